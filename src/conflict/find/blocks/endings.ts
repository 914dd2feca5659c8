import { lastAtOrBefore } from '../sorted.ts';
import type { Block, Line } from './block.ts';
import { runnerHead } from './tellings.ts';
import { goesOn, triesIn } from './tries.ts';

/** Ending is a line with which a tool says that it went well in the end. One row a manner. */
interface Ending {
  readonly of: string;
  readonly line: RegExp;
  /**
   * Stands in every such line, in lower case. A pattern is compiled where it is first asked, and hardly any log needs
   * more than one of these.
   */
  readonly sign: string;
}

const endings: readonly Ending[] = [
  { of: 'Terraform', sign: ' complete! ', line: /^(?:Apply|Destroy) complete! / },
  { of: 'azd', sign: 'success: ', line: /^SUCCESS: Your (?:up|application|workflow|infrastructure)\b/ },
  { of: 'nick-fields/retry', sign: 'command completed', line: /^Command completed after \d{1,3} attempt/ },
  {
    of: 'scripts that try again',
    sign: 'ucce',
    line: /\b(?:succeeded|successful|successfully)\b.{0,40}\b(?:after|on|in|at) (?:the )?(?:\d{1,3}\w{0,2} (?:attempts?|tr(?:y|ies)|retr(?:y|ies))|attempt|try|retry)\b|\b(?:attempt|try|retry) #?\d{1,3}\b.{0,40}\bsucceeded\b/i,
  },
];

/** What says that a step failed. */
const failure = /^##\[error\]|\bexit(?:ed)?(?: with)?(?: code| status)? [1-9]\d{0,2}\b|^ERROR: Job failed/;

const failureSigns: readonly string[] = ['exit', '##[error]', 'error: job'];

/** Step is how a step went, as far as it was read. */
interface Step {
  readonly start: number;
  /** Only in the log of a runner a step that ends without an error has ended well. */
  readonly ofRunner: boolean;
  /** Where a tool said last that it went well, and nothing failed after it. */
  well: number | undefined;
  failed: boolean;
  readonly tries: Tries;
}

/** Tries are what a step says of them, as offsets. */
interface Tries {
  first: number | undefined;
  last: number | undefined;
  /** Up to where it was told of a try after which another one came, while nothing says how that went. */
  open: number | undefined;
  /**
   * Up to where it was told of tries before one that went well. `sure`: by a word that is said of nothing but success.
   */
  well: { readonly upTo: number; readonly sure: boolean } | undefined;
}

/**
 * Outcome is what came of what a step told: it was overcome, its step failed, or goes on behind the passage; else it
 * stands.
 */
export interface Outcome {
  readonly outcome?: 'overcome' | 'failed' | 'open';
}

type Range = readonly [from: number, to: number];

/**
 * outcomesIn tells what was overcome in a passage: a later try went through, or failed otherwise, or the whole step
 * ended well. `told` are the errors, in order.
 */
