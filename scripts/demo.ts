import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exampleNames, showDiagnosis } from './demo/diagnose.ts';
import { showGuard } from './demo/guard.ts';
import { scenes } from './demo/scenes.ts';
import { root } from './lib/root.ts';

/**
 * Shows the committed program at work. It needs no Azure and no account.
 *
 *   npm run demo                  the guard on a simulated Azure, scene by scene
 *   npm run demo -- lock          one scene, with its whole report
 *   npm run demo -- vm-resize     the diagnosis of a log of `examples/`, by its name
 *
 * Ends with 0 where everything ended as it should, with 1 where it did not, and with 2 where there is no such scene or
 * log.
 */
async function demo(name: string | undefined): Promise<number> {
  const all = Object.keys(scenes);
  const logs = exampleNames();
  if (!existsSync(join(root, 'dist/terminal.js'))) {
    process.stderr.write('dist/terminal.js is missing: run npm run build first.\n');
    return 2;
  }
  if (name === undefined) return showGuard(all);
  if (all.includes(name)) return showGuard([name]);
  if (logs.includes(name)) return showDiagnosis(name);
  process.stderr.write(`There is no "${name}": the scenes are ${all.join(', ')}, and the logs ${logs.join(', ')}.\n`);
  return 2;
}

// `npm run demo | head` closes its end early. That is no error.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
// Ends as a process does that clears up first.
process.once('SIGINT', () => process.exit(130));
process.exitCode = await demo(process.argv[2]);
