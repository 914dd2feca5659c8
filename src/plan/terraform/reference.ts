import type { Value } from '../ids.ts';
import { azurermRow } from '../types/row.ts';
import { type Step, steps as stepsOf, whereOf } from './address.ts';
import { armTypeOf, isAzapi } from './azapi.ts';
import type { Configuration } from './configuration.ts';
import type { Entry } from './entry.ts';

/**
 * Follows what an expression refers to, as far as the file tells: a resource of the plan, an input of the module, an
 * output of a module below. Instance keys that an expression computes (`each.key`, `count.index`) are not in the file:
 * then the instance with the same key is a guess.
 */

/** Where a reference stands. */
export interface Place {
  readonly entry: Entry;
  readonly modules: readonly string[];
  /** Keys of module instances that a reference names, by the depth of the module. */
  readonly keys?: ReadonlyMap<number, string>;
}

/** Reached is a resource of the plan, and the attribute of it that is meant. */
export type Reached =
  | { readonly entry: Entry; readonly attribute: string; readonly guess: boolean }
  | { readonly why: string };

export interface World {
  readonly configuration: Configuration;
  /** By address without keys. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

/** References may go in a circle through modules in a made-up file. */
const LONGEST_WAY = 60;

/**
 * Wish is the attribute that an expression gives its value to; of one that holds an ID, the type that the ID must have,
 * where that is known.
 */
export interface Wish {
  readonly attribute: string;
  /** Lower case, without `microsoft.`. */
  readonly type?: string;
}

/** Walk is one way through references: they may branch at every step of a made-up file. */
interface Walk extends Wish {
  steps: number;
}

/** Steps of one walk in all its branches. A real one has some ten. */
const MOST_STEPS = 500;

const holdsId = ({ attribute }: Wish): boolean => /(?:_id|^scope)$/.test(attribute);

/** reach follows the references of one expression. */
export function reach(world: World, place: Place, references: readonly string[], wish: Wish): Reached {
  return reachOn(world, place, references, { ...wish, steps: 0 }, 0);
}

function reachOn(world: World, place: Place, references: readonly string[], wish: Walk, depth: number): Reached {
  wish.steps += 1;
  const leaves = leavesOf(references);
  const sources = leaves.filter((leaf) => !/^(?:each|count|path|terraform|self)\b/.test(leaf));
  const [leaf] = sources;
  if (depth > LONGEST_WAY || wish.steps > MOST_STEPS) return { why: 'known after apply' };
  if (leaf === undefined) return throughEach(world, place, leaves, wish, depth);
  const indexed = sources.length < leaves.length;
  if (sources.length === 1) return follow(world, place, leaf, wish, indexed, depth);
  const several = { why: 'known after apply: made of several values' };
  return holdsId(wish)
    ? oneOfSeveral(
        sources.map((each) => follow(world, place, each, wish, indexed, depth)),
        wish,
        several,
      )
    : several;
}

function follow(world: World, place: Place, leaf: string, wish: Walk, indexed: boolean, depth: number): Reached {
  const [first, ...rest] = stepsOf(leaf);
  if (first === undefined) return { why: 'known after apply' };
  if (first.name === 'var') return throughInput(world, place, rest, wish, depth);
  if (first.name === 'module') return throughOutput(world, place, rest, wish, indexed, depth);
  if (first.name === 'local') return { why: 'known after apply: a local value' };
  if (first.name === 'data')
    return atResource(
      world,
      place,
      [{ ...first, name: `data.${rest[0]?.name ?? ''}` }, ...rest.slice(1)],
      wish,
      indexed,
    );
  return atResource(world, place, [first, ...rest], wish, indexed);
}

/**
 * Of several sources of an ID (a condition, an object) the one that gives an ID is meant, and of several such the one
 * of the type that is wanted.
 */
function oneOfSeveral(all: readonly Reached[], { type }: Wish, otherwise: Reached): Reached {
  const found = all.flatMap((each) =>
    'entry' in each && (each.attribute === '' || each.attribute === 'id') ? [each] : [],
  );
  const distinct = [...new Map(found.map((each) => [each.entry, each])).values()];
  const fitting = type === undefined ? distinct : distinct.filter(({ entry }) => isMade(entry, type));
  const [only, ...more] = fitting;
  return only === undefined || more.length > 0 ? otherwise : { ...only, guess: true };
}

/** Whether an entry makes a resource of an ARM type. */
function isMade(entry: Entry, type: string): boolean {
  if (type === 'group') return entry.type === 'azurerm_resource_group';
  if (isAzapi(entry.type)) return armTypeOf(entry).toLowerCase() === `microsoft.${type}`;
  return (
    azurermRow(entry.type)?.templates.some(({ armType }) => armType === type || armType === `microsoft.${type}`) ??
    false
  );
}

/** `each.value.id` of what is repeated for each instance of another resource. */
function throughEach(world: World, place: Place, leaves: readonly string[], wish: Walk, depth: number): Reached {
  const paths = leaves.map(stepsOf).filter(([each, value]) => each?.name === 'each' && value?.name === 'value');
  const [path] = paths;
  const { entry, modules } = place;
  const called = entry.modules.slice(0, modules.length + 1).join('.');
  const over =
    modules.length < entry.modules.length
      ? world.configuration.modules.get(called)?.over
      : world.configuration.resources.get(entry.where)?.over;
  if (path === undefined || paths.length > 1 || over === undefined || over.length === 0)
    return { why: 'known after apply' };
  return continued(reachOn(world, place, over, wish, depth + 1), path.slice(2));
}

/** Each traversal is listed with all its beginnings: `a.b.id`, `a.b`. The longest says what is meant. */
function leavesOf(references: readonly string[]): readonly string[] {
  const all = new Set(references);
  const beginnings = new Set<string>();
  for (const each of references) {
    for (const { index } of each.slice(0, LONGEST_REFERENCE).matchAll(/[.[]/g)) {
      const head = each.slice(0, index);
      if (all.has(head)) beginnings.add(head);
    }
  }
  return [...all].filter((each) => !beginnings.has(each));
}

/** Beginnings of a longer one are not looked for. */
const LONGEST_REFERENCE = 1000;

function throughInput(
  world: World,
  { entry, modules, keys }: Place,
  [input, ...rest]: readonly Step[],
  wish: Walk,
  depth: number,
): Reached {
  const references = world.configuration.modules.get(modules.join('.'))?.inputs.get(input?.name ?? '');
  if (references === undefined || modules.length === 0) return { why: 'known after apply: a variable' };
  return continued(
    reachOn(
      world,
      { entry, modules: modules.slice(0, -1), ...(keys === undefined ? {} : { keys }) },
      references,
      wish,
      depth + 1,
    ),
    rest,
  );
}

function throughOutput(
  world: World,
  place: Place,
  [call, output, ...rest]: readonly Step[],
  wish: Walk,
  indexed: boolean,
  depth: number,
): Reached {
  const { entry, modules, keys: outer } = place;
  const below = [...modules, call?.name ?? ''];
  const outputs = world.configuration.modules.get(below.join('.'))?.outputs;
  // The key that the expression computes has cut the output off.
  const isCut = output === undefined && indexed && holdsId(wish);
  const key = isCut ? ownKey(place) : (call?.key ?? '');
  const keys = key === '' ? outer : new Map([...(outer ?? []), [modules.length, key] as const]);
  const inside: Place = { entry, modules: below, ...(keys === undefined ? {} : { keys }) };
  const through = (references: readonly string[]): Reached => reachOn(world, inside, references, wish, depth + 1);
  const unknown = { why: 'known after apply: an output of a module' };
  if (isCut) return oneOfSeveral([...(outputs?.values() ?? [])].map(through), wish, unknown);
  const references = outputs?.get(output?.name ?? '');
  return references === undefined ? unknown : continued(through(references), rest);
}

/** A whole resource that was handed through is taken apart at the end: `var.network.id`, `module.net.all.hub.id`. */
function continued(reached: Reached, rest: readonly Step[]): Reached {
  const last = rest.at(-1)?.name;
  if ('why' in reached || last === undefined) return reached;
  if (reached.attribute !== '' && !reached.guess) return { why: 'known after apply: a part of a value' };
  return { ...reached, attribute: last, guess: reached.guess || rest.length > 1 };
}

function atResource(
  world: World,
  place: Place,
  [type, name, ...path]: readonly Step[],
  wish: Walk,
  indexed: boolean,
): Reached {
  if (type === undefined || name === undefined) return { why: 'known after apply' };
  const address = [...place.modules.map((module) => `module.${module}`), type.name, name.name].join('.');
  const candidates = world.entries.get(whereOf(place.modules, type.name, name.name)) ?? [];
  const instance = oneOf(candidates, place, name.key);
  if (instance === undefined)
    return {
      why:
        candidates.length === 0
          ? `known after apply: ${address}`
          : `known after apply: ${address} has several instances`,
    };
  const [meant] = path;
  if (meant !== undefined && path.length === 1)
    return { entry: instance.entry, attribute: meant.name, guess: instance.guess };
  if (meant !== undefined) return { why: `known after apply: a part of ${address}` };
  // The key that the expression computes has cut the attribute off.
  if (indexed && holdsId(wish)) return { entry: instance.entry, attribute: 'id', guess: true };
  return indexed
    ? { why: 'known after apply: an index expression' }
    : { entry: instance.entry, attribute: '', guess: instance.guess };
}

/**
 * oneOf chooses the instance that is meant: the only one, the one with the key in the reference, or by a guess the one
 * with the same key.
 */
function oneOf(
  candidates: readonly Entry[],
  place: Place,
  key: string,
): { readonly entry: Entry; readonly guess: boolean } | undefined {
  const { entry, keys } = place;
  const placed = keys === undefined ? entry.keys : entry.keys.map((each, depth) => keys.get(depth) ?? each);
  const near = nearOf(candidates, { modules: entry.modules, keys: placed }, keys);
  const own = ownKey(place);
  const [only, ...more] = key === '' ? near.all : (near.byKey.get(key) ?? []);
  if (only !== undefined && more.length === 0) return { entry: only, guess: false };
  const [same, ...others] = own === '' ? [] : (near.byKey.get(own) ?? []);
  return same !== undefined && others.length === 0 && key === '' ? { entry: same, guess: true } : undefined;
}

/** What `each.key` is at a place: the key of the resource itself, or of the call of the module that it lies in. */
const ownKey = ({ entry, modules }: Place): string =>
  (modules.length < entry.modules.length ? entry.keys[modules.length] : entry.keys.at(-1)) ?? '';

/** Instances of one resource in one instance of the modules that two addresses share. */
interface Near {
  readonly all: Entry[];
  readonly byKey: Map<string, Entry[]>;
}

const nothingNear: Near = { all: [], byKey: new Map() };
const indexes = new WeakMap<readonly Entry[], Map<number, Map<string, Near>>>();

/**
 * nearOf finds the instances that a resource sees: two resources of one module see each other in the same instance of
 * it, unless the reference names another.
 */
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
