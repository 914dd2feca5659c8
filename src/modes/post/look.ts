import { type FailedEvent, readFailedEvents } from '../../azure/activity-reads.ts';
import { createVersions } from '../../azure/api-versions.ts';
import type { ArmClient } from '../../azure/arm-client.ts';
import { readDeployments } from '../../azure/deployment-reads.ts';
import { type FailedDeployment, readFailedDeployments } from '../../azure/failed-deployments.ts';
import { createReads, type Reads } from '../../azure/reads.ts';
import { type ResourceReads, readResources } from '../../azure/resource-reads.ts';
import { scopeOf } from '../../azure/scope-reads.ts';
import type { Wanted } from '../../azure/snapshot-reader.ts';
import type { ActiveDeployment, Json, ListSignal, Signal } from '../../gate/snapshot.ts';
import type { Late } from '../end.ts';

/** Looked is one target with what Azure says of it at the end of the job. */
export interface Looked {
  readonly wanted: Wanted;
  readonly resource: Signal<Json>;
}

/** Scoped is what was read of one resource group, subscription or management group. */
export interface Scoped<T> {
  /** The last word of its ID. */
  readonly name: string;
  readonly signal: ListSignal<T>;
}

/**
 * Failures is what Azure tells of a job that failed: a step may also have failed because it did not wait for what still
 * runs.
 */
export interface Failures extends Present {
  readonly deployments: readonly Scoped<FailedDeployment>[];
  readonly events: readonly Scoped<FailedEvent>[];
}

/** Present is what there is, and what still runs. */
export interface Present {
  readonly targets: readonly Looked[];
  readonly active: readonly Scoped<ActiveDeployment>[];
  /** Scopes that were too many to be asked for deployments. */
  readonly moreScopes: number;
}

/** Looking at the end of a job takes at most so many scopes; one job seldom changes more than one. */
const mostScopes = 8;

/** lookAtFailures reads, in one wave, what failed since `sinceMs` and the state of the targets. It changes nothing. */
export async function lookAtFailures(
  client: ArmClient,
  targets: readonly Wanted[],
  span: { readonly sinceMs: number; readonly nowMs: number },
  late: Late,
): Promise<Failures> {
  const round = start(client, targets, late);
  const { scopes, moreScopes } = scopesOf(targets);
  const { sinceMs, nowMs } = span;
  const [looked, active, deployments, events] = await Promise.all([
    round.targets,
    activeIn(scopes, round.reads, late),
    Promise.all(
      scopes.map((scope) => scoped(scope.name, late(readFailedDeployments(scope.path, sinceMs, round.reads)))),
    ),
    Promise.all(
      eventTargets(targets).map(({ target }) =>
        scoped(target.name, late(readFailedEvents(target, { from: sinceMs, to: nowMs }, round.reads))),
      ),
    ),
  ]);
  return { targets: looked, active, moreScopes, deployments, events };
}

/** lookAtPresent reads, in one wave, the state of the targets and what still runs. It changes nothing. */
export async function lookAtPresent(client: ArmClient, targets: readonly Wanted[], late: Late): Promise<Present> {
  const round = start(client, targets, late);
  const { scopes, moreScopes } = scopesOf(targets);
  const [looked, active] = await Promise.all([round.targets, activeIn(scopes, round.reads, late)]);
  return { targets: looked, active, moreScopes };
}

function activeIn(scopes: readonly Scope[], reads: Reads, late: Late): Promise<Present['active']> {
  return Promise.all(scopes.map(({ name, path }) => scoped(name, late(readDeployments(path, reads)))));
}

function start(
  client: ArmClient,
  targets: readonly Wanted[],
  late: Late,
): { readonly reads: Reads; readonly targets: Promise<readonly Looked[]> } {
  const versions = createVersions(client);
  const reads = createReads(client, versions);
  const all = readResources(targets, reads, versions);
  const one = async (index: number): Promise<Signal<Json>> => resourceOf((await all)[index]);
  return {
    reads,
    targets: Promise.all(targets.map(async (wanted, index) => ({ wanted, resource: await late(one(index)) }))),
  };
}

const resourceOf = (read: ResourceReads | undefined): Signal<Json> =>
  read?.resource ?? { status: 'skipped', detail: 'not read' };

async function scoped<T>(name: string, signal: Promise<ListSignal<T>>): Promise<Scoped<T>> {
  return { name, signal: await signal };
}

interface Scope {
  readonly path: string;
  readonly name: string;
}

function scopesOf(targets: readonly Wanted[]): { readonly scopes: readonly Scope[]; readonly moreScopes: number } {
  const paths = new Map(targets.map(({ target }) => [scopeOf(target).toLowerCase(), scopeOf(target)]));
  const all = [...paths.values()]
    .filter((path) => path !== '')
    .map((path) => ({ path, name: path.split('/').at(-1) ?? path }));
  return { scopes: all.slice(0, mostScopes), moreScopes: Math.max(0, all.length - mostScopes) };
}

/**
 * The log is asked once a group, but answers for each target; of many targets the first are enough to explain a
 * failure.
 */
function eventTargets(targets: readonly Wanted[]): readonly Wanted[] {
  return targets.slice(0, 20);
}
