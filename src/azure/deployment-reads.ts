import { parseResourceId } from '../arm/resource-id.ts';
import { hasEnded } from '../arm/states.ts';
import {
  type ActiveDeployment,
  isUnread,
  type Json,
  type ListSignal,
  seenIn,
  type TouchedResource,
} from '../gate/snapshot.ts';
import { apis } from './api-versions.ts';
import { type Gap, gapOf, listOf, partOf, type Reads } from './reads.ts';
import { fieldsOf, textOf } from './trouble.ts';

/**
 * The one way through deployments: the list of a scope by state, one by its ID, and the operations of one and of those
 * nested in it. What runs and what failed are both made of it.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-history
 */

export const deploymentRead = { api: apis.deployments, permission: 'Microsoft.Resources/deployments/read' } as const;
export const deploymentType = 'microsoft.resources/deployments';
/** A group keeps up to 800 deployments. */
const listPages = 20;
const operationPages = 20;
/** Nested deployments are followed so deep, and so many in all; ARM itself allows 5 levels of a template. */
const depth = 5;
const most = 60;

/**
 * deploymentsIn lists those of a scope that are in one of some states: its filter is one equality. The filter is the
 * service's word, so the state is to be read again from each.
 * https://learn.microsoft.com/rest/api/resources/deployments/list-by-resource-group
 */
export async function deploymentsIn(scope: string, states: readonly string[], reads: Reads): Promise<ListSignal<Json>> {
  if (scope === '') return { status: 'skipped', detail: 'the target is in no scope that has deployments' };
  const ask = { ...deploymentRead, path: `${scope}/providers/Microsoft.Resources/deployments` };
  const answers = await Promise.all(
    states.map((state) => reads.list({ ...ask, query: { $filter: `provisioningState eq '${state}'` } }, listPages)),
  );
  return listOf(answers, (item) => (textOf(fieldsOf(item).id) === undefined ? undefined : item));
}

export const propertiesOf = (item: Json): { readonly [key: string]: Json } => fieldsOf(fieldsOf(item).properties);
export const stateOf = (item: Json): string => textOf(propertiesOf(item).provisioningState) ?? '';

/** OperationRow is one step of a deployment. */
export interface OperationRow {
  /** ID of the resource. */
  readonly target: string;
  /** In lower case. */
  readonly type: string;
  readonly state: string;
  /** When it last changed, ISO 8601. */
  readonly time: string | undefined;
  readonly since: string | undefined;
  /** What the resource provider answered, as the deployment keeps it: JSON, or a text that may be JSON. */
  readonly message: Json;
}

/**
 * Visited is one deployment of a walk with its operations, and the operation by which the one around it tells of it.
 */
export interface Visited {
  readonly outer?: OperationRow;
  readonly rows: readonly OperationRow[];
}

/** Walked is a deployment with those nested in it. */
export interface Walked {
  readonly visited: readonly Visited[];
  /** Why not all of it was read. */
  readonly gap?: Gap;
}

/**
 * walk reads the operations of a deployment, and of those nested in it that are to be followed: level by level, one
 * round trip a level.
 */
export async function walk(deploymentId: string, follows: (state: string) => boolean, reads: Reads): Promise<Walked> {
  const visited: Visited[] = [];
  const seen = new Set([deploymentId.toLowerCase()]);
  let level: readonly (readonly [id: string, outer?: OperationRow])[] = [[deploymentId]];
  for (let at = 0; level.length > 0; at += 1) {
    if (at >= depth || seen.size > most) {
      // Those around them tell at least how they ended.
      visited.push(...level.map(([, outer]) => ({ ...(outer === undefined ? {} : { outer }), rows: [] })));
      return { visited, gap: tooDeep };
    }
    const answers = await Promise.all(level.map(([id, outer]) => readOperations(id, outer, reads)));
    visited.push(
      ...level.map(([, outer], index) => ({
        ...(outer === undefined ? {} : { outer }),
        rows: seenIn(answers[index] ?? nothing),
      })),
    );
    const [gap] = answers.filter(isUnread).map(gapOf);
    if (gap !== undefined) return { visited, gap };
    const nested = answers.flatMap(seenIn).filter((row) => isNested(row) && follows(row.state));
    level = [...new Map(nested.map((row) => [row.target.toLowerCase(), [row.target, row] as const]))].flatMap(
      ([key, next]) => (seen.has(key) ? [] : [next]),
    );
    for (const [id] of level) {
      seen.add(id.toLowerCase());
      // A nested one may be of another group or subscription.
      reads.admit(id);
    }
  }
  return { visited };
}

const tooDeep: Gap = { why: 'more deployments are nested in it than are followed', trouble: { kind: 'bound' } };
const nothing = { status: 'empty', detail: 'none' } as const;

/** isNested tells the operation by which a deployment runs another. */
export const isNested = ({ type, target }: OperationRow): boolean =>
  type === deploymentType && parseResourceId(target) !== undefined;

/** hasFailed tells a state that is no good end. */
export const hasFailed = (state: string): boolean => /^(?:failed|canceled)$/i.test(state);

/**
 * A deployment whose operations are not found has not begun, or is gone: what it will touch is not known. Of a nested
 * one that was refused as a whole, and so was never made, the outer one tells.
 * https://learn.microsoft.com/rest/api/resources/deployment-operations/list
 */
