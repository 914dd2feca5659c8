import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Command is a whole process to be measured. */
export interface Command {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that mean the work was done; 0 where nothing is said. */
  readonly exits?: readonly number[];
}

/** Run is one run of a command, in milliseconds: by the clock, and of the processor, all threads together. */
export interface Run {
  readonly wall: number;
  readonly cpu: number;
}

/** Measured is what came out for one command, over all runs. */
export interface Measured {
  readonly name: string;
  /** In the order of the rounds: those of one round belong together. */
  readonly runs: readonly Run[];
  /** Median wall time in milliseconds. */
  readonly median: number;
  readonly fastest: number;
  /** Peak resident memory of one extra run, in MB; undefined where it cannot be read. */
  readonly peak: number | undefined;
}

/** GNU time tells the peak memory of a child that is not ours to instrument. */
const gnuTime = '/usr/bin/time';
export const memoryFrom = existsSync(gnuTime) ? `${gnuTime} -f %M` : 'not measured: GNU time is missing';

/** Node tells of a child neither its time alone nor its processor time; the shell knows both, to the millisecond. */
const script = `TIMEFORMAT='%3R %3U %3S'; time "$@"`;

function run(command: Command): Run {
  // A pipe for the output, not the null device: grep stops at the first hit when it sees that nobody reads.
  const { status, error, stderr } = spawnSync('bash', ['-c', script, 'bash', command.file, ...command.args], {
    env: environment(command),
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  });
  if (error) throw error;
  if (!(command.exits ?? [0]).includes(status ?? -1))
    throw new Error(`${command.name} exited ${status}: ${String(stderr).slice(0, 600)}`);
  const [real = 0, user = 0, system = 0] = (String(stderr).trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map((seconds) => 1000 * Number(seconds));
  return { wall: real, cpu: user + system };
}

/** A bare environment, so that no CI variable of the machine changes what is measured. */
function environment(command: Command): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    TMPDIR: process.env['TMPDIR'],
    LC_ALL: 'C',
    ...command.env,
  };
}

function peakOf(command: Command): number | undefined {
  if (!existsSync(gnuTime)) return undefined;
  const { stderr } = spawnSync(gnuTime, ['-f', '%M', command.file, ...command.args], {
    env: environment(command),
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  });
  const kibibytes = Number(String(stderr).trim().split('\n').at(-1));
  return Number.isFinite(kibibytes) ? kibibytes / 1024 : undefined;
}

/** medianOf gives the median; 0 of nothing. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * ratioOf compares two commands round by round, so that a slow moment of the machine counts for both: the median of the
 * quotients.
 */
export function ratioOf(one: Measured, base: Measured, what: keyof Run): number {
  return medianOf(one.runs.map((run, round) => run[what] / Math.max(1, base.runs[round]?.[what] ?? run[what])));
}

/**
 * measure runs all commands in turn, `rounds` times, so that a slow moment of the machine hits them all. One round
 * before it warms up.
 */
export function measure(commands: readonly Command[], rounds: number): readonly Measured[] {
  const runs = commands.map((): Run[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, command] of commands.entries()) {
      const took = run(command);
      if (round >= 0) runs[index]?.push(took);
    }
  }
  return commands.map((command, index) => {
    const own = runs[index] ?? [];
    const walls = own.map(({ wall }) => wall);
    return {
      name: command.name,
      runs: own,
      median: medianOf(walls),
      fastest: Math.min(...walls),
      peak: peakOf(command),
    };
  });
}
