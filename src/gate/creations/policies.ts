import { parseResourceId } from '../../arm/resource-id.ts';
import type { Asked, Judged } from '../judged.ts';
import type { Json } from '../snapshot.ts';
import { fieldsOf, isAbsent, settingsIn, textOf } from './fields.ts';
import type { PlannedTarget } from './model.ts';

/**
 * Azure Policy is asked about the little that a plan lets us know: type, region, name and some settings. A rule that
 * looked at anything else (a tag, another property) found it missing because we do not know it, so only what a rule
 * found in these is proof.
 * https://learn.microsoft.com/rest/api/policyinsights/policy-restrictions/check-at-resource-group-scope
 */
const known: readonly string[] = ['type', 'location', 'name'];

type Row = { readonly [key: string]: Json };

/** judgePolicy judges what the policies of the place say of a creation. */
export function judgePolicy(of: PlannedTarget): readonly Judged[] {
  const { policy } = of.reads;
  if (policy?.signal.status !== 'read' || !isAbsent(of)) return [];
  const denial = evaluationsIn(policy.signal.value).find(
    (each) => isDenial(each) && isProven(each, isItself(of, policy.of), knownOf(of)),
  );
  if (denial === undefined) return [];
  const asked: Asked = { what: 'Azure Policy', expected: 'allows it', source: 'the check of policies', origin: 'plan' };
  const refused = { ...asked, actual: 'denies it', reason: 'policy-denied', facts: factsOf(denial) } as const;
  const { group } = places(of, policy.of);
  // What the answer of an older version does not tell is the effect.
  if (effectOf(denial) === '')
    return [
      {
        ...refused,
        outcome: 'warns',
        certain: false,
        why: 'A policy finds it not compliant, and Azure does not tell whether it denies that.',
      },
    ];
  if (group !== undefined)
    return [
      {
        ...refused,
        outcome: 'warns',
        certain: false,
        why: `A policy denies the like in the resource group ${group}: most hold for all of a subscription.`,
      },
    ];
  return [{ ...refused, outcome: 'blocks', certain: true, why: whyDenied(denial) }];
}

const isItself = ({ target }: PlannedTarget, id: string): boolean => target.id.toLowerCase() === id.toLowerCase();

/** The group that was asked in place of that of the change, where it was another. */
function places({ target }: PlannedTarget, id: string): { readonly group?: string } {
  const group = parseResourceId(id)?.resourceGroup;
  return group === undefined || group.toLowerCase() === target.resourceGroup?.toLowerCase() ? {} : { group };
}

function evaluationsIn(answer: Json): readonly Row[] {
  const { policyEvaluations } = fieldsOf(fieldsOf(answer).contentEvaluationResult);
  return Array.isArray(policyEvaluations) ? policyEvaluations.map(fieldsOf) : [];
}

const effectOf = ({ effectDetails }: Row): string => textOf(fieldsOf(effectDetails).policyEffect);

function isDenial(evaluation: Row): boolean {
  return /^NonCompliant$/i.test(textOf(evaluation.evaluationResult)) && /^(?:Deny)?$/i.test(effectOf(evaluation));
}

function expressionsOf({ evaluationDetails }: Row): readonly Row[] {
  const { evaluatedExpressions } = fieldsOf(evaluationDetails);
  return Array.isArray(evaluatedExpressions) ? evaluatedExpressions.map(fieldsOf) : [];
}

const knownOf = ({ planned }: PlannedTarget): readonly string[] => [
  ...known,
  ...settingsIn(planned).map(([path]) => path.toLowerCase()),
];

function isProven(evaluation: Row, itself: boolean, known: readonly string[]): boolean {
  const looked = expressionsOf(evaluation).map(({ path, expression }) =>
    (textOf(path) || textOf(expression)).toLowerCase(),
  );
  return looked.length > 0 && looked.every((each) => known.includes(each) && (itself || each !== 'name'));
}

function factsOf(evaluation: Row): Readonly<Record<string, string>> {
  const { policyAssignmentId, policyDefinitionId } = fieldsOf(evaluation.policyInfo);
  const [last] = expressionsOf(evaluation).slice(-1);
  return Object.fromEntries(
    [
      ['policyAssignmentId', textOf(policyAssignmentId)],
      ['policyDefinitionId', textOf(policyDefinitionId)],
      ['deniedProperty', textOf(last?.path)],
      ['deniedValue', textOf(last?.expressionValue)],
    ].filter(([, value]) => value !== ''),
  );
}

function whyDenied(evaluation: Row): string {
  const assignment = parseResourceId(textOf(fieldsOf(evaluation.policyInfo).policyAssignmentId))?.name;
  return `${assignment === undefined ? 'A policy assignment' : `The policy assignment ${assignment}`} denies it by its ${[...new Set(expressionsOf(evaluation).map(({ path, expression }) => textOf(path) || textOf(expression)))].join(' and ')}.`;
}
