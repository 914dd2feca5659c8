import { GuardError } from '../guard-error.ts';
import { type Address, createFence, type Outside } from '../http/fence.ts';
import { textWithin } from '../http/limits.ts';
import { azureProxy, type ProxyRoute } from '../http/proxy.ts';
import { reasonOf } from '../http/trouble.ts';
import { createWire } from '../http/wire.ts';
import { type Clock, retryAfter } from '../time/clock.ts';
import type { TokenSource } from './arm-client.ts';
import type { BlobContainer } from './blob-endpoint.ts';
import { type BlobAnswer, refusalOf } from './blob-refusals.ts';
import { reachOfStore } from './reach.ts';

/**
 * The few calls of Blob Storage that a lease ledger needs. They are made by our own wire and not by
 * `@azure/storage-blob`: bundled, that is 1.8 MB and 90 ms to load, and it knows no fence, while what it takes off is
 * the spelling of five headers. The calls, and what they answer:
 * https://learn.microsoft.com/rest/api/storageservices/blob-service-rest-api
 */

/** BlobTools is what the store depends on. */
export interface BlobTools {
  readonly container: BlobContainer;
  /** Of the audience of storage, and of nothing else. */
  readonly tokens: TokenSource;
  readonly clock: Clock;
  /** Ends every request. */
  readonly signal: AbortSignal;
  readonly limits?: Partial<BlobLimits>;
  readonly proxyFor?: ((url: URL) => ProxyRoute | undefined) | undefined;
  /** Certificate authority (PEM) in place of Node's own list; tests. */
  readonly ca?: string;
}

/** BlobLimits bound one call. Milliseconds. */
export interface BlobLimits {
  /** One request, to the end of its body. */
  readonly answerMs: number;
  /** All attempts and pauses. */
  readonly totalMs: number;
}

const defaults: BlobLimits = { answerMs: 8_000, totalMs: 25_000 };

/** A version that all clouds and Azurite have. */
const version = '2021-12-02';
const passing: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** Late is a request that gave no whole answer in its time. */
class Late extends Error {}

