import { hasEnded } from '../../arm/states.ts';
import type { FailedDeployment } from '../../azure/failed-deployments.ts';
import { fieldsOf, textOf } from '../../azure/trouble.ts';
import type { Finding } from '../../conflict/findings.ts';
import { type ConflictClass, classOf, type Reason } from '../../conflict/taxonomy.ts';
import { operationsOn } from '../../gate/holders.ts';
import { type Json, seenIn } from '../../gate/snapshot.ts';
import type { Fact } from '../../report/model.ts';
import { instant } from '../../report/text.ts';
import type { Decided } from '../guard/decide.ts';
import { type Cause, causesOf, changeWords } from '../guard/diagnosis.ts';
import { deploymentFindings, eventFindings } from '../post/errors.ts';
import { provisioningState } from '../post/state-words.ts';
import type { Seen } from './look.ts';
import type { LookedUp } from './lookups/index.ts';
import type { Subject } from './subject.ts';

/** Told is what became of one finding: what it is now taken for, and what is told beside it. What the text proves is never turned into something else. */
export interface Told {
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
  /** What stands in the way now and is of the kind that the text tells. */
  readonly causes: readonly Cause[];
  /** Why it can be run again, as a clause. */
  readonly over?: string;
  /** True where the findings are what a deployment told in place of the text's. */
  readonly inner: boolean;
}

/** Wrappers tell that something failed and not what. */
const wrappers: ReadonlySet<Reason> = new Set<Reason>(['cause-not-told', 'operation-failed']);

/** told puts the text and what Azure says of it together. `now` is when it was read, in milliseconds since 1970. */
export function told(seen: Seen, now: number): Told {
  const { finding } = seen.subject;
  const read = instant(new Date(now).toISOString().replace(/:\d\d\.\d{3}Z$/, 'Z'));
  const deployment = seen.deployment === undefined ? undefined : seenIn(seen.deployment)[0];
  const inner = deployment === undefined ? [] : innerOf(seen.subject, deployment);
  if (deployment !== undefined && inner.length > 0)
    return { findings: inner, facts: [{ name: 'Told by', value: `${endWords(deployment)}, read ${read}` }], causes: [], inner: true };
  const logged = innerOfLog(finding, seen.events);
  if (logged.length > 0)
    return { findings: logged, facts: [{ name: 'Told by', value: `the Activity Log, read ${read}` }], causes: [], inner: true };
  const ofDeployment = deployment === undefined ? [] : [{ name: 'Deployment now', value: `${endWords(deployment)} (read ${read})` }];
  const ofOperation = operationFacts(seen.operation, read);
  const answers = answersOf(seen, read);
  const beside = [...ofDeployment, ...ofOperation, ...answers.flatMap(({ facts }) => facts)];
  const byAnswer = answers.find((answer) => answer.over !== undefined)?.over;
  const { findings, causes, facts, over } =
    seen.decided === undefined ? { ...untold, findings: [finding] } : gateTold(seen, seen.decided, read, now);
  const why = byAnswer ?? over;
  return {
    findings,
    causes,
    facts: [...beside, ...facts, ...subscriptionFacts(seen.subject)],
    inner: false,
    ...(why === undefined ? {} : { over: `${why} (read ${read})` }),
  };
}

const untold = { facts: [], causes: [], over: undefined } as const;

function gateTold(
  seen: Seen,
  decided: Decided,
  read: string,
  now: number,
): Pick<Told, 'findings' | 'causes' | 'facts'> & { readonly over: string | undefined } {
  const { finding } = seen.subject;
  const { findings, causes } = judged(finding, decided);
  const over = overWords(findings[0] ?? finding, seen);
  return { findings, causes, over, facts: [...gateFacts(findings[0] ?? finding, decided, read), ...changeFacts(finding, decided, now)] };
}

function answersOf({ answered }: Seen, read: string): readonly LookedUp[] {
  return answered === undefined ? [] : answered.read.map(([lookup, rows]) => lookup.tell(rows, answered.about, read));
}

/** Whatever a type tells of itself, its provisioning state tells these. */
const ofAnyType: ReadonlySet<Reason> = new Set<Reason>(['another-operation-in-progress', 'provisioning-in-progress', 'being-deleted']);

