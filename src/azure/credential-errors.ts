import { GuardError } from '../guard-error.ts';
import { causes, reasonOf as wireReason } from '../http/trouble.ts';
import type { Wire } from './credential-wire.ts';

/** Reason is why a way to sign in gave no token, in a few words that are safe to show. */
export interface Reason {
  readonly text: string;
  /** True where Entra ID looked at the credential and said no. */
  readonly refused: boolean;
  /** False where the way turned out not to be set up at all (az is not logged in): then the next one is tried. */
  readonly open?: boolean;
  /** By which an administrator finds the sign-in in the logs of Entra ID. */
  readonly correlationId?: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** ReasonError carries a reason that is worded already. */
export class ReasonError extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.text);
    this.reason = reason;
  }
}

/** A person's login that is over, or that must be made anew. */
const again = 'Sign in again right before this step: azure/login in a workflow, or az login.';

/**
 * What Entra ID's codes mean here, and what mends them.
 * @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const codes: Readonly<Record<string, { readonly text: string; readonly hint: string }>> = {
  AADSTS700016: {
    text: 'the application is not in this tenant',
    hint: 'Check client ID and tenant ID: both must be of the tenant in which the application is registered.',
  },
  AADSTS90002: {
    text: 'there is no such tenant',
    hint: 'Check the tenant ID, and whether the input "environment" names the right cloud.',
  },
  AADSTS900023: { text: 'the tenant ID is not valid', hint: 'Check the tenant ID: it is a GUID or a domain name.' },
  AADSTS7000215: {
    text: 'the client secret is wrong',
    hint: 'Give the value of the secret, not its ID, and check that it belongs to this application.',
  },
  AADSTS7000222: {
    text: 'the client secret has expired',
    hint: 'Make a new secret, or use workload identity federation, which needs none.',
  },
  AADSTS7000112: {
    text: 'the application is disabled',
    hint: 'An administrator of the tenant must enable the application.',
  },
  AADSTS700027: {
    text: 'the certificate is not registered with the application, or its signature is wrong',
    hint: 'Upload the public certificate to the application, and check that key and certificate belong together.',
  },
  AADSTS1000502: { text: 'the certificate has expired', hint: 'Upload a new certificate to the application.' },
  AADSTS700024: {
    text: 'the assertion is not within its time',
    hint: 'Check the clock of the runner or agent. After azure/login, az keeps an assertion that lives only minutes: give the inputs "tenant-id" and "client-id", so that a fresh one is made each time.',
  },
  AADSTS500011: {
    text: 'the tenant does not know the control plane that the token is for',
    hint: 'Check the inputs "environment" and "resource-manager-endpoint": the token is asked for exactly that endpoint.',
  },
  AADSTS53003: {
    text: 'a Conditional Access policy blocks it',
    hint: 'Ask the administrator of the tenant which Conditional Access policy blocks this identity; for a workload there are policies of its own.',
  },
  AADSTS50173: { text: 'the login was revoked (a new password, or by an administrator)', hint: again },
  AADSTS700082: { text: 'the login has expired, because it was not used for long', hint: again },
  AADSTS70043: { text: 'the login has expired by a Conditional Access policy', hint: again },
  AADSTS50078: { text: 'the multifactor authentication of the login has expired', hint: again },
  AADSTS50076: {
    text: 'multifactor authentication is needed',
    hint: `A pipeline cannot answer that: sign in with a workload identity. ${again}`,
  },
  AADSTS50079: {
    text: 'multifactor authentication must be set up',
    hint: `A pipeline cannot answer that: sign in with a workload identity. ${again}`,
  },
  AADSTS50057: { text: 'the account is disabled', hint: 'An administrator of the tenant must enable the account.' },
  AADSTS50034: { text: 'the account is not in this tenant', hint: 'Check the account and the tenant ID.' },
};

/**
 * All the ways to say that no federated credential fits. The subject that was presented is part of what Entra ID says.
 */
const federation = new Set([
  'AADSTS70021',
  'AADSTS700211',
  'AADSTS700212',
  'AADSTS700213',
  'AADSTS7002131',
  'AADSTS700223',
]);
const federationHint =
  'Give the application a federated credential with exactly the issuer, subject and audience of this job. Repositories made since July 2026 have a subject with IDs (repo:owner@id/name@id:…).';

/** A code that time heals; every other one is a refusal. */
const passing = new Set(['AADSTS90033', 'AADSTS90055', 'AADSTS50196']);

/** What the ways that ask this machine say, in fewer words. */
const localWords: readonly (readonly [RegExp, string])[] = [
  [
    /in JSON at position|Unexpected end of JSON|is not valid JSON/,
    'its answer could not be read, or did not come in time',
  ],
  [/identity not found|No User Assigned or Delegated Managed Identity found/i, 'this machine has no such identity'],
  [/does not contain a PEM-encoded certificate/, 'the file holds no PEM certificate'],
  [/ENOENT: no such file/, 'the file is not there'],
];

