import { group, subscription } from './make.ts';

/**
 * Types of the Terraform provider azurerm with the arguments of the example of their documentation page, and the ARM
 * resource that Azure's own documentation says is written. Written before the reader was asked.
 */
export interface Documented {
  readonly type: string;
  readonly after: Readonly<Record<string, unknown>>;
  /** Attributes that another resource of the plan gives: attribute → `type.name.attribute`. */
  readonly from?: Readonly<Record<string, string>>;
  /** Below the resource group, or a whole ID. Absent: no ARM resource can be named. */
  readonly id?: string;
  /** An ID that a state has for it, and that stands for the same resource. */
  readonly state?: string;
}

const rg = group('rg');
const p = `${rg}/providers`;
const named = (name: string): Readonly<Record<string, unknown>> => ({ name, resource_group_name: 'rg' });

/** Resources that others refer to; their own IDs are not known before the apply. */
export const parents: readonly Documented[] = [
  { type: 'azurerm_resource_group', after: { name: 'rg', location: 'westeurope' }, id: rg },
  { type: 'azurerm_virtual_network', after: named('vnet'), id: `${p}/Microsoft.Network/virtualNetworks/vnet` },
  {
    type: 'azurerm_subnet',
    after: { ...named('snet'), virtual_network_name: 'vnet' },
    id: `${p}/Microsoft.Network/virtualNetworks/vnet/subnets/snet`,
  },
  { type: 'azurerm_network_interface', after: named('nic'), id: `${p}/Microsoft.Network/networkInterfaces/nic` },
  {
    type: 'azurerm_network_security_group',
    after: named('nsg'),
    id: `${p}/Microsoft.Network/networkSecurityGroups/nsg`,
  },
  { type: 'azurerm_lb', after: named('lb'), id: `${p}/Microsoft.Network/loadBalancers/lb` },
  { type: 'azurerm_key_vault', after: named('kv'), id: `${p}/Microsoft.KeyVault/vaults/kv` },
  { type: 'azurerm_storage_account', after: named('stacct'), id: `${p}/Microsoft.Storage/storageAccounts/stacct` },
  { type: 'azurerm_mssql_server', after: named('sql'), id: `${p}/Microsoft.Sql/servers/sql` },
  {
    type: 'azurerm_kubernetes_cluster',
    after: named('aks'),
    id: `${p}/Microsoft.ContainerService/managedClusters/aks`,
  },
  {
    type: 'azurerm_linux_virtual_machine',
    after: { ...named('vm'), size: 'Standard_B2s' },
    id: `${p}/Microsoft.Compute/virtualMachines/vm`,
  },
  { type: 'azurerm_managed_disk', after: named('disk'), id: `${p}/Microsoft.Compute/disks/disk` },
  { type: 'azurerm_public_ip', after: named('pip'), id: `${p}/Microsoft.Network/publicIPAddresses/pip` },
  { type: 'azurerm_nat_gateway', after: named('nat'), id: `${p}/Microsoft.Network/natGateways/nat` },
  { type: 'azurerm_route_table', after: named('rt'), id: `${p}/Microsoft.Network/routeTables/rt` },
  { type: 'azurerm_linux_web_app', after: named('app'), id: `${p}/Microsoft.Web/sites/app` },
  { type: 'azurerm_servicebus_namespace', after: named('sb'), id: `${p}/Microsoft.ServiceBus/namespaces/sb` },
  { type: 'azurerm_eventhub_namespace', after: named('eh'), id: `${p}/Microsoft.EventHub/namespaces/eh` },
  { type: 'azurerm_api_management', after: named('apim'), id: `${p}/Microsoft.ApiManagement/service/apim` },
  { type: 'azurerm_cosmosdb_account', after: named('cosmos'), id: `${p}/Microsoft.DocumentDB/databaseAccounts/cosmos` },
  {
    type: 'azurerm_log_analytics_workspace',
    after: named('law'),
    id: `${p}/Microsoft.OperationalInsights/workspaces/law`,
  },
  { type: 'azurerm_application_gateway', after: named('agw'), id: `${p}/Microsoft.Network/applicationGateways/agw` },
  {
    type: 'azurerm_private_dns_zone',
    after: named('privatelink.x.net'),
    id: `${p}/Microsoft.Network/privateDnsZones/privatelink.x.net`,
  },
  {
    type: 'azurerm_postgresql_flexible_server',
    after: named('pg'),
    id: `${p}/Microsoft.DBforPostgreSQL/flexibleServers/pg`,
  },
  { type: 'azurerm_container_app_environment', after: named('cae'), id: `${p}/Microsoft.App/managedEnvironments/cae` },
  { type: 'azurerm_data_factory', after: named('adf'), id: `${p}/Microsoft.DataFactory/factories/adf` },
  { type: 'azurerm_iothub', after: named('hub'), id: `${p}/Microsoft.Devices/iotHubs/hub` },
  { type: 'azurerm_cdn_frontdoor_profile', after: named('afd'), id: `${p}/Microsoft.Cdn/profiles/afd` },
  {
    type: 'azurerm_user_assigned_identity',
    after: named('uai'),
    id: `${p}/Microsoft.ManagedIdentity/userAssignedIdentities/uai`,
  },
];

