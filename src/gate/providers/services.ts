import type { Need, TypeGate } from '../model.ts';
import { certificateInUse } from './apps.ts';
import { actionsOf, children, DELETE, generic, type Owner, ofEach, PATCH, PUT, post, untold } from './lifecycle.ts';
import { provisioning } from './shared.ts';

const VAULT_API = '2026-02-01';
const VAULTS = 'https://learn.microsoft.com/azure/key-vault/general/key-vault-recovery';
const SOFT_DELETE = 'https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview';

/**
 * The name of a new vault is made known for some seconds; Azure takes changes meanwhile:
 * https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/get#vaultprovisioningstate
 */
const namingVault = ['RegisteringDns'];

const keyVaults: TypeGate = {
  type: 'Microsoft.KeyVault/vaults',
  api: VAULT_API,
  operations: {
    // A soft-deleted vault that holds the name lies below a location, which an ID of a vault that is not there does not
    // tell.
    write: {
      request: PUT,
      takes: namingVault,
      needs: [],
      refusal: '409 ConflictError',
      sources: [VAULTS, SOFT_DELETE],
    },
    delete: { request: DELETE, takes: namingVault, needs: [], sources: [VAULTS] },
  },
};

const deletedVaults: TypeGate = {
  type: 'Microsoft.KeyVault/locations/deletedVaults',
  api: VAULT_API,
  // Deleted vaults are listed for the whole subscription only.
  listed: false,
  operations: {
    purge: {
      request: post('purge'),
      needs: [
        {
          what: 'purge protection',
          from: 'target',
          path: 'target.properties.purgeProtectionEnabled',
          is: 'nothing',
          otherwise: 'block',
          reason: 'platform-rule',
          why: 'A vault with purge protection cannot be purged by anybody before its retention has passed.',
          step: {
            text: 'See when Azure purges it by itself. Until then recover the vault, or take another name.',
            kind: 'look',
            az: 'az keyvault show-deleted --subscription "{subscription}" --location "{parentName}" --name "{name}" --query "properties.{purged:scheduledPurgeDate, protected:purgeProtectionEnabled}"',
            powershell: 'Get-AzKeyVault -VaultName "{name}" -Location "{parentName}" -InRemovedState',
          },
        },
      ],
      refusal: '405 MethodNotAllowed',
      sources: [SOFT_DELETE],
    },
  },
};

const APIM_API = '2024-05-01';
const APIM = 'https://learn.microsoft.com/rest/api/apimanagement/api-management-service/get';
const APIM_TYPE = 'Microsoft.ApiManagement/service';
const apim: Owner = {
  what: 'the service',
  at: 'top-level',
  api: APIM_API,
  serializes: true,
  refusal: '409 Conflict',
  sources: [APIM],
};
const apimChildren = [
  'apis',
  'apis/operations',
  'apis/policies',
  'apiVersionSets',
  'backends',
  'certificates',
  'diagnostics',
  'groups',
  'loggers',
  'namedValues',
  'policies',
  'policyFragments',
  'products',
  'products/policies',
  'subscriptions',
  'users',
];

const IDENTITY_API = '2023-01-31';
const FEDERATION = 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations';
const IDENTITY_TYPE = 'Microsoft.ManagedIdentity/userAssignedIdentities';

/** Azure refuses two writes of credentials of one identity at the same moment, and none of it can be read. */
const federatedCredentials: TypeGate = {
  type: `${IDENTITY_TYPE}/federatedIdentityCredentials`,
  api: IDENTITY_API,
  serializeOn: 'parent',
  operations: {
    write: {
      request: PUT,
      needs: [],
      refusal: '409 ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity',
      sources: [FEDERATION],
    },
    delete: {
      request: DELETE,
      needs: [],
      refusal: '409 ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity',
      sources: [FEDERATION],
    },
  },
};

const NOTIFY = 'https://learn.microsoft.com/rest/api/monitor/action-groups/enable-receiver';

