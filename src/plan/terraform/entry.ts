import { bag, list, own, text } from '../untyped.ts';
import { splitAddress } from './address.ts';

/**
 * Entry is one element of `resource_changes` as far as it is looked up. `read` gives whitelisted values only; the rest of the element is dropped when the
 * next one is read.
 */
export interface Entry {
  /** As the file writes it, cut to what a person can read. */
  readonly address: string;
  /** The address without instance keys: how the configuration knows it. */
  readonly where: string;
  /** Instance keys of the modules and of the resource, as they are written: `["a"]`, `[0]`. Empty where there is none. */
  readonly keys: readonly string[];
  readonly modules: readonly string[];
  readonly type: string;
  readonly action: Action;
  readonly deposed: boolean;
  readonly importId?: string;
  readonly before: Picked;
  readonly after: Picked;
  /** Top-level attributes that are known only after the apply. */
  readonly unknown: ReadonlySet<string>;
  /** Top-level attributes that are marked as sensitive. */
  readonly sensitive: ReadonlySet<string>;
  /** Watched paths whose values differ. */
  readonly changed: ReadonlySet<string>;
}

/** Values at whitelisted paths. */
export type Picked = Readonly<Record<string, unknown>>;

export type Action = 'none' | 'create' | 'update' | 'delete' | 'delete-create' | 'create-delete';

const actions: Readonly<Record<string, Action>> = {
  create: 'create',
  update: 'update',
  delete: 'delete',
  'delete create': 'delete-create',
  'create delete': 'create-delete',
  'create forget': 'create',
  'forget create': 'create',
};

/** actionOf reads the `actions` of a change. What is read, kept, forgotten or not said is none: no call to Azure. */
export function actionOf(change: unknown): Action {
  const words = list(own(change, 'actions')).map(text).join(' ');
  return Object.hasOwn(actions, words) ? (actions[words] ?? 'none') : 'none';
}

/** What of the attributes of a type is looked up. */
export interface Look {
  /** Attributes that IDs are made of. */
  readonly parts: readonly string[];
  /** Paths whose change decides the verb. */
  readonly watched: readonly string[];
  /** Reads further values of the type out of the attributes. */
  readonly pick: (attributes: unknown) => Picked;
}

/** readEntry reads an element. Undefined where it is no managed resource. */
export function readEntry(element: unknown, look: (type: string) => Look): Entry | undefined {
  const type = text(own(element, 'type'));
  if (type === '' || text(own(element, 'mode')) === 'data') return undefined;
  const change = own(element, 'change');
  const { parts, watched, pick } = look(type);
  const [before, after] = [own(change, 'before'), own(change, 'after')];
  const address = addressOf(element, type);
  const importId = text(own(own(change, 'importing'), 'id'));
  return {
    ...splitAddress(address, type),
    type,
    action: actionOf(change),
    deposed: text(own(element, 'deposed')) !== '',
    ...(importId === '' ? {} : { importId }),
    before: { ...chosen(before, parts), ...pick(before) },
    after: { ...chosen(after, parts), ...pick(after) },
    unknown: marked(own(change, 'after_unknown'), parts),
    sensitive: marked(own(change, 'after_sensitive'), parts),
    changed: new Set(watched.filter((path) => differs(before, after, own(change, 'after_unknown'), path))),
  };
}

function addressOf(element: unknown, type: string): string {
  const address = text(own(element, 'address'));
  if (address !== '') return address;
  const module = text(own(element, 'module_address'));
  return `${module === '' ? '' : `${module}.`}${type}.${text(own(element, 'name'))}`;
}

function chosen(attributes: unknown, names: readonly string[]): Picked {
  const bagOf = bag(attributes);
  return Object.fromEntries(names.filter((name) => Object.hasOwn(bagOf, name)).map((name) => [name, bagOf[name]]));
}

/** The marks have the shape of the attributes, with `true` where the mark stands. */
function marked(marks: unknown, names: readonly string[]): ReadonlySet<string> {
  return new Set(names.filter((name) => marks === true || own(marks, name) === true));
}

function differs(before: unknown, after: unknown, unknown: unknown, path: string): boolean {
  const steps = path.split('.');
  let [a, b, open] = [before, after, unknown];
  for (const step of steps) [a, b, open] = [inner(a, step), inner(b, step), open === true ? true : inner(open, step)];
  return open === true || JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);
}

/** A block of Terraform is an array of one. */
function inner(value: unknown, step: string): unknown {
  return own(Array.isArray(value) ? value[0] : value, step);
}
