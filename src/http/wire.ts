import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip, createInflate } from 'node:zlib';
import { Address, type Stray } from './fence.ts';
import { TooMuch } from './limits.ts';
import type { ProxyRoute } from './proxy.ts';
import { tunnelAgent } from './tunnel.ts';

/** WireTools is what sending depends on. */
export interface WireTools {
  readonly proxyFor: (url: URL) => ProxyRoute | undefined;
  /** Certificate authority (PEM) in place of Node's own list and NODE_EXTRA_CA_CERTS; tests. */
  readonly ca?: string;
}

/** Sending is one request. */
export interface Sending {
  readonly method?: string;
  /** Go to an `Address` alone: nothing of them is sent to a `Stray`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Ends the request, and the body that is still read. */
  readonly signal: AbortSignal;
}

/** WireAnswer has its headers; the body comes inflated as it is read, once, and at the pace of its reader. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: AsyncIterable<Uint8Array>;
  /** Lets go of a body that nobody wants. */
  discard(): void;
}

/** Headers of an answer, by their names in any case. */
export interface Headers {
  get(name: string): string | null;
  all(): Readonly<Record<string, string>>;
}

/**
 * Wire is the one way out of the process: one request, one answer. It follows no redirect and repeats nothing.
 * Connections are kept and reused.
 */
export interface Wire {
  send(to: Address | Stray, sending: Sending): Promise<WireAnswer>;
}

const userAgent = 'azure-conflict-guard';

/** createWire stands on Node's own HTTP, so that nothing heavy is loaded for it. */
export function createWire({ proxyFor, ca }: WireTools): Wire {
  const agents = new Map<string, HttpAgent>();

  function agentFor(url: URL): HttpAgent {
    const proxy = proxyFor(url);
    const encrypted = url.protocol === 'https:';
    const key = `${url.protocol} ${proxy?.url ?? ''} ${proxy?.authorization ?? ''}`;
    const known = agents.get(key);
    if (known !== undefined) return known;
    const direct = (): HttpAgent =>
      encrypted
        ? new HttpsAgent({ keepAlive: true, ...(ca === undefined ? {} : { ca }) })
        : new HttpAgent({ keepAlive: true });
    const made = proxy === undefined ? direct() : tunnelAgent(proxy, encrypted, ca);
    agents.set(key, made);
    return made;
  }

  return {
    async send(to, { method = 'GET', headers = {}, body, signal }) {
      const { url } = to;
      const own = to instanceof Address ? headers : {};
      const options: RequestOptions & { readonly tunnelSignal: AbortSignal } = {
        method,
        headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, deflate', ...own },
        agent: agentFor(url),
        signal,
        tunnelSignal: signal,
      };
      const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, options);
      const response = await answerTo(request, body);
      return {
        status: response.statusCode ?? 0,
        headers: headersOf(response),
        body: chunksOf(response),
        discard: () => void response.destroy(),
      };
    },
  };
}

/** Connections are kept, so each is met once. */
const met = new WeakSet<Socket>();

/**
 * A request that is ended in the moment in which its answer is complete has given its connection back already, and
 * nobody listens there for the error that ends it: it would be nobody's, and end the process.
 */
function listenOn(socket: Socket): void {
  if (met.has(socket)) return;
  met.add(socket);
  socket.on('error', () => undefined);
}

function answerTo(request: ClientRequest, body: string | Uint8Array | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('socket', listenOn);
    request.once('response', (response) => {
      // Also where nobody reads the body any more.
      response.on('error', () => undefined);
      resolve(response);
    });
    request.on('error', reject);
    request.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
    request.end(body);
  });
}

/** What a list of headers has more than once is one text, as HTTP has it. */
function headersOf({ headers }: IncomingMessage): Headers {
  const all = Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
  return { get: (name) => all[name.toLowerCase()] ?? null, all: () => all };
}

/** Inflation goes at the pace of the reader, so that whoever stops reading stops it. */
async function* chunksOf(response: IncomingMessage): AsyncGenerator<Uint8Array> {
  let complete = false;
  try {
    yield* inflated(response);
    complete = true;
  } finally {
    if (!complete) response.destroy();
  }
}

function inflated(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return response;
  const inflate =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : undefined;
  if (inflate === undefined) throw new TooMuch('has an encoding that was not asked for');
  // The pipeline hands on what breaks; the reader meets it.
  return pipeline(response, inflate, () => undefined);
}
