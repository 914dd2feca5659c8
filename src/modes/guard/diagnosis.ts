import { parseResourceId, type ResourceId } from '../../arm/resource-id.ts';
import { type Advise, stepsFor } from '../../conflict/advice/advise.ts';
import type { AdviceContext } from '../../conflict/advice/model.ts';
import { type Confidence, classOf, type Reason, recoveryOf } from '../../conflict/taxonomy.ts';
import { operationsOn } from '../../gate/holders.ts';
import type { Judged } from '../../gate/judged.ts';
import { safely } from '../../gate/needs.ts';
import type { Planned } from '../../gate/planned.ts';
import type { Trouble } from '../../gate/snapshot.ts';
import type { Diagnosis, Fact, Step } from '../../report/model.ts';
import { duration, instant } from '../../report/text.ts';
import type { Decided } from './decide.ts';
import { transitionFor } from './transition.ts';

/** Cause is a condition that keeps a target from being clear. */
export interface Cause {
  readonly decided: Decided;
  readonly judged: Judged;
  readonly reason: Reason;
}

/** What a read that gave nothing is called in the taxonomy. */
const reasonOfTrouble = {
  denied: 'access-denied',
  credential: 'access-denied',
  throttled: 'throttled',
  server: 'server-error',
  network: 'server-error',
  refused: 'invalid-request',
  cut: 'server-error',
  bound: 'server-error',
} as const;

/**
 * causesOf gives what stands in the way, root cause first: what no time and nobody here changes (a lock, a policy), then what is running, then states, then what
 * could not be read. The same cause on many targets is one.
 */
export function causesOf(decided: readonly Decided[]): readonly Cause[] {
  const causes = decided.filter(({ verdict }) => verdict.decision !== 'clear').flatMap((each) => causesOfTarget(each));
  const unique = new Map<string, Cause>();
  for (const cause of causes) {
    const key = `${cause.reason} ${aboutOf(cause)}`;
    if (!unique.has(key)) unique.set(key, cause);
  }
  // What waits for a resource that is a target itself waits for what is told of that one.
  const told = new Set(
    [...unique.values()]
      .filter(({ judged }) => judged.origin === 'resource')
      .map(({ decided: { wanted } }) => wanted.target.id.toLowerCase()),
  );
  const own = [...unique.values()].filter(
    (cause) => cause.judged.origin !== 'related' || cause.judged.outcome !== 'waits' || !told.has(aboutOf(cause)),
  );
  return own.sort((a, b) => rank(a) - rank(b));
}

/** The resource that a cause is about, in lower case, or the target and what of it. */
function aboutOf({ judged, decided }: Cause): string {
  const other = judged.about ?? (judged.origin === 'related' ? relatedId(decided, judged.source) : undefined);
  return other?.toLowerCase() ?? `${decided.wanted.target.id.toLowerCase()} ${judged.what}`;
}

function causesOfTarget(decided: Decided): readonly Cause[] {
  const { conditions, decision } = decided.verdict;
  return conditions.flatMap((judged): readonly Cause[] => {
    if (judged.outcome === 'unproven') {
      // What could not be read is a cause only where it is what stops: the target itself, or evidence that was asked for.
      if (decision !== 'unread') return [];
      return [{ decided, judged, reason: judged.trouble === undefined ? 'server-error' : reasonOfTrouble[judged.trouble.kind] }];
    }
    if ((judged.outcome !== 'blocks' && judged.outcome !== 'waits') || judged.reason === undefined) return [];
    return [{ decided, judged, reason: judged.reason }];
  });
}

function rank({ judged, reason }: Cause): number {
  if (judged.outcome === 'unproven') return judged.origin === 'resource' ? 3 : 4;
  const group = classOf(reason);
  if (judged.outcome === 'blocks' && group !== 'state') return 0;
  return judged.outcome === 'waits' ? 1 : 2;
}

/** DiagnosisOptions are what the words depend on. */
export interface DiagnosisOptions {
  readonly advise: Advise;
  readonly now: number;
  /** The input `wait`, in milliseconds. */
  readonly waitMs: number;
  readonly transition: 'deny' | 'allow';
  /** How an input is set where the user set it: `wait: 20m`, `--wait 20m`. */
  readonly set: (input: 'wait' | 'transition', value: string) => string;
}

