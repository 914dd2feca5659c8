import type { HttpClient, PipelineRequest } from '@azure/core-rest-pipeline';
import { GuardError } from '../guard-error.ts';
import { type Address, createFence, type Outside } from '../http/fence.ts';
import { bodyLimits, textWithin } from '../http/limits.ts';
import { azureProxy, type ProxyRoute } from '../http/proxy.ts';
import { createWire } from '../http/wire.ts';

/** Wire is what the requests of one sign-in met last, because the library keeps only a text of it. */
export interface Wire {
  error?: unknown;
  /** Where the last request went. */
  host?: string;
  /** Status of the last answer; absent where none came. */
  status?: number;
  /** The beginning of the last answer that was a refusal: the library drops some of them. Hostile text. */
  said?: string;
}

/** How much of a refusal is kept, in characters. */
const saidLength = 4_000;

/** Longest silence before an answer, in milliseconds. The library itself would wait for ever. */
const answerMs = 15_000;

/** A token, or the metadata of an authority, has some thousand characters. */
const limits = { ...bodyLimits, bytes: 4 * 1024 * 1024 };

/** IdentityWire is what the requests of one sign-in depend on. */
export interface IdentityWire {
  readonly signal: AbortSignal;
  readonly proxyFor: ((url: URL) => ProxyRoute | undefined) | undefined;
  readonly wire: Wire;
  /**
   * Addresses of the services that may be asked, each with all below its origin: secrets and assertions go nowhere
   * else, whatever an answer says.
   */
  readonly services: readonly string[];
  readonly timeoutMs?: number;
  /** Certificate authority (PEM) in place of Node's own list, for tests. */
  readonly ca?: string;
}

/**
 * identityHttp is the HTTP client that the sign-in library is given: our one way out, inside a reach, with an end by
 * the run's signal and by the time, and within limits.
 */
export function identityHttp({ signal, proxyFor, wire, services, timeoutMs = answerMs, ca }: IdentityWire): HttpClient {
  const out = createWire({
    proxyFor: proxyFor ?? ((url) => azureProxy(url, process.env)),
    ...(ca === undefined ? {} : { ca }),
  });
  const fences = services
    .filter((each) => URL.canParse(each))
    .map((each) => createFence({ origin: new URL(each).origin, read: ['/'] }));

  function inside(url: string): Address | Outside {
    const checked = fences.map((fence) => fence.made(url));
    return (
      checked.find((each) => !('outside' in each)) ??
      checked[0] ?? { outside: 'leads nowhere that this sign-in may ask' }
    );
  }

  async function exchange(request: PipelineRequest) {
    const to = inside(request.url);
    if ('outside' in to)
      throw new GuardError('unavailable', `a request of the sign-in was not sent: its address ${to.outside}`);
    const late = AbortSignal.timeout(timeoutMs);
    const signals = [signal, late, ...(request.abortSignal === undefined ? [] : [request.abortSignal as AbortSignal])];
    const { body } = request;
    const answer = await out.send(to, {
      method: request.method,
      headers: request.headers.toJSON(),
      ...(typeof body === 'string' || body instanceof Uint8Array ? { body } : {}),
      signal: AbortSignal.any(signals),
    });
    return { status: answer.status, headers: answer.headers.all(), text: await textWithin(answer.body, limits) };
  }

  return {
    async sendRequest(request) {
      const { createHttpHeaders, RestError } = await import('@azure/core-rest-pipeline');
      for (const key of ['error', 'status', 'said'] as const) delete wire[key];
      wire.host = new URL(request.url).host;
      try {
        const { status, headers, text } = await exchange(request);
        wire.status = status;
        if (status >= 400) wire.said = text.slice(0, saidLength);
        return { request, status, headers: createHttpHeaders(headers), bodyAsText: text };
      } catch (error) {
        wire.error = error;
        if (error instanceof GuardError || !(error instanceof Error) || error.name === 'AbortError') throw error;
        // The library repeats what broke only where it knows the class of the error. Its text is not handed on.
        const code = 'code' in error && typeof error.code === 'string' ? error.code : RestError.REQUEST_SEND_ERROR;
        throw new RestError('the connection failed', { code });
      }
    },
  };
}
