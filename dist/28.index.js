"use strict";
exports.id = 28;
exports.ids = [28];
exports.modules = {

/***/ 3191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L8: () => (/* binding */ classify),
  pj: () => (/* binding */ plain)
});

// UNUSED EXPORTS: stages

// EXTERNAL MODULE: ./build/conflict/find/clean.js + 1 modules
var clean = __webpack_require__(1276);
// EXTERNAL MODULE: ./build/conflict/rules/index.js + 19 modules
var rules = __webpack_require__(3193);
// EXTERNAL MODULE: ./build/conflict/rules/rule.js
var rules_rule = __webpack_require__(7681);
// EXTERNAL MODULE: ./build/conflict/rules/vocabulary.js
var vocabulary = __webpack_require__(891);
;// CONCATENATED MODULE: ./build/conflict/rules/request-words.js

const verb = /\b(?:is|are|was|were|has|have|had|cannot|can|could|must|should|shall|may|might|does|do|did|will|would|needs?|requires?|exceeds?|contains?|conflicts?|failed|already)\b/i;
const addition = /\s(?:of|for|in|on|at|to|from|with|without|by|under|within|between|that|which|whose|used|given|specified|provided)\s.*$/i;
const oneOf = /^(?:one|some|any|all|each|none|at least one) (?:or more )?of (?:the |these |those )?/i;
const quoted = /(['"`\u201c\u2018]).{0,300}?['"`\u201d\u2019]|\([^)]{0,300}\)|\[[^\]]{1,300}\]/g;
const value = /(?:^|\b)(?:values?|parameters?|params?|arguments?|propert(?:y|ies)|fields?|attributes?|expressions?|quer(?:y|ies)|formats?|strings?|characters?|payload|body|content|path|paths|dates?|times?|timestamps?|durations?|intervals?|priorit(?:y|ies)|lengths?|json|xml|yaml|schema|template|syntax|headers?|filters?|patterns?|regex|ur[il]s?|api[- ]?versions?|configuration values?|input|inputs|elements?|entries|ranges?|formula|statement|clause|column|columns|tokens?)$/i;
const memberPath = /(?:^|\s)\.?(?:properties|parameters|body|spec|settings)\.[\w.[\]]+$/i;
const request_words_name = /\b(?:names?|ids?|identifiers?|labels?|alias(?:es)?|prefix(?:es)?|keys?|tags?|size|count|numbers?)$/i;
const act = /\b(?:chang|updat|modify|edit|alter|delet|remov|resiz|mov|switch|convert|enabl|disabl|add|scal|renam)ing\b/i;
const notAValid = (0,vocabulary/* any */.bz)(String.raw `^(?:is|are|was|were) not (?:an? |in an? )(?:valid|acceptable|well-formed) (?!state|status|operation|time|target|candidate)\w+`, String.raw `^(?:should|must|may|can ?not|can) (?:not )?be (?:specified|provided|supplied)\b`, String.raw `^must be an? (?:valid |positive |non-?negative |whole )*(?:integer|number|boolean|string|guid|uuid|array|object|url|uri|date|base64)\b`);
const request_words_form = (0,vocabulary/* any */.bz)(String.raw `^(?:is|are|was|were) (?:not (?:a )?valid|invalid|malformed|too (?:long|short)|out of range|empty|null|missing|not in the correct|not well)`, String.raw `^(?:must|should|can|may|needs? to|has to|have to) (?:only )?(?:not )?(?:be (?:between|at (?:least|most)|less|more|greater|longer|shorter|a |an |one of|in the (?:form|format|range)|specified|provided|set|non-?empty|alphanumeric|lower|valid)|consist|contain|start|begin|end|match|have|comply|conform|include|specify)`, String.raw `^(?:cannot|can not|must not|may not) (?:be (?:longer|shorter|empty|null|blank|negative|zero|more than \d|less than \d|greater than \d)|contain|start|begin|end|exceed \d+ char)`);
const refusal = (0,vocabulary/* any */.bz)(String.raw `^(?:is|are|was|were) (?:currently |also )?(?:not (?:an? )?(?:one of the|supported|allowed|permitted|accepted|recogni[sz]ed|valid|known|expected|available as)|unsupported|un(?:known|recogni[sz]ed|expected)|invalid|required|mandatory|missing|malformed|out of range|too (?:long|short|large|small|big)|must|mutually exclusive|incorrect|duplicated?\b)`, String.raw `^(?:must|should|shall|needs? to|has to|have to)\b(?! be (?:deleted|removed|stopped|started|deallocated|detached|disabled|enabled|running|in |unlocked|registered|globally))`, String.raw `^(?:cannot|can not|can only|may only|may not|must not|could not) (?:be )?(?:(?:more|less|greater|longer|shorter|earlier|later|larger|smaller|bigger|higher|lower|older|newer) than|empty|null|negative|zero|blank|set|specified|provided|combined|used|referenced|parsed|deserialized|converted|contain|start|end|exceed|have|include|both|null|resolved|evaluated)`, String.raw `^(?:has|have|contains?|had) (?:an? )?(?:unsupported|invalid|unknown|illegal|disallowed|unexpected|wrong|duplicate)`, String.raw `^exceeds? the (?:maximum |allowed )?(?:length|size|number of characters)`, String.raw `^(?:does|do|did) not (?:match|conform|comply|contain a valid|exist in the (?:schema|template))`);
const place = /\b(?:in|for|by|on|with|at|to|under) (?:the |this |your |that |any |current |selected )*(?:\w+ )?(?:regions?|locations?|zones?|subscriptions?|skus?|tiers?|plans?|editions?|offers?|clouds?|pricing|account (?:kind|type)s?|vm sizes?|vm series)\b/i;
const adjective = /\b(?:unsupported|invalid|unknown|unrecogni[sz]ed|malformed|illegal|disallowed|unexpected|missing|duplicate) (?:required )?(?:\w+ ){0,2}?(?:values?|parameters?|arguments?|propert(?:y|ies)|fields?|types?|formats?|characters?|expressions?|tokens?|members?|elements?|json|schema)\b(?! state)/i;
const together = (0,vocabulary/* any */.bz)(String.raw `\bnot (?:supported|allowed|permitted|valid) (?:along|together|at the same time|in combination|simultaneously) with\b`, String.raw `\b(?:parameters?|arguments?|propert(?:y|ies)|fields?|options?|values?|settings?)\b.{0,80}\bmutually exclusive\b`, String.raw `\bcannot (?:both )?be (?:specified|set|used|provided) (?:together|at the same time|along with|both)\b`, String.raw `\bcannot specify both\b`, String.raw `\bboth [^,;]{1,80} (?:were|are|is|was) (?:specified|set|provided|given|supplied)\b`, String.raw `\b(?:may|can|must|should) not be (?:used|set|specified|given) together\b`, String.raw `\b(?:contain|specify|provide|set) both\b`);

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
    { name: 'the innermost words', decide: ({ rule }) => resultOf(rule) },
    { name: 'the words around', decide: around },
    { name: 'a guess by the kind of words', decide: ({ error, inner }) => guess(error, inner) },
    { name: 'the bare code and status', decide: ({ inner, outer }) => resultOf(firstAmong(rules/* lastWordRules */.mG, [inner, ...outer])) },
];
function classify(error) {
    const inner = subjectOf(error, error.code ?? '', error.message);
    const subject = { error, inner, outer: outerSubjects(error), rule: first(rules/* allRules */.V7, inner) };
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
    const proven = outer.map((subject) => first(rules/* provenRules */.W6, subject));
    return resultOf(proven.find((each) => each && (0,taxonomy/* classOf */.Kl)(each.reason) === 'concurrent-operation'));
}
const saysNothing = new Set(['server-error', 'timed-out', 'service-unavailable']);
const wrapping = new Set(['operation-failed', 'cause-not-told']);
function refusedAround({ rule, outer }) {
    const silent = saysNothing.has(rule?.reason);
    if (!silent && rule?.reason !== 'access-denied')
        return undefined;
    const refusal = firstAmong(rules/* provenRules */.W6, outer);
    return silent || refusal?.codes !== undefined ? resultOf(refusal) : undefined;
}
const refusals = new Set(['feature-not-supported', 'platform-rule', 'limit-reached']);
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
    const said = first(rules/* aloneRules */.no, subjectOf(error, '', (0,clean/* fold */.AU)(error.raw)));
    return said && { reason: said.reason, confidence: 'likely', by: said };
}
function around({ outer }) {
    for (const subject of outer) {
        const rule = first(rules/* allRules */.V7, subject);
        if (rule !== undefined && !wrapping.has(rule.reason))
            return resultOf(rule);
    }
    return undefined;
}
function guess(error, inner) {
    return error.bare || error.message === '' ? undefined : resultOf(first(rules/* lastResortRules */.xP, inner));
}
function first(rules, subject) {
    return rules.find((rule) => (0,rules_rule/* holds */.v)(rule, subject));
}
function firstAmong(rules, subjects) {
    for (const subject of subjects) {
        const rule = first(rules, subject);
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
function subjectOf(error, code, message) {
    const words = plain(message.slice(0, 4000));
    return {
        code,
        message: words,
        lower: words.toLowerCase(),
        status: error.httpStatus,
        about: `${error.resourceId ?? ''} ${error.url ?? ''}`,
    };
}
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

/***/ 1348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _4: () => (/* binding */ factLabels),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony exports factRows, asTime */
/* harmony import */ var _find_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3409);
/* harmony import */ var _find_sought_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(945);


const factRows = [
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
        words: ['superseded by operation', 'another operation with id', 'details: id: ', 'x-ms-request', '/operations/', '/operationstatuses/'],
        pattern: /\/operation(?:s|Statuses)\/([0-9a-f]{8}-[0-9a-f-]{27})\b|\bsuperseded by operation \w{3,80} \(([0-9a-f-]{8,60})|\bpreempted by another operation with ID (\S{8,60})|\bDetails: Id: ([0-9a-f-]{36})|\bx-ms-request-?id ([0-9a-f-]{32,36})/i,
    },
    {
        key: 'deploymentName',
        words: ["deployment '", 'deployment "'],
        pattern: /\bdeployment '([^']{1,90})'|\bdeployment "([^"]{1,90})"/i,
        only: ['deployment-active', 'being-deleted', 'nothing-to-cancel', 'cause-not-told', 'operation-failed', 'timed-out', 'canceled'],
    },
    {
        key: 'since',
        words: ['createdtime: ', 'previous deployment from ', 'was started at ', 'created:'],
        pattern: /\bCreatedTime: ([^,"]{6,40})|\bprevious deployment from '([^']{6,40})'|\bwas started at '([^']{6,40})'|\bCreated:\s+(\d{4}-\d\d-\d\d[ T][\d:.]{5,20}(?: ?[+-]\d{4})?)/i,
    },
    {
        key: 'expires',
        label: 'Azure gives it up at',
        words: ['expiration time is ', 'will expire at '],
        pattern: /\bexpiration time is '([^']{6,40})'|\bwill expire at '([^']{6,40})'/i,
    },
    { key: 'lockedScope', words: ['are locked: '], pattern: /\bscope\(s\) are locked: '([^']{10,400})'/i },
    { key: 'holder', words: ['who:'], pattern: /\bWho:\s+(\S{1,120})/, only: ['terraform-state-lock', 'blob-lease'] },
    {
        key: 'lockId',
        label: 'Lock ID',
        words: ['lock info:'],
        pattern: /\bLock Info:\s+ID:\s+([\w-]{8,80})/,
        only: ['terraform-state-lock', 'blob-lease'],
    },
    { key: 'statePath', label: 'State', words: ['path:'], pattern: /\bPath:\s+(\S{1,300})/, only: ['terraform-state-lock', 'blob-lease'] },
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
        words: ['exceeding ', 'quota limit', 'usagename '],
        pattern: /\bexceeding (?:approved )?([\w .-]{2,60}?) quota\b|\bquota limits? of ([\w -]{2,40}?)[.;,]|\bUsageName '([^']{2,120})'/i,
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
        words: ['location: ', "location '", "region '"],
        pattern: /\bLocation: (\w[\w ]{2,30})[,;]|\b(?:in|for) (?:the )?(?:location|region) '([\w ]{3,30})'/i,
    },
    { key: 'size', label: 'Size', words: ['standard_', 'basic_'], pattern: /\b((?:Standard|Basic)_[A-Z]\w{1,30})\b/ },
    { key: 'provider', label: 'Resource provider', words: ["namespace '"], pattern: /\bnamespace '([\w.]{3,80})'/i },
    {
        key: 'policy',
        label: 'Policy',
        words: ['policyassignment', 'policy assignment'],
        pattern: /policyAssignment\\*"\s?:\s?\{\\*"(?:name|displayName)\\*"\s?:\s?\\*"([^"\\]{1,120})|\bpolicy assignments?: '([^']{1,120})'/i,
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
    { key: 'application', words: ["app '", "application '"], pattern: /\bapp(?:lication)? '([0-9a-f-]{36})'/i, only: ['sign-in-failed'] },
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
const factLabels = Object.fromEntries(factRows.flatMap(({ key, label }) => (label === undefined ? [] : [[key, label]])));
function factsOf(error, reason) {
    const facts = {};
    const pages = [error.message, ...error.outerMessages.toReversed(), error.raw.replace(/\s+/g, ' ')].map(_find_sought_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ);
    for (const row of factRows) {
        const { key, only } = row;
        if (facts[key] !== undefined || (only !== undefined && !only.includes(reason)))
            continue;
        const value = valueIn(pages, row);
        if (value !== undefined)
            facts[key] = key === 'since' || key === 'expires' ? asTime(value) : value;
    }
    const holders = (0,_find_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .holdersIn */ .Jn)(error.message);
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
function valueIn(pages, row) {
    for (const page of pages) {
        const groups = (0,_find_sought_js__WEBPACK_IMPORTED_MODULE_1__/* .firstIn */ .uJ)(page, row)?.slice(1) ?? [];
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
        elseFirst: true,
    },
    { ...printed, speaker: 'a command', signs: ['[command]'], line: /^\[command\]/ },
    { ...printed, speaker: 'a shell that traces', signs: ['+ '], line: /^\+{1,6} (?!\$|~|[A-Za-z]{2,20}-[A-Z])\S/ },
    {
        ...printed,
        speaker: 'source',
        signs: ['(', '=', 'echo ', 'throw', 'raise', 'return', '//', 'if ', 'Write-', 'printf'],
        line: /^\s{0,60}(?:(?:echo|printf) ["'$]|(?:print|printf|assert\w*|expect|describe|it|test)\(|(?:console|log|logger|logging|fmt|t|assert|System\.out)\.\w{1,30}\(|Write-\w{3,20} ["'$]|throw (?:new )?\w|raise \w+[(.]|(?:if|elif|else if|while|case|when|switch|catch|except|for)\b.{0,300}(?:[({[:;]|; (?:then|do))\s*$|(?:const|let|var|def|func|function|return|import|from|export)\b [^.]{0,200}[=({]|\/\/ |(?:\} )?(?:if|elif) )/,
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
    { ...test, speaker: 'jest and vitest, files', signs: ['PASS ', 'FAIL '], line: /^\s{0,4}(?:PASS|FAIL)\s+(?:\S+\s+)?\S+\.[cm]?[jt]sx?\b/ },
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
    { ...test, speaker: 'playwright', signs: [' \u203a '], line: /^\s{0,8}(?:[\u2713\u2718-]\s+)?\d{0,5}\)?\s{0,3}\[[\w .-]{1,40}\] \u203a / },
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
    { ...test, speaker: 'go test, results', signs: ['--- ', 'FAIL\t', 'ok  \t'], line: /^\s{0,40}--- (?:PASS|SKIP): |^(?:FAIL|ok {2})\t/ },
    { ...test, speaker: 'go test, a line of a test', signs: ['_test.go:'], from: /^\s{2,40}\w{1,120}_test\.go:\d+: / },
    {
        ...test,
        speaker: 'dotnet test',
        signs: ['Passed ', 'Failed ', 'Skipped '],
        from: /^\s{1,8}(?:Passed|Failed|Skipped) \S.{0,600}\[< ?\d+ m?s\]\s*$|^\s{1,8}(?:Passed|Failed|Skipped) \S.{0,600}\[[\d.,]+ ?(?:ms|s|m|h).{0,12}\]\s*$/,
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
    { ...test, speaker: 'cargo test', signs: ['test '], line: /^test \S{1,300}(?: - .{1,100})? \.\.\. (?:ok|FAILED|ignored)/ },
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
    { ...test, speaker: 'rspec, failures', signs: ['Failures:'], from: /^Failures:\s*$/, until: /^Finished in |^\d+ examples?, / },
    { ...test, speaker: 'googletest', signs: ['[ '], line: /^\[\s{1,8}(?:RUN|OK|FAILED|PASSED|DISABLED|SKIPPED)\s{1,8}\]/ },
    {
        ...test,
        speaker: 'a mock',
        signs: ['mock', 'Mock', 'MOCK', '[MSW]', 'nock', 'wiremock', 'WireMock', 'stub', 'fixture'],
        line: /^\s{0,40}[[(]?(?:\w{1,30}[-_. ])?(?:mock(?:ed|s|ing|server)?|MSW|nock|wiremock|stub(?:bed|s)?|fixtures?)\b[\w .-]{0,30}[\]):]|\bmock(?:ed)? (?:server|response|answer|api|arm|azure)\b/i,
    },
    {
        ...test,
        speaker: 'a server of this machine',
        signs: ['127.0.0.1', 'localhost', '[::1]'],
        line: /\bhttps?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?\b.{0,300}\b[45]\d\d\b/,
    },
];

;// CONCATENATED MODULE: ./build/conflict/find/blocks/speakers.js



const speakers = [...printers, ...testRunners, ...progress];

// EXTERNAL MODULE: ./build/conflict/find/blocks/tellings.js
var tellings = __webpack_require__(7246);
;// CONCATENATED MODULE: ./build/conflict/find/blocks/blocks.js


const notIndented = /^\S/;
function blocksIn(lines) {
    const speakerAt = listener(lines);
    const startAt = (at) => lines[at]?.start ?? 0;
    const blocks = [];
    let step = 0;
    let told = 0;
    const push = (voice, speaker, from, to) => {
        const last = lines[to - 1];
        if (to > from && last !== undefined)
            blocks.push({ voice, speaker, start: startAt(from), end: last.end, step });
        told = to;
    };
    for (let at = 0; at < lines.length;) {
        const [line, before] = [lines[at], lines[at - 1]];
        if (line === undefined)
            break;
        if ((0,tellings/* beginsStep */.$x)(line, before)) {
            push('told', '', told, at);
            step = line.start;
        }
        const found = speakerAt(at);
        if (found !== undefined) {
            push('told', '', told, at);
            push(found.speaker.voice, found.speaker.speaker, at, found.next);
            at = found.next;
            continue;
        }
        if ((0,tellings/* beginsTelling */.eO)(line.said, before?.said ?? ''))
            push('told', '', told, at);
        at += 1;
    }
    push('told', '', told, lines.length);
    return blocks;
}
function listener(lines) {
    const all = lines.map(({ said }) => said).join('\n');
    const asked = speakers.filter(({ signs }) => signs.some((sign) => all.includes(sign)));
    const silent = new Map();
    const hears = (speaker, at) => {
        if (at < (silent.get(speaker) ?? 0))
            return undefined;
        const next = stretchAt(lines, at, speaker);
        const { unless } = speaker;
        if (next === undefined || unless === undefined || !lines.slice(at, next).some(({ said }) => unless.test(said)))
            return next;
        silent.set(speaker, next);
        return undefined;
    };
    return (at) => {
        if (lines[at]?.said === '')
            return undefined;
        for (const speaker of asked) {
            const next = hears(speaker, at);
            if (next !== undefined)
                return { speaker, next };
        }
        return undefined;
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
function endOf(lines, at, { last, until, elseFirst }) {
    const after = until ?? (last === undefined ? notIndented : undefined);
    let next = at + 1;
    for (; next < lines.length; next++) {
        const line = lines[next];
        if (line === undefined || after?.test(line.said))
            return next;
        if ((0,tellings/* beginsStep */.$x)(line, lines[next - 1]))
            break;
        if (last?.test(line.said))
            return next + 1;
    }
    return elseFirst ? at + 1 : next;
}
function blockAt(blocks, offset) {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((blocks[middle]?.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return blocks[low];
}
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
    const told = hush(text, blocks, 'other', 'test', 'printed');
    return told.trim() === '' ? text : told;
}


/***/ }),

/***/ 1430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ marksIn),
/* harmony export */   Rl: () => (/* binding */ outcomesIn),
/* harmony export */   tz: () => (/* binding */ endsWell)
/* harmony export */ });
/* harmony import */ var _tellings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7246);

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
function outcomesIn(lines, blocks) {
    const upTo = new Map();
    const begin = (start, line) => {
        const ofRunner = line !== undefined && (line.label !== undefined || _tellings_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerHead */ .tO.test(line.said));
        return { start, ofRunner, well: undefined, failed: false };
    };
    const finish = ({ start, well, failed }, end) => {
        const overcome = end ?? well;
        if (!failed && overcome !== undefined)
            upTo.set(start, overcome);
    };
    let step = begin(0, lines[0]);
    for (const [line, block] of placed(lines, blocks)) {
        if (block.step !== step.start) {
            const next = begin(block.step, line);
            finish(step, step.ofRunner && next.ofRunner ? line.start : undefined);
            step = next;
        }
        if (block.voice !== 'printed')
            listen(step, line);
    }
    finish(step, undefined);
    const open = step.failed ? undefined : step.start;
    return (block, offset) => {
        if (block === undefined)
            return {};
        if (offset < (upTo.get(block.step) ?? -1))
            return { outcome: 'overcome' };
        return block.step === open ? { outcome: 'open' } : {};
    };
}
function listen(step, { said, start }) {
    const lower = said.toLowerCase();
    if (failureSigns.some((sign) => lower.includes(sign)) && failure.test(said))
        step.failed = true;
    else if (endings.some(({ sign, line }) => lower.includes(sign) && line.test(said))) {
        step.well = start;
        step.failed = false;
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
    const bad = (line) => failure.test(line) || complaint.test(line);
    const last = said.findLast((line) => bad(line) || endings.some((ending) => ending.line.test(line)));
    return last !== undefined && !bad(last);
}
function marksIn(text, first) {
    return text.split('\n').flatMap((line, i) => {
        const said = line.replace(/^\S* /, '');
        if (said.startsWith('##[error]'))
            return [{ line: first + i, mark: 'failed' }];
        return _tellings_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerHead */ .tO.test(said) ? [{ line: first + i, mark: 'step' }] : [];
    });
}


/***/ }),

/***/ 7246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ beginsStep),
/* harmony export */   eO: () => (/* binding */ beginsTelling),
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
    { of: 'Terraform, the frame', line: /^\s{0,4}\u2577/ },
    { of: 'Terraform without a frame, JavaScript, Helm', line: /^(?:\u2502 )?Error: / },
    { of: 'az, azd', line: /^\s{0,2}(?:az: )?ERROR: / },
    { of: 'a task of Azure Pipelines, which marks each line', line: /^##\[error\]/, run: true },
    { of: 'Python', line: /^Traceback \(most recent call last\):/ },
    { of: 'PowerShell 5', line: /^\s{0,4}\w{2,20}-Az[A-Z]\w{2,60} ?: / },
    { of: 'an HTTP exchange', line: /^(?:GET|PUT|POST|PATCH|DELETE|HEAD) (?:https?:|\/)/ },
    { of: 'an HTTP exchange of azurerm', line: /\bAzureRM (?:Request|Response)\b/ },
    { of: 'an HTTP exchange of Python', line: /\bRequest URL: / },
    { of: 'Ansible', line: /^(?:fatal|failed): \[/ },
    { of: 'Pulumi', line: /^ {1,3}[ ~+-]{1,2} {1,2}azure-native:|^ {2}[\w-]+:[\w:/]+ \([\w.-]+\):$/ },
];
function beginsTelling(said, before) {
    return heads.some(({ line, run }) => line.test(said) && !(run && line.test(before)));
}


/***/ }),

/***/ 1276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uH: () => (/* binding */ clean),
  AU: () => (/* binding */ fold)
});

