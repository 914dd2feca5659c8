"use strict";
exports.id = 44;
exports.ids = [44];
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

/***/ 776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mv: () => (/* binding */ flags),
  lR: () => (/* binding */ readArguments),
  n$: () => (/* binding */ switches)
});

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
;// CONCATENATED MODULE: ./build/hosts/terminal/tokens.js
/** tokensOf reads the arguments of a command line from left to right. */
function tokensOf(args, options) {
    const tokens = [];
    const rest = [...args];
    for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
        if (arg === '--')
            return [...tokens, ...rest.map(positional)];
        if (arg.length < 2 || !arg.startsWith('-'))
            tokens.push(positional(arg));
        else if (arg.startsWith('--'))
            tokens.push(tokens_long(arg, () => rest.shift(), options));
        else
            tokens.push(...shorts(arg, options));
    }
    return tokens;
}
const positional = (value) => ({ kind: 'positional', value });
function tokens_long(arg, next, { valued }) {
    const equals = arg.indexOf('=', 3);
    if (equals >= 0)
        return tokens_option(arg.slice(2, equals), arg.slice(0, equals), arg.slice(equals + 1), true);
    const name = arg.slice(2);
    return tokens_option(name, arg, valued(name) ? next() : undefined);
}
/** `-abc` is three letters. */
function shorts(arg, { short }) {
    const letters = arg.slice(1).split('');
    return letters.map((letter) => tokens_option((Object.hasOwn(short, letter) ? short[letter] : undefined) ?? letter, `-${letter}`));
}
function tokens_option(name, rawName, value, inline = false) {
    return { kind: 'option', name, rawName, value, inlineValue: value === undefined ? undefined : inline };
}

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
const several = new Set(['lines', 'script']);
/**
 * readArguments reads `MODE --flag value --flag=value FILE\u2026 -` (without node and script). Flags and words may be mixed; `--` ends the
 * flags. Throws `GuardError('input')` for an unknown mode or flag, with the one that was probably meant, before anything is read.
 */
