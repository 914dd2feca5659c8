import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../scripts/lib/root.ts';
import { encloses, parseResourceId, type ResourceId } from '../../src/arm/resource-id.ts';
import { isKey, keyEncloses, keyOf, keysOverlap, nameOf, type SerializeBy, scopeOf } from '../../src/serialize/key.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const s = '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d';
const rg = `${s}/resourceGroups/prod-rg`;

function id(text: string): ResourceId {
  const parsed = parseResourceId(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}
const key = (ids: readonly string[], by: SerializeBy = 'resource') => keyOf(ids.map(id), by, hash);

/** The vectors of the documentation are the test: another tool that follows the page derives the same. */
describe('the documented vectors', () => {
  const page = readFileSync(join(root, 'docs/concurrency-key.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(\/[^`]+)` +\| ([a-z-]+) +\| `([^`]+)` +\|$/gm)];

  test('are there', () => assert.ok(rows.length >= 12, `${rows.length}`));
  for (const [, ids = '', by = '', expected] of rows) {
    test(`${ids.slice(-70)} by ${by}`, () => assert.equal(key(ids.split(' + '), by as SerializeBy)?.name, expected));
  }
});

describe('a key', () => {
  test('is the same in any case, and stays below the limit of GitHub for any ID', () => {
    const long = `${s}/resourceGroups/${'Ü'.repeat(90)}/providers/Microsoft.${'Very'.repeat(30)}/${'types'.repeat(30)}/${'name'.repeat(60)}`;
    for (const text of [rg, `${rg}/providers/Microsoft.Web/sites/my_site(1)`, long]) {
      const name = key([text])?.name ?? '';
      assert.equal(key([text.toUpperCase()])?.name, name);
      assert.ok(name.length <= 400, `${name.length}`);
      assert.ok(isKey(name), name);
      assert.equal(encodeURIComponent(name), name, 'no character needs an escape in a URL');
      assert.match(name, /^[a-z][a-z0-9._~-]*$/, 'a plain text in YAML');
    }
  });

  test('tells from itself whether it encloses another', () => {
    const ids = [
      s,
      rg,
      `${s}/resourceGroups/prod-rg2`,
      `${rg}/providers/Microsoft.Compute/virtualMachines/a`,
      `${rg}/providers/Microsoft.Compute/virtualMachines/ab`,
      `${s}/providers/Microsoft.Authorization/policyAssignments/p`,
    ];
    for (const a of ids) {
      for (const b of ids) {
        assert.equal(keyEncloses(nameOf(id(a), hash), nameOf(id(b), hash)), encloses(a, b), `${a} ${b}`);
      }
    }
  });

  test('long parts that differ at the end differ, and enclosing holds with them', () => {
    const [a, b] = ['1', '2'].map(
      (end) => `${rg}/providers/Microsoft.Compute/virtualMachines/${'x'.repeat(120)}${end}`,
    );
    assert.notEqual(key([a ?? ''])?.name, key([b ?? ''])?.name);
    const group = `${s}/resourceGroups/${'g'.repeat(89)}`;
    assert.ok(keyEncloses(key([group])?.name ?? '', key([`${group}/providers/A.B/c/d`])?.name ?? ''));
  });

  test('of several targets is that of their common scope, and says so', () => {
    const [vm, disk] = [
      `${rg}/providers/Microsoft.Compute/virtualMachines/a`,
      `${rg}/providers/Microsoft.Compute/disks/d`,
    ];
    assert.deepEqual(
      [key([vm, `${vm}/extensions/x`])?.name, key([vm, `${vm}/extensions/x`])?.widened],
      [key([vm])?.name, false],
    );
    assert.deepEqual([key([vm, disk])?.name, key([vm, disk])?.widened], [key([rg])?.name, true]);
    assert.equal(key([vm, `${s}/resourceGroups/other`])?.name, key([s])?.name);
    assert.equal(
      key([vm, '/subscriptions/00000000-0000-4000-8000-000000000000']),
      undefined,
      'two subscriptions have none',
    );
    assert.equal(key([vm, '/providers/Microsoft.Management/managementGroups/m']), undefined);
    const [one, other] = ['m', 'n'].map((name) => `/providers/Microsoft.Management/managementGroups/${name}`) as [
      string,
      string,
    ];
    assert.equal(key([one, other]), undefined, 'two management groups have none');
    assert.equal(key([one, one.toUpperCase()])?.name, key([one])?.name);
    assert.equal(key([]), undefined, 'nothing has none');
    assert.equal(
      key([vm, disk, '/subscriptions/00000000-0000-4000-8000-000000000000', rg]),
      undefined,
      'once lost, it stays lost',
    );
    const mixed = key([rg, vm]);
    assert.deepEqual([mixed?.name, mixed?.widened], [key([rg])?.name, true], 'one of them is widened');
    const inNoGroup = `${s}/providers/Microsoft.Authorization/policyAssignments/p`;
    for (const ids of [
      [inNoGroup, vm],
      [vm, inNoGroup],
      [inNoGroup, `${s}/providers/Microsoft.Authorization/policyAssignments/q`],
    ])
      assert.equal(key(ids)?.name, key([s])?.name, 'what is in no group has no group in common');
  });

  test('of a tenant resource, and of a part at the limit of its length', () => {
    const tenant = id('/providers/Microsoft.Billing/billingAccounts/b1');
    assert.equal(nameOf(tenant, hash), 'azure~_~_~microsoft.billing~billingaccounts~b1');
    const last = (length: number): string =>
      nameOf(id(`${s}/resourceGroups/${'g'.repeat(length)}`), hash)
        .split('~')
        .at(-1) ?? '';
    assert.equal(last(88), 'g'.repeat(88));
    assert.match(last(89), /^g{54}_h[0-9a-f]{32}$/);
    const tab = nameOf(id(`${rg}/providers/Microsoft.X/y/a b`), hash);
    assert.ok(tab.endsWith('~a_20b'), tab);
    const pair = nameOf(id(`${rg}/providers/Microsoft.Sql/servers/a/databases/b`), hash);
    assert.ok(pair.endsWith('~microsoft.sql~servers_2fdatabases~a_2fb'), pair);
  });

  test('is widened on request', () => {
    const group = id(rg);
    assert.equal(scopeOf(group, 'resource').id, rg);
    const subnet = id(`${rg}/providers/Microsoft.Network/virtualNetworks/hub/subnets/a`);
    assert.equal(scopeOf(subnet, 'resource').id, `${rg}/providers/Microsoft.Network/virtualNetworks/hub`);
    assert.equal(scopeOf(subnet, 'resource-group').id, rg);
    assert.equal(scopeOf(subnet, 'subscription').id, s);
  });

  test('no two scopes share one', () => {
    const names = ['a_b', 'a.b', 'a-b', 'a b', 'a(b)', 'a~b', 'a_5fb', 'ab', 'a_', '_', 'ä', 'a%20b'].map((name) =>
      nameOf(id(`${rg}/providers/Microsoft.X/y/${name}`), hash),
    );
    assert.equal(new Set(names).size, names.length);
    assert.notEqual(nameOf(id(`${s}/resourceGroups/_`), hash), `${nameOf(id(s), hash)}~_`);
  });
});

test('a chosen name is no key', () => {
  for (const name of [
    'prod-deploy',
    'azure',
    'azure~',
    'azure~a b',
    'azure~~x',
    'AZURE-x',
    '',
    'xazure~a',
    'my azure~a',
  ])
    assert.equal(isKey(name), false, name);
  assert.ok(isKey('AZURE~3F0C7B1E-52d4-4a86-9d0b-7e6a1c24f95d'));
  assert.ok(keysOverlap('azure~S~r', 'AZURE~s'));
});
