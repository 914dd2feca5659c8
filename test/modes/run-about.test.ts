import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseResourceId, type ResourceId } from '../../src/arm/resource-id.ts';
import type { Failure } from '../../src/modes/run/failure.ts';
import { findingsIn } from '../../src/modes/run/failure.ts';
import { groundWords, isAbout } from '../../src/modes/run/proof.ts';
import { az, group, vm, vnet } from './support.ts';

const idOf = (id: string): ResourceId => {
  const parsed = parseResourceId(id);
  assert.ok(parsed);
  return parsed;
};
const saying = async (message: string): Promise<Pick<Failure, 'findings'>> => ({
  findings: await findingsIn(Buffer.from(az('AnotherOperationInProgress', message))),
});
/** A finding whose error names this and says that. */
const named = (error: { readonly resourceId?: string; readonly resourceName?: string; readonly message?: string }) =>
  ({ findings: [{ error: { codePath: [], message: '', outerMessages: [], raw: '', ...error } }] }) as unknown as Pick<
    Failure,
    'findings'
  >;

describe('what a text may be about', () => {
  const target = idOf(vm);

  test('is any target where it names nothing, or says nothing at all', async () => {
    assert.ok(isAbout({ findings: [] }, target));
    assert.ok(isAbout(await saying('Another operation is in progress.'), target));
    assert.ok(isAbout(named({ message: 'Busy.' }), target));
  });

  test('is the resource whose ID it names, in any spelling, and no other', () => {
    for (const resourceId of [vm, vm.toUpperCase(), `${vm}/`, `https://management.azure.com${vm}?api-version=1`])
      assert.ok(isAbout(named({ resourceId }), target), resourceId);
    for (const resourceId of [vnet, group, `${vm}1`, vm.replace('prod-rg', 'test-rg'), 'no ID'])
      assert.ok(!isAbout(named({ resourceId }), target), resourceId);
  });

  test('is the resource whose name stands in it as a word', () => {
    const about = (message: string): boolean => isAbout(named({ resourceId: vnet, message }), target);
    for (const message of ['api-01', "'api-01' is busy", 'of API-01.', 'api-010 and api-01', '(api-01)', 'x/api-01/y'])
      assert.ok(about(message), message);
    for (const message of [
      '',
      'api-0',
      'api-010',
      'my-api-01',
      'api-01-disk',
      'api_01',
      'xapi-01',
      'api-01_2',
      '-api-01',
    ])
      assert.ok(!about(message), message);
  });

  test('is the resource that it names by name alone', () => {
    assert.ok(isAbout(named({ resourceName: 'api-01', message: 'Busy.' }), target));
    assert.ok(isAbout(named({ resourceName: 'API-01' }), target));
    assert.ok(!isAbout(named({ resourceName: 'api-02', message: 'Busy.' }), target));
    assert.ok(isAbout(named({ resourceName: 'api-02', message: 'api-01 waits for api-02.' }), target));
  });
});

test('what was verified before an attempt is told with the time from a second on', () => {
  const words = (kind: 'cleared' | 'proof', waitedMs: number): string =>
    groundWords({ kind, waitedMs } as unknown as Parameters<typeof groundWords>[0]);
  assert.equal(words('cleared', 0), 'the gate was clear');
  assert.equal(words('cleared', 999), 'the gate was clear');
  assert.equal(words('cleared', 1000), 'after 1 s the gate was clear');
  assert.equal(words('proof', 0), 'the gate was clear again');
  assert.equal(words('proof', 61_000), 'after 1 min 1 s the gate was clear again');
});
