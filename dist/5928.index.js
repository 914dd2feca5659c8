"use strict";
exports.id = 5928;
exports.ids = [5928];
exports.modules = {

/***/ 6248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
const decoder = new TextDecoder();
function textOf(bytes) {
    return decoder.decode(bytes).replaceAll('\r\n', '\n');
}


/***/ }),

/***/ 2654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ passages)
});

;// CONCATENATED MODULE: ./build/conflict/find/decode.js
const sampleBytes = 1024;
function encodingOf(head) {
    if (head[0] === 0xff && head[1] === 0xfe)
        return 'utf-16le';
    if (head[0] === 0xfe && head[1] === 0xff)
        return 'utf-16be';
    const pairs = Math.min(head.length, sampleBytes) >> 1;
    let highZero = 0;
    let lowZero = 0;
    for (let pair = 0; pair < pairs; pair += 1) {
        if (head[2 * pair] === 0)
            lowZero += 1;
        if (head[2 * pair + 1] === 0)
            highZero += 1;
    }
    return pairs >= 4 && highZero >= pairs * 0.7 && lowZero <= pairs * 0.02 ? 'utf-16le' : 'utf-8';
}
function joined(parts, length) {
    if (parts.length === 1 && parts[0] !== undefined)
        return parts[0];
    const whole = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}
const markOfUtf8 = [0xef, 0xbb, 0xbf];
async function* asUtf8(chunks) {
    let decoder;
    let encoder;
    let started = false;
    let head = [];
    let headBytes = 0;
    function start() {
        const whole = joined(head, headBytes);
        head = [];
        started = true;
        const encoding = encodingOf(whole);
        if (encoding === 'utf-8')
            return markOfUtf8.every((byte, at) => whole[at] === byte) ? whole.subarray(markOfUtf8.length) : whole;
        decoder = new TextDecoder(encoding);
        encoder = new TextEncoder();
        return whole;
    }
    const recode = (bytes) => decoder && encoder ? encoder.encode(decoder.decode(bytes, { stream: true })) : bytes;
    for await (const chunk of chunks) {
        if (started)
            yield recode(chunk);
        else {
            head.push(chunk.length < sampleBytes ? chunk.slice() : chunk);
            headBytes += chunk.length;
            if (headBytes >= sampleBytes)
                yield recode(start());
        }
    }
    if (!started && headBytes > 0)
        yield recode(start());
    if (decoder && encoder)
        yield encoder.encode(decoder.decode());
}

// EXTERNAL MODULE: ./build/conflict/find/passage.js
var passage = __webpack_require__(6248);
;// CONCATENATED MODULE: ./build/conflict/find/passages.js


const wholeBelow = 64 * 1024;
async function* passages(chunks) {
    const head = new Uint8Array(wholeBelow);
    let headBytes = 0;
    let scanner;
    for await (const chunk of asUtf8(chunks)) {
        if (scanner === undefined && headBytes + chunk.length <= wholeBelow) {
            head.set(chunk, headBytes);
            headBytes += chunk.length;
            continue;
        }
        if (scanner === undefined) {
            scanner = (await __webpack_require__.e(/* import() */ 2285).then(__webpack_require__.bind(__webpack_require__, 2285))).createScanner();
            yield* scanner.read(head.subarray(0, headBytes));
        }
        yield* scanner.read(chunk);
    }
    if (scanner !== undefined)
        yield* scanner.finish();
    else if (headBytes > 0)
        yield { line: 1, text: (0,passage/* textOf */.b)(head.subarray(0, headBytes)) };
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

/***/ 6947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ blockersOf),
  j: () => (/* binding */ diagnosisOf)
});

// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/conflict/classify.js + 3 modules
var classify = __webpack_require__(8195);
// EXTERNAL MODULE: ./build/conflict/find/clean.js + 1 modules
var clean = __webpack_require__(1276);
// EXTERNAL MODULE: ./build/conflict/rules/asked.js + 1 modules
var asked = __webpack_require__(557);
// EXTERNAL MODULE: ./build/conflict/taxonomy.js
var taxonomy = __webpack_require__(1640);
;// CONCATENATED MODULE: ./build/conflict/evidence.js




const longestQuote = 90;
function evidenceOf({ error, reason, confidence, facts }) {
    const ruled = (0,classify/* classify */.L8)(error);
    const fitted = facts.weighed !== undefined || error.form === 'loose';
    const by = !fitted && ruled.reason === reason ? ruled.by : undefined;
    const guessed = by !== undefined && (0,asked/* lastResortRules */.xP)(by);
    return {
        for: [
            ...(fitted ? [secondOpinion(facts.weighed)] : by === undefined ? [] : saidFor(error, by)),
            ...(error.teller === undefined ? [] : [error.teller]),
            ...error.whose.for.slice(0, 1),
            ...(error.outcome === 'failed' ? ['a step that ended with an error'] : []),
            ...error.whose.for.slice(1),
        ],
        against: [
            ...(error.within === undefined ? [] : [`the words of another around it: ${error.within}`]),
            ...(fitted ? ['no rule that knows the sentence'] : []),
            ...(guessed ? ['a guess by the kind of words: no rule knows the sentence'] : []),
            ...(error.bare ? ['no code and no status beside the sentence'] : []),
            ...((0,taxonomy/* classOf */.Kl)(reason) === 'none' && isConflictStatus(error)
                ? [`the status ${error.httpStatus}, which is that of a conflict`]
                : []),
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
const hasCode = ({ codes, codeLike }, code) => codes?.includes(code.toLowerCase()) ?? codeLike?.fits(code, code.toLowerCase()) ?? false;
function saidIn({ message, outerMessages, raw }, says) {
    for (const text of [message, ...outerMessages.toReversed(), (0,clean/* fold */.AU)(raw)]) {
        const words = says.foundIn((0,classify/* plain */.pj)(text.slice(0, 4000)))?.trim();
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

// EXTERNAL MODULE: ./build/conflict/facts.js + 1 modules
var conflict_facts = __webpack_require__(5105);
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
        parents: error.resourceParents,
        subscription: error.subscription,
        deployment: error.deployment,
        operation: error.operation,
        code: error.code,
        facts,
        tool: error.tool,
    });
    const raw = lessOf(error.raw);
    const shown = Object.entries(facts).flatMap(([key, value]) => conflict_facts/* factLabels */._4[key] === undefined ? [] : [{ name: conflict_facts/* factLabels */._4[key], value }]);
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
        ...(finding.places.length > 1
            ? { places: finding.places.map(({ source, line }) => (named ? { source, line } : { line })) }
            : {}),
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
            what: reason === 'terraform-state-lock' ? 'the lock on the state' : 'a lease',
            who: facts.holder,
            ...since,
        });
    if (facts.inUseBy !== undefined)
        blockers.push({ kind: 'holder', what: 'refers to it', resourceId: facts.inUseBy });
    return blockers;
}


/***/ }),

