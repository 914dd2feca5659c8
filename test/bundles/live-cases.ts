import type { ArmSimulator } from '../simulator/azure/arm.ts';
import type { World } from '../simulator/azure/world.ts';
import { group, subscription, tenantId, vm } from './guard-world.ts';
import { failedWeb, vnet, wrapper } from './live-world.ts';

/** One case of each class of failure: played by the tests on every host, and looked at as pictures. */

/** LiveCase is a failure with the Azure behind it, and what a look at it tells. */
export interface LiveCase {
  readonly what: string;
  readonly arrange: (world: World) => void;
  readonly text: string | ((arm: ArmSimulator) => string);
  readonly class: string;
  readonly facts: Readonly<Record<string, RegExp>>;
  /** What holds it, by its own words. */
  readonly blocker?: RegExp;
  readonly holder?: RegExp;
  /** Whether it can be run again. */
  readonly over?: true;
}

const api = vm('api-01');
const other = '77777777-1111-4222-8333-444455556666';
const body = (code: string, message: string, target?: string): string =>
  JSON.stringify({ error: { code, message, ...(target === undefined ? {} : { target }) } });
const kim = { tenantId, objectId: 'o-kim', appId: 'a-kim', name: 'kim@contoso.com' };
const above = '/providers/Microsoft.Management/managementGroups/corp';
const assignment = `${above}/providers/Microsoft.Authorization/policyAssignments/locations`;
const quota =
  (used: number) =>
  (world: World): void =>
    void world.creations.quotas.push({
      subscription: subscription.split('/')[2] ?? '',
      namespace: 'Microsoft.Compute',
      location: 'westeurope',
      name: 'standardDSv5Family',
      used,
      limit: 20,
    });
const quotaText = body(
  'QuotaExceeded',
  `Operation could not be completed as it results in exceeding approved standardDSv5Family Cores quota. Additional details - Deployment Model: Resource Manager, Location: westeurope, Current Limit: 20, Current Usage: 18, Additional Required: 4, (Minimum) New Limit Required: 22.`,
  api,
);
const taken = body(
  'StorageAccountAlreadyTaken',
  'The storage account named stshop01 is already taken.',
  `${group}/providers/Microsoft.Storage/storageAccounts/stshop01`,
);

