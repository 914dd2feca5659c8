import { isDeparting } from '../../arm/states.ts';
import type { Asked, Judged } from '../judged.ts';
import { type Json, seenIn } from '../snapshot.ts';
import { fieldsOf, textOf } from './fields.ts';
import type { PlannedTarget } from './model.ts';

/**
 * azurerm lists a resource group before it deletes it, and refuses while the list holds anything; it looks again for
 * ten minutes, because the list is behind. What the plan deletes itself is gone by then, with what lies below it and
 * what it manages.
 * https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/features-block#resource_group
 */

/** What Azure makes beside other resources, and takes away with some of them. In lower case. */
const made: ReadonlySet<string> = new Set([
  'microsoft.network/networkinterfaces',
  'microsoft.network/networkintentpolicies',
  'microsoft.network/serviceendpointpolicies',
  'microsoft.network/privatednszones/virtualnetworklinks',
  'microsoft.sql/virtualclusters',
]);

/** Names that a sentence holds. */
const few = 3;

/** removedBy gives, in lower case, the IDs that a plan deletes. */
export function removedBy(plan: readonly PlannedTarget[]): ReadonlySet<string> {
  return new Set(plan.filter(({ planned }) => planned.verb === 'delete').map(({ target }) => target.id.toLowerCase()));
}

/**
 * judgeContents judges whether a group that is deleted holds what the plan does not delete. What was not read to its
 * end proves nothing, and is a row of evidence.
 */
export function judgeContents(
  { target, snapshot, reads: { contents } }: PlannedTarget,
  removed: ReadonlySet<string>,
): readonly Judged[] {
  if (contents?.status !== 'read' || snapshot.resource.status !== 'read') return [];
  const left = seenIn(contents)
    .map(fieldsOf)
    .filter((row) => !leaves(row, target.id.toLowerCase(), removed));
  if (left.length === 0) return [];
  const certain = !hasScaleSet(removed, target.id) && left.some(({ type }) => !made.has(textOf(type).toLowerCase()));
  const asked: Asked = {
    what: 'contents',
    expected: 'only what the plan deletes',
    source: 'the list of the group',
    origin: 'plan',
  };
  return [
    {
      ...asked,
      actual: `${left.length} more`,
      outcome: certain ? 'blocks' : 'warns',
      certain,
      reason: 'nested-resources-exist',
      why: `The group holds ${namesOf(left)}, which the plan does not delete: azurerm refuses to delete a group that is not empty (prevent_deletion_if_contains_resources).`,
      step: {
        text: 'Delete what is left, or import it into the state, so that the plan deletes it. Only where all of it may go: set `prevent_deletion_if_contains_resources = false` in the `resource_group` block of the features of the provider.',
      },
    },
  ];
}

/** Machines, disks and interfaces of a flexible scale set are resources of their own, and go with it. */
const hasScaleSet = (removed: ReadonlySet<string>, group: string): boolean =>
  [...removed].some((id) => id.startsWith(`${group.toLowerCase()}/`) && id.includes('/virtualmachinescalesets/'));

type Row = { readonly [key: string]: Json };

/**
 * Gone when the group is looked at: the plan deletes it, what holds it, or what manages it, or it is on its way
 * already.
 */
function leaves({ id, managedBy, provisioningState }: Row, group: string, removed: ReadonlySet<string>): boolean {
  const own = textOf(id).toLowerCase();
  // A row without an ID of this group says nothing.
  if (!own.startsWith(`${group}/`) || isDeparting(textOf(provisioningState))) return true;
  return [own, textOf(managedBy).toLowerCase()].some((each) => each !== '' && isBelow(each, removed));
}

/** Whether it, or anything above it, is removed; the group itself does not count. */
function isBelow(id: string, removed: ReadonlySet<string>): boolean {
  const steps = id.split('/');
  // `/subscriptions/x/resourceGroups/y` are five steps.
  return steps.some((_, at) => at >= 5 && removed.has(steps.slice(0, at + 1).join('/')));
}

function namesOf(rows: readonly Row[]): string {
  const shown = rows.slice(0, few).map(({ type, name }) => `${textOf(type)}/${textOf(name)}`);
  return `${shown.join(', ')}${rows.length > few ? ` and ${rows.length - few} more` : ''}`;
}
