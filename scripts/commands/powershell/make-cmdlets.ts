/**
 * Takes the names and parameter sets of the cmdlets that are printed out of the published help of Az PowerShell into
 * `cmdlets.json`.
 *
 *   git clone --bare https://github.com/MicrosoftDocs/azure-docs-powershell HELP
 *   node scripts/commands/powershell/make-cmdlets.ts HELP azps-16.2.0
 *
 * A cmdlet without a page is left out, and the judge then says that it is unknown.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/root.ts';
import { printable } from '../printable.ts';
import { commandsIn } from './judge.ts';
import { readHelp } from './read-help.ts';
import { readPowerShell } from './syntax.ts';
import { NotRead } from './tree.ts';

const [help = '', version = ''] = process.argv.slice(2);
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['--git-dir', help, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });

const pages = new Map(
  git('ls-tree', '-r', '--name-only', 'HEAD', version)
    .split('\n')
    .map((path) => [/([^/]+)\.md$/.exec(path)?.[1]?.toLowerCase() ?? '', path]),
);

function namesIn(line: string): readonly string[] {
  try {
    return commandsIn(readPowerShell(line)).map(({ command }) => command.name);
  } catch (error) {
    if (error instanceof NotRead) return [];
    throw error;
  }
}

const wanted = new Set(
  printable()
    .flatMap(({ tool, line }) => (tool === 'powershell' ? namesIn(line) : []))
    .filter((name) => /-Az/i.test(name)),
);
const cmdlets = [...wanted].sort().flatMap((name) => {
  const path = pages.get(name.toLowerCase());
  if (path === undefined) process.stdout.write(`no page: ${name}\n`);
  return path === undefined ? [] : [[name, readHelp(git('show', `HEAD:${path}`))] as const];
});
const from = `names and parameter sets from https://github.com/MicrosoftDocs/azure-docs-powershell, ${version}, ${git('rev-parse', '--short=12', 'HEAD').trim()}`;
writeFileSync(
  join(root, 'scripts/commands/powershell/cmdlets.json'),
  `${JSON.stringify({ from, cmdlets: Object.fromEntries(cmdlets) }, null, 1)}\n`,
);
process.stdout.write(`${cmdlets.length} cmdlets of ${wanted.size}\n`);