// UNUSED EXPORTS: prefixes

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
const prefixes = [
    {
        signs: [':'],
        runner: true,
        pattern: /^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|[+-]\d\d:?\d\d))?\]?:?(?:\s|$)/,
    },
    { signs: ['\t'], runner: true, names: true, pattern: /^[^\t]{1,200}\t[^\t]{1,200}\t(?=\d{4}-\d\d-\d\dT)/ },
    { signs: ['##['], pattern: /^\s*##\[(?:error|warning|debug|section|command|group|info)\]/ },
    { signs: ['##vso['], pattern: /^\s*##vso\[task\.(?:logissue|debug|issue)[^\]]{0,300}\]/ },
    { signs: ['::'], pattern: /^\s*::(?:error|warning|notice|debug)(?: [^:\n]{0,300})?::/ },
    { signs: ['VERBOSE: ', 'DEBUG: ', 'WARNING: ', 'INFORMATION: '], pattern: /^\s*(?:VERBOSE|DEBUG|WARNING|INFORMATION): / },
    { signs: ['\u2502', '\u2503', '\u2577', '\u2575', '\u256d', '\u2570', '\u2551'], pattern: /^\s*[\u2502\u2503\u2577\u2575\u256d\u2570\u2551] ?/ },
    { signs: ['> '], pattern: /^\s*(?:> )+/ },
    { signs: ['E  '], pattern: /^E {2,}(?=\S)/ },
    { signs: ['azure-arm'], pattern: /^\s*(?:==> )?azure-arm(?:\.[\w-]{1,60})?: / },
    { signs: ['| '], pattern: /^[\w.-]{1,60}\s+\| / },
    { signs: [' |', '0|', '1|', '2|', '3|', '4|', '5|', '6|', '7|', '8|', '9|'], pattern: /^ {1,8}\d{0,6} ?\|(?: {1,2}|$)/ },
    {
        signs: ['TRACE]', 'DEBUG]', 'INFO]', 'WARN]', 'WARNING]', 'ERROR]', 'FATAL]'],
        pattern: /^\s*\[(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\]\s{1,4}/,
    },
    {
        signs: ['provider.terraform-provider-'],
        pattern: /^provider\.terraform-provider-[\w.-]{1,80}: (?:\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d )?(?:\[\w+\] )?/,
    },
    { signs: ['] '], pattern: /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d+\s+\d+ [\w.-]{1,80}:\d+\] / },
    { signs: [': '], pattern: /^(?:cli\.)?[a-z]\w{0,40}[._][\w.]{1,80} ?: (?=b?['"{<]|HTTP\/|Response |Request |\()/ },
];
function cleanLine(line) {
    let text = mayHoldEscapes(line) ? line.replace(terminalEscapes, '') : line;
    text = text.replace(controls, '');
    let said = text;
    let label;
    let bare = true;
    for (let round = 0; round < 6; round++) {
        const found = prefixOf(text);
        if (found === undefined)
            break;
        bare &&= found.runner;
        if (bare && found.names)
            label ??= text.slice(0, found.length);
        text = text.slice(found.length);
        if (bare)
            said = text;
    }
    return { said, text: text.trimEnd(), ...(label === undefined ? {} : { label }) };
}
function prefixOf(line) {
    for (const { signs, pattern, runner, names } of prefixes) {
        const length = (0,sought/* holdsAny */.Ng)(line, signs) ? (pattern.exec(line)?.[0].length ?? 0) : 0;
        if (length > 0)
            return { length, runner: runner === true, names: names === true };
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
const framed = /^\s{0,8}(?:[\u2502\u2503\u2551]|\d{0,6} ?\| )/;
function clean(raw, firstLine) {
    const rows = raw.split('\n').map((row) => (row.endsWith('\r') ? row.slice(0, -1) : row));
    const cleaned = rows.map(cleanLine);
    const texts = cleaned.map(({ text }) => text);
    const glues = gluesOf(texts.map((text, i) => (framed.test(cleaned[i]?.said ?? '') ? '' : text)), (i) => rows[i]?.endsWith(' ') ?? false);
    const lines = [];
    const parts = [];
    let start = 0;
    cleaned.forEach(({ text, ...line }, i) => {
        const part = text + (glues[i] ?? (i === rows.length - 1 ? '' : '\n'));
        lines.push({ ...line, start, end: start + text.length });
        parts.push(part);
        start += part.length;
    });
    return { text: parts.join(''), lines, lineAt: (offset) => firstLine + lastAtOrBefore(lines, offset) };
}
function fold(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function lastAtOrBefore(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((sorted[middle]?.start ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ errorsIn)
});

// EXTERNAL MODULE: ./build/conflict/find/blocks/blocks.js + 4 modules
var blocks_blocks = __webpack_require__(6250);
// EXTERNAL MODULE: ./build/conflict/find/blocks/endings.js
var endings = __webpack_require__(1430);
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

// EXTERNAL MODULE: ./build/conflict/find/sought.js
var find_sought = __webpack_require__(945);
// EXTERNAL MODULE: ./build/conflict/rules/index.js + 19 modules
var rules = __webpack_require__(3193);
;// CONCATENATED MODULE: ./build/conflict/find/known-codes.js

let named;
let shaped;
function knownCode(code) {
    named ??= new Set(rules/* allRules */.V7.flatMap(({ codes }) => codes ?? []).map((name) => name.toLowerCase()));
    if (named.has(code.toLowerCase()))
        return true;
    shaped ??= rules/* allRules */.V7.flatMap(({ codeLike }) => codeLike ?? []);
    return shaped.some((shape) => shape.test(code));
}

;// CONCATENATED MODULE: ./build/conflict/find/text-rows.js
const camel = String.raw `[A-Z]{1,6}[a-z0-9]+(?:[A-Z][a-z0-9]*){1,20}`;
const textForms = [
    {
        form: 'terraform',
        of: 'azurerm from 3.x (hashicorp/go-azure-sdk): unexpected status 409 (409 Conflict) with error: Code: Message',
        needs: 'unexpected',
        pattern: /\bunexpected\s+status\s+(?<status>\d{3})(?:\s+\([^)]{0,60}\))?\s+with\s+(?:error|response):\s+(?:(?<code>[A-Za-z][\w.]{2,120}):\s+)?(?<message>)(?=\S)/g,
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
        of: 'services that join fields by semicolons: Code: X; SubCode: Y; Message: \u2026',
        needs: 'Code: ',
        pattern: /\bCode: (?:\w{2,120}; ?SubCode: )?(?<code>[A-Za-z]\w{2,120}); ?(?:\w+: [^;\n]{0,200}; ?)?Message: (?<message>)/g,
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
        form: 'pair',
        of: 'older azurerm: Code (404) - Message',
        needs: ' (',
        pattern: /(?<=^|[\s:])(?<code>[A-Z][A-Za-z]{5,100}) \((?<status>[45]\d\d)\) - (?<message>)/g,
    },
    {
        form: 'suffix',
        of: 'the portal, Bicep and azd: Message (Code: X)',
        needs: 'ode:',
        pattern: /\((?:Code|code|Error Code): ?(?<code>[A-Za-z]\w{2,120})(?:, ?Target: ?(?<target>[^)\n]{0,300}))?\)/g,
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
        pattern: new RegExp(`(?=[A-Z])(?<=^[ \\t*\u2022-]{0,12}|(?<!\\b[Ss]tat(?:us|e)):[ \\t]{1,2}|\\][ \\t]{1,2})(?<code>${camel}|Conflict)(?: : |: | - )(?<message>)(?=['"A-Z][^\\n])`, 'gm'),
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
        needs: 'FAILED: ',
        pattern: /\b(?:UPLOAD|DOWNLOAD|COPY)FAILED: [^\n]{1,1000}? : (?<status>4\d\d) : (?:4\d\d )?(?<message>)/g,
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
        pattern: /(?<=^[+\s]{0,4}(?:New|Set|Remove|Update|Start|Stop|Restart|Add|Move|Resize|Invoke)-Az(?:Rm|Rms)?[A-Z]\w{2,80} ?: )(?<code>[A-Z]\w{3,120}) : (?<message>)(?=\S)/gm,
    },
    {
        form: 'pair',
        of: 'Azure PowerShell, the cmdlet in front and no code: Update-AzVmss: Message',
        needs: '-Az',
        pattern: /^[+\s]{0,4}(?:New|Set|Remove|Update|Start|Stop|Restart|Add|Move|Resize|Invoke)-Az(?:Rm|Rms)?[A-Z]\w{2,80} ?: (?!(?:\/|[A-Za-z]:\\)[^\n:]{1,300}\.psm?1:\d)(?:\d\d?:\d\d:\d\d [AP]M - )?(?<message>)(?=\S{2})/gm,
    },
    {
        form: 'pair',
        of: 'PowerShell 7, no code: the cmdlet and its script, its line, the message below',
        needs: '-Az',
        pattern: /^[ \t]{0,4}(?:New|Set|Remove|Update|Start|Stop|Restart|Add|Move|Resize|Invoke)-Az[A-Z]\w{2,80} ?: (?:\/|[A-Za-z]:\\)[^\n:]{1,300}\.psm?1:\d{1,6}\s+Line \|?\n(?:[^\n]{0,300}\n){1,3}?[ \t]{0,40}~{3,}[^\n]{0,300}\n(?<message>)(?=\S{2})(?!(?:[^\n]{0,300}\n){1,8}?Error(?:Code|Message):)/gm,
    },
    {
        form: 'pair',
        of: 'Azure PowerShell for storage: \u2026 HTTP Error Message: Message',
        needs: 'HTTP Error Message: ',
        pattern: /(?:HTTP Status Code: (?<status>\d{3})[^\n]{0,20})?HTTP Error Message: (?<message>)/g,
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

// EXTERNAL MODULE: ./build/conflict/find/whose/whose.js + 4 modules
var whose = __webpack_require__(7560);
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
    const number = statusNumber(status);
    return {
        ...(code === undefined ? {} : { code }),
        message: body.message,
        ...(number === undefined ? {} : { status: number }),
        ...(target ? { target } : {}),
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
    if (knownCode(code) || /\bCode=|ErrorCode=|CODE: /.test(match))
        return true;
    if (notCodes.test(code) && !/Error: ?$/.test(text.slice(Math.max(0, start - 8), start)))
        return false;
    if (message.length < shortestSentence && message !== '')
        return false;
    return !doubtful || (0,whose/* whose */.v)({ text, start, end: lineEnd(text, start) }).side === 'azure';
}
const shortestSentence = 14;
const longest = 4000;
const stops = /^\s*(?:$|\u0001|(?:Error ?)?Code ?[:=]|(?:Error ?)?Message ?[:=]|Exception Details|Inner Errors?|Target:|Status(?: ?Code)?:|Request ?I[dD]|Correlation ?I[dD]|Time(?:stamp)?:|Tracking ?I[dD]|At (?:line:|[A-Z]:\\|\/)|\+ |CategoryInfo|FullyQualified|at [\w.$<>]+\(|Traceback|File "|with (?:module\.)?[\w-]+\.|on \S+ line \d|(?:[Ee]rror|ERROR|WARNING|FATAL)\b ?:|[*\u2022] |- [A-Z]\w{3,120}: |Check out the troubleshooting guide|Task failed while |-{3,}|={3,}|Headers:|Content:|Response\b|Caused by|StatusCode|ReasonPhrase|OperationID|Lock Info|[{}[\]]|\([A-Z]\w+\) |~{3,}|##\[)/;
function after(text, from, sentence = false) {
    let end = lineEnd(text, from);
    for (let lines = 0; lines < 12 && end < text.length && end - from < longest; lines++) {
        const next = lineEnd(text, end + 1);
        const line = text.slice(end + 1, next);
        if (stops.test(line))
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
const failureCause = { words: ['x-ms-failure-cause'], pattern: /x-ms-failure-cause["']?\s?[:=]\s?["']?(gateway|service)/i };
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
    return {
        ...defined('httpStatus', httpStatus),
        ...defined('method', lines?.[1]),
        ...defined('url', url),
        ...defined('correlationId', (0,find_sought/* firstIn */.uJ)(near, correlation)?.[1] ?? (0,find_sought/* firstIn */.uJ)((0,find_sought/* pageOf */.ZZ)(own), tracking)?.[1]),
        ...defined('requestId', (0,find_sought/* firstIn */.uJ)(near, request)?.[1]),
        ...defined('failureCause', (0,find_sought/* firstIn */.uJ)(near, failureCause)?.[1]?.toLowerCase()),
        ...defined('retryAfter', retry === undefined ? undefined : Number(retry)),
        ...defined('headerCode', (0,find_sought/* firstIn */.uJ)(near, headerCode)?.[1]),
        ...defined('operation', operationIn(head, own)),
        ...defined('tool', toolIn(`${head.slice(-1500)}\n${own.slice(0, 3000)}\n${tail.slice(0, 300)}`)),
    };
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
const tools = [
    {
        tool: 'terraform',
        words: ['azurerm_', 'azapi_', 'terraform', 'tofu', '.tfstate', 'error: '],
        pattern: /\bazurerm_|\bazapi_|\bterraform\b|\b(?:open)?tofu\b|\.tfstate\b|Error: (?:creating|updating|deleting|waiting|polling)/i,
    },
    { tool: 'ansible', words: ['ansible', 'azure_rm_', 'failed! =>'], pattern: /\bansible\b|\bazure_rm_|\bFAILED! =>/i },
    { tool: 'pulumi', words: ['azure-native:', 'pulumi'], pattern: /\bazure-native:|\bpulumi\b/i },
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
function toolIn(text) {
    const page = (0,find_sought/* pageOf */.ZZ)(text);
    return tools.find((row) => (0,find_sought/* firstIn */.uJ)(page, row) !== undefined)?.tool;
}
function defined(key, value) {
    return value === undefined ? {} : { [key]: value };
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
    ...tools,
];

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
    ['Network/virtualNetworks/virtualNetworkPeerings', 'network vnet peering:vnet-name', 'VirtualNetworkPeering:VirtualNetworkName'],
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
    ['Network/privateDnsZones/virtualNetworkLinks', 'network private-dns link vnet:zone-name|z', 'PrivateDnsVirtualNetworkLink:ZoneName'],
    ['Network/dnsZones', 'network dns zone', 'DnsZone'],
    ['Network/expressRouteCircuits', 'network express-route', 'ExpressRouteCircuit'],
    ['ContainerService/managedClusters', 'aks', 'AksCluster'],
    ['ContainerService/managedClusters/agentPools', 'aks nodepool:cluster-name:name|n|nodepool-name', 'AksNodePool:ClusterName'],
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
    ['OperationalInsights/workspaces', 'monitor log-analytics workspace:workspace-name|name|n', 'OperationalInsightsWorkspace'],
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
    const position = positionIn(before.slice(-700), besideLine) ?? positionIn(`${inside}\n${after}`, belowError);
    if (position !== undefined)
        return identity_commands_named(position);
    const commands = commandsIn(before).filter(({ about, options }) => options.size > 0 && !setup.test(about.split(' ')[0] ?? ''));
    const last = commands.at(-1);
    const since = before.slice(last?.at);
    if (last === undefined || otherTools.test(`${since}${inside}${after.slice(0, 600)}`) || identity_commands_request.test(since))
        return cmdletIn(inside);
    if (last.traced)
        return otherTrace.test(since.slice(1)) ? undefined : identity_commands_named(last);
    const writes = commands.filter(({ verb }) => !reads.test(verb));
    return common((writes.length > 0 ? writes : commands).map(identity_commands_named));
}
const setup = /^(?:account|login|logout|config|configure|cloud|extension|feature|provider|version|upgrade|bicep)?$/;
const reads = /^(?:show|list|wait|exists|get)(?:-|$)/;
const azStart = /(?:[$>#;&|!(]|(?<trace>\n[ \t]{0,8}\+{1,4}|\n[^\n>$]{0,100}[$>])|\n|\bRun|"-c" ["']|\bcommand:? ['"]|"cmd": ")[ \t]{0,12}(?:sudo )?(?:\/[\w.-]{1,40}){0,4}\/?az(?:\.cmd|\.exe)? (?=[a-z])/g;
const cmdletStart = /(?:[>;|({=]|\n)[ \t+]{0,12}(?<verb>New|Set|Remove|Update|Start|Stop|Restart|Add|Move|Resize|Invoke)-Az(?:ureRm|ure)?(?<noun>[A-Z]\w{1,60})(?=[ \t]{1,4}-)/g;
function commandsIn(text) {
    const az = [...text.matchAll(azStart)].map((match) => {
        const line = lineFrom(text, match.index + match[0].length);
        const { words, options } = parsed(line);
        const about = words.slice(0, -1).join(' ');
        return { shell: 'az', about, verb: words.at(-1) ?? '', options, at: match.index, traced: match.groups?.trace !== undefined };
    });
    const cmdlets = [...text.matchAll(cmdletStart)].map((match) => identity_commands_cmdlet(text, match));
    return [...az, ...cmdlets].sort((a, b) => a.at - b.at);
}
function identity_commands_cmdlet(text, match) {
    const { options } = parsed(lineFrom(text, match.index + match[0].length));
    const lower = new Map([...options].map(([name, value]) => [name.toLowerCase(), value]));
    const { noun = '', verb = '' } = match.groups ?? {};
    return { shell: 'powershell', about: noun.toLowerCase(), verb, options: lower, at: match.index, traced: false };
}
const belowError = /\bAt (?:line:\d|[A-Z]:\\|\/)[^\n]{0,400}(?=\n[ \t]{0,4}\+ )/;
const besideLine = /\nLine \|(?=\n[ \t]{0,8}\d{1,6} \|)/;
function positionIn(text, frame) {
    const at = text.search(frame);
    if (at < 0)
        return undefined;
    const end = text.indexOf('~~~', at);
    const block = text.slice(at, end < 0 ? at + 600 : end);
    const [first, ...others] = [...block.matchAll(cmdletStart)];
    return first === undefined || others.length > 0 ? undefined : identity_commands_cmdlet(block, first);
}
function cmdletIn(own) {
    const noun = /^[ \t+]{0,8}(?:New|Set|Remove|Update|Start|Stop|Restart|Add|Move|Resize)-Az(?:ureRm|ure)?([A-Z]\w{1,60}?)(?:_\w{1,40})? ?: /.exec(own)?.[1];
    const type = noun === undefined ? undefined : rowOf('powershell', noun.toLowerCase())?.type;
    return type === undefined ? undefined : { type, names: [] };
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
function identity_commands_named({ shell, about, options }) {
    const value = (spellings) => spellings.map((spelling) => options.get(spelling)).find((found) => found !== undefined);
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
        subscription: value(subscriptionOptions[shell]),
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
    ServiceBus: ['namespaces?=ServiceBusNamespace', 'namespaces/queues?', 'namespaces/topics?', 'namespaces/topics/subscriptions?'],
    EventHub: ['namespaces?=EventHubNamespace,EventHubsNamespace', 'namespaces/eventhubs', 'clusters?'],
    EventGrid: ['topics?=EventGridTopic', 'systemTopics', 'domains?=EventGridDomain'],
    Relay: ['namespaces?=RelayNamespace'],
    NotificationHubs: ['namespaces?=NotificationHubNamespace', 'namespaces/notificationHubs'],
    ContainerRegistry: ['registries?=ContainerRegistry'],
    ContainerInstance: ['containerGroups'],
    App: ['containerApps', 'managedEnvironments=ContainerAppEnvironment', 'jobs?=ContainerAppJob'],
    OperationalInsights: ['workspaces?=LogAnalyticsWorkspace'],
    Synapse: ['workspaces?=SynapseWorkspace', 'workspaces/sqlPools=SynapseSqlPool', 'workspaces/bigDataPools=SynapseSparkPool'],
    MachineLearningServices: ['workspaces?=MachineLearningWorkspace'],
    Databricks: ['workspaces?=DatabricksWorkspace'],
    DesktopVirtualization: ['workspaces?=VirtualDesktopWorkspace', 'hostPools', 'applicationGroups'],
    Insights: ['components?=ApplicationInsights', 'actionGroups', 'metricAlerts', 'autoscaleSettings'],
    Automation: ['automationAccounts', 'automationAccounts/runbooks'],
    ApiManagement: ['service?=APIManagementService,APIManagement', 'service/apis?=APIManagementAPI'],
    Search: ['searchServices'],
    CognitiveServices: ['accounts?=CognitiveAccount,CognitiveServicesAccount,AIServicesAccount', 'accounts/deployments?=CognitiveDeployment'],
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
        return new Set([segment, ...(named?.others ?? [])].map(keyOf));
    });
    return { type: `Microsoft.${namespace}/${path}`, provider: type_of_name_short(namespace), levels, aliases: new Set(others.map(keyOf)), shared };
}
function partsOf(line) {
    const [left = '', others = ''] = line.split('=');
    return { path: left.replace('?', ''), others: others === '' ? [] : others.split(','), shared: left.endsWith('?') };
}
function keyOf(label) {
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
function providerOf(word) {
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
    const provider = providerOf(module);
    const key = keyOf(className);
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
    const words = [...[...text.matchAll(identity_terraform_goClient), ...text.matchAll(namespaces)].map((match) => match[1] ?? ''), ...terraform];
    return {
        providers: new Set(words.flatMap((word) => providerOf(word) ?? [])),
        kinds: terraform.map(keyOf),
    };
}
function namedBy({ noun, pairs }, { providers, kinds }) {
    const labelled = (...keys) => pairs.find(([label]) => keys.includes(keyOf(label)))?.[1];
    const group = labelled('resourcegroup');
    const subscription = labelled('subscription', 'subscriptionid');
    const own = pairs.filter(([label]) => !['resourcegroup', 'subscription', 'subscriptionid'].includes(keyOf(label)));
    const nounKey = keyOf(noun);
    if (own.length === 0) {
        const whole = nounKey === 'resourcegroup' && group !== undefined;
        return { type: whole ? groupType : undefined, names: whole ? [group] : [], group, subscription };
    }
    const labels = own.map(([label]) => keyOf(label) || nounKey);
    return { type: typeOf(labels, [nounKey, ...kinds], providers), names: own.map(([, value]) => value), group, subscription };
}

// EXTERNAL MODULE: ./build/conflict/find/ids.js
var find_ids = __webpack_require__(3409);
;// CONCATENATED MODULE: ./build/conflict/find/identity.js








function identify(source) {
    const named = terraformIdentity(source) ?? pulumi(source) ?? deploymentOperation(source) ?? commandIdentity(source);
    return named === undefined ? undefined : identityOf(named, source.subscription);
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
function identityOf(named, passage) {
    const whole = named.id === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(named.id);
    if (whole !== undefined && !whole.masked)
        return { id: whole.id, name: whole.name, ...(whole.type === undefined ? {} : { type: whole.type }) };
    const group = usable(named.group, plainGroup);
    const names = named.names.map((name) => usable(name, plainName));
    const name = names.at(-1);
    const known = {
        ...(named.type === undefined ? {} : { type: named.type }),
        ...(name === undefined ? {} : { name }),
        ...(group === undefined ? {} : { group }),
    };
    const id = built(named.type, names, group, named.subscription ?? passage);
    if (id !== undefined)
        return { id, ...known };
    return Object.keys(known).length === 0 ? undefined : known;
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

;// CONCATENATED MODULE: ./build/conflict/find/terraform-address.js
const address = String.raw `(?:module\.[\w-]{1,100}(?:\[[^\]\n]{1,100}\])?\.){0,8}(?:data\.)?\w{2,40}_\w{1,80}\.[\w-]{1,100}(?:\[[^\]\n]{1,100}\])?`;
const withAddress = new RegExp(String.raw `^\s{0,8}with (${address})[,\s]`, 'm');
const inResource = /\bin resource "(\w{2,40}_\w{1,80})" "([\w-]{1,100})"/;
const inJson = /"address"\s?:\s?"((?:[^"\\\n]|\\"){3,300})"/;
const inFront = new RegExp(String.raw `^\s{0,4}(?:\*\s)?(${address}):\s`, 'm');
const begins = /^[ \t*>]{0,8}Error\b/gm;
function addressIn({ head, own, tail }) {
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

;// CONCATENATED MODULE: ./build/conflict/find/tidy.js

function tidy(message) {
    return (0,clean/* fold */.AU)(message
        .replace(/\s*\b(?:RequestId|ActivityId|TrackingId|Trace)\s?[:=]\s?[\w:.+/-]{8,100}(?:\s*,?\s*(?:Time|Timestamp)\s?[:=]\s?[\d\-T:.Z/ APM]{8,40})?.{0,80}$/i, '')
        .replace(/\s*\(CODE: \d{3}\)\s*$/, '')
        .replace(/^Status Message: /, '')
        .replace(/\s*\bPolicy identifiers:\s*['"[]*\s*$/i, '')
        .replace(/\s*\bTime:\d{4}-[\d\-T:.Z]+\s*$/, ''));
}

;// CONCATENATED MODULE: ./build/conflict/find/describe.js









function describe(found, cleaned, placeOf, whose, outcomeOf) {
    if (found.length === 0)
        return [];
    const subscription = subscriptionOf(cleaned.text);
    const roots = [...new Set(found.map(({ root }) => root))];
    const around = new Map();
    let previousEnd = 0;
    roots.forEach((root, i) => {
        around.set(root, surrounded(root, previousEnd, roots[i + 1]?.start ?? cleaned.text.length, cleaned.text, placeOf, subscription));
        previousEnd = Math.max(previousEnd, Math.min(root.end, roots[i + 1]?.start ?? root.end));
    });
    return found.flatMap(({ leaf, root }) => {
        const place = around.get(root);
        const block = placeOf(root);
        if (place === undefined)
            return [];
        return [
            {
                ...errorOf(leaf, root, place),
                whose: evidenceOf(whose(root.start, root.end)),
                line: cleaned.lineAt(root.start),
                block: cleaned.lineAt(block?.start ?? root.start),
                step: cleaned.lineAt(block?.step ?? 0),
                ...outcomeOf(root),
            },
        ];
    });
}
const evidenceOf = ({ for: azure, against }) => ({ for: azure, against });
function surrounded(root, previousEnd, nextStart, text, placeOf, subscription) {
    const block = placeOf(root);
    const end = Math.max(root.end, Math.min(lineEnd(text, root.end), nextStart, root.end + reach.line));
    const head = text.slice(Math.max(previousEnd, block?.step ?? 0, root.start - reach.before), root.start);
    const itself = text.slice(root.start, end);
    const own = itself + lockInfo(text, end, head, itself);
    const tail = text.slice(end, Math.min(nextStart, Math.max(end, block?.end ?? end), end + reach.after));
    const address = addressIn({ head, own, tail });
    const context = { ...contextOf({ head, own, tail }), ...(address === undefined ? {} : { address }) };
    return { own, head, tail, subscription, context };
}
function errorOf({ node, ancestors }, root, source) {
    const { headerCode, httpStatus, ...context } = source.context;
    const message = tidy(node.message) || tidy(ancestors.at(-1)?.message ?? '');
    const code = node.code ?? (root.form === 'http' || root.form === 'status' ? headerCode : undefined);
    const status = node.status ?? ancestors.map((ancestor) => ancestor.status).findLast((value) => value !== undefined) ?? httpStatus;
    return {
        ...context,
        ...(code === undefined ? {} : { code }),
        codePath: describe_pathOf(ancestors, code),
        message,
        outerMessages: ancestors.map((ancestor) => tidy(ancestor.message)),
        ...(status === undefined ? {} : { httpStatus: status }),
        ...(node.target === undefined ? {} : { target: node.target }),
        ...resourceOf({ node, ancestors }, source, context.url),
        nearby: source.head.slice(-reach.nearby.before) + source.own.slice(0, reach.nearby.own) + source.tail.slice(0, reach.nearby.after),
        raw: source.own.length > reach.raw ? `${headOf(source.own)} \u2026` : source.own,
        form: node.form,
        bare: node.code === undefined && status === undefined && node.form !== 'pair',
    };
}
const headOf = (text) => text.slice(0, reach.raw - reach.word) + text.slice(reach.raw - reach.word, reach.raw).replace(/(?<!\S)\S+$/, '');
function resourceOf({ node, ancestors }, source, url) {
    const ids = (0,find_ids/* idsIn */.Sd)([node.message, node.target ?? ''].join(' '));
    const about = ids.about[0] ?? targetOf(ancestors) ?? ruleIn(ids.rules, node.message);
    if (about !== undefined && (/^\/subscriptions\/[^/]+\//.test(about) || ids.rules.includes(about)))
        return toldBy(about);
    const { id, name, type, group } = identify(source) ?? {};
    const near = id ?? about ?? (0,find_ids/* idOfUrl */.wi)(url) ?? nearbyId(source.own, source.head, source.tail, ids.holders);
    const agrees = name === undefined || `${near}/`.toLowerCase().includes(`/${name.toLowerCase()}/`);
    if (near !== undefined && agrees)
        return toldBy(near);
    return describe_named(name, type, group);
}
function toldBy(id) {
    if ((0,find_ids/* isReal */.tE)(id))
        return { resourceId: id };
    const { name, type, resourceGroup } = (0,resource_id/* parseResourceId */.RQ)(id) ?? {};
    return describe_named(told(name), type, told(resourceGroup));
}
const told = (name) => (name === undefined || (0,arm_name/* isPlaceholder */.wK)(name) ? undefined : name);
function describe_named(name, type, group) {
    return {
        ...(name === undefined ? {} : { resourceName: name }),
        ...(type === undefined ? {} : { resourceType: type }),
        ...(group === undefined ? {} : { resourceGroup: group }),
    };
}
function ruleIn(rules, message) {
    return rules.length === 1 && !/disallow|denied|polic(?:y|ies) (?:identifiers|violation)|evaluat|role ?definition/i.test(message)
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
function lockBlock(text, at) {
    const block = /\s{0,4}Lock Info:(?:\n\s*[A-Z]\w+:[^\n]{0,300}){1,9}/y;
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
function nearbyId(own, head, tail, holders) {
    const before = head.slice(paragraphStart(head));
    const after = tail.split(/\n\s*\n/, 1)[0] ?? '';
    for (const stretch of [own, after, before]) {
        const id = (0,find_ids/* armIdsIn */.aD)(stretch).find((hit) => !holders.includes(hit.id) && !(0,find_ids/* isRule */.Nd)(hit.id));
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

// EXTERNAL MODULE: ./build/conflict/rules/rule.js
var rules_rule = __webpack_require__(7681);
;// CONCATENATED MODULE: ./build/conflict/find/loose-ends.js



const plainBody = /HTTP\/\d(?:\.\d)? (?<status>[45]\d\d)[^\n]*\n(?:[\w-]{2,60}:[^\n]*\n){0,60}\s*\n(?=[^\s{<["\u0001])/g;
const errorMark = /^\s*(?:\*\s)?[\w.\- ]{0,60}(?:error|failed|failure|fatal|exception|refused|denied|rejected)\b/i;
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
        yield { message: body.message, ...(status === undefined ? {} : { status }), children: [], form: 'http', start, end: body.end };
    }
}
function* statements(rest, marked, whose) {
    let at = 0;
    while (at < rest.length) {
        const end = lineEnd(rest, at);
        const line = rest.slice(at, Math.min(end, at + 6000));
        const next = end + 1;
        if (line.length > 12 && clear(line) && ((0,rules/* mayStandAlone */.Js)(line) || marked.has(at) || errorMark.test(line)) && !dull.test(line)) {
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
const kinds = new Map();
const mostKinds = 1000;
function kindOf(message, marked) {
    const key = `${marked} ${message.slice(0, 600).replace(/\d+/g, '0')}`;
    const before = kinds.get(key);
    if (before !== undefined)
        return before;
    const subject = { code: '', message, lower: message.toLowerCase(), status: undefined, about: '' };
    const says = (rule) => rule.says !== undefined && (0,rules_rule/* holds */.v)(rule, subject);
    const known = rules/* aloneRules */.no.some(says) || ((marked || errorMark.test(message)) && rules/* allRules */.V7.some(says));
    const kind = rules/* anywhereRules */.Vr.some(says) ? 'anywhere' : known ? 'known' : 'other';
    if (kinds.size >= mostKinds)
        kinds.clear();
    kinds.set(key, kind);
    return kind;
}
function sentenceIn(message) {
    return message.replace(/^(?:\W{0,4}(?:[\w.]{0,80}(?:Error|Exception)|ERROR|error|Message|Failed|FATAL)\b\s?[:=]\s*)+/, '').slice(0, 2000);
}
const bareStatus = [
    /\bConflict \((?:CODE|[Cc]ode): ?(?<status>409)\)/g,
    /\bHTTP\/\d(?:\.\d)?" (?<status>409|412)\b/g,
    /\binvalid status(?: code)? '(?<status>Conflict|PreconditionFailed|Precondition Failed)'/g,
    /\bStatusCode=(?<status>409|412) -- Original Error/g,
    /\bfailed with status(?: code)?:? '?(?<status>Conflict|PreconditionFailed|409|412)\b/g,
    /\((?<status>409|412)\) (?:Conflict|Precondition Failed)/g,
    /\b(?:status(?: ?code)?|HTTP|RESPONSE|StatusCode)[ =:]{1,3}(?<status>409|412)\b/gi,
    /\b(?<status>409|412) \(?(?:Conflict|Precondition Failed)\b/gi,
    /\b(?:Conflict) \((?<status>Conflict)\)/g,
    /\bError: (?<status>Conflict)\.?[ \t]*$/gm,
    /\bHTTP\/\d(?:\.\d)? (?<status>409|412)\b/g,
    /\b(?<status>PreconditionFailed)Exception\b/g,
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
    const ownWords = child.message !== '' && (!parent.message.includes(child.message) || (parent.message.includes('{') && parent.message !== child.message));
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
        const under = wrapper !== undefined && root.code !== undefined && placeOf(root)?.step === placeOf(wrapper)?.step ? wrapper : undefined;
        used ||= under !== undefined;
        for (const leaf of leavesOf(root))
            out.push({ leaf: under ? { node: leaf.node, ancestors: [under, ...leaf.ancestors] } : leaf, root });
    }
    leave();
    return out.sort((a, b) => a.root.start - b.root.start);
}
function standsAlone(root) {
    const [leaf, ...others] = leavesOf(root);
    return others.length === 0 && leaf?.node === root && isWrapper(root) && root.code !== 'Conflict' && root.form !== 'status';
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
        return this.text[this.at] === '{' ? this.object(depth) : this.list(depth);
    }
    object(depth) {
        const entries = [];
        this.at++;
        for (;;) {
            this.space();
            const c = this.text[this.at];
            if (c === undefined)
                break;
            if (c === '}') {
                this.at++;
                break;
            }
            if (c === ',') {
                this.at++;
                continue;
            }
            if (c !== '"' && c !== "'") {
                if (entries.length === 0)
                    return undefined;
                break;
            }
            const key = this.string(c);
            this.space();
            if (this.text[this.at] !== ':') {
                if (entries.length === 0)
                    return undefined;
                break;
            }
            this.at++;
            this.space();
            const value = this.value(depth);
            if (value === undefined)
                break;
            entries.push([key, value]);
        }
        return { entries };
    }
    list(depth) {
        const items = [];
        this.at++;
        for (;;) {
            this.space();
            const c = this.text[this.at];
            if (c === undefined)
                break;
            if (c === ']') {
                this.at++;
                break;
            }
            if (c === ',') {
                this.at++;
                continue;
            }
            const value = this.value(depth);
            if (value === undefined) {
                if (items.length === 0)
                    return undefined;
                break;
            }
            items.push(value);
        }
        return items;
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
    const worth = found.code === undefined ? found.status !== undefined && found.message !== undefined : (found.message ?? found.status) !== undefined;
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
    const status = statusOf(object);
    const target = stringAt(object, 'target');
    return {
        ...(code === undefined ? {} : { code }),
        message,
        ...(status === undefined ? {} : { status }),
        ...(target === undefined ? {} : { target }),
        children: [...nested.map((node) => ({ ...node, start: place.start, end: place.end })), ...below],
        form: 'json',
        start: place.start,
        end: place.end,
    };
}
function isError(object, key, code, text) {
    if ((code !== undefined && text !== undefined) || errorKeys.has(key) || key === 'info')
        return true;
    const beside = ['details', 'innererror', 'errorentity', 'error', 'target', 'status', 'traceid', 'statuscode', 'title', 'type'];
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
    const nodes = [];
    const spans = [];
    opening.lastIndex = 0;
    let from = 0;
    for (;;) {
        opening.lastIndex = from;
        const match = opening.exec(text);
        if (!match)
            break;
        const start = match.index;
        const read = readAt(text, start);
        if (read === undefined) {
            from = start + 1;
            continue;
        }
        const found = errorsInJson(read.value, start, read.end, inner, depth);
        nodes.push(...found.map((node) => headed(node, text)));
        spans.push([start, read.end]);
        from = Math.max(read.end, start + 1);
    }
    return { nodes, spans };
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
    const nodes = [];
    const spans = [];
    let from = 0;
    for (;;) {
        start.lastIndex = from;
        const match = start.exec(text);
        if (!match?.groups)
            break;
        const escaped = match.groups.quote !== '"';
        if (escaped !== escapedOnly) {
            from = start.lastIndex;
            continue;
        }
        const node = errorAt(text, match, start.lastIndex, inner, depth);
        nodes.push(node);
        spans.push([node.start, node.end]);
        from = Math.max(node.end, match.index + match[0].length);
    }
    return { nodes, spans };
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
        ...(code === '' ? {} : { code }),
        message: (0,clean/* fold */.AU)(message.slice(0, go_errors_longestMessage).replaceAll(taken, '')),
        ...(status >= 400 && status < 600 ? { status } : {}),
        ...(rest.target === undefined ? {} : { target: rest.target }),
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
        ...halves_defined('code', body.code ?? head.code),
        ...halves_defined('status', body.status ?? head.status),
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
const halves_defined = (key, value) => value === undefined ? {} : { [key]: value };

;// CONCATENATED MODULE: ./build/conflict/find/xml-errors.js



const xml_errors_element = /<(?:\w{1,20}:)?(?:Error|m:error|error)\b[^>]{0,400}>/g;
const code = /<(?:\w{1,20}:)?Code\b[^>]{0,200}>\s*([^<]{1,200}?)\s*(?:<|$)/i;
const message = /<(?:\w{1,20}:)?(?:Message|Detail)\b[^>]{0,200}>([^<]{0,8000})(?:<|$)/i;
const closing = /<\/(?:\w{1,20}:)?error\s*>/i;
const xml_errors_longest = 16 * 1024;
const xml_errors_inJson = /["']\s?:\s?\\{0,9}["'][^"'<>{}]{0,120}(?:<\?xml[^>]{0,120}\?>\s{0,9})?$/;
function readXml(text, inner, depth) {
    const nodes = [];
    let from = 0;
    for (;;) {
        xml_errors_element.lastIndex = from;
        const match = xml_errors_element.exec(text);
        if (!match)
            break;
        from = match.index + match[0].length;
        if (xml_errors_inJson.test(text.slice(Math.max(0, match.index - 400), match.index)))
            continue;
        const node = xml_errors_errorAt(text, match.index, match[0].length, (words) => (depth <= 6 ? inner(words, depth + 1) : []));
        if (node === undefined)
            continue;
        nodes.push(node);
        from = node.end;
    }
    return { nodes, spans: nodes.map(({ start, end }) => [start, end]) };
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
        ...(foundCode === undefined ? {} : { code: decode(foundCode).replaceAll(taken, '') }),
        message: (0,clean/* fold */.AU)(words),
        ...(status === undefined ? {} : { status }),
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
    const inner = (nested, level) => (level > 8 ? [] : readStructures(nested, level).nodes);
    let rest = text;
    const nodes = [];
    const readEscapedGo = (passage, nested, level) => readGo(passage, nested, level, true);
    for (const [sign, read] of [
        [/\bCode ?[=:]/, readGo],
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
var asked = __webpack_require__(6000);
;// CONCATENATED MODULE: ./build/conflict/find/errors.js








function errorsIn(passage) {
    const cleaned = (0,clean/* clean */.uH)(passage.text, passage.line);
    const blocks = (0,blocks_blocks/* blocksIn */.AP)(cleaned.lines);
    const text = (0,blocks_blocks/* hush */.P5)(cleaned.text, blocks, 'other', 'test');
    const { nodes, rest } = structuresIn((0,blocks_blocks/* hush */.P5)(text, blocks, 'printed'), (0,blocks_blocks/* stepsIn */.FZ)(blocks));
    const place = (node) => (0,blocks_blocks/* blockAt */.Vb)(blocks, node.start);
    const whose = (0,asked/* askedOf */.i)((0,blocks_blocks/* hush */.P5)(cleaned.text, blocks, 'test'), blocks);
    const structured = withoutWrappers(nodes.filter((node) => believed(node, text, whose)));
    const loose = unrepeated(readLooseEnds(rest, cleaned.lines, whose), structured, place);
    const roots = [...structured, ...loose].sort((a, b) => a.start - b.start);
    const bare = firstOfStep(readBareStatus(rest, whose), roots, place);
    const outcome = (0,endings/* outcomesIn */.Rl)(cleaned.lines, blocks);
    return describe(nested([...roots, ...bare], place), { ...cleaned, text }, place, whose, (node) => outcome(place(node), node.start));
}
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
    pattern: /\b(?:in use by|used by|referenced by|attached to|allocated to|associated with|linked to|owned by|assigned to|existing (?:resource|VM)|by (?:virtual machine scale set|the following resources?|policy assignment)|running VM|locked|include)\b[^/]{0,40}$/i,
};
const stateBehind = /^["'`]?\s(?:used by \S{1,600}\s)?(?:is|was)\s(?:(?:still|currently|already|now)\s)?(?:not )?(?:in|being|updating|deleting|creating|provisioning|busy)\b/i;
function idsIn(message) {
    const [busy, about, holders, rules] = [[], [], [], []];
    for (const { id, index } of armIdsIn(message)) {
        if (message[index - 1] === '|')
            continue;
        const before = (0,_sought_js__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .ZZ)(message.slice(Math.max(0, index - 80), index));
        const end = index + id.length;
        if (isRule(id))
            rules.push(id);
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
    return subscription === undefined || (0,_arm_id_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W_)(subscription) || ((0,_arm_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(subscription) && !/[{<$%[]/.test(subscription));
}
const soughtInIds = [holderBefore];


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
/* harmony import */ var _whose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7560);


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

/***/ 7560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ whose)
});

// UNUSED EXPORTS: evidencePatterns

// EXTERNAL MODULE: ./build/conflict/rules/fits.js
var fits = __webpack_require__(763);
;// CONCATENATED MODULE: ./build/conflict/find/whose/azure.js
const azureEvidence = [
    { what: 'an ARM ID', weight: 3, says: /\/subscriptions\/[\w*{<$%.-]/i },
    {
        what: 'a resource type of ARM',
        weight: 3,
        says: /\bMicrosoft\.(?!NET\/|Build\/|VisualStudio\/|PowerShell\/)[A-Z]\w{2,60}\//,
    },
    {
        what: "a host of Azure's control plane",
        weight: 3,
        says: /\b(?:management\.(?:azure|core\.windows|usgovcloudapi|chinacloudapi|microsoftazure)|login\.windows)\b|microsoftonline/i,
    },
    {
        what: 'a host of an Azure service',
        weight: 3,
        says: /\bwindows\.net\b|\bazure\.net\b|(?<!\bdev\.)\bazure\.com\b|\bazurewebsites\.net\b|\bazure-api\.net\b|\bazure-devices\.net\b|\bazurecontainerapps\.io\b|\bazurestaticapps\.net\b|\bazconfig\.io\b|\bazurecr\.io\b|\bazurefd\.net\b|\busgovcloudapi\.net\b|\bchinacloudapi\.cn\b|\bazuredatabricks\.net\b|\bazureml\.ms\b|\btrafficmanager\.net\b|\bazblob:\/\//i,
    },
    { what: 'x-ms- headers', weight: 3, says: /\bx-ms-[a-z]/i },
    {
        what: 'an address or the name of a Terraform or Pulumi provider for Azure',
        weight: 3,
        says: /\bazurerm|\bazapi\b|\bazapi_|\bazuread_|\bazurestack_|\bazure-native\b|\bazure:\w+[/:]/i,
    },
    {
        what: 'a cmdlet of Azure PowerShell',
        weight: 3,
        says: /\b(?:New|Set|Remove|Update|Start|Stop|Restart|Get|Add|Move|Resize|Invoke|Publish|Connect|Register|Enable|Disable|Save|Import|Export|Switch|Suspend|Resume|Restore|Backup|Grant|Revoke|Test|Undo|Swap)-Az(?:Rm|ure)?[A-Z]\w+/i,
    },
    {
        what: 'the name of an Azure SDK',
        weight: 3,
        says: /\bazure\.(?:core|mgmt|identity|storage|cosmos|servicebus|eventhub|batch|keyvault|data|ai|monitor|common|cli|iot|functions|digitaltwins|appconfiguration|containerregistry)\b|\bcom\.(?:microsoft\.)?azure\b|@azure\/|\bAzure\.(?:RequestFailed|Core|ResourceManager|Messaging|Storage|Data|Identity|Security|Iot)|\bMicrosoft\.(?:Azure|Rest|WindowsAzure)\b|\bmsrest|\bautorest\b|\bArmrest\b|\bazure-(?:sdk|mgmt)|\bgo-azure-sdk\b|\bKusto\.(?:Data|Ingest|Cloud)|\bWindowsAzure\b|\bazcore\b|\bazure_mgmt|\bazure_rm_/,
    },
    {
        what: "the words of Azure's own clients for a failed call",
        weight: 3,
        says: /\bOperation returned an invalid status|\bStatusCode=\d{1,3} -- Original Error|\bunexpected status \d{3} \(\d{3}[^)\n]{0,60}\) with (?:error|response)|\bLong running operation failed\b|\bStorage Services operation\b|\bService returned an error\. Status=|\bstorage: service returned error\b|\boperation failed with status: ?'|\ban invalid status(?: code)? '|\bfailing invoking action\b|\berror executing step command '(?:provision|deploy|package|up)/im,
    },
    {
        what: 'the name of a task or an action for Azure',
        weight: 3,
        says: /\bTask\s{1,20}: Azure|\bStarting: [^\n]{0,60}Azure(?! ?(?:DevOps|Pipelines|Artifacts))|\bAzure(?:CLI|PowerShell|RmWebApp\w*|ResourceManager\w*|ResourceGroup\w*|WebApp\w*|FunctionApp\w*|ContainerApps|FileCopy|KeyVault|Spring\w*|StaticWebApp|Mysql\w*)\w*@?\d?|\bSqlAzureDacpacDeployment\b|\bazure\/[\w-]+@/i,
    },
    { what: "the head that Go's client for Azure prints", weight: 3, says: /^RESPONSE \d{3}: \d{3} |^ERROR CODE: [A-Z][A-Za-z]{3}/m },
    {
        what: "ARM's own words",
        weight: 3,
        says: /\bAt least one resource deployment operation failed\b|\blist deployment operations for details\b|\bPreflight validation check for resource/i,
    },
    {
        what: 'advice to run az or azd',
        weight: 3,
        says: /\brun(?:ning)?:? (?:azure cli|['"`]?(?:az|azd) [a-z])|\brunning in azd\b/i,
    },
    { what: 'a code of Azure Backup or Data Factory', weight: 3, says: /\b(?:BMS)?UserError[A-Z]\w{4,80}/ },
    { what: 'a code of Entra ID', weight: 3, says: /\bAADSTS\d{5,8}\b/ },
    {
        what: 'the word Azure',
        weight: 2,
        says: /(?<!dev\.)azure(?![ -]?(?:devops|pipelines?|artifacts|boards|repos|test plans)|_extension_dir|_http_user_agent)/i,
    },
    {
        what: 'a link to help of Microsoft',
        weight: 2,
        says: /\baka\.ms\/|\b(?:learn|docs)\.microsoft\.com\/(?:[\w-]+\/)?(?:azure|rest)\b/i,
    },
    {
        what: 'the frame of an ARM error',
        weight: 2,
        says: /["']error\\*["']\s*:\s*\{\s*\\*["']code\\*["']\s*:\s*\\*["'][A-Z][a-z]|\bCode="[A-Z]\w{2,80}" Message="|^Code: [A-Z][a-z]\w+\n\s*Message: |\bErrorCode[=:] ?"?[A-Z][a-z]+[A-Z]\w*(?![\w.])|\(Code: [A-Z][a-z]+\w+[,)]/m,
    },
    {
        what: "a request's ID and time as Azure's services append them",
        weight: 2,
        says: /\bRequestId:[^\n]{6,60}\s{0,4}(?:\\n)?Time:|\bTracking ?I[dD]:|\bActivity ?I[dD]: ?[\da-f]{8}-|\bCorrelation ?I[dD]['"]?\s?[:=] ?['"]?[\da-f]{8}-|\bSystemTracker\b/i,
    },
    { what: 'the operations of a deployment', weight: 2, says: /\bdeployment operations?\b/i },
    {
        what: 'the name of something that only Azure has',
        weight: 2,
        says: /\bresource ?groups?\b|\bstorage ?accounts?\b|\bkey ?vaults?\b|\bscale sets?\b|\bapp service\b|\bfunction apps?\b|\bweb ?apps?\b|\bcontainer apps?\b|\bcontainer groups?\b|\bmanaged environments?\b|\belastic pools?\b|\bmanaged instances?\b|\bflexible servers?\b|\bcosmos ?db|\bevent ?hubs?\b|\bservice ?bus\b|\biot ?hubs?\b|\b(?:network|application) security groups?\b|\b(?:virtual )?network gateways?\b|\bapplication gateways?\b|\bexpress ?route|\bfront door|\bprivate endpoints?\b|\brecovery services\b|\blog analytics\b|\bapi (?:management|service)\b|\bstatic web\b|\bdeployment slots?\b|\bmanaged identit|\bidentity credentials?\b|\bdeny assignments?\b|\brole assignments?\b|\bpolicy assignments?\b|\bdeployment stacks?\b|\bmanaged clusters?\b|\bagent ?pools?\b|\bdata factory\b|\bdatabricks\b|\bhosting plans?\b|\bserver farms?\b|\bapp configuration\b|\bPrincipalAssignment\b|\bzip ?(?:push )?deploy|\bkudu\b|\bbicep\b|\barm template|\bactive directory\b|\bvirtual networks?\b/i,
    },
    {
        what: 'the name of an Azure region',
        weight: 2,
        says: /\b(?:east|west|central|north|south|northcentral|southcentral|westcentral)us\d?\b|\b(?:north|west|east)europe\b|\b(?:east|southeast)asia\b|\b(?:uk|france|germany|norway|sweden|switzerland|poland|italy|spain|brazil|canada|australia|japan|korea|india|southafrica|uae|qatar|israel|mexico)(?:north|south|east|west|central|westcentral|southeast)\d?\b|\b(?:East|West|North Central|South Central|West Central|Central) US(?: \d)?\b|\b(?:West|North) Europe\b/,
    },
    {
        what: 'a size of a VM or the name of a SKU as Azure writes them',
        weight: 2,
        says: /\b(?:Standard|Basic)_[A-Z]{1,3}\d|\b(?:Standard|Premium|StandardSSD|UltraSSD)_(?:[LZ]RS|G(?:Z)?RS|RAGRS)\b/,
    },
    {
        what: "a turn of phrase of Azure's services",
        weight: 1,
        says: /\bthe specified (?:container|blob|queue|share|table|job|pool|task|resource|service name|account|entity)\b|\bbusy (?:with|processing) (?:another|other) operations?\b|\bon this or (?:a )?dependent resources?\b|\bOperation '[\w.]+' (?:is not|cannot)\b|\b(?:Put|Delete|Create|Update|Upsert|Patch)[A-Z]\w{3,60}(?:Operation|Request)\b|\bthe entity in the current state\b|\bTrace: [\da-f]{8}-|\bdeleted but recoverable\b|\bprotected (?:child )?items\b|\bnested resources\b|\bin the If-(?:None-)?Match header was not\b|\bWebsite with given name\b|\bconflicting operation\b|\bChanging property '|\bwith thumbprint\b|\bChoose a different (?:database )?name\b|\bConflict of operation\b|\bThe document cannot be\b|\balready exists on the server '|\boperation cannot be performed on this\b|\bresults in exceeding\b|\bto be managed via Terraform\b|\bFailed to persist state to backend\b|\berrored\.tfstate\b/i,
    },
    {
        what: 'a noun of ARM or of an Azure service',
        weight: 1,
        says: /\bbackup vaults?\b|\bavailability sets?\b|\brole definitions?\b|\baction groups?\b|\bfailover groups?\b|\bmanaged disks?\b|\bdata disks?\b|\bfirewall polic|\bsecurity rules?\b|\bimmutability polic|\brolling upgrade\b|(?<!resource )\brecord set\b|\bdtmi:|\bsubscriptionId\b|\bMSDN\b|\bvirtual endpoints?\b|\btransparent data encryption\b|\bMicrosoft Entra\b|\bmanagement operation\b|\bproperties\.[a-z]\w+|\bvirtual machines?\b|\bVMSS\b|\bsubscription\b|\b(?:the|a) blob\b|\blease (?:id|on the (?:blob|container)|present)\b|\bthe specified (?:container|blob|queue|share|table|job|pool|task|resource|service)\b|\bmessaging entity\b|\bnode ?pools?\b|\bprovisioning ?state\b|\bpublic ip(?: ?address)?\b|\bip ?config(?:uration)?\b|\bnetwork interfaces?\b|\bdisallowed by policy\b|\b(?:this|the) site\b|\bdeallocat|\bgeneralized\b|\bsoft[- ]deleted\b|\ballocation failed\b|\bIP addresses\b|\bstate blob\b|\bSwapSiteSlots\b|\bFederated Identity\b|\bkey-value\b|\bvaults?\b|\bscope(?:s|\(s\))? (?:is|are) locked\b|\bARM\b|\bquota (?:limit )?of cores?\b|\bcores? quota\b|\bdeployment currently in progress\b/i,
    },
];

;// CONCATENATED MODULE: ./build/conflict/find/whose/needs.js
const needs = [
    '[28,[28,["/subscriptions/"]]]',
    '[73,[73,["microsoft."]]]',
    '[117,[101,["management.azure","management.core.windows","management.usgovcloudapi","management.chinacloudapi","management.microsoftazure","login.windows"]],[117,["microsoftonline"]]]',
    '[349,[16,["windows.net"]],[31,["azure.net"]],[58,["azure.com"]],[81,["azurewebsites.net"]],[100,["azure-api.net"]],[123,["azure-devices.net"]],[150,["azurecontainerapps.io"]],[175,["azurestaticapps.net"]],[192,["azconfig.io"]],[208,["azurecr.io"]],[225,["azurefd.net"]],[248,["usgovcloudapi.net"]],[270,["chinacloudapi.cn"]],[295,["azuredatabricks.net"]],[311,["azureml.ms"]],[335,["trafficmanager.net"]],[349,["azblob://"]]]',
    '[12,[12,["x-ms-"]]]',
    '[86,[9,["azurerm"]],[19,["azapi"]],[28,["azapi_"]],[39,["azuread_"]],[53,["azurestack_"]],[70,["azure-native"]],[86,["azure:"]]]',
    '[219,[219,["-az"],["new","set","update","start","stop","get","add","move","resize","invoke","publish","connect","register","enable","disable","save","import","export","switch","suspend","resume","restore","backup","grant","revoke","test","undo","swap"]]]',
    '[504,[172,["azure."]],[203,["com.microsoft.azure","com.azure"]],[212,["@azure/"]],[305,["azure."],["requestfailed","core","resourcemanager","messaging","storage","data","identity","security","iot"]],[348,["microsoft.azure","microsoft.rest","microsoft.windowsazure"]],[357,["msrest"]],[370,["autorest"]],[382,["armrest"]],[403,["azure-sdk","azure-mgmt"]],[420,["go-azure-sdk"]],[451,["kusto.data","kusto.ingest","kusto.cloud"]],[468,["windowsazure"]],[479,["azcore"]],[492,["azure_mgmt"]],[504,["azure_rm_"]]]',
    '[447,[38,["operation returned an invalid status"]],[77,[" -- original error"],["statuscode="]],[149,["unexpected status "],[") with error",") with response"]],[183,["long running operation failed"]],[214,["storage services operation"]],[252,["service returned an error. status="]],[288,["storage: service returned error"]],[323,["operation failed with status: \'","operation failed with status:\'"]],[355,["an invalid status code \'","an invalid status \'"]],[383,["failing invoking action"]],[447,["error executing step command \'provision","error executing step command \'deploy","error executing step command \'package","error executing step command \'up"]]]',
    '[303,[21,[": azure"],["task"]],[86,["starting: "],["azure"]],[257,["azure"],["cli","powershell","resourcemanager","resourcegroup","webapp","functionapp","containerapps","filecopy","keyvault","spring","mysql"]],[286,["sqlazuredacpacdeployment"]],[303,["azure/"]]]',
    '[53,[23,["response "]],[53,["error code: "]]]',
    '[138,[53,["at least one resource deployment operation failed"]],[96,["list deployment operations for details"]],[138,["preflight validation check for resource"]]]',
    '[72,[53,["running: ","running ","run: ","run "],["azure cli","az ","azd "]],[72,["running in azd"]]]',
    '[32,[32,["usererror"]]]',
    '[17,[17,["aadsts"]]]',
    '[111,[111,["azure"]]]',
    '[75,[11,["aka.ms/"]],[75,["learn.microsoft.com/","docs.microsoft.com/"],["azure","rest"]]]',
    '[213,[70,["\\"error","\'error"],["\\"code","\'code"]],[103,["\\" message=\\""],["code=\\""]],[138,["message: "],["code: "]],[186,["errorcode=","errorcode:"]],[213,["(code: "]]]',
    '[163,[43,["requestid:"],["time:"]],[62,["tracking id:","trackingid:"]],[94,["activity id:","activityid:"]],[145,["correlation id","correlationid"]],[163,["systemtracker"]]]',
    '[26,[26,["deployment operation"]]]',
    '[979,[21,["resource group","resourcegroup"]],[44,["storage account","storageaccount"]],[61,["key vault","keyvault"]],[77,["scale set"]],[93,["app service"]],[112,["function app"]],[127,["web app","webapp"]],[147,["container app"]],[169,["container group"]],[195,["managed environment"]],[214,["elastic pool"]],[237,["managed instance"]],[259,["flexible server"]],[272,["cosmos db","cosmosdb"]],[289,["event hub","eventhub"]],[306,["service bus","servicebus"]],[321,["iot hub","iothub"]],[366,["network security group","application security group"]],[401,["network gateway"]],[427,["application gateway"]],[444,["express route","expressroute"]],[457,["front door"]],[480,["private endpoint"]],[502,["recovery services"]],[520,["log analytics"]],[551,["api management","api service"]],[566,["static web"]],[588,["deployment slot"]],[606,["managed identit"]],[632,["identity credential"]],[654,["deny assignment"]],[676,["role assignment"]],[700,["policy assignment"]],[723,["deployment stack"]],[745,["managed cluster"]],[763,["agent pool","agentpool"]],[780,["data factory"]],[795,["databricks"]],[814,["hosting plan"]],[832,["server farm"]],[854,["app configuration"]],[878,["principalassignment"]],[902,["zip push deploy","zip deploy","zippush deploy","zipdeploy"]],[911,["kudu"]],[921,["bicep"]],[936,["arm template"]],[957,["active directory"]],[979,["virtual network"]]]',
    '[448,[80,["east","west","central","north","south"]],[110,["northeurope","westeurope","easteurope"]],[137,["eastasia"]],[344,["north","south","east","west","central"]],[422,["east us","west us","central us"]],[448,["west europe","north europe"]]]',
    '[106,[33,["standard_","basic_"]],[106,["standard_","premium_","standardssd_","ultrassd_"],["lrs","zrs","grs"]]]',
    '[893,[105,["the specified "],["container","blob","queue","share","table","job","pool","task","resource","service name","account","entity"]],[164,["busy with another operation","busy with other operation","busy processing another operation","busy processing other operation"]],[207,["on this or a dependent resource","on this or dependent resource"]],[248,["operation \'"],["\' is not","\' cannot"]],[328,["operation","request"],["put","delete","create","update","upsert","patch"]],[364,["the entity in the current state"]],[385,["trace: "]],[413,["deleted but recoverable"]],[444,["protected child items","protected items"]],[465,["nested resources"]],[510,["in the if-none-match header was not","in the if-match header was not"]],[538,["website with given name"]],[564,["conflicting operation"]],[586,["changing property \'"]],[606,["with thumbprint"]],[648,["choose a different database name","choose a different name"]],[674,["conflict of operation"]],[701,["the document cannot be"]],[734,["already exists on the server \'"]],[776,["operation cannot be performed on this"]],[801,["results in exceeding"]],[833,["to be managed via terraform"]],[872,["failed to persist state to backend"]],[893,["errored.tfstate"]]]',
    '[1098,[18,["backup vault"]],[41,["availability set"]],[63,["role definition"]],[82,["action group"]],[103,["failover group"]],[122,["managed disk"]],[138,["data disk"]],[155,["firewall polic"]],[175,["security rule"]],[196,["immutability polic"]],[216,["rolling upgrade"]],[245,["record set"]],[253,["dtmi:"]],[272,["subscriptionid"]],[281,["msdn"]],[304,["virtual endpoint"]],[336,["transparent data encryption"]],[356,["microsoft entra"]],[381,["management operation"]],[404,["properties."]],[426,["virtual machine"]],[435,["vmss"]],[452,["subscription"]],[471,["the blob","a blob"]],[522,["lease id","lease on the blob","lease on the container","lease present"]],[608,["the specified "],["container","blob","queue","share","table","job","pool","task","resource","service"]],[629,["messaging entity"]],[646,["node pool","nodepool"]],[670,["provisioning state","provisioningstate"]],[698,["public ip"]],[725,["ip config","ipconfig"]],[749,["network interface"]],[774,["disallowed by policy"]],[796,["this site","the site"]],[808,["deallocat"]],[824,["generalized"]],[844,["soft-deleted","soft deleted"]],[866,["allocation failed"]],[883,["ip addresses"]],[898,["state blob"]],[916,["swapsiteslots"]],[939,["federated identity"]],[953,["key-value"]],[965,["vault"]],[1005,["scopes is locked","scopes are locked","scope(s) is locked","scope(s) are locked","scope is locked","scope are locked"]],[1013,["arm"]],[1044,["quota limit of core","quota of core"]],[1061,["cores quota","core quota"]],[1098,["deployment currently in progress"]]]',
    '[194,[194,["exception","error","failure"]]]',
    '[293,[293,["error","exception","bybroker","inuse","violation"]]]',
    '[209,[209,["exception"]]]',
    '[157,[157,["error","exception","conflict","failed","locked","invalid"]]]',
    '[31,[31,["rpc error: code = "],[" desc = "]]]',
    '[205,[14,["sql state","sqlstate"]],[26,["ora-"]],[50,["error "]],[57,["pq: "]],[70,["deadlock"]],[94,["duplicate key value"]],[120,["sql compilation error"]],[129,["sqlite"]],[163,["being accessed by other users"]],[186,["database is locked"]],[205,["(sqlexecdirectw)"]]]',
    '[657,[23,["arn:"]],[42,["amazonaws.com"]],[58,["aws::"]],[74,["aws_"]],[110,["operation error "]],[133,["api error "]],[168,[", request id: "],["status code: "]],[203,["when calling the "],[" operation"]],[216,["dynamodb"]],[235,["aws:"]],[260,["conditionalcheckfailed"]],[285,["s3 bucket","s3 object"]],[299,["changeset"]],[326,["resourceinuseexception"]],[369,["conflictexception"]],[388,["bucketalready"]],[419,["; status code",", status code"],["(service: "]],[440,["operationaborted"]],[459,["<errors>"],["<error>"]],[468,["<hostid>"]],[481,["<bucketname>"]],[573],[657,["_in_progress","_complete","_failed"],["rollback","update","create","delete"]]]',
    '[183,[13,["googleapi: "]],[33,["googleapis.com"]],[52,["google_"]],[148,["projects/"],["zones","regions","locations","global","databases","secrets","topics","subscriptions"]],[159,["(gcloud."]],[173,["gcp:"]],[183,["x-goog-"]]]',
    '[160,[9,["ocid1."]],[34,["opc-request-id","opc-request id","opc request-id","opc request id"]],[44,["crn:v1:"]],[57,["openstack_"]],[71,["openstack"]],[81,["alibaba"]],[114,["expected http response code ["]],[126,["\\"hostid"]],[143,["respmetadata"]],[160,["cf-"]]]',
    '[451,[21,["error from server"]],[48,["\\"status"],["\\"kind"]],[85,["operation cannot be fulfilled on"]],[118,["the object has been modified"]],[140,["admission webhook \\""]],[158,["field manager"]],[176,["managedfields"]],[195,["other managers"]],[209,["apiversion: "]],[239,["k8s.io"]],[252,["argoproj"]],[263,["fluxcd"]],[290,["install/upgrade/rollback"]],[335,["upgrade failed","installation failed","rollback failed"]],[351,["helmrelease"]],[397,["cannot re-use a name that is still in use"]],[418,["kubernetes:"]],[451,["apply failed with "],[" conflict"]]]',
    '[557,[157,["resource \\"","data \\""]],[358,["with "]],[557]]',
    '[169,[80,["server: "]],[158,["amz","github","gitlab","vault","consul","jenkins","artifactory","elastic","okta"]],[169,["cf-ray"]]]',
    '[342,[59,["[post /","[put /","[patch /","[delete /","[get /"]],[93,["unexpected response code: "]],[129,["clienterrorexception","servererrorexception"]],[147,["jsonhttperror"]],[170,["(http status: "]],[186,["reply-code="]],[202,["curl: ("]],[231,["error making api request"]],[268,["the requested url returned error"]],[288,["422 unprocessable"]],[315,["unprocessable entity 422"]],[324,["[409] "]],[342,["reason phrase: "]]]',
    '[233,[89,["\\"code","\\"type","\\"error","\\"slug"]],[149,["\\"status\\\\\\"","\\"status\\"","\\"code\\\\\\"","\\"code\\""]],[202,["\\"reason\\\\\\"","\\"reason\\""],["\\"error\\\\\\"","\\"error\\""]],[233,["code_: \\"error_","code: \\"error_"]]]',
    '[178,[25,["\\"code"]],[52,["\\"success"],["false"]],[178,["error_code","errorcode","error_msg","errormsg","err_code","errcode","errorsummary","errormessages","error_message","basetype","reason","detail","trace_id","traceid","stack"]]]',
    '[153,[153,["error: ","exception: "]]]',
    '[74,[74,["\\"error\\\\\\"","\\"error\\""]]]',
    '[129,[129]]',
    '[42,[11,["<faultcode>"]],[25,["<faultstring>"]],[42,[":fault>"]]]',
    '[87,[87,["code"]]]',
    '[105,[32],[105,["_failed","_locked","_exists","_conflict","_in_progress","_precondition"]]]',
    '[409,[31,["/var/lib/","/var/lock/","/var/run/","/var/cache/"]],[45,[".lock"]],[57,["pid"]],[77,["held by process"]],[86,["pid "]],[101,["eaddrinuse"]],[128,["address already in use"]],[138,["ebusy"]],[150,["etxtbsy"]],[166,["file exists"]],[177,["eexist"]],[195,["resource busy"]],[222,["cannot access the file"]],[231,["dpkg"]],[245,["lock file"]],[285,["instance of","instance is"],["another "]],[299,["file lock"]],[324,["another installation"]],[342,["advisory lock"]],[362,["port is already"]],[381,["file is locked"]],[409,["used by another process"]]]',
    '[14,[14,["fatal: "]]]',
    '[359,[83,["conflict ("],["content","modify","rename","add","submodule","file","directory","binary","distinct"]],[112,["merge conflict","merge request"]],[139,["automatic merge failed"]],[156,["pull request"]],[183,["! [remote rejected]","! [rejected]"]],[204,["non-fast-forward"]],[229,["refs/heads","refs/tags"]],[239,["remote: "]],[263,["another git process"]],[317,["git "],["push","pull","merge","rebase","checkout","clone","tag"]],[346,["reference already exists"]],[359,["tag_name"]]]',
    '[635,[27,["npm err!","npm error","npm warn"]],[40,["eresolve"]],[52,["err_pnpm_"]],[79,["yarn error","yarn install"]],[90,["peer dep"]],[111,["conflicting peer"]],[132,["epublishconflict"]],[142,["nuget"]],[168,["feed already contains"]],[178,[".nupkg"]],[196,["error nu"]],[207,[".csproj"]],[216,["pypi"]],[226,["twine"]],[242,["artifactory"]],[264,["transfer artifact"]],[282,["gem version"]],[292,["crate"]],[327,["[error] failed to execute goal"]],[338,["gradle"]],[348,["nexus"]],[373,["resolutionimpossible"]],[397,["dependency resolver"]],[407,["conda"]],[418,["poetry"]],[463,["already been published","already been uploaded","already published","already uploaded"]],[484,["existing version"]],[497,["homebrew"]],[509,["apt-get"]],[532,["lock"],["yum"]],[543,["zypper"]],[568,["dependency lock file"]],[591,[".terraform.lock.hcl"]],[604,["msb"]],[635,["error cs","error ts","error lnk"]]]',
    '[191,[30,["error response from daemon"]],[49,["container name \\""]],[74,["layer already exists"]],[106,["image tag \'"],["\' already"]],[122,["tag invalid"]],[155,["manifest unknown","manifest invalid"]],[180,["dockerd: ","docker-compose: ","docker: "]],[191,["buildx"]]]',
    '[182,[20],[67,["microsoft.teamfoundation","microsoft.visualstudio"]],[90,["devops activity id"]],[131,["retryhelper encountered task failure"]],[157,["pkgs.dev.azure.com"]],[172,["/_packaging/"]],[182,["/_apis/"]]]',
    '[165,[36,["workspace is already locked","workspace already locked"]],[58,["workspace at path"]],[110,["deployment lock","deploy lock","changelog lock","schema lock","table lock"]],[165,["migration process is","migration is"],["another ","the "]]]',
    '[462,[462,["http","amqp","postgres","redis","mongodb","jdbc:"],["://"]]]',
    '[89,[20,["api.github.com"]],[42,["documentation_url"]],[72,["gh api","gh release","gh pr","gh repo"]],[89,["\\"already_exists\\""]]]',
    '[2133,[36,["brew"]],[67,["jenkins"]],[97,["gitlab"]],[129,["circleci"]],[162,["bitbucket"]],[192,["heroku"]],[223,["netlify"]],[253,["vercel"]],[287,["cloudflare"]],[319,["wrangler"]],[355,["digitalocean"]],[386,["droplet"]],[416,["hcloud"]],[447,["proxmox"]],[478,["vsphere"]],[511,["snowflake"]],[552,["redis.exceptions"]],[584,["rabbitmq"]],[613,["kafka"]],[670,["mongo"]],[709,["elastic search","elasticsearch"]],[743,["opensearch"]],[774,["couchdb"]],[802,["solr"]],[834,["keycloak"]],[865,["grafana"]],[896,["datadog"]],[924,["okta"]],[953,["auth0"]],[983,["puppet"]],[1028,["chef infra","chef client"]],[1068,["serverless error"]],[1106,["cloudformation"]],[1135,["aiven"]],[1167,["atlantis"]],[1200,["liquibase"]],[1230,["flyway"]],[1261,["alembic"]],[1294,["cockroach"]],[1324,["consul"]],[1353,["nomad"]],[1384,["etcd"]],[1417,["zookeeper"]],[1450,["spinnaker"]],[1483,["cassandra"]],[1512,["minio"]],[1540,["ceph"]],[1570,["stripe"]],[1598,["jira"]],[1631,["atlassian"]],[1661,["sentry"]],[1697,["launchdarkly"]],[1732,["pulumi.com"]],[1774,["app.terraform.io"]],[1811,["writeconflict"]],[1839,["knex"]],[1869,["prisma"]],[1902,["sequelize"]],[1934,["firebase"]],[1966,["supabase"]],[2004,["octopus deploy"]],[2041,["cloud foundry"]],[2073,["ibmcloud"]],[2103,["yandex"]],[2133,["linode"]]]',
];

;// CONCATENATED MODULE: ./build/conflict/find/whose/others.js
const notAzure = '(?!azure|azapi|null_|terraform_|local_|random_|time_|tls_|external|http|archive_|msgraph_|template_)[a-z][a-z0-9]{1,30}_[a-z0-9_]{2,60}';
const others_module = String.raw `(?:module\.[\w.[\]"'*-]{1,200}\.)?(?:data\.)?`;
const named = (names) => new RegExp(names.map((name) => `(?<![\\w[/'"-])${name}(?![\\w-])`).join('|'), 'i');
const otherEvidence = [
    {
        what: 'an exception of a Java package that is not Azure\u2019s',
        weight: 3,
        says: /(?<![\w.@/-])(?:org|com|net|io|de|dev|hudson|kafka|co|me|software)\.(?!microsoft|azure|fasterxml|typesafe|sun\.)(?:[a-z]\w{0,40}\.){1,12}[A-Z]\w{1,80}(?:\$\w{1,80})?(?:Exception|Error|Failure)\b/,
    },
    {
        what: 'an exception of a Python package that is not Azure\u2019s',
        weight: 3,
        says: /(?<![\w./-])(?!azure|azcore|azidentity|autorest|exported\.|runtime\.|errors\.|msrest|requests\.|urllib|http\.|builtins|subprocess|aiohttp|knack|adal|msal|cli\.|com\.|org\.|net\.|io\.|java|system)[a-z]\w{1,40}\.(?:[a-z]\w{0,40}\.){0,6}[A-Z]\w{1,60}(?:Error|Exception|ByBroker|InUse|Violation)\b/,
    },
    {
        what: 'an exception of a .NET namespace that is not Azure\u2019s',
        weight: 3,
        says: /(?<![\w.])(?!Microsoft\.(?:Azure|Rest|WindowsAzure|WindowsAzure|PowerShell|Identity|Graph)|Azure\.|System\.|Kusto\.|Hyak\.|Orleans\.|Newtonsoft\.)[A-Z]\w{1,40}\.(?:[A-Z]\w{0,40}\.){0,8}[A-Z]\w{1,80}Exception\b/,
    },
    {
        what: 'an exception of a Ruby module that is not Azure\u2019s',
        weight: 2,
        says: /(?<![\w:])(?!Azure|MsRest|Net::|Armrest|AWS::|System)[A-Z]\w{1,40}::(?:[A-Z]\w{1,40}::){0,6}[A-Z]\w{1,60}(?:Error|Exception|Conflict|Failed|Locked|Invalid)\b/,
    },
    { what: 'a status of gRPC', weight: 2, says: /\brpc error: code = \w+ desc = / },
    {
        what: 'a state of SQL or the error number of a database',
        weight: 2,
        says: /\bSQL ?State\b|\bORA-\d{5}|\bERROR \d{4} \(\w{5}\)|\bpq: |\bdeadlock\b|\bduplicate key value\b|\bSQL compilation error\b|\bsqlite|\bbeing accessed by other users\b|\bdatabase is locked\b|\(SQLExecDirectW\)/i,
    },
    {
        what: 'an ARN, a service or an error of AWS',
        weight: 3,
        says: /\barn:(?:aws[\w-]*|\*):|\bamazonaws\.com\b|\bAWS::\w+::\w+|\baws_[a-z_]+\.|\boperation error [A-Z][\w ]+: \w+,|\bapi error [A-Z]\w+\b|\bstatus code: \d{3}, request id: |\bwhen calling the \w+ operation\b|\bDynamoDB\b|\baws:[a-z]\w*[:/]|\bConditionalCheckFailed|\bS3 (?:bucket|object)\b|\bChangeSet\b|\bResourceInUseException\b|(?<![\w.])(?:Resource)?ConflictException\b|\bBucketAlready\w+|\(Service: \w+[;,] Status Code|\bOperationAborted\b|<Errors>\s*<Error>|<HostId>|<BucketName>|\b(?:i|vpc|subnet|sg|vol|eni|rtb|igw|nat|ami|snap|acl|eipalloc)-(?=[a-f]*\d)[\da-f]{8,17}\b|\b(?:ROLLBACK|UPDATE|CREATE|DELETE)(?:_ROLLBACK)?_(?:IN_PROGRESS|COMPLETE|FAILED)\b/,
    },
    {
        what: 'a resource or an error of Google Cloud',
        weight: 3,
        says: /\bgoogleapi: |\bgoogleapis\.com\b|\bgoogle_[a-z_]+\.|\bprojects\/[\w-]+\/(?:zones|regions|locations|global|databases|secrets|topics|subscriptions)\b|\(gcloud\.|\bgcp:\w+[:/]|\bx-goog-/i,
    },
    {
        what: 'a resource ID of another cloud',
        weight: 3,
        says: /\bocid1\.|\bopc[- ]request[- ]id\b|\bcrn:v1:|\bopenstack_|\bopenstack\b|\balibaba|\bExpected HTTP response code \[|"HostId\\*"|\bRespMetadata\b|\bCF-[A-Z]\w{5,}/i,
    },
    {
        what: 'an object or an answer of Kubernetes',
        weight: 3,
        says: /\bError from server\b|"kind\\*": ?\\*"Status\\*"|\bOperation cannot be fulfilled on\b|\bthe object has been modified\b|\badmission webhook "|\bfield manager\b|\bmanagedFields\b|\bother managers\b|^apiVersion: |\b\w+\.(?:[\w-]+\.)?k8s\.io\b|\bargoproj\b|\bfluxcd\b|install\/upgrade\/rollback|\b(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED\b|\bHelmRelease\b|\bcannot re-use a name that is still in use\b|\bkubernetes:\w+[:/]|\bApply failed with \d+ conflict/im,
    },
    {
        what: 'an address of a Terraform provider that is not Azure\u2019s',
        weight: 3,
        says: new RegExp([
            String.raw `\b(?:resource|data) "${notAzure}"`,
            String.raw `^[ \t]*with ${others_module}${notAzure}\.[a-z_]`,
            String.raw `^[ \t]*\* ${others_module}${notAzure}\.[a-z_]`,
        ].join('|'), 'm'),
    },
    {
        what: 'headers of another system',
        weight: 3,
        says: /^server: (?!microsoft|kestrel|windows-azure|azure|nginx|envoy|istio|apache)[a-z]|\bx-(?:amzn?|github|gitlab|vault|consul|jenkins|artifactory|elastic\w*|okta)-|\bcf-ray\b/im,
    },
    {
        what: "a status line of another system's client",
        weight: 2,
        says: /\[(?:POST|PUT|PATCH|DELETE|GET) \/[^\]\n]{0,200}\]\[\d{3}\]|\bUnexpected response code: \d{3}|\b(?:Client|Server)ErrorException\b|\bJSONHTTPError\b|\(http status: \d{3}\)|\breply-code=\d|\bcurl: \(\d+\)|\bError making API request\b|\bThe requested URL returned error\b|\b422 Unprocessable|\bUnprocessable Entity 422|\[409\] |\breason phrase: /,
    },
    {
        what: 'a code in the spelling of another system',
        weight: 2,
        says: /"(?:code|type|error|error_code|errorCode|slug)\\?"\s?:\s?\\?"[a-z]{3,}(?:_[a-z]{2,})+\\?"|"(?:status|code)\\?"\s?:\s?\\?"[A-Z]{4,}(?:_[A-Z]{2,})*\\?"|"error\\?"\s?:\s?\\?"[a-z]+\\?"\s?,\s?\\?"reason\\?"|\b(?:Code|code)_?: "ERROR_\d+"/,
    },
    {
        what: 'a body in the manner of another system',
        weight: 1,
        says: /"code\\*"\s*:\s*\d{3,5}\b|"success\\*"\s*:\s*false\b|"(?:error_?code|error_?msg|err_?code|errorSummary|errorMessages|error_message|baseType|reason|detail|trace_?id|stack)\\*"\s*:/,
    },
    {
        what: 'an exception without a package, as programs name theirs',
        weight: 1,
        says: /^[ \t]*(?!Rest|Cloud|Http|Resource|ClientAuth|Validation|Retryable|Conflict|Internal|Azure|Service|Arm|Deployment)[A-Z][a-z]\w{2,60}(?:Error|Exception): /m,
    },
    {
        what: 'a body whose error is a sentence',
        weight: 1,
        says: /[{,]\s*"error\\?"\s*:\s*\\?"(?!invalid_|unauthorized_|interaction_)[A-Z\w]/,
    },
    {
        what: 'a cmdlet that is not Azure\u2019s',
        weight: 2,
        says: /^(?!(?:Write|Invoke)-(?:Error|Expression|Command|RestMethod|WebRequest)\b)[A-Z][a-z]{2,12}-(?!Az|Mg|Entra)[A-Z][A-Za-z]{2,40} ?: /m,
    },
    { what: 'a fault of SOAP', weight: 2, says: /<faultcode>|<faultstring>|<\w{1,20}:Fault>/i },
    {
        what: 'a code in two parts, as other clouds write them',
        weight: 2,
        says: /[Cc]ode\\?["']?\s?[:=]\s?\\?["']?(?!Microsoft\.|System\.)[A-Z]\w{2,60}\.[A-Z]\w{2,60}\b/,
    },
    {
        what: 'an identifier of a lock or a job in capitals',
        weight: 1,
        says: /\b[A-Z]{3,}(?:_[A-Z]{2,}){1,6}: |\b[A-Z]{3,}_(?:FAILED|LOCKED|EXISTS|CONFLICT|IN_PROGRESS|PRECONDITION)\b/,
    },
    {
        what: 'a lock, a port or a process of this machine',
        weight: 3,
        says: /\/var\/(?:lib|lock|run|cache)\/|[\w-]\.lock\b|\bPID:? ?\d|\bheld by process\b|\bpid \d|\bEADDRINUSE\b|\baddress already in use\b|\bEBUSY\b|\bETXTBSY\b|\bfile exists\b|\bEEXIST\b|\bresource busy\b|\bcannot access the file\b|\bdpkg\b|\block file\b|\banother (?:\w+ )?instance (?:of|is)\b|\bfile lock\b|\banother installation\b|\badvisory lock\b|\bport is already\b|\bfile is locked\b|\bused by another process\b/i,
    },
    { what: 'how git says that it failed', weight: 3, says: /^fatal: (?!\[)/m },
    {
        what: 'git, its branches or requests',
        weight: 3,
        says: /\bCONFLICT \((?:content|modify|rename|add|submodule|file|directory|binary|distinct)|\bmerge (?:conflict|request)|\bAutomatic merge failed\b|\bpull request\b|! \[(?:remote )?rejected\]|\bnon-fast-forward\b|\brefs\/(?:heads|tags)\b|^remote: |\bAnother git process\b|\bgit (?:push|pull|merge|rebase|checkout|clone|tag)\b|\bReference already exists\b|\btag_name\b/im,
    },
    {
        what: 'a package, its version or its registry',
        weight: 3,
        says: /\bnpm (?:ERR!|error|warn)\b|\bERESOLVE\b|\bERR_PNPM_|\byarn (?:error|install)\b|\bpeer dep|\bConflicting peer\b|\bEPUBLISHCONFLICT\b|\bnuget\b|\bfeed already contains\b|\.nupkg\b|\berror NU\d{4}\b|\.csproj\b|\bpypi\b|\btwine\b|\bartifactory\b|\bTransfer artifact\b|\bgem versions?\b|\bcrate\b|\[ERROR\] Failed to execute goal\b|\bgradle\b|\bnexus\b|\bResolutionImpossible\b|\bdependency resolver\b|\bconda\b|\bpoetry\b|\balready (?:been )?(?:published|uploaded)\b|\bexisting version\b|\bhomebrew\b|\bapt-get\b|\byum\b.{0,40}\block\b|\bzypper\b|\bdependency lock file\b|\.terraform\.lock\.hcl|\bMSB\d{4}\b|\berror (?:CS|TS|LNK)\d{3,5}\b/i,
    },
    {
        what: 'an image, a layer or a container of Docker',
        weight: 3,
        says: /\bError response from daemon\b|\bcontainer name "|\bLayer already exists\b|\bimage tag '[^'\n]*' already\b|\btag invalid\b|\bmanifest (?:unknown|invalid)\b|^docker(?:d|-compose)?: |\bbuildx\b/im,
    },
    {
        what: 'a work item, a feed or a run of Azure DevOps',
        weight: 3,
        says: /\b(?:TF|VS)\d{5,6}\b|\bMicrosoft\.(?:TeamFoundation|VisualStudio)\b|\bDevOps Activity ID\b|\bRetryHelper encountered task failure\b|\bpkgs\.dev\.azure\.com\b|\/_packaging\/|\/_apis\//,
    },
    {
        what: "a lock of another tool's state",
        weight: 3,
        says: /\bworkspace (?:is )?already locked\b|\bworkspace at path\b|\b(?:deploy(?:ment)?|changelog|schema|table) lock\b|\b(?:another|the) (?:\w+ )?migration (?:process )?is\b/i,
    },
    {
        what: 'a host that is not Azure\u2019s',
        weight: 2,
        says: /\b(?:https?|amqps?|postgres(?:ql)?|redis|mongodb|jdbc:\w+):\/\/(?!(?:[\w.*-]{0,120}\.)?(?:azure|windows|azure-api|azurewebsites|azurecontainerapps|azurestaticapps|azconfig|azurefd|azurecr|azmk8s|azuredatabricks|azureml|usgovcloudapi|chinacloudapi|microsoft|microsoftonline|trafficmanager|visualstudio|cloudapp|aka|github|githubusercontent|terraform|opentofu|hashicorp|w3|json-schema|schema|pulumi|localhost|example)\b)(?!127\.|10\.|\$|<|\{|\*)[\w-]+(?:\.[\w-]+)+/i,
    },
    {
        what: 'GitHub\u2019s own answer',
        weight: 3,
        says: /\bapi\.github\.com\b|\bdocumentation_url\b|^gh (?:api|release|pr|repo)\b|"already_exists"/im,
    },
    {
        what: 'the name of another tool or system',
        weight: 2,
        says: named([
            '(?:home)?brew',
            'jenkins',
            'gitlab',
            'circleci',
            'bitbucket',
            'heroku',
            'netlify',
            'vercel',
            'cloudflare',
            'wrangler',
            'digitalocean',
            'droplet',
            'hcloud',
            'proxmox',
            'vsphere',
            'snowflake',
            String.raw `redis\.exceptions`,
            'rabbitmq',
            'kafka',
            'mongo(?:db|DB|Error|ServerError)?',
            'elastic ?search',
            'opensearch',
            'couchdb',
            'solr',
            'keycloak',
            'grafana',
            'datadog',
            'okta',
            'auth0',
            'puppet',
            'chef (?:infra|client)',
            'serverless error',
            'cloudformation',
            'aiven',
            'atlantis',
            'liquibase',
            'flyway',
            'alembic',
            'cockroach',
            'consul',
            'nomad',
            String.raw `etcd\w*`,
            'zookeeper',
            'spinnaker',
            'cassandra',
            'minio',
            'ceph',
            'stripe',
            'jira',
            'atlassian',
            'sentry',
            'launchdarkly',
            String.raw `pulumi\.com`,
            String.raw `app\.terraform\.io`,
            'WriteConflict',
            'knex',
            'prisma',
            'sequelize',
            'firebase',
            'supabase',
            'octopus deploy',
            'cloud foundry',
            'ibmcloud',
            'yandex',
            'linode',
        ]),
    },
];

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

;// CONCATENATED MODULE: ./build/conflict/find/whose/whose.js





const evidencePatterns = [...azureEvidence, ...otherEvidence].map(({ says }) => says);
(0,fits/* learn */.nB)(evidencePatterns, needs);
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
    const azure = new Side(azureEvidence);
    const other = new Side(otherEvidence);
    look(shortened(text.slice(start, end)), own, azure, other);
    if (!(undisputed(azure, other) || undisputed(other, azure))) {
        const [first, last] = [stretch.step?.start ?? 0, stretch.step?.end ?? text.length];
        const within = (at) => Math.min(Math.max(at, first), last);
        const [before, after] = [within(start - besideReach), within(end + besideReach)];
        const around = `${text.slice(before, start)}\n${text.slice(end, after)}`;
        look(around, beside, azure, other);
        const speaker = speakerOf(text.slice(within(start - speakerReach), start));
        if (speaker !== undefined)
            (speaker.side === 'azure' ? azure : other).count(speaker.evidence, beside);
        if (azure.points <= Math.max(other.points, enough - 1) && other.points < own[2]) {
            look(`${text.slice(within(before - farBefore), before)}\n${text.slice(after, within(after + farAfter))}`, far, azure);
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
function look(text, place, ...sides) {
    const lower = text.toLowerCase();
    for (const side of sides)
        side.look(text, lower, place);
}
class Side {
    points = 0;
    #rows;
    #seen = new Map();
    constructor(rows) {
        this.#rows = rows;
    }
    look(text, lower, place) {
        for (const row of this.#rows)
            if (!this.#seen.has(row.what) && (0,fits/* fits */.lA)(row.says, text, lower))
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
    return passage.length <= longestPassage ? passage : `${passage.slice(0, longestPassage / 2)}\n${passage.slice(-longestPassage / 2)}`;
}


/***/ }),

/***/ 5393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ collector),
  W: () => (/* binding */ findingsOf)
});

// EXTERNAL MODULE: ./build/conflict/classify.js + 2 modules
var classify = __webpack_require__(3191);
// EXTERNAL MODULE: ./build/conflict/find/blocks/endings.js
var endings = __webpack_require__(1430);
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
                if (mark === 'failed' || (mark === 'step' && !runners.has(source)))
                    told.sources.add(source);
            }
            if (between?.first === 'step' || between?.last === 'step' || /##\[(?:group\]Run |section\])/.test(text))
                runners.add(source);
            return between?.last === 'well' || jobWentWell.test(text.slice(-tail));
        },
    };
}

// EXTERNAL MODULE: ./build/conflict/facts.js
var conflict_facts = __webpack_require__(1348);
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

;// CONCATENATED MODULE: ./build/conflict/order.js
const mostErrorsThatAreNone = 5;
function rankOfClass({ class: kind, reason, confidence }) {
    if (kind === 'none')
        return reason === 'state-not-saved' ? 4 : 5;
    if (kind === 'unknown-conflict')
        return 3;
    return confidence === 'possible' ? 2 : 1;
}
function ordered(all) {
    const findings = all.filter((finding) => !explained(finding, all)).sort((a, b) => rankOfClass(a) - rankOfClass(b) || sibling(a, b));
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
    const wrapper = (reason === 'operation-failed' || reason === 'cause-not-told') && (error.code === undefined || error.code === error.codePath[0]);
    if (!wrapper && !(reason === 'bare-conflict' && silent))
        return false;
    return all.some((other) => other !== finding &&
        other.source === finding.source &&
        rankOfClass(other) < rankOfClass(finding) &&
        (wrapper || other.error.step === error.step));
}

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
    return Math.min(a.words.length, b.words.length) >= shortest && (a.words.includes(b.words) || b.words.includes(a.words));
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
    const findings = found.finish(found.doubtful() ? (await __webpack_require__.e(/* import() */ 894).then(__webpack_require__.bind(__webpack_require__, 8894))).secondOpinion : undefined);
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
    let telling = { source: '', block: 0, entries: [] };
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
        else if (error.outcome === undefined)
            entry.sources.add(source);
        if (!telling.entries.includes(entry))
            telling.entries.push(entry);
    };
    const stillUnread = () => unread.filter(({ source }) => !well.has(source) && ![...entries.values()].some(({ finding }) => finding.source === source));
    return {
        add(errors, source, passage) {
            if (errors.length === 0 && passage?.line === 1 && passage.text.length <= longestUnread && unread.length < mostUnread)
                unread.push({ passage, source });
            if (passage !== undefined && steps.wentWell(passage, source))
                well.add(source);
            for (const error of errors)
                addOne(error, source);
        },
        endedWell(source) {
            well.add(source);
        },
        doubtful: () => [...entries.values()].some((entry) => failed(entry) && (0,listen/* footingOf */.g)(entry.finding.error, entry.finding) !== 'proven') ||
            stillUnread().some(({ passage }) => (0,fitted_lines/* saysFailure */.xy)(passage.text)),
        finish(opinion) {
            const found = [...entries.values()].filter(failed).map(({ finding }) => finding);
            if (opinion === undefined)
                return ordered(found);
            const again = found.map((finding) => judgedAgain(finding, opinion)).filter(({ reason }) => reason !== 'other-tool');
            return ordered([...again, ...stillUnread().flatMap(({ passage, source }) => looseFindings(passage, source, opinion))]);
        },
        overcome: () => [...entries.values()].filter((entry) => entry.finding.class !== 'none' && !failed(entry)).map(({ finding }) => finding),
    };
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
    return finding.reason === reason && (error.bare || finding.error.form !== error.form || own.words === '' || identity.words === '');
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
/* harmony export */   O: () => (/* binding */ marginOf),
/* harmony export */   g: () => (/* binding */ footingOf)
/* harmony export */ });
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1640);

function footingOf(error, { reason, confidence }) {
    if (error.form === 'loose')
        return 'nothing';
    const ruled = (0,_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(reason);
    if (confidence !== 'possible' || ruled === 'unknown-conflict')
        return 'proven';
    return ruled === 'none' ? 'unexplained' : 'guessed';
}
const margins = { nothing: 2, guessed: 6, unexplained: 4 };
const notAzures = 2.5;
function marginOf(footing, wanted, side) {
    return margins[footing] * (wanted !== 'none' && side !== 'azure' ? notAzures : 1);
}


/***/ }),

/***/ 1992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nameIn)
/* harmony export */ });
/* unused harmony export namePatterns */
/* harmony import */ var _find_sought_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(945);

const nouns = 'name|named|vault|account|server|database|site|site name|farm|plan|disk|subnet|network|gateway|VM|machine|cluster|pool|namespace|vnet|zone|registry|service|deployment|secret|key|certificate|container|environment|app|resource group|resource|profile|endpoint|group|workspace|topic|queue|hub|circuit|firewall|bastion|policy|job|slot|volume|snapshot|image|lab|project|instance|identity|rule|alias|record|cache|factory|pipeline|trigger';
const namePatterns = [
    {
        words: ['name: "', 'name "'],
        pattern: /\b(?!Resource Group)(?:[A-Z][\w-]* ){1,5}Name:? "([^"\n]{1,120})"\s?\)/,
    },
    {
        words: ['creating', 'updating', 'deleting', 'waiting for', 'retrieving'],
        pattern: /\b(?:creating|updating|deleting|waiting for \w+ of|retrieving)(?:\/\w+)? (?:[A-Z][\w-]*\s){1,6}"([^"\n]{1,120})"/i,
    },
    {
        words: ["'", '"', '`', '(', '['],
        pattern: new RegExp(String.raw `\b(?:${nouns})\s+(?:with (?:given )?name |named? )?(?:\\?["'\`]|[(\[])([\w][^'"\`\\()[\]\n]{0,119})(?:\\?["'\`]|[)\]])`, 'i'),
    },
    {
        words: ['name: ', 'named '],
        pattern: new RegExp(String.raw `\b(?:${nouns}) (?:name: |named )([a-z0-9][\w-]{1,79})\b`, 'i'),
    },
    {
        words: [' is', ' was', ' already', ' cannot', ' has', ' while', ' must'],
        pattern: new RegExp(String.raw `\b(?:${nouns}) ([a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,30}){1,8}) (?:is|was|already|cannot|has|while|must)\b`, 'i'),
    },
    {
        words: [
            'disk ',
            'subnet ',
            'storage account named ',
            'nic ',
            'vm ',
            'server ',
            'public ip address ',
            'website with given name ',
            'service ',
        ],
        pattern: /\b(?:disk|subnet|storage account named|NIC|VM|server|public ip address|website with given name|service) ([a-z0-9][\w.-]{2,80}) (?:is|already|cannot|has|while)\b/i,
    },
];
function nameIn(error) {
    const pages = [error.message, ...error.outerMessages.toReversed(), error.raw.slice(0, 2000)].map(_find_sought_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .ZZ);
    for (const page of pages) {
        for (const sought of namePatterns) {
            const name = (0,_find_sought_js__WEBPACK_IMPORTED_MODULE_0__/* .firstIn */ .uJ)(page, sought)?.[1]?.trim();
            if (name && !name.includes('/') && name.length > 1)
                return name;
        }
    }
    return undefined;
}


/***/ }),

/***/ 763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ foundIn),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   nB: () => (/* binding */ learn),
/* harmony export */   xy: () => (/* binding */ lookFor),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const triples = new Uint8Array(1 << 12);
let triplesOf = '';
const tripleAt = (text, at) => (text.charCodeAt(at) * 1369 + text.charCodeAt(at + 1) * 37 + text.charCodeAt(at + 2)) & 0xfff;
function markTriples(text) {
    if (text === triplesOf)
        return;
    triplesOf = text;
    triples.fill(0);
    for (let at = 0; at + 2 < text.length; at += 1)
        triples[tripleAt(text, at)] = 1;
}
function holdsOne(text, words) {
    for (const word of words) {
        const last = word.length - 3;
        if (last < 0 || (triples[tripleAt(word, 0)] === 1 && triples[tripleAt(word, last)] === 1))
            if (text.includes(word))
                return true;
    }
    return false;
}
function lookFor(words) {
    return (lower) => {
        markTriples(lower);
        return holdsOne(lower, words);
    };
}
const known = new WeakMap();
function learn(patterns, needs) {
    for (const [i, pattern] of patterns.entries()) {
        const json = needs[i];
        if (json !== undefined)
            known.set(pattern, json);
    }
}
function waysOf({ source }, json) {
    const [length, ...ways] = JSON.parse(json);
    if (length !== source.length)
        return [{ needs: [], source }];
    let start = 0;
    return ways.map(([end, ...needs]) => {
        const way = { needs, source: source.slice(start, end) };
        start = end + 1;
        return way;
    });
}
const fits = (pattern, text, lower) => wayThatFits(pattern, text, lower) !== undefined;
const foundIn = (pattern, text) => wayThatFits(pattern, text, text.toLowerCase())?.exec(text)?.[0];
function wayThatFits(pattern, text, lower) {
    let ways = known.get(pattern);
    if (ways === undefined)
        return pattern.test(text) ? pattern : undefined;
    if (typeof ways === 'string') {
        ways = waysOf(pattern, ways);
        known.set(pattern, ways);
    }
    markTriples(lower);
    for (const way of ways) {
        if (!way.needs.every((words) => holdsOne(lower, words)))
            continue;
        way.pattern ??= new RegExp(way.source, pattern.flags);
        if (way.pattern.test(text))
            return way.pattern;
    }
    return undefined;
}
function oneOf(words) {
    return `(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}


/***/ }),

/***/ 3193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V7: () => (/* binding */ allRules),
  no: () => (/* binding */ aloneRules),
  Vr: () => (/* binding */ anywhereRules),
  xP: () => (/* binding */ lastResortRules),
  mG: () => (/* binding */ lastWordRules),
  Js: () => (/* binding */ mayStandAlone),
  W6: () => (/* binding */ provenRules)
});

// UNUSED EXPORTS: patterns

// EXTERNAL MODULE: ./build/conflict/rules/vocabulary.js
var vocabulary = __webpack_require__(891);
;// CONCATENATED MODULE: ./build/conflict/rules/arm.js

const arm = [
    { reason: 'scope-locked', says: /\bScopeLocked\b/i, alone: true },
    { reason: 'deployment-active', says: /\bDeploymentActive\b/i },
    {
        reason: 'superseded',
        says: /\bcancell?ed (?:by|due to|because of) (?:an?other|a (?:previous|newer|later|more recent|concurrent)) (?:operation|request|deployment|update)\b/i,
    },
    { reason: 'scope-locked', codes: ['ScopeLocked', 'DeploymentScopeLocked', 'ResourceLocked'] },
    {
        reason: 'scope-locked',
        says: (0,vocabulary/* any */.bz)(String.raw `\bscope\(?s?\)? (?:are|is) locked\b`, String.raw `\b(?:because|as|since) (?:it|the \w+(?: \w+)?) is locked\b`, String.raw `\bin (?:an? |the )?locked (?:scope|state)\b`, String.raw `\bremove (?:all |any )?(?:the )?(?:read-?only |delete |management |resource )?locks?\b`, String.raw `\bcannot (?:perform|be) \w+.{0,60}\bbecause .{0,60}\bscope.{0,300}\b(?:are|is) locked\b`, String.raw `\bplease remove the lock and try again\b`, String.raw `\bhas an? (?:delete|read-?only|CanNotDelete) lock\b`),
        alone: true,
    },
    {
        reason: 'scope-locked',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:by|of|to|under) (?:an? |the )?(?:read-?only|delete|CanNotDelete|management|resource) locks?\b`, String.raw `\b(?:blocked|prevented|protected|refused|denied) by (?:an? |the )?locks?\b`, String.raw `\block (?:is|was|has been) (?:placed|set|present|applied|in place)\b`, String.raw `\b(?:read-?only|delete|CanNotDelete|management|resource) locks?\b.{0,40}\b(?:exists?|prevents?|blocks?|forbids?|is (?:set|placed|present|in place|applied))\b`),
    },
    { reason: 'deployment-active', codes: ['DeploymentActive', 'DeploymentActiveAndUneditable', 'DeploymentStackInNonTerminalState'] },
    {
        reason: 'deployment-active',
        says: /\bdeployment\b.{0,200}\b(?:is|which is) still active\b|\bunable to edit or replace deployment\b/i,
        alone: true,
    },
    { reason: 'being-deleted', codes: ['DeploymentBeingDeleted', 'ApplianceBeingDeleted', 'ApplicationBeingDeleted'] },
    { reason: 'resource-group-being-deleted', codes: ['ResourceGroupBeingDeleted'] },
    {
        reason: 'resource-group-being-deleted',
        says: /\bresource group\b.{0,160}\b(?:is in (?:the )?(?:deprovisioning|deleting) state|is being deleted|is (?:currently )?deleting)\b/i,
        alone: true,
    },
    {
        reason: 'concurrent-write',
        codes: ['ConflictingConcurrentWriteNotAllowed', 'ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity'],
    },
    {
        reason: 'another-operation-in-progress',
        codes: ['MoveResourcesHavePendingOperations', 'ResourcesBeingMoved', 'RequestConflict'],
        unless: /^$/,
    },
    { reason: 'invalid-state', codes: ['MoveResourcesHaveInvalidState'] },
    { reason: 'dependency-not-ready', codes: ['MissingMoveDependentResources'] },
    { reason: 'nothing-to-cancel', codes: ['DeploymentCannotBeCancelled', 'DeploymentCannotBeCanceled'] },
    { reason: 'nested-resources-exist', codes: ['CannotDeleteResource'] },
    {
        reason: 'exists-elsewhere',
        codes: ['InvalidResourceLocation', 'InvalidResourceGroupLocation', 'InvalidDeploymentLocation'],
        unless: /\blocation \S{1,80} is invalid\b|\bmust consist of\b/i,
    },
    { reason: 'role-assignment-exists', codes: ['RoleAssignmentExists'] },
    { reason: 'immutable-property', codes: ['RoleAssignmentUpdateNotPermitted'] },
    { reason: 'role-assignment-exists', says: /\brole ?assignment\b.{0,60}\balready exists\b/i, alone: true },
    { reason: 'resource-exists', codes: ['RoleDefinitionExists', 'RoleDefinitionWithSameNameExists'] },
    { reason: 'resource-in-use', codes: ['RoleDefinitionHasAssignments', 'InvalidDeletePolicyDefinitionRequest'] },
    {
        reason: 'group-deletion-failed',
        codes: ['ResourceGroupDeletionBlocked', 'ResourceGroupDeletionTimeout', 'ResourceGroupDeletionFailed'],
    },
    {
        reason: 'group-deletion-failed',
        says: /\bdeletion of resource group\b.{0,400}\b(?:could not be deleted|failed because)\b/i,
        alone: true,
    },
    {
        reason: 'canceled-by-other',
        codes: ['OperationCancelled', 'OperationCanceled', 'Canceled', 'Cancelled'],
        says: /\bcancell?ed\b/i,
        unless: /supersed|preempt|another operation|previous operation/i,
    },
    { reason: 'canceled-by-other', codeLike: /^DeploymentStack\w*Failure$/, says: /\bcancell?ed\b/i, confidence: 'possible' },
];

;// CONCATENATED MODULE: ./build/conflict/rules/code-words.js
const rows = [
    { reason: 'policy-denied', codeLike: /Policy(?:Denied|Violat\w+)$|(?:Denied|Disallowed|Blocked)ByPolicy/ },
    { reason: 'subscription-not-registered', codeLike: /(?:Provider|Feature|Subscription|Namespace)NotRegistered/ },
    { reason: 'subscription-disabled', codeLike: /Subscription\w*(?:Disabled|Suspended|Blocked|Expired)$/ },
    { reason: 'quota-exceeded', codeLike: /Quota(?!Id)/ },
    {
        reason: 'capacity-unavailable',
        codeLike: /^(?:No|Insufficient|Not?Enough)\w*Capacity|Capacity(?:Error|Exceeded|Unavailable|Exhausted)$/,
    },
    { reason: 'region-restricted', codeLike: /(?:Region|Location)\w*(?:NotOpen|Restricted|NotAllowed|NotSupported|Closed)$/ },
    { reason: 'limit-reached', codeLike: /^TooMany(?!Request|Attempt)\w+|(?:^|[a-z])Max(?:imum)?\w*(?:Reached|Exceeded)$|[a-z]Full$/ },
    {
        reason: 'etag-mismatch',
        codeLike: /Stale|Concurrency(?:Violation|Conflict|Error|Exception|CheckFailed)|(?:Version|Revision)(?:Outdated|Conflict|Mismatch)/,
    },
    { reason: 'nested-resources-exist', codeLike: /NotEmpty$/ },
    { reason: 'resource-in-use', codeLike: /(?:InUse|StillReferenced|HasDependenc\w+|HasReferences)$/ },
    { reason: 'scope-locked', codeLike: /(?:Resource|Account|Vault|Group|Scope|Subscription)(?:Is)?Locked$/ },
    { reason: 'data-locked', codeLike: /[a-z](?:Is)?Locked$/ },
    { reason: 'service-stopped', codeLike: /[a-z](?:Is)?(?:Disabled|Stopped|Paused|Suspended|Offline)$/ },
];
const codeWords = rows.map((rule) => ({ confidence: 'possible', ...rule }));

;// CONCATENATED MODULE: ./build/conflict/rules/compute.js

const machine = String.raw `(?:VM|VMs|virtual machines?|instances?|role)`;
const compute = [
    { reason: 'failed-state', codes: ['DiskProcessingError', 'DataDisksForceDetached'] },
    {
        reason: 'vm-not-deallocated',
        says: new RegExp(String.raw `\bon an? running ${machine}\b.{0,80}\bnot (?:supported|allowed|possible|permitted)|\bstop \(deallocate\) the\b`, 'i'),
    },
    {
        reason: 'superseded',
        codes: ['OperationPreempted', 'OperationPreemptedByAnotherOperation', 'AKSOperationPreempted', 'AKSOperationPreemptedByDelete'],
    },
    { reason: 'disk-detaching', codes: ['AttachDiskWhileBeingDetached', 'DisksBeingDetached'] },
    {
        reason: 'disk-detaching',
        says: /\bdisks?\b.{0,160}\b(?:is|are) (?:currently |still )?being detached\b/i,
        alone: true,
    },
    {
        reason: 'power-state-changing',
        says: new RegExp(String.raw `\b(?:operation|request)\b.{0,40}\bchang\w+ (?:the )?power state\b|\b${machine}\b.{0,80}\bis (?:currently |still )?(?:starting|stopping|deallocating|restarting|being (?:started|stopped|deallocated|restarted|powered \w+))\b`, 'i'),
    },
    {
        reason: 'another-operation-in-progress',
        codes: ['ResourceUpdateBlockedOnPlatformUpdate', 'OperationNotAllowedOnVMImageAsVMsBeingProvisioned', 'TooManyVMRedeploymentRequests'],
    },
    { reason: 'provisioning-in-progress', codes: ['DiskImageNotReady'] },
    { reason: 'blob-lease', codes: ['AcquireDiskLeaseFailed', 'ContainerAlreadyOnLease'] },
    {
        reason: 'script-failed',
        codeLike: /^(?:VMExtension\w*|Extension(?:Snapshot|Vss|Config|Install|Stuck|Status|Operation)\w*|VMAgentStatusCommunicationError)$/,
    },
    { reason: 'timed-out', codeLike: /^(?:OSProvisioning\w*|VMStartTimedOut|VMRedeploymentTimedOut)$/ },
    {
        reason: 'operation-failed',
        codeLike: /^(?:VmssGateway\w*|VMRedeploymentFailed|DiskProcessingError|InternalExecutionError|ImageBlobNotFound|VMMarkedAsFailed\w*)$/,
    },
    { reason: 'failed-state', codes: ['VMProcessingHalted'] },
    { reason: 'platform-rule', codes: ['CannotAddAcceleratedNetworkingNicToAnExistingVirtualMachine', 'ResizeDiskError'] },
    {
        reason: 'vm-not-deallocated',
        codes: [
            'CannotAddOrRemoveNetworkInterfacesFromARunningVirtualMachine',
            'ChangeDiskSizeWhileAttachedNotAllowed',
            'ChangeDiskSkuWhileAttachedToRunningVM',
            'VMSizeNotAvailableInCluster',
        ],
    },
    {
        reason: 'vm-not-deallocated',
        says: new RegExp([
            String.raw `\b(?:requires?|needs?) (?:the |that the |all )?${machine}\b.{0,40}\bto be (?:stopped|deallocated|powered off)`,
            String.raw `\b(?:while|when|since|as|because|if) (?:the |this |its |any )?(?:\w+ )?${machine}\b.{0,120}\b(?:is|are) (?:currently |still |in )*(?:running|allocated|not (?:been )?deallocated|powered on)\b`,
            String.raw `\bwhile it is attached to (?:a )?running\b`,
            String.raw `\b(?:please|must|should|need to|have to)\b.{0,60}\b(?:stop ?\/ ?deallocate|stop \(deallocate\)|deallocate|power off)\b`,
            String.raw `\b${machine}\b.{0,100}\b(?:must|should|needs? to|has to) be (?:in (?:a |the )?)?(?:stopped|deallocated|powered off|\(de\)allocated|stopped \(deallocated\))`,
            String.raw `\bonly (?:allowed |supported |possible )?(?:when|if|while|on)\b.{0,80}\b${machine}\b.{0,60}\bdeallocated`,
            String.raw `\bsize\b.{0,160}\bnot available in (?:the )?(?:current )?(?:hardware )?cluster\b`,
        ].join('|'), 'i'),
        unless: /\bdisk\b.{0,120}\bDisk (?:operation|resize) is not supported\b|\b(?:unable|failed|cannot|could not) to create\b/i,
        alone: true,
    },
    {
        reason: 'vm-generalized',
        says: new RegExp(String.raw `\b${machine}\b.{0,120}\b(?:is|has been|was) (?:marked (?:as )?)?generalized\b`, 'i'),
        alone: true,
    },
    {
        reason: 'vm-not-running',
        says: new RegExp([
            String.raw `\b${machine}\b.{0,120}\b(?:is|are) (?:currently |either )?(?:not running|deallocated|stopped|powered off|not in (?:a )?running|marked to be deallocated)`,
            String.raw `\b${machine}\b.{0,80}\b(?:must|should|needs? to|has to) be (?:in (?:a |the )?)?running\b`,
            String.raw `\b(?:must be|not) attached to a running ${machine}`,
            String.raw `\brequires? (?:the |a )?${machine}\b.{0,60}\bto be running\b`,
        ].join('|'), 'i'),
        alone: true,
    },
    { reason: 'vm-not-running', codeLike: /^NicMustBeAttachedToRunningVm/ },
    {
        reason: 'disk-in-use',
        says: /\b(?:state|status) '?(?:is )?'?(?:active ?upload|active ?sas|ready ?to ?upload)|\bactive (?:shared access|SAS)\b|\bActiveSAS\b/i,
        alone: true,
    },
    { reason: 'disk-in-use', codes: ['DiskInActiveSASState', 'DiskHasActiveSAS'] },
    {
        reason: 'already-in-target-state',
        says: new RegExp(String.raw `\b${machine}\b.{0,120}\bis already (?:using|running|stopped|deallocated|started)\b`, 'i'),
    },
    {
        reason: 'disk-attached',
        says: (0,vocabulary/* any */.bz)(String.raw `\bdisks?\b.{0,240}\b(?:is|are) (?:currently |still |already )*(?:attached to|in use by|owned by|being used by|used by)\b`, String.raw `\bwhile (?:it|the disk) is attached\b`),
        alone: true,
    },
    { reason: 'disk-attached', codes: ['DiskBlobAlreadyInUseByAnotherDisk', 'DisksAttachedToVM'] },
    { reason: 'nothing-to-cancel', says: /\bno (?:ongoing|running|active|pending) (?:\w+ ){1,4}to cancel\b/i },
    { reason: 'immutable-property', codes: ['PropertyChangeNotAllowed'] },
    { reason: 'immutable-property', says: /\b(?:disks?|snapshots?)\b.{0,60}\bcannot be (?:resized|shrunk|reduced)/i },
    { reason: 'platform-rule', codes: ['ConflictingUserInput'], confidence: 'likely' },
];

;// CONCATENATED MODULE: ./build/conflict/rules/containers.js
const containers = [
    {
        reason: 'another-operation-in-progress',
        says: /\banother (?:agent ?pool )?operation \([^)]{1,120}\) is in progress\b/i,
        alone: true,
    },
    {
        reason: 'provisioning-in-progress',
        says: /\bprovisioning state ?\((?!succeeded|failed|canceled)\w+\)/i,
        alone: true,
    },
    {
        reason: 'already-in-target-state',
        says: /\bpower state ?\((?:stopped|running)\)?\W{0,3}(?:, )?\w+ cannot be performed\b|\bis not currently running, stopping cannot be performed\b/i,
        alone: true,
    },
    {
        reason: 'invalid-request',
        codeLike: /^(?:AgentPool)?(?:K8s|Kubernetes|Orchestrator)VersionNot(?:Supported|Allowed|Available)$|^Unsupported(?:K8s|Kubernetes|Orchestrator)Version$/i,
    },
    { reason: 'invalid-state', codes: ['MustDefineAtLeastOneSystemPool', 'UnsatisfiablePDB', 'UpdateRunTargetingEmptyFleet'] },
    { reason: 'provisioning-in-progress', codes: ['ExtensionPatchFailed'], says: /\bprovisioning ?state\b/i },
];

;// CONCATENATED MODULE: ./build/conflict/rules/databases.js
const databases = [
    { reason: 'throttled', codes: ['40501', '49918', '49919', '49920'] },
    { reason: 'concurrent-write', codes: ['449'], says: /\bconflict/i },
    { reason: 'link-active', codeLike: /HasGeoReplica$|^ReadReplica\w+Exist\w*$/ },
    {
        reason: 'another-operation-in-progress',
        codes: [
            'ConflictingServerOperation',
            'ConflictingDatabaseOperation',
            'ConflictingSystemOperationInProgress',
            'ConflictingSubscriptionOperation',
            'ConflictingManagedInstanceOperation',
            'UpdateSloInProgress',
            'SkuAssignmentInProgress',
            'SimultaneousSkuChangeNotAllowed',
            'OperationInterrupted',
            'DatabaseBeingAddedToFailoverGroup',
            'DatabaseBeingRemovedFromFailoverGroup',
            'TargetElasticPoolBeingUpdated',
            'GeoReplicationCannotBecomePrimaryDuringUndo',
            'CreateDatabaseAttemptedWithRotationInProgress',
        ],
    },
    {
        reason: 'service-busy',
        codes: [
            'ServerIsBusy',
            'ServerBusy',
            'ManagedInstanceIsBusy',
            'FailoverGroupBusy',
            'InstanceFailoverGroupBusy',
            'ElasticJobAgentIsBusy',
            'ProvisioningServerBusy',
            'ServiceIsInMaintenance',
            'ServiceBusy',
        ],
    },
    { reason: 'nothing-to-cancel', codes: ['CannotCancelOperation', 'CannotCancelDatabaseOperation'] },
    {
        reason: 'service-stopped',
        codes: ['ServerUnavailableForOperation', 'ServerDisabled'],
        unless: /'?(?:updating|starting|stopping|provisioning|dropping)'?/i,
    },
    {
        reason: 'provisioning-in-progress',
        codes: ['ServerIsNotReady', 'ServerNotReady'],
        says: /\b(?:updating|starting|stopping|provisioning|dropping|restarting)\b/i,
        confidence: 'likely',
    },
    { reason: 'service-stopped', codes: ['ServerIsNotReady', 'ServerNotReady'], confidence: 'likely' },
    {
        reason: 'invalid-state',
        codes: [
            'InvalidDatabaseStateForOperation',
            'UnableToAlterDatabaseInReplication',
            'CurrentMemoryUsageExceedsSkuQuota',
            'FailoverGroupUpdateOrDeleteRequestOnSecondary',
            'FailoverGroupFailoverRequestOnPrimary',
        ],
    },
    {
        reason: 'link-active',
        codes: [
            'DatabaseBelongsToOtherFailoverGroup',
            'MetadataDRCannotDeleteWhenAliasPresentConflict',
            'ReadReplicaServersExistForSourceServer',
            'InvalidOperationForDatabaseNotInReplicationRelationship',
        ],
    },
    { reason: 'resource-in-use', codes: ['AzureKeyVaultKeyInUse'] },
    { reason: 'dependency-not-ready', codes: ['MiCreateFailedNonDelegatedSubnet', 'VulnerabilityAssessmentADSIsDisabled'] },
    {
        reason: 'resource-exists',
        codes: ['RemoteDatabaseExists', 'DuplicateGeoDrRelation', 'FailoverGroupAlreadyExists', 'ServerKeyNameAlreadyExists'],
    },
    { reason: 'name-taken', codes: ['ServerAlreadyExists', 'FailoverGroupDnsRecordInUse', 'NameAlreadyExists'] },
    { reason: 'limit-reached', codes: ['DatabaseCopyLimitPerReplicaReached'] },
    { reason: 'exclusive-access', says: /\brequires? (?:an? )?exclu?sive (?:lock|access)\b/i, alone: true },
    { reason: 'nested-resources-exist', says: /\belastic pool\b.{0,60}\bnot empty\b/i, alone: true },
];

// EXTERNAL MODULE: ./build/conflict/rules/fits.js
var fits = __webpack_require__(763);
;// CONCATENATED MODULE: ./build/conflict/rules/interrupted.js

const byAzure = /supersed|preempt|another operation|previous operation|conflicting operation/i;
const interrupted = [
    { reason: 'sign-in-failed', says: /\bAADSTS\d{5,7}\b/i, alone: true },
    {
        reason: 'sign-in-failed',
        codes: [
            'ExpiredAuthenticationToken',
            'InvalidAuthenticationToken',
            'InvalidAuthenticationTokenTenant',
            'AuthenticationFailedMissingToken',
        ],
    },
    {
        reason: 'sign-in-failed',
        says: (0,vocabulary/* any */.bz)(String.raw `\brun:? ['"${'`'}]?(?:az login|azd auth login|connect-azaccount)\b`, String.raw `\b(?:failed to|could not|cannot|unable to) (?:retrieve|acquire|fetch|get|obtain) (?:an? |the )?(?:\w+ ){0,2}tokens?\b`, String.raw `\bcredential(?:unavailable)?(?:error|exception)?: |\bcredential authentication (?:unavailable|failed)\b`, String.raw `\b(?:authentication|login|sign-?in) failed\b|\bclientauthenticationerror\b`, String.raw `\bunable to build authorizer\b`, String.raw `\b(?:access |refresh )?token (?:has|is) expired\b|\baccess token expiry\b`, String.raw `\bno managed identity endpoint\b`, String.raw `\bcertificate used to sign\b.{0,60}\bexpired\b`),
        unless: /\bsql\b|\bdatabase\b|\bftp\b/i,
        alone: true,
    },
    { reason: 'firewall-denied', codes: ['ForbiddenByFirewall', 'ForbiddenByConnection', 'DenyPublicEndpointEnabled'] },
    {
        reason: 'firewall-denied',
        says: (0,vocabulary/* any */.bz)(String.raw `\bclient (?:with )?(?:ip|address)\b.{0,120}\bnot (?:allowed|authorized|permitted)\b`, String.raw `\bpublic network access (?:is |has been )?(?:set to )?'?(?:disabled|denied|not allowed)\b`, String.raw `\b(?:blocked|denied|rejected|forbidden|not (?:allowed|authorized)) (?:by|due to) .{0,40}\bfirewall\b`, String.raw `\bfirewall (?:settings|rules?)\b.{0,80}\b(?:block|den|not)`),
    },
    {
        reason: 'no-connection',
        says: (0,vocabulary/* any */.bz)(String.raw `\bno such host\b|\bserver misbehaving\b|\bname resolution\b|\bname or service not known\b|\bcould not be resolved: `, String.raw `\bfailed to resolve '|\bremote name could not be resolved\b|\bnodename nor servname\b`, String.raw `\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE)\b|\bsocket hang up\b`, String.raw `\bconnection (?:was )?(?:aborted|refused|reset|timed out|forcibly closed)\b|\bestablish a new connection\b|\bcannot connect to (?:host|proxy)\b|\bconnection to \S{1,200} timed out\b|\bConnectTimeoutError\b|\bconnect to proxy\b`, String.raw `\bdial tcp\b.{0,200}\b(?:timeout|refused|unreachable)\b|\bTLS handshake timeout\b|\btunnel connection failed\b`, String.raw `\bcertificate[_ ]verify[_ ]failed\b|\bx509: |\bfailed to verify certificate\b|\bunable to get local issuer certificate\b|\bself[- ]signed certificate\b|\bSSL connection could not\b|\bremote certificate is invalid\b`),
        alone: true,
    },
    {
        reason: 'timed-out',
        says: (0,vocabulary/* any */.bz)(String.raw `\bcontext deadline exceeded\b|\btimeout while waiting for\b`, String.raw `\btimed out (?:while )?(?:waiting|polling)\b|\bpolling\b[^/.]{0,120}\btimed out\b|\bread timed out\b`, String.raw `\bdid not (?:complete|finish|end|report)\b.{0,120}\b(?:within|in|before) (?:the |an? )?(?:allotted|allowed|specified|maximum|timeout|time|\d+ (?:min|sec|hour))`, String.raw `\bHttpClient\.Timeout\b|\bexceeded (?:the )?\w* ?timeout\b`),
        unless: /\bvm\b|\bvirtual machine\b|\bextension\b/i,
        alone: true,
    },
    {
        reason: 'canceled',
        says: (0,vocabulary/* any */.bz)(String.raw `^\W{0,4}(?:[\w.]{0,60}(?:error|exception): )?(?:the (?:operation|job|task '[^']{1,80}')|operation|update|run) (?:was |has been )?cancell?ed(?:[.!]|$| because it exceeded| by user)`, String.raw `\bjob\b.{0,80}\b(?:exceeded the maximum execution time|ran longer than the maximum time)\b|\bjob was cancell?ed because\b`, String.raw `\binterrupts? received\b|\binterrupted by user\b|\buser (?:interrupted|cancell?ed)\b|\breceived SIG(?:TERM|INT)\b|\bcancellation requested by\b`),
        unless: byAzure,
        anywhere: true,
    },
    {
        reason: 'canceled',
        says: (0,vocabulary/* any */.bz)(String.raw `\bcontext cancell?ed\b|\ba task was cancell?ed\b|\bcancell?ed (?:by user|on request)\b`, String.raw `\bKeyboardInterrupt\b`),
        unless: byAzure,
        alone: true,
    },
];

;// CONCATENATED MODULE: ./build/conflict/rules/last-resort.js

const validation = /\b(?:parameter|argument|format|characters?|regex|regular expression|schema|json|syntax|parse|deserializ|malformed|expected|between [\d.]+ and|one of the following|must (?:be (?:a|an|one of|between|at least|provided|specified|set to|in the (?:form|format)|non-?empty|greater|less|valid)|have|match|contain|start|end|specify)|please (?:provide|specify)|missing|misspelled|invalid|not valid|unrecogni[sz]ed|not found|does not exist|roles?|secrets?|values?|entries|problem occur\w*|permission|authori[sz]|credential|token|certificate|password|timed? ?out|internal|throttl|unavailable|failed with exit|script|script's|log|network|connect)/i;
const refusal = String.raw `\b(?:cannot|can not|not be (?=.{0,200}\b(?:because|since|as|while|until|unless|if|when)\b)|must|should|may not|not allowed|not permitted|not possible|unable|requires?|required|only|until|unless|while|because|before|first|denied|refused|rejected|blocked|prevented?|does not allow|do not allow)\b`;
const both = (words) => new RegExp(`^(?=.*(?:${refusal}))(?=.*\\b(?:${words})\\b)`, 'i');
const elsewhere = [401, 403, 404, 405, 408, 410, 412, 429, 500, 501, 502, 503, 504];
const lastResort = [
    {
        reason: 'another-operation-in-progress',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:in[- ]progress|ongoing|underway|concurrent\w*|simultaneous\w*|another (?:operation|request|deployment|update|job|process|task|thread)|being (?!used|specified|referenced)\w+ed|already (?:running|started|queued|scheduled|requested|submitted)|pending|(?:try again|retry) (?:once|when|after(?! (?:some|a|few|several|\d+|one) ))|(?<!failed to )wait (?:for|until))\b`, String.raw `\banother$`),
        unless: /\bthrottl|too many|rate limit|timed? ?out|unavailable|internal (?:server )?error|quota|capacity|not found|does not exist|permission|authori[sz]/i,
        notStatus: elsewhere,
        confidence: 'possible',
    },
    {
        reason: 'resource-exists',
        says: /\b(?:already|duplicates?|same name|not unique|must be unique|taken)\b/i,
        unless: /\balready (?:expired|completed|finished|deleted|removed|closed)\b/i,
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
        says: both('states?|status|enabled|disabled|running|stopped|started|paused|attached|detached|linked|associated|dependen\\w+|depends?|references?|referenced|contains?|exists?|empty|ready|active|inactive|activated|provisioned|expired|deleted|mounted|paired|registered|peered|connected|in use|using|used|replica\\w*|children|child|nested|snapshots?|backups?'),
        unless: validation,
        notStatus: elsewhere,
        confidence: 'possible',
    },
    {
        reason: 'platform-rule',
        says: both('allowed|supported|permitted|exceed\\w*|limits?|limited|maximum|minimum|more than|less than|larger|smaller|greater|incompatible|compatible|unsupported|restricted|eligible|available|enough|same|different|upgrade\\w*|downgrade\\w*|changed?|changing|modif\\w+|updated?|removed?|converted?|resized?|moved?|combined?|together|mixed|tier|sku|plan|region|zone|type|version|mode|feature|subscription|account'),
        unless: new RegExp(`${validation.source}|^operation '?[\\w. -]+'? is not allowed on [^.,;]{0,120}\\.?$`, 'i'),
        notStatus: elsewhere,
        confidence: 'possible',
    },
];

;// CONCATENATED MODULE: ./build/conflict/rules/limits.js

const requestRate = /\boperations per second\b|\bconcurrent (?:\w+ )?requests\b|already exists|\bnumber of requests\b|\brequests? (?:per|rate|limit)\b|throttl|rate limit|time interval|too many requests|backend storage limit/i;
const limits = [
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
    { reason: 'deny-assignment', codes: ['DenyAssignmentAuthorizationFailed'] },
    {
        reason: 'deny-assignment',
        says: /\b(?:denied|blocked|refused|disallowed|forbidden)\b.{0,120}\bdeny assignments?\b|\bdeny assignments? .{0,80}\b(?:den(?:y|ies|ied)|block|prevent)/i,
        alone: true,
    },
    { reason: 'policy-denied', codes: ['RequestDisallowedByPolicy', 'PolicyViolation', 'RequestDisallowedByPlatform'] },
    {
        reason: 'policy-denied',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:disallowed|denied|rejected|blocked|forbidden|prevented) by (?:an? |the |one or more |azure )*(?:azure )?polic(?:y|ies)\b`, String.raw `\bviolat\w+ (?:an? |the |one or more |azure )*(?:azure )?polic(?:y|ies)\b`),
        alone: true,
    },
    {
        reason: 'region-restricted',
        codes: ['RegionDoesNotAllowProvisioning', 'ProvisioningDisabled', 'LocationIsOfferRestricted', 'RequestDisallowedByAzure'],
    },
    {
        reason: 'region-restricted',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:creation|provisioning)\b.{0,40}\b(?:is|are) (?:disabled|blocked|not available) in this region\b`, String.raw `\bnot accepting (?:the )?(?:creation|new)\b`, String.raw `\brestricted (?:from|for) (?:provisioning|creating)`, String.raw `\b(?:region|location)\b.{0,60}\b(?:is restricted|restricts|not allowed for your|not accepting|not open|closed)`),
    },
    {
        reason: 'subscription-not-eligible',
        codes: ['SpecialFeatureOrQuotaIdRequired', 'OfferNotSupported', 'SubscriptionNotAuthorized', 'NotSupportedForSubscription'],
    },
    {
        reason: 'subscription-not-eligible',
        says: (0,vocabulary/* any */.bz)(String.raw `\bsubscription(?:id)?\b[^.,]{0,120}\b(?:is|was) not (?:eligible|whitelisted|enabled|allowed|allowlisted|authorized|supported|permitted)\b`, String.raw `\bnot (?:allowed|supported|available|permitted|enabled|offered) (?:on|for|in|to|with) (?:the|this|your|current) subscription`, String.raw `\bsubscription .{0,60}does(?: not|n't) have (?:the )?(?:quotaid|feature|required|access)`),
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
        says: (0,vocabulary/* any */.bz)(String.raw `\bprovider registration is missing\b`, String.raw `\bMicrosoft\.\w+ is not registered\b`, String.raw `\b(?:must|should|has to|needs to) be (?:re-?)?registered (?:to use|for|with) (?:the )?(?:namespace|feature|provider|resource provider)\b`, String.raw `\bsubscription\b.{0,140}\b(?:is |be )?(?:not|un)[ -]?regist(?:e?red|ered)\b`, String.raw `\b(?:provider|RP|namespace|feature)\b.{0,120}\b(?:has|is) not (?:been |yet )?registered\b`, String.raw `\baction '[\w.]{3,80}\/register\/action'`, String.raw `\bcannot register (?:resource )?providers?\b`, String.raw `\b(?:subscription|provider)\b.{0,60}\bmust be registered\b`, String.raw `\bregister (?:the |your |this )?(?:resource )?(?:provider|namespace|feature|subscription)\b`, String.raw `\bnot registe?red (?:to use|for|with) (?:the )?(?:namespace|feature|resource type|provider|preview|NRP|CRP|this)`),
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
        codeLike: /Quota(?:Exceeded|ExceededFor\w*|ValidationError|Error|Insufficient|Reached|NotAvailable)|(?:Insufficient|Exceed(?:s|ed|ing)?|Not?Enough)\w*Quota|ExceededMax\w*Count|(?:Count|Number|Subscription\w*|Resource\w*)Limit(?:Reached|Exceeded)$/,
    },
    {
        reason: 'limit-reached',
        codeLike: /(?<!Rate|Request|Requests|Time|Throughput|Bandwidth)Limit(?:Reached|Exceeded)$/,
        unless: /\battempts\b/i,
    },
    {
        reason: 'quota-exceeded',
        says: (0,vocabulary/* any */.bz)(String.raw `\bquotas?\b.{0,100}\b(?:exceed\w*|reach(?:ed|es)|insufficient|has been used|is not (?:enough|sufficient)|of 0\b|increase)`, String.raw `\b(?:exceed\w*|reach(?:ed|es|ing)|insufficient|not enough|out of|lacks?|above|bigger than|beyond)\b.{0,120}\bquotas?\b`, String.raw `\bquota (?:limit|usage)`, String.raw `\b(?:without|needs?|requires?) (?:additional|more|a higher) quota\b`, String.raw `\bdoes not have (?:enough )?(?:cores|vcpus|vcores|quota|resources) (?:left|available|remaining)\b`, String.raw `\bspecified capacity\b.{0,80}\bavailable capacity\b`),
        unless: requestRate,
        alone: true,
    },
    { reason: 'sku-not-available', codes: ['SkuNotAvailable', 'SkuNotAvailableForSubscription', 'InvalidSkuForRegion'] },
    {
        reason: 'sku-not-available',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:size|sku|tier|series|model|version)s?\b.{0,200}\b(?:(?:is|are) )?(?:currently )?(?:not|un)[ -]?(?:available|offered|supported) (?:in|for|at) (?:the |this |your )?(?:location|region|zone|availability zone|subscription|'?[a-z]{4,20}\d?'?)\b`, String.raw `\bcapacity restrictions\b`),
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
        says: (0,vocabulary/* any */.bz)(String.raw `\ballocation failed\b`, String.raw `\bcreate\b.{0,200}\bnot available in (?:the )?(?:current )?(?:hardware )?cluster\b`, String.raw `\b(?:is|are) not (?:offered|open) in (?:the )?(?:region|location)\b`, String.raw `\black of [\w ]{0,60}capacity\b`, String.raw `\b(?:insufficient|not (?:have )?(?:enough|sufficient)|no|lack of|out of|limited|running low on) (?:available |free |compute )*capacity\b`, String.raw `\bhigh (?:demand|usage)\b.{0,80}\b(?:region|location|capacity)\b`, String.raw `\bnot enough (?:available )?(?:[\w-]+ ){0,3}(?:servers|instances|nodes|hosts|machines)\b`),
        alone: true,
    },
    {
        reason: 'limit-reached',
        says: (0,vocabulary/* any */.bz)(String.raw `\bmax(?:imum|\.)? (?:allowed )?(?:number|count|limit|amount)\b.{0,120}\b(?:is|are|was|of|reached|allowed|exceeded|per)\b`, String.raw `\b(?:reached|exceeds?|exceeded|exceeding|hit) (?:the |its |their )?(?:\w+ ){0,2}(?:limit|maximum|max)\b`, String.raw `\blimit of \d+\b.{0,120}\b(?:reached|exceeded|been)`, String.raw `\bexceed\w* .{0,80}\blimit (?:of|is|for)\b`, String.raw `\bis over the (?:\w+ ){0,2}limit\b`, String.raw `\b(?:a )?maximum of \d+\b`, String.raw `\bmax(?:imum)? (?:number|count|amount) of [\w ]{2,80}\b(?:reached|exceeded|in use|used)`, String.raw `\bhas the maximum number\b`, String.raw `\breached the maximum\b`, String.raw `\bno further [\w ]{2,60}\b(?:can|may) be\b`, String.raw `\b(?:allows?|permits?) (?:only )?\d+ [\w ]{2,60}, \d+ (?:exist|are|is)\b`, String.raw `\b(?:is|are) at (?:its|the|their) (?:limit|maximum|capacity)\b`, String.raw `\bwhich is the (?:maximum|limit|most)\b`, String.raw `\b(?:can|may) [^.;]{1,60}\d+ [\w ]{2,40} at most\b`, String.raw `\bmaximum (?:allowed|permitted|supported)(?: \w+)? is\b`, String.raw `\br[au]n out of\b(?! (?:time|memory))`, String.raw `\bneeds? \d+ more\b`, String.raw `\bnew customers cannot\b`, String.raw `\babove the (?:limit|maximum|cap|quota)\b`, String.raw `\btoo many [\w ]{2,60}: \d+\b`, String.raw `\bnot enough (?:free |available )?(?:ip )?(?:addresses|space|memory|ports|storage)\b`, String.raw `\b(?:is|are) (?:exhausted|used up)\b`, String.raw `\bno more (?:than \d+ )?[\w ]{2,60}\b(?:can|may) (?:be|have)\b`, String.raw `\b(?:limit|maximum|cap|allowance)\b.{0,40}\b(?:is|was|has been|are) (?:used up|exhausted|reached|exceeded|hit|met)\b`, String.raw `\b(?:would|will) (?:exceed|go over|surpass|overrun|go beyond|go above)\b`, String.raw `\b(?:supports?|allows?|permits?|can have|accepts?) (?:at most|no more than|up to|a maximum of) \d+\b`, String.raw `\binsufficient (?:\w+ ){0,3}(?:size|space|throughput|memory|addresses|ip addresses)\b`, String.raw `\bcan(?: ?not| not) (?:create|have|add|attach|contain|host) more than (?:one|\d+)\b`, String.raw `\bonly (?:one|\d+) [\w ]{1,60}\b(?:is|are|can be) (?:allowed|supported|permitted)\b`),
        unless: new RegExp(`${requestRate.source}|\\b(?:execution|allotted|allowed) time\\b|\\btime ?limit\\b`, 'i'),
    },
];

// EXTERNAL MODULE: ./build/conflict/rules/needs.js
var needs = __webpack_require__(4062);
;// CONCATENATED MODULE: ./build/conflict/rules/network.js
const network = [
    { reason: 'superseded', codes: ['CanceledAndSupersededDueToAnotherOperation'] },
    {
        reason: 'another-operation-in-progress',
        codes: ['AnotherOperationInProgress', 'RetryableErrorDueToAnotherOperation', 'UpdateGatewayInProgress'],
    },
    {
        reason: 'failed-state',
        codes: ['ReferencedResourceNotProvisioned', 'VirtualNetworkNotInSucceededState'],
        says: /\bis in (?:a )?'?failed'? state\b/i,
    },
    {
        reason: 'dependency-updating',
        codes: [
            'ReferencedResourceNotProvisioned',
            'VirtualNetworkNotInSucceededState',
            'StorageProvisioningStateNotSucceeded',
            'NicReservedForAnotherVm',
            'AzfwAddToFirewallPolicyFailed',
        ],
    },
    { reason: 'dependency-updating', codeLike: /NotAllowedWhen(?:Updating|Deleting|UpdatingOrDeleting)$/ },
    { reason: 'failed-state', codes: ['ParentResourceIsInFailedState', 'FirewallPolicyUpdateFailed'] },
    { reason: 'link-active', codes: ['RemotePeeringIsDisconnected'] },
    {
        reason: 'resource-in-use',
        codeLike: /^InUse\w*Cannot(?:Be)?(?:Deleted|Updated|Moved)?$|^InUse\w+CannotBe\w+$|InUseBy\w+$|^Nic(?:InUse|InUseWith\w+)$|^PublicIPAddressCannotBeDeleted$|^CannotDelete\w*InUse$|WhenItIsInUse$/,
    },
    {
        reason: 'resource-in-use',
        codes: [
            'SubnetIsFull',
            'SubnetWithExternalResourcesCannotBeUsedByOtherResources',
            'NetworkSecurityGroupInUseByVirtualMachineScaleSet',
            'PublicIPAddressInUse',
        ],
    },
    { reason: 'dependency-not-ready', codeLike: /(?:Circuit|Provider|Gateway|Connection|Peering)NotProvisioned$/ },
    {
        reason: 'platform-rule',
        codes: [
            'ApplicationGatewaySubnetCannotBeUsedByOtherResources',
            'PrivateEndpointAndServiceEndpointsCannotCoexistInASubnet',
            'ResourceNotPermittedOnDelegatedSubnet',
        ],
    },
    { reason: 'name-taken', codes: ['DnsRecordInUse'] },
    {
        reason: 'invalid-request',
        codeLike: /^(?:VnetAddressSpace\w*Overlap\w*|NetcfgSubnetRange\w*|NetcfgInvalidSubnet|SubnetsHaveOverlap\w*|\w*AddressPrefix(?:Overlap|Invalid)\w*|InvalidCIDR\w*)$/,
    },
    { reason: 'invalid-request', says: /\baddress (?:space|prefix|range)\b.{0,160}\boverlap/i },
];

;// CONCATENATED MODULE: ./build/conflict/rules/never.js

const never = [
    { reason: 'invalid-request', status: [405, 415, 422] },
    {
        reason: 'immutable-property',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:cannot|can not|can't|may not|must not) be (?:changed|updated|modified|altered|edited|re-?enabled|re-?disabled|decreased|reduced|lowered|resized down|shrunk|downgraded|renamed|turned into|made (?:in)?to|reverted|undone|disabled|switched|converted)\b`, String.raw `\bcan only be (?:extended|increased|enlarged|lengthened|raised|upgraded)\b`, String.raw `\b(?:is|are) not allowed to be (?:updated|changed|modified|edited)\b`, String.raw `\bcannot (?:update|replace|overwrite|override)\b.{0,200}\bexisting\b.{0,200}\bwith (?:an? |the )?(?:new|different|other)\b`, String.raw `\bcannot be (?:\w+ed|set|turned on|turned off)\b.{0,40}\b(?:on|for|in|to|of) (?:an? |the )?(?:already )?existing\b`, String.raw `\b(?:downgrad\w+|switch\w*|mov\w+|convert\w*|conversion|scal\w+|resiz\w+|renam\w+)\b.{0,120}\b(?:is|are) not (?:allowed|supported|permitted|possible)\b(?!.{0,20}\bbecause\b)`, String.raw `\bchang(?:e|es|ing|ed)\b.{0,160}\b(?:is|are) not (?:allowed|supported|permitted|possible)\b`, String.raw `\b(?:updat(?:e|ing|es)|modif(?:y|ying|ication)|edit(?:ing)?)\b.{0,120}\b(?:is |are )?not (?:allowed|supported|permitted|possible)\b`, String.raw `\b(?:property|field|setting|value|attribute)\b.{0,120}\b(?:is|are) (?:immutable|read-?only|not (?:updatable|mutable|editable|changeable))`, String.raw `\b(?:is|are) immutable\b`, String.raw `\bcan be (?:set|added|removed|deleted|changed|specified|configured|enabled|disabled) only (?:at|during|when|on)\b.{0,60}\b(?:creat|provision|time of)`, String.raw `\bcannot be set to\b`, String.raw `\birreversible\b`, String.raw `\bcannot change\b`, String.raw `\bcannot be \w+ (?:once|after)\b.{0,40}\b(?:specified|set|created|enabled|configured|provisioned|been)`, String.raw `\bonly be (?:set|specified|changed|configured|added|deleted)\b.{0,40}\b(?:at|during|when)\b.{0,40}\b(?:creat|provision|time of)`),
        unless: /\bin use\b|before (?:it|the)|must be empty/i,
    },
    {
        reason: 'immutable-property',
        says: (0,vocabulary/* any */.bz)(String.raw `\bchanging (?:the )?propert(?:y|ies)\b.{0,160}\bnot (?:allowed|supported|permitted)\b`, String.raw `\bpropert(?:y|ies)\b.{0,160}\b(?:cannot be (?:updated|changed|modified)|is read-?only|is immutable)`),
        alone: true,
    },
    {
        reason: 'immutable-property',
        codeLike: /(?:Property|Sku|Setting|Type|Location|State|Value)\w*Change(?:Is)?Not(?:Allowed|Supported|Permitted)$|Immutable/,
    },
    {
        reason: 'feature-not-supported',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:is|are|was) (?:currently |yet )?(?:not|un)[ -]?supported\b`, String.raw `\b(?:does|do) not (?:yet |currently )?support\b`, String.raw `\b${vocabulary/* plan */.et}\b.{0,80}\b(?:does|do) not (?:\w+ )?(?:allow|offer|include|permit|have|provide|cover)\b`, String.raw `\brequires? (?:the |an? )?(?:\w+ ){0,2}${vocabulary/* plan */.et}\b`, String.raw `^only [\w -]{3,60}\b(?:can|may|support|supports)\b`, String.raw `\b(?:is|are) (?:impossible|unavailable) (?:for|on|in|with|to)\b|\bis impossible\.?$`, String.raw `\b(?:of|in|on|with|under) (?:the |an? )?(?:\w+ ){0,2}${vocabulary/* plan */.et} cannot be \w+`, String.raw `\bdoes not allow (?!this|the current|that)\w+`, String.raw `\b(?:only )?available (?:in|on|with|for) (?:the )?(?:\w+ ){1,2}${vocabulary/* plan */.et} only\b`, String.raw `\bsubscription\b[^.;]{0,40}\b(?:may|can) ?not (?:create|use|have|deploy)\b`, String.raw `\b${vocabulary/* plan */.et}\b.{0,80}\b(?:has|have) been (?:deprecated|retired|removed|discontinued)\b`, String.raw `\b${vocabulary/* plan */.et}\b.{0,80}\bcannot (?:be \w+ (?:beyond|above|below|over)|have|use|host|contain|exceed)\b`, String.raw `\b(?:of|in|on|with|by|under) (?:the |an? )?(?:\w+ )?${vocabulary/* plan */.et} \w+, which cannot\b`, String.raw `^(?:\w+ error: )?[\w ]{3,60} not supported\.?$`, String.raw `\b(?:is|are) not (?:offered|possible)\b`, String.raw `\b(?:is|are) only (?:supported|allowed|available|permitted|applicable|valid)\b`, String.raw `\b(?:allowed|supported|available|permitted) only (?:for|on|in|with|when|if)\b`, String.raw `\bcannot be used (?:on|with|for|in|by|unless)\b`, String.raw `\b(?:is|are) not (?:allowed|permitted|available|supported)\b.{0,80}\b(?:sku|tier|mode|account|plan|edition|version|region|kind)\b`, String.raw `\bfeature\b.{0,120}\bnot (?:allowed|permitted|available|enabled|supported)\b`, String.raw `\bno longer (?:supports?|supported|available|offered|be (?:created|used))\b`, String.raw `\b(?:is|are|has been|have been) (?:being )?retired\b`, String.raw `\b(?:is|are) (?:in)?compatible with\b|\b(?:is|are) incompatible\b`, String.raw `\bdue to (?:\w+ )?constraints\b`, String.raw `\b(?:cannot|can not|must) be (?:done|processed|made|updated|sent)\b.{0,60}\b(?:separate|single|one) (?:single )?request`, String.raw `\bis not permitted\b`, String.raw `\brequires? that (?:the )?\b.{0,100}\b(?:enabled|configured|set)\b`),
        unless: /\btls\b|media type|content.?type|deprecat|encoding|\bauthentication (?:method|scheme)|firewall (?:rule|setting)s?|client with ip|browser|node version/i,
    },
    {
        reason: 'platform-rule',
        codeLike: /^(?!Authoriz).*(?:CannotBe(?:Removed|Changed|Used|Set|Combined)|Incompatible|NotCompatible|Mismatch|TooSmall|TooLarge|Limit)$/,
        confidence: 'likely',
    },
    {
        reason: 'feature-not-supported',
        codeLike: /Not(?:Supported|Permitted)(?:For\w*|On\w*|In\w*|With\w*)?$|FeatureNot\w+$|ApiNotAllowed$|UnsupportedOperation$/,
    },
    {
        reason: 'limit-reached',
        says: /\bonly (?:one|\d+) [\w ]{1,60}\b(?:allowed|supported|permitted|can be)\b.{0,60}\bper\b/i,
    },
    {
        reason: 'platform-rule',
        says: (0,vocabulary/* any */.bz)(String.raw `\bis not (?:allowed|permitted)\b.{0,60}\bbecause\b`, String.raw `\bis not allowed (?:for|with)\b`, String.raw `\bconflicts? with\b.{0,80}\b(?:configuration|setting|property|version|extensions?|sku|mode)\b`, String.raw `\bare not allowed: `, String.raw `\bdid not match that in the existing\b`, String.raw `\b(?:cannot|can not|must not) be (?:bigger|larger|smaller|greater|less|higher|lower|older|newer) than\b`, String.raw `\btoo (?:small|large|few|many) for\b`, String.raw `\bnot enough available\b`, String.raw `\bis permitted\b`, String.raw `\b(?:are|is) different\b.{0,20}$`, String.raw `\b(?:has|have|needs?|must|should) (?:to )?(?:be|have|keep|contain|remain|retain) at least (?:one|\d+)\b`, String.raw `\bat least (?:one|\d+) [\w ]{2,40}\b(?:is|are) (?:required|needed)\b`, String.raw `\bcan ?not be (?:created|hosted|placed|used) (?:in|on|under|within) (?:an? |the )?(?!current|present|\w+ state)\w+`, String.raw `\bnot allowed\. use\b`),
        unless: /\bvalue\b|\bparameter\b/i,
        confidence: 'likely',
    },
];

;// CONCATENATED MODULE: ./build/conflict/rules/none.js

const notConflicts = [
    { reason: 'throttled', codes: ['TooManyRequests', 'RequestRateTooLarge', 'OperationThrottled'] },
    { reason: 'throttled', codeLike: /Throttl|RateLimit|TooManyRequests/ },
    {
        reason: 'throttled',
        says: /\bthrottl|\btoo many requests\b|\brequests? (?:for|from|per)\b.{0,160}\bexceeded\b|\bbackend storage limit\b|\brate (?:limit|is large)/i,
    },
    {
        reason: 'access-denied',
        codes: [
            'AuthorizationFailed',
            'LinkedAuthorizationFailed',
            'Unauthorized',
            'Forbidden',
            'AccessDenied',
            'AuthorizationPermissionMismatch',
            'AuthorizationFailure',
            'RequestDenied',
        ],
    },
    { reason: 'access-denied', codeLike: /Missing\w*Permission|Permission(?:Denied|Missing|Mismatch)/ },
    {
        reason: 'access-denied',
        says: /\bdoes not have (?:authorization|permission|access|secrets|the (?:required|necessary))|\bnot authorized to\b/i,
    },
    { reason: 'sign-in-failed', codes: ['AuthenticationFailed', 'InvalidAuthenticationInfo'] },
    { reason: 'sign-in-failed', codeLike: /^AADSTS|AuthenticationToken|^CredentialUnavailable|^AuthenticationRequired/ },
    { reason: 'sign-in-failed', says: /\bauthentication failed\b/i },
    { reason: 'sign-in-failed', status: [401, 407] },
    {
        reason: 'not-found',
        codeLike: /NotFound(?:InVault|Error)?$|DoesNotExist$|NotExist$|NoRegisteredProviderFound|^InvalidResourceReference$|^InvalidResourceType$/,
    },
    {
        reason: 'not-found',
        says: /\bnot (?:be )?found\b|\bcannot find\b|\bdoes not exist\b|\bno such\b|\bcould not find\b|\bnot exist\b/i,
    },
    { reason: 'not-found', status: [404, 410] },
    {
        reason: 'script-failed',
        codeLike: /^DeploymentScript\w*(?:Error|Failed|Failure|Exceeded|TimedOut)$/,
    },
    {
        reason: 'timed-out',
        codeLike: /^(?:(?:Server|Gateway|Request|Provisioning|Client|Connection)?Time(?:d)?Out|\w*OperationTime(?:d)?Out)$/i,
    },
    { reason: 'timed-out', status: [408, 504] },
    {
        reason: 'service-unavailable',
        codeLike: /^(?:Service|Server|Backend)\w*Unavailable$|^(?:Bad)?Gateway\w*$/,
    },
    { reason: 'service-unavailable', status: [502, 503] },
    {
        reason: 'service-unavailable',
        says: (0,vocabulary/* any */.bz)(String.raw `\binvalid status(?: code)? '(?:service ?unavailable|bad ?gateway)'`, String.raw `\b(?:status(?: ?code)?:?|returned|response) \(?50[23]\b.{0,40}\b(?:service unavailable|bad gateway)\b`),
        alone: true,
    },
    {
        reason: 'timed-out',
        says: /\binvalid status(?: code)? '(?:gateway ?time-?out|request ?time-?out)'|\bstatus(?: ?code)?:? \(?504\b/i,
        alone: true,
    },
    {
        reason: 'server-error',
        codeLike: /^(?:Internal(?:Server)?Error|ServerError|OperationFailed|ResourceReadFailed|Internal\w+Error)$/,
    },
    { reason: 'server-error', status: [500, 501, 505] },
    {
        reason: 'timed-out',
        says: (0,vocabulary/* any */.bz)(String.raw `\btimed? ?out\b`, String.raw `\bdeadline exceeded\b`, String.raw `\b(?:did|does) not (?:respond|report|answer|reply|complete|finish|come up)\b.{0,80}\bwithin\b`, String.raw `\bwithin the (?:expected|allotted|allowed|permitted|given|configured) (?:amount of )?time\b`),
    },
    { reason: 'server-error', says: /\binternal (?:server|execution) error\b/i },
    {
        reason: 'service-unavailable',
        says: /\b(?:service|server|provider) is (?:currently |temporarily )?unavailable\b/i,
    },
    { reason: 'operation-failed', says: /\b(?:unable to|failed to|could not|cannot) (?:communicate|connect|contact|reach)\b/i },
    {
        reason: 'invalid-request',
        codeLike: /^(?:Invalid(?!.*State)(?!Operation$|TemplateDeployment$)\w*|Linked(?:Invalid)\w*|Malformed\w*|Missing(?!Subscription|Registration)\w*|BadArgument\w*|Validation\w*|InvalidTemplate|UnsupportedMediaType|\w*Invalid\w*Parameter|LocationNotAvailableForResourceType|RequestContent\w*|ParameterError|PropertyMissing\w*|422)$/,
    },
    {
        reason: 'invalid-request',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:is|are|was) (?:invalid|malformed|not valid|missing|required)\b`, String.raw `\bcould not be (?:deserialized|parsed)\b`, String.raw `\bcannot parse\b`, String.raw `\bvalidation failed\b`, String.raw `\binvalid (?:value|parameter|argument|json|format)`, String.raw `\bmust not be (?:null|empty|nil)`),
        unless: /state/i,
        notStatus: [409, 412],
    },
    { reason: 'invalid-request', status: [405, 406, 411, 413, 414, 415, 422] },
    {
        reason: 'canceled',
        says: /\bdeployment(?:id)? '[^']{1,400}' was cancell?ed\b/i,
    },
    {
        reason: 'cause-not-told',
        codes: [
            'DeploymentFailed',
            'ResourceDeploymentFailure',
            'InvalidTemplateDeployment',
            'MultipleErrorsOccurred',
            'Failed',
            'DeploymentFailedCleanUp',
            'DeploymentStackDeploymentFailed',
        ],
        unless: /cancel/i,
    },
    {
        reason: 'cause-not-told',
        says: /\bat least one resource deployment operation failed\b|\bfailed with multiple errors\b|\bsee (?:the )?inner errors?\b|\bshowing 0 out of 0 error/i,
        alone: true,
    },
    { reason: 'throttled', status: [429] },
];
const lastWords = [
    { reason: 'superseded', codes: ['Canceled', 'Cancelled'], says: /supersed|preempt/i },
    { reason: 'access-denied', status: [403] },
    { reason: 'etag-mismatch', status: [412], confidence: 'likely' },
    { reason: 'condition-not-met', codes: ['PreconditionFailed', 'ConditionNotMet'], confidence: 'likely' },
    { reason: 'blob-lease', status: [423], confidence: 'possible' },
    { reason: 'another-operation-in-progress', codes: ['RetryableError', 'RequestConflict'], says: /\S/, confidence: 'likely' },
    {
        reason: 'bare-conflict',
        codes: ['Conflict', 'ConflictError', 'RequestConflict', 'OperationNotAllowed', 'OperationConflicted', 'OperationNotValidOnNode', '409'],
    },
    { reason: 'bare-conflict', codes: ['40900'] },
    { reason: 'bare-conflict', says: /\bsubcode=?40900\b/i, alone: true },
    { reason: 'bare-conflict', says: /\bstatus code:? '?(?:conflict|409)\b/i },
    { reason: 'bare-conflict', status: [409] },
    { reason: 'bare-conflict', codeLike: /Conflict(?:ed|Error)?$/ },
];

;// CONCATENATED MODULE: ./build/conflict/rules/sentences.js

const sentences = [
    {
        reason: 'ambiguous-conflict',
        says: /\bexists? or (?:a )?concurrent\b|\bconcurrent \w+ or .{0,40}\bexists\b/i,
        confidence: 'possible',
    },
    {
        reason: 'lease-lost',
        says: (0,vocabulary/* any */.bz)(String.raw `\blease\b.{0,80}\b(?:has|was) (?:been )?(?:expired|broken|lost|released)`, String.raw `\block (?:on the message )?(?:(?:has|was|is|has been|had) )?(?:expired|lost)\b`),
    },
    {
        reason: 'blob-lease',
        says: (0,vocabulary/* any */.bz)(String.raw `\bthere is (?:currently |already )+an? (?:active )?lease\b`, String.raw `\bthere is an? (?:active |existing )?lease\b`, String.raw `\blease ?id\b.{0,80}\b(?:did not match|does not match|was not specified|is missing|mismatch)`, String.raw `\b(?:active|conflicting|existing|infinite) leases?\b`, String.raw `\blease conflict\b`, String.raw `\b(?:failed to|could not|cannot|unable to) (?:acquire|obtain|renew|take) (?:the |a |an? \w+ )?lease\b`, String.raw `\bno lease id was specified\b`, String.raw `\b(?:blob|container|share|file|disk|vhd)\b.{0,80}\b(?:is|has been) (?:currently )?leased\b`),
        alone: true,
    },
    {
        reason: 'immutability-policy',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:immutab\w+ polic\w+|legal holds?)\b.{0,120}\b(?:protect|prevent|cannot|not allowed|not permitted|active)`, String.raw `\b(?:protected|prevented|blocked|held|retained|locked) (?:by|under) (?:an? |the )?(?:\w+[ -]){0,3}(?:retention|immutab\w+|worm|legal hold)`, String.raw `\b(?:is|are) (?:placed )?(?:under|on) (?:an? )?legal hold\b`, String.raw `\bunder (?:an? |the )?(?:\w+[ -]){0,3}(?:retention|immutab\w+) polic`, String.raw `\b(?:vault|blobs?|containers?|data|backups?|items?|recovery points?|snapshots?|files?|logs?) (?:is|are) immutable\b`, String.raw `\b(?:blocked|denied|refused|prevented|rejected)\b.{0,60}\bimmutab`, String.raw `\bimmutability\b.{0,60}\b(?:is|are) (?:\w+ and )?(?:enabled|locked|active|in effect)\b.{0,160}\b(?:cannot|not be|so)\b`),
        unless: /\b(?:policy|period|state|vault)(?: \w+)? cannot be (?:changed|modified|shortened|reduced|disabled|unlocked)/i,
    },
    {
        reason: 'superseded',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:cancell?ed|aborted|preempted) and superseded\b`, String.raw `\b(?:superseded|preempted|overridden|replaced) by (?:a |an |another )?(?:more recent |newer |later |subsequent )?(?:operation|request|deployment|update)`),
        alone: true,
    },
    {
        reason: 'concurrent-write',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:written|updated|modified|created|deleted|changed) concurrently\b`, String.raw `\bconflict(?:s|ed|ing)? with (?:an? |another |the )?(?:concurrent|simultaneous|parallel)`, String.raw `\bconflicting concurrent (?:write|request|operation|update)`, String.raw `\bconflicting request\b`, String.raw `\bbecause of an? concurrent\b`, String.raw `\bconcurrent (?:writes?|updates?|requests?|modifications?|operations?|access|calls?|changes)\b.{0,120}\b(?:not supported|not allowed|detected|is in progress|conflict|prevent|on the same)`, String.raw `\b(?:detected|due to|caused by) (?:an? )?concurrent (?:write|update|request|modification|operation|change)`),
        alone: true,
    },
    {
        reason: 'dependency-updating',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:cannot|can't|could not|unable to)\b.{0,60}\bproceed\b.{0,200}\bused by\b.{0,300}\bin '?${vocabulary/* moving */.H_}'? state`, String.raw `\bused by (?:the )?(?:resource )?.{0,300}\bis not in '?succeeded'? state\b.{0,80}\bin '?${vocabulary/* moving */.H_}'? state`),
        alone: true,
    },
    {
        reason: 'being-deleted',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:is|are|was) ${vocabulary/* still */.Rm}being (?:deleted|reclaimed|purged|removed|torn down|deprovisioned)\b`, String.raw `\bmarked for deletion\b`, String.raw `\bin (?:the )?(?:process|middle) of (?:being delet\w+|deletion|deleting)`, String.raw `\bdeletion\b.{0,100}\b(?:is |was |has )?${vocabulary/* still */.Rm}(?:in progress|in process|ongoing|pending|under ?way|been accepted|queued|scheduled|running)`, String.raw `\b(?:is|are) ${vocabulary/* still */.Rm}(?:scheduled|queued|pending) (?:for )?deletion\b`),
        alone: true,
    },
    { reason: 'being-deleted', codeLike: /BeingDeleted$|DeletionInProgress$|DeleteInProgress$/ },
    {
        reason: 'another-operation-in-progress',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:another|other|different|conflicting|concurrent|previous|existing|ongoing|long[- ]running|active|pending)\b.{0,80}\b(?:operations?|requests?|updates?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|upgrades?|process)\b(?: \([^)]{0,120}\))?.{0,80}\b(?:in[- ]progress|ongoing|is (?:still )?running|is pending|being (?:performed|processed|executed)|underway|executing|active|not (?:yet )?(?:completed|finished))\b`, String.raw `\bthere(?:'s| is| are) (?:an? |another )?in[- ]progress\b.{0,80}\b(?:operation|update|upgrade|request|deployment)\b`, String.raw `\bthere (?:is|are|may be) ${vocabulary/* still */.Rm}(?:an? |another |other |some )?(?:\w+[ -]){0,6}(?:operations?|deployments?|requests?|jobs?|upgrades?|backups?|restores?|import|export|update|migration|failover)\b.{0,40}\b(?:in[- ]progress|running|pending|ongoing)\b`, String.raw `\b(?:operations?|updates?|upgrades?|requests?|deployments?|changes?|settings?|policy|import|export|backup|restore|migration|failover|rotation|maintenance|scaling|creation|provisioning|configuration|execution|recovery|synchronization|replication|export|job|task|process|swap|run)\b.{0,80}\b(?:is|are) ${vocabulary/* still */.Rm}(?:in[- ]progress|underway|ongoing|being processed|pending completion)\b`, String.raw `\b(?:due to|because of|since|during|while|by) (?:an? |the |another )?(?:ongoing|active|in-progress|pending|running)\b.{0,80}\b(?:operation|update|upgrade|rotation|maintenance|deployment|request|process|job|failover|backup|restore|import|export|migration)`, String.raw `\b(?:due to|because of) an? conflicting (?:operation|request|update)\b`, String.raw `\bconflict(?:s|ed|ing)? with (?:an? |another |the )?(?:ongoing|pending|running|active|in-progress|other (?:operation|request|update|deployment)s?|operation)`, String.raw `\b(?:wait|waiting) (?:for|until) (?:it|the|this|that|any|all|previous|current|other|existing|ongoing)\b.{0,100}\b(?:to )?(?:complete|completes|completed|finish|finishes|finished|end|done|succeed)`, String.raw `\bcurrently performing an operation\b`, String.raw `\b(?:has|have) an? (?:\w+ ){1,3}(?:that is )?still running\b`, String.raw `\bstatus is ['\"]?(?:in ?progress|pending|running)\b`, String.raw `\banother [\w/ -]{1,40}\b(?:job|operation|request|task|run|swap|backup|import|export) is (?:currently |already |still )*(?:running|active|queued|executing)\b`, String.raw `\banother (?:operation|request|job|task|run|invocation|process)\b.{0,80}\b(?:is|are) (?:currently |already |still )*(?:running|in progress|executing|active)\b`, String.raw `\bwarming up\b`, String.raw `\bmutually exclusive operations\b`, String.raw `\balready (?:has|have) an? (?:\w+ ){0,3}(?:operation|deployment|request|job) (?:in progress|running|pending)`),
        unless: /timed out waiting|no active (?:deployment|operation)|install\/upgrade\/rollback|because replication is in progress|\bno (?:\w+ ){0,3}(?:operation|upgrade|update|deployment|copy|job)s? (?:is |are )?(?:currently )?in progress/i,
        alone: true,
    },
    {
        reason: 'another-operation-in-progress',
        codeLike: /(?:In|Already)Progress$|OperationInProgress|^(?:Existing|Pending|Ongoing|Another|Conflicting)\w*(?:Operation|Request|Update|Deployment)/,
        unless: /not (?:in )?progress/i,
    },
    {
        reason: 'exclusive-access',
        says: (0,vocabulary/* any */.bz)(String.raw `\brequires? exclusive access\b`, String.raw `\bexclusive (?:lock|access)\b.{0,80}\b(?:held|in use|another|cannot|could not|failed)`, String.raw `\b(?:could not|cannot|can't|failed to|unable to) (?:acquire|obtain|get|take)\b.{0,40}\block\b`),
        unless: /state lock|dpkg|apt|\/var\/|\.lock\b|index\.lock|file lock|process/i,
        alone: true,
    },
    {
        reason: 'service-busy',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:is|are|was) ${vocabulary/* still */.Rm}(?:temporarily )?busy\b`, String.raw `\bunder(?:going)? (?:system |platform |planned |service )*maintenance\b`, String.raw `\bin maintenance (?:mode|state)\b`, String.raw `\bnot able to (?:process|accept)\b.{0,60}\b(?:at this time|right now|currently)\b.{0,80}\btry again`),
        unless: /device or resource busy|EBUSY|text file busy|address|line is busy/i,
        alone: true,
    },
    {
        reason: 'another-operation-in-progress',
        says: (0,vocabulary/* any */.bz)(String.raw `\b${vocabulary/* work */.oJ}\b[^.;]{0,80}\b(?:is|are) ${vocabulary/* still */.Rm}running\b|\b(?:one|it|another|another one) is (?:already |still |now |currently )*running\b`, String.raw `\b(?:is|are) (?:making|applying|performing|carrying out|processing) (?:\w+ ){0,2}${vocabulary/* work */.oJ}`, String.raw `\b${vocabulary/* work */.oJ}\b.{0,80}\b(?:is|are|has|have) yet to (?:be )?(?:complete|finish|end|done)`, String.raw `\b(?:has|have|was|were|been) (?:already |just )?(?:started|triggered|queued|accepted|submitted|initiated|requested) and (?:is|has|have|are|was) (?:still |currently |now )?(?:not (?:yet )?(?:finished|completed|done|ended)|running|in progress|pending|being)`, String.raw `\blocked by (?:the |an? |another )?${vocabulary/* work */.oJ}\b`, String.raw `\b(?:two|several|multiple|many) (?:writes|${vocabulary/* work */.oJ})\b.{0,60}\b(?:at once|at the same (?:time|moment)|simultaneous\w*|in parallel|concurrent\w*)`, String.raw `\b(?:retry|try again|resubmit|repeat|re-?run)\b.{0,60}\b(?:once|when|after|until)\b.{0,100}\b${vocabulary/* ends */.rW}\b`, String.raw `\b(?:wait|until|till)\b.{0,100}\b(?:it|they|that|this|${vocabulary/* work */.oJ}) (?:has |have |is |are |to )?(?:${vocabulary/* ends */.rW}|finish|end)\b`, String.raw `\b(?:earlier|previous|prior|preceding|last|existing|another|other|first|outstanding)\b.{0,100}\b(?:has|have|had|is|was|did) not (?:yet |been )*(?:complete|completed|finish|finished|end|ended|done)\b`, String.raw `\b${vocabulary/* work */.oJ}\b.{0,80}\b(?:is|are|was) ${vocabulary/* still */.Rm}(?:in process|under ?way|in flight|in motion|queued|ongoing|executing|in the queue)\b`, String.raw `\bstill (?:in process|under ?way|in flight|executing)\b`, String.raw `\b(?:is|are) ${vocabulary/* still */.Rm}under(?:going)? (?:an? |the )?(?:\w+ ){0,3}${vocabulary/* work */.oJ}`, String.raw `\b${vocabulary/* work */.oJ} (?:runs|is running|are running|is active|executes) (?:on|against|for|over|in) (?:it|this|the|that)\b`, String.raw `\bin the middle of\b|\bunder (?:modification|migration|reconstruction)\b|\bmust (?:first )?(?:complete|finish) (?:its|the|their|any|all)\b.{0,60}\b${vocabulary/* work */.oJ}`, String.raw `\b(?:async\w*|other|previous|last) operation is in a state other than\b`, String.raw `\b(?:locked|blocked|held|reserved|occupied|in use|used) by (?:an? |the )?(?:ongoing |running |active |another |other |different |previous |concurrent |pending )+(?:\w+ ){0,3}${vocabulary/* work */.oJ}`, String.raw `\b(?:pending|outstanding|unfinished|incomplete|queued) ${vocabulary/* work */.oJ}`, String.raw `\b(?:is|are) ${vocabulary/* still */.Rm}in (?:the )?process\b`, String.raw `\b(?:modified|changed|updated|written|processed|handled|performed|executed) by (?:an? ?other|a (?:concurrent|parallel|different)) ${vocabulary/* work */.oJ}`, String.raw `\bconflict(?:s|ed|ing)?\b.{0,20}\bchanges? (?:were|was|have been|has been) detected\b|\bmultiple ${vocabulary/* work */.oJ} (?:are )?(?:trying|attempting|at the same time)`),
        unless: /\btime(?:d|s)? ?out|\bdeadline\b|\bno (?:\w+ ){0,2}(?:pending|outstanding|running|active)\b|\bregist(?:e?red|ration)\b|\bquota\b|failed to wait|\b(?:is|are) running (?:an? )?(?:old|out|unsupported|low)/i,
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
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:is|are|was|be) ${vocabulary/* still */.Rm}(?:in )?(?:an? |the )?(?:non-?terminal|non-?final|transitional|transitioning|intermediate|transient)\b.{0,20}\bstate\b`, String.raw `\b(?:in|within) (?:the |an? )?(?:non-?terminal|non-?final|transitional|transitioning|intermediate|transient) (?:provisioning )?state`, String.raw `\bnot (?:yet )?(?:in |reached )?(?:an? |its )?(?:terminal|final|stable|steady)\b.{0,20}\bstate\b`, String.raw `\bprovisioning ?state\b.{0,60}\bis not (?:terminal|final)\b`, String.raw `\bis ${vocabulary/* still */.Rm}transitioning\b`, String.raw `\bin transition\b`, String.raw `\bprovisioning ?state\b[^.]{0,60}[:=('" ]${vocabulary/* moving */.H_}\b(?!.{0,40}(?:succeeded'? before))`, String.raw `\bin (?:the |an? )?['"(]?${vocabulary/* moving */.H_}['")]? (?:provisioning |lifecycle )?state\b`, String.raw `\bin (?:the )?state ['"(:]{0,2}${vocabulary/* moving */.H_}\b`, String.raw `\b(?:current|server|cluster|its|database|pool|instance) (?:provisioning )?state(?: is|:| =|=) ?['"]?${vocabulary/* moving */.H_}\b`, String.raw `\b(?:is|are) ${vocabulary/* still */.Rm}being (?:updated|created|modified|provisioned|configured|moved|restored|recovered|upgraded|scaled|migrated|initialized|processed|cancell?ed|activated|changed|attached|detached|restarted|resized|started|stopped|deployed|installed|imported|exported|copied|rotated|swapped|rebuilt|synchronized|backed up|failed over)\b`, String.raw `\b(?:is|are) ${vocabulary/* still */.Rm}(?:updating|provisioning|upgrading|scaling|migrating|restarting|initializing|resizing)\b`, String.raw `\b(?:cannot|can not|could not|must not) be \w+ (?:during|while) (?:the )?(?:\w+ )?(?:provisioning|update|upgrade|creation|deletion|deployment|scaling|restore|backup|failover|migration)\b`, String.raw `\bbeing (?:rehydrated|archived|scanned|indexed|loaded|built|imaged|captured|evacuated)\b`, String.raw `\b(?:state|status)\b[^.]{0,80}['\"]${vocabulary/* moving */.H_}['\"]`, String.raw `\b(?:unexpected|current|wrong|invalid) state:? ['\"]?${vocabulary/* moving */.H_}\b`, String.raw `\bin the process of (?!being delet|delet)\w+ing\b`, String.raw `\balready transitioning\b`, String.raw `\bbeing (?:enabled|disabled)\b`, String.raw `\bstill (?:in )?(?:provisioning|being provisioned|creating|initializing)\b`),
        unless: /\bin '?running'? state\b.{0,80}\b(?:must|should|required|only)\b|\bnot in (?:an? )?'?running'? state|\bcopy status|should be in|must be in/i,
        alone: true,
    },
];

;// CONCATENATED MODULE: ./build/conflict/rules/services.js

const services = [
    { reason: 'soft-deleted', codes: ['ObjectIsDeletedButRecoverable', 'FlagMustBeSetForRestore'] },
    { reason: 'not-found', codes: ['SoftDeletedVaultDoesNotExist'] },
    { reason: 'being-deleted', codes: ['ObjectIsBeingDeleted'] },
    {
        reason: 'name-taken',
        codes: ['VaultAlreadyExists', 'NameUnavailable', 'AccountNameAlreadyExists', 'CustomDomainInUse', 'SubDomainNameAlreadyExists'],
    },
    { reason: 'another-operation-in-progress', codes: ['40901'] },
    {
        reason: 'another-operation-in-progress',
        says: /\bsubcode=?40901\b|\bconflicting operation\b.{0,40}\bin progress\b/i,
        alone: true,
    },
    {
        reason: 'link-active',
        says: /\b(?:break|fail ?over)\b.{0,40}\b(?:pairing|replication)\b.{0,60}\bbefore\b|\bbecause replication is in progress\b/i,
    },
    { reason: 'invalid-state', codes: ['ClusterMoratoriumInEffect'] },
    { reason: 'failed-state', says: /\bin (?:a )?'?failed'? (?:provisioning )?state\b/i, codes: ['AccountProvisioningStateInvalid'] },
    { reason: 'provisioning-in-progress', codes: ['AccountProvisioningStateInvalid'] },
    { reason: 'another-operation-in-progress', codes: ['RSVaultUpdateErrorConflictingOperationInProgress'] },
    {
        reason: 'nested-resources-exist',
        codes: [
            'BMSUserErrorVaultDeletionNotAllowed',
            'BMSUserErrorVaultDeletionForbidden',
            'BMSUserErrorContainerHasDatasources',
            'ServiceResourceNotEmptyWithBackendMessage',
        ],
    },
    { reason: 'data-locked', codes: ['DeviceMessageLockLost'] },
    { reason: 'data-locked', says: /\bthe lock supplied is invalid\b/i, alone: true },
    {
        reason: 'immutability-policy',
        says: /\bimmutable (?:due to|because of|under|by) (?:an? |the )?(?:\w+ )?(?:polic|legal hold|hold)/i,
        alone: true,
    },
    { reason: 'data-locked', says: /\b(?:in use|locked|opened|held) by an? (?:SMB|NFS) client\b|\bopen (?:file )?handles?\b/i },
    { reason: 'data-locked', codeLike: /(?:Message|Session)LockLost|SessionCannotBeLocked/ },
    {
        reason: 'data-locked',
        says: (0,vocabulary/* any */.bz)(String.raw `MessageLockLost\b`, String.raw `\b(?:key|value|setting|item|secret|blob|message|record)\b.{0,60}\bis (?:read-only|locked)\b.{0,80}\bunlock\b`, String.raw `\b(?:is|was|are) marked (?:as )?read-?only\b`, String.raw `\b(?:key|value|key-value|setting|item|secret|file|message|record|entry)\b.{0,60}\bis locked\b(?:.{0,40}\b(?:cannot|not be)\b| by )`, String.raw `\berrorcode"?:? ?412002\b`),
        alone: true,
    },
    {
        reason: 'resource-in-use',
        codes: ['LockedSPLResourceFound', 'CannotDeleteWorkspaceWhenLinkedToPrivateLinkScopes', 'ModelReferencesNotDeleted'],
    },
    { reason: 'nested-resources-exist', codes: ['ApplicationPackagesNotEmpty', 'SolutionTemplateVersionExists'] },
    {
        reason: 'invalid-state',
        codes: ['OperationInvalidForCurrentState', 'ContainerImmutabilityPolicyFailure', 'InvalidOperationState', 'CertificateStateActive'],
    },
    {
        reason: 'dependency-not-ready',
        codes: ['RequestedDefaultVersionNotActive', 'ApplicationPackageBlobNotFound', 'StorageNotProvisioned'],
    },
    { reason: 'already-in-target-state', codes: ['TaskCompleted', 'JobCompleted', 'JobDisabled', 'JobTerminating'] },
    {
        reason: 'platform-rule',
        codes: ['ResourceRestriction', 'InvalidApplicationPackageReferences', 'JobPreparationTaskOrReleaseTaskNotSpecified'],
    },
    { reason: 'feature-not-supported', codes: ['OperationNotPermitted', 'NotSupported', 'FeatureNotSupported', 'OperationNotSupported'] },
];

;// CONCATENATED MODULE: ./build/conflict/rules/stale.js

const stale = [
    {
        reason: 'resource-exists',
        says: /\bif-none-match\b.{0,80}(?:\*|was found|exists)|'\*' in the if-none-match|\bexists already and hence\b/i,
        alone: true,
    },
    { reason: 'etag-mismatch', codeLike: /E-?tag(?:Mis|Not)\w*$|VersionMismatch$|^NewerDataExists$/i },
    {
        reason: 'etag-mismatch',
        says: (0,vocabulary/* any */.bz)(String.raw `(?:\b|_)(?:e-?tags?|entity tags?)\b.{0,160}\b(?:mis-?match\w*|(?:do|does|did)(?: not|n't) (?:match|equal|represent|reflect|correspond|agree)|is (?:stale|outdated|invalid|old|not the latest)|out[- ]of[- ]date|not (?:equal|current|valid)|differs?|(?:is|are) different|expired|conflict)`, String.raw `\b(?:bad|stale|invalid|wrong|outdated|mis-?matched|old|incorrect) e-?tag\b`, String.raw `\bif-match\b.{0,120}\b(?:not (?:satisfied|met|match\w*)|fail\w*|false|(?:do|does|did)(?: not|n't) match)`, String.raw `\b(?:latest|new|newer|current|correct|fresh) e-?tag\b`, String.raw `\b(?:has|have|was|were) (?:been )?(?:modified|changed|updated) (?:by (?:some(?:one|body)|another (?:user|client|caller|writer|process|thread|session)|others?\b)|since|(?:on|in) the (?:server|service|store|database|back ?end))`, String.raw `\b(?:modified|changed|updated|altered|saved|edited|written) (?:by another \w+ |by some\w+ (?:else )?|elsewhere )?(?:in the meantime|meanwhile|since (?:it|you|they|your|its|the|being)\b.{0,20}\b(?:read|loaded|fetched|retrieved|opened|got|obtained|queried|last)|after (?:it was|you) (?:read|loaded|fetched|retrieved|opened|got|queried))\b`, String.raw `\bstale (?:data|version|copy|read|object|entity|state)\b|\bnot (?:working (?:on|with) |based on |using )?the (?:latest|current|newest|most recent) (?:version|revision|copy)\b`, String.raw `\bversion '?\w+'? .{0,60}\bbut version '?\w+'?`, String.raw `\b(?:(?:another|some other|a different) (?:client|user|process|caller|session|writer|instance)|some(?:one|body) else) (?:has )?(?:changed|modified|updated|wrote|written|saved)\b`, String.raw `\bconcurrency (?:token|stamp|check)\b.{0,60}\b(?:no longer|invalid|stale|mis-?match\w*|fail\w*|outdated)`, String.raw `\boptimistic (?:concurrency|lock\w*)\b`, String.raw `\b(?:row|record|resource|entity|object) ?version mis-?match\b`, String.raw `\b(?:copy|version|revision) (?:of .{1,80} |that .{1,80} )?(?:is|was) (?:stale|outdated|out of date|obsolete|no longer current)\b`, String.raw `\bexpected (?:version|revision|sequence number)\b.{0,40}\b(?:current|actual|found|but|got)\b`, String.raw `\b(?:re-?fetch|re-?read|reload|refresh|get the (?:latest|current|newest))\b.{0,80}\b(?:again|re-?appl\w+|re-?submit|retry with)\b`, String.raw `\bnewer (?:data|version|revision)\b.{0,20}\bexists?\b`, String.raw `\bversion[- ](?:mismatch|conflict)\b`, String.raw `\b(?:get|fetch|read|reload|refresh|use) the (?:latest|newest|current)\b.{0,60}\bto avoid overwrit`),
        unless: /\bchecksum|dependency|package|lockfile|schema version|protocol version/i,
        alone: true,
    },
    {
        reason: 'condition-not-met',
        says: (0,vocabulary/* any */.bz)(String.raw `\bcondition not (?:met|satisfied)\b`, String.raw `\bcondition\b.{0,100}\b(?:is|was|were|are) not (?:met|satisfied)\b`, String.raw `\bpre-?conditions?\b.{0,120}\b(?:evaluated to false|(?:is|was|are|were) not (?:met|satisfied|fulfilled)|not satisfied)`, String.raw `\bconditional header`, String.raw `\bPreconditionFailedException\b`),
        unless: /readiness|\bpod\b|kubectl|timed out waiting for the condition/i,
        alone: true,
    },
];

;// CONCATENATED MODULE: ./build/conflict/rules/states.js

const states = [
    {
        reason: 'nested-resources-exist',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:nested|child|children|sub-?|dependent|contained) ?(?:resources?|items?|objects?)\b.{0,120}\b(?:exist|present|remain|delet|remov|first)`, String.raw `\bbefore (?:nested|child|dependent|all|its|the)\b.{0,80}\b${vocabulary/* remove */.TF}`, String.raw `\b(?:is|are) not empty\b`, String.raw `\bnot empty\b`, String.raw `\b(?:still )?(?:contains?|has|have|hosts?|holds?)\b.{0,60}\b(?:active|existing|remaining|assigned|protected|registered|running|dependent|\d+) ?(?:active |\w+ )?(?:\w+)\b.{0,100}\b(?:${vocabulary/* remove */.TF}|before|first|assigned to it)`, String.raw `\b(?:still )?contains? (?:\d+|active|existing|one or more|resources|items|some)\b`, String.raw `\b${vocabulary/* not */.AU}\b.{0,20}\b${vocabulary/* remove */.TF}.{0,160}\b(?:because|since|as|while|until|before)\b.{0,30}\b(?:it |there )?(?:still )?(?:has|contains?|are|is not empty|hosts?)\b`, String.raw `\b(?:please )?(?:${vocabulary/* remove */.TF})\b.{0,100}\bbefore (?:attempting to )?(?:you can )?${vocabulary/* remove */.TF}`, String.raw `\b${vocabulary/* not */.AU}\b.{0,120}\bwhile\b.{0,120}\bexists?\b`, String.raw `\bdelet\w+ (?:the |all |its |any )?[\w -]{2,60} first\b`, String.raw `\bcan (?:only be|be) \w+ only if there are no\b`, String.raw `\bcan only be \w+ (?:if|when) (?:there are|it has) no\b`, String.raw `\bensure that it does not contain\b`, String.raw `\bthere (?:is|are) (?:still )?(?:[\w-]+ ){1,6}(?:associated with|attached to|registered (?:to|with|in)|linked to|assigned to)\b.{0,160}\b${vocabulary/* remove */.TF}`, String.raw `\bensure\b.{0,60}\bare (?:removed|deleted)\b`, String.raw `\b(?:has|have)\b.{0,20}\b(?:active |existing |\d+ )?(?:snapshots?|replicas?|backup items?)\b`, String.raw `\b(?:exists?|remains?|are present|is present) (?:in|on|under|within|inside) (?:it|them)\b`, String.raw `\bis the (?:only|last) \w+\b.{0,120}\b${vocabulary/* not */.AU}\b.{0,20}\b${vocabulary/* remove */.TF}`),
        unless: (0,vocabulary/* any */.bz)(String.raw `\bin use by\b`, String.raw `\battached to\b`, String.raw `\bmust not be empty\b`, String.raw `\b(?:value|field|parameter|property|string|name|body|list) (?:is|was|are|cannot be|must be|should be) not empty\b`),
        alone: true,
    },
    {
        reason: 'link-active',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:break|remove|stop|disable|delete|fail ?over)\b.{0,60}\b(?:pairing|replication|geo-?replication|link|peering|mirroring|connection|alias)\b.{0,80}\b(?:before|first|prior)`, String.raw `\b(?:is|are) (?:currently |still |already )?(?:paired|peered|replicat\w+|mirrored)\b.{0,80}\b(?:with|to|so|cannot|can't)`, String.raw `\bwhile\b.{0,60}\b(?:pairing|replication|link|peering|mirroring) is (?:active|enabled|in place)\b`, String.raw `\b(?:is|are) (?:still )?linked to\b`, String.raw `\b(?:in|part of|member of) an? (?:active )?(?:\w+ )?(?:replication|failover group|availability group|geo-?replication|mirroring)`),
    },
    {
        reason: 'resource-in-use',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:is|are|was|been|be) (?:currently |still |already |being )*(?:(?:in use|used|referenced|consumed|utilized) (?:by|for|with|as|in)|(?:required|needed) by)\b`, String.raw `\b(?:is|are) (?:currently |still |already |being )*(?:attached|associated|allocated|assigned|bound|mapped|mounted|tied|joined|connected|linked|peered) (?:to|with)\b`, String.raw `\b(?:is|are) (?:currently |still )?in use\b`, String.raw `\b(?:still |currently )(?:in use|used by|referenced by|referred to|associated with|attached to|allocated to)`, String.raw `\b(?:has|have|with)\b.{0,40}\b(?:active|existing) (?:connections?|associations?|references?|assignments?|bindings?|dependenc\w+|subscriptions?|endpoints?|images?|disks?|triggers?|sessions?|traffic)`, String.raw `\b${vocabulary/* not */.AU}\b.{0,20}\b${vocabulary/* remove */.TF}\b.{0,200}\b(?:because|since|as)\b.{0,60}\b(?:use it|uses it|is using it|are using it|is still|are still|depend)`, String.raw `\b(?:being )?used as\b.{0,80}\b(?:cannot|please|delete|first)`, String.raw `\b(?:drop|delete|remove)\b.{0,80}\bused as\b`, String.raw `\bstill referenced by\b`, String.raw `\buses? (?:this|the) [\w ]{2,40} as\b`, String.raw `\b${vocabulary/* not */.AU} ${vocabulary/* remove */.TF}.{0,60}\bas long as\b|\bnot be ${vocabulary/* remove */.TF} (?:as long as|while|since)\b`, String.raw `\b(?:is|are) already (?:in use|used|occupied) by\b`, String.raw `\bthere (?:is|are) (?:\d+ )?[\w ]{1,60} that (?:still )?(?:reference|use|depend on|refer to)s? it\b`, String.raw `\bnon-zero traffic\b`, String.raw `\bassigned to it\b`, String.raw `\bother resources? (?:depend|refer)`, String.raw `\bdepends? on (?:it|this)\b`, String.raw `\b${vocabulary/* not */.AU}\b.{0,20}\b${vocabulary/* remove */.TF}\b(?:.{0,160}\b(?:because|since|as)\b.{0,60}\b(?:used|uses|depends|refer|contain|has|active|bound|attach|associat|alloca|exist)|.{0,20}\ban active\b)`),
        unless: /\bnot (?:currently )?(?:associated|attached|assigned|linked|connected)\b|EADDRINUSE|address already in use|port is already|not recommended|locks? file|database .{0,40}accessed by other users|\bpermission|\b(?:not|un)authorized|does not have|\bwill be used\b/i,
        alone: true,
    },
    {
        reason: 'failed-state',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:provisioning|creation|deployment|setup)\b.{0,80}\b(?:failed|did not succeed|was not successful) (?:earlier|previously|before|last time)\b`, String.raw `\bnot (?:been )?(?:provisioned|created|deployed) successfully\b`, String.raw `\b(?:is|are|was|left|leaving it|ended|remains) (?:currently |still )?in (?:an? |the )?['"(]?(?:failed|faulted|unhealthy|error|degraded|corrupted|inconsistent)['")]? (?:provisioning )?state`, String.raw `\bprovisioning ?state\b.{0,20}[:=('" ](?:failed)\b.{0,80}\b(?:prevent|cannot|not allowed|must|before)`, String.raw `\bin state ['"(:]{0,2}(?:failed|faulted|unhealthy)\b`, String.raw `\bfaulted\b.{0,40}\breferenced\b`, String.raw `\bis halted because\b`),
        alone: true,
    },
    {
        reason: 'service-stopped',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:server|cluster|database|gateway|pool|service|instance|app|site|account|namespace|workspace|warehouse)\b.{0,120}\b(?:is|are) (?:currently )?(?:in (?:the )?(?:state )?)?['"(]?(?:stopped|paused|disabled|suspended|not running|not started|offline|not online|not activated|not enabled)\b`, String.raw `\bstate ['"(]?(?:stopped|paused|suspended|offline)\b`, String.raw `\bnot in (?:an? |the )?(?:['"]?(?:running|started|online|active|accessible)['"]?) state`, String.raw `\bis not (?:started|online|active|in an accessible)\b`, String.raw `\bstate is not (?:online|ready|running|active)\b`, String.raw `\b(?:is|are) (?:currently )?in (?:an? )?(?:stopped|paused|suspended|disabled|offline) (?:power |provisioning |lifecycle )?state\b`, String.raw `\b(?:entity|trigger|workflow|job|schedule|endpoint|subscription|listener|account|plan|runtime)\b.{0,160}\b(?:is|are) (?:currently |not )?(?:disabled|enabled|stopped|paused)\b`, String.raw `\bwith state '(?:disabled|stopped|suspended|completed)'`, String.raw `\bunless (?:it is )?(?:disabled|stopped|paused) first\b`, String.raw `\bcan only be (?:performed|executed|done|called|invoked|started)\b.{0,40}\bon (?:started|running|online|active)`),
        unless: /feature|subscription|\bpolicy|log(?:ging)? is|access is disabled|not active trigger/i,
    },
    {
        reason: 'already-in-target-state',
        says: (0,vocabulary/* any */.bz)(String.raw `\bis already (?:enabled|disabled|started|stopped|running|paused|completed|deleted|in (?:an? |the )?(?:\w+ )?state|up to date|at the (?:requested|desired))\b`, String.raw `\balready in (?:an? |the )?(?:requested|desired|target|completed|['"]?\w+['"]?) state`, String.raw `\b(?:has|have|was|were) already (?:been )?(?:finished|completed|ended|approved|rejected|reviewed|expired|cancel+ed|closed|terminated|stopped|started|enabled|disabled|processed|submitted|failed over)\b`),
        alone: true,
    },
    { reason: 'already-in-target-state', codeLike: /^\w+Already(?:Enabled|Disabled|Started|Stopped|Completed|Running|Deleted|InState)$/ },
    {
        reason: 'nothing-to-cancel',
        says: (0,vocabulary/* any */.bz)(String.raw `\bthere (?:is|are) (?:currently )?no (?:ongoing|running|active|pending|current)\b.{0,60}\b(?:operation|upgrade|copy|deployment|job|cancel)`, String.raw `\bcannot (?:be )?cancel(?:led|ed)?\b.{0,160}\b(?:state|completed|expired|succeeded)`, String.raw `\bcannot be stopped\b`),
        alone: true,
    },
    {
        reason: 'dependency-not-ready',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:has|have|is|are|was) not (?:yet )?(?:been )?(?:provisioned|delegated|initialized|configured|approved|activated|verified)\b`, String.raw `\bis not (?:active|ready|provisioned)\b`, String.raw `\b(?:is|are) not provisioned\b`, String.raw `\b(?:is|are) not (?:currently |yet )?(?:linked|connected|attached|associated|joined|peered|bound|onboarded) (?:to|with)\b`, String.raw `\b(?:invalid|unexpected|wrong) provisioning state\b`, String.raw `\bprovisioning ?state\b.{0,40}['"]?Not ?Provisioned\b`, String.raw `\bplease\b.{0,60}\b(?:first|before)\b.{0,60}\bprovisioned\b`, String.raw `\b(?:must|should|has to|have to|needs? to) be (?:enabled|delegated|configured|provisioned|activated|approved|verified|registered|created|connected|linked)\b.{0,160}\b(?:before|first|prior)\b`, String.raw `\brequires any of the following delegation`, String.raw `\bnot (?:yet )?activated\b`, String.raw `\bturn (?:on|off) \w+ first\b`, String.raw `\bempty\. Resource ID\b`),
        unless: /\bregist(?:e?red|ration)\b/i,
        confidence: 'likely',
    },
    {
        reason: 'dependency-updating',
        codeLike: /NotReady$/,
        says: /\b(?:try again|retry)\b/i,
        confidence: 'likely',
    },
    { reason: 'dependency-not-ready', codeLike: /(?:NotProvisioned|NotReady|NotActive|NotInitialized)$/, confidence: 'likely' },
    {
        reason: 'invalid-state',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:in|for|of|on|with|from|under) (?:the |its |this |an? )?(?:current|present|existing|invalid|incorrect|wrong|unsupported|inconsistent|unexpected) (?:\w+ )?(?:state|status)\b`, String.raw `\b(?:current|present) (?:\w+ )?(?:state|status)\b.{0,80}\b(?:not|prevent|invalid|cannot|does)`, String.raw `\b(?:not|only) (?:allowed|valid|supported|permitted|possible)\b.{0,120}\b(?:when|while|in|if)\b.{0,80}\b(?:state|status)\b`, String.raw `\bstates?:? (?:does|do) not allow\b`, String.raw `\b(?:is|are) not in (?:an? |the )?(?:['"]?[\w ]{2,30}['"]?) (?:provisioning )?(?:state|status)\b`, String.raw `\b(?:must|should|has to|needs to) be in (?:an? |the |one of the )?(?:following )?(?:['"]?[\w ]{0,30}['"]? )?(?:provisioning |power )?(?:state|status)`, String.raw `\b(?:is|are) in (?:an? |the )?(?:['"]?[\w-]{3,30}['"]?) state\b.{0,120}\b(?:cannot|not allowed|prevent|invalid|before|only)`, String.raw `\bin (?:the )?state:? ?['"]?\w{4,30}['"]?.{0,200}\b(?:allowed only|only (?:when|in)|not allowed|cannot)`, String.raw `\b(?:is|are) in active state\b`, String.raw `\bstatus from '\w+' to '\w+'`, String.raw `\bnot allowed to be (?:drained|powered off|shut down|stopped|deleted)\b`, String.raw `\brequires? (?:the |that the |a )?.{0,100}\bto be (?:in |\w+ed\b)`, String.raw `\bis in running state\b`, String.raw `\bon an? (?:expired|disabled|stopped|paused|deleted|completed|canceled|failed) \w+`, String.raw `\b(?:stop|pause|disable|suspend|cancel) the \w+ before\b`, String.raw `\bis not ready\b`, String.raw `\b(?:is|are) (?:currently )?(?:offline|paused|suspended|hibernated|shut ?down|deactivated|archived|disconnected)\b`, String.raw `\b(?:is|are|has|have) not yet (?:been )?\w+ed\b`, String.raw `\bcannot be \w+ again\b`, String.raw `\b(?:must|should|has to|have to|needs? to)\b.{0,60}\b(?:first(?=[.,;]|$)|before|prior to)(?=\W|$)`, String.raw `\b(?:is|are) in (?:an? |the )?(?!${vocabulary/* moving */.H_})[\w'"-]{3,30} state\b`, String.raw `\bprior to \w+ing\b`, String.raw `\bnot in an? (?:\w+ )?(?:state|status) (?:that|in which|to|where)\b`, String.raw `\b(?:is|are|its?|remains?|currently|still) in (?:the |an? )?(?:state|status):? ['"(]?\w{4,}`, String.raw `\b(?:current|actual|present|its) (?:state|status)(?: is|:| =) ?['"]?(?!${vocabulary/* moving */.H_})\w{4,}`, String.raw `\b(?:status|state) is not (?:an? )?['"]?\w{4,30}['"]?(?:\.|$|,| so| and)`, String.raw `(?:^|[.;:] )(?:please )?(?:delete|remove|detach|disconnect|unlink|stop|break|close) (?:the|all|any|its|their) [^.;]{1,80}\bbefore\b`, String.raw `\b(?:resume|start|restart|wake|re-?enable) (?:it|them|the [\w-]+(?: [\w-]+)?)\b.{0,40}\b(?:before|first|and (?:retry|try)|to (?:continue|proceed))\b`, String.raw `\b(?:remove|delete|detach|disconnect|unlink|stop|move|close|break|end) (?:it|them|those|these|all of them)\b.{0,60}\b(?:before|first|and (?:retry|repeat|try)|prior)\b`, String.raw `\b(?:needs? to|must|should|has to|have to) be (?:disabled|enabled|stopped|started|paused|resumed|unlocked|disconnected|completed|finished|closed|approved|published|unpublished) (?:first|before)\b`),
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
        codeLike: /(?:Invalid|Incorrect|Wrong|Unexpected|NotIn\w*)\w*State(?:ForOperation)?$|NotAllowedInCurrentState$|InvalidForCurrentState$|NotInReadyState$|StateNotValid|OperationNotValidForState/,
        confidence: 'likely',
    },
    {
        reason: 'invalid-state',
        says: /\b(?:cannot|can not|unable to|could not)\b.{0,160}\bbecause (?:it|the \w+) is in (?:an? |the )?(?:state|status|'?\w{4,20}'? state)\b/i,
        alone: true,
    },
];

;// CONCATENATED MODULE: ./build/conflict/rules/storage.js
const storage = [
    { reason: 'throttled', codes: ['ServerBusy', 'AccountBusy'], says: /\bper second\b|\baccount limit\b|\begress\b|\bingress\b/i },
    { reason: 'immutability-policy', codeLike: /Immutability\w*Locked$/ },
    { reason: 'data-locked', codes: ['FileLockConflict', 'SharingViolation'] },
    { reason: 'exclusive-access', codes: ['StorageAccountOperationInProgress'] },
    { reason: 'provisioning-in-progress', codes: ['StorageAccountIsNotProvisioned', 'StorageAccountBeingCreated'], confidence: 'likely' },
    {
        reason: 'another-operation-in-progress',
        codes: ['PendingTransactionAlreadyExists', 'PendingCopyOperation', 'InternalOperationAbortError'],
    },
    { reason: 'nothing-to-cancel', codes: ['NoPendingCopyOperation'] },
    {
        reason: 'lease-lost',
        codes: ['LeaseLost', 'LeaseIsBrokenAndCannotBeRenewed', 'LeaseAlreadyBroken', 'LeaseIsBreakingAndCannotBeChanged'],
    },
    { reason: 'lease-lost', codeLike: /^LeaseNotPresent/, confidence: 'likely' },
    { reason: 'blob-lease', codeLike: /^Lease(?:Already|Id|Is)\w+|SnapshotLeased$|^InfiniteLeaseDurationRequired$/ },
    { reason: 'name-taken', codes: ['StorageAccountAlreadyTaken'] },
    { reason: 'exists-elsewhere', codes: ['StorageAccountInAnotherResourceGroup'] },
    {
        reason: 'immutability-policy',
        codes: ['BlobImmutableDueToPolicy', 'BlobImmutableDueToLegalHold', 'ContainerProtectedFromDeletion', 'PathImmutableDueToPolicy'],
    },
    { reason: 'nested-resources-exist', codes: ['SnapshotsPresent', 'ShareHasSnapshots', 'DirectoryNotEmpty', 'SnapshotCountExceeded'] },
    {
        reason: 'feature-not-supported',
        codes: [
            'FeatureNotSupportedForAccount',
            'PublicAccessNotPermitted',
            'KeyBasedAuthenticationNotPermitted',
            'BlobUsesCustomerSpecifiedEncryption',
            'FeatureVersionMismatch',
        ],
    },
    { reason: 'capacity-unavailable', codes: ['StorageAccountTooBusy'] },
    { reason: 'condition-not-met', codeLike: /ConditionNotMet$|^UpdateConditionNotSatisfied$/ },
    {
        reason: 'server-error',
        codes: ['CannotVerifyCopySource'],
        says: /\bwithin the (?:specified|allowed) time|timed? ?out|could not verify\b/i,
    },
    { reason: 'dependency-not-ready', codes: ['StorageAccountNotRecognized'] },
];

;// CONCATENATED MODULE: ./build/conflict/rules/taken.js

const taken = [
    {
        reason: 'soft-deleted',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:deleted|removed)\b.{0,120}\b(?:is|are) (?:still )?(?:retained|reserved|recoverable|held|kept)\b`, String.raw `\b(?:restore|recover|undelete) or purge\b`, String.raw `\bdeleted\b.{0,100}\bsoft[- ]delet(?:e|ion) (?:period|state|retention)\b`, String.raw `\bsoft[- ]?deleted\b.{0,200}\b(?:name|restore|recover|undelete|purge|exist|same|already|conflict)`, String.raw `\bdeleted but recoverable\b`, String.raw `\b(?:undelete|restore|recover)\b.{0,60}\bor (?:purge|permanently delete)\b`, String.raw `\brecently deleted\b.{0,120}\b(?:purge|recover|name|same)`, String.raw `\balready exists in (?:a )?deleted state\b`),
        unless: (0,vocabulary/* any */.bz)(String.raw `\bvault cannot be deleted\b`, String.raw `\bname '?[\w-]+'? is already in use\b`),
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
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:name|domain|hostname|host name|dns\w*|label|prefix|endpoint|address|id|identifier|alias|record|vlan\w*|url|fqdn)s?\b.{0,120}\b(?:is|are|was|has) (?:been )?(?:already |currently )+(?:been )?(?:in use|used|taken|reserved|registered|assigned|claimed|bound)\b`, String.raw `\b(?:is|are) already (?:taken|registered|reserved|claimed) (?:by|for|in|on) (?:another|this|the|a different|some)`, String.raw `\bname\b.{0,80}\b(?:is|was) (?:not available|unavailable)\b`, String.raw `\bis already taken\b`, String.raw `\b(?:is|was) (?:used|taken|owned|held|claimed|reserved|registered|in use) by (?:an?other|a different|some(?:body|one)(?: else)?|other) ?(?:customers?|tenants?|users?|subscriptions?|accounts?|organi[sz]ations?|part(?:y|ies)|directory)?\b`, String.raw `\bbelongs? to another\b`, String.raw `\bname\b.{0,60}\b(?:must|should|needs to|has to) be (?:globally )?unique\b`, String.raw `\bwith the same (?:name|path|host ?name|domain|endpoint|key|prefix|address)\b.{0,80}\bas an existing\b`, String.raw `\b(?:is|are|was) (?:already )?linked to another\b`, String.raw `\bthere is already an? (?:\w+ ){1,4}with (?:this|that|the same|the specified) (?:name|id)`),
        unless: /\bEADDRINUSE|reason: invalid|must be between|address already in use|port \d|container name|cannot be deleted|attached/i,
        alone: true,
    },
    {
        reason: 'resource-exists',
        says: (0,vocabulary/* any */.bz)(String.raw `\balready exists?\b`, String.raw `\bexists already\b`, String.raw `\b(?:another|an?) [\w -]{1,60} exists with (?:the )?same\b`, String.raw `\balready (?:an )?existing\b`, String.raw `\bexisting\b.{0,40}\balready\b`, String.raw `\bhas already been (?:created|registered|defined|added|provisioned)\b`, String.raw `\bduplicate(?:d)? (?:\w+ ){0,3}(?:resource|request|name|entry|record|key|object|rule|assignment)`, String.raw `\bDuplicate\w+Request\b`),
        unless: (0,vocabulary/* any */.bz)(String.raw `\bbefore delet`, String.raw `\bPRIMARY KEY\b`, String.raw `\bconstraint '`, String.raw `\bcannot delete\b`, String.raw `\bcannot be deleted\b`),
        alone: true,
    },
    {
        reason: 'resource-exists',
        says: (0,vocabulary/* any */.bz)(String.raw `\b(?:is|are|was|were|has been|have been) (?:registered|created|defined|provisioned|taken|assigned|installed|present|deployed|added|in use) already\b`, String.raw `\balready (?:installed|present|defined|declared|created|registered|available|there|has (?:an?|the same))\b`, String.raw `\bthere already (?:is|are|exists)\b|\bthere (?:is|are) already (?:an?|another|one)\b`, String.raw `\bwith (?:the |this |that |same |given |specified )*(?:name|id|key|identifier|path|host ?name|address)s?\b.{0,100}\b(?:exists|is present|has been (?:created|used|found)|was found)\b`, String.raw `\bfound to (?:be existing|exist)\b`, String.raw `\b(?:choose|pick|try|use|select|specify|provide|enter) (?:another|a different|an unused|a unique|a new) (?:\w+ )?(?:name|id|identifier|key|label|alias|host ?name|prefix)\b`, String.raw `\bhas (?:already )?been (?:created|registered|taken|used) (?:earlier|before|previously|in another|by another)`, String.raw `\bcannot be overwritten\b`, String.raw `\b(?:is|was|has been|are) (?:already )?(?:registered|mapped|assigned|bound|onboarded|enrolled|used|claimed|verified) (?:with|to|in|under|by|for) (?:an?other|a different|some other)\b`, String.raw `\bduplicate of an? existing\b`, String.raw `\b(?:host ?name|domain|name|alias|dns\w*|label)\b.{0,60}\b(?:bound|mapped|assigned|attached|linked|registered|used|claimed)\b.{0,60}\b(?:an?other|a different)\b`),
        unless: (0,vocabulary/* any */.bz)(String.raw `\bbefore delet`, String.raw `\bcannot (?:be )?delete`, String.raw `\bnot (?:been )?(?:found|registered)\b`, String.raw `\bassociated with\b`, String.raw `\bin use\b`, String.raw `\b(?:invalid|not valid|not allowed|not supported)\b`),
        confidence: 'likely',
    },
    { reason: 'resource-exists', codeLike: /AlreadyHas[A-Z]/, confidence: 'likely' },
    {
        reason: 'resource-exists',
        codeLike: /(?<!Not)(?<!NotExist)(?:Already(?:Exists?|Exist|Present|Taken|Registered|Created)|(?<!DoesNot)Exists)$/,
        unless: (0,vocabulary/* any */.bz)(String.raw `\bbefore delet`, String.raw `\bremove\b.{0,60}\bbefore\b`, String.raw `\breplicas?\b`),
    },
    {
        reason: 'name-taken',
        codeLike: /(?:Name|Domain|Alias|Dns\w*|Label|Host\w*)(?:InUse|IsInUse|Unavailable|NotAvailable|Taken|Conflict)$|^ResourceConflicted$/,
    },
    {
        reason: 'name-taken',
        says: /\bis already (?:in use|taken)\b/i,
        unless: /\bport\b|address already|EADDRINUSE|\bby\b/i,
        confidence: 'likely',
    },
];

;// CONCATENATED MODULE: ./build/conflict/rules/terraform.js
const terraform_elsewhere = /ConditionalCheckFailed|DynamoDB|\bS3\b|consul|\bgcs\b|googleapi|kubernetes|workspace (?:is )?already locked/i;
const terraform = [
    {
        reason: 'state-not-saved',
        says: new RegExp([
            String.raw `\berrored\.tfstate\b`,
            String.raw `\b(?:failed to|could not|cannot|unable to) (?:save|persist|upload|write) (?:the )?(?:\w+ )?(?:state|checkpoint|snapshot)\b`,
            String.raw `\berror (?:saving|persisting|uploading|writing) (?:the )?(?:state|checkpoint|snapshot)\b`,
        ].join('|'), 'i'),
        unless: /\bstate lock\b|\bdisk\b/i,
        anywhere: true,
    },
    {
        reason: 'other-tool',
        says: /\bstate lock\b|\block(?:ing)? (?:the )?state\b/i,
        unless: /^(?!.*(?:ConditionalCheckFailed|DynamoDB|\bS3\b|consul|googleapi)).*$/i,
    },
    {
        reason: 'terraform-state-lock',
        says: /\berror (?:acquiring|releasing|locking|unlocking) the state lock\b|\bstate blob is already locked\b|\bfailed to (?:lock|unlock) state\b/i,
        unless: terraform_elsewhere,
        alone: true,
    },
    {
        reason: 'import-needed',
        says: /\bto be managed via (?:terraform|opentofu|pulumi|this provider)\b.{0,60}\b(?:needs? to be|must be) imported\b|\bneeds to be imported into the state\b/i,
        alone: true,
    },
];

;// CONCATENATED MODULE: ./build/conflict/rules/web.js
const web = [
    { reason: 'invalid-state', says: /\bprepared for swap\b/i, alone: true },
    { reason: 'not-found', says: /\bremote name could not be resolved\b/i },
    {
        reason: 'another-operation-in-progress',
        says: /\bmanagement operation and a deployment operation\b/i,
        alone: true,
    },
    { reason: 'exclusive-access', says: /\bcannot acquire (?:an? )?exclusive lock\b/i, alone: true },
    {
        reason: 'another-operation-in-progress',
        codes: ['ContainerAppOperationInProgress', 'ContainerAppsJobOperationInProgress', 'ExistingManagedCertificateOperationInProgress'],
    },
    { reason: 'provisioning-in-progress', codes: ['ServiceLocked'], about: /ApiManagement|^$/ },
    { reason: 'soft-deleted', codes: ['ServiceAlreadyExistsInSoftDeletedState'] },
    { reason: 'resource-in-use', codes: ['CertificateInUse'] },
    { reason: 'already-in-target-state', codes: ['ReceiverAlreadyEnabled'] },
    { reason: 'invalid-request', says: /\bcertificate\b.{0,120}\bdoes not match the hostname\b/i },
    { reason: 'access-denied', says: /\baccess token (?:provided |is )?(?:is )?(?:invalid|expired|not valid)\b/i },
];

;// CONCATENATED MODULE: ./build/conflict/rules/index.js





















const provenRules = [
    ...terraform,
    ...limits,
    ...arm,
    ...interrupted,
    ...compute,
    ...network,
    ...storage,
    ...web,
    ...databases,
    ...containers,
    ...services,
    ...sentences,
    ...stale,
    ...taken,
    ...states,
];
const allRules = [...provenRules, ...never, ...codeWords, ...notConflicts];
const lastResortRules = lastResort;
const lastWordRules = lastWords;
const aloneRules = allRules.filter((rule) => rule.alone);
const anywhereRules = allRules.filter((rule) => rule.anywhere);
const patterns = [...allRules, ...lastResortRules, ...lastWordRules].flatMap(({ says }) => says ?? []);
(0,fits/* learn */.nB)(patterns, needs/* needs */.eN);
const holdsSentenceWord = (0,fits/* lookFor */.xy)(needs/* sentenceWords */.BQ);
const mayStandAlone = (text) => holdsSentenceWord(text.toLowerCase());


/***/ }),

/***/ 4062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ sentenceWords),
/* harmony export */   KL: () => (/* binding */ markedWords),
/* harmony export */   eN: () => (/* binding */ needs)
/* harmony export */ });
const needs = [
    '[232,[20,["errored.tfstate"]],[143,["failed to ","could not ","cannot ","unable to "],["state","checkpoint","snapshot"]],[232,["error saving ","error persisting ","error uploading ","error writing "],["state","checkpoint","snapshot"]]]',
    '[46,[14,["state lock"]],[46,["locking the state","locking state","lock the state","lock state"]]]',
    '[135,[66,["error acquiring the state lock","error releasing the state lock","error locking the state lock","error unlocking the state lock"]],[99,["state blob is already locked"]],[135,["failed to lock state","failed to unlock state"]]]',
    '[149,[109,["to be managed via terraform","to be managed via opentofu","to be managed via pulumi","to be managed via this provider"],["needs to be imported","need to be imported","must be imported"]],[149,["needs to be imported into the state"]]]',
    '[105,[52,["throttled"],["is ","was ","being ","been "]],[105,["throttling"],["due to ","because of "]]]',
    '[29,[29,["requestdisallowedbypolicy"]]]',
    '[50,[21,["is limited to "]],[50,[" limit"],["has an ","has a "]]]',
    '[68,[68,["no available instances","no available servers","no available machines","no available nodes","no available hosts","no available capacity"]]]',
    '[144,[80,["deny assignment"],["denied","blocked","refused","disallowed","forbidden"]],[144,["deny assignments ","deny assignment "],["deny","denies","denied","block","prevent"]]]',
    '[199,[125,["disallowed by ","denied by ","rejected by ","blocked by ","forbidden by ","prevented by "],["policy","policies"]],[199,["violat"],["policy","policies"]]]',
    '[307,[100,["is disabled in this region","is blocked in this region","is not available in this region","are disabled in this region","are blocked in this region","are not available in this region"],["creation","provisioning"]],[144,["not accepting the creation","not accepting the new","not accepting creation","not accepting new"]],[196,["restricted from provisioning","restricted from creating","restricted for provisioning","restricted for creating"]],[307,["region","location"],["is restricted","restricts","not allowed for your","not accepting","not open","closed"]]]',
    '[351,[137,["subscription"],["is not ","was not "]],[262,["the subscription","this subscription","your subscription","current subscription"],["not allowed ","not supported ","not available ","not permitted ","not enabled ","not offered "]],[351,["subscription "],["does not have ","doesn\'t have "]]]',
    '[142,[142,["subscription"],["disabled","suspended","deactivated","read-only","read only","past due","in a warned"]]]',
    '[726,[36,["provider registration is missing"]],[73,[" is not registered"],["microsoft."]],[210,["registered "],["must be ","should be ","has to be ","needs to be "]],[286,["subscription"],["regist"]],[376,["has not been registered","has not yet registered","has not registered","is not been registered","is not yet registered","is not registered"]],[417,["/register/action\'"],["action \'"]],[462,["cannot register resource provider","cannot register provider"]],[521,["must be registered"],["subscription","provider"]],[613,["register "],["provider","namespace","feature","subscription"]],[726,["not registered to use ","not registered for ","not registered with ","not registred to use ","not registred for ","not registred with "],["namespace","feature","resource type","provider","preview","nrp","crp","this"]]]',
    '[482,[121,["quota"],["exceed","reached","reaches","insufficient","has been used","is not enough","is not sufficient","of 0","increase"]],[240,["quota"],["exceed","reached","reaches","reaching","insufficient","not enough","out of","lack","above","bigger than","beyond"]],[264,["quota limit","quota usage"]],[332,["additional quota","more quota","a higher quota"],["without ","needs ","need ","requires ","require "]],[430,["does not have "],["cores ","vcpus ","quota ","resources "]],[482,["specified capacity"],["available capacity"]]]',
    '[269,[243,["available ","offered ","supported "],["in ","for ","at "]],[269,["capacity restrictions"]]]',
    '[495,[21,["allocation failed"]],[104,["not available in "],["cluster"]],[172,["is not offered in ","is not open in ","are not offered in ","are not open in "],["region","location"]],[204,["lack of "],["capacity"]],[341,["capacity"]],[406,["high demand","high usage"],["region","location","capacity"]],[495,["not enough "],["servers","instances","nodes","hosts","machines"]]]',
    '[1730,[120,["number","count","limit","amount"],["maximum ","max. ","max "]],[224,["reached ","exceeds ","exceed ","exceeded ","exceeding ","hit "],["limit","max"]],[276,["limit of "],["reached","exceeded","been"]],[319,["limit of","limit is","limit for"],["exceed"]],[354,["is over the "],["limit"]],[380,["maximum of "]],[468,["maximum number of ","maximum count of ","maximum amount of ","max number of ","max count of ","max amount of "],["reached","exceeded","in use","used"]],[495,["has the maximum number"]],[519,["reached the maximum"]],[562,["no further "],["can be","may be"]],[635,["allows ","allow ","permits ","permit "],[" exist"," are"," is"]],[698,["is at its ","is at the ","is at their ","are at its ","are at the ","are at their "],["limit","maximum","capacity"]],[738,["which is the maximum","which is the limit","which is the most"]],[789,[" at most"],["can ","may "]],[845,["maximum allowed","maximum permitted","maximum supported"],[" is"]],[883,["ran out of","run out of"]],[903,[" more"],["needs ","need "]],[928,["new customers cannot"]],[970,["above the limit","above the maximum","above the cap","above the quota"]],[1000,["too many "]],[1085,["not enough "],["addresses","space","memory","ports","storage"]],[1122,["is exhausted","is used up","are exhausted","are used up"]],[1185,["no more "],["can be","can have","may be","may have"]],[1302,["limit","maximum","cap","allowance"],["is ","was ","has been ","are "]],[1375,["exceed","go over","surpass","overrun","go beyond","go above"],["would ","will "]],[1476,[" at most "," no more than "," up to "," a maximum of "],["support","allow","permit","can have","accept"]],[1562,["insufficient "],["size","space","throughput","memory","addresses"]],[1646,["create more than ","have more than ","add more than ","attach more than ","contain more than ","host more than "],["can not ","cannot "]],[1730,["allowed","supported","permitted"],["only "]]]',
    '[15,[15,["scopelocked"]]]',
    '[20,[20,["deploymentactive"]]]',
    '[142,[142,["cancelled by ","cancelled due to ","cancelled because of ","canceled by ","canceled due to ","canceled because of "],[" operation"," request"," deployment"," update"]]]',
    '[406,[35,[" are locked"," is locked"],["scope"]],[94,[" is locked"],["because ","as ","since "]],[138,["in an locked ","in a locked ","in the locked ","in locked "],["scope","state"]],[225,["remove "],["lock"]],[313,["cannot perform ","cannot be "],["are locked","is locked"]],[354,["please remove the lock and try again"]],[406,["delete lock","read-only lock","readonly lock"],["has an ","has a "]]]',
    '[400,[98,["read-only lock","readonly lock","delete lock","management lock","resource lock"],["by ","of ","to ","under "]],[173,["blocked by ","prevented by ","protected by ","refused by ","denied by "],["lock"]],[242,["lock is ","lock was ","lock has been "],["placed","set","present","applied","in place"]],[400,["read-only lock","readonly lock","delete lock","management lock","resource lock"],["exist","prevent","block","forbid","is set","is placed","is present","is in place","is applied"]]]',
    '[95,[54,["is still active"],["deployment"]],[95,["unable to edit or replace deployment"]]]',
    '[126,[126,["resource group"],["is in the deprovisioning state","is in the deleting state","is in deprovisioning state","is in deleting state","is being deleted","is currently deleting","is deleting"]]]',
    '[45,[45,["already exists"],["role assignment","roleassignment"]]]',
    '[81,[81,["deletion of resource group"],["could not be deleted","failed because"]]]',
    '[14,[14,["cancelled","canceled"]]]',
    '[14,[14,["cancelled","canceled"]]]',
    '[17,[17,["aadsts"]]]',
    '[543,[61,["az login","azd auth login","connect-azaccount"],["run: ","run "]],[179,["failed to ","could not ","cannot ","unable to "],["token"]],[230,["credentialunavailableerror: ","credentialunavailableexception: ","credentialunavailable: ","credentialerror: ","credentialexception: ","credential: "]],[283,["credential authentication unavailable","credential authentication failed"]],[328,["authentication failed","login failed","sign-in failed","signin failed"]],[358,["clientauthenticationerror"]],[389,["unable to build authorizer"]],[439,["token has expired","token is expired"]],[463,["access token expiry"]],[496,["no managed identity endpoint"]],[543,["certificate used to sign"],["expired"]]]',
    '[333,[83,["not allowed","not authorized","not permitted"],["client with ip","client with address","client ip","client address"]],[173,["public network access "],["disabled","denied","not allowed"]],[274,["firewall"],["blocked ","denied ","rejected ","forbidden ","not allowed ","not authorized "]],[333,["firewall settings","firewall rule"],["block","den","not"]]]',
    '[841,[16,["no such host"]],[39,["server misbehaving"]],[59,["name resolution"]],[89,["name or service not known"]],[115,["could not be resolved: "]],[137,["failed to resolve \'"]],[175,["remote name could not be resolved"]],[201,["nodename nor servname"]],[269,["enotfound","eai_again","econnrefused","econnreset","etimedout","epipe"]],[288,["socket hang up"]],[364,["connection "],["aborted","refused","reset","timed out","forcibly closed"]],[395,["establish a new connection"]],[432,["cannot connect to host","cannot connect to proxy"]],[470,["connection to "],[" timed out"]],[494,["connecttimeouterror"]],[515,["connect to proxy"]],[571,["dial tcp"],["timeout","refused","unreachable"]],[597,["tls handshake timeout"]],[626,["tunnel connection failed"]],[662,["certificate_verify_failed","certificate_verify failed","certificate verify_failed","certificate verify failed"]],[671,["x509: "]],[704,["failed to verify certificate"]],[747,["unable to get local issuer certificate"]],[778,["self-signed certificate","self signed certificate"]],[807,["ssl connection could not"]],[841,["remote certificate is invalid"]]]',
    '[379,[29,["context deadline exceeded"]],[59,["timeout while waiting for"]],[104,["timed out while waiting","timed out while polling","timed out waiting","timed out polling"]],[141,["timed out"],["polling"]],[160,["read timed out"]],[320,["did not complete","did not finish","did not end","did not report"],["allotted","allowed","specified","maximum","time"," min"," sec"," hour"]],[344,["httpclient.timeout"]],[379,["exceeded "],["timeout"]]]',
    '[445,[179,[" cancelled"," canceled"],["the ","operation","update","run"]],[270,["exceeded the maximum execution time","ran longer than the maximum time"],["job"]],[301,["job was cancelled because","job was canceled because"]],[326,["interrupts received","interrupt received"]],[350,["interrupted by user"]],[386,["user interrupted","user cancelled","user canceled"]],[415,["received sigterm","received sigint"]],[445,["cancellation requested by"]]]',
    '[108,[22,["context cancelled","context canceled"]],[48,["a task was cancelled","a task was canceled"]],[86,["cancelled by user","cancelled on request","canceled by user","canceled on request"]],[108,["keyboardinterrupt"]]]',
    '[144,[116,["on an running ","on a running "],["not supported","not allowed","not possible","not permitted"]],[144,["stop (deallocate) the"]]]',
    '[69,[69,["is currently being detached","is still being detached","is being detached","are currently being detached","are still being detached","are being detached"],["disk"]]]',
    '[255,[65,[" power state"],["operation","request"]],[255,["starting","stopping","deallocating","started","stopped","deallocated","powered "],["is "]]]',
    '[940,[143,["to be stopped","to be deallocated","to be powered off"],["requires ","require ","needs ","need "]],[368,["running","allocated","powered on"],["is ","are "]],[411,["while it is attached to a running","while it is attached to running"]],[530,["deallocate","power off"],["please","must","should","need to","have to"]],[720,["must be ","should be ","needs to be ","need to be ","has to be "],["stopped","deallocated","powered off","(de)allocated"]],[859,["deallocated"],["only "]],[940,["not available in "],["cluster"]]]',
    '[111,[111,["generalized"],["is ","has been ","was "]]]',
    '[489,[186,["not running","deallocated","stopped","powered off","not in a running","not in running"],["is ","are "]],[309,["must be ","should be ","needs to be ","need to be ","has to be "],["running"]],[394,["must be attached to a running ","not attached to a running "]],[489,["to be running"],["requires ","require "]]]',
    '[126,[79,["active upload","activeupload","active sas","activesas","ready to upload","ready toupload","readyto upload","readytoupload"],["state ","status "]],[112,["active shared access","active sas"]],[126,["activesas"]]]',
    '[116,[116,["is already using","is already running","is already stopped","is already deallocated","is already started"]]]',
    '[158,[120,["attached to","in use by","owned by","used by"],["disk"]],[158,["while it is attached","while the disk is attached"]]]',
    '[64,[64,["no ongoing ","no running ","no active ","no pending "],["to cancel"]]]',
    '[70,[70,["cannot be resized","cannot be shrunk","cannot be reduced"],["disk","snapshot"]]]',
    '[33,[33,["is in a \'failed","is in a failed","is in \'failed","is in failed"],[" state"]]]',
    '[51,[51,["address space","address prefix","address range"],["overlap"]]]',
    '[55,[14,["per second"]],[32,["account limit"]],[43,["egress"]],[55,["ingress"]]]',
    '[70,[39,["within the specified time","within the allowed time"]],[51,["timed out","timedout","time out","timeout"]],[70,["could not verify"]]]',
    '[21,[21,["prepared for swap"]]]',
    '[37,[37,["remote name could not be resolved"]]]',
    '[51,[51,["management operation and a deployment operation"]]]',
    '[42,[42,["cannot acquire an exclusive lock","cannot acquire a exclusive lock","cannot acquire exclusive lock"]]]',
    '[54,[54,["does not match the hostname"],["certificate"]]]',
    '[72,[72,["access token "],["invalid","expired","not valid"]]]',
    '[10,[10,["conflict"]]]',
    '[67,[67,["updating","starting","stopping","provisioning","dropping"]]]',
    '[49,[49,["requires an excl","requires a excl","requires excl","require an excl","require a excl","require excl"],["sive lock","sive access"]]]',
    '[36,[36,["elastic pool"],["not empty"]]]',
    '[69,[69,["another agent pool operation (","another agentpool operation (","another operation ("],[") is in progress"]]]',
    '[58,[58,["provisioning state (","provisioning state("]]]',
    '[137,[78,[" cannot be performed"],["power state (stopped","power state (running","power state(stopped","power state(running"]],[137,["is not currently running, stopping cannot be performed"]]]',
    '[23,[23,["provisioning state","provisioningstate"]]]',
    '[66,[18,["subcode=40901","subcode40901"]],[66,["conflicting operation"],["in progress"]]]',
    '[114,[75,["pairing","replication"],["before"]],[114,["because replication is in progress"]]]',
    '[48,[48,["in a \'failed","in a failed","in \'failed","in failed"],[" state"]]]',
    '[32,[32,["the lock supplied is invalid"]]]',
    '[91,[91,["immutable due to ","immutable because of ","immutable under ","immutable by "],["polic","hold"]]]',
    '[87,[59,[" smb client"," nfs client"],["in use by a","locked by a","opened by a","held by a"]],[87,["open file handle","open handle"]]]',
    '[328,[17,["messagelocklost"]],[126,["is read-only","is locked"],["unlock"]],[171,["is marked as read","is marked read","was marked as read","was marked read","are marked as read","are marked read"],["only"]],[302,["is locked"],["cannot","not be"," by "]],[328,["errorcode"],["412002"]]]',
    '[70,[32,["exists or a concurrent","exists or concurrent","exist or a concurrent","exist or concurrent"]],[70,["concurrent "],["exists"]]]',
    '[151,[72,["lease"],["has ","was "]],[151,["lock "],["expired","lost"]]]',
    '[491,[58,["there is "],["currently ","already "]],[103,["there is an active lease","there is an existing lease","there is an lease","there is a active lease","there is a existing lease","there is a lease"]],[196,["did not match","does not match","was not specified","is missing","mismatch"],["lease id","leaseid"]],[249,["active lease","conflicting lease","existing lease","infinite lease"]],[268,["lease conflict"]],[370,["failed to ","could not ","cannot ","unable to "],["lease"]],[400,["no lease id was specified"]],[491,["is currently leased","is leased","has been currently leased","has been leased"],["blob","container","share","file","disk","vhd"]]]',
    '[678,[109,["immutab","legal hold"],["protect","prevent","cannot","not allowed","not permitted","active"]],[248,["protected ","prevented ","held ","retained ","locked "],["retention","immutab","worm","legal hold"]],[308,["under an legal hold","under a legal hold","under legal hold","on an legal hold","on a legal hold","on legal hold"],["is ","are "]],[377,["retention","immutab"],["under "]],[493,[" is immutable"," are immutable"],["vault","blob","container","data","backup","item","recovery point","snapshot","file","log"]],[559,["immutab"],["blocked","denied","refused","prevented","rejected"]],[678,["immutability"],["enabled","locked","active","in effect"]]]',
    '[204,[51,["cancelled and superseded","canceled and superseded","aborted and superseded","preempted and superseded"]],[204,["superseded by ","preempted by ","overridden by ","replaced by "],["operation","request","deployment","update"]]]',
    '[566,[69,["written concurrently","updated concurrently","modified concurrently","created concurrently","deleted concurrently","changed concurrently"]],[158,["conflicts with ","conflicted with ","conflicting with ","conflict with "],["concurrent","simultaneous","parallel"]],[218,["conflicting concurrent write","conflicting concurrent request","conflicting concurrent operation","conflicting concurrent update"]],[242,["conflicting request"]],[272,["because of an concurrent","because of a concurrent"]],[459,["concurrent "],["not supported","not allowed","detected","is in progress","conflict","prevent","on the same"]],[566,["concurrent "],["detected ","due to ","caused by "]]]',
    '[907,[455,["proceed"],["used by"]],[907,["is not in \'succeeded\' state","is not in \'succeeded state","is not in succeeded\' state","is not in succeeded state"],["used by "]]]',
    '[500,[126,["being "],["deleted","reclaimed","purged","removed","torn down","deprovisioned"]],[150,["marked for deletion"]],[223,["in the process of ","in the middle of ","in process of ","in middle of "],["being delet","deletion","deleting"]],[397,["deletion"],["in progress","in process","ongoing","pending","under way","underway","been accepted","queued","scheduled","running"]],[500,["scheduled for deletion","scheduled deletion","queued for deletion","queued deletion","pending for deletion","pending deletion"],["is ","are "]]]',
    '[2543,[424,["in-progress","in progress","ongoing","is still running","is running","is pending","being performed","being processed","being executed","underway","executing","active","not yet completed","not yet finished","not completed","not finished"],["other","different","conflicting","concurrent","previous","existing","ongoing","long-running","long running","active","pending"]],[540,["-progress"," progress"],["there\'s ","there is ","there are "]],[823,["there is ","there are ","there may be "],["in-progress","in progress","running","pending","ongoing"]],[1237,["in-progress","in progress","underway","ongoing","being processed","pending completion"],["is ","are "]],[1492,["ongoing","active","in-progress","pending","running"],["due to ","because of ","since ","during ","while ","by "]],[1563,["due to an conflicting ","due to a conflicting ","because of an conflicting ","because of a conflicting "],["operation","request","update"]],[1720,["conflicts with ","conflicted with ","conflicting with ","conflict with "],["ongoing","pending","running","active","in-progress","other request","other update","other deployment","operation"]],[1916,["wait for ","wait until ","waiting for ","waiting until "],["complete","finish","end","done","succeed"]],[1954,["currently performing an operation"]],[2015,["still running"],["has an ","has a ","have an ","have a "]],[2068,["status is "],["in progress","inprogress","pending","running"]],[2226,["another "],["running","active","queued","executing"]],[2385,["another "],["running","in progress","executing","active"]],[2400,["warming up"]],[2434,["mutually exclusive operations"]],[2543,["already has an ","already has a ","already have an ","already have a "],["in progress","running","pending"]]]',
    '[210,[30,["requires exclusive access","require exclusive access"]],[116,["exclusive lock","exclusive access"],["held","in use","another","cannot","could not","failed"]],[210,["could not ","cannot ","can\'t ","failed to ","unable to "],["lock"]]]',
    '[287,[81,["busy"],["is ","are ","was "]],[153,["maintenance"],["undergoing ","under "]],[187,["in maintenance mode","in maintenance state"]],[287,["not able to process","not able to accept"],["try again"]]]',
    '[8035,[466,["running"],["is ","are "]],[548,["running"],["one is ","it is ","another is "]],[1018,["making ","applying ","performing ","carrying out ","processing "],["is ","are "]],[1483,["is yet to ","are yet to ","has yet to ","have yet to "],["complete","finish","end","done"]],[1739,[" and is "," and has "," and have "," and are "," and was "],["started","triggered","queued","accepted","submitted","initiated","requested"]],[2165,["locked by "],["operation","request","update","upgrade","deployment","job","task","action","change","process","command","call","run","backup","restore","revert","import","export","migration","failover","rotation","maintenance","repair","scal","creation","deletion","provisioning","configuration","synchronisation","synchronization","replication","resync","move","resiz","swap","purge","health check"]],[2689,["at once","at the same time","at the same moment","simultaneous","in parallel","concurrent"],["two ","several ","multiple ","many "]],[2905,["retry","try again","resubmit","repeat","re-run","rerun"],["once","when","after","until"]],[3515,["wait","until","till"],["complete","completion","finish","is over","is done","succeeds","conclude","end"]],[3714,["has not ","have not ","had not ","is not ","was not ","did not "],["earlier","previous","prior","preceding","last","existing","other","first","outstanding"]],[4257,["in process","under way","underway","in flight","in motion","queued","ongoing","executing","in the queue"],["is ","are ","was "]],[4313,["still in process","still under way","still underway","still in flight","still executing"]],[4799,["under"],["is ","are "]],[5291,[" runs "," is running "," are running "," is active "," executes "],["on ","against ","for ","over ","in "]],[5312,["in the middle of"]],[5364,["under modification","under migration","under reconstruction"]],[5827,["must first complete ","must first finish ","must complete ","must finish "],["its","the","any","all"]],[5899,[" operation is in a state other than"],["async","other","previous","last"]],[6462,["ongoing ","running ","active ","other ","different ","previous ","concurrent ","pending "],[" by "]],[6906,["pending ","outstanding ","unfinished ","incomplete ","queued "],["operation","request","update","upgrade","deployment","job","task","action","change","process","command","call","run","backup","restore","revert","import","export","migration","failover","rotation","maintenance","repair","scal","creation","deletion","provisioning","configuration","synchronisation","synchronization","replication","resync","move","resiz","swap","purge","health check"]],[6982,["process"],["in "]],[7501,["modified","changed","updated","written","processed","handled","performed","executed"],["an other","another","a other","aother","a concurrent","a parallel","a different"]],[7587,["were detected","was detected","have been detected","has been detected"],["conflict"]],[8035,["multiple "],[" trying"," attempting"," at the same time"]]]',
    '[61,[61,["busy "]]]',
    '[4030,[179,["non-terminal","nonterminal","non-final","nonfinal","transitional","transitioning","intermediate","transient"],["state"]],[312,["non-terminal","nonterminal","non-final","nonfinal","transitional","transitioning","intermediate","transient"],[" state"]],[409,["state"],["terminal","final","stable","steady"]],[469,["provisioning state","provisioningstate"],["is not terminal","is not final"]],[531,["is currently transitioning","is already transitioning","is still transitioning","is now transitioning","is yet transitioning","is transitioning"]],[549,["in transition"]],[981,["provisioning state","provisioningstate"],["updating","creating","deleting","accepted","provisioning","migrating","starting","stopping","scaling","upgrading","pending","in progress","inprogress","cance","transitioning","resizing","deallocating","attaching","detaching","configuring","resolvingdns","activating","patching","moving","dropping","disabling","enabling","restoring","importing","exporting","waiting","non-terminal","nonterminal"]],[1405,["state"],["updating","creating","deleting","accepted","provisioning","migrating","starting","stopping","scaling","upgrading","pending","in progress","inprogress","cance","transitioning","resizing","deallocating","attaching","detaching","configuring","resolvingdns","activating","patching","moving","dropping","disabling","enabling","restoring","importing","exporting","waiting","non-terminal","nonterminal"]],[1794,["in the state ","in state "],["updating","creating","deleting","accepted","provisioning","migrating","starting","stopping","scaling","upgrading","pending","in progress","inprogress","cance","transitioning","resizing","deallocating","attaching","detaching","configuring","resolvingdns","activating","patching","moving","dropping","disabling","enabling","restoring","importing","exporting","waiting","non-terminal","nonterminal"]],[2252,[" state"],["updating","creating","deleting","accepted","provisioning","migrating","starting","stopping","scaling","upgrading","pending","in progress","inprogress","cance","transitioning","resizing","deallocating","attaching","detaching","configuring","resolvingdns","activating","patching","moving","dropping","disabling","enabling","restoring","importing","exporting","waiting","non-terminal","nonterminal"]],[2622,["being "],["updated","created","modified","provisioned","configured","moved","restored","recovered","upgraded","scaled","migrated","initialized","processed","cancelled","canceled","activated","changed","attached","detached","resized","started","stopped","deployed","installed","imported","exported","copied","rotated","swapped","rebuilt","synchronized","backed up","failed over"]],[2765,["updating","provisioning","upgrading","scaling","migrating","restarting","initializing","resizing"],["is ","are "]],[2952,["cannot be ","can not be ","could not be ","must not be "],[" during "," while "]],[3041,["being "],["rehydrated","archived","scanned","indexed","loaded","built","imaged","captured","evacuated"]],[3437,["state","status"],["updating","creating","deleting","accepted","provisioning","migrating","starting","stopping","scaling","upgrading","pending","in progress","inprogress","cance","transitioning","resizing","deallocating","attaching","detaching","configuring","resolvingdns","activating","patching","moving","dropping","disabling","enabling","restoring","importing","exporting","waiting","non-terminal","nonterminal"]],[3848,["unexpected state","current state","wrong state","invalid state"],["updating","creating","deleting","accepted","provisioning","migrating","starting","stopping","scaling","upgrading","pending","in progress","inprogress","cance","transitioning","resizing","deallocating","attaching","detaching","configuring","resolvingdns","activating","patching","moving","dropping","disabling","enabling","restoring","importing","exporting","waiting","non-terminal","nonterminal"]],[3898,["in the process of "],["ing"]],[3924,["already transitioning"]],[3955,["being enabled","being disabled"]],[4030,["provisioning","being provisioned","creating","initializing"],["still "]]]',
    '[102,[47,["if-none-match"]],[73,["\'*\' in the if-none-match"]],[102,["exists already and hence"]]]',
    '[2227,[283,["mis-match","mismatch","do not ","don\'t ","does not ","doesn\'t ","did not ","didn\'t ","is stale","is outdated","is invalid","is old","is not the latest","out-of-date","out-of date","out of-date","out of date","not equal","not current","not valid","differ","expired","conflict"],["e-tag","etag","entity tag"]],[358,[" e-tag"," etag"],["bad","stale","invalid","wrong","outdated","mis-matched","mismatched","old","incorrect"]],[463,["if-match"],["not ","fail","false","don\'t match","doesn\'t match","didn\'t match"]],[517,["latest e","new e","newer e","current e","correct e","fresh e"],["tag"]],[743,["modified ","changed ","updated "],["someone","somebody","other","since","on the ","in the "]],[1080,["in the meantime","meanwhile","since ","after it was ","after you "],["modified","changed","updated","altered","saved","edited","written"]],[1137,["stale "],["data","version","copy","read","object","entity","state"]],[1255,["not working on the ","not working with the ","not based on the ","not using the ","not the "],["latest ","current ","newest ","most recent "]],[1302,["but version "],["version "]],[1480,["another ","some other ","a different ","someone else","somebody else"],["changed","modified","updated","wrote","written","saved"]],[1585,["concurrency token","concurrency stamp","concurrency check"],["no longer","invalid","stale","mis-match","mismatch","fail","outdated"]],[1624,["optimistic "],["concurrency","lock"]],[1686,["version mis-match","version mismatch"],["row","record","resource","entity","object"]],[1815,["copy ","version ","revision "],["stale","outdated","out of date","obsolete","no longer current"]],[1908,["expected version","expected revision","expected sequence number"],["current","actual","found","but","got"]],[2038,["re-fetch","refetch","re-read","reread","reload","refresh","get the latest","get the current","get the newest"],["again","re-appl","reappl","re-submit","resubmit","retry with"]],[2092,["newer data","newer version","newer revision"],["exist"]],[2129,["version-mismatch","version-conflict","version mismatch","version conflict"]],[2227,["to avoid overwrit"],["get the ","fetch the ","read the ","reload the ","refresh the ","use the "]]]',
    '[274,[35,["condition not met","condition not satisfied"]],[102,["condition"],["is not ","was not ","were not ","are not "]],[221,["pre-condition","precondition"],["evaluated to false","is not ","was not ","are not ","were not ","not satisfied"]],[242,["conditional header"]],[274,["preconditionfailedexception"]]]',
    '[517,[100,["deleted","removed"],["retained","reserved","recoverable","held","kept"]],[142,["restore or purge","recover or purge","undelete or purge"]],[215,["soft-delete ","soft-deletion ","soft delete ","soft deletion "],["deleted"]],[313,["soft-deleted","soft deleted","softdeleted"],["name","restore","recover","undelete","purge","exist","same","already","conflict"]],[341,["deleted but recoverable"]],[416,["or purge","or permanently delete"],["undelete","restore","recover"]],[474,["recently deleted"],["purge","recover","name","same"]],[517,["already exists in a deleted state","already exists in deleted state"]]]',
    '[144,[76,["already exists in location","already exists in region","already exists in resource group","already exists in another","already exists in a different"]],[144,["with the same name already exists in another","with the same name already exists in a different","with the same name exists in another","with the same name exists in a different"]]]',
    '[1034,[260,["already ","currently "],["in use","used","taken","reserved","registered","assigned","claimed","bound"]],[374,["is already ","are already "],["taken ","registered ","reserved ","claimed "]],[434,["is not available","is unavailable","was not available","was unavailable"],["name"]],[455,["is already taken"]],[692,["a different","somebody","someone","other"],[" by "]],[716,["belongs to another","belong to another"]],[791,["must be ","should be ","needs to be ","has to be "],["unique"]],[894,["with the same "],["as an existing"]],[944,["is already linked to another","is linked to another","are already linked to another","are linked to another","was already linked to another","was linked to another"]],[1034,["there is already an ","there is already a "],["with this ","with that ","with the same ","with the specified "]]]',
    '[348,[19,["already exist"]],[38,["exists already"]],[97,[" exists with the same"," exists with same"]],[126,["already an existing","already existing"]],[157,["existing"],["already"]],[227,["has already been created","has already been registered","has already been defined","has already been added","has already been provisioned"]],[324,["duplicated ","duplicate "],["resource","request","name","entry","record","key","object","rule","assignment"]],[348,["duplicate"],["request"]]]',
    '[1239,[148,[" already"],["registered","created","defined","provisioned","taken","assigned","installed","present","deployed","added","in use"]],[255,["already "],["installed","present","defined","declared","created","registered","available","there","has a","has the same"]],[291,["there already is","there already are","there already exists"]],[340,["there is already ","there are already "]],[522,["exists","is present","has been created","has been used","has been found","was found"],["with "]],[557,["found to be existing","found to exist"]],[729,[" another "," a different "," an unused "," a unique "," a new "],["choose","pick","try","use","select","specify","provide","enter"]],[839,["has already been ","has been "],["earlier","before","previously","in another","by another"]],[865,["cannot be overwritten"]],[1048,["another","aother","a different","some other"],[" with "," to "," in "," under "," by "," for "]],[1078,["duplicate of an existing","duplicate of a existing"]],[1239,["another","aother","a different"],["bound","mapped","assigned","attached","linked","registered","used","claimed"]]]',
    '[31,[31,["is already in use","is already taken"]]]',
    '[2523,[139,["exist","present","remain","delet","remov","first"],["resource","item","object"]],[310,["before nested","before child","before dependent","before all","before its","before the"],["delet","remov","unregister","drop","detach","purg","destroy","uninstall","unlink","disassociat"]],[335,["is not empty","are not empty"]],[349,["not empty"]],[673,["delet","remov","unregister","drop","detach","purg","destroy","uninstall","unlink","disassociat","before","first","assigned to it"],["contain","has","have","host","hold"]],[755,["contains ","contain "]],[1124,["cannot","can not","can\'t","could not","couldn\'t","unable to","must not","may not","failed to","is not allowed to","not possible to"],["delet","remov","unregister","drop","detach","purg","destroy","uninstall","unlink","disassociat"]],[1418,["before "],["delet","remov","unregister","drop","detach","purg","destroy","uninstall","unlink","disassociat"]],[1573,["while"],["exist"]],[1629,[" first"],["delet"]],[1677,[" only if there are no"],["can only be ","can be "]],[1733,[" if there are no"," if it has no"," when there are no"," when it has no"],["can only be "]],[1769,["ensure that it does not contain"]],[2019,["there is ","there are "],["associated with","attached to","registered to","registered with","registered in","linked to","assigned to"]],[2064,["are removed","are deleted"],["ensure"]],[2157,["snapshot","replica","backup item"],["has","have"]],[2247,["exists ","exist ","remains ","remain ","are present ","is present "],["in ","on ","under ","inside "]],[2523,["is the only ","is the last "],["cannot","can not","can\'t","could not","couldn\'t","unable to","must not","may not","failed to","is not allowed to","not possible to"]]]',
    '[557,[173,["before","first","prior"],["break","remove","stop","disable","delete","fail over","failover"]],[294,["paired","peered","replicat","mirrored"],["is ","are "]],[392,["pairing is ","replication is ","link is ","peering is ","mirroring is "],["active","enabled","in place"]],[428,["is still linked to","is linked to","are still linked to","are linked to"]],[557,["replication","failover group","availability group","mirroring"],["in an ","in a ","part of an ","part of a ","member of an ","member of a "]]]',
    '[2241,[158,["in use ","used ","referenced ","consumed ","utilized ","required by","needed by"],["is ","are ","was ","been ","be "]],[323,["attached","associated","allocated","assigned","bound","mapped","mounted","tied","joined","connected","linked","peered"],["is ","are "]],[367,["is currently in use","is still in use","is in use","are currently in use","are still in use","are in use"]],[476,["still ","currently "],["in use","used by","referenced by","referred to","associated with","attached to","allocated to"]],[674,["active ","existing "],["connection","association","reference","assignment","binding","dependenc","subscription","endpoint","image","disk","trigger","session","traffic"]],[1026,["use it","uses it","is using it","are using it","is still","are still","depend"],["cannot","can not","can\'t","could not","couldn\'t","unable to","must not","may not","failed to","is not allowed to","not possible to"]],[1088,["used as"],["cannot","please","delete","first"]],[1133,["used as"],["drop","delete","remove"]],[1157,["still referenced by"]],[1195,["uses this ","uses the ","use this ","use the "],[" as"]],[1446,["as long as"],["cannot","can not","can\'t","could not","couldn\'t","unable to","must not","may not","failed to","is not allowed to","not possible to"]],[1597,["not be "],[" as long as"," while"," since"]],[1648,["is already in use by","is already used by","is already occupied by","are already in use by","are already used by","are already occupied by"]],[1748,["there is ","there are "],[" that "]],[1769,["non-zero traffic"]],[1788,["assigned to it"]],[1824,["other resources depend","other resources refer","other resource depend","other resource refer"]],[1852,["depends on it","depends on this","depend on it","depend on this"]],[2241,["cannot","can not","can\'t","could not","couldn\'t","unable to","must not","may not","failed to","is not allowed to","not possible to"],["delet","remov","unregister","drop","detach","purg","destroy","uninstall","unlink","disassociat"]]]',
    '[605,[142,["failed ","did not succeed ","was not successful "],["earlier","previously","before","last time"]],[206,["not been provisioned successfully","not been created successfully","not been deployed successfully","not provisioned successfully","not created successfully","not deployed successfully"]],[395,["state"],["failed","faulted","unhealthy","error","degraded","corrupted","inconsistent"]],[497,["provisioning state","provisioningstate"],["failed"]],[550,["in state "],["failed","faulted","unhealthy"]],[583,["referenced"],["faulted"]],[605,["is halted because"]]]',
    '[1059,[286,["stopped","paused","disabled","suspended","not running","not started","offline","not online","not activated","not enabled"],["is ","are "]],[339,["state "],["stopped","paused","suspended","offline"]],[427,["not in "],[" state"]],[481,["is not started","is not online","is not active","is not in an accessible"]],[530,["state is not online","state is not ready","state is not running","state is not active"]],[660,["stopped ","paused ","suspended ","disabled ","offline "],["is currently in ","is in ","are currently in ","are in "]],[835,["disabled","enabled","stopped","paused"],["is ","are "]],[891,["with state \'disabled\'","with state \'stopped\'","with state \'suspended\'","with state \'completed\'"]],[947,["unless it is disabled first","unless it is stopped first","unless it is paused first","unless disabled first","unless stopped first","unless paused first"]],[1059,["can only be performed","can only be executed","can only be done","can only be called","can only be invoked","can only be started"],["on started","on running","on online","on active"]]]',
    '[443,[156,["is already "],["enabled","disabled","started","stopped","running","paused","completed","deleted","state","up to date","at the requested","at the desired"]],[242,["already in "],[" state"]],[443,["has already ","have already ","was already ","were already "],["finished","completed","ended","approved","rejected","reviewed","expired","cance","closed","terminated","stopped","started","enabled","disabled","processed","submitted","failed over"]]]',
    '[244,[138,["there is currently no ","there is no ","there are currently no ","there are no "],["ongoing","running","active","pending","current"]],[222,["cannot be cancel","cannot cancel"],["state","completed","expired","succeeded"]],[244,["cannot be stopped"]]]',
    '[801,[127,["provisioned","delegated","initialized","configured","approved","activated","verified"],["has not ","have not ","is not ","are not ","was not "]],[167,["is not active","is not ready","is not provisioned"]],[198,["is not provisioned","are not provisioned"]],[320,["is not ","are not "],["linked","connected","attached","associated","joined","peered","bound","onboarded"]],[372,["invalid provisioning state","unexpected provisioning state","wrong provisioning state"]],[426,["provisioning state","provisioningstate"],["not provisioned","notprovisioned"]],[486,["provisioned"],["please"]],[677,["must be ","should be ","has to be ","have to be ","needs to be ","need to be "],["enabled","delegated","configured","provisioned","activated","approved","verified","registered","created","connected","linked"]],[720,["requires any of the following delegation"]],[747,["not yet activated","not activated"]],[777,["turn on ","turn off "],[" first"]],[801,["empty. resource id"]]]',
    '[23,[23,["try again","retry"]]]',
    '[3310,[176,["state","status"],["current","present","existing","invalid","incorrect","wrong","unsupported","inconsistent","unexpected"]],[270,["current ","present "],["state","status"]],[393,["state","status"],["allowed","valid","supported","permitted","possible"]],[429,["does not allow","do not allow"],["states: ","states ","state: ","state "]],[526,["is not in ","are not in "],[" state"," status"]],[676,["must be in ","should be in ","has to be in ","needs to be in "],["state","status"]],[800,[" state"],["is in ","are in "]],[904,["in the state","in state"],["allowed only","only when","only in","not allowed","cannot"]],[935,["is in active state","are in active state"]],[964,["status from \'"],["\' to \'"]],[1036,["not allowed to be drained","not allowed to be powered off","not allowed to be shut down","not allowed to be stopped","not allowed to be deleted"]],[1102,["requires ","require "],["to be "]],[1126,["is in running state"]],[1209,["expired","disabled","stopped","paused","deleted","completed","canceled","failed"],["on an ","on a "]],[1266,["stop the ","pause the ","disable the ","suspend the ","cancel the "],[" before"]],[1283,["is not ready"]],[1398,["offline","paused","suspended","hibernated","shut down","shutdown","deactivated","archived","disconnected"],["is ","are "]],[1446,["is not yet ","are not yet ","has not yet ","have not yet "]],[1470,["cannot be "],[" again"]],[1568,["first","before","prior to"],["must","should","has to","have to","needs to","need to"]],[1979,[" state"],["is in ","are in "]],[1999,["prior to "],["ing"]],[2067,["not in an ","not in a "],["state ","status "]],[2159,["state: ","state ","status: ","status "],[" in "]],[2593,["state is","state:","state =","status is","status:","status ="],["current ","actual ","present ","its "]],[2666,["status is not ","state is not "]],[2798,["before"],[" the "," all "," any "," its "," their "]],[2947,["resume ","start ","wake ","re-enable ","reenable "],["before","first","and retry","and try","to continue","to proceed"]],[3114,["before","first","and retry","and repeat","and try","prior"],[" it"," them"," those"," these"]],[3310,["needs to be ","need to be ","must be ","should be ","has to be ","have to be "],[" first"," before"]]]',
    '[142,[142,["operation is not ","operation was not "],["current "]]]',
    '[132,[132,["because "],[" is in "]]]',
    '[1633,[253,["cannot be ","can not be ","can\'t be ","may not be ","must not be "],["changed","updated","modified","altered","edited","re-enabled","reenabled","decreased","reduced","lowered","resized down","shrunk","downgraded","renamed","turned into","made into","made to","reverted","undone","disabled","switched","converted"]],[328,["can only be extended","can only be increased","can only be enlarged","can only be lengthened","can only be raised","can only be upgraded"]],[397,["is not allowed to be ","are not allowed to be "],["updated","changed","modified","edited"]],[520,["cannot update","cannot replace","cannot overwrite","cannot override"],["existing"]],[635,["cannot be "],["existing"]],[809,["is not ","are not "],["allowed","supported","permitted","possible"]],[901,["is not ","are not "],["allowed","supported","permitted","possible"]],[1033,["allowed","supported","permitted","possible"],["not "]],[1171,["immutable","read-only","readonly","not updatable","not mutable","not editable","not changeable"],["property","field","setting","value","attribute"]],[1196,["is immutable","are immutable"]],[1346,[" only at"," only during"," only when"," only on"],["can be "]],[1367,["cannot be set to"]],[1384,["irreversible"]],[1402,["cannot change"]],[1505,["cannot be "],[" once"," after"]],[1633,["only be set","only be specified","only be changed","only be configured","only be added","only be deleted"],["creat","provision","time of"]]]',
    '[185,[85,["changing the property","changing the properties","changing property","changing properties"],["not allowed","not supported","not permitted"]],[185,["cannot be updated","cannot be changed","cannot be modified","is read-only","is readonly","is immutable"],["property","properties"]]]',
    '[2610,[63,["supported"],["is ","are ","was "]],[111,["does not yet support","does not currently support","does not support","do not yet support","do not currently support","do not support"]],[315,["does not ","do not "],["allow","offer","include","permit","have","provide","cover"]],[471,["requires ","require "],["plan","tier","sku","edition","service level","pricing","size","series","generation","offer","kind","account type"]],[522,["only "],["can","may","support"]],[586,["is impossible ","is unavailable ","are impossible ","are unavailable "]],[606,["is impossible"]],[788,[" cannot be "],["of ","in ","on ","with ","under "]],[834,["does not allow "]],[1019,["available "],[" only"]],[1094,["subscription"],["may not ","maynot ","can not ","cannot "]],[1285,["has been ","have been "],["deprecated","retired","removed","discontinued"]],[1489,["cannot "],[" beyond"," above"," below"," over","have","use","host","contain","exceed"]],[1676,[", which cannot"],["of ","in ","on ","with ","by ","under "]],[1723,[" not supported"]],[1763,["is not offered","is not possible","are not offered","are not possible"]],[1842,["is only ","are only "],["supported","allowed","available","permitted","applicable","valid"]],[1920,["allowed only ","supported only ","available only ","permitted only "]],[1968,["cannot be used on","cannot be used with","cannot be used for","cannot be used in","cannot be used by","cannot be used unless"]],[2098,["is not ","are not "],["allowed","permitted","available","supported"]],[2175,["not allowed","not permitted","not available","not enabled","not supported"],["feature"]],[2251,["no longer "],["support","available","offered","be created","be used"]],[2304,["retired"],["is ","are ","has been ","have been "]],[2342,["is incompatible with","is compatible with","are incompatible with","are compatible with"]],[2370,["is incompatible","are incompatible"]],[2402,["constraints"],["due to "]],[2522,["separate request","single request","one request"],["cannot be ","can not be ","must be "]],[2543,["is not permitted"]],[2610,["requires that ","require that "],["enabled","configured","set"]]]',
    '[86,[86,["allowed","supported","permitted","can be"],["only "]]]',
    '[761,[50,["is not allowed","is not permitted"],["because"]],[82,["is not allowed for","is not allowed with"]],[176,["conflicts with","conflict with"],["configuration","setting","property","version","extension","sku","mode"]],[196,["are not allowed: "]],[235,["did not match that in the existing"]],[339,["cannot be ","can not be ","must not be "],[" than"]],[376,["too small for","too large for","too few for","too many for"]],[401,["not enough available"]],[418,["is permitted"]],[451,["are different","is different"]],[555,["be at least ","have at least ","keep at least ","contain at least ","remain at least ","retain at least "],["has ","have ","needs ","need ","must ","should "]],[624,["at least "],["is required","is needed","are required","are needed"]],[739,["can not be ","cannot be "],["created ","hosted ","placed ","used "]],[761,["not allowed. use"]]]',
    '[134,[9,["throttl"]],[31,["too many requests"]],[82,["requests for","requests from","requests per","request for","request from","request per"],["exceeded"]],[108,["backend storage limit"]],[134,["rate limit","rate is large"]]]',
    '[108,[86,["does not have authorization","does not have permission","does not have access","does not have secrets","does not have the required","does not have the necessary"]],[108,["not authorized to"]]]',
    '[25,[25,["authentication failed"]]]',
    '[101,[21,["not be found","not found"]],[37,["cannot find"]],[56,["does not exist"]],[68,["no such"]],[87,["could not find"]],[101,["not exist"]]]',
    '[168,[66,["invalid status code \'","invalid status \'"],["service unavailable\'","serviceunavailable\'","bad gateway\'","badgateway\'"]],[168,["service unavailable","bad gateway"],["status","returned","response"]]]',
    '[101,[70,["invalid status code \'","invalid status \'"],["gateway time-out","gateway timeout","gatewaytime-out","gatewaytimeout","request time-out","request timeout","requesttime-out","requesttimeout"]],[101,["statuscode: ","statuscode ","status: ","status "],["504"]]]',
    '[223,[15,["timed out","timedout","time out","timeout"]],[37,["deadline exceeded"]],[131,["did not ","does not "],["within"]],[223,["within the expected ","within the allotted ","within the allowed ","within the permitted ","within the given ","within the configured "],["time"]]]',
    '[39,[39,["internal server error","internal execution error"]]]',
    '[74,[74,["unavailable"],["service is ","server is ","provider is "]]]',
    '[82,[82,["unable to ","failed to ","could not ","cannot "],["communicate","connect","contact","reach"]]]',
    '[231,[67,["invalid","malformed","not valid","missing","required"],["is ","are ","was "]],[108,["could not be deserialized","could not be parsed"]],[125,["cannot parse"]],[147,["validation failed"]],[198,["invalid value","invalid parameter","invalid argument","invalid json","invalid format"]],[231,["must not be null","must not be empty","must not be nil"]]]',
    '[50,[50,["\' was cancelled","\' was canceled"],["deploymentid \'","deployment \'"]]]',
    '[143,[53,["at least one resource deployment operation failed"]],[85,["failed with multiple errors"]],[116,["see the inner error","see inner error"]],[143,["showing 0 out of 0 error"]]]',
    '[376,[365,["in-progress","in progress","ongoing","underway","concurrent","simultaneous","another ","being ","already running","already started","already queued","already scheduled","already requested","already submitted","pending","try again once","try again when","try again after","retry once","retry when","retry after","wait for","wait until"]],[376,["another"]]]',
    '[69,[69,["already","duplicate","same name","not unique","must be unique","taken"]]]',
    '[51,[51,["lock","lease","legal hold","immutab"]]]',
    '[659,[659,["cannot","can not","not be ","must","should","may not","not allowed","not permitted","not possible","unable","require","only","until","unless","while","because","before","first","denied","refused","rejected","blocked","prevente","does not allow","do not allow"],["state","status","enabled","disabled","running","stopped","started","attached","detached","linked","associated","depend","reference","contain","exist","empty","ready","active","activated","provisioned","expired","deleted","mounted","paired","registered","peered","connected","in use","using","used","replica","child","nested","snapshot","backup"]]]',
    '[713,[713,["cannot","can not","not be ","must","should","may not","not allowed","not permitted","not possible","unable","require","only","until","unless","while","because","before","first","denied","refused","rejected","blocked","prevente","does not allow","do not allow"],["allowed","supported","permitted","exceed","limit","maximum","minimum","more than","less than","larger","smaller","greater","compatible","restricted","eligible","available","enough","same","different","upgrade","downgrade","change","changing","modif","update","converte","resize","move","combine","together","mixed","tier","sku","plan","region","zone","type","version","mode","feature","subscription","account"]]]',
    '[16,[8,["supersed"]],[16,["preempt"]]]',
    '[2,[2]]',
    '[18,[18,["subcode=40900","subcode40900"]]]',
    '[36,[36,["status code: ","status code "],["conflict","409"]]]',
];
const sentenceWords = [" are locked", " canceled", " cancelled", " e-tag", " etag", " if it has no", " progress", " when it has no", "-progress", "/register/action'", "aadsts", "aborted and superseded", "access token expiry", "active", "after it was ", "after you ", "allocated", "allocation failed", "already ", "are in use", "are marked as read", "are marked read", "are not open in ", "are still", "are using it", "as long as", "assigned", "associated", "at least one resource deployment operation failed", "attached", "authentication failed", "available ", "az login", "azd auth login", "backup item", "bad gateway", "because ", "before", "being ", "blocked by ", "bound", "busy", "can not", "can't", "canceled and superseded", "canceled by user", "canceled on request", "cancellation requested by", "cancelled and superseded", "cancelled by user", "cancelled on request", "cannot", "capacity", "certificate verify failed", "certificate verify_failed", "certificate_verify failed", "certificate_verify_failed", "changed ", "changing properties", "changing property", "changing the properties", "changing the property", "clientauthenticationerror", "concurrency check", "concurrency stamp", "concurrency token", "concurrent ", "condition", "conflict", "connect to proxy", "connect-azaccount", "connected", "connection ", "connecttimeouterror", "consumed ", "contain ", "contains ", "context deadline exceeded", "copy ", "correct e", "could not", "couldn't", "created concurrently", "creating", "credential authentication unavailable", "credential: ", "credentialerror: ", "credentialexception: ", "credentialunavailable: ", "credentialunavailableerror: ", "credentialunavailableexception: ", "current e", "currently ", "deallocate", "delet", "denied by ", "deny assignment", "depend", "destroy", "detach", "dial tcp", "did not ", "didn't ", "differ", "disallowed by ", "disassociat", "do not ", "does not ", "doesn't ", "don't ", "drop", "duplicate", "eai_again", "econnrefused", "econnreset", "elastic pool", "enotfound", "epipe", "error persisting ", "error saving ", "error uploading ", "error writing ", "errorcode", "establish a new connection", "etimedout", "exceeded ", "exclusive access", "exclusive lock", "executing", "exist", "expected revision", "expected sequence number", "expected version", "expired", "failed ", "first", "forbidden by ", "fresh e", "generalized", "get the current", "get the latest", "get the newest", "has been leased", "has not been registered", "has not registered", "has not yet registered", "has to be ", "high demand", "high usage", "httpclient.timeout", "if-match", "if-none-match", "immutable by ", "immutable due to ", "immutable under ", "in a locked ", "in an locked ", "in locked ", "in middle of ", "in process of ", "in the locked ", "in the meantime", "in the middle of ", "in the process of ", "in transition", "in use ", "infinite lease", "initializing", "intermediate", "interrupt received", "interrupted by user", "interrupts received", "is halted because", "is immutable", "is in use", "is invalid", "is leased", "is locked", "is marked as read", "is marked read", "is missing", "is not allowed to", "is not available", "is not been registered", "is not open in ", "is not registered", "is not yet registered", "is old", "is outdated", "is read-only", "is readonly", "is stale", "is still", "is the last ", "is the only ", "is unavailable", "is using it", "joined", "keyboardinterrupt", "lack of ", "latest e", "linked", "login failed", "maintenance", "management operation and a deployment operation", "mapped", "may not", "messagelocklost", "migrating", "mis-match", "mismatch", "modified ", "mounted", "must be ", "must not", "mutually exclusive operations", "name or service not known", "name resolution", "need to be ", "needed by", "needs to be ", "new e", "newer data", "newer e", "newer revision", "newer version", "no lease id was specified", "no managed identity endpoint", "no such host", "nodename nor servname", "non-final", "non-terminal", "non-zero traffic", "nonfinal", "nonterminal", "not able to accept", "not able to process", "not based on the ", "not be ", "not been created successfully", "not been deployed successfully", "not been provisioned successfully", "not completed", "not created successfully", "not current", "not deployed successfully", "not empty", "not enough ", "not equal", "not finished", "not possible to", "not provisioned successfully", "not registred for ", "not registred to use ", "not registred with ", "not the ", "not using the ", "not valid", "not working on the ", "not working with the ", "not yet completed", "not yet finished", "offered ", "ongoing", "operation is not ", "operation was not ", "optimistic ", "other", "out of date", "out of-date", "out-of date", "out-of-date", "overridden by ", "owned by", "peered", "pending", "power off", "powered off", "powered on", "preempted and superseded", "preempted by ", "prepared for swap", "present", "prevented by ", "proceed", "provisioning", "purg", "quota", "ran longer than the maximum time", "re-fetch", "re-read", "read-only lock", "readonly lock", "ready to upload", "ready toupload", "readyto upload", "readytoupload", "received sigint", "received sigterm", "referenced", "refetch", "refresh", "register ", "registered ", "rejected by ", "reload", "remain", "remov", "replaced by ", "replica", "requestdisallowedbypolicy", "require a excl", "require an excl", "require excl", "required by", "requires a excl", "requires an excl", "requires excl", "reread", "resizing", "resource group", "restarting", "revision ", "running", "scaling", "scopelocked", "see inner error", "see the inner error", "self signed certificate", "self-signed certificate", "server misbehaving", "service unavailable", "should be ", "showing 0 out of 0 error", "sign-in failed", "signin failed", "since ", "snapshot", "socket hang up", "somebody", "someone", "stale ", "state", "status", "still ", "stopped", "subcode40901", "subcode=40901", "subscription", "superseded by ", "supported ", "there are ", "there is ", "there may be ", "tied", "timed out", "tls handshake timeout", "to avoid overwrit", "to be managed via opentofu", "to be managed via pulumi", "to be managed via terraform", "to be managed via this provider", "transient", "transitional", "transitioning", "unable to", "underway", "uninstall", "unlink", "unregister", "updated ", "updating", "upgrading", "use it", "use the ", "use this ", "used ", "user interrupted", "uses it", "uses the ", "uses this ", "utilized ", "version ", "violat", "wait for ", "wait until ", "waiting for ", "waiting until ", "warming up", "was marked as read", "was marked read", "was not available", "was not specified", "was not successful ", "was unavailable", "while", "with the same ", "written concurrently", "x509: "];
const markedWords = [" a new ", " a unique ", " already", " and are ", " and has ", " and have ", " and is ", " and was ", " are locked", " at most", " e-tag", " etag", " executes ", " if it has no", " more", " nfs client", " progress", " runs ", " smb client", " up to ", " when it has no", "-progress", "/register/action'", "aadsts", "aborted and superseded", "access token ", "activated", "active", "address prefix", "address range", "address space", "after it was ", "after you ", "allocated", "allow ", "allowance", "allowed", "allows ", "already ", "amount", "and try", "applying ", "approved", "archived", "are at its ", "are at the ", "are at their ", "are exhausted", "are in use", "are marked as read", "are marked read", "are not ", "are using it", "are yet to ", "as long as", "assigned", "associated", "at once", "at the same moment", "at the same time", "attached", "availability group", "available ", "az login", "azd auth login", "backup item", "because ", "before", "being ", "bound", "busy", "can not", "can only be called", "can only be done", "can only be invoked", "can't", "cancel the ", "canceled", "cancellation requested by", "cancelled", "cannot", "cap", "carrying out ", "changed", "clientauthenticationerror", "completed", "concurrency check", "concurrency stamp", "concurrency token", "concurrent", "condition", "configured", "conflict", "connect to proxy", "connected", "connection ", "consumed ", "contain ", "contains ", "copy ", "correct e", "could not", "couldn't", "count", "creating", "credential authentication unavailable", "credential: ", "credentialerror: ", "credentialexception: ", "credentialunavailable: ", "credentialunavailableerror: ", "credentialunavailableexception: ", "current ", "currently ", "deallocate", "deallocating", "delegated", "delet", "denied by ", "deny assignment", "depend", "destroy", "detach", "dial tcp", "did not ", "didn't ", "differ", "disable the ", "disabled", "disassociat", "do not ", "does not ", "doesn't ", "don't ", "drop", "duplicate", "eai_again", "econnrefused", "econnreset", "egress", "elastic pool", "empty. resource id", "enabled", "enotfound", "epipe", "error persisting ", "error saving ", "error uploading ", "error writing ", "errorcode", "exceed", "exclusive access", "exclusive lock", "executed", "executing", "exist", "expected revision", "expected version", "expired", "failed", "failover group", "firewall", "first", "forbidden by ", "fresh e", "generalized", "get the current", "get the latest", "get the newest", "go above", "go beyond", "go over", "had not ", "handled", "has been ", "has not ", "has to be ", "has yet to ", "have been detected", "have not ", "have to be ", "have yet to ", "held ", "hibernated", "high demand", "high usage", "hit ", "if-match", "if-none-match", "immutab", "in flight", "in middle of ", "in motion", "in parallel", "in the meantime", "in the middle of", "in the queue", "in transition", "in use ", "incomplete ", "ingress", "initialized", "initializing", "insufficient ", "intermediate", "interrupt received", "interrupted by user", "interrupts received", "is at its ", "is at the ", "is at their ", "is exhausted", "is halted because", "is in use", "is invalid", "is locked", "is marked as read", "is marked read", "is missing", "is not ", "is old", "is outdated", "is over the ", "is read-only", "is stale", "is the last ", "is the only ", "is unavailable", "is using it", "is yet to ", "joined", "keyboardinterrupt", "lack of ", "latest e", "lease", "legal hold", "limit", "link is ", "linked", "location", "lock ", "locked ", "maintenance", "making ", "management lock", "management operation and a deployment operation", "mapped", "maximum", "may not", "messagelocklost", "migrating", "mirrored", "mirroring", "mis-match", "mismatch", "modified", "mounted", "multiple ", "must be ", "must complete ", "must finish ", "must not", "mutually exclusive operations", "name or service not known", "name resolution", "need to be ", "needed by", "needs to be ", "new e", "newer data", "newer e", "newer revision", "newer version", "no further ", "no managed identity endpoint", "no such host", "nodename nor servname", "non-final", "non-terminal", "non-zero traffic", "nonfinal", "nonterminal", "not able to accept", "not accepting creation", "not accepting new", "not accepting the creation", "not accepting the new", "not authorized", "not based on the ", "not be ", "not been created successfully", "not been deployed successfully", "not created successfully", "not current", "not deployed successfully", "not empty", "not enough ", "not equal", "not finished", "not in ", "not online", "not possible to", "not registred for ", "not registred to use ", "not registred with ", "not the ", "not using the ", "not valid", "not working on the ", "not working with the ", "not yet finished", "number", "offered ", "offline", "ongoing", "open file handle", "open handle", "optimistic ", "other", "out of date", "out of-date", "out-of date", "out-of-date", "outstanding ", "overridden by ", "overrun", "owned by", "paired", "pairing", "paused", "peered", "peering is ", "pending", "per second", "performed", "performing ", "permit ", "permits ", "permitted", "power off", "powered ", "preempted and superseded", "preempted by ", "prepared for swap", "present", "prevented ", "previous ", "prior", "proceed", "process", "protected ", "provisioned", "provisioning", "public network access ", "purg", "queued", "quota", "ran out of", "re-enable ", "re-fetch", "re-read", "re-run", "reached ", "read-only lock", "readonly lock", "ready to upload", "ready toupload", "readyto upload", "readytoupload", "received sigint", "received sigterm", "reenable ", "referenced", "refetch", "refresh", "region", "register ", "registered ", "rejected by ", "reload", "remain", "remov", "repeat", "replaced by ", "replica", "require ", "required by", "requires ", "reread", "rerun", "resizing", "resource group", "resource lock", "resubmit", "resume ", "retained ", "retention", "retry", "revision ", "run out of", "running", "scaling", "scopelocked", "self signed certificate", "self-signed certificate", "server misbehaving", "should be ", "shut down", "shutdown", "simultaneous", "since ", "snapshot", "socket hang up", "somebody", "someone", "stale ", "start ", "started", "starting", "state", "status", "stop the ", "stopped", "stopping", "subcode40901", "subcode=40901", "subscription", "superseded by ", "supported", "surpass", "suspend the ", "suspended", "there are ", "there is ", "there may be ", "throttled", "throttling", "tied", "till", "time out", "timed out", "timedout", "timeout", "to avoid overwrit", "to be managed via opentofu", "to be managed via pulumi", "to be managed via terraform", "to be managed via this provider", "too many ", "transient", "transitional", "transitioning", "try again", "turn off ", "turn on ", "unable to", "under", "unfinished ", "uninstall", "unlink", "unregister", "until", "updated", "updating", "upgrading", "use it", "use the ", "use this ", "used ", "user interrupted", "uses it", "uses the ", "uses this ", "utilized ", "verified", "version ", "violat", "wait", "wake ", "warming up", "was detected", "was found", "was marked as read", "was marked read", "was not ", "was unavailable", "were detected", "which is the most", "while", "with the same ", "within the specified time", "written", "x509: "];


/***/ }),

/***/ 7681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _fits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(763);

function holds(rule, subject) {
    if (rule.codes === undefined && rule.codeLike === undefined && rule.says === undefined && rule.status === undefined)
        return false;
    if (rule.codes !== undefined && (subject.code === '' || !lowerCodes(rule).has(subject.code.toLowerCase())))
        return false;
    if (rule.codeLike !== undefined && (subject.code === '' || !rule.codeLike.test(subject.code)))
        return false;
    if (rule.status !== undefined && (subject.status === undefined || !rule.status.includes(subject.status)))
        return false;
    if (rule.notStatus !== undefined && subject.status !== undefined && rule.notStatus.includes(subject.status))
        return false;
    if (rule.about !== undefined && !rule.about.test(subject.about))
        return false;
    if (rule.says !== undefined && !(0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(rule.says, subject.message, subject.lower))
        return false;
    return !(rule.unless?.test(subject.message) ?? false);
}
const lowered = new WeakMap();
function lowerCodes(rule) {
    let codes = lowered.get(rule);
    if (codes === undefined) {
        codes = new Set((rule.codes ?? []).map((code) => code.toLowerCase()));
        lowered.set(rule, codes);
    }
    return codes;
}


/***/ }),

/***/ 891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   H_: () => (/* binding */ moving),
/* harmony export */   Rm: () => (/* binding */ still),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   et: () => (/* binding */ plan),
/* harmony export */   oJ: () => (/* binding */ work),
/* harmony export */   rW: () => (/* binding */ ends)
/* harmony export */ });
const any = (...parts) => new RegExp(parts.join('|'), 'i');
const moving = String.raw `(?:updating|creating|deleting|accepted|provisioning|deprovisioning|migrating|starting|stopping|scaling|upgrading|pending|in ?progress|cancel+ing|transitioning|resizing|restarting|deallocating|attaching|detaching|configuring|resolvingdns|activating|patching|moving|dropping|disabling|enabling|restoring|importing|exporting|waiting|inprogress|non-?terminal)`;
const still = String.raw `(?:currently |already |still |now |yet )?`;
const work = String.raw `(?:operations?|requests?|updates?|upgrades?|deployments?|jobs?|tasks?|actions?|changes?|transactions?|process(?:es)?|commands?|calls?|runs?|backups?|restores?|reverts?|imports?|exports?|migrations?|failovers?|rotations?|maintenance|repairs?|scal\w+|creations?|deletions?|provisioning|configurations?|synchroni[sz]ations?|replications?|resync|moves?|resiz\w+|swaps?|purges?|health checks?)`;
const ends = String.raw `(?:completes?|completed|completion|is complete|complete|finish(?:e[sd])?|ends|ended|is over|is done|succeeds|concludes?)`;
const not = String.raw `(?:cannot|can not|can't|could not|couldn't|unable to|must not|may not|failed to|is not allowed to|not possible to)`;
const remove = String.raw `(?:delet\w+|remov\w+|unregister\w*|dropp?\w*|detach\w*|purg\w+|destroy\w*|uninstall\w*|unlink\w*|disassociat\w*)`;
const plan = String.raw `(?:plans?|tiers?|skus?|editions?|service levels?|pricing|sizes?|series|generations?|offers?|kinds?|account types?)`;


