import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { foreignSign, isPlaceholder, isShown, nameProblem, seen, signName } from '../../src/arm/name.ts';

describe('what no name can have', () => {
  const says = (name: string, type?: string, provider?: string): string | undefined =>
    nameProblem(name, type, provider);

  for (const name of [
    ...[
      'a',
      'api-01',
      'a.b',
      'a b',
      'a..b',
      '.a',
      '-a',
      '$Default',
      '@',
      '(1)',
      'a,b',
      'a;b',
      'a#',
      '#',
      'a!',
      'a&b',
      'a+b',
      'a=b',
      'a~b',
      'a:b',
    ],
    ...['größe', '日本', 'Заказы', 'a%b', 'a|b', 'a^b', 'a[b]', 'a{b}', '*', '…', '.a.', ' '.repeat(0).concat('_')],
  ].filter((name) => !name.endsWith('.')))
    test(`${name} may be one`, () => assert.equal(says(name), undefined));

  const rows: readonly (readonly [name: string, why: string])[] = [
    ['.', 'is a step in a path, and no name'],
    ['..', 'is a step in a path, and no name'],
    ['...', 'is a step in a path, and no name'],
    ['%2e', 'is a step in a path, and no name'],
    ['%2E.%2e', 'is a step in a path, and no name'],
    ['a.', 'ends with a period'],
    ['größe.', 'ends with a period'],
    ['ä ', 'begins or ends with a space'],
    [' ä', 'begins or ends with a space'],
    [' a', 'begins or ends with a space'],
    ['a"b', 'holds ", which no name can hold'],
    ["a'b", "holds ', which no name can hold"],
    ['a`b', 'holds `, which no name can hold'],
    ['a\\b', 'holds \\, which no name can hold'],
    ['<a', 'holds <, which no name can hold'],
    ['a>', 'holds >, which no name can hold'],
    ['a?', 'holds ?, which no name can hold'],
    ['a\u0000', 'holds U+0000, which no name can hold'],
    ['a\u001f', 'holds U+001F, which no name can hold'],
    ['a\u007f', 'holds U+007F, which no name can hold'],
    ['a\u009f', 'holds U+009F, which no name can hold'],
    ['a\tb', 'holds U+0009, which no name can hold'],
    ['a\u202eb', 'holds U+202E, which no name can hold'],
    ['a\u200bb', 'holds U+200B, which no name can hold'],
    ['a\u00a0b', 'holds U+00A0, which no name can hold'],
    ['a\u3164b', 'holds U+3164, which no name can hold'],
    ['a\u2800b', 'holds U+2800, which no name can hold'],
    ['a\ud800b', 'holds U+D800, which no name can hold'],
    ['a\u{e0041}b', 'holds U+E0041, which no name can hold'],
  ];
  for (const [name, why] of rows) test(`${JSON.stringify(name)} ${why}`, () => assert.equal(says(name), why));

  test('length: 260 characters, and 2048 for a key of App Configuration', () => {
    const long = (count: number): string => 'x'.repeat(count);
    assert.equal(says(long(260)), undefined);
    assert.equal(says(long(261)), 'is longer than 260 characters');
    assert.equal(says(long(2048), 'keyValues'), undefined);
    assert.equal(says(long(2049), 'KEYVALUES'), 'is longer than 2048 characters');
    assert.equal(says(long(261), 'virtualMachines'), 'is longer than 260 characters');
  });

  test('signs of a list, where the provider has plain names only', () => {
    for (const [name, sign] of [
      ['a,b', 'a comma'],
      ['a;b', 'a semicolon'],
      ['a b', 'a space'],
      ['a#b', 'a #'],
      ['a ,b', 'a space'],
    ] as const) {
      for (const provider of [
        'Microsoft.Compute',
        'MICROSOFT.NETWORK',
        'Microsoft.ContainerService',
        'Microsoft.KeyVault',
      ])
        assert.equal(says(name, 't', provider), `holds ${sign}, which no name of ${provider} can hold`);
      for (const provider of ['Microsoft.Web', 'Contoso.Microsoft.Compute', 'Microsoft.ComputeX', ''])
        assert.equal(says(name, 't', provider), undefined, provider);
    }
    assert.equal(says('a_b-c.d', 't', 'Microsoft.Compute'), undefined);
  });
});

describe('what stands in a text for a name', () => {
  const masks = [
    '***',
    'a*',
    '{vnet}',
    'a{b',
    '$(x)',
    'a...',
    '...a',
    '..a',
    'a..',
    'a…',
    '<vnet>',
    '[redacted]',
    '%VNET%',
    'a%b%',
    'xxx',
    'X-x',
    'x--',
    'redacted',
  ];
  for (const mask of masks) test(mask, () => assert.ok(isPlaceholder(mask)));
  for (const name of [
    'a',
    'xx',
    'x',
    'xa',
    'ax-x',
    'redacted1',
    'unredacted',
    'a.b',
    'a[0]b',
    '<a',
    'a>',
    '[a',
    'a]',
    '$a',
    '(x)',
    '100%',
    '.',
    '..',
    '...',
    '%2e%2E',
  ])
    test(`not ${name}`, () => assert.ok(!isPlaceholder(name)));

  test('may be shown where nothing of it acts', () => {
    for (const mask of ['***', '<vnet>', '<my vnet>', '{vnet}', '…']) assert.ok(isShown(mask), mask);
    for (const mask of ['*"', '*<', '<a>b>', '<a"b>', '*\u202e', '<a\u200b>', '*\n', '<\u0001>', '<>', 'plain', '*?'])
      assert.ok(!isShown(mask), JSON.stringify(mask));
  });
});

describe('characters that nobody sees', () => {
  test('are shown by their number, all of them, and the others as they are', () => {
    assert.equal(seen('plain text ~'), 'plain text ~');
    assert.equal(seen('größe 日本'), 'größe 日本');
    assert.equal(seen('a\u202eb\u200bc\u0007'), 'a<U+202E>b<U+200B>c<U+0007>');
    assert.equal(seen('a\u00a0b c'), 'a<U+00A0>b c');
  });
  test('have a name of four digits at least; a sign that is seen is its own', () => {
    assert.deepEqual(['!', '~', '"', ' ', '\t', '\u{1f98a}', ''].map(signName), [
      '!',
      '~',
      '"',
      'U+0020',
      'U+0009',
      'U+1F98A',
      'U+0000',
    ]);
  });
  test('and look-alikes are found in a keyword', () => {
    assert.equal(foreignSign('subscriptions ~'), undefined);
    assert.equal(foreignSign('subscriptiоns'), 'о');
    assert.equal(foreignSign('a\u007f'), '\u007f');
    assert.equal(foreignSign('a\u001f'), '\u001f');
    assert.equal(foreignSign('a\u{1f98a}'), '\u{1f98a}');
  });
});
