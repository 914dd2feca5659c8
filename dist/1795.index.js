"use strict";
exports.id = 1795;
exports.ids = [1795];
exports.modules = {

/***/ 2109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ given)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9683);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);


function given(name, value) {
    const text = value.trim();
    const { type, verbatim } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(name);
    if (type === 'script' || verbatim === true)
        return text;
    return type === 'lines' ? (jsonList(text) ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textLines */ .Fy)(text)).map(unquoted).join('\n').trim() : unquoted(text);
}
function unquoted(text) {
    const bare = text.trim();
    const [quote] = bare;
    if (bare.length < 2 || (quote !== '"' && quote !== "'") || bare.at(-1) !== quote)
        return bare;
    const inner = bare.slice(1, -1);
    return inner.includes(quote) ? bare : inner.trim();
}
const longestList = 4 * 1024 * 1024;
function jsonList(text) {
    if (!text.startsWith('["') && !/^\[\s*"/.test(text.slice(0, 100)))
        return undefined;
    if (!text.endsWith(']') || text.length > longestList)
        return undefined;
    try {
        const list = JSON.parse(text);
        return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createLosses)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7109);

function createLosses() {
    const lost = new Map();
    const add = (what, weight, error) => {
        if (!lost.has(what))
            lost.set(what, { why: whyOf(error), weight, told: weight === 'quiet' });
    };
    return {
        add,
        attempt(what, weight, write) {
            try {
                return write();
            }
            catch (error) {
                add(what, weight, error);
                return undefined;
            }
        },
        tell() {
            const open = [...lost].filter(([, loss]) => !loss.told);
            if (open.length === 0)
                return undefined;
            for (const [, loss] of open)
                loss.told = true;
            const reasons = new Map();
            for (const [what, { why }] of open)
                reasons.set(why, [...(reasons.get(why) ?? []), what]);
            const parts = [...reasons].map(([why, what]) => `${what.join(' and ')} (${why})`);
            return {
                sentence: `Not written: ${parts.join('; ')}.`,
                grave: open.some(([, { weight }]) => weight === 'grave'),
            };
        },
    };
}
const meanings = {
    ENOSPC: 'no space is left on the device',
    EDQUOT: 'the disk quota is used up',
    EROFS: 'the file system is read-only',
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    ENOENT: 'there is no such file or folder',
    ENOTDIR: 'a part of the path is no folder',
    EISDIR: 'it is a folder',
    EPIPE: 'its reader went away',
};
function whyOf(error) {
    const code = typeof error === 'string' ? error : error?.code;
    const known = typeof code === 'string' ? meanings[code] : undefined;
    if (known !== undefined)
        return `${code}: ${known}`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(error instanceof Error ? error.message : String(error), 200);
}


/***/ }),

/***/ 526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createMask)
/* harmony export */ });
const shortest = 4;
function createMask() {
    let hidden = [];
    return {
        add(value) {
            const parts = value
                .split(/[\r\n]+/)
                .map((part) => part.trim())
                .filter((part) => part.length >= shortest);
            const spellings = parts.flatMap((part) => [part, JSON.stringify(part).slice(1, -1)]);
            hidden = [...new Set([...hidden, ...spellings])].sort((a, b) => b.length - a.length);
            return parts;
        },
        apply: (text) => hidden.reduce((masked, secret) => masked.replaceAll(secret, '***'), text),
    };
}


/***/ }),

/***/ 1795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubHost: () => (/* binding */ github_parts_createGitHubHost),
  renderGitHub: () => (/* reexport */ markdown/* renderGitHub */.I)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/manifest.js
var manifest = __webpack_require__(9683);
// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(7850);
// EXTERNAL MODULE: ./build/hosts/cancel.js
var cancel = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/hosts/given.js
var given = __webpack_require__(2109);
// EXTERNAL MODULE: ./build/hosts/losses.js
var hosts_losses = __webpack_require__(809);
// EXTERNAL MODULE: ./build/hosts/mask.js
var hosts_mask = __webpack_require__(526);
// EXTERNAL MODULE: ./build/hosts/output.js
var output = __webpack_require__(2871);
// EXTERNAL MODULE: ./build/hosts/own-files.js
var own_files = __webpack_require__(3918);
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __webpack_require__(7109);
;// CONCATENATED MODULE: ./build/hosts/github/commands.js

