import type { Clock } from '../time/clock.ts';
import type { Address, Outside } from './fence.ts';

/**
 * Page is one answer of a list, or what came instead of it. `next` is the link as the server gave it, whatever it is;
 * `total`, where the server tells it, is how many items all pages hold together.
 */
export type Page<T, R> =
  | { readonly kind: 'page'; readonly items: readonly T[]; readonly next: unknown; readonly total?: unknown }
  | { readonly kind: 'refused'; readonly refusal: R; readonly why: string };

/**
 * Paged is a list read page by page, or the refusal of its first page. One that was not read to its end says why, in a
 * clause: what it holds was seen, and nothing follows from what it does not hold.
 */
export type Paged<T, R> =
  | { readonly kind: 'list'; readonly items: readonly T[]; readonly whole: true }
  | {
      readonly kind: 'list';
      readonly items: readonly T[];
      readonly whole: false;
      readonly why: string;
      readonly cut: Cut<R>;
    }
  | { readonly kind: 'refused'; readonly refusal: R };

/** Cut is what ended a list before its end. */
export type Cut<R> = { readonly by: 'bound' | 'loop' | 'link' } | { readonly by: 'page'; readonly refusal: R };

/** PagedRead is how a list is read. */
export interface PagedRead<T, R> {
  readonly first: string;
  /** The fence of the client. */
  readonly inside: (url: string) => Address | Outside;
  readonly page: (address: Address) => Promise<Page<T, R>>;
  readonly maxPages: number;
  /** Of the client, and how long all pages together may take (milliseconds). */
  readonly clock: Clock;
  readonly withinMs: number;
  /** Called with why a link was not followed. */
  readonly notFollowed?: (why: string) => void;
  /**
   * Takes each page as it comes: then nothing of it is kept, and the list may be longer than any that fits into memory.
   */
  readonly each?: (items: readonly T[]) => void | Promise<void>;
}

/** Pages that come, but slowly, are read for so long. Milliseconds. */
export const longestList = 90_000;

/** More items than this are no list that anybody made. */
const mostItems = 100_000;

/**
 * readPages follows the links of a list inside the fence. No link, or an empty one, is its end; any other that cannot
 * be followed leaves it cut.
 */
export async function readPages<T, R>(read: PagedRead<T, R>): Promise<Paged<T, R>> {
  const { first, inside, page, maxPages, clock, withinMs, notFollowed, each } = read;
  const end = clock.now() + withinMs;
  const items: T[] = [];
  const seen = new Set<string>();
  const cut = (why: string, what: Cut<R>): Paged<T, R> => ({ kind: 'list', items, whole: false, why, cut: what });
  let told = 0;
  let count = 0;
  for (let link: unknown = first; ; ) {
    if (seen.size >= maxPages) return cut('it has more pages than are read', { by: 'bound' });
    if (clock.now() > end)
      return cut(`its pages take longer than ${Math.round(withinMs / 1000)} seconds`, { by: 'bound' });
    const address = typeof link === 'string' ? inside(link) : { outside: 'is no URL' };
    if ('outside' in address) {
      notFollowed?.(address.outside);
      return cut(`its next page was not followed: its link ${address.outside}`, { by: 'link' });
    }
    const { href } = address.url;
    if (seen.has(href)) return cut('its pages lead back to one that was read', { by: 'loop' });
    seen.add(href);
    const answer = await page(address);
    if (answer.kind === 'refused') {
      return seen.size === 1
        ? { kind: 'refused', refusal: answer.refusal }
        : cut(answer.why, { by: 'page', refusal: answer.refusal });
    }
    count += answer.items.length;
    if (each === undefined && count > mostItems)
      return cut(`it has more than ${mostItems.toLocaleString('en')} entries`, { by: 'bound' });
    // Not spread into a call: a page may hold more than a call has room for.
    if (each === undefined) for (const item of answer.items) items.push(item);
    else await each(answer.items);
    if (typeof answer.total === 'number') told = answer.total;
    if (isEnd(answer.next) && count < told) return cut(`no next page, although there are ${told}`, { by: 'link' });
    if (isEnd(answer.next)) return { kind: 'list', items, whole: true };
    link = answer.next;
  }
}

const isEnd = (link: unknown): boolean => link === undefined || link === null || link === '';
