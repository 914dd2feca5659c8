import { randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { GuardError } from '../guard-error.ts';
import type { LogSource } from './host.ts';
import { oneLine } from './text.ts';

/** The word for standard input among files. */
const standardInput = '-';
const magic = /[*?[\]{}!]/;
/** One read of a log, in bytes: large enough that the number of reads does not show, small beside the memory of a process. */
const chunkBytes = 1024 * 1024;

/**
 * logFiles turns the lines of the input `log` into sources, in the order given; a glob gives its files sorted by name. Everything
 * that can be wrong with a path is found here, before the first byte is diagnosed. `input` is the input's name as the user wrote it.
 */
export async function logFiles(lines: readonly string[], input: string, folder = process.cwd()): Promise<readonly LogSource[]> {
  const paths = await Promise.all(lines.map((line) => pathsOf(line, input, folder)));
  const unique = [...new Set(paths.flat())];
  return Promise.all(unique.map((path) => (path === standardInput ? stdinSource(input) : fileSource(path, input, folder))));
}

async function pathsOf(line: string, input: string, folder: string): Promise<readonly string[]> {
  if (line === standardInput) return [line];
  const found = await stat(resolve(folder, line)).catch(() => undefined);
  if (found !== undefined || !magic.test(line)) return [line];
  const { glob } = await import('tinyglobby');
  const matches = await glob(line.replaceAll('\\', '/'), { cwd: folder, dot: true, expandDirectories: false, onlyFiles: true });
  if (matches.length === 0) throw problem(input, line, 'matches no file', 'Accepted are paths of readable text files, globs that match some, and - for standard input.');
  return matches.sort();
}

async function fileSource(path: string, input: string, folder: string): Promise<LogSource> {
  const full = resolve(folder, path);
  const found = await stat(full).catch((error: NodeJS.ErrnoException) => {
    throw problem(input, path, error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'does not exist' : `cannot be read (${error.code ?? 'unknown error'})`);
  });
  if (found.isDirectory()) throw problem(input, path, 'is a directory', `Name its files, for example "${oneLine(path, 80).replace(/\/$/, '')}/*.log".`);
  await access(full, constants.R_OK).catch((error: NodeJS.ErrnoException) => {
    throw problem(input, path, `cannot be read (${error.code ?? 'no permission'})`);
  });
  if (found.isFile()) {
    if (found.size === 0) throw problem(input, path, 'is empty');
    await refuseBinary(full, path, input);
  }
  return { name: path, open: async (signal) => guarded(createReadStream(full, { highWaterMark: chunkBytes, signal }), path, input) };
}

function stdinSource(input: string): LogSource {
  return { name: 'standard input', open: async () => guarded(process.stdin, standardInput, input) };
}

/** A source that ends without a byte told nothing; that is no "nothing found". Errors of reading become one sentence. */
async function* guarded(stream: AsyncIterable<Uint8Array>, path: string, input: string): AsyncIterable<Uint8Array> {
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.length;
      yield chunk;
    }
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    if (name === 'AbortError') throw new GuardError('canceled', 'Reading the log was canceled.', { cause: error });
    throw problem(input, path, `cannot be read (${code ?? 'read error'})`);
  }
  if (bytes === 0) throw problem(input, path, 'is empty');
}

/** UTF-16, which Windows PowerShell writes, has a NUL in every second byte; an executable or an archive has them anywhere. */
async function refuseBinary(full: string, path: string, input: string): Promise<void> {
  const file = await open(full, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    const head = buffer.subarray(0, bytesRead);
    if (looksBinary(head)) throw problem(input, path, 'is binary data, not a log', 'Accepted are text files in UTF-8 or UTF-16. Unpack an archive first.');
  } finally {
    await file.close();
  }
}

/** looksBinary judges the first bytes of a file: many NULs that are not those of UTF-16, or many other control characters. */
export function looksBinary(head: Uint8Array): boolean {
  let nuls = 0;
  let oddNuls = 0;
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] ?? 0;
    if (byte === 0) {
      nuls++;
      oddNuls += at & 1;
    } else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27 && byte !== 8 && byte !== 12) controls++;
  }
  const bom = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const utf16 = bom || (nuls > head.length / 4 && (oddNuls === nuls || oddNuls === 0));
  if (utf16) return false;
  return nuls > head.length / 50 || controls > head.length / 10;
}

function problem(input: string, path: string, what: string, hint = 'Accepted are paths of readable text files, globs that match some, and - for standard input.'): GuardError {
  const subject = path === standardInput ? 'standard input' : `"${oneLine(path, 200)}"`;
  return new GuardError(what.startsWith('cannot be read') ? 'unreadable' : 'input', `Input "${input}": ${subject} ${what}.`, { hint });
}

/** writeReport writes a report whole or not at all, and gives its path. An empty `path` means a new file in `tempFolder`. */
export async function writeReport(path: string, text: string, tempFolder: string, input = 'report'): Promise<string> {
  const target = path === '' ? join(tempFolder, `azure-conflict-guard-${randomUUID()}.json`) : resolve(path);
  const partial = `${target}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(partial, text, { encoding: 'utf8', flag: 'wx' });
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {});
    throw new GuardError('unreadable', `Input "${input}": "${oneLine(target, 200)}" cannot be written (${(error as NodeJS.ErrnoException).code ?? 'write error'}).`, {
      hint: 'Accepted is the path of a file in a folder that can be written.',
      cause: error,
    });
  }
  return target;
}
