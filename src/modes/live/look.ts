import { isOperationUrl, parseResourceId, type ResourceId } from '../../arm/resource-id.ts';
import { readActivity, readFailedRequest } from '../../azure/activity-reads.ts';
import { createVersions } from '../../azure/api-versions.ts';
import type { ArmClient } from '../../azure/arm-client.ts';
import {
  type FailedDeployment,
  readDeployment,
  readFailedDeployments,
  readStack,
} from '../../azure/failed-deployments.ts';
import { createReads, type Reads } from '../../azure/reads.ts';
import { createSnapshotReader, type Wanted } from '../../azure/snapshot-reader.ts';
import type { Answer } from '../../azure/trouble.ts';
import type { TypeGate } from '../../gate/model.ts';
import { nobody } from '../../gate/own.ts';
import type { ListSignal } from '../../gate/snapshot.ts';
import type { Clock } from '../../time/clock.ts';
import { decideAll } from '../guard/decide.ts';
import { lookUp } from './lookups/index.ts';
import type { DeploymentPlace, Subject } from './model.ts';
import { operationOf } from './operation.ts';
import type { Seen } from './seen.ts';
import { failedAt, reachBack, spanAround } from './when.ts';

/**
 * wantedOf gives the resource of a subject with the operation that failed. It is looked at, and what it names is not
 * followed.
 */
export function wantedOf({ finding, resource }: Subject, gates: readonly TypeGate[]): Wanted | undefined {
  const operation = resource === undefined ? undefined : operationOf(finding.error, resource, gates);
  if (resource === undefined || operation === undefined) return undefined;
  return {
    target: resource,
    operation,
    size: operation.name === 'resize' ? (finding.facts.size ?? '') : '',
    lookOnly: true,
  };
}

/** placesOf are the IDs below whose subscriptions the client may read for some subjects. */
export function placesOf(subjects: readonly Subject[]): readonly ResourceId[] {
  return subjects.flatMap(({ resource, deployment, request, subscription }) => {
    const place =
      deployment === undefined
        ? undefined
        : parseResourceId(deployment.scope === '' ? (deployment.id ?? '') : deployment.scope);
    return [resource, place, request?.subscription, subscription].filter((each) => each !== undefined);
  });
}

/** LookTools is what looking depends on. */
export interface LookTools {
  readonly client: ArmClient;
  readonly clock: Clock;
  readonly lookbackMs: number;
}

/** lookAt reads all subjects in one wave. It changes nothing. */
export async function lookAt(
  subjects: readonly Subject[],
  wanted: readonly (Wanted | undefined)[],
  tools: LookTools,
): Promise<readonly Seen[]> {
  const { client, clock, lookbackMs } = tools;
  const now = clock.wall();
  const back = reachBack(
    subjects.map(({ finding }) => finding),
    now,
    lookbackMs,
  );
  const reads = createReads(client, createVersions(client));
  const keyOf = ({ target, operation }: Wanted): string => `${target.id.toLowerCase()} ${operation.name}`;
  const unique = [
    ...new Map(wanted.flatMap((each) => (each === undefined ? [] : [[keyOf(each), each] as const]))).values(),
  ];
  const gate = createSnapshotReader(client, clock, back).read(unique);
  return Promise.all(
    subjects.map(async (subject, index): Promise<Seen> => {
      const own = wanted[index];
      const { request, finding } = subject;
      const around = own === undefined ? undefined : spanAround(finding, now, lookbackMs);
      const plan = { targets: unique, conditions: [], missingEvidence: 'warn' } as const;
      const resource =
        own === undefined
          ? Promise.resolve(undefined)
          : gate.then(({ targets }) =>
              decideAll(plan, targets, nobody).find((each) => keyOf(each.wanted) === keyOf(own)),
            );
      const [decided, answered, deployment, operation, events, then] = await Promise.all([
        resource,
        lookUp(subject, resource, reads),
        subject.deployment === undefined ? undefined : deploymentAt(subject.deployment, reads),
        subject.statusUrl === undefined ? undefined : statusAt(subject.statusUrl, client),
        request === undefined
          ? undefined
          : readFailedRequest(
              request.subscription.subscriptionId ?? '',
              request.correlationId,
              { from: (failedAt(finding, now) ?? now) - lookbackMs, to: now },
              reads,
            ),
        around === undefined || own === undefined ? undefined : readActivity(own.target, around, reads),
      ]);
      return {
        subject,
        ...(decided === undefined ? {} : { decided }),
        ...(answered === undefined ? {} : { answered }),
        ...(deployment === undefined ? {} : { deployment }),
        ...(operation === undefined ? {} : { operation }),
        ...(events === undefined ? {} : { events }),
        ...(then === undefined ? {} : { around: then }),
      };
    }),
  );
}

async function deploymentAt(
  { scope, id, correlationId, stack }: DeploymentPlace,
  reads: Reads,
): Promise<ListSignal<FailedDeployment>> {
  // One request is one request, however long ago.
  if (id === undefined) return readFailedDeployments(scope, 0, reads, correlationId);
  const one = await (stack === true ? readStack(id, reads) : readDeployment(id, reads));
  return one.status === 'read' ? { status: 'read', value: [one.value] } : one;
}

/**
 * A text may name any address: what is no status of an operation is not asked for, and of what is, the client asks
 * inside its reach alone.
 */
async function statusAt(url: string, client: ArmClient): Promise<Answer> {
  if (!URL.canParse(url) || !isOperationUrl(new URL(url).pathname))
    return {
      kind: 'trouble',
      detail: 'not followed: its address is none of an operation',
      trouble: { kind: 'refused' },
    };
  return client.get({ url, permission: 'the read of the operation' });
}
