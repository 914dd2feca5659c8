"use strict";
exports.id = 1579;
exports.ids = [1579];
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

/***/ 3461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ handedTo),
/* harmony export */   P_: () => (/* binding */ authorizationOf),
/* harmony export */   Vy: () => (/* binding */ withHanded),
/* harmony export */   aq: () => (/* binding */ isClassicRelease),
/* harmony export */   ss: () => (/* binding */ takeHanded),
/* harmony export */   wD: () => (/* binding */ variableKey)
/* harmony export */ });
const handed = /^(?:INPUT_|ENDPOINT_AUTH_|SECUREFILE_TICKET_|SECRET_|VSTS_TASKVARIABLE_)/;
const taken = new WeakMap();
function takeHanded(env) {
    const values = new Map(taken.get(env));
    for (const [name, value] of Object.entries(env)) {
        if (!handed.test(name) || value === undefined || value === '')
            continue;
        values.set(name.toLowerCase(), value);
        delete env[name];
    }
    taken.set(env, values);
}
function handedTo(env, name) {
    return taken.get(env)?.get(name.toLowerCase()) ?? env[name] ?? '';
}
function withHanded(env) {
    return {
        ...env,
        ...Object.fromEntries([...(taken.get(env) ?? [])].map(([name, value]) => [name.toUpperCase(), value])),
    };
}
const variableKey = (name) => name.replace(/[. ]/g, '_').toUpperCase();
function authorizationOf(env, id) {
    try {
        const value = JSON.parse(handedTo(env, `ENDPOINT_AUTH_${id}`));
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isClassicRelease(env) {
    const kind = (env.SYSTEM_HOSTTYPE ?? '').trim().toLowerCase();
    return (kind !== '' && kind !== 'build') || (env.RELEASE_RELEASEID ?? '') !== '';
}


/***/ }),

/***/ 1579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPipelinesHost: () => (/* binding */ pipelines_parts_createPipelinesHost),
  renderPipelines: () => (/* reexport */ markdown/* renderPipelines */.k)
});

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
// EXTERNAL MODULE: ./build/hosts/pipelines/agent.js
var agent = __webpack_require__(3461);
;// CONCATENATED MODULE: ./build/hosts/pipelines/commands.js

