import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../scripts/lib/root.ts';

/** Node is a Node.js at hand. */
export interface Node {
  readonly file: string;
  readonly version: string;
}

/**
 * nodes gives one Node.js of each major version at hand: the one on the PATH, the one that runs this, the project's
 * own. The newest comes first.
 */
export function nodes(): readonly Node[] {
  const found = new Map<string, Node>();
  for (const file of [process.execPath, join(root, 'node_modules/.bin/node'), '/usr/bin/node', 'node']) {
    const { stdout, status } = spawnSync(file, ['--version'], { encoding: 'utf8' });
    const version = status === 0 ? stdout.trim().slice(1) : '';
    const major = version.split('.')[0] ?? '';
    if (version !== '' && !found.has(major)) found.set(major, { file, version });
  }
  return [...found.values()].sort((one, other) => other.version.localeCompare(one.version, 'en', { numeric: true }));
}
