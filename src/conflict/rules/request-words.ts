import { any } from './vocabulary.ts';

/**
 * How a sentence says that a value in the request is refused, and how that it is something else: the words that
 * `speaks-of.ts` reads by.
 */

/** A finite verb ends the subject. */
export const verb =
  /\b(?:is|are|was|were|has|have|had|cannot|can|could|must|should|shall|may|might|does|do|did|will|would|needs?|requires?|exceeds?|contains?|conflicts?|failed|already)\b/i;
/** What begins an addition to a noun: "the value 'x' of the property 'y' in the body" speaks of the value. */
export const addition =
  /\s(?:of|for|in|on|at|to|from|with|without|by|under|within|between|that|which|whose|used|given|specified|provided)\s.*$/i;
/** "One of the query parameters" are query parameters. */
export const oneOf = /^(?:one|some|any|all|each|none|at least one) (?:or more )?of (?:the |these |those )?/i;
export const quoted = /(['"`“‘]).{0,300}?['"`”’]|\([^)]{0,300}\)|\[[^\]]{1,300}\]/g;
/** What a request consists of. Names and paths are taken out of their quotes before. */
export const value =
  /(?:^|\b)(?:values?|parameters?|params?|arguments?|propert(?:y|ies)|fields?|attributes?|expressions?|quer(?:y|ies)|formats?|strings?|characters?|payload|body|content|path|paths|dates?|times?|timestamps?|durations?|intervals?|priorit(?:y|ies)|lengths?|json|xml|yaml|schema|template|syntax|headers?|filters?|patterns?|regex|ur[il]s?|api[- ]?versions?|configuration values?|input|inputs|elements?|entries|ranges?|formula|statement|clause|column|columns|tokens?)$/i;
/** A member of the body by its path: `properties.sku.tier`, `.properties.services[].location`. */
export const memberPath = /(?:^|\s)\.?(?:properties|parameters|body|spec|settings)\.[\w.[\]]+$/i;
/** Names are values where their form is judged, and resources where their owner is. */
export const name =
  /\b(?:names?|ids?|identifiers?|labels?|alias(?:es)?|prefix(?:es)?|keys?|tags?|size|count|numbers?)$/i;

/** "Changing property 'x'" speaks of an act on what is there. */
export const act =
  /\b(?:chang|updat|modify|edit|alter|delet|remov|resiz|mov|switch|convert|enabl|disabl|add|scal|renam)ing\b/i;

/** "300.1.1.1 is not a valid IPv4 address": of whatever stands before. */
export const notAValid = any(
  String.raw`^(?:is|are|was|were) not (?:an? |in an? )(?:valid|acceptable|well-formed) (?!state|status|operation|time|target|candidate)\w+`,
  String.raw`^(?:should|must|may|can ?not|can) (?:not )?be (?:specified|provided|supplied)\b`,
  String.raw`^must be an? (?:valid |positive |non-?negative |whole )*(?:integer|number|boolean|string|guid|uuid|array|object|url|uri|date|base64)\b`,
);

/** How the form of a name is judged. */
export const form = any(
  String.raw`^(?:is|are|was|were) (?:not (?:a )?valid|invalid|malformed|too (?:long|short)|out of range|empty|null|missing|not in the correct|not well)`,
  String.raw`^(?:must|should|can|may|needs? to|has to|have to) (?:only )?(?:not )?(?:be (?:between|at (?:least|most)|less|more|greater|longer|shorter|a |an |one of|in the (?:form|format|range)|specified|provided|set|non-?empty|alphanumeric|lower|valid)|consist|contain|start|begin|end|match|have|comply|conform|include|specify)`,
  String.raw`^(?:cannot|can not|must not|may not) (?:be (?:longer|shorter|empty|null|blank|negative|zero|more than \d|less than \d|greater than \d)|contain|start|begin|end|exceed \d+ char)`,
);
/** What is refused of a value. What is changed, taken or in use is there already: that speaks of a resource. */
export const refusal = any(
  String.raw`^(?:is|are|was|were) (?:currently |also )?(?:not (?:an? )?(?:one of the|supported|allowed|permitted|accepted|recogni[sz]ed|valid|known|expected|available as)|unsupported|un(?:known|recogni[sz]ed|expected)|invalid|required|mandatory|missing|malformed|out of range|too (?:long|short|large|small|big)|must|mutually exclusive|incorrect|duplicated?\b)`,
  String.raw`^(?:must|should|shall|needs? to|has to|have to)\b(?! be (?:deleted|removed|stopped|started|deallocated|detached|disabled|enabled|running|in |unlocked|registered|globally))`,
  String.raw`^(?:cannot|can not|can only|may only|may not|must not|could not) (?:be )?(?:(?:more|less|greater|longer|shorter|earlier|later|larger|smaller|bigger|higher|lower|older|newer) than|empty|null|negative|zero|blank|set|specified|provided|combined|used|referenced|parsed|deserialized|converted|contain|start|end|exceed|have|include|both|null|resolved|evaluated)`,
  String.raw`^(?:has|have|contains?|had) (?:an? )?(?:unsupported|invalid|unknown|illegal|disallowed|unexpected|wrong|duplicate)`,
  String.raw`^exceeds? the (?:maximum |allowed )?(?:length|size|number of characters)`,
  String.raw`^(?:does|do|did) not (?:match|conform|comply|contain a valid|exist in the (?:schema|template))`,
);
/** Where it is refused: a region, an offer or a plan refuses as what it is, whatever the request calls the value. */
export const place =
  /\b(?:in|for|by|on|with|at|to|under) (?:the |this |your |that |any |current |selected )*(?:\w+ )?(?:regions?|locations?|zones?|subscriptions?|skus?|tiers?|plans?|editions?|offers?|clouds?|pricing|account (?:kind|type)s?|vm sizes?|vm series)\b/i;
/** "Unsupported resource type: 'x'", "an unsupported value": the adjective says it, no verb does. */
export const adjective =
  /\b(?:unsupported|invalid|unknown|unrecogni[sz]ed|malformed|illegal|disallowed|unexpected|missing|duplicate) (?:required )?(?:\w+ ){0,2}?(?:values?|parameters?|arguments?|propert(?:y|ies)|fields?|types?|formats?|characters?|expressions?|tokens?|members?|elements?|json|schema)\b(?! state)/i;
/** What the request wants at once and may not. */
export const together = any(
  String.raw`\bnot (?:supported|allowed|permitted|valid) (?:along|together|at the same time|in combination|simultaneously) with\b`,
  String.raw`\b(?:parameters?|arguments?|propert(?:y|ies)|fields?|options?|values?|settings?)\b.{0,80}\bmutually exclusive\b`,
  String.raw`\bcannot (?:both )?be (?:specified|set|used|provided) (?:together|at the same time|along with|both)\b`,
  String.raw`\bcannot specify both\b`,
  String.raw`\b(?:cannot|can only|must|may not|should not) be (?:set|specified|used|enabled|disabled|configured|provided)\b.{0,40}\b(?:if|when|unless) ['"\`]?[\w.]+['"\`]? (?:is|are) (?:not )?(?:set|specified|enabled|disabled|true|false|configured|provided)\b`,
  String.raw`\bboth [^,;]{1,80} (?:were|are|is|was) (?:specified|set|provided|given|supplied)\b`,
  String.raw`\b(?:may|can|must|should) not be (?:used|set|specified|given) together\b`,
  String.raw`\b(?:contain|specify|provide|set) both\b`,
);
