import type { Change } from '../change.ts';
import { elementsOf, membersOf, parsed, type Slice } from '../json/slices.ts';
import type { MetBefore } from '../model.ts';
import { list, own, text } from '../untyped.ts';
import { steps, whereOf } from './address.ts';
import type { Configuration } from './configuration.ts';
import type { Entry } from './entry.ts';

/**
 * The order of an apply. The file has none: what refers to something is made after it and deleted before it. References come from the configuration, and of
 * what has no configuration any more from `depends_on` of the prior state.
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

function configuredEdges(configuration: Configuration, where: string): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open: { readonly modules: readonly string[]; readonly reference: string }[] = [];
  const modules = modulesOf(where);
  for (const reference of configuration.resources.get(where)?.all ?? []) open.push({ modules, reference });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const key = `${next.modules.join('.')} ${next.reference}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const [first, second, third] = steps(next.reference).map(({ name }) => name);
    if (first === 'var' && next.modules.length > 0) {
      const inputs = configuration.modules.get(next.modules.join('.'))?.inputs.get(second ?? '') ?? [];
      for (const reference of inputs) open.push({ modules: next.modules.slice(0, -1), reference });
    } else if (first === 'module' && second !== undefined) {
      const below = [...next.modules, second];
      const outputs = configuration.modules.get(below.join('.'))?.outputs ?? new Map<string, readonly string[]>();
      for (const [output, references] of outputs) {
        if (third === undefined || third === output) for (const reference of references) open.push({ modules: below, reference });
      }
      if (third === undefined) for (const each of configuration.resources.keys()) if (each.startsWith(prefixOf(below))) found.add(each);
    } else if (first !== undefined && second !== undefined) {
      const resource = whereOf(next.modules, first, second);
      if (resource !== where && configuration.resources.has(resource)) found.add(resource);
    }
  }
  return found;
}

const prefixOf = (modules: readonly string[]): string => `${modules.map((module) => `module.${module}`).join('.')}.`;

function modulesOf(where: string): readonly string[] {
  const names = where.split('.');
  const modules: string[] = [];
  for (let at = 0; names[at] === 'module' && at + 1 < names.length; at += 2) modules.push(names[at + 1] ?? '');
  return modules;
}

/** Only addresses are kept of the state. A module below a module is as deep as the file says. */
function stateEdges(priorState: Slice | undefined): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  const open: (Slice | undefined)[] = [membersOf(membersOf(priorState).get('values')).get('root_module')];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const module = membersOf(next);
    for (const element of elementsOf(module.get('resources'))) {
      const resource = parsed(element);
      const edges = list(own(resource, 'depends_on')).map((each) => bare(text(each)));
      if (edges.length > 0 && text(own(resource, 'mode')) !== 'data') found.set(bare(text(own(resource, 'address'))), new Set(edges));
    }
    open.push(...elementsOf(module.get('child_modules')));
  }
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
  return all.map(({ entry, change }) => {
    const before: MetBefore[] = [];
    if (deletes(change)) {
      for (const { change: user, entry: by } of nearOnes(users.get(entry.where) ?? [], entry)) before.push(...usersEnd(change, user, by));
      for (const { made, reaches } of locks) if (reaches.has(entry.where)) before.push(met(made.change, 'removed'));
    }
    if (change.operations.some((each) => each !== 'delete')) {
      for (const where of edges(entry.where))
        for (const { change: used } of nearOnes(byWhere.get(where) ?? [], entry)) before.push(...usedFirst(used));
    }
    return before.length === 0 ? change : { ...change, before: unique(before) };
  });
}

/** Of very many instances only those with the same keys are told: all come before, but only those are looked at together. */
const MANY = 50;

function nearOnes(all: readonly Made[], { keys }: Entry): readonly Made[] {
  if (all.length <= MANY || keys.every((key) => key === '')) return all;
  return all.filter(({ entry }) => keys.every((key, at) => key === '' || key === entry.keys[at]));
}

const isLock = ({ id }: Change): boolean => id.type?.toLowerCase() === 'microsoft.authorization/locks';
const deletes = ({ operations }: Change): boolean => operations.includes('delete');
const met = ({ id, address }: Change, how: MetBefore['how']): MetBefore => ({ id: id.id, how, address });

/** What used the resource that is deleted is deleted before it, or lets go of it. */
function usersEnd(target: Change, user: Change, entry: Entry): readonly MetBefore[] {
  if (deletes(user) && user.replaces !== 'create-first') return [met(user, 'removed')];
  return entry.dropped.has(target.id.id.toLowerCase()) || (user.property && entry.action === 'delete') ? [met(user, 'released')] : [];
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
