import type { Rule } from './rule.ts';

/**
 * The second half of the general sentences: nothing runs; a name is taken, something still refers to the resource, its state does
 * not allow the operation, or the platform never will.
 */
const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'i');
const remove = String.raw`(?:delet\w+|remov\w+|unregister\w*|dropp?\w*|detach\w*|purg\w+|destroy\w*|uninstall\w*|unlink\w*|disassociat\w*)`;
const not = String.raw`(?:cannot|can not|can't|could not|couldn't|unable to|must not|may not|failed to|is not allowed to|not possible to)`;

/** taken: the name or the object is there already. */
export const taken: readonly Rule[] = [
  {
    reason: 'soft-deleted', words: ['soft', 'recover', 'undelete', 'restore', 'recently deleted', 'deleted state'],
    says: any(String.raw`\bsoft[- ]?deleted\b.{0,200}\b(?:name|restore|recover|undelete|purge|exist|same|already|conflict)`, String.raw`\bdeleted but recoverable\b`, String.raw`\b(?:undelete|restore|recover)\b.{0,60}\bor (?:purge|permanently delete)\b`, String.raw`\brecently deleted\b.{0,120}\b(?:purge|recover|name|same)`, String.raw`\balready exists in (?:a )?deleted state\b`),
    unless: any(String.raw`\bvault cannot be deleted\b`, String.raw`\bname '?[\w-]+'? is already in use\b`),
    alone: true,
  },
  { reason: 'soft-deleted', codeLike: /SoftDeleted|DeletedButRecoverable|InDeletedState/ },
  { reason: 'exists-elsewhere', words: ['exists in'], says: /\balready exists in (?:location|region|resource group|another|a different)\b|\bwith the same name (?:already )?exists in (?:another|a different)/i, alone: true },
  {
    reason: 'name-taken', words: ['already', 'currently', 'been', 'unavailable', 'not available', 'belong', 'unique'],
    says: any(
      String.raw`\b(?:name|domain|hostname|host name|dns\w*|label|prefix|endpoint|address|id|identifier|alias|record|vlan\w*|url|fqdn)s?\b.{0,120}\b(?:is|are|was|has) (?:been )?(?:already |currently )+(?:been )?(?:in use|used|taken|reserved|registered|assigned|claimed|bound)\b`,
      String.raw`\b(?:is|are) already (?:in use|used|taken|registered|reserved|claimed) (?:by|for|in|on) (?:another|this|the|a different|some)`,
      String.raw`\bname\b.{0,80}\b(?:is|was) (?:not available|unavailable)\b`,
      String.raw`\bis already taken\b`,
      String.raw`\bbelongs? to another\b`,
      String.raw`\bname\b.{0,60}\bmust be (?:globally )?unique\b`,
    ),
    unless: /\bEADDRINUSE|address already in use|port \d|container name|cannot be deleted|attached/i,
    alone: true,
  },
  {
    reason: 'resource-exists', words: ['exist', 'already', 'duplicate'],
    says: any(String.raw`\balready exists?\b`, String.raw`\bexists already\b`, String.raw`\balready (?:an )?existing\b`, String.raw`\bexisting\b.{0,40}\balready\b`, String.raw`\bhas already been (?:created|registered|defined|added|provisioned)\b`, String.raw`\bduplicate(?:d)? (?:\w+ ){0,3}(?:resource|request|name|entry|record|key|object|rule|assignment)`, String.raw`\bDuplicate\w+Request\b`, String.raw`\b(?:the|an?) \w+ with (?:the |this |that |same )*(?:same )?(?:name|id)\b.{0,80}\bexists\b`),
    // A child that exists blocks a delete: that is no name to adopt.
    unless: any(String.raw`\bbefore delet`, String.raw`\bcannot delete\b`, String.raw`\bcannot be deleted\b`),
    alone: true,
  },
  { reason: 'resource-exists', codeLike: /(?:Already(?:Exists?|Exist|Present|Taken|Registered|Created)|Exists)$/, unless: any(String.raw`\bbefore delet`, String.raw`\bremove\b.{0,60}\bbefore\b`, String.raw`\breplicas?\b`) },
  { reason: 'name-taken', codeLike: /(?:Name|Domain|Alias|Dns\w*|Label|Host\w*)(?:InUse|IsInUse|Unavailable|NotAvailable|Taken|Conflict)$|^ResourceConflicted$/ },
];

