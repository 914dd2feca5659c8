import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Need, OperationGate } from '../../src/gate/model.ts';
import { documentOf, judgeNeeds, safely, shown } from '../../src/gate/needs.ts';
import type { Json, RelatedSignal } from '../../src/gate/snapshot.ts';
import { denied, none, read } from './support.ts';

const base: Need = {
  what: 'state',
  from: 'target',
  path: 'target.state',
  is: ['Ready'],
  waits: ['Starting'],
  otherwise: 'block',
  reason: 'invalid-state',
};
const gateOf = (need: Partial<Need>): OperationGate => ({
  request: { method: 'PUT' },
  reads: { parent: { what: 'the parent', at: 'parent', api: '2024-01-01' } },
  needs: [{ ...base, ...need }],
  sources: [],
});

function outcome(need: Partial<Need>, target: Json, related: Readonly<Record<string, RelatedSignal>> = {}): string {
  const [judged] = judgeNeeds(gateOf(need), documentOf(target, related, { size: '' }), {
    ...related,
    target: read(target),
  });
  return judged?.outcome ?? 'no need';
}

describe('a need', () => {
  test('is met by its values, in any case', () => {
    assert.equal(outcome({}, { state: 'ready' }), 'met');
    assert.equal(outcome({}, { state: 'Starting' }), 'waits');
    assert.equal(outcome({}, { state: 'Stopped' }), 'blocks');
    assert.equal(outcome({ otherwise: 'warn' }, { state: 'Stopped' }), 'warns');
  });

  test('that finds nothing is not proven, unless nothing is fine', () => {
    assert.equal(outcome({}, {}), 'unproven');
    assert.equal(outcome({ absent: 'fine' }, {}), 'met');
    assert.equal(outcome({ is: 'nothing' }, {}), 'met');
  });

  test('of nothing is broken by anything', () => {
    for (const value of [null, false, '', []])
      assert.equal(outcome({ is: 'nothing' }, { state: value }), 'met', JSON.stringify(value));
    for (const value of [true, 'x', ['x'], 1])
      assert.equal(outcome({ is: 'nothing', waits: [] }, { state: value }), 'blocks', JSON.stringify(value));
  });

  test('anything but these values', () => {
    assert.equal(outcome({ is: { not: ['Locked'] } }, { state: 'open' }), 'met');
    assert.equal(outcome({ is: { not: ['Locked'] }, waits: [] }, { state: 'LOCKED' }), 'blocks');
  });

  test('of a list is judged by its elements: the worst one counts, and is shown', () => {
    const need = { path: 'target.list[].state' };
    assert.equal(outcome(need, { list: [{ state: 'Ready' }, { state: 'Ready' }] }), 'met');
    assert.equal(outcome(need, { list: [{ state: 'Ready' }, { state: 'Starting' }] }), 'waits');
    assert.equal(outcome(need, { list: [{ state: 'Starting' }, { state: 'Broken' }] }), 'blocks');
    const target = { list: [{ state: 'Ready' }, { state: 'Broken' }] };
    const [judged] = judgeNeeds(gateOf(need), documentOf(target, {}, { size: '' }), { target: read<Json>(target) });
    assert.equal(judged?.actual, 'Broken');
  });

  test('with waits others: everything waits but what is stuck', () => {
    const need: Partial<Need> = { waits: 'others', stuck: ['Failed'] };
    assert.equal(outcome(need, { state: 'Whatever' }), 'waits');
    assert.equal(outcome(need, { state: 'failed' }), 'blocks');
  });

  test('counts only where its condition holds', () => {
    assert.equal(outcome({ when: "target.kind == 'x'" }, { state: 'Stopped', kind: 'y' }), 'no need');
    assert.equal(
      outcome({ when: 'length(target.none)' }, { state: 'Stopped' }),
      'no need',
      'what cannot be evaluated does not hold',
    );
  });

  test('from a read that failed is not proven; from one that found nothing it asks for nothing', () => {
    const need: Partial<Need> = { from: 'parent', path: 'parent.state' };
    assert.equal(outcome(need, {}, { parent: denied('x/read') }), 'unproven');
    assert.equal(
      outcome({ ...need, when: 'parent.state' }, {}, { parent: denied('x/read') }),
      'unproven',
      'whether it counts is not known either',
    );
    assert.equal(outcome(need, {}, { parent: none }), 'no need');
    assert.equal(outcome(need, {}, { parent: read<Json>({ state: 'Ready' }) }), 'met');
  });
});

test('a size is compared in the spelling of the list', () => {
  const document = documentOf(
    {},
    { sizes: read<Json>({ value: [{ name: 'Standard_D2s_v5' }] }) },
    { size: 'standard_d2S_V5' },
  );
  assert.equal(safely('wanted.size', document), 'Standard_D2s_v5');
  assert.equal(safely('contains(sizes.value[].name, wanted.size)', document), true);
});

test('values are written for people', () => {
  assert.equal(shown(null), 'nothing');
  assert.equal(shown(['a', 'b', 'a']), 'a, b');
  assert.equal(shown([{ id: '/x/1' }, { id: '/x/2' }, { id: '/x/3' }, { id: '/x/4' }]), '/x/1, /x/2, /x/3 and 1 more');
});