/** That what the text tells is over is said only where what was read would show it if it were not: what the gate does not look at may still be there. */
function overWords({ reason }: Finding, { decided, operation }: Seen): string | undefined {
  if (decided === undefined || !isClear(decided) || !wouldShow(reason, decided)) return undefined;
  const { wanted, snapshot } = decided;
  const isRunning = operation?.kind === 'found' && !hasEnded(textOf(fieldsOf(operation.body).status) ?? '');
  const isOpen = operationsOn(wanted.target.id, snapshot.activity).some(({ ended }) => !ended);
  if (isRunning || isOpen) return undefined;
  return `${wanted.target.name} is ${stateOf(decided)}, and nothing that was read stands in the way of ${wanted.operation.name} any more`;
}

function wouldShow(reason: Reason, { wanted, snapshot, verdict: { conditions } }: Decided): boolean {
  if (reason === 'scope-locked') return conditions.every(({ outcome }) => outcome === 'met');
  if (reason === 'deployment-active') return snapshot.deployments.status === 'empty';
  const needs = wanted.operation.gate?.needs ?? [];
  if (needs.some((need) => need.reason === reason && need.otherwise === 'block')) return true;
  return ofAnyType.has(reason) && conditions.some(({ outcome, tellsMotion }) => outcome === 'met' && tellsMotion === true);
}

/** Everything was read, and holds. */
function isClear({ verdict: { decision, conditions } }: Decided): boolean {
  return decision === 'clear' && conditions.every(({ outcome }) => outcome === 'met' || outcome === 'warns');
}

/** The state of the resource as Azure spells it. */
function stateOf({ snapshot: { resource } }: Decided): string {
  return resource.status === 'read' ? (provisioningState(resource.value) ?? 'there') : 'not there';
}

function subscriptionFacts({ subscriptionBy }: Subject): readonly Fact[] {
  return subscriptionBy === undefined
    ? []
    : [{ name: 'Subscription', value: `not told by the text; looked at in that of ${subscriptionBy}` }];
}

/** What failed in the deployment, where it is the one of the text: of the same request, or of the same name where the text tells no request. */
function innerOf({ finding, deployment: place }: Subject, deployment: FailedDeployment): readonly Finding[] {
  if (!/^(?:failed|canceled)$/i.test(deployment.state)) return [];
  const [asked, kept] = [place?.correlationId?.toLowerCase(), deployment.correlationId?.toLowerCase()];
  const isSame = asked !== undefined && asked === kept;
  if (!isSame && (asked !== undefined || place?.guessed === true)) return [];
  const found = deploymentFindings(deployment).filter(({ reason }) => !wrappers.has(reason));
  // Of a conflict without words, only what has words tells more.
  const more = finding.class === 'unknown-conflict' ? found.filter((each) => each.class !== 'unknown-conflict') : found;
  return more.map((each) => wrapped(each, finding, `the operations of deployment \`${deployment.name}\`, as Azure keeps them`, isSame));
}

/** The request of the text, as the Activity Log tells it. */
function innerOfLog(finding: Finding, events: Seen['events']): readonly Finding[] {
  const found = events === undefined ? [] : eventFindings(seenIn(events)).filter(({ reason }) => !wrappers.has(reason));
  return found.map((each) => wrapped(each, finding, 'what the Activity Log keeps of the request', true));
}

/** The inner error stands where the text has the wrapper, with the way down to it. */
function wrapped(inner: Finding, { error: outer, source, count, places }: Finding, by: string, isSame: boolean): Finding {
  const { error, confidence } = inner;
  const below = error.codePath[0] === outer.codePath.at(-1) ? error.codePath.slice(1) : error.codePath;
  return {
    ...inner,
    // A deployment of that name may have run again since.
    confidence: !isSame && confidence === 'certain' ? 'likely' : confidence,
    source,
    count,
    places,
    error: {
      ...error,
      line: outer.line,
      block: outer.block,
      step: outer.step,
      codePath: [...outer.codePath, ...below],
      outerMessages: [outer.message, ...error.outerMessages],
      whose: { for: [by], against: error.whose.against },
      ...(outer.tool === undefined ? {} : { tool: outer.tool }),
      ...(outer.operation === undefined ? {} : { operation: outer.operation }),
      ...(outer.deployment === undefined ? {} : { deployment: outer.deployment }),
      ...(outer.outcome === undefined ? {} : { outcome: outer.outcome }),
    },
  };
}

function endWords({ name, state, began, ended, correlationId }: FailedDeployment): string {
  const isOver = /^(?:failed|canceled|succeeded)$/i.test(state);
  const when = isOver ? ended : (began ?? '');
  const correlation = correlationId === undefined ? '' : `, correlation ${correlationId}`;
  return `deployment ${name}, ${isOver ? `ended as ${state}` : `${state} since`} ${instant(when)}${correlation}`.trim();
}