/** diagnosisOfCause tells one cause to a person: what was found, what is needed, who did it, and the safe way out with commands for the resource. */
export function diagnosisOfCause({ decided, judged, reason }: Cause, options: DiagnosisOptions): Diagnosis {
  const { wanted, snapshot } = decided;
  const { target, operation } = wanted;
  const context = contextOf(decided, judged);
  const advice = options.advise(reason, context);
  const unread = judged.outcome === 'unproven';
  const confidence: Confidence = judged.certain || unread ? 'certain' : 'likely';
  return {
    class: classOf(reason),
    reason,
    recovery: recoveryOf(reason),
    confidence,
    title: unread ? `${judged.origin === 'resource' ? `the state of ${target.name}` : judged.what} could not be read` : advice.title,
    codePath: [],
    message: messageOf(judged),
    resourceId: target.id,
    operation: wantedWords(operation.name, wanted.size),
    ...(judged.facts?.correlationId === undefined ? {} : { correlationId: judged.facts.correlationId }),
    ...(judged.trouble?.correlationId === undefined ? {} : { correlationId: judged.trouble.correlationId }),
    ...(judged.trouble?.code === undefined ? {} : { code: judged.trouble.code }),
    ...(judged.trouble?.httpStatus === undefined ? {} : { httpStatus: judged.trouble.httpStatus }),
    count: 1,
    facts: factsOf(decided, judged, snapshot.target, options.now),
    steps: stepsOf(judged, context, advice.steps, decided, options),
    avoid: unread
      ? 'Going on without having looked: what was not read may stop the change halfway, or overwrite somebody else.'
      : advice.avoid,
    references: advice.references,
  };
}

/** wantedWords says what the next step will do: `resize to Standard_D8s_v5`. */
export function wantedWords(operation: string, size: string): string {
  return operation === 'resize' && size !== '' ? `resize to ${size}` : operation;
}

function contextOf(decided: Decided, judged: Judged): AdviceContext {
  const { target, operation, size } = decided.wanted;
  const facts: Record<string, string> = { ...judged.facts };
  const other = judged.origin === 'related' && judged.outcome === 'waits' ? relatedId(decided, judged.source) : undefined;
  if (other !== undefined) facts.inUseBy = other;
  if (size !== '') facts.size = size;
  const { planned } = decided.wanted;
  if (planned !== undefined) facts.address = planned.address;
  if (judged.trouble?.permission !== undefined) facts.permission = judged.trouble.permission;
  return {
    id: target,
    type: target.type,
    name: target.name,
    group: target.resourceGroup,
    operation: operation.name,
    facts,
    ...toolOf(planned),
  };
}

/** The way out is that of the tool which applies the plan. */
function toolOf(planned: Planned | undefined): Pick<AdviceContext, 'tool'> {
  if (planned === undefined) return {};
  return { tool: planned.format === 'what-if' ? 'bicep' : planned.format };
}

/** The one resource that a condition beside the target was read from. */
function relatedId({ wanted: { target, operation }, verdict }: Decided, source: string): string | undefined {
  const read = Object.values(operation.gate?.reads ?? {}).find(({ what }) => what === source);
  if (read === undefined || read.at === 'target') return undefined;
  if (read.at === 'parent') return target.parent;
  if (read.at === 'top-level') return target.topLevel;
  if (read.at === 'subscription') return undefined;
  const [id, ...others] = [safely(read.at.ids, verdict.document)].flat();
  return typeof id === 'string' && others.length === 0 ? parseResourceId(id)?.id : undefined;
}