function agentCommand(name, properties, data) {
    const given = Object.entries(properties).filter(([, value]) => value !== '');
    const list = given.map(([key, value]) => `${key}=${property(value)};`).join('');
    return `##vso[${name}${Object.keys(properties).length > 0 ? ' ' : ''}${list}]${encoded(data)}${external_node_os_.EOL}`;
}
function encoded(text) {
    return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return encoded(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}

;// CONCATENATED MODULE: ./build/hosts/pipelines/host.js













const processPorts = {
    env: process.env,
    get stdout() {
        return (0,output/* processOutput */.Xi)(1);
    },
    get stderr() {
        return (0,output/* processOutput */.Xi)(2);
    },
    ownFile: own_files/* ownFile */.PV,
    writeReport: own_files/* writeReport */.u5,
    loadLogs: () => Promise.all(/* import() */[__webpack_require__.e(4374), __webpack_require__.e(700)]).then(__webpack_require__.bind(__webpack_require__, 8319)),
    loadIdentity: () => __webpack_require__.e(/* import() */ 2902).then(__webpack_require__.bind(__webpack_require__, 2902)),
    loadQueue: () => Promise.all(/* import() */[__webpack_require__.e(4374), __webpack_require__.e(2209)]).then(__webpack_require__.bind(__webpack_require__, 2209)),
    loadRuns: () => Promise.all(/* import() */[__webpack_require__.e(4374), __webpack_require__.e(1444)]).then(__webpack_require__.bind(__webpack_require__, 1444)),
};
const messageLength = 300;
const logBytes = 256 * 1024;
const jobStatus = {
    Succeeded: 'success',
    SucceededWithIssues: 'success',
    Failed: 'failure',
    Canceled: 'cancelled',
};
function createPipelinesHost(overrides = {}) {
    const ports = Object.create(processPorts, Object.getOwnPropertyDescriptors(overrides));
    const { env } = ports;
    (0,agent/* takeHanded */.ss)(env);
    const losses = (0,hosts_losses/* createLosses */.y)();
    const value = (name) => env[name] ?? '';
    const mask = (0,hosts_mask/* createMask */.P)();
    const token = systemToken(env);
    mask.add(token);
    const print = (0,output/* createLog */.hM)([() => ports.stdout, () => ports.stderr]);
    const command = (name, properties, data) => print(agentCommand(name, properties, data));
    const info = (text) => {
        for (const line of (0,hosts_text/* safeLines */.Bv)(mask.apply(text)))
            print(`${line}\n`);
    };
    const group = (title, lines) => {
        print(`##[group]${(0,hosts_text/* harmless */.Is)((0,hosts_text/* oneLine */.TN)(mask.apply(title), messageLength))}\n`);
        for (const line of lines)
            info(line);
        print('##[endgroup]\n');
    };
    const hostInput = {
        'job-status': () => jobStatus[value('AGENT_JOBSTATUS')] ?? '',
        'job-id': () => value('SYSTEM_JOBID'),
        'github-token': () => '',
    };
    const input = (name) => hostInput[name]?.() ?? ((0,given/* given */.g)(name, (0,agent/* handedTo */.Gi)(env, `INPUT_${(0,agent/* variableKey */.wD)((0,manifest/* camelCase */.xQ)(name))}`)) || (0,manifest/* defaultOf */.HA)(name));
    const tempFolder = value('AGENT_TEMPDIRECTORY') || (0,external_node_os_.tmpdir)();
    const release = (0,agent/* isClassicRelease */.aq)(env);
    const run = runIdentity(value, release);
    const kept = new Map();
    const signal = (0,cancel/* cancelSignal */.B)(ports.onSignal);
    return {
        kind: 'pipelines',
        input,
        output: (name, text) => {
            command('task.setvariable', { variable: (0,manifest/* camelCase */.xQ)(name), isOutput: 'true', issecret: 'false' }, mask.apply(text));
            if (ports.stdout.trouble !== undefined)
                losses.add('the outputs of this task', 'grave', ports.stdout.trouble);
        },
        info,
        debug(text) {
            if (value('SYSTEM_DEBUG').toLowerCase() === 'true')
                command('task.debug', {}, (0,hosts_text/* safeLines */.Bv)(mask.apply(text)).join('\n'));
        },
        group,
        bar: () => false,
        annotate({ severity, title, message }) {
            const text = (0,hosts_text/* harmless */.Is)(`${(0,hosts_text/* oneLine */.TN)(mask.apply(title), messageLength)}: ${(0,hosts_text/* oneLine */.TN)(mask.apply(message), messageLength)}`);
            if (severity === 'notice')
                info(text);
            else
                command('task.logissue', { type: severity }, text);
        },
        async publish(rendered) {
            const text = mask.apply(rendered);
            group('Azure Conflict Guard', (0,hosts_text/* textLines */.Fy)((0,cut/* cutMarkdown */.G$)(text, logBytes)));
            const path = losses.attempt('the summary of this task', 'told', () => ports.ownFile(tempFolder, summaryName(value), text));
            if (path !== undefined)
                command('task.uploadsummary', {}, path);
            const readable = await (0,output/* anyTakes */.d7)([ports.stdout, ports.stderr]);
            if (path !== undefined && ports.stdout.trouble === undefined)
                return 'summary';
            if (!readable)
                losses.add('the diagnosis', 'grave', 'the log does not take it');
            return readable ? 'log' : 'nowhere';
        },
        keepReport: (path, text) => losses.attempt('the JSON report', path === '' ? 'told' : 'grave', () => ports.writeReport(path, text, tempFolder)) ?? '',
        attach(page, reportFile) {
            if (reportFile === '')
                return;
            const path = losses.attempt('the page of the report', 'told', () => ports.writeReport(`${reportFile}.html`, page, tempFolder));
            if (path !== undefined && env.AZURE_CONFLICT_GUARD_PAGE === 'upload')
                command('task.uploadfile', {}, path);
        },
        secret(text) {
            for (const part of mask.add(text))
                command('task.setsecret', {}, part);
        },
        masked: mask.apply,
        saveState(name, text) {
            kept.set(name, text);
            command('task.settaskvariable', { variable: name, issecret: 'false' }, text);
        },
        state: (name) => kept.get(name) ?? (0,agent/* handedTo */.Gi)(env, `VSTS_TASKVARIABLE_${(0,agent/* variableKey */.wD)(name)}`).trim(),
        helperEnvironment: () => (0,agent/* withHanded */.Vy)(env),
        signal,
        run,
        tempFolder,
        async queue() {
            const { pipelinesQueue } = await ports.loadQueue();
            return pipelinesQueue({ env, connection: input('azure-subscription'), token, signal });
        },
        async runs(fromMs, toMs) {
            const { pipelinesRuns } = await ports.loadRuns();
            return pipelinesRuns({ env, token, signal }, fromMs, toMs);
        },
        async failedLogs(runId) {
            if (token === '') {
                throw new guard_error/* GuardError */.U('denied', 'The logs of the run cannot be read: the agent gave the task no access token.', {
                    hint: 'Name files in the input "log" instead.',
                });
            }
            if (runId === '' && run.id === '')
                throw noRun(release);
            const { failedPipelinesLogs } = await ports.loadLogs();
            return failedPipelinesLogs({
                collectionUri: value('SYSTEM_COLLECTIONURI') || value('SYSTEM_TEAMFOUNDATIONCOLLECTIONURI'),
                project: value('SYSTEM_TEAMPROJECTID') || value('SYSTEM_TEAMPROJECT'),
                buildId: runId || run.id,
                token,
                ...(runId === '' || runId === run.id ? { currentJob: value('SYSTEM_JOBID') } : {}),
                signal,
            });
        },
        async identity() {
            const { pipelinesIdentity } = await ports.loadIdentity();
            return pipelinesIdentity({ env, id: input('azure-subscription'), jobToken: token, secret: mask.add });
        },
        fail() {
            command('task.complete', { result: 'Failed' }, '');
            return ports.stdout.trouble === undefined ? 0 : 1;
        },
        async close() {
            await (0,output/* anyTakes */.d7)([ports.stdout, ports.stderr]);
            if (ports.stdout.trouble !== undefined)
                losses.add('the log of this task', 'told', ports.stdout.trouble);
            const told = losses.tell();
            if (told === undefined)
                return undefined;
            info(told.sentence);
            return told.grave ? told.sentence : undefined;
        },
    };
}
function systemToken(env) {
    const token = (0,agent/* authorizationOf */.P_)(env, 'SYSTEMVSSCONNECTION')?.parameters?.AccessToken;
    return typeof token === 'string' ? token : '';
}
function summaryName(value) {
    const where = [value('SYSTEM_JOBDISPLAYNAME'), value('SYSTEM_TASKDISPLAYNAME')]
        .map((part) => part
        .replace(/[^A-Za-z0-9 ._()-]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 50)
        .replace(/[. ]+$/, ''))
        .filter((part) => part !== '' && part !== 'Azure Conflict Guard');
    return `${['Azure Conflict Guard', ...where].join(' - ')}.md`;
}
function noRun(release) {
    return new guard_error/* GuardError */.U('input', release
        ? 'In a classic release the logs of what failed cannot be found by themselves: name them in the input "log".'
        : 'Which run is to be diagnosed is not known: BUILD_BUILDID is empty.', {
        hint: 'Accepted are files in the input "log" (a script can keep its output with tee), the text itself in "error", or the buildId of a run in "runId".',
    });
}
function runIdentity(value, release) {
    return {
        id: release ? '' : value('BUILD_BUILDID'),
        attempt: value('SYSTEM_JOBATTEMPT'),
        job: value('SYSTEM_JOBDISPLAYNAME') || value('AGENT_JOBNAME'),
        repository: value('BUILD_REPOSITORY_NAME'),
        server: (value('SYSTEM_COLLECTIONURI') || value('SYSTEM_TEAMFOUNDATIONCOLLECTIONURI')).replace(/\/+$/, ''),
        project: value('SYSTEM_TEAMPROJECT'),
        ...runStart(value('SYSTEM_PIPELINESTARTTIME')),
    };
}
function runStart(text) {
    const startedAt = Date.parse(text.replace(' ', 'T'));
    return Number.isNaN(startedAt) ? {} : { startedAt };
}

// EXTERNAL MODULE: ./build/main/redacting-host.js
var redacting_host = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/report/markdown.js + 2 modules
var markdown = __webpack_require__(3667);
;// CONCATENATED MODULE: ./build/main/pipelines-parts.js



const pipelines_parts_createPipelinesHost = (ports) => (0,redacting_host/* redactingHost */.o)(createPipelinesHost(ports));


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