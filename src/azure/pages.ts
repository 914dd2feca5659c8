import type { Json } from '../gate/snapshot.ts';
import type { Page } from '../http/pages.ts';
import { type Answer, fieldsOf } from './trouble.ts';

/** Refusal is what a read came to that found nothing. */
export type Refusal = Exclude<Answer, { kind: 'found' }>;

/** pageOf reads a page: https://learn.microsoft.com/rest/api/azure/#async-operations-throttling-and-paging */
export function pageOf(answer: Answer): Page<Json, Refusal> {
  if (answer.kind === 'absent') return { kind: 'refused', refusal: answer, why: 'its next page was not found' };
  if (answer.kind === 'trouble') return { kind: 'refused', refusal: answer, why: answer.detail };
  const { value, nextLink, '@odata.nextLink': odata } = fieldsOf(answer.body);
  if (Array.isArray(value)) return { kind: 'page', items: value, next: nextLink === '' ? odata : (nextLink ?? odata) };
  const detail = 'the answer is no list';
  return { kind: 'refused', refusal: { kind: 'trouble', detail, trouble: { kind: 'server' } }, why: detail };
}
