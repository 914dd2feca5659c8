import { isPlaceholder } from '../../arm/name.ts';
import { parseResourceId } from '../../arm/resource-id.ts';
import type { AzureError } from '../azure-error.ts';
import { reach } from './blocks/reach.ts';
import { type Cleaned, recordEnd } from './clean.ts';
import { type Context, contextOf } from './context.ts';
import { deploymentIn } from './deployment.ts';
import { exchangesOf } from './exchanges.ts';
import { type Identity, identify, subscriptionOf } from './identity.ts';
import type { IdentitySource } from './identity-model.ts';
import { armIdsIn, idOfUrl, idsIn, isReal, isRule } from './ids.ts';
import { known } from './known.ts';
import type { ErrorNode, Leaf } from './node.ts';
import type { Found, PlaceOf } from './one-error.ts';
import { lineEnd } from './text-forms.ts';
import { tidy } from './tidy.ts';
import { likeTerraformIn } from './tool.ts';
import { addressIn } from './tool-address.ts';
import type { Asked } from './whose/asked.ts';
import type { Whose } from './whose/whose.ts';

/** What stands around an error, out of its step and its telling. */
interface Surrounded extends IdentitySource {
  readonly context: Context & Pick<AzureError, 'address' | 'deployment'>;
}

/** describe makes an error of each leaf, with what the text says around its structure. `found` is in reading order. */
export function describe(
  found: readonly Found[],
  cleaned: Cleaned,
  placeOf: PlaceOf,
  whose: Asked,
  outcomeOf: (node: ErrorNode) => Pick<AzureError, 'outcome'>,
): AzureError[] {
  if (found.length === 0) return [];
  const subscription = subscriptionOf(cleaned.text);
  const exchanges = exchangesOf(cleaned.text);
  const likeTerraform = once(() => likeTerraformIn(cleaned.text));
  const roots = [...new Set(found.map(({ root }) => root))];
  const around = new Map<ErrorNode, Surrounded>();
  let previousEnd = 0;
  roots.forEach((root, i) => {
    around.set(
      root,
      surrounded(
        root,
        previousEnd,
        roots[i + 1]?.start ?? cleaned.text.length,
        cleaned.text,
        placeOf,
        subscription,
        likeTerraform,
      ),
    );
    previousEnd = Math.max(previousEnd, Math.min(root.end, roots[i + 1]?.start ?? root.end));
  });
  return found.flatMap(({ leaf, root }) => {
    const place = around.get(root);
    const block = placeOf(root);
    if (place === undefined) return [];
    const { url } = place.context;
    const begun = url === undefined ? undefined : exchanges(url, root.start, block?.step ?? 0);
    return [
      {
        ...errorOf(leaf, root, place, begun),
        whose: evidenceOf(whose(root.start, root.end)),
        line: cleaned.lineAt(root.start),
        block: cleaned.lineAt(block?.start ?? root.start),
        step: cleaned.lineAt(block?.step ?? 0),
        ...known({ time: cleaned.timeAt(root.start), teller: block?.speaker || undefined, within: block?.within }),
        ...outcomeOf(root),
      },
    ];
  });
}

/** once asks when it is first needed, and keeps the answer. */
function once<T>(ask: () => T): () => T {
  let answer: { readonly value: T } | undefined;
  return () => {
    answer ??= { value: ask() };
    return answer.value;
  };
}

const evidenceOf = ({ for: azure, against }: Whose): AzureError['whose'] => ({ for: azure, against });

function surrounded(
  root: ErrorNode,
  previousEnd: number,
  nextStart: number,
  text: string,
  placeOf: PlaceOf,
  subscription: string | undefined,
  likeTerraform: () => string | undefined,
): Surrounded {
  const block = placeOf(root);
  // To the end of its line: what another reader took out of a sentence (the JSON of a policy) still belongs to it.
  const end = Math.max(root.end, Math.min(lineEnd(text, root.end), nextStart, root.end + reach.line));
  const head = text.slice(Math.max(previousEnd, block?.step ?? 0, root.start - reach.before), root.start);
  const itself = text.slice(root.start, end);
  const tail = text.slice(end, Math.min(nextStart, Math.max(end, block?.end ?? end), end + reach.after));
  const own = itself + lockInfo(text, end, head, itself) + policyInfo(tail, itself);
  const source = { head, own, tail };
  const context = contextOf(source);
  const tool = context.tool === 'terraform' ? (likeTerraform() ?? context.tool) : context.tool;
  const address = addressIn(source, tool);
  const deployment = deploymentIn(source, address);
  return {
    ...source,
    subscription,
    context: { ...context, ...known({ tool, address, deployment }) },
  };
}

function errorOf(
  { node, ancestors }: Leaf,
  root: ErrorNode,
  source: Surrounded,
  begun: string | undefined,
): Omit<AzureError, 'whose' | 'line' | 'block' | 'step' | 'outcome' | 'teller' | 'within'> {
  const { headerCode, httpStatus, ...context } = source.context;
  // What an inner error leaves unsaid, the one around it says.
  const message = tidy(node.message) || tidy(ancestors.at(-1)?.message ?? '');
  const code = node.code ?? (root.form === 'http' || root.form === 'status' ? headerCode : undefined);
  const status =
    node.status ?? ancestors.map((ancestor) => ancestor.status).findLast((value) => value !== undefined) ?? httpStatus;
  return {
    ...context,
    ...known({ code, httpStatus: status, target: node.target }),
    codePath: pathOf(ancestors, code),
    message,
    outerMessages: ancestors.map((ancestor) => tidy(ancestor.message)),
    ...resourceOf({ node, ancestors }, source, begun ?? idOfUrl(context.url)),
    nearby:
      source.head.slice(-reach.nearby.before) +
      source.own.slice(0, reach.nearby.own) +
      source.tail.slice(0, reach.nearby.after),
    raw: (source.own.length > reach.raw ? `${headOf(source.own)} …` : source.own).replaceAll(recordEnd, ''),
    form: node.form,
    bare: node.code === undefined && status === undefined && node.form !== 'pair',
  };
}

