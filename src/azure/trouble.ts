import type { Json, Trouble } from '../gate/snapshot.ts';
import { reasonOf } from '../http/trouble.ts';

/** Answer is what one GET of ARM came to, after retries. */
export type Answer =
  | { readonly kind: 'found'; readonly body: Json; readonly retryAfterMs?: number }
  | { readonly kind: 'absent'; readonly code: string; readonly message: string }
  | { readonly kind: 'trouble'; readonly detail: string; readonly trouble: Trouble; readonly retryAfterMs?: number };

const longest = 300;

/**
 * oneLine folds what a service said into a line that fits into a sentence. It is hostile text all the same: each
 * renderer escapes it.
 */
export function oneLine(text: string, max: number = longest): string {
  const line = text
    .slice(0, max * 8)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return line.length <= max ? line : `${line.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** fieldsOf reads an object of foreign JSON; an empty one where it is none. */
export function fieldsOf(value: Json | undefined): { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: Json })
    : {};
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
  const message =
    textOf(error.message) ??
    textOf(fieldsOf(error.message).value) ??
    textOf(outer.message) ??
    textOf(outer.Message) ??
    '';
  return { code: oneLine(code, 100), message: oneLine(message) };
}

/** The permission stands in ARM's own sentence: "does not have authorization to perform action 'X' over scope". */
const missingAction = /\bperform(?:s|ing)? (?:the )?action '([\w.*/-]{3,200})'/i;

/**
 * So does the tenant of a subscription that is of another one than the sign-in: "must match the tenant
 * 'https://sts.windows.net/<GUID>/'".
 */
const ownTenant = /\bmust match (?:one of )?the tenants? 'https:\/\/sts\.[a-z.]{3,40}\/([0-9a-f-]{36})\//i;

/**
 * refused words an answer that is an error of ARM. `permission` is the RBAC action that the read needs, where the
 * sentence does not name it.
 */
export function refused(status: number, body: Json, permission: string, correlationId: string | undefined): Answer {
  const { code, message } = errorOf(body);
  const facts = {
    httpStatus: status,
    ...(code === '' ? {} : { code }),
    ...(correlationId === undefined ? {} : { correlationId }),
  };
  const told = code === '' ? `HTTP ${status}` : `${code} (HTTP ${status})`;
  if (status === 403 && code !== 'SubscriptionNotRegistered') {
    const action = missingAction.exec(message)?.[1] ?? permission;
    return { kind: 'trouble', detail: `needs ${action}`, trouble: { kind: 'denied', permission: action, ...facts } };
  }
  if (status === 401) {
    const tenant = ownTenant.exec(message)?.[1];
    const why =
      tenant === undefined
        ? `${told}${message === '' ? '' : `, ${message}`}`
        : `${told}, the subscription is of another tenant, ${tenant}`;
    return { kind: 'trouble', detail: `the token was not accepted: ${why}`, trouble: { kind: 'credential', ...facts } };
  }
  if (status === 429)
    return { kind: 'trouble', detail: `too many requests: ${told}`, trouble: { kind: 'throttled', ...facts } };
  if (status >= 500 || status === 408)
    return { kind: 'trouble', detail: `Azure failed: ${told}`, trouble: { kind: 'server', ...facts } };
  return {
    kind: 'trouble',
    detail: `refused: ${told}${message === '' ? '' : `, ${message}`}`,
    trouble: { kind: 'refused', ...facts },
  };
}

/** networkTrouble words a connection that gave no whole answer. `again`: another attempt can help. */
export function networkTrouble(error: unknown, host: string): { readonly answer: Answer; readonly again: boolean } {
  const { text, hint, lasting } = reasonOf(error);
  const what = `${host} gave no answer: ${text}${hint === undefined ? '' : `. ${hint}`}`.replace(/\.$/, '');
  return { answer: { kind: 'trouble', detail: what, trouble: { kind: 'network' } }, again: lasting !== true };
}
