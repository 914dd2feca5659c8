import type { Reason } from '../conflict/taxonomy.ts';
import { type Asked, type Judged, met } from './judged.ts';
import { safely, shown } from './needs.ts';
import type { Json } from './snapshot.ts';

export const provisioning: Asked = {
  what: 'provisioning state',
  expected: 'Succeeded or Failed or Canceled',
  source: 'the resource',
  origin: 'resource',
};
/** No state told means Succeeded: https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations */
const terminal: ReadonlySet<string> = new Set(['succeeded', 'failed', 'canceled', '']);

/** judgeProvisioning judges what every resource tells of itself: whether something is at work on it. */
export function judgeProvisioning(found: { readonly status: 'read'; readonly value: Json }, asked: Asked = provisioning): Judged {
  const value = safely('properties.provisioningState', found.value);
  if (value !== null && typeof value !== 'string') {
    const why = 'Azure told a state that is no text';
    return { ...asked, actual: shown(value), outcome: 'unproven', certain: false, why, trouble: { kind: 'server' } };
  }
  const state = value ?? '';
  if (state === '') return met(asked, 'none told', found);
  if (terminal.has(state.toLowerCase())) return { ...met(asked, state, found), tellsMotion: true };
  const reason: Reason = state.toLowerCase() === 'deleting' ? 'being-deleted' : 'provisioning-in-progress';
  return { ...asked, actual: state, outcome: 'waits', certain: true, reason, facts: { state } };
}
