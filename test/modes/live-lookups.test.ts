import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json } from '../../src/gate/snapshot.ts';
import type { InputName } from '../../src/manifest.ts';
import type { GuardPorts } from '../../src/modes/guard/session.ts';
import { factsOf, livePorts, looked } from './live-support.ts';
import { absent, az, FakeAzure, found, group, subscription, trouble } from './support.ts';

/** What Azure is asked about a refusal that no state explains. */

const inSubscription = (azure: FakeAzure): GuardPorts => ({
  ...livePorts(azure),
  env: { AZURE_SUBSCRIPTION_ID: subscription.split('/')[2] },
});
const asked = (
  azure: FakeAzure,
  text: string,
  inputs: Readonly<Partial<Record<InputName, string>>> = {},
): ReturnType<typeof looked> => looked(azure, text, inputs, inSubscription(azure));
const other = '/subscriptions/77777777-1111-4222-8333-444455556666';

describe('a quota', () => {
  const text = az(
    'QuotaExceeded',
    'Operation could not be completed as it results in exceeding approved standardDSv5Family Cores quota. Additional details - Deployment Model: Resource Manager, Location: westeurope, Current Limit: 20, Current Usage: 18, Additional Required: 4, (Minimum) New Limit Required: 22.',
  );
  const path = `${subscription}/providers/Microsoft.Compute/locations/westeurope/usages`;
  const usage = (name: string, currentValue: number, limit: number, localizedValue = name): Json => ({
    name: { value: name, localizedValue },
    currentValue,
    limit,
    unit: 'Count',
  });
  const withUsage = (used: number): FakeAzure =>
    new FakeAzure().at(
      path,
      found({
        value: [
          usage('cores', 40, 100, 'Total Regional vCPUs'),
          usage('standardDSv5Family', used, 20, 'Standard DSv5 Family vCPUs'),
        ],
      }),
    );

  test('is told as it is now', async () => {
    const { root } = await asked(withUsage(18), text);
    assert.equal(root?.reason, 'quota-exceeded');
    assert.deepEqual(factsOf(root, 'Quota now'), [
      'Standard DSv5 Family vCPUs: 18 of 20 used in westeurope (read 2026-01-15 09:00 UTC)',
    ]);
    assert.doesNotMatch(root?.title ?? '', /over now/);
  });

  test('with room for what was asked for is over', async () => {
    const { root } = await asked(withUsage(16), text);
    assert.match(root?.title ?? '', /that is over now$/);
    assert.match(
      root?.steps[0]?.text ?? '',
      /^Run the failed step again: Standard DSv5 Family vCPUs has room in westeurope now, 16 of 20 /,
    );
  });

  test('with less room than was asked for is not', async () => {
    const { root } = await asked(withUsage(17), text);
    assert.doesNotMatch(root?.title ?? '', /over now/);
  });

  test('that the text does not name is told where the list has one at its limit', async () => {
    const azure = new FakeAzure()
      .at(
        `${subscription}/providers/Microsoft.Network/locations/westeurope/usages`,
        found({ value: [usage('PublicIPAddresses', 10, 10), usage('VirtualNetworks', 3, 50)] }),
      )
      .at(group, found({ location: 'westeurope', properties: { provisioningState: 'Succeeded' } }));
    const { root } = await asked(
      azure,
      `az network public-ip create --resource-group prod-rg --name pip-7\n${az('PublicIPCountLimitReached', 'Cannot create more than 10 public IP addresses for this subscription in this region.')}`,
    );
    const told = [...factsOf(root, 'Quota now'), ...factsOf(root, 'At its limit now')];
    assert.deepEqual(told, ['PublicIPAddresses: 10 of 10 used in westeurope (read 2026-01-15 09:00 UTC)']);
  });

  test('that may not be read names the permission', async () => {
    const azure = new FakeAzure().at(path, trouble('denied', 'needs Microsoft.Compute/locations/usages/read'));
    const { report, root } = await asked(azure, text);
    assert.deepEqual(factsOf(root, 'Quota now'), []);
    assert.ok(report.evidence.some(({ status, detail }) => status === 'denied' && /usages\/read/.test(detail)));
  });

  test('of the history of deployments is counted', async () => {
    const all = Array.from({ length: 640 }, (_, at) => ({
      id: `${group}/providers/Microsoft.Resources/deployments/d${at}`,
    }));
    const azure = new FakeAzure().at(`${group}/providers/Microsoft.Resources/deployments`, found({ value: all }));
    const { root } = await asked(
      azure,
      `az deployment group create --resource-group prod-rg --name x --template-file main.bicep\n${az('DeploymentQuotaExceeded', "Creating the deployment 'x' would exceed the quota of '800'. The current deployment count is '800'.")}`,
    );
    assert.deepEqual(factsOf(root, 'History now'), [
      '640 deployments are kept in prod-rg, of 800 (read 2026-01-15 09:00 UTC)',
    ]);
  });
});

