import { memoryStore } from '../test/lease/memory-store.ts';
import { crowdClock } from '../test/time/crowd-clock.ts';
import { type Made, makespans } from './lease/makespan.ts';
import { inTurn, never, type Taken, type Turn } from './lease/participant.ts';

/** How long a request to the service takes, in milliseconds: within a region it is less, across the sea more. */
const latencyMs = 20;
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

interface Job extends Turn {
  readonly workMs: number;
}

/** Plays one job: waits, works, gives back. */
function play({ clock, memory }: Crowd, { workMs, ...turn }: Job): Promise<Taken> {
  return inTurn({ store: memory.for(turn.name), clock }, turn, (lost) => clock.sleep(workMs, lost));
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
  const jobs: Promise<Taken>[] = [];
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
 * ms; the fifty jobs on the simulated Blob Storage and Azure Resource Manager.
 */
export async function leaseTables(): Promise<readonly string[]> {
  const rows: string[] = [];
  for (const waiters of [1, 10, 100]) rows.push(await queueRow(waiters));
  return [
    [
      'One machine, one holder',
      '',
      '| waiters | requests a waiter and minute | hand-off, median | 95 % | longest |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    [
      'Fifty jobs of 75 s on one machine of the simulated Azure, ten seconds from the first to come to the last',
      '',
      '| way | until the last one ended | to the ideal | conflicts that ARM saw | jobs that failed |',
      '| --- | --- | --- | --- | --- |',
      ...(await makespans(50, 75_000)).map(madeRow),
    ].join('\n'),
    `Ten thousand pipelines in an hour, on 100,000 resources of 50 subscriptions\n\n${await countryTable()}`,
  ];
}
