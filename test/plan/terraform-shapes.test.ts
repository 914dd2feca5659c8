import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Plan, readPlan } from '../../src/plan/index.ts';
import { change, configured, group, subscription, terraform } from './make.ts';

const other = '99999999-8888-4777-8666-555555555555';
const p = `${group()}/providers`;

function read(text: string | Uint8Array, given = subscription): Plan {
  const reading = readPlan(text, { subscription: given });
  assert.equal(reading.kind, 'plan', JSON.stringify(reading));
  return reading as Plan;
}

/** `operation ID`, without the group that most have. */
const said = (plan: Plan): readonly string[] =>
  plan.targets.map(
    ({ operations, id }) =>
      `${operations.join('+')} ${id.id.replace(p, '~').replace(`/subscriptions/${subscription}`, '$')}`,
  );

const vnet = (name: string, more: object = {}): Record<string, unknown> => ({
  name,
  resource_group_name: 'rg',
  location: 'westeurope',
  ...more,
});
const vnetId = (name: string): string => `${p}/Microsoft.Network/virtualNetworks/${name}`;

describe('which subscription', () => {
  const hub = {
    'azurerm.hub': { name: 'azurerm', alias: 'hub', expressions: { subscription_id: { references: ['var.hub'] } } },
    azurerm: { name: 'azurerm', expressions: {} },
  };
  const two = [
    change('azurerm_virtual_network.a', { after: vnet('a') }),
    change('azurerm_virtual_network.b', { after: vnet('b') }),
  ];
  const root = {
    resources: [configured('azurerm_virtual_network.a'), configured('azurerm_virtual_network.b', {}, 'azurerm.hub')],
  };

  test('an alias with a variable', () => {
    const plan = read(
      terraform(two, {
        variables: { hub: { value: other } },
        configuration: { provider_config: hub, root_module: root },
      }),
    );
    assert.deepEqual(
      plan.targets.map(({ id }) => id.subscriptionId),
      [subscription, other],
    );
    assert.deepEqual(
      plan.targets.map(({ certain }) => certain),
      [true, true],
    );
  });

  test('an alias whose subscription is not in the file is a guess', () => {
    const plan = read(terraform(two, { configuration: { provider_config: hub, root_module: root } }));
    assert.deepEqual(
      plan.targets.map(({ certain }) => certain),
      [true, false],
    );
  });

  test('a resource that is there shows it, for its own provider only', () => {
    const there = change('azurerm_virtual_network.c', {
      actions: ['no-op'],
      before: { id: `/subscriptions/${other}/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/c` },
      after: {},
    });
    const plan = read(
      terraform([there, ...two], {
        configuration: {
          root_module: { resources: [...root.resources, configured('azurerm_virtual_network.c')] },
          provider_config: hub,
        },
      }),
    );
    assert.deepEqual(
      plan.targets.map(({ id }) => id.subscriptionId),
      [other, subscription],
    );
    assert.equal(plan.changes, 2);
  });

  test('a key of a module without an entry is the one of the root', () => {
    const inModule = [change('module.net.azurerm_virtual_network.a', { after: vnet('a') })];
    const configuration = {
      provider_config: { azurerm: { name: 'azurerm', expressions: { subscription_id: { constant_value: other } } } },
      root_module: {
        module_calls: { net: { module: { resources: [configured('azurerm_virtual_network.a', {}, 'net:azurerm')] } } },
      },
    };
    assert.equal(read(terraform(inModule, { configuration })).targets[0]?.id.subscriptionId, other);
  });
});

