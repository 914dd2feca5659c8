import type { Counted } from '../../audit/causes.ts';
import type { Audit, FailOn, Regression } from '../../audit/model.ts';
import { mostListed } from '../../audit/model.ts';
import type { Bounds, Found } from '../../audit/overlaps.ts';
import { regressionsIn } from '../../audit/regression.ts';
import { cloudField } from '../../azure/clouds.ts';
import { recoveryOf } from '../../conflict/taxonomy.ts';
import { auditSentence } from '../../report/audit/sentence.ts';
import type { Report, Verdict } from '../../report/model.ts';
import type { AuditPlan } from './inputs.ts';
import { queuesOf } from './queues.ts';
import type { Read } from './read.ts';

/** Spent is what the audit took. */
interface Spent {
  /** Milliseconds. */
  readonly elapsedMs: number;
  readonly requests: number;
}

/** reportOf judges what was counted. */
export function reportOf(
  plan: AuditPlan,
  counted: Counted & { readonly found: Found },
  read: Read,
  spent: Spent,
): Report {
  const { found, ...counts } = counted;
  const share = (plan.before.toMs - plan.before.fromMs) / (plan.window.toMs - plan.window.fromMs);
  const regressions = read.whole.before && share > 0 ? regressionsIn(counts.byCause, share) : undefined;
  const audit: Audit = {
    window: spanOf(plan.window),
    before: spanOf(plan.before),
    source: plan.workspace === undefined ? 'activity-log' : 'log-analytics',
    ...counts,
    overlaps: found.overlaps.slice(0, mostListed),
    overlapCount: found.overlaps.length,
    overlapCountBefore: found.before,
    queues: queuesOf(found.overlaps),
    ...(regressions === undefined ? {} : { regressions }),
    partial: !read.whole.window || found.cut,
    failedOn: plan.failOn.filter((each) => isFound[each](counts.conflicts, found.overlaps.length, regressions)),
  };
  const verdict = verdictOf(audit, read, plan.failOn);
  const [top] = audit.conflicts > 0 ? audit.byCause : [];
  return {
    schema: 'azure-conflict-guard/report/1',
    mode: 'audit',
    verdict,
    class: top?.class ?? 'none',
    reason: top?.reason ?? 'no-error',
    recovery: top === undefined ? 'none' : recoveryOf(top.reason),
    summary: auditSentence(audit, read.unread),
    source: '',
    diagnoses: [],
    targets: [],
    blockers: [],
    timeline: [],
    evidence: read.evidence,
    audit,
    ...cloudField(plan.cloud),
    waitedMs: 0,
    elapsedMs: Math.round(spent.elapsedMs),
    requests: { arm: spent.requests },
  };
}

const isFound: {
  readonly [F in FailOn]: (
    conflicts: number,
    overlaps: number,
    regressions: readonly Regression[] | undefined,
  ) => boolean;
} = {
  conflicts: (conflicts) => conflicts > 0,
  overlaps: (_, overlaps) => overlaps > 0,
  regression: (_, __, regressions = []) => regressions.length > 0,
};

/**
 * What was seen is disorder, whatever else was not read; that there is none follows only from all of it. A scope that
 * nobody could look into is not answered by what another one holds.
 */
function verdictOf(audit: Audit, { unread }: Read, failOn: readonly FailOn[]): Verdict {
  if (unread.length > 0 || (failOn.includes('regression') && audit.regressions === undefined)) return 'unknown';
  if (audit.conflicts > 0 || audit.overlapCount > 0) return 'disorderly';
  return audit.partial ? 'unknown' : 'orderly';
}

const spanOf = ({ fromMs, toMs }: Bounds): Audit['window'] => ({
  from: new Date(fromMs).toISOString(),
  to: new Date(toMs).toISOString(),
});
