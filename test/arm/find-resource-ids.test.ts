import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findResourceIds } from '../../src/arm/resource-id.ts';
import { assertLinear, repeated } from '../cost.ts';

const SUB = '/subscriptions/1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11';
const GROUP = `${SUB}/resourceGroups/shop-rg`;
const VM = `${GROUP}/providers/Microsoft.Compute/virtualMachines/api-01`;

function idsIn(text: string): readonly string[] {
  return findResourceIds(text).map((hit) => hit.id);
}

describe('findResourceIds', () => {
  const endings: readonly (readonly [string, string])[] = [
    ['white space', `cannot change ${VM} while it runs`],
    ['the end of a sentence', `Another operation runs on ${VM}.`],
    ['double quotes', `performing CreateOrUpdate on "${VM}": polling failed`],
    ['escaped quotes', `{\\"target\\":\\"${VM}\\"}`],
    ['single quotes', `The resource '${VM}' is locked`],
    ['backticks', `on \`${VM}\``],
    ['a comma', `${VM}, and others`],
    ['a semicolon', `${VM};next`],
    ['a colon', `${VM}: conflict`],
    ['parentheses', `the machine (${VM}) is busy`],
    ['a bracket that does not close in the name', `${VM}(see the log) failed`],
    ['square brackets', `azurerm_virtual_machine.api: Modifying... [id=${VM}]`],
    ['bold stars', `**${VM}**`],
    ['a tag', `<code>${VM}</code>`],
    ['a query', `PUT https://management.azure.com${VM}?api-version=2024-07-01`],
    ['a pipe', `${VM}|x`],
    ['a line end', `id = ${VM}\r\nnext`],
    ['a trailing slash', `${VM}/ is busy`],
  ];
  for (const [what, text] of endings) {
    test(`ends at ${what}`, () => assert.deepEqual(idsIn(text), [VM]));
  }

  test('gives the offset in the text', () => {
    const [hit] = findResourceIds(`on '${VM}'`);
    assert.equal(hit?.index, 4);
    assert.equal(hit?.resource.name, 'api-01');
  });

  test('finds several, in reading order, also inside a URL', () => {
    const text = `${GROUP} then https://management.azure.com${VM}/start?api-version=1 then ${SUB}.`;
    assert.deepEqual(idsIn(text), [GROUP, VM, SUB]);
  });

  test('group names may hold periods, underscores, hyphens and parentheses', () => {
    const odd = `${SUB}/resourceGroups/Shop.rg_(eu)-1`;
    assert.deepEqual(idsIn(`(see ${odd}).`), [odd]);
    assert.deepEqual(idsIn(`${odd}/providers/Microsoft.Web/sites/s`), [`${odd}/providers/Microsoft.Web/sites/s`]);
  });

  const masked = [
    `/subscriptions/***/resourceGroups/shop-rg/providers/Microsoft.Compute/virtualMachines/api-01`,
    `${SUB}/resourceGroups/<resource group>/providers/Microsoft.Compute/virtualMachines/<vm>`,
    '/subscriptions/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx/resourceGroups/xxx',
    `${SUB}/resourceGroups/\${RG}/providers/Microsoft.Web/sites/$(site)`,
    `${GROUP}/providers/Microsoft.Compute/virtualMachines/***`,
  ];
  for (const text of masked) {
    test(`keeps and flags ${text}`, () => {
      const hits = findResourceIds(`failed on "${text}" today`);
      assert.deepEqual(
        hits.map((hit) => [hit.id, hit.resource.masked]),
        [[text, true]],
      );
    });
  }

  test('a name cut by an ellipsis is flagged, not taken for the whole name', () => {
    assert.equal(findResourceIds(`${VM}... failed`)[0]?.resource.masked, true);
  });

  test('keeps $Default and revisions', () => {
    const hub = `${GROUP}/providers/Microsoft.EventHub/namespaces/n/eventhubs/h/consumergroups/$Default`;
    const api = `${GROUP}/providers/Microsoft.ApiManagement/service/s/apis/orders;rev=2`;
    assert.deepEqual(idsIn(`${hub} and ${api}; done`), [hub, api]);
  });

  test('finds tenant-level and management group IDs', () => {
    const assignment =
      '/providers/Microsoft.Management/managementGroups/corp/providers/Microsoft.Authorization/policyAssignments/tags';
    assert.deepEqual(idsIn(`denied by "${assignment}"`), [assignment]);
  });

  const lookalikes = [
    'see https://docs.example.org/cloud/subscriptions/billing for more',
    '.terraform/providers/registry.terraform.io/hashicorp/azurerm/4.1.0/linux_amd64',
    `https://management.azure.com${SUB}/providers/Microsoft.Network/locations/westeurope/operations/77aa?api-version=1`,
    '/subscriptions/',
    'the /providers/ folder',
  ];
  for (const text of lookalikes) {
    test(`finds nothing in ${text}`, () => assert.deepEqual(idsIn(text), []));
  }

  test('a path in front does not hide the ID behind it', () => {
    assert.deepEqual(idsIn(`/providers/portal/view${VM}`), [VM]);
  });

  test('is linear: hostile texts of two million characters are read at once', () => {
    const size = 2_000_000;
    const bombs = [
      '/subscriptions/',
      '/subscriptions/(',
      '/providers/<',
      '/subscriptions/a',
      '(',
      '/providers/Microsoft.A/',
      `${VM}(`,
      '/subscriptions/***',
    ];
    for (const bomb of bombs) {
      assertLinear(findResourceIds, repeated(bomb), size, JSON.stringify(bomb));
    }
  });
});