/** states: what is there, and in which state it is. */
export const states: readonly Rule[] = [
  {
    reason: 'nested-resources-exist', words: ['nested', 'child', 'dependent', 'contain', 'sub', 'before', 'empty', 'ensure', 'has ', 'have ', 'hosts', 'only', 'last', 'snapshot', 'replica'],
    says: any(
      String.raw`\b(?:nested|child|children|sub-?|dependent|contained) ?(?:resources?|items?|objects?)\b.{0,120}\b(?:exist|present|remain|delet|remov|first)`,
      String.raw`\bbefore (?:nested|child|dependent|all|its|the)\b.{0,80}\b${remove}`,
      String.raw`\b(?:is|are) not empty\b`,
      String.raw`\bnot empty\b`,
      String.raw`\b(?:still )?(?:contains?|has|have|hosts?|holds?)\b.{0,60}\b(?:active|existing|remaining|assigned|protected|registered|running|dependent|\d+) ?(?:active |\w+ )?(?:\w+)\b.{0,100}\b(?:${remove}|before|first|assigned to it)`,
      String.raw`\b(?:still )?contains? (?:\d+|active|existing|one or more|resources|items|some)\b`,
      String.raw`\b${not}\b.{0,20}\b${remove}.{0,160}\b(?:because|since|as|while|until|before)\b.{0,30}\b(?:it |there )?(?:still )?(?:has|contains?|are|is not empty|hosts?)\b`,
      String.raw`\b(?:please )?(?:${remove})\b.{0,100}\bbefore (?:attempting to )?(?:you can )?${remove}`,
      String.raw`\bensure that it does not contain\b`,
      String.raw`\bensure\b.{0,60}\bare (?:removed|deleted)\b`,
      String.raw`\b(?:has|have)\b.{0,20}\b(?:active |existing |\d+ )?(?:snapshots?|replicas?|backup items?)\b`,
      String.raw`\bis the (?:only|last) \w+\b.{0,120}\b${not}\b.{0,20}\b${remove}`,
    ),
    unless: any(String.raw`\bin use by\b`, String.raw`\battached to\b`, String.raw`\bmust not be empty\b`, String.raw`\b(?:value|field|parameter|property|string|name|body|list) (?:is|was|are|cannot be|must be|should be) not empty\b`),
    alone: true,
  },
  {
    reason: 'link-active', words: ['pair', 'replicat', 'link', 'peer', 'mirror', 'connection', 'alias', 'group'],
    says: any(
      String.raw`\b(?:break|remove|stop|disable|delete|fail ?over)\b.{0,60}\b(?:pairing|replication|geo-?replication|link|peering|mirroring|connection|alias)\b.{0,80}\b(?:before|first|prior)`,
      String.raw`\b(?:is|are) (?:currently |still |already )?(?:paired|peered|replicat\w+|mirrored)\b.{0,80}\b(?:with|to|so|cannot|can't)`,
      String.raw`\b(?:is|are) (?:still )?linked to\b`,
      String.raw`\b(?:in|part of|member of) an? (?:replication|failover group|availability group|geo-?replication|mirroring)`,
    ),
  },
  {
    reason: 'resource-in-use', words: ['use', 'attached', 'associated', 'allocated', 'assigned', 'bound', 'mapped', 'mounted', 'tied', 'joined', 'connected', 'linked', 'peered', 'referred', 'traffic', 'depend', 'active', 'existing', 'referenced', 'consumed', 'utilized', 'required', 'needed', 'attach', 'alloca', 'associat'],
    says: any(
      String.raw`\b(?:is|are|was|been|be) (?:currently |still |already |being )*(?:in use|used|referenced|consumed|utilized|required|needed) (?:by|for|with|as|in)\b`,
      String.raw`\b(?:is|are) (?:currently |still |already |being )*(?:attached|associated|allocated|assigned|bound|mapped|mounted|tied|joined|connected|linked|peered) (?:to|with)\b`,
      String.raw`\b(?:is|are) (?:currently |still )?in use\b`,
      String.raw`\b(?:still |currently )(?:in use|used by|referenced by|referred to|associated with|attached to|allocated to)`,
      String.raw`\b(?:has|have|with)\b.{0,40}\b(?:active|existing) (?:connections?|associations?|references?|assignments?|bindings?|dependenc\w+|subscriptions?|endpoints?|images?|disks?|triggers?|sessions?|traffic)`,
      String.raw`\bnon-zero traffic\b`,
      String.raw`\bassigned to it\b`,
      String.raw`\bother resources? (?:depend|refer)`,
      String.raw`\bdepends? on (?:it|this)\b`,
      String.raw`\b${not}\b.{0,20}\b${remove}\b(?:.{0,160}\b(?:because|since|as)\b.{0,60}\b(?:used|uses|depends|refer|contain|has|active|bound|attach|associat|alloca|exist)|.{0,20}\ban active\b)`,
    ),
    unless: /\bnot (?:currently )?(?:associated|attached|assigned|linked|connected)\b|EADDRINUSE|address already in use|port is already|not recommended|locks? file|database .{0,40}accessed by other users|\bpermission|\bauthoriz|does not have|\bwill be used\b/i,
    alone: true,
  },
  {
    reason: 'failed-state', words: ['failed', 'faulted', 'unhealthy', 'error', 'degraded', 'corrupted', 'inconsistent', 'halted'],
    says: any(
      String.raw`\b(?:is|are|was|left|leaving it|ended|remains) (?:currently |still )?in (?:an? |the )?['"(]?(?:failed|faulted|unhealthy|error|degraded|corrupted|inconsistent)['")]? (?:provisioning )?state`,
      String.raw`\bprovisioning ?state\b.{0,20}[:=('" ](?:failed)\b.{0,80}\b(?:prevent|cannot|not allowed|must|before)`,
      String.raw`\bin state ['"(:]{0,2}(?:failed|faulted|unhealthy)\b`,
      String.raw`\bfaulted\b.{0,40}\breferenced\b`,
      String.raw`\bis halted because\b`,
    ),
    alone: true,
  },
  {
    reason: 'service-stopped', words: ['stopped', 'paused', 'disabled', 'suspended', 'running', 'started', 'offline', 'online', 'active', 'accessible', 'state is not'],
    says: any(
      String.raw`\b(?:server|cluster|database|gateway|pool|service|instance|app|site|account|namespace|workspace|warehouse)\b.{0,120}\b(?:is|are) (?:currently )?(?:in (?:the )?(?:state )?)?['"(]?(?:stopped|paused|disabled|suspended|not running|not started|offline|not online)\b`,
      String.raw`\bstate ['"(]?(?:stopped|paused|suspended|offline)\b`,
      String.raw`\bnot in (?:an? |the )?(?:['"]?(?:running|started|online|active|accessible)['"]?) state`,
      String.raw`\bis not (?:started|online|active|in an accessible)\b`,
      String.raw`\bstate is not (?:online|ready|running|active)\b`,
      String.raw`\bcan only be (?:performed|executed|done|called|invoked|started)\b.{0,40}\bon (?:started|running|online|active)`,
    ),
    unless: /feature|subscription|\bpolicy|log(?:ging)? is|access is disabled|not active trigger/i,
  },
  {
    reason: 'already-in-target-state', words: ['already'],
    says: any(String.raw`\bis already (?:enabled|disabled|started|stopped|running|paused|completed|deleted|in (?:an? |the )?(?:\w+ )?state|up to date|at the (?:requested|desired))\b`, String.raw`\balready in (?:an? |the )?(?:requested|desired|target|completed|['"]?\w+['"]?) state`),
    alone: true,
  },
  { reason: 'already-in-target-state', codeLike: /^\w+Already(?:Enabled|Disabled|Started|Stopped|Completed|Running|Deleted|InState)$/ },
  { reason: 'nothing-to-cancel', words: ['cancel', 'there is', 'there are', 'stopped'], says: any(String.raw`\bthere (?:is|are) (?:currently )?no (?:ongoing|running|active|pending|current)\b.{0,60}\b(?:operation|upgrade|copy|deployment|job|cancel)`, String.raw`\bcannot (?:be )?cancel(?:led|ed)?\b.{0,160}\b(?:state|completed|expired|succeeded)`, String.raw`\bcannot be stopped\b`), alone: true },
  {
    reason: 'dependency-not-ready', words: ['not ', 'provision', 'resource id'],
    says: any(
      String.raw`\b(?:has|have|is|are|was) not (?:yet )?(?:been )?(?:provisioned|delegated|initialized|configured|approved|activated|verified)\b`,
      String.raw`\bis not (?:active|ready|provisioned)\b`,
      String.raw`\b(?:is|are) not provisioned\b`,
      String.raw`\b(?:invalid|unexpected|wrong) provisioning state\b`,
      String.raw`\bprovisioning ?state\b.{0,40}['"]?Not ?Provisioned\b`,
      String.raw`\bplease\b.{0,60}\b(?:first|before)\b.{0,60}\bprovisioned\b`,
      String.raw`\bempty\. Resource ID\b`,
    ),
    unless: /\bregist(?:e?red|ration)\b/i,
    confidence: 'likely',
  },
  { reason: 'dependency-not-ready', codeLike: /(?:NotProvisioned|NotReady|NotActive|NotInitialized)$/, confidence: 'likely' },
  {
    reason: 'invalid-state', words: ['state', 'status', 'ready', 'not allowed'],
    says: any(
      String.raw`\b(?:in|for|of|on|with|from) (?:the |its |this |an? )?(?:current|present|existing|invalid|incorrect|wrong|unsupported|inconsistent|unexpected) (?:\w+ )?(?:state|status)\b`,
      String.raw`\b(?:current|present) (?:\w+ )?(?:state|status)\b.{0,80}\b(?:not|prevent|invalid|cannot|does)`,
      String.raw`\b(?:not|only) (?:allowed|valid|supported|permitted|possible)\b.{0,120}\b(?:when|while|in|if)\b.{0,80}\b(?:state|status)\b`,
      String.raw`\bstates?:? (?:does|do) not allow\b`,
      String.raw`\b(?:is|are) not in (?:an? |the )?(?:['"]?[\w ]{2,30}['"]?) (?:provisioning )?(?:state|status)\b`,
      String.raw`\b(?:must|should|has to|needs to) be in (?:an? |the |one of the )?(?:following )?(?:['"]?[\w ]{0,30}['"]? )?(?:provisioning |power )?(?:state|status)`,
      String.raw`\b(?:is|are) in (?:an? |the )?(?:['"]?[\w-]{3,30}['"]?) state\b.{0,120}\b(?:cannot|not allowed|prevent|invalid|before|only)`,
      String.raw`\bin (?:the )?state:? ?['"]?\w{4,30}['"]?.{0,200}\b(?:allowed only|only (?:when|in)|not allowed|cannot)`,
      String.raw`\b(?:is|are) in active state\b`,
      String.raw`\bstatus from '\w+' to '\w+'`,
      String.raw`\bnot allowed to be (?:drained|powered off|shut down|stopped|deleted)\b`,
      String.raw`\bis not ready\b`,
    ),
    unless: /\bcannot be changed from\b|\bUnited States\b/i,
    confidence: 'likely',
  },
  { reason: 'invalid-state', codeLike: /(?:Invalid|Incorrect|Wrong|Unexpected|NotIn\w*)\w*State(?:ForOperation)?$|NotAllowedInCurrentState$|InvalidForCurrentState$|NotInReadyState$|StateNotValid|OperationNotValidForState/, confidence: 'likely' },
];

