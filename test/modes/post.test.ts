import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json } from '../../src/gate/snapshot.ts';
import {
  absent,
  FakeAzure,
  found,
  group,
  jobEnd,
  machine,
  network,
  postStep,
  subscription,
  trouble,
  vm,
  vnet,
} from './support.ts';

const deployments = `${group}/providers/Microsoft.Resources/deployments`;
const log = `${subscription}/providers/Microsoft.Insights/eventtypes/management/values`;
const onVnet = { 'resource-id': vnet, operation: 'write' } as const;
const onVm = { 'resource-id': vm, operation: 'restart' } as const;
const calm = found(network('Succeeded'));
const deployment = (name: string, provisioningState: string, more: Readonly<Record<string, Json>> = {}): Json => ({
  id: `${deployments}/${name}`,
  name,
  properties: { provisioningState, timestamp: '2026-01-15T09:00:30Z', duration: 'PT10S', ...more },
});
const conflict = {
  code: 'AnotherOperationInProgress',
  message: 'Another operation on this or dependent resource is in progress.',
};
const running = (azure: FakeAzure, name: string, target: string = vnet): void =>
  void azure
    .at(deployments, found({ value: [deployment(name, 'Running')] }))
    .at(
      `${deployments}/${name}/operations`,
      found({ value: [{ properties: { provisioningState: 'Running', targetResource: { id: target } } }] }),
    );

describe('a job that succeeded', () => {
  const rows: readonly (readonly [
    name: string,
    meanwhile: (azure: FakeAzure) => unknown,
    said: RegExp,
    inputs?: Record<string, string>,
  ])[] = [
    ['all at rest', () => undefined, /^✅ Verified at job end: `hub` is Succeeded\.\s*$/],
    [
      'a target in a state that nothing knows',
      (a) => a.at(vnet, found(network('Confused'))),
      /at its end `hub` is Confused, and whether that passes is not known\.\s*$/,
    ],
    [
      'a target that failed in words of its own',
      (a) => a.at(vnet, found(network('UpgradeFailed'))),
      /at its end `hub` is UpgradeFailed\.\s*$/,
    ],
    [
      'a target that moves',
      (a) => a.at(vnet, found(network('Updating'))),
      /^⚠️ The job succeeded, but at its end `hub` is Updating\.\s*$/,
    ],
    [
      'a target that failed',
      (a) => a.at(vnet, found(network('Failed'))),
      /^⚠️ The job succeeded, but at its end `hub` is Failed\./,
    ],
    [
      'a target that is gone',
      (a) => a.at(vnet, absent()),
      /^⚠️ The job succeeded, but at its end `hub` does not exist\./,
    ],
    [
      'a target that cannot be read',
      (a) => a.at(vnet, trouble('denied', 'needs x/read')),
      /^⚠️ The job succeeded, but at its end `hub` could not be read \(needs x\/read\)\./,
    ],
    [
      'a deployment that still runs',
      (a) => running(a, 'shop'),
      /^⚠️ The job succeeded, but at its end deployment `shop` is Running\./,
    ],
    [
      'a deployment that touches something else',
      (a) => running(a, 'shop', vm),
      /^✅ Verified at job end: `hub` is Succeeded\.\s*$/,
    ],
    [
      'deployments that cannot be read: no good news',
      (a) => a.at(deployments, trouble('denied', 'needs d/read')),
      /^⚠️ Verified at job end: `hub` is Succeeded\. Running deployments not read: needs d\/read\.\s*$/,
    ],
    [
      'what was to be deleted is gone',
      (a) => a.at(vnet, absent()),
      /^✅ Verified at job end: `hub` is gone\.\s*$/,
      { ...onVnet, operation: 'delete' },
    ],
    [
      'what was to be deleted is there',
      () => undefined,
      /^⚠️ The job succeeded, but at its end `hub` is still there \(Succeeded\)\./,
      { ...onVnet, operation: 'delete' },
    ],
    [
      'a machine whose power changes',
      (a) => a.at(vm, found(machine('starting'))),
      /^⚠️ The job succeeded, but at its end `api-01` is starting\./,
      onVm,
    ],
  ];
  for (const [name, meanwhile, said, inputs = onVnet] of rows) {
    test(name, async () => {
      const azure = new FakeAzure().at(vnet, calm).at(vm, found(machine('running')));
      const end = await jobEnd(azure, inputs, { status: 'success', meanwhile: () => void meanwhile(azure) });
      assert.match(end.published, said);
      assert.deepEqual([end.notes, azure.sent, end.report], [[], [], undefined]);
    });
  }

  test('of more targets than were kept, or in more scopes than are asked, is no good news alone', async () => {
    const azure = new FakeAzure();
    const targets = Array.from({ length: 9 }, (_, index) => vnet.replace('prod-rg', `rg-${index}`));
    for (const id of targets) azure.at(id, calm);
    const started = {
      since: new Date(azure.clock.wall()).toISOString(),
      targets: targets.map((id) => ({ id, operation: 'write' })),
      more: 2,
    };
    const state = new Map([
      ['guardStarted', JSON.stringify(started)],
      ['guardEnded', JSON.stringify({ verdict: 'clear', failed: [] })],
    ]);
    const inputs = { ...onVnet, 'job-status': 'success' };
    const { published } = await postStep(azure, inputs, state, () => undefined);
    assert.match(
      published,
      /^⚠️ Verified at job end: all 9 targets are at rest, and none has failed\. Running deployments of 1 more scope not read\. 2 more targets not read\.\s*$/,
    );
    const canceled = await postStep(azure, { ...inputs, 'job-status': 'cancelled' }, state, () => undefined);
    assert.match(
      canceled.published,
      /Nothing is known to run in Azure on the targets now\. Running deployments of 1 more scope not read\. 2 more targets not read\./,
    );
  });

  test('whose targets tell no state says so', async () => {
    const azure = new FakeAzure();
    const targets = Array.from({ length: 6 }, (_, index) => `${vnet}-${index}`);
    for (const id of targets) azure.at(id, id.endsWith('5') ? found({ properties: {} }) : calm);
    const { published } = await jobEnd(
      azure,
      { 'resource-id': targets.join('\n'), operation: 'write' },
      { status: 'success' },
    );
    assert.match(
      published,
      /^✅ Verified at job end: all 6 targets are at rest, and none has failed \(1 of them tell no state\)\./,
    );
  });
});

