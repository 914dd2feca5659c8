import { GuardError } from '../guard-error.ts';
import type { Clock } from '../time/clock.ts';
import { type Address, createFence, type Outside, type Reach, type Stray } from './fence.ts';
import { counted, logBytes, TooMuch, textWithin } from './limits.ts';
import { type Limits, pauseAfter, type Reply } from './patience.ts';
import type { ProxyRoute } from './proxy.ts';
import { capital, seconds, type Trouble, troubleOf } from './trouble.ts';
import { createWire, type WireAnswer } from './wire.ts';

/** Tools are what reading over HTTP depends on; tests bring their own. */
export interface Tools {
  readonly proxyFor: (url: URL) => ProxyRoute | undefined;
  readonly clock: Clock;
  readonly limits: Limits;
  /** Certificate authority (PEM) in place of Node's own list and NODE_EXTRA_CA_CERTS. */
  readonly ca?: string;
}

/** Ask is one thing to read with GET. */
export interface Ask {
  /** Inside the reach of the client; or where a service led to, which gets no headers. */
  readonly url: string | Address | Stray;
  /** What it is, as the subject of a sentence: `the log of job "deploy"`. */
  readonly what: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Statuses that are worth another attempt here, beside the temporary ones. */
  readonly retryStatus?: number;
}

/** Answer has its headers; the body comes as it is read. */
export interface Answer extends Reply {
  /** To be read once. Throws `GuardError` where it breaks off, so that a cut log is never taken for a whole one. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Lets go of a body that nobody wants. */
  discard(): void;
}

/** TextAnswer is read to its end. */
export interface TextAnswer extends Reply {
  readonly text: string;
}

/**
 * Http reads from a CI host's API, inside the reach that it was made with: through the proxy of the environment, with a
 * bounded retry for what time heals, never following a redirect by itself, and with an error for people where nothing
 * comes. Any status is an answer.
 */
export interface Http {
  /** How many requests were sent so far, retries included. */
  readonly requests: number;
  /** What its time goes by. */
  readonly clock: Clock;
  /** Looks at a link of an answer, before it is asked for. */
  inside(url: string): Address | Outside;
  open(ask: Ask): Promise<Answer>;
  read(ask: Ask): Promise<TextAnswer>;
}

type Outcome<A> = { readonly kind: 'answer'; readonly answer: A } | ({ readonly kind: 'trouble' } & Trouble);

/** createHttp makes the client of one service. */
export function createHttp(tools: Tools, reach: Reach): Http {
  const { clock, limits } = tools;
  const wire = createWire(tools);
  const fence = createFence(reach);
  let requests = 0;

  async function once(ask: Ask, leftMs: number, bodyMs = limits.streamMs): Promise<Outcome<Answer>> {
    const to = typeof ask.url === 'string' ? fence.made(ask.url) : ask.url;
    if ('outside' in to) return { kind: 'trouble', again: false, error: notFollowed(ask.what, to.outside) };
    const { url } = to;
    const patience = Math.max(1, Math.min(limits.answerMs, leftMs));
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), patience);
    try {
      const about = { what: ask.what, host: url.host, proxy: tools.proxyFor(url) };
      try {
        requests += 1;
        const answer = await wire.send(to, {
          headers: ask.headers ?? {},
          signal: AbortSignal.any([ask.signal, silence.signal]),
        });
        return { kind: 'answer', answer: answerOf(answer, ask, about, silence, { idleMs: limits.idleMs, bodyMs }) };
      } catch (error) {
        const late = silence.signal.aborted ? { silence: seconds(patience) } : {};
        return { kind: 'trouble', ...troubleOf({ ...about, ...late, error, canceled: ask.signal.aborted }) };
      }
    } finally {
      clearTimeout(timer);
    }
  }

  async function onceWhole(ask: Ask, leftMs: number): Promise<Outcome<TextAnswer>> {
    const outcome = await once(ask, leftMs, limits.totalMs);
    if (outcome.kind === 'trouble') return outcome;
    const { status, headers, body } = outcome.answer;
    try {
      return { kind: 'answer', answer: { status, headers, text: await textOf(body, ask.what) } };
    } catch (error) {
      if (!(error instanceof GuardError)) throw error;
      return { kind: 'trouble', error, again: error.kind === 'unavailable' };
    }
  }

  /**
   * Tries until there is an answer that time does not change, the attempts are used up, or the next pause would end
   * after the deadline.
   */
  async function patiently<A extends Reply>(
    ask: Ask,
    attempt: (leftMs: number) => Promise<Outcome<A>>,
    drop: (answer: A) => void,
  ): Promise<A> {
    const end = clock.now() + limits.totalMs;
    for (let count = 1; ; count += 1) {
      const outcome = await attempt(end - clock.now());
      const pause = count < limits.attempts ? pauseFor(ask, outcome, count) : undefined;
      if (pause === undefined || clock.now() + pause >= end) {
        if (outcome.kind === 'trouble') throw outcome.error;
        return outcome.answer;
      }
      if (outcome.kind === 'answer') drop(outcome.answer);
      try {
        await clock.sleep(pause, ask.signal);
      } catch {
        throw new GuardError('canceled', `Reading ${ask.what} was canceled.`);
      }
    }
  }

  function pauseFor(ask: Ask, outcome: Outcome<Reply>, count: number): number | undefined {
    if (outcome.kind === 'trouble') return outcome.again ? pauseAfter(undefined, count, clock) : undefined;
    return outcome.answer.status === ask.retryStatus
      ? pauseAfter(undefined, count, clock)
      : pauseAfter(outcome.answer, count, clock);
  }

  return {
    get requests() {
      return requests;
    },
    clock,
    inside: fence.read,
    open: (ask) =>
      patiently(
        ask,
        (left) => once(ask, left),
        (answer) => answer.discard(),
      ),
    read: (ask) =>
      patiently(
        ask,
        (left) => onceWhole(ask, left),
        () => undefined,
      ),
  };
}

