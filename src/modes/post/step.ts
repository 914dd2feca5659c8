import { parseResourceId } from '../../arm/resource-id.ts';
import type { Cloud } from '../../azure/clouds.ts';
import type { Wanted } from '../../azure/snapshot-reader.ts';
import { loadGates } from '../../gate/load.ts';
import { resolveOperation } from '../../gate/operation.ts';
import { seenIn } from '../../gate/snapshot.ts';
import { inertJson, oneLine } from '../../hosts/text.ts';
import type { Host } from '../../ports/host.ts';
import { annotation } from '../../report/annotation.ts';
import { prose } from '../../report/markdown-parts.ts';
import { redactDeep } from '../../report/redact-deep.ts';
import type { Renderer } from '../../report/render.ts';
import { bare } from '../../report/text.ts';
import { tick } from '../../report/title.ts';
import { md } from '../../text/safe.ts';
import { realClock } from '../../time/clock.ts';
import { type End, endAfter } from '../end.ts';
import { planSignIn } from '../guard/plan.ts';
import { type GuardPorts, processPorts, signIn } from '../guard/session.ts';
import { hasTicket } from '../lease/state.ts';
import { masked } from '../masked.ts';
import { evidenceOf, failureReport, sourceOf } from './failure.ts';
import { type Failures, lookAtFailures, lookAtPresent } from './look.ts';
import { canceledText, deploymentsOn, isVerified, verifiedLine } from './present.ts';
import { type GuardState, hasStarted, recall, type StateTarget } from './state.ts';

/** How a job ended, in the words of GitHub's `job.status`. */
type JobStatus = 'success' | 'failure' | 'cancelled';
const statuses: readonly JobStatus[] = ['success', 'failure', 'cancelled'];

/**
 * How long the step may take, in milliseconds. Of a canceled job a person waits for the end, and runner and agent do
 * not wait long.
 */
const limits: Readonly<Record<JobStatus, number>> = { success: 30_000, failure: 55_000, cancelled: 6_000 };

/** PostPorts is what the post step touches besides the host; tests bring their own. */
export interface PostPorts extends GuardPorts {
  readonly limits?: Partial<typeof limits>;
}

/**
 * atJobEnd is the post step of mode guard: it looks at how the job ended and at what Azure says of the targets since
 * the guard started, and adds that to the summary. It changes nothing in Azure, no output, and never the result of the
 * job: it throws nothing, and what it cannot do is one line of the log.
 */
export async function atJobEnd(host: Host, render: Renderer, ports: PostPorts = processPorts): Promise<void> {
  await giveBack(host, ports);
  if (hasTicket(host) && !hasStarted(host)) return;
  try {
    await look(host, render, ports);
  } catch (error) {
    host.info(`Nothing was looked up at the end of the job: ${said(error)}`);
  }
}

/** What waits for a lease waits for this: it comes before all looking. */
async function giveBack(host: Host, ports: PostPorts): Promise<void> {
  if (!hasTicket(host)) return;
  try {
    const { giveBackAtEnd } = await import('../lease/end.ts');
    await giveBackAtEnd(host, ports);
  } catch (error) {
    host.info(`The lease of this job was not given back, and ends by itself: ${said(error)}`);
  }
}

async function look(host: Host, render: Renderer, ports: PostPorts): Promise<void> {
  const state = recall(host, ports.clock.wall());
  if (state === undefined)
    return host.info('Nothing to look up: what the guard kept for the end of the job cannot be read.');
  const { verdict } = state;
  if (verdict === undefined)
    return host.info('Nothing to look up: the guard came to no verdict, so its own error tells why.');
  if (verdict !== 'clear' && verdict !== 'waited')
    return host.info('Nothing to look up: the guard stopped this job before the change, and its summary says why.');
  const status = statuses.find((each) => each === host.input('job-status').toLowerCase());
  if (status === undefined) return host.info('Nothing to look up: this host does not tell how the job ended.');
  const limitMs = ports.limits?.[status] ?? limits[status];
  const end = endAfter(limitMs, realClock);
  try {
    await tell[status]({
      host: { ...host, signal: AbortSignal.any([host.signal, end.signal]) },
      render,
      ports,
      state,
      end,
    });
  } finally {
    end.stop();
  }
}

