import { GuardError } from '../guard-error.ts';
import type { Answer, Ask, Http } from './client.ts';
import { type Stray, strayOf } from './fence.ts';
import { capital } from './trouble.ts';

/** Download is the answer at the end of the way, and how many redirects led there. */
export interface Download {
  readonly answer: Answer;
  readonly hops: number;
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const maxHops = 5;

/**
 * download opens a log and follows the redirects to where it is stored. Only the first request carries the headers of
 * `ask`: the address it leads to is signed, the blob store behind it refuses a second kind of credential, and the token
 * is nobody else's business. A way from https to http is not followed.
 */
export async function download(http: Http, ask: Ask): Promise<Download> {
  let current = ask;
  for (let hops = 0; ; hops += 1) {
    const answer = await http.open(current);
    const location = redirects.has(answer.status) ? answer.headers.get('location') : null;
    if (location === null) return { answer, hops };
    answer.discard();
    const from = typeof current.url === 'string' ? new URL(current.url) : current.url.url;
    current = { ...ask, url: hop(ask.what, from, location, hops), headers: {} };
  }
}

function hop(what: string, from: URL, location: string, hops: number): Stray {
  const next = strayOf(location, from);
  const why =
    'outside' in next ? 'it is redirected to an address that is not HTTPS' : 'it is redirected again and again';
  if (!('outside' in next) && hops < maxHops) return next;
  throw new GuardError('unavailable', `${capital(what)} could not be read: ${why}.`, {
    hint: 'A proxy between the runner and the server may rewrite the answers.',
  });
}
