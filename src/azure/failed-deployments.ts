import { parseResourceId } from '../arm/resource-id.ts';
import { type Json, type ListSignal, type Signal, seenIn } from '../gate/snapshot.ts';
import { apis } from './api-versions.ts';
import {
  deploymentRead,
  deploymentsIn,
  deploymentType,
  hasFailed,
  isNested,
  type OperationRow,
  propertiesOf,
  startOf,
  stateOf,
  type Visited,
  walk,
} from './deployment-reads.ts';
import { type Gap, partOf, type Reads } from './reads.ts';
import { fieldsOf, textOf } from './trouble.ts';

/** FailedOperation is one step of a deployment that did not end well. */
export interface FailedOperation {
  /** ID of the resource. */
  readonly target?: string;
  /** When it ended, ISO 8601. */
  readonly time?: string;
  /** `Failed`, `Canceled`. */
  readonly state: string;
  /** What the resource provider answered, as the deployment keeps it: JSON, or a text that may be JSON. */
  readonly message: Json;
}

/**
 * FailedDeployment is a deployment that ended as Failed or Canceled, with what failed in it and in those nested in it.
 */
export interface FailedDeployment {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  /** ISO 8601. */
  readonly began?: string;
  readonly ended: string;
  readonly correlationId?: string;
  /** Every resource that one of its operations names. */
  readonly touches: ListSignal<string>;
  readonly failures: readonly FailedOperation[];
  /** The deployment's own word, where its operations tell none. */
  readonly error: Json;
}

const badEnds = ['Failed', 'Canceled'] as const;
const mostDeployments = 10;

/**
 * readFailedDeployments reads the deployments of a scope that ended badly at `sinceMs` (milliseconds since 1970) or
 * later, the latest first, and why; where a correlation ID is given, those of that request alone.
 */
export async function readFailedDeployments(
  scope: string,
  sinceMs: number,
  reads: Reads,
  correlationId?: string,
): Promise<ListSignal<FailedDeployment>> {
  const listed = await deploymentsIn(scope, badEnds, reads);
  const isAsked = (item: Json): boolean =>
    correlationId === undefined ||
    textOf(propertiesOf(item).correlationId)?.toLowerCase() === correlationId.toLowerCase();
  const recent = seenIn(listed)
    .filter((item) => hasFailed(stateOf(item)) && (endOf(item) ?? Number.NEGATIVE_INFINITY) >= sinceMs && isAsked(item))
    .sort((a, b) => (endOf(b) ?? 0) - (endOf(a) ?? 0));
  const found = await Promise.all(recent.slice(0, mostDeployments).map((item) => failedOf(item, reads)));
  if (listed.status === 'part') return partOf(found, listed);
  if (recent.length > found.length) return partOf(found, tooMany);
  if (found.length > 0) return { status: 'read', value: found };
  return listed.status === 'read' || listed.status === 'empty'
    ? { status: 'empty', detail: 'none failed since then' }
    : listed;
}

/** readDeployment reads one deployment by its ID, whatever its state, and what failed in it. */
export async function readDeployment(id: string, reads: Reads): Promise<Signal<FailedDeployment>> {
  const answer = await reads.one({ ...deploymentRead, path: id });
  return answer.status === 'read' ? { status: 'read', value: await failedOf(answer.value, reads) } : answer;
}

/**
 * readStack reads the deployment that a deployment stack made last, or why the stack failed where that went well: it
 * also deletes and denies.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/deployment-stacks
 */
export async function readStack(id: string, reads: Reads): Promise<Signal<FailedDeployment>> {
  const stack = await reads.one({
    path: id,
    api: apis.deploymentStacks,
    permission: 'Microsoft.Resources/deploymentStacks/read',
  });
  if (stack.status !== 'read') return stack;
  const { deploymentId, error, provisioningState, failedResources } = propertiesOf(stack.value);
  const named = parseResourceId(textOf(deploymentId) ?? '');
  if (named?.type?.toLowerCase() !== deploymentType)
    return { status: 'empty', detail: 'the stack names no deployment' };
  const made = await readDeployment(named.id, reads);
  if (made.status !== 'read' || !/^(?:failed|canceled)$/i.test(textOf(provisioningState) ?? '')) return made;
  const { value } = made;
  const known = new Set(value.failures.map(({ target }) => target?.toLowerCase()));
  // What it could not delete, detach or deny has an error of its own, and no operation of the deployment.
  const own = stackFailures(failedResources).filter(({ target }) => !known.has(target?.toLowerCase()));
  const failures = [...value.failures, ...own];
  return {
    status: 'read',
    value: hasFailed(value.state)
      ? { ...value, failures }
      : { ...value, state: 'Failed', failures, error: error ?? null },
  };
}

function stackFailures(failedResources: Json | undefined): readonly FailedOperation[] {
  const rows = Array.isArray(failedResources) ? failedResources.map(fieldsOf) : [];
  return rows.flatMap(({ id, error }) =>
    error === undefined ? [] : [{ target: textOf(id) ?? '', state: 'Failed', message: { error } }],
  );
}

const tooMany: Gap = { why: 'there are more than are read', trouble: { kind: 'bound' } };

/** `timestamp` is when the state last changed. */
function endOf(item: Json): number | undefined {
  const time = Date.parse(textOf(propertiesOf(item).timestamp) ?? '');
  return Number.isNaN(time) ? undefined : time;
}

async function failedOf(item: Json, reads: Reads): Promise<FailedDeployment> {
  const { id, name } = fieldsOf(item);
  const { timestamp, duration, correlationId, error } = propertiesOf(item);
  const own = textOf(id) ?? '';
  const { visited, gap } = await walk(own, hasFailed, reads);
  const touches = visited
    .flatMap(({ rows }) => rows)
    .flatMap(({ target, type }) => (target === '' || type === deploymentType ? [] : [target]));
  const optional = { began: startOf(textOf(timestamp), textOf(duration)), correlationId: textOf(correlationId) };
  return {
    id: own,
    name: textOf(name) ?? '',
    state: stateOf(item) || 'Failed',
    ended: textOf(timestamp) ?? '',
    touches: gap === undefined ? { status: 'read', value: touches } : partOf(touches, gap),
    failures: visited.flatMap(failuresOf),
    error: error ?? null,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

/**
 * What a nested deployment says as a whole is left out where its own operations say it; one that failed before it did
 * anything has no operation to tell of.
 */
function failuresOf({ outer, rows }: Visited): readonly FailedOperation[] {
  const bad = rows.filter(({ state }) => hasFailed(state));
  const told = bad.length === 0 && outer !== undefined ? [outer] : bad.filter((row) => !isNested(row));
  return told.map(failureOf);
}

const failureOf = ({ target, time, state, message }: OperationRow): FailedOperation => ({
  state,
  message,
  ...(target === '' ? {} : { target }),
  ...(time === undefined ? {} : { time }),
});
