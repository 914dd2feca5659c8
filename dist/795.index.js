"use strict";
exports.id = 795;
exports.ids = [795];
exports.modules = {

/***/ 2871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ standardOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const processPorts = {
    platform: process.platform,
    stat: node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync,
    write: (descriptor, bytes) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes),
    stream: () => process.stdout,
};
const descriptor = 1;
/**
 * standardOutput gives what text is written to: a file, a pipe or a socket at once and directly, which is what the stream of the process
 * does for them too; a screen, and everything on Windows, through that stream. A pipe that does not wait (somebody who shares it
 * said so) refuses what it cannot take; from there on the stream goes on with the rest.
 */
function standardOutput(ports = processPorts) {
    if (ports.platform === 'win32' || !isPlain(ports))
        return ports.stream();
    const listeners = [];
    let stream;
    const handOver = () => {
        const opened = ports.stream();
        for (const listener of listeners)
            opened.on('error', listener);
        return opened;
    };
    return {
        write(text) {
            if (stream !== undefined)
                return stream.write(text);
            let rest = typeof text === 'string' ? Buffer.from(text) : text;
            try {
                while (rest.length > 0)
                    rest = rest.subarray(ports.write(descriptor, rest));
                return true;
            }
            catch (error) {
                if (codeOf(error) === 'EAGAIN') {
                    stream = handOver();
                    return stream.write(rest);
                }
                if (listeners.length === 0)
                    throw error;
                for (const listener of listeners)
                    listener(error);
                return false;
            }
        },
        on(_event, listener) {
            listeners.push(listener);
        },
    };
}
/** A character device is a screen, or nothing worth a thought. */
function isPlain({ stat }) {
    try {
        const found = stat(descriptor);
        return found.isFile() || found.isFIFO() || found.isSocket();
    }
    catch {
        return false;
    }
}
const codeOf = (error) => error.code;


/***/ }),

/***/ 1795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubHost: () => (/* reexport */ createGitHubHost),
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
// EXTERNAL MODULE: ./build/hosts/cancel.js
var cancel = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/hosts/cut.js
var cut = __webpack_require__(1060);
// EXTERNAL MODULE: ./build/hosts/mask.js
var hosts_mask = __webpack_require__(526);
// EXTERNAL MODULE: ./build/hosts/output.js
var hosts_output = __webpack_require__(2871);
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __webpack_require__(7109);
;// CONCATENATED MODULE: ./build/hosts/github/commands.js

/**
 * The commands of the GitHub runner, as GitHub's own toolkit writes them; a test compares the two. The toolkit itself would cost a fifth
 * of a run: `@actions/core` loads undici for OIDC (65 ms), and its command files alone `node:crypto` for a delimiter (9 ms) and the stream
 * of standard output (4 ms).
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
/** commandLine is one command for the log. The message may be any text: what would end the line or the command is encoded. */
function commandLine(command, properties, message) {
    const given = Object.entries(properties).filter(([, value]) => value !== '');
    const list = given.map(([key, value]) => `${key}=${property(value)}`).join(',');
    return `::${command}${Object.keys(properties).length > 0 ? ' ' : ''}${list}::${data(message)}${external_node_os_.EOL}`;
}
/** keyValueLines is one entry of a file of the runner (GITHUB_OUTPUT, GITHUB_STATE). The delimiter is one that neither name nor value hold. */
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










