import {
  type GroupName,
  groups,
  type InputName,
  type InputType,
  inputOf,
  type Mode,
  modeNames,
  modes,
  terminalModesOf,
} from '../../manifest.ts';
import { breakFlags, fileFlags, flags, switches } from './args.ts';

const program = 'azure-conflict-guard';

/** What stands for a value in help. */
const placeholders: Readonly<Record<InputType, string>> = {
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

/**
 * terminalHelp is the text of `--help`: all modes and flags in a line each, or one mode with its flags explained.
 * `width` in columns.
 */
export function terminalHelp(width: number, mode?: Mode): string {
  const sections = mode === undefined ? overview(width) : modeHelp(width, mode);
  return `${sections.join('\n\n')}\n`;
}

function overview(width: number): readonly string[] {
  return [
    `${program} MODE [--flag value]… [FILE|URL|-]…`,
    wrap('Diagnoses and prevents Azure deployment conflicts.', width, 0),
    `Modes\n${rows(
      modeNames.map((name) => [name, modes[name]]),
      width,
    )}`,
    `Leases\n${rows(
      [
        ['show', 'Shows reports that were kept as JSON: FILE… or -, with --json or --html FILE.'],
        ['leases list', 'Shows the ledger of --lease: who has what, and who waits.'],
        [
          'leases break',
          `Takes one entry out of it: --entry ID (${breakFlags.entry}) --reason TEXT (${breakFlags.reason})`,
        ],
      ],
      width,
    )}`,
    `Switches\n${rows(switchRows(), width)}`,
    ...byGroup(flags).map(
      ([group, names]) =>
        `${groups[group]}\n${rows(
          names.map((name) => [usage(name), inputOf(name).label]),
          width,
        )}`,
    ),
    `Exit codes\n${rows(
      [
        ['0', 'No conflict.'],
        ['1', 'There is a conflict.'],
        ['2', 'It could not do its work: bad input, a file that cannot be read or written.'],
      ],
      width,
    )}`,
    `Examples\n${lines([`${program} diagnose deploy.log`, `az deployment group create … 2>&1 | ${program} diagnose -`, `${program} diagnose --help`, `eval "$(${program} completion bash)"`])}`,
  ];
}

function modeHelp(width: number, mode: Mode): readonly string[] {
  const read = flags.filter((name) => name !== 'mode' && terminalModesOf(name).includes(mode));
  return [
    `${program} ${mode} [--flag value]…${mode === 'diagnose' ? ' [FILE|URL|-]…' : ''}`,
    wrap(modes[mode], width, 0),
    ...byGroup(read).map(
      ([group, names]) => `${groups[group]}\n${names.map((name) => explained(name, mode, width)).join('\n')}`,
    ),
    `Switches\n${rows(
      switchRows().filter(([flag]) => !flag.includes('--version')),
      width,
    )}`,
    `Examples\n${lines(examples[mode])}`,
  ];
}

const vm = '"$VM"';

/** What a person would copy: they are lines of a shell, and stay as long as they are. `VM` stands for a resource ID. */
const examples: Readonly<Record<Mode, readonly string[]>> = {
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
    `az deployment group create … 2>&1 | ${program} diagnose -`,
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

const lines = (each: readonly string[]): string => each.map((line) => `  ${line}`).join('\n');

function explained(name: InputName, mode: Mode, width: number): string {
  const input = inputOf(name);
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

const usage = (name: InputName): string => `--${name} ${placeholders[inputOf(name).type]}`;
const letters: Readonly<Record<string, string>> = { help: '-h, ', version: '-v, ' };
const switchRows = (): readonly (readonly [string, string])[] => [
  ...Object.entries(fileFlags).map(([name, means]) => [`--${name} FILE`, means] as const),
  ...Object.entries(switches).map(([name, means]) => [`${letters[name] ?? ''}--${name}`, means] as const),
];
const plain = (text: string): string => text.replaceAll('`', '');

function byGroup(names: readonly InputName[]): readonly (readonly [GroupName, readonly InputName[]])[] {
  return (Object.keys(groups) as GroupName[])
    .map((group) => [group, names.filter((name) => inputOf(name).group === group)] as const)
    .filter(([, members]) => members.length > 0);
}

/** rows sets two columns; the second wraps under itself. */
function rows(pairs: readonly (readonly [string, string])[], width: number): string {
  const column = Math.max(...pairs.map(([left]) => left.length)) + 4;
  return pairs
    .map(([left, right]) => `  ${left.padEnd(column - 2)}${wrap(plain(right), width, column).trimStart()}`)
    .join('\n');
}

/**
 * wrap breaks at spaces so that a line has at most `width` columns, indented by `indent`. A longer word stays whole.
 */
function wrap(text: string, width: number, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each) => ' '.repeat(indent) + each).join('\n');
}
