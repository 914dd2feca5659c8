import { documented, moving, of, recorded, sound, type TypeScenarios } from './model.ts';

const rests = 'provisioning state Succeeded';
const none = 'provisioning state none told';
const account = 'Microsoft.Storage/storageAccounts';

const answered = (status: string, actual = 'None') =>
  of({
    provisioningState: 'Ready',
    privateLinkServiceConnectionState: { status, description: 'By the network team', actionsRequired: actual },
  });
const connection = (status: string) => ({ told: ['provisioning state Ready', `status of the connection ${status}`] });

/** An approval is written once. */
const answeredOnce = (service: string, by = recorded): TypeScenarios => [
  `Microsoft.DBfor${service}/servers/privateEndpointConnections`,
  by('approve', 'PUT', '202', 'clear', answered('Pending'), connection('Pending')),
  by(
    'approve',
    'PUT',
    '400 PrivateEndpointConnectionStatusNotPending',
    'blocked invalid-state',
    answered('Approved'),
    connection('Approved'),
  ),
  by(
    'reject',
    'PUT',
    '400 PrivateEndpointConnectionStatusNotPending',
    'blocked invalid-state',
    answered('Rejected'),
    connection('Rejected'),
  ),
  by('delete', 'DELETE', '202', 'clear', answered('Approved'), { told: ['provisioning state Ready'] }),
];

const flexible = 'Microsoft.DBforMySQL/flexibleServers';
const server = (state: string) => of({ state, version: '8.0.21' });
/** Two needs look at the state, for different reasons. */
const ofServer = (...states: readonly string[]) => ({
  told: [none, ...states.map((state) => `state of the server ${state}`)],
});
const below = (state: string) => ({
  beside: { [`${flexible}/n1`]: server(state) },
  told: [
    none,
    'provisioning state of the server nothing',
    `state of the server ${state}`,
    `state of the server ${state}`,
  ],
});

const changes = [
  ['write', 'PUT'],
  ['scale', 'PATCH'],
  ['restart', 'POST restart'],
  ['failover', 'POST failover'],
  ['reset-gtid', 'POST resetGtid'],
] as const;

/** What lies in a server is written through it; some of that was recorded. */
const ofFlexible = (name: string, properties: object, seen: readonly ('write' | 'delete')[]): TypeScenarios => [
  `${flexible}/${name}`,
  ...(
    [
      ['write', 'PUT'],
      ['delete', 'DELETE'],
    ] as const
  ).flatMap(([verb, sends]) => [
    (seen.includes(verb) ? recorded : documented)(verb, sends, '202', 'clear', of({ ...properties }), below('Ready')),
    documented(verb, sends, '409 ServerStopped', 'blocked service-stopped', of({ ...properties }), below('Stopped')),
    documented(verb, sends, '409 ServerIsBusy', 'waits service-busy', of({ ...properties }), below('Updating')),
  ]),
];

const policy = (state: string) => of({ state, immutabilityPeriodSinceCreationInDays: 7 });
const ofPolicy = (state: string) => ({ told: [none, `state of the policy ${state}`] });
const locked = '409 ContainerImmutabilityPolicyFailure';

const throughput = (owner: string): TypeScenarios => [
  `Microsoft.DocumentDB/databaseAccounts/${owner}/throughputSettings`,
  recorded('write', 'PUT', '202', 'clear', of({ resource: { throughput: 400 } })),
  recorded('migrate-to-autoscale', 'POST migrateToAutoscale', '202', 'clear', of({ resource: { throughput: 400 } })),
  recorded(
    'migrate-to-manual-throughput',
    'POST migrateToManualThroughput',
    '202',
    'clear',
    of({ resource: { throughput: 400 } }),
  ),
];

const redistributed = ([type, ...scenarios]: TypeScenarios): TypeScenarios => [
  type,
  ...scenarios,
  recorded(
    'redistribute-throughput',
    'POST redistributeThroughput',
    '202',
    'clear',
    of({ resource: { throughput: 800 } }),
  ),
];

const taken = (type: string, properties: object = {}): TypeScenarios => [
  type,
  recorded('write', 'PUT', '200', 'clear', of({ ...properties })),
  recorded('delete', 'DELETE', '200', 'clear', of({ ...properties })),
];

const shares = `${account}/fileServices/shares`;
const volume = 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes';

