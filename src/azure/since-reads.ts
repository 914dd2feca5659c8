import { overlaps, parseResourceId, type ResourceId } from '../arm/resource-id.ts';
import { isUnread, type Json, type ListSignal, type Signal, seenIn } from '../gate/snapshot.ts';
import { apis } from './api-versions.ts';
import { startOf } from './deployment-reads.ts';
import { type Gap, gapOf, listOf, partOf, type Reads } from './reads.ts';
import { fieldsOf, textOf } from './trouble.ts';

/**
 * What failed since a moment: deployments with their operations, which Azure tells at once, and the Activity Log, which lags. Nothing here judges.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-history
 */

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

/** FailedDeployment is a deployment that ended as Failed or Canceled, with what failed in it and in those nested in it. */
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

/** FailedEvent is an operation that the Activity Log knows as failed. */
export interface FailedEvent {
  /** ISO 8601. */
  readonly time: string;
  readonly resourceId: string;
  readonly operation: string;
  readonly correlationId?: string;
  readonly caller?: string;
  readonly message: Json;
}

/** A list takes one equality as its filter: https://learn.microsoft.com/rest/api/resources/deployments/list-by-resource-group */
const badEnds = ['Failed', 'Canceled'] as const;
/** A group keeps up to 800 deployments. */
const deploymentPages = 10;
const mostDeployments = 10;
const operationPages = 10;
/** ARM allows 5 levels of nested templates. */
const depth = 5;
const mostNested = 40;
const deploymentType = 'microsoft.resources/deployments';

/**
 * readFailedDeployments reads the deployments of a scope that ended badly at `sinceMs` (milliseconds since 1970) or later, the latest first, and why; where a correlation ID
 * is given, those of that request alone.
 */
export async function readFailedDeployments(
  scope: string,
  sinceMs: number,
  reads: Reads,
  correlationId?: string,
): Promise<ListSignal<FailedDeployment>> {
  if (scope === '') return { status: 'skipped', detail: 'the target is in no scope that has deployments' };
  const ask = {
    path: `${scope}/providers/Microsoft.Resources/deployments`,
    api: apis.deployments,
    permission: 'Microsoft.Resources/deployments/read',
  };
  const answers = await Promise.all(
    badEnds.map((state) => reads.list({ ...ask, query: { $filter: `provisioningState eq '${state}'` } }, deploymentPages)),
  );
  const listed = listOf(answers, (item) => (textOf(fieldsOf(item).id) === undefined ? undefined : item));
  const recent = seenIn(listed)
    .filter((item) => endedBadly(item) && (endOf(item) ?? Number.NEGATIVE_INFINITY) >= sinceMs)
    .filter(
      (item) => correlationId === undefined || textOf(propertiesOf(item).correlationId)?.toLowerCase() === correlationId.toLowerCase(),
    )
    .sort((a, b) => (endOf(b) ?? 0) - (endOf(a) ?? 0));
  const found = await Promise.all(recent.slice(0, mostDeployments).map((item) => deploymentOf(item, reads)));
  if (listed.status === 'part') return partOf(found, listed);
  if (recent.length > found.length) return partOf(found, tooMany);
  if (found.length > 0) return { status: 'read', value: found };
  return listed.status === 'read' || listed.status === 'empty' ? { ...nothing, detail: 'none failed since then' } : listed;
}

/** readDeployment reads one deployment by its ID, whatever its state, and what failed in it. */
export async function readDeployment(id: string, reads: Reads): Promise<Signal<FailedDeployment>> {
  const answer = await reads.one({ path: id, api: apis.deployments, permission: 'Microsoft.Resources/deployments/read' });
  return answer.status === 'read' ? { status: 'read', value: await deploymentOf(answer.value, reads) } : answer;
}

/**
 * readStack reads the deployment that a deployment stack made last, or why the stack failed where that went well: it also deletes and denies.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/deployment-stacks
 */
export async function readStack(id: string, reads: Reads): Promise<Signal<FailedDeployment>> {
  const stack = await reads.one({ path: id, api: apis.deploymentStacks, permission: 'Microsoft.Resources/deploymentStacks/read' });
  if (stack.status !== 'read') return stack;
  const { deploymentId, error, provisioningState } = propertiesOf(stack.value);
  const named = parseResourceId(textOf(deploymentId) ?? '');
  if (named?.type?.toLowerCase() !== deploymentType) return { ...nothing, detail: 'the stack names no deployment' };
  const made = await readDeployment(named.id, reads);
  const isOwn =
    made.status === 'read' && !/^(?:failed|canceled)$/i.test(made.value.state) && /^failed$/i.test(textOf(provisioningState) ?? '');
  return isOwn ? { status: 'read', value: { ...made.value, state: 'Failed', error: error ?? null } } : made;
}

const tooMany: Gap = { why: 'there are more than are read', trouble: { kind: 'bound' } };
const nothing = { status: 'empty' } as const;