function readArguments(argv) {
    const tokens = tokensOf(argv, { valued: isFlag, short: { h: 'help' } });
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

/***/ 9044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTerminalHost: () => (/* reexport */ createTerminalHost),
  renderTerminal: () => (/* reexport */ renderTerminal)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/manifest.js
var manifest = __webpack_require__(9683);
// EXTERNAL MODULE: ./build/hosts/cancel.js
var cancel = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/hosts/mask.js
var hosts_mask = __webpack_require__(526);
// EXTERNAL MODULE: ./build/hosts/output.js
var hosts_output = __webpack_require__(2871);
// EXTERNAL MODULE: ./build/hosts/text.js
var hosts_text = __webpack_require__(7109);
// EXTERNAL MODULE: ./build/hosts/terminal/args.js + 2 modules
var args = __webpack_require__(776);
;// CONCATENATED MODULE: ./build/hosts/terminal/host.js








const processPorts = () => {
    let output;
    return {
        argv: process.argv.slice(2),
        env: process.env,
        get stdout() {
            output ??= (0,hosts_output/* standardOutput */.d)();
            return output;
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
    };
};
/** createTerminalHost adapts a command line. Throws `GuardError('input')` where the command line cannot be read. */
function createTerminalHost(overrides = {}) {
    // The getters of the process stay getters: a stream is opened when it is first asked for.
    const ports = Object.create(processPorts(), Object.getOwnPropertyDescriptors(overrides));
    const { env } = ports;
    const call = (0,args/* readArguments */.lR)(ports.argv);
    const json = call.kind === 'run' && call.json;
    const mask = (0,hosts_mask/* createMask */.P)();
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
        for (const line of (0,hosts_text/* safeLines */.Bv)(mask.apply(text)))
            to(json ? 'stderr' : 'stdout').write(`${line}\n`);
    };
    const input = (name) => ((call.kind === 'run' ? call.values.get(name) : undefined) ?? '').trim() || (0,manifest/* defaultOf */.HA)(name);
    const token = () => input('github-token') || env.GITHUB_TOKEN || env.GH_TOKEN || '';
    const run = { id: '', attempt: '', job: '', repository: env.GITHUB_REPOSITORY ?? '', url: '' };
    const signal = (0,cancel/* cancelSignal */.B)(ports.onSignal);
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
            for (const each of (0,hosts_text/* safeLines */.Bv)(mask.apply(line)))
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
            to('stderr').write(`${severity}: ${(0,hosts_text/* harmless */.Is)((0,hosts_text/* oneLine */.TN)(mask.apply(title), 300))}: ${(0,hosts_text/* harmless */.Is)((0,hosts_text/* oneLine */.TN)(mask.apply(message), 300))}\n`);
        },
        async publish(rendered) {
            published = true;
            const text = mask.apply(rendered);
            to('stdout').write(json ? `${(0,hosts_text/* inertJson */.nl)(text)}\n` : `${(0,hosts_text/* textLines */.Fy)(text.replace(/\n+$/, '')).map(hosts_text/* harmless */.Is).join('\n')}\n`);
        },
        secret(text) {
            mask.add(text);
        },
        masked: mask.apply,
        saveState: (name, text) => {
            kept.set(name, text);
        },
        state: (name) => kept.get(name) ?? '',
        signal,
        run,
        get tempFolder() {
            return (0,external_node_os_.tmpdir)();
        },
        async failedLogs(runId) {
            if (runId === '' || run.repository === '' || token() === '') {
                throw new guard_error/* GuardError */.U('input', runId === '' ? 'Nothing to diagnose was given.' : `Run "${(0,hosts_text/* oneLine */.TN)(runId, 100)}" cannot be read from here.`, {
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

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/proof.js
var proof = __webpack_require__(4645);
// EXTERNAL MODULE: ./build/report/story.js + 2 modules
var report_story = __webpack_require__(6302);
;// CONCATENATED MODULE: ./build/report/terminal-text.js
/** Select Graphic Rendition codes that every terminal knows: https://learn.microsoft.com/windows/console/console-virtual-terminal-sequences#text-formatting */
const codes = {
    good: ['1;32', '22;39'],
    bad: ['1;31', '22;39'],
    look: ['1;33', '22;39'],
    warn: ['33', '39'],
    strong: ['1', '22'],
    quiet: ['2', '22'],
    code: ['36', '39'],
};
/** styler gives the function that styles text, or leaves it alone where no colour is wanted. Each line is styled for itself, so that a pager or a log prefix does not bleed. */
function styler(color) {
    if (!color)
        return (text) => text;
    return (text, style) => {
        const [open, close] = codes[style];
        return text
            .split('\n')
            .map((line) => (line === '' ? line : `\u001b[${open}m${line}\u001b[${close}m`))
            .join('\n');
    };
}
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** columns counts the columns that a text takes: East Asian characters and emoji take two, combining marks none. */
function columns(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let sum = 0;
    for (const character of text)
        sum += isNarrow(character) ? 1 : /\p{Mn}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return sum;
}
/** Below the first combining mark, and among the dashes, dots and arrows of typography, nothing is wide and nothing combines. */
const isNarrow = (character) => character < '\u0300' || (character >= '\u2000' && character < '\u20d0');
/**
 * wrapped folds white space and breaks a text at words, so that no line is wider than `width`; lines after the first begin with
 * `indent`. `used` columns of the first line are taken already (by default as many as the indent). A word that is too long for a
 * line is not broken: the terminal shows it whole and it can be copied.
 */
function wrapped(text, width, indent, used = indent.length) {
    const lines = [];
    let line = '';
    let room = width - used;
    for (const word of text.split(/\s+/).filter((part) => part !== '')) {
        const size = columns(word);
        if (line !== '' && size + 1 > room) {
            lines.push(line);
            line = '';
            room = width - indent.length;
        }
        room -= size + (line === '' ? 0 : 1);
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join(`\n${indent}`);
}

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/terminal.js






const moodStyles = { good: 'good', stop: 'bad', bad: 'bad', look: 'look', open: 'look' };
/** Failures after the first that a screen shows; the JSON report holds them all. */
const maxOthers = 10;
const maxLines = 15;
/**
 * renderTerminal writes the report for a screen. The first line is the verdict. Text is wrapped at `width` columns (at least 40);
 * commands and IDs stay on lines of their own and are never wrapped, so that they can be copied. Without `color` the result
 * holds no escape sequence at all; text from outside never brings one in.
 */
function renderTerminal(report, options) {
    const story = (0,report_story/* tell */.q)(report);
    const paper = { width: Math.max(40, Math.floor(options.width) || 80), style: styler(options.color) };
    const { root } = story;
    const sections = [
        head(story, paper),
        root === undefined ? '' : advice(root, paper),
        story.evidenceFirst ? evidence(report, paper) : '',
        others(story.others, paper),
        root === undefined ? '' : terminal_proof(root, paper),
        timeline(report, paper),
        story.evidenceFirst ? '' : evidence(report, paper),
        paper.style(lines((0,report_escape/* terminal */.Fo)(story.footer), paper), 'quiet'),
    ];
    return (0,report_escape/* defuse */.VP)(`${sections.filter((section) => section !== '').join('\n\n')}\n`);
}
function head(story, paper) {
    const { root } = story;
    const rows = root?.rows ?? story.rows;
    return joined([
        paper.style(lines((0,report_escape/* terminal */.Fo)((0,report_text/* bare */.$B)(story.headline)), paper), moodStyles[story.mood]),
        root === undefined ? '' : badgeLine(root, paper),
        ...story.remarks.map((remark) => prose(remark, paper)),
        table(rows, paper),
    ]);
}
function badgeLine({ label, badges }, paper) {
    return prose([label, ...badges].join(' \u00b7 '), paper);
}
/** For a support case, and to follow how the error was unwrapped. The raw text is where it came from, and in the JSON report. */
function terminal_proof({ way, proof: ids }, paper) {
    const wayRow = way.length === 0 ? [] : [{ label: 'Way down', value: [{ kind: 'prose', text: way.join(' \u203a ') }] }];
    // Without backticks, so that a double click takes the ID and nothing else.
    const bareIds = ids.map(({ label, value }) => ({
        label,
        value: value.map((piece) => (piece.kind === 'code' ? { ...piece, kind: 'prose' } : piece)),
    }));
    const rows = table([...wayRow, ...bareIds], paper);
    return rows === '' ? '' : `${paper.style('Proof', 'strong')}\n${rows}`;
}
function table(rows, paper) {
    const labels = rows.map(({ label }) => (0,report_escape/* terminal */.Fo)(label).replace(/\s+/g, ' '));
    const column = Math.min(20, Math.max(0, ...labels.map((label) => label.length))) + 2;
    return rows
        .map(({ value }, index) => {
        const label = labels[index] ?? '';
        const text = wrapped(value.map(part).join(''), paper.width, ' '.repeat(column + 2));
        // A label longer than the column stands on a line of its own.
        const first = label.length > column - 2 ? `${label}\n${' '.repeat(column + 2)}` : label.padEnd(column);
        return `  ${paper.style(first, 'quiet')}${coded(text, paper)}`;
    })
        .join('\n');
}
function part(piece) {
    if (piece.kind === 'url')
        return piece.href;
    const text = (0,report_escape/* terminal */.Fo)(piece.text);
    return piece.kind === 'code' ? `\`${text.replaceAll('`', "'")}\`` : text;
}
function advice({ shells, stepsHeading, avoid, references }, paper) {
    const { steps } = shells;
    return joined([
        steps.length === 0
            ? ''
            : `${paper.style(stepsHeading, 'strong')}\n${steps
                .map((step, index) => stepItem(step, index, paper))
                .join('\n')
                .trimEnd()}`,
        avoid === '' ? '' : paper.style('Not this: ', 'warn') + prose(avoid, paper, '', 'Not this: '.length),
        references.length === 0 ? '' : `${paper.style('Read more', 'strong')}\n${references.map((reference) => `  ${reference}`).join('\n')}`,
        otherShell(shells, paper),
    ]);
}
function stepItem({ text, commands }, index, paper) {
    const bullet = `  ${index + 1}. `;
    const words = coded(wrapped((0,report_escape/* terminal */.Fo)(text), paper.width, ' '.repeat(bullet.length), bullet.length), paper);
    return [bullet + words, ...commands.flatMap(({ line }) => commandLines(line, paper))].join('\n');
}
/** A blank line before and after, four columns in, never wrapped. */
function commandLines(command, paper) {
    const body = (0,report_escape/* terminal */.Fo)(command)
        .split('\n')
        .map((line) => `    ${paper.style(line, 'code')}`);
    return ['', ...body, ''];
}
/** A screen is for one way; the other shell is one word away. */
function otherShell({ steps, otherWay }, paper) {
    return steps.some(({ other }) => other !== undefined) ? prose(`The same ${otherWay}: run it again with \`--json\`.`, paper) : '';
}
function others(chapters, paper) {
    if (chapters.length === 0)
        return '';
    const heading = chapters.length === 1 ? 'One more failure was found' : `${chapters.length} more failures were found`;
    const left = chapters.length - maxOthers;
    return joined([
        paper.style(heading, 'strong'),
        ...chapters.slice(0, maxOthers).map((chapter, index) => other(chapter, index, paper)),
        left > 0 ? `And ${left} more in the JSON report.` : '',
    ]);
}
function other(chapter, index, paper) {
    const { label, title, badges, shells, rows } = chapter;
    const seen = rows.filter(({ label }) => label !== 'Tried');
    const heading = wrapped((0,report_escape/* terminal */.Fo)((0,report_text/* bare */.$B)(`${label}: ${title}`)), paper.width, '   ', 3);
    return [
        paper.style(`${index + 2}. ${heading}`, 'strong'),
        `   ${prose(badges.join(' \u00b7 '), paper, '   ')}`,
        table(seen, paper),
        ...shells.steps.map((step, at) => stepItem(step, at, paper)),
    ]
        .filter((line) => line !== '')
        .join('\n')
        .trimEnd();
}
function timeline({ timeline: entries }, paper) {
    if (entries.length === 0)
        return '';
    const shown = entries.slice(-maxLines).map(({ time, text }) => item(`${(0,report_text/* instant */.uR)(time)}  ${text}`, paper));
    return [
        paper.style(entries.length > maxLines ? `Timeline, the last ${maxLines} of ${entries.length}` : 'Timeline', 'strong'),
        ...shown,
    ].join('\n');
}
/** What could not be read is listed; what was read is counted. */
function evidence({ evidence: entries, verdict }, paper) {
    // The last line names the logs that were read.
    if (verdict !== 'nothing-found' && entries.every(({ status }) => status === 'read'))
        return '';
    const telling = verdict === 'nothing-found' ? entries : entries.filter(({ status }) => status === 'denied' || status === 'failed');
    const shown = telling
        .slice(0, maxLines)
        .map(({ source, status, detail }) => item(`${source}: ${words/* evidenceWords */.Jg[status]}${detail === '' ? '' : `, ${detail}`}`, paper));
    return [`${paper.style('Evidence', 'strong')}  ${(0,proof/* evidenceCounts */.C)(entries)}`, ...shown].join('\n');
}
function item(text, paper) {
    return `  ${coded(wrapped((0,report_escape/* terminal */.Fo)(text), paper.width, '    ', 2), paper)}`;
}
function prose(text, paper, indent = '', used = indent.length) {
    return coded(wrapped((0,report_escape/* terminal */.Fo)(text), paper.width, indent, used), paper);
}
function lines(text, paper) {
    return wrapped(text, paper.width, '');
}
/** Words between backticks get the colour of code; without colour the backticks stay, as they do in a README. */
function coded(text, paper) {
    return text.replace(/`([^`]+)`/g, (match, word) => {
        const styled = paper.style(word, 'code');
        return styled === word ? match : styled;
    });
}
function joined(blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./build/main/terminal-parts.js
// One file of the bundle: what is always loaded together is read, resolved and compiled once.




/***/ }),

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ pageName),
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);


/** fold hides the body behind a line on GitHub, and stands it under a heading elsewhere. The title is prose of ours or from outside. */
function fold(title, body, { folds }) {
    return folds ? `<details><summary>${inlineHtml(title)}</summary>\n\n${body}\n\n</details>` : `#### ${prose(title, 'flow')}\n\n${body}`;
}
/** table writes rows as a table. Its first row is the heading, which makes the resource stand out and saves an empty line. No rows give no table. */
function table(rows) {
    const [first, ...lines] = rows.map(({ label, value }) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(label)} | ${parts(value)} |`);
    return first === undefined ? '' : [first, '| :--- | :--- |', ...lines].join('\n');
}
function parts(value) {
    return value.map(part).join('');
}
function part(piece) {
    if (piece.kind === 'code')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(piece.text);
    if (piece.kind === 'url')
        return `[open](${linkTarget(piece.href)})`;
    if (piece.kind === 'link')
        return `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(piece.text)}](${linkTarget(piece.href)})`;
    return prose(piece.text, 'cell');
}
/** prose writes a text whose pairs of backticks mark code. White space at its ends is kept as one space. */
function prose(text, place) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stretches */ .YA)(text)
        .map(({ text: piece, isCode }) => {
        if (isCode)
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(piece, place);
        const [before, after] = [/^\s/.test(piece) ? ' ' : '', /\s$/.test(piece) && piece.trim() !== '' ? ' ' : ''];
        return before + (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(piece) + after;
    })
        .join('');
}
/** The title of a fold is a line of HTML, where nothing is markdown. */
function inlineHtml(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stretches */ .YA)(text)
        .map(({ text: piece, isCode }) => {
        const [before, after] = [/^\s/.test(piece) ? ' ' : '', /\s$/.test(piece) && piece.trim() !== '' ? ' ' : ''];
        return isCode ? `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlCode */ .h8)(piece)}</code>` : before + (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(piece) + after;
    })
        .join('');
}
/** linkTarget: a link that has been checked still must not end early, break a cell or start emphasis. */
function linkTarget(href) {
    return href.replace(/[()|*_\\<>\s]/g, (sign) => (sign === '_' ? '_' : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`));
}
/** pageName gives the last words of a documentation address: `lock-resources`. */
function pageName(reference) {
    const { pathname, hash } = new URL(reference);
    const name = pathname
        .split('/')
        .filter((segment) => segment !== '')
        .at(-1) ?? reference;
    return hash === '' ? name : `${name}${hash.replace('#', ': ')}`;
}
/** indented moves all lines but the first to the right, as the content of a list item must be. */
function indented(text, by) {
    return text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
}
/** blocks joins blocks of markdown by blank lines and leaves out the empty ones. */
function blocks(all) {
    return all.filter((block) => block !== '').join('\n\n');
}


