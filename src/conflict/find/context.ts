import { findResourceIds } from '../../arm/id-search.ts';
import { resourceIdOfUrl } from '../../arm/resource-id.ts';
import { statusNumber } from './text-forms.ts';

/**
 * What stands around an error: the request that failed, the status of its response, the IDs that support asks for, the command
 * or the Terraform resource. `head` is the text before the error back to the error before it, `tail` the text after it.
 */
export interface Surroundings {
  readonly head: string;
  readonly own: string;
  readonly tail: string;
}

export interface Context {
  readonly httpStatus?: number;
  readonly method?: string;
  readonly url?: string;
  readonly correlationId?: string;
  readonly requestId?: string;
  readonly failureCause?: string;
  readonly retryAfter?: number;
  readonly headerCode?: string;
  readonly operation?: string;
  readonly tool?: string;
}

const statusWords: readonly RegExp[] = [
  /HTTP\/\d(?:\.\d)?"? (\d{3})\b/g,
  /\bRESPONSE (\d{3})\b/g,
  /\bstatus ?(?:code)?["']?\s?[=:]?\s?["']?(\d{3})\b/gi,
  /\((\d{3})\) (?:Conflict|Precondition|Too Many|Forbidden|Bad|Not Found)/g,
  /\b(\d{3}) \((?:Conflict|Precondition|Too Many|Forbidden|Bad|Not Found)/g,
  /invalid status(?: code)? '([A-Z][\w ]+)'/g,
];
const guid = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';
const correlation = new RegExp(
  `(?:x-ms-correlation-request-id|correlation[ _-]?(?:request[ _-]?)?id)["'\\\\]*\\s?(?:is|[:=])?\\s?["'\\\\]*(${guid})`,
  'i',
);
const tracking = new RegExp(`\\b(?:tracking id|activity ?id)\\b(?: is|:|=)?\\s?["'\\\\]*(${guid})`, 'i');
const request = new RegExp(`(?:x-ms-request-id|(?<![\\w-])request[ _-]?id)["'\\\\]*\\s?[:=]\\s?["'\\\\]*(${guid})`, 'i');
const requestLine = /\b(GET|PUT|POST|PATCH|DELETE|HEAD)\b["']?[ \t:]+["']?((?:https?:\/\/|\/subscriptions\/)[^\s"'<>\\]+)/g;
const requestUrl = /[Rr]equest URL: '?"?(https?:\/\/[^\s"'<>]+)/g;

