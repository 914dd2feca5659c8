import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mentions, saying, telling } from '../../src/report/redact/names.ts';
import { pairedValues } from '../../src/report/redact/pairs.ts';
import { isNone, isProse, isReferenceAt } from '../../src/report/redact/spare.ts';
import { knownTokens, prefixes } from '../../src/report/redact/tokens.ts';
import { viewOf } from '../../src/report/redact/view.ts';
import { redact } from '../../src/report/redact.ts';

const found = (text: string): readonly string[] => pairedValues(text).map(([from, to]) => text.slice(from, to));

describe('a value whose name stands beside it', () => {
  test('is found behind its name and before it, within the same brackets', () => {
    assert.deepEqual(found('{"name":"DB_PASSWORD","value":"hush-1"}'), ['hush-1']);
    assert.deepEqual(found('{"value":"hush-1","name":"DB_PASSWORD"}'), ['hush-1']);
    assert.deepEqual(found("{ name: 'DB_PASSWORD', value: 'hush-1' }"), ['hush-1']);
    assert.deepEqual(found('{"key":"clientSecret","default":"hush-1","value":"hush-2"}'), ['hush-1', 'hush-2']);
    assert.deepEqual(found('(name = DB_PASSWORD, value = hush-1)'), ['hush-1']);
  });
  test('is none of another thing: behind a bracket that closed, beside it, or around it', () => {
    assert.deepEqual(found('[{"name":"DB_PASSWORD","value":"hush-1"},{"name":"size","value":"large-2"}]'), ['hush-1']);
    assert.deepEqual(found('[{"name":"size","value":"large-2"},{"name":"DB_PASSWORD","value":"hush-1"}]'), ['hush-1']);
    assert.deepEqual(found('{"name":"DB_PASSWORD"},{"value":"large-2"}'), []);
    assert.deepEqual(found('{"name":"DB_PASSWORD","tags":{"value":"large-2"}}'), []);
    assert.deepEqual(found('{"tags":{"name":"DB_PASSWORD"},"value":"large-2"}'), []);
    assert.deepEqual(
      found('{"name":"DB_PASSWORD","tags":{"a":[1,(2)]},"value":"hush-1"}'),
      ['hush-1'],
      'what is inside may close again',
    );
    assert.deepEqual(
      found('{"name":"DB_PASSWORD", ]) "value":"hush-1"}'),
      ['hush-1'],
      'another kind of bracket closes nothing',
    );
  });
  test('in a list without brackets belongs to its item, and a blank line ends it', () => {
    assert.deepEqual(found('- name: DB_PASSWORD\n  value: hush-1\n- name: size\n  value: large-2'), ['hush-1']);
    assert.deepEqual(found('- name: size\n  value: large-2\n- name: DB_PASSWORD\n  value: hush-1'), ['hush-1']);
    assert.deepEqual(found('name: DB_PASSWORD\n\nvalue: large-2'), []);
    assert.deepEqual(found('name: DB_PASSWORD\nvalue: hush-1'), ['hush-1']);
  });
  test('in a tag belongs to that tag, or stands between it and its end', () => {
    assert.deepEqual(found('<add key="DbPassword" value="hush-1"/><add key="size" value="large-2"/>'), ['hush-1']);
    assert.deepEqual(found('<setting name="DbPassword">hush-1</setting>'), ['hush-1']);
    assert.deepEqual(found('<setting name="size">large-2</setting>'), []);
    assert.deepEqual(found('{ a < b, "name":"DB_PASSWORD","value":"hush-1" }'), ['hush-1'], 'a sign that opens no tag');
    assert.deepEqual(found('{"name":"DB_PASSWORD" <open "value":"large-2"}'), [], 'a tag that is never closed');
  });
  test('is the default of a variable whose label says secret', () => {
    assert.deepEqual(found('variable "db_password" { default = "hush-1" }'), ['hush-1']);
    assert.deepEqual(found('variable "db_password" { default = "hush-1" } variable "size" { default = "large-2" }'), [
      'hush-1',
    ]);
    assert.deepEqual(found('variable "size" { default = "large-2" }'), []);
  });
  test('is none where it is a placeholder, empty, or a thing of its own', () => {
    for (const value of ['""', '"***"', '"true"', '"<password>"', '{"a":1}', '["a"]'])
      assert.deepEqual(found(`{"name":"DB_PASSWORD","value":${value}}`), [], value);
  });
  test('is hidden by the strongest of its names, whichever comes first', () => {
    assert.deepEqual(found('{"name":"size","key":"DB_PASSWORD","value":"hush-1"}'), ['hush-1']);
    assert.deepEqual(found('{"key":"DB_PASSWORD","name":"size","value":"hush-1"}'), ['hush-1']);
    assert.deepEqual(found('{"key":"auth","name":"DB_PASSWORD","value":"hush-1"}'), ['hush-1']);
    assert.deepEqual(found('{"key":"DB_PASSWORD","name":"auth","value":"hush-1"}'), ['hush-1']);
    assert.deepEqual(
      found('{"name":"auth","value":"large-2"}'),
      [],
      'a name that only may be one asks for a random value',
    );
    assert.deepEqual(found('{"id":"https://kv.vault.azure.net/secrets/db","value":"hush-1"}'), ['hush-1']);
    assert.deepEqual(
      found('{"id":"/secrets/","value":"large-2"}').length,
      found('{"id":"/secrets","value":"large-2"}').length,
    );
  });
  test('has no name in a sentence or in what is too long for one', () => {
    assert.deepEqual(found('{"name":"the new password","value":"large-2"}'), []);
    for (const [length, count] of [
      [120, 1],
      [121, 0],
    ] as const)
      assert.equal(
        found(`{"name":"${'password'.padStart(length, 'a_')}","value":"hush-1"}`).length,
        count,
        `${length}`,
      );
  });
  test('in a tag goes to the next tag, spaces and all; a tag that closes itself holds none', () => {
    assert.deepEqual(found('<setting name="DbPassword">hush 1</setting>'), ['hush 1']);
    assert.deepEqual(found('<add key="DbPassword"/>large-2'), []);
    assert.deepEqual(found('<add key="DbPassword" /> <value>large-2</value>'), []);
  });
  test('is found sixty times in one thing, and however deep it lies', () => {
    const many = Array.from({ length: 61 }, (_, at) => `"value":"hush-${at}"`).join(',');
    assert.equal(found(`{"name":"DB_PASSWORD",${many}}`).length, 60);
    assert.deepEqual(found(`${'['.repeat(250)}{"name":"DB_PASSWORD","value":"hush-1"}`), ['hush-1']);
  });
});

describe('what stands where a secret could stand, and is none', () => {
  const none = [
    ...[
      '',
      'x',
      'true',
      'NULL',
      'none',
      'securestring',
      'Bearer',
      '***',
      '*',
      'xxx',
      'XXXX',
      '..',
      '…',
      '-',
      '---',
      'not set',
      '<password>',
      '<your password>',
    ],
    ...[
      '{{ password }}',
      '[the secret]',
      '(sensitive value)',
      '(sensitive)',
      '(known after apply)',
      '@secrets/db.json',
      '12#34,5',
    ],
    ...[
      'var.password',
      'local.x',
      'module.db.password',
      'random_password.db.result',
      'azurerm_key_vault_secret.x.value',
      'secrets.DB',
      'process.env.X',
    ],
    ...[
      '${var.x}',
      '${{ secrets.X }}',
      '$(password)',
      '$env:PASSWORD',
      '$PASSWORD',
      '%PASSWORD%',
      '@Microsoft.KeyVault(SecretUri=x)',
      "[parameters('x')]",
      'db.outputs.password',
    ],
    ...[
      '/subscriptions/1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11/x',
      '/home/me/key',
      '/etc/ssl/key.pem',
      'C:\\keys\\a.pem',
      '~/keys',
      'https://kv.vault.azure.net/secrets/x',
      'https://aka.ms/x',
    ],
  ];
  for (const value of none) test(JSON.stringify(value), () => assert.ok(isNone(value)));
  const some = [
    ...[
      'hush-1',
      'xx',
      'xxa',
      'truely',
      '*a',

      '$a b',
      '%a',
      '${a',
      '<a',
      'a>',
      'P@ssw0rd!',
      'abc.def',
      '/hush',
      '/homer/x',
      'C:hush',
      '~hush',
      '(known)',
    ],
    ...[
      'https://kv.vault.azure.net/secrets/x?sig=1',
      'https://evil.example/x',
      '[a',
      '{a b',
      'variable.x',
      'var.',
      '12#a',
      '/subscriptions/x',
    ],
  ];
  for (const value of some) test(`not ${JSON.stringify(value)}`, () => assert.ok(!isNone(value)));

  test('a placeholder or a reference inside something longer makes none of it', () => {
    for (const value of [
      'xhush***',
      '***hush',
      '<password>hush',
      '-hush<password>',
      'hush${x}',
      '${x}hush',
      'hush%X%',
      '%X%hush',
      '$(x)hush',
      '{{x}}hush',
      'hush$PASSWORD',
    ])
      assert.ok(!isNone(value), value);
    for (const value of ['/hush/home/x', '/hush~/keys', 'hC:\\keys', 'hush-https://aka.ms/x'])
      assert.ok(!isNone(value), value);
  });
  test('a word of a sentence, with what ends it', () => {
    for (const word of ['must', 'is', 'Expired.', 'invalid!)', 'required,']) assert.ok(isProse(word), word);
    for (const word of ['', 'hush', 'must...', 'is-1', 'xis']) assert.ok(!isProse(word), word);
  });
  test('a reference that holds white space, exactly here', () => {
    for (const text of [
      '${{ secrets.X }}',
      '{{ x }}',
      '$(az x)',
      '${ x }',
      '(sensitive value)',
      '(known after apply)',
    ]) {
      assert.ok(isReferenceAt(`= ${text} end`, 2), text);
      assert.ok(!isReferenceAt(`= ${text} end`, 1), text);
    }
    for (const text of ['$x', '{ x }', '$()', '${{ x', '$(a\nb)', '(a)', '{{ a\n }}'])
      assert.ok(!isReferenceAt(text, 0), text);
  });
});

