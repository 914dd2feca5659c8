import { offers } from './offers.ts';

/**
 * What the simulated Azure knows of types: which there are, which API versions they take, and where they show their
 * state.
 */

/** Offered is one type that a namespace offers. */
export interface Offered {
  readonly namespace: string;
  /** Without the namespace, in Azure's spelling. */
  readonly type: string;
  readonly versions: readonly string[];
}

export type Catalog = Map<string, Offered>;

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** newCatalog is a catalog that a world may add to. Keys are full types in lower case. */
export function newCatalog(): Catalog {
  const catalog: Catalog = new Map();
  for (const [namespace, versions, types] of offers) {
    for (const type of wordsOf(types))
      catalog.set(`${namespace}/${type}`.toLowerCase(), { namespace, type, versions: wordsOf(versions) });
  }
  return catalog;
}

/** A namespace in the catalog's spelling; undefined: Azure has none of that name. */
export function namespaceOf(catalog: Catalog, name: string): string | undefined {
  for (const { namespace } of catalog.values()) if (namespace.toLowerCase() === name.toLowerCase()) return namespace;
  return undefined;
}

/** StateField says where a type keeps its state and which value is rest. */
export interface StateField {
  readonly path: string;
  readonly rest: string;
  /** False: the value stays while a write runs (storage accounts). */
  readonly moves: boolean;
}

const fields: Readonly<Record<string, StateField>> = {
  'microsoft.dbforpostgresql/flexibleservers': { path: 'properties.state', rest: 'Ready', moves: true },
  'microsoft.sql/servers/databases': { path: 'properties.status', rest: 'Online', moves: true },
  'microsoft.sql/servers/elasticpools': { path: 'properties.state', rest: 'Ready', moves: false },
  'microsoft.storage/storageaccounts': { path: 'properties.provisioningState', rest: 'Succeeded', moves: false },
};

const provisioning: StateField = { path: 'properties.provisioningState', rest: 'Succeeded', moves: true };

export function stateFieldOf(type: string): StateField {
  return fields[type.toLowerCase()] ?? provisioning;
}
