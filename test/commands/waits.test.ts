import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cutBash } from '../../scripts/commands/bash.ts';
import { judgeWait, runAzWait, runPowerShellWait, typeOfWait } from '../../scripts/commands/waits.ts';
import { type Answer, momentsOf } from '../../scripts/commands/worlds.ts';

const ID = '/subscriptions/1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11/resourceGroups/g/providers';
const VM = `${ID}/Microsoft.Compute/virtualMachines/v`;
const at = (provisioningState: string): Answer => ({ id: 'x', properties: { provisioningState } });

const waits = '--timeout=1; --interval=1; --deleted=0; --created=0; --updated=0; --exists=0; --custom=1';
const names = ['resource', 'vm', 'aks', 'group', 'network vnet', 'deployment sub'];
/** All of az's waits have these. */
const shapes = Object.fromEntries(
  names.map((name) => [`${name} wait`, `--resource-group/-g=1; --name/-n=1; --resource-type=1; --ids=+; ${waits}`]),
);

const az = (line: string, answer: Answer): string => {
  const cut = cutBash(line);
  assert.ok('argvs' in cut);
  return runAzWait(cut.argvs[0]?.slice(1) ?? [], answer, shapes);
};

const judgedAz = (line: string): string =>
  judgeWait((answer) => az(line, answer) as never, momentsOf(typeOfWait(line) ?? 'Any/type', line)).join('\n');
const judgedPs = (line: string): string =>
  judgeWait((answer) => runPowerShellWait(line, answer), momentsOf(typeOfWait(line) ?? 'Any/type', line)).join('\n');

/** Each outcome was seen in the loop of az 2.91 itself, by `scripts/commands/az-waits.py`. */
test('a wait of az goes as its loop does', () => {
  const custom = `az resource wait --ids "${VM}" --custom "properties.provisioningState=='Succeeded'"`;
  assert.deepEqual(
    [at('Succeeded'), at('Updating'), at('Failed'), null].map((answer) => az(custom, answer)),
    ['ends', 'goes on', 'fails', 'goes on'],
  );
  assert.deepEqual(
    [at('Succeeded'), at('Updating'), at('Failed'), null].map((answer) =>
      az('az network vnet wait -g g -n v --updated', answer),
    ),
    ['ends', 'goes on', 'fails', 'fails'],
  );
  assert.deepEqual(
    [at('Succeeded'), at('Deleting'), null].map((answer) => az('az group wait --name g --deleted', answer)),
    ['goes on', 'goes on', 'ends'],
  );
  const power = 'az vm wait -g g -n v --custom "instanceView.statuses[?code==\'PowerState/running\']"';
  const machine = (code: string): Answer => ({
    id: 'x',
    properties: { provisioningState: 'Succeeded', instanceView: { statuses: [{ code }] } },
  });
  assert.deepEqual(
    [machine('PowerState/running'), machine('PowerState/starting'), null].map((answer) => az(power, answer)),
    ['ends', 'goes on', 'goes on'],
  );
  assert.equal(az('az aks wait -g g -n v --custom "provisioningState==\'Canceled\'"', at('Canceled')), 'ends');
  assert.equal(
    az('az aks wait -g g -n v --custom "properties.provisioningState==\'Canceled\'"', at('Canceled')),
    'goes on',
  );
});

const settled = "contains(['Succeeded','Failed','Canceled'], not_null(properties.provisioningState, 'Succeeded'))";

