import { loadAdvice } from '../../conflict/advice/load.ts';
import { classOf, type Reason, recoveryOf } from '../../conflict/taxonomy.ts';
import type { Blocker, Diagnosis, Report } from '../../report/model.ts';
import type { Queued } from '../queue/turn.ts';
import { wantedWords } from './diagnosis.ts';
import type { GuardPlan } from './plan.ts';

/** refusedReport tells that it is not this run's turn: it holds no queue that covers its targets, or another run that overlaps goes first. Azure was not asked. */
export async function refusedReport({
  plan,
  queued,
  elapsedMs,
}: {
  readonly plan: GuardPlan;
  readonly queued: Queued;
  readonly elapsedMs: number;
}): Promise<Report> {
  const { serialization, evidence } = queued;
  const overlapping = serialization.state === 'overlapping';
  const reason: Reason = overlapping ? 'queue-overlap' : 'not-serialized';
  const diagnosis = await diagnosisOf(plan, reason, serialization.detail, serialization.state !== 'unknown');
  const waitedMs = overlapping && plan.waitMs > 0 ? elapsedMs : 0;
  return {
    schema: 'azure-conflict-guard/report/1',
    mode: 'guard',
    verdict: 'blocked',
    class: classOf(reason),
    reason,
    recovery: recoveryOf(reason),
    summary: `Not started, and Azure was not asked: ${serialization.detail}`,
    source: '',
    diagnoses: [diagnosis],
    targets: plan.targets.map(({ target, operation, size }) => ({
      resourceId: target.id,
      operation: wantedWords(operation.name, size),
      verdict: 'blocked',
      conditions: [
        {
          what: 'serialization',
          expected: 'a queue that covers it, and no earlier run that overlaps',
          actual: serialization.state,
          met: false,
          outcome: overlapping ? 'waits' : 'blocks',
          source: 'the platform',
        },
      ],
    })),
    blockers: serialization.others
      .filter(({ place }) => place === 'ahead')
      .map(
        ({ run, since, link, group }): Blocker => ({
          kind: 'holder',
          what: `the concurrency group ${group}`,
          who: run,
          ...(since === undefined ? {} : { since }),
          ...(link === undefined ? {} : { link }),
        }),
      ),
    timeline: [],
    evidence,
    serialization,
    waitedMs: Math.round(waitedMs),
    elapsedMs: Math.round(elapsedMs),
    requests: { arm: 0, host: queued.requests },
  };
}

async function diagnosisOf({ targets }: GuardPlan, reason: Reason, detail: string, certain: boolean): Promise<Diagnosis> {
  const [first] = targets;
  const advise = await loadAdvice([reason]);
  const id = first?.target;
  const advice = advise(reason, {
    id,
    type: id?.type,
    name: id?.name,
    group: id?.resourceGroup,
    operation: first?.operation.name,
    facts: {},
  });
  return {
    class: classOf(reason),
    reason,
    recovery: recoveryOf(reason),
    confidence: certain ? 'certain' : 'possible',
    title: advice.title,
    codePath: [],
    message: detail,
    ...(id === undefined ? {} : { resourceId: id.id }),
    ...(first === undefined ? {} : { operation: wantedWords(first.operation.name, first.size) }),
    count: 1,
    facts: [],
    steps: advice.steps.map((step) => ({ ...step, text: step.text.replace(/\bthe failed step\b/g, 'this job') })),
    avoid: advice.avoid,
    references: advice.references,
  };
}
