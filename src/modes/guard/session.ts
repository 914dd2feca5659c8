import { type ArmClient, createArmClient } from '../../azure/arm-client.ts';
import type { BlobContainer } from '../../azure/blob-endpoint.ts';
import { discover, metadataReader } from '../../azure/cloud-discovery.ts';
import type { Cloud } from '../../azure/cloud-endpoints.ts';
import { type AzureCredential, credentialFor } from '../../azure/credentials.ts';
import { type Questions, reachOf } from '../../azure/reach.ts';
import type { Wanted } from '../../azure/snapshot-reader.ts';
import { createSnapshotReader } from '../../azure/snapshot-reader.ts';
import type { Own } from '../../gate/own.ts';
import { readInputs } from '../../hosts/parse.ts';
import type { Store } from '../../lease/store.ts';
import type { Host, HostIdentity } from '../../ports/host.ts';
import type { TimelineEntry } from '../../report/model.ts';
import { type Clock, realClock } from '../../time/clock.ts';
import type { Deadline } from '../../time/deadline.ts';
import { refuseAbsent, settleGone } from './absent.ts';
import { type Decided, decideAll, overall } from './decide.ts';
import { type EntryPlan, type GuardPlan, wantedIn } from './plan.ts';
import { createSightings, type Settled } from './sightings.ts';
import { makeTransitions, type Verified, verify } from './transition.ts';
import { waitForGate } from './wait.ts';

/** GuardPorts is what the guard touches besides the host; tests bring their own. */
export interface GuardPorts {
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The way into Azure. Default: `signIn`. */
  readonly enter?: (host: Host, plan: EntryPlan) => Promise<Entered>;
  /** The store of a lease ledger. Default: Azure Blob Storage. */
  readonly store?: (container: BlobContainer) => Store;
}

/** Entered is what a sign-in gives: a client, and who we are to Azure. */
export interface Entered {
  readonly client: ArmClient;
  readonly credential: Pick<AzureCredential, 'claims'>;
  /** Who signs in for other services of the cloud, as it was discovered. */
  readonly others?: { readonly cloud: Cloud; readonly tokensFor: AzureCredential['tokensFor'] };
}

export const processPorts: GuardPorts = { clock: realClock, env: process.env };

/** GuardSession stands before the gate of one plan, signed in. */
export interface GuardSession {
  readonly client: ArmClient;
  /**
   * pass reads everything, waits inside the deadline for what time cures, and makes the transitions that the user
   * allowed. It may be asked again.
   */
  pass(deadline: Deadline, options?: PassOptions): Promise<Passed>;
  /** look reads everything once, and neither waits nor changes anything. */
  look(): Promise<readonly Decided[]>;
}

/** PassOptions are what a later pass asks beside the first. */
export interface PassOptions {
  /** Read and judged beside the targets; nothing is changed there. */
  readonly beside?: readonly Wanted[];
  /** True where a target that is not there is no mistake of the workflow any more: the command has run. */
  readonly started?: boolean;
}

/** Passed is how the gate was found. */
export interface Passed {
  /** The targets, and behind them what was read beside. */
  readonly decided: readonly Decided[];
  /** Milliseconds. */
  readonly waitedMs: number;
  /** What this run did itself: transitions. */
  readonly made: readonly TimelineEntry[];
  /** Absent where the gate was not clear. */
  readonly cleared?: Cleared;
}

/** Cleared is the proof that everything was read, and that nothing of it stood in the way. Only `pass` makes one. */
class Cleared {
  readonly kind = 'cleared';
  readonly targets: readonly Decided[];
  /** What was read beside the targets. */
  readonly beside: readonly Decided[];
  readonly waitedMs: number;
  /** What was seen at work since the gate was clear before, and was read at its end. */
  readonly settled: readonly Settled[];
  readonly verified: readonly Verified[];
  protected readonly madeByPass = true;

  constructor({ targets, beside, waitedMs, settled, verified }: Omit<Fields<Cleared>, 'kind'>) {
    this.targets = targets;
    this.beside = beside;
    this.waitedMs = waitedMs;
    this.settled = settled;
    this.verified = verified;
  }
}

export type { Cleared };

type Fields<T> = { readonly [K in keyof T]: T[K] };

/** SessionOptions is what a session is opened for. */
export interface SessionOptions {
  readonly host: Host;
  readonly plan: GuardPlan;
  readonly ports: GuardPorts;
  readonly entry: Entry;
  /** Makes sure that it is still this run's turn, before something is changed. Throws. */
  readonly sure?: () => Promise<void>;
}

/** Entry signs in to Azure where it is first asked, and once. Throws `GuardError` where no way gives a token. */
export type Entry = () => Promise<Entered>;

/** entryOf is the way in of one run, for its turns and its gate. */
export function entryOf(host: Host, plan: EntryPlan, identity: HostIdentity, ports: GuardPorts): Entry {
  let entered: Promise<Entered> | undefined;
  return () => {
    entered ??= signIn(host, plan, identity, ports);
    return entered;
  };
}

