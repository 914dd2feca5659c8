import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Plan, readPlan } from '../../src/plan/index.ts';
import { children, type Documented, parents } from './documented.ts';
import { more, unnamed } from './documented-more.ts';
import { change, configured, subscription, terraform } from './make.ts';

const all: readonly Documented[] = [...parents, ...children];
const addressOf = ({ type }: Documented): string => `${type}.main`;

function created(): string {
  const changes = all.map((each) =>
    change(addressOf(each), {
      after: each.after,
      unknown: { id: true, ...Object.fromEntries(Object.keys(each.from ?? {}).map((name) => [name, true])) },
    }),
  );
  const resources = all.map((each) =>
    configured(
      addressOf(each),
      Object.fromEntries(
        Object.entries(each.from ?? {}).map(([name, reference]) => [
          name,
          [reference, reference.split('.').slice(0, 2).join('.')],
        ]),
      ),
    ),
  );
  return terraform(changes, { configuration: { root_module: { resources } } });
}

const target = (plan: Plan, address: string): string | undefined =>
  plan.targets.find(({ addresses }) => addresses.includes(address))?.id.id;

function read(text: string): Plan {
  const reading = readPlan(text, { subscription });
  assert.equal(reading.kind, 'plan');
  return reading as Plan;
}

describe('what the documentation of the provider says is made', () => {
  const plan = read(created());
  for (const each of all) {
    test(each.type, () => assert.equal(target(plan, addressOf(each))?.toLowerCase(), each.id?.toLowerCase()));
  }

  test('nothing is left without a reason', () => {
    const without = all.filter(({ id }) => id === undefined).map(addressOf);
    assert.deepEqual(plan.unmapped.map(({ address }) => address).sort(), without.sort());
  });
});

describe('what a state calls it', () => {
  for (const each of all) {
    if (each.id === undefined && each.state === undefined) continue;
    const id = each.state ?? each.id;
    test(each.type, () => {
      const plan = read(terraform([change(addressOf(each), { before: { ...each.after, id }, after: each.after })]));
      const expected = each.id ?? (id?.startsWith('/') ? id : undefined);
      assert.equal(target(plan, addressOf(each))?.toLowerCase(), expected?.toLowerCase());
    });
  }
});

describe('types that fewer people use', () => {
  for (const [type, after, id] of more) {
    const address = `azurerm_${type}.main`;
    test(type, () => {
      const plan = read(terraform([change(address, { after })]));
      assert.equal(target(plan, address)?.toLowerCase(), id.toLowerCase(), JSON.stringify(plan.unmapped));
      const state = read(terraform([change(address, { before: { ...after, id } })]));
      assert.deepEqual([target(state, address), state.targets[0]?.operation], [id, 'delete']);
    });
  }

  for (const [type, after] of unnamed) {
    test(`${type} has no name before it is made`, () => {
      const plan = read(terraform([change(`azurerm_${type}.main`, { after })]));
      assert.deepEqual([plan.targets, plan.unmapped.map(({ why }) => why)], [[], ['name is made by the service']]);
    });
  }
});
