import { isOperationUrl } from '../../arm/resource-id.ts';
import { idOfUrl } from './ids.ts';
import { lastAtOrBefore } from './sorted.ts';

/**
 * What an asynchronous operation is about: its own URL names a place and a number. The answer that began it named that
 * URL in a header, and the request before that header was for the resource.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations
 */

/** A request that changes something, in one line or in two (`az --debug`, the Python SDKs). */
const oneLine =
  /\b(?:PUT|PATCH|POST|DELETE)\b["']?[ \t:]+["']?((?:https?:\/\/[^\s"'<>\\]{1,200})?\/subscriptions\/[^\s"'<>\\]{1,1500})/g;
const twoLines =
  /\bRequest URL: '?"?(https?:\/\/[^\s"'<>]{1,1500})[^\n]{0,20}\n[^\n]{0,120}\bRequest method: '?(?:PUT|PATCH|POST|DELETE)\b/g;
const header =
  /\b(?:azure-asyncoperation|operation-location|location)["']?\s?:\s?["']?(https?:\/\/[^\s"'<>\\]{1,1500})/gi;

/** Placed is a URL with the place where it stands. */
interface Placed {
  readonly start: number;
  readonly url: string;
}

/**
 * Exchanges gives the ID of the resource that an operation is about, by the operation's URL and the place where its end
 * is told.
 */
export type Exchanges = (url: string, before: number, from: number) => string | undefined;

/** Where a header is masked, so many requests back are looked at. */
const mostBack = 50;

/** exchangesOf gives it for a text. The text is looked through where an error first asks. */
export function exchangesOf(text: string): Exchanges {
  let read:
    | { readonly requests: readonly Placed[]; readonly headers: ReadonlyMap<string, readonly Placed[]> }
    | undefined;
  return (url, before, from) => {
    if (!isOperationUrl(url)) return undefined;
    read ??= { requests: requestsIn(text), headers: headersIn(text) };
    // The answers to its polls may name it again, beside other requests: the first one began it.
    const began = read.headers.get(keyOf(url))?.find(({ start }) => start >= from);
    const known = began !== undefined && began.start < before;
    const last = lastAtOrBefore(read.requests, known ? began.start : before);
    const request = known
      ? read.requests[last]
      : lastOf(providerOf(url), read.requests.slice(Math.max(0, last + 1 - mostBack), last + 1));
    return request === undefined || request.start < from || request.start > before ? undefined : idOfUrl(request.url);
  };
}

/** Without the header the last change at the same provider is what began it. */
const lastOf = (provider: string, requests: readonly Placed[]): Placed | undefined =>
  requests.findLast(({ url }) => providerOf(url) === provider);

function requestsIn(text: string): readonly Placed[] {
  return [...text.matchAll(oneLine), ...text.matchAll(twoLines)]
    .map(({ index, 1: url = '' }) => ({ start: index, url }))
    .filter(({ url }) => !isOperationUrl(url))
    .sort((a, b) => a.start - b.start);
}

function headersIn(text: string): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const { index, 1: url = '' } of text.matchAll(header)) {
    const key = keyOf(url);
    const list = found.get(key);
    if (list === undefined) found.set(key, [{ start: index, url }]);
    else list.push({ start: index, url });
  }
  return found;
}

const keyOf = (url: string): string =>
  url
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/[?#].*$/, '')
    .toLowerCase();

const providerOf = (url: string): string => /\/providers\/([\w.]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
