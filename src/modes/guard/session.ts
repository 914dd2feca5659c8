import { type ArmClient, createArmClient } from '../../azure/arm-client.ts';
import { discover, metadataReader } from '../../azure/cloud-discovery.ts';
import { type AzureCredential, credentialFor } from '../../azure/credentials.ts';
import type { Wanted } from '../../azure/snapshot-reader.ts';
import { createSnapshotReader } from '../../azure/snapshot-reader.ts';
import type { Own } from '../../gate/own.ts';
import type { Host, HostIdentity } from '../../hosts/host.ts';
import { readInputs } from '../../hosts/parse.ts';
import type { TimelineEntry } from '../../report/model.ts';
import { type Clock, realClock } from '../../time/clock.ts';
import type { Deadline } from '../../time/deadline.ts';
import { refuseAbsent, settleGone } from './absent.ts';
import { type Decided, decideAll, overall } from './decide.ts';
import type { GuardPlan } from './plan.ts';
import { makeTransitions } from './transition.ts';
import { waitForGate } from './wait.ts';

/** GuardPorts is what the guard touches besides the host; tests bring their own. */
export interface GuardPorts {
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The way into Azure. Default: `signIn`. */
  readonly enter?: (host: Host, plan: GuardPlan) => Promise<Entered>;
}

/** Entered is what a sign-in gives: a client, and who we are to Azure. */
export interface Entered {
  readonly client: ArmClient;
  readonly credential: Pick<AzureCredential, 'claims'>;
}

export const processPorts: GuardPorts = { clock: realClock, env: process.env };

/** GuardSession stands before the gate of one plan, signed in. */
export interface GuardSession {
  readonly client: ArmClient;
  /**
   * pass reads everything, waits inside the deadline for what time cures, and makes the transitions that the user allowed. It may be asked again, also for more than the plan names.
   */
  pass(deadline: Deadline, targets?: readonly Wanted[]): Promise<Passed>;
  /** look reads everything once, and neither waits nor changes anything. */
  look(): Promise<readonly Decided[]>;
}

/** Passed is how the gate was found. */
export interface Passed {
  readonly decided: readonly Decided[];
  /** Milliseconds. */
  readonly waitedMs: number;
  /** What this run did itself: transitions. */
  readonly made: readonly TimelineEntry[];
}

/** SessionOptions is what a session is opened for. */
export interface SessionOptions {
  readonly host: Host;
  readonly plan: GuardPlan;
  readonly identity: HostIdentity;
  readonly ports: GuardPorts;
}

/** openSession signs in to Azure. Throws `GuardError` where no way gives a token. */
export async function openSession({ host, plan: whole, identity, ports }: SessionOptions): Promise<GuardSession> {
  const { clock } = ports;
  const { client, credential } = await signIn(host, whole, identity, ports);
  const reader = createSnapshotReader(client, clock, whole.lookbackMs);
  const correlationIds: string[] = [];
  const own = (): Own => ownOf(host, credential, correlationIds);
  const read = async (plan: GuardPlan): Promise<readonly Decided[]> => decideAll(plan, (await reader.read(plan.targets)).targets, own());

  async function pass(deadline: Deadline, targets = whole.targets): Promise<Passed> {
    const plan = { ...whole, targets };
    const settled = async (start: readonly Decided[]): Promise<readonly Decided[]> =>
      settleGone(host, await waitForGate(start, { host, plan, reader, deadline, clock, own }));
    const first = await read(plan);
    refuseAbsent(host, first);
    const waitStart = clock.now();
    let decided = await settled(first);
    const made: TimelineEntry[] = [];
    if (overall(decided) === 'blocked' && plan.transition === 'allow') {
      const done = await makeTransitions(decided, {
        host,
        client,
        clock,
        note: (entry) => made.push(entry),
        ownCorrelation: (id) => correlationIds.push(id),
      });
      // What was made is not taken on trust: everything is read again.
      if (done) decided = await settled(await read(plan));
    }
    const waited = decided.some((each, index) => each.snapshot !== first[index]?.snapshot);
    return { decided, waitedMs: waited ? clock.now() - waitStart : 0, made };
  }

  return { client, pass, look: () => read(whole) };
}

/** signIn gives the client of the plan's cloud, with a credential that served. Throws `GuardError`. */
export async function signIn(host: Host, plan: GuardPlan, identity: HostIdentity, ports: GuardPorts): Promise<Entered> {
  if (ports.enter !== undefined) return ports.enter(host, plan);
  const { env, clock } = ports;
  const { signal } = host;
  const proxyFor = identity.proxyFor === undefined ? {} : { proxyFor: identity.proxyFor };
  const cloud = await discover(plan.cloud, metadataReader({ signal, ...proxyFor }));
  if ('problem' in cloud) throw readInputs(host).problem(cloud.problem.input, cloud.problem.value, cloud.problem.expected);
  const credential = await credentialFor({
    cloud,
    tenantId: plan.tenantId,
    clientId: plan.clientId,
    identity,
    env,
    signal,
    log: (line) => host.info(line),
    secret: (value) => host.secret(value),
  });
  return { client: await createArmClient({ resourceManager: cloud.resourceManager, credential, clock, signal, ...proxyFor }), credential };
}

function ownOf(host: Host, { claims }: Entered['credential'], correlationIds: readonly string[]): Own {
  const callers = [claims.objectId, claims.appId, claims.name].filter((each): each is string => each !== undefined);
  const { startedAt } = host.run;
  return {
    correlationIds,
    nameWords: host.run.id === '' ? [] : [host.run.id],
    callers,
    ...(startedAt === undefined ? {} : { sinceMs: startedAt }),
  };
}
