import { known } from './known.ts';
import { firstIn, holdsAny, lastIn, pageOf, type Sought } from './sought.ts';
import { statusNumber } from './text-forms.ts';
import { toolIn } from './tool.ts';

/**
 * What stands around an error: the request that failed, the status of its response, the IDs that support asks for, the
 * command or the Terraform resource. `head` is the text before the error back to the error before it, `tail` the text
 * after it.
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

const statusWords: readonly Sought[] = [
  { words: ['http/'], pattern: /HTTP\/\d(?:\.\d)?"? (\d{3})\b/g },
  { words: ['response '], pattern: /\bRESPONSE (\d{3})\b/g },
  { words: ['status'], pattern: /\bstatus ?(?:code)?["']?\s?[=:]?\s?["']?(\d{3})\b/gi },
  {
    words: [') conflict', ') precondition', ') too many', ') forbidden', ') bad', ') not found'],
    pattern: /\((\d{3})\) (?:Conflict|Precondition|Too Many|Forbidden|Bad|Not Found)/g,
  },
  {
    words: ['(conflict', '(precondition', '(too many', '(forbidden', '(bad', '(not found'],
    pattern: /\b(\d{3}) \((?:Conflict|Precondition|Too Many|Forbidden|Bad|Not Found)/g,
  },
  { words: ['invalid status'], pattern: /invalid status(?: code)? '([A-Z][\w ]+)'/g },
];
const guid = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';
const correlation: Sought = {
  words: ['correlation'],
  pattern: new RegExp(
    `(?:x-ms-correlation-request-id|correlation[ _-]?(?:request[ _-]?)?id)["'\\\\]*\\s?(?:is|[:=])?\\s?["'\\\\]*(${guid})`,
    'i',
  ),
};
const tracking: Sought = {
  words: ['tracking id', 'activity id', 'activityid'],
  pattern: new RegExp(`\\b(?:tracking id|activity ?id)\\b(?: is|:|=)?\\s?["'\\\\]*(${guid})`, 'i'),
};
const request: Sought = {
  words: ['request-id', 'request id', 'request_id', 'requestid'],
  pattern: new RegExp(`(?:x-ms-request-id|(?<![\\w-])request[ _-]?id)["'\\\\]*\\s?[:=]\\s?["'\\\\]*(${guid})`, 'i'),
};
const retryAfter: Sought = { words: ['retry-after'], pattern: /\bretry-after["']?\s?[:=]\s?["']?(\d{1,6})\b/i };
const failureCause: Sought = {
  words: ['x-ms-failure-cause'],
  pattern: /x-ms-failure-cause["']?\s?[:=]\s?["']?(gateway|service)/i,
};
const headerCode: Sought = { words: ['x-ms-error-code'], pattern: /x-ms-error-code["']?\s?[:=]\s?["']?(\w{3,120})/i };
const methods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'HEAD'];
const requestLine: Sought = {
  words: ['http', '/subscriptions/'],
  pattern: /\b(GET|PUT|POST|PATCH|DELETE|HEAD)\b["']?[ \t:]+["']?((?:https?:\/\/|\/subscriptions\/)[^\s"'<>\\]+)/g,
};
const requestUrl: Sought = { words: ['request url: '], pattern: /[Rr]equest URL: '?"?(https?:\/\/[^\s"'<>]+)/g };

/** contextOf reads the surroundings of an error. What stands nearest wins; before goes before after. */
export function contextOf({ head, own, tail }: Surroundings): Context {
  const lines = requestIn(head) ?? requestIn(own);
  const url = lines?.[2] ?? lastIn(pageOf(head.slice(-6000)), requestUrl)?.[1];
  const near = pageOf(`${head.slice(-3000)}\n${own}\n${tail.slice(0, 1200)}`);
  const httpStatus = statusIn(own) ?? statusIn(head.slice(-1500), true) ?? statusIn(tail.slice(0, 500));
  const retry = firstIn(near, retryAfter)?.[1];
  return known({
    httpStatus,
    method: lines?.[1],
    url,
    correlationId: firstIn(near, correlation)?.[1] ?? firstIn(pageOf(own), tracking)?.[1],
    requestId: firstIn(near, request)?.[1],
    failureCause: firstIn(near, failureCause)?.[1]?.toLowerCase(),
    retryAfter: retry === undefined ? undefined : Number(retry),
    headerCode: firstIn(near, headerCode)?.[1],
    operation: operationIn(head, own),
    tool: toolIn(`${head.slice(-1500)}\n${own.slice(0, 3000)}\n${tail.slice(0, 300)}`),
  });
}

function statusIn(text: string, last = false): number | undefined {
  const page = pageOf(text);
  let best: { readonly at: number; readonly status: number } | undefined;
  for (const sought of statusWords) {
    const match = last ? lastIn(page, sought) : firstIn(page, sought);
    const status = statusNumber(match?.[1]);
    if (match === undefined || status === undefined) continue;
    if (best === undefined || (last ? match.index > best.at : match.index < best.at))
      best = { at: match.index, status };
  }
  return best?.status;
}

function requestIn(text: string): RegExpExecArray | undefined {
  const stretch = text.slice(-6000);
  return holdsAny(stretch, methods) ? lastIn(pageOf(stretch), requestLine) : undefined;
}

const goClient: Sought = { words: ['client#'], pattern: /\b\w+\.(\w+Client)#(\w+)/g };
const verbOf: Sought = {
  words: [
    'creating',
    'updating',
    'deleting',
    'removing',
    'starting',
    'stopping',
    'resizing',
    'attaching',
    'detaching',
    'retrieving',
    'listing',
  ],
  pattern:
    /\b(creating(?:\/updating)?|updating|deleting|removing|restarting|starting|stopping|resizing|attaching|detaching|retrieving|listing)\s+((?:[A-Z][\w-]*\s?){1,6})/gi,
};
const azCommand: Sought = { words: ['az '], pattern: /(?:^|\n|[$+>#] )\s*(az (?:[a-z][a-z-]+ ?){1,5})/g };
const cmdlet: Sought = {
  words: ['-az'],
  pattern: /(?:^|[\s>[(])((?:New|Set|Remove|Update|Start|Stop|Restart|Add|Move)-Az(?:Rm)?[A-Z]\w+)/g,
};

/**
 * operationIn says what was being done, in the tool's own words: a Go client, a Terraform verb, an az or Az command.
 */
function operationIn(head: string, own: string): string | undefined {
  const page = pageOf(`${head.slice(-700)}${own.slice(0, 200)}`);
  const client = lastIn(page, goClient);
  if (client) return `${client[1]}#${client[2]}`;
  const verb = lastIn(page, verbOf);
  if (verb && /^[A-Z]/.test(verb[2] ?? '')) return `${(verb[1] ?? '').toLowerCase()} ${(verb[2] ?? '').trim()}`;
  const az = lastIn(pageOf(head.slice(-4000)), azCommand)?.[1];
  if (az) return az.trim();
  return lastIn(page, cmdlet)?.[1];
}

/** soughtAround is everything that is sought here, for the test that proves the words. */
export const soughtAround: readonly Sought[] = [
  ...statusWords,
  correlation,
  tracking,
  request,
  retryAfter,
  failureCause,
  headerCode,
  requestLine,
  requestUrl,
  goClient,
  verbOf,
  azCommand,
  cmdlet,
];
