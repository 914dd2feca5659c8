import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { connect as secure } from 'node:tls';
import type { ProxyRoute } from './proxy.ts';

/** TunnelRefused is a proxy that opens no way to the server: what it answers is not the server's word. */
export class TunnelRefused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`the proxy answered with HTTP ${status}`);
    this.status = status;
  }
}

/** What the agent gets of a request. The signal ends a tunnel that does not come about. */
interface Wanted {
  readonly host?: string;
  readonly port?: number | string;
  readonly servername?: string;
  readonly tunnelSignal?: AbortSignal;
}

type Done = (error: Error | null, socket?: Socket) => void;

/**
 * tunnelAgent keeps connections through a proxy: one CONNECT each, and inside it TLS with the server where `encrypted`
 * is true.
 */
export function tunnelAgent(proxy: ProxyRoute, encrypted: boolean, ca: string | undefined): HttpAgent {
  const tls = ca === undefined ? {} : { ca };
  const create = (wanted: Wanted, done: Done): undefined => {
    openTunnel(proxy, wanted, tls).then(
      (socket) =>
        done(null, encrypted ? secure({ ...tls, socket, host: wanted.host, servername: wanted.servername }) : socket),
      (error: Error) => done(error),
    );
  };
  const agent = encrypted ? new HttpsAgent({ keepAlive: true, ...tls }) : new HttpAgent({ keepAlive: true });
  return Object.assign(agent, { createConnection: create });
}

function openTunnel(
  proxy: ProxyRoute,
  { host = '', port, tunnelSignal }: Wanted,
  tls: { readonly ca?: string },
): Promise<Socket> {
  const { hostname, port: ownPort, protocol } = new URL(proxy.url);
  const target = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const open = protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = open({
      ...tls,
      host: hostname.replace(/^\[|\]$/g, ''),
      port: ownPort || (protocol === 'https:' ? 443 : 80),
      method: 'CONNECT',
      path: target,
      headers: {
        host: target,
        ...(proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization }),
      },
      agent: false,
      ...(tunnelSignal === undefined ? {} : { signal: tunnelSignal }),
    });
    request.once('connect', ({ statusCode = 0 }, socket, head) => {
      if (statusCode !== 200) {
        socket.destroy();
        return reject(new TunnelRefused(statusCode));
      }
      if (head.length > 0) socket.unshift(head);
      resolve(socket as Socket);
    });
    request.on('error', reject);
    request.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
    request.end();
  });
}
