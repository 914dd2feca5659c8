import type { ArmClient } from '../../azure/arm-client.ts';
import { GuardError } from '../../guard-error.ts';
import type { End } from '../end.ts';

/**
 * readingClient is a client that reads, and only until the end: what gives no answer by then is an answer too, so that
 * every reader is done with what it has. It changes nothing: there is no way through it to anything but a GET.
 */
export function readingClient(client: ArmClient, { late, signal }: Pick<End, 'late' | 'signal'>): ArmClient {
  const inTime = async <A>(
    read: () => Promise<A>,
  ): Promise<A | { kind: 'trouble'; detail: string; trouble: { kind: 'network' } }> => {
    const answer = await late(signal.aborted ? new Promise<never>(() => undefined) : read());
    return isSilence(answer)
      ? { kind: 'trouble', detail: `not answered in time (${answer.detail})`, trouble: { kind: 'network' } }
      : answer;
  };
  return {
    get requests() {
      return client.requests;
    },
    get notFollowed() {
      return client.notFollowed;
    },
    urlOf: client.urlOf,
    admit: client.admit,
    admitScope: client.admitScope,
    get: (ask) => inTime(() => client.get(ask)),
    list: (ask, maxPages) => inTime(() => client.list(ask, maxPages)),
    ask: async () => ({ kind: 'trouble', detail: 'a diagnosis asks nothing but GETs', trouble: { kind: 'refused' } }),
    send: async () => {
      throw new GuardError('denied', 'A diagnosis changes nothing.');
    },
  };
}

function isSilence<A>(
  answer: A | { readonly status: 'failed'; readonly detail: string },
): answer is { status: 'failed'; detail: string } {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'status' in answer &&
    answer.status === 'failed' &&
    !('kind' in answer)
  );
}
