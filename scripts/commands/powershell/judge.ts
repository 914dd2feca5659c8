import { type Cmdlet, cmdletOf, type Parameter, type ParameterSet } from './cmdlets.ts';
import { type Argument, type Command, type Node, NotRead, readPowerShell, type Statement } from './syntax.ts';

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
          ? [{ command: element, piped: at > 0 }, ...element.arguments.flatMap(({ value }) => (value === undefined ? [] : inNode(value)))]
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

/** judgePowerShell says what is wrong with a script: nothing, or a sentence for each command that PowerShell would not take. */
export function judgePowerShell(source: string): readonly string[] {
  try {
    return commandsIn(readPowerShell(source)).flatMap(judgeCall);
  } catch (error) {
    if (error instanceof NotRead) return [`is no PowerShell that is read here: ${error.message}`];
    throw error;
  }
}

function judgeCall({ command, piped }: Called): readonly string[] {
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

const everywhere = new Map(
  ['ErrorAction', 'WarningAction', 'InformationAction', 'OutVariable', 'ErrorVariable', 'DefaultProfile'].map(
    (name) => [name.toLowerCase(), false] as const,
  ),
);
const everywhereSwitch = new Set(['confirm', 'whatif', 'verbose', 'debug']);

/** bind puts each value to the parameter before it, unless that is a switch. A name may be an alias or the unambiguous start of one. */
export function bind(cmdlet: Cmdlet, all: readonly Argument[]): Bound {
  const given = new Set<string>();
  const values = new Map<string, Node>();
  const problems: string[] = [];
  let placed = 0;
  for (let at = 0; at < all.length; at += 1) {
    const argument = all[at] as Argument;
    if (argument.parameter === undefined) {
      placed += 1;
      continue;
    }
    const lower = argument.parameter.toLowerCase();
    const next = all[at + 1];
    const follows = argument.value ?? (next?.parameter === undefined ? next?.value : undefined);
    const takes = (): void => {
      if (follows === undefined) problems.push(`-${argument.parameter} has no value`);
      else if (argument.value === undefined) at += 1;
    };
    if (everywhereSwitch.has(lower)) continue;
    if (everywhere.has(lower)) {
      takes();
      continue;
    }
    const parameter = parameterOf(cmdlet, argument.parameter);
    if (typeof parameter === 'string') {
      problems.push(parameter);
      if (follows !== undefined && argument.value === undefined) at += 1;
      continue;
    }
    if (given.has(parameter.name.toLowerCase())) problems.push(`-${parameter.name} is given twice`);
    given.add(parameter.name.toLowerCase());
    if (!parameter.isSwitch) {
      if (follows !== undefined) values.set(parameter.name.toLowerCase(), follows);
      takes();
    }
  }
  return { given, values, placed, problems };
}

function parameterOf({ parameters }: Cmdlet, called: string): Parameter | string {
  const lower = called.toLowerCase();
  const exact = parameters.find(
    ({ name, aliases }) => name.toLowerCase() === lower || aliases.some((alias) => alias.toLowerCase() === lower),
  );
  if (exact !== undefined) return exact;
  const begun = parameters.filter(({ name }) => name.toLowerCase().startsWith(lower));
  if (begun.length > 1) return `-${called} may be ${begun.map(({ name }) => `-${name}`).join(' or ')}`;
  return begun[0] ?? `no parameter -${called}`;
}

/** Everything given is in the set, and everything that the set must have is given: by name, by place or through the pipeline. */
function fits(set: ParameterSet, cmdlet: Cmdlet, { given, placed }: Bound, piped: boolean): boolean {
  if (![...given].every((name) => set.may.has(name))) return false;
  const open = cmdlet.parameters.filter(({ name }) => set.may.has(name.toLowerCase()) && !given.has(name.toLowerCase()));
  const byPlace = open.filter(({ position }) => position !== undefined).sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  if (byPlace.length < placed) return false;
  const filled = new Set(byPlace.slice(0, placed).map(({ name }) => name.toLowerCase()));
  const missing = set.must.filter((name) => !given.has(name) && !filled.has(name));
  if (missing.length === 0) return true;
  const inputs = new Map(open.map(({ name, piped: how }) => [name.toLowerCase(), how]));
  return piped && missing.every((name) => inputs.get(name) !== 'no');
}