/** The filter is the service's word; the state is read again from each. */
function endedBadly(item: Json): boolean {
  const state = textOf(propertiesOf(item).provisioningState) ?? '';
  return badEnds.some((end) => end.toLowerCase() === state.toLowerCase());
}

/** `timestamp` is when the state last changed. */
function endOf(item: Json): number | undefined {
  const time = Date.parse(textOf(propertiesOf(item).timestamp) ?? '');
  return Number.isNaN(time) ? undefined : time;
}

const propertiesOf = (item: Json): { readonly [key: string]: Json } => fieldsOf(fieldsOf(item).properties);

async function deploymentOf(item: Json, reads: Reads): Promise<FailedDeployment> {
  const { id, name } = fieldsOf(item);
  const { provisioningState, timestamp, duration, correlationId, error } = propertiesOf(item);
  const own = textOf(id) ?? '';
  const { touches, failures } = await failuresOf(own, reads);
  const optional = { began: startOf(textOf(timestamp), textOf(duration)), correlationId: textOf(correlationId) };
  return {
    id: own,
    name: textOf(name) ?? '',
    state: textOf(provisioningState) ?? 'Failed',
    ended: textOf(timestamp) ?? '',
    touches,
    failures,
    error: error ?? null,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

type Failures = Pick<FailedDeployment, 'touches' | 'failures'>;

/** Inner is a nested deployment, with the operation by which the outer one tells of it. */
interface Inner {
  readonly id: string;
  readonly outer?: FailedOperation;
}

/** Step is what one deployment told, and where it goes on. */
interface Step extends Pick<FailedDeployment, 'failures'> {
  readonly touches: readonly string[];
  readonly inner: readonly Inner[];
  readonly gap?: Gap;
}

/** Level by level, one round trip a level. */
async function failuresOf(deploymentId: string, reads: Reads): Promise<Failures> {
  const steps: Step[] = [];
  const seen = new Set([deploymentId.toLowerCase()]);
  let level: readonly Inner[] = [{ id: deploymentId }];
  let gap: Gap | undefined;
  for (let at = 0; level.length > 0 && gap === undefined; at += 1) {
    if (at >= depth || seen.size > mostNested) {
      // The outer ones tell at least that it failed.
      steps.push({ touches: [], failures: level.flatMap(({ outer }) => outer ?? []), inner: [] });
      gap = { why: 'more deployments are nested in it than are followed', trouble: { kind: 'bound' } };
      break;
    }
    const told = await Promise.all(level.map(async (inner) => stepOf(inner, await readOperations(inner.id, reads))));
    steps.push(...told);
    gap = told.find((step) => step.gap !== undefined)?.gap;
    level = told.flatMap(({ inner }) => inner).filter(({ id }) => !seen.has(id.toLowerCase()));
    for (const { id } of level) {
      seen.add(id.toLowerCase());
      reads.admit(id);
    }
  }
  const touches = steps.flatMap((step) => step.touches);
  return {
    touches: gap === undefined ? { status: 'read', value: touches } : partOf(touches, gap),
    failures: steps.flatMap(({ failures }) => failures),
  };
}

/** What a nested deployment says as a whole is left out where its own operations say it. */
function stepOf({ outer }: Inner, answer: ListSignal<OperationRow>): Step {
  const whole = outer === undefined ? [] : [outer];
  const rows = seenIn(answer);
  const bad = rows.filter(({ state }) => /^(?:failed|canceled)$/i.test(state));
  const isNested = ({ type, target }: OperationRow): boolean => type === deploymentType && parseResourceId(target ?? '') !== undefined;
  const plain = bad.filter((row) => !isNested(row)).map(({ type: _, ...operation }) => operation);
  return {
    touches: rows.flatMap(({ target, type }) => (target === undefined || type === deploymentType ? [] : [target])),
    // One that failed before it did anything has no operation to tell of.
    failures: bad.length === 0 ? whole : plain,
    inner: bad
      .filter(isNested)
      .flatMap(({ type: _, ...operation }) => (operation.target === undefined ? [] : [{ id: operation.target, outer: operation }])),
    ...(isUnread(answer) ? { gap: gapOf(answer) } : {}),
  };
}

type OperationRow = FailedOperation & { readonly type: string };

/** https://learn.microsoft.com/rest/api/resources/deployment-operations/list */
async function readOperations(deploymentId: string, reads: Reads): Promise<ListSignal<OperationRow>> {
  const ask = {
    path: `${deploymentId}/operations`,
    api: apis.deployments,
    permission: 'Microsoft.Resources/deployments/operations/read',
  };
  const answer = await reads.list(ask, operationPages);
  // A nested one that was refused as a whole was never made; the outer one tells of it.
  return answer.kind === 'absent' ? { ...nothing, detail: 'none' } : listOf([answer], operationOf);
}

function operationOf(item: Json): OperationRow {
  const { provisioningState, timestamp, statusMessage, targetResource } = propertiesOf(item);
  const { id, resourceType } = fieldsOf(targetResource);
  const target = textOf(id);
  const time = textOf(timestamp);
  return {
    type: (textOf(resourceType) ?? '').toLowerCase(),
    state: textOf(provisioningState) ?? '',
    message: statusMessage ?? null,
    ...(target === undefined ? {} : { target: parseResourceId(target)?.id ?? target }),
    ...(time === undefined ? {} : { time }),
  };
}

const logPages = 5;
const mostEvents = 50;
const logFields = 'eventTimestamp,operationName,correlationId,caller,status,resourceId,properties';

/** readFailedEvents reads what the Activity Log knows as failed on a target, or on what is below it, in a span of time. It takes this filter and no other: https://learn.microsoft.com/rest/api/monitor/activity-logs/list */
export async function readFailedEvents(
  target: ResourceId,
  span: { readonly fromMs: number; readonly toMs: number },
  reads: Reads,
): Promise<ListSignal<FailedEvent>> {
  const { subscriptionId, resourceGroup } = target;
  if (subscriptionId === undefined) return { status: 'skipped', detail: 'the Activity Log is read by subscription' };
  if (resourceGroup === undefined && target.kind === 'subscription')
    return { status: 'skipped', detail: 'the Activity Log of a whole subscription says too little about one operation' };
  const quoted = (text: string): string => text.replaceAll("'", "''");
  const place = resourceGroup === undefined ? `resourceUri eq '${quoted(target.id)}'` : `resourceGroupName eq '${quoted(resourceGroup)}'`;
  return failedIn(await readLog(subscriptionId, place, span, reads), ({ resourceId }) => overlaps(target, resourceId));
}

/** readFailedRequest reads what the Activity Log knows as failed of one request, wherever in a subscription. The correlation ID is a GUID. */
export async function readFailedRequest(
  subscriptionId: string,
  correlationId: string,
  span: { readonly fromMs: number; readonly toMs: number },
  reads: Reads,
): Promise<ListSignal<FailedEvent>> {
  const answer = await readLog(subscriptionId, `correlationId eq '${correlationId}'`, span, reads);
  return failedIn(answer, (event) => event.correlationId?.toLowerCase() === correlationId.toLowerCase());
}

function readLog(
  subscriptionId: string,
  place: string,
  span: { readonly fromMs: number; readonly toMs: number },
  reads: Reads,
): ReturnType<Reads['list']> {
  const [from, to] = [new Date(span.fromMs).toISOString(), new Date(span.toMs).toISOString()];
  return reads.list(
    {
      path: `/subscriptions/${subscriptionId}/providers/Microsoft.Insights/eventtypes/management/values`,
      api: apis.activity,
      permission: 'Microsoft.Insights/eventtypes/values/read',
      query: { $filter: `eventTimestamp ge '${from}' and eventTimestamp le '${to}' and ${place}`, $select: logFields },
    },
    logPages,
  );
}

function failedIn(answer: Awaited<ReturnType<Reads['list']>>, isAbout: (event: FailedEvent) => boolean): ListSignal<FailedEvent> {
  const listed = listOf([answer], (item) => (isEvent(item) ? item : undefined));
  const all = seenIn(listed)
    .flatMap((item) => eventOf(item) ?? [])
    .filter(isAbout);
  const events = all.slice(0, mostEvents);
  if (listed.status === 'part') return partOf(events, listed);
  if (all.length > events.length) return partOf(events, tooMany);
  if (events.length > 0) return { status: 'read', value: events };
  return listed.status === 'read' || listed.status === 'empty'
    ? { ...nothing, detail: 'no failure yet; the log is 3 to 20 minutes late' }
    : listed;
}

/** What does not tell how it ended may be a failure, and one that does not tell on what may be of the target. */
function isEvent(item: Json): boolean {
  const state = textOf(fieldsOf(fieldsOf(item).status).value)?.toLowerCase();
  return state !== undefined && (state !== 'failed' || eventOf(item) !== undefined);
}

function eventOf(item: Json): FailedEvent | undefined {
  const fields = fieldsOf(item);
  const [time, resourceId, operation] = [
    textOf(fields.eventTimestamp),
    textOf(fields.resourceId),
    textOf(fieldsOf(fields.operationName).value),
  ];
  if (time === undefined || resourceId === undefined || operation === undefined) return undefined;
  if (textOf(fieldsOf(fields.status).value)?.toLowerCase() !== 'failed') return undefined;
  const optional = { correlationId: textOf(fields.correlationId), caller: textOf(fields.caller) };
  return {
    time,
    resourceId: parseResourceId(resourceId)?.id ?? resourceId,
    operation,
    message: fieldsOf(fields.properties).statusMessage ?? null,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}
