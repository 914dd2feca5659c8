import type { Rule } from './rule.ts';
import { any } from './vocabulary.ts';

/**
 * Quota, policy, capacity and the subscription's own state. They come first, because they dress as `Conflict`,
 * `OperationNotAllowed` or `BadRequest` like everything else, and waiting for them is always wrong.
 * https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
 */
const requestRate =
  /\boperations per second\b|\bconcurrent (?:\w+ )?requests\b|already exists|\bnumber of requests\b|\brequests? (?:per|rate|limit)\b|throttl|rate limit|time interval|too many requests|backend storage limit/i;

/** Busy with an operation, and not with the load of all its callers. */
const withOperation =
  /\b(?:another|other|previous|earlier|existing|current|different|this) (?:\w+ )?(?:operations?|requests?|updates?|jobs?|tasks?|deployments?)\b|\bmaintenance\b|\bbusy (?:with|processing|performing)\b/i;

export const limits: readonly Rule[] = [
  // A server that has too much to do answers 503, or says so: nothing stands in the way of this request.
  {
    reason: 'throttled',
    codes: ['ServerBusy', 'AccountBusy', 'ServiceBusy'],
    says: /\bper second\b|\b(?:account|throughput|request|rate) limits?\b|\begress\b|\bingress\b|\bthrottl/i,
  },
  { reason: 'service-unavailable', codeLike: /(?:Busy|Overloaded)$/, status: [502, 503], unless: withOperation },
  {
    reason: 'service-unavailable',
    codeLike: /^(?:Server|Service|System|Backend|Gateway)Too(?:Busy|Loaded)$|Overloaded$/,
    unless: withOperation,
  },
  {
    reason: 'service-unavailable',
    says: any(
      String.raw`\b(?:service|server|system|gateway|backend|back end|front ?end|node|partition)s? (?:is|are) (?:currently |temporarily )?(?:too busy|overloaded|under (?:too )?(?:heavy|high) load)\b`,
      String.raw`\bunable to (?:receive|accept|take|serve) requests\b`,
      String.raw`\b(?:too busy|overloaded|under (?:too )?(?:heavy|high) load)\b.{0,80}\b(?:try again|retry|slow down|back off|send it again)\b`,
      String.raw`\b503\b.{0,120}\bbusy\b|\bbusy\b.{0,40}\b503\b|\bserver-busy\b`,
      String.raw`^(?:the )?(?:server|service) is (?:currently |temporarily )?busy[.,;]`,
    ),
    unless: withOperation,
  },
  { reason: 'throttled', codeLike: /Throttl(?:ed|ing)\w*$/ },
  {
    reason: 'throttled',
    says: /\b(?:is|was|being|been) (?:temporarily )?throttled\b|\b(?:due to|because of) (?:[\w-]+ ){0,4}throttling\b/i,
  },
  { reason: 'policy-denied', codeLike: /DisallowedByPolicy$/, confidence: 'certain' },
  { reason: 'policy-denied', says: /\bRequestDisallowedByPolicy\b/i, alone: true },
  { reason: 'limit-reached', says: /\bis limited to \d+\b|\bhas an? [\d,]+ \w+ limit\b/i },
  {
    reason: 'capacity-unavailable',
    says: /\bno available (?:instances|servers|machines|nodes|hosts|capacity)\b/i,
    alone: true,
  },
  // A deny assignment says so in words that also hold "policy" when a stack made it.
  { reason: 'deny-assignment', codes: ['DenyAssignmentAuthorizationFailed'] },
  {
    reason: 'deny-assignment',
    says: /\b(?:denied|blocked|refused|disallowed|forbidden)\b.{0,120}\bdeny assignments?\b|\bdeny assignments? .{0,80}\b(?:den(?:y|ies|ied)|block|prevent)/i,
    alone: true,
  },
  { reason: 'policy-denied', codes: ['RequestDisallowedByPolicy', 'PolicyViolation', 'RequestDisallowedByPlatform'] },
  {
    reason: 'policy-denied',
    says: any(
      String.raw`\b(?:disallowed|denied|rejected|blocked|forbidden|prevented) by (?:an? |the |one or more |azure )*(?:azure )?polic(?:y|ies)\b`,
      String.raw`\bviolat\w+ (?:an? |the |one or more |azure )*(?:azure )?polic(?:y|ies)\b`,
    ),
    alone: true,
  },
  {
    reason: 'region-restricted',
    codes: [
      'RegionDoesNotAllowProvisioning',
      'ProvisioningDisabled',
      'LocationIsOfferRestricted',
      'RequestDisallowedByAzure',
    ],
  },
  {
    reason: 'region-restricted',
    says: any(
      String.raw`\b(?:creation|provisioning)\b.{0,40}\b(?:is|are) (?:disabled|blocked|not available) in this region\b`,
      String.raw`\bnot accepting (?:the )?(?:creation|new)\b`,
      String.raw`\brestricted (?:from|for) (?:provisioning|creating)`,
      String.raw`\b(?:region|location)\b.{0,60}\b(?:is restricted|restricts|not allowed for your|not accepting|not open|closed)`,
    ),
  },
  {
    reason: 'subscription-not-eligible',
    codes: [
      'SpecialFeatureOrQuotaIdRequired',
      'OfferNotSupported',
      'SubscriptionNotAuthorized',
      'NotSupportedForSubscription',
    ],
  },
  {
    reason: 'subscription-not-eligible',
    says: any(
      String.raw`\bsubscription(?:id)?\b[^.,]{0,120}\b(?:is|was) not (?:eligible|whitelisted|enabled|allowed|allowlisted|authorized|supported|permitted)\b`,
      String.raw`\bnot (?:allowed|supported|available|permitted|enabled|offered) (?:on|for|in|to|with) (?:the|this|your|current) subscription`,
      String.raw`\bsubscription .{0,60}does(?: not|n't) have (?:the )?(?:quotaid|feature|required|access)`,
    ),
    unless: /does not have authorization/i,
  },
  {
    reason: 'subscription-disabled',
    codes: [
      'ReadOnlyDisabledSubscription',
      'SubscriptionIsDisabled',
      'SubscriptionDisabled',
      'DisallowedOperationDisabledSubscription',
      'SubscriptionSuspended',
    ],
  },
  {
    reason: 'subscription-disabled',
    says: /\bsubscription\b.{0,100}\b(?:is|was|has been) (?:currently |temporarily )?(?:disabled|suspended|deactivated|read[- ]only|past due|in a warned)/i,
    alone: true,
  },
  {
    reason: 'subscription-not-registered',
    codes: [
      'MissingSubscriptionRegistration',
      'SubscriptionNotRegistered',
      'MissingRegistrationForType',
      'MissingRegistrationForLocation',
      'InvalidSubscriptionRegistrationState',
      'SubscriptionNotRegisteredForFeature',
      'FeatureNotRegistered',
      'NotRegisteredForFeature',
    ],
  },
  {
    reason: 'subscription-not-registered',
    says: any(
      String.raw`\bprovider registration is missing\b`,
      String.raw`\bMicrosoft\.\w+ is not registered\b`,
      String.raw`\b(?:must|should|has to|needs to) be (?:re-?)?registered (?:to use|for|with) (?:the )?(?:namespace|feature|provider|resource provider)\b`,
      String.raw`\bsubscription\b.{0,140}\b(?:is |be )?(?:not|un)[ -]?regist(?:e?red|ered)\b`,
      String.raw`\b(?:provider|RP|namespace|feature)\b.{0,120}\b(?:has|is) not (?:been |yet )?registered\b`,
      String.raw`\baction '[\w.]{3,80}\/register\/action'`,
      String.raw`\bcannot register (?:resource )?providers?\b`,
      String.raw`\b(?:subscription|provider)\b.{0,60}\bmust be registered\b`,
      String.raw`\bregister (?:the |your |this )?(?:resource )?(?:provider|namespace|feature|subscription)\b`,
      String.raw`\bnot registe?red (?:to use|for|with) (?:the )?(?:namespace|feature|resource type|provider|preview|NRP|CRP|this)`,
    ),
    alone: true,
  },
  {
    reason: 'quota-exceeded',
    codes: [
      'QuotaExceeded',
      'ResourceQuotaExceeded',
      'InsufficientQuota',
      'ExceededMaxAccountCount',
      'DeploymentQuotaExceeded',
      'ServerDtuQuotaExceeded',
      'InsufficientResourcesQuota',
      'MaxStorageAccountsCountPerSubscriptionExceeded',
    ],
  },
  {
    reason: 'quota-exceeded',
    codeLike:
      /Quota(?:Exceeded|ExceededFor\w*|ValidationError|Error|Insufficient|Reached|NotAvailable)|(?:Insufficient|Exceed(?:s|ed|ing)?|Not?Enough)\w*Quota|ExceededMax\w*Count|(?:Count|Number|Subscription\w*|Resource\w*)Limit(?:Reached|Exceeded)$/,
  },
  {
    reason: 'limit-reached',
    codeLike: /(?<!Rate|Request|Requests|Time|Throughput|Bandwidth)Limit(?:Reached|Exceeded)$/,
    unless: /\battempts\b/i,
  },
  {
    reason: 'quota-exceeded',
    says: any(
      String.raw`\bquotas?\b.{0,100}\b(?:exceed\w*|reach(?:ed|es)|insufficient|has been used|is not (?:enough|sufficient)|of 0\b|increase)`,
      String.raw`\b(?:exceed\w*|reach(?:ed|es|ing)|insufficient|not enough|out of|lacks?|above|bigger than|beyond)\b.{0,120}\bquotas?\b`,
      String.raw`\bquota (?:limit|usage)`,
      String.raw`\b(?:without|needs?|requires?) (?:additional|more|a higher) quota\b`,
      String.raw`\bdoes not have (?:enough )?(?:cores|vcpus|vcores|quota|resources) (?:left|available|remaining)\b`,
      String.raw`\bspecified capacity\b.{0,80}\bavailable capacity\b`,
    ),
    unless: requestRate,
    alone: true,
  },
  { reason: 'sku-not-available', codes: ['SkuNotAvailable', 'SkuNotAvailableForSubscription', 'InvalidSkuForRegion'] },
  {
    reason: 'sku-not-available',
    says: any(
      String.raw`\b(?:size|sku|tier|series|model|version)s?\b.{0,200}\b(?:(?:is|are) )?(?:currently )?(?:not|un)[ -]?(?:available|offered|supported) (?:in|for|at) (?:the |this |your )?(?:location|region|zone|availability zone|subscription|'?[a-z]{4,20}\d?'?)\b`,
      String.raw`\bcapacity restrictions\b`,
    ),
    unless: /\bcluster\b/i,
    alone: true,
  },
  {
    reason: 'capacity-unavailable',
    codes: [
      'AllocationFailed',
      'ZonalAllocationFailed',
      'OverconstrainedAllocationRequest',
      'OverconstrainedZonalAllocationRequest',
      'InsufficientCapacity',
      'AllocationFailure',
      'CapacityNotAvailable',
      'DiskCapacityRestrictionInSource',
      'SpotAllocationFailed',
      'OutOfCapacity',
      'AksCapacityHeavyUsage',
    ],
  },
  {
    reason: 'capacity-unavailable',
    says: any(
      String.raw`\ballocation failed\b`,
      String.raw`\bcreate\b.{0,200}\bnot available in (?:the )?(?:current )?(?:hardware )?cluster\b`,
      String.raw`\b(?:is|are) not (?:offered|open) in (?:the )?(?:region|location)\b`,
      String.raw`\black of [\w ]{0,60}capacity\b`,
      String.raw`\b(?:insufficient|not (?:have )?(?:enough|sufficient)|no|lack of|out of|limited|running low on) (?:available |free |compute )*capacity\b`,
      String.raw`\bhigh (?:demand|usage)\b.{0,80}\b(?:region|location|capacity)\b`,
      String.raw`\bnot enough (?:available )?(?:[\w-]+ ){0,3}(?:servers|instances|nodes|hosts|machines)\b`,
    ),
    alone: true,
  },
  {
    reason: 'limit-reached',
    says: any(
      String.raw`\bmax(?:imum|\.)? (?:allowed )?(?:number|count|limit|amount)\b.{0,120}\b(?:is|are|was|of|reached|allowed|exceeded|per)\b`,
      String.raw`\b(?:reached|exceeds?|exceeded|exceeding|hit) (?:the |its |their )?(?:\w+ ){0,2}(?:limit|maximum|max)\b`,
      String.raw`\blimit of \d+\b.{0,120}\b(?:reached|exceeded|been)`,
      String.raw`\bexceed\w* .{0,80}\blimit (?:of|is|for)\b`,
      String.raw`\bis over the (?:\w+ ){0,2}limit\b`,
      String.raw`\b(?:a )?maximum of \d+\b`,
      String.raw`\bhas the maximum number\b`,
      String.raw`\bno further [\w ]{2,60}\b(?:can|may) be\b`,
      String.raw`\b(?:allows?|permits?) (?:only )?\d+ [\w ]{2,60}, \d+ (?:exist|are|is)\b`,
      String.raw`\b(?:is|are) at (?:its|the|their) (?:limit|maximum|capacity)\b`,
      String.raw`\bwhich is the (?:maximum|limit|most)\b`,
      String.raw`\b(?:can|may) [^.;]{1,60}\d+ [\w ]{2,40} at most\b`,
      String.raw`\bmaximum (?:allowed|permitted|supported)(?: \w+)? is\b`,
      String.raw`\br[au]n out of\b(?! (?:time|memory))`,
      String.raw`\bneeds? \d+ more\b`,
      String.raw`\bnew customers cannot\b`,
      String.raw`\babove the (?:limit|maximum|cap|quota)\b`,
      String.raw`\btoo many [\w ]{2,60}: \d+\b`,
      String.raw`\bnot enough (?:free |available )?(?:ip )?(?:addresses|space|memory|ports|storage)\b`,
      String.raw`\b(?:is|are) (?:exhausted|used up)\b`,
      String.raw`\bno more (?:than \d+ )?[\w ]{2,60}\b(?:can|may) (?:be|have)\b`,
      String.raw`\b(?:limit|maximum|cap|allowance)\b.{0,40}\b(?:is|was|has been|are) (?:used up|exhausted|reached|exceeded|hit|met)\b`,
      String.raw`\b(?:would|will) (?:exceed|go over|surpass|overrun|go beyond|go above)\b`,
      String.raw`\b(?:supports?|allows?|permits?|can have|accepts?) (?:at most|no more than|up to|a maximum of) \d+\b`,
      String.raw`\binsufficient (?:\w+ ){0,3}(?:size|space|throughput|memory|addresses|ip addresses)\b`,
      String.raw`\bcan(?: ?not| not) (?:create|have|add|attach|contain|host) more than (?:one|\d+)\b`,
      String.raw`\bonly (?:one|\d+) [\w ]{1,60}\b(?:is|are|can be) (?:allowed|supported|permitted)\b`,
    ),
    unless: new RegExp(`${requestRate.source}|\\b(?:execution|allotted|allowed) time\\b|\\btime ?limit\\b`, 'i'),
  },
];
