import { change, configured, group, subscription, terraform } from './make.ts';

/** Plans of azapi, actions, Pulumi and what-if in rare shapes: what was expected before the reader was run on them. */
export interface Told {
  readonly name: string;
  readonly file: string;
  /** Operation and ID of each target, in any order, as in estates.ts. */
  readonly targets: readonly string[];
  /** Changes of Azure without an ID. */
  readonly unmapped?: number;
  readonly changes?: number;
}

type Attributes = Readonly<Record<string, unknown>>;
const at = (path: string): string => `${group()}/providers/Microsoft.${path}`;
const vm = at('Compute/virtualMachines/m');
const azurerm = {
  name: 'azurerm',
  full_name: 'registry.terraform.io/hashicorp/azurerm',
  expressions: { subscription_id: { constant_value: subscription }, features: [{}] },
};
const plan = (changes: readonly Attributes[], resources: readonly Attributes[] = [], top: Attributes = {}): string =>
  terraform(changes, { configuration: { provider_config: { azurerm }, root_module: { resources } }, ...top });
const of = (address: string): readonly string[] => [`${address}.id`, address];
const rg = { resource_group_name: 'rg' };

const shapes: readonly Told[] = [
  {
    name: 'moved and replaced under another name',
    file: plan([
      change('azurerm_route_table.b', {
        previous_address: 'azurerm_route_table.a',
        actions: ['delete', 'create'],
        before: { id: at('Network/routeTables/old'), name: 'old', ...rg },
        after: { name: 'new', ...rg },
        unknown: { id: true },
      }),
    ]),
    targets: ['delete N/Network/routeTables/old', 'write N/Network/routeTables/new'],
    changes: 1,
  },
  {
    name: 'a replacement whose new name is known after apply',
    file: plan([
      change('azurerm_storage_account.s', {
        actions: ['create', 'delete'],
        before: { id: at('Storage/storageAccounts/stold'), name: 'stold', ...rg },
        after: { ...rg },
        unknown: { id: true, name: true },
      }),
    ]),
    targets: ['delete N/Storage/storageAccounts/stold'],
  },
  {
    name: 'a deposed object beside the update of its successor',
    file: plan([
      change('azurerm_public_ip.p', {
        actions: ['update'],
        before: { id: at('Network/publicIPAddresses/p2'), name: 'p2', ...rg },
        after: { id: at('Network/publicIPAddresses/p2'), name: 'p2', ...rg },
      }),
      change('azurerm_public_ip.p', {
        deposed: '0a1b2c3d',
        before: { id: at('Network/publicIPAddresses/p1'), name: 'p1', ...rg },
      }),
    ]),
    targets: ['write N/Network/publicIPAddresses/p2', 'delete N/Network/publicIPAddresses/p1'],
    changes: 2,
  },
  {
    name: 'an import without a change, one with, and one that cannot be imported yet',
    file: plan([
      change('azurerm_route_table.a', {
        actions: ['no-op'],
        before: { id: at('Network/routeTables/a') },
        after: { id: at('Network/routeTables/a') },
        importing: { id: at('Network/routeTables/a') },
      }),
      change('azurerm_route_table.b', {
        actions: ['update'],
        before: { id: at('Network/routeTables/b') },
        after: { id: at('Network/routeTables/b') },
        importing: { identity: { name: 'b', resource_group_name: 'rg', subscription_id: subscription } },
      }),
      change('azurerm_route_table.c', {
        after: { name: 'c', ...rg },
        unknown: { id: true },
        importing: { unknown: true },
      }),
    ]),
    targets: ['write N/Network/routeTables/b', 'write N/Network/routeTables/c'],
  },
  {
    name: 'states with composite and pseudo IDs, deleted',
    file: plan(
      (
        [
          [
            'network_interface_security_group_association.a',
            `${at('Network/networkInterfaces/n')}|${at('Network/networkSecurityGroups/g')}`,
          ],
          [
            'network_interface_backend_address_pool_association.b',
            `${at('Network/networkInterfaces/n2')}/ipConfigurations/internal|${at('Network/loadBalancers/l/backendAddressPools/p')}`,
          ],
          ['virtual_machine_data_disk_attachment.c', `${vm}/dataDisks/d`],
          ['monitor_diagnostic_setting.d', `${at('KeyVault/vaults/kv')}|diag`],
          ['key_vault_access_policy.e', `${at('KeyVault/vaults/kv2')}/objectId/11111111-0000-0000-0000-000000000000`],
          [
            'nat_gateway_public_ip_association.f',
            `${at('Network/natGateways/g')}|${at('Network/publicIPAddresses/p')}`,
          ],
          ['application_insights_analytics_item.g', `${at('Insights/components/ai')}/analyticsItems/x`],
          ['subnet_network_security_group_association.h', at('Network/virtualNetworks/v/subnets/s')],
          ['storage_account_network_rules.i', at('Storage/storageAccounts/st')],
          [
            'role_definition.j',
            `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleDefinitions/22222222-0000-0000-0000-000000000000|/subscriptions/${subscription}`,
          ],
          ['firewall_application_rule_collection.k', `${at('Network/azureFirewalls/f')}/applicationRuleCollections/r`],
          ['lb_probe.l', `${at('Network/loadBalancers/l2')}/probes/p`],
        ] as const
      ).map(([address, id]) => change(`azurerm_${address}`, { before: { id } })),
    ),
    targets: [
      'write N/Network/networkInterfaces/n',
      'write N/Network/networkInterfaces/n2',
      'detach-disk N/Compute/virtualMachines/m',
      'delete N/KeyVault/vaults/kv/providers/Microsoft.Insights/diagnosticSettings/diag',
      'write N/KeyVault/vaults/kv2',
      'write N/Network/natGateways/g',
      'delete N/Insights/components/ai/analyticsItems/x',
      'write N/Network/virtualNetworks/v/subnets/s',
      'write N/Storage/storageAccounts/st',
      'delete S/providers/Microsoft.Authorization/roleDefinitions/22222222-0000-0000-0000-000000000000',
      'write N/Network/azureFirewalls/f',
      'write N/Network/loadBalancers/l2',
    ],
  },
  {
    name: 'containers whose state has the URL of the data plane',
    file: plan([
      change('azurerm_storage_container.c', {
        before: {
          id: 'https://st.blob.core.windows.net/logs',
          name: 'logs',
          storage_account_name: 'st',
          resource_manager_id: at('Storage/storageAccounts/st/blobServices/default/containers/logs'),
        },
      }),
    ]),
    targets: ['delete N/Storage/storageAccounts/st/blobServices/default/containers/logs'],
  },
  {
    name: 'deferred changes, forgotten ones, and a step of another provider',
    file: plan(
      [
        change('azurerm_route_table.gone', { actions: ['forget'], before: { id: at('Network/routeTables/g') } }),
        change('azuread_group.g', { after: { display_name: 'x' } }),
      ],
      [],
      {
        complete: false,
        deferred_changes: [
          {
            reason: 'instance_count_unknown',
            resource_change: {
              ...change('azurerm_subnet.s', { after: { name: 's' } }),
              address: 'azurerm_subnet.s[*]',
              index_unknown: true,
            },
          },
        ],
      },
    ),
    targets: [],
    unmapped: 1,
    changes: 1,
  },
  {
    name: 'counts that are null: nothing is made, and what refers to it neither',
    file: plan([change('azurerm_route_table.r[0]', { actions: ['no-op'], before: null, after: null })]),
    targets: [],
    changes: 0,
  },
];

