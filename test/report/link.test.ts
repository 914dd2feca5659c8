import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../scripts/lib/root.ts';
import { cloudField, cloudNamed } from '../../src/azure/cloud-endpoints.ts';
import { runPage } from '../../src/hosts/github/run-page.ts';
import { documentationLink, operationLink, portalLink } from '../../src/report/link.ts';
import { render } from './render-all.ts';
import { diagnosisOf, linked, reportOf, vmId } from './samples.ts';

const arm = 'https://management.azure.com';
const status =
  '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/providers/Microsoft.Network/locations/westeurope/operations/5e8b?api-version=2024-05-01';

describe('a URL out of a text', () => {
  const links: readonly (readonly [url: string, resourceManager: string])[] = [
    [`${arm}${status}`, arm],
    [`https://westeurope.management.azure.com${status}`, arm],
    [`https://management.usgovcloudapi.net${status}`, 'https://management.usgovcloudapi.net'],
    [
      `https://management.local.azurestack.external:30005${status}`,
      'https://management.local.azurestack.external:30005',
    ],
    [`${arm}${vmId}/operationStatuses/0858?api-version=1`, arm],
  ];
  for (const [url, resourceManager] of links)
    test(`is a link: ${url}`, () => assert.equal(operationLink(url, resourceManager), url));

  const texts: readonly (readonly [url: string, resourceManager?: string])[] = [
    ['https://portal.azure.com.evil.test/#@/login'],
    ['https://portal.azure.com/#@/login'],
    [`https://management.azure.com.evil.test${status}`],
    [`https://evil.test${status}`],
    [`https://evilmanagement.azure.com${status}`],
    [`https://evil.test/management.azure.com${status}`],
    [`https://a.b.management.azure.com${status}`],
    [`https://evil.test@management.azure.com${status}`],
    [`https://management.azure.com@evil.test${status}`],
    [`https://management.azure.com:444${status}`],
    [`https://management.azure.com\\@evil.test${status}`],
    [`https:\\\\management.azure.com${status}`],
    [`http://management.azure.com${status}`],
    [`HTTPS://MANAGEMENT.AZURE.COM${status}`],
    [`//management.azure.com${status}`],
    [`ftp://management.azure.com${status}`],
    [`https://management.аzure.com${status}`],
    [`https://management.azure.com\u200b${status}`],
    [`https://management.azure.com.${status}`],
    [`https://management。azure.com${status}`],
    [`${arm}${vmId}`],
    [`${arm}${vmId}?api-version=2024-07-01`],
    [`${arm}/login`],
    [`${arm}/`],
    [arm],
    [`${arm}/x${status}`],
    [`${arm}${status}#@/login`],
    [`${arm}${status.replace('/providers', '/../../providers')}`],
    [`${arm}${status.replace('/providers', '/%2e%2e/providers')}`],
    [`${arm}${status.replace('/providers', '%2f..%2fproviders')}`],
    [`${arm}${status.replace('5e8b', '5e8b)[x](https://evil.test')}`],
    [`${arm}${status.replace('5e8b', '5e8b%0d%0a')}`],
    [`${arm}${status.replace('5e8b', '5e 8b')}`],
    [`${arm}${status.replace('5e8b', 'x'.repeat(3000))}`],
    ['javascript:alert(1)'],
    ['data:text/html,<script>alert(1)</script>'],
    ['vscode://x'],
    [''],
    ['x'],
    [`${arm}${status}`, ''],
    [`${arm}${status}`, 'https://management.usgovcloudapi.net'],
    [`https://management.usgovcloudapi.net${status}`],
    [`https://management.local.azurestack.external${status}`, 'https://management.local.azurestack.external:30005'],
  ];
  for (const [url, resourceManager = arm] of texts)
    test(`is text: ${JSON.stringify(url.slice(0, 110))} ${resourceManager === arm ? '' : resourceManager}`, () =>
      assert.equal(operationLink(url, resourceManager), undefined));
});

describe('documentation', () => {
  for (const url of [
    'https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources#x',
    'https://www.pulumi.com/docs/iac/concepts/state-and-backends/',
  ])
    test(`is a link: ${url}`, () => assert.ok(documentationLink(url)));
  for (const url of [
    'https://learn.microsoft.com.evil.test/azure',
    'https://evil.test/learn.microsoft.com',
    'https://x@learn.microsoft.com/',
    'http://learn.microsoft.com/',
    'https://learn.microsoft.com/a b',
    'https://learn.microsoft.com/a)b',
    'https://github.com/evil/x',
  ])
    test(`is none: ${url}`, () => assert.equal(documentationLink(url), undefined));
});

