import { listStacks, stackAt } from './deployments.ts';
import type { Entry, StepTemplate } from './model.ts';
import { refs } from './references.ts';

/**
 * The deny assignment itself. az has no command of its own for it.
 * https://learn.microsoft.com/azure/role-based-access-control/deny-assignments
 */
const show = (place: string): Pick<StepTemplate, 'az' | 'powershell'> => ({
  az: `az rest --method get --url "{${place}}/providers/Microsoft.Authorization/denyAssignments?api-version=2022-04-01" --query "value[].properties.{name:denyAssignmentName, scope:scope, about:description, denied:permissions[].actions[], except:excludePrincipals[].id, system:isSystemProtected}"`,
  powershell: `Get-AzDenyAssignment -Scope "{${place}}"`,
});

const LOOK = 'Read the deny assignment: what it denies, to whom not, and what made it.';

const maker = (types: readonly string[], text: string, az: string, powershell: string): StepTemplate => ({
  about: 'denier',
  text,
  kind: 'look',
  az,
  powershell,
  only: { types },
});

const byMaker: readonly StepTemplate[] = [
  ...stackAt(
    'The deployment stack {name} made it. See what it manages and whom it excludes.',
    '{deny:denySettings, manages:resources[].id}',
  ).map(
    (step): StepTemplate => ({
      ...step,
      about: 'denier',
      only: { ...step.only, types: ['microsoft.resources/deploymentstacks'] },
    }),
  ),
  maker(
    ['microsoft.solutions/applications'],
    'The managed application {name} made it: what is in its managed group belongs to its publisher. See who that is.',
    'az managedapp show --ids "{id}" --query "{publisher:publisherTenantId, support:customerSupport, plan:plan, group:managedResourceGroupId, definition:applicationDefinitionId}"',
    'Get-AzManagedApplication -Id "{id}"',
  ),
  maker(
    ['microsoft.blueprint/blueprintassignments'],
    'The blueprint assignment {name} made it. See its locks: an update of the assignment can exclude a principal, or unlock.',
    'az rest --method get --url "{id}?api-version=2018-11-01-preview" --query "properties.{locks:locks, blueprint:blueprintId, state:provisioningState}"',
    '(Invoke-AzRestMethod -Method GET -Path "{id}?api-version=2018-11-01-preview").Content',
  ),
  maker(
    ['microsoft.databricks/workspaces'],
    'The Databricks workspace {name} made it: its managed group is changed through the workspace alone.',
    'az resource show --ids "{id}" --query "{group:properties.managedResourceGroupId, state:properties.provisioningState}"',
    'Get-AzResource -ResourceId "{id}" -ExpandProperties',
  ),
];

/** Where the text does not name the maker: the group tells whether it is managed, the stacks are listed. */
const findMaker: readonly StepTemplate[] = [
  {
    text: 'See whether the group is the managed one of an application or service: then that is what made it.',
    kind: 'look',
    az: 'az group show --subscription "{subscription}" --name "{group}" --query "managedBy" --output tsv',
    powershell: '(Get-AzResourceGroup -Name "{group}").ManagedBy',
    only: { has: ['group'], lacks: ['denier'] },
  },
  ...listStacks.map((step): StepTemplate => ({ ...step, only: { ...step.only, lacks: ['denier'] } })),
];

/** denyAssignment: the text names what made it, or the way there is short. */
export const denyAssignment: Entry = {
  title: 'a deny assignment protects {name}',
  steps: [
    { about: 'deniedAt', text: LOOK, kind: 'look', ...show('id') },
    { text: LOOK, kind: 'look', ...show('scope'), only: { lacks: ['deniedAt'] } },
    ...byMaker,
    ...findMaker,
    {
      text: 'Make the change through what made it (a new version of the stack, an update by the publisher), or ask its owner to exclude your identity or action.',
    },
  ],
  avoid: 'More permissions do not help: a deny assignment wins over every role, Owner included.',
  references: [refs.denyAssignments, refs.stacks],
};
