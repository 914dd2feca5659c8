import type { PipelinePolicy, PipelineRequest, PipelineResponse, SendRequest } from '@azure/core-rest-pipeline';
import type { ProxyRoute } from '../http/proxy.ts';

/** IdentityLibrary is Microsoft's own sign-in library. */
export type IdentityLibrary = typeof import('@azure/identity');

/** What the libraries read for their logging when they are loaded. */
const logVariables = ['AZURE_LOG_LEVEL', 'TYPESPEC_RUNTIME_LOG_LEVEL', 'DEBUG'] as const;

let loading: Promise<IdentityLibrary> | undefined;

/**
 * loadIdentity loads the sign-in library when it is first needed, because that takes some 75 ms, and keeps it.
 */
export function loadIdentity(): Promise<IdentityLibrary> {
  loading ??= quietly(() => import('@azure/identity'));
  return loading;
}

/**
 * quietly loads a library of Azure's and silences it: what these log holds addresses and texts of servers that nobody escaped, and standard error is the
 * step's log. They read their variables when they are loaded, so the first one to be loaded must come through here.
 */
export async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const kept = logVariables.map((name) => [name, process.env[name]] as const);
  for (const [name] of kept) delete process.env[name];
  try {
    const { AzureLogger, setLogLevel } = await import('@azure/logger');
    AzureLogger.log = () => undefined;
    setLogLevel();
    return await load();
  } finally {
    for (const [name, value] of kept) if (value !== undefined) process.env[name] = value;
  }
}

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

/** wirePolicy makes every request end with the run, within a time, by the host's proxy, and keeps what went wrong. */
export function wirePolicy(options: {
  readonly signal: AbortSignal;
  readonly proxyFor: ((url: URL) => ProxyRoute | undefined) | undefined;
  readonly wire: Wire;
  readonly timeoutMs?: number;
}): PipelinePolicy {
  const { signal, proxyFor, wire } = options;
  return {
    name: 'guardWirePolicy',
    async sendRequest(request, next) {
      const ends = request.abortSignal === undefined ? signal : AbortSignal.any([request.abortSignal as AbortSignal, signal]);
      // Not by the request's own `timeout`: its timer would outlive the answer, and the process wait for it.
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), options.timeoutMs ?? answerMs);
      request.abortSignal = AbortSignal.any([ends, late.signal]);
      const proxy = proxyFor?.(new URL(request.url));
      for (const key of ['error', 'status', 'said'] as const) delete wire[key];
      wire.host = new URL(request.url).host;
      try {
        const response = await (proxy === undefined ? next(request) : through(proxy, request, next));
        wire.status = response.status;
        if (response.status >= 400) wire.said = (response.bodyAsText ?? '').slice(0, saidLength);
        return response;
      } catch (error) {
        wire.error = error;
        throw error;
      } finally {
        clearTimeout(timer);
        // The next attempt has a time of its own.
        request.abortSignal = ends;
      }
    },
  };
}

/** The library's own proxy policy has had its turn before this one, so it is asked again for this request. */
async function through(proxy: ProxyRoute, request: PipelineRequest, next: SendRequest): Promise<PipelineResponse> {
  const { proxyPolicy } = await import('@azure/core-rest-pipeline');
  request.proxySettings = proxySettings(proxy);
  return proxyPolicy().sendRequest(request, next);
}

/** proxySettings is a route in the words of the HTTP pipeline. */
export function proxySettings({ url, authorization }: ProxyRoute): {
  host: string;
  port: number;
  username?: string;
  password?: string;
} {
  const { protocol, hostname, port } = new URL(url);
  const pair = Buffer.from((authorization ?? '').replace(/^Basic /, ''), 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  const user = colon < 0 ? {} : { username: pair.slice(0, colon), password: pair.slice(colon + 1) };
  return { host: `${protocol}//${hostname}`, port: Number(port || (protocol === 'https:' ? 443 : 80)), ...user };
}
