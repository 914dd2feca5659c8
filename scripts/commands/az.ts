import { parseResourceId } from '../../src/arm/resource-id.ts';
import shapes from './az-shapes.json' with { type: 'json' };
import { judgeQuery } from './queries.ts';

/** AzArgument is one argument of a command of az. */
export interface AzArgument {
  readonly options: readonly string[];
  /** How many values: none, one, at most one, any number, at least one. */
  readonly values: '0' | '1' | '?' | '*' | '+';
  readonly required: boolean;
  /** The part of an ID that `--ids` fills it with. */
  readonly part?: string;
  readonly choices?: readonly string[];
}

export interface AzCommand {
  readonly name: string;
  /** It asks a person, unless it is given `--yes`. */
  readonly asks: boolean;
  readonly arguments: readonly AzArgument[];
}

/** shapesFrom is which az the shapes were taken from. */
export const shapesFrom: string = `az ${shapes.version}`;

const global: readonly AzArgument[] = [
  { options: ['--query'], values: '1', required: false },
  {
    options: ['--output', '-o'],
    values: '1',
    required: false,
    choices: ['json', 'jsonc', 'none', 'table', 'tsv', 'yaml', 'yamlc'],
  },
  ...['--debug', '--verbose', '--only-show-errors'].map(
    (option): AzArgument => ({ options: [option], values: '0', required: false }),
  ),
];

/** Shapes is a line for each command of az, as `az.py` writes it: `--name/-n=1! <name>; --yes/-y=0`. */
export type Shapes = Readonly<Record<string, string>>;

const printed: Shapes = shapes.commands;

/** azCommandOf gives the command that a line begins with: the longest run of words that is one. */
export function azCommandOf(argv: readonly string[], lines: Shapes = printed): AzCommand | undefined {
  for (let end = argv.length; end > 0; end -= 1) {
    const name = argv.slice(0, end).join(' ');
    const line = Object.hasOwn(lines, name) ? lines[name] : undefined;
    if (line !== undefined)
      return {
        name,
        asks: line.startsWith('asks; '),
        arguments: [...argumentsOf(line.replace(/^asks; /, '')), ...global],
      };
  }
  return undefined;
}

function argumentsOf(line: string): readonly AzArgument[] {
  return line.split('; ').map((shape) => {
    const [, names = '', values = '1', must, part, choices] =
      /^(\S+)=([01?*+])(!?)(?: <(\w+)>)?(?: \{(.*)\})?$/.exec(shape) ?? [];
    return {
      options: names.split('/'),
      values: values as AzArgument['values'],
      required: must === '!',
      ...(part === undefined ? {} : { part }),
      ...(choices === undefined ? {} : { choices: choices.split(',') }),
    };
  });
}

/** AzCall is a line of az that was read against the shape of its command. */
export interface AzCall {
  readonly command: AzCommand;
  readonly given: ReadonlyMap<AzArgument, readonly string[]>;
}

/** readAz puts the words of a line to the arguments of its command as argparse does, but takes no shortened name. */
export function readAz(argv: readonly string[], lines: Shapes = printed): AzCall | { readonly problem: string } {
  const command = azCommandOf(argv, lines);
  if (command === undefined)
    return { problem: `${argv.slice(0, 4).join(' ')}…: no command whose arguments were taken from ${shapesFrom}` };
  const given = new Map<AzArgument, readonly string[]>();
  const words = argv.slice(command.name.split(' ').length);
  for (let at = 0; at < words.length; ) {
    const [option = '', attached] = splitOnce(words[at] ?? '');
    if (!option.startsWith('-')) return { problem: `${command.name}: nothing takes the word ${option}` };
    const argument = command.arguments.find(({ options }) => options.includes(option));
    if (argument === undefined) return { problem: `${command.name}: no argument ${option}` };
    at += 1;
    const values: string[] = attached === undefined ? [] : [attached];
    while (
      attached === undefined &&
      at < words.length &&
      !/^-[-a-z]/.test(words[at] ?? '') &&
      takesMore(argument, values.length)
    ) {
      values.push(words[at] ?? '');
      at += 1;
    }
    if (values.length === 0 && /[1+]/.test(argument.values))
      return { problem: `${command.name}: ${option} has no value` };
    if (given.has(argument)) return { problem: `${command.name}: ${option} is given twice` };
    given.set(argument, values);
  }
  return { command, given };
}

