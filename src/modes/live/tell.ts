import type { FailedDeployment } from '../../azure/failed-deployments.ts';
import { oneLine } from '../../azure/trouble.ts';
import type { Finding } from '../../conflict/findings.ts';
import { type ConflictClass, classOf, type Reason } from '../../conflict/taxonomy.ts';
import { seenIn } from '../../gate/snapshot.ts';
import type { Fact } from '../../report/model.ts';
import { instant } from '../../report/text.ts';
import type { Decided } from '../guard/decide.ts';
import { type Cause, causesOf, shortOperation } from '../guard/diagnosis.ts';
import { deploymentFindings, eventFindings } from '../post/errors.ts';
import { endWords, gateFacts, operationFacts, pastFacts, subscriptionFacts } from './facts.ts';
import type { LookedUp } from './lookups/index.ts';
import type { Subject } from './model.ts';
import { overWords } from './over.ts';
import type { Seen } from './seen.ts';
import { type Past, pastOf } from './when.ts';

/**
 * Told is what became of one finding: what it is now taken for, and what is told beside it. What the text proves is
 * never turned into something else.
 */
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

/** What Azure keeps of names and notes may be long. Characters. */
const longest = 600;

/** Wrappers tell that something failed and not what. */
const wrappers: ReadonlySet<Reason> = new Set<Reason>(['cause-not-told', 'operation-failed']);

/** told puts the text and what Azure says of it together. `now` is when it was read, in milliseconds since 1970. */
export function told(seen: Seen, now: number): Told {
  const { finding } = seen.subject;
  const read = instant(new Date(now).toISOString().replace(/:\d\d\.\d{3}Z$/, 'Z'));
  const deployment = seen.deployment === undefined ? undefined : seenIn(seen.deployment)[0];
  const inner = deployment === undefined ? [] : innerOf(seen.subject, deployment);
  if (deployment !== undefined && inner.length > 0)
    return {
      findings: inner,
      facts: [{ name: 'Told by', value: `${endWords(deployment)}, read ${read}` }],
      causes: [],
      inner: true,
    };
  const logged = innerOfLog(finding, seen.events);
  if (logged.length > 0)
    return {
      findings: logged,
      facts: [{ name: 'Told by', value: `the Activity Log, read ${read}` }],
      causes: [],
      inner: true,
    };
  const ofDeployment =
    deployment === undefined ? [] : [{ name: 'Deployment now', value: `${endWords(deployment)} (read ${read})` }];
  const ofOperation = operationFacts(seen.operation, read);
  const answers = answersOf(seen, read);
  const beside = [...ofDeployment, ...ofOperation, ...answers.flatMap(({ facts }) => facts)];
  const byAnswer = answers.find((answer) => answer.over !== undefined)?.over;
  const gate =
    seen.decided === undefined ? { ...untold, findings: [finding] } : gateTold(seen, seen.decided, read, now);
  const { causes, facts, over } = gate;
  const findings = gate.findings.map((each) => answers.reduce(refined, each));
  const why = byAnswer ?? over;
  return {
    findings,
    causes,
    facts: [...beside, ...facts, ...subscriptionFacts(seen.subject)].map(({ name, value }) => ({
      name,
      value: oneLine(value, longest),
    })),
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
  const past = pastOf(seen, decided, now);
  const { findings, causes } = judged(finding, decided, past);
  const over = overWords(findings[0] ?? finding, seen, past);
  return {
    findings,
    causes,
    over,
    facts: [...gateFacts(findings[0] ?? finding, decided, read), ...pastFacts(finding, past, causes, now)],
  };
}

/** More exactly what it is, of the same class; the text stays as it is. */
function refined(finding: Finding, { known, reason = finding.reason }: LookedUp): Finding {
  if (classOf(reason) !== finding.class || (known === undefined && reason === finding.reason)) return finding;
  return { ...finding, reason, facts: { ...known, ...finding.facts } };
}

function answersOf({ answered }: Seen, read: string): readonly LookedUp[] {
  return answered === undefined ? [] : answered.read.map(([lookup, rows]) => lookup.tell(rows, answered.about, read));
}

/**
 * What failed in the deployment, where it is the one of the text: of the same request, or of the same name where the
 * text tells no request.
 */
function innerOf({ finding, deployment: place }: Subject, deployment: FailedDeployment): readonly Finding[] {
  if (!/^(?:failed|canceled)$/i.test(deployment.state)) return [];
  const [asked, kept] = [place?.correlationId?.toLowerCase(), deployment.correlationId?.toLowerCase()];
  const isSame = asked !== undefined && asked === kept;
  if (!isSame && (asked !== undefined || place?.guessed === true)) return [];
  const found = deploymentFindings(deployment).filter(({ reason }) => !wrappers.has(reason));
  // Of a conflict without words, only what has words tells more.
  const more = finding.class === 'unknown-conflict' ? found.filter((each) => each.class !== 'unknown-conflict') : found;
  return more.map((each) =>
    wrapped(each, finding, `the operations of deployment \`${deployment.name}\`, as Azure keeps them`, isSame),
  );
}

/** The request of the text, as the Activity Log tells it. */
function innerOfLog(finding: Finding, events: Seen['events']): readonly Finding[] {
  const found = events === undefined ? [] : eventFindings(seenIn(events)).filter(({ reason }) => !wrappers.has(reason));
  return found.map((each) => wrapped(each, finding, 'what the Activity Log keeps of the request', true));
}

/** The inner error stands where the text has the wrapper, with the way down to it. */
function wrapped(
  inner: Finding,
  { error: outer, source, count, places }: Finding,
  by: string,
  isSame: boolean,
): Finding {
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
      ...(outer.time === undefined ? {} : { time: outer.time }),
      ...(outer.tool === undefined ? {} : { tool: outer.tool }),
      ...(outer.operation === undefined ? {} : { operation: outer.operation }),
      ...(outer.deployment === undefined ? {} : { deployment: outer.deployment }),
      ...(outer.outcome === undefined ? {} : { outcome: outer.outcome }),
    },
  };
}

