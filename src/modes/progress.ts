import type { Host } from '../ports/host.ts';

/** So often a line of the log says that something still goes on, where nobody sees a bar. Milliseconds. */
export const heartbeatMs = 30_000;
/** What is over sooner needs no bar. */
const quietMs = 500;
/** So often a bar moves. */
const frameMs = 200;

/** Progress tells how far something is that takes long. */
export interface Progress {
  /**
   * To be called as often as one likes. `text` is only made where it is shown. `share` is from 0 to 1, absent where
   * nobody knows the end.
   */
  tell(text: () => string, share?: number): void;
  /** Takes the bar away. */
  end(): void;
}

/**
 * progressOf draws a bar where a person looks at a screen, and else writes a line every half minute. `now` gives
 * monotonic milliseconds.
 */
export function progressOf(host: Pick<Host, 'bar' | 'info'>, now: () => number): Progress {
  const began = now();
  let drawnAt = began + quietMs - frameMs;
  let toldAt = began;
  return {
    tell(text, share) {
      const at = now();
      if (at - drawnAt >= frameMs) {
        drawnAt = at;
        if (host.bar(text(), share)) toldAt = at;
      }
      if (at - toldAt < heartbeatMs) return;
      toldAt = at;
      host.info(text());
    },
    end: () => host.bar(undefined),
  };
}
