import { parseResourceId } from '../arm/resource-id.ts';
import type { Json, Trouble } from '../gate/snapshot.ts';
import { GuardError } from '../guard-error.ts';
import { type Address, baseOf, createFence, type Outside, type Reach } from '../http/fence.ts';
import { TooMuch, textWithin } from '../http/limits.ts';
import { type Cut, longestList, type Page, readPages } from '../http/pages.ts';
import { azureProxy, type ProxyRoute } from '../http/proxy.ts';
import { createWire } from '../http/wire.ts';
import type { Clock } from '../time/clock.ts';
import { outcomeOf, type Sent } from './arm-outcome.ts';
import { pageOf, type Refusal } from './pages.ts';
import { createSlots } from './slots.ts';
import { type Answer, networkTrouble } from './trouble.ts';

/**
 * TokenSource gives the bearer token of the run. `renew` asks for a new one although the old one looks good: Azure
 * refused it.
 */
export interface TokenSource {
  getToken(signal: AbortSignal): Promise<{ readonly token: string }>;
  renew(signal: AbortSignal): Promise<{ readonly token: string }>;
}

/** ArmTools is what the client depends on. */
export interface ArmTools {
  /** For example `https://management.azure.com`, without a trailing slash. */
  readonly resourceManager: string;
  /**
   * What may be read, and what may be changed: IDs, each with all that lies below it. Nothing else is asked, whoever
   * names it.
   */
  readonly reach: Omit<Reach, 'origin'>;
  readonly credential: TokenSource;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly limits?: Partial<ArmLimits>;
  /** The proxy of a URL where the host knows one that the environment does not tell. */
  readonly proxyFor?: (url: URL) => ProxyRoute | undefined;
  /** Certificate authority (PEM) in place of Node's own list; tests. */
  readonly ca?: string;
}

/** ArmLimits bound one read. Milliseconds. */
export interface ArmLimits {
  /** From the request to the end of the body. */
  readonly answerMs: number;
  /** All attempts and pauses of one read. */
  readonly totalMs: number;
  readonly attempts: number;
  /**
   * Requests in flight at once: far below what ARM allows a principal (25 reads a second), so that other tools of the
   * run are not throttled.
   */
  readonly inFlight: number;
}

const defaults: ArmLimits = { answerMs: 15_000, totalMs: 30_000, attempts: 4, inFlight: 16 };

/** Ask is one read, of a path that we make or of a URL that Azure or a text names. */
export type Ask = PathAsk | UrlAsk;

/** PathAsk is the read of an ID, or of what lies below it. */
export interface PathAsk {
  /** From the root: `/subscriptions/…`. */
  readonly path: string;
  /** Empty where the service has its version in the path. */
  readonly api: string;
  readonly query?: Readonly<Record<string, string>>;
  /** The RBAC action that it needs, for people who lack it. */
  readonly permission: string;
}

/**
 * Question is a read whose words go in a body, or whose answer is its status: whether a name is free, what a policy
 * says. It changes nothing.
 */
export interface Question extends PathAsk {
  readonly method: 'GET' | 'HEAD' | 'POST';
  /** Of a POST. */
  readonly body?: Json;
}

/** UrlAsk is the read of a URL as it stands. It is looked at before it is asked for. */
export interface UrlAsk {
  readonly url: string;
  /** In place of the action, for people: `the read of the operation`. */
  readonly permission: string;
}

/**
 * ListAnswer is a list read page by page, or the refusal of its first page. One that was not read to its end says why:
 * what it holds was seen, and nothing follows from what it does not hold.
 */
export type ListAnswer =
  | { readonly kind: 'list'; readonly items: readonly Json[]; readonly whole: true }
  | {
      readonly kind: 'list';
      readonly items: readonly Json[];
      readonly whole: false;
      readonly why: string;
      readonly trouble: Trouble;
      readonly retryAfterMs?: number;
    }
  | Exclude<Answer, { kind: 'found' }>;

/**
 * ArmClient reads Azure Resource Manager inside its reach. No failure throws, except the cancellation of the run: what
 * could not be read, or was not asked for, is an answer too.
 */
export interface ArmClient {
  /** Requests sent so far, retries included. */
  readonly requests: number;
  /**
   * What was named and not asked for because it lies outside the reach, with why: a sentence each, without repetitions.
   */
  readonly notFollowed: readonly string[];
  get(ask: Ask): Promise<Answer>;
  /**
   * Asks a question, as patiently as a read. One that is POSTed goes to the paths alone that the reach names for it.
   * Without a body in the answer: null.
   */
  ask(question: Question): Promise<Answer>;
  /** Follows `nextLink` for at most `maxPages`. */
  list(ask: PathAsk, maxPages?: number, walk?: Walk): Promise<ListAnswer>;
  /**
   * Sends one request as it is, without retry: for what changes something. A POST goes to an action of what may be
   * changed alone. Throws `GuardError` for any other URL.
   */
  send(method: 'POST' | 'GET', url: string, correlationId: string): Promise<Sent>;
  /**
   * Lets a resource be read that Azure named in its answer about something inside the reach; a scope never. Not for
   * what any other text names.
   */
  admit(id: string): void;
  /** Lets a subscription or a group be read, or a part of it alone: one that Azure listed to this identity. */
  admitScope(id: string, part?: '' | '/resources'): void;
  urlOf(ask: Pick<PathAsk, 'path' | 'api' | 'query'>): string;
}

