"use strict";
exports.id = 3692;
exports.ids = [3692];
exports.modules = {

/***/ 278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadAdvice)
/* harmony export */ });
/* harmony import */ var _taxonomy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1640);
/* harmony import */ var _advise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4802);


const files = {
    state: async () => (await __webpack_require__.e(/* import() */ 149).then(__webpack_require__.bind(__webpack_require__, 149))).stateAdvice,
    'concurrent-operation': async () => (await __webpack_require__.e(/* import() */ 5115).then(__webpack_require__.bind(__webpack_require__, 5115))).concurrentOperationAdvice,
    lock: async () => (await __webpack_require__.e(/* import() */ 4884).then(__webpack_require__.bind(__webpack_require__, 4884))).lockAdvice,
    etag: async () => (await __webpack_require__.e(/* import() */ 1059).then(__webpack_require__.bind(__webpack_require__, 1059))).etagAdvice,
    'operation-not-allowed': async () => (await __webpack_require__.e(/* import() */ 3277).then(__webpack_require__.bind(__webpack_require__, 3277))).operationNotAllowedAdvice,
    'already-exists': async () => (await __webpack_require__.e(/* import() */ 5989).then(__webpack_require__.bind(__webpack_require__, 5989))).alreadyExistsAdvice,
    'unknown-conflict': async () => (await __webpack_require__.e(/* import() */ 7861).then(__webpack_require__.bind(__webpack_require__, 7861))).unknownConflictAdvice,
    none: async () => (await __webpack_require__.e(/* import() */ 5413).then(__webpack_require__.bind(__webpack_require__, 5413))).noneAdvice,
};
async function loadAdvice(reasons) {
    const classes = new Set(reasons.map(_taxonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl));
    const loaded = await Promise.all([...classes].map((name) => files[name]()));
    const entries = Object.assign({}, ...loaded);
    return (reason, context) => {
        const entry = entries[reason];
        if (entry === undefined)
            throw new Error(`The advice for ${reason} was not loaded.`);
        return (0,_advise_js__WEBPACK_IMPORTED_MODULE_1__/* .advise */ .T)(reason, entry, context);
    };
}


/***/ }),

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

/***/ 3692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./build/azure/cloud-endpoints.js
var cloud_endpoints = __webpack_require__(2338);
// EXTERNAL MODULE: ./build/conflict/advice/load.js
var load = __webpack_require__(278);
// EXTERNAL MODULE: ./build/conflict/find/blocks/endings.js + 1 modules
var endings = __webpack_require__(3419);
// EXTERNAL MODULE: ./build/conflict/find/clean.js + 1 modules
var clean = __webpack_require__(1276);
// EXTERNAL MODULE: ./build/conflict/find/dismissed.js
var find_dismissed = __webpack_require__(5578);
// EXTERNAL MODULE: ./build/conflict/find/errors.js + 29 modules
var find_errors = __webpack_require__(3096);
// EXTERNAL MODULE: ./build/conflict/find/passages.js + 1 modules
var passages = __webpack_require__(2654);
// EXTERNAL MODULE: ./build/conflict/findings.js + 3 modules
var conflict_findings = __webpack_require__(8656);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(3803);
// EXTERNAL MODULE: ./build/hosts/parse.js
var parse = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/report/redact-deep.js
var redact_deep = __webpack_require__(5789);
// EXTERNAL MODULE: ./build/modes/diagnosis.js + 2 modules
var diagnosis = __webpack_require__(6947);
// EXTERNAL MODULE: ./build/azure/az-profile.js
var az_profile = __webpack_require__(5769);
;// CONCATENATED MODULE: ./build/modes/live/wish.js


