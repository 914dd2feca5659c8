"use strict";
exports.id = 4734;
exports.ids = [4734];
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

/***/ 776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dg: () => (/* binding */ breakFlags),
  zk: () => (/* binding */ completion),
  oy: () => (/* binding */ fileFlags),
  Mv: () => (/* binding */ flags),
  lR: () => (/* binding */ readArguments),
  n$: () => (/* binding */ switches)
});

// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/manifest.js
var manifest = __webpack_require__(9683);
;// CONCATENATED MODULE: ./build/hosts/near-miss.js
function nearMiss(word, known) {
    const plain = (text) => text.toLowerCase().replace(/[-_ ]/g, '');
    const wanted = plain(word.slice(0, 64));
    let best;
    for (const candidate of known) {
        const distance = editDistance(wanted, plain(candidate));
        if (best === undefined || distance < best.distance)
            best = { word: candidate, distance };
    }
    return best !== undefined && best.distance <= Math.max(1, Math.floor(wanted.length / 3)) ? best.word : undefined;
}
function editDistance(a, b) {
    let older = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    const at = (row, index) => row[index] ?? Number.POSITIVE_INFINITY;
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
                ? at(older, j - 2) + 1
                : Number.POSITIVE_INFINITY;
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
// EXTERNAL MODULE: ./build/hosts/terminal/run-address.js
var run_address = __webpack_require__(2409);
// EXTERNAL MODULE: ./build/hosts/terminal/shells.js
var shells = __webpack_require__(7674);
;// CONCATENATED MODULE: ./build/hosts/terminal/tokens.js
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
function shorts(arg, { short }) {
    const letters = arg.slice(1).split('');
    return letters.map((letter) => tokens_option((Object.hasOwn(short, letter) ? short[letter] : undefined) ?? letter, `-${letter}`));
}
function tokens_option(name, rawName, value, inline = false) {
    return { kind: 'option', name, rawName, value, inlineValue: value === undefined ? undefined : inline };
}

;// CONCATENATED MODULE: ./build/hosts/terminal/args.js








const switches = {
    json: 'One JSON report a line on standard output, and nothing else.',
    help: 'Show this help. After a mode: the flags of that mode.',
    version: 'Show the version.',
};
const fileFlags = {
    html: 'Also write the report as a page of HTML that can be sent and opened anywhere.',
};
const breakFlags = {
    entry: 'ID of the entry, as `leases list` and every report show it.',
    reason: 'Why it is broken: the next holder is told.',
};
const isSwitch = (name) => Object.hasOwn(switches, name);
const flags = manifest/* inputNames */.vj.filter((name) => (0,manifest/* inputOf */.wg)(name).hosts.includes('terminal'));
const isFlag = (name) => flags.includes(name);
const isMode = (word) => manifest/* modeNames */._X.includes(word);
const several = new Set(['lines', 'script']);
function readArguments(argv) {
    const tokens = tokensOf(argv, {
        valued: (name) => isFlag(name) || [fileFlags, breakFlags].some((own) => Object.hasOwn(own, name)),
        short: { h: 'help', v: 'version' },
    });
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
    if (first === completion)
        return { kind: 'completion', shell: shellOf(words.slice(1)) };
    if (first === 'show')
        return showCall(words.slice(1), given);
    if (first === 'leases')
        return leasesCall(words.slice(1), given);
    const values = new Map();
    let html = '';
    for (const { name, rawName, value, inlineValue } of given) {
        if (name === 'html') {
            if (html !== '')
                throw problem('Flag "--html" was given twice.');
            html = pageFile(value, inlineValue === true);
        }
        else if (isSwitch(name)) {
            if (value !== undefined)
                throw problem(`Flag "--${name}" takes no value, but was given "${shown(value)}".`);
        }
        else if (isFlag(name)) {
            add(values, name, flagValue(name, value, inlineValue === true));
        }
        else {
            throw unknown('Flag', rawName, [...flags, ...Object.keys({ ...switches, ...fileFlags })], '--');
        }
    }
    const { mode, files } = modeOf(words, values.get('mode'));
    if (files.length > 0 && mode !== 'diagnose') {
        throw problem(`Argument "${shown(files[0] ?? '')}" is not expected by mode ${mode}: only diagnose takes files.`);
    }
    const [address, ...rest] = files.filter(run_address/* isAddress */.P);
    if (address !== undefined) {
        if (rest.length > 0 || files.length > 1 || values.has('run-id'))
            throw problem('An address of a run is diagnosed alone: expected one address and nothing beside it.');
        values.set('run-id', address);
    }
    else if (files.length > 0)
        values.set('log', [values.get('log'), ...files].filter((file) => file !== undefined).join('\n'));
    values.set('mode', mode);
    return { kind: 'run', mode, json: given.some(({ name }) => name === 'json'), html, values };
}
const completion = 'completion';
function shellOf(words) {
    const [word = '', ...others] = words;
    const shell = shells/* completionShells */.e.find((each) => each === word.toLowerCase());
    if (shell !== undefined && others.length === 0)
        return shell;
    throw problem(`Argument "${shown(words.join(' '))}" of completion is no shell: expected ${(0,parse/* listed */.KE)(shells/* completionShells */.e)}.`, 'For example: eval "$(azure-conflict-guard completion bash)"');
}
const ledgerFlags = [
    'lease',
    'tenant-id',
    'client-id',
    'environment',
    'resource-manager-endpoint',
    'authority-host',
];
function leasesCall([deed = '', ...rest], given) {
    const values = new Map();
    const own = new Map();
    for (const { name, rawName, value, inlineValue } of given) {
        const flag = ledgerFlags.find((each) => each === name);
        if (flag !== undefined)
            add(values, flag, flagValue(flag, value, inlineValue === true));
        else if (Object.hasOwn(breakFlags, name) && deed === 'break') {
            if (own.has(name))
                throw problem(`Flag "--${name}" was given twice.`);
            own.set(name, flagValue(name, value, inlineValue === true));
        }
        else if (name !== 'json' || value !== undefined)
            throw unknown('Flag', rawName, [...ledgerFlags, ...(deed === 'break' ? Object.keys(breakFlags) : []), 'json'], '--');
    }
    if (deed !== 'list' && deed !== 'break')
        throw problem(`Command "leases${deed === '' ? '' : ` ${shown(deed)}`}" is unknown: expected leases list or leases break.`);
    if (rest.length > 0)
        throw problem(`Argument "${shown(rest[0] ?? '')}" is not expected by leases ${deed}.`);
    if ((values.get('lease') ?? '').trim() === '')
        throw problem('Flag "--lease" is missing: expected the URL of a blob container.');
    const json = given.some(({ name }) => name === 'json');
    if (deed === 'list')
        return { kind: 'leases', deed: { kind: 'list' }, json, values };
    const [entry = '', reason = ''] = ['entry', 'reason'].map((name) => (own.get(name) ?? '').trim());
    if (entry === '')
        throw problem('Flag "--entry" is missing: expected the ID of an entry, as leases list shows it.');
    if (reason === '')
        throw problem('Flag "--reason" is missing: expected why the entry is broken. The next holder is told.');
    return { kind: 'leases', deed: { kind: 'break', entry, reason }, json, values };
}
function showCall(files, given) {
    let html = '';
    for (const { name, rawName, value, inlineValue } of given) {
        if (name === 'html')
            html = pageFile(value, inlineValue === true);
        else if (name !== 'json' || value !== undefined)
            throw unknown('Flag', rawName, ['json', ...Object.keys(fileFlags)], '--');
    }
    if (files.length === 0)
        throw problem('Nothing to show was given: expected files that hold reports, or - for standard input.');
    return { kind: 'show', files, json: given.some(({ name }) => name === 'json'), html };
}
function pageFile(value, inline) {
    const file = flagValue('html', value, inline);
    if (file === '-')
        throw problem('Flag "--html" needs a file: standard output has the report.');
    return file;
}
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
        throw unknown('Mode', first, [...manifest/* modeNames */._X, completion], '', `To diagnose a file: azure-conflict-guard diagnose FILE`);
    return { mode: 'guard', files: [] };
}
function flagValue(name, value, inline) {
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
    const expected = what === 'Mode' ? `expected ${(0,parse/* listed */.KE)(manifest/* modeNames */._X)}` : 'there is no such flag';
    const suggestion = meant === undefined ? '' : ` Did you mean "${prefix}${meant}"?`;
    return problem(`${what} "${shown(word)}" is unknown: ${expected}.${suggestion}`, help);
}
const problem = (message, hint) => new guard_error/* GuardError */.U('input', message, hint === undefined ? {} : { hint });
const shown = (text) => (0,hosts_text/* oneLine */.TN)(String(text), 100);