/**
 * A lock, a policy or a disabled subscription is never told as a mere conflict: only a state or something at work hides
 * behind one.
 */
const hidden: ReadonlySet<ConflictClass> = new Set<ConflictClass>(['state', 'concurrent-operation']);

/** One thing in the way makes a conflict without words known; of several, nobody knows which it was. */
function judged(finding: Finding, decided: Decided, { atWork }: Past): Pick<Told, 'findings' | 'causes'> {
  const standing = causesOf([decided]).filter(({ judged: { outcome } }) => outcome === 'blocks' || outcome === 'waits');
  if (finding.class !== 'unknown-conflict') {
    const own = standing.filter(({ reason }) => classOf(reason) === finding.class);
    return {
      findings: [finding.reason === 'invalid-state' && own.length === 1 ? exactly(finding, own) : finding],
      causes: own,
    };
  }
  const candidates = standing.filter(({ reason }) => hidden.has(classOf(reason)));
  const [[only, ...others], [work]] = [candidates, atWork];
  const isBoth = work !== undefined && only !== undefined && classOf(only.reason) !== 'concurrent-operation';
  if (others.length > 0 || isBoth) return { findings: [finding], causes: candidates };
  const known = (reason: Reason, seen: string, facts: Finding['facts'] = {}): Finding => ({
    ...finding,
    reason,
    class: classOf(reason),
    // What stands there now may not have stood there then, and what was at work then may not have been in the way.
    confidence: 'likely',
    facts: { ...finding.facts, ...facts },
    error: {
      ...finding.error,
      resourceId: decided.wanted.target.id,
      whose: { for: [seen, ...finding.error.whose.for], against: finding.error.whose.against },
    },
  });
  if (only !== undefined) {
    const { what, actual, expected, facts } = only.judged;
    return {
      findings: [known(only.reason, `${what}: ${actual}, read now, where ${expected} is needed`, facts)],
      causes: [only],
    };
  }
  if (work === undefined || atWork.length > 1) return { findings: [finding], causes: [] };
  const seen = `${shortOperation(work.operation)} was at work when it failed, by the Activity Log`;
  return {
    findings: [known('another-operation-in-progress', seen, { otherOperation: shortOperation(work.operation) })],
    causes: [],
  };
}

/** A state that the text tells in general words is the one condition that is not met now. */
function exactly(finding: Finding, [only]: readonly Cause[]): Finding {
  if (only === undefined) return finding;
  const { what, actual, expected, facts } = only.judged;
  const { error } = finding;
  const seen = `${what}: ${actual}, read now, where ${expected} is needed`;
  return {
    ...finding,
    reason: only.reason,
    confidence: finding.confidence === 'certain' ? 'likely' : finding.confidence,
    facts: { ...facts, ...finding.facts },
    error: { ...error, whose: { for: [...error.whose.for, seen], against: error.whose.against } },
  };
}
