"use strict";
exports.id = 80;
exports.ids = [80];
exports.modules = {

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ cancelSignal)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);

/**
 * cancelSignal gives the AbortSignal of the step: aborted at the first SIGINT or SIGTERM. Runner and agent send SIGINT, after 7.5 seconds
 * SIGTERM, 2.5 seconds later they kill. A second SIGINT finds no listener and ends the process at once, as a person at a terminal expects.
 */
function cancelSignal(on = (name, listener) => process.once(name, listener)) {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        on(name, () => controller.abort(new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('canceled', `The step was canceled (${name}).`)));
    }
    return controller.signal;
}


/***/ }),

/***/ 1060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutMarkdown)
/* harmony export */ });
/* unused harmony export cutNote */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7109);

/** What is appended where a summary had to be cut. */
const cutNote = '> **Cut here:** the rest did not fit into the summary of this step. The JSON report holds all of it.';
const bytes = (text) => Buffer.byteLength(text, 'utf8');
/**
 * cutMarkdown cuts a document at the end of a line so that it takes at most `budget` bytes of UTF-8, with a note that a reader sees: an
 * open code fence or `<details>` is closed first. Gives an empty string where not even the note fits.
 */
function cutMarkdown(text, budget) {
    if (bytes(text) <= budget)
        return text;
    const lines = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textLines */ .Fy)(text);
    const kept = [];
    let fence = '';
    let folds = 0;
    let used = 0;
    for (const line of lines) {
        const next = fenceAfter(fence, line);
        const nextFolds = next === '' && fence === '' ? Math.max(0, folds + count(line, /<details\b/gi) - count(line, /<\/details>/gi)) : folds;
        if (used + bytes(line) + 1 + bytes(closing(next, nextFolds)) > budget)
            break;
        kept.push(line);
        used += bytes(line) + 1;
        fence = next;
        folds = nextFolds;
    }
    const cut = kept.map((line) => `${line}\n`).join('') + closing(fence, folds);
    return bytes(cut) <= budget ? cut : '';
}
/** closing is what ends everything that is open, and the note. */
function closing(fence, folds) {
    return `${fence === '' ? '' : `${fence}\n`}${'</details>\n'.repeat(folds)}\n${cutNote}\n`;
}
/** fenceAfter follows code fences (GFM: three or more of one mark; closed by as many of the same, alone on a line). */
function fenceAfter(fence, line) {
    const mark = /^ {0,12}(`{3,}|~{3,})(.*)$/.exec(line);
    if (mark === null)
        return fence;
    const [, run = '', rest = ''] = mark;
    if (fence === '')
        return run.startsWith('`') && rest.includes('`') ? '' : run;
    return run.startsWith(fence) && rest.trim() === '' ? '' : fence;
}
const count = (line, what) => line.match(what)?.length ?? 0;


/***/ }),

/***/ 526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createMask)
/* harmony export */ });
/** Shorter values would eat ordinary text, and nothing that short protects anything. */
const shortest = 4;
/** createMask gives an empty mask. */
function createMask() {
    let hidden = [];
    return {
        add(value) {
            const parts = value
                .split(/[\r\n]+/)
                .map((part) => part.trim())
                .filter((part) => part.length >= shortest);
            // A report is JSON, in which the same secret is spelled with escapes.
            const spellings = parts.flatMap((part) => [part, JSON.stringify(part).slice(1, -1)]);
            // Longest first: a secret that holds another one must not be left in pieces.
            hidden = [...new Set([...hidden, ...spellings])].sort((a, b) => b.length - a.length);
            return parts;
        },
        apply: (text) => hidden.reduce((masked, secret) => masked.replaceAll(secret, '***'), text),
    };
}


/***/ }),

/***/ 4080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPipelinesHost: () => (/* binding */ createPipelinesHost)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9814);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9683);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1228);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1060);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(526);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7109);










const processPorts = {
    env: process.env,
    write: (text) => process.stdout.write(text),
    loadTaskLib: async () => (await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.t.bind(__webpack_require__, 358, 19))).default,
    writeFile(folder, name, text) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), text, 'utf8');
    },
    loadLogs: () => __webpack_require__.e(/* import() */ 524).then(__webpack_require__.bind(__webpack_require__, 6524)),
};
/** Microsoft's own switch of the task library: its dozens of debug lines are written only where the user asked for `System.Debug`. */
const quietSwitch = 'DISTRIBUTEDTASK_TASKS_NODE_SKIPDEBUGLOGSWHENDEBUGMODEOFF';
/** What a run page shows of one issue before it is cut; the contract of `Host.annotate`. */
const messageLength = 300;
/** Longest summary that is printed into the log beside the upload: a log is read line by line. */
const logBytes = 256 * 1024;
/** Agent.JobStatus in the words of GitHub's `job.status`, which the input `job-status` speaks. */
const jobStatus = {
    Succeeded: 'success',
    SucceededWithIssues: 'success',
    Failed: 'failure',
    Canceled: 'cancelled',
};
/**
 * createPipelinesHost adapts an Azure Pipelines task: https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands.
 * The library is loaded here and first, because on loading it moves inputs and endpoints from the environment into its vault.
 */
async function createPipelinesHost(overrides = {}) {
    const ports = { ...processPorts, ...overrides };
    const { env } = ports;
    env[quietSwitch] ??= 'true';
    const lib = await ports.loadTaskLib();
    const value = (name) => env[name] ?? '';
    const mask = (0,_mask_js__WEBPACK_IMPORTED_MODULE_9__/* .createMask */ .P)();
    const token = systemToken(lib);
    // The agent masks this token in its log by itself; what we upload is ours to clean.
    mask.add(token);
    const info = (text) => {
        for (const line of (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLines */ .Bv)(mask.apply(text)))
            ports.write(`${line}\n`);
    };
    const group = (title, lines) => {
        ports.write(`##[group]${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .harmless */ .Is)((0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(mask.apply(title), messageLength))}\n`);
        for (const line of lines)
            info(line);
        ports.write('##[endgroup]\n');
    };
    /** What the manifest declares for GitHub alone, and the agent knows by other names. */
    const hostInput = {
        'job-status': () => jobStatus[value('AGENT_JOBSTATUS')] ?? '',
        'job-id': () => value('SYSTEM_JOBID'),
        'github-token': () => '',
    };
    const input = (name) => hostInput[name]?.() ?? ((lib.getInput((0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .camelCase */ .xQ)(name)) ?? '').trim() || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultOf */ .HA)(name));
    const tempFolder = value('AGENT_TEMPDIRECTORY') || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
    const run = identity(value);
    const signal = (0,_cancel_js__WEBPACK_IMPORTED_MODULE_6__/* .cancelSignal */ .B)(ports.onSignal);
    return {
        kind: 'pipelines',
        input,
        output: (name, text) => lib.setVariable((0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .camelCase */ .xQ)(name), mask.apply(text), false, true),
        info,
        debug: (line) => lib.debug((0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .harmless */ .Is)((0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(mask.apply(line)))),
        group,
        annotate({ severity, title, message }) {
            const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .harmless */ .Is)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(mask.apply(title), messageLength)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(mask.apply(message), messageLength)}`);
            // Azure Pipelines has no notices.
            if (severity === 'notice')
                info(text);
            else
                lib.command('task.logissue', { type: severity }, text);
        },
        async publish(rendered) {
            const text = mask.apply(rendered);
            // Also in the log: a pipeline that restricts commands drops the upload with nothing but a warning.
            group('Azure Conflict Guard', (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .textLines */ .Fy)((0,_cut_js__WEBPACK_IMPORTED_MODULE_7__/* .cutMarkdown */ .G)(text, logBytes)));
            try {
                const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(tempFolder, `azure-conflict-guard-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
                const name = summaryName(value);
                ports.writeFile(folder, name, text);
                lib.uploadSummary((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name));
            }
            catch (error) {
                info(`The summary was not attached: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(error instanceof Error ? error.message : String(error), messageLength)}`);
            }
        },
        secret(text) {
            for (const part of mask.add(text))
                lib.setSecret(part);
        },
        saveState: (name, text) => lib.setTaskVariable(name, text),
        state: (name) => lib.getTaskVariable(name) ?? '',
        signal,
        run,
        tempFolder,
        async failedLogs(runId) {
            if (token === '') {
                throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_4__/* .GuardError */ .U('denied', 'The logs of the run cannot be read: the agent gave the task no access token.', {
                    hint: 'Name files in the input "log" instead.',
                });
            }
            const { failedPipelinesLogs } = await ports.loadLogs();
            return failedPipelinesLogs({
                collectionUri: value('SYSTEM_COLLECTIONURI') || value('SYSTEM_TEAMFOUNDATIONCOLLECTIONURI'),
                // The ID rather than the name: it needs no escaping in a URL and survives a rename.
                project: value('SYSTEM_TEAMPROJECTID') || value('SYSTEM_TEAMPROJECT'),
                buildId: runId || run.id,
                token,
                ...(runId === '' || runId === run.id ? { currentJob: value('SYSTEM_JOBID') } : {}),
                signal,
            });
        },
        // No message: the library would make a second error of it. And no exit code, of which the agent would make a third.
        fail: () => lib.setResult(lib.TaskResult.Failed, ''),
    };
}
/** systemToken reads the job's access token. Not by the library's parameter function, which writes the value into the debug log. */
function systemToken(lib) {
    try {
        return lib.getEndpointAuthorization('SystemVssConnection', true)?.parameters?.AccessToken ?? '';
    }
    catch {
        // The library's message would repeat what it could not read: the secret itself.
        return '';
    }
}
/** summaryName is the title of a section of the "Extensions" tab: job and step tell two sections of one run apart. */
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
function identity(value) {
    const id = value('BUILD_BUILDID');
    const collection = (value('SYSTEM_COLLECTIONURI') || value('SYSTEM_TEAMFOUNDATIONCOLLECTIONURI')).replace(/\/?$/, '/');
    return {
        id,
        attempt: value('SYSTEM_JOBATTEMPT'),
        job: value('SYSTEM_JOBDISPLAYNAME') || value('AGENT_JOBNAME'),
        repository: value('BUILD_REPOSITORY_NAME'),
        url: `${collection}${encodeURIComponent(value('SYSTEM_TEAMPROJECT'))}/_build/results?buildId=${encodeURIComponent(id)}`,
    };
}


/***/ })

};
;