import type { Rule } from './rule.ts';

const rows: readonly Rule[] = [
  { reason: 'policy-denied', codeLike: /Policy(?:Denied|Violat\w+)$|(?:Denied|Disallowed|Blocked)ByPolicy/ },
  { reason: 'subscription-not-registered', codeLike: /(?:Provider|Feature|Subscription|Namespace)NotRegistered/ },
  { reason: 'subscription-disabled', codeLike: /Subscription\w*(?:Disabled|Suspended|Blocked|Expired)$/ },
  { reason: 'quota-exceeded', codeLike: /Quota(?!Id)/ },
  {
    reason: 'capacity-unavailable',
    codeLike: /^(?:No|Insufficient|Not?Enough)\w*Capacity|Capacity(?:Error|Exceeded|Unavailable|Exhausted)$/,
  },
  {
    reason: 'region-restricted',
    codeLike: /(?:Region|Location)\w*(?:NotOpen|Restricted|NotAllowed|NotSupported|Closed)$/,
  },
  {
    reason: 'limit-reached',
    codeLike: /^TooMany(?!Request|Attempt)\w+|(?:^|[a-z])Max(?:imum)?\w*(?:Reached|Exceeded)$|[a-z]Full$/,
  },
  {
    reason: 'etag-mismatch',
    codeLike:
      /Stale|Concurrency(?:Violation|Conflict|Error|Exception|CheckFailed)|(?:Version|Revision)(?:Outdated|Conflict|Mismatch)/,
  },
  { reason: 'nested-resources-exist', codeLike: /NotEmpty$/ },
  { reason: 'resource-in-use', codeLike: /(?:InUse|StillReferenced|HasDependenc\w+|HasReferences)$/ },
  { reason: 'scope-locked', codeLike: /(?:Resource|Account|Vault|Group|Scope|Subscription)(?:Is)?Locked$/ },
  { reason: 'data-locked', codeLike: /[a-z](?:Is)?Locked$/ },
  { reason: 'service-stopped', codeLike: /[a-z](?:Is)?(?:Disabled|Stopped|Paused|Suspended|Offline)$/ },
];

/**
 * Codes whose words tell, asked after every sentence: a sentence that says why is nearer to the truth than a fragment
 * of a code ("AlreadyInUse" in a delete that was refused because the thing is in use). What the code names may be
 * anything.
 */
export const codeWords: readonly Rule[] = rows.map((rule) => ({ confidence: 'possible', ...rule }));
