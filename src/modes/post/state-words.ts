import { changingPower, standingOf as wordStanding } from '../../arm/states.ts';
import { oneLine } from '../../azure/trouble.ts';
import { safely } from '../../gate/needs.ts';
import type { Json } from '../../gate/snapshot.ts';
import type { Looked } from './look.ts';

/** Standing is how a target stands at the end of the job. */
export interface Standing {
  readonly looked: Looked;
  /**
   * `good`: where it should be. `moving`: on its way. `bad`: at rest, and not where it should be. `unread`: it could
   * not be read, or its state is not known.
   */
  readonly kind: 'good' | 'moving' | 'bad' | 'unread';
  /** What it is, for a sentence: `is Succeeded`. */
  readonly words: string;
  /** The provisioning state, or what stands in for it. */
  readonly state: string;
}

/**
 * standingOf judges only what is the same for every type: the provisioning state, and the power state of a virtual
 * machine.
 */
export function standingOf(looked: Looked): Standing {
  const { resource, wanted } = looked;
  const deletes = wanted.operation.name === 'delete' || /\/delete$/i.test(wanted.operation.name);
  const stands = (kind: Standing['kind'], state: string, words = `is ${state}`): Standing => ({
    looked,
    kind,
    words,
    state,
  });
  if (resource.status === 'empty') return deletes ? stands('good', 'gone') : stands('bad', 'gone', 'does not exist');
  if (resource.status !== 'read') return stands('unread', 'unknown', `could not be read (${resource.detail})`);
  const state = provisioningState(resource.value);
  const power = movingPower(resource.value);
  if (power !== undefined) return stands('moving', power);
  if (state === undefined) return deletes ? stands('bad', 'there', 'is still there') : stands('good', 'there');
  const word = wordStanding(state);
  if (word === 'moving') return stands('moving', state);
  if (word === 'unknown') return stands('unread', state, `is ${state}, and whether that passes is not known`);
  if (word === 'ill') return stands('bad', state);
  return deletes ? stands('bad', state, `is still there (${state})`) : stands('good', state);
}

/** No state of Azure is longer. Characters. */
const longest = 60;

/** provisioningState reads it, as Azure spells it. */
export function provisioningState(body: Json): string | undefined {
  const state = safely('properties.provisioningState', body);
  return typeof state === 'string' && state !== '' ? oneLine(state, longest) : undefined;
}

function movingPower(body: Json): string | undefined {
  const codes = safely('properties.instanceView.statuses[].code', body);
  const texts = Array.isArray(codes) ? codes.filter((code): code is string => typeof code === 'string') : [];
  return texts.find((code) => changingPower.some((each) => each.toLowerCase() === code.toLowerCase()))?.split('/')[1];
}
