import { attemptSections, attemptsOf, succeeded } from './attempts.ts';
import { auditRemarks, auditSections } from './audit/sections.ts';
import { facts, paragraph, type Row, type Section } from './blocks.ts';
import { type Chapter, chapter, targetRow } from './chapter.ts';
import { conditionSections } from './conditions.ts';
import { evidenceSections } from './evidence.ts';
import { adviceBlocks, badgeLine, otherSections, pastSections, proofSections } from './failures.ts';
import { leaseRow, leaseSections } from './lease.ts';
import type { Condition, Report } from './model.ts';
import { gapsOf, planBlocks, planLead, planSections } from './plan.ts';
import { runRemarks } from './run-words.ts';
import { queueSections, serializedRow } from './serialization.ts';
import { duration, plural } from './text.ts';
import { timelineSections } from './timeline.ts';
import { headline, tick, tidy } from './title.ts';
import { type Mood, remarkOf, remarks, verdictWords } from './words.ts';

/**
 * Story is the report in the order in which it is told (verdict, what to do, why, proof), before any markup. Every
 * format tells the same story. Its texts are neither escaped nor wrapped; pairs of backticks in them mark code.
 */
export interface Story {
  readonly mood: Mood;
  /** The verdict in words, with the resource's name. One line. */
  readonly headline: string;
  readonly sections: readonly Section[];
  /** Where all this comes from; one line. */
  readonly footer: string;
}

/** tell makes the story of a report. */
export function tell(report: Report): Story {
  const over = report.mode === 'run' && verdictWords[report.verdict].mood === 'good';
  // What a replay got past is no advice any more.
  const [first, ...others] = over ? [] : report.diagnoses;
  const past = over ? report.diagnoses : (report.overcome ?? []);
  const root = first === undefined ? undefined : chapter(first, report, 'root');
  // Where the reader must see what was read to believe the verdict.
  const open = report.verdict === 'nothing-found' || report.verdict === 'unknown';
  const proof = [...conditionSections(report), ...timelineSections(report), ...evidenceSections(report, open)];
  return {
    mood: moodOf(report),
    headline: headline(report),
    sections: [
      ...verdictSections(report, root),
      ...auditSections(report),
      ...attemptSections(report),
      ...queueSections(report),
      ...leaseSections(report),
      ...(open ? proof : []),
      ...(root === undefined ? [] : proofSections(root)),
      ...otherSections(others.map((diagnosis) => chapter(diagnosis, report, 'further'))),
      ...pastSections(past.map((diagnosis) => chapter(diagnosis, report, 'further'))),
      ...(open ? [] : proof),
    ],
    footer: footer(report),
  };
}

/**
 * Frank words under the verdict, and the root cause, or the targets where nothing was diagnosed. Of a plan that is
 * stopped, all that stops it comes first.
 */
function verdictSections(report: Report, root: Chapter | undefined): readonly Section[] {
  const words = frankWords(report).flatMap(paragraph);
  if (root === undefined) {
    const rows = facts([...targetRows(report), ...serializedRow(report), ...leaseRow(report)]);
    return [{ weight: 'head', blocks: [...words, ...rows] }, ...planSections(report)];
  }
  const cause = [...facts(root.rows), ...adviceBlocks(root)];
  if (planLead(report) === undefined)
    return [{ weight: 'head', blocks: [badgeLine(root), ...words, ...cause] }, ...planSections(report)];
  return [
    { weight: 'head', blocks: [...words, ...planBlocks(report)] },
    {
      weight: 'head',
      blocks: [
        { kind: 'heading', text: `1 · ${root.label}: ${root.title}` },
        ...paragraph(root.badges.join(' · ')),
        ...cause,
      ],
    },
  ];
}

/** Those of a plan are told with it. */
const targetRows = (report: Report): readonly Row[] =>
  report.plan === undefined ? report.targets.slice(0, 20).map((target) => targetRow(target, report)) : [];

/** Good, but not all could be read: that must not look like what was seen to be good. */
function moodOf({ verdict, targets, plan }: Report): Mood {
  const clear = verdict === 'clear' || verdict === 'waited';
  return clear &&
    (targets.some(({ conditions }) => conditions.some(({ outcome }) => outcome === 'unproven')) ||
      (plan !== undefined && gapsOf(plan) > 0))
    ? 'wary'
    : verdictWords[verdict].mood;
}

