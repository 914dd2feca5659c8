import { type Cloud, cloudField } from '../../azure/clouds.ts';
import { loadAdvice } from '../../conflict/advice/load.ts';
import type { Reason } from '../../conflict/taxonomy.ts';
import type { Holder, Judged } from '../../gate/judged.ts';
import type { Planned } from '../../gate/planned.ts';
import { portalLink } from '../../report/link.ts';
import type {
  Blocker,
  Condition,
  Diagnosis,
  Link,
  Report,
  Step,
  Target,
  TimelineEntry,
  Verdict,
} from '../../report/model.ts';
import { gapsOf, planLead, planSubject } from '../../report/plan.ts';
import { bare, duration, plural } from '../../report/text.ts';
import { freshWords } from '../../report/title.ts';
import type { Standing } from '../turns/turn.ts';
import { type Decided, overall } from './decide.ts';
import { type Cause, causesOf, type DiagnosisOptions, diagnosisOfCause, wantedWords } from './diagnosis.ts';
import { evidenceOf, notFollowedRows } from './evidence.ts';
import type { GuardPlan } from './plan.ts';
import { timelineOf } from './timeline.ts';

/** GuardOutcome is all that a run of the guard came to. Times in milliseconds. */
export interface GuardOutcome {
  readonly plan: GuardPlan;
  readonly decided: readonly Decided[];
  readonly waitedMs: number;
  readonly elapsedMs: number;
  readonly now: number;
  readonly requests: number;
  /** What was named and not asked for. */
  readonly notFollowed: readonly string[];
  /** How an input is set on this host. */
  readonly set: DiagnosisOptions['set'];
  /** How it came to be this run's turn. */
  readonly turns: Pick<Standing, 'evidence' | 'queued' | 'lease'>;
  /** What this run did itself, for the timeline. */
  readonly made: readonly TimelineEntry[];
  /** Whether it made, or tried, a transition: then the gate was not clear at once. */
  readonly acted: boolean;
}

const mostDiagnoses = 20;

/**
 * Of the hundred changes of a plan that one reason stops, the plan's own table has all: these are told with their way
 * out.
 */
const mostOfOne = { waits: 1, stops: 5, imports: 1 } as const;
const mostImports = 50;

function few(causes: readonly Cause[]): readonly Cause[] {
  const told = new Map<Reason, number>();
  return causes.filter(({ reason, judged }) => {
    const count = (told.get(reason) ?? 0) + 1;
    told.set(reason, count);
    const most =
      reason === imported ? mostOfOne.imports : judged.outcome === 'waits' ? mostOfOne.waits : mostOfOne.stops;
    return count <= most;
  });
}

const imported: Reason = 'import-needed';

/** What exists already is told once, with the commands for all of it: thirty of them are pasted together. */
function withImports(
  diagnoses: readonly Diagnosis[],
  all: readonly Cause[],
  options: DiagnosisOptions,
): readonly Diagnosis[] {
  const others = all.filter(({ reason }) => reason === imported).slice(1);
  const commands = others
    .slice(0, mostImports)
    .flatMap((cause) =>
      diagnosisOfCause(cause, options).steps.flatMap(({ command }) => (command === undefined ? [] : [command])),
    );
  if (commands.length === 0) return diagnoses;
  const left = others.length > mostImports ? `, the first ${mostImports} of them` : '';
  const step: Step = {
    text: `${plural(others.length, 'more change')} of the plan ${others.length === 1 ? 'makes' : 'make'} what exists already. Where they are the ones you mean${left}:`,
    kind: 'act',
    cost: 'nothing',
    command: commands.join('\n'),
  };
  return diagnoses.map((each) => {
    if (each.reason !== imported) return each;
    const at = each.steps.findIndex(({ command }) => command !== undefined) + 1;
    return { ...each, steps: [...each.steps.slice(0, at), step, ...each.steps.slice(at)] };
  });
}