const splitOnce = (word: string): readonly [string, string?] => {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
};

const takesMore = ({ values }: AzArgument, taken: number): boolean =>
  values === '*' || values === '+' || (values !== '0' && taken === 0);

/** judgeAz says what az would refuse of a line, and where it would ask a person. */
export function judgeAz(argv: readonly string[], lines: Shapes = printed): readonly string[] {
  const call = readAz(argv, lines);
  if ('problem' in call) return [call.problem];
  const { command, given } = call;
  const valuesOf = (option: string): readonly string[] | undefined =>
    [...given].find(([{ options }]) => options.includes(option))?.[1];
  const ids = valuesOf('--ids');
  // az takes an ID apart only for commands that name one resource: the others do that themselves when they run.
  const parted = command.arguments.some(({ part }) => part === 'name' || part === 'resource_name');
  const byId = new Set(ids === undefined || !parted ? [] : command.arguments.filter(({ part }) => part !== undefined));
  const missing = command.arguments.filter(
    (argument) => argument.required && !given.has(argument) && !byId.has(argument),
  );
  const wrong = [...given].flatMap(([{ options, choices }, values]) =>
    choices === undefined
      ? []
      : values
          .filter((value) => !choices.includes(value) && !value.startsWith('<'))
          .map((value) => `${options[0]} takes no ${value}`),
  );
  const queries = [...(valuesOf('--query') ?? []), ...(valuesOf('--custom') ?? [])].flatMap(
    (text) => judgeQuery(text) ?? [],
  );
  const asks = command.asks && valuesOf('--yes') === undefined;
  return [
    ...(missing.length === 0
      ? []
      : [
          `${missing.map(({ options }) => options.find((name) => name.startsWith('--')) ?? options[0]).join(', ')} missing`,
        ]),
    ...wrong,
    ...queries,
    ...(ids ?? []).flatMap((id) => (parted ? judgeId(id, [...byId]) : judgeGenericId(id))),
    ...(command.name === 'lock list' ? (valuesOf('--resource') ?? []).flatMap(judgeLockedId) : []),
    ...(asks ? ['asks for a confirmation, so it is cancelled in a pipeline: --yes'] : []),
  ].map((problem) => `${command.name}: ${problem}`);
}

/**
 * What `az resource …` does not take: no ID below a subscription, nothing that has a type, or a location, which is no
 * resource (`azure-cli`, command_modules/resource/custom.py).
 */
function judgeGenericId(id: string): readonly string[] {
  if (id.includes('<')) return [];
  const parsed = parseResourceId(id);
  const kind = parsed?.subscriptionId === undefined || parsed.masked ? undefined : parsed;
  if (kind === undefined) return [`${id} is no ID that az takes`];
  if (kind.type === undefined && kind.resourceGroup === undefined) return [`${id} is no resource`];
  return /\/locations$/i.test(kind.type ?? '') ? [`${id} is a location, no resource`] : [];
}

/**
 * `az lock list --resource` breaks where the ID is no resource of a group: groups and subscriptions have arguments of
 * their own.
 */
function judgeLockedId(id: string): readonly string[] {
  const parsed = parseResourceId(id);
  if (!id.startsWith('/') || (parsed?.resourceGroup !== undefined && parsed.type !== undefined)) return [];
  return [`--resource breaks on ${id}, which is no resource of a group`];
}

/** az takes the ID apart into the arguments, and refuses one that lacks a part. */
function judgeId(id: string, filled: readonly AzArgument[]): readonly string[] {
  if (id.includes('<')) return [];
  const parsed = parseResourceId(id);
  if (parsed === undefined || parsed.masked || parsed.subscriptionId === undefined)
    return [`${id} is no ID that az takes`];
  const has: Readonly<Record<string, boolean>> = {
    subscription: true,
    resource_group: parsed.resourceGroup !== undefined,
    name: parsed.type !== undefined,
    resource_name: parsed.type !== undefined,
    child_name_1: parsed.names.length > 1,
    child_name_2: parsed.names.length > 2,
    child_name_3: parsed.names.length > 3,
  };
  return filled
    .filter(
      ({ part, required }) =>
        has[part ?? ''] === false || (part === 'resource_group' && required && parsed.resourceGroup === undefined),
    )
    .map(({ options }) => `the ID ${id} does not tell ${options[0]}`);
}