function commandLine(command, properties, message) {
    const given = Object.entries(properties).filter(([, value]) => value !== '');
    const list = given.map(([key, value]) => `${key}=${property(value)}`).join(',');
    return `::${command}${Object.keys(properties).length > 0 ? ' ' : ''}${list}::${data(message)}${external_node_os_.EOL}`;
}
function keyValueLines(name, value) {
    let delimiter;
    do
        delimiter = `ghadelimiter_${Math.random().toString(36).slice(2)}`;
    while (name.includes(delimiter) || value.includes(delimiter));
    return `${name}<<${delimiter}${external_node_os_.EOL}${value}${external_node_os_.EOL}${delimiter}${external_node_os_.EOL}`;
}
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/hosts/github/host.js













const processPorts = {
    env: process.env,
    get stdout() {
        return (0,output/* processOutput */.Xi)(1);
    },
    get stderr() {
        return (0,output/* processOutput */.Xi)(2);
    },
    exists: external_node_fs_.existsSync,
    size: (path) => (0,external_node_fs_.statSync)(path).size,
    changedAt: (path) => (0,external_node_fs_.statSync)(path).mtimeMs,
    append: own_files/* appendWhole */.gZ,
    writeReport: own_files/* writeReport */.u5,
    loadLogs: () => Promise.all(/* import() */[__webpack_require__.e(4374), __webpack_require__.e(6621)]).then(__webpack_require__.bind(__webpack_require__, 6621)),
    loadIdentity: () => Promise.all(/* import() */[__webpack_require__.e(4374), __webpack_require__.e(4961)]).then(__webpack_require__.bind(__webpack_require__, 4961)),
    loadQueue: () => Promise.all(/* import() */[__webpack_require__.e(4374), __webpack_require__.e(1360)]).then(__webpack_require__.bind(__webpack_require__, 1360)),
    loadRuns: () => Promise.all(/* import() */[__webpack_require__.e(4374), __webpack_require__.e(5886)]).then(__webpack_require__.bind(__webpack_require__, 5886)),
};
const summaryLimitBytes = 1024 * 1024;
const messageLength = 300;
function createGitHubHost(overrides = {}) {
    const ports = Object.create(processPorts, Object.getOwnPropertyDescriptors(overrides));
    const { env } = ports;
    const losses = (0,hosts_losses/* createLosses */.y)();
    const mask = (0,hosts_mask/* createMask */.P)();
    const kept = new Map();
    const told = new Set();
    const value = (name) => env[name] ?? '';
    const print = (0,output/* createLog */.hM)([() => ports.stdout, () => ports.stderr]);
    const command = (name, properties, message) => print(commandLine(name, properties, message));
    const info = (text) => {
        for (const line of (0,hosts_text/* safeLines */.Bv)(mask.apply(text)))
            print(`${line}\n`);
    };
    const tellOnce = (text) => {
        if (!told.has(text))
            info(text);
        told.add(text);
    };
    const input = (name) => (0,given/* given */.g)(name, value(`INPUT_${name.toUpperCase()}`)) || (0,manifest/* defaultOf */.HA)(name);
    const group = (title, lines) => {
        command('group', {}, (0,hosts_text/* harmless */.Is)((0,hosts_text/* oneLine */.TN)(mask.apply(title), messageLength)));
        for (const line of lines)
            info(line);
        command('endgroup', {}, '');
    };
    const keyValue = (file, name, text) => {
        const path = value(`GITHUB_${file}`);
        const { older, what, weight } = files[file];
        if (path === '') {
            tellOnce(`This runner has no GITHUB_${file} file: the older command ${older} is used instead.`);
            command(older, { name }, text);
            return;
        }
        losses.attempt(`${what} to the GITHUB_${file} file`, weight, () => {
            if (!ports.exists(path))
                throw missing;
            ports.append(path, keyValueLines(name, text));
        });
    };
    mask.add(value('INPUT_GITHUB-TOKEN'));
    const run = runIdentity(value);
    const tempFolder = value('RUNNER_TEMP') || (0,external_node_os_.tmpdir)();
    const signal = (0,cancel/* cancelSignal */.B)(ports.onSignal);
    const secret = (text) => {
        for (const part of mask.add(text))
            command('add-mask', {}, part);
    };
    return {
        kind: 'github',
        input,
        output: (name, text) => keyValue('OUTPUT', name, mask.apply(text)),
        info,
        debug: (text) => command('debug', {}, (0,hosts_text/* safeLines */.Bv)(mask.apply(text)).join('\n')),
        group,
        bar: () => false,
        annotate({ severity, title, message }) {
            const short = (text) => (0,hosts_text/* harmless */.Is)((0,hosts_text/* oneLine */.TN)(mask.apply(text), messageLength));
            command(severity, { title: short(title) }, short(message));
        },
        async publish(rendered) {
            const text = mask.apply(rendered);
            const written = losses.attempt('the summary of this step', 'told', () => publishSummary(ports, value('GITHUB_STEP_SUMMARY'), text));
            if (written !== undefined)
                return 'summary';
            group('Azure Conflict Guard', (0,hosts_text/* textLines */.Fy)(text));
            const readable = await (0,output/* anyTakes */.d7)([ports.stdout, ports.stderr]);
            if (!readable)
                losses.add('the diagnosis', 'grave', 'neither the summary nor the log takes it');
            return readable ? 'log' : 'nowhere';
        },
        keepReport: (path, text) => losses.attempt('the JSON report', path === '' ? 'told' : 'grave', () => ports.writeReport(path, text, tempFolder)) ?? '',
        attach(page, reportFile) {
            if (reportFile !== '')
                losses.attempt('the page of the report', 'told', () => ports.writeReport(`${reportFile}.html`, page, tempFolder));
        },
        secret,
        masked: mask.apply,
        saveState(name, text) {
            kept.set(name, text);
            keyValue('STATE', name, text);
        },
        state: (name) => kept.get(name) ?? value(`STATE_${name}`),
        helperEnvironment: () => env,
        signal,
        run,
        tempFolder,
        async queue() {
            const { gitHubConcurrency } = await ports.loadQueue();
            return gitHubConcurrency({
                token: input('github-token'),
                apiUrl: value('GITHUB_API_URL') || 'https://api.github.com',
                serverUrl: value('GITHUB_SERVER_URL') || 'https://github.com',
                repository: run.repository,
                runId: run.id,
                jobId: input('job-id'),
                jobKey: run.job,
                workflowRef: value('GITHUB_WORKFLOW_REF'),
                workflowSha: value('GITHUB_WORKFLOW_SHA'),
                workspace: value('GITHUB_WORKSPACE'),
                signal,
            });
        },
        async runs(fromMs, toMs) {
            const { gitHubRuns } = await ports.loadRuns();
            const apiUrl = value('GITHUB_API_URL') || 'https://api.github.com';
            return gitHubRuns({ token: input('github-token'), apiUrl, repository: run.repository, signal }, fromMs, toMs);
        },
        async failedLogs(runId) {
            const token = input('github-token');
            if (token === '') {
                throw new guard_error/* GuardError */.U('denied', 'The logs of the run cannot be read: input "github-token" is empty.', {
                    hint: 'Leave the input at its default and give the job `permissions: actions: read`, or name files in the input "log".',
                });
            }
            const { failedGitHubLogs } = await ports.loadLogs();
            const own = runId === '' || runId === run.id;
            return failedGitHubLogs({
                token,
                apiUrl: value('GITHUB_API_URL') || 'https://api.github.com',
                serverUrl: value('GITHUB_SERVER_URL') || 'https://github.com',
                repository: run.repository,
                runId: runId || run.id,
                ...(own && run.attempt !== '' ? { attempt: run.attempt } : {}),
                ...(own ? { currentJob: input('job-id') } : {}),
                signal,
            });
        },
        async identity() {
            const { gitHubIdentity } = await ports.loadIdentity();
            return gitHubIdentity({ env, secret });
        },
        fail: () => 1,
        async close() {
            await (0,output/* anyTakes */.d7)([ports.stdout, ports.stderr]);
            if (ports.stdout.trouble !== undefined)
                losses.add('the log of this step', 'told', ports.stdout.trouble);
            const told = losses.tell();
            if (told === undefined)
                return undefined;
            info(told.sentence);
            if (!(await (0,output/* anyTakes */.d7)([ports.stdout, ports.stderr])))
                losses.attempt('', 'quiet', () => publishSummary(ports, value('GITHUB_STEP_SUMMARY'), `\n> ${told.sentence}\n`));
            return told.grave ? told.sentence : undefined;
        },
    };
}
const files = {
    OUTPUT: { older: 'set-output', what: 'the outputs of this step', weight: 'grave' },
    STATE: { older: 'save-state', what: 'what the end of the job needs to look at Azure again', weight: 'told' },
};
const missing = Object.assign(new Error('Missing file'), { code: 'ENOENT' });
function publishSummary(ports, path, text) {
    if (path === '')
        throw new Error('this runner has no GITHUB_STEP_SUMMARY file');
    const held = ports.exists(path) ? ports.size(path) : 0;
    const fitting = (0,cut/* cutMarkdown */.G$)(text.endsWith('\n') ? text : `${text}\n`, summaryLimitBytes - held);
    if (fitting === '')
        throw new Error('it is full');
    ports.append(path, fitting);
    return true;
}
function runIdentity(value) {
    return {
        id: value('GITHUB_RUN_ID'),
        attempt: value('GITHUB_RUN_ATTEMPT'),
        job: value('GITHUB_JOB'),
        repository: value('GITHUB_REPOSITORY'),
        server: value('GITHUB_SERVER_URL') || 'https://github.com',
    };
}

