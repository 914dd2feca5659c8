import { armEnds, isDeparting, isMoving, standingOf } from '../arm/states.ts';
import type { Reason } from '../conflict/taxonomy.ts';
import { type Asked, type Judged, met } from './judged.ts';
import { safely, shown, strangeWords } from './needs.ts';
import type { Json } from './snapshot.ts';

export const provisioning: Asked = {
  what: 'provisioning state',
  expected: armEnds.join(' or '),
  source: 'the resource',
  origin: 'resource',
};

/** Taking says of a state in motion whether Azure takes the operation all the same. */
export type Taking = (state: string) => boolean;

const never: Taking = () => false;

/**
 * States are what a resource tells of itself: its own word, and the word of the instance view where it has one that
 * differs.
 */
interface States {
  readonly own: string;
  readonly view: string;
}

interface Found {
  readonly status: 'read';
  readonly value: Json;
}

/**
 * judgeProvisioning judges what every resource tells of itself: whether something is at work on it. Where two states
 * disagree, the one that moves counts.
 */
export function judgeProvisioning(
  found: Found,
  asked: Asked = provisioning,
  type = 'this type',
  takes = never,
): Judged {
  const value = safely('properties.provisioningState', found.value);
  if (value !== null && typeof value !== 'string') {
    const why = 'Azure told a state that is no text';
    return { ...asked, actual: shown(value), outcome: 'unproven', certain: false, why, trouble: { kind: 'server' } };
  }
  const { own, view } = statesOf(value ?? '', found.value);
  if (own === '' && view === '') return met(asked, 'none told', found);
  const state = standingOf(own) !== 'moving' && isMoving(view) ? view : own;
  const actual = view === '' ? own : `${own}, and ${view} in its instance view`;
  switch (standingOf(state)) {
    case 'moving': {
      if (takes(state))
        return { ...met({ ...asked, expected: 'any that Azure takes the operation in' }, actual, found) };
      const reason: Reason = isDeparting(state) ? 'being-deleted' : 'provisioning-in-progress';
      return { ...asked, actual, outcome: 'waits', certain: true, reason, facts: { state } };
    }
    case 'unknown':
      return {
        ...asked,
        actual,
        outcome: 'warns',
        certain: true,
        why: strangeWords([state], `of ${type}`),
        facts: { state },
      };
    default:
      return { ...met(asked, actual, found), tellsMotion: true };
  }
}

/**
 * The instance view of a machine is live; the state beside it lags now and then:
 * https://learn.microsoft.com/rest/api/compute/virtual-machines/instance-view
 */
function statesOf(own: string, body: Json): States {
  const code = safely(
    "properties.instanceView.statuses[?code && starts_with(code, 'ProvisioningState/')] | [0].code",
    body,
  );
  const view = typeof code === 'string' ? (code.split('/')[1] ?? '') : '';
  return { own, view: view.toLowerCase() === own.toLowerCase() ? '' : view };
}
