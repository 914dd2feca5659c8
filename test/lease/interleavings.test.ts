import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readLedger } from '../../src/lease/document.ts';
import { giveBack, type JoinTools, join, type Ticket } from '../../src/lease/join.ts';
import { ScopeSet } from '../../src/lease/scopes.ts';
import { ledgerName, runName, type Store } from '../../src/lease/store.ts';
import { startDeadline } from '../../src/time/deadline.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { type Choice, createScheduler, type Scheduler } from './scheduler.ts';
import { idOf, type Key, keys, owner, subscription } from './support.ts';

const leaseSeconds = 15;

/** Actor is one run: what it wants, and how long it may wait. */
interface Actor {
  readonly name: string;
  readonly scopes: readonly Key[];
  readonly waitMs: number;
}

/** Deed is a change of Azure by an actor, with what the witness knew when it was done. */
interface Course {
  readonly actors: ReadonlyMap<
    string,
    { state: 'joining' | 'holding' | 'ended' | 'late' | 'lost'; verifiedAt: number; scopes: readonly string[] }
  >;
  readonly deeds: string[];
  readonly store: MemoryStore;
}

const ticketOf = (name: string): Ticket => ({
  id: idOf(name),
  leaseId: `lease-${name}`,
  owner: owner(name),
  shards: [subscription],
});

/** Does what guard and run do: waits for its turn, asks once more before the deed, does it, gives back. */
async function act(
  { name, scopes, waitMs }: Actor,
  { actors, deeds }: Course,
  store: Store,
  scheduler: Scheduler,
): Promise<void> {
  const clock = scheduler.clockOf(name);
  const never = new AbortController().signal;
  const me = actors.get(name);
  assert.ok(me !== undefined);
  let guids = 0;
  const tools: JoinTools = {
    store,
    clock,
    deadline: startDeadline(waitMs, clock, never),
    signal: never,
    last: never,
    leaseSeconds,
    waiting: () => undefined,
    guid: () => {
      guids += 1;
      return `seizure-${name}-${guids}`;
    },
  };
  try {
    const joined = await join(
      ticketOf(name),
      { scopes: { [subscription]: scopes.map((key) => keys[key]) }, operation: 'write' },
      tools,
    );
    if (joined.kind === 'late') {
      me.state = 'late';
      return;
    }
    try {
      await joined.held.pulse.verify();
      me.state = 'holding';
      me.verifiedAt = clock.now();
      await scheduler.gate({ who: name, what: 'deed', name: '' });
      deeds.push(name);
      me.state = 'ended';
    } finally {
      joined.held.pulse.stop();
      await giveBack(ticketOf(name), { store, clock, signal: never });
    }
  } catch (error) {
    me.state = 'lost';
    if (!/lease|entry/.test(String(error))) throw error;
  }
}

/** Holds for the moment in which an actor does its deed, and afterwards for the fencing numbers. */
function witness({ actors, store }: Course, name: string, now: number): void {
  const me = actors.get(name);
  assert.ok(me !== undefined);
  // Who slept for longer than the lease between its last question and the deed is beyond any lock: ARM checks no
  // fencing number.
  if (now - me.verifiedAt >= leaseSeconds * 1000) return;
  for (const [other, { state, scopes }] of actors) {
    if (other === name || state !== 'holding' || !new ScopeSet(scopes).overlaps(me.scopes)) continue;
    // Whoever takes out another one has its blob meanwhile.
    assert.ok(
      store.leasedBy(runName(idOf(other))) !== ticketOf(other).leaseId,
      `${name} and ${other} hold what overlaps at the same time`,
    );
  }
}

/** Explored is what a schedule came to. */
interface Explored {
  /** How many choices there were at each step. */
  readonly widths: readonly number[];
  readonly course: Course;
  readonly steps: number;
}

/** Plays one schedule: `choose` gives the number of the choice at each step. */
async function play(
  cast: readonly Actor[],
  choose: (choices: readonly Choice[], step: number, last: string) => number,
  longest: number,
): Promise<Explored> {
  const scheduler = createScheduler();
  const store = memoryStore(scheduler.now, (op) => scheduler.gate(op));
  const actors = new Map(
    cast.map(({ name, scopes }) => [
      name,
      { state: 'joining' as const, verifiedAt: 0, scopes: scopes.map((key) => keys[key]) },
    ]),
  );
  const course: Course = { actors, deeds: [], store };
  const failures: unknown[] = [];
  for (const actor of cast)
    act(actor, course, store.for(actor.name), scheduler).catch((error: unknown) => failures.push(error));
  const widths: number[] = [];
  let step = 0;
  for (let last = ''; step < longest; step += 1) {
    const waiting = await scheduler.choices();
    assert.deepEqual(failures, []);
    if (waiting.length === 0) break;
    widths.push(waiting.length);
    const choice = waiting[choose(waiting, step, last)];
    if (choice === undefined) break;
    if (choice.what.startsWith('deed')) witness(course, choice.who, scheduler.now());
    last = choice.who;
    choice.go();
  }
  await scheduler.choices();
  assert.deepEqual(failures, []);
  return { widths, course, steps: step };
}

