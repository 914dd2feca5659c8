import { GuardError } from '../guard-error.ts';
import type { Token } from './credential-model.ts';

/** A token is renewed when less than this is left: what it is needed for may take a while. Milliseconds. */
const renewBeforeMs = 5 * 60_000;

/**
 * After a renewal that failed, an old token that is still good serves so long before the next attempt. Milliseconds.
 */
const restMs = 30_000;

/** Below this an old token is not worth a try any more. Milliseconds. */
const uselessMs = 15_000;

/** Keeper holds the newest token. */
export interface Keeper {
  readonly token: Token;
  getToken(signal: AbortSignal): Promise<Token>;
  renew(signal: AbortSignal): Promise<Token>;
}

/**
 * keep renews a token in time and once for all that ask at the same time. Where a renewal fails and the old token is
 * still good, that one goes on serving: Entra ID may be back before it ends.
 */
export function keep(first: Token, signIn: () => Promise<Token>, now: () => number): Keeper {
  let token = first;
  let margin = marginOf(first, now());
  let restUntil = Number.NEGATIVE_INFINITY;
  let running: Promise<Token> | undefined;

  function signInOnce(): Promise<Token> {
    running ??= signIn()
      .then((next) => {
        token = next;
        margin = marginOf(next, now());
        return next;
      })
      .finally(() => {
        running = undefined;
      });
    return running;
  }

  return {
    get token() {
      return token;
    },
    async getToken(signal) {
      if (signal.aborted) throw canceled();
      const left = token.expiresOn - now();
      if (left > margin || (left > uselessMs && now() < restUntil)) return token;
      try {
        return await unlessAborted(signInOnce(), signal);
      } catch (error) {
        if (signal.aborted || token.expiresOn - now() < uselessMs) throw error;
        restUntil = now() + restMs;
        return token;
      }
    },
    async renew(signal) {
      return unlessAborted(signInOnce(), signal);
    },
  };
}

/**
 * A source may give tokens that are short-lived from the start (the az CLI hands out what it has): half of what is left
 * is then enough.
 */
function marginOf(token: Token, now: number): number {
  return Math.min(renewBeforeMs, Math.max(0, (token.expiresOn - now) / 2));
}

/** canceled is the error of a sign-in that the run ended. */
export function canceled(): GuardError {
  return new GuardError('canceled', 'Signing in to Azure was canceled.');
}

/** unlessAborted gives up on work when the signal aborts, because not all of the sign-in library can be stopped. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  // The work may fail after nobody waits for it any more.
  work.catch(() => undefined);
  if (signal.aborted) throw canceled();
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(canceled());
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
