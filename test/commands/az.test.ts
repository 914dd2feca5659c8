import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judgeAz } from '../../scripts/commands/az.ts';
import { cutBash } from '../../scripts/commands/bash.ts';
import { deedOf, judgePrinted } from '../../scripts/commands/judge.ts';
import type { Printed } from '../../scripts/commands/printable.ts';
import { judgeQuery } from '../../scripts/commands/queries.ts';

const S = '/subscriptions/1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11';
const VM = `${S}/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/v`;

const common = '--subscription=1 <subscription>; --resource-group/-g=1! <resource_group>; --name/-n=1! <name>';

/** Shapes as az has them, so that these tests do not change with what is printed. */
const shapes = {
  'vm deallocate': `${common}; --no-wait=?; --ids=+`,
  'vm show': `${common}; --show-details/-d=0; --ids=+`,
  'vm list': '--subscription=1 <subscription>; --resource-group/-g=1 <resource_group>',
  'vmss deallocate':
    '--subscription=1 <subscription>; --resource-group/-g=1! <resource_group>; --name/-n=1!; --instance-ids=+',
  'disk show': `${common}; --ids=+`,
  'resource show':
    '--subscription=1 <subscription>; --ids=+; --resource-group/-g=1 <resource_group>; --name/-n=1; --resource-type=1',
  'lock list':
    '--subscription=1 <subscription>; --resource-group/-g=1 <resource_group>; --resource/--resource-name=1; --filter-string=1',
  'appconfig purge': 'asks; --subscription=1 <subscription>; --name/-n=1!; --yes/-y=0',
  'deployment group list':
    '--subscription=1 <subscription>; --resource-group/-g=1! <resource_group>; --mode=1 {Complete,Incremental}',
};

const judged = (line: string): string => {
  const cut = cutBash(line);
  return 'problem' in cut
    ? cut.problem
    : cut.argvs.flatMap((argv) => (argv[0] === 'az' ? judgeAz(argv.slice(1), shapes) : [])).join('\n');
};

describe('the arguments of az', () => {
  for (const line of [
    `az vm deallocate --ids "${VM}"`,
    'az vm deallocate --resource-group "g" --name "v" --no-wait',
    'az vm deallocate -g g -n v --output tsv',
    `az vm deallocate --ids "${VM}" && az vm show --ids "${VM}" --query "{a:name}"`,
    `az vm deallocate --ids $(az disk show --ids "${S}/resourceGroups/g/providers/Microsoft.Compute/disks/d" --query "managedBy" --output tsv)`,
    `az resource show --ids "${S}/resourceGroups/g"`,
    'az resource show --ids "<resource-id>"',
    'az appconfig purge --name "n" --yes',
    'az deployment group list --resource-group=g',
  ])
    test(line, () => assert.equal(judged(line), ''));

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['az vm halt --name v', /no command whose/],
    ['az vm deallocate --name v', /--resource-group missing/],
    ['az vm deallocate --resource-group g --machine v', /no argument --machine/],
    // argparse would take a part of a name: what is printed is whole.
    ['az vm deallocate --resource-group g --nam v', /no argument --nam/],
    ['az vm deallocate --resource-group g --name', /--name has no value/],
    ['az vm deallocate --resource-group g --name v w', /nothing takes the word w/],
    ['az vm deallocate --resource-group g --name v --name w', /given twice/],
    ['az vm deallocate --resource-group g --name v --output sheet', /takes no sheet/],
    ['az deployment group list -g g --mode Whole', /--mode takes no Whole/],
    ['az vm show -g g -n v --show-details yes', /nothing takes the word yes/],
    [`az vm deallocate --ids "${S}/resourceGroups/g"`, /does not tell/],
    [
      'az vm deallocate --ids "/subscriptions/***/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/v"',
      /no ID that az takes/,
    ],
    [
      `az vmss deallocate --ids "${S}/resourceGroups/g/providers/Microsoft.Compute/virtualMachineScaleSets/s"`,
      /no argument --ids/,
    ],
    ['az resource show --ids "/providers/Microsoft.Management/managementGroups/m"', /no ID that az takes/],
    [`az resource show --ids "${S}"`, /no resource/],
    [`az lock list --resource "${S}/resourceGroups/g" --filter-string "atScope()"`, /--resource breaks/],
    ['az appconfig purge --name "n"', /asks for a confirmation/],
    ['az vm list --query "[?name==\'a\'"', /no JMESPath/],
    ['az vm list --query "nothing(name)"', /no JMESPath/],
    ['az vm deallocate --ids $NAME', /bash would expand/],
    ['az vm list --query "[?name==`a`]"', /bash would expand/],
    ['az vm list > out', /a sign of its own/],
    ['az vm list --query "open', /quote is open/],
    ['az vm deallocate --ids $(az disk nothing)', /no command whose/],
  ];
  for (const [line, expected] of wrong) test(line, () => assert.match(judged(line), expected));
});

