import { credentialFor, type HostIdentity, type Token } from '../../src/azure/credentials.ts';
import { GuardError } from '../../src/guard-error.ts';
import { cloudAt } from './credentials-support.ts';

/** Play is one sign-in in a process of its own, as JSON in the only argument. */
export interface Play {
  readonly authority: string;
  readonly tenantId?: string;
  readonly clientId?: string;
  readonly identity?: Pick<HostIdentity, 'connection' | 'why'>;
  readonly renew?: boolean;
  readonly loggerFirst?: boolean;
}

/** Played is what came of it; `noise` is all that was printed besides. */
export interface Played {
  readonly name?: string;
  readonly token?: Token;
  readonly renewed?: Token;
  readonly error?: { readonly kind: string; readonly message: string; readonly hint: string };
  readonly lines: readonly string[];
  readonly secrets: readonly string[];
  readonly noise: string;
}

if (process.argv[1] === import.meta.filename) {
  const play: Play = JSON.parse(process.argv[2] ?? '{}');
  const lines: string[] = [];
  const secrets: string[] = [];
  if (play.loggerFirst) await import('@azure/logger');
  const abort = new AbortController();
  process.once('SIGUSR2', () => abort.abort());
  const options = {
    cloud: cloudAt(play.authority),
    tenantId: play.tenantId ?? '',
    clientId: play.clientId ?? '',
    identity: play.identity ?? {},
    env: process.env,
    signal: abort.signal,
    log: (line: string) => lines.push(line),
    secret: (value: string) => secrets.push(value),
  };
  let said: object;
  try {
    const credential = await credentialFor(options);
    const token = await credential.getToken(options.signal);
    const renewed = play.renew ? { renewed: await credential.renew(options.signal) } : {};
    said = { name: credential.name, token, ...renewed };
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    said = { error: { kind: error.kind, message: error.message, hint: error.hint ?? '' } };
  }
  process.stdout.write(`${JSON.stringify({ ...said, lines, secrets })}\n`);
  process.exit(0);
}
