import { seenIn } from '../../gate/snapshot.ts';
import type { Evidence, Target, TimelineEntry } from '../../report/model.ts';
import type { Decided } from '../guard/decide.ts';
import { evidenceOf, signalRow } from '../guard/evidence.ts';
import { targetOf } from '../guard/report.ts';
import { timelineOf } from '../guard/timeline.ts';
import type { Seen } from './seen.ts';
import { activityOf } from './when.ts';

/** unique leaves out what says the same. */
export function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

/** One resource may be looked at for several failures. */
function decidedIn(seen: readonly Seen[]): readonly Decided[] {
  const all = seen.flatMap(({ decided }) => decided ?? []);
  return [
    ...new Map(
      all.map((each) => [`${each.wanted.target.id.toLowerCase()} ${each.wanted.operation.name}`, each]),
    ).values(),
  ];
}

/** What happened around the failure is as much a part of it. */
function withPast(seen: Seen): Seen {
  const { decided, around } = seen;
  if (decided === undefined) return seen;
  return {
    ...seen,
    decided: { ...decided, snapshot: { ...decided.snapshot, activity: activityOf(decided.snapshot.activity, around) } },
  };
}

/** targetsOf gives what was looked at: how it stands before what failed, now. */
export function targetsOf(seen: readonly Seen[]): readonly Target[] {
  return decidedIn(seen).map((each) => targetOf(each, 'unknown'));
}

/** eventsOf gives what happened, as the deployments and the Activity Log tell it. */
export function eventsOf(seen: readonly Seen[]): readonly TimelineEntry[] {
  const deployments = seen.flatMap(({ deployment }) => (deployment === undefined ? [] : seenIn(deployment)));
  const entry = (time: string | undefined, text: string): readonly TimelineEntry[] => {
    const at = Date.parse(time ?? '');
    return Number.isNaN(at) ? [] : [{ time: new Date(at).toISOString(), source: 'deployment', text }];
  };
  const own = deployments.flatMap(({ name, began, ended, state, failures }) => [
    ...entry(began, `deployment ${name} began`),
    ...failures
      .slice(0, 10)
      .flatMap((each) =>
        entry(each.time, `${each.target?.split('/').at(-1) ?? 'an operation'} in deployment ${name}: ${each.state}`),
      ),
    ...(/^(?:failed|canceled|succeeded)$/i.test(state) ? entry(ended, `deployment ${name} ended: ${state}`) : []),
  ]);
  return timelineOf(decidedIn(seen.map(withPast)), own);
}

/** rowsOf says of each read whether it was answered. */
export function rowsOf(seen: readonly Seen[]): readonly Evidence[] {
  const named = seen.flatMap(({ subject, deployment, operation, events, answered, around }): readonly Evidence[] => [
    ...(answered?.read ?? []).flatMap(([, read]) => read.map(({ source, signal }) => signalRow(source, signal))),
    ...(around === undefined ? [] : [aroundRow(around)]),
    ...(events === undefined ? [] : [signalRow('Activity Log of the request', events)]),
    ...(deployment === undefined
      ? []
      : [signalRow(`deployment ${subject.deployment?.id?.split('/').at(-1) ?? 'of the request'}`, deployment)]),
    ...(deployment === undefined
      ? []
      : seenIn(deployment).map(({ name, touches }) => signalRow(`operations of ${name}`, touches))),
    ...(operation === undefined ? [] : [operationRow(operation)]),
  ]);
  return unique([...evidenceOf(decidedIn(seen)), ...named]);
}

/** Of long ago the log is no more late. */
function aroundRow(around: NonNullable<Seen['around']>): Evidence {
  const row = signalRow('Activity Log around the failure', around, true);
  return around.status === 'empty' ? { ...row, detail: 'no event of that time' } : row;
}

function operationRow(operation: NonNullable<Seen['operation']>): Evidence {
  const source = 'the operation that Azure named';
  if (operation.kind === 'found') return { source, status: 'read', detail: '' };
  if (operation.kind === 'absent') return { source, status: 'empty', detail: 'Azure does not know it any more' };
  const { kind } = operation.trouble;
  return {
    source,
    status: kind === 'denied' ? 'denied' : kind === 'refused' ? 'skipped' : 'failed',
    detail: operation.detail,
  };
}
