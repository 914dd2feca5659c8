import type { Example } from '../example.ts';
import { told } from '../example.ts';
import {
  at,
  autorest,
  az,
  azcore,
  azd,
  azNested,
  deployment,
  dotnet,
  http,
  java,
  javascript,
  pipelines,
  powershellNew,
  powershellOld,
  pulumi,
  python,
  terraform,
} from '../tools.ts';

const vm = at('Microsoft.Compute/virtualMachines/vm-plum');
const disk = at('Microsoft.Compute/disks/disk-plum');
const vnet = at('Microsoft.Network/virtualNetworks/vnet-orchard');
const nic = at('Microsoft.Network/networkInterfaces/nic-plum');

/** Nothing runs: what is there does not allow the operation. */
export const stateExamples: readonly Example[] = [
  ...told(
    'vm-not-deallocated',
    {
      text: az(
        'OperationNotAllowed',
        "Unable to resize the VM 'vm-plum' because the requested size Standard_E8s_v5 is not available in the current hardware cluster. Please deallocate the VM first.",
      ),
      code: 'OperationNotAllowed',
      facts: { size: 'Standard_E8s_v5' },
    },
    powershellOld(
      'Update-AzVM',
      'PropertyChangeNotAllowed2',
      'Changing the availability zone set requires the VM to be deallocated.',
    ),
    terraform(
      'updating Disk (Subscription: "3c1d" Resource Group Name: "rg-orchard" Disk Name: "disk-plum")',
      '409 (409 Conflict)',
      'OperationNotAllowed',
      "Cannot resize disk 'disk-plum' while it is attached to running VM 'vm-plum'.",
    ),
    azcore(
      'PUT',
      vm,
      '409 Conflict',
      'OperationNotAllowed',
      'Ultra disk support can be switched on only while the virtual machine is deallocated. Stop (deallocate) the VM and try again.',
    ),
  ),
  ...told(
    'vm-not-running',
    az('OperationNotAllowed', 'Cannot modify extensions in the VM when the VM is not running.'),
    powershellNew(
      'Invoke-AzVMRunCommand',
      'OperationNotAllowed',
      'Run command cannot be executed because the virtual machine vm-plum is deallocated.',
    ),
    deployment('OperationNotAllowed', "The VM 'vm-plum' must be running for this operation to take place.", vm),
  ),
  ...told(
    'vm-generalized',
    az(
      'OperationNotAllowed',
      "The VM 'vm-plum' has been marked as generalized, operation 'start' is not possible on it.",
    ),
    powershellOld(
      'Start-AzVM',
      'OperationNotAllowed',
      "Operation 'start' cannot be done on VM 'vm-plum' since the VM is generalized.",
    ),
    dotnet(
      '409 (Conflict)',
      'OperationNotAllowed',
      "The virtual machine 'vm-plum' was generalized and cannot be restarted.",
    ),
  ),
  ...told(
    'disk-attached',
    {
      text: az('OperationNotAllowed', `Disk disk-plum is attached to VM ${vm}.`),
      facts: { vmId: vm },
    },
    terraform(
      'deleting Managed Disk (Subscription: "3c1d" Resource Group Name: "rg-orchard" Disk Name: "disk-plum")',
      '409 (409 Conflict)',
      'OperationNotAllowed',
      `Disk ${disk} is still attached to VM ${vm} and can therefore not be deleted.`,
    ),
    autorest('compute.DisksClient#Delete', 409, 'DisksAttachedToVM', 'The disks cannot go while a machine holds them.'),
  ),
  ...told(
    'disk-in-use',
    az(
      'OperationNotAllowed',
      'Disk disk-plum cannot be attached: its disk state ActiveSAS does not allow it. End the active SAS first.',
    ),
    python(
      'HttpResponseError',
      'Conflict',
      "The disk 'disk-plum' has state 'ActiveUpload'. Finish or revoke the upload.",
    ),
    http('DELETE', disk, '409 Conflict', 'DiskInActiveSASState', 'The disk is handed out.'),
  ),
  ...told(
    'resource-in-use',
    {
      text: terraform(
        'deleting Subnet (Subscription: "3c1d" Resource Group Name: "rg-orchard" Virtual Network Name: "vnet-orchard" Subnet Name: "apples")',
        '400 (400 Bad Request)',
        'InUseSubnetCannotBeDeleted',
        `Subnet apples is in use by ${nic}/ipConfigurations/primary and cannot be deleted. In order to delete the subnet, delete all the resources within the subnet.`,
      ),
      code: 'InUseSubnetCannotBeDeleted',
      facts: { inUseBy: `${nic}/ipConfigurations/primary` },
    },
    az('NetworkSecurityGroupInUse', `Network security group nsg-plum is in use by the following resources: ${nic}.`),
    pulumi(
      400,
      'PublicIPAddressCannotBeDeleted',
      `Public IP address pip-plum can not be deleted since it is still allocated to ${nic}.`,
    ),
    dotnet('409 (Conflict)', 'Conflict', "The plan 'plan-plum' is still used by 3 sites."),
  ),
  ...told(
    'nested-resources-exist',
    az('Conflict', 'Server farm plan-plum cannot be deleted because it has web app(s) plum assigned to it.'),
    deployment(
      'CannotDeleteResource',
      'Cannot delete resource while nested resources exist. Some existing nested resource IDs include: Microsoft.Sql/servers/sql-plum/databases/pear.',
    ),
    http(
      'DELETE',
      at('Microsoft.RecoveryServices/vaults/vault-plum'),
      '409 Conflict',
      'VaultBusy2',
      'The vault is not empty: 4 backup items remain.',
    ),
    autorest(
      'storage.FileSharesClient#Delete',
      409,
      'ShareHasSnapshots',
      'The share has snapshots and the operation requires no snapshots.',
    ),
  ),
  ...told(
    'already-in-target-state',
    az('Conflict', "The cluster 'aks-plum' is already stopped."),
    http(
      'POST',
      `${at('Microsoft.Batch/batchAccounts/b/jobs/j')}/disable`,
      '409 Conflict',
      'JobDisabled',
      'The job was disabled before.',
    ),
    python('ResourceExistsError', 'GatewayAlreadyStarted', 'Start has no effect.'),
    javascript(409, 'Conflict', 'The slot is already in the requested state.'),
  ),
  ...told(
    'nothing-to-cancel',
    az(
      'DeploymentCannotBeCancelled',
      "The deployment 'main' cannot be cancelled because its provisioning state is 'Succeeded'.",
    ),
    http(
      'POST',
      `${at('Microsoft.Compute/virtualMachineScaleSets/vmss')}/rollingUpgrades/cancel`,
      '409 Conflict',
      'OperationNotAllowed',
      'There is no ongoing rolling upgrade to cancel.',
    ),
    powershellNew('Stop-AzDataFactoryThing', 'Conflict', 'The run cannot be cancelled, it has completed.'),
  ),
  ...told(
    'service-stopped',
    az('ServerUnavailableForOperation', "The server 'pg-plum' is stopped. Start it first."),
    deployment(
      'BadRequest',
      "The cluster 'adx-plum' is in state 'Stopped'; databases can only be created on a running cluster.",
    ),
    terraform(
      'updating Application Gateway',
      '409 (409 Conflict)',
      'Conflict',
      "The gateway 'agw-plum' is currently stopped.",
    ),
  ),
  ...told(
    'failed-state',
    {
      text: deployment(
        'ReferencedResourceNotProvisioned',
        `Cannot proceed with operation because resource ${vnet} used by resource ${nic} is in Failed state.`,
      ),
      facts: { state: 'Failed' },
    },
    az('ParentResourceIsInFailedState', 'The parent must be repaired.'),
    {
      text: az('AccountProvisioningStateInvalid', "The account 'ai-plum' is in a failed provisioning state."),
    },
    {
      text: azNested(
        'BadRequest',
        'The update was refused.',
        'ApplianceNotUsable',
        'The appliance is in a failed state and must be repaired or deleted.',
      ),
    },
    autorest(
      'network.VirtualNetworkGatewaysClient#CreateOrUpdate',
      400,
      'GatewayUnusable',
      "The gateway gw-plum is in 'Failed' provisioning state.",
    ),
  ),
  ...told(
    'dependency-not-ready',
    az('ExpressRouteCircuitProviderNotProvisioned', 'The peering needs the circuit provider to be done.'),
    deployment('Conflict', 'The private endpoint connection has not been approved.'),
    http(
      'PUT',
      at('Microsoft.App/containerApps/plum'),
      '409 Conflict',
      'DomainNotReady',
      'The custom domain is not provisioned.',
    ),
  ),
  ...told(
    'link-active',
    az('Conflict', 'The namespace is paired with a secondary. Break the pairing before you delete it.'),
    http(
      'DELETE',
      at('Microsoft.Sql/servers/sql/databases/pear'),
      '409 Conflict',
      'Conflict',
      'The database is in a failover group and cannot be dropped.',
    ),
    powershellNew(
      'Remove-AzEventHubNamespace',
      'Conflict',
      'Event hubs cannot be removed because replication is in progress.',
    ),
  ),
  ...told(
    'invalid-state',
    az('Conflict', 'The job cannot be resumed in its current state.'),
    java(409, 'OperationInvalidForCurrentState', 'The pool said no.'),
    {
      text: azd('Conflict', "The certificate order must be in state 'Issued' before it can be renewed."),
    },
    pipelines(az('InvalidDatabaseStateForOperation', 'The database cannot take this now.')),
  ),
];
