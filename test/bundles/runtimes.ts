import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../scripts/lib/root.ts';

/** Runtime is one Node that the hosts run us on: Node 24 on GitHub and new agents, Node 20 on agents that have no Node 24 yet. */
export interface Runtime {
  readonly major: 20 | 24;
  readonly path: string;
}

const executable = process.platform === 'win32' ? 'node.exe' : 'node';

/** Node 24 is a development dependency; Node 20 is what a machine may have, first of them on the PATH. */
const candidates: Readonly<Record<Runtime['major'], () => readonly string[]>> = {
  24: () => [join(root, 'node_modules/node/bin', executable), join(root, 'node_modules/.bin', executable), process.execPath],
  20: () =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .filter((folder) => folder !== '' && !folder.includes('node_modules'))
      .map((folder) => join(folder, executable)),
};

/** findRuntime gives the Node of a major version, or nothing where this machine has none. */
export function findRuntime(major: Runtime['major']): Runtime | undefined {
  const path = candidates[major]().find((candidate) => existsSync(candidate) && majorOf(candidate) === major);
  return path === undefined ? undefined : { major, path };
}

function majorOf(path: string): number {
  // Version managers put scripts named `node` on the PATH, so the program itself is asked.
  const asked = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8', timeout: 10_000 });
  return asked.status === 0 ? Number.parseInt(asked.stdout, 10) : Number.NaN;
}

/**
 * onEachRuntime declares the same tests for Node 24 and for Node 20. A runtime that this machine lacks becomes one skipped test that says
 * so: it is listed at the end of the run, never left out silently.
 */
export function onEachRuntime(title: string, declare: (runtime: Runtime) => void): void {
  for (const major of [24, 20] as const) {
    const runtime = findRuntime(major);
    if (runtime === undefined) {
      test(`${title} on Node ${major}`, { skip: `no Node ${major} on this machine: the bundle was NOT tested on it` }, () => {});
    } else {
      describe(`${title} on Node ${major}`, () => declare(runtime));
    }
  }
}
