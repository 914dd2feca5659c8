import type { ToldList } from '../ports/queue.ts';

/** seenOf gives what was seen of a list, whether or not that is all. */
export function seenOf<T>(told: ToldList<T>): readonly T[] {
  return told.status === 'read' ? told.value : told.status === 'part' ? told.seen : [];
}
