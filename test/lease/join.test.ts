import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { breakEntry, clearIfGone } from '../../src/lease/clear.ts';
import { startPulse } from '../../src/lease/heartbeat.ts';
import { giveBack, type Joined, type JoinTools, join, type Ticket } from '../../src/lease/join.ts';
import { openLedger } from '../../src/lease/ledger.ts';
import { holdUntil } from '../../src/lease/queue.ts';
import { ledgerName, runName } from '../../src/lease/store.ts';
import type { Clock } from '../../src/time/clock.ts';
import { startDeadline } from '../../src/time/deadline.ts';
import { type MemoryStore, memoryStore, type Op } from './memory-store.ts';
import { idOf, type Key, keys, owner, subscription } from './support.ts';

const never = new AbortController().signal;
const minute = 60_000;

interface Hand extends Clock {
  advance(ms: number): void;
}

/** Time that passes by hand. */
function handClock(): Hand {
  let now = 0;
  let due: { readonly at: number; readonly act: () => void }[] = [];
  return {
    now: () => now,
    wall: () => Date.UTC(2026, 0, 15, 9) + now,
    random: () => 0.5,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        due.push({ at: now + ms, act: resolve });
      }),
    advance(ms) {
      now += ms;
      const ripe = due.filter(({ at }) => at <= now);
      due = due.filter(({ at }) => at > now);
      for (const { act } of ripe) act();
    },
  };
}

/** A service, and its time. */
function world(gate?: (op: Op) => Promise<void>) {
  const clock = handClock();
  const memory = memoryStore(() => clock.wall(), gate);
  return { clock, memory };
}
type World = ReturnType<typeof world>;

const ticketOf = (name: string, shards: readonly string[] = [subscription]): Ticket => ({
  id: idOf(name),
  leaseId: `lease-${name}`,
  owner: owner(name),
  shards,
});
let guids = 0;
const tools = ({ clock, memory }: World, name: string, waitMs: number, more: Partial<JoinTools> = {}): JoinTools => ({
  store: memory.for(name),
  clock,
  deadline: startDeadline(waitMs, clock, never),
  signal: never,
  last: never,
  leaseSeconds: 60,
  waiting: () => undefined,
  guid: () => {
    guids += 1;
    return `guid-${guids}`;
  },
  ...more,
});
const wish = (...scopes: readonly Key[]) => ({
  scopes: { [subscription]: scopes.map((key) => keys[key]) },
  operation: 'write',
});
const enter = (at: World, name: string, waitMs: number, ...scopes: readonly Key[]): Promise<Joined> =>
  join(ticketOf(name), wish(...scopes), tools(at, name, waitMs));
const documentOf = async ({ clock, memory }: World) => openLedger(memory.for('test'), subscription, clock).read();
const leave = ({ clock, memory }: World, name: string): Promise<boolean> =>
  giveBack(ticketOf(name), { store: memory.for(name), clock, signal: never });

function held(joined: Joined) {
  assert.ok(joined.kind === 'held', joined.kind);
  return joined.held;
}

describe('who may not wait', () => {
  test('has it at once, or leaves no trace', async () => {
    const at = world();
    const first = held(await enter(at, 'a', 0, 'vm'));
    assert.equal((await enter(at, 'b', 0, 'group')).kind, 'late');
    assert.deepEqual(
      [(await documentOf(at)).entries.length, [...at.memory.names].sort()],
      [1, [ledgerName(subscription), runName(idOf('a'))].sort()],
    );
    held(await enter(at, 'c', 0, 'other')).pulse.stop();
    first.pulse.stop();
  });

  test('takes over from one that is gone all the same', async () => {
    const at = world();
    held(await enter(at, 'a', 0, 'vm')).pulse.stop();
    at.clock.advance(61_000);
    const next = held(await enter(at, 'b', 0, 'vm'));
    assert.deepEqual(
      next.tookOver.map(({ entry }) => entry.owner.nonce),
      ['a'],
    );
    next.pulse.stop();
  });
});

