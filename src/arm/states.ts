/**
 * The words in which a resource rests: nothing moves it out of them by itself. Every service may add words of its own to the three of ARM
 * (https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations#provisioningstate-values): `Cancelled` with two l (Batch,
 * Capacity), `Disabled` (Azure Cache for Redis), `UpgradeFailed` (container apps' environments). A word that is not here is not known to rest.
 */
export const restingStates: readonly string[] = ['Succeeded', 'Failed', 'Canceled', 'Cancelled', 'Disabled', 'UpgradeFailed'];

const resting: ReadonlySet<string> = new Set(restingStates.map((state) => state.toLowerCase()));

/** isResting says whether a provisioning state stands still. A resource that tells none is settled. States are compared without regard to case. */
export const isResting = (state: string): boolean => state === '' || resting.has(state.toLowerCase());

/** spelledBothWays gives the states as ARM spells them and in lower case, as some services do: a JMESPath of az compares letter by letter. */
export const spelledBothWays = (states: readonly string[]): readonly string[] => states.flatMap((state) => [state, state.toLowerCase()]);

/** Words of motion that do not end in -ing. */
const passing: ReadonlySet<string> = new Set(['accepted', 'inprogress', 'running', 'queued', 'resolvingdns', 'registeringdns']);

/** Words in -ing in which something rests until somebody acts. */
const standing: ReadonlySet<string> = new Set(['pending', 'warning', 'missing', 'existing']);

/** isMoving says whether a word is known to be one that something leaves by itself. */
export function isMoving(state: string): boolean {
  const word = state.toLowerCase();
  return passing.has(word) || (/^[a-z]+(?:\/[a-z]+)?ing$/.test(word) && !standing.has(word));
}