function operationFacts(operation: Seen['operation'], read: string): readonly Fact[] {
  if (operation === undefined || operation.kind === 'trouble') return [];
  const value =
    operation.kind === 'absent' ? 'Azure does not know it any more: it has ended' : (statusOf(operation.body) ?? 'tells no status');
  return [{ name: 'The operation that Azure named', value: `${value} (read ${read})` }];
}

function statusOf(body: Json): string | undefined {
  const { status, startTime, endTime } = fieldsOf(body);
  if (typeof status !== 'string') return undefined;
  const since = typeof startTime === 'string' ? `, since ${instant(startTime)}` : '';
  const until = typeof endTime === 'string' && !endTime.startsWith('0001-') ? `, until ${instant(endTime)}` : '';
  return `${status}${since}${until}`.slice(0, 200);
}

/** A lock, a policy or a disabled subscription is never told as a mere conflict: only a state or something at work hides behind one. */
const hidden: ReadonlySet<ConflictClass> = new Set<ConflictClass>(['state', 'concurrent-operation']);

/** One thing in the way makes a conflict without words known; of several, nobody knows which it was. */
function judged(finding: Finding, decided: Decided): Pick<Told, 'findings' | 'causes'> {
  const standing = causesOf([decided]).filter(({ judged: { outcome } }) => outcome === 'blocks' || outcome === 'waits');
  if (finding.class !== 'unknown-conflict')
    return { findings: [finding], causes: standing.filter(({ reason }) => classOf(reason) === finding.class) };
  const candidates = standing.filter(({ reason }) => hidden.has(classOf(reason)));
  const [only, ...others] = candidates;
  if (only === undefined || others.length > 0) return { findings: [finding], causes: candidates };
  const { reason, judged: condition } = only;
  const { error } = finding;
  const seen = `${condition.what}: ${condition.actual}, read now, where ${condition.expected} is needed`;
  const known: Finding = {
    ...finding,
    reason,
    class: classOf(reason),
    // What stands there now may not have stood there then.
    confidence: 'likely',
    facts: { ...finding.facts, ...condition.facts },
    error: { ...error, resourceId: decided.wanted.target.id, whose: { for: [seen, ...error.whose.for], against: error.whose.against } },
  };
  return { findings: [known], causes: [only] };
}

const calm = '; nothing that was read stands in the way of it now, and the text does not tell what did';

/** The state now, and what is not met of what the failed operation needs. */
function gateFacts({ class: kind }: Finding, decided: Decided, read: string): readonly Fact[] {
  const {
    wanted,
    verdict,
    snapshot: { resource },
  } = decided;
  if (resource.status !== 'read' && resource.status !== 'empty') return [];
  const unmet = verdict.conditions.filter(({ outcome }) => outcome === 'blocks' || outcome === 'waits');
  const locks = unmet.flatMap(({ holders = [] }) => holders.filter((holder) => holder.kind === 'lock'));
  return [
    {
      name: 'Now',
      value: `${wanted.target.name} is ${stateOf(decided)} (read ${read})${isClear(decided) && kind === 'unknown-conflict' ? calm : ''}`,
    },
    ...unmet.slice(0, 3).map(({ what, actual, expected }) => ({ name: 'Not met now', value: `${what}: ${actual}, needed ${expected}` })),
    ...(kind === 'lock' ? locks : []).slice(0, 5).map(({ what, resourceId, who }) => ({
      name: 'Lock',
      value: `${what} on ${resourceId ?? 'the scope'}${who === undefined ? '' : `, ${who}`}`,
    })),
  ];
}

/** Who changed it last, and the request of the text where the Activity Log has it. */
function changeFacts({ class: kind, error }: Finding, { wanted: { target }, snapshot }: Decided, now: number): readonly Fact[] {
  const all = operationsOn(target.id, snapshot.activity);
  const asked = error.correlationId?.toLowerCase();
  const own = asked === undefined ? undefined : all.find(({ correlationId }) => correlationId?.toLowerCase() === asked);
  const last = all.find((each) => each !== own);
  const endOf = ({ ended, status, until }: (typeof all)[number]): string =>
    ended ? `; ended as ${status}${until === undefined ? '' : ` ${instant(until)}`}` : '; the Activity Log has no end of it yet';
  return [
    ...(own === undefined ? [] : [{ name: 'The request that failed', value: `${changeWords(own, now)}${endOf(own)}` }]),
    ...(last === undefined
      ? []
      : [{ name: kind === 'etag' ? 'Last writer' : 'Last change', value: `${changeWords(last, now)}${endOf(last)}` }]),
  ];
}
