import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPlan } from '../../src/plan/index.ts';
import { group, subscription } from './make.ts';

/** Every text that is not whitelisted is a canary, in each format. None may come out, wherever it stands. */
const p = `${group()}/providers`;
let count = 0;
const canary = (): string => {
  count += 1;
  return `CANARY${count}`;
};
const secrets = (depth = 2): Record<string, unknown> => ({
  admin_password: canary(),
  custom_data: canary(),
  tags: { [canary()]: canary() },
  connection_string: `Server=x;Password=${canary()}`,
  list: [canary(), { value: canary() }],
  description: canary(),
  primary_key: canary(),
  output: canary(),
  ...(depth > 0 ? { nested: [secrets(depth - 1)] } : {}),
});

const vm = `${p}/Microsoft.Compute/virtualMachines/m`;

function terraformPlan(): object {
  const types = [
    'azurerm_linux_virtual_machine',
    'azurerm_key_vault_secret',
    'azurerm_storage_account',
    'azurerm_unknown_type',
    'azapi_resource',
    'azapi_resource_action',
    'random_password',
    'azurerm_role_assignment',
    'azurerm_lb_rule',
    'azurerm_management_lock',
  ];
  const side = (type: string): object => ({
    ...secrets(),
    ...(type === 'azapi_resource'
      ? { type: 'Microsoft.Compute/virtualMachines@2024-07-01', body: { properties: secrets(), identity: canary() } }
      : {}),
    ...(type === 'azapi_resource_action'
      ? {
          type: 'Microsoft.Compute/virtualMachines@2024-07-01',
          resource_id: vm,
          action: 'start',
          body: JSON.stringify(secrets()),
        }
      : {}),
    ...(type.startsWith('azurerm') ? { body: canary(), value: canary(), content: canary() } : {}),
    name: 'm',
    resource_group_name: 'rg',
  });
  const marks = { admin_password: true, [canary()]: true };
  const kinds = [['create'], ['update'], ['delete'], ['delete', 'create'], ['create', 'delete'], ['no-op'], [canary()]];
  const changes = types.flatMap((type) =>
    kinds.map((actions, at) => ({
      address: `${type}.r${at}`,
      mode: 'managed',
      type,
      name: `r${at}`,
      provider_name: canary(),
      action_reason: canary(),
      change: {
        actions,
        before:
          actions[0] === 'create' && actions.length === 1
            ? null
            : { ...side(type), id: type === 'azurerm_key_vault_secret' ? `https://${canary()}` : vm },
        after: actions[0] === 'delete' && actions.length === 1 ? null : side(type),
        after_unknown: { id: true, scope: true, loadbalancer_id: true },
        before_sensitive: marks,
        after_sensitive: marks,
        generated_config: canary(),
        before_identity: { subscription_id: canary() },
        replace_paths: [[canary()]],
      },
    })),
  );
  return {
    format_version: '1.2',
    terraform_version: canary(),
    timestamp: canary(),
    variables: { password: { value: canary() }, sub: { value: canary() } },
    planned_values: { outputs: { o: { value: canary() } }, root_module: { resources: [{ values: secrets() }] } },
    resource_changes: changes,
    resource_drift: changes,
    output_changes: { o: { after: canary() } },
    deferred_changes: [{ reason: `x ${canary()};${canary()}`, resource_change: changes[0] }],
    action_invocations: [
      {
        address: 'action.x.y',
        type: 'azapi_resource_action',
        config_values: { resource_id: vm, action: `start;${canary()}`, body: secrets() },
      },
    ],
    prior_state: {
      values: {
        outputs: { o: { value: canary() } },
        root_module: { resources: [{ address: 'a.b', values: secrets(), depends_on: ['c.d'] }] },
      },
    },
    checks: [{ instances: [{ problems: [{ message: canary() }] }] }],
    configuration: {
      provider_config: {
        azurerm: {
          name: 'azurerm',
          expressions: { client_secret: { constant_value: canary() }, subscription_id: { references: ['var.sub'] } },
        },
      },
      root_module: {
        variables: { password: { default: canary() } },
        resources: [
          {
            type: 'azurerm_lb_rule',
            name: 'r0',
            expressions: { loadbalancer_id: { references: ['local.x'], constant_value: canary() } },
          },
        ],
      },
    },
  };
}

