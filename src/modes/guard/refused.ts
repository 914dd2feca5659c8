import { cloudField } from '../../azure/clouds.ts';
import { classOf, type Reason, recoveryOf } from '../../conflict/taxonomy.ts';
import type { Blocker, Diagnosis, Report, Step } from '../../report/model.ts';
import type { Queued } from '../queue/queued.ts';
import { turnDiagnosis } from '../turns/diagnosis.ts';
import type { Refused } from '../turns/turn.ts';
import { wantedWords } from './diagnosis.ts';
import type { GuardPlan } from './plan.ts';

/**
 * refusedReport tells that it is not this run's turn: it holds no queue that covers its targets, or another run that
 * overlaps goes first. No resource was read.
 */
export async function refusedReport(refused: Refused): Promise<Report> {
  const { lease, queued } = refused.turns;
  if (lease !== undefined) return (await import('../lease/refused.ts')).leaseRefused(refused, lease);
  if (queued === undefined) throw new Error('A turn was refused that is none.');
  return queueRefused(refused, queued);
}

async function queueRefused(
  { plan, turns: { evidence, timeline }, elapsedMs }: Refused,
  queued: Queued,
): Promise<Report> {
  const { serialization } = queued;
  const overlapping = serialization.state === 'overlapping';
  const reason: Reason = overlapping ? 'queue-overlap' : 'not-serialized';
  const diagnosis = await diagnosisOf(plan, reason, queued);
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
    timeline,
    evidence,
    serialization,
    ...cloudField(plan.cloud),
    waitedMs: Math.round(waitedMs),
    elapsedMs: Math.round(elapsedMs),
    requests: { arm: 0, host: queued.requests },
  };
}

async function diagnosisOf(plan: GuardPlan, reason: Reason, queued: Queued): Promise<Diagnosis> {
  const { state, detail } = queued.serialization;
  const told = await turnDiagnosis(plan, reason, detail);
  const own = reason === 'not-serialized' ? ownSteps(queued) : [];
  return {
    ...told,
    confidence: state === 'unknown' ? 'possible' : told.confidence,
    steps: [...own, ...(own.length > 0 ? told.steps.filter(({ az }) => az !== undefined) : told.steps)],
    references: told.references.filter((page) => !elsewhere[queued.platform].test(page)),
  };
}

/** Pages about the other platform. */
const elsewhere = {
  'concurrency-groups': /\/azure\/devops\//,
  'exclusive-locks': /\bdocs\.github\.com\b/,
  none: /$^/,
} as const;

const again: Step = { text: 'Then run this job again. The guard verifies by itself that it holds its turn.' };

/** What to do on the platform that this run is on: to make the queue, or to let the guard see it. */
function ownSteps({ platform, serialization: { state }, evidence }: Queued): readonly Step[] {
  if (platform === 'none')
    return [
      {
        text: 'Let a job of GitHub Actions or Azure Pipelines make this change, or go on without a queue: `--serialization warn`.',
      },
    ];
  const read = evidence[0]?.status;
  const why = read === 'denied' || read === 'failed' ? read : 'untold';
  const text = howTo[platform][state === 'unknown' ? why : 'missing'];
  return [{ text }, again];
}

const howTo = {
  'concurrency-groups': {
    missing: 'Give this job the concurrency group below, and every other job that changes the same resources too.',
    denied:
      'Give this job the permission that is missing, so that the guard can see which group it holds: the queue below names it.',
    failed:
      'GitHub did not tell which group this job holds: the queue below has what it answered. See its status page.',
    untold:
      'This server or runner does not tell which group the job holds. Declare it in the workflow, and rely on that with `serialization: warn`.',
  },
  'exclusive-locks': {
    missing:
      'Add the check Exclusive Lock to the service connection or the environment of this stage, and the line `lockBehavior` below to its YAML.',
    denied:
      'Give the build service of the project the permission that is missing, so that the guard can see the lock: the queue below names it.',
    failed:
      'Azure DevOps did not tell whether a lock covers this stage: the queue below has what it answered. See its status page.',
    untold:
      'The agent does not tell whether a lock covers this stage. Add the check Exclusive Lock, and rely on that with `serialization: warn`.',
  },
} as const;
