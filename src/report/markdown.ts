import { type Markdown, md } from '../text/safe.ts';
import { isOn, type Section } from './blocks.ts';
import { fitted, type Passage } from './budget.ts';
import { markdown } from './escape.ts';
import { type Paper, writeBlocks } from './markdown-blocks.ts';
import { apart, fold, prose } from './markdown-parts.ts';
import type { Report } from './model.ts';
import { tell } from './story.ts';
import { moodSigns } from './words.ts';

/**
 * renderGitHub writes the job summary in GitHub-flavoured markdown, at most 900 KiB: above 1 MiB the runner drops the
 * whole summary.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export function renderGitHub(report: Report): Markdown {
  return renderMarkdown(report, { place: 'github', folds: true });
}

/**
 * renderPipelines writes the summary of an Azure Pipelines run: the same story without folds and without HTML, at most
 * 900 KiB.
 */
export function renderPipelines(report: Report): Markdown {
  return renderMarkdown(report, { place: 'pipelines', folds: false });
}

function renderMarkdown(report: Report, paper: Paper): Markdown {
  const { mood, headline, sections, footer } = tell(report);
  const last = prose(footer, 'flow');
  return fitted([
    { kind: 'head', text: md`## ${markdown(moodSigns[mood], 'flow')} ${prose(headline, 'flow')}` },
    ...sections.filter((section) => isOn(section, paper.place)).map((section) => passage(section, paper)),
    // `<sub>` is inline HTML: what stands in it is markdown, unlike in the line of a fold.
    { kind: 'head', text: paper.folds ? md`<sub>${last}</sub>` : last },
  ]);
}

function passage(section: Section, paper: Paper): Passage {
  const needed = section.blocks.filter(({ spare }) => spare !== true);
  const text = framed({ ...section, blocks: needed }, paper);
  const whole = needed.length === section.blocks.length;
  return { kind: section.weight, text, ...(whole ? {} : { full: framed(section, paper) }) };
}

function framed({ title, weight, blocks }: Section, paper: Paper): Markdown {
  const headed = blocks.some(({ kind }) => kind === 'heading');
  const body = writeBlocks(blocks, paper, title !== undefined ? md`#####` : headed ? md`####` : md`###`);
  if (title === undefined) return body;
  return weight === 'head' ? apart([md`### ${prose(title, 'flow')}`, body]) : fold(title, body, paper);
}