/**
 * Walk is a list that is taken page by page, so that it may be of any length: nothing of it is kept, and the answer has
 * no items.
 */
export interface Walk {
  readonly each: (items: readonly Json[]) => void | Promise<void>;
  /** How long all pages together may take, in milliseconds. */
  readonly withinMs: number;
  /** False where nothing more may be asked: then the list is cut. */
  readonly may: () => boolean;
}

/** Asking is how a read is sent. */
type Asking = Pick<PathAsk, 'permission'> & Partial<Pick<Question, 'method' | 'body'>>;

/** More than this of what was not followed says nothing more. */
const mostNotFollowed = 20;

const manyPages = 200;

/** Silence is what ends a request that gives no whole answer in time. */
class Silence extends Error {
  constructor(ms: number) {
    super(`gave no whole answer in ${Math.round(ms / 1000)} seconds`);
  }
}

/**
 * createArmClient makes the client. Its proxy is that of `proxyFor`, else of the environment by the rules of the Azure
 * SDKs.
 */
export function createArmClient(tools: ArmTools): ArmClient {
  const { clock, signal, resourceManager, credential, proxyFor = (url) => azureProxy(url, process.env), ca } = tools;
  const { origin, path: base } = baseOf(resourceManager);
  const { host } = new URL(resourceManager);
  const below = (path: string): string => `${base}${path}`;
  const { read: readable, alone = [], write: writable = [], ask = [] } = tools.reach;
  const fence = createFence({
    origin,
    read: readable.map(below),
    alone: alone.map(below),
    write: writable.map(below),
    ask: ask.map(below),
  });
  const wire = createWire({ proxyFor, ...(ca === undefined ? {} : { ca }) });
  const limits = { ...defaults, ...tools.limits };
  const slots = createSlots(limits.inFlight);
  const notFollowed = new Set<string>();
  let requests = 0;

  /** Written together and not by a URL parser, which would resolve what the fence must see. */
  const urlOf: ArmClient['urlOf'] = ({ path, api, query = {} }) => {
    const words = Object.entries(api === '' ? query : { ...query, 'api-version': api }).map(
      ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll("'", '%27')}`,
    );
    return `${resourceManager}${path.split('/').map(encodeSegment).join('/')}${words.length === 0 ? '' : `?${words.join('&')}`}`;
  };

  function noted(what: string, why: string): string {
    if (notFollowed.size < mostNotFollowed) notFollowed.add(`${what}: its address ${why}`);
    return `not followed: its address ${why}`;
  }

  async function sendOnce(
    method: Question['method'],
    address: Address,
    token: string,
    extra: Readonly<Record<string, string>> = {},
    body?: string,
  ): Promise<Sent> {
    // To the end of the body: a body that never ends would be waited for.
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(new Silence(limits.answerMs)), limits.answerMs);
    requests += 1;
    try {
      const answer = await wire.send(address, {
        method,
        headers: { accept: 'application/json', authorization: `Bearer ${token}`, ...extra },
        ...(body === undefined ? {} : { body }),
        signal: AbortSignal.any([signal, silence.signal]),
      });
      return { status: answer.status, headers: answer.headers, text: await textWithin(answer.body) };
    } catch (error) {
      throw silence.signal.aborted ? silence.signal.reason : error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** One attempt; a token that Azure does not take any more is renewed once. */
  async function attempt(
    address: Address,
    { permission, method = 'GET', body }: Asking,
  ): Promise<{ readonly answer: Answer; readonly again: boolean }> {
    const { text, extra } = wordsOf(body);
    try {
      const { token } = await credential.getToken(signal);
      let response = await sendOnce(method, address, token, extra, text);
      if (response.status === 401) {
        const fresh = await credential.renew(signal);
        if (fresh.token !== token) response = await sendOnce(method, address, fresh.token, extra, text);
      }
      return outcomeOf(response, permission, clock, method !== 'GET');
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof GuardError) {
        const detail = error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
        return { answer: { kind: 'trouble', detail, trouble: { kind: 'credential' } }, again: false };
      }
      if (error instanceof Silence)
        return {
          answer: { kind: 'trouble', detail: `${host} ${error.message}`, trouble: { kind: 'network' } },
          again: true,
        };
      if (error instanceof TooMuch)
        return {
          answer: { kind: 'trouble', detail: `the answer of ${host} ${error.message}`, trouble: { kind: 'refused' } },
          again: false,
        };
      return networkTrouble(error, host);
    }
  }

  async function read(address: Address, asking: Asking): Promise<Answer> {
    const end = clock.now() + limits.totalMs;
    for (let count = 1; ; count += 1) {
      const { answer, again } = await slots.run(() => attempt(address, asking));
      if (!again || count >= limits.attempts) return answer;
      const asked = answer.kind === 'trouble' ? answer.retryAfterMs : undefined;
      const pause = Math.max(asked ?? 0, 400 * 2 ** (count - 1) * (1 + clock.random() / 2));
      // Asking earlier than Azure wants would only make the wait longer: whoever waits for more than this read takes up
      // the pause.
      if (clock.now() + pause >= end) return answer;
      await clock.sleep(pause, signal);
    }
  }

  function checked(ask: Ask): Address | Outside {
    return fence.read('url' in ask ? ask.url : urlOf(ask));
  }

  return {
    get requests() {
      return requests;
    },
    get notFollowed() {
      return [...notFollowed];
    },
    urlOf,
    admit(id) {
      const named = parseResourceId(id);
      if (named?.kind === 'resource') fence.admit(below(named.id));
    },
    admitScope(id, part = '') {
      const named = parseResourceId(id);
      if (named?.kind === 'subscription' || named?.kind === 'resource-group') fence.admit(below(`${named.id}${part}`));
    },
    async get(ask) {
      const address = checked(ask);
      if (!('outside' in address)) return read(address, { permission: ask.permission });
      const detail = noted('url' in ask ? 'An operation' : 'A resource', address.outside);
      return { kind: 'trouble', detail, trouble: { kind: 'refused' } };
    },
    async ask(question) {
      const text = urlOf(question);
      const address = question.method === 'POST' ? fence.ask(text) : fence.made(text);
      if (!('outside' in address)) return read(address, question);
      return { kind: 'trouble', detail: noted('A question', address.outside), trouble: { kind: 'refused' } };
    },
    async list(ask, maxPages = manyPages, walk = undefined) {
      const first = urlOf(ask);
      const address = fence.read(first);
      if ('outside' in address)
        return { kind: 'trouble', detail: noted('A list', address.outside), trouble: { kind: 'refused' } };
      const paged = await readPages<Json, Refusal>({
        first,
        inside: fence.read,
        page: async (page) =>
          walk?.may() === false ? spent : pageOf(await read(page, { permission: ask.permission })),
        maxPages,
        clock,
        withinMs: walk?.withinMs ?? longestList,
        notFollowed: (why) => noted('The next page of a list', why),
        ...(walk === undefined ? {} : { each: walk.each }),
      });
      if (paged.kind === 'refused') return paged.refusal;
      return paged.whole
        ? paged
        : { kind: 'list', items: paged.items, whole: false, why: paged.why, ...troubleOf(paged.cut) };
    },
    async send(method, url, correlationId) {
      const address = method === 'POST' ? fence.write(url) : fence.read(url);
      if ('outside' in address) {
        throw new GuardError(
          'denied',
          `A request of the transition was not sent (${noted('A request of the transition', address.outside)}).`,
        );
      }
      const { token } = await credential.getToken(signal);
      return sendOnce(method, address, token, {
        'x-ms-correlation-request-id': correlationId,
        ...(method === 'POST' ? { 'content-length': '0' } : {}),
      });
    },
  };
}

function wordsOf(body: Json | undefined): { readonly text?: string; readonly extra: Readonly<Record<string, string>> } {
  if (body === undefined) return { extra: {} };
  const text = JSON.stringify(body);
  return { text, extra: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) } };
}

/** What ended a list before its end, as the trouble of a read. */
function troubleOf(cut: Cut<Refusal>): { readonly trouble: Trouble; readonly retryAfterMs?: number } {
  if (cut.by === 'bound') return { trouble: { kind: 'bound' } };
  if (cut.by !== 'page') return { trouble: { kind: 'cut' } };
  if (cut.refusal.kind === 'absent') return { trouble: { kind: 'cut', httpStatus: 404 } };
  const { trouble, retryAfterMs } = cut.refusal;
  return { trouble, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}

const spentWords = 'as many requests were made as this run may make';
const spent: Page<Json, Refusal> = {
  kind: 'refused',
  refusal: { kind: 'trouble', detail: spentWords, trouble: { kind: 'bound' } },
  why: spentWords,
};

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/%(?:40|24|28|29|2C|3A|3B|3D|21|27|2A)/gi, (escaped) =>
    decodeURIComponent(escaped),
  );
}
