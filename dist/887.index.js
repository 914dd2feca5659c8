"use strict";
exports.id = 887;
exports.ids = [887];
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

/***/ 2432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mv: () => (/* binding */ flags),
  lR: () => (/* binding */ readArguments),
  n$: () => (/* binding */ switches)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/manifest.js
var manifest = __webpack_require__(9683);
;// CONCATENATED MODULE: ./build/hosts/near-miss.js
/** nearMiss gives the known word that a person most likely meant, or nothing where none is close. */
function nearMiss(word, known) {
    const plain = (text) => text.toLowerCase().replace(/[-_ ]/g, '');
    const wanted = plain(word.slice(0, 64));
    let best;
    for (const candidate of known) {
        const distance = editDistance(wanted, plain(candidate));
        if (best === undefined || distance < best.distance)
            best = { word: candidate, distance };
    }
    // About one slip in three letters: beyond that a suggestion is noise.
    return best !== undefined && best.distance <= Math.max(1, Math.floor(wanted.length / 3)) ? best.word : undefined;
}
/** editDistance counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a, b) {
    let older = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    const at = (row, index) => row[index] ?? Number.POSITIVE_INFINITY;
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(older, j - 2) + 1 : Number.POSITIVE_INFINITY;
            current.push(Math.min(replaced, swapped, at(previous, j) + 1, at(current, j - 1) + 1));
        }
        [older, previous] = [previous, current];
    }
    return at(previous, b.length);
}

// EXTERNAL MODULE: ./build/hosts/parse.js
var parse = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __webpack_require__(7109);
;// CONCATENATED MODULE: ./build/hosts/terminal/args.js






/** switches take no value, and are no inputs: they exist at the terminal alone. */
const switches = {
    json: 'One JSON report a line on standard output, and nothing else.',
    help: 'Show this help. After a mode: the flags of that mode.',
    version: 'Show the version.',
};
const isSwitch = (name) => Object.hasOwn(switches, name);
/** flags are the inputs that the terminal has. */
const flags = manifest/* inputNames */.vj.filter((name) => (0,manifest/* inputOf */.wg)(name).hosts.includes('terminal'));
const isFlag = (name) => flags.includes(name);
const isMode = (word) => manifest/* modeNames */._X.includes(word);
const options = {
    ...Object.fromEntries(flags.map((name) => [name, { type: 'string' }])),
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
const several = new Set(['lines', 'script']);
/**
 * readArguments reads `MODE --flag value --flag=value FILE\u2026 -` (without node and script). Flags and words may be mixed; `--` ends the
 * flags. Throws `GuardError('input')` for an unknown mode or flag, with the one that was probably meant, before anything is read.
 */
function readArguments(argv) {
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
    const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
    const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
    const first = words[0];
    if (argv.length === 0)
        return { kind: 'help' };
    if (given.some(({ name }) => name === 'help') || first === 'help') {
        const about = words.find(isMode);
        return about === undefined ? { kind: 'help' } : { kind: 'help', mode: about };
    }
    if (given.some(({ name }) => name === 'version'))
        return { kind: 'version' };
    const values = new Map();
    for (const { name, rawName, value, inlineValue } of given) {
        if (isSwitch(name)) {
            if (value !== undefined)
                throw problem(`Flag "--${name}" takes no value, but was given "${shown(value)}".`);
        }
        else if (isFlag(name)) {
            add(values, name, flagValue(name, value, inlineValue === true));
        }
        else {
            throw unknown('Flag', rawName, [...flags, ...Object.keys(switches)], '--');
        }
    }
    const { mode, files } = modeOf(words, values.get('mode'));
    if (files.length > 0 && mode !== 'diagnose') {
        throw problem(`Argument "${shown(files[0] ?? '')}" is not expected by mode ${mode}: only diagnose takes files.`);
    }
    if (files.length > 0)
        values.set('log', [values.get('log'), ...files].filter((file) => file !== undefined).join('\n'));
    values.set('mode', mode);
    return { kind: 'run', mode, json: given.some(({ name }) => name === 'json'), values };
}
/** The mode is the first word, or `--mode`, or the default of the contract; the other words are files. */
function modeOf(words, flag) {
    const [first, ...rest] = words;
    if (flag !== undefined && !isMode(flag))
        throw unknown('Mode', flag, manifest/* modeNames */._X, '');
    if (first !== undefined && isMode(first)) {
        if (flag !== undefined && flag !== first)
            throw problem(`Two modes were given: "${first}" and "--mode ${flag}".`);
        return { mode: first, files: rest };
    }
    if (flag !== undefined)
        return { mode: flag, files: words };
    if (first !== undefined)
        throw unknown('Mode', first, manifest/* modeNames */._X, '', `To diagnose a file: azure-conflict-guard diagnose FILE`);
    return { mode: 'guard', files: [] };
}
function flagValue(name, value, inline) {
    // `--log --json` means a forgotten value; what really starts with a dash can be given with `=`. A lone `-` is standard input.
    if (typeof value !== 'string' || (!inline && value.length > 1 && value.startsWith('-'))) {
        throw problem(`Flag "--${name}" needs a value.`, `A value that starts with a dash is given as --${name}=VALUE.`);
    }
    return value;
}
function add(values, name, value) {
    const before = values.get(name);
    if (before !== undefined && !several.has((0,manifest/* inputOf */.wg)(name).type))
        throw problem(`Flag "--${name}" was given twice.`);
    values.set(name, before === undefined ? value : `${before}\n${value}`);
}
function unknown(what, word, known, prefix, hint) {
    const meant = nearMiss(word, known);
    const help = hint ?? 'azure-conflict-guard --help lists what there is.';
    const expected = what === 'Mode' ? `expected ${(0,parse/* listed */.KE)(known)}` : 'there is no such flag';
    const suggestion = meant === undefined ? '' : ` Did you mean "${prefix}${meant}"?`;
    return problem(`${what} "${shown(word)}" is unknown: ${expected}.${suggestion}`, help);
}
const problem = (message, hint) => new guard_error/* GuardError */.U('input', message, hint === undefined ? {} : { hint });
const shown = (text) => (0,hosts_text/* oneLine */.TN)(String(text), 100);


/***/ }),

