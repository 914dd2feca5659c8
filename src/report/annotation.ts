import type { Audit } from '../audit/model.ts';
import { endWords, outputOf } from './attempts.ts';
import { auditSteps } from './audit/sections.ts';
import { terminal } from './escape.ts';
import type { Published, Report } from './model.ts';
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

/** Where somebody who reads the annotation is sent: to what was written, and nowhere else. */
const places: Readonly<Record<Published, { readonly readOn: string; readonly own: string; readonly yaml: string }>> = {
  summary: {
    readOn: 'Commands and proof: see the summary of this run.',
    own: 'See the log of this step; the rest is in the summary of this run.',
    yaml: 'The YAML to paste stands in the summary of this run.',
  },
  log: {
    readOn: 'Commands and proof: see the log of this step.',
    own: 'See the log of this step.',
    yaml: 'The YAML to paste stands in the log of this step.',
  },
  nowhere: { readOn: '', own: '', yaml: '' },
};

/**
 * annotation gives the one annotation of a run, or none where there is nothing to tell: a conflict, a block and a
 * failure are errors, an error that is no conflict is a notice, and what is clear only as far as it could be read is a
 * warning. Plain text without line breaks; the message is shorter than 300 characters and says what happened, where,
 * what to do next, and where the rest was published. The host still escapes it for its own command.
 */
export function annotation(report: Report, published: Published): ReportAnnotation | undefined {
  const { severity, mood } = verdictWords[report.verdict];
  // What succeeded has nothing to warn of any more.
  if (report.verdict === 'succeeded' || report.verdict === 'replayed') return undefined;
  // Clear, but somebody should know what was not read, and that nothing keeps other runs away.
  if (mood === 'good' && report.mode !== 'group') return reservations(report, published);
  if (severity === undefined) return undefined;
  if (report.audit !== undefined && report.verdict === 'disorderly') return auditNote(report, report.audit, published);
  return { severity, title: cut(flat(headline(report)), 150), message: message(report, published) };
}

/** A warning, and an error where the user wants the step to fail for it. */
function auditNote(report: Report, audit: Audit, published: Published): ReportAnnotation {
  const { failedOn } = audit;
  const wished = failedOn.length === 0 ? '' : `The step fails because fail-on names ${failedOn.join(' and ')}.`;
  const [next] = auditSteps(audit);
  return {
    severity: failedOn.length === 0 ? 'warning' : 'error',
    title: cut(flat(headline(report)), 150),
    message: fitted([wished, next === undefined ? '' : flat(`Next: ${next}`)], places[published].readOn),
  };
}

/** One warning for all that is wrong although the step succeeds. */
function reservations(report: Report, published: Published): ReportAnnotation | undefined {
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
    message: fitted(parts.map(flat), alone ? places[published].yaml : places[published].readOn),
  };
}

function message(report: Report, published: Published): string {
  const { readOn } = places[published];
  const root = report.diagnoses[0];
  if (root === undefined && report.verdict === 'failed') return ownFailure(report, published);
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
function ownFailure(report: Report, published: Published): string {
  const told =
    endWords(report) === ''
      ? report.summary
      : `Nothing in ${outputOf(report)} is an error of Azure, so it was not replayed.`;
  return fitted([flat(told), flat(replayWords(report))], places[published].own);
}

function place(id: string): string {
  const { name, type, resourceGroup } = resourceWords(id);
  const kind = [type ?? '', resourceGroup === undefined ? '' : `in ${resourceGroup}`]
    .filter((part) => part !== '')
    .join(' ');
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