const processPorts = () => ({
    env: process.env,
    write: writer(),
    exists: external_node_fs_.existsSync,
    size: (path) => (0,external_node_fs_.statSync)(path).size,
    append: (path, text) => (0,external_node_fs_.appendFileSync)(path, text, 'utf8'),
    exit: (code) => {
        process.exitCode = code;
    },
    loadLogs: () => __webpack_require__.e(/* import() */ 621).then(__webpack_require__.bind(__webpack_require__, 6621)),
});
/** Standard output is opened when the first line is written: most runs write one. */
function writer() {
    let output;
    return (text) => {
        output ??= (0,hosts_output/* standardOutput */.d)();
        output.write(text);
    };
}
/** The runner drops the WHOLE summary of a step beyond this (`AttachmentSizeLimit` of actions/runner). */
const summaryLimitBytes = 1024 * 1024;
/** What a run page shows of one annotation before it is cut; the contract of `Host.annotate`. */
const messageLength = 300;
/** createGitHubHost adapts GitHub Actions: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function createGitHubHost(overrides = {}) {
    const ports = { ...processPorts(), ...overrides };
    const { env } = ports;
    const mask = (0,hosts_mask/* createMask */.P)();
    const kept = new Map();
    const told = new Set();
    const value = (name) => env[name] ?? '';
    const command = (name, properties, message) => ports.write(commandLine(name, properties, message));
    const info = (text) => {
        for (const line of (0,hosts_text/* safeLines */.Bv)(mask.apply(text)))
            ports.write(`${line}\n`);
    };
    const tellOnce = (text) => {
        if (!told.has(text))
            info(text);
        told.add(text);
    };
    const input = (name) => value(`INPUT_${name.toUpperCase()}`).trim() || (0,manifest/* defaultOf */.HA)(name);
    const group = (title, lines) => {
        command('group', {}, (0,hosts_text/* printable */.g$)(mask.apply(title)));
        for (const line of lines)
            info(line);
        command('endgroup', {}, '');
    };
    /** Through the runner's file; through the older command where an old runner (GHES) has none. Never the reason that a step fails. */
    const keyValue = (file, older, name, text) => {
        const path = value(`GITHUB_${file}`);
        if (path === '') {
            tellOnce(`This runner has no GITHUB_${file} file: the older command ${older} is used instead.`);
            command(older, { name }, text);
            return;
        }
        try {
            // The runner makes the file. To make one that is not there would hide that nobody will read it.
            if (!ports.exists(path))
                throw new Error(`Missing file at path: ${path}`);
            ports.append(path, keyValueLines(name, text));
        }
        catch (error) {
            tellOnce(`"${name}" could not be written to the GITHUB_${file} file: ${said(error)}`);
        }
    };
    mask.add(value('INPUT_GITHUB-TOKEN'));
    const run = identity(value);
    const signal = (0,cancel/* cancelSignal */.B)(ports.onSignal);
    return {
        kind: 'github',
        input,
        output: (name, text) => keyValue('OUTPUT', 'set-output', name, mask.apply(text)),
        info,
        debug: (line) => command('debug', {}, (0,hosts_text/* printable */.g$)(mask.apply(line))),
        group,
        annotate({ severity, title, message }) {
            const short = (text) => (0,hosts_text/* harmless */.Is)((0,hosts_text/* oneLine */.TN)(mask.apply(text), messageLength));
            command(severity, { title: short(title) }, short(message));
        },
        async publish(rendered) {
            const text = mask.apply(rendered);
            const why = publishSummary(ports, value('GITHUB_STEP_SUMMARY'), text);
            if (why === '')
                return;
            info(`The step summary was not written (${why}); here it is instead.`);
            group('Azure Conflict Guard', (0,hosts_text/* textLines */.Fy)(text));
        },
        secret(text) {
            for (const part of mask.add(text))
                command('add-mask', {}, part);
        },
        masked: mask.apply,
        saveState(name, text) {
            kept.set(name, text);
            keyValue('STATE', 'save-state', name, text);
        },
        state: (name) => kept.get(name) ?? value(`STATE_${name}`),
        signal,
        run,
        tempFolder: value('RUNNER_TEMP') || (0,external_node_os_.tmpdir)(),
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
        fail: () => ports.exit(1),
    };
}
/** publishSummary appends to the summary of the step, as much as the runner keeps. Gives why not, or an empty string. */
function publishSummary(ports, path, text) {
    if (path === '')
        return 'this runner has no GITHUB_STEP_SUMMARY file';
    try {
        // Earlier parts of a composite action may have written into the same file.
        const held = ports.exists(path) ? ports.size(path) : 0;
        const fitting = (0,cut/* cutMarkdown */.G)(text.endsWith('\n') ? text : `${text}\n`, summaryLimitBytes - held);
        if (fitting === '')
            return 'the summary of this step is full';
        ports.append(path, fitting);
        return '';
    }
    catch (error) {
        return said(error);
    }
}
function identity(value) {
    const id = value('GITHUB_RUN_ID');
    const attempt = value('GITHUB_RUN_ATTEMPT');
    const repository = value('GITHUB_REPOSITORY');
    const page = `${value('GITHUB_SERVER_URL') || 'https://github.com'}/${repository}/actions/runs/${id}`;
    return { id, attempt, job: value('GITHUB_JOB'), repository, url: attempt === '' ? page : `${page}/attempts/${attempt}` };
}
const said = (error) => (0,hosts_text/* oneLine */.TN)(error instanceof Error ? error.message : String(error), messageLength);

// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(2213);
;// CONCATENATED MODULE: ./build/main/github-parts.js
// One file of the bundle: what is always loaded together is read, resolved and compiled once.




/***/ })

};
;