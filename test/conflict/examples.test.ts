import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { classify } from '../../src/conflict/classify.ts';
import { classOf, type Reason, reasons } from '../../src/conflict/taxonomy.ts';
import { examples } from './examples.ts';
import { diagnosed, read } from './read.ts';

/**
 * No text yields these: they need live evidence, or say that there is nothing. Words of other tools are among the
 * traps.
 */
const notInTexts: readonly Reason[] = [
  'own-deployment',
  'not-serialized',
  'queue-overlap',
  'lease-held',
  'plan-outdated',
  'no-error',
  'other-tool',
];

describe('every reason has examples', () => {
  for (const reason of Object.keys(reasons) as Reason[]) {
    if (notInTexts.includes(reason)) continue;
    const own = examples.filter((example) => example.reason === reason);
    test(`${reason}: at least three`, () => assert.ok(own.length >= 3, `${own.length} examples`));

    own.forEach((example, i) => {
      test(`${reason}, example ${i + 1}`, example.todo === undefined ? {} : { todo: example.todo }, () => {
        const errors = read(example.text).map((error) => ({ error, ...classify(error) }));
        const said = errors
          .map(({ error, reason: got }) => `${got}: ${error.code ?? '(no code)'}: ${error.message}`)
          .join('\n');
        assert.ok(
          errors.some((error) => error.reason === reason),
          said,
        );
        const findings = diagnosed(example.text);
        const [finding] = findings;
        assert.ok(finding, 'the collector dropped it');
        assert.deepEqual([finding.class, finding.reason], [classOf(reason), reason], said);
        assert.equal(
          findings.length,
          1,
          `one failure, told as ${findings.map((other) => `${other.reason} "${other.error.message}"`).join(' and ')}`,
        );
        assert.equal(finding.count, 1, 'one failure is told once');
        if (example.code !== undefined) assert.equal(finding.error.code, example.code);
        if (example.codePath !== undefined) assert.deepEqual(finding.error.codePath, example.codePath);
        if (example.resourceId !== undefined) assert.equal(finding.error.resourceId, example.resourceId);
        for (const [key, value] of Object.entries(example.facts ?? {})) assert.equal(finding.facts[key], value, key);
      });
    });
  }
});
