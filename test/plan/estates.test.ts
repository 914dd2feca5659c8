import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Plan, readPlan } from '../../src/plan/index.ts';
import { type Estate, terraformEstates } from './estates.ts';
import { otherEstates } from './estates-tools.ts';
import { moreTypes } from './estates-types.ts';
import { change, group, subscription, terraform } from './make.ts';

const short = (id: string): string =>
  id
    .replace(`${group()}/providers/Microsoft.`, 'N/')
    .replace(group(), 'G')
    .replace(`/subscriptions/${subscription}`, 'S')
    .replace('/subscriptions/99999999-2222-4333-8444-555555555555', 'S2');

/** found gives what the reader makes of each address. */
function found({ file }: Estate): Readonly<Record<string, string>> {
  const reading = readPlan(file, { subscription });
  assert.equal(reading.kind, 'plan', JSON.stringify(reading));
  const { targets, unmapped } = reading as Plan;
  return Object.fromEntries([
    ...targets.flatMap(({ id, addresses, operation, certain }) =>
      addresses.map((address) => [address, `${certain ? '' : '?'}${operation} ${short(id.id)}`]),
    ),
    ...unmapped.map(({ address }) => [address, '-']),
  ]);
}

describe('plans in rare shapes', () => {
  for (const estate of terraformEstates) test(estate.name, () => assert.deepEqual(found(estate), estate.expected));
});

describe('more types of azurerm, made from their attributes', () => {
  for (const [type, after, expected] of moreTypes) {
    test(type, () => {
      const address = `azurerm_${type}.x`;
      const file = terraform([
        change(address, { after: { resource_group_name: 'rg', ...after }, unknown: { id: true } }),
      ]);
      const [[, told = ''] = []] = Object.entries(found({ name: type, file, expected: {} }));
      assert.equal(told.replace(/^write /, '').toLowerCase(), expected.toLowerCase());
    });
  }
});

describe('plans of every tool', () => {
  for (const { name, file, targets, unmapped = 0, changes } of otherEstates) {
    test(name, () => {
      const reading = readPlan(file, { subscription });
      assert.equal(reading.kind, 'plan', JSON.stringify(reading));
      const told = reading as Plan;
      assert.deepEqual(
        told.targets.map(({ id, operation, certain }) => `${certain ? '' : '?'}${operation} ${short(id.id)}`).sort(),
        [...targets].sort(),
      );
      assert.equal(told.unmapped.length, unmapped, JSON.stringify(told.unmapped));
      if (changes !== undefined) assert.equal(told.changes, changes);
    });
  }
});
