import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cmdletOf } from '../../scripts/commands/powershell/cmdlets.ts';
import { commandsIn, judgePowerShell } from '../../scripts/commands/powershell/judge.ts';
import { readHelp } from '../../scripts/commands/powershell/read-help.ts';
import { Endless, runScript, type Value } from '../../scripts/commands/powershell/run.ts';
import { readPowerShell } from '../../scripts/commands/powershell/syntax.ts';
import { literal, NotRead } from '../../scripts/commands/powershell/tree.ts';

const namesIn = (line: string): readonly string[] =>
  commandsIn(readPowerShell(line)).map(({ command }) => command.name);

describe('the language', () => {
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['Get-AzVM -Name "a" -Status', ['Get-AzVM']],
    ['(Get-AzVM -Name "a").Statuses.Code', ['Get-AzVM']],
    [
      'Get-AzDisk | Where-Object { $_.Id -eq "x" -and $_.Name } | Select-Object Name, Id',
      ['Get-AzDisk', 'Where-Object', 'Select-Object'],
    ],
    ['Get-AzActivityLog -StartTime (Get-Date).AddHours(-6)', ['Get-AzActivityLog', 'Get-Date']],
    [
      'do { Start-Sleep 15; $s = (Get-AzVM -Name "a").ProvisioningState } until ($s -in $null, "Succeeded"); $s',
      ['Get-AzVM', 'Start-Sleep', 'Get-AzVM'].slice(1),
    ],
    [
      'while ((Get-AzResourceProvider -ProviderNamespace "P").RegistrationState -contains "Registering") { Start-Sleep 10 }',
      ['Get-AzResourceProvider', 'Start-Sleep'],
    ],
    ['Stop-AzVM -Id "/a/$((Get-AzDisk -DiskName "d").Name)" -Force', ['Stop-AzVM', 'Get-AzDisk']],
    ["Select-Object EventTimestamp, @{n='Message';e={$_.Properties.Content['statusMessage']}}", ['Select-Object']],
    ['foreach ($g in Get-AzResourceGroup) { Get-AzResource }', []],
    ['if ((Get-AzVM -Name "a").Id) { Get-AzDisk } else { Get-AzVM }', ['Get-AzVM', 'Get-AzDisk', 'Get-AzVM']],
    ['Get-AzDisk | ForEach-Object { @($_.ManagedByExtended) + $_.ManagedBy }', ['Get-AzDisk', 'ForEach-Object']],
    ['Stop-AzVM -Name a -Force; Set-AzVM -Name a -Generalized', ['Stop-AzVM', 'Set-AzVM']],
    ['$env:TF_LOG = "DEBUG"; terraform apply', ['terraform']],
  ];
  for (const [line, names] of lines.filter(([, expected]) => expected.length > 0))
    test(line, () => assert.deepEqual(namesIn(line), names));

  for (const line of [
    'Get-AzVM -Name "a',
    "Get-AzVM -Name 'a",
    'Get-AzVM @splat',
    'Get-AzVM | ',
    'do { Get-AzVM }',
    '(Get-AzVM',
    'Get-AzVM )',
    'Get-AzVM > out.txt',
    'Get-AzVM & Get-AzVM',
    'foreach ($g in Get-AzResourceGroup) { Get-AzResource }',
    '"a" "b"',
    `${'('.repeat(500)}Get-AzVM${')'.repeat(500)}`,
  ])
    test(`refused: ${line.slice(0, 60)}`, () => assert.throws(() => readPowerShell(line), NotRead));

  test('quotes: doubled, escaped, typographic', () => {
    const valueIn = (line: string): unknown => {
      const [called] = commandsIn(readPowerShell(line));
      const value = called?.command.arguments[1]?.value;
      return value === undefined ? undefined : literal(value);
    };
    assert.equal(valueIn('Get-AzVM -Name "a""b"'), 'a"b');
    assert.equal(valueIn('Get-AzVM -Name "a`"b`$c"'), 'a"b$c');
    assert.equal(valueIn("Get-AzVM -Name 'a''b$c'"), "a'b$c");
    assert.equal(valueIn('Get-AzVM -Name \u201ca b\u201d'), 'a b');
    assert.equal(valueIn('Get-AzVM -Name "a$b"'), undefined);
  });
});

