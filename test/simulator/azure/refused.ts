import { textAt } from './json.ts';
import type { Resource } from './model.ts';
import { keyOf, topLevelOf } from './paths.ts';
import { no, type Refusal, verbOf, type Write } from './write.ts';

/**
 * States in which a provider refuses a request, whatever else is at work: a row each, written from recorded answers and
 * from documentation, with nothing taken over from the gate. The sentences are this simulator's own, as no caller may
 * live by them.
 */
interface RefusedState {
  readonly type: RegExp;
  /** `createOrUpdate`, `delete`, or actions, in lower case; `any`: everything but a deletion. */
  readonly verbs: readonly string[] | 'any';
  readonly when: (write: Write) => boolean;
  readonly status: number;
  readonly code: string;
}

const text = ({ resource }: Write, path: string): string => textAt(resource?.body, `properties.${path}`);
const is =
  (path: string, ...values: readonly string[]) =>
  (write: Write) =>
    values.includes(text(write, path));
const isNot =
  (path: string, ...values: readonly string[]) =>
  (write: Write) =>
    !values.includes(text(write, path));

/** Whether a list, or an object, of the resource holds anything. */
const holds =
  (...paths: readonly string[]) =>
  ({ resource }: Write): boolean =>
    paths.some((path) => /"id":/.test(JSON.stringify(valueAt(resource, path) ?? null)));

function valueAt(resource: Resource | undefined, path: string): unknown {
  const properties = resource?.body.properties;
  return typeof properties === 'object' && properties !== null
    ? (properties as Record<string, unknown>)[path]
    : undefined;
}

/** Whether the body of another resource names this one. */
const namedBy =
  (type: string) =>
  ({ world, id }: Write): boolean =>
    [...world.resources.values()].some(
      (one) => keyOf(one.type) === keyOf(type) && JSON.stringify(one.body).includes(`"${id}"`),
    );

const parentOf = ({ world, id }: Write): Resource | undefined => world.find(id.split('/').slice(0, -2).join('/'));
const besides = ({ world, id, type }: Write): readonly Resource[] => {
  const folder = keyOf(id.slice(0, id.lastIndexOf('/')));
  return [...world.resources.values()].filter(
    (one) => one.type === type && keyOf(one.id).startsWith(`${folder}/`) && one.id !== id,
  );
};
const topOf = ({ world, id }: Write): Resource | undefined => world.find(topLevelOf(id));
const mysqlState = (write: Write): string => textAt(topOf(write)?.body, 'properties.state');
const primary = (one: Resource | undefined): boolean => valueAt(one, 'isPrimary') === true;

