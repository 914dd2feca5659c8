import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.ts';

/** Counts of one run of the tests. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const stamp = join(root, '.cache/tests.json');

/** countsLine is the last line of `npm test` and of `npm run check`. */
export function countsLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** readCounts finds the counts line in what a run of the tests printed. */
export function readCounts(output: string): TestCounts | undefined {
  const found = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/m.exec(output.trimEnd().split('\n').at(-1) ?? '');
  return found === null
    ? undefined
    : { passed: Number(found[1]), failed: Number(found[2]), skipped: Number(found[3] ?? 0) };
}

/** leaveCounts notes what a whole run of the tests came to, for a check that follows it. */
export function leaveCounts(counts: TestCounts): void {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${countsLine(counts)}\n`);
}

/** takeCounts gives what the last whole run of the tests came to, once: a second check must not live on an old run. */
export function takeCounts(): TestCounts | undefined {
  try {
    const counts = readCounts(readFileSync(stamp, 'utf8'));
    rmSync(stamp);
    return counts;
  } catch {
    return undefined;
  }
}