describe('a job that was canceled', () => {
  test('with nothing at work', async () => {
    const { published } = await jobEnd(new FakeAzure().at(vnet, calm), onVnet, { status: 'cancelled' });
    assert.match(published, /^The job was canceled\. Nothing runs in Azure on the targets now\.\s*$/);
  });

  test('with a deployment that runs on', async () => {
    const azure = new FakeAzure().at(vnet, calm);
    const { published } = await jobEnd(azure, onVnet, { status: 'cancelled', meanwhile: () => running(azure, 'shop') });
    assert.match(published, /Azure still works/);
    assert.match(published, /Deployment `shop` is Running/);
    assert.match(published, /az deployment group cancel/);
  });

  test('with a target that moves, and another that cannot be read', async () => {
    const azure = new FakeAzure().at(vnet, calm).at(vm, found(machine('running')));
    const { published } = await jobEnd(
      azure,
      { 'resource-id': `${vnet}\n${vm}`, operation: 'write' },
      {
        status: 'cancelled',
        meanwhile: () =>
          void azure.at(vnet, found(network('Updating'))).at(vm, trouble('server', 'Azure failed: HTTP 503')),
      },
    );
    assert.match(published, /`hub` is Updating/);
    assert.match(published, /`api-01` could not be read/);
  });
});

