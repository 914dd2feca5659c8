import { GuardError } from '../guard-error.ts';
import { TooMuch } from './limits.ts';
import type { ProxyRoute } from './proxy.ts';
import { TunnelRefused } from './tunnel.ts';

/** Trouble is a connection that gave no whole answer: the error for people, and whether another attempt can help. */
export interface Trouble {
  readonly error: GuardError;
  readonly again: boolean;
}

const certificate = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY)_)/;

/** Words for the codes of Node that people meet. */
const words: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name cannot be resolved',
  EAI_AGAIN: 'its name cannot be resolved now',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection broke off',
  EPIPE: 'the connection broke off',
  ETIMEDOUT: 'the connection timed out',
  EHOSTUNREACH: 'it cannot be reached',
  ENETUNREACH: 'it cannot be reached',
  Z_BUF_ERROR: 'the answer was cut short',
  Z_DATA_ERROR: 'its answer cannot be unpacked',
  HPE_HEADER_OVERFLOW: 'its answer has more headers than are read',
};

/**
 * troubleOf words what went wrong on the wire. Neither a URL (the address of a log is signed: a secret) nor a header
 * gets into it, and the library's own error is not attached as a cause for the same reason.
 */
export function troubleOf(options: {
  readonly error: unknown;
  /** What was to be read, as the subject of the sentence. */
  readonly what: string;
  readonly host: string;
  readonly proxy: ProxyRoute | undefined;
  /** Set where our own timer ended it: how long nothing came. */
  readonly silence?: string;
  /** Set where our own timer ended a body that came, but too slowly: after how long. */
  readonly slow?: string;
  /** True where a part of the body had come already. */
  readonly started?: boolean;
  readonly canceled: boolean;
}): Trouble {
  const { what, host, proxy } = options;
  if (options.canceled) return { error: new GuardError('canceled', `Reading ${what} was canceled.`), again: false };
  const reading = options.started ? 'could not be read to its end' : 'could not be read';
  const route = proxy === undefined ? host : `${host} (through the proxy ${new URL(proxy.url).host})`;
  const told = ofTimer(options) ?? reasonOf(options.error);
  const hint =
    told.hint ??
    `Check that the runner or agent can reach ${host}${proxy === undefined ? '' : ' by its proxy'}, then run the diagnosis again.`;
  const message = `${capital(what)} ${reading} from ${route}: ${told.text}.`;
  return { error: new GuardError('unavailable', message, { hint }), again: told.lasting !== true };
}

function ofTimer({ silence, slow }: { readonly silence?: string; readonly slow?: string }): Reason | undefined {
  if (slow !== undefined) return { text: `its end did not come in ${slow}`, known: true };
  return silence === undefined ? undefined : { text: `nothing came for ${silence}`, known: true };
}

/** Reason is what an error of the wire comes to, in a clause. */
export interface Reason {
  readonly text: string;
  /** False where the error tells nothing that has words. */
  readonly known: boolean;
  /** True where another attempt would end alike. */
  readonly lasting?: boolean;
  readonly hint?: string;
}

const trustHint = 'Put the certificate of your own authority into NODE_EXTRA_CA_CERTS for the runner or agent.';

/** reasonOf words an error by its code alone: its own text may hold an address, which may be signed. */
export function reasonOf(error: unknown): Reason {
  const chain = [...causes(error)];
  for (const cause of chain) {
    if (cause instanceof TunnelRefused)
      return { text: cause.message, known: true, lasting: cause.status >= 400 && cause.status < 500 };
    if (cause instanceof TooMuch) return { text: `its answer ${cause.message}`, known: true, lasting: true };
  }
  const codes = chain
    .map((cause) => ('code' in cause ? String(cause.code) : ''))
    .filter((code) => /^[A-Z][A-Z0-9_]+$/.test(code));
  const trust = codes.find((code) => certificate.test(code));
  if (trust !== undefined)
    return { text: `its certificate is not trusted (${trust})`, known: true, lasting: true, hint: trustHint };
  const known = codes.find((code) => words[code] !== undefined);
  if (known !== undefined) return { text: `${words[known]} (${known})`, known: true, lasting: known === 'ENOTFOUND' };
  return { text: `the connection failed${codes[0] === undefined ? '' : ` (${codes[0]})`}`, known: false };
}

/** An AggregateError (one address after another refused) counts by its members. */
export function* causes(error: unknown, depth = 0): Generator<Error> {
  if (!(error instanceof Error) || depth > 5) return;
  yield error;
  if (error instanceof AggregateError) for (const inner of error.errors) yield* causes(inner, depth + 1);
  yield* causes(error.cause, depth + 1);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** seconds words a number of milliseconds. */
export function seconds(ms: number): string {
  const value = ms < 1000 ? ms / 1000 : Math.round(ms / 1000);
  return `${value} ${value === 1 ? 'second' : 'seconds'}`;
}
