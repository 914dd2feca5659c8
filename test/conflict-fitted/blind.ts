import type { ConflictClass } from '../../src/conflict/taxonomy.ts';

/** Blind is a text that was written before anybody looked at what comes of it, and that neither rules nor weights were made with. */
export interface Blind {
  readonly kind: string;
  readonly class: ConflictClass;
  readonly text: string;
}

const of = (kind: string, rows: readonly (readonly [ConflictClass, string])[]): readonly Blind[] =>
  rows.map(([name, text]) => ({ kind, class: name, text }));

const sub = '/subscriptions/7d1f2a90-3c4b-4f5e-8a61-0b9c8d7e6f50/resourceGroups/rg-blind/providers';

/** A code that no rule names, with the sentence that its service would write. */
const codes = of('a code of a service', [
  [
    'state',
    `ERROR: (VolumeHasActiveReplication) Cannot delete volume vol-7 as it has an active replication. Break the replication and try again.`,
  ],
  ['state', `{"error":{"code":"CapacityPoolNotEmpty","message":"Pool pool1 cannot be deleted while it still holds volumes."}}`],
  ['state', `ERROR: (HostPoolHasSessionHosts) The HostPool cannot be deleted: 3 SessionHosts are registered with it.`],
  [
    'state',
    `ERROR: (ClusterNotInRunningState) The HDInsight cluster must be Running for a resize; it is in state Error.\nCode: ClusterNotInRunningState`,
  ],
  ['state', `ERROR: (IntegrationRuntimeAlreadyStopped) The integration runtime is already in the stopped state.`],
  [
    'concurrent-operation',
    `ERROR: (ServerBusyWithRequest) The server 'mysql-a' has a pending change. Submit the request again when the earlier change is done.`,
  ],
  [
    'concurrent-operation',
    `{"error":{"code":"ConcurrentModificationOfCluster","message":"Another modify call on cluster 'c1' has not returned yet."}}`,
  ],
  [
    'concurrent-operation',
    `ERROR: (RedisCacheIsNotReady) The resource '${sub}/Microsoft.Cache/Redis/r1' is busy processing a previous update request or is undergoing system maintenance.`,
  ],
  [
    'concurrent-operation',
    `ERROR: (PrivateCloudBusy) The private cloud is adding hosts to cluster Cluster-1. New requests are accepted when that is over.`,
  ],
  [
    'concurrent-operation',
    `{"code":"WorkspaceTransitioning","message":"Workspace is in transition between tiers and takes no writes until it has finished."}`,
  ],
  ['lock', `ERROR: (RetentionLockActive) The container's retention policy is locked and the blobs in it may not be erased before it ends.`],
  ['lock', `{"error":{"code":"WriteLockOnScope","message":"A ReadOnly lock at ${sub}/Microsoft.Sql/servers/s1 keeps this write out."}}`],
  [
    'etag',
    `{"error":{"code":"RevisionOutdated","message":"Entity was revised since you fetched it; its eTag is newer than the If-Match you sent."}}`,
  ],
  ['etag', `ERROR: (TwinVersionConflict) The version in the If-Match header is not that of the device twin.`],
  ['operation-not-allowed', `ERROR: (HubUnitsLimitReached) IoT hub 'h1' may have at most 10 units in this tier.`],
  ['operation-not-allowed', `{"error":{"code":"TierDowngradeForbidden","message":"A namespace cannot go down from Premium to Standard."}}`],
  [
    'operation-not-allowed',
    `ERROR: (RegionAtCapacity) We are out of capacity for NetApp accounts in japaneast for now; pick another region.`,
  ],
  [
    'operation-not-allowed',
    `ERROR: (DiskEncryptionTypeIsFixed) The encryption type of a disk encryption set is fixed at the time it is created.`,
  ],
  [
    'operation-not-allowed',
    `{"error":{"code":"FreeGrafanaExhausted","message":"Your subscription has used its one Essential Grafana workspace."}}`,
  ],
  ['already-exists', `ERROR: (DomainPrefixTaken) The domain name label 'shop' is taken by another tenant in westeurope.`],
  [
    'already-exists',
    `{"error":{"code":"EnvironmentNameOccupied","message":"A deleted Data Explorer cluster holds this name for 14 more days."}}`,
  ],
  ['already-exists', `ERROR: (DuplicateRouteName) There is a route 'to-fw' in this route table.`],
  ['none', `ERROR: (PrivateLinkServiceIdMalformed) The value given for privateLinkServiceId is not a resource ID.`],
  ['none', `{"error":{"code":"ProbePathRejected","message":"The health probe path must begin with a slash."}}`],
  ['none', `ERROR: (ReplicationSourceGone) The replication source volume could not be located.`],
  ['none', `ERROR: (GuestScriptEndedBadly) The script in the guest came back with exit code 3.`],
  ['none', `{"error":{"code":"SlowBackend","message":"The backend did not answer within 230 seconds."}}`],
]);

