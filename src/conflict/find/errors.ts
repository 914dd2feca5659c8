import type { AzureError } from '../azure-error.ts';
import { blockAt, blocksIn, hush } from './blocks/blocks.ts';
import { overcomeIn } from './blocks/endings.ts';
import { clean } from './clean.ts';
import { describe } from './describe.ts';
import { readBareStatus, readLooseEnds } from './loose-ends.ts';
import type { ErrorNode } from './node.ts';
import { firstOfStep, nested, unrepeated, withoutWrappers } from './one-error.ts';
import type { Passage } from './passages.ts';
import { readStructures } from './structures.ts';
import { type Whose, whose } from './whose/whose.ts';

/** errorsIn gives the innermost Azure errors of a passage, in reading order. It judges nothing. */
export function errorsIn(passage: Passage): AzureError[] {
  const cleaned = clean(passage.text, passage.line);
  const blocks = blocksIn(cleaned.lines);
  const text = hush(cleaned.text, blocks, 'other');
  const { nodes, rest } = readStructures(hush(text, blocks, 'printed'));
  const place = (node: ErrorNode) => blockAt(blocks, node.start);
  const told = standing(text);
  const structured = withoutWrappers(nodes.filter((node) => believed(node, text, told)));
  const loose = unrepeated(readLooseEnds(rest, text), structured, place);
  const roots = [...structured, ...loose].sort((a, b) => a.start - b.start);
  const bare = firstOfStep(readBareStatus(rest, text), roots, place);
  const overcome = overcomeIn(cleaned.lines, blocks);
  return describe(nested([...roots, ...bare], place), { ...cleaned, text }, place, (node) => overcome(place(node), node.start));
}

/** Whose a stretch of the text is. Many errors may share one stretch (a list in one body): it is looked at once. */
type Standing = (start: number, end: number) => Whose;

function standing(text: string): Standing {
  const known = new Map<string, Whose>();
  return (start, end) => {
    const key = `${start}:${end}`;
    const answer = known.get(key) ?? whose({ text, start, end });
    known.set(key, answer);
    return answer;
  };
}

/** A structure of another tool (Kubernetes status, npm's JSON) is not Azure's, unless an ARM ID is in it. */
function believed(node: ErrorNode, text: string, told: Standing): boolean {
  const { side } = told(node.start, node.end);
  if (side !== 'open') return side === 'azure';
  const own = text.slice(node.start, node.end);
  // Structured logs are full of messages; one without a code or a status of failure is no error by its form.
  return (
    node.code !== undefined ||
    node.status !== undefined ||
    node.children.length > 0 ||
    node.form !== 'json' ||
    /\berrors?\b/i.test(own.slice(0, 200))
  );
}
