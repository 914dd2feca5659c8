import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import { type AdviceContext, adviceFor } from '../../src/conflict/advice/index.ts';
import { deletedRows } from '../../src/conflict/advice/types/deleted.ts';
import type { Reason } from '../../src/conflict/taxonomy.ts';

const SUB = '/subscriptions/1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11';
const GROUP = `${SUB}/resourceGroups/orchard-rg`;
const PLUMS = '/providers/Microsoft.Management/managementGroups/plums';

/** A case: what is known, what must be printed, what must not. */
interface Case {
  readonly reason: Reason;
  readonly of?: string;
  readonly facts?: Readonly<Record<string, string>>;
  readonly more?: Partial<AdviceContext>;
  readonly prints: readonly string[];
  readonly never?: RegExp;
}

const at = { location: 'westeurope' };

const quotas: readonly Case[] = [
  {
    of: 'Microsoft.Batch/batchAccounts/b',
    prints: ['az batch location quotas show', 'Get-AzBatchLocationQuota -Location "westeurope"'],
  },
  { of: 'Microsoft.Search/searchServices/s', prints: ['az search usage list'] },
  { of: 'Microsoft.Sql/servers/q/databases/d', prints: ['az sql list-usages'] },
  { of: 'Microsoft.Web/serverfarms/p', prints: ['/providers/Microsoft.Web/locations/westeurope/usages?'] },
  { of: 'Microsoft.CognitiveServices/accounts/a/deployments/gpt', prints: ['az cognitiveservices usage list'] },
  {
    of: 'Microsoft.MachineLearningServices/workspaces/w',
    prints: ['/Microsoft.MachineLearningServices/locations/westeurope/usages?'],
  },
  {
    of: 'Microsoft.ContainerInstance/containerGroups/c',
    prints: ['/Microsoft.ContainerInstance/locations/westeurope/usages?'],
  },
  { of: 'Microsoft.App/managedEnvironments/e', prints: ['az containerapp list-usages'] },
  {
    of: 'Microsoft.DBforPostgreSQL/flexibleServers/p',
    prints: ['/locations/westeurope/resourceType/flexibleServers/usages?'],
  },
  { of: 'Microsoft.Storage/storageAccounts/s', prints: ['az storage account show-usage'] },
  { of: 'Microsoft.Network/loadBalancers/l', prints: ['az network list-usages'] },
].map((each) => ({ ...each, reason: 'quota-exceeded', facts: at, never: /az vm list-usage|Get-AzVMUsage/ }));

const sizes: readonly Case[] = [
  {
    of: 'Microsoft.Compute/disks/d',
    facts: { size: 'PremiumV2_LRS' },
    prints: ['--resource-type disks'],
    never: /--size/,
  },
  {
    of: 'Microsoft.Compute/virtualMachines/v',
    facts: { size: 'Premium_ZRS' },
    prints: ['--resource-type disks'],
    never: /--size/,
  },
  {
    of: 'Microsoft.ContainerService/managedClusters/k/agentPools/n',
    facts: { size: 'Standard_D2s_v5' },
    prints: ['--size "Standard_D2s_v5"'],
    never: /--resource-type disks/,
  },
  {
    of: 'Microsoft.Web/serverfarms/p',
    facts: { size: 'P0v3' },
    prints: ['az appservice list-locations', '--sku "P0v3"'],
  },
  { of: 'Microsoft.Sql/servers/q/databases/d', prints: ['az sql db list-editions'] },
  { of: 'Microsoft.Sql/servers/q/elasticPools/e', prints: ['az sql elastic-pool list-editions'] },
  { of: 'Microsoft.DBforMySQL/flexibleServers/m', prints: ['az mysql flexible-server list-skus'] },
  { of: 'Microsoft.Storage/storageAccounts/s', facts: { size: 'Premium_ZRS' }, prints: ['az storage sku list'] },
  { of: 'Microsoft.Cache/redis/r', facts: { size: 'Premium' }, prints: ['az provider show'] },
].map((each) => ({
  never: /az vm list-skus.*--size/,
  ...each,
  reason: 'sku-not-available',
  facts: { ...at, ...each.facts },
}));

