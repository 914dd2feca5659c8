import { parseResourceId } from '../../arm/resource-id.ts';
import type { Wanted } from '../../azure/snapshot-reader.ts';
import { loadGates } from '../../gate/load.ts';
import { resolveOperation } from '../../gate/operation.ts';
import type { Host } from '../../hosts/host.ts';
import type { Attempt, Report } from '../../report/model.ts';
import { redactDeep } from '../../report/redact-deep.ts';
import { duration } from '../../report/text.ts';
import { type Deadline, startDeadline } from '../../time/deadline.ts';
import { overall } from '../guard/decide.ts';
import { type GuardPlan, planGuard } from '../guard/plan.ts';
import { refusedReport } from '../guard/refused.ts';
import { type GuardPorts, openSession, processPorts } from '../guard/session.ts';
import { takeTurn } from '../queue/turn.ts';
import { runOnce, type Streams } from './attempt.ts';
import { type CommandMaker, planCommand } from './command-plan.ts';
import { decide, isSingle } from './decision.ts';
import { type Failure, failureOf } from './failure.ts';
import { deploymentOf, follow, operationOf } from './follow.ts';
import { gateReport, runReport } from './report.ts';
import type { RunCourse, RunWork } from './work.ts';

/** RunPorts is what mode `run` touches besides the host. */
export interface RunPorts extends GuardPorts {
  /** Default: a script in a shell. */
  readonly prepare?: CommandMaker;
}

/**
 * run stands in place of the mutation step: the guard, then the command, and where that fails with a conflict that a change in Azure cures, the gate again and a
 * replay. Nothing is repeated on a guess or after a fixed time. Nothing is called before all inputs are checked. Throws `GuardError` where it could not do its work.
 */
export async function run(host: Host, streams: Streams, ports: RunPorts = processPorts): Promise<Report> {
  const { clock } = ports;
  const started = clock.now();
  const command = await planCommand(host, ports.env, ports.prepare);
  const identity = await host.identity();
  const plan = await planGuard(host, identity, ports.env);
  const queued = await takeTurn({ host, plan, deadline: startDeadline(plan.waitMs, clock, host.signal), clock });
  if (queued?.may === false) {
    return redactDeep({ ...(await refusedReport({ plan, queued, elapsedMs: clock.now() - started })), mode: 'run' });
  }
  const session = await openSession({ host, plan, identity, ports });
  const work: RunWork = { host, ports, plan, command, session, started, ...(queued === undefined ? {} : { queued }) };
  const course: RunCourse = {
    attempts: [],
    timeline: [...(queued?.timeline ?? [])],
    decided: [],
    waitedMs: queued?.waitedMs ?? 0,
  };
  return redactDeep(await tell(work, course, streams));
}

async function tell(work: RunWork, course: RunCourse, streams: Streams): Promise<Report> {
  const { command, plan, session, host } = work;
  if (!(await passGate(work, course, plan.targets))) return gateReport(work, course);
  let verified = course.waitedMs >= 1000 ? `after ${duration(course.waitedMs)} the gate was clear` : 'the gate was clear';
  for (let number = 1; ; number += 1) {
    const { attempt, findings } = await runOnce({ number, verified }, work, course, streams);
    if (attempt.exitCode === 0) {
      course.attempts.push(attempt);
      return runReport(work, course, { verdict: number === 1 ? 'succeeded' : 'replayed' });
    }
    course.decided = await session.look();
    const failure = failureOf(findings, course.decided);
    const decision = decide(failure, {
      replaysLeft: command.replays - (number - 1),
      replays: command.replays,
      replayOn: command.replayOn,
      transition: plan.transition,
    });
    const judged = { ...attempt, class: failure.class, reason: failure.reason };
    if (decision.kind === 'stop') {
      course.attempts.push({ ...judged, next: `not replayed: ${decision.why}` });
      return runReport(work, course, { verdict: 'failed', failure });
    }
    if (decision.kind === 'follow') return followOwn(work, course, failure, judged);
    const before = course.waitedMs;
    const gone = await verifyAgain(work, course, failure);
    if (gone !== undefined) {
      course.attempts.push({ ...judged, next: `not replayed: ${gone}` });
      return runReport(work, course, { verdict: 'failed', failure });
    }
    const waited = course.waitedMs - before;
    verified = waited >= 1000 ? `after ${duration(waited)} the gate was clear again` : 'the gate was clear again';
    course.attempts.push({ ...judged, next: `replayed: ${decision.why}, ${verified}` });
    host.info(`Replay ${number} of ${command.replays}: ${verified}.`);
  }
}

