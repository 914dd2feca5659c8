/**
 * One run among many, as a process of its own: it waits for its lease, does some deeds while it has it, and gives it
 * back. It tells the witness what it believes: each question to the service whether the lease is still its own (when it
 * was sent, when it was answered), each deed, its end. Killed, paused and lied to by `chaos.ts`.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { createBlobStore } from '../../src/azure/blob-store.ts';
import { GuardError } from '../../src/guard-error.ts';
import { giveBack, join, type Ticket } from '../../src/lease/join.ts';
import { type Clock, realClock } from '../../src/time/clock.ts';
import { startDeadline } from '../../src/time/deadline.ts';
import type { Order } from './chaos.ts';

const order = JSON.parse(process.argv[2] ?? '{}') as Order;
const { name, shard, scopes, deeds, faster, witness } = order;
let { fate } = order;

/** Nanoseconds of a clock that all processes of a machine share. */
const now = (): string => process.hrtime.bigint().toString();
const tell = (kind: string, more: object = {}): void =>
  appendFileSync(witness, `${JSON.stringify({ kind, name, at: now(), ...more })}\n`);

/** Time that goes faster than the machine's, for the small test. */
const clock: Clock = {
  now: () => performance.now() * faster,
  wall: () => Date.now(),
  random: Math.random,
  sleep: (ms, signal) => realClock.sleep(ms / faster, signal),
};
const never = new AbortController().signal;
const store = createBlobStore({
  container: order.container,
  tokens: { getToken: async () => ({ token: 'good' }), renew: async () => ({ token: 'good' }) },
  clock,
  signal: never,
  limits: { answerMs: 4_000, totalMs: 30_000 },
  proxyFor: () => undefined,
  ca: order.ca,
});

async function once(): Promise<boolean> {
  const ticket: Ticket = {
    id: randomBytes(8).toString('hex'),
    leaseId: randomUUID(),
    owner: {
      platform: 'terminal',
      server: '',
      project: '',
      repository: 'chaos',
      run: name,
      attempt: '1',
      job: '',
      jobId: '',
      nonce: randomUUID(),
    },
    shards: [shard],
  };
  const joined = await join(
    ticket,
    { scopes: { [shard]: scopes }, operation: 'write' },
    {
      store,
      clock,
      deadline: startDeadline(3_600_000, clock, never),
      signal: never,
      last: never,
      leaseSeconds: 15,
      waiting: () => undefined,
      guid: randomUUID,
    },
  );
  if (joined.kind !== 'held') return false;
  const { entry, pulse, tookOver } = joined.held;
  tell('granted', { fence: entry.fence, took: tookOver.length });
  try {
    for (let deed = 0; deed < deeds; deed += 1) {
      const sent = now();
      await pulse.verify();
      tell('confirmed', { sent, fence: entry.fence });
      tell('deed', { fence: entry.fence });
      // In the middle of its work, and for good.
      if (deed === 0 && fate !== undefined) {
        tell(fate === 'SIGKILL' ? 'dying' : 'freezing');
        process.kill(process.pid, fate);
        fate = undefined;
      }
      await clock.sleep(400, pulse.lost);
    }
    tell('leaving', { fence: entry.fence });
    return true;
  } finally {
    pulse.stop();
    await giveBack(ticket, { store, clock, signal: never });
  }
}

for (let attempt = 1; ; attempt += 1) {
  try {
    if (await once()) break;
  } catch (error) {
    tell('lost', { why: error instanceof GuardError ? error.message : String(error) });
    if (!(error instanceof GuardError) || attempt === 5) {
      tell('gave up', { why: String(error) });
      process.exit(1);
    }
  }
}
tell('ended');
process.exit(0);