/***/ 5928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/arm/resource-id.js + 2 modules
var resource_id = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/gate/load.js
var load = __webpack_require__(412);
// EXTERNAL MODULE: ./build/gate/operation.js
var gate_operation = __webpack_require__(5059);
// EXTERNAL MODULE: ./build/report/redact-deep.js
var redact_deep = __webpack_require__(5789);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/time/deadline.js
var deadline = __webpack_require__(8754);
// EXTERNAL MODULE: ./build/modes/guard/decide.js
var decide = __webpack_require__(8001);
// EXTERNAL MODULE: ./build/modes/guard/diagnosis.js + 1 modules
var diagnosis = __webpack_require__(5806);
// EXTERNAL MODULE: ./build/modes/guard/plan.js
var guard_plan = __webpack_require__(6154);
// EXTERNAL MODULE: ./build/modes/guard/refused.js
var refused = __webpack_require__(1317);
// EXTERNAL MODULE: ./build/modes/guard/session.js + 14 modules
var guard_session = __webpack_require__(9383);
// EXTERNAL MODULE: ./build/modes/turns/take.js + 4 modules
var take = __webpack_require__(8355);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/conflict/find/errors.js + 29 modules
var errors = __webpack_require__(3096);
// EXTERNAL MODULE: ./build/conflict/find/passages.js + 1 modules
var passages = __webpack_require__(2654);
// EXTERNAL MODULE: ./build/conflict/findings.js + 3 modules
var findings = __webpack_require__(8656);
// EXTERNAL MODULE: ./build/conflict/taxonomy.js
var taxonomy = __webpack_require__(1640);
;// CONCATENATED MODULE: ./build/modes/run/failure.js






async function findingsIn(output) {
    const found = (0,findings/* collector */.g)();
    for await (const passage of (0,passages/* passages */.s)([output]))
        found.add((0,errors/* errorsIn */.R)(passage), 'the command', passage);
    return (0,redact_deep/* redactDeep */.K)(await (0,findings/* findingsOf */.W)(found));
}
function failureOf(findings, live) {
    const [root] = findings;
    const causes = (0,diagnosis/* causesOf */.cZ)(live);
    if (root === undefined)
        return { findings, live, class: 'none', reason: 'no-error' };
    const own = causes.find((cause) => isThatDeployment(cause, root));
    if (own !== undefined)
        return { findings, live, cause: own, class: 'concurrent-operation', reason: 'own-deployment' };
    const [cause] = causes.filter(({ judged }) => judged.outcome === 'blocks' || judged.outcome === 'waits');
    if (root.class === 'unknown-conflict' && cause !== undefined) {
        return { findings, live, cause, class: (0,taxonomy/* classOf */.Kl)(cause.reason), reason: cause.reason };
    }
    return { findings, live, class: root.class, reason: root.reason };
}
function isThatDeployment({ reason, judged }, root) {
    if (reason !== 'own-deployment' || root.reason !== 'deployment-active' || !judged.certain)
        return false;
    const { deploymentName } = root.facts;
    return deploymentName === undefined || deploymentName.toLowerCase() === judged.facts?.deploymentName?.toLowerCase();
}

// EXTERNAL MODULE: ./build/conflict/name.js
var conflict_name = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/report/attempts.js
var report_attempts = __webpack_require__(693);
;// CONCATENATED MODULE: ./build/modes/run/decision.js

const stop = (why) => ({ kind: 'stop', why });
const overwrites = new Set(['superseded', 'concurrent-write']);
function decision_decide(failure, asked) {
    const { class: kind, reason } = failure;
    if (reason === 'own-deployment')
        return { kind: 'follow' };
    if (kind === 'none')
        return stop(`nothing in ${report_attempts/* outputWords */.h[asked.output]} is an Azure conflict, so nothing is known to wait for`);
    const never = neverWords[kind];
    if (never !== undefined)
        return stop(never);
    if (kind === 'state' && !asked.hasTransition)
        return stop('the state must be changed first, and the guard has no change of its own for it');
    if (kind === 'state' && asked.transition !== 'allow')
        return stop('the state must be changed first, which only `transition: allow` lets the guard do');
    if (overwrites.has(reason) && !asked.replayOn.has('etag'))
        return stop('another write took its place, and the same request again would overwrite it; name `etag` in `replay-on` only if the command reads afresh');
    if (kind === 'etag' && !asked.replayOn.has('etag'))
        return stop('a stale version token is cured by reading again; name `etag` in `replay-on` if the command reads afresh each time it runs');
    if (kind === 'concurrent-operation' && !asked.replayOn.has(kind) && !overwrites.has(reason))
        return stop('`replay-on` does not name `concurrent-operation`');
    if (asked.replaysLeft > 0)
        return { kind: 'prove' };
    return stop(asked.replays === 0 ? '`replay: 0` allows none' : `\`replay: ${asked.replays}\` allows no more`);
}
const neverWords = {
    lock: 'a lock is lifted by its owner and not by another try',
    'operation-not-allowed': 'the same request is refused every time',
    'already-exists': 'what exists already is adopted or renamed, not made again',
    'unknown-conflict': 'neither the text nor the live state tells which conflict it is, so no replay is known to be safe',
};
function isSingle(script) {
    const lines = script
        .replace(/\\\r?\n/g, ' ')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    return lines.length === 1 && !/;|&&|\|\||(?<!>)&(?![>\d])/.test(lines[0] ?? '');
}

;// CONCATENATED MODULE: ./build/modes/run/proof.js




