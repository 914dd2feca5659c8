import { GuardError } from '../guard-error.ts';

/** OnSignal subscribes to one arrival of a signal of the process. */
export type OnSignal = (name: 'SIGINT' | 'SIGTERM', listener: () => void) => void;

/**
 * cancelSignal gives the AbortSignal of the step: aborted at the first SIGINT or SIGTERM. Runner and agent send SIGINT, after 7.5 seconds
 * SIGTERM, 2.5 seconds later they kill. A second SIGINT finds no listener and ends the process at once, as a person at a terminal expects.
 */
export function cancelSignal(on: OnSignal = (name, listener) => process.once(name, listener)): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    on(name, () => controller.abort(new GuardError('canceled', `The step was canceled (${name}).`)));
  }
  return controller.signal;
}