/** guardReport tells it. */
export async function guardReport(outcome: GuardOutcome): Promise<Report> {
  const { plan, decided, waitedMs, turns } = outcome;
  const verdict = verdictOf(outcome);
  const all = causesOf(decided);
  const causes = (plan.files === undefined ? all : few(all)).slice(0, mostDiagnoses);
  const warned = verdict === 'clear' || verdict === 'waited' ? [] : causes;
  const advise = await loadAdvice(warned.map(({ reason }) => reason));
  const options: DiagnosisOptions = {
    advise,
    now: outcome.now,
    waitMs: plan.waitMs,
    transition: plan.transition,
    set: outcome.set,
  };
  const diagnoses = withImports(
    warned.map((cause) => diagnosisOfCause(cause, options)),
    plan.files === undefined ? [] : all,
    options,
  );
  const [root] = diagnoses;
  return {
    schema: 'azure-conflict-guard/report/1',
    mode: 'guard',
    verdict,
    class: root?.class ?? 'none',
    reason: root?.reason ?? ('no-error' satisfies Reason),
    recovery: root?.recovery ?? 'none',
    summary: summaryOf(verdict, outcome, root),
    source: '',
    diagnoses,
    ...(plan.files === undefined ? {} : { plan: { sources: plan.files.sources } }),
    targets: decided.map((each) => targetOf(each, verdict)),
    blockers: warned.flatMap((cause) => blockersOf(cause, plan.cloud)),
    timeline: timelineOf(decided, outcome.made),
    evidence: [...evidenceOf(decided), ...notFollowedRows(outcome.notFollowed), ...turns.evidence],
    ...(turns.queued === undefined ? {} : { serialization: turns.queued.serialization }),
    ...(turns.lease === undefined ? {} : { lease: turns.lease }),
    ...cloudField(plan.cloud),
    waitedMs: Math.round(waitedMs),
    elapsedMs: Math.round(outcome.elapsedMs),
    requests: { arm: outcome.requests, ...(turns.queued === undefined ? {} : { host: turns.queued.requests }) },
  };
}

function verdictOf({ plan, decided, waitedMs, acted }: GuardOutcome): Verdict {
  const decision = overall(decided);
  // What is not in the plan, or has no ID yet, was not looked at.
  if (decision === 'clear' && gapOf({ plan, decided }) !== undefined) return 'unknown';
  if (decision === 'clear') return waitedMs > 0 || acted ? 'waited' : 'clear';
  return decision === 'unread' ? 'unknown' : 'blocked';
}

/** Why a plan is not clear though nothing that was looked at stops it. */
function gapOf({ plan: { files }, decided }: Pick<GuardOutcome, 'plan' | 'decided'>): string | undefined {
  if (files === undefined || files.incomplete !== undefined) return files?.incomplete;
  return decided.length === 0 && gapsOf(files) > 0
    ? 'none of its changes has an ID in Azure yet, so nothing was looked at.'
    : undefined;
}

/** targetOf tells how one target was found. `all` is the verdict of the whole. */
export function targetOf({ wanted, verdict, snapshot }: Decided, all: Verdict): Target {
  const own: Verdict =
    verdict.decision === 'clear'
      ? all === 'waited'
        ? 'waited'
        : 'clear'
      : verdict.decision === 'unread'
        ? 'unknown'
        : 'blocked';
  return {
    resourceId: wanted.target.id,
    operation: wantedWords(wanted.planned?.verb ?? wanted.operation.name, wanted.size),
    ...namesOf(wanted.planned),
    ...existsIn(snapshot),
    verdict: own,
    conditions: verdict.conditions.map(conditionOf),
  };
}

function namesOf(planned: Planned | undefined): Pick<Target, 'address' | 'addresses'> {
  if (planned === undefined) return {};
  const { address, addresses } = planned;
  return { address, ...(addresses.length > 1 ? { addresses } : {}) };
}

/** Azure's own word only: what could not be read may exist or not. */
function existsIn({ resource }: Decided['snapshot']): Pick<Target, 'exists'> {
  return resource.status === 'read' || resource.status === 'empty' ? { exists: resource.status === 'read' } : {};
}

function conditionOf({ what, expected, actual, outcome, source, why }: Judged): Condition {
  return { what, expected, actual, met: outcome === 'met', outcome, source, ...(why === undefined ? {} : { why }) };
}

