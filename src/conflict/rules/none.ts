import type { Rule } from './rule.ts';

/** Azure errors that are no conflict. They stand before the weak wordings of the last rules, and after everything that is proven. */
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
      'AuthenticationFailed',
      'Unauthorized',
      'Forbidden',
      'InvalidAuthenticationToken',
      'ExpiredAuthenticationToken',
      'InvalidAuthenticationTokenTenant',
      'AccessDenied',
      'AuthorizationPermissionMismatch',
      'AuthorizationFailure',
      'RequestDenied',
    ],
  },
  { reason: 'access-denied', codeLike: /Missing\w*Permission|Permission(?:Denied|Missing|Mismatch)|^AADSTS/ },
  {
    reason: 'access-denied',
    says: /\bdoes not have (?:authorization|permission|access|secrets|the (?:required|necessary))|\bnot authorized to\b|\bauthentication failed\b|\bAADSTS\d{5}/i,
  },
  { reason: 'access-denied', status: [401, 407] },
  {
    reason: 'not-found',
    codeLike:
      /NotFound(?:InVault|Error)?$|DoesNotExist$|NotExist$|NoRegisteredProviderFound|^InvalidResourceReference$|^InvalidResourceType$/,
  },
  {
    reason: 'not-found',
    says: /\bnot (?:be )?found\b|\bcannot find\b|\bdoes not exist\b|\bno such\b|\bcould not find\b|\bnot exist\b/i,
  },
  { reason: 'not-found', status: [404, 410] },
  {
    reason: 'server-error',
    codeLike:
      /^(?:Internal(?:Server)?Error|ServerTimeout|Gateway\w*|BadGateway\w*|ServiceUnavailable|OperationTimedOut|RequestTimeout|ServerError|Timeout|OperationFailed|ResourceReadFailed|Internal\w+Error)$/,
  },
  { reason: 'server-error', status: [408, 500, 501, 502, 503, 504, 505] },
  {
    reason: 'server-error',
    says: /\btimed? ?out\b|\binternal (?:server|execution) error\b|\bcontext deadline exceeded\b/i,
  },
  {
    reason: 'invalid-request',
    codeLike:
      /^(?:Invalid(?!.*State)(?!Operation$)\w*|Linked(?:Invalid)\w*|Malformed\w*|Missing(?!Subscription|Registration)\w*|BadArgument\w*|Validation\w*|InvalidTemplate|UnsupportedMediaType|\w*Invalid\w*Parameter|LocationNotAvailableForResourceType|RequestContent\w*|ParameterError|PropertyMissing\w*|422)$/,
  },
  {
    reason: 'invalid-request',
    says: /\b(?:is|are|was) (?:invalid|malformed|not valid|missing|required)\b|\bcould not be (?:deserialized|parsed)\b|\bcannot parse\b|\bvalidation failed\b|\binvalid (?:value|parameter|argument|json|format)|\bmust not be (?:null|empty|nil)/i,
    unless: /state/i,
    notStatus: [409, 412],
  },
  { reason: 'invalid-request', status: [405, 406, 411, 413, 414, 415, 422] },
  {
    reason: 'operation-failed',
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
  { reason: 'throttled', status: [429] },
];

/** lastWords: the bare status and the bare code decide, where nothing else did. */
export const lastWords: readonly Rule[] = [
  { reason: 'superseded', codes: ['Canceled', 'Cancelled'], says: /supersed|preempt/i },
  { reason: 'access-denied', status: [403] },
  { reason: 'etag-mismatch', status: [412], confidence: 'likely' },
  { reason: 'condition-not-met', codes: ['PreconditionFailed', 'ConditionNotMet'], confidence: 'likely' },
  { reason: 'blob-lease', status: [423], confidence: 'possible' },
  { reason: 'another-operation-in-progress', codes: ['RetryableError', 'RequestConflict'], says: /\S/, confidence: 'likely' },
  {
    reason: 'bare-conflict',
    codes: ['Conflict', 'ConflictError', 'RequestConflict', 'OperationNotAllowed', 'OperationConflicted', 'OperationNotValidOnNode', '409'],
  },
  { reason: 'bare-conflict', says: /\bstatus code:? '?(?:conflict|409)\b/i },
  { reason: 'bare-conflict', status: [409] },
  { reason: 'bare-conflict', codeLike: /Conflict(?:ed|Error)?$/ },
];
