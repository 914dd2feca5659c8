import type { Change } from './change.ts';
import type { CertainFailure } from './model.ts';

/** What the file proves by itself: the apply fails there, whatever stands in Azure. */
export function failuresOf(changes: readonly Change[], tool: string): readonly CertainFailure[] {
  return [...changes.flatMap((change) => ofOne(change, tool)), ...ofTwo(changes, tool)];
}

function ofOne(change: Change, tool: string): readonly CertainFailure[] {
  const { id, address, shrinks, nameHeld } = change;
  const found: Omit<CertainFailure, 'id' | 'addresses'>[] = [];
  if (change.replaces === 'create-first' && change.refusesExisting)
    found.push({
      reason: 'resource-exists',
      why: 'The replacement is made before the old one is deleted (create_before_destroy), but both have the same ID: it exists already.',
      wayOut:
        tool === 'pulumi'
          ? 'Set deleteBeforeReplace, or let Pulumi make the name.'
          : 'Give the replacement another name, or take create_before_destroy out of its lifecycle.',
    });
  if (shrinks !== undefined)
    found.push({
      reason: 'immutable-property',
      why: `The plan makes ${shrinks} less, which Azure does not allow.`,
      wayOut: 'Keep the size, or make a new one and move the data.',
    });
  if (nameHeld !== undefined)
    found.push({
      reason: 'soft-deleted',
      why: `The replacement has the name of what is deleted before it, and the soft-deleted one still holds the name: ${nameHeld}.`,
      wayOut: 'Give the replacement another name, or recover the deleted one and import it.',
    });
  return found.map((each) => ({ id: id.id, addresses: [address], ...each }));
}

/** One ARM ID that one address deletes and another makes: the tool knows no order between them. */
function ofTwo(changes: readonly Change[], tool: string): readonly CertainFailure[] {
  const deletes = new Map<string, Change>();
  for (const change of changes)
    if (change.operations[0] === 'delete' && change.replaces === undefined)
      deletes.set(change.id.id.toLowerCase(), change);
  return changes.flatMap((change) => {
    const other =
      change.creates && change.refusesExisting && change.replaces === undefined
        ? deletes.get(change.id.id.toLowerCase())
        : undefined;
    if (other === undefined || other.address === change.address) return [];
    return [
      {
        id: change.id.id,
        addresses: [other.address, change.address],
        reason: 'resource-exists',
        why: 'One address deletes the resource and another makes it, with no order between them: it exists already, or the new one is deleted.',
        wayOut:
          tool === 'pulumi'
            ? 'Give the resource an alias with its old name, so that Pulumi takes it for the same.'
            : `Say that it was renamed: a moved block from ${other.address} to ${change.address}.`,
      },
    ];
  });
}