describe('giving back', () => {
  test('twice is once, and after a takeover it is nothing', async () => {
    const at = world();
    held(await enter(at, 'a', 0, 'vm')).pulse.stop();
    at.clock.advance(61_000);
    const next = held(await enter(at, 'b', 0, 'vm'));
    assert.equal(await leave(at, 'a'), false, 'it wakes, and frees nobody');
    assert.equal((await documentOf(at)).entries[0]?.owner.nonce, 'b');
    next.pulse.stop();
    assert.deepEqual([await leave(at, 'b'), await leave(at, 'b')], [true, false]);
    assert.deepEqual(at.memory.names, [ledgerName(subscription)]);
  });

  test('of one that was killed before it had anything finds what there is', async () => {
    const at = world();
    assert.equal(await leave(at, 'a'), false, 'nothing was taken yet');
    await at.memory.for('a').write(runName(idOf('a')), '', 'absent');
    await leave(at, 'a');
    assert.deepEqual(at.memory.names, []);
  });
});

describe('tidying up', () => {
  test('takes what is old and nobody’s, when nobody waits', async () => {
    const at = world();
    for (const [name, leaseId] of [
      ['old', ''],
      ['held', 'x'],
    ] as const) {
      at.memory.put(runName(name), '');
      if (leaseId !== '') await at.memory.for(name).acquire(runName(name), leaseId, 60);
    }
    at.clock.advance(11 * minute);
    await at.memory.for('held').renew(runName('held'), 'x');
    at.memory.put(runName('young'), '');
    held(await enter(at, 'a', 0, 'vm')).pulse.stop();
    held(await enter(at, 'b', 0, 'other')).pulse.stop();
    await leave(at, 'a');
    assert.ok(at.memory.names.includes(runName('old')), 'somebody is at work: later');
    await leave(at, 'b');
    assert.deepEqual([...at.memory.names].sort(), [ledgerName(subscription), runName('held'), runName('young')].sort());
  });
});

describe('taking over', () => {
  test('never strikes one that renews between the look and the deed', async () => {
    let at: World | undefined;
    const back = async ({ who, what }: Op): Promise<void> => {
      // It slept, and wakes just now.
      if (who === 'b' && what === 'acquire' && at !== undefined) {
        const sleeper = at.memory.for('sleeper');
        if ((await sleeper.look(runName(idOf('a')))) === 'free')
          assert.equal(await sleeper.renew(runName(idOf('a')), 'lease-a'), 'held');
      }
    };
    at = world(back);
    const first = held(await join(ticketOf('a'), wish('vm'), tools(at, 'a', 0)));
    first.pulse.stop();
    at.clock.advance(61_000);
    const ledger = openLedger(at.memory.for('b'), subscription, at.clock);
    const [entry] = (await ledger.read()).entries;
    assert.ok(entry !== undefined);
    assert.equal(
      await clearIfGone(entry, { store: at.memory.for('b'), ledger, signal: never, guid: () => 'seizure' }),
      false,
    );
    assert.equal((await documentOf(at)).entries.length, 1);
  });

  test('makes every later renewal fail, so that one who slept knows', async () => {
    const at = world();
    const first = held(await enter(at, 'a', 0, 'vm'));
    // Paused: it renews nothing, and time goes on.
    first.pulse.stop();
    at.clock.advance(61_000);
    held(await enter(at, 'b', 0, 'vm')).pulse.stop();
    const again = startPulse({
      store: at.memory.for('a'),
      clock: at.clock,
      id: idOf('a'),
      leaseId: 'lease-a',
      leaseMs: minute,
    });
    await assert.rejects(again.verify(), { message: /The lease of this run was lost/ });
    assert.ok(again.lost.aborted);
  });

  test('waits for a hold that is bounded', async () => {
    const at = world();
    held(await enter(at, 'a', 0, 'vm')).pulse.stop();
    const ledger = openLedger(at.memory.for('x'), subscription, at.clock);
    const until = new Date(at.clock.wall() + 30 * minute).toISOString();
    await ledger.change((document) => holdUntil(document, idOf('a'), owner('a'), until), never);
    at.clock.advance(29 * minute);
    assert.equal((await enter(at, 'b', 0, 'vm')).kind, 'late');
    at.clock.advance(2 * minute);
    held(await enter(at, 'c', 0, 'vm')).pulse.stop();
  });

  test('of one whom an operator broke is told with the reason', async () => {
    const at = world();
    const first = held(await enter(at, 'a', 0, 'vm'));
    const store = at.memory.for('operator');
    await breakEntry(idOf('a'), 'stuck', { store, ledger: openLedger(store, subscription, at.clock), signal: never });
    await assert.rejects(first.pulse.verify(), { message: /was lost/ });
    const next = held(await enter(at, 'b', 0, 'vm'));
    assert.deepEqual(
      next.tookOver.map(({ how, reason }) => [how, reason]),
      [['broken', 'stuck']],
    );
    next.pulse.stop();
  });
});