class Proof {
    kind = 'proof';
    cleared;
    waitedMs;
    words;
    madeByProofOf = true;
    constructor({ cleared, waitedMs }, words) {
        this.cleared = cleared;
        this.waitedMs = waitedMs;
        this.words = words;
    }
}
function groundWords(ground) {
    const after = ground.waitedMs >= 1000 ? `after ${(0,report_text/* duration */.p0)(ground.waitedMs)} ` : '';
    return `${after}the gate was clear${ground.kind === 'proof' ? ' again' : ''}`;
}
function proofOf(failure, deeds) {
    const { cleared, readsAfresh } = deeds;
    const { class: kind, reason } = failure;
    const afresh = 'the command reads afresh';
    if (kind === 'state') {
        const done = cleared.verified.find((verified) => cures(verified, failure));
        return done === undefined
            ? { why: 'nothing shows that the state was changed: no transition was made that cures it' }
            : new Proof(deeds, `the guard did ${done.what} (${done.target.name}), and read it again`);
    }
    if ((kind === 'etag' || overwrites.has(reason)) && !readsAfresh)
        return { why: 'nothing shows that the command reads afresh' };
    if (kind === 'etag')
        return new Proof(deeds, afresh);
    const over = overWords(failure, deeds);
    if (typeof over !== 'string')
        return { why: `nothing shows that what stood in the way is over: ${over.why}` };
    return new Proof(deeds, overwrites.has(reason) ? `${over}, and ${afresh}` : over);
}
function cures({ target, reasons }, failure) {
    return (reasons.includes(failure.reason) || failure.reason === 'invalid-state') && isAbout(failure, target);
}
function isAbout({ findings: [root] }, { id, name }) {
    if (root === undefined)
        return true;
    const { resourceId, resourceName = (0,conflict_name/* nameIn */.Z)(root.error), message } = root.error;
    if (resourceId === undefined && resourceName === undefined)
        return true;
    return (resourceId !== undefined && same(resourceId, id)) || holdsName(`${message} ${resourceName ?? ''}`, name);
}
function holdsName(text, name) {
    const [lower, wanted] = [text.toLowerCase(), name.toLowerCase()];
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1))
        if (!/[\w-]/.test(lower.charAt(at - 1)) && !/[\w-]/.test(lower.charAt(at + wanted.length)))
            return true;
    return false;
}
const same = (one, other) => {
    const plain = (id) => ((0,resource_id/* parseResourceId */.RQ)(id)?.id ?? id).toLowerCase();
    return plain(one) === plain(other);
};
function overWords(failure, { cleared, ended }) {
    if (ended !== undefined)
        return `${ended.what} has ended (${ended.state})`;
    const { resourceId: named } = failure.findings[0]?.error ?? {};
    const isNamed = ({ wanted }) => named === undefined || same(named, wanted.target.id);
    const read = [...cleared.targets, ...cleared.beside].filter(isNamed);
    const [first, ...others] = read;
    if (first === undefined)
        return { why: `${(0,resource_id/* parseResourceId */.RQ)(named ?? '')?.name ?? 'the resource that Azure names'} was not read` };
    const settled = cleared.settled.find(({ target }) => read.some(({ wanted }) => wanted.target.id === target.id));
    if (settled !== undefined)
        return settled.words;
    const why = read
        .map((each) => restless(each, failure, cleared.beside.includes(each)))
        .find((each) => each !== undefined);
    if (why !== undefined)
        return { why };
    if (failure.reason === 'deployment-active')
        return `no deployment that stood in the way runs any more beside ${first.wanted.target.name}`;
    return `${first.wanted.target.name}${others.length === 0 ? '' : ` and ${others.length} more`} was read at rest after the refusal`;
}
function restless({ wanted: { target }, snapshot, verdict }, { reason, findings }, beside) {
    if (reason === 'deployment-active')
        return noDeployment(snapshot.deployments, target, findings[0]?.facts.deploymentName);
    const conditions = verdict.conditions.filter(({ origin }) => origin === 'resource' || origin === 'related');
    if (conditions.some(({ outcome }) => outcome === 'unproven'))
        return `not all of ${target.name} could be read`;
    if (target.kind !== 'resource' && reason !== 'resource-group-being-deleted')
        return `the own state of ${target.name} does not show what runs in it`;
    const other = reason === 'dependency-updating' && !beside;
    const telling = conditions.filter(({ tellsMotion, origin }) => tellsMotion === true && !(other && origin === 'resource'));
    if (telling.length > 0 || (snapshot.resource.status === 'empty' && !other))
        return undefined;
    return other
        ? `which resource ${target.name} waits for is not told`
        : `${target.name} tells no state that would show it`;
}
function noDeployment(deployments, { name }, deployment) {
    if (deployments.status === 'empty')
        return undefined;
    if (deployments.status !== 'read')
        return `the deployments that run beside ${name} were not read`;
    const found = deployments.value.find((each) => deployment === undefined || each.name.toLowerCase() === deployment.toLowerCase());
    return found === undefined ? undefined : `deployment ${found.name} is still ${found.state}`;
}

;// CONCATENATED MODULE: ./build/modes/run/attempt.js



async function runOnce(number, ground, { host, command, turns, ports: { clock } }, { timeline }, streams) {
    await turns.verify();
    const started = new Date(clock.wall()).toISOString();
    timeline.push({ time: started, source: 'run', text: `The command was started (attempt ${number}).`, changed: true });
    let last = 10;
    const keepLast = (write) => (chunk) => {
        last = chunk.at(-1) ?? last;
        return write(chunk);
    };
    const end = await command.prepared.run({
        signal: host.signal,
        out: keepLast(streams.out),
        err: keepLast(streams.err),
    });
    if (last !== 10)
        await streams.out(Buffer.from('\n'));
    if (end.canceled || host.signal.aborted) {
        throw new guard_error/* GuardError */.U('canceled', 'The command was canceled; what it had started in Azure goes on.', {
            hint: 'Look at the active deployments and the state of the resources before the next run.',
        });
    }
    const ended = new Date(clock.wall()).toISOString();
    const how = end.exitCode === null ? `by ${end.endedBy ?? 'a signal'}` : `with exit code ${end.exitCode}`;
    timeline.push({ time: ended, source: 'run', text: `The command ended ${how} (attempt ${number}).` });
    const attempt = {
        number,
        started,
        ended,
        ...(end.exitCode === null ? { endedBy: end.endedBy ?? 'a signal' } : { exitCode: end.exitCode }),
        class: 'none',
        reason: 'no-error',
        verified: groundWords(ground),
        next: '',
    };
    return { attempt, findings: end.exitCode === 0 ? [] : await findingsIn(end.output), unreadBytes: end.dropped };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/command/kept.js
const newline = 0x0a;
const firstBytes = 64 * 1024;
function createKeeper(headBytes, tailBytes) {
    let head = new Uint8Array(0);
    let headLength = 0;
    let ring;
    let ringed = 0;
    function addHead(chunk) {
        const needed = headLength + chunk.length;
        if (needed > head.length) {
            const larger = new Uint8Array(Math.min(headBytes, Math.max(needed, head.length * 2, firstBytes)));
            larger.set(head.subarray(0, headLength));
            head = larger;
        }
        head.set(chunk, headLength);
        headLength = needed;
    }
    function addTail(chunk) {
        ring ??= new Uint8Array(tailBytes);
        const last = chunk.subarray(Math.max(0, chunk.length - tailBytes));
        const from = (ringed + chunk.length - last.length) % tailBytes;
        const first = last.subarray(0, tailBytes - from);
        ring.set(first, from);
        ring.set(last.subarray(first.length), 0);
        ringed += chunk.length;
    }
    function tail() {
        if (ring === undefined)
            return new Uint8Array(0);
        if (ringed <= tailBytes)
            return ring.subarray(0, ringed);
        const from = ringed % tailBytes;
        return Buffer.concat([ring.subarray(from), ring.subarray(0, from)]);
    }
    return {
        add(chunk) {
            const room = Math.min(headBytes - headLength, chunk.length);
            if (room > 0)
                addHead(chunk.subarray(0, room));
            if (room < chunk.length)
                addTail(chunk.subarray(room));
        },
        read() {
            const beginning = head.subarray(0, headLength);
            const end = tail();
            if (ringed <= tailBytes)
                return { output: Buffer.concat([beginning, end]), dropped: 0 };
            const output = Buffer.concat([wholeLinesAtEnd(beginning), wholeLinesAtBeginning(end)]);
            return { output, dropped: headLength + ringed - output.length };
        },
    };
}
function wholeLinesAtEnd(bytes) {
    const end = bytes.lastIndexOf(newline);
    return end < 0 ? bytes : bytes.subarray(0, end + 1);
}
function wholeLinesAtBeginning(bytes) {
    const end = bytes.indexOf(newline);
    return end < 0 ? bytes : bytes.subarray(end + 1);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/command/outlive.js


function mustNotOutlive(remains) {
    const atExit = () => {
        remains.tree.kill();
        (0,external_node_fs_.rmSync)(remains.folder, { recursive: true, force: true });
    };
    process.once('exit', atExit);
    const dismiss = remains.platform === 'win32' ? undefined : startWatch(remains);
    return () => {
        process.off('exit', atExit);
        dismiss?.();
    };
}
const patience = 50;
const watch = `
read -r _ && exit 0
kill -s INT -- "-$1" || true
left=${patience}
while [ "$left" -gt 0 ] && kill -s 0 -- "-$1"; do sleep 0.1; left=$((left - 1)); done
kill -s KILL -- "-$1"
rm -rf -- "$2"
`;
function startWatch({ tree: { pid }, folder }) {
    const child = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', watch, 'sh', String(pid), folder], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
        env: { PATH: '/usr/bin:/bin' },
        cwd: '/',
    });
    child.on('error', () => undefined);
    child.stdin.on('error', () => undefined);
    child.unref();
    child.stdin.unref?.();
    return () => child.stdin.end('\n');
}

