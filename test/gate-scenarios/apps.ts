import { documented, moving, of, recorded, type Scenario, sound, type TypeScenarios } from './model.ts';

const rests = 'provisioning state Succeeded';
const none = 'provisioning state none told';
const elsewhere = '/Microsoft.App/containerApps/shop';
const environment = 'Microsoft.App/connectedEnvironments';
const java = 'Microsoft.App/managedEnvironments/javaComponents';

const spring = 'Microsoft.AppPlatform/Spring';
const owner = (state: string): Pick<Scenario, 'beside'> => ({
  beside: { [`${spring}/n1`]: of({ provisioningState: state, powerState: 'Running' }) },
});
const throughOwner = (state: string, own = 'Succeeded') => ({
  ...owner(state),
  told: [`provisioning state ${own}`, `provisioning state of the service instance ${state}`],
});

const requests = { write: 'PUT', delete: 'DELETE' } as const;

/** A part of Azure Spring Apps is written and deleted through its instance; some of that was recorded. */
const part = (name: string, seen: readonly ('write' | 'delete')[], properties: object = {}): TypeScenarios => [
  `${spring}/${name}`,
  ...(['write', 'delete'] as const).flatMap((verb) => [
    (seen.includes(verb) ? recorded : documented)(
      verb,
      requests[verb],
      '202',
      'clear',
      sound({ ...properties }),
      throughOwner('Succeeded'),
    ),
    documented(
      verb,
      requests[verb],
      '409 Conflict',
      'waits another-operation-in-progress',
      sound({ ...properties }),
      throughOwner('Updating'),
    ),
  ]),
];

/** The settings of an app or a slot have no GET; what runs on the app is in its own body. */
const settings = (of: 'app' | 'slot', path: string, seen: readonly ('write' | 'delete')[]): TypeScenarios => {
  const told = (operation: string) => ({ told: [none, `operation in progress on the ${of} ${operation}`] });
  return [
    `Microsoft.Web/${of === 'app' ? 'sites' : 'sites/slots'}/config`,
    ...(['write', 'delete'] as const).flatMap((verb) => [
      (seen.includes(verb) ? recorded : documented)(verb, requests[verb], '200', 'clear', null, {
        beside: { [path]: site() },
        ...told('none'),
      }),
      documented(
        verb,
        requests[verb],
        '409 Conflict',
        'waits another-operation-in-progress',
        verb === 'write' ? null : {},
        {
          beside: { [path]: site('8f2e') },
          ...told('8f2e'),
        },
      ),
    ]),
  ];
};

const app = (properties: object) => ({ beside: { [elsewhere]: of({ ...properties }) } });
const deployed = (status: string, provisioningState = 'Succeeded') => of({ provisioningState, status });

const endpoint = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';
const traffic = (entries: object) => ({
  beside: { [`${endpoint.replace('/workspaces/', '/workspaces/n1/')}/n2`]: sound({ traffic: { ...entries } }) },
});

const fabric = 'Microsoft.ServiceFabric/managedClusters/nodeTypes';
const sibling = (isPrimary: boolean) => ({
  [fabric.replace('/nodeTypes', '/n1/nodeTypes/other')]: sound({ isPrimary }),
});
const primaries = (count: number) => [rests, `primary node types of the cluster ${count}`];

const job = (state: string) => of({ state, priority: 'Normal' });
const ofJob = (state: string) => ({ told: [none, `state of the job ${state}`] });

const pool = (scaleSettings: object) => sound({ allocationState: 'Resizing', scaleSettings: { ...scaleSettings } });
const automatic = { autoScale: { formula: '$TargetDedicatedNodes=1' } };
const site = (operation?: string) =>
  operation === undefined ? of({ state: 'Running' }) : of({ state: 'Running', inProgressOperationId: operation });

