import { oneLine } from '../../azure/trouble.ts';
import { safely } from '../../gate/needs.ts';
import type { Json } from '../../gate/snapshot.ts';
import type { Looked } from './look.ts';

/** Standing is how a target stands at the end of the job. */
export interface Standing {
  readonly looked: Looked;
  /** `good`: where it should be. `moving`: on its way. `bad`: at rest, and not where it should be. `unread`: nobody knows. */
  readonly kind: 'good' | 'moving' | 'bad' | 'unread';
  /** What it is, for a sentence: `is Succeeded`. */
  readonly words: string;
  /** The provisioning state, or what stands in for it. */
  readonly state: string;
}

/** Succeeded, Failed and Canceled are at rest, and so is a resource that has no state: https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations#provisioningstate-values */
const atRest: ReadonlySet<string> = new Set(['succeeded', 'failed', 'canceled']);
/** Some services keep other words there for "nothing is going on". */
const wellElsewhere: ReadonlySet<string> = new Set(['ready', 'running', 'online', 'available', 'active', 'enabled', 'stopped', 'disabled']);

/** standingOf judges only what is the same for every type: the provisioning state, and the power state of a virtual machine. */
export function standingOf(looked: Looked): Standing {
  const { resource, wanted } = looked;
  const deletes = wanted.operation.name === 'delete' || /\/delete$/i.test(wanted.operation.name);
  const stands = (kind: Standing['kind'], state: string, words = `is ${state}`): Standing => ({ looked, kind, words, state });
  if (resource.status === 'empty') return deletes ? stands('good', 'gone') : stands('bad', 'gone', 'does not exist');
  if (resource.status !== 'read') return stands('unread', 'unknown', `could not be read (${resource.detail})`);
  const state = provisioningState(resource.value);
  const power = movingPower(resource.value);
  if (power !== undefined) return stands('moving', power);
  if (state === undefined) return deletes ? stands('bad', 'there', 'is still there') : stands('good', 'there');
  const lower = state.toLowerCase();
  if (!atRest.has(lower) && !wellElsewhere.has(lower)) return stands('moving', state);
  if (lower === 'failed' || lower === 'canceled') return stands('bad', state);
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
  return texts.map((code) => /^PowerState\/(creating|starting|stopping|deallocating)$/i.exec(code)?.[1]).find((word) => word !== undefined);
}
