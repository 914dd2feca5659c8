import type { Change, Changes } from './change.ts';
import { validId } from './ids.ts';
import { elementsOf, membersOf, parsed, type Slice } from './json/slices.ts';
import type { Unmapped } from './model.ts';
import { shown } from './terraform/address.ts';
import { bag, text } from './untyped.ts';

/**
 * Reads the result of a what-if: az, REST, PowerShell, and of a deployment stack.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-what-if
 */
export function readWhatIf({ changes, potential }: WhatIf): Changes {
  const list: Change[] = [];
  const unmapped: Unmapped[] = [];
  let count = 0;
  for (const [slice, certain] of [
    [changes, true],
    [potential, false],
  ] as const) {
    for (const element of elementsOf(slice)) {
      const read = readChange(parsed(element), certain);
      if (read === undefined) continue;
      if ('why' in read) unmapped.push(read);
      else list.push(read);
      if (!('why' in read) || read.counts) count += 1;
    }
  }
  const strip = unmapped.map(({ address, type, why }) => ({ address, type, why }));
  return { changes: count, list, unmapped: strip, failures: [], notes: [], needsSubscription: false, usesGivenSubscription: false };
}

/** Members by their name in lower case: PowerShell writes them in its own casing. */
export function loose(value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(bag(value)).map(([name, member]) => [name.toLowerCase(), member]));
}

/** What each kind of change does. What is written again unchanged is a PUT too. */
const operations: Readonly<Record<string, string>> = {
  create: 'write',
  modify: 'write',
  deploy: 'write',
  nochange: 'write',
  delete: 'delete',
};

/** PowerShell before 7 writes an enumeration as its number: the order of the SDK's `ChangeType`. */
const numbered = ['create', 'delete', 'ignore', 'deploy', 'nochange', 'modify', 'unsupported'];

function readChange(value: unknown, certain: boolean): Change | (Unmapped & { readonly counts: boolean }) | undefined {
  const change = loose(value);
  const kind = typeof change.changetype === 'number' ? numbered[change.changetype] : text(change.changetype).toLowerCase();
  const id = text(change.resourceid) || text(change.fullyqualifiedresourceid) || text(change.id);
  const address = shown(text(change.symbolicname) || id);
  const operation = kind === undefined || !Object.hasOwn(operations, kind) ? undefined : operations[kind];
  const type = 'resource';
  if (operation === undefined) {
    return kind === 'unsupported' ? { address, type, why: 'unsupported by what-if', counts: false } : undefined;
  }
  const found = validId(id);
  if ('why' in found) return { address, type, why: found.why, counts: true };
  return {
    id: found.id,
    operations: [operation],
    address,
    key: id.toLowerCase(),
    planType: found.id.type ?? 'Microsoft.Resources/resourceGroups',
    wants: {},
    creates: kind === 'create',
    property: false,
    certain: certain && text(change.changecertainty).toLowerCase() !== 'potential',
    warnings: [],
  };
}

/** WhatIf is where the changes of a result stand. */
export interface WhatIf {
  readonly changes: Slice;
  readonly potential?: Slice;
}

/** whatIfOf finds the list of changes in the forms that it comes in. */
export function whatIfOf(top: ReadonlyMap<string, Slice>): WhatIf | undefined {
  const members = byLowerName(top);
  const properties = byLowerName(membersOf(members.get('properties')));
  for (const level of [members, properties]) {
    const changes = level.get('changes');
    const potential = level.get('potentialchanges');
    const stack = byLowerName(membersOf(changes)).get('resourcechanges');
    const found = stack ?? changes;
    if (found !== undefined) return potential === undefined ? { changes: found } : { changes: found, potential };
  }
  return undefined;
}

function byLowerName(members: ReadonlyMap<string, Slice>): ReadonlyMap<string, Slice> {
  return new Map([...members].map(([name, slice]) => [name.toLowerCase(), slice]));
}
