import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import { loadGates } from '../../src/gate/load.ts';
import { resolveOperation } from '../../src/gate/operation.ts';
import { recall, rememberGuard } from '../../src/modes/post/state.ts';
import type { Report } from '../../src/report/model.ts';

const sinceMs = Date.parse('2026-11-25T21:02:03.004Z');
const now = sinceMs + 60_000;
const group = '/subscriptions/0b1f6471-1bf0-4dda-aec3-cb9272f09590/resourceGroups/prod-rg';

async function planOf(ids: readonly string[]) {
  const gates = await loadGates();
  const targets = ids.map((id) => {
    const target = parseResourceId(id);
    assert.ok(target !== undefined);
    const operation = resolveOperation('write', target, gates);
    assert.ok(!('known' in operation));
    return { target, operation, size: '' };
  });
  return { targets };
}

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    saveState: (name: string, value: string) => void kept.set(name, value),
    state: (name: string) => kept.get(name) ?? '',
  };
}

const reportOf = (verdict: Report['verdict'], resourceId: string, actual: string) =>
  ({
    verdict,
    targets: [
      {
        resourceId,
        operation: 'write',
        verdict,
        conditions: [{ what: 'state', expected: '', actual, met: true, source: '' }],
      },
    ],
  }) as unknown as Report;

describe('the state of a guard', () => {
  test('is kept before the gate is asked, and the verdict after', async () => {
    const host = memory();
    const id = `${group}/providers/Microsoft.Compute/virtualMachines/API-01`;
    const ended = rememberGuard(host, await planOf([id]), sinceMs);
    assert.deepEqual(recall(host, now), { sinceMs, targets: [{ id, operation: 'write' }], more: 0, failedBefore: [] });
    const report = reportOf('clear', id, 'Failed');
    assert.equal(ended(report), report);
    assert.deepEqual(recall(host, now), {
      sinceMs,
      targets: [{ id, operation: 'write' }],
      more: 0,
      verdict: 'clear',
      failedBefore: [id.toLowerCase()],
    });
  });

  test('fits into a variable of any platform', async () => {
    const host = memory();
    const ids = Array.from(
      { length: 1_000 },
      (_, index) => `${group}/providers/Microsoft.Compute/virtualMachines/machine-${index}`,
    );
    rememberGuard(host, await planOf(ids), sinceMs);
    for (const value of host.kept.values()) assert.ok(value.length < 32_000, String(value.length));
    const state = recall(host, now);
    assert.equal((state?.targets.length ?? 0) + (state?.more ?? 0), 1_000);
    assert.ok((state?.targets.length ?? 0) > 50);
  });

  test('is one line without a command in it, whatever an ID holds', () => {
    const host = memory();
    const id = `${group}/providers/x/y/##vso[task.complete result=Failed;]\n::error::x`;
    const plan = { targets: [{ target: { id }, operation: { name: 'write' } }] } as unknown as Parameters<
      typeof rememberGuard
    >[1];
    rememberGuard(host, plan, sinceMs);
    assert.ok(host.kept.size > 0);
    for (const value of host.kept.values()) assert.doesNotMatch(value, /##|[\r\n]/);
  });

  const good = { since: '2026-11-25T21:02:03.004Z', targets: [{ id: group, operation: 'deploy' }], more: 0 };
  const bad: Readonly<Record<string, unknown>> = {
    'no JSON': 'x',
    'a list': [],
    'no time': { ...good, since: undefined },
    'a time in another form': { ...good, since: '25 Nov 2026' },
    'a minute to come, and more': { ...good, since: new Date(now + 60_001).toISOString() },
    'a time to come': { ...good, since: '2099-11-25T21:02:03.004Z' },
    'no targets': { ...good, targets: [] },
    'an ID that is none': { ...good, targets: [{ id: '/etc/passwd', operation: 'write' }] },
    'one bad ID among good ones': { ...good, targets: [...good.targets, { id: '../..', operation: 'write' }] },
    'an operation that is a sentence': { ...good, targets: [{ id: group, operation: 'write; rm' }] },
  };
  for (const [name, value] of Object.entries(bad)) {
    test(`${name}: not believed`, () => {
      assert.equal(
        recall({ state: () => (typeof value === 'string' ? value : JSON.stringify(value)) }, now),
        undefined,
      );
    });
  }

  test('the good one is believed, and an unknown verdict is none', () => {
    const state = recall(
      { state: (name) => (name === 'guardStarted' ? JSON.stringify(good) : '{"verdict":"fine","failed":[1,"A"]}') },
      now,
    );
    assert.deepEqual(state, { sinceMs, targets: [{ id: group, operation: 'deploy' }], more: 0, failedBefore: ['a'] });
  });
});
