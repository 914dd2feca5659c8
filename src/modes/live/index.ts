import type { Cloud } from '../../azure/clouds.ts';
import type { Wanted } from '../../azure/snapshot-reader.ts';
import type { Finding } from '../../conflict/findings.ts';
import { ordered } from '../../conflict/order.ts';
import type { ConflictClass, Reason } from '../../conflict/taxonomy.ts';
import { loadGates } from '../../gate/load.ts';
import { resolveOperation } from '../../gate/operation.ts';
import { seenIn } from '../../gate/snapshot.ts';
import { GuardError } from '../../guard-error.ts';
import type { Host } from '../../hosts/host.ts';
import { oneLine } from '../../hosts/text.ts';
import type { Blocker, Evidence, Fact, TimelineEntry } from '../../report/model.ts';
import { redactDeep } from '../../report/redact-deep.ts';
import { instant } from '../../report/text.ts';
import { endAfter } from '../end.ts';
import { evidenceOf, notFollowedRows, signalRow } from '../guard/evidence.ts';
import { planSignIn } from '../guard/plan.ts';
import { blockersOf } from '../guard/report.ts';
import { type GuardPorts, processPorts, signIn } from '../guard/session.ts';
import { timelineOf } from '../guard/timeline.ts';
import { targetIds } from '../targets/ids.ts';
import { subscriptionFor } from '../targets/subscription.ts';
import { readingClient } from './client.ts';
import { lookAt, placesOf, type Seen, wantedOf } from './look.ts';
import { subjectOf } from './subject.ts';
import { told } from './tell.ts';

/** Live is what Azure adds to the findings of a text. */
export interface Live {
  /** Root cause first; a wrapper is what it wraps, where Azure told. */
  readonly findings: readonly Finding[];
  /** What is told beside a finding of that list. */
  readonly facts: ReadonlyMap<Finding, readonly Fact[]>;
  readonly blockers: readonly Blocker[];
  readonly timeline: readonly TimelineEntry[];
  readonly evidence: readonly Evidence[];
  readonly requests: number;
  /** Milliseconds. */
  readonly elapsedMs: number;
}

/** LiveOptions are what the looking of one report has. */
export interface LiveOptions {
  readonly host: Host;
  readonly ports: GuardPorts | undefined;
  /** Milliseconds that are left for it, sign-in included. */
  readonly withinMs: number;
  readonly lookbackMs: number;
  /** The input says `on`: that nobody could be signed in is then a warning. */
  readonly asked: boolean;
}

/** So many failures are looked up, the root cause first: the others mostly follow from them. */
const mostSubjects = 5;

/** What a look at Azure tells more of. */
const classes: ReadonlySet<ConflictClass> = new Set<ConflictClass>(['state', 'concurrent-operation', 'etag', 'unknown-conflict']);
const reasons: ReadonlySet<Reason> = new Set<Reason>([
  'scope-locked',
  'deny-assignment',
  'cause-not-told',
  'operation-failed',
  'timed-out',
]);

/** liveOf looks at what the findings of a text name. It never throws but at the cancellation of the run: what could not be read is a row of evidence. */
export async function liveOf(findings: readonly Finding[], options: LiveOptions): Promise<Live> {
  const nothing: Live = { findings, facts: new Map(), blockers: [], timeline: [], evidence: [], requests: 0, elapsedMs: 0 };
  const worth = findings.filter((finding) => classes.has(finding.class) || reasons.has(finding.reason));
  if (worth.length === 0) return nothing;
  const { host, withinMs, ports = processPorts } = options;
  const end = endAfter(withinMs, ports.clock);
  const started = ports.clock.now();
  const bounded = { ...host, signal: AbortSignal.any([host.signal, end.signal]) };
  try {
    const live = await look(findings, worth, { ...options, host: bounded, ports, end });
    return { ...live, elapsedMs: ports.clock.now() - started };
  } catch (error) {
    if (host.signal.aborted) throw new GuardError('canceled', 'The diagnosis was canceled.');
    const detail = said(error);
    if (options.asked) host.annotate({ severity: 'warning', title: 'Azure was not looked at', message: detail });
    else host.info(`Azure was not looked at: ${detail}`);
    return { ...nothing, evidence: [{ source: 'Azure', status: 'failed', detail }], elapsedMs: ports.clock.now() - started };
  } finally {
    end.stop();
  }
}

type Work = LiveOptions & { readonly ports: GuardPorts; readonly end: ReturnType<typeof endAfter> };

async function look(
  findings: readonly Finding[],
  worth: readonly Finding[],
  { host, ports, end, lookbackMs }: Work,
): Promise<Omit<Live, 'elapsedMs'>> {
  const identity = await end.orThrow(host.identity());
  const plan = planSignIn(host, identity, ports.env);
  const own = await subscriptionFor(identity, ports.env);
  const around = { targets: targetIds(host), ...(own === undefined ? {} : { subscription: own }) };
  const named = worth.flatMap((finding) => subjectOf(finding, around) ?? []);
  const subjects = named.slice(0, mostSubjects);
  const bound = named.length > subjects.length ? [boundRow(named.length)] : [];
  if (subjects.length === 0) return { ...same(findings), evidence: [nothingNamed] };
  const gates = await loadGates();
  const wanted = subjects.map((subject) => wantedOf(subject, gates));
  const places = placesOf(subjects).flatMap((target): readonly Wanted[] => {
    const operation = resolveOperation('write', target, gates);
    return 'known' in operation ? [] : [{ target, operation, size: '', lookOnly: true }];
  });
  const { client } = await end.orThrow(signIn(host, { ...plan, targets: places, transition: 'deny' }, identity, ports));
  const seen = await lookAt(subjects, wanted, { client: readingClient(client, end), clock: ports.clock, lookbackMs });
  const now = ports.clock.wall();
  const read = { source: 'Azure', status: 'read', detail: `looked at ${instant(new Date(now).toISOString())}` } as const;
  return {
    ...together(findings, seen, now, plan.cloud),
    evidence: [read, ...rowsOf(seen), ...notFollowedRows(client.notFollowed), ...bound],
    requests: client.requests,
  };
}

