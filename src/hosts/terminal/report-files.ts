import { readFileSync, statSync } from 'node:fs';
import { GuardError } from '../../guard-error.ts';
import { oneLine } from '../text.ts';

/** Larger is no report. Bytes. */
const mostBytes = 64 * 1024 * 1024;

/**
 * reportText reads a file that holds reports, or standard input where the name is `-`. Throws `GuardError` where it
 * cannot be read.
 */
export function reportText(name: string): string {
  try {
    const source = name === '-' ? 0 : name;
    if (name !== '-' && statSync(name).size > mostBytes)
      throw problem(name, `is larger than ${mostBytes / 1024 / 1024} MiB`);
    return readFileSync(source, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    if (error instanceof GuardError) throw error;
    throw problem(name, `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'read error'})`);
  }
}

const problem = (name: string, what: string): GuardError =>
  new GuardError('unreadable', `"${oneLine(name, 200)}" ${what}.`);
