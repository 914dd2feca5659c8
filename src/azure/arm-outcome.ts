import type { Json } from '../gate/snapshot.ts';
import type { Headers } from '../http/wire.ts';
import { type Clock, retryAfter } from '../time/clock.ts';
import { type Answer, errorOf, refused } from './trouble.ts';

/** Sent is what came back of a request that was sent as it is. */
export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * outcomeOf reads what one request came to. `again`: another attempt can help. Only where `mayBeBare` does an answer
 * without a body say something.
 */
export function outcomeOf(
  { status, headers, text }: Sent,
  permission: string,
  clock: Clock,
  mayBeBare = false,
): { readonly answer: Answer; readonly again: boolean } {
  const body = mayBeBare && text.trim() === '' ? null : parsed(text);
  const asked = retryAfter(headers.get('retry-after'), clock.wall());
  const retry = asked === undefined ? {} : { retryAfterMs: asked };
  if (status >= 200 && status < 300) {
    if (body === undefined)
      return {
        answer: { kind: 'trouble', detail: 'the answer is no JSON', trouble: { kind: 'server', httpStatus: status } },
        again: true,
      };
    return { answer: { kind: 'found', body, ...retry }, again: false };
  }
  if (status === 404 && isAzures(body, text, headers))
    return { answer: { kind: 'absent', ...errorOf(body ?? null) }, again: false };
  if (status === 404) {
    const detail = 'HTTP 404 without a word of Azure: a proxy or another server may have answered';
    return { answer: { kind: 'trouble', detail, trouble: { kind: 'server', httpStatus: status } }, again: false };
  }
  const answer = refused(status, body ?? null, permission, headers.get('x-ms-correlation-request-id') ?? undefined);
  const again = status === 408 || status === 429 || (status >= 500 && status !== 501);
  return { answer: { ...answer, ...retry }, again };
}

/**
 * That something does not exist is Azure's to say: by the code of its error, or with an empty answer that carries the
 * ID of the request.
 */
function isAzures(body: Json | undefined, text: string, headers: Sent['headers']): boolean {
  const stamped = headers.get('x-ms-correlation-request-id') ?? headers.get('x-ms-request-id');
  return errorOf(body ?? null).code !== '' || (text.trim() === '' && stamped !== undefined && stamped !== null);
}

function parsed(text: string): Json | undefined {
  try {
    // Some providers begin with a byte order mark.
    return JSON.parse(text.replace(/^\ufeff/, '')) as Json;
  } catch {
    return undefined;
  }
}
