import { type Cmdlet, cmdletOf, type Parameter, type ParameterSet } from './cmdlets.ts';
import { readPowerShell } from './syntax.ts';
import { type Argument, type Command, type Node, NotRead, type Statement } from './tree.ts';

/** Called is a command of a script and whether something comes to it through a pipeline. */
export interface Called {
  readonly command: Command;
  readonly piped: boolean;
}

/** commandsIn gives every command of a script, wherever it stands: in blocks, subexpressions, strings, conditions. */
export function commandsIn(statements: readonly Statement[]): readonly Called[] {
  return statements.flatMap(inStatement);
}

function inStatement(statement: Statement): readonly Called[] {
  switch (statement.kind) {
    case 'pipeline':
      return statement.elements.flatMap((element, at) =>
        element.kind === 'command'
          ? [
              { command: element, piped: at > 0 },
              ...element.arguments.flatMap(({ value }) => (value === undefined ? [] : inNode(value))),
            ]
          : inNode(element),
      );
    case 'assignment':
      return inStatement(statement.value);
    case 'loop':
      return [...inNode(statement.condition), ...commandsIn(statement.body)];
    case 'each':
      return [...inNode(statement.of), ...commandsIn(statement.body)];
    case 'choice':
      return [...inNode(statement.condition), ...commandsIn(statement.body), ...commandsIn(statement.otherwise)];
    case 'leave':
      return [];
  }
}

function inNode(node: Node): readonly Called[] {
  switch (node.kind) {
    case 'text':
      return node.parts.flatMap((part) => (typeof part === 'string' ? [] : inNode(part)));
    case 'list':
      return node.items.flatMap(inNode);
    case 'table':
      return node.entries.flatMap(([, value]) => inNode(value));
    case 'block':
    case 'group':
      return commandsIn(node.body);
    case 'member':
      return [...inNode(node.of), ...(node.call ?? []).flatMap(inNode)];
    case 'index':
      return [...inNode(node.of), ...inNode(node.at)];
    case 'operator':
      return [...(node.left === undefined ? [] : inNode(node.left)), ...inNode(node.right)];
    default:
      return [];
  }
}

/**
 * judgePowerShell says what is wrong with a script: nothing, or a sentence for each command that PowerShell would not
 * take.
 */
export function judgePowerShell(source: string): readonly string[] {
  try {
    return commandsIn(readPowerShell(source)).flatMap(judgeCall);
  } catch (error) {
    if (error instanceof NotRead) return [`is no PowerShell that is read here: ${error.message}`];
    throw error;
  }
}

/** isProgram tells programs of others, whose arguments are not judged here. */
export const isProgram = (name: string): boolean =>
  /^(?:az|terraform|tofu|terragrunt|pulumi|azd|ansible[\w-]*|helm|kubectl|git)$/i.test(name);

function judgeCall({ command, piped }: Called): readonly string[] {
  if (isProgram(command.name)) return [];
  const cmdlet = cmdletOf(command.name);
  if (cmdlet === undefined) return [`${command.name}: no such cmdlet in the help`];
  const bound = bind(cmdlet, command.arguments);
  if (bound.problems.length > 0) return bound.problems.map((problem) => `${command.name}: ${problem}`);
  const fitting = cmdlet.sets.filter((set) => fits(set, cmdlet, bound, piped));
  if (fitting.length > 0) return [];
  const given = [...bound.given].join(', ') || 'nothing';
  const near = cmdlet.sets.find((set) => [...bound.given].every((name) => set.may.has(name)));
  const missing = near?.must.filter((name) => !bound.given.has(name));
  return [
    `${command.name}: ${missing === undefined ? `no parameter set takes ${given} together` : `-${missing.join(', -')} is missing beside ${given}`}`,
  ];
}

/** Bound is what was given by name, and how many values by their place. */
export interface Bound {
  readonly given: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, Node>;
  readonly placed: number;
  readonly problems: readonly string[];
}

/**
 * Every cmdlet has these:
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_commonparameters
 */
