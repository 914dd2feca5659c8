import { loadAdvice } from '../../conflict/advice/load.ts';
import { recoveryOf } from '../../conflict/taxonomy.ts';
import { outputSource, outputWords } from '../../report/attempts.ts';
import type { Diagnosis, Report, Target } from '../../report/model.ts';
import { resourceWords } from '../../report/resource.ts';
import { duration } from '../../report/text.ts';
import { blockersOf, diagnosisOf } from '../diagnosis.ts';
import { diagnosisOfCause } from '../guard/diagnosis.ts';
import { setWords } from '../guard/guard.ts';
import { guardReport } from '../guard/report.ts';
import { overwrites } from './decision.ts';
import type { Failure } from './failure.ts';
import type { Ended } from './follow.ts';
import type { Proof } from './proof.ts';
import type { RunCourse, RunWork } from './work.ts';

/** RunEnd is how the last attempt left it. */
export type RunEnd =
  /** `followed` is the own deployment that ended well in place of the command. */
  | { readonly verdict: 'succeeded'; readonly followed?: Ended }
  | { readonly verdict: 'replayed'; readonly proof: Proof }
  | {
      readonly verdict: 'failed';
      readonly failure: Failure;
      /** How the own deployment ended that was followed. */
      readonly over?: Ended;
    };

/** gateReport tells that the gate was not clear: the command was not run. */
export async function gateReport(work: RunWork, course: RunCourse): Promise<Report> {
  const { plan, session, started, turns, ports, host } = work;
  const report = await guardReport({
    plan,
    decided: course.decided,
    waitedMs: course.waitedMs,
    elapsedMs: ports.clock.now() - started,
    now: ports.clock.wall(),
    requests: session.client.requests,
    notFollowed: session.client.notFollowed,
    made: course.timeline,
    acted: course.acted,
    turns,
    set: setWords(host),
  });
  return { ...report, mode: 'run' };
}

/** runReport tells how the command ended, with every attempt. */
export async function runReport(work: RunWork, course: RunCourse, end: RunEnd): Promise<Report> {
  const base = await gateReport(work, course);
  const last = course.attempts.at(-1);
  const { exitCode } = last ?? {};
  const common = {
    ...base,
    verdict: end.verdict,
    attempts: course.attempts,
    ...(exitCode === undefined ? {} : { exitCode }),
  };
  if (end.verdict !== 'failed') {
    const none = { class: 'none', reason: 'no-error', recovery: 'none', diagnoses: [], blockers: [] } as const;
    return { ...common, ...none, summary: `${newWords(base.targets)}${successWords(course, end)}` };
  }
  const { failure } = end;
  const [first, ...others] = await diagnosesOf(work, failure);
  const diagnoses = first === undefined ? [] : [end.over === undefined ? first : afterOwn(first, end.over), ...others];
  const [root] = failure.findings;
  return {
    ...common,
    evidence: [...base.evidence, ...outputRows(course)],
    class: failure.class,
    reason: failure.reason,
    recovery: recoveryOf(failure.reason),
    diagnoses,
    blockers:
      base.blockers.length === 0 && root !== undefined
        ? blockersOf(root, work.plan.cloud.resourceManager)
        : base.blockers,
    summary: failureWords(course, diagnoses[0]),
  };
}

/** What the live state tells comes first where the text did not tell; then what the text says. */
async function diagnosesOf(
  { plan, host, ports, command }: RunWork,
  { findings, cause }: Failure,
): Promise<readonly Diagnosis[]> {
  const advise = await loadAdvice([
    ...(cause === undefined ? [] : [cause.reason]),
    ...findings.map(({ reason }) => reason),
  ]);
  const [only, ...others] = plan.targets;
  const fallback = others.length === 0 ? only?.target.id : undefined;
  const set = setWords(host);
  const hint = plan.waitMs === 0 && command.replays > 0 ? set('wait', '20m') : undefined;
  const told = findings.map((finding) => withWait(diagnosisOf(finding, advise, fallback, false), hint));
  if (cause === undefined) return told;
  const options = { advise, now: ports.clock.wall(), waitMs: plan.waitMs, transition: plan.transition, set };
  return [
    diagnosisOfCause(cause, options),
    ...told.filter((each) => each.class !== 'unknown-conflict' && each.reason !== cause.reason),
  ];
}

/** The deployment of this run is over: there is nothing to wait for any more. */
function afterOwn(diagnosis: Diagnosis, { state, well }: Ended): Diagnosis {
  return {
    ...diagnosis,
    title: `this run's own deployment was still running, and has ${well ? 'succeeded' : `ended as ${state}`} since`,
    steps: well
      ? [{ text: 'Run what stands after the deployment in the command: only that is missing.' }]
      : [
          { text: 'See why the deployment ended like that, in its operations; then run this job again.' },
          ...diagnosis.steps.filter(({ az }) => / show /.test(az ?? '')),
        ],
  };
}

/** Who did not give it time should know that it would have done the rest. */
function withWait(diagnosis: Diagnosis, words: string | undefined): Diagnosis {
  if (words === undefined || diagnosis.class !== 'concurrent-operation' || overwrites.has(diagnosis.reason))
    return diagnosis;
  const step = {
    text: `Or set \`${words}\`: then this step follows the other operation to its end, verifies the gate and replays by itself.`,
  };
  return { ...diagnosis, steps: [...diagnosis.steps, step] };
}

/** What the gate did not find there is nothing that it could have looked at: that is said first. */
function newWords(targets: readonly Target[]): string {
  const names = targets
    .filter(({ exists }) => exists === false)
    .map(({ resourceId }) => resourceWords(resourceId).name);
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return names.length === 0 ? '' : `${names.slice(0, 3).join(', ')}${more} did not exist before. `;
}

function successWords({ attempts }: RunCourse, end: Exclude<RunEnd, { verdict: 'failed' }>): string {
  if (end.verdict === 'succeeded') {
    if (end.followed === undefined) return 'The gate was clear, and the command succeeded.';
    return `The command failed because ${end.followed.what} of this run was still running; that was followed to its end, and it succeeded.`;
  }
  const { words, waitedMs } = end.proof;
  const waited = waitedMs >= 1000 ? ` after waiting ${duration(waitedMs)}` : '';
  return `Attempt 1 met a conflict (${attempts[0]?.reason ?? 'unknown'}). Before attempt ${attempts.length}, which succeeded, the gate was verified again${waited}: ${words}.`;
}

/** Of a long output the middle is not kept: what stands there was not read. */
function outputRows({ unreadBytes }: RunCourse): Report['evidence'] {
  if (unreadBytes === 0) return [];
  const detail = `read in part: its beginning and its end; ${Math.ceil(unreadBytes / 1024).toLocaleString('en')} KiB between them were not looked at`;
  return [{ source: outputSource, status: 'failed', detail }];
}

function failureWords({ attempts, unreadBytes }: RunCourse, root: Diagnosis | undefined): string {
  const last = attempts.at(-1);
  const how =
    last?.exitCode === undefined
      ? `was ended by ${last?.endedBy ?? 'a signal'}`
      : `failed with exit code ${last.exitCode}`;
  const what =
    root === undefined ? `nothing in ${outputWords[unreadBytes > 0 ? 'part' : 'whole']} is an Azure error` : root.title;
  const next =
    last?.next === undefined || last.next === '' ? '' : ` ${last.next.charAt(0).toUpperCase()}${last.next.slice(1)}.`;
  return `The command ${how}: ${what}.${next}`;
}
