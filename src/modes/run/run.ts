import { parseResourceId } from '../../arm/resource-id.ts';
import type { Wanted } from '../../azure/snapshot-reader.ts';
import { loadGates } from '../../gate/load.ts';
import { resolveOperation } from '../../gate/operation.ts';
import type { Host } from '../../ports/host.ts';
import type { Attempt, Report } from '../../report/model.ts';
import { redactDeep } from '../../report/redact-deep.ts';
import { duration } from '../../report/text.ts';
import { type Deadline, startDeadline } from '../../time/deadline.ts';
import { overall } from '../guard/decide.ts';
import { causesOf } from '../guard/diagnosis.ts';
import { type GuardPlan, planGuard } from '../guard/plan.ts';
import { refusedReport } from '../guard/refused.ts';
import { type GuardPorts, openSession, type Passed, type PassOptions, processPorts } from '../guard/session.ts';
import { inTurn, toolsOf } from '../turns/take.ts';
import { runOnce, type Streams } from './attempt.ts';
import { type CommandMaker, planCommand } from './command-plan.ts';
import { decide, isSingle } from './decision.ts';
import { type Failure, failureOf } from './failure.ts';
import { type Course, deploymentOf, type Followed, follow, operationOf } from './follow.ts';
import { type Ground, groundWords, isAbout, type Proof, proofOf, type Unproven } from './proof.ts';
import { gateReport, runReport } from './report.ts';
import type { RunCourse, RunWork } from './work.ts';

/** RunPorts is what mode `run` touches besides the host. */
export interface RunPorts extends GuardPorts {
  /** Default: a script in a shell. */
  readonly prepare?: CommandMaker;
}

/**
 * run stands in place of the mutation step: the guard, then the command, and where that fails with a conflict that a
 * change in Azure cures, the gate again and a replay. Nothing is repeated on a guess or after a fixed time. Nothing is
 * called before all inputs are checked. Throws `GuardError` where it could not do its work.
 */
export async function run(host: Host, streams: Streams, ports: RunPorts = processPorts): Promise<Report> {
  const { clock } = ports;
  const started = clock.now();
  const command = await planCommand(host, ports.env, ports.prepare);
  const identity = await host.identity();
  const plan = await planGuard(host, identity, ports.env);
  return inTurn(host, toolsOf({ identity, ports, plan }), async (turns, { host: inner, entry }) => {
    if (!turns.may) {
      return redactDeep({ ...(await refusedReport({ plan, turns, elapsedMs: clock.now() - started })), mode: 'run' });
    }
    const session = await openSession({ host: inner, plan, ports, entry, sure: turns.verify });
    const work: RunWork = { host: inner, ports, plan, command, session, started, turns };
    const course: RunCourse = {
      attempts: [],
      timeline: [...turns.timeline],
      decided: [],
      waitedMs: turns.waitedMs,
      unreadBytes: 0,
      acted: false,
    };
    return redactDeep(await tell(work, course, streams));
  });
}

async function tell(work: RunWork, course: RunCourse, streams: Streams): Promise<Report> {
  const { command, plan, session, host } = work;
  let ground: Ground | undefined = (await passGate(work, course)).cleared;
  if (ground === undefined) return gateReport(work, course);
  for (let number = 1; ; number += 1) {
    const { attempt, findings, unreadBytes } = await runOnce(number, ground, work, course, streams);
    course.unreadBytes = unreadBytes;
    if (attempt.exitCode === 0) {
      course.attempts.push(attempt);
      return runReport(
        work,
        course,
        ground.kind === 'proof' ? { verdict: 'replayed', proof: ground } : { verdict: 'succeeded' },
      );
    }
    course.decided = await session.look();
    const failure = failureOf(findings, course.decided);
    const decision = decide(failure, {
      replaysLeft: command.replays - (number - 1),
      replays: command.replays,
      replayOn: command.replayOn,
      transition: plan.transition,
      output: unreadBytes > 0 ? 'part' : 'whole',
      hasTransition: plan.targets.some(
        ({ operation, target }) => operation.gate?.transition !== undefined && isAbout(failure, target),
      ),
    });
    const judged = { ...attempt, class: failure.class, reason: failure.reason };
    if (decision.kind === 'follow') return followOwn(work, course, failure, judged);
    const proof = decision.kind === 'stop' ? decision : await prove(work, course, failure);
    if ('why' in proof) {
      course.attempts.push({ ...judged, next: `not replayed: ${proof.why}` });
      return runReport(work, course, { verdict: 'failed', failure });
    }
    ground = proof;
    const verified = groundWords(proof);
    course.attempts.push({ ...judged, next: `replayed: ${proof.words}, and ${verified}` });
    host.info(`Replay ${number} of ${command.replays}: ${proof.words}, and ${verified}.`);
  }
}

