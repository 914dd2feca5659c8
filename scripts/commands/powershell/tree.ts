/**
 * The part of PowerShell's language that printed commands are written in, as a tree: pipelines, script blocks,
 * subexpressions, commands in parentheses with member access, `do … until`, `while`, `if`, `foreach`, hash tables,
 * strings of both kinds. What is beyond it is refused, not guessed at.
 * https://learn.microsoft.com/powershell/scripting/lang-spec/chapter-15
 */
export type Node =
  /** A string or a bare word: literal pieces and what stands in between. */
  | { readonly kind: 'text'; readonly parts: readonly (string | Node)[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'type'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Node[] }
  | { readonly kind: 'table'; readonly entries: readonly (readonly [string, Node])[] }
  | { readonly kind: 'block'; readonly body: readonly Statement[] }
  /** `(…)`, `$(…)`, `@(…)`. */
  | { readonly kind: 'group'; readonly sign: '' | '$' | '@'; readonly body: readonly Statement[] }
  | { readonly kind: 'member'; readonly of: Node; readonly name: string; readonly call?: readonly Node[] }
  | { readonly kind: 'index'; readonly of: Node; readonly at: Node }
  | { readonly kind: 'operator'; readonly operator: string; readonly left?: Node; readonly right: Node };

/** Argument is `-Name`, `-Name:value` or a value. Whether a value belongs to the name before it, the cmdlet decides. */
export type Argument =
  | { readonly parameter: string; readonly value?: Node }
  | { readonly parameter?: undefined; readonly value: Node };

export interface Command {
  readonly kind: 'command';
  readonly name: string;
  readonly arguments: readonly Argument[];
}

export type Statement =
  | { readonly kind: 'pipeline'; readonly elements: readonly (Command | Node)[] }
  | { readonly kind: 'assignment'; readonly name: string; readonly value: Statement }
  | {
      readonly kind: 'loop';
      readonly until: boolean;
      readonly first: 'body' | 'condition';
      readonly condition: Node;
      readonly body: readonly Statement[];
    }
  | { readonly kind: 'each'; readonly name: string; readonly of: Node; readonly body: readonly Statement[] }
  | {
      readonly kind: 'choice';
      readonly condition: Node;
      readonly body: readonly Statement[];
      readonly otherwise: readonly Statement[];
    }
  | { readonly kind: 'leave'; readonly word: 'break' | 'return' | 'continue' };

/** NotRead is a line that is no PowerShell, or more of it than is read here. */
export class NotRead extends Error {}

/** literal is the text of a string in which nothing is filled in. */
export function literal(node: Node): string | undefined {
  if (node.kind === 'number') return `${node.value}`;
  return node.kind === 'text' && node.parts.every((part) => typeof part === 'string') ? node.parts.join('') : undefined;
}