/***/ }),

/***/ 4645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ evidenceCounts),
/* harmony export */   b: () => (/* binding */ proofSections)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6333);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1335);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3920);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4702);





/** Rows that one table shows at most; the JSON report holds the rest. */
const maxRows = 100;
/** proofSections writes what convinces: the conditions of each target, the timeline, and what was read. */
function proofSections(report, flavour, evidenceOpen) {
    return [
        ...report.targets.slice(0, 20).map((target) => conditions(target, flavour, report.targets.length > 1)),
        timeline(report.timeline, flavour),
        evidence(report.evidence, flavour, evidenceOpen),
    ].flatMap((text) => (text === '' ? [] : [{ kind: 'proof', text }]));
}
function conditions({ resourceId, conditions: all }, flavour, named) {
    if (all.length === 0)
        return '';
    const unmet = all.filter(({ met }) => !met).length;
    const of = named ? ` of \`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)((0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceWords */ .Mu)(resourceId).name, 80)}\`` : '';
    const title = `Conditions${of}: ${all.length - unmet} met, ${unmet} not`;
    const rows = [...all].sort((a, b) => Number(a.met) - Number(b.met)).map(conditionRow);
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(title, grid(['', 'Condition', 'Needed', 'Found', 'Read from'], rows), flavour);
}
function conditionRow({ what, expected, actual, met, source }) {
    return [met ? 'met' : '**not met**', text(what), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(expected, 200)), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(actual, 200)), text(source)];
}
function timeline(entries, flavour) {
    if (entries.length === 0)
        return '';
    const rows = entries.map(({ time, source, text: what }) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR)(time)), text(what), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(source)]);
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(`Timeline: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(entries.length, 'entry', 'entries')}`, grid(['Time', 'What', 'From'], rows), flavour);
}
function evidence(entries, flavour, open) {
    // Where nothing folds, a list of what went well only makes the summary longer: the last line names the logs.
    const told = open || flavour.folds || entries.some(({ status }) => status !== 'read');
    if (entries.length === 0 || !told)
        return '';
    const title = `Evidence: ${evidenceCounts(entries)}`;
    const rows = entries.map(({ source, status, detail }) => [text(source), _words_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceWords */ .Jg[status], text(detail)]);
    const body = grid(['Signal', 'Result', 'Detail'], rows);
    return open ? `### ${title}\n\n${body}` : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(title, body, flavour);
}
/** evidenceCounts sums up what was read and what was not: `6 read, 1 not permitted`. */
function evidenceCounts(entries) {
    return ['read', 'empty', 'denied', 'failed', 'skipped']
        .map((status) => [entries.filter((entry) => entry.status === status).length, _words_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceWords */ .Jg[status]])
        .filter(([count]) => count > 0)
        .map(([count, word]) => `${count} ${word}`)
        .join(', ');
}
function text(value) {
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(value, 500), 'cell');
}
/** A table whose cells are markdown already. */
function grid(headings, rows) {
    const left = rows.length - maxRows;
    const lines = [headings, headings.map(() => ':---'), ...rows.slice(0, maxRows)].map((cells) => `| ${cells.join(' | ')} |`);
    return [...lines, ...(left > 0 ? ['', `And ${left} more in the JSON report.`] : [])].join('\n');
}