/** Only the end is searched for half a word: a list of thousands of errors asks this for each of them. */
const headOf = (text: string): string =>
  text.slice(0, reach.raw - reach.word) + text.slice(reach.raw - reach.word, reach.raw).replace(/(?<!\S)\S+$/, '');

type Resource = Pick<
  AzureError,
  'resourceId' | 'resourceName' | 'resourceType' | 'resourceGroup' | 'resourceParents' | 'subscription'
>;

/**
 * Azure's own words come first, then what the tool named, then the request, then an ID that merely stands near and
 * contradicts no name.
 */
function resourceOf({ node, ancestors }: Leaf, source: IdentitySource, requested: string | undefined): Resource {
  // Words of the message do not make a holder of the target.
  const [ids, target] = [idsIn(node.message ?? ''), idsIn(node.target ?? '')];
  const rules = [...ids.rules, ...target.rules];
  const about = ids.about[0] ?? target.about[0] ?? targetOf(ancestors) ?? ruleIn(rules, node.message);
  // A subscription or a provider alone may be half of an ID that a space or a line end has cut.
  if (about !== undefined && (/^\/subscriptions\/[^/]+\//.test(about) || rules.includes(about))) return toldBy(about);
  const known = identify(source) ?? {};
  const { id, name } = known;
  const near = id ?? about ?? requested ?? nearbyId(source.own, source.head, source.tail, ids.holders);
  const agrees = name === undefined || `${near}/`.toLowerCase().includes(`/${name.toLowerCase()}/`);
  if (near !== undefined && agrees) return toldBy(near);
  return named(known);
}

/** An ID out of a documentation or a test holds names at best. */
function toldBy(id: string): Resource {
  if (isReal(id)) return { resourceId: id };
  const { name, type, resourceGroup } = parseResourceId(id) ?? {};
  return named({ name: told(name), type, group: told(resourceGroup) });
}

const told = (name: string | undefined): string | undefined =>
  name === undefined || isPlaceholder(name) ? undefined : name;

function named({
  name,
  type,
  group,
  parents,
  subscription,
}: { readonly [Key in keyof Identity]?: Identity[Key] | undefined }): Resource {
  return known({
    resourceName: name,
    resourceType: type,
    resourceGroup: group,
    resourceParents: parents,
    subscription,
  });
}

/** A policy is what a message is about where it names nothing else and refuses nothing by it. */
function ruleIn(rules: readonly string[], message: string): string | undefined {
  return rules.length === 1 &&
    !/disallow|denied|polic(?:y|ies) (?:identifiers|violation)|evaluat|role ?definition/i.test(message)
    ? rules[0]
    : undefined;
}

/**
 * Terraform tells who holds the state in a block of its own after the error, Pulumi in a line for each lock; a log that
 * is out of order has Terraform's before.
 */
function lockInfo(text: string, end: number, head: string, itself: string): string {
  const behind = lockBlock(text, end);
  if (behind !== undefined || !/lock|lease/i.test(itself)) return behind ?? '';
  const before = lockBlock(head, head.lastIndexOf('Lock Info:'));
  return before === undefined ? '' : `\n${before}`;
}

/** az prints the policy below the fields of its error. */
function policyInfo(tail: string, itself: string): string {
  const at = /polic/i.test(itself) ? tail.indexOf('Type: PolicyViolation') : -1;
  return at < 0 ? '' : `\n${tail.slice(at)}`;
}

function lockBlock(text: string, at: number): string | undefined {
  const block =
    /\s{0,4}Lock Info:(?:\n\s*[A-Z]\w+:[^\n]{0,300}){1,9}|(?:\n\s{0,80}\w{2,10}:\/\/[^\n]{1,500}: created by [^\n]{1,200}){1,9}/y;
  block.lastIndex = Math.max(0, at);
  return block.exec(text)?.[0];
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

/** What a policy is assigned to is not what it refused. */
const scopeOfRule = /\bpolicy ?assignment ?scope\W{1,8}$/i;

/**
 * An ID in the error itself, or in the same paragraph of the log. Further away it is somebody else's: no ID is better
 * than a wrong one.
 */
function nearbyId(own: string, head: string, tail: string, holders: readonly string[]): string | undefined {
  const before = head.slice(paragraphStart(head));
  const after = tail.split(/\n\s*\n/, 1)[0] ?? '';
  for (const stretch of [own, after, before]) {
    const id = armIdsIn(stretch).find(
      (hit) =>
        !holders.includes(hit.id) &&
        !isRule(hit.id) &&
        !scopeOfRule.test(stretch.slice(Math.max(0, hit.index - 60), hit.index)),
    );
    if (id !== undefined) return id.id;
  }
  return undefined;
}

function paragraphStart(text: string): number {
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n[^\S\n]*\n/g)) start = index + gap.length;
  return start;
}
