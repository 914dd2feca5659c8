import { marksIn } from './find/blocks/endings.ts';
import type { Passage } from './find/passage.ts';

/**
 * Told is an error that is known: the logs in which it stands, and the line of it where its step goes on behind what
 * was read.
 */
interface Told {
  readonly sources: Set<string>;
  readonly open: Map<string, number>;
  stepFailed: boolean;
}

/** Steps follow the marks of a job from passage to passage. */
export interface Steps {
  /**
   * Settles what is open in a log by what the next passage of it tells, before the errors of that are added. True where
   * the whole job went well.
   */
  readonly wentWell: (passage: Passage, source: string) => boolean;
}

/**
 * The last line of GitLab's jobs and of Jenkins' that went well, in colours; and how much of a log's end holds it.
 * Characters.
 */
const jobWentWell = /(?:^|[\sm])(?:Job succeeded|Finished: SUCCESS)\S{0,8}\s*$/;
const tail = 60;

/** stepsOf settles the errors of a collector. */
export function stepsOf(entries: ReadonlyMap<string, Told>): Steps {
  /** Logs of runners: a step of them that ends without an error ended well. */
  const runners = new Set<string>();
  return {
    wentWell({ text, line, between }, source) {
      const open = [...entries.values()].filter((told) => told.open.has(source));
      const marks = open.length === 0 || between !== undefined ? [] : marksIn(text, line);
      for (const told of open) {
        const at = told.open.get(source) ?? 0;
        const mark = between?.first ?? marks.find((marked) => marked.line > at)?.mark;
        if (mark === undefined) continue;
        told.open.delete(source);
        told.stepFailed ||= mark === 'failed';
        if (mark === 'failed' || (mark === 'step' && !runners.has(source))) told.sources.add(source);
      }
      if (between?.first === 'step' || between?.last === 'step' || /##\[(?:group\]Run |section\])/.test(text))
        runners.add(source);
      return between?.last === 'well' || jobWentWell.test(text.slice(-tail));
    },
  };
}
