import { allRules } from '../rules/index.ts';

let named: ReadonlySet<string> | undefined;
let shaped: readonly RegExp[] | undefined;

/** knownCode tells whether some rule speaks of a code, by its name or its shape. */
export function knownCode(code: string): boolean {
  named ??= new Set(allRules.flatMap(({ codes }) => codes ?? []).map((name) => name.toLowerCase()));
  if (named.has(code.toLowerCase())) return true;
  shaped ??= allRules.flatMap(({ codeLike }) => codeLike ?? []);
  return shaped.some((shape) => shape.test(code));
}
