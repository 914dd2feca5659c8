import type { Output } from '../output.ts';

/** Bar is one line at the foot of a screen that says how far something is. */
export interface Bar {
  /**
   * Draws it, in the place of the one before; gives false where there is no screen for it. `share` is from 0 to 1,
   * absent where nobody knows the end.
   */
  draw(text: string, share?: number): boolean;
  /** Takes it away, so that something else can be written. */
  clear(): void;
}

const cells = 20;

/**
 * createBar draws on standard error: standard output may be a file while a person waits. Not where `TERM` is dumb, and
 * not on CI, whose logs keep every line. `output` is opened only when something lasts.
 */
export function createBar(env: Readonly<Record<string, string | undefined>>, output: () => Output): Bar {
  const wanted = env.TERM !== 'dumb' && (env.CI ?? '') === '' && (env.TF_BUILD ?? '') === '';
  let drawn = false;
  return {
    draw(text, share) {
      if (!wanted || !output().isTTY) return false;
      const done = Math.round(Math.min(1, Math.max(0, share ?? 0)) * cells);
      const picture =
        share === undefined ? '' : `[${'#'.repeat(done)}${'.'.repeat(cells - done)}] ${Math.floor(share * 100)}% `;
      const line = `${picture}${text}`;
      const columns = Math.max(20, (output().columns || 80) - 1);
      // Back to the first column, and away with what was there:
      // https://learn.microsoft.com/windows/console/console-virtual-terminal-sequences
      output().write(`\r\x1b[2K${line.slice(0, columns)}`);
      drawn = true;
      return true;
    },
    clear() {
      if (drawn) output().write('\r\x1b[2K');
      drawn = false;
    },
  };
}
