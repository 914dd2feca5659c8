import type { HttpClient, Pipeline, PipelineResponse } from '@azure/core-rest-pipeline';
import type { Json, Trouble } from '../gate/snapshot.ts';
import { GuardError } from '../guard-error.ts';
import { type Clock, retryAfter } from '../time/clock.ts';
import { proxySettings, quietly } from './credential-library.ts';
import type { ProxyRoute } from './credential-model.ts';
import { nextPage, pageOf } from './pages.ts';
import { createSlots } from './slots.ts';
import { type Answer, errorOf, networkTrouble, refused } from './trouble.ts';

/** TokenSource gives the bearer token of the run. `renew` asks for a new one although the old one looks good: Azure refused it. */
export interface TokenSource {
  getToken(signal: AbortSignal): Promise<{ readonly token: string }>;
  renew(signal: AbortSignal): Promise<{ readonly token: string }>;
}

/** ArmTools is what the client depends on. */
export interface ArmTools {
  /** For example `https://management.azure.com`, without a trailing slash. */
  readonly resourceManager: string;
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
  /** Requests in flight at once: far below what ARM allows a principal (25 reads a second), so that other tools of the run are not throttled. */
  readonly inFlight: number;
}

const defaults: ArmLimits = { answerMs: 15_000, totalMs: 30_000, attempts: 4, inFlight: 16 };

/** Ask is one read. */
export interface Ask {
  /** From the root: `/subscriptions/…`. */
  readonly path: string;
  readonly api: string;
  readonly query?: Readonly<Record<string, string>>;
  /** The RBAC action that it needs, for people who lack it. */
  readonly permission: string;
}

/**
 * ListAnswer is a list read page by page, or the refusal of its first page. One that was not read to its end says why: what it holds was seen, and nothing
 * follows from what it does not hold.
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

/** ArmClient reads Azure Resource Manager. No failure throws, except the cancellation of the run: what could not be read is an answer too. */
export interface ArmClient {
  /** Requests sent so far, retries included. */
  readonly requests: number;
  get(ask: Ask): Promise<Answer>;
  /** Follows `nextLink` for at most `maxPages`. */
  list(ask: Ask, maxPages?: number): Promise<ListAnswer>;
  /** Sends one request as it is, without retry: for what changes something. */
  send(method: 'POST' | 'GET', url: string, correlationId: string): Promise<PipelineResponse>;
  urlOf(ask: Pick<Ask, 'path' | 'api' | 'query'>): string;
}

const manyPages = 200;

/** Silence is what ends a request that gives no whole answer in time. */
class Silence extends Error {
  constructor(ms: number) {
    super(`gave no whole answer in ${Math.round(ms / 1000)} seconds`);
  }
}

