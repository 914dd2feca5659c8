import type { Dispatcher, Response } from 'undici';
import { GuardError } from '../../guard-error.ts';
import type { Clock } from '../../time/clock.ts';
import { type Limits, pauseAfter, type Reply } from './patience.ts';
import type { ProxyRoute } from './proxy.ts';
import { capital, type Trouble, troubleOf } from './trouble.ts';
import { seconds } from './words.ts';

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
  readonly url: string;
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
 * Http reads from a CI host's API: through the proxy of the environment, with a bounded retry for what time heals, never following a redirect by itself
 * (the caller decides which headers may go on), and with an error for people where nothing comes. Any status is an answer.
 */
export interface Http {
  /** How many requests were sent so far, retries included. */
  readonly requests: number;
  open(ask: Ask): Promise<Answer>;
  read(ask: Ask): Promise<TextAnswer>;
}

type Outcome<A> = { readonly kind: 'answer'; readonly answer: A } | ({ readonly kind: 'trouble' } & Trouble);

/** A timeline of thousands of tasks has a few megabytes; what is larger is no answer of these APIs. */
const maxTextBytes = 64 * 1024 * 1024;

export function createHttp(tools: Tools): Http {
  const { clock, limits } = tools;
  const dispatchers = new Map<string, Dispatcher>();
  let requests = 0;

  /** One connection pool a proxy, and one for the direct way. */
  async function dispatcherFor(proxy: ProxyRoute | undefined): Promise<Dispatcher> {
    const key = proxy?.url ?? '';
    const known = dispatchers.get(key);
    if (known !== undefined) return known;
    // Lazily: loading undici takes some 70 ms. Its own fetch is used, because a dispatcher does not fit another version's fetch (Node's).
    const { Agent, ProxyAgent } = await import('undici');
    const tls = tools.ca === undefined ? {} : { ca: tools.ca };
    const token = proxy?.authorization === undefined ? {} : { token: proxy.authorization };
    const made =
      proxy === undefined ? new Agent({ connect: tls }) : new ProxyAgent({ uri: proxy.url, ...token, requestTls: tls, proxyTls: tls });
    dispatchers.set(key, made);
    return made;
  }

  async function once(ask: Ask, leftMs: number): Promise<Outcome<Answer>> {
    const url = new URL(ask.url);
    const proxy = tools.proxyFor(url);
    const patience = Math.max(1, Math.min(limits.answerMs, leftMs));
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), patience);
    const about = { what: ask.what, host: url.host, proxy };
    try {
      const dispatcher = await dispatcherFor(proxy);
      const { fetch } = await import('undici');
      requests += 1;
      const signal = AbortSignal.any([ask.signal, silence.signal]);
      const headers = { 'user-agent': 'azure-conflict-guard', ...ask.headers };
      const response = await fetch(url, { headers, redirect: 'manual', signal, dispatcher });
      return { kind: 'answer', answer: answerOf(response, ask, about, silence, limits) };
    } catch (error) {
      const late = silence.signal.aborted ? { silence: seconds(patience) } : {};
      return { kind: 'trouble', ...troubleOf({ ...about, ...late, error, canceled: ask.signal.aborted }) };
    } finally {
      clearTimeout(timer);
    }
  }

  async function onceWhole(ask: Ask, leftMs: number): Promise<Outcome<TextAnswer>> {
    const outcome = await once(ask, leftMs);
    if (outcome.kind === 'trouble') return outcome;
    const { status, headers, body } = outcome.answer;
    try {
      return { kind: 'answer', answer: { status, headers, text: await textOf(body, ask.what) } };
    } catch (error) {
      if (!(error instanceof GuardError)) throw error;
      return { kind: 'trouble', error, again: error.kind === 'unavailable' };
    }
  }

  /** Tries until there is an answer that time does not change, the attempts are used up, or the next pause would end after the deadline. */
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
    return outcome.answer.status === ask.retryStatus ? pauseAfter(undefined, count, clock) : pauseAfter(outcome.answer, count, clock);
  }

  return {
    get requests() {
      return requests;
    },
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

function answerOf(response: Response, ask: Ask, about: About, silence: AbortController, limits: Limits): Answer {
  return {
    status: response.status,
    headers: response.headers,
    body: chunksOf(response, ask, about, silence, limits),
    discard: () => silence.abort(),
  };
}

/** chunksOf hands the body on as it comes, and ends the connection where nothing comes or nobody reads on. */
async function* chunksOf(response: Response, ask: Ask, about: About, silence: AbortController, limits: Limits): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  let late = false;
  let complete = false;
  const next = async (): Promise<Uint8Array | undefined> => {
    const timer = setTimeout(() => {
      late = true;
      silence.abort();
    }, limits.idleMs);
    try {
      const chunk = await reader.read();
      return chunk.done ? undefined : chunk.value;
    } catch (error) {
      const quiet = late ? { silence: seconds(limits.idleMs) } : {};
      throw troubleOf({ ...about, ...quiet, error, started: true, canceled: ask.signal.aborted && !late }).error;
    } finally {
      clearTimeout(timer);
    }
  };
  try {
    for (let chunk = await next(); chunk !== undefined; chunk = await next()) yield chunk;
    complete = true;
  } finally {
    if (!complete) silence.abort();
  }
}

/** textOf reads a body as UTF-8, at most `max` bytes of it. */
export async function textOf(body: AsyncIterable<Uint8Array>, what: string, max: number = maxTextBytes): Promise<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > max) throw new GuardError('unreadable', `${capital(what)} is larger than ${Math.round(max / 1024 / 1024)} MiB.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
