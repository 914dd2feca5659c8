import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadAdvice } from '../../src/conflict/advice/load.ts';
import type { AzureError } from '../../src/conflict/azure-error.ts';
import { errorsIn } from '../../src/conflict/find/errors.ts';
import { collector, type Finding } from '../../src/conflict/findings.ts';
import { diagnosisOf } from '../../src/modes/diagnosis.ts';
import { guid, scope } from './support.ts';

const read = (text: string): readonly AzureError[] => errorsIn({ text, line: 1 });

function findingsIn(text: string): readonly Finding[] {
  const found = collector();
  found.add(read(text), 'deploy.log');
  return found.finish();
}

async function diagnosed(text: string, target?: string) {
  const [finding] = findingsIn(text);
  assert.ok(finding);
  return diagnosisOf(finding, await loadAdvice([finding.reason]), target, false);
}

const boxed = (noun: string, labels: readonly string[]): string =>
  [
    '╷',
    `│ Error: updating ${noun} (Subscription: "${guid}"`,
    '│ Resource Group Name: "ledger-rg"',
    ...labels.map((label, i) => `│ ${label}${i === labels.length - 1 ? ')' : ''}`),
  ].join('\n');
const busy =
  ': performing CreateOrUpdate: unexpected status 409 (409 Conflict) with error: AnotherOperationInProgress: Another operation on this or dependent resource is in progress.';
const inUse = 'Code="InUseSubnetCannotBeDeleted" Message="Subnet is in use and cannot be deleted."';
const resize =
  'ERROR: (OperationNotAllowed) Unable to resize the VM since changing from resource disk to non-resource disk VM size and vice-versa is not allowed. Please deallocate the VM first.';

describe('in the errors of a log', () => {
  test('what Terraform names is the resource, not an ID that stands in a progress line', () => {
    const log = `azurerm_virtual_network.hub: Creation complete after 5s [id=${scope}/providers/Microsoft.Network/virtualNetworks/hub]\nazurerm_subnet.app: Modifying...\n${boxed(
      'Subnet',
      ['Virtual Network Name: "hub"', 'Subnet Name: "app"'],
    )}${busy}\n│ \n│   with azurerm_subnet.app,\n│   on net.tf line 3, in resource "azurerm_subnet" "app":\n╵`;
    const [error, ...others] = read(log);
    assert.equal(others.length, 0);
    assert.equal(error?.resourceId, `${scope}/providers/Microsoft.Network/virtualNetworks/hub/subnets/app`);
    assert.equal(error?.resourceName, undefined);
  });

  test('an ID in the words of Azure comes first', () => {
    const nic = `${scope}/providers/Microsoft.Network/networkInterfaces/nic-7`;
    const [error] = read(
      `+ az vm resize -g ledger-rg -n api-1\nERROR: (AnotherOperationInProgress) Another operation on ${nic} is in progress.`,
    );
    assert.equal(error?.resourceId, nic);
  });

  test('the half of a broken ID does not', () => {
    const [error] = read(
      'az disk update -g ledger-rg -n d1 -z 512\nERROR: (OperationNotAllowed) Cannot resize disk d1 for the machine /subscriptions/... /resourceGroups/x /providers/Microsoft.Compute/virtualMachines/api-1.',
    );
    assert.deepEqual([error?.resourceId, error?.resourceName, error?.resourceGroup], [undefined, 'd1', 'ledger-rg']);
  });

  test('an ID near by does not stand in for another name', () => {
    const vnet = `${scope}/providers/Microsoft.Network/virtualNetworks/hub`;
    const other = vnet.replace('5', '7');
    const [error] = read(
      `azurerm_virtual_network.hub: Creation complete [id=${vnet}]\nazurerm_virtual_network.b: Creation complete [id=${other}]\nError: deleting Route Table: (Name "rt" / Resource Group "ledger-rg"): network.RouteTablesClient#Delete: ${inUse}`,
    );
    assert.deepEqual([error?.resourceId, error?.resourceName], [undefined, 'rt']);
  });

  test('a request tells the resource better than a command does', () => {
    const url = `https://management.azure.com${scope}/providers/Microsoft.Compute/virtualMachines/api-9?api-version=2024-07-01`;
    const [error] = read(
      `az vm resize -g ledger-rg -n api-1 --debug\nPUT ${url}\nHTTP/1.1 409 Conflict\n\n{"error":{"code":"Conflict","message":"The resource is busy with another operation."}}`,
    );
    assert.match(error?.resourceId ?? '', /api-9$/);
  });

  test('the subscription of the passage completes the ID only where it is the only one', () => {
    const seen = `Using /subscriptions/${guid}\n`;
    const failed = `+ az vm resize -g ledger-rg -n api-1\n${resize}`;
    assert.equal(
      read(`${seen}\n\n${failed}`)[0]?.resourceId,
      `${scope}/providers/Microsoft.Compute/virtualMachines/api-1`,
    );
    const [error] = read(`${seen}and /subscriptions/${guid.replace('5', '7')}\n\n${failed}`);
    assert.equal(error?.resourceId, undefined);
    assert.deepEqual(
      [error?.resourceName, error?.resourceType, error?.resourceGroup],
      ['api-1', 'Microsoft.Compute/virtualMachines', 'ledger-rg'],
    );
  });
});

describe('in findings', () => {
  const deleting = (subnet: string): string =>
    `Error: deleting Subnet: (Name "${subnet}" / Virtual Network Name "hub" / Resource Group "ledger-rg"): network.SubnetsClient#Delete: Failure sending request: StatusCode=0 -- Original Error: ${inUse}\n\n`;

  test('the same words about two resources are two', () => {
    assert.deepEqual(
      findingsIn(deleting('app') + deleting('data')).map(({ error, count }) => [error.resourceName, count]),
      [
        ['app', 1],
        ['data', 1],
      ],
    );
  });

  test('the same words about one resource are one', () => {
    const [finding, ...others] = findingsIn(`${deleting('app')}${'\n'.repeat(20)}${deleting('app')}`);
    assert.equal(others.length, 0);
    assert.equal(finding?.count, 2);
  });
});

describe('in a diagnosis', () => {
  const failed = `+ az vm resize -g ledger-rg -n api-1 --size Standard_D4s_v5\n${resize}`;

  test('title and commands carry the name and the group', async () => {
    const { title, steps, resourceId } = await diagnosed(failed);
    assert.equal(resourceId, undefined);
    assert.match(title, /api-1/);
    const commands = steps.flatMap(({ az }) => az ?? []).join('\n');
    assert.match(commands, /"ledger-rg"/);
    assert.match(commands, /"api-1"/);
  });

  test('with a subscription they carry the ID', async () => {
    const { title, steps, resourceId } = await diagnosed(`Using /subscriptions/${guid}\n\n\n${failed}`);
    assert.match(title, /api-1/);
    assert.ok(resourceId);
    assert.ok(steps.some(({ az }) => az?.includes(resourceId)));
  });

  test("the run's target stands in, unless the text names another resource", async () => {
    const target = `${scope}/providers/Microsoft.Compute/virtualMachines/api-`;
    assert.equal((await diagnosed(failed, `${target}1`)).resourceId, `${target}1`);
    assert.equal((await diagnosed(failed, `${target}2`)).resourceId, undefined);
    assert.equal((await diagnosed(resize, `${target}2`)).resourceId, `${target}2`);
  });

  test('a name that a shell would read is in no command', async () => {
    const { steps } = await diagnosed(failed.replace('api-1', "'api$(reboot)'"));
    for (const { az, powershell } of steps) assert.doesNotMatch(`${az} ${powershell}`, /reboot/);
  });
});
