import { type Block, facts, folded, inSummaries, onScreens, prose, type Section, strong } from './blocks.ts';
import type { Chapter } from './chapter.ts';
import type { Shells } from './shell.ts';

const dot = ' · ';

/**
 * badgeLine is the class of a diagnosis, and what is known of it: its reason, how sure it is, what a retry would do.
 */
export const badgeLine = ({ label, badges }: Pick<Chapter, 'label' | 'badges'>): Block => ({
  kind: 'text',
  parts: [strong(label), ...badges.map((badge) => prose(`${dot}${badge}`))],
});

/** adviceBlocks is what to do, what not to do, and where to read on. */
export function adviceBlocks({ stepsHeading, shells, avoid, references }: Chapter): readonly Block[] {
  const { steps } = shells;
  return [
    ...(steps.length === 0 ? [] : [{ kind: 'steps', heading: stepsHeading, steps } as const]),
    ...(avoid === '' ? [] : [{ kind: 'caution', text: avoid } as const]),
    ...(references.length === 0 ? [] : [{ kind: 'links', links: references } as const]),
    ...otherShell(shells),
  ];
}

/**
 * The same steps for people who work in another shell. Where nothing folds, they would only make the summary longer.
 */
function otherShell({ steps, otherWay }: Shells): readonly Block[] {
  const blocks = steps.flatMap(({ other }, index): readonly Block[] =>
    other === undefined
      ? []
      : [
          { kind: 'text', parts: [prose(`Step ${index + 1}:`)] },
          { kind: 'code', text: other.line, lang: other.lang },
        ],
  );
  if (blocks.length === 0) return [];
  return [
    { kind: 'fold', title: `The same ${otherWay}`, blocks, on: folded },
    { kind: 'text', parts: [prose(`The JSON report has the same ${otherWay}.`)], on: ['pipelines'] },
    { kind: 'text', parts: [prose(`The same ${otherWay}: run it again with \`--json\`.`)], on: onScreens },
  ];
}

type Titled = Section & { readonly title: string };

/** proofSections is what a diagnosis was read from. A screen does without the raw text: it stands beside it. */
export function proofSections({ proof, raw }: Chapter): readonly Titled[] {
  const parts = [...proof.map(({ inside }) => inside), ...(raw === '' ? [] : ['raw error'])];
  if (parts.length === 0) return [];
  const rows = facts(proof.flatMap((each) => each.rows));
  return [
    { title: listed(parts), weight: 'raw', on: inSummaries, blocks: [...rows, ...rawCode(raw)] },
    ...(rows.length === 0 ? [] : [{ title: 'Proof', weight: 'raw', on: onScreens, blocks: rows } as const]),
  ];
}

const rawCode = (raw: string): readonly Block[] => (raw === '' ? [] : [{ kind: 'code', text: raw }]);

/** `For and against, IDs, way down and raw error`: what is inside, and no more. */
function listed(parts: readonly string[]): string {
  const [last = '', before] = [parts.at(-1), parts.slice(0, -1).join(', ')];
  const line = before === '' ? last : `${before} and ${last}`;
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** otherSections are the failures after the first. */
export function otherSections(chapters: readonly Chapter[]): readonly Section[] {
  if (chapters.length === 0) return [];
  const title = chapters.length === 1 ? 'One more failure was found' : `${chapters.length} more failures were found`;
  return [{ title, weight: 'head', blocks: [] }, ...chapters.map(other)];
}

function other(chapter: Chapter, index: number): Section {
  const { label, title, count, badges, rows } = chapter;
  const [raw] = proofSections(chapter);
  return {
    title: `${index + 2}${dot}${label}: ${title}${count > 1 ? `${dot}seen ${count} times` : ''}`,
    weight: 'other',
    blocks: [
      { kind: 'text', parts: [prose(badges.join(dot))] },
      ...facts(rows),
      ...adviceBlocks(chapter).map(stepsOnScreens),
      ...(raw === undefined
        ? []
        : [{ kind: 'fold', title: raw.title, blocks: raw.blocks, on: inSummaries, spare: true } as const]),
    ],
  };
}

/** A screen has room for the first failure, and for the way out of the others. */
const stepsOnScreens = (block: Block): Block =>
  block.kind === 'steps'
    ? block
    : { ...block, on: (block.on ?? inSummaries).filter((place) => !onScreens.includes(place)) };

/**
 * pastSections are what stood in the way of a command or a job that went well later: to be looked up, not to be acted
 * on.
 */
export function pastSections(chapters: readonly Chapter[]): readonly Section[] {
  return chapters.map(({ title, label, badges, rows, raw }) => ({
    title: `What stood in the way: ${title}`,
    weight: 'raw',
    on: folded,
    blocks: [badgeLine({ label, badges: badges.slice(0, 1) }), ...facts(rows), ...rawCode(raw)],
  }));
}
