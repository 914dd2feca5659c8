import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lessOf } from '../../src/report/less.ts';
import { assertLinear, repeated } from '../cost.ts';

const cut: readonly (readonly [string, string, string])[] = [
  [
    'parameters of a deployment',
    '{"code":"Conflict","request":{"parameters":{"adminPassword":{"value":"a}b"},"n":[1,2]}},"message":"busy"}',
    '{"code":"Conflict","request":{"parameters":"…"},"message":"busy"}',
  ],
  [
    'the environment of a container',
    '"env":[{"name":"A_TOKEN","value":"x y z"},{"name":"B"}], busy',
    '"env":"…", busy',
  ],
  [
    'JSON inside of a string',
    '{"m":"{\\"headers\\":{\\"X\\":\\"a}\\",\\"Y\\":\\"bbbbbbbbbb\\"},\\"n\\":1}"}',
    '{"m":"{\\"headers\\":\\"…\\",\\"n\\":1}"}',
  ],
  ['a structure that the log cut off', 'busy "outputs": {"db_password": {"value": "abcdef', 'busy "outputs": "…"'],
  [
    'an environment',
    'env:\nA_B=1\nC_D=two words\nexport E_F="3"\nG_H=4\nError: busy',
    'env:\nA_B=…\nC_D=…\nexport E_F=…\nG_H=…\nError: busy',
  ],
  ['a here document', 'x = <<EOT\nline one\nline two\nEOT\nError: busy', 'x = <<EOT\n…\nEOT\nError: busy'],
];

const kept: readonly string[] = [
  '{"error":{"code":"Conflict","details":[{"code":"A","message":"m","target":"parameters"}]}}',
  '{"parameters":{"a":{"code":"Conflict","message":"the inner error stands in here"}}}',
  '{"adminPassword":{"reference":{"keyVault":{"id":"/subscriptions/x"},"secretName":"s"}}}',
  '{"secrets":["a"]}',
  'A_B=1\nError: busy',
  'Current Limit: 20, Current Usage: 20, Additional Required: 2',
];

describe('lessOf', () => {
  for (const [what, text, expected] of cut) test(`cuts ${what}`, () => assert.equal(lessOf(text), expected));
  for (const text of kept) test(`keeps ${text.slice(0, 60)}`, () => assert.equal(lessOf(text), text));
  for (const [what, text] of cut)
    test(`a second time changes nothing more: ${what}`, () => assert.equal(lessOf(lessOf(text)), lessOf(text)));

  test('takes linear time for each hostile unit', () => {
    for (const unit of [
      '"env":[',
      '"env":{"',
      '"env":"',
      '\\"env\\":{',
      'A_B=1\n',
      '<<EOT\n',
      '<<EOT\nx\n',
      '{',
      '"',
      '\\',
      'A_B=',
      'set A=\n',
    ])
      assertLinear(lessOf, repeated(unit), 262_144, JSON.stringify(unit));
  });
});