/** createArmClient makes the client over the HTTP pipeline of the Azure SDK, which knows proxies (`HTTPS_PROXY`, `NO_PROXY`). Loads it: 25 ms. */
export async function createArmClient(tools: ArmTools): Promise<ArmClient> {
  const { createDefaultHttpClient, createEmptyPipeline, createHttpHeaders, createPipelineRequest, decompressResponsePolicy, proxyPolicy } =
    await quietly(() => import('@azure/core-rest-pipeline'));
  const pipeline: Pipeline = createEmptyPipeline();
  pipeline.addPolicy(proxyPolicy());
  pipeline.addPolicy(decompressResponsePolicy());
  const http: HttpClient = createDefaultHttpClient();
  const limits = { ...defaults, ...tools.limits };
  const slots = createSlots(limits.inFlight);
  const { clock, signal } = tools;
  // One object for all requests: connections are kept by it.
  const tls = tools.ca === undefined ? undefined : { ca: tools.ca };
  const host = new URL(tools.resourceManager).host;
  let requests = 0;

  const urlOf: ArmClient['urlOf'] = ({ path, api, query = {} }) => {
    const url = new URL(`${tools.resourceManager}${path.split('/').map(encodeSegment).join('/')}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    url.searchParams.set('api-version', api);
    // ARM reads a plus as a plus.
    url.search = url.search.replaceAll('+', '%20');
    return url.href;
  };

  async function sendOnce(
    method: 'GET' | 'POST',
    url: string,
    token: string,
    extra: Readonly<Record<string, string>> = {},
  ): Promise<PipelineResponse> {
    // Not the library's own timeout: it ends with the first header, so that a body that never ends would be waited for, and after an error its timer keeps the process.
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(new Silence(limits.answerMs)), limits.answerMs);
    const headers = createHttpHeaders({
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      'user-agent': 'azure-conflict-guard',
      ...extra,
    });
    const request = createPipelineRequest({ url, method, headers, abortSignal: AbortSignal.any([signal, silence.signal]) });
    const proxy = tools.proxyFor?.(new URL(url));
    if (proxy !== undefined) request.proxySettings = proxySettings(proxy);
    if (tls !== undefined) request.tlsSettings = tls;
    requests += 1;
    try {
      return await pipeline.sendRequest(http, request);
    } catch (error) {
      throw silence.signal.aborted ? silence.signal.reason : error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** One attempt; a token that Azure does not take any more is renewed once. */
  async function attempt(url: string, permission: string): Promise<{ readonly answer: Answer; readonly again: boolean }> {
    try {
      const { token } = await tools.credential.getToken(signal);
      let response = await sendOnce('GET', url, token);
      if (response.status === 401) {
        const fresh = await tools.credential.renew(signal);
        if (fresh.token !== token) response = await sendOnce('GET', url, fresh.token);
      }
      return outcomeOf(response, permission, clock);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof GuardError) {
        const detail = error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
        return { answer: { kind: 'trouble', detail, trouble: { kind: 'credential' } }, again: false };
      }
      if (error instanceof Silence)
        return { answer: { kind: 'trouble', detail: `${host} ${error.message}`, trouble: { kind: 'network' } }, again: true };
      return networkTrouble(error, host);
    }
  }

  async function read(url: string, permission: string): Promise<Answer> {
    const end = clock.now() + limits.totalMs;
    for (let count = 1; ; count += 1) {
      const { answer, again } = await slots.run(() => attempt(url, permission));
      if (!again || count >= limits.attempts) return answer;
      const asked = answer.kind === 'trouble' ? answer.retryAfterMs : undefined;
      const pause = Math.max(asked ?? 0, 400 * 2 ** (count - 1) * (1 + clock.random() / 2));
      // Asking earlier than Azure wants would only make the wait longer: whoever waits for more than this read takes up the pause.
      if (clock.now() + pause >= end) return answer;
      await clock.sleep(pause, signal);
    }
  }

  return {
    get requests() {
      return requests;
    },
    urlOf,
    get: (ask) => read(urlOf(ask), ask.permission),
    async list(ask, maxPages = manyPages) {
      const items: Json[] = [];
      const seen = new Set<string>();
      const cut = (why: string, trouble: Trouble): ListAnswer => ({ kind: 'list', items, whole: false, why, trouble });
      for (let url = urlOf(ask); ; ) {
        if (seen.size >= maxPages) return cut('it has more pages than are read', { kind: 'bound' });
        if (seen.has(url)) return cut('its pages lead back to one that was read', { kind: 'cut' });
        seen.add(url);
        const page = pageOf(await read(url, ask.permission));
        if (page.kind !== 'page') {
          if (seen.size === 1) return page;
          if (page.kind === 'absent') return cut('its next page was not found', { kind: 'cut', httpStatus: 404 });
          const { detail, trouble, kind: _, ...pause } = page;
          return { ...cut(detail, trouble), ...pause };
        }
        // Not spread into a call: a page may hold more than a call has room for.
        for (const item of page.items) items.push(item);
        const next = nextPage(page.nextLink, tools.resourceManager);
        if (next.kind === 'end') return { kind: 'list', items, whole: true };
        if (next.kind === 'refused') return cut(`its next page was not followed: ${next.why}`, { kind: 'cut' });
        url = next.url;
      }
    },
    async send(method, url, correlationId) {
      const { token } = await tools.credential.getToken(signal);
      return sendOnce(method, url, token, {
        'x-ms-correlation-request-id': correlationId,
        ...(method === 'POST' ? { 'content-length': '0' } : {}),
      });
    },
  };
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/%(?:40|24|28|29|2C|3A|3B|3D|21|27|2A)/gi, (escaped) => decodeURIComponent(escaped));
}

function outcomeOf(response: PipelineResponse, permission: string, clock: Clock): { readonly answer: Answer; readonly again: boolean } {
  const { status, bodyAsText } = response;
  const body = parsed(bodyAsText ?? '');
  const asked = retryAfter(response.headers.get('retry-after'), clock.wall());
  const retry = asked === undefined ? {} : { retryAfterMs: asked };
  if (status >= 200 && status < 300) {
    if (body === undefined)
      return { answer: { kind: 'trouble', detail: 'the answer is no JSON', trouble: { kind: 'server', httpStatus: status } }, again: true };
    return { answer: { kind: 'found', body, ...retry }, again: false };
  }
  if (status === 404) return { answer: { kind: 'absent', ...errorOf(body ?? null) }, again: false };
  const answer = refused(status, body ?? null, permission, response.headers.get('x-ms-correlation-request-id'));
  const again = status === 408 || status === 429 || (status >= 500 && status !== 501);
  return { answer: { ...answer, ...retry }, again };
}

function parsed(text: string): Json | undefined {
  try {
    // Some providers begin with a byte order mark.
    return JSON.parse(text.replace(/^\ufeff/, '')) as Json;
  } catch {
    return undefined;
  }
}
