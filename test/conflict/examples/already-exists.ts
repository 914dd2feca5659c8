import type { Example } from '../example.ts';
import { told } from '../example.ts';
import {
  at,
  autorest,
  az,
  azapi,
  azcore,
  azd,
  boxed,
  deployment,
  dotnet,
  http,
  javascript,
  powershellNew,
  python,
  terraform,
  xml,
} from '../tools.ts';

const vault = at('Microsoft.KeyVault/vaults/kv-plum');

/** The name or the object is there already. */
export const existsExamples: readonly Example[] = [
  ...told(
    'name-taken',
    az('StorageAccountAlreadyTaken', 'The storage account named storchard is already taken.'),
    deployment(
      'Conflict',
      "Website with given name plum is not usable: the name 'plum' is already in use by another site.",
    ),
    terraform(
      'creating Registry',
      '409 (409 Conflict)',
      'AlreadyInUse',
      'The registry DNS name plum.azurecr.io is already in use. You can check if the name is already claimed.',
    ),
    http(
      'PUT',
      at('Microsoft.Web/sites/plum'),
      '409 Conflict',
      'Conflict',
      'The hostname plum.example.org is already assigned to another app.',
    ),
  ),
  ...told(
    'resource-exists',
    az('ResourceExists', 'There is one.'),
    xml('409 Conflict', 'ContainerAlreadyExists', 'The specified container already exists.'),
    azd('Conflict', "A rule with the same name 'pear' exists."),
    javascript(409, 'Conflict', 'An item with this identifier already exists.'),
    python('ResourceExistsError', 'PreconditionFailed', 'If-None-Match: * was sent and the resource exists already.'),
  ),
  ...told(
    'soft-deleted',
    {
      text: azapi(
        vault,
        '409 Conflict',
        'ConflictError',
        'A vault with the same name already exists in deleted state. You need to either recover or purge existing key vault.',
      ),
      resourceId: vault,
    },
    az(
      'FlagMustBeSetForRestore',
      `An existing resource with ID '${vault}' has been soft-deleted. To restore the resource, you must specify 'restore' to be 'true'.`,
    ),
    powershellNew('New-AzApiManagement', 'ServiceAlreadyExistsInSoftDeletedState', 'It sleeps.'),
    dotnet(
      '409 (Conflict)',
      'Conflict',
      'Secret pear is currently in a deleted but recoverable state, and its name cannot be reused.',
    ),
  ),
  ...told(
    'exists-elsewhere',
    az(
      'InvalidResourceLocation',
      "The resource 'storchard' already exists in location 'northeurope' in resource group 'rg-orchard'. A resource with the same name cannot be created in location 'westeurope'.",
    ),
    deployment('InvalidResourceGroupLocation', 'The group lives elsewhere.'),
    http(
      'PUT',
      at('Microsoft.Batch/batchAccounts/b'),
      '409 Conflict',
      'Conflict',
      'An account with the same name already exists in another region.',
    ),
  ),
  ...told(
    'role-assignment-exists',
    az('RoleAssignmentExists', 'The role assignment already exists. The ID of the existing role assignment is 1f2e.'),
    deployment('Conflict', 'A role assignment for this principal already exists at the scope.'),
    autorest(
      'authorization.RoleAssignmentsClient#Create',
      409,
      'RoleAssignmentExists',
      'The role assignment already exists.',
    ),
  ),
  ...told(
    'import-needed',
    {
      text: boxed(
        `Error: A resource with the ID "${vault}" already exists - to be managed via Terraform this resource needs to be imported into the State. Please see the resource documentation for "azurerm_key_vault" for more information.\n\n  with azurerm_key_vault.plum,\n  on main.tf line 3, in resource "azurerm_key_vault" "plum":`,
      ),
      resourceId: vault,
    },
    `azurerm_resource_group.orchard: Creating...\nError: A resource with the ID "${vault}" already exists - to be managed via OpenTofu this resource needs to be imported into the State.`,
    boxed('Error: the alert rule "pears" exists and needs to be imported into the state before azurerm can manage it'),
  ),
  // The code alone, in a dump with a body that says nothing.
  ...told('resource-exists', azcore('PUT', vault, '409 Conflict', 'EnvironmentAlreadyExists', 'No.')),
];
