import type { ResourceId } from '../../arm/resource-id.ts';
import type { Span } from '../../azure/activity-reads.ts';
import type { Finding } from '../../conflict/findings.ts';
import { type LoggedOperation, operationsOn } from '../../gate/holders.ts';
import { type ActivityEvent, type ListSignal, seenIn } from '../../gate/snapshot.ts';
import type { Decided } from '../guard/decide.ts';
import type { Seen } from './seen.ts';

/** When something failed, and what was at work then. All times in milliseconds since 1970. */

/** So long Azure keeps the Activity Log. */
const keptMs = 90 * 24 * 60 * 60_000;
/** Clocks of runners differ from Azure's. */
const slackMs = 5 * 60_000;
/** What was at work when it failed has mostly ended by then. */
const afterMs = 60 * 60_000;

/**
 * failedAt gives when a finding failed: by the stamp of its line, else by the words of Azure. Undefined where nothing
 * tells, or what is told cannot be.
 */
export function failedAt({ error, facts }: Finding, now: number): number | undefined {
  const at = Date.parse(error.time ?? facts.toldAt ?? '');
  return at > now - keptMs && at < now + slackMs ? Math.min(at, now) : undefined;
}

/**
 * reachBack is how far back the log is read for the failures of the last time: as far before them as it is read before
 * now.
 */
export function reachBack(findings: readonly Finding[], now: number, lookbackMs: number): number {
  const ages = findings.map((finding) => now - (failedAt(finding, now) ?? now)).filter((age) => age <= lookbackMs);
  return lookbackMs + Math.max(0, ...ages);
}

/** spanAround is what is read of the log beside that, of a failure of longer ago. */
export function spanAround(finding: Finding, now: number, lookbackMs: number): Span | undefined {
  const at = failedAt(finding, now);
  return at === undefined || now - at <= lookbackMs ? undefined : { from: at - lookbackMs, to: at + afterMs };
}

/** Past is what the Activity Log tells of a resource. */
export interface Past {
  /** When it failed, where that is told. */
  readonly at?: number;
  /** On the resource and below it, the latest first. */
  readonly all: readonly LoggedOperation[];
  /** What had begun and had not ended then. */
  readonly atWork: readonly LoggedOperation[];
}

/** pastOf reads it out of what was seen, of now and of then. */
export function pastOf(
  { subject: { finding }, around }: Pick<Seen, 'subject' | 'around'>,
  { wanted: { target }, snapshot }: Decided,
  now: number,
): Past {
  const activity = activityOf(snapshot.activity, around);
  const at = failedAt(finding, now);
  const all = operationsOn(target.id, activity);
  return at === undefined
    ? { all, atWork: [] }
    : { at, all, atWork: atWorkAt(target, activity, at, finding.error.correlationId) };
}

/** activityOf puts together what was read of two spans of time. */
export function activityOf(
  now: ListSignal<ActivityEvent>,
  then: ListSignal<ActivityEvent> | undefined,
): ListSignal<ActivityEvent> {
  return then === undefined ? now : { status: 'read', value: [...seenIn(now), ...seenIn(then)] };
}

/**
 * On the resource, or on what ARM serializes it with, apart from the request that failed: what ends later than the line
 * that tells the failure is not that request.
 */
function atWorkAt(
  target: ResourceId,
  activity: ListSignal<ActivityEvent>,
  at: number,
  correlationId: string | undefined,
): readonly LoggedOperation[] {
  return operationsOn(target.topLevel ?? target.id, activity).filter((each) => {
    const isOpen = each.until === undefined ? !each.ended : Date.parse(each.until) > at;
    const isOwn = correlationId !== undefined && each.correlationId?.toLowerCase() === correlationId.toLowerCase();
    return isOpen && Date.parse(each.since) < at && !isOwn;
  });
}
