import { type Blind, of } from './blind-row.ts';

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
  [
    'none',
    `Set-AzVMExtension : The extension's handler has reported failure: exit code 51, unsupported operating system.`,
  ],
  [
    'none',
    `ERROR: (ImageBuilderFailed) Packer template step 3 ended with exit code 1, see customization.log in the storage account.`,
  ],
  ['none', `{"error":{"code":"BadRequest","message":"A maximum of 24 characters can be used in this name."}}`],
  ['none', `ERROR: (LinkedTemplateNotReached) Unable to download the linked template from its URI.`],
  ['none', `ERROR: (TrafficSplitInvalid) The traffic weights of all revisions must add up to 100.`],
  [
    'none',
    `{"error":{"code":"Unauthorized","message":"The user is not a member of the data plane role of this cluster."}}`,
  ],
  ['none', `ERROR: (ModelLoadError) The scoring container could not load the model file.`],
  [
    'none',
    `ERROR: (DnsServersUnreachable) DNS servers of the network gave no reply while the instance was joined to the domain.`,
  ],
  [
    'none',
    `{"error":{"code":"MaintenanceConfigurationInvalid","message":"Maintenance window's duration cannot be less than 4 hours."}}`,
  ],
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
  [
    'lock',
    `ERROR: (VaultImmutable) Vault's immutability is locked, the backup data may not be deleted before it expires.`,
  ],
  ['lock', `az resource delete: a lock with the notes "owned by finance" stands on this group`],
  [
    'lock',
    `{"error":{"code":"StackDenies","message":"Writing to this resource is denied by the deny settings of stack 'core'."}}`,
  ],
  ['etag', `ERROR: (PolicyRevisionChanged) The policy has a newer revision than the one in If-Match.`],
  ['etag', `{"error":{"code":"ETagExpected","message":"The entity's current ETag is 0x5, the request had 0x4."}}`],
  ['operation-not-allowed', `ERROR: (HsmTierOnly) Managed HSM keys are offered for the Premium tier alone.`],
  [
    'operation-not-allowed',
    `{"error":{"code":"NodeSizeGone","message":"The node size Standard_A4 has been withdrawn and no new pool can have it."}}`,
  ],
  [
    'operation-not-allowed',
    `ERROR: (QuotaForEndpoints) Your subscription may have 100 endpoints in this region, and has 100.`,
  ],
  ['operation-not-allowed', `ERROR: (BootDiagnosticsFixed) The kind of an account is fixed at its creation.`],
  ['operation-not-allowed', `##[error]azurerm: policy assignment 'tls-only' rejects storage account st1`],
  [
    'operation-not-allowed',
    `az dataprotection backup-vault update: redundancy cannot be changed once items are protected`,
  ],
  [
    'operation-not-allowed',
    `{"error":{"code":"NoZonesHere","message":"Availability zones do not exist in this region."}}`,
  ],
  ['operation-not-allowed', `ERROR: (OfferBlocked) Trial subscriptions are not given this size.`],
  ['already-exists', `ERROR: (LabNameUsed) A lab with the name 'lab1' has been there in this subscription before you.`],
  ['already-exists', `{"error":{"code":"RuleNameClash","message":"Rule 'r1' exists in this collection group."}}`],
  ['already-exists', `az signalr create: the resource name sig-1 is not available, it is used`],
  [
    'already-exists',
    `ERROR: (RestoreOrPurge) The managed HSM of that name sits in the deleted state and must be recovered or purged.`,
  ],
]);

/**
 * What services document, in the words that their pages use, with other names. Written before anybody looked at what
 * comes of these.
 */
