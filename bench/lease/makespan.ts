import { createBlobStore } from '../../src/azure/blob-store.ts';
import type { Store } from '../../src/lease/store.ts';
import { type ArmSimulator, startArm } from '../../test/simulator/azure/arm.ts';
import { createWorld } from '../../test/simulator/azure/world.ts';
import { startBlob } from '../../test/simulator/blob.ts';
import { ask, subscriptionId, vmId } from '../../test/simulator-azure/support.ts';
import { type CrowdClock, crowdClock } from '../../test/time/crowd-clock.ts';
import { inTurn, never } from './participant.ts';

/** Made is how one way of going one after another came out. */
export interface Made {
  readonly way: string;
  /** From the first arrival to the end of the last job that was done. Milliseconds. */
  readonly makespanMs: number;
  readonly idealMs: number;
  /** Requests that ARM refused because another operation was running. */
  readonly conflicts: number;
  /** Jobs that gave up. */
  readonly failed: number;
}

/** When the simulated time begins, how far apart jobs come, how long a request takes. Milliseconds. */
const epochMs = Date.UTC(2026, 0, 15, 9);
const apartMs = 200;
const latencyMs = 20;
/** The shortest that Azure Resource Manager asks for, and what its tools poll with. */
const pollSeconds = 10;

const restart = `POST ${vmId}/restart?api-version=2024-07-01`;

/** Shop is one machine on the simulated Azure Resource Manager, which does one operation at a time, in virtual time. */
interface Shop {
  readonly clock: CrowdClock;
  readonly arm: ArmSimulator;
  /** Asks Azure for a restart: says whether it was accepted, after following it to its end. */
  restart(): Promise<'done' | 'conflict'>;
  /** Somebody is asked over HTTPS meanwhile: no time passes until the answer is there. */
  asked<T>(work: () => Promise<T>): Promise<T>;
}

/** A way in which one job of many comes to its deed. `false`: it gave up. */
type Way = (shop: Shop, job: number) => Promise<boolean>;

async function openShop(workMs: number): Promise<Shop> {
  let inFlight = 0;
  const clock = crowdClock({ epochMs, busy: () => inFlight > 0 });
  const world = createWorld({ now: clock.wall });
  world.addVm(vmId);
  const arm = await startArm({ world, retryAfter: String(pollSeconds), durations: { default: workMs } });

  async function asked<T>(work: () => Promise<T>): Promise<T> {
    await clock.sleep(latencyMs, never);
    inFlight += 1;
    try {
      return await work();
    } finally {
      inFlight -= 1;
    }
  }
  const send = (what: string) => asked(() => ask({ arm }, what, undefined));

  return {
    clock,
    arm,
    asked,
    async restart() {
      const accepted = await send(restart);
      if (accepted.status === 409) return 'conflict';
      const operation = accepted.headers['azure-asyncoperation'];
      if (accepted.status !== 202 || typeof operation !== 'string')
        throw new Error(`The simulated Azure answered ${accepted.status} ${accepted.code}.`);
      for (;;) {
        await clock.sleep(pollSeconds * 1000, never);
        const { body } = await send(`GET ${operation}`);
        if (body.status !== 'InProgress') return 'done';
      }
    },
  };
}

/** Sends it again after a fixed pause, whatever the answer says. */
const retried =
  (tries: number, pauseMs: number): Way =>
  async ({ restart, clock }) => {
    for (let count = 1; ; count += 1) {
      if ((await restart()) === 'done') return true;
      if (count === tries) return false;
      await clock.sleep(pauseMs, never);
    }
  };

/** A lock that is asked for at intervals, without an order: whoever asks first after it is free has it. */
function polled(pauseMs: number): Way {
  let held = false;
  return async ({ restart, clock }) => {
    while (held) await clock.sleep(pauseMs, never);
    held = true;
    const ended = await restart();
    held = false;
    return ended === 'done';
  };
}

/** The ledger, on the simulated Blob Storage. */
async function leased(shop: Shop): Promise<{ readonly way: Way; readonly close: () => Promise<void> }> {
  const { clock, asked } = shop;
  const blob = await startBlob({ now: clock.wall, verify: () => ({ audience: 'https://storage.azure.com' }) });
  const { origin, pathname } = new URL(blob.container);
  const stores = (): Store => {
    const store = createBlobStore({
      container: { url: blob.container, origin, path: pathname },
      tokens: { getToken: async () => ({ token: 'good' }), renew: async () => ({ token: 'good' }) },
      clock,
      signal: never,
      proxyFor: () => undefined,
      ca: blob.ca,
    });
    return {
      read: (...given) => asked(() => store.read(...given)),
      write: (...given) => asked(() => store.write(...given)),
      acquire: (...given) => asked(() => store.acquire(...given)),
      renew: (...given) => asked(() => store.renew(...given)),
      breakLease: (...given) => asked(() => store.breakLease(...given)),
      look: (...given) => asked(() => store.look(...given)),
      remove: (...given) => asked(() => store.remove(...given)),
      list: (...given) => asked(() => store.list(...given)),
      now: () => store.now(),
      get requests() {
        return store.requests;
      },
    };
  };
  const scopes = { [subscriptionId]: [`azure~${subscriptionId}~rg-app~microsoft.compute~virtualmachines~vm1`] };
  return {
    async way({ restart }, job) {
      let done = false;
      await inTurn({ store: stores(), clock }, { name: `j${job}`, scopes }, async () => {
        done = (await restart()) === 'done';
      });
      return done;
    },
    close: () => blob.close(),
  };
}

async function play(
  name: string,
  jobs: number,
  workMs: number,
  wayOf: (shop: Shop) => Way | Promise<Way>,
): Promise<Made> {
  const shop = await openShop(workMs);
  try {
    const way = await wayOf(shop);
    const ends: number[] = [];
    const all = Array.from({ length: jobs }, async (_, job) => {
      await shop.clock.sleep(job * apartMs, never);
      if (await way(shop, job)) ends.push(shop.clock.now());
    });
    await shop.clock.run();
    await Promise.all(all);
    return {
      way: name,
      makespanMs: Math.max(...ends),
      idealMs: jobs * workMs,
      conflicts: shop.arm.mutations.filter(({ status }) => status === 409).length,
      failed: jobs - ends.length,
    };
  } finally {
    await shop.arm.close();
  }
}

/**
 * makespans plays jobs that all want to restart one machine, 200 ms apart, on the simulated Azure Resource Manager over
 * HTTPS in virtual time: with the ledger, and in the ways that people take without one. `idealMs`: one operation after
 * another, without a pause.
 */
export async function makespans(jobs: number, workMs: number): Promise<readonly Made[]> {
  const endless = Number.POSITIVE_INFINITY;
  let close = async (): Promise<void> => undefined;
  const made = [
    await play('lease', jobs, workMs, async (shop) => {
      const { way, close: end } = await leased(shop);
      close = end;
      return way;
    }),
  ];
  await close();
  const others: Readonly<Record<string, () => Way>> = {
    'blind retry: 3 tries, 10 s apart': () => retried(3, 10_000),
    'blind retry: 3 tries, 60 s apart': () => retried(3, 60_000),
    'blind retry until it works, 60 s apart': () => retried(endless, 60_000),
    'a lock that is asked for every 60 s': () => polled(60_000),
  };
  for (const [name, way] of Object.entries(others)) made.push(await play(name, jobs, workMs, way));
  return made;
}
