import type { Between, Mark } from './passage.ts';

/**
 * How the steps of a job went is told far from what they say. The marks of it open no window: what stands of them
 * between two passages is handed out with the second.
 */
interface MarkRow {
  /** As of a needle: ASCII, at least seven characters, in lower case. */
  readonly text: string;
  readonly mark: Mark;
}

export const markRows: readonly MarkRow[] = [
  { text: '##[group]run ', mark: 'step' },
  { text: '##[section]starting: ', mark: 'step' },
  { text: '##[section]finishing: ', mark: 'step' },
  { text: 'post job cleanup.', mark: 'step' },
  { text: 'cleaning up orphan processes', mark: 'step' },
  { text: '##[error]', mark: 'failed' },
  { text: 'error: job failed: ', mark: 'failed' },
  { text: 'finished: failure', mark: 'failed' },
  { text: 'job succeeded', mark: 'well' },
  { text: 'finished: success', mark: 'well' },
];

/** MarkQueue keeps the marks that no passage holds yet. */
export interface MarkQueue {
  readonly add: (position: number, row: number) => void;
  /** take gives what stands between the last range that was handed out and this one, and forgets what stands in it. */
  readonly take: (from: number, to: number) => Between | undefined;
  /** shift follows the buffer when its first bytes are dropped. */
  readonly shift: (by: number) => void;
}

/** createMarkQueue starts empty. Its memory is bounded: marks that are behind the buffer are counted together. */
export function createMarkQueue(): MarkQueue {
  let queue: { position: number; readonly mark: Mark }[] = [];
  let behind: Between | undefined;

  const count = (before: number): void => {
    const passed = queue.filter(({ position }) => position < before);
    for (const { mark } of passed)
      behind = { first: behind?.first ?? mark, failed: behind?.failed === true || mark === 'failed', last: mark };
    if (passed.length > 0) queue = queue.slice(passed.length);
  };

  return {
    add(position, row) {
      const mark = markRows[row]?.mark;
      if (mark !== undefined) queue.push({ position, mark });
    },
    take(from, to) {
      count(from);
      const between = behind;
      behind = undefined;
      queue = queue.filter(({ position }) => position >= to);
      return between;
    },
    shift(by) {
      count(by);
      for (const entry of queue) entry.position -= by;
    },
  };
}
