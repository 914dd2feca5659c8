/**
 * Holds the lease ledger against Azurite: `npm run azurite`, or `AZURITE=<folder> npm run azurite` where it is
 * installed already. It is fetched once, without its install scripts, into the folder of caches of `node_modules`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.ts';
import { azuriteFolder, azuriteVersion } from './azurite.ts';

function installed(): string {
  const given = azuriteFolder();
  if (given !== undefined) return given;
  const folder = join(root, 'node_modules/.cache/azurite');
  if (existsSync(join(folder, 'node_modules/azurite/package.json'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  process.stdout.write(`Installing azurite ${azuriteVersion} (360 MB) into ${folder}\n`);
  const args = [
    'install',
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `azurite@${azuriteVersion}`,
  ];
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(2);
  return folder;
}

const env = { ...process.env, AZURITE: installed() };
process.exitCode =
  spawnSync(process.execPath, [join(root, 'test/run.ts'), 'azurite'], { stdio: 'inherit', env }).status ?? 1;