/** Sentences of Azure's tools without a code. */
const sentences = of('a sentence of an Azure tool', [
  ['state', `##[error]Error: Failed to swap slots of 'shop-web': the target slot is stopped. Start the slot before a swap.`],
  [
    'state',
    `Remove-AzVirtualNetwork : Subnet default is in use by ${sub}/Microsoft.Network/networkInterfaces/nic-9/ipConfigurations/ipconfig1 and cannot be deleted.`,
  ],
  ['state', `az aks nodepool add: cluster aks-1 is currently stopped, start it with az aks start before adding node pools`],
  ['concurrent-operation', `azcopy: failed to perform copy: There is currently a pending copy operation on the destination blob`],
  [
    'concurrent-operation',
    `##[error]Failed to deploy web package to App Service. Another deployment of this app is running, try once it has ended. (CODE: 409)`,
  ],
  [
    'concurrent-operation',
    `Restart-AzVM : The virtual machine vm-4 is being deallocated by another request; wait until that request is complete.`,
  ],
  ['lock', `az group delete failed: rg-blind holds a lock (CanNotDelete) named keep-me. Remove the lock with az lock delete.`],
  ['lock', `terraform: Error locking state in azurerm backend: blob is leased, lock ID 1b0e, held by ado-agent-4`],
  ['etag', `az appconfig kv set: the key value was changed on the server after it was read (etag differs)`],
  ['operation-not-allowed', `New-AzVm : Your subscription lacks the quota for the DSv5 family in uksouth: limit 10, needed 16.`],
  ['operation-not-allowed', `##[error]The plan Free F1 of farm-1 has no support for deployment slots.`],
  ['operation-not-allowed', `azd provision: policy "deny public ip" of the landing zone rejected resource pip-1`],
  ['already-exists', `az storage account create: The storage account named 'blindlogs' is already taken.`],
  ['already-exists', `New-AzKeyVault : A vault with the same name is in a deleted state. Purge or recover it.`],
  ['already-exists', `pulumi azure-native:network:RouteTable rt: cannot create: it is there already, import it with pulumi import`],
  ['none', `##[error]Failed to fetch App Service 'shop-web' publishing credentials. Error: could not fetch access token for Azure.`],
  ['none', `az deployment group create: Unable to find parameter file ./main.bicepparam`],
  ['none', `New-AzResourceGroupDeployment : The template file is not valid JSON.`],
]);

/** Other systems, in the words that Azure uses too. */
const others = of('another system', [
  [
    'none',
    `Error: creating S3 Bucket (plum-logs): operation error S3: CreateBucket, https response error StatusCode: 409, BucketAlreadyOwnedByYou: Your previous request to create the named bucket succeeded and you already own it.`,
  ],
  ['none', `botocore.exceptions.ClientError: An error occurred (InvalidVolume.ZoneMismatch) when calling AttachVolume: volume is in use`],
  [
    'none',
    `Error: Error creating instance: googleapi: Error 412: Constraint constraints/compute.vmExternalIpAccess violated for project, conditionNotMet`,
  ],
  ['none', `error: failed to create deployment: deployments.apps "cart" already exists in namespace shop`],
  ['none', `Error: INSTALLATION FAILED: another helm operation is in progress for release cart`],
  ['none', `remote: error: cannot lock ref 'refs/heads/release': is at 8f1 but expected 02c`],
  ['none', `lerna ERR! E409 Cannot publish over previously staged version "3.1.0"`],
  ['none', `error: could not acquire lock on /nix/var/nix/db/big-lock: another nix process holds it`],
  ['none', `django.db.utils.OperationalError: (1205, 'Lock wait timeout exceeded; try restarting transaction')`],
  [
    'none',
    `org.elasticsearch.client.ResponseException: method [PUT] status line [HTTP/1.1 409 Conflict] snapshot_in_progress: a snapshot is already running`,
  ],
  ['none', `mongosh: MongoServerError: cannot drop index: index build in progress`],
  ['none', `flyctl: machine is being replaced, lease is held by a different user`],
  ['none', `ERROR: docker compose up: Conflict. The container name "/redis" is in use`],
  ['none', `WARN: lease on the wharf db lock is held by pid 77; migration aborted (knex: MigrationLocked)`],
  ['none', `Jenkins: 'deploy-prod' is already building, build queued; quiet period`],
  ['none', `HTTP 423 Locked (webdav.example.org): resource is locked by carol`],
]);

