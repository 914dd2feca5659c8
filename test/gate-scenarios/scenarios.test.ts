import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ArmClient, createArmClient } from '../../src/azure/arm-client.ts';
import { createSnapshotReader } from '../../src/azure/snapshot-reader.ts';
import { evaluate, type Verdict } from '../../src/gate/evaluate.ts';
import { nobody } from '../../src/gate/own.ts';
import { typeGates } from '../../src/gate/providers/index.ts';
import { hastyClock, want } from '../azure/support-arm.ts';
import { type ArmSimulator, startArm } from '../simulator/azure/arm.ts';
import { World } from '../simulator/azure/world.ts';
import { ask } from '../simulator-azure/support.ts';
import { appScenarios } from './apps.ts';
import { dataScenarios } from './data.ts';
import type { Scenario, TypeScenarios } from './model.ts';
import { nameScenarios } from './names.ts';
import { networkScenarios } from './network.ts';
import { place, requestBody } from './peer.ts';
import { serviceScenarios } from './services.ts';

/**
 * Before each mutation the guard is asked, by its own way of reading; then the simulated Azure gets the very request,
 * and both must agree. One simulator serves all. The simulator's refusals are written by themselves
 * (`test/simulator/azure/refused.ts`).
 */

const subscription = '5c1d2a90-7b64-4e0f-8a51-2f6b9d7c3e48';
const tables: readonly TypeScenarios[] = [
  ...networkScenarios,
  ...nameScenarios,
  ...dataScenarios,
  ...appScenarios,
  ...serviceScenarios,
];
const all = tables.flatMap(([type, ...scenarios]) => scenarios.map((scenario) => ({ type, scenario })));

/**
 * What was read and judged of the resource and what is beside it; locks, denials and deployments are the same for all.
 */
function toldBy({ conditions }: Verdict): readonly string[] {
  return conditions
    .filter(({ origin }) => origin === 'resource' || origin === 'related')
    .map(({ what, actual }) => `${what} ${actual}`);
}

function saidBy({ decision, conditions }: Verdict): Scenario['guard'] {
  const wanted = { clear: 'warns', waits: 'waits', blocked: 'blocks' } as const;
  if (decision !== 'clear' && decision !== 'waits' && decision !== 'blocked') assert.fail(`the guard says ${decision}`);
  const telling = conditions.find(({ outcome }) => outcome === wanted[decision]);
  const said = decision === 'clear' ? (telling === undefined ? 'clear' : 'warns') : decision;
  return [said, ...(telling?.reason === undefined ? [] : [telling.reason])].join(' ') as Scenario['guard'];
}

describe('the guard and Azure agree on', () => {
  const world = new World({});
  world.addSubscription(subscription);
  let arm: ArmSimulator;
  let client: ArmClient;
  const clock = hastyClock();
  before(async () => {
    arm = await startArm({ world });
    client = createArmClient({
      resourceManager: arm.url,
      reach: { read: [`/subscriptions/${subscription}`], write: [] },
      credential: { getToken: async () => ({ token: 'token-1' }), renew: async () => ({ token: 'token-1' }) },
      clock,
      signal: new AbortController().signal,
      limits: {},
      ca: arm.ca,
    });
  });
  after(() => arm.close());

  for (const [index, { type, scenario }] of all.entries())
    test(`${scenario.word} of ${type} in ${JSON.stringify(scenario.body?.properties ?? 'nothing')}: ${scenario.guard}, ${scenario.by}`, async () => {
      const { id, group } = place(world, type, scenario, index, subscription);
      const wanted = want(id, scenario.word);
      const { method, action } = wanted.operation.request;
      assert.equal(action === undefined ? method : `${method} ${action}`, scenario.sends);
      const [snapshot] = (await createSnapshotReader(client, clock, 0).read([wanted])).targets;
      assert.ok(snapshot);
      const verdict = evaluate(snapshot, {
        operation: wanted.operation,
        size: '',
        conditions: [],
        own: nobody,
        missingEvidence: 'block',
      });
      assert.deepEqual(
        toldBy(verdict),
        scenario.told.map((each) => each.replaceAll('{group}', group)),
      );
      const seen = saidBy(verdict);
      assert.equal(scenario.guard === 'unseen' && seen === 'clear' ? 'unseen' : seen, scenario.guard);
      const path = action === undefined ? id : `${id}/${action}`;
      const api = wanted.operation.typeGate?.api ?? '';
      const { status, code } = await ask({ arm }, `${method} ${path}`, api, requestBody(scenario.sends, scenario.body));
      const taken = /^2/.test(scenario.azure);
      assert.equal(status < 300 ? 'taken' : `${status} ${code}`, taken ? 'taken' : scenario.azure);
    });
});

describe('the scenarios', () => {
  const own = (type: string): string => type.split(' on ')[0] ?? '';
  const types = (of: typeof all): ReadonlySet<string> => new Set(of.map(({ type }) => own(type)));
  test('are of types that have rows, one table a type', () => {
    const known = new Set(typeGates.map(({ type }) => type));
    assert.deepEqual(
      [...types(all)].filter((type) => !known.has(type)),
      [],
    );
    assert.equal(types(all).size, tables.length);
  });
  test('what a refusal is not stopped by is told, and what is taken is never stopped', () => {
    for (const { type, scenario } of all) {
      const taken = /^2/.test(scenario.azure);
      assert.equal(taken && !/^(?:clear|warns)/.test(scenario.guard), false, `${type} ${scenario.word}`);
      assert.equal(!taken && scenario.guard === 'clear', false, `${type} ${scenario.word}`);
    }
  });
  test('have, of each verb that needs something, one in which that is so and one in which it is not', () => {
    const missing = tables.flatMap(([type, ...scenarios]) =>
      Object.entries(typeGates.find((gate) => gate.type === own(type))?.operations ?? {})
        .filter(([, { needs }]) => needs.length > 0)
        .flatMap(([verb, { request }]) => {
          const sends = request.action === undefined ? request.method : `${request.method} ${request.action}`;
          const said = scenarios
            .filter((each) => each.sends === sends)
            .map(({ guard }) => (guard === 'clear' ? 'holds' : 'does not hold'));
          return ['holds', 'does not hold']
            .filter((each) => !said.some((one) => one === each))
            .map((each) => `${type} ${verb}: ${each}`);
        }),
    );
    assert.deepEqual(missing, []);
  });
  test('60 types and more are backed by recordings', () => {
    assert.ok(types(all.filter(({ scenario }) => scenario.by === 'recorded')).size >= 60);
  });
});
