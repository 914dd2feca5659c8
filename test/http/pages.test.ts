import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createFence } from '../../src/http/fence.ts';
import { longestList, type Page, type PagedRead, readPages } from '../../src/http/pages.ts';
import { fakeClock } from '../hosts-logs/support.ts';

const { read: inside } = createFence({ origin: 'https://a.example', read: ['/list'] });

test('a list whose pages come too slowly is cut, with what was seen', async () => {
  const clock = fakeClock();
  let count = 0;
  const list = await readPages<number, never>({
    first: 'https://a.example/list',
    inside,
    page: async () => {
      count += 1;
      await clock.sleep(20_000, new AbortController().signal);
      return { kind: 'page', items: [count], next: `https://a.example/list?page=${count}` };
    },
    maxPages: 200,
    clock,
    withinMs: longestList,
  });
  assert.ok(list.kind === 'list' && !list.whole);
  assert.deepEqual(list.items, [1, 2, 3, 4, 5]);
  assert.equal(list.why, 'its pages take longer than 90 seconds');
  assert.equal(list.cut.by, 'bound');
});

test('a list that holds less than the server tells of is cut, although nothing leads on', async () => {
  for (const [total, whole] of [
    [3, false],
    [2, true],
    [1, true],
    ['3', true],
    [undefined, true],
  ] as const) {
    const list = await readPages<number, never>({
      first: 'https://a.example/list',
      inside,
      page: async () => ({ kind: 'page', items: [1, 2], next: undefined, total }),
      maxPages: 200,
      clock: fakeClock(),
      withinMs: longestList,
    });
    assert.ok(list.kind === 'list' && list.whole === whole, String(total));
    if (!list.whole) assert.equal(list.why, 'no next page, although there are 3');
  }
});

const base = 'https://a.example/list';

/**
 * Reads a list whose server answers page by page what stands here, and says what was asked for and what was not
 * followed.
 */
async function listOf(pages: readonly Page<number, string>[], options: Partial<PagedRead<number, string>> = {}) {
  const asked: string[] = [];
  const refused: string[] = [];
  const list = await readPages<number, string>({
    first: base,
    inside,
    page: async ({ url }) => {
      const page = pages[asked.push(url.href) - 1];
      assert.ok(page, `a page was asked for that is not there: ${url.href}`);
      return page;
    },
    maxPages: 10,
    clock: fakeClock(),
    withinMs: longestList,
    notFollowed: (why) => refused.push(why),
    ...options,
  });
  return { list, asked, refused };
}

const page = (items: readonly number[], next?: unknown): Page<number, string> => ({ kind: 'page', items, next });
const refusal: Page<number, string> = { kind: 'refused', refusal: 'HTTP 403', why: 'the page is refused' };