/***/ }),

/***/ 6947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ blockersOf),
  j: () => (/* binding */ diagnosisOf)
});

// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/conflict/classify.js + 2 modules
var classify = __webpack_require__(3191);
// EXTERNAL MODULE: ./build/conflict/find/clean.js + 1 modules
var clean = __webpack_require__(1276);
// EXTERNAL MODULE: ./build/conflict/rules/fits.js
var fits = __webpack_require__(763);
// EXTERNAL MODULE: ./build/conflict/rules/index.js + 19 modules
var rules = __webpack_require__(3193);
// EXTERNAL MODULE: ./build/conflict/taxonomy.js
var taxonomy = __webpack_require__(1640);
;// CONCATENATED MODULE: ./build/conflict/evidence.js





const longestQuote = 90;
function evidenceOf({ error, reason, confidence, facts }) {
    const ruled = (0,classify/* classify */.L8)(error);
    const fitted = facts.weighed !== undefined || error.form === 'loose';
    const by = !fitted && ruled.reason === reason ? ruled.by : undefined;
    const guessed = by !== undefined && rules/* lastResortRules */.xP.includes(by);
    return {
        for: [...(fitted ? [secondOpinion(facts.weighed)] : by === undefined ? [] : saidFor(error, by)), ...error.whose.for],
        against: [
            ...(fitted ? ['no rule that knows the sentence'] : []),
            ...(guessed ? ['a guess by the kind of words: no rule knows the sentence'] : []),
            ...(error.bare ? ['no code and no status beside the sentence'] : []),
            ...((0,taxonomy/* classOf */.Kl)(reason) === 'none' && isConflictStatus(error) ? [`the status ${error.httpStatus}, which is that of a conflict`] : []),
            ...(confidence !== 'certain' && error.message === '' ? ['no words beside the code'] : []),
            ...error.whose.against,
        ],
    };
}
const isConflictStatus = ({ httpStatus }) => httpStatus === 409 || httpStatus === 412;
const secondOpinion = (weighed) => `the fitted second opinion${weighed === undefined ? '' : `, mostly by the words ${quoted(weighed)}`}`;
function saidFor(error, rule) {
    const code = error.codePath.findLast((each) => hasCode(rule, each));
    const words = rule.says === undefined ? undefined : saidIn(error, rule.says);
    return [
        ...(code === undefined ? [] : [`the code ${marked(code)}`]),
        ...(words === undefined ? [] : [`the words ${quoted(words)}`]),
        ...(rule.status === undefined || error.httpStatus === undefined ? [] : [`the status ${error.httpStatus}`]),
    ];
}
const hasCode = ({ codes, codeLike }, code) => codes?.some((each) => each.toLowerCase() === code.toLowerCase()) ?? codeLike?.test(code) ?? false;
function saidIn({ message, outerMessages, raw }, says) {
    for (const text of [message, ...outerMessages.toReversed(), (0,clean/* fold */.AU)(raw)]) {
        const words = (0,fits/* foundIn */.QR)(says, (0,classify/* plain */.pj)(text.slice(0, 4000)))?.trim();
        if (words !== undefined && words !== '')
            return words;
    }
    return undefined;
}
const marked = (text) => `\`${text
    .slice(0, longestQuote)
    .replace(/[\ud800-\udbff]$/, '')
    .replaceAll('`', "'")}\``;
