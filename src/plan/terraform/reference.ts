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
  /** Keys of module instances that a reference names, by the depth of the module. */
  readonly keys?: ReadonlyMap<number, string>;
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
  { entry, modules, keys }: Place,
  [input, ...rest]: readonly Step[],
  attribute: string,
  depth: number,
): Reached {
  const references = world.configuration.modules.get(modules.join('.'))?.inputs.get(input?.name ?? '');
  if (references === undefined || modules.length === 0) return { why: 'known after apply: a variable' };
  return continued(
    reach(world, { entry, modules: modules.slice(0, -1), ...(keys === undefined ? {} : { keys }) }, references, attribute, depth + 1),
    rest,
  );
}

function throughOutput(
  world: World,
  { entry, modules, keys: outer }: Place,
  [call, output, ...rest]: readonly Step[],
  attribute: string,
  depth: number,
): Reached {
  const below = [...modules, call?.name ?? ''];
  const references = world.configuration.modules.get(below.join('.'))?.outputs.get(output?.name ?? '');
  if (references === undefined) return { why: 'known after apply: an output of a module' };
  const key = call?.key ?? '';
  const keys = key === '' ? outer : new Map([...(outer ?? []), [modules.length, key] as const]);
  return continued(
    reach(world, { entry, modules: below, ...(keys === undefined ? {} : { keys }) }, references, attribute, depth + 1),
    rest,
  );
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
  { entry, keys }: Place,
  key: string,
): { readonly entry: Entry; readonly guess: boolean } | undefined {
  const placed = keys === undefined ? entry.keys : entry.keys.map((each, depth) => keys.get(depth) ?? each);
  const near = nearOf(candidates, { modules: entry.modules, keys: placed }, keys);
  const own = entry.keys.at(-1) ?? '';
  const [only, ...more] = key === '' ? near.all : (near.byKey.get(key) ?? []);
  if (only !== undefined && more.length === 0) return { entry: only, guess: false };
  const [same, ...others] = own === '' ? [] : (near.byKey.get(own) ?? []);
  return same !== undefined && others.length === 0 && key === '' ? { entry: same, guess: true } : undefined;
}

/** Instances of one resource in one instance of the modules that two addresses share. */
interface Near {
  readonly all: Entry[];
  readonly byKey: Map<string, Entry[]>;
}

const nothingNear: Near = { all: [], byKey: new Map() };
const indexes = new WeakMap<readonly Entry[], Map<number, Map<string, Near>>>();

/** nearOf finds the instances that a resource sees: two resources of one module see each other in the same instance of it, unless the reference names another. */
function nearOf(
  candidates: readonly Entry[],
  { modules, keys }: Pick<Entry, 'modules' | 'keys'>,
  named?: ReadonlyMap<number, string>,
): Near {
  const others = candidates[0]?.modules ?? [];
  let shared = 0;
  while (shared < modules.length && shared < others.length && modules[shared] === others[shared]) shared += 1;
  const below = [...(named ?? [])].filter(([depth]) => depth >= shared);
  if (below.length > 0)
    return nearOf(
      candidates.filter((each) => below.every(([depth, key]) => each.keys[depth] === key)),
      { modules, keys },
    );
  const levels = indexes.get(candidates) ?? new Map<number, Map<string, Near>>();
  indexes.set(candidates, levels);
  const index = levels.get(shared) ?? indexed(candidates, shared);
  levels.set(shared, index);
  return index.get(keys.slice(0, shared).join(' ')) ?? nothingNear;
}

function indexed(candidates: readonly Entry[], shared: number): Map<string, Near> {
  const index = new Map<string, Near>();
  for (const each of candidates) {
    if (each.deposed) continue;
    const place = each.keys.slice(0, shared).join(' ');
    const near = index.get(place) ?? { all: [], byKey: new Map<string, Entry[]>() };
    index.set(place, near);
    near.all.push(each);
    const last = each.keys.at(-1) ?? '';
    const same = near.byKey.get(last);
    if (same === undefined) near.byKey.set(last, [each]);
    else same.push(each);
  }
  return index;
}

/** unknownValue is a reason in the place of a value. Its first words are few, so that reasons can be counted. */
export function unknownValue(attribute: string, why: string): Value {
  if (/resource_group/.test(attribute)) return { why: `resource group ${why}` };
  return { why: `${/_(?:id|name)$|^scope$/.test(attribute) ? 'parent' : 'name'} ${why}` };
}
