import { parseResourceId } from '../arm/resource-id.ts';
import { hasEnded } from '../arm/states.ts';
import { type ActiveDeployment, isUnread, type Json, type ListSignal, seenIn, type TouchedResource } from '../gate/snapshot.ts';
import { apis } from './api-versions.ts';
import { type Gap, gapOf, listOf, partOf, type Reads } from './reads.ts';
import { fieldsOf, textOf } from './trouble.ts';

/** The list takes one equality as its filter, so each active state is asked for: https://learn.microsoft.com/rest/api/resources/deployments/list-by-resource-group */
const activeStates = ['Running', 'Accepted'] as const;
/** Nested deployments are followed so deep, and so many in all; ARM itself allows 5 levels of a template. */
const depth = 5;
const most = 60;
const deploymentType = 'microsoft.resources/deployments';

/** readDeployments reads the deployments of a scope that have not ended, and what their operations touch. */
export async function readDeployments(scope: string, reads: Reads): Promise<ListSignal<ActiveDeployment>> {
  if (scope === '') return { status: 'skipped', detail: 'the target is in no scope that has deployments' };
  const ask = {
    path: `${scope}/providers/Microsoft.Resources/deployments`,
    api: apis.deployments,
    permission: 'Microsoft.Resources/deployments/read',
  };
  const answers = await Promise.all(
    activeStates.map((state) => reads.list({ ...ask, query: { $filter: `provisioningState eq '${state}'` } })),
  );
  const listed = listOf(answers, (item) => (textOf(fieldsOf(item).id) === undefined ? undefined : item));
  if (listed.status !== 'read' && listed.status !== 'part')
    return listed.status === 'empty' ? { ...listed, detail: 'none active' } : listed;
  const active = await Promise.all(
    seenIn(listed)
      .filter(isActive)
      .map((item) => deploymentOf(item, reads)),
  );
  if (listed.status === 'part') return { ...listed, seen: active };
  return active.length === 0 ? { status: 'empty', detail: 'none active' } : { status: 'read', value: active };
}

/** pollDeployments asks the deployments that were active whether they still are, one read each; the rest is read anew only when one of them has ended. */
export async function pollDeployments(
  scope: string,
  before: ListSignal<ActiveDeployment> | undefined,
  reads: Reads,
): Promise<ListSignal<ActiveDeployment>> {
  if (before?.status !== 'read') return readDeployments(scope, reads);
  const now = await Promise.all(
    before.value.map(({ id }) => reads.one({ path: id, api: apis.deployments, permission: 'Microsoft.Resources/deployments/read' })),
  );
  return now.every((signal) => signal.status === 'read' && isActive(signal.value)) ? before : readDeployments(scope, reads);
}

/** The filter is the service's word; the state is read again from each. */
function isActive(item: Json): boolean {
  const { id, properties } = fieldsOf(item);
  return textOf(id) !== undefined && !hasEnded(textOf(fieldsOf(properties).provisioningState) ?? '');
}