/** Asks the gate with what is left of `wait`. The time that commands take is none of it. */
async function passGate(work: RunWork, course: RunCourse, targets: readonly Wanted[]): Promise<boolean> {
  const { decided, waitedMs, made } = await work.session.pass(deadlineOf(work, course), targets);
  course.waitedMs += waitedMs;
  course.timeline.push(...made);
  // What was asked for besides the targets is no part of the report.
  course.decided = decided.slice(0, work.plan.targets.length);
  return overall(decided) === 'clear';
}

function deadlineOf({ plan, ports: { clock }, host }: RunWork, { waitedMs }: RunCourse): Deadline {
  return startDeadline(Math.max(0, plan.waitMs - waitedMs), clock, host.signal);
}

/**
 * Verifies that what stood in the way is over: the operation that Azure named, then the resource that it named, and the whole gate. Gives why not, in a clause.
 */
async function verifyAgain(work: RunWork, course: RunCourse, { findings }: Failure): Promise<string | undefined> {
  const [root] = findings;
  const operation = operationOf(root?.facts.operationUri ?? '', work.session.client);
  if (operation !== undefined) {
    const ended = await followed(work, course, operation, 'the operation that Azure named');
    if (ended.kind === 'running') return `the operation that Azure named is still ${ended.state}${shortWait(work)}`;
  }
  if (await passGate(work, course, [...work.plan.targets, ...(await besides(work.plan, root?.error.resourceId))])) return undefined;
  return `the gate was not clear again${shortWait(work)}`;
}

/** A wait of nothing is the default, and the reader should know. */
function shortWait({ plan }: RunWork): string {
  return plan.waitMs === 0 ? ', and `wait` is 0' : ` when \`wait\` was over (${duration(plan.waitMs)})`;
}

/** The resource that Azure names may be another one than the target: the network of a gateway, the set of a machine. */
async function besides({ targets }: GuardPlan, resourceId: string | undefined): Promise<readonly Wanted[]> {
  const target = resourceId === undefined ? undefined : parseResourceId(resourceId);
  if (target?.kind !== 'resource' || targets.some((each) => each.target.id.toLowerCase() === target.id.toLowerCase())) return [];
  const operation = resolveOperation('write', target, await loadGates());
  return 'known' in operation ? [] : [{ target, operation, size: '' }];
}

async function followed(work: RunWork, course: RunCourse, ask: Parameters<typeof follow>[0], what: string): ReturnType<typeof follow> {
  const { host, session, ports } = work;
  const from = ports.clock.now();
  const result = await follow(ask, what, { host, client: session.client, clock: ports.clock, deadline: deadlineOf(work, course) });
  const took = ports.clock.now() - from;
  if (took >= 1000) course.waitedMs += took;
  return result;
}

/** Our own earlier request still runs. It is followed to its end instead of starting another one beside it. */
async function followOwn(work: RunWork, course: RunCourse, failure: Failure, attempt: Attempt): Promise<Report> {
  const holder = failure.cause?.judged.holders?.[0];
  const ask = deploymentOf(holder?.resourceId);
  const name = ask === undefined ? 'the own deployment' : `deployment ${ask.path.split('/').at(-1)}`;
  const end = ask === undefined ? { kind: 'untold' as const, why: 'it cannot be read' } : await followed(work, course, ask, name);
  course.decided = await work.session.look();
  const well = end.kind === 'ended' && end.state.toLowerCase() === 'succeeded';
  const next =
    end.kind === 'ended' ? `ended as ${end.state}` : end.kind === 'running' ? `is still ${end.state}${shortWait(work)}` : end.why;
  const whole = isSingle(work.command.script);
  const rest = well && !whole ? '; what stands after it in the command was not run' : '';
  course.attempts.push({ ...attempt, next: `not replayed, ${name} was followed: it ${next}${rest}` });
  return runReport(
    work,
    course,
    well && whole
      ? { verdict: 'succeeded', followed: name }
      : { verdict: 'failed', failure, ...(end.kind === 'ended' ? { over: end.state } : {}) },
  );
}
