import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import { reasons } from '../../src/conflict/taxonomy.ts';
import { resolveOperation } from '../../src/gate/operation.ts';
import { typeGates } from '../../src/gate/providers/index.ts';
import { type Plan, type PlannedChange, readPlan } from '../../src/plan/index.ts';
import { azurermRow } from '../../src/plan/types/row.ts';
import { armVerbs } from '../../src/plan/verbs/arm.ts';
import { terraformVerbs } from '../../src/plan/verbs/terraform.ts';
import { change, group, subscription, terraform } from './make.ts';

const p = `${group()}/providers`;

function knows(type: string, verb: string): boolean {
  const names = type
    .split('/')
    .slice(1)
    .map((each) => `${each}/x`)
    .join('/');
  const id = parseResourceId(`${p}/${type.split('/')[0]}/${names}`);
  assert.ok(id !== undefined, type);
  return 'request' in resolveOperation(verb, id, typeGates);
}

describe('every verb is one that the gate has for the type', () => {
  for (const [type, rows] of Object.entries(terraformVerbs)) {
    test(`azurerm_${type}`, () => {
      const row = azurermRow(type);
      const armType = row?.templates[0]?.armType;
      assert.ok(armType !== undefined, 'the table does not know the type');
      const full = armType.startsWith('microsoft.') ? armType : `microsoft.${armType}`;
      for (const { verb } of rows) if (verb !== undefined) assert.ok(knows(full, verb), `${verb} of ${full}`);
    });
  }
  for (const [type, rows] of Object.entries(armVerbs)) {
    test(type, () => {
      for (const { verb } of rows) if (verb !== undefined) assert.ok(knows(type, verb), verb);
    });
  }
});

function only(
  type: string,
  before: object | null,
  after: object | null,
  more: object = {},
): { readonly target: PlannedChange; readonly plan: Plan } {
  const base = { name: 'x', resource_group_name: 'rg', location: 'westeurope' };
  const row = azurermRow(type);
  const armType = row?.templates[0]?.armType ?? '';
  const [namespace, ...levels] = (armType.startsWith('microsoft.') ? armType : `microsoft.${armType}`).split('/');
  const id = `${p}/${namespace}/${levels.map((each) => `${each}/x`).join('/')}`;
  const side = (attributes: object | null) => (attributes === null ? null : { id, ...base, ...attributes });
  const reading = readPlan(
    terraform([change(`azurerm_${type}.x`, { before: side(before), after: side(after), ...more })]),
    {
      subscription,
    },
  );
  assert.equal(reading.kind, 'plan');
  const plan = reading as Plan;
  assert.ok(plan.targets[0] !== undefined, JSON.stringify(plan.unmapped));
  return { target: plan.targets[0], plan };
}