// EXTERNAL MODULE: ./build/main/redacting-host.js
var redacting_host = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/report/markdown.js + 2 modules
var markdown = __webpack_require__(3667);
;// CONCATENATED MODULE: ./build/main/github-parts.js



const github_parts_createGitHubHost = (ports) => (0,redacting_host/* redactingHost */.o)(createGitHubHost(ports));


/***/ }),

/***/ 8986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ redactingHost)
/* harmony export */ });
/* harmony import */ var _report_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2024);

function redactingHost(host) {
    const safe = {
        info: (line) => host.info((0,_report_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(line)),
        debug: (line) => host.debug((0,_report_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(line)),
        group: (title, lines) => host.group((0,_report_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(title), lines.map(_report_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)),
        bar: (text, share) => host.bar(text === undefined ? undefined : (0,_report_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(text), share),
        annotate: (note) => host.annotate({ ...note, title: (0,_report_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(note.title), message: (0,_report_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(note.message) }),
    };
    return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(host), ...Object.getOwnPropertyDescriptors(safe) });
}


/***/ }),

/***/ 6519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pageName)
/* harmony export */ });
function pageName(reference) {
    const { pathname, hash } = new URL(reference);
    const name = pathname
        .split('/')
        .filter((segment) => segment !== '')
        .at(-1) ?? reference;
    return hash === '' ? name : `${name}${hash.replace('#', ': ')}`;
}


