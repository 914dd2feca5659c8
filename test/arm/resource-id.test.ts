import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  encloses,
  isOperationUrl,
  overlaps,
  parseResourceId,
  resourceIdOfUrl,
  sameId,
  scopeChain,
  validateResourceId,
} from '../../src/arm/resource-id.ts';

const SUB = '/subscriptions/1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11';
const GROUP = `${SUB}/resourceGroups/shop-rg`;
const VNET = `${GROUP}/providers/Microsoft.Network/virtualNetworks/hub-vnet`;
const SUBNET = `${VNET}/subnets/web`;
const LOCK = `${VNET}/providers/Microsoft.Authorization/locks/keep`;

describe('parseResourceId', () => {
  test('reads a nested child with its parent and its top-level resource', () => {
    assert.deepEqual(parseResourceId(SUBNET), {
      id: SUBNET,
      kind: 'resource',
      subscriptionId: '1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11',
      resourceGroup: 'shop-rg',
      provider: 'Microsoft.Network',
      type: 'Microsoft.Network/virtualNetworks/subnets',
      name: 'web',
      names: ['hub-vnet', 'web'],
      parent: VNET,
      topLevel: VNET,
      masked: false,
    });
  });

  test('reads an extension resource: type and names are its own, the top-level resource is the extended one', () => {
    const lock = parseResourceId(LOCK);
    assert.equal(lock?.type, 'Microsoft.Authorization/locks');
    assert.deepEqual(lock?.names, ['keep']);
    assert.equal(lock?.extensionOf, VNET);
    assert.equal(lock?.parent, VNET);
    assert.equal(lock?.topLevel, VNET);
    assert.equal(lock?.resourceGroup, 'shop-rg');
  });

  test('an extension of an extension hangs on the nearer one', () => {
    const second = parseResourceId(`${LOCK}/providers/Microsoft.Insights/diagnosticSettings/logs`);
    assert.equal(second?.extensionOf, LOCK);
    assert.equal(second?.topLevel, VNET);
  });

  test('a resource may be named like a keyword', () => {
    const odd = parseResourceId(`${GROUP}/providers/Microsoft.Storage/storageAccounts/providers`);
    assert.equal(odd?.name, 'providers');
    assert.equal(odd?.type, 'Microsoft.Storage/storageAccounts');
  });

  const scopes = [
    { text: SUB, kind: 'subscription', name: '1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11', parent: undefined },
    { text: GROUP, kind: 'resource-group', name: 'shop-rg', parent: SUB },
    {
      text: '/providers/Microsoft.Management/managementGroups/corp',
      kind: 'management-group',
      name: 'corp',
      parent: undefined,
    },
    {
      text: '/providers/Microsoft.Management/managementGroups/corp/providers/Microsoft.Authorization/policyAssignments/tags',
      kind: 'resource',
      name: 'tags',
      parent: '/providers/Microsoft.Management/managementGroups/corp',
    },
    { text: '/providers/Microsoft.Subscription/aliases/team-a', kind: 'resource', name: 'team-a', parent: undefined },
    {
      text: `${SUB}/providers/Microsoft.Resources/deployments/landing`,
      kind: 'resource',
      name: 'landing',
      parent: SUB,
    },
  ];
  for (const { text, kind, name, parent } of scopes) {
    test(`reads ${kind} ${text}`, () => {
      const id = parseResourceId(text);
      assert.deepEqual([id?.id, id?.kind, id?.name, id?.parent], [text, kind, name, parent]);
    });
  }

  test('a tenant-level resource belongs to no subscription and no management group', () => {
    const alias = parseResourceId('/providers/Microsoft.Subscription/aliases/team-a');
    assert.equal(alias?.subscriptionId, undefined);
    assert.equal(alias?.managementGroup, undefined);
    assert.equal(alias?.topLevel, alias?.id);
  });

  const spellings = [
    `${SUB.toUpperCase()}/RESOURCEGROUPS/shop-rg`,
    `${GROUP}/`,
    `  "${GROUP}"  `,
    `'${GROUP}'`,
    `${GROUP}?api-version=2024-03-01`,
    `https://management.azure.com${GROUP}?api-version=2024-03-01`,
    `https://westeurope.management.azure.com:443${GROUP}`,
    `https://management.usgovcloudapi.net${GROUP}`,
    `https://management.chinacloudapi.cn${GROUP}/`,
  ];
  for (const text of spellings) {
    test(`accepts the spelling ${text}`, () => assert.ok(sameId(parseResourceId(text)?.id ?? '', GROUP)));
  }

  test('keeps names as they were given and spells the keywords', () => {
    assert.equal(parseResourceId(`${SUB}/resourcegroups/Shop.RG_(eu)-1`)?.id, `${SUB}/resourceGroups/Shop.RG_(eu)-1`);
  });

  const masks = [
    '***',
    '<vnet>',
    'xxxx',
    `\${VNET}`,
    '$(vnetName)',
    '{vnet}',
    '[redacted]',
    'hub-…',
    'hub...',
    'REDACTED',
    '%VNET%',
  ];
  for (const mask of masks) {
    test(`flags the placeholder ${mask}`, () => {
      const id = parseResourceId(`${GROUP}/providers/Microsoft.Network/virtualNetworks/${mask}`);
      assert.equal(id?.masked, true);
      assert.equal(id?.name, mask);
    });
  }

  test('a subscription that is no GUID is masked; names that only resemble a mask are not', () => {
    assert.equal(parseResourceId('/subscriptions/prod/resourceGroups/rg')?.masked, true);
    assert.equal(parseResourceId(`${SUB}/resourceGroups/xx`)?.masked, false);
    assert.equal(
      parseResourceId(`${GROUP}/providers/Microsoft.EventHub/namespaces/n/eventhubs/h/consumergroups/$Default`)?.masked,
      false,
    );
  });

  const malformed = [
    '',
    '/',
    'hub-vnet',
    '/subscriptions',
    '/subscriptions//resourceGroups/rg',
    `${SUB}/resourceGroups`,
    `${SUB}/resourceGroups/ends-with-period.`,
    `${SUB}/resourceGroups/${'g'.repeat(91)}`,
    `${SUB}/vaults/x`,
    `${GROUP}/providers`,
    `${GROUP}/providers/Microsoft.Network`,
    `${GROUP}/providers/Network/virtualNetworks/v`,
    `${GROUP}/providers/Microsoft.Network/virtualNetworks`,
    `${VNET}/subnets`,
    `${GROUP}//providers/Microsoft.Network/virtualNetworks/v`,
    `${GROUP}/providers/Microsoft.Network/virtualNetworks/a\u001b[31mb`,
    `${GROUP}/providers/Microsoft.Network/virtualNetworks/a"b`,
    `${GROUP}/providers/Microsoft.Network/virtualNetworks/a#b`,
    `https://example.org${GROUP}`,
    `/${'a'.repeat(5000)}`,
  ];
  for (const text of malformed) {
    test(`gives nothing for ${JSON.stringify(text.slice(0, 120))}`, () =>
      assert.equal(parseResourceId(text), undefined));
  }
});