function whatIf(): object {
  const changes = ['Create', 'Modify', 'Delete', 'NoChange', 'Unsupported', 'Ignore'].map((changeType) => ({
    resourceId: `${vm}${changeType}`,
    changeType,
    unsupportedReason: canary(),
    deploymentId: canary(),
    identifiers: { x: canary() },
    before: { properties: secrets(), tags: secrets() },
    after: { properties: secrets(), location: `west ${canary()};` },
    delta: [
      {
        path: 'properties.x',
        propertyChangeType: 'Modify',
        before: canary(),
        after: canary(),
        children: [{ path: canary(), before: canary() }],
      },
    ],
  }));
  return {
    status: canary(),
    error: null,
    changes,
    potentialChanges: changes,
    diagnostics: [{ code: canary(), level: 'Warning', message: canary(), target: canary() }],
  };
}

function pulumi(): object {
  const steps = ['create', 'update', 'delete', 'create-replacement', 'delete-replaced', 'same'].map((op, at) => {
    const state = {
      type:
        at % 2 === 0 ? 'azure-native:compute:VirtualMachine' : 'azure:compute/linuxVirtualMachine:LinuxVirtualMachine',
      custom: true,
      provider: 'p::q',
      id: vm,
      inputs: { ...secrets(), vmName: 'm', name: 'm', resourceGroupName: 'rg' },
      outputs: secrets(),
    };
    return {
      op,
      urn: `urn:pulumi:s::p::t::n${at}`,
      oldState: state,
      newState: state,
      diffReasons: [canary()],
      detailedDiff: { [canary()]: { kind: 'update' } },
    };
  });
  return {
    config: {
      'shop:password': canary(),
      'azure-native:subscriptionId': subscription,
      'azure-native:clientSecret': canary(),
    },
    steps,
    diagnostics: [{ severity: 'error', message: canary() }],
    changeSummary: {},
  };
}

describe('nothing but what is whitelisted leaves a plan', () => {
  for (const [name, make, changes] of [
    ['terraform', terraformPlan, 51],
    ['what-if', whatIf, 8],
    ['pulumi', pulumi, 4],
  ] as const) {
    test(name, () => {
      const text = JSON.stringify(make());
      const planted = text.match(/CANARY\d+/g)?.length ?? 0;
      assert.ok(planted > 40, String(planted));
      for (const file of [text, new TextEncoder().encode(text)]) {
        const reading = readPlan(file, { subscription });
        assert.equal(reading.kind, 'plan');
        assert.ok(
          reading.kind === 'plan' && reading.changes >= changes && reading.targets.length > 0,
          JSON.stringify(reading).slice(0, 400),
        );
        assert.deepEqual(JSON.stringify(reading).match(/.{0,80}CANARY.{0,40}/g) ?? [], []);
      }
    });
  }

  test('a wrong file is not repeated', () => {
    for (const text of [
      'CANARY',
      '{"CANARY":1}',
      '{"version":4,"serial":1,"lineage":"CANARY"}',
      '{"format_version":"CANARY"}',
      '{"format_version":"1.0","values":"CANARY"}',
      '"CANARY"',
      '{"a":CANARY}',
    ])
      assert.ok(!JSON.stringify(readPlan(text)).includes('CANARY'), text);
  });

  test('a name that is marked as sensitive is not used', () => {
    const change = {
      actions: ['create'],
      before: null,
      after: { name: 'CANARY', resource_group_name: 'rg' },
      after_unknown: {},
      after_sensitive: { name: true },
    };
    const reading = readPlan(
      JSON.stringify({
        format_version: '1.2',
        resource_changes: [
          { address: 'azurerm_virtual_network.v', type: 'azurerm_virtual_network', name: 'v', change },
        ],
      }),
      { subscription },
    );
    assert.ok(reading.kind === 'plan' && reading.unmapped[0]?.why === 'name is marked as sensitive');
    assert.ok(!JSON.stringify(reading).includes('CANARY'));
  });
});
