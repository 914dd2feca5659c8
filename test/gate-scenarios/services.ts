import { documented, moving, of, recorded, sound, type TypeScenarios } from './model.ts';

const rests = 'provisioning state Succeeded';
const registry = 'Microsoft.ContainerRegistry/registries';
const protection = 'Microsoft.DataProtection/backupVaults';

/**
 * A type that was written and deleted at rest; and, where the service tells such a state, a write while something is at
 * work, which ARM's contract answers with a 409.
 */
const plain = (type: string, properties: object | undefined = {}, busy?: string): TypeScenarios => [
  type,
  recorded('write', 'PUT', '200', 'clear', sound({ ...properties })),
  recorded('delete', 'DELETE', '202', 'clear', sound({ ...properties })),
  ...(busy === undefined
    ? []
    : [documented('write', 'PUT', '409 Conflict', 'waits provisioning-in-progress', moving(busy, { ...properties }))]),
];

/** A type that tells no state at all. */
const stateless = (type: string, properties: object = {}): TypeScenarios => [
  type,
  recorded('write', 'PUT', '200', 'clear', of({ ...properties })),
  recorded('delete', 'DELETE', '200', 'clear', of({ ...properties })),
];

const security = (state: string) =>
  sound({ securitySettings: { softDeleteSettings: { state, retentionDurationInDays: 14 } } });
const receivers = (status: string) =>
  of({
    groupShortName: 'ops',
    emailReceivers: [{ name: 'on call', status }],
    smsReceivers: [{ name: 'night', status: 'Enabled' }],
  });
const receiving = (count: number) => ({
  told: ['provisioning state none told', `receivers that are not enabled ${count}`],
});

const vault = 'Microsoft.RecoveryServices/vaults';
const items = 'backupProtectedItems';
const holding = (isScheduledForDeferredDelete: boolean) => ({
  [`${vault}/n1/${items}/vm1`]: of({ isScheduledForDeferredDelete }),
});
const notEmpty = '400 ServiceResourceNotEmptyWithBackendMessage';
const emptied = 'backup items none';
const instances = (actual: string) => ({ told: [rests, `backup instances ${actual}`] });

