/**
 * lastAtOrBefore gives the index of the last of some stretches, in order, that begins at an offset or before it; 0
 * where none does.
 */
export function lastAtOrBefore(sorted: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