/***/ }),

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   rT: () => (/* binding */ parts),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _text_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8753);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3920);



function fold(title, body, { folds }) {
    return folds
        ? (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `<details><summary>${inlineHtml(title)}</summary>\n\n${body}\n\n</details>`
        : (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `#### ${prose(title, 'flow')}\n\n${body}`;
}
function table(rows) {
    const [first, ...lines] = rows.map(({ label, value }) => (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(label, 'cell')} | ${parts(value, 'cell')} |`);
    return first === undefined ? (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([first, (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `| :--- | :--- |`, ...lines], (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `\n`);
}
function parts(value, place) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .vY)(mergedProse(value).map((piece) => part(piece, place)));
}
function mergedProse(value) {
    return value.reduce((merged, piece) => {
        const last = merged.at(-1);
        if (piece.kind !== 'prose' || last?.kind !== 'prose')
            return [...merged, piece];
        return [...merged.slice(0, -1), { kind: 'prose', text: last.text + piece.text }];
    }, []);
}
function part(piece, place) {
    if (piece.kind === 'code')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(piece.text, place);
    if (piece.kind === 'strong')
        return (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(piece.text, place)}**`;
    if (piece.kind === 'url')
        return (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `[open](${linkTarget(piece.href)})`;
    if (piece.kind === 'link')
        return (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(piece.text, place)}](${linkTarget(piece.href)})`;
    return prose(piece.text, place);
}
function prose(text, place) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .vY)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stretches */ .YA)(text).map(({ text: piece, isCode }) => isCode ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(piece, place) : spaced(piece, (inner) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(inner, place))));
}
function inlineHtml(text) {
    const pieces = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stretches */ .YA)(text).map(({ text: piece, isCode }) => isCode ? (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(piece)}</code>` : spaced(piece, _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy));
    return (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(pieces, (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) ``);
}
function spaced(piece, escaped) {
    const [before, after] = [/^\s/.test(piece) ? (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) ` ` : (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) ``, /\s$/.test(piece) && piece.trim() !== '' ? (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) ` ` : (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) ``];
    return (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `${before}${escaped(piece)}${after}`;
}
function linkTarget(href) {
    return href
        .replaceAll('&', '&amp;')
        .replace(/[()|*_\\<>\s]/g, (sign) => sign === '_' ? '_' : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function indented(text, by) {
    return text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
}
function apart(all) {
    return (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(all.filter((block) => block !== ''), (0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.md) `\n\n`);
}


/***/ }),

/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ renderGitHub),
  k: () => (/* binding */ renderPipelines)
});

// EXTERNAL MODULE: ./build/text/safe.js
var safe = __webpack_require__(8753);
// EXTERNAL MODULE: ./build/report/blocks.js
var report_blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(7850);
;// CONCATENATED MODULE: ./build/report/budget.js


const summaryBudget = 900 * 1024;
const separator = (0,safe.md) `\n\n`;
const noteReserve = 400;
function fitted(passages, budget = summaryBudget) {
    const whole = budget_document(passages.map(fullest));
    if ((0,cut/* bytes */.ee)(whole) <= budget)
        return whole;
    const room = budget - noteReserve;
    const unpictured = budget_document([
        ...passages.map((passage) => (passage.kind === 'proof' ? passage.text : fullest(passage))),
        note(['picture'], 0),
    ]);
    if ((0,cut/* bytes */.ee)(unpictured) <= room)
        return unpictured;
    for (const drop of [['raw'], ['raw', 'proof']]) {
        const kept = passages.filter(({ kind }) => !drop.includes(kind)).map(({ text }) => text);
        if ((0,cut/* bytes */.ee)(budget_document(kept)) <= room)
            return budget_document([...kept, note(drop, 0)]);
    }
    return withFewerOthers(passages, room, budget);
}
function fullest(passage) {
    return passage.full ?? passage.text;
}
function withFewerOthers(passages, room, budget) {
    let left = room - passages.reduce((sum, { kind, text }) => (kind === 'head' ? sum + (0,cut/* bytes */.ee)(text) + separator.length : sum), 0);
    let dropped = 0;
    const kept = [];
    for (const { kind, text } of passages) {
        if (kind === 'raw' || kind === 'proof')
            continue;
        if (kind === 'other') {
            left -= (0,cut/* bytes */.ee)(text) + separator.length;
            if (left < 0) {
                dropped += 1;
                continue;
            }
        }
        kept.push(text);
    }
    return hardCut(budget_document([...kept, note(['raw', 'proof'], dropped)]), budget);
}
function note(drop, others) {
    const what = [
        ...(drop.includes('picture') ? [(0,safe.md) `the picture of the timeline`] : []),
        ...(drop.includes('raw') ? [(0,safe.md) `raw errors`] : []),
        ...(drop.includes('proof') ? [(0,safe.md) `evidence`, (0,safe.md) `conditions`, (0,safe.md) `timeline`] : []),
        ...(others === 0 ? [] : [(0,safe.md) `${others} of the further failures`]),
    ];
    return (0,safe.md) `**Cut to the ${summaryBudget / 1024} KiB that the host shows:** ${(0,safe/* joined */.oR)(what, (0,safe.md) `, `)}. The JSON report holds everything.`;
}
function hardCut(text, budget) {
    return (0,cut/* cutMarkdown */.G$)(text, budget, note(['raw', 'proof'], 0));
}
function budget_document(texts) {
    const kept = texts.filter((text) => text !== '');
    return (0,safe.md) `${(0,safe/* joined */.oR)(kept, separator)}\n`;
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/gantt.js
var gantt = __webpack_require__(8317);
// EXTERNAL MODULE: ./build/report/link-name.js
var link_name = __webpack_require__(6519);
// EXTERNAL MODULE: ./build/report/markdown-parts.js
var markdown_parts = __webpack_require__(6333);
;// CONCATENATED MODULE: ./build/report/markdown-blocks.js






const maxRows = 100;
function writeBlocks(blocks, paper, hashes) {
    return (0,markdown_parts/* apart */.zZ)(blocks.filter((block) => (0,report_blocks/* isOn */.Mp)(block, paper.place)).map((block) => written(block, paper, hashes)));
}
function written(block, paper, hashes) {
    switch (block.kind) {
        case 'heading':
            return (0,safe.md) `### ${(0,markdown_parts/* prose */.CS)(block.text, 'flow')}`;
        case 'text':
            return (0,markdown_parts/* parts */.rT)(block.parts, 'flow');
        case 'rows':
            return (0,markdown_parts/* table */.tp)(block.rows);
        case 'table':
            return grid(block, paper);
        case 'list':
            return lines(block.items.map((item) => (0,safe.md) `- ${(0,markdown_parts/* prose */.CS)(item, 'flow')}`));
        case 'steps':
            return (0,markdown_parts/* apart */.zZ)([(0,safe.md) `${hashes} ${(0,markdown_parts/* prose */.CS)(block.heading, 'flow')}`, lines(block.steps.map(step))]);
        case 'caution':
            return (0,safe.md) `> **Not this:** ${(0,markdown_parts/* prose */.CS)(block.text, 'flow')}`;
        case 'links':
            return (0,safe.md) `Read more: ${(0,safe/* joined */.oR)(block.links.map((link) => (0,safe.md) `[${(0,report_escape/* markdown */.wD)((0,link_name/* pageName */.$)(link), 'flow')}](${(0,markdown_parts/* linkTarget */.Cm)(link)})`), (0,safe.md) ` \u00b7 `)}`;
        case 'code':
            return (0,report_escape/* fence */.EU)(block.text, block.lang);
        case 'chart':
            return paper.folds ? (0,report_escape/* fence */.EU)((0,gantt/* mermaid */.a4)(block.chart), 'mermaid') : (0,safe.md) ``;
        case 'fold':
            return (0,markdown_parts/* fold */.AU)(block.title, writeBlocks(block.blocks, paper, hashes), paper);
    }
}
const lines = (all) => (0,safe/* joined */.oR)(all, (0,safe.md) `\n`);
function step({ text, commands }, index) {
    const bullet = (0,safe.md) `${index + 1}. `;
    const fences = commands.map(({ line, lang }) => (0,report_escape/* fence */.EU)(line, lang));
    return (0,safe.md) `${bullet}${(0,markdown_parts/* indented */.gu)(lines([(0,markdown_parts/* prose */.CS)(text, 'flow'), ...fences]), bullet.length)}`;
}
function grid({ columns, rows, end, most = maxRows }, { place }) {
    const all = rows.filter((row) => (0,report_blocks/* isOn */.Mp)(row, place));
    if (all.length === 0)
        return (0,safe.md) ``;
    const left = all.length - most;
    const shown = end === 'first' ? all.slice(0, most) : all.slice(-most);
    const kept = (cells) => cells.filter((_, at) => (0,report_blocks/* isOn */.Mp)(columns[at] ?? {}, place));
    const head = kept(columns).map(({ heading }) => (0,report_escape/* markdown */.wD)(heading, 'cell'));
    const cells = shown.map((row) => kept(row.cells).map((cell) => (0,markdown_parts/* parts */.rT)(cell, 'cell')));
    return (0,markdown_parts/* apart */.zZ)([
        lines([head, head.map(() => (0,safe.md) `:---`), ...cells].map((line) => (0,safe.md) `| ${(0,safe/* joined */.oR)(line, (0,safe.md) ` | `)} |`)),
        left > 0 ? (0,safe.md) `And ${left} ${end === 'first' ? (0,safe.md) `more` : (0,safe.md) `earlier`} in the JSON report.` : (0,safe.md) ``,
    ]);
}

// EXTERNAL MODULE: ./build/report/story.js + 8 modules
var story = __webpack_require__(2778);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/markdown.js








function renderGitHub(report) {
    return renderMarkdown(report, { place: 'github', folds: true });
}
function renderPipelines(report) {
    return renderMarkdown(report, { place: 'pipelines', folds: false });
}
function renderMarkdown(report, paper) {
    const { mood, headline, sections, footer } = (0,story/* tell */.q)(report);
    const last = (0,markdown_parts/* prose */.CS)(footer, 'flow');
    return fitted([
        { kind: 'head', text: (0,safe.md) `## ${(0,report_escape/* markdown */.wD)(words/* moodSigns */.GC[mood], 'flow')} ${(0,markdown_parts/* prose */.CS)(headline, 'flow')}` },
        ...sections.filter((section) => (0,report_blocks/* isOn */.Mp)(section, paper.place)).map((section) => passage(section, paper)),
        { kind: 'head', text: paper.folds ? (0,safe.md) `<sub>${last}</sub>` : last },
    ]);
}
function passage(section, paper) {
    const needed = section.blocks.filter(({ spare }) => spare !== true);
    const text = framed({ ...section, blocks: needed }, paper);
    const whole = needed.length === section.blocks.length;
    return { kind: section.weight, text, ...(whole ? {} : { full: framed(section, paper) }) };
}
function framed({ title, weight, blocks }, paper) {
    const headed = blocks.some(({ kind }) => kind === 'heading');
    const body = writeBlocks(blocks, paper, title !== undefined ? (0,safe.md) `#####` : headed ? (0,safe.md) `####` : (0,safe.md) `###`);
    if (title === undefined)
        return body;
    return weight === 'head' ? (0,markdown_parts/* apart */.zZ)([(0,safe.md) `### ${(0,markdown_parts/* prose */.CS)(title, 'flow')}`, body]) : (0,markdown_parts/* fold */.AU)(title, body, paper);
}


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ cutMarkdown),
/* harmony export */   ee: () => (/* binding */ bytes)
/* harmony export */ });
/* unused harmony export cutNote */
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3338);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8753);


