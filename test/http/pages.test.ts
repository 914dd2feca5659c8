import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFence } from '../../src/http/fence.ts';
import { longestList, readPages } from '../../src/http/pages.ts';
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
