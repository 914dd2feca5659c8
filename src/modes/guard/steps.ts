import { stepsFor } from '../../conflict/advice/advise.ts';
import type { AdviceContext } from '../../conflict/advice/model.ts';
import type { Judged } from '../../gate/judged.ts';
import type { Trouble } from '../../gate/snapshot.ts';
import type { Step } from '../../report/model.ts';
import { duration } from '../../report/text.ts';
import type { Decided } from './decide.ts';
import { transitionFor } from './transition.ts';

/** StepOptions are what the words of the steps depend on. */
export interface StepOptions {
  /** The input `wait`, in milliseconds. */
  readonly waitMs: number;
  readonly transition: 'deny' | 'allow';
  /** How an input is set where the user set it: `wait: 20m`, `--wait 20m`. */
  readonly set: (input: 'wait' | 'transition', value: string) => string;
}

/**
 * stepsOf gives what to do about a cause: the data's own step first, then the advice of the reason. Where both say the
 * same command, once is enough.
 */
export function stepsOf(
  judged: Judged,
  context: AdviceContext,
  advice: readonly Step[],
  decided: Decided,
  options: StepOptions,
): readonly Step[] {
  if (judged.trouble !== undefined) return stepsOfTrouble(judged.trouble, advice, options);
  if (judged.isStill)
    return [
      stuck,
      ...advice
        .filter(({ kind }) => kind === 'look')
        .slice(0, 1)
        .map(aboutJob),
      { text: `Then ${runAgain}` },
    ];
  const own: Step[] = judged.step === undefined ? [] : [...stepsFor([judged.step], context)];
  const all = [...own, ...(own.length > 0 ? advice.filter(({ az }) => az === undefined) : advice)].map(aboutJob);
  const steps = decided.wanted.planned === undefined ? all : all.map(applyLater);
  const more = moreOfAgain(judged, decided, options);
  const at = steps.findIndex(({ text }) => text.includes(runAgain));
  if (at < 0) return [...steps, { text: `Then ${runAgain} ${more}` }];
  return steps.map((step, index) => (index === at ? { ...step, text: `${step.text} ${more}` } : step));
}

/** https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/general#reader */
const reader: Step = {
  text: 'Give the identity that the guard signs in with the role Reader on the subscription: that is enough for all it reads.',
};

/** https://learn.microsoft.com/azure/networking/troubleshoot-failed-state */
const stuck: Step = {
  text: 'Look at Resource Health and at the page of the resource, and ask its owner. Where nobody has anything running, write it again with its present settings; where Azure refuses that too, open a support request.',
};

/** Nothing was asked of Azure but to read, so its own advice about a failed write does not fit. */
function stepsOfTrouble({ kind }: Trouble, advice: readonly Step[], { waitMs, set }: StepOptions): readonly Step[] {
  const look = advice.filter(({ az }) => az !== undefined).slice(0, 1);
  const again = {
    text: `Then ${runAgain}${waitMs > 0 || !passing.has(kind) ? '' : ` With \`${set('wait', '20m')}\` it keeps trying by itself.`}`,
  };
  switch (kind) {
    case 'denied':
      return [...look, reader, again];
    case 'credential':
      return [
        {
          text: 'Check how this job signs in to Azure: tenant, application, and that the token is made out for this cloud.',
        },
        again,
      ];
    case 'throttled':
      return [
        { text: 'Send fewer requests at the same time with this identity, and let the time pass that Azure asks for.' },
        again,
      ];
    case 'network':
      return [
        {
          text: 'Check that this runner or agent reaches Azure Resource Manager: name resolution, firewall, proxy, certificates.',
        },
        again,
      ];
    case 'server':
      return [{ text: 'See in Service Health whether the service has an incident in your region.' }, again];
    case 'refused':
      return [{ text: 'Check the resource ID: its type, and that the cloud has it.' }, again];
    case 'cut':
      return [
        {
          text: 'Check that Azure Resource Manager itself answers, and nothing in its place (a proxy, a gateway): a list of its answers did not go on as Azure lets it.',
        },
        again,
      ];
    case 'bound':
      return [
        { text: 'There are more of them than are read. Look through them by hand, whether one stands in the way.' },
        again,
      ];
  }
}

/** What may be readable a moment later. */
const passing: ReadonlySet<Trouble['kind']> = new Set(['throttled', 'server', 'network']);

const runAgain = 'run this job again.';

/** Nothing has failed yet where the guard stands: it is the job that is run again. */
function aboutJob(step: Step): Step {
  return {
    ...step,
    text: step.text.replace(/\bthe failed step\b/g, 'this job').replace(' Its ID is in the error text.', ''),
  };
}

/** A plan is applied as a whole, by the step that follows the guard. */
function applyLater(step: Step): Step {
  const at = step.text.indexOf(runAgain);
  return at < 0 ? step : { text: step.text.slice(0, at + runAgain.length) };
}

/** The guard looks for itself, and can do more where it is told to. */
function moreOfAgain({ outcome, reason }: Judged, decided: Decided, { waitMs, transition, set }: StepOptions): string {
  const rest = 'The guard verifies the state by itself.';
  if (outcome === 'waits' && reason !== 'own-deployment') {
    if (waitMs > 0) return `${rest} Or let it wait longer than ${duration(waitMs)}.`;
    return `${rest} Or let it wait: with \`${set('wait', '20m')}\` it goes on as soon as this has ended.`;
  }
  if (transition === 'deny' && transitionFor(decided) !== undefined)
    return `${rest} Or set \`${set('transition', 'allow')}\`, and it does the first step for you.`;
  return rest;
}
