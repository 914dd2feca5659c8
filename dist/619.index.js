"use strict";
exports.id = 619;
exports.ids = [619];
exports.modules = {

/***/ 776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zk: () => (/* binding */ completion),
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
const isSwitch = (name) => Object.hasOwn(switches, name);
const flags = manifest/* inputNames */.vj.filter((name) => (0,manifest/* inputOf */.wg)(name).hosts.includes('terminal'));
const isFlag = (name) => flags.includes(name);
const isMode = (word) => manifest/* modeNames */._X.includes(word);
const several = new Set(['lines', 'script']);
function readArguments(argv) {
    const tokens = tokensOf(argv, { valued: isFlag, short: { h: 'help', v: 'version' } });
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
const completion = 'completion';
function shellOf(words) {
    const [word = '', ...others] = words;
    const shell = shells/* completionShells */.e.find((each) => each === word.toLowerCase());
    if (shell !== undefined && others.length === 0)
        return shell;
    throw problem(`Argument "${shown(words.join(' '))}" of completion is no shell: expected ${(0,parse/* listed */.KE)(shells/* completionShells */.e)}.`, 'For example: eval "$(azure-conflict-guard completion bash)"');
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
const flagsOf = (mode) => [
    ..._args_js__WEBPACK_IMPORTED_MODULE_1__/* .flags */ .Mv.filter((name) => name !== 'mode' && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalModesOf */ .YY)(name).includes(mode)).map(flagOf),
    ...['json', 'help'].map((name) => ({ name, means: _args_js__WEBPACK_IMPORTED_MODULE_1__/* .switches */ .n$[name], takes: 'nothing', choices: [] })),
];
const words = [...Object.entries(_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .nI), [_args_js__WEBPACK_IMPORTED_MODULE_1__/* .completion */ .zk, 'Print the completion for a shell.']];
const everyFlag = _args_js__WEBPACK_IMPORTED_MODULE_1__/* .flags */ .Mv.filter((name) => name !== 'mode').map(flagOf);
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
        const then = choices.length > 0 ? `words=${quoted(choices.join(' '))}` : takes === 'file' ? 'return' : 'compopt +o default 2>/dev/null; return';
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
      ${_args_js__WEBPACK_IMPORTED_MODULE_1__/* .completion */ .zk}) words=${quoted(_shells_js__WEBPACK_IMPORTED_MODULE_2__/* .completionShells */ .e.join(' '))} ;;
    esac
    # Without a dash diagnose takes files, which the shell completes itself.
    if [[ $mode == diagnose && $word != -* ]]; then return; fi ;;
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
  case $words[2] in
${_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .modeNames */ ._X
        .map((mode) => {
        const specs = flagsOf(mode).map((flag) => quoted(zshFlag(flag)));
        return `    ${mode}) _arguments ${[...specs, ...(mode === 'diagnose' ? [quoted('*:file:_files')] : [])].join(' ')} ;;`;
    })
        .join('\n')}
    ${_args_js__WEBPACK_IMPORTED_MODULE_1__/* .completion */ .zk}) _arguments ${quoted(`2:shell:(${_shells_js__WEBPACK_IMPORTED_MODULE_2__/* .completionShells */ .e.join(' ')})`)} ;;
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
        `complete -c ${program} -n '__fish_seen_subcommand_from ${_args_js__WEBPACK_IMPORTED_MODULE_1__/* .completion */ .zk}' -a ${fishText(_shells_js__WEBPACK_IMPORTED_MODULE_2__/* .completionShells */ .e.join(' '))}`,
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
${_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .modeNames */ ._X
        .map((mode) => `    ${powershellText(mode)} = @(${flagsOf(mode)
        .map(({ name }) => powershellText(`--${name}`))
        .join(', ')})`)
        .join('\n')}
  }
  $choices = @{
${[...everyFlag.map(({ name, choices }) => [`--${name}`, choices]), [_args_js__WEBPACK_IMPORTED_MODULE_1__/* .completion */ .zk, _shells_js__WEBPACK_IMPORTED_MODULE_2__/* .completionShells */ .e]]
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

/***/ 7674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ completionShells)
/* harmony export */ });
const completionShells = ['bash', 'zsh', 'fish', 'powershell'];


/***/ })

};
;