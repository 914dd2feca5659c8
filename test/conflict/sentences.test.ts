import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ConflictClass } from '../../src/conflict/taxonomy.ts';
import { sentences } from './examples/sentences.ts';
import { diagnosed } from './read.ts';

describe('a kind of sentence is known whatever service says it', () => {
  for (const [wanted, rows] of Object.entries(sentences))
    test(`${wanted}: ${rows.length} sentences`, () => {
      const wrong = rows.flatMap(([code, message]) => {
        const [finding] = diagnosed(JSON.stringify({ error: { code, message } }));
        const got: ConflictClass = finding?.class ?? 'none';
        return got === wanted ? [] : [`${got} (${finding?.reason}): ${code}: ${message}`];
      });
      assert.deepEqual(wrong, []);
    });
});
