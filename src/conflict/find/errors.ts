import { isPlaceholder } from '../../arm/name.ts';
import { parseResourceId } from '../../arm/resource-id.ts';
import type { AzureError } from '../azure-error.ts';
import { blocksIn, hush } from './blocks/blocks.ts';
import { type Cleaned, clean, fold } from './clean.ts';
import { type Context, contextOf } from './context.ts';
import { identify, subscriptionOf } from './identity.ts';
import type { IdentitySource } from './identity-model.ts';
import { armIdsIn, idOfUrl, idsIn, isReal, isRule } from './ids.ts';
import { readBareStatus, readLooseEnds } from './loose-ends.ts';
import { type ErrorNode, isWrapper, type Leaf, leavesOf } from './node.ts';
import type { Passage } from './passages.ts';
import { readStructures } from './structures.ts';
import { addressIn } from './terraform-address.ts';
import { lineEnd } from './text-forms.ts';
import { type Whose, whose } from './whose/whose.ts';

/** errorsIn gives the innermost Azure errors of a passage, in reading order. It judges nothing. */
export function errorsIn(passage: Passage): AzureError[] {
  const cleaned = clean(passage.text, passage.line);
  const blocks = blocksIn(cleaned.text, cleaned.lines);
  const around = hush(cleaned.text, blocks, ['other']);
  const { nodes, rest } = readStructures(hush(around, blocks, ['printed']));
  const told = standing(around);
  const structured = withoutWrappers(nodes.filter((node) => believed(node, around, told)));
  const loose = readLooseEnds(rest, around).filter((node) => !repeats(node, structured));
  const roots = [...structured, ...loose].sort((a, b) => a.start - b.start);
  const bare = readBareStatus(rest, around).filter((node) => !near(node, roots, around));
  return describe(nested([...roots, ...firstOf(bare)]), { ...cleaned, text: around });
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

/** az prints the outer error as a sentence and again as the head of its details: it is the way down there, and no failure of its own. */
function withoutWrappers(roots: readonly ErrorNode[]): readonly ErrorNode[] {
  const told = (node: ErrorNode): string => `${node.code ?? ''}\n${fold(node.message)}`;
  const wrappers = new Set(roots.flatMap((root) => leavesOf(root).flatMap(({ ancestors }) => ancestors.map(told))));
  return wrappers.size === 0
    ? roots
    : roots.filter((root) => root.children.length > 0 || root.code === undefined || !wrappers.has(told(root)));
}

/** Sentences that a structure near them holds already, or that hold a structure's message, are the same error told twice. */
function repeats(node: ErrorNode, structured: readonly ErrorNode[]): boolean {
  return structured.some((other) => {
    if (Math.abs(other.start - node.start) > 4000) return false;
    if (codesIn(other).some((code) => code.length > 6 && node.message.includes(code))) return true;
    const words = allMessages(other);
    return words.some((message) => message.length > 12 && (message.includes(node.message) || node.message.includes(message)));
  });
}

/** A line that only names the code of an error is no other error. */
function codesIn(node: ErrorNode): string[] {
  return [...(node.code === undefined ? [] : [node.code]), ...node.children.flatMap(codesIn)];
}

function allMessages(node: ErrorNode): string[] {
  return [tidy(node.message), ...node.children.flatMap(allMessages)];
}

function near(node: ErrorNode, roots: readonly ErrorNode[], text: string): boolean {
  return roots.some((root) => (root.start <= node.end && root.end >= node.start ? true : linesBetween(text, node, root) <= 25));
}

function linesBetween(text: string, a: ErrorNode, b: ErrorNode): number {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  if (to - from > 6000) return 1000;
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** Bare statuses of one failure stand close together; the first speaks for all of them. */
function firstOf(nodes: readonly ErrorNode[]): ErrorNode[] {
  return nodes.filter((node, i) => i === 0 || node.start - (nodes[i - 1]?.start ?? 0) > 2000);
}

/** A wrapper that stands alone (az prints it first, azd on a line of its own) is the way down to the errors right after it. */
function nested(roots: readonly ErrorNode[]): { readonly leaf: Leaf; readonly root: ErrorNode }[] {
  const out: { readonly leaf: Leaf; readonly root: ErrorNode }[] = [];
  let wrapper: ErrorNode | undefined;
  let wrapperUsed = false;
  for (const root of roots) {
    const leaves = leavesOf(root);
    const alone = leaves.length === 1 && leaves[0]?.node === root;
    if (alone && isWrapper(root) && root.code !== 'Conflict' && root.form !== 'status') {
      if (wrapper !== undefined && !wrapperUsed) out.push({ leaf: { node: wrapper, ancestors: [] }, root: wrapper });
      wrapper = root;
      wrapperUsed = false;
      continue;
    }
    const under = wrapper !== undefined && root.start - wrapper.end < 2500 && root.code !== undefined ? wrapper : undefined;
    if (under) wrapperUsed = true;
    for (const leaf of leaves) out.push({ leaf: under ? { node: leaf.node, ancestors: [under, ...leaf.ancestors] } : leaf, root });
  }
  if (wrapper !== undefined && !wrapperUsed) out.push({ leaf: { node: wrapper, ancestors: [] }, root: wrapper });
  return out.sort((a, b) => a.root.start - b.root.start);
}

const longestRaw = 6000;

/** A secret is seldom longer. Characters. */
const longestWord = 300;

/** Half a word could be half a secret, which nothing would know again. Only the end is searched: a list of thousands of errors asks this for each of them. */
const headOf = (text: string): string =>
  text.slice(0, longestRaw - longestWord) + text.slice(longestRaw - longestWord, longestRaw).replace(/(?<!\S)\S+$/, '');

function describe(found: readonly { readonly leaf: Leaf; readonly root: ErrorNode }[], cleaned: Cleaned): AzureError[] {
  const { text } = cleaned;
  const errors: AzureError[] = [];
  const subscription = found.length === 0 ? undefined : subscriptionOf(text);
  let previousEnd = 0;
  let lastRoot: ErrorNode | undefined;
  let lastPlace = '';
  let around: Context & Pick<AzureError, 'address'> = {};
  found.forEach(({ leaf, root }, i) => {
    if (lastRoot !== undefined && lastRoot !== root) previousEnd = Math.max(previousEnd, Math.min(lastRoot.end, root.start));
    lastRoot = root;
    const nextStart = nextAfter(found, i) ?? text.length;
    // To the end of its line: what another reader took out of a sentence (the JSON of a policy) still belongs to it.
    const end = Math.max(root.end, Math.min(lineEnd(text, root.end), nextStart, root.end + 3000));
    const own = text.slice(root.start, end) + lockInfo(text, Math.max(previousEnd, root.start - lockBefore), root.start, end);
    const head = text.slice(Math.max(previousEnd, root.start - 8000), root.start);
    const tail = text.slice(end, Math.min(nextStart, end + 2500));
    // The errors of one body have the same surroundings.
    const place = `${root.start}:${root.end}`;
    if (place !== lastPlace) around = { ...contextOf({ head, own, tail }), ...addressed(addressIn({ head, own, tail })) };
    lastPlace = place;
    const { node, ancestors } = leaf;
    // What an inner error leaves unsaid, the one around it says.
    const message = tidy(node.message) || tidy(ancestors.at(-1)?.message ?? '');
    const code = node.code ?? (root.form === 'http' || root.form === 'status' ? around.headerCode : undefined);
    const status =
      node.status ?? ancestors.map((ancestor) => ancestor.status).findLast((value) => value !== undefined) ?? around.httpStatus;
    const resource = resourceOf(leaf, { head, own, tail, subscription }, around.url);
    const { headerCode: _, httpStatus: __, ...rest } = around;
    errors.push({
      ...rest,
      ...(code === undefined ? {} : { code }),
      codePath: pathOf(ancestors, code),
      message,
      outerMessages: ancestors.map((ancestor) => tidy(ancestor.message)),
      ...(status === undefined ? {} : { httpStatus: status }),
      ...(node.target === undefined ? {} : { target: node.target }),
      ...resource,
      line: cleaned.lineAt(root.start),
      raw: own.length > longestRaw ? `${headOf(own)} …` : own,
      nearby: head.slice(-600) + own.slice(0, 2400) + tail.slice(0, 400),
      form: node.form,
      bare: node.code === undefined && status === undefined,
    });
  });
  return errors;
}

const addressed = (address: string | undefined): Pick<AzureError, 'address'> => (address === undefined ? {} : { address });

function nextAfter(found: readonly { readonly root: ErrorNode }[], i: number): number | undefined {
  const root = found[i]?.root;
  for (let next = i + 1; next < found.length; next++) if (found[next]?.root !== root) return found[next]?.root.start;
  return undefined;
}

type Resource = Pick<AzureError, 'resourceId' | 'resourceName' | 'resourceType' | 'resourceGroup'>;

/** Azure's own words come first, then what the tool named, then the request, then an ID that merely stands near and contradicts no name. */
function resourceOf({ node, ancestors }: Leaf, source: IdentitySource, url: string | undefined): Resource {
  const ids = idsIn([node.message, node.target ?? ''].join(' '));
  const about = ids.about[0] ?? targetOf(ancestors) ?? ruleIn(ids.rules, node.message);
  // A subscription or a provider alone may be half of an ID that a space or a line end has cut.
  if (about !== undefined && (/^\/subscriptions\/[^/]+\//.test(about) || ids.rules.includes(about))) return toldBy(about);
  const { id, name, type, group } = identify(source) ?? {};
  const near = id ?? about ?? idOfUrl(url) ?? nearbyId(source.own, source.head, source.tail, ids.holders);
  const agrees = name === undefined || `${near}/`.toLowerCase().includes(`/${name.toLowerCase()}/`);
  if (near !== undefined && agrees) return toldBy(near);
  return named(name, type, group);
}

/** An ID out of a documentation or a test holds names at best. */
function toldBy(id: string): Resource {
  if (isReal(id)) return { resourceId: id };
  const { name, type, resourceGroup } = parseResourceId(id) ?? {};
  return named(told(name), type, told(resourceGroup));
}

const told = (name: string | undefined): string | undefined => (name === undefined || isPlaceholder(name) ? undefined : name);

function named(name: string | undefined, type: string | undefined, group: string | undefined): Resource {
  return {
    ...(name === undefined ? {} : { resourceName: name }),
    ...(type === undefined ? {} : { resourceType: type }),
    ...(group === undefined ? {} : { resourceGroup: group }),
  };
}

/** A policy is what a message is about where it names nothing else and refuses nothing by it. */
function ruleIn(rules: readonly string[], message: string): string | undefined {
  return rules.length === 1 && !/disallow|denied|polic(?:y|ies) (?:identifiers|violation)|evaluat|role ?definition/i.test(message)
    ? rules[0]
    : undefined;
}

/** Terraform tells who holds the state in a block of its own after the error; a log that is out of order has it before. */
function lockInfo(text: string, before: number, start: number, end: number): string {
  const behind = lockBlock.exec(text.slice(end, end + 3000))?.[0];
  return behind ?? (/lock|lease/i.test(text.slice(start, end)) ? lastLock(text.slice(before, start)) : undefined) ?? '';
}

const lockBlock = /^\s{0,4}Lock Info:(?:\n\s*[A-Z]\w+:[^\n]{0,300}){1,9}/;
const lockBefore = 1500;

function lastLock(text: string): string | undefined {
  const at = text.lastIndexOf('Lock Info:');
  const block = at < 0 ? undefined : lockBlock.exec(text.slice(at))?.[0];
  return block === undefined ? undefined : `\n${block}`;
}

function pathOf(ancestors: readonly ErrorNode[], code: string | undefined): string[] {
  const path: string[] = [];
  for (const next of [...ancestors.map((ancestor) => ancestor.code), code]) {
    if (next !== undefined && next !== path.at(-1)) path.push(next);
  }
  return path;
}

function targetOf(ancestors: readonly ErrorNode[]): string | undefined {
  for (const ancestor of [...ancestors].reverse()) {
    const id = armIdsIn(`${ancestor.target ?? ''} ${ancestor.message}`)[0]?.id;
    if (id !== undefined) return id;
  }
  return undefined;
}

/** An ID in the error itself, or in the same paragraph of the log. Further away it is somebody else's: no ID is better than a wrong one. */
function nearbyId(own: string, head: string, tail: string, holders: readonly string[]): string | undefined {
  const before =
    head
      .slice(-600)
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  const after = tail.slice(0, 400).split(/\n\s*\n/)[0] ?? '';
  for (const stretch of [own, after, before]) {
    const id = armIdsIn(stretch).find((hit) => !holders.includes(hit.id) && !isRule(hit.id));
    if (id !== undefined) return id.id;
  }
  return undefined;
}

/** Storage and others append their own bookkeeping to a message; it is read as context and is noise in a sentence. */
function tidy(message: string): string {
  return fold(
    message
      .replace(
        /\s*\b(?:RequestId|ActivityId|TrackingId|Trace)\s?[:=]\s?[\w:.+/-]{8,100}(?:\s*,?\s*(?:Time|Timestamp)\s?[:=]\s?[\d\-T:.Z/ APM]{8,40})?.{0,80}$/i,
        '',
      )
      .replace(/\s*\bPolicy identifiers:\s*['"[]*\s*$/i, '')
      .replace(/\s*\bTime:\d{4}-[\d\-T:.Z]+\s*$/, ''),
  );
}
