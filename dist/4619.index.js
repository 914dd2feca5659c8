"use strict";
exports.id = 4619;
exports.ids = [4619];
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

/***/ 4619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionScript: () => (/* binding */ completionScript)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9683);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(776);
/* harmony import */ var _shells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7674);



const program = 'azure-conflict-guard';
const files = new Set(['plan', 'log', 'report', 'working-directory']);
const flagOf = (name) => {
    const { label, choices = [] } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(name);
    return { name, means: label, takes: files.has(name) ? 'file' : 'word', choices };
};
const pages = Object.entries(_args_js__WEBPACK_IMPORTED_MODULE_1__/* .fileFlags */ .oy).map(([name, means]) => ({
    name,
    means,
    takes: 'file',
    choices: [],
}));
const flagsOf = (mode) => [
    ..._args_js__WEBPACK_IMPORTED_MODULE_1__/* .flags */ .Mv.filter((name) => name !== 'mode' && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalModesOf */ .YY)(name).includes(mode)).map(flagOf),
    ...pages,
    ...['json', 'help'].map((name) => ({
        name,
        means: _args_js__WEBPACK_IMPORTED_MODULE_1__/* .switches */ .n$[name],
        takes: 'nothing',
        choices: [],
    })),
];
const words = [
    ...Object.entries(_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .nI),
    ['leases', 'Show a ledger of leases (list), or take an entry out of it (break).'],
    ['show', 'Show reports that were kept as JSON, or make a page of them.'],
    [_args_js__WEBPACK_IMPORTED_MODULE_1__/* .completion */ .zk, 'Print the completion for a shell.'],
];
const after = {
    leases: ['list', 'break', '--lease', ...Object.keys(_args_js__WEBPACK_IMPORTED_MODULE_1__/* .breakFlags */ .Dg).map((name) => `--${name}`), '--json'],
    show: ['--html', '--json'],
    [_args_js__WEBPACK_IMPORTED_MODULE_1__/* .completion */ .zk]: _shells_js__WEBPACK_IMPORTED_MODULE_2__/* .completionShells */ .e,
};
const everyFlag = [..._args_js__WEBPACK_IMPORTED_MODULE_1__/* .flags */ .Mv.filter((name) => name !== 'mode').map(flagOf), ...pages];
function completionScript(shell) {
    return `${scripts[shell]().trim()}\n`;
}
const quoted = (text) => `'${text.replaceAll('`', '').replaceAll("'", "'\\''")}'`;
const scripts = {
    bash: () => `
# ${program}: put this line into ~/.bashrc
#   eval "$(${program} completion bash)"
_azure_conflict_guard() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} mode='' each words=''
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $each in ${words.map(([name]) => name).join('|')}) mode=$each; break ;; esac
  done
  COMPREPLY=()
  case $before in
${everyFlag
        .map(({ name, choices, takes }) => {
        const then = choices.length > 0
            ? `words=${quoted(choices.join(' '))}`
            : takes === 'file'
                ? 'return'
                : 'compopt +o default 2>/dev/null; return';
        return `    --${name}) ${then} ;;`;
    })
        .join('\n')}
    *) case $mode in
      '') words=${quoted([...words.map(([name]) => name), '--help', '--version'].join(' '))} ;;
${_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .modeNames */ ._X
        .map((mode) => `      ${mode}) words=${quoted(flagsOf(mode)
        .map(({ name }) => `--${name}`)
        .join(' '))} ;;`)
        .join('\n')}
${Object.entries(after)
        .map(([name, each]) => `      ${name}) words=${quoted(each.join(' '))} ;;`)
        .join('\n')}
    esac
    # Without a dash diagnose takes files, which the shell completes itself.
    if [[ ( $mode == diagnose || $mode == show ) && $word != -* ]]; then return; fi ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _azure_conflict_guard ${program}`,
    zsh: () => `
