import type { Need, RelatedRead, TypeGate } from '../model.ts';
import { DELETE, PUT, post } from './lifecycle.ts';
import { plain, somethingRuns, unused } from './shared.ts';

const RESOURCES_API = '2025-04-01';
const DEPLOYMENTS_API = '2026-06-01';
const ROLES_API = '2022-04-01';
const COMMON = 'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors';
const DELETE_GROUP = 'https://learn.microsoft.com/azure/azure-resource-manager/management/delete-resource-group';
const MOVE = 'https://learn.microsoft.com/azure/azure-resource-manager/management/move-resource-group-and-subscription';
const LOCKS = 'https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources';
const STACKS = 'https://learn.microsoft.com/azure/azure-resource-manager/bicep/deployment-stacks';
const CUSTOM_ROLES = 'https://learn.microsoft.com/azure/role-based-access-control/troubleshooting';
const ASSIGNMENTS = 'https://learn.microsoft.com/azure/role-based-access-control/role-assignments-steps';

const members: RelatedRead = {
  what: 'the resources of the group',
  at: 'target',
  suffix: '/resources',
  api: RESOURCES_API,
  expand: 'provisioningState',
};

/** A move takes some resources of the group, and the request names them, not the input: so none of them may stop it. */
const quietMembers: Need = {
  what: 'provisioning state of the resources in the group',
  from: 'members',
  path: 'members.value[].provisioningState',
  is: ['Succeeded'],
  absent: 'fine',
  otherwise: 'warn',
  reason: 'another-operation-in-progress',
  why: 'Resources of the group are busy or failed. A move that names one of them is refused.',
};

const resourceGroups: TypeGate = {
  type: 'Microsoft.Resources/resourceGroups',
  api: RESOURCES_API,
  operations: {
    write: { request: PUT, needs: [], refusal: '409 ResourceGroupBeingDeleted', sources: [COMMON] },
    deploy: { request: PUT, needs: [], refusal: '409 DeploymentActive', sources: [COMMON] },
    // The locks on everything in the group count too, and the generic gate reads them.
    delete: { request: DELETE, needs: [], refusal: '409 ScopeLocked', sources: [DELETE_GROUP, LOCKS] },
    move: {
      request: post('moveResources'),
      aliases: ['move-resources'],
      reads: { members },
      needs: [quietMembers],
      refusal: '409 MoveResourcesHavePendingOperations',
      sources: [MOVE],
    },
    'export-template': plain(post('exportTemplate'), [DELETE_GROUP]),
  },
};

/** The deployment itself is the target: the generic gate waits until one of the same name has ended. */
const deployments: TypeGate = {
  type: 'Microsoft.Resources/deployments',
  api: DEPLOYMENTS_API,
  // The list holds all of the scope, hundreds of others.
  listed: false,
  operations: {
    write: { request: PUT, needs: [], refusal: '409 DeploymentActive', sources: [COMMON] },
    delete: { request: DELETE, needs: [], refusal: '409 DeploymentActive', sources: [COMMON] },
    cancel: {
      request: post('cancel'),
      interrupts: true,
      needs: [somethingRuns('A deployment can be canceled only while it is accepted or running.')],
      refusal: '409 DeploymentCannotBeCancelled',
      sources: ['https://learn.microsoft.com/rest/api/resources/deployments/cancel'],
    },
  },
};

const deploymentStacks: TypeGate = {
  type: 'Microsoft.Resources/deploymentStacks',
  api: '2024-03-01',
  operations: {
    write: { request: PUT, needs: [], refusal: '409 DeploymentStackInNonTerminalState', sources: [STACKS] },
    delete: { request: DELETE, needs: [], refusal: '409 DeploymentStackInNonTerminalState', sources: [STACKS] },
  },
};

/** An assignment that exists already is the wanted state or another one; which, only the body of the request tells. */
const roleAssignments: TypeGate = {
  type: 'Microsoft.Authorization/roleAssignments',
  api: ROLES_API,
  // The list holds all of the scope, hundreds of others.
  listed: false,
  operations: {
    write: { request: PUT, needs: [], refusal: '409 RoleAssignmentExists', sources: [ASSIGNMENTS, LOCKS] },
    delete: { request: DELETE, needs: [], refusal: '409 ScopeLocked', sources: [LOCKS] },
  },
};

/**
 * The filter of the API takes no role, so all assignments at the assignable scopes are read. A role ID has its GUID at
 * the end, whatever scope stands before it.
 */
const unassigned: Need = unused(
  'role assignments that use the role',
  "contains(join(' ', not_null(assignments[].value[].properties.roleDefinitionId, assignments.value[].properties.roleDefinitionId, `[]`)), not_null(target.name, 'none'))",
  {
    from: 'assignments',
    why: 'A custom role that is still assigned cannot be deleted.',
    step: {
      text: 'List the assignments of the role in each of its assignable scopes, ask who needs them, and remove them.',
      kind: 'look',
      az: 'az role assignment list --all --role "{name}" --output table',
      powershell: 'Get-AzRoleAssignment -RoleDefinitionId "{name}"',
    },
  },
);

const roleDefinitions: TypeGate = {
  type: 'Microsoft.Authorization/roleDefinitions',
  api: ROLES_API,
  // The list holds all of the scope, hundreds of others.
  listed: false,
  operations: {
    write: { request: PUT, needs: [], refusal: '409 RoleDefinitionWithSameNameExists', sources: [CUSTOM_ROLES] },
    delete: {
      request: DELETE,
      reads: {
        assignments: {
          what: 'the role assignments in the assignable scopes',
          at: { ids: 'target.properties.assignableScopes' },
          suffix: '/providers/Microsoft.Authorization/roleAssignments',
          api: ROLES_API,
        },
      },
      needs: [unassigned],
      refusal: '400 RoleDefinitionHasAssignments',
      sources: [CUSTOM_ROLES],
    },
  },
};

/**
 * platformGates: resource groups, deployments, stacks and role-based access. Left out: the registration of a resource
 * provider (its ID, /subscriptions/<guid>/providers/<namespace>, is no target).
 */
export const platformGates: readonly TypeGate[] = [
  resourceGroups,
  deployments,
  deploymentStacks,
  roleAssignments,
  roleDefinitions,
];
