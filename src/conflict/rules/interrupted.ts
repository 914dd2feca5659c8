import type { Rule } from './rule.ts';

/**
 * Runs that ended although Azure refused nothing: the time ran out, nobody was signed in, the network was away, somebody canceled, the state
 * could not be saved. The sentences are those of tools and of Entra ID; with `near` they count where Azure stands around them.
 */
export const interrupted: readonly Rule[] = [
  // What follows is worse than what went before: the next run does not know what this one made.
  {
    reason: 'state-not-saved',
    says: /\berrored\.tfstate\b|\bfailed to (?:save|persist|upload) (?:the )?state\b|\berror (?:saving|persisting|uploading) (?:the )?state\b|\bfailed to save checkpoint\b/i,
    alone: true,
  },
  // Entra ID numbers its errors: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
  { reason: 'sign-in-failed', says: /\bAADSTS\d{5,7}\b/i, alone: true },
  {
    reason: 'sign-in-failed',
    codes: [
      'ExpiredAuthenticationToken',
      'InvalidAuthenticationToken',
      'InvalidAuthenticationTokenTenant',
      'AuthenticationFailedMissingToken',
    ],
  },
  {
    reason: 'sign-in-failed',
    says: /\brun:? ['"`]?(?:az login|azd auth login|connect-azaccount)\b|\bfailed to (?:retrieve|acquire|fetch|get|obtain) (?:an? |the )?(?:\w+ )?token\b|\bcould not acquire (?:an? )?access token\b|\b(?:\w*credential|login) (?:authentication )?(?:unavailable|failed)\b|\bunable to build authorizer\b|\btoken (?:has|is) expired\b|\baccess token expiry\b/i,
    near: true,
  },
  {
    reason: 'no-connection',
    says: /\bno such host\b|\bserver misbehaving\b|\bname resolution\b|\bfailed to resolve '|\bname or service not known\b|\bname could not be resolved\b|\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT)\b|\bconnection (?:aborted|refused|reset by peer)\b|\bestablish a new connection\b|\bTLS handshake timeout\b|\bcertificate[_ ]verify[_ ]failed\b|\bfailed to verify certificate\b|\bunable to get local issuer certificate\b/i,
    near: true,
  },
  {
    reason: 'timed-out',
    says: /\bcontext deadline exceeded\b|\btimeout while waiting for\b|\btimed out (?:while )?(?:waiting|polling)\b|\bpolling\b.{0,120}\btimed out\b|\bread timed out\b/i,
    unless: /\bVM\b|extension/,
    near: true,
  },
  // The runner's own sentence, whatever ran.
  {
    reason: 'canceled',
    says: /^\W{0,4}(?:error: )?(?:the (?:operation|job|task '[^']{1,80}')|operation|update|run) (?:was |has been )?cancell?ed(?:[.!]|$| because it exceeded)|\bjob was cancell?ed because\b|\bjob\b.{0,80}\bexceeded the maximum execution time\b/i,
    unless: /supersed|preempt|another operation|previous operation/i,
    alone: true,
  },
  {
    reason: 'canceled',
    says: /\bcontext cancell?ed\b|\binterrupts? received\b|\binterrupted by user\b|\bKeyboardInterrupt\b|\breceived SIG(?:TERM|INT)\b|\bcancell?ed (?:by user|on request)\b|\ba task was cancell?ed\b/i,
    unless: /supersed|preempt|another operation|previous operation/i,
    near: true,
  },
];