async function wishOf(host, env) {
    const inputs = (0,parse/* readInputs */.Ko)(host);
    const live = inputs.choice('live');
    if (live !== 'auto')
        return live === 'on' ? 'must' : 'no';
    if (host.kind === 'terminal')
        return 'no';
    const given = (text) => (text ?? '').trim() !== '';
    const [tenant, client] = [inputs.text('tenant-id'), inputs.text('client-id')];
    const named = given(tenant || env.AZURE_TENANT_ID) && given(client || env.AZURE_CLIENT_ID);
    const secrets = [env.AZURE_CLIENT_SECRET, env.AZURE_CLIENT_CERTIFICATE_PATH, env.AZURE_FEDERATED_TOKEN_FILE];
    if ((host.kind === 'pipelines' && given(inputs.text('azure-subscription'))) || (given(tenant) && given(client)))
        return 'if-it-can';
    if (named && secrets.some(given))
        return 'if-it-can';
    return (await (0,az_profile/* hasLogin */.e)(env)) ? 'if-it-can' : 'no';
}

// EXTERNAL MODULE: ./build/modes/progress.js
var modes_progress = __webpack_require__(9228);
;// CONCATENATED MODULE: ./build/modes/tail.js
function tailOf(bytes) {
    const kept = new Uint8Array(bytes);
    let length = 0;
    let cut = false;
    return {
        add(chunk) {
            const piece = chunk.subarray(Math.max(0, chunk.length - bytes));
            const stay = Math.min(length, bytes - piece.length);
            cut ||= length + chunk.length > bytes;
            kept.copyWithin(0, length - stay, length);
            kept.set(piece, stay);
            length = stay + piece.length;
        },
        text() {
            const text = new TextDecoder().decode(kept.subarray(0, length));
            return cut ? text.slice(text.indexOf('\n') + 1) : text;
        },
    };
}

// EXTERNAL MODULE: ./build/modes/targets/ids.js + 2 modules
var ids = __webpack_require__(3850);
;// CONCATENATED MODULE: ./build/modes/diagnose.js

