/** serviceScenarios: registries, messaging, monitoring, backup and what else is managed as it stands. */
export const serviceScenarios: readonly TypeScenarios[] = [
  stateless('Microsoft.Authorization/policyAssignments', {
    displayName: 'Allowed locations',
    enforcementMode: 'Default',
  }),
  [
    'Microsoft.Communication/communicationServices',
    recorded('write', 'PUT', '201', 'clear', sound({ dataLocation: 'Europe' })),
    recorded('link-notification-hub', 'POST linkNotificationHub', '200', 'clear', sound()),
    recorded('regenerate-key', 'POST regenerateKey', '200', 'clear', sound()),
    recorded('delete', 'DELETE', '202', 'clear', sound()),
    documented('write', 'PUT', '409 Conflict', 'waits provisioning-in-progress', moving('Moving')),
  ],
  [
    'Microsoft.Communication/emailServices/domains',
    recorded('write', 'PUT', '201', 'clear', sound({ domainManagement: 'CustomerManaged' })),
    recorded('initiate-verification', 'POST initiateVerification', '202', 'clear', sound()),
    recorded('cancel-verification', 'POST cancelVerification', '202', 'clear', sound(), { told: [] }),
    recorded('delete', 'DELETE', '202', 'clear', sound()),
  ],
  [
    registry,
    recorded('write', 'PUT', '200', 'clear', sound({ adminUserEnabled: false })),
    recorded('schedule-run', 'POST scheduleRun', '200', 'clear', sound()),
    recorded('import-image', 'POST importImage', '202', 'clear', sound()),
    recorded('regenerate-credential', 'POST regenerateCredential', '200', 'clear', sound({ adminUserEnabled: true })),
    recorded('generate-credentials', 'POST generateCredentials', '200', 'clear', sound()),
    recorded('delete', 'DELETE', '200', 'clear', sound()),
    documented(
      'import-image',
      'POST importImage',
      '409 Conflict',
      'waits provisioning-in-progress',
      moving('Updating'),
    ),
  ],
  plain(`${registry}/cacheRules`, { sourceRepository: 'mirror.contoso.test/base' }, 'Creating'),
  [
    `${registry}/runs`,
    recorded('write', 'PUT', '200', 'clear', sound({ status: 'Succeeded', isArchiveEnabled: false })),
  ],
  plain(`${registry}/scopeMaps`, { actions: ['repositories/app/content/read'] }, 'Updating'),
  plain(`${registry}/webhooks`, { status: 'enabled', scope: 'app:*' }),
  plain('Microsoft.Dashboard/grafana', { grafanaVersion: '11' }, 'Updating'),
  plain('Microsoft.Databricks/workspaces', {}, 'Updating'),
  plain('Microsoft.Databricks/workspaces/virtualNetworkPeerings', { peeringState: 'Initiated' }),
  [
    protection,
    recorded('write', 'PUT', '200', 'clear', security('Off')),
    recorded('delete', 'DELETE', '202', 'clear', security('Off'), instances('none')),
    documented('delete', 'DELETE', '400 VaultNotEmpty', 'blocked nested-resources-exist', security('On'), {
      beside: { [`${protection}/n1/backupInstances/disk`]: sound({ currentProtectionState: 'ProtectionConfigured' }) },
      ...instances('disk'),
    }),
  ],
  plain('Microsoft.DataProtection/resourceGuards'),
  [
    vault,
    recorded('delete', 'DELETE', '200', 'clear', sound(), { told: [rests, emptied, 'soft-deleted backup items none'] }),
    documented('delete', 'DELETE', notEmpty, 'blocked nested-resources-exist', sound(), {
      beside: holding(false),
      told: [rests, 'backup items vm1', 'soft-deleted backup items none'],
    }),
    // In 2020; a vault of today that is soft-deleted itself goes with its items, and none of it tells which it is.
    recorded('delete', 'DELETE', notEmpty, 'warns nested-resources-exist', sound(), {
      beside: holding(true),
      told: [rests, emptied, 'soft-deleted backup items vm1'],
    }),
    documented(
      'delete',
      'DELETE',
      notEmpty,
      'blocked nested-resources-exist',
      { ...sound(), location: 'chinanorth3' },
      {
        beside: holding(true),
        told: [rests, emptied, 'soft-deleted backup items vm1'],
      },
    ),
  ],
  plain('Microsoft.DevTestLab/schedules', { status: 'Enabled', taskType: 'ComputeVmShutdownTask' }),
  plain('Microsoft.EventGrid/systemTopics', { topicType: 'Microsoft.Storage.StorageAccounts' }, 'Updating'),
  [
    'Microsoft.Insights/actionGroups',
    recorded('write', 'PUT', '200', 'clear', of({ groupShortName: 'ops', enabled: true })),
    recorded(
      'create-notifications',
      'POST createNotifications',
      '202',
      'clear',
      of({ groupShortName: 'ops', enabled: true }),
    ),
    recorded('delete', 'DELETE', '200', 'clear', of({ groupShortName: 'ops', enabled: true })),
    recorded(
      'subscribe',
      'POST subscribe',
      '409 ReceiverAlreadyEnabled',
      'blocked already-in-target-state',
      receivers('Enabled'),
      receiving(0),
    ),
    documented('subscribe', 'POST subscribe', '200', 'clear', receivers('Disabled'), receiving(1)),
  ],
  stateless('Microsoft.Insights/activityLogAlerts', { enabled: true }),
  plain('Microsoft.Insights/components', { Application_Type: 'web' }),
  plain('Microsoft.Insights/webtests', { Kind: 'standard' }),
  plain('Microsoft.LoadTestService/loadTests', {}, 'Updating'),
  plain('Microsoft.Logic/workflows', { state: 'Enabled' }),
  [
    'Microsoft.Maps/accounts',
    recorded('write', 'PUT', '200', 'clear', sound({ disableLocalAuth: false })),
    recorded('regenerate-key', 'POST regenerateKey', '200', 'clear', sound()),
    recorded('delete', 'DELETE', '200', 'clear', of({ disableLocalAuth: false })),
  ],
  [
    'Microsoft.NotificationHubs/namespaces/notificationHubs',
    recorded('write', 'PUT', '200', 'clear', of({ registrationTtl: '90.00:00:00' })),
    recorded('pns-credentials', 'POST pnsCredentials', '200', 'clear', of({ registrationTtl: '90.00:00:00' })),
    recorded('delete', 'DELETE', '200', 'clear', of({ registrationTtl: '90.00:00:00' })),
  ],
  ['Microsoft.Relay/namespaces', recorded('write', 'PUT', '200', 'clear', sound({ status: 'Active' }))],
  [
    'Microsoft.Relay/namespaces/authorizationRules',
    recorded('write', 'PUT', '200', 'clear', of({ rights: ['Listen'] })),
    recorded('regenerate-keys', 'POST regenerateKeys', '200', 'clear', of({ rights: ['Listen'] })),
  ],
  plain('Microsoft.ServiceLinker/linkers on Microsoft.Web/sites', { clientType: 'dotnet' }, 'Accepted'),
  stateless('Microsoft.SignalRService/webPubSub/hubs', { anonymousConnectPolicy: 'deny' }),
];
