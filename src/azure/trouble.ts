import type { Json, Trouble } from '../gate/snapshot.ts';

/** Answer is what one GET of ARM came to, after retries. */
export type Answer =
  | { readonly kind: 'found'; readonly body: Json; readonly retryAfterMs?: number }
  | { readonly kind: 'absent'; readonly code: string; readonly message: string }
  | { readonly kind: 'trouble'; readonly detail: string; readonly trouble: Trouble; readonly retryAfterMs?: number };

const longest = 300;

/** oneLine folds what a service said into a line that fits into a sentence. It is hostile text all the same: each renderer escapes it. */
export function oneLine(text: string, max: number = longest): string {
  const line = text
    .slice(0, max * 8)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return line.length <= max ? line : `${line.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** fieldsOf reads an object of foreign JSON; an empty one where it is none. */
export function fieldsOf(value: Json | undefined): { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { readonly [key: string]: Json }) : {};
}

/** textOf reads a text of foreign JSON, or nothing. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Refusal is the error of an ARM body: https://learn.microsoft.com/rest/api/azure/#rest-api-error-response */
export function errorOf(body: Json): { readonly code: string; readonly message: string } {
  const outer = fieldsOf(body);
  const error = fieldsOf(outer.error ?? outer['odata.error']);
  const code = textOf(error.code) ?? textOf(outer.code) ?? textOf(outer.Code) ?? '';
  const message = textOf(error.message) ?? textOf(fieldsOf(error.message).value) ?? textOf(outer.message) ?? textOf(outer.Message) ?? '';
  return { code: oneLine(code, 100), message: oneLine(message) };
}

/** The permission stands in ARM's own sentence: "does not have authorization to perform action 'X' over scope". */
const missingAction = /\bperform(?:s|ing)? (?:the )?action '([\w.*/-]{3,200})'/i;

/** refused words an answer that is an error of ARM. `permission` is the RBAC action that the read needs, where the sentence does not name it. */
export function refused(status: number, body: Json, permission: string, correlationId: string | undefined): Answer {
  const { code, message } = errorOf(body);
  const facts = { httpStatus: status, ...(code === '' ? {} : { code }), ...(correlationId === undefined ? {} : { correlationId }) };
  const told = code === '' ? `HTTP ${status}` : `${code} (HTTP ${status})`;
  if (status === 403 && code !== 'SubscriptionNotRegistered') {
    const action = missingAction.exec(message)?.[1] ?? permission;
    return { kind: 'trouble', detail: `needs ${action}`, trouble: { kind: 'denied', permission: action, ...facts } };
  }
  if (status === 401)
    return {
      kind: 'trouble',
      detail: `the token was not accepted: ${told}${message === '' ? '' : `, ${message}`}`,
      trouble: { kind: 'credential', ...facts },
    };
  if (status === 429) return { kind: 'trouble', detail: `too many requests: ${told}`, trouble: { kind: 'throttled', ...facts } };
  if (status >= 500 || status === 408) return { kind: 'trouble', detail: `Azure failed: ${told}`, trouble: { kind: 'server', ...facts } };
  return { kind: 'trouble', detail: `refused: ${told}${message === '' ? '' : `, ${message}`}`, trouble: { kind: 'refused', ...facts } };
}

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
  PARSE_ERROR: 'the answer was cut short',
};

const certificate = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY)_)/;

/** networkTrouble words a connection that gave no whole answer. `again`: another attempt can help. */
export function networkTrouble(error: unknown, host: string): { readonly answer: Answer; readonly again: boolean } {
  const codes = [...causes(error)]
    .map((each) => ('code' in each ? String(each.code) : ''))
    .filter((code) => /^[A-Z][A-Z0-9_]+$/.test(code));
  const trust = codes.find((code) => certificate.test(code));
  const known = codes.find((code) => words[code] !== undefined);
  const why =
    trust !== undefined
      ? `its certificate is not trusted (${trust}); put the certificate of your own authority into NODE_EXTRA_CA_CERTS`
      : known === undefined
        ? `the connection failed${codes[0] === undefined ? '' : ` (${codes[0]})`}`
        : `${words[known]} (${known})`;
  return {
    answer: { kind: 'trouble', detail: `${host} gave no answer: ${why}`, trouble: { kind: 'network' } },
    again: trust === undefined && known !== 'ENOTFOUND',
  };
}

function* causes(error: unknown, depth = 0): Generator<Error> {
  if (!(error instanceof Error) || depth > 5) return;
  yield error;
  if (error instanceof AggregateError) for (const inner of error.errors) yield* causes(inner, depth + 1);
  yield* causes(error.cause, depth + 1);
}
