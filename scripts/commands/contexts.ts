import { parseResourceId } from '../../src/arm/resource-id.ts';
import type { AdviceContext } from '../../src/conflict/advice/model.ts';

/** Knowledge is how much of a resource a text told: its whole ID, an ID whose subscription is masked, and ever less. */
export type Knowledge =
  | 'whole ID'
  | 'masked subscription'
  | 'group, type and name'
  | 'type and name'
  | 'name'
  | 'nothing';

const subscription = '1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11';
const names = ['shop-01', 'part-02', 'piece-03', 'bit-04'];

/** Rename bends every name of a situation: the tests of hostile names go through the same situations. */
export type Rename = (name: string) => string;

const asIs: Rename = (name) => name;
const groupOf = (of: string, rename: Rename = asIs): string =>
  `/subscriptions/${of}/resourceGroups/${rename('shop-rg')}`;

/** Types that hang on the subscription itself, below a location. */
const ofSubscription = /\/locations(?:\/|$)/i;

/** pathOf is an ID of the type below a subscription, with a name of its own for each level. */
function pathOf(type: string, of: string, rename: Rename): string {
  const [namespace = '', ...kinds] = type.split('/');
  const scope = ofSubscription.test(type) ? `/subscriptions/${of}` : groupOf(of, rename);
  return [scope, 'providers', namespace, ...kinds.flatMap((kind, at) => [kind, rename(nameAt(kind, at))])].join('/');
}

/** A location is named like one, an instance of a scale set by its number. */
const nameAt = (kind: string, at: number): string =>
  /^locations$/i.test(kind) ? 'westeurope' : at > 0 && /^virtualmachines$/i.test(kind) ? '3' : (names[at] ?? 'end');

/** scopes are the IDs that are no resource of a group, where a deployment, a lock or a quota may be. */
const scopes: readonly string[] = [
  groupOf(subscription),
  `/subscriptions/${subscription}`,
  '/providers/Microsoft.Management/managementGroups/plums',
  ...['Microsoft.Resources/deployments/main', 'Microsoft.Resources/deploymentStacks/shop'].flatMap((last) => [
    `/subscriptions/${subscription}/providers/${last}`,
    `/providers/Microsoft.Management/managementGroups/plums/providers/${last}`,
    `/providers/${last}`,
  ]),
  `${groupOf(subscription)}/providers/Microsoft.Compute/virtualMachines/shop-01/providers/Microsoft.Authorization/locks/keep`,
  `${groupOf(subscription)}/providers/Microsoft.Network/virtualNetworks/shop-01/providers/Microsoft.Authorization/roleAssignments/7f1c`,
];

/** allFacts is a value for every fact that a template may use. A fact without one is told by the test of this room. */
export const allFacts: Readonly<Record<string, string>> = {
  account: 'shopstore',
  address: 'azurerm_linux_virtual_machine.api',
  application: '5b0c0b4e-2f0e-4a1f-9d3c-0c8f5f2f1a77',
  blob: 'prod.tfstate',
  clientAddress: '203.0.113.7',
  container: 'tfstate',
  correlationId: '7d9c8f3e-5a1b-4c2d-8e6f-0a1b2c3d4e5f',
  deploymentName: 'main',
  entraCode: 'AADSTS700024',
  holder: 'runner@host',
  host: 'shop-01.vault.azure.net',
  inUseBy: `${groupOf(subscription)}/providers/Microsoft.Network/networkInterfaces/api-nic`,
  limit: '10',
  location: 'westeurope',
  lockId: `${groupOf(subscription)}/providers/Microsoft.Authorization/locks/keep`,
  lockedScope: groupOf(subscription),
  deniedAt: groupOf(subscription),
  deniedProperty: 'Microsoft.Storage/storageAccounts/publicNetworkAccess',
  deniedValue: 'Enabled',
  denier: `${groupOf(subscription)}/providers/Microsoft.Resources/deploymentStacks/shop`,
  featureName: 'EncryptionAtHost',
  moreLocked: groupOf(subscription),
  noFederation: 'true',
  operationUri: `https://management.azure.com/subscriptions/${subscription}/providers/Microsoft.Network/locations/westeurope/operations/0b1c?api-version=2024-05-01`,
  otherPrincipal: '2c9e7a10-0b4f-4a55-8a57-4f6f0e4b8c21',
  otherTool: 'helm',
  otherAssignment: '7f1c2b3a-4d5e-4f70-8192-a3b4c5d6e7f8',
  policyAssignmentId:
    '/providers/Microsoft.Management/managementGroups/plums/providers/Microsoft.Authorization/policyAssignments/private-only',
  policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/6edd7eda-6dd8-40f7-810d-67160c639cd9',
  provider: 'Microsoft.Batch',
  quotaName: 'standardDSv5Family',
  required: '8',
  retryAfter: '15',
  since: '2026-01-02T03:04:05Z',
  size: 'Standard_D4s_v5',
  staleAssertion: 'true',
  state: 'Updating',
  unsavedState: 'errored.tfstate',
  usage: '6',
  vmId: `${groupOf(subscription)}/providers/Microsoft.Compute/virtualMachines/api-01`,
  vmName: 'api-01',
};

