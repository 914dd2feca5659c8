import { type ArmClient, createArmClient } from '../../azure/arm-client.ts';
import { discover, metadataReader } from '../../azure/cloud-discovery.ts';
import { type AzureCredential, credentialFor } from '../../azure/credentials.ts';
import { createSnapshotReader } from '../../azure/snapshot-reader.ts';
import type { Own } from '../../gate/own.ts';
import type { Host, HostIdentity } from '../../hosts/host.ts';
import { readInputs, shownName } from '../../hosts/parse.ts';
import type { Report, TimelineEntry } from '../../report/model.ts';
import { redactDeep } from '../../report/redact-deep.ts';
import { type Clock, realClock } from '../../time/clock.ts';
import { startDeadline } from '../../time/deadline.ts';
import { takeTurn } from '../queue/turn.ts';
import { refuseAbsent, settleGone } from './absent.ts';
import { decideAll, overall } from './decide.ts';
import { type GuardPlan, planGuard } from './plan.ts';
import { refusedReport } from './refused.ts';
import { guardReport } from './report.ts';
import { makeTransitions } from './transition.ts';
import { waitForGate } from './wait.ts';

/** GuardPorts is what the guard touches besides the host; tests bring their own. */
export interface GuardPorts {
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const processPorts: GuardPorts = { clock: realClock, env: process.env };

/**
 * guard stands before a mutation: it reads Azure's live state and says clear, waits on the real signal, or fails with a diagnosis, before Azure is asked to change
 * anything. Nothing is called before all inputs are checked. Throws `GuardError` where it could not do its work.
 */
export async function guard(host: Host, ports: GuardPorts = processPorts): Promise<Report> {
  const { clock } = ports;
  const started = clock.now();
  const identity = await host.identity();
  const plan = await planGuard(host, identity, ports.env);
  const deadline = startDeadline(plan.waitMs, clock, host.signal);
  const queued = await takeTurn({ host, plan, deadline, clock });
  const queuedMs = clock.now() - started;
  if (queued?.may === false) return redactDeep(await refusedReport({ plan, queued, elapsedMs: queuedMs }));

  const { client, credential } = await signIn(host, plan, identity, ports);
  const reader = createSnapshotReader(client, clock, plan.lookbackMs);
  const correlationIds: string[] = [];
  const own = (): Own => ownOf(host, credential, correlationIds);

  const first = decideAll(plan, (await reader.read(plan.targets)).targets, own());
  refuseAbsent(host, first);
  const waitStart = clock.now();
  let decided = settleGone(host, await waitForGate(first, { host, plan, reader, deadline, clock, own }));
  const made: TimelineEntry[] = [];
  if (overall(decided) === 'blocked' && plan.transition === 'allow') {
    const done = await makeTransitions(decided, {
      host,
      client,
      clock,
      note: (entry) => made.push(entry),
      ownCorrelation: (id) => correlationIds.push(id),
    });
    if (done) {
      // What was made is not taken on trust: everything is read again.
      const again = decideAll(plan, (await reader.read(plan.targets)).targets, own());
      decided = settleGone(host, await waitForGate(again, { host, plan, reader, deadline, clock, own }));
    }
  }
  const waited = decided.some((each, index) => each.snapshot !== first[index]?.snapshot);
  const waitedMs = (queued?.waitedMs ?? 0) + (waited ? clock.now() - waitStart : 0);
  return redactDeep(
    await guardReport({
      plan,
      decided,
      waitedMs,
      elapsedMs: clock.now() - started,
      now: clock.wall(),
      requests: client.requests,
      made: [...(queued?.timeline ?? []), ...made],
      ...(queued === undefined ? {} : { queued }),
      set: (input, value) => (host.kind === 'terminal' ? `--${input} ${value}` : `${shownName(host.kind, input)}: ${value}`),
    }),
  );
}

async function signIn(
  host: Host,
  plan: GuardPlan,
  identity: HostIdentity,
  { env, clock }: GuardPorts,
): Promise<{ readonly client: ArmClient; readonly credential: AzureCredential }> {
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

function ownOf(host: Host, { claims }: AzureCredential, correlationIds: readonly string[]): Own {
  const callers = [claims.objectId, claims.appId, claims.name].filter((each): each is string => each !== undefined);
  const { startedAt } = host.run;
  return {
    correlationIds,
    nameWords: host.run.id === '' ? [] : [host.run.id],
    callers,
    ...(startedAt === undefined ? {} : { sinceMs: startedAt }),
  };
}
