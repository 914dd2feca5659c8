import type { Claims } from '../../test/simulator/azure/model.ts';
import type { World } from '../../test/simulator/azure/world.ts';

/** Everything here is invented; no such tenant, subscription or person exists. */
const subscription = '/subscriptions/0b1f6471-1bf0-4dda-aec3-cb9272f09590';
const shop = `${subscription}/resourceGroups/contoso-shop-rg`;
const payments = `${subscription}/resourceGroups/contoso-payments-rg`;
const data = `${subscription}/resourceGroups/contoso-data-rg`;
const machine = (name: string): string => `${shop}/providers/Microsoft.Compute/virtualMachines/${name}`;
const network = `${payments}/providers/Microsoft.Network/virtualNetworks/payments-vnet`;
const account = `${data}/providers/Microsoft.Storage/storageAccounts/contosoorders`;

const minute = 60_000;

/** release is the service principal that is in the way in two of the scenes. */
const release = (tenantId: string): Claims => ({
  objectId: '4f0c9a52-83d1-4c27-9a64-0d1f6f0b7e21',
  appId: 'c2a7e6d4-5b19-4e3f-8f0a-7d9b1c35e842',
  tenantId,
  name: 'contoso-release',
});

/** Scene is one call of the guard, with the Azure that it finds. */
export interface Scene {
  /** What happens, in one sentence. */
  readonly story: string;
  /** After `guard`, a line each as a person would break the command. */
  readonly command: readonly string[];
  /** Exit code of the program: 0 goes on, 1 stops. */
  readonly exit: 0 | 1;
  /**
   * Makes what the guard will find. What it gives back is called soon after the guard has read the state for the first
   * time.
   */
  prepare(world: World): (() => void) | undefined;
}

/** scenes by name, in the order in which they are shown. */
export const scenes: Readonly<Record<string, Scene>> = {
  resize: {
    story: 'A machine that runs is to get a size that its hardware does not offer.',
    command: [`--resource-id ${machine('shop-api-01')}`, '--operation resize --vm-size Standard_E4s_v5'],
    exit: 1,
    prepare(world) {
      world.addVm(machine('shop-api-01'), { size: 'Standard_D4s_v5' });
      return undefined;
    },
  },
  busy: {
    story: 'Another pipeline is updating the machine. The guard waits for the end of that, and not a fixed time.',
    command: [`--resource-id ${machine('shop-api-02')}`, '--operation restart --wait 30s'],
    exit: 0,
    prepare(world) {
      const id = machine('shop-api-02');
      world.addVm(id);
      const operation = world.busy(id, { state: 'Updating' });
      // The Activity Log is some minutes late: what it tells began before that.
      const caller = release(world.tenantId);
      world.addEvent({
        resourceId: id,
        operation: 'Microsoft.Compute/virtualMachines/write',
        status: 'Started',
        caller,
        agoMs: 4 * minute,
      });
      return () => world.end(operation);
    },
  },
  lock: {
    story: 'A management lock protects the machine.',
    command: [`--resource-id ${machine('shop-api-03')}`, '--operation deallocate'],
    exit: 1,
    prepare(world) {
      world.addVm(machine('shop-api-03'));
      world.addLock(machine('shop-api-03'), 'ReadOnly', {
        name: 'keep-for-sale-week',
        notes: 'Owned by the shop team, ask in the channel shop-on-call',
      });
      return undefined;
    },
  },
  deployment: {
    story: 'A deployment that runs in the resource group will write the network as well.',
    command: [`--resource-id ${network}`, '--operation write'],
    exit: 1,
    prepare(world) {
      world.addResource(network);
      world.addDeployment(payments, 'payments-release-418', {
        operations: [network],
        agoMs: 6 * minute,
        caller: release(world.tenantId),
      });
      return undefined;
    },
  },
  clear: {
    story: 'Nothing is in the way.',
    command: [`--resource-id ${account}`, '--operation write'],
    exit: 0,
    prepare(world) {
      world.addResource(account);
      return undefined;
    },
  },
};
