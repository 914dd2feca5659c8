import { endWords } from './attempts.ts';
import { terminal } from './escape.ts';
import type { Report } from './model.ts';
import { resourceWords } from './resource.ts';
import { replayWords } from './run-words.ts';
import { bare, cut, shorten } from './text.ts';
import { headline } from './title.ts';
import { verdictWords } from './words.ts';

/** ReportAnnotation has the shape of the host port's annotation; this room may not import the hosts. */
export interface ReportAnnotation {
  readonly severity: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

const maxMessage = 299;
const readOn = 'Commands and proof: see the summary of this run.';

/**
 * annotation gives the one annotation of a run, or none where there is nothing to tell: a conflict, a block and a failure are
 * errors, an error that is no conflict is a notice, and what is clear only as far as it could be read is a warning. Plain text without line breaks; the message is shorter than 300 characters
 * and says what happened, where, and what to do next. The host still escapes it for its own command.
 */
export function annotation(report: Report): ReportAnnotation | undefined {
  const { severity, mood } = verdictWords[report.verdict];
  // What succeeded has nothing to warn of any more.
  if (report.verdict === 'succeeded' || report.verdict === 'replayed') return undefined;
  // Clear, but somebody should know what was not read, and that nothing keeps other runs away.
  if (mood === 'good' && report.mode !== 'group') return reservations(report);
  if (severity === undefined) return undefined;
  return { severity, title: cut(flat(headline(report)), 150), message: message(report) };
}

/** One warning for all that is wrong although the step succeeds. */
function reservations(report: Report): ReportAnnotation | undefined {
  const conditions = report.targets.flatMap(({ conditions: all }) => all);
  const unread = [...new Set(conditions.filter(({ outcome }) => outcome === 'unproven').map(({ what }) => what))];
  const alone = report.serialization?.state === 'not-held';
  if (unread.length === 0 && !alone) return undefined;
  const title = [unread.length === 0 ? '' : 'not all could be read', alone ? 'not serialized' : '']
    .filter((part) => part !== '')
    .join(', and ');
  const parts = [
    unread.length === 0 ? '' : `Not read: ${unread.join(', ')}.`,
    alone ? sentence(flat(bare(report.serialization?.detail ?? ''))) : '',
  ];
  return {
    severity: 'warning',
    title: cut(`${flat(headline(report))}, but ${title}`, 150),
    message: fitted(parts.map(flat), alone ? 'The YAML to paste stands in the summary of this run.' : readOn),
  };
}

function message(report: Report): string {
  const root = report.diagnoses[0];
  if (root === undefined && report.verdict === 'failed') return ownFailure(report);
  if (root === undefined) return fitted([flat(report.summary)], readOn);
  const what = [
    shorten(flat(root.code ?? root.reason), 60),
    root.resourceId === undefined ? '' : `on ${place(root.resourceId)}`,
    root.line === undefined ? '' : `at log line ${root.line}`,
  ];
  const step = root.steps[0];
  const next = step === undefined ? '' : `Next: ${sentence(flat(step.text))}`;
  const replay = report.verdict === 'failed' ? flat(replayWords(report)) : '';
  return fitted([sentence(what.filter((part) => part !== '').join(' ')), replay, next], readOn);
}

/** The title has the exit code; what is left to say is that Azure is not to blame, and where to look. */
function ownFailure(report: Report): string {
  const told = endWords(report) === '' ? report.summary : 'Nothing in its output is an error of Azure, so it was not replayed.';
  return fitted([flat(told), flat(replayWords(report))], 'See the log of this step; the rest is in the summary of this run.');
}

function place(id: string): string {
  const { name, type, resourceGroup } = resourceWords(id);
  const kind = [type ?? '', resourceGroup === undefined ? '' : `in ${resourceGroup}`].filter((part) => part !== '').join(' ');
  return flat(`${shorten(name, 60)}${kind === '' ? '' : ` (${shorten(kind, 80)})`}`);
}

/** The last part always stands; what comes before it is cut to the room that is left. */
function fitted(parts: readonly string[], last: string): string {
  const before = parts.filter((part) => part !== '').join(' ');
  return `${cut(before, maxMessage - last.length - 1)} ${last}`.trim();
}

function sentence(text: string): string {
  return text === '' || /[.!?:…]$/.test(text) ? text.replace(/:$/, '.') : `${text}.`;
}

function flat(text: string): string {
  return terminal(bare(text).replace(/\s+/g, ' ').trim());
}