const rule = (scope: string, what: string): string => `${scope}/providers/Microsoft.Authorization/${what}/plain`;
const inGroup = (path: string): string => `${groupOf(subscription)}/providers/${path}`;

/**
 * moreFacts are other values of facts that hold an ID: what a step says depends on its type and scope, and on whether
 * its subscription is masked.
 */
export const moreFacts: readonly (readonly [string, string])[] = [
  ...[`/subscriptions/${subscription}`, '/providers/Microsoft.Management/managementGroups/plums', groupOf('***')].map(
    (scope) => ['denier', `${scope}/providers/Microsoft.Resources/deploymentStacks/shop`] as const,
  ),
  ...['Microsoft.Solutions/applications/shop', 'Microsoft.Databricks/workspaces/shop'].map(
    (path) => ['denier', inGroup(path)] as const,
  ),
  ['denier', `/subscriptions/${subscription}/providers/Microsoft.Blueprint/blueprintAssignments/shop`],
  ...[groupOf(subscription), `/subscriptions/${subscription}`, '/subscriptions/***', groupOf('***')].map(
    (scope) => ['policyAssignmentId', rule(scope, 'policyAssignments')] as const,
  ),
  ...[`/subscriptions/${subscription}`, '/providers/Microsoft.Management/managementGroups/plums'].map(
    (scope) => ['policyDefinitionId', rule(scope, 'policyDefinitions')] as const,
  ),
  ...[
    `/subscriptions/${subscription}`,
    groupOf('***'),
    inGroup('Microsoft.Storage/storageAccounts/shop01'),
    inGroup('Microsoft.Compute/restorePointCollections/AzureBackup_shop'),
  ].map((scope) => ['lockedScope', scope] as const),
  ['deniedAt', groupOf('***')],
  ['size', 'Premium_ZRS'],
];

/** factsOf gives the facts as a text about the type may tell them: a size is one of that service. */
export function factsOf(type: string): Readonly<Record<string, string>> {
  return /^microsoft\.web\//i.test(type) ? { ...allFacts, size: 'P1V3' } : allFacts;
}

/** Situation is what is known of one resource, and how much of it. */
export interface Situation {
  readonly about: string;
  readonly known: Knowledge;
  readonly context: Omit<AdviceContext, 'facts'>;
}

/** situationsOf gives a resource of the type in each state of knowledge. */
export function situationsOf(type: string, rename: Rename = asIs): readonly Situation[] {
  const id = parseResourceId(pathOf(type, subscription, rename));
  const masked = parseResourceId(pathOf(type, '***', rename));
  const kinds = type.split('/').slice(1);
  const told = { type: id?.type ?? type, name: rename(nameAt(kinds.at(-1) ?? '', kinds.length - 1)) };
  const group = ofSubscription.test(type) ? undefined : rename('shop-rg');
  return [
    { about: type, known: 'whole ID', context: { id, ...told, group } },
    { about: type, known: 'masked subscription', context: { id: masked, ...told, group } },
    { about: type, known: 'group, type and name', context: { ...told, group } },
    { about: type, known: 'type and name', context: told },
  ];
}

/** scopeSituations are the scopes that are no resource, and a text that named nothing or a name only. */
export const scopeSituations: readonly Situation[] = [
  ...scopes.map((scope): Situation => {
    const id = parseResourceId(scope);
    return {
      about: scope,
      known: 'whole ID',
      context: { id, type: id?.type, name: id?.name, group: id?.resourceGroup },
    };
  }),
  { about: 'a name', known: 'name', context: { name: 'shop-01' } },
  { about: 'nothing', known: 'nothing', context: {} },
];

/** toldByTools is what a tool tells besides the resource: its own name for it, and the deployment that it started. */
export const toldByTools: readonly (Partial<AdviceContext> & Pick<AdviceContext, 'facts'>)[] = [
  {
    tool: 'terraform',
    facts: { address: 'module.net.azurerm_subnet.app["blue"]', lockId: '2f6f1a0c-0b5d-7e33-52c9-8f4b9b8f0d17' },
  },
  { tool: 'opentofu', facts: { address: 'azurerm_subnet.app[0]' } },
  { tool: 'terragrunt', facts: { address: 'azapi_resource.app' } },
  { tool: 'pulumi', facts: { address: 'azure-native:network:VirtualNetwork::hub' } },
  { tool: 'ansible', facts: { address: 'core : make the network' } },
  ...(['az', 'bicep', 'powershell', 'azd'] as const).flatMap((tool) =>
    [{}, { stack: true } as const].flatMap((kind) => [
      {
        tool,
        facts: {},
        deployment: { ...kind, scope: 'group', name: 'main', group: 'shop-rg', template: 'main.bicep' } as const,
      },
      { tool, facts: {}, deployment: { ...kind, scope: 'sub', name: 'landing', subscription } as const },
      { tool, facts: {}, deployment: { ...kind, scope: 'mg', name: 'policies', managementGroup: 'plums' } as const },
      { tool, facts: {}, deployment: { ...kind, scope: 'tenant', name: 'roots' } as const },
      { tool, facts: {}, deployment: { ...kind, scope: 'sub' } as const },
      { tool, facts: {}, deployment: { ...kind, scope: 'tenant' } as const },
    ]),
  ),
];