describe('validateResourceId', () => {
  test('gives the normalised ID', () => {
    const outcome = validateResourceId(`${GROUP}/`);
    assert.equal('id' in outcome ? outcome.id : outcome.problem, GROUP);
  });

  const problems: readonly (readonly [string, RegExp])[] = [
    ['hub-vnet', /does not start with \//],
    ['/groups/x', /starts with "groups"/],
    ['/subscriptions/prod', /subscription "prod" is not a GUID/],
    [`${SUB}/resourceGroups/`, /names no resource group/],
    [`${GROUP}/providers/Microsoft.Network`, /stops at "Microsoft.Network"/],
    [`${VNET}/subnets`, /ends with "subnets", a type without a name/],
    [`${GROUP}/virtualNetworks/v`, /"virtualNetworks" stands where \/providers was expected/],
    [`${GROUP}/providers/Microsoft.Network/virtualNetworks/***`, /mask or a placeholder/],
    [`${SUB}//x`, /empty part/],
  ];
  for (const [text, expected] of problems) {
    test(`explains ${text}`, () => {
      const outcome = validateResourceId(text);
      assert.ok('problem' in outcome);
      assert.match(outcome.problem, expected);
      assert.match(outcome.problem, /Accepted is a full ID/);
      assert.doesNotMatch(outcome.problem, /[\r\n]/);
    });
  }
});

describe('resourceIdOfUrl', () => {
  const urls: readonly (readonly [string, string | undefined])[] = [
    [`https://management.azure.com${VNET}?api-version=2024-05-01`, VNET],
    [`https://management.local.azurestack.external:30005${VNET}`, VNET],
    [
      `https://127.0.0.1:8443${GROUP}/providers/Microsoft.Compute/virtualMachines/api/start?api-version=2024-07-01`,
      `${GROUP}/providers/Microsoft.Compute/virtualMachines/api`,
    ],
    [`https://management.azure.com${GROUP}/providers/Microsoft.Network/virtualNetworks`, GROUP],
    [`https://portal.azure.com/#@contoso.example/resource${VNET}/overview`, VNET],
    [`https://portal.azure.com/#resource${VNET}`, VNET],
    [`https://management.azure.com${SUB}/resourceGroups/rg%20x`, undefined],
    [
      `https://management.azure.com${GROUP}/providers/Microsoft.Sql/servers/s/databases/my%20db`,
      `${GROUP}/providers/Microsoft.Sql/servers/s/databases/my db`,
    ],
    [
      `https://management.azure.com${GROUP}/providers/Microsoft.Sql/servers/s/databases/a%2Fb`,
      `${GROUP}/providers/Microsoft.Sql/servers/s/databases/a%2Fb`,
    ],
    [
      `https://management.azure.com${SUB}/providers/Microsoft.Network/locations/westeurope/operations/0b9c?api-version=1`,
      undefined,
    ],
    [
      `https://management.azure.com${SUB}/providers/Microsoft.Compute/locations/westeurope/DiskOperations/0b9c`,
      undefined,
    ],
    [
      `https://management.azure.com${GROUP}/providers/Microsoft.Resources/deployments/main/operationStatuses/0858`,
      `${GROUP}/providers/Microsoft.Resources/deployments/main`,
    ],
    [
      `https://management.azure.com${GROUP}/providers/Microsoft.ApiManagement/service/s/apis/a/operations/get`,
      `${GROUP}/providers/Microsoft.ApiManagement/service/s/apis/a/operations/get`,
    ],
    ['https://shopdata.blob.core.windows.net/state/prod.tfstate', undefined],
    ['/subscriptions/not-a-url', undefined],
  ];
  for (const [url, expected] of urls) {
    test(`${url} → ${expected ?? 'nothing'}`, () => assert.equal(resourceIdOfUrl(url)?.id, expected));
  }

  test('isOperationUrl knows the status URLs', () => {
    assert.equal(
      isOperationUrl(
        `https://management.azure.com${SUB}/providers/Microsoft.Sql/locations/x/databaseOperationResults/1`,
      ),
      true,
    );
    assert.equal(isOperationUrl(`https://management.azure.com${VNET}`), false);
  });
});

describe('comparing', () => {
  test('sameId ignores case, keywords and a trailing slash', () => {
    assert.ok(sameId(SUBNET.toUpperCase(), `${SUBNET}/`));
    assert.ok(!sameId(SUBNET, VNET));
  });

  test('encloses works by whole segments', () => {
    assert.ok(encloses(SUB, SUBNET));
    assert.ok(encloses(GROUP.toLowerCase(), VNET));
    assert.ok(encloses(VNET, VNET));
    assert.ok(encloses(VNET, LOCK));
    assert.ok(!encloses(`${SUB}/resourceGroups/shop`, VNET), 'shop is not shop-rg');
    assert.ok(!encloses(SUBNET, VNET));
  });

  test('overlaps looks both ways', () => {
    assert.ok(overlaps(SUBNET, GROUP));
    assert.ok(overlaps(GROUP, SUBNET));
    assert.ok(!overlaps(SUBNET, `${VNET}/subnets/db`));
  });

  test('scopeChain goes from the resource up to the subscription', () => {
    assert.deepEqual(scopeChain(SUBNET), [SUBNET, VNET, GROUP, SUB]);
    assert.deepEqual(scopeChain(LOCK), [LOCK, VNET, GROUP, SUB]);
    assert.deepEqual(scopeChain('nonsense'), []);
  });
});

describe('what only looks like another kind', () => {
  test('a type of Microsoft.Management, and a type of another provider that is named like a management group', () => {
    for (const id of [
      '/providers/Microsoft.Management/serviceGroups/sg',
      '/providers/Contoso.Things/managementGroups/corp',
    ]) {
      const read = parseResourceId(id);
      assert.deepEqual([read?.kind, read?.managementGroup, read?.topLevel], ['resource', undefined, id]);
    }
  });
  test('the beginning of an ID in a URL names nothing', () => {
    for (const path of [
      '/providers',
      '/providers/Microsoft.Network',
      '/providers/Microsoft.Network/virtualNetworks',
      '/providers/../x/y',
    ])
      assert.equal(resourceIdOfUrl(`https://management.azure.com${path}`), undefined, path);
  });
  test('a group is told which sign it cannot hold, and only that', () => {
    const says = (group: string): string => {
      const checked = validateResourceId(`${SUB}/resourceGroups/${group}`);
      return 'problem' in checked ? checked.problem : '';
    };
    assert.match(
      says('shop\u200brg'),
      /^"shop<U\+200B>rg" is no resource group name: it holds U\+200B, which no name can hold\./,
    );
    assert.match(says('shop-rg.'), /^"shop-rg\." is no resource group name\. Accepted/);
  });
});
