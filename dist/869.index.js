"use strict";
exports.id = 869;
exports.ids = [869];
exports.modules = {

/***/ 6869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPipelinesHost: () => (/* reexport */ createPipelinesHost),
  renderPipelines: () => (/* reexport */ markdown/* renderPipelines */.k)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/manifest.js
var manifest = __webpack_require__(9683);
// EXTERNAL MODULE: ./build/hosts/cancel.js
var cancel = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/hosts/cut.js
var cut = __webpack_require__(1060);
// EXTERNAL MODULE: ./build/hosts/mask.js
var hosts_mask = __webpack_require__(526);
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __webpack_require__(7109);
;// CONCATENATED MODULE: ./build/hosts/pipelines/host.js










const processPorts = {
    env: process.env,
    write: (text) => process.stdout.write(text),
    loadTaskLib: async () => (await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.t.bind(__webpack_require__, 358, 19))).default,
    writeFile(folder, name, text) {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text, 'utf8');
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
    const mask = (0,hosts_mask/* createMask */.P)();
    const token = systemToken(lib);
    // The agent masks this token in its log by itself; what we upload is ours to clean.
    mask.add(token);
    const info = (text) => {
        for (const line of (0,hosts_text/* safeLines */.Bv)(mask.apply(text)))
            ports.write(`${line}\n`);
    };
    const group = (title, lines) => {
        ports.write(`##[group]${(0,hosts_text/* harmless */.Is)((0,hosts_text/* oneLine */.TN)(mask.apply(title), messageLength))}\n`);
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
    const input = (name) => hostInput[name]?.() ?? ((lib.getInput((0,manifest/* camelCase */.xQ)(name)) ?? '').trim() || (0,manifest/* defaultOf */.HA)(name));
    const tempFolder = value('AGENT_TEMPDIRECTORY') || (0,external_node_os_.tmpdir)();
    const run = identity(value);
    const signal = (0,cancel/* cancelSignal */.B)(ports.onSignal);
    return {
        kind: 'pipelines',
        input,
        output: (name, text) => lib.setVariable((0,manifest/* camelCase */.xQ)(name), mask.apply(text), false, true),
        info,
        debug: (line) => lib.debug((0,hosts_text/* harmless */.Is)((0,hosts_text/* printable */.g$)(mask.apply(line)))),
        group,
        annotate({ severity, title, message }) {
            const text = (0,hosts_text/* harmless */.Is)(`${(0,hosts_text/* oneLine */.TN)(mask.apply(title), messageLength)}: ${(0,hosts_text/* oneLine */.TN)(mask.apply(message), messageLength)}`);
            // Azure Pipelines has no notices.
            if (severity === 'notice')
                info(text);
            else
                lib.command('task.logissue', { type: severity }, text);
        },
        async publish(rendered) {
            const text = mask.apply(rendered);
            // Also in the log: a pipeline that restricts commands drops the upload with nothing but a warning.
            group('Azure Conflict Guard', (0,hosts_text/* textLines */.Fy)((0,cut/* cutMarkdown */.G)(text, logBytes)));
            try {
                const folder = (0,external_node_path_.resolve)(tempFolder, `azure-conflict-guard-${(0,external_node_crypto_.randomUUID)()}`);
                const name = summaryName(value);
                ports.writeFile(folder, name, text);
                lib.uploadSummary((0,external_node_path_.join)(folder, name));
            }
            catch (error) {
                info(`The summary was not attached: ${(0,hosts_text/* oneLine */.TN)(error instanceof Error ? error.message : String(error), messageLength)}`);
            }
        },
        secret(text) {
            for (const part of mask.add(text))
                lib.setSecret(part);
        },
        masked: mask.apply,
        saveState: (name, text) => lib.setTaskVariable(name, text),
        state: (name) => lib.getTaskVariable(name) ?? '',
        signal,
        run,
        tempFolder,
        async failedLogs(runId) {
            if (token === '') {
                throw new guard_error/* GuardError */.U('denied', 'The logs of the run cannot be read: the agent gave the task no access token.', {
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

// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(2213);
;// CONCATENATED MODULE: ./build/main/pipelines-parts.js
// One file of the bundle: what is always loaded together is read, resolved and compiled once.




/***/ })

};
;