/** blockersOf names who or what a cause says stands in the way. */
export function blockersOf({ judged, decided }: Cause, cloud: Cloud): readonly Blocker[] {
  if (judged.outcome === 'unproven') return [];
  const fallback: Holder = {
    kind: 'state',
    what: `${judged.what} ${judged.actual}`,
    resourceId: decided.wanted.target.id,
  };
  return (judged.holders ?? [fallback]).map((holder): Blocker => {
    const link = holder.resourceId === undefined ? undefined : pageOf(holder, cloud);
    return { ...holder, ...(link === undefined ? {} : { link }) };
  });
}

/** Where a person looks at it: the page of the resource, or the progress of the deployment. */
function pageOf({ kind, resourceId = '' }: Holder, cloud: Cloud): Link | undefined {
  const page = kind === 'deployment' ? 'deployment' : kind === 'lock' ? 'locks' : 'resource';
  return portalLink(resourceId, page, cloudField(cloud).cloud);
}

function summaryOf(verdict: Verdict, { plan, decided, waitedMs }: GuardOutcome, root: Diagnosis | undefined): string {
  const about = subjectOf({ plan, decided });
  const gaps = `${unmappedWords(plan)}${warningsOf(decided)}`;
  const targets = decided.map((each) => targetOf(each, verdict));
  const lead = plan.files === undefined ? undefined : planLead({ plan: plan.files, targets, verdict });
  if (lead !== undefined) return `${lead}: ${root?.title ?? 'a condition is not met'}.`;
  const fresh = plan.files === undefined ? bare(freshWords(targets)) : '';
  if (verdict === 'clear' || verdict === 'waited') {
    const after = waitedMs >= 1000 ? ` after ${duration(waitedMs)}` : '';
    // What is not there is no news to hide behind the good one.
    return `${fresh === '' ? '' : `${fresh}. `}Nothing${unreadOf(decided).length === 0 ? '' : ' that was read'} stands in the way of ${about}${after}.${gaps}`;
  }
  if (verdict === 'unknown')
    return `Whether ${about} can start is not known: ${root?.message ?? gapOf({ plan, decided }) ?? 'its state could not be read.'}`;
  const waited = waitedMs >= 1000 ? ` Waited ${duration(waitedMs)}.` : '';
  const isStill = decided.some(({ verdict: { conditions } }) => conditions.some((each) => each.isStill));
  const stuck = isStill ? ' Nothing moves, and it does not look as if it will.' : '';
  return `${capital(about)} cannot start: ${root?.title ?? 'a condition is not met'}.${waited}${stuck}${fresh === '' ? '' : ` ${capital(fresh)}.`}`;
}

function subjectOf({ plan: { files }, decided }: Pick<GuardOutcome, 'plan' | 'decided'>): string {
  if (files !== undefined) return bare(planSubject(files));
  const [first] = decided;
  if (first === undefined) return 'nothing';
  const { target, operation, size } = first.wanted;
  const more = decided.length === 1 ? '' : ` and ${plural(decided.length - 1, 'more target')}`;
  return `${wantedWords(operation.name, size)} on ${target.name}${more}`;
}

/** What could not be looked at is said in the same breath. */
function unmappedWords({ files }: GuardPlan): string {
  const count = files === undefined ? 0 : gapsOf(files);
  return count === 0
    ? ''
    : ` ${count === 1 ? 'One has' : `${count} have`} no ID yet, and ${count === 1 ? 'was' : 'were'} not looked at.`;
}

/** Names of the conditions of which nothing is known. */
function unreadOf(decided: readonly Decided[]): readonly string[] {
  const unproven = decided.flatMap(({ verdict }) => verdict.conditions).filter(({ outcome }) => outcome === 'unproven');
  return [...new Set(unproven.map(({ what }) => what))];
}

/** What is clear only as far as it could be read, or only warned of, is said in the same breath. */
function warningsOf(decided: readonly Decided[]): string {
  const conditions = decided.flatMap(({ verdict }) => verdict.conditions);
  const unread = unreadOf(decided);
  const warned = [
    ...new Set(
      conditions.filter(({ outcome }) => outcome === 'warns').map(({ why, what }) => why ?? `The ${what} may stop it.`),
    ),
  ];
  const gap = unread.length === 0 ? '' : ` Not read: ${unread.join(', ')}.`;
  const more = warned.length > 3 ? ` And ${warned.length - 3} more.` : '';
  return `${gap}${warned.length === 0 ? '' : ` ${warned.slice(0, 3).join(' ')}${more}`}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
