import type { Wants } from '../model.ts';
import { bag, list, own, text } from '../untyped.ts';
import type { Studied } from '../verbs/row.ts';
import { type Action, actionOf } from './action.ts';
import { splitAddress } from './address.ts';
import { typeIn } from './configuration.ts';
import { studyEntry } from './study.ts';

/**
 * Entry is one element of `resource_changes` as far as it is looked up. `read` gives whitelisted values only; the rest
 * of the element is dropped when the next one is read.
 */
export interface Entry {
  /** As the file writes it, cut to what a person can read. */
  readonly address: string;
  /** The address without instance keys: how the configuration knows it. */
  readonly where: string;
  /**
   * Instance keys of the modules and of the resource, as they are written: `["a"]`, `[0]`. Empty where there is none.
   */
  readonly keys: readonly string[];
  readonly modules: readonly string[];
  readonly type: string;
  readonly action: Action;
  /** A data source: it shows where something is, and nothing is done to it. */
  readonly isRead: boolean;
  readonly deposed: boolean;
  readonly importId?: string;
  readonly before: Picked;
  readonly after: Picked;
  /** Top-level attributes that are known only after the apply. */
  readonly unknown: ReadonlySet<string>;
  /** Top-level attributes that are marked as sensitive. */
  readonly sensitive: ReadonlySet<string>;
  readonly studied: Studied;
  readonly wants: Wants;
  /** ARM IDs, in lower case, that stood in the attributes and do not any more. Only of an update. */
  readonly dropped: ReadonlySet<string>;
  /** First steps of the paths that force a replacement. */
  readonly replacedFor: readonly string[];
}

/** Values at whitelisted paths. */
export type Picked = Readonly<Record<string, unknown>>;

/**
 * readEntry reads an element. What is only read (a data source) has no action. Undefined where it is no resource.
 * `partsOf` names the attributes of a type that its ID is made of.
 */
export function readEntry(element: unknown, partsOf: (type: string) => readonly string[]): Entry | undefined {
  const type = text(own(element, 'type'));
  if (type === '') return undefined;
  const change = own(element, 'change');
  const parts = partsOf(type);
  const [before, after, unknown] = [own(change, 'before'), own(change, 'after'), own(change, 'after_unknown')];
  const action = text(own(element, 'mode')) === 'data' ? 'none' : actionOf(change);
  const importId = text(own(own(change, 'importing'), 'id'));
  return {
    ...splitAddress(addressOf(element, type), typeIn(element)),
    type,
    action,
    isRead: text(own(element, 'mode')) === 'data',
    deposed: text(own(element, 'deposed')) !== '',
    ...(importId === '' ? {} : { importId }),
    before: { ...idsAmong(before), ...chosen(before, parts) },
    after: { ...idsAmong(after), ...chosen(after, parts) },
    unknown: marked(unknown, parts),
    sensitive: marked(own(change, 'after_sensitive'), parts),
    ...studyEntry({ type, action, before, after, unknown }),
    dropped: action === 'update' ? without(idsIn(before), idsIn(after)) : new Set(),
    replacedFor: list(own(change, 'replace_paths')).map((path) => text(list(path)[0])),
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

/** IDs may be looked up under any name. */
function idsAmong(attributes: unknown): Picked {
  return Object.fromEntries(
    Object.entries(bag(attributes)).filter(([name, value]) => name.endsWith('_id') && /^\/\w/.test(text(value))),
  );
}

/** The marks have the shape of the attributes, with `true` where the mark stands. */
function marked(marks: unknown, names: readonly string[]): ReadonlySet<string> {
  return new Set(names.filter((name) => marks === true || own(marks, name) === true));
}

/** idsIn gives the ARM IDs among the texts of a value, in lower case. */
function idsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const each of Array.isArray(next) ? next : Object.values(bag(next))) {
      if (typeof each === 'string' && /^\/subscriptions\//i.test(each)) found.add(each.toLowerCase());
      else if (typeof each === 'object' && each !== null) open.push(each);
    }
  }
  return found;
}

function without(some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...some].filter((each) => !others.has(each)));
}