describe('a size', () => {
  const text = az(
    'SkuNotAvailable',
    "The requested VM size for resource 'Following SKUs have failed for Capacity Restrictions: Standard_D4s_v5' is currently not available in location 'westeurope'. Please try another size or deploy to a different location or different zone.",
  );
  const path = `${subscription}/providers/Microsoft.Compute/skus`;
  const size = (restrictions: Json): Json => ({
    resourceType: 'virtualMachines',
    name: 'Standard_D4s_v5',
    family: 'standardDSv5Family',
    restrictions,
  });
  const shut = (type: string, zones: readonly string[]): Json => [
    {
      type,
      values: ['westeurope'],
      restrictionInfo: { locations: ['westeurope'], zones },
      reasonCode: 'NotAvailableForSubscription',
    },
  ];
  const cases: readonly (readonly [what: string, value: readonly Json[], words: RegExp, over: boolean])[] = [
    [
      'that is shut in the region',
      [size(shut('Location', []))],
      /^Standard_D4s_v5 is restricted in westeurope: NotAvailableForSubscription /,
      false,
    ],
    [
      'that is shut in zones',
      [size(shut('Zone', ['1', '3']))],
      /^Standard_D4s_v5 is restricted in zone 1, 3 of westeurope: /,
      false,
    ],
    ['that is not offered', [], /^Standard_D4s_v5 is not among what Compute offers in westeurope/, false],
    [
      'that is offered by now',
      [size([])],
      /^Standard_D4s_v5 is offered to this subscription in westeurope without a restriction/,
      true,
    ],
  ];
  for (const [what, value, words, over] of cases)
    test(`${what} says so`, async () => {
      const { root } = await asked(new FakeAzure().at(path, found({ value })), text);
      assert.match(factsOf(root, 'Size now')[0] ?? '', words);
      assert.equal(/over now/.test(root?.title ?? ''), over);
    });
});

