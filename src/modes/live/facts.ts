import type { FailedDeployment } from '../../azure/failed-deployments.ts';
import { fieldsOf } from '../../azure/trouble.ts';
import type { Finding } from '../../conflict/findings.ts';
import type { LoggedOperation } from '../../gate/holders.ts';
import type { Judged } from '../../gate/judged.ts';
import type { Json } from '../../gate/snapshot.ts';
import type { Fact } from '../../report/model.ts';
import { duration, instant } from '../../report/text.ts';
import type { Decided } from '../guard/decide.ts';
import { type Cause, changeWords } from '../guard/diagnosis.ts';
import type { Subject } from './model.ts';
import { isClear, stateOf } from './over.ts';
import type { Seen } from './seen.ts';
import type { Past } from './when.ts';

/** subscriptionFacts tells whose subscription stands in for one that the text does not tell. */
export function subscriptionFacts({ subscriptionBy }: Subject): readonly Fact[] {
  return subscriptionBy === undefined
    ? []
    : [{ name: 'Subscription', value: `not told by its ID; looked at in ${subscriptionBy}` }];
}

/** endWords tells a deployment by its end. */
export function endWords({ name, state, began, ended, correlationId }: FailedDeployment): string {
  const isOver = /^(?:failed|canceled|succeeded)$/i.test(state);
  const when = isOver ? ended : (began ?? '');
  const correlation = correlationId === undefined ? '' : `, correlation ${correlationId}`;
  return `deployment ${name}, ${isOver ? `ended as ${state}` : `${state} since`} ${instant(when)}${correlation}`.trim();
}

/** operationFacts tells the operation that Azure named in its refusal. */
export function operationFacts(operation: Seen['operation'], read: string): readonly Fact[] {
  if (operation === undefined || operation.kind === 'trouble') return [];
  const value =
    operation.kind === 'absent'
      ? 'Azure does not know it any more: it has ended'
      : (statusOf(operation.body) ?? 'tells no status');
  return [{ name: 'Named operation', value: `${value} (read ${read})` }];
}

function statusOf(body: Json): string | undefined {
  const { status, startTime, endTime } = fieldsOf(body);
  if (typeof status !== 'string') return undefined;
  const since = typeof startTime === 'string' ? `, since ${instant(startTime)}` : '';
  const until = typeof endTime === 'string' && !endTime.startsWith('0001-') ? `, until ${instant(endTime)}` : '';
  return `${status}${since}${until}`.slice(0, 200);
}

const calm = '; nothing that was read stands in the way of it now, and the text does not tell what did';

/** gateFacts tells the state now, and what is not met of what the failed operation needs. */
export function gateFacts({ class: kind }: Finding, decided: Decided, read: string): readonly Fact[] {
  const {
    wanted,
    verdict,
    snapshot: { resource },
  } = decided;
  // Where the thing is that is there already is told by itself.
  if (kind === 'already-exists' || (resource.status !== 'read' && resource.status !== 'empty')) return [];
  // A lock has a row of its own, with notes and owners.
  const isShown = ({ holders = [] }: Judged): boolean =>
    kind === 'lock' && holders.some((holder) => holder.kind === 'lock');
  const unmet = verdict.conditions.filter(
    (each) => (each.outcome === 'blocks' || each.outcome === 'waits') && !isShown(each),
  );
  return [
    {
      name: 'Now',
      value: `${wanted.target.name} is ${stateOf(decided)} (read ${read})${isClear(decided) && kind === 'unknown-conflict' ? calm : ''}`,
    },
    ...unmet
      .slice(0, 3)
      .map(({ what, actual, expected }) => ({ name: 'Not met now', value: `${what}: ${actual}, needed ${expected}` })),
  ];
}

/**
 * pastFacts tells when it failed, what was at work then, who changed it last, and the request of the text where the
 * Activity Log has it.
 */
export function pastFacts(
  { class: kind, error }: Finding,
  { all, at, atWork }: Past,
  causes: readonly Cause[],
  now: number,
): readonly Fact[] {
  const asked = error.correlationId?.toLowerCase();
  const own = asked === undefined ? undefined : all.find(({ correlationId }) => correlationId?.toLowerCase() === asked);
  // What holds it has a row of its own.
  const holders = causes.flatMap(({ judged }) => judged.holders ?? []);
  const last = all.find((each) => each !== own);
  const isTold = holders.some(
    ({ since, what }) => last !== undefined && since === last.since && what === last.operation,
  );
  const words = (each: LoggedOperation): string => `${changeWords(each, now)}${endOf(each)}`;
  const others = atWork.filter((each) => each !== last);
  const isLast = last !== undefined && atWork.includes(last);
  return [
    ...(at === undefined ? [] : [{ name: 'Failed', value: `${instant(new Date(at).toISOString())}${agoOf(at, now)}` }]),
    ...(own === undefined ? [] : [{ name: 'The request that failed', value: words(own) }]),
    ...others.slice(0, 3).map((each) => ({ name: 'At work when it failed', value: words(each) })),
    ...(last === undefined || isTold
      ? []
      : [
          {
            name: isLast ? 'At work when it failed' : kind === 'etag' ? 'Last writer' : 'Last change',
            value: words(last),
          },
        ]),
  ];
}

const endOf = ({ ended, status, until }: LoggedOperation): string =>
  ended
    ? `; ended as ${status}${until === undefined ? '' : ` ${instant(until)}`}`
    : '; the Activity Log has no end of it yet';

const agoOf = (at: number, now: number): string =>
  now - at >= 1000 ? `, ${duration(now - at)} before this was read` : '';
