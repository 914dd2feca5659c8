import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GuardError } from '../../src/guard-error.ts';
import { takeTurns } from '../../src/modes/turns/take.ts';
import type { Standing, TakeTurn, TurnTools } from '../../src/modes/turns/turn.ts';

/** Nothing here looks at the tools. */
const tools = {} as TurnTools;
const said: string[] = [];
const standing = (more: Partial<Standing> = {}): Standing => ({
  may: true,
  waitedMs: 0,
  timeline: [],
  evidence: [],
  ...more,
});
const turn =
  (name: string, more: Partial<Standing> = {}): TakeTurn =>
  async () => {
    said.push(`take ${name}`);
    return { standing: standing(more), release: async () => void said.push(`release ${name}`) };
  };
const spoken = (): readonly string[] => said.splice(0);

describe('turns', () => {
  test('are taken in order and given back in reverse, once', async () => {
    const turns = await takeTurns(tools, [turn('a', { waitedMs: 3 }), turn('b', { waitedMs: 4 })]);
    assert.deepEqual([turns.may, turns.waitedMs], [true, 7]);
    await turns.release();
    await turns.release();
    assert.deepEqual(spoken(), ['take a', 'take b', 'release b', 'release a']);
  });

  test('that nobody wants are none', async () => {
    const turns = await takeTurns(tools, [async () => undefined, turn('b')]);
    assert.equal(turns.may, true);
    await turns.release();
    assert.deepEqual(spoken(), ['take b', 'release b']);
  });

  test('after one that is not ours are not taken, and what was held is given back', async () => {
    const turns = await takeTurns(tools, [turn('a'), turn('b', { may: false }), turn('c')]);
    assert.equal(turns.may, false);
    await turns.release();
    assert.deepEqual(spoken(), ['take a', 'take b', 'release b', 'release a']);
  });

  test('are given back where a later one throws', async () => {
    const broken: TakeTurn = async () => {
      throw new GuardError('unavailable', 'no.');
    };
    await assert.rejects(takeTurns(tools, [turn('a'), broken]), { message: 'no.' });
    assert.deepEqual(spoken(), ['take a', 'release a']);
  });
});