describe('verbs from attributes', () => {
  /** type, before, after: the operation, and whether the tool prepares it. */
  const rows: readonly (readonly [string, object, object, string, boolean])[] = [
    ['linux_virtual_machine', { size: 'Standard_B1s' }, { size: 'Standard_B2s' }, 'resize', true],
    ['linux_virtual_machine', { size: 'Standard_B1s' }, { size: 'STANDARD_b1s', tags: { a: 'b' } }, 'write', false],
    [
      'windows_virtual_machine',
      { network_interface_ids: ['a'] },
      { network_interface_ids: ['b'] },
      'update-nics',
      true,
    ],
    ['virtual_machine', { vm_size: 'Standard_B1s' }, { vm_size: 'Standard_B2s' }, 'resize', false],
    ['managed_disk', { disk_size_gb: 32 }, { disk_size_gb: 64 }, 'resize', true],
    [
      'managed_disk',
      { storage_account_type: 'Standard_LRS' },
      { storage_account_type: 'Premium_LRS' },
      'change-sku',
      true,
    ],
    ['linux_virtual_machine_scale_set', { instances: 2 }, { instances: 3 }, 'scale', false],
    ['linux_virtual_machine_scale_set', { sku: 'Standard_B1s' }, { sku: 'Standard_B2s' }, 'resize', false],
    ['kubernetes_cluster', { kubernetes_version: '1.30' }, { kubernetes_version: '1.31' }, 'upgrade', false],
    [
      'kubernetes_cluster',
      { default_node_pool: [{ node_count: 2 }] },
      { default_node_pool: [{ node_count: 3 }] },
      'scale',
      false,
    ],
    ['mssql_database', { sku_name: 'S0' }, { sku_name: 'S1' }, 'scale', false],
    ['postgresql_flexible_server', { version: '15' }, { version: '16' }, 'upgrade', false],
    ['service_plan', { sku_name: 'B1' }, { sku_name: 'P1v3' }, 'scale', false],
    [
      'storage_account',
      { account_replication_type: 'LRS' },
      { account_replication_type: 'GRS' },
      'change-redundancy',
      false,
    ],
    ['virtual_network', { address_space: ['10.0.0.0/16'] }, { address_space: ['10.1.0.0/16'] }, 'write', false],
  ];
  for (const [type, before, after, operation, prepared] of rows) {
    test(`${type}: ${Object.keys(after).join(', ')}: ${operation}`, () => {
      const { target } = only(type, before, after);
      assert.deepEqual([target.operation, target.prepared !== undefined], [operation, prepared]);
    });
  }

  test('a creation is a write, whatever it wants', () => {
    const { target } = only('linux_virtual_machine', null, {
      size: 'Standard_D4s_v5',
      zone: '1',
      admin_password: 'hunter2',
    });
    assert.deepEqual([target.operation, target.creates, target.refusesExisting], ['write', true, true]);
    assert.deepEqual(target.wants, {
      location: 'westeurope',
      size: 'Standard_D4s_v5',
      zones: '1',
      'properties.hardwareProfile.vmSize': 'Standard_D4s_v5',
    });
  });

  test('settings that policies look at, under their path in the request', () => {
    const store = only('storage_account', null, {
      public_network_access_enabled: false,
      min_tls_version: 'TLS1_2',
      shared_access_key_enabled: false,
      primary_access_key: 'hunter2',
    });
    assert.deepEqual(
      Object.entries(store.target.wants).filter(([name]) => name.includes('.')),
      [
        ['properties.publicNetworkAccess', 'Disabled'],
        ['properties.minimumTlsVersion', 'TLS1_2'],
        ['properties.allowSharedKeyAccess', false],
      ],
    );
    const bus = only('servicebus_namespace', null, {
      local_auth_enabled: false,
      sku: 'Premium',
      minimum_tls_version: { secret: 'x' },
    });
    assert.deepEqual(
      Object.entries(bus.target.wants).filter(([name]) => name.includes('.')),
      [
        ['properties.disableLocalAuth', true],
        ['sku.name', 'Premium'],
      ],
    );
  });

  test('the names that are global', () => {
    assert.equal(
      only('public_ip', null, { domain_name_label: 'shop', domain_name_label_scope: 'TenantReuse' }).target.wants.label,
      'shop',
    );
    assert.equal(
      only('traffic_manager_profile', null, { dns_config: [{ relative_name: 'shop', ttl: 60 }] }).target.wants.label,
      'shop',
    );
  });

  test('a block that is known only later is no change by itself', () => {
    const { target } = only(
      'linux_virtual_machine',
      { os_disk: [{ name: 'o', id: 'i' }] },
      { os_disk: [{ name: 'o' }] },
      { unknown: { os_disk: [{ id: true }] } },
    );
    assert.deepEqual(target.warnings, []);
  });
});