function quoted(words) {
    const line = (0,clean/* fold */.AU)(words);
    return line.length <= longestQuote ? marked(line) : `${marked(line.slice(0, longestQuote - 20))} \u2026`;
}

// EXTERNAL MODULE: ./build/conflict/facts.js
var conflict_facts = __webpack_require__(1348);
// EXTERNAL MODULE: ./build/conflict/name.js
var conflict_name = __webpack_require__(1992);
;// CONCATENATED MODULE: ./build/report/less.js
const less_quoted = [
    'parameters|parameterValues|requestBody|requestContent|requestHeaders|responseHeaders|headers|body|outputs|variables',
    'env|environment|environmentVariables|appSettings|appSettingsOverride|connectionStrings|settings|siteConfig|configuration|publicSettings',
    'secrets|stringData|protectedSettings|osProfile|adminProfile|servicePrincipalProfile|windowsProfile|linuxProfile|credentials|auths|registries|kubeconfigs|keys|passwords|passwordCredentials|keyCredentials',
].join('|');
const member = new RegExp(`(\\\\{0,31})"(?:${less_quoted})\\1"\\s{0,8}:\\s{0,8}(?=[{[])`, 'gi');
const telling = /\\{0,31}"(?:code|message|error|innererror|details|statusMessage|status|reference|keyVault|secretName)\\{0,31}"\s{0,8}:/i;
const shortest = 24;
const dump = /(?:^[ \t]{0,8}(?:export |set |declare -x )?[A-Z][A-Z0-9_]{1,60}=[^\n]{0,2000}(?:\n|$)){4,}/gm;
const heredoc = /(<<[-~]?["']?([A-Z_]{2,20})["']?\n)(?:(?!\s{0,40}\2)[^\n]{0,2000}\n){1,400}(?=\s{0,40}\2)/g;
function lessOf(text) {
    let less = text;
    if (less.includes('"'))
        less = withoutMembers(less);
    if (less.includes('='))
        less = less.replace(dump, (lines) => lines.replace(/=[^\n]+/g, '=\u2026'));
    return less.includes('<<') ? less.replace(heredoc, '$1\u2026\n') : less;
}
function withoutMembers(text) {
    const parts = [];
    let at = 0;
    member.lastIndex = 0;
    for (let match = member.exec(text); match !== null; match = member.exec(text)) {
        const start = match.index + match[0].length;
        const end = structureEnd(text, start);
        const inside = text.slice(start, end);
        if (end - start < shortest || telling.test(inside))
            continue;
        const slashes = match[1] ?? '';
        parts.push(text.slice(at, start), `${slashes}"\u2026${slashes}"`);
        at = end;
        member.lastIndex = end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}
const longest = 20_000;
function structureEnd(text, from) {
    const limit = Math.min(text.length, from + longest);
    let depth = 0;
    let opened;
    for (let at = from; at < limit; at += 1) {
        const character = text[at];
        if (character === '"') {
            const slashes = slashesBefore(text, at);
            if (opened === undefined)
                opened = slashes;
            else if (slashes <= opened)
                opened = undefined;
        }
        else if (opened === undefined) {
            if (character === '{' || character === '[')
                depth += 1;
            else if (character === '}' || character === ']')
                depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    return limit;
}
function slashesBefore(text, at) {
    let count = 0;
    while (count < 40 && text[at - 1 - count] === '\\')
        count += 1;
    return count;
}

// EXTERNAL MODULE: ./build/report/link.js
var report_link = __webpack_require__(3867);
;// CONCATENATED MODULE: ./build/modes/diagnosis.js







const longestRaw = 4000;
function diagnosisOf(finding, adviceFor, fallbackId, named) {
    const { error, reason, facts } = finding;
    const resourceId = error.resourceId ?? fallbackFor(error, fallbackId);
    const id = resourceId === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(resourceId);
    const advice = adviceFor(reason, {
        id,
        type: id?.type ?? error.resourceType,
        name: id?.name ?? error.resourceName ?? (0,conflict_name/* nameIn */.Z)(error),
        group: id?.resourceGroup ?? error.resourceGroup,
        operation: error.operation,
        code: error.code,
        facts,
        tool: error.tool,
    });
    const raw = lessOf(error.raw);
    const shown = Object.entries(facts).flatMap(([key, value]) => (conflict_facts/* factLabels */._4[key] === undefined ? [] : [{ name: conflict_facts/* factLabels */._4[key], value }]));
    return {
        class: finding.class,
        reason,
        recovery: (0,taxonomy/* recoveryOf */.rU)(reason),
        confidence: finding.confidence,
        title: advice.title,
        ...(error.code === undefined ? {} : { code: error.code }),
        codePath: error.codePath,
        message: lessOf(error.message),
        ...(error.httpStatus === undefined ? {} : { httpStatus: error.httpStatus }),
        ...(resourceId === undefined ? {} : { resourceId }),
        ...(error.operation === undefined ? {} : { operation: error.operation }),
        ...(error.tool === undefined ? {} : { tool: error.tool }),
        ...(error.correlationId === undefined ? {} : { correlationId: error.correlationId }),
        ...(error.requestId === undefined ? {} : { requestId: error.requestId }),
        ...(named ? { source: finding.source } : {}),
        line: error.line,
        count: finding.count,
        ...(finding.places.length > 1 ? { places: finding.places.map(({ source, line }) => (named ? { source, line } : { line })) } : {}),
        evidence: evidenceOf(finding),
        facts: shown,
        steps: advice.steps,
        avoid: advice.avoid,
        references: advice.references,
        raw: raw.length > longestRaw ? `${raw.slice(0, longestRaw)} \u2026` : raw,
    };
}
function fallbackFor(error, fallbackId) {
    const target = fallbackId === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(fallbackId);
    const other = error.resourceName !== undefined && error.resourceName.toLowerCase() !== target?.name.toLowerCase();
    return other ? undefined : fallbackId;
}
function blockersOf(finding, resourceManager) {
    const { facts, error, reason } = finding;
    const since = facts.since === undefined ? {} : { since: facts.since };
    const link = (0,report_link/* operationLink */.ej)(facts.operationUri ?? '', resourceManager);
    const blockers = [];
    if (reason === 'deployment-active')
        blockers.push({ kind: 'deployment', what: facts.deploymentName ?? 'a deployment with the same name', ...since });
    else if (finding.class === 'concurrent-operation' &&
        (facts.otherOperation !== undefined || facts.operationUri !== undefined || facts.since !== undefined)) {
        blockers.push({
            kind: 'operation',
            what: facts.otherOperation ?? 'an operation that Azure does not name',
            ...since,
            ...(error.resourceId === undefined ? {} : { resourceId: error.resourceId }),
            ...(link === undefined ? {} : { link }),
        });
    }
    if (reason === 'scope-locked')
        blockers.push({
            kind: 'lock',
            what: 'a management lock',
            ...(facts.lockedScope === undefined ? {} : { resourceId: facts.lockedScope }),
        });
    if (facts.holder !== undefined)
        blockers.push({
            kind: 'holder',
            what: reason === 'terraform-state-lock' ? 'the lock on the Terraform state' : 'a lease',
            who: facts.holder,
            ...since,
        });
    if (facts.inUseBy !== undefined)
        blockers.push({ kind: 'holder', what: 'refers to it', resourceId: facts.inUseBy });
    return blockers;
}


/***/ })

};
;