import { GuardError } from '../guard-error.ts';

/**
 * The signals that ask a process to end, and their numbers, which are the same on Linux and macOS. Windows tells of
 * Ctrl+C and of its closed window.
 */
const numbers = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGTERM: 15 } as const;

/** SignalName is a signal that cancels a step. */
export type SignalName = keyof typeof numbers;

/** OnSignal subscribes to the arrivals of a signal of the process. */
export type OnSignal = (name: SignalName, listener: () => void) => void;

/** Canceled is the reason with which the signal of a step is aborted. */
class Canceled extends GuardError {
  readonly by: SignalName;

  constructor(by: SignalName) {
    super('canceled', `The step was canceled (${by}).`);
    this.by = by;
  }
}

/**
 * cancelSignal gives the AbortSignal of the step: aborted at the first signal that asks it to end. Runner and agent
 * send SIGINT, after 7.5 seconds SIGTERM, 2.5 seconds later they kill; a shell sends SIGHUP when its window closes,
 * SIGQUIT at Ctrl+\. The same signal a second time ends the process at once, as a person at a terminal expects: `leave`
 * then still lets go of what must not outlive it.
 */
export function cancelSignal(
  on: OnSignal = (name, listener) => process.on(name, listener),
  leave = leaveBy,
): AbortSignal {
  const controller = new AbortController();
  for (const name of Object.keys(numbers) as SignalName[]) {
    let before = false;
    on(name, () => {
      if (before) leave(name);
      before = true;
      controller.abort(new Canceled(name));
    });
  }
  return controller.signal;
}

/**
 * canceledCode gives the exit code by which a shell knows the signal that ended a process (128 + its number); undefined
 * where none did.
 */
export function canceledCode(signal: AbortSignal): number | undefined {
  return signal.reason instanceof Canceled ? 128 + numbers[signal.reason.by] : undefined;
}

/**
 * Ends the process by the signal itself, after everything that waits for its exit: a read that never returns would keep
 * `process.exit` waiting.
 */
function leaveBy(name: SignalName): void {
  process.removeAllListeners(name);
  process.once('exit', () => process.kill(process.pid, name));
  process.exit(128 + numbers[name]);
}
