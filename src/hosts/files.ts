import {
  accessSync,
  closeSync,
  constants,
  open,
  openSync,
  read,
  readFileSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { GuardError } from '../guard-error.ts';
import type { LogSource } from '../ports/host.ts';
import { oneLine } from './text.ts';

/** The word for standard input among files. */
const standardInput = '-';
const magic = /[*?[\]{}!]/;
/**
 * One read of a log, in bytes: large enough that the number of reads does not show, small beside the memory of a
 * process.
 */
const chunkBytes = 1024 * 1024;

/**
 * logFiles turns the lines of the input `log` into sources, in the order given; a glob gives its files sorted by name.
 * Everything that can be wrong with a path is found here, before the first byte is diagnosed. `input` is the input's
 * name as the user wrote it.
 */
export async function logFiles(
  lines: readonly string[],
  input: string,
  folder = process.cwd(),
): Promise<readonly LogSource[]> {
  return (await namedFiles(lines, input, folder)).map((path) =>
    path === standardInput ? stdinSource(input) : fileSource(path, input, folder),
  );
}

/**
 * namedFiles gives the paths that lines with paths and globs name, each once, in the order given. Throws `GuardError`
 * where a glob matches none.
 */
export async function namedFiles(
  lines: readonly string[],
  input: string,
  folder = process.cwd(),
): Promise<readonly string[]> {
  return [...new Set((await Promise.all(lines.map((line) => pathsOf(line, input, folder)))).flat())];
}

async function pathsOf(line: string, input: string, folder: string): Promise<readonly string[]> {
  if (line === standardInput) return [line];
  if (!magic.test(line) || statSync(resolve(folder, line), { throwIfNoEntry: false }) !== undefined) return [line];
  const { glob } = await import('tinyglobby');
  const matches = await glob(line.replaceAll('\\', '/'), {
    cwd: folder,
    dot: true,
    expandDirectories: false,
    onlyFiles: true,
  });
  if (matches.length === 0)
    throw problem(
      input,
      line,
      'matches no file',
      'Accepted are paths of readable text files, globs that match some, and - for standard input.',
    );
  return matches.sort();
}

/** A few small synchronous reads: the promises of `node:fs` cost more to load than these take. */
function fileSource(path: string, input: string, folder: string): LogSource {
  const full = resolve(folder, path);
  let found: Stats | undefined;
  let head: Uint8Array = Buffer.alloc(0);
  try {
    found = statSync(full, { throwIfNoEntry: false });
    if (found?.isDirectory() === false) accessSync(full, constants.R_OK);
    if (found?.isFile() === true) head = headOf(full);
  } catch (error) {
    throw problem(input, path, `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'no permission'})`);
  }
  if (found === undefined) throw problem(input, path, 'does not exist');
  if (found.isDirectory())
    throw problem(
      input,
      path,
      'is a directory',
      `Name its files, for example "${oneLine(path, 80).replace(/\/$/, '')}/*.log".`,
    );
  if (found.isFile()) {
    if (isEmpty(head)) throw problem(input, path, 'is empty');
    refuseBinary(head, path, input);
  }
  const small = found.isFile() && found.size <= smallBytes;
  const known = found.isFile() ? { bytes: found.size } : {};
  return {
    name: path,
    ...known,
    open: async (signal) => guarded(small ? wholeOf(full) : chunksOf(full, signal), path, input),
  };
}

/**
 * Up to this size a file is read at once: the threads that read in the background take more than a millisecond to
 * start.
 */
const smallBytes = 64 * 1024;

function* wholeOf(full: string): Generator<Uint8Array> {
  yield readFileSync(full);
}

function stdinSource(input: string): LogSource {
  const open = async (signal: AbortSignal): Promise<AsyncIterable<Uint8Array>> => {
    const stop = (): unknown => process.stdin.destroy(canceledError());
    // A person who never types, or a pipe that never ends: without this a cancellation would wait with it.
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    return guarded(process.stdin, standardInput, input);
  };
  return { name: 'standard input', open };
}

/**
 * chunksOf reads a file while its reader works on the chunk before: two buffers in turn, so a chunk is valid until the
 * next but one is asked for. A stream would do the same for 3 ms of start-up and a copy of every chunk. A named pipe
 * may keep both opening and reading waiting for ever, so neither outlasts a cancellation.
 */
async function* chunksOf(full: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  if (signal.aborted) throw canceledError();
  const canceled = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(canceledError()), { once: true }),
  );
  canceled.catch(() => {});
  const opening = new Promise<number>((resolve, reject) =>
    open(full, 'r', (error, file) => (error ? reject(error) : resolve(file))),
  );
  const file = await Promise.race([opening, canceled]);
  const buffers = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)] as const;
  const next = (buffer: Buffer): Promise<Uint8Array> =>
    new Promise((resolve, reject) =>
      read(file, buffer, 0, buffer.length, null, (error, bytes) =>
        error ? reject(error) : resolve(buffer.subarray(0, bytes)),
      ),
    );
  let pending = next(buffers[0]);
  try {
    for (let turn = 1; ; turn++) {
      const chunk = await Promise.race([pending, canceled]);
      if (chunk.length === 0) return;
      pending = next(turn % 2 === 0 ? buffers[0] : buffers[1]);
      yield chunk;
    }
  } finally {
    const done = pending.then(
      () => closeSync(file),
      () => closeSync(file),
    );
    if (!signal.aborted) await done;
  }
}

