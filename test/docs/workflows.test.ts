import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { blocks, objects } from './pages.ts';

/** Our own workflows. That GitHub takes them is shown in `snippets.test.ts`, with those of the pages. */
const workflows = blocks.filter(({ page }) => page.startsWith('.github/'));

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly 'timeout-minutes'?: number }>
  >;
}

test('there are workflows', () => assert.ok(workflows.length >= 2));

for (const { page, text } of workflows) {
  const workflow = parse(text) as Workflow;
  describe(page, () => {
    test('gives no job a right that it does not ask for', () => {
      assert.deepEqual(workflow.permissions, {});
      for (const [name, { permissions, 'timeout-minutes': minutes }] of Object.entries(workflow.jobs)) {
        assert.ok(permissions !== undefined, `${name} names no permissions`);
        assert.ok(minutes !== undefined, `${name} may run for six hours`);
      }
    });

    test('pins each action by its commit, and says which version that is', () => {
      const used = [...text.matchAll(/\buses: (.*)$/gm)].map(([, what = '']) => what).filter((what) => what !== './');
      assert.ok(used.length > 0);
      for (const what of used) assert.match(what, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });

    test('puts nothing that somebody else writes into a script', () => {
      for (const { run } of objects(workflow)) if (typeof run === 'string') assert.doesNotMatch(run, /\$\{\{/);
    });
  });
}
