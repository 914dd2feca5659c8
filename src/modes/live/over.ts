import { overlaps } from '../../arm/resource-id.ts';
import { hasEnded } from '../../arm/states.ts';
import { fieldsOf, textOf } from '../../azure/trouble.ts';
import type { Finding } from '../../conflict/findings.ts';
import type { Reason } from '../../conflict/taxonomy.ts';
import { seenIn } from '../../gate/snapshot.ts';
import { instant } from '../../report/text.ts';
import type { Decided } from '../guard/decide.ts';
import { provisioningState } from '../post/state-words.ts';
import type { Seen } from './seen.ts';
import type { Past } from './when.ts';

/** A storage account reads Succeeded while another write holds it (its answer is StorageAccountOperationInProgress). */
const restful = /^microsoft\.storage\/storageaccounts(?:\/|$)/i;

/** Whatever a type tells of itself, its provisioning state tells these. */
const ofAnyType: ReadonlySet<Reason> = new Set<Reason>([
  'another-operation-in-progress',
  'provisioning-in-progress',
  'being-deleted',
]);

/**
 * overWords says why the failed step can be run again, as a clause. That what the text tells is over is said only where
 * what was read would show it if it were not: what the gate does not look at may still be there.
 */
export function overWords({ reason }: Finding, { decided, operation }: Seen, past: Past): string | undefined {
  if (decided === undefined || !isClear(decided) || !wouldShow(reason, decided)) return undefined;
  const { wanted } = decided;
  const isRunning = operation?.kind === 'found' && !hasEnded(textOf(fieldsOf(operation.body).status) ?? '');
  if (isRunning || past.all.some(({ ended }) => !ended)) return undefined;
  const since = past.all.find(
    ({ until }) => past.at !== undefined && until !== undefined && Date.parse(until) > past.at,
  )?.until;
  const state = `${stateOf(decided)}${since === undefined ? '' : ` since ${instant(since)}`}`;
  return `${wanted.target.name} is ${state}, and nothing that was read stands in the way of ${wanted.operation.name} any more`;
}

function wouldShow(reason: Reason, { wanted, snapshot, verdict: { conditions } }: Decided): boolean {
  const { kind, type = '' } = wanted.target;
  // Which operation it was may not be told: so no lock is there at all.
  if (reason === 'scope-locked')
    return (
      conditions.every(({ outcome }) => outcome === 'met') &&
      !seenIn(snapshot.locks).some(({ scope }) => overlaps(wanted.target, scope))
    );
  if (reason === 'deployment-active') return snapshot.deployments.status === 'empty';
  if (restful.test(type)) return false;
  const needs = wanted.operation.gate?.needs ?? [];
  if (needs.some((need) => need.reason === reason && need.otherwise === 'block')) return true;
  // A group is Succeeded while what is in it changes.
  if (kind !== 'resource' && reason !== 'being-deleted') return false;
  return (
    ofAnyType.has(reason) && conditions.some(({ outcome, tellsMotion }) => outcome === 'met' && tellsMotion === true)
  );
}

/** isClear: everything was read, and holds. */
export function isClear({ verdict: { decision, conditions } }: Decided): boolean {
  return decision === 'clear' && conditions.every(({ outcome }) => outcome === 'met' || outcome === 'warns');
}

/** stateOf is the state of the resource as Azure spells it. */
export function stateOf({ snapshot: { resource } }: Decided): string {
  return resource.status === 'read' ? (provisioningState(resource.value) ?? 'there') : 'not there';
}
