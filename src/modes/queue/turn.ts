import type { Host } from '../../ports/host.ts';
import type { QueueApi } from '../../ports/queue.ts';
import type { QueuedRun, TimelineEntry } from '../../report/model.ts';
import { duration } from '../../report/text.ts';
import { pollPause } from '../../time/backoff.ts';
import type { Clock } from '../../time/clock.ts';
import type { Deadline } from '../../time/deadline.ts';
import type { GuardPlan } from '../guard/plan.ts';
import { heartbeatMs } from '../progress.ts';
import type { Turn, TurnTools } from '../turns/turn.ts';
import { findQueue, type QueueFinding } from './find.ts';
import type { Queued } from './queued.ts';

/** QueueTools is what waiting in the queue depends on. */
export interface QueueTools {
  readonly host: Host;
  readonly plan: GuardPlan;
  readonly deadline: Deadline;
  readonly clock: Clock;
}

/**
 * queueTurn is the platform's own queue as a turn. The platform gave it before this step began, and takes it back after
 * the job.
 */
export async function queueTurn(tools: TurnTools): Promise<Turn | undefined> {
  const queued = await takeTurn(tools);
  if (queued === undefined) return undefined;
  const { may, waitedMs, timeline, evidence } = queued;
  return { standing: { may, waitedMs, timeline, evidence, queued }, release: async () => undefined };
}

/**
 * takeTurn verifies that this run holds a queue that covers its targets, and lets those go first who acquired theirs
 * before, within the deadline. Nothing of Azure is asked before. Gives nothing where the user switched it off.
 */
export async function takeTurn(tools: QueueTools): Promise<Queued | undefined> {
  const { host, plan, deadline, clock } = tools;
  // What changes nothing, as a plan may, waits for nobody.
  if (plan.serialization === 'off' || plan.targets.length === 0) return undefined;
  const api = await host.queue();
  if (api.kind === 'none' && plan.serialization === 'warn') return undefined;
  const first = await findQueue(api, plan, plan.serializeBy, true);
  let found = first;
  const began = clock.now();
  const timeline: TimelineEntry[] = [];
  while (found.serialization.state === 'overlapping' && deadline.leftMs() > 0) {
    const from = clock.now();
    const time = new Date(clock.wall()).toISOString();
    const { detail } = found.serialization;
    found = await untilNext(api, found, tools);
    const until = new Date(clock.wall()).toISOString();
    timeline.push({
      time,
      until,
      source: 'run',
      text: `Waited ${duration(clock.now() - from)} for its turn: ${detail}`,
    });
  }
  const { state } = found.serialization;
  const may = state === 'held' || (state !== 'overlapping' && plan.serialization === 'warn');
  const serialization = {
    ...found.serialization,
    notes: [...new Set([...first.serialization.notes, ...found.serialization.notes])],
  };
  const others =
    found === first
      ? serialization.others
      : [...serialization.others, ...first.serialization.others.filter(({ place }) => place === 'behind')];
  return {
    serialization: { ...serialization, others },
    evidence: first.evidence,
    platform: api.kind,
    timeline,
    requests: requestsOf(api),
    waitedMs: found === first ? 0 : clock.now() - began,
    may,
  };
}

/**
 * The first round, and then one in so many, asks for everything anew. Two runs that look while a group changes hands
 * can each take the other for the one that acquired first; who waited for it to be gone would wait in a circle.
 */
const roundsBetween = 8;

/**
 * Waits until the run that is ahead has let its group go, or is not ahead any more, or for the deadline, and gives what
 * is found then. One request in most rounds: the requests that a repository may make in an hour are counted, and all
 * its jobs share them.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
async function untilNext(api: QueueApi, found: QueueFinding, tools: QueueTools): Promise<QueueFinding> {
  const { host, plan, deadline, clock } = tools;
  const look = (): Promise<QueueFinding> => findQueue(api, plan, plan.serializeBy, false);
  const rival = rivalOf(found);
  if (api.kind !== 'concurrency-groups' || rival === undefined) {
    await deadline.sleep(pollPause(1, undefined, clock));
    return look();
  }
  let toldAt = Number.NEGATIVE_INFINITY;
  for (let attempt = 1; deadline.leftMs() > 0; attempt += 1) {
    const text = `Waiting for its turn: ${found.serialization.detail} ${duration(deadline.leftMs())} left.`;
    if (clock.now() - toldAt < heartbeatMs) host.bar(text);
    else {
      host.info(text);
      toldAt = clock.now();
    }
    await deadline.sleep(pollPause(attempt, undefined, clock));
    const members = await api.members(rival.group);
    const holder = members.status === 'read' ? members.value.find(({ holds }) => holds) : undefined;
    // Who cannot be read is looked at again with everything else.
    if (holder === undefined || holder.runId !== rival.runId) break;
    if (attempt % roundsBetween !== 1) continue;
    const anew = await look();
    const still = rivalOf(anew);
    if (still?.runId !== rival.runId || still?.group !== rival.group) return anew;
  }
  return look();
}

const rivalOf = ({ serialization }: QueueFinding): QueuedRun | undefined =>
  serialization.others.find(({ place }) => place === 'ahead');

const requestsOf = (api: QueueApi): number => (api.kind === 'none' ? 0 : api.requests);
