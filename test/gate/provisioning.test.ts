import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json } from '../../src/gate/snapshot.ts';
import { verbKind } from '../../src/gate/verbs.ts';
import { deployment, find, groupId, judge, quiet, read, settled, thingId, vmBody, vmId } from './support.ts';

const state = (provisioningState: Json, more: { readonly [key: string]: Json } = {}): Json => ({
  properties: { provisioningState, ...more },
});
const action = (name: string): string => `Contoso.Things/widgets/${name}/action`;
const decided = (body: Json, word: string, id = thingId): string => judge(quiet(id, body), word).decision;

describe('a word that nothing knows', () => {
  const verdict = judge(quiet(thingId, state('Confused')), 'write');

  test('is no wait', () => assert.equal(verdict.decision, 'clear'));

  test('is told, with the word and the type', () => {
    const { outcome, why = '', actual } = find(verdict, 'provisioning state');
    assert.deepEqual([outcome, actual], ['warns', 'Confused']);
    assert.match(why, /state Confused of Contoso\.Things\/widgets it is not known whether it passes/);
  });

  test('is no sign of rest either', () => assert.equal(find(verdict, 'provisioning state').tellsMotion, undefined));

  test('of a parent: the same', () => {
    const child = `${groupId}/providers/Microsoft.Cache/redis/c/firewallRules/r`;
    const beside = judge(quiet(child, settled, { related: { owner: read(state('Confused')) } }), 'write');
    const row = find(beside, 'provisioning state of the cache');
    assert.deepEqual([beside.decision, row.outcome, row.tellsMotion], ['clear', 'warns', undefined]);
    assert.match(row.why ?? '', /state Confused of the cache/);
  });
});

describe('what a verb takes', () => {
  const kinds = {
    changes: ['start', 'regenerateKeys', 'renewCredentials', 'endorse', 'stopover', 'restart', 'attach'],
    reads: ['listKeys', 'LISTKEYS', 'getStatus', 'publishxml', 'sharedKeys', 'validateMove', 'effectiveRouteTable'],
    ends: ['cancel', 'Cancel', 'cancelJob', 'stop', 'stopResize', 'abort', 'end', 'terminate', 'pause', 'suspend'],
  } as const;
  for (const [kind, words] of Object.entries(kinds))
    for (const word of words)
      test(`POST ${word} ${kind}`, () => assert.equal(verbKind({ method: 'POST', action: word }), kind));

  for (const [word, moving, decision] of [
    ['write', 'Creating', 'waits'],
    [action('polish'), 'Updating', 'waits'],
    ['delete', 'Creating', 'clear'],
    ['delete', 'Accepted', 'clear'],
    ['delete', 'Deleting', 'waits'],
    [action('listKeys'), 'Creating', 'clear'],
    [action('listKeys'), 'Deleting', 'clear'],
    [action('cancel'), 'Updating', 'clear'],
    [action('stop'), 'Starting', 'clear'],
  ] as const)
    test(`${word} while ${moving}, on a type without a row: ${decision}`, () =>
      assert.equal(decided(state(moving), word), decision));

  test('what is taken in motion is no sign of rest', () => {
    const row = find(judge(quiet(thingId, state('Creating')), 'delete'), 'provisioning state');
    assert.deepEqual([row.outcome, row.actual, row.tellsMotion], ['met', 'Creating', undefined]);
  });

  test('a row that does not say so takes nothing in motion', () =>
    assert.equal(
      decided(state('Updating'), 'delete', `${groupId}/providers/Microsoft.Network/virtualNetworks/v`),
      'waits',
    ));

  for (const [type, word, moving, decision] of [
    ['Microsoft.Network/applicationGateways', 'write', 'Updating', 'clear'],
    ['Microsoft.Network/applicationGateways', 'delete', 'Updating', 'clear'],
    ['Microsoft.Network/applicationGateways', 'write', 'Deleting', 'waits'],
    ['Microsoft.Network/applicationGateways', 'stop', 'Updating', 'waits'],
    ['Microsoft.Compute/virtualMachineScaleSets/s/virtualMachines', 'write', 'Updating', 'clear'],
    ['Microsoft.Compute/virtualMachineScaleSets/s/virtualMachines', 'write', 'Creating', 'waits'],
    ['Microsoft.KeyVault/vaults', 'write', 'RegisteringDns', 'clear'],
    ['Microsoft.KeyVault/vaults', 'write', 'Updating', 'waits'],
    ['Microsoft.Storage/storageAccounts', 'list-keys', 'ResolvingDns', 'waits'],
    ['Microsoft.Cache/redis', 'list-keys', 'Creating', 'clear'],
    ['Microsoft.App/jobs', 'delete', 'InProgress', 'clear'],
  ] as const)
    test(`${word} of ${type} while ${moving}: ${decision}`, () =>
      assert.equal(decided(state(moving), word, `${groupId}/providers/${type}/x`), decision));

  test('a request that reads does not wait for a deployment', () => {
    const deployments = read([deployment('main', [{ id: thingId, state: 'Running' }])]);
    const at = (word: string): string => judge(quiet(thingId, settled, { deployments }), word).decision;
    assert.deepEqual([at(action('listKeys')), at('write')], ['clear', 'waits']);
  });
});

