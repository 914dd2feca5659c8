import { parseResourceId, type ResourceId } from '../../arm/resource-id.ts';
import type { Advise } from '../../conflict/advice/advise.ts';
import type { AdviceContext } from '../../conflict/advice/model.ts';
import { type Confidence, classOf, type Reason, recoveryOf } from '../../conflict/taxonomy.ts';
import { type LoggedOperation, operationsOn } from '../../gate/holders.ts';
import type { Judged } from '../../gate/judged.ts';
import { safely } from '../../gate/needs.ts';
import type { Planned } from '../../gate/planned.ts';
import type { Diagnosis, Fact } from '../../report/model.ts';
import { duration, instant } from '../../report/text.ts';
import type { Decided } from './decide.ts';
import { type StepOptions, stepsOf } from './steps.ts';

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
 * causesOf gives what stands in the way, root cause first: what no time and nobody here changes (a lock, a policy),
 * then what is running, then states, then what could not be read. The same cause on many targets is one.
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
      // What could not be read is a cause only where it is what stops: the target itself, or evidence that was asked
      // for.
      if (decision !== 'unread') return [];
      return [
        {
          decided,
          judged,
          reason: judged.trouble === undefined ? 'server-error' : reasonOfTrouble[judged.trouble.kind],
        },
      ];
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
export interface DiagnosisOptions extends StepOptions {
  readonly advise: Advise;
  readonly now: number;
}

/**
 * diagnosisOfCause tells one cause to a person: what was found, what is needed, who did it, and the safe way out with
 * commands for the resource.
 */
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
    title: unread
      ? `${judged.origin === 'resource' ? `the state of ${target.name}` : judged.what} could not be read`
      : advice.title,
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
  const other =
    judged.origin === 'related' && judged.outcome === 'waits' ? relatedId(decided, judged.source) : undefined;
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
    judged.holders?.some(({ since, what }) => last !== undefined && since === last.since && what === last.operation) ??
    false;
  if (last !== undefined && !isHolder) facts.push({ name: 'Last change', value: changeWords(last, now) });
  return facts;
}

/** changeWords tells an operation of the Activity Log: what, by whom, when. */
export function changeWords({ who, correlationId, operation, since }: LoggedOperation, now: number): string {
  const by = who === undefined ? '' : ` by ${who}`;
  const correlation = correlationId === undefined ? '' : `, correlation ${correlationId}`;
  return `${shortOperation(operation)}${by}, ${instant(since)}${agoWords(since, now)}${correlation}`;
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