describe('kinds of entries', () => {
  test('moved, forgotten, read and kept resources are no change', () => {
    const id = vnetId('v');
    const plan = read(
      terraform([
        change('azurerm_virtual_network.new', {
          actions: ['no-op'],
          before: { id },
          after: { id },
          previous_address: 'azurerm_virtual_network.old',
        }),
        change('azurerm_virtual_network.gone', { actions: ['forget'], before: { id }, after: null }),
        { ...change('data.azurerm_client_config.me', { actions: ['read'], after: {} }), mode: 'data' },
        change('azurerm_virtual_network.odd', { actions: [], before: { id }, after: { id } }),
      ]),
    );
    assert.deepEqual([plan.changes, said(plan), plan.unmapped], [0, [], []]);
  });

  test('a moved resource that is updated keeps its ID', () => {
    const id = vnetId('v');
    const plan = read(
      terraform([
        change('azurerm_virtual_network.new', {
          before: { id, ...vnet('v') },
          after: { id, ...vnet('v') },
          previous_address: 'azurerm_virtual_network.old',
        }),
      ]),
    );
    assert.deepEqual(said(plan), ['write ~/Microsoft.Network/virtualNetworks/v']);
  });

  test('a deposed object is deleted beside its successor', () => {
    const plan = read(
      terraform([
        change('azurerm_virtual_network.v', {
          before: { id: vnetId('new'), ...vnet('new') },
          after: { id: vnetId('new'), ...vnet('new') },
        }),
        change('azurerm_virtual_network.v', {
          before: { id: vnetId('old'), ...vnet('old') },
          after: null,
          deposed: '00ab12cd',
        }),
      ]),
    );
    assert.deepEqual(said(plan), [
      'write ~/Microsoft.Network/virtualNetworks/new',
      'delete ~/Microsoft.Network/virtualNetworks/old',
    ]);
    assert.deepEqual(plan.failures, []);
  });

  test('an import that changes something is an update of what is there', () => {
    const id = vnetId('v');
    const plan = read(
      terraform([
        change('azurerm_virtual_network.v', {
          actions: ['update'],
          before: { id, ...vnet('v') },
          after: { id, ...vnet('v') },
          importing: { id },
        }),
      ]),
    );
    assert.deepEqual(
      [said(plan), plan.targets[0]?.creates, plan.targets[0]?.refusesExisting],
      [['write ~/Microsoft.Network/virtualNetworks/v'], false, false],
    );
  });

  test('create and forget makes a new one', () => {
    const plan = read(
      terraform([
        change('azurerm_virtual_network.v', {
          actions: ['create', 'forget'],
          before: { id: vnetId('old'), ...vnet('old') },
          after: vnet('new'),
          unknown: { id: true },
        }),
      ]),
    );
    assert.deepEqual(said(plan), ['write ~/Microsoft.Network/virtualNetworks/new']);
  });

  test('a replacement under another name is two targets', () => {
    const plan = read(
      terraform([
        change('azurerm_virtual_network.v', {
          actions: ['delete', 'create'],
          before: { id: vnetId('old'), ...vnet('old') },
          after: vnet('new'),
          unknown: { id: true },
        }),
      ]),
    );
    assert.deepEqual(said(plan), [
      'delete ~/Microsoft.Network/virtualNetworks/old',
      'write ~/Microsoft.Network/virtualNetworks/new',
    ]);
  });

  test('a replacement under the same name is one', () => {
    const plan = read(
      terraform([
        change('azurerm_virtual_network.v', {
          actions: ['delete', 'create'],
          before: { id: vnetId('v'), ...vnet('v') },
          after: vnet('V'),
          unknown: { id: true },
        }),
      ]),
    );
    assert.deepEqual(
      [said(plan), plan.targets[0]?.replaces, plan.targets[0]?.operation],
      [['delete+write ~/Microsoft.Network/virtualNetworks/v'], 'delete-first', 'delete'],
    );
  });

  test('other providers count, and are no target', () => {
    const plan = read(
      terraform([
        change('random_pet.a', { after: {} }),
        change('azuread_group.g', { after: { display_name: 'g' } }),
        change('azurerm_virtual_network.v', { after: vnet('v') }),
      ]),
    );
    assert.deepEqual([plan.changes, said(plan).length, plan.unmapped], [3, 1, []]);
  });

  test('a type that the table does not know is said, and mapped where it has an ID', () => {
    const id = `${p}/Microsoft.New/things/t`;
    const plan = read(
      terraform([
        change('azurerm_brand_new.a', { after: vnet('a') }),
        change('azurerm_brand_new.b', { before: { id }, after: { id } }),
      ]),
    );
    assert.deepEqual(
      [said(plan), plan.unmapped],
      [
        ['write ~/Microsoft.New/things/t'],
        [{ address: 'azurerm_brand_new.a', type: 'azurerm_brand_new', why: 'type is not known' }],
      ],
    );
  });

  test('what is deferred is listed with its reason', () => {
    const plan = read(
      terraform([change('azurerm_virtual_network.v', { after: vnet('v') })], {
        complete: false,
        deferred_changes: [
          { reason: 'provider_config_unknown', resource_change: change('azurerm_subnet.s', { after: {} }) },
        ],
      }),
    );
    assert.deepEqual(plan.unmapped, [
      { address: 'azurerm_subnet.s', type: 'azurerm_subnet', why: 'deferred to a later run: provider_config_unknown' },
    ]);
    assert.match(plan.notes.join(' '), /1 change cannot be applied in this run/);
    assert.equal(plan.incomplete, undefined);
  });

  test('an errored plan is incomplete, a targeted one is partial', () => {
    const errored = read(
      terraform([change('azurerm_virtual_network.v', { after: vnet('v') })], { errored: true, complete: false }),
    );
    assert.match(errored.incomplete ?? '', /stopped with an error/);
    const targeted = read(
      terraform([change('azurerm_virtual_network.v', { after: vnet('v') })], {
        errored: false,
        complete: false,
        timestamp: '2026-11-29T10:00:00Z',
      }),
    );
    assert.deepEqual([targeted.incomplete, targeted.madeAt], [undefined, '2026-11-29T10:00:00Z']);
    assert.match(targeted.notes.join(' '), /-target/);
  });

  test('drift is no target', () => {
    const drifted = change('azurerm_virtual_network.v', { before: { id: vnetId('v') }, after: { id: vnetId('v') } });
    const plan = read(terraform([], { resource_drift: [drifted] }));
    assert.deepEqual([plan.changes, said(plan)], [0, []]);
    assert.match(plan.notes.join(' '), /1 Azure resource changed outside/);
  });

  test('a destroy plan', () => {
    const state = (address: string, depends: readonly string[]) => ({
      address,
      mode: 'managed',
      type: address.split('.')[0],
      name: 'x',
      values: {},
      depends_on: depends,
    });
    const nic = `${p}/Microsoft.Network/networkInterfaces/n`;
    const vm = `${p}/Microsoft.Compute/virtualMachines/m`;
    const plan = read(
      terraform(
        [
          change('azurerm_network_interface.n', { before: { id: nic, ...vnet('n') } }),
          change('azurerm_linux_virtual_machine.m', { before: { id: vm, ...vnet('m') } }),
        ],
        {
          prior_state: {
            values: {
              root_module: {
                resources: [
                  state('azurerm_network_interface.n', []),
                  state('azurerm_linux_virtual_machine.m', ['azurerm_network_interface.n']),
                ],
              },
            },
          },
        },
      ),
    );
    assert.deepEqual(plan.targets[0]?.before, [{ id: vm, how: 'removed', address: 'azurerm_linux_virtual_machine.m' }]);
    assert.deepEqual(plan.targets[1]?.before, []);
  });

  test('what used a resource lets go of it before it is deleted', () => {
    const nsg = `${p}/Microsoft.Network/networkSecurityGroups/g`;
    const subnet = `${vnetId('v')}/subnets/s`;
    const state = (address: string, depends_on: readonly string[]) => ({
      address,
      mode: 'managed',
      values: {},
      depends_on,
    });
    const side = (refers: boolean) => ({
      id: subnet,
      name: 's',
      ...(refers ? { network_security_group_id: nsg.toUpperCase().replace('/SUBSCRIPTIONS', '/subscriptions') } : {}),
    });
    const prior_state = {
      values: { root_module: { resources: [state('azurerm_subnet.s', ['azurerm_network_security_group.g'])] } },
    };
    const changes = (lets: boolean) => [
      change('azurerm_network_security_group.g', { before: { id: nsg, ...vnet('g') } }),
      change('azurerm_subnet.s', { before: side(true), after: side(!lets) }),
    ];
    assert.deepEqual(read(terraform(changes(true), { prior_state })).targets[0]?.before, [
      { id: subnet, how: 'released', address: 'azurerm_subnet.s' },
    ]);
    assert.deepEqual(read(terraform(changes(false), { prior_state })).targets[0]?.before, []);
    assert.deepEqual(read(terraform(changes(true))).targets[0]?.before, []);
  });

  test('a lock is gone first only for what it depends on', () => {
    const state = (address: string, depends_on: readonly string[]) => ({
      address,
      mode: 'managed',
      values: {},
      depends_on,
    });
    const lock = `${group()}/providers/Microsoft.Authorization/locks/l`;
    const resources = [
      state('azurerm_management_lock.l', ['azurerm_subnet.s']),
      state('azurerm_subnet.s', ['azurerm_virtual_network.v']),
      state('azurerm_virtual_network.other', []),
    ];
    const plan = read(
      terraform(
        [
          change('azurerm_management_lock.l', { before: { id: lock, name: 'l', scope: group() } }),
          change('azurerm_virtual_network.v', { before: { id: vnetId('v') } }),
          change('azurerm_virtual_network.other', { before: { id: vnetId('other') } }),
          change('azurerm_virtual_network.kept', {
            before: { id: vnetId('kept'), ...vnet('kept') },
            after: { id: vnetId('kept'), ...vnet('kept') },
          }),
        ],
        { prior_state: { values: { root_module: { resources } } } },
      ),
    );
    assert.deepEqual(
      plan.targets.map(({ before }) => before.map(({ id, how }) => `${how} ${id}`)),
      [[], [`removed ${lock}`], [], []],
    );
  });

  test('what is referred to is made, or worked on, before', () => {
    const vm = `${p}/Microsoft.Compute/virtualMachines/m`;
    const root_module = {
      resources: [
        configured('azurerm_virtual_network.v'),
        configured('azurerm_subnet.s', {
          virtual_network_name: ['azurerm_virtual_network.v.name', 'azurerm_virtual_network.v'],
        }),
        configured('azapi_resource_action.start'),
        { ...configured('azurerm_virtual_machine_extension.e', {}), depends_on: ['azapi_resource_action.start'] },
      ],
    };
    const plan = read(
      terraform(
        [
          change('azurerm_virtual_network.v', { after: vnet('v') }),
          change('azurerm_subnet.s', { after: { ...vnet('s'), virtual_network_name: 'v' } }),
          change('azapi_resource_action.start', {
            after: { type: 'Microsoft.Compute/virtualMachines@1', resource_id: vm, action: 'start' },
          }),
          change('azurerm_virtual_machine_extension.e', { after: { name: 'e', virtual_machine_id: vm } }),
        ],
        { configuration: { root_module } },
      ),
    );
    assert.deepEqual(
      plan.targets.map(({ before }) => before.map(({ how, address }) => `${how} ${address}`)),
      [[], ['made azurerm_virtual_network.v'], [], ['started azapi_resource_action.start']],
    );
  });

  test('OpenTofu', () => {
    const made = {
      ...change('azurerm_virtual_network.v', { after: vnet('v') }),
      provider_name: 'registry.opentofu.org/hashicorp/azurerm',
      action_reason: 'delete_because_enabled_false',
    };
    const plan = read(
      JSON.stringify({
        format_version: '1.2',
        terraform_version: '1.10.0',
        planned_values: {},
        resource_changes: [made],
        timestamp: '2026-11-29T10:00:00Z',
        errored: false,
      }),
    );
    assert.deepEqual(said(plan), ['write ~/Microsoft.Network/virtualNetworks/v']);
  });

  test('an action', () => {
    const vm = `${p}/Microsoft.Compute/virtualMachines/m`;
    const invocation = (action: string) => ({
      address: `action.azurerm_virtual_machine_power.${action}`,
      type: 'azurerm_virtual_machine_power',
      name: action,
      config_values: { virtual_machine_id: vm, power_action: action },
      provider_name: 'registry.terraform.io/hashicorp/azurerm',
    });
    assert.deepEqual(said(read(terraform([], { action_invocations: [invocation('power_off')] }))), [
      'stop ~/Microsoft.Compute/virtualMachines/m',
    ]);
    assert.deepEqual(said(read(terraform([], { action_invocations: [invocation('deallocate')] }))), [
      'deallocate ~/Microsoft.Compute/virtualMachines/m',
    ]);
  });

  test('entries with for_each and count in modules', () => {
    const changes = ['a', 'b'].flatMap((key) => [
      change(`module.net["${key}"].azurerm_virtual_network.v[0]`, { after: vnet(`v-${key}`), unknown: { id: true } }),
      change(`module.net["${key}"].azurerm_virtual_network_dns_servers.d`, {
        after: {},
        unknown: { virtual_network_id: true },
      }),
    ]);
    const module = {
      resources: [
        { ...configured('azurerm_virtual_network.v'), count_expression: { constant_value: 1 } },
        configured('azurerm_virtual_network_dns_servers.d', {
          virtual_network_id: [
            'azurerm_virtual_network.v[0].id',
            'azurerm_virtual_network.v[0]',
            'azurerm_virtual_network.v',
          ],
        }),
      ],
    };
    const plan = read(
      terraform(changes, {
        configuration: { root_module: { module_calls: { net: { for_each_expression: {}, module } } } },
      }),
    );
    assert.deepEqual(said(plan), [
      'write ~/Microsoft.Network/virtualNetworks/v-a',
      'write ~/Microsoft.Network/virtualNetworks/v-b',
    ]);
    assert.deepEqual(
      plan.targets.map(({ addresses }) => addresses.length),
      [2, 2],
    );
  });

  test('through an output of one module and an input of another', () => {
    const changes = [
      change('module.a.azurerm_virtual_network.v', { after: vnet('v'), unknown: { id: true } }),
      change('module.b.azurerm_virtual_network_dns_servers.d', { after: {}, unknown: { virtual_network_id: true } }),
    ];
    const calls = {
      a: {
        module: {
          resources: [configured('azurerm_virtual_network.v')],
          outputs: {
            id: { expression: { references: ['azurerm_virtual_network.v.id', 'azurerm_virtual_network.v'] } },
          },
        },
      },
      b: {
        expressions: { vnet_id: { references: ['module.a.id', 'module.a'] } },
        module: {
          resources: [configured('azurerm_virtual_network_dns_servers.d', { virtual_network_id: ['var.vnet_id'] })],
        },
      },
    };
    const plan = read(terraform(changes, { configuration: { root_module: { module_calls: calls } } }));
    assert.deepEqual(
      plan.targets.map(({ addresses }) => addresses),
      [['module.a.azurerm_virtual_network.v', 'module.b.azurerm_virtual_network_dns_servers.d']],
    );
  });

  test('a module instance that a reference names', () => {
    const changes = [
      ...['a', 'b'].map((key) =>
        change(`module.net["${key}"].azurerm_virtual_network.v`, { after: vnet(`v-${key}`), unknown: { id: true } }),
      ),
      change('azurerm_virtual_network_dns_servers.d', { after: {}, unknown: { virtual_network_id: true } }),
    ];
    const reference = ['module.net["b"].id', 'module.net["b"]', 'module.net'];
    const outputs = {
      id: { expression: { references: ['azurerm_virtual_network.v.id', 'azurerm_virtual_network.v'] } },
    };
    const root_module = {
      resources: [configured('azurerm_virtual_network_dns_servers.d', { virtual_network_id: reference })],
      module_calls: { net: { module: { outputs, resources: [configured('azurerm_virtual_network.v')] } } },
    };
    const plan = read(terraform(changes, { configuration: { root_module } }));
    assert.deepEqual(
      plan.targets.map(({ addresses }) => addresses.length),
      [1, 2],
    );
  });

  test('keys with dots, brackets and quotes', () => {
    const plan = read(
      terraform(
        [change('azurerm_virtual_network.v', { after: vnet('v') })].map((each) => ({
          ...each,
          address: 'azurerm_virtual_network.v["a.b[0] \\" ]"]',
        })),
      ),
    );
    assert.deepEqual(plan.targets[0]?.addresses, ['azurerm_virtual_network.v["a.b[0] \\" ]"]']);
  });

  test('UTF-16 as PowerShell writes it', () => {
    const text = terraform([change('azurerm_virtual_network.v', { after: vnet('größe-ü') })]);
    const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const big = Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);
    for (const file of [
      little,
      big,
      little.subarray(2),
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
    ])
      assert.equal(read(file).targets[0]?.id.name, 'größe-ü');
  });
});

