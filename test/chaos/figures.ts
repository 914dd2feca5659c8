import type { Outcome } from './chaos.ts';

/** A takeover may take the native lease of 15 s and 5 s more, by the time of the leases. Milliseconds. */
const longestTakeoverMs = 20_000;

/** figures are what people read of an outcome. */
export function figures(outcome: Outcome): readonly string[] {
  const { takeovers, faults, left } = outcome;
  const sorted = [...takeovers].sort((a, b) => a - b);
  const seconds = (ms: number | undefined): string => (ms === undefined ? '-' : (ms / 1000).toFixed(1));
  return [
    `processes        ${outcome.processes} (${outcome.ended} ended well, ${outcome.killed} killed, ${outcome.paused} paused beyond their lease, ${outcome.failed.length} failed)`,
    `grants           ${outcome.grants}, ${outcome.deeds} deeds, ${outcome.lost} leases lost and known to be`,
    `two at once      ${outcome.violations.length}`,
    `numbers in disorder ${outcome.disorder.length}`,
    `deeds too late   ${outcome.late} (paused between the question and the deed; a fencing number would refuse them)`,
    `takeovers        ${sorted.length}: median ${seconds(sorted[sorted.length >> 1])} s, longest ${seconds(sorted.at(-1))} s after the kill (lease 15 s)`,
    `requests         ${outcome.requests}; ${Object.entries(faults)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`,
    `left behind      ${left.entries} entries of the living, ${left.blobs} blobs, ${left.struck} struck to be told`,
    `time             ${outcome.seconds.toFixed(0)} s`,
  ];
}

/** faultsOf says what must not be. */
export function faultsOf(outcome: Outcome): readonly string[] {
  return [
    ...outcome.violations.slice(0, 5),
    ...outcome.disorder.slice(0, 5),
    ...outcome.failed.slice(0, 5),
    ...(outcome.ended + outcome.killed === outcome.processes
      ? []
      : [`${outcome.ended} of ${outcome.processes - outcome.killed} ended well`]),
    ...(outcome.left.entries === 0 ? [] : [`${outcome.left.entries} entries were left behind`]),
    ...outcome.takeovers
      .filter((ms) => ms > longestTakeoverMs)
      .map((ms) => `a takeover took ${(ms / 1000).toFixed(1)} s`),
  ];
}