const liveMs = 10_000;
async function* diagnose(host, { reportPerSource }, ports) {
    const started = process.hrtime.bigint();
    const inputs = (0,parse/* readInputs */.Ko)(host);
    const fallbackId = onlyTarget(host);
    const look = await lookFor(host, inputs.duration('lookback'), ports);
    const cloud = (0,cloud_endpoints/* cloudNamed */.X)(inputs.text('environment'), inputs.text('resource-manager-endpoint'));
    const work = await sourcesOf(host, inputs.text('error'), inputs.lines('log'), inputs.text('run-id'));
    const groups = reportPerSource && work.sources.length > 1 ? work.sources.map((source) => [source]) : [work.sources];
    for (const sources of groups) {
        const found = (0,conflict_findings/* collector */.g)();
        const dismissed = (0,find_dismissed/* tally */.N)();
        const evidence = [];
        let endedWell = sources.length > 0;
        for (const source of sources) {
            const read = await readLog(source, found.add, dismissed.add, host);
            evidence.push(read.evidence);
            endedWell &&= read.endedWell;
        }
        const live = await look((0,redact_deep/* redactDeep */.K)(await (0,conflict_findings/* findingsOf */.W)(found)));
        const { findings } = live;
        const overcome = (0,redact_deep/* redactDeep */.K)(found.overcome());
        yield reportOf({ findings, overcome, endedWell, dismissed: (0,redact_deep/* redactDeep */.K)(dismissed.counts()) }, await (0,load/* loadAdvice */.D)([...findings, ...overcome].map(({ reason }) => reason)), names(sources), (0,redact_deep/* redactDeep */.K)([...evidence, ...work.gaps]), { fallbackId, cloud, live }, work.requests(), Number(process.hrtime.bigint() - started) / 1e6);
    }
}
async function lookFor(host, lookbackMs, ports) {
    const wish = await wishOf(host, ports?.env ?? process.env);
    let leftMs = liveMs;
    return async (findings) => {
        if (wish === 'no' || findings.length === 0)
            return {
                findings,
                worded: (_, diagnosis) => diagnosis,
                targets: [],
                blockers: [],
                timeline: [],
                evidence: [],
                requests: 0,
                elapsedMs: 0,
            };
        const { liveOf } = await Promise.all(/* import() */[__webpack_require__.e(9399), __webpack_require__.e(4374), __webpack_require__.e(9383), __webpack_require__.e(1510), __webpack_require__.e(243)]).then(__webpack_require__.bind(__webpack_require__, 243));
        const live = await liveOf(findings, { host, ports, withinMs: leftMs, lookbackMs, asked: wish === 'must' });
        leftMs -= live.elapsedMs;
        return live;
    };
}
function onlyTarget(host) {
    const [only, ...others] = (0,ids/* targetIds */.G)(host);
    return others.length === 0 ? only?.id : undefined;
}
async function sourcesOf(host, error, log, runId) {
    const [errorName, logName] = [(0,parse/* shownName */.HD)(host.kind, 'error'), (0,parse/* shownName */.HD)(host.kind, 'log')];
    if (error !== '' && log.length > 0) {
        throw new guard_error/* GuardError */.U('input', `Inputs "${errorName}" and "${logName}" are both given: expected one of them.`, {
            hint: `"${errorName}" takes the text itself, "${logName}" the files that hold it.`,
        });
    }
    if (error !== '')
        return {
            sources: [{ name: 'inline', open: async () => once(Buffer.from(error, 'utf8')) }],
            gaps: [],
            requests: () => 0,
        };
    if (log.length > 0)
        return { sources: await (0,files/* logFiles */.eO)(log, logName), gaps: [], requests: () => 0 };
    const failed = await host.failedLogs(runId);
    const unread = failed.gaps.filter((gap) => gap.status !== 'empty');
    const [first] = unread;
    if (failed.sources.length === 0 && first !== undefined) {
        throw new guard_error/* GuardError */.U(first.status === 'denied' ? 'denied' : 'unavailable', `No log could be read: ${first.detail}`, {
            hint: `Or name files in the input "${logName}".`,
        });
    }
    return { sources: failed.sources, gaps: failed.gaps, requests: () => failed.requests };
}
const endBytes = 8 * 1024;
async function readLog(source, add, dismiss, host) {
    let bytes = 0;
    const tail = tailOf(endBytes);
    const progress = (0,modes_progress/* progressOf */.j)(host, () => performance.now());
    const chunks = await source.open(host.signal);
    const counted = (async function* () {
        for await (const chunk of chunks) {
            bytes += chunk.length;
            tail.add(chunk);
            progress.tell(...howFar(source, bytes));
            yield chunk;
        }
    })();
    try {
        for await (const passage of (0,passages/* passages */.s)(counted)) {
            if (host.signal.aborted)
                throw new guard_error/* GuardError */.U('canceled', 'The diagnosis was canceled.');
            const { errors, dismissed } = (0,find_errors/* readingOf */.M)(passage);
            add(errors, source.name, passage);
            dismiss(dismissed(), source.name);
        }
    }
    finally {
        progress.end();
    }
    return {
        evidence: { source: source.name, status: bytes === 0 ? 'empty' : 'read', detail: size(bytes) },
        endedWell: (0,endings/* endsWell */.tz)((0,clean/* clean */.uH)(tail.text(), 1).lines.map(({ said }) => said)),
    };
}
function howFar({ name, bytes: whole }, read) {
    const known = whole !== undefined && whole >= read;
    return known
        ? [() => `Reading ${name}: ${size(read)} of ${size(whole)}`, read / whole]
        : [() => `Reading ${name}: ${size(read)}`];
}
function size(bytes) {
    if (bytes < 1024)
        return `${bytes} bytes`;
    return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
function once(bytes) {
    return (async function* () {
        yield bytes;
    })();
}
function verdictOf(findings) {
    if (findings.length === 0)
        return 'nothing-found';
    return findings.some((finding) => finding.class !== 'none') ? 'conflict' : 'not-a-conflict';
}
function names(sources) {
    return (0,redact_deep/* redactDeep */.K)(sources.map(({ name }) => name));
}
function reportOf({ findings, overcome, endedWell, dismissed }, advice, sources, evidence, { fallbackId, cloud, live, }, requests, elapsedMs) {
    const diagnoses = findings.map((finding) => live.worded(finding, (0,diagnosis/* diagnosisOf */.j)(finding, advice, fallbackId, sources.length > 1)));
    const [root] = findings;
    const [first] = diagnoses;
    const past = overcome
        .slice(0, mostOvercome)
        .map((finding) => (0,diagnosis/* diagnosisOf */.j)(finding, advice, fallbackId, sources.length > 1));
    const source = sources.join(', ') || 'no log';
    const verdict = verdictOf(findings);
    return {
        schema: 'azure-conflict-guard/report/1',
        mode: 'diagnose',
        verdict,
        class: first?.class ?? 'none',
        reason: first?.reason ?? 'no-error',
        recovery: first?.recovery ?? 'none',
        summary: first === undefined ? quietWords(past, overcome.length, source, endedWell) : summaryOf(verdict, first),
        source,
        diagnoses,
        ...(past.length === 0 ? {} : { overcome: past }),
        ...(first === undefined && endedWell ? { endedWell: true } : {}),
        ...(dismissed.length === 0
            ? {}
            : {
                dismissed: dismissed.map(({ source, ...by }) => (sources.length > 1 ? { ...by, source } : by)),
            }),
        targets: live.targets,
        blockers: root === undefined ? [] : withText(live.blockers, (0,diagnosis/* blockersOf */.b)(root, cloud.resourceManager)),
        timeline: live.timeline,
        evidence: [...evidence, ...live.evidence],
        ...(0,cloud_endpoints/* cloudField */.YQ)(cloud),
        waitedMs: 0,
        elapsedMs: Math.round(elapsedMs),
        requests: { arm: live.requests, ...(requests === 0 ? {} : { host: requests }) },
    };
}
function withText(live, text) {
    return [...live, ...text.filter(({ kind }) => !live.some((each) => each.kind === kind))];
}
function summaryOf(verdict, root) {
    if (verdict === 'conflict')
        return `The failure is an Azure conflict: ${root.title}.`;
    return root.reason === 'cause-not-told'
        ? `Whether the failure is an Azure conflict is not told: ${root.title}.`
        : `The failure is not an Azure conflict: ${root.title}.`;
}
const mostOvercome = 5;
function quietWords(past, count, source, endedWell) {
    const [first] = past;
    if (first === undefined)
        return `No Azure error was found in ${source}${endedWell ? ', which ended well' : ''}.`;
    const where = [first.line === undefined ? '' : `line ${first.line}`, first.source ?? '']
        .filter((part) => part !== '')
        .join(' of ');
    const others = count === 1 ? '' : ` and ${count - 1} more`;
    return `No failure of Azure was found in ${source}: what was refused on the way ended well (${where}: ${first.title}${others}).`;
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

/***/ 3867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ej: () => (/* binding */ operationLink),
/* harmony export */   jg: () => (/* binding */ portalLink),
/* harmony export */   mK: () => (/* binding */ knownLink),
/* harmony export */   ut: () => (/* binding */ runLink),
/* harmony export */   v$: () => (/* binding */ documentationLink)
/* harmony export */ });
/* harmony import */ var _arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