describe('the portal', () => {
  const certificate = `${vmId.replace(/\/providers.*/, '')}/providers/Microsoft.Web/certificates/AB##West US#x(1)`;
  test('a name is encoded', () =>
    assert.match(portalLink(certificate) ?? '', /\/certificates\/AB%23%23West%20US%23x%281%29$/));
  test('a deployment has a page of its own, locks too', () => {
    assert.match(
      portalLink(vmId, 'deployment') ?? '',
      /^https:\/\/portal\.azure\.com\/#view\/HubsExtension\/DeploymentDetailsBlade\/~\/overview\/id\/%2Fsubscriptions%2F/,
    );
    assert.match(portalLink(vmId, 'locks') ?? '', /api-01\/locks$/);
  });
  for (const id of [
    '',
    'x',
    'https://evil.test',
    `${vmId}/..`,
    vmId.replace('api-01', '***'),
    vmId.replace('api-01', 'a\u202eb'),
    '/subscriptions/x/resourceGroups/y',
  ])
    test(`is not linked to for ${JSON.stringify(id.slice(-40))}`, () => assert.equal(portalLink(id), undefined));

  for (const [cloud, portal] of [
    ['AzureUSGovernment', 'https://portal.azure.us/#@/resource/subscriptions/'],
    ['AzureChinaCloud', 'https://portal.azure.cn/#@/resource/subscriptions/'],
  ] as const)
    test(`of ${cloud} is linked to in its own portal`, () =>
      assert.ok(portalLink(vmId, 'resource', cloud)?.startsWith(portal)));

  for (const cloud of ['custom', 'AzureGermanCloud', 'constructor'])
    test(`of ${cloud} is not linked to`, () => assert.equal(portalLink(vmId, 'resource', cloud), undefined));

  test('of a cloud whose portal is not known is not linked to, on any host', () => {
    const report = reportOf('blocked', [diagnosisOf('invalid-state', { resourceId: vmId })], {
      mode: 'guard',
      blockers: [{ kind: 'state', what: 'x', who: 'y', ...linked(vmId) }],
    });
    for (const dialect of ['github', 'pipelines', 'terminal'] as const) {
      assert.equal(render(report, dialect).includes('portal.azure.com/#@/resource'), true);
      const elsewhere = render({ ...report, cloud: 'custom', blockers: [] }, dialect);
      assert.doesNotMatch(elsewhere, /portal\.azure/);
    }
  });
});

describe('the cloud in use', () => {
  const clouds: readonly (readonly [environment: string, endpoint: string, field: object])[] = [
    ['AzureCloud', '', {}],
    ['azurecloud', arm, {}],
    ['AzureUSGovernment', '', { cloud: 'AzureUSGovernment' }],
    ['AzureChinaCloud', '', { cloud: 'AzureChinaCloud' }],
    ['AzureCloud', 'https://127.0.0.1:8443', { cloud: 'custom' }],
    ['AzureCloud', 'https://management.azure.com.evil.test', { cloud: 'custom' }],
    ['custom', 'https://management.azure.com', {}],
    ['AzureUSGovernment', 'https://127.0.0.1:8443', { cloud: 'custom' }],
    ['AzureCloud', 'https://management.chinacloudapi.cn', { cloud: 'AzureChinaCloud' }],
    ['custom', '', { cloud: 'custom' }],
    ['nonsense', '', { cloud: 'custom' }],
    ['AzureCloud', 'nonsense', { cloud: 'custom' }],
  ];
  for (const [environment, endpoint, field] of clouds)
    test(`${environment} ${endpoint}`, () => {
      const cloud = cloudNamed(environment, endpoint);
      assert.deepEqual(cloudField(cloud), field);
    });
});

describe('the page of a run', () => {
  test('is made of the server and numbers', () => {
    assert.equal(
      runPage('https://github.com/', 'contoso/shop', '7', '42'),
      'https://github.com/contoso/shop/actions/runs/7/job/42',
    );
    assert.equal(
      runPage('https://github.contoso.example:8443', 'contoso/shop', '7'),
      'https://github.contoso.example:8443/contoso/shop/actions/runs/7',
    );
  });
  for (const [server, repository, runId, jobId] of [
    ['http://github.com', 'contoso/shop', '7', '42'],
    ['https://github.com@evil.test', 'contoso/shop', '7', '42'],
    ['https://github.com/x?', 'contoso/shop', '7', '42'],
    ['javascript:x', 'contoso/shop', '7', '42'],
    ['https://github.com', 'contoso/shop/../evil', '7', '42'],
    ['https://github.com', 'contoso', '7', '42'],
    ['https://github.com', 'contoso/shop', '7/../8', '42'],
    ['https://github.com', 'contoso/shop', '7', 'x'],
    ['https://github.com', 'contoso/shop', '', '42'],
  ] as const)
    test(`is none of ${[server, repository, runId, jobId].join(' ')}`, () =>
      assert.equal(runPage(server, repository, runId, jobId), undefined));
});

test('nobody else makes a link', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const makers = files.filter((name) =>
    /\bas (?:unknown as )?Link\b/.test(readFileSync(join(root, 'src', name), 'utf8')),
  );
  assert.deepEqual(makers.map((name) => name.replaceAll('\\', '/')).sort(), [
    'hosts/github/run-page.ts',
    'report/link.ts',
  ]);
});