;// CONCATENATED MODULE: ./build/command/pump.js
function startPump(pipe, keep, sink) {
    let pending;
    let deaf = false;
    let released = false;
    let bytes = 0;
    const giveUp = () => {
        deaf = true;
    };
    function deliver(chunk) {
        if (deaf)
            return undefined;
        try {
            const taken = sink(chunk);
            return taken instanceof Promise ? taken.catch(giveUp) : undefined;
        }
        catch {
            giveUp();
            return undefined;
        }
    }
    pipe.on('data', (chunk) => {
        if (released)
            return;
        bytes += chunk.length;
        keep(chunk);
        const taken = pending === undefined ? deliver(chunk) : pending.then(() => deliver(chunk));
        if (taken === undefined)
            return;
        pipe.pause();
        const own = taken.then(() => {
            if (pending !== own)
                return;
            pending = undefined;
            pipe.resume();
        });
        pending = own;
    });
    pipe.on('error', () => undefined);
    const closed = new Promise((resolve) => pipe.once('close', resolve));
    return {
        ended: closed.then(() => pending),
        get busy() {
            return pending !== undefined;
        },
        get bytes() {
            return bytes;
        },
        letGo() {
            released = true;
            pipe.resume();
            pipe.unref?.();
        },
    };
}
const leftoverBytes = 2 * 1024 * 1024;
const tickMs = 20;
async function drain(pumps, { patienceMs, firm, signal }) {
    const before = total(pumps);
    let left = patienceMs;
    let timer;
    const enough = new Promise((resolve) => {
        timer = setInterval(() => {
            if (firm || !pumps.some((pump) => pump.busy))
                left -= tickMs;
            if (left <= 0 || total(pumps) - before > leftoverBytes || signal?.aborted === true)
                resolve();
        }, tickMs);
    });
    await Promise.race([Promise.all(pumps.map((pump) => pump.ended)), enough]);
    clearInterval(timer);
    for (const pump of pumps)
        pump.letGo();
}
const total = (pumps) => pumps.reduce((sum, pump) => sum + pump.bytes, 0);

;// CONCATENATED MODULE: ./build/command/script-folder.js



async function writeScript(parent, name, text) {
    let path;
    try {
        path = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.resolve)(parent), 'acg-command-'));
        const file = (0,external_node_path_.join)(path, name);
        await (0,promises_.writeFile)(file, text, { mode: 0o600, flag: 'wx' });
        const folder = path;
        return { path, file, remove: () => remove(folder) };
    }
    catch (error) {
        if (path !== undefined)
            await remove(path);
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        throw new guard_error/* GuardError */.U('unavailable', `The script cannot be written into the temporary folder "${parent}" (${code}).`, {
            hint: 'The folder must exist, be writable and have space.',
            cause: error,
        });
    }
}
async function remove(path) {
    await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
}

