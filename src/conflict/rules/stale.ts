import type { Rule } from './rule.ts';
import { any } from './vocabulary.ts';

/**
 * stale: the version token of the request is old, or a condition of it was not met. After what runs, before what is
 * there already.
 */
export const stale: readonly Rule[] = [
  // Version tokens. "If-None-Match: *" asks that nothing be there: it exists.
  {
    reason: 'resource-exists',
    says: /\bif-none-match\b.{0,80}(?:\*|was found|exists)|'\*' in the if-none-match|\bexists already and hence\b/i,
    alone: true,
  },
  { reason: 'etag-mismatch', codeLike: /E-?tag(?:Mis|Not)\w*$|ModifiedWhile\w+$|VersionMismatch$|^NewerDataExists$/i },
  {
    reason: 'etag-mismatch',
    says: any(
      String.raw`(?:\b|_)(?:e-?tags?|entity tags?)\b.{0,160}\b(?:mis-?match\w*|(?:do|does|did)(?: not|n't) (?:match|equal|represent|reflect|correspond|agree)|is (?:stale|outdated|invalid|old|not the latest)|out[- ]of[- ]date|not (?:equal|current|valid)|differs?|(?:is|are) different|expired|conflict)`,
      String.raw`\b(?:bad|stale|invalid|wrong|outdated|mis-?matched|old|incorrect) e-?tag\b`,
      String.raw`\bif-match\b.{0,120}\b(?:not (?:satisfied|met|match\w*)|fail\w*|false|(?:do|does|did)(?: not|n't) match)`,
      String.raw`\b(?:latest|new|newer|current|correct|fresh) e-?tag\b`,
      String.raw`\b(?:has|have|was|were) (?:been )?(?:modified|changed|updated) (?:by (?:some(?:one|body)|another (?:user|client|caller|writer|process|thread|session)|others?\b)|since|(?:on|in) the (?:server|service|store|database|back ?end))`,
      String.raw`\b(?:modified|changed|updated|altered|saved|edited|written) (?:by another \w+ |by some\w+ (?:else )?|elsewhere )?(?:in the meantime|meanwhile|since (?:it|you|they|your|its|the|being)\b.{0,20}\b(?:read|loaded|fetched|retrieved|opened|got|obtained|queried|last)|after (?:it was|you) (?:read|loaded|fetched|retrieved|opened|got|queried))\b`,
      String.raw`\bstale (?:data|version|copy|read|object|entity|state)\b|\bnot (?:working (?:on|with) |based on |using )?the (?:latest|current|newest|most recent) (?:version|revision|copy)\b`,
      String.raw`\bversion '?\w+'? .{0,60}\bbut version '?\w+'?`,
      String.raw`\b(?:(?:another|some other|a different) (?:client|user|process|caller|session|writer|instance)|some(?:one|body) else) (?:has )?(?:changed|modified|updated|wrote|written|saved)\b`,
      String.raw`\bconcurrency (?:token|stamp|check)\b.{0,60}\b(?:no longer|invalid|stale|mis-?match\w*|fail\w*|outdated)`,
      String.raw`\boptimistic (?:concurrency|lock\w*)\b`,
      String.raw`\b(?:modified|changed|updated) while (?:it was )?being (?:read|written|downloaded|copied)\b`,
      String.raw`\b(?:row|record|resource|entity|object) ?version mis-?match\b`,
      String.raw`\b(?:copy|version|revision) (?:of .{1,80} |that .{1,80} )?(?:is|was) (?:stale|outdated|out of date|obsolete|no longer current)\b`,
      String.raw`\bexpected (?:version|revision|sequence number)\b.{0,40}\b(?:current|actual|found|but|got)\b`,
      String.raw`\b(?:re-?fetch|re-?read|reload|refresh|get the (?:latest|current|newest))\b.{0,80}\b(?:again|re-?appl\w+|re-?submit|retry with)\b`,
      String.raw`\bnewer (?:data|version|revision)\b.{0,20}\bexists?\b`,
      String.raw`\bversion[- ](?:mismatch|conflict)\b`,
      String.raw`\b(?:get|fetch|read|reload|refresh|use) the (?:latest|newest|current)\b.{0,60}\bto avoid overwrit`,
    ),
    unless: /\bchecksum|dependency|package|lockfile|schema version|protocol version/i,
    alone: true,
  },
  {
    reason: 'condition-not-met',
    says: any(
      String.raw`\bcondition not (?:met|satisfied)\b`,
      String.raw`\bcondition\b.{0,100}\b(?:is|was|were|are) not (?:met|satisfied)\b`,
      String.raw`\bpre-?conditions?\b.{0,120}\b(?:evaluated to false|(?:is|was|are|were) not (?:met|satisfied|fulfilled)|not satisfied)`,
      String.raw`\bconditional header`,
      String.raw`\bPreconditionFailedException\b`,
    ),
    unless: /readiness|\bpod\b|kubectl|timed out waiting for the condition/i,
    alone: true,
  },
];