interface Asking {
  readonly method: 'GET' | 'PUT' | 'DELETE' | 'HEAD';
  readonly name: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** createBlobStore gives the `Store` of `lease/store.ts`, which this room may not import. */
export function createBlobStore(tools: BlobTools) {
  const { container, tokens, clock, signal, ca, proxyFor = (url: URL) => azureProxy(url, process.env) } = tools;
  const limits = { ...defaults, ...tools.limits };
  const fence = createFence({ origin: container.origin, ...reachOfStore(container.path) });
  const wire = createWire({ proxyFor, ...(ca === undefined ? {} : { ca }) });
  let requests = 0;
  /** What the clock of the service has before ours. */
  let aheadMs = 0;

  async function once({ method, headers = {}, body }: Asking, to: Address, token: string): Promise<BlobAnswer> {
    requests += 1;
    // To the end of the body, which is as short as the rest.
    const late = AbortSignal.timeout(limits.answerMs);
    try {
      return await exchange(
        { method, headers, ...(body === undefined ? {} : { body }) },
        to,
        token,
        AbortSignal.any([signal, late]),
      );
    } catch (error) {
      throw late.aborted ? new Late() : error;
    }
  }

  async function exchange(
    { method, headers = {}, body }: Omit<Asking, 'name'>,
    to: Address,
    token: string,
    end: AbortSignal,
  ): Promise<BlobAnswer> {
    const answer = await wire.send(to, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'x-ms-version': version,
        ...headers,
        ...(method === 'PUT' ? { 'content-length': String(Buffer.byteLength(body ?? '')) } : {}),
      },
      ...(body === undefined ? {} : { body }),
      signal: end,
    });
    const date = Date.parse(answer.headers.get('date') ?? '');
    if (!Number.isNaN(date)) aheadMs = date - clock.now();
    const header = (name: string): string => answer.headers.get(name) ?? '';
    return { status: answer.status, code: header('x-ms-error-code'), text: await textWithin(answer.body), header };
  }

  async function withToken(asking: Asking, to: Address): Promise<BlobAnswer> {
    const { token } = await tokens.getToken(signal);
    const answer = await once(asking, to, token);
    if (answer.status !== 401) return answer;
    const fresh = await tokens.renew(signal);
    return fresh.token === token ? answer : once(asking, to, fresh.token);
  }

  /**
   * As often as time heals it. Every call may be repeated: what was done already is answered as done, or found so by
   * its caller.
   */
  async function ask(asking: Asking): Promise<BlobAnswer> {
    const to = addressOf(asking);
    if ('outside' in to)
      throw new GuardError(
        'unavailable',
        `A blob of the lease container was not asked for: its address ${to.outside}.`,
      );
    const end = clock.now() + limits.totalMs;
    for (let attempt = 1; ; attempt += 1) {
      let trouble: GuardError;
      let asked: number | undefined;
      try {
        const answer = await withToken(asking, to);
        if (!passing.has(answer.status)) return answer;
        trouble = refusalOf(answer, container.url);
        asked = retryAfter(answer.header('retry-after'), clock.wall());
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (error instanceof GuardError) throw error;
        const { text, lasting, hint } = reasonOf(error);
        const words = error instanceof Late ? `it gave no answer in ${limits.answerMs / 1000} seconds` : text;
        trouble = new GuardError(
          'unavailable',
          `The lease container "${container.url}" could not be reached: ${words}.`,
          {
            hint: hint ?? 'Check the name of the storage account, and that this machine can reach it.',
          },
        );
        if (lasting === true) throw trouble;
      }
      const pause = Math.max(asked ?? 0, Math.min(4_000, 250 * 2 ** (attempt - 1)) * (0.75 + clock.random() / 2));
      if (clock.now() + pause >= end) throw trouble;
      await clock.sleep(pause, signal);
    }
  }

  function addressOf({ method, name, query = '' }: Asking): Address | Outside {
    const url = `${container.url}${name === '' ? '' : `/${name}`}${query}`;
    return method === 'PUT' || method === 'DELETE' ? fence.store(url) : fence.made(url);
  }

  const refused = (answer: BlobAnswer): GuardError => refusalOf(answer, container.url);
  // Each of these must be the service's own word: what a proxy says decides about nobody's lease.
  const isAbsent = ({ status, code }: BlobAnswer): boolean => status === 404 && code === 'BlobNotFound';
  const isLost = ({ status, code }: BlobAnswer): boolean =>
    (status === 412 && /^(?:Target)?ConditionNotMet$/.test(code)) || (status === 409 && code === 'BlobAlreadyExists');
  const isLeaseTrouble = ({ status, code }: BlobAnswer): boolean =>
    (status === 409 || status === 412) && code.startsWith('Lease');
  const isHeld = (answer: BlobAnswer, status: number, leaseId: string): boolean =>
    answer.status === status && answer.header('x-ms-lease-id').toLowerCase() === leaseId.toLowerCase();
  const lease = (name: string, action: string, headers: Readonly<Record<string, string>>): Promise<BlobAnswer> =>
    ask({ method: 'PUT', name, query: '?comp=lease', headers: { 'x-ms-lease-action': action, ...headers } });

  return {
    get requests() {
      return requests;
    },
    now: () => Math.round(clock.now() + aheadMs),

    async read(name: string, known?: string) {
      const answer = await ask({
        method: 'GET',
        name,
        ...(known === undefined ? {} : { headers: { 'if-none-match': known } }),
      });
      if (answer.status === 304) return { kind: 'same' as const };
      if (isAbsent(answer)) return { kind: 'absent' as const };
      if (answer.status !== 200) throw refused(answer);
      return { kind: 'found' as const, text: answer.text, version: answer.header('etag') };
    },

    async write(name: string, text: string, expected: string) {
      const condition: Readonly<Record<string, string>> =
        expected === 'absent' ? { 'if-none-match': '*' } : { 'if-match': expected };
      const headers = {
        'x-ms-blob-type': 'BlockBlob',
        'content-type': 'application/json; charset=utf-8',
        ...condition,
      };
      const answer = await ask({ method: 'PUT', name, body: text, headers });
      if (answer.status === 201) return answer.header('etag');
      if (isLost(answer) || isAbsent(answer)) return undefined;
      throw refused(answer);
    },

    async acquire(name: string, leaseId: string, seconds: number) {
      const answer = await lease(name, 'acquire', {
        'x-ms-lease-duration': String(seconds),
        'x-ms-proposed-lease-id': leaseId,
      });
      if (isHeld(answer, 201, leaseId)) return 'held' as const;
      if (isAbsent(answer)) return 'absent' as const;
      if (isLeaseTrouble(answer)) return 'taken' as const;
      throw refused(answer);
    },

    async renew(name: string, leaseId: string) {
      const answer = await lease(name, 'renew', { 'x-ms-lease-id': leaseId });
      if (isHeld(answer, 200, leaseId)) return 'held' as const;
      // Azurite renews a lease that has run out for whoever asks, and says whose it is: another's.
      const another = answer.status === 200 && answer.header('x-ms-lease-id') !== '';
      if (another || isAbsent(answer) || isLeaseTrouble(answer)) return 'lost' as const;
      throw refused(answer);
    },

    async breakLease(name: string) {
      const answer = await lease(name, 'break', { 'x-ms-lease-break-period': '0' });
      // There may be no lease to break.
      if (answer.status !== 202 && !isLeaseTrouble(answer) && !isAbsent(answer)) throw refused(answer);
    },

    async look(name: string) {
      const answer = await ask({ method: 'HEAD', name });
      // An answer to HEAD has no body; its code is in the header all the same.
      if (isAbsent(answer)) return 'absent' as const;
      if (answer.status !== 200) throw refused(answer);
      const state = answer.header('x-ms-lease-state');
      if (state === '') throw refused(answer);
      return state === 'leased' || state === 'breaking' ? ('leased' as const) : ('free' as const);
    },

    async remove(name: string, leaseId?: string) {
      const headers: Readonly<Record<string, string>> = { 'x-ms-delete-snapshots': 'include' };
      const answer = await ask({
        method: 'DELETE',
        name,
        headers: leaseId === undefined ? headers : { ...headers, 'x-ms-lease-id': leaseId },
      });
      // A lease that has run out is none: then it goes without.
      if (answer.code === 'LeaseNotPresentWithBlobOperation' && leaseId !== undefined)
        await ask({ method: 'DELETE', name, headers });
      else if (answer.status !== 202 && !isLeaseTrouble(answer) && !isAbsent(answer)) throw refused(answer);
    },

    async list(folder: string) {
      const found: { readonly name: string; readonly changed: number }[] = [];
      let marker = '';
      do {
        const query = `?restype=container&comp=list&prefix=${encodeURIComponent(folder)}&maxresults=5000${marker === '' ? '' : `&marker=${encodeURIComponent(marker)}`}`;
        const answer = await ask({ method: 'GET', name: '', query });
        if (answer.status !== 200) throw refused(answer);
        for (const [, blob = ''] of answer.text.matchAll(/<Blob>(.*?)<\/Blob>/gs)) {
          const name = /<Name>([a-z0-9~._/-]{1,200})<\/Name>/.exec(blob)?.[1];
          const changed = Date.parse(/<Last-Modified>([^<]{1,60})<\/Last-Modified>/.exec(blob)?.[1] ?? '');
          if (name?.startsWith(folder) === true) found.push({ name, changed: Number.isNaN(changed) ? 0 : changed });
        }
        marker = /<NextMarker>([^<]{1,2000})<\/NextMarker>/.exec(answer.text)?.[1] ?? '';
      } while (marker !== '');
      return found;
    },
  };
}