const rows: readonly RefusedState[] = [
  {
    type: /^Microsoft\.DBfor(?:MySQL|PostgreSQL|MariaDB)\/servers\/privateEndpointConnections$/i,
    verbs: ['createorupdate'],
    when: isNot('privateLinkServiceConnectionState.status', 'Pending'),
    status: 400,
    code: 'PrivateEndpointConnectionStatusNotPending',
  },
  {
    type: /^Microsoft\.Search\/searchServices\/privateEndpointConnections$/i,
    verbs: ['createorupdate'],
    when: is('privateLinkServiceConnectionState.status', 'Rejected'),
    status: 400,
    code: 'InvalidStateTransition',
  },
  {
    type: /^Microsoft\.DBforMySQL\/flexibleServers$/i,
    verbs: 'any',
    when: (write) => write.action !== 'start' && mysqlState(write) === 'Stopped',
    status: 409,
    code: 'ServerStopped',
  },
  {
    type: /^Microsoft\.DBforMySQL\/flexibleServers\//i,
    verbs: ['createorupdate', 'delete'],
    when: (write) => mysqlState(write) === 'Stopped',
    status: 409,
    code: 'ServerStopped',
  },
  {
    type: /^Microsoft\.DBforMySQL\/flexibleServers\b/i,
    verbs: ['createorupdate', 'delete', 'restart', 'failover', 'resetgtid', 'start', 'stop'],
    when: (write) => /ing$/.test(mysqlState(write)),
    status: 409,
    code: 'ServerIsBusy',
  },
  {
    type: /^Microsoft\.DBforMySQL\/flexibleServers$/i,
    verbs: ['start'],
    when: is('state', 'Ready'),
    status: 409,
    code: 'ServerIsNotStopped',
  },
  {
    type: /^Microsoft\.Cdn\/profiles\/endpoints\/customDomains$/i,
    verbs: ['enablecustomhttps'],
    when: isNot('customHttpsProvisioningState', 'Disabled', 'Failed'),
    status: 400,
    code: 'BadRequest',
  },
  {
    type: /^Microsoft\.Cdn\/profiles\/endpoints\/customDomains$/i,
    verbs: ['disablecustomhttps'],
    when: isNot('customHttpsProvisioningState', 'Enabled', 'Failed'),
    status: 400,
    code: 'BadRequest',
  },
  {
    type: /^Microsoft\.Storage\/storageAccounts\/blobServices\/containers\/immutabilityPolicies$/i,
    verbs: ['createorupdate', 'delete', 'lock'],
    when: is('state', 'Locked'),
    status: 409,
    code: 'ContainerImmutabilityPolicyFailure',
  },
  {
    type: /^Microsoft\.Storage\/storageAccounts\/blobServices\/containers\/immutabilityPolicies$/i,
    verbs: ['extend'],
    when: isNot('state', 'Locked'),
    status: 409,
    code: 'ContainerImmutabilityPolicyFailure',
  },
  {
    type: /^Microsoft\.Storage\/storageAccounts\/fileServices\/shares$/i,
    verbs: ['delete'],
    when: (write) =>
      besides(write).some(
        (one) => textAt(one.body, 'name') === write.name && valueAt(one, 'snapshotTime') !== undefined,
      ),
    status: 409,
    code: 'ShareHasSnapshots',
  },
  {
    type: /^Microsoft\.DataLakeStore\/accounts$/i,
    verbs: ['enablekeyvault'],
    when: isNot('encryptionConfig.type', 'UserManaged'),
    status: 400,
    code: 'InvalidOperation',
  },
  {
    type: /^Microsoft\.NetApp\/netAppAccounts$/i,
    verbs: ['renewcredentials'],
    when: ({ resource }) => textAt(resource?.body, 'identity.type') === '',
    status: 400,
    code: 'MsiInvalidForRenewal',
  },
  {
    type: /^Microsoft\.Batch\/batchAccounts\/pools$/i,
    verbs: ['stopresize'],
    when: ({ resource }) => JSON.stringify(resource?.body).includes('"autoScale"'),
    status: 409,
    code: 'OperationInvalidForCurrentState',
  },
  {
    type: /^Microsoft\.Media\/mediaServices\/transforms\/jobs$/i,
    verbs: ['delete'],
    when: isNot('state', 'Finished', 'Error', 'Canceled'),
    status: 400,
    code: 'BadRequest',
  },
  {
    type: /^Microsoft\.ServiceFabric\/managedClusters\/nodeTypes$/i,
    verbs: ['delete'],
    when: (write) => primary(write.resource) && !besides(write).some(primary),
    status: 400,
    code: 'InvalidParameter',
  },
  {
    type: /^Microsoft\.MachineLearningServices\/workspaces\/onlineEndpoints\/deployments$/i,
    verbs: ['delete'],
    when: (write) => JSON.stringify(valueAt(parentOf(write), 'traffic') ?? {}).includes(`"${write.name}":`),
    status: 400,
    code: 'DeploymentHasTraffic',
  },
  {
    type: /^Microsoft\.App\/connectedEnvironments$/i,
    verbs: ['delete'],
    when: namedBy('Microsoft.App/containerApps'),
    status: 409,
    code: '100026',
  },
  {
    type: /^Microsoft\.App\/managedEnvironments\/javaComponents$/i,
    verbs: ['delete'],
    when: namedBy('Microsoft.App/containerApps'),
    status: 400,
    code: 'JavaComponentInUse',
  },
  {
    type: /^Microsoft\.Web\/sites\/(?:slots\/)?config$/i,
    verbs: ['createorupdate', 'delete'],
    when: (write) => textAt(parentOf(write)?.body, 'properties.inProgressOperationId') !== '',
    status: 409,
    code: 'Conflict',
  },
  {
    type: /^Microsoft\.AppPlatform\/Spring\/(?:apiPortals|applicationAccelerators|buildServices|certificates|configServers|gateways|monitoringSettings)\b/i,
    verbs: ['createorupdate', 'delete'],
    when: (write) => /ing$/.test(textAt(topOf(write)?.body, 'properties.provisioningState')),
    status: 409,
    code: 'Conflict',
  },
  {
    type: /^Microsoft\.RecoveryServices\/vaults$/i,
    verbs: ['delete'],
    when: ({ world, id }) =>
      [...world.resources.keys()].some((key) => key.startsWith(`${keyOf(id)}/backupprotecteditems/`)),
    status: 400,
    code: 'ServiceResourceNotEmptyWithBackendMessage',
  },
  {
    type: /^Microsoft\.Insights\/actionGroups$/i,
    verbs: ['subscribe'],
    when: (write) => !JSON.stringify(write.resource?.body).includes('"Disabled"'),
    status: 409,
    code: 'ReceiverAlreadyEnabled',
  },
  {
    type: /^Microsoft\.DataProtection\/backupVaults$/i,
    verbs: ['delete'],
    when: ({ world, id }) => [...world.resources.keys()].some((key) => key.startsWith(`${keyOf(id)}/backupinstances/`)),
    status: 400,
    code: 'VaultNotEmpty',
  },
  {
    type: /^Microsoft\.Network\/ddosProtectionPlans$/i,
    verbs: ['delete'],
    when: holds('virtualNetworks', 'publicIPAddresses'),
    status: 400,
    code: 'InUseDdosProtectionPlanCannotBeDeleted',
  },
  {
    type: /^Microsoft\.Network\/(?:virtualWans|virtualHubs|vpnGateways|expressRouteGateways|privateLinkServices|routeFilters|serviceEndpointPolicies|ipGroups|applicationGatewayWebApplicationFirewallPolicies)$/i,
    verbs: ['delete'],
    when: holds(
      ...[
        'virtualHubs',
        'vpnSites',
        'vpnGateway',
        'p2SVpnGateway',
        'expressRouteGateway',
        'azureFirewall',
        'connections',
      ],
      ...[
        'expressRouteConnections',
        'privateEndpointConnections',
        'peerings',
        'subnets',
        'firewalls',
        'firewallPolicies',
      ],
      'applicationGateways',
    ),
    status: 400,
    code: 'InUse',
  },
  {
    type: /^Microsoft\.Network\/expressRouteGateways\/expressRouteConnections$/i,
    verbs: ['createorupdate'],
    when: is('provisioningState', 'Failed'),
    status: 400,
    code: 'ReferencedResourceInFailedState',
  },
];

/** refusedState gives the refusal of a request that the state of the resource does not allow. */
export function refusedState(write: Write): Refusal | undefined {
  if (write.resource === undefined && write.method !== 'PUT') return undefined;
  const verb = verbOf(write).toLowerCase();
  const row = rows.find(
    ({ type, verbs, when }) =>
      type.test(write.type) && (verbs === 'any' ? verb !== 'delete' : verbs.includes(verb)) && when(write),
  );
  return row === undefined
    ? undefined
    : no(row.status, row.code, `The state of '${write.name}' does not allow ${verb}.`);
}

/** Deletions that Azure took while the body told a state in motion and nobody else's operation was at work. */
const takenInMotion: readonly RegExp[] = [
  /^Microsoft\.Network\/(?:networkSecurityPerimeters\b|privateLinkServices\/privateEndpointConnections$)/i,
];

/** takesInMotion says whether a state in motion that only the body tells stands in the way of nothing. */
export function takesInMotion({ method, type, running }: Write): boolean {
  return method === 'DELETE' && running?.startedAt === 0 && takenInMotion.some((pattern) => pattern.test(type));
}
