import { createVersions } from '../../azure/api-versions.ts';
import { createReads } from '../../azure/reads.ts';
import type { Wanted } from '../../azure/snapshot-reader.ts';
import type { Finding } from '../../conflict/findings.ts';
import type { ConflictClass, Reason } from '../../conflict/taxonomy.ts';
import { loadGates } from '../../gate/load.ts';
import { resolveOperation } from '../../gate/operation.ts';
import { GuardError } from '../../guard-error.ts';
import { oneLine } from '../../hosts/text.ts';
import type { Host } from '../../ports/host.ts';
import type { Blocker, Diagnosis, Evidence, Target, TimelineEntry } from '../../report/model.ts';
import { instant } from '../../report/text.ts';
import { endAfter } from '../end.ts';
import { notFollowedRows } from '../guard/evidence.ts';
import { planSignIn } from '../guard/plan.ts';
import { blockersOf } from '../guard/report.ts';
import { type GuardPorts, processPorts, signIn } from '../guard/session.ts';
import { targetIds } from '../targets/ids.ts';
import { subscriptionFor } from '../targets/subscription.ts';
import { readingClient } from './client.ts';
import { beginning, type Course, findingsIn, withAzure, wordsFor } from './course.ts';
import { lookAt, placesOf, wantedOf } from './look.ts';
import { questionsOf } from './lookups/index.ts';
import type { Subject } from './model.ts';
import { eventsOf, rowsOf, targetsOf, unique } from './rows.ts';
import type { Seen } from './seen.ts';
import { type Around, subjectOf } from './subject.ts';
import { placed, unplacedIn } from './whose.ts';