const assignment = `${PLUMS}/providers/Microsoft.Authorization/policyAssignments/private-only`;
const masked = '/subscriptions/***/providers/Microsoft.Authorization/policyAssignments/no-ip';
const policies: readonly Case[] = [
  {
    reason: 'policy-denied',
    of: 'Microsoft.Storage/storageAccounts/s',
    facts: {
      policyAssignmentId: assignment,
      policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/6edd7eda',
    },
    prints: [
      `az policy assignment show --name "private-only" --scope "${PLUMS}"`,
      `Get-AzPolicyAssignment -Id "${assignment}"`,
      'az policy definition show --name "6edd7eda" --query',
      `--resource-group "orchard-rg" --name "<exemption-name>" --policy-assignment "${assignment}"`,
    ],
    never: /az policy assignment list/,
  },
  {
    reason: 'policy-denied',
    facts: { policyDefinitionId: `${PLUMS}/providers/Microsoft.Authorization/policyDefinitions/own` },
    prints: ['az policy definition show --name "own" --management-group "plums"'],
  },
  {
    reason: 'policy-denied',
    facts: { policyAssignmentId: masked },
    prints: [
      'az policy assignment show --name "no-ip" --query',
      'Get-AzPolicyAssignment -Id "/subscriptions/$((Get-AzContext).Subscription.Id)/providers/',
    ],
    never: /\*\*\*|assignment list/,
  },
  {
    reason: 'policy-denied',
    facts: { policyAssignmentId: `${SUB}/providers/Microsoft.Authorization/policyAssignments/x$(id)` },
    prints: ['az policy assignment list'],
    never: /\$\(id\)|assignment show|exemption create/,
  },
];

const denied = (denier: string, prints: readonly string[]): Case => ({
  reason: 'deny-assignment',
  of: 'Microsoft.Storage/storageAccounts/s',
  facts: { denier, deniedAt: GROUP },
  prints: [...prints, `az rest --method get --url "${GROUP}/providers/Microsoft.Authorization/denyAssignments?`],
  never: /az stack \w+ list|managedBy/,
});
const denials: readonly Case[] = [
  denied(`${GROUP}/providers/Microsoft.Resources/deploymentStacks/pips`, [
    '--resource-group "orchard-rg" --name "pips" --query "{deny:',
    'Get-AzResourceGroupDeploymentStack -ResourceGroupName "orchard-rg" -Name "pips"',
  ]),
  denied(`${SUB}/providers/Microsoft.Resources/deploymentStacks/pips`, [
    'az stack sub show ',
    'Get-AzSubscriptionDeploymentStack -Name "pips"',
  ]),
  denied(`${PLUMS}/providers/Microsoft.Resources/deploymentStacks/pips`, [
    'az stack mg show --management-group-id "plums" --name "pips"',
  ]),
  denied(`${GROUP}/providers/Microsoft.Solutions/applications/vendor`, [
    'az managedapp show --ids "',
    'Get-AzManagedApplication -Id "',
  ]),
  denied(`${GROUP}/providers/Microsoft.Databricks/workspaces/bricks`, [
    'Microsoft.Databricks/workspaces/bricks" --query',
  ]),
  {
    reason: 'deny-assignment',
    of: 'Microsoft.Web/sites/w',
    prints: ['az stack group list', 'az stack sub list', '--query "managedBy"'],
  },
];

const locks: readonly Case[] = [
  {
    facts: { lockedScope: GROUP },
    prints: [`az lock list --subscription "${SUB.slice(15)}" --resource-group "orchard-rg"`, 'owners:owners'],
  },
  {
    facts: { lockedScope: SUB },
    prints: [`az lock list --subscription "${SUB.slice(15)}" --filter-string`, `Get-AzResourceLock -Scope "${SUB}"`],
  },
  {
    facts: { lockedScope: '/subscriptions/***/resourceGroups/orchard-rg/providers/Microsoft.Sql/servers/q' },
    prints: [
      'az lock list --resource-group "orchard-rg" --resource-type "Microsoft.Sql/servers" --resource "q"',
      'Get-AzResourceLock -ResourceGroupName "orchard-rg" -ResourceType "Microsoft.Sql/servers" -ResourceName "q" -AtScope',
    ],
    never: /\*\*\*/,
  },
].map((each) => ({ reason: 'scope-locked', of: 'Microsoft.Sql/servers/q', ...each }));

