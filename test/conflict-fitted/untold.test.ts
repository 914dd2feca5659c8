import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evidenceOf } from '../../src/conflict/evidence.ts';
import { errorsIn } from '../../src/conflict/find/errors.ts';
import { collector, type Finding, findingsOf } from '../../src/conflict/findings.ts';
import { footingOf, mayTell } from '../../src/conflict/fitted/listen.ts';
import type { ConflictClass } from '../../src/conflict/taxonomy.ts';
import { az } from '../conflict/tools.ts';

async function found(text: string): Promise<Finding> {
  const all = collector();
  all.add(errorsIn({ text, line: 1 }), 'log');
  const [finding] = await findingsOf(all);
  return finding ?? assert.fail('nothing was found');
}

describe('a proven conflict in a sentence that no rule knows', () => {
  const rows: readonly (readonly [ConflictClass, sentence: string])[] = [
    ['concurrent-operation', 'Broker plum is rolling its nodes over; try when it is quiet.'],
    ['state', 'The slot is cold: warm it up before the swap.'],
    ['etag', 'The setting was rewritten after your GET. GET it again.'],
    ['operation-not-allowed', 'Burstable servers know no high availability.'],
    ['unknown-conflict', 'Something stood in the way of this request.'],
    ['unknown-conflict', 'The service could not do what was asked of it.'],
  ];
  for (const [wanted, sentence] of rows) {
    test(`${wanted}: ${sentence}`, async () => {
      const finding = await found(az('Conflict', sentence));
      assert.equal(finding.class, wanted);
      const fitted = evidenceOf(finding).for[0]?.startsWith('the fitted second opinion');
      if (fitted) assert.notEqual(finding.confidence, 'certain', 'what the model says is never certain');
    });
  }

  test('the model may say which conflict it is, not that it is none, and only where it is sure', () => {
    assert.equal(mayTell('untold', 'state', 0.6), true);
    assert.equal(mayTell('untold', 'state', 0.59), false);
    assert.equal(mayTell('untold', 'none', 0.99), false);
    assert.equal(mayTell('guessed', 'none', 0.3), true, 'margins decide elsewhere');
  });

  test('three words are no sentence, four are', () => {
    const footing = (message: string) => {
      const [error] = errorsIn({ text: az('Conflict', message), line: 1 });
      return footingOf(error ?? assert.fail(), { reason: 'bare-conflict', confidence: 'certain' });
    };
    assert.deepEqual([footing('The request failed'), footing('The request failed here')], ['proven', 'untold']);
  });
});