/** never: a retry of the same request never helps. */
export const never: readonly Rule[] = [
  { reason: 'invalid-request', status: [405, 415, 422] },
  {
    reason: 'immutable-property', words: ['not be', 'not allowed', 'not supported', 'not permitted', 'not possible', 'immutable', 'read', 'not updatable', 'not mutable', 'not editable', 'not changeable', 'cannot change', 'only be'],
    says: any(
      String.raw`\b(?:cannot|can not|can't|may not|must not) be (?:changed|updated|modified|altered|edited|re-?enabled|re-?disabled|decreased|reduced|resized down|shrunk|downgraded|renamed|reverted|undone|disabled|switched|converted)\b`,
      String.raw`\bchang(?:e|es|ing|ed)\b.{0,160}\b(?:is|are) not (?:allowed|supported|permitted|possible)\b`,
      String.raw`\b(?:updat(?:e|ing|es)|modif(?:y|ying|ication)|edit(?:ing)?)\b.{0,120}\b(?:is |are )?not (?:allowed|supported|permitted|possible)\b`,
      String.raw`\b(?:property|field|setting|value|attribute)\b.{0,120}\b(?:is|are) (?:immutable|read-?only|not (?:updatable|mutable|editable|changeable))`,
      String.raw`\b(?:is|are) immutable\b`,
      String.raw`\bcannot change\b`,
      String.raw`\bonly be (?:set|specified|changed|configured|added|deleted)\b.{0,40}\b(?:at|during|when)\b.{0,40}\b(?:creat|provision|time of)`,
    ),
    unless: /\bin use\b|before (?:it|the)|must be empty/i,
  },
  { reason: 'immutable-property', codeLike: /(?:Property|Sku|Setting|Type|Location|State|Value)\w*Change(?:Is)?Not(?:Allowed|Supported|Permitted)$|Immutable/ },
  {
    reason: 'feature-not-supported', words: ['support', 'only', 'allowed', 'permitted', 'available', 'cannot be used', 'feature', 'require'],
    says: any(
      String.raw`\b(?:is|are|was) (?:currently |yet )?(?:not|un)[ -]?supported\b`,
      String.raw`\b(?:does|do) not (?:yet )?support\b`,
      String.raw`\b(?:is|are) only (?:supported|allowed|available|permitted|applicable|valid)\b`,
      String.raw`\b(?:allowed|supported|available|permitted) only (?:for|on|in|with|when|if)\b`,
      String.raw`\bcannot be used (?:on|with|for|in|by|unless)\b`,
      String.raw`\b(?:is|are) not (?:allowed|permitted|available|supported)\b.{0,80}\b(?:sku|tier|mode|account|plan|edition|version|region|kind)\b`,
      String.raw`\bfeature\b.{0,120}\bnot (?:allowed|permitted|available|enabled|supported)\b`,
      String.raw`\bis not permitted\b`,
      String.raw`\brequires? that (?:the )?\b.{0,100}\b(?:enabled|configured|set)\b`,
    ),
    unless: /api.?version|tls|media type|content.?type|deprecat|encoding|\bauthentication (?:method|scheme)|firewall|client with ip|browser|node version/i,
  },
  { reason: 'feature-not-supported', codeLike: /Not(?:Supported|Permitted)(?:For\w*|On\w*|In\w*|With\w*)?$|FeatureNot\w+$|ApiNotAllowed$|UnsupportedOperation$/ },
  { reason: 'limit-reached', words: ['only'], says: /\bonly (?:one|\d+) [\w ]{1,60}\b(?:allowed|supported|permitted|can be)\b.{0,60}\bper\b/i },
  { reason: 'platform-rule', words: ['not allowed', 'not permitted', 'different'], says: any(String.raw`\bis not (?:allowed|permitted)\b.{0,60}\bbecause\b`, String.raw`\bis not allowed (?:for|with)\b`, String.raw`\b(?:are|is) different\b.{0,20}$`), confidence: 'likely' },
];