describe('azapi', () => {
  const azapi = (after: object, more: object = {}) =>
    change('azapi_resource.r', { after: after as Record<string, unknown>, ...more });

  test('a resource, a child, an extension and a group', () => {
    const plan = read(
      terraform([
        azapi({ type: 'Microsoft.Automation/automationAccounts@2023-11-01', parent_id: group(), name: 'a' }),
        azapi({ type: 'Microsoft.Network/virtualNetworks/subnets@2024-05-01', parent_id: vnetId('v'), name: 's' }),
        azapi({ type: 'Microsoft.Authorization/locks@2020-05-01', parent_id: vnetId('v'), name: 'l' }),
        azapi({ type: 'Microsoft.Resources/resourceGroups@2021-04-01', name: 'new' }),
      ]),
    );
    assert.deepEqual(said(plan), [
      'write ~/Microsoft.Automation/automationAccounts/a',
      'write ~/Microsoft.Network/virtualNetworks/v/subnets/s',
      'write ~/Microsoft.Network/virtualNetworks/v/providers/Microsoft.Authorization/locks/l',
      'write $/resourceGroups/new',
    ]);
  });

  test('an action is the verb of the gate, when it is called', () => {
    const vm = `${p}/Microsoft.Compute/virtualMachines/m`;
    const action = (after: object, before: object | null = null) =>
      change(
        'azapi_resource_action.a',
        before === null
          ? { after: after as Record<string, unknown> }
          : { before: before as Record<string, unknown>, after: null },
      );
    const config = {
      type: 'Microsoft.Compute/virtualMachines@2024-07-01',
      resource_id: vm,
      action: 'deallocate',
      method: 'POST',
    };
    assert.deepEqual(said(read(terraform([action(config)]))), [
      'Microsoft.Compute/virtualMachines/deallocate/action ~/Microsoft.Compute/virtualMachines/m',
    ]);
    assert.deepEqual(said(read(terraform([action(config, config)]))), []);
    assert.deepEqual(said(read(terraform([action({ ...config, when: 'destroy' })]))), []);
    assert.deepEqual(said(read(terraform([action(config, { ...config, when: 'destroy' })]))).length, 1);
  });

  test('a size in the body is a resize that nobody prepares; the body may be a text', () => {
    const vm = `${p}/Microsoft.Compute/virtualMachines/m`;
    const body = (size: string) => ({ properties: { hardwareProfile: { vmSize: size } } });
    const side = (size: string, asText: boolean) => ({
      id: vm,
      type: 'Microsoft.Compute/virtualMachines@2024-07-01',
      name: 'm',
      parent_id: group(),
      body: asText ? JSON.stringify(body(size)) : body(size),
    });
    for (const asText of [false, true]) {
      const [target] = read(
        terraform([
          change('azapi_resource.m', { before: side('Standard_B1s', asText), after: side('Standard_B2s', asText) }),
        ]),
      ).targets;
      assert.deepEqual(
        [target?.operation, target?.wants.size, target?.prepared],
        ['resize', 'Standard_B2s', undefined],
      );
    }
  });
});
