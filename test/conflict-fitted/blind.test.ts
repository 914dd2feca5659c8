import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { errorsIn } from '../../src/conflict/find/errors.ts';
import { collector } from '../../src/conflict/findings.ts';
import { secondOpinion } from '../../src/conflict/fitted/load.ts';
import type { SecondOpinion } from '../../src/conflict/fitted/opinion.ts';
import { blinds } from './blind.ts';
import type { Blind } from './blind-row.ts';

const classOf = (text: string, opinion?: SecondOpinion): string => {
  const found = collector();
  found.add(errorsIn({ text, line: 1 }), 'blind', { text, line: 1 });
  return found.finish(opinion)[0]?.class ?? 'none';
};

const wrong = (rows: readonly Blind[], opinion?: SecondOpinion): readonly Blind[] =>
  rows.filter((row) => classOf(row.text, opinion) !== row.class);

describe('texts that neither rules nor weights were made with', () => {
  for (const kind of new Set(blinds.map((row) => row.kind))) {
    const rows = blinds.filter((row) => row.kind === kind);
    test(`${kind}: the second opinion mends, and breaks nothing that the rules have right`, () => {
      const alone = new Set(wrong(rows));
      const broken = wrong(rows, secondOpinion).filter((row) => !alone.has(row));
      assert.deepEqual(
        broken.map(({ text }) => text),
        [],
      );
    });
  }

  test('of the conflicts that the rules miss, most are told', () => {
    const missed = blinds.filter((row) => row.class !== 'none' && classOf(row.text) === 'none');
    const still = missed.filter((row) => classOf(row.text, secondOpinion) === 'none');
    assert.ok(still.length * 2 < missed.length || missed.length < 4, `${still.length} of ${missed.length}`);
  });
});