test('a line is cut as bash cuts it', () => {
  assert.deepEqual(cutBash('A=1 az vm list | az vm show --name "a b" && true'), {
    argvs: [['az', 'vm', 'list'], ['az', 'vm', 'show', '--name', 'a b'], ['true']],
  });
  assert.deepEqual(cutBash('az a --ids $(az b --x "$(az c)") --y \'$(no)\''), {
    argvs: [
      ['az', 'c'],
      ['az', 'b', '--x', '<output>'],
      ['az', 'a', '--ids', '<output>', '--y', '$(no)'],
    ],
  });
});

test('a query is parsed, not asked', () => {
  assert.equal(judgeQuery("contains(['a'], properties.state)"), undefined);
  assert.match(judgeQuery('a.') ?? '', /no JMESPath/);
  assert.match(judgeQuery('') ?? '', /no JMESPath/);
});

describe('what a step calls itself', () => {
  const printed = (tool: Printed['tool'], line: string, kinds: readonly string[] = []): Printed => ({
    ...{ tool, line, kinds, texts: [], from: [], types: [], known: [], lost: [] },
  });

  test('what a line does', () => {
    const deeds: readonly (readonly [Printed['tool'], string, string | undefined])[] = [
      ['az', `az vm show --ids "${VM}"`, 'look'],
      ['az', 'az keyvault list-deleted', 'look'],
      ['az', 'az vm get-instance-view -g g -n v', 'look'],
      ['az', 'az rest --method get --url "/x"', 'look'],
      ['az', 'az rest --url "/x"', 'look'],
      ['az', 'az rest --method post --url "/x"', 'act'],
      ['az', 'az keyvault recover --name n', 'act'],
      ['az', `az vm wait --ids "${VM}" --updated`, 'wait'],
      ['az', 'az vm deallocate --ids $(az vm list --query "[].id")', 'act'],
      ['az', 'az deployment group what-if -g g', 'look'],
      ['az', 'az vm list-usage --location l', 'look'],
      ['powershell', 'Get-AzKeyVault -VaultName n', 'look'],
      ['powershell', 'Undo-AzKeyVaultRemoval -VaultName n', 'act'],
      ['powershell', 'Get-AzVM | Where-Object { Stop-AzVM -Force }', 'act'],
      ['powershell', 'Invoke-AzRestMethod -Method GET -Path "/x"', 'look'],
      ['powershell', 'Invoke-AzRestMethod -Method POST -Path "/x"', 'act'],
      ['powershell', 'do { Start-Sleep 5 } until ((Get-AzVM -Name n).Id)', 'wait'],
      ['powershell', 'while ($true) { Stop-AzVM -Force }', 'act'],
      ['other', 'terraform plan', undefined],
    ];
    for (const [tool, line, deed] of deeds) assert.equal(deedOf({ tool, line }), deed, line);
  });

  test('is held to', () => {
    const problems = (tool: Printed['tool'], line: string, kinds: readonly string[]): string =>
      judgePrinted(printed(tool, line, kinds))
        .map(({ problem }) => problem)
        .join('\n');
    assert.match(
      problems('powershell', 'Undo-AzKeyVaultRemoval -VaultName n -ResourceGroupName g -Location l', ['look']),
      /a look, and is a act/,
    );
    assert.match(problems('powershell', '(Get-AzVM -Name n).ProvisioningState', ['wait']), /a wait, and is a look/);
    assert.equal(problems('powershell', 'Get-AzVM -Name n', ['look']), '');
    assert.match(problems('az', `az vm show --ids "${VM}"`, ['wait']), /a wait, and is a look/);
  });

  test('asks nobody', () => {
    const problems = (line: string): string =>
      judgePrinted(printed('powershell', line))
        .map(({ problem }) => problem)
        .join('\n');
    assert.match(problems('Stop-AzVM -ResourceGroupName g -Name n'), /asks/);
    assert.equal(problems('Stop-AzVM -ResourceGroupName g -Name n -Force'), '');
    assert.equal(problems('Start-AzVM -ResourceGroupName g -Name n'), '');
  });
});
