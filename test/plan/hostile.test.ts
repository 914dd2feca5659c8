import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type PlanReading, readPlan } from '../../src/plan/index.ts';
import { assertLinear, repeated } from '../cost.ts';
import { children, parents } from './documented.ts';
import { change, configured, group, subscription, terraform } from './make.ts';

const p = `${group()}/providers`;

/** A small generator with a seed: the same files each time. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

const odd: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  '',
  'x',
  '/',
  '/subscriptions/',
  [],
  [[]],
  {},
  [null],
  { a: null },
  '__proto__',
  'constructor',
  '\u0000',
  '::error::x',
  '##vso[task.complete]',
  '[]',
  'module.',
  'a[',
  '["',
  'x'.repeat(5000),
];

/** mutated changes some values of a JSON value to something else. */
function mutated(value: unknown, next: (below: number) => number, rate: number): unknown {
  if (next(rate) === 0) return odd[next(odd.length)];
  if (Array.isArray(value)) return value.map((each) => mutated(each, next, rate));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [next(rate * 4) === 0 ? '__proto__' : name, mutated(each, next, rate)]),
  );
}

const vm = `${p}/Microsoft.Compute/virtualMachines/m`;
const bases: Readonly<Record<string, unknown>> = {
  terraform: JSON.parse(
    terraform(
      [
        ...[...parents, ...children].map(({ type, after, from }) =>
          change(`module.m["k"].${type}.main`, {
            after,
            unknown: { id: true, ...Object.fromEntries(Object.keys(from ?? {}).map((name) => [name, true])) },
          }),
        ),
        change('azapi_resource.r', {
          before: { id: vm, type: 'Microsoft.Compute/virtualMachines@1', body: '{"properties":{}}' },
          after: { id: vm, type: 'Microsoft.Compute/virtualMachines@1', body: {} },
        }),
        change('azurerm_managed_disk.d', {
          before: { id: `${p}/Microsoft.Compute/disks/d`, disk_size_gb: 5 },
          after: { disk_size_gb: 4 },
        }),
      ],
      {
        variables: { a: { value: 'b' } },
        complete: false,
        deferred_changes: [{ reason: 'r', resource_change: change('azurerm_subnet.s', { after: {} }) }],
        action_invocations: [
          {
            address: 'a',
            type: 'azurerm_virtual_machine_power',
            config_values: { virtual_machine_id: vm, power_action: 'restart' },
          },
        ],
        prior_state: {
          values: {
            root_module: { resources: [{ address: 'a.b', depends_on: ['c.d'] }], child_modules: [{ resources: [] }] },
          },
        },
        configuration: {
          provider_config: {
            azurerm: {
              expressions: {
                subscription_id: { references: ['var.a'] },
                features: [{ key_vault: [{ a: { constant_value: true } }] }],
              },
            },
          },
          root_module: {
            module_calls: {
              m: {
                expressions: { i: { references: ['module.m.o', 'module.m'] } },
                module: {
                  outputs: { o: { expression: { references: ['var.i'] } } },
                  resources: children.map(({ type, from }) =>
                    configured(
                      `${type}.main`,
                      Object.fromEntries(
                        Object.entries(from ?? {}).map(([name, reference]) => [name, [reference, 'var.i']]),
                      ),
                    ),
                  ),
                },
              },
            },
          },
        },
      },
    ),
  ),
  'what-if': {
    status: 'Succeeded',
    changes: [
      {
        resourceId: vm,
        changeType: 'Modify',
        before: { properties: { hardwareProfile: { vmSize: 'a' } } },
        delta: [{ path: 'a', propertyChangeType: 'Array', children: [{ path: '0' }] }],
      },
    ],
    potentialChanges: [],
    diagnostics: [{ code: 'a' }],
  },
  pulumi: {
    config: { 'azure-native:subscriptionId': subscription },
    steps: [
      {
        op: 'update',
        urn: 'urn:a::b::c::d',
        oldState: {
          type: 'azure-native:compute:VirtualMachine',
          id: vm,
          inputs: {},
          provider: 'a::b',
          dependencies: ['x'],
          propertyDependencies: { a: ['b'] },
        },
        newState: { type: 'azure-native:compute:VirtualMachine', inputs: { vmName: 'm' } },
        detailedDiff: { a: {} },
      },
    ],
    diagnostics: [{ severity: 'error' }],
  },
};

/** What holds of every reading. */
function holds(reading: PlanReading): void {
  JSON.stringify(reading);
  if (reading.kind === 'wrong') {
    assert.ok(reading.why.length > 0 && reading.why.length < 500);
    return;
  }
  for (const { id, operations, operation, address } of reading.targets) {
    assert.ok(operations.includes(operation) && operations.every((each) => typeof each === 'string'));
    assert.ok(id.id.startsWith('/') && address.length <= 301);
  }
  for (const { address, type, why } of reading.unmapped)
    assert.ok(address.length <= 301 && type.length <= 301 && why.length <= 700);
}