const azapi: readonly Told[] = [
  {
    name: 'azapi: a resource, a child, an extension, a subscription and the tenant',
    file: plan(
      [
        change('azapi_resource.a', {
          after: { type: 'Microsoft.App/managedEnvironments@2024-03-01', name: 'env', parent_id: group() },
          unknown: { id: true },
        }),
        change('azapi_resource.b', {
          after: { type: 'Microsoft.App/managedEnvironments/storages@2024-03-01', name: 'st' },
          unknown: { id: true, parent_id: true },
        }),
        change('azapi_resource.c', {
          after: { type: 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview', name: 'd', parent_id: vm },
          unknown: { id: true },
        }),
        change('azapi_resource.d', {
          after: {
            type: 'Microsoft.Resources/resourceGroups@2024-03-01',
            name: 'made',
            parent_id: `/subscriptions/${subscription}`,
          },
          unknown: { id: true },
        }),
        change('azapi_resource.e', {
          after: { type: 'Microsoft.Management/managementGroups@2021-04-01', name: 'mg', parent_id: '/' },
          unknown: { id: true },
        }),
      ],
      [
        configured('azapi_resource.a', {}, 'azapi'),
        configured('azapi_resource.b', { parent_id: of('azapi_resource.a') }, 'azapi'),
      ],
    ),
    targets: [
      'write N/App/managedEnvironments/env',
      'write N/App/managedEnvironments/env/storages/st',
      'write N/Compute/virtualMachines/m/providers/Microsoft.Insights/diagnosticSettings/d',
      'write S/resourceGroups/made',
      'write /providers/Microsoft.Management/managementGroups/mg',
    ],
  },
  {
    name: 'azapi: updates by ID and by parent, removed updates, data plane',
    file: plan([
      change('azapi_update_resource.a', {
        after: { type: 'Microsoft.Compute/virtualMachines@2024-03-01', resource_id: vm },
        unknown: { id: true },
      }),
      change('azapi_update_resource.b', {
        after: { type: 'Microsoft.Network/virtualNetworks@2024-03-01', name: 'v', parent_id: group() },
        unknown: { id: true },
      }),
      change('azapi_update_resource.c', {
        before: { id: at('Network/virtualNetworks/w'), type: 'Microsoft.Network/virtualNetworks@2024-03-01' },
      }),
      change('azapi_data_plane_resource.d', {
        after: {
          type: 'Microsoft.AppConfiguration/configurationStores/keyValues@1.0',
          name: 'k',
          parent_id: 'cfg.azconfig.io',
        },
        unknown: { id: true },
      }),
    ]),
    targets: ['write N/Compute/virtualMachines/m', 'write N/Network/virtualNetworks/v'],
    unmapped: 1,
  },
  {
    name: 'azapi: actions, also on what is made before',
    file: plan(
      [
        change('azurerm_linux_virtual_machine.m', { after: { name: 'm', ...rg }, unknown: { id: true } }),
        change('azapi_resource_action.stop', {
          after: {
            type: 'Microsoft.Compute/virtualMachines@2024-03-01',
            action: 'deallocate',
            method: 'POST',
            when: 'apply',
          },
          unknown: { id: true, resource_id: true },
        }),
        change('azapi_resource_action.keys', {
          after: {
            type: 'Microsoft.Storage/storageAccounts@2023-01-01',
            action: 'regenerateKey',
            method: 'POST',
            resource_id: at('Storage/storageAccounts/st'),
          },
          unknown: { id: true },
        }),
      ],
      [
        configured('azapi_resource_action.stop', { resource_id: of('azurerm_linux_virtual_machine.m') }, 'azapi'),
        configured('azurerm_linux_virtual_machine.m'),
      ],
    ),
    targets: [
      'Microsoft.Compute/virtualMachines/deallocate/action N/Compute/virtualMachines/m',
      'Microsoft.Storage/storageAccounts/regenerateKey/action N/Storage/storageAccounts/st',
    ],
  },
  {
    name: 'actions that an apply invokes',
    file: plan([], [], {
      action_invocations: [
        {
          address: 'action.azurerm_virtual_machine_power.restart',
          type: 'azurerm_virtual_machine_power',
          name: 'restart',
          config_values: { virtual_machine_id: vm, power_action: 'restart' },
          provider_name: 'registry.terraform.io/hashicorp/azurerm',
          lifecycle_action_trigger: {
            triggering_resource_address: 'azurerm_x.y',
            action_trigger_event: 'after_update',
          },
        },
        {
          address: 'action.azurerm_cdn_front_door_cache_purge.purge',
          type: 'azurerm_cdn_front_door_cache_purge',
          name: 'purge',
          config_values: { front_door_endpoint_id: at('Cdn/profiles/p/afdEndpoints/e') },
          provider_name: 'registry.terraform.io/hashicorp/azurerm',
        },
        {
          address: 'action.local_command.x',
          type: 'local_command',
          name: 'x',
          config_values: {},
          provider_name: 'registry.terraform.io/hashicorp/local',
        },
      ],
    }),
    targets: [
      'restart N/Compute/virtualMachines/m',
      'Microsoft.Cdn/profiles/afdEndpoints/purge/action N/Cdn/profiles/p/afdEndpoints/e',
    ],
  },
];

const provider = 'urn:pulumi:prod::shop::pulumi:providers:azure-native::default_3_0_0::0f';
const unknownValue = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';
const urn = (type: string, name: string): string => `urn:pulumi:prod::shop::${type}::${name}`;
const state = (type: string, name: string, more: Attributes = {}): Attributes => ({
  urn: urn(type, name),
  custom: true,
  type,
  provider,
  ...more,
});
const step = (
  op: string,
  type: string,
  name: string,
  { old, fresh }: { readonly old?: Attributes; readonly fresh?: Attributes },
): Attributes => ({
  op,
  urn: urn(type, name),
  ...(old === undefined ? {} : { oldState: state(type, name, old) }),
  ...(fresh === undefined ? {} : { newState: state(type, name, fresh) }),
});
const preview = (steps: readonly Attributes[], more: Attributes = {}): string =>
  JSON.stringify({
    config: { 'azure-native:subscriptionId': subscription },
    steps,
    duration: 1,
    changeSummary: {},
    ...more,
  });
const inputs = (values: Attributes): Attributes => ({ inputs: { resourceGroupName: 'rg', ...values } });

const pulumi: readonly Told[] = [
  {
    name: 'Pulumi: children, by the names of their parents',
    file: preview([
      step('create', 'azure-native:network:Subnet', 's', {
        fresh: inputs({ virtualNetworkName: 'v', subnetName: 's' }),
      }),
      step('create', 'azure-native:sql/v20230501preview:Database', 'd', {
        fresh: inputs({ serverName: 'sql', databaseName: 'd' }),
      }),
      step('create', 'azure-native:storage:BlobContainer', 'c', {
        fresh: inputs({ accountName: 'st', containerName: 'logs' }),
      }),
      step('create', 'azure-native:keyvault:Secret', 'k', { fresh: inputs({ vaultName: 'kv', secretName: 'pw' }) }),
      step('create', 'azure-native:servicebus:Queue', 'q', {
        fresh: inputs({ namespaceName: 'ns', queueName: 'jobs' }),
      }),
      step('create', 'azure-native:web:WebApp', 'w', { fresh: inputs({ name: 'app' }) }),
      step('create', 'azure-native:containerservice:AgentPool', 'p', {
        fresh: inputs({ resourceName: 'aks', agentPoolName: 'np' }),
      }),
    ]),
    targets: [
      'write N/Network/virtualNetworks/v/subnets/s',
      'write N/Sql/servers/sql/databases/d',
      'write N/Storage/storageAccounts/st/blobServices/default/containers/logs',
      'write N/KeyVault/vaults/kv/secrets/pw',
      'write N/ServiceBus/namespaces/ns/queues/jobs',
      'write N/Web/sites/app',
      'write N/ContainerService/managedClusters/aks/agentPools/np',
    ],
  },
  {
    name: 'Pulumi: names that the engine makes, or that are not known',
    file: preview([
      step('create', 'azure-native:network:VirtualNetwork', 'v', {
        fresh: inputs({ virtualNetworkName: 'v1a2b3c4d' }),
      }),
      step('create', 'azure-native:network:VirtualNetwork', 'w', {
        fresh: { inputs: { resourceGroupName: unknownValue, virtualNetworkName: 'w' } },
      }),
      step('create', 'azure-native:network:VirtualNetwork', 'x', { fresh: inputs({}) }),
    ]),
    targets: ['write N/Network/virtualNetworks/v1a2b3c4d'],
    unmapped: 2,
  },
  {
    name: 'Pulumi: a replacement, a deletion with its parent, what is kept, read and imported',
    file: preview([
      step('create-replacement', 'azure-native:network:RouteTable', 'r', {
        old: { id: at('Network/routeTables/r1'), ...inputs({}) },
        fresh: inputs({ routeTableName: 'r2' }),
      }),
      step('replace', 'azure-native:network:RouteTable', 'r', {
        old: { id: at('Network/routeTables/r1') },
        fresh: inputs({ routeTableName: 'r2' }),
      }),
      step('delete-replaced', 'azure-native:network:RouteTable', 'r', { old: { id: at('Network/routeTables/r1') } }),
      step('delete', 'azure-native:network:Subnet', 's', {
        old: {
          id: at('Network/virtualNetworks/v/subnets/s'),
          deletedWith: urn('azure-native:network:VirtualNetwork', 'v'),
        },
      }),
      step('delete', 'azure-native:network:RouteTable', 'kept', {
        old: { id: at('Network/routeTables/k'), retainOnDelete: true },
      }),
      step('read', 'azure-native:network:RouteTable', 'e', {
        old: { id: at('Network/routeTables/e'), external: true },
      }),
      step('refresh', 'azure-native:network:RouteTable', 'f', { old: { id: at('Network/routeTables/f') } }),
    ]),
    targets: ['write N/Network/routeTables/r2', 'delete N/Network/routeTables/r1'],
  },
  {
    name: 'Pulumi: a provider of its own, with another subscription',
    file: preview([
      step('create', 'pulumi:providers:azure-native', 'hub', {
        fresh: { inputs: { subscriptionId: '99999999-2222-4333-8444-555555555555' }, provider: '' },
      }),
      {
        ...step('create', 'azure-native:network:VirtualNetwork', 'v', { fresh: inputs({ virtualNetworkName: 'v' }) }),
        newState: {
          ...state('azure-native:network:VirtualNetwork', 'v', inputs({ virtualNetworkName: 'v' })),
          provider: `${urn('pulumi:providers:azure-native', 'hub')}::${unknownValue}`,
        },
      },
    ]),
    targets: ['write S2/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v'],
  },
  {
    name: 'Pulumi: the classic provider, with a property of another resource',
    file: preview([
      step('create', 'azure:network/subnet:Subnet', 's', { fresh: inputs({ name: 's', virtualNetworkName: 'v' }) }),
      step(
        'create',
        'azure:network/networkInterfaceSecurityGroupAssociation:NetworkInterfaceSecurityGroupAssociation',
        'a',
        {
          fresh: {
            inputs: {
              networkInterfaceId: at('Network/networkInterfaces/n'),
              networkSecurityGroupId: at('Network/networkSecurityGroups/g'),
            },
          },
        },
      ),
      step('update', 'azure:keyvault/keyVault:KeyVault', 'k', {
        old: { id: at('KeyVault/vaults/kv'), inputs: { name: 'kv' } },
        fresh: { inputs: { name: 'kv' } },
      }),
      step('delete', 'azure:appservice/linuxWebApp:LinuxWebApp', 'w', { old: { id: at('Web/sites/w') } }),
    ]),
    targets: [
      'write N/Network/virtualNetworks/v/subnets/s',
      'write N/Network/networkInterfaces/n',
      'write N/KeyVault/vaults/kv',
      'delete N/Web/sites/w',
    ],
  },
  {
    name: 'Pulumi: the lines of a streamed preview',
    file: [
      { sequence: 0, timestamp: 1, preludeEvent: { config: { 'azure-native:subscriptionId': subscription } } },
      {
        sequence: 1,
        timestamp: 1,
        resourcePreEvent: {
          metadata: {
            op: 'create',
            urn: urn('azure-native:network:RouteTable', 'r'),
            type: 'azure-native:network:RouteTable',
            provider,
            new: {
              type: 'azure-native:network:RouteTable',
              urn: urn('azure-native:network:RouteTable', 'r'),
              custom: true,
              inputs: { resourceGroupName: 'rg', routeTableName: 'r' },
            },
          },
          planning: true,
        },
      },
      {
        sequence: 2,
        timestamp: 1,
        resourcePreEvent: {
          metadata: {
            op: 'delete',
            urn: urn('azure-native:network:RouteTable', 'o'),
            type: 'azure-native:network:RouteTable',
            provider,
            old: {
              type: 'azure-native:network:RouteTable',
              urn: urn('azure-native:network:RouteTable', 'o'),
              custom: true,
              id: at('Network/routeTables/o'),
              inputs: {},
            },
          },
          planning: true,
        },
      },
      { sequence: 3, timestamp: 1, summaryEvent: { resourceChanges: { create: 1, delete: 1 } } },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
    targets: ['write N/Network/routeTables/r', 'delete N/Network/routeTables/o'],
  },
];

const whatIf: readonly Told[] = [
  {
    name: 'what-if: scopes, extensions, children, and one that is listed twice in another case',
    file: JSON.stringify({
      status: 'Succeeded',
      error: null,
      changes: [
        { resourceId: group(), changeType: 'Create', before: null, after: {} },
        {
          resourceId: at('Network/virtualNetworks/v/subnets/s'),
          changeType: 'Modify',
          before: {},
          after: {},
          delta: [],
        },
        {
          resourceId: at('Network/virtualNetworks/v/subnets/s').replace('/rg/', '/RG/'),
          changeType: 'NoChange',
          before: {},
          after: {},
        },
        {
          resourceId: `${vm}/providers/Microsoft.Authorization/locks/keep`,
          changeType: 'Delete',
          before: {},
          after: null,
        },
        {
          resourceId:
            '/providers/Microsoft.Management/managementGroups/mg/providers/Microsoft.Authorization/policyAssignments/p',
          changeType: 'Create',
        },
        {
          resourceId: `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleAssignments/33333333-0000-0000-0000-000000000000`,
          changeType: 'Deploy',
        },
        { resourceId: at('Network/routeTables/i'), changeType: 'Ignore' },
      ],
      potentialChanges: [{ resourceId: at('Network/routeTables/maybe'), changeType: 'Create' }],
      diagnostics: [],
    }),
    targets: [
      'write G',
      'write N/Network/virtualNetworks/v/subnets/s',
      'delete N/Compute/virtualMachines/m/providers/Microsoft.Authorization/locks/keep',
      'write /providers/Microsoft.Management/managementGroups/mg/providers/Microsoft.Authorization/policyAssignments/p',
      'write S/providers/Microsoft.Authorization/roleAssignments/33333333-0000-0000-0000-000000000000',
      '?write N/Network/routeTables/maybe',
    ],
  },
  {
    name: 'what-if: the body of REST, an array of PowerShell, and words in capitals',
    file: JSON.stringify({
      Properties: { CorrelationId: 'c', Changes: [{ ResourceId: at('Network/routeTables/a'), ChangeType: 'MODIFY' }] },
      Status: 'Succeeded',
    }),
    targets: ['write N/Network/routeTables/a'],
  },
  {
    name: 'what-if of a deployment stack: what is detached, and what is deleted with it',
    file: JSON.stringify({
      id: `${group()}/providers/Microsoft.Resources/deploymentStacksWhatIfResults/x`,
      properties: {
        deploymentStackResourceId: `${group()}/providers/Microsoft.Resources/deploymentStacks/st`,
        changes: {
          resourceChanges: [
            { id: at('Network/routeTables/a'), changeType: 'create', changeCertainty: 'definite' },
            { id: at('Network/routeTables/b'), changeType: 'detach', changeCertainty: 'definite' },
            { id: at('Network/routeTables/c'), changeType: 'delete', changeCertainty: 'potential' },
            { id: at('Network/routeTables/d'), changeType: 'noChange', changeCertainty: 'definite' },
          ],
        },
        diagnostics: [],
      },
    }),
    targets: ['write N/Network/routeTables/a', '?delete N/Network/routeTables/c', 'write N/Network/routeTables/d'],
  },
];

export const otherEstates: readonly Told[] = [...shapes, ...azapi, ...pulumi, ...whatIf];