describe('the word that a text must hold before names are read', () => {
  test('stands in every name that says something', () => {
    for (const end of telling) {
      assert.ok(mentions.test(end), end);
      assert.notEqual(saying(end), undefined, end);
    }
    for (const name of [
      'secure_variables',
      'sensitive_inputs',
      'protected_values',
      'deployPat',
      'DB_PW',
      'pat',
      'web hook',
      'User Data',
    ])
      assert.ok(saying(name) !== undefined && mentions.test(name), name);
  });
  test('stands not in what Azure says every day', () => {
    const everyday =
      'Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: https://management.azure.com/';
    assert.ok(!mentions.test(everyday));
  });
});

describe('what spares a text the long way', () => {
  test('the shortest token of every prefix is not spared', () => {
    const token = (prefix: string, length: number): string => `${prefix}7${'a'.repeat(length - 1)}`;
    const missed = prefixes.filter(([prefix, shortest]) => {
      const text = token(prefix, shortest);
      return !knownTokens(text, text.toLowerCase()).some(([from, to]) => from === 0 && to === text.length);
    });
    assert.deepEqual(missed, []);
  });
  test('signs of print are read, alone and beside what is escaped, at the same places', () => {
    for (const text of ['password\uff1a \u201chush-1\u201d', 'password\uff1a \u201chush-1\u201d\\n']) {
      const view = viewOf(text, 'never');
      const at = view.text.indexOf('"hush-1"');
      assert.deepEqual([view.back(at), view.back(at + 8)], [10, 18]);
    }
    assert.equal(redact('password\uff1a \u201chush-1\u201d'), 'password\uff1a \u201c***\u201d');
  });
  test('one word is a name at most; with anything beside it, it may tell a value', () => {
    assert.deepEqual(['certain', 'client-secret', 'Password'].map(redact), ['certain', 'client-secret', 'Password']);
    assert.equal(redact('Password: hush-1'), 'Password: ***');
  });
});
