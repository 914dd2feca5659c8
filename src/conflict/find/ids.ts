import { isGuid } from '../../arm/id-reader.ts';
import { isPlaceholder } from '../../arm/name.ts';
import { type FoundId, findResourceIds, parseResourceId, resourceIdOfUrl } from '../../arm/resource-id.ts';
import { firstIn, pageOf, type Sought } from './sought.ts';

/** Hosts of Azure, and those under which a stand-in or a proxy of it runs on the machine itself. */
const azureHost =
  /(?:^|[./@])(?:[\w-]{1,60}\.){0,8}(?:azure\.(?:com|us|cn|de|net)|usgovcloudapi\.net|chinacloudapi\.cn|windows\.net|localhost|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?::\d{1,5})?$/i;
const hostAlone = /^[\w-]{1,60}(?:\.[\w-]{1,60}){0,8}\.[a-z]{2,24}(?::\d{1,5})?$/i;
/** What ends the word in front of an ID. */
const breaks = /[\s"'`<>(),;\\]/;
const longestHost = 300;

/** ofAzure tells whether an ID at `index` is not merely the path of a URL that leads elsewhere. */
export function ofAzure(text: string, index: number): boolean {
  let from = index;
  while (from > 0 && index - from < longestHost && !breaks.test(text[from - 1] ?? ' ')) from--;
  const before = text.slice(from, index);
  const url = before.lastIndexOf('://');
  const host = url < 0 ? before : (before.slice(url + 3).split(/[/?#]/)[0] ?? '');
  return url < 0 && !hostAlone.test(host) ? true : azureHost.test(host);
}

const quotes = '"\'`';

/** In quotes the text shows where a name ends: an ID that stops before that is another one's beginning. */
function whole(text: string, { id, index }: FoundId): boolean {
  const quote = text[index - 1] ?? ' ';
  if (!quotes.includes(quote) || text.slice(index, index + id.length).toLowerCase() !== id.toLowerCase()) return true;
  const behind = text.slice(index + id.length, index + id.length + longestHost);
  const close = behind.indexOf(quote);
  if (close < 0 || behind.slice(0, close).includes('\n')) return true;
  return /^(?:[./\\]|[,;|]\s{0,2}\/|$)/.test(behind.slice(0, close));
}

/** idsIn finds the ARM IDs of a text that are Azure's own, each as far as the text shows it. */
export function armIdsIn(text: string): readonly FoundId[] {
  return findResourceIds(text).filter((found) => ofAzure(text, found.index) && whole(text, found));
}

/** Words before an ID that make it the holder, not the target: "in use by /subscriptions/…". */
const holderBefore: Sought = {
  words: [
    'used by',
    'in use by',
    'referenced by',
    'attached to',
    'allocated to',
    'associated with',
    'linked to',
    'owned by',
    'assigned to',
    'existing ',
    'by virtual machine',
    'by the following',
    'by policy assignment',
    'running vm',
    'locked',
    'include',
  ],
  pattern:
    /\b(?:in use by|used by|referenced by|attached to|allocated to|associated with|linked to|owned by|assigned to|(?<!already )existing (?:resource|VM)|by (?:virtual machine scale set|the following resources?|policy assignment)|running VM|locked|include)\b[^/]{0,40}$/i,
};

/** Words behind an ID that say what it is doing, or did: that resource is what everybody waits for, whoever asked. */
const stateBehind =
  /^["'`]?\s(?:used by \S{1,600}\s)?(?:is|was)\s(?:(?:still|currently|already|now)\s)?(?:not )?(?:in|being|updating|deleting|creating|provisioning|busy)\b/i;

/** What was deleted and is kept holds its own name: nobody else stands in the way. */
const deletedBehind = /^["'`]?\s(?:has been|is|was)\s(?:currently\s)?soft[- ]?deleted\b/i;

/** IdsOf is the IDs of a message by their part in it. */
export interface IdsOf {
  /** What the message is about; what is in a state of its own first. */
  readonly about: readonly string[];
  /** Who holds it. */
  readonly holders: readonly string[];
  /** Policies and roles that the message reasons with. */
  readonly rules: readonly string[];
}

/** idsIn sorts the ARM IDs of a message into what it is about, who holds it, and the rules that it quotes. */
export function idsIn(message: string): IdsOf {
  const [busy, about, holders, rules]: [string[], string[], string[], string[]] = [[], [], [], []];
  for (const { id, index } of armIdsIn(message)) {
    // An import ID of Terraform has the scope behind a bar.
    if (message[index - 1] === '|') continue;
    const before = pageOf(message.slice(Math.max(0, index - 80), index));
    const end = index + id.length;
    if (isRule(id)) rules.push(id);
    else if (deletedBehind.test(message.slice(end, end + 60))) about.push(id);
    else if (firstIn(before, holderBefore) !== undefined) holders.push(id);
    else (stateBehind.test(message.slice(end, end + 700)) ? busy : about).push(id);
  }
  return { about: [...busy, ...about], holders, rules };
}

/** idOfUrl gives the resource that a request was about. */
export function idOfUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  if (url.startsWith('/')) return resourceIdOfUrl(`https://management.azure.com${url}`)?.id;
  const at = url.search(/\/(?:subscriptions|providers)\//i);
  return at < 0 || !ofAzure(url, at) ? undefined : resourceIdOfUrl(url)?.id;
}

/** holdersIn gives the IDs that a message names as the ones in the way. */
export function holdersIn(message: string): readonly string[] {
  return idsIn(message).holders;
}

/** A policy or a role is what a message reasons with, never what it is about, unless the request itself was for it. */
export function isRule(id: string): boolean {
  return /\/providers\/Microsoft\.Authorization\/(?:policy\w+|roleDefinitions)\//i.test(id);
}

/** Providers whose resources may stand outside of any subscription. */
const outside =
  /^\/providers\/Microsoft\.(?:Management|Authorization|Billing|Capacity|Consumption|CostManagement|Subscription|Resources|PolicyInsights|Security|Insights|Portal|Support|AAD\w{0,20})\//i;

/** isReal tells an ID, masked or not, from one of a documentation: its subscription is a GUID or hidden. */
export function isReal(id: string): boolean {
  if (/^\/providers\//i.test(id)) return outside.test(id);
  const subscription = parseResourceId(id)?.subscriptionId ?? /^\/subscriptions\/([^/]+)/i.exec(id)?.[1];
  return (
    subscription === undefined || isGuid(subscription) || (isPlaceholder(subscription) && !/[{<$%[]/.test(subscription))
  );
}

/** soughtInIds is what is sought here, for the test that proves the words. */
export const soughtInIds: readonly Sought[] = [holderBefore];
