import type { AzureError } from '../azure-error.ts';
import { blockAt, blocksIn, hush, stepsIn } from './blocks/blocks.ts';
import { outcomesIn } from './blocks/endings.ts';
import { clean } from './clean.ts';
import { describe } from './describe.ts';
import { type Dismissed, dismissedIn } from './dismissed.ts';
import { readBareStatus, readLooseEnds } from './loose-ends.ts';
import type { ErrorNode } from './node.ts';
import { firstOfStep, nested, unrepeated, withoutWrappers } from './one-error.ts';
import type { Passage } from './passages.ts';
import { readStructures, type Structures } from './structures.ts';
import { type Asked, askedOf } from './whose/asked.ts';

/** Reading is what a passage tells. */
export interface Reading {
  /** The innermost Azure errors, in reading order. Nothing is judged. */
  readonly errors: readonly AzureError[];
  /** What sounds like one and was taken for none, because of who says it. */
  readonly dismissed: () => readonly Dismissed[];
}

/** readingOf reads a passage. */
export function readingOf(passage: Passage): Reading {
  const cleaned = clean(passage.text, passage.line);
  const blocks = blocksIn(cleaned.lines);
  const text = hush(cleaned.text, blocks, 'other', 'test', 'stand-in');
  const { nodes, rest } = structuresIn(hush(text, blocks, 'printed'), stepsIn(blocks));
  const place = (node: ErrorNode) => blockAt(blocks, node.start);
  const whose = askedOf(hush(cleaned.text, blocks, 'test', 'stand-in'), blocks);
  const structured = withoutWrappers(nodes.filter((node) => believed(node, text, whose)));
  const loose = unrepeated(readLooseEnds(rest, cleaned.lines, whose), structured, place);
  const roots = [...structured, ...loose].sort((a, b) => a.start - b.start);
  const bare = firstOfStep(readBareStatus(rest, whose), roots, place);
  const outcome = outcomesIn(cleaned.lines, blocks, roots);
  return {
    errors: describe(nested([...roots, ...bare], place), { ...cleaned, text }, place, whose, (node) =>
      outcome(place(node), node.start),
    ),
    dismissed: () => dismissedIn(cleaned.lines, blocks, cleaned.lineAt),
  };
}

/** errorsIn gives the errors of a passage alone. */
export const errorsIn = (passage: Passage): readonly AzureError[] => readingOf(passage).errors;

/** A body that was cut off would go on over all that comes after it: it ends where its step does. */
function structuresIn(text: string, steps: readonly number[]): Structures {
  const parts = steps.map((start, i) => ({ start, ...readStructures(text.slice(start, steps[i + 1])) }));
  return {
    nodes: parts.flatMap(({ start, nodes }) => nodes.map((node) => moved(node, start))),
    rest: parts.map(({ rest }) => rest).join(''),
  };
}

function moved(node: ErrorNode, by: number): ErrorNode {
  return by === 0
    ? node
    : { ...node, start: node.start + by, end: node.end + by, children: node.children.map((child) => moved(child, by)) };
}

/**
 * A structure that is another tool's (a status of Kubernetes, npm's JSON) is no error of Azure. What nobody can tell
 * has the benefit of the doubt.
 */
function believed(node: ErrorNode, text: string, whose: Asked): boolean {
  const { side } = whose(node.start, node.end);
  if (side !== 'open') return side === 'azure';
  const own = text.slice(node.start, node.end);
  // Structured logs are full of messages; one without a code or a status of failure is no error by its form.
  return (
    node.code !== undefined ||
    node.status !== undefined ||
    node.children.length > 0 ||
    node.form !== 'json' ||
    /error\w{0,30}\\*["']\s*:|"@level\\*"\s*:\s*\\*"error/i.test(own.slice(0, 200))
  );
}
