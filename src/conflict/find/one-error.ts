import type { Block } from './blocks/block.ts';
import { fold } from './clean.ts';
import { type ErrorNode, isWrapper, type Leaf, leavesOf } from './node.ts';
import { tidy } from './tidy.ts';

/**
 * Tools tell one error several times and in several parts. What is one error is settled here by where it stands: in the
 * same telling, in the same step of the job. Nothing is measured in characters or lines.
 */
export type PlaceOf = (node: ErrorNode) => Block | undefined;

/** Found is an innermost error with the structure that it was read from. */
export interface Found {
  readonly leaf: Leaf;
  readonly root: ErrorNode;
}

/**
 * withoutWrappers drops the outer error where a tool prints it as a sentence and again as the head of its details: it
 * is the way down there.
 */
export function withoutWrappers(roots: readonly ErrorNode[]): readonly ErrorNode[] {
  const told = (node: ErrorNode): string => `${node.code ?? ''}\n${fold(node.message)}`;
  const wrappers = new Set(roots.flatMap((root) => leavesOf(root).flatMap(({ ancestors }) => ancestors.map(told))));
  return wrappers.size === 0
    ? roots
    : roots.filter((root) => root.children.length > 0 || root.code === undefined || !wrappers.has(told(root)));
}

/** Telling is what the structures of one block say. */
interface Telling {
  readonly nodes: readonly ErrorNode[];
  /** All their messages, one a line. */
  readonly words: string;
}

/** Shorter words stand in many sentences. Characters. */
const shortest = 13;

/**
 * unrepeated drops the sentences that say what a structure of the same telling says: in its words, around its words, or
 * as a line with its code.
 */
export function unrepeated(
  loose: readonly ErrorNode[],
  structured: readonly ErrorNode[],
  placeOf: PlaceOf,
): readonly ErrorNode[] {
  if (loose.length === 0 || structured.length === 0) return loose;
  const tellings = tellingsOf(structured, placeOf);
  return loose.filter((node) => {
    const telling = tellings.get(placeOf(node)?.start);
    return telling === undefined || !saidIn(telling, node);
  });
}

function tellingsOf(structured: readonly ErrorNode[], placeOf: PlaceOf): ReadonlyMap<number | undefined, Telling> {
  const groups = new Map<number | undefined, ErrorNode[]>();
  for (const node of structured) {
    const start = placeOf(node)?.start;
    const group = groups.get(start);
    if (group === undefined) groups.set(start, [node]);
    else group.push(node);
  }
  return new Map([...groups].map(([start, nodes]) => [start, { nodes, words: nodes.flatMap(allMessages).join('\n') }]));
}

function saidIn({ nodes, words }: Telling, { message, start }: ErrorNode): boolean {
  if (message.length >= shortest && words.includes(message)) return true;
  // A sentence around a structure's words stands right before or right after it.
  const next = nodes.findIndex((node) => node.start > start);
  const beside = next < 0 ? nodes.slice(-1) : nodes.slice(Math.max(0, next - 1), next + 1);
  return beside.some(
    (node) => names(node, message) || allMessages(node).some((own) => own.length >= shortest && message.includes(own)),
  );
}

/** A line that only names the code of an error is no other error: "ERROR CODE: ScopeLocked". */
function names(node: ErrorNode, message: string): boolean {
  const own = node.code !== undefined && node.code.length > 6 && message.includes(node.code);
  return own || node.children.some((child) => names(child, message));
}

function allMessages(node: ErrorNode): string[] {
  return [tidy(node.message), ...node.children.flatMap(allMessages)];
}

/**
 * firstOfStep keeps of the statuses with nothing beside them the first of each step that tells no error: it speaks for
 * all of them.
 */
export function firstOfStep(
  bare: readonly ErrorNode[],
  roots: readonly ErrorNode[],
  placeOf: PlaceOf,
): readonly ErrorNode[] {
  if (bare.length === 0) return bare;
  const told = new Set(roots.map((root) => placeOf(root)?.step));
  return bare.filter((node) => {
    const step = placeOf(node)?.step;
    if (told.has(step)) return false;
    told.add(step);
    return true;
  });
}

/**
 * nested puts a wrapper that stands alone (az prints it first, azd on a line of its own) above the errors that follow
 * it in its step.
 */
export function nested(roots: readonly ErrorNode[], placeOf: PlaceOf): readonly Found[] {
  const out: Found[] = [];
  let wrapper: ErrorNode | undefined;
  let used = false;
  const leave = (): void => {
    if (wrapper !== undefined && !used) out.push({ leaf: { node: wrapper, ancestors: [] }, root: wrapper });
  };
  for (const root of roots) {
    if (standsAlone(root)) {
      leave();
      wrapper = root;
      used = false;
      continue;
    }
    const under =
      wrapper !== undefined && root.code !== undefined && placeOf(root)?.step === placeOf(wrapper)?.step
        ? wrapper
        : undefined;
    used ||= under !== undefined;
    for (const leaf of leavesOf(root))
      out.push({ leaf: under ? { node: leaf.node, ancestors: [under, ...leaf.ancestors] } : leaf, root });
  }
  leave();
  return out.sort((a, b) => a.root.start - b.root.start);
}

function standsAlone(root: ErrorNode): boolean {
  const [leaf, ...others] = leavesOf(root);
  return (
    others.length === 0 && leaf?.node === root && isWrapper(root) && root.code !== 'Conflict' && root.form !== 'status'
  );
}