/** Nothing failed. */
const quiet = of('nothing failed', [
  ['none', `▶ retries when the server says that a lock exists\n  ✔ waits (3ms)\n▶ done`],
  ['none', `def test_scope_locked_is_lock():\n    assert classify("ScopeLocked") == "lock"`],
  ['none', `azurerm_key_vault.main: Creation complete after 2m11s [id=${sub}/Microsoft.KeyVault/vaults/kv]`],
  ['none', `Container group exists already, reusing it.\nDone in 4s.`],
  ['none', `attempt 1: 409 Conflict, retrying in 20 s\nattempt 2: 200 OK\nfinished`],
  ['none', `> Note: a delete lock prevents the removal of the group, see the article on locks.`],
  ['none', `Status: Succeeded. No conflicts were found, 14 resources unchanged.`],
  ['none', `Cache restored from key: build-lock-71; a cache with that key exists, nothing is saved`],
]);

/** The request is wrong, in words of refusal. */
const requests = of('the request is wrong', [
  ['none', `ERROR: (BadRequest) Rule names must be unique within a collection: 'allow-dns' was given twice in the request.`],
  ['none', `ERROR: (BadRequest) The backup time must not be in the past.`],
  ['none', `{"error":{"code":"BadRequest","message":"Either publicIpAddress or subnet is required for a frontend, but not both."}}`],
  ['none', `ERROR: (InvalidRetention) Retention cannot be more than 35 days.`],
  ['none', `{"error":{"code":"UnsupportedFilter","message":"The filter operator 'like' is not supported."}}`],
  ['none', `ERROR: (OperationFailed) Display names may not hold characters such as < and >.`],
  ['none', `ERROR: (ConflictingParameters) The arguments zone and zones cannot be used together.`],
  ['none', `{"error":{"code":"BadRequest","message":"Certificate password is not correct."}}`],
  ['operation-not-allowed', `ERROR: (BadRequest) An ExpressRoute gateway of SKU Standard does not take FastPath.`],
  ['operation-not-allowed', `ERROR: (BadRequest) The number of private endpoints for this account is at its limit.`],
  ['operation-not-allowed', `{"error":{"code":"BadRequest","message":"The region of an existing account cannot be altered."}}`],
  ['state', `ERROR: (BadRequest) The database is paused; resume it before you change its tier.`],
  [
    'state',
    `{"error":{"code":"BadRequest","message":"Link is still attached to 2 private endpoints, remove them before the link is deleted."}}`,
  ],
  ['concurrent-operation', `ERROR: (BadRequest) An upgrade of the agent is running at this time, so no settings may be changed.`],
]);