/** contextOf reads the surroundings of an error. What stands nearest wins; before goes before after. */
export function contextOf({ head, own, tail }: Surroundings): Context {
  const lines = lastOf(requestLine, head) ?? lastOf(requestLine, own);
  const url = lines?.[2] ?? lastOf(requestUrl, head)?.[1];
  const near = `${head.slice(-3000)}\n${own}\n${tail.slice(0, 1200)}`;
  const httpStatus = statusIn(own) ?? statusIn(head.slice(-1500), true) ?? statusIn(tail.slice(0, 500));
  const retry = /\bretry-after["']?\s?[:=]\s?["']?(\d{1,6})\b/i.exec(near)?.[1];
  const failureCause = /x-ms-failure-cause["']?\s?[:=]\s?["']?(gateway|service)/i.exec(near)?.[1];
  const headerCode = /x-ms-error-code["']?\s?[:=]\s?["']?(\w{3,120})/i.exec(near)?.[1];
  const operation = operationIn(head, own);
  return {
    ...defined('httpStatus', httpStatus),
    ...defined('method', lines?.[1]),
    ...defined('url', url),
    ...defined('correlationId', correlation.exec(near)?.[1] ?? tracking.exec(own)?.[1]),
    ...defined('requestId', request.exec(near)?.[1]),
    ...defined('failureCause', failureCause?.toLowerCase()),
    ...defined('retryAfter', retry === undefined ? undefined : Number(retry)),
    ...defined('headerCode', headerCode),
    ...defined('operation', operation),
    ...defined('tool', toolIn(`${head.slice(-1500)}\n${own.slice(0, 3000)}\n${tail.slice(0, 300)}`)),
  };
}

function statusIn(text: string, last = false): number | undefined {
  let best: { readonly at: number; readonly status: number } | undefined;
  for (const pattern of statusWords) {
    const matches = [...text.matchAll(pattern)];
    const match = last ? matches.at(-1) : matches[0];
    const status = statusNumber(match?.[1]);
    if (match === undefined || status === undefined) continue;
    if (best === undefined || (last ? match.index > best.at : match.index < best.at)) best = { at: match.index, status };
  }
  return best?.status;
}

function lastOf(pattern: RegExp, text: string): RegExpMatchArray | undefined {
  return [...text.slice(-6000).matchAll(pattern)].at(-1);
}

/** operationIn says what was being done, in the tool's own words: a Go client, a Terraform verb, an az or Az command. */
function operationIn(head: string, own: string): string | undefined {
  const text = `${head.slice(-700)}${own.slice(0, 200)}`;
  const client = [...text.matchAll(/\b\w+\.(\w+Client)#(\w+)/g)].at(-1);
  if (client) return `${client[1]}#${client[2]}`;
  const verb = [
    ...text.matchAll(
      /\b(creating(?:\/updating)?|updating|deleting|removing|restarting|starting|stopping|resizing|attaching|detaching|retrieving|listing)\s+((?:[A-Z][\w-]*\s?){1,6})/gi,
    ),
  ].at(-1);
  if (verb && /^[A-Z]/.test(verb[2] ?? '')) return `${(verb[1] ?? '').toLowerCase()} ${(verb[2] ?? '').trim()}`;
  const az = [...head.slice(-4000).matchAll(/(?:^|\n|[$+>#] )\s*(az (?:[a-z][a-z-]+ ?){1,5})/g)].at(-1)?.[1];
  if (az) return az.trim();
  return [...text.matchAll(/(?:^|[\s>[(])((?:New|Set|Remove|Update|Start|Stop|Restart|Add|Move)-Az(?:Rm)?[A-Z]\w+)/g)].at(-1)?.[1];
}

const tools: readonly (readonly [RegExp, string])[] = [
  [/\bazurerm_|\bazapi_|\bterraform\b|Error: (?:creating|updating|deleting|waiting|polling)/i, 'terraform'],
  [/\bazure-native:|\bpulumi\b/i, 'pulumi'],
  [/\b(?:New|Set|Remove|Update|Start|Stop|Restart)-Az(?:Rm)?[A-Z]\w+|CategoryInfo|FullyQualifiedErrorId/, 'powershell'],
  [/Deployment Error Details|\bazd (?:up|provision|deploy|down)\b/, 'azd'],
  [/\baz (?:deployment|stack|bicep)\b|\bbicep\b|\.bicep\b/i, 'bicep'],
  [/(?:^|\n)\s*(?:ERROR: )?\([A-Z]\w+\) |\baz [a-z]+ [a-z]/, 'az'],
];

function toolIn(text: string): string | undefined {
  return tools.find(([pattern]) => pattern.test(text))?.[1];
}

/** Words before an ID that make it the holder, not the target: "in use by /subscriptions/…". */
const holderBefore =
  /\b(?:in use by|used by|referenced by|attached to|allocated to|associated with|linked to|owned by|assigned to|existing (?:resource|VM)|by (?:virtual machine scale set|the following resources?|policy assignment)|running VM|locked|include)\b[^/]{0,40}$/i;

/** idsIn sorts the ARM IDs of a message into what it is about and who holds it. */
export function idsIn(message: string): { readonly about: readonly string[]; readonly holders: readonly string[] } {
  const about: string[] = [];
  const holders: string[] = [];
  for (const { id, index } of findResourceIds(message)) {
    if (isRule(id)) continue;
    (holderBefore.test(message.slice(Math.max(0, index - 80), index)) ? holders : about).push(id);
  }
  return { about, holders };
}

/** idOfUrl gives the resource that a request was about. */
export function idOfUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  return resourceIdOfUrl(url.startsWith('/') ? `https://management.azure.com${url}` : url)?.id;
}

function defined<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}

/** holdersIn gives the IDs that a message names as the ones in the way. */
export function holdersIn(message: string): readonly string[] {
  return idsIn(message).holders;
}

/** A policy or a role is what a message reasons with, never what it is about, unless the request itself was for it. */
export function isRule(id: string): boolean {
  return /\/providers\/Microsoft\.Authorization\/(?:policy\w+|roleDefinitions)\//i.test(id);
}
