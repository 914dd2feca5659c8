import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { type CommandSeams, type CommandSpec, prepareCommand } from '../../src/command/command.ts';
import type { CommandEnd, CommandPorts } from '../../src/command/model.ts';
import { isProgramHere } from '../../src/command/programs.ts';

/** The folder that scripts of this test file are written to. */
export const tempFolder = mkdtempSync(join(tmpdir(), 'acg-test-command-'));
after(() => rmSync(tempFolder, { recursive: true, force: true }));

export const leftBehind = (): readonly string[] =>
  readdirSync(tempFolder).filter((name) => name.startsWith('acg-command-'));

export const limits = {
  interruptMs: 5_000,
  terminateMs: 1_500,
  lingerMs: 2_000,
  headBytes: 1024 * 1024,
  tailBytes: 7 * 1024 * 1024,
};
export const seams = (own: Partial<CommandSeams['limits']> = {}): CommandSeams => ({
  limits: { ...limits, ...own },
  isProgram: isProgramHere,
});

export const specOf = (script: string, own: Partial<CommandSpec> = {}): CommandSpec => ({
  ...{ script, shell: '', directory: '', env: process.env, tempFolder, merge: true, platform: process.platform },
  ...own,
});

export interface Ran extends CommandEnd {
  /** What came live. */
  readonly out: string;
  readonly err: string;
}

interface Options {
  readonly spec?: Partial<CommandSpec>;
  readonly limits?: Partial<CommandSeams['limits']>;
  readonly ports?: Partial<CommandPorts>;
  /** Is told everything that came so far on both streams. */
  readonly watch?: (soFar: string) => void;
}

/** run runs a script to its end; a problem with an input fails the test. */
export async function run(script: string, options: Options = {}): Promise<Ran> {
  const prepared = await prepareCommand(specOf(script, options.spec), seams(options.limits));
  assert.ok('run' in prepared, JSON.stringify(prepared));
  const live = { out: [] as Uint8Array[], err: [] as Uint8Array[] };
  const listen = (name: 'out' | 'err') => (chunk: Uint8Array) => {
    live[name].push(chunk);
    options.watch?.(`${Buffer.concat(live.out)}${Buffer.concat(live.err)}`);
  };
  const ports = { signal: new AbortController().signal, out: listen('out'), err: listen('err'), ...options.ports };
  const end = await prepared.run(ports);
  return { ...end, out: `${Buffer.concat(live.out)}`, err: `${Buffer.concat(live.err)}` };
}

/** alive tells whether a process runs; one that has ended and was not yet fetched by its parent does not. */
export function alive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}
