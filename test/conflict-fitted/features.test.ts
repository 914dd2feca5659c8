import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { featuresOf, wordsIn } from '../../src/conflict/fitted/features.ts';
import { linesOfFailure } from '../../src/conflict/fitted/lines.ts';

const said = (text: string): readonly string[] => [...wordsIn(text)];

describe('what names a thing is no word', () => {
  const names: readonly (readonly [string, string])[] = [
    [
      'an ARM ID',
      'cannot delete /subscriptions/12/resourceGroups/rg-plum/providers/Microsoft.Network/virtualNetworks/vnet-plum',
    ],
    ['a GUID', 'client 3f0c7a52-1111-4e0f-9a3b-00a1b2c3d4e5 has no access'],
    ['a masked GUID', "client '3f0c7a52-xxxx-xxxx-xxxx-xxxxxxxxxxxx' has no access"],
    ['an address', 'failed: https://plum.vault.azure.net/secrets/plum-key'],
    ['a quoted name', "vault 'plum-kv-01' is taken"],
    ['a long hash', 'digest 00a1b2c3d4e5f600a1b2c3d4e5f6 not found'],
  ];
  for (const [name, text] of names)
    test(name, () => {
      const words = said(text);
      assert.ok(!words.some((word) => /plum|3f0c|a1b2/.test(word)), words.join(' '));
      assert.ok(
        words.some((word) => /^x(?:armid|guid|azurl|q|hex)$/.test(word)),
        words.join(' '),
      );
    });
});

test('a code is itself and its words', () => {
  assert.deepEqual(said('AnotherOperationInProgress'), [
    '=anotheroperationinprogress',
    'another',
    'operation',
    'in',
    'progress',
  ]);
  assert.deepEqual(said('VMExtensionFailed'), ['=vmextensionfailed', 'vm', 'extension', 'failed']);
});

test('numbers are alike but for a status of failure', () =>
  assert.deepEqual(said('409 after 3 of 17'), ['n409', 'after', 'xn', 'of', 'xn']));

test('a state in quotes says something', () =>
  assert.deepEqual(said("in state 'Updating'"), ['in', 'state', 'updating']));

test('a message counts apart from the text around it', () => {
  const features = featuresOf({ around: 'Error: locked', message: 'locked', status: 409, form: 'json', bare: false });
  for (const feature of ['t:error', 't:error locked', 'm:locked', 's:409', 'f:json:'])
    assert.ok(features.has(feature), feature);
  assert.ok(featuresOf({ around: 'Error: locked' }).has('m:-'));
});

test('only lines near words of failure are looked at', () => {
  const text = ['one', 'two', 'three', 'Error: four', 'five', 'six'].join('\n');
  assert.equal(linesOfFailure(text), 'three\nError: four\nfive');
  assert.equal(linesOfFailure('nothing here'), 'nothing here');
});
