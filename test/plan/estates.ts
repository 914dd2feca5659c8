import { change, configured, group, subscription, terraform } from './make.ts';

/**
 * Whole plans in shapes that real ones rarely have, written from the documentation of the tools and providers, each
 * with what was expected before the reader was run on it:
 * https://developer.hashicorp.com/terraform/internals/json-format,
 * https://registry.terraform.io/providers/hashicorp/azurerm,
 * https://www.pulumi.com/docs/iac/cli/commands/pulumi_preview/
 */
export interface Estate {
  readonly name: string;
  readonly file: string;
  /**
   * Address: operation and ID, where `S` is the subscription, `G` the group `rg` in it, `N/x` the provider Microsoft.x
   * in that group. Unmapped: `-`. A guess begins with `?`.
   */
  readonly expected: Readonly<Record<string, string>>;
}

type Attributes = Readonly<Record<string, unknown>>;
const rg = { resource_group_name: 'rg' } as const;
const azurerm = (subscription_id: unknown = { constant_value: subscription }, more: Attributes = {}): Attributes => ({
  name: 'azurerm',
  full_name: 'registry.terraform.io/hashicorp/azurerm',
  expressions: { subscription_id, features: [{}] },
  ...more,
});
const made = (address: string, after: Attributes, ...unknown: readonly string[]): Attributes =>
  change(address, { after, unknown: { id: true, ...Object.fromEntries(unknown.map((name) => [name, true])) } });
const of = (address: string, attribute = 'id'): readonly string[] => [`${address}.${attribute}`, address];

/**
 * plan writes a Terraform plan: changes, the resources of the root module with their references, and what else its
 * configuration has.
 */
const plan = (
  changes: readonly Attributes[],
  resources: readonly Attributes[] = [],
  more: Attributes = {},
  top: Attributes = {},
): string =>
  terraform(changes, {
    configuration: { provider_config: { azurerm: azurerm() }, root_module: { resources, ...more } },
    ...top,
  });

const call = (expressions: Attributes, module: Attributes): Attributes => ({ expressions, module });
const refs = (...references: readonly string[]): Attributes => ({ references });

const server = made('module.server["a"].azurerm_mssql_server.this', { name: 'sql-a', ...rg });
const serverModule = {
  resources: [configured('azurerm_mssql_server.this')],
  outputs: { id: { expression: refs(...of('azurerm_mssql_server.this')) } },
};
const dbModule = { resources: [configured('azurerm_mssql_database.db', { server_id: ['var.server_id'] })] };