/** Requests are done before anybody's sleep ends, where nothing else is said. */
const usual = (choices: readonly Choice[], last: string): number => {
  const own = choices.findIndex(({ who, due }) => who === last && due === undefined);
  if (own >= 0) return own;
  const request = choices.findIndex(({ due }) => due === undefined);
  if (request >= 0) return request;
  const dues = choices.map(({ due = 0 }) => due);
  return dues.indexOf(Math.min(...dues));
};

/**
 * Every schedule in which at most `switches` times something else happens than what usually would: another one's
 * request first, a sleep that ends before a request is answered (so that its actor is slow, or dead for all that the
 * others can tell). Gives how many there were.
 */
async function exhaust(
  cast: readonly Actor[],
  switches: number,
  longest: number,
  check: (explored: Explored) => void,
): Promise<number> {
  let count = 0;
  const walk = async (forced: ReadonlyMap<number, number>, from: number): Promise<void> => {
    const taken: number[] = [];
    const explored = await play(
      cast,
      (choices, step, last) => {
        const at = forced.get(step) ?? usual(choices, last);
        taken.push(at);
        return at;
      },
      longest,
    );
    count += 1;
    check(explored);
    if (forced.size >= switches) return;
    for (let step = from; step < explored.widths.length; step += 1)
      for (let at = 0; at < (explored.widths[step] ?? 0); at += 1)
        if (at !== taken[step]) await walk(new Map([...forced, [step, at]]), step + 1);
  };
  await walk(new Map(), 0);
  return count;
}

function checkEnd({ course, steps }: Explored, longest: number): void {
  if (steps >= longest) return;
  const text = course.store.text(ledgerName(subscription)) ?? '';
  const document = readLedger(text);
  assert.ok(!('problem' in document));
  // Whoever came to an end left nothing behind; only who was taken for dead was struck by others.
  assert.deepEqual(document.entries, []);
  for (const [name, { state }] of course.actors)
    assert.ok(['ended', 'late', 'lost'].includes(state), `${name} is ${state}`);
}

const alone = (name: string, ...scopes: readonly Key[]): Actor => ({ name, scopes, waitMs: 600_000 });

describe('every interleaving', () => {
  const casts: readonly (readonly [string, readonly Actor[], number])[] = [
    ['of two on one machine', [alone('a', 'vm'), alone('b', 'vm')], 2],
    ['of a machine and its group', [alone('a', 'vm'), alone('b', 'group')], 2],
    ['of one that may wait and one that may not', [alone('a', 'vm'), { ...alone('b', 'vm'), waitMs: 0 }], 2],
    [
      'of two that may not wait',
      [
        { ...alone('a', 'vm'), waitMs: 0 },
        { ...alone('b', 'vm', 'vnet'), waitMs: 0 },
      ],
      2,
    ],
    ['of three in a chain', [alone('a', 'vm'), alone('b', 'group'), alone('c', 'vnet')], 1],
  ];
  for (const [what, cast, switches] of casts)
    test(`${what}, with ${switches} switches`, async (context) => {
      const longest = 400;
      const count = await exhaust(cast, switches, longest, (explored) => checkEnd(explored, longest));
      context.diagnostic(`${count} schedules`);
      assert.ok(count > 50, `${count} schedules`);
    });
});

/** A generator of its own, so that a schedule that fails can be played again. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('schedules by chance', () => {
  test('of five with crashes: never two at once, and all that live come to an end', async (context) => {
    const scopes: readonly Key[] = ['vm', 'vnet', 'group', 'other', 'all'];
    const runs = 300;
    let deeds = 0;
    let crashed = 0;
    for (let seed = 1; seed <= runs; seed += 1) {
      const next = random(seed);
      const cast = ['a', 'b', 'c', 'd', 'e'].map((name) =>
        alone(name, scopes[Math.floor(next() * scopes.length)] ?? 'vm'),
      );
      const crashes = new Map([
        [Math.floor(next() * 60), 1],
        [Math.floor(next() * 120), 1],
      ]);
      const doomed = new Set<string>();
      const explored = await play(
        cast,
        (choices, step, last) => {
          const free = choices.filter(({ who }) => !doomed.has(who));
          const at = next() < 0.7 ? usual(free, last) : Math.floor(next() * free.length);
          const who = free[at]?.who ?? '';
          // From here on, nothing of it happens any more.
          if (crashes.has(step)) doomed.add(who);
          return choices.findIndex((each) => (crashes.has(step) ? !doomed.has(each.who) : each === free[at]));
        },
        3_000,
      );
      deeds += explored.course.deeds.length;
      crashed += doomed.size;
      for (const [name, { state }] of explored.course.actors)
        assert.ok(
          doomed.has(name) || ['ended', 'lost'].includes(state),
          `seed ${seed}: ${name} is ${state} after ${explored.steps} steps`,
        );
    }
    context.diagnostic(`${runs} schedules, ${deeds} deeds, ${crashed} crashes`);
    assert.ok(deeds > runs && crashed > runs / 2);
  });
});
