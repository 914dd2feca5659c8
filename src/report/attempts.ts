import { type Column, folded, type Part, paragraph, prose, type Section, strong, type TableRow } from './blocks.ts';
import type { Attempt, Report } from './model.ts';
import { bare, cut, duration, instant } from './text.ts';
import { classWords } from './words.ts';

/** Attempts that a summary or a screen shows; the JSON report holds them all. */
const maxAttempts = 20;

/** attemptsOf gives what was run, oldest first; empty in all modes but `run`, and where the gate stopped it. */
export function attemptsOf({ attempts }: Report): readonly Attempt[] {
  return attempts ?? [];
}

/**
 * notStarted tells whether the next step, or the command of mode `run`, was kept from starting: then nothing of it
 * touched Azure.
 */
export function notStarted(report: Report): boolean {
  const gated = report.mode === 'guard' || report.mode === 'run';
  return gated && (report.verdict === 'blocked' || report.verdict === 'unknown') && attemptsOf(report).length === 0;
}

/** `Attempts: 2, the last one succeeded`, `Attempts: 1, not replayed`. */
function titleOf(report: Report): string {
  const attempts = attemptsOf(report);
  const last = attempts.at(-1);
  if (last === undefined) return 'Attempts';
  // The own deployment of a command that failed succeeded in its place.
  const end = succeeded(last)
    ? 'succeeded'
    : report.verdict === 'succeeded'
      ? 'failed and followed to its end'
      : 'failed';
  if (attempts.length === 1) return `Attempts: 1, ${end === 'failed' ? 'not replayed' : end}`;
  return `Attempts: ${attempts.length}, the last one ${end}`;
}

const columns: readonly Column[] = [
  { heading: 'Attempt', said: 'Attempt' },
  { heading: 'Started' },
  { heading: 'Took', said: 'took' },
  { heading: 'End' },
  { heading: 'Found' },
  { heading: 'Then' },
];

/**
 * attemptSections shows what mode `run` ran. It stands open where the reader must know whether it was replayed, and why
 * not. One attempt that succeeded is told by the verdict: it is folded away, and left out where nothing folds.
 */
export function attemptSections(report: Report): readonly Section[] {
  const attempts = attemptsOf(report);
  if (attempts.length === 0) return [];
  const rows = attempts.map((attempt, index) => rowOf(attempt, attempts[index + 1]));
  const open = attempts.length > 1 || !attempts.every(succeeded);
  return [
    {
      title: titleOf(report),
      weight: open ? 'head' : 'proof',
      ...(open ? {} : { on: folded }),
      blocks: [{ kind: 'table', columns, rows, end: 'last', most: maxAttempts }, ...paragraph(firstVerified(report))],
    },
  ];
}

function rowOf(attempt: Attempt, following: Attempt | undefined): TableRow {
  const [then, because] = outcome(attempt, following);
  const why: readonly Part[] = because === '' ? [] : [prose(`: ${cut(because, 500)}`)];
  return {
    cells: [
      [prose(`${attempt.number}`)],
      [prose(cut(instant(attempt.started), 60))],
      [prose(between(attempt.started, attempt.ended))],
      [prose(exitWords(attempt))],
      [prose(foundWords(attempt))],
      [then === 'succeeded' ? prose(then) : strong(then), ...why],
    ],
  };
}

function outcome(attempt: Attempt, following: Attempt | undefined): readonly [then: string, because: string] {
  const why = reasonOf(attempt.next);
  const { verified = '' } = following ?? {};
  if (following !== undefined && why === '') return [verified === '' ? 'replayed' : 'replayed after', verified];
  // The reason often says already what was verified.
  if (following !== undefined) return ['replayed', why.includes(verified) ? why : `${why}; verified: ${verified}`];
  return succeeded(attempt) ? ['succeeded', ''] : ['not replayed', why];
}

/** reasonOf gives why it was or was not replayed, without the words that we put before it ourselves. */
export function reasonOf(next: string): string {
  return next.trim().replace(/^(?:it was )?(?:not )?replayed(?:\s*[:,;.]|\s+(?=after|because|as)|$)\s*/i, '');
}

/** What was verified before the first attempt; the others say it where they were replayed. */
function firstVerified(report: Report): string {
  const verified = attemptsOf(report)[0]?.verified.trim() ?? '';
  return verified === '' ? '' : `Verified before the first attempt: ${sentence(cut(verified, 500))}`;
}

/** succeeded means what a shell means by it: exit code 0. */
export function succeeded({ exitCode }: Attempt): boolean {
  return exitCode === 0;
}

const noFinding = '–';

function exitWords({ exitCode, endedBy }: Attempt): string {
  if (exitCode !== undefined) return `exit code ${exitCode}`;
  return endedBy === undefined || endedBy.trim() === '' ? 'not run' : `ended by \`${cut(bare(endedBy), 40)}\``;
}

function foundWords(attempt: Attempt): string {
  if (succeeded(attempt)) return noFinding;
  if (attempt.reason === 'no-error') return 'no Azure error';
  return `${classWords[attempt.class]}, \`${attempt.reason}\``;
}

function between(started: string, ended: string): string {
  const ms = Date.parse(ended) - Date.parse(started);
  return Number.isNaN(ms) ? '' : duration(ms);
}

/** Where the evidence tells of the output of the command of mode `run`: only where it was not read as a whole. */
export const outputSource = 'output of the command';

/** outputWords name what was read of a command's output, in a sentence of what it does not hold. */
export const outputWords = { whole: 'its output', part: 'what was read of its output' } as const;

/** outputOf is what a report read of the output of its command. */
export function outputOf({ evidence }: Report): string {
  return outputWords[
    evidence.some(({ source, status }) => source === outputSource && status === 'failed') ? 'part' : 'whole'
  ];
}

/**
 * endWords says how the last attempt ended, for a headline: `the command ended with exit code 3`. Empty where the
 * report does not tell.
 */
export function endWords(report: Report): string {
  const last = attemptsOf(report).at(-1);
  const code = last?.exitCode ?? (last?.endedBy === undefined ? report.exitCode : undefined);
  if (code !== undefined && code !== 0) return `the command ended with exit code ${code}`;
  return last?.endedBy === undefined || last.endedBy.trim() === ''
    ? ''
    : `the command was ended by \`${cut(bare(last.endedBy), 40)}\``;
}

/** sentence ends a text with a full stop where it has no end. */
export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