/** Written after the first round was looked at, before anybody looked at what comes of these. */
const failures = of('Azure fails, and it is no conflict', [
  ['none', `ERROR: (OperationTimedOutOnBackend) Creation of the workspace did not come to an end within an hour.`],
  ['none', `{"error":{"code":"BadRequest","message":"Collation 'Foo_CI' cannot be used for a database."}}`],
  ['none', `ERROR: (IoTHubSasKeyRejected) The key given in the connection string has not been accepted.`],
  ['none', `ERROR: (BadRequest) Could not resolve the host name of the SFTP server. Please check it.`],
  ['none', `{"error":{"code":"UserAssignedIdentityMissing","message":"Identity uai-1 was not found in the group."}}`],
  ['none', `ERROR: (BackendPoolEmpty) Backend pool has to have at least one address.`],
  ['none', `ERROR: (FunctionHostIsNotRunning) The host of the function app returned 503 on its status call.`],
  ['none', `{"code":"QueryLimitsTooComplex","message":"The KQL query has a syntax error near 'summarise'."}`],
  ['none', `ERROR: (SnapshotNotExpectedFormat) Only VHD blobs of a fixed size may be imported as a disk.`],
  ['none', `ERROR: (BadGatewayFromProvider) Provider returned something that is not JSON.`],
  [
    'none',
    `{"error":{"code":"ImportFailed","message":"The certificate could not be imported: the PFX is protected by a password that was not given."}}`,
  ],
  ['none', `ERROR: (ScheduleInvalid) Start date is before today.`],
  ['none', `Set-AzVMExtension : The extension's handler has reported failure: exit code 51, unsupported operating system.`],
  ['none', `ERROR: (ImageBuilderFailed) Packer template step 3 ended with exit code 1, see customization.log in the storage account.`],
  ['none', `{"error":{"code":"BadRequest","message":"A maximum of 24 characters can be used in this name."}}`],
  ['none', `ERROR: (LinkedTemplateNotReached) Unable to download the linked template from its URI.`],
  ['none', `ERROR: (TrafficSplitInvalid) The traffic weights of all revisions must add up to 100.`],
  ['none', `{"error":{"code":"Unauthorized","message":"The user is not a member of the data plane role of this cluster."}}`],
  ['none', `ERROR: (ModelLoadError) The scoring container could not load the model file.`],
  ['none', `ERROR: (DnsServersUnreachable) DNS servers of the network gave no reply while the instance was joined to the domain.`],
  ['none', `{"error":{"code":"MaintenanceConfigurationInvalid","message":"Maintenance window's duration cannot be less than 4 hours."}}`],
  ['none', `ERROR: (HealthCheckDidNotPass) New replicas have not become healthy in ten minutes.`],
  ['none', `ERROR: (Failed) Runbook ended with an exception: Object reference not set.`],
  ['none', `{"error":{"code":"BadRequest","message":"Expected exactly one value for 'kind' and found three."}}`],
  ['none', `ERROR: (CustomerAbortedByTimeout) A task was canceled because the client did not wait any longer.`],
  ['none', `##[error]Error: Deployment failed: health check of https://shop.azurewebsites.net/ gave 500`],
  ['none', `az bicep build: main.bicep(3,7): BCP033 expected a value of type string`],
  ['none', `##[error]Cannot find the package path of the web app: /drop/app.zip`],
  ['none', `azd: failed to build service api: exit code 2, npm ERR! missing script`],
  ['none', `az ml job create: environment image build failed: pip could not install torch`],
  ['none', `Error: reading Key Vault secret: the network rules of vault kv-a block this client, 403`],
  ['none', `Error: Provider azurerm: subscription_id is a required provider property`],
  ['none', `New-AzDeployment : Error: Code=InvalidTemplate; Message=The resource is not defined in the template.`],
  ['none', `func: Can't find app with name "shop-func"`],
  ['none', `swa deploy: deployment token was not given`],
  ['none', `azcopy: cannot list files: 403 this request is not authorized to perform this operation`],
  ['none', `kudu: the npm cache could not be written, exit code 1`],
  ['none', `az acr build: step 1: COPY failed: file not found in build context`],
  ['none', `Get-AzKeyVaultSecret : Operation returned an invalid status code 'Forbidden'`],
  ['none', `Terraform: Error: Invalid index on main.tf line 9, azurerm_subnet.app has no element 2`],
]);

/** Written after the first round was looked at, before anybody looked at what comes of these. */
const moreOthers = of('another system, second round', [
  [
    'none',
    `aws: An error occurred (InvalidParameterException) when calling the UpdateService operation: service is draining, cannot update`,
  ],
  ['none', `gsutil: PreconditionException: 412 generation match failed`],
  ['none', `Error from server (InternalError): admission webhook "policy.kyverno.svc" denied the request`],
  ['none', `error: unable to upgrade connection: pod is in state Pending`],
  ['none', `sentry-cli: release 1.4 is locked for editing`],
  ['none', `Failed to apply migration: relation "orders" is being altered in another session`],
  ['none', `gitlab-runner: state lock for terraform state is held by job 5511 (HTTP 423)`],
  ['none', `OCI: 409 IncorrectState: the volume group has an ongoing backup`],
  ['none', `scaleway: resource is in a transient state: server is stopping`],
  ['none', `Error: Confluent: cluster is provisioning, a topic cannot be created yet (409)`],
  ['none', `semantic-release: tag v2.0.0 already exists on the remote`],
  ['none', `The process cannot write app.db: another process has an exclusive lock`],
  ['none', `dotnet ef: table 'Users' already exists`],
  ['none', `rsync: rename failed: device or resource busy`],
]);

