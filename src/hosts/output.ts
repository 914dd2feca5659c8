import { fstatSync, writeSync } from 'node:fs';

/** The part of a stream that the host uses. */
export interface OutputStream {
  write(text: string | Uint8Array): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** OutputPorts is what `standardOutput` touches of the process. */
export interface OutputPorts {
  readonly platform: string;
  /** What the descriptor leads to. */
  readonly stat: (descriptor: number) => { isFile(): boolean; isFIFO(): boolean; isSocket(): boolean };
  /** Writes what fits, and gives how many bytes that were. */
  readonly write: (descriptor: number, bytes: Uint8Array) => number;
  /** The stream of the process. Opened late: it costs 4 ms, a seventh of what Node itself takes to start. */
  readonly stream: () => OutputStream;
}

const processPorts: OutputPorts = {
  platform: process.platform,
  stat: fstatSync,
  write: (descriptor, bytes) => writeSync(descriptor, bytes),
  stream: () => process.stdout,
};

const descriptor = 1;

/**
 * standardOutput gives what text is written to: a file, a pipe or a socket at once and directly, which is what the stream of the process
 * does for them too; a screen, and everything on Windows, through that stream. A pipe that does not wait (somebody who shares it
 * said so) refuses what it cannot take; from there on the stream goes on with the rest.
 */
export function standardOutput(ports: OutputPorts = processPorts): OutputStream {
  if (ports.platform === 'win32' || !isPlain(ports)) return ports.stream();
  const listeners: ((error: NodeJS.ErrnoException) => void)[] = [];
  let stream: OutputStream | undefined;
  const handOver = (): OutputStream => {
    const opened = ports.stream();
    for (const listener of listeners) opened.on('error', listener);
    return opened;
  };
  return {
    write(text) {
      if (stream !== undefined) return stream.write(text);
      let rest: Uint8Array = typeof text === 'string' ? Buffer.from(text) : text;
      try {
        while (rest.length > 0) rest = rest.subarray(ports.write(descriptor, rest));
        return true;
      } catch (error) {
        if (codeOf(error) === 'EAGAIN') {
          stream = handOver();
          return stream.write(rest);
        }
        if (listeners.length === 0) throw error;
        for (const listener of listeners) listener(error as NodeJS.ErrnoException);
        return false;
      }
    },
    on(_event, listener) {
      listeners.push(listener);
    },
  };
}

/** A character device is a screen, or nothing worth a thought. */
function isPlain({ stat }: OutputPorts): boolean {
  try {
    const found = stat(descriptor);
    return found.isFile() || found.isFIFO() || found.isSocket();
  } catch {
    return false;
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
