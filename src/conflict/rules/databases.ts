import type { Rule } from './rule.ts';

/** SQL, PostgreSQL, MySQL, Cosmos DB, Redis, Kusto. https://learn.microsoft.com/azure/azure-sql/database/ */
export const databases: readonly Rule[] = [
  { reason: 'throttled', codes: ['40501', '49918', '49919', '49920'] },
  { reason: 'concurrent-write', codes: ['449'], says: /\bconflict/i },
  { reason: 'link-active', codeLike: /HasGeoReplica$|^ReadReplica\w+Exist\w*$/ },
  {
    reason: 'another-operation-in-progress',
    codes: [
      'ConflictingServerOperation',
      'ConflictingDatabaseOperation',
      'ConflictingSystemOperationInProgress',
      'ConflictingSubscriptionOperation',
      'ConflictingManagedInstanceOperation',
      'UpdateSloInProgress',
      'SkuAssignmentInProgress',
      'SimultaneousSkuChangeNotAllowed',
      'OperationInterrupted',
      'DatabaseBeingAddedToFailoverGroup',
      'DatabaseBeingRemovedFromFailoverGroup',
      'TargetElasticPoolBeingUpdated',
      'GeoReplicationCannotBecomePrimaryDuringUndo',
      'CreateDatabaseAttemptedWithRotationInProgress',
    ],
  },
  {
    reason: 'service-busy',
    codes: [
      'ServerIsBusy',
      'ServerBusy',
      'ManagedInstanceIsBusy',
      'FailoverGroupBusy',
      'InstanceFailoverGroupBusy',
      'ElasticJobAgentIsBusy',
      'ProvisioningServerBusy',
      'ServiceIsInMaintenance',
      'ServiceBusy',
    ],
  },
  { reason: 'nothing-to-cancel', codes: ['CannotCancelOperation', 'CannotCancelDatabaseOperation'] },
  {
    reason: 'service-stopped',
    codes: ['ServerUnavailableForOperation', 'ServerDisabled'],
    unless: /'?(?:updating|starting|stopping|provisioning|dropping)'?/i,
  },
  // The state decides: Updating ends by itself, Stopped does not.
  {
    reason: 'provisioning-in-progress',
    codes: ['ServerIsNotReady', 'ServerNotReady'],
    says: /\b(?:updating|starting|stopping|provisioning|dropping|restarting)\b/i,
    confidence: 'likely',
  },
  { reason: 'service-stopped', codes: ['ServerIsNotReady', 'ServerNotReady'], confidence: 'likely' },
  {
    reason: 'invalid-state',
    codes: [
      'InvalidDatabaseStateForOperation',
      'UnableToAlterDatabaseInReplication',
      'CurrentMemoryUsageExceedsSkuQuota',
      'FailoverGroupUpdateOrDeleteRequestOnSecondary',
      'FailoverGroupFailoverRequestOnPrimary',
    ],
  },
  {
    reason: 'link-active',
    codes: [
      'DatabaseBelongsToOtherFailoverGroup',
      'MetadataDRCannotDeleteWhenAliasPresentConflict',
      'ReadReplicaServersExistForSourceServer',
      'InvalidOperationForDatabaseNotInReplicationRelationship',
    ],
  },
  { reason: 'resource-in-use', codes: ['AzureKeyVaultKeyInUse'] },
  {
    reason: 'dependency-not-ready',
    codes: ['MiCreateFailedNonDelegatedSubnet', 'VulnerabilityAssessmentADSIsDisabled'],
  },
  {
    reason: 'resource-exists',
    codes: [
      'RemoteDatabaseExists',
      'DuplicateGeoDrRelation',
      'FailoverGroupAlreadyExists',
      'ServerKeyNameAlreadyExists',
    ],
  },
  { reason: 'name-taken', codes: ['ServerAlreadyExists', 'FailoverGroupDnsRecordInUse', 'NameAlreadyExists'] },
  { reason: 'limit-reached', codes: ['DatabaseCopyLimitPerReplicaReached'] },
  // Cosmos DB answers 412 while an operation holds the account; no token is stale.
  { reason: 'exclusive-access', says: /\brequires? (?:an? )?exclu?sive (?:lock|access)\b/i, alone: true },
  { reason: 'nested-resources-exist', says: /\belastic pool\b.{0,60}\bnot empty\b/i, alone: true },
];
