import type { TypeGate } from './model.ts';

/** loadGates gives the data of some resource providers. It is loaded only where a gate is asked: it is the largest part of the room. */
export async function loadGates(_namespaces: readonly string[]): Promise<readonly TypeGate[]> {
  const { typeGates } = await import('./providers/index.ts');
  return typeGates;
}
