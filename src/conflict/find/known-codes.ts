import { allRules } from '../rules/index.ts';

let known: ReadonlySet<string> | undefined;

/** knownCode tells whether some rule speaks of a code by its name. */
export function knownCode(code: string): boolean {
  known ??= new Set(allRules.flatMap(({ codes }) => codes ?? []).map((name) => name.toLowerCase()));
  return known.has(code.toLowerCase());
}
