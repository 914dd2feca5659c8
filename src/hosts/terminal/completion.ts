import { type InputName, inputOf, type Mode, modeNames, modes, terminalModesOf } from '../../manifest.ts';
import { breakFlags, completion, fileFlags, flags, switches } from './args.ts';
import { type CompletionShell, completionShells } from './shells.ts';

const program = 'azure-conflict-guard';

/** Flag is what a shell is told of one flag. */
interface Flag {
  readonly name: string;
  readonly means: string;
  readonly takes: 'nothing' | 'file' | 'word';
  /** The words that it takes, where there are only some. */
  readonly choices: readonly string[];
}

/** Inputs whose value is a file or a folder. */
const files: ReadonlySet<InputName> = new Set(['plan', 'log', 'report', 'working-directory']);

const flagOf = (name: InputName): Flag => {
  const { label, choices = [] } = inputOf(name);
  return { name, means: label, takes: files.has(name) ? 'file' : 'word', choices };
};

const pages: readonly Flag[] = Object.entries(fileFlags).map(([name, means]) => ({
  name,
  means,
  takes: 'file',
  choices: [],
}));

const flagsOf = (mode: Mode): readonly Flag[] => [
  ...flags.filter((name) => name !== 'mode' && terminalModesOf(name).includes(mode)).map(flagOf),
  ...pages,
  ...(['json', 'help'] as const).map((name) => ({
    name,
    means: switches[name],
    takes: 'nothing' as const,
    choices: [],
  })),
];

const words: readonly (readonly [string, string])[] = [
  ...Object.entries(modes),
  ['leases', 'Show a ledger of leases (list), or take an entry out of it (break).'],
  ['show', 'Show reports that were kept as JSON, or make a page of them.'],
  [completion, 'Print the completion for a shell.'],
];

/** What follows the words that are no mode. */
const after: Readonly<Record<string, readonly string[]>> = {
  leases: ['list', 'break', '--lease', ...Object.keys(breakFlags).map((name) => `--${name}`), '--json'],
  show: ['--html', '--json'],
  [completion]: completionShells,
};

/** All flags once: what a value may be does not depend on the mode. */
const everyFlag: readonly Flag[] = [...flags.filter((name) => name !== 'mode').map(flagOf), ...pages];

/**
 * completionScript is the script with which a shell completes modes, flags, choices and files. It is made of the
 * manifest and starts no program of ours when it completes. What stands in it comes from the manifest alone: nothing of
 * the machine, nothing of the user.
 */
export function completionScript(shell: CompletionShell): string {
  return `${scripts[shell]().trim()}\n`;
}

/** In single quotes, as POSIX shells and fish read them. */
const quoted = (text: string): string => `'${text.replaceAll('`', '').replaceAll("'", "'\\''")}'`;

const scripts: Readonly<Record<CompletionShell, () => string>> = {
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
    const then =
      choices.length > 0
        ? `words=${quoted(choices.join(' '))}`
        : takes === 'file'
          ? 'return'
          : 'compopt +o default 2>/dev/null; return';
    return `    --${name}) ${then} ;;`;
  })
  .join('\n')}
    *) case $mode in
      '') words=${quoted([...words.map(([name]) => name), '--help', '--version'].join(' '))} ;;
${modeNames
  .map(
    (mode) =>
      `      ${mode}) words=${quoted(
        flagsOf(mode)
          .map(({ name }) => `--${name}`)
          .join(' '),
      )} ;;`,
  )
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
    _arguments '--help[${zshText(switches.help)}]' '--version[${zshText(switches.version)}]'
    return
  fi
  local mode=$words[2]
  shift words
  (( CURRENT-- ))
  case $mode in
${modeNames
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

  fish: () =>
    [
      `# ${program}: ${program} completion fish > ~/.config/fish/completions/${program}.fish`,
      `complete -c ${program} -f`,
      ...words.map(
        ([name, means]) => `complete -c ${program} -n __fish_use_subcommand -a ${name} -d ${fishText(means)}`,
      ),
      ...(['help', 'version'] as const).map(
        (name) =>
          `complete -c ${program} -n __fish_use_subcommand -s ${name.charAt(0)} -l ${name} -d ${fishText(switches[name])}`,
      ),
      ...modeNames.flatMap((mode) => flagsOf(mode).map((flag) => fishFlag(mode, flag))),
      `complete -c ${program} -n '__fish_seen_subcommand_from diagnose' -F`,
      ...Object.entries(after).map(
        ([name, each]) =>
          `complete -c ${program} -n '__fish_seen_subcommand_from ${name}' -a ${fishText(each.join(' '))}`,
      ),
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
${[...modeNames.map((mode) => [mode, flagsOf(mode).map(({ name }) => `--${name}`)] as const), ...Object.entries(after)]
  .map(([name, each]) => `    ${powershellText(name)} = @(${each.map(powershellText).join(', ')})`)
  .join('\n')}
  }
  $choices = @{
${everyFlag
  .map(({ name, choices }) => [`--${name}`, choices] as const)
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

/** In a description of \`_arguments\` brackets and colons mean something. */
function zshText(text: string): string {
  return text.replaceAll('`', '').replace(/[[\]:\\]/g, '\\$&');
}

function zshFlag({ name, means, takes, choices }: Flag): string {
  const text = zshText(means);
  if (takes === 'nothing') return `--${name}[${text}]`;
  const values = choices.length > 0 ? `(${choices.join(' ')})` : takes === 'file' ? '_files' : ' ';
  return `*--${name}=[${text}]:${name}:${values}`;
}

/** fish knows two escapes in single quotes. */
const fishText = (text: string): string => `'${text.replaceAll('`', '').replace(/['\\]/g, '\\$&')}'`;

function fishFlag(mode: Mode, { name, means, takes, choices }: Flag): string {
  const head = `complete -c ${program} -n '__fish_seen_subcommand_from ${mode}' -l ${name} -d ${fishText(means)}`;
  if (takes === 'nothing') return head;
  if (choices.length > 0) return `${head} -x -a ${fishText(choices.join(' '))}`;
  return takes === 'file' ? `${head} -r -F` : `${head} -x`;
}

/** Nothing but the quote itself means anything in single quotes. */
const powershellText = (text: string): string => `'${text.replaceAll('`', '').replaceAll("'", "''")}'`;
