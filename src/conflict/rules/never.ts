import type { Rule } from './rule.ts';
import { any, plan } from './vocabulary.ts';

/**
 * The general sentences, the last: the platform refuses the request as it is, and always will.
 */

/** never: a retry of the same request never helps. */
export const never: readonly Rule[] = [
  { reason: 'invalid-request', status: [405, 415, 422] },
  {
    reason: 'immutable-property',
    says: any(
      String.raw`\b(?:cannot|can not|can't|may not|must not) be (?:changed|updated|modified|altered|edited|re-?enabled|re-?disabled|decreased|reduced|lowered|resized down|shrunk|downgraded|renamed|turned into|made (?:in)?to|reverted|undone|disabled|switched|converted)\b`,
      String.raw`\bcan only be (?:extended|increased|enlarged|lengthened|raised|upgraded)\b`,
      String.raw`\b(?:is|are) not allowed to be (?:updated|changed|modified|edited)\b`,
      String.raw`\bcannot (?:update|replace|overwrite|override)\b.{0,200}\bexisting\b.{0,200}\bwith (?:an? |the )?(?:new|different|other)\b`,
      String.raw`\bcannot be (?:\w+ed|set|turned on|turned off)\b.{0,40}\b(?:on|for|in|to|of) (?:an? |the )?(?:already )?existing\b`,
      String.raw`\b(?:downgrad\w+|switch\w*|mov\w+|convert\w*|conversion|scal\w+|resiz\w+|renam\w+)\b.{0,120}\b(?:is|are) not (?:allowed|supported|permitted|possible)\b(?!.{0,20}\bbecause\b)`,
      String.raw`\bchang(?:e|es|ing|ed)\b.{0,160}\b(?:is|are) not (?:allowed|supported|permitted|possible)\b`,
      String.raw`\b(?:updat(?:e|ing|es)|modif(?:y|ying|ication)|edit(?:ing)?)\b.{0,120}\b(?:is |are )?not (?:allowed|supported|permitted|possible)\b`,
      String.raw`\b(?:property|field|setting|value|attribute)\b.{0,120}\b(?:is|are) (?:immutable|read-?only|not (?:updatable|mutable|editable|changeable))`,
      String.raw`\b(?:is|are) immutable\b`,
      String.raw`\bcan be (?:set|added|removed|deleted|changed|specified|configured|enabled|disabled) only (?:at|during|when|on)\b.{0,60}\b(?:creat|provision|time of)`,
      String.raw`\bcannot be set to\b`,
      String.raw`\birreversible\b`,
      String.raw`\bcannot change\b`,
      String.raw`\bcannot be \w+ (?:once|after)\b.{0,40}\b(?:specified|set|created|enabled|configured|provisioned|been)`,
      String.raw`\bonly be (?:set|specified|changed|configured|added|deleted)\b.{0,40}\b(?:at|during|when)\b.{0,40}\b(?:creat|provision|time of)`,
    ),
    unless: /\bin use\b|before (?:it|the)|must be empty/i,
  },
  {
    reason: 'immutable-property',
    says: any(
      String.raw`\bchanging (?:the )?propert(?:y|ies)\b.{0,160}\bnot (?:allowed|supported|permitted)\b`,
      String.raw`\bpropert(?:y|ies)\b.{0,160}\b(?:cannot be (?:updated|changed|modified)|is read-?only|is immutable)`,
    ),
    alone: true,
  },
  {
    reason: 'immutable-property',
    codeLike:
      /(?:Property|Sku|Setting|Type|Location|State|Value)\w*Change(?:Is)?Not(?:Allowed|Supported|Permitted)$|Immutable/,
  },
  {
    reason: 'feature-not-supported',
    says: any(
      String.raw`\b(?:is|are|was) (?:currently |yet )?(?:not|un)[ -]?supported\b`,
      String.raw`\b(?:does|do) not (?:yet |currently )?support\b`,
      String.raw`\b${plan}\b.{0,80}\b(?:does|do) not (?:\w+ )?(?:allow|offer|include|permit|have|provide|cover)\b`,
      String.raw`\brequires? (?:the |an? )?(?:\w+ ){0,2}${plan}\b`,
      String.raw`^only [\w -]{3,60}\b(?:can|may|support|supports)\b`,
      String.raw`\b(?:of|in|on|with|under) (?:the |an? )?(?:\w+ ){0,2}${plan} (?:has|have|comes?|gets?|offers?|includes?) (?:no|without|not any)\b`,
      String.raw`\b(?:choose|pick|select|take|upgrade to|move to|switch to|change to) (?:the |an? )?(?:\w+ or )?(?:standard|premium|dedicated|enterprise|(?:higher|larger|other) ${plan})\b`,
      String.raw`\b(?:is|are) (?:impossible|unavailable) (?:for|on|in|with|to)\b|\bis impossible\.?$`,
      String.raw`\b(?:of|in|on|with|under) (?:the |an? )?(?:\w+ ){0,2}${plan} cannot be \w+`,
      String.raw`\bdoes not allow (?!this|the current|that)\w+`,
      String.raw`\b(?:only )?available (?:in|on|with|for) (?:the )?(?:\w+ ){1,2}${plan} only\b`,
      String.raw`\bsubscription\b[^.;]{0,40}\b(?:may|can) ?not (?:create|use|have|deploy)\b`,
      String.raw`\b${plan}\b.{0,80}\b(?:has|have) been (?:deprecated|retired|removed|discontinued)\b`,
      String.raw`\b${plan}\b.{0,80}\bcannot (?:be \w+ (?:beyond|above|below|over)|have|use|host|contain|exceed)\b`,
      String.raw`\b(?:of|in|on|with|by|under) (?:the |an? )?(?:\w+ )?${plan} \w+, which cannot\b`,
      String.raw`^(?:\w+ error: )?[\w ]{3,60} not supported\.?$`,
      String.raw`\b(?:is|are) not (?:offered|possible)\b`,
      String.raw`\b(?:is|are) only (?:supported|allowed|available|permitted|applicable|valid)\b`,
      String.raw`\b(?:allowed|supported|available|permitted) only (?:for|on|in|with|when|if)\b`,
      String.raw`\bcannot be used (?:on|with|for|in|by|unless)\b`,
      String.raw`\b(?:is|are) not (?:allowed|permitted|available|supported)\b.{0,80}\b(?:sku|tier|mode|account|plan|edition|version|region|kind)\b`,
      String.raw`\bfeature\b.{0,120}\bnot (?:allowed|permitted|available|enabled|supported)\b`,
      String.raw`\bno longer (?:supports?|supported|available|offered|be (?:created|used))\b`,
      String.raw`\b(?:is|are|has been|have been) (?:being )?retired\b`,
      String.raw`\b(?:is|are) (?:in)?compatible with\b|\b(?:is|are) incompatible\b`,
      String.raw`\bdue to (?:\w+ )?constraints\b`,
      String.raw`\b(?:cannot|can not|must) be (?:done|processed|made|updated|sent)\b.{0,60}\b(?:separate|single|one) (?:single )?request`,
      String.raw`\bis not permitted\b`,
      String.raw`\b(?:is|are) disallowed\b`,
      String.raw`\brequires? that (?:the )?\b.{0,100}\b(?:enabled|configured|set)\b`,
    ),
    unless:
      /\btls\b|media type|content.?type|deprecat|encoding|\bauthentication (?:method|scheme)|firewall (?:rule|setting)s?|client with ip|browser|node version/i,
  },
  {
    reason: 'platform-rule',
    codeLike:
      /^(?!Authoriz).*(?:CannotBe(?:Removed|Changed|Used|Set|Combined)|Incompatible|NotCompatible|Mismatch|TooSmall|TooLarge|Limit)$/,
    confidence: 'likely',
  },
  {
    reason: 'feature-not-supported',
    codeLike:
      /Not(?:Supported|Permitted)(?:For\w*|On\w*|In\w*|With\w*)?$|FeatureNot\w+$|ApiNotAllowed$|UnsupportedOperation$|^Disallowed/,
  },
  {
    reason: 'limit-reached',
    says: /\bonly (?:one|\d+) [\w ]{1,60}\b(?:allowed|supported|permitted|can be)\b.{0,60}\bper\b/i,
  },
  {
    reason: 'platform-rule',
    says: any(
      String.raw`\bis not (?:allowed|permitted)\b.{0,60}\bbecause\b`,
      String.raw`\bis not allowed (?:for|with)\b`,
      String.raw`\bconflicts? with\b.{0,80}\b(?:configuration|setting|property|version|extensions?|sku|mode)\b`,
      String.raw`\bare not allowed: `,
      String.raw`\bdid not match that in the existing\b`,
      String.raw`\b(?:cannot|can not|must not) be (?:bigger|larger|smaller|greater|less|higher|lower|older|newer) than\b`,
      String.raw`\btoo (?:small|large|few|many) for\b`,
      String.raw`\bnot enough available\b`,
      String.raw`\bis permitted\b`,
      String.raw`\b(?:are|is) different\b.{0,20}$`,
      String.raw`\b(?:has|have|needs?|must|should) (?:to )?(?:be|have|keep|contain|remain|retain) at least (?:one|\d+)\b`,
      String.raw`\bat least (?:one|\d+) [\w ]{2,40}\b(?:is|are) (?:required|needed)\b`,
      String.raw`\bcan ?not be (?:created|hosted|placed|used) (?:in|on|under|within) (?:an? |the )?(?!current|present|\w+ state)\w+`,
      String.raw`\bnot allowed\. use\b`,
    ),
    unless: /\bvalue\b|\bparameter\b/i,
    confidence: 'likely',
  },
];