async function deploymentOf(item: Json, reads: Reads): Promise<ActiveDeployment> {
  const { id, name, properties } = fieldsOf(item);
  const { provisioningState, correlationId, mode, timestamp, duration, dependencies } = fieldsOf(properties);
  const own = textOf(id) ?? '';
  const found = await touchedBy(own, reads);
  const known = new Set(seenIn(found).map((each) => each.id.toLowerCase()));
  const later = idsIn(dependencies)
    .filter((each) => !known.has(each.toLowerCase()))
    .map((each) => ({ id: each, state: 'Pending' }));
  const optional = { correlationId: textOf(correlationId), mode: textOf(mode), since: startOf(textOf(timestamp), textOf(duration)) };
  return {
    id: own,
    name: textOf(name) ?? '',
    state: textOf(provisioningState) ?? 'Running',
    touches:
      found.status === 'part' ? { ...found, seen: [...found.seen, ...later] } : { status: 'read', value: [...seenIn(found), ...later] },
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

/** The operations of a deployment and of those nested in it, level by level: one round trip a level. */
async function touchedBy(deploymentId: string, reads: Reads): Promise<ListSignal<TouchedResource>> {
  const touches: TouchedResource[] = [];
  const seen = new Set([deploymentId.toLowerCase()]);
  let gap: Gap | undefined;
  let level: readonly string[] = [deploymentId];
  for (let at = 0; level.length > 0 && gap === undefined; at += 1) {
    if (at >= depth || seen.size > most) return partOf(touches, tooDeep);
    const answers = await Promise.all(level.map((id) => readOperations(id, reads)));
    const rows = answers.flatMap(seenIn);
    touches.push(...rows.filter(({ type }) => type !== deploymentType).map(touchOf));
    gap = answers.filter(isUnread).map(gapOf)[0];
    const nested = rows.filter(({ type, state }) => type === deploymentType && !hasEnded(state)).map(({ target }) => target);
    level = nested.filter((id) => !seen.has(id.toLowerCase()));
    for (const id of level) {
      seen.add(id.toLowerCase());
      // A nested one may be of another group or subscription.
      reads.admit(id);
    }
  }
  return gap === undefined ? { status: 'read', value: touches } : partOf(touches, gap);
}

const tooDeep: Gap = { why: 'more deployments are nested in it than are followed', trouble: { kind: 'bound' } };

const touchOf = ({ target, state, since }: OperationRow): TouchedResource => ({
  id: target,
  state,
  ...(since === undefined ? {} : { since }),
});

interface OperationRow {
  readonly target: string;
  readonly type: string;
  readonly state: string;
  readonly since: string | undefined;
}

/**
 * A deployment whose operations are not found has not begun, or is gone: what it will touch is not known. https://learn.microsoft.com/rest/api/resources/deployment-operations/list
 */
async function readOperations(deploymentId: string, reads: Reads): Promise<ListSignal<OperationRow>> {
  const path = `${deploymentId}/operations`;
  const answer = await reads.list({ path, api: apis.deployments, permission: 'Microsoft.Resources/deployments/operations/read' }, 20);
  const rows = listOf([answer], operationOf);
  // Outputs are evaluated by an operation that has no target.
  return rows.status === 'read' ? { status: 'read', value: rows.value.filter(({ target }) => target !== '') } : rows;
}

function operationOf(item: Json): OperationRow | undefined {
  const { properties } = fieldsOf(item);
  const { provisioningState, timestamp, duration, targetResource } = fieldsOf(properties);
  const { id, resourceType } = fieldsOf(targetResource);
  if (fieldsOf(properties) !== properties || (id !== undefined && id !== null && typeof id !== 'string')) return undefined;
  const target = textOf(id) ?? '';
  return {
    target: parseResourceId(target)?.id ?? target,
    type: (textOf(resourceType) ?? parseResourceId(target)?.type ?? '').toLowerCase(),
    state: textOf(provisioningState) ?? 'Running',
    since: startOf(textOf(timestamp), textOf(duration)),
  };
}

/** What a deployment will still do stands in its dependencies: resources that wait for others, and what they wait for. */
function idsIn(dependencies: Json | undefined): readonly string[] {
  const rows = Array.isArray(dependencies) ? dependencies.map(fieldsOf) : [];
  const ids = rows.flatMap(({ id, dependsOn }) => [
    textOf(id),
    ...(Array.isArray(dependsOn) ? dependsOn.map((each) => textOf(fieldsOf(each).id)) : []),
  ]);
  return [...new Set(ids.filter((id): id is string => id !== undefined && parseResourceId(id)?.type?.toLowerCase() !== deploymentType))];
}

const durationForm = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,9})(?:\.\d{1,9})?S)?)?$/;

/** ARM tells when it last looked and how long the thing has been running; the difference is the start. */
export function startOf(timestamp: string | undefined, duration: string | undefined): string | undefined {
  const at = Date.parse(timestamp ?? '');
  if (Number.isNaN(at)) return undefined;
  const [, days, hours, minutes, seconds] = durationForm.exec(duration ?? '') ?? [];
  const ms = ((Number(days ?? 0) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0)) * 60_000 + Number(seconds ?? 0) * 1000;
  return new Date(at - ms).toISOString();
}
