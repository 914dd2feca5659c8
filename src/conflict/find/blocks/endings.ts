import type { Block, Line } from './block.ts';
import { runnerHead } from './tellings.ts';

/** Ending is a line with which a tool says that it went well in the end. One row a manner. */
interface Ending {
  readonly of: string;
  readonly line: RegExp;
  /** Stands in every such line, in lower case. A pattern is compiled where it is first asked, and hardly any log needs more than one of these. */
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
}

/** Outcome is what came of what a step told: it was overcome, or its step goes on behind the passage; else it stands. */
export interface Outcome {
  readonly outcome?: 'overcome' | 'open';
}

/** outcomesIn tells what was overcome in a passage: a later try went through, or the whole step ended well. */
export function outcomesIn(lines: readonly Line[], blocks: readonly Block[]): (block: Block | undefined, offset: number) => Outcome {
  const upTo = new Map<number, number>();
  const begin = (start: number, line: Line | undefined): Step => {
    const ofRunner = line !== undefined && (line.label !== undefined || runnerHead.test(line.said));
    return { start, ofRunner, well: undefined, failed: false };
  };
  const finish = ({ start, well, failed }: Step, end: number | undefined): void => {
    const overcome = end ?? well;
    if (!failed && overcome !== undefined) upTo.set(start, overcome);
  };
  let step = begin(0, lines[0]);
  for (const [line, block] of placed(lines, blocks)) {
    if (block.step !== step.start) {
      const next = begin(block.step, line);
      finish(step, step.ofRunner && next.ofRunner ? line.start : undefined);
      step = next;
    }
    if (block.voice !== 'printed') listen(step, line);
  }
  finish(step, undefined);
  const open = step.failed ? undefined : step.start;
  return (block, offset) => {
    if (block === undefined) return {};
    if (offset < (upTo.get(block.step) ?? -1)) return { outcome: 'overcome' };
    return block.step === open ? { outcome: 'open' } : {};
  };
}

function listen(step: Step, { said, start }: Line): void {
  const lower = said.toLowerCase();
  if (failureSigns.some((sign) => lower.includes(sign)) && failure.test(said)) step.failed = true;
  else if (endings.some(({ sign, line }) => lower.includes(sign) && line.test(said))) {
    step.well = start;
    step.failed = false;
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

/** endsWell tells whether the last that the end of a log says of how it went is that it went well, in the words of its tool. `said` is without colours and times. */
export function endsWell(said: readonly string[]): boolean {
  const bad = (line: string): boolean => failure.test(line) || complaint.test(line);
  const last = said.findLast((line) => bad(line) || endings.some((ending) => ending.line.test(line)));
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