const role = 'Microsoft.Authorization/roleAssignments/0b6f7a3c-1111-4222-8333-444455556666';
const others: readonly Case[] = [
  {
    reason: 'quota-exceeded',
    of: 'Microsoft.Resources/deployments/main-7',
    more: { code: 'DeploymentQuotaExceeded' },
    prints: ['az deployment group list', 'az deployment group delete', '--name "<old-deployment>"', 'az lock list'],
    never: /list-usage|delete .*main-7/,
  },
  {
    reason: 'quota-exceeded',
    facts: at,
    more: { code: 'InsufficientQuota' },
    prints: ['az cognitiveservices usage list'],
  },
  {
    reason: 'subscription-not-registered',
    facts: { provider: 'Microsoft.Compute', featureName: 'EncryptionAtHost' },
    prints: [
      'az feature register --namespace "Microsoft.Compute" --name "EncryptionAtHost"',
      'az resource wait --ids "',
      'while ((Get-AzProviderFeature ',
      'az provider register --namespace "Microsoft.Compute" --wait',
    ],
    never: /az feature list/,
  },
  {
    reason: 'role-assignment-exists',
    facts: { otherAssignment: '7f1c2b3a-4d5e-4f70-8192-a3b4c5d6e7f8' },
    prints: [`az role assignment list --all --query "[?name=='7f1c2b3a-4d5e-4f70-8192-a3b4c5d6e7f8']`],
  },
  {
    reason: 'immutable-property',
    of: `Microsoft.Storage/storageAccounts/s/providers/${role}`,
    facts: { otherPrincipal: 'RoleAssignmentUpdateNotPermitted' },
    prints: [
      'storageAccounts/s" --query',
      `az rest --method delete --url "${GROUP}/providers/Microsoft.Storage/storageAccounts/s/providers/${role}?`,
    ],
  },
  { reason: 'limit-reached', more: { code: 'RoleAssignmentLimitExceeded' }, prints: ["[?principalName==''"] },
  {
    reason: 'etag-mismatch',
    of: 'Microsoft.Network/virtualNetworks/h',
    more: { tool: 'terraform' },
    prints: ['terraform plan -refresh-only'],
  },
  { reason: 'etag-mismatch', more: { tool: 'pulumi' }, prints: ['pulumi preview --refresh'], never: /terraform/ },
  {
    reason: 'condition-not-met',
    facts: { account: 'pips', container: 'web', blob: 'index.html' },
    prints: ['az storage blob show --auth-mode login --account-name "pips" --container-name "web" --name "index.html"'],
    never: /az resource show/,
  },
  {
    reason: 'soft-deleted',
    of: 'Microsoft.RecoveryServices/vaults/v',
    facts: at,
    prints: ['az backup deleted-vault list', '-Location "westeurope" -Force'],
  },
  {
    reason: 'soft-deleted',
    of: 'Microsoft.KeyVault/managedHSMs/h',
    facts: at,
    prints: ['az keyvault purge', '--hsm-name "h" --location "westeurope"'],
  },
  {
    reason: 'soft-deleted',
    more: { type: 'Microsoft.KeyVault/vaults/secrets', name: 'db', parents: ['pips-kv'] },
    prints: [
      'az keyvault secret recover --vault-name "pips-kv" --name "db"',
      'Remove-AzKeyVaultSecret -VaultName "pips-kv" -Name "db" -InRemovedState -Force',
    ],
  },
];

function linesOf({ reason, of, facts = {}, more }: Case): readonly string[] {
  const id = of === undefined ? undefined : parseResourceId(`${GROUP}/providers/${of}`);
  const context: AdviceContext = { id, facts, ...more };
  return adviceFor(reason, context).steps.flatMap((step) =>
    [step.az, step.powershell, step.command].filter((line) => line !== undefined),
  );
}

describe('the way out of each cause', () => {
  for (const each of [...quotas, ...sizes, ...policies, ...denials, ...locks, ...others]) {
    const known = Object.values(each.facts ?? {}).at(-1) ?? each.more?.code ?? each.more?.tool ?? '';
    test(`${each.reason} ${each.of ?? ''} ${known.slice(-60)}`, () => {
      const lines = linesOf(each);
      for (const line of each.prints)
        assert.ok(
          lines.some((printed) => printed.includes(line)),
          `${line}\nis not in\n${lines.join('\n')}`,
        );
      for (const line of lines) assert.doesNotMatch(line, each.never ?? /\{\w+\}"|undefined/);
    });
  }
});

describe('what Azure keeps', () => {
  for (const { type, slots } of deletedRows)
    test(`${type}: looked for first, recovered before it is purged, and the purge says what it costs`, () => {
      const steps = slots?.deleted?.steps ?? [];
      assert.equal(steps.length, 3);
      const [list, recover, purge] = steps;
      assert.ok(list?.kind === 'look' || list?.kind === undefined);
      if (recover?.kind !== undefined) assert.equal(recover.kind === 'act' && recover.cost, 'nothing');
      if (purge?.kind !== undefined) assert.equal(purge.kind === 'act' && purge.cost, 'data');
      assert.ok(slots?.deleted?.reference?.startsWith('https://learn.microsoft.com/'));
    });
});
