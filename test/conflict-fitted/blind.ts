import { laterBlinds } from './blind-later.ts';
import { type Blind, of } from './blind-row.ts';

const sub = '/subscriptions/7d1f2a90-3c4b-4f5e-8a61-0b9c8d7e6f50/resourceGroups/rg-blind/providers';

/** A code that no rule names, with the sentence that its service would write. */
const codes = of('a code of a service', [
  [
    'state',
    `ERROR: (VolumeHasActiveReplication) Cannot delete volume vol-7 as it has an active replication. Break the replication and try again.`,
  ],
  [
    'state',
    `{"error":{"code":"CapacityPoolNotEmpty","message":"Pool pool1 cannot be deleted while it still holds volumes."}}`,
  ],
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
  [
    'lock',
    `ERROR: (RetentionLockActive) The container's retention policy is locked and the blobs in it may not be erased before it ends.`,
  ],
  [
    'lock',
    `{"error":{"code":"WriteLockOnScope","message":"A ReadOnly lock at ${sub}/Microsoft.Sql/servers/s1 keeps this write out."}}`,
  ],
  [
    'etag',
    `{"error":{"code":"RevisionOutdated","message":"Entity was revised since you fetched it; its eTag is newer than the If-Match you sent."}}`,
  ],
  ['etag', `ERROR: (TwinVersionConflict) The version in the If-Match header is not that of the device twin.`],
  ['operation-not-allowed', `ERROR: (HubUnitsLimitReached) IoT hub 'h1' may have at most 10 units in this tier.`],
  [
    'operation-not-allowed',
    `{"error":{"code":"TierDowngradeForbidden","message":"A namespace cannot go down from Premium to Standard."}}`,
  ],
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
  [
    'already-exists',
    `ERROR: (DomainPrefixTaken) The domain name label 'shop' is taken by another tenant in westeurope.`,
  ],
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
  [
    'state',
    `##[error]Error: Failed to swap slots of 'shop-web': the target slot is stopped. Start the slot before a swap.`,
  ],
  [
    'state',
    `Remove-AzVirtualNetwork : Subnet default is in use by ${sub}/Microsoft.Network/networkInterfaces/nic-9/ipConfigurations/ipconfig1 and cannot be deleted.`,
  ],
  [
    'state',
    `az aks nodepool add: cluster aks-1 is currently stopped, start it with az aks start before adding node pools`,
  ],
  [
    'concurrent-operation',
    `azcopy: failed to perform copy: There is currently a pending copy operation on the destination blob`,
  ],
  [
    'concurrent-operation',
    `##[error]Failed to deploy web package to App Service. Another deployment of this app is running, try once it has ended. (CODE: 409)`,
  ],
  [
    'concurrent-operation',
    `Restart-AzVM : The virtual machine vm-4 is being deallocated by another request; wait until that request is complete.`,
  ],
  [
    'lock',
    `az group delete failed: rg-blind holds a lock (CanNotDelete) named keep-me. Remove the lock with az lock delete.`,
  ],
  ['lock', `terraform: Error locking state in azurerm backend: blob is leased, lock ID 1b0e, held by ado-agent-4`],
  ['etag', `az appconfig kv set: the key value was changed on the server after it was read (etag differs)`],
  [
    'operation-not-allowed',
    `New-AzVm : Your subscription lacks the quota for the DSv5 family in uksouth: limit 10, needed 16.`,
  ],
  ['operation-not-allowed', `##[error]The plan Free F1 of farm-1 has no support for deployment slots.`],
  ['operation-not-allowed', `azd provision: policy "deny public ip" of the landing zone rejected resource pip-1`],
  ['already-exists', `az storage account create: The storage account named 'blindlogs' is already taken.`],
  ['already-exists', `New-AzKeyVault : A vault with the same name is in a deleted state. Purge or recover it.`],
  [
    'already-exists',
    `pulumi azure-native:network:RouteTable rt: cannot create: it is there already, import it with pulumi import`,
  ],
  [
    'none',
    `##[error]Failed to fetch App Service 'shop-web' publishing credentials. Error: could not fetch access token for Azure.`,
  ],
  ['none', `az deployment group create: Unable to find parameter file ./main.bicepparam`],
  ['none', `New-AzResourceGroupDeployment : The template file is not valid JSON.`],
]);

/** Other systems, in the words that Azure uses too. */
const others = of('another system', [
  [
    'none',
    `Error: creating S3 Bucket (plum-logs): operation error S3: CreateBucket, https response error StatusCode: 409, BucketAlreadyOwnedByYou: Your previous request to create the named bucket succeeded and you already own it.`,
  ],
  [
    'none',
    `botocore.exceptions.ClientError: An error occurred (InvalidVolume.ZoneMismatch) when calling AttachVolume: volume is in use`,
  ],
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
  [
    'none',
    `ERROR: (BadRequest) Rule names must be unique within a collection: 'allow-dns' was given twice in the request.`,
  ],
  ['none', `ERROR: (BadRequest) The backup time must not be in the past.`],
  [
    'none',
    `{"error":{"code":"BadRequest","message":"Either publicIpAddress or subnet is required for a frontend, but not both."}}`,
  ],
  ['none', `ERROR: (InvalidRetention) Retention cannot be more than 35 days.`],
  ['none', `{"error":{"code":"UnsupportedFilter","message":"The filter operator 'like' is not supported."}}`],
  ['none', `ERROR: (OperationFailed) Display names may not hold characters such as < and >.`],
  ['none', `ERROR: (ConflictingParameters) The arguments zone and zones cannot be used together.`],
  ['none', `{"error":{"code":"BadRequest","message":"Certificate password is not correct."}}`],
  ['operation-not-allowed', `ERROR: (BadRequest) An ExpressRoute gateway of SKU Standard does not take FastPath.`],
  ['operation-not-allowed', `ERROR: (BadRequest) The number of private endpoints for this account is at its limit.`],
  [
    'operation-not-allowed',
    `{"error":{"code":"BadRequest","message":"The region of an existing account cannot be altered."}}`,
  ],
  ['state', `ERROR: (BadRequest) The database is paused; resume it before you change its tier.`],
  [
    'state',
    `{"error":{"code":"BadRequest","message":"Link is still attached to 2 private endpoints, remove them before the link is deleted."}}`,
  ],
  [
    'concurrent-operation',
    `ERROR: (BadRequest) An upgrade of the agent is running at this time, so no settings may be changed.`,
  ],
]);

/** blinds are all of them. */
export const blinds: readonly Blind[] = [...codes, ...sentences, ...others, ...quiet, ...requests, ...laterBlinds];
