import { type Command, literal, type Node, type Statement } from './tree.ts';

/**
 * Runs the loops of printed scripts on made-up answers of cmdlets, by our reading of the language: names without regard
 * to case, a member of a list is that member of each element, a comparison with a list on its left keeps what fits.
 * What is not known here throws, so that no verdict is a guess.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_comparison_operators
 */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** Cmdlets answers a command. Undefined: this command is not known. */
export type Cmdlets = (command: Command) => Value | undefined;

/** Endless is thrown where a loop has gone round often enough to be sure that nothing changes. */
export class Endless extends Error {}

/** NotRun is a script that does what is not known here. */
export class NotRun extends Error {}

const rounds = 4;

/** runScript runs a script to its end. It throws Endless where it has none. */
export function runScript(statements: readonly Statement[], cmdlets: Cmdlets): Value {
  return new Machine(cmdlets).run(statements);
}

class Machine {
  private readonly variables = new Map<string, Value>();
  private readonly cmdlets: Cmdlets;

  constructor(cmdlets: Cmdlets) {
    this.cmdlets = cmdlets;
  }

  run(statements: readonly Statement[]): Value {
    return unrolled(statements.flatMap((statement) => listOf(this.statement(statement))));
  }

  private statement(statement: Statement): Value {
    switch (statement.kind) {
      case 'pipeline':
        return this.pipeline(statement.elements);
      case 'assignment':
        this.variables.set(statement.name, this.statement(statement.value));
        return [];
      case 'loop': {
        if (statement.first === 'condition' && truthy(this.node(statement.condition)) === statement.until) return [];
        for (let round = 0; round < rounds; round += 1) {
          this.run(statement.body);
          if (truthy(this.node(statement.condition)) === statement.until) return [];
        }
        throw new Endless('the loop goes on');
      }
      case 'choice':
        return this.run(truthy(this.node(statement.condition)) ? statement.body : statement.otherwise);
      default:
        throw new NotRun(`not run here: ${statement.kind}`);
    }
  }

  private pipeline(elements: readonly (Command | Node)[]): Value {
    const [first, ...rest] = elements;
    if (first === undefined) return null;
    let value = first.kind === 'command' ? this.command(first) : this.node(first);
    for (const element of rest) {
      if (element.kind !== 'command') throw new NotRun('an expression in a pipeline');
      value = unrolled(this.piped(element, listOf(value)));
    }
    return value;
  }

  private command(command: Command): Value {
    if (/^(?:Start-Sleep|Set-AzContext)$/i.test(command.name)) return [];
    if (/^(?:Write-Output|Write-Host)$/i.test(command.name))
      return this.node(command.arguments[0]?.value ?? { kind: 'number', value: 0 });
    const answer = this.cmdlets(command);
    if (answer === undefined) throw new NotRun(`no answer of ${command.name}`);
    return answer;
  }

  private piped(command: Command, input: readonly Value[]): Value {
    const name = command.name.toLowerCase();
    const [first] = command.arguments;
    const block = first?.value?.kind === 'block' ? first.value.body : undefined;
    const each = (value: Value): Value => {
      this.variables.set('_', value);
      return this.run(block ?? []);
    };
    if (name === 'where-object' && block !== undefined) return input.filter((value) => truthy(each(value)));
    if (name === 'foreach-object' && block !== undefined) return input.flatMap((value) => listOf(each(value)));
    if (name === 'select-object') return input;
    if (name === 'out-null') return [];
    throw new NotRun(`not run here: ${command.name}`);
  }

  private node(node: Node): Value {
    switch (node.kind) {
      case 'number':
        return node.value;
      case 'text':
        return (
          literal(node) ??
          node.parts.map((part) => (typeof part === 'string' ? part : String(this.node(part) ?? ''))).join('')
        );
      case 'variable':
        return node.name === 'null'
          ? null
          : node.name === 'true'
            ? true
            : node.name === 'false'
              ? false
              : (this.variables.get(node.name) ?? null);
      case 'list':
        return node.items.map((item) => this.node(item));
      case 'group':
        return node.sign === '@' ? listOf(this.run(node.body)) : this.run(node.body);
      case 'member':
        if (node.call !== undefined) throw new NotRun(`not run here: .${node.name}()`);
        return memberOf(this.node(node.of), node.name);
      case 'operator':
        return this.operator(node.operator, node.left === undefined ? null : this.node(node.left), node.right);
      default:
        throw new NotRun(`not run here: ${node.kind}`);
    }
  }

  private operator(sign: string, left: Value, rightNode: Node): Value {
    if (sign === '-and') return truthy(left) && truthy(this.node(rightNode));
    if (sign === '-or') return truthy(left) || truthy(this.node(rightNode));
    const right = this.node(rightNode);
    if (sign === '-not') return !truthy(right);
    if (sign === '+') return [...listOf(left), ...listOf(right)];
    const compare = comparisons[sign.replace(/^-[ci](?=\w\w)/, '-')] ?? comparisons[sign];
    if (compare === undefined) throw new NotRun(`not run here: ${sign}`);
    const filters = Array.isArray(left) && !/^-(?:not)?(?:contains|in)$/.test(sign);
    return filters ? (left as readonly Value[]).filter((each) => compare(each, right)) : compare(left, right);
  }
}

const listOf = (value: Value): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : value === null ? [] : [value];

/** What leaves a pipeline: nothing is `$null`, one thing is that thing. */
const unrolled = (value: Value): Value => {
  const all = listOf(value);
  return all.length > 1 ? all : (all[0] ?? null);
};

const same = (a: Value, b: Value): boolean =>
  typeof a === 'string' || typeof b === 'string'
    ? a !== null && b !== null && String(a).toLowerCase() === String(b).toLowerCase()
    : a === b;

const pattern = (text: Value): RegExp =>
  new RegExp(
    `^${String(text)
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'is',
  );

/** `$null -in $null, …` is true; a single value is a list of one. */
const inList = (value: Value, list: Value): boolean =>
  (Array.isArray(list) ? (list as readonly Value[]) : [list]).some((each) => same(value, each));

const comparisons: Readonly<Record<string, (left: Value, right: Value) => boolean>> = {
  '-eq': same,
  '-ne': (left, right) => !same(left, right),
  '-in': inList,
  '-notin': (left, right) => !inList(left, right),
  '-contains': (left, right) => inList(right, left),
  '-notcontains': (left, right) => !inList(right, left),
  '-like': (left, right) => pattern(right).test(String(left ?? '')),
  '-notlike': (left, right) => !pattern(right).test(String(left ?? '')),
  '-match': (left, right) => new RegExp(String(right), 'i').test(String(left ?? '')),
  '-notmatch': (left, right) => !new RegExp(String(right), 'i').test(String(left ?? '')),
};

function truthy(value: Value): boolean {
  if (Array.isArray(value))
    return value.length > 1 || (value.length === 1 && truthy((value as readonly Value[])[0] ?? null));
  return value !== null && value !== false && value !== 0 && value !== '';
}

function memberOf(of: Value, name: string): Value {
  if (Array.isArray(of)) {
    return unrolled((of as readonly Value[]).flatMap((each) => listOf(memberOf(each, name))));
  }
  if (of === null || typeof of !== 'object') return null;
  const found = Object.entries(of).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found?.[1] ?? null;
}
