"use strict";
exports.id = 692;
exports.ids = [692];
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
    const recode = (bytes) => (decoder && encoder ? encoder.encode(decoder.decode(bytes, { stream: true })) : bytes);
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
            scanner = (await __webpack_require__.e(/* import() */ 285).then(__webpack_require__.bind(__webpack_require__, 2285))).createScanner();
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
            const read = await readLog(source, found.add, dismissed.add, host.signal);
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
            return { findings, worded: (_, diagnosis) => diagnosis, blockers: [], timeline: [], evidence: [], requests: 0, elapsedMs: 0 };
        const { liveOf } = await Promise.all(/* import() */[__webpack_require__.e(399), __webpack_require__.e(374), __webpack_require__.e(777), __webpack_require__.e(52)]).then(__webpack_require__.bind(__webpack_require__, 6052));
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
        return { sources: [{ name: 'inline', open: async () => once(Buffer.from(error, 'utf8')) }], gaps: [], requests: () => 0 };
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
async function readLog(source, add, dismiss, signal) {
    let bytes = 0;
    const tail = tailOf(endBytes);
    const chunks = await source.open(signal);
    const counted = (async function* () {
        for await (const chunk of chunks) {
            bytes += chunk.length;
            tail.add(chunk);
            yield chunk;
        }
    })();
    for await (const passage of (0,passages/* passages */.s)(counted)) {
        if (signal.aborted)
            throw new guard_error/* GuardError */.U('canceled', 'The diagnosis was canceled.');
        const { errors, dismissed } = (0,find_errors/* readingOf */.M)(passage);
        add(errors, source.name, passage);
        dismiss(dismissed(), source.name);
    }
    return {
        evidence: { source: source.name, status: bytes === 0 ? 'empty' : 'read', detail: size(bytes) },
        endedWell: (0,endings/* endsWell */.tz)((0,clean/* clean */.uH)(tail.text(), 1).lines.map(({ said }) => said)),
    };
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
    const past = overcome.slice(0, mostOvercome).map((finding) => (0,diagnosis/* diagnosisOf */.j)(finding, advice, fallbackId, sources.length > 1));
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
        targets: [],
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
    const where = [first.line === undefined ? '' : `line ${first.line}`, first.source ?? ''].filter((part) => part !== '').join(' of ');
    const others = count === 1 ? '' : ` and ${count - 1} more`;
    return `No failure of Azure was found in ${source}: what was refused on the way ended well (${where}: ${first.title}${others}).`;
}


/***/ })

};
;