describe('waits that do not end are found, and those that do are not', () => {
  const lines: readonly (readonly [string, RegExp | ''])[] = [
    [`az resource wait --ids "${VM}" --deleted --custom "${settled}"`, ''],
    [`az resource wait --ids "${VM}" --custom "${settled}"`, /does not end at 404/],
    [`az resource wait --ids "${VM}" --deleted`, /does not end at Succeeded, Canceled$/],
    [`az resource wait --ids "${VM}" --deleted --updated`, /does not end at Canceled$/],
    [
      `az resource wait --ids "${VM}" --custom "properties.diskState=='Unattached'"`,
      /does not end at diskState Attached, diskState Reserved, diskState ActiveSAS, 404/,
    ],
    [
      `az resource wait --ids "${VM}" --deleted --custom "properties.provisioningState"`,
      /ends although something goes on: Accepted, Creating, Updating, Deleting/,
    ],
    [
      `az resource wait --ids "${ID}/Microsoft.Search/searchServices/s" --deleted --custom "${settled}"`,
      /does not end at succeeded/,
    ],
    [
      `az resource wait --ids "${ID}/Microsoft.Sql/servers/s" --deleted --custom "${settled}"`,
      /no state that tells of it/,
    ],
    [
      `az resource wait --ids "${ID}/Microsoft.DBforPostgreSQL/flexibleServers/p" --deleted --custom "contains(['Ready','Stopped','Disabled','Inaccessible'], properties.state)"`,
      '',
    ],
    [
      `az resource wait --ids "${ID}/Microsoft.DBforPostgreSQL/flexibleServers/p" --deleted --custom "contains(['Ready','Stopped','Disabled'], properties.state)"`,
      /does not end at Inaccessible/,
    ],
    [
      `az vm wait --ids "${VM}" --deleted --custom "instanceView.statuses[?code=='PowerState/running' || code=='PowerState/stopped' || code=='PowerState/deallocated']"`,
      '',
    ],
    [
      `az vm wait --ids "${VM}" --deleted --custom "instanceView.statuses[?code=='PowerState/running']"`,
      /does not end at PowerState\/stopped, PowerState\/deallocated/,
    ],
    ['az group wait --name "g" --deleted --custom "properties.provisioningState!=\'Deleting\'"', ''],
    ['az group wait --name "g" --deleted', /does not end at Succeeded, Canceled$/],
  ];
  for (const [line, expected] of lines)
    test(line, () => {
      if (expected === '') assert.equal(judgedAz(line), '');
      else assert.match(judgedAz(line), expected);
    });

  const loop = (read: string, until: string): string => `do { Start-Sleep 15; $s = ${read} } until (${until}); $s`;
  const state = `(Get-AzResource -ResourceId "${VM}" -ExpandProperties).Properties.provisioningState`;
  const scripts: readonly (readonly [string, RegExp | ''])[] = [
    [loop(state, "$s -in $null, 'Succeeded', 'Failed', 'Canceled'"), ''],
    [loop(state, "$s -in 'Succeeded', 'Failed', 'Canceled'"), /does not end at 404/],
    [loop(state, "$s -eq 'Succeeded'"), /does not end at Failed, Canceled, 404/],
    [loop(state, "$s -ne 'Updating'"), /ends although something goes on: Accepted, Creating, Deleting/],
    [
      loop(`(Get-AzResource -ResourceId "${VM}").Properties.provisioningState`, "$s -in $null, 'Succeeded', 'Failed'"),
      /ends although something goes on/,
    ],
    [
      loop(
        '(Get-AzVM -ResourceGroupName "g" -Name "v" -Status).Statuses.Code | Where-Object { $_ -like "PowerState/*" }',
        "$null -eq $s -or $s -in 'PowerState/running', 'PowerState/stopped', 'PowerState/deallocated'",
      ),
      '',
    ],
    [loop('(Get-AzDeployment -Name "d").ProvisioningState', "$s -in $null, 'Succeeded', 'Failed', 'Canceled'"), ''],
  ];
  for (const [line, expected] of scripts)
    test(line, () => {
      if (expected === '') assert.equal(judgedPs(line), '');
      else assert.match(judgedPs(line), expected);
    });
});

test('what a wait reads', () => {
  assert.equal(typeOfWait(`az resource wait --ids "${VM}" --deleted`), 'Microsoft.Compute/virtualMachines');
  assert.equal(
    typeOfWait('az resource wait --resource-group "g" --resource-type "Microsoft.Web/sites" --name "n"'),
    'Microsoft.Web/sites',
  );
  assert.equal(typeOfWait('az deployment sub wait --name d'), 'Microsoft.Resources/deployments');
  assert.equal(typeOfWait('az resource wait --ids "<resource-id>" --deleted'), undefined);
});
