import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { GuardError } from '../guard-error.ts';
import { looksBinary } from './files.ts';
import { oneLine } from './text.ts';

/** ListLine is one line of an input, or of a file that the input names. */
export interface ListLine {
  readonly text: string;
  /** Where a line of a file stands: `line 3 of ids.txt`. */
  readonly place?: string;
}

/** Some 20,000 IDs. Bytes. */
const mostBytes = 4 * 1024 * 1024;

/**
 * linesWithFiles puts the lines of a file in the place of a line `@file`, relative to the working folder: an
 * environment variable, and with it an input, holds 128 KiB. Only the user's own input comes here. Throws `GuardError`;
 * `input` is the input's name as the user wrote it.
 */
export function linesWithFiles(lines: readonly string[], input: string, folder = process.cwd()): readonly ListLine[] {
  return lines.flatMap((line) =>
    line.startsWith('@') ? linesOf(line.slice(1).trim(), input, folder) : [{ text: line }],
  );
}

function linesOf(path: string, input: string, folder: string): readonly ListLine[] {
  if (path === '') throw problem(input, '@', 'names no file');
  const shown = oneLine(path, 200);
  const lines = textOf(path, input, folder)
    .split(/\r\n|\n|\r/)
    .flatMap((text, index) =>
      text.trim() === '' ? [] : [{ text: text.trim(), place: `line ${index + 1} of ${shown}` }],
    );
  const nested = lines.find(({ text }) => text.startsWith('@'));
  if (nested !== undefined)
    throw problem(input, path, `names another file in ${nested.place.replace(/ of .*/s, '')}: one file holds no other`);
  if (lines.length === 0) throw problem(input, path, 'is empty');
  return lines;
}

function textOf(path: string, input: string, folder: string): string {
  try {
    const full = resolve(folder, path);
    const found = statSync(full, { throwIfNoEntry: false });
    if (found === undefined) throw problem(input, path, 'does not exist');
    if (found.isDirectory()) throw problem(input, path, 'is a folder');
    if (!found.isFile()) throw problem(input, path, 'is no plain file');
    if (found.size > mostBytes) throw problem(input, path, `is larger than ${mostBytes / 1024 / 1024} MiB`);
    const bytes = readFileSync(full);
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
      throw problem(input, path, 'is UTF-16, which Windows PowerShell writes: save it as UTF-8');
    if (bytes.includes(0) || looksBinary(bytes.subarray(0, 4096))) throw problem(input, path, 'is binary data');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof GuardError) throw error;
    if (error instanceof TypeError) throw problem(input, path, 'is no text in UTF-8');
    throw problem(input, path, `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'read error'})`);
  }
}

function problem(input: string, path: string, what: string): GuardError {
  return new GuardError(
    what.startsWith('cannot') ? 'unreadable' : 'input',
    `Input "${input}": the file "${oneLine(path, 200)}" ${what}.`,
    {
      hint: 'Accepted is a text file in UTF-8 with IDs, one a line, named as @path from the working folder.',
    },
  );
}