const common: readonly Parameter[] = [
  ...['ErrorAction', 'WarningAction', 'InformationAction', 'OutVariable', 'ErrorVariable', 'DefaultProfile'].map(
    (name) => ({
      name,
      isSwitch: false,
    }),
  ),
  ...['Confirm', 'WhatIf', 'Verbose', 'Debug'].map((name) => ({ name, isSwitch: true })),
].map((each) => ({ ...each, aliases: [], piped: 'no' }));

/** Pair is a parameter with its value, or what is wrong with its name; or a value by its place. */
interface Pair {
  readonly called?: string;
  readonly parameter?: Parameter | string;
  readonly value?: Node | undefined;
}

/**
 * pairsOf puts each value to the parameter before it, unless that is a switch. A name may be an alias or the
 * unambiguous start of one.
 */
function pairsOf(cmdlet: Cmdlet, [first, ...rest]: readonly Argument[]): readonly Pair[] {
  if (first === undefined) return [];
  if (first.parameter === undefined) return [{ value: first.value }, ...pairsOf(cmdlet, rest)];
  const parameter = parameterOf(cmdlet, first.parameter);
  const [next] = rest;
  const takes = typeof parameter === 'string' || !parameter.isSwitch;
  const follows = takes && first.value === undefined && next !== undefined && next.parameter === undefined;
  const value = follows ? next.value : first.value;
  return [{ called: first.parameter, parameter, value }, ...pairsOf(cmdlet, follows ? rest.slice(1) : rest)];
}

/** bind says what was given, and what is wrong by itself, before any parameter set is looked at. */
export function bind(cmdlet: Cmdlet, all: readonly Argument[]): Bound {
  const pairs = pairsOf(cmdlet, all);
  const known = pairs.flatMap(({ called, parameter, value }) =>
    typeof parameter === 'object' ? [{ called, parameter, name: parameter.name.toLowerCase(), value }] : [],
  );
  const twice = known.filter(({ name }, at) => known.findIndex((each) => each.name === name) !== at);
  return {
    given: new Set(known.filter(({ parameter }) => !common.includes(parameter)).map(({ name }) => name)),
    values: new Map(known.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]))),
    placed: pairs.filter(({ parameter }) => parameter === undefined).length,
    problems: [
      ...pairs.flatMap(({ parameter }) => (typeof parameter === 'string' ? [parameter] : [])),
      ...twice.map(({ parameter }) => `-${parameter.name} is given twice`),
      ...known
        .filter(({ parameter, value }) => !parameter.isSwitch && value === undefined)
        .map(({ called }) => `-${called} has no value`),
    ],
  };
}

function parameterOf({ parameters }: Cmdlet, called: string): Parameter | string {
  const lower = called.toLowerCase();
  const exact = [...parameters, ...common].find(
    ({ name, aliases }) => name.toLowerCase() === lower || aliases.some((alias) => alias.toLowerCase() === lower),
  );
  if (exact !== undefined) return exact;
  const begun = parameters.filter(({ name }) => name.toLowerCase().startsWith(lower));
  if (begun.length > 1) return `-${called} may be ${begun.map(({ name }) => `-${name}`).join(' or ')}`;
  return begun[0] ?? `no parameter -${called}`;
}

/**
 * Everything given is in the set, and everything that the set must have is given: by name, by place or through the
 * pipeline.
 */
function fits(set: ParameterSet, cmdlet: Cmdlet, { given, placed }: Bound, piped: boolean): boolean {
  if (![...given].every((name) => set.may.has(name))) return false;
  const open = cmdlet.parameters.filter(
    ({ name }) => set.may.has(name.toLowerCase()) && !given.has(name.toLowerCase()),
  );
  const byPlace = open
    .filter(({ position }) => position !== undefined)
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  if (byPlace.length < placed) return false;
  const filled = new Set(byPlace.slice(0, placed).map(({ name }) => name.toLowerCase()));
  const missing = set.must.filter((name) => !given.has(name) && !filled.has(name));
  if (missing.length === 0) return true;
  const inputs = new Map(open.map(({ name, piped: how }) => [name.toLowerCase(), how]));
  return piped && missing.every((name) => inputs.get(name) !== 'no');
}
