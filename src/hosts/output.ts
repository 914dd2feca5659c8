import { fstatSync, writeSync } from 'node:fs';

/**
 * Output is a stream of the process that takes text as long as it can: a reader may go away, a disk may be full.
 * Nothing here throws or rejects. After the first trouble nothing more is written, so that what was written is the
 * beginning of what was said, without a hole.
 */
export interface Output {
  /** Writes. Gives a promise where the reader is slow: what is many should wait for it. */
  write(text: string | Uint8Array): void | Promise<void>;
  /** Resolves when everything that was written has been taken, or will never be. */
  settled(): Promise<void>;
  /** Code of the error after which nothing more is written (`ENOSPC`, `EPIPE`). */
  readonly trouble: string | undefined;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

/** The part of a stream of Node that is used. */
export interface ProcessStream {
  write(text: string | Uint8Array, done: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** OutputPorts is what an output touches of the process. */
export interface OutputPorts {
  readonly platform: string;
  /** What the descriptor leads to. */
  readonly stat: (descriptor: number) => {
    isFile(): boolean;
    isFIFO(): boolean;
    isSocket(): boolean;
    readonly rdev: number;
  };
  /** Writes what fits, and gives how many bytes that were. */
  readonly write: (descriptor: number, bytes: Uint8Array) => number;
  /** The stream of the process. Opened late: it costs 4 ms, a seventh of what Node itself takes to start. */
  readonly stream: () => ProcessStream;
}

/** Descriptor is one of the two outputs that a process is born with: 1 standard output, 2 standard error. */
export type Descriptor = 1 | 2;

const processPorts = (descriptor: Descriptor): OutputPorts => ({
  platform: process.platform,
  stat: fstatSync,
  write: (to, bytes) => writeSync(to, bytes),
  stream: () => (descriptor === 1 ? process.stdout : process.stderr),
});

const opened = new Map<Descriptor, Output>();

/** processOutput gives the one output of the process behind a descriptor. */
export function processOutput(descriptor: Descriptor): Output {
  const known = opened.get(descriptor);
  if (known !== undefined) return known;
  const output = createOutput(descriptor);
  opened.set(descriptor, output);
  return output;
}

/**
 * createOutput gives what text is written to: a file, a pipe or a socket at once and directly, which is what the stream
 * of the process does for them too; a screen, and everything on Windows, through that stream. A pipe that does not wait
 * (somebody who shares it said so) refuses what it cannot take; from there on the stream goes on with the rest.
 */
export function createOutput(descriptor: Descriptor, ports: OutputPorts = processPorts(descriptor)): Output {
  let stream: ProcessStream | undefined;
  let trouble: string | undefined;
  let pending: Promise<void> = Promise.resolve();
  const fail = (error: unknown): void => {
    trouble ??= codeOf(error);
  };
  const handOver = (): ProcessStream => {
    if (stream === undefined) {
      stream = ports.stream();
      // Each write tells of its own error; without a listener the event would end the process.
      stream.on('error', fail);
    }
    return stream;
  };
  const through = (rest: string | Uint8Array): void | Promise<void> => {
    let ready = true;
    const taken = new Promise<void>((resolve) => {
      try {
        ready = handOver().write(rest, (error) => {
          if (error !== undefined && error !== null) fail(error);
          resolve();
        });
      } catch (error) {
        fail(error);
        resolve();
      }
    });
    pending = Promise.all([pending, taken]).then(() => undefined);
    return ready ? undefined : taken;
  };
  const direct = (bytes: Uint8Array): void | Promise<void> => {
    let rest = bytes;
    try {
      while (rest.length > 0) rest = rest.subarray(ports.write(descriptor, rest));
    } catch (error) {
      if (codeOf(error) === 'EAGAIN') return through(rest);
      fail(error);
    }
  };
  const plain = ports.platform !== 'win32' && isPlain(descriptor, ports);
  return {
    write(text) {
      if (trouble !== undefined) return;
      return plain && stream === undefined
        ? direct(typeof text === 'string' ? Buffer.from(text) : text)
        : through(text);
    },
    settled: () => pending,
    get trouble() {
      return trouble;
    },
    get isTTY() {
      return !plain && handOver().isTTY === true;
    },
    get columns() {
      return plain ? undefined : handOver().columns;
    },
  };
}

/**
 * The memory devices of Linux (`/dev/null`, `/dev/full`) have this number:
 * https://www.kernel.org/doc/html/latest/admin-guide/devices.html
 */
const memoryDevices = 1;

/** Any other character device is a screen. What cannot be looked at is left to Node. */
function isPlain(descriptor: Descriptor, { platform, stat }: OutputPorts): boolean {
  try {
    const found = stat(descriptor);
    return (
      found.isFile() ||
      found.isFIFO() ||
      found.isSocket() ||
      (platform === 'linux' && found.rdev >> 8 === memoryDevices)
    );
  } catch {
    return false;
  }
}

/**
 * createLog gives one place for lines: the first of the outputs that takes them. Each is asked for when it is its turn.
 */
export function createLog(outputs: readonly (() => Output)[]): (text: string) => void {
  return (text) => {
    for (const output of outputs) {
      const to = output();
      if (to.trouble !== undefined) continue;
      to.write(text);
      if (to.trouble === undefined) return;
    }
  };
}

/** anyTakes waits for what was written, and tells whether one of the outputs still takes text. */
export async function anyTakes(outputs: readonly Output[]): Promise<boolean> {
  await Promise.all(outputs.map((output) => output.settled()));
  return outputs.some(({ trouble }) => trouble === undefined);
}

const codeOf = (error: unknown): string => {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : 'EIO';
};
