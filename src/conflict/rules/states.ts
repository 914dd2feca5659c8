import type { Rule } from './rule.ts';

/**
 * The general sentences, continued: something still refers to the resource, or its state does not allow the operation.
 */
const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'i');
const remove = String.raw`(?:delet\w+|remov\w+|unregister\w*|dropp?\w*|detach\w*|purg\w+|destroy\w*|uninstall\w*|unlink\w*|disassociat\w*)`;
const not = String.raw`(?:cannot|can not|can't|could not|couldn't|unable to|must not|may not|failed to|is not allowed to|not possible to)`;

/** states: what is there, and in which state it is. */
export const states: readonly Rule[] = [
  {
    reason: 'nested-resources-exist',
    says: any(
      String.raw`\b(?:nested|child|children|sub-?|dependent|contained) ?(?:resources?|items?|objects?)\b.{0,120}\b(?:exist|present|remain|delet|remov|first)`,
      String.raw`\bbefore (?:nested|child|dependent|all|its|the)\b.{0,80}\b${remove}`,
      String.raw`\b(?:is|are) not empty\b`,
      String.raw`\bnot empty\b`,
      String.raw`\b(?:still )?(?:contains?|has|have|hosts?|holds?)\b.{0,60}\b(?:active|existing|remaining|assigned|protected|registered|running|dependent|\d+) ?(?:active |\w+ )?(?:\w+)\b.{0,100}\b(?:${remove}|before|first|assigned to it)`,
      String.raw`\b(?:still )?contains? (?:\d+|active|existing|one or more|resources|items|some)\b`,
      String.raw`\b${not}\b.{0,20}\b${remove}.{0,160}\b(?:because|since|as|while|until|before)\b.{0,30}\b(?:it |there )?(?:still )?(?:has|contains?|are|is not empty|hosts?)\b`,
      String.raw`\b(?:please )?(?:${remove})\b.{0,100}\bbefore (?:attempting to )?(?:you can )?${remove}`,
      String.raw`\b${not}\b.{0,120}\bwhile\b.{0,120}\bexists?\b`,
      String.raw`\bdelet\w+ (?:the |all |its |any )?[\w -]{2,60} first\b`,
      String.raw`\bcan (?:only be|be) \w+ only if there are no\b`,
      String.raw`\bcan only be \w+ (?:if|when) (?:there are|it has) no\b`,
      String.raw`\bensure that it does not contain\b`,
      String.raw`\bthere (?:is|are) (?:still )?(?:[\w-]+ ){1,6}(?:associated with|attached to|registered (?:to|with|in)|linked to|assigned to)\b.{0,160}\b${remove}`,
      String.raw`\bensure\b.{0,60}\bare (?:removed|deleted)\b`,
      String.raw`\b(?:has|have)\b.{0,20}\b(?:active |existing |\d+ )?(?:snapshots?|replicas?|backup items?)\b`,
      String.raw`\bis the (?:only|last) \w+\b.{0,120}\b${not}\b.{0,20}\b${remove}`,
    ),
    unless: any(
      String.raw`\bin use by\b`,
      String.raw`\battached to\b`,
      String.raw`\bmust not be empty\b`,
      String.raw`\b(?:value|field|parameter|property|string|name|body|list) (?:is|was|are|cannot be|must be|should be) not empty\b`,
    ),
    alone: true,
  },
  {
    reason: 'link-active',
    says: any(
      String.raw`\b(?:break|remove|stop|disable|delete|fail ?over)\b.{0,60}\b(?:pairing|replication|geo-?replication|link|peering|mirroring|connection|alias)\b.{0,80}\b(?:before|first|prior)`,
      String.raw`\b(?:is|are) (?:currently |still |already )?(?:paired|peered|replicat\w+|mirrored)\b.{0,80}\b(?:with|to|so|cannot|can't)`,
      String.raw`\bwhile\b.{0,60}\b(?:pairing|replication|link|peering|mirroring) is (?:active|enabled|in place)\b`,
      String.raw`\b(?:is|are) (?:still )?linked to\b`,
      String.raw`\b(?:in|part of|member of) an? (?:active )?(?:\w+ )?(?:replication|failover group|availability group|geo-?replication|mirroring)`,
    ),
  },
  {
    reason: 'resource-in-use',
    says: any(
      String.raw`\b(?:is|are|was|been|be) (?:currently |still |already |being )*(?:in use|used|referenced|consumed|utilized|required|needed) (?:by|for|with|as|in)\b`,
      String.raw`\b(?:is|are) (?:currently |still |already |being )*(?:attached|associated|allocated|assigned|bound|mapped|mounted|tied|joined|connected|linked|peered) (?:to|with)\b`,
      String.raw`\b(?:is|are) (?:currently |still )?in use\b`,
      String.raw`\b(?:still |currently )(?:in use|used by|referenced by|referred to|associated with|attached to|allocated to)`,
      String.raw`\b(?:has|have|with)\b.{0,40}\b(?:active|existing) (?:connections?|associations?|references?|assignments?|bindings?|dependenc\w+|subscriptions?|endpoints?|images?|disks?|triggers?|sessions?|traffic)`,
      String.raw`\b${not}\b.{0,20}\b${remove}\b.{0,200}\b(?:because|since|as)\b.{0,60}\b(?:use it|uses it|is using it|are using it|is still|are still|depend)`,
      String.raw`\b(?:being )?used as\b.{0,80}\b(?:cannot|please|delete|first)`,
      String.raw`\b(?:drop|delete|remove)\b.{0,80}\bused as\b`,
      String.raw`\bstill referenced by\b`,
      String.raw`\b(?:is|are) already (?:in use|used|occupied) by\b`,
      String.raw`\bthere (?:is|are) (?:\d+ )?[\w ]{1,60} that (?:still )?(?:reference|use|depend on|refer to)s? it\b`,
      String.raw`\bnon-zero traffic\b`,
      String.raw`\bassigned to it\b`,
      String.raw`\bother resources? (?:depend|refer)`,
      String.raw`\bdepends? on (?:it|this)\b`,
      String.raw`\b${not}\b.{0,20}\b${remove}\b(?:.{0,160}\b(?:because|since|as)\b.{0,60}\b(?:used|uses|depends|refer|contain|has|active|bound|attach|associat|alloca|exist)|.{0,20}\ban active\b)`,
    ),
    unless:
      /\bnot (?:currently )?(?:associated|attached|assigned|linked|connected)\b|EADDRINUSE|address already in use|port is already|not recommended|locks? file|database .{0,40}accessed by other users|\bpermission|\b(?:not|un)authorized|does not have|\bwill be used\b/i,
    alone: true,
  },
  {
    reason: 'failed-state',
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
    reason: 'service-stopped',
    says: any(
      String.raw`\b(?:server|cluster|database|gateway|pool|service|instance|app|site|account|namespace|workspace|warehouse)\b.{0,120}\b(?:is|are) (?:currently )?(?:in (?:the )?(?:state )?)?['"(]?(?:stopped|paused|disabled|suspended|not running|not started|offline|not online|not activated|not enabled)\b`,
      String.raw`\bstate ['"(]?(?:stopped|paused|suspended|offline)\b`,
      String.raw`\bnot in (?:an? |the )?(?:['"]?(?:running|started|online|active|accessible)['"]?) state`,
      String.raw`\bis not (?:started|online|active|in an accessible)\b`,
      String.raw`\bstate is not (?:online|ready|running|active)\b`,
      String.raw`\b(?:is|are) (?:currently )?in (?:an? )?(?:stopped|paused|suspended|disabled|offline) (?:power |provisioning |lifecycle )?state\b`,
      String.raw`\b(?:entity|trigger|workflow|job|schedule|endpoint|subscription|listener|account|plan|runtime)\b.{0,160}\b(?:is|are) (?:currently |not )?(?:disabled|enabled|stopped|paused)\b`,
      String.raw`\bwith state '(?:disabled|stopped|suspended|completed)'`,
      String.raw`\bunless (?:it is )?(?:disabled|stopped|paused) first\b`,
      String.raw`\bcan only be (?:performed|executed|done|called|invoked|started)\b.{0,40}\bon (?:started|running|online|active)`,
    ),
    unless: /feature|subscription|\bpolicy|log(?:ging)? is|access is disabled|not active trigger/i,
  },
  {
    reason: 'already-in-target-state',
    says: any(
      String.raw`\bis already (?:enabled|disabled|started|stopped|running|paused|completed|deleted|in (?:an? |the )?(?:\w+ )?state|up to date|at the (?:requested|desired))\b`,
      String.raw`\balready in (?:an? |the )?(?:requested|desired|target|completed|['"]?\w+['"]?) state`,
    ),
    alone: true,
  },
  { reason: 'already-in-target-state', codeLike: /^\w+Already(?:Enabled|Disabled|Started|Stopped|Completed|Running|Deleted|InState)$/ },
  {
    reason: 'nothing-to-cancel',
    says: any(
      String.raw`\bthere (?:is|are) (?:currently )?no (?:ongoing|running|active|pending|current)\b.{0,60}\b(?:operation|upgrade|copy|deployment|job|cancel)`,
      String.raw`\bcannot (?:be )?cancel(?:led|ed)?\b.{0,160}\b(?:state|completed|expired|succeeded)`,
      String.raw`\bcannot be stopped\b`,
    ),
    alone: true,
  },
  {
    reason: 'dependency-not-ready',
    says: any(
      String.raw`\b(?:has|have|is|are|was) not (?:yet )?(?:been )?(?:provisioned|delegated|initialized|configured|approved|activated|verified)\b`,
      String.raw`\bis not (?:active|ready|provisioned)\b`,
      String.raw`\b(?:is|are) not provisioned\b`,
      String.raw`\b(?:invalid|unexpected|wrong) provisioning state\b`,
      String.raw`\bprovisioning ?state\b.{0,40}['"]?Not ?Provisioned\b`,
      String.raw`\bplease\b.{0,60}\b(?:first|before)\b.{0,60}\bprovisioned\b`,
      String.raw`\b(?:must|should|has to|have to|needs? to) be (?:enabled|delegated|configured|provisioned|activated|approved|verified|registered|created|connected|linked)\b.{0,160}\b(?:before|first|prior)\b`,
      String.raw`\brequires any of the following delegation`,
      String.raw`\bnot (?:yet )?activated\b`,
      String.raw`\bturn (?:on|off) \w+ first\b`,
      String.raw`\bempty\. Resource ID\b`,
    ),
    unless: /\bregist(?:e?red|ration)\b/i,
    confidence: 'likely',
  },
  { reason: 'dependency-not-ready', codeLike: /(?:NotProvisioned|NotReady|NotActive|NotInitialized)$/, confidence: 'likely' },
  {
    reason: 'invalid-state',
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
      String.raw`\brequires? (?:the |that the |a )?.{0,100}\bto be (?:in |\w+ed\b)`,
      String.raw`\bis in running state\b`,
      String.raw`\bon an? (?:expired|disabled|stopped|paused|deleted|completed|canceled|failed) \w+`,
      String.raw`\b(?:stop|pause|disable|suspend|cancel) the \w+ before\b`,
      String.raw`\bis not ready\b`,
      String.raw`\b(?:needs? to|must|should|has to|have to) be (?:disabled|enabled|stopped|started|paused|resumed|unlocked|disconnected|completed|finished|closed|approved|published|unpublished) (?:first|before)\b`,
    ),
    unless: /\bcannot be changed from\b|\bUnited States\b/i,
    confidence: 'likely',
  },
  {
    reason: 'invalid-state',
    says: /\boperation (?:is|was) not (?:valid|allowed|permitted|supported|possible) (?:for|in|on) (?:the |its )?(?:resource's )?current (?:\w+ )?state\b/i,
    alone: true,
  },
  {
    reason: 'invalid-state',
    codeLike:
      /(?:Invalid|Incorrect|Wrong|Unexpected|NotIn\w*)\w*State(?:ForOperation)?$|NotAllowedInCurrentState$|InvalidForCurrentState$|NotInReadyState$|StateNotValid|OperationNotValidForState/,
    confidence: 'likely',
  },
  {
    reason: 'invalid-state',
    says: /\b(?:cannot|can not|unable to|could not)\b.{0,160}\bbecause (?:it|the \w+) is in (?:an? |the )?(?:state|status|'?\w{4,20}'? state)\b/i,
    alone: true,
  },
];
