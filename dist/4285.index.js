"use strict";
exports.id = 4285;
exports.ids = [4285];
exports.modules = {

/***/ 8195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L8: () => (/* binding */ classify),
  pj: () => (/* binding */ plain)
});

// UNUSED EXPORTS: stages

// EXTERNAL MODULE: ./build/conflict/find/clean.js + 1 modules
var clean = __webpack_require__(1276);
// EXTERNAL MODULE: ./build/conflict/rules/asked.js + 1 modules
var asked = __webpack_require__(557);
// EXTERNAL MODULE: ./build/conflict/rules/rule.js
var rule = __webpack_require__(7681);
;// CONCATENATED MODULE: ./build/conflict/rules/vocabulary.js
const any = (...parts) => new RegExp(parts.join('|'), 'i');
const moving = (/* unused pure expression or super */ null && (String.raw `(?:updating|creating|deleting|accepted|provisioning|deprovisioning|migrating|starting|stopping|scaling|upgrading|pending|in ?progress|cancel+ing|transitioning|resizing|restarting|deallocating|attaching|detaching|configuring|resolvingdns|activating|patching|moving|dropping|disabling|enabling|restoring|importing|exporting|waiting|inprogress|non-?terminal)`));
const still = (/* unused pure expression or super */ null && (String.raw `(?:currently |already |still |now |yet )?`));
const work = (/* unused pure expression or super */ null && (String.raw `(?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\w+|swaps?|purges?|health checks?)`));
const ends = (/* unused pure expression or super */ null && (String.raw `(?:completes?|completed|completion|is complete|complete|finish(?:e[sd])?|ends|ended|is over|is done|succeeds|concludes?)`));
const not = (/* unused pure expression or super */ null && (String.raw `(?:cannot|can not|can't|could not|couldn't|unable to|must not|may not|failed to|is not allowed to|not possible to)`));
const remove = (/* unused pure expression or super */ null && (String.raw `(?:delet\w+|remov\w+|unregister\w*|dropp?\w*|detach\w*|purg\w+|destroy\w*|uninstall\w*|unlink\w*|disassociat\w*)`));
const plan = (/* unused pure expression or super */ null && (String.raw `(?:plans?|tiers?|skus?|editions?|service levels?|pricing|sizes?|series|generations?|offers?|kinds?|account types?)`));

;// CONCATENATED MODULE: ./build/conflict/rules/request-words.js

const verb = /\b(?:is|are|was|were|has|have|had|cannot|can|could|must|should|shall|may|might|does|do|did|will|would|needs?|requires?|exceeds?|contains?|conflicts?|failed|already)\b/i;
const addition = /\s(?:of|for|in|on|at|to|from|with|without|by|under|within|between|that|which|whose|used|given|specified|provided)\s.*$/i;
const oneOf = /^(?:one|some|any|all|each|none|at least one) (?:or more )?of (?:the |these |those )?/i;
const quoted = /(['"`\u201c\u2018]).{0,300}?['"`\u201d\u2019]|\([^)]{0,300}\)|\[[^\]]{1,300}\]/g;
const value = /(?:^|\b)(?:values?|parameters?|params?|arguments?|propert(?:y|ies)|fields?|attributes?|expressions?|quer(?:y|ies)|formats?|strings?|characters?|payload|body|content|path|paths|dates?|times?|timestamps?|durations?|intervals?|priorit(?:y|ies)|lengths?|json|xml|yaml|schema|template|syntax|headers?|filters?|patterns?|regex|ur[il]s?|api[- ]?versions?|configuration values?|input|inputs|elements?|entries|ranges?|formula|statement|clause|column|columns|tokens?)$/i;
const memberPath = /(?:^|\s)\.?(?:properties|parameters|body|spec|settings)\.[\w.[\]]+$/i;
const request_words_name = /\b(?:names?|ids?|identifiers?|labels?|alias(?:es)?|prefix(?:es)?|keys?|tags?|size|count|numbers?)$/i;
const act = /\b(?:chang|updat|modify|edit|alter|delet|remov|resiz|mov|switch|convert|enabl|disabl|add|scal|renam)ing\b/i;
const notAValid = any(String.raw `^(?:is|are|was|were) not (?:an? |in an? )(?:valid|acceptable|well-formed) (?!state|status|operation|time|target|candidate)\w+`, String.raw `^(?:should|must|may|can ?not|can) (?:not )?be (?:specified|provided|supplied)\b`, String.raw `^must be an? (?:valid |positive |non-?negative |whole )*(?:integer|number|boolean|string|guid|uuid|array|object|url|uri|date|base64)\b`);
const request_words_form = any(String.raw `^(?:is|are|was|were) (?:not (?:a )?valid|invalid|malformed|too (?:long|short)|out of range|empty|null|missing|not in the correct|not well)`, String.raw `^(?:must|should|can|may|needs? to|has to|have to) (?:only )?(?:not )?(?:be (?:between|at (?:least|most)|less|more|greater|longer|shorter|a |an |one of|in the (?:form|format|range)|specified|provided|set|non-?empty|alphanumeric|lower|valid)|consist|contain|start|begin|end|match|have|comply|conform|include|specify)`, String.raw `^(?:cannot|can not|must not|may not) (?:be (?:longer|shorter|empty|null|blank|negative|zero|more than \d|less than \d|greater than \d)|contain|start|begin|end|exceed \d+ char)`);
const refusal = any(String.raw `^(?:is|are|was|were) (?:currently |also )?(?:not (?:an? )?(?:one of the|supported|allowed|permitted|accepted|recogni[sz]ed|valid|known|expected|available as)|unsupported|un(?:known|recogni[sz]ed|expected)|invalid|required|mandatory|missing|malformed|out of range|too (?:long|short|large|small|big)|must|mutually exclusive|incorrect|duplicated?\b)`, String.raw `^(?:must|should|shall|needs? to|has to|have to)\b(?! be (?:deleted|removed|stopped|started|deallocated|detached|disabled|enabled|running|in |unlocked|registered|globally))`, String.raw `^(?:cannot|can not|can only|may only|may not|must not|could not) (?:be )?(?:(?:more|less|greater|longer|shorter|earlier|later|larger|smaller|bigger|higher|lower|older|newer) than|empty|null|negative|zero|blank|set|specified|provided|combined|used|referenced|parsed|deserialized|converted|contain|start|end|exceed|have|include|both|null|resolved|evaluated)`, String.raw `^(?:has|have|contains?|had) (?:an? )?(?:unsupported|invalid|unknown|illegal|disallowed|unexpected|wrong|duplicate)`, String.raw `^exceeds? the (?:maximum |allowed )?(?:length|size|number of characters)`, String.raw `^(?:does|do|did) not (?:match|conform|comply|contain a valid|exist in the (?:schema|template))`);
const place = /\b(?:in|for|by|on|with|at|to|under) (?:the |this |your |that |any |current |selected )*(?:\w+ )?(?:regions?|locations?|zones?|subscriptions?|skus?|tiers?|plans?|editions?|offers?|clouds?|pricing|account (?:kind|type)s?|vm sizes?|vm series)\b/i;
const adjective = /\b(?:unsupported|invalid|unknown|unrecogni[sz]ed|malformed|illegal|disallowed|unexpected|missing|duplicate) (?:required )?(?:\w+ ){0,2}?(?:values?|parameters?|arguments?|propert(?:y|ies)|fields?|types?|formats?|characters?|expressions?|tokens?|members?|elements?|json|schema)\b(?! state)/i;
const together = any(String.raw `\bnot (?:supported|allowed|permitted|valid) (?:along|together|at the same time|in combination|simultaneously) with\b`, String.raw `\b(?:parameters?|arguments?|propert(?:y|ies)|fields?|options?|values?|settings?)\b.{0,80}\bmutually exclusive\b`, String.raw `\bcannot (?:both )?be (?:specified|set|used|provided) (?:together|at the same time|along with|both)\b`, String.raw `\bcannot specify both\b`, String.raw `\b(?:cannot|can only|must|may not|should not) be (?:set|specified|used|enabled|disabled|configured|provided)\b.{0,40}\b(?:if|when|unless) ['"\`]?[\w.]+['"\`]? (?:is|are) (?:not )?(?:set|specified|enabled|disabled|true|false|configured|provided)\b`, String.raw `\bboth [^,;]{1,80} (?:were|are|is|was) (?:specified|set|provided|given|supplied)\b`, String.raw `\b(?:may|can|must|should) not be (?:used|set|specified|given) together\b`, String.raw `\b(?:contain|specify|provide|set) both\b`);

;// CONCATENATED MODULE: ./build/conflict/rules/speaks-of.js

function refusesValue(message) {
    return sentencesOf(message).some(ofValue);
}
const mostSentences = 12;
const longestSentence = 400;
function sentencesOf(message) {
    return message
        .split(/[.;!?] (?=\W{0,3}[A-Z])|[.;] ?$|: (?=[A-Z'"][\w'" .]{3,60} (?:is|are|must|cannot|should) )/, mostSentences)
        .map((sentence) => (sentence ?? '').slice(0, longestSentence).trim());
}
function ofValue(sentence) {
    if (together.test(sentence))
        return true;
    const bare = sentence.replace(quoted, ' ').replace(/\s+/g, ' ');
    if (adjective.test(bare) && !place.test(bare))
        return true;
    const at = bare.search(verb);
    if (at <= 0)
        return false;
    const head = bare
        .slice(0, at)
        .replace(oneOf, '')
        .replace(addition, '')
        .replace(/[\s,:]+$/, '');
    const rest = bare.slice(at);
    if (act.test(head) || place.test(rest))
        return false;
    if (value.test(head) || memberPath.test(head))
        return refusal.test(rest);
    return (request_words_name.test(head) && request_words_form.test(rest)) || notAValid.test(rest);
}

// EXTERNAL MODULE: ./build/conflict/taxonomy.js
var taxonomy = __webpack_require__(1640);
;// CONCATENATED MODULE: ./build/conflict/classify.js





const stages = [
    { name: 'an operation runs around a token that is stale', decide: runningAround },
    { name: 'the error around says why, and the inner one does not', decide: refusedAround },
    { name: 'a value in the request is refused', decide: valueRefused },
    { name: 'a list of errors in a form that no reader knows', decide: saidElsewhere },
    { name: 'a conflict around a cause that is not told', decide: conflictAround },
    { name: 'the innermost words', decide: ({ rule }) => resultOf(rule) },
    { name: 'the words around', decide: around },
    { name: 'a guess by the kind of words', decide: ({ error, inner }) => guess(error, inner) },
    {
        name: 'the bare code and status',
        decide: ({ inner, outer }) => resultOf(firstAmong(asked/* lastWordRules */.mG, [inner, ...outer])),
    },
];
function classify(error) {
    const inner = subjectOf(error, error.code ?? '', error.message);
    const subject = { error, inner, outer: outerSubjects(error), rule: (0,asked/* firstOf */.Ku)(asked/* allRules */.V7, inner) };
    for (const { decide } of stages) {
        const answer = decide(subject);
        if (answer !== undefined)
            return answer;
    }
    return { reason: error.bare ? 'no-error' : 'operation-failed', confidence: 'possible' };
}
function runningAround({ rule, outer }) {
    if (rule === undefined || (0,taxonomy/* classOf */.Kl)(rule.reason) !== 'etag')
        return undefined;
    const proven = outer.map((subject) => (0,asked/* firstOf */.Ku)(asked/* provenRules */.W6, subject));
    return resultOf(proven.find((each) => each && (0,taxonomy/* classOf */.Kl)(each.reason) === 'concurrent-operation'));
}
const saysNothing = new Set(['server-error', 'timed-out', 'service-unavailable']);
const wrapping = new Set(['operation-failed', 'cause-not-told']);
function refusedAround({ rule, outer }) {
    const silent = saysNothing.has(rule?.reason);
    if (!silent && rule?.reason !== 'access-denied')
        return undefined;
    const refusal = firstAmong(asked/* provenRules */.W6, outer);
    return silent || refusal?.codes !== undefined ? resultOf(refusal) : undefined;
}
const refusals = new Set([
    'feature-not-supported',
    'platform-rule',
    'limit-reached',
    'immutable-property',
]);
function valueRefused({ rule, inner }) {
    if (rule !== undefined && !refusals.has(rule.reason))
        return undefined;
    return refusesValue(inner.message) ? { reason: 'invalid-request', confidence: 'likely' } : undefined;
}
function saidElsewhere({ rule, error }) {
    if (rule === undefined || (rule.reason !== 'invalid-request' && !wrapping.has(rule.reason)))
        return undefined;
    const byCode = rule.codes !== undefined || rule.codeLike !== undefined;
    if (byCode && rule.reason === 'invalid-request' && error.message.length > 60)
        return undefined;
    const said = (0,asked/* firstOf */.Ku)(asked/* aloneRules */.no, subjectOf(error, '', (0,clean/* fold */.AU)(error.raw)));
    return said && { reason: said.reason, confidence: 'likely', by: said };
}
const conflictBeside = /\bstatus(?: ?code)?["']?\s{0,4}[:=]?\s{0,4}["']?conflict\b/i;
function conflictAround({ rule, error }) {
    if (rule?.reason !== 'cause-not-told' || !conflictBeside.test(error.nearby ?? error.raw))
        return undefined;
    return { reason: 'bare-conflict', confidence: 'likely' };
}
function around({ outer }) {
    for (const subject of outer) {
        const rule = (0,asked/* firstOf */.Ku)(asked/* allRules */.V7, subject);
        if (rule !== undefined && !wrapping.has(rule.reason))
            return resultOf(rule);
    }
    return undefined;
}
function guess(error, inner) {
    return error.bare || error.message === '' ? undefined : resultOf((0,asked/* firstOf */.Ku)(asked/* lastResortRules */.xP, inner));
}
function firstAmong(rules, subjects) {
    for (const subject of subjects) {
        const rule = (0,asked/* firstOf */.Ku)(rules, subject);
        if (rule !== undefined)
            return rule;
    }
    return undefined;
}
function resultOf(rule) {
    if (rule === undefined)
        return undefined;
    const said = rule.codes !== undefined || rule.says !== undefined;
    return { reason: rule.reason, confidence: rule.confidence ?? (said ? 'certain' : 'likely'), by: rule };
}
const subjectOf = (error, code, message) => (0,rule/* subjectOf */.et)(code, plain(message.slice(0, 4000)), error.httpStatus, `${error.resourceId ?? ''} ${error.url ?? ''}`);
function plain(message) {
    return message.includes('n') && /n['\u2019]t\b/.test(message)
        ? message.replace(/\bcan['\u2019]t\b/gi, 'cannot').replace(/n['\u2019]t\b/g, ' not')
        : message;
}
function outerSubjects(error) {
    const codes = error.codePath.slice(0, error.code === undefined ? undefined : -1);
    return error.outerMessages.map((message, i) => subjectOf(error, codes[i] ?? '', message)).reverse();
}


/***/ }),

/***/ 5105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _4: () => (/* binding */ factLabels),
  xS: () => (/* binding */ factsOf)
});

// UNUSED EXPORTS: asTime, factRows

;// CONCATENATED MODULE: ./build/conflict/facts-by-cause.js
const ofBlobs = [
    'condition-not-met',
    'etag-mismatch',
    'blob-lease',
    'lease-lost',
    'immutability-policy',
];
const causeRows = [
    {
        key: 'location',
        label: 'Location',
        words: [
            'in north',
            'in south',
            'in east',
            'in west',
            'in central',
            'in uk ',
            'in france',
            'in germany',
            'in sweden',
            'in australia',
            'in canada',
            'in japan',
        ],
        pattern: /\bin ((?:North|South|East|West|Central)(?: (?:North|South|East|West|Central))? (?:Europe|US|Asia|India|Japan|Korea|Africa|UK)(?: \d)?)\b|\bin ((?:UK|France|Germany|Sweden|Australia|Canada|Japan) (?:North|South|East|West|Central)(?: \d| West)?)\b/i,
    },
    {
        key: 'size',
        label: 'Size',
        words: ["sku '", "tier '", "objective '", '_lrs', '_zrs', '_grs', '_ragrs', '_gzrs', '_ragzrs'],
        pattern: /\bSKU '([\w.-]{2,40})'|\bpricing tier '([\w-]{2,40})'|\bservice objective '([\w-]{2,40})'|\b((?:Premium|PremiumV2|StandardSSD|UltraSSD|Standard)_(?:LRS|ZRS|GRS|RAGRS|GZRS|RAGZRS))\b/i,
        only: ['sku-not-available', 'region-restricted', 'subscription-not-eligible'],
    },
    {
        key: 'featureName',
        label: 'Feature',
        words: ['feature'],
        pattern: /\bfeature '?Microsoft\.\w{2,60}\/(\w[\w.-]{1,80})|'Microsoft\.\w{2,60}\/(\w{2,80})' feature\b/i,
        only: ['subscription-not-registered', 'subscription-not-eligible', 'feature-not-supported'],
    },
    {
        key: 'deniedProperty',
        label: 'Property',
        words: ['evaluatedexpressions'],
        pattern: /\bevaluatedExpressions\b.{0,1500}\\*"path\\*"\s?:\s?\\*"((?!type\\*")[\w.[\]*-]{2,120})\\*"/i,
        only: ['policy-denied'],
    },
    {
        key: 'deniedValue',
        label: 'Found',
        words: ['evaluatedexpressions'],
        pattern: /\bevaluatedExpressions\b.{0,1500}\\*"path\\*"\s?:\s?\\*"(?!type\\*")[\w.[\]*-]{2,120}\\*"\s?,\s?\\*"expressionValue\\*"\s?:\s?\\*"([\w .:/-]{1,80})\\*"/i,
        only: ['policy-denied'],
    },
    {
        key: 'moreLocked',
        words: ['are locked: '],
        pattern: /\bscope\(s\) are locked: '[^']{10,400}',\s?'(\/[^']{10,400})'/i,
    },
    {
        key: 'denier',
        label: 'Made by',
        words: ['deny assignment'],
        pattern: /\bdeny assignment with name '[^/]{0,300}(\/(?:subscriptions|providers)\/[^\s'"]{10,500}?)["'.]*'? (?:and|with) id\b/i,
        only: ['deny-assignment'],
    },
    {
        key: 'deniedAt',
        label: 'Denied at',
        words: ["at scope '"],
        pattern: /\bat scope '(\/[^']{10,400})'/i,
        only: ['deny-assignment'],
    },
    {
        key: 'otherAssignment',
        label: 'Existing assignment',
        words: ['conflicting role assignment is '],
        pattern: /\bID of the conflicting role assignment is ([0-9a-f-]{32,36})\b/i,
        only: ['role-assignment-exists'],
    },
    {
        key: 'location',
        label: 'Location',
        words: ['location'],
        pattern: /\s--?location[ =:]["']?([a-z][a-z0-9]{3,30})\b|\blocation["']?\s?[:=]\s?["']([a-z][\w ]{3,30})["']|\bLocation: ([a-z][a-z0-9]{3,30})[,;]/gi,
        only: [
            'quota-exceeded',
            'sku-not-available',
            'soft-deleted',
            'capacity-unavailable',
            'region-restricted',
            'limit-reached',
        ],
        around: true,
    },
    {
        key: 'account',
        words: ['--account-name', '.core.'],
        pattern: /\s--account-name[ =]["']?([a-z0-9]{3,24})\b|\bhttps:\/\/([a-z0-9]{3,24})\.(?:blob|dfs|file|queue|table)\.core\./gi,
        only: ofBlobs,
        around: true,
    },
    {
        key: 'container',
        words: ['--container-name', '.core.'],
        pattern: /\s--container-name[ =]["']?([a-z0-9][a-z0-9-]{2,62})\b|\bhttps:\/\/[a-z0-9]{3,24}\.(?:blob|dfs)\.core\.[\w.]{3,40}\/([a-z0-9$][a-z0-9-]{2,62})\b/gi,
        only: ofBlobs,
        around: true,
    },
    {
        key: 'blob',
        words: ['az storage blob ', '.core.'],
        pattern: /\baz storage blob \w{2,30}\b[^\n]{0,300}?\s(?:--name|-n)[ =]["']?([\w./-]{1,200})|\bhttps:\/\/[a-z0-9]{3,24}\.(?:blob|dfs)\.core\.[\w.]{3,40}\/[a-z0-9$][a-z0-9-]{2,62}\/([\w./-]{1,300})/gi,
        only: ofBlobs,
        around: true,
    },
];

// EXTERNAL MODULE: ./build/conflict/find/ids.js
var ids = __webpack_require__(3409);
// EXTERNAL MODULE: ./build/conflict/find/sought.js
var sought = __webpack_require__(945);
;// CONCATENATED MODULE: ./build/conflict/facts.js



const ownRows = [
    {
        key: 'operationUri',
        words: ['operation use uri'],
        pattern: /\boperation use uri:?\s*(https:\/\/[^\s'"<>]{10,600}?)(?:[.,'")]*(?:\s|$))/i,
    },
    {
        key: 'otherOperation',
        words: [
            'superseded by operation',
            'operationname: ',
            'updating the resource is ',
            'operation (',
            'active provisioning operation',
            'queued',
            'handler.',
        ],
        pattern: /\bqueued operation(?: is|:)? ["']?(\w{3,80})|\b(\w{3,80}Handler\.[A-Z]{3,7})\b|\bsuperseded by operation (\w{3,80})|\bOperationName: (\w{3,80})|\bis updating the resource is (\w{3,80})|\banother (?:agent ?pool )?operation \(([^)]{2,120})\)|\bactive provisioning operation\b.{0,80}OperationId: '([^']{8,80})'/i,
    },
    {
        key: 'otherOperationId',
        label: 'Other operation ID',
        words: [
            'superseded by operation',
            'another operation with id',
            'details: id: ',
            'x-ms-request',
            '/operations/',
            '/operationstatuses/',
        ],
        pattern: /\/operation(?:s|Statuses)\/([0-9a-f]{8}-[0-9a-f-]{27})\b|\bsuperseded by operation \w{3,80} \(([0-9a-f-]{8,60})|\bpreempted by another operation with ID (\S{8,60})|\bDetails: Id: ([0-9a-f-]{36})|\bx-ms-request-?id ([0-9a-f-]{32,36})/i,
    },
    {
        key: 'deploymentName',
        words: ["deployment '", 'deployment "'],
        pattern: /\bdeployment '([^']{1,90})'|\bdeployment "([^"]{1,90})"/i,
        only: [
            'deployment-active',
            'being-deleted',
            'nothing-to-cancel',
            'cause-not-told',
            'operation-failed',
            'timed-out',
            'canceled',
        ],
    },
    {
        key: 'since',
        words: ['createdtime: ', 'previous deployment from ', 'was started at ', 'created:', '(pid '],
        pattern: /\bCreatedTime: ([^,"]{6,40})|\bprevious deployment from '([^']{6,40})'|\bwas started at '([^']{6,40})'|\bCreated:\s+(\d{4}-\d\d-\d\d[ T][\d:.]{5,20}(?: ?[+-]\d{4})?)|\(pid \d{1,10}\) at ([\d:.TZ+-]{10,35})/i,
    },
    {
        key: 'expires',
        label: 'Azure gives it up at',
        words: ['expiration time is ', 'will expire at '],
        pattern: /\bexpiration time is '([^']{6,40})'|\bwill expire at '([^']{6,40})'/i,
    },
    {
        key: 'toldAt',
        words: ['timestamp', 'date: '],
        pattern: /\btimestamp\\?["']?\s?[:=]\s?\\?["']?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z)|\bdate: (\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT)/i,
    },
    { key: 'diskName', words: ["disk '"], pattern: /\bdisk '([\w.-]{1,80})'/i, only: ['disk-detaching'] },
    { key: 'lockedScope', words: ['are locked: '], pattern: /\bscope\(s\) are locked: '([^']{10,400})'/i },
    {
        key: 'holder',
        words: ['who:', 'created by '],
        pattern: /\bWho:\s+(\S{1,120})|\bcreated by (\S{1,120}) \(pid \d/,
        only: ['terraform-state-lock', 'blob-lease'],
    },
    {
        key: 'lockId',
        label: 'Lock ID',
        words: ['lock info:'],
        pattern: /\bLock Info:\s+ID:\s+([\w-]{8,80})/,
        only: ['terraform-state-lock', 'blob-lease'],
    },
    {
        key: 'statePath',
        label: 'State',
        words: ['path:'],
        pattern: /\bPath:\s+(\S{1,300})/,
        only: ['terraform-state-lock', 'blob-lease'],
    },
    {
        key: 'lockOperation',
        label: 'Its operation',
        words: ['operationtype'],
        pattern: /\bOperation:\s+OperationType(\w{2,30})/,
        only: ['terraform-state-lock', 'blob-lease'],
    },
    {
        key: 'quotaName',
        label: 'Quota',
        words: ['exceeding ', 'quota limit', 'usagename ', "quota '", 'for family ', 'quota tokens', 'amount required '],
        pattern: /\bexceeding (?:approved )?([\w .-]{2,60}?) quota\b|\bquota limits? of ([\w -]{2,40}?)[.;,]|\bUsageName '([^']{2,120})'|\bquota '([A-Za-z][\w ]{2,60})' exceeded|\bvcpu quota\b.{0,60} for family (\w{4,60})|\bquota (Tokens Per Minute [^.,]{2,60})|\bAmount required for this deployment \(([\w ]{2,40})\)/i,
    },
    {
        key: 'limit',
        label: 'Limit',
        words: ['current limit: ', 'maximum allowed: ', 'limit of ', 'is '],
        pattern: /\bCurrent Limit: (\d+)|\bMaximum allowed: (\d+)|\blimit of '?(\d+)|\bis (\d+)\.?$/i,
        only: ['quota-exceeded', 'limit-reached'],
    },
    {
        key: 'usage',
        label: 'In use',
        words: ['current usage: ', 'current in use: '],
        pattern: /\bCurrent Usage: (\d+)|\bCurrent in use: (\d+)/i,
    },
    {
        key: 'required',
        label: 'Asked for',
        words: ['additional required: ', 'additional requested: '],
        pattern: /\bAdditional Required: (\d+)|\bAdditional requested: (\d+)/i,
    },
    { key: 'newLimit', label: 'Limit needed', words: ['new limit required: '], pattern: /\bNew Limit Required: (\d+)/i },
    {
        key: 'location',
        label: 'Location',
        words: ['location: ', "location '", "region '", 'region ', 'location '],
        pattern: /\bLocation: (\w[\w ]{2,30})[,;]|\b(?:in|for) (?:the )?(?:location|region) ['"]([\w ]{3,30})['"]|\b(?:location|region) ((?:north|south|east|west|central|[a-z]{2,12}(?:north|south|east|west|central))[a-z]{0,12}\d?)\b/i,
    },
    { key: 'size', label: 'Size', words: ['standard_', 'basic_'], pattern: /\b((?:Standard|Basic)_[A-Z]\w{1,30})\b/ },
    {
        key: 'provider',
        label: 'Resource provider',
        words: ["namespace '", 'feature', 'provider'],
        pattern: /\bnamespace '([\w.]{3,80})'|\bfeature '?(Microsoft\.\w{2,60})\/\w|'(Microsoft\.\w{2,60})\/\w{2,80}' feature\b|\bregistered (?:with|for|to use) (?:the )?'?(Microsoft\.\w{2,60})'? (?:resource )?provider/i,
    },
    {
        key: 'policy',
        label: 'Policy',
        words: ['policyassignment', 'policy assignment'],
        pattern: /policyAssignment\\*"\s?:\s?\{\\*"(?:name|displayName)\\*"\s?:\s?\\*"([^"\\]{1,120})|\bpolicy assignments?: '([^']{1,120})'/i,
    },
    {
        key: 'policyAssignmentId',
        label: 'Policy assignment',
        words: ['policyassignment', 'policy assignment'],
        pattern: /\bpolicy ?assignment ?id\\*"?\s{0,12}[:=]\s{0,4}\\*["']?(\/[^\s"'\\,]{10,600})|\bpolicyAssignment\\*"\s?:\s?\{[^{}]{0,400}?\\*"id\\*"\s?:\s?\\*"(\/[^\s"\\]{10,600})/i,
        only: ['policy-denied'],
    },
    {
        key: 'policyDefinitionId',
        words: ['policydefinition', 'policy definition'],
        pattern: /\bpolicy ?definition ?id\\*"?\s{0,12}[:=]\s{0,4}\\*["']?(\/[^\s"'\\,]{10,600})|\bpolicyDefinition\\*"\s?:\s?\{[^{}]{0,400}?\\*"id\\*"\s?:\s?\\*"(\/[^\s"\\]{10,600})/i,
        only: ['policy-denied'],
    },
    {
        key: 'policyAssignmentScope',
        words: ['assignmentscope', 'assignment scope'],
        pattern: /\bpolicy ?assignment ?scope\\*"?\s{0,12}[:=]\s{0,4}\\*["']?(\/[^\s"'\\,]{10,600})/i,
        only: ['policy-denied'],
    },
    {
        key: 'otherPrincipal',
        words: ['roleassignmentupdatenotpermitted', 'not allowed to be updated'],
        pattern: /\b(RoleAssignmentUpdateNotPermitted)\b|\bprincipal ?ID\b.{0,60}\b(not allowed to be updated)\b/i,
        only: ['immutable-property'],
    },
    {
        key: 'unsavedState',
        words: ['errored.tfstate', 'saving state', 'save state'],
        pattern: /\b(errored\.tfstate)\b|\b(error saving state|failed to save state)\b/i,
        only: ['blob-lease', 'lease-lost', 'terraform-state-lock'],
    },
    { key: 'entraCode', label: 'Entra ID says', words: ['aadsts'], pattern: /\b(AADSTS\d{5,7})\b/i },
    { key: 'staleAssertion', words: ['aadsts700024'], pattern: /\b(AADSTS700024)\b/i },
    { key: 'noFederation', words: ['aadsts7002'], pattern: /\b(AADSTS7002(?:1|13|11))\b/i },
    {
        key: 'application',
        words: ["app '", "application '"],
        pattern: /\bapp(?:lication)? '([0-9a-f-]{36})'/i,
        only: ['sign-in-failed'],
    },
    {
        key: 'host',
        label: 'Host',
        words: ['lookup ', "host='", 'enotfound ', 'resolve', 'https://'],
        pattern: /\blookup ([a-z0-9][a-z0-9.-]{3,200})|\bhost='([a-z0-9][a-z0-9.-]{3,200})'|\bENOTFOUND ([a-z0-9][a-z0-9.-]{3,200})|\bresolved?:? '([a-z0-9][a-z0-9.-]{3,200})'|\bhttps:\/\/([a-z0-9][a-z0-9.-]{3,200})/i,
        only: ['no-connection'],
    },
    {
        key: 'clientAddress',
        label: 'Address',
        words: ['ip address '],
        pattern: /\bip address '?([0-9a-f.:]{3,45})'?/i,
        only: ['firewall-denied'],
    },
    { key: 'permission', label: 'Permission', words: ['perform action '], pattern: /\bperform action '([^']{3,200})'/i },
    {
        key: 'state',
        label: 'State',
        words: ['state', "in '", "in the '", "in a '", "in an '"],
        pattern: /\bResource is in (\w{4,30}) state|\bProvisioning State ?\((\w{4,30})\)|(?<!\bnot )\bin (?:the |an? )?(?:state )?'(\w{4,30})'(?: state)?|(?<!\bnot )\bin (?!(?:provisioning|power) state)(\w{4,30}) state\b|\bState: (\w{4,30})/i,
        only: [
            'dependency-updating',
            'provisioning-in-progress',
            'invalid-state',
            'service-stopped',
            'failed-state',
            'already-in-target-state',
            'disk-in-use',
            'vm-not-running',
        ],
    },
    {
        key: 'retryAfter',
        label: 'Azure asks to wait',
        words: ['try again after ', 'retry after '],
        pattern: /\btry again after '?(\d{1,6})'? seconds|\bRetry after (\d{1,6}) seconds/i,
    },
];
const factRows = [...ownRows, ...causeRows];
const factLabels = Object.fromEntries(factRows.flatMap(({ key, label }) => (label === undefined ? [] : [[key, label]])));
const asOthers = {
    since: asTime,
    expires: asTime,
    otherAssignment: (name) => name.replace(/^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i, '$1-$2-$3-$4-$5'),
};
function factsOf(error, reason) {
    const facts = {};
    const pages = [error.message, ...error.outerMessages.toReversed(), error.raw.replace(/\s+/g, ' ')].map(sought/* pageOf */.ZZ);
    for (const row of factRows) {
        const { key, only } = row;
        if (facts[key] !== undefined || (only !== undefined && !only.includes(reason)))
            continue;
        const value = row.around === true ? onlyValueIn(error.nearby ?? error.raw, row) : valueIn(pages, row);
        if (value !== undefined)
            facts[key] = asOthers[key]?.(value) ?? value;
    }
    const scope = facts.policyAssignmentId?.replace(/\/providers\/Microsoft\.Authorization\/policyAssignments\/[^/]*$/i, '');
    if (scope !== undefined && scope !== '')
        facts.policyAssignmentScope ??= scope;
    const holders = (0,ids/* holdersIn */.Jn)(error.message);
    const machine = holders.find((id) => /\/virtualMachines\//i.test(id));
    if (machine !== undefined)
        facts.vmId = machine;
    if (holders[0] !== undefined && reason !== 'scope-locked')
        facts.inUseBy = holders[0];
    if (error.address !== undefined)
        facts.address = error.address;
    if (error.correlationId !== undefined)
        facts.correlationId = error.correlationId;
    if (error.retryAfter !== undefined && error.retryAfter > 0 && facts.retryAfter === undefined)
        facts.retryAfter = String(error.retryAfter);
    return facts;
}
function onlyValueIn(text, { words, pattern }) {
    if (!(0,sought/* holdsAny */.Ng)(text.toLowerCase(), words))
        return undefined;
    const values = new Set([...text.matchAll(pattern)].map((match) => match
        .slice(1)
        .find((group) => group !== undefined)
        ?.toLowerCase()));
    const [only] = values;
    return values.size === 1 ? only : undefined;
}
function valueIn(pages, row) {
    for (const page of pages) {
        const groups = (0,sought/* firstIn */.uJ)(page, row)?.slice(1) ?? [];
        const value = groups.find((group) => group !== undefined)?.trim();
        if (value !== undefined && value !== '')
            return value;
    }
    return undefined;
}
function asTime(text) {
    const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d\d):(\d\d)(?: ([AP])M)?$/i.exec(text);
    if (us) {
        const [, month, day, year, hour, minute, second, half] = us;
        const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
        if (Number(month) > 12 || Number(day) > 31 || hours > 23)
            return text;
        return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), hours, Number(minute), Number(second)))
            .toISOString()
            .replace('.000Z', 'Z');
    }
    const go = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)?(?: ?(?:\+0000|Z))?(?: UTC)?$/.exec(text);
    return go ? `${go[1]}T${go[2]}Z` : text;
}


/***/ }),

/***/ 6250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vb: () => (/* binding */ blockAt),
  AP: () => (/* binding */ blocksIn),
  P5: () => (/* binding */ hush),
  FZ: () => (/* binding */ stepsIn),
  fk: () => (/* binding */ toldIn)
});

// EXTERNAL MODULE: ./build/conflict/find/known.js
var known = __webpack_require__(3272);
// EXTERNAL MODULE: ./build/conflict/find/sorted.js
var sorted = __webpack_require__(7058);
;// CONCATENATED MODULE: ./build/conflict/find/blocks/speakers-printed.js
const printed = { voice: 'printed' };
const printers = [
    {
        ...printed,
        speaker: "a step's script",
        signs: ['##[group]Run '],
        from: /^##\[group\]Run /,
        last: /^##\[endgroup\]/,
        until: /^##\[error\]/,
        cutBy: /^shell: /,
    },
    {
        ...printed,
        speaker: "a task's script",
        signs: ['Script contents:'],
        from: /^Script contents:/,
        last: /^={5,} Starting Command Output/,
        until: /^##\[/,
        cutBy: /^={5,}/,
    },
    {
        ...printed,
        speaker: "a task's head",
        signs: ['Task  ', 'Description  ', 'Version  ', 'Author  ', 'Help  '],
        line: /^(?:Task|Description|Version|Author|Help) {2,14}: /,
    },
    {
        ...printed,
        speaker: 'the help of a command, its options',
        signs: ['--'],
        from: /^\s{2,12}(?:-\w,? )?--[a-z][\w-]{1,40}(?: -\w)?(?: {1,40}\[Required\])? {1,40}: \S/,
    },
    {
        ...printed,
        speaker: 'a list of changes',
        signs: ['fix', 'feat', 'chore', 'refactor', 'docs', 'perf'],
        line: /^\s{0,8}[-*\u2022] (?:[0-9a-f]{7,40} )?(?:fix|feat|chore|refactor|docs|perf|revert)(?:\([\w./-]{1,40}\))?!?: /,
    },
    {
        ...printed,
        speaker: 'documentation of what would happen',
        signs: [' will be ', ' is raised', ' is thrown', ' is returned', ' would be '],
        line: /\b(?:if|when|whenever|unless)\b.{0,200}\b(?:will|would) be (?:raised|thrown|returned|reported)\b|\b(?:is|are) (?:raised|thrown|returned|reported) (?:if|when|whenever|unless)\b/i,
    },
    { ...printed, speaker: 'a command', signs: ['[command]'], line: /^\[command\]/ },
    { ...printed, speaker: 'a shell that traces', signs: ['+ '], line: /^\+{1,6} (?!\$|~|[A-Za-z]{2,20}-[A-Z])\S/ },
    {
        ...printed,
        speaker: 'source',
        signs: ['(', '=', 'echo ', 'throw', 'raise', 'return', '//', 'if ', 'Write-', 'printf'],
        line: /^(?:\s{0,8}(?:-{2,4}> ?)?\d{1,6}[ |:]{1,3})?\s{0,60}(?:(?:echo|printf) ["'$]|(?:print|printf|assert\w*|expect|describe|it|test)\(|(?:console|log|logger|logging|fmt|t|assert|System\.out)\.\w{1,30}\(|Write-\w{3,20} ["'$]|throw (?:new )?\w|raise \w+[(.]|(?:if|elif|else if|while|case|when|switch|catch|except|for)\b.{0,300}(?:[({[:;]|; (?:then|do))\s*$|(?:const|let|var|def|func|function|return|import|from|export)\b [^.]{0,200}[=({]|\/\/ |(?:\} )?(?:if|elif) )/,
    },
    {
        ...printed,
        speaker: 'a diff',
        signs: ['diff --git '],
        from: /^diff --git /,
        until: /^(?![+\-@ \\]|index |(?:new|old|deleted) |similarity|rename|Binary|diff --git )/,
    },
];

;// CONCATENATED MODULE: ./build/conflict/find/blocks/speakers-progress.js
const other = { voice: 'other' };
const progress = [
    {
        ...other,
        speaker: 'a cache action',
        signs: ['ache'],
        line: /^\s*(?:##\[\w+\]|::\w+::|Warning: |Error: )?(?:Failed to (?:save|restore)|Cache (?:save|restore|hit|already|not found|saved|restored|Size)|Unable to reserve cache|ReserveCacheError)|another job may be creating this cache|Failed to CreateCacheEntry|cache entry with the same key/,
    },
    {
        ...other,
        speaker: 'the runner',
        signs: ['##[', 'Post job cleanup', 'Cleaning up orphan'],
        line: /^(?:##\[error\]Process completed with exit code|##\[section\]|Post job cleanup\.|Cleaning up orphan processes)/,
    },
    {
        ...other,
        speaker: 'docker, layers',
        signs: [': '],
        line: /^\s*[0-9a-f]{8,64}: (?:Layer already exists|Already exists|Mounted from|Push|Pull|Download|Verifying|Waiting|Preparing|Extracting|Retrying)/,
    },
    {
        ...other,
        speaker: 'docker, a build',
        signs: ['#'],
        line: /^#\d{1,4} (?:\d+\.\d+ |\[|CACHED|DONE|exporting|pushing|transferring|extracting|sha256:|writing|naming|resolve|importing|preparing|building|ERROR)/,
    },
    {
        ...other,
        speaker: 'a warning',
        signs: ['WARNING: ', 'Warning: '],
        unless: /\{\s*"error"/,
        line: /^\s{0,8}(?:WARNING: |\(node:\d+\) (?:\[\w+\] )?\w*Warning: )/,
    },
    { ...other, speaker: 'Node, about warnings', signs: ['(Use `node'], line: /^\(Use `node --trace/ },
    { ...other, speaker: 'Terraform, a warning', signs: ['\u2502 Warning: '], from: /^\u2502 Warning: /, last: /^\u2575/ },
    {
        ...other,
        speaker: 'Terraform, progress',
        signs: ['...', ' complete after '],
        line: /^(?:(?:time=\S{1,60} )?level=\w{1,10} msg="?)?[\w.[\]"'/-]{1,300}: (?:(?:Still )?(?:Creating|Destroying|Modifying|Reading|Refreshing|Importing|Opening|Closing)\b|Refreshing state|Provisioning with|\w+ complete after )/i,
    },
    {
        ...other,
        speaker: 'an operator of Kubernetes, at work',
        signs: ['Info ', 'econcil'],
        line: /\s(?:True|False|Unknown)\s+Info\s+[A-Z]\w{2,60}\s|\bbeing reconciled by the operator\b/,
    },
    {
        ...other,
        speaker: "another cloud's provider",
        signs: ['provider.terraform-provider-'],
        line: /\bprovider\.terraform-provider-(?!az|random|null|time|local|tls|http|external)/,
    },
    {
        ...other,
        speaker: 'a poll',
        signs: ['tatus: '],
        line: /^\s{0,8}(?:\w+ )?[Ss]tatus: (?:InProgress|In progress|Running|Accepted|Pending|Queued|Building|Succeeded|Uploading|Creating|Updating)\b/,
    },
    {
        ...other,
        speaker: 'az or AzCopy, about the command line',
        signs: ['ERROR: ', 'parse user input'],
        line: /^.{0,60}\bfailed to parse user input\b|^ERROR: (?:You may want to use 'az |usage error\b|the following arguments|argument --|unrecognized arguments|The command requires the extension|'[\w-]{1,60}' is misspelled|--[\w-]{1,60} )/,
    },
    { ...other, speaker: 'Ansible, a retry', signs: ['FAILED - RETRYING'], line: /^\s*FAILED - RETRYING: / },
    {
        ...other,
        speaker: 'a step that finds what it would make',
        signs: ['xist'],
        line: /\balready exists?\b.{0,60}(?:\bskip|\bcontinu|\breus|\busing\b|\bupdating\b|\bnothing to do|\bno action|\bignor|\bleaving|\bunchanged|\bnot (?:creating|pushing|needed)|\bproceeding|\bok\b)|\b(?:skipping|skipped|reusing|using existing|nothing to do)\b.{0,80}\bexists?\b/i,
    },
    {
        ...other,
        speaker: 'a script that tells how it goes',
        signs: ['[i]', '[*]', '[INFO]', '\u2139', '==> ', '--> ', '[SKIP]', '\u23ed', '\u2192 ', '[~]'],
        line: /^\s{0,12}(?:\[(?:i|\*|~|SKIP)\]|\u2139\ufe0f?|==>|-->|\u23ed\ufe0f?|\u2192) .{0,300}\balready\b/i,
    },
];

;// CONCATENATED MODULE: ./build/conflict/find/blocks/speakers-tests.js
const realTool = /gruntwork-io\/terratest|\blogger\.go:\d+:|^[\u2502\u2577]|\brntbd:\/\//m;
const test = { voice: 'test', unless: realTool };
const standIn = { voice: 'stand-in', unless: realTool };
const testRunners = [
    {
        ...test,
        speaker: 'a mark of what went well',
        signs: ['\u2713', '\u2714', '\u221a', '\u2611', '\u2705', '[+] '],
        line: /^\s{0,40}(?:\d{1,5}[).]? )?[([]?(?:\u2713|\u2714\ufe0f?|\u221a|\u2611\ufe0f?|\u2705|\+(?=\] ))[)\]]?\s/,
    },
    {
        ...test,
        speaker: 'a failed test in a list',
        signs: ['\u2715', '\u2716', '\u2717', '\u2718', '\u00d7', '[-] '],
        line: /^\s{0,40}(?:\d{1,5}[).]? )?(?:\u2715|\u2716|\u2717|\u2718|\u00d7|\[-\]) .{1,400}(?:\(?\d[\d.]{0,12} ?m?s\b|\u203a )/,
    },
    {
        ...test,
        speaker: 'jest and vitest, files',
        signs: ['PASS ', 'FAIL '],
        line: /^\s{0,4}(?:PASS|FAIL)\s+(?:\S+\s+)?\S+\.[cm]?[jt]sx?\b/,
    },
    {
        ...test,
        speaker: 'jest, a failed test',
        signs: ['\u25cf '],
        from: /^\s{0,6}\u25cf /,
        until: /^\s{0,4}(?:PASS|FAIL|RUNS)\s|^Test Suites:|^Tests:|^Summary of all failing tests/,
    },
    {
        ...test,
        speaker: 'jest, the console',
        signs: ['console.'],
        from: /^\s{2,8}console\.(?:log|warn|error|info|debug|trace)\s*$/,
        last: /^\s{2,12}at .{1,400}:\d+:\d+\)?\s*$/,
    },
    {
        ...test,
        speaker: 'vitest, the console',
        signs: ['stderr | ', 'stdout | '],
        from: /^\s{0,4}(?:stderr|stdout) \| \S+/,
        until: /^\s{0,4}(?:\u2713|\u00d7|\u276f|\u2193|\u221a) |^\s*(?:stderr|stdout) \| |^\s*(?:Test Files|Tests) |^\s*\u23af|^\s*(?:PASS|FAIL) /,
    },
    {
        ...test,
        speaker: 'vitest, failed tests',
        signs: ['\u23af', 'FAIL '],
        from: /^\s*\u23af{3,}.{0,80}\bFailed (?:Tests|Suites)\b|^\s{0,2}FAIL\s*$/,
        until: /^\s*Test Files /,
    },
    {
        ...test,
        speaker: 'mocha, failed tests',
        signs: [' failing'],
        from: /^\s{2,4}\d{1,5} failing\s*$/,
        until: /^##\[|^npm (?:ERR!|error)|^\s*(?:error Command failed|ELIFECYCLE)/,
    },
    { ...test, speaker: 'mocha, a failed test in the list', signs: [') '], line: /^\s{4,40}\d{1,4}\) \S/ },
    {
        ...test,
        speaker: 'node --test, failed tests',
        signs: ['\u2716 failing tests'],
        from: /^\u2716 failing tests:/,
        until: /^##\[|^npm (?:ERR!|error)/,
    },
    {
        ...test,
        speaker: 'playwright',
        signs: [' \u203a '],
        line: /^\s{0,8}(?:[\u2713\u2718-]\s+)?\d{0,5}\)?\s{0,3}\[[\w .-]{1,40}\] \u203a /,
    },
    {
        ...test,
        speaker: 'pytest, a session',
        signs: ['test session starts'],
        from: /^={3,} test session starts ={3,}/,
        last: /^={3,} .{0,120}\b(?:passed|failed|errors?|no tests ran|deselected|skipped)\b.{0,80} in [\d.]+s/,
    },
    {
        ...test,
        speaker: 'pytest, failures',
        signs: ['= FAILURES =', '= ERRORS ='],
        from: /^={3,} (?:FAILURES|ERRORS) ={3,}/,
        last: /^={3,} .{0,120}\b(?:passed|failed|errors?)\b.{0,80} in [\d.]+s/,
    },
    {
        ...test,
        speaker: 'pytest, a failed test',
        signs: ['___ '],
        from: /^_{3,} \S.{0,200} _{3,}$/,
        until: /^={3,} .{0,200} ={3,}$/,
    },
    {
        ...test,
        speaker: 'pytest, a test',
        signs: ['PASSED', 'FAILED', 'ERROR', 'SKIPPED', 'XFAIL'],
        line: /^(?:\S{1,300}::\S{1,300}.{0,300} (?:PASSED|FAILED|ERROR|SKIPPED|XFAIL)\b|(?:PASSED|FAILED|ERROR|SKIPPED|XFAIL) \S{1,300}(?:::\S|\.py\b)|\[gw\d+\] \[ *\d+%\] )/,
    },
    {
        ...test,
        speaker: 'unittest',
        signs: [' ... ok', ' ... FAIL', ' ... ERROR', ' ... skipped'],
        line: /^\w{1,200} \([\w.]{1,300}\).{0,300} \.\.\. (?:ok|FAIL|ERROR|skipped)/,
    },
    {
        ...test,
        speaker: 'go test',
        signs: ['=== '],
        from: /^\s{0,40}=== (?:RUN|CONT|NAME|PAUSE)\s/,
        last: /^\s{0,40}--- (?:PASS|FAIL|SKIP): |^(?:ok|FAIL|PASS|panic:)\b/,
    },
    { ...test, speaker: 'go test, a failed test', signs: ['--- FAIL: '], from: /^\s{0,40}--- FAIL: / },
    {
        ...test,
        speaker: 'go test, results',
        signs: ['--- ', 'FAIL\t', 'ok  \t'],
        line: /^\s{0,40}--- (?:PASS|SKIP): |^(?:FAIL|ok {2})\t/,
    },
    { ...test, speaker: 'go test, a line of a test', signs: ['_test.go:'], from: /^\s{2,40}\w{1,120}_test\.go:\d+: / },
    {
        ...test,
        speaker: 'dotnet test',
        signs: ['Passed ', 'Failed ', 'Skipped '],
        from: /^\s{0,8}(?:Passed|Failed|Skipped) \S.{0,600}\[< ?\d+ m?s\]\s*$|^\s{0,8}(?:Passed|Failed|Skipped) \S.{0,600}\[[\d.,]+ ?(?:ms|s|m|h).{0,12}\]\s*$/,
        until: /^\s{0,8}(?:Passed|Failed|Skipped) \S|^\s{0,4}(?:Passed|Failed)!|^Test Run |^Total tests|^Results File|^\S+ -> /,
    },
    { ...test, speaker: 'xunit', signs: ['[xUnit.net '], line: /^\s{0,8}\[xUnit\.net [\d:.]+\]/ },
    { ...test, speaker: 'dotnet test, a sum', signs: [' - Failed: '], line: /^(?:Passed|Failed)!\s+- Failed: / },
    {
        ...test,
        speaker: 'surefire',
        signs: ['Running '],
        from: /^\s*(?:\[(?:INFO|ERROR|WARNING)\] )?Running (?:[\w$]{1,80}\.){1,20}[\w$]{1,120}$/,
        last: /\bTests run: \d+/,
    },
    {
        ...test,
        speaker: 'surefire, a failed test',
        signs: ['<<< FAILURE!', '<<< ERROR!'],
        from: /<<< (?:FAILURE|ERROR)!\s*$/,
        until: /^\s*$|^\s*\[(?:INFO|ERROR)\] (?:Running|Tests run|Results|Failures|Errors)/,
    },
    {
        ...test,
        speaker: 'gradle, a test',
        signs: [' PASSED', ' FAILED', ' SKIPPED'],
        from: /^\s{0,4}\S.{0,300} > .{1,300} (?:PASSED|FAILED|SKIPPED)(?: \(.{1,20}\))?\s*$/,
    },
    {
        ...test,
        speaker: 'surefire, results',
        signs: ['Results:', 'Failures:', 'Errors:'],
        from: /^\s*(?:\[(?:INFO|ERROR|WARNING)\] (?:Results|Failures|Errors)|Results ?):\s*$/,
        last: /\bTests run: \d+/,
    },
    { ...test, speaker: 'bats, a failed test', signs: ['(in test file '], from: /^\s{3}\(in test file / },
    {
        ...test,
        speaker: 'cargo test',
        signs: ['test '],
        line: /^test \S{1,300}(?: - .{1,100})? \.\.\. (?:ok|FAILED|ignored)/,
    },
    {
        ...test,
        speaker: 'deno test',
        signs: [' ... ', 'running '],
        line: /^(?:running \d+ tests? from \S|\S.{0,300} \.\.\. (?:ok|FAILED|ignored) \(\d+m?s\)$)/,
    },
    {
        ...test,
        speaker: 'cargo test, failures',
        signs: [' stdout ----'],
        from: /^---- \S{1,300} stdout ----/,
        until: /^failures:|^test result:/,
    },
    { ...test, speaker: 'TAP', signs: ['ok ', '# Subtest'], line: /^\s{0,40}(?:(?:not )?ok \d+\b|# Subtest: )/ },
    { ...test, speaker: 'TAP, what went wrong', signs: ['---'], from: /^\s{2,40}---\s*$/, last: /^\s{2,40}\.\.\.\s*$/ },
    { ...test, speaker: 'ctest', signs: [' Test '], line: /^\s{0,8}\d+\/\d+ Test\s{1,4}#\d+: / },
    { ...test, speaker: 'Pester, a failed test', signs: ['[-] '], from: /^\s{0,40}\[-\] / },
    {
        ...test,
        speaker: 'rspec, failures',
        signs: ['Failures:'],
        from: /^Failures:\s*$/,
        until: /^Finished in |^\d+ examples?, /,
    },
    {
        ...test,
        speaker: 'googletest',
        signs: ['[ '],
        line: /^\[\s{1,8}(?:RUN|OK|FAILED|PASSED|DISABLED|SKIPPED)\s{1,8}\]/,
    },
    {
        ...standIn,
        speaker: 'a server that tells what it answers',
        signs: ['ing with', 'turning ', 'equest', 'esponse', 'tched', 'play', 'PLAY', '[MSW]', '[http'],
        from: /^\s{0,8}\[MSW\]|^\w{3,8}: \[https?:\d{2,5}\] |\b(?:replying|responding|answering) with\b.{0,60}\b[45]\d\d\b|\bresponding with "|\breturning (?:error )?response\b|\breturning (?:http )?(?:status |code )?[45]\d\d\b|\bplayback (?:request|response)\b|\brequest received:\s*$|\b(?:response|request|stub|expectation|interaction)s? (?:was )?matched\b|\bmatched (?:response|stub|expectation|interaction)\b|\bplaying back cassette\b|\breplay(?:ed|ing)\b.{0,60}\b(?:interaction|GET|PUT|POST|PATCH|DELETE)\b/i,
        until: /^(?![\s{}[\]"]|[\w-]{1,60}:\s|HTTP\/\d|\d{1,3}\.\d+\.\d+\.\d+ - |Matched|(?:Response|Request|Body|Handler)\b|$)|^(?:ERROR|Error|FATAL|WARNING|INFO)\b/,
    },
    {
        ...standIn,
        speaker: 'a mock',
        signs: [
            'mock',
            'Mock',
            'MOCK',
            'nock',
            'stub',
            'fixture',
            'fake',
            'Fake',
            'simulat',
            'emulat',
            'azurite',
            'vcr',
            'VCR',
            'imposter',
        ],
        line: /^\s{0,40}(?:(?:INFO|DEBUG|WARN(?:ING)?|ERROR)\s{1,8})?[[(]?(?:\w{1,30}[-_. ])?(?:mock(?:ed|s|ing|server)?|nock|wiremock|stub(?:bed|s)?|fixtures?|fakes?|(?:sim|em)ulat(?:or|ion)|azurite|vcr|imposter)(?![a-z])[\w .-]{0,30}(?:[\]):]|\s\||\s(?:GET|PUT|POST|PATCH|DELETE|HEAD) )|\b(?:mock(?:ed)?|fake|stub(?:bed)?|simulated) (?:server|response|answer|api|arm|azure)\b|"(?:component|service|logger|source|app)"\s?:\s?"[^"]{0,40}(?:mock|stub|fake|simulat|emulat)[^"]{0,40}"/i,
    },
    {
        ...standIn,
        speaker: 'the access log of a server',
        signs: [' - - ['],
        line: /^\S{1,80} - - \[[^\]\n]{10,40}\] (?:"[A-Z]{3,7} [^"\n]{1,2000}" [45]\d\d\b|code [45]\d\d, message )/,
    },
    {
        ...standIn,
        speaker: 'a server of this machine',
        signs: ['127.0.0.1', 'localhost', '[::1]'],
        line: /\bhttps?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?\b.{0,300}\b[45]\d\d\b|\b[45]\d\d\b.{0,40}\bhttps?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?\b/,
    },
];

;// CONCATENATED MODULE: ./build/conflict/find/blocks/speakers.js



const speakers = [...printers, ...testRunners, ...progress];

// EXTERNAL MODULE: ./build/conflict/find/blocks/tellings.js
var tellings = __webpack_require__(7246);
;// CONCATENATED MODULE: ./build/conflict/find/blocks/blocks.js




const notIndented = /^\S/;
function blocksIn(lines) {
    const { speakerAt, around, begins } = listener(lines);
    const startAt = (at) => lines[at]?.start ?? 0;
    const blocks = [];
    let step = 0;
    let told = 0;
    let teller = '';
    const push = (block, from, to) => {
        const last = lines[to - 1];
        if (to > from && last !== undefined)
            blocks.push({ ...block, start: startAt(from), end: last.end, step });
        told = to;
    };
    const pushTold = (to, next = '') => {
        push({ voice: 'told', speaker: teller, ...(0,known/* known */.e)({ within: around(told) }) }, told, to);
        teller = next;
    };
    for (let at = 0; at < lines.length;) {
        const [line, before] = [lines[at], lines[at - 1]];
        if (line === undefined)
            break;
        if ((0,tellings/* beginsStep */.$x)(line, before)) {
            pushTold(at);
            step = line.start;
        }
        const found = speakerAt(at);
        if (found !== undefined) {
            pushTold(at);
            push({ voice: found.speaker.voice, speaker: found.speaker.speaker }, at, found.next);
            at = found.next;
            continue;
        }
        const next = (0,tellings/* tellerOf */.Qf)(line.said, before?.said ?? '');
        if (next !== undefined || begins(at))
            pushTold(at, next);
        at += 1;
    }
    pushTold(lines.length);
    return blocks;
}
function listener(lines) {
    const all = lines.map(({ said }) => said).join('\n');
    const asked = speakers.filter(({ signs }) => signs.some((sign) => all.includes(sign)));
    const silent = new Map();
    const hears = (speaker, at) => {
        if (at < (silent.get(speaker)?.next ?? 0))
            return undefined;
        const next = stretchAt(lines, at, speaker);
        const { unless } = speaker;
        if (next === undefined || unless === undefined || !lines.slice(at, next).some(({ said }) => unless.test(said)))
            return next;
        silent.set(speaker, { from: at, next });
        return undefined;
    };
    return {
        speakerAt: (at) => {
            if (lines[at]?.said === '')
                return undefined;
            for (const speaker of asked) {
                const next = hears(speaker, at);
                if (next !== undefined)
                    return { speaker, next };
            }
            return undefined;
        },
        around: (at) => [...silent].find(([, { from, next }]) => from <= at && at < next)?.[0].speaker,
        begins: (at) => [...silent.values()].some(({ from }) => from === at),
    };
}
function stretchAt(lines, at, speaker) {
    const said = lines[at]?.said ?? '';
    if (!speaker.signs.some((sign) => said.includes(sign)))
        return undefined;
    if (speaker.from?.test(said))
        return endOf(lines, at, speaker);
    return speaker.line?.test(said) ? at + 1 : undefined;
}
function endOf(lines, at, { last, until, cutBy }) {
    const after = until ?? (last === undefined ? notIndented : undefined);
    let next = at + 1;
    for (; next < lines.length; next++) {
        const line = lines[next];
        if (line === undefined || after?.test(line.said))
            break;
        if ((0,tellings/* beginsStep */.$x)(line, lines[next - 1]))
            break;
        if (last?.test(line.said))
            return next + 1;
    }
    return cutBy === undefined ? next : cutEndOf(lines, at, next, cutBy);
}
function cutEndOf(lines, at, end, cutBy) {
    for (let next = at + 1; next < end; next++) {
        const said = lines[next]?.said ?? '';
        if ((0,tellings/* tellerOf */.Qf)(said, lines[next - 1]?.said ?? '') !== undefined)
            return next;
        if (!cutBy.test(said))
            continue;
        while (next + 1 < end && /^(?:env:|\s+\S)/.test(lines[next + 1]?.said ?? ''))
            next += 1;
        return next + 1;
    }
    return end;
}
const blockAt = (blocks, offset) => blocks[(0,sorted/* lastAtOrBefore */.A)(blocks, offset)];
function stepsIn(blocks) {
    return [...new Set([0, ...blocks.map(({ step }) => step)])];
}
function hush(text, blocks, ...voices) {
    const parts = [];
    let at = 0;
    for (const { voice, start, end } of blocks) {
        if (!voices.includes(voice))
            continue;
        parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]+/g, (line) => ' '.repeat(line.length)));
        at = end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}
function toldIn({ text, lines }) {
    const blocks = blocksIn(lines);
    const told = hush(text, blocks, 'other', 'test', 'stand-in', 'printed');
    return told.trim() === '' ? hush(text, blocks, 'stand-in', 'printed') : told;
}


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tz: () => (/* binding */ endsWell),
  MC: () => (/* binding */ marksIn),
  Rl: () => (/* binding */ outcomesIn)
});

// EXTERNAL MODULE: ./build/conflict/find/sorted.js
var sorted = __webpack_require__(7058);
// EXTERNAL MODULE: ./build/conflict/find/blocks/tellings.js
var tellings = __webpack_require__(7246);
;// CONCATENATED MODULE: ./build/conflict/find/blocks/tries.js
const signs = [
    'retr',
    'attempt',
    'try',
    'tries',
    'backing off',
    'back off',
    'sleep',
    'waiting',
    'next ',
];
const numbered = /\b(?:attempt|try|retry)(?: no\.?| number)?[ #:=]{0,3}(\d{1,3})\b|\b(?:attempt|try|retry|waiting)\b[^()[\]]{0,60}[([](\d{1,3})(?:\/| of )\d{1,3}[)\]]/i;
const another = /\b(?:re-?try(?:ing)?|try(?:ing)? again)\b.{0,80}\b(?:in|after) (?:about )?\d|\bretrying\b|\bwill (?:be )?(?:re-?tr(?:y|ied)|try again)\b|\bback(?:ing)? off\b|\bsleep(?:ing)?\b.{0,20}(?:\d|$)|\bwaiting (?:for )?(?:\d+ ?(?:s|m|sec|min)|PT\d)|\bnext (?:check|try|attempt|poll)\b.{0,20}\bin \d|\b\d+ (?:more )?(?:attempts?|tries|retries) (?:left|remaining|to go)\b/i;
const wrong = /\berrors?\b|\bfail(?:ed|ures?|s|ing)?\b|\bfatal\b|exception\b|\bexceeded\b|\bg(?:ave|iving) up\b|\bref?used\b|\bdenied\b|\bconflict\b|\bcancell?ed\b|\btimed? ?out\b|\bnot (?:ok|done|ready|finished|yet)\b|##\[error\]/i;
const succeeded = /\bsucceeded\b|\bsuccess(?:ful(?:ly)?)?\b/i;
const well = /\b(?:ok|done|finished|completed?|passed|ready|green|created|updated|applied|up to date)\b|\bexit(?:ed)?(?: with)?(?: code)? 0\b/i;
function triesIn(said, lower, open) {
    if (signs.some((sign) => lower.includes(sign))) {
        const number = numberIn(said);
        if (another.test(said))
            return 'again';
        if (number > 1 && !wrong.test(said))
            return ending(said) ?? 'begins';
        if (number > 0)
            return number > 1 ? 'begins' : 'first';
    }
    if (!open)
        return undefined;
    return wrong.test(said) ? 'bad' : ending(said);
}
function numberIn(said) {
    const found = numbered.exec(said);
    return Number(found?.[1] ?? found?.[2] ?? 0);
}
function ending(said) {
    if (succeeded.test(said))
        return 'succeeded';
    return well.test(said) ? 'well' : undefined;
}
const more = /^\s+\S|^(?:Code|Message|Target|Details|Inner error)\b ?:/;
const goesOn = (said) => more.test(said);

;// CONCATENATED MODULE: ./build/conflict/find/blocks/endings.js



const endings = [
    { of: 'Terraform', sign: ' complete! ', line: /^(?:Apply|Destroy) complete! / },
    { of: 'azd', sign: 'success: ', line: /^SUCCESS: Your (?:up|application|workflow|infrastructure)\b/ },
    { of: 'nick-fields/retry', sign: 'command completed', line: /^Command completed after \d{1,3} attempt/ },
    {
        of: 'scripts that try again',
        sign: 'ucce',
        line: /\b(?:succeeded|successful|successfully)\b.{0,40}\b(?:after|on|in|at) (?:the )?(?:\d{1,3}\w{0,2} (?:attempts?|tr(?:y|ies)|retr(?:y|ies))|attempt|try|retry)\b|\b(?:attempt|try|retry) #?\d{1,3}\b.{0,40}\bsucceeded\b/i,
    },
];
const failure = /^##\[error\]|\bexit(?:ed)?(?: with)?(?: code| status)? [1-9]\d{0,2}\b|^ERROR: Job failed/;
const failureSigns = ['exit', '##[error]', 'error: job'];
function outcomesIn(lines, blocks, told) {
    const overcome = new Map();
    const failures = new Set();
    const begin = (start, line) => {
        const ofRunner = line !== undefined && (line.label !== undefined || tellings/* runnerHead */.tO.test(line.said));
        return {
            start,
            ofRunner,
            well: undefined,
            failed: false,
            tries: { first: undefined, last: undefined, open: undefined, well: undefined },
        };
    };
    const finish = (step, next, endsWell) => {
        const { start, well, failed, tries } = step;
        const ranges = [];
        const upTo = endsWell ? next : well;
        if (!failed && upTo !== undefined)
            ranges.push([start, upTo]);
        if (tries.well !== undefined && (tries.well.sure || !failed))
            ranges.push([start, tries.well.upTo]);
        const { first = start, last } = tries;
        const lastTold = told[(0,sorted/* lastAtOrBefore */.A)(told, next === undefined ? Number.POSITIVE_INFINITY : next - 1)];
        if (last !== undefined && (lastTold?.start ?? -1) >= last)
            ranges.push([first, last]);
        if (ranges.length > 0)
            overcome.set(start, ranges);
        if (failed)
            failures.add(start);
    };
    let step = begin(0, lines[0]);
    for (const [line, block] of placed(lines, blocks)) {
        if (block.step !== step.start) {
            const next = begin(block.step, line);
            finish(step, line.start, step.ofRunner && next.ofRunner);
            step = next;
        }
        if (block.voice !== 'printed')
            listen(step, line);
    }
    finish(step, undefined, false);
    const open = step.failed ? undefined : step.start;
    return (block, offset) => {
        if (block === undefined)
            return {};
        if (overcome.get(block.step)?.some(([from, to]) => offset >= from && offset < to))
            return { outcome: 'overcome' };
        if (failures.has(block.step))
            return { outcome: 'failed' };
        return block.step === open ? { outcome: 'open' } : {};
    };
}
function listen(step, line) {
    const { said, start } = line;
    const lower = said.toLowerCase();
    listenForTries(step.tries, line, lower);
    if (tellsFailure(said, lower))
        step.failed = true;
    else if (tellsEnding(said, lower)) {
        step.well = start;
        step.failed = false;
    }
}
const tellsFailure = (said, lower) => failureSigns.some((sign) => lower.includes(sign)) && failure.test(said);
const tellsEnding = (said, lower) => endings.some(({ sign, line }) => lower.includes(sign) && line.test(said));
function listenForTries(tries, { said, start, end }, lower) {
    if (tries.open === start && goesOn(said)) {
        tries.open = end + 1;
        return;
    }
    const told = triesIn(said, lower, tries.open !== undefined);
    if (told === 'first')
        tries.first ??= start;
    else if (told === 'again')
        tries.open = end + 1;
    else if (told === 'begins')
        tries.open = tries.last = start;
    else if (told !== undefined) {
        const sure = told === 'succeeded';
        if (sure || (told === 'well' && tries.well?.sure !== true))
            tries.well = { upTo: tries.open ?? start, sure };
        tries.open = undefined;
    }
}
function* placed(lines, blocks) {
    let at = 0;
    for (const line of lines) {
        while ((blocks[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= line.start)
            at += 1;
        const block = blocks[at];
        if (block !== undefined)
            yield [line, block];
    }
}
const complaint = /^\W{0,4}(?:error|fatal|failed)\b/i;
function endsWell(said) {
    const bad = (line) => tellsFailure(line, line.toLowerCase()) || complaint.test(line);
    const last = said.findLast((line) => bad(line) || tellsEnding(line, line.toLowerCase()));
    return last !== undefined && !bad(last);
}
function marksIn(text, first) {
    return text.split('\n').flatMap((line, i) => {
        const said = line.replace(/^\S* /, '');
        if (said.startsWith('##[error]'))
            return [{ line: first + i, mark: 'failed' }];
        return tellings/* runnerHead */.tO.test(said) ? [{ line: first + i, mark: 'step' }] : [];
    });
}


/***/ }),

/***/ 7246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ beginsStep),
/* harmony export */   Qf: () => (/* binding */ tellerOf),
/* harmony export */   tO: () => (/* binding */ runnerHead)
/* harmony export */ });
const runnerHead = /^(?:##\[group\]Run |##\[section\](?:Starting|Finishing): |Post job cleanup\.|Cleaning up orphan processes)/;
const sectionHead = /^#{2,4} \S/;
function beginsStep({ said, label }, before) {
    if (runnerHead.test(said) || sectionHead.test(said))
        return true;
    return before !== undefined && (label !== before.label || stepEnd.test(before.said));
}
const stepEnd = /^##\[error\](?:Process completed with exit code|The operation was canceled)/;
const heads = [
    { of: 'the frame that Terraform draws around an error', line: /^\s{0,4}\u2577/ },
    { of: 'a line that begins with `Error:`', line: /^(?:\u2502 )?Error: /, after: /^\s{0,4}\u2577/ },
    { of: 'a line that begins with `ERROR:`', line: /^\s{0,2}(?:az: )?ERROR: / },
    { of: 'a line that the runner marks as an error', line: /^##\[error\]/, after: /^##\[error\]/ },
    { of: 'a traceback of Python', line: /^Traceback \(most recent call last\):/ },
    { of: 'an error record of PowerShell', line: /^\s{0,4}\w{2,20}-Az[A-Z]\w{2,60} ?: / },
    {
        of: 'an HTTP exchange',
        line: /^(?:GET|PUT|POST|PATCH|DELETE|HEAD) (?:https?:|\/)|\bAzureRM (?:Request|Response)\b|\bRequest URL: /,
    },
    { of: 'a failed task of Ansible', line: /^(?:fatal|failed): \[/ },
    {
        of: "a resource in Pulumi's list of errors",
        line: /^ {1,3}[ ~+-]{1,2} {1,2}azure-native:|^ {2}[\w-]+:[\w:/]+ \([\w.-]+\):$/,
    },
];
const anyHead = new RegExp(heads.map(({ line }) => line.source).join('|'));
function tellerOf(said, before) {
    return anyHead.test(said) ? heads.find(({ line, after }) => line.test(said) && !after?.test(before))?.of : undefined;
}


/***/ }),

/***/ 1276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uH: () => (/* binding */ clean),
  AU: () => (/* binding */ fold),
  $f: () => (/* binding */ recordEnd)
});

// UNUSED EXPORTS: prefixes

// EXTERNAL MODULE: ./build/conflict/find/sorted.js
var sorted = __webpack_require__(7058);
// EXTERNAL MODULE: ./build/conflict/find/sought.js
var sought = __webpack_require__(945);
;// CONCATENATED MODULE: ./build/conflict/find/unwrap.js
const usual = new Set([79, 80, 119, 120]);
const narrowest = 60;
const shortest = 24;
const begins = /^(?:\s{2,}|[\t*\u2022>+~#=-]|(?:[A-Z][\w-]{0,40} ?){1,3}\s?[:=](?:\s|$)|\[?\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d|["'][\w.$@-]{1,60}["']\s?:|(?:ERROR|WARNING|Error|Warning|error|warning)\b|At (?:line:|[A-Z]:\\))/;
const unwrap_frame = /^[\s=*+~#|_.-]*$/;
const complete = /[.!?;]$|^\s*[{}\][]+,?$/;
const cutId = /\/subscriptions\/[0-9a-f-]{8,36}[\w./()-]*$/i;
const restOfId = /^(?:[\w.()-]{1,90}\/(?:[\w.()-]{1,90}\/)*[\w.()-]+|\/providers\/Microsoft\.)/;
const longestId = 600;
function gluesOf(lines, spaced) {
    const glues = [];
    for (let from = 0; from < lines.length;) {
        let to = from + 1;
        while (to < lines.length && goesOn(lines[to - 1] ?? '', lines[to] ?? ''))
            to++;
        const paragraph = lines.slice(from, to);
        glues.push(...(paragraph.length === 1 ? [undefined] : gluesIn(paragraph, (i) => spaced(from + i))));
        from = to;
    }
    return glues;
}
function goesOn(line, next) {
    return line.length >= shortest && next !== '' && !begins.test(next) && !unwrap_frame.test(line);
}
function gluesIn(lines, spaced) {
    const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
    const soft = lines.some((line, i) => breaksBetweenWords(line, lines[i + 1], width));
    return lines.map((line, i) => {
        const next = lines[i + 1];
        if (next === undefined)
            return undefined;
        if (cutId.test(line.slice(-longestId)) && restOfId.test(next.slice(0, longestId)))
            return '';
        if (soft || line.length < narrowest || next.length > line.length + 1)
            return undefined;
        const glue = glueAt(line, [lines[i - 1]?.length ?? 0, next.length]);
        if (glue === undefined || (complete.test(line) && /^[A-Z]/.test(next)))
            return undefined;
        return spaced(i) ? ' ' : glue;
    });
}
function breaksBetweenWords(line, next, width) {
    if (next === undefined || line.length >= width - 1)
        return false;
    const word = next.search(/\s|$/);
    return line.length + 1 + word > width;
}
function glueAt({ length }, beside) {
    if (beside.includes(length + 1))
        return ' ';
    return beside.includes(length) || usual.has(length) ? '' : undefined;
}

;// CONCATENATED MODULE: ./build/conflict/find/clean.js



const terminalEscapes = /(?:\u001b|\u241b|\\u001[bB]|\\x1[bB]|\\033|\\e)(?:\[[0-9;:?]*[ -/]*[@-~]|\][^\u0007\u001b\n]{0,500}(?:\u0007|\u001b\\))|\[(?:[0-9]{1,2};){0,3}(?:0|1|[2349][0-9]?|3[0-9])m/g;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g;
const record = /^\s*(?:\[(?:TRACE|DEBUG|INFO)\]|(?:VERBOSE|DEBUG): |[IW]\d{4} \d\d:\d\d:\d\d\.\d|[a-z]\w{0,40}(?:\.\w{1,40}){1,8} ?: )/;
const marked = /^\s*(?:##\[error\]|::error[ :])/;
const recordEnd = '\r';
const prefixes = [
    {
        signs: [':'],
        runner: true,
        stamps: true,
        pattern: /^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|[+-]\d\d:?\d\d))?\]?:?(?:\s|$)/,
    },
    { signs: ['\t'], runner: true, names: true, pattern: /^[^\t]{1,200}\t[^\t]{1,200}\t(?=\d{4}-\d\d-\d\dT)/ },
    { signs: ['##['], pattern: /^\s*##\[(?:error|warning|debug|section|command|group|info)\]/ },
    { signs: ['##vso['], pattern: /^\s*##vso\[task\.(?:logissue|debug|issue)[^\]]{0,300}\]/ },
    { signs: ['::'], pattern: /^\s*::(?:error|warning|notice|debug)(?: [^:\n]{0,300})?::/ },
    {
        signs: ['VERBOSE: ', 'DEBUG: ', 'WARNING: ', 'INFORMATION: '],
        pattern: /^\s*(?:VERBOSE|DEBUG|WARNING|INFORMATION): /,
    },
    { signs: ['\u2502', '\u2503', '\u2577', '\u2575', '\u256d', '\u2570', '\u2551'], pattern: /^\s*[\u2502\u2503\u2577\u2575\u256d\u2570\u2551] ?/ },
    { signs: ['> '], pattern: /^\s*(?:> )+/ },
    { signs: ['E  '], pattern: /^E {2,}(?=\S)/ },
    { signs: ['azure-arm'], pattern: /^\s*(?:==> )?azure-arm(?:\.[\w-]{1,60})?: / },
    { signs: ['| '], pattern: /^[\w.-]{1,60}\s+\| / },
    {
        signs: [' |', '0|', '1|', '2|', '3|', '4|', '5|', '6|', '7|', '8|', '9|'],
        pattern: /^ {1,8}\d{0,6} ?\|(?: {1,2}|$)/,
    },
    {
        signs: ['TRACE]', 'DEBUG]', 'INFO]', 'WARN]', 'WARNING]', 'ERROR]', 'FATAL]'],
        pattern: /^\s*\[(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\]\s{1,4}/,
    },
    {
        signs: ['provider.terraform-provider-'],
        pattern: /^provider\.terraform-provider-[\w.-]{1,80}: (?:\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d )?(?:\[\w+\] )?/,
    },
    { signs: ['] '], pattern: /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d+\s+\d+ [\w.-]{1,80}:\d+\] / },
    {
        signs: ['STDERR', 'STDOUT'],
        pattern: /^\s*\d\d:\d\d:\d\d\.\d{3} STD(?:ERR|OUT) {1,4}(?:\[[^\]\n]{1,200}\] )?(?:terraform|tofu): ?/,
    },
    { signs: ['] \u2502', '] \u2577', '] \u2575'], pattern: /^\s*\[[^\]\n]{1,200}\] (?=[\u2502\u2577\u2575])/ },
    { signs: [': '], pattern: /^(?:cli\.)?[a-z]\w{0,40}[._][\w.]{1,80} ?: (?=b?['"{<]|HTTP\/|Response |Request |\()/ },
];
function cleanLine(line) {
    let text = mayHoldEscapes(line) ? line.replace(terminalEscapes, '') : line;
    text = text.replace(controls, '');
    let said = text;
    let label;
    let time;
    let bare = true;
    for (let round = 0; round < 6; round++) {
        const found = prefixOf(text);
        if (found === undefined)
            break;
        bare &&= found.runner;
        if (bare && found.names)
            label ??= text.slice(0, found.length);
        if (bare && found.stamps)
            time ??= zoned.exec(text)?.[0];
        text = text.slice(found.length);
        if (bare)
            said = text;
    }
    return {
        said,
        text: text.trimEnd(),
        ...(label === undefined ? {} : { label }),
        ...(time === undefined ? {} : { time }),
    };
}
const zoned = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z/;
function prefixOf(line) {
    for (const { signs, pattern, runner, names, stamps } of prefixes) {
        const length = (0,sought/* holdsAny */.Ng)(line, signs) ? (pattern.exec(line)?.[0].length ?? 0) : 0;
        if (length > 0)
            return { length, runner: runner === true, names: names === true, stamps: stamps === true };
    }
    return undefined;
}
function mayHoldEscapes(line) {
    if (!line.includes('['))
        return false;
    if ((0,sought/* holdsAny */.Ng)(line, ['\u001b', '\u241b', '\\']))
        return true;
    for (let at = line.indexOf('['); at >= 0; at = line.indexOf('[', at + 1)) {
        const next = line[at + 1] ?? '';
        if (next >= '0' && next <= '9')
            return line.includes('m', at);
    }
    return false;
}
const unbroken = /^\s{0,8}(?:[\u2502\u2503\u2551]|\d{0,6} ?\| |\[(?:TRACE|DEBUG|INFO)\])/;
function clean(raw, firstLine) {
    const rows = raw.split('\n').map((row) => (row.endsWith('\r') ? row.slice(0, -1) : row));
    const cleaned = rows.map(cleanLine);
    const texts = cleaned.map(({ text }) => text);
    const glues = gluesOf(texts.map((text, i) => (unbroken.test(cleaned[i]?.said ?? '') ? '' : text)), (i) => rows[i]?.endsWith(' ') ?? false);
    const lines = [];
    const parts = [];
    let start = 0;
    cleaned.forEach(({ text, ...line }, i) => {
        const next = cleaned[i + 1]?.said;
        const glue = glues[i] ?? (next === undefined ? '' : '\n');
        const begins = next !== undefined && (record.test(next) || (marked.test(next) && !marked.test(line.said)));
        const whole = glue === '\n' && begins ? text + recordEnd : text;
        const part = whole + glue;
        lines.push({ ...line, start, end: start + whole.length });
        parts.push(part);
        start += part.length;
    });
    const timeAt = (offset) => {
        for (let at = (0,sorted/* lastAtOrBefore */.A)(lines, offset), most = 0; at >= 0 && most < farthestTime; at -= 1, most += 1) {
            const time = lines[at]?.time;
            if (time !== undefined)
                return time;
        }
        return undefined;
    };
    return { text: parts.join(''), lines, lineAt: (offset) => firstLine + (0,sorted/* lastAtOrBefore */.A)(lines, offset), timeAt };
}
const farthestTime = 50;
function fold(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 5578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally),
/* harmony export */   Z: () => (/* binding */ dismissedIn)
/* harmony export */ });
/* harmony import */ var _rules_asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(557);
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7681);
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1640);



const longest = 1000;
const conflictRules = (rule) => (0,_rules_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .aloneRules */ .no)(rule) && (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(rule.reason) !== 'none';
const known = new Map();
const mostKnown = 1000;
function soundsSo(said) {
    const message = said.slice(0, longest);
    if (!(0,_rules_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .mayStandAlone */ .Js)(message))
        return false;
    const key = message.replace(/\d+/g, '0');
    const before = known.get(key);
    if (before !== undefined)
        return before;
    const sounds = (0,_rules_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(conflictRules, (0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)('', message)) !== undefined;
    if (known.size >= mostKnown)
        known.clear();
    known.set(key, sounds);
    return sounds;
}
function dismissedIn(lines, blocks, lineAt) {
    const found = [];
    let at = 0;
    for (const { voice, speaker, end } of blocks) {
        let first;
        for (; at < lines.length && (lines[at]?.start ?? end) <= end; at++) {
            const line = lines[at];
            if (voice !== 'told' && first === undefined && line !== undefined && soundsSo(line.said))
                first = line;
        }
        if (first !== undefined)
            found.push({ speaker, line: lineAt(first.start) });
    }
    return found;
}
function tally() {
    const counts = new Map();
    const last = new Map();
    return {
        add(dismissed, source) {
            for (const { speaker, line } of dismissed) {
                if (line <= (last.get(source) ?? 0))
                    continue;
                last.set(source, line);
                const before = counts.get(speaker) ?? { speaker, line, source, count: 0 };
                counts.set(speaker, { ...before, count: before.count + 1 });
            }
        },
        counts: () => [...counts.values()].sort((a, b) => b.count - a.count),
    };
}


/***/ }),

/***/ 3096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ errorsIn),
  M: () => (/* binding */ readingOf)
});

// EXTERNAL MODULE: ./build/conflict/find/blocks/blocks.js + 4 modules
var blocks_blocks = __webpack_require__(6250);
// EXTERNAL MODULE: ./build/conflict/find/blocks/endings.js + 1 modules
var endings = __webpack_require__(3419);
// EXTERNAL MODULE: ./build/conflict/find/clean.js + 1 modules
var clean = __webpack_require__(1276);
// EXTERNAL MODULE: ./build/arm/name.js
var arm_name = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/conflict/find/blocks/reach.js
const reach = {
    before: 8000,
    after: 2500,
    line: 3000,
    raw: 6000,
    word: 300,
    nearby: { before: 600, own: 2400, after: 400 },
};

// EXTERNAL MODULE: ./build/conflict/find/known.js
var known = __webpack_require__(3272);
// EXTERNAL MODULE: ./build/conflict/find/sought.js
var find_sought = __webpack_require__(945);
// EXTERNAL MODULE: ./build/conflict/rules/asked.js + 1 modules
var asked = __webpack_require__(557);
;// CONCATENATED MODULE: ./build/conflict/find/text-rows.js
const camel = String.raw `[A-Z]{1,6}[a-z0-9]+(?:[A-Z][a-z0-9]*){1,20}`;
const textForms = [
    {
        form: 'terraform',
        of: 'azurerm from 3.x, azuread: unexpected status 409 (409 Conflict) with error: Code: Message, \u2026 with OData error: \u2026',
        needs: 'unexpected',
        pattern: /\bunexpected\s+status\s+(?<status>\d{3})(?:\s+\([^)]{0,60}\))?\s+with\s+(?:OData )?(?:error|response):\s+(?:(?<code>[A-Za-z][\w.]{2,120}):\s+)?(?<message>)(?=\S)/g,
    },
    {
        form: 'pair',
        of: "Go's azcore, above the body or without one: RESPONSE 409: 409 Conflict, ERROR CODE: X",
        needs: 'ERROR CODE: ',
        wordless: true,
        pattern: /(?:\bRESPONSE (?<status>\d{3}):[^\n]{0,60}\s+)?\bERROR CODE: (?<code>[A-Za-z]\w{2,120})\b(?:\s+-{20,})?/g,
    },
    {
        form: 'pair',
        of: 'Azure PowerShell: Code=X; Message=\u2026',
        needs: 'Code=',
        pattern: /\bCode=(?<code>[A-Za-z]\w{2,120}); ?Message=(?<message>)/g,
    },
    {
        form: 'pair',
        of: 'Go storage SDK: StatusCode=412, ErrorCode=X, ErrorMessage=\u2026',
        needs: 'ErrorCode=',
        pattern: /(?:StatusCode=(?<status>\d{3}), ?)?ErrorCode=(?<code>[A-Za-z]\w{2,120}), ?ErrorMessage=(?<message>)/g,
    },
    {
        form: 'pair',
        of: '.NET before HttpClient: The remote server returned an error: (409) Conflict. Message',
        needs: 'remote server returned an error: ',
        pattern: /\bremote server returned an error: \((?<status>4\d\d)\) [A-Z][\w ]{3,40}\.[ \t]{0,4}(?<message>)(?=[A-Z"'{][^\n]{8})/g,
    },
    {
        form: 'pair',
        of: 'services that join fields: Code: X; SubCode: Y; Message: \u2026, or Code: X, Message: \u2026',
        needs: 'Code: ',
        pattern: /\bCode: (?:\w{2,120}; ?SubCode: )?(?<code>[A-Za-z]\w{2,120})[;,] ?(?:\w+: [^;\n]{0,200}; ?)?Message: (?<message>)/g,
    },
    {
        form: 'pair',
        of: 'an error body that lost its quotes: { error: { code: X, message: Message } }',
        needs: 'message: ',
        pattern: /\bcode: (?<code>[A-Z]\w{2,120}),\s{1,3}message: (?<message>)/g,
    },
    {
        form: 'az',
        of: 'az CLI and the Python SDKs: (Code) Message',
        needs: '(',
        pattern: new RegExp(`(?<=^|[\\s:>'"])\\((?<code>${camel}\\w{0,60}|[A-Z]{2,}\\w{3,100}|Conflict|Canceled|Failed|Forbidden)\\) (?<message>)(?=['"A-Z[{]|(?<=(?:[Ee]rror|ERROR|Exception): \\(\\w{3,120}\\) )\\S)`, 'gm'),
    },
    {
        form: 'az',
        of: 'Python SDKs, where the service gave no code: SomeError: () Message',
        needs: '() ',
        pattern: /^(?:[\w.]{3,120}(?:Error|Exception): )?\(\) (?<message>)(?=[A-Z"'])/gm,
    },
    {
        form: 'pair',
        of: 'older azurerm: Code (404) - Message',
        needs: ' (',
        pattern: /(?<=^|[\s:])(?<code>[A-Z][A-Za-z]{5,100}) \((?<status>[45]\d\d)\) - (?<message>)/g,
    },
    {
        form: 'suffix',
        of: 'the portal, Bicep and azd: Message (Code: X)',
        needs: 'ode:',
        pattern: /\((?:Code|code|Error Code): ?(?:(?<status>[45]\d\d)|(?<code>[A-Za-z]\w{2,120}))(?:, ?Target: ?(?<target>[^)\n]{0,300}))?\)/g,
    },
    {
        form: 'suffix',
        of: 'texts that end in their code: \u2026 Error Code: X.',
        needs: 'Error',
        pattern: /(?<=[.'"] )Error ?Code: ?(?<code>[A-Z]\w{4,120})(?=\.?\s*$)/gm,
    },
    {
        form: 'pair',
        of: 'azd and deployment listings: Code: Message, or Code - Message, at the start of a line',
        pattern: new RegExp(`^[\\s*\u2022-]{0,12}(?<code>${camel}|Conflict|Canceled)(?:: | - )(?<message>)(?=['"A-Z][^\\n])`, 'gm'),
    },
    {
        form: 'pair',
        of: 'azd: the errors of a deployment as a list',
        needs: '- ',
        doubtful: true,
        pattern: /^[ \t]{0,8}- (?<code>[A-Z]\w{3,120}): (?<message>)(?=\S)/gm,
    },
    {
        form: 'pair',
        of: 'tasks and scripts: Error: Code: Message, cmdlet : Code : Message, behind any head',
        doubtful: true,
        pattern: new RegExp(`(?=[A-Z])(?<=^[ \\t*\u2022-]{0,12}|(?<!\\b[Ss]tat(?:us|e)):[ \\t]{1,2}|\\][ \\t]{1,2}|(?:: |^)(?:Compute|Network|Storage)\\.)(?<code>${camel}|Conflict)(?: : |: | - )(?<message>)(?=['"A-Z][^\\n])`, 'gm'),
    },
    {
        form: 'pair',
        of: 'Packer: ERROR: -> Code : Message',
        needs: '-> ',
        pattern: new RegExp(`\\bERROR: -> (?<code>${camel}|Conflict) ?: (?<message>)(?=['"A-Z])`, 'g'),
    },
    {
        form: 'pair',
        of: 'tasks and scripts: Error: Code. Message',
        doubtful: true,
        pattern: new RegExp(`(?=[A-Z])(?<=^[ \\t*\u2022-]{0,12}|(?:[Ee]rror|ERROR|[Rr]eason|[Cc]ode):[ \\t]{1,2}|\\][ \\t]{1,2})(?<code>${camel}|Conflict)\\. (?<message>)(?=['"A-Z][^\\n]{8})`, 'gm'),
    },
    {
        form: 'pair',
        of: 'Azure PowerShell: Multiple error occurred: Conflict,Conflict. Please see details.',
        needs: 'occurred: ',
        wordless: true,
        pattern: /\bMultiple errors? occurred: (?:(?!Conflict)\w{2,80},\s?){0,20}(?<code>[A-Z]\w{2,80})(?:,\s?\w{2,80}){0,20}\. Please\s+see\s+details\.?/g,
    },
    {
        form: 'pair',
        of: 'Static Web Apps: The content server has rejected the request with: Code, Reason: Message',
        needs: 'rejected the request with: ',
        pattern: /\brejected the request with: (?<code>[A-Z]\w{2,80})\s+Reason: (?<message>)/g,
    },
    {
        form: 'pair',
        of: 'Storage, where it copies: Description: 412 Code "Message"',
        needs: ' "',
        pattern: /(?<=[:;(] )(?<status>4\d\d) (?<code>(?:[A-Z][a-z0-9]+){2,8}) "(?<message>)/g,
    },
    {
        form: 'pair',
        of: 'AzCopy: RESPONSE ERROR (ServiceCode=X), Description=Message',
        needs: 'ServiceCode=',
        pattern: /\(ServiceCode=(?<code>[A-Z]\w{2,80})\)[ =]{0,20}\s+Description=(?<message>)/g,
    },
    {
        form: 'pair',
        of: 'AzCopy: UPLOADFAILED: path : 409 : 409 Message',
        needs: 'FAILED:',
        pattern: /\b(?:UPLOAD|DOWNLOAD|COPY)FAILED:\s[^\n]{1,1000}? : (?<status>4\d\d) : (?:4\d\d )?(?<message>)/g,
    },
    {
        form: 'pair',
        of: 'REST clients: Operation failed with status: Conflict. Details: \u2026',
        needs: 'ailed with status',
        pattern: /[Ff]ailed with status(?: code)?: '?(?<status>\d{3}|[A-Z][A-Za-z ]{3,30})'?\.? Details: (?<message>)/g,
    },
    {
        form: 'pair',
        of: 'Azure PowerShell: cmdlet : Code : Message',
        needs: '-Az',
        pattern: /(?<=^[+\s]{0,4}[A-Z][a-z]{2,11}-Az(?:Rms?|ure(?:Rm|AD)?)?[A-Z]\w{1,80} ?: )(?<code>[A-Z]\w{3,120}) : (?<message>)(?=\S)/gm,
    },
    {
        form: 'pair',
        of: 'Azure PowerShell, the cmdlet in front and no code: Update-AzVmss: Message',
        needs: '-Az',
        pattern: /^[+\s]{0,4}[A-Z][a-z]{2,11}-Az(?:Rms?|ure(?:Rm|AD)?)?[A-Z]\w{1,80} ?: (?!(?:\/|[A-Za-z]:\\)[^\n:]{1,300}\.psm?1:\d)(?:\d\d?:\d\d:\d\d [AP]M - )?(?<message>)(?=\S{2})/gm,
    },
    {
        form: 'pair',
        of: 'PowerShell 7, no code: the cmdlet and its script, its line, the message below',
        needs: '-Az',
        pattern: /^[ \t]{0,4}[A-Z][a-z]{2,11}-Az[A-Z]\w{1,80} ?: (?:\/|[A-Za-z]:\\)[^\n:]{1,300}\.psm?1:\d{1,6}\s+Line \|?\n(?:[^\n]{0,300}\n){1,3}?[ \t]{0,40}~{3,}[^\n]{0,300}\n(?<message>)(?=\S{2})(?!(?:[^\n]{0,300}\n){1,8}?Error(?:Code|Message):)/gm,
    },
    {
        form: 'pair',
        of: 'Azure PowerShell for storage: \u2026 HTTP Error Message: Message',
        needs: 'HTTP Error Message: ',
        pattern: /(?:HTTP Status Code: (?<status>\d{3})[^\n]{0,20})?HTTP Error Message: (?<message>)/g,
    },
    {
        form: 'pair',
        of: 'clients that name their fields: error=Code error_description=Message',
        needs: 'error_description=',
        pattern: /(?:\bstatus=(?<status>[45]\d\d), )?\berror=(?<code>[A-Z]\w{3,100}) error_description=(?<message>)(?=\S)/g,
    },
    {
        form: 'pair',
        of: 'Hadoop\'s driver for Data Lake Storage: Operation failed: \u2026, 409, PUT, https://\u2026, Code, "Message"',
        needs: ', http',
        pattern: /, (?<status>[45]\d\d), (?:GET|HEAD|PUT|POST|PATCH|DELETE), https?:\/\/[^,\s]{1,1000}, (?:rId: [\w-]{1,60}, )?(?<code>[A-Z]\w{3,100}), "(?<message>)(?=\S)/g,
    },
    {
        form: 'pair',
        of: 'Cosmos DB for .NET: \u2026 does not indicate success: Code (412); Substatus: 0; ActivityId: \u2026; Reason: (Message',
        needs: '; Substatus: ',
        pattern: /does not indicate success: (?<code>[A-Z]\w{3,60}) \((?<status>[45]\d\d)\); Substatus: [^;\n]{0,20}; ActivityId: [^;\n]{0,60}; Reason: \((?<message>)(?=\S)/g,
    },
    {
        form: 'pair',
        of: '.NET for Storage, the request information below a stack: StatusMessage:\u2026, ErrorCode:Code',
        needs: 'StatusMessage:',
        wordless: true,
        pattern: /^StatusMessage: ?[^\n]{1,400}\n(?:ErrorMessage: ?[^\n]{0,400}\n)?ErrorCode: ?(?<code>[A-Z]\w{3,100})$/gm,
    },
    {
        form: 'pair',
        of: "Kubernetes' cloud provider: HTTPStatusCode: 409, RawError: Code, Message",
        needs: 'RawError: ',
        pattern: /\bHTTPStatusCode: (?<status>[45]\d\d), RawError: (?<code>[A-Z]\w{3,100}), (?<message>)(?=\S)/g,
    },
    {
        form: 'pair',
        of: 'plugins that list failed resources: Microsoft.X/y:name - Code - Message',
        needs: ' - ',
        pattern: /\bMicrosoft\.[A-Z][\w.]{1,60}(?:\/\w{2,60}){1,4}:[\w.-]{1,90} - (?<code>[A-Z]\w{3,100}) - (?<message>)(?=\S)/g,
    },
    {
        form: 'pair',
        of: 'azurerm from 4.x, where the log was cut before the message: Status: "Code", Code: "Code"',
        needs: 'Status: "',
        wordless: true,
        pattern: /(?<=^[^"\n]{0,20})\bStatus: "(?<code>[A-Z]\w{3,100})"\n[^"\n]{0,20}\bCode: "\k<code>"$/gm,
    },
    {
        form: 'pair',
        of: 'headers of a storage response without its body',
        needs: 'x-ms-error-code',
        pattern: /^x-ms-error-code: ?(?<code>[A-Za-z]\w{2,100})$(?<message>)/gm,
    },
    {
        form: 'pair',
        of: 'Service Bus and Event Hubs: SubCode=40901. Message',
        needs: 'SubCode=',
        pattern: /SubCode=(?<code>4\d{4})\. ?(?<message>)/g,
    },
];

// EXTERNAL MODULE: ./build/conflict/find/whose/whose.js + 2 modules
var whose = __webpack_require__(9945);
;// CONCATENATED MODULE: ./build/conflict/find/text-forms.js





const notCodes = /(?:Exception|Id|ID|Uri|Url|Time|Name|Phrase|Info|Version|Date|Path|Type|Level|Status|State|Message|Details|Count|Group|Region|Location|Duration|Hash|Key|Mode|Warning|Traceback|Output|Command|Line|Source|Number|Value|Step|Url|Address|Code|Credential)$|^(?:Type|Key|Value|Syntax|Attribute|Index|Runtime|OS|IO|Name|Import|Module\w*|Assertion|Validation|Range|Reference|Http\w*|Rest|Request|Response\w*|Client\w*|Cli|Azure\w*|System|Unclassified\w*|User\w*)Error$|^(?:GitHub|TypeScript|JavaScript|PowerShell|DevOps|OpenApi|NuGet|MsBuild|PostDeployment|PreDeployment|NodeJs|TeamCity)$/;
const statusNames = {
    'bad request': 400,
    badrequest: 400,
    unauthorized: 401,
    forbidden: 403,
    'not found': 404,
    notfound: 404,
    conflict: 409,
    'precondition failed': 412,
    preconditionfailed: 412,
    'too many requests': 429,
    locked: 423,
    'internal server error': 500,
    internalservererror: 500,
};
function statusNumber(text) {
    if (text === undefined)
        return undefined;
    const number = Number(text);
    if (Number.isInteger(number))
        return number >= 400 && number < 600 ? number : undefined;
    return statusNames[text.toLowerCase().trim()];
}
const mayHoldError = /[{<]|\bCode\b|[eE]rror ?[Cc]ode|ERROR CODE|unexpected status|(?:^|[\s'"])\([A-Z]\w+\) |: [A-Z][a-z]+[A-Z]\w+: /;
const taken = '\u0001';
function readTextForms(text) {
    return textForms
        .filter(({ needs }) => needs === undefined || text.includes(needs))
        .flatMap((row) => [...text.matchAll(row.pattern)].flatMap((match) => nodeOf(row, match, text) ?? []))
        .sort((a, b) => a.start - b.start);
}
function nodeOf(row, match, text) {
    const { code, status, target } = match.groups ?? {};
    const start = match.index;
    const open = start + match[0].length;
    const body = bodyOf(row, text, start, open);
    if (code !== undefined && row.form === 'pair' && !isCode(code, body.message, match[0], text, start, row.doubtful))
        return undefined;
    return {
        ...(0,known/* known */.e)({ code, status: statusNumber(status), target: target || undefined }),
        message: body.message,
        children: [],
        form: row.form,
        start: Math.min(start, body.start),
        end: Math.max(open, body.end),
    };
}
function bodyOf({ form, wordless }, text, start, open) {
    if (wordless)
        return { message: '', start, end: open };
    return form === 'suffix' ? before(text, start) : after(text, open);
}
function isCode(code, message, match, text, start, doubtful = false) {
    if ((0,asked/* knownCode */.Fk)(code) || /\bCode=|ErrorCode=|CODE: /.test(match))
        return true;
    if (notCodes.test(code) && !/Error: ?$/.test(text.slice(Math.max(0, start - 8), start)))
        return false;
    if (message.length < shortestSentence && message !== '')
        return false;
    return !doubtful || (0,whose/* whose */.v)({ text, start, end: lineEnd(text, start) }).side === 'azure';
}
const shortestSentence = 14;
const longest = 4000;
const stops = /^\s*(?:$|\u0001|(?:Error ?)?Code ?[:=]|(?:Error ?)?Message ?[:=]|Exception Details|Inner Errors?|Target:|Status(?: ?Code)?:|Request ?I[dD]|Correlation ?I[dD]|Time(?:stamp)?:|Tracking ?I[dD]|At (?:line:|[A-Z]:\\|\/)|\+ |CategoryInfo|FullyQualified|at [\w.$<>]+\(|Traceback|File "|with (?:module\.)?[\w-]+\.|on \S+ line \d|(?:[Ee]rror|ERROR|WARNING|FATAL)\b ?:|[A-Z][a-z]{2,11}-[A-Z]\w{1,80} ?: |[*\u2022] |- [A-Z]\w{3,120}: |Check out the troubleshooting guide|Task failed while |-{3,}|={3,}|Headers:|Content:|Response\b|Caused by|StatusCode|ReasonPhrase|OperationID|Lock Info|[{}[\]]|\([A-Z]\w+\) |~{3,}|##\[|(?:[Rr]etrying|[Ww]aiting (?:for )?\d+|[Ss]leeping)\b|\W{0,3}(?:[Rr]etry|[Tt]ry|[Aa]ttempt)\b.{0,12}\d|[Aa]ll \d+ (?:attempts|tries|retries)\b)/;
function after(text, from, sentence = false) {
    let end = lineEnd(text, from);
    for (let lines = 0; lines < 12 && end < text.length && end - from < longest; lines++) {
        const next = lineEnd(text, end + 1);
        const line = text.slice(end + 1, next);
        if (text[end - 1] === clean/* recordEnd */.$f || stops.test(line))
            break;
        if (/[.!?;]$/.test(text.slice(Math.max(from, end - 2), end)) && (sentence || !mayBeWrapped(text, end, line)))
            break;
        end = next;
    }
    end = Math.min(end, from + longest);
    const mask = text.indexOf(taken, from);
    if (mask >= 0 && mask < end)
        end = mask;
    return { message: (0,clean/* fold */.AU)(text.slice(from, end)), start: from, end };
}
function mayBeWrapped(text, end, next) {
    const length = end - (text.lastIndexOf('\n', end - 1) + 1);
    return next.length <= length + next.search(/\s|$/);
}
function before(text, to) {
    const low = Math.max(0, to - longest);
    let start = to;
    for (let lines = 0; lines < 4; lines++) {
        const newline = text.lastIndexOf('\n', start - 1);
        const lineStart = Math.max(newline + 1, low);
        if (lines > 0 && stops.test(text.slice(lineStart, start)))
            break;
        start = lineStart;
        if (newline < low || (lines === 0 && to - start > 40))
            break;
        start = newline;
    }
    const mask = text.lastIndexOf(taken, to);
    const suffix = text.lastIndexOf('(Code: ', to - 1);
    if (mask >= start)
        start = mask + 1;
    if (suffix >= start)
        start = suffix + 7;
    const label = text.lastIndexOf('Status Message: ', to);
    if (label >= start)
        start = label;
    return { message: (0,clean/* fold */.AU)(text.slice(start, to).replace(/^\s*\w{3,80}\)[\s,]*/, '')), start, end: to };
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}

;// CONCATENATED MODULE: ./build/conflict/find/tool.js

const tools = [
    { tool: 'pulumi', words: ['azure-native:', 'pulumi:pulumi:'], pattern: /\bazure-native:|\bpulumi:pulumi:/ },
    {
        tool: 'terraform',
        words: ['azurerm_', 'azapi_', 'terraform', 'tofu', '.tfstate', 'error: '],
        pattern: /\bazurerm_|\bazapi_|\bterraform\b|\b(?:open)?tofu\b|\.tfstate\b|Error: (?:creating|updating|deleting|waiting|polling)/i,
    },
    { tool: 'ansible', words: ['ansible', 'azure_rm_', 'failed! =>'], pattern: /\bansible\b|\bazure_rm_|\bFAILED! =>/i },
    { tool: 'pulumi', words: ['pulumi'], pattern: /\bpulumi\b/i },
    {
        tool: 'powershell',
        words: ['-az', 'categoryinfo', 'fullyqualifiederrorid'],
        pattern: /\b(?:New|Set|Remove|Update|Start|Stop|Restart)-Az(?:Rm)?[A-Z]\w+|CategoryInfo|FullyQualifiedErrorId/,
    },
    {
        tool: 'azd',
        words: ['deployment error details', 'azd ', 'deploying to '],
        pattern: /Deployment Error Details|\bdeploying to (?:subscription|resource group):|\bazd (?:up|provision|deploy|down)\b/,
    },
    { tool: 'bicep', words: ['az ', 'bicep'], pattern: /\baz (?:deployment|stack|bicep)\b|\bbicep\b|\.bicep\b/i },
    { tool: 'az', words: [') ', 'az '], pattern: /(?:^|\n)\s*(?:ERROR: )?\([A-Z]\w+\) |\baz [a-z]+ [a-z]/ },
];
const likeTerraform = [
    { tool: 'terragrunt', words: ['terragrunt'], pattern: /\bterragrunt\b/i },
    { tool: 'opentofu', words: ['tofu'], pattern: /\bOpenTofu\b|\btofu (?:apply|plan|destroy|init|import)\b/ },
];
const toolIn = (around) => firstOf(tools, around);
const likeTerraformIn = (text) => firstOf(likeTerraform, text);
function firstOf(rows, text) {
    const page = (0,find_sought/* pageOf */.ZZ)(text);
    return rows.find((row) => (0,find_sought/* firstIn */.uJ)(page, row) !== undefined)?.tool;
}
const soughtForTools = [...tools, ...likeTerraform];

;// CONCATENATED MODULE: ./build/conflict/find/context.js




const statusWords = [
    { words: ['http/'], pattern: /HTTP\/\d(?:\.\d)?"? (\d{3})\b/g },
    { words: ['response '], pattern: /\bRESPONSE (\d{3})\b/g },
    { words: ['status'], pattern: /\bstatus ?(?:code)?["']?\s?[=:]?\s?["']?(\d{3})\b/gi },
    {
        words: [') conflict', ') precondition', ') too many', ') forbidden', ') bad', ') not found'],
        pattern: /\((\d{3})\) (?:Conflict|Precondition|Too Many|Forbidden|Bad|Not Found)/g,
    },
    {
        words: ['(conflict', '(precondition', '(too many', '(forbidden', '(bad', '(not found'],
        pattern: /\b(\d{3}) \((?:Conflict|Precondition|Too Many|Forbidden|Bad|Not Found)/g,
    },
    { words: ['invalid status'], pattern: /invalid status(?: code)? '([A-Z][\w ]+)'/g },
];
const guid = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';
const correlation = {
    words: ['correlation'],
    pattern: new RegExp(`(?:x-ms-correlation-request-id|correlation[ _-]?(?:request[ _-]?)?id)["'\\\\]*\\s?(?:is|[:=])?\\s?["'\\\\]*(${guid})`, 'i'),
};
const tracking = {
    words: ['tracking id', 'activity id', 'activityid'],
    pattern: new RegExp(`\\b(?:tracking id|activity ?id)\\b(?: is|:|=)?\\s?["'\\\\]*(${guid})`, 'i'),
};
const request = {
    words: ['request-id', 'request id', 'request_id', 'requestid'],
    pattern: new RegExp(`(?:x-ms-request-id|(?<![\\w-])request[ _-]?id)["'\\\\]*\\s?[:=]\\s?["'\\\\]*(${guid})`, 'i'),
};
const retryAfter = { words: ['retry-after'], pattern: /\bretry-after["']?\s?[:=]\s?["']?(\d{1,6})\b/i };
const failureCause = {
    words: ['x-ms-failure-cause'],
    pattern: /x-ms-failure-cause["']?\s?[:=]\s?["']?(gateway|service)/i,
};
const headerCode = { words: ['x-ms-error-code'], pattern: /x-ms-error-code["']?\s?[:=]\s?["']?(\w{3,120})/i };
const methods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'HEAD'];
const requestLine = {
    words: ['http', '/subscriptions/'],
    pattern: /\b(GET|PUT|POST|PATCH|DELETE|HEAD)\b["']?[ \t:]+["']?((?:https?:\/\/|\/subscriptions\/)[^\s"'<>\\]+)/g,
};
const requestUrl = { words: ['request url: '], pattern: /[Rr]equest URL: '?"?(https?:\/\/[^\s"'<>]+)/g };
function contextOf({ head, own, tail }) {
    const lines = requestIn(head) ?? requestIn(own);
    const url = lines?.[2] ?? (0,find_sought/* lastIn */.EW)((0,find_sought/* pageOf */.ZZ)(head.slice(-6000)), requestUrl)?.[1];
    const near = (0,find_sought/* pageOf */.ZZ)(`${head.slice(-3000)}\n${own}\n${tail.slice(0, 1200)}`);
    const httpStatus = statusIn(own) ?? statusIn(head.slice(-1500), true) ?? statusIn(tail.slice(0, 500));
    const retry = (0,find_sought/* firstIn */.uJ)(near, retryAfter)?.[1];
    return (0,known/* known */.e)({
        httpStatus,
        method: lines?.[1],
        url,
        correlationId: (0,find_sought/* firstIn */.uJ)(near, correlation)?.[1] ?? (0,find_sought/* firstIn */.uJ)((0,find_sought/* pageOf */.ZZ)(own), tracking)?.[1],
        requestId: (0,find_sought/* firstIn */.uJ)(near, request)?.[1],
        failureCause: (0,find_sought/* firstIn */.uJ)(near, failureCause)?.[1]?.toLowerCase(),
        retryAfter: retry === undefined ? undefined : Number(retry),
        headerCode: (0,find_sought/* firstIn */.uJ)(near, headerCode)?.[1],
        operation: operationIn(head, own),
        tool: toolIn(`${head.slice(-1500)}\n${own.slice(0, 3000)}\n${tail.slice(0, 300)}`),
    });
}
function statusIn(text, last = false) {
    const page = (0,find_sought/* pageOf */.ZZ)(text);
    let best;
    for (const sought of statusWords) {
        const match = last ? (0,find_sought/* lastIn */.EW)(page, sought) : (0,find_sought/* firstIn */.uJ)(page, sought);
        const status = statusNumber(match?.[1]);
        if (match === undefined || status === undefined)
            continue;
        if (best === undefined || (last ? match.index > best.at : match.index < best.at))
            best = { at: match.index, status };
    }
    return best?.status;
}
function requestIn(text) {
    const stretch = text.slice(-6000);
    return (0,find_sought/* holdsAny */.Ng)(stretch, methods) ? (0,find_sought/* lastIn */.EW)((0,find_sought/* pageOf */.ZZ)(stretch), requestLine) : undefined;
}
const goClient = { words: ['client#'], pattern: /\b\w+\.(\w+Client)#(\w+)/g };
const verbOf = {
    words: [
        'creating',
        'updating',
        'deleting',
        'removing',
        'starting',
        'stopping',
        'resizing',
        'attaching',
        'detaching',
        'retrieving',
        'listing',
    ],
    pattern: /\b(creating(?:\/updating)?|updating|deleting|removing|restarting|starting|stopping|resizing|attaching|detaching|retrieving|listing)\s+((?:[A-Z][\w-]*\s?){1,6})/gi,
};
const azCommand = { words: ['az '], pattern: /(?:^|\n|[$+>#] )\s*(az (?:[a-z][a-z-]+ ?){1,5})/g };
const cmdlet = {
    words: ['-az'],
    pattern: /(?:^|[\s>[(])((?:New|Set|Remove|Update|Start|Stop|Restart|Add|Move)-Az(?:Rm)?[A-Z]\w+)/g,
};
function operationIn(head, own) {
    const page = (0,find_sought/* pageOf */.ZZ)(`${head.slice(-700)}${own.slice(0, 200)}`);
    const client = (0,find_sought/* lastIn */.EW)(page, goClient);
    if (client)
        return `${client[1]}#${client[2]}`;
    const verb = (0,find_sought/* lastIn */.EW)(page, verbOf);
    if (verb && /^[A-Z]/.test(verb[2] ?? ''))
        return `${(verb[1] ?? '').toLowerCase()} ${(verb[2] ?? '').trim()}`;
    const az = (0,find_sought/* lastIn */.EW)((0,find_sought/* pageOf */.ZZ)(head.slice(-4000)), azCommand)?.[1];
    if (az)
        return az.trim();
    return (0,find_sought/* lastIn */.EW)(page, cmdlet)?.[1];
}
const soughtAround = [
    ...statusWords,
    correlation,
    tracking,
    request,
    retryAfter,
    failureCause,
    headerCode,
    requestLine,
    requestUrl,
    goClient,
    verbOf,
    azCommand,
    cmdlet,
];

;// CONCATENATED MODULE: ./build/conflict/find/command-lines.js
const setup = /^(?:account|login|logout|config|configure|cloud|extension|feature|provider|version|upgrade|bicep|context)?$/;
const azStart = /(?:[$>#;&|!(]|(?<trace>\n[ \t]{0,8}\+{1,4}|\n[^\n>$]{0,100}[$>])|\n|\bRun|"-c" ["']|\bcommand:? ['"]|"cmd": ")[ \t]{0,12}(?:sudo )?(?:\/[\w.-]{1,40}){0,4}\/?az(?:\.cmd|\.exe)? (?=[a-z])/g;
const cmdletStart = /(?:[>;|({=]|\n)[ \t+]{0,12}(?<verb>New|Set|Remove|Update|Start|Stop|Restart|Add|Move|Resize|Invoke)-Az(?:ureRm|ure)?(?<noun>[A-Z]\w{1,60})(?=[ \t]{1,4}-)/g;
function commandsIn(text) {
    const az = [...text.matchAll(azStart)].map((match) => {
        const line = lineFrom(text, match.index + match[0].length);
        const { words, options } = parsed(line);
        const about = words.slice(0, -1).join(' ');
        return {
            shell: 'az',
            about,
            verb: words.at(-1) ?? '',
            options,
            at: match.index,
            traced: match.groups?.trace !== undefined,
        };
    });
    const cmdlets = [...text.matchAll(cmdletStart)].map((match) => command_lines_cmdlet(text, match));
    return [...az, ...cmdlets].sort((a, b) => a.at - b.at);
}
function command_lines_cmdlet(text, match) {
    const { options } = parsed(lineFrom(text, match.index + match[0].length));
    const lower = new Map([...options].map(([name, value]) => [name.toLowerCase(), value]));
    const { noun = '', verb = '' } = match.groups ?? {};
    return { shell: 'powershell', about: noun.toLowerCase(), verb, options: lower, at: match.index, traced: false };
}
function lineFrom(text, from) {
    const joined = text.slice(from, from + 2000).replace(/[ \t]{0,8}[\\`^]\n[ \t]{0,80}/g, ' ');
    const end = joined.indexOf('\n');
    return end < 0 ? joined : joined.slice(0, end);
}
const word = /\s{0,40}(?:"([^"\n]{0,300})"|'([^'\n]{0,300})'|([^\s"'`;|&<>()]{1,400}))/y;
const wordEnd = /^(?:\s|$|[;|&<>)]|["'](?:[\])},:;.]|\s|$))/;
function wordsOf(line) {
    const words = [];
    for (let at = 0; at < line.length;) {
        word.lastIndex = at;
        const match = word.exec(line);
        if (match === null)
            break;
        at = word.lastIndex;
        const text = match[3] ?? match[1] ?? match[2] ?? '';
        const rest = line.slice(at, at + 2);
        if (/^\d$/.test(text) && rest.startsWith('>'))
            break;
        const quoted = match[3] === undefined;
        const whole = wordEnd.test(rest);
        words.push({ text, quoted, value: whole ? text : '' });
        if (!whole && quoted)
            break;
    }
    return words;
}
const optionWord = /^-{1,2}([A-Za-z][\w-]{0,60})(?:[=:](.{0,300}))?$/;
function parsed(line) {
    const words = [];
    const options = new Map();
    const put = (name, value) => {
        const before = options.get(name);
        options.set(name, before === undefined || before === value ? value : '');
    };
    let option;
    for (const { text, quoted, value } of wordsOf(line)) {
        const [, name, given] = (quoted ? null : optionWord.exec(text)) ?? [];
        if (name !== undefined) {
            option = given === undefined ? name : undefined;
            if (given !== undefined)
                put(name, value === '' ? '' : given);
        }
        else if (option !== undefined)
            put(option, value);
        else if (options.size === 0)
            words.push(value);
    }
    return { words, options };
}
const aimed = (commands) => commands.filter(({ about, options }) => options.size > 0 && !setup.test(about.split(' ')[0] ?? ''));
function optionOf({ options }, spellings) {
    return spellings.map((spelling) => options.get(spelling)).find((found) => found !== undefined);
}
const ofSession = [
    ['az', 'account', ['subscription', 's', 'name', 'n']],
    ['powershell', 'context', ['subscription', 'subscriptionid', 'subscriptionname']],
];
function sessionIn(commands, shell) {
    const [, about, options = []] = ofSession.find(([of]) => of === shell) ?? [];
    const set = commands.findLast((command) => command.shell === shell && command.about === about && /^set$/i.test(command.verb));
    return set === undefined ? undefined : optionOf(set, options);
}

;// CONCATENATED MODULE: ./build/conflict/find/deployment.js



function deploymentIn({ head, own }, address) {
    const before = head.slice(-4000);
    return (byAddress(address, `${before.slice(-600)}${own.slice(0, 1500)}`) ??
        byCommand(`\n${before}`) ??
        byLink(before) ??
        byTask(before) ??
        byAzd(`${before.slice(-300)}${own.slice(0, 300)}`));
}
const kinds = /^(?:.{0,300}\.)?azurerm_(resource_group|subscription|management_group|tenant)_template_deployment\.|^azure-native:resources(?:\/v\w{1,40})?:Deployment(?:At(Subscription|ManagementGroup|Tenant)Scope)?::/;
const words = {
    resourcegroup: 'group',
    subscription: 'sub',
    managementgroup: 'mg',
    tenant: 'tenant',
};
function byAddress(address, near) {
    const kind = kinds.exec(address ?? '');
    if (kind === null)
        return undefined;
    const scope = words[(kind[1] ?? kind[2] ?? 'resourcegroup').replace('_', '').toLowerCase()] ?? 'group';
    return deployment(scope, {
        name: /\bDeployment Name:? "([^"]{1,90})"/.exec(near)?.[1],
        managementGroup: /\bManagement Group (?:Name|I ?D):? "([^"]{1,90})"/.exec(near)?.[1],
        group: /\bResource Group(?: Name)?:? "([^"]{1,90})"/.exec(near)?.[1],
    });
}
const azNames = /^(?:(deployment|stack) (group|sub|mg|tenant)|(group )?deployment)$/;
const nouns = /^(resourcegroup|subscription|managementgroup|tenant)?deployment(stack)?$/;
function byCommand(before) {
    if (!/deployment|az stack/i.test(before))
        return undefined;
    const all = commandsIn(before);
    const started = aimed(all);
    const found = started.map((command) => startedBy(command, all));
    const last = found.at(-1);
    if (last === undefined)
        return splatted(before, started.length);
    const others = found.filter((each) => each !== undefined);
    return others.some(({ scope, stack }) => scope !== last.scope || stack !== last.stack)
        ? undefined
        : agreed(last, others);
}
function startedBy(command, all) {
    const value = (az, powershell) => optionOf(command, command.shell === 'az' ? az : powershell);
    const scope = scopeOf(command);
    return scope === undefined
        ? undefined
        : deployment(scope.scope, {
            name: value(['name', 'n'], ['name', 'deploymentname']),
            group: value(['resource-group', 'g'], ['resourcegroupname']),
            managementGroup: value(['management-group-id', 'm'], ['managementgroupid']),
            subscription: value(['subscription'], ['subscriptionid']) ?? sessionIn(all, command.shell),
            template: value(['template-file', 'f'], ['templatefile']),
            stack: scope.stack,
        });
}
function scopeOf({ shell, about }) {
    if (shell === 'az') {
        const [found, of, scope, legacy] = azNames.exec(about) ?? [];
        if (found === undefined)
            return undefined;
        return { scope: scope ?? (legacy === undefined ? 'sub' : 'group'), stack: of === 'stack' };
    }
    const noun = nouns.exec(about);
    return noun === null ? undefined : { scope: words[noun[1] ?? 'subscription'] ?? 'sub', stack: noun[2] !== undefined };
}
function splatted(before, others) {
    const noun = /\bNew-Az(ResourceGroup|Subscription|ManagementGroup|Tenant)?Deployment(Stack)? @/.exec(before);
    return noun === null || others > 0
        ? undefined
        : deployment(words[(noun[1] ?? 'subscription').toLowerCase()] ?? 'sub', { stack: noun[2] !== undefined });
}
function agreed(last, all) {
    const same = Object.entries(last).filter(([key, value]) => all.every((each) => each[key] === value));
    return { ...Object.fromEntries(same), scope: last.scope };
}
const deployment_link = /DeploymentDetailsBlade\/(?:~\/)?overview\/id\/(%2F[\w%.()-]{10,600})/gi;
function byLink(before) {
    const encoded = [...before.matchAll(deployment_link)].at(-1)?.[1]?.replace(/%2F/gi, '/');
    const id = encoded === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(encoded);
    if (id?.type?.toLowerCase() !== 'microsoft.resources/deployments')
        return undefined;
    return deployment(id.resourceGroup === undefined ? 'sub' : 'group', {
        name: id.name,
        group: id.resourceGroup,
        subscription: id.subscriptionId,
    });
}
function byTask(before) {
    const name = /\bDeployment name is ([\w.()-]{1,90})(?:\s|$)/.exec(before)?.[1];
    const group = /\bresource group exists: ([\w.()-]{0,89}[\w()-])\.?(?:\s|$)/.exec(before)?.[1];
    return name === undefined || group === undefined ? undefined : deployment('group', { name, group });
}
function byAzd(near) {
    const scope = /\bdeploying to (subscription|resource group)\b/.exec(near)?.[1];
    return scope === undefined ? undefined : deployment(scope === 'subscription' ? 'sub' : 'group', {});
}
const plain = /^[\w(][\w.()/\\-]{0,259}$/;
function deployment(scope, { stack, ...told }) {
    const known = Object.entries(told).filter(([, value]) => value !== undefined && plain.test(value) && !(0,arm_name/* isPlaceholder */.wK)(value));
    return { ...Object.fromEntries(known), scope, ...(stack === true ? { stack } : {}) };
}

// EXTERNAL MODULE: ./build/conflict/find/ids.js
var find_ids = __webpack_require__(3409);
// EXTERNAL MODULE: ./build/conflict/find/sorted.js
var sorted = __webpack_require__(7058);
;// CONCATENATED MODULE: ./build/conflict/find/exchanges.js



const oneLine = /\b(?:PUT|PATCH|POST|DELETE)\b["']?[ \t:]+["']?((?:https?:\/\/[^\s"'<>\\]{1,200})?\/subscriptions\/[^\s"'<>\\]{1,1500})/g;
const twoLines = /\bRequest URL: '?"?(https?:\/\/[^\s"'<>]{1,1500})[^\n]{0,20}\n[^\n]{0,120}\bRequest method: '?(?:PUT|PATCH|POST|DELETE)\b/g;
const header = /\b(?:azure-asyncoperation|operation-location|location)["']?\s?:\s?["']?(https?:\/\/[^\s"'<>\\]{1,1500})/gi;
const mostBack = 50;
function exchangesOf(text) {
    let read;
    return (url, before, from) => {
        if (!(0,resource_id/* isOperationUrl */.r2)(url))
            return undefined;
        read ??= { requests: requestsIn(text), headers: headersIn(text) };
        const began = read.headers.get(keyOf(url))?.find(({ start }) => start >= from);
        const known = began !== undefined && began.start < before;
        const last = (0,sorted/* lastAtOrBefore */.A)(read.requests, known ? began.start : before);
        const request = known
            ? read.requests[last]
            : lastOf(providerOf(url), read.requests.slice(Math.max(0, last + 1 - mostBack), last + 1));
        return request === undefined || request.start < from || request.start > before ? undefined : (0,find_ids/* idOfUrl */.wi)(request.url);
    };
}
const lastOf = (provider, requests) => requests.findLast(({ url }) => providerOf(url) === provider);
function requestsIn(text) {
    return [...text.matchAll(oneLine), ...text.matchAll(twoLines)]
        .map(({ index, 1: url = '' }) => ({ start: index, url }))
        .filter(({ url }) => !(0,resource_id/* isOperationUrl */.r2)(url))
        .sort((a, b) => a.start - b.start);
}
function headersIn(text) {
    const found = new Map();
    for (const { index, 1: url = '' } of text.matchAll(header)) {
        const key = keyOf(url);
        const list = found.get(key);
        if (list === undefined)
            found.set(key, [{ start: index, url }]);
        else
            list.push({ start: index, url });
    }
    return found;
}
const keyOf = (url) => url
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/[?#].*$/, '')
    .toLowerCase();
const providerOf = (url) => /\/providers\/([\w.]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';

// EXTERNAL MODULE: ./build/arm/id-reader.js
var id_reader = __webpack_require__(5510);
;// CONCATENATED MODULE: ./build/conflict/find/command-names.js
const commandRows = [
    ['Resources/resourceGroups', 'group:name|n|resource-group|g', 'ResourceGroup:Name|ResourceGroupName'],
    [
        'Compute/virtualMachines',
        'vm;vm identity;vm boot-diagnostics;vm disk:vm-name;vm nic:vm-name;vm user;vm encryption',
        'VM;VMDiskEncryptionExtension:VMName',
    ],
    ['Compute/virtualMachines/extensions', 'vm extension:vm-name', 'VMExtension:VMName;VMCustomScriptExtension:VMName'],
    ['Compute/virtualMachineScaleSets', 'vmss;vmss disk:vmss-name;vmss identity', 'Vmss:VMScaleSetName|Name'],
    ['Compute/virtualMachineScaleSets/extensions', 'vmss extension:vmss-name', ''],
    ['Compute/disks', 'disk', 'Disk'],
    ['Compute/snapshots', 'snapshot', 'Snapshot'],
    ['Compute/images', 'image', 'Image'],
    ['Compute/availabilitySets', 'vm availability-set', 'AvailabilitySet'],
    ['Compute/galleries', 'sig:gallery-name|r', 'Gallery'],
    ['Storage/storageAccounts', 'storage account;storage account network-rule:account-name|n', 'StorageAccount'],
    ['Network/virtualNetworks', 'network vnet', 'VirtualNetwork'],
    ['Network/virtualNetworks/subnets', 'network vnet subnet:vnet-name', ''],
    [
        'Network/virtualNetworks/virtualNetworkPeerings',
        'network vnet peering:vnet-name',
        'VirtualNetworkPeering:VirtualNetworkName',
    ],
    ['Network/networkInterfaces', 'network nic;network nic ip-config:nic-name', 'NetworkInterface'],
    ['Network/publicIPAddresses', 'network public-ip', 'PublicIpAddress'],
    ['Network/networkSecurityGroups', 'network nsg', 'NetworkSecurityGroup'],
    ['Network/networkSecurityGroups/securityRules', 'network nsg rule:nsg-name', ''],
    ['Network/routeTables', 'network route-table', 'RouteTable'],
    ['Network/routeTables/routes', 'network route-table route:route-table-name', ''],
    ['Network/azureFirewalls', 'network firewall', 'Firewall'],
    ['Network/firewallPolicies', 'network firewall policy', 'FirewallPolicy'],
    ['Network/applicationGateways', 'network application-gateway', 'ApplicationGateway'],
    ['Network/loadBalancers', 'network lb', 'LoadBalancer'],
    ['Network/natGateways', 'network nat gateway', 'NatGateway'],
    ['Network/virtualNetworkGateways', 'network vnet-gateway', 'VirtualNetworkGateway'],
    ['Network/connections', 'network vpn-connection', 'VirtualNetworkGatewayConnection'],
    ['Network/bastionHosts', 'network bastion', 'Bastion'],
    ['Network/privateEndpoints', 'network private-endpoint', 'PrivateEndpoint'],
    ['Network/privateDnsZones', 'network private-dns zone', 'PrivateDnsZone'],
    [
        'Network/privateDnsZones/virtualNetworkLinks',
        'network private-dns link vnet:zone-name|z',
        'PrivateDnsVirtualNetworkLink:ZoneName',
    ],
    ['Network/dnsZones', 'network dns zone', 'DnsZone'],
    ['Network/expressRouteCircuits', 'network express-route', 'ExpressRouteCircuit'],
    ['ContainerService/managedClusters', 'aks', 'AksCluster'],
    [
        'ContainerService/managedClusters/agentPools',
        'aks nodepool:cluster-name:name|n|nodepool-name',
        'AksNodePool:ClusterName',
    ],
    [
        'Web/sites',
        'webapp;webapp config;webapp config appsettings;webapp config container;webapp identity;functionapp;functionapp config;functionapp config appsettings;functionapp identity',
        'WebApp;FunctionApp',
    ],
    ['Web/sites/slots', 'webapp deployment slot:name|n:slot|s', 'WebAppSlot:Name:Slot'],
    ['Resources/deployments', 'deployment group;group deployment', 'ResourceGroupDeployment'],
    ['Resources/deploymentStacks', 'stack group', 'ResourceGroupDeploymentStack'],
    ['Web/serverfarms', 'appservice plan;functionapp plan', 'AppServicePlan;FunctionAppPlan'],
    ['Web/staticSites', 'staticwebapp', 'StaticWebApp'],
    ['App/containerApps', 'containerapp;containerapp ingress;containerapp secret;containerapp identity', 'ContainerApp'],
    ['App/managedEnvironments', 'containerapp env', 'ContainerAppManagedEnv:Name|EnvName'],
    ['App/jobs', 'containerapp job', 'ContainerAppJob'],
    ['ContainerInstance/containerGroups', 'container', 'ContainerGroup'],
    ['ContainerRegistry/registries', 'acr:name|n|registry|r', 'ContainerRegistry'],
    ['KeyVault/vaults', 'keyvault;keyvault network-rule', 'KeyVault:VaultName|Name'],
    ['KeyVault/vaults/secrets', 'keyvault secret:vault-name', 'KeyVaultSecret:VaultName:Name'],
    ['KeyVault/vaults/keys', 'keyvault key:vault-name', 'KeyVaultKey:VaultName:Name'],
    ['KeyVault/vaults/certificates', 'keyvault certificate:vault-name', 'KeyVaultCertificate:VaultName:Name'],
    ['Sql/servers', 'sql server', 'SqlServer:ServerName'],
    ['Sql/servers/databases', 'sql db:server|s', 'SqlDatabase:ServerName:DatabaseName'],
    ['Sql/servers/elasticPools', 'sql elastic-pool:server|s', 'SqlElasticPool:ServerName:ElasticPoolName'],
    ['Sql/managedInstances', 'sql mi', 'SqlInstance'],
    ['DBforPostgreSQL/flexibleServers', 'postgres flexible-server', 'PostgreSqlFlexibleServer'],
    ['DBforPostgreSQL/flexibleServers/configurations', 'postgres flexible-server parameter:server-name|s', ''],
    ['DBforPostgreSQL/servers', 'postgres server', 'PostgreSqlServer'],
    ['DBforMySQL/flexibleServers', 'mysql flexible-server', 'MySqlFlexibleServer'],
    ['DBforMySQL/flexibleServers/configurations', 'mysql flexible-server parameter:server-name|s', ''],
    ['DBforMySQL/servers', 'mysql server', 'MySqlServer'],
    ['DocumentDB/databaseAccounts', 'cosmosdb', 'CosmosDBAccount'],
    ['Cache/redis', 'redis', 'RedisCache'],
    ['ServiceBus/namespaces', 'servicebus namespace', 'ServiceBusNamespace'],
    ['ServiceBus/namespaces/queues', 'servicebus queue:namespace-name', 'ServiceBusQueue:NamespaceName'],
    ['ServiceBus/namespaces/topics', 'servicebus topic:namespace-name', 'ServiceBusTopic:NamespaceName'],
    ['EventHub/namespaces', 'eventhubs namespace', 'EventHubNamespace'],
    ['EventHub/namespaces/eventhubs', 'eventhubs eventhub:namespace-name', 'EventHub:NamespaceName'],
    ['Search/searchServices', 'search service', 'SearchService'],
    ['ApiManagement/service', 'apim', 'ApiManagement'],
    [
        'OperationalInsights/workspaces',
        'monitor log-analytics workspace:workspace-name|name|n',
        'OperationalInsightsWorkspace',
    ],
    ['Insights/components', 'monitor app-insights component:app|a', 'ApplicationInsights'],
    ['Automation/automationAccounts', 'automation account:automation-account-name|name|n', 'AutomationAccount'],
    ['RecoveryServices/vaults', 'backup vault', 'RecoveryServicesVault'],
    ['CognitiveServices/accounts', 'cognitiveservices account', 'CognitiveServicesAccount'],
    ['CognitiveServices/accounts/deployments', 'cognitiveservices account deployment:name|n:deployment-name', ''],
    ['ManagedIdentity/userAssignedIdentities', 'identity', 'UserAssignedIdentity'],
    ['DataFactory/factories', 'datafactory:factory-name|name|n', 'DataFactoryV2'],
    ['Logic/workflows', 'logic workflow', 'LogicApp'],
    ['Cdn/profiles', 'cdn profile;afd profile:profile-name', 'CdnProfile;FrontDoorCdnProfile:Name|ProfileName'],
    ['Cdn/profiles/endpoints', 'cdn endpoint:profile-name', 'CdnEndpoint:ProfileName'],
    ['SignalRService/signalR', 'signalr', 'SignalR'],
    ['Devices/iotHubs', 'iot hub', 'IotHub'],
    ['AppConfiguration/configurationStores', 'appconfig', 'AppConfigurationStore'],
    ['Synapse/workspaces', 'synapse workspace', 'SynapseWorkspace'],
    ['Databricks/workspaces', 'databricks workspace', 'DatabricksWorkspace'],
    ['MachineLearningServices/workspaces', 'ml workspace', 'MLWorkspace'],
    ['Kusto/clusters', 'kusto cluster:cluster-name|name|n', 'KustoCluster'],
    ['Batch/batchAccounts', 'batch account', 'BatchAccount:AccountName|Name'],
];

;// CONCATENATED MODULE: ./build/conflict/find/identity-model.js
const groupType = 'Microsoft.Resources/resourceGroups';
function common(readings) {
    const [first, ...others] = readings;
    if (first === undefined)
        return undefined;
    const same = (value) => others.every((other) => value(other)?.toLowerCase() === value(first)?.toLowerCase());
    const type = same((named) => named.type);
    return {
        names: type && same((named) => named.names.join('/')) ? first.names : [],
        type: type ? first.type : undefined,
        group: same((named) => named.group) ? first.group : undefined,
        subscription: same((named) => named.subscription) ? first.subscription : '',
        id: same((named) => named.id) ? first.id : undefined,
    };
}

;// CONCATENATED MODULE: ./build/conflict/find/identity-commands.js



const otherTools = /\bazurerm_|\bazapi_|azure-native:|\w{2,60}Client#|\bterraform\b|\bpulumi\b|\bTraceback\b|\.exceptions\./;
const identity_commands_request = /\b(?:GET|PUT|POST|PATCH|DELETE)\b["']?[ \t:]{1,3}["']?https:\/\/|[Rr]equest URL: /;
const otherTrace = /\n[ \t]{0,8}\+{1,4} (?!az )\S/;
function commandIdentity(source) {
    const found = resourceOfCommand(source);
    return found?.type?.startsWith(deploymentType) && !ofDeployment.test(source.own.slice(0, 2000))
        ? { ...found, type: undefined, names: [] }
        : found;
}
const deploymentType = 'Microsoft.Resources/deployment';
const ofDeployment = /\bDeployment(?:Active|BeingDeleted|CannotBe\w+|NameLength\w*)\b|\bdeployment\b[^.\n]{0,120}\b(?:still active|in progress|cannot be (?:saved|cancel\w+|deleted))/i;
function resourceOfCommand({ head, own, tail }) {
    const before = `\n${head.slice(-4000)}`;
    const [inside, after] = [own.slice(0, 2000), tail.slice(0, 1000)];
    if (![before, inside, after].some((text) => text.includes('-Az') || text.includes('az ')))
        return undefined;
    const all = commandsIn(before);
    const position = positionIn(`${before.slice(-700)}${inside}`, besideLine) ?? positionIn(`${inside}\n${after}`, belowError);
    if (position !== undefined)
        return named(position, all);
    const commands = aimed(all);
    const last = commands.at(-1);
    const since = before.slice(last?.at);
    if (last === undefined || otherTools.test(`${since}${inside}${after.slice(0, 600)}`) || identity_commands_request.test(since))
        return cmdletIn(inside);
    if (last.traced)
        return otherTrace.test(since.slice(1)) ? undefined : named(last, all);
    const writes = commands.filter(({ verb }) => !reads.test(verb));
    return common((writes.length > 0 ? writes : commands).map((command) => named(command, all)));
}
const reads = /^(?:show|list|wait|exists|get)(?:-|$)/;
const belowError = /\bAt (?:line:\d|[A-Z]:\\|\/)[^\n]{0,400}(?=\n[ \t]{0,4}\+ )/;
const besideLine = /\nLine \|(?=\n)/;
function positionIn(text, frame) {
    const at = text.search(frame);
    if (at < 0)
        return undefined;
    const end = text.indexOf('~~~', at);
    const block = text.slice(at, end < 0 ? at + 600 : end);
    const [first, ...others] = [...block.matchAll(cmdletStart)];
    return first === undefined || others.length > 0 ? undefined : command_lines_cmdlet(block, first);
}
function cmdletIn(own) {
    const noun = /^[ \t+]{0,8}(?:New|Set|Remove|Update|Start|Stop|Restart|Add|Move|Resize)-Az(?:ureRm|ure)?([A-Z]\w{1,60}?)(?:_\w{1,40})? ?: /.exec(own)?.[1];
    const type = noun === undefined ? undefined : rowOf('powershell', noun.toLowerCase())?.type;
    return type === undefined ? undefined : { type, names: [] };
}
function rowOf(shell, about) {
    for (const [path, az, powershell] of commandRows) {
        const specs = (shell === 'az' ? az : powershell.toLowerCase()).split(';');
        const spec = specs.find((candidate) => candidate === about || candidate.startsWith(`${about}:`));
        if (spec !== undefined && spec !== '')
            return rowIn(shell, about, spec, path);
    }
    return undefined;
}
function rowIn(shell, about, spec, path) {
    const told = spec.split(':').slice(1);
    const usual = shell === 'az' ? 'name|n' : `name|${about}name`;
    const depth = path.split('/').length - 1;
    const names = [...told, ...(told.length < depth ? [usual] : [])].map((spellings) => spellings.split('|'));
    return { type: `Microsoft.${path}`, names };
}
const groupOptions = { az: ['resource-group', 'g'], powershell: ['resourcegroupname', 'resourcegroup'] };
const subscriptionOptions = { az: ['subscription'], powershell: ['subscriptionid', 'subscription'] };
const idOptions = { az: ['ids'], powershell: ['resourceid', 'id'] };
function named(command, all) {
    const { shell, about } = command;
    const value = (spellings) => optionOf(command, spellings);
    const row = rowOf(shell, about);
    const names = row?.names.map(value) ?? [];
    const id = value(idOptions[shell]);
    if (id?.startsWith('/subscriptions/'))
        return { names: [], id };
    const slot = row?.type === 'Microsoft.Web/sites' ? value(['slot', 's']) : undefined;
    const type = id !== undefined ? undefined : slot === undefined ? row?.type : 'Microsoft.Web/sites/slots';
    return {
        type,
        names: type === undefined ? [] : [...names, ...(slot === undefined ? [] : [slot])].map((name) => name ?? ''),
        group: type === groupType ? names[0] : value(groupOptions[shell]),
        subscription: value(subscriptionOptions[shell]) ?? sessionIn(all, shell),
    };
}

;// CONCATENATED MODULE: ./build/conflict/find/terraform-names.js
const typeNames = {
    Network: [
        'virtualNetworks',
        'virtualNetworks/subnets',
        'virtualNetworks/virtualNetworkPeerings=Peering',
        'networkInterfaces',
        'publicIPAddresses=PublicIP',
        'publicIPPrefixes=PublicIPPrefix',
        'networkSecurityGroups',
        'networkSecurityGroups/securityRules=NetworkSecurityRule',
        'applicationSecurityGroups',
        'routeTables',
        'routeTables/routes',
        'azureFirewalls=Firewall',
        'firewallPolicies',
        'firewallPolicies/ruleCollectionGroups=FirewallPolicyRuleCollectionGroup',
        'applicationGateways',
        'loadBalancers',
        'natGateways',
        'virtualNetworkGateways',
        'localNetworkGateways',
        'connections?=VirtualNetworkGatewayConnection',
        'bastionHosts',
        'privateEndpoints',
        'privateEndpoints/privateDnsZoneGroups',
        'privateLinkServices',
        'privateDnsZones=PrivateZone',
        'privateDnsZones/virtualNetworkLinks=PrivateDnsZoneVirtualNetworkLink',
        'dnsZones',
        'expressRouteCircuits=Circuit',
        'expressRouteCircuits/peerings=ExpressRouteCircuitPeering',
        'virtualWans',
        'virtualHubs',
        'vpnGateways',
        'trafficManagerProfiles',
        'ddosProtectionPlans',
        'ipGroups',
    ],
    Compute: [
        'virtualMachines=LinuxVirtualMachine,WindowsVirtualMachine',
        'virtualMachines/extensions=VirtualMachineExtension',
        'virtualMachineScaleSets=LinuxVirtualMachineScaleSet,WindowsVirtualMachineScaleSet,OrchestratedVirtualMachineScaleSet',
        'virtualMachineScaleSets/extensions=VirtualMachineScaleSetExtension',
        'disks=ManagedDisk',
        'snapshots?',
        'images?',
        'availabilitySets',
        'galleries=SharedImageGallery',
        'galleries/images=SharedImage',
        'diskEncryptionSets',
        'proximityPlacementGroups',
        'hostGroups=DedicatedHostGroup',
    ],
    Storage: ['storageAccounts'],
    Web: [
        'sites=AppService,WebApp,FunctionApp,LinuxWebApp,WindowsWebApp,LinuxFunctionApp,WindowsFunctionApp',
        'sites/slots=AppServiceSlot,WebAppSlot,FunctionAppSlot',
        'serverfarms=AppServicePlan,ServicePlan',
        'hostingEnvironments=AppServiceEnvironment',
        'staticSites=StaticWebApp',
    ],
    ContainerService: [
        'managedClusters=KubernetesCluster,ManagedKubernetesCluster',
        'managedClusters/agentPools=NodePool,KubernetesClusterNodePool',
    ],
    KeyVault: ['vaults?=KeyVault', 'managedHSMs'],
    RecoveryServices: ['vaults?=RecoveryServicesVault,RecoveryServiceVault'],
    DataProtection: ['backupVaults'],
    DBforPostgreSQL: [
        'flexibleServers?=PostgreSQLFlexibleServer',
        'flexibleServers/configurations?',
        'flexibleServers/databases?',
        'flexibleServers/firewallRules?',
        'servers?=PostgreSQLServer',
    ],
    DBforMySQL: [
        'flexibleServers?=MySQLFlexibleServer',
        'flexibleServers/configurations?',
        'flexibleServers/databases?',
        'flexibleServers/firewallRules?',
        'servers?=MySQLServer',
    ],
    DBforMariaDB: ['servers?=MariaDBServer'],
    Sql: [
        'servers?=SqlServer,MSSQLServer',
        'servers/databases?=SqlDatabase,MSSQLDatabase',
        'servers/elasticPools=SqlElasticPool,MSSQLElasticPool',
        'servers/firewallRules?=SqlFirewallRule',
        'servers/failoverGroups',
        'managedInstances=SqlManagedInstance',
    ],
    DocumentDB: ['databaseAccounts=CosmosDBAccount', 'databaseAccounts/sqlDatabases', 'mongoClusters'],
    Cache: ['redis=RedisCache', 'redisEnterprise'],
    ServiceBus: [
        'namespaces?=ServiceBusNamespace',
        'namespaces/queues?',
        'namespaces/topics?',
        'namespaces/topics/subscriptions?',
    ],
    EventHub: ['namespaces?=EventHubNamespace,EventHubsNamespace', 'namespaces/eventhubs', 'clusters?'],
    EventGrid: ['topics?=EventGridTopic', 'systemTopics', 'domains?=EventGridDomain'],
    Relay: ['namespaces?=RelayNamespace'],
    NotificationHubs: ['namespaces?=NotificationHubNamespace', 'namespaces/notificationHubs'],
    ContainerRegistry: ['registries?=ContainerRegistry'],
    ContainerInstance: ['containerGroups'],
    App: ['containerApps', 'managedEnvironments=ContainerAppEnvironment', 'jobs?=ContainerAppJob'],
    OperationalInsights: ['workspaces?=LogAnalyticsWorkspace'],
    Synapse: [
        'workspaces?=SynapseWorkspace',
        'workspaces/sqlPools=SynapseSqlPool',
        'workspaces/bigDataPools=SynapseSparkPool',
    ],
    MachineLearningServices: ['workspaces?=MachineLearningWorkspace'],
    Databricks: ['workspaces?=DatabricksWorkspace'],
    DesktopVirtualization: ['workspaces?=VirtualDesktopWorkspace', 'hostPools', 'applicationGroups'],
    Insights: ['components?=ApplicationInsights', 'actionGroups', 'metricAlerts', 'autoscaleSettings'],
    Automation: ['automationAccounts', 'automationAccounts/runbooks'],
    ApiManagement: ['service?=APIManagementService,APIManagement', 'service/apis?=APIManagementAPI'],
    Search: ['searchServices'],
    CognitiveServices: [
        'accounts?=CognitiveAccount,CognitiveServicesAccount,AIServicesAccount',
        'accounts/deployments?=CognitiveDeployment',
    ],
    DataFactory: ['factories?=DataFactory'],
    Logic: ['workflows?=LogicAppWorkflow'],
    ManagedIdentity: ['userAssignedIdentities'],
    Cdn: [
        'profiles?=CDNProfile,FrontDoorProfile,CDNFrontDoorProfile',
        'profiles/endpoints?=CDNEndpoint',
        'profiles/afdEndpoints=FrontDoorEndpoint',
        'profiles/afdEndpoints/routes=FrontDoorRoute',
        'profiles/customDomains=FrontDoorCustomDomain',
    ],
    SignalRService: ['signalR', 'webPubSub'],
    Devices: ['iotHubs'],
    Kusto: ['clusters?=KustoCluster', 'clusters/databases?=KustoDatabase'],
    HDInsight: ['clusters?=HDInsightCluster'],
    StreamAnalytics: ['streamingJobs=StreamAnalyticsJob'],
    AppConfiguration: ['configurationStores=AppConfiguration'],
    NetApp: ['netAppAccounts', 'netAppAccounts/capacityPools', 'netAppAccounts/capacityPools/volumes'],
    Batch: ['batchAccounts', 'batchAccounts/pools'],
    Dashboard: ['grafana=DashboardGrafana'],
};
const providerWords = {
    mssql: 'sql',
    sql: 'sql',
    postgres: 'postgresql',
    redis: 'cache',
    cosmos: 'documentdb',
    kubernetes: 'containerservice',
    loganalytics: 'operationalinsights',
    containerapp: 'app',
    recovery: 'recoveryservices',
    backup: 'recoveryservices',
    siterecovery: 'recoveryservices',
    machinelearning: 'machinelearningservices',
    cognitive: 'cognitiveservices',
    aiservices: 'cognitiveservices',
    applicationinsights: 'insights',
    notificationhub: 'notificationhubs',
    virtualdesktop: 'desktopvirtualization',
    privatedns: 'network',
    dns: 'network',
    virtualnetwork: 'network',
    managedservicei: 'managedidentity',
    logicapp: 'logic',
    signalr: 'signalrservice',
    iothub: 'devices',
    frontdoor: 'cdn',
    cdn: 'cdn',
    appservice: 'web',
    snapshot: 'compute',
    image: 'compute',
};

;// CONCATENATED MODULE: ./build/conflict/find/type-of-name.js

function rowsOf(key) {
    const stem = key.slice(0, -1);
    if (stem === '')
        return [];
    return Object.entries(typeNames).flatMap(([namespace, lines]) => lines
        .filter((line) => line.toLowerCase().includes(stem))
        .map((line) => type_of_name_rowIn(namespace, lines, line))
        .filter(({ levels }) => levels.at(-1)?.has(key)));
}
function type_of_name_rowIn(namespace, lines, line) {
    const { path, others, shared } = partsOf(line);
    const segments = path.split('/');
    const levels = segments.map((segment, i) => {
        const above = segments.slice(0, i + 1).join('/');
        const named = lines.map(partsOf).find((parts) => parts.path === above);
        return new Set([segment, ...(named?.others ?? [])].map(type_of_name_keyOf));
    });
    return {
        type: `Microsoft.${namespace}/${path}`,
        provider: type_of_name_short(namespace),
        levels,
        aliases: new Set(others.map(type_of_name_keyOf)),
        shared,
    };
}
function partsOf(line) {
    const [left = '', others = ''] = line.split('=');
    return { path: left.replace('?', ''), others: others === '' ? [] : others.split(','), shared: left.endsWith('?') };
}
function type_of_name_keyOf(label) {
    const bare = label
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
        .replace(/name$/, '');
    if (bare.endsWith('ies'))
        return `${bare.slice(0, -3)}y`;
    if (bare.endsWith('sses'))
        return bare.slice(0, -2);
    return bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
}
function type_of_name_providerOf(word) {
    const bare = type_of_name_short(word.replaceAll('_', ''));
    const namespaces = Object.keys(typeNames).map(type_of_name_short);
    if (namespaces.includes(bare))
        return bare;
    const begin = [...Object.keys(providerWords), ...namespaces.filter((namespace) => namespace.length > 4)]
        .filter((prefix) => bare.startsWith(prefix))
        .sort((a, b) => b.length - a.length)[0];
    return begin === undefined ? undefined : (providerWords[begin] ?? begin);
}
function typeOf(labels, kinds, providers) {
    const leaf = labels.at(-1) ?? '';
    const fitting = rowsOf(leaf).filter(({ levels }) => levels.length === labels.length && levels.every((keys, i) => keys.has(labels[i] ?? '')));
    const called = fitting.filter(({ aliases }) => aliases.has(leaf) || kinds.some((kind) => aliases.has(kind)));
    return only(called) ?? only(fitting.filter(({ provider, shared }) => !shared || providers.has(provider)));
}
const ambiguousClasses = new Set(['postgresql:server', 'mysql:server']);
function typeOfPulumi(module, className) {
    const provider = type_of_name_providerOf(module);
    const key = type_of_name_keyOf(className);
    if (provider === undefined || ambiguousClasses.has(`${provider}:${key}`))
        return undefined;
    return only(rowsOf(key).filter((row) => row.provider === provider));
}
function only(rows) {
    return rows.length === 1 ? rows[0]?.type : undefined;
}
function type_of_name_short(namespace) {
    return namespace.toLowerCase().replace(/^dbfor/, '');
}

;// CONCATENATED MODULE: ./build/conflict/find/identity-terraform.js



const signs = ['Name: "', 'Name:\n', 'Name "', 'Resource Group "'];
function terraformIdentity({ head, own, tail }) {
    const before = head.slice(-3000);
    const inside = own.slice(0, 1500);
    if (!signs.some((sign) => before.includes(sign) || inside.includes(sign)))
        return undefined;
    for (const text of [(0,clean/* fold */.AU)(statementIn(before, inside)), (0,clean/* fold */.AU)(inside)]) {
        const clause = lastClause(text, mentionsIn(text));
        if (clause.length > 0) {
            const hints = hintsIn(`${text} ${inside}`, tail);
            return common(clause.map((mention) => namedBy(mention, hints)));
        }
        const group = bareGroup.exec(text)?.[1];
        if (group !== undefined)
            return { type: groupType, names: [group], group };
    }
    return undefined;
}
const bareGroup = /\b(?:creating|updating|deleting|retrieving|reading) Resource Group "([^"]{1,120})"/i;
const errorLine = /^[ \t*>]{0,8}(?:[\w.[\]"-]{1,200}: )?[Ee]rror\b/gm;
const ended = /\n[ \t]{0,6}(?:with \S|on \S{1,200} line \d)/;
function statementIn(before, inside) {
    if (/^[ \t*>]{0,8}Error\b/.test(inside))
        return '';
    const start = [...before.matchAll(errorLine)].at(-1)?.index;
    const statement = start === undefined ? before.slice(-1500) : before.slice(start);
    return ended.test(statement) ? '' : statement;
}
const pair = /[ /,]{0,4}([A-Z][A-Za-z0-9]{0,40}(?: [A-Z0-9][A-Za-z0-9]{0,40}){0,6}):? "([^"]{0,260})"/y;
const nounBefore = /((?:[A-Z][\w-]{0,40} ){0,6}[A-Z][\w-]{0,40}):? ?(?:"([^"]{1,260})" ?)?$/;
const leadingVerb = /^(?:(?:Error|Creating|Updating|Deleting|Retrieving|Reading|Waiting|Existing|Failed) )+/;
function mentionsIn(text) {
    const mentions = [];
    for (let open = -1, next = 0; next >= 0; open = next) {
        const { pairs, end } = pairsIn(text, open + 1);
        next = text.indexOf('(', open + 1);
        if (pairs.length === 0 || text[end] !== ')')
            continue;
        const front = text.slice(Math.max(0, open - 400), Math.max(0, open));
        const noun = nounBefore.exec(front);
        const kind = (noun?.[1] ?? '').replace(leadingVerb, '');
        const slashed = noun?.[2] !== undefined || text.slice(open + 1, end).includes('" / ');
        const ordered = slashed ? pairs.toReversed() : pairs;
        mentions.push({
            noun: kind,
            pairs: noun?.[2] === undefined ? ordered : [...ordered, [kind, noun[2]]],
            start: open - (noun?.[0].length ?? 0),
            end: end + 1,
        });
    }
    return mentions;
}
function pairsIn(text, from) {
    const pairs = [];
    let end = from;
    while (pairs.length < 12) {
        pair.lastIndex = end;
        const match = pair.exec(text);
        if (match === null)
            break;
        pairs.push([match[1] ?? '', match[2] ?? '']);
        end = pair.lastIndex;
    }
    return { pairs, end: text[end] === ' ' ? end + 1 : end };
}
function lastClause(text, mentions) {
    let from = mentions.length - 1;
    while (from > 0 && !text.slice(mentions[from - 1]?.end, mentions[from]?.start).includes(': '))
        from--;
    return mentions.slice(Math.max(0, from));
}
const identity_terraform_goClient = /\b([a-z]{2,40})\.\w{2,60}Client#/g;
const namespaces = /\bMicrosoft\.([A-Za-z]{2,40})\b/g;
const withType = /\bwith (?:module\.\S{1,200}\.)?azurerm_([a-z0-9_]{2,80})\./;
const statementType = /\bazurerm_([a-z0-9_]{2,80})\.[\w.[\]"-]{1,200}: /;
function hintsIn(text, tail) {
    const after = tail.slice(0, 600).split(/^[ \t*]{0,8}Error\b/m)[0] ?? '';
    const terraform = [withType.exec(after)?.[1], statementType.exec(text)?.[1]].filter((type) => type !== undefined);
    const words = [
        ...[...text.matchAll(identity_terraform_goClient), ...text.matchAll(namespaces)].map((match) => match[1] ?? ''),
        ...terraform,
    ];
    return {
        providers: new Set(words.flatMap((word) => type_of_name_providerOf(word) ?? [])),
        kinds: terraform.map(type_of_name_keyOf),
    };
}
function namedBy({ noun, pairs }, { providers, kinds }) {
    const labelled = (...keys) => pairs.find(([label]) => keys.includes(type_of_name_keyOf(label)))?.[1];
    const group = labelled('resourcegroup');
    const subscription = labelled('subscription', 'subscriptionid');
    const own = pairs.filter(([label]) => !['resourcegroup', 'subscription', 'subscriptionid'].includes(type_of_name_keyOf(label)));
    const nounKey = type_of_name_keyOf(noun);
    if (own.length === 0) {
        const whole = nounKey === 'resourcegroup' && group !== undefined;
        return { type: whole ? groupType : undefined, names: whole ? [group] : [], group, subscription };
    }
    const labels = own.map(([label]) => type_of_name_keyOf(label) || nounKey);
    return {
        type: typeOf(labels, [nounKey, ...kinds], providers),
        names: own.map(([, value]) => value),
        group,
        subscription,
    };
}

;// CONCATENATED MODULE: ./build/conflict/find/identity.js









function identify(source) {
    const told = vaultObject(source) ?? terraformIdentity(source) ?? pulumi(source) ?? deploymentOperation(source);
    if (told !== undefined)
        return identityOf(told, source.subscription, id_reader/* isGuid */.W_);
    const commanded = commandIdentity(source);
    return commanded === undefined
        ? undefined
        : identityOf(commanded, source.subscription, (text) => plainName.test(text));
}
function subscriptionOf(text) {
    const keyword = '/subscriptions/';
    let only;
    for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + keyword.length)) {
        const guid = text.slice(at + keyword.length, at + keyword.length + 36).toLowerCase();
        if (!(0,id_reader/* isGuid */.W_)(guid) || guid === only || !(0,find_ids/* ofAzure */.pD)(text, at))
            continue;
        if (only !== undefined)
            return undefined;
        only = guid;
    }
    return only;
}
const plainName = /^[A-Za-z0-9_(][\w.()@~+-]{0,259}$/;
const plainGroup = /^[\w(](?:[\w.()-]{0,88}[\w()-])?$/;
function identityOf(named, passage, isSubscription) {
    const whole = named.id === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(named.id);
    if (whole !== undefined && !whole.masked)
        return { id: whole.id, name: whole.name, ...(0,known/* known */.e)({ type: whole.type }) };
    const group = usable(named.group, plainGroup);
    const names = named.names.map((name) => usable(name, plainName));
    const name = names.at(-1);
    const id = built(named.type, names, group, named.subscription ?? passage);
    const subscription = named.subscription !== undefined && isSubscription(named.subscription) ? named.subscription : undefined;
    const above = id === undefined ? { parents: parentsOf(named.type, names), subscription: usable(subscription, plainName) } : {};
    const identity = (0,known/* known */.e)({ id, type: named.type, name, group, ...above });
    return Object.keys(identity).length === 0 ? undefined : identity;
}
function parentsOf(type, names) {
    const parents = names.slice(0, -1).filter((name) => name !== undefined);
    const whole = type !== undefined && type.split('/').length - 1 === names.length && parents.length === names.length - 1;
    return whole && parents.length > 0 ? parents : undefined;
}
function usable(value, pattern) {
    return value !== undefined && pattern.test(value) && !(0,arm_name/* isPlaceholder */.wK)(value) ? value : undefined;
}
function built(type, names, group, subscription) {
    if (type === undefined || group === undefined || subscription === undefined || !(0,id_reader/* isGuid */.W_)(subscription))
        return undefined;
    const scope = `/subscriptions/${subscription}/resourceGroups/${group}`;
    if (type === groupType)
        return names[0]?.toLowerCase() === group.toLowerCase() ? scope : undefined;
    const [provider = '', ...segments] = type.split('/');
    if (segments.length !== names.length || names.includes(undefined))
        return undefined;
    const path = segments.map((segment, i) => `${segment}/${names[i]}`).join('/');
    const resource = (0,resource_id/* parseResourceId */.RQ)(`${scope}/providers/${provider}/${path}`);
    return resource === undefined || resource.masked || resource.type !== type ? undefined : resource.id;
}
const keptObject = /\b(Secret|Key|Certificate) ([\w-]{1,127}) is currently in a deleted but recoverable state\b/i;
const vaultNamed = /\bhttps:\/\/([a-z][a-z0-9-]{2,23})\.vault\.(?:azure\.(?:net|cn)|usgovcloudapi\.net)\b|\s--vault-name[ =]["']?([a-z][a-z0-9-]{2,23})\b|\s-VaultName ["']?([a-z][a-z0-9-]{2,23})\b/gi;
function vaultObject({ head, own, tail }) {
    const [, kind, name = ''] = keptObject.exec(own) ?? [];
    if (kind === undefined)
        return undefined;
    const around = `${head.slice(-2000)}\n${own.slice(0, 4000)}\n${tail.slice(0, 600)}`;
    const vaults = [...around.matchAll(vaultNamed)].map((match) => match.slice(1).find((each) => each !== undefined) ?? '');
    const vault = common(vaults.map((each) => ({ names: [each] })))?.names[0] ?? '';
    return { type: `Microsoft.KeyVault/vaults/${kind.toLowerCase()}s`, names: [vault, name] };
}
const pulumiType = /\b([a-z][a-z-]{1,30}):([a-zA-Z]\w{0,60})(?:\/v\w{1,40})?:([A-Z]\w{1,80})(?: \(([^()\s]{1,200})\)| ([\w.-]{1,200}))?/g;
function pulumi({ head, own }) {
    const before = head.slice(-600);
    if (!before.includes('azure-native:') && !own.startsWith('azure-native:'))
        return undefined;
    const last = [...`${before}${own.slice(0, 200)}`.matchAll(pulumiType)].at(-1);
    if (last?.[1] !== 'azure-native')
        return undefined;
    const name = last[4] ?? last[5] ?? '';
    const said = name !== '' && [`'${name}'`, `"${name}"`, `/${name}`].some((word) => own.includes(word));
    const type = typeOfPulumi(last[2] ?? '', last[3] ?? '');
    return { type, names: said ? [name] : [] };
}
const failedResource = /\bResource (Microsoft\.[\w.]{1,60}(?:\/\w{1,60}){1,5}) '([^'\n]{1,300})' failed with message\b/g;
const resourcePath = /\b[Rr]esource ['"]?(Microsoft\.[\w.]{1,60})\/([\w.()@~+/-]{3,400})['"]?(?: under resource group ['"]([\w.()-]{1,90})['"])?/g;
const targetPath = /["']target["']\s{0,4}:\s{0,4}["'](Microsoft\.[\w.]{1,60})\/([\w.()@~+/-]{3,400})["']/gi;
function deploymentOperation({ head, own }) {
    const near = own.slice(0, 4000);
    if (!near.includes('Microsoft.') && !head.slice(-400).includes('failed with message'))
        return undefined;
    const failed = [...`${head.slice(-400)}${near}`.matchAll(failedResource)].map(([, type, names]) => ({ type, names: (names ?? '').split('/') }));
    if (failed.length > 0)
        return common(failed.filter(({ type, names }) => type?.split('/').length === names.length + 1));
    const paths = [...near.matchAll(resourcePath), ...near.matchAll(targetPath)];
    return common(paths.flatMap(([, provider = '', path = '', group]) => pathOf(provider, path.replace(/\.$/, ''), group)));
}
function pathOf(provider, path, group) {
    const segments = path.split('/');
    if (segments.length % 2 === 1 || /^(?:locations|providers)$/i.test(segments[0] ?? ''))
        return [];
    const types = segments.filter((_, i) => i % 2 === 0);
    return [{ type: [provider, ...types].join('/'), names: segments.filter((_, i) => i % 2 === 1), group }];
}

;// CONCATENATED MODULE: ./build/conflict/find/tidy.js

function tidy(message) {
    return (0,clean/* fold */.AU)(message
        .replace(/\s*\b(?:RequestId|ActivityId|TrackingId|Trace)\s?[:=]\s?[\w:.+/-]{8,100}(?:\s*,?\s*(?:Time|Timestamp)\s?[:=]\s?[\d\-T:.Z/ APM]{8,40})?.{0,80}$/i, '')
        .replace(/\s*\(CODE: \d{3}\)\s*$/, '')
        .replace(/^Status Message: /, '')
        .replace(/\s*\bPolicy identifiers:\s*['"[]*\s*$/i, '')
        .replace(/\s*\bTime:\d{4}-[\d\-T:.Z]+\s*$/, ''));
}

;// CONCATENATED MODULE: ./build/conflict/find/tool-address.js
const address = String.raw `(?:module\.[\w-]{1,100}(?:\[[^\]\n]{1,100}\])?\.){0,8}(?:data\.)?\w{2,40}_\w{1,80}\.[\w-]{1,100}(?:\[[^\]\n]{1,100}\])?`;
const withAddress = new RegExp(String.raw `^\s{0,8}with (${address})[,\s]`, 'm');
const inResource = /\bin resource "(\w{2,40}_\w{1,80})" "([\w-]{1,100})"/;
const inJson = /"address"\s?:\s?"((?:[^"\\\n]|\\"){3,300})"/;
const inFront = new RegExp(String.raw `^\s{0,4}(?:\*\s)?(${address}):\s`, 'm');
const begins = /^[ \t*>]{0,8}Error\b/gm;
const ofPulumi = /\b(azure-native:[a-zA-Z]\w{0,60}(?:\/v\w{1,40})?:[A-Z]\w{1,80}) (?:\(([^()\s]{1,200})\):|([\w.-]{1,200}) \*{0,2}(?:creat|updat|delet|replac|read|import))/g;
const ofAnsible = /^TASK \[([^\]\n]{1,200})\] \*/gm;
function addressIn(source, tool) {
    const before = `${source.head.slice(-2500)}${source.own.slice(0, 300)}`;
    if (tool === 'ansible')
        return [...before.matchAll(ofAnsible)].at(-1)?.[1];
    if (tool !== 'pulumi')
        return terraformAddress(source);
    const [, type, named, shown] = [...before.matchAll(ofPulumi)].at(-1) ?? [];
    return type === undefined ? undefined : `${type}::${named ?? shown}`;
}
function terraformAddress({ head, own, tail }) {
    const near = head.slice(-2500);
    const starts = [...near.matchAll(begins)].at(-1)?.index;
    const above = starts === undefined ? near.slice(-300) : near.slice(starts);
    const below = `${own}\n${tail.slice(0, 1500).split(/^[ \t*>]{0,8}Error\b/m)[0] ?? ''}`;
    if (!`${above}${below}`.includes('_'))
        return undefined;
    for (const text of [below, above]) {
        const found = withAddress.exec(text)?.[1] ?? quoted(inJson.exec(text)?.[1]) ?? blockIn(text);
        if (found !== undefined)
            return found;
    }
    return inFront.exec(own)?.[1] ?? inFront.exec(above.split('\n').at(-1) ?? '')?.[1];
}
function blockIn(text) {
    const block = inResource.exec(text);
    return block === null ? undefined : `${block[1]}.${block[2]}`;
}
function quoted(text) {
    const plain = text?.replaceAll('\\"', '"');
    return plain !== undefined && new RegExp(`^${address}$`).test(plain) ? plain : undefined;
}

;// CONCATENATED MODULE: ./build/conflict/find/describe.js














function describe(found, cleaned, placeOf, whose, outcomeOf) {
    if (found.length === 0)
        return [];
    const subscription = subscriptionOf(cleaned.text);
    const exchanges = exchangesOf(cleaned.text);
    const likeTerraform = once(() => likeTerraformIn(cleaned.text));
    const roots = [...new Set(found.map(({ root }) => root))];
    const around = new Map();
    let previousEnd = 0;
    roots.forEach((root, i) => {
        around.set(root, surrounded(root, previousEnd, roots[i + 1]?.start ?? cleaned.text.length, cleaned.text, placeOf, subscription, likeTerraform));
        previousEnd = Math.max(previousEnd, Math.min(root.end, roots[i + 1]?.start ?? root.end));
    });
    return found.flatMap(({ leaf, root }) => {
        const place = around.get(root);
        const block = placeOf(root);
        if (place === undefined)
            return [];
        const { url } = place.context;
        const begun = url === undefined ? undefined : exchanges(url, root.start, block?.step ?? 0);
        return [
            {
                ...errorOf(leaf, root, place, begun),
                whose: evidenceOf(whose(root.start, root.end)),
                line: cleaned.lineAt(root.start),
                block: cleaned.lineAt(block?.start ?? root.start),
                step: cleaned.lineAt(block?.step ?? 0),
                ...(0,known/* known */.e)({ time: cleaned.timeAt(root.start), teller: block?.speaker || undefined, within: block?.within }),
                ...outcomeOf(root),
            },
        ];
    });
}
function once(ask) {
    let answer;
    return () => {
        answer ??= { value: ask() };
        return answer.value;
    };
}
const evidenceOf = ({ for: azure, against }) => ({ for: azure, against });
function surrounded(root, previousEnd, nextStart, text, placeOf, subscription, likeTerraform) {
    const block = placeOf(root);
    const end = Math.max(root.end, Math.min(lineEnd(text, root.end), nextStart, root.end + reach.line));
    const head = text.slice(Math.max(previousEnd, block?.step ?? 0, root.start - reach.before), root.start);
    const itself = text.slice(root.start, end);
    const tail = text.slice(end, Math.min(nextStart, Math.max(end, block?.end ?? end), end + reach.after));
    const own = itself + lockInfo(text, end, head, itself) + policyInfo(tail, itself);
    const source = { head, own, tail };
    const context = contextOf(source);
    const tool = context.tool === 'terraform' ? (likeTerraform() ?? context.tool) : context.tool;
    const address = addressIn(source, tool);
    const deployment = deploymentIn(source, address);
    return {
        ...source,
        subscription,
        context: { ...context, ...(0,known/* known */.e)({ tool, address, deployment }) },
    };
}
function errorOf({ node, ancestors }, root, source, begun) {
    const { headerCode, httpStatus, ...context } = source.context;
    const message = tidy(node.message) || tidy(ancestors.at(-1)?.message ?? '');
    const code = node.code ?? (root.form === 'http' || root.form === 'status' ? headerCode : undefined);
    const status = node.status ?? ancestors.map((ancestor) => ancestor.status).findLast((value) => value !== undefined) ?? httpStatus;
    return {
        ...context,
        ...(0,known/* known */.e)({ code, httpStatus: status, target: node.target }),
        codePath: describe_pathOf(ancestors, code),
        message,
        outerMessages: ancestors.map((ancestor) => tidy(ancestor.message)),
        ...resourceOf({ node, ancestors }, source, begun ?? (0,find_ids/* idOfUrl */.wi)(context.url)),
        nearby: source.head.slice(-reach.nearby.before) +
            source.own.slice(0, reach.nearby.own) +
            source.tail.slice(0, reach.nearby.after),
        raw: (source.own.length > reach.raw ? `${headOf(source.own)} \u2026` : source.own).replaceAll(clean/* recordEnd */.$f, ''),
        form: node.form,
        bare: node.code === undefined && status === undefined && node.form !== 'pair',
    };
}
const headOf = (text) => text.slice(0, reach.raw - reach.word) + text.slice(reach.raw - reach.word, reach.raw).replace(/(?<!\S)\S+$/, '');
function resourceOf({ node, ancestors }, source, requested) {
    const [ids, target] = [(0,find_ids/* idsIn */.Sd)(node.message ?? ''), (0,find_ids/* idsIn */.Sd)(node.target ?? '')];
    const rules = [...ids.rules, ...target.rules];
    const about = ids.about[0] ?? target.about[0] ?? targetOf(ancestors) ?? ruleIn(rules, node.message);
    if (about !== undefined && (/^\/subscriptions\/[^/]+\//.test(about) || rules.includes(about)))
        return toldBy(about);
    const known = identify(source) ?? {};
    const { id, name } = known;
    const near = id ?? about ?? requested ?? nearbyId(source.own, source.head, source.tail, ids.holders);
    const agrees = name === undefined || `${near}/`.toLowerCase().includes(`/${name.toLowerCase()}/`);
    if (near !== undefined && agrees)
        return toldBy(near);
    return describe_named(known);
}
function toldBy(id) {
    if ((0,find_ids/* isReal */.tE)(id))
        return { resourceId: id };
    const { name, type, resourceGroup } = (0,resource_id/* parseResourceId */.RQ)(id) ?? {};
    return describe_named({ name: told(name), type, group: told(resourceGroup) });
}
const told = (name) => name === undefined || (0,arm_name/* isPlaceholder */.wK)(name) ? undefined : name;
function describe_named({ name, type, group, parents, subscription, }) {
    return (0,known/* known */.e)({
        resourceName: name,
        resourceType: type,
        resourceGroup: group,
        resourceParents: parents,
        subscription,
    });
}
function ruleIn(rules, message) {
    return rules.length === 1 &&
        !/disallow|denied|polic(?:y|ies) (?:identifiers|violation)|evaluat|role ?definition/i.test(message)
        ? rules[0]
        : undefined;
}
function lockInfo(text, end, head, itself) {
    const behind = lockBlock(text, end);
    if (behind !== undefined || !/lock|lease/i.test(itself))
        return behind ?? '';
    const before = lockBlock(head, head.lastIndexOf('Lock Info:'));
    return before === undefined ? '' : `\n${before}`;
}
function policyInfo(tail, itself) {
    const at = /polic/i.test(itself) ? tail.indexOf('Type: PolicyViolation') : -1;
    return at < 0 ? '' : `\n${tail.slice(at)}`;
}
function lockBlock(text, at) {
    const block = /\s{0,4}Lock Info:(?:\n\s*[A-Z]\w+:[^\n]{0,300}){1,9}|(?:\n\s{0,80}\w{2,10}:\/\/[^\n]{1,500}: created by [^\n]{1,200}){1,9}/y;
    block.lastIndex = Math.max(0, at);
    return block.exec(text)?.[0];
}
function describe_pathOf(ancestors, code) {
    const path = [];
    for (const next of [...ancestors.map((ancestor) => ancestor.code), code]) {
        if (next !== undefined && next !== path.at(-1))
            path.push(next);
    }
    return path;
}
function targetOf(ancestors) {
    for (const ancestor of [...ancestors].reverse()) {
        const id = (0,find_ids/* armIdsIn */.aD)(`${ancestor.target ?? ''} ${ancestor.message}`)[0]?.id;
        if (id !== undefined)
            return id;
    }
    return undefined;
}
const scopeOfRule = /\bpolicy ?assignment ?scope\W{1,8}$/i;
function nearbyId(own, head, tail, holders) {
    const before = head.slice(paragraphStart(head));
    const after = tail.split(/\n\s*\n/, 1)[0] ?? '';
    for (const stretch of [own, after, before]) {
        const id = (0,find_ids/* armIdsIn */.aD)(stretch).find((hit) => !holders.includes(hit.id) &&
            !(0,find_ids/* isRule */.Nd)(hit.id) &&
            !scopeOfRule.test(stretch.slice(Math.max(0, hit.index - 60), hit.index)));
        if (id !== undefined)
            return id.id;
    }
    return undefined;
}
function paragraphStart(text) {
    let start = 0;
    for (const { index, 0: gap } of text.matchAll(/\n[^\S\n]*\n/g))
        start = index + gap.length;
    return start;
}

// EXTERNAL MODULE: ./build/conflict/find/dismissed.js
var dismissed = __webpack_require__(5578);
// EXTERNAL MODULE: ./build/conflict/rules/rule.js
var rule = __webpack_require__(7681);
;// CONCATENATED MODULE: ./build/conflict/find/loose-ends.js




const plainBody = /HTTP\/\d(?:\.\d)? (?<status>[45]\d\d)[^\n]*\n(?:[\w-]{2,60}:[^\n]*\n){0,60}\s*\n(?=[^\s{<["\u0001])/g;
const errorMark = /^\s*(?:\*\s)?(?:[\w.-][\w.\- ]{0,59})?(?:error|failed|failure|fatal|exception|refused|denied|rejected)\b/i;
const hostsMark = /^\s*(?:##\[error\]|::error[ :]|##vso\[task\.logissue [^\]]{0,200}type=error)/;
const dull = /^\s*provisioning state: |^\s*(?:(?!error: )[\w.[\]"'-]+: )?(?:Still )?(?:creating|destroying|modifying|reading|refreshing|creation complete|destruction complete)\b|^\s*[+~-]\s+(?:resource|")?|^\s*(?:#|\/\/)|\b0 (?:errors?|failed)\b|\bno (?:errors?|conflicts?|changes)\b|^\s*(?:if|else|for|while|function|const|let|var|return|throw|catch|def|class)\b|(?<!\bnot (?:in )?(?:the |a )?['"]?)(?<!')\b(?:successfully|succeeded)\b/i;
function readLooseEnds(rest, lines, whose) {
    const nodes = [...bodies(rest, whose)];
    const covered = nodes.map((node) => [node.start, node.end]);
    const marked = new Set(lines.filter(({ said }) => hostsMark.test(said)).map(({ start }) => start));
    for (const node of statements(rest, marked, whose)) {
        if (!covered.some(([start, end]) => node.start < end && node.end > start))
            nodes.push(node);
    }
    return nodes.sort((a, b) => a.start - b.start);
}
function* bodies(rest, whose) {
    if (!rest.includes('HTTP/'))
        return;
    for (const match of rest.matchAll(plainBody)) {
        const status = statusNumber(match.groups?.status);
        const start = match.index + match[0].length;
        const body = after(rest, start);
        if (body.message === '' || whose(match.index, body.end).side === 'foreign')
            continue;
        yield { message: body.message, ...(0,known/* known */.e)({ status }), children: [], form: 'http', start, end: body.end };
    }
}
function* statements(rest, marked, whose) {
    let at = 0;
    while (at < rest.length) {
        const end = lineEnd(rest, at);
        const line = rest.slice(at, Math.min(end, at + 6000));
        const next = end + 1;
        if (line.length > 12 &&
            clear(line) &&
            ((0,asked/* mayStandAlone */.Js)(line) || marked.has(at) || errorMark.test(line)) &&
            !dull.test(line)) {
            const body = after(rest, at, true);
            if (body.message.length > 8 && isTold(kindOf(body.message, marked.has(at)), () => whose(at, body.end).side)) {
                yield { message: sentenceIn(body.message), children: [], form: 'sentence', start: at, end: body.end };
                at = body.end + 1;
                continue;
            }
        }
        at = next;
    }
}
function clear(line) {
    const mask = line.indexOf(taken);
    return mask < 0 || /[.!?] [\w ]{2,40}: ['"]?$/.test(line.slice(Math.max(0, mask - 60), mask));
}
function isTold(kind, side) {
    if (kind === 'other')
        return false;
    return kind === 'anywhere' ? side() !== 'foreign' : side() === 'azure';
}
const loose_ends_kinds = new Map();
const mostKinds = 1000;
function kindOf(message, marked) {
    const key = `${marked} ${message.slice(0, 600).replace(/\d+/g, '0')}`;
    const before = loose_ends_kinds.get(key);
    if (before !== undefined)
        return before;
    const subject = (0,rule/* subjectOf */.et)('', message);
    const says = (rules) => (0,asked/* firstOf */.Ku)((rule) => rule.says !== undefined && rules(rule), subject) !== undefined;
    const known = says(asked/* aloneRules */.no) || ((marked || errorMark.test(message)) && says(asked/* allRules */.V7));
    const kind = says(asked/* anywhereRules */.Vr) ? 'anywhere' : known ? 'known' : 'other';
    if (loose_ends_kinds.size >= mostKinds)
        loose_ends_kinds.clear();
    loose_ends_kinds.set(key, kind);
    return kind;
}
function sentenceIn(message) {
    return message
        .replace(/^(?:\W{0,4}(?:[\w.]{0,80}(?:Error|Exception)|ERROR|error|Message|Failed|FATAL)\b\s?[:=]\s*)+/, '')
        .slice(0, 2000);
}
const bareStatus = [
    /\bConflict \((?:CODE|[Cc]ode): ?(?<status>409)\)/g,
    /\bHTTP\/\d(?:\.\d)?" (?<status>409|412)\b/g,
    /\binvalid status(?: code)? '(?<status>Conflict|PreconditionFailed|Precondition Failed)'/g,
    /\bStatusCode=(?<status>409|412) -- Original Error/g,
    /\bfailed with (?:HTTP )?status(?: code)?:? '?(?<status>Conflict|PreconditionFailed|409|412)\b/g,
    /\((?<status>409|412)\) (?:Conflict|Precondition Failed)/g,
    /\b(?:status(?: ?code)?|HTTP|RESPONSE(?: ?code)?|StatusCode)[ =:]{1,3}(?<status>409|412)\b/gi,
    /\b(?<status>409|412) \(?(?:Conflict|Precondition Failed)\b/gi,
    /\b(?:Conflict) \((?<status>Conflict)\)/g,
    /\bError: (?<status>Conflict)\.?[ \t]*$/gm,
    /\bHTTP\/\d(?:\.\d)? (?<status>409|412)\b/g,
    /(?<status>Conflict|PreconditionFailed)\w{0,10}(?:Error|Exception)\b/g,
    /\bError [a-z][\w ]{3,40} \((?<status>Conflict|Precondition Failed)\)/g,
    /\bNet::HTTP(?<status>Conflict|PreconditionFailed)\b/g,
    /\(CODE: (?<status>409|412)\)/g,
];
function readBareStatus(rest, whose) {
    const nodes = [];
    if (!/409|412|Conflict|Precondition/i.test(rest))
        return nodes;
    for (const pattern of bareStatus) {
        let lineTo = -1;
        for (const match of rest.matchAll(pattern)) {
            const status = statusNumber(match.groups?.status);
            if (status === undefined || match.index < lineTo)
                continue;
            const start = rest.lastIndexOf('\n', match.index) + 1;
            lineTo = lineEnd(rest, match.index);
            if (whose(start, lineTo).side !== 'azure')
                continue;
            nodes.push({ message: '', status, children: [], form: 'status', start, end: match.index + match[0].length });
        }
    }
    return nodes.sort((a, b) => a.start - b.start);
}

;// CONCATENATED MODULE: ./build/conflict/find/node.js
const wrapperCodes = new Set([
    'deploymentfailed',
    'invalidtemplatedeployment',
    'resourcedeploymentfailure',
    'multipleerrorsoccurred',
    'resourcegroupdeletionblocked',
    'resourcegroupdeletiontimeout',
    'preflightvalidationcheckfailed',
    'deploymentfailedcleanup',
    'failed',
    'canceled',
    'badrequest',
    'conflict',
    'error',
    'reason',
    'unspecified',
]);
function isWrapper(node) {
    return node.code !== undefined && wrapperCodes.has(node.code.toLowerCase());
}
function leavesOf(root) {
    const leaves = [];
    const seen = new Set();
    const walk = (node, ancestors) => {
        const inner = node.children.filter((child) => saysMore(child, node));
        if (inner.length === 0) {
            const key = `${node.code ?? ''}\n${node.message}`.toLowerCase();
            if (seen.has(key))
                return;
            seen.add(key);
            leaves.push({ node, ancestors });
            return;
        }
        for (const child of inner)
            walk(child, [...ancestors, node]);
    };
    walk(root, []);
    return leaves;
}
function saysMore(child, parent) {
    if (child.children.some((grandchild) => saysMore(grandchild, parent)))
        return true;
    const code = child.code?.toLowerCase();
    const telling = code !== undefined && (parent.code === undefined || !wrapperCodes.has(code));
    const ownCode = telling && code !== parent.code?.toLowerCase() && !/^\d+$/.test(code);
    const ownWords = child.message !== '' &&
        (!parent.message.includes(child.message) || (parent.message.includes('{') && parent.message !== child.message));
    if (ownWords && code === undefined && !isWrapper(parent) && parent.code !== undefined)
        return false;
    if (ownWords)
        return !(code === 'unspecified' || code === 'reason');
    return ownCode && (child.message !== '' || isWrapper(parent) || parent.code === undefined);
}

;// CONCATENATED MODULE: ./build/conflict/find/one-error.js



function withoutWrappers(roots) {
    const told = (node) => `${node.code ?? ''}\n${(0,clean/* fold */.AU)(node.message)}`;
    const wrappers = new Set(roots.flatMap((root) => leavesOf(root).flatMap(({ ancestors }) => ancestors.map(told))));
    return wrappers.size === 0
        ? roots
        : roots.filter((root) => root.children.length > 0 || root.code === undefined || !wrappers.has(told(root)));
}
const shortest = 13;
function unrepeated(loose, structured, placeOf) {
    if (loose.length === 0 || structured.length === 0)
        return loose;
    const tellings = tellingsOf(structured, placeOf);
    return loose.filter((node) => {
        const telling = tellings.get(placeOf(node)?.start);
        return telling === undefined || !saidIn(telling, node);
    });
}
function tellingsOf(structured, placeOf) {
    const groups = new Map();
    for (const node of structured) {
        const start = placeOf(node)?.start;
        const group = groups.get(start);
        if (group === undefined)
            groups.set(start, [node]);
        else
            group.push(node);
    }
    return new Map([...groups].map(([start, nodes]) => [start, { nodes, words: nodes.flatMap(allMessages).join('\n') }]));
}
function saidIn({ nodes, words }, { message, start }) {
    if (message.length >= shortest && words.includes(message))
        return true;
    const next = nodes.findIndex((node) => node.start > start);
    const beside = next < 0 ? nodes.slice(-1) : nodes.slice(Math.max(0, next - 1), next + 1);
    return beside.some((node) => names(node, message) || allMessages(node).some((own) => own.length >= shortest && message.includes(own)));
}
function names(node, message) {
    const own = node.code !== undefined && node.code.length > 6 && message.includes(node.code);
    return own || node.children.some((child) => names(child, message));
}
function allMessages(node) {
    return [tidy(node.message), ...node.children.flatMap(allMessages)];
}
function firstOfStep(bare, roots, placeOf) {
    if (bare.length === 0)
        return bare;
    const told = new Set(roots.map((root) => placeOf(root)?.step));
    return bare.filter((node) => {
        const step = placeOf(node)?.step;
        if (told.has(step))
            return false;
        told.add(step);
        return true;
    });
}
function nested(roots, placeOf) {
    const out = [];
    let wrapper;
    let used = false;
    const leave = () => {
        if (wrapper !== undefined && !used)
            out.push({ leaf: { node: wrapper, ancestors: [] }, root: wrapper });
    };
    for (const root of roots) {
        if (standsAlone(root)) {
            leave();
            wrapper = root;
            used = false;
            continue;
        }
        const under = wrapper !== undefined && root.code !== undefined && placeOf(root)?.step === placeOf(wrapper)?.step
            ? wrapper
            : undefined;
        used ||= under !== undefined;
        for (const leaf of leavesOf(root))
            out.push({ leaf: under ? { node: leaf.node, ancestors: [under, ...leaf.ancestors] } : leaf, root });
    }
    leave();
    return out.sort((a, b) => a.root.start - b.root.start);
}
function standsAlone(root) {
    const [leaf, ...others] = leavesOf(root);
    return (others.length === 0 && leaf?.node === root && isWrapper(root) && root.code !== 'Conflict' && root.form !== 'status');
}

;// CONCATENATED MODULE: ./build/conflict/find/loose-json.js
function isObject(value) {
    return typeof value === 'object' && value !== null && 'entries' in value && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
const maxDepth = 48;
const maxString = 64 * 1024;
function readLoose(text, start) {
    const first = text[start];
    if (first !== '{' && first !== '[')
        return undefined;
    const reader = new Reader(text, start);
    const value = reader.container(0);
    return value === undefined ? undefined : { value, end: reader.at };
}
class Reader {
    text;
    at;
    constructor(text, at) {
        this.text = text;
        this.at = at;
    }
    container(depth) {
        if (depth > maxDepth)
            return undefined;
        return this.text[this.at] === '{' ? this.object(depth) : this.items(']', () => this.value(depth));
    }
    object(depth) {
        const entries = this.items('}', () => this.entry(depth));
        return entries && { entries };
    }
    entry(depth) {
        const quote = this.text[this.at];
        if (quote !== '"' && quote !== "'")
            return undefined;
        const key = this.string(quote);
        this.space();
        if (this.text[this.at] !== ':')
            return undefined;
        this.at++;
        this.space();
        const value = this.value(depth);
        return value === undefined ? undefined : [key, value];
    }
    items(close, read) {
        const items = [];
        this.at++;
        for (;;) {
            this.space();
            const c = this.text[this.at];
            if (c === undefined)
                return items;
            if (c === close || c === ',') {
                this.at++;
                if (c === close)
                    return items;
                continue;
            }
            const item = read();
            if (item === undefined)
                return items.length === 0 ? undefined : items;
            items.push(item);
        }
    }
    value(depth) {
        const c = this.text[this.at];
        if (c === '"' || c === "'")
            return this.string(c);
        if (c === '{' || c === '[')
            return this.container(depth + 1);
        if ((c === 'b' || c === 'u') && (this.text[this.at + 1] === '"' || this.text[this.at + 1] === "'")) {
            this.at++;
            return this.string(this.text[this.at] ?? '"');
        }
        return this.word();
    }
    word() {
        const pattern = /[-+.\w<>]+/y;
        pattern.lastIndex = this.at;
        const match = pattern.exec(this.text);
        if (!match)
            return undefined;
        this.at = pattern.lastIndex;
        const word = match[0];
        if (/^(?:true|True)$/.test(word))
            return true;
        if (/^(?:false|False)$/.test(word))
            return false;
        if (/^(?:null|None|nil|<nil>|undefined)$/.test(word))
            return null;
        const number = Number(word);
        return Number.isNaN(number) ? word : number;
    }
    string(quote) {
        const from = this.at + 1;
        let out = '';
        let chunk = from;
        let at = from;
        const limit = Math.min(this.text.length, from + maxString);
        while (at < limit) {
            const c = this.text[at];
            if (c === '\\') {
                out += this.text.slice(chunk, at);
                const [decoded, length] = unescapeAt(this.text, at);
                out += decoded;
                at += length;
                chunk = at;
            }
            else if (c === quote) {
                if (this.closes(at)) {
                    this.at = at + 1;
                    return out + this.text.slice(chunk, at);
                }
                at++;
            }
            else if (c === '\n' && !this.closedSoon(at, quote)) {
                break;
            }
            else {
                at++;
            }
        }
        this.at = at;
        return out + this.text.slice(chunk, at);
    }
    closes(at) {
        const pattern = /\s*(?:[,:}\]]|$)/y;
        pattern.lastIndex = at + 1;
        return pattern.test(this.text) || this.text[at + 1] === '\n' || this.text[at + 1] === undefined;
    }
    closedSoon(newline, quote) {
        const ahead = this.text.slice(newline + 1, newline + 1500);
        return ahead.includes(quote) && !/^\s*["'][\w.$-]{1,60}["']\s*:/.test(ahead.slice(0, 80));
    }
    space() {
        while (/\s/.test(this.text[this.at] ?? ''))
            this.at++;
    }
}
const simpleEscapes = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '',
    f: '',
    '"': '"',
    "'": "'",
    '/': '/',
    '\\': '\\',
};
function printable(unit) {
    const control = (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) || (unit >= 0x7f && unit < 0xa0);
    return control ? '' : String.fromCodePoint(unit);
}
function unescapeAt(text, at) {
    const next = text[at + 1];
    if (next === undefined)
        return ['', 1];
    if (next === 'u') {
        const hex = text.slice(at + 2, at + 6);
        if (/^[0-9a-fA-F]{4}$/.test(hex))
            return [printable(Number.parseInt(hex, 16)), 6];
    }
    const simple = simpleEscapes[next];
    return simple === undefined ? [next, 2] : [simple, 2];
}
function unescapeOnce(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (whole) => unescapeAt(whole, 0)[0]);
}

;// CONCATENATED MODULE: ./build/conflict/find/spans.js
function readEach(text, begins, read) {
    const nodes = [];
    const spans = [];
    for (let from = 0;;) {
        begins.lastIndex = from;
        const match = begins.exec(text);
        if (match === null)
            return { nodes, spans };
        from = match.index + match[0].length;
        const found = read(match);
        if (found === undefined)
            continue;
        nodes.push(...found.nodes);
        spans.push([match.index, found.end]);
        from = Math.max(from, found.end);
    }
}

;// CONCATENATED MODULE: ./build/conflict/find/tables.js


const fields = {
    code: 'code',
    errorcode: 'code',
    errortype: 'code',
    extendedcode: 'code',
    message: 'message',
    errormessage: 'message',
    errordescription: 'message',
    status: 'status',
    statuscode: 'status',
    httpstatus: 'status',
    httpstatuscode: 'status',
    reasonphrase: 'status',
    target: 'target',
    errortarget: 'target',
};
const row = /^\s*[-*\u2022]?\s{0,4}["']?([A-Za-z][A-Za-z_ -]{2,20}?)["']?\s{0,3}[:=]\s?(.*)$/;
const plainCode = /^['"]?([A-Za-z][\w.-]{2,120}|\d{3,6})['"]?,?$/;
const detailsFollow = /^\s*(?:Exception Details|Inner Errors?)\s?:/;
function readTables(text) {
    const nodes = [];
    let parent;
    let at = 0;
    while (at < text.length) {
        const end = lineEnd(text, at);
        const line = text.slice(at, end);
        if (detailsFollow.test(line))
            parent = nodes.at(-1);
        else if (line !== '' && !/^\s/.test(line))
            parent = undefined;
        const field = fieldOf(line);
        if (field === undefined || field.name === 'target') {
            at = end + 1;
            continue;
        }
        const table = readTable(text, at);
        if (table.node && parent && parent === nodes.at(-1)) {
            parent = { ...parent, children: [...parent.children, table.node], end: table.node.end };
            nodes[nodes.length - 1] = parent;
        }
        else if (table.node)
            nodes.push(table.node);
        at = Math.max(table.end, end) + 1;
    }
    return nodes;
}
const azureError = /\bAzure Error: ([A-Za-z]\w{2,120})$/;
function fieldOf(line) {
    if (line.length > 8000)
        return undefined;
    const mask = line.indexOf(taken);
    if (mask >= 0)
        return maskedField(line.slice(0, mask));
    const headed = azureError.exec(line)?.[1];
    if (headed !== undefined)
        return { name: 'code', value: headed, offset: line.length - headed.length };
    const match = row.exec(line);
    if (!match)
        return undefined;
    const name = fields[(match[1] ?? '').replace(/[ _-]/g, '').toLowerCase()];
    const value = match[2] ?? '';
    return name === undefined ? undefined : { name, value, offset: line.length - value.length };
}
function maskedField(before) {
    const field = fieldOf(before);
    return field?.name === 'message' && field.value.length > 12 ? field : undefined;
}
function readTable(text, from) {
    const found = {};
    let at = from;
    let end = from;
    for (let gaps = 0; at < text.length && gaps < 2;) {
        const stop = lineEnd(text, at);
        const line = text.slice(at, stop);
        const field = fieldOf(line);
        if (field === undefined) {
            if ((line.trim() === '' && found.message !== undefined) || detailsFollow.test(line))
                break;
            gaps++;
            at = stop + 1;
            continue;
        }
        if (found[field.name] !== undefined && field.name !== 'status')
            break;
        end = take(found, field, text, at, stop);
        at = end + 1;
        gaps = 0;
    }
    const worth = found.code === undefined
        ? found.status !== undefined && found.message !== undefined
        : (found.message ?? found.status) !== undefined;
    if (!worth)
        return { end };
    const message = found.message ?? precedingMessage(text, from);
    return { node: { ...found, message, children: [], form: 'table', start: from, end }, end };
}
function take(found, field, text, at, stop) {
    if (field.name === 'message') {
        const bodyEnd = endOfMessage(text, stop, after(text, at + field.offset).end);
        found.message = (0,clean/* fold */.AU)(text.slice(at + field.offset, bodyEnd)).replace(/^['"]|['"]\)?,?$/g, '');
        return Math.max(bodyEnd, stop);
    }
    if (field.name === 'target' && field.value.trim() !== '')
        found.target = (0,clean/* fold */.AU)(field.value);
    if (field.name === 'code') {
        const code = plainCode.exec(field.value.trim())?.[1];
        if (code !== undefined)
            found.code = code;
    }
    if (field.name === 'status') {
        const status = statusNumber(field.value.match(/\d{3}|[A-Z][a-z]+(?: [A-Z][a-z]+)*/)?.[0]);
        if (status !== undefined && found.status === undefined)
            found.status = status;
    }
    return stop;
}
function endOfMessage(text, firstEnd, bodyEnd) {
    let wrapped = firstEnd;
    for (let end = firstEnd; end < text.length;) {
        const next = lineEnd(text, end + 1);
        const line = text.slice(end + 1, next);
        if (fieldOf(line) !== undefined)
            return Math.min(end, bodyEnd);
        if (end >= bodyEnd)
            break;
        if (wrapped === end && goesOn(text.slice(text.lastIndexOf('\n', end - 1) + 1, end), line))
            wrapped = Math.min(next, bodyEnd);
        end = next;
    }
    return Math.min(wrapped, bodyEnd);
}
function goesOn(line, next) {
    return /^\s*[a-z('"\d]/.test(next) || (line.length >= 60 && !/[.!?]['")]*$/.test(line));
}
const betweenMessageAndFields = /^\s*(?:$|(?:RequestId|Time)\b|at \S)/i;
function precedingMessage(text, from) {
    return tables_wordsOf(linesAbove(text, from));
}
function messageAbove(text, from) {
    const lines = linesAbove(text, from);
    return lines.some((line) => head.test(line)) ? tables_wordsOf(lines) : '';
}
const head = /Exception\b[^:]{0,80}:|^\s*(?:\w{1,40}Error|Error|ERROR)\b/;
function linesAbove(text, from) {
    const above = text.slice(Math.max(0, from - 4000), from);
    return above
        .split('\n')
        .filter((line) => !betweenMessageAndFields.test(line))
        .slice(-4);
}
function tables_wordsOf(lines) {
    const start = lines.findLastIndex((line) => head.test(line));
    const body = start < 0 ? lines.slice(-1) : lines.slice(start);
    return (0,clean/* fold */.AU)(body.join(' ').replace(/^.{0,200}?(?:Exception|\bRestError)[^:]{0,80}: ?/, ''))
        .replace(/^['"]/, '')
        .replaceAll(taken, '')
        .trim();
}

;// CONCATENATED MODULE: ./build/conflict/find/json-errors.js






const codeKeys = new Set(['code', 'errorcode', 'error_code', 'odata.error.code']);
const messageKeys = new Set([
    'message',
    'errormessage',
    'error_message',
    'detail',
    'error_description',
    'exceptionmessage',
    'msg',
    '@message',
    'value',
]);
const errorKeys = new Set([
    'error',
    'errors',
    'details',
    'innererror',
    'inner_error',
    'errorentity',
    'statusmessage',
    'odata.error',
    'exception',
    'cause',
    'serviceerrordetails',
    'errordetails',
    'provider_error',
    'providererrordetails',
]);
const passive = new Set([
    'parameters',
    'outputs',
    'template',
    'tags',
    'metadata',
    'outputresources',
    'dependencies',
    'providers',
    'statuses',
    'messagetemplate',
    'authorization',
    'claims',
    'requestbody',
]);
function errorsInJson(value, start, end, inner, depth) {
    return collect(value, '', { start, end, inner, depth });
}
function collect(value, key, place) {
    if (isList(value))
        return value.flatMap((item) => collect(item, key, place));
    if (typeof value === 'string')
        return errorKeys.has(key) || mayHoldError.test(value) ? inString(value, key, place) : [];
    if (!isObject(value))
        return [];
    const below = value.entries.flatMap(([name, child]) => {
        const lower = name.toLowerCase();
        if (passive.has(lower) || (messageKeys.has(lower) && typeof child === 'string'))
            return [];
        if (codeKeys.has(lower) && !isObject(child) && !isList(child))
            return [];
        return collect(child, lower, place);
    });
    const own = json_errors_errorOf(value, key, place, below);
    return own === undefined ? below : [own];
}
function inString(text, key, place) {
    if (place.depth > 6)
        return [];
    const nested = place.inner(text, place.depth + 1);
    if (nested.length > 0)
        return nested.map((node) => ({ ...node, start: place.start, end: place.end }));
    return (key === 'error' || key === 'errors') && /\s/.test(text)
        ? [{ message: (0,clean/* fold */.AU)(text.slice(0, longestMessage)), children: [], form: 'json', start: place.start, end: place.end }]
        : [];
}
const longestMessage = 4000;
function json_errors_errorOf(object, key, place, below) {
    const code = codeOf(object);
    const text = messageOf(object) ?? json_errors_bodyOf(object);
    if (code === undefined && text === undefined)
        return undefined;
    if (code === '0' && (text ?? '') === '')
        return undefined;
    if (code?.includes('/'))
        return undefined;
    if (!isError(object, key, code, text))
        return undefined;
    if (code !== undefined && !looksLikeCode(code))
        return undefined;
    const nested = text !== undefined && mayHoldError.test(text) && place.depth <= 6 ? place.inner(text, place.depth + 1) : [];
    const message = (0,clean/* fold */.AU)((text ?? '').slice(0, longestMessage).replaceAll(taken, ''));
    return {
        ...(0,known/* known */.e)({ code, status: statusOf(object), target: stringAt(object, 'target') }),
        message,
        children: [...nested.map((node) => ({ ...node, start: place.start, end: place.end })), ...below],
        form: 'json',
        start: place.start,
        end: place.end,
    };
}
function isError(object, key, code, text) {
    if ((code !== undefined && text !== undefined) || errorKeys.has(key) || key === 'info')
        return true;
    const beside = [
        'details',
        'innererror',
        'errorentity',
        'error',
        'target',
        'status',
        'traceid',
        'statuscode',
        'title',
        'type',
    ];
    return hasKey(object, ...beside) || (key === '' && (code === undefined || looksLikeCode(code)));
}
function looksLikeCode(code) {
    return code !== '' && /^[\w.\- ]{1,120}$/.test(code) && code.split(' ').length <= 4;
}
function codeOf(object) {
    for (const [name, value] of object.entries) {
        if (!codeKeys.has(name.toLowerCase()))
            continue;
        if (typeof value === 'number')
            return String(value);
        if (typeof value === 'string' && value !== '')
            return value.trim();
    }
    return undefined;
}
function messageOf(object) {
    const texts = new Map();
    for (const [name, value] of object.entries) {
        const lower = name.toLowerCase();
        if (!messageKeys.has(lower) || texts.has(lower))
            continue;
        const text = isObject(value) ? stringAt(value, 'value') : value;
        if (typeof text === 'string')
            texts.set(lower, text);
    }
    texts.delete('value');
    const message = texts.get('message') || [...texts.values()].find((text) => text !== '');
    return message ?? [...texts.values()][0];
}
function json_errors_bodyOf(object) {
    if (statusOf(object) === undefined)
        return undefined;
    const body = stringAt(object, 'body') ?? stringAt(object, 'bodyastext') ?? stringAt(object, 'data');
    return body !== undefined && /^[^{<[]*\s/.test(body.slice(0, 200)) ? body : undefined;
}
function statusOf(object) {
    for (const [name, value] of object.entries) {
        if (!/^(?:status|statuscode|httpstatuscode|status_code)$/i.test(name))
            continue;
        const number = Number(value);
        if (Number.isInteger(number) && number >= 400 && number < 600)
            return number;
    }
    return undefined;
}
function stringAt(object, key) {
    const entry = object.entries.find(([name]) => name.toLowerCase() === key);
    return typeof entry?.[1] === 'string' && entry[1] !== '' ? entry[1] : undefined;
}
function hasKey(object, ...keys) {
    return object.entries.some(([name]) => keys.includes(name.toLowerCase()));
}
const opening = /[{[](?=(?:[\s{[]|\\+[rnt]){0,100}(?:b?\\*["'])[A-Za-z_@$][\w.@$-]{0,60}\\*["']\s{0,5}:)/g;
function readJson(text, inner, depth) {
    return readEach(text, opening, ({ index }) => {
        const read = readAt(text, index);
        if (read === undefined)
            return undefined;
        const { value, end } = read;
        return { nodes: errorsInJson(value, index, end, inner, depth).map((node) => headed(node, text)), end };
    });
}
function headed(node, text) {
    const bare = node.code !== undefined && node.message === '' && node.children.length === 0;
    return bare ? { ...node, message: messageAbove(text, node.start) } : node;
}
const json_errors_window = 64 * 1024;
const firstWindow = 2 * 1024;
function readAt(text, start) {
    const escapes = /(\\*)["']/y;
    escapes.lastIndex = text.slice(start, start + 400).search(/\\*["']/) + start;
    const slashes = escapes.exec(text)?.[1]?.length ?? 0;
    if (slashes === 0)
        return readLoose(text, start);
    for (let size = firstWindow;; size *= 4) {
        const original = text.slice(start, start + Math.min(size, json_errors_window));
        let copy = original;
        for (let level = slashes; level > 0 && copy.includes('\\'); level = (level - 1) >> 1)
            copy = unescapeOnce(copy);
        const read = readLoose(copy, 0);
        const cut = original.length < Math.min(json_errors_window, text.length - start) && (read === undefined || read.end >= copy.length - 2);
        if (cut && size < json_errors_window)
            continue;
        if (read === undefined)
            return undefined;
        return { value: read.value, end: start + escapedLength(text, start, copy, read.end) };
    }
}
function escapedLength(text, start, copy, end) {
    const closers = count(copy, end);
    let seen = 0;
    for (let at = start; at < Math.min(text.length, start + json_errors_window); at++) {
        const c = text[at];
        if (c === '}' || c === ']')
            seen++;
        if (seen === closers && closers > 0)
            return at + 1 - start;
    }
    return Math.min(text.length - start, json_errors_window);
}
function count(text, end) {
    let closers = 0;
    for (let at = 0; at < end; at++)
        if (text[at] === '}' || text[at] === ']')
            closers++;
    return closers;
}

;// CONCATENATED MODULE: ./build/conflict/find/go-errors.js






const start = /(?:\b(?:Status|StatusCode)\s?[=:]\s?(?<status>\d{3}|"[\w .]{1,60}"|<nil>|0)[\s,]{1,3})?\bCode\s?[=:]\s?\\?"(?<code>[^"\\\n]{0,120})\\?"[\s,]{1,4}Message\s?[=:]\s?(?<quote>\\?")/g;
function readGo(text, inner, depth, escapedOnly = false) {
    return readEach(text, start, (match) => {
        if ((match.groups?.quote !== '"') !== escapedOnly)
            return undefined;
        const node = errorAt(text, match, match.index + match[0].length, inner, depth);
        return { nodes: [node], end: node.end };
    });
}
function errorAt(text, match, body, inner, depth) {
    const escaped = match.groups?.quote !== '"';
    const close = go_errors_endOfMessage(text, body, escaped);
    const raw = text.slice(body, close.message);
    const message = escaped || raw.includes('\\"') ? unescapeOnce(raw) : raw;
    const rest = readTail(text, close.next, inner, depth);
    const status = Number(match.groups?.status);
    const word = /^"([\w .]+)"$/.exec(match.groups?.status ?? '')?.[1]?.trim();
    const code = match.groups?.code?.trim() || (word && !/^\d+$/.test(word) ? word : '');
    const nested = depth <= 6 && /[{]|Code=|: \(|Code: /.test(message) ? inner(message, depth + 1) : [];
    const span = { start: match.index, end: rest.end };
    return {
        ...(0,known/* known */.e)({
            code: code === '' ? undefined : code,
            status: status >= 400 && status < 600 ? status : undefined,
            target: rest.target,
        }),
        message: (0,clean/* fold */.AU)(message.slice(0, go_errors_longestMessage).replaceAll(taken, '')),
        children: [...nested.map((node) => ({ ...node, ...span })), ...rest.children],
        form: 'go',
        ...span,
    };
}
const go_errors_longest = 16 * 1024;
const go_errors_longestMessage = 4000;
function go_errors_endOfMessage(text, from, escaped) {
    const limit = Math.min(text.length, from + go_errors_longest);
    const quote = escaped ? '\\"' : '"';
    for (let at = from; at < limit;) {
        const found = text.indexOf(quote, at);
        if (found < 0 || found >= limit)
            break;
        const unescaped = escaped || text[found - 1] !== '\\';
        const after = found + quote.length;
        if (unescaped &&
            /^(?:\s*$|\s*\n|\s+(?:Target|Details|InnerError|AdditionalInfo|Activity Id|RequestID|-)|[\s\])},.;:\\"']*(?:\s|$|[\])},\\"']))/.test(text.slice(after, after + 24))) {
            return { message: found, next: after };
        }
        at = after;
    }
    const blank = text.slice(from, limit).search(/\n\s*(?:\n|[\u2022*]|with |Error: )/);
    const end = blank < 0 ? Math.min(limit, text.length) : from + blank;
    return { message: end, next: end };
}
function readTail(text, from, inner, depth) {
    const children = [];
    let end = from;
    let target;
    for (let round = 0; round < 4; round++) {
        const field = /^\s{0,3}(Target|Details|InnerError|AdditionalInfo)\s?[=:]\s?/.exec(text.slice(end, end + 40));
        if (!field)
            break;
        const at = end + field[0].length;
        if (field[1] === 'Target') {
            const quoted = /^\\?"([^"\\\n]{0,500})\\?"/.exec(text.slice(at, at + 520));
            if (!quoted)
                break;
            target = quoted[1];
            end = at + quoted[0].length;
            continue;
        }
        const read = readLoose(text, at);
        if (!read)
            break;
        children.push(...errorsInJson(read.value, at, read.end, inner, depth + 1));
        end = read.end;
    }
    return { end, children, ...(target ? { target } : {}) };
}

;// CONCATENATED MODULE: ./build/conflict/find/halves.js

const halves_frame = /^[\s|=:"'{}>-]*(?:<\?xml[^>]{0,120}\?>\s*)?$/;
const innerFollows = /^\s*(?:Inner ?error|Exception details|Details|Response content|Content|Body)\s?:\s*$/i;
const longestFrame = 240;
function joined(nodes, text) {
    const out = [];
    for (const node of nodes) {
        const head = out.at(-1);
        const between = head !== undefined && node.start - head.end <= longestFrame ? text.slice(head.end, node.start) : undefined;
        const whole = head === undefined || between === undefined ? undefined : together(head, node, between);
        if (whole === undefined)
            out.push(node);
        else
            out[out.length - 1] = whole;
    }
    return out;
}
const ways = [
    { fits: ({ head, bare }) => bare && head.code === undefined && head.message !== '', whole: filled },
    { fits: ({ head, body }) => head.message === '' && sameCode(head, body), whole: filled },
    { fits: ({ head, bare }) => head.message === '' && !bare, whole: below },
    {
        fits: ({ head, body }) => ofCmdlet(head) && body.code !== undefined && squeezed(body.message) === squeezed(head.message),
        whole: filled,
    },
    { fits: ({ head, body }) => ofCmdlet(head) && body.code !== undefined && summary.test(head.message), whole: below },
    { fits: ({ head, body, bare }) => ofCmdlet(head) && body.form === 'json' && !bare, whole: below },
];
function together(head, body, between) {
    const halves = { head, body, bare: body.message === '' && body.children.length === 0 };
    if (innerFollows.test(between))
        return head.message === '' ? undefined : below(halves);
    if (!halves_frame.test(between) || head.children.length > 0)
        return undefined;
    return ways.find(({ fits }) => fits(halves))?.whole(halves);
}
function filled({ head, body }) {
    return {
        ...body,
        message: body.message || head.message,
        ...(0,known/* known */.e)({ code: body.code ?? head.code, status: body.status ?? head.status }),
        start: head.start,
        end: Math.max(head.end, body.end),
    };
}
function below({ head, body }) {
    return { ...head, end: Math.max(head.end, body.end), children: [...head.children, body] };
}
const ofCmdlet = (head) => head.code === undefined && head.form === 'pair';
const summary = /\bfailed with error\(s\)\. Showing \d/;
const squeezed = (text) => text.replace(/\s+/g, '');
function sameCode(head, body) {
    return head.code === undefined || body.code === undefined || head.code.toLowerCase() === body.code.toLowerCase();
}

;// CONCATENATED MODULE: ./build/conflict/find/xml-errors.js





const xml_errors_element = /<(?:\w{1,20}:)?(?:Error|m:error|error)\b[^>]{0,400}>/g;
const code = /<(?:\w{1,20}:)?Code\b[^>]{0,200}>\s*([^<]{1,200}?)\s*(?:<|$)/i;
const message = /<(?:\w{1,20}:)?(?:Message|Detail)\b[^>]{0,200}>([^<]{0,8000})(?:<|$)/i;
const closing = /<\/(?:\w{1,20}:)?error\s*>/i;
const xml_errors_longest = 16 * 1024;
const xml_errors_inJson = /["']\s?:\s?\\{0,9}["'][^"'<>{}]{0,120}(?:<\?xml[^>]{0,120}\?>\s{0,9})?$/;
function readXml(text, inner, depth) {
    return readEach(text, xml_errors_element, ({ index, 0: tag }) => {
        if (xml_errors_inJson.test(text.slice(Math.max(0, index - 400), index)))
            return undefined;
        const node = xml_errors_errorAt(text, index, tag.length, (words) => (depth <= 6 ? inner(words, depth + 1) : []));
        return node && { nodes: [node], end: node.end };
    });
}
function xml_errors_errorAt(text, start, tag, inner) {
    const next = text.slice(start + tag, start + xml_errors_longest).search(xml_errors_element);
    const body = text.slice(start, start + (next < 0 ? xml_errors_longest : tag + next));
    const close = closing.exec(body);
    const inside = close ? body.slice(0, close.index + close[0].length) : body;
    const foundCode = code.exec(inside)?.[1];
    const foundMessage = message.exec(inside)?.[1];
    if (foundCode === undefined && foundMessage === undefined)
        return undefined;
    const span = { start, end: start + (close ? inside.length : lastTag(inside)) };
    const status = foundCode !== undefined && /^[45]\d\d$/.test(foundCode) ? Number(foundCode) : undefined;
    const words = decode(foundMessage ?? '').replaceAll(taken, '');
    const nested = /[{]|Code=/.test(words) ? inner(words) : [];
    return {
        ...(0,known/* known */.e)({ code: foundCode && decode(foundCode).replaceAll(taken, ''), status }),
        message: (0,clean/* fold */.AU)(words),
        children: nested.map((node) => ({ ...node, ...span })),
        form: 'xml',
        ...span,
    };
}
function lastTag(text) {
    const last = text.lastIndexOf('>');
    return last < 0 ? text.length : last + 1;
}
const entities = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
function decode(text) {
    return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g, (whole, hex, decimal, name) => {
        const point = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
        if (point !== undefined)
            return point > 0 && point <= 0x10ffff ? printable(point) : whole;
        return entities[name ?? ''] ?? whole;
    });
}

;// CONCATENATED MODULE: ./build/conflict/find/structures.js







function readStructures(text, depth = 0) {
    const inner = (nested, level) => level > 8 ? [] : withoutWrappers(readStructures(nested, level).nodes);
    let rest = text;
    const nodes = [];
    const readEscapedGo = (passage, nested, level) => readGo(passage, nested, level, true);
    for (const [sign, read] of [
        [/\bCode\s?[=:]\s?\\?"/, readGo],
        [/</, readXml],
        [/[{[]/, readJson],
        [/\\"/, readEscapedGo],
    ]) {
        if (!sign.test(rest))
            continue;
        const found = read(rest, inner, depth);
        nodes.push(...found.nodes);
        rest = mask(rest, found.spans);
    }
    rest = rest.replace(writtenBreak, ' \n');
    for (const read of [readTextForms, readTables]) {
        const found = withoutOverlap(read(rest));
        nodes.push(...found);
        rest = mask(rest, found.map((node) => [node.start, node.end]));
    }
    return {
        nodes: joined(nodes.sort((a, b) => a.start - b.start || b.end - a.end), text),
        rest,
    };
}
const writtenBreak = /\\n(?=\s{0,4}(?:Code|Message|Target|Content|Inner error|Exception Details|Additional Information)\b)/g;
function withoutOverlap(nodes) {
    const kept = [];
    for (const node of nodes) {
        const last = kept.at(-1);
        if (last === undefined || node.start >= last.end)
            kept.push(node);
        else if (last.code === undefined && node.code !== undefined)
            kept[kept.length - 1] = node;
    }
    return kept;
}
function mask(text, spans) {
    if (spans.length === 0)
        return text;
    const parts = [];
    let at = 0;
    for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
        if (end <= at)
            continue;
        const from = Math.max(start, at);
        parts.push(text.slice(at, from), blank(text.slice(from, end)));
        at = end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}
function blank(text) {
    return text
        .split('\n')
        .map((line) => taken.repeat(line.length))
        .join('\n');
}

// EXTERNAL MODULE: ./build/conflict/find/whose/asked.js
var whose_asked = __webpack_require__(6000);
;// CONCATENATED MODULE: ./build/conflict/find/errors.js









function readingOf(passage) {
    const cleaned = (0,clean/* clean */.uH)(passage.text, passage.line);
    const blocks = (0,blocks_blocks/* blocksIn */.AP)(cleaned.lines);
    const text = (0,blocks_blocks/* hush */.P5)(cleaned.text, blocks, 'other', 'test', 'stand-in');
    const { nodes, rest } = structuresIn((0,blocks_blocks/* hush */.P5)(text, blocks, 'printed'), (0,blocks_blocks/* stepsIn */.FZ)(blocks));
    const place = (node) => (0,blocks_blocks/* blockAt */.Vb)(blocks, node.start);
    const whose = (0,whose_asked/* askedOf */.i)((0,blocks_blocks/* hush */.P5)(cleaned.text, blocks, 'test', 'stand-in'), blocks);
    const structured = withoutWrappers(nodes.filter((node) => believed(node, text, whose)));
    const loose = unrepeated(readLooseEnds(rest, cleaned.lines, whose), structured, place);
    const roots = [...structured, ...loose].sort((a, b) => a.start - b.start);
    const bare = firstOfStep(readBareStatus(rest, whose), roots, place);
    const outcome = (0,endings/* outcomesIn */.Rl)(cleaned.lines, blocks, roots);
    return {
        errors: describe(nested([...roots, ...bare], place), { ...cleaned, text }, place, whose, (node) => outcome(place(node), node.start)),
        dismissed: () => (0,dismissed/* dismissedIn */.Z)(cleaned.lines, blocks, cleaned.lineAt),
    };
}
const errorsIn = (passage) => readingOf(passage).errors;
function structuresIn(text, steps) {
    const parts = steps.map((start, i) => ({ start, ...readStructures(text.slice(start, steps[i + 1])) }));
    return {
        nodes: parts.flatMap(({ start, nodes }) => nodes.map((node) => moved(node, start))),
        rest: parts.map(({ rest }) => rest).join(''),
    };
}
function moved(node, by) {
    return by === 0
        ? node
        : { ...node, start: node.start + by, end: node.end + by, children: node.children.map((child) => moved(child, by)) };
}
function believed(node, text, whose) {
    const { side } = whose(node.start, node.end);
    if (side !== 'open')
        return side === 'azure';
    const own = text.slice(node.start, node.end);
    return (node.code !== undefined ||
        node.status !== undefined ||
        node.children.length > 0 ||
        node.form !== 'json' ||
        /error\w{0,30}\\*["']\s*:|"@level\\*"\s*:\s*\\*"error/i.test(own.slice(0, 200)));
}


/***/ }),

/***/ 3409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ holdersIn),
/* harmony export */   Nd: () => (/* binding */ isRule),
/* harmony export */   Sd: () => (/* binding */ idsIn),
/* harmony export */   aD: () => (/* binding */ armIdsIn),
/* harmony export */   pD: () => (/* binding */ ofAzure),
/* harmony export */   tE: () => (/* binding */ isReal),
/* harmony export */   wi: () => (/* binding */ idOfUrl)
/* harmony export */ });
/* unused harmony export soughtInIds */
/* harmony import */ var _arm_id_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5510);
/* harmony import */ var _arm_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9368);
/* harmony import */ var _sought_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(945);




const azureHost = /(?:^|[./@])(?:[\w-]{1,60}\.){0,8}(?:azure\.(?:com|us|cn|de|net)|usgovcloudapi\.net|chinacloudapi\.cn|windows\.net|localhost|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?::\d{1,5})?$/i;
const hostAlone = /^[\w-]{1,60}(?:\.[\w-]{1,60}){0,8}\.[a-z]{2,24}(?::\d{1,5})?$/i;
const breaks = /[\s"'`<>(),;\\]/;
const longestHost = 300;
function ofAzure(text, index) {
    let from = index;
    while (from > 0 && index - from < longestHost && !breaks.test(text[from - 1] ?? ' '))
        from--;
    const before = text.slice(from, index);
    const url = before.lastIndexOf('://');
    const host = url < 0 ? before : (before.slice(url + 3).split(/[/?#]/)[0] ?? '');
    return url < 0 && !hostAlone.test(host) ? true : azureHost.test(host);
}
const quotes = '"\'`';
function whole(text, { id, index }) {
    const quote = text[index - 1] ?? ' ';
    if (!quotes.includes(quote) || text.slice(index, index + id.length).toLowerCase() !== id.toLowerCase())
        return true;
    const behind = text.slice(index + id.length, index + id.length + longestHost);
    const close = behind.indexOf(quote);
    if (close < 0 || behind.slice(0, close).includes('\n'))
        return true;
    return /^(?:[./\\]|[,;|]\s{0,2}\/|$)/.test(behind.slice(0, close));
}
function armIdsIn(text) {
    return (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .findResourceIds */ .KK)(text).filter((found) => ofAzure(text, found.index) && whole(text, found));
}
const holderBefore = {
    words: [
        'used by',
        'in use by',
        'referenced by',
        'attached to',
        'allocated to',
        'associated with',
        'linked to',
        'owned by',
        'assigned to',
        'existing ',
        'by virtual machine',
        'by the following',
        'by policy assignment',
        'running vm',
        'locked',
        'include',
    ],
    pattern: /\b(?:in use by|used by|referenced by|attached to|allocated to|associated with|linked to|owned by|assigned to|(?<!already )existing (?:resource|VM)|by (?:virtual machine scale set|the following resources?|policy assignment)|running VM|locked|include)\b[^/]{0,40}$/i,
};
const stateBehind = /^["'`]?\s(?:used by \S{1,600}\s)?(?:is|was)\s(?:(?:still|currently|already|now)\s)?(?:not )?(?:in|being|updating|deleting|creating|provisioning|busy)\b/i;
const deletedBehind = /^["'`]?\s(?:has been|is|was)\s(?:currently\s)?soft[- ]?deleted\b/i;
function idsIn(message) {
    const [busy, about, holders, rules] = [[], [], [], []];
    for (const { id, index } of armIdsIn(message)) {
        if (message[index - 1] === '|')
            continue;
        const before = (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .ZZ)(message.slice(Math.max(0, index - 80), index));
        const end = index + id.length;
        if (isRule(id))
            rules.push(id);
        else if (deletedBehind.test(message.slice(end, end + 60)))
            about.push(id);
        else if ((0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .firstIn */ .uJ)(before, holderBefore) !== undefined)
            holders.push(id);
        else
            (stateBehind.test(message.slice(end, end + 700)) ? busy : about).push(id);
    }
    return { about: [...busy, ...about], holders, rules };
}
function idOfUrl(url) {
    if (url === undefined)
        return undefined;
    if (url.startsWith('/'))
        return (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIdOfUrl */ .AQ)(`https://management.azure.com${url}`)?.id;
    const at = url.search(/\/(?:subscriptions|providers)\//i);
    return at < 0 || !ofAzure(url, at) ? undefined : (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIdOfUrl */ .AQ)(url)?.id;
}
function holdersIn(message) {
    return idsIn(message).holders;
}
function isRule(id) {
    return /\/providers\/Microsoft\.Authorization\/(?:policy\w+|roleDefinitions)\//i.test(id);
}
const outside = /^\/providers\/Microsoft\.(?:Management|Authorization|Billing|Capacity|Consumption|CostManagement|Subscription|Resources|PolicyInsights|Security|Insights|Portal|Support|AAD\w{0,20})\//i;
function isReal(id) {
    if (/^\/providers\//i.test(id))
        return outside.test(id);
    const subscription = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .parseResourceId */ .RQ)(id)?.subscriptionId ?? /^\/subscriptions\/([^/]+)/i.exec(id)?.[1];
    return (subscription === undefined || (0,_arm_id_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W_)(subscription) || ((0,_arm_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(subscription) && !/[{<$%[]/.test(subscription)));
}
const soughtInIds = [holderBefore];


/***/ }),

/***/ 3272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
function known(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 7058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lastAtOrBefore)
/* harmony export */ });
function lastAtOrBefore(sorted, offset) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((sorted[middle]?.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ lastIn),
/* harmony export */   Ng: () => (/* binding */ holdsAny),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   uJ: () => (/* binding */ firstIn)
/* harmony export */ });
function pageOf(text) {
    return { text, lower: text.toLowerCase() };
}
function holdsAny(text, words) {
    for (const word of words)
        if (text.includes(word))
            return true;
    return false;
}
function firstIn({ text, lower }, { words, pattern }) {
    if (!holdsAny(lower, words))
        return undefined;
    pattern.lastIndex = 0;
    return pattern.exec(text) ?? undefined;
}
function lastIn({ text, lower }, { words, pattern }) {
    if (!holdsAny(lower, words))
        return undefined;
    pattern.lastIndex = 0;
    return [...text.matchAll(pattern)].at(-1);
}


/***/ }),

/***/ 6000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ askedOf)
/* harmony export */ });
/* harmony import */ var _blocks_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6250);
/* harmony import */ var _whose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9945);


function askedOf(text, blocks) {
    const known = new Map();
    const steps = [...new Set(blocks.map(({ step }) => step))];
    const ends = new Map(steps.map((step, i) => [step, steps[i + 1] ?? text.length]));
    return (start, end) => {
        const key = `${start}:${end}`;
        const from = (0,_blocks_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blockAt */ .Vb)(blocks, start)?.step ?? 0;
        const answer = known.get(key) ?? (0,_whose_js__WEBPACK_IMPORTED_MODULE_1__/* .whose */ .v)({ text, start, end, step: { start: from, end: ends.get(from) ?? text.length } });
        known.set(key, answer);
        return answer;
    };
}


/***/ }),

/***/ 9945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ whose)
});

// EXTERNAL MODULE: ./build/conflict/rules/fits.js
var fits = __webpack_require__(763);
// EXTERNAL MODULE: ./build/conflict/rules/table-rows.js
var table_rows = __webpack_require__(833);
;// CONCATENATED MODULE: ./build/conflict/find/whose/speaker.js
const command = /^(?:(?:\$|\+{1,5}|\u276f|%|PS [^>\n]{0,120}>|Run (?=\S)|\[command\]|[\w.-]{1,60}@[\w.-]{1,60}:[^$#\n]{0,80}[$#]) ?)(?:sudo )?(?<program>@?[\w./\\:-]{1,120})(?=\s|$|@)|^[ \t]{0,8}(?<bare>az|azd|azcopy|func|brew|kubectl|helm|aws|gcloud|docker|git|npm|pip|terraform|tofu|pulumi|heroku|cf|oc) [a-z-]/;
const azureProgram = /^(?:az|azd|azcopy|func|swa|bicep|azure\/.+|\w+-Az[A-Z]\w+)$/i;
const neutralProgram = /^(?:\w*sh|pwsh|powershell|python[\d.]*|node|npx|npm|yarn|pnpm|make|mvn|gradle|dotnet|go|terraform|tofu|terragrunt|pulumi|ansible(?:-playbook)?|packer|cat|echo|set|export|cd|sleep|if|for|while|do|done|then|fi|source|sudo|env|time|curl|wget|jq|tee|exit|rm|mkdir|cp|mv|ls|test|printf|grep|sed|awk|true|false|local|\w+-\w+|[\w./\\-]+\.(?:sh|ps1|py|js|ts|rb)|\.{1,2}[\\/].*|actions\/.*|hashicorp\/.*|pulumi\/.*|[A-Z_]+=?.*)$/;
const azureCommand = { what: 'an Azure command above it', weight: 3, says: command };
const otherCommand = { what: 'a command of another tool above it', weight: 2, says: command };
const longestLine = 300;
function speakerOf(above) {
    const program = lastProgram(above)?.replace(/^.*[\\/](?=(?:az|azd|func)(?:\.cmd)?$)/, '');
    if (program === undefined)
        return undefined;
    if (azureProgram.test(program))
        return { side: 'azure', evidence: azureCommand };
    return neutralProgram.test(program) ? undefined : { side: 'other', evidence: otherCommand };
}
function lastProgram(above) {
    for (let end = above.length; end > 0;) {
        const start = above.lastIndexOf('\n', end - 1) + 1;
        const found = command.exec(above.slice(start, Math.min(end, start + longestLine)))?.groups;
        if (found !== undefined)
            return found.program ?? found.bare;
        end = start - 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/conflict/find/whose/table.js
const table = String.raw `{"side":"azure","what":"an ARM ID","weight":3,"says":["i",["\\/subscriptions\\/[\\w*{<$%.-]",["/subscriptions/"]]]}
{"side":"azure","what":"a resource type of ARM","weight":3,"says":["",["\\bMicrosoft\\.(?!NET\\/|Build\\/|VisualStudio\\/|PowerShell\\/)[A-Z]\\w{2,60}\\/",["microsoft."]]]}
{"side":"azure","what":"a host of Azure's control plane","weight":3,"says":["i",["\\b(?:management\\.(?:azure|core\\.windows|usgovcloudapi|chinacloudapi|microsoftazure)|login\\.windows)\\b",["management.azure","management.core.windows","management.usgovcloudapi","management.chinacloudapi","management.microsoftazure","login.windows"]],["microsoftonline",["microsoftonline"]]]}
{"side":"azure","what":"a host of an Azure service","weight":3,"says":["i",["\\bwindows\\.net\\b",["windows.net"]],["\\bazure\\.net\\b",["azure.net"]],["(?<!\\bdev\\.)\\bazure\\.com\\b",["azure.com"]],["\\bazurewebsites\\.net\\b",["azurewebsites.net"]],["\\bazure-api\\.net\\b",["azure-api.net"]],["\\bazure-devices\\.net\\b",["azure-devices.net"]],["\\bazurecontainerapps\\.io\\b",["azurecontainerapps.io"]],["\\bazurestaticapps\\.net\\b",["azurestaticapps.net"]],["\\bazconfig\\.io\\b",["azconfig.io"]],["\\bazurecr\\.io\\b",["azurecr.io"]],["\\bazurefd\\.net\\b",["azurefd.net"]],["\\busgovcloudapi\\.net\\b",["usgovcloudapi.net"]],["\\bchinacloudapi\\.cn\\b",["chinacloudapi.cn"]],["\\bazuredatabricks\\.net\\b",["azuredatabricks.net"]],["\\bazureml\\.ms\\b",["azureml.ms"]],["\\btrafficmanager\\.net\\b",["trafficmanager.net"]],["\\bazblob:\\/\\/",["azblob://"]]]}
{"side":"azure","what":"x-ms- headers","weight":3,"says":["i",["\\bx-ms-[a-z]",["x-ms-"]]]}
{"side":"azure","what":"an address or the name of a Terraform or Pulumi provider for Azure","weight":3,"says":["i",["\\bazurerm",["azurerm"]],["\\bazapi\\b",["azapi"]],["\\bazapi_",["azapi_"]],["\\bazuread_",["azuread_"]],["\\bazurestack_",["azurestack_"]],["\\bazure-native\\b",["azure-native"]],["\\bazure:\\w+[/:]",["azure:"]]]}
{"side":"azure","what":"a cmdlet of Azure PowerShell","weight":3,"says":["i",["\\b(?:New|Set|Remove|Update|Start|Stop|Restart|Get|Add|Move|Resize|Invoke|Publish|Connect|Register|Enable|Disable|Save|Import|Export|Switch|Suspend|Resume|Restore|Backup|Grant|Revoke|Test|Undo|Swap|Mount|Reset|Sync|Submit|Unregister|Unlock|Lock|Clear|Disconnect|Expand|Initialize|Deploy|Copy)-Az(?:Rm|ure(?:Rm|AD)?)?[A-Z]\\w+",["-az"],["new","set","update","start","stop","get","add","move","resize","invoke","publish","connect","register","enable","disable","save","import","export","switch","suspend","resume","restore","backup","grant","revoke","test","undo","swap","mount","sync","submit","lock","clear","expand","initialize","deploy","copy"]]]}
{"side":"azure","what":"the name of an Azure SDK","weight":3,"says":["",["\\bazure\\.(?:core|mgmt|identity|storage|cosmos|servicebus|eventhub|batch|keyvault|data|ai|monitor|common|cli|iot|functions|digitaltwins|appconfiguration|containerregistry)\\b",["azure."],["core","mgmt","identity","storage","cosmos","servicebus","eventhub","batch","keyvault","data","ai","monitor","common","cli","iot","functions","digitaltwins","appconfiguration"]],["\\bcom\\.(?:microsoft\\.)?azure\\b",["com.microsoft.azure","com.azure"]],["@azure\\/",["@azure/"]],["\\bAzure\\.(?:RequestFailed|Core|ResourceManager|Messaging|Storage|Data|Identity|Security|Iot)",["azure."],["requestfailed","core","resourcemanager","messaging","storage","data","identity","security","iot"]],["\\bMicrosoft\\.(?:Azure|Rest|WindowsAzure)\\b",["microsoft.azure","microsoft.rest","microsoft.windowsazure"]],["\\bmsrest",["msrest"]],["\\bautorest\\b",["autorest"]],["\\bArmrest\\b",["armrest"]],["\\bazure-(?:sdk|mgmt)",["azure-sdk","azure-mgmt"]],["\\bKusto\\.(?:Data|Ingest|Cloud)",["kusto.data","kusto.ingest","kusto.cloud"]],["\\bWindowsAzure\\b",["windowsazure"]],["\\bazcore\\b",["azcore"]],["\\bazure_mgmt",["azure_mgmt"]],["\\bazure_rm_",["azure_rm_"]]]}
{"side":"azure","what":"the words of Azure's own clients for a failed call","weight":3,"says":["im",["\\bOperation returned an invalid status",["operation returned an invalid status"]],["\\bStatusCode=\\d{1,3} -- Original Error",[" -- original error"],["statuscode="]],["\\bunexpected status \\d{3} (?:\\(\\d{3}[^)\\n]{0,60}\\) )?with (?:OData )?(?:error|response)",["unexpected status "],["with odata error","with odata response","with error","with response"]],["\\bLong running operation failed\\b",["long running operation failed"]],["\\bStorage Services operation\\b",["storage services operation"]],["\\bService returned an error\\. Status=",["service returned an error. status="]],["\\bstorage: service returned error\\b",["storage: service returned error"]],["\\boperation failed with status: ?'",["operation failed with status: '","operation failed with status:'"]],["\\ban invalid status(?: code)? '",["an invalid status code '","an invalid status '"]],["\\bfailing invoking action\\b",["failing invoking action"]],["\\berror executing step command '(?:provision|deploy|package|up)",["error executing step command 'provision","error executing step command 'deploy","error executing step command 'package","error executing step command 'up"]],["^Getting site publishing info",["getting site publishing info"]]]}
{"side":"azure","what":"the name of a task or an action for Azure","weight":3,"says":["i",["\\bTask\\s{1,20}: Azure",[": azure"],["task"]],["\\bStarting: [^\\n]{0,60}Azure(?! ?(?:DevOps|Pipelines|Artifacts))",["starting: "],["azure"]],["\\bAzure(?:CLI|PowerShell|RmWebApp\\w*|ResourceManager\\w*|ResourceGroup\\w*|WebApp\\w*|FunctionApp\\w*|ContainerApps|FileCopy|KeyVault|Spring\\w*|StaticWebApp|Mysql\\w*)\\w*@?\\d?",["azure"],["cli","powershell","resourcemanager","resourcegroup","webapp","functionapp","containerapps","filecopy","keyvault","spring","mysql"]],["\\bSqlAzureDacpacDeployment\\b",["sqlazuredacpacdeployment"]],["\\bazure\\/[\\w-]+@",["azure/"]]]}
{"side":"azure","what":"the head that Go's client for Azure prints","weight":3,"says":["m",["^RESPONSE \\d{3}: \\d{3} ",["response "],[": "]],["^ERROR CODE: [A-Z][A-Za-z]{3}",["error code: "]]]}
{"side":"azure","what":"ARM's own words","weight":3,"says":["i",["\\bAt least one resource deployment operation failed\\b",["at least one resource deployment operation failed"]],["\\blist deployment operations for details\\b",["list deployment operations for details"]],["\\bPreflight validation check for resource",["preflight validation check for resource"]]]}
{"side":"azure","what":"advice to run az or azd","weight":3,"says":["i",["\\brun(?:ning)?:? (?:azure cli|['\"\u0060]?(?:az|azd) [a-z])",["running: ","running ","run: ","run "],["azure cli","az ","azd "]],["\\brunning in azd\\b",["running in azd"]]]}
{"side":"azure","what":"a code of Azure Backup or Data Factory","weight":3,"says":["",["\\b(?:BMS)?UserError[A-Z]\\w{4,80}",["usererror"]]]}
{"side":"azure","what":"a code that only Azure has, in the field of an error","weight":3,"says":["i",["(?:[\"']code\\\\*[\"']\\s*:\\s*\\\\*[\"']|\\b(?:Error)?Code[:=] ?\"?)(?:AnotherOperationInProgress|ConditionNotMet|Lease(?:AlreadyPresent|IdMissing|IdMismatchWith\\w+|NotPresentWith\\w+|Lost)|ScopeLocked|ContainerBeingDeleted|BlobAlreadyExists|ContainerAlreadyExists|Request(?:DisallowedByPolicy|DisallowedByAzure)|DeploymentActive|SkuNotAvailable|OverconstrainedAllocationRequest|ZonalAllocationFailed|RoleAssignmentExists|HashConflictOnDifferentRoleAssignmentIds|(?:In|Anonymous)UseSubnetCannotBeDeleted|InUseSubnet\\w+|PublicIPAddressInUse|OperationPreempted|CanceledAndSupersededDueToAnotherOperation|StorageAccountAlreadyTaken|VaultAlreadyExists|MissingSubscriptionRegistration|InvalidTemplateDeployment)\\b",["\"code","'code","code:","code="],["anotheroperationinprogress","conditionnotmet","lease","scopelocked","containerbeingdeleted","blobalreadyexists","containeralreadyexists","requestdisallowedbypolicy","requestdisallowedbyazure","deploymentactive","skunotavailable","overconstrainedallocationrequest","zonalallocationfailed","roleassignmentexists","hashconflictondifferentroleassignmentids","anonymoususesubnetcannotbedeleted","inusesubnet","publicipaddressinuse","operationpreempted","canceledandsupersededduetoanotheroperation","storageaccountalreadytaken","vaultalreadyexists","missingsubscriptionregistration","invalidtemplatedeployment"]]]}
{"side":"azure","what":"a code of Entra ID","weight":3,"says":["",["\\bAADSTS\\d{5,8}\\b",["aadsts"]]]}
{"side":"azure","what":"the word Azure","weight":2,"says":["i",["(?<!dev\\.)azure(?![ -]?(?:devops|pipelines?|artifacts|boards|repos|test plans)|_extension_dir|_http_user_agent)",["azure"]]]}
{"side":"azure","what":"a link to help of Microsoft","weight":2,"says":["i",["\\baka\\.ms\\/",["aka.ms/"]],["\\b(?:learn|docs)\\.microsoft\\.com\\/(?:[\\w-]+\\/)?(?:azure|rest)\\b",["learn.microsoft.com/","docs.microsoft.com/"],["azure","rest"]]]}
{"side":"azure","what":"the frame of an ARM error","weight":2,"says":["m",["[\"']error\\\\*[\"']\\s*:\\s*\\{\\s*\\\\*[\"']code\\\\*[\"']\\s*:\\s*\\\\*[\"'][A-Z][a-z]",["\"error","'error"],["\"code","'code"]],["\\bCode=\"[A-Z]\\w{2,80}\" Message=\"",["\" message=\""],["code=\""]],["^Code: [A-Z][a-z]\\w+\\n\\s*Message: ",["message: "],["code: "]],["\\bErrorCode[=:] ?\"?[A-Z][a-z]+[A-Z]\\w*(?![\\w.])",["errorcode=","errorcode:"]],["\\(Code: [A-Z][a-z]+\\w+[,)]",["(code: "]],["^ERROR: \\([A-Z][a-z]\\w{2,80}\\) \\S",["error: ("],[") "]]]}
{"side":"azure","what":"a request's ID and time as Azure's services append them","weight":2,"says":["i",["\\bRequestId:[^\\n]{6,60}\\s{0,4}(?:\\\\n)?Time:",["requestid:"],["time:"]],["\\bTracking ?I[dD]:",["tracking id:","trackingid:"]],["\\bActivity ?I[dD]: ?[\\da-f]{8}-",["activity id:","activityid:"]],["\\bCorrelation ?I[dD]['\"]?\\s?[:=] ?['\"]?[\\da-f]{8}-",["correlation id","correlationid"]],["\\bSystemTracker\\b",["systemtracker"]]]}
{"side":"azure","what":"the operations of a deployment","weight":2,"says":["i",["\\bdeployment operations?\\b",["deployment operation"]]]}
{"side":"azure","what":"the name of something that only Azure has","weight":2,"says":["i",["\\bresource ?groups?\\b",["resource group","resourcegroup"]],["\\bstorage ?accounts?\\b",["storage account","storageaccount"]],["\\bkey ?vaults?\\b",["key vault","keyvault"]],["\\bscale sets?\\b",["scale set"]],["\\bapp service\\b",["app service"]],["\\bfunction apps?\\b",["function app"]],["\\bweb ?apps?\\b",["web app","webapp"]],["\\bcontainer apps?\\b",["container app"]],["\\bcontainer groups?\\b",["container group"]],["\\bmanaged environments?\\b",["managed environment"]],["\\belastic pools?\\b",["elastic pool"]],["\\bmanaged instances?\\b",["managed instance"]],["\\bflexible servers?\\b",["flexible server"]],["\\bcosmos ?db",["cosmos db","cosmosdb"]],["\\bevent ?hubs?\\b",["event hub","eventhub"]],["\\bservice ?bus\\b",["service bus","servicebus"]],["\\biot ?hubs?\\b",["iot hub","iothub"]],["\\b(?:network|application) security groups?\\b",["network security group","application security group"]],["\\b(?:virtual )?network gateways?\\b",["network gateway"]],["\\bapplication gateways?\\b",["application gateway"]],["\\bexpress ?route",["express route","expressroute"]],["\\bfront door",["front door"]],["\\bprivate endpoints?\\b",["private endpoint"]],["\\brecovery services\\b",["recovery services"]],["\\blog analytics\\b",["log analytics"]],["\\bapi (?:management|service)\\b",["api management","api service"]],["\\bstatic web\\b",["static web"]],["\\bdeployment slots?\\b",["deployment slot"]],["\\bmanaged identit",["managed identit"]],["\\bidentity credentials?\\b",["identity credential"]],["\\bdeny assignments?\\b",["deny assignment"]],["\\brole assignments?\\b",["role assignment"]],["\\bpolicy assignments?\\b",["policy assignment"]],["\\bdeployment stacks?\\b",["deployment stack"]],["\\bmanaged clusters?\\b",["managed cluster"]],["\\bagent ?pools?\\b",["agent pool","agentpool"]],["\\bdata factory\\b",["data factory"]],["\\bdatabricks\\b",["databricks"]],["\\bhosting plans?\\b",["hosting plan"]],["\\bserver farms?\\b",["server farm"]],["\\bapp configuration\\b",["app configuration"]],["\\bPrincipalAssignment\\b",["principalassignment"]],["\\bzip ?(?:push )?deploy",["zip push deploy","zip deploy","zippush deploy","zipdeploy"]],["\\bkudu\\b",["kudu"]],["\\bbicep\\b",["bicep"]],["\\barm template",["arm template"]],["\\bservice ?fabric",["service fabric","servicefabric"]],["\\bhd ?insight",["hd insight","hdinsight"]],["\\baks ?(?:hci|arc)\\b",["aks hci","aks arc","akshci","aksarc"]],["\\bsynapse (?:workspace|sql|spark|pipeline)",["synapse workspace","synapse sql","synapse spark","synapse pipeline"]],["\\bnotification hubs?\\b",["notification hub"]],["\\btraffic manager\\b",["traffic manager"]],["\\b(?:batch|automation|cognitive services|netapp|maps|purview) accounts?\\b",["batch account","automation account","cognitive services account","netapp account","maps account","purview account"]],["\\blogic apps?\\b",["logic app"]],["\\bmanaged hsm\\b",["managed hsm"]],["\\bdata explorer\\b",["data explorer"]],["\\bkusto\\b",["kusto"]],["\\bstream analytics\\b",["stream analytics"]],["\\bsearch service\\b",["search service"]],["\\bbastion\\b.{0,12}\\bhost",["bastion"],["host"]],["\\bvirtual (?:wan|hub)s?\\b",["virtual wan","virtual hub"]],["\\bprivate link service",["private link service"]],["\\bevent ?grid\\b",["event grid","eventgrid"]],["\\bsignalr\\b",["signalr"]],["\\bservice association links?\\b",["service association link"]],["\\bdigital twins\\b",["digital twins"]],["\\bspring (?:apps|cloud)\\b",["spring apps","spring cloud"]],["\\bconnected (?:machine|cluster)s?\\b",["connected machine","connected cluster"]],["\\brecovery (?:services )?vaults?\\b",["recovery services vault","recovery vault"]],["\\b(?:dedicated )?sql pools?\\b",["sql pool"]],["\\bintegration runtimes?\\b",["integration runtime"]],["\\bdev ?test ?labs?\\b",["dev test lab","dev testlab","devtest lab","devtestlab"]],["\\bactive directory\\b",["active directory"]],["\\bvirtual networks?\\b",["virtual network"]]]}
{"side":"azure","what":"the name of an Azure region","weight":2,"says":["",["\\b(?:east|west|central|north|south|northcentral|southcentral|westcentral)us\\d?\\b",["east","west","central","north","south"],["us"]],["\\b(?:north|west|east)europe\\b",["northeurope","westeurope","easteurope"]],["\\b(?:east|southeast)asia\\b",["eastasia"]],["\\b(?:uk|france|germany|norway|sweden|switzerland|poland|italy|spain|brazil|canada|australia|japan|korea|india|southafrica|uae|qatar|israel|mexico)(?:north|south|east|west|central|westcentral|southeast)\\d?\\b",["north","south","east","west","central"],["uk","france","germany","norway","sweden","switzerland","poland","italy","spain","brazil","canada","australia","japan","korea","india","southafrica","uae","qatar","israel","mexico"]],["\\b(?:East|West|North Central|South Central|West Central|Central) US(?: \\d)?\\b",["east us","west us","central us"]],["\\b(?:West|North) Europe\\b",["west europe","north europe"]]]}
{"side":"azure","what":"a size of a VM or the name of a SKU as Azure writes them","weight":2,"says":["",["\\b(?:Standard|Basic)_[A-Z]{1,3}\\d",["standard_","basic_"]],["\\b(?:Standard|Premium|StandardSSD|UltraSSD)_(?:[LZ]RS|G(?:Z)?RS|RAGRS)\\b",["standard_","premium_","standardssd_","ultrassd_"],["lrs","zrs","grs"]]]}
{"side":"azure","what":"a turn of phrase of Azure's services","weight":1,"says":["i",["\\bthe specified (?:container|blob|queue|share|table|job|pool|task|resource|service name|account|entity)\\b",["the specified "],["container","blob","queue","share","table","job","pool","task","resource","service name","account","entity"]],["\\bbusy (?:with|processing) (?:another|other) operations?\\b",["busy with another operation","busy with other operation","busy processing another operation","busy processing other operation"]],["\\bon this or (?:a )?dependent resources?\\b",["on this or a dependent resource","on this or dependent resource"]],["\\bOperation '[\\w.]+' (?:is not|cannot)\\b",["operation '"],["' is not","' cannot"]],["\\b(?:Put|Delete|Create|Update|Upsert|Patch)[A-Z]\\w{3,60}(?:Operation|Request)\\b",["operation","request"],["put","delete","create","update","upsert","patch"]],["\\bthe entity in the current state\\b",["the entity in the current state"]],["\\bTrace: [\\da-f]{8}-",["trace: "]],["\\bdeleted but recoverable\\b",["deleted but recoverable"]],["\\bprotected (?:child )?items\\b",["protected child items","protected items"]],["\\bnested resources\\b",["nested resources"]],["\\bin the If-(?:None-)?Match header was not\\b",["in the if-none-match header was not","in the if-match header was not"]],["\\bWebsite with given name\\b",["website with given name"]],["\\bconflicting operation\\b",["conflicting operation"]],["\\bChanging property '",["changing property '"]],["\\bwith thumbprint\\b",["with thumbprint"]],["\\bChoose a different (?:database )?name\\b",["choose a different database name","choose a different name"]],["\\bConflict of operation\\b",["conflict of operation"]],["\\bThe document cannot be\\b",["the document cannot be"]],["\\balready exists on the server '",["already exists on the server '"]],["\\boperation cannot be performed on this\\b",["operation cannot be performed on this"]],["\\bresults in exceeding\\b",["results in exceeding"]],["\\bto be managed via Terraform\\b",["to be managed via terraform"]],["\\bFailed to persist state to backend\\b",["failed to persist state to backend"]],["\\berrored\\.tfstate\\b",["errored.tfstate"]]]}
{"side":"azure","what":"a noun of ARM or of an Azure service","weight":1,"says":["i",["\\bavailability sets?\\b",["availability set"]],["\\brole definitions?\\b",["role definition"]],["\\baction groups?\\b",["action group"]],["\\bfailover groups?\\b",["failover group"]],["\\bmanaged disks?\\b",["managed disk"]],["\\bdata disks?\\b",["data disk"]],["\\bfirewall polic",["firewall polic"]],["\\bsecurity rules?\\b",["security rule"]],["\\bimmutability polic",["immutability polic"]],["\\brolling upgrade\\b",["rolling upgrade"]],["(?<!resource )\\brecord set\\b",["record set"]],["\\bdtmi:",["dtmi:"]],["\\bsubscriptionId\\b",["subscriptionid"]],["\\bMSDN\\b",["msdn"]],["\\bvirtual endpoints?\\b",["virtual endpoint"]],["\\btransparent data encryption\\b",["transparent data encryption"]],["\\bMicrosoft Entra\\b",["microsoft entra"]],["\\bmanagement operation\\b",["management operation"]],["\\bproperties\\.[a-z]\\w+",["properties."]],["\\bvirtual machines?\\b",["virtual machine"]],["\\bVMSS\\b",["vmss"]],["\\bsubscription\\b",["subscription"]],["\\b(?:the|a) blob\\b",["the blob","a blob"]],["\\blease (?:id|on the (?:blob|container)|present)\\b",["lease id","lease on the blob","lease on the container","lease present"]],["\\bthe specified (?:container|blob|queue|share|table|job|pool|task|resource|service)\\b",["the specified "],["container","blob","queue","share","table","job","pool","task","resource","service"]],["\\bmessaging entity\\b",["messaging entity"]],["\\bnode ?pools?\\b",["node pool","nodepool"]],["\\bprovisioning ?state\\b",["provisioning state","provisioningstate"]],["\\bpublic ip(?: ?address)?\\b",["public ip"]],["\\bip ?config(?:uration)?\\b",["ip config","ipconfig"]],["\\bnetwork interfaces?\\b",["network interface"]],["\\bdisallowed by policy\\b",["disallowed by policy"]],["\\b(?:this|the) site\\b",["this site","the site"]],["\\bdeallocat",["deallocat"]],["\\bgeneralized\\b",["generalized"]],["\\bsoft[- ]deleted\\b",["soft-deleted","soft deleted"]],["\\ballocation failed\\b",["allocation failed"]],["\\bIP addresses\\b",["ip addresses"]],["\\bstate blob\\b",["state blob"]],["\\bSwapSiteSlots\\b",["swapsiteslots"]],["\\bFederated Identity\\b",["federated identity"]],["\\bkey-value\\b",["key-value"]],["\\bvaults?\\b",["vault"]],["\\bscope(?:s|\\(s\\))? (?:is|are) locked\\b",["scopes is locked","scopes are locked","scope(s) is locked","scope(s) are locked","scope is locked","scope are locked"]],["\\bARM\\b",["arm"]],["\\bquota (?:limit )?of cores?\\b",["quota limit of core","quota of core"]],["\\bcores? quota\\b",["cores quota","core quota"]],["\\bdeployment currently in progress\\b",["deployment currently in progress"]]]}
{"side":"other","what":"an exception of a Java package that is not Azure\u2019s","weight":3,"says":["",["(?<![\\w.@/-])(?:org|com|net|io|de|dev|hudson|kafka|co|me|software)\\.(?!microsoft|azure|fasterxml|typesafe|sun\\.)(?:[a-z]\\w{0,40}\\.){1,12}[A-Z]\\w{1,80}(?:\\$\\w{1,80})?(?:Exception|Error|Failure)\\b",["exception","error","failure"],["org","net","io","de","hudson","kafka","co","me","software"]]]}
{"side":"other","what":"an exception of a Python package that is not Azure\u2019s","weight":3,"says":["",["(?<![\\w./-])(?!azure|azcore|azidentity|autorest|exported\\.|runtime\\.|errors\\.|msrest|requests\\.|urllib|http\\.|builtins|subprocess|aiohttp|knack|adal|msal|cli\\.|com\\.|org\\.|net\\.|io\\.|java|system)[a-z]\\w{1,40}\\.(?:[a-z]\\w{0,40}\\.){0,6}[A-Z]\\w{1,60}(?:Error|Exception|ByBroker|InUse|Violation)\\b",["error","exception","bybroker","inuse","violation"]]]}
{"side":"other","what":"an exception of a .NET namespace that is not Azure\u2019s","weight":3,"says":["",["(?<![\\w.])(?!Microsoft\\.(?:Azure|Rest|WindowsAzure|WindowsAzure|PowerShell|Identity|Graph)|Azure\\.|System\\.|Kusto\\.|Hyak\\.|Orleans\\.|Newtonsoft\\.)[A-Z]\\w{1,40}\\.(?:[A-Z]\\w{0,40}\\.){0,8}[A-Z]\\w{1,80}Exception\\b",["exception"]]]}
{"side":"other","what":"an exception of a Ruby module that is not Azure\u2019s","weight":2,"says":["",["(?<![\\w:])(?!Azure|MsRest|Net::|Armrest|AWS::|System)[A-Z]\\w{1,40}::(?:[A-Z]\\w{1,40}::){0,6}[A-Z]\\w{1,60}(?:Error|Exception|Conflict|Failed|Locked|Invalid)\\b",["error","exception","conflict","failed","locked","invalid"],["::"]]]}
{"side":"other","what":"a status of gRPC","weight":2,"says":["",["\\brpc error: code = \\w+ desc = ",["rpc error: code = "],[" desc = "]]]}
{"side":"other","what":"a state of SQL or the error number of a database","weight":2,"says":["i",["\\bSQL ?State\\b",["sql state","sqlstate"]],["\\bORA-\\d{5}",["ora-"]],["\\bERROR \\d{4} \\(\\w{5}\\)",["error "],[" ("]],["\\bpq: ",["pq: "]],["\\bdeadlock\\b",["deadlock"]],["\\bduplicate key value\\b",["duplicate key value"]],["\\bSQL compilation error\\b",["sql compilation error"]],["\\bsqlite",["sqlite"]],["\\bbeing accessed by other users\\b",["being accessed by other users"]],["\\bdatabase is locked\\b",["database is locked"]],["\\(SQLExecDirectW\\)",["(sqlexecdirectw)"]]]}
{"side":"other","what":"an ARN, a service or an error of AWS","weight":3,"says":["",["\\barn:(?:aws[\\w-]*|\\*):",["arn:"]],["\\bamazonaws\\.com\\b",["amazonaws.com"]],["\\bAWS::\\w+::\\w+",["aws::"],["::"]],["\\baws_[a-z_]+\\.",["aws_"]],["\\boperation error [A-Z][\\w ]+: \\w+,",["operation error "],[": "]],["\\bapi error [A-Z]\\w+\\b",["api error "]],["\\bstatus code: \\d{3}, request id: ",[", request id: "],["status code: "]],["\\bwhen calling the \\w+ operation\\b",["when calling the "],[" operation"]],["\\bDynamoDB\\b",["dynamodb"]],["\\baws:[a-z]\\w*[:/]",["aws:"]],["\\bConditionalCheckFailed",["conditionalcheckfailed"]],["\\bS3 (?:bucket|object)\\b",["s3 bucket","s3 object"]],["\\bChangeSet\\b",["changeset"]],["\\bResourceInUseException\\b",["resourceinuseexception"]],["(?<![\\w.])(?:Resource)?ConflictException\\b",["conflictexception"]],["\\bBucketAlready\\w+",["bucketalready"]],["\\(Service: \\w+[;,] Status Code",["; status code",", status code"],["(service: "]],["\\bOperationAborted\\b",["operationaborted"]],["<Errors>\\s*<Error>",["<errors>"],["<error>"]],["<HostId>",["<hostid>"]],["<BucketName>",["<bucketname>"]],["\\b(?:i|vpc|subnet|sg|vol|eni|rtb|igw|nat|ami|snap|acl|eipalloc)-(?=[a-f]*\\d)[\\da-f]{8,17}\\b"],["\\b(?:ROLLBACK|UPDATE|CREATE|DELETE)(?:_ROLLBACK)?_(?:IN_PROGRESS|COMPLETE|FAILED)\\b",["_in_progress","_complete","_failed"],["rollback","update","create","delete"]]]}
{"side":"other","what":"a resource or an error of Google Cloud","weight":3,"says":["i",["\\bgoogleapi: ",["googleapi: "]],["\\bgoogleapis\\.com\\b",["googleapis.com"]],["\\bgoogle_[a-z_]+\\.",["google_"]],["\\bprojects\\/[\\w-]+\\/(?:zones|regions|locations|global|databases|secrets|topics|subscriptions)\\b",["projects/"],["zones","regions","locations","global","databases","secrets","topics","subscriptions"]],["\\(gcloud\\.",["(gcloud."]],["\\bgcp:\\w+[:/]",["gcp:"]],["\\bx-goog-",["x-goog-"]]]}
{"side":"other","what":"a resource ID of another cloud","weight":3,"says":["i",["\\bocid1\\.",["ocid1."]],["\\bopc[- ]request[- ]id\\b",["opc-request-id","opc-request id","opc request-id","opc request id"]],["\\bcrn:v1:",["crn:v1:"]],["\\bopenstack_",["openstack_"]],["\\bopenstack\\b",["openstack"]],["\\balibaba",["alibaba"]],["\\bExpected HTTP response code \\[",["expected http response code ["]],["\"HostId\\\\*\"",["\"hostid"]],["\\bRespMetadata\\b",["respmetadata"]],["\\bCF-[A-Z]\\w{5,}",["cf-"]]]}
{"side":"other","what":"an object or an answer of Kubernetes","weight":3,"says":["im",["\\bError from server\\b",["error from server"]],["\"kind\\\\*\": ?\\\\*\"Status\\\\*\"",["\"status"],["\"kind"]],["\\bOperation cannot be fulfilled on\\b",["operation cannot be fulfilled on"]],["\\bthe object has been modified\\b",["the object has been modified"]],["\\badmission webhook \"",["admission webhook \""]],["\\bfield manager\\b",["field manager"]],["\\bmanagedFields\\b",["managedfields"]],["\\bother managers\\b",["other managers"]],["^apiVersion: ",["apiversion: "]],["\\b\\w+\\.(?:[\\w-]+\\.)?k8s\\.io\\b",["k8s.io"]],["\\bargoproj\\b",["argoproj"]],["\\bfluxcd\\b",["fluxcd"]],["install\\/upgrade\\/rollback",["install/upgrade/rollback"]],["\\b(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED\\b",["upgrade failed","installation failed","rollback failed"]],["\\bHelmRelease\\b",["helmrelease"]],["\\bcannot re-use a name that is still in use\\b",["cannot re-use a name that is still in use"]],["\\bkubernetes:\\w+[:/]",["kubernetes:"]],["\\bApply failed with \\d+ conflict",["apply failed with "],[" conflict"]]]}
{"side":"other","what":"an address of a Terraform provider that is not Azure\u2019s","weight":3,"says":["m",["\\b(?:resource|data) \"(?!azure|azapi|null_|terraform_|local_|random_|time_|tls_|external|http|archive_|msgraph_|template_)[a-z][a-z0-9]{1,30}_[a-z0-9_]{2,60}\"",["resource \"","data \""]],["^[ \\t]*with (?:module\\.[\\w.[\\]\"'*-]{1,200}\\.)?(?:data\\.)?(?!azure|azapi|null_|terraform_|local_|random_|time_|tls_|external|http|archive_|msgraph_|template_)[a-z][a-z0-9]{1,30}_[a-z0-9_]{2,60}\\.[a-z_]",["with "]],["^[ \\t]*\\* (?:module\\.[\\w.[\\]\"'*-]{1,200}\\.)?(?:data\\.)?(?!azure|azapi|null_|terraform_|local_|random_|time_|tls_|external|http|archive_|msgraph_|template_)[a-z][a-z0-9]{1,30}_[a-z0-9_]{2,60}\\.[a-z_]",["* "]]]}
{"side":"other","what":"headers of another system","weight":3,"says":["im",["^server: (?!microsoft|kestrel|windows-azure|azure|nginx|envoy|istio|apache)[a-z]",["server: "]],["\\bx-(?:amzn?|github|gitlab|vault|consul|jenkins|artifactory|elastic\\w*|okta)-",["amz","github","gitlab","vault","consul","jenkins","artifactory","elastic","okta"],["x-"]],["\\bcf-ray\\b",["cf-ray"]]]}
{"side":"other","what":"a status line of another system's client","weight":2,"says":["",["\\[(?:POST|PUT|PATCH|DELETE|GET) \\/[^\\]\\n]{0,200}\\]\\[\\d{3}\\]",["[post /","[put /","[patch /","[delete /","[get /"],["]["]],["\\bUnexpected response code: \\d{3}",["unexpected response code: "]],["\\b(?:Client|Server)ErrorException\\b",["clienterrorexception","servererrorexception"]],["\\bJSONHTTPError\\b",["jsonhttperror"]],["\\(http status: \\d{3}\\)",["(http status: "]],["\\breply-code=\\d",["reply-code="]],["\\bcurl: \\(\\d+\\)",["curl: ("]],["\\bError making API request\\b",["error making api request"]],["\\bThe requested URL returned error\\b",["the requested url returned error"]],["\\b422 Unprocessable",["422 unprocessable"]],["\\bUnprocessable Entity 422",["unprocessable entity 422"]],["\\[409\\] ",["[409] "]],["\\breason phrase: ",["reason phrase: "]]]}
{"side":"other","what":"a code in the spelling of another system","weight":2,"says":["",["\"(?:code|type|error|error_code|errorCode|slug)\\\\?\"\\s?:\\s?\\\\?\"[a-z]{3,}(?:_[a-z]{2,})+\\\\?\"",["\"code","\"type","\"error","\"slug"]],["\"(?:status|code)\\\\?\"\\s?:\\s?\\\\?\"[A-Z]{4,}(?:_[A-Z]{2,})*\\\\?\"",["\"status\\\"","\"status\"","\"code\\\"","\"code\""]],["\"error\\\\?\"\\s?:\\s?\\\\?\"[a-z]+\\\\?\"\\s?,\\s?\\\\?\"reason\\\\?\"",["\"reason\\\"","\"reason\""],["\"error\\\"","\"error\""]],["\\b(?:Code|code)_?: \"ERROR_\\d+\"",["code_: \"error_","code: \"error_"]]]}
{"side":"other","what":"a body in the manner of another system","weight":1,"says":["",["\"code\\\\*\"\\s*:\\s*\\d{3,5}\\b",["\"code"]],["\"success\\\\*\"\\s*:\\s*false\\b",["\"success"],["false"]],["\"(?:error_?code|error_?msg|err_?code|errorSummary|errorMessages|error_message|baseType|reason|detail|trace_?id|stack)\\\\*\"\\s*:",["error_code","errorcode","error_msg","errormsg","err_code","errcode","errorsummary","errormessages","error_message","basetype","reason","detail","trace_id","traceid","stack"]]]}
{"side":"other","what":"an exception without a package, as programs name theirs","weight":1,"says":["m",["^[ \\t]*(?!Rest|Cloud|Http|Resource|ClientAuth|Validation|Retryable|Conflict|Internal|Azure|Service|Arm|Deployment)[A-Z][a-z]\\w{2,60}(?:Error|Exception): ",["error: ","exception: "]]]}
{"side":"other","what":"a body whose error is a sentence","weight":1,"says":["",["[{,]\\s*\"error\\\\?\"\\s*:\\s*\\\\?\"(?!invalid_|unauthorized_|interaction_)[A-Z\\w]",["\"error\\\"","\"error\""]]]}
{"side":"other","what":"a cmdlet that is not Azure\u2019s","weight":2,"says":["m",["^(?!(?:Write|Invoke)-(?:Error|Expression|Command|RestMethod|WebRequest)\\b)[A-Z][a-z]{2,12}-(?!Az|Mg|Entra)[A-Z][A-Za-z]{2,40} ?: ",[": "]]]}
{"side":"other","what":"a fault of SOAP","weight":2,"says":["i",["<faultcode>",["<faultcode>"]],["<faultstring>",["<faultstring>"]],["<\\w{1,20}:Fault>",[":fault>"]]]}
{"side":"other","what":"a code in two parts, as other clouds write them","weight":2,"says":["",["[Cc]ode\\\\?[\"']?\\s?[:=]\\s?\\\\?[\"']?(?!Microsoft\\.|System\\.)[A-Z]\\w{2,60}\\.[A-Z]\\w{2,60}\\b",["code"]]]}
{"side":"other","what":"an identifier of a lock or a job in capitals","weight":1,"says":["",["\\b[A-Z]{3,}(?:_[A-Z]{2,}){1,6}: ",[": "]],["\\b[A-Z]{3,}_(?:FAILED|LOCKED|EXISTS|CONFLICT|IN_PROGRESS|PRECONDITION)\\b",["_failed","_locked","_exists","_conflict","_in_progress","_precondition"]]]}
{"side":"other","what":"a lock, a port or a process of this machine","weight":3,"says":["i",["\\/var\\/(?:lib|lock|run|cache)\\/",["/var/lib/","/var/lock/","/var/run/","/var/cache/"]],["[\\w-]\\.lock\\b",[".lock"]],["(?<!@[\\w.-]{1,100} \\()\\bPID:? ?\\d",["pid"]],["\\bheld by process\\b",["held by process"]],["\\bEADDRINUSE\\b",["eaddrinuse"]],["\\baddress already in use\\b",["address already in use"]],["\\bEBUSY\\b",["ebusy"]],["\\bETXTBSY\\b",["etxtbsy"]],["\\bfile exists\\b",["file exists"]],["\\bEEXIST\\b",["eexist"]],["\\bresource busy\\b",["resource busy"]],["\\bcannot access the file\\b",["cannot access the file"]],["\\bdpkg\\b",["dpkg"]],["\\block file\\b(?!\\(s\\)| with .pulumi)",["lock file"]],["\\banother (?:\\w+ )?instance (?:of|is)\\b",["instance of","instance is"],["another "]],["\\bfile lock\\b",["file lock"]],["\\banother installation\\b",["another installation"]],["\\badvisory lock\\b",["advisory lock"]],["\\bport is already\\b",["port is already"]],["\\bfile is locked\\b",["file is locked"]],["\\bused by another process\\b",["used by another process"]]]}
{"side":"other","what":"how git says that it failed","weight":3,"says":["m",["^fatal: (?!\\[)",["fatal: "]]]}
{"side":"other","what":"git, its branches or requests","weight":3,"says":["im",["\\bCONFLICT \\((?:content|modify|rename|add|submodule|file|directory|binary|distinct)",["conflict ("],["content","modify","rename","add","submodule","file","directory","binary","distinct"]],["\\bmerge (?:conflict|request)",["merge conflict","merge request"]],["\\bAutomatic merge failed\\b",["automatic merge failed"]],["\\bpull request\\b",["pull request"]],["! \\[(?:remote )?rejected\\]",["! [remote rejected]","! [rejected]"]],["\\bnon-fast-forward\\b",["non-fast-forward"]],["\\brefs\\/(?:heads|tags)\\b",["refs/heads","refs/tags"]],["^remote: ",["remote: "]],["\\bAnother git process\\b",["another git process"]],["\\bgit (?:push|pull|merge|rebase|checkout|clone|tag)\\b",["git "],["push","pull","merge","rebase","checkout","clone","tag"]],["\\bReference already exists\\b",["reference already exists"]],["\\btag_name\\b",["tag_name"]]]}
{"side":"other","what":"a package, its version or its registry","weight":3,"says":["i",["\\bnpm (?:ERR!|error|warn)\\b",["npm err!","npm error","npm warn"]],["\\bERESOLVE\\b",["eresolve"]],["\\bERR_PNPM_",["err_pnpm_"]],["\\byarn (?:error|install)\\b",["yarn error","yarn install"]],["\\bpeer dep",["peer dep"]],["\\bConflicting peer\\b",["conflicting peer"]],["\\bEPUBLISHCONFLICT\\b",["epublishconflict"]],["\\bnuget\\b",["nuget"]],["\\bfeed already contains\\b",["feed already contains"]],["\\.nupkg\\b",[".nupkg"]],["\\berror NU\\d{4}\\b",["error nu"]],["\\.csproj\\b",[".csproj"]],["\\bpypi\\b",["pypi"]],["\\btwine\\b",["twine"]],["\\bartifactory\\b",["artifactory"]],["\\bTransfer artifact\\b",["transfer artifact"]],["\\bgem versions?\\b",["gem version"]],["\\bcrate\\b",["crate"]],["\\[ERROR\\] Failed to execute goal\\b",["[error] failed to execute goal"]],["\\bgradle\\b",["gradle"]],["\\bnexus\\b",["nexus"]],["\\bResolutionImpossible\\b",["resolutionimpossible"]],["\\bdependency resolver\\b",["dependency resolver"]],["\\bconda\\b",["conda"]],["\\bpoetry\\b",["poetry"]],["\\balready (?:been )?(?:published|uploaded)\\b",["already been published","already been uploaded","already published","already uploaded"]],["\\bexisting version\\b",["existing version"]],["\\bhomebrew\\b",["homebrew"]],["\\bapt-get\\b",["apt-get"]],["\\byum\\b.{0,40}\\block\\b",["lock"],["yum"]],["\\bzypper\\b",["zypper"]],["\\bdependency lock file\\b",["dependency lock file"]],["\\.terraform\\.lock\\.hcl",[".terraform.lock.hcl"]],["\\bMSB\\d{4}\\b",["msb"]],["\\berror (?:CS|TS|LNK)\\d{3,5}\\b",["error cs","error ts","error lnk"]]]}
{"side":"other","what":"an image, a layer or a container of Docker","weight":3,"says":["im",["\\bError response from daemon\\b",["error response from daemon"]],["\\bcontainer name \"",["container name \""]],["\\bLayer already exists\\b",["layer already exists"]],["\\bimage tag '[^'\\n]*' already\\b",["image tag '"],["' already"]],["\\btag invalid\\b",["tag invalid"]],["\\bmanifest (?:unknown|invalid)\\b",["manifest unknown","manifest invalid"]],["^docker(?:d|-compose)?: ",["dockerd: ","docker-compose: ","docker: "]],["\\bbuildx\\b",["buildx"]]]}
{"side":"other","what":"a work item, a feed or a run of Azure DevOps","weight":3,"says":["",["\\b(?:TF|VS)\\d{5,6}\\b",["tf","vs"]],["\\bMicrosoft\\.(?:TeamFoundation|VisualStudio)\\b",["microsoft.teamfoundation","microsoft.visualstudio"]],["\\bDevOps Activity ID\\b",["devops activity id"]],["\\bRetryHelper encountered task failure\\b",["retryhelper encountered task failure"]],["\\bpkgs\\.dev\\.azure\\.com\\b",["pkgs.dev.azure.com"]],["\\/_packaging\\/",["/_packaging/"]],["\\/_apis\\/",["/_apis/"]]]}
{"side":"other","what":"a lock of another tool's state","weight":3,"says":["i",["\\bworkspace (?:is )?already locked\\b",["workspace is already locked","workspace already locked"]],["\\bworkspace at path\\b",["workspace at path"]],["\\b(?:deploy(?:ment)?|changelog|schema|table) lock\\b",["deployment lock","deploy lock","changelog lock","schema lock","table lock"]],["\\b(?:another|the) (?:\\w+ )?migration (?:process )?is\\b",["migration process is","migration is"],["another ","the "]]]}
{"side":"other","what":"a host that is not Azure\u2019s","weight":2,"says":["i",["\\b(?:https?|amqps?|postgres(?:ql)?|redis|mongodb|jdbc:\\w+):\\/\\/(?!(?:[\\w.*-]{0,120}\\.)?(?:azure|windows|azure-api|azurewebsites|azurecontainerapps|azurestaticapps|azconfig|azurefd|azurecr|azmk8s|azuredatabricks|azureml|usgovcloudapi|chinacloudapi|microsoft|microsoftonline|trafficmanager|visualstudio|cloudapp|aka|github|githubusercontent|terraform|opentofu|hashicorp|w3|json-schema|schema|pulumi|localhost|example)\\b)(?!127\\.|10\\.|\\$|<|\\{|\\*)[\\w-]+(?:\\.[\\w-]+)+",["http","amqp","postgres","redis","mongodb","jdbc:"],["://"]]]}
{"side":"other","what":"GitHub\u2019s own answer","weight":3,"says":["im",["\\bapi\\.github\\.com\\b",["api.github.com"]],["\\bdocumentation_url\\b",["documentation_url"]],["^gh (?:api|release|pr|repo)\\b",["gh api","gh release","gh pr","gh repo"]],["\"already_exists\"",["\"already_exists\""]]]}
{"side":"other","what":"the name of another tool or system","weight":2,"says":["i",["(?<![\\w[/'\"-])(?:home)?brew(?![\\w-])",["brew"]],["(?<![\\w[/'\"-])jenkins(?![\\w-])",["jenkins"]],["(?<![\\w[/'\"-])gitlab(?![\\w-])",["gitlab"]],["(?<![\\w[/'\"-])circleci(?![\\w-])",["circleci"]],["(?<![\\w[/'\"-])bitbucket(?![\\w-])",["bitbucket"]],["(?<![\\w[/'\"-])heroku(?![\\w-])",["heroku"]],["(?<![\\w[/'\"-])netlify(?![\\w-])",["netlify"]],["(?<![\\w[/'\"-])vercel(?![\\w-])",["vercel"]],["(?<![\\w[/'\"-])cloudflare(?![\\w-])",["cloudflare"]],["(?<![\\w[/'\"-])wrangler(?![\\w-])",["wrangler"]],["(?<![\\w[/'\"-])digitalocean(?![\\w-])",["digitalocean"]],["(?<![\\w[/'\"-])droplet(?![\\w-])",["droplet"]],["(?<![\\w[/'\"-])hcloud(?![\\w-])",["hcloud"]],["(?<![\\w[/'\"-])proxmox(?![\\w-])",["proxmox"]],["(?<![\\w[/'\"-])vsphere(?![\\w-])",["vsphere"]],["(?<![\\w[/'\"-])snowflake(?![\\w-])",["snowflake"]],["(?<![\\w[/'\"-])redis\\.exceptions(?![\\w-])",["redis.exceptions"]],["(?<![\\w[/'\"-])rabbitmq(?![\\w-])",["rabbitmq"]],["(?<![\\w[/'\"-])kafka(?![\\w-])",["kafka"]],["(?<![\\w[/'\"-])mongo(?:db|DB|Error|ServerError)?(?![\\w-])",["mongo"]],["(?<![\\w[/'\"-])elastic ?search(?![\\w-])",["elastic search","elasticsearch"]],["(?<![\\w[/'\"-])opensearch(?![\\w-])",["opensearch"]],["(?<![\\w[/'\"-])couchdb(?![\\w-])",["couchdb"]],["(?<![\\w[/'\"-])solr(?![\\w-])",["solr"]],["(?<![\\w[/'\"-])keycloak(?![\\w-])",["keycloak"]],["(?<![\\w[/'\"-])grafana(?![\\w-])",["grafana"]],["(?<![\\w[/'\"-])datadog(?![\\w-])",["datadog"]],["(?<![\\w[/'\"-])okta(?![\\w-])",["okta"]],["(?<![\\w[/'\"-])auth0(?![\\w-])",["auth0"]],["(?<![\\w[/'\"-])puppet(?![\\w-])",["puppet"]],["(?<![\\w[/'\"-])chef (?:infra|client)(?![\\w-])",["chef infra","chef client"]],["(?<![\\w[/'\"-])serverless error(?![\\w-])",["serverless error"]],["(?<![\\w[/'\"-])cloudformation(?![\\w-])",["cloudformation"]],["(?<![\\w[/'\"-])aiven(?![\\w-])",["aiven"]],["(?<![\\w[/'\"-])atlantis(?![\\w-])",["atlantis"]],["(?<![\\w[/'\"-])liquibase(?![\\w-])",["liquibase"]],["(?<![\\w[/'\"-])flyway(?![\\w-])",["flyway"]],["(?<![\\w[/'\"-])alembic(?![\\w-])",["alembic"]],["(?<![\\w[/'\"-])cockroach(?![\\w-])",["cockroach"]],["(?<![\\w[/'\"-])consul(?![\\w-])",["consul"]],["(?<![\\w[/'\"-])nomad(?![\\w-])",["nomad"]],["(?<![\\w[/'\"-])etcd\\w*(?![\\w-])",["etcd"]],["(?<![\\w[/'\"-])zookeeper(?![\\w-])",["zookeeper"]],["(?<![\\w[/'\"-])spinnaker(?![\\w-])",["spinnaker"]],["(?<![\\w[/'\"-])cassandra(?![\\w-])",["cassandra"]],["(?<![\\w[/'\"-])minio(?![\\w-])",["minio"]],["(?<![\\w[/'\"-])ceph(?![\\w-])",["ceph"]],["(?<![\\w[/'\"-])stripe(?![\\w-])",["stripe"]],["(?<![\\w[/'\"-])jira(?![\\w-])",["jira"]],["(?<![\\w[/'\"-])atlassian(?![\\w-])",["atlassian"]],["(?<![\\w[/'\"-])sentry(?![\\w-])",["sentry"]],["(?<![\\w[/'\"-])launchdarkly(?![\\w-])",["launchdarkly"]],["(?<![\\w[/'\"-])pulumi\\.com(?![\\w-])",["pulumi.com"]],["(?<![\\w[/'\"-])app\\.terraform\\.io(?![\\w-])",["app.terraform.io"]],["(?<![\\w[/'\"-])WriteConflict(?![\\w-])",["writeconflict"]],["(?<![\\w[/'\"-])knex(?![\\w-])",["knex"]],["(?<![\\w[/'\"-])prisma(?![\\w-])",["prisma"]],["(?<![\\w[/'\"-])sequelize(?![\\w-])",["sequelize"]],["(?<![\\w[/'\"-])firebase(?![\\w-])",["firebase"]],["(?<![\\w[/'\"-])supabase(?![\\w-])",["supabase"]],["(?<![\\w[/'\"-])octopus deploy(?![\\w-])",["octopus deploy"]],["(?<![\\w[/'\"-])cloud foundry(?![\\w-])",["cloud foundry"]],["(?<![\\w[/'\"-])ibmcloud(?![\\w-])",["ibmcloud"]],["(?<![\\w[/'\"-])yandex(?![\\w-])",["yandex"]],["(?<![\\w[/'\"-])linode(?![\\w-])",["linode"]]]}`;
const index = String.raw `{"named":{"6":[["launchdark",56]],"9":[["rabbitmq",56]],"10":[["layer alre",51]],"24":[["ibmcloud",56]],"79":[["ocid1.",34]],"86":[["cf-",34],["cf-ray",37]],"90":[["identity c",21],["octopus de",56]],"114":[["central",22],["central us",22]],"115":[["federated ",25]],"116":[["ceph",56],["feed alrea",50]],"134":[["learn.micr",17],["lease id",25],["lease on t",25],["lease pres",25]],"156":[["reason",40],["reason phr",38]],"158":[["record set",25],["recovery s",21],["recovery v",21]],"159":[["redis",54],["redis.exce",56]],"161":[["reference ",49],["refs/heads",49],["refs/tags",49]],"168":[["remote: ",49]],"171":[["reply-code",38]],"172":[["request",24],["requestid:",19]],"174":[["resolution",50],["resource b",47],["resource g",21],["resourcegr",21],["respmetada",34],["response ",10],["results in",24]],"212":[["changelog ",53],["changing p",24]],"216":[["chef clien",56],["chef infra",56]],"220":[["chinacloud",3]],"226":[["choose a d",24]],"264":[["field mana",35]],"266":[["circleci",56]],"271":[["file exist",47],["file is lo",47],["file lock",47]],"277":[["firebase",56],["firewall p",25]],"295":[["linode",56]],"298":[["liquibase",56]],"300":[["list deplo",11]],"368":[["clienterro",38]],"374":[["cloud foun",56],["cloudflare",56],["cloudforma",56]],"375":[["flexible s",21]],"386":[["okta",37,56]],"391":[["fluxcd",35],["in the if-",24]],"395":[["flyway",56]],"413":[["on this or",24]],"419":[["image tag ",51]],"431":[["immutabili",25]],"445":[["ultrassd_",23]],"462":[[" -- origin",8]],"465":[["ip address",25],["ip config",25]],"473":[["cockroach",56]],"474":[["code",45],["code:",14],["code: \"err",39],["code=",14],["code_: \"er",39],["install/up",35],["installati",35],["instance i",47],["instance o",47]],"475":[["integratio",21]],"476":[["inuse",27]],"477":[["cognitive ",21],["invalid",29]],"483":[["com.azure",7],["com.micros",7]],"484":[["conda",50],["conflict",29],["conflict (",49],["conflict o",24],["conflictin",24,50],["connected ",21],["consul",37,56],["container ",21,51]],"488":[["core quota",25],["cores quot",25],["correlatio",19]],"489":[["cosmos db",21],["cosmosdb",21]],"491":[["couchdb",56]],"504":[["unexpected",8,38]],"506":[["lock",50],["lock file",47],["locked",29]],"510":[["log analyt",21],["logic app",21],["login.wind",2]],"512":[["iot hub",21],["iothub",21]],"515":[["unprocessa",38]],"517":[["long runni",8]],"532":[["ipconfig",25]],"537":[["role assig",21],["role defin",25],["rollback f",35],["rolling up",25]],"554":[["opc reques",34],["opc-reques",34]],"556":[["opensearch",56],["openstack",34],["openstack_",34],["operation",24],["operation ",8,24,35]],"565":[["rpc error:",30]],"580":[["upgrade fa",35]],"582":[["crate",50]],"595":[["crn:v1:",34]],"607":[["front door",21]],"626":[["ora-",31]],"689":[["used by an",47],["usererror",13]],"691":[["usgovcloud",3]],"707":[["other mana",35]],"710":[["curl: (",38]],"717":[["function a",21]],"761":[["run ",12],["run: ",12],["running ",12],["running in",12],["running: ",12]],"1091":[["\"already_e",55]],"1168":[["\"code",14,39,40],["\"code\"",39],["\"code\\\"",39]],"1190":[["(code: ",18]],"1214":[["k8s.io",35]],"1215":[["@azure/",7]],"1216":[[".csproj",50]],"1245":[["\"error",18,39],["\"error\"",42],["\"error\\\"",42]],"1314":[["aadsts",15]],"1326":[["(gcloud.",33]],"1341":[["data disk",25],["data explo",21],["data facto",21],["database i",31],["databricks",21],["datadog",56]],"1353":[["\"hostid",34],[":fault>",44]],"1368":[["managed cl",21],["managed di",25],["managed en",21],["managed hs",21],["managed id",21],["managed in",21],["managedfie",35],["management",2,25],["manifest i",51],["manifest u",51]],"1370":[["maps accou",21]],"1380":[["(http stat",38]],"1396":[["! [rejecte",49],["! [remote ",49]],"1404":[["[delete /",38],["action gro",25],["active dir",21],["activity i",19],["activityid",19]],"1408":[["vault",25,37]],"1412":[["yandex",56]],"1416":[["yarn error",50],["yarn insta",50]],"1422":[["gcp:",33]],"1425":[["address al",47]],"1434":[["admission ",35]],"1443":[["advisory l",47]],"1451":[["scale set",21]],"1454":[["[error] fa",50]],"1456":[["jdbc:",54]],"1458":[["schema loc",53]],"1465":[["scope are ",25],["scope is l",25],["scope(s) a",25],["scope(s) i",25],["scopes are",25],["scopes is ",25]],"1470":[["deadlock",31],["deallocat",25]],"1481":[["deleted bu",24]],"1483":[["deny assig",21]],"1485":[["dependency",50],["deploy loc",53],["deployment",20,21,25,53]],"1489":[["detail",40]],"1491":[["dev test l",21],["dev testla",21],["devtest la",21],["devtestlab",21]],"1493":[["gem versio",50]],"1494":[["generalize",25]],"1500":[["getting si",8]],"1505":[["jenkins",37,56]],"1515":[["[get /",38]],"1518":[["peer dep",50]],"1520":[["merge conf",49],["merge requ",49]],"1521":[["message: ",18],["messaging ",25]],"1525":[["search ser",21]],"1527":[["gh api",55],["gh pr",55],["gh release",55],["gh repo",55],["security r",25]],"1537":[["agent pool",21],["agentpool",21]],"1538":[["sentry",56]],"1541":[["sequelize",56]],"1542":[["server far",21],["server: ",37],["servererro",38],["serverless",56],["service as",21],["service bu",21],["service fa",21],["service re",8],["servicebus",21],["servicefab",21]],"1545":[[".lock",47]],"1553":[["vercel",56]],"1624":[["digital tw",21],["digitaloce",56]],"1625":[[".nupkg",50]],"1628":[["aiven",56]],"1636":[["disallowed",25]],"1648":[["git ",49],["github",37],["gitlab",37,56]],"1653":[["microsoft ",25],["microsoft.",1,7],["microsofto",2]],"1657":[["jira",56],["migration ",53]],"1664":[["minio",56]],"1665":[["pid",47]],"1679":[["signalr",21]],"1681":[["aka.ms/",17]],"1698":[["violation",27]],"1699":[["aks arc",21],["aks hci",21],["aksarc",21],["akshci",21]],"1701":[["virtual en",25],["virtual hu",21],["virtual ma",25],["virtual ne",21],["virtual wa",21]],"1713":[["\"reason\"",39],["\"reason\\\"",39]],"1722":[["alembic",56]],"1726":[["alibaba",34]],"1727":[["an invalid",8]],"1729":[["allocation",25]],"1735":[["already be",50],["already ex",24],["already pu",50],["already up",50]],"1757":[["\"slug",39]],"1765":[["\"status",35],["\"status\"",39],["\"status\\\"",39]],"1766":[["\"success",40]],"1771":[["amqp",54]],"1780":[["amz",37]],"1784":[["(sqlexecdi",31]],"1806":[["another gi",49],["another in",47]],"1807":[["\"type",39]],"1831":[[".terraform",50]],"1842":[["docker-com",51],["docker: ",51],["dockerd: ",51],["docs.micro",17],["documentat",55]],"1844":[["[patch /",38]],"1850":[["vmss",25]],"1858":[["[post /",38]],"1864":[["[put /",38]],"1865":[["google_",33],["googleapi:",33],["googleapis",33]],"1872":[["snowflake",56]],"1874":[["api manage",21],["api servic",21],["api.github",55],["apiversion",35]],"1881":[["app config",21],["app servic",21],["app.terraf",56],["applicatio",21],["apply fail",35]],"1885":[["apt-get",50]],"1886":[["mongo",56],["mongodb",54]],"1887":[["dpkg",47]],"1888":[["poetry",50]],"1895":[["policy ass",21]],"1900":[["soft delet",25],["soft-delet",25]],"1901":[["port is al",47]],"1902":[["postgres",54]],"1906":[["solr",56]],"1915":[["south",22]],"1919":[["pq: ",31]],"1940":[["spinnaker",56]],"1946":[["argoproj",35]],"1949":[["at least o",11],["spring app",21],["spring clo",21]],"1952":[["arm",25],["arm templa",21],["armrest",7]],"1959":[["artifactor",37,50]],"1962":[["gradle",50],["grafana",56]],"1965":[["droplet",56]],"1980":[["sql compil",31],["sql pool",21],["sql state",31],["sqlazureda",9],["sqlite",31],["sqlstate",31]],"1999":[["preflight ",11],["premium_",23]],"2003":[["principala",21],["prisma",56],["private en",21],["private li",21]],"2009":[["projects/",33],["properties",25],["protected ",24],["provisioni",25],["proxmox",56]],"2022":[["msb",50]],"2024":[["jsonhttper",38],["msdn",25]],"2025":[["atlantis",56],["atlassian",56]],"2037":[["dtmi:",25]],"2038":[["msrest",7]],"2069":[["vsphere",56]],"2070":[["auth0",56],["automatic ",49],["automation",21],["autorest",7]],"2077":[["duplicate ",31]],"2080":[["stack",40],["standard_",23],["standardss",23],["starting: ",9],["state blob",25],["static web",21]],"2088":[["availabili",25]],"2094":[["storage ac",21],["storage se",8],["storage: s",8],["storageacc",21]],"2097":[["stream ana",21],["stripe",56]],"2107":[["public ip",25]],"2117":[["pull reque",49],["pulumi.com",56]],"2118":[["subscripti",25]],"2121":[["puppet",56]],"2123":[["purview ac",21]],"2132":[["supabase",56]],"2191":[["swapsitesl",25]],"2208":[["x-goog-",33]],"2214":[["x-ms-",4]],"2236":[["azapi",5],["azapi_",5]],"2237":[["azblob://",3]],"2238":[["azconfig.i",3],["azcore",7]],"2256":[["azure",9,16],["azure-api.",3],["azure-devi",3],["azure-mgmt",7],["azure-nati",5],["azure-sdk",7],["azure.",7],["azure.com",3],["azure.net",3],["azure/",9],["azure:",5],["azure_mgmt",7],["azure_rm_",7],["azuread_",5],["azureconta",3],["azurecr.io",3],["azuredatab",3],["azurefd.ne",3],["azureml.ms",3],["azurerm",5],["azurestack",5],["azurestati",3],["azurewebsi",3]],"2269":[["pypi",50]],"2278":[["synapse pi",21],["synapse sp",21],["synapse sq",21],["synapse wo",21]],"2283":[["systemtrac",19]],"2694":[["eaddrinuse",47]],"2698":[["basetype",40],["basic_",23],["bastion",21]],"2699":[["batch acco",21]],"2709":[["east",22],["east us",22],["eastasia",22],["easteurope",22]],"2718":[["kafka",56]],"2747":[["table lock",53]],"2748":[["ebusy",47],["hd insight",21]],"2752":[["tag invali",51],["tag_name",49]],"2783":[["\" message=",18]],"2787":[["hcloud",56]],"2821":[["hdinsight",21]],"2836":[["being acce",31]],"2859":[[": azure",9]],"2861":[["held by pr",47],["helmreleas",35]],"2862":[["eexist",47]],"2867":[["heroku",56]],"2885":[["key vault",21],["key-value",25],["keycloak",56],["keyvault",21]],"2890":[["nested res",24]],"2891":[["netapp acc",21],["netlify",56],["network ga",21],["network in",25],["network se",21]],"2895":[["nexus",50]],"2906":[["web app",21],["webapp",21],["website wi",24]],"2923":[["west",22],["west europ",22],["west us",22],["westeurope",22]],"2978":[["bicep",21]],"2995":[["bitbucket",56]],"3003":[["a blob",25]],"3009":[["the blob",25],["the docume",24],["the entity",24],["the object",35],["the reques",38],["the site",25],["the specif",24,25]],"3013":[["this site",25]],"3066":[["windows.ne",3],["windowsazu",7]],"3072":[["with thumb",24]],"3079":[["zip deploy",21],["zip push d",21],["zipdeploy",21],["zippush de",21]],"3098":[["elastic",37],["elastic po",21],["elastic se",56],["elasticsea",56]],"3179":[["/subscript",0]],"3198":[["knex",56]],"3199":[["to be mana",24]],"3232":[["homebrew",50]],"3238":[["hosting pl",21]],"3245":[["node pool",25],["nodepool",25]],"3254":[["nomad",56]],"3255":[["non-fast-f",49]],"3259":[["north",22],["north euro",22],["northeurop",22]],"3261":[["notificati",21]],"3266":[["epublishco",50]],"3270":[["/var/cache",47],["/var/lib/",47],["/var/lock/",47],["/var/run/",47]],"3291":[["npm err!",50],["npm error",50],["npm warn",50]],"3292":[["workspace ",53]],"3300":[["zookeeper",56]],"3313":[["brew",56]],"3324":[["eresolve",50]],"3337":[["err_code",40],["err_pnpm_",50],["errcode",40],["error",26,27,29],["error ",31],["error code",10],["error cs",50],["error exec",8],["error from",35],["error lnk",50],["error maki",38],["error nu",50],["error resp",51],["error ts",50],["error: ",41],["error: (",18],["error_code",40],["error_mess",40],["error_msg",40],["errorcode",40],["errorcode:",18],["errorcode=",18],["errored.tf",24],["errormessa",40],["errormsg",40],["errorsumma",40]],"3375":[["trace: ",24],["trace_id",40],["traceid",40],["tracking i",19],["trackingid",19],["traffic ma",21],["trafficman",3],["transfer a",50],["transparen",25]],"3386":[["wrangler",56]],"3394":[["writeconfl",56]],"3396":[["etcd",56]],"3417":[["etxtbsy",47]],"3424":[["http",54]],"3428":[["buildx",51]],"3438":[["busy proce",24],["busy with ",24]],"3454":[["kubernetes",35]],"3456":[["422 unproc",38],["kudu",21]],"3470":[["nuget",50]],"3471":[["kusto",21],["kusto.clou",7],["kusto.data",7],["kusto.inge",7]],"3472":[["event grid",21],["event hub",21],["eventgrid",21],["eventhub",21]],"3489":[["quota limi",25],["quota of c",25]],"3544":[["exception",26,27,28,29],["exception:",41]],"3550":[["existing v",50]],"3557":[["expected h",34],["express ro",21],["expressrou",21]],"3568":[["twine",50]],"3569":[["bybroker",27]],"3671":[["[409] ",38],["zypper",50]],"3876":[["-az",6]],"3917":[["'code",14]],"3994":[["'error",18]],"4062":[["cannot acc",47],["cannot re-",35]],"4067":[["cassandra",56]],"4068":[["failed",29],["failed to ",24],["failing in",8],["failover g",25],["failure",26]],"4079":[["fatal: ",48]],"4091":[["<faultcode",44],["<faultstri",44]]},"always":[32,36,43,46,52]}`;

;// CONCATENATED MODULE: ./build/conflict/find/whose/whose.js




const { named, always } = JSON.parse(index);
const evidenceAt = (0,table_rows/* rowsOf */.RO)(table, (json) => {
    const { says, ...row } = JSON.parse(json);
    return { ...row, says: new fits/* Pattern */.z(says) };
});
const own = { 1: 4, 2: 10, 3: 14 };
const beside = { 1: 2, 2: 4, 3: 6 };
const far = { 1: 1, 2: 2, 3: 3 };
const enough = 4;
const besideReach = 300;
const farBefore = 1500;
const farAfter = 600;
const speakerReach = 4000;
const longestPassage = 8000;
function whose(stretch) {
    const { text } = stretch;
    const start = lineStart(text, stretch.start);
    const end = lineStop(text, stretch.end);
    const azure = new Side();
    const other = new Side();
    look(shortened(text.slice(start, end)), own, { azure, other });
    if (!(undisputed(azure, other) || undisputed(other, azure))) {
        const [first, last] = [stretch.step?.start ?? 0, stretch.step?.end ?? text.length];
        const within = (at) => Math.min(Math.max(at, first), last);
        const [before, after] = [within(start - besideReach), within(end + besideReach)];
        const around = `${text.slice(before, start)}\n${text.slice(end, after)}`;
        look(around, beside, { azure, other });
        const speaker = speakerOf(text.slice(within(start - speakerReach), start));
        if (speaker !== undefined)
            (speaker.side === 'azure' ? azure : other).count(speaker.evidence, beside);
        if (azure.points <= Math.max(other.points, enough - 1) && other.points < own[2]) {
            look(`${text.slice(within(before - farBefore), before)}\n${text.slice(after, within(after + farAfter))}`, far, {
                azure,
            });
        }
    }
    return { side: sideOf(azure.points, other.points), for: azure.told(), against: other.told() };
}
const undisputed = (a, b) => a.points >= own[3] && b.points === 0;
function sideOf(azure, other) {
    if (other >= enough && other > azure)
        return 'foreign';
    return azure >= enough && azure > other ? 'azure' : 'open';
}
function look(text, place, sides) {
    const lower = text.toLowerCase();
    const rows = new Set(always);
    (0,table_rows/* addNamed */.H7)(rows, lower, named);
    for (const row of [...rows].sort((a, b) => a - b)) {
        const evidence = evidenceAt(row);
        sides[evidence.side]?.look(evidence, text, lower, place);
    }
}
class Side {
    points = 0;
    #seen = new Map();
    look(row, text, lower, place) {
        if (!this.#seen.has(row.what) && row.says.fits(text, lower))
            this.count(row, place);
    }
    count({ what, weight }, place) {
        this.points += place[weight];
        this.#seen.set(what, place[weight]);
    }
    told() {
        return [...this.#seen].sort((a, b) => b[1] - a[1]).map(([what]) => what);
    }
}
function lineStart(text, at) {
    return Math.max(text.lastIndexOf('\n', at - 1) + 1, at - besideReach, 0);
}
function lineStop(text, at) {
    const end = text.indexOf('\n', at);
    return Math.min(end < 0 ? text.length : end, at + besideReach);
}
function shortened(passage) {
    return passage.length <= longestPassage
        ? passage
        : `${passage.slice(0, longestPassage / 2)}\n${passage.slice(-longestPassage / 2)}`;
}


/***/ }),

/***/ 8656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ collector),
  W: () => (/* binding */ findingsOf)
});

// EXTERNAL MODULE: ./build/conflict/classify.js + 3 modules
var classify = __webpack_require__(8195);
// EXTERNAL MODULE: ./build/conflict/find/blocks/endings.js + 1 modules
var endings = __webpack_require__(3419);
;// CONCATENATED MODULE: ./build/conflict/ended.js

const jobWentWell = /(?:^|[\sm])(?:Job succeeded|Finished: SUCCESS)\S{0,8}\s*$/;
const tail = 60;
function stepsOf(entries) {
    const runners = new Set();
    return {
        wentWell({ text, line, between }, source) {
            const open = [...entries.values()].filter((told) => told.open.has(source));
            const marks = open.length === 0 || between !== undefined ? [] : (0,endings/* marksIn */.MC)(text, line);
            for (const told of open) {
                const at = told.open.get(source) ?? 0;
                const mark = between?.first ?? marks.find((marked) => marked.line > at)?.mark;
                if (mark === undefined)
                    continue;
                told.open.delete(source);
                told.stepFailed ||= mark === 'failed';
                if (mark === 'failed' || (mark === 'step' && !runners.has(source)))
                    told.sources.add(source);
            }
            if (between?.first === 'step' || between?.last === 'step' || /##\[(?:group\]Run |section\])/.test(text))
                runners.add(source);
            return between?.last === 'well' || jobWentWell.test(text.slice(-tail));
        },
    };
}

// EXTERNAL MODULE: ./build/conflict/facts.js + 1 modules
var conflict_facts = __webpack_require__(5105);
// EXTERNAL MODULE: ./build/conflict/fitted/lines.js
var fitted_lines = __webpack_require__(9411);
// EXTERNAL MODULE: ./build/conflict/fitted/listen.js
var listen = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/conflict/find/blocks/blocks.js + 4 modules
var blocks = __webpack_require__(6250);
// EXTERNAL MODULE: ./build/conflict/find/clean.js + 1 modules
var clean = __webpack_require__(1276);
// EXTERNAL MODULE: ./build/conflict/find/whose/asked.js
var asked = __webpack_require__(6000);
;// CONCATENATED MODULE: ./build/conflict/fitted/loose.js




const nearLines = 4;
const mostStretches = 50;
const longestExcerpt = 25;
const failed = /\berrors?\b|\bfail(?:ed|ure|s|ing)?\b|\bfatal\b|exception\b|\bdenied\b|\brefused\b|\brejected\b|\bcannot\b|\bunable\b/i;
function looseIn({ text, line }) {
    const cleaned = (0,clean/* clean */.uH)(text, line);
    const lines = (0,blocks/* toldIn */.fk)(cleaned).split('\n');
    const whose = (0,asked/* askedOf */.i)(cleaned.text, (0,blocks/* blocksIn */.AP)(cleaned.lines));
    const stretches = [];
    lines.forEach((words, at) => {
        if (!(0,fitted_lines/* saysFailure */.xy)(words))
            return;
        const open = stretches.at(-1);
        if (open !== undefined && at - open.last <= nearLines)
            open.last = at;
        else if (stretches.length < mostStretches)
            stretches.push({ first: at, last: at });
    });
    const excerpt = lines.length <= longestExcerpt;
    return stretches.flatMap(({ first, last }) => {
        const told = whose(cleaned.lines[first]?.start ?? 0, cleaned.lines[last]?.end ?? 0);
        const error = looseError(lines.slice(Math.max(0, first - 2), last + 3), line + first, told);
        return mayFail(error.raw, told.side, excerpt) ? [error] : [];
    });
}
function mayFail(text, side, excerpt) {
    return excerpt ? side !== 'foreign' : side === 'azure' && failed.test(text);
}
function looseError(lines, line, { for: azure, against }) {
    const raw = lines.join('\n').slice(0, 4000);
    const message = (0,clean/* fold */.AU)(lines.find(fitted_lines/* saysFailure */.xy) ?? '').slice(0, 400);
    const told = { for: azure, against };
    return {
        codePath: [],
        message,
        outerMessages: [],
        line,
        block: line,
        step: line,
        raw,
        nearby: raw,
        form: 'loose',
        bare: true,
        whose: told,
    };
}

// EXTERNAL MODULE: ./build/conflict/order.js
var order = __webpack_require__(5151);
;// CONCATENATED MODULE: ./build/conflict/same.js
function identityOf({ message, resourceId, resourceName, code }, before) {
    return {
        message,
        words: message === before?.message ? before.words : normal(message),
        id: resourceId?.toLowerCase(),
        name: resourceName?.toLowerCase(),
        code: code?.toLowerCase(),
    };
}
function keyOf({ code, id, name, words }, reason) {
    return [reason, code ?? '', id ?? name ?? '', words].join('|');
}
const shortest = 25;
function alike(a, b) {
    if (contradict(a, b))
        return false;
    if (a.words === b.words)
        return true;
    return (Math.min(a.words.length, b.words.length) >= shortest && (a.words.includes(b.words) || b.words.includes(a.words)));
}
function contradict(a, b) {
    return differ(a.id, b.id) || differ(a.name, b.name) || differ(a.code, b.code);
}
function differ(a, b) {
    return a !== undefined && b !== undefined && a !== b;
}
function merged(a, b) {
    const [rich, poor] = richness(b) > richness(a) ? [b, a] : [a, b];
    return {
        ...poor,
        ...rich,
        message: rich.message === '' ? poor.message : rich.message,
        codePath: rich.codePath.length < poor.codePath.length ? poor.codePath : rich.codePath,
    };
}
function richness(error) {
    return ((error.resourceId === undefined ? 0 : 4) +
        (error.code === undefined ? 0 : 2) +
        (error.message === '' ? 0 : 2) +
        error.codePath.length +
        (error.correlationId === undefined ? 0 : 1));
}
function normal(message) {
    return message
        .toLowerCase()
        .replace(/(?<![\w/])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#')
        .replace(/\d{4}-\d\d-\d\d[t ][\d:.]+z?|\d{1,2}\/\d{1,2}\/\d{4} [\d:]+(?: [ap]m)?/g, '#')
        .replace(/[^a-z0-9#/]+/g, ' ')
        .trim()
        .replace(/^(?:(?:error|message|fatal) )+/, '')
        .slice(0, 400);
}

// EXTERNAL MODULE: ./build/conflict/taxonomy.js
var taxonomy = __webpack_require__(1640);
;// CONCATENATED MODULE: ./build/conflict/findings.js









async function findingsOf(found) {
    const findings = found.finish(found.doubtful() ? (await __webpack_require__.e(/* import() */ 8894).then(__webpack_require__.bind(__webpack_require__, 8894))).secondOpinion : undefined);
    return findings.map(({ error: { nearby: _, ...error }, ...finding }) => ({ ...finding, error }));
}
const mostFindings = 400;
const longestUnread = 64 * 1024;
const mostUnread = 20;
const mostPlaces = 20;
const toldAtLength = new Set([
    'terraform-state-lock',
    'state-not-saved',
    'canceled',
    'sign-in-failed',
    'no-connection',
    'timed-out',
]);
function collector() {
    const entries = new Map();
    const byReason = new Map();
    const well = new Set();
    const unread = [];
    let telling = {
        source: '',
        block: 0,
        entries: [],
    };
    const failed = ({ sources, open }) => [...sources, ...open.keys()].some((source) => !well.has(source));
    const steps = stepsOf(entries);
    const known = (error, reason, identity, source) => entries.get(keyOf(identity, reason)) ??
        byReason.get(reason)?.find((entry) => alike(entry.identity, identity) || toldOn(entry, error, identity, source)) ??
        telling.entries.find((entry) => toldBeside(entry, error, reason, identity));
    const begin = (finding, identity) => {
        const entry = {
            finding,
            identity,
            lastSource: finding.source,
            lastStep: finding.error.step,
            lastBlock: finding.error.block,
            lastLine: finding.error.line,
            sources: new Set(),
            open: new Map(),
            stepFailed: false,
        };
        entries.set(keyOf(identity, finding.reason), entry);
        byReason.set(finding.reason, [...(byReason.get(finding.reason) ?? []), entry]);
        return entry;
    };
    const addOne = (error, source) => {
        const { reason, confidence } = (0,classify/* classify */.L8)(error);
        if (reason === 'no-error' || reason === 'other-tool')
            return;
        if (telling.source !== source || telling.block !== error.block)
            telling = { source, block: error.block, entries: [] };
        const identity = identityOf(error);
        let entry = known(error, reason, identity, source);
        if (entry !== undefined)
            repeat(entry, { error, reason, confidence }, source);
        else if (entries.size < mostFindings) {
            const places = [{ source, line: error.line }];
            entry = begin({ error, reason, class: (0,taxonomy/* classOf */.Kl)(reason), confidence, facts: (0,conflict_facts/* factsOf */.xS)(error, reason), source, count: 1, places }, identity);
        }
        else
            return;
        if (error.outcome === 'open')
            entry.open.set(source, error.line);
        else if (error.outcome !== 'overcome')
            entry.sources.add(source);
        entry.stepFailed ||= error.outcome === 'failed';
        if (!telling.entries.includes(entry))
            telling.entries.push(entry);
    };
    const stillUnread = () => unread.filter(({ source }) => !well.has(source) && ![...entries.values()].some(({ finding }) => finding.source === source));
    return {
        add(errors, source, passage) {
            if (errors.length === 0 &&
                passage?.line === 1 &&
                passage.text.length <= longestUnread &&
                unread.length < mostUnread)
                unread.push({ passage, source });
            if (passage !== undefined && steps.wentWell(passage, source))
                well.add(source);
            for (const error of errors)
                addOne(error, source);
        },
        endedWell(source) {
            well.add(source);
        },
        doubtful: () => [...entries.values()].some((entry) => failed(entry) && (0,listen/* footingOf */.ge)(entry.finding.error, entry.finding) !== 'proven') || stillUnread().some(({ passage }) => (0,fitted_lines/* saysFailure */.xy)(passage.text)),
        finish(opinion) {
            const found = [...entries.values()].filter(failed).map(settled);
            if (opinion === undefined)
                return (0,order/* ordered */.S)(found);
            const again = found
                .map((finding) => judgedAgain(finding, opinion))
                .filter(({ reason }) => reason !== 'other-tool');
            return (0,order/* ordered */.S)([
                ...again,
                ...stillUnread().flatMap(({ passage, source }) => looseFindings(passage, source, opinion)),
            ]);
        },
        overcome: () => [...entries.values()]
            .filter((entry) => entry.finding.class !== 'none' && !failed(entry))
            .map(({ finding }) => finding),
    };
}
function settled({ finding, stepFailed }) {
    const { outcome: _, ...error } = finding.error;
    return stepFailed ? { ...finding, error: { ...error, outcome: 'failed' } } : finding;
}
function judgedAgain(finding, opinion) {
    const { error } = finding;
    const again = opinion(error, finding);
    if (again === undefined)
        return finding;
    const { reason, confidence, weighed } = again;
    const facts = { ...(0,conflict_facts/* factsOf */.xS)(error, reason), ...(weighed.length === 0 ? {} : { weighed: weighed.join(', ') }) };
    return { ...finding, reason, class: (0,taxonomy/* classOf */.Kl)(reason), confidence, facts };
}
function looseFindings(passage, source, opinion) {
    const nothing = { reason: 'no-error', class: 'none', confidence: 'possible', facts: {}, source, count: 1 };
    return looseIn(passage)
        .map((error) => judgedAgain({ ...nothing, error, places: [{ source, line: error.line }] }, opinion))
        .filter((finding) => finding.class !== 'none')
        .sort((a, b) => (a.confidence === b.confidence ? 0 : a.confidence === 'likely' ? -1 : 1))
        .slice(0, 1);
}
function toldBeside({ finding, identity }, error, reason, own) {
    if (contradict(identity, own) || finding.class !== (0,taxonomy/* classOf */.Kl)(reason))
        return false;
    if (finding.error.bare !== error.bare)
        return true;
    return (finding.reason === reason &&
        (error.bare || finding.error.form !== error.form || own.words === '' || identity.words === ''));
}
function toldOn({ finding, identity, lastSource }, error, own, source) {
    if (source !== lastSource || error.step !== finding.error.step || contradict(identity, own))
        return false;
    return own.words === '' || identity.words === '' || toldAtLength.has(finding.reason);
}
function repeat(known, { error, reason, confidence }, source) {
    const { finding } = known;
    const elsewhere = source !== known.lastSource;
    const further = error.block > known.lastBlock && error.line > known.lastLine;
    const again = elsewhere || (further && !(toldAtLength.has(reason) && error.step === known.lastStep));
    const both = merged(finding.error, error);
    const first = known.sources.size + known.open.size === 0 && error.outcome !== 'overcome' ? error : finding.error;
    const judged = reason !== finding.reason && richness(error) > richness(finding.error) ? { reason, confidence } : {};
    known.identity = identityOf(both, known.identity);
    known.finding = {
        ...finding,
        ...judged,
        error: { ...both, line: first.line, block: first.block, step: first.step },
        facts: { ...(0,conflict_facts/* factsOf */.xS)(error, finding.reason), ...finding.facts },
        count: finding.count + (again ? 1 : 0),
        places: again && finding.places.length < mostPlaces ? [...finding.places, { source, line: error.line }] : finding.places,
    };
    known.lastSource = source;
    known.lastStep = error.step;
    known.lastBlock = elsewhere ? error.block : Math.max(known.lastBlock, error.block);
    known.lastLine = elsewhere ? error.line : Math.max(known.lastLine, error.line);
}


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XN: () => (/* binding */ linesOfFailure),
/* harmony export */   xS: () => (/* binding */ longest),
/* harmony export */   xy: () => (/* binding */ saysFailure)
/* harmony export */ });
const longest = 3000;
const longestLine = 1500;
const failure = /error|fail|conflict|cannot|can't|could ?n[o']t|unable|not (?:allowed|permitted|supported|found|valid|be|available|registered|eligible|enough|in|authorized|have|exist)|n't|already|denied|refused|reject|invalid|exception|lock|lease|quota|exceed|limit|in progress|busy|being|timed? ?out|forbidden|disallow|precondition|etag|unexpected|warn|must|unsupported|support|previous|assigned|completed|\byet\b|stopped|disabled|deleted|taken|in use|before|denie|only|full|no longer|pending|running|modified|changed|40\d|41\d|42\d|50\d|exist/i;
const saysFailure = (line) => failure.test(line);
function linesOfFailure(text) {
    const lines = text.split('\n');
    const kept = lines.map(() => false);
    lines.forEach((line, i) => {
        if (saysFailure(line))
            for (let near = Math.max(0, i - 1); near <= Math.min(lines.length - 1, i + 1); near++)
                kept[near] = true;
    });
    const found = lines.filter((_, i) => kept[i]).map((line) => line.slice(0, longestLine));
    return (found.length === 0 ? text : found.join('\n')).slice(0, longest);
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ marginOf),
/* harmony export */   ge: () => (/* binding */ footingOf),
/* harmony export */   rF: () => (/* binding */ mayTell)
/* harmony export */ });
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1640);

function footingOf(error, { reason, confidence }) {
    if (error.form === 'loose')
        return 'nothing';
    const ruled = (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(reason);
    if (reason === 'bare-conflict' && sentence.test(error.message))
        return 'untold';
    if (confidence !== 'possible' || ruled === 'unknown-conflict')
        return 'proven';
    return ruled === 'none' ? 'unexplained' : 'guessed';
}
const sentence = /\S+(?:\s+\S+){3}/;
const margins = {
    nothing: 1.3,
    guessed: 6,
    unexplained: 4,
    untold: 1,
};
const notAzures = 2.5;
function marginOf(footing, wanted, side) {
    return margins[footing] * (wanted !== 'none' && side !== 'azure' ? notAzures : 1);
}
const surest = 0.6;
const mayTell = (footing, wanted, chance) => footing !== 'untold' || (wanted !== 'none' && chance >= surest);


/***/ }),

/***/ 5151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ordered)
/* harmony export */ });
const mostErrorsThatAreNone = 5;
function rankOfClass({ class: kind, reason, confidence }) {
    if (kind === 'none')
        return reason === 'state-not-saved' ? 4 : 5;
    if (kind === 'unknown-conflict')
        return 3;
    return confidence === 'possible' ? 2 : 1;
}
function ordered(all) {
    const findings = all
        .filter((finding) => !explained(finding, all))
        .sort((a, b) => rankOfClass(a) - rankOfClass(b) || sibling(a, b));
    let none = 0;
    return findings.filter((finding) => finding.class !== 'none' || none++ < mostErrorsThatAreNone);
}
function sibling(a, b) {
    if (a.source !== b.source || a.error.line !== b.error.line)
        return 0;
    const running = (finding) => (finding.class === 'concurrent-operation' ? 0 : 1);
    return running(a) - running(b);
}
function explained(finding, all) {
    const { error, reason } = finding;
    const silent = error.message === '' || error.outerMessages.includes(error.message) || error.form === 'status';
    const wrapper = (reason === 'operation-failed' || reason === 'cause-not-told') &&
        (error.code === undefined || error.code === error.codePath[0]);
    if (!wrapper && !(reason === 'bare-conflict' && silent))
        return false;
    return all.some((other) => other !== finding &&
        other.source === finding.source &&
        rankOfClass(other) < rankOfClass(finding) &&
        (wrapper || other.error.step === error.step));
}


/***/ }),

/***/ 557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V7: () => (/* binding */ allRules),
  no: () => (/* binding */ aloneRules),
  Vr: () => (/* binding */ anywhereRules),
  Ku: () => (/* binding */ firstOf),
  Fk: () => (/* binding */ knownCode),
  xP: () => (/* binding */ lastResortRules),
  mG: () => (/* binding */ lastWordRules),
  Js: () => (/* binding */ mayStandAlone),
  W6: () => (/* binding */ provenRules)
});

// EXTERNAL MODULE: ./build/conflict/rules/fits.js
var fits = __webpack_require__(763);
// EXTERNAL MODULE: ./build/conflict/rules/rule.js
var rules_rule = __webpack_require__(7681);
;// CONCATENATED MODULE: ./build/conflict/rules/table.js
const table = String.raw `{"list":"proven","reason":"state-not-saved","anywhere":true,"says":["i",["\\berrored\\.tfstate\\b",["errored.tfstate"]],["\\b(?:failed to|could not|cannot|unable to) (?:save|persist|upload|write) (?:the )?(?:\\w+ )?(?:state|checkpoint|snapshot)\\b",["failed to ","could not ","cannot ","unable to "],["state","checkpoint","snapshot"]],["\\berror (?:saving|persisting|uploading|writing) (?:the )?(?:state|checkpoint|snapshot)\\b",["error saving ","error persisting ","error uploading ","error writing "],["state","checkpoint","snapshot"]]],"unless":["i",["\\bstate lock\\b",["state lock"]],["\\bdisk\\b",["disk"]]]}
{"list":"proven","reason":"other-tool","says":["i",["\\bstate lock\\b",["state lock"]],["\\block(?:ing)? (?:the )?state\\b",["locking the state","locking state","lock the state","lock state"]],["\\bstack is currently locked by \\d",["stack is currently locked by "]]],"unless":["i",["^(?!.*(?:ConditionalCheckFailed|DynamoDB|\\bS3\\b|consul|googleapi|\\bgs:\\/\\/|\\bfile:\\/\\/)).*$"]]}
{"list":"proven","reason":"terraform-state-lock","alone":true,"says":["i",["\\berror (?:acquiring|releasing|locking|unlocking) the state lock\\b",["error acquiring the state lock","error releasing the state lock","error locking the state lock","error unlocking the state lock"]],["\\bstate blob is already locked\\b",["state blob is already locked"]],["\\bfailed to (?:lock|unlock) state\\b",["failed to lock state","failed to unlock state"]],["\\bstack is currently locked by \\d",["stack is currently locked by "]]],"unless":["i",["ConditionalCheckFailed",["conditionalcheckfailed"]],["DynamoDB",["dynamodb"]],["\\bS3\\b",["s3"]],["consul",["consul"]],["\\bgcs\\b",["gcs"]],["\\bgs:\\/\\/",["gs://"]],["\\bfile:\\/\\/",["file://"]],["googleapi",["googleapi"]],["kubernetes",["kubernetes"]],["workspace (?:is )?already locked",["workspace is already locked","workspace already locked"]]]}
{"list":"proven","reason":"import-needed","alone":true,"says":["i",["\\bto be managed via (?:terraform|opentofu|pulumi|this provider)\\b.{0,60}\\b(?:needs? to be|must be) imported\\b",["to be managed via terraform","to be managed via opentofu","to be managed via pulumi","to be managed via this provider"],["needs to be imported","need to be imported","must be imported"]],["\\bneeds to be imported into the state\\b",["needs to be imported into the state"]]]}
{"list":"proven","reason":"throttled","codes":["serverbusy","accountbusy","servicebusy"],"says":["i",["\\bper second\\b",["per second"]],["\\b(?:account|throughput|request|rate) limits?\\b",["account limit","throughput limit","request limit","rate limit"]],["\\begress\\b",["egress"]],["\\bingress\\b",["ingress"]],["\\bthrottl",["throttl"]]]}
{"list":"proven","reason":"service-unavailable","status":[502,503],"codeLike":["",["(?:Busy|Overloaded)$",["busy","overloaded"]]],"unless":["i",["\\b(?:another|other|previous|earlier|existing|current|different|this) (?:\\w+ )?(?:operations?|requests?|updates?|jobs?|tasks?|deployments?)\\b",["other","previous","earlier","existing","current","different","this"],["operation","request","update","job","task","deployment"]],["\\bmaintenance\\b",["maintenance"]],["\\bbusy (?:with|processing|performing)\\b",["busy with","busy processing","busy performing"]]]}
{"list":"proven","reason":"service-unavailable","codeLike":["",["^(?:Server|Service|System|Backend|Gateway)Too(?:Busy|Loaded)$",["servertoo","servicetoo","systemtoo","backendtoo","gatewaytoo"],["busy","loaded"]],["Overloaded$",["overloaded"]]],"unless":["i",["\\b(?:another|other|previous|earlier|existing|current|different|this) (?:\\w+ )?(?:operations?|requests?|updates?|jobs?|tasks?|deployments?)\\b",["other","previous","earlier","existing","current","different","this"],["operation","request","update","job","task","deployment"]],["\\bmaintenance\\b",["maintenance"]],["\\bbusy (?:with|processing|performing)\\b",["busy with","busy processing","busy performing"]]]}
{"list":"proven","reason":"service-unavailable","says":["i",["\\b(?:service|server|system|gateway|backend|back end|front ?end|node|partition)s? (?:is|are) (?:currently |temporarily )?(?:too busy|overloaded|under (?:too )?(?:heavy|high) load)\\b",["too busy","overloaded","under too heavy load","under too high load","under heavy load","under high load"],[" is "," are "]],["\\bunable to (?:receive|accept|take|serve) requests\\b",["unable to receive requests","unable to accept requests","unable to take requests","unable to serve requests"]],["\\b(?:too busy|overloaded|under (?:too )?(?:heavy|high) load)\\b.{0,80}\\b(?:try again|retry|slow down|back off|send it again)\\b",["too busy","overloaded","under too heavy load","under too high load","under heavy load","under high load"],["try again","retry","slow down","back off","send it again"]],["\\b503\\b.{0,120}\\bbusy\\b",["busy"],["503"]],["\\bbusy\\b.{0,40}\\b503\\b",["busy"],["503"]],["\\bserver-busy\\b",["server-busy"]],["^(?:the )?(?:server|service) is (?:currently |temporarily )?busy[.,;]",["server is ","service is "],["busy"]]],"unless":["i",["\\b(?:another|other|previous|earlier|existing|current|different|this) (?:\\w+ )?(?:operations?|requests?|updates?|jobs?|tasks?|deployments?)\\b",["other","previous","earlier","existing","current","different","this"],["operation","request","update","job","task","deployment"]],["\\bmaintenance\\b",["maintenance"]],["\\bbusy (?:with|processing|performing)\\b",["busy with","busy processing","busy performing"]]]}
{"list":"proven","reason":"throttled","codeLike":["",["Throttl(?:ed|ing)\\w*$",["throttled","throttling"]]]}
{"list":"proven","reason":"throttled","says":["i",["\\b(?:is|was|being|been) (?:temporarily )?throttled\\b",["throttled"],["is ","was ","being ","been "]],["\\b(?:due to|because of) (?:[\\w-]+ ){0,4}throttling\\b",["throttling"],["due to ","because of "]]]}
{"list":"proven","reason":"policy-denied","confidence":"certain","codeLike":["",["DisallowedByPolicy$",["disallowedbypolicy"]]]}
{"list":"proven","reason":"policy-denied","alone":true,"says":["i",["\\bRequestDisallowedByPolicy\\b",["requestdisallowedbypolicy"]]]}
{"list":"proven","reason":"limit-reached","says":["i",["\\bis limited to \\d+\\b",["is limited to "]],["\\bhas an? [\\d,]+ \\w+ limit\\b",[" limit"],["has an ","has a "]]]}
{"list":"proven","reason":"capacity-unavailable","alone":true,"says":["i",["\\bno available (?:instances|servers|machines|nodes|hosts|capacity)\\b",["no available instances","no available servers","no available machines","no available nodes","no available hosts","no available capacity"]]]}
{"list":"proven","reason":"deny-assignment","codes":["denyassignmentauthorizationfailed"]}
{"list":"proven","reason":"deny-assignment","alone":true,"says":["i",["\\b(?:denied|blocked|refused|disallowed|forbidden)\\b.{0,120}\\bdeny assignments?\\b",["deny assignment"],["denied","blocked","refused","disallowed","forbidden"]],["\\bdeny assignments? .{0,80}\\b(?:den(?:y|ies|ied)|block|prevent)",["deny assignments ","deny assignment "],["deny","denies","denied","block","prevent"]]]}
{"list":"proven","reason":"policy-denied","codes":["requestdisallowedbypolicy","policyviolation","requestdisallowedbyplatform"]}
{"list":"proven","reason":"policy-denied","alone":true,"says":["i",["\\b(?:disallowed|denied|rejected|blocked|forbidden|prevented) by (?:an? |the |one or more |azure )*(?:azure )?polic(?:y|ies)\\b",["disallowed by ","denied by ","rejected by ","blocked by ","forbidden by ","prevented by "],["policy","policies"]],["\\bviolat\\w+ (?:an? |the |one or more |azure )*(?:azure )?polic(?:y|ies)\\b",["violat"],["policy","policies"]]]}
{"list":"proven","reason":"region-restricted","codes":["regiondoesnotallowprovisioning","provisioningdisabled","locationisofferrestricted","requestdisallowedbyazure"]}
{"list":"proven","reason":"region-restricted","says":["i",["\\b(?:creation|provisioning)\\b.{0,40}\\b(?:is|are) (?:disabled|blocked|not available) in this region\\b",["is disabled in this region","is blocked in this region","is not available in this region","are disabled in this region","are blocked in this region","are not available in this region"],["creation","provisioning"]],["\\bnot accepting (?:the )?(?:creation|new)\\b",["not accepting the creation","not accepting the new","not accepting creation","not accepting new"]],["\\brestricted (?:from|for) (?:provisioning|creating)",["restricted from provisioning","restricted from creating","restricted for provisioning","restricted for creating"]],["\\b(?:region|location)\\b.{0,60}\\b(?:is restricted|restricts|not allowed for your|not accepting|not open|closed)",["region","location"],["is restricted","restricts","not allowed for your","not accepting","not open","closed"]]]}
{"list":"proven","reason":"subscription-not-eligible","codes":["specialfeatureorquotaidrequired","offernotsupported","subscriptionnotauthorized","notsupportedforsubscription"]}
{"list":"proven","reason":"subscription-not-eligible","says":["i",["\\bsubscription(?:id)?\\b[^.,]{0,120}\\b(?:is|was) not (?:eligible|whitelisted|enabled|allowed|allowlisted|authorized|supported|permitted)\\b",["subscription"],["is not ","was not "]],["\\bnot (?:allowed|supported|available|permitted|enabled|offered) (?:on|for|in|to|with) (?:the|this|your|current) subscription",["the subscription","this subscription","your subscription","current subscription"],["not allowed ","not supported ","not available ","not permitted ","not enabled ","not offered "]],["\\bsubscription .{0,60}does(?: not|n't) have (?:the )?(?:quotaid|feature|required|access)",["subscription "],["does not have ","doesn't have "]]],"unless":["i",["does not have authorization",["does not have authorization"]]]}
{"list":"proven","reason":"subscription-disabled","codes":["readonlydisabledsubscription","subscriptionisdisabled","subscriptiondisabled","disallowedoperationdisabledsubscription","subscriptionsuspended"]}
{"list":"proven","reason":"subscription-disabled","alone":true,"says":["i",["\\bsubscription\\b.{0,100}\\b(?:is|was|has been) (?:currently |temporarily )?(?:disabled|suspended|deactivated|read[- ]only|past due|in a warned)",["subscription"],["disabled","suspended","deactivated","read-only","read only","past due","in a warned"]]]}
{"list":"proven","reason":"subscription-not-registered","codes":["missingsubscriptionregistration","subscriptionnotregistered","missingregistrationfortype","missingregistrationforlocation","invalidsubscriptionregistrationstate","subscriptionnotregisteredforfeature","featurenotregistered","notregisteredforfeature"]}
{"list":"proven","reason":"subscription-not-registered","alone":true,"says":["i",["\\bprovider registration is missing\\b",["provider registration is missing"]],["\\bMicrosoft\\.\\w+ is not registered\\b",[" is not registered"],["microsoft."]],["\\b(?:must|should|has to|needs to) be (?:re-?)?registered (?:to use|for|with) (?:the )?(?:namespace|feature|provider|resource provider)\\b",["registered "],["must be ","should be ","has to be ","needs to be "]],["\\bsubscription\\b.{0,140}\\b(?:is |be )?(?:not|un)[ -]?regist(?:e?red|ered)\\b",["subscription"],["regist"]],["\\b(?:provider|RP|namespace|feature)\\b.{0,120}\\b(?:has|is) not (?:been |yet )?registered\\b",["has not been registered","has not yet registered","has not registered","is not been registered","is not yet registered","is not registered"],["provider","rp","namespace","feature"]],["\\baction '[\\w.]{3,80}\\/register\\/action'",["/register/action'"],["action '"]],["\\bcannot register (?:resource )?providers?\\b",["cannot register resource provider","cannot register provider"]],["\\b(?:subscription|provider)\\b.{0,60}\\bmust be registered\\b",["must be registered"],["subscription","provider"]],["\\bregister (?:the |your |this )?(?:resource )?(?:provider|namespace|feature|subscription)\\b",["register "],["provider","namespace","feature","subscription"]],["\\bnot registe?red (?:to use|for|with) (?:the )?(?:namespace|feature|resource type|provider|preview|NRP|CRP|this)",["not registered to use ","not registered for ","not registered with ","not registred to use ","not registred for ","not registred with "],["namespace","feature","resource type","provider","preview","nrp","crp","this"]]]}
{"list":"proven","reason":"quota-exceeded","codes":["quotaexceeded","resourcequotaexceeded","insufficientquota","exceededmaxaccountcount","deploymentquotaexceeded","serverdtuquotaexceeded","insufficientresourcesquota","maxstorageaccountscountpersubscriptionexceeded"]}
{"list":"proven","reason":"quota-exceeded","codeLike":["",["Quota(?:Exceeded|ExceededFor\\w*|ValidationError|Error|Insufficient|Reached|NotAvailable)",["quota"],["exceeded","error","insufficient","reached","notavailable"]],["(?:Insufficient|Exceed(?:s|ed|ing)?|Not?Enough)\\w*Quota",["insufficient","exceed","notenough","noenough"],["quota"]],["ExceededMax\\w*Count",["exceededmax"],["count"]],["(?:Count|Number|Subscription\\w*|Resource\\w*)Limit(?:Reached|Exceeded)$",["limitreached","limitexceeded"],["count","number","subscription","resource"]]]}
{"list":"proven","reason":"limit-reached","codeLike":["",["(?<!Rate|Request|Requests|Time|Throughput|Bandwidth)Limit(?:Reached|Exceeded)$",["limitreached","limitexceeded"]]],"unless":["i",["\\battempts\\b",["attempts"]]]}
{"list":"proven","reason":"quota-exceeded","alone":true,"says":["i",["\\bquotas?\\b.{0,100}\\b(?:exceed\\w*|reach(?:ed|es)|insufficient|has been used|is not (?:enough|sufficient)|of 0\\b|increase)",["quota"],["exceed","reached","reaches","insufficient","has been used","is not enough","is not sufficient","of 0","increase"]],["\\b(?:exceed\\w*|reach(?:ed|es|ing)|insufficient|not enough|out of|lacks?|above|bigger than|beyond)\\b.{0,120}\\bquotas?\\b",["quota"],["exceed","reached","reaches","reaching","insufficient","not enough","out of","lack","above","bigger than","beyond"]],["\\bquota (?:limit|usage)",["quota limit","quota usage"]],["\\b(?:without|needs?|requires?) (?:additional|more|a higher) quota\\b",["additional quota","more quota","a higher quota"],["without ","needs ","need ","requires ","require "]],["\\bdoes not have (?:enough )?(?:cores|vcpus|vcores|quota|resources) (?:left|available|remaining)\\b",["does not have "],["cores ","vcpus ","quota ","resources "]],["\\bspecified capacity\\b.{0,80}\\bavailable capacity\\b",["specified capacity"],["available capacity"]]],"unless":["i",["\\boperations per second\\b",["operations per second"]],["\\bconcurrent (?:\\w+ )?requests\\b",["concurrent "],["requests"]],["already exists",["already exists"]],["\\bnumber of requests\\b",["number of requests"]],["\\brequests? (?:per|rate|limit)\\b",["requests per","requests rate","requests limit","request per","request rate","request limit"]],["throttl",["throttl"]],["rate limit",["rate limit"]],["time interval",["time interval"]],["too many requests",["too many requests"]],["backend storage limit",["backend storage limit"]]]}
{"list":"proven","reason":"sku-not-available","codes":["skunotavailable","skunotavailableforsubscription","invalidskuforregion"]}
{"list":"proven","reason":"sku-not-available","alone":true,"says":["i",["\\b(?:size|sku|tier|series|model|version)s?\\b.{0,200}\\b(?:(?:is|are) )?(?:currently )?(?:not|un)[ -]?(?:available|offered|supported) (?:in|for|at) (?:the |this |your )?(?:location|region|zone|availability zone|subscription|'?[a-z]{4,20}\\d?'?)\\b",["available ","offered ","supported "],["in ","for ","at "]],["\\bcapacity restrictions\\b",["capacity restrictions"]]],"unless":["i",["\\bcluster\\b",["cluster"]]]}
{"list":"proven","reason":"capacity-unavailable","codes":["allocationfailed","zonalallocationfailed","overconstrainedallocationrequest","overconstrainedzonalallocationrequest","insufficientcapacity","allocationfailure","capacitynotavailable","diskcapacityrestrictioninsource","spotallocationfailed","outofcapacity","akscapacityheavyusage"]}
{"list":"proven","reason":"capacity-unavailable","alone":true,"says":["i",["\\ballocation failed\\b",["allocation failed"]],["\\bcreate\\b.{0,200}\\bnot available in (?:the )?(?:current )?(?:hardware )?cluster\\b",["not available in "],["cluster"]],["\\b(?:is|are) not (?:offered|open) in (?:the )?(?:region|location)\\b",["is not offered in ","is not open in ","are not offered in ","are not open in "],["region","location"]],["\\black of [\\w ]{0,60}capacity\\b",["lack of "],["capacity"]],["\\b(?:insufficient|not (?:have )?(?:enough|sufficient)|no|lack of|out of|limited|running low on) (?:available |free |compute )*capacity\\b",["capacity"],["insufficient","no","lack of","out of","limited","running low on"]],["\\bhigh (?:demand|usage)\\b.{0,80}\\b(?:region|location|capacity)\\b",["high demand","high usage"],["region","location","capacity"]],["\\bnot enough (?:available )?(?:[\\w-]+ ){0,3}(?:servers|instances|nodes|hosts|machines)\\b",["not enough "],["servers","instances","nodes","hosts","machines"]]]}
{"list":"proven","reason":"limit-reached","says":["i",["\\bmax(?:imum|\\.)? (?:allowed )?(?:number|count|limit|amount)\\b.{0,120}\\b(?:is|are|was|of|reached|allowed|exceeded|per)\\b",["number","count","limit","amount"],["maximum ","max. ","max "]],["\\b(?:reached|exceeds?|exceeded|exceeding|hit) (?:the |its |their )?(?:\\w+ ){0,2}(?:limit|maximum|max)\\b",["reached ","exceeds ","exceed ","exceeded ","exceeding ","hit "],["limit","max"]],["\\blimit of \\d+\\b.{0,120}\\b(?:reached|exceeded|been)",["limit of "],["reached","exceeded","been"]],["\\bexceed\\w* .{0,80}\\blimit (?:of|is|for)\\b",["limit of","limit is","limit for"],["exceed"]],["\\bis over the (?:\\w+ ){0,2}limit\\b",["is over the "],["limit"]],["\\b(?:a )?maximum of \\d+\\b",["maximum of "]],["\\bhas the maximum number\\b",["has the maximum number"]],["\\bno further [\\w ]{2,60}\\b(?:can|may) be\\b",["no further "],["can be","may be"]],["\\b(?:allows?|permits?) (?:only )?\\d+ [\\w ]{2,60}, \\d+ (?:exist|are|is)\\b",["allows ","allow ","permits ","permit "],[" exist"," are"," is"]],["\\b(?:is|are) at (?:its|the|their) (?:limit|maximum|capacity)\\b",["is at its ","is at the ","is at their ","are at its ","are at the ","are at their "],["limit","maximum","capacity"]],["\\bwhich is the (?:maximum|limit|most)\\b",["which is the maximum","which is the limit","which is the most"]],["\\b(?:can|may) [^.;]{1,60}\\d+ [\\w ]{2,40} at most\\b",[" at most"],["can ","may "]],["\\bmaximum (?:allowed|permitted|supported)(?: \\w+)? is\\b",["maximum allowed","maximum permitted","maximum supported"],[" is"]],["\\br[au]n out of\\b(?! (?:time|memory))",["ran out of","run out of"]],["\\bneeds? \\d+ more\\b",[" more"],["needs ","need "]],["\\bnew customers cannot\\b",["new customers cannot"]],["\\babove the (?:limit|maximum|cap|quota)\\b",["above the limit","above the maximum","above the cap","above the quota"]],["\\btoo many [\\w ]{2,60}: \\d+\\b",["too many "],[": "]],["\\bnot enough (?:free |available )?(?:ip )?(?:addresses|space|memory|ports|storage)\\b",["not enough "],["addresses","space","memory","ports","storage"]],["\\b(?:is|are) (?:exhausted|used up)\\b",["is exhausted","is used up","are exhausted","are used up"]],["\\bno more (?:than \\d+ )?[\\w ]{2,60}\\b(?:can|may) (?:be|have)\\b",["no more "],["can be","can have","may be","may have"]],["\\b(?:limit|maximum|cap|allowance)\\b.{0,40}\\b(?:is|was|has been|are) (?:used up|exhausted|reached|exceeded|hit|met)\\b",["limit","maximum","cap","allowance"],["is ","was ","has been ","are "]],["\\b(?:would|will) (?:exceed|go over|surpass|overrun|go beyond|go above)\\b",["exceed","go over","surpass","overrun","go beyond","go above"],["would ","will "]],["\\b(?:supports?|allows?|permits?|can have|accepts?) (?:at most|no more than|up to|a maximum of) \\d+\\b",[" at most "," no more than "," up to "," a maximum of "],["support","allow","permit","can have","accept"]],["\\binsufficient (?:\\w+ ){0,3}(?:size|space|throughput|memory|addresses|ip addresses)\\b",["insufficient "],["size","space","throughput","memory","addresses"]],["\\bcan(?: ?not| not) (?:create|have|add|attach|contain|host) more than (?:one|\\d+)\\b",["create more than ","have more than ","add more than ","attach more than ","contain more than ","host more than "],["can not ","cannot "]],["\\bonly (?:one|\\d+) [\\w ]{1,60}\\b(?:is|are|can be) (?:allowed|supported|permitted)\\b",["allowed","supported","permitted"],["only "]]],"unless":["i",["\\boperations per second\\b",["operations per second"]],["\\bconcurrent (?:\\w+ )?requests\\b",["concurrent "],["requests"]],["already exists",["already exists"]],["\\bnumber of requests\\b",["number of requests"]],["\\brequests? (?:per|rate|limit)\\b",["requests per","requests rate","requests limit","request per","request rate","request limit"]],["throttl",["throttl"]],["rate limit",["rate limit"]],["time interval",["time interval"]],["too many requests",["too many requests"]],["backend storage limit",["backend storage limit"]],["\\b(?:execution|allotted|allowed) time\\b",["execution time","allotted time","allowed time"]],["\\btime ?limit\\b",["time limit","timelimit"]]]}
{"list":"proven","reason":"scope-locked","alone":true,"says":["i",["\\bScopeLocked\\b",["scopelocked"]]]}
{"list":"proven","reason":"deployment-active","says":["i",["\\bDeploymentActive\\b",["deploymentactive"]]]}
{"list":"proven","reason":"superseded","says":["i",["\\bcancell?ed (?:by|due to|because of) (?:an?other|a (?:previous|newer|later|more recent|concurrent)) (?:operation|request|deployment|update)\\b",["cancelled by ","cancelled due to ","cancelled because of ","canceled by ","canceled due to ","canceled because of "],[" operation"," request"," deployment"," update"]]]}
{"list":"proven","reason":"scope-locked","codes":["scopelocked","deploymentscopelocked","resourcelocked"]}
{"list":"proven","reason":"scope-locked","alone":true,"says":["i",["\\bscope\\(?s?\\)? (?:are|is) locked\\b",[" are locked"," is locked"],["scope"]],["\\b(?:because|as|since) (?:it|the \\w+(?: \\w+)?) is locked\\b",[" is locked"],["because ","as ","since "]],["\\bin (?:an? |the )?locked (?:scope|state)\\b",["in an locked ","in a locked ","in the locked ","in locked "],["scope","state"]],["\\bremove (?:all |any )?(?:the )?(?:read-?only |delete |management |resource )?locks?\\b",["remove "],["lock"]],["\\bcannot (?:perform|be) \\w+.{0,60}\\bbecause .{0,60}\\bscope.{0,300}\\b(?:are|is) locked\\b",["cannot perform ","cannot be "],["are locked","is locked"]],["\\bhas an? (?:delete|read-?only|CanNotDelete) lock\\b",["delete lock","read-only lock","readonly lock"],["has an ","has a "]]]}
{"list":"proven","reason":"scope-locked","says":["i",["\\b(?:by|of|to|under) (?:an? |the )?(?:read-?only|delete|CanNotDelete|management|resource) locks?\\b",["read-only lock","readonly lock","delete lock","management lock","resource lock"],["by ","of ","to ","under "]],["\\b(?:blocked|prevented|protected|refused|denied) by (?:an? |the )?locks?\\b",["blocked by ","prevented by ","protected by ","refused by ","denied by "],["lock"]],["\\block (?:is|was|has been) (?:placed|set|present|applied|in place)\\b",["lock is ","lock was ","lock has been "],["placed","set","present","applied","in place"]],["\\b(?:read-?only|delete|CanNotDelete|management|resource) locks?\\b.{0,40}\\b(?:exists?|prevents?|blocks?|forbids?|is (?:set|placed|present|in place|applied))\\b",["read-only lock","readonly lock","delete lock","management lock","resource lock"],["exist","prevent","block","forbid","is set","is placed","is present","is in place","is applied"]]]}
{"list":"proven","reason":"deployment-active","codes":["deploymentactive","deploymentactiveanduneditable","deploymentstackinnonterminalstate"]}
{"list":"proven","reason":"deployment-active","alone":true,"says":["i",["\\bdeployment\\b.{0,200}\\b(?:is|which is) still active\\b",["is still active"],["deployment"]],["\\bunable to edit or replace deployment\\b",["unable to edit or replace deployment"]]]}
{"list":"proven","reason":"being-deleted","codes":["deploymentbeingdeleted","appliancebeingdeleted","applicationbeingdeleted"]}
{"list":"proven","reason":"resource-group-being-deleted","codes":["resourcegroupbeingdeleted"]}
{"list":"proven","reason":"resource-group-being-deleted","alone":true,"says":["i",["\\bresource group\\b.{0,160}\\b(?:is in (?:the )?(?:deprovisioning|deleting) state|is being deleted|is (?:currently )?deleting)\\b",["resource group"],["is in the deprovisioning state","is in the deleting state","is in deprovisioning state","is in deleting state","is being deleted","is currently deleting","is deleting"]]]}
{"list":"proven","reason":"concurrent-write","codes":["conflictingconcurrentwritenotallowed","concurrentfederatedidentitycredentialswritesforsinglemanagedidentity"]}
{"list":"proven","reason":"another-operation-in-progress","codes":["moveresourceshavependingoperations","resourcesbeingmoved","requestconflict"],"unless":["",["^$"]]}
{"list":"proven","reason":"invalid-state","codes":["moveresourceshaveinvalidstate"]}
{"list":"proven","reason":"dependency-not-ready","codes":["missingmovedependentresources"]}
{"list":"proven","reason":"nothing-to-cancel","codes":["deploymentcannotbecancelled","deploymentcannotbecanceled"]}
{"list":"proven","reason":"nested-resources-exist","codes":["cannotdeleteresource"]}
{"list":"proven","reason":"exists-elsewhere","codes":["invalidresourcelocation","invalidresourcegrouplocation","invaliddeploymentlocation"],"unless":["i",["\\blocation \\S{1,80} is invalid\\b",[" is invalid"],["location "]],["\\bmust consist of\\b",["must consist of"]]]}
{"list":"proven","reason":"role-assignment-exists","codes":["roleassignmentexists"]}
{"list":"proven","reason":"immutable-property","codes":["roleassignmentupdatenotpermitted"]}
{"list":"proven","reason":"role-assignment-exists","alone":true,"says":["i",["\\brole ?assignment\\b.{0,60}\\balready exists\\b",["already exists"],["role assignment","roleassignment"]]]}
{"list":"proven","reason":"resource-exists","codes":["roledefinitionexists","roledefinitionwithsamenameexists"]}
{"list":"proven","reason":"resource-in-use","codes":["roledefinitionhasassignments","invaliddeletepolicydefinitionrequest"]}
{"list":"proven","reason":"group-deletion-failed","codes":["resourcegroupdeletionblocked","resourcegroupdeletiontimeout","resourcegroupdeletionfailed"]}
{"list":"proven","reason":"group-deletion-failed","alone":true,"says":["i",["\\bdeletion of resource group\\b.{0,400}\\b(?:could not be deleted|failed because)\\b",["deletion of resource group"],["could not be deleted","failed because"]]]}
{"list":"proven","reason":"canceled-by-other","codes":["operationcancelled","operationcanceled","canceled","cancelled"],"says":["i",["\\bcancell?ed\\b",["cancelled","canceled"]]],"unless":["i",["supersed",["supersed"]],["preempt",["preempt"]],["another operation",["another operation"]],["previous operation",["previous operation"]]]}
{"list":"proven","reason":"canceled-by-other","confidence":"possible","codeLike":["",["^DeploymentStack\\w*Failure$",["deploymentstack"],["failure"]]],"says":["i",["\\bcancell?ed\\b",["cancelled","canceled"]]]}
{"list":"proven","reason":"sign-in-failed","alone":true,"says":["i",["\\bAADSTS\\d{5,7}\\b",["aadsts"]]]}
{"list":"proven","reason":"sign-in-failed","codes":["expiredauthenticationtoken","invalidauthenticationtoken","invalidauthenticationtokentenant","authenticationfailedmissingtoken"]}
{"list":"proven","reason":"sign-in-failed","alone":true,"says":["i",["\\brun:? ['\"\u0060]?(?:az login|azd auth login|connect-azaccount)\\b",["az login","azd auth login","connect-azaccount"],["run: ","run "]],["\\b(?:failed to|could not|cannot|unable to) (?:retrieve|acquire|fetch|get|obtain) (?:an? |the )?(?:\\w+ ){0,2}tokens?\\b",["failed to ","could not ","cannot ","unable to "],["token"]],["\\bcredential(?:unavailable)?(?:error|exception)?: ",["credentialunavailableerror: ","credentialunavailableexception: ","credentialunavailable: ","credentialerror: ","credentialexception: ","credential: "]],["\\bcredential authentication (?:unavailable|failed)\\b",["credential authentication unavailable","credential authentication failed"]],["\\b(?:authentication|login|sign-?in) failed\\b",["authentication failed","login failed","sign-in failed","signin failed"]],["\\bclientauthenticationerror\\b",["clientauthenticationerror"]],["\\bunable to build authorizer\\b",["unable to build authorizer"]],["\\b(?:access |refresh )?token (?:has|is) expired\\b",["token has expired","token is expired"]],["\\baccess token expiry\\b",["access token expiry"]],["\\bno managed identity endpoint\\b",["no managed identity endpoint"]],["\\bcertificate used to sign\\b.{0,60}\\bexpired\\b",["certificate used to sign"],["expired"]]],"unless":["i",["\\bsql\\b",["sql"]],["\\bdatabase\\b",["database"]],["\\bftp\\b",["ftp"]]]}
{"list":"proven","reason":"firewall-denied","codes":["forbiddenbyfirewall","forbiddenbyconnection","denypublicendpointenabled"]}
{"list":"proven","reason":"firewall-denied","says":["i",["\\bclient (?:with )?(?:ip|address)\\b.{0,120}\\bnot (?:allowed|authorized|permitted)\\b",["not allowed","not authorized","not permitted"],["client with ip","client with address","client ip","client address"]],["\\bpublic network access (?:is |has been )?(?:set to )?'?(?:disabled|denied|not allowed)\\b",["public network access "],["disabled","denied","not allowed"]],["\\b(?:blocked|denied|rejected|forbidden|not (?:allowed|authorized)) (?:by|due to) .{0,40}\\bfirewall\\b",["firewall"],["blocked ","denied ","rejected ","forbidden ","not allowed ","not authorized "]],["\\bfirewall (?:settings|rules?)\\b.{0,80}\\b(?:block|den|not)",["firewall settings","firewall rule"],["block","den","not"]]]}
{"list":"proven","reason":"no-connection","alone":true,"says":["i",["\\bno such host\\b",["no such host"]],["\\bserver misbehaving\\b",["server misbehaving"]],["\\bname resolution\\b",["name resolution"]],["\\bname or service not known\\b",["name or service not known"]],["\\bcould not be resolved: ",["could not be resolved: "]],["\\bfailed to resolve '",["failed to resolve '"]],["\\bremote name could not be resolved\\b",["remote name could not be resolved"]],["\\bnodename nor servname\\b",["nodename nor servname"]],["\\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE)\\b",["enotfound","eai_again","econnrefused","econnreset","etimedout","epipe"]],["\\bsocket hang up\\b",["socket hang up"]],["\\bconnection (?:was )?(?:aborted|refused|reset|timed out|forcibly closed)\\b",["connection "],["aborted","refused","reset","timed out","forcibly closed"]],["\\bestablish a new connection\\b",["establish a new connection"]],["\\bcannot connect to (?:host|proxy)\\b",["cannot connect to host","cannot connect to proxy"]],["\\bconnection to \\S{1,200} timed out\\b",["connection to "],[" timed out"]],["\\bConnectTimeoutError\\b",["connecttimeouterror"]],["\\bconnect to proxy\\b",["connect to proxy"]],["\\bdial tcp\\b.{0,200}\\b(?:timeout|refused|unreachable)\\b",["dial tcp"],["timeout","refused","unreachable"]],["\\bTLS handshake timeout\\b",["tls handshake timeout"]],["\\btunnel connection failed\\b",["tunnel connection failed"]],["\\bcertificate[_ ]verify[_ ]failed\\b",["certificate_verify_failed","certificate_verify failed","certificate verify_failed","certificate verify failed"]],["\\bx509: ",["x509: "]],["\\bfailed to verify certificate\\b",["failed to verify certificate"]],["\\bunable to get local issuer certificate\\b",["unable to get local issuer certificate"]],["\\bself[- ]signed certificate\\b",["self-signed certificate","self signed certificate"]],["\\bSSL connection could not\\b",["ssl connection could not"]],["\\bremote certificate is invalid\\b",["remote certificate is invalid"]]]}
{"list":"proven","reason":"timed-out","alone":true,"says":["i",["\\bcontext deadline exceeded\\b",["context deadline exceeded"]],["\\btimeout while waiting for\\b",["timeout while waiting for"]],["\\btimed out (?:while )?(?:waiting|polling)\\b",["timed out while waiting","timed out while polling","timed out waiting","timed out polling"]],["\\bpolling\\b[^/.]{0,120}\\btimed out\\b",["timed out"],["polling"]],["\\bread timed out\\b",["read timed out"]],["\\bdid not (?:complete|finish|end|report)\\b.{0,120}\\b(?:within|in|before) (?:the |an? )?(?:allotted|allowed|specified|maximum|timeout|time|\\d+ (?:min|sec|hour))",["did not complete","did not finish","did not end","did not report"],["allotted","allowed","specified","maximum","time"," min"," sec"," hour"]],["\\bHttpClient\\.Timeout\\b",["httpclient.timeout"]],["\\bexceeded (?:the )?\\w* ?timeout\\b",["exceeded "],["timeout"]]],"unless":["i",["\\bvm\\b",["vm"]],["\\bvirtual machine\\b",["virtual machine"]],["\\bextension\\b",["extension"]]]}
{"list":"proven","reason":"canceled","anywhere":true,"says":["i",["^\\W{0,4}(?:[\\w.]{0,60}(?:error|exception): )?(?:the (?:operation|job|task '[^']{1,80}')|operation|update|run) (?:was |has been )?cancell?ed(?:[.!]|$| because it exceeded| by user)",[" cancelled"," canceled"],["the ","operation","update","run"]],["\\bjob\\b.{0,80}\\b(?:exceeded the maximum execution time|ran longer than the maximum time)\\b",["exceeded the maximum execution time","ran longer than the maximum time"],["job"]],["\\bjob was cancell?ed because\\b",["job was cancelled because","job was canceled because"]],["\\binterrupts? received\\b",["interrupts received","interrupt received"]],["\\binterrupted by user\\b",["interrupted by user"]],["\\buser (?:interrupted|cancell?ed)\\b",["user interrupted","user cancelled","user canceled"]],["\\breceived SIG(?:TERM|INT)\\b",["received sigterm","received sigint"]],["\\bcancellation requested by\\b",["cancellation requested by"]]],"unless":["i",["supersed",["supersed"]],["preempt",["preempt"]],["another operation",["another operation"]],["previous operation",["previous operation"]],["conflicting operation",["conflicting operation"]]]}
{"list":"proven","reason":"canceled","alone":true,"says":["i",["\\bcontext cancell?ed\\b",["context cancelled","context canceled"]],["\\ba task was cancell?ed\\b",["a task was cancelled","a task was canceled"]],["\\bcancell?ed (?:by user|on request)\\b",["cancelled by user","cancelled on request","canceled by user","canceled on request"]],["\\bKeyboardInterrupt\\b",["keyboardinterrupt"]]],"unless":["i",["supersed",["supersed"]],["preempt",["preempt"]],["another operation",["another operation"]],["previous operation",["previous operation"]],["conflicting operation",["conflicting operation"]]]}
{"list":"proven","reason":"failed-state","codes":["diskprocessingerror","datadisksforcedetached"]}
{"list":"proven","reason":"vm-not-deallocated","says":["i",["\\bon an? running (?:VM|VMs|virtual machines?|instances?|role)\\b.{0,80}\\bnot (?:supported|allowed|possible|permitted)",["on an running ","on a running "],["not supported","not allowed","not possible","not permitted"]],["\\bstop \\(deallocate\\) the\\b",["stop (deallocate) the"]]]}
{"list":"proven","reason":"superseded","codes":["operationpreempted","operationpreemptedbyanotheroperation","aksoperationpreempted","aksoperationpreemptedbydelete"]}
{"list":"proven","reason":"disk-detaching","codes":["attachdiskwhilebeingdetached","disksbeingdetached"]}
{"list":"proven","reason":"disk-detaching","alone":true,"says":["i",["\\bdisks?\\b.{0,160}\\b(?:is|are) (?:currently |still )?being detached\\b",["is currently being detached","is still being detached","is being detached","are currently being detached","are still being detached","are being detached"],["disk"]]]}
{"list":"proven","reason":"power-state-changing","says":["i",["\\b(?:operation|request)\\b.{0,40}\\bchang\\w+ (?:the )?power state\\b",[" power state"],["operation","request"]],["\\b(?:VM|VMs|virtual machines?|instances?|role)\\b.{0,80}\\bis (?:currently |still )?(?:starting|stopping|deallocating|restarting|being (?:started|stopped|deallocated|restarted|powered \\w+))\\b",["starting","stopping","deallocating","started","stopped","deallocated","powered "],["is "]]]}
{"list":"proven","reason":"another-operation-in-progress","codes":["resourceupdateblockedonplatformupdate","operationnotallowedonvmimageasvmsbeingprovisioned","toomanyvmredeploymentrequests"]}
{"list":"proven","reason":"provisioning-in-progress","codes":["diskimagenotready"]}
{"list":"proven","reason":"blob-lease","codes":["acquirediskleasefailed","containeralreadyonlease"]}
{"list":"proven","reason":"script-failed","codeLike":["",["^(?:VMExtension\\w*|Extension(?:Snapshot|Vss|Config|Install|Stuck|Status|Operation)\\w*|VMAgentStatusCommunicationError)$",["extension","vmagentstatuscommunicationerror"]]]}
{"list":"proven","reason":"timed-out","codeLike":["",["^(?:OSProvisioning\\w*|VMStartTimedOut|VMRedeploymentTimedOut)$",["osprovisioning","vmstarttimedout","vmredeploymenttimedout"]]]}
{"list":"proven","reason":"operation-failed","codeLike":["",["^(?:VmssGateway\\w*|VMRedeploymentFailed|DiskProcessingError|InternalExecutionError|ImageBlobNotFound|VMMarkedAsFailed\\w*)$",["vmssgateway","vmredeploymentfailed","diskprocessingerror","internalexecutionerror","imageblobnotfound","vmmarkedasfailed"]]]}
{"list":"proven","reason":"failed-state","codes":["vmprocessinghalted"]}
{"list":"proven","reason":"platform-rule","codes":["cannotaddacceleratednetworkingnictoanexistingvirtualmachine","resizediskerror"]}
{"list":"proven","reason":"vm-not-deallocated","codes":["cannotaddorremovenetworkinterfacesfromarunningvirtualmachine","changedisksizewhileattachednotallowed","changediskskuwhileattachedtorunningvm","vmsizenotavailableincluster"]}
{"list":"proven","reason":"vm-not-deallocated","alone":true,"says":["i",["\\b(?:requires?|needs?) (?:the |that the |all )?(?:VM|VMs|virtual machines?|instances?|role)\\b.{0,40}\\bto be (?:stopped|deallocated|powered off)",["to be stopped","to be deallocated","to be powered off"],["requires ","require ","needs ","need "]],["\\b(?:while|when|since|as|because|if) (?:the |this |its |any )?(?:\\w+ )?(?:VM|VMs|virtual machines?|instances?|role)\\b.{0,120}\\b(?:is|are) (?:currently |still |in )*(?:running|allocated|not (?:been )?deallocated|powered on)\\b",["running","allocated","powered on"],["is ","are "]],["\\bwhile it is attached to (?:a )?running\\b",["while it is attached to a running","while it is attached to running"]],["\\b(?:please|must|should|need to|have to)\\b.{0,60}\\b(?:stop ?\\/ ?deallocate|stop \\(deallocate\\)|deallocate|power off)\\b",["deallocate","power off"],["please","must","should","need to","have to"]],["\\b(?:VM|VMs|virtual machines?|instances?|role)\\b.{0,100}\\b(?:must|should|needs? to|has to) be (?:in (?:a |the )?)?(?:stopped|deallocated|powered off|\\(de\\)allocated|stopped \\(deallocated\\))",["must be ","should be ","needs to be ","need to be ","has to be "],["stopped","deallocated","powered off","(de)allocated"]],["\\bonly (?:allowed |supported |possible )?(?:when|if|while|on)\\b.{0,80}\\b(?:VM|VMs|virtual machines?|instances?|role)\\b.{0,60}\\bdeallocated",["deallocated"],["only "]],["\\bsize\\b.{0,160}\\bnot available in (?:the )?(?:current )?(?:hardware )?cluster\\b",["not available in "],["cluster"]]],"unless":["i",["\\bdisk\\b.{0,120}\\bDisk (?:operation|resize) is not supported\\b",["disk operation is not supported","disk resize is not supported"],["disk"]],["\\b(?:unable|failed|cannot|could not) to create\\b",["unable to create","failed to create","cannot to create","could not to create"]]]}
{"list":"proven","reason":"vm-generalized","alone":true,"says":["i",["\\b(?:VM|VMs|virtual machines?|instances?|role)\\b.{0,120}\\b(?:is|has been|was) (?:marked (?:as )?)?generalized\\b",["generalized"],["is ","has been ","was "]]]}
{"list":"proven","reason":"vm-not-running","alone":true,"says":["i",["\\b(?:VM|VMs|virtual machines?|instances?|role)\\b.{0,120}\\b(?:is|are) (?:currently |either )?(?:not running|deallocated|stopped|powered off|not in (?:a )?running|marked to be deallocated)",["not running","deallocated","stopped","powered off","not in a running","not in running"],["is ","are "]],["\\b(?:VM|VMs|virtual machines?|instances?|role)\\b.{0,80}\\b(?:must|should|needs? to|has to) be (?:in (?:a |the )?)?running\\b",["must be ","should be ","needs to be ","need to be ","has to be "],["running"]],["\\b(?:must be|not) attached to a running (?:VM|VMs|virtual machines?|instances?|role)",["must be attached to a running ","not attached to a running "],["vm","virtual machine","instance","role"]],["\\brequires? (?:the |a )?(?:VM|VMs|virtual machines?|instances?|role)\\b.{0,60}\\bto be running\\b",["to be running"],["requires ","require "]]]}
{"list":"proven","reason":"vm-not-running","codeLike":["",["^NicMustBeAttachedToRunningVm",["nicmustbeattachedtorunningvm"]]]}
{"list":"proven","reason":"disk-in-use","alone":true,"says":["i",["\\b(?:state|status) '?(?:is )?'?(?:active ?upload|active ?sas|ready ?to ?upload)",["active upload","activeupload","active sas","activesas","ready to upload","ready toupload","readyto upload","readytoupload"],["state ","status "]],["\\bactive (?:shared access|SAS)\\b",["active shared access","active sas"]],["\\bActiveSAS\\b",["activesas"]]]}
{"list":"proven","reason":"disk-in-use","codes":["diskinactivesasstate","diskhasactivesas"]}
{"list":"proven","reason":"already-in-target-state","says":["i",["\\b(?:VM|VMs|virtual machines?|instances?|role)\\b.{0,120}\\bis already (?:using|running|stopped|deallocated|started)\\b",["is already using","is already running","is already stopped","is already deallocated","is already started"],["vm","virtual machine","instance","role"]]]}
{"list":"proven","reason":"disk-attached","alone":true,"says":["i",["\\bdisks?\\b.{0,240}\\b(?:is|are) (?:currently |still |already )*(?:attached to|in use by|owned by|being used by|used by)\\b",["attached to","in use by","owned by","used by"],["disk"]],["\\bwhile (?:it|the disk) is attached\\b",["while it is attached","while the disk is attached"]]]}
{"list":"proven","reason":"disk-attached","codes":["diskblobalreadyinusebyanotherdisk","disksattachedtovm"]}
{"list":"proven","reason":"nothing-to-cancel","says":["i",["\\bno (?:ongoing|running|active|pending) (?:\\w+ ){1,4}to cancel\\b",["no ongoing ","no running ","no active ","no pending "],["to cancel"]]]}
{"list":"proven","reason":"immutable-property","codes":["propertychangenotallowed"]}
{"list":"proven","reason":"immutable-property","says":["i",["\\b(?:disks?|snapshots?)\\b.{0,60}\\bcannot be (?:resized|shrunk|reduced)",["cannot be resized","cannot be shrunk","cannot be reduced"],["disk","snapshot"]]]}
{"list":"proven","reason":"platform-rule","confidence":"likely","codes":["conflictinguserinput"]}
{"list":"proven","reason":"superseded","codes":["canceledandsupersededduetoanotheroperation"]}
{"list":"proven","reason":"another-operation-in-progress","codes":["anotheroperationinprogress","retryableerrorduetoanotheroperation","updategatewayinprogress"]}
{"list":"proven","reason":"failed-state","codes":["referencedresourcenotprovisioned","virtualnetworknotinsucceededstate"],"says":["i",["\\bis in (?:a )?'?failed'? state\\b",["is in a 'failed","is in a failed","is in 'failed","is in failed"],[" state"]]]}
{"list":"proven","reason":"dependency-updating","codes":["referencedresourcenotprovisioned","virtualnetworknotinsucceededstate","storageprovisioningstatenotsucceeded","nicreservedforanothervm","azfwaddtofirewallpolicyfailed"]}
{"list":"proven","reason":"dependency-updating","codeLike":["",["NotAllowedWhen(?:Updating|Deleting|UpdatingOrDeleting)$",["notallowedwhenupdating","notallowedwhendeleting"]]]}
{"list":"proven","reason":"failed-state","codes":["parentresourceisinfailedstate","firewallpolicyupdatefailed"]}
{"list":"proven","reason":"link-active","codes":["remotepeeringisdisconnected"]}
{"list":"proven","reason":"resource-in-use","codeLike":["",["^InUse\\w*Cannot(?:Be)?(?:Deleted|Updated|Moved)?$",["cannot"],["inuse"]],["^InUse\\w+CannotBe\\w+$",["cannotbe"],["inuse"]],["InUseBy\\w+$",["inuseby"]],["^Nic(?:InUse|InUseWith\\w+)$",["inuse"],["nic"]],["^PublicIPAddressCannotBeDeleted$",["publicipaddresscannotbedeleted"]],["^CannotDelete\\w*InUse$",["cannotdelete"],["inuse"]],["WhenItIsInUse$",["whenitisinuse"]]]}
{"list":"proven","reason":"resource-in-use","codes":["subnetisfull","subnetwithexternalresourcescannotbeusedbyotherresources","networksecuritygroupinusebyvirtualmachinescaleset","publicipaddressinuse"]}
{"list":"proven","reason":"dependency-not-ready","codeLike":["",["(?:Circuit|Provider|Gateway|Connection|Peering)NotProvisioned$",["circuitnotprovisioned","providernotprovisioned","gatewaynotprovisioned","connectionnotprovisioned","peeringnotprovisioned"]]]}
{"list":"proven","reason":"platform-rule","codes":["applicationgatewaysubnetcannotbeusedbyotherresources","privateendpointandserviceendpointscannotcoexistinasubnet","resourcenotpermittedondelegatedsubnet"]}
{"list":"proven","reason":"name-taken","codes":["dnsrecordinuse"]}
{"list":"proven","reason":"invalid-request","codeLike":["",["^(?:VnetAddressSpace\\w*Overlap\\w*|NetcfgSubnetRange\\w*|NetcfgInvalidSubnet|SubnetsHaveOverlap\\w*|\\w*AddressPrefix(?:Overlap|Invalid)\\w*|InvalidCIDR\\w*)$",["vnetaddressspace","netcfgsubnetrange","netcfginvalidsubnet","subnetshaveoverlap","addressprefixoverlap","addressprefixinvalid","invalidcidr"]]]}
{"list":"proven","reason":"invalid-request","says":["i",["\\baddress (?:space|prefix|range)\\b.{0,160}\\boverlap",["address space","address prefix","address range"],["overlap"]]]}
{"list":"proven","reason":"immutability-policy","codeLike":["",["Immutability\\w*Locked$",["immutability"],["locked"]]]}
{"list":"proven","reason":"data-locked","codes":["filelockconflict","sharingviolation"]}
{"list":"proven","reason":"exclusive-access","codes":["storageaccountoperationinprogress"]}
{"list":"proven","reason":"provisioning-in-progress","confidence":"likely","codes":["storageaccountisnotprovisioned","storageaccountbeingcreated"]}
{"list":"proven","reason":"another-operation-in-progress","codes":["pendingtransactionalreadyexists","pendingcopyoperation","internaloperationaborterror"]}
{"list":"proven","reason":"nothing-to-cancel","codes":["nopendingcopyoperation"]}
{"list":"proven","reason":"lease-lost","codes":["leaselost","leaseisbrokenandcannotberenewed","leasealreadybroken","leaseisbreakingandcannotbechanged"]}
{"list":"proven","reason":"lease-lost","confidence":"likely","codeLike":["",["^LeaseNotPresent",["leasenotpresent"]]]}
{"list":"proven","reason":"blob-lease","codeLike":["",["^Lease(?:Already|Id|Is)\\w+",["leasealready","leaseid","leaseis"]],["SnapshotLeased$",["snapshotleased"]],["^InfiniteLeaseDurationRequired$",["infiniteleasedurationrequired"]]]}
{"list":"proven","reason":"name-taken","codes":["storageaccountalreadytaken"]}
{"list":"proven","reason":"exists-elsewhere","codes":["storageaccountinanotherresourcegroup"]}
{"list":"proven","reason":"immutability-policy","codes":["blobimmutableduetopolicy","blobimmutableduetolegalhold","containerprotectedfromdeletion","pathimmutableduetopolicy"]}
{"list":"proven","reason":"nested-resources-exist","codes":["snapshotspresent","sharehassnapshots","directorynotempty","snapshotcountexceeded"]}
{"list":"proven","reason":"feature-not-supported","codes":["featurenotsupportedforaccount","publicaccessnotpermitted","keybasedauthenticationnotpermitted","blobusescustomerspecifiedencryption","featureversionmismatch"]}
{"list":"proven","reason":"invalid-state","codes":["blobarchived","blobnotarchived"]}
{"list":"proven","reason":"another-operation-in-progress","codes":["blobbeingrehydrated"]}
{"list":"proven","reason":"another-operation-in-progress","says":["i",["\\bCopyPending\\b",["copypending"]],["\\bnot (?:yet )?been (?:completely|fully|entirely) copied\\b",["not yet been completely copied","not yet been fully copied","not yet been entirely copied","not been completely copied","not been fully copied","not been entirely copied"]]]}
{"list":"proven","reason":"invalid-state","says":["i",["\\b(?:on|of|in|with|from) an? archived \\w{2,}",[" archived "],["on a","of a","in a","with a","from a"]]]}
{"list":"proven","reason":"capacity-unavailable","codes":["storageaccounttoobusy"]}
{"list":"proven","reason":"condition-not-met","codeLike":["",["ConditionNotMet$",["conditionnotmet"]],["^UpdateConditionNotSatisfied$",["updateconditionnotsatisfied"]]]}
{"list":"proven","reason":"server-error","codes":["cannotverifycopysource"],"says":["i",["\\bwithin the (?:specified|allowed) time",["within the specified time","within the allowed time"]],["timed? ?out",["timed out","timedout","time out","timeout"]],["could not verify\\b",["could not verify"]]]}
{"list":"proven","reason":"dependency-not-ready","codes":["storageaccountnotrecognized"]}
{"list":"proven","reason":"invalid-state","alone":true,"says":["i",["\\bprepared for swap\\b",["prepared for swap"]]]}
{"list":"proven","reason":"another-operation-in-progress","alone":true,"says":["i",["\\bmanagement operation and a deployment operation\\b",["management operation and a deployment operation"]]]}
{"list":"proven","reason":"exclusive-access","alone":true,"says":["i",["\\bcannot acquire (?:an? )?exclusive lock\\b",["cannot acquire an exclusive lock","cannot acquire a exclusive lock","cannot acquire exclusive lock"]]]}
{"list":"proven","reason":"another-operation-in-progress","codes":["containerappoperationinprogress","containerappsjoboperationinprogress","existingmanagedcertificateoperationinprogress"]}
{"list":"proven","reason":"provisioning-in-progress","codes":["servicelocked"],"about":["",["ApiManagement",["apimanagement"]],["^$"]]}
{"list":"proven","reason":"soft-deleted","codes":["servicealreadyexistsinsoftdeletedstate"]}
{"list":"proven","reason":"resource-in-use","codes":["certificateinuse"]}
{"list":"proven","reason":"already-in-target-state","codes":["receiveralreadyenabled"]}
{"list":"proven","reason":"invalid-request","says":["i",["\\bcertificate\\b.{0,120}\\bdoes not match the hostname\\b",["does not match the hostname"],["certificate"]]]}
{"list":"proven","reason":"access-denied","says":["i",["\\baccess token (?:provided |is )?(?:is )?(?:invalid|expired|not valid)\\b",["access token "],["invalid","expired","not valid"]]]}
{"list":"proven","reason":"throttled","codes":["40501","49918","49919","49920"]}
{"list":"proven","reason":"concurrent-write","codes":["449"],"says":["i",["\\bconflict",["conflict"]]]}
{"list":"proven","reason":"link-active","codeLike":["",["HasGeoReplica$",["hasgeoreplica"]],["^ReadReplica\\w+Exist\\w*$",["readreplica"],["exist"]]]}
{"list":"proven","reason":"another-operation-in-progress","codes":["conflictingserveroperation","conflictingdatabaseoperation","conflictingsystemoperationinprogress","conflictingsubscriptionoperation","conflictingmanagedinstanceoperation","updatesloinprogress","skuassignmentinprogress","simultaneousskuchangenotallowed","operationinterrupted","databasebeingaddedtofailovergroup","databasebeingremovedfromfailovergroup","targetelasticpoolbeingupdated","georeplicationcannotbecomeprimaryduringundo","createdatabaseattemptedwithrotationinprogress"]}
{"list":"proven","reason":"service-busy","codes":["serverisbusy","serverbusy","managedinstanceisbusy","failovergroupbusy","instancefailovergroupbusy","elasticjobagentisbusy","provisioningserverbusy","serviceisinmaintenance","servicebusy"]}
{"list":"proven","reason":"nothing-to-cancel","codes":["cannotcanceloperation","cannotcanceldatabaseoperation"]}
{"list":"proven","reason":"service-stopped","codes":["serverunavailableforoperation","serverdisabled"],"unless":["i",["'?(?:updating|starting|stopping|provisioning|dropping)'?",["updating","starting","stopping","provisioning","dropping"]]]}
{"list":"proven","reason":"provisioning-in-progress","confidence":"likely","codes":["serverisnotready","servernotready"],"says":["i",["\\b(?:updating|starting|stopping|provisioning|dropping|restarting)\\b",["updating","starting","stopping","provisioning","dropping"]]]}
{"list":"proven","reason":"service-stopped","confidence":"likely","codes":["serverisnotready","servernotready"]}
{"list":"proven","reason":"invalid-state","codes":["invaliddatabasestateforoperation","unabletoalterdatabaseinreplication","currentmemoryusageexceedsskuquota","failovergroupupdateordeleterequestonsecondary","failovergroupfailoverrequestonprimary"]}
{"list":"proven","reason":"link-active","codes":["databasebelongstootherfailovergroup","metadatadrcannotdeletewhenaliaspresentconflict","readreplicaserversexistforsourceserver","invalidoperationfordatabasenotinreplicationrelationship"]}
{"list":"proven","reason":"resource-in-use","codes":["azurekeyvaultkeyinuse"]}
{"list":"proven","reason":"dependency-not-ready","codes":["micreatefailednondelegatedsubnet","vulnerabilityassessmentadsisdisabled"]}
{"list":"proven","reason":"resource-exists","codes":["remotedatabaseexists","duplicategeodrrelation","failovergroupalreadyexists","serverkeynamealreadyexists"]}
{"list":"proven","reason":"name-taken","codes":["serveralreadyexists","failovergroupdnsrecordinuse","namealreadyexists"]}
{"list":"proven","reason":"limit-reached","codes":["databasecopylimitperreplicareached"]}
{"list":"proven","reason":"exclusive-access","alone":true,"says":["i",["\\brequires? (?:an? )?exclu?sive (?:lock|access)\\b",["requires an excl","requires a excl","requires excl","require an excl","require a excl","require excl"],["sive lock","sive access"]]]}
{"list":"proven","reason":"nested-resources-exist","alone":true,"says":["i",["\\belastic pool\\b.{0,60}\\bnot empty\\b",["elastic pool"],["not empty"]]]}
{"list":"proven","reason":"another-operation-in-progress","alone":true,"says":["i",["\\banother (?:agent ?pool )?operation \\([^)]{1,120}\\) is in progress\\b",["another agent pool operation (","another agentpool operation (","another operation ("],[") is in progress"]]]}
{"list":"proven","reason":"provisioning-in-progress","alone":true,"says":["i",["\\bprovisioning state ?\\((?!succeeded|failed|canceled)\\w+\\)",["provisioning state (","provisioning state("]]]}
{"list":"proven","reason":"already-in-target-state","alone":true,"says":["i",["\\bpower state ?\\((?:stopped|running)\\)?\\W{0,3}(?:, )?\\w+ cannot be performed\\b",[" cannot be performed"],["power state (stopped","power state (running","power state(stopped","power state(running"]],["\\bis not currently running, stopping cannot be performed\\b",["is not currently running, stopping cannot be performed"]]]}
{"list":"proven","reason":"invalid-request","codeLike":["i",["^(?:AgentPool)?(?:K8s|Kubernetes|Orchestrator)VersionNot(?:Supported|Allowed|Available)$",["k8sversionnot","kubernetesversionnot","orchestratorversionnot"],["supported","allowed","available"]],["^Unsupported(?:K8s|Kubernetes|Orchestrator)Version$",["unsupportedk8sversion","unsupportedkubernetesversion","unsupportedorchestratorversion"]]]}
{"list":"proven","reason":"invalid-state","codes":["mustdefineatleastonesystempool","unsatisfiablepdb","updateruntargetingemptyfleet"]}
{"list":"proven","reason":"provisioning-in-progress","codes":["extensionpatchfailed"],"says":["i",["\\bprovisioning ?state\\b",["provisioning state","provisioningstate"]]]}
{"list":"proven","reason":"soft-deleted","codes":["objectisdeletedbutrecoverable","flagmustbesetforrestore"]}
{"list":"proven","reason":"soft-deleted","codes":["nameunavailable"],"says":["i",["\\bsoft[- ]?deleted\\b",["soft-deleted","soft deleted","softdeleted"]]]}
{"list":"proven","reason":"not-found","codes":["softdeletedvaultdoesnotexist"]}
{"list":"proven","reason":"being-deleted","codes":["objectisbeingdeleted"]}
{"list":"proven","reason":"name-taken","codes":["vaultalreadyexists","nameunavailable","accountnamealreadyexists","customdomaininuse","subdomainnamealreadyexists"]}
{"list":"proven","reason":"another-operation-in-progress","codes":["40901"]}
{"list":"proven","reason":"another-operation-in-progress","alone":true,"says":["i",["\\bsubcode=?40901\\b",["subcode=40901","subcode40901"]],["\\bconflicting operation\\b.{0,40}\\bin progress\\b",["conflicting operation"],["in progress"]]]}
{"list":"proven","reason":"link-active","says":["i",["\\b(?:break|fail ?over)\\b.{0,40}\\b(?:pairing|replication)\\b.{0,60}\\bbefore\\b",["pairing","replication"],["before"]],["\\bbecause replication is in progress\\b",["because replication is in progress"]]]}
{"list":"proven","reason":"invalid-state","codes":["clustermoratoriumineffect"]}
{"list":"proven","reason":"failed-state","codes":["accountprovisioningstateinvalid"],"says":["i",["\\bin (?:a )?'?failed'? (?:provisioning )?state\\b",["in a 'failed","in a failed","in 'failed","in failed"],[" state"]]]}
{"list":"proven","reason":"provisioning-in-progress","codes":["accountprovisioningstateinvalid"]}
{"list":"proven","reason":"another-operation-in-progress","codes":["rsvaultupdateerrorconflictingoperationinprogress"]}
{"list":"proven","reason":"nested-resources-exist","codes":["bmsusererrorvaultdeletionnotallowed","bmsusererrorvaultdeletionforbidden","bmsusererrorcontainerhasdatasources","serviceresourcenotemptywithbackendmessage"]}
{"list":"proven","reason":"data-locked","codes":["devicemessagelocklost"]}
{"list":"proven","reason":"data-locked","alone":true,"says":["i",["\\bthe lock supplied is invalid\\b",["the lock supplied is invalid"]]]}
{"list":"proven","reason":"immutability-policy","alone":true,"says":["i",["\\bimmutable (?:due to|because of|under|by) (?:an? |the )?(?:\\w+ )?(?:polic|legal hold|hold)",["immutable due to ","immutable because of ","immutable under ","immutable by "],["polic","hold"]]]}
{"list":"proven","reason":"data-locked","says":["i",["\\b(?:in use|locked|opened|held) by an? (?:SMB|NFS) client\\b",[" smb client"," nfs client"],["in use by a","locked by a","opened by a","held by a"]],["\\bopen (?:file )?handles?\\b",["open file handle","open handle"]]]}
{"list":"proven","reason":"data-locked","codeLike":["",["(?:Message|Session)LockLost",["messagelocklost","sessionlocklost"]],["SessionCannotBeLocked",["sessioncannotbelocked"]]]}
{"list":"proven","reason":"data-locked","alone":true,"says":["i",["MessageLockLost\\b",["messagelocklost"]],["\\b(?:key|value|setting|item|secret|blob|message|record)\\b.{0,60}\\bis (?:read-only|locked)\\b.{0,80}\\bunlock\\b",["is read-only","is locked"],["unlock"]],["\\b(?:is|was|are) marked (?:as )?read-?only\\b",["is marked as read","is marked read","was marked as read","was marked read","are marked as read","are marked read"],["only"]],["\\b(?:key|value|key-value|setting|item|secret|file|message|record|entry)\\b.{0,60}\\bis locked\\b(?:.{0,40}\\b(?:cannot|not be)\\b| by )",["is locked"],["cannot","not be"," by "]],["\\berrorcode\"?:? ?412002\\b",["errorcode"],["412002"]]]}
{"list":"proven","reason":"resource-in-use","codes":["lockedsplresourcefound","cannotdeleteworkspacewhenlinkedtoprivatelinkscopes","modelreferencesnotdeleted"]}
{"list":"proven","reason":"nested-resources-exist","codes":["applicationpackagesnotempty","solutiontemplateversionexists"]}
{"list":"proven","reason":"invalid-state","codes":["operationinvalidforcurrentstate","containerimmutabilitypolicyfailure","invalidoperationstate","certificatestateactive"]}
{"list":"proven","reason":"dependency-not-ready","codes":["requesteddefaultversionnotactive","applicationpackageblobnotfound","storagenotprovisioned"]}
{"list":"proven","reason":"already-in-target-state","codes":["taskcompleted","jobcompleted","jobdisabled","jobterminating"]}
{"list":"proven","reason":"platform-rule","codes":["resourcerestriction","invalidapplicationpackagereferences","jobpreparationtaskorreleasetasknotspecified"]}
{"list":"proven","reason":"feature-not-supported","codes":["operationnotpermitted","notsupported","featurenotsupported","operationnotsupported"]}
{"list":"proven","reason":"ambiguous-conflict","confidence":"possible","says":["i",["\\bexists? or (?:a )?concurrent\\b",["exists or a concurrent","exists or concurrent","exist or a concurrent","exist or concurrent"]],["\\bconcurrent \\w+ or .{0,40}\\bexists\\b",["concurrent "],["exists"]]]}
{"list":"proven","reason":"lease-lost","says":["i",["\\blease\\b.{0,80}\\b(?:has|was) (?:been )?(?:expired|broken|lost|released)",["lease"],["has ","was "]],["\\block (?:on the message )?(?:(?:has|was|is|has been|had) )?(?:expired|lost)\\b",["lock "],["expired","lost"]]]}
{"list":"proven","reason":"blob-lease","alone":true,"says":["i",["\\bthere is (?:currently |already )+an? (?:active )?lease\\b",["there is "],["currently ","already "]],["\\bthere is an? (?:active |existing )?lease\\b",["there is an active lease","there is an existing lease","there is an lease","there is a active lease","there is a existing lease","there is a lease"]],["\\blease ?id\\b.{0,80}\\b(?:did not match|does not match|was not specified|is missing|mismatch)",["did not match","does not match","was not specified","is missing","mismatch"],["lease id","leaseid"]],["\\b(?:active|conflicting|existing|infinite) leases?\\b",["active lease","conflicting lease","existing lease","infinite lease"]],["\\blease conflict\\b",["lease conflict"]],["\\b(?:failed to|could not|cannot|unable to) (?:acquire|obtain|renew|take) (?:the |a |an? \\w+ )?lease\\b",["failed to ","could not ","cannot ","unable to "],["lease"]],["\\bno lease id was specified\\b",["no lease id was specified"]],["\\b(?:blob|container|share|file|disk|vhd)\\b.{0,80}\\b(?:is|has been) (?:currently )?leased\\b",["is currently leased","is leased","has been currently leased","has been leased"],["blob","container","share","file","disk","vhd"]]]}
{"list":"proven","reason":"immutability-policy","says":["i",["\\b(?:immutab\\w+ polic\\w+|legal holds?)\\b.{0,120}\\b(?:protect|prevent|cannot|not allowed|not permitted|active)",["immutab","legal hold"],["protect","prevent","cannot","not allowed","not permitted","active"]],["\\b(?:protected|prevented|blocked|held|retained|locked) (?:by|under) (?:an? |the )?(?:\\w+[ -]){0,3}(?:retention|immutab\\w+|worm|legal hold)",["protected ","prevented ","held ","retained ","locked "],["retention","immutab","worm","legal hold"]],["\\b(?:is|are) (?:placed )?(?:under|on) (?:an? )?legal hold\\b",["under an legal hold","under a legal hold","under legal hold","on an legal hold","on a legal hold","on legal hold"],["is ","are "]],["\\bunder (?:an? |the )?(?:\\w+[ -]){0,3}(?:retention|immutab\\w+) polic",["retention","immutab"],["under "]],["\\b(?:vault|blobs?|containers?|data|backups?|items?|recovery points?|snapshots?|files?|logs?) (?:is|are) immutable\\b",[" is immutable"," are immutable"],["vault","blob","container","data","backup","item","recovery point","snapshot","file","log"]],["\\b(?:blocked|denied|refused|prevented|rejected)\\b.{0,60}\\bimmutab",["immutab"],["blocked","denied","refused","prevented","rejected"]],["\\bimmutability\\b.{0,60}\\b(?:is|are) (?:\\w+ and )?(?:enabled|locked|active|in effect)\\b.{0,160}\\b(?:cannot|not be|so)\\b",["immutability"],["enabled","locked","active","in effect"]]],"unless":["i",["\\b(?:policy|period|state|vault)(?: \\w+)? cannot be (?:changed|modified|shortened|reduced|disabled|unlocked)",[" cannot be changed"," cannot be modified"," cannot be shortened"," cannot be reduced"," cannot be disabled"," cannot be unlocked"],["policy","period","state","vault"]]]}
{"list":"proven","reason":"superseded","alone":true,"says":["i",["\\b(?:cancell?ed|aborted|preempted) and superseded\\b",["cancelled and superseded","canceled and superseded","aborted and superseded","preempted and superseded"]],["\\b(?:superseded|preempted|overridden|replaced) by (?:a |an |another )?(?:more recent |newer |later |subsequent )?(?:operation|request|deployment|update)",["superseded by ","preempted by ","overridden by ","replaced by "],["operation","request","deployment","update"]]]}
{"list":"proven","reason":"concurrent-write","alone":true,"says":["i",["\\b(?:written|updated|modified|created|deleted|changed) concurrently\\b",["written concurrently","updated concurrently","modified concurrently","created concurrently","deleted concurrently","changed concurrently"]],["\\bconflict(?:s|ed|ing)? with (?:an? |another |the )?(?:concurrent|simultaneous|parallel)",["conflicts with ","conflicted with ","conflicting with ","conflict with "],["concurrent","simultaneous","parallel"]],["\\bconflicting concurrent (?:write|request|operation|update)",["conflicting concurrent write","conflicting concurrent request","conflicting concurrent operation","conflicting concurrent update"]],["\\bconflicting request\\b",["conflicting request"]],["\\bbecause of an? concurrent\\b",["because of an concurrent","because of a concurrent"]],["\\bconcurrent (?:writes?|updates?|requests?|modifications?|operations?|access|calls?|changes)\\b.{0,120}\\b(?:not supported|not allowed|detected|is in progress|conflict|prevent|on the same)",["concurrent "],["not supported","not allowed","detected","is in progress","conflict","prevent","on the same"]],["\\b(?:detected|due to|caused by) (?:an? )?concurrent (?:write|update|request|modification|operation|change)",["concurrent "],["detected ","due to ","caused by "]]]}
{"list":"proven","reason":"dependency-updating","alone":true,"says":["i",["\\b(?:cannot|can't|could not|unable to)\\b.{0,60}\\bproceed\\b.{0,200}\\bused by\\b.{0,300}\\bin '?(?:updating|creating|deleting|accepted|provisioning|deprovisioning|migrating|starting|stopping|scaling|upgrading|pending|in ?progress|cancel+ing|transitioning|resizing|restarting|deallocating|attaching|detaching|configuring|resolvingdns|activating|patching|moving|dropping|disabling|enabling|restoring|importing|exporting|waiting|inprogress|non-?terminal)'? state",["proceed"],["used by"]],["\\bused by (?:the )?(?:resource )?.{0,300}\\bis not in '?succeeded'? state\\b.{0,80}\\bin '?(?:updating|creating|deleting|accepted|provisioning|deprovisioning|migrating|starting|stopping|scaling|upgrading|pending|in ?progress|cancel+ing|transitioning|resizing|restarting|deallocating|attaching|detaching|configuring|resolvingdns|activating|patching|moving|dropping|disabling|enabling|restoring|importing|exporting|waiting|inprogress|non-?terminal)'? state",["is not in 'succeeded' state","is not in 'succeeded state","is not in succeeded' state","is not in succeeded state"],["used by "]]]}
{"list":"proven","reason":"being-deleted","alone":true,"says":["i",["\\b(?:is|are|was) (?:currently |already |still |now |yet )?being (?:deleted|reclaimed|purged|removed|torn down|deprovisioned)\\b",["being "],["deleted","reclaimed","purged","removed","torn down","deprovisioned"]],["\\bmarked for deletion\\b",["marked for deletion"]],["\\bin (?:the )?(?:process|middle) of (?:being delet\\w+|deletion|deleting)",["in the process of ","in the middle of ","in process of ","in middle of "],["being delet","deletion","deleting"]],["\\bdeletion\\b.{0,100}\\b(?:is |was |has )?(?:currently |already |still |now |yet )?(?:in progress|in process|ongoing|pending|under ?way|been accepted|queued|scheduled|running)",["deletion"],["in progress","in process","ongoing","pending","under way","underway","been accepted","queued","scheduled","running"]],["\\b(?:is|are) (?:currently |already |still |now |yet )?(?:scheduled|queued|pending) (?:for )?deletion\\b",["scheduled for deletion","scheduled deletion","queued for deletion","queued deletion","pending for deletion","pending deletion"],["is ","are "]]]}
{"list":"proven","reason":"being-deleted","codeLike":["",["BeingDeleted$",["beingdeleted"]],["DeletionInProgress$",["deletioninprogress"]],["DeleteInProgress$",["deleteinprogress"]]]}
{"list":"proven","reason":"another-operation-in-progress","alone":true,"says":["i",["\\b(?:another|other|different|conflicting|concurrent|previous|existing|ongoing|long[- ]running|active|pending)\\b.{0,80}\\b(?:operations?|requests?|updates?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|upgrades?|process)\\b(?: \\([^)]{0,120}\\))?.{0,80}\\b(?:in[- ]progress|ongoing|is (?:still )?running|is pending|being (?:performed|processed|executed)|underway|executing|active|not (?:yet )?(?:completed|finished))\\b",["in-progress","in progress","ongoing","is still running","is running","is pending","being performed","being processed","being executed","underway","executing","active","not yet completed","not yet finished","not completed","not finished"],["other","different","conflicting","concurrent","previous","existing","ongoing","long-running","long running","active","pending"]],["\\bthere(?:'s| is| are) (?:an? |another )?in[- ]progress\\b.{0,80}\\b(?:operation|update|upgrade|request|deployment)\\b",["-progress"," progress"],["there's ","there is ","there are "]],["\\bthere (?:is|are|may be) (?:currently |already |still |now |yet )?(?:an? |another |other |some )?(?:\\w+[ -]){0,6}(?:operations?|deployments?|requests?|jobs?|upgrades?|backups?|restores?|import|export|update|migration|failover)\\b.{0,40}\\b(?:in[- ]progress|running|pending|ongoing)\\b",["there is ","there are ","there may be "],["in-progress","in progress","running","pending","ongoing"]],["\\b(?:operations?|updates?|upgrades?|requests?|deployments?|changes?|settings?|policy|import|export|backup|restore|migration|failover|rotation|maintenance|scaling|creation|provisioning|configuration|execution|recovery|synchronization|replication|export|job|task|process|swap|run)\\b.{0,80}\\b(?:is|are) (?:currently |already |still |now |yet )?(?:in[- ]progress|underway|ongoing|being processed|pending completion)\\b",["in-progress","in progress","underway","ongoing","being processed","pending completion"],["is ","are "]],["\\b(?:due to|because of|since|during|while|by) (?:an? |the |another )?(?:ongoing|active|in-progress|pending|running)\\b.{0,80}\\b(?:operation|update|upgrade|rotation|maintenance|deployment|request|process|job|failover|backup|restore|import|export|migration)",["ongoing","active","in-progress","pending","running"],["due to ","because of ","since ","during ","while ","by "]],["\\b(?:due to|because of) an? conflicting (?:operation|request|update)\\b",["due to an conflicting ","due to a conflicting ","because of an conflicting ","because of a conflicting "],["operation","request","update"]],["\\bconflict(?:s|ed|ing)? with (?:an? |another |the )?(?:ongoing|pending|running|active|in-progress|other (?:operation|request|update|deployment)s?|operation)",["conflicts with ","conflicted with ","conflicting with ","conflict with "],["ongoing","pending","running","active","in-progress","other request","other update","other deployment","operation"]],["\\b(?:wait|waiting) (?:for|until) (?:it|the|this|that|any|all|previous|current|other|existing|ongoing)\\b.{0,100}\\b(?:to )?(?:complete|completes|completed|finish|finishes|finished|end|done|succeed)",["wait for ","wait until ","waiting for ","waiting until "],["complete","finish","end","done","succeed"]],["\\bcurrently performing an operation\\b",["currently performing an operation"]],["\\b(?:has|have) an? (?:\\w+ ){1,3}(?:that is )?still running\\b",["still running"],["has an ","has a ","have an ","have a "]],["\\bstatus is ['\\\"]?(?:in ?progress|pending|running)\\b",["status is "],["in progress","inprogress","pending","running"]],["\\banother [\\w/ -]{1,40}\\b(?:job|operation|request|task|run|swap|backup|import|export) is (?:currently |already |still )*(?:running|active|queued|executing)\\b",["another "],["running","active","queued","executing"]],["\\banother (?:operation|request|job|task|run|invocation|process)\\b.{0,80}\\b(?:is|are) (?:currently |already |still )*(?:running|in progress|executing|active)\\b",["another "],["running","in progress","executing","active"]],["\\bwarming up\\b",["warming up"]],["\\bmutually exclusive operations\\b",["mutually exclusive operations"]],["\\balready (?:has|have) an? (?:\\w+ ){0,3}(?:operation|deployment|request|job) (?:in progress|running|pending)",["already has an ","already has a ","already have an ","already have a "],["in progress","running","pending"]]],"unless":["i",["timed out waiting",["timed out waiting"]],["no active (?:deployment|operation)",["no active deployment","no active operation"]],["install\\/upgrade\\/rollback",["install/upgrade/rollback"]],["because replication is in progress",["because replication is in progress"]],["\\bno (?:\\w+ ){0,3}(?:operation|upgrade|update|deployment|copy|job)s? (?:is |are )?(?:currently )?in progress",["in progress"],["no "]]]}
{"list":"proven","reason":"another-operation-in-progress","codeLike":["",["(?:In|Already)Progress$",["inprogress","alreadyprogress"]],["OperationInProgress",["operationinprogress"]],["^(?:Existing|Pending|Ongoing|Another|Conflicting)\\w*(?:Operation|Request|Update|Deployment)",["existing","pending","ongoing","another","conflicting"],["operation","request","update","deployment"]]],"unless":["i",["not (?:in )?progress",["not in progress","not progress"]]]}
{"list":"proven","reason":"exclusive-access","alone":true,"says":["i",["\\bexclusive (?:lock|access)\\b.{0,80}\\b(?:held|in use|another|cannot|could not|failed)",["exclusive lock","exclusive access"],["held","in use","another","cannot","could not","failed"]],["\\b(?:could not|cannot|can't|failed to|unable to) (?:acquire|obtain|get|take)\\b.{0,40}\\block\\b",["could not ","cannot ","can't ","failed to ","unable to "],["lock"]]],"unless":["i",["state lock",["state lock"]],["dpkg",["dpkg"]],["apt",["apt"]],["\\/var\\/",["/var/"]],["\\.lock\\b",[".lock"]],["index\\.lock",["index.lock"]],["file lock",["file lock"]],["process",["process"]]]}
{"list":"proven","reason":"service-busy","alone":true,"says":["i",["\\b(?:is|are|was) (?:currently |already |still |now |yet )?(?:temporarily )?busy\\b",["busy"],["is ","are ","was "]],["\\bunder(?:going)? (?:system |platform |planned |service )*maintenance\\b",["maintenance"],["undergoing ","under "]],["\\bin maintenance (?:mode|state)\\b",["in maintenance mode","in maintenance state"]],["\\bnot able to (?:process|accept)\\b.{0,60}\\b(?:at this time|right now|currently)\\b.{0,80}\\btry again",["not able to process","not able to accept"],["try again"]]],"unless":["i",["device or resource busy",["device or resource busy"]],["EBUSY",["ebusy"]],["text file busy",["text file busy"]],["address",["address"]],["line is busy",["line is busy"]],["\\b(?:action|module|package|library|project|repository|provider|plugin|extension|tool|SDK|CLI) (?:is|are) (?:now |currently )?in maintenance\\b",[" is now in maintenance"," is currently in maintenance"," is in maintenance"," are now in maintenance"," are currently in maintenance"," are in maintenance"],["action","module","package","library","project","repository","provider","plugin","extension","tool","sdk","cli"]]]}
{"list":"proven","reason":"another-operation-in-progress","confidence":"likely","says":["i",["\\b(?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\\w+|swaps?|purges?|health checks?)\\b[^.;]{0,80}\\b(?:is|are) (?:currently |already |still |now |yet )?running\\b",["running"],["is ","are "]],["\\b(?:one|it|another|another one) is (?:already |still |now |currently )*running\\b",["running"],["one is ","it is ","another is "]],["\\b(?:is|are) (?:making|applying|performing|carrying out|processing) (?:\\w+ ){0,2}(?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\\w+|swaps?|purges?|health checks?)",["making ","applying ","performing ","carrying out ","processing "],["is ","are "]],["\\b(?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\\w+|swaps?|purges?|health checks?)\\b.{0,80}\\b(?:is|are|has|have) yet to (?:be )?(?:complete|finish|end|done)",["is yet to ","are yet to ","has yet to ","have yet to "],["complete","finish","end","done"]],["\\b(?:has|have|was|were|been) (?:already |just )?(?:started|triggered|queued|accepted|submitted|initiated|requested) and (?:is|has|have|are|was) (?:still |currently |now )?(?:not (?:yet )?(?:finished|completed|done|ended)|running|in progress|pending|being)",[" and is "," and has "," and have "," and are "," and was "],["started","triggered","queued","accepted","submitted","initiated","requested"]],["\\blocked by (?:the |an? |another )?(?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\\w+|swaps?|purges?|health checks?)\\b",["locked by "],["operation","request","update","upgrade","deployment","job","task","action","change","process","command","call","run","backup","restore","revert","import","export","migration","failover","rotation","maintenance","repair","scal","creation","deletion","provisioning","configuration","synchronisation","synchronization","replication","resync","move","resiz","swap","purge","health check"]],["\\b(?:two|several|multiple|many) (?:writes|(?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\\w+|swaps?|purges?|health checks?))\\b.{0,60}\\b(?:at once|at the same (?:time|moment)|simultaneous\\w*|in parallel|concurrent\\w*)",["at once","at the same time","at the same moment","simultaneous","in parallel","concurrent"],["two ","several ","multiple ","many "]],["\\b(?:retry|try again|resubmit|repeat|re-?run)\\b.{0,60}\\b(?:once|when|after|until)\\b.{0,100}\\b(?:completes?|completed|completion|is complete|complete|finish(?:e[sd])?|ends|ended|is over|is done|succeeds|concludes?)\\b",["retry","try again","resubmit","repeat","re-run","rerun"],["once","when","after","until"]],["\\b(?:wait|until|till)\\b.{0,100}\\b(?:it|they|that|this|(?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\\w+|swaps?|purges?|health checks?)) (?:has |have |is |are |to )?(?:(?:completes?|completed|completion|is complete|complete|finish(?:e[sd])?|ends|ended|is over|is done|succeeds|concludes?)|finish|end)\\b",["wait","until","till"],["complete","completion","finish","is over","is done","succeeds","conclude","end"]],["\\b(?:earlier|previous|prior|preceding|last|existing|another|other|first|outstanding)\\b.{0,100}\\b(?:has|have|had|is|was|did) not (?:yet |been )*(?:complete|completed|finish|finished|end|ended|done)\\b",["has not ","have not ","had not ","is not ","was not ","did not "],["earlier","previous","prior","preceding","last","existing","other","first","outstanding"]],["\\b(?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\\w+|swaps?|purges?|health checks?)\\b.{0,80}\\b(?:is|are|was) (?:currently |already |still |now |yet )?(?:in process|under ?way|in flight|in motion|queued|ongoing|executing|in the queue)\\b",["in process","under way","underway","in flight","in motion","queued","ongoing","executing","in the queue"],["is ","are ","was "]],["\\bstill (?:in process|under ?way|in flight|executing|going on|at work|to be (?:finished|completed)|working (?:on|through|at))\\b",["in process","under way","underway","in flight","executing","going on","at work","to be finished","to be completed","working on","working through","working at"],["still "]],["\\b(?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\\w+|swaps?|purges?|health checks?)\\b.{0,80}\\bgoing on\\b",["going on"],["operation","request","update","upgrade","deployment","job","task","action","change","process","command","call","run","backup","restore","revert","import","export","migration","failover","rotation","maintenance","repair","scal","creation","deletion","provisioning","configuration","synchronisation","synchronization","replication","resync","move","resiz","swap","purge","health check"]],["\\b(?:let|allow) (?:it|them|that|this|the (?:\\w+ ){1,3})(?: first)? ?(?:to )?(?:end|finish|complete|conclude|run its course|go through)\\b",["let ","allow "],["end","finish","complete","conclude","run its course","go through"]],["\\b(?:nobody|nothing|no one|none) (?:of \\w+ )?has (?:yet )?(?:finished|ended|completed)\\b",["has yet finished","has yet ended","has yet completed","has finished","has ended","has completed"],["nobody ","nothing ","no one ","none "]],["\\bnot (?:yet )?finished (?:yet|so far)\\b",["not yet finished yet","not yet finished so far","not finished yet","not finished so far"]],["\\b(?:has|have|had|is|are|was|did|do|does) not (?:yet )?(?:\\w+ )?(?:come|c[ao]me out|recover\\w*|return\\w*|emerge\\w*|got(?:ten)?|get|settle\\w*|gone) (?:\\w+ ){0,2}(?:of|from|through|over|after) (?:its |the |an? )?(?:\\w+ )?(?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\\w+|swaps?|purges?|health checks?)",[" not "],["of ","from ","through ","over ","after "]],["\\b(?:is|are) (?:currently |already |still |now |yet )?under(?:going)? (?:an? |the )?(?:\\w+ ){0,3}(?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\\w+|swaps?|purges?|health checks?)",["under"],["is ","are "]],["\\b(?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\\w+|swaps?|purges?|health checks?) (?:runs|is running|are running|is active|executes) (?:on|against|for|over|in) (?:it|this|the|that)\\b",[" runs "," is running "," are running "," is active "," executes "],["on ","against ","for ","over ","in "]],["\\bin the middle of\\b",["in the middle of"]],["\\bunder (?:modification|migration|reconstruction)\\b",["under modification","under migration","under reconstruction"]],["\\bmust (?:first )?(?:complete|finish) (?:its|the|their|any|all)\\b.{0,60}\\b(?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\\w+|swaps?|purges?|health checks?)",["must first complete ","must first finish ","must complete ","must finish "],["its","the","any","all"]],["\\b(?:async\\w*|other|previous|last) operation is in a state other than\\b",[" operation is in a state other than"],["async","other","previous","last"]],["\\b(?:locked|blocked|held|reserved|occupied|in use|used) by (?:an? |the )?(?:ongoing |running |active |another |other |different |previous |concurrent |pending )+(?:\\w+ ){0,3}(?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\\w+|swaps?|purges?|health checks?)",["ongoing ","running ","active ","other ","different ","previous ","concurrent ","pending "],[" by "]],["\\b(?:pending|outstanding|unfinished|incomplete|queued) (?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\\w+|swaps?|purges?|health checks?)",["pending ","outstanding ","unfinished ","incomplete ","queued "],["operation","request","update","upgrade","deployment","job","task","action","change","process","command","call","run","backup","restore","revert","import","export","migration","failover","rotation","maintenance","repair","scal","creation","deletion","provisioning","configuration","synchronisation","synchronization","replication","resync","move","resiz","swap","purge","health check"]],["\\b(?:is|are) (?:currently |already |still |now |yet )?in (?:the )?process\\b",["process"],["in "]],["\\b(?:modified|changed|updated|written|processed|handled|performed|executed) by (?:an? ?other|a (?:concurrent|parallel|different)) (?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\\w+|swaps?|purges?|health checks?)",["modified","changed","updated","written","processed","handled","performed","executed"],["an other","another","a other","aother","a concurrent","a parallel","a different"]],["\\bconflict(?:s|ed|ing)?\\b.{0,20}\\bchanges? (?:were|was|have been|has been) detected\\b",["were detected","was detected","have been detected","has been detected"],["conflict"]],["\\bmultiple (?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\\w+|swaps?|purges?|health checks?) (?:are )?(?:trying|attempting|at the same time)",["multiple "],[" trying"," attempting"," at the same time"]]],"unless":["i",["\\btime(?:d|s)? ?out",["timed out","timedout","times out","timesout","time out","timeout"]],["\\bdeadline\\b",["deadline"]],["\\bno (?:\\w+ ){0,2}(?:pending|outstanding|running|active)\\b",["pending","outstanding","running","active"],["no "]],["\\bregist(?:e?red|ration)\\b",["registered","registred","registration"]],["\\bquota\\b",["quota"]],["failed to wait",["failed to wait"]],["\\b(?:is|are) running (?:an? )?(?:old|out|unsupported|low)",["is running ","are running "],["old","out","unsupported","low"]],["\\bbecause it is running\\b.{0,60}\\b(?:deallocate|stop|shut|power off)",["because it is running"],["deallocate","stop","shut","power off"]]]}
{"list":"proven","reason":"service-busy","confidence":"likely","says":["i",["\\bbusy (?:with|by|doing|processing|performing|handling|due)\\b",["busy "],["with","by","doing","processing","performing","handling","due"]]]}
{"list":"proven","reason":"provisioning-in-progress","codeLike":["",["Being[A-Z]\\w+ed$",["being"],["ed"]]]}
{"list":"proven","reason":"service-busy","codeLike":["",["(?:^|\\w)(?:Is)?Busy$",["busy"]]]}
{"list":"proven","reason":"provisioning-in-progress","alone":true,"says":["i",["\\b(?:is|are|was|be) (?:currently |already |still |now |yet )?(?:in )?(?:an? |the )?(?:non-?terminal|non-?final|transitional|transitioning|intermediate|transient)\\b.{0,20}\\bstate\\b",["non-terminal","nonterminal","non-final","nonfinal","transitional","transitioning","intermediate","transient"],["state"]],["\\b(?:in|within) (?:the |an? )?(?:non-?terminal|non-?final|transitional|transitioning|intermediate|transient) (?:provisioning )?state",["non-terminal","nonterminal","non-final","nonfinal","transitional","transitioning","intermediate","transient"],[" state"]],["\\bnot (?:yet )?(?:in |reached )?(?:an? |its )?(?:terminal|final|stable|steady)\\b.{0,20}\\bstate\\b",["state"],["terminal","final","stable","steady"]],["\\bprovisioning ?state\\b.{0,60}\\bis not (?:terminal|final)\\b",["provisioning state","provisioningstate"],["is not terminal","is not final"]],["\\bis (?:currently |already |still |now |yet )?transitioning\\b",["is currently transitioning","is already transitioning","is still transitioning","is now transitioning","is yet transitioning","is transitioning"]],["\\bin transition\\b",["in transition"]],["\\bprovisioning ?state\\b[^.]{0,60}[:=('\" ](?:updating|creating|deleting|accepted|provisioning|deprovisioning|migrating|starting|stopping|scaling|upgrading|pending|in ?progress|cancel+ing|transitioning|resizing|restarting|deallocating|attaching|detaching|configuring|resolvingdns|activating|patching|moving|dropping|disabling|enabling|restoring|importing|exporting|waiting|inprogress|non-?terminal)\\b(?!.{0,40}(?:succeeded'? before))",["provisioning state","provisioningstate"],["updating","creating","deleting","accepted","provisioning","migrating","starting","stopping","scaling","upgrading","pending","in progress","inprogress","cance","transitioning","resizing","deallocating","attaching","detaching","configuring","resolvingdns","activating","patching","moving","dropping","disabling","enabling","restoring","importing","exporting","waiting","non-terminal","nonterminal"]],["\\bin (?:the |an? )?['\"(]?(?:updating|creating|deleting|accepted|provisioning|deprovisioning|migrating|starting|stopping|scaling|upgrading|pending|in ?progress|cancel+ing|transitioning|resizing|restarting|deallocating|attaching|detaching|configuring|resolvingdns|activating|patching|moving|dropping|disabling|enabling|restoring|importing|exporting|waiting|inprogress|non-?terminal)['\")]? (?:provisioning |lifecycle )?state\\b",["state"],["updating","creating","deleting","accepted","provisioning","migrating","starting","stopping","scaling","upgrading","pending","in progress","inprogress","cance","transitioning","resizing","deallocating","attaching","detaching","configuring","resolvingdns","activating","patching","moving","dropping","disabling","enabling","restoring","importing","exporting","waiting","non-terminal","nonterminal"]],["\\bin (?:the )?state ['\"(:]{0,2}(?:updating|creating|deleting|accepted|provisioning|deprovisioning|migrating|starting|stopping|scaling|upgrading|pending|in ?progress|cancel+ing|transitioning|resizing|restarting|deallocating|attaching|detaching|configuring|resolvingdns|activating|patching|moving|dropping|disabling|enabling|restoring|importing|exporting|waiting|inprogress|non-?terminal)\\b",["in the state ","in state "],["updating","creating","deleting","accepted","provisioning","migrating","starting","stopping","scaling","upgrading","pending","in progress","inprogress","cance","transitioning","resizing","deallocating","attaching","detaching","configuring","resolvingdns","activating","patching","moving","dropping","disabling","enabling","restoring","importing","exporting","waiting","non-terminal","nonterminal"]],["\\b(?:current|server|cluster|its|database|pool|instance) (?:provisioning )?state(?: is|:| =|=) ?['\"]?(?:updating|creating|deleting|accepted|provisioning|deprovisioning|migrating|starting|stopping|scaling|upgrading|pending|in ?progress|cancel+ing|transitioning|resizing|restarting|deallocating|attaching|detaching|configuring|resolvingdns|activating|patching|moving|dropping|disabling|enabling|restoring|importing|exporting|waiting|inprogress|non-?terminal)\\b",[" state"],["updating","creating","deleting","accepted","provisioning","migrating","starting","stopping","scaling","upgrading","pending","in progress","inprogress","cance","transitioning","resizing","deallocating","attaching","detaching","configuring","resolvingdns","activating","patching","moving","dropping","disabling","enabling","restoring","importing","exporting","waiting","non-terminal","nonterminal"]],["\\b(?:is|are) (?:currently |already |still |now |yet )?being (?:updated|created|modified|provisioned|configured|moved|restored|recovered|upgraded|scaled|migrated|initialized|processed|cancell?ed|activated|changed|attached|detached|restarted|resized|started|stopped|deployed|installed|imported|exported|copied|rotated|swapped|rebuilt|synchronized|backed up|failed over)\\b",["being "],["updated","created","modified","provisioned","configured","moved","restored","recovered","upgraded","scaled","migrated","initialized","processed","cancelled","canceled","activated","changed","attached","detached","resized","started","stopped","deployed","installed","imported","exported","copied","rotated","swapped","rebuilt","synchronized","backed up","failed over"]],["\\b(?:is|are) (?:currently |already |still |now |yet )?(?:updating|provisioning|upgrading|scaling|migrating|restarting|initializing|resizing)\\b",["updating","provisioning","upgrading","scaling","migrating","restarting","initializing","resizing"],["is ","are "]],["\\b(?:cannot|can not|could not|must not) be \\w+ (?:during|while) (?:the )?(?:\\w+ )?(?:provisioning|update|upgrade|creation|deletion|deployment|scaling|restore|backup|failover|migration)\\b",["cannot be ","can not be ","could not be ","must not be "],[" during "," while "]],["\\bbeing (?:rehydrated|archived|scanned|indexed|loaded|built|imaged|captured|evacuated)\\b",["being "],["rehydrated","archived","scanned","indexed","loaded","built","imaged","captured","evacuated"]],["\\b(?:state|status)\\b[^.]{0,80}['\\\"](?:updating|creating|deleting|accepted|provisioning|deprovisioning|migrating|starting|stopping|scaling|upgrading|pending|in ?progress|cancel+ing|transitioning|resizing|restarting|deallocating|attaching|detaching|configuring|resolvingdns|activating|patching|moving|dropping|disabling|enabling|restoring|importing|exporting|waiting|inprogress|non-?terminal)['\\\"]",["state","status"],["updating","creating","deleting","accepted","provisioning","migrating","starting","stopping","scaling","upgrading","pending","in progress","inprogress","cance","transitioning","resizing","deallocating","attaching","detaching","configuring","resolvingdns","activating","patching","moving","dropping","disabling","enabling","restoring","importing","exporting","waiting","non-terminal","nonterminal"]],["\\b(?:unexpected|current|wrong|invalid) state:? ['\\\"]?(?:updating|creating|deleting|accepted|provisioning|deprovisioning|migrating|starting|stopping|scaling|upgrading|pending|in ?progress|cancel+ing|transitioning|resizing|restarting|deallocating|attaching|detaching|configuring|resolvingdns|activating|patching|moving|dropping|disabling|enabling|restoring|importing|exporting|waiting|inprogress|non-?terminal)\\b",["unexpected state","current state","wrong state","invalid state"],["updating","creating","deleting","accepted","provisioning","migrating","starting","stopping","scaling","upgrading","pending","in progress","inprogress","cance","transitioning","resizing","deallocating","attaching","detaching","configuring","resolvingdns","activating","patching","moving","dropping","disabling","enabling","restoring","importing","exporting","waiting","non-terminal","nonterminal"]],["\\bin the process of (?!being delet|delet)\\w+ing\\b",["in the process of "],["ing"]],["\\balready transitioning\\b",["already transitioning"]],["\\bbeing (?:enabled|disabled)\\b",["being enabled","being disabled"]],["\\bstill (?:in )?(?:provisioning|being provisioned|creating|initializing)\\b",["provisioning","being provisioned","creating","initializing"],["still "]]],"unless":["i",["\\bin '?running'? state\\b.{0,80}\\b(?:must|should|required|only)\\b",["in 'running' state","in 'running state","in running' state","in running state"],["must","should","required","only"]],["\\bnot in (?:an? )?'?running'? state",["not in an 'running","not in an running","not in a 'running","not in a running","not in 'running","not in running"],[" state"]],["\\bcopy status",["copy status"]],["should be in",["should be in"]],["must be in",["must be in"]]]}
{"list":"proven","reason":"resource-exists","alone":true,"says":["i",["\\bif-none-match\\b.{0,80}(?:\\*|was found|exists)",["if-none-match"]],["'\\*' in the if-none-match",["'*' in the if-none-match"]],["\\bexists already and hence\\b",["exists already and hence"]]]}
{"list":"proven","reason":"etag-mismatch","codeLike":["i",["E-?tag(?:Mis|Not)\\w*$",["e-tagmis","e-tagnot","etagmis","etagnot"]],["ModifiedWhile\\w+$",["modifiedwhile"]],["VersionMismatch$",["versionmismatch"]],["^NewerDataExists$",["newerdataexists"]]]}
{"list":"proven","reason":"etag-mismatch","alone":true,"says":["i",["(?:\\b|_)(?:e-?tags?|entity tags?)\\b.{0,160}\\b(?:mis-?match\\w*|(?:do|does|did)(?: not|n't) (?:match|equal|represent|reflect|correspond|agree)|is (?:stale|outdated|invalid|old|not the latest)|out[- ]of[- ]date|not (?:equal|current|valid)|differs?|(?:is|are) different|expired|conflict)",["mis-match","mismatch","do not ","don't ","does not ","doesn't ","did not ","didn't ","is stale","is outdated","is invalid","is old","is not the latest","out-of-date","out-of date","out of-date","out of date","not equal","not current","not valid","differ","expired","conflict"],["e-tag","etag","entity tag"]],["\\b(?:bad|stale|invalid|wrong|outdated|mis-?matched|old|incorrect) e-?tag\\b",[" e-tag"," etag"],["bad","stale","invalid","wrong","outdated","mis-matched","mismatched","old","incorrect"]],["\\bif-match\\b.{0,120}\\b(?:not (?:satisfied|met|match\\w*)|fail\\w*|false|(?:do|does|did)(?: not|n't) match)",["if-match"],["not ","fail","false","don't match","doesn't match","didn't match"]],["\\b(?:latest|new|newer|current|correct|fresh) e-?tag\\b",["latest e","new e","newer e","current e","correct e","fresh e"],["tag"]],["\\b(?:has|have|was|were) (?:been )?(?:modified|changed|updated) (?:by (?:some(?:one|body)|another (?:user|client|caller|writer|process|thread|session)|others?\\b)|since|(?:on|in) the (?:server|service|store|database|back ?end))",["modified ","changed ","updated "],["someone","somebody","other","since","on the ","in the "]],["\\b(?:modified|changed|updated|altered|saved|edited|written) (?:by another \\w+ |by some\\w+ (?:else )?|elsewhere )?(?:in the meantime|meanwhile|since (?:it|you|they|your|its|the|being)\\b.{0,20}\\b(?:read|loaded|fetched|retrieved|opened|got|obtained|queried|last)|after (?:it was|you) (?:read|loaded|fetched|retrieved|opened|got|queried))\\b",["in the meantime","meanwhile","since ","after it was ","after you "],["modified","changed","updated","altered","saved","edited","written"]],["\\bstale (?:data|version|copy|read|object|entity|state)\\b",["stale "],["data","version","copy","read","object","entity","state"]],["\\bnot (?:working (?:on|with) |based on |using )?the (?:latest|current|newest|most recent) (?:version|revision|copy)\\b",["not working on the ","not working with the ","not based on the ","not using the ","not the "],["latest ","current ","newest ","most recent "]],["\\bversion '?\\w+'? .{0,60}\\bbut version '?\\w+'?",["but version "],["version "]],["\\b(?:(?:another|some other|a different) (?:client|user|process|caller|session|writer|instance)|some(?:one|body) else) (?:has )?(?:changed|modified|updated|wrote|written|saved)\\b",["another ","some other ","a different ","someone else","somebody else"],["changed","modified","updated","wrote","written","saved"]],["\\bconcurrency (?:token|stamp|check)\\b.{0,60}\\b(?:no longer|invalid|stale|mis-?match\\w*|fail\\w*|outdated)",["concurrency token","concurrency stamp","concurrency check"],["no longer","invalid","stale","mis-match","mismatch","fail","outdated"]],["\\boptimistic (?:concurrency|lock\\w*)\\b",["optimistic "],["concurrency","lock"]],["\\b(?:modified|changed|updated) while (?:it was )?being (?:read|written|downloaded|copied)\\b",["modified while it was being ","modified while being ","changed while it was being ","changed while being ","updated while it was being ","updated while being "],["read","written","downloaded","copied"]],["\\b(?:row|record|resource|entity|object) ?version mis-?match\\b",["version mis-match","version mismatch"],["row","record","resource","entity","object"]],["\\b(?:copy|version|revision) (?:of .{1,80} |that .{1,80} )?(?:is|was) (?:stale|outdated|out of date|obsolete|no longer current)\\b",["copy ","version ","revision "],["stale","outdated","out of date","obsolete","no longer current"]],["\\bexpected (?:version|revision|sequence number)\\b.{0,40}\\b(?:current|actual|found|but|got)\\b",["expected version","expected revision","expected sequence number"],["current","actual","found","but","got"]],["\\b(?:re-?fetch|re-?read|reload|refresh|get the (?:latest|current|newest))\\b.{0,80}\\b(?:again|re-?appl\\w+|re-?submit|retry with)\\b",["re-fetch","refetch","re-read","reread","reload","refresh","get the latest","get the current","get the newest"],["again","re-appl","reappl","re-submit","resubmit","retry with"]],["\\bnewer (?:data|version|revision)\\b.{0,20}\\bexists?\\b",["newer data","newer version","newer revision"],["exist"]],["\\bversion[- ](?:mismatch|conflict)\\b",["version-mismatch","version-conflict","version mismatch","version conflict"]],["\\b(?:get|fetch|read|reload|refresh|use) the (?:latest|newest|current)\\b.{0,60}\\bto avoid overwrit",["to avoid overwrit"],["get the ","fetch the ","read the ","reload the ","refresh the ","use the "]]],"unless":["i",["\\bchecksum",["checksum"]],["dependency",["dependency"]],["package",["package"]],["lockfile",["lockfile"]],["schema version",["schema version"]],["protocol version",["protocol version"]]]}
{"list":"proven","reason":"condition-not-met","alone":true,"says":["i",["\\bcondition not (?:met|satisfied)\\b",["condition not met","condition not satisfied"]],["\\bcondition\\b.{0,100}\\b(?:is|was|were|are) not (?:met|satisfied)\\b",["condition"],["is not ","was not ","were not ","are not "]],["\\bpre-?conditions?\\b.{0,120}\\b(?:evaluated to false|(?:is|was|are|were) not (?:met|satisfied|fulfilled)|not satisfied)",["pre-condition","precondition"],["evaluated to false","is not ","was not ","are not ","were not ","not satisfied"]],["\\bconditional header",["conditional header"]],["\\bPreconditionFailedException\\b",["preconditionfailedexception"]]],"unless":["i",["readiness",["readiness"]],["\\bpod\\b",["pod"]],["kubectl",["kubectl"]],["timed out waiting for the condition",["timed out waiting for the condition"]]]}
{"list":"proven","reason":"soft-deleted","alone":true,"says":["i",["\\b(?:deleted|removed)\\b.{0,120}\\b(?:is|are) (?:still )?(?:retained|reserved|recoverable|held|kept)\\b",["deleted","removed"],["retained","reserved","recoverable","held","kept"]],["\\bdeleted\\b.{0,100}\\bsoft[- ]delet(?:e|ion) (?:period|state|retention)\\b",["soft-delete ","soft-deletion ","soft delete ","soft deletion "],["deleted"]],["\\bsoft[- ]?deleted\\b.{0,200}\\b(?:name|restore|recover|undelete|purge|exist|same|already|conflict)",["soft-deleted","soft deleted","softdeleted"],["name","restore","recover","undelete","purge","exist","same","already","conflict"]],["\\bdeleted but recoverable\\b",["deleted but recoverable"]],["\\b(?:undelete|restore|recover)\\b.{0,60}\\bor (?:purge|permanently delete)\\b",["or purge","or permanently delete"],["undelete","restore","recover"]],["\\brecently deleted\\b.{0,120}\\b(?:purge|recover|name|same)",["recently deleted"],["purge","recover","name","same"]],["\\balready exists in (?:a )?deleted state\\b",["already exists in a deleted state","already exists in deleted state"]]],"unless":["i",["\\bvault cannot be deleted\\b",["vault cannot be deleted"]],["\\bname '?[\\w-]+'? is already in use\\b(?! by an? (?:soft|recently)?[- ]?deleted\\b)",[" is already in use"],["name "]]]}
{"list":"proven","reason":"soft-deleted","codeLike":["",["SoftDeleted",["softdeleted"]],["DeletedButRecoverable",["deletedbutrecoverable"]],["InDeletedState",["indeletedstate"]]]}
{"list":"proven","reason":"exists-elsewhere","alone":true,"says":["i",["\\balready exists in (?:location|region|resource group|another|a different)\\b",["already exists in location","already exists in region","already exists in resource group","already exists in another","already exists in a different"]],["\\bwith the same name (?:already )?exists in (?:another|a different)",["with the same name already exists in another","with the same name already exists in a different","with the same name exists in another","with the same name exists in a different"]]]}
{"list":"proven","reason":"name-taken","alone":true,"says":["i",["\\b(?:name|domain|hostname|host name|dns\\w*|label|prefix|endpoint|address|id|identifier|alias|record|vlan\\w*|url|fqdn)s?\\b.{0,120}\\b(?:is|are|was|has) (?:been )?(?:already |currently )+(?:been )?(?:in use|used|taken|reserved|registered|assigned|claimed|bound)\\b",["already ","currently "],["in use","used","taken","reserved","registered","assigned","claimed","bound"]],["\\b(?:is|are) already (?:taken|registered|reserved|claimed) (?:by|for|in|on) (?:another|this|the|a different|some)",["is already ","are already "],["taken ","registered ","reserved ","claimed "]],["\\bname(?:space)?\\b.{0,80}\\b(?:is|was) (?:not available|unavailable)\\b",["is not available","is unavailable","was not available","was unavailable"],["name"]],["\\bis already taken\\b",["is already taken"]],["\\b(?:is|was) (?:used|taken|owned|held|claimed|reserved|registered|in use) by (?:some(?:body|one)(?: else)?\\b|(?:an?other|a different|other) (?:customers?|tenants?|users?|subscriptions?|accounts?|organi[sz]ations?|part(?:y|ies)|directory)\\b)",["somebody","someone","a different ","other "],[" by "]],["\\b(?:is|was) (?:taken|owned|claimed|reserved|registered) by (?:an?other|a different|other)\\b",["taken by ","owned by ","claimed by ","reserved by ","registered by "],["a different","other"]],["\\b(?:name|domain|host ?name|path|endpoint|address|prefix|range|id|identifier|alias|label|url|key)s?\\b[^.;]{0,80}\\b(?:is|was) (?:used|held|in use) by (?:an?other|a different|other)\\b",["is used by ","is held by ","is in use by ","was used by ","was held by ","was in use by "],["a different","other"]],["\\bbelongs? to another\\b",["belongs to another","belong to another"]],["\\bname\\b.{0,60}\\b(?:must|should|needs to|has to) be (?:globally )?unique\\b",["must be ","should be ","needs to be ","has to be "],["unique"]],["\\bwith the same (?:name|path|host ?name|domain|endpoint|key|prefix|address)\\b.{0,80}\\bas an existing\\b",["with the same "],["as an existing"]],["\\b(?:is|are|was) (?:already )?linked to another\\b",["is already linked to another","is linked to another","are already linked to another","are linked to another","was already linked to another","was linked to another"]],["\\bthere is already an? (?:\\w+ ){1,4}with (?:this|that|the same|the specified) (?:name|id)",["there is already an ","there is already a "],["with this ","with that ","with the same ","with the specified "]]],"unless":["i",["\\bEADDRINUSE",["eaddrinuse"]],["reason: invalid",["reason: invalid"]],["must be between",["must be between"]],["address already in use",["address already in use"]],["port \\d",["port "]],["container name",["container name"]],["cannot be deleted",["cannot be deleted"]],["attached",["attached"]]]}
{"list":"proven","reason":"resource-exists","alone":true,"says":["i",["(?<!\\bif (?:an? |the |it |that |this )?(?:[\\w-]+ ){0,3})\\balready exists?\\b",["already exist"]],["\\bexists already\\b",["exists already"]],["\\b(?:another|an?) [\\w -]{1,60} exists with (?:the )?same\\b",[" exists with the same"," exists with same"],["another ","an ","a "]],["\\balready (?:an )?existing\\b",["already an existing","already existing"]],["\\bexisting\\b.{0,40}\\balready\\b",["existing"],["already"]],["\\bhas already been (?:created|registered|defined|added|provisioned)\\b",["has already been created","has already been registered","has already been defined","has already been added","has already been provisioned"]],["\\bduplicate(?:d)? (?:\\w+ ){0,3}(?:resource|request|name|entry|record|key|object|rule|assignment)",["duplicated ","duplicate "],["resource","request","name","entry","record","key","object","rule","assignment"]],["\\bDuplicate\\w+Request\\b",["duplicate"],["request"]]],"unless":["i",["\\bbefore delet",["before delet"]],["\\bPRIMARY KEY\\b",["primary key"]],["\\bitem with the same key has already been added\\b",["item with the same key has already been added"]],["\\bconstraint '",["constraint '"]],["\\bcannot delete\\b",["cannot delete"]],["\\bcannot be deleted\\b",["cannot be deleted"]]]}
{"list":"proven","reason":"resource-exists","confidence":"likely","says":["i",["\\b(?:is|are|was|were|has been|have been) (?:registered|created|defined|provisioned|taken|assigned|installed|present|deployed|added|in use) already\\b",[" already"],["registered","created","defined","provisioned","taken","assigned","installed","present","deployed","added","in use"]],["\\balready (?:installed|present|defined|declared|created|registered|available|there|has (?:an?|the same))\\b",["already "],["installed","present","defined","declared","created","registered","available","there","has a","has the same"]],["\\bthere already (?:is|are|exists)\\b",["there already is","there already are","there already exists"]],["\\bthere (?:is|are) already (?:an?|another|one)\\b",["there is already ","there are already "]],["\\bwith (?:the |this |that |same |given |specified )*(?:name|id|key|identifier|path|host ?name|address)s?\\b.{0,100}\\b(?:exists|is present|has been (?:created|used|found)|was found)\\b",["exists","is present","has been created","has been used","has been found","was found"],["with "]],["\\bfound to (?:be existing|exist)\\b",["found to be existing","found to exist"]],["\\b(?:choose|pick|try|use|select|specify|provide|enter) (?:another|a different|an unused|a unique|a new) (?:\\w+ )?(?:name|guid|uuid|id|identifier|key|label|alias|host ?name|prefix)\\b",[" another "," a different "," an unused "," a unique "," a new "],["choose","pick","try","use","select","specify","provide","enter"]],["\\bhas (?:already )?been (?:created|registered|taken|used) (?:earlier|before|previously|in another|by another)",["has already been ","has been "],["earlier","before","previously","in another","by another"]],["\\bcannot be overwritten\\b",["cannot be overwritten"]],["\\b(?:is|was|has been|are) (?:already )?(?:registered|mapped|assigned|bound|onboarded|enrolled|used|claimed|verified) (?:with|to|in|under|by|for) (?:an?other|a different|some other)\\b",["another","aother","a different","some other"],[" with "," to "," in "," under "," by "," for "]],["\\bduplicate of an? existing\\b",["duplicate of an existing","duplicate of a existing"]],["\\b(?:slot|address|name|port|position|path|range|number)\\b.{0,60}\\bis (?:already |currently )?occupied\\b(?! by (?:the )?(?:an?other|a different)? ?(?:vm|machine|resource))",["is already occupied","is currently occupied","is occupied"],["slot","address","name","port","position","path","range","number"]],["\\bhash (?:conflict|collision)\\b.{0,120}\\b(?:new|different|another|unique)\\b",["hash conflict","hash collision"],["new","different","another","unique"]],["\\b(?:host ?name|domain|name|alias|dns\\w*|label)\\b.{0,60}\\b(?:bound|mapped|assigned|attached|linked|registered|used|claimed)\\b.{0,60}\\b(?:an?other|a different)\\b",["another","aother","a different"],["bound","mapped","assigned","attached","linked","registered","used","claimed"]]],"unless":["i",["\\bbefore delet",["before delet"]],["\\bcannot (?:be )?delete",["cannot be delete","cannot delete"]],["\\bnot (?:been )?(?:found|registered)\\b",["not been found","not been registered","not found","not registered"]],["\\bassociated with\\b",["associated with"]],["\\bin use\\b",["in use"]],["\\b(?:invalid|not valid|not allowed|not supported)\\b",["invalid","not valid","not allowed","not supported"]]]}
{"list":"proven","reason":"resource-exists","confidence":"likely","codeLike":["",["AlreadyHas[A-Z]",["alreadyhas"]],["HashConflict",["hashconflict"]],["SameKeyValue$",["samekeyvalue"]]]}
{"list":"proven","reason":"resource-exists","codeLike":["",["(?<!Not)(?<!NotExist)(?:Already(?:Exists?|Exist|Present|Taken|Registered|Created)|(?<!DoesNot)Exists)$",["already","exists"]]],"unless":["i",["\\bbefore delet",["before delet"]],["\\bremove\\b.{0,60}\\bbefore\\b",["remove"],["before"]],["\\breplicas?\\b",["replica"]]]}
{"list":"proven","reason":"name-taken","codeLike":["",["(?:Name|Domain|Alias|Dns\\w*|Label|Host\\w*)(?:InUse|IsInUse|Unavailable|NotAvailable|Taken|Conflict)$",["inuse","unavailable","notavailable","taken","conflict"],["name","domain","alias","dns","label","host"]],["^ResourceConflicted$",["resourceconflicted"]]]}
{"list":"proven","reason":"name-taken","confidence":"likely","says":["i",["\\bis already (?:in use|taken)\\b",["is already in use","is already taken"]]],"unless":["i",["\\bport\\b",["port"]],["address already",["address already"]],["EADDRINUSE",["eaddrinuse"]],["\\bby\\b",["by"]]]}
{"list":"proven","reason":"nested-resources-exist","alone":true,"says":["i",["\\b(?:nested|child|children|sub-?|dependent|contained) ?(?:resources?|items?|objects?)\\b.{0,120}\\b(?:exist|present|remain|delet|remov|first)",["exist","present","remain","delet","remov","first"],["resource","item","object"]],["\\bbefore (?:nested|child|dependent|all|its|the)\\b.{0,80}\\b(?:delet\\w+|remov\\w+|unregister\\w*|dropp?\\w*|detach\\w*|purg\\w+|destroy\\w*|uninstall\\w*|unlink\\w*|disassociat\\w*)",["before nested","before child","before dependent","before all","before its","before the"],["delet","remov","unregister","drop","detach","purg","destroy","uninstall","unlink","disassociat"]],["\\bnot empty\\b",["not empty"]],["\\b(?:still )?(?:contains?|has|have|hosts?|holds?)\\b.{0,60}\\b(?:active|existing|remaining|assigned|protected|registered|running|dependent|\\d+) ?(?:active |\\w+ )?(?:\\w+)\\b.{0,100}\\b(?:(?:delet\\w+|remov\\w+|unregister\\w*|dropp?\\w*|detach\\w*|purg\\w+|destroy\\w*|uninstall\\w*|unlink\\w*|disassociat\\w*)|before|first|assigned to it)",["delet","remov","unregister","drop","detach","purg","destroy","uninstall","unlink","disassociat","before","first","assigned to it"],["contain","has","have","host","hold"]],["\\b(?:still )?contains? (?:\\d+|active|existing|one or more|resources|items|some)\\b",["contains ","contain "]],["\\b(?:cannot|can not|can't|could not|couldn't|unable to|must not|may not|failed to|is not allowed to|not possible to)\\b.{0,20}\\b(?:delet\\w+|remov\\w+|unregister\\w*|dropp?\\w*|detach\\w*|purg\\w+|destroy\\w*|uninstall\\w*|unlink\\w*|disassociat\\w*).{0,160}\\b(?:because|since|as|while|until|before)\\b.{0,30}\\b(?:it |there )?(?:still )?(?:has|contains?|are|is not empty|hosts?)\\b",["cannot","can not","can't","could not","couldn't","unable to","must not","may not","failed to","is not allowed to","not possible to"],["delet","remov","unregister","drop","detach","purg","destroy","uninstall","unlink","disassociat"]],["\\b(?:please )?(?:(?:delet\\w+|remov\\w+|unregister\\w*|dropp?\\w*|detach\\w*|purg\\w+|destroy\\w*|uninstall\\w*|unlink\\w*|disassociat\\w*))\\b.{0,100}\\bbefore (?:attempting to )?(?:you can )?(?:delet\\w+|remov\\w+|unregister\\w*|dropp?\\w*|detach\\w*|purg\\w+|destroy\\w*|uninstall\\w*|unlink\\w*|disassociat\\w*)",["before "],["delet","remov","unregister","drop","detach","purg","destroy","uninstall","unlink","disassociat"]],["\\b(?:cannot|can not|can't|could not|couldn't|unable to|must not|may not|failed to|is not allowed to|not possible to)\\b.{0,120}\\bwhile\\b.{0,120}\\bexists?\\b",["while"],["exist"]],["\\bdelet\\w+ (?:the |all |its |any )?[\\w -]{2,60} first\\b",[" first"],["delet"]],["\\bcan (?:only be|be) \\w+ only if there are no\\b",[" only if there are no"],["can only be ","can be "]],["\\bcan only be \\w+ (?:if|when) (?:there are|it has) no\\b",[" if there are no"," if it has no"," when there are no"," when it has no"],["can only be "]],["\\bensure that it does not contain\\b",["ensure that it does not contain"]],["\\bthere (?:is|are) (?:still )?(?:[\\w-]+ ){1,6}(?:associated with|attached to|registered (?:to|with|in)|linked to|assigned to)\\b.{0,160}\\b(?:delet\\w+|remov\\w+|unregister\\w*|dropp?\\w*|detach\\w*|purg\\w+|destroy\\w*|uninstall\\w*|unlink\\w*|disassociat\\w*)",["there is ","there are "],["associated with","attached to","registered to","registered with","registered in","linked to","assigned to"]],["\\bensure\\b.{0,60}\\bare (?:removed|deleted)\\b",["are removed","are deleted"],["ensure"]],["\\b(?:has|have)\\b.{0,20}\\b(?:active |existing |\\d+ )?(?:snapshots?|replicas?|backup items?)\\b",["snapshot","replica","backup item"],["has","have"]],["\\b(?:exists?|remains?|are present|is present) (?:in|on|under|within|inside) (?:it|them)\\b",["exists ","exist ","remains ","remain ","are present ","is present "],["in ","on ","under ","inside "]],["\\bis the (?:only|last) \\w+\\b.{0,120}\\b(?:cannot|can not|can't|could not|couldn't|unable to|must not|may not|failed to|is not allowed to|not possible to)\\b.{0,20}\\b(?:delet\\w+|remov\\w+|unregister\\w*|dropp?\\w*|detach\\w*|purg\\w+|destroy\\w*|uninstall\\w*|unlink\\w*|disassociat\\w*)",["is the only ","is the last "],["cannot","can not","can't","could not","couldn't","unable to","must not","may not","failed to","is not allowed to","not possible to"]]],"unless":["i",["\\bin use by\\b",["in use by"]],["\\battached to\\b",["attached to"]],["\\bmust not be empty\\b",["must not be empty"]],["\\b(?:value|field|parameter|property|string|name|body|list) (?:is|was|are|cannot be|must be|should be) not empty\\b",[" is not empty"," was not empty"," are not empty"," cannot be not empty"," must be not empty"," should be not empty"],["value","field","parameter","property","string","name","body","list"]]]}
{"list":"proven","reason":"link-active","says":["i",["\\b(?:break|remove|stop|disable|delete|fail ?over)\\b.{0,60}\\b(?:pairing|replication|geo-?replication|link|peering|mirroring|connection|alias)\\b.{0,80}\\b(?:before|first|prior)",["before","first","prior"],["break","remove","stop","disable","delete","fail over","failover"]],["\\b(?:is|are) (?:currently |still |already )?(?:paired|peered|replicat\\w+|mirrored)\\b.{0,80}\\b(?:with|to|so|cannot|can't)",["paired","peered","replicat","mirrored"],["is ","are "]],["\\bwhile\\b.{0,60}\\b(?:pairing|replication|link|peering|mirroring) is (?:active|enabled|in place)\\b",["pairing is ","replication is ","link is ","peering is ","mirroring is "],["active","enabled","in place"]],["\\b(?:is|are) (?:still )?linked to\\b",["is still linked to","is linked to","are still linked to","are linked to"]],["\\b(?:in|part of|member of) an? (?:active )?(?:\\w+ )?(?:replication|failover group|availability group|geo-?replication|mirroring)",["replication","failover group","availability group","mirroring"],["in an ","in a ","part of an ","part of a ","member of an ","member of a "]]]}
{"list":"proven","reason":"resource-in-use","alone":true,"says":["i",["\\b(?:is|are|was|been|(?<!\\b(?:can|could|may|might|must|shall|should|will|would|to|cannot|not) )be) (?:currently |still |already |being )*(?:(?:in use|used|referenced|consumed|utilized) (?:by|for|with|as|in)|(?:required|needed) by)\\b",["in use ","used ","referenced ","consumed ","utilized ","required by","needed by"],["is ","are ","was ","been ","be "]],["\\b(?:is|are) (?:currently |still |already |being )*(?:attached|associated|allocated|assigned|bound|mapped|mounted|tied|joined|connected|linked|peered) (?:to|with)\\b",["attached","associated","allocated","assigned","bound","mapped","mounted","tied","joined","connected","linked","peered"],["is ","are "]],["\\b(?:is|are) (?:currently |still )?in use\\b",["is currently in use","is still in use","is in use","are currently in use","are still in use","are in use"]],["\\b(?:still |currently )(?:in use|used by|referenced by|referred to|associated with|attached to|allocated to)",["still ","currently "],["in use","used by","referenced by","referred to","associated with","attached to","allocated to"]],["\\b(?:has|have|with)\\b.{0,40}\\b(?:active|existing) (?:connections?|associations?|references?|assignments?|bindings?|dependenc\\w+|subscriptions?|endpoints?|images?|disks?|triggers?|sessions?|traffic)",["active ","existing "],["connection","association","reference","assignment","binding","dependenc","subscription","endpoint","image","disk","trigger","session","traffic"]],["\\b(?:cannot|can not|can't|could not|couldn't|unable to|must not|may not|failed to|is not allowed to|not possible to)\\b.{0,20}\\b(?:delet\\w+|remov\\w+|unregister\\w*|dropp?\\w*|detach\\w*|purg\\w+|destroy\\w*|uninstall\\w*|unlink\\w*|disassociat\\w*)\\b.{0,200}\\b(?:because|since|as)\\b.{0,60}\\b(?:use it|uses it|is using it|are using it|is still|are still|depend)",["use it","uses it","is using it","are using it","is still","are still","depend"],["cannot","can not","can't","could not","couldn't","unable to","must not","may not","failed to","is not allowed to","not possible to"]],["\\b(?:being )?used as\\b.{0,80}\\b(?:cannot|please|delete|first)",["used as"],["cannot","please","delete","first"]],["\\b(?:drop|delete|remove)\\b.{0,80}\\bused as\\b",["used as"],["drop","delete","remove"]],["\\buses? (?:this|the) [\\w ]{2,40} as\\b",["uses this ","uses the ","use this ","use the "],[" as"]],["\\b(?:cannot|can not|can't|could not|couldn't|unable to|must not|may not|failed to|is not allowed to|not possible to) (?:delet\\w+|remov\\w+|unregister\\w*|dropp?\\w*|detach\\w*|purg\\w+|destroy\\w*|uninstall\\w*|unlink\\w*|disassociat\\w*).{0,60}\\bas long as\\b",["as long as"],["cannot","can not","can't","could not","couldn't","unable to","must not","may not","failed to","is not allowed to","not possible to"]],["\\bnot be (?:delet\\w+|remov\\w+|unregister\\w*|dropp?\\w*|detach\\w*|purg\\w+|destroy\\w*|uninstall\\w*|unlink\\w*|disassociat\\w*) (?:as long as|while|since)\\b",["not be "],[" as long as"," while"," since"]],["\\b(?:is|are) already (?:in use|used|occupied) by\\b",["is already in use by","is already used by","is already occupied by","are already in use by","are already used by","are already occupied by"]],["\\bthere (?:is|are) (?:\\d+ )?[\\w ]{1,60} that (?:still )?(?:reference|use|depend on|refer to)s? it\\b",["there is ","there are "],[" that "]],["\\bnon-zero traffic\\b",["non-zero traffic"]],["\\bassigned to it\\b",["assigned to it"]],["\\bother resources? (?:depend|refer)",["other resources depend","other resources refer","other resource depend","other resource refer"]],["\\bdepends? on (?:it|this)\\b",["depends on it","depends on this","depend on it","depend on this"]],["\\b(?:cannot|can not|can't|could not|couldn't|unable to|must not|may not|failed to|is not allowed to|not possible to)\\b.{0,20}\\b(?:delet\\w+|remov\\w+|unregister\\w*|dropp?\\w*|detach\\w*|purg\\w+|destroy\\w*|uninstall\\w*|unlink\\w*|disassociat\\w*)\\b(?:.{0,160}\\b(?:because|since|as)\\b.{0,60}\\b(?:used|uses|depends|refer|contain|has|active|bound|attach|associat|alloca|exist)|.{0,20}\\ban active\\b)",["cannot","can not","can't","could not","couldn't","unable to","must not","may not","failed to","is not allowed to","not possible to"],["delet","remov","unregister","drop","detach","purg","destroy","uninstall","unlink","disassociat"]]],"unless":["i",["\\bnot (?:currently )?(?:associated|attached|assigned|linked|connected)\\b",["associated","attached","assigned","linked","connected"],["not "]],["EADDRINUSE",["eaddrinuse"]],["address already in use",["address already in use"]],["port is already",["port is already"]],["not recommended",["not recommended"]],["locks? file",["locks file","lock file"]],["database .{0,40}accessed by other users",["accessed by other users"],["database "]],["\\bpermission",["permission"]],["\\b(?:not|un)authorized",["notauthorized","unauthorized"]],["does not have",["does not have"]],["\\bwill be used\\b",["will be used"]]]}
{"list":"proven","reason":"failed-state","alone":true,"says":["i",["\\b(?:provisioning|creation|deployment|setup)\\b.{0,80}\\b(?:failed|did not succeed|was not successful) (?:earlier|previously|before|last time)\\b",["failed ","did not succeed ","was not successful "],["earlier","previously","before","last time"]],["\\bnot (?:been )?(?:provisioned|created|deployed) successfully\\b",["not been provisioned successfully","not been created successfully","not been deployed successfully","not provisioned successfully","not created successfully","not deployed successfully"]],["\\b(?:is|are|was|left|leaving it|ended|remains) (?:currently |still )?in (?:an? |the )?['\"(]?(?:failed|faulted|unhealthy|error|degraded|corrupted|inconsistent)['\")]? (?:provisioning )?state",["state"],["failed","faulted","unhealthy","error","degraded","corrupted","inconsistent"]],["\\bprovisioning ?state\\b.{0,20}[:=('\" ](?:failed)\\b.{0,80}\\b(?:prevent|cannot|not allowed|must|before)",["provisioning state","provisioningstate"],["failed"]],["\\bin state ['\"(:]{0,2}(?:failed|faulted|unhealthy)\\b",["in state "],["failed","faulted","unhealthy"]],["\\bfaulted\\b.{0,40}\\breferenced\\b",["referenced"],["faulted"]],["\\bis halted because\\b",["is halted because"]],["\\b\\w*state (?:is|was) ?:? ?['\"]?failed\\b",["state is","state was"],["failed"]]]}
{"list":"proven","reason":"service-stopped","says":["i",["\\b(?:server|cluster|database|gateway|pool|service|instance|app|site|account|namespace|workspace|warehouse)\\b.{0,120}\\b(?:is|are) (?:currently )?(?:in (?:the )?(?:state )?)?['\"(]?(?:stopped|paused|disabled|suspended|not running|not started|offline|not online|not activated|not enabled)\\b",["stopped","paused","disabled","suspended","not running","not started","offline","not online","not activated","not enabled"],["is ","are "]],["\\bstate ['\"(]?(?:stopped|paused|suspended|offline)\\b",["state "],["stopped","paused","suspended","offline"]],["\\bnot in (?:an? |the )?(?:['\"]?(?:running|started|online|active|accessible)['\"]?) state",["not in "],[" state"]],["\\bis not (?:started|online|active|in an accessible)\\b",["is not started","is not online","is not active","is not in an accessible"]],["\\bstate is not (?:online|ready|running|active)\\b",["state is not online","state is not ready","state is not running","state is not active"]],["\\b(?:is|are) (?:currently )?in (?:an? )?(?:stopped|paused|suspended|disabled|offline) (?:power |provisioning |lifecycle )?state\\b",["stopped ","paused ","suspended ","disabled ","offline "],["is currently in ","is in ","are currently in ","are in "]],["\\b(?:entity|trigger|workflow|job|schedule|endpoint|subscription|listener|account|plan|runtime)\\b.{0,160}\\b(?:is|are) (?:currently |not )?(?:disabled|enabled|stopped|paused)\\b",["disabled","enabled","stopped","paused"],["is ","are "]],["\\bwith state '(?:disabled|stopped|suspended|completed)'",["with state 'disabled'","with state 'stopped'","with state 'suspended'","with state 'completed'"]],["\\bunless (?:it is )?(?:disabled|stopped|paused) first\\b",["unless it is disabled first","unless it is stopped first","unless it is paused first","unless disabled first","unless stopped first","unless paused first"]],["\\b(?:is|was|are|were|has been|have been) (?:\\w+ )?(?:switched|turned|powered|shut|spun) (?:off|down)\\b",["switched ","turned ","powered ","shut ","spun "],["off","down"]],["\\b(?:switch|turn|power|bring|spin) (?:it|them|the [\\w-]+) (?:back )?(?:on|up)\\b.{0,60}\\b(?:before|first|to|and)\\b",["switch ","turn ","power ","bring ","spin "],[" on"," up"]],["\\bcan only be (?:performed|executed|done|called|invoked|started)\\b.{0,40}\\bon (?:started|running|online|active)",["can only be performed","can only be executed","can only be done","can only be called","can only be invoked","can only be started"],["on started","on running","on online","on active"]]],"unless":["i",["feature",["feature"]],["subscription",["subscription"]],["\\bpolicy",["policy"]],["log(?:ging)? is",["logging is","log is"]],["access is disabled",["access is disabled"]],["not active trigger",["not active trigger"]]]}
{"list":"proven","reason":"already-in-target-state","alone":true,"says":["i",["\\bis already (?:enabled|disabled|started|stopped|running|paused|completed|deleted|in (?:an? |the )?(?:\\w+ )?state|up to date|at the (?:requested|desired))\\b",["is already "],["enabled","disabled","started","stopped","running","paused","completed","deleted","state","up to date","at the requested","at the desired"]],["\\balready in (?:an? |the )?(?:requested|desired|target|completed|['\"]?\\w+['\"]?) state",["already in "],[" state"]],["\\b(?:has|have|was|were) already (?:been )?(?:finished|completed|ended|approved|rejected|reviewed|expired|cancel+ed|closed|terminated|stopped|started|enabled|disabled|processed|submitted|failed over)\\b",["has already ","have already ","was already ","were already "],["finished","completed","ended","approved","rejected","reviewed","expired","cance","closed","terminated","stopped","started","enabled","disabled","processed","submitted","failed over"]]]}
{"list":"proven","reason":"already-in-target-state","codeLike":["",["^\\w+Already(?:Enabled|Disabled|Started|Stopped|Completed|Running|Deleted|InState)$",["already"],["enabled","disabled","started","stopped","completed","running","deleted","instate"]]]}
{"list":"proven","reason":"nothing-to-cancel","alone":true,"says":["i",["\\bthere (?:is|are) (?:currently )?no (?:ongoing|running|active|pending|current)\\b.{0,60}\\b(?:operation|upgrade|copy|deployment|job|cancel)",["there is currently no ","there is no ","there are currently no ","there are no "],["ongoing","running","active","pending","current"]],["\\bcannot (?:be )?cancel(?:led|ed)?\\b.{0,160}\\b(?:state|completed|expired|succeeded)",["cannot be cancel","cannot cancel"],["state","completed","expired","succeeded"]],["\\bcannot be stopped\\b",["cannot be stopped"]]]}
{"list":"proven","reason":"dependency-not-ready","confidence":"likely","says":["i",["\\b(?:has|have|is|are|was) not (?:yet )?(?:been )?(?:provisioned|delegated|initialized|configured|approved|activated|verified)\\b",["provisioned","delegated","initialized","configured","approved","activated","verified"],["has not ","have not ","is not ","are not ","was not "]],["\\bis not (?:active|ready|provisioned)\\b",["is not active","is not ready","is not provisioned"]],["\\b(?:is|are) not (?:currently |yet )?(?:linked|connected|attached|associated|joined|peered|bound|onboarded) (?:to|with)\\b",["is not ","are not "],["linked","connected","attached","associated","joined","peered","bound","onboarded"]],["\\b(?:invalid|unexpected|wrong) provisioning state\\b",["invalid provisioning state","unexpected provisioning state","wrong provisioning state"]],["\\bprovisioning ?state\\b.{0,40}['\"]?Not ?Provisioned\\b",["provisioning state","provisioningstate"],["not provisioned","notprovisioned"]],["\\bplease\\b.{0,60}\\b(?:first|before)\\b.{0,60}\\bprovisioned\\b",["provisioned"],["please"]],["\\b(?:must|should|has to|have to|needs? to) be (?:enabled|delegated|configured|provisioned|activated|approved|verified|registered|created|connected|linked)\\b.{0,160}\\b(?:before|first|prior)\\b",["must be ","should be ","has to be ","have to be ","needs to be ","need to be "],["enabled","delegated","configured","provisioned","activated","approved","verified","registered","created","connected","linked"]],["\\brequires any of the following delegation",["requires any of the following delegation"]],["\\bnot (?:yet )?activated\\b",["not yet activated","not activated"]],["\\bturn (?:on|off) \\w+ first\\b",["turn on ","turn off "],[" first"]],["\\bempty\\. Resource ID\\b",["empty. resource id"]]],"unless":["i",["\\bregist(?:e?red|ration)\\b",["registered","registred","registration"]]]}
{"list":"proven","reason":"dependency-updating","confidence":"likely","codeLike":["",["NotReady$",["notready"]]],"says":["i",["\\b(?:try again|retry)\\b",["try again","retry"]]]}
{"list":"proven","reason":"dependency-not-ready","confidence":"likely","codeLike":["",["(?:NotProvisioned|NotReady|NotActive|NotInitialized)$",["notprovisioned","notready","notactive","notinitialized"]]]}
{"list":"proven","reason":"invalid-state","confidence":"likely","says":["i",["\\b(?:in|for|of|on|with|from|under) (?:the |its |this |an? )?(?:current|present|existing|invalid|incorrect|wrong|unsupported|inconsistent|unexpected) (?:\\w+ )?(?:state|status)\\b",["state","status"],["current","present","existing","invalid","incorrect","wrong","unsupported","inconsistent","unexpected"]],["\\b(?:current|present) (?:\\w+ )?(?:state|status)\\b.{0,80}\\b(?:not|prevent|invalid|cannot|does)",["current ","present "],["state","status"]],["\\b(?:not|only) (?:allowed|valid|supported|permitted|possible)\\b.{0,120}\\b(?:when|while|in|if)\\b.{0,80}\\b(?:state|status)\\b",["state","status"],["allowed","valid","supported","permitted","possible"]],["\\bstates?:? (?:does|do) not allow\\b",["does not allow","do not allow"],["states: ","states ","state: ","state "]],["\\b(?:is|are) not in (?:an? |the )?(?:['\"]?[\\w ]{2,30}['\"]?) (?:provisioning )?(?:state|status)\\b",["is not in ","are not in "],[" state"," status"]],["\\b(?:must|should|has to|needs to) be in (?:an? |the |one of the )?(?:following )?(?:['\"]?[\\w ]{0,30}['\"]? )?(?:provisioning |power )?(?:state|status)",["must be in ","should be in ","has to be in ","needs to be in "],["state","status"]],["\\b(?:is|are) in (?:an? |the )?(?:['\"]?[\\w-]{3,30}['\"]?|\\([\\w, ]{3,40}\\)) state\\b.{0,120}\\b(?:cannot|not allowed|prevent|invalid|before|only)",[" state"],["is in ","are in "]],["\\bin (?:the )?state:? ?['\"]?\\w{4,30}['\"]?.{0,200}\\b(?:allowed only|only (?:when|in)|not allowed|cannot)",["in the state","in state"],["allowed only","only when","only in","not allowed","cannot"]],["\\bstatus from '\\w+' to '\\w+'",["status from '"],["' to '"]],["\\bnot allowed to be (?:drained|powered off|shut down|stopped|deleted)\\b",["not allowed to be drained","not allowed to be powered off","not allowed to be shut down","not allowed to be stopped","not allowed to be deleted"]],["\\brequires? (?:the |that the |a )?.{0,100}\\bto be (?:in |\\w+ed\\b)",["requires ","require "],["to be "]],["\\b(?:is|are|was|were) neither \\w{3,30}ed nor \\w{3,30}ed\\b",["is neither ","are neither ","was neither ","were neither "],["ed nor "]],["\\bon an? (?:expired|disabled|stopped|paused|deleted|completed|canceled|failed) \\w+",["expired","disabled","stopped","paused","deleted","completed","canceled","failed"],["on an ","on a "]],["\\b(?:stop|pause|disable|suspend|cancel) the \\w+ before\\b",["stop the ","pause the ","disable the ","suspend the ","cancel the "],[" before"]],["\\bis not ready\\b",["is not ready"]],["\\b(?:is|are) (?:currently )?(?:offline|paused|suspended|hibernated|shut ?down|deactivated|archived|disconnected)\\b",["offline","paused","suspended","hibernated","shut down","shutdown","deactivated","archived","disconnected"],["is ","are "]],["\\b(?:is|are|has|have) not yet (?:been )?\\w+ed\\b",["is not yet ","are not yet ","has not yet ","have not yet "],["ed"]],["\\bcannot be \\w+ again\\b",["cannot be "],[" again"]],["\\b(?:must|should|has to|have to|needs? to)\\b.{0,60}\\b(?:first(?=[.,;]|$)|before|prior to)(?=\\W|$)",["first","before","prior to"],["must","should","has to","have to","needs to","need to"]],["\\b(?:is|are) in (?:an? |the )?(?!(?:updating|creating|deleting|accepted|provisioning|deprovisioning|migrating|starting|stopping|scaling|upgrading|pending|in ?progress|cancel+ing|transitioning|resizing|restarting|deallocating|attaching|detaching|configuring|resolvingdns|activating|patching|moving|dropping|disabling|enabling|restoring|importing|exporting|waiting|inprogress|non-?terminal))[\\w'\"-]{3,30} state\\b",[" state"],["is in ","are in "]],["\\bprior to \\w+ing\\b",["prior to "],["ing"]],["\\bnot in an? (?:\\w+ )?(?:state|status) (?:that|in which|to|where)\\b",["not in an ","not in a "],["state ","status "]],["\\b(?:is|are|its?|remains?|currently|still) in (?:the |an? )?(?:state|status):? ['\"(]?\\w{4,}",["state: ","state ","status: ","status "],[" in "]],["\\b(?:current|actual|present|its) (?:state|status)(?: is|:| =) ?['\"]?(?!(?:updating|creating|deleting|accepted|provisioning|deprovisioning|migrating|starting|stopping|scaling|upgrading|pending|in ?progress|cancel+ing|transitioning|resizing|restarting|deallocating|attaching|detaching|configuring|resolvingdns|activating|patching|moving|dropping|disabling|enabling|restoring|importing|exporting|waiting|inprogress|non-?terminal))\\w{4,}",["state is","state:","state =","status is","status:","status ="],["current ","actual ","present ","its "]],["\\b(?:status|state) is not (?:an? )?['\"]?\\w{4,30}['\"]?(?:\\.|$|,| so| and)",["status is not ","state is not "]],["(?:^|[.;:] )(?:please )?(?:delete|remove|detach|disconnect|unlink|stop|break|close) (?:the|all|any|its|their) [^.;]{1,80}\\bbefore\\b",["before"],[" the "," all "," any "," its "," their "]],["\\b(?:resume|start|restart|wake|re-?enable) (?:it|them|the [\\w-]+(?: [\\w-]+)?)\\b.{0,40}\\b(?:before|first|and (?:retry|try)|to (?:continue|proceed))\\b",["resume ","start ","wake ","re-enable ","reenable "],["before","first","and retry","and try","to continue","to proceed"]],["\\b(?:remove|delete|detach|disconnect|unlink|unbind|stop|move|close|break|end|take|pull|sign|log) (?:it|them|those|these|all of them)\\b.{0,60}\\b(?:before|first|and (?:retry|repeat|try)|prior)\\b",["before","first","and retry","and repeat","and try","prior"],[" it"," them"," those"," these"]],["\\b(?:users?|sessions?|clients?|players?|guests?|people) (?:are|is) (?:still |currently )?(?:signed|logged|connected|active|open)\\b",[" are "," is "],["signed","logged","connected","active","open"]],["\\b(?:needs? to|must|should|has to|have to) be (?:disabled|enabled|stopped|started|paused|resumed|unlocked|disconnected|completed|finished|closed|approved|published|unpublished) (?:first|before)\\b",["needs to be ","need to be ","must be ","should be ","has to be ","have to be "],[" first"," before"]]],"unless":["i",["\\bcannot be changed from\\b",["cannot be changed from"]],["\\bUnited States\\b",["united states"]]]}
{"list":"proven","reason":"invalid-state","alone":true,"says":["i",["\\boperation (?:is|was) not (?:valid|allowed|permitted|supported|possible) (?:for|in|on) (?:the |its )?(?:resource's )?current (?:\\w+ )?state\\b",["operation is not ","operation was not "],["current "]]]}
{"list":"proven","reason":"invalid-state","confidence":"likely","codeLike":["",["(?:Invalid|Incorrect|Wrong|Unexpected|NotIn\\w*)\\w*State(?:ForOperation)?$",["state"],["invalid","incorrect","wrong","unexpected","notin"]],["NotAllowedInCurrentState$",["notallowedincurrentstate"]],["InvalidForCurrentState$",["invalidforcurrentstate"]],["NotInReadyState$",["notinreadystate"]],["StateNotValid",["statenotvalid"]],["OperationNotValidForState",["operationnotvalidforstate"]]]}
{"list":"proven","reason":"invalid-state","alone":true,"says":["i",["\\b(?:cannot|can not|unable to|could not)\\b.{0,160}\\bbecause (?:it|the \\w+) is in (?:an? |the )?(?:state|status|'?\\w{4,20}'? state)\\b",["because "],[" is in "]]]}
{"list":"other","reason":"invalid-request","status":[405,415,422]}
{"list":"other","reason":"immutable-property","says":["i",["\\b(?:cannot|can not|can't|may not|must not) be (?:changed|updated|modified|altered|edited|re-?enabled|re-?disabled|decreased|reduced|lowered|resized down|shrunk|downgraded|renamed|turned into|made (?:in)?to|reverted|undone|disabled|switched|converted)\\b",["cannot be ","can not be ","can't be ","may not be ","must not be "],["changed","updated","modified","altered","edited","re-enabled","reenabled","decreased","reduced","lowered","resized down","shrunk","downgraded","renamed","turned into","made into","made to","reverted","undone","disabled","switched","converted"]],["\\bcan only be (?:extended|increased|enlarged|lengthened|raised|upgraded)\\b",["can only be extended","can only be increased","can only be enlarged","can only be lengthened","can only be raised","can only be upgraded"]],["\\b(?:is|are) not allowed to be (?:updated|changed|modified|edited)\\b",["is not allowed to be ","are not allowed to be "],["updated","changed","modified","edited"]],["\\bcannot (?:update|replace|overwrite|override)\\b.{0,200}\\bexisting\\b.{0,200}\\bwith (?:an? |the )?(?:new|different|other)\\b",["cannot update","cannot replace","cannot overwrite","cannot override"],["existing"]],["\\bcannot be (?:\\w+ed|set|turned on|turned off)\\b.{0,40}\\b(?:on|for|in|to|of) (?:an? |the )?(?:already )?existing\\b",["cannot be "],["existing"]],["\\b(?:downgrad\\w+|switch\\w*|mov\\w+|convert\\w*|conversion|scal\\w+|resiz\\w+|renam\\w+)\\b.{0,120}\\b(?:is|are) not (?:allowed|supported|permitted|possible)\\b(?!.{0,20}\\bbecause\\b)",["is not ","are not "],["allowed","supported","permitted","possible"]],["\\bchang(?:e|es|ing|ed)\\b.{0,160}\\b(?:is|are) not (?:allowed|supported|permitted|possible)\\b",["is not ","are not "],["allowed","supported","permitted","possible"]],["\\b(?:updat(?:e|ing|es)|modif(?:y|ying|ication)|edit(?:ing)?)\\b.{0,120}\\b(?:is |are )?not (?:allowed|supported|permitted|possible)\\b",["allowed","supported","permitted","possible"],["not "]],["\\b(?:property|field|setting|value|attribute)\\b.{0,120}\\b(?:is|are) (?:immutable|read-?only|not (?:updatable|mutable|editable|changeable))",["immutable","read-only","readonly","not updatable","not mutable","not editable","not changeable"],["property","field","setting","value","attribute"]],["\\b(?:is|are) immutable\\b",["is immutable","are immutable"]],["\\bcan be (?:set|added|removed|deleted|changed|specified|configured|enabled|disabled) only (?:at|during|when|on)\\b.{0,60}\\b(?:creat|provision|time of)",[" only at"," only during"," only when"," only on"],["can be "]],["\\bcannot be set to\\b",["cannot be set to"]],["\\birreversible\\b",["irreversible"]],["\\bcannot change\\b",["cannot change"]],["\\bcannot be \\w+ (?:once|after)\\b.{0,40}\\b(?:specified|set|created|enabled|configured|provisioned|been)",["cannot be "],[" once"," after"]],["\\bonly be (?:set|specified|changed|configured|added|deleted)\\b.{0,40}\\b(?:at|during|when)\\b.{0,40}\\b(?:creat|provision|time of)",["only be set","only be specified","only be changed","only be configured","only be added","only be deleted"],["creat","provision","time of"]]],"unless":["i",["\\bin use\\b",["in use"]],["before (?:it|the)",["before it","before the"]],["must be empty",["must be empty"]]]}
{"list":"other","reason":"immutable-property","alone":true,"says":["i",["\\bchanging (?:the )?propert(?:y|ies)\\b.{0,160}\\bnot (?:allowed|supported|permitted)\\b",["changing the property","changing the properties","changing property","changing properties"],["not allowed","not supported","not permitted"]],["\\bpropert(?:y|ies)\\b.{0,160}\\b(?:cannot be (?:updated|changed|modified)|is read-?only|is immutable)",["cannot be updated","cannot be changed","cannot be modified","is read-only","is readonly","is immutable"],["property","properties"]]]}
{"list":"other","reason":"immutable-property","codeLike":["",["(?:Property|Sku|Setting|Type|Location|State|Value)\\w*Change(?:Is)?Not(?:Allowed|Supported|Permitted)$",["changeisnotallowed","changeisnotsupported","changeisnotpermitted","changenotallowed","changenotsupported","changenotpermitted"],["property","sku","setting","type","location","state","value"]],["Immutable",["immutable"]]]}
{"list":"other","reason":"feature-not-supported","says":["i",["\\b(?:is|are|was) (?:currently |yet )?(?:not|un)[ -]?supported\\b",["supported"],["is ","are ","was "]],["\\b(?:does|do) not (?:yet |currently )?support\\b",["does not yet support","does not currently support","does not support","do not yet support","do not currently support","do not support"]],["\\b(?:plans?|tiers?|skus?|editions?|service levels?|pricing|sizes?|series|generations?|offers?|kinds?|account types?)\\b.{0,80}\\b(?:does|do) not (?:\\w+ )?(?:allow|offer|include|permit|have|provide|cover)\\b",["does not ","do not "],["allow","offer","include","permit","have","provide","cover"]],["\\brequires? (?:the |an? )?(?:\\w+ ){0,2}(?:plans?|tiers?|skus?|editions?|service levels?|pricing|sizes?|series|generations?|offers?|kinds?|account types?)\\b",["requires ","require "],["plan","tier","sku","edition","service level","pricing","size","series","generation","offer","kind","account type"]],["^only [\\w -]{3,60}\\b(?:can|may|support|supports)\\b",["only "],["can","may","support"]],["\\b(?:of|in|on|with|under) (?:the |an? )?(?:\\w+ ){0,2}(?:plans?|tiers?|skus?|editions?|service levels?|pricing|sizes?|series|generations?|offers?|kinds?|account types?) (?:has|have|comes?|gets?|offers?|includes?) (?:no|without|not any)\\b",[" no"," without"],["of ","in ","on ","with ","under "]],["\\b(?:choose|pick|select|take|upgrade to|move to|switch to|change to) (?:the |an? )?(?:\\w+ or )?(?:standard|premium|dedicated|enterprise|(?:higher|larger|other) (?:plans?|tiers?|skus?|editions?|service levels?|pricing|sizes?|series|generations?|offers?|kinds?|account types?))\\b",["standard","premium","dedicated","enterprise","higher ","larger ","other "],["choose","pick","select","take","upgrade to","move to","switch to","change to"]],["\\b(?:is|are) (?:impossible|unavailable) (?:for|on|in|with|to)\\b",["is impossible ","is unavailable ","are impossible ","are unavailable "],["for","on","in","with","to"]],["\\bis impossible\\.?$",["is impossible"]],["\\b(?:of|in|on|with|under) (?:the |an? )?(?:\\w+ ){0,2}(?:plans?|tiers?|skus?|editions?|service levels?|pricing|sizes?|series|generations?|offers?|kinds?|account types?) cannot be \\w+",[" cannot be "],["of ","in ","on ","with ","under "]],["\\bdoes not allow (?!this|the current|that)\\w+",["does not allow "]],["\\b(?:only )?available (?:in|on|with|for) (?:the )?(?:\\w+ ){1,2}(?:plans?|tiers?|skus?|editions?|service levels?|pricing|sizes?|series|generations?|offers?|kinds?|account types?) only\\b",["available "],[" only"]],["\\bsubscription\\b[^.;]{0,40}\\b(?:may|can) ?not (?:create|use|have|deploy)\\b",["subscription"],["may not ","maynot ","can not ","cannot "]],["\\b(?:plans?|tiers?|skus?|editions?|service levels?|pricing|sizes?|series|generations?|offers?|kinds?|account types?)\\b.{0,80}\\b(?:has|have) been (?:deprecated|retired|removed|discontinued)\\b",["has been ","have been "],["deprecated","retired","removed","discontinued"]],["\\b(?:plans?|tiers?|skus?|editions?|service levels?|pricing|sizes?|series|generations?|offers?|kinds?|account types?)\\b.{0,80}\\bcannot (?:be \\w+ (?:beyond|above|below|over)|have|use|host|contain|exceed)\\b",["cannot "],[" beyond"," above"," below"," over","have","use","host","contain","exceed"]],["\\b(?:of|in|on|with|by|under) (?:the |an? )?(?:\\w+ )?(?:plans?|tiers?|skus?|editions?|service levels?|pricing|sizes?|series|generations?|offers?|kinds?|account types?) \\w+, which cannot\\b",[", which cannot"],["of ","in ","on ","with ","by ","under "]],["^(?:\\w+ error: )?[\\w ]{3,60} not supported\\.?$",[" not supported"]],["\\b(?:is|are) not (?:offered|possible)\\b",["is not offered","is not possible","are not offered","are not possible"]],["\\b(?:is|are) only (?:supported|allowed|available|permitted|applicable|valid)\\b",["is only ","are only "],["supported","allowed","available","permitted","applicable","valid"]],["\\b(?:allowed|supported|available|permitted) only (?:for|on|in|with|when|if)\\b",["allowed only ","supported only ","available only ","permitted only "],["for","on","in","with","when","if"]],["\\bcannot be used (?:on|with|for|in|by|unless)\\b",["cannot be used on","cannot be used with","cannot be used for","cannot be used in","cannot be used by","cannot be used unless"]],["\\b(?:is|are) not (?:allowed|permitted|available|supported)\\b.{0,80}\\b(?:sku|tier|mode|account|plan|edition|version|region|kind)\\b",["is not ","are not "],["allowed","permitted","available","supported"]],["\\bfeature\\b.{0,120}\\bnot (?:allowed|permitted|available|enabled|supported)\\b",["not allowed","not permitted","not available","not enabled","not supported"],["feature"]],["\\bno longer (?:supports?|supported|available|offered|be (?:created|used))\\b",["no longer "],["support","available","offered","be created","be used"]],["\\b(?:is|are|has been|have been) (?:being )?retired\\b",["retired"],["is ","are ","has been ","have been "]],["\\b(?:is|are) (?:in)?compatible with\\b",["is incompatible with","is compatible with","are incompatible with","are compatible with"]],["\\b(?:is|are) incompatible\\b",["is incompatible","are incompatible"]],["\\bdue to (?:\\w+ )?constraints\\b",["constraints"],["due to "]],["\\b(?:cannot|can not|must) be (?:done|processed|made|updated|sent)\\b.{0,60}\\b(?:separate|single|one) (?:single )?request",["separate request","single request","one request"],["cannot be ","can not be ","must be "]],["\\bis not permitted\\b",["is not permitted"]],["\\b(?:is|are) disallowed\\b",["is disallowed","are disallowed"]],["\\brequires? that (?:the )?\\b.{0,100}\\b(?:enabled|configured|set)\\b",["requires that ","require that "],["enabled","configured","set"]]],"unless":["i",["\\btls\\b",["tls"]],["media type",["media type"]],["content.?type",["content"],["type"]],["deprecat",["deprecat"]],["encoding",["encoding"]],["\\bauthentication (?:method|scheme)",["authentication method","authentication scheme"]],["firewall (?:rule|setting)s?",["firewall rule","firewall setting"]],["client with ip",["client with ip"]],["browser",["browser"]],["node version",["node version"]]]}
{"list":"other","reason":"platform-rule","confidence":"likely","codeLike":["",["^(?!Authoriz).*(?:CannotBe(?:Removed|Changed|Used|Set|Combined)|Incompatible|NotCompatible|Mismatch|TooSmall|TooLarge|Limit)$",["cannotberemoved","cannotbechanged","cannotbeused","cannotbeset","cannotbecombined","incompatible","notcompatible","mismatch","toosmall","toolarge","limit"]]]}
{"list":"other","reason":"feature-not-supported","codeLike":["",["Not(?:Supported|Permitted)(?:For\\w*|On\\w*|In\\w*|With\\w*)?$",["notsupported","notpermitted"]],["FeatureNot\\w+$",["featurenot"]],["ApiNotAllowed$",["apinotallowed"]],["UnsupportedOperation$",["unsupportedoperation"]],["^Disallowed",["disallowed"]]]}
{"list":"other","reason":"limit-reached","says":["i",["\\bonly (?:one|\\d+) [\\w ]{1,60}\\b(?:allowed|supported|permitted|can be)\\b.{0,60}\\bper\\b",["allowed","supported","permitted","can be"],["only "]]]}
{"list":"other","reason":"platform-rule","confidence":"likely","says":["i",["\\bis not (?:allowed|permitted)\\b.{0,60}\\bbecause\\b",["is not allowed","is not permitted"],["because"]],["\\bis not allowed (?:for|with)\\b",["is not allowed for","is not allowed with"]],["\\bconflicts? with\\b.{0,80}\\b(?:configuration|setting|property|version|extensions?|sku|mode)\\b",["conflicts with","conflict with"],["configuration","setting","property","version","extension","sku","mode"]],["\\bare not allowed: ",["are not allowed: "]],["\\bdid not match that in the existing\\b",["did not match that in the existing"]],["\\b(?:cannot|can not|must not) be (?:bigger|larger|smaller|greater|less|higher|lower|older|newer) than\\b",["cannot be ","can not be ","must not be "],[" than"]],["\\btoo (?:small|large|few|many) for\\b",["too small for","too large for","too few for","too many for"]],["\\bnot enough available\\b",["not enough available"]],["\\bis permitted\\b",["is permitted"]],["\\b(?:are|is) different\\b.{0,20}$",["are different","is different"]],["\\b(?:has|have|needs?|must|should) (?:to )?(?:be|have|keep|contain|remain|retain) at least (?:one|\\d+)\\b",["be at least ","have at least ","keep at least ","contain at least ","remain at least ","retain at least "],["has ","have ","needs ","need ","must ","should "]],["\\bat least (?:one|\\d+) [\\w ]{2,40}\\b(?:is|are) (?:required|needed)\\b",["at least "],["is required","is needed","are required","are needed"]],["\\bcan ?not be (?:created|hosted|placed|used) (?:in|on|under|within) (?:an? |the )?(?!current|present|\\w+ state)\\w+",["can not be ","cannot be "],["created ","hosted ","placed ","used "]],["\\bnot allowed\\. use\\b",["not allowed. use"]]],"unless":["i",["\\bvalue\\b",["value"]],["\\bparameter\\b",["parameter"]]]}
{"list":"other","confidence":"possible","reason":"policy-denied","codeLike":["",["Policy(?:Denied|Violat\\w+)$",["policy"],["denied","violat"]],["(?:Denied|Disallowed|Blocked)ByPolicy",["deniedbypolicy","disallowedbypolicy","blockedbypolicy"]]]}
{"list":"other","confidence":"possible","reason":"subscription-not-registered","codeLike":["",["(?:Provider|Feature|Subscription|Namespace)NotRegistered",["providernotregistered","featurenotregistered","subscriptionnotregistered","namespacenotregistered"]]]}
{"list":"other","confidence":"possible","reason":"subscription-disabled","codeLike":["",["Subscription\\w*(?:Disabled|Suspended|Blocked|Expired)$",["subscription"],["disabled","suspended","blocked","expired"]]]}
{"list":"other","confidence":"possible","reason":"quota-exceeded","codeLike":["",["Quota(?!Id)",["quota"]]]}
{"list":"other","confidence":"possible","reason":"capacity-unavailable","codeLike":["",["^(?:No|Insufficient|Not?Enough)\\w*Capacity",["capacity"],["no","insufficient"]],["Capacity(?:Error|Exceeded|Unavailable|Exhausted)$",["capacityerror","capacityexceeded","capacityunavailable","capacityexhausted"]]]}
{"list":"other","confidence":"possible","reason":"region-restricted","codeLike":["",["(?:Region|Location)\\w*(?:NotOpen|Restricted|NotAllowed|NotSupported|Closed)$",["region","location"],["notopen","restricted","notallowed","notsupported","closed"]]]}
{"list":"other","confidence":"possible","reason":"limit-reached","codeLike":["",["^TooMany(?!Request|Attempt)\\w+",["toomany"]],["(?:^|[a-z])Max(?:imum)?\\w*(?:Reached|Exceeded)$",["reached","exceeded"],["max"]],["[a-z]Full$",["full"]]]}
{"list":"other","confidence":"possible","reason":"etag-mismatch","codeLike":["",["Stale",["stale"]],["Concurrency(?:Violation|Conflict|Error|Exception|CheckFailed)",["concurrencyviolation","concurrencyconflict","concurrencyerror","concurrencyexception","concurrencycheckfailed"]],["(?:Version|Revision)(?:Outdated|Conflict|Mismatch)",["versionoutdated","versionconflict","versionmismatch","revisionoutdated","revisionconflict","revisionmismatch"]]]}
{"list":"other","confidence":"possible","reason":"nested-resources-exist","codeLike":["",["NotEmpty$",["notempty"]]]}
{"list":"other","confidence":"possible","reason":"resource-in-use","codeLike":["",["(?:InUse|StillReferenced|HasDependenc\\w+|HasReferences)$",["inuse","stillreferenced","hasdependenc","hasreferences"]]]}
{"list":"other","confidence":"possible","reason":"scope-locked","codeLike":["",["(?:Resource|Account|Vault|Group|Scope|Subscription)(?:Is)?Locked$",["locked"],["resource","account","vault","group","scope","subscription"]]]}
{"list":"other","confidence":"possible","reason":"data-locked","codeLike":["",["[a-z](?:Is)?Locked$",["locked"]]]}
{"list":"other","confidence":"possible","reason":"service-stopped","codeLike":["",["[a-z](?:Is)?(?:Disabled|Stopped|Paused|Suspended|Offline)$",["disabled","stopped","paused","suspended","offline"]]]}
{"list":"other","reason":"throttled","codes":["toomanyrequests","requestratetoolarge","operationthrottled"]}
{"list":"other","reason":"throttled","codeLike":["",["Throttl",["throttl"]],["RateLimit",["ratelimit"]],["TooManyRequests",["toomanyrequests"]]]}
{"list":"other","reason":"throttled","says":["i",["\\bthrottl",["throttl"]],["\\btoo many requests\\b",["too many requests"]],["\\brequests? (?:for|from|per)\\b.{0,160}\\bexceeded\\b",["requests for","requests from","requests per","request for","request from","request per"],["exceeded"]],["\\bbackend storage limit\\b",["backend storage limit"]],["\\brate (?:limit|is large)",["rate limit","rate is large"]]]}
{"list":"other","reason":"access-denied","codes":["authorizationfailed","linkedauthorizationfailed","unauthorized","forbidden","accessdenied","authorizationpermissionmismatch","authorizationfailure","requestdenied"]}
{"list":"other","reason":"access-denied","codeLike":["",["Missing\\w*Permission",["permission"],["missing"]],["Permission(?:Denied|Missing|Mismatch)",["permissiondenied","permissionmissing","permissionmismatch"]]]}
{"list":"other","reason":"access-denied","says":["i",["\\bdoes not have (?:authorization|permission|access|secrets|the (?:required|necessary))",["does not have authorization","does not have permission","does not have access","does not have secrets","does not have the required","does not have the necessary"]],["\\bnot authorized to\\b",["not authorized to"]]]}
{"list":"other","reason":"sign-in-failed","codes":["authenticationfailed","invalidauthenticationinfo"]}
{"list":"other","reason":"sign-in-failed","codeLike":["",["^AADSTS",["aadsts"]],["AuthenticationToken",["authenticationtoken"]],["^CredentialUnavailable",["credentialunavailable"]],["^AuthenticationRequired",["authenticationrequired"]]]}
{"list":"other","reason":"sign-in-failed","says":["i",["\\bauthentication failed\\b",["authentication failed"]]]}
{"list":"other","reason":"sign-in-failed","status":[401,407]}
{"list":"other","reason":"not-found","codeLike":["",["NotFound(?:InVault|Error)?$",["notfound"]],["DoesNotExist$",["doesnotexist"]],["NotExist$",["notexist"]],["NoRegisteredProviderFound",["noregisteredproviderfound"]],["^InvalidResourceReference$",["invalidresourcereference"]],["^InvalidResourceType$",["invalidresourcetype"]]]}
{"list":"other","reason":"not-found","says":["i",["\\bnot (?:be )?found\\b",["not be found","not found"]],["\\bcannot find\\b",["cannot find"]],["\\bno such\\b",["no such"]],["\\bcould not find\\b",["could not find"]],["\\bnot exist\\b",["not exist"]]]}
{"list":"other","reason":"not-found","status":[404,410]}
{"list":"other","reason":"script-failed","codeLike":["",["^DeploymentScript\\w*(?:Error|Failed|Failure|Exceeded|TimedOut)$",["deploymentscript"],["error","failed","failure","exceeded","timedout"]]]}
{"list":"other","reason":"timed-out","codeLike":["i",["^(?:(?:Server|Gateway|Request|Provisioning|Client|Connection)?Time(?:d)?Out|\\w*OperationTime(?:d)?Out)$",["timedout","timeout"]]]}
{"list":"other","reason":"timed-out","status":[408,504]}
{"list":"other","reason":"service-unavailable","codeLike":["",["^(?:Service|Server|Backend)\\w*Unavailable$",["unavailable"],["service","server","backend"]],["^(?:Bad)?Gateway\\w*$",["gateway"]]]}
{"list":"other","reason":"service-unavailable","status":[502,503]}
{"list":"other","reason":"service-unavailable","alone":true,"says":["i",["\\binvalid status(?: code)? '(?:service ?unavailable|bad ?gateway)'",["invalid status code '","invalid status '"],["service unavailable'","serviceunavailable'","bad gateway'","badgateway'"]],["\\b(?:status(?: ?code)?:?|returned|response) \\(?50[23]\\b.{0,40}\\b(?:service unavailable|bad gateway)\\b",["service unavailable","bad gateway"],["status","returned","response"]]]}
{"list":"other","reason":"timed-out","alone":true,"says":["i",["\\binvalid status(?: code)? '(?:gateway ?time-?out|request ?time-?out)'",["invalid status code '","invalid status '"],["gateway time-out","gateway timeout","gatewaytime-out","gatewaytimeout","request time-out","request timeout","requesttime-out","requesttimeout"]],["\\bstatus(?: ?code)?:? \\(?504\\b",["statuscode: ","statuscode ","status: ","status "],["504"]]]}
{"list":"other","reason":"server-error","codeLike":["",["^(?:Internal(?:Server)?Error|ServerError|OperationFailed|ResourceReadFailed|Internal\\w+Error)$",["servererror","operationfailed","resourcereadfailed","internal"]]]}
{"list":"other","reason":"server-error","status":[500,501,505]}
{"list":"other","reason":"timed-out","says":["i",["\\btimed? ?out\\b",["timed out","timedout","time out","timeout"]],["\\bdeadline exceeded\\b",["deadline exceeded"]],["\\b(?:did|does) not (?:respond|report|answer|reply|complete|finish|come up)\\b.{0,80}\\bwithin\\b",["did not ","does not "],["within"]],["\\bwithin the (?:expected|allotted|allowed|permitted|given|configured) (?:amount of )?time\\b",["within the expected ","within the allotted ","within the allowed ","within the permitted ","within the given ","within the configured "],["time"]]]}
{"list":"other","reason":"server-error","says":["i",["\\binternal (?:server|execution) error\\b",["internal server error","internal execution error"]]]}
{"list":"other","reason":"service-unavailable","says":["i",["\\b(?:service|server|provider) is (?:currently |temporarily )?unavailable\\b",["unavailable"],["service is ","server is ","provider is "]]]}
{"list":"other","reason":"operation-failed","says":["i",["\\b(?:unable to|failed to|could not|cannot) (?:communicate|connect|contact|reach)\\b",["unable to ","failed to ","could not ","cannot "],["communicate","connect","contact","reach"]]]}
{"list":"other","reason":"invalid-request","codeLike":["",["^(?:Invalid(?!.*State)(?!Operation$|TemplateDeployment$)\\w*|Linked(?:Invalid)\\w*|Malformed\\w*|Missing(?!Subscription|Registration)\\w*|BadArgument\\w*|Validation\\w*|InvalidTemplate|UnsupportedMediaType|\\w*Invalid\\w*Parameter|LocationNotAvailableForResourceType|RequestContent\\w*|ParameterError|PropertyMissing\\w*|422)$",["invalid","malformed","missing","badargument","validation","unsupportedmediatype","parameter","locationnotavailableforresourcetype","requestcontent","422"]]]}
{"list":"other","reason":"invalid-request","notStatus":[409,412],"says":["i",["\\b(?:is|are|was) (?:invalid|malformed|not valid|missing|required)\\b",["invalid","malformed","not valid","missing","required"],["is ","are ","was "]],["\\bcould not be (?:deserialized|parsed)\\b",["could not be deserialized","could not be parsed"]],["\\bcannot parse\\b",["cannot parse"]],["\\bvalidation failed\\b",["validation failed"]],["\\binvalid (?:value|parameter|argument|json|format)",["invalid value","invalid parameter","invalid argument","invalid json","invalid format"]],["\\bmust not be (?:null|empty|nil)",["must not be null","must not be empty","must not be nil"]]],"unless":["i",["state",["state"]]]}
{"list":"other","reason":"invalid-request","status":[405,406,411,413,414,415,422]}
{"list":"other","reason":"canceled","says":["i",["\\bdeployment(?:id)? '[^']{1,400}' was cancell?ed\\b",["' was cancelled","' was canceled"],["deploymentid '","deployment '"]]]}
{"list":"other","reason":"cause-not-told","codes":["deploymentfailed","resourcedeploymentfailure","invalidtemplatedeployment","multipleerrorsoccurred","failed","deploymentfailedcleanup","deploymentstackdeploymentfailed"],"unless":["i",["cancel",["cancel"]]]}
{"list":"other","reason":"cause-not-told","alone":true,"says":["i",["\\bat least one resource deployment operation failed\\b",["at least one resource deployment operation failed"]],["\\bfailed with multiple errors\\b",["failed with multiple errors"]],["\\bsee (?:the )?inner errors?\\b",["see the inner error","see inner error"]],["\\bshowing 0 out of 0 error",["showing 0 out of 0 error"]]]}
{"list":"other","reason":"throttled","status":[429]}
{"list":"lastResort","reason":"another-operation-in-progress","notStatus":[401,403,404,405,408,410,412,429,500,501,502,503,504],"confidence":"possible","says":["i",["\\b(?:in[- ]progress|ongoing|underway|concurrent\\w*|simultaneous\\w*|another (?:operation|request|deployment|update|job|process|task|thread)|being (?!used|specified|referenced)\\w+ed|already (?:running|started|queued|scheduled|requested|submitted)|pending|(?:try again|retry) (?:once|when|after(?! (?:some|a|few|several|\\d+|one) ))|(?<!failed to )wait (?:for|until))\\b",["in-progress","in progress","ongoing","underway","concurrent","simultaneous","another ","being ","already running","already started","already queued","already scheduled","already requested","already submitted","pending","try again once","try again when","try again after","retry once","retry when","retry after","wait for","wait until"]],["\\banother$",["another"]]],"unless":["i",["\\bthrottl",["throttl"]],["too many",["too many"]],["rate limit",["rate limit"]],["timed? ?out",["timed out","timedout","time out","timeout"]],["unavailable",["unavailable"]],["internal (?:server )?error",["internal server error","internal error"]],["quota",["quota"]],["capacity",["capacity"]],["not found",["not found"]],["does not exist",["does not exist"]],["permission",["permission"]],["authori[sz]",["authoris","authoriz"]]]}
{"list":"lastResort","reason":"resource-exists","notStatus":[401,403,404,405,408,410,412,429,500,501,502,503,504],"confidence":"possible","says":["i",["\\b(?:already|duplicates?|same name|not unique|must be unique|taken)\\b",["already","duplicate","same name","not unique","must be unique","taken"]]],"unless":["i",["\\balready (?:expired|completed|finished|deleted|removed|closed)\\b",["already expired","already completed","already finished","already deleted","already removed","already closed"]],["\\bbe taken\\b",["be taken"]]]}
{"list":"lastResort","reason":"data-locked","status":[409,412,423],"confidence":"possible","says":["i",["\\b(?:locked|locks?|leased?|legal hold|immutab\\w+)\\b",["lock","lease","legal hold","immutab"]]],"unless":["i",["\\bblock",["block"]],["clock",["clock"]],["unlock your\\b",["unlock your"]]]}
{"list":"lastResort","reason":"invalid-state","notStatus":[401,403,404,405,408,410,412,429,500,501,502,503,504],"confidence":"possible","says":["i",["^(?=.*(?:\\b(?:cannot|can not|not be (?=.{0,200}\\b(?:because|since|as|while|until|unless|if|when)\\b)|must|should|may not|not allowed|not permitted|not possible|unable|requires?|required|only|until|unless|while|because|before|first|denied|refused|rejected|blocked|prevented?|does not allow|do not allow)\\b))(?=.*\\b(?:states?|status|enabled|disabled|running|stopped|started|paused|attached|detached|linked|associated|dependen\\w+|depends?|references?|referenced|contains?|exists?|empty|ready|active|inactive|activated|provisioned|expired|deleted|mounted|paired|registered|peered|connected|in use|using|used|replica\\w*|children|child|nested|snapshots?|backups?)\\b)",["cannot","can not","not be ","must","should","may not","not allowed","not permitted","not possible","unable","require","only","until","unless","while","because","before","first","denied","refused","rejected","blocked","prevente","does not allow","do not allow"],["state","status","enabled","disabled","running","stopped","started","attached","detached","linked","associated","depend","reference","contain","exist","empty","ready","active","activated","provisioned","expired","deleted","mounted","paired","registered","peered","connected","in use","using","used","replica","child","nested","snapshot","backup"]]],"unless":["i",["\\b(?:parameter|argument|format|characters?|regex|regular expression|schema|json|syntax|parse|deserializ|malformed|expected|between [\\d.]+ and|one of the following|must (?:be (?:a|an|one of|between|at least|provided|specified|set to|in the (?:form|format)|non-?empty|greater|less|valid)|have|match|contain|start|end|specify)|please (?:provide|specify)|missing|misspelled|invalid|not valid|unrecogni[sz]ed|not found|does not exist|roles?|secrets?|values?|entries|problem occur\\w*|permission|authori[sz]|credential|token|certificate|password|timed? ?out|internal|throttl|unavailable|failed with exit|script|script's|log|network|connect)",["parameter","argument","format","character","regex","regular expression","schema","json","syntax","parse","deserializ","malformed","expected","between ","one of the following","must ","please provide","please specify","missing","misspelled","invalid","not valid","unrecognised","unrecognized","not found","does not exist","role","secret","value","entries","problem occur","permission","authoris","authoriz","credential","token","certificate","password","timed out","timedout","time out","timeout","internal","throttl","unavailable","failed with exit","script","log","network","connect"]]]}
{"list":"lastResort","reason":"platform-rule","notStatus":[401,403,404,405,408,410,412,429,500,501,502,503,504],"confidence":"possible","says":["i",["^(?=.*(?:\\b(?:cannot|can not|not be (?=.{0,200}\\b(?:because|since|as|while|until|unless|if|when)\\b)|must|should|may not|not allowed|not permitted|not possible|unable|requires?|required|only|until|unless|while|because|before|first|denied|refused|rejected|blocked|prevented?|does not allow|do not allow)\\b))(?=.*\\b(?:allowed|supported|permitted|exceed\\w*|limits?|limited|maximum|minimum|more than|less than|larger|smaller|greater|incompatible|compatible|unsupported|restricted|eligible|available|enough|same|different|upgrade\\w*|downgrade\\w*|changed?|changing|modif\\w+|updated?|removed?|converted?|resized?|moved?|combined?|together|mixed|tier|sku|plan|region|zone|type|version|mode|feature|subscription|account)\\b)",["cannot","can not","not be ","must","should","may not","not allowed","not permitted","not possible","unable","require","only","until","unless","while","because","before","first","denied","refused","rejected","blocked","prevente","does not allow","do not allow"],["allowed","supported","permitted","exceed","limit","maximum","minimum","more than","less than","larger","smaller","greater","compatible","restricted","eligible","available","enough","same","different","upgrade","downgrade","change","changing","modif","update","converte","resize","move","combine","together","mixed","tier","sku","plan","region","zone","type","version","mode","feature","subscription","account"]]],"unless":["i",["\\b(?:parameter|argument|format|characters?|regex|regular expression|schema|json|syntax|parse|deserializ|malformed|expected|between [\\d.]+ and|one of the following|must (?:be (?:a|an|one of|between|at least|provided|specified|set to|in the (?:form|format)|non-?empty|greater|less|valid)|have|match|contain|start|end|specify)|please (?:provide|specify)|missing|misspelled|invalid|not valid|unrecogni[sz]ed|not found|does not exist|roles?|secrets?|values?|entries|problem occur\\w*|permission|authori[sz]|credential|token|certificate|password|timed? ?out|internal|throttl|unavailable|failed with exit|script|script's|log|network|connect)",["parameter","argument","format","character","regex","regular expression","schema","json","syntax","parse","deserializ","malformed","expected","between ","one of the following","must ","please provide","please specify","missing","misspelled","invalid","not valid","unrecognised","unrecognized","not found","does not exist","role","secret","value","entries","problem occur","permission","authoris","authoriz","credential","token","certificate","password","timed out","timedout","time out","timeout","internal","throttl","unavailable","failed with exit","script","log","network","connect"]],["^operation '?[\\w. -]+'? is not allowed on [^.,;]{0,120}\\.?$",[" is not allowed on "],["operation "]]]}
{"list":"lastWord","reason":"superseded","codes":["canceled","cancelled"],"says":["i",["supersed",["supersed"]],["preempt",["preempt"]]]}
{"list":"lastWord","reason":"access-denied","status":[403]}
{"list":"lastWord","reason":"etag-mismatch","status":[412],"confidence":"likely"}
{"list":"lastWord","reason":"condition-not-met","confidence":"likely","codes":["preconditionfailed","conditionnotmet"]}
{"list":"lastWord","reason":"blob-lease","status":[423],"confidence":"possible"}
{"list":"lastWord","reason":"another-operation-in-progress","confidence":"likely","codes":["retryableerror","requestconflict"],"says":["",["\\S"]]}
{"list":"lastWord","reason":"bare-conflict","codes":["conflict","conflicterror","requestconflict","operationnotallowed","operationconflicted","operationnotvalidonnode","409"]}
{"list":"lastWord","reason":"bare-conflict","codes":["40900"]}
{"list":"lastWord","reason":"bare-conflict","alone":true,"says":["i",["\\bsubcode=?40900\\b",["subcode=40900","subcode40900"]]]}
{"list":"lastWord","reason":"bare-conflict","says":["i",["\\b(?:status code:?|failed with (?:http )?status:?) '?(?:conflict|409)\\b",["status code: ","status code ","failed with http status: ","failed with http status ","failed with status: ","failed with status "],["conflict","409"]]]}
{"list":"lastWord","reason":"bare-conflict","status":[409]}
{"list":"lastWord","reason":"bare-conflict","codeLike":["",["Conflict(?:ed|Error)?$",["conflict"]]]}`;
const index = String.raw `{"codes":{"409":[308],"449":[146],"40501":[145],"40900":[309],"40901":[174],"49918":[145],"49919":[145],"49920":[145],"serverbusy":[4,149],"accountbusy":[4],"servicebusy":[4,149],"denyassignmentauthorizationfailed":[14],"requestdisallowedbypolicy":[16],"policyviolation":[16],"requestdisallowedbyplatform":[16],"regiondoesnotallowprovisioning":[18],"provisioningdisabled":[18],"locationisofferrestricted":[18],"requestdisallowedbyazure":[18],"specialfeatureorquotaidrequired":[20],"offernotsupported":[20],"subscriptionnotauthorized":[20],"notsupportedforsubscription":[20],"readonlydisabledsubscription":[22],"subscriptionisdisabled":[22],"subscriptiondisabled":[22],"disallowedoperationdisabledsubscription":[22],"subscriptionsuspended":[22],"missingsubscriptionregistration":[24],"subscriptionnotregistered":[24],"missingregistrationfortype":[24],"missingregistrationforlocation":[24],"invalidsubscriptionregistrationstate":[24],"subscriptionnotregisteredforfeature":[24],"featurenotregistered":[24],"notregisteredforfeature":[24],"quotaexceeded":[26],"resourcequotaexceeded":[26],"insufficientquota":[26],"exceededmaxaccountcount":[26],"deploymentquotaexceeded":[26],"serverdtuquotaexceeded":[26],"insufficientresourcesquota":[26],"maxstorageaccountscountpersubscriptionexceeded":[26],"skunotavailable":[30],"skunotavailableforsubscription":[30],"invalidskuforregion":[30],"allocationfailed":[32],"zonalallocationfailed":[32],"overconstrainedallocationrequest":[32],"overconstrainedzonalallocationrequest":[32],"insufficientcapacity":[32],"allocationfailure":[32],"capacitynotavailable":[32],"diskcapacityrestrictioninsource":[32],"spotallocationfailed":[32],"outofcapacity":[32],"akscapacityheavyusage":[32],"scopelocked":[38],"deploymentscopelocked":[38],"resourcelocked":[38],"deploymentactive":[41],"deploymentactiveanduneditable":[41],"deploymentstackinnonterminalstate":[41],"deploymentbeingdeleted":[43],"appliancebeingdeleted":[43],"applicationbeingdeleted":[43],"resourcegroupbeingdeleted":[44],"conflictingconcurrentwritenotallowed":[46],"concurrentfederatedidentitycredentialswritesforsinglemanagedidentity":[46],"moveresourceshavependingoperations":[47],"resourcesbeingmoved":[47],"requestconflict":[47,307,308],"moveresourceshaveinvalidstate":[48],"missingmovedependentresources":[49],"deploymentcannotbecancelled":[50],"deploymentcannotbecanceled":[50],"cannotdeleteresource":[51],"invalidresourcelocation":[52],"invalidresourcegrouplocation":[52],"invaliddeploymentlocation":[52],"roleassignmentexists":[53],"roleassignmentupdatenotpermitted":[54],"roledefinitionexists":[56],"roledefinitionwithsamenameexists":[56],"roledefinitionhasassignments":[57],"invaliddeletepolicydefinitionrequest":[57],"resourcegroupdeletionblocked":[58],"resourcegroupdeletiontimeout":[58],"resourcegroupdeletionfailed":[58],"operationcancelled":[60],"operationcanceled":[60],"canceled":[60,302],"cancelled":[60,302],"expiredauthenticationtoken":[63],"invalidauthenticationtoken":[63],"invalidauthenticationtokentenant":[63],"authenticationfailedmissingtoken":[63],"forbiddenbyfirewall":[65],"forbiddenbyconnection":[65],"denypublicendpointenabled":[65],"diskprocessingerror":[71],"datadisksforcedetached":[71],"operationpreempted":[73],"operationpreemptedbyanotheroperation":[73],"aksoperationpreempted":[73],"aksoperationpreemptedbydelete":[73],"attachdiskwhilebeingdetached":[74],"disksbeingdetached":[74],"resourceupdateblockedonplatformupdate":[77],"operationnotallowedonvmimageasvmsbeingprovisioned":[77],"toomanyvmredeploymentrequests":[77],"diskimagenotready":[78],"acquirediskleasefailed":[79],"containeralreadyonlease":[79],"vmprocessinghalted":[83],"cannotaddacceleratednetworkingnictoanexistingvirtualmachine":[84],"resizediskerror":[84],"cannotaddorremovenetworkinterfacesfromarunningvirtualmachine":[85],"changedisksizewhileattachednotallowed":[85],"changediskskuwhileattachedtorunningvm":[85],"vmsizenotavailableincluster":[85],"diskinactivesasstate":[91],"diskhasactivesas":[91],"diskblobalreadyinusebyanotherdisk":[94],"disksattachedtovm":[94],"propertychangenotallowed":[96],"conflictinguserinput":[98],"canceledandsupersededduetoanotheroperation":[99],"anotheroperationinprogress":[100],"retryableerrorduetoanotheroperation":[100],"updategatewayinprogress":[100],"referencedresourcenotprovisioned":[101,102],"virtualnetworknotinsucceededstate":[101,102],"storageprovisioningstatenotsucceeded":[102],"nicreservedforanothervm":[102],"azfwaddtofirewallpolicyfailed":[102],"parentresourceisinfailedstate":[104],"firewallpolicyupdatefailed":[104],"remotepeeringisdisconnected":[105],"subnetisfull":[107],"subnetwithexternalresourcescannotbeusedbyotherresources":[107],"networksecuritygroupinusebyvirtualmachinescaleset":[107],"publicipaddressinuse":[107],"applicationgatewaysubnetcannotbeusedbyotherresources":[109],"privateendpointandserviceendpointscannotcoexistinasubnet":[109],"resourcenotpermittedondelegatedsubnet":[109],"dnsrecordinuse":[110],"filelockconflict":[114],"sharingviolation":[114],"storageaccountoperationinprogress":[115],"storageaccountisnotprovisioned":[116],"storageaccountbeingcreated":[116],"pendingtransactionalreadyexists":[117],"pendingcopyoperation":[117],"internaloperationaborterror":[117],"nopendingcopyoperation":[118],"leaselost":[119],"leaseisbrokenandcannotberenewed":[119],"leasealreadybroken":[119],"leaseisbreakingandcannotbechanged":[119],"storageaccountalreadytaken":[122],"storageaccountinanotherresourcegroup":[123],"blobimmutableduetopolicy":[124],"blobimmutableduetolegalhold":[124],"containerprotectedfromdeletion":[124],"pathimmutableduetopolicy":[124],"snapshotspresent":[125],"sharehassnapshots":[125],"directorynotempty":[125],"snapshotcountexceeded":[125],"featurenotsupportedforaccount":[126],"publicaccessnotpermitted":[126],"keybasedauthenticationnotpermitted":[126],"blobusescustomerspecifiedencryption":[126],"featureversionmismatch":[126],"blobarchived":[127],"blobnotarchived":[127],"blobbeingrehydrated":[128],"storageaccounttoobusy":[131],"cannotverifycopysource":[133],"storageaccountnotrecognized":[134],"containerappoperationinprogress":[138],"containerappsjoboperationinprogress":[138],"existingmanagedcertificateoperationinprogress":[138],"servicelocked":[139],"servicealreadyexistsinsoftdeletedstate":[140],"certificateinuse":[141],"receiveralreadyenabled":[142],"conflictingserveroperation":[148],"conflictingdatabaseoperation":[148],"conflictingsystemoperationinprogress":[148],"conflictingsubscriptionoperation":[148],"conflictingmanagedinstanceoperation":[148],"updatesloinprogress":[148],"skuassignmentinprogress":[148],"simultaneousskuchangenotallowed":[148],"operationinterrupted":[148],"databasebeingaddedtofailovergroup":[148],"databasebeingremovedfromfailovergroup":[148],"targetelasticpoolbeingupdated":[148],"georeplicationcannotbecomeprimaryduringundo":[148],"createdatabaseattemptedwithrotationinprogress":[148],"serverisbusy":[149],"managedinstanceisbusy":[149],"failovergroupbusy":[149],"instancefailovergroupbusy":[149],"elasticjobagentisbusy":[149],"provisioningserverbusy":[149],"serviceisinmaintenance":[149],"cannotcanceloperation":[150],"cannotcanceldatabaseoperation":[150],"serverunavailableforoperation":[151],"serverdisabled":[151],"serverisnotready":[152,153],"servernotready":[152,153],"invaliddatabasestateforoperation":[154],"unabletoalterdatabaseinreplication":[154],"currentmemoryusageexceedsskuquota":[154],"failovergroupupdateordeleterequestonsecondary":[154],"failovergroupfailoverrequestonprimary":[154],"databasebelongstootherfailovergroup":[155],"metadatadrcannotdeletewhenaliaspresentconflict":[155],"readreplicaserversexistforsourceserver":[155],"invalidoperationfordatabasenotinreplicationrelationship":[155],"azurekeyvaultkeyinuse":[156],"micreatefailednondelegatedsubnet":[157],"vulnerabilityassessmentadsisdisabled":[157],"remotedatabaseexists":[158],"duplicategeodrrelation":[158],"failovergroupalreadyexists":[158],"serverkeynamealreadyexists":[158],"serveralreadyexists":[159],"failovergroupdnsrecordinuse":[159],"namealreadyexists":[159],"databasecopylimitperreplicareached":[160],"mustdefineatleastonesystempool":[167],"unsatisfiablepdb":[167],"updateruntargetingemptyfleet":[167],"extensionpatchfailed":[168],"objectisdeletedbutrecoverable":[169],"flagmustbesetforrestore":[169],"nameunavailable":[170,173],"softdeletedvaultdoesnotexist":[171],"objectisbeingdeleted":[172],"vaultalreadyexists":[173],"accountnamealreadyexists":[173],"customdomaininuse":[173],"subdomainnamealreadyexists":[173],"clustermoratoriumineffect":[177],"accountprovisioningstateinvalid":[178,179],"rsvaultupdateerrorconflictingoperationinprogress":[180],"bmsusererrorvaultdeletionnotallowed":[181],"bmsusererrorvaultdeletionforbidden":[181],"bmsusererrorcontainerhasdatasources":[181],"serviceresourcenotemptywithbackendmessage":[181],"devicemessagelocklost":[182],"lockedsplresourcefound":[188],"cannotdeleteworkspacewhenlinkedtoprivatelinkscopes":[188],"modelreferencesnotdeleted":[188],"applicationpackagesnotempty":[189],"solutiontemplateversionexists":[189],"operationinvalidforcurrentstate":[190],"containerimmutabilitypolicyfailure":[190],"invalidoperationstate":[190],"certificatestateactive":[190],"requesteddefaultversionnotactive":[191],"applicationpackageblobnotfound":[191],"storagenotprovisioned":[191],"taskcompleted":[192],"jobcompleted":[192],"jobdisabled":[192],"jobterminating":[192],"resourcerestriction":[193],"invalidapplicationpackagereferences":[193],"jobpreparationtaskorreleasetasknotspecified":[193],"operationnotpermitted":[194],"notsupported":[194],"featurenotsupported":[194],"operationnotsupported":[194],"toomanyrequests":[264],"requestratetoolarge":[264],"operationthrottled":[264],"authorizationfailed":[267],"linkedauthorizationfailed":[267],"unauthorized":[267],"forbidden":[267],"accessdenied":[267],"authorizationpermissionmismatch":[267],"authorizationfailure":[267],"requestdenied":[267],"authenticationfailed":[270],"invalidauthenticationinfo":[270],"deploymentfailed":[294],"resourcedeploymentfailure":[294],"invalidtemplatedeployment":[294],"multipleerrorsoccurred":[294],"failed":[294],"deploymentfailedcleanup":[294],"deploymentstackdeploymentfailed":[294],"preconditionfailed":[305],"conditionnotmet":[305],"retryableerror":[307],"conflict":[308],"conflicterror":[308],"operationnotallowed":[308],"operationconflicted":[308],"operationnotvalidonnode":[308]},"inCode":{"27":[["ratelimit",265]],"112":[["featurenot",248,252]],"134":[["leasealrea",121],["leaseid",121],["leaseis",121],["leasenotpr",120]],"156":[["reached",257],["readreplic",147]],"162":[["region",256]],"172":[["requestcon",290]],"174":[["resourceco",225],["resourcere",284]],"177":[["revisionco",258],["revisionmi",258],["revisionou",258]],"187":[["offline",263]],"212":[["changeisno",245],["changenota",245],["changenotp",245],["changenots",245]],"266":[["circuitnot",108]],"294":[["limit",247],["limitexcee",27,28],["limitreach",27,28]],"419":[["imageblobn",82]],"431":[["immutabili",113],["immutable",245]],"458":[["incompatib",247]],"459":[["indeleteds",218]],"461":[["infinitele",121]],"471":[["inprogress",205]],"474":[["insufficie",27]],"475":[["internal",284],["internalex",82]],"476":[["inuse",106,225,260],["inuseby",106]],"477":[["invalid",290],["invalidcid",111],["invalidfor",240],["invalidres",274]],"484":[["concurrenc",258],["conditionn",132],["conflict",225,313],["conflictin",205],["connection",108],["ongoing",205]],"500":[["unavailabl",225,280]],"506":[["location",256],["locationno",290],["locked",261,262]],"518":[["unsupporte",166,248,290]],"556":[["operationf",284],["operationi",205],["operationn",240]],"577":[["updatecond",132]],"586":[["credential",271]],"628":[["orchestrat",166]],"678":[["osprovisio",81]],"715":[["full",257]],"778":[["overloaded",5,6]],"786":[["e-tagmis",214],["e-tagnot",214]],"1214":[["k8sversion",166]],"1314":[["aadsts",271]],"1352":[["gateway",280],["gatewaynot",108],["gatewaytoo",6]],"1366":[["malformed",290]],"1383":[["parameter",290]],"1386":[["paused",263]],"1389":[["samekeyval",223]],"1399":[["validation",290]],"1425":[["addresspre",111]],"1481":[["deletedbut",218],["deleteinpr",203],["deletionin",203]],"1483":[["deniedbypo",251]],"1485":[["deployment",61,277]],"1518":[["peeringnot",108]],"1521":[["messageloc",186]],"1527":[["pending",205]],"1531":[["permission",268]],"1542":[["servererro",284],["servertoo",6],["servicetoo",6]],"1543":[["sessioncan",186],["sessionloc",186]],"1553":[["versioncon",258],["versionmis",214,258],["versionout",258]],"1636":[["disabled",263],["disallowed",10,248,251],["diskproces",82]],"1669":[["mismatch",247],["missing",290]],"1735":[["already",224,233],["alreadyhas",223],["alreadypro",205]],"1806":[["another",205]],"1832":[["vmagentsta",80]],"1844":[["doesnotexi",274],["vmmarkedas",82]],"1849":[["vmredeploy",81,82]],"1850":[["vmssgatewa",82],["vmstarttim",81]],"1858":[["snapshotle",121]],"1873":[["vnetaddres",111]],"1874":[["apinotallo",248]],"1876":[["modifiedwh",214]],"1895":[["policy",251]],"1900":[["softdelete",218]],"2009":[["providerno",108,252]],"2070":[["authentica",271]],"2080":[["stale",258],["state",240],["statenotva",240]],"2088":[["stillrefer",260]],"2094":[["stopped",263]],"2107":[["publicipad",106]],"2118":[["subnetshav",111],["subscripti",252,253]],"2135":[["suspended",263]],"2283":[["systemtoo",6]],"2682":[["backendtoo",6]],"2683":[["badargumen",290]],"2720":[["hasdepende",260],["hasgeorepl",147],["hashconfli",223],["hasreferen",260]],"2736":[["namespacen",252]],"2756":[["taken",225]],"2836":[["being",210],["beingdelet",203]],"2891":[["netcfginva",111],["netcfgsubn",111]],"2894":[["newerdatae",214]],"3020":[["whenitisin",106]],"3022":[["nicmustbea",89],["throttl",265],["throttled",8],["throttling",8]],"3054":[["timedout",278],["timeout",278]],"3101":[["blockedbyp",251]],"3246":[["noenough",27]],"3259":[["noregister",274]],"3261":[["notactive",237],["notallowed",103,240],["notavailab",225],["notcompati",247],["notempty",259],["notenough",27],["notexist",274],["notfound",274],["notinitial",237],["notinready",240],["notpermitt",248],["notprovisi",237],["notready",236,237],["notsupport",248]],"3278":[["toolarge",247],["toomany",257],["toomanyreq",265],["toosmall",247]],"3394":[["etagmis",214],["etagnot",214]],"3438":[["busy",5,211]],"3454":[["kubernetes",166]],"3456":[["422",290]],"3489":[["quota",27,254]],"3544":[["exceed",27],["exceeded",257],["exceededma",27]],"3550":[["existing",205],["exists",224]],"3561":[["extension",80]],"4062":[["cannot",106],["cannotbe",106],["cannotbech",247],["cannotbeco",247],["cannotbere",247],["cannotbese",247],["cannotbeus",247],["cannotdele",106]],"4064":[["capacity",255],["capacityer",255],["capacityex",255],["capacityun",255]]},"inMessage":{"3":[["larger ",246]],"5":[["latest e",215]],"21":[["ran longer",69],["ran out of",34]],"27":[["rate is la",266],["rate limit",266]],"99":[[", which ca",246]],"104":[["re-enable ",238],["re-fetch",215],["re-read",215],["re-run",208]],"108":[["if-match",215],["if-none-ma",213]],"118":[["certificat",64,67]],"134":[["lease",196,299],["lease conf",197]],"140":[["legal hold",198,299]],"153":[["let ",208]],"156":[["reached ",34],["read timed",68],["read-only",243],["read-only ",39,40],["readonly",243],["readonly l",39,40],["ready to u",90],["ready toup",90],["readyto up",90],["readytoupl",90]],"158":[["received s",69],["recently d",217]],"160":[["reenable ",238]],"161":[["referenced",229,230],["refetch",215],["refresh",215],["refused",300,301],["refused by",40]],"162":[["region",19],["register ",25],["registered",25,220]],"165":[["rejected",300,301],["rejected b",17]],"167":[["reload",215]],"168":[["remain",227],["remain ",227],["remain at ",250],["remains ",227],["remote cer",67],["remote nam",67],["remov",227],["remove ",39],["removed",217]],"171":[["repeat",208],["replaced b",199],["replica",227],["replicat",228],["replicatio",176,228]],"172":[["request fo",266],["request fr",266],["request pe",266],["requestdis",11],["requests f",266],["requests p",266],["require",300,301],["require ",238,246],["require a ",161],["require an",161],["require ex",161],["require th",246],["required",291],["required b",229],["requires ",238,246],["requires a",161,235],["requires e",161],["requires t",246]],"173":[["reread",215],["rerun",208]],"174":[["reserved b",220],["resizing",212],["resource g",45],["resource l",40],["restarting",212],["restricted",19],["resubmit",208],["resume ",238]],"175":[["retain at ",250],["retained ",198],["retention",198],["retired",246],["retry",208],["retry afte",297],["retry once",297],["retry when",297]],"177":[["revision ",215]],"187":[["offered ",31],["offline",231,238],["offline ",231]],"212":[["changed",208],["changed ",215],["changed co",200],["changed wh",215],["changing p",244],["changing t",244]],"277":[["firewall",66],["firewall r",66],["firewall s",66],["first",227,228,238,300,301]],"294":[["limit",34],["limit for",34],["limit is",34],["limit of",34],["limit of ",34]],"295":[["link is ",228],["linked",229]],"327":[["-progress",204]],"360":[["claimed by",220]],"368":[["clientauth",64]],"391":[["in a locke",39],["in an lock",39],["in flight",208],["in locked ",39],["in mainten",207],["in middle ",202],["in motion",208],["in paralle",208],["in process",202,208],["in progres",204,297],["in state",238],["in state ",212,230],["in the loc",39],["in the mea",215],["in the mid",202,208],["in the pro",202,212],["in the que",208],["in the sta",212,238],["in transit",212],["in use ",229],["in use by",93]],"404":[["in-progres",204,297]],"413":[["on a legal",198],["on a runni",72],["on an lega",198],["on an runn",72],["on legal h",198]],"431":[["immutab",198,299],["immutabili",198],["immutable",243],["immutable ",184]],"458":[["incomplete",208]],"461":[["infinite l",197]],"464":[["initialize",235],["initializi",212]],"474":[["insufficie",34]],"475":[["intermedia",212],["internal e",287],["internal s",287],["interrupt ",69],["interrupte",69],["interrupts",69]],"477":[["invalid",291],["invalid ar",291],["invalid fo",291],["invalid js",291],["invalid pa",291],["invalid pr",235],["invalid st",212,282,283],["invalid va",291]],"482":[["one reques",246]],"483":[["completed",238]],"484":[["concurrenc",215],["concurrent",195,200,208,297],["condition",216],["condition ",216],["conditiona",216],["configured",235],["conflict",215],["conflict w",200,204,250],["conflicted",200,204],["conflictin",175,197,200,204],["conflicts ",200,204,250],["connect to",67],["connect-az",64],["connected",229],["connection",67],["connecttim",67],["constraint",246],["consumed ",229],["contain ",227],["contain at",250],["contain mo",34],["contains ",227],["context ca",70],["context de",68],["ongoing",204,208,297],["ongoing ",208]],"486":[["copy ",215],["copypendin",129]],"488":[["correct e",215]],"489":[["only",300,301],["only ",246],["only be ad",243],["only be ch",243],["only be co",243],["only be de",243],["only be se",243],["only be sp",243]],"491":[["could not",227,229],["could not ",0,64,67,197,206,212,275,289,291],["couldn't",227,229],["count",34]],"499":[["forbidden ",17]],"500":[["unable",300,301],["unable to",227,229],["unable to ",0,7,42,64,67,197,206,289],["unavailabl",288]],"502":[["found to b",222],["found to e",222]],"503":[["under",208],["under a le",198],["under an l",198],["under heav",7],["under high",7],["under lega",198],["under migr",208],["under modi",208],["under reco",208],["under too ",7],["under way",208],["underway",204,208,297]],"504":[["unexpected",212,235]],"505":[["unfinished",208]],"506":[["location",19],["lock",299],["lock ",196],["lock has b",40],["lock is ",40],["lock state",1],["lock the s",1],["lock was ",40],["locked ",198],["locked by ",208],["locking st",1],["locking th",1]],"508":[["uninstall",227]],"510":[["login fail",64]],"511":[["unless",300,301],["unless dis",231],["unless it ",231],["unless pau",231],["unless sto",231],["unlink",227]],"517":[["unregister",227]],"519":[["until",208,300,301]],"556":[["open file ",185],["open handl",185],["operation ",239]],"561":[["or permane",217],["or purge",217]],"571":[["optimistic",215]],"576":[["is already",92,212,220,222,226,229,232],["is at its ",34],["is at the ",34],["is at thei",34],["is being d",75],["is blocked",19],["is compati",246],["is current",75,197,212,222,229],["is differe",250],["is disable",19],["is disallo",246],["is exhaust",34],["is halted ",230],["is held by",220],["is immutab",243,244],["is impossi",246],["is in use",229],["is in use ",220],["is incompa",246],["is invalid",215],["is leased",197],["is limited",12],["is linked ",220,228],["is locked",187],["is marked ",187],["is missing",197],["is neither",238],["is not ",208,235,243,246],["is not act",231,235],["is not all",227,229,243,250],["is not ava",19,220],["is not bee",25],["is not cur",165],["is not in ",201,231,238],["is not off",33,246],["is not onl",231],["is not ope",33],["is not per",246,250],["is not pos",246],["is not pro",235],["is not rea",235,238],["is not reg",25],["is not sta",231],["is not the",215],["is not yet",25,238],["is now tra",212],["is occupie",222],["is old",215],["is only ",246],["is outdate",215],["is over th",34],["is pending",204],["is permitt",250],["is present",222,227],["is read-on",187,244],["is readonl",244],["is running",204],["is stale",215],["is still",229],["is still a",42],["is still b",75],["is still i",229],["is still l",228],["is still r",204],["is still t",212],["is the las",227],["is the onl",227],["is transit",212],["is unavail",220,246],["is used by",220],["is used up",34],["is using i",229],["is yet to ",208],["is yet tra",212]],"577":[["updated",208],["updated ",215],["updated co",200],["updated wh",215],["updating",212]],"580":[["upgrading",212]],"586":[["create mor",34],["created co",200],["creating",212],["credential",64]],"597":[["fresh e",215]],"621":[["irreversib",243]],"689":[["use it",229],["use the ",229],["use this ",229],["used ",229],["used as",229],["used by",93],["user cance",69],["user inter",69],["uses it",229],["uses the ",229],["uses this ",229]],"707":[["other ",208,220,246],["other reso",229]],"710":[["current ",238],["current e",215],["current st",212],["current su",21],["currently ",204,220,229]],"730":[["utilized ",229]],"756":[["out of dat",215],["out of-dat",215],["out-of dat",215],["out-of-dat",215],["outstandin",208]],"761":[["run out of",34],["running",86,204,208],["running ",208]],"778":[["overloaded",7],["overridden",199],["overrun",34]],"824":[["owned by",93],["owned by ",220]],"1314":[["aadsts",62]],"1362":[["aborted an",199],["above the ",34]],"1363":[["maintenanc",207]],"1365":[["making ",208]],"1366":[["malformed",291]],"1368":[["management",40,136]],"1370":[["mapped",229]],"1372":[["marked for",202]],"1374":[["paired",228],["pairing",176],["pairing is",228]],"1378":[["maximum",34],["maximum al",34],["maximum of",34],["maximum pe",34],["maximum su",34]],"1379":[["may not",227,229,300,301],["may not be",243]],"1386":[["pause the ",238],["paused",231,238],["paused ",231]],"1387":[["access tok",64,144]],"1389":[["same name",298]],"1399":[["validation",291]],"1404":[["activated",235],["active",204],["active ",208,229],["active lea",197],["active sas",90],["active sha",90],["active upl",90],["activesas",90],["activeuplo",90]],"1425":[["add more t",34],["additional",29],["address pr",112],["address ra",112],["address sp",112]],"1446":[["' was canc",293]],"1451":[["scaling",212]],"1458":[["scheduled ",202]],"1465":[["scopelocke",35]],"1470":[["deactivate",238],["deadline e",286],["deallocate",76,86,88],["deallocati",76]],"1473":[["dedicated",246]],"1481":[["delegated",235],["delet",227],["delete loc",39,40],["deleted",217,238],["deleted bu",217],["deleted co",200],["deletion",202],["deletion o",59]],"1483":[["denied",300,301],["denied by ",17,40],["deny assig",15]],"1485":[["depend",229],["depend on ",229],["depends on",229],["deployment",36]],"1488":[["destroy",227]],"1489":[["detach",227]],"1494":[["generalize",87]],"1500":[["get the cu",215],["get the la",215],["get the ne",215]],"1503":[["meanwhile",215]],"1515":[["after it w",215],["after you ",215]],"1518":[["peered",228,229],["peering is",228]],"1521":[["messageloc",187]],"1527":[["pending",204,297],["pending ",208],["pending co",204],["pending de",202],["pending fo",202]],"1529":[["see inner ",295],["see the in",295]],"1531":[["performed",208],["performing",208],["permit ",34],["permits ",34],["permitted",34,243,249],["permitted ",246]],"1536":[["self signe",67],["self-signe",67]],"1540":[["separate r",246]],"1542":[["server is ",7],["server mis",67],["server-bus",7],["service is",7],["service un",282]],"1553":[["verified",235],["version ",215],["version co",215],["version mi",215],["version-co",215],["version-mi",215]],"1618":[["dial tcp",67]],"1621":[["did not ",208,215,286],["did not co",68],["did not en",68],["did not fi",68],["did not ma",197,250],["did not re",68],["did not su",230],["didn't ",215]],"1623":[["differ",215],["different ",208]],"1636":[["disable th",238],["disabled",231,238],["disabled ",231],["disallowed",17],["disassocia",227],["disconnect",238]],"1650":[["should",300,301],["should be ",86,88,220,235,238],["showing 0 ",295]],"1656":[["shut ",231],["shut down",238],["shutdown",238]],"1657":[["migrating",212]],"1668":[["mirrored",228],["mirroring",228],["mirroring ",228]],"1669":[["mis-match",215],["mismatch",197,215],["missing",291]],"1679":[["sign-in fa",64],["signin fai",64]],"1685":[["simultaneo",208,297]],"1686":[["since ",215],["single req",246]],"1698":[["violat",17]],"1729":[["allocated",86,229],["allocation",33],["allow ",34,208],["allowance",34],["allowed",34,243,249],["allowed on",246],["allows ",34]],"1735":[["already",298],["already ",220,222],["already an",221],["already ex",55,217,219,221],["already ha",204],["already in",232],["already qu",297],["already re",297],["already ru",297],["already sc",297],["already st",297],["already su",297],["already tr",212]],"1736":[["'*' in the",213]],"1769":[["amount",34]],"1775":[["do not ",215,246],["do not all",238,300,301],["do not cur",246],["do not sup",246],["do not yet",246]],"1786":[["go above",34],["go beyond",34],["go over",34]],"1795":[["and repeat",238],["and retry",238],["and try",238]],"1806":[["another",222,297],["another ",204,215,297],["another ag",163],["another op",163]],"1844":[["does not ",215,246,286],["does not a",238,246,300,301],["does not c",246],["does not h",29,269],["does not m",143,197],["does not s",246],["does not y",246],["doesn't ",215]],"1848":[["aother",222]],"1853":[["don't ",215]],"1858":[["snapshot",227]],"1859":[["going on",208]],"1863":[["job was ca",69]],"1870":[["joined",229]],"1876":[["modified",208],["modified ",215],["modified c",200],["modified w",215]],"1881":[["applying ",208],["approved",235]],"1890":[["more quota",29]],"1893":[["mounted",229]],"1897":[["socket han",67]],"1900":[["soft delet",217],["soft-delet",217],["softdelete",217]],"1902":[["possible",243]],"1906":[["power ",231],["power off",86],["powered ",76,231],["powered of",88],["powered on",86]],"1907":[["some other",215,222],["somebody",220],["somebody e",215],["someone",220],["someone el",215]],"1912":[["as long as",229]],"1936":[["specified ",29]],"1937":[["your subsc",21]],"1940":[["spin ",231]],"1942":[["archived",238]],"1944":[["are alread",220,229],["are at its",34],["are at the",34],["are being ",75],["are blocke",19],["are compat",246],["are curren",75,229],["are delete",227],["are differ",250],["are disabl",19],["are disall",246],["are exhaus",34],["are immuta",243],["are imposs",246],["are in use",229],["are incomp",246],["are linked",220,228],["are marked",187],["are neithe",238],["are not ",235,243,246],["are not al",243,250],["are not av",19],["are not in",238],["are not of",33,246],["are not op",33],["are not po",246],["are not ye",238],["are only ",246],["are presen",227],["are remove",227],["are still",229],["are still ",75,228,229],["are unavai",246],["are used u",34],["are using ",229],["are yet to",208]],"1949":[["at least ",250],["at least o",295],["at once",208],["at the sam",208],["at work",208]],"1952":[["spun ",231]],"1965":[["drop",227]],"1995":[["assigned",229],["assigned t",227,229],["associated",229]],"1999":[["pre-condit",216],["preconditi",216],["preempted ",199],["premium",246],["prepared f",135],["present",227],["present ",238],["prevente",300,301],["prevented ",17,40,198],["previous ",208]],"2003":[["prior",228,238],["prior to",238],["prior to ",238]],"2009":[["proceed",201],["process",208],["processed",208],["processing",208],["protected ",40,198],["provider r",25],["provisione",235],["provisioni",164,212,230,235]],"2033":[["attach mor",34],["attached",229],["attached t",93]],"2054":[["ssl connec",67]],"2066":[["due to a c",204],["due to an ",204]],"2070":[["authentica",64,272]],"2077":[["duplicate",221,298],["duplicate ",221,222],["duplicated",221]],"2080":[["stack is c",1,2],["stale ",215],["standard",246],["start ",238],["started",76],["starting",76],["state",212,230,238],["state ",231,238],["state =",238],["state blob",2],["state is",230,238],["state is n",231,238],["state lock",1],["state was",230],["state:",238],["state: ",238],["status",212,238],["status ",238,283],["status =",238],["status cod",311],["status fro",238],["status is",238],["status is ",204,238],["status:",238],["status: ",238,283],["statuscode",283]],"2088":[["availabili",228],["available ",31,246],["still ",229],["still runn",204]],"2094":[["stop (deal",72],["stop the ",238],["stopped",76,88,231,238],["stopped ",231],["stopping",76]],"2106":[["multiple ",208]],"2107":[["public net",66]],"2113":[["must",300,301],["must be ",86,88,220,235,238],["must be at",88],["must be in",238],["must be re",25],["must be un",298],["must compl",208],["must finis",208],["must first",208],["must not",227,229],["must not b",212,243,250,291]],"2114":[["mutually e",204]],"2118":[["subcode409",175,310],["subcode=40",175,310],["subscripti",21,23,25,246]],"2123":[["purg",227]],"2132":[["superseded",199],["supported",34,243,246,249],["supported ",31,246]],"2134":[["surpass",34]],"2135":[["suspend th",238],["suspended",231,238],["suspended ",231]],"2171":[["az login",64]],"2199":[["switch ",231],["switched ",231]],"2239":[["azd auth l",64]],"2373":[[" a differe",222],[" a maximum",34],[" a new ",222],[" a unique ",222]],"2449":[[" already",222],["x509: ",67]],"2451":[[" an unused",222],[" and are ",208],[" and has ",208],[" and have ",208],[" and is ",208],[" and was ",208],[" another ",222]],"2455":[[" archived ",130],[" are ",238],[" are immut",198],[" are locke",39],[" are runni",208]],"2457":[[" at most",34],[" at most ",34]],"2512":[[" canceled",69],[" cancelled",69],[" cannot be",165,246]],"2534":[[" e-tag",215]],"2605":[[" etag",215]],"2609":[[" executes ",208],[" exists wi",221]],"2631":[[" first",227]],"2682":[["backend st",266],["backup ite",227]],"2683":[["bad gatewa",282]],"2699":[["eai_again",67]],"2705":[["had not ",208]],"2715":[["handled",208]],"2720":[["has alread",221,222,232],["has been ",222,246],["has been c",197,222],["has been d",208],["has been f",222],["has been l",197],["has been u",222],["has comple",208],["has ended",208],["has finish",208],["has not ",208],["has not be",25],["has not re",25],["has not ye",25,238],["has the ma",34],["has to be ",86,88,220,235,238],["has yet co",208],["has yet en",208],["has yet fi",208],["has yet to",208],["hash colli",222],["hash confl",222]],"2723":[["have alrea",232],["have at le",250],["have been ",208,246],["have more ",34],["have not ",208],["have not y",238],["have to be",235,238],["have yet t",208]],"2736":[["name or se",67],["name resol",67]],"2739":[[" if it has",227],[" if there ",227]],"2752":[[" is ",238],[" is active",208],[" is immuta",198],[" is locked",39],[" is not re",25],[" is runnin",208]],"2756":[["taken",298],["taken by ",220]],"2763":[["be at leas",250]],"2765":[["wait",208],["wait for",297],["wait for ",204],["wait until",204,297],["waiting fo",204],["waiting un",204]],"2767":[["wake ",238]],"2774":[["warming up",204]],"2775":[["was alread",220,232],["was detect",208],["was found",222],["was held b",220],["was in use",220],["was linked",220],["was marked",187],["was neithe",238],["was not ",208],["was not av",220],["was not sp",197],["was not su",230],["was unavai",220],["was used b",220]],"2779":[["econnrefus",67],["econnreset",67]],"2830":[["because",300,301],["because ",241],["because of",200,204],["because re",176]],"2833":[["before",227,228,238,300,301],["before ",227],["before all",227],["before chi",227],["before dep",227],["before its",227],["before nes",227],["before the",227]],"2836":[["being ",202,212,297],["being disa",212],["being enab",212],["being exec",204],["being perf",204],["being proc",204],["being prov",212]],"2839":[["belong to ",220],["belongs to",220]],"2853":[[" limit",12]],"2861":[["held ",198]],"2865":[["keep at le",250]],"2876":[["need to be",86,88,235,238],["needed by",229],["needs to b",3,86,88,220,235,238]],"2885":[["keyboardin",70]],"2894":[["new custom",34],["new e",215],["newer data",215],["newer e",215],["newer revi",215],["newer vers",215]],"2896":[[" more",34]],"2922":[["were alrea",232],["were detec",208],["were neith",238]],"2924":[[" nfs clien",185]],"2933":[[" no",246],[" no more t",34],[" not ",208],[" not suppo",246]],"2969":[[" only at",243],[" only duri",243],[" only if t",227],[" only on",243],[" only when",243]],"2971":[[" operation",208]],"2999":[["hibernated",238]],"3004":[["high deman",33],["high usage",33],["higher ",246]],"3005":[["a differen",215,220,222]],"3007":[[" power sta",76]],"3009":[["a higher q",29],["the lock s",183],["the subscr",21],["there alre",222],["there are ",204,222,227,229,234],["there is ",197,204,227,229],["there is a",197,220,222],["there is c",234],["there is n",234],["there may ",204]],"3010":[[" progress",204]],"3013":[["this subsc",21]],"3017":[["hit ",34]],"3021":[["a task was",70]],"3022":[["throttl",266],["throttled",9],["throttling",9]],"3024":[["which is t",34],["while",227,300,301],["while it i",86,93],["while the ",93]],"3046":[["tied",229]],"3053":[["till",208]],"3054":[["time out",286],["timed out",68,286],["timed out ",68],["timedout",286],["timeout",286],["timeout wh",68]],"3072":[["with state",231],["with the s",219,220],["within the",286]],"3087":[[" runs ",208]],"3098":[["elastic po",162]],"3101":[["blocked",300,301],["blocked by",17,40]],"3116":[[" smb clien",185]],"3123":[[" state",212,238]],"3126":[["/register/",25]],"3150":[["empty. res",235]],"3171":[["tls handsh",67]],"3172":[["enabled",231]],"3177":[["no active ",95],["no availab",13],["no further",34],["no lease i",197],["no longer ",246],["no managed",64],["no more ",34],["no ongoing",95],["no pending",95],["no running",95],["no such",275],["no such ho",67]],"3186":[["enotfound",67]],"3190":[["ensure tha",227]],"3191":[["enterprise",246]],"3193":[[" up to ",34]],"3199":[["to avoid o",215],["to be comp",208],["to be deal",86],["to be fini",208],["to be mana",3],["to be powe",86],["to be runn",88],["to be stop",86]],"3218":[["bound",229]],"3238":[["host more ",34]],"3245":[["nodename n",67]],"3254":[["epipe",67]],"3255":[["non-final",212],["non-termin",212],["non-zero t",229],["nonfinal",212],["nontermina",212]],"3259":[[" when it h",227],[" when ther",227]],"3260":[[" without",246]],"3261":[["not able t",207],["not accept",19],["not activa",231,235],["not allowe",66,238,246,250,300,301],["not attach",88],["not author",66,269],["not availa",33,86,246],["not based ",215],["not be ",229,300,301],["not be fou",275],["not been c",129,230],["not been d",230],["not been e",129],["not been f",129],["not been p",230],["not change",243],["not comple",204],["not create",230],["not curren",215],["not deploy",230],["not editab",243],["not empty",227],["not enable",231,246],["not enough",33,34,250],["not equal",215],["not exist",275],["not finish",204,208],["not found",275],["not in ",231],["not in a ",238],["not in a r",88],["not in an ",238],["not in run",88],["not mutabl",243],["not online",231],["not permit",66,246,300,301],["not possib",227,229,300,301],["not provis",230],["not regist",25],["not runnin",88,231],["not starte",231],["not suppor",246],["not the ",215],["not unique",298],["not updata",243],["not using ",215],["not valid",215,291],["not workin",215],["not yet ac",235],["not yet be",129],["not yet co",204],["not yet fi",204,208]],"3274":[["token has ",64],["token is e",64]],"3278":[["too busy",7],["too few fo",250],["too large ",250],["too many ",34],["too many f",250],["too many r",266],["too small ",250]],"3292":[["working at",208],["working on",208],["working th",208]],"3317":[["bring ",231]],"3337":[["error acqu",2],["error lock",2],["error pers",0],["error rele",2],["error savi",0],["error unlo",2],["error uplo",0],["error writ",0],["errorcode",187],["errored.tf",0]],"3375":[["transient",212],["transition",212]],"3376":[["establish ",67]],"3394":[["written",208],["written co",200]],"3399":[["try again",208],["try again ",297]],"3400":[["wrong prov",235],["wrong stat",212]],"3402":[["etimedout",67]],"3424":[["httpclient",68]],"3438":[["busy",7,207],["busy ",209]],"3439":[["but versio",215]],"3476":[["number",34]],"3479":[["queued",208],["queued ",208],["queued del",202],["queued for",202]],"3489":[["quota",29],["quota limi",29],["quota usag",29]],"3499":[["tunnel con",67]],"3503":[["turn ",231],["turn off ",235],["turn on ",235],["turned ",231]],"3544":[["exceed",34],["exceed ",34],["exceeded ",34,68],["exceeded t",69],["exceeding ",34],["exceeds ",34],["exclusive ",206]],"3546":[["executed",208],["executing",204,208]],"3550":[["exist",227],["exist ",227],["exist or a",195],["exist or c",195],["existing",221],["existing ",229],["existing l",197],["exists",222],["exists ",227],["exists alr",213,221],["exists or ",195]],"3557":[["expected r",215],["expected s",215],["expected v",215],["expired",215,238]],"4062":[["can be",249],["can not",227,229,300,301],["can not be",212,243,250],["can only b",231,243],["can't",227,229],["can't ",206],["can't be ",243],["cancel the",238],["canceled",238],["canceled a",199],["canceled b",37,70],["canceled d",37],["canceled o",70],["cancellati",69],["cancelled ",37,70,199],["cannot",227,229,300,301],["cannot ",0,64,197,206,246,289],["cannot acq",137],["cannot be ",39,97,212,222,234,238,243,244,246,250],["cannot can",234],["cannot cha",243],["cannot con",67],["cannot fin",275],["cannot ove",243],["cannot par",291],["cannot per",39],["cannot reg",25],["cannot rep",243],["cannot upd",243]],"4064":[["cap",34],["capacity",33],["capacity r",31]],"4066":[["carrying o",208]],"4068":[["failed",238],["failed ",230],["failed to",227,229],["failed to ",0,2,64,67,197,206,289],["failed wit",295,311],["failover g",228]],"4084":[["lack of ",33]]},"always":[242,273,276,279,281,285,292,296,303,304,306,312]}`;

// EXTERNAL MODULE: ./build/conflict/rules/table-rows.js
var table_rows = __webpack_require__(833);
;// CONCATENATED MODULE: ./build/conflict/rules/asked.js




const { codes, inCode, inMessage, always } = JSON.parse(index);
const codeRows = new Map(Object.entries(codes));
const ruleAt = (0,table_rows/* rowsOf */.RO)(table, (json) => {
    const row = JSON.parse(json);
    const patterns = rules_rule/* patternFields */.Wy.flatMap((field) => row[field] === undefined ? [] : [[field, new fits/* Pattern */.z(row[field])]]);
    return { ...row, ...Object.fromEntries(patterns) };
});
let last;
function worthAsking(subject) {
    if (last?.subject === subject)
        return last.rules;
    const rows = new Set([...always, ...(codeRows.get(subject.lowerCode) ?? [])]);
    (0,table_rows/* addNamed */.H7)(rows, subject.lowerCode, inCode);
    (0,table_rows/* addNamed */.H7)(rows, subject.lower, inMessage);
    const rules = [...rows].sort((a, b) => a - b).map(ruleAt);
    last = { subject, rules };
    return rules;
}
const firstOf = (rules, subject) => worthAsking(subject).find((rule) => rules(rule) && (0,rules_rule/* holds */.v9)(rule, subject));
const provenRules = ({ list }) => list === 'proven';
const allRules = ({ list }) => list === 'proven' || list === 'other';
const lastResortRules = ({ list }) => list === 'lastResort';
const lastWordRules = ({ list }) => list === 'lastWord';
const aloneRules = ({ alone }) => alone === true;
const anywhereRules = ({ anywhere }) => anywhere === true;
function mayStandAlone(text) {
    const rows = new Set();
    (0,table_rows/* addNamed */.H7)(rows, text.toLowerCase(), inMessage);
    for (const row of rows)
        if (aloneRules(ruleAt(row)) || anywhereRules(ruleAt(row)))
            return true;
    return false;
}
function knownCode(code) {
    const lower = code.toLowerCase();
    const rows = new Set([...(codeRows.get(lower) ?? []), ...always]);
    (0,table_rows/* addNamed */.H7)(rows, lower, inCode);
    return [...rows]
        .map(ruleAt)
        .some((rule) => allRules(rule) && (rule.codes?.includes(lower) || rule.codeLike?.fits(code, lower)));
}


/***/ }),

/***/ 763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ oneOf),
/* harmony export */   z: () => (/* binding */ Pattern)
/* harmony export */ });
class Pattern {
    #flags;
    #ways;
    #compiled = [];
    constructor([flags, ...ways]) {
        this.#flags = flags;
        this.#ways = ways;
    }
    fits(text, lower) {
        return this.#wayThatFits(text, lower) !== undefined;
    }
    foundIn(text) {
        return this.#wayThatFits(text, text.toLowerCase())?.exec(text)?.[0];
    }
    #wayThatFits(text, lower) {
        for (const [at, way] of this.#ways.entries()) {
            if (!holdsNeeds(lower, way))
                continue;
            this.#compiled[at] ??= new RegExp(way[0], this.#flags);
            if (this.#compiled[at].test(text))
                return this.#compiled[at];
        }
        return undefined;
    }
}
function holdsNeeds(lower, [, ...needs]) {
    return needs.every((words) => words.some((word) => lower.includes(word)));
}
function oneOf(words) {
    return `(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}


/***/ }),

/***/ 7681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ patternFields),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
const patternFields = ['codeLike', 'says', 'unless', 'about'];
const subjectOf = (code, message, status, about = '') => ({
    code,
    lowerCode: code.toLowerCase(),
    message,
    lower: message.toLowerCase(),
    status,
    about,
});
function holds(rule, subject) {
    const { codes, codeLike, says, unless, status, notStatus, about } = rule;
    if (codes === undefined && codeLike === undefined && says === undefined && status === undefined)
        return false;
    if (codes !== undefined && (subject.code === '' || !codes.includes(subject.lowerCode)))
        return false;
    if (codeLike !== undefined && (subject.code === '' || !codeLike.fits(subject.code, subject.lowerCode)))
        return false;
    if (status !== undefined && (subject.status === undefined || !status.includes(subject.status)))
        return false;
    if (notStatus !== undefined && subject.status !== undefined && notStatus.includes(subject.status))
        return false;
    if (about !== undefined && !about.fits(subject.about, subject.about.toLowerCase()))
        return false;
    if (says !== undefined && !says.fits(subject.message, subject.lower))
        return false;
    return !(unless?.fits(subject.message, subject.lower) ?? false);
}


/***/ }),

/***/ 833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ addNamed),
/* harmony export */   RO: () => (/* binding */ rowsOf)
/* harmony export */ });
/* unused harmony export hashAt */
const hashAt = (text, at) => (text.charCodeAt(at) * 1369 + text.charCodeAt(at + 1) * 37 + text.charCodeAt(at + 2)) & 0xfff;
function addNamed(rows, lower, index) {
    for (let at = 0; at + 2 < lower.length; at += 1) {
        const entries = index[hashAt(lower, at)];
        if (entries !== undefined)
            addEntries(rows, lower, at, entries);
    }
}
function addEntries(rows, lower, at, entries) {
    for (const entry of entries) {
        if (!lower.startsWith(entry[0], at))
            continue;
        for (let each = 1; each < entry.length; each += 1)
            rows.add(entry[each]);
    }
}
function rowsOf(table, read) {
    const texts = table.split('\n');
    const known = new Map();
    return (row) => {
        const found = known.get(row) ?? read(texts[row] ?? '');
        known.set(row, found);
        return found;
    };
}


/***/ })

};
;