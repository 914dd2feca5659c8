/**
 * leastCpu gives the processor time of a piece of work in milliseconds: the least of some runs, and no more runs than it takes to come
 * under `enough`. Processor time, because the machine does other work at the same time.
 */
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
