import { encloses, overlaps } from '../../arm/resource-id.ts';
import type { FailedEvent } from '../../azure/activity-reads.ts';
import type { FailedDeployment } from '../../azure/failed-deployments.ts';
import type { AzureError } from '../../conflict/azure-error.ts';
import { errorsIn } from '../../conflict/find/errors.ts';
import { collector, type Finding } from '../../conflict/findings.ts';
import { classOf } from '../../conflict/taxonomy.ts';
import { safely } from '../../gate/needs.ts';
import { type Json, seenIn } from '../../gate/snapshot.ts';
import type { Failures, Looked } from './look.ts';
import { standingOf } from './state-words.ts';

/** An error of Azure is some kilobytes; what is longer is cut before anybody looks into it. Characters. */
const longest = 64 * 1024;

/** Known is what Azure told beside an error, for where the error itself does not tell it. */
interface Known {
  readonly resourceId?: string;
  readonly correlationId?: string;
  readonly httpStatus?: number;
}

/**
 * findingsOf classifies everything that Azure tells of the failure, root cause first: deployments that touched a
 * target, other deployments of the same scope, the state of the targets, the Activity Log.
 */
export function findingsOf(
  { deployments, targets, events }: Failures,
  sinceMs: number,
  failedBefore: readonly string[],
): readonly Finding[] {
  const failed = deployments.flatMap(({ signal }) => seenIn(signal));
  const ids = targets.map(({ wanted }) => wanted.target.id);
  const near = failed.filter((each) => touches(each, ids));
  const own = collector();
  for (const each of near) addDeployment(own.add, each);
  for (const { signal } of events) addEvents(own.add, seenIn(signal));
  for (const looked of targets) own.add(statusErrors(looked, sinceMs), looked.wanted.target.name);
  const first = own.finish();
  const beside = collector();
  for (const each of failed) if (!near.includes(each)) addDeployment(beside.add, each);
  const states = targets.flatMap((looked) => stateFinding(looked, sinceMs, failedBefore, first));
  return [...first, ...beside.finish(), ...states];
}

/** touches says whether a deployment had to do with one of the targets. */
export function touches({ touches: all, failures }: FailedDeployment, targets: readonly string[]): boolean {
  const named = [...seenIn(all), ...failures.flatMap(({ target }) => target ?? [])];
  return named.some((id) => targets.some((target) => overlaps(target, id)));
}

/** eventFindings classifies what the Activity Log keeps of failures, root cause first. */
export function eventFindings(events: readonly FailedEvent[]): readonly Finding[] {
  const found = collector();
  addEvents(found.add, events);
  return found.finish();
}

function addEvents(add: (errors: readonly AzureError[], source: string) => void, events: readonly FailedEvent[]): void {
  for (const { message, resourceId, correlationId } of events)
    add(errorsOf(message, { resourceId, ...(correlationId === undefined ? {} : { correlationId }) }), 'Activity Log');
}

/** deploymentFindings classifies what failed in one deployment, root cause first. */
export function deploymentFindings(deployment: FailedDeployment): readonly Finding[] {
  const found = collector();
  addDeployment(found.add, deployment);
  return found.finish();
}

function addDeployment(
  add: (errors: readonly AzureError[], source: string) => void,
  deployment: FailedDeployment,
): void {
  const { name, failures, error, correlationId } = deployment;
  const known: Known = correlationId === undefined ? {} : { correlationId };
  const told = failures.flatMap(({ message, target }) =>
    errorsOf(message, { ...known, ...(target === undefined ? {} : { resourceId: target }) }),
  );
  add(told.length > 0 ? told : errorsOf(error, known), `deployment ${name}`);
}

/** errorsOf reads what a deployment or the Activity Log keeps of an answer: JSON, or a text that may hold JSON. */
export function errorsOf(message: Json, known: Known): readonly AzureError[] {
  if (message === null || message === '') return [];
  const text = (typeof message === 'string' ? pretty(message) : JSON.stringify(message, null, 2)).slice(0, longest);
  const wrapped = typeof message === 'object' && !/"error"\s*:/.test(text.slice(0, 2000)) ? `{"error": ${text}}` : text;
  return errorsIn({ text: wrapped, line: 1 }).map((error) => ({ ...known, ...error }));
}

/** A line of JSON is read by people too. */
function pretty(text: string): string {
  if (text.length > longest || !/^\s*\{/.test(text)) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

interface Status {
  readonly code: string;
  readonly words: string;
  readonly atMs: number;
}

/**
 * A virtual machine keeps the error of its last operation, with the time:
 * https://learn.microsoft.com/rest/api/compute/virtual-machines/instance-view
 */
function failedStatuses({ resource }: Looked): readonly Status[] {
  if (resource.status !== 'read') return [];
  const rows = safely(
    "properties.instanceView.statuses[?starts_with(to_string(code), 'ProvisioningState/failed')].[code, message, displayStatus, time]",
    resource.value,
  );
  return (Array.isArray(rows) ? rows : []).flatMap((row) => {
    const [code, message, shown, time] = Array.isArray(row) ? row : [];
    const words = typeof message === 'string' ? message : typeof shown === 'string' ? shown : '';
    return typeof code === 'string'
      ? [{ code: code.split('/')[2] ?? '', words, atMs: typeof time === 'string' ? Date.parse(time) : Number.NaN }]
      : [];
  });
}

function statusErrors(looked: Looked, sinceMs: number): readonly AzureError[] {
  return failedStatuses(looked)
    .filter(({ code, atMs }) => code !== '' && !(atMs < sinceMs))
    .flatMap(({ code, words }) =>
      errorsOf({ error: { code, message: words } }, { resourceId: looked.wanted.target.id }),
    );
}

/** A target that failed, where nothing tells why. */
function stateFinding(
  looked: Looked,
  sinceMs: number,
  failedBefore: readonly string[],
  told: readonly Finding[],
): readonly Finding[] {
  const { target } = looked.wanted;
  const standing = standingOf(looked);
  if (!/^failed$/i.test(standing.state) || failedBefore.includes(target.id.toLowerCase())) return [];
  const times = failedStatuses(looked).map(({ atMs }) => atMs);
  if (times.length > 0 && times.every((atMs) => atMs < sinceMs)) return [];
  if (told.some(({ error }) => error.resourceId !== undefined && encloses(target.id, error.resourceId))) return [];
  const error: AzureError = {
    codePath: [],
    message: `The provisioning state of ${target.name} is Failed.`,
    outerMessages: [],
    resourceId: target.id,
    line: 1,
    block: 1,
    step: 1,
    raw: '',
    form: 'state',
    bare: false,
    whose: { for: ['the state that Azure gave'], against: [] },
  };
  const reason = 'failed-state';
  // Other types than virtual machines do not tell since when.
  const confidence = times.length > 0 ? 'certain' : 'possible';
  return [
    {
      error,
      reason,
      class: classOf(reason),
      confidence,
      facts: { state: standing.state },
      source: target.name,
      count: 1,
      places: [],
    },
  ];
}