describe('a job that failed', () => {
  const fails = (azure: FakeAzure, name: string, when = '2026-01-15T09:00:30Z'): void =>
    void azure
      .at(
        deployments,
        found({
          value: [
            deployment(name, 'Failed', { timestamp: when, correlationId: 'c0ffee00-0000-4000-8000-000000000009' }),
          ],
        }),
      )
      .at(
        `${deployments}/${name}/operations`,
        found({
          value: [
            {
              properties: {
                provisioningState: 'Failed',
                timestamp: when,
                statusMessage: { error: conflict },
                targetResource: { id: vnet, resourceType: 'Microsoft.Network/virtualNetworks' },
              },
            },
          ],
        }),
      );

  test('after a guard that was clear, by a deployment: diagnosed', async () => {
    const azure = new FakeAzure().at(vnet, calm);
    const { report, notes } = await jobEnd(azure, onVnet, { status: 'failure', meanwhile: () => fails(azure, 'shop') });
    assert.deepEqual([report?.verdict, report?.reason, notes.length], ['conflict', 'another-operation-in-progress', 1]);
    assert.match(report?.summary ?? '', /^The job failed, and Azure tells of a conflict since the guard started: /);
  });

  test('after a guard that had waited: diagnosed all the same', async () => {
    const azure = new FakeAzure().at(vnet, (nowMs) => (nowMs < 10_000 ? found(network('Updating')) : calm));
    const meanwhile = (): void => fails(azure, 'shop', '2026-01-15T09:01:00Z');
    const { report } = await jobEnd(azure, { ...onVnet, wait: '60s' }, { status: 'failure', meanwhile });
    assert.equal(report?.reason, 'another-operation-in-progress');
  });

  test('before the guard started is not this job', async () => {
    const azure = new FakeAzure().at(vnet, calm);
    const { report, published } = await jobEnd(azure, onVnet, {
      status: 'failure',
      meanwhile: () => fails(azure, 'shop', '2026-01-15T08:59:59Z'),
    });
    assert.equal(report, undefined);
    assert.match(
      published,
      /^🔎 The job failed; Azure shows no failure on the targets since 09:00 UTC\. The Activity Log may still bring one/,
    );
  });

  test('by the Activity Log', async () => {
    const azure = new FakeAzure().at(vnet, calm);
    const event = {
      eventTimestamp: '2026-01-15T09:00:40Z',
      resourceId: vnet,
      operationName: { value: 'Microsoft.Network/virtualNetworks/write' },
      status: { value: 'Failed' },
      properties: { statusMessage: JSON.stringify({ error: conflict }) },
    };
    const { report } = await jobEnd(azure, onVnet, {
      status: 'failure',
      meanwhile: () => void azure.at(log, found({ value: [event] })),
    });
    assert.equal(report?.reason, 'another-operation-in-progress');
  });

  test('with a target that is Failed now, and was not before', async () => {
    const azure = new FakeAzure().at(vnet, calm);
    const { report } = await jobEnd(azure, onVnet, {
      status: 'failure',
      meanwhile: () => void azure.at(vnet, found(network('Failed'))),
    });
    assert.deepEqual([report?.reason, report?.diagnoses[0]?.confidence], ['failed-state', 'possible']);
  });

  test('with a target that was Failed before is no news', async () => {
    const azure = new FakeAzure().at(vnet, found(network('Failed')));
    const { report } = await jobEnd(azure, onVnet, { status: 'failure' });
    assert.equal(report, undefined);
  });

  test('where not all could be read: nothing is concluded from that', async () => {
    const azure = new FakeAzure().at(vnet, calm);
    const meanwhile = (): void => void azure.at(deployments, trouble('denied', 'needs d/read'));
    const { published } = await jobEnd(azure, onVnet, { status: 'failure', meanwhile });
    assert.match(published, /Not read: failed deployments \(needs d\/read\), running deployments \(needs d\/read\)\./);
  });

  test('beside a deployment that still runs', async () => {
    const azure = new FakeAzure().at(vnet, calm);
    const { published } = await jobEnd(azure, onVnet, { status: 'failure', meanwhile: () => running(azure, 'shop') });
    assert.match(published, /Deployment `shop` is still Running\./);
  });
});

describe('nothing is looked up', () => {
  test('after a guard that stopped the job', async () => {
    const azure = new FakeAzure().at(vnet, found(network('Updating')));
    const { published, lines } = await jobEnd(azure, onVnet, { status: 'failure' });
    assert.deepEqual([published, azure.reads], ['', []]);
    assert.match(lines.at(-1) ?? '', /the guard stopped this job before the change/);
  });

  test('after a guard that came to no verdict', async () => {
    const azure = new FakeAzure();
    const started = {
      since: new Date(azure.clock.wall()).toISOString(),
      targets: [{ id: vnet, operation: 'write' }],
      more: 0,
    };
    const { lines } = await postStep(
      azure,
      onVnet,
      new Map([['guardStarted', JSON.stringify(started)]]),
      () => undefined,
    );
    assert.match(lines.at(-1) ?? '', /the guard came to no verdict/);
    assert.deepEqual(azure.reads, []);
  });

  test('without a state that can be believed, or a status', async () => {
    const azure = new FakeAzure().at(vnet, calm);
    assert.match((await postStep(azure, onVnet, new Map(), () => undefined)).lines.at(-1) ?? '', /cannot be read/);
    assert.match(
      (await jobEnd(azure, onVnet, { status: 'else' })).lines.at(-1) ?? '',
      /does not tell how the job ended/,
    );
    assert.deepEqual(azure.reads, []);
  });
});