interface Work {
  /** Its signal is aborted when the step must end. */
  readonly host: Host;
  readonly render: Renderer;
  readonly ports: PostPorts;
  readonly state: GuardState;
  readonly end: End;
}

const tell: Readonly<Record<JobStatus, (work: Work) => Promise<void>>> = {
  async failure(work) {
    const { host, render, ports, state, end } = work;
    const started = ports.clock.now();
    const { client, targets, cloud } = await enter(work);
    const failures = await lookAtFailures(
      client,
      targets,
      { sinceMs: state.sinceMs, nowMs: ports.clock.wall() },
      end.late,
    );
    const elapsedMs = ports.clock.now() - started;
    const found = await failureReport(failures, state, { elapsedMs, requests: client.requests, cloud });
    if (found === undefined) return publishLine(host, '🔎', nothingLine(failures, state));
    const report = masked(host, found);
    const path = host.keepReport('', `${inertJson(JSON.stringify(report))}\n`);
    if (path !== '') host.info(`The JSON report of this step: ${path}`);
    const note = annotation(report, await host.publish(render(report)));
    if (note !== undefined) host.annotate(note);
  },
  async success(work) {
    const { client, targets } = await enter(work);
    const present = await lookAtPresent(client, targets, work.end.late);
    await publishLine(
      work.host,
      isVerified(present, work.state.more) ? '✅' : '⚠️',
      verifiedLine(present, work.state.more),
    );
  },
  async cancelled(work) {
    const { client, targets } = await enter(work);
    const present = await lookAtPresent(client, targets, work.end.late);
    await work.host.publish(canceledText(redactDeep(present), work.state.more));
  },
};

/** enter signs in as the guard did. */
async function enter({ host, ports, state, end }: Work): Promise<{
  readonly client: Awaited<ReturnType<typeof signIn>>['client'];
  readonly targets: readonly Wanted[];
  readonly cloud: Cloud;
}> {
  const identity = await host.identity();
  const plan = planSignIn(host, identity, ports.env);
  const gates = await loadGates();
  const targets = state.targets.flatMap((each) => wantedOf(each, gates));
  const { client } = await end.orThrow(signIn(host, { ...plan, targets, transition: 'deny' }, identity, ports));
  return { client, targets, cloud: plan.cloud };
}

function wantedOf(
  { id, operation: word }: StateTarget,
  gates: Parameters<typeof resolveOperation>[2],
): readonly Wanted[] {
  const target = parseResourceId(id);
  if (target === undefined) return [];
  const operation = resolveOperation(word, target, gates);
  return 'known' in operation ? [] : [{ target, operation, size: '' }];
}

/** Honest, and short: nothing found is not the same as nothing there. */
function nothingLine(failures: Failures, { sinceMs }: GuardState): string {
  const unread = evidenceOf(failures).filter(({ status }) => status === 'denied' || status === 'failed');
  const gaps = unread.slice(0, 4).map(({ source, detail }) => `${source} (${detail})`);
  const failed = failures.deployments.flatMap(({ signal }) => seenIn(signal));
  const [one] = failed;
  const mute =
    one === undefined ? '' : ` Deployment ${tick(one.name)} ended as ${one.state}, without an error that tells why.`;
  const running = deploymentsOn(failures)
    .slice(0, 3)
    .map(({ name, state }) => ` Deployment ${tick(name)} is still ${state}.`)
    .join('');
  const since = sourceOf(sinceMs).replace(/^Azure /, '');
  const notRead = gaps.length === 0 ? '' : ` Not read: ${gaps.join(', ')}.`;
  return `The job failed; Azure shows no failure on the targets ${since}.${mute}${running}${notRead} The Activity Log may still bring one: it is 3 to 20 minutes late.`;
}

/** One line for the summary and for the log. */
async function publishLine(host: Host, sign: string, line: string): Promise<void> {
  const safe = host.masked(redactDeep(line));
  host.info(bare(safe));
  await host.publish(md`${prose(sign, 'flow')} ${prose(safe, 'flow')}\n`);
}

const said = (error: unknown): string => oneLine(error instanceof Error ? error.message : String(error), 300);