/** Live is what Azure adds to the findings of a text. */
export interface Live {
  /** Root cause first; a wrapper is what it wraps, where Azure told. */
  readonly findings: readonly Finding[];
  /** Tells the diagnosis of one of them with what Azure says beside it. */
  readonly worded: (finding: Finding, diagnosis: Diagnosis) => Diagnosis;
  /** What was looked at, and how it stands now before the operation that failed. */
  readonly targets: readonly Target[];
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

/** What the text names, and once more what a deployment told in its place. */
const mostRounds = 2;

/** What a look at Azure tells more of. */
const classes: ReadonlySet<ConflictClass> = new Set<ConflictClass>([
  'state',
  'concurrent-operation',
  'etag',
  'operation-not-allowed',
  'already-exists',
  'unknown-conflict',
]);
const reasons: ReadonlySet<Reason> = new Set<Reason>([
  'scope-locked',
  'deny-assignment',
  'cause-not-told',
  'operation-failed',
  'timed-out',
]);
const isWorth = (finding: Finding): boolean => classes.has(finding.class) || reasons.has(finding.reason);

/**
 * liveOf looks at what the findings of a text name. It never throws but at the cancellation of the run: what could not
 * be read is a row of evidence.
 */
export async function liveOf(findings: readonly Finding[], options: LiveOptions): Promise<Live> {
  const text = { ...textAlone(findings), elapsedMs: 0 };
  if (!findings.some(isWorth)) return text;
  const { host, withinMs, ports = processPorts } = options;
  const end = endAfter(withinMs, ports.clock);
  const started = ports.clock.now();
  const elapsed = (): number => ports.clock.now() - started;
  const bounded = { ...host, signal: AbortSignal.any([host.signal, end.signal]) };
  try {
    return { ...(await look(findings, { ...options, host: bounded, ports, end })), elapsedMs: elapsed() };
  } catch (error) {
    if (host.signal.aborted) throw new GuardError('canceled', 'The diagnosis was canceled.');
    const detail = said(error);
    if (options.asked) host.annotate({ severity: 'warning', title: 'Azure was not looked at', message: detail });
    else host.info(`Azure was not looked at: ${detail}`);
    return { ...text, evidence: [{ source: 'Azure', status: 'failed', detail }], elapsedMs: elapsed() };
  } finally {
    end.stop();
  }
}

type Work = LiveOptions & { readonly ports: GuardPorts; readonly end: ReturnType<typeof endAfter> };

async function look(
  findings: readonly Finding[],
  { host, ports, end, lookbackMs }: Work,
): Promise<Omit<Live, 'elapsedMs'>> {
  const identity = await end.orThrow(host.identity());
  const plan = planSignIn(host, identity, ports.env);
  const own = await subscriptionFor(identity, ports.env);
  let around: Around = {
    targets: targetIds(host),
    ...(own === undefined ? {} : { subscription: { ...own, by: `that of ${own.by}` } }),
  };
  const subjectsIn = (course: Course): readonly Subject[] =>
    course.flatMap(({ finding, fresh, byAzure }) => {
      const subject = fresh && isWorth(finding) ? subjectOf(finding, around) : undefined;
      return subject === undefined ? [] : [byAzure ? { ...subject, byAzure: true } : subject];
    });
  let course = beginning(findings);
  let named = subjectsIn(course);
  const unplaced = findings.flatMap((finding) => (isWorth(finding) ? (unplacedIn(finding, around) ?? []) : []));
  if (named.length === 0 && unplaced.length === 0) return { ...textAlone(findings), evidence: [nothingNamed] };
  const gates = await loadGates();
  const places = placesOf(named.slice(0, mostSubjects)).flatMap((target): readonly Wanted[] => {
    const operation = resolveOperation('write', target, gates);
    return 'known' in operation ? [] : [{ target, operation, size: '', lookOnly: true }];
  });
  // What a deployment names in the second round is read below the same subscriptions alone.
  const { alone } = questionsOf(named.slice(0, mostSubjects));
  const questions = { ask: [], alone: unplaced.length === 0 ? alone : [...alone, '/subscriptions'] };
  const { client } = await end.orThrow(
    signIn(host, { ...plan, targets: places, transition: 'deny', questions }, identity, ports),
  );
  const tools = { client: readingClient(client, end), clock: ports.clock, lookbackMs };
  const whose =
    unplaced.length === 0 ? undefined : await placed(unplaced, createReads(tools.client, createVersions(tools.client)));
  if (whose !== undefined) {
    around = { ...around, ...whose };
    for (const { id } of whose.scopes) client.admitScope(id);
    named = subjectsIn(course);
  }
  const bound = named.length > mostSubjects ? [boundRow(named.length)] : [];
  const all: Seen[] = [];
  for (let round = 0; round < mostRounds && named.length > 0; round += 1) {
    const subjects = named.slice(0, mostSubjects);
    const wanted = subjects.map((subject) => wantedOf(subject, gates));
    const seen = await lookAt(subjects, wanted, tools);
    all.push(...seen);
    course = withAzure(course, seen, ports.clock.wall());
    named = subjectsIn(course);
  }
  const read = {
    source: 'Azure',
    status: 'read',
    detail: `looked at ${instant(new Date(ports.clock.wall()).toISOString())}`,
  } as const;
  return {
    findings: findingsIn(course),
    worded: wordsFor(course),
    blockers: unique(course.flatMap(({ causes }) => causes.flatMap((cause) => blockersOf(cause, plan.cloud)))),
    targets: targetsOf(all),
    timeline: eventsOf(all),
    evidence: [
      read,
      ...(whose?.rows ?? []),
      ...(all.length === 0 ? [nothingNamed] : rowsOf(all)),
      ...notFollowedRows(client.notFollowed),
      ...bound,
    ],
    requests: client.requests,
  };
}

const textAlone = (findings: readonly Finding[]): Omit<Live, 'elapsedMs'> => ({
  findings,
  worded: (_, diagnosis) => diagnosis,
  targets: [],
  blockers: [],
  timeline: [],
  evidence: [],
  requests: 0,
});

const nothingNamed: Evidence = {
  source: 'Azure',
  status: 'skipped',
  detail: 'the text names nothing that could be looked at',
};

const boundRow = (count: number): Evidence => ({
  source: 'Azure',
  status: 'skipped',
  detail: `of ${count} failures that name something the first ${mostSubjects} were looked up, the root cause first`,
});

function said(error: unknown): string {
  if (!(error instanceof Error)) return oneLine(String(error), 300);
  const hint = error instanceof GuardError && error.hint !== undefined ? ` ${error.hint}` : '';
  return oneLine(`${error.message}${hint}`, 600);
}