describe('failures that the file proves', () => {
  const configuration = (features: object) => ({
    provider_config: { azurerm: { name: 'azurerm', expressions: { features: [features] } } },
  });
  const reasonsOf = ({ failures }: Plan): readonly string[] => failures.map(({ reason }) => reason);

  test('create before destroy under one ID', () => {
    const { plan } = only('virtual_network', {}, {}, { actions: ['create', 'delete'] });
    assert.deepEqual(reasonsOf(plan), ['resource-exists']);
    assert.match(plan.failures[0]?.wayOut ?? '', /create_before_destroy/);
  });

  test('a provider that overwrites what it finds does not refuse it', () => {
    const flag = { skip_import_check_on_create_and_allow_overwriting_existing_resources: { constant_value: true } };
    const side = { name: 'x', resource_group_name: 'rg', id: `${p}/Microsoft.Network/virtualNetworks/x` };
    const made = change('azurerm_virtual_network.x', { actions: ['create', 'delete'], before: side, after: side });
    const reading = readPlan(terraform([made], { configuration: configuration(flag) }), { subscription }) as Plan;
    assert.deepEqual([reasonsOf(reading), reading.targets[0]?.refusesExisting], [[], false]);
  });

  test('a disk that becomes smaller', () => {
    assert.deepEqual(reasonsOf(only('managed_disk', { disk_size_gb: 64 }, { disk_size_gb: 32 }).plan), [
      'immutable-property',
    ]);
  });

  test('one ID that one address deletes and another makes', () => {
    const side = { name: 'x', resource_group_name: 'rg' };
    const id = `${p}/Microsoft.Network/virtualNetworks/x`;
    const reading = readPlan(
      terraform([
        change('azurerm_virtual_network.old', { before: { id, ...side } }),
        change('azurerm_virtual_network.new', { after: side }),
      ]),
      { subscription },
    ) as Plan;
    assert.deepEqual(
      [reasonsOf(reading), reading.failures[0]?.addresses],
      [['resource-exists'], ['azurerm_virtual_network.old', 'azurerm_virtual_network.new']],
    );
    assert.match(reading.failures[0]?.wayOut ?? '', /moved block/);
  });

  const vault = (before: object, features: object, paths: readonly (readonly string[])[] = [['sku_name']]): Plan => {
    const side = { name: 'kv', resource_group_name: 'rg', id: `${p}/Microsoft.KeyVault/vaults/kv` };
    const made = change('azurerm_key_vault.kv', {
      actions: ['delete', 'create'],
      before: { ...side, ...before },
      after: { ...side, id: undefined },
      replace_paths: paths,
    });
    return readPlan(terraform([made], { configuration: configuration(features) }), { subscription }) as Plan;
  };
  const off = { constant_value: false };

  test('a vault that is replaced under its name', () => {
    assert.deepEqual(reasonsOf(vault({}, {})), []);
    assert.deepEqual(reasonsOf(vault({ purge_protection_enabled: true }, {}, [['location']])), ['soft-deleted']);
    assert.deepEqual(reasonsOf(vault({ purge_protection_enabled: true }, {})), []);
    assert.deepEqual(
      reasonsOf(vault({ purge_protection_enabled: true }, { key_vault: [{ recover_soft_deleted_key_vaults: off }] })),
      ['soft-deleted'],
    );
    assert.deepEqual(
      reasonsOf(
        vault({}, { key_vault: [{ purge_soft_delete_on_destroy: off, recover_soft_deleted_key_vaults: off }] }),
      ),
      ['soft-deleted'],
    );
  });

  test('a property is no resource that could exist already', () => {
    const subnet = `${p}/Microsoft.Network/virtualNetworks/v/subnets/s`;
    const side = { id: subnet, subnet_id: subnet };
    const made = change('azurerm_subnet_network_security_group_association.a', {
      actions: ['create', 'delete'],
      before: side,
      after: side,
    });
    assert.deepEqual(reasonsOf(readPlan(terraform([made])) as Plan), []);
  });

  test('the reasons are of the taxonomy', () => {
    for (const reason of ['resource-exists', 'immutable-property', 'soft-deleted'])
      assert.ok(reason in reasons, reason);
  });

  test('a group must be empty unless the provider is told otherwise', () => {
    const gone = (features: object): boolean | undefined => {
      const made = change('azurerm_resource_group.g', { before: { id: group(), name: 'rg' } });
      return (readPlan(terraform([made], { configuration: configuration(features) })) as Plan).targets[0]?.needsEmpty;
    };
    assert.deepEqual(
      [gone({}), gone({ resource_group: [{ prevent_deletion_if_contains_resources: off }] })],
      [true, undefined],
    );
  });

  test('before release 3 of the provider it was not asked for; a flag from a variable is not known', () => {
    const made = change('azurerm_resource_group.g', { before: { id: group(), name: 'rg' } });
    const gone = (version: string | undefined, flag?: object): boolean | undefined => {
      const features = flag === undefined ? {} : { resource_group: [{ prevent_deletion_if_contains_resources: flag }] };
      const { provider_config, ...rest } = configuration(features) as {
        readonly provider_config: { readonly azurerm: object };
      };
      const azurerm = { ...provider_config.azurerm, ...(version === undefined ? {} : { version_constraint: version }) };
      return (readPlan(terraform([made], { configuration: { ...rest, provider_config: { azurerm } } })) as Plan)
        .targets[0]?.needsEmpty;
    };
    for (const old of ['~> 2.99', '2.46.0', '= 2.46.0', '>= 2.40, < 3.0.0', '>=1.28,<3', '~>1.44'])
      assert.equal(gone(old), undefined, old);
    for (const fresh of [
      '~> 3.0',
      '>= 2.99',
      '4.1.0',
      '>= 3.0, < 5.0',
      '>= 3.2.0, != 3.20.0',
      '< 30',
      '~> 12.0',
      '',
      undefined,
    ])
      assert.equal(gone(fresh), true, fresh);
    assert.equal(gone('~> 2.99', { constant_value: true }), true);
    assert.equal(gone(undefined, { references: ['var.keep'] }), undefined);
  });
});
