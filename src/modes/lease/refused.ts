import { cloudField } from '../../azure/clouds.ts';
import { classOf, type Reason, recoveryOf } from '../../conflict/taxonomy.ts';
import type { Blocker, LeaseReport, Report } from '../../report/model.ts';
import { duration, instant, plural } from '../../report/text.ts';
import { wantedWords } from '../guard/diagnosis.ts';
import { turnDiagnosis } from '../turns/diagnosis.ts';
import type { Refused } from '../turns/turn.ts';

const reason: Reason = 'lease-held';

/** leaseRefused tells that others have the lease and this run's time to wait is over. No resource was read. */
export async function leaseRefused({ plan, turns, elapsedMs }: Refused, lease: LeaseReport): Promise<Report> {
  const { queued, evidence, timeline, waitedMs } = turns;
  const words = aheadWords(lease);
  return {
    schema: 'azure-conflict-guard/report/1',
    mode: 'guard',
    verdict: 'blocked',
    class: classOf(reason),
    reason,
    recovery: recoveryOf(reason),
    summary: `Not started, and no resource was read: ${words}${waitedMs >= 1000 ? ` Waited ${duration(waitedMs)}.` : ''}`,
    source: '',
    diagnoses: [await turnDiagnosis(plan, reason, words)],
    ...(plan.files === undefined ? {} : { plan: { sources: plan.files.sources } }),
    targets: plan.targets.map(({ target, operation, size, planned }) => ({
      resourceId: target.id,
      operation: wantedWords(operation.name, size),
      ...(planned === undefined ? {} : { address: planned.address }),
      verdict: 'blocked',
      conditions: [
        {
          what: 'lease',
          expected: 'granted',
          actual: `${lease.ahead.length} ahead`,
          met: false,
          outcome: 'waits',
          source: 'the lease ledger',
        },
      ],
    })),
    blockers: lease.ahead.slice(0, 20).map(
      ({ entry, owner, link, since }): Blocker => ({
        kind: 'holder',
        what: `the lease (entry ${entry})`,
        who: owner,
        since,
        ...(link === undefined ? {} : { link }),
      }),
    ),
    timeline,
    evidence,
    ...(queued === undefined ? {} : { serialization: queued.serialization }),
    lease,
    ...cloudField(plan.cloud),
    waitedMs: Math.round(waitedMs),
    elapsedMs: Math.round(elapsedMs),
    requests: { arm: 0, ...(queued === undefined ? {} : { host: queued.requests }) },
  };
}

function aheadWords({ ahead }: LeaseReport): string {
  const [holder, ...others] = ahead;
  if (holder === undefined) return 'the lease was not granted in time.';
  const more =
    others.length === 0
      ? ''
      : `, and ${plural(others.length, 'more entry waits', 'more entries wait')} before this one`;
  return `${holder.owner} has the lease of what overlaps since ${instant(holder.since)}${more}.`;
}