/***/ }),

/***/ 2409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isAddress),
/* harmony export */   Y: () => (/* binding */ runAddress)
/* harmony export */ });
/* harmony import */ var _guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);


const isAddress = (word) => /^https?:\/\//i.test(word);
function runAddress(text, env, given) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.protocol !== 'https:' || url.username !== '' || url.password !== '')
        throw noAddress(text);
    return gitHubRun(url, env, given) ?? pipelinesBuild(url, env) ?? fail(noAddress(text));
}
const runForm = /^\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?(?:\/jobs?\/(\d{1,19}))?\/?$/;
function gitHubRun(url, env, given) {
    const [, repository, runId, attempt, jobId] = runForm.exec(url.pathname) ?? [];
    if (repository === undefined || runId === undefined)
        return undefined;
    const home = originOf(env.GITHUB_SERVER_URL) ?? 'https://github.com';
    const isHome = url.origin === home;
    const token = isHome ? given || env.GITHUB_TOKEN || env.GH_TOKEN || '' : enterpriseToken(url, env);
    if (token === '') {
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('denied', `There is no token for ${url.host}, so the logs of the run cannot be read.`, {
            hint: isHome
                ? 'Set GITHUB_TOKEN, for example GITHUB_TOKEN="$(gh auth token)".'
                : `A token goes only to the host it belongs to: GITHUB_TOKEN to ${new URL(home).host} (GITHUB_SERVER_URL names another one), GH_ENTERPRISE_TOKEN to the host in GH_HOST.`,
        });
    }
    return {
        platform: 'github',
        serverUrl: url.origin,
        apiUrl: (isHome && originOf(env.GITHUB_SERVER_URL) !== undefined && env.GITHUB_API_URL) || apiOf(url),
        repository,
        runId,
        ...(attempt === undefined ? {} : { attempt }),
        ...(jobId === undefined ? {} : { jobId }),
        token,
    };
}
function enterpriseToken(url, env) {
    if ((env.GH_HOST ?? '').toLowerCase() !== url.host)
        return '';
    const own = url.hostname.endsWith('.ghe.com') ? env.GH_TOKEN || env.GITHUB_TOKEN : '';
    return own || env.GH_ENTERPRISE_TOKEN || env.GITHUB_ENTERPRISE_TOKEN || '';
}
function apiOf({ origin, hostname, host }) {
    if (hostname === 'github.com')
        return 'https://api.github.com';
    return hostname.endsWith('.ghe.com') ? `https://api.${host}` : `${origin}/api/v3`;
}
const buildForm = /^\/((?:[^/]+\/){0,3})([^/]+)\/_build(?:\/results|\/index)?\/?$/;
function pipelinesBuild(url, env) {
    const [, above, name] = buildForm.exec(url.pathname) ?? [];
    const buildId = url.searchParams.get('buildId') ?? '';
    if (above === undefined || name === undefined || !/^\d{1,15}$/.test(buildId))
        return undefined;
    const project = decoded(name);
    const isServices = url.hostname === 'dev.azure.com' || url.hostname.endsWith('.visualstudio.com');
    if (project === undefined || (above === '' && !url.hostname.endsWith('.visualstudio.com')))
        return undefined;
    const collectionUri = `${url.origin}/${above}`;
    const home = (env.SYSTEM_COLLECTIONURI ?? '').toLowerCase();
    const isHome = home !== '' && collectionUri.toLowerCase() === `${home.replace(/\/+$/, '')}/`;
    const token = (isHome ? env.SYSTEM_ACCESSTOKEN : '') || (isHome || isServices ? env.AZURE_DEVOPS_EXT_PAT : '') || '';
    if (token === '') {
        throw new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('denied', `There is no token for ${url.host}, so the logs of the build cannot be read.`, {
            hint: `Set AZURE_DEVOPS_EXT_PAT to a personal access token with the scope Build (read)${isServices ? '' : `, and SYSTEM_COLLECTIONURI to ${collectionUri}, so that it goes nowhere else`}.`,
        });
    }
    return { platform: 'pipelines', collectionUri, project, buildId, token };
}
function originOf(text) {
    return text !== undefined && URL.canParse(text) ? new URL(text).origin : undefined;
}
function decoded(name) {
    try {
        const plain = decodeURIComponent(name);
        return /[/\\\p{Cc}]|^\.{1,2}$/u.test(plain) ? undefined : plain;
    }
    catch {
        return undefined;
    }
}
function noAddress(text) {
    return new _guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U('input', `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, 200)}" is not the address of a run that can be read.`, {
        hint: 'Accepted are https://github.com/OWNER/REPOSITORY/actions/runs/ID and https://dev.azure.com/ORGANIZATION/PROJECT/_build/results?buildId=ID, there or on a server.',
    });
}
function fail(error) {
    throw error;
}


