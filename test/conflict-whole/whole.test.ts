import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { errorsIn } from '../../src/conflict/find/errors.ts';
import { passages } from '../../src/conflict/find/passages.ts';
import { collector, type Finding } from '../../src/conflict/findings.ts';
import { wholeLogs } from './answers.ts';

async function findingsOf(log: string): Promise<readonly Finding[]> {
  const found = collector();
  for await (const passage of passages([Buffer.from(log)])) found.add(errorsIn(passage), 'the log');
  return found.finish();
}

describe('whole logs: the root cause first, each failure once, nothing else', () => {
  for (const { name, why, class: wanted, failures, text } of wholeLogs) {
    test(`${name}: ${why}`, async () => {
      const found = await findingsOf(text);
      const conflicts = found.filter((finding) => finding.class !== 'none');
      assert.equal(found[0]?.class ?? 'none', wanted);
      assert.equal(conflicts.length, failures, conflicts.map(({ reason, error }) => `${reason} in line ${error.line}`).join(', '));
    });
  }
});
