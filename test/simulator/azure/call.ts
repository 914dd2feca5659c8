import type { Reply, Seen } from '../server.ts';
import type { Body } from './json.ts';
import type { Claims } from './model.ts';
import type { Path } from './paths.ts';
import type { World } from './world.ts';

/** How the simulated Azure behaves where a test may choose. */
export interface Manner {
  /** Without a trailing slash. */
  readonly url: string;
  readonly activityLagMs: number;
  readonly pageSize: number;
  /** `Retry-After` of long-running operations, as it stands in the header. */
  readonly retryAfter: string;
  /** How long the cache behind `{group}/resources` lags. */
  readonly listLagMs: number;
  /**
   * Of an accepted operation, by `Microsoft.Compute/virtualMachines/start` or `start`, in any case; `default` is for
   * the rest. Milliseconds.
   */
  readonly durations: Readonly<Record<string, number>>;
}

/** Call is one request after its token was accepted. */
export interface Call {
  readonly world: World;
  readonly manner: Manner;
  readonly seen: Seen;
  readonly url: URL;
  readonly path: Path;
  readonly claims: Claims;
  readonly correlationId: string;
  readonly apiVersion: string;
}

export type Answer = Reply | Promise<Reply>;

/** bodyOf gives the JSON object of a request; undefined where it is none. */
export function bodyOf(call: Call): Body | undefined {
  try {
    const value: unknown = JSON.parse(call.seen.body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

export function durationOf(manner: Manner, type: string, operation: string): number {
  const wanted = [`${type}/${operation}`.toLowerCase(), operation.toLowerCase(), 'default'];
  for (const name of wanted)
    for (const [key, value] of Object.entries(manner.durations)) if (key.toLowerCase() === name) return value;
  return 150;
}
