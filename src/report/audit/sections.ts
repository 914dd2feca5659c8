import type { Audit, Cause, Queue, Regression } from '../../audit/model.ts';
import type { ConflictClass } from '../../conflict/taxonomy.ts';
import { type Block, code, inSummaries, paragraph, prose, type Section } from '../blocks.ts';
import type { Report } from '../model.ts';
import { resourceWords } from '../resource.ts';
import type { ShownStep } from '../shell.ts';
import { cut, plural } from '../text.ts';
import { tick } from '../title.ts';
import { classWords } from '../words.ts';
import { daySections } from './days.ts';
import { episodeSections, overlapSections } from './episodes.ts';
import { callerWords, listOf, operationWords, scopeName, shortCaller, times } from './names.ts';
import { spanWords } from './sentence.ts';

/** auditSections tells an audit: what to do, when and why it came to conflicts, and who ran at the same time. */
export function auditSections({ audit }: Report): readonly Section[] {
  if (audit === undefined) return [];
  return [
    ...adviceSections(audit),
    ...episodeSections(audit),
    ...daySections(audit),
    ...causeSections(audit),
    ...overlapSections(audit),
    ...callerSections(audit),
  ];
}

/** auditRemarks are the frank words under the verdict: what rose, and what the figures do not say. */
export function auditRemarks(audit: Audit): readonly string[] {
  const { regressions = [], before, window, partial } = audit;
  const compared = before.from !== before.to;
  return [
    ...regressions.slice(0, 5).map(regressionWords),
    ...(partial && (audit.conflicts > 0 || audit.overlapCount > 0)
      ? ['Not everything could be read; the figures are what was seen, and may be too low.']
      : []),
    ...(audit.regressions === undefined && compared
      ? ['The span before was not read as a whole, so nothing is said of what became more frequent.']
      : []),
    ...(compared && spanWords(before) !== spanWords(window)
      ? [`It is compared with ${spanWords(before)}, because Azure keeps no more.`]
      : []),
    ...(audit.failedOn.length > 0 ? [`The step fails because \`fail-on\` names ${audit.failedOn.join(' and ')}.`] : []),
  ];
}

function regressionWords({ kind, reason, operation, count, before, chance = 0 }: Regression): string {
  const on = operation === undefined ? '' : ` of ${tick(operationWords(operation))}`;
  if (kind === 'new') return `New: ${tick(reason)} did not occur in the span before, and ${times(count)} in this one.`;
  const odds = chance < 0.0001 ? 'less than 0.01' : (chance * 100).toPrecision(1).replace(/e.*$/, '');
  return `More often: ${tick(reason)}${on}, ${before} → ${count}. By chance alone so many come in ${odds} % of all cases.`;
}

/** Scopes that are told what to do about. */
const mostQueues = 3;
const mostRemedies = 3;

/** auditSteps are what to do, the most urgent first. */
export function auditSteps({ queues, byCause }: Audit): readonly string[] {
  return [...queues.slice(0, mostQueues).map(queueStep), ...remediesOf(byCause, queues.length > 0)];
}

function adviceSections(audit: Audit): readonly Section[] {
  const { queues } = audit;
  const steps: readonly ShownStep[] = auditSteps(audit).map((text) => ({ text, commands: [] }));
  if (steps.length === 0) return [];
  const [queue] = queues;
  return [
    {
      weight: 'head',
      blocks: [
        { kind: 'steps', heading: 'Do this', steps },
        ...(queue === undefined || queue.key === '' ? [] : pasteOf(queue)),
      ],
    },
  ];
}

function queueStep({ scope, pairs, refused, callers }: Queue): string {
  const type = resourceWords(scope).type;
  const who =
    callers.length === 0
      ? ''
      : ` (${callers.length === 1 ? 'all by ' : 'by '}${listOf(
          callers.map((caller) => tick(callerWords(caller))),
          3,
        )})`;
  const often = refused === pairs ? 'each time' : times(refused);
  const cost = refused === 0 ? '' : `, and Azure refused one of ${pairs === 1 ? 'the two' : `them ${often}`}`;
  return `Put all jobs that change ${type === undefined ? '' : `the ${type} `}${scopeName(scope)} behind one queue: ${plural(pairs, 'pair')} of changes overlapped there${who}${cost}.`;
}

