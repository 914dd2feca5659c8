import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { certificate } from './certificate.ts';

/** Seen is one request as it arrived. */
export interface Seen {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The request's body as text; empty where there was none. */
  readonly body: string;
}

/** What a server does wrong, on request. */
export type Harm =
  /** Answers so. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** Resets the connection before an answer. */
  | { readonly kind: 'reset' }
  /** Never answers. */
  | { readonly kind: 'hang' }
  /** Sends so much of the right body and then nothing any more. */
  | { readonly kind: 'hang-body'; readonly bytes: number }
  /** Sends so much of the right body, chunked, and then breaks the connection. */
  | { readonly kind: 'cut-body'; readonly bytes: number }
  /** Announces the right Content-Length and closes cleanly after so much. */
  | { readonly kind: 'short-body'; readonly bytes: number }
  /** Sends the right body a byte at a time, with a pause after each (milliseconds). */
  | { readonly kind: 'drip'; readonly everyMs: number }
  /** Makes another reply of the right one. */
  | { readonly kind: 'edit'; readonly edit: (reply: Reply, seen: Seen) => Reply };

/**
 * Fault is harm to the requests whose path and query match, so often (for ever without `times`), after `skip` of them.
 */
export interface Fault {
  readonly on: RegExp;
  /** Only requests of this method. */
  readonly method?: string;
  /** Only requests for which this holds. Asked only where path and method match. */
  readonly when?: (seen: Seen) => boolean;
  readonly harm: Harm;
  readonly times?: number;
  readonly skip?: number;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array>;
}

export interface Simulator {
  /** Without a trailing slash, for example `https://localhost:41234`. */
  readonly url: string;
  readonly port: number;
  /** PEM to trust: `ca` option, or a file for NODE_EXTRA_CA_CERTS. */
  readonly ca: string;
  readonly requests: readonly Seen[];
  /** Requests that wait for the end of their answer now. */
  readonly inFlight: number;
  /** The highest number of requests that were under way at once. */
  readonly mostInFlight: number;
  /** How many requests it ever left without an answer, or without the end of one, for good. */
  readonly held: number;
  /** Adds a fault while the server runs. */
  harm(fault: Fault): void;
  close(): Promise<void>;
}

export type Handler = (seen: Seen) => Reply | Promise<Reply>;

/** json makes a reply of a value. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

export interface ServerOptions {
  /** The name in the server's own URLs. */
  readonly host?: string;
  readonly faults?: readonly Fault[];
  /** How long every request waits before it is looked at, faults that answer included. Milliseconds. */
  readonly latencyMs?: number;
}

/** startServer runs one HTTPS server on loopback. */
export async function startServer(handler: Handler, options: ServerOptions = {}): Promise<Simulator> {
  const { cert, key } = certificate();
  const requests: Seen[] = [];
  const faults = (options.faults ?? []).map(counted);
  const sockets = new Set<Socket>();
  let inFlight = 0;
  let mostInFlight = 0;
  let held = 0;

  const server = createServer({ cert, key }, (request, response) => {
    inFlight += 1;
    mostInFlight = Math.max(mostInFlight, inFlight);
    const answered = () => {
      response.off('finish', answered).off('close', answered);
      inFlight -= 1;
    };
    response.on('finish', answered).on('close', answered);
    serve(request, response).catch((error: unknown) => {
      // A bug in the simulator must not look like an answer of the real thing.
      if (!response.headersSent) response.writeHead(599, { 'content-type': 'text/plain' });
      response.end(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (body === undefined) return;
    const { method = '', url = '', headers } = request;
    const seen: Seen = { method, path: url, host: headers.host ?? '', headers, body };
    requests.push(seen);
    const harm = faults.find((fault) => fault.strikes(seen))?.harm;
    if (options.latencyMs !== undefined) await new Promise((resolve) => setTimeout(resolve, options.latencyMs));
    await answer(seen, request, response, harm);
  }

  async function answer(
    seen: Seen,
    request: IncomingMessage,
    response: ServerResponse,
    harm: Harm | undefined,
  ): Promise<void> {
    if (harm?.kind === 'hang') {
      held += 1;
      return;
    }
    if (harm?.kind === 'reset') {
      request.socket.destroy();
      return;
    }
    if (harm?.kind === 'status') {
      response.writeHead(harm.status, harm.headers ?? {}).end(harm.body ?? '');
      return;
    }
    const reply = await handler(seen);
    if (harm?.kind === 'edit') await send(harm.edit(reply, seen), response, undefined);
    else if (harm?.kind === 'drip') await drip(reply, response, harm.everyMs);
    else await send(reply, response, harm);
    if (harm?.kind === 'hang-body') held += 1;
  }

  return {
    url: `https://${options.host ?? 'localhost'}:${port}`,
    port,
    ca: cert,
    requests,
    get inFlight() {
      return inFlight;
    },
    get mostInFlight() {
      return mostInFlight;
    },
    get held() {
      return held;
    },
    harm: (fault) => void faults.push(counted(fault)),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Undefined where the client went away before its end. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  try {
    for await (const part of request) parts.push(part);
  } catch {
    return undefined;
  }
  return Buffer.concat(parts).toString('utf8');
}

function counted(fault: Fault): { readonly harm: Harm; strikes(seen: Seen): boolean } {
  let skip = fault.skip ?? 0;
  let left = fault.times ?? Number.POSITIVE_INFINITY;
  return {
    harm: fault.harm,
    strikes: (seen) => {
      if (left <= 0 || !fault.on.test(seen.path)) return false;
      if (fault.method !== undefined && fault.method !== seen.method) return false;
      if (fault.when !== undefined && !fault.when(seen)) return false;
      if (skip > 0) {
        skip -= 1;
        return false;
      }
      left -= 1;
      return true;
    },
  };
}

async function send(reply: Reply, response: ServerResponse, harm: Harm | undefined): Promise<void> {
  const { status, headers = {}, body = '' } = reply;
  if (harm === undefined) {
    response.writeHead(status, headers);
    if (typeof body === 'string' || body instanceof Uint8Array) {
      response.end(body);
      return;
    }
    for await (const chunk of body) {
      if (response.destroyed) return;
      if (!response.write(chunk)) await drained(response);
    }
    response.end();
    return;
  }
  if (harm.kind !== 'hang-body' && harm.kind !== 'cut-body' && harm.kind !== 'short-body') return;
  const whole =
    typeof body === 'string' || body instanceof Uint8Array
      ? Buffer.from(body)
      : Buffer.from('x'.repeat(harm.bytes * 2));
  response.writeHead(
    status,
    harm.kind === 'short-body' ? { ...headers, 'content-length': String(whole.length) } : headers,
  );
  await new Promise((resolve) => response.write(whole.subarray(0, harm.bytes), resolve));
  if (harm.kind !== 'hang-body') response.socket?.end();
}

/** Until it is over, or nobody listens any more. */
async function drip(
  { status, headers = {}, body = '' }: Reply,
  response: ServerResponse,
  everyMs: number,
): Promise<void> {
  const whole = Buffer.from(typeof body === 'string' || body instanceof Uint8Array ? body : 'x'.repeat(100));
  response.writeHead(status, headers);
  for (let at = 0; at < whole.length && !response.destroyed; at += 1) {
    response.write(whole.subarray(at, at + 1));
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  response.end();
}

/** Until there is room again, or nobody to write to. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}
