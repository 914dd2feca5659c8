import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { overlaps, parseResourceId, type ResourceId } from '../../src/arm/resource-id.ts';
import { type QueueTools, takeTurn } from '../../src/modes/queue/turn.ts';
import type { ConcurrencyApi, Told } from '../../src/ports/queue.ts';
import { nameOf } from '../../src/serialize/key.ts';
import { startDeadline } from '../../src/time/deadline.ts';
import { createLeases } from '../simulator/github-leases.ts';
import { crowdClock } from '../time/crowd-clock.ts';
import { FakeAzure, fakeHost, vm } from './support.ts';

/**
 * Runs whose scopes overlap, on GitHub's groups, in virtual time: each reads what the platform tells in requests that
 * take their time, so a group may change hands between one answer and the next. Whatever the order of the answers, no
 * two may work on what overlaps, and nobody may wait for ever.
 */
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const never = new AbortController().signal;
const wanted = { waitMs: 48 * 3_600_000, runs: 16 };

const idOf = (text: string): ResourceId => {
  const id = parseResourceId(text);
  assert.ok(id !== undefined, text);
  return id;
};

function dice(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 1 | state) + 0x6d2b79f5) | 0;
    return (((state ^ (state >>> 14)) >>> 0) / 2 ** 32) * below;
  };
}

const [subscription, machine] = [vm.split('/').slice(0, 3).join('/'), vm];
const group = vm.split('/').slice(0, 5).join('/');
const scopes: readonly ResourceId[] = [
  subscription,
  group,
  `${subscription}/resourceGroups/other-rg`,
  machine,
  `${machine}-2`,
  `${subscription}/resourceGroups/other-rg/providers/Microsoft.Compute/virtualMachines/x`,
].map(idOf);

interface Played {
  readonly together: readonly string[];
  readonly lateOrRefused: number;
  readonly hours: number;
}

async function play(seed: number): Promise<Played> {
  const roll = dice(seed);
  const clock = { ...crowdClock({ epochMs: Date.UTC(2026, 0, 5) }), random: () => roll(1) };
  const leases = createLeases(clock.wall);
  const answer = async <T>(value: () => T): Promise<Told<T>> => {
    await clock.sleep(roll(2_000), never);
    const read = value();
    await clock.sleep(roll(2_000), never);
    return { status: 'read', value: read };
  };
  const whole = (time: number): number => Math.floor(time / 1000) * 1000;
  const working = new Set<ResourceId>();
  const together: string[] = [];
  let lateOrRefused = 0;

  async function run(index: number): Promise<void> {
    const scope = scopes[Math.floor(roll(scopes.length))] ?? idOf(machine);
    const runId = 100 + index;
    await clock.sleep(roll(20_000), never);
    const entry = { runId, jobId: 1000 + index, jobName: 'deploy', group: nameOf(scope, hash), queue: 'max' as const };
    const ticket = leases.enter(entry);
    await ticket.acquired;
    // A runner is found, and starts.
    await clock.sleep(1_000 + roll(9_000), never);
    const api: ConcurrencyApi = {
      kind: 'concurrency-groups',
      jobId: String(entry.jobId),
      jobKey: 'deploy',
      runId: String(runId),
      requests: 0,
      groupsOf: (of) =>
        answer(() =>
          leases.active().flatMap(({ name, places }) => {
            const items = places.flatMap((place, position) =>
              String(place.entry.runId) === of ? [{ position, jobId: String(place.entry.jobId) }] : [],
            );
            return items.length === 0 ? [] : [{ name, items }];
          }),
        ),
      activeGroups: () =>
        answer(() =>
          leases.active().map(({ name, lastAcquiredAt }) => ({ name, lastAcquiredAt: whole(lastAcquiredAt) })),
        ),
      members: (name) =>
        answer(() =>
          (leases.find(name)?.places ?? []).map(({ entry: { runId: id, jobId }, holds }) => ({
            runId: String(id),
            runName: 'deploy',
            jobId: String(jobId),
            holds,
          })),
        ),
      declared: async () => ({ status: 'failed', detail: 'no file' }),
    };
    const { host } = fakeHost(new FakeAzure(), {});
    const targets = [{ target: scope }] as unknown as QueueTools['plan']['targets'];
    const turn = await takeTurn({
      host: { ...host, queue: async () => api, info: () => undefined, bar: () => false },
      plan: { targets, serialization: 'require', serializeBy: 'resource' } as QueueTools['plan'],
      deadline: startDeadline(wanted.waitMs, clock, never),
      clock,
    });
    if (turn?.may !== true) lateOrRefused += 1;
    else {
      for (const other of working) if (overlaps(scope, other)) together.push(`${scope.id} beside ${other.id}`);
      working.add(scope);
      await clock.sleep(5_000 + roll(60_000), never);
      working.delete(scope);
    }
    ticket.release();
  }

  const all = Promise.all(Array.from({ length: wanted.runs }, (_, index) => run(index)));
  await clock.run();
  await all;
  return { together, lateOrRefused, hours: clock.now() / 3_600_000 };
}

describe(`${wanted.runs} runs on ${scopes.length} overlapping scopes`, () => {
  for (let seed = 1; seed <= 40; seed += 1)
    test(`in the order ${seed}`, async () => {
      const { together, lateOrRefused, hours } = await play(seed);
      assert.deepEqual(together, []);
      assert.deepEqual(lateOrRefused, 0, 'somebody waited in vain');
      assert.ok(hours < 1, `${hours} h`);
    });
});