;// CONCATENATED MODULE: ./build/command/shells.js
const unixLines = (script) => script.replaceAll('\r\n', '\n');
const windowsLines = (script) => unixLines(script).replaceAll('\n', '\r\n');
const slashes = (file) => (/^[A-Za-z]:\\|^\\\\/.test(file) ? file.replaceAll('\\', '/') : file);
const powershellArgs = (file) => [
    '-NoLogo',
    '-NonInteractive',
    '-command',
    `. '${file.replaceAll("'", "''")}'`,
];
const powershellText = (script) => `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`;
const byteOrderMark = '\ufeff';
const conventions = {
    bash: {
        file: 'script.sh',
        programs: ['bash'],
        args: (file) => ['--noprofile', '--norc', '-eo', 'pipefail', slashes(file)],
        text: unixLines,
    },
    sh: { file: 'script.sh', programs: ['sh'], args: (file) => ['-e', slashes(file)], text: unixLines },
    pwsh: { file: 'script.ps1', programs: ['pwsh'], args: powershellArgs, text: powershellText },
    powershell: {
        file: 'script.ps1',
        programs: ['powershell'],
        args: powershellArgs,
        text: (script) => byteOrderMark + powershellText(script),
    },
    cmd: {
        file: 'script.cmd',
        programs: ['cmd'],
        args: (file) => ['/D', '/E:ON', '/V:OFF', '/S', '/C', `"CALL "${file}""`],
        text: (script) => windowsLines(`@echo off\n${script}\n`),
    },
    python: { file: 'script.py', programs: ['python', 'python3'], args: (file) => [file], text: (script) => script },
};
const everywhere = ['bash', 'sh', 'pwsh', 'python'];
const onWindows = [...everywhere, 'powershell', 'cmd'];
const listed = (names) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
async function findShell(asked, platform, programs) {
    const accepted = platform === 'win32' ? onWindows : everywhere;
    const fallback = platform === 'win32' ? ['pwsh', 'powershell'] : ['bash', 'sh'];
    const wanted = asked === '' ? fallback : accepted.filter((name) => name === asked);
    if (wanted.length === 0)
        return { expected: listed(accepted), hint: hintFor(asked, accepted) };
    for (const name of wanted) {
        for (const each of conventions[name].programs) {
            const program = await programs(each);
            if (program !== undefined)
                return { name, program };
        }
    }
    const looked = listed(wanted.flatMap((name) => conventions[name].programs));
    return {
        expected: 'a shell that is installed',
        hint: `Looked for ${looked} on PATH. Install it, or name another shell.`,
    };
}
function hintFor(asked, accepted) {
    if (onWindows.some((name) => name === asked))
        return `${asked} exists only on Windows; pwsh runs everywhere.`;
    const first = /^[a-z]+/.exec(asked.toLowerCase())?.[0] ?? '';
    if (accepted.includes(first))
        return `Write only "${first}"; its options are set, and the script may change them.`;
    return 'Call another interpreter from the script.';
}
function scriptFile(shell, script) {
    const { file, text } = conventions[shell];
    return { name: file, text: text(script) };
}
function invocationOf(shell, file) {
    return { program: shell.program, args: conventions[shell.name].args(file), verbatim: shell.name === 'cmd' };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(4649);
;// CONCATENATED MODULE: ./build/command/start.js




async function pipesFor(options) {
    if (options.platform !== 'linux')
        return [];
    const mkfifo = await options.programs('mkfifo');
    if (mkfifo === undefined)
        return [];
    const paths = (options.merge ? ['out'] : ['out', 'err']).map((name) => (0,external_node_path_.join)(options.folder, name));
    const made = await new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(mkfifo, ['-m', '600', ...paths], { env: {} }, (error) => resolve(error === null));
    });
    return made ? paths.map(openFifo) : [];
}
function openFifo(path) {
    const reader = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    const writer = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
    (0,external_node_fs_.unlinkSync)(path);
    return { reader: new external_node_net_.Socket({ fd: reader, readable: true, writable: false }), writer };
}
function start(invocation, options, fifos) {
    const windows = options.platform === 'win32';
    const [first, second = first] = fifos;
    const spawnOptions = {
        cwd: options.directory,
        env: { ...options.env },
        detached: !windows,
        windowsHide: true,
        windowsVerbatimArguments: invocation.verbatim,
        stdio: ['ignore', first?.writer ?? 'pipe', second?.writer ?? 'pipe'],
    };
    const [program, args] = options.merge && !windows && first === undefined ? merged(invocation) : [invocation.program, invocation.args];
    try {
        const child = (0,external_node_child_process_.spawn)(program, [...args], spawnOptions);
        const out = first?.reader ?? child.stdout;
        const err = second === first ? child.stderr : (second?.reader ?? null);
        if (out === null)
            throw new Error('the process has no output');
        return { child, out, err: err ?? undefined };
    }
    catch (error) {
        for (const { reader } of fifos)
            reader.destroy();
        throw error;
    }
    finally {
        for (const { writer } of fifos)
            (0,external_node_fs_.closeSync)(writer);
    }
}
function closePipes(fifos) {
    for (const { reader, writer } of fifos) {
        (0,external_node_fs_.closeSync)(writer);
        reader.destroy();
    }
}
function merged(invocation) {
    return ['/bin/sh', ['-c', 'exec "$@" 2>&1', 'sh', invocation.program, ...invocation.args]];
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/command/tree.js




const tree_tickMs = 20;
const listTicks = 10;
const killedMs = 500;
function treeOf(child, platform) {
    const { pid } = child;
    const groups = new Set([pid]);
    const signal = (name, processes) => {
        addGroups(groups, pid, processes);
        for (const group of groups)
            send(group, name);
    };
    if (platform === 'win32')
        return { pid, end: () => endOnWindows(child, pid), kill: () => killOnWindows(pid) };
    return {
        pid,
        async end(patience) {
            const steps = [
                ['SIGINT', patience.interruptMs],
                ['SIGTERM', patience.terminateMs],
                ['SIGKILL', killedMs],
            ];
            for (const [name, patienceMs] of steps) {
                signal(name, await listProcesses());
                if (await gone(groups, patienceMs))
                    return;
            }
        },
        kill: () => signal('SIGKILL', listProc()),
    };
}
async function gone(groups, patienceMs) {
    const end = performance.now() + patienceMs;
    for (let tick = 1; performance.now() < end; tick += 1) {
        if (![...groups].some((group) => send(group, 0)))
            return true;
        if (tick % listTicks === 0 && (await listProcesses()).every(({ group, defunct }) => defunct || !groups.has(group)))
            return true;
        await (0,external_node_timers_promises_.setTimeout)(tree_tickMs);
    }
    return false;
}
function send(group, name) {
    try {
        return process.kill(-group, name);
    }
    catch {
        return false;
    }
}
function addGroups(groups, root, processes) {
    const ours = new Set([root]);
    for (let before = 0; before < ours.size;) {
        before = ours.size;
        for (const { pid, parent, group } of processes)
            if (ours.has(parent) || groups.has(group))
                ours.add(pid);
    }
    for (const { pid, group } of processes)
        if (pid === group && ours.has(pid))
            groups.add(group);
}
async function listProcesses() {
    const fromProc = listProc();
    return fromProc.length > 0 ? fromProc : listPs();
}
function listProc() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .flatMap(readProc);
    }
    catch {
        return [];
    }
}
function readProc(pid) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return toProcess([
            pid,
            ...text
                .slice(text.lastIndexOf(')') + 1)
                .trim()
                .split(' ')
                .slice(1, 3),
        ]);
    }
    catch {
        return [];
    }
}
function listPs() {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('/bin/ps', ['-A', '-o', 'pid=,stat=,ppid=,pgid='], { timeout: 1000, maxBuffer: 16 * 1024 * 1024 }, (_error, stdout) => resolve(stdout.split('\n').flatMap((line) => toProcess(line.trim().split(/\s+/)))));
    });
}
function toProcess([id, state = '', ...numbers]) {
    const [pid = Number.NaN, parent = Number.NaN, group = Number.NaN] = [id, ...numbers].map(Number);
    const whole = Number.isInteger(pid) && Number.isInteger(parent) && Number.isInteger(group);
    return whole && group > 1 ? [{ pid, parent, group, defunct: state.startsWith('Z') }] : [];
}
function taskkillOf(pid, systemRoot) {
    return [external_node_path_.win32.join(systemRoot ?? 'C:\\Windows', 'System32', 'taskkill.exe'), ['/T', '/F', '/PID', String(pid)]];
}
async function endOnWindows(child, pid) {
    const [program, args] = taskkillOf(pid, process.env.SystemRoot);
    const ended = await new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(program, [...args], { windowsHide: true, timeout: 5000 }, (error) => resolve(error === null));
    });
    if (!ended)
        child.kill();
}
function killOnWindows(pid) {
    const [program, args] = taskkillOf(pid, process.env.SystemRoot);
    (0,external_node_child_process_.spawnSync)(program, [...args], { windowsHide: true, timeout: 5000 });
}

;// CONCATENATED MODULE: ./build/command/execute.js








const notStarted = {
    exitCode: null,
    endedBy: null,
    canceled: true,
    elapsedMs: 0,
    output: new Uint8Array(0),
    dropped: 0,
};
async function execute(plan, ports) {
    if (ports.signal.aborted)
        return notStarted;
    const { name, text } = scriptFile(plan.shell.name, plan.script);
    const folder = await writeScript(plan.tempFolder, name, text);
    try {
        const options = { ...plan, folder: folder.path };
        const fifos = await pipesFor(options);
        if (ports.signal.aborted) {
            closePipes(fifos);
            return notStarted;
        }
        const begun = performance.now();
        const started = startOrThrow(() => start(invocationOf(plan.shell, folder.file), options, fifos), plan);
        return await follow(started, { ...plan, folder: folder.path }, ports, begun);
    }
    finally {
        await folder.remove();
    }
}
async function follow({ child, out, err }, plan, ports, begun) {
    const { limits, platform, merge, folder } = plan;
    const tree = hasStarted(child) ? treeOf(child, platform) : undefined;
    const letGo = tree === undefined ? undefined : mustNotOutlive({ tree, folder, platform });
    const keeper = createKeeper(limits.headBytes, limits.tailBytes);
    const pumps = [startPump(out, keeper.add, ports.out)];
    if (err !== undefined)
        pumps.push(startPump(err, keeper.add, merge ? ports.out : ports.err));
    let ending;
    const cancel = () => {
        ending ??= tree?.end(limits);
    };
    ports.signal.addEventListener('abort', cancel, { once: true });
    try {
        const { code, signal } = await exitOf(child, plan);
        ports.signal.removeEventListener('abort', cancel);
        const elapsedMs = performance.now() - begun;
        const canceled = ending !== undefined;
        await ending;
        await drain(pumps, { patienceMs: limits.lingerMs, firm: canceled, ...(canceled ? {} : { signal: ports.signal }) });
        return { exitCode: code, endedBy: signal, canceled, elapsedMs, ...keeper.read() };
    }
    finally {
        ports.signal.removeEventListener('abort', cancel);
        for (const pump of pumps)
            pump.letGo();
        letGo?.();
    }
}
const hasStarted = (child) => child.pid !== undefined;
function exitOf(child, plan) {
    return new Promise((resolve, reject) => {
        child.once('exit', (code, signal) => resolve({ code, signal }));
        child.once('error', (error) => {
            if (child.pid === undefined)
                reject(startError(error, plan));
        });
    });
}
function startOrThrow(begin, plan) {
    try {
        return begin();
    }
    catch (error) {
        throw startError(error, plan);
    }
}
function startError(error, { shell, directory }) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return new guard_error/* GuardError */.U('unavailable', `The command could not be started with "${shell.program}" in "${directory}" (${code}).`, {
        hint: 'Nothing was run.',
        cause: error,
    });
}

