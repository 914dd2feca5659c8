/**
 * What the simulated Azure offers: a namespace, the API versions, and the types that take them, a child as
 * `parent/child`. The versions are a choice of real ones, not the whole lists: `GET
 * /subscriptions/{id}/providers/{namespace}` tells what this peer offers, and a world may offer() more.
 */
export const offers: readonly (readonly [namespace: string, versions: string, types: string])[] = [
  [
    'Microsoft.Compute',
    '2022-11-01 2023-09-01 2024-03-01 2024-07-01 2024-11-01 2025-04-01 2026-03-01 2026-04-01',
    `
      virtualMachines virtualMachines/extensions virtualMachines/runCommands virtualMachineScaleSets
      virtualMachineScaleSets/extensions virtualMachineScaleSets/virtualMachines virtualMachineScaleSets/rollingUpgrades
      availabilitySets proximityPlacementGroups hostGroups hostGroups/hosts images restorePointCollections
      restorePointCollections/restorePoints capacityReservationGroups capacityReservationGroups/capacityReservations
      sshPublicKeys locations/operations`,
  ],
  [
    'Microsoft.Compute',
    '2020-09-30 2021-12-01 2022-07-02 2023-10-02 2024-03-02 2025-01-02 2026-03-02',
    'disks snapshots diskAccesses diskEncryptionSets',
  ],
  [
    'Microsoft.Compute',
    '2022-03-03 2023-07-03 2024-03-03 2025-03-03 2025-12-03',
    'galleries galleries/images galleries/images/versions galleries/applications galleries/applications/versions',
  ],
  [
    'Microsoft.Network',
    '2022-07-01 2023-09-01 2023-11-01 2024-01-01 2024-05-01 2024-07-01 2025-01-01 2025-05-01',
    `
      virtualNetworks virtualNetworks/subnets virtualNetworks/virtualNetworkPeerings networkSecurityGroups
      networkSecurityGroups/securityRules networkInterfaces publicIPAddresses publicIPPrefixes loadBalancers
      loadBalancers/backendAddressPools applicationGateways azureFirewalls firewallPolicies
      firewallPolicies/ruleCollectionGroups bastionHosts natGateways routeTables routeTables/routes virtualNetworkGateways
      virtualNetworkGateways/connections localNetworkGateways connections virtualHubs
      virtualHubs/hubVirtualNetworkConnections virtualWans vpnGateways vpnGateways/vpnConnections expressRouteCircuits
      expressRouteCircuits/peerings expressRouteGateways privateEndpoints privateEndpoints/privateDnsZoneGroups
      privateLinkServices ddosProtectionPlans locations/operations locations/operationResults`,
  ],
  [
    'Microsoft.Network',
    '2018-09-01 2020-06-01 2024-06-01',
    'privateDnsZones privateDnsZones/virtualNetworkLinks privateDnsZones/A privateDnsZones/CNAME',
  ],
  ['Microsoft.Network', '2016-04-01 2018-05-01', 'dnsZones dnsZones/A dnsZones/CNAME'],
  [
    'Microsoft.Storage',
    '2022-09-01 2023-01-01 2023-05-01 2024-01-01 2025-01-01 2025-06-01 2026-09-01',
    `
      storageAccounts storageAccounts/blobServices storageAccounts/blobServices/containers storageAccounts/fileServices
      storageAccounts/fileServices/shares storageAccounts/managementPolicies storageAccounts/privateEndpointConnections`,
  ],
  [
    'Microsoft.ContainerService',
    '2023-05-01 2024-02-01 2024-09-01 2025-01-01 2025-05-01 2025-08-01 2025-10-01 2026-06-01',
    `
      managedClusters managedClusters/agentPools managedClusters/maintenanceConfigurations locations/operations
      locations/operationresults`,
  ],
  [
    'Microsoft.DBforPostgreSQL',
    '2022-12-01 2023-12-01-preview 2024-08-01 2025-08-01',
    `
      flexibleServers flexibleServers/databases flexibleServers/configurations flexibleServers/firewallRules
      flexibleServers/administrators flexibleServers/privateEndpointConnections flexibleServers/virtualEndpoints
      locations/azureAsyncOperation`,
  ],
  [
    'Microsoft.DBforMySQL',
    '2023-12-30 2024-12-30',
    'flexibleServers flexibleServers/databases flexibleServers/configurations flexibleServers/firewallRules',
  ],
  [
    'Microsoft.Sql',
    '2021-11-01 2023-08-01 2024-11-01-preview',
    `
      servers servers/databases servers/databases/operations servers/elasticPools servers/elasticPools/databases
      servers/elasticPools/operations servers/failoverGroups servers/firewallRules managedInstances
      managedInstances/operations managedInstances/databases instancePools locations/instanceFailoverGroups`,
  ],
  [
    'Microsoft.Web',
    '2022-03-01 2023-12-01 2024-04-01 2024-11-01 2025-03-01 2025-05-01',
    `
      sites sites/slots sites/config sites/hostNameBindings sites/virtualNetworkConnections serverfarms serverfarms/sites
      certificates`,
  ],
  [
    'Microsoft.App',
    '2023-05-01 2024-03-01 2025-01-01 2025-07-01 2026-07-01',
    `
      containerApps jobs managedEnvironments managedEnvironments/certificates managedEnvironments/daprComponents
      managedEnvironments/managedCertificates managedEnvironments/storages`,
  ],
  [
    'Microsoft.Cache',
    '2022-01-01 2023-08-01 2024-03-01 2024-11-01 2025-07-01',
    `
      redis redis/accessPolicies redis/accessPolicyAssignments redis/firewallRules redis/linkedServers redis/patchSchedules
      redisEnterprise redisEnterprise/databases`,
  ],
  [
    'Microsoft.DocumentDB',
    '2023-11-15 2024-05-15 2024-11-15 2025-04-15 2025-10-15 2026-03-15',
    `
      databaseAccounts databaseAccounts/cassandraKeyspaces databaseAccounts/cassandraKeyspaces/tables
      databaseAccounts/gremlinDatabases databaseAccounts/gremlinDatabases/graphs databaseAccounts/mongodbDatabases
      databaseAccounts/mongodbDatabases/collections databaseAccounts/sqlDatabases databaseAccounts/sqlDatabases/containers
      databaseAccounts/sqlRoleAssignments databaseAccounts/sqlRoleDefinitions databaseAccounts/tables`,
  ],
  [
    'Microsoft.KeyVault',
    '2022-07-01 2023-07-01 2024-11-01 2025-05-01 2026-02-01',
    'vaults vaults/secrets vaults/keys managedHSMs locations/deletedVaults',
  ],
  [
    'Microsoft.Kusto',
    '2023-08-15 2024-04-13',
    'clusters clusters/databases clusters/databases/dataConnections clusters/principalAssignments',
  ],
  [
    'Microsoft.ManagedIdentity',
    '2018-11-30 2023-01-31 2024-11-30',
    'userAssignedIdentities userAssignedIdentities/federatedIdentityCredentials',
  ],
  [
    'Microsoft.OperationalInsights',
    '2020-08-01 2022-10-01 2023-09-01 2025-02-01',
    `
      workspaces workspaces/tables workspaces/dataExports workspaces/linkedServices workspaces/linkedStorageAccounts
      workspaces/savedSearches`,
  ],
  [
    'Microsoft.ApiManagement',
    '2022-08-01 2024-05-01',
    `
      service service/apis service/apis/operations service/apis/policies service/apiVersionSets service/backends
      service/certificates service/diagnostics service/groups service/loggers service/namedValues service/policies
      service/policyFragments service/products service/products/policies service/subscriptions service/users`,
  ],
  [
    'Microsoft.CognitiveServices',
    '2023-05-01 2024-10-01 2025-06-01',
    'accounts accounts/deployments accounts/projects accounts/raiPolicies',
  ],
  ['Microsoft.RecoveryServices', '2023-04-01 2024-04-01 2025-02-01 2026-07-01', 'vaults'],
  ['Microsoft.RecoveryServices', '2023-06-01 2024-10-01', 'vaults/backupProtectedItems vaults/backupJobs'],
  [
    'Microsoft.ServiceBus',
    '2021-11-01 2024-01-01',
    `
      namespaces namespaces/queues namespaces/topics namespaces/topics/subscriptions namespaces/topics/subscriptions/rules
      namespaces/authorizationRules namespaces/disasterRecoveryConfigs`,
  ],
  [
    'Microsoft.EventHub',
    '2021-11-01 2024-01-01',
    `
      clusters namespaces namespaces/eventhubs namespaces/eventhubs/consumergroups namespaces/authorizationRules
      namespaces/disasterRecoveryConfigs namespaces/schemagroups`,
  ],
  ['Microsoft.ContainerRegistry', '2023-07-01 2025-04-01 2025-11-01', 'registries'],
  ['Microsoft.Search', '2023-11-01 2025-05-01', 'searchServices searchServices/sharedPrivateLinkResources'],
  [
    'Microsoft.AppConfiguration',
    '2023-03-01 2024-05-01',
    'configurationStores checkNameAvailability deletedConfigurationStores',
  ],
  ['Microsoft.Storage', '2022-09-01 2023-01-01 2025-06-01', 'checkNameAvailability locations/usages'],
  ['Microsoft.KeyVault', '2022-07-01 2023-07-01 2026-02-01', 'checkNameAvailability deletedVaults'],
  ['Microsoft.ApiManagement', '2022-08-01 2024-05-01', 'checkNameAvailability deletedservices'],
  ['Microsoft.CognitiveServices', '2023-05-01 2025-06-01', 'checkDomainAvailability deletedAccounts'],
  ['Microsoft.OperationalInsights', '2020-08-01 2023-09-01', 'deletedWorkspaces'],
  ['Microsoft.Web', '2023-01-01 2024-04-01', 'checknameavailability'],
  ['Microsoft.ContainerRegistry', '2023-07-01 2025-11-01', 'checkNameAvailability'],
  ['Microsoft.Sql', '2021-11-01 2023-08-01', 'checkNameAvailability'],
  ['Microsoft.EventHub', '2021-11-01 2024-01-01', 'checkNameAvailability'],
  ['Microsoft.ServiceBus', '2021-11-01 2024-01-01', 'checkNameAvailability'],
  ['Microsoft.DBforMySQL', '2021-05-01 2023-12-30', 'locations/checkNameAvailability'],
  ['Microsoft.DocumentDB', '2023-11-15 2024-11-15', 'databaseAccountNames'],
  ['Microsoft.Network', '2022-07-01 2023-09-01 2025-01-01', 'locations/usages locations/CheckDnsNameAvailability'],
  ['Microsoft.Compute', '2023-09-01 2024-07-01 2025-04-01', 'locations/usages'],
  ['Microsoft.Compute', '2019-04-01 2021-07-01', 'skus'],
  ['Microsoft.PolicyInsights', '2022-03-01 2023-03-01 2024-10-01', 'checkPolicyRestrictions'],
  ['Microsoft.Authorization', '2016-09-01 2020-05-01', 'locks'],
  ['Microsoft.Authorization', '2022-04-01', 'denyAssignments roleAssignments roleDefinitions'],
  ['Microsoft.Authorization', '2021-06-01 2022-06-01', 'policyAssignments'],
  ['Microsoft.Authorization', '2022-07-01-preview', 'policyExemptions'],
  [
    'Microsoft.Resources',
    `
      2019-10-01 2020-01-01 2020-06-01 2021-01-01 2021-04-01 2022-09-01 2022-12-01 2024-03-01 2024-07-01 2024-11-01
      2025-03-01 2025-04-01`,
    'resourceGroups subscriptions resources providers',
  ],
  [
    'Microsoft.Resources',
    '2020-06-01 2021-04-01 2022-09-01 2024-03-01 2024-07-01 2024-11-01 2025-03-01 2025-04-01 2026-06-01',
    'deployments deployments/operations',
  ],
  ['Microsoft.Resources', '2022-08-01-preview 2024-03-01 2025-07-01', 'deploymentStacks'],
  ['Microsoft.Insights', '2015-04-01', 'eventtypes eventtypes/management eventtypes/management/values'],
  ['Microsoft.Insights', '2021-05-01-preview', 'diagnosticSettings'],
  ['Microsoft.Insights', '2018-03-01', 'metricAlerts'],
  ['Microsoft.Management', '2020-05-01 2021-04-01 2023-04-01', 'managementGroups'],
];
