import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { assertDecent, guardReport, subscription } from './guard-world.ts';
import { liveCases } from './live-cases.ts';
import { diagnoseOn, playing, rootOf } from './live-world.ts';
import { onSomeRuntime, type Runtime, sharedTest as test } from './runtimes.ts';
import { type HostName, hostNames } from './steps.ts';

/** What a look at Azure tells of each class of failure, through the bundles. */

function suite(runtime: Runtime, host: HostName): void {
  const diagnose = diagnoseOn(runtime, host);
  for (const { what, arrange, text, class: kind, facts, blocker, holder, over } of liveCases)
    test(what, async () => {
      const at = await playing(arrange);
      const done = await diagnose(
        at,
        typeof text === 'string' ? text : text(at.arm),
        {},
        { AZURE_SUBSCRIPTION_ID: subscription.split('/')[2] ?? '' },
      );
      const root = rootOf(done);
      const told = JSON.stringify([root, guardReport(done).evidence]);
      assert.equal(root.class, kind, told);
      for (const [name, words] of Object.entries(facts))
        assert.match(root.facts[name] ?? '', words, `${name}: ${told}`);
      if (blocker !== undefined)
        assert.ok(
          guardReport(done).blockers.some((each) => blocker.test(each.what)),
          told,
        );
      if (holder !== undefined)
        assert.ok(
          guardReport(done).blockers.some((each) => holder.test(each.who ?? '')),
          told,
        );
      assert.equal(/that is over now/.test(root.title), over === true, root.title);
      // Nothing but GETs, whatever was asked.
      assert.deepEqual([...new Set(at.arm.requests.map(({ method }) => method))], ['GET']);
      assertDecent(at, done);
    });
}

onSomeRuntime('live evidence, class by class', (runtime) => {
  for (const host of hostNames) describe(host, () => suite(runtime, host));
});
