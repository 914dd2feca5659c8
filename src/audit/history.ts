import { type Counted, createCounts } from './causes.ts';
import { type Batch, close, join, type Operation } from './operations.ts';
import { type Bounds, createSweep, type Found, inOrder, type Limits, type Moment } from './overlaps.ts';
import { createPlaces } from './place.ts';

/**
 * History takes the record of Azure stretch by stretch, in the order of time, and keeps no more of it than what is
 * under way, what was counted, and what overlapped: its memory is that of the busiest stretch.
 */
export interface History {
  /** The operations of all events of the next stretch. Milliseconds since 1970. */
  add(batch: Batch, stretch: Bounds): void;
  finish(): Counted & { readonly found: Found };
}

/** Operations that are under way at once: more without an end have no place, and the figures are what was seen. */
const mostKnown = 500_000;

/** createHistory begins with nothing. What is earlier than the window is what it is compared with. */
export function createHistory(window: Bounds, limits?: Limits): History {
  const places = createPlaces();
  const counts = createCounts(window, places);
  const sweep = createSweep(places, limits);
  /** What is under way, and what ended in the stretch before: it may be told once more. */
  const known = new Map<string, Operation>();
  let entered = false;
  let cut = false;

  function take({ operations }: Batch): readonly Moment[] {
    const moments: Moment[] = [];
    for (const [key, operation] of operations) {
      const before = known.get(key);
      const wasOpen = before === undefined || before.toMs === undefined;
      if (before === undefined && known.size >= mostKnown) {
        cut = true;
        counts.change(operation);
        continue;
      }
      if (before === undefined) known.set(key, operation);
      else if (wasOpen) join(before, operation);
      const now = before ?? operation;
      close(now);
      if (before === undefined) moments.push({ timeMs: now.fromMs, operation: now, starts: true });
      if (wasOpen && now.toMs !== undefined) moments.push({ timeMs: now.toMs, operation: now, starts: false });
    }
    return inOrder(moments);
  }

  return {
    add(batch, stretch) {
      if (!entered && stretch.fromMs >= window.fromMs) {
        entered = true;
        sweep.settle(window.fromMs);
      }
      for (const { operation, starts } of take(batch)) {
        if (starts) counts.change(operation);
        else if (operation.judged !== undefined) counts.failure(operation);
        // What only asks is in nobody's way.
        if (!operation.changes) continue;
        if (starts) sweep.start(operation);
        else sweep.end(operation);
      }
      for (const [key, { toMs, lastMs }] of known) if (toMs !== undefined && lastMs < stretch.fromMs) known.delete(key);
      counts.passed(stretch.toMs);
    },
    finish() {
      const found = sweep.finish(window);
      return { ...counts.finish(), found: { ...found, cut: found.cut || cut } };
    },
  };
}
