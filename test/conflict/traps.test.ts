import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { classOf } from '../../src/conflict/taxonomy.ts';
import { azureTraps, nestedTraps, quietTraps } from './examples/traps.ts';
import { diagnosed } from './read.ts';

describe("Azure's words that mislead", () => {
  for (const { name, text, reason, todo } of [...azureTraps, ...nestedTraps]) {
    test(name, todo === undefined ? {} : { todo }, () => {
      const found = diagnosed(text).map((finding) => [finding.class, finding.reason]);
      assert.deepEqual(found, reason === undefined ? [] : [[classOf(reason), reason]]);
    });
  }
});

describe('words that are not about an Azure failure', () => {
  for (const { name, text, todo } of quietTraps) {
    test(name, todo === undefined ? {} : { todo }, () => {
      const conflicts = diagnosed(text).filter((finding) => finding.class !== 'none');
      assert.deepEqual(
        conflicts.map(({ reason, error }) => `${reason}: ${error.message}`),
        [],
      );
    });
    test(`${name}, in the middle of a log that also speaks of Azure`, todo === undefined ? {} : { todo }, () => {
      const log = `az login --service-principal\n${'Restoring packages\n'.repeat(20)}${text}\n${'Cleaning up\n'.repeat(20)}az logout`;
      const conflicts = diagnosed(log).filter((finding) => finding.class !== 'none');
      assert.deepEqual(
        conflicts.map(({ reason, error }) => `${reason}: ${error.message}`),
        [],
      );
    });
  }
});