/***/ 8887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTerminalHost: () => (/* binding */ createTerminalHost)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9814);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9683);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1228);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(526);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7109);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2432);







const processPorts = () => ({
    argv: process.argv.slice(2),
    env: process.env,
    get stdout() {
        return process.stdout;
    },
    get stderr() {
        return process.stderr;
    },
    setExitCode: (code) => {
        process.exitCode = code;
    },
    // Without a verdict the work was not done: never let a broken pipe look like "no conflict".
    quit: () => process.exit(process.exitCode ?? 2),
    loadLogs: () => __webpack_require__.e(/* import() */ 621).then(__webpack_require__.bind(__webpack_require__, 6621)),
});
/** createTerminalHost adapts a command line. Throws `GuardError('input')` where the command line cannot be read. */
function createTerminalHost(overrides = {}) {
    // The getters of the process stay getters: a stream is opened when it is first asked for.
    const ports = Object.create(processPorts(), Object.getOwnPropertyDescriptors(overrides));
    const { env } = ports;
    const call = (0,_args_js__WEBPACK_IMPORTED_MODULE_5__/* .readArguments */ .lR)(ports.argv);
    const json = call.kind === 'run' && call.json;
    const mask = (0,_mask_js__WEBPACK_IMPORTED_MODULE_6__/* .createMask */ .P)();
    const kept = new Map();
    let published = false;
    // `\u2026 | head` closes its end early. That is no error. A stream costs milliseconds to open, so only the ones that are written to are.
    const opened = new Set();
    const to = (name) => {
        const stream = ports[name];
        if (opened.has(stream))
            return stream;
        opened.add(stream);
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
            ports.quit();
        });
        return stream;
    };
    const log = (text) => {
        for (const line of (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeLines */ .Bv)(mask.apply(text)))
            to(json ? 'stderr' : 'stdout').write(`${line}\n`);
    };
    const input = (name) => ((call.kind === 'run' ? call.values.get(name) : undefined) ?? '').trim() || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOf */ .HA)(name);
    const token = () => input('github-token') || env.GITHUB_TOKEN || env.GH_TOKEN || '';
    const run = { id: '', attempt: '', job: '', repository: env.GITHUB_REPOSITORY ?? '', url: '' };
    const signal = (0,_cancel_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelSignal */ .B)(ports.onSignal);
    mask.add(token());
    return {
        kind: 'terminal',
        call,
        json,
        color: !json && colorWanted(env, ports.stdout.isTTY === true),
        width: Math.min(80, Math.max(40, ports.stdout.columns ?? 80)),
        input,
        output: () => { },
        info: log,
        debug(line) {
            if ((env.DEBUG ?? '') === '')
                return;
            for (const each of (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeLines */ .Bv)(mask.apply(line)))
                to('stderr').write(`debug: ${each}\n`);
        },
        group(title, lines) {
            log(title);
            for (const line of lines)
                log(`  ${line}`);
        },
        annotate({ severity, title, message }) {
            // What is published says it better, in the same place. An annotation is for a run page; here it is for what ends without a report.
            if (published)
                return;
            to('stderr').write(`${severity}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(mask.apply(title), 300))}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(mask.apply(message), 300))}\n`);
        },
        async publish(rendered) {
            published = true;
            const text = mask.apply(rendered);
            to('stdout').write(json ? `${jsonLine(text)}\n` : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textLines */ .Fy)(text.replace(/\n+$/, '')).map(_text_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is).join('\n')}\n`);
        },
        secret(text) {
            mask.add(text);
        },
        saveState: (name, text) => {
            kept.set(name, text);
        },
        state: (name) => kept.get(name) ?? '',
        signal,
        run,
        tempFolder: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        async failedLogs(runId) {
            if (runId === '' || run.repository === '' || token() === '') {
                throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U('input', runId === '' ? 'Nothing to diagnose was given.' : `Run "${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(runId, 100)}" cannot be read from here.`, {
                    hint: runId === ''
                        ? 'Name a file, or - for standard input: azure-conflict-guard diagnose deploy.log'
                        : 'Set GITHUB_REPOSITORY (owner/name) and GITHUB_TOKEN, or download the log and name the file.',
                });
            }
            const { failedGitHubLogs } = await ports.loadLogs();
            return failedGitHubLogs({
                token: token(),
                apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
                serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
                repository: run.repository,
                runId,
                signal,
            });
        },
        fail: () => ports.setExitCode(1),
    };
}
/** colorWanted: NO_COLOR (https://no-color.org) wins, then FORCE_COLOR, else a terminal that can. */
function colorWanted(env, isTTY) {
    if ((env.NO_COLOR ?? '') !== '')
        return false;
    const forced = env.FORCE_COLOR;
    if (forced !== undefined)
        return forced !== '0' && forced !== 'false';
    return isTTY && env.TERM !== 'dumb';
}
/**
 * jsonLine keeps a report on one line and out of the hands of a CI agent that reads our output: in JSON a `#` before another one can
 * only stand in a string, where `\u0023` says the same.
 */
function jsonLine(text) {
    const line = text.trim().replace(/[\r\n]+/g, ' ');
    return line.includes('#') ? line.replace(/#(?=[\p{Cf}\p{Default_Ignorable_Code_Point}]*#)/gu, '\\u0023') : line;
}


/***/ })

};
;