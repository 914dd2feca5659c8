import type { Json } from '../gate/snapshot.ts';
import { type Answer, fieldsOf } from './trouble.ts';

/** Page is one answer of a list, or what came instead. */
export type Page =
  | { readonly kind: 'page'; readonly items: readonly Json[]; readonly nextLink: Json | undefined }
  | Exclude<Answer, { kind: 'found' }>;

/** pageOf reads a page: https://learn.microsoft.com/rest/api/azure/#async-operations-throttling-and-paging */
export function pageOf(answer: Answer): Page {
  if (answer.kind !== 'found') return answer;
  const { value, nextLink, '@odata.nextLink': odata } = fieldsOf(answer.body);
  if (!Array.isArray(value)) return { kind: 'trouble', detail: 'the answer is no list', trouble: { kind: 'server' } };
  return { kind: 'page', items: value, nextLink: nextLink ?? odata };
}

/** hasNextPage tells whether a body is a page of a list that goes on. */
export function hasNextPage(body: Json): boolean {
  const page = pageOf({ kind: 'found', body });
  return page.kind === 'page' && !isEnd(page.nextLink);
}

const isEnd = (link: Json | undefined): boolean => link === undefined || link === null || link === '';

/** NextPage is where a list goes on. */
export type NextPage =
  | { readonly kind: 'end' }
  | { readonly kind: 'page'; readonly url: string }
  | { readonly kind: 'refused'; readonly why: string };

/** nextPage reads the link of a page. The next page is on the same host, or it is not asked for: the token is nobody else's business. No link, or an empty one, is the end. */
export function nextPage(link: Json | undefined, resourceManager: string): NextPage {
  if (isEnd(link)) return { kind: 'end' };
  if (typeof link !== 'string' || !URL.canParse(link)) return { kind: 'refused', why: 'its link is no URL' };
  const next = new URL(link);
  const own = new URL(resourceManager);
  // ARM writes its default port into some links.
  if (next.hostname !== own.hostname || (next.port || '443') !== (own.port || '443'))
    return { kind: 'refused', why: `its link leads to another host, ${next.host.slice(0, 100)}` };
  if (next.protocol !== 'https:' || next.username !== '' || next.password !== '')
    return { kind: 'refused', why: 'its link is no plain https' };
  return { kind: 'page', url: next.href };
}