const same = (findings: readonly Finding[]): Omit<Live, 'elapsedMs'> => ({
  findings,
  facts: new Map(),
  blockers: [],
  timeline: [],
  evidence: [],
  requests: 0,
});

const nothingNamed: Evidence = { source: 'Azure', status: 'skipped', detail: 'the text names nothing that could be looked at' };

const boundRow = (count: number): Evidence => ({
  source: 'Azure',
  status: 'skipped',
  detail: `of ${count} failures that name something the first ${mostSubjects} were looked up, the root cause first`,
});

/** Each finding in its place, with what Azure tells of it. */
function together(
  findings: readonly Finding[],
  seen: readonly Seen[],
  now: number,
  cloud: Cloud,
): Pick<Live, 'findings' | 'facts' | 'blockers' | 'timeline'> {
  const facts = new Map<Finding, readonly Fact[]>();
  const all: Finding[] = [];
  const blockers: Blocker[] = [];
  for (const finding of findings) {
    const own = seen.find(({ subject }) => subject.finding === finding);
    if (own === undefined) {
      all.push(finding);
      continue;
    }
    const { findings: made, facts: beside, causes } = told(own, now);
    // Before advice and summary are made of it: what Azure repeats of a request may be a secret.
    for (const each of made.map((one) => (one === finding ? one : redactDeep(one)))) {
      if (all.some((other) => isSame(other, each))) continue;
      all.push(each);
      facts.set(each, beside);
    }
    blockers.push(...causes.flatMap((cause) => blockersOf(cause, cloud)));
  }
  return { findings: ordered(all), facts, blockers: unique(blockers), timeline: eventsOf(seen) };
}

/** What the text tells already beside the wrapper. */
function isSame(one: Finding, other: Finding): boolean {
  const id = ({ error }: Finding): string | undefined => error.resourceId?.toLowerCase();
  return (
    one.reason === other.reason && one.error.code === other.error.code && id(one) === id(other) && one.error.message === other.error.message
  );
}

function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

const decidedIn = (seen: readonly Seen[]) => unique(seen.flatMap(({ decided }) => decided ?? []));

function eventsOf(seen: readonly Seen[]): readonly TimelineEntry[] {
  const deployments = seen.flatMap(({ deployment }) => (deployment === undefined ? [] : seenIn(deployment)));
  const entry = (time: string | undefined, text: string): readonly TimelineEntry[] => {
    const at = Date.parse(time ?? '');
    return Number.isNaN(at) ? [] : [{ time: new Date(at).toISOString(), source: 'deployment', text }];
  };
  const own = deployments.flatMap(({ name, began, ended, state, failures }) => [
    ...entry(began, `deployment ${name} began`),
    ...failures
      .slice(0, 10)
      .flatMap((each) => entry(each.time, `${each.target?.split('/').at(-1) ?? 'an operation'} in deployment ${name}: ${each.state}`)),
    ...(/^(?:failed|canceled|succeeded)$/i.test(state) ? entry(ended, `deployment ${name} ended: ${state}`) : []),
  ]);
  return timelineOf(decidedIn(seen), own);
}

function rowsOf(seen: readonly Seen[]): readonly Evidence[] {
  const named = seen.flatMap(({ subject, deployment, operation }): readonly Evidence[] => [
    ...(deployment === undefined
      ? []
      : [signalRow(`deployment ${subject.deployment?.id?.split('/').at(-1) ?? 'of the request'}`, deployment)]),
    ...(deployment === undefined ? [] : seenIn(deployment).map(({ name, touches }) => signalRow(`operations of ${name}`, touches))),
    ...(operation === undefined ? [] : [operationRow(operation)]),
  ]);
  return unique([...evidenceOf(decidedIn(seen)), ...named]);
}

function operationRow(operation: NonNullable<Seen['operation']>): Evidence {
  const source = 'the operation that Azure named';
  if (operation.kind === 'found') return { source, status: 'read', detail: '' };
  if (operation.kind === 'absent') return { source, status: 'empty', detail: 'Azure does not know it any more' };
  const { kind } = operation.trouble;
  return { source, status: kind === 'denied' ? 'denied' : kind === 'refused' ? 'skipped' : 'failed', detail: operation.detail };
}

function said(error: unknown): string {
  if (!(error instanceof Error)) return oneLine(String(error), 300);
  const hint = error instanceof GuardError && error.hint !== undefined ? ` ${error.hint}` : '';
  return oneLine(`${error.message}${hint}`, 600);
}
