import { attemptsOf, endWords, outputOf, reasonOf, sentence } from './attempts.ts';
import type { Report } from './model.ts';
import { cut, duration, plural } from './text.ts';
import { titleOf } from './title.ts';
import { classWords, remarkOf, remarks } from './words.ts';

/** runRemarks are the frank words of mode `run` under the verdict, or nothing where the words of all modes do. */
export function runRemarks(report: Report): readonly string[] | undefined {
  if (report.mode !== 'run') return undefined;
  if (report.verdict === 'replayed') return [replayedWords(report)];
  if (report.verdict !== 'failed') return undefined;
  if (report.diagnoses.length > 0) return report.class === 'none' ? [remarkOf(report.reason)] : undefined;
  return endWords(report) === ''
    ? undefined
    : [`Nothing in ${outputOf(report)} is an error of Azure. ${remarks.whereItStands}`];
}

/** What stood in the way, how long it waited, and that the gate was verified before the last attempt. */
function replayedWords(report: Report): string {
  const attempts = attemptsOf(report);
  const [first, last] = [attempts[0], attempts.at(-1)];
  if (first === undefined || last === undefined) return report.summary;
  const [root] = report.diagnoses;
  const way = root === undefined ? `${classWords[first.class].toLowerCase()}, \`${first.reason}\`` : titleOf(root);
  const verified = cut(last.verified.trim(), 300);
  // What was verified often tells the wait.
  const waited = report.waitedMs >= 1000 && !/waited/i.test(verified) ? ` Waited ${duration(report.waitedMs)}.` : '';
  const gate = verified === '' ? '' : ` Verified before attempt ${last.number}: ${sentence(verified)}`;
  return `In the way of attempt ${first.number}: ${sentence(way)}${waited}${gate}`;
}

/**
 * replayWords tells in a few words whether it was replayed, for the annotation; nothing where nobody would expect it to
 * be.
 */
export function replayWords(report: Report): string {
  const attempts = attemptsOf(report);
  if (attempts.length > 1) return `Failed again after ${plural(attempts.length - 1, 'verified replay')}.`;
  const why = report.recovery === 'wait' ? reasonOf(attempts[0]?.next ?? '') : '';
  return why === '' ? '' : `Not replayed: ${sentence(cut(why, 100))}`;
}
