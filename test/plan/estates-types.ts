import { group, subscription } from './make.ts';

/**
 * More types, from their pages at https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs: what a
 * creation sets, and the ID that comes of it (`N/` as in estates.ts; `-`: none).
 */
type Row = readonly [type: string, after: Readonly<Record<string, unknown>>, id: string];

const at = (path: string): string => `${group()}/providers/Microsoft.${path}`;
const sub = `/subscriptions/${subscription}`;
const vm = at('Compute/virtualMachines/m');
const nic = at('Network/networkInterfaces/n');
const apim = { api_management_name: 'apim' };
const afd = at('Cdn/profiles/fd');
const sql = at('Sql/servers/sql');
const law = at('OperationalInsights/workspaces/law');

export const moreTypes: readonly Row[] = [
  ['api_management_api', { name: 'a', revision: '1', ...apim }, 'N/ApiManagement/service/apim/apis/a;rev=1'],
  [
    'api_management_api_operation',
    { operation_id: 'get', api_name: 'a', ...apim },
    'N/ApiManagement/service/apim/apis/a/operations/get',
  ],
  ['api_management_backend', { name: 'b', ...apim }, 'N/ApiManagement/service/apim/backends/b'],
  ['api_management_logger', { name: 'l', ...apim }, 'N/ApiManagement/service/apim/loggers/l'],
  ['app_configuration', { name: 'cfg' }, 'N/AppConfiguration/configurationStores/cfg'],
  ['app_configuration_key', { configuration_store_id: at('AppConfiguration/configurationStores/cfg'), key: 'k' }, '-'],
  ['application_insights', { name: 'ai' }, 'N/Insights/components/ai'],
  ['monitor_action_group', { name: 'ag' }, 'N/Insights/actionGroups/ag'],
  ['monitor_scheduled_query_rules_alert_v2', { name: 'q' }, 'N/Insights/scheduledQueryRules/q'],
  ['monitor_data_collection_rule', { name: 'dcr' }, 'N/Insights/dataCollectionRules/dcr'],
  [
    'monitor_data_collection_rule_association',
    { name: 'dcra', target_resource_id: vm },
    'N/Compute/virtualMachines/m/providers/Microsoft.Insights/dataCollectionRuleAssociations/dcra',
  ],
  ['automation_runbook', { name: 'r', automation_account_name: 'aa' }, 'N/Automation/automationAccounts/aa/runbooks/r'],
  [
    'automation_variable_string',
    { name: 'v', automation_account_name: 'aa' },
    'N/Automation/automationAccounts/aa/variables/v',
  ],
  ['batch_pool', { name: 'p', account_name: 'ba' }, 'N/Batch/batchAccounts/ba/pools/p'],
  ['bastion_host', { name: 'b' }, 'N/Network/bastionHosts/b'],
  ['cdn_frontdoor_origin_group', { name: 'og', cdn_frontdoor_profile_id: afd }, 'N/Cdn/profiles/fd/originGroups/og'],
  [
    'cdn_frontdoor_origin',
    { name: 'o', cdn_frontdoor_origin_group_id: `${afd}/originGroups/og` },
    'N/Cdn/profiles/fd/originGroups/og/origins/o',
  ],
  [
    'cdn_frontdoor_route',
    { name: 'r', cdn_frontdoor_endpoint_id: `${afd}/afdEndpoints/e` },
    'N/Cdn/profiles/fd/afdEndpoints/e/routes/r',
  ],
  [
    'cdn_frontdoor_rule',
    { name: 'r', cdn_frontdoor_rule_set_id: `${afd}/ruleSets/s` },
    'N/Cdn/profiles/fd/ruleSets/s/rules/r',
  ],
  [
    'cognitive_deployment',
    { name: 'gpt', cognitive_account_id: at('CognitiveServices/accounts/ai') },
    'N/CognitiveServices/accounts/ai/deployments/gpt',
  ],
  ['container_registry_webhook', { name: 'w', registry_name: 'acr' }, 'N/ContainerRegistry/registries/acr/webhooks/w'],
  [
    'container_app_environment_storage',
    { name: 's', container_app_environment_id: at('App/managedEnvironments/e') },
    'N/App/managedEnvironments/e/storages/s',
  ],
  [
    'data_protection_backup_policy_blob_storage',
    { name: 'p', vault_id: at('DataProtection/backupVaults/v') },
    'N/DataProtection/backupVaults/v/backupPolicies/p',
  ],
  ['dns_a_record', { name: 'www', zone_name: 'contoso.example' }, 'N/Network/dnsZones/contoso.example/A/www'],
  ['dns_txt_record', { name: '@', zone_name: 'contoso.example' }, 'N/Network/dnsZones/contoso.example/TXT/@'],
  [
    'eventgrid_event_subscription',
    { name: 'e', scope: at('Storage/storageAccounts/st') },
    'N/Storage/storageAccounts/st/providers/Microsoft.EventGrid/eventSubscriptions/e',
  ],
  [
    'eventgrid_system_topic_event_subscription',
    { name: 'e', system_topic: 't' },
    'N/EventGrid/systemTopics/t/eventSubscriptions/e',
  ],
  [
    'eventhub_authorization_rule',
    { name: 'r', namespace_name: 'ns', eventhub_name: 'h' },
    'N/EventHub/namespaces/ns/eventhubs/h/authorizationRules/r',
  ],
  [
    'express_route_circuit_peering',
    { peering_type: 'AzurePrivatePeering', express_route_circuit_name: 'c' },
    'N/Network/expressRouteCircuits/c/peerings/AzurePrivatePeering',
  ],
  [
    'firewall_policy_rule_collection_group',
    { name: 'g', firewall_policy_id: at('Network/firewallPolicies/p') },
    'N/Network/firewallPolicies/p/ruleCollectionGroups/g',
  ],
  ['function_app_function', { name: 'f', function_app_id: at('Web/sites/fn') }, 'N/Web/sites/fn/functions/f'],
  [
    'shared_image_version',
    { name: '1.0.0', gallery_name: 'g', image_name: 'i' },
    'N/Compute/galleries/g/images/i/versions/1.0.0',
  ],
  ['key_vault_managed_hardware_security_module', { name: 'hsm' }, 'N/KeyVault/managedHSMs/hsm'],
  ['key_vault_certificate', { name: 'c', key_vault_id: at('KeyVault/vaults/kv') }, '-'],
  ['virtual_network_gateway_connection', { name: 'c' }, 'N/Network/connections/c'],
  ['logic_app_trigger_recurrence', { name: 't', logic_app_id: at('Logic/workflows/w') }, 'N/Logic/workflows/w'],
  [
    'maintenance_assignment_virtual_machine',
    { virtual_machine_id: vm, maintenance_configuration_id: at('Maintenance/maintenanceConfigurations/mc') },
    'N/Compute/virtualMachines/m/providers/Microsoft.Maintenance/configurationAssignments/mc',
  ],
  ['management_group', { name: 'mg1' }, '/providers/Microsoft.Management/managementGroups/mg1'],
  ['mssql_failover_group', { name: 'f', server_id: sql }, 'N/Sql/servers/sql/failoverGroups/f'],
  ['mssql_server_extended_auditing_policy', { server_id: sql }, 'N/Sql/servers/sql/extendedAuditingSettings/default'],
  ['mssql_server_transparent_data_encryption', { server_id: sql }, 'N/Sql/servers/sql/encryptionProtector/current'],
  ['mysql_flexible_database', { name: 'd', server_name: 'my' }, 'N/DBforMySQL/flexibleServers/my/databases/d'],
  [
    'mysql_flexible_server_configuration',
    { name: 'c', server_name: 'my' },
    'N/DBforMySQL/flexibleServers/my/configurations/c',
  ],
  [
    'virtual_hub_connection',
    { name: 'c', virtual_hub_id: at('Network/virtualHubs/h') },
    'N/Network/virtualHubs/h/hubVirtualNetworkConnections/c',
  ],
  [
    'vpn_gateway_connection',
    { name: 'c', vpn_gateway_id: at('Network/vpnGateways/g') },
    'N/Network/vpnGateways/g/vpnConnections/c',
  ],
  [
    'private_dns_resolver_inbound_endpoint',
    { name: 'i', private_dns_resolver_id: at('Network/dnsResolvers/r') },
    'N/Network/dnsResolvers/r/inboundEndpoints/i',
  ],
  [
    'private_dns_resolver_forwarding_rule',
    { name: 'f', dns_forwarding_ruleset_id: at('Network/dnsForwardingRulesets/s') },
    'N/Network/dnsForwardingRulesets/s/forwardingRules/f',
  ],
  [
    'backup_policy_file_share',
    { name: 'p', recovery_vault_name: 'rsv' },
    'N/RecoveryServices/vaults/rsv/backupPolicies/p',
  ],
  ['redis_firewall_rule', { name: 'r', redis_cache_name: 'c' }, 'N/Cache/redis/c/firewallRules/r'],
  ['resource_group_template_deployment', { name: 'd' }, 'N/Resources/deployments/d'],
  [
    'subscription_template_deployment',
    { name: 'd', resource_group_name: undefined },
    'S/providers/Microsoft.Resources/deployments/d',
  ],
  [
    'subscription_policy_assignment',
    { name: 'p', subscription_id: sub },
    'S/providers/Microsoft.Authorization/policyAssignments/p',
  ],
  [
    'resource_policy_assignment',
    { name: 'p', resource_id: vm },
    'N/Compute/virtualMachines/m/providers/Microsoft.Authorization/policyAssignments/p',
  ],
  ['resource_group_policy_exemption', { name: 'x', resource_group_id: group() }, 'N/Authorization/policyExemptions/x'],
  [
    'security_center_subscription_pricing',
    { tier: 'Standard', resource_type: 'KeyVaults' },
    'S/providers/Microsoft.Security/pricings/KeyVaults',
  ],
  [
    'sentinel_alert_rule_scheduled',
    { name: 'r', log_analytics_workspace_id: law },
    'N/OperationalInsights/workspaces/law/providers/Microsoft.SecurityInsights/alertRules/r',
  ],
  ['service_plan', { name: 'asp' }, 'N/Web/serverFarms/asp'],
  [
    'servicebus_subscription',
    { name: 's', topic_id: at('ServiceBus/namespaces/ns/topics/t') },
    'N/ServiceBus/namespaces/ns/topics/t/subscriptions/s',
  ],
  [
    'servicebus_subscription_rule',
    { name: 'r', subscription_id: at('ServiceBus/namespaces/ns/topics/t/subscriptions/s') },
    'N/ServiceBus/namespaces/ns/topics/t/subscriptions/s/rules/r',
  ],
  [
    'servicebus_namespace_authorization_rule',
    { name: 'r', namespace_id: at('ServiceBus/namespaces/ns') },
    'N/ServiceBus/namespaces/ns/authorizationRules/r',
  ],
  [
    'static_web_app_custom_domain',
    { domain_name: 'www.contoso.example', static_web_app_id: at('Web/staticSites/s') },
    'N/Web/staticSites/s/customDomains/www.contoso.example',
  ],
  [
    'storage_encryption_scope',
    { name: 'e', storage_account_id: at('Storage/storageAccounts/st') },
    'N/Storage/storageAccounts/st/encryptionScopes/e',
  ],
  ['storage_data_lake_gen2_filesystem', { name: 'f', storage_account_id: at('Storage/storageAccounts/st') }, '-'],
  [
    'stream_analytics_output_blob',
    { name: 'o', stream_analytics_job_name: 'j' },
    'N/StreamAnalytics/streamingJobs/j/outputs/o',
  ],
  [
    'synapse_sql_pool',
    { name: 'p', synapse_workspace_id: at('Synapse/workspaces/w') },
    'N/Synapse/workspaces/w/sqlPools/p',
  ],
  [
    'traffic_manager_azure_endpoint',
    { name: 'e', profile_id: at('Network/trafficManagerProfiles/p') },
    'N/Network/trafficManagerProfiles/p/azureEndpoints/e',
  ],
  [
    'virtual_machine_scale_set_extension',
    { name: 'e', virtual_machine_scale_set_id: at('Compute/virtualMachineScaleSets/s') },
    'N/Compute/virtualMachineScaleSets/s/extensions/e',
  ],
  ['web_application_firewall_policy', { name: 'w' }, 'N/Network/ApplicationGatewayWebApplicationFirewallPolicies/w'],
  [
    'log_analytics_saved_search',
    { name: 's', log_analytics_workspace_id: law },
    'N/OperationalInsights/workspaces/law/savedSearches/s',
  ],
  [
    'log_analytics_data_export_rule',
    { name: 'e', workspace_resource_id: law },
    'N/OperationalInsights/workspaces/law/dataExports/e',
  ],
  ['lb_outbound_rule', { name: 'o', loadbalancer_id: at('Network/loadBalancers/l') }, 'N/Network/loadBalancers/l'],
  ['kusto_database', { name: 'd', cluster_name: 'k' }, 'N/Kusto/clusters/k/databases/d'],
  [
    'machine_learning_compute_instance',
    { name: 'c', machine_learning_workspace_id: at('MachineLearningServices/workspaces/w') },
    'N/MachineLearningServices/workspaces/w/computes/c',
  ],
  [
    'network_interface_nat_rule_association',
    { network_interface_id: nic, nat_rule_id: at('Network/loadBalancers/l/inboundNatRules/r') },
    'N/Network/networkInterfaces/n',
  ],
  [
    'network_interface_application_gateway_backend_address_pool_association',
    { network_interface_id: nic },
    'N/Network/networkInterfaces/n',
  ],
  [
    'private_endpoint_application_security_group_association',
    { private_endpoint_id: at('Network/privateEndpoints/pe') },
    'N/Network/privateEndpoints/pe',
  ],
  [
    'consumption_budget_subscription',
    { name: 'b', subscription_id: sub },
    'S/providers/Microsoft.Consumption/budgets/b',
  ],
  ['consumption_budget_resource_group', { name: 'b', resource_group_id: group() }, 'N/Consumption/budgets/b'],
  [
    'cosmosdb_mongo_collection',
    { name: 'c', account_name: 'a', database_name: 'd' },
    'N/DocumentDB/databaseAccounts/a/mongodbDatabases/d/collections/c',
  ],
  [
    'dedicated_host',
    { name: 'h', dedicated_host_group_id: at('Compute/hostGroups/g') },
    'N/Compute/hostGroups/g/hosts/h',
  ],
  [
    'netapp_volume',
    { name: 'v', account_name: 'a', pool_name: 'p' },
    'N/NetApp/netAppAccounts/a/capacityPools/p/volumes/v',
  ],
  ['iothub_endpoint_eventhub', { name: 'e', iothub_id: at('Devices/iotHubs/h') }, 'N/Devices/iotHubs/h'],
  [
    'marketplace_agreement',
    { publisher: 'p', offer: 'o', plan: 'pl', resource_group_name: undefined },
    'S/providers/Microsoft.MarketplaceOrdering/agreements/p/offers/o/plans/pl',
  ],
  [
    'virtual_desktop_workspace_application_group_association',
    { workspace_id: at('DesktopVirtualization/workspaces/w') },
    'N/DesktopVirtualization/workspaces/w',
  ],
  ['app_service_source_control', { app_id: at('Web/sites/s') }, 'N/Web/sites/s'],
  ['orchestrated_virtual_machine_scale_set', { name: 's' }, 'N/Compute/virtualMachineScaleSets/s'],
  ['subnet_service_endpoint_storage_policy', { name: 'p' }, 'N/Network/serviceEndpointPolicies/p'],
  [
    'web_pubsub_hub',
    { name: 'h', web_pubsub_id: at('SignalRService/webPubSub/w') },
    'N/SignalRService/webPubSub/w/hubs/h',
  ],
  ['spring_cloud_app', { name: 'a', service_name: 's' }, 'N/AppPlatform/spring/s/apps/a'],
  ['hdinsight_kafka_cluster', { name: 'k' }, 'N/HDInsight/clusters/k'],
  [
    'network_manager_network_group',
    { name: 'g', network_manager_id: at('Network/networkManagers/m') },
    'N/Network/networkManagers/m/networkGroups/g',
  ],
  [
    'arc_kubernetes_flux_configuration',
    { name: 'f', cluster_id: at('Kubernetes/connectedClusters/c') },
    'N/Kubernetes/connectedClusters/c/providers/Microsoft.KubernetesConfiguration/fluxConfigurations/f',
  ],
  [
    'chaos_studio_target',
    { target_resource_id: vm, target_type: 'Microsoft-VirtualMachine' },
    'N/Compute/virtualMachines/m/providers/Microsoft.Chaos/targets/Microsoft-VirtualMachine',
  ],
  // Names that are those of something else, or fixed.
  [
    'chaos_studio_capability',
    {
      chaos_studio_target_id: `${vm}/providers/Microsoft.Chaos/targets/Microsoft-VirtualMachine`,
      capability_type: 'Shutdown-1.0',
    },
    'N/Compute/virtualMachines/m/providers/Microsoft.Chaos/targets/Microsoft-VirtualMachine/capabilities/Shutdown-1.0',
  ],
  [
    'app_service_slot_virtual_network_swift_connection',
    { app_service_id: at('Web/sites/w'), slot_name: 's' },
    'N/Web/sites/w/slots/s/networkConfig/virtualNetwork',
  ],
  [
    'log_analytics_linked_storage_account',
    { workspace_resource_id: law, data_source_type: 'Alerts' },
    'N/OperationalInsights/workspaces/law/linkedStorageAccounts/Alerts',
  ],
  ['mssql_job_agent', { name: 'j', database_id: `${sql}/databases/d` }, 'N/Sql/servers/sql/jobAgents/j'],
  [
    'mssql_server_vulnerability_assessment',
    { server_security_alert_policy_id: `${sql}/securityAlertPolicies/Default` },
    'N/Sql/servers/sql/vulnerabilityAssessments/default',
  ],
  ['sql_active_directory_administrator', { server_name: 'sql' }, 'N/Sql/servers/sql/administrators/activeDirectory'],
  [
    'redis_linked_server',
    { target_redis_cache_name: 'a', linked_redis_cache_id: at('Cache/redis/b') },
    'N/Cache/redis/a/linkedServers/b',
  ],
  [
    'static_web_app_function_app_registration',
    { static_web_app_id: at('Web/staticSites/s'), function_app_id: at('Web/sites/f') },
    'N/Web/staticSites/s/userProvidedFunctionApps/f',
  ],
  ['dev_test_global_vm_shutdown_schedule', { virtual_machine_id: vm }, 'N/DevTestLab/schedules/shutdown-computevm-m'],
  [
    'api_management_notification_recipient_user',
    { api_management_id: at('ApiManagement/service/apim'), notification_type: 'AccountClosedPublisher', user_id: '1' },
    'N/ApiManagement/service/apim/notifications/AccountClosedPublisher/recipientUsers/1',
  ],
];
