import { joined, type Markdown, md } from '../text/safe.ts';
import { attemptSections } from './attempts-markdown.ts';
import { fitted, type Section } from './budget.ts';
import type { Chapter } from './chapter.ts';
import { code, fence, markdown } from './escape.ts';
import { blocks, type Flavour, fold, indented, linkTarget, pageName, prose, table } from './markdown-parts.ts';
import type { Report } from './model.ts';
import { proofSections } from './proof.ts';
import { queueSections } from './queue-markdown.ts';
import type { Shells, ShownStep } from './shell.ts';
import { type Story, tell } from './story.ts';
import { moodSigns } from './words.ts';

const github: Flavour = { folds: true };
const pipelines: Flavour = { folds: false };

/**
 * renderGitHub writes the job summary in GitHub-flavoured markdown, at most 900 KiB: above 1 MiB the runner drops the whole summary.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export function renderGitHub(report: Report): Markdown {
  return renderMarkdown(report, github);
}

/** renderPipelines writes the summary of an Azure Pipelines run: the same story without folds and without HTML, at most 900 KiB. */
export function renderPipelines(report: Report): Markdown {
  return renderMarkdown(report, pipelines);
}

function renderMarkdown(report: Report, flavour: Flavour): Markdown {
  const story = tell(report);
  const proof = proofSections(report, flavour, story.evidenceFirst);
  const sections: readonly Section[] = [
    { kind: 'head', text: head(story, flavour) },
    ...(story.plan.length === 0 ? [] : [{ kind: 'head' as const, text: blocks([md`### The plan`, table(story.plan)]) }]),
    ...attemptSections(report, flavour),
    ...queueSections(report, flavour),
    ...(story.evidenceFirst ? proof : []),
    ...(story.root === undefined ? [] : rawSection(story.root, flavour)),
    ...others(story.others, flavour),
    ...(flavour.folds ? story.past.map((chapter) => past(chapter, flavour)) : []),
    ...(story.evidenceFirst ? [] : proof),
    { kind: 'head', text: footer(story, flavour) },
  ];
  return fitted(sections);
}

/** `<sub>` is inline HTML: what stands in it is markdown, unlike in the line of a fold. */
function footer(story: Story, { folds }: Flavour): Markdown {
  const text = prose(story.footer, 'flow');
  return folds ? md`<sub>${text}</sub>` : text;
}

function head(story: Story, flavour: Flavour): Markdown {
  const { root } = story;
  return blocks([
    md`## ${markdown(moodSigns[story.mood], 'flow')} ${prose(story.headline, 'flow')}`,
    root === undefined ? md`` : badgeLine(root),
    ...story.remarks.map((remark) => prose(remark, 'flow')),
    table(root?.rows ?? story.rows),
    ...(root === undefined ? [] : advice(root, flavour, md`###`)),
  ]);
}

const dot = md` · `;

function badgeLine({ label, badges }: Chapter): Markdown {
  return joined([md`**${markdown(label, 'flow')}**`, badgesOnly(badges)], dot);
}

function badgesOnly(badges: readonly string[]): Markdown {
  return joined(
    badges.map((badge) => prose(badge, 'flow')),
    dot,
  );
}

function advice({ stepsHeading, shells, avoid, references }: Chapter, flavour: Flavour, hashes: Markdown): readonly Markdown[] {
  const { steps } = shells;
  return [
    ...(steps.length === 0 ? [] : [md`${hashes} ${prose(stepsHeading, 'flow')}`, joined(steps.map(stepItem), md`\n`)]),
    avoid === '' ? md`` : md`> **Not this:** ${prose(avoid, 'flow')}`,
    references.length === 0
      ? md``
      : md`Read more: ${joined(
          references.map((reference) => md`[${markdown(pageName(reference), 'flow')}](${linkTarget(reference)})`),
          dot,
        )}`,
    otherShell(shells, flavour),
  ];
}

function stepItem({ text, commands }: ShownStep, index: number): Markdown {
  const bullet = md`${index + 1}. `;
  const fences = commands.map(({ line, lang }) => fence(line, lang));
  return md`${bullet}${indented(joined([prose(text, 'flow'), ...fences], md`\n`), bullet.length)}`;
}

/** The same steps for people who work in another shell. Where nothing folds, they would only make the summary longer. */
function otherShell({ steps, otherWay }: Shells, flavour: Flavour): Markdown {
  const items = steps.flatMap(({ other }, index) =>
    other === undefined ? [] : [md`Step ${index + 1}:\n\n${fence(other.line, other.lang)}`],
  );
  if (items.length === 0) return md``;
  return flavour.folds ? fold(`The same ${otherWay}`, blocks(items), flavour) : prose(`The JSON report has the same ${otherWay}.`, 'flow');
}

function rawSection(chapter: Chapter, flavour: Flavour): readonly Section[] {
  const way = wayDown(chapter);
  const proof = blocks([table(chapter.evidence), way, table(chapter.proof), rawFence(chapter)]);
  if (proof === '') return [];
  const parts = [
    chapter.evidence.length === 0 ? '' : 'for and against',
    chapter.raw === '' ? '' : 'raw error',
    chapter.proof.length === 0 ? '' : 'IDs',
    way === '' ? '' : 'way down',
  ];
  return [{ kind: 'raw', text: fold(listed(parts), proof, flavour) }];
}

/** `For and against, raw error, IDs and way down`: what is inside, and no more. */
function listed(parts: readonly string[]): string {
  const known = parts.filter((part) => part !== '');
  const [last = '', before] = [known.at(-1), known.slice(0, -1).join(', ')];
  const line = before === '' ? last : `${before} and ${last}`;
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function rawFence({ raw }: Chapter): Markdown {
  return raw === '' ? md`` : fence(raw);
}

function wayDown({ way }: Chapter): Markdown {
  if (way.length === 0) return md``;
  const steps = way.map((step) => code(step, 'flow'));
  return md`Way down: ${joined(steps, md` › `)}`;
}

function others(chapters: readonly Chapter[], flavour: Flavour): readonly Section[] {
  if (chapters.length === 0) return [];
  const heading = chapters.length === 1 ? 'One more failure was found' : `${chapters.length} more failures were found`;
  return [{ kind: 'head', text: md`### ${prose(heading, 'flow')}` }, ...chapters.map((chapter, index) => other(chapter, index, flavour))];
}

function past(chapter: Chapter, flavour: Flavour): Section {
  const body = blocks([badgeLine({ ...chapter, badges: chapter.badges.slice(0, 1) }), table(chapter.rows), rawFence(chapter)]);
  return { kind: 'raw', text: fold(`What stood in the way: ${chapter.title}`, body, flavour) };
}

function other(chapter: Chapter, index: number, flavour: Flavour): Section {
  const core = blocks([badgesOnly(chapter.badges), table(chapter.rows), ...advice(chapter, flavour, md`#####`)]);
  const raw = rawSection(chapter, flavour).map(({ text }) => text);
  const title = `${index + 2} · ${chapter.label}: ${chapter.title}${chapter.count > 1 ? ` · seen ${chapter.count} times` : ''}`;
  return { kind: 'other', text: fold(title, core, flavour), full: fold(title, blocks([core, ...raw]), flavour) };
}