describe('cmdlets', () => {
  const fine = [
    'Stop-AzVM -ResourceGroupName "g" -Name "n" -Force',
    'stop-azvm -resourcegroupname g -name n -force',
    'Stop-AzVM "g" "n" -Force',
    'Stop-AzVM -Id "i" -Force',
    'Stop-AzVM -Id:"i" -Force',
    'Get-AzVM -ResourceGroupName "g" -Name "n" | Stop-AzVM -Force',
    'Get-AzDisk | Where-Object DiskState -eq "ActiveSAS" | Select-Object Id, ManagedBy',
    'Get-AzVM -Name n -ErrorAction SilentlyContinue',
    '$env:TF_LOG = "DEBUG"; terraform apply -target "a"',
    'Get-AzVM -Name n | Out-Null',
  ];
  for (const line of fine) test(line, () => assert.deepEqual(judgePowerShell(line), []));

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['Stop-AzMachine -Name "n"', /no such cmdlet/],
    ['Stop-AzVM -Group "g" -Name "n"', /no parameter -Group/],
    ['Stop-AzVM -Name "n" -Force', /-resourcegroupname is missing beside name, force/],
    ['Stop-AzVM -Id "i" -Name "n"', /no parameter set takes id, name together/],
    ['Stop-AzVM -Name -Force', /-Name has no value/],
    ['Stop-AzVM -Id "i" -Id "j"', /given twice/],
    ['Stop-AzVM -N "n"', /may be/],
    ['Stop-AzVM -Id "i" "one" "two" "three"', /no parameter set|missing/],
    ['Get-AzVM -Status "n" "m" "o" "p"', /no parameter set|missing/],
    ['Get-AzDisk | Where-Object', /missing/],
    ['Get-Magic "n"', /no such cmdlet/],
    ['Get-AzDisk -DiskName $(Get-Nothing)', /Get-Nothing: no such cmdlet/],
    ['Get-AzDisk "', /is no PowerShell/],
  ];
  for (const [line, expected] of wrong)
    test(line, () => {
      assert.match(judgePowerShell(line).join('\n'), expected);
    });

  test('a page of help gives names and sets, and none of its words', () => {
    const page = [
      '# Stop-Thing',
      '## SYNOPSIS',
      'Stops it.',
      '## SYNTAX',
      '### ByName (Default)',
      '```',
      'Stop-Thing [-Group] <String> [[-Name] <String>] -Mode <String> [-Tag <Hashtable>] [-Force]',
      ' [-DefaultProfile <Context>] [-WhatIf] [<CommonParameters>]',
      '```',
      '### ById',
      '```',
      'Stop-Thing -InputObject <Thing> -All [-Force]',
      '```',
      '## DESCRIPTION',
      'Words.',
      '## PARAMETERS',
      '### -Group',
      'The group.',
      '```yaml',
      'Aliases: ResourceGroup, RG',
      'Position: 0',
      'Accept pipeline input: True (ByPropertyName)',
      '```',
      '### -InputObject',
      '```yaml',
      'Aliases:',
      'Position: Named',
      'Accept pipeline input: True (ByValue)',
      '```',
      '### -All',
      '```yaml',
      'Position: Named',
      '```',
      '## INPUTS',
    ].join('\n');
    assert.deepEqual(readHelp(page), {
      parameters: 'Group 0 property =ResourceGroup =RG; InputObject piped; All switch',
      sets: 'Group! Name Mode! Tag Force; InputObject! All! Force',
    });
  });

  test('the data is whole: every set names parameters that are there', () => {
    for (const name of ['Stop-AzVM', 'Get-AzResource', 'Where-Object', 'Start-Sleep', 'Invoke-AzRestMethod']) {
      const cmdlet = cmdletOf(name);
      assert.ok(cmdlet !== undefined, name);
      const known = new Set(cmdlet.parameters.map((parameter) => parameter.name.toLowerCase()));
      for (const set of cmdlet.sets)
        for (const parameter of set.may) assert.ok(known.has(parameter), `${name} -${parameter}`);
    }
  });
});

describe('scripts that are run', () => {
  const states = (...all: readonly Value[]): Value => {
    let at = -1;
    const out = runScript(
      readPowerShell('do { $s = (Get-State).State } until ($s -in $null, "Succeeded", "Failed"); $s'),
      () => {
        at += 1;
        return { state: all[Math.min(at, all.length - 1)] ?? null };
      },
    );
    return out;
  };

  test('a loop ends where its condition is met, whatever the case', () => {
    assert.equal(states('Updating', 'succeeded'), 'succeeded');
    assert.equal(states(null), null);
    assert.throws(() => states('Updating'), Endless);
  });

  const cases: readonly (readonly [string, Value])[] = [
    ['(Get-List).Name', ['a', 'b']],
    ['(Get-List | Where-Object { $_.Size -eq 2 }).Name', 'b'],
    ['@(Get-List).Name -contains "B"', true],
    ['(Get-List).Name -eq "a"', 'a'],
    ['(Get-List).Name -notcontains "c" -and -not $false', true],
    ['"PowerState/running" -like "PowerState/r*"', true],
    ['"a" -notin "b", "c"', true],
    ['Get-List | ForEach-Object { $_.Size } ', [1, 2]],
    ['if ((Get-List).Missing) { "yes" } else { "no" }', 'no'],
  ];
  const list: Value = [
    { name: 'a', size: 1 },
    { name: 'b', size: 2 },
  ];
  for (const [line, value] of cases)
    test(line, () =>
      assert.deepEqual(
        runScript(readPowerShell(line), () => list),
        Array.isArray(value) ? value : value,
      ),
    );

  test('what is not known is no verdict', () => {
    assert.throws(() => runScript(readPowerShell('(Get-Date).AddHours(1)'), () => null), /not run here/);
    assert.throws(() => runScript(readPowerShell('Get-Other'), () => undefined), /no answer/);
  });
});
