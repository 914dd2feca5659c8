import { loadAdvice } from '../../conflict/advice/load.ts';
import { classOf, type Reason, recoveryOf } from '../../conflict/taxonomy.ts';
import type { Diagnosis } from '../../report/model.ts';
import { wantedWords } from '../guard/diagnosis.ts';
import type { GuardPlan } from '../guard/plan.ts';

/**
 * turnDiagnosis tells why it is not this run's turn: of the first target, as nothing of Azure was read. `message` is
 * what whoever gives the turn says.
 */
export async function turnDiagnosis(
  { targets: [first] }: GuardPlan,
  reason: Reason,
  message: string,
): Promise<Diagnosis> {
  const advise = await loadAdvice([reason]);
  const id = first?.target;
  const { title, steps, avoid, references } = advise(reason, {
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
    confidence: 'certain',
    title,
    codePath: [],
    message,
    ...(id === undefined ? {} : { resourceId: id.id }),
    ...(first === undefined ? {} : { operation: wantedWords(first.operation.name, first.size) }),
    count: 1,
    facts: [],
    steps: steps.map((step) => ({ ...step, text: step.text.replace(/\bthe failed step\b/g, 'this job') })),
    avoid,
    references,
  };
}