describe('what ends something wants it to run', () => {
  const deploymentId = `${groupId}/providers/Microsoft.Resources/deployments/main`;
  for (const [word, decision] of [
    ['Accepted', 'clear'],
    ['Running', 'clear'],
    ['Succeeded', 'blocked'],
    ['Failed', 'blocked'],
    ['Canceled', 'blocked'],
  ] as const)
    test(`the cancel of a deployment that is ${word}: ${decision}`, () => {
      const deployments = read([deployment('main', [], { state: word })]);
      assert.equal(judge(quiet(deploymentId, state(word), { deployments }), 'cancel').decision, decision);
      assert.equal(decided(state(word), 'Microsoft.Resources/deployments/cancel/action', deploymentId), decision);
    });

  for (const [told, body, word, outcome] of [
    ['a job that runs', state('Succeeded', { status: 'Running' }), 'cancel', 'met'],
    ['a job that is over', state('Succeeded', { status: 'Finished' }), 'cancel', 'warns'],
    ['a service that is off', state('Succeeded', { powerState: 'Stopped' }), 'stop', 'warns'],
    ['a service that tells no power', state('Succeeded'), 'stop', undefined],
    [
      'a service whose state is the end of an operation',
      state('Succeeded', { state: 'Succeeded' }),
      'suspend',
      undefined,
    ],
    ['a service that is paused', state('Succeeded', { state: 'Paused' }), 'suspend', 'warns'],
    ['a service that was made', state('Succeeded', { status: 'Completed' }), 'pause', undefined],
    ['a job that is over', state('Succeeded', { latestRunStatus: 'Succeeded' }), 'stopJob', 'warns'],
    ['a job that is over', state('Succeeded', { status: 'Failed' }), 'CancelJob', 'warns'],
    ['a job that runs', state('Succeeded', { status: 'Queued' }), 'stopRun', 'met'],
    ['a run that a part tells of', state('Succeeded', { lastRun: { runState: 'Running' } }), 'cancel', 'met'],
    ['a run that is over, as a part tells', state('Succeeded', { lastRun: { runState: 'Failed' } }), 'cancel', 'warns'],
    ['a list of states', state('Succeeded', { parts: [{ state: 'Running' }] }), 'cancel', 'warns'],
    ['an operation that is over', state('Succeeded'), 'cancel', 'warns'],
    ['a word of its own', state('Succeeded', { status: 'DeviceOrdered' }), 'cancel', undefined],
    ['no properties', {}, 'cancel', undefined],
  ] as const)
    test(`${told}: ${word} ${outcome ?? 'says nothing'}`, () => {
      const verdict = judge(quiet(thingId, body), action(word));
      assert.equal(verdict.decision, 'clear');
      assert.equal(verdict.conditions.find(({ what }) => what === 'what the operation ends')?.outcome, outcome);
    });

  test('a machine that starts can be deallocated, and waits where it is being made or stopped', () => {
    const at = (power: string, provisioning = 'Updating'): string =>
      decided(vmBody(power, provisioning), 'deallocate', vmId);
    assert.deepEqual(
      [at('starting'), at('running', 'Succeeded'), at('running'), at('stopping'), at('creating', 'Creating')],
      ['clear', 'clear', 'waits', 'waits', 'waits'],
    );
  });
});

describe('bodies that do not say what they should', () => {
  for (const body of [
    { id: thingId },
    { properties: null },
    { properties: {} },
    { properties: [] },
    { properties: 'x' },
  ] as readonly Json[])
    test(`${JSON.stringify(body).slice(-20)} tells no state`, () => {
      const verdict = judge(quiet(thingId, body), 'write');
      assert.deepEqual([verdict.decision, find(verdict, 'provisioning state').actual], ['clear', 'none told']);
      for (const word of ['delete', action('cancel'), action('listKeys')])
        assert.equal(decided(body, word), 'clear', word);
    });

  for (const value of [7, true, {}, ['Succeeded']] as readonly Json[])
    test(`a state that is ${JSON.stringify(value)} is not read as one`, () => {
      const verdict = judge(quiet(thingId, state(value)), 'write');
      assert.deepEqual(
        [verdict.decision, find(verdict, 'provisioning state').why],
        ['unread', 'Azure told a state that is no text'],
      );
    });

  const views = (own: string, ...codes: readonly Json[]): Json =>
    state(own, { instanceView: { statuses: codes.map((code) => ({ code })) } });
  for (const [own, code, decision, actual] of [
    ['Succeeded', 'ProvisioningState/updating', 'waits', 'Succeeded, and updating in its instance view'],
    ['Updating', 'ProvisioningState/succeeded', 'waits', 'Updating, and succeeded in its instance view'],
    ['Succeeded', 'ProvisioningState/failed/AllocationFailed', 'clear', 'Succeeded, and failed in its instance view'],
    ['Failed', 'ProvisioningState/failed/AllocationFailed', 'clear', 'Failed'],
    ['Succeeded', 'PowerState/starting', 'clear', 'Succeeded'],
    ['Succeeded', 4, 'clear', 'Succeeded'],
  ] as const)
    test(`${own} beside ${code}: ${decision}, and both are said`, () => {
      const verdict = judge(quiet(thingId, views(own, code)), 'write');
      assert.deepEqual([verdict.decision, find(verdict, 'provisioning state').actual], [decision, actual]);
    });
});
