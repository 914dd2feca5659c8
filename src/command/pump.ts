import type { Readable } from 'node:stream';

/** Sink takes a chunk; while its promise is pending, nothing more is read, and the command waits at its pipe. */
export type Sink = (chunk: Uint8Array) => void | Promise<void>;

/** Pump moves what comes from a pipe. */
export interface Pump {
  /** Resolves when the pipe has ended and the sink has taken everything. */
  readonly ended: Promise<void>;
  /** Whether the sink is still at work with a chunk. */
  readonly busy: boolean;
  /** Bytes so far. */
  readonly bytes: number;
  /**
   * Hands nothing on any more. The pipe is still read, so that a process that goes on writing is not ended by it; it
   * does not keep us alive.
   */
  letGo(): void;
}

/**
 * startPump hands every chunk to `keep` and to `sink`, unaltered and in order. A sink that fails is not called again,
 * and the command goes on: a deployment must not be torn down because its output could not be shown.
 */
export function startPump(
  pipe: Readable & { unref?: () => void },
  keep: (chunk: Uint8Array) => void,
  sink: Sink,
): Pump {
  let pending: Promise<void> | undefined;
  let deaf = false;
  let released = false;
  let bytes = 0;

  const giveUp = (): void => {
    deaf = true;
  };

  function deliver(chunk: Uint8Array): Promise<void> | undefined {
    if (deaf) return undefined;
    try {
      const taken = sink(chunk);
      return taken instanceof Promise ? taken.catch(giveUp) : undefined;
    } catch {
      giveUp();
      return undefined;
    }
  }

  pipe.on('data', (chunk: Uint8Array) => {
    if (released) return;
    bytes += chunk.length;
    keep(chunk);
    // Node resumes a paused pipe of a process that exits, so that a chunk may come while the sink is at work with
    // another.
    const taken = pending === undefined ? deliver(chunk) : pending.then(() => deliver(chunk));
    if (taken === undefined) return;
    pipe.pause();
    const own = taken.then(() => {
      if (pending !== own) return;
      pending = undefined;
      pipe.resume();
    });
    pending = own;
  });
  // A pipe that breaks has ended; the exit code says what matters.
  pipe.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => pipe.once('close', resolve));

  return {
    ended: closed.then(() => pending),
    get busy() {
      return pending !== undefined;
    },
    get bytes() {
      return bytes;
    },
    letGo() {
      released = true;
      pipe.resume();
      pipe.unref?.();
    },
  };
}

/**
 * After the exit, a pipe has at most this left that the command itself wrote (a pipe of Linux has 64 KB, and at most 1
 * MB).
 */
const leftoverBytes = 2 * 1024 * 1024;
const tickMs = 20;

/** DrainOptions say how long it is worth to wait. */
export interface DrainOptions {
  readonly patienceMs: number;
  /**
   * Whether time counts in which a sink is at work. Else only time counts in which nothing comes, and a slow sink loses
   * nothing.
   */
  readonly firm: boolean;
  /** Aborting ends the wait. */
  readonly signal?: AbortSignal;
}

/**
 * drain waits for the end of all pipes of a command that has exited, but not for ever: something in the background may
 * hold them open.
 */
export async function drain(pumps: readonly Pump[], { patienceMs, firm, signal }: DrainOptions): Promise<void> {
  const before = total(pumps);
  let left = patienceMs;
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setInterval(() => {
      if (firm || !pumps.some((pump) => pump.busy)) left -= tickMs;
      if (left <= 0 || total(pumps) - before > leftoverBytes || signal?.aborted === true) resolve();
    }, tickMs);
  });
  await Promise.race([Promise.all(pumps.map((pump) => pump.ended)), enough]);
  clearInterval(timer);
  for (const pump of pumps) pump.letGo();
}

const total = (pumps: readonly Pump[]): number => pumps.reduce((sum, pump) => sum + pump.bytes, 0);
