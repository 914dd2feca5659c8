import assert from 'node:assert/strict';

/**
 * What work costs, in time of the processor: other work of the machine must not count. It still counts a little, by
 * caches and cores that are shared, and so does the compiler; therefore the least of some runs, and limits that only
 * another order of growth, or what never ends, reaches.
 */

/** leastCpu gives the least of some runs in milliseconds, and no more runs than it takes to come under `enough`. */
export function leastCpu(work: () => unknown, enough: number, runs = 5): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && least > enough; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** What takes less says more about the machine than about us. Milliseconds. */
const noise = 50;
/**
 * Eight times the text takes eight times the time, or sixty-four times where each piece looks at all others. This lies
 * between the two.
 */
const [times, mostRatio] = [8, 24];

/**
 * assertLinear: work on `times` the text takes about `times` the time. `of` gives the text of a length in characters;
 * `length` is that of the longer.
 */
export function assertLinear(
  work: (text: string) => unknown,
  of: (length: number) => string,
  length: number,
  what: string,
): void {
  const [short, long] = [of(Math.ceil(length / times)), of(length)];
  const whole = leastCpu(() => work(long), noise, 1);
  if (whole <= noise) return;
  // The first run pays for what everything else of the machine does, and a clock of the processor may tell nothing of
  // what is short.
  const most = Math.max(noise, mostRatio * leastCpu(() => work(short), 0, 3));
  const least =
    whole <= most
      ? whole
      : Math.min(
          whole,
          leastCpu(() => work(long), most, 4),
        );
  assert.ok(least <= most, `${what}: ${Math.round(least)} ms for ${times} times the text, at most ${Math.round(most)}`);
}

/** repeated gives `unit` over and over, to a length. */
export function repeated(unit: string): (length: number) => string {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
