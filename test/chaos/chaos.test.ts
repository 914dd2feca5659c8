import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chaos } from './chaos.ts';
import { faultsOf, figures } from './figures.ts';

test('a small chaos: never two at once, all that live come to an end', async (context) => {
  const weather = {
    processes: 14,
    atOnce: 14,
    killed: 0.15,
    paused: 0.15,
    dropped: 0.02,
    doubled: 0.02,
    busy: 0.02,
    reset: 0.02,
    storm: 0.5,
  };
  const outcome = await chaos({ ...weather, faster: 2, seed: 3 });
  for (const line of figures(outcome)) context.diagnostic(line);
  assert.deepEqual(faultsOf(outcome), []);
  assert.ok(outcome.grants > 5);
});
