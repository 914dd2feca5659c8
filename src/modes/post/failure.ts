import { type Cloud, cloudField } from '../../azure/clouds.ts';
import type { FailedDeployment } from '../../azure/failed-deployments.ts';
import { loadAdvice } from '../../conflict/advice/load.ts';
import type { Finding } from '../../conflict/findings.ts';
import { isUnread, seenIn } from '../../gate/snapshot.ts';
import type { Evidence, Report, Target, TimelineEntry, Verdict } from '../../report/model.ts';
import { redactDeep } from '../../report/redact-deep.ts';
import { blockersOf, diagnosisOf } from '../diagnosis.ts';
import { signalRow } from '../guard/evidence.ts';
import { findingsOf, touches } from './errors.ts';
import type { Failures, Looked, Scoped } from './look.ts';
import { deploymentsOn } from './present.ts';
import type { GuardState } from './state.ts';
import { standingOf } from './state-words.ts';

const mostDiagnoses = 10;
const mostEntries = 40;

/** FailureCount is what the looking cost. */
export interface FailureCount {
  /** Milliseconds. */
  readonly elapsedMs: number;
  readonly requests: number;
  readonly cloud: Cloud;
}

/** failureReport tells why the job failed, as far as Azure tells it; undefined where Azure tells of no failure. */
export async function failureReport(
  failures: Failures,
  state: GuardState,
  count: FailureCount,
): Promise<Report | undefined> {
  // Before advice and summary are made of it: what Azure repeats of a request may be a secret.
  const findings = redactDeep(findingsOf(failures, state.sinceMs, state.failedBefore)).slice(0, mostDiagnoses);
  const { cloud } = count;
  const [root] = findings;
  if (root === undefined) return undefined;
  const advise = await loadAdvice(findings.map(({ reason }) => reason));
  const diagnoses = findings.map((finding) => {
    // A line of what Azure sent is no line of a log.
    const { line: _, ...diagnosis } = diagnosisOf(finding, advise, undefined, false);
    return { ...diagnosis, facts: [{ name: 'Told by', value: finding.source }, ...diagnosis.facts] };
  });
  const [first] = diagnoses;
  const verdict = verdictOf(findings);
  const title = first?.title ?? '';
  return redactDeep({
    schema: 'azure-conflict-guard/report/1',
    mode: 'diagnose',
    verdict,
    class: first?.class ?? 'none',
    reason: first?.reason ?? 'no-error',
    recovery: first?.recovery ?? 'none',
    summary:
      verdict === 'conflict'
        ? `The job failed, and Azure tells of a conflict since the guard started: ${title}.`
        : `The job failed, and what Azure tells since the guard started is no conflict: ${title}.`,
    source: sourceOf(state.sinceMs),
    diagnoses,
    targets: failures.targets.map((looked) => targetOf(looked, verdict)),
    blockers: blockersOf(root, cloud.resourceManager),
    timeline: timelineOf(failures, state.sinceMs),
    evidence: evidenceOf(failures),
    ...cloudField(cloud),
    waitedMs: 0,
    elapsedMs: Math.round(count.elapsedMs),
    requests: { arm: count.requests },
  } satisfies Report);
}

/** sourceOf names where all this comes from: `Azure since 21:02 UTC`. */
export function sourceOf(sinceMs: number): string {
  return `Azure since ${new Date(sinceMs).toISOString().slice(11, 16)} UTC`;
}

function verdictOf(findings: readonly Finding[]): Verdict {
  return findings.some((finding) => finding.class !== 'none') ? 'conflict' : 'not-a-conflict';
}

function targetOf(looked: Looked, verdict: Verdict): Target {
  const { kind, state } = standingOf(looked);
  const { target, operation } = looked.wanted;
  return {
    resourceId: target.id,
    operation: operation.name,
    verdict: kind === 'good' ? 'nothing-found' : verdict,
    conditions: [
      {
        what: 'state at the end of the job',
        expected: 'at rest, and not Failed',
        actual: state,
        met: kind === 'good',
        outcome: kind === 'good' ? 'met' : kind === 'unread' ? 'unproven' : 'warns',
        source: 'the resource',
      },
    ],
  };
}

/** evidenceOf says of each signal whether it was read. */
export function evidenceOf({ targets, active, deployments, events }: Failures): readonly Evidence[] {
  return [
    ...targets.slice(0, 20).map(({ wanted, resource }) => signalRow(wanted.target.name, resource)),
    ...deployments.flatMap((scope) => [named('failed deployments', scope, deployments.length), ...gapsOf(scope)]),
    ...active.map((scope) => named('running deployments', scope, active.length)),
    ...logRows(events),
  ];
}

const named = (words: string, { name, signal }: Scoped<unknown>, of: number): Evidence =>
  signalRow(of === 1 ? words : `${words} (${name})`, signal);

function gapsOf({ signal }: Scoped<FailedDeployment>): readonly Evidence[] {
  return seenIn(signal).flatMap(({ name, touches }) =>
    isUnread(touches) ? [signalRow(`operations of ${name}`, touches)] : [],
  );
}

/** One answer may speak for many targets. */
function logRows(events: Failures['events']): readonly Evidence[] {
  const rows = events.map(({ signal }) => signalRow('Activity Log', signal, true));
  return [...new Map(rows.map((each) => [`${each.status} ${each.detail}`, each])).values()];
}

function timelineOf({ targets, active, deployments, events }: Failures, sinceMs: number): readonly TimelineEntry[] {
  const ids = targets.map(({ wanted }) => wanted.target.id);
  const entry = (time: string | undefined, source: TimelineEntry['source'], text: string): readonly TimelineEntry[] => {
    const at = Date.parse(time ?? '');
    return Number.isNaN(at) ? [] : [{ time: new Date(at).toISOString(), source, text }];
  };
  const ofDeployments = deployments.flatMap(({ signal }) =>
    seenIn(signal).flatMap((each) => [
      ...entry(each.began, 'deployment', `deployment ${each.name} began`),
      ...each.failures
        .slice(0, 10)
        .flatMap(({ time, target, state }) =>
          entry(
            time,
            'deployment',
            `${target?.split('/').at(-1) ?? 'an operation'} in deployment ${each.name}: ${state}`,
          ),
        ),
      ...entry(
        each.ended,
        'deployment',
        `deployment ${each.name} ended: ${each.state}${touches(each, ids) || isUnread(each.touches) ? '' : ' (it names none of the targets)'}`,
      ),
    ]),
  );
  const ofLog = events.flatMap(({ signal }) =>
    seenIn(signal).flatMap(({ time, operation, resourceId }) =>
      entry(time, 'activity-log', `${operation} on ${resourceId.split('/').at(-1) ?? resourceId}: Failed`),
    ),
  );
  const running = deploymentsOn({ targets, active }).flatMap(({ name, since, state }) =>
    entry(since, 'deployment', `deployment ${name} began, now ${state}`),
  );
  const started = entry(new Date(sinceMs).toISOString(), 'run', 'the guard of this job started');
  const unique = new Map(
    [...started, ...running, ...ofDeployments, ...ofLog].map((each) => [`${each.time} ${each.text}`, each]),
  );
  return [...unique.values()].sort((a, b) => a.time.localeCompare(b.time)).slice(-mostEntries);
}
