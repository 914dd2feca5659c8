import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { redact } from '../../src/report/redact.ts';
import { redactDeep } from '../../src/report/redact-deep.ts';
import { keepsOne, leaksOne } from './secrets/round-one.ts';
import { keepsTwo, leaksTwo } from './secrets/round-two.ts';
import { pieceIn } from './secrets/surviving.ts';
import { readText } from './secrets/texts.ts';

const sentence = 'Another operation on this or dependent resource is in progress.';

/** The places in which a text reaches a report: alone, below an error, folded into its message, and as JSON in a string. */
const places: Readonly<Record<string, (text: string) => string>> = {
  alone: (text) => text,
  'below an error': (text) => `ERROR: (AnotherOperationInProgress) ${sentence} ${text}\nCode: AnotherOperationInProgress`,
  folded: (text) => `${sentence} ${text.replace(/\s+/g, ' ')}`,
  'in JSON': (text) => JSON.stringify({ error: { code: 'Conflict', message: `${sentence} ${text}` } }),
};

describe('no secret survives', () => {
  for (const [at, row] of [...leaksOne, ...leaksTwo].entries()) {
    test(row.slice(0, 90), () => {
      const { text, marked } = readText(row, at);
      for (const [place, put] of Object.entries(places)) {
        const safe = redact(put(text));
        for (const secret of marked) assert.equal(pieceIn(safe, secret), undefined, `${place}: ${safe}`);
        assert.equal(redact(safe), safe, `${place}: a second time changes nothing more`);
        if (place === 'in JSON') assert.doesNotThrow(() => JSON.parse(safe), `JSON stays JSON: ${safe}`);
      }
    });
  }
});

describe('what a person needs stays', () => {
  for (const [at, row] of [...keepsOne, ...keepsTwo].entries()) {
    test(row.slice(0, 90), () => {
      const { text, marked } = readText(row, at, false);
      for (const [place, put] of Object.entries(places)) {
        const safe = redact(put(text)).replace(/\s+/g, ' ');
        for (const part of marked) {
          const spellings = [part, JSON.stringify(part).slice(1, -1)].map((each) => each.replace(/\s+/g, ' '));
          assert.ok(
            spellings.some((each) => safe.includes(each)),
            `${place}: ${safe}`,
          );
        }
      }
    });
  }
});

describe('redactDeep', () => {
  const secret = readText('⟦a20⟧', 1).marked[0] ?? '';

  test('what one text shows to be a secret is taken out of all', () => {
    const safe = redactDeep({ raw: `db_password = <<EOT\n${secret}\nEOT`, message: `cannot log in with ${secret.slice(0, 20)}`, line: 3 });
    assert.deepEqual(safe, { raw: 'db_password = <<EOT\n***\nEOT', message: 'cannot log in with ***', line: 3 });
  });

  test('a name of a resource is not taken out of an ID because a log calls it a secret', () => {
    const id =
      '/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm7Kq2Xp9';
    assert.deepEqual(redactDeep({ a: 'password=vm7Kq2Xp9', id, title: 'on vm7Kq2Xp9' }), { a: 'password=***', id, title: 'on ***' });
  });

  test('a word of a dictionary is no trace of a secret', () => {
    assert.deepEqual(redactDeep(['password=northeurope', 'in northeurope']), ['password=***', 'in northeurope']);
  });
});
