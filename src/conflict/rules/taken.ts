import type { Rule } from './rule.ts';
import { any } from './vocabulary.ts';

/**
 * The general sentences, continued: the name or the object is there already. After what runs, before what is in use.
 */

/** taken: the name or the object is there already. */
export const taken: readonly Rule[] = [
  {
    reason: 'soft-deleted',
    says: any(
      String.raw`\b(?:deleted|removed)\b.{0,120}\b(?:is|are) (?:still )?(?:retained|reserved|recoverable|held|kept)\b`,
      String.raw`\bdeleted\b.{0,100}\bsoft[- ]delet(?:e|ion) (?:period|state|retention)\b`,
      String.raw`\bsoft[- ]?deleted\b.{0,200}\b(?:name|restore|recover|undelete|purge|exist|same|already|conflict)`,
      String.raw`\bdeleted but recoverable\b`,
      String.raw`\b(?:undelete|restore|recover)\b.{0,60}\bor (?:purge|permanently delete)\b`,
      String.raw`\brecently deleted\b.{0,120}\b(?:purge|recover|name|same)`,
      String.raw`\balready exists in (?:a )?deleted state\b`,
    ),
    unless: any(
      String.raw`\bvault cannot be deleted\b`,
      String.raw`\bname '?[\w-]+'? is already in use\b(?! by an? (?:soft|recently)?[- ]?deleted\b)`,
    ),
    alone: true,
  },
  { reason: 'soft-deleted', codeLike: /SoftDeleted|DeletedButRecoverable|InDeletedState/ },
  {
    reason: 'exists-elsewhere',
    says: /\balready exists in (?:location|region|resource group|another|a different)\b|\bwith the same name (?:already )?exists in (?:another|a different)/i,
    alone: true,
  },
  {
    reason: 'name-taken',
    says: any(
      String.raw`\b(?:name|domain|hostname|host name|dns\w*|label|prefix|endpoint|address|id|identifier|alias|record|vlan\w*|url|fqdn)s?\b.{0,120}\b(?:is|are|was|has) (?:been )?(?:already |currently )+(?:been )?(?:in use|used|taken|reserved|registered|assigned|claimed|bound)\b`,
      String.raw`\b(?:is|are) already (?:taken|registered|reserved|claimed) (?:by|for|in|on) (?:another|this|the|a different|some)`,
      String.raw`\bname(?:space)?\b.{0,80}\b(?:is|was) (?:not available|unavailable)\b`,
      String.raw`\bis already taken\b`,
      String.raw`\b(?:is|was) (?:used|taken|owned|held|claimed|reserved|registered|in use) by (?:some(?:body|one)(?: else)?\b|(?:an?other|a different|other) (?:customers?|tenants?|users?|subscriptions?|accounts?|organi[sz]ations?|part(?:y|ies)|directory)\b)`,
      String.raw`\b(?:is|was) (?:taken|owned|claimed|reserved|registered) by (?:an?other|a different|other)\b`,
      String.raw`\b(?:name|domain|host ?name|path|endpoint|address|prefix|range|id|identifier|alias|label|url|key)s?\b[^.;]{0,80}\b(?:is|was) (?:used|held|in use) by (?:an?other|a different|other)\b`,
      String.raw`\bbelongs? to another\b`,
      String.raw`\bname\b.{0,60}\b(?:must|should|needs to|has to) be (?:globally )?unique\b`,
      String.raw`\bwith the same (?:name|path|host ?name|domain|endpoint|key|prefix|address)\b.{0,80}\bas an existing\b`,
      String.raw`\b(?:is|are|was) (?:already )?linked to another\b`,
      String.raw`\bthere is already an? (?:\w+ ){1,4}with (?:this|that|the same|the specified) (?:name|id)`,
    ),
    unless:
      /\bEADDRINUSE|reason: invalid|must be between|address already in use|port \d|container name|cannot be deleted|attached/i,
    alone: true,
  },
  {
    reason: 'resource-exists',
    says: any(
      // Where it would matter, it does not say that it is so.
      String.raw`(?<!\bif (?:an? |the |it |that |this )?(?:[\w-]+ ){0,3})\balready exists?\b`,
      String.raw`\bexists already\b`,
      String.raw`\b(?:another|an?) [\w -]{1,60} exists with (?:the )?same\b`,
      String.raw`\balready (?:an )?existing\b`,
      String.raw`\bexisting\b.{0,40}\balready\b`,
      String.raw`\bhas already been (?:created|registered|defined|added|provisioned)\b`,
      String.raw`\bduplicate(?:d)? (?:\w+ ){0,3}(?:resource|request|name|entry|record|key|object|rule|assignment)`,
      String.raw`\bDuplicate\w+Request\b`,
    ),
    // A child that exists blocks a delete: that is no name to adopt.
    unless: any(
      String.raw`\bbefore delet`,
      String.raw`\bPRIMARY KEY\b`,
      // A dictionary of .NET about its own keys.
      String.raw`\bitem with the same key has already been added\b`,
      String.raw`\bconstraint '`,
      String.raw`\bcannot delete\b`,
      String.raw`\bcannot be deleted\b`,
    ),
    alone: true,
  },
  // More general words, which a log by itself says of anything.
  {
    reason: 'resource-exists',
    says: any(
      String.raw`\b(?:is|are|was|were|has been|have been) (?:registered|created|defined|provisioned|taken|assigned|installed|present|deployed|added|in use) already\b`,
      String.raw`\balready (?:installed|present|defined|declared|created|registered|available|there|has (?:an?|the same))\b`,
      String.raw`\bthere already (?:is|are|exists)\b|\bthere (?:is|are) already (?:an?|another|one)\b`,
      String.raw`\bwith (?:the |this |that |same |given |specified )*(?:name|id|key|identifier|path|host ?name|address)s?\b.{0,100}\b(?:exists|is present|has been (?:created|used|found)|was found)\b`,
      String.raw`\bfound to (?:be existing|exist)\b`,
      String.raw`\b(?:choose|pick|try|use|select|specify|provide|enter) (?:another|a different|an unused|a unique|a new) (?:\w+ )?(?:name|guid|uuid|id|identifier|key|label|alias|host ?name|prefix)\b`,
      String.raw`\bhas (?:already )?been (?:created|registered|taken|used) (?:earlier|before|previously|in another|by another)`,
      String.raw`\bcannot be overwritten\b`,
      String.raw`\b(?:is|was|has been|are) (?:already )?(?:registered|mapped|assigned|bound|onboarded|enrolled|used|claimed|verified) (?:with|to|in|under|by|for) (?:an?other|a different|some other)\b`,
      String.raw`\bduplicate of an? existing\b`,
      String.raw`\b(?:slot|address|name|port|position|path|range|number)\b.{0,60}\bis (?:already |currently )?occupied\b(?! by (?:the )?(?:an?other|a different)? ?(?:vm|machine|resource))`,
      String.raw`\bhash (?:conflict|collision)\b.{0,120}\b(?:new|different|another|unique)\b`,
      String.raw`\b(?:host ?name|domain|name|alias|dns\w*|label)\b.{0,60}\b(?:bound|mapped|assigned|attached|linked|registered|used|claimed)\b.{0,60}\b(?:an?other|a different)\b`,
    ),
    unless: any(
      String.raw`\bbefore delet`,
      String.raw`\bcannot (?:be )?delete`,
      String.raw`\bnot (?:been )?(?:found|registered)\b`,
      String.raw`\bassociated with\b`,
      String.raw`\bin use\b`,
      String.raw`\b(?:invalid|not valid|not allowed|not supported)\b`,
    ),
    confidence: 'likely',
  },
  { reason: 'resource-exists', codeLike: /AlreadyHas[A-Z]|HashConflict|SameKeyValue$/, confidence: 'likely' },
  {
    reason: 'resource-exists',
    codeLike: /(?<!Not)(?<!NotExist)(?:Already(?:Exists?|Exist|Present|Taken|Registered|Created)|(?<!DoesNot)Exists)$/,
    unless: any(String.raw`\bbefore delet`, String.raw`\bremove\b.{0,60}\bbefore\b`, String.raw`\breplicas?\b`),
  },
  {
    reason: 'name-taken',
    codeLike:
      /(?:Name|Domain|Alias|Dns\w*|Label|Host\w*)(?:InUse|IsInUse|Unavailable|NotAvailable|Taken|Conflict)$|^ResourceConflicted$/,
  },
  {
    reason: 'name-taken',
    says: /\bis already (?:in use|taken)\b/i,
    unless: /\bport\b|address already|EADDRINUSE|\bby\b/i,
    confidence: 'likely',
  },
];