/** Written after the first round was looked at, before anybody looked at what comes of these. */
const moreConflicts = of('a conflict of a service, second round', [
  ['state', `ERROR: (SqlPoolIsOffline) SQL pool 'dw' is paused, so that its restore points cannot be created.`],
  [
    'state',
    `{"error":{"code":"VirtualApplianceInUse","message":"Network virtual appliance nva-1 has connections and may only be deleted without them."}}`,
  ],
  ['state', `ERROR: (DevBoxPoolNotEmpty) A pool that has dev boxes is not deleted; delete the boxes first.`],
  ['state', `##[error]Cannot stop the job: it is not running any more.`],
  ['state', `az netappfiles snapshot-policy delete: policy is assigned to volumes vol1 and vol2`],
  ['state', `ERROR: (HostingEnvironmentHasPlans) The App Service Environment contains plans and cannot be removed.`],
  [
    'concurrent-operation',
    `ERROR: (MigrationIsRunning) Cutover of the migration is executing, the flexible server takes no configuration now.`,
  ],
  [
    'concurrent-operation',
    `{"error":{"code":"SessionHostUpdateOngoing","message":"Session host update has begun for this pool and is not over."}}`,
  ],
  [
    'concurrent-operation',
    `ERROR: (NetworkManagerCommitActive) A commit of this network manager is deploying; start the next one afterwards.`,
  ],
  ['concurrent-operation', `##[error]The function app is being restarted by a settings change, publish again shortly.`],
  ['concurrent-operation', `az elastic-san update: a previous update of the SAN has not completed`],
  ['concurrent-operation', `ERROR: (PeeringBusy) Peering 'to-hub' is being synchronized.`],
  ['lock', `ERROR: (VaultImmutable) Vault's immutability is locked, the backup data may not be deleted before it expires.`],
  ['lock', `az resource delete: a lock with the notes "owned by finance" stands on this group`],
  ['lock', `{"error":{"code":"StackDenies","message":"Writing to this resource is denied by the deny settings of stack 'core'."}}`],
  ['etag', `ERROR: (PolicyRevisionChanged) The policy has a newer revision than the one in If-Match.`],
  ['etag', `{"error":{"code":"ETagExpected","message":"The entity's current ETag is 0x5, the request had 0x4."}}`],
  ['operation-not-allowed', `ERROR: (HsmTierOnly) Managed HSM keys are offered for the Premium tier alone.`],
  [
    'operation-not-allowed',
    `{"error":{"code":"NodeSizeGone","message":"The node size Standard_A4 has been withdrawn and no new pool can have it."}}`,
  ],
  ['operation-not-allowed', `ERROR: (QuotaForEndpoints) Your subscription may have 100 endpoints in this region, and has 100.`],
  ['operation-not-allowed', `ERROR: (BootDiagnosticsFixed) The kind of an account is fixed at its creation.`],
  ['operation-not-allowed', `##[error]azurerm: policy assignment 'tls-only' rejects storage account st1`],
  ['operation-not-allowed', `az dataprotection backup-vault update: redundancy cannot be changed once items are protected`],
  ['operation-not-allowed', `{"error":{"code":"NoZonesHere","message":"Availability zones do not exist in this region."}}`],
  ['operation-not-allowed', `ERROR: (OfferBlocked) Trial subscriptions are not given this size.`],
  ['already-exists', `ERROR: (LabNameUsed) A lab with the name 'lab1' has been there in this subscription before you.`],
  ['already-exists', `{"error":{"code":"RuleNameClash","message":"Rule 'r1' exists in this collection group."}}`],
  ['already-exists', `az signalr create: the resource name sig-1 is not available, it is used`],
  ['already-exists', `ERROR: (RestoreOrPurge) The managed HSM of that name sits in the deleted state and must be recovered or purged.`],
]);

/** blinds are all of them. */
export const blinds: readonly Blind[] = [
  ...codes,
  ...sentences,
  ...others,
  ...quiet,
  ...requests,
  ...failures,
  ...moreOthers,
  ...moreConflicts,
];