describe('a file may hold anything', () => {
  for (const [name, base] of Object.entries(bases)) {
    test(`${name}, with other values in it`, () => {
      const next = random(7);
      for (let run = 0; run < 120; run += 1) {
        const text = JSON.stringify(mutated(base, next, 8 + next(200)) ?? null);
        holds(readPlan(text, { subscription }));
        if (run % 3 === 0) holds(readPlan(text.slice(0, next(text.length + 1))));
      }
    });

    test(`${name}, with other bytes in it`, () => {
      const next = random(11);
      const bytes = new TextEncoder().encode(JSON.stringify(base));
      for (let run = 0; run < 150; run += 1) {
        const copy = bytes.slice();
        for (let at = 0; at < 1 + next(6); at += 1) copy[next(copy.length)] = next(256);
        holds(readPlan(copy, { subscription }));
      }
    });
  }

  test('deep nesting', () => {
    const deep = (open: string, close: string, inside = ''): string =>
      open.repeat(50_000) + inside + close.repeat(50_000);
    for (const value of [deep('[', ']'), deep('{"a":', '}', '1'), deep('[{"a":', '}]', '1')]) {
      holds(readPlan(value));
      holds(readPlan(`{"format_version":"1.2","resource_changes":${value}}`));
      holds(readPlan(`{"format_version":"1.2","configuration":{"root_module":{"module_calls":${value}}}}`));
      holds(readPlan(`{"format_version":"1.2","prior_state":{"values":{"root_module":{"child_modules":${value}}}}}`));
      holds(
        readPlan(
          `{"changes":[{"changeType":"Modify","resourceId":"${vm}","delta":${value},"before":${value},"after":${value}}]}`,
        ),
      );
      holds(readPlan(`{"steps":${value}}`));
      const both = `{"actions":["update"],"before":${value},"after":${value},"after_unknown":${value}}`;
      holds(
        readPlan(
          `{"format_version":"1.2","resource_changes":[{"type":"azurerm_linux_virtual_machine","name":"x","change":${both}}]}`,
        ),
      );
      const disk = `{"id":"${vm}","os_disk":${value},"body":${value}}`;
      for (const type of ['azurerm_linux_virtual_machine', 'azapi_resource'])
        holds(
          readPlan(
            `{"format_version":"1.2","resource_changes":[{"type":"${type}","name":"x","change":{"actions":["update"],"before":${disk},"after":${disk}}}]}`,
          ),
        );
    }
  });

  test('hostile names stay names, and are cut', () => {
    const names = [
      '\u001b[31m',
      '::error::x',
      '##vso[task.setvariable]',
      '<img src=x>',
      '../..',
      'a/b',
      'x'.repeat(1_000_000),
      'a\nb',
      '\u202e',
      '%2e%2e',
    ];
    const changes = names.map((name, at) =>
      change(`azurerm_virtual_network.v${at}`, { after: { name, resource_group_name: 'rg' } }),
    );
    const reading = readPlan(
      terraform([
        ...changes,
        {
          ...change('azurerm_virtual_network.z', { after: { name: 'z', resource_group_name: 'rg' } }),
          address: `azurerm_virtual_network.z["${'y'.repeat(1_000_000)}"]`,
        },
      ]),
      { subscription },
    );
    assert.ok(reading.kind === 'plan');
    assert.deepEqual(
      reading.targets.map(({ id }) => id.name).filter((name) => !/^[:#\w[\].]+$/.test(name)),
      [],
    );
    assert.ok(JSON.stringify(reading).length < 20_000);
  });

  test('modules that refer to each other in a circle', () => {
    const call = {
      expressions: { i: { references: ['module.a.o'] } },
      module: {
        outputs: { o: { expression: { references: ['var.i'] } } },
        resources: [configured('azurerm_virtual_network_dns_servers.d', { virtual_network_id: ['var.i'] })],
      },
    };
    const reading = readPlan(
      terraform(
        [
          change('module.a.azurerm_virtual_network_dns_servers.d', {
            after: {},
            unknown: { virtual_network_id: true },
          }),
        ],
        {
          configuration: { root_module: { module_calls: { a: call } } },
        },
      ),
      { subscription },
    );
    assert.ok(reading.kind === 'plan' && reading.unmapped.length === 1);
  });

  test('references that branch at every step', () => {
    const nested = (depth: number): object => ({
      outputs: Object.fromEntries(
        ['p', 'q'].map((name) => [
          name,
          { expression: { references: depth === 0 ? ['var.x'] : ['module.m.p', 'module.m.q'] } },
        ]),
      ),
      ...(depth === 0 ? {} : { module_calls: { m: { expressions: {}, module: nested(depth - 1) } } }),
    });
    const made = change('azurerm_key_vault_access_policy.p', { after: {}, unknown: { key_vault_id: true } });
    for (const references of [['module.m.p'], ['module.m', 'each.key'], ['each.value.id']]) {
      const resource = {
        ...configured('azurerm_key_vault_access_policy.p', { key_vault_id: references }),
        for_each_expression: { references: ['module.m.p', 'module.m.q'] },
      };
      const reading = readPlan(
        terraform([made], {
          configuration: {
            root_module: { resources: [resource], module_calls: { m: { expressions: {}, module: nested(45) } } },
          },
        }),
        { subscription },
      );
      assert.ok(reading.kind === 'plan' && reading.unmapped.length === 1);
    }
  });

  test('attributes that refer to each other in a circle, and a chain without end', () => {
    const name = (at: number): string => `azurerm_virtual_network.v${at}`;
    const made = (at: number) => change(name(at), { after: { resource_group_name: 'rg' }, unknown: { name: true } });
    const reference = (at: number, to: number) => configured(name(at), { name: [`${name(to)}.name`, name(to)] });
    for (const [count, to] of [
      [2, (at: number) => 1 - at],
      [1, () => 0],
      [5_000, (at: number) => at + 1],
    ] as const) {
      const all = Array.from({ length: count }, (_, at) => at);
      const configuration = { root_module: { resources: all.map((at) => reference(at, to(at))) } };
      const reading = readPlan(terraform(all.map(made), { configuration }), { subscription });
      assert.ok(reading.kind === 'plan' && reading.unmapped.length === count);
    }
    const urn = (at: number): string => `urn:pulumi:s::p::azure-native:resources:ResourceGroup::g${at}`;
    const steps = Array.from({ length: 5_000 }, (_, at) => ({
      op: 'create',
      urn: urn(at),
      newState: {
        type: 'azure-native:resources:ResourceGroup',
        inputs: { resourceGroupName: '[secret]' },
        propertyDependencies: { resourceGroupName: [urn(at + 1)] },
      },
    }));
    const reading = readPlan(JSON.stringify({ steps, changeSummary: {} }), { subscription });
    assert.ok(reading.kind === 'plan' && reading.unmapped.length === steps.length);
  });
});

describe('work grows with the file', () => {
  const many = (of: (at: number) => object) => (length: number) => {
    const size = JSON.stringify(of(1)).length + 1;
    return terraform(Array.from({ length: Math.ceil(length / size) }, (_, at) => of(at) as Record<string, unknown>));
  };
  const forms: Readonly<Record<string, (length: number) => string>> = {
    'open brackets': repeated('['),
    quotes: repeated('"'),
    backslashes: (length) => `{"a":"${'\\'.repeat(length)}`,
    'one long address': (length) =>
      terraform([{ ...change('azurerm_subnet.s', { after: {} }), address: `module.${'a["'.repeat(length / 3)}` }]),
    'many resources of one group': many((at) =>
      change(`azurerm_virtual_network.v[${at}]`, { after: { name: `v${at}`, resource_group_name: 'rg' } }),
    ),
    'many containers by the name of their account': many((at) =>
      at % 2 === 0
        ? change(`azurerm_storage_account.s[${at}]`, { after: { name: `s${at}`, resource_group_name: 'rg' } })
        : change(`azurerm_storage_container.c[${at}]`, { after: { name: 'c', storage_account_name: `s${at - 1}` } }),
    ),
    'many instances that use many others': (length) => {
      const count = Math.ceil(length / 700);
      const changes = Array.from({ length: count }, (_, at) => [
        change(`azurerm_network_interface.n[${at}]`, {
          before: { id: `${p}/Microsoft.Network/networkInterfaces/n${at}` },
        }),
        change(`azurerm_linux_virtual_machine.m[${at}]`, {
          before: { id: `${p}/Microsoft.Compute/virtualMachines/m${at}` },
        }),
      ]).flat();
      const resources = [
        configured('azurerm_network_interface.n'),
        configured('azurerm_linux_virtual_machine.m', { network_interface_ids: ['azurerm_network_interface.n'] }),
      ];
      return terraform(changes, { configuration: { root_module: { resources } } });
    },
    'many resources that depend on all before': (length) => {
      const count = Math.ceil(length / 600);
      const names = Array.from({ length: count }, (_, at) => `azurerm_virtual_network.v${at}`);
      const resources = names.map((name, at) => ({ ...configured(name), depends_on: at === 0 ? [] : [names[at - 1]] }));
      return terraform(
        names.map((name) => change(name, { after: { name: name.slice(24), resource_group_name: 'rg' } })),
        { configuration: { root_module: { resources } } },
      );
    },
  };
  for (const [name, of] of Object.entries(forms)) {
    test(name, () => assertLinear((text) => readPlan(text, { subscription }), of, 1_500_000, name));
  }
});
