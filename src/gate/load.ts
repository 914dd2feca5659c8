import type { TypeGate } from './model.ts';

/**
 * loadGates gives the data of all resource types. It is loaded only where a gate is asked: it is the largest part of
 * the room, and takes 5 ms.
 */
export async function loadGates(): Promise<readonly TypeGate[]> {
  const { typeGates } = await import('./providers/index.ts');
  return typeGates;
}
