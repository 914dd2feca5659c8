import type { TypeGate } from '../model.ts';
import { alike, type Service } from './lifecycle.ts';

/** learn is the page of the operation groups of a service in the REST reference, which names every action. */
const learn = (page: string): readonly string[] => [`https://learn.microsoft.com/rest/api/${page}`];

/** A service, and its types with their POST actions. */
type Row = readonly [namespace: string, api: string, page: string, types: Readonly<Record<string, string>>];

const rows: readonly Row[] = [
  [
    'Microsoft.ContainerRegistry',
    '2023-07-01',
    'container-registry/',
    {
      registries:
        'importImage scheduleRun listBuildSourceUploadUrl regenerateCredential generateCredentials listCredentials listUsages',
      'registries/cacheRules': '',
      'registries/connectedRegistries': 'deactivate',
      'registries/credentialSets': '',
      'registries/privateEndpointConnections': '',
      'registries/replications': '',
      'registries/scopeMaps': '',
      'registries/tokens': '',
      'registries/webhooks': 'ping getCallbackConfig listEvents',
    },
  ],
  [
    'Microsoft.ContainerRegistry',
    '2019-04-01',
    'container-registry/',
    { 'registries/tasks': 'listDetails', 'registries/runs': 'cancel listLogSasUrl' },
  ],
  [
    'Microsoft.ServiceLinker',
    '2024-04-01',
    'servicelinker/',
    { linkers: 'validateLinker listConfigurations', dryruns: '' },
  ],
  [
    'Microsoft.AppConfiguration',
    '2024-05-01',
    'appconfiguration/',
    {
      configurationStores: 'listKeys regenerateKey',
      'configurationStores/privateEndpointConnections': '',
      'configurationStores/replicas': '',
    },
  ],
  ['Microsoft.Insights', '2018-03-01', 'monitor/metric-alerts', { metricAlerts: '' }],
  ['Microsoft.Insights', '2020-10-01', 'monitor/activity-log-alerts', { activityLogAlerts: '' }],
  ['Microsoft.Insights', '2022-10-01', 'monitor/autoscale-settings', { autoscalesettings: '' }],
  ['Microsoft.Insights', '2020-02-02', 'application-insights/components', { components: 'purge' }],
  ['Microsoft.Insights', '2022-06-15', 'application-insights/web-tests', { webtests: '' }],
  [
    'Microsoft.Insights',
    '2022-06-01',
    'monitor/data-collection-rules',
    { dataCollectionRules: '', dataCollectionRuleAssociations: '', dataCollectionEndpoints: '' },
  ],
  ['Microsoft.Authorization', '2022-06-01', 'policy/policy-assignments', { policyAssignments: '' }],
  [
    'Microsoft.Authorization',
    '2021-06-01',
    'policy/policy-definitions',
    { policyDefinitions: '', policySetDefinitions: '' },
  ],
  ['Microsoft.Authorization', '2020-05-01', 'resources/management-locks', { locks: '' }],
  [
    'Microsoft.Logic',
    '2019-05-01',
    'logic/workflows',
    { workflows: 'enable disable regenerateAccessKey listCallbackUrl' },
  ],
  [
    'Microsoft.DataFactory',
    '2018-06-01',
    'datafactory/',
    {
      factories: 'getDataPlaneAccess getGitHubAccessToken',
      'factories/datasets': '',
      'factories/integrationRuntimes': 'start stop regenerateAuthKey listAuthKeys syncCredentials upgrade',
      'factories/linkedservices': '',
      'factories/pipelines': 'createRun',
      'factories/triggers': 'start stop subscribeToEvents unsubscribeFromEvents',
    },
  ],
  [
    'Microsoft.EventGrid',
    '2022-06-15',
    'eventgrid/',
    {
      topics: 'listKeys regenerateKey',
      domains: 'listKeys regenerateKey',
      'domains/topics': '',
      systemTopics: '',
      'systemTopics/eventSubscriptions': 'getFullUrl',
      eventSubscriptions: 'getFullUrl',
    },
  ],
  [
    'Microsoft.Relay',
    '2021-11-01',
    'relay/',
    {
      namespaces: '',
      'namespaces/authorizationRules': 'listKeys regenerateKeys',
      'namespaces/hybridConnections': '',
      'namespaces/wcfRelays': '',
    },
  ],
  [
    'Microsoft.NotificationHubs',
    '2023-09-01',
    'notificationhubs/',
    { namespaces: '', 'namespaces/notificationHubs': 'pnsCredentials debugSend' },
  ],
  [
    'Microsoft.SignalRService',
    '2024-03-01',
    'signalr/',
    { signalR: 'listKeys regenerateKey restart', webPubSub: 'listKeys regenerateKey restart', 'webPubSub/hubs': '' },
  ],
  [
    'Microsoft.Communication',
    '2023-04-01',
    'communication/',
    {
      communicationServices: 'listKeys regenerateKey linkNotificationHub',
      emailServices: '',
      'emailServices/domains': 'initiateVerification cancelVerification',
    },
  ],
  [
    'Microsoft.Devices',
    '2023-06-30',
    'iothub/',
    { iotHubs: 'listkeys failover', 'iotHubs/certificates': 'generateVerificationCode verify' },
  ],
  ['Microsoft.Maps', '2023-06-01', 'maps-management/', { accounts: 'listKeys regenerateKey' }],
  ['Microsoft.Dashboard', '2023-09-01', 'managed-grafana/', { grafana: '' }],
  ['Microsoft.Databricks', '2024-05-01', 'databricks/', { workspaces: '', 'workspaces/virtualNetworkPeerings': '' }],
  [
    'Microsoft.StreamAnalytics',
    '2020-03-01',
    'streamanalytics/',
    {
      streamingjobs: 'start stop scale',
      'streamingjobs/inputs': 'test',
      'streamingjobs/outputs': 'test',
      'streamingjobs/transformations': '',
    },
  ],
  [
    'Microsoft.Automation',
    '2023-11-01',
    'automation/',
    {
      automationAccounts: 'listKeys',
      'automationAccounts/runbooks': 'publish',
      'automationAccounts/schedules': '',
      'automationAccounts/variables': '',
    },
  ],
  [
    'Microsoft.DevTestLab',
    '2018-09-15',
    'dtl/',
    {
      labs: 'claimAnyVm exportResourceUsage',
      schedules: 'execute',
      'labs/virtualMachines': 'start stop restart claim redeploy resize',
    },
  ],
  ['Microsoft.LoadTestService', '2022-12-01', 'loadtesting/', { loadTests: '' }],
  [
    'Microsoft.DocumentDB',
    '2024-07-01',
    'cosmos-db-resource-provider/',
    { mongoClusters: 'listConnectionStrings promote', 'mongoClusters/firewallRules': '' },
  ],
];

/**
 * plainServices are services of which nothing is documented that an operation needs beyond the generic gate: their rows
 * know the API version and the words.
 */
export const plainServices: readonly TypeGate[] = rows.flatMap(([namespace, api, page, types]) => {
  const service: Service = { namespace, api, sources: learn(page) };
  return alike(service, types);
});
