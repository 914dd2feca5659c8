import type { Rule } from './rule.ts';

/**
 * Quota, policy, capacity and the subscription's own state. They come first, because they dress as `Conflict`,
 * `OperationNotAllowed` or `BadRequest` like everything else, and waiting for them is always wrong.
 * https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
 */
const requestRate =
  /\boperations per second\b|\bconcurrent (?:\w+ )?requests\b|already exists|\bnumber of requests\b|\brequests? (?:per|rate|limit)\b|throttl|rate limit|time interval|too many requests|backend storage limit/i;

export const limits: readonly Rule[] = [
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
    says: /\b(?:disallowed|denied|rejected|blocked|forbidden|prevented) by (?:an? |the |one or more |azure )*(?:azure )?polic(?:y|ies)\b|\bviolat\w+ (?:an? |the |one or more |azure )*(?:azure )?polic(?:y|ies)\b/i,
    alone: true,
  },
  {
    reason: 'region-restricted',
    codes: ['RegionDoesNotAllowProvisioning', 'ProvisioningDisabled', 'LocationIsOfferRestricted', 'RequestDisallowedByAzure'],
  },
  {
    reason: 'region-restricted',
    says: /\b(?:creation|provisioning)\b.{0,40}\b(?:is|are) (?:disabled|blocked|not available) in this region\b|\bnot accepting (?:the )?(?:creation|new)\b|\brestricted (?:from|for) (?:provisioning|creating)|\b(?:region|location)\b.{0,60}\b(?:is restricted|restricts|not allowed for your|not accepting|not open|closed)/i,
  },
  {
    reason: 'subscription-not-eligible',
    codes: ['SpecialFeatureOrQuotaIdRequired', 'OfferNotSupported', 'SubscriptionNotAuthorized', 'NotSupportedForSubscription'],
  },
  {
    reason: 'subscription-not-eligible',
    says: /\bsubscription(?:id)?\b[^.,]{0,120}\b(?:is|was) not (?:eligible|whitelisted|enabled|allowed|allowlisted|authorized|supported|permitted)\b|\bnot (?:allowed|supported|available|permitted|enabled|offered) (?:on|for|in|to|with) (?:the|this|your|current) subscription|\bsubscription .{0,60}does(?: not|n't) have (?:the )?(?:quotaid|feature|required|access)/i,
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
    says: /\bprovider registration is missing\b|\bMicrosoft\.\w+ is not registered\b|\b(?:must|should|has to|needs to) be (?:re-?)?registered (?:to use|for|with) (?:the )?(?:namespace|feature|provider|resource provider)\b|\bsubscription\b.{0,140}\b(?:is |be )?(?:not|un)[ -]?regist(?:e?red|ered)\b|\b(?:provider|RP|namespace|feature)\b.{0,120}\b(?:has|is) not (?:been |yet )?registered\b|\baction '[\w.]{3,80}\/register\/action'|\bcannot register (?:resource )?providers?\b|\b(?:subscription|provider)\b.{0,60}\bmust be registered\b|\bregister (?:the |your |this )?(?:resource )?(?:provider|namespace|feature|subscription)\b|\bnot registe?red (?:to use|for|with) (?:the )?(?:namespace|feature|resource type|provider|preview|NRP|CRP|this)/i,
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
    says: /\bquotas?\b.{0,100}\b(?:exceed\w*|reach(?:ed|es)|insufficient|has been used|is not (?:enough|sufficient)|of 0\b|increase)|\b(?:exceed\w*|reach(?:ed|es|ing)|insufficient|not enough|out of|lacks?|above|bigger than|beyond)\b.{0,120}\bquotas?\b|\bquota (?:limit|usage)|\b(?:without|needs?|requires?) (?:additional|more|a higher) quota\b|\bdoes not have (?:enough )?(?:cores|vcpus|vcores|quota|resources) (?:left|available|remaining)\b|\bspecified capacity\b.{0,80}\bavailable capacity\b/i,
    unless: requestRate,
    alone: true,
  },
  { reason: 'sku-not-available', codes: ['SkuNotAvailable', 'SkuNotAvailableForSubscription', 'InvalidSkuForRegion'] },
  {
    reason: 'sku-not-available',
    says: /\b(?:size|sku|tier|series|model|version)s?\b.{0,200}\b(?:(?:is|are) )?(?:currently )?(?:not|un)[ -]?(?:available|offered|supported) (?:in|for|at) (?:the |this |your )?(?:location|region|zone|availability zone|subscription|'?[a-z]{4,20}\d?'?)\b|\bcapacity restrictions\b/i,
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
    says: /\ballocation failed\b|\bcreate\b.{0,200}\bnot available in (?:the )?(?:current )?(?:hardware )?cluster\b|\b(?:is|are) not (?:offered|open) in (?:the )?(?:region|location)\b|\black of [\w ]{0,60}capacity\b|\b(?:insufficient|not (?:have )?(?:enough|sufficient)|no|lack of|out of|limited|running low on) (?:available |free |compute )*capacity\b|\bhigh (?:demand|usage)\b.{0,80}\b(?:region|location|capacity)\b|\bnot enough (?:available )?(?:[\w-]+ ){0,3}(?:servers|instances|nodes|hosts|machines)\b/i,
    alone: true,
  },
  {
    reason: 'limit-reached',
    says: /\bmax(?:imum|\.)? (?:allowed )?(?:number|count|limit|amount)\b.{0,120}\b(?:is|are|was|of|reached|allowed|exceeded|per)\b|\b(?:reached|exceeds?|exceeded|exceeding|hit) (?:the |its |their )?(?:\w+ ){0,2}(?:limit|maximum|max)\b|\blimit of \d+\b.{0,120}\b(?:reached|exceeded|been)|\bexceed\w* .{0,80}\blimit (?:of|is|for)\b|\bis over the (?:\w+ ){0,2}limit\b|\b(?:a )?maximum of \d+\b|\bmax(?:imum)? (?:number|count|amount) of [\w ]{2,80}\b(?:reached|exceeded|in use|used)|\bhas the maximum number\b|\breached the maximum\b|\bno further [\w ]{2,60}\b(?:can|may) be\b|\b(?:allows?|permits?) (?:only )?\d+ [\w ]{2,60}, \d+ (?:exist|are|is)\b|\b(?:is|are) at (?:its|the|their) (?:limit|maximum|capacity)\b|\bwhich is the (?:maximum|limit|most)\b|\bmaximum (?:allowed|permitted|supported)(?: \w+)? is\b|\br[au]n out of\b(?! (?:time|memory))|\bneeds? \d+ more\b|\bnew customers cannot\b|\babove the (?:limit|maximum|cap|quota)\b|\btoo many [\w ]{2,60}: \d+\b|\bnot enough (?:free |available )?(?:ip )?(?:addresses|space|memory|ports|storage)\b|\b(?:is|are) (?:exhausted|used up)\b|\bno more (?:than \d+ )?[\w ]{2,60}\b(?:can|may) (?:be|have)\b|\b(?:limit|maximum|cap|allowance)\b.{0,40}\b(?:is|was|has been|are) (?:used up|exhausted|reached|exceeded|hit|met)\b|\b(?:would|will) (?:exceed|go over|surpass|overrun|go beyond|go above)\b|\b(?:supports?|allows?|permits?|can have|accepts?) (?:at most|no more than|up to|a maximum of) \d+\b|\binsufficient (?:\w+ ){0,3}(?:size|space|throughput|memory|addresses|ip addresses)\b|\bcan(?: ?not| not) (?:create|have|add|attach|contain|host) more than (?:one|\d+)\b|\bonly (?:one|\d+) [\w ]{1,60}\b(?:is|are|can be) (?:allowed|supported|permitted)\b/i,
    unless: new RegExp(`${requestRate.source}|\\b(?:execution|allotted|allowed) time\\b|\\btime ?limit\\b`, 'i'),
  },
];