/** dataScenarios: databases, storage, and what works on data. */
export const dataScenarios: readonly TypeScenarios[] = [
  answeredOnce('MySQL'),
  answeredOnce('PostgreSQL'),
  // The third service of the kind: only two of them were recorded.
  answeredOnce('MariaDB', documented),
  [
    'Microsoft.Search/searchServices/privateEndpointConnections',
    documented('write', 'PUT', '200', 'clear', answered('Pending'), connection('Pending')),
    recorded(
      'write',
      'PUT',
      '400 InvalidStateTransition',
      'warns invalid-state',
      answered('Rejected'),
      connection('Rejected'),
    ),
  ],
  [
    flexible,
    ...changes.flatMap(([word, sends]) => [
      documented(word, sends, '202', 'clear', server('Ready'), ofServer('Ready', 'Ready')),
      documented(
        word,
        sends,
        '409 ServerStopped',
        'blocked service-stopped',
        server('Stopped'),
        ofServer('Stopped', 'Stopped'),
      ),
      documented(
        word,
        sends,
        '409 ServerIsBusy',
        'waits service-busy',
        server('Updating'),
        ofServer('Updating', 'Updating'),
      ),
    ]),
    documented('start', 'POST start', '202', 'clear', server('Stopped'), ofServer('Stopped')),
    documented(
      'start',
      'POST start',
      '409 ServerIsNotStopped',
      'warns already-in-target-state',
      server('Ready'),
      ofServer('Ready'),
    ),
    documented('stop', 'POST stop', '202', 'clear', server('Ready'), ofServer('Ready')),
    documented(
      'stop',
      'POST stop',
      '409 ServerStopped',
      'warns already-in-target-state',
      server('Stopped'),
      ofServer('Stopped'),
    ),
    documented('delete', 'DELETE', '202', 'clear', server('Stopped'), ofServer('Stopped')),
    documented('delete', 'DELETE', '409 ServerIsBusy', 'waits service-busy', server('Updating'), ofServer('Updating')),
  ],
  ofFlexible('databases', { charset: 'utf8' }, ['delete']),
  ofFlexible('firewallRules', { startIpAddress: '10.0.0.1' }, ['write', 'delete']),
  ofFlexible('configurations', { value: 'ON' }, []),
  ofFlexible('administrators', { administratorType: 'ActiveDirectory' }, []),
  [
    'Microsoft.DBforMySQL/servers',
    recorded('upgrade', 'POST upgrade', '202', 'clear', of({ userVisibleState: 'Ready' })),
    recorded('write', 'PUT', '202', 'clear', of({ userVisibleState: 'Ready' })),
    recorded('delete', 'DELETE', '202', 'clear', of({ userVisibleState: 'Ready' })),
  ],
  [
    'Microsoft.DBforPostgreSQL/servers',
    recorded('write', 'PUT', '202', 'clear', of({ userVisibleState: 'Ready' })),
    recorded('delete', 'DELETE', '202', 'clear', of({ userVisibleState: 'Ready' })),
  ],
  [
    'Microsoft.DBforPostgreSQL/servers/configurations',
    recorded('write', 'PUT', '202', 'clear', of({ value: 'on', source: 'user-override' })),
  ],
  [
    'Microsoft.DBforMariaDB/servers/configurations',
    recorded('write', 'PUT', '202', 'clear', of({ value: 'ON', source: 'system-default' })),
  ],
  throughput('sqlDatabases'),
  redistributed(throughput('sqlDatabases/containers')),
  redistributed(throughput('mongodbDatabases/collections')),
  throughput('gremlinDatabases'),
  throughput('gremlinDatabases/graphs'),
  throughput('cassandraKeyspaces'),
  throughput('tables'),
  [
    'Microsoft.DocumentDB/mongoClusters/firewallRules',
    recorded('write', 'PUT', '202', 'clear', sound({ startIpAddress: '10.0.0.1' })),
    recorded('delete', 'DELETE', '202', 'clear', sound({ startIpAddress: '10.0.0.1' })),
    documented('write', 'PUT', '409 Conflict', 'waits provisioning-in-progress', moving('InProgress')),
  ],
  taken('Microsoft.DataFactory/factories/datasets', { type: 'Parquet' }),
  [
    'Microsoft.DataFactory/factories/integrationRuntimes',
    recorded('write', 'PUT', '200', 'clear', of({ type: 'Managed' })),
    recorded('start', 'POST start', '202', 'clear', of({ type: 'Managed', state: 'Initial' })),
    recorded('regenerate-auth-key', 'POST regenerateAuthKey', '200', 'clear', of({ type: 'SelfHosted' })),
  ],
  [
    'Microsoft.DataFactory/factories/pipelines',
    recorded('write', 'PUT', '200', 'clear', of({ activities: [] })),
    recorded('create-run', 'POST createRun', '200', 'clear', of({ activities: [] })),
    recorded('delete', 'DELETE', '200', 'clear', of({ activities: [] })),
  ],
  [
    'Microsoft.DataLakeStore/accounts',
    recorded('write', 'PUT', '200', 'clear', sound({ state: 'Active' })),
    recorded(
      'enable-key-vault',
      'POST enableKeyVault',
      '400 InvalidOperation',
      'blocked feature-not-supported',
      sound({ encryptionConfig: { type: 'ServiceManaged' } }),
      {
        told: [rests, 'encryption of the account ServiceManaged'],
      },
    ),
    documented(
      'enable-key-vault',
      'POST enableKeyVault',
      '200',
      'clear',
      sound({ encryptionConfig: { type: 'UserManaged' } }),
      {
        told: [rests, 'encryption of the account UserManaged'],
      },
    ),
    recorded('delete', 'DELETE', '200', 'clear', sound({ state: 'Active' })),
  ],
  [
    `${account}/blobServices/containers/immutabilityPolicies`,
    recorded('write', 'PUT', '200', 'clear', policy('Unlocked'), ofPolicy('Unlocked')),
    recorded('write', 'PUT', '200', 'clear', policy('Deleted'), ofPolicy('Deleted')),
    recorded('lock', 'POST lock', '200', 'clear', policy('Unlocked'), ofPolicy('Unlocked')),
    recorded('extend', 'POST extend', '200', 'clear', policy('Locked'), ofPolicy('Locked')),
    recorded('delete', 'DELETE', '200', 'clear', policy('Unlocked'), ofPolicy('Unlocked')),
    recorded('delete', 'DELETE', locked, 'blocked immutability-policy', policy('Locked'), ofPolicy('Locked')),
    documented('write', 'PUT', locked, 'blocked immutability-policy', policy('Locked'), ofPolicy('Locked')),
    documented('lock', 'POST lock', locked, 'blocked immutability-policy', policy('Locked'), ofPolicy('Locked')),
    documented(
      'extend',
      'POST extend',
      locked,
      'blocked immutability-policy',
      policy('Unlocked'),
      ofPolicy('Unlocked'),
    ),
  ],
  [
    `${account}/encryptionScopes`,
    recorded('write', 'PUT', '200', 'clear', of({ state: 'Enabled', source: 'Microsoft.Storage' })),
  ],
  [
    `${account}/fileServices`,
    recorded('write', 'PUT', '200', 'clear', of({ shareDeleteRetentionPolicy: { enabled: true, days: 7 } })),
  ],
  taken(`${account}/inventoryPolicies`, { policy: { enabled: true } }),
  [
    `${account}/localUsers`,
    recorded('write', 'PUT', '200', 'clear', of({ hasSshPassword: false })),
    recorded('regenerate-password', 'POST regeneratePassword', '200', 'clear', of({ hasSshPassword: true })),
    recorded('delete', 'DELETE', '200', 'clear', of({ hasSshPassword: false })),
  ],
  taken(`${account}/managementPolicies`, { policy: { rules: [] } }),
  taken(`${account}/objectReplicationPolicies`, { rules: [] }),
  [
    shares,
    documented('delete', 'DELETE', '202', 'clear', of({ shareQuota: 100 }), {
      told: [none, 'snapshots of the share none'],
    }),
    recorded('delete', 'DELETE', '409 ShareHasSnapshots', 'warns nested-resources-exist', of({ shareQuota: 100 }), {
      beside: {
        [`${account}/n1/fileServices/default/shares/snap`]: {
          name: 'n3',
          properties: { snapshotTime: '2026-11-01T00:00:00Z' },
        },
      },
      told: [none, 'snapshots of the share true'],
    }),
  ],
  [
    'Microsoft.NetApp/netAppAccounts',
    recorded('write', 'PUT', '200', 'clear', sound({ encryption: { keySource: 'Microsoft.NetApp' } })),
    recorded('delete', 'DELETE', '202', 'clear', sound()),
    recorded(
      'renew-credentials',
      'POST renewCredentials',
      '400 MsiInvalidForRenewal',
      'blocked feature-not-supported',
      sound(),
      {
        told: [rests, 'identity of the account None'],
      },
    ),
    documented(
      'renew-credentials',
      'POST renewCredentials',
      '202',
      'clear',
      { ...sound(), identity: { type: 'SystemAssigned' } },
      {
        told: [rests, 'identity of the account SystemAssigned'],
      },
    ),
  ],
  [
    volume,
    recorded('write', 'PUT', '202', 'clear', sound({ serviceLevel: 'Premium' })),
    recorded('pool-change', 'POST poolChange', '202', 'clear', sound({ serviceLevel: 'Premium' })),
    recorded('break-file-locks', 'POST breakFileLocks', '202', 'clear', sound()),
    recorded('delete', 'DELETE', '202', 'clear', sound()),
    documented('pool-change', 'POST poolChange', '409 Conflict', 'waits provisioning-in-progress', moving('Patching')),
  ],
  [
    `${volume}/snapshots`,
    recorded('restore-files', 'POST restoreFiles', '202', 'clear', sound()),
    recorded('delete', 'DELETE', '202', 'clear', sound()),
  ],
  [
    `${volume}/volumeQuotaRules`,
    recorded('write', 'PUT', '202', 'clear', sound({ quotaType: 'DefaultUserQuota' })),
    recorded('delete', 'DELETE', '202', 'clear', sound({ quotaType: 'DefaultUserQuota' })),
    documented('write', 'PUT', '409 Conflict', 'waits provisioning-in-progress', moving('Creating')),
  ],
  [
    'Microsoft.StreamAnalytics/streamingjobs/outputs',
    recorded('test', 'POST test', '202', 'clear', of({ datasource: { type: 'Microsoft.Storage/Blob' } })),
    recorded('delete', 'DELETE', '200', 'clear', of({ datasource: { type: 'Microsoft.Storage/Blob' } })),
  ],
  [
    'Microsoft.StreamAnalytics/streamingjobs/transformations',
    recorded('write', 'PUT', '200', 'clear', of({ streamingUnits: 3 })),
  ],
];
