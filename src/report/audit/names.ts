import { resourceWords } from '../resource.ts';
import { cut, shorten } from '../text.ts';
import { tick } from '../title.ts';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * callerWords names a caller in short: of an application, whose name Azure does not tell, the beginning of its ID. The
 * JSON report has it all.
 */
export function callerWords(caller: string): string {
  if (caller === '') return 'somebody';
  return guid.test(caller) ? `${caller.slice(0, 8)}…` : shorten(caller, 40);
}

/** scopeName gives the name of a scope, as code. */
export const scopeName = (scope: string): string => tick(shorten(resourceWords(scope).name, 60));

/** operationWords gives an operation without its provider: `virtualNetworks/subnets/write`. */
export function operationWords(operation: string): string {
  const [, ...rest] = operation.split('/');
  return cut(rest.length < 2 ? operation : rest.join('/'), 80);
}

/** shortOperation gives what an operation does to what: `subnets/write`, `restart`. */
export function shortOperation(operation: string): string {
  const parts = operation.split('/');
  const [what = '', verb = ''] = parts.slice(-2);
  return cut(verb.toLowerCase() === 'action' ? what : `${what}/${verb}`, 40);
}

/** shortCaller names a caller where there is little room: of a person what stands before the domain. */
export const shortCaller = (caller: string): string => callerWords(caller.replace(/@.*$/s, ''));

/** times counts in words: `once`, `twice`, `3 times`. */
export const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** listOf writes some of many: `a`, `b` and 3 more. */
export function listOf(words: readonly string[], most: number): string {
  const left = words.length - most;
  const shown = words.slice(0, most);
  if (left > 0) return `${shown.join(', ')} and ${left} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