/** Who unsubscribed from mails or messages is `Disabled`, and `subscribe` takes back nobody else. */
const actionGroups: TypeGate = {
  type: 'Microsoft.Insights/actionGroups',
  api: '2023-01-01',
  operations: {
    ...untold([NOTIFY]),
    ...actionsOf('createNotifications', [NOTIFY]),
    subscribe: {
      request: post('subscribe'),
      needs: [
        {
          what: 'receivers that are not enabled',
          from: 'target',
          path: "length([target.properties.emailReceivers, target.properties.smsReceivers][] | [?@ && status != 'Enabled'])",
          when: 'target.properties.[emailReceivers, smsReceivers][]',
          is: { not: ['0'] },
          needed: 'the one that is to be enabled',
          otherwise: 'block',
          reason: 'already-in-target-state',
          why: 'All mail and SMS receivers of the group are enabled already.',
        },
      ],
      refusal: '409 ReceiverAlreadyEnabled',
      sources: [NOTIFY],
    },
  },
};

const APP_API = '2026-07-01';
const APPS = 'https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps/get';
const ENVIRONMENTS = 'https://learn.microsoft.com/azure/container-apps/environment';

/** An environment that failed refuses apps with a 400, yet an update of an app in one that failed later may pass. */
const environmentReady: Need = {
  ...provisioning('environment', undefined, 'provisioning state of the environment'),
  is: ['Succeeded'],
  stuck: ['Failed', 'Canceled', 'UpgradeFailed'],
  otherwise: 'warn',
  reason: 'failed-state',
  why: 'The environment of the app is in a failed state. Azure may refuse changes to what lies in it.',
};

function containerGate(type: string, refusal: string, actions: readonly string[]): TypeGate {
  const change = {
    reads: {
      environment: {
        what: 'the environment',
        at: { ids: 'target.properties.environmentId || target.properties.managedEnvironmentId' },
        api: APP_API,
      },
    },
    needs: [environmentReady],
    refusal,
    sources: [APPS, ENVIRONMENTS],
  } as const;
  return {
    type,
    api: APP_API,
    operations: {
      write: { request: PUT, ...change },
      scale: { request: PATCH, ...change },
      delete: { request: DELETE, takes: 'any', needs: [], refusal, sources: [APPS] },
      ...Object.fromEntries(actions.map((action) => [action, { request: post(action), ...change }])),
    },
  };
}

const ENVIRONMENT_TYPE = 'Microsoft.App/managedEnvironments';
const environment: Owner = { what: 'the environment', at: 'parent', api: APP_API, sources: [ENVIRONMENTS] };
const environmentChildren = ['daprComponents', 'storages'];

/** A certificate is also held by the apps that use it. */
function withUse(certificate: TypeGate): TypeGate {
  const { write, delete: remove } = certificate.operations;
  if (write === undefined || remove === undefined) return certificate;
  const reads = { ...remove.reads, ...certificateInUse.reads };
  return {
    ...certificate,
    operations: { write, delete: { ...certificateInUse, reads, needs: [...remove.needs, ...certificateInUse.needs] } },
  };
}

/**
 * serviceGates: Key Vault, API Management, managed identities, action groups, Container Apps. Left out: secrets, keys
 * and certificates of a vault, which only a token of the data plane reads; and the apps in an environment that is to be
 * deleted, which lie beside it, not below it.
 */
export const serviceGates: readonly TypeGate[] = [
  keyVaults,
  deletedVaults,
  {
    type: APIM_TYPE,
    api: APIM_API,
    operations: {
      write: { request: PUT, needs: [], refusal: '409 Conflict', sources: [APIM] },
      scale: { request: PATCH, needs: [], refusal: '409 Conflict', sources: [APIM] },
      delete: { request: DELETE, needs: [], refusal: '409 Conflict', sources: [APIM] },
    },
  },
  ...children(ofEach(APIM_TYPE, apimChildren, APIM_API), apim),
  { type: IDENTITY_TYPE, api: IDENTITY_API, operations: generic([FEDERATION]) },
  federatedCredentials,
  actionGroups,
  containerGate('Microsoft.App/containerApps', '409 ContainerAppOperationInProgress', ['start', 'stop']),
  containerGate('Microsoft.App/jobs', '409 ContainerAppsJobOperationInProgress', ['start', 'stop']),
  { type: ENVIRONMENT_TYPE, api: APP_API, operations: generic([ENVIRONMENTS]) },
  ...children(ofEach(ENVIRONMENT_TYPE, environmentChildren, APP_API), environment),
  ...children(ofEach(ENVIRONMENT_TYPE, ['certificates', 'managedCertificates'], APP_API), environment).map(withUse),
];
