import type { Change } from '../change.ts';
import type { MetBefore } from '../model.ts';
import type { State, Step } from './step.ts';

/**
 * The order of an update: what a resource depends on is made before it, and deleted after it; what is only deleted goes
 * last.
 * https://www.pulumi.com/docs/iac/concepts/options/dependson/
 */
export function withOrder(changes: readonly Change[], steps: readonly Step[]): readonly Change[] {
  const [old, fresh] = [dependenciesOf(steps, 'old'), dependenciesOf(steps, 'new')];
  const byUrn = new Map<string, Change[]>();
  for (const change of changes) push(byUrn, change.key, change);
  const users = new Map<string, Change[]>();
  for (const change of changes) for (const urn of old.get(change.key) ?? []) push(users, urn, change);
  return changes.map((change) => {
    const before = [
      ...(deletes(change)
        ? (users.get(change.key) ?? []).flatMap((user) => ended(user, fresh.get(user.key)?.has(change.key) === true))
        : []),
      ...(change.operations.includes('delete') && change.replaces === undefined
        ? []
        : [...(fresh.get(change.key) ?? [])].flatMap((urn) => (byUrn.get(urn) ?? []).flatMap(begun))),
    ];
    return before.length === 0 ? change : { ...change, before };
  });
}

/** URNs by the one that depends on them, in the old or the new state. */
function dependenciesOf(steps: readonly Step[], side: 'old' | 'new'): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const step of steps) {
    const state: State | undefined = step[side];
    if (state !== undefined)
      found.set(step.urn, new Set([...state.dependencies, ...Object.values(state.inputsFrom).flat()]));
  }
  return found;
}

const deletes = ({ operations }: Change): boolean => operations.includes('delete');
const met = ({ id, address }: Change, how: MetBefore['how']): MetBefore => ({ id: id.id, how, address });

/** What used a resource is deleted before it, or lets go of it. */
function ended(user: Change, stillUses: boolean): readonly MetBefore[] {
  if (deletes(user) && user.replaces !== 'create-first') return [met(user, 'removed')];
  return stillUses || deletes(user) ? [] : [met(user, 'released')];
}

function begun(used: Change): readonly MetBefore[] {
  if (used.creates) return [met(used, 'made')];
  return deletes(used) ? [] : [met(used, 'changed')];
}

function push(map: Map<string, Change[]>, key: string, value: Change): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