const references: readonly Estate[] = [
  {
    name: 'the output of a module with for_each, by each.key',
    file: plan([server, made('module.db["a"].azurerm_mssql_database.db', { name: 'd' }, 'server_id')], [], {
      module_calls: {
        server: call({}, serverModule),
        db: call({ server_id: refs('module.server', 'each.key') }, dbModule),
      },
    }),
    expected: {
      'module.server["a"].azurerm_mssql_server.this': 'write N/Sql/servers/sql-a',
      'module.db["a"].azurerm_mssql_database.db': '?write N/Sql/servers/sql-a/databases/d',
    },
  },
  {
    name: 'the output of a module with count, by its number',
    file: plan(
      [
        made('module.server[0].azurerm_mssql_server.this', { name: 'sql-0', ...rg }),
        made('module.server[1].azurerm_mssql_server.this', { name: 'sql-1', ...rg }),
        made('azurerm_mssql_database.db', { name: 'd' }, 'server_id'),
      ],
      [
        configured('azurerm_mssql_database.db', {
          server_id: ['module.server[1].id', 'module.server[1]', 'module.server'],
        }),
      ],
      { module_calls: { server: call({}, serverModule) } },
    ),
    expected: {
      'module.server[0].azurerm_mssql_server.this': 'write N/Sql/servers/sql-0',
      'module.server[1].azurerm_mssql_server.this': 'write N/Sql/servers/sql-1',
      'azurerm_mssql_database.db': 'write N/Sql/servers/sql-1/databases/d',
    },
  },
  {
    name: 'one(x[*].id) of something that is made once or not',
    file: plan(
      [
        made('azurerm_storage_account.s[0]', { name: 'st0', ...rg }),
        made('azurerm_storage_container.c', { name: 'logs' }, 'storage_account_id'),
      ],
      [
        configured('azurerm_storage_account.s'),
        configured('azurerm_storage_container.c', { storage_account_id: ['azurerm_storage_account.s'] }),
      ],
    ),
    expected: {
      'azurerm_storage_account.s[0]': 'write N/Storage/storageAccounts/st0',
      'azurerm_storage_container.c': '?write N/Storage/storageAccounts/st0/blobServices/default/containers/logs',
    },
  },
  {
    name: 'a condition between what is made and what is read',
    file: plan(
      [
        made('azurerm_storage_account.s[0]', { name: 'st0', ...rg }),
        made('azurerm_storage_container.c', { name: 'logs' }, 'storage_account_id'),
      ],
      [
        configured('azurerm_storage_account.s'),
        configured('azurerm_storage_container.c', {
          storage_account_id: [
            'var.fresh',
            'azurerm_storage_account.s[0].id',
            'azurerm_storage_account.s[0]',
            'azurerm_storage_account.s',
            'data.azurerm_storage_account.s[0].id',
            'data.azurerm_storage_account.s[0]',
            'data.azurerm_storage_account.s',
          ],
        }),
      ],
    ),
    expected: {
      'azurerm_storage_account.s[0]': 'write N/Storage/storageAccounts/st0',
      'azurerm_storage_container.c': '?write N/Storage/storageAccounts/st0/blobServices/default/containers/logs',
    },
  },
  {
    name: 'a data source that is read during the apply',
    file: plan(
      [
        {
          ...made('azurerm_key_vault.kv', { name: 'kv-hub', ...rg }, 'vault_uri'),
          address: 'data.azurerm_key_vault.kv',
          mode: 'data',
          change: {
            actions: ['read'],
            before: null,
            after: { name: 'kv-hub', resource_group_name: 'rg' },
            after_unknown: { id: true, vault_uri: true },
          },
        },
        made('azurerm_key_vault_access_policy.p', { object_id: 'o', tenant_id: 't' }, 'key_vault_id'),
      ],
      [
        { ...configured('azurerm_key_vault.kv'), address: 'data.azurerm_key_vault.kv', mode: 'data' },
        configured('azurerm_key_vault_access_policy.p', { key_vault_id: of('data.azurerm_key_vault.kv') }),
      ],
    ),
    expected: { 'azurerm_key_vault_access_policy.p': 'write N/KeyVault/vaults/kv-hub' },
  },
  {
    name: 'for_each over other resources, by each.value',
    file: plan(
      [
        made('azurerm_key_vault.v["a"]', { name: 'kv-a', ...rg }),
        made('azurerm_key_vault.v["b"]', { name: 'kv-b', ...rg }),
        made('azurerm_key_vault_access_policy.p["a"]', { object_id: 'o', tenant_id: 't' }, 'key_vault_id'),
        made('azurerm_key_vault_access_policy.p["b"]', { object_id: 'o', tenant_id: 't' }, 'key_vault_id'),
      ],
      [
        configured('azurerm_key_vault.v'),
        {
          ...configured('azurerm_key_vault_access_policy.p', { key_vault_id: ['each.value.id', 'each.value'] }),
          for_each_expression: refs('azurerm_key_vault.v'),
        },
      ],
    ),
    expected: {
      'azurerm_key_vault.v["a"]': 'write N/KeyVault/vaults/kv-a',
      'azurerm_key_vault.v["b"]': 'write N/KeyVault/vaults/kv-b',
      'azurerm_key_vault_access_policy.p["a"]': 'write N/KeyVault/vaults/kv-a',
      'azurerm_key_vault_access_policy.p["b"]': 'write N/KeyVault/vaults/kv-b',
    },
  },
  {
    name: 'a local value is not in the file',
    file: plan(
      [made('azurerm_key_vault_access_policy.p', { object_id: 'o', tenant_id: 't' }, 'key_vault_id')],
      [configured('azurerm_key_vault_access_policy.p', { key_vault_id: ['local.vault_id'] })],
    ),
    expected: { 'azurerm_key_vault_access_policy.p': '-' },
  },
  {
    name: 'an output of an output of an output',
    file: plan(
      [
        made('module.a.module.b.module.c.azurerm_servicebus_namespace.n', { name: 'sb', ...rg }),
        made('module.q.azurerm_servicebus_queue.q', { name: 'jobs' }, 'namespace_id'),
      ],
      [],
      {
        module_calls: {
          a: call(
            {},
            {
              outputs: { ns: { expression: refs('module.b.ns', 'module.b') } },
              module_calls: {
                b: call(
                  {},
                  {
                    outputs: { ns: { expression: refs('module.c.ns', 'module.c') } },
                    module_calls: {
                      c: call(
                        {},
                        {
                          outputs: { ns: { expression: refs(...of('azurerm_servicebus_namespace.n')) } },
                          resources: [configured('azurerm_servicebus_namespace.n')],
                        },
                      ),
                    },
                  },
                ),
              },
            },
          ),
          q: call(
            { namespace: refs('module.a.ns', 'module.a') },
            { resources: [configured('azurerm_servicebus_queue.q', { namespace_id: ['var.namespace'] })] },
          ),
        },
      },
    ),
    expected: {
      'module.a.module.b.module.c.azurerm_servicebus_namespace.n': 'write N/ServiceBus/namespaces/sb',
      'module.q.azurerm_servicebus_queue.q': 'write N/ServiceBus/namespaces/sb/queues/jobs',
    },
  },
  {
    name: 'an output that is an object: module.net.all.hub.id',
    file: plan(
      [
        made('module.net.azurerm_virtual_network.hub', { name: 'hub', ...rg }),
        made('module.net.azurerm_subnet.s', { name: 's', virtual_network_name: 'hub', ...rg }),
        made('azurerm_subnet_route_table_association.r', {}, 'subnet_id', 'route_table_id'),
      ],
      [
        configured('azurerm_subnet_route_table_association.r', {
          subnet_id: ['module.net.all.subnet.id', 'module.net.all.subnet', 'module.net.all', 'module.net'],
        }),
      ],
      {
        module_calls: {
          net: call(
            {},
            {
              outputs: { all: { expression: refs('azurerm_virtual_network.hub', 'azurerm_subnet.s') } },
              resources: [configured('azurerm_virtual_network.hub'), configured('azurerm_subnet.s')],
            },
          ),
        },
      },
    ),
    expected: {
      'module.net.azurerm_virtual_network.hub': 'write N/Network/virtualNetworks/hub',
      'module.net.azurerm_subnet.s': 'write N/Network/virtualNetworks/hub/subnets/s',
      'azurerm_subnet_route_table_association.r': 'write N/Network/virtualNetworks/hub/subnets/s',
    },
  },
  {
    name: 'a whole resource as an input: var.vault.id',
    file: plan(
      [
        made('azurerm_key_vault.v', { name: 'kv', ...rg }),
        made('module.p.azurerm_key_vault_access_policy.p', { object_id: 'o', tenant_id: 't' }, 'key_vault_id'),
      ],
      [configured('azurerm_key_vault.v')],
      {
        module_calls: {
          p: call(
            { vault: refs('azurerm_key_vault.v') },
            {
              resources: [
                configured('azurerm_key_vault_access_policy.p', { key_vault_id: ['var.vault.id', 'var.vault'] }),
              ],
            },
          ),
        },
      },
    ),
    expected: {
      'azurerm_key_vault.v': 'write N/KeyVault/vaults/kv',
      'module.p.azurerm_key_vault_access_policy.p': 'write N/KeyVault/vaults/kv',
    },
  },
  {
    name: 'a name that refers to the name of another resource, which is random',
    file: plan(
      [
        change('random_pet.n', { after: { length: 2 }, unknown: { id: true } }),
        made('azurerm_resource_group.g', { location: 'westeurope' }, 'name'),
        made('azurerm_virtual_network.v', { name: 'hub' }, 'resource_group_name'),
      ],
      [
        configured('azurerm_resource_group.g', { name: of('random_pet.n') }),
        configured('azurerm_virtual_network.v', { resource_group_name: of('azurerm_resource_group.g', 'name') }),
      ],
    ),
    expected: { 'azurerm_resource_group.g': '-', 'azurerm_virtual_network.v': '-' },
  },
];

