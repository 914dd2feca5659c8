import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import { changesQuery, contestedQuery, failuresQuery, literal, presenceQuery } from '../../src/azure/activity-query.ts';

const subscription = '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d';
const [fromMs, windowMs, toMs] = [Date.UTC(2026, 10, 1), Date.UTC(2026, 10, 8), Date.UTC(2026, 10, 15)];
const asked = (...ids: readonly string[]) => ({
  scopes: ids.flatMap((id) => parseResourceId(id) ?? []),
  fromMs,
  windowMs,
  toMs,
});

describe('a text in KQL', () => {
  test('stays a text, whatever is in it', () => {
    assert.equal(literal('shop-rg/a.b_c'), '"shop-rg/a.b_c"');
    for (const evil of ['"', "'", '\\', '\n', '") or true //', '\u2028', '😀', '`', '$', '|'])
      assert.match(literal(`a${evil}b`), /^"a(?:[A-Za-z0-9/._ -]|\\u[0-9a-f]{4})+b"$/);
  });
});

describe('every question', () => {
  const all = { presenceQuery, changesQuery, failuresQuery, contestedQuery };
  for (const [name, query] of Object.entries(all)) {
    test(`${name} names its spans and its scopes, and nothing of an ID is KQL`, () => {
      const text = query(
        asked(
          subscription,
          `${subscription}/resourceGroups/a(b)ü`,
          '/providers/Microsoft.Management/managementGroups/Corp',
        ),
      );
      for (const ms of [fromMs, windowMs, toMs]) assert.ok(text.includes(`datetime(${new Date(ms).toISOString()})`));
      assert.ok(text.includes('SubscriptionId =~ "3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d"'));
      assert.ok(
        text.includes(
          '_ResourceId startswith "/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/a\\u0028b\\u0029\\u00fc/"',
        ),
      );
      assert.ok(text.includes('set_has_element(split(tolower(Hierarchy), "/"), "corp")'));
    });
  }
  test('the stretches of a long span are longer, so that there are not more of them', () => {
    const stretch = (days: number): number =>
      Number(
        /bin\(Began, (\d+)m\)/.exec(contestedQuery({ ...asked(subscription), toMs: fromMs + days * 86_400_000 }))?.[1],
      );
    assert.deepEqual([stretch(1), stretch(14), stretch(180)], [5, 11, 130]);
  });
});