const documentation = new Set([
    'learn.microsoft.com',
    'docs.github.com',
    'developer.hashicorp.com',
    'www.pulumi.com',
]);
const plainUrl = /^https:\/\/([a-z0-9.-]+)(?:[/?#][\w\-./?#=&%:@~+,;$!]*)?$/;
function documentationLink(url) {
    const host = plainUrl.exec(url)?.[1];
    return host !== undefined && documentation.has(host) && url.length <= 500 ? made(url) : undefined;
}
const portals = {
    AzureCloud: 'https://portal.azure.com',
    AzureUSGovernment: 'https://portal.azure.us',
    AzureChinaCloud: 'https://portal.azure.cn',
};
function portalLink(id, page = 'resource', cloud = 'AzureCloud') {
    const resource = (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(id);
    const portal = Object.hasOwn(portals, cloud) ? portals[cloud] : undefined;
    if (resource === undefined || resource.masked || portal === undefined)
        return undefined;
    if (page === 'deployment')
        return made(`${portal}/#view/HubsExtension/DeploymentDetailsBlade/~/overview/id/${encodeSegment(resource.id)}`);
    return made(`${portal}/#@/resource${resource.id.split('/').map(encodeSegment).join('/')}${page === 'locks' ? '/locks' : ''}`);
}
function operationLink(url, resourceManager) {
    if (url.length > 2000 || !URL.canParse(url) || !URL.canParse(resourceManager))
        return undefined;
    const [asked, own] = [new URL(url), new URL(resourceManager)];
    if (asked.href !== url || asked.protocol !== 'https:' || asked.username !== '' || asked.hash !== '')
        return undefined;
    const region = asked.host.slice(0, -own.host.length);
    if (!asked.host.endsWith(own.host) || !/^(?:[a-z0-9-]{1,40}\.)?$/.test(region))
        return undefined;
    const plain = /^\/(?:subscriptions|providers)\/[\w\-./~:;=$]+(?:\?[\w\-.=&~,:%]*)?$/i.test(asked.pathname + asked.search);
    return plain && (0,_arm_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isOperationUrl */ .r2)(asked.pathname) ? made(url) : undefined;
}
const publicServers = {
    github: /^https:\/\/(?:github\.com|[a-z0-9-]{1,60}\.ghe\.com)$/,
    pipelines: /^https:\/\/(?:dev\.azure\.com\/[a-z0-9-]{1,60}|[a-z0-9-]{1,60}\.visualstudio\.com)$/,
};
function runLink({ platform, server, project, repository, run, attempt }, own) {
    const base = server.replace(/\/+$/, '');
    const isOwn = base !== '' && base === own?.replace(/\/+$/, '') && plainServer.test(base);
    if (!isOwn && !publicServers[platform].test(base.toLowerCase()))
        return undefined;
    if (!/^\d{1,19}$/.test(run))
        return undefined;
    if (platform === 'pipelines') {
        return /^[\w .()-]{1,100}$/.test(project)
            ? made(`${base}/${encodeSegment(project)}/_build/results?buildId=${run}`)
            : undefined;
    }
    if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository) || /\/\.{1,2}$|^\.{1,2}\//.test(repository))
        return undefined;
    return made(`${base}/${repository}/actions/runs/${run}${/^[1-9]\d{0,3}$/.test(attempt) ? `/attempts/${attempt}` : ''}`);
}
const plainServer = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[\w.-]+)*$/i;
function knownLink(url) {
    return documentationLink(url) ?? portalAgain(url);
}
function portalAgain(url) {
    const cloud = Object.keys(portals).find((name) => url.startsWith(`${portals[name]}/#`));
    const [, deployment, resource, locks] = /#(?:view\/HubsExtension\/DeploymentDetailsBlade\/~\/overview\/id\/([^/]{1,2000})|@\/resource(\/.{1,2000}?)(\/locks)?)$/.exec(url) ?? [];
    const id = decoded(deployment ?? resource ?? '');
    if (cloud === undefined || id === undefined)
        return undefined;
    const page = deployment !== undefined ? 'deployment' : locks !== undefined ? 'locks' : 'resource';
    const again = portalLink(id, page, cloud);
    return again === url ? again : undefined;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
const made = (url) => url;


/***/ })

};
;