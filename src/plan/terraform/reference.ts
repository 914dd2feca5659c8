import type { Value } from '../ids.ts';
import { type Step, steps as stepsOf, whereOf } from './address.ts';
import type { Configuration } from './configuration.ts';
import type { Entry } from './entry.ts';

/**
 * Follows what an expression refers to, as far as the file tells: a resource of the plan, an input of the module, an output of a module below. Instance
 * keys that an expression computes (`each.key`, `count.index`) are not in the file: then the instance with the same key is a guess.
 */

/** Where a reference stands. */
export interface Place {
  readonly entry: Entry;
  readonly modules: readonly string[];
}

/** Reached is a resource of the plan, and the attribute of it that is meant. */
export type Reached = { readonly entry: Entry; readonly attribute: string; readonly guess: boolean } | { readonly why: string };

export interface World {
  readonly configuration: Configuration;
  /** By address without keys. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

/** References may go in a circle through modules in a made-up file. */
const LONGEST_WAY = 60;

/** reach follows the references of one expression. `attribute` is the one that the expression gives its value to. */
export function reach(world: World, place: Place, references: readonly string[], attribute: string, depth = 0): Reached {
  const leaves = leavesOf(references);
  const sources = leaves.filter((leaf) => !/^(?:each|count|path|terraform|self)\b/.test(leaf));
  const [leaf] = sources;
  if (depth > LONGEST_WAY || leaf === undefined) return { why: 'known after apply' };
  if (sources.length > 1) return { why: 'known after apply: made of several values' };
  const indexed = sources.length < leaves.length;
  const [first, ...rest] = stepsOf(leaf);
  if (first === undefined) return { why: 'known after apply' };
  if (first.name === 'var') return throughInput(world, place, rest, attribute, depth);
  if (first.name === 'module') return throughOutput(world, place, rest, attribute, depth);
  if (first.name === 'local' || first.name === 'data')
    return { why: `known after apply: ${first.name === 'data' ? 'read by a data source' : 'a local value'}` };
  return atResource(world, place, [first, ...rest], attribute, indexed);
}

/** Each traversal is listed with all its beginnings: `a.b.id`, `a.b`. The longest says what is meant. */
function leavesOf(references: readonly string[]): readonly string[] {
  return references.filter(
    (each) => !references.some((other) => other !== each && (other.startsWith(`${each}.`) || other.startsWith(`${each}[`))),
  );
}

function throughInput(
  world: World,
  { entry, modules }: Place,
  [input, ...rest]: readonly Step[],
  attribute: string,
  depth: number,
): Reached {
  const references = world.configuration.modules.get(modules.join('.'))?.inputs.get(input?.name ?? '');
  if (references === undefined || modules.length === 0) return { why: 'known after apply: a variable' };
  return continued(reach(world, { entry, modules: modules.slice(0, -1) }, references, attribute, depth + 1), rest);
}

function throughOutput(
  world: World,
  { entry, modules }: Place,
  [call, output, ...rest]: readonly Step[],
  attribute: string,
  depth: number,
): Reached {
  const below = [...modules, call?.name ?? ''];
  const references = world.configuration.modules.get(below.join('.'))?.outputs.get(output?.name ?? '');
  if (references === undefined) return { why: 'known after apply: an output of a module' };
  return continued(reach(world, { entry, modules: below }, references, attribute, depth + 1), rest);
}

/** A whole resource that was handed through is taken apart at the end: `var.network.id`. */
function continued(reached: Reached, rest: readonly Step[]): Reached {
  if ('why' in reached || rest.length === 0) return reached;
  return reached.attribute === '' || reached.guess
    ? { ...reached, attribute: rest[0]?.name ?? '' }
    : { why: 'known after apply: a part of a value' };
}

function atResource(world: World, place: Place, [type, name, ...path]: readonly Step[], attribute: string, indexed: boolean): Reached {
  if (type === undefined || name === undefined) return { why: 'known after apply' };
  const address = [...place.modules.map((module) => `module.${module}`), type.name, name.name].join('.');
  const candidates = world.entries.get(whereOf(place.modules, type.name, name.name)) ?? [];
  const instance = oneOf(candidates, place, name.key);
  if (instance === undefined)
    return { why: candidates.length === 0 ? `known after apply: ${address}` : `known after apply: ${address} has several instances` };
  const [meant] = path;
  if (meant !== undefined && path.length === 1) return { entry: instance.entry, attribute: meant.name, guess: instance.guess };
  if (meant !== undefined) return { why: `known after apply: a part of ${address}` };
  // The key that the expression computes has cut the attribute off.
  if (indexed && /(?:_id|^scope)$/.test(attribute)) return { entry: instance.entry, attribute: 'id', guess: true };
  return indexed ? { why: 'known after apply: an index expression' } : { entry: instance.entry, attribute: '', guess: instance.guess };
}

/** oneOf chooses the instance that is meant: the only one, the one with the key in the reference, or by a guess the one with the same key. */
function oneOf(
  candidates: readonly Entry[],
  { entry }: Place,
  key: string,
): { readonly entry: Entry; readonly guess: boolean } | undefined {
  const near = candidates.filter((each) => !each.deposed && sharesModules(each, entry));
  const pool = near.length > 0 ? near : candidates;
  const keyed = key === '' ? pool : pool.filter((each) => each.keys.at(-1) === key);
  const [only] = keyed;
  if (keyed.length === 1 && only !== undefined) return { entry: only, guess: false };
  const same = keyed.filter((each) => each.keys.at(-1) === entry.keys.at(-1) && entry.keys.at(-1) !== '');
  return same.length === 1 && same[0] !== undefined ? { entry: same[0], guess: true } : undefined;
}

/** Two resources of one module see each other in the same instance of it. */
function sharesModules(a: Entry, b: Entry): boolean {
  for (let at = 0; at < a.modules.length && at < b.modules.length && a.modules[at] === b.modules[at]; at += 1) {
    if (a.keys[at] !== b.keys[at]) return false;
  }
  return true;
}

/** asValue is a reason in the place of a value. */
export const unknownValue = (attribute: string, why: string): Value => ({
  why: `${attribute === 'name' ? 'name' : /resource_group/.test(attribute) ? 'resource group' : /_id$|^scope$/.test(attribute) ? 'parent' : attribute} ${why}`,
});
