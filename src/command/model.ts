/** What a running command and its caller tell each other. */

/** CommandPorts are where a running command meets its caller. */
export interface CommandPorts {
  /** Aborting ends the command and everything that it started. */
  readonly signal: AbortSignal;
  /**
   * Called live with unaltered bytes; while a returned promise is pending, nothing more is read. One that fails is not
   * called again.
   */
  readonly out: (chunk: Uint8Array) => void | Promise<void>;
  /** Only where `merge` is false. */
  readonly err: (chunk: Uint8Array) => void | Promise<void>;
}

/** CommandEnd is how a command ended. */
export interface CommandEnd {
  /** Null where a signal ended it, and where it was canceled before its start. */
  readonly exitCode: number | null;
  /** Name of the signal that ended it. */
  readonly endedBy: string | null;
  /** Whether it was told to end. A command that had already finished was not. */
  readonly canceled: boolean;
  /** From its start to its exit. */
  readonly elapsedMs: number;
  /**
   * What it printed on both streams, for the diagnosis: the beginning and the end, in whole lines where something is
   * left out between.
   */
  readonly output: Uint8Array;
  /** Bytes left out in the middle. */
  readonly dropped: number;
}
