import { randomUUID } from 'node:crypto';
import { giveBack, type JoinTools, join, type Ticket } from '../src/lease/join.ts';
import type { Store } from '../src/lease/store.ts';
import { startDeadline } from '../src/time/deadline.ts';
import { memoryStore } from '../test/lease/memory-store.ts';
import { crowdClock } from './lease/crowd-clock.ts';
import { type Made, makespans } from './lease/makespan.ts';

/** How long a request to the service takes, in milliseconds: within a region it is less, across the sea more. */
const latencyMs = 20;
const leaseSeconds = 60;
const never = new AbortController().signal;
const shardOf = (subscription: number): string => `sub-${String(subscription).padStart(4, '0')}`;
const vmOf = (subscription: number, vm: number): string =>
  `azure~${shardOf(subscription)}~rg-${vm % 40}~microsoft.compute~virtualmachines~vm-${vm}`;

/** A crowd of runs on one service in virtual time, with the real protocol. */
function crowd() {
  const clock = crowdClock();
  /** Requests by blob and second. */
  const load = new Map<string, number>();
  const memory = memoryStore(clock.now, async ({ name }) => {
    const key = `${name.startsWith('runs/') ? 'runs' : name} ${Math.floor(clock.now() / 1000)}`;
    load.set(key, (load.get(key) ?? 0) + 1);
    await clock.sleep(latencyMs, never);
  });
  return { clock, memory, load };
}
type Crowd = ReturnType<typeof crowd>;

interface Job {
  readonly name: string;
  readonly scopes: Readonly<Record<string, readonly string[]>>;
  readonly workMs: number;
}

interface Done {
  readonly askedAt: number;
  readonly grantedAt: number;
  readonly leftAt: number;
  readonly store: Store;
}

/** Plays one job: waits, works, gives back. */
async function play({ clock, memory }: Crowd, { name, scopes, workMs }: Job): Promise<Done> {
  const store = memory.for(name);
  const ticket: Ticket = {
    id: randomUUID().replaceAll('-', '').slice(0, 16),
    leaseId: randomUUID(),
    owner: {
      platform: 'github',
      server: 'https://github.com',
      project: '',
      repository: 'contoso/shop',
      run: name,
      attempt: '1',
      job: 'deploy',
      jobId: '',
      nonce: name,
    },
    shards: Object.keys(scopes),
  };
  const tools: JoinTools = {
    store,
    clock,
    deadline: startDeadline(24 * 3_600_000, clock, never),
    signal: never,
    last: never,
    leaseSeconds,
    waiting: () => undefined,
    guid: randomUUID,
  };
  const askedAt = clock.now();
  const joined = await join(ticket, { scopes, operation: 'write' }, tools);
  if (joined.kind !== 'held') throw new Error(`${name} came too late.`);
  const grantedAt = clock.now();
  await clock.sleep(workMs, joined.held.pulse.lost);
  joined.held.pulse.stop();
  const leftAt = clock.now();
  await giveBack(ticket, { store, clock, signal: never });
  return { askedAt, grantedAt, leftAt, store };
}

const onOne = { [shardOf(0)]: [vmOf(0, 0)] };
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const figure = (value: number, digits = 1): string => value.toLocaleString('en', { maximumFractionDigits: digits });

/** Hand-offs of a queue on one machine, and what each waiter asked in ten minutes behind one holder. */
async function queueRow(waiters: number): Promise<string> {
  const world = crowd();
  const holder = play(world, { name: 'holder', scopes: onOne, workMs: 600_000 });
  const others = Array.from({ length: waiters }, (_, n) =>
    play(world, { name: `w${n}`, scopes: onOne, workMs: 30_000 }),
  );
  await world.clock.run(600_000);
  const asked = [...world.load.values()].reduce((sum, count) => sum + count, 0) / waiters / 10;
  await world.clock.run();
  const all = [await holder, ...(await Promise.all(others))].sort((a, b) => a.grantedAt - b.grantedAt);
  const handOffs = all
    .slice(1)
    .map((each, n) => each.grantedAt - (all[n]?.leftAt ?? 0))
    .sort((a, b) => a - b);
  return `| ${waiters} | ${figure(asked)} | ${figure(at(handOffs, 0.5) / 1000, 2)} s | ${figure(at(handOffs, 0.95) / 1000, 2)} s | ${figure(at(handOffs, 1) / 1000, 2)} s |`;
}