const cutNote = (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__.md) `> **Cut here:** the rest did not fit. The output \`report\` names the file that holds all of it, where one was written.`;
const encoder = new TextEncoder();
const bytes = (text) => encoder.encode(text).length;
function cutMarkdown(text, budget, note = cutNote) {
    if (bytes(text) <= budget)
        return text;
    const lines = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .textLines */ .Fy)(text);
    const kept = [];
    let fence = '';
    let folds = 0;
    let used = 0;
    for (const line of lines) {
        const next = fenceAfter(fence, line);
        const nextFolds = next === '' && fence === '' ? foldsAfter(folds, line) : folds;
        if (used + bytes(line) + 1 + bytes(closing(next, nextFolds, note)) > budget)
            break;
        kept.push(line);
        used += bytes(line) + 1;
        fence = next;
        folds = nextFolds;
    }
    const cut = kept.map((line) => `${line}\n`).join('') + closing(fence, folds, note);
    return bytes(cut) <= budget ? cut : '';
}
function closing(fence, folds, note) {
    return `${fence === '' ? '' : `${fence}\n`}${'</details>\n'.repeat(folds)}\n${note}\n`;
}
function fenceAfter(fence, line) {
    const mark = /^ {0,12}(`{3,}|~{3,})(.*)$/.exec(line);
    if (mark === null)
        return fence;
    const [, run = '', rest = ''] = mark;
    if (fence === '')
        return run.startsWith('`') && rest.includes('`') ? '' : run;
    return run.startsWith(fence) && rest.trim() === '' ? '' : fence;
}
function foldsAfter(folds, line) {
    const text = line.trim();
    if (text === '</details>')
        return Math.max(0, folds - 1);
    return text.startsWith('<details>') ? folds + 1 : folds;
}


/***/ })

};
;