import type { Origin } from '../gate/judged.ts';
import type { TargetSnapshot } from '../gate/snapshot.ts';
import type { Clock } from '../time/clock.ts';
import { createVersions } from './api-versions.ts';
import type { ArmClient } from './arm-client.ts';
import { readDeployments } from './deployment-reads.ts';
import { createReads } from './reads.ts';
import { readResources, type Wanted } from './resource-reads.ts';
import { readScope, type ScopeSignals, scopeOf } from './scope-reads.ts';

export type { Wanted } from './resource-reads.ts';

/** Snapshots is one round of reading. */
export interface Snapshots {
  /** In the order of the targets. */
  readonly targets: readonly TargetSnapshot[];
  /** What Azure asked to wait before the next round (`Retry-After`), in milliseconds. */
  readonly askedToWaitMs: number | undefined;
}

/** SnapshotReader fills the model of the gate. */
export interface SnapshotReader {
  /** All signals of all targets in one wave: what does not depend on an answer does not wait for it. */
  read(wanted: readonly Wanted[]): Promise<Snapshots>;
  /** Reads again, for each target, only what it waits for. The rest is kept from the snapshot before. */
  again(wanted: readonly Wanted[], before: readonly TargetSnapshot[], origins: readonly ReadonlySet<Origin>[]): Promise<Snapshots>;
}

/** createSnapshotReader makes a reader. `lookbackMs` is how far back the Activity Log is read. */
export function createSnapshotReader(client: ArmClient, clock: Clock, lookbackMs: number): SnapshotReader {
  const versions = createVersions(client);
  const lookback = (): { readonly from: number; readonly to: number } => ({ from: clock.wall() - lookbackMs, to: clock.wall() });
  return {
    async read(wanted) {
      const reads = createReads(client, versions);
      const scopes = new Map<string, Promise<ScopeSignals>>();
      const span = lookback();
      const scopeFor = (each: Wanted): Promise<ScopeSignals> => {
        const key = scopeOf(each.target).toLowerCase() || each.target.id.toLowerCase();
        const known = scopes.get(key) ?? readScope(each.target, reads, span);
        scopes.set(key, known);
        return known;
      };
      const [resources, signals] = await Promise.all([readResources(wanted, reads, versions), Promise.all(wanted.map(scopeFor))]);
      const targets = wanted.map((each, index) => joined(each, resources[index], signals[index]));
      return { targets, askedToWaitMs: reads.askedToWaitMs };
    },
    async again(wanted, before, origins) {
      const reads = createReads(client, versions);
      const targets = await Promise.all(
        wanted.map(async (each, index): Promise<TargetSnapshot> => {
          const old = before[index];
          const wants = origins[index] ?? new Set();
          if (old === undefined || wants.size === 0) return old ?? joined(each, undefined, undefined);
          const [[resource], deployments] = await Promise.all([
            wants.has('resource') || wants.has('related')
              ? readResources([each], reads, versions)
              : [{ resource: old.resource, related: old.related }],
            wants.has('deployments') ? readDeployments(scopeOf(each.target), reads) : old.deployments,
          ]);
          return { ...old, ...resource, deployments };
        }),
      );
      return { targets, askedToWaitMs: reads.askedToWaitMs };
    },
  };
}

const unread = { status: 'skipped', detail: 'not read' } as const;

function joined(
  { target }: Wanted,
  resource: Awaited<ReturnType<typeof readResources>>[number] | undefined,
  signals: ScopeSignals | undefined,
): TargetSnapshot {
  return {
    target,
    resource: resource?.resource ?? unread,
    related: resource?.related ?? {},
    group: unread,
    subscription: unread,
    locks: unread,
    denyAssignments: unread,
    deployments: unread,
    activity: unread,
    ...signals,
  };
}