/**
 * A source that ends without a byte told nothing; that is no "nothing found". Errors of reading become one sentence.
 */
async function* guarded(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  path: string,
  input: string,
): AsyncIterable<Uint8Array> {
  let bytes = 0;
  let start: Uint8Array = Buffer.alloc(0);
  try {
    for await (const chunk of stream) {
      // What comes through a pipe could not be looked at before.
      if (bytes === 0) refuseBinary(chunk.subarray(0, headBytes), path, input);
      if (bytes === 0) start = chunk.slice(0, longestMark);
      bytes += chunk.length;
      yield chunk;
    }
  } catch (error) {
    if (error instanceof GuardError) throw error;
    throw problem(input, path, `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'read error'})`);
  }
  if (bytes <= longestMark && isEmpty(start.subarray(0, bytes))) throw problem(input, path, 'is empty');
}

/**
 * Byte order marks, of which the longest has three bytes. Windows PowerShell redirects nothing into a file that holds
 * one.
 */
const marks: ReadonlySet<string> = new Set(['fffe', 'feff', 'efbbbf']);
const longestMark = 3;

function isEmpty(head: Uint8Array): boolean {
  return head.length === 0 || (head.length <= longestMark && marks.has(Buffer.from(head).toString('hex')));
}

/** How much of a log tells whether it is text, in bytes. */
const headBytes = 4096;

function headOf(full: string): Uint8Array {
  const file = openSync(full, 'r');
  try {
    const buffer = Buffer.alloc(headBytes);
    return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * UTF-16, which Windows PowerShell writes, has a NUL in every second byte; an executable or an archive has them
 * anywhere.
 */
function refuseBinary(head: Uint8Array, path: string, input: string): void {
  if (looksBinary(head))
    throw problem(
      input,
      path,
      'is binary data, not a log',
      'Accepted are text files in UTF-8 or UTF-16. Unpack an archive first.',
    );
}

/**
 * looksBinary judges the first bytes of a file: many NULs that are not those of UTF-16, or many other control
 * characters.
 */
export function looksBinary(head: Uint8Array): boolean {
  let nuls = 0;
  let oddNuls = 0;
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] ?? 0;
    if (byte === 0) {
      nuls++;
      oddNuls += at & 1;
    } else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27 && byte !== 8 && byte !== 12)
      controls++;
  }
  const bom = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const utf16 = bom || (nuls > head.length / 4 && (oddNuls === nuls || oddNuls === 0));
  if (utf16) return false;
  return nuls > head.length / 50 || controls > head.length / 10;
}

const canceledError = (): GuardError => new GuardError('canceled', 'Reading the log was canceled.');

function problem(
  input: string,
  path: string,
  what: string,
  hint = 'Accepted are paths of readable text files, globs that match some, and - for standard input.',
): GuardError {
  const subject = path === standardInput ? 'standard input' : `"${oneLine(path, 200)}"`;
  return new GuardError(
    what.startsWith('cannot be read') ? 'unreadable' : 'input',
    `Input "${input}": ${subject} ${what}.`,
    { hint },
  );
}
