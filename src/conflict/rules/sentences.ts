import type { Rule } from './rule.ts';
import { any, ends, moving, still, work } from './vocabulary.ts';

/**
 * How any Azure service says it, whatever its code: who refuses, what is running, what state or name it is about. Each
 * row is a kind of sentence, and stands after the rules of the providers. Order matters: something that runs comes
 * before a state, because a state that is changing ends by itself; a name that is taken comes before a resource in use.
 */

export const sentences: readonly Rule[] = [
  // Two causes in one breath are not an answer.
  {
    reason: 'ambiguous-conflict',
    says: /\bexists? or (?:a )?concurrent\b|\bconcurrent \w+ or .{0,40}\bexists\b/i,
    confidence: 'possible',
  },
  // Leases, before "already" and "in use".
  {
    reason: 'lease-lost',
    says: any(
      String.raw`\blease\b.{0,80}\b(?:has|was) (?:been )?(?:expired|broken|lost|released)`,
      String.raw`\block (?:on the message )?(?:(?:has|was|is|has been|had) )?(?:expired|lost)\b`,
    ),
  },
  {
    reason: 'blob-lease',
    says: any(
      String.raw`\bthere is (?:currently |already )+an? (?:active )?lease\b`,
      String.raw`\bthere is an? (?:active |existing )?lease\b`,
      String.raw`\blease ?id\b.{0,80}\b(?:did not match|does not match|was not specified|is missing|mismatch)`,
      String.raw`\b(?:active|conflicting|existing|infinite) leases?\b`,
      String.raw`\blease conflict\b`,
      String.raw`\b(?:failed to|could not|cannot|unable to) (?:acquire|obtain|renew|take) (?:the |a |an? \w+ )?lease\b`,
      String.raw`\bno lease id was specified\b`,
      String.raw`\b(?:blob|container|share|file|disk|vhd)\b.{0,80}\b(?:is|has been) (?:currently )?leased\b`,
    ),
    alone: true,
  },
  {
    reason: 'immutability-policy',
    says: any(
      String.raw`\b(?:immutab\w+ polic\w+|legal holds?)\b.{0,120}\b(?:protect|prevent|cannot|not allowed|not permitted|active)`,
      String.raw`\b(?:protected|prevented|blocked|held|retained|locked) (?:by|under) (?:an? |the )?(?:\w+[ -]){0,3}(?:retention|immutab\w+|worm|legal hold)`,
      String.raw`\b(?:is|are) (?:placed )?(?:under|on) (?:an? )?legal hold\b`,
      String.raw`\bunder (?:an? |the )?(?:\w+[ -]){0,3}(?:retention|immutab\w+) polic`,
      String.raw`\b(?:vault|blobs?|containers?|data|backups?|items?|recovery points?|snapshots?|files?|logs?) (?:is|are) immutable\b`,
      String.raw`\b(?:blocked|denied|refused|prevented|rejected)\b.{0,60}\bimmutab`,
      String.raw`\bimmutability\b.{0,60}\b(?:is|are) (?:\w+ and )?(?:enabled|locked|active|in effect)\b.{0,160}\b(?:cannot|not be|so)\b`,
    ),
    // The policy itself is a setting that only grows.
    unless:
      /\b(?:policy|period|state|vault)(?: \w+)? cannot be (?:changed|modified|shortened|reduced|disabled|unlocked)/i,
  },
  // Something ran over this request.
  {
    reason: 'superseded',
    says: any(
      String.raw`\b(?:cancell?ed|aborted|preempted) and superseded\b`,
      String.raw`\b(?:superseded|preempted|overridden|replaced) by (?:a |an |another )?(?:more recent |newer |later |subsequent )?(?:operation|request|deployment|update)`,
    ),
    alone: true,
  },
  {
    reason: 'concurrent-write',
    says: any(
      String.raw`\b(?:written|updated|modified|created|deleted|changed) concurrently\b`,
      String.raw`\bconflict(?:s|ed|ing)? with (?:an? |another |the )?(?:concurrent|simultaneous|parallel)`,
      String.raw`\bconflicting concurrent (?:write|request|operation|update)`,
      String.raw`\bconflicting request\b`,
      String.raw`\bbecause of an? concurrent\b`,
      String.raw`\bconcurrent (?:writes?|updates?|requests?|modifications?|operations?|access|calls?|changes)\b.{0,120}\b(?:not supported|not allowed|detected|is in progress|conflict|prevent|on the same)`,
      String.raw`\b(?:detected|due to|caused by) (?:an? )?concurrent (?:write|update|request|modification|operation|change)`,
    ),
    alone: true,
  },
  {
    reason: 'dependency-updating',
    says: any(
      String.raw`\b(?:cannot|can't|could not|unable to)\b.{0,60}\bproceed\b.{0,200}\bused by\b.{0,300}\bin '?${moving}'? state`,
      String.raw`\bused by (?:the )?(?:resource )?.{0,300}\bis not in '?succeeded'? state\b.{0,80}\bin '?${moving}'? state`,
    ),
    alone: true,
  },
  // Something is being deleted.
  {
    reason: 'being-deleted',
    says: any(
      String.raw`\b(?:is|are|was) ${still}being (?:deleted|reclaimed|purged|removed|torn down|deprovisioned)\b`,
      String.raw`\bmarked for deletion\b`,
      String.raw`\bin (?:the )?(?:process|middle) of (?:being delet\w+|deletion|deleting)`,
      String.raw`\bdeletion\b.{0,100}\b(?:is |was |has )?${still}(?:in progress|in process|ongoing|pending|under ?way|been accepted|queued|scheduled|running)`,
      String.raw`\b(?:is|are) ${still}(?:scheduled|queued|pending) (?:for )?deletion\b`,
    ),
    alone: true,
  },
  { reason: 'being-deleted', codeLike: /BeingDeleted$|DeletionInProgress$|DeleteInProgress$/ },
  // Something is still running.
  {
    reason: 'another-operation-in-progress',
    says: any(
      String.raw`\b(?:another|other|different|conflicting|concurrent|previous|existing|ongoing|long[- ]running|active|pending)\b.{0,80}\b(?:operations?|requests?|updates?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|upgrades?|process)\b(?: \([^)]{0,120}\))?.{0,80}\b(?:in[- ]progress|ongoing|is (?:still )?running|is pending|being (?:performed|processed|executed)|underway|executing|active|not (?:yet )?(?:completed|finished))\b`,
      String.raw`\bthere(?:'s| is| are) (?:an? |another )?in[- ]progress\b.{0,80}\b(?:operation|update|upgrade|request|deployment)\b`,
      String.raw`\bthere (?:is|are|may be) ${still}(?:an? |another |other |some )?(?:\w+[ -]){0,6}(?:operations?|deployments?|requests?|jobs?|upgrades?|backups?|restores?|import|export|update|migration|failover)\b.{0,40}\b(?:in[- ]progress|running|pending|ongoing)\b`,
      String.raw`\b(?:operations?|updates?|upgrades?|requests?|deployments?|changes?|settings?|policy|import|export|backup|restore|migration|failover|rotation|maintenance|scaling|creation|provisioning|configuration|execution|recovery|synchronization|replication|export|job|task|process|swap|run)\b.{0,80}\b(?:is|are) ${still}(?:in[- ]progress|underway|ongoing|being processed|pending completion)\b`,
      String.raw`\b(?:due to|because of|since|during|while|by) (?:an? |the |another )?(?:ongoing|active|in-progress|pending|running)\b.{0,80}\b(?:operation|update|upgrade|rotation|maintenance|deployment|request|process|job|failover|backup|restore|import|export|migration)`,
      String.raw`\b(?:due to|because of) an? conflicting (?:operation|request|update)\b`,
      String.raw`\bconflict(?:s|ed|ing)? with (?:an? |another |the )?(?:ongoing|pending|running|active|in-progress|other (?:operation|request|update|deployment)s?|operation)`,
      String.raw`\b(?:wait|waiting) (?:for|until) (?:it|the|this|that|any|all|previous|current|other|existing|ongoing)\b.{0,100}\b(?:to )?(?:complete|completes|completed|finish|finishes|finished|end|done|succeed)`,
      String.raw`\bcurrently performing an operation\b`,
      String.raw`\b(?:has|have) an? (?:\w+ ){1,3}(?:that is )?still running\b`,
      String.raw`\bstatus is ['\"]?(?:in ?progress|pending|running)\b`,
      String.raw`\banother [\w/ -]{1,40}\b(?:job|operation|request|task|run|swap|backup|import|export) is (?:currently |already |still )*(?:running|active|queued|executing)\b`,
      String.raw`\banother (?:operation|request|job|task|run|invocation|process)\b.{0,80}\b(?:is|are) (?:currently |already |still )*(?:running|in progress|executing|active)\b`,
      String.raw`\bwarming up\b`,
      String.raw`\bmutually exclusive operations\b`,
      String.raw`\balready (?:has|have) an? (?:\w+ ){0,3}(?:operation|deployment|request|job) (?:in progress|running|pending)`,
    ),
    unless:
      /timed out waiting|no active (?:deployment|operation)|install\/upgrade\/rollback|because replication is in progress|\bno (?:\w+ ){0,3}(?:operation|upgrade|update|deployment|copy|job)s? (?:is |are )?(?:currently )?in progress/i,
    alone: true,
  },
  {
    reason: 'another-operation-in-progress',
    codeLike:
      /(?:In|Already)Progress$|OperationInProgress|^(?:Existing|Pending|Ongoing|Another|Conflicting)\w*(?:Operation|Request|Update|Deployment)/,
    unless: /not (?:in )?progress/i,
  },
  {
    reason: 'exclusive-access',
    says: any(
      String.raw`\bexclusive (?:lock|access)\b.{0,80}\b(?:held|in use|another|cannot|could not|failed)`,
      String.raw`\b(?:could not|cannot|can't|failed to|unable to) (?:acquire|obtain|get|take)\b.{0,40}\block\b`,
    ),
    unless: /state lock|dpkg|apt|\/var\/|\.lock\b|index\.lock|file lock|process/i,
    alone: true,
  },
  {
    reason: 'service-busy',
    says: any(
      String.raw`\b(?:is|are|was) ${still}(?:temporarily )?busy\b`,
      String.raw`\bunder(?:going)? (?:system |platform |planned |service )*maintenance\b`,
      String.raw`\bin maintenance (?:mode|state)\b`,
      String.raw`\bnot able to (?:process|accept)\b.{0,60}\b(?:at this time|right now|currently)\b.{0,80}\btry again`,
    ),
    // Of software it says that nobody adds to it any more.
    unless:
      /device or resource busy|EBUSY|text file busy|address|line is busy|\b(?:action|module|package|library|project|repository|provider|plugin|extension|tool|SDK|CLI) (?:is|are) (?:now |currently )?in maintenance\b/i,
    alone: true,
  },
  // These say it in more general words: a log by itself says them of anything.
  {
    reason: 'another-operation-in-progress',
    says: any(
      String.raw`\b${work}\b[^.;]{0,80}\b(?:is|are) ${still}running\b|\b(?:one|it|another|another one) is (?:already |still |now |currently )*running\b`,
      String.raw`\b(?:is|are) (?:making|applying|performing|carrying out|processing) (?:\w+ ){0,2}${work}`,
      String.raw`\b${work}\b.{0,80}\b(?:is|are|has|have) yet to (?:be )?(?:complete|finish|end|done)`,
      String.raw`\b(?:has|have|was|were|been) (?:already |just )?(?:started|triggered|queued|accepted|submitted|initiated|requested) and (?:is|has|have|are|was) (?:still |currently |now )?(?:not (?:yet )?(?:finished|completed|done|ended)|running|in progress|pending|being)`,
      String.raw`\blocked by (?:the |an? |another )?${work}\b`,
      String.raw`\b(?:two|several|multiple|many) (?:writes|${work})\b.{0,60}\b(?:at once|at the same (?:time|moment)|simultaneous\w*|in parallel|concurrent\w*)`,
      String.raw`\b(?:retry|try again|resubmit|repeat|re-?run)\b.{0,60}\b(?:once|when|after|until)\b.{0,100}\b${ends}\b`,
      String.raw`\b(?:wait|until|till)\b.{0,100}\b(?:it|they|that|this|${work}) (?:has |have |is |are |to )?(?:${ends}|finish|end)\b`,
      String.raw`\b(?:earlier|previous|prior|preceding|last|existing|another|other|first|outstanding)\b.{0,100}\b(?:has|have|had|is|was|did) not (?:yet |been )*(?:complete|completed|finish|finished|end|ended|done)\b`,
      String.raw`\b${work}\b.{0,80}\b(?:is|are|was) ${still}(?:in process|under ?way|in flight|in motion|queued|ongoing|executing|in the queue)\b`,
      String.raw`\bstill (?:in process|under ?way|in flight|executing|going on|at work|to be (?:finished|completed)|working (?:on|through|at))\b`,
      String.raw`\b${work}\b.{0,80}\bgoing on\b`,
      String.raw`\b(?:let|allow) (?:it|them|that|this|the (?:\w+ ){1,3})(?: first)? ?(?:to )?(?:end|finish|complete|conclude|run its course|go through)\b`,
      String.raw`\b(?:nobody|nothing|no one|none) (?:of \w+ )?has (?:yet )?(?:finished|ended|completed)\b|\bnot (?:yet )?finished (?:yet|so far)\b`,
      String.raw`\b(?:has|have|had|is|are|was|did|do|does) not (?:yet )?(?:\w+ )?(?:come|c[ao]me out|recover\w*|return\w*|emerge\w*|got(?:ten)?|get|settle\w*|gone) (?:\w+ ){0,2}(?:of|from|through|over|after) (?:its |the |an? )?(?:\w+ )?${work}`,
      String.raw`\b(?:is|are) ${still}under(?:going)? (?:an? |the )?(?:\w+ ){0,3}${work}`,
      String.raw`\b${work} (?:runs|is running|are running|is active|executes) (?:on|against|for|over|in) (?:it|this|the|that)\b`,
      String.raw`\bin the middle of\b|\bunder (?:modification|migration|reconstruction)\b|\bmust (?:first )?(?:complete|finish) (?:its|the|their|any|all)\b.{0,60}\b${work}`,
      String.raw`\b(?:async\w*|other|previous|last) operation is in a state other than\b`,
      String.raw`\b(?:locked|blocked|held|reserved|occupied|in use|used) by (?:an? |the )?(?:ongoing |running |active |another |other |different |previous |concurrent |pending )+(?:\w+ ){0,3}${work}`,
      String.raw`\b(?:pending|outstanding|unfinished|incomplete|queued) ${work}`,
      String.raw`\b(?:is|are) ${still}in (?:the )?process\b`,
      String.raw`\b(?:modified|changed|updated|written|processed|handled|performed|executed) by (?:an? ?other|a (?:concurrent|parallel|different)) ${work}`,
      String.raw`\bconflict(?:s|ed|ing)?\b.{0,20}\bchanges? (?:were|was|have been|has been) detected\b|\bmultiple ${work} (?:are )?(?:trying|attempting|at the same time)`,
    ),
    unless:
      /\btime(?:d|s)? ?out|\bdeadline\b|\bno (?:\w+ ){0,2}(?:pending|outstanding|running|active)\b|\bregist(?:e?red|ration)\b|\bquota\b|failed to wait|\b(?:is|are) running (?:an? )?(?:old|out|unsupported|low)|\bbecause it is running\b.{0,60}\b(?:deallocate|stop|shut|power off)/i,
    confidence: 'likely',
  },
  {
    reason: 'service-busy',
    says: /\bbusy (?:with|by|doing|processing|performing|handling|due)\b/i,
    confidence: 'likely',
  },
  { reason: 'provisioning-in-progress', codeLike: /Being[A-Z]\w+ed$/ },
  { reason: 'service-busy', codeLike: /(?:^|\w)(?:Is)?Busy$/ },
  {
    reason: 'provisioning-in-progress',
    says: any(
      String.raw`\b(?:is|are|was|be) ${still}(?:in )?(?:an? |the )?(?:non-?terminal|non-?final|transitional|transitioning|intermediate|transient)\b.{0,20}\bstate\b`,
      String.raw`\b(?:in|within) (?:the |an? )?(?:non-?terminal|non-?final|transitional|transitioning|intermediate|transient) (?:provisioning )?state`,
      String.raw`\bnot (?:yet )?(?:in |reached )?(?:an? |its )?(?:terminal|final|stable|steady)\b.{0,20}\bstate\b`,
      String.raw`\bprovisioning ?state\b.{0,60}\bis not (?:terminal|final)\b`,
      String.raw`\bis ${still}transitioning\b`,
      String.raw`\bin transition\b`,
      String.raw`\bprovisioning ?state\b[^.]{0,60}[:=('" ]${moving}\b(?!.{0,40}(?:succeeded'? before))`,
      String.raw`\bin (?:the |an? )?['"(]?${moving}['")]? (?:provisioning |lifecycle )?state\b`,
      String.raw`\bin (?:the )?state ['"(:]{0,2}${moving}\b`,
      String.raw`\b(?:current|server|cluster|its|database|pool|instance) (?:provisioning )?state(?: is|:| =|=) ?['"]?${moving}\b`,
      String.raw`\b(?:is|are) ${still}being (?:updated|created|modified|provisioned|configured|moved|restored|recovered|upgraded|scaled|migrated|initialized|processed|cancell?ed|activated|changed|attached|detached|restarted|resized|started|stopped|deployed|installed|imported|exported|copied|rotated|swapped|rebuilt|synchronized|backed up|failed over)\b`,
      String.raw`\b(?:is|are) ${still}(?:updating|provisioning|upgrading|scaling|migrating|restarting|initializing|resizing)\b`,
      String.raw`\b(?:cannot|can not|could not|must not) be \w+ (?:during|while) (?:the )?(?:\w+ )?(?:provisioning|update|upgrade|creation|deletion|deployment|scaling|restore|backup|failover|migration)\b`,
      String.raw`\bbeing (?:rehydrated|archived|scanned|indexed|loaded|built|imaged|captured|evacuated)\b`,
      String.raw`\b(?:state|status)\b[^.]{0,80}['\"]${moving}['\"]`,
      String.raw`\b(?:unexpected|current|wrong|invalid) state:? ['\"]?${moving}\b`,
      String.raw`\bin the process of (?!being delet|delet)\w+ing\b`,
      String.raw`\balready transitioning\b`,
      String.raw`\bbeing (?:enabled|disabled)\b`,
      String.raw`\bstill (?:in )?(?:provisioning|being provisioned|creating|initializing)\b`,
    ),
    unless:
      /\bin '?running'? state\b.{0,80}\b(?:must|should|required|only)\b|\bnot in (?:an? )?'?running'? state|\bcopy status|should be in|must be in/i,
    alone: true,
  },
];