;// CONCATENATED MODULE: ./build/command/programs.js



const launchers = /\\(?:windows\\system32|windows\\sysnative|microsoft\\windowsapps)$/i;
function programsOn(place) {
    const windows = place.platform === 'win32';
    const { isAbsolute, join } = windows ? external_node_path_.win32 : external_node_path_.posix;
    const folders = pathOf(place)
        .split(windows ? ';' : ':')
        .map((folder) => (windows ? folder.replaceAll('"', '') : folder))
        .filter((folder) => isAbsolute(folder));
    return async (name) => {
        for (const folder of folders) {
            if (windows && name === 'bash' && launchers.test(folder.replace(/\\+$/, '')))
                continue;
            const file = join(folder, windows ? `${name}.exe` : name);
            if (await place.isProgram(file))
                return file;
        }
        return undefined;
    };
}
function pathOf({ env, platform }) {
    if (platform !== 'win32')
        return env.PATH ?? '';
    const name = Object.keys(env).find((each) => each.toUpperCase() === 'PATH' && env[each] !== undefined);
    return name === undefined ? '' : (env[name] ?? '');
}
async function isProgramHere(file) {
    try {
        if (!(await (0,promises_.stat)(file)).isFile())
            return false;
        await (0,promises_.access)(file, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/command/command.js







const standard = {
    limits: {
        interruptMs: 5_000,
        terminateMs: 1_500,
        lingerMs: 2_000,
        headBytes: 1024 * 1024,
        tailBytes: 7 * 1024 * 1024,
    },
    isProgram: isProgramHere,
};
async function prepareCommand(spec, seams = standard) {
    const wrong = scriptProblem(spec.script);
    if (wrong !== undefined)
        return wrong;
    const { env, platform, merge, script, tempFolder } = spec;
    const programs = programsOn({ env, platform, isProgram: seams.isProgram });
    const asked = spec.shell.trim();
    const shell = await findShell(asked, platform, programs);
    if ('expected' in shell)
        return { problem: { input: 'shell', value: asked, ...shell } };
    const directory = await openDirectory(spec.directory);
    if (directory === undefined)
        return directoryProblem(spec.directory);
    const { name, text } = scriptFile(shell.name, script);
    await (await writeScript(tempFolder, name, text)).remove();
    const plan = { script, shell, directory, env, platform, merge, tempFolder, programs, limits: seams.limits };
    return { run: (ports) => execute(plan, ports) };
}
function scriptProblem(script) {
    if (script.trim() === '')
        return { problem: { input: 'run', value: '', expected: 'a command' } };
    const line = script.split('\n').findIndex((each) => each.includes('\0'));
    if (line < 0)
        return undefined;
    const value = (script.split('\n')[line] ?? '').replaceAll('\0', '\\0').slice(0, 80);
    const hint = `Line ${line + 1} has one. Shells drop it or end there, so that another command would run than the one that is written.`;
    return { problem: { input: 'run', value, expected: 'a text without NUL characters', hint } };
}
async function openDirectory(asked) {
    try {
        const path = (0,external_node_path_.resolve)(asked);
        if (!(await (0,promises_.stat)(path)).isDirectory())
            return undefined;
        await (0,promises_.access)(path, external_node_fs_.constants.X_OK);
        return path;
    }
    catch {
        return undefined;
    }
}
function directoryProblem(value) {
    const hint = value === ''
        ? 'The current folder is gone.'
        : 'A relative path begins at the current folder. Was the repository checked out?';
    return { problem: { input: 'working-directory', value, expected: 'a folder that exists', hint } };
}

// EXTERNAL MODULE: ./build/hosts/parse.js
var parse = __webpack_require__(6527);
;// CONCATENATED MODULE: ./build/modes/run/command-plan.js



const replayable = ['concurrent-operation', 'etag', 'state'];
const mostReplays = 10;
async function planCommand(host, env, prepare = prepareCommand) {
    const inputs = (0,parse/* readInputs */.Ko)(host);
    const script = inputs.required('run');
    const replays = inputs.integer('replay', { min: 0, max: mostReplays });
    const replayOn = inputs.lines('replay-on').map((line) => {
        const name = line.toLowerCase();
        const found = replayable.find((each) => each === name);
        if (found !== undefined)
            return found;
        const never = taxonomy/* conflictClasses */.rz.includes(name)
            ? `Nothing of the class ${name} is cured by a replay.`
            : undefined;
        throw inputs.problem('replay-on', line, (0,parse/* listed */.KE)(replayable), never);
    });
    const prepared = await prepare({
        script,
        shell: inputs.text('shell'),
        directory: inputs.text('working-directory'),
        env: host.kind === 'terminal' ? env : withoutOurs(env),
        tempFolder: host.tempFolder,
        merge: host.kind !== 'terminal',
        platform: process.platform,
    });
    if (isProblem(prepared)) {
        const { input, value, expected, hint } = prepared.problem;
        throw inputs.problem(input, value, expected, hint);
    }
    return { script, prepared, replays, replayOn: new Set(replayOn) };
}
const ours = /^(?:INPUT_|STATE_|ENDPOINT_|SECRET_|VSTS_TASKVARIABLE_|ACTIONS_RUNTIME_)/i;
function withoutOurs(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name)));
}
function isProblem(prepared) {
    return 'problem' in prepared;
}

// EXTERNAL MODULE: ./build/arm/states.js
var states = __webpack_require__(2583);
// EXTERNAL MODULE: ./build/azure/api-versions.js
var api_versions = __webpack_require__(4704);
// EXTERNAL MODULE: ./build/time/backoff.js
var backoff = __webpack_require__(472);
// EXTERNAL MODULE: ./build/modes/progress.js
var progress = __webpack_require__(9228);
;// CONCATENATED MODULE: ./build/modes/run/follow.js





