"use strict";
exports.id = 3514;
exports.ids = [3514];
exports.modules = {

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

/***/ 3514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminalHelp: () => (/* binding */ terminalHelp)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9683);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(776);


const program = 'azure-conflict-guard';
const placeholders = {
    text: 'TEXT',
    lines: 'TEXT',
    script: 'TEXT',
    choice: 'CHOICE',
    duration: 'TIME',
    integer: 'NUMBER',
    url: 'URL',
    token: 'TOKEN',
    'azure-connection': 'NAME',
};
function terminalHelp(width, mode) {
    const sections = mode === undefined ? overview(width) : modeHelp(width, mode);
    return `${sections.join('\n\n')}\n`;
}
function overview(width) {
    return [
        `${program} MODE [--flag value]\u2026 [FILE|URL|-]\u2026`,
        wrap('Diagnoses and prevents Azure deployment conflicts.', width, 0),
        `Modes\n${rows(_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .modeNames */ ._X.map((name) => [name, _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .nI[name]]), width)}`,
        `Leases\n${rows([
            ['show', 'Shows reports that were kept as JSON: FILE\u2026 or -, with --json or --html FILE.'],
            ['leases list', 'Shows the ledger of --lease: who has what, and who waits.'],
            [
                'leases break',
                `Takes one entry out of it: --entry ID (${_args_js__WEBPACK_IMPORTED_MODULE_1__/* .breakFlags */ .Dg.entry}) --reason TEXT (${_args_js__WEBPACK_IMPORTED_MODULE_1__/* .breakFlags */ .Dg.reason})`,
            ],
        ], width)}`,
        `Switches\n${rows(switchRows(), width)}`,
        ...byGroup(_args_js__WEBPACK_IMPORTED_MODULE_1__/* .flags */ .Mv).map(([group, names]) => `${_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .groups */ .TN[group]}\n${rows(names.map((name) => [usage(name), (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(name).label]), width)}`),
        `Exit codes\n${rows([
            ['0', 'No conflict.'],
            ['1', 'There is a conflict.'],
            ['2', 'It could not do its work: bad input, a file that cannot be read or written.'],
        ], width)}`,
        `Examples\n${lines([`${program} diagnose deploy.log`, `az deployment group create \u2026 2>&1 | ${program} diagnose -`, `${program} diagnose --help`, `eval "$(${program} completion bash)"`])}`,
    ];
}
function modeHelp(width, mode) {
    const read = _args_js__WEBPACK_IMPORTED_MODULE_1__/* .flags */ .Mv.filter((name) => name !== 'mode' && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalModesOf */ .YY)(name).includes(mode));
    return [
        `${program} ${mode} [--flag value]\u2026${mode === 'diagnose' ? ' [FILE|URL|-]\u2026' : ''}`,
        wrap(_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .nI[mode], width, 0),
        ...byGroup(read).map(([group, names]) => `${_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .groups */ .TN[group]}\n${names.map((name) => explained(name, mode, width)).join('\n')}`),
        `Switches\n${rows(switchRows().filter(([flag]) => !flag.includes('--version')), width)}`,
        `Examples\n${lines(examples[mode])}`,
    ];
}
const vm = '"$VM"';
const examples = {
    guard: [
        `${program} guard --resource-id ${vm} --operation resize --vm-size Standard_D8s_v5`,
        `${program} guard --resource-id ${vm} --wait 20m && az vm start --ids ${vm}`,
        `terraform show -json tfplan > tfplan.json && ${program} guard --plan tfplan.json`,
        `${program} guard --resource-id @ids.txt --operation delete --json`,
    ],
    run: [
        `${program} run --resource-id ${vm} --operation deallocate --run 'az vm deallocate --ids ${vm}'`,
        `${program} run --plan tfplan.json --wait 20m --run 'terraform apply tfplan'`,
        `${program} run --resource-id ${vm} --replay 0 --shell pwsh --run 'Restart-AzVM -Id $env:VM'`,
    ],
    diagnose: [
        `${program} diagnose deploy.log`,
        `az deployment group create \u2026 2>&1 | ${program} diagnose -`,
        `${program} diagnose --json 'logs/*.txt'`,
        `${program} diagnose deploy.log --html report.html`,
        `${program} diagnose https://github.com/contoso/shop/actions/runs/7100200300`,
        `${program} diagnose deploy.log --live on`,
    ],
    group: [
        `${program} group --resource-id ${vm} --json`,
        `${program} group --plan tfplan.json --serialize-by resource-group`,
    ],
    audit: [
        `${program} audit --resource-id /subscriptions/00000000-0000-0000-0000-000000000000`,
        `${program} audit --resource-id @scopes.txt --lookback 30d --fail-on regression --json`,
    ],
};
const lines = (each) => each.map((line) => `  ${line}`).join('\n');
function explained(name, mode, width) {
    const input = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(name);
    const notes = [
        input.means,
        input.choices === undefined ? '' : `One of: ${input.choices.join(', ')}.`,
        input.requiredFor?.includes(mode) ? 'Required.' : '',
        input.default !== undefined ? `Default: ${input.default}.` : '',
        input.empty === undefined ? '' : `Default: ${input.empty}.`,
        input.type === 'lines' ? 'May be repeated.' : '',
    ];
    return `  ${usage(name)}\n${wrap(plain(notes.filter((note) => note !== '').join(' ')), width, 6)}`;
}
const usage = (name) => `--${name} ${placeholders[(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(name).type]}`;
const letters = { help: '-h, ', version: '-v, ' };
const switchRows = () => [
    ...Object.entries(_args_js__WEBPACK_IMPORTED_MODULE_1__/* .fileFlags */ .oy).map(([name, means]) => [`--${name} FILE`, means]),
    ...Object.entries(_args_js__WEBPACK_IMPORTED_MODULE_1__/* .switches */ .n$).map(([name, means]) => [`${letters[name] ?? ''}--${name}`, means]),
];
const plain = (text) => text.replaceAll('`', '');
function byGroup(names) {
    return Object.keys(_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .groups */ .TN)
        .map((group) => [group, names.filter((name) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(name).group === group)])
        .filter(([, members]) => members.length > 0);
}
function rows(pairs, width) {
    const column = Math.max(...pairs.map(([left]) => left.length)) + 4;
    return pairs
        .map(([left, right]) => `  ${left.padEnd(column - 2)}${wrap(plain(right), width, column).trimStart()}`)
        .join('\n');
}
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && indent + line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line].map((each) => ' '.repeat(indent) + each).join('\n');
}


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


/***/ })

};
;