import { closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/lib/root.ts';

/** Holding is a simulator that holds requests which it will never answer. */
export interface Holding {
  /** How many it ever held. */
  readonly held: number;
}

/**
 * VirtualTime is the time of a bundle that waits for nothing: `virtual-time.mjs` in its process moves it on as soon as
 * there is nothing to do but wait. Whoever simulates Azure for that process has the same time. One process at a time.
 */
export interface VirtualTime {
  /** Milliseconds since 1970, as the process sees them. */
  now(): number;
  /** What the process spent with waiting, and with nothing else, so far. Milliseconds. */
  waitedMs(): number;
  /** What Node is to be given in front of the bundle. */
  readonly nodeArgs: readonly string[];
  /** Tells the process what is held, until the function that it gives is called. */
  follow(): () => void;
}

/** How often the process is told. Milliseconds. */
const tellMs = 5;

/**
 * How much slower than the machine's the clock goes where the process is not idle: what a machine that does much else
 * needs in real time is no wait of the product.
 */
const slowness = 20;

/** virtualTime makes one; `folder` keeps the file that the processes share, `holders` are asked when a process runs. */
export function virtualTime(folder: string, holders: () => readonly Holding[]): VirtualTime {
  const path = join(folder, 'virtual-time');
  const began = Date.now();
  writeFileSync(path, new Uint8Array(new Float64Array([0, 0, began, slowness]).buffer));
  const loader = pathToFileURL(join(root, 'test/bundles/virtual-time.mjs'));
  loader.searchParams.set('file', path);
  const heldNow = (): number => holders().reduce((sum, { held }) => sum + held, 0);
  return {
    nodeArgs: ['--import', loader.href],
    waitedMs: () => read(path),
    now: () => Math.floor(began + (Date.now() - began) / slowness + read(path)),
    follow() {
      const before = heldNow();
      let told = Number.NaN;
      const tell = (): void => {
        const held = heldNow() - before;
        if (held !== told) write(path, held);
        told = held;
      };
      tell();
      const timer = setInterval(tell, tellMs);
      return () => clearInterval(timer);
    },
  };
}

function read(path: string): number {
  const ahead = new Float64Array(1);
  const file = openSync(path, 'r');
  readSync(file, ahead, 0, 8, 0);
  closeSync(file);
  return ahead[0] ?? 0;
}

function write(path: string, held: number): void {
  const file = openSync(path, 'r+');
  writeSync(file, new Float64Array([held]), 0, 8, 8);
  closeSync(file);
}