export function outcomesIn(
  lines: readonly Line[],
  blocks: readonly Block[],
  told: readonly { readonly start: number }[],
): (block: Block | undefined, offset: number) => Outcome {
  const overcome = new Map<number, readonly Range[]>();
  const failures = new Set<number>();
  const begin = (start: number, line: Line | undefined): Step => {
    const ofRunner = line !== undefined && (line.label !== undefined || runnerHead.test(line.said));
    return {
      start,
      ofRunner,
      well: undefined,
      failed: false,
      tries: { first: undefined, last: undefined, open: undefined, well: undefined },
    };
  };
  const finish = (step: Step, next: number | undefined, endsWell: boolean): void => {
    const { start, well, failed, tries } = step;
    const ranges: Range[] = [];
    const upTo = endsWell ? next : well;
    if (!failed && upTo !== undefined) ranges.push([start, upTo]);
    if (tries.well !== undefined && (tries.well.sure || !failed)) ranges.push([start, tries.well.upTo]);
    // The last try tells what was in the way in the end.
    const { first = start, last } = tries;
    const lastTold = told[lastAtOrBefore(told, next === undefined ? Number.POSITIVE_INFINITY : next - 1)];
    if (last !== undefined && (lastTold?.start ?? -1) >= last) ranges.push([first, last]);
    if (ranges.length > 0) overcome.set(start, ranges);
    if (failed) failures.add(start);
  };
  let step = begin(0, lines[0]);
  for (const [line, block] of placed(lines, blocks)) {
    if (block.step !== step.start) {
      const next = begin(block.step, line);
      finish(step, line.start, step.ofRunner && next.ofRunner);
      step = next;
    }
    if (block.voice !== 'printed') listen(step, line);
  }
  finish(step, undefined, false);
  const open = step.failed ? undefined : step.start;
  return (block, offset) => {
    if (block === undefined) return {};
    if (overcome.get(block.step)?.some(([from, to]) => offset >= from && offset < to)) return { outcome: 'overcome' };
    if (failures.has(block.step)) return { outcome: 'failed' };
    return block.step === open ? { outcome: 'open' } : {};
  };
}

function listen(step: Step, line: Line): void {
  const { said, start } = line;
  const lower = said.toLowerCase();
  listenForTries(step.tries, line, lower);
  if (tellsFailure(said, lower)) step.failed = true;
  else if (tellsEnding(said, lower)) {
    step.well = start;
    step.failed = false;
  }
}

const tellsFailure = (said: string, lower: string): boolean =>
  failureSigns.some((sign) => lower.includes(sign)) && failure.test(said);

const tellsEnding = (said: string, lower: string): boolean =>
  endings.some(({ sign, line }) => lower.includes(sign) && line.test(said));

function listenForTries(tries: Tries, { said, start, end }: Line, lower: string): void {
  if (tries.open === start && goesOn(said)) {
    tries.open = end + 1;
    return;
  }
  const told = triesIn(said, lower, tries.open !== undefined);
  if (told === 'first') tries.first ??= start;
  else if (told === 'again') tries.open = end + 1;
  else if (told === 'begins') tries.open = tries.last = start;
  else if (told !== undefined) {
    const sure = told === 'succeeded';
    if (sure || (told === 'well' && tries.well?.sure !== true)) tries.well = { upTo: tries.open ?? start, sure };
    tries.open = undefined;
  }
}

/** Each line with the block that it is in. */
function* placed(lines: readonly Line[], blocks: readonly Block[]): Generator<readonly [Line, Block]> {
  let at = 0;
  for (const line of lines) {
    while ((blocks[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= line.start) at += 1;
    const block = blocks[at];
    if (block !== undefined) yield [line, block];
  }
}

/** A line of failure that is no step's end. */
const complaint = /^\W{0,4}(?:error|fatal|failed)\b/i;

/**
 * endsWell tells whether the last that the end of a log says of how it went is that it went well, in the words of its
 * tool. `said` is without colours and times.
 */
export function endsWell(said: readonly string[]): boolean {
  const bad = (line: string): boolean => tellsFailure(line, line.toLowerCase()) || complaint.test(line);
  const last = said.findLast((line) => bad(line) || tellsEnding(line, line.toLowerCase()));
  return last !== undefined && !bad(last);
}

/** Marked is a line of a text that tells how the step before it went. */
export interface Marked {
  readonly line: number;
  readonly mark: 'step' | 'failed';
}

/** marksIn gives those of a text whose first line has the number `first`. */
export function marksIn(text: string, first: number): readonly Marked[] {
  return text.split('\n').flatMap((line, i): readonly Marked[] => {
    const said = line.replace(/^\S* /, '');
    if (said.startsWith('##[error]')) return [{ line: first + i, mark: 'failed' }];
    return runnerHead.test(said) ? [{ line: first + i, mark: 'step' }] : [];
  });
}
