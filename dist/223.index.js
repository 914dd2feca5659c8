"use strict";
exports.id = 223;
exports.ids = [223];
exports.modules = {

/***/ 2223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubHost: () => (/* reexport */ createGitHubHost),
  renderGitHub: () => (/* reexport */ markdown/* renderGitHub */.I)
});

// NAMESPACE OBJECT: ./build/hosts/github/toolkit.js
var toolkit_namespaceObject = {};
__webpack_require__.r(toolkit_namespaceObject);
__webpack_require__.d(toolkit_namespaceObject, {
  issueCommand: () => (issueCommand),
  issueFileCommand: () => (issueFileCommand),
  prepareKeyValueMessage: () => (prepareKeyValueMessage)
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
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __webpack_require__(7109);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./build/hosts/github/toolkit.js
/**
 * The command writers of GitHub's own toolkit, without its index: `@actions/core` 3 loads undici there for OIDC, which takes longer
 * (about 65 ms) than all that a diagnosis does. The package's `exports` hide these files, hence the relative paths; they are the same
 * from `src/` and from the build output. A test runs each of them, so that an update of the toolkit that moves them is noticed.
 */



;// CONCATENATED MODULE: ./build/hosts/github/host.js









const processPorts = {
    env: process.env,
    write: (text) => process.stdout.write(text),
    toolkit: toolkit_namespaceObject,
    exists: external_node_fs_.existsSync,
    size: (path) => (0,external_node_fs_.statSync)(path).size,
    append: (path, text) => (0,external_node_fs_.appendFileSync)(path, text, 'utf8'),
    exit: (code) => {
        process.exitCode = code;
    },
    loadLogs: () => __webpack_require__.e(/* import() */ 621).then(__webpack_require__.bind(__webpack_require__, 6621)),
};
/** The runner drops the WHOLE summary of a step beyond this (`AttachmentSizeLimit` of actions/runner). */
const summaryLimitBytes = 1024 * 1024;
/** What a run page shows of one annotation before it is cut; the contract of `Host.annotate`. */
const messageLength = 300;
/** createGitHubHost adapts GitHub Actions: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function createGitHubHost(overrides = {}) {
    const ports = { ...processPorts, ...overrides };
    const { env, toolkit: kit } = ports;
    const mask = (0,hosts_mask/* createMask */.P)();
    const kept = new Map();
    const told = new Set();
    const value = (name) => env[name] ?? '';
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
        kit.issueCommand('group', {}, (0,hosts_text/* printable */.g$)(mask.apply(title)));
        for (const line of lines)
            info(line);
        kit.issueCommand('endgroup', {}, '');
    };
    /** Through the runner's file; through the older command where an old runner (GHES) has none. Never the reason that a step fails. */
    const keyValue = (file, command, name, text) => {
        if (value(`GITHUB_${file}`) === '') {
            tellOnce(`This runner has no GITHUB_${file} file: the older command ${command} is used instead.`);
            kit.issueCommand(command, { name }, text);
            return;
        }
        try {
            kit.issueFileCommand(file, kit.prepareKeyValueMessage(name, text));
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
        debug: (line) => kit.issueCommand('debug', {}, (0,hosts_text/* printable */.g$)(mask.apply(line))),
        group,
        annotate({ severity, title, message }) {
            const short = (text) => (0,hosts_text/* harmless */.Is)((0,hosts_text/* oneLine */.TN)(mask.apply(text), messageLength));
            kit.issueCommand(severity, { title: short(title) }, short(message));
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
                kit.issueCommand('add-mask', {}, part);
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