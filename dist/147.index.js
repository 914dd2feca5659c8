"use strict";
exports.id = 147;
exports.ids = [147];
exports.modules = {

/***/ 6248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
const decoder = new TextDecoder();
/** textOf decodes UTF-8 with CRLF as LF. What is not valid becomes replacement characters. */
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
/**
 * Brings a log to UTF-8, whatever wrote it. Windows PowerShell's `>` writes UTF-16 with a byte order mark, and some tools write it
 * without one; everything else is taken for UTF-8 as it is.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_character_encoding
 */
/** How much of the start decides about the encoding, in bytes. */
const sampleBytes = 1024;
/** encodingOf tells the encoding from the first bytes of a log: by its byte order mark, or by the zero in every second byte. */
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
    // Mostly ASCII in UTF-16: nearly every high byte is zero, and no low byte is. A binary file has zeros in both.
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
/**
 * asUtf8 hands on the chunks of a log in UTF-8, without a byte order mark. Chunks that are UTF-8 already are not touched, so that
 * the common case costs nothing; bytes that are no valid UTF-8 are left for whoever decodes them.
 */
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
            // A small chunk is kept over the next read, which may reuse its memory.
            head.push(chunk.length < sampleBytes ? chunk.slice() : chunk);
            headBytes += chunk.length;
            if (headBytes >= sampleBytes)
                yield recode(start());
        }
    }
    if (!started && headBytes > 0)
        yield recode(start());
    // A character that the end of the log cuts in half still shows, as a replacement character.
    if (decoder && encoder)
        yield encoder.encode(decoder.decode());
}

// EXTERNAL MODULE: ./build/conflict/find/passage.js
var passage = __webpack_require__(6248);
;// CONCATENATED MODULE: ./build/conflict/find/passages.js
/**
 * Finds, in a log of any size, the passages that may hold Azure errors. Nearly all of a CI log is dull, and decoding and parsing it
 * would cost minutes; so the bytes are filtered first (`needles.ts` says for what), and only what stands around a hit is decoded.
 * Memory stays the same however long the log or its lines are.
 */


/** A log up to this many bytes is handed out whole, so that finding an error in a small log never depends on the filter. */
const wholeBelow = 64 * 1024;
/**
 * passages yields, in order, what is worth parsing of a log: a small log whole, and of a large one at most 60 lines (16 KiB) before
 * and 80 lines (64 KiB) after each hit, merged where they touch. A passage has at most 256 KiB; a longer stretch comes in pieces
 * that overlap by some 8 KiB. Chunks may be cut anywhere, be of any size, and share one memory; UTF-8 or UTF-16. What is not valid
 * decodes to replacement characters. Throws nothing of its own: an error of `chunks` comes through.
 */
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
            scanner = (await __webpack_require__.e(/* import() */ 606).then(__webpack_require__.bind(__webpack_require__, 2606))).createScanner();
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

/***/ 1147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnose: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _azure_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2338);
/* harmony import */ var _conflict_advice_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7895);
/* harmony import */ var _conflict_find_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2052);
/* harmony import */ var _conflict_find_passages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2654);
/* harmony import */ var _conflict_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5285);
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9814);
/* harmony import */ var _hosts_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3803);
/* harmony import */ var _hosts_parse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6527);
/* harmony import */ var _report_redact_deep_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5789);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6947);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9890);











/**
 * diagnose says why a run failed: it reads the text that it was given, or the logs of what failed, finds the Azure errors, and
 * classifies them. It yields the reports in the order of the sources. Throws `GuardError`; nothing is read before all inputs are.
 */
async function* diagnose(host, { reportPerSource }) {
    const started = process.hrtime.bigint();
    const inputs = (0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .Ko)(host);
    const fallbackId = onlyTarget(host);
    // What a log names is no link elsewhere than on the control plane of the user's own cloud.
    const cloud = (0,_azure_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudNamed */ .X)(inputs.text('environment'), inputs.text('resource-manager-endpoint'));
    const work = await sourcesOf(host, inputs.text('error'), inputs.lines('log'), inputs.text('run-id'));
    const groups = reportPerSource && work.sources.length > 1 ? work.sources.map((source) => [source]) : [work.sources];
    for (const sources of groups) {
        const found = (0,_conflict_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .collector */ .g)();
        const evidence = [];
        for (const source of sources)
            evidence.push(await read(source, found.add, host.signal));
        // Before advice and summary are made of it: what a log holds may be a secret.
        const findings = (0,_report_redact_deep_js__WEBPACK_IMPORTED_MODULE_8__/* .redactDeep */ .K)(await (0,_conflict_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOf */ .W)(found));
        const overcome = (0,_report_redact_deep_js__WEBPACK_IMPORTED_MODULE_8__/* .redactDeep */ .K)(found.overcome());
        yield reportOf({ findings, overcome }, await (0,_conflict_advice_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadAdvice */ .D)([...findings, ...overcome].map(({ reason }) => reason)), names(sources), (0,_report_redact_deep_js__WEBPACK_IMPORTED_MODULE_8__/* .redactDeep */ .K)([...evidence, ...work.gaps]), { fallbackId, cloud }, work.requests(), Number(process.hrtime.bigint() - started) / 1e6);
    }
}
function onlyTarget(host) {
    const [only, ...others] = (0,_targets_js__WEBPACK_IMPORTED_MODULE_10__/* .targetIds */ .G)(host);
    return others.length === 0 ? only?.id : undefined;
}
async function sourcesOf(host, error, log, runId) {
    const [errorName, logName] = [(0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_7__/* .shownName */ .HD)(host.kind, 'error'), (0,_hosts_parse_js__WEBPACK_IMPORTED_MODULE_7__/* .shownName */ .HD)(host.kind, 'log')];
    if (error !== '' && log.length > 0) {
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_5__/* .GuardError */ .U('input', `Inputs "${errorName}" and "${logName}" are both given: expected one of them.`, {
            hint: `"${errorName}" takes the text itself, "${logName}" the files that hold it.`,
        });
    }
    if (error !== '')
        return { sources: [{ name: 'inline', open: async () => once(Buffer.from(error, 'utf8')) }], gaps: [], requests: () => 0 };
    if (log.length > 0)
        return { sources: await (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_6__/* .logFiles */ .e)(log, logName), gaps: [], requests: () => 0 };
    const failed = await host.failedLogs(runId);
    const unread = failed.gaps.filter((gap) => gap.status !== 'empty');
    const [first] = unread;
    // What could not be read must not look like "nothing found".
    if (failed.sources.length === 0 && first !== undefined) {
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_5__/* .GuardError */ .U(first.status === 'denied' ? 'denied' : 'unavailable', `No log could be read: ${first.detail}`, {
            hint: `Or name files in the input "${logName}".`,
        });
    }
    return { sources: failed.sources, gaps: failed.gaps, requests: () => failed.requests };
}
async function read(source, add, signal) {
    let bytes = 0;
    const chunks = await source.open(signal);
    const counted = (async function* () {
        for await (const chunk of chunks) {
            bytes += chunk.length;
            yield chunk;
        }
    })();
    for await (const passage of (0,_conflict_find_passages_js__WEBPACK_IMPORTED_MODULE_3__/* .passages */ .s)(counted)) {
        if (signal.aborted)
            throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_5__/* .GuardError */ .U('canceled', 'The diagnosis was canceled.');
        add((0,_conflict_find_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorsIn */ .R)(passage), source.name, passage);
    }
    return { source: source.name, status: bytes === 0 ? 'empty' : 'read', detail: size(bytes) };
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
    return (0,_report_redact_deep_js__WEBPACK_IMPORTED_MODULE_8__/* .redactDeep */ .K)(sources.map(({ name }) => name));
}
function reportOf({ findings, overcome }, advice, sources, evidence, { fallbackId, cloud }, requests, elapsedMs) {
    const diagnoses = findings.map((finding) => (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_9__/* .diagnosisOf */ .j)(finding, advice, fallbackId, sources.length > 1));
    const [root] = findings;
    const [first] = diagnoses;
    const [past] = overcome.slice(0, 1).map((finding) => (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_9__/* .diagnosisOf */ .j)(finding, advice, fallbackId, sources.length > 1));
    const source = sources.join(', ') || 'no log';
    const verdict = verdictOf(findings);
    return {
        schema: 'azure-conflict-guard/report/1',
        mode: 'diagnose',
        verdict,
        class: first?.class ?? 'none',
        reason: first?.reason ?? 'no-error',
        recovery: first?.recovery ?? 'none',
        summary: first === undefined && past !== undefined ? overcomeWords(past, overcome.length, source) : summaryOf(verdict, first, source),
        source,
        diagnoses,
        targets: [],
        blockers: root === undefined ? [] : (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_9__/* .blockersOf */ .b)(root, cloud.resourceManager),
        timeline: [],
        evidence,
        ...(0,_azure_cloud_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudField */ .YQ)(cloud),
        waitedMs: 0,
        elapsedMs: Math.round(elapsedMs),
        requests: requests === 0 ? { arm: 0 } : { arm: 0, host: requests },
    };
}
function summaryOf(verdict, root, source) {
    if (root === undefined)
        return `No Azure error was found in ${source}.`;
    if (verdict === 'conflict')
        return `The failure is an Azure conflict: ${root.title}.`;
    return root.reason === 'cause-not-told'
        ? `Whether the failure is an Azure conflict is not told: ${root.title}.`
        : `The failure is not an Azure conflict: ${root.title}.`;
}
/** What was refused at first and went through in the end is no failure, and is worth knowing. */
function overcomeWords({ title, line, source: of = '' }, count, source) {
    const where = [line === undefined ? '' : `line ${line}`, of].filter((part) => part !== '').join(' of ');
    const others = count === 1 ? '' : ` and ${count - 1} more`;
    return `No failure of Azure was found in ${source}: what was refused on the way ended well (${where}: ${title}${others}).`;
}


/***/ })

};
;