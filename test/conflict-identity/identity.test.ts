import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { commandRows } from '../../src/conflict/find/command-names.ts';
import { subscriptionOf } from '../../src/conflict/find/identity.ts';
import { idsIn } from '../../src/conflict/find/ids.ts';
import { typeNames } from '../../src/conflict/find/terraform-names.ts';
import { keyOf } from '../../src/conflict/find/type-of-name.ts';
import { leastCpu } from '../cost.ts';
import { guid, scope, told, worded } from './support.ts';

describe('Pulumi', () => {
  const head = (name: string): string => `Diagnostics:\n  azure-native:network:Subnet (${name}):\n    error: `;

  test('the type, and the name only where Azure says it too', () => {
    const type = 'Microsoft.Network/virtualNetworks/subnets';
    assert.deepEqual(told(head('app'), { own: 'Status=409 Code="InUse" Message="The subnet is in use."' }), { type });
    assert.deepEqual(told(head('app'), { own: `Code="InUse" Message="Subnet 'app' is in use."`, subscription: guid }), {
      type,
      name: 'app',
    });
  });

  test('classes of several versions and modules', () => {
    const types: Readonly<Record<string, string | undefined>> = {
      'azure-native:compute/v20230701:VirtualMachine': 'Microsoft.Compute/virtualMachines',
      'azure-native:web:WebApp': 'Microsoft.Web/sites',
      'azure-native:keyvault:Vault': 'Microsoft.KeyVault/vaults',
      'azure-native:recoveryservices:Vault': 'Microsoft.RecoveryServices/vaults',
      'azure-native:privatedns:PrivateZone': 'Microsoft.Network/privateDnsZones',
      'azure-native:dbforpostgresql:FlexibleServer': 'Microsoft.DBforPostgreSQL/flexibleServers',
      'azure-native:dbforpostgresql:Server': undefined,
      'azure-native:oddity:Vault': undefined,
    };
    for (const [urn, type] of Object.entries(types))
      assert.equal(told(`  ${urn} (x):\n    error: `, { own: 'Code="X"' })?.type, type, urn);
  });

  test('not the resource of another provider', () => {
    assert.equal(
      told('  azure-native:web:WebApp (a):\n    ok\n  kubernetes:core/v1:Pod (b):\n    error: ', { own: 'Code="X"' }),
      undefined,
    );
  });
});

describe('deployments', () => {
  test('old PowerShell tells type and names', () => {
    const head =
      "New-AzureRmResourceGroupDeployment : 4:05:01 PM - Resource Microsoft.Sql/servers/databases 's1/d1' failed with message '";
    assert.deepEqual(told(head, { own: '{"error":{"code":"Conflict"}}' }), {
      type: 'Microsoft.Sql/servers/databases',
      name: 'd1',
      parents: ['s1'],
    });
    const uneven = head.replace('s1/d1', 'd1');
    assert.equal(told(uneven, { own: '{"error":{"code":"Conflict"}}' }), undefined);
  });

  test('the resource in the words of Azure', () => {
    const said = (text: string, subscription?: string) =>
      told('', { own: text, ...(subscription === undefined ? {} : { subscription }) });
    const under =
      "The Resource 'Microsoft.Compute/virtualMachines/api-1' under resource group 'ledger-rg' was not found.";
    assert.equal(said(under, guid)?.id, `${scope}/providers/Microsoft.Compute/virtualMachines/api-1`);
    assert.deepEqual(said('resource Microsoft.Network/virtualNetworks/hub/subnets/app.'), {
      type: 'Microsoft.Network/virtualNetworks/subnets',
      name: 'app',
      parents: ['hub'],
    });
    assert.deepEqual(said('{"code":"X","target":"Microsoft.Network/virtualNetworks/hub"}'), {
      type: 'Microsoft.Network/virtualNetworks',
      name: 'hub',
    });
    assert.equal(said("The resource 'Microsoft.Network/virtualNetworks/subnets/app' …"), undefined);
    assert.equal(said(`${under} ${under.replace('api-1', 'api-2')}`)?.name, undefined);
  });
});

describe('subscriptionOf', () => {
  test('exactly one', () => {
    assert.equal(
      subscriptionOf(`/subscriptions/${guid}/x and /subscriptions/${guid.toUpperCase()}/y and /subscriptions/***/z`),
      guid,
    );
    assert.equal(subscriptionOf(`/subscriptions/${guid} /subscriptions/${guid.replace('5', '6')}`), undefined);
    assert.equal(subscriptionOf(`${guid} /subscriptions/prod`), undefined);
  });
});