/** Longest text of Entra ID that is repeated, in characters. */
const longest = 200;

/**
 * reasonOf words why a sign-in failed. Of the library's own error only Entra ID's code and sentence are taken: the rest
 * may hold headers and bodies.
 */
export function reasonOf(error: unknown, wire: Wire): Reason {
  if (error instanceof GuardError)
    return { text: plain(error.message.replace(/\.$/, '')), refused: false, ...hintOf(error.hint) };
  if (error instanceof ReasonError) return error.reason;
  // What was not sent, or not taken, says why itself; the library makes something else of it.
  if (wire.error instanceof GuardError) return { text: plain(wire.error.message), refused: false };
  const said = `${messagesOf(error)}\n${wire.said ?? ''}`;
  const local = localWords.find(([form]) => form.test(said));
  const told = reasonOfText(said);
  if (told !== undefined) return told;
  if (local !== undefined) return { text: local[1], refused: false };
  const host = wire.host ?? 'the sign-in endpoint';
  const trouble = networkReason([wire.error, error], host);
  if (trouble !== undefined) return trouble;
  if (wire.status !== undefined && wire.status >= 500)
    return { text: `${host} answered with HTTP ${wire.status}`, refused: false };
  const oauth =
    /\b(invalid_client|unauthorized_client|invalid_grant|invalid_scope|invalid_request|invalid_resource|access_denied)\b/.exec(
      said,
    )?.[0];
  if (oauth !== undefined) return { text: `Entra ID answered ${oauth}`, refused: true };
  if (wire.status !== undefined && wire.status >= 400)
    return { text: `${host} answered with HTTP ${wire.status}`, refused: false };
  return { text: plain(tellingLine(said)) || 'no reason was given', refused: false };
}

/** reasonOfText finds what Entra ID said in a text of somebody else's; undefined where it said nothing. */
export function reasonOfText(said: string): Reason | undefined {
  const code = /AADSTS\d{5,8}/.exec(said)?.[0];
  if (code === undefined) return undefined;
  const id = /\bCorrelation ID: ([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\b/i.exec(said)?.[1];
  return { ...entraReason(code, said), ...(id === undefined ? {} : { correlationId: id }) };
}

function entraReason(code: string, said: string): Reason {
  if (passing.has(code)) return { text: `${code}: Entra ID cannot answer now`, refused: false };
  if (federation.has(code)) {
    const presented = /(?:presented assertion )?(?:subject|issuer|audience) '[^']{1,300}'/i.exec(said)?.[0] ?? '';
    const what = `no federated credential of the application fits this job${presented === '' ? '' : `, which presented ${presented.replace(/^presented assertion /i, '')}`}`;
    return { text: `${code}: ${plain(what, 400)}`, refused: true, hint: federationHint };
  }
  const known = codes[code];
  if (known !== undefined) return { text: `${code}: ${known.text}`, refused: true, hint: known.hint };
  const sentence =
    new RegExp(
      `${code}:?\\s*([^\\r\\n]{1,1000}?)(?:\\.\\s|\\.?$|\\s(?:Trace ID|Correlation ID|Timestamp):|[\\r\\n])`,
    ).exec(said)?.[1] ?? '';
  return { text: sentence === '' ? code : `${code}: ${plain(sentence)}`, refused: true };
}

function networkReason(errors: readonly unknown[], host: string): Reason | undefined {
  const wire = errors.map(wireReason).find(({ known }) => known);
  if (wire !== undefined) {
    const [, what, how] = /^its (certificate|answer) (.*)$/.exec(wire.text) ?? [];
    const text = what === undefined ? `${host} cannot be reached: ${wire.text}` : `the ${what} of ${host} ${how}`;
    return { text, refused: false, ...hintOf(wire.hint) };
  }
  const all = errors.flatMap((error) => [...causes(error)]);
  if (all.some(({ name }) => name === 'AbortError')) return { text: `${host} did not answer in time`, refused: false };
  const broke = all.some((cause) => 'code' in cause && cause.code === 'REQUEST_SEND_ERROR');
  return broke ? { text: `the connection to ${host} failed`, refused: false } : undefined;
}

function messagesOf(error: unknown): string {
  const texts = [...causes(error)].map((cause) => cause.message);
  return (texts.length === 0 ? String(error) : texts.join('\n')).slice(0, 8_000);
}

const tellingLine = (text: string): string => text.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? '';

const hintOf = (hint: string | undefined): { readonly hint?: string } => (hint === undefined ? {} : { hint });

/** plain makes one short line of a foreign text: no control or format characters, nothing that looks like a token. */
export function plain(text: string, max = longest): string {
  const line = text
    .slice(0, max * 8)
    .replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\bey[\w-]{8,}(?:\.[\w-]*)*/g, '***')
    .replace(/\bBearer \S+/gi, 'Bearer ***')
    .trim();
  return line.length <= max ? line : `${line.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
