import type { Tools } from '../../src/http/client.ts';
import { defaultLimits, type Limits } from '../../src/http/patience.ts';
import type { LogSource } from '../../src/ports/host.ts';
import type { Clock } from '../../src/time/clock.ts';

export const never = new AbortController().signal;

/** FakeClock never sleeps: it notes the pauses and moves on at once. */
export interface FakeClock extends Clock {
  readonly pauses: readonly number[];
}

export function fakeClock(wall = Date.parse('2026-03-02T00:00:00Z')): FakeClock {
  const pauses: number[] = [];
  let passed = 0;
  return {
    pauses,
    now: () => passed,
    wall: () => wall + passed,
    random: () => 0,
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      pauses.push(ms);
      passed += ms;
    },
  };
}

export function tools(ca: string, clock: Clock = fakeClock(), limits: Partial<Limits> = {}): Tools {
  return { ca, clock, limits: { ...defaultLimits, ...limits }, proxyFor: () => undefined };
}

export async function textOf(source: LogSource | undefined, signal: AbortSignal = never): Promise<string> {
  if (source === undefined) throw new Error('there is no such source');
  const chunks: Uint8Array[] = [];
  for await (const chunk of await source.open(signal)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Everything that an error shows or carries, for the search after secrets. */
export function everythingOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const hint = 'hint' in error ? String(error.hint) : '';
  return [error.message, hint, error.stack ?? '', everythingOf(error.cause ?? '')].join('\n');
}
