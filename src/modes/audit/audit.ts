import type { Counted } from '../../audit/causes.ts';
import { createHistory } from '../../audit/history.ts';
import type { Found } from '../../audit/overlaps.ts';
import { logAnalyticsOf, metadataReader } from '../../azure/cloud-discovery.ts';
import type { Workspace } from '../../azure/log-analytics.ts';
import { GuardError } from '../../guard-error.ts';
import type { Host, HostIdentity } from '../../ports/host.ts';
import type { Report } from '../../report/model.ts';
import { type Entered, type GuardPorts, processPorts, signIn } from '../guard/session.ts';
import { withAbsent } from './absent.ts';
import { callersOf, withCallers } from './callers.ts';
import { type AuditPlan, planAudit } from './inputs.ts';
import { type Read, readHistory } from './read.ts';
import { reportOf } from './report.ts';
import { withRuns } from './runs.ts';

/**
 * audit tells of the changes of a span of time which overlapped and what Azure refused, beside the span before. It
 * changes nothing. Throws `GuardError`.
 */
export async function audit(host: Host, ports: GuardPorts = processPorts): Promise<Report> {
  const { clock, env } = ports;
  const started = clock.now();
  const identity = await host.identity();
  const plan = planAudit(host, identity, env, clock.wall());
  callersOf(env);
  const targets = plan.scopes.map((target) => ({ target }));
  const entered = await signIn(host, { ...plan, targets, transition: 'deny', limits: patient }, identity, ports);
  const spent = (requests: number): { elapsedMs: number; requests: number } => ({
    elapsedMs: clock.now() - started,
    requests,
  });
  const told = async (counted: Counted & { readonly found: Found }, read: Read): Promise<[typeof counted, Read]> => {
    const { found, evidence } = await withRuns(counted.found, host, plan.window);
    return [withCallers({ ...counted, found }, env), { ...read, evidence: [...read.evidence, ...evidence] }];
  };
  if (plan.workspace !== undefined) {
    const { auditWorkspace } = await import('./workspace.ts');
    const workspace = await workspaceOf(plan, entered, host, identity, ports);
    const { counted, read, before } = await auditWorkspace(plan, plan.workspace.name, workspace, host.info);
    return reportOf({ ...plan, before }, ...(await told(counted, read)), spent(workspace.requests));
  }
  const { client } = entered;
  const history = createHistory(plan.window);
  const read = await withAbsent(await readHistory(plan, history, { client, clock, host }), client);
  return reportOf(plan, ...(await told(history.finish(), read)), spent(client.requests));
}

/**
 * Nobody waits for the step behind an audit: a throttled page is asked for again as long as Azure wants, rather than
 * lost. Milliseconds.
 */
const patient = { answerMs: 30_000, totalMs: 5 * 60_000, attempts: 8, inFlight: 8 } as const;

/** A workspace is asked at a place of its own, with a token that is made out for that place. */
async function workspaceOf(
  plan: AuditPlan,
  { others }: Entered,
  host: Host,
  identity: HostIdentity,
  { clock }: GuardPorts,
): Promise<Workspace> {
  const { createWorkspace } = await import('../../azure/log-analytics.ts');
  const { signal } = host;
  const cloud = others?.cloud ?? plan.cloud;
  const proxyFor = identity.proxyFor === undefined ? {} : { proxyFor: identity.proxyFor };
  const at = await logAnalyticsOf(
    cloud,
    metadataReader({ resourceManager: cloud.resourceManager, signal, ...proxyFor }),
  );
  if (at === undefined || plan.workspace === undefined)
    throw new GuardError(
      'unavailable',
      `${new URL(cloud.resourceManager).host} does not tell where Log Analytics is asked in this cloud.`,
      {
        hint: 'Leave the input "workspace" empty: then the Activity Log is read.',
      },
    );
  const tokens = await others?.tokensFor(at.scope);
  if (tokens === undefined)
    throw new GuardError('internal', 'This sign-in gives tokens for Azure Resource Manager alone.');
  return createWorkspace({ at, workspace: plan.workspace, credential: tokens, clock, signal, ...proxyFor });
}
