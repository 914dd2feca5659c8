import type { TokenClaims } from './credential-model.ts';

/** Longest claim that is kept, in characters. */
const longest = 200;

/**
 * claimsOf reads who a token says it is for, without verifying it. A token that is no JWT (a private cloud's) has no
 * claims.
 * @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export function claimsOf(token: string): TokenClaims {
  const payload = payloadOf(token);
  const objectId = text(payload.oid);
  const appId = text(payload.appid) ?? text(payload.azp);
  const tenantId = text(payload.tid);
  const name =
    text(payload.app_displayname) ??
    text(payload.upn) ??
    text(payload.unique_name) ??
    text(payload.preferred_username) ??
    text(payload.name);
  return {
    ...(objectId === undefined ? {} : { objectId }),
    ...(appId === undefined ? {} : { appId }),
    ...(tenantId === undefined ? {} : { tenantId }),
    ...(name === undefined ? {} : { name }),
  };
}

function payloadOf(token: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

/** One line without control and format characters: a display name is written by whoever registered the application. */
function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = value
    .slice(0, longest)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return line === '' ? undefined : line;
}
