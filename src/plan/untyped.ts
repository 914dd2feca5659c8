/**
 * What came out of a file, and may be anything: these read it without a crash. A value leaves the readers only through
 * `word`, `name` or `idText`.
 */

export type Bag = Readonly<Record<string, unknown>>;

/** bag gives an object, and an empty one for everything else. */
export function bag(value: unknown): Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Bag) : {};
}

/** list gives an array, and an empty one for everything else. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** text gives a string, and an empty one for everything else. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * at follows a path of dots through objects, arrays (`default_node_pool.0.vm_size`) and arrays of one (Terraform's
 * blocks: the `0` may be left out).
 */
export function at(value: unknown, path: string): unknown {
  let current = value;
  for (const step of path.split('.')) {
    if (Array.isArray(current)) current = /^\d+$/.test(step) ? current[Number(step)] : bag(current[0])[step];
    else current = own(current, step);
  }
  return current;
}

/** own reads a member that the object has itself: a name in a file may be `__proto__`. */
export function own(value: unknown, name: string): unknown {
  const members = bag(value);
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** Names of resources; as long as the longest part of an ID. What no name can hold is refused where the ID is read. */
const LONGEST_NAME = 2048;

/** nameText gives a part of an ID: a text that is not too long. */
export function nameText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME ? value : undefined;
}

/** A size, a SKU, a region, a version: short words without a sign that could carry a secret or a command. */
const WORD = /^[A-Za-z0-9][A-Za-z0-9 ._/()+-]{0,79}$/;

/** wordOf gives a short word, a number or a truth value: all that a change may want. */
export function wordOf(value: unknown): string | number | boolean | readonly string[] | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'string') return WORD.test(value) ? value : undefined;
  if (!Array.isArray(value) || value.length === 0 || value.length > 20) return undefined;
  const words = value.filter((each): each is string => typeof each === 'string' && WORD.test(each));
  return words.length === value.length ? words : undefined;
}
