import type { Block, Line } from './block.ts';
import { runnerHead } from './tellings.ts';

/** Ending is a line with which a tool says that it went well in the end. One row a manner. */
interface Ending {
  readonly of: string;
  readonly line: RegExp;
}

const endings: readonly Ending[] = [
  { of: 'Terraform', line: /^(?:Apply|Destroy) complete! / },
  { of: 'azd', line: /^SUCCESS: Your (?:up|application|workflow|infrastructure)\b/ },
  { of: 'nick-fields/retry', line: /^Command completed after \d{1,3} attempt/ },
  {
    of: 'scripts that try again',
    line: /\b(?:succeeded|successful|successfully)\b.{0,40}\b(?:after|on|in|at) (?:the )?(?:\d{1,3}\w{0,2} (?:attempts?|tr(?:y|ies)|retr(?:y|ies))|attempt|try|retry)\b|\b(?:attempt|try|retry) #?\d{1,3}\b.{0,40}\bsucceeded\b/i,
  },
];

/** What says that a step failed. */
const failed = /^##\[error\]|\bexit(?:ed)?(?: with)?(?: code| status)? [1-9]\d{0,2}\b|^ERROR: Job failed/;

/** overcomeIn gives for each step of a passage up to where what went wrong in it was overcome: a later try went through, or the whole step ended well. */
export function overcomeIn(lines: readonly Line[], blocks: readonly Block[]): (block: Block | undefined, offset: number) => boolean {
  const upTo = new Map<number, number>();
  let block = 0;
  let step = 0;
  let well = -1;
  let bad = false;
  // Where a passage begins within a step, nothing says that it is one of a runner, unless each line does.
  let ofRunner = lines[0]?.label !== undefined || runnerHead.test(lines[0]?.said ?? '');
  for (const { start, said, label } of lines) {
    while ((blocks[block + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) block += 1;
    const now = blocks[block]?.step ?? 0;
    if (now !== step) {
      // Only in the log of a runner a step that ends without an error has ended well.
      if (!bad && ofRunner && (runnerHead.test(said) || label !== undefined)) upTo.set(step, start);
      else if (!bad && well >= 0) upTo.set(step, well);
      [step, well, bad] = [now, -1, false];
      ofRunner = runnerHead.test(said) || label !== undefined;
    }
    if (blocks[block]?.voice === 'printed') continue;
    if (failed.test(said)) bad = true;
    else if (endings.some(({ line }) => line.test(said))) [well, bad] = [start, false];
  }
  if (!bad && well >= 0) upTo.set(step, well);
  return (at, offset) => at !== undefined && offset < (upTo.get(at.step) ?? -1);
}