function frankWords(report: Report): readonly string[] {
  const unread = report.evidence.some(({ status }) => status === 'denied' || status === 'failed');
  const gaps = unread ? [remarks.gaps] : [];
  const ofRun = runRemarks(report);
  if (ofRun !== undefined) return [...ofRun, ...(report.verdict === 'failed' ? gaps : [])];
  if (report.verdict === 'nothing-found' && (report.overcome !== undefined || report.endedWell === true))
    return [...overcomeRemarks(report), ...gaps];
  if (report.verdict === 'nothing-found') return [remarks.nothingFound, remarks.nothingFoundNext, ...gaps];
  if (report.verdict === 'not-a-conflict') {
    const all =
      report.diagnoses.length > 1 && report.reason !== 'cause-not-told'
        ? [`None of the ${report.diagnoses.length} failures found is a conflict.`]
        : [];
    return [...all, remarkOf(report.reason), ...gaps];
  }
  if (report.audit !== undefined) return [...auditRemarks(report.audit), ...(report.verdict === 'unknown' ? gaps : [])];
  if (report.class === 'unknown-conflict') return [remarks.unknownConflict, ...gaps];
  // The own deployment of a command that failed may have succeeded in its place: that takes words.
  const atOnce = report.verdict === 'succeeded' && attemptsOf(report).every(succeeded);
  // Where all is met, the headline has said it.
  if (
    (report.mode === 'guard' || atOnce) &&
    report.targets.length > 0 &&
    report.targets.every(({ conditions }) => conditions.every(plainlyMet))
  )
    return [];
  // The summary says what the headline does not: a headline about targets, or the bare word that a group was named.
  const told = report.diagnoses.length > 0 || headline(report).includes(tidy(report.summary));
  return [...(told || report.summary === '' ? [] : [report.summary]), ...(report.verdict === 'unknown' ? gaps : [])];
}

/** Where each of them stands, and that the log says itself how it ended. */
function overcomeRemarks({ overcome = [] }: Report): readonly string[] {
  if (overcome.length === 0) return [remarks.endedWell];
  const places = overcome.map(({ reason, line, source }) => {
    const at = [line === undefined ? '' : `line ${line}`, source === undefined ? '' : `of ${tick(source)}`]
      .filter((part) => part !== '')
      .join(' ');
    return `${tick(reason)}${at === '' ? '' : ` in ${at}`}`;
  });
  return [`${remarks.overcome} ${places.join('; ')}.`];
}

/** What does not exist yet is met, and worth a word. */
const plainlyMet = ({ met, what }: Condition): boolean => met && what !== 'resource';

function footer(report: Report): string {
  const facts = [
    report.source === '' ? '' : `from ${tick(report.source)}`,
    dismissedWords(report),
    report.waitedMs > 0 ? `waited ${duration(report.waitedMs)}` : '',
    report.requests.arm > 0 ? plural(report.requests.arm, 'request to Azure', 'requests to Azure') : '',
    report.elapsedMs > 0 ? `took ${duration(report.elapsedMs)}` : '',
  ];
  return [`Azure Conflict Guard, mode ${tick(report.mode)}`, ...facts].filter((fact) => fact !== '').join(' · ');
}

/** Who is named of those whose words were taken for no failure. */
const mostDismissed = 3;

/** `taken for no failure: jest (12 times, from line 41), a cache action (line 9)`. */
function dismissedWords({ dismissed = [] }: Report): string {
  if (dismissed.length === 0) return '';
  const named = dismissed.slice(0, mostDismissed).map(({ speaker, count, line, source }) => {
    const at = `line ${line}${source === undefined ? '' : ` of ${tick(source)}`}`;
    return `${speaker} (${count === 1 ? at : `${count} times, from ${at}`})`;
  });
  const more = dismissed.length > named.length ? ` and ${dismissed.length - named.length} more` : '';
  return `taken for no failure: ${named.join(', ')}${more}`;
}