const other = '99999999-2222-4333-8444-555555555555';
const withProviders = (
  provider_config: Attributes,
  changes: readonly Attributes[],
  root_module: Attributes,
  top: Attributes = {},
): string => terraform(changes, { configuration: { provider_config, root_module }, ...top });

const providers: readonly Estate[] = [
  {
    name: 'an alias that a module is given, with its subscription in a variable',
    file: withProviders(
      { azurerm: azurerm(), 'azurerm.hub': azurerm(refs('var.hub'), { alias: 'hub' }) },
      [made('module.peer.azurerm_virtual_network_peering.p', { name: 'to-spoke', virtual_network_name: 'hub', ...rg })],
      {
        module_calls: {
          peer: call({}, { resources: [configured('azurerm_virtual_network_peering.p', {}, 'azurerm.hub')] }),
        },
      },
      { variables: { hub: { value: other } } },
    ),
    expected: {
      'module.peer.azurerm_virtual_network_peering.p':
        'write S2/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub/virtualNetworkPeerings/to-spoke',
    },
  },
  {
    name: 'an alias inside of a module, without an entry of its own, is that of the root',
    file: withProviders(
      { azurerm: azurerm(), 'azurerm.hub': azurerm({ constant_value: other }, { alias: 'hub' }) },
      [made('module.peer.azurerm_virtual_network.v', { name: 'hub', ...rg })],
      {
        module_calls: {
          peer: call({}, { resources: [configured('azurerm_virtual_network.v', {}, 'module.peer:azurerm.hub')] }),
        },
      },
    ),
    expected: {
      'module.peer.azurerm_virtual_network.v':
        'write S2/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub',
    },
  },
  {
    name: 'OpenTofu: a provider for each subscription proves none',
    file: withProviders(
      {
        'azurerm.each': azurerm(refs('each.value.id', 'each.value'), {
          alias: 'each',
          full_name: 'registry.opentofu.org/hashicorp/azurerm',
        }),
      },
      [
        {
          ...change('azurerm_virtual_network.v["a"]', {
            before: { id: `${group()}/providers/Microsoft.Network/virtualNetworks/a`, name: 'a', ...rg },
            after: { id: `${group()}/providers/Microsoft.Network/virtualNetworks/a`, name: 'a', ...rg },
          }),
          provider_name: 'registry.opentofu.org/hashicorp/azurerm',
        },
        {
          ...made('azurerm_virtual_network.v["b"]', { name: 'b', ...rg }),
          provider_name: 'registry.opentofu.org/hashicorp/azurerm',
        },
      ],
      { resources: [configured('azurerm_virtual_network.v', {}, 'azurerm.each')] },
    ),
    expected: {
      'azurerm_virtual_network.v["a"]': 'write N/Network/virtualNetworks/a',
      'azurerm_virtual_network.v["b"]': '?write N/Network/virtualNetworks/b',
    },
  },
  {
    name: 'a mirror of the registry',
    file: terraform(
      [
        {
          ...made('azurerm_route_table.r', { name: 'r', ...rg }),
          provider_name: 'terraform.corp.example/hashicorp/azurerm',
        },
      ],
      {
        configuration: {
          provider_config: { azurerm: azurerm(undefined, { full_name: 'terraform.corp.example/hashicorp/azurerm' }) },
          root_module: { resources: [configured('azurerm_route_table.r')] },
        },
      },
    ),
    expected: { 'azurerm_route_table.r': 'write N/Network/routeTables/r' },
  },
  {
    name: 'Terraform 0.12: no marks, keys of modules without entries',
    file: JSON.stringify({
      format_version: '0.1',
      terraform_version: '0.12.29',
      resource_changes: [
        {
          address: 'module.net.azurerm_subnet.s[0]',
          module_address: 'module.net',
          mode: 'managed',
          type: 'azurerm_subnet',
          name: 's',
          index: 0,
          provider_name: 'azurerm',
          change: {
            actions: ['create'],
            before: null,
            after: { name: 's0', virtual_network_name: 'hub', resource_group_name: 'rg' },
          },
        },
        {
          address: 'azurerm_network_security_group.n',
          mode: 'managed',
          type: 'azurerm_network_security_group',
          name: 'n',
          provider_name: 'azurerm',
          change: { actions: ['delete'], before: { name: 'n', resource_group_name: 'rg' }, after: null },
        },
      ],
      configuration: {
        provider_config: {
          azurerm: { name: 'azurerm', expressions: { subscription_id: { constant_value: subscription } } },
        },
        root_module: {
          module_calls: { net: { module: { resources: [configured('azurerm_subnet.s', {}, 'net:azurerm')] } } },
        },
      },
    }),
    expected: {
      'module.net.azurerm_subnet.s[0]': 'write N/Network/virtualNetworks/hub/subnets/s0',
      'azurerm_network_security_group.n': 'delete N/Network/networkSecurityGroups/n',
    },
  },
];

export const terraformEstates: readonly Estate[] = [...references, ...providers];