describe('the ledger', () => {
  const foreign: readonly (readonly [string, string, RegExp])[] = [
    ["Terraform's", '{"version":4,"terraform_version":"1.9.0"}', /was written by something else: it was left as it is/],
    ['half of one', '{"schema":"azure-conflict-guard/led', /is no JSON object/],
    ['a later one', '{"schema":"azure-conflict-guard/ledger/2"}', /another version/],
    ['empty', '', /is no JSON object/],
  ];
  for (const [what, text, message] of foreign)
    test(`that is ${what} is never overwritten, and stops everybody`, async () => {
      const at = world();
      at.memory.put(ledgerName(subscription), text);
      await assert.rejects(enter(at, 'a', 0, 'vm'), { kind: 'unreadable', message });
      await assert.rejects(enter(at, 'b', minute, 'vm'), { kind: 'unreadable', message });
      assert.deepEqual([at.memory.text(ledgerName(subscription)), at.memory.names], [text, [ledgerName(subscription)]]);
    });

  test('several are taken in one order, and all are given back where one is not had', async () => {
    const at = world();
    const other = '99999999-0000-4000-8000-000000000000';
    const both = [subscription, other];
    const scopes = { [subscription]: [keys.vm], [other]: [`azure~${other}`] };
    held(
      await join(
        ticketOf('a', [other]),
        { scopes: { [other]: [`azure~${other}~x`] }, operation: 'write' },
        tools(at, 'a', 0),
      ),
    ).pulse.stop();
    const late = await join(ticketOf('b', both), { scopes, operation: 'write' }, tools(at, 'b', 0));
    assert.equal(late.kind, 'late');
    assert.deepEqual((await documentOf(at)).entries, []);
    await giveBack(ticketOf('a', [other]), { store: at.memory.for('a'), clock: at.clock, signal: never });
    const whole = held(await join(ticketOf('c', both), { scopes, operation: 'write' }, tools(at, 'c', 0)));
    whole.pulse.stop();
    for (const shard of both)
      assert.equal((await openLedger(at.memory.for('x'), shard, at.clock).read()).entries.length, 1);
  });
});

describe('the pulse', () => {
  const beating = (memory: MemoryStore, clock: World['clock']) =>
    startPulse({ store: memory.for('a'), clock, id: idOf('a'), leaseId: 'l', leaseMs: minute });
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  test('counts as lost what could not be renewed for its whole time', async () => {
    let dark = false;
    const at = world(async () => {
      if (dark) throw new Error('no network');
    });
    await at.memory.for('a').write(runName(idOf('a')), '', 'absent');
    await at.memory.for('a').acquire(runName(idOf('a')), 'l', 60);
    const pulse = beating(at.memory, at.clock);
    for (let n = 0; n < 200; n += 1) {
      at.clock.advance(1_000);
      await settle();
    }
    assert.equal(pulse.lost.aborted, false, 'it is renewed');
    dark = true;
    for (let n = 0; n < 45; n += 1) {
      at.clock.advance(1_000);
      await settle();
    }
    assert.equal(pulse.lost.aborted, false, 'a short trouble costs nobody their turn');
    for (let n = 0; n < 20; n += 1) {
      at.clock.advance(1_000);
      await settle();
    }
    assert.ok(pulse.lost.aborted);
    assert.match(String(pulse.lost.reason), /could not be renewed for 60 seconds/);
  });
});