describe('hostile names', () => {
  const odd = [
    '$(reboot)',
    '`id`',
    'a;reboot',
    'a b',
    "a'b",
    'a&b',
    'a|b',
    '-rf',
    '@file',
    '../x',
    'a/b',
    '<script>',
    '::error::x',
    '\u202egnp',
    'é',
    'a\\b',
    '%PATH%',
    '',
    '***',
    '<name>',
    'xxx',
    'redacted',
    'x'.repeat(300),
  ];

  test('give no ID and no name, wherever they stand', () => {
    for (const name of odd) {
      const terraform = told(`Error: creating ${worded('Virtual Machine', { 'Virtual Machine Name': name })}: `);
      assert.equal(terraform?.id, undefined, name);
      assert.equal(terraform?.name, undefined, name);
      const group = told(
        `Error: creating ${worded('Virtual Machine', { 'Virtual Machine Name': 'api-1' }).replace('ledger-rg', name)}: `,
      );
      assert.equal(group?.id, undefined, name);
      assert.equal(group?.group, undefined, name);
      const az = told(`+ az vm resize -g ledger-rg -n '${name}'\n`, { own: 'ERROR: (X) y', subscription: guid });
      assert.equal(az?.id, undefined, name);
      assert.equal(az?.name, undefined, name);
    }
  });

  test('a parent that is odd costs the ID, not the name', () => {
    const found = told(
      `Error: creating ${worded('Subnet', { 'Virtual Network Name': '$(x)', 'Subnet Name': 'app' })}: `,
    );
    assert.deepEqual(found, {
      type: 'Microsoft.Network/virtualNetworks/subnets',
      name: 'app',
      group: 'ledger-rg',
      subscription: guid,
    });
  });

  test('cost little time', () => {
    const pieces = [
      '(',
      '(A: "',
      '(Name "',
      'A ',
      'Aa',
      '"',
      ' / ',
      '\n',
      ' ',
      '\naz a ',
      '\n+ az vm x -g ',
      '\\\n',
      '-n ',
      "'",
      'Error: ',
      'Client#',
      'azurerm_a.',
      'Microsoft.A',
      'Resource Microsoft.a/',
      '/',
      'azure-native:a:A (',
      '\nAt line:1',
      '\n+ Stop-AzVM -Name ',
      'with module.',
      'a.',
    ];
    const sign = 'Error: creating X (Name: "';
    for (const a of pieces) {
      for (const b of ['', ...pieces]) {
        const text = `${sign}\n${(a + b).repeat(Math.ceil(30_000 / (a + b).length))}`.slice(0, 30_000);
        const ms = leastCpu(() => {
          told(text, { own: text, tail: text, subscription: guid });
          subscriptionOf(text);
        }, 1000);
        assert.ok(ms <= 1000, `${JSON.stringify(a + b)} took ${ms} ms`);
      }
    }
  });
});

describe('the tables', () => {
  const lines = Object.entries(typeNames).flatMap(([namespace, rows]) => rows.map((row) => ({ namespace, row })));

  test('are as large as they need to be, and small enough to load with every run', () => {
    const labels = lines.flatMap(({ row }) => [row.split('=')[0], ...(row.split('=')[1]?.split(',') ?? [])]);
    assert.ok(labels.length >= 70, `${labels.length} labels`);
    const groups = commandRows.flatMap(([, az]) => az.split(';').filter((spec) => spec !== ''));
    const nouns = commandRows.flatMap(([, , powershell]) => powershell.split(';').filter((spec) => spec !== ''));
    assert.ok(groups.length >= 30 && nouns.length >= 30, `${groups.length} and ${nouns.length}`);
    for (const name of ['terraform-names', 'command-names'])
      assert.ok(readFileSync(new URL(`../../src/conflict/find/${name}.ts`, import.meta.url)).length < 8192, name);
  });

  test('hold types in their shape, each once, and parents before children', () => {
    const seen = new Set<string>();
    for (const { namespace, row } of lines) {
      const path = (row.split('=')[0] ?? '').replace('?', '');
      assert.match(`${namespace}/${path}`, /^[A-Z][A-Za-z]+(?:\/[a-z][A-Za-z]+){1,3}$/);
      assert.ok(!seen.has(`${namespace}/${path}`), path);
      const parent = path.split('/').slice(0, -1).join('/');
      assert.ok(parent === '' || seen.has(`${namespace}/${parent}`), `${path} has no parent before it`);
      seen.add(`${namespace}/${path}`);
    }
  });

  test('have other names that tell one type only', () => {
    const seen = new Map<string, string>();
    for (const { namespace, row } of lines) {
      for (const alias of row.split('=')[1]?.split(',') ?? []) {
        const key = keyOf(alias);
        assert.equal(seen.get(key), undefined, `${alias}: ${namespace}`);
        seen.set(key, namespace);
      }
    }
  });

  test('mark every segment that two types at the same depth go by, unless other names tell them apart', () => {
    const shared = new Map<string, string[]>();
    for (const { namespace, row } of lines) {
      const path = row.split('=')[0] ?? '';
      const key = path.replace('?', '').split('/').map(keyOf).join('/');
      shared.set(key, [...(shared.get(key) ?? []), `${namespace}/${path}`]);
    }
    for (const types of shared.values())
      if (types.length > 1)
        assert.ok(
          types.every((type) => type.endsWith('?')),
          types.join(', '),
        );
  });

  test('of commands hold every group and noun once', () => {
    for (const column of [1, 2] as const) {
      const names = commandRows.flatMap((row) =>
        row[column]
          .split(';')
          .filter((spec) => spec !== '')
          .map((spec) => spec.split(':')[0]?.toLowerCase()),
      );
      assert.equal(new Set(names).size, names.length);
    }
    for (const [path, ...specs] of commandRows) {
      assert.match(path, /^[A-Z][A-Za-z]+(?:\/[a-z][A-Za-z]+){1,2}$/);
      const depth = path.split('/').length - 1;
      for (const spec of specs.flatMap((text) => text.split(';')).filter((text) => text !== '')) {
        const given = spec.split(':').length - 1;
        assert.ok(given <= depth && given >= depth - 1, `${spec} has ${given} names for ${depth} segments`);
      }
    }
  });
});

describe('what exists already is what the message is about', () => {
  const id =
    '/subscriptions/1b2c3d4e-5f60-4718-8293-a4b5c6d7e8f9/resourceGroups/mail-rg/providers/Microsoft.Communication/communicationServices/post';
  test('not its holder', () => {
    assert.deepEqual(idsIn(`cannot create already existing resource '${id}'`).about, [id]);
    assert.deepEqual(idsIn(`the name belongs to an existing resource '${id}'`).holders, [id]);
  });
});
