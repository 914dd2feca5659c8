import type { Rule } from './rule.ts';
import { any } from './vocabulary.ts';

const byAzure = /supersed|preempt|another operation|previous operation|conflicting operation/i;

/**
 * Runs that ended although Azure refused nothing: nobody was signed in, the network was away or closed, the time ran
 * out, somebody canceled. The sentences are those of tools, runners and Entra ID; with `near` they count where Azure
 * stands around them.
 */
export const interrupted: readonly Rule[] = [
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
    says: any(
      String.raw`\brun:? ['"${'`'}]?(?:az login|azd auth login|connect-azaccount)\b`,
      String.raw`\b(?:failed to|could not|cannot|unable to) (?:retrieve|acquire|fetch|get|obtain) (?:an? |the )?(?:\w+ ){0,2}tokens?\b`,
      String.raw`\bcredential(?:unavailable)?(?:error|exception)?: |\bcredential authentication (?:unavailable|failed)\b`,
      String.raw`\b(?:authentication|login|sign-?in) failed\b|\bclientauthenticationerror\b`,
      String.raw`\bunable to build authorizer\b`,
      String.raw`\b(?:access |refresh )?token (?:has|is) expired\b|\baccess token expiry\b`,
      String.raw`\bno managed identity endpoint\b`,
      String.raw`\bcertificate used to sign\b.{0,60}\bexpired\b`,
    ),
    unless: /\bsql\b|\bdatabase\b|\bftp\b/i,
    alone: true,
  },
  { reason: 'firewall-denied', codes: ['ForbiddenByFirewall', 'ForbiddenByConnection', 'DenyPublicEndpointEnabled'] },
  {
    reason: 'firewall-denied',
    says: any(
      String.raw`\bclient (?:with )?(?:ip|address)\b.{0,120}\bnot (?:allowed|authorized|permitted)\b`,
      String.raw`\bpublic network access (?:is |has been )?(?:set to )?'?(?:disabled|denied|not allowed)\b`,
      String.raw`\b(?:blocked|denied|rejected|forbidden|not (?:allowed|authorized)) (?:by|due to) .{0,40}\bfirewall\b`,
      String.raw`\bfirewall (?:settings|rules?)\b.{0,80}\b(?:block|den|not)`,
    ),
  },
  {
    reason: 'no-connection',
    says: any(
      String.raw`\bno such host\b|\bserver misbehaving\b|\bname resolution\b|\bname or service not known\b|\bcould not be resolved: `,
      String.raw`\bfailed to resolve '|\bremote name could not be resolved\b|\bnodename nor servname\b`,
      String.raw`\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE)\b|\bsocket hang up\b`,
      String.raw`\bconnection (?:was )?(?:aborted|refused|reset|timed out|forcibly closed)\b|\bestablish a new connection\b|\bcannot connect to (?:host|proxy)\b|\bconnection to \S{1,200} timed out\b|\bConnectTimeoutError\b|\bconnect to proxy\b`,
      String.raw`\bdial tcp\b.{0,200}\b(?:timeout|refused|unreachable)\b|\bTLS handshake timeout\b|\btunnel connection failed\b`,
      String.raw`\bcertificate[_ ]verify[_ ]failed\b|\bx509: |\bfailed to verify certificate\b|\bunable to get local issuer certificate\b|\bself[- ]signed certificate\b|\bSSL connection could not\b|\bremote certificate is invalid\b`,
    ),
    alone: true,
  },
  {
    reason: 'timed-out',
    says: any(
      String.raw`\bcontext deadline exceeded\b|\btimeout while waiting for\b`,
      String.raw`\btimed out (?:while )?(?:waiting|polling)\b|\bpolling\b[^/.]{0,120}\btimed out\b|\bread timed out\b`,
      String.raw`\bdid not (?:complete|finish|end|report)\b.{0,120}\b(?:within|in|before) (?:the |an? )?(?:allotted|allowed|specified|maximum|timeout|time|\d+ (?:min|sec|hour))`,
      String.raw`\bHttpClient\.Timeout\b|\bexceeded (?:the )?\w* ?timeout\b`,
    ),
    unless: /\bvm\b|\bvirtual machine\b|\bextension\b/i,
    alone: true,
  },
  // The runner's own sentence, whatever ran.
  {
    reason: 'canceled',
    says: any(
      String.raw`^\W{0,4}(?:[\w.]{0,60}(?:error|exception): )?(?:the (?:operation|job|task '[^']{1,80}')|operation|update|run) (?:was |has been )?cancell?ed(?:[.!]|$| because it exceeded| by user)`,
      String.raw`\bjob\b.{0,80}\b(?:exceeded the maximum execution time|ran longer than the maximum time)\b|\bjob was cancell?ed because\b`,
      String.raw`\binterrupts? received\b|\binterrupted by user\b|\buser (?:interrupted|cancell?ed)\b|\breceived SIG(?:TERM|INT)\b|\bcancellation requested by\b`,
    ),
    unless: byAzure,
    anywhere: true,
  },
  {
    reason: 'canceled',
    says: any(
      String.raw`\bcontext cancell?ed\b|\ba task was cancell?ed\b|\bcancell?ed (?:by user|on request)\b`,
      String.raw`\bKeyboardInterrupt\b`,
    ),
    unless: byAzure,
    alone: true,
  },
];
