import type { Origin } from '../gate/judged.ts';
import type { TargetSnapshot } from '../gate/snapshot.ts';
import type { Clock } from '../time/clock.ts';
import { createVersions } from './api-versions.ts';
import type { ArmClient } from './arm-client.ts';
import { pollDeployments } from './deployment-reads.ts';
import { createReads, type Reads } from './reads.ts';
import { readResources, type Wanted } from './resource-reads.ts';
import { manyIn, readScope, type ScopeSignals, scopeOf } from './scope-reads.ts';

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
  again(
    wanted: readonly Wanted[],
    before: readonly TargetSnapshot[],
    origins: readonly ReadonlySet<Origin>[],
  ): Promise<Snapshots>;
}

/** createSnapshotReader makes a reader. `lookbackMs` is how far back the Activity Log is read. */
export function createSnapshotReader(client: ArmClient, clock: Clock, lookbackMs: number): SnapshotReader {
  const versions = createVersions(client);
  const lookback = (): { readonly from: number; readonly to: number } => ({
    from: clock.wall() - lookbackMs,
    to: clock.wall(),
  });

  async function read(wanted: readonly Wanted[]): Promise<Snapshots> {
    const reads = createReads(client, versions);
    const scopes = new Map<string, Promise<ScopeSignals>>();
    const span = lookback();
    const many = manyIn(wanted.map(({ target }) => target));
    const scopeFor = (each: Wanted): Promise<ScopeSignals> => {
      const key = scopeOf(each.target).toLowerCase() || each.target.id.toLowerCase();
      const known = scopes.get(key) ?? readScope(each.target, reads, span, many);
      scopes.set(key, known);
      return known;
    };
    const [resources, signals, withCreations] = await Promise.all([
      readResources(wanted, reads, versions),
      Promise.all(wanted.map(scopeFor)),
      creationsOf(wanted, reads),
    ]);
    const targets = wanted.map((each, index) => joined(each, resources[index], signals[index]));
    return { targets: withCreations(targets), askedToWaitMs: reads.askedToWaitMs };
  }

  return {
    read,
    async again(wanted, before, origins) {
      // What could not be read of a scope is read again with all of it.
      if (
        origins.some((each) =>
          ['group', 'subscription', 'locks', 'deny-assignments'].some((name) => each.has(name as Origin)),
        )
      )
        return read(wanted);
      const reads = createReads(client, versions);
      const wants = (index: number, ...names: readonly Origin[]): boolean =>
        names.some((name) => origins[index]?.has(name) ?? false);
      // All in one call, so that many in one collection are one list here too.
      const polled = wanted.flatMap((_, index) => (wants(index, 'resource', 'related') ? [index] : []));
      const [resources, deployments] = await Promise.all([
        readResources(
          polled.flatMap((index) => wanted[index] ?? []),
          reads,
          versions,
        ),
        Promise.all(
          wanted.map(({ target }, index) =>
            wants(index, 'deployments')
              ? pollDeployments(scopeOf(target), before[index]?.deployments, reads)
              : undefined,
          ),
        ),
      ]);
      const targets = wanted.map((each, index): TargetSnapshot => {
        const old = before[index] ?? joined(each, undefined, undefined);
        return { ...old, ...resources[polled.indexOf(index)], deployments: deployments[index] ?? old.deployments };
      });
      return { targets, askedToWaitMs: reads.askedToWaitMs };
    },
  };
}

/** What a plan needs beside is loaded only where there is one. */
async function creationsOf(
  wanted: readonly Wanted[],
  reads: Reads,
): Promise<(targets: readonly TargetSnapshot[]) => readonly TargetSnapshot[]> {
  if (!wanted.some(({ planned }) => planned !== undefined)) return (targets) => targets;
  const { readCreations } = await import('./creation-reads.ts');
  return readCreations(wanted, reads);
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
    ...(resource?.parent === undefined ? {} : { parent: resource.parent }),
    ...(resource?.registration === undefined ? {} : { registration: resource.registration }),
    group: unread,
    subscription: unread,
    locks: unread,
    denyAssignments: unread,
    deployments: unread,
    activity: unread,
    ...signals,
  };
}