describe('a policy', () => {
  const above =
    '/providers/Microsoft.Management/managementGroups/corp/providers/Microsoft.Authorization/policyAssignments/locations';
  const text = (id: string): string =>
    JSON.stringify({
      error: {
        code: 'RequestDisallowedByPolicy',
        target: 'shop',
        message: `Resource 'shop' was disallowed by policy. Policy identifiers: '[{"policyAssignment":{"name":"Allowed locations","id":"${id}"},"policyDefinition":{"name":"Allowed locations","id":"/providers/Microsoft.Authorization/policyDefinitions/e56962a6"}}]'.`,
      },
    });
  const body = (more: Readonly<Record<string, Json>> = {}): Json => ({
    id: above,
    name: 'locations',
    properties: {
      displayName: 'Allowed locations',
      scope: '/providers/Microsoft.Management/managementGroups/corp',
      metadata: { updatedOn: '2026-01-10T08:00:00Z' },
      ...more,
    },
  });
  const exemption = (assignment: string): Json => ({
    id: `${subscription}/providers/Microsoft.Authorization/policyExemptions/pilot${assignment.length}`,
    name: 'pilot',
    properties: { policyAssignmentId: assignment, exemptionCategory: 'Waiver', expiresOn: '2026-02-01T00:00:00Z' },
  });

  test('is told as it is assigned, with its exemptions', async () => {
    const azure = new FakeAzure()
      .at(above, found(body()))
      .at(
        `${subscription}/providers/Microsoft.Authorization/policyExemptions`,
        found({ value: [exemption(above), exemption('/other')] }),
      );
    const { root } = await asked(azure, text(above));
    assert.match(
      factsOf(root, 'Policy now')[0] ?? '',
      /^Allowed locations, assigned at .*\/managementGroups\/corp, enforced, last changed 2026-01-10 08:00:00 UTC \(read /,
    );
    assert.match(
      factsOf(root, 'Exemption').join('|'),
      /^pilot \(Waiver\) on \/subscriptions\/[^,]*, until 2026-02-01 00:00:00 UTC$/,
    );
  });

  test('that is not enforced any more is over', async () => {
    const { root } = await asked(
      new FakeAzure().at(above, found(body({ enforcementMode: 'DoNotEnforce' }))),
      text(above),
    );
    assert.match(root?.title ?? '', /that is over now$/);
  });

  test('that is assigned no more is over', async () => {
    const { root } = await asked(new FakeAzure().at(above, absent('PolicyAssignmentNotFound')), text(above));
    assert.match(factsOf(root, 'Policy now')[0] ?? '', /not there any more/);
    assert.match(root?.title ?? '', /that is over now$/);
  });

  test('of a management group that the identity does not see is not said to be gone', async () => {
    const { root } = await asked(new FakeAzure().at(above, absent('ManagementGroupNotFound')), text(above));
    assert.deepEqual([factsOf(root, 'Policy now'), root?.over], [[], undefined]);
  });

  test('of another subscription is not read', async () => {
    const elsewhere = `${other}/providers/Microsoft.Authorization/policyAssignments/locations`;
    const azure = new FakeAzure().at(elsewhere, found(body()));
    const { root } = await asked(azure, text(elsewhere));
    assert.deepEqual([factsOf(root, 'Policy now'), azure.reads.filter((path) => path.startsWith(other))], [[], []]);
  });
});

describe('a subscription', () => {
  test('that is Enabled by now is over', async () => {
    const text = az(
      'ReadOnlyDisabledSubscription',
      `The subscription '${subscription.split('/')[2]}' is disabled and therefore marked as read only.`,
    );
    const { root } = await asked(new FakeAzure(), text);
    assert.deepEqual(
      [root?.reason, factsOf(root, 'Subscription now')],
      ['subscription-disabled', ['Enabled (read 2026-01-15 09:00 UTC)']],
    );
    assert.match(root?.title ?? '', /that is over now$/);
  });

  for (const [state, over] of [
    ['NotRegistered', false],
    ['Registered', true],
  ] as const)
    test(`whose provider is ${state} says so`, async () => {
      const azure = new FakeAzure().at(
        `${subscription}/providers/Microsoft.ContainerService`,
        found({ id: 'x', registrationState: state }),
      );
      const { root } = await asked(
        azure,
        az(
          'MissingSubscriptionRegistration',
          "The subscription is not registered to use namespace 'Microsoft.ContainerService'.",
        ),
      );
      assert.match(
        factsOf(root, 'Registration now')[0] ?? '',
        new RegExp(`^resource provider Microsoft.ContainerService: ${state} `),
      );
      assert.equal(/over now/.test(root?.title ?? ''), over);
    });
});

describe('what is there already', () => {
  const account = 'Microsoft.Storage/storageAccounts';
  const text = `az storage account create --resource-group prod-rg --name stshop01 --location westeurope\n${az('StorageAccountAlreadyTaken', 'The storage account named stshop01 is already taken.')}`;
  const at = (below: string, name: string): Json => ({
    id: `${below}/resourceGroups/${name}/providers/${account}/stshop01`,
    name: 'stshop01',
    type: account,
    location: 'northeurope',
  });
  const list = (below: string): string => `${below}/resources`;

  test('under its own ID is told with who made it', async () => {
    const own = `${group}/providers/${account}/stshop01`;
    const azure = new FakeAzure().at(
      own,
      found({
        id: own,
        location: 'westeurope',
        systemData: { createdAt: '2026-01-02T10:00:00Z', createdBy: 'kim@contoso.com' },
        properties: { provisioningState: 'Succeeded' },
      }),
    );
    const { root } = await asked(azure, text);
    assert.deepEqual(factsOf(root, 'Where it is'), [
      'in resource group prod-rg, under the ID that was to be made: westeurope, Succeeded, made 2026-01-02 10:00:00 UTC by kim@contoso.com (read 2026-01-15 09:00 UTC)',
    ]);
  });

  test('in another group is found', async () => {
    const azure = new FakeAzure().at(list(subscription), found({ value: [at(subscription, 'shared-rg')] }));
    const { root } = await asked(azure, text);
    assert.match(factsOf(root, 'Where it is')[0] ?? '', /^in another resource group, shared-rg, northeurope \(read /);
    assert.ok(!azure.reads.includes('/subscriptions'), 'no other subscription was asked');
  });

  test('in another subscription of the identity is found', async () => {
    const azure = new FakeAzure()
      .at('/subscriptions', found({ value: [{ id: subscription }, { id: other }] }))
      .at(list(other), found({ value: [at(other, 'old-rg')] }));
    const { root } = await asked(azure, text);
    assert.match(
      factsOf(root, 'Where it is')[0] ?? '',
      /^in another subscription, 77777777-[-0-9a-f]*, resource group old-rg, northeurope \(read /,
    );
  });

  test('that is a DNS label is no resource of that name', async () => {
    const ip = `${group}/providers/Microsoft.Network/publicIPAddresses/edge`;
    const azure = new FakeAzure();
    const { root } = await asked(
      azure,
      `{"error":{"code":"DnsRecordInUse","message":"DNS record shop.westeurope.cloudapp.azure.com is already used by another public IP.","target":"${ip}"}}`,
    );
    assert.equal(root?.class, 'already-exists');
    assert.deepEqual(
      [factsOf(root, 'Where it is'), azure.reads.filter((path) => path.endsWith('/resources'))],
      [[], []],
    );
  });

  test('nowhere that the identity sees says so', async () => {
    const azure = new FakeAzure().at('/subscriptions', found({ value: [{ id: subscription }, { id: other }] }));
    const { root } = await asked(azure, text);
    assert.match(
      factsOf(root, 'Where it is')[0] ?? '',
      /^not visible to this identity: stshop01 is not in any of the 2 subscriptions that this identity may read/,
    );
  });

  test('that may not be searched for is not said to be invisible', async () => {
    const azure = new FakeAzure().at(
      list(subscription),
      trouble('denied', 'needs Microsoft.Resources/subscriptions/resources/read'),
    );
    const { root, report } = await asked(azure, text);
    assert.match(factsOf(root, 'Where it is')[0] ?? '', /^not found: stshop01 is not in what could be read/);
    assert.ok(report.evidence.some(({ status }) => status === 'denied'));
  });

  test('stays in the scopes of `resource-id`', async () => {
    const azure = new FakeAzure()
      .at('/subscriptions', found({ value: [{ id: other }] }))
      .at(list(other), found({ value: [at(other, 'old-rg')] }));
    const { root } = await asked(azure, text, { 'resource-id': group });
    assert.ok(azure.reads.every((path) => path !== '/subscriptions' && !path.startsWith(other)));
    assert.doesNotMatch(factsOf(root, 'Where it is').join(), /another subscription/);
  });

  test('as what was deleted softly says until when', async () => {
    const deleted = {
      id: 'x',
      name: 'kv-shop',
      properties: {
        location: 'westeurope',
        deletionDate: '2026-01-10T08:00:00Z',
        scheduledPurgeDate: '2026-04-10T08:00:00Z',
        purgeProtectionEnabled: true,
      },
    };
    const azure = new FakeAzure().at(
      `${subscription}/providers/Microsoft.KeyVault/deletedVaults`,
      found({ value: [deleted] }),
    );
    const { root } = await asked(
      azure,
      az(
        'VaultAlreadyExists',
        "The vault name 'kv-shop' is already in use. Vault names are globally unique so it is possible that the name is already taken.",
      ),
    );
    assert.deepEqual([root?.class, root?.reason], ['already-exists', 'soft-deleted']);
    assert.deepEqual(factsOf(root, 'Where it is'), [
      'soft-deleted on 2026-01-10 in westeurope, Azure purges it on 2026-04-10, purge protection is on: nobody can purge it before (read 2026-01-15 09:00 UTC)',
    ]);
  });

  test('and was deleted a while ago may be held', async () => {
    const own = `${group}/providers/Microsoft.ServiceBus/namespaces/sb-shop`;
    const event = (status: string): Json => ({
      eventTimestamp: '2026-01-15T08:50:00Z',
      operationName: { value: 'Microsoft.ServiceBus/namespaces/delete' },
      operationId: 'd',
      caller: 'kim@contoso.com',
      status: { value: status },
      resourceId: own,
    });
    const azure = new FakeAzure().at(
      `${subscription}/providers/Microsoft.Insights/eventtypes/management/values`,
      found({ value: [event('Started'), event('Succeeded')] }),
    );
    const { root } = await asked(
      azure,
      `{"error":{"code":"NameUnavailable","message":"Namespace name 'sb-shop' is not available.","target":"${own}"}}`,
    );
    assert.match(
      factsOf(root, 'Where it is')[0] ?? '',
      /^deleted: namespaces\/delete by kim@contoso.com, .*; Azure may hold the name for a while/,
    );
  });

  test('as a role assignment is told with who has it', async () => {
    const row = {
      name: '01234567-89ab-cdef-0123-456789abcdef',
      properties: {
        scope: group,
        principalId: 'p-1',
        principalType: 'ServicePrincipal',
        roleDefinitionId: '/x/roleDefinitions/reader',
        createdOn: '2026-01-02T10:00:00Z',
      },
    };
    const azure = new FakeAzure().at(
      `${subscription}/providers/Microsoft.Authorization/roleAssignments`,
      found({ value: [row] }),
    );
    const { root } = await asked(
      azure,
      az(
        'RoleAssignmentExists',
        'The role assignment already exists. The ID of the conflicting role assignment is 0123456789abcdef0123456789abcdef.',
      ),
    );
    assert.match(
      factsOf(root, 'Where it is')[0] ?? '',
      /^role reader for ServicePrincipal p-1 on .*\/prod-rg, made 2026-01-02/,
    );
  });
});
