import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/root.ts';

/**
 * Shows a diagnosis: runs the committed terminal program on a log of `examples/`.
 *
 *   npm run demo                  the first example
 *   npm run demo -- vm-resize     another one, by its name
 *
 * The program ends with 1 because it finds a conflict. That is what the demo is to show, so the demo ends with 0 then, and only then.
 */
function demo(name: string): number {
  const log = join('examples', `${name}.log`);
  if (!existsSync(join(root, log))) {
    process.stderr.write(`There is no ${log}.\n`);
    return 2;
  }
  const args = [join('dist', 'terminal.js'), 'diagnose', log];
  process.stdout.write(`$ node ${args.join(' ')}\n\n`);
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (error !== undefined) process.stderr.write(`It did not start: ${error.message}\n`);
  if (status === 1) return 0;
  process.stderr.write(`A conflict was to be found (exit code 1), but the exit code is ${status ?? 'none'}.\n`);
  return status === 0 || status === null ? 1 : status;
}

process.exitCode = demo(process.argv[2] ?? 'terraform-subnet');
