import type { TokenCredential } from '@azure/core-auth';
import { GuardError } from '../guard-error.ts';
import { claimsOf } from './credential-claims.ts';
import { connectionSource } from './credential-connection.ts';
import { plain, type Reason, ReasonError, reasonOf } from './credential-errors.ts';
import { canceled, keep, unlessAborted } from './credential-keeper.ts';
import { loadIdentity } from './credential-library.ts';
import type { AzureCredential, CredentialOptions, Token } from './credential-model.ts';
import { type Attempt, type Source, sourcesOf } from './credential-sources.ts';

export type {
  AzureConnection,
  AzureCredential,
  CredentialOptions,
  HostIdentity,
  Token,
  TokenClaims,
} from './credential-model.ts';

/** Tried is a way to sign in that gave no token. */
interface Tried extends Reason {
  readonly name: string;
  /** True where somebody had reason to expect that it serves. */
  readonly expected: boolean;
}

/**
 * credentialFor signs in to Azure, once, and gives the credential that serves from then on. The first way that gives a
 * token serves: workload identity federation where the inputs ask for it, the `AZURE_*` environment, the az CLI's
 * login, managed identity. A service connection serves alone.
 *
 * The chain goes on where a way is not set up (no permission to mint an assertion, az not installed or nobody logged
 * in). It ends where somebody set up a way and it fails, whether Entra ID refuses it or cannot be reached: another
 * identity that happens to lie around would hide the mistake and see other things.
 *
 * Throws `GuardError`: `input` for an ID that is none, `denied` where no way gave a token, `canceled` at the signal.
 */
export async function credentialFor(options: CredentialOptions): Promise<AzureCredential> {
  const { connection } = options.identity;
  if (options.signal.aborted) throw canceled();
  if (options.cloud.authorityHost === '') {
    throw new GuardError('input', 'The sign-in endpoint of the custom cloud is not known.', {
      hint: 'Give the input "authority-host".',
    });
  }
  const tried: Tried[] = [];
  for (const way of connection === undefined ? sourcesOf(options) : [connectionSource(options, connection)]) {
    if (way.kind === 'passed') {
      tried.push({ name: way.name, text: plain(way.why, 300), refused: false, expected: way.expected });
      continue;
    }
    const result = await attempt(way, options);
    if ('token' in result) return serving(way, result, tried, options);
    const setUp = result.open ?? way.configured;
    tried.push({ name: way.name, ...result, expected: setUp });
    if (setUp) throw noToken(tried);
  }
  throw noToken(tried);
}

/** attempt gives the token, or the reason why there is none. Throws where the run ends. */
async function attempt(source: Source, options: CredentialOptions): Promise<Token | Reason> {
  const { signal } = options;
  const obstacle = await source.obstacle?.(signal);
  if (signal.aborted) throw canceled();
  if (obstacle !== undefined) return { text: obstacle, refused: false };
  try {
    return await unlessAborted(signIn(source, options), signal);
  } catch (error) {
    if (error instanceof ReasonError) return error.reason;
    throw error;
  }
}

/**
 * signIn makes a new credential and asks it, so that no token of an earlier sign-in comes back. Throws `ReasonError`.
 */
async function signIn(source: Source, options: CredentialOptions, scope = options.cloud.scope): Promise<Token> {
  const { signal, secret } = options;
  const about: Attempt = { wire: {} };
  try {
    const library = await loadIdentity();
    const credential: TokenCredential = source.make(library, about);
    const answer = await credential.getToken(scope, { abortSignal: signal });
    if (answer === null || answer.token === '') throw new Error('an empty answer');
    secret(answer.token);
    return { token: answer.token, expiresOn: answer.expiresOnTimestamp, ...claimsOf(answer.token) };
  } catch (error) {
    if (signal.aborted) throw canceled();
    throw new ReasonError(reasonOf(about.minting ?? error, about.wire));
  }
}

function serving(source: Source, first: Token, tried: readonly Tried[], options: CredentialOptions): AzureCredential {
  for (const one of tried) if (one.expected) options.log(`Not signing in to Azure with ${one.name}: ${one.text}.`);
  options.log(`Signing in to Azure with ${source.name}${whoIs(first)}.`);
  const again = (words: string, scope?: string) => async (): Promise<Token> => {
    try {
      return await signIn(source, options, scope);
    } catch (error) {
      throw error instanceof ReasonError ? unserved(words, source, error.reason) : error;
    }
  };
  const now = options.now ?? Date.now;
  const keeper = keep(first, again('The Azure token could not be renewed'), now);
  return {
    name: source.name,
    get claims() {
      const { token: _, expiresOn: __, ...claims } = keeper.token;
      return claims;
    },
    getToken: keeper.getToken,
    renew: keeper.renew,
    async tokensFor(scope) {
      const audience = scope.replace(/\/\.default$/, '');
      const other = await again(`Azure gave no token for ${audience}`, scope)();
      const { getToken, renew } = keep(other, again(`The token for ${audience} could not be renewed`, scope), now);
      return { getToken, renew };
    },
  };
}

/** Behind the name of the way: for whom the token speaks. */
function whoIs({ name, appId, objectId, tenantId }: Token): string {
  const who = name ?? appId ?? objectId;
  if (who === undefined) return '';
  return ` as ${plain(who, 100)}${tenantId === undefined ? '' : ` in tenant ${plain(tenantId, 40)}`}`;
}

function unserved(words: string, source: Source, reason: Reason): GuardError {
  const hint = reason.hint === undefined ? {} : { hint: reason.hint };
  return new GuardError(
    reason.refused ? 'denied' : 'unavailable',
    `${words} with ${source.name}: ${reason.text}.`,
    hint,
  );
}

/**
 * noToken says that nothing worked: the one that was set up and failed is what somebody must mend, and nothing was
 * tried after it.
 */
function noToken(tried: readonly Tried[]): GuardError {
  const last = tried.at(-1);
  const cause = last?.expected === true || tried.length === 1 ? last : undefined;
  const others = tried.filter((one) => one !== cause);
  const list =
    others.length === 0
      ? ''
      : `Tried${cause === undefined ? '' : ' before'}: ${others.map((one) => `${one.name}: ${one.text}`).join('; ')}.`;
  if (cause === undefined) {
    const advice = tried.findLast((one) => one.hint !== undefined)?.hint;
    return new GuardError('denied', 'Azure gave no token: none of the ways to sign in worked.', {
      hint: `${list} ${advice ?? generalHint}`,
    });
  }
  const message = cause.refused ? `Entra ID refused ${cause.name}` : `${cause.name} could not be used`;
  const found =
    cause.correlationId === undefined
      ? ''
      : `In the sign-in logs of Entra ID it has the correlation ID ${cause.correlationId}.`;
  const after = others.length === 0 ? '' : 'No other way was tried after it.';
  return new GuardError('denied', `Azure gave no token: ${message} (${cause.text}).`, {
    hint: [cause.hint ?? 'Check this way to sign in, and whether this run may use it.', found, after, list]
      .filter((part) => part !== '')
      .join(' '),
  });
}

const generalHint =
  'Give tenant-id and client-id and let the job mint OIDC tokens, or sign in before with azure/login or az login.';
