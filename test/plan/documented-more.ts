import { group, subscription } from './make.ts';

/**
 * More types of azurerm, from services that fewer people use: the arguments of the documentation page, and the ID of
 * its import section. Written before the reader was asked.
 */
const p = `${group()}/providers`;
const named = { name: 'x', resource_group_name: 'rg' };
const id = (type: string): string => `${p}/${type}`;

export const more: readonly (readonly [type: string, after: Readonly<Record<string, unknown>>, id: string])[] = [
  [
    'netapp_volume',
    { ...named, account_name: 'a', pool_name: 'p' },
    id('Microsoft.NetApp/netAppAccounts/a/capacityPools/p/volumes/x'),
  ],
  ['netapp_pool', { ...named, account_name: 'a' }, id('Microsoft.NetApp/netAppAccounts/a/capacityPools/x')],
  ['hdinsight_spark_cluster', named, id('Microsoft.HDInsight/clusters/x')],
  ['synapse_workspace', named, id('Microsoft.Synapse/workspaces/x')],
  [
    'synapse_spark_pool',
    { name: 'x', synapse_workspace_id: id('Microsoft.Synapse/workspaces/w') },
    id('Microsoft.Synapse/workspaces/w/bigDataPools/x'),
  ],
  ['databricks_workspace', named, id('Microsoft.Databricks/workspaces/x')],
  ['logic_app_workflow', named, id('Microsoft.Logic/workflows/x')],
  ['logic_app_standard', named, id('Microsoft.Web/sites/x')],
  ['cognitive_account', named, id('Microsoft.CognitiveServices/accounts/x')],
  [
    'cognitive_deployment',
    { name: 'x', cognitive_account_id: id('Microsoft.CognitiveServices/accounts/a') },
    id('Microsoft.CognitiveServices/accounts/a/deployments/x'),
  ],
  ['search_service', named, id('Microsoft.Search/searchServices/x')],
  ['signalr_service', named, id('Microsoft.SignalRService/signalR/x')],
  ['static_web_app', named, id('Microsoft.Web/staticSites/x')],
  ['maps_account', named, id('Microsoft.Maps/accounts/x')],
  ['purview_account', named, id('Microsoft.Purview/accounts/x')],
  ['recovery_services_vault', named, id('Microsoft.RecoveryServices/vaults/x')],
  ['data_protection_backup_vault', named, id('Microsoft.DataProtection/backupVaults/x')],
  ['eventgrid_topic', named, id('Microsoft.EventGrid/topics/x')],
  ['eventgrid_system_topic', named, id('Microsoft.EventGrid/systemTopics/x')],
  [
    'eventgrid_event_subscription',
    { name: 'x', scope: id('Microsoft.Storage/storageAccounts/s') },
    id('Microsoft.Storage/storageAccounts/s/providers/Microsoft.EventGrid/eventSubscriptions/x'),
  ],
  [
    'notification_hub',
    { ...named, namespace_name: 'n' },
    id('Microsoft.NotificationHubs/namespaces/n/notificationHubs/x'),
  ],
  ['relay_namespace', named, id('Microsoft.Relay/namespaces/x')],
  ['bastion_host', named, id('Microsoft.Network/bastionHosts/x')],
  ['firewall', named, id('Microsoft.Network/azureFirewalls/x')],
  [
    'firewall_policy_rule_collection_group',
    { name: 'x', firewall_policy_id: id('Microsoft.Network/firewallPolicies/f') },
    id('Microsoft.Network/firewallPolicies/f/ruleCollectionGroups/x'),
  ],
  ['virtual_network_gateway', named, id('Microsoft.Network/virtualNetworkGateways/x')],
  ['virtual_network_gateway_connection', named, id('Microsoft.Network/connections/x')],
  ['local_network_gateway', named, id('Microsoft.Network/localNetworkGateways/x')],
  ['express_route_circuit', named, id('Microsoft.Network/expressRouteCircuits/x')],
  [
    'express_route_circuit_peering',
    { resource_group_name: 'rg', express_route_circuit_name: 'c', peering_type: 'AzurePrivatePeering' },
    id('Microsoft.Network/expressRouteCircuits/c/peerings/AzurePrivatePeering'),
  ],
  [
    'virtual_hub_connection',
    { name: 'x', virtual_hub_id: id('Microsoft.Network/virtualHubs/h') },
    id('Microsoft.Network/virtualHubs/h/hubVirtualNetworkConnections/x'),
  ],
  [
    'traffic_manager_azure_endpoint',
    { name: 'x', profile_id: id('Microsoft.Network/trafficManagerProfiles/t') },
    id('Microsoft.Network/trafficManagerProfiles/t/azureEndpoints/x'),
  ],
  [
    'cdn_frontdoor_route',
    { name: 'x', cdn_frontdoor_endpoint_id: id('Microsoft.Cdn/profiles/a/afdEndpoints/e') },
    id('Microsoft.Cdn/profiles/a/afdEndpoints/e/routes/x'),
  ],
  [
    'cdn_frontdoor_origin',
    { name: 'x', cdn_frontdoor_origin_group_id: id('Microsoft.Cdn/profiles/a/originGroups/g') },
    id('Microsoft.Cdn/profiles/a/originGroups/g/origins/x'),
  ],
  ['cdn_endpoint', { ...named, profile_name: 'c' }, id('Microsoft.Cdn/profiles/c/endpoints/x')],
  ['dns_zone', named, id('Microsoft.Network/dnsZones/x')],
  ['dns_mx_record', { ...named, zone_name: 'z.com' }, id('Microsoft.Network/dnsZones/z.com/MX/x')],
  [
    'private_dns_resolver_inbound_endpoint',
    { name: 'x', private_dns_resolver_id: id('Microsoft.Network/dnsResolvers/d') },
    id('Microsoft.Network/dnsResolvers/d/inboundEndpoints/x'),
  ],
  ['private_link_service', named, id('Microsoft.Network/privateLinkServices/x')],
  ['shared_image', { ...named, gallery_name: 'g' }, id('Microsoft.Compute/galleries/g/images/x')],
  [
    'shared_image_version',
    { ...named, gallery_name: 'g', image_name: 'i' },
    id('Microsoft.Compute/galleries/g/images/i/versions/x'),
  ],
  ['snapshot', named, id('Microsoft.Compute/snapshots/x')],
  ['image', named, id('Microsoft.Compute/images/x')],
  ['availability_set', named, id('Microsoft.Compute/availabilitySets/x')],
  ['proximity_placement_group', named, id('Microsoft.Compute/proximityPlacementGroups/x')],
  [
    'dedicated_host',
    { name: 'x', dedicated_host_group_id: id('Microsoft.Compute/hostGroups/g') },
    id('Microsoft.Compute/hostGroups/g/hosts/x'),
  ],
  ['disk_encryption_set', named, id('Microsoft.Compute/diskEncryptionSets/x')],
  ['mysql_flexible_database', { ...named, server_name: 's' }, id('Microsoft.DBforMySQL/flexibleServers/s/databases/x')],
  ['redis_firewall_rule', { ...named, redis_cache_name: 'r' }, id('Microsoft.Cache/redis/r/firewallRules/x')],
  [
    'cosmosdb_mongo_collection',
    { ...named, account_name: 'a', database_name: 'd' },
    id('Microsoft.DocumentDB/databaseAccounts/a/mongodbDatabases/d/collections/x'),
  ],
  [
    'container_registry_webhook',
    { ...named, registry_name: 'r' },
    id('Microsoft.ContainerRegistry/registries/r/webHooks/x'),
  ],
  [
    'container_registry_scope_map',
    { ...named, container_registry_name: 'r' },
    id('Microsoft.ContainerRegistry/registries/r/scopeMaps/x'),
  ],
  ['kusto_database', { ...named, cluster_name: 'c' }, id('Microsoft.Kusto/clusters/c/databases/x')],
  [
    'stream_analytics_output_blob',
    { ...named, stream_analytics_job_name: 's' },
    id('Microsoft.StreamAnalytics/streamingJobs/s/outputs/x'),
  ],
  ['batch_pool', { ...named, account_name: 'b' }, id('Microsoft.Batch/batchAccounts/b/pools/x')],
  [
    'automation_runbook',
    { ...named, automation_account_name: 'a' },
    id('Microsoft.Automation/automationAccounts/a/runbooks/x'),
  ],
  [
    'automation_variable_string',
    { ...named, automation_account_name: 'a' },
    id('Microsoft.Automation/automationAccounts/a/variables/x'),
  ],
  ['application_insights', named, id('Microsoft.Insights/components/x')],
  ['monitor_action_group', named, id('Microsoft.Insights/actionGroups/x')],
  ['monitor_autoscale_setting', named, id('Microsoft.Insights/autoScaleSettings/x')],
  ['monitor_data_collection_rule', named, id('Microsoft.Insights/dataCollectionRules/x')],
  [
    'monitor_data_collection_rule_association',
    { name: 'x', target_resource_id: id('Microsoft.Compute/virtualMachines/m') },
    id('Microsoft.Compute/virtualMachines/m/providers/Microsoft.Insights/dataCollectionRuleAssociations/x'),
  ],
  [
    'log_analytics_saved_search',
    { name: 'x', log_analytics_workspace_id: id('Microsoft.OperationalInsights/workspaces/w') },
    id('Microsoft.OperationalInsights/workspaces/w/savedSearches/x'),
  ],
  ['machine_learning_workspace', named, id('Microsoft.MachineLearningServices/workspaces/x')],
  [
    'machine_learning_compute_cluster',
    { name: 'x', machine_learning_workspace_id: id('Microsoft.MachineLearningServices/workspaces/w') },
    id('Microsoft.MachineLearningServices/workspaces/w/computes/x'),
  ],
  ['spring_cloud_app', { ...named, service_name: 's' }, id('Microsoft.AppPlatform/spring/s/apps/x')],
  ['service_fabric_managed_cluster', named, id('Microsoft.ServiceFabric/managedClusters/x')],
  ['virtual_desktop_host_pool', named, id('Microsoft.DesktopVirtualization/hostPools/x')],
  [
    'subscription_policy_assignment',
    { name: 'x', subscription_id: `/subscriptions/${subscription}` },
    `/subscriptions/${subscription}/providers/Microsoft.Authorization/policyAssignments/x`,
  ],
  [
    'security_center_subscription_pricing',
    { resource_type: 'VirtualMachines' },
    `/subscriptions/${subscription}/providers/Microsoft.Security/pricings/VirtualMachines`,
  ],
  [
    'consumption_budget_resource_group',
    { name: 'x', resource_group_id: group() },
    `${group()}/providers/Microsoft.Consumption/budgets/x`,
  ],
  ['resource_group_template_deployment', named, id('Microsoft.Resources/deployments/x')],
  ['maintenance_configuration', named, id('Microsoft.Maintenance/maintenanceConfigurations/x')],
];

/** Made by the provider or the service from more than the arguments say: no ID is better than a wrong one. */
export const unnamed: readonly (readonly [type: string, after: Readonly<Record<string, unknown>>])[] = [
  [
    'log_analytics_linked_service',
    {
      resource_group_name: 'rg',
      workspace_id: id('Microsoft.OperationalInsights/workspaces/w'),
      read_access_id: id('Microsoft.Automation/automationAccounts/a'),
    },
  ],
  [
    'backup_protected_vm',
    { resource_group_name: 'rg', recovery_vault_name: 'v', source_vm_id: id('Microsoft.Compute/virtualMachines/m') },
  ],
  ['site_recovery_network_mapping', { ...named, recovery_vault_name: 'v' }],
];