/** Ten thousand pipelines in an hour on a hundred thousand resources of fifty subscriptions. */
async function countryTable(): Promise<string> {
  const [pipelines, subscriptions, perSubscription] = [10_000, 50, 2_000];
  const world = crowd();
  let state = 7;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const jobs: Promise<Done>[] = [];
  for (let n = 0; n < pipelines; n += 1) {
    const subscription = Math.floor(random() * subscriptions);
    // One in twenty changes a whole group; the others one machine, some of which everybody wants.
    const vm = Math.floor(random() ** 2 * perSubscription);
    const scope = random() < 0.05 ? `azure~${shardOf(subscription)}~rg-${vm % 40}` : vmOf(subscription, vm);
    const startMs = random() * 3_600_000;
    const workMs = 60_000 + random() * 480_000;
    jobs.push(
      world.clock
        .sleep(startMs, never)
        .then(() => play(world, { name: `p${n}`, scopes: { [shardOf(subscription)]: [scope] }, workMs })),
    );
  }
  await world.clock.run();
  const all = await Promise.all(jobs);
  const waits = all.map(({ grantedAt, askedAt }) => grantedAt - askedAt).sort((a, b) => a - b);
  const total = new Map<string, number>();
  let busiest = 0;
  for (const [key, count] of world.load) {
    const second = key.split(' ')[1] ?? '';
    total.set(second, (total.get(second) ?? 0) + count);
    if (!key.startsWith('runs ')) busiest = Math.max(busiest, count);
  }
  const seconds = [...total.values()].sort((a, b) => a - b);
  const requests = seconds.reduce((sum, count) => sum + count, 0);
  return [
    '| | measured | documented limit |',
    '| --- | --- | --- |',
    `| requests of all, median and highest second | ${at(seconds, 0.5)}, ${at(seconds, 1)} a second | 20,000 a second for an account |`,
    `| requests to one ledger, highest second | ${busiest} a second | 500 a second for a blob |`,
    `| requests of one pipeline | ${figure(requests / pipelines)} | |`,
    `| wait for the lease: median, 95 %, longest | ${figure(at(waits, 0.5) / 1000)} s, ${figure(at(waits, 0.95) / 1000)} s, ${figure(at(waits, 1) / 1000)} s | |`,
  ].join('\n');
}

const madeRow = ({ way, makespanMs, idealMs, conflicts, failed }: Made): string =>
  `| ${way} | ${figure(makespanMs / 60_000)} min | ${figure(makespanMs / idealMs, 2)} | ${conflicts} | ${failed} |`;

/**
 * leaseTables measures the protocol in virtual time: the real code on a service in memory whose every answer takes 20
 * ms.
 */
export async function leaseTables(): Promise<readonly string[]> {
  const rows: string[] = [];
  for (const waiters of [1, 10, 100]) rows.push(await queueRow(waiters));
  const leased = crowd();
  const jobs = Array.from({ length: 50 }, (_, n) =>
    leased.clock.sleep(n * 200, never).then(() => play(leased, { name: `j${n}`, scopes: onOne, workMs: 75_000 })),
  );
  await leased.clock.run();
  const done = await Promise.all(jobs);
  const makespanMs = Math.max(...done.map(({ leftAt }) => leftAt));
  const own: Made = { way: 'lease', makespanMs, idealMs: 50 * 75_000, conflicts: 0, failed: 0 };
  return [
    [
      'One machine, one holder',
      '',
      '| waiters | requests a waiter and minute | hand-off, median | 95 % | longest |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    [
      'Fifty jobs of 75 s on one machine, ten seconds apart from first to last',
      '',
      '| way | until the last one ended | to the ideal | conflicts that ARM saw | jobs that failed |',
      '| --- | --- | --- | --- | --- |',
      ...[own, ...makespans(50, 75_000)].map(madeRow),
    ].join('\n'),
    `Ten thousand pipelines in an hour, on 100,000 resources of 50 subscriptions\n\n${await countryTable()}`,
  ];
}