async function readOperations(
  deploymentId: string,
  outer: OperationRow | undefined,
  reads: Reads,
): Promise<ListSignal<OperationRow>> {
  const permission = 'Microsoft.Resources/deployments/operations/read';
  const answer = await reads.list(
    { path: `${deploymentId}/operations`, api: apis.deployments, permission },
    operationPages,
  );
  return answer.kind === 'absent' && outer !== undefined && hasFailed(outer.state)
    ? nothing
    : listOf([answer], operationOf);
}

function operationOf(item: Json): OperationRow | undefined {
  const { properties } = fieldsOf(item);
  const { provisioningState, timestamp, duration, statusMessage, targetResource } = fieldsOf(properties);
  const { id, resourceType } = fieldsOf(targetResource);
  if (fieldsOf(properties) !== properties || (id !== undefined && id !== null && typeof id !== 'string'))
    return undefined;
  const target = textOf(id) ?? '';
  return {
    target: parseResourceId(target)?.id ?? target,
    type: (textOf(resourceType) ?? parseResourceId(target)?.type ?? '').toLowerCase(),
    state: textOf(provisioningState) ?? 'Running',
    time: textOf(timestamp),
    since: startOf(textOf(timestamp), textOf(duration)),
    message: statusMessage ?? null,
  };
}

/** Each active state is asked for. */
const activeStates = ['Running', 'Accepted'] as const;

/** readDeployments reads the deployments of a scope that have not ended, and what their operations touch. */
export async function readDeployments(scope: string, reads: Reads): Promise<ListSignal<ActiveDeployment>> {
  const listed = await deploymentsIn(scope, activeStates, reads);
  if (listed.status !== 'read' && listed.status !== 'part')
    return listed.status === 'empty' ? { ...listed, detail: 'none active' } : listed;
  const active = await Promise.all(
    seenIn(listed)
      .filter(isActive)
      .map((item) => activeOf(item, reads)),
  );
  if (listed.status === 'part') return { ...listed, seen: active };
  return active.length === 0 ? { status: 'empty', detail: 'none active' } : { status: 'read', value: active };
}

/**
 * pollDeployments asks the deployments that were active whether they still are, one read each; the rest is read anew
 * only when one of them has ended.
 */
export async function pollDeployments(
  scope: string,
  before: ListSignal<ActiveDeployment> | undefined,
  reads: Reads,
): Promise<ListSignal<ActiveDeployment>> {
  if (before?.status !== 'read') return readDeployments(scope, reads);
  const now = await Promise.all(before.value.map(({ id }) => reads.one({ ...deploymentRead, path: id })));
  return now.every((signal) => signal.status === 'read' && isActive(signal.value))
    ? before
    : readDeployments(scope, reads);
}

const isActive = (item: Json): boolean => textOf(fieldsOf(item).id) !== undefined && !hasEnded(stateOf(item));

async function activeOf(item: Json, reads: Reads): Promise<ActiveDeployment> {
  const { id, name } = fieldsOf(item);
  const { correlationId, mode, timestamp, duration, dependencies } = propertiesOf(item);
  const own = textOf(id) ?? '';
  const { visited, gap } = await walk(own, (state) => !hasEnded(state), reads);
  // Outputs are evaluated by an operation that has no target.
  const found = visited
    .flatMap(({ rows }) => rows)
    .filter(({ target, type }) => target !== '' && type !== deploymentType);
  const known = new Set(found.map(({ target }) => target.toLowerCase()));
  const later = idsIn(dependencies)
    .filter((each) => !known.has(each.toLowerCase()))
    .map((each) => ({ id: each, state: 'Pending' }));
  const touches = found.map(touchOf);
  const optional = {
    correlationId: textOf(correlationId),
    mode: textOf(mode),
    since: startOf(textOf(timestamp), textOf(duration)),
  };
  return {
    id: own,
    name: textOf(name) ?? '',
    state: stateOf(item) || 'Running',
    touches:
      gap === undefined ? { status: 'read', value: [...touches, ...later] } : withMore(partOf(touches, gap), later),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

/** What it was read of counts, and what it names besides. */
const withMore = <T>(part: ReturnType<typeof partOf<T>>, more: readonly T[]): ListSignal<T> => ({
  ...part,
  seen: [...part.seen, ...more],
});

const touchOf = ({ target, state, since }: OperationRow): TouchedResource => ({
  id: target,
  state,
  ...(since === undefined ? {} : { since }),
});

/**
 * What a deployment will still do stands in its dependencies: resources that wait for others, and what they wait for.
 */
function idsIn(dependencies: Json | undefined): readonly string[] {
  const rows = Array.isArray(dependencies) ? dependencies.map(fieldsOf) : [];
  const ids = rows.flatMap(({ id, dependsOn }) => [
    textOf(id),
    ...(Array.isArray(dependsOn) ? dependsOn.map((each) => textOf(fieldsOf(each).id)) : []),
  ]);
  return [
    ...new Set(
      ids.filter((id): id is string => id !== undefined && parseResourceId(id)?.type?.toLowerCase() !== deploymentType),
    ),
  ];
}

const durationForm = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,9})(?:\.\d{1,9})?S)?)?$/;

/** ARM tells when it last looked and how long the thing has been running; the difference is the start. */
export function startOf(timestamp: string | undefined, duration: string | undefined): string | undefined {
  const at = Date.parse(timestamp ?? '');
  if (Number.isNaN(at)) return undefined;
  const [, days, hours, minutes, seconds] = durationForm.exec(duration ?? '') ?? [];
  const ms =
    ((Number(days ?? 0) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0)) * 60_000 + Number(seconds ?? 0) * 1000;
  return new Date(at - ms).toISOString();
}
