import { parseResourceId } from '../../src/arm/resource-id.ts';
import { type ArmClient, type ArmLimits, createArmClient, type TokenSource } from '../../src/azure/arm-client.ts';
import type { Wanted } from '../../src/azure/snapshot-reader.ts';
import { resolveOperation } from '../../src/gate/operation.ts';
import { typeGates } from '../../src/gate/providers/index.ts';
import { type Clock, realClock } from '../../src/time/clock.ts';
import { type ArmOptions, type ArmSimulator, startArm } from '../simulator/azure/arm.ts';
import { World } from '../simulator/azure/world.ts';

export const subscriptionId = '0b1f6471-1bf0-4dda-aec3-cb9272f09590';
export const groupId = `/subscriptions/${subscriptionId}/resourceGroups/prod-rg`;
export const vmId = (name: string, group = groupId): string =>
  `${group}/providers/Microsoft.Compute/virtualMachines/${name}`;

/** want is one target with what is to be done to it. */
export function want(id: string, word: string, size = ''): Wanted {
  const target = parseResourceId(id);
  if (target === undefined) throw new Error(id);
  const operation = resolveOperation(word, target, typeGates);
  if ('known' in operation) throw new Error(word);
  return { target, operation, size };
}

/** A world with a subscription and a group. */
export function newWorld(): World {
  const world = new World({});
  world.addSubscription(subscriptionId);
  world.addGroup(groupId);
  return world;
}

/** Real time, but nobody sleeps longer than a blink; what should have been slept is kept. */
export function hastyClock(): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  let skipped = 0;
  return {
    slept,
    now: () => realClock.now() + skipped,
    wall: () => realClock.wall(),
    random: () => 0,
    async sleep(ms, signal) {
      signal.throwIfAborted();
      slept.push(ms);
      skipped += ms;
    },
  };
}

export interface Bench {
  readonly arm: ArmSimulator;
  readonly client: ArmClient;
  readonly clock: ReturnType<typeof hastyClock>;
}

/** withArm runs a test with a simulator and a client that talks to it. */
export async function withArm(
  options: Omit<ArmOptions, 'world'> & {
    readonly world?: World;
    readonly limits?: Partial<ArmLimits>;
    readonly credential?: TokenSource;
    readonly signal?: AbortSignal;
    readonly reach?: Parameters<typeof createArmClient>[0]['reach'];
  },
  work: (bench: Bench) => Promise<void>,
): Promise<void> {
  const {
    world = newWorld(),
    limits = {},
    credential = fixedToken,
    signal = new AbortController().signal,
    reach = ownReach,
    ...rest
  } = options;
  const arm = await startArm({ world, ...rest });
  const clock = hastyClock();
  try {
    const client = createArmClient({ resourceManager: arm.url, reach, credential, clock, signal, limits, ca: arm.ca });
    await work({ arm, client, clock });
  } finally {
    await arm.close();
  }
}

const fixedToken: TokenSource = {
  getToken: async () => ({ token: 'token-1' }),
  renew: async () => ({ token: 'token-1' }),
};

export const ownReach = { read: [`/subscriptions/${subscriptionId}`], write: [vmId('api-01')] };