/** openSession signs in to Azure where that has not been done. Throws `GuardError` where no way gives a token. */
export async function openSession({ host, plan: whole, ports, entry, sure }: SessionOptions): Promise<GuardSession> {
  const { clock } = ports;
  const { client, credential } = await entry();
  const reader = createSnapshotReader(client, clock, whole.lookbackMs);
  const correlationIds: string[] = [];
  const own = (): Own => ownOf(host, credential, correlationIds);
  const sightings = createSightings();
  const read = async (plan: GuardPlan): Promise<readonly Decided[]> => {
    const decided = decideAll(plan, (await reader.read(plan.targets)).targets, own());
    sightings.saw(decided);
    return decided;
  };

  async function pass(deadline: Deadline, { beside = [], started = false }: PassOptions = {}): Promise<Passed> {
    const plan = { ...whole, targets: [...whole.targets, ...beside] };
    const targetsOf = (decided: readonly Decided[]): readonly Decided[] => decided.slice(0, whole.targets.length);
    const settled = async (start: readonly Decided[]): Promise<readonly Decided[]> => {
      const end = settleGone(
        await waitForGate(start, { host, plan, reader, deadline, clock, own, saw: sightings.saw }),
      );
      if (!started) refuseAbsent(host, targetsOf(end));
      return end;
    };
    const first = await read(plan);
    if (!started) refuseAbsent(host, targetsOf(first));
    const waitStart = clock.now();
    let decided = await settled(first);
    const made: TimelineEntry[] = [];
    let verified: readonly Verified[] = [];
    // Nothing is changed but on the targets, and nothing there while something beside them would stop the next step
    // anyway.
    if (
      plan.transition === 'allow' &&
      overall(decided) === 'blocked' &&
      overall(decided.slice(whole.targets.length)) === 'clear'
    ) {
      const tools = {
        host,
        client,
        clock,
        note: (entry: TimelineEntry) => void made.push(entry),
        ownCorrelation: (id: string) => void correlationIds.push(id),
      };
      await sure?.();
      const done = await makeTransitions(targetsOf(decided), tools);
      // What was made is not taken on trust: everything is read again.
      if (done !== undefined) {
        decided = await settled(await read(plan));
        verified = verify(done, decided, tools);
      }
    }
    const waitedMs = decided.some((each, index) => each.snapshot !== first[index]?.snapshot)
      ? clock.now() - waitStart
      : 0;
    const passed = { decided, waitedMs, made };
    if (overall(decided) !== 'clear') return passed;
    const [targets, besides] = [targetsOf(decided), decided.slice(whole.targets.length)];
    return {
      ...passed,
      cleared: new Cleared({ targets, beside: besides, waitedMs, settled: sightings.settled(decided), verified }),
    };
  }

  return { client, pass, look: () => read(whole) };
}

/** signIn gives the client of the plan's cloud, with a credential that served. Throws `GuardError`. */
export async function signIn(host: Host, plan: EntryPlan, identity: HostIdentity, ports: GuardPorts): Promise<Entered> {
  if (ports.enter !== undefined) return ports.enter(host, plan);
  const { env, clock } = ports;
  const { signal } = host;
  const proxyFor = identity.proxyFor === undefined ? {} : { proxyFor: identity.proxyFor };
  const cloud = await discover(
    plan.cloud,
    metadataReader({ resourceManager: plan.cloud.resourceManager, signal, ...proxyFor }),
  );
  if ('problem' in cloud)
    throw readInputs(host).problem(cloud.problem.input, cloud.problem.value, cloud.problem.expected);
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
  const reach = reachOf(
    plan.targets.map(({ target }) => target),
    plan.transition,
    plan.questions ?? (await questionsOf(wantedIn(plan))),
  );
  return {
    client: createArmClient({
      ...{ resourceManager: cloud.resourceManager, reach, credential, clock, signal, ...proxyFor },
      ...(plan.limits === undefined ? {} : { limits: plan.limits }),
    }),
    credential,
    others: { cloud, tokensFor: credential.tokensFor },
  };
}

/** Only a plan asks more than reads. */
async function questionsOf(targets: readonly Wanted[]): Promise<Questions | undefined> {
  if (!targets.some(({ planned }) => planned !== undefined)) return undefined;
  const creations = await import('../../azure/creation-reads.ts');
  return creations.questionsOf(targets);
}

function ownOf(host: Host, { claims }: Pick<AzureCredential, 'claims'>, correlationIds: readonly string[]): Own {
  const callers = [claims.objectId, claims.appId, claims.name].filter((each): each is string => each !== undefined);
  const { startedAt } = host.run;
  return {
    correlationIds,
    nameWords: host.run.id === '' ? [] : [host.run.id],
    callers,
    ...(startedAt === undefined ? {} : { sinceMs: startedAt }),
  };
}
