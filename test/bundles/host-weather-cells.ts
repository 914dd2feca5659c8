import { runningVm } from './fixtures.ts';
import { type Scene, scene, vm } from './guard-world.ts';
import { fair, type Weather } from './host-weather.ts';
import type { Expected } from './host-weather-rules.ts';
import { findRuntime } from './runtimes.ts';
import type { HostName } from './steps.ts';

const temps = ['fine', 'none', 'read-only', 'full'] as const;
const summaries = ['fine', 'none', 'unwritable', 'full'] as const;
const streams = ['fine', 'closed', 'full'] as const;

/** everything is every axis with every other. */
export function everything(host: HostName): readonly Weather[] {
  const weathers: Weather[] = [];
  for (const temp of host === 'terminal' ? (['fine', 'none'] as const) : temps)
    for (const summary of host === 'github' ? summaries : (['fine'] as const))
      for (const stdout of streams)
        for (const stderr of ['fine', 'closed'] as const) weathers.push({ ...fair, temp, summary, stdout, stderr });
  return weathers;
}

/** oneByOne is each axis by itself, and the worst of them together. */
export function oneByOne(host: HostName): readonly Weather[] {
  const pages = host === 'github' ? summaries.slice(1).map((summary) => ({ ...fair, summary })) : [];
  const outputs = host === 'github' ? (['gone', 'full'] as const).map((each) => ({ ...fair, outputs: each })) : [];
  return [
    fair,
    ...temps.slice(1).map((temp) => ({ ...fair, temp })),
    ...pages,
    ...outputs,
    ...streams.slice(1).flatMap((stream) => [
      { ...fair, stdout: stream },
      { ...fair, stderr: stream },
    ]),
    { ...fair, home: 'none' },
    { ...fair, temp: 'full', summary: 'full', outputs: 'full', stdout: 'closed', home: 'none' },
  ];
}

/** The machine that guards and commands of these tests are about. */
export const api = vm('api-01');
let shared: Promise<Scene> | undefined;

/** azure gives one Azure for the whole file, in which that machine is idle. */
export const azure = (): Promise<Scene> => {
  shared ??= scene({ arrange: (world) => world.addVm(api) });
  return shared;
};

/** conflict is what the diagnosis of `conflictLog` must come to. */
export const conflict = (host: HostName): Expected => ({
  verdictCode: host === 'terminal' ? 1 : 0,
  words: /must be deallocated first/,
  verdict: 'conflict',
  needsTemp: false,
});
export const conflictLog = runningVm.text;

/** One runtime is enough: what is tested lies below what differs between them. */
export const runtime = findRuntime(24) ?? findRuntime(20);
export const skip =
  process.platform !== 'linux' ? 'needs Linux' : runtime === undefined ? 'no Node.js for the bundles' : false;

/** inTurns works on a list with two hands: the machine has two processors, and starting Node is what it costs. */
export async function inTurns<T>(list: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const rest = [...list];
  const hand = async (): Promise<void> => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) await work(next);
  };
  await Promise.all([hand(), hand()]);
}

/** needsMount tells what only a file system of our own can be. */
export const needsMount = ({ temp }: Weather): boolean => temp === 'full' || temp === 'read-only';
/** described names what is not fair. */
export const described = (weather: Weather): string =>
  Object.entries(weather)
    .filter(([, state]) => state !== 'fine')
    .map(([axis, state]) => `${axis} ${state}`)
    .join(', ') || 'fair';