/** Asks the gate with what is left of `wait`. The time that commands take is none of it. */
async function passGate(work: RunWork, course: RunCourse, options?: PassOptions): Promise<Passed> {
  const passed = await work.session.pass(deadlineOf(work, course), options);
  course.waitedMs += passed.waitedMs;
  course.timeline.push(...passed.made);
  course.acted ||= passed.made.length > 0;
  // What was asked for besides the targets is no part of the report.
  course.decided = passed.decided.slice(0, work.plan.targets.length);
  return passed;
}

function deadlineOf({ plan, ports: { clock }, host }: RunWork, { waitedMs }: RunCourse): Deadline {
  return startDeadline(Math.max(0, plan.waitMs - waitedMs), clock, host.signal);
}

/**
 * Looks for what proves that what stood in the way is over: the operation that Azure named, then the resource that it
 * named, and the whole gate.
 */
async function prove(work: RunWork, course: RunCourse, failure: Failure): Promise<Proof | Unproven> {
  const [root] = failure.findings;
  const from = course.waitedMs;
  const operation = operationOf(root?.facts.operationUri);
  const end = operation === undefined ? undefined : await followed(work, course, operation);
  if (end?.kind === 'running') return { why: `the operation that Azure named is still ${end.state}${shortWait(work)}` };
  const passed = await passGate(work, course, {
    started: true,
    beside: await besides(work.plan, root?.error.resourceId),
  });
  if (passed.cleared === undefined) return { why: notClear(work, passed) };
  return proofOf(failure, {
    cleared: passed.cleared,
    waitedMs: course.waitedMs - from,
    readsAfresh: work.command.replayOn.has('etag'),
    ...(end?.kind === 'ended' ? { ended: end } : {}),
  });
}

/** Only where time would have cured it does the length of the wait say anything. */
function notClear(work: RunWork, { decided }: Passed): string {
  const now = overall(decided);
  if (now === 'waits') return `the gate was not clear again${shortWait(work)}`;
  const [cause] = causesOf(decided);
  const what =
    cause === undefined ? '' : `: ${cause.decided.wanted.target.name}, ${cause.judged.what} ${cause.judged.actual}`;
  return `the gate was not clear again${what}${now === 'blocked' ? ', which no wait cures' : ''}`;
}

/** A wait of nothing is the default, and the reader should know. */
function shortWait({ plan }: RunWork): string {
  return plan.waitMs === 0 ? ', and `wait` is 0' : ` when \`wait\` was over (${duration(plan.waitMs)})`;
}

/**
 * The resource that an error names may be another one than the target: the network of a gateway, the set of a machine.
 * It is looked at and never changed: a text names it.
 */
async function besides({ targets }: GuardPlan, resourceId: string | undefined): Promise<readonly Wanted[]> {
  const target = resourceId === undefined ? undefined : parseResourceId(resourceId);
  if (target?.kind !== 'resource' || targets.some((each) => each.target.id.toLowerCase() === target.id.toLowerCase()))
    return [];
  const operation = resolveOperation('write', target, await loadGates());
  return 'known' in operation ? [] : [{ target, operation, size: '', lookOnly: true }];
}

async function followed(work: RunWork, course: RunCourse, what: Course): Promise<Followed> {
  const { host, session, ports } = work;
  const from = ports.clock.now();
  const result = await follow(what, {
    host,
    client: session.client,
    clock: ports.clock,
    deadline: deadlineOf(work, course),
  });
  const took = ports.clock.now() - from;
  if (took >= 1000) course.waitedMs += took;
  return result;
}

/** Our own earlier request still runs. It is followed to its end instead of starting another one beside it. */
async function followOwn(work: RunWork, course: RunCourse, failure: Failure, attempt: Attempt): Promise<Report> {
  const own = deploymentOf(failure.cause?.judged.holders?.[0]?.resourceId);
  const end: Followed =
    own === undefined ? { kind: 'untold', why: 'it has no ID that can be read' } : await followed(work, course, own);
  course.decided = await work.session.look();
  const whole = isSingle(work.command.script);
  course.attempts.push({
    ...attempt,
    next: `not replayed, ${followedWords(own?.what ?? 'the own deployment', end, work)}`,
  });
  if (end.kind !== 'ended') return runReport(work, course, { verdict: 'failed', failure });
  return runReport(
    work,
    course,
    end.well && whole ? { verdict: 'succeeded', followed: end } : { verdict: 'failed', failure, over: end },
  );
}

function followedWords(name: string, end: Followed, work: RunWork): string {
  if (end.kind === 'running') return `${name} was followed: it is still ${end.state}${shortWait(work)}`;
  if (end.kind === 'untold') return `how ${name} ended is not known: ${end.why}`;
  const rest = end.well && !isSingle(work.command.script) ? '; what stands after it in the command was not run' : '';
  return `${end.what} was followed: it ended as ${end.state}${rest}`;
}
