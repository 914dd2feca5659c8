import { parseResourceId, type ResourceId } from '../arm/resource-id.ts';
import type { MetBefore, PlannedChange, Unmapped, Wants } from './model.ts';

/** Change is one entry of a plan with the resource that it works on, before entries of the same resource are merged. */
export interface Change {
  readonly id: ResourceId;
  readonly operations: readonly string[];
  readonly address: string;
  /** How the reader knows the entry, for the order: the address without keys, a URN. */
  readonly key: string;
  readonly planType: string;
  readonly wants: Wants;
  readonly creates: boolean;
  /** It writes a property of a resource that another entry may make. */
  readonly property: boolean;
  readonly replaces?: 'delete-first' | 'create-first';
  readonly refusesExisting: boolean;
  readonly recovers?: true;
  readonly needsEmpty?: true;
  readonly certain: boolean;
  readonly prepared?: string;
  readonly warnings: readonly string[];
  readonly before: readonly MetBefore[];
  /** What would become less, though it cannot. */
  readonly shrinks?: string;
  /** Of a replacement that deletes first: why the name is still taken when it is made again. */
  readonly nameHeld?: string;
}

/** The parts that every reader fills in the same way. */
export const plainChange = {
  property: false,
  refusesExisting: false,
  certain: true,
  wants: {},
  warnings: [],
  before: [],
} as const;

/** Changes is what a reader of a format gives: `index.ts` merges it. */
export interface Changes {
  readonly changes: number;
  readonly list: readonly Change[];
  readonly unmapped: readonly Unmapped[];
  readonly notes: readonly string[];
  readonly incomplete?: string;
  readonly needsSubscription: boolean;
  readonly usesGivenSubscription: boolean;
  readonly madeAt?: string;
}

/**
 * What of several operations on one resource the gate is asked about: what cannot be undone, then what the type has a
 * word for.
 */
function strength(operation: string): number {
  return operation === 'delete' ? 2 : operation === 'write' ? 0 : 1;
}

export function strongest(operations: readonly string[]): string {
  return operations.reduce((a, b) => (strength(b) > strength(a) ? b : a), operations[0] ?? 'write');
}

/**
 * merged makes one target of all changes of one resource. A change of the resource itself names it rather than one of
 * its properties.
 */
export function merged(changes: readonly Change[]): readonly PlannedChange[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = change.id.id.toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return withChildren([...groups.values()].map(oneOf));
}

/**
 * What is deleted goes before what it lies below, whatever the file tells of the order: it was made of that, and refers
 * to it. A lock or an assignment on it need not.
 */
function withChildren(targets: readonly PlannedChange[]): readonly PlannedChange[] {
  const gone = new Map(
    targets.filter(({ operation }) => operation === 'delete').map(({ id }) => [id.id.toLowerCase(), [] as MetBefore[]]),
  );
  for (const { id, operation, creates, address } of targets) {
    if (operation !== 'delete' || creates || id.extensionOf !== undefined) continue;
    for (let above = id.parent; above !== undefined; above = parseResourceId(above)?.parent)
      gone.get(above.toLowerCase())?.push({ id: id.id, how: 'removed', address });
  }
  return targets.map((target) => {
    const children = (gone.get(target.id.id.toLowerCase()) ?? []).filter(
      ({ id }) => !target.before.some((each) => each.id === id),
    );
    return children.length === 0 ? target : { ...target, before: [...target.before, ...children] };
  });
}

function oneOf(group: readonly Change[]): PlannedChange {
  const own = group.filter(({ property }) => !property);
  const operations = [...new Set(group.flatMap((change) => change.operations))];
  const operation = strongest(operations);
  const speaker = own.find((change) => change.operations.includes(operation)) ?? own[0] ?? (group[0] as Change);
  const verb = group.find((change) => change.operations.includes(operation)) ?? speaker;
  const replaces = group.find((change) => change.replaces !== undefined)?.replaces;
  return {
    id: speaker.id,
    operation,
    operations,
    address: speaker.address,
    addresses: [...new Set([speaker.address, ...group.map(({ address }) => address)])],
    planType: speaker.planType,
    wants: { ...speaker.wants, ...verb.wants },
    creates: own.some(({ creates }) => creates),
    ...(replaces === undefined ? {} : { replaces }),
    refusesExisting: own.some(({ refusesExisting }) => refusesExisting),
    ...(own.some(({ recovers }) => recovers) ? { recovers: true as const } : {}),
    ...(own.some(({ needsEmpty }) => needsEmpty) ? { needsEmpty: true as const } : {}),
    certain: group.some(({ certain }) => certain),
    ...(verb.prepared === undefined ? {} : { prepared: verb.prepared }),
    warnings: [...new Set(group.flatMap(({ warnings }) => warnings))],
    before: group.flatMap(({ before }) => before),
  };
}
