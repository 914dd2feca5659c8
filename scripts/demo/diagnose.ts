import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.ts';

const suffix = '.log';

/** exampleNames gives the logs of `examples/` without their ending. */
export function exampleNames(): readonly string[] {
  return readdirSync(join(root, 'examples'))
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .sort();
}

/**
 * showDiagnosis runs the committed program on a log of `examples/` and gives the exit code of the demo. The program
 * ends with 1 because it finds a conflict. That is what is to be shown, so the demo ends with 0 then, and only then.
 */
export function showDiagnosis(name: string): number {
  const args = [join('dist', 'terminal.js'), 'diagnose', join('examples', `${name}${suffix}`)];
  process.stdout.write(`$ node ${args.join(' ')}\n\n`);
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (error !== undefined) process.stderr.write(`It did not start: ${error.message}\n`);
  if (status === 1) return 0;
  process.stderr.write(`A conflict was to be found (exit code 1), but the exit code is ${status ?? 'none'}.\n`);
  return status === 0 || status === null ? 1 : status;
}
