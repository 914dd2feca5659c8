import type { Rule } from './rule.ts';
import { any } from './vocabulary.ts';

/**
 * When no rule knows the sentence, the words in it still tell what kind of refusal it is. These rows only look for the
 * kind of words, so they say `possible`, and they come after everything else. What reads like a wrong request stays
 * one.
 */
const validation =
  /\b(?:parameter|argument|format|characters?|regex|regular expression|schema|json|syntax|parse|deserializ|malformed|expected|between [\d.]+ and|one of the following|must (?:be (?:a|an|one of|between|at least|provided|specified|set to|in the (?:form|format)|non-?empty|greater|less|valid)|have|match|contain|start|end|specify)|please (?:provide|specify)|missing|misspelled|invalid|not valid|unrecogni[sz]ed|not found|does not exist|roles?|secrets?|values?|entries|problem occur\w*|permission|authori[sz]|credential|token|certificate|password|timed? ?out|internal|throttl|unavailable|failed with exit|script|script's|log|network|connect)/i;
const refusal = String.raw`\b(?:cannot|can not|not be (?=.{0,200}\b(?:because|since|as|while|until|unless|if|when)\b)|must|should|may not|not allowed|not permitted|not possible|unable|requires?|required|only|until|unless|while|because|before|first|denied|refused|rejected|blocked|prevented?|does not allow|do not allow)\b`;
const both = (words: string): RegExp => new RegExp(`^(?=.*(?:${refusal}))(?=.*\\b(?:${words})\\b)`, 'i');

/** Statuses that speak for themselves. */
const elsewhere = [401, 403, 404, 405, 408, 410, 412, 429, 500, 501, 502, 503, 504];

export const lastResort: readonly Rule[] = [
  {
    reason: 'another-operation-in-progress',
    says: any(
      String.raw`\b(?:in[- ]progress|ongoing|underway|concurrent\w*|simultaneous\w*|another (?:operation|request|deployment|update|job|process|task|thread)|being (?!used|specified|referenced)\w+ed|already (?:running|started|queued|scheduled|requested|submitted)|pending|(?:try again|retry) (?:once|when|after(?! (?:some|a|few|several|\d+|one) ))|(?<!failed to )wait (?:for|until))\b`,
      String.raw`\banother$`,
    ),
    unless:
      /\bthrottl|too many|rate limit|timed? ?out|unavailable|internal (?:server )?error|quota|capacity|not found|does not exist|permission|authori[sz]/i,
    notStatus: elsewhere,
    confidence: 'possible',
  },
  {
    reason: 'resource-exists',
    says: /\b(?:already|duplicates?|same name|not unique|must be unique|taken)\b/i,
    unless: /\balready (?:expired|completed|finished|deleted|removed|closed)\b|\bbe taken\b/i,
    notStatus: elsewhere,
    confidence: 'possible',
  },
  {
    reason: 'data-locked',
    says: /\b(?:locked|locks?|leased?|legal hold|immutab\w+)\b/i,
    unless: /\bblock|clock|unlock your\b/i,
    status: [409, 412, 423],
    confidence: 'possible',
  },
  {
    reason: 'invalid-state',
    says: both(
      'states?|status|enabled|disabled|running|stopped|started|paused|attached|detached|linked|associated|dependen\\w+|depends?|references?|referenced|contains?|exists?|empty|ready|active|inactive|activated|provisioned|expired|deleted|mounted|paired|registered|peered|connected|in use|using|used|replica\\w*|children|child|nested|snapshots?|backups?',
    ),
    unless: validation,
    notStatus: elsewhere,
    confidence: 'possible',
  },
  {
    reason: 'platform-rule',
    says: both(
      'allowed|supported|permitted|exceed\\w*|limits?|limited|maximum|minimum|more than|less than|larger|smaller|greater|incompatible|compatible|unsupported|restricted|eligible|available|enough|same|different|upgrade\\w*|downgrade\\w*|changed?|changing|modif\\w+|updated?|removed?|converted?|resized?|moved?|combined?|together|mixed|tier|sku|plan|region|zone|type|version|mode|feature|subscription|account',
    ),
    unless: new RegExp(`${validation.source}|^operation '?[\\w. -]+'? is not allowed on [^.,;]{0,120}\\.?$`, 'i'),
    notStatus: elsewhere,
    confidence: 'possible',
  },
];
