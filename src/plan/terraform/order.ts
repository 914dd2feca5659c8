import type { Change } from '../change.ts';
import { elementsOf, membersOf, parsed, type Slice } from '../json/slices.ts';
import type { MetBefore } from '../model.ts';
import { list, own, text } from '../untyped.ts';
import { steps, whereOf } from './address.ts';
import type { Configuration } from './configuration.ts';
import type { Entry } from './entry.ts';

/**
 * The order of an apply. The file has none: what refers to something is made after it and deleted before it. References
 * come from the configuration, and of what has no configuration any more from `depends_on` of the prior state.
 * https://developer.hashicorp.com/terraform/internals/graph
 */

/** Edges gives the addresses, without instance keys, that one depends on. */
export type Edges = (where: string) => ReadonlySet<string>;

/** edgesOf joins both sources. */
export function edgesOf(configuration: Configuration, priorState: Slice | undefined): Edges {
  const state = stateEdges(priorState);
  const known = new Map<string, ReadonlySet<string>>();
  return (where) => {
    const found = known.get(where) ?? new Set([...configuredEdges(configuration, where), ...(state.get(where) ?? [])]);
    known.set(where, found);
    return found;
  };
}

interface Reference {
  readonly modules: readonly string[];
  readonly reference: string;
}

function configuredEdges(configuration: Configuration, where: string): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const modules = modulesOf(where);
  const open: Reference[] = (configuration.resources.get(where)?.all ?? []).map((reference) => ({
    modules,
    reference,
  }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const key = `${next.modules.join('.')} ${next.reference}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const led = follow(configuration, next);
    open.push(...led.further);
    for (const each of led.resources) if (each !== where) found.add(each);
  }
  return found;
}

/** follow gives what a reference names, and what that is made of in another module. */
function follow(
  { modules: all, resources }: Configuration,
  { modules, reference }: Reference,
): { readonly resources: readonly string[]; readonly further: readonly Reference[] } {
  const [first = '', second = '', third] = steps(reference).map(({ name }) => name);
  const within = (path: readonly string[], references: readonly string[]): readonly Reference[] =>
    references.map((each) => ({ modules: path, reference: each }));
  if (first === 'var') {
    if (modules.length === 0) return { resources: [], further: [] };
    return {
      resources: [],
      further: within(modules.slice(0, -1), all.get(modules.join('.'))?.inputs.get(second) ?? []),
    };
  }
  if (first !== 'module') {
    const resource = whereOf(modules, first, second);
    return { resources: resources.has(resource) ? [resource] : [], further: [] };
  }
  const below = [...modules, second];
  const outputs = [...(all.get(below.join('.'))?.outputs ?? [])].filter(
    ([name]) => third === undefined || third === name,
  );
  return {
    // A whole module is everything in it.
    resources: third === undefined ? [...resources.keys()].filter((each) => each.startsWith(prefixOf(below))) : [],
    further: outputs.flatMap(([, references]) => within(below, references)),
  };
}

const prefixOf = (modules: readonly string[]): string => `${modules.map((module) => `module.${module}`).join('.')}.`;

function modulesOf(where: string): readonly string[] {
  const names = where.split('.');
  const modules: string[] = [];
  for (let at = 0; names[at] === 'module' && at + 1 < names.length; at += 2) modules.push(names[at + 1] ?? '');
  return modules;
}

/** Modules lie in each other; every level is gone over once for each level above it. */
const DEEPEST = 50;

/** Only addresses are kept of the state. */
function stateEdges(priorState: Slice | undefined): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  const visit = (slice: Slice | undefined, depth: number): void => {
    const module = membersOf(slice);
    for (const element of elementsOf(module.get('resources'))) {
      const resource = parsed(element);
      const edges = list(own(resource, 'depends_on')).map((each) => bare(text(each)));
      if (edges.length > 0 && text(own(resource, 'mode')) !== 'data')
        found.set(bare(text(own(resource, 'address'))), new Set(edges));
    }
    if (depth < DEEPEST) for (const child of elementsOf(module.get('child_modules'))) visit(child, depth + 1);
  };
  visit(membersOf(membersOf(priorState).get('values')).get('root_module'), 0);
  return found;
}

const bare = (address: string): string =>
  steps(address)
    .map(({ name }) => name)
    .join('.');

/** One change and the entry that it comes from. */
export interface Made {
  readonly entry: Entry;
  readonly change: Change;
}

/** withOrder tells each change what the plan certainly does before it on what it touches. */
export function withOrder(all: readonly Made[], edges: Edges): readonly Change[] {
  const byWhere = new Map<string, Made[]>();
  const users = new Map<string, Made[]>();
  for (const made of all) {
    push(byWhere, made.entry.where, made);
    for (const where of edges(made.entry.where)) push(users, where, made);
  }
  const locks = all
    .filter(({ change }) => isLock(change) && deletes(change))
    .map((made) => ({ made, reaches: reach(made.entry.where, edges) }));
  const ended = ({ entry, change }: Made): readonly MetBefore[] => [
    ...nearOnes(users.get(entry.where) ?? [], entry).flatMap((user) => usersEnd(change, user.change, user.entry)),
    ...locks.flatMap(({ made, reaches }) => (reaches.has(entry.where) ? [met(made.change, 'removed')] : [])),
  ];
  const begun = ({ entry }: Made): readonly MetBefore[] =>
    [...edges(entry.where)].flatMap((where) =>
      nearOnes(byWhere.get(where) ?? [], entry).flatMap(({ change }) => usedFirst(change)),
    );
  return all.map((made) => {
    const { change } = made;
    const before = unique([
      ...(deletes(change) ? ended(made) : []),
      ...(change.operations.some((each) => each !== 'delete') ? begun(made) : []),
    ]);
    return before.length === 0 ? change : { ...change, before };
  });
}

/**
 * Of very many instances only those with the same keys are told: all come before, but only those are looked at
 * together.
 */
const MANY = 50;
const byKeys = new WeakMap<readonly Made[], ReadonlyMap<string, readonly Made[]>>();

function nearOnes(all: readonly Made[], { keys }: Entry): readonly Made[] {
  if (all.length <= MANY || keys.every((key) => key === '')) return all;
  const index = byKeys.get(all) ?? indexed(all);
  byKeys.set(all, index);
  return index.get(keys.join(' ')) ?? [];
}

function indexed(all: readonly Made[]): ReadonlyMap<string, readonly Made[]> {
  const index = new Map<string, Made[]>();
  for (const made of all) push(index, made.entry.keys.join(' '), made);
  return index;
}

const isLock = ({ id }: Change): boolean => id.type?.toLowerCase() === 'microsoft.authorization/locks';
const deletes = ({ operations }: Change): boolean => operations.includes('delete');
const met = ({ id, address }: Change, how: MetBefore['how']): MetBefore => ({ id: id.id, how, address });

/** What used the resource that is deleted is deleted before it, or lets go of it. */
function usersEnd(target: Change, user: Change, entry: Entry): readonly MetBefore[] {
  if (deletes(user) && user.replaces !== 'create-first') return [met(user, 'removed')];
  return entry.dropped.has(target.id.id.toLowerCase()) || (user.property && entry.action === 'delete')
    ? [met(user, 'released')]
    : [];
}

const powers: readonly (readonly [RegExp, MetBefore['how']])[] = [
  [/(?:^|\/)(?:start|powerOn)(?:\/action)?$/i, 'started'],
  [/(?:^|\/)deallocate(?:\/action)?$/i, 'deallocated'],
  [/(?:^|\/)(?:stop|powerOff)(?:\/action)?$/i, 'stopped'],
];

/** What a change refers to is made or changed before it. */
function usedFirst(used: Change): readonly MetBefore[] {
  if (used.creates) return [met(used, 'made')];
  if (deletes(used)) return [];
  const power = powers.find(([word]) => used.operations.some((each) => word.test(each)));
  return [met(used, power?.[1] ?? 'changed')];
}

function reach(from: string, edges: Edges): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const each of edges(next)) {
      if (!found.has(each)) open.push(each);
      found.add(each);
    }
  }
  return found;
}

function unique(before: readonly MetBefore[]): readonly MetBefore[] {
  return [...new Map(before.map((each) => [`${each.id.toLowerCase()} ${each.how}`, each])).values()];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
