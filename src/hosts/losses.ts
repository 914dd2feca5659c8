import { oneLine } from './text.ts';

/**
 * What could not be written. Everything that a host writes goes through `attempt`, so that nothing gets lost without a
 * word, and no sink that is added later can forget to tell: at the end the host says all of it in one sentence, through
 * what can still be written to.
 */

/**
 * Weight is what a loss means for the step. `grave`: somebody goes on with what is not there (the outputs, a file that
 * was asked for), so the step must not look as if all were well. `told`: what was lost stands elsewhere. `quiet`:
 * whoever would read it went away on purpose, as `head` does.
 */
export type Weight = 'grave' | 'told' | 'quiet';

/** Losses collects what could not be written. */
export interface Losses {
  /**
   * Does a write. Gives what it gave, or undefined where it failed: then `what`, as it stands in a sentence, is lost.
   */
  attempt<T>(what: string, weight: Weight, write: () => T): T | undefined;
  /** Keeps what was lost elsewhere; `error` is an error or a code. */
  add(what: string, weight: Weight, error: unknown): void;
  /** One sentence of what was lost and not yet told, and whether it is grave; undefined where there is nothing. */
  tell(): Told | undefined;
}

/** Told is what was lost, for people. */
export interface Told {
  readonly sentence: string;
  readonly grave: boolean;
}

/** createLosses gives an empty list. */
export function createLosses(): Losses {
  const lost = new Map<string, { readonly why: string; readonly weight: Weight; told: boolean }>();
  const add: Losses['add'] = (what, weight, error) => {
    // Nine outputs that could not be written are one loss.
    if (!lost.has(what)) lost.set(what, { why: whyOf(error), weight, told: weight === 'quiet' });
  };
  return {
    add,
    attempt(what, weight, write) {
      try {
        return write();
      } catch (error) {
        add(what, weight, error);
        return undefined;
      }
    },
    tell() {
      const open = [...lost].filter(([, loss]) => !loss.told);
      if (open.length === 0) return undefined;
      for (const [, loss] of open) loss.told = true;
      const reasons = new Map<string, string[]>();
      for (const [what, { why }] of open) reasons.set(why, [...(reasons.get(why) ?? []), what]);
      const parts = [...reasons].map(([why, what]) => `${what.join(' and ')} (${why})`);
      return {
        sentence: `Not written: ${parts.join('; ')}.`,
        grave: open.some(([, { weight }]) => weight === 'grave'),
      };
    },
  };
}

/** What the frequent codes mean to a person. */
const meanings: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EPIPE: 'its reader went away',
};

function whyOf(error: unknown): string {
  const code = typeof error === 'string' ? error : (error as NodeJS.ErrnoException | null)?.code;
  const known = typeof code === 'string' ? meanings[code] : undefined;
  if (known !== undefined) return `${code}: ${known}`;
  return oneLine(error instanceof Error ? error.message : String(error), 200);
}
