import { cloudField } from '../../azure/clouds.ts';
import { classOf, type Reason, recoveryOf } from '../../conflict/taxonomy.ts';
import type { Blocker, LeaseReport, Report } from '../../report/model.ts';
import { duration, instant } from '../../report/text.ts';
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
    blockers: holding(lease)
      .slice(0, 20)
      .map(
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

/** Who has what overlaps; where nobody has it any more, who comes next. */
function holding({ ahead }: LeaseReport): LeaseReport['ahead'] {
  const holders = ahead.filter(({ waits }) => !waits);
  return holders.length > 0 ? holders : ahead.slice(0, 1);
}

function aheadWords(lease: LeaseReport): string {
  const [holder] = holding(lease);
  if (holder === undefined) return 'the lease was not granted in time.';
  const others = lease.ahead.length - 1;
  const more = others === 0 ? '' : `, and ${others} more ${others === 1 ? 'is' : 'are'} before this one`;
  const verb = holder.waits ? 'waits for' : 'has';
  return `${holder.owner} ${verb} the lease of what overlaps since ${instant(holder.since)}${more}.`;
}