export const liveCases: readonly LiveCase[] = [
  {
    what: 'state: what is not met now',
    arrange: (world) => world.addVm(api),
    text: `$ az vm generalize --resource-group prod-rg --name api-01\nERROR: (OperationNotAllowed) The VM '${api}' must be stopped or deallocated before it can be generalized.\nCode: OperationNotAllowed\n`,
    class: 'state',
    facts: { Now: /^api-01 is Succeeded/, 'Not met now': /running/ },
  },
  {
    what: 'concurrent-operation: the operation that Azure named, and who began it',
    arrange: (world) => world.addVm(api),
    text: (arm) => {
      const { id } = arm.world.busy(api, { caller: kim });
      return body(
        'AnotherOperationInProgress',
        `Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: ${arm.url}${subscription}/providers/Microsoft.Compute/locations/westeurope/operations/${id}?api-version=2024-07-01.`,
        api,
      );
    },
    class: 'concurrent-operation',
    facts: { 'Named operation': /^(?:InProgress|Running|Updating)/ },
    holder: /^kim@contoso.com$/,
  },
  {
    what: 'concurrent-operation that has ended: run it again',
    arrange: (world) => world.addVm(api),
    text: body('AnotherOperationInProgress', 'Another operation on this or dependent resource is in progress.', api),
    class: 'concurrent-operation',
    facts: { Now: /^api-01 is Succeeded/ },
    over: true,
  },
  {
    what: 'lock: with its notes and owners',
    arrange: (world) => {
      world.addResource(vnet);
      world.addLock(group, 'CanNotDelete', { name: 'keep', notes: 'ask the platform team', owners: ['owner-app'] });
    },
    text: `$ az network vnet delete --resource-group prod-rg --name hub\n${body('ScopeLocked', `The scope '${vnet}' cannot perform delete operation because following scope(s) are locked: '${group}'. Please remove the lock and try again.`, vnet)}\n`,
    class: 'lock',
    facts: { Now: /^hub is Succeeded/ },
    blocker: /ask the platform team/,
  },
  {
    what: 'deny assignment: the stack behind it',
    arrange: (world) => {
      world.addResource(vnet);
      world.addDenyAssignment(group, { name: 'Guard' });
      world.addResource(`${group}/providers/Microsoft.Resources/deploymentStacks/shop`, {
        properties: {
          provisioningState: 'succeeded',
          denySettings: { mode: 'denyWriteAndDelete' },
          resources: [{ id: vnet }],
        },
      });
    },
    text: body(
      'DenyAssignmentAuthorizationFailed',
      `The client has permission to perform action 'Microsoft.Network/virtualNetworks/write' on scope '${vnet}'; however, the access is denied because of the deny assignment with name 'Guard' and Id 'a1' at scope '${group}'.`,
      vnet,
    ),
    class: 'lock',
    facts: { 'Behind it': /^deployment stack shop/, 'Made by': /deploymentStacks\/shop$/ },
    blocker: /Guard/,
  },
  {
    what: 'etag: who wrote last',
    arrange: (world) => {
      world.addResource(vnet);
      const event = {
        resourceId: vnet,
        operation: 'Microsoft.Network/virtualNetworks/write',
        operationId: 'op-1',
        caller: kim,
      };
      world.addEvent({ ...event, status: 'Started', agoMs: 90_000 });
      world.addEvent({ ...event, status: 'Succeeded', agoMs: 80_000 });
    },
    text: body(
      'PreconditionFailed',
      `The condition '"3f5"' set for the request was not met: the ETag of '${vnet}' has changed.`,
      vnet,
    ),
    class: 'etag',
    facts: { 'Last writer': /by kim@contoso.com.*ended as Succeeded/ },
  },
  {
    what: 'operation-not-allowed: the quota now',
    arrange: quota(18),
    text: quotaText,
    class: 'operation-not-allowed',
    facts: { 'Quota now': /^standardDSv5Family: 18 of 20 used in westeurope/ },
  },
  {
    what: 'operation-not-allowed: a quota with room by now',
    arrange: quota(4),
    text: quotaText,
    class: 'operation-not-allowed',
    facts: { 'Quota now': /: 4 of 20/ },
    over: true,
  },
  {
    what: 'operation-not-allowed: a size that is shut',
    arrange: (world) =>
      void world.creations.sizes.push({
        name: 'Standard_D4s_v5',
        location: 'westeurope',
        family: 'standardDSv5Family',
        cores: 4,
        shut: { code: 'NotAvailableForSubscription', zones: [] },
      }),
    text: body(
      'SkuNotAvailable',
      "The requested VM size for resource 'Following SKUs have failed for Capacity Restrictions: Standard_D4s_v5' is currently not available in location 'westeurope'.",
      api,
    ),
    class: 'operation-not-allowed',
    facts: { 'Size now': /^Standard_D4s_v5 is restricted in westeurope: NotAvailableForSubscription/ },
  },
  {
    what: 'operation-not-allowed: the policy, and an exemption from it',
    arrange: (world) => {
      world.addResource(assignment, { properties: { displayName: 'Allowed locations', scope: above } });
      world.addResource(`${group}/providers/Microsoft.Authorization/policyExemptions/pilot`, {
        properties: { policyAssignmentId: assignment, exemptionCategory: 'Waiver' },
      });
    },
    text: body(
      'RequestDisallowedByPolicy',
      `Resource 'api-01' was disallowed by policy. Policy identifiers: '[{"policyAssignment":{"name":"Allowed locations","id":"${assignment}"},"policyDefinition":{"name":"Allowed locations","id":"/providers/Microsoft.Authorization/policyDefinitions/e56962a6"}}]'.`,
      api,
    ),
    class: 'operation-not-allowed',
    facts: { 'Policy now': /^Allowed locations, assigned at .*corp, enforced/, Exemption: /^pilot \(Waiver\)/ },
  },
  {
    what: 'already-exists: in another group',
    arrange: (world) =>
      void world.addResource(
        `${subscription}/resourceGroups/shared-rg/providers/Microsoft.Storage/storageAccounts/stshop01`,
      ),
    text: taken,
    class: 'already-exists',
    facts: { 'Where it is': /^in another resource group, shared-rg, / },
  },
  {
    what: 'already-exists: in another subscription of the identity',
    arrange: (world) => {
      world.addSubscription(other, { tenantId });
      world.addResource(
        `/subscriptions/${other}/resourceGroups/old-rg/providers/Microsoft.Storage/storageAccounts/stshop01`,
      );
    },
    text: taken,
    class: 'already-exists',
    facts: { 'Where it is': /^in another subscription, 77777777-/ },
  },
  {
    what: 'already-exists: nowhere that the identity sees',
    arrange: () => undefined,
    text: taken,
    class: 'already-exists',
    facts: { 'Where it is': /^not visible to this identity: / },
  },
  {
    what: 'already-exists: soft-deleted',
    arrange: (world) => world.softDelete(`${group}/providers/Microsoft.KeyVault/vaults/kv-shop`),
    text: body(
      'VaultAlreadyExists',
      "The vault name 'kv-shop' is already in use.",
      `${group}/providers/Microsoft.KeyVault/vaults/kv-shop`,
    ),
    class: 'already-exists',
    facts: { 'Where it is': /^soft-deleted on 2026-01-10 in westeurope, Azure purges it on 2026-04-10/ },
  },
  {
    what: 'wrapper: what its deployment met',
    arrange: failedWeb,
    text: wrapper,
    class: 'lock',
    facts: { 'Told by': /^deployment web, ended as Failed / },
  },
  {
    what: 'unknown-conflict: what it was',
    arrange: (world) => {
      world.addVm(api);
      world.busy(api);
    },
    text: body('Conflict', 'Conflict', api),
    class: 'concurrent-operation',
    facts: { Now: /^api-01 is Updating/ },
  },
];
