import type { Rule } from './rule.ts';
import { any } from './vocabulary.ts';

/**
 * Azure errors that are no conflict. They stand before the weak wordings of the last rules, and after everything that
 * is proven.
 */
export const notConflicts: readonly Rule[] = [
  { reason: 'throttled', codes: ['TooManyRequests', 'RequestRateTooLarge', 'OperationThrottled'] },
  { reason: 'throttled', codeLike: /Throttl|RateLimit|TooManyRequests/ },
  {
    reason: 'throttled',
    says: /\bthrottl|\btoo many requests\b|\brequests? (?:for|from|per)\b.{0,160}\bexceeded\b|\bbackend storage limit\b|\brate (?:limit|is large)/i,
  },
  {
    reason: 'access-denied',
    codes: [
      'AuthorizationFailed',
      'LinkedAuthorizationFailed',
      'Unauthorized',
      'Forbidden',
      'AccessDenied',
      'AuthorizationPermissionMismatch',
      'AuthorizationFailure',
      'RequestDenied',
    ],
  },
  { reason: 'access-denied', codeLike: /Missing\w*Permission|Permission(?:Denied|Missing|Mismatch)/ },
  {
    reason: 'access-denied',
    says: /\bdoes not have (?:authorization|permission|access|secrets|the (?:required|necessary))|\bnot authorized to\b/i,
  },
  { reason: 'sign-in-failed', codes: ['AuthenticationFailed', 'InvalidAuthenticationInfo'] },
  { reason: 'sign-in-failed', codeLike: /^AADSTS|AuthenticationToken|^CredentialUnavailable|^AuthenticationRequired/ },
  { reason: 'sign-in-failed', says: /\bauthentication failed\b/i },
  { reason: 'sign-in-failed', status: [401, 407] },
  {
    reason: 'not-found',
    codeLike:
      /NotFound(?:InVault|Error)?$|DoesNotExist$|NotExist$|NoRegisteredProviderFound|^InvalidResourceReference$|^InvalidResourceType$/,
  },
  {
    reason: 'not-found',
    says: /\bnot (?:be )?found\b|\bcannot find\b|\bno such\b|\bcould not find\b|\bnot exist\b/i,
  },
  { reason: 'not-found', status: [404, 410] },
  {
    reason: 'script-failed',
    codeLike: /^DeploymentScript\w*(?:Error|Failed|Failure|Exceeded|TimedOut)$/,
  },
  {
    reason: 'timed-out',
    codeLike:
      /^(?:(?:Server|Gateway|Request|Provisioning|Client|Connection)?Time(?:d)?Out|\w*OperationTime(?:d)?Out)$/i,
  },
  { reason: 'timed-out', status: [408, 504] },
  {
    reason: 'service-unavailable',
    codeLike: /^(?:Service|Server|Backend)\w*Unavailable$|^(?:Bad)?Gateway\w*$/,
  },
  { reason: 'service-unavailable', status: [502, 503] },
  {
    reason: 'service-unavailable',
    says: any(
      String.raw`\binvalid status(?: code)? '(?:service ?unavailable|bad ?gateway)'`,
      String.raw`\b(?:status(?: ?code)?:?|returned|response) \(?50[23]\b.{0,40}\b(?:service unavailable|bad gateway)\b`,
    ),
    alone: true,
  },
  {
    reason: 'timed-out',
    says: /\binvalid status(?: code)? '(?:gateway ?time-?out|request ?time-?out)'|\bstatus(?: ?code)?:? \(?504\b/i,
    alone: true,
  },
  {
    reason: 'server-error',
    codeLike: /^(?:Internal(?:Server)?Error|ServerError|OperationFailed|ResourceReadFailed|Internal\w+Error)$/,
  },
  { reason: 'server-error', status: [500, 501, 505] },
  {
    reason: 'timed-out',
    says: any(
      String.raw`\btimed? ?out\b`,
      String.raw`\bdeadline exceeded\b`,
      String.raw`\b(?:did|does) not (?:respond|report|answer|reply|complete|finish|come up)\b.{0,80}\bwithin\b`,
      String.raw`\bwithin the (?:expected|allotted|allowed|permitted|given|configured) (?:amount of )?time\b`,
    ),
  },
  { reason: 'server-error', says: /\binternal (?:server|execution) error\b/i },
  {
    reason: 'service-unavailable',
    says: /\b(?:service|server|provider) is (?:currently |temporarily )?unavailable\b/i,
  },
  {
    reason: 'operation-failed',
    says: /\b(?:unable to|failed to|could not|cannot) (?:communicate|connect|contact|reach)\b/i,
  },
  {
    reason: 'invalid-request',
    codeLike:
      /^(?:Invalid(?!.*State)(?!Operation$|TemplateDeployment$)\w*|Linked(?:Invalid)\w*|Malformed\w*|Missing(?!Subscription|Registration)\w*|BadArgument\w*|Validation\w*|InvalidTemplate|UnsupportedMediaType|\w*Invalid\w*Parameter|LocationNotAvailableForResourceType|RequestContent\w*|ParameterError|PropertyMissing\w*|422)$/,
  },
  {
    reason: 'invalid-request',
    says: any(
      String.raw`\b(?:is|are|was) (?:invalid|malformed|not valid|missing|required)\b`,
      String.raw`\bcould not be (?:deserialized|parsed)\b`,
      String.raw`\bcannot parse\b`,
      String.raw`\bvalidation failed\b`,
      String.raw`\binvalid (?:value|parameter|argument|json|format)`,
      String.raw`\bmust not be (?:null|empty|nil)`,
    ),
    unless: /state/i,
    notStatus: [409, 412],
  },
  { reason: 'invalid-request', status: [405, 406, 411, 413, 414, 415, 422] },
  {
    reason: 'canceled',
    says: /\bdeployment(?:id)? '[^']{1,400}' was cancell?ed\b/i,
  },
  {
    reason: 'cause-not-told',
    codes: [
      'DeploymentFailed',
      'ResourceDeploymentFailure',
      'InvalidTemplateDeployment',
      'MultipleErrorsOccurred',
      'Failed',
      'DeploymentFailedCleanUp',
      'DeploymentStackDeploymentFailed',
    ],
    unless: /cancel/i,
  },
  {
    reason: 'cause-not-told',
    says: /\bat least one resource deployment operation failed\b|\bfailed with multiple errors\b|\bsee (?:the )?inner errors?\b|\bshowing 0 out of 0 error/i,
    alone: true,
  },
  { reason: 'throttled', status: [429] },
];