function pasteOf({ scope, yaml }: Queue): readonly Block[] {
  return [
    ...paragraph(`GitHub Actions, in each job that changes ${scopeName(scope)}:`),
    { kind: 'code', lang: 'yaml', text: yaml.github },
    ...paragraph(
      'Azure Pipelines, in each such stage, with the check "Exclusive lock" on the environment or service connection that they share:',
    ),
    { kind: 'code', lang: 'yaml', text: yaml.pipelines },
  ];
}

/** What helps against the causes of a class: where two ran at the same time the queue does. */
const remedies: Readonly<Partial<Record<ConflictClass, string>>> = {
  'concurrent-operation': 'let the jobs queue by the key of the resource, and give the guard before them a `wait`',
  state: 'put the guard before the change: it says which state is needed, and waits for it or makes it',
  lock: 'ask who set the lock, and take it away for the time of the change',
  etag: 'read again right before the write, and let the jobs queue: two of them had read the same version',
  'operation-not-allowed': 'change the request, the quota or the policy: no queue and no retry helps',
  'already-exists': 'import what is there, or choose another name; what was deleted may have to be purged',
  'unknown-conflict': 'diagnose the log of one of the runs: Azure’s record does not tell which conflict it was',
};

function remediesOf(causes: readonly Cause[], queued: boolean): readonly string[] {
  const byClass = new Map<ConflictClass, { count: number; readonly top: Cause }>();
  for (const cause of causes) {
    if (cause.count === 0) continue;
    const known = byClass.get(cause.class);
    if (known === undefined) byClass.set(cause.class, { count: cause.count, top: cause });
    else known.count += cause.count;
  }
  return [...byClass]
    .filter(([kind]) => !(queued && kind === 'concurrent-operation'))
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, mostRemedies)
    .map(
      ([kind, { count, top }]) =>
        `${classWords[kind]}, ${times(count)} (${count === top.count ? '' : 'mostly '}${tick(top.reason)}): ${remedies[kind] ?? ''}.`,
    );
}

/** Causes in a summary; the JSON report has all. */
const mostCauses = 20;

function causeSections({ byCause, before }: Audit): readonly Section[] {
  if (byCause.length === 0) return [];
  const compared = before.from !== before.to;
  const rows = byCause.slice(0, 200).map(({ reason, operation, count, before: earlier, callers, class: kind }) => ({
    cells: [
      [code(reason)],
      [prose(classWords[kind])],
      [prose(tick(operationWords(operation)))],
      [prose(String(count))],
      [prose(compared ? `${earlier}` : '–')],
      [prose(compared ? changeWords(count, earlier) : '–')],
      [
        prose(
          listOf(
            callers.map((caller) => tick(shortCaller(caller))),
            2,
          ),
        ),
      ],
    ],
  }));
  const columns = [
    { heading: 'Reason' },
    { heading: 'Class', on: inSummaries },
    { heading: 'Operation', said: 'of' },
    { heading: 'Now' },
    { heading: 'Before', said: 'before' },
    { heading: 'Change', on: inSummaries },
    { heading: 'By', said: 'by' },
  ];
  return [
    {
      title: 'Why Azure refused',
      weight: 'head',
      blocks: [{ kind: 'table', columns, rows, end: 'first', most: mostCauses }],
    },
  ];
}

function changeWords(count: number, before: number): string {
  if (count === before) return 'as before';
  if (before === 0) return 'new';
  if (count === 0) return 'gone';
  return `${count > before ? '+' : '−'}${Math.abs(count - before)}`;
}

function callerSections({ byCaller }: Audit): readonly Section[] {
  if (byCaller.length < 2) return [];
  const rows = byCaller.slice(0, 200).map(({ caller, conflicts, before }) => ({
    cells: [[code(cut(caller === '' ? 'not told' : caller, 100))], [prose(String(conflicts))], [prose(String(before))]],
  }));
  const columns = [{ heading: 'Caller' }, { heading: 'Conflicts' }, { heading: 'Before', said: 'before' }];
  return [
    {
      title: `Who met conflicts: ${plural(byCaller.length, 'caller')}`,
      weight: 'proof',
      blocks: [{ kind: 'table', columns, rows, end: 'first' }],
    },
  ];
}
