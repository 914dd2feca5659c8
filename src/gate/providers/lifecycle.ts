import type { ArmRequest, Need, OperationGate, RelatedRead, TypeGate } from '../model.ts';
import { verbKind } from '../verbs.ts';
import { plain, provisioning } from './shared.ts';

/** PUT is the request of a write. */
export const PUT: ArmRequest = { method: 'PUT' };

/** PATCH is the request of a change to what is there: a scale, an upgrade. */
export const PATCH: ArmRequest = { method: 'PATCH' };

/** DELETE is the request of a deletion. */
export const DELETE: ArmRequest = { method: 'DELETE' };

/** post is the request of an action: `start`. */
export function post(action: string): ArmRequest {
  return { method: 'POST', action };
}

/** settledOwner is the need that nothing runs on the resource through which a child is written. */
export function settledOwner(of: string): Need {
  return {
    ...provisioning('owner', undefined, `provisioning state of ${of}`),
    waitReason: 'another-operation-in-progress',
  };
}

/** Owner is the resource through which its children are written. */
export interface Owner {
  /** For people: `the cache`. */
  readonly what: string;
  readonly at: 'parent' | 'top-level';
  readonly api: string;
  /** What a child needs of it beyond that nothing runs on it. The read is called `owner`. */
  readonly needs?: readonly Need[];
  /** True where the provider takes one write at a time, of the owner and all its children together. */
  readonly serializes?: boolean;
  readonly refusal?: string;
  readonly sources: readonly string[];
}

/** ownerRead is the read of the owner, under the name that the needs use. */
export function ownerRead({ what, at, api }: Owner): Readonly<Record<'owner', RelatedRead>> {
  return { owner: { what, at, api } };
}

/** throughOwner is an operation on a child that needs its owner settled. */
export function throughOwner(request: ArmRequest, owner: Owner, needs: readonly Need[] = []): OperationGate {
  return {
    request,
    reads: ownerRead(owner),
    needs: [settledOwner(owner.what), ...(owner.needs ?? []), ...needs],
    ...(owner.refusal === undefined ? {} : { refusal: owner.refusal }),
    sources: owner.sources,
  };
}

/** ofEach gives one API version to several children of a type. */
export function ofEach(type: string, names: readonly string[], api: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [`${type}/${name}`, api]));
}

/**
 * children are types of which a write and a delete need nothing but their owner. Keys are the full types, values their
 * API versions.
 */
export function children(types: Readonly<Record<string, string>>, owner: Owner): readonly TypeGate[] {
  return Object.entries(types).map(([type, api]) => ({
    type,
    api,
    ...(owner.serializes === true ? { serializeOn: owner.at } : {}),
    operations: { write: throughOwner(PUT, owner), delete: throughOwner(DELETE, owner) },
  }));
}

/** generic are a write and a delete that need nothing beyond the generic gate. */
export function generic(sources: readonly string[]): Readonly<Record<'write' | 'delete', OperationGate>> {
  return { write: plain(PUT, sources), delete: plain(DELETE, sources) };
}

/** Service is what the types of a provider have in common. */
export interface Service {
  readonly namespace: string;
  readonly api: string;
  readonly sources: readonly string[];
}

/**
 * alike are types that need nothing beyond the generic gate: by type, the POST actions that it takes, as ARM spells
 * them and with blanks between. Their words are those names with dashes: `importImage` is `import-image`.
 */
export function alike(
  { namespace, api, sources }: Service,
  types: Readonly<Record<string, string>>,
): readonly TypeGate[] {
  return Object.entries(types).map(([type, actions]) => ({
    type: `${namespace}/${type}`,
    api,
    operations: { ...untold(sources), ...actionsOf(actions, sources) },
  }));
}

/**
 * untold are a write and a delete of which nothing is documented: the deletion is taken like that of a type without a
 * row.
 */
export function untold(sources: readonly string[]): Readonly<Record<'write' | 'delete', OperationGate>> {
  return { write: plain(PUT, sources), delete: { ...plain(DELETE, sources), takes: 'any' } };
}

/** actionsOf gives a word to each POST action of a type. What ends something (`cancel`, `stop`) wants it to run. */
export function actionsOf(names: string, sources: readonly string[]): Readonly<Record<string, OperationGate>> {
  const word = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const operation = (name: string): OperationGate => ({
    ...plain(post(name), sources),
    ...(verbKind(post(name)) === 'ends' ? { interrupts: true } : {}),
  });
  const all = names.split(' ').filter((name) => name !== '');
  return Object.fromEntries(all.map((name) => [word(name), operation(name)]));
}

/** keys are the POST actions that read and renew keys. A ReadOnly lock stops them, which the generic gate tells. */
export function keys(
  list: string,
  regenerate: string,
  sources: readonly string[],
): Readonly<Record<'list-keys' | 'regenerate-key', OperationGate>> {
  return {
    'list-keys': plain(post(list), sources, ['get-keys']),
    'regenerate-key': plain(post(regenerate), sources, ['rotate-key']),
  };
}