/** lastWords: the bare status and the bare code decide, where nothing else did. */
export const lastWords: readonly Rule[] = [
  { reason: 'superseded', codes: ['Canceled', 'Cancelled'], says: /supersed|preempt/i },
  { reason: 'access-denied', status: [403] },
  { reason: 'etag-mismatch', status: [412], confidence: 'likely' },
  { reason: 'condition-not-met', codes: ['PreconditionFailed', 'ConditionNotMet'], confidence: 'likely' },
  { reason: 'blob-lease', status: [423], confidence: 'possible' },
  {
    reason: 'another-operation-in-progress',
    codes: ['RetryableError', 'RequestConflict'],
    says: /\S/,
    confidence: 'likely',
  },
  {
    reason: 'bare-conflict',
    codes: [
      'Conflict',
      'ConflictError',
      'RequestConflict',
      'OperationNotAllowed',
      'OperationConflicted',
      'OperationNotValidOnNode',
      '409',
    ],
  },
  // Service Bus: the second code only says that it is a conflict.
  { reason: 'bare-conflict', codes: ['40900'] },
  { reason: 'bare-conflict', says: /\bsubcode=?40900\b/i, alone: true },
  { reason: 'bare-conflict', says: /\b(?:status code:?|failed with (?:http )?status:?) '?(?:conflict|409)\b/i },
  { reason: 'bare-conflict', status: [409] },
  { reason: 'bare-conflict', codeLike: /Conflict(?:ed|Error)?$/ },
];