function messageOf({ what, actual, expected, outcome, why }: Judged): string {
  if (outcome === 'unproven')
    return why === undefined ? `${capital(what)} could not be read.` : `${capital(what)} could not be read: ${why}.`;
  const found = `${capital(what)}: ${actual}, needed ${expected}.`;
  return why === undefined ? found : `${found} ${why}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function factsOf(decided: Decided, judged: Judged, target: ResourceId, now: number): readonly Fact[] {
  const facts: Fact[] = [];
  const refusal = decided.wanted.operation.gate?.refusal;
  if (refusal !== undefined && judged.outcome === 'blocks' && classOf(judged.reason ?? 'no-error') === 'state')
    facts.push({ name: 'Azure would answer', value: refusal });
  const last = operationsOn(target.id, decided.snapshot.activity)[0];
  const isHolder =
    judged.holders?.some(({ since, what }) => last !== undefined && since === last.since && what === last.operation) ?? false;
  if (last !== undefined && !isHolder) {
    const who = last.who === undefined ? '' : ` by ${last.who}`;
    const correlation = last.correlationId === undefined ? '' : `, correlation ${last.correlationId}`;
    facts.push({
      name: 'Last change',
      value: `${shortOperation(last.operation)}${who}, ${instant(last.since)}${agoWords(last.since, now)}${correlation}`,
    });
  }
  return facts;
}

/** shortOperation cuts an RBAC action down to what people call it: `virtualMachines/start`. */
export function shortOperation(operation: string): string {
  const words = operation.replace(/\/action$/i, '').split('/');
  return words.length < 3 ? operation : words.slice(-2).join('/');
}

function agoWords(since: string, now: number): string {
  const ms = now - Date.parse(since);
  return ms >= 1000 ? ` (${duration(ms)} ago)` : '';
}

/** The data's own step comes first; then the advice of the reason. Where both say the same command, once is enough. */
function stepsOf(
  judged: Judged,
  context: AdviceContext,
  advice: readonly Step[],
  decided: Decided,
  options: DiagnosisOptions,
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
function stepsOfTrouble({ kind }: Trouble, advice: readonly Step[], { waitMs, set }: DiagnosisOptions): readonly Step[] {
  const look = advice.filter(({ az }) => az !== undefined).slice(0, 1);
  const again = {
    text: `Then ${runAgain}${waitMs > 0 || !passing.has(kind) ? '' : ` With \`${set('wait', '20m')}\` it keeps trying by itself.`}`,
  };
  switch (kind) {
    case 'denied':
      return [...look, reader, again];
    case 'credential':
      return [{ text: 'Check how this job signs in to Azure: tenant, application, and that the token is made out for this cloud.' }, again];
    case 'throttled':
      return [{ text: 'Send fewer requests at the same time with this identity, and let the time pass that Azure asks for.' }, again];
    case 'network':
      return [
        { text: 'Check that this runner or agent reaches Azure Resource Manager: name resolution, firewall, proxy, certificates.' },
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
      return [{ text: 'There are more of them than are read. Look through them by hand, whether one stands in the way.' }, again];
  }
}

/** What may be readable a moment later. */
const passing: ReadonlySet<Trouble['kind']> = new Set(['throttled', 'server', 'network']);

const runAgain = 'run this job again.';

/** Nothing has failed yet where the guard stands: it is the job that is run again. */
function aboutJob(step: Step): Step {
  return { ...step, text: step.text.replace(/\bthe failed step\b/g, 'this job').replace(' Its ID is in the error text.', '') };
}

/** A plan is applied as a whole, by the step that follows the guard. */
function applyLater(step: Step): Step {
  const at = step.text.indexOf(runAgain);
  return at < 0 ? step : { text: step.text.slice(0, at + runAgain.length) };
}

/** The guard looks for itself, and can do more where it is told to. */
function moreOfAgain({ outcome, reason }: Judged, decided: Decided, { waitMs, transition, set }: DiagnosisOptions): string {
  const rest = 'The guard verifies the state by itself.';
  if (outcome === 'waits' && reason !== 'own-deployment') {
    if (waitMs > 0) return `${rest} Or let it wait longer than ${duration(waitMs)}.`;
    return `${rest} Or let it wait: with \`${set('wait', '20m')}\` it goes on as soon as this has ended.`;
  }
  if (transition === 'deny' && transitionFor(decided) !== undefined)
    return `${rest} Or set \`${set('transition', 'allow')}\`, and it does the first step for you.`;
  return rest;
}