const nic = 'azurerm_network_interface.main.id';
const vm = 'azurerm_linux_virtual_machine.main.id';
const account = 'azurerm_storage_account.main.id';
const lb = `${p}/Microsoft.Network/loadBalancers/lb`;
const nics = `${p}/Microsoft.Network/networkInterfaces/nic`;
const machine = `${p}/Microsoft.Compute/virtualMachines/vm`;

/** Children, extensions, properties and composite IDs. */
export const children: readonly Documented[] = [
  {
    type: 'azurerm_subnet_network_security_group_association',
    after: {},
    from: { subnet_id: 'azurerm_subnet.main.id', network_security_group_id: 'azurerm_network_security_group.main.id' },
    id: `${p}/Microsoft.Network/virtualNetworks/vnet/subnets/snet`,
  },
  {
    type: 'azurerm_subnet_route_table_association',
    after: {},
    from: { subnet_id: 'azurerm_subnet.main.id', route_table_id: 'azurerm_route_table.main.id' },
    id: `${p}/Microsoft.Network/virtualNetworks/vnet/subnets/snet`,
  },
  {
    type: 'azurerm_subnet_nat_gateway_association',
    after: {},
    from: { subnet_id: 'azurerm_subnet.main.id', nat_gateway_id: 'azurerm_nat_gateway.main.id' },
    id: `${p}/Microsoft.Network/virtualNetworks/vnet/subnets/snet`,
  },
  {
    type: 'azurerm_network_interface_security_group_association',
    after: {},
    from: { network_interface_id: nic, network_security_group_id: 'azurerm_network_security_group.main.id' },
    id: nics,
    state: `${nics}|${p}/Microsoft.Network/networkSecurityGroups/nsg`,
  },
  {
    type: 'azurerm_network_interface_backend_address_pool_association',
    after: { ip_configuration_name: 'internal' },
    from: { network_interface_id: nic },
    id: nics,
    state: `${nics}/ipConfigurations/internal|${lb}/backendAddressPools/pool`,
  },
  {
    type: 'azurerm_network_interface_application_security_group_association',
    after: {},
    from: { network_interface_id: nic },
    id: nics,
    state: `${nics}|${p}/Microsoft.Network/applicationSecurityGroups/asg`,
  },
  {
    type: 'azurerm_nat_gateway_public_ip_association',
    after: {},
    from: { nat_gateway_id: 'azurerm_nat_gateway.main.id', public_ip_address_id: 'azurerm_public_ip.main.id' },
    id: `${p}/Microsoft.Network/natGateways/nat`,
    state: `${p}/Microsoft.Network/natGateways/nat|${p}/Microsoft.Network/publicIPAddresses/pip`,
  },
  {
    type: 'azurerm_lb_backend_address_pool',
    after: { name: 'pool' },
    from: { loadbalancer_id: 'azurerm_lb.main.id' },
    id: `${lb}/backendAddressPools/pool`,
  },
  {
    type: 'azurerm_lb_probe',
    after: { name: 'ssh' },
    from: { loadbalancer_id: 'azurerm_lb.main.id' },
    id: lb,
    state: `${lb}/probes/ssh`,
  },
  {
    type: 'azurerm_lb_rule',
    after: { name: 'rule' },
    from: { loadbalancer_id: 'azurerm_lb.main.id' },
    id: lb,
    state: `${lb}/loadBalancingRules/rule`,
  },
  {
    type: 'azurerm_lb_nat_rule',
    after: { name: 'rdp', resource_group_name: 'rg' },
    from: { loadbalancer_id: 'azurerm_lb.main.id' },
    id: `${lb}/inboundNatRules/rdp`,
  },
  {
    type: 'azurerm_network_security_rule',
    after: { ...named('allow'), network_security_group_name: 'nsg' },
    id: `${p}/Microsoft.Network/networkSecurityGroups/nsg/securityRules/allow`,
  },
  {
    type: 'azurerm_route',
    after: { ...named('r'), route_table_name: 'rt' },
    id: `${p}/Microsoft.Network/routeTables/rt/routes/r`,
  },
  {
    type: 'azurerm_virtual_network_peering',
    after: { ...named('peer'), virtual_network_name: 'vnet' },
    id: `${p}/Microsoft.Network/virtualNetworks/vnet/virtualNetworkPeerings/peer`,
  },
  {
    type: 'azurerm_virtual_machine_data_disk_attachment',
    after: { lun: 0 },
    from: { virtual_machine_id: vm, managed_disk_id: 'azurerm_managed_disk.main.id' },
    id: machine,
    state: `${machine}/dataDisks/disk`,
  },
  {
    type: 'azurerm_virtual_machine_extension',
    after: { name: 'ext' },
    from: { virtual_machine_id: vm },
    id: `${machine}/extensions/ext`,
  },
  {
    type: 'azurerm_key_vault_access_policy',
    after: { object_id: '0a' },
    from: { key_vault_id: 'azurerm_key_vault.main.id' },
    id: `${p}/Microsoft.KeyVault/vaults/kv`,
    state: `${p}/Microsoft.KeyVault/vaults/kv/objectId/22222222-2222-4222-8222-222222222222`,
  },
  {
    type: 'azurerm_key_vault_secret',
    after: { name: 'secret' },
    from: { key_vault_id: 'azurerm_key_vault.main.id' },
    state: 'https://kv.vault.azure.net/secrets/secret/0123',
  },
  {
    type: 'azurerm_monitor_diagnostic_setting',
    after: { name: 'diag' },
    from: { target_resource_id: 'azurerm_key_vault.main.id' },
    id: `${p}/Microsoft.KeyVault/vaults/kv/providers/Microsoft.Insights/diagnosticSettings/diag`,
    state: `${p}/Microsoft.KeyVault/vaults/kv|diag`,
  },
  {
    type: 'azurerm_role_assignment',
    after: { name: '33333333-3333-4333-8333-333333333333' },
    from: { scope: 'azurerm_resource_group.main.id' },
    id: `${rg}/providers/Microsoft.Authorization/roleAssignments/33333333-3333-4333-8333-333333333333`,
  },
  {
    type: 'azurerm_role_definition',
    after: {
      name: 'my role',
      role_definition_id: '44444444-4444-4444-8444-444444444444',
      scope: `/subscriptions/${subscription}`,
    },
    id: `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleDefinitions/44444444-4444-4444-8444-444444444444`,
    state: `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleDefinitions/44444444-4444-4444-8444-444444444444|/subscriptions/${subscription}`,
  },
  {
    type: 'azurerm_management_lock',
    after: { name: 'lock' },
    from: { scope: 'azurerm_storage_account.main.id' },
    id: `${p}/Microsoft.Storage/storageAccounts/stacct/providers/Microsoft.Authorization/locks/lock`,
  },
  {
    type: 'azurerm_storage_container',
    after: { name: 'blobs' },
    from: { storage_account_id: account },
    id: `${p}/Microsoft.Storage/storageAccounts/stacct/blobServices/default/containers/blobs`,
  },
  {
    type: 'azurerm_storage_share',
    after: { name: 'files' },
    from: { storage_account_id: account },
    id: `${p}/Microsoft.Storage/storageAccounts/stacct/fileServices/default/shares/files`,
  },
  {
    type: 'azurerm_storage_queue',
    after: { name: 'q', storage_account_name: 'stacct' },
    id: `${p}/Microsoft.Storage/storageAccounts/stacct/queueServices/default/queues/q`,
  },
  {
    type: 'azurerm_storage_blob',
    after: { name: 'b.txt', storage_account_name: 'stacct', storage_container_name: 'blobs' },
  },
  {
    type: 'azurerm_storage_account_network_rules',
    after: { default_action: 'Deny' },
    from: { storage_account_id: account },
    id: `${p}/Microsoft.Storage/storageAccounts/stacct`,
  },
  {
    type: 'azurerm_storage_account_customer_managed_key',
    after: { key_name: 'k' },
    from: { storage_account_id: account },
    id: `${p}/Microsoft.Storage/storageAccounts/stacct`,
  },
  {
    type: 'azurerm_storage_management_policy',
    after: {},
    from: { storage_account_id: account },
    id: `${p}/Microsoft.Storage/storageAccounts/stacct/managementPolicies/default`,
  },
  {
    type: 'azurerm_mssql_database',
    after: { name: 'db' },
    from: { server_id: 'azurerm_mssql_server.main.id' },
    id: `${p}/Microsoft.Sql/servers/sql/databases/db`,
  },
  {
    type: 'azurerm_mssql_firewall_rule',
    after: { name: 'fw' },
    from: { server_id: 'azurerm_mssql_server.main.id' },
    id: `${p}/Microsoft.Sql/servers/sql/firewallRules/fw`,
  },
  {
    type: 'azurerm_mssql_elasticpool',
    after: { ...named('pool'), server_name: 'sql' },
    id: `${p}/Microsoft.Sql/servers/sql/elasticPools/pool`,
  },
  {
    type: 'azurerm_mssql_virtual_network_rule',
    after: { name: 'vnr' },
    from: { server_id: 'azurerm_mssql_server.main.id' },
    id: `${p}/Microsoft.Sql/servers/sql/virtualNetworkRules/vnr`,
  },
  {
    type: 'azurerm_kubernetes_cluster_node_pool',
    after: { name: 'user' },
    from: { kubernetes_cluster_id: 'azurerm_kubernetes_cluster.main.id' },
    id: `${p}/Microsoft.ContainerService/managedClusters/aks/agentPools/user`,
  },
  {
    type: 'azurerm_kubernetes_flux_configuration',
    after: { name: 'flux' },
    from: { cluster_id: 'azurerm_kubernetes_cluster.main.id' },
    id: `${p}/Microsoft.ContainerService/managedClusters/aks/providers/Microsoft.KubernetesConfiguration/fluxConfigurations/flux`,
  },
  {
    type: 'azurerm_linux_web_app_slot',
    after: { name: 'staging' },
    from: { app_service_id: 'azurerm_linux_web_app.main.id' },
    id: `${p}/Microsoft.Web/sites/app/slots/staging`,
  },
  {
    type: 'azurerm_app_service_custom_hostname_binding',
    after: { hostname: 'www.x.com', app_service_name: 'app', resource_group_name: 'rg' },
    id: `${p}/Microsoft.Web/sites/app/hostNameBindings/www.x.com`,
  },
  {
    type: 'azurerm_app_service_virtual_network_swift_connection',
    after: {},
    from: { app_service_id: 'azurerm_linux_web_app.main.id' },
    id: `${p}/Microsoft.Web/sites/app/networkConfig/virtualNetwork`,
  },
  {
    type: 'azurerm_web_app_active_slot',
    after: { slot_id: `${p}/Microsoft.Web/sites/app/slots/staging` },
    id: `${p}/Microsoft.Web/sites/app`,
    state: `${p}/Microsoft.Web/sites/app`,
  },
  {
    type: 'azurerm_servicebus_queue',
    after: { name: 'q' },
    from: { namespace_id: 'azurerm_servicebus_namespace.main.id' },
    id: `${p}/Microsoft.ServiceBus/namespaces/sb/queues/q`,
  },
  {
    type: 'azurerm_servicebus_topic',
    after: { name: 't' },
    from: { namespace_id: 'azurerm_servicebus_namespace.main.id' },
    id: `${p}/Microsoft.ServiceBus/namespaces/sb/topics/t`,
  },
  {
    type: 'azurerm_eventhub',
    after: { ...named('hub'), namespace_name: 'eh' },
    id: `${p}/Microsoft.EventHub/namespaces/eh/eventhubs/hub`,
  },
  {
    type: 'azurerm_eventhub_consumer_group',
    after: { ...named('cg'), namespace_name: 'eh', eventhub_name: 'hub' },
    id: `${p}/Microsoft.EventHub/namespaces/eh/eventhubs/hub/consumerGroups/cg`,
  },
  {
    type: 'azurerm_api_management_policy',
    after: {},
    from: { api_management_id: 'azurerm_api_management.main.id' },
    id: `${p}/Microsoft.ApiManagement/service/apim/policies/policy`,
    state: `${p}/Microsoft.ApiManagement/service/apim`,
  },
  {
    type: 'azurerm_api_management_named_value',
    after: { ...named('nv'), api_management_name: 'apim' },
    id: `${p}/Microsoft.ApiManagement/service/apim/namedValues/nv`,
  },
  {
    type: 'azurerm_api_management_product_api',
    after: { api_name: 'a', product_id: 'prod', api_management_name: 'apim', resource_group_name: 'rg' },
    id: `${p}/Microsoft.ApiManagement/service/apim/products/prod/apis/a`,
  },
  {
    type: 'azurerm_cosmosdb_sql_database',
    after: { ...named('db'), account_name: 'cosmos' },
    id: `${p}/Microsoft.DocumentDB/databaseAccounts/cosmos/sqlDatabases/db`,
  },
  {
    type: 'azurerm_cosmosdb_sql_container',
    after: { ...named('c'), account_name: 'cosmos', database_name: 'db' },
    id: `${p}/Microsoft.DocumentDB/databaseAccounts/cosmos/sqlDatabases/db/containers/c`,
  },
  {
    type: 'azurerm_log_analytics_solution',
    after: { solution_name: 'ContainerInsights', workspace_name: 'law', resource_group_name: 'rg' },
    id: `${p}/Microsoft.OperationsManagement/solutions/ContainerInsights(law)`,
  },
  {
    type: 'azurerm_private_dns_zone_virtual_network_link',
    after: { ...named('link'), private_dns_zone_name: 'privatelink.x.net' },
    id: `${p}/Microsoft.Network/privateDnsZones/privatelink.x.net/virtualNetworkLinks/link`,
  },
  {
    type: 'azurerm_private_dns_a_record',
    after: { ...named('a'), zone_name: 'privatelink.x.net' },
    id: `${p}/Microsoft.Network/privateDnsZones/privatelink.x.net/A/a`,
  },
  {
    type: 'azurerm_dns_cname_record',
    after: { ...named('www'), zone_name: 'x.com' },
    id: `${p}/Microsoft.Network/dnsZones/x.com/CNAME/www`,
  },
  { type: 'azurerm_private_endpoint', after: named('pe'), id: `${p}/Microsoft.Network/privateEndpoints/pe` },
  {
    type: 'azurerm_postgresql_flexible_server_database',
    after: { name: 'db' },
    from: { server_id: 'azurerm_postgresql_flexible_server.main.id' },
    id: `${p}/Microsoft.DBforPostgreSQL/flexibleServers/pg/databases/db`,
  },
  {
    type: 'azurerm_postgresql_flexible_server_configuration',
    after: { name: 'max_connections' },
    from: { server_id: 'azurerm_postgresql_flexible_server.main.id' },
    id: `${p}/Microsoft.DBforPostgreSQL/flexibleServers/pg/configurations/max_connections`,
  },
  {
    type: 'azurerm_container_app',
    after: named('ca'),
    from: { container_app_environment_id: 'azurerm_container_app_environment.main.id' },
    id: `${p}/Microsoft.App/containerApps/ca`,
  },
  {
    type: 'azurerm_data_factory_pipeline',
    after: { name: 'pl' },
    from: { data_factory_id: 'azurerm_data_factory.main.id' },
    id: `${p}/Microsoft.DataFactory/factories/adf/pipelines/pl`,
  },
  {
    type: 'azurerm_data_factory_linked_service_key_vault',
    after: { name: 'ls' },
    from: { data_factory_id: 'azurerm_data_factory.main.id' },
    id: `${p}/Microsoft.DataFactory/factories/adf/linkedservices/ls`,
  },
  {
    type: 'azurerm_iothub_route',
    after: { ...named('route'), iothub_name: 'hub' },
    id: `${p}/Microsoft.Devices/iotHubs/hub`,
    state: `${p}/Microsoft.Devices/iotHubs/hub/routes/route`,
  },
  {
    type: 'azurerm_iothub_consumer_group',
    after: { ...named('cg'), iothub_name: 'hub', eventhub_endpoint_name: 'events' },
    id: `${p}/Microsoft.Devices/iotHubs/hub/eventHubEndpoints/events/consumerGroups/cg`,
  },
  {
    type: 'azurerm_cdn_frontdoor_endpoint',
    after: { name: 'fde' },
    from: { cdn_frontdoor_profile_id: 'azurerm_cdn_frontdoor_profile.main.id' },
    id: `${p}/Microsoft.Cdn/profiles/afd/afdEndpoints/fde`,
  },
  {
    type: 'azurerm_federated_identity_credential',
    after: { ...named('fic') },
    from: { parent_id: 'azurerm_user_assigned_identity.main.id' },
    id: `${p}/Microsoft.ManagedIdentity/userAssignedIdentities/uai/federatedIdentityCredentials/fic`,
  },
  {
    type: 'azurerm_firewall_network_rule_collection',
    after: { ...named('c'), azure_firewall_name: 'fw' },
    id: `${p}/Microsoft.Network/azureFirewalls/fw`,
    state: `${p}/Microsoft.Network/azureFirewalls/fw/networkRuleCollections/c`,
  },
  {
    type: 'azurerm_policy_definition',
    after: { name: 'pd' },
    id: `/subscriptions/${subscription}/providers/Microsoft.Authorization/policyDefinitions/pd`,
  },
  {
    type: 'azurerm_resource_group_policy_assignment',
    after: { name: 'pa' },
    from: { resource_group_id: 'azurerm_resource_group.main.id' },
    id: `${rg}/providers/Microsoft.Authorization/policyAssignments/pa`,
  },
  {
    type: 'azurerm_management_group_policy_assignment',
    after: { name: 'pa', management_group_id: '/providers/Microsoft.Management/managementGroups/mg1' },
    id: '/providers/Microsoft.Management/managementGroups/mg1/providers/Microsoft.Authorization/policyAssignments/pa',
  },
  {
    type: 'azurerm_automation_schedule',
    after: { ...named('s'), automation_account_name: 'auto' },
    id: `${p}/Microsoft.Automation/automationAccounts/auto/schedules/s`,
  },
  {
    type: 'azurerm_backup_policy_vm',
    after: { ...named('bp'), recovery_vault_name: 'rsv' },
    id: `${p}/Microsoft.RecoveryServices/vaults/rsv/backupPolicies/bp`,
  },
  {
    type: 'azurerm_backup_protected_vm',
    after: { resource_group_name: 'rg', recovery_vault_name: 'rsv' },
    from: { source_vm_id: vm },
    state: `${p}/Microsoft.RecoveryServices/vaults/rsv/backupFabrics/Azure/protectionContainers/iaasvmcontainer;iaasvmcontainerv2;rg;vm/protectedItems/vm;iaasvmcontainerv2;rg;vm`,
  },
  {
    type: 'azurerm_network_watcher_flow_log',
    after: { ...named('fl'), network_watcher_name: 'nw' },
    id: `${p}/Microsoft.Network/networkWatchers/nw/flowLogs/fl`,
  },
  { type: 'azurerm_monitor_metric_alert', after: named('alert'), id: `${p}/Microsoft.Insights/metricAlerts/alert` },
  {
    type: 'azurerm_sentinel_log_analytics_workspace_onboarding',
    after: {},
    from: { workspace_id: 'azurerm_log_analytics_workspace.main.id' },
    id: `${p}/Microsoft.OperationalInsights/workspaces/law/providers/Microsoft.SecurityInsights/onboardingStates/default`,
  },
];
