import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Plan, readPlan } from '../../src/plan/index.ts';
import { group, subscription } from './make.ts';

const p = `${group()}/providers`;
const vm = `${p}/Microsoft.Compute/virtualMachines/m`;

function read(value: unknown): Plan {
  const reading = readPlan(JSON.stringify(value));
  assert.equal(reading.kind, 'plan', JSON.stringify(reading));
  return reading as Plan;
}
const said = (plan: Plan): readonly string[] =>
  plan.targets.map(({ operations, id }) => `${operations.join('+')} ${id.id.replace(p, '~')}`);

describe('what-if', () => {
  const all = [
    {
      resourceId: `${p}/Microsoft.Network/virtualNetworks/a`,
      changeType: 'Create',
      before: null,
      after: {},
      delta: null,
    },
    { resourceId: `${p}/Microsoft.Network/virtualNetworks/b`, changeType: 'NoChange', before: {}, after: {} },
    { resourceId: `${p}/Microsoft.Network/virtualNetworks/c`, changeType: 'Deploy' },
    { resourceId: `${p}/Microsoft.Network/virtualNetworks/d`, changeType: 'Delete' },
    { resourceId: `${p}/Microsoft.Network/virtualNetworks/e`, changeType: 'Ignore' },
    { resourceId: `[format('{0}/x', parameters('y'))]`, changeType: 'Unsupported', unsupportedReason: 'secret reason' },
    { identifiers: { uniqueName: 'g' }, extension: { name: 'MicrosoftGraph' }, changeType: 'Create' },
  ];
  const expected = ['a', 'b', 'c']
    .map((name) => `write ~/Microsoft.Network/virtualNetworks/${name}`)
    .concat('delete ~/Microsoft.Network/virtualNetworks/d');

  test('az, REST, and PowerShell with names or numbers', () => {
    const words = ['Create', 'Delete', 'Ignore', 'Deploy', 'NoChange', 'Modify', 'Unsupported'];
    const shell = (value: (word: string) => unknown) => ({
      Status: 'Succeeded',
      Changes: all.map(({ resourceId, changeType }) => ({
        Scope: group(),
        FullyQualifiedResourceId: resourceId,
        ChangeType: value(changeType),
        Before: null,
      })),
    });
    for (const file of [
      { status: 'Succeeded', error: null, diagnostics: [], potentialChanges: [], changes: all },
      { status: 'Succeeded', properties: { correlationId: 'x', changes: all } },
      shell((word) => word),
      shell((word) => words.indexOf(word)),
    ])
      assert.deepEqual(said(read(file)), expected);
  });

  test('what has no ID is unmapped; the reasons of Azure are not repeated', () => {
    const plan = read({ changes: all });
    assert.deepEqual([plan.changes, plan.unmapped.map(({ why }) => why)], [5, ['unsupported by what-if', 'no ARM ID']]);
    assert.ok(!JSON.stringify(plan).includes('secret reason'));
  });

  test('one resource listed twice, in another case, is one target', () => {
    const plan = read({
      changes: [
        { resourceId: vm, changeType: 'NoChange' },
        { resourceId: vm.toUpperCase().replace('/SUBSCRIPTIONS', '/subscriptions'), changeType: 'Modify' },
      ],
    });
    assert.equal(plan.targets.length, 1);
  });

  test('a size is a resize, from the states or from the differences', () => {
    const state = (size: string) => ({ properties: { hardwareProfile: { vmSize: size } } });
    const delta = [
      {
        path: 'properties.hardwareProfile.vmSize',
        propertyChangeType: 'Modify',
        before: 'Standard_B1s',
        after: 'Standard_B2s',
      },
    ];
    for (const change of [
      { before: state('Standard_B1s'), after: state('Standard_B2s') },
      { before: state('Standard_B1s'), after: {}, delta },
    ]) {
      assert.equal(
        read({ changes: [{ resourceId: vm, changeType: 'Modify', ...change }] }).targets[0]?.operation,
        'resize',
      );
    }
    assert.equal(
      read({
        changes: [
          { resourceId: vm, changeType: 'NoChange', before: state('Standard_B1s'), after: state('Standard_B1s') },
        ],
      }).targets[0]?.operation,
      'write',
    );
  });

  test('a potential change is no certain one', () => {
    const plan = read({ changes: [], potentialChanges: [{ resourceId: vm, changeType: 'Modify' }] });
    assert.deepEqual([said(plan), plan.targets[0]?.certain], [['write ~/Microsoft.Compute/virtualMachines/m'], false]);
  });

  test('a stack: what is detached is not touched', () => {
    const resourceChanges = [
      { id: vm, type: 'Microsoft.Compute/virtualMachines', changeType: 'modify', changeCertainty: 'definite' },
      { id: `${p}/Microsoft.Compute/disks/d`, changeType: 'detach' },
      { id: `${p}/Microsoft.Compute/disks/e`, changeType: 'delete' },
      { id: `${p}/Microsoft.Compute/disks/f`, changeType: 'create', changeCertainty: 'potential' },
    ];
    const plan = read({
      type: 'Microsoft.Resources/deploymentStacksWhatIfResults',
      properties: { changes: { resourceChanges, denySettingsChange: {} }, diagnostics: [] },
    });
    assert.deepEqual(said(plan), [
      'write ~/Microsoft.Compute/virtualMachines/m',
      'delete ~/Microsoft.Compute/disks/e',
      'write ~/Microsoft.Compute/disks/f',
    ]);
    assert.deepEqual(
      plan.targets.map(({ certain }) => certain),
      [true, true, false],
    );
  });

  test('a stack: whom it shuts out from then on', () => {
    const stack = (settings: unknown, status: unknown) => ({
      properties: {
        changes: {
          denySettingsChange: settings,
          resourceChanges: [{ id: vm, changeType: 'modify', denyStatusChange: status, changeCertainty: 'definite' }],
        },
      },
    });
    const told = (settings: unknown, status: unknown) => {
      const { notes, targets } = read(stack(settings, status));
      return [...notes, ...targets.flatMap(({ warnings }) => warnings)];
    };
    const both = told(
      { before: { mode: 'none' }, after: { mode: 'denyWriteAndDelete', excludedPrincipals: ['secret'] } },
      { before: 'none', after: 'denyDelete' },
    );
    assert.deepEqual(both, [
      'The stack denies others from then on to change or delete what it manages; a pipeline that does will meet a deny assignment.',
      'From then on a deny assignment of the stack refuses others that delete it.',
    ]);
    assert.deepEqual(
      told(
        { before: { mode: 'denyDelete' }, after: { mode: 'none' } },
        { before: 'denyDelete', after: 'removedBySystem' },
      ),
      ['The stack no longer denies others to change or delete what it manages.'],
    );
    for (const same of [undefined, null, 7, { before: { mode: 'denyDelete' }, after: { Mode: 'DenyDelete' } }])
      assert.deepEqual(told(same, { before: 'DenyDelete', after: 'denyDelete' }), []);
  });

  test('management groups, the tenant and other subscriptions', () => {
    const ids = [
      '/providers/Microsoft.Management/managementGroups/mg/providers/Microsoft.Authorization/policyDefinitions/d',
      '/providers/Microsoft.Authorization/roleDefinitions/79d53de5-0a64-4f79-8c63-229ea4e90b45',
      `/subscriptions/${subscription}/resourceGroups/new`,
    ];
    assert.deepEqual(
      read({ changes: ids.map((resourceId) => ({ resourceId, changeType: 'Create' })) }).targets.map(({ id }) => id.id),
      ids,
    );
  });

  test('a result that was cut short is incomplete', () => {
    const plan = read({
      changes: [],
      diagnostics: [{ code: 'NestedDeploymentShortCircuited', level: 'Warning', message: 'x', target: vm }],
    });
    assert.match(plan.incomplete ?? '', /did not look into/);
    assert.match(
      read({ status: 'Failed', changes: [{ resourceId: vm, changeType: 'Modify' }], error: { code: 'x' } })
        .incomplete ?? '',
      /failed/,
    );
  });
});