const documented = of('a documented failure', [
  [
    'concurrent-operation',
    `ERROR: (FailedToStartUpdate) Cannot perform the operation because the ADX cluster is currently in state 'Updating'.`,
  ],
  [
    'concurrent-operation',
    `{"error":{"code":"ServiceActivating","message":"API Management service is activating, please wait for activation to complete before making changes."}}`,
  ],
  [
    'concurrent-operation',
    `ERROR: (SiteRecoveryJobInProgress) The operation could not be started as another job is running on the replicated item.`,
  ],
  [
    'concurrent-operation',
    `az hdinsight resize: The cluster is being scaled. Submit another scaling request when this one is finished.`,
  ],
  [
    'concurrent-operation',
    `{"code":"PoolBeingResized","message":{"lang":"en-US","value":"The specified pool is being resized."}}`,
  ],
  ['concurrent-operation', `ERROR: (ExportInProgress) An export of the image is in progress for this disk.`],
  [
    'concurrent-operation',
    `##[error]Deployment to slot failed: swap with preview in progress, complete or cancel swap.`,
  ],
  [
    'concurrent-operation',
    `{"error":{"code":"VirtualWanUpdating","message":"Virtual hub routing state is Provisioning, connections cannot be created until it is Provisioned."}}`,
  ],
  [
    'state',
    `ERROR: (ExpressRouteCircuitNotProvisioned) Peerings can be created only after the service provider state of the circuit is Provisioned.`,
  ],
  [
    'state',
    `{"error":{"code":"VaultHasRegisteredContainers","message":"Recovery Services vault cannot be deleted as there are backup servers registered."}}`,
  ],
  [
    'state',
    `Remove-AzADServicePrincipal : The application has active instances in other directories and must be disabled first.`,
  ],
  [
    'state',
    `{"error":{"code":"IntegrationAccountInUse","message":"The integration account is linked to logic apps and cannot be removed."}}`,
  ],
  ['state', `ERROR: (InstanceIsFailed) Managed instance is in failed state; only delete is supported.`],
  ['state', `az synapse spark: Spark pool is referenced by a running notebook session and can't be deleted`],
  [
    'state',
    `{"error":{"code":"WebHostingPlanHasSites","message":"Server farm cannot be deleted because it has web app(s) contoso-a assigned to it."}}`,
  ],
  [
    'state',
    `{"code":"InvalidHostState","message":"The dedicated host is in deallocated state; VMs can't be placed on it."}`,
  ],
  [
    'operation-not-allowed',
    `ERROR: (NoRegionQuota) Creating this flexible server exceeds the regional vCore quota of 20 for the subscription.`,
  ],
  [
    'operation-not-allowed',
    `{"error":{"code":"SkuTransitionRejected","message":"Updating SKU from Standard_v2 to Standard is not possible for application gateways."}}`,
  ],
  [
    'operation-not-allowed',
    `ERROR: (UltraSSDNotSupportedInZone) Zone 2 in westus has no support for Ultra disks with this size.`,
  ],
  [
    'operation-not-allowed',
    `{"error":{"code":"InvalidPrincipalSubscription","message":"Subscription type 'AzurePass' does not allow deployments of this model."}}`,
  ],
  [
    'operation-not-allowed',
    `az aks upgrade: Kubernetes 1.24.9 is out of support and no longer available; upgrade directly from 1.24 to 1.30 is not allowed`,
  ],
  [
    'operation-not-allowed',
    `ERROR: (EnvironmentWithoutWorkloadProfiles) Dedicated plans need a workload profile environment; a consumption only environment cannot be converted.`,
  ],
  [
    'operation-not-allowed',
    `{"error":{"code":"FirewallPolicyTierMismatch","message":"A Premium policy cannot be attached to a firewall of tier Standard."}}`,
  ],
  [
    'already-exists',
    `ERROR: (CustomDomainAlreadyInUse) The custom domain www.contoso.com is associated with another Front Door profile.`,
  ],
  [
    'already-exists',
    `{"error":{"code":"ServerNameAlreadyExists","message":"Server name orders is already used. Please choose a different name."}}`,
  ],
  [
    'already-exists',
    `ERROR: (FlagMustBeSetForRestore) An existing resource with ID '/subscriptions/1/resourceGroups/a/providers/Microsoft.CognitiveServices/accounts/x' has been soft-deleted. To restore the resource, you must specify 'restore' to be 'true' in the property. If you don't want to restore existing resource, please purge it first.`,
  ],
  [
    'already-exists',
    `az network dns zone: record set exists with the same name, and a CNAME record cannot coexist with it`,
  ],
  [
    'already-exists',
    `{"error":{"code":"IndexNameTaken","message":"An index with that name already exists in this service."}}`,
  ],
  [
    'lock',
    `{"error":{"code":"BackupItemImmutable","message":"Retention of the item can't be reduced while immutability is enabled and locked on the vault."}}`,
  ],
  ['lock', `ERROR: (FileShareLeased) There is a lease on the file share and no lease ID was given in the request.`],
  ['lock', `az vm delete: managed application resource, deny assignment in place, contact the publisher`],
  [
    'etag',
    `ERROR: (DocumentVersionMismatch) Version of the document supplied does not equal that in the store (_etag).`,
  ],
  [
    'etag',
    `{"error":{"code":"EntityIsModified","message":"The object in the store has been modified since it was read; ETag check failed."}}`,
  ],
  [
    'none',
    `ERROR: (GatewayTimeout) The gateway did not receive a response from 'Microsoft.Web' within the specified time period.`,
  ],
  [
    'none',
    `{"error":{"code":"InvalidJobDefinition","message":"Job definition contains an unknown stage 'Transform2'."}}`,
  ],
  [
    'none',
    `ERROR: (SSLCertificateNotTrusted) Root certificate of the backend does not match the one that was uploaded to the gateway.`,
  ],
  [
    'none',
    `{"error":{"code":"AutomationScriptFailed","message":"The term 'Get-Foo' is not recognized as the name of a cmdlet."}}`,
  ],
  ['none', `az sql db import: could not import package: error SQL0: unable to connect to master`],
  ['none', `ERROR: (StorageAccountKeyWrong) Access key given for the container of the data lake is not right.`],
  [
    'none',
    `{"error":{"code":"IpAddressWrong","message":"Private IP address 10.9.0.4 is not in the range of subnet 10.1.0.0/24."}}`,
  ],
  ['none', `ERROR: (VMBootDiagnostics) Kernel panic was found in the serial log of the VM.`],
  ['none', `{"error":{"code":"BadRequest","message":"Two partitions of one entity cannot be given in one batch."}}`],
  ['none', `ERROR: (MissingManagedIdentityPermission) Give the identity the role 'Key Vault Crypto User' on the key.`],
  ['none', `##[error]Azure PowerShell: version 3.1.0 of Az.Accounts is not installed on this agent`],
  [
    'none',
    `{"error":{"code":"ClusterCreateFailed","message":"Bootstrap of the cluster ended: outbound connectivity to mcr.microsoft.com was not there."}}`,
  ],
  ['none', `ERROR: (DataFlowTimedOut) Data flow's session did not start before its time limit.`],
  ['none', `{"error":{"code":"BadRequest","message":"Cannot find column 'Price' in source 'Sales'."}}`],
  ['none', `az containerapp logs: replica 'a--1' was not found`],
]);

/** laterBlinds are the second and the third round. */
export const laterBlinds: readonly Blind[] = [...failures, ...moreOthers, ...moreConflicts, ...documented];
