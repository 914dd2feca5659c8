import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { playGuard, transitionSignals } from './azure-cells.ts';
import { type Cell, tellTable } from './table.ts';
import { type Weather, weathers } from './weathers.ts';

/**
 * Weather of what the guard does itself: whatever becomes of the request of a transition, it is sent once, nothing is
 * said to be done that Azure did not tell, and the machine is clear only where it was read to be.
 */
const cells: Cell[] = [];
after(() => tellTable(cells));

const accepted: ReadonlySet<string> = new Set(
  ['slow drip', 'cut body', 'truncated JSON', 'wrong types', 'an empty object'].map(
    (weather) => `request of a transition: ${weather}`,
  ),
);

const vm =
  '/subscriptions/0b1f6471-1bf0-4dda-aec3-cb9272f09590/resourceGroups/prod-rg/providers/Microsoft.Compute/virtualMachines/api-01';

const those = Object.entries(weathers).filter(([, { of, only }]) => of !== 'list' && only === undefined);

for (const [name, signal] of Object.entries(transitionSignals)) {
  describe(name, { concurrency: 24 }, () => {
    test('in fair weather: done, and clear', async () => {
      const { report, arm } = await playGuard(signal, undefined, { wait: '5m' });
      assert.equal(report?.verdict, 'waited', report?.summary);
      assert.deepEqual(
        arm.mutations.map(({ method, action }) => `${method} ${action}`),
        ['POST deallocate'],
      );
      assert.ok(arm.requests.some(({ path }) => signal.on.test(path)));
    });

    for (const [weather, what] of those.filter(([, { slow }]) => slow === undefined)) playOne(weather, what);
  });

  // Beside nothing else: what has ten seconds of real time to answer must not wait for twenty others.
  describe(`${name}, slowly`, { concurrency: 2 }, () => {
    for (const [weather, what] of those.filter(([, { slow }]) => slow)) playOne(weather, what);
  });

  function playOne(weather: string, what: Weather): void {
    test(weather, async () => {
      const { report, arm } = await playGuard(signal, what, {});
      assert.ok(report);
      const posts = arm.requests.filter(({ method }) => method === 'POST');
      assert.equal(posts.length, 1);
      const told = report.timeline.filter(({ source }) => source === 'run').map(({ text }) => text);
      const done = told.some((text) => text.startsWith('Done in '));
      assert.ok(done || told.some((text) => text.startsWith('Azure did not deallocate')), told.join('\n'));
      const isAway = arm.world.get(vm).instance?.power === 'deallocated';
      // What is accepted (202) has no body to speak of.
      if (accepted.has(`${name}: ${weather}`)) assert.ok(isAway);
      else assert.ok(!done, told.join('\n'));
      if (report.verdict === 'clear' || report.verdict === 'waited') assert.ok(isAway);
      else assert.ok(report.verdict === 'blocked' || report.verdict === 'unknown');
      cells.push({
        signal: name,
        weather,
        came: done ? `${report.verdict}, told to be done` : `${report.verdict}, not seen to be done`,
      });
    });
  }
}