#compdef ${program}
# ${program}: put this line into ~/.zshrc, after compinit
#   eval "$(${program} completion zsh)"
_azure_conflict_guard() {
  local -a words_of
  if (( CURRENT == 2 )); then
    words_of=(${words.map(([name, means]) => quoted(`${name}:${means}`)).join(' ')})
    _describe mode words_of
    _arguments '--help[${zshText(_args_js__WEBPACK_IMPORTED_MODULE_1__/* .switches */ .n$.help)}]' '--version[${zshText(_args_js__WEBPACK_IMPORTED_MODULE_1__/* .switches */ .n$.version)}]'
    return
  fi
  local mode=$words[2]
  shift words
  (( CURRENT-- ))
  case $mode in
${_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .modeNames */ ._X
        .map((mode) => {
        const specs = flagsOf(mode).map((flag) => quoted(zshFlag(flag)));
        return `    ${mode}) _arguments ${[...specs, ...(mode === 'diagnose' ? [quoted('*:file:_files')] : [])].join(' ')} ;;`;
    })
        .join('\n')}
${Object.entries(after)
        .map(([name, each]) => `    ${name}) _arguments ${quoted(`*:${name}:(${each.join(' ')})`)} ;;`)
        .join('\n')}
  esac
}
compdef _azure_conflict_guard ${program}`,
    fish: () => [
        `# ${program}: ${program} completion fish > ~/.config/fish/completions/${program}.fish`,
        `complete -c ${program} -f`,
        ...words.map(([name, means]) => `complete -c ${program} -n __fish_use_subcommand -a ${name} -d ${fishText(means)}`),
        ...['help', 'version'].map((name) => `complete -c ${program} -n __fish_use_subcommand -s ${name.charAt(0)} -l ${name} -d ${fishText(_args_js__WEBPACK_IMPORTED_MODULE_1__/* .switches */ .n$[name])}`),
        ..._manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .modeNames */ ._X.flatMap((mode) => flagsOf(mode).map((flag) => fishFlag(mode, flag))),
        `complete -c ${program} -n '__fish_seen_subcommand_from diagnose' -F`,
        ...Object.entries(after).map(([name, each]) => `complete -c ${program} -n '__fish_seen_subcommand_from ${name}' -a ${fishText(each.join(' '))}`),
    ].join('\n'),
    powershell: () => `
# ${program}: put this line into your $PROFILE
#   ${program} completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ${program} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $modes = [ordered]@{
${words.map(([name, means]) => `    ${powershellText(name)} = ${powershellText(means)}`).join('\n')}
  }
  $flags = @{
${[..._manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .modeNames */ ._X.map((mode) => [mode, flagsOf(mode).map(({ name }) => `--${name}`)]), ...Object.entries(after)]
        .map(([name, each]) => `    ${powershellText(name)} = @(${each.map(powershellText).join(', ')})`)
        .join('\n')}
  }
  $choices = @{
${everyFlag
        .map(({ name, choices }) => [`--${name}`, choices])
        .filter(([, choices]) => choices.length > 0)
        .map(([name, choices]) => `    ${powershellText(name)} = @(${choices.map(powershellText).join(', ')})`)
        .join('\n')}
  }
  $given = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $mode = $given | Where-Object { $modes.Contains($_) } | Select-Object -First 1
  $before = $given | Select-Object -Last 1
  $words = if ($before -and $choices.ContainsKey($before)) { $choices[$before] }
    elseif (-not $mode) { @($modes.Keys) + @('--help', '--version') }
    elseif ($flags.ContainsKey($mode)) { $flags[$mode] }
  $words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    $means = if ($modes.Contains($_)) { $modes[$_] } else { $_ }
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $means)
  }
}`,
};
function zshText(text) {
    return text.replaceAll('`', '').replace(/[[\]:\\]/g, '\\$&');
}
function zshFlag({ name, means, takes, choices }) {
    const text = zshText(means);
    if (takes === 'nothing')
        return `--${name}[${text}]`;
    const values = choices.length > 0 ? `(${choices.join(' ')})` : takes === 'file' ? '_files' : ' ';
    return `*--${name}=[${text}]:${name}:${values}`;
}
const fishText = (text) => `'${text.replaceAll('`', '').replace(/['\\]/g, '\\$&')}'`;
function fishFlag(mode, { name, means, takes, choices }) {
    const head = `complete -c ${program} -n '__fish_seen_subcommand_from ${mode}' -l ${name} -d ${fishText(means)}`;
    if (takes === 'nothing')
        return head;
    if (choices.length > 0)
        return `${head} -x -a ${fishText(choices.join(' '))}`;
    return takes === 'file' ? `${head} -r -F` : `${head} -x`;
}
const powershellText = (text) => `'${text.replaceAll('`', '').replaceAll("'", "''")}'`;


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