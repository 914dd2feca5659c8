import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, type TestContext, type TestOptions, test } from 'node:test';
import { root } from '../../scripts/lib/root.ts';

/**
 * Runtime is one Node that the hosts run us on: Node 24 on GitHub and new agents, Node 20 on agents that have no Node
 * 24 yet.
 */
export interface Runtime {
  readonly major: 20 | 24;
  readonly path: string;
}

const executable = process.platform === 'win32' ? 'node.exe' : 'node';

/** Node 24 is a development dependency; Node 20 is what a machine may have, first of them on the PATH. */
const candidates: Readonly<Record<Runtime['major'], () => readonly string[]>> = {
  24: () => [join(root, 'node_modules/.bin', executable), process.execPath],
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
  const asked = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8', timeout: 120_000 });
  return asked.status === 0 ? Number.parseInt(asked.stdout, 10) : Number.NaN;
}

type Body = (context: TestContext) => void | Promise<void>;

/** Whose turn it is while tests are shared out: their number so far, and what they are declared for. */
let turn: { index: number; readonly runtime: Runtime; readonly alone: boolean } | undefined;
/** Files that declare the tests of each host by a call of its own begin at another place each time. */
let calls = 0;

/**
 * By the parity of its ones: no period of the tests, such as the number of them for a host, keeps them on one runtime.
 */
const shareOf = (index: number): Runtime['major'] => (index.toString(2).replaceAll('0', '').length % 2 === 0 ? 24 : 20);

/**
 * onSomeRuntime shares its tests out among the runtimes, half of them for Node 24 and the other half for Node 20: those
 * that are declared by `sharedTest`. For what depends on the bundle, and hardly on its Node. Where a runtime is
 * missing, the other one has them all.
 */
export function onSomeRuntime(title: string, declare: (runtime: Runtime) => void): void {
  const alone = ([24, 20] as const).filter((major) => findRuntime(major) !== undefined).length === 1;
  const first = calls;
  calls += 1;
  onEachRuntime(title, (runtime) => {
    turn = { index: first, runtime, alone };
    declare(runtime);
    turn = undefined;
  });
}

/** sharedTest declares a test for the runtime whose turn it is. */
export function sharedTest(name: string, ...rest: readonly [Body] | readonly [TestOptions, Body]): void {
  const [options, body] = rest.length === 1 ? [{}, rest[0]] : rest;
  const mine = turn === undefined || turn.alone || shareOf(turn.index) === turn.runtime.major;
  if (turn !== undefined) turn.index += 1;
  if (mine) test(name, options, body);
}

/**
 * onEachRuntime declares the same tests for Node 24 and for Node 20. A runtime that this machine lacks becomes one
 * skipped test that says so: it is listed at the end of the run, never left out silently.
 */
export function onEachRuntime(title: string, declare: (runtime: Runtime) => void): void {
  for (const major of [24, 20] as const) {
    const runtime = findRuntime(major);
    if (runtime === undefined) {
      test(`${title} on Node ${major}`, {
        skip: `no Node ${major} on this machine: the bundle was NOT tested on it`,
      }, () => {});
    } else {
      describe(`${title} on Node ${major}`, () => declare(runtime));
    }
  }
}
