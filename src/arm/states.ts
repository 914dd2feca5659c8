/**
 * THE list of the words in which Azure tells how something stands: what rests, what moves, what has ended. Gate, waits,
 * advice, the post step and mode `run` all ask here. A word is motion where ARM or a service documents it as one, or by
 * its form (`Updating`, `CreatingStandby`, `UpgradeInProgress`). A word of which nothing is known is neither: nobody
 * waits for it, and nobody calls it settled. Words are compared without regard to case.
 */

/**
 * armEnds are the words of ARM itself for an end:
 * https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations#provisioningstate-values
 */
export const armEnds: readonly string[] = ['Succeeded', 'Failed', 'Canceled'];

/** calmStates is what rests and is well: the word of ARM, and those that services have for it. */
export const calmStates: readonly string[] = [
  'Succeeded',
  // Private endpoint connections of Azure Database for MySQL and PostgreSQL, SQL's outbound firewall rules:
  // https://learn.microsoft.com/rest/api/sql/private-endpoint-connections/get#privateendpointprovisioningstate
  'Ready',
  // Revisions of container apps:
  // https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps-revisions/get-revision#revisionprovisioningstate
  'Provisioned',
  // Azure Maps Creator: https://learn.microsoft.com/rest/api/maps-management/creators/get
  'Created',
  // Oracle Database@Azure: https://learn.microsoft.com/azure/oracle/oracle-db/oracle-database-overview
  'Active',
  'Available',
  'Online',
  'Enabled',
  'Disabled',
  'Stopped',
  'Registered',
  'Completed',
];
const well: ReadonlySet<string> = setOf(...calmStates);

/**
 * restingStates are the words that a printed wait compares with: what rests and is well, the ends of ARM, `Cancelled`
 * with two l (Batch, Capacity, SQL), `UpgradeFailed` (container apps' environments).
 */
export const restingStates: readonly string[] = [...new Set([...armEnds, 'Cancelled', 'UpgradeFailed', ...calmStates])];

/** What rests and is not as it was meant to be. `…Failed` and `…Error` are of this kind by their form. */
const ill: ReadonlySet<string> = setOf('Failed', 'Canceled', 'Cancelled', 'Deleted');

/** Motion that is not seen by its form, or not in lower case. */
const passing: ReadonlySet<string> = setOf(
  'Accepted',
  'Queued',
  'Submitted',
  'ResolvingDns',
  'RegisteringDns',
  'Transient',
  'NonTerminal',
  'UpdateRequested',
);

/** Words in -ing in which something stays until somebody acts: a power state, an approval, a warning. */
const staying: ReadonlySet<string> = setOf('Running', 'Pending', 'Warning', 'Missing', 'Existing');

/** Ends of an operation or a deployment; `Resolved` is the Activity Log's. */
const ends: ReadonlySet<string> = setOf(...armEnds, 'Cancelled', 'Deleted', 'Resolved');

/** What runs of a job: it can be ended. */
const running: ReadonlySet<string> = setOf(
  'Running',
  'Pending',
  'Scheduled',
  'Active',
  'Enabled',
  'Started',
  'On',
  'PoweredOn',
);

/** What of a job has ended: there is nothing to cancel. */
const over: ReadonlySet<string> = setOf(...armEnds, 'Cancelled', 'Completed', 'Finished');

/** What of a service is off: there is nothing to stop. A job may be so too. */
const off: ReadonlySet<string> = setOf('Stopped', 'Paused', 'Terminated', 'Deallocated', 'PoweredOff', 'Off');

/** No state of Azure is longer. Characters. */
const longest = 60;

function setOf(...words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.toLowerCase()));
}

/** Standing of a provisioning state. */
export type Standing = 'well' | 'ill' | 'moving' | 'unknown';

/**
 * standingOf says what a provisioning state means. Of one that tells none, ARM's contract says that it has succeeded; a
 * deployment in `Running` moves, and a machine does not.
 */
export function standingOf(state: string): Standing {
  const word = state.toLowerCase();
  if (word === '' || well.has(word)) return 'well';
  if (ill.has(word) || /[a-z](?:failed|error)$/.test(word)) return 'ill';
  return word === 'running' || isMoving(state) ? 'moving' : 'unknown';
}

/** isResting says whether a provisioning state is known to stand still. */
export function isResting(state: string): boolean {
  const standing = standingOf(state);
  return standing === 'well' || standing === 'ill';
}

/**
 * isMoving says whether a word, whatever it tells of, is known as one that something leaves by itself: `Updating`,
 * `PowerState/starting`, `InProgress`.
 */
export function isMoving(state: string): boolean {
  const word = state.slice(state.indexOf('/') + 1);
  if (word.length > longest) return false;
  if (passing.has(word.toLowerCase()) || /^[a-z]*in ?progress$/i.test(word)) return true;
  // `SoftDeleting`, `CreatingStandby`, `ResolvingDns`; in `WaitingForApproval` it is a person who is waited for.
  const [, first, lower, upper, object = ''] =
    /^(?:(?:[A-Z][a-z]+)*([A-Z][a-z]*ing)|([a-z]+ing)|([A-Z]+ING))([A-Z]\w*)?$/.exec(word) ?? [];
  const participle = first ?? lower ?? upper;
  return participle !== undefined && !staying.has(participle.toLowerCase()) && !object.startsWith('For');
}

/** isDeparting says whether a word tells that something is going for good: no wait brings it back. */
export const isDeparting = (state: string): boolean =>
  /^(?:deleting|dropping|removing|purging|softdeleting)/i.test(state);

/** hasEnded says whether an operation or a deployment is over. What is not known to be over may still run. */
export const hasEnded = (state: string): boolean => ends.has(state.toLowerCase());

/**
 * canBeEnded says of a word that tells of a job whether there is something to end: `undefined` where nothing is known
 * of it.
 */
export function canBeEnded(state: string): boolean | undefined {
  const word = state.toLowerCase();
  if (running.has(word) || isMoving(state)) return true;
  return over.has(word) || isOff(state) ? false : undefined;
}

/** isOff says whether a word tells that a service does not run. That some operation on it has ended does not. */
export const isOff = (state: string): boolean => off.has(state.toLowerCase());

/**
 * changingPower are the power states that end by themselves:
 * https://learn.microsoft.com/azure/virtual-machines/states-billing#power-states-and-billing
 */
export const changingPower: readonly string[] = [
  'PowerState/creating',
  'PowerState/starting',
  'PowerState/stopping',
  'PowerState/deallocating',
];

/**
 * spelledBothWays gives the states as ARM spells them and its own ends in lower case too, as Azure AI Search and
 * deployment stacks write them: a JMESPath of az compares letter by letter.
 */
export const spelledBothWays = (states: readonly string[]): readonly string[] =>
  states.flatMap((state) => (armEnds.includes(state) ? [state, state.toLowerCase()] : [state]));
