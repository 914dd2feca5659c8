import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { separateIds } from '../../src/arm/id-list.ts';
import { findResourceIds, parseResourceId, resourceIdOfUrl, validateResourceId } from '../../src/arm/resource-id.ts';
import { assertLinear, repeated } from '../cost.ts';
import { GROUP, good, hostile, SUB } from './id-tables.ts';

describe('IDs that Azure has', () => {
  for (const id of good) {
    test(id.slice(0, 150), () => {
      const checked = validateResourceId(id);
      assert.equal('problem' in checked ? checked.problem : checked.id, id);
      assert.equal(parseResourceId(id)?.id, id, 'an input and a text are read by one reader');
      assert.equal(parseResourceId(id.toUpperCase())?.id.toLowerCase(), id.toUpperCase().toLowerCase());
      const url = `https://management.azure.com${id.split('/').map(encodeURIComponent).join('/')}?api-version=2024-01-01`;
      assert.equal(resourceIdOfUrl(url)?.id, id.includes('?') ? undefined : id);
    });
  }
});

/** A name of a test that no reader of the results takes for the end of a line. */
const titleOf = (text: string): string =>
  JSON.stringify(text.length > 140 ? `${text.slice(0, 60)}...${text.slice(-60)}` : text).replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

describe('texts that are no ID', () => {
  for (const [text, says] of hostile) {
    test(titleOf(text), () => {
      const checked = validateResourceId(text);
      assert.ok('problem' in checked, `was read as ${'id' in checked ? checked.id : ''}`);
      assert.match(checked.problem, says);
      assert.match(checked.problem, / Accepted is a full ID such as/);
      assert.doesNotMatch(checked.problem, /[\p{C}\p{Zl}\p{Zp}\u2800]/u, 'nothing of it acts where it is shown');
    });
  }

  test('what a text may mask, an input may not; what no name holds, a text may not either', () => {
    for (const [text] of hostile) {
      const read = parseResourceId(text);
      if (read === undefined) continue;
      assert.doesNotMatch(read.id, /\/(?:\.|%2e)+(?:\/|$)|[\p{C}\p{Zl}\p{Zp}\\"'`?]/iu, text);
    }
  });
});

describe('lists of IDs', () => {
  const a = `${GROUP}/providers/Microsoft.Compute/virtualMachines/a`;
  const b = `${GROUP}/providers/Microsoft.Web/certificates/AB##West US#ase`;
  const c = '/providers/Microsoft.Management/managementGroups/corp';
  for (const separator of [',', ';', ' ', '\t', ', ', ' ; ', ' , ,', '\u00a0', ',,']) {
    test(`apart by ${JSON.stringify(separator)}`, () =>
      assert.deepEqual(separateIds([a, b, c, SUB].join(separator)), [a, b, c, SUB]));
  }
  test('quotes, and separators at the ends', () =>
    assert.deepEqual(
      separateIds(` "${a}", '${b}',`).map((piece) => ('id' in validateResourceId(piece) ? 'ID' : piece)),
      ['ID', 'ID'],
    ));
  test('a name that holds a separator is one name', () => {
    for (const id of good) assert.deepEqual(separateIds(id), [id]);
    for (const id of good) assert.deepEqual(separateIds(`${id}, ${id}`), [id, id]);
  });
  test('what holds no ID comes back, to be refused', () => assert.deepEqual(separateIds(',;'), [',;']));
  test('in linear time', () => {
    assertLinear(separateIds, (length) => `${' '.repeat(length)}x`, 500_000, 'spaces');
    assertLinear(separateIds, (length) => `${a}${repeated(',; ')(length)}`, 500_000, 'separators');
  });
});

describe('in prose', () => {
  const certificate = `${GROUP}/providers/Microsoft.Web/certificates/9E97##West US 2#ase`;
  test('the name of a certificate is whole', () =>
    assert.deepEqual(
      findResourceIds(`cannot delete ${certificate} while it is bound`).map(({ id }) => id),
      [certificate],
    ));
  test('a # elsewhere ends the ID', () =>
    assert.deepEqual(
      findResourceIds(`see ${GROUP}/providers/Microsoft.Web/sites/shop#overview`).map(({ id }) => id),
      [`${GROUP}/providers/Microsoft.Web/sites/shop`],
    ));
});
