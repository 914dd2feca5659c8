import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { labelZone } from '../simulator/azure/creation-state.ts';
import { groupId, make, play, type Scene } from './support.ts';

/** A what-if that creates one resource. Its body is that of ARM. */
const whatIf = (type: string, name: string, after: object): string =>
  JSON.stringify({
    status: 'Succeeded',
    changes: [
      { resourceId: `${groupId}/providers/${type}/${name}`, changeType: 'Create', after: { name, type, ...after } },
    ],
  });

const vault = 'Microsoft.KeyVault/vaults';
const gone: Required<Scene>['set'] = (world) => world.softDelete(`${groupId}/providers/${vault}/kv-prod`);
const at = { location: 'westeurope' };

async function verdictOf(plan: string, set: Required<Scene>['set']) {
  const { report, warned } = await play({ steps: [], plan, set });
  return { verdict: report.verdict, reason: report.reason, warned };
}

describe('a template', () => {
  test('does not recover by itself', async () => {
    const { verdict, reason } = await verdictOf(whatIf(vault, 'kv-prod', at), gone);
    assert.deepEqual([verdict, reason], ['blocked', 'soft-deleted']);
  });

  test('recovers where it says so', async () => {
    const { verdict } = await verdictOf(
      whatIf(vault, 'kv-prod', { ...at, properties: { createMode: 'recover' } }),
      gone,
    );
    assert.equal(verdict, 'clear');
  });

  test('restores an API management where it says so', async () => {
    const service = 'Microsoft.ApiManagement/service';
    const set: Required<Scene>['set'] = (world) => world.softDelete(`${groupId}/providers/${service}/apim`);
    assert.equal(
      (await verdictOf(whatIf(service, 'apim', { ...at, properties: { restore: true } }), set)).verdict,
      'clear',
    );
    assert.equal((await verdictOf(whatIf(service, 'apim', at), set)).reason, 'soft-deleted');
  });

  test('may have a web app whose plain name is taken, where Azure makes its host name unique', async () => {
    const set: Required<Scene>['set'] = (world) => world.takeName('Microsoft.Web/sites', 'shop');
    const { verdict, warned } = await verdictOf(whatIf('Microsoft.Web/sites', 'shop', at), set);
    assert.deepEqual([verdict, warned.length], ['clear', 1]);
  });
});

test('what a template writes over has its own name', async () => {
  const storage = 'Microsoft.Storage/storageAccounts';
  const set: Required<Scene>['set'] = (world) => void world.addResource(`${groupId}/providers/${storage}/stprod`, at);
  assert.deepEqual(await verdictOf(whatIf(storage, 'stprod', at), set), {
    verdict: 'clear',
    reason: 'no-error',
    warned: [],
  });
});

describe('a DNS label', () => {
  const set: Required<Scene>['set'] = (world) => world.takeName(labelZone('westeurope'), 'shop');
  const ip = (label?: string) =>
    make('public_ip', 'Microsoft.Network/publicIPAddresses', 'shop', {
      api: '2025-01-01',
      after: label === undefined ? {} : { domain_name_label: label },
    });

  test('that is taken stops the address', async () => {
    const { report } = await play({ steps: [ip('shop')], set });
    assert.deepEqual([report.verdict, report.reason], ['blocked', 'name-taken']);
  });

  test('is not asked about where there is none', async () => {
    const { report, asked } = await play({ steps: [ip()], set });
    assert.deepEqual([report.verdict, asked.some((each) => each.includes('CheckDns'))], ['clear', false]);
  });
});

describe('a web app of azurerm whose plain name is taken', () => {
  const app = make('linux_web_app', 'Microsoft.Web/sites', 'shop', { api: '2024-04-01' });
  const housed = (sku: string) =>
    make('service_plan', 'Microsoft.Web/serverfarms', 'plan', {
      api: '2024-04-01',
      after: { sku_name: sku, os_type: 'Linux' },
    });
  const set: Required<Scene>['set'] = (world) => world.takeName('Microsoft.Web/sites', 'shop');
  const verdict = async (steps: Scene['steps']) => (await play({ steps, set })).report.verdict;

  test('is stopped where its plan is a shared one', async () => {
    const { report, refused } = await play({ steps: [housed('P1v3'), app], set });
    assert.deepEqual([report.verdict, report.reason, Object.keys(refused)], ['blocked', 'name-taken', [app.address]]);
  });
  test('has a domain of its own in an isolated plan', async () =>
    assert.equal(await verdict([housed('I1v2'), app]), 'clear'));
  test('may have one where the plan is not told', async () => assert.equal(await verdict([app]), 'clear'));
});

describe('an answer that says nothing', () => {
  const storage = make('storage_account', 'Microsoft.Storage/storageAccounts', 'stprod', { api: '2023-01-01' });
  const answers: readonly (readonly [what: string, body: string])[] = [
    ['no JSON', '<html>'],
    ['a list', '[]'],
    ['nothing', ''],
    ['a text for a truth', '{"nameAvailable":"false"}'],
    ['null', 'null'],
  ];
  for (const [what, body] of answers)
    test(`${what}: stops nothing`, async () => {
      const { report } = await play({
        steps: [storage],
        harm: {
          on: /checkNameAvailability/,
          harm: { kind: 'status', status: 200, headers: { 'content-type': 'application/json' }, body },
        },
      });
      assert.equal(report.verdict, 'clear');
    });
  test('an error of the service: a row of evidence', async () => {
    const { report } = await play({
      steps: [storage],
      harm: { on: /checkNameAvailability/, harm: { kind: 'status', status: 500, headers: {}, body: '' } },
    });
    assert.equal(report.verdict, 'clear');
    assert.equal(report.evidence.find(({ source }) => source === 'name stprod')?.status, 'failed');
  });
});