/** appScenarios: container apps, Spring, Batch, Machine Learning, Service Fabric, Media Services and App Service. */
export const appScenarios: readonly TypeScenarios[] = [
  [
    environment,
    recorded('delete', 'DELETE', '202', 'clear', sound(), { told: [rests, 'apps in the environment none'] }),
    recorded('delete', 'DELETE', '409 100026', 'blocked nested-resources-exist', sound(), {
      ...app({ environmentId: '{id}' }),
      told: [rests, 'apps in the environment true'],
    }),
  ],
  [
    java,
    documented('delete', 'DELETE', '202', 'clear', sound(), {
      told: [rests, 'apps that are bound to the component none'],
    }),
    recorded('delete', 'DELETE', '400 JavaComponentInUse', 'warns resource-in-use', sound(), {
      ...app({ template: { serviceBinds: [{ serviceId: '{id}' }] } }),
      told: [rests, 'apps that are bound to the component true'],
    }),
  ],
  [
    'Microsoft.App/containerApps/authConfigs',
    recorded('write', 'PUT', '200', 'clear', of({ platform: { enabled: true } })),
  ],
  [
    'Microsoft.App/sessionPools',
    recorded('write', 'PUT', '202', 'clear', sound({ containerType: 'PythonLTS' })),
    recorded('delete', 'DELETE', '204', 'clear', sound({ containerType: 'PythonLTS' })),
    documented('write', 'PUT', '409 Conflict', 'waits provisioning-in-progress', moving('InProgress')),
  ],
  [
    spring,
    recorded('write', 'PUT', '202', 'clear', sound({ powerState: 'Running' })),
    recorded('start', 'POST start', '202', 'clear', sound({ powerState: 'Stopped' })),
    recorded('enable-apm-globally', 'POST enableApmGlobally', '202', 'clear', sound({ powerState: 'Running' })),
    recorded('stop', 'POST stop', '202', 'clear', sound({ powerState: 'Running' }), { told: [] }),
    recorded('delete', 'DELETE', '202', 'clear', sound({ powerState: 'Running' })),
    documented(
      'start',
      'POST start',
      '409 Conflict',
      'waits provisioning-in-progress',
      moving('Stopping', { powerState: 'Running' }),
    ),
  ],
  part('apiPortals', ['write', 'delete'], { public: false }),
  part('applicationAccelerators', ['delete']),
  part('buildServices/builders', ['write', 'delete']),
  part('certificates', ['delete'], { type: 'KeyVaultCertificate' }),
  part('configServers', ['write', 'delete']),
  part('gateways', ['write', 'delete'], { public: false }),
  part('monitoringSettings', ['write'], { traceEnabled: false }),
  [
    `${spring}/apps`,
    recorded('write', 'PUT', '202', 'clear', sound({ public: false })),
    recorded('set-active-deployments', 'POST setActiveDeployments', '202', 'clear', sound({ public: false })),
    recorded('delete', 'DELETE', '202', 'clear', sound({ public: false })),
    documented(
      'set-active-deployments',
      'POST setActiveDeployments',
      '409 Conflict',
      'waits provisioning-in-progress',
      moving('Updating'),
    ),
  ],
  [
    `${spring}/apps/deployments`,
    recorded('write', 'PUT', '202', 'clear', deployed('Running')),
    recorded('write', 'PUT', '202', 'clear', deployed('Running', 'Failed')),
    recorded('disable-remote-debugging', 'POST disableRemoteDebugging', '200', 'clear', deployed('Running')),
    recorded('generate-heap-dump', 'POST generateHeapDump', '202', 'clear', deployed('Running')),
  ],
  [
    `${spring}/apps/domains`,
    recorded('write', 'PUT', '202', 'clear', sound({ appName: 'shop' })),
    recorded('delete', 'DELETE', '202', 'clear', sound({ appName: 'shop' })),
  ],
  [
    'Microsoft.Batch/batchAccounts',
    recorded('write', 'PUT', '200', 'clear', sound({ poolQuota: 100 })),
    recorded('regenerate-keys', 'POST regenerateKeys', '200', 'clear', sound()),
    recorded('sync-auto-storage-keys', 'POST syncAutoStorageKeys', '204', 'clear', sound()),
    recorded('delete', 'DELETE', '202', 'clear', sound()),
  ],
  [
    'Microsoft.Batch/batchAccounts/applications/versions',
    recorded('activate', 'POST activate', '200', 'clear', of({ state: 'Pending' })),
    recorded('delete', 'DELETE', '200', 'clear', of({ state: 'Pending' })),
  ],
  [
    'Microsoft.Batch/batchAccounts/pools',
    recorded('write', 'PUT', '200', 'clear', pool(automatic)),
    recorded('disable-auto-scale', 'POST disableAutoScale', '200', 'clear', pool(automatic)),
    recorded(
      'stop-resize',
      'POST stopResize',
      '409 OperationInvalidForCurrentState',
      'blocked invalid-state',
      pool(automatic),
      {
        told: ['scaling of the pool by itself true', 'allocation state Resizing'],
      },
    ),
    documented('stop-resize', 'POST stopResize', '200', 'clear', pool({ fixedScale: { targetDedicatedNodes: 2 } }), {
      told: ['scaling of the pool by itself none', 'allocation state Resizing'],
    }),
  ],
  [
    endpoint,
    recorded('write', 'PUT', '201', 'clear', sound({ authMode: 'Key' })),
    recorded('token', 'POST token', '200', 'clear', sound({ authMode: 'AMLToken' })),
    recorded('delete', 'DELETE', '202', 'clear', sound({ authMode: 'Key' })),
    documented('write', 'PUT', '409 Conflict', 'waits provisioning-in-progress', moving('Updating')),
  ],
  [
    `${endpoint}/deployments`,
    recorded('write', 'PUT', '201', 'clear', sound({ model: 'm:1' })),
    recorded('delete', 'DELETE', '202', 'clear', sound({ model: 'm:1' }), {
      ...traffic({ blue: 100 }),
      told: [rests, 'traffic of the deployment none'],
    }),
    recorded('delete', 'DELETE', '400 DeploymentHasTraffic', 'warns resource-in-use', sound({ model: 'm:1' }), {
      ...traffic({ n3: 90, blue: 10 }),
      told: [rests, 'traffic of the deployment true'],
    }),
  ],
  [
    'Microsoft.MachineLearningServices/workspaces/schedules',
    recorded('write', 'PUT', '201', 'clear', sound({ isEnabled: true })),
    recorded('trigger', 'POST trigger', '200', 'clear', sound({ isEnabled: true })),
    recorded('delete', 'DELETE', '202', 'clear', sound({ isEnabled: true })),
  ],
  [
    fabric,
    recorded('write', 'PUT', '202', 'clear', sound({ isPrimary: false, vmInstanceCount: 5 })),
    recorded('restart', 'POST restart', '202', 'clear', sound({ isPrimary: false })),
    recorded('delete', 'DELETE', '400 InvalidParameter', 'blocked platform-rule', sound({ isPrimary: true }), {
      beside: sibling(false),
      told: primaries(1),
    }),
    documented('delete', 'DELETE', '202', 'clear', sound({ isPrimary: true }), {
      beside: sibling(true),
      told: primaries(2),
    }),
  ],
  [
    'Microsoft.Media/mediaServices/transforms/jobs',
    recorded('write', 'PUT', '200', 'clear', job('Queued')),
    recorded('cancel-job', 'POST cancelJob', '200', 'clear', job('Processing'), { told: [] }),
    recorded(
      'delete',
      'DELETE',
      '400 BadRequest',
      'waits another-operation-in-progress',
      job('Canceling'),
      ofJob('Canceling'),
    ),
    documented('delete', 'DELETE', '400 BadRequest', 'warns invalid-state', job('Processing'), ofJob('Processing')),
    documented('delete', 'DELETE', '200', 'clear', job('Finished'), ofJob('Finished')),
  ],
  settings('app', 'Microsoft.Web/sites/n1', []),
  settings('slot', 'Microsoft.Web/sites/n1/slots/n2', ['write']),
  [
    'Microsoft.Web/sites/sourcecontrols',
    recorded('write', 'PUT', '200', 'clear', of({ provisioningState: 'Failed', branch: 'main' })),
    recorded('delete', 'DELETE', '200', 'clear', sound({ branch: 'main' })),
  ],
];