interface About {
  readonly what: string;
  readonly host: string;
  readonly proxy: ProxyRoute | undefined;
}

function notFollowed(what: string, why: string): GuardError {
  return new GuardError('unavailable', `${capital(what)} was not asked for: its address ${why}.`, {
    hint: 'Nothing was sent there. Check whether a proxy or another server answers in place of the service.',
  });
}

/** BodyTime is how long a body may be silent, and how long it may take as a whole. Milliseconds. */
interface BodyTime {
  readonly idleMs: number;
  readonly bodyMs: number;
}

function answerOf(answer: WireAnswer, ask: Ask, about: About, silence: AbortController, limits: BodyTime): Answer {
  const { status, headers } = answer;
  return { status, headers, body: chunksOf(answer, ask, about, silence, limits), discard: () => silence.abort() };
}

/** chunksOf hands the body on as it comes, and ends the connection where nothing comes or nobody reads on. */
async function* chunksOf(
  answer: WireAnswer,
  ask: Ask,
  about: About,
  silence: AbortController,
  limits: BodyTime,
): AsyncGenerator<Uint8Array> {
  const chunks = counted(answer.body, logBytes);
  let late: { readonly silence: string } | { readonly slow: string } | undefined;
  let complete = false;
  const endAfter = (ms: number, why: NonNullable<typeof late>): NodeJS.Timeout =>
    setTimeout(() => {
      late ??= why;
      silence.abort();
    }, ms);
  const whole = endAfter(limits.bodyMs, { slow: seconds(limits.bodyMs) });
  const next = async (): Promise<Uint8Array | undefined> => {
    const timer = endAfter(limits.idleMs, { silence: seconds(limits.idleMs) });
    try {
      const chunk = await chunks.next();
      return chunk.done ? undefined : chunk.value;
    } catch (error) {
      throw troubleOf({ ...about, ...late, error, started: true, canceled: ask.signal.aborted && late === undefined })
        .error;
    } finally {
      clearTimeout(timer);
    }
  };
  try {
    for (let chunk = await next(); chunk !== undefined; chunk = await next()) yield chunk;
    complete = true;
  } finally {
    clearTimeout(whole);
    if (!complete) silence.abort();
  }
}

/** textOf reads a body as UTF-8 within the limits of an answer. Throws `GuardError`. */
export async function textOf(body: AsyncIterable<Uint8Array>, what: string): Promise<string> {
  try {
    return await textWithin(body);
  } catch (error) {
    throw error instanceof TooMuch ? new GuardError('unreadable', `${capital(what)} ${error.message}.`) : error;
  }
}
