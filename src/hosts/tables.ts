import {
  camelCase,
  type GroupName,
  groups,
  type Input,
  type InputName,
  inputNames,
  inputOf,
  outputNames,
  outputs,
} from '../manifest.ts';

/** inputTables renders the tables of docs/inputs.md: one of inputs, in groups, and one of outputs. */
export function inputTables(): { readonly inputs: string; readonly outputs: string } {
  return {
    inputs: (Object.keys(groups) as GroupName[]).map(inputTable).join('\n\n'),
    outputs: table(
      ['Output', 'What it says'],
      outputNames.map((name) => [spelling(name), outputs[name]]),
    ),
  };
}

function inputTable(group: GroupName): string {
  const rows = inputNames.filter((name) => inputOf(name).group === group).map((name) => inputRow(name, inputOf(name)));
  return `**${groups[group]}**\n\n${table(['Input', 'Default', 'Modes', 'What it means'], rows)}`;
}

function inputRow(name: InputName, input: Input): readonly string[] {
  const everywhere = input.hosts.length === 3;
  const where = everywhere ? '' : ` (${input.hosts.map((host) => hostNames[host]).join(', ')} only)`;
  // Azure Pipelines alone: its spelling is the only one.
  const shown = input.hosts.every((host) => host === 'pipelines') ? code(camelCase(name)) : code(name);
  const value = input.hostDefault?.github ?? input.default;
  return [
    `${shown}${where}`,
    value === undefined ? (input.empty ?? '') : code(value),
    input.modes.map((mode) => (input.requiredFor?.includes(mode) ? `**${mode}**` : mode)).join(', '),
    input.means,
  ];
}

const hostNames = { github: 'GitHub', pipelines: 'Azure Pipelines', terminal: 'terminal' } as const;
const code = (text: string): string => `\`${text}\``;

/** Both spellings where they differ. */
function spelling(name: (typeof outputNames)[number]): string {
  const camel = camelCase(name);
  return camel === name ? code(name) : `${code(name)} / ${code(camel)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