class Ended {
    kind = 'ended';
    what;
    state;
    well;
    madeByFollow = true;
    constructor(what, state) {
        this.what = what;
        this.state = state;
        this.well = state.toLowerCase() === 'succeeded';
    }
}
async function follow_follow(course, tools) {
    const { client, clock, deadline } = tools;
    const say = heartbeat(course.what, tools);
    for (let attempt = 1;; attempt += 1) {
        const answer = await client.get(course.ask);
        const end = endOf(answer, course);
        if (end !== undefined)
            return end;
        const state = answer.kind === 'found' ? (stateOf(answer.body, course) ?? '') : '';
        if (deadline.leftMs() <= 0)
            return answer.kind === 'trouble' ? { kind: 'untold', why: answer.detail } : { kind: 'running', state };
        say(state);
        await deadline.sleep((0,backoff/* pollPause */.G)(attempt, 'retryAfterMs' in answer ? answer.retryAfterMs : undefined, clock));
    }
}
function endOf(answer, course) {
    if (answer.kind === 'absent')
        return { kind: 'untold', why: 'Azure does not know it any more, so nothing tells how it ended' };
    if (answer.kind === 'trouble') {
        const { kind } = answer.trouble;
        return kind === 'denied' || kind === 'refused' ? { kind: 'untold', why: answer.detail } : undefined;
    }
    const state = stateOf(answer.body, course);
    if (state === undefined)
        return { kind: 'untold', why: 'what Azure answers for it tells no state' };
    return (0,states/* hasEnded */.hY)(state) ? new Ended(course.what, state) : undefined;
}
function heartbeat(what, { host, clock, deadline }) {
    let toldAt = Number.NEGATIVE_INFINITY;
    return (state) => {
        const text = `Waiting: ${what} is ${state === '' ? 'not over' : state}; ${(0,report_text/* duration */.p0)(deadline.leftMs())} left.`;
        if (clock.now() - toldAt < progress/* heartbeatMs */.f)
            return void host.bar(text);
        host.info(text);
        toldAt = clock.now();
    };
}
function stateOf(body, { tells }) {
    const { status, properties } = fields(body);
    const state = tells === 'status' ? status : fields(properties ?? null).provisioningState;
    return typeof state === 'string' && state !== '' ? state : undefined;
}
function fields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
function operationOf(uri) {
    if (uri === undefined || uri === '')
        return undefined;
    return {
        ask: { url: uri, permission: 'the read of the operation' },
        what: 'the operation that Azure named',
        tells: 'status',
    };
}
function deploymentOf(id) {
    if (id === undefined || !/\/providers\/microsoft\.resources\/deployments\//i.test(id))
        return undefined;
    return {
        ask: { path: id, api: api_versions/* apis */.Ok.deployments, permission: 'Microsoft.Resources/deployments/read' },
        what: `deployment ${id.split('/').at(-1)}`,
        tells: 'provisioningState',
    };
}

// EXTERNAL MODULE: ./build/conflict/advice/load.js
var advice_load = __webpack_require__(278);
// EXTERNAL MODULE: ./build/report/resource.js
var resource = __webpack_require__(1335);
// EXTERNAL MODULE: ./build/modes/diagnosis.js + 2 modules
var modes_diagnosis = __webpack_require__(6947);
// EXTERNAL MODULE: ./build/modes/guard/guard.js
var guard = __webpack_require__(8760);
// EXTERNAL MODULE: ./build/modes/guard/report.js
var guard_report = __webpack_require__(7751);
;// CONCATENATED MODULE: ./build/modes/run/report.js










async function gateReport(work, course) {
    const { plan, session, started, turns, ports, host } = work;
    const report = await (0,guard_report/* guardReport */.q_)({
        plan,
        decided: course.decided,
        waitedMs: course.waitedMs,
        elapsedMs: ports.clock.now() - started,
        now: ports.clock.wall(),
        requests: session.client.requests,
        notFollowed: session.client.notFollowed,
        made: course.timeline,
        acted: course.acted,
        turns,
        set: (0,guard/* setWords */.a)(host),
    });
    return { ...report, mode: 'run' };
}
async function runReport(work, course, end) {
    const base = await gateReport(work, course);
    const last = course.attempts.at(-1);
    const { exitCode } = last ?? {};
    const common = {
        ...base,
        verdict: end.verdict,
        attempts: course.attempts,
        ...(exitCode === undefined ? {} : { exitCode }),
    };
    if (end.verdict !== 'failed') {
        const none = { class: 'none', reason: 'no-error', recovery: 'none', diagnoses: [], blockers: [] };
        return { ...common, ...none, summary: `${newWords(base.targets)}${successWords(course, end)}` };
    }
    const { failure } = end;
    const [first, ...others] = await diagnosesOf(work, failure);
    const diagnoses = first === undefined ? [] : [end.over === undefined ? first : afterOwn(first, end.over), ...others];
    const [root] = failure.findings;
    return {
        ...common,
        evidence: [...base.evidence, ...outputRows(course)],
        class: failure.class,
        reason: failure.reason,
        recovery: (0,taxonomy/* recoveryOf */.rU)(failure.reason),
        diagnoses,
        blockers: base.blockers.length === 0 && root !== undefined
            ? (0,modes_diagnosis/* blockersOf */.b)(root, work.plan.cloud.resourceManager)
            : base.blockers,
        summary: failureWords(course, diagnoses[0]),
    };
}
async function diagnosesOf({ plan, host, ports, command }, { findings, cause }) {
    const advise = await (0,advice_load/* loadAdvice */.D)([
        ...(cause === undefined ? [] : [cause.reason]),
        ...findings.map(({ reason }) => reason),
    ]);
    const [only, ...others] = plan.targets;
    const fallback = others.length === 0 ? only?.target.id : undefined;
    const set = (0,guard/* setWords */.a)(host);
    const hint = plan.waitMs === 0 && command.replays > 0 ? set('wait', '20m') : undefined;
    const told = findings.map((finding) => withWait((0,modes_diagnosis/* diagnosisOf */.j)(finding, advise, fallback, false), hint));
    if (cause === undefined)
        return told;
    const options = { advise, now: ports.clock.wall(), waitMs: plan.waitMs, transition: plan.transition, set };
    return [
        (0,diagnosis/* diagnosisOfCause */.GZ)(cause, options),
        ...told.filter((each) => each.class !== 'unknown-conflict' && each.reason !== cause.reason),
    ];
}
function afterOwn(diagnosis, { state, well }) {
    return {
        ...diagnosis,
        title: `this run's own deployment was still running, and has ${well ? 'succeeded' : `ended as ${state}`} since`,
        steps: well
            ? [{ text: 'Run what stands after the deployment in the command: only that is missing.' }]
            : [
                { text: 'See why the deployment ended like that, in its operations; then run this job again.' },
                ...diagnosis.steps.filter(({ az }) => / show /.test(az ?? '')),
            ],
    };
}
function withWait(diagnosis, words) {
    if (words === undefined || diagnosis.class !== 'concurrent-operation' || overwrites.has(diagnosis.reason))
        return diagnosis;
    const step = {
        text: `Or set \`${words}\`: then this step follows the other operation to its end, verifies the gate and replays by itself.`,
    };
    return { ...diagnosis, steps: [...diagnosis.steps, step] };
}
function newWords(targets) {
    const names = targets
        .filter(({ exists }) => exists === false)
        .map(({ resourceId }) => (0,resource/* resourceWords */.Mu)(resourceId).name);
    const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
    return names.length === 0 ? '' : `${names.slice(0, 3).join(', ')}${more} did not exist before. `;
}
function successWords({ attempts }, end) {
    if (end.verdict === 'succeeded') {
        if (end.followed === undefined)
            return 'The gate was clear, and the command succeeded.';
        return `The command failed because ${end.followed.what} of this run was still running; that was followed to its end, and it succeeded.`;
    }
    const { words, waitedMs } = end.proof;
    const waited = waitedMs >= 1000 ? ` after waiting ${(0,report_text/* duration */.p0)(waitedMs)}` : '';
    return `Attempt 1 met a conflict (${attempts[0]?.reason ?? 'unknown'}). Before attempt ${attempts.length}, which succeeded, the gate was verified again${waited}: ${words}.`;
}
function outputRows({ unreadBytes }) {
    if (unreadBytes === 0)
        return [];
    const detail = `read in part: its beginning and its end; ${Math.ceil(unreadBytes / 1024).toLocaleString('en')} KiB between them were not looked at`;
    return [{ source: report_attempts/* outputSource */.Re, status: 'failed', detail }];
}
function failureWords({ attempts, unreadBytes }, root) {
    const last = attempts.at(-1);
    const how = last?.exitCode === undefined
        ? `was ended by ${last?.endedBy ?? 'a signal'}`
        : `failed with exit code ${last.exitCode}`;
    const what = root === undefined ? `nothing in ${report_attempts/* outputWords */.h[unreadBytes > 0 ? 'part' : 'whole']} is an Azure error` : root.title;
    const next = last?.next === undefined || last.next === '' ? '' : ` ${last.next.charAt(0).toUpperCase()}${last.next.slice(1)}.`;
    return `The command ${how}: ${what}.${next}`;
}

;// CONCATENATED MODULE: ./build/modes/run/run.js



















async function run(host, streams, ports = guard_session/* processPorts */.iT) {
    const { clock } = ports;
    const started = clock.now();
    const command = await planCommand(host, ports.env, ports.prepare);
    const identity = await host.identity();
    const plan = await (0,guard_plan/* planGuard */.Do)(host, identity, ports.env);
    return (0,take/* inTurn */.lo)(host, (0,take/* toolsOf */.Fu)({ identity, ports, plan }), async (turns, { host: inner, entry }) => {
        if (!turns.may) {
            return (0,redact_deep/* redactDeep */.K)({ ...(await (0,refused/* refusedReport */.l)({ plan, turns, elapsedMs: clock.now() - started })), mode: 'run' });
        }
        const session = await (0,guard_session/* openSession */.fA)({ host: inner, plan, ports, entry, sure: turns.verify });
        const work = { host: inner, ports, plan, command, session, started, turns };
        const course = {
            attempts: [],
            timeline: [...turns.timeline],
            decided: [],
            waitedMs: turns.waitedMs,
            unreadBytes: 0,
            acted: false,
        };
        return (0,redact_deep/* redactDeep */.K)(await tell(work, course, streams));
    });
}
async function tell(work, course, streams) {
    const { command, plan, session, host } = work;
    let ground = (await passGate(work, course)).cleared;
    if (ground === undefined)
        return gateReport(work, course);
    for (let number = 1;; number += 1) {
        const { attempt, findings, unreadBytes } = await runOnce(number, ground, work, course, streams);
        course.unreadBytes = unreadBytes;
        if (attempt.exitCode === 0) {
            course.attempts.push(attempt);
            return runReport(work, course, ground.kind === 'proof' ? { verdict: 'replayed', proof: ground } : { verdict: 'succeeded' });
        }
        course.decided = await session.look();
        const failure = failureOf(findings, course.decided);
        const decision = decision_decide(failure, {
            replaysLeft: command.replays - (number - 1),
            replays: command.replays,
            replayOn: command.replayOn,
            transition: plan.transition,
            output: unreadBytes > 0 ? 'part' : 'whole',
            hasTransition: plan.targets.some(({ operation, target }) => operation.gate?.transition !== undefined && isAbout(failure, target)),
        });
        const judged = { ...attempt, class: failure.class, reason: failure.reason };
        if (decision.kind === 'follow')
            return followOwn(work, course, failure, judged);
        const proof = decision.kind === 'stop' ? decision : await prove(work, course, failure);
        if ('why' in proof) {
            course.attempts.push({ ...judged, next: `not replayed: ${proof.why}` });
            return runReport(work, course, { verdict: 'failed', failure });
        }
        ground = proof;
        const verified = groundWords(proof);
        course.attempts.push({ ...judged, next: `replayed: ${proof.words}, and ${verified}` });
        host.info(`Replay ${number} of ${command.replays}: ${proof.words}, and ${verified}.`);
    }
}
async function passGate(work, course, options) {
    const passed = await work.session.pass(deadlineOf(work, course), options);
    course.waitedMs += passed.waitedMs;
    course.timeline.push(...passed.made);
    course.acted ||= passed.made.length > 0;
    course.decided = passed.decided.slice(0, work.plan.targets.length);
    return passed;
}
function deadlineOf({ plan, ports: { clock }, host }, { waitedMs }) {
    return (0,deadline/* startDeadline */.d)(Math.max(0, plan.waitMs - waitedMs), clock, host.signal);
}
async function prove(work, course, failure) {
    const [root] = failure.findings;
    const from = course.waitedMs;
    const operation = operationOf(root?.facts.operationUri);
    const end = operation === undefined ? undefined : await followed(work, course, operation);
    if (end?.kind === 'running')
        return { why: `the operation that Azure named is still ${end.state}${shortWait(work)}` };
    const passed = await passGate(work, course, {
        started: true,
        beside: await besides(work.plan, root?.error.resourceId),
    });
    if (passed.cleared === undefined)
        return { why: notClear(work, passed) };
    return proofOf(failure, {
        cleared: passed.cleared,
        waitedMs: course.waitedMs - from,
        readsAfresh: work.command.replayOn.has('etag'),
        ...(end?.kind === 'ended' ? { ended: end } : {}),
    });
}
function notClear(work, { decided }) {
    const now = (0,decide/* overall */.Me)(decided);
    if (now === 'waits')
        return `the gate was not clear again${shortWait(work)}`;
    const [cause] = (0,diagnosis/* causesOf */.cZ)(decided);
    const what = cause === undefined ? '' : `: ${cause.decided.wanted.target.name}, ${cause.judged.what} ${cause.judged.actual}`;
    return `the gate was not clear again${what}${now === 'blocked' ? ', which no wait cures' : ''}`;
}
function shortWait({ plan }) {
    return plan.waitMs === 0 ? ', and `wait` is 0' : ` when \`wait\` was over (${(0,report_text/* duration */.p0)(plan.waitMs)})`;
}
async function besides({ targets }, resourceId) {
    const target = resourceId === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(resourceId);
    if (target?.kind !== 'resource' || targets.some((each) => each.target.id.toLowerCase() === target.id.toLowerCase()))
        return [];
    const operation = (0,gate_operation/* resolveOperation */.O8)('write', target, await (0,load/* loadGates */.V)());
    return 'known' in operation ? [] : [{ target, operation, size: '', lookOnly: true }];
}
async function followed(work, course, what) {
    const { host, session, ports } = work;
    const from = ports.clock.now();
    const result = await follow_follow(what, {
        host,
        client: session.client,
        clock: ports.clock,
        deadline: deadlineOf(work, course),
    });
    const took = ports.clock.now() - from;
    if (took >= 1000)
        course.waitedMs += took;
    return result;
}
async function followOwn(work, course, failure, attempt) {
    const own = deploymentOf(failure.cause?.judged.holders?.[0]?.resourceId);
    const end = own === undefined ? { kind: 'untold', why: 'it has no ID that can be read' } : await followed(work, course, own);
    course.decided = await work.session.look();
    const whole = isSingle(work.command.script);
    course.attempts.push({
        ...attempt,
        next: `not replayed, ${followedWords(own?.what ?? 'the own deployment', end, work)}`,
    });
    if (end.kind !== 'ended')
        return runReport(work, course, { verdict: 'failed', failure });
    return runReport(work, course, end.well && whole ? { verdict: 'succeeded', followed: end } : { verdict: 'failed', failure, over: end });
}
function followedWords(name, end, work) {
    if (end.kind === 'running')
        return `${name} was followed: it is still ${end.state}${shortWait(work)}`;
    if (end.kind === 'untold')
        return `how ${name} ended is not known: ${end.why}`;
    const rest = end.well && !isSingle(work.command.script) ? '; what stands after it in the command was not run' : '';
    return `${end.what} was followed: it ended as ${end.state}${rest}`;
}


/***/ })

};
;