describe('a list', () => {
  for (const end of [undefined, null, ''])
    test(`ends where its link is ${JSON.stringify(end)}`, async () => {
      const { list, asked, refused } = await listOf([page([1, 2], `${base}?2`), page([3], end)]);
      assert.deepEqual(list, { kind: 'list', items: [1, 2, 3], whole: true });
      assert.deepEqual([asked, refused], [[base, `${base}?2`], []]);
    });

  const links: readonly (readonly [link: unknown, why: string])[] = [
    [7, 'is no URL'],
    [false, 'is no URL'],
    [0, 'is no URL'],
    [[`${base}?2`], 'is no URL'],
    [{}, 'is no URL'],
    ['?2', 'is no URL'],
    ['https://evil.example/list?2', 'leads to another host, evil.example'],
    ['https://a.example/other', 'leads outside of what this run may read (/other)'],
  ];
  for (const [link, why] of links)
    test(`whose link is ${JSON.stringify(link)} is cut there, and nothing is asked`, async () => {
      const { list, asked, refused } = await listOf([page([1], link)]);
      assert.deepEqual(list, {
        kind: 'list',
        items: [1],
        whole: false,
        why: `its next page was not followed: its link ${why}`,
        cut: { by: 'link' },
      });
      assert.deepEqual([asked, refused], [[base], [why]]);
    });

  test('that nobody listens to is cut there as well', async () => {
    const read = { first: base, inside, maxPages: 10, clock: fakeClock(), withinMs: longestList };
    const list = await readPages<number, string>({ ...read, page: async () => page([1], 7) });
    assert.ok(list.kind === 'list' && !list.whole);
  });

  test('whose first page is refused is no list; a later one leaves what was seen', async () => {
    assert.deepEqual((await listOf([refusal])).list, { kind: 'refused', refusal: 'HTTP 403' });
    assert.deepEqual((await listOf([page([1], `${base}?2`), refusal])).list, {
      kind: 'list',
      items: [1],
      whole: false,
      why: 'the page is refused',
      cut: { by: 'page', refusal: 'HTTP 403' },
    });
  });

  test('that leads back to a page that was read is cut, also by another spelling of it', async () => {
    for (const back of [base, `${base}?2`, 'HTTPS://A.EXAMPLE:443/list?2']) {
      const { list, asked } = await listOf([page([1], `${base}?2`), page([2], back)]);
      assert.deepEqual(list, {
        kind: 'list',
        items: [1, 2],
        whole: false,
        why: 'its pages lead back to one that was read',
        cut: { by: 'loop' },
      });
      assert.equal(asked.length, 2);
    }
  });

  test('of as many pages as are read is whole, and of one more is cut', async () => {
    const pages = [page([1], `${base}?2`), page([2], `${base}?3`), page([3])];
    assert.deepEqual((await listOf(pages, { maxPages: 3 })).list, { kind: 'list', items: [1, 2, 3], whole: true });
    const { list, asked } = await listOf(pages, { maxPages: 2 });
    const why = 'it has more pages than are read';
    assert.deepEqual(list, { kind: 'list', items: [1, 2], whole: false, why, cut: { by: 'bound' } });
    assert.equal(asked.length, 2);
  });

  test('of as many entries as a list may have is whole, and of one more is cut before them', async () => {
    const many = Array.from({ length: 99_999 }, (_, at) => at);
    const whole = (await listOf([page(many, `${base}?2`), page([0])])).list;
    assert.ok(whole.kind === 'list' && whole.whole && whole.items.length === 100_000);
    const { list } = await listOf([page(many, `${base}?2`), page([0, 0])]);
    assert.ok(list.kind === 'list' && !list.whole);
    assert.deepEqual(
      [list.items.length, list.why, list.cut],
      [99_999, 'it has more than 100,000 entries', { by: 'bound' }],
    );
  });

  test('that takes exactly as long as it may is whole', async () => {
    const clock = fakeClock();
    let count = 0;
    const list = await readPages<number, string>({
      first: base,
      inside,
      page: async () => {
        count += 1;
        await clock.sleep(500, new AbortController().signal);
        return page([count], count < 3 ? `${base}?${count}` : '');
      },
      maxPages: 10,
      clock,
      withinMs: 1000,
    });
    assert.deepEqual(list, { kind: 'list', items: [1, 2, 3], whole: true });
  });
});

test('a list that is taken page by page keeps nothing, and may be of any length', async () => {
  const seen: number[] = [];
  const page = (at: number): Page<number, string> => ({
    kind: 'page',
    items: Array(60_000).fill(at),
    next: at < 4 ? `${base}?page=${at + 1}` : undefined,
  });
  const list = await readPages<number, string>({
    first: base,
    inside,
    page: async ({ url }) => page(Number(url.searchParams.get('page') ?? 0)),
    maxPages: 200,
    clock: fakeClock(),
    withinMs: longestList,
    each: (items) => void seen.push(items.length),
  });
  assert.deepEqual([list.kind === 'list' && list.whole && list.items.length, seen.length, seen[4]], [0, 5, 60_000]);
});

test('what the one who takes a page throws ends the list', async () => {
  const read = readPages<number, string>({
    ...{ first: base, inside, maxPages: 2, clock: fakeClock(), withinMs: longestList },
    page: async () => ({ kind: 'page', items: [1], next: undefined }),
    each: () => Promise.reject(new Error('full')),
  });
  await assert.rejects(read, /full/);
});
