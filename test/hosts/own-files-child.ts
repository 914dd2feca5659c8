import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendWhole, writeReport } from '../../src/hosts/own-files.ts';

/** Writes more than a small disk takes, and says what is left of it. */
const [, , folder = '', play] = process.argv;
const codeOf = (write: () => unknown): string => {
  try {
    write();
    return 'no error';
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
};
const tooMuch = 'x'.repeat(1024 * 1024);
if (play === 'append') {
  const path = join(folder, 'output');
  writeFileSync(path, 'before\n');
  process.stdout.write(`${codeOf(() => appendWhole(path, tooMuch))}: ${readFileSync(path, 'utf8')}`);
} else {
  process.stdout.write(
    `${codeOf(() => writeReport('', tooMuch, folder))}: ${readdirSync(folder).join(', ') || 'nothing left'}\n`,
  );
}