/***/ }),

/***/ 7674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ completionShells)
/* harmony export */ });
const completionShells = ['bash', 'zsh', 'fish', 'powershell'];


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

/***/ 4734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTerminalHost: () => (/* binding */ terminal_parts_createTerminalHost),
  renderTerminal: () => (/* reexport */ renderTerminal),
  spelling: () => (/* reexport */ spelling)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/guard-error.js
var guard_error = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/manifest.js
var manifest = __webpack_require__(9683);
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
// EXTERNAL MODULE: ./build/hosts/terminal/args.js + 2 modules
var args = __webpack_require__(776);
;// CONCATENATED MODULE: ./build/hosts/terminal/ascii.js
const plain = {
    '\u2026': '...',
    '\u00b7': '-',
    '\u2013': '-',
    '\u2014': '-',
    '\u2212': '-',
    '\u2011': '-',
    '\u2019': "'",
    '\u2018': "'",
    '\u201c': '"',
    '\u201d': '"',
    '\u203a': '>',
    '\u2039': '<',
    '\u2192': '->',
    '\u2190': '<-',
    '\u2022': '*',
    '\u00d7': 'x',
    '\u2264': '<=',
    '\u2265': '>=',
    '\u00a0': ' ',
    '\u2500': '-',
    '\u2502': '|',
};
function asciiText(text) {
    return text.replace(/[^\0-\x7f]/gu, (sign) => plain[sign] ?? `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
function wantsAscii(env, platform) {
    const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
    return platform !== 'win32' && locale !== '' && !/utf-?8/i.test(locale);
}
function spelling(env, platform) {
    return wantsAscii(env, platform) ? asciiText : (text) => text;
}

;// CONCATENATED MODULE: ./build/hosts/terminal/bar.js
const cells = 20;
function createBar(env, output) {
    const wanted = env.TERM !== 'dumb' && (env.CI ?? '') === '' && (env.TF_BUILD ?? '') === '';
    let drawn = false;
    return {
        draw(text, share) {
            if (!wanted || !output().isTTY)
                return false;
            const done = Math.round(Math.min(1, Math.max(0, share ?? 0)) * cells);
            const picture = share === undefined ? '' : `[${'#'.repeat(done)}${'.'.repeat(cells - done)}] ${Math.floor(share * 100)}% `;
            const line = `${picture}${text}`;
            const columns = Math.max(20, (output().columns || 80) - 1);
            output().write(`\r\x1b[2K${line.slice(0, columns)}`);
            drawn = true;
            return true;
        },
        clear() {
            if (drawn)
                output().write('\r\x1b[2K');
            drawn = false;
        },
    };
}

// EXTERNAL MODULE: ./build/hosts/terminal/run-address.js
var run_address = __webpack_require__(2409);
;// CONCATENATED MODULE: ./build/hosts/terminal/host.js














const processPorts = {
    argv: process.argv.slice(2),
    env: process.env,
    get stdout() {
        return (0,output/* processOutput */.Xi)(1);
    },
    get stderr() {
        return (0,output/* processOutput */.Xi)(2);
    },
    writeReport: own_files/* writeReport */.u5,
    loadLogs: () => Promise.all(/* import() */[__webpack_require__.e(4374), __webpack_require__.e(6621)]).then(__webpack_require__.bind(__webpack_require__, 6621)),
    loadRunLogs: () => __webpack_require__.e(/* import() */ 6646).then(__webpack_require__.bind(__webpack_require__, 6646)),
    loadIdentity: () => Promise.all(/* import() */[__webpack_require__.e(4374), __webpack_require__.e(4961)]).then(__webpack_require__.bind(__webpack_require__, 4961)),
};
const goneReader = 'EPIPE';
function createTerminalHost(overrides = {}) {
    const ports = Object.create(processPorts, Object.getOwnPropertyDescriptors(overrides));
    const { env } = ports;
    const call = (0,args/* readArguments */.lR)(ports.argv);
    const json = (call.kind === 'run' || call.kind === 'leases' || call.kind === 'show') && call.json;
    const mask = (0,hosts_mask/* createMask */.P)();
    const kept = new Map();
    let published = false;
    const losses = (0,hosts_losses/* createLosses */.y)();
    const lose = (what, code, weight) => {
        if (code !== undefined)
            losses.add(what, code === goneReader ? 'quiet' : weight, code);
    };
    const spell = spelling(env, process.platform);
    const spelled = (text) => (json ? text : spell(text));
    const bar = createBar(env, () => ports.stderr);
    const printed = (text) => (0,hosts_text/* safeLines */.Bv)(mask.apply(text));
    const errors = (0,output/* createLog */.hM)(json ? [() => ports.stderr] : [() => ports.stderr, () => ports.stdout]);
    const toErrors = (text) => {
        bar.clear();
        errors(spell(text));
    };
    const toPeople = json
        ? toErrors
        : (text) => {
            bar.clear();
            ports.stdout.write(spelled(text));
            if (ports.stdout.trouble !== undefined && ports.stdout.trouble !== goneReader)
                ports.stderr.write(spelled(text));
        };
    const log = (text) => {
        for (const line of printed(text))
            toPeople(`${line}\n`);
    };
    const input = (name) => (0,given/* given */.g)(name, (call.kind === 'run' || call.kind === 'leases' ? call.values.get(name) : undefined) ?? '') ||
        (0,manifest/* defaultOf */.HA)(name);
    const token = () => input('github-token') || env.GITHUB_TOKEN || env.GH_TOKEN || '';
    const run = { id: '', attempt: '', job: '', repository: env.GITHUB_REPOSITORY ?? '' };
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
            for (const each of printed(line))
                ports.stderr.write(`debug: ${each}\n`);
        },
        group(title, lines) {
            log(title);
            for (const line of lines)
                log(`  ${line}`);
        },
        bar(text, share) {
            if (text !== undefined)
                return bar.draw(spelled(printed(text).join(' ')), share);
            bar.clear();
            return true;
        },
        annotate({ severity, title, message }) {
            if (published)
                return;
            toErrors(`${severity}: ${(0,hosts_text/* harmless */.Is)((0,hosts_text/* oneLine */.TN)(mask.apply(title), 300))}: ${(0,hosts_text/* harmless */.Is)((0,hosts_text/* oneLine */.TN)(mask.apply(message), 300))}\n`);
        },
        async publish(rendered) {
            published = true;
            const masked = mask.apply(rendered);
            const text = json
                ? `${(0,hosts_text/* inertJson */.nl)(masked)}\n`
                : spelled(`${(0,hosts_text/* textLines */.Fy)(masked.replace(/\n+$/, '')).map(hosts_text/* harmless */.Is).join('\n')}\n`);
            bar.clear();
            ports.stdout.write(text);
            if (await (0,output/* anyTakes */.d7)([ports.stdout]))
                return 'log';
            lose('the report to standard output', ports.stdout.trouble, 'grave');
            if (ports.stdout.trouble === goneReader)
                return 'nowhere';
            ports.stderr.write(text);
            return (await (0,output/* anyTakes */.d7)([ports.stderr])) ? 'log' : 'nowhere';
        },
        keepReport: (path, text) => losses.attempt(`the JSON report to "${(0,hosts_text/* oneLine */.TN)(path, 200)}"`, 'grave', () => ports.writeReport(path, text, (0,external_node_os_.tmpdir)())) ?? '',
        attach(page) {
            if ((call.kind !== 'run' && call.kind !== 'show') || call.html === '')
                return;
            losses.attempt(`the page to "${(0,hosts_text/* oneLine */.TN)(call.html, 200)}"`, 'grave', () => ports.writeReport(call.html, page, (0,external_node_os_.tmpdir)()));
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
        queue: async () => ({ kind: 'none' }),
        async failedLogs(runId) {
            if ((0,run_address/* isAddress */.P)(runId)) {
                const address = (0,run_address/* runAddress */.Y)(runId, env, input('github-token'));
                mask.add(address.token);
                return (await ports.loadRunLogs()).logsAt(address, signal);
            }
            if (runId === '' || run.repository === '' || token() === '') {
                throw new guard_error/* GuardError */.U('input', runId === '' ? 'Nothing to diagnose was given.' : `Run "${(0,hosts_text/* oneLine */.TN)(runId, 100)}" cannot be read from here.`, {
                    hint: runId === ''
                        ? 'Name a file, - for standard input, or the address of a run: azure-conflict-guard diagnose deploy.log'
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
        async identity() {
            const { gitHubIdentity } = await ports.loadIdentity();
            const identity = gitHubIdentity({ env, secret: mask.add });
            const why = 'a terminal has no identity of its own; use az login, the AZURE_* environment, or a job with `permissions: id-token: write`';
            return identity.assertion === undefined ? { ...identity, why } : identity;
        },
        fail: () => 1,
        async close() {
            bar.clear();
            await (0,output/* anyTakes */.d7)([ports.stdout, ports.stderr]);
            if (!published)
                lose('standard output', ports.stdout.trouble, 'grave');
            lose('standard error', ports.stderr.trouble, 'told');
            const told = losses.tell();
            if (told === undefined)
                return undefined;
            toErrors(`${printed(told.sentence).join(' ')}\n`);
            return told.grave ? told.sentence : undefined;
        },
    };
}
function colorWanted(env, isTTY) {
    if ((env.NO_COLOR ?? '') !== '')
        return false;
    const forced = env.FORCE_COLOR;
    if (forced !== undefined)
        return forced !== '0' && forced !== 'false';
    return isTTY && env.TERM !== 'dumb';
}

// EXTERNAL MODULE: ./build/main/redacting-host.js
var redacting_host = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/text/safe.js
var safe = __webpack_require__(8753);
// EXTERNAL MODULE: ./build/report/blocks.js
var report_blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/story.js + 8 modules
var story = __webpack_require__(2778);
// EXTERNAL MODULE: ./build/text/inert.js
var inert = __webpack_require__(3338);
;// CONCATENATED MODULE: ./build/report/terminal-text.js

const codes = {
    good: ['1;32', '22;39'],
    bad: ['1;31', '22;39'],
    look: ['1;33', '22;39'],
    warn: ['33', '39'],
    strong: ['1', '22'],
    quiet: ['2', '22'],
    code: ['36', '39'],
};
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
const sequence = /\u001b\[[\d;]*m/g;
function harmlessLines(text) {
    const lines = text.split('\n').map((line) => {
        const plain = line.replace(sequence, '');
        const safe = (0,inert/* harmless */.Is)(plain);
        return safe === plain ? line : safe;
    });
    return lines.join('\n');
}
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
function columns(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let sum = 0;
    for (const character of text)
        sum += isNarrow(character) ? 1 : /\p{Mn}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return sum;
}
const isNarrow = (character) => character < '\u0300' || (character >= '\u2000' && character < '\u20d0');
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
;// CONCATENATED MODULE: ./build/report/terminal-blocks.js






const maxRows = 15;
const labels = { facts: 20, table: 23 };
const line = (0,safe/* screen */.nj) `\n`;
function writeBlocks(blocks, paper, setting) {
    const texts = blocks.filter((block) => (0,report_blocks/* isOn */.Mp)(block, 'terminal')).map((block) => written(block, paper, setting));
    return (0,safe/* joined */.oR)(texts.filter((text) => text !== '').map((text) => (setting === 'apart' ? trimmed(text) : text)), setting === 'apart' ? (0,safe/* screen */.nj) `\n\n` : line).trimEnd();
}
function written(block, paper, setting) {
    switch (block.kind) {
        case 'heading':
            return paper.style(flowing((0,report_escape/* terminal */.Fo)((0,report_text/* bare */.$B)(block.text)), paper), 'strong');
        case 'text': {
            const text = (0,safe/* joined */.oR)(block.parts.map(part), (0,safe/* screen */.nj) ``);
            return setting === 'apart' ? flowing(text, paper) : item(text, paper);
        }
        case 'rows':
            return rows(block.rows, paper, labels.facts);
        case 'table':
            return table(block, paper);
        case 'list':
            return (0,safe/* joined */.oR)(block.items.map((each) => item((0,report_escape/* terminal */.Fo)(each), paper)), line);
        case 'steps':
            return (0,safe/* joined */.oR)([...headed(block.heading, paper, setting), ...block.steps.map((step, index) => stepItem(step, index, paper))], line);
        case 'caution':
            return (0,safe/* screen */.nj) `${paper.style((0,safe/* screen */.nj) `Not this: `, 'warn')}${flowing((0,report_escape/* terminal */.Fo)(block.text), paper, 'Not this: '.length)}`;
        case 'links':
            return (0,safe/* joined */.oR)([...headed('Read more', paper, setting), ...block.links.map((link) => (0,safe/* screen */.nj) `  ${(0,report_escape/* terminal */.Fo)(link)}`)], line);
        case 'code':
            return setting === 'apart' ? codeLines(block.text, paper) : commandLines(block.text, paper);
        case 'chart':
            return (0,safe/* screen */.nj) ``;
        case 'fold':
            return (0,safe/* joined */.oR)([...headed(block.title, paper, 'apart'), writeBlocks(block.blocks, paper, 'close')], line);
    }
}
const headed = (text, { style }, setting) => setting === 'apart' ? [style((0,report_escape/* terminal */.Fo)(text), 'strong')] : [];
function table({ columns, rows: all, end, most = maxRows }, paper) {
    const own = all.filter((row) => (0,report_blocks/* isOn */.Mp)(row, 'terminal'));
    const left = own.length - most;
    const shown = end === 'first' ? own.slice(0, most) : own.slice(-most);
    const text = rows(shown.map(({ cells }) => asFact(columns, cells)), paper, labels.table);
    const note = left > 0
        ? [item((0,safe/* screen */.nj) `And ${left} ${end === 'first' ? (0,safe/* screen */.nj) `more` : (0,safe/* screen */.nj) `earlier`} in the JSON report.`, paper)]
        : [];
    return (0,safe/* joined */.oR)(end === 'first' ? [text, ...note] : [...note, text], line);
}
function asFact(columns, cells) {
    const told = cells.flatMap((cell, at) => {
        const column = columns[at];
        if (column === undefined || !(0,report_blocks/* isOn */.Mp)(column, 'terminal') || ['', '\u2013'].includes(wordsOf(cell)))
            return [];
        return [column.said === undefined ? cell : [(0,report_blocks/* prose */.CS)(`${column.said} `), ...cell]];
    });
    const [label = [], ...value] = told;
    return { label: wordsOf(label), value: value.flatMap((cell, at) => (at === 0 ? cell : [(0,report_blocks/* prose */.CS)(' \u00b7 '), ...cell])) };
}
const wordsOf = (cell) => cell.map((piece) => (piece.kind === 'url' ? piece.href : piece.text)).join('');
function rows(all, paper, most) {
    const names = all.map(({ label }) => (0,inert/* oneLine */.TN)(label));
    const column = Math.min(most, Math.max(0, ...names.map((name) => name.length))) + 2;
    const indent = ' '.repeat(column + 2);
    const items = all.map(({ value }, index) => {
        const label = names[index] ?? '';
        const text = wrapped(factOf(value), paper.width, indent);
        const first = label.length > column - 2
            ? (0,safe/* screen */.nj) `${wrapped((0,report_escape/* terminal */.Fo)(label), paper.width, '  ')}\n${indent}`
            : (0,report_escape/* terminal */.Fo)(label.padEnd(column));
        return (0,safe/* screen */.nj) `  ${paper.style(first, 'quiet')}${coded(text, paper)}`;
    });
    return (0,safe/* joined */.oR)(items, line);
}
function factOf(value) {
    const [only, ...more] = value;
    return only?.kind === 'code' && more.length === 0 ? (0,report_escape/* terminal */.Fo)(only.text) : (0,safe/* joined */.oR)(value.map(part), (0,safe/* screen */.nj) ``);
}
function part(piece) {
    if (piece.kind === 'url')
        return (0,report_escape/* terminal */.Fo)(piece.href);
    return (0,report_escape/* terminal */.Fo)(piece.kind === 'code' ? `\`${piece.text.replaceAll('`', "'")}\`` : piece.text);
}
function stepItem({ text, commands }, index, paper) {
    const bullet = (0,safe/* screen */.nj) `  ${index + 1}. `;
    const words = coded(wrapped((0,report_escape/* terminal */.Fo)(text), paper.width, ' '.repeat(bullet.length), bullet.length), paper);
    return (0,safe/* joined */.oR)([(0,safe/* screen */.nj) `${bullet}${words}`, ...commands.map((command) => commandLines(command.line, paper))], line);
}
const commandLines = (command, paper) => (0,safe/* joined */.oR)([(0,safe/* screen */.nj) ``, codeLines(command, paper), (0,safe/* screen */.nj) ``], line);
function codeLines(text, { style }) {
    const body = (0,report_escape/* terminal */.Fo)(text)
        .split('\n')
        .map((each) => (0,safe/* screen */.nj) `    ${style((0,report_escape/* terminal */.Fo)(each), 'code')}`);
    return (0,safe/* joined */.oR)(body, line);
}
function item(text, paper) {
    return (0,safe/* screen */.nj) `  ${coded(wrapped(text, paper.width, '    ', 2), paper)}`;
}
function flowing(text, paper, used = 0) {
    return coded(wrapped(text, paper.width, '', used), paper);
}
function coded(text, { style }) {
    const words = text.split(/`([^`]+)`/);
    const pieces = words.map((word, index) => (index % 2 === 0 ? word : style(word, 'code')));
    return pieces.every((piece, index) => piece === words[index]) ? text : (0,safe/* joined */.oR)(pieces, (0,safe/* screen */.nj) ``);
}
const trimmed = (text) => text.trimEnd();

;// CONCATENATED MODULE: ./build/report/terminal.js







const moodStyles = {
    good: 'good',
    wary: 'look',
    stop: 'bad',
    bad: 'bad',
    look: 'look',
    open: 'look',
};
const maxOthers = 10;
function renderTerminal(report, options) {
    const { mood, headline, sections, footer } = (0,story/* tell */.q)(report);
    const paper = { width: Math.max(40, Math.floor(options.width) || 80), style: styler(options.color) };
    const shown = sections.filter((section) => (0,report_blocks/* isOn */.Mp)(section, 'terminal'));
    const others = shown.filter(({ weight }) => weight === 'other');
    const kept = shown.filter((section) => !others.slice(maxOthers).includes(section));
    const texts = kept.flatMap((section) => {
        const text = terminal_written(section, paper);
        const left = section === others[maxOthers - 1] ? others.length - maxOthers : 0;
        return left > 0 ? [text, (0,safe/* screen */.nj) `And ${left} more in the JSON report.`] : [text];
    });
    const all = [
        paper.style(wrapped((0,report_escape/* terminal */.Fo)((0,report_text/* bare */.$B)(headline)), paper.width, ''), moodStyles[mood]),
        ...texts,
        paper.style(wrapped((0,report_escape/* terminal */.Fo)(footer), paper.width, ''), 'quiet'),
    ];
    return harmlessLines((0,safe/* screen */.nj) `${(0,safe/* joined */.oR)(all.filter((text) => text !== ''), (0,safe/* screen */.nj) `\n\n`)}\n`);
}
function terminal_written({ title, blocks }, paper) {
    if (title === undefined)
        return writeBlocks(blocks, paper, 'apart');
    const heading = paper.style(coded(wrapped((0,report_escape/* terminal */.Fo)((0,report_text/* bare */.$B)(title)), paper.width, '  ', 0), paper), 'strong');
    const body = writeBlocks(blocks, paper, 'close');
    return body === '' ? heading : (0,safe/* screen */.nj) `${heading}\n${body}`;
}

;// CONCATENATED MODULE: ./build/main/terminal-parts.js




const terminal_parts_createTerminalHost = (ports) => (0,redacting_host/* redactingHost */.o)(createTerminalHost(ports));


/***/ })

};
;