/***/ }),

/***/ 6302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ./build/report/resource.js
var resource = __webpack_require__(1335);
;// CONCATENATED MODULE: ./build/report/shell.js
/** inShell puts the commands in front that fit the tool that failed: who works in PowerShell goes on in PowerShell, everybody else in bash. */
function inShell(steps, tool) {
    const powershellFirst = tool === 'powershell';
    return { steps: steps.map((step) => shown(step, powershellFirst)), otherWay: powershellFirst ? 'with the az CLI' : 'in PowerShell' };
}
function shown({ text, az, powershell, command }, powershellFirst) {
    const [first, second] = powershellFirst
        ? [commandOf('powershell', powershell), commandOf('bash', az)]
        : [commandOf('bash', az), commandOf('powershell', powershell)];
    const own = [...first, ...commandOf('bash', command)];
    const [other] = second;
    // Where there is only one way, it is the way and stands in front.
    if (own.length === 0)
        return { text, commands: second };
    return { text, commands: own, ...(other === undefined ? {} : { other }) };
}
function commandOf(lang, line) {
    return line === undefined || line.trim() === '' ? [] : [{ lang, line: line.trim() }];
}

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/report/title.js
var title = __webpack_require__(5773);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/chapter.js





/** The main table holds what can be taken in at a glance; the JSON report holds the rest. */
const limits = { message: 400, value: 300, facts: 10, blockers: 5, found: 5, way: 12 };
/** chapter tells one diagnosis. With the report, it is the root cause and takes in who blocks and which conditions are not met. */
function chapter(diagnosis, report) {
    const blockers = report?.blockers ?? [];
    const unmet = report?.targets.flatMap(({ conditions }) => conditions.filter(({ met }) => !met)) ?? [];
    return {
        title: (0,title/* titleOf */.Gg)(diagnosis),
        label: words/* classWords */.ot[diagnosis.class],
        badges: badges(diagnosis, report),
        count: diagnosis.count,
        rows: shortFirst([
            ...resourceRow(diagnosis),
            ...row('Tried', diagnosis.operation),
            ...saidRow(diagnosis, blockers),
            ...unmet.slice(0, limits.found).map(foundRow),
            ...more(unmet.length - limits.found, 'condition not met', 'conditions not met'),
            ...diagnosis.facts.slice(0, limits.facts).flatMap(({ name, value }) => row(name, value)),
            ...more(diagnosis.facts.length - limits.facts, 'fact'),
            ...blockers.slice(0, limits.blockers).map((blocker) => blockerRow(blocker, diagnosis)),
            ...more(blockers.length - limits.blockers, 'blocker'),
            ...whereRow(diagnosis),
        ]),
        stepsHeading: diagnosis.class === 'unknown-conflict' ? 'Find out which conflict it is' : 'Do this',
        shells: inShell(diagnosis.steps, diagnosis.tool),
        avoid: diagnosis.avoid,
        references: diagnosis.references.flatMap((reference) => (0,resource/* safeLink */.o3)(reference) ?? []),
        way: diagnosis.codePath.length > 1 ? diagnosis.codePath.slice(-limits.way) : [],
        proof: [
            ...codeRow('Resource ID', diagnosis.resourceId),
            ...codeRow('Correlation ID', diagnosis.correlationId),
            ...codeRow('Request ID', diagnosis.requestId),
        ],
        raw: diagnosis.raw ?? '',
    };
}
/** The first row is the heading of the table. A sentence of Azure's is none; then the line of the log is. */
function shortFirst(rows) {
    const [first, ...others] = rows;
    const last = others.at(-1);
    return first?.label === 'Azure said' && last?.label === 'Log' ? [last, first, ...others.slice(0, -1)] : rows;
}
function badges(diagnosis, report) {
    const untouched = report?.mode === 'guard' && (report.verdict === 'blocked' || report.verdict === 'unknown');
    return [
        `\`${diagnosis.reason}\``,
        words/* confidenceWords */.gQ[diagnosis.confidence],
        (0,words/* retryWords */.Gh)(diagnosis.reason, diagnosis.recovery),
        untouched ? 'nothing was changed in Azure' : '',
    ].filter((badge) => badge !== '');
}
const prose = (text) => ({ kind: 'prose', text });
const code = (text) => ({ kind: 'code', text });
/** A row of prose, or none where there is nothing to say. */
function row(label, value) {
    if (value === undefined || value.trim() === '')
        return [];
    return [{ label: (0,report_text/* cut */.Jj)(label, 60), value: [prose((0,report_text/* cut */.Jj)(value, limits.value))] }];
}
function codeRow(label, value) {
    return value === undefined || value.trim() === '' ? [] : [{ label, value: [code((0,report_text/* shorten */.ml)(value, 1500))] }];
}
function more(count, one, many = `${one}s`) {
    return count > 0 ? [{ label: '', value: [prose(`and ${(0,report_text/* plural */.LS)(count, `more ${one}`, `more ${many}`)} in the JSON report`)] }] : [];
}
function resourceRow({ resourceId }) {
    return resourceId === undefined || resourceId.trim() === '' ? [] : [{ label: 'Resource', value: resourceParts(resourceId) }];
}
function resourceParts(id) {
    const { name, type, parent, resourceGroup, portal } = (0,resource/* resourceWords */.Mu)(id);
    const short = (0,report_text/* shorten */.ml)(name, 200);
    const place = [
        type === undefined ? '' : `, ${type}`,
        parent === undefined ? '' : ` of \`${(0,report_text/* shorten */.ml)(parent, 80)}\``,
        resourceGroup === undefined ? '' : ` in \`${resourceGroup}\``,
    ].join('');
    return [portal === undefined ? code(short) : { kind: 'link', text: short, href: portal }, ...(place === '' ? [] : [prose(place)])];
}
function saidRow({ code: azureCode, httpStatus, message }, blockers) {
    const parts = azureCode === undefined ? [] : [code((0,report_text/* shorten */.ml)(azureCode, 120))];
    if (httpStatus !== undefined)
        parts.push(prose(azureCode === undefined ? `HTTP ${httpStatus}` : ` (HTTP ${httpStatus})`));
    const told = blockers.some(({ link }) => link !== undefined) ? message.replace(statusSentence, '') : message;
    const words = (0,report_text/* cut */.Jj)((0,report_text/* shortenWords */.JZ)((0,resource/* shortIds */.Rq)(spaced(told)), 100), limits.message);
    if (words !== '')
        parts.push(prose(`${parts.length === 0 ? '' : ': '}${words}`));
    return parts.length === 0 ? [] : [{ label: 'Azure said', value: parts }];
}
/** A list without spaces is one word to a browser, and would push the table out of the page. */
function spaced(text) {
    return text.replace(/\S{40,}/g, (word) => (word.includes('/') ? word : word.replace(/,(?=\S)/g, ', ')));
}
/** Said again, and to be copied, by the row of the other operation and by the step that asks it. */
const statusSentence = /\s?To retrieve status of the operation use uri:? ?https:\S{1,1000}/i;
function foundRow({ what, expected, actual }) {
    return {
        label: 'Found',
        value: [prose((0,report_text/* cut */.Jj)(`${what}: `, 120)), code((0,report_text/* shorten */.ml)(actual, 200)), prose(', needed '), code((0,report_text/* shorten */.ml)(expected, 200))],
    };
}
function blockerRow({ kind, what, who, since, correlationId, link, resourceId }, { resourceId: own, steps }) {
    const items = [
        [prose((0,report_text/* cut */.Jj)(what, limits.value))],
        resourceId === undefined || resourceId === own ? [] : [prose('on '), ...resourceParts(resourceId).slice(0, 1)],
        who === undefined || who === '' ? [] : [prose('by '), code((0,report_text/* shorten */.ml)(who, 120))],
        since === undefined || since === '' ? [] : [prose(`since ${(0,report_text/* cut */.Jj)((0,report_text/* instant */.uR)(since), 60)}`)],
        correlationId === undefined || correlationId === '' ? [] : [prose('correlation '), code((0,report_text/* shorten */.ml)(correlationId, 80))],
        linkParts(link, steps),
    ];
    return { label: words/* blockerWords */.Kx[kind], value: joined(items) };
}
/** The status URL of an operation answers only to a signed-in client: shown to be copied, or by its ID where a step asks it already. */
function linkParts(link, steps) {
    const href = (0,resource/* safeLink */.o3)(link);
    if (href === undefined)
        return [];
    if (!/^https:\/\/management\./i.test(href))
        return [{ kind: 'url', href }];
    const path = href.replace(/^https:\/\/[^/]+/, '');
    const [, location, id] = /\/locations\/([\w-]{1,40})\/\w{1,40}\/([\w-]{1,80})(?:\?|$)/.exec(path) ?? [];
    const asked = steps.some(({ az, powershell }) => az?.includes(path) || powershell?.includes(path));
    if (!asked || location === undefined || id === undefined)
        return [prose('status at '), code((0,report_text/* shorten */.ml)(href, 400))];
    return [prose('ID '), code(id), prose(` in ${location}`)];
}
function whereRow({ line, source, count }) {
    const seen = count > 1 ? [`seen ${count} times`] : [];
    if (line === undefined && source === undefined)
        return row('Log', seen[0]);
    const at = line === undefined ? [] : [prose(`line ${line}`)];
    const of = source === undefined ? [] : [prose(at.length === 0 ? '' : ' of '), code((0,report_text/* shorten */.ml)(source, 200))];
    return [{ label: 'Log', value: [...at, ...of, ...seen.map((text) => prose(`, ${text}`))] }];
}
/** targetRow shows a target where there is no diagnosis to show it. */
function targetRow({ resourceId, operation, conditions }) {
    const met = conditions.filter((condition) => condition.met).length;
    const checked = conditions.length === 0 ? '' : ` \u00b7 ${met} of ${(0,report_text/* plural */.LS)(conditions.length, 'condition')} met`;
    return { label: (0,report_text/* cut */.Jj)(operation, 60), value: [...resourceParts(resourceId), prose(checked)] };
}
function joined(items) {
    return items.filter((item) => item.length > 0).flatMap((item, index) => (index === 0 ? item : [prose(' \u00b7 '), ...item]));
}

;// CONCATENATED MODULE: ./build/report/story.js




/** tell makes the story of a report. */
function tell(report) {
    const [first, ...others] = report.diagnoses;
    const root = first === undefined ? undefined : chapter(first, report);
    return {
        mood: words/* verdictWords */.L2[report.verdict].mood,
        headline: (0,title/* headline */.Pl)(report),
        remarks: frankWords(report),
        ...(root === undefined ? {} : { root }),
        rows: root === undefined ? report.targets.slice(0, 20).map(targetRow) : [],
        others: others.map((diagnosis) => chapter(diagnosis)),
        footer: footer(report),
        evidenceFirst: report.verdict === 'nothing-found' || report.verdict === 'unknown',
    };
}
function frankWords(report) {
    const unread = report.evidence.some(({ status }) => status === 'denied' || status === 'failed');
    const gaps = unread ? [words/* remarks */.IW.gaps] : [];
    if (report.verdict === 'nothing-found')
        return [words/* remarks */.IW.nothingFound, words/* remarks */.IW.nothingFoundNext, ...gaps];
    if (report.verdict === 'not-a-conflict')
        return [words/* remarks */.IW.notConflict, ...gaps];
    if (report.class === 'unknown-conflict')
        return [words/* remarks */.IW.unknownConflict, ...gaps];
    // The summary says what the headline does not: a headline about targets, or the bare word that a group was named.
    const told = report.diagnoses.length > 0 || (0,title/* headline */.Pl)(report).includes((0,title/* tidy */.DZ)(report.summary));
    return [...(told || report.summary === '' ? [] : [report.summary]), ...(report.verdict === 'unknown' ? gaps : [])];
}
function footer(report) {
    const facts = [
        report.source === '' ? '' : `from ${(0,title/* tick */.io)(report.source)}`,
        report.waitedMs > 0 ? `waited ${(0,report_text/* duration */.p0)(report.waitedMs)}` : '',
        report.requests.arm > 0 ? (0,report_text/* plural */.LS)(report.requests.arm, 'request to Azure', 'requests to Azure') : '',
        report.elapsedMs > 0 ? `took ${(0,report_text/* duration */.p0)(report.elapsedMs)}` : '',
    ];
    return [`Azure Conflict Guard, mode ${(0,title/* tick */.io)(report.mode)}`, ...facts].filter((fact) => fact !== '').join(' \u00b7 ');
}


/***/ })

};
;