import { fold } from './clean.ts';
import { common, groupType, type IdentitySource, type Named } from './identity-model.ts';
import { keyOf, providerOf, typeOf } from './type-of-name.ts';

/**
 * Mention is an ID in the words of Terraform's azurerm provider. From 3.x: `Subnet (Subscription: "…"` and one label a
 * line, parent first. Before: `Subnet: (Name "app" / Virtual Network Name "hub" / Resource Group "rg")`, the resource
 * first. Oldest: `Subnet "app" (Virtual Network "hub" / Resource Group "rg")`.
 */
interface Mention {
  /** The kind in front of the parenthesis ("Subnet", "Key Vault"). */
  readonly noun: string;
  /** Parent first. */
  readonly pairs: readonly Pair[];
  readonly start: number;
  readonly end: number;
}

type Pair = readonly [label: string, value: string];

const signs = ['Name: "', 'Name:\n', 'Name "', 'Resource Group "'];

/**
 * terraformIdentity reads the resource that Terraform named last before Azure's words: each step on the way down wraps
 * the next.
 */
export function terraformIdentity({ head, own, tail }: IdentitySource): Named | undefined {
  const before = head.slice(-3000);
  const inside = own.slice(0, 1500);
  if (!signs.some((sign) => before.includes(sign) || inside.includes(sign))) return undefined;
  for (const text of [fold(statementIn(before, inside)), fold(inside)]) {
    const clause = lastClause(text, mentionsIn(text));
    if (clause.length > 0) {
      const hints = hintsIn(`${text} ${inside}`, tail);
      return common(clause.map((mention) => namedBy(mention, hints)));
    }
    const group = bareGroup.exec(text)?.[1];
    if (group !== undefined) return { type: groupType, names: [group], group };
  }
  return undefined;
}

const bareGroup = /\b(?:creating|updating|deleting|retrieving|reading) Resource Group "([^"]{1,120})"/i;
const errorLine = /^[ \t*>]{0,8}(?:[\w.[\]"-]{1,200}: )?[Ee]rror\b/gm;
/** The last lines of a diagnostic: what stands before them belongs to an error that has ended. */
const ended = /\n[ \t]{0,6}(?:with \S|on \S{1,200} line \d)/;

/**
 * The part of Terraform's sentence that stands before Azure's words. Empty where the error starts a sentence of its
 * own.
 */
function statementIn(before: string, inside: string): string {
  if (/^[ \t*>]{0,8}Error\b/.test(inside)) return '';
  const start = [...before.matchAll(errorLine)].at(-1)?.index;
  const statement = start === undefined ? before.slice(-1500) : before.slice(start);
  return ended.test(statement) ? '' : statement;
}

const pair = /[ /,]{0,4}([A-Z][A-Za-z0-9]{0,40}(?: [A-Z0-9][A-Za-z0-9]{0,40}){0,6}):? "([^"]{0,260})"/y;
const nounBefore = /((?:[A-Z][\w-]{0,40} ){0,6}[A-Z][\w-]{0,40}):? ?(?:"([^"]{1,260})" ?)?$/;
const leadingVerb = /^(?:(?:Error|Creating|Updating|Deleting|Retrieving|Reading|Waiting|Existing|Failed) )+/;

function mentionsIn(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  // The first may have lost its parenthesis, where the log begins in the middle of it.
  for (let open = -1, next = 0; next >= 0; open = next) {
    const { pairs, end } = pairsIn(text, open + 1);
    next = text.indexOf('(', open + 1);
    if (pairs.length === 0 || text[end] !== ')') continue;
    const front = text.slice(Math.max(0, open - 400), Math.max(0, open));
    const noun = nounBefore.exec(front);
    const kind = (noun?.[1] ?? '').replace(leadingVerb, '');
    const slashed = noun?.[2] !== undefined || text.slice(open + 1, end).includes('" / ');
    const ordered = slashed ? pairs.toReversed() : pairs;
    mentions.push({
      noun: kind,
      pairs: noun?.[2] === undefined ? ordered : [...ordered, [kind, noun[2]]],
      start: open - (noun?.[0].length ?? 0),
      end: end + 1,
    });
  }
  return mentions;
}

function pairsIn(text: string, from: number): { readonly pairs: readonly Pair[]; readonly end: number } {
  const pairs: Pair[] = [];
  let end = from;
  while (pairs.length < 12) {
    pair.lastIndex = end;
    const match = pair.exec(text);
    if (match === null) break;
    pairs.push([match[1] ?? '', match[2] ?? '']);
    end = pair.lastIndex;
  }
  return { pairs, end: text[end] === ' ' ? end + 1 : end };
}

/**
 * Mentions with no colon between them ("associating NSG (…) with Subnet (…)") stand beside each other: none of them is
 * the one.
 */
function lastClause(text: string, mentions: readonly Mention[]): readonly Mention[] {
  let from = mentions.length - 1;
  while (from > 0 && !text.slice(mentions[from - 1]?.end, mentions[from]?.start).includes(': ')) from--;
  return mentions.slice(Math.max(0, from));
}

interface Hints {
  readonly providers: ReadonlySet<string>;
  /** Names that Terraform has for the type (`azurerm_key_vault` is `keyvault`). */
  readonly kinds: readonly string[];
}

const goClient = /\b([a-z]{2,40})\.\w{2,60}Client#/g;
const namespaces = /\bMicrosoft\.([A-Za-z]{2,40})\b/g;
const withType = /\bwith (?:module\.\S{1,200}\.)?azurerm_([a-z0-9_]{2,80})\./;
const statementType = /\bazurerm_([a-z0-9_]{2,80})\.[\w.[\]"-]{1,200}: /;

/**
 * hintsIn gathers what tells the provider: the Go client, the namespace in Azure's words, the type of the Terraform
 * resource.
 */
function hintsIn(text: string, tail: string): Hints {
  const after = tail.slice(0, 600).split(/^[ \t*]{0,8}Error\b/m)[0] ?? '';
  const terraform = [withType.exec(after)?.[1], statementType.exec(text)?.[1]].filter((type) => type !== undefined);
  const words = [
    ...[...text.matchAll(goClient), ...text.matchAll(namespaces)].map((match) => match[1] ?? ''),
    ...terraform,
  ];
  return {
    providers: new Set(words.flatMap((word) => providerOf(word) ?? [])),
    kinds: terraform.map(keyOf),
  };
}

function namedBy({ noun, pairs }: Mention, { providers, kinds }: Hints): Named {
  const labelled = (...keys: string[]): string | undefined => pairs.find(([label]) => keys.includes(keyOf(label)))?.[1];
  const group = labelled('resourcegroup');
  const subscription = labelled('subscription', 'subscriptionid');
  const own = pairs.filter(([label]) => !['resourcegroup', 'subscription', 'subscriptionid'].includes(keyOf(label)));
  const nounKey = keyOf(noun);
  if (own.length === 0) {
    const whole = nounKey === 'resourcegroup' && group !== undefined;
    return { type: whole ? groupType : undefined, names: whole ? [group] : [], group, subscription };
  }
  const labels = own.map(([label]) => keyOf(label) || nounKey);
  return {
    type: typeOf(labels, [nounKey, ...kinds], providers),
    names: own.map(([, value]) => value),
    group,
    subscription,
  };
}
