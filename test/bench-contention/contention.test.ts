import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { openStage, openTheatre } from '../../bench/contention/stage.ts';
import { stories } from '../../bench/contention/stories.ts';
import { type Played, play, runWithGuard, strategies } from '../../bench/contention/strategies.ts';
import { tools } from '../../bench/contention/tools.ts';
import { virtualClock } from '../../bench/contention/virtual-clock.ts';

const { signal } = new AbortController();

describe('virtual time', () => {
  test('passes only where somebody sleeps, and lets happen what is due', async () => {
    const clock = virtualClock(1_000);
    const seen: string[] = [];
    clock.after(20, () => seen.push(`second at ${clock.now()}`));
    clock.after(10, () => seen.push(`first at ${clock.now()}`));
    clock.after(50, () => seen.push('too late'));
    await clock.sleep(30, signal);
    assert.deepEqual([clock.now(), clock.wall(), seen], [30, 1_030, ['first at 10', 'second at 20']]);
  });

  test('those who sleep together do not add up', async () => {
    const clock = virtualClock(0);
    await Promise.all([clock.sleep(30, signal), clock.sleep(20, signal)]);
    assert.equal(clock.now(), 30);
  });

  test('nobody sleeps after the end of the run', async () => {
    await assert.rejects(virtualClock(0).sleep(1, AbortSignal.abort(new Error('over'))), /over/);
  });
});

describe('what the tools do by themselves', () => {
  test('neither repeats a conflict; both repeat what is throttled, so often as their sources say', () => {
    for (const tool of [tools.az, tools.terraform]) {
      for (const status of [409, 412]) assert.equal(tool.again({ method: 'PUT', status }, 1), undefined);
      assert.equal(tool.again({ method: 'PUT', status: 429, retryAfterMs: 10_000 }, 1), 10_000);
    }
    const pauses = (tool: keyof typeof tools) =>
      [1, 2, 3, 4, 16, 17].map((retry) => tools[tool].again({ method: 'PUT', status: 503 }, retry));
    assert.deepEqual(pauses('az'), [0, 1_600, 3_200, undefined, undefined, undefined]);
    assert.deepEqual(pauses('terraform'), [1_000, 2_000, 4_000, 8_000, 61_000, undefined]);
  });
});

describe('a story of contention', async () => {
  const theatre = await openTheatre();
  after(() => theatre.close());
  const playOf = (strategy: string, story: string): Promise<Played> => {
    const [one, other] = [strategies.find(({ name }) => name === strategy), stories.find(({ name }) => name === story)];
    assert.ok(one !== undefined && other !== undefined);
    return play(one, other, theatre);
  };

  test('each is set so that nothing is made yet', async () => {
    for (const story of stories) {
      const stage = await openStage(story, theatre);
      await stage.close();
      assert.equal(story.made(stage.world), false, story.name);
    }
  });

  test('five minutes take no time, and the real mode run waits them out with one mutation', async () => {
    const { succeeded, tookMs, sent, refused } = await playOf('mode `run`', "VM busy with another's update, 5 min");
    assert.deepEqual([succeeded, sent, refused], [true, 1, 0]);
    assert.ok(tookMs >= 300_000 && tookMs < 360_000, String(tookMs));
  });

  test('what slips in behind the gate is refused once, waited for and replayed', async () => {
    const story = stories.find(({ name }) => name.startsWith('scale set'));
    assert.ok(story !== undefined);
    const stage = await openStage(story, theatre);
    // Closed before anything can fail: an open server would keep the file from ending.
    const report = await runWithGuard(stage, story, theatre).finally(() => stage.close());
    assert.deepEqual([report.verdict, report.attempts?.length], ['replayed', 2], report.summary);
    assert.ok(stage.clock.now() >= 90_000);
  });

  test('a superseded write: who tries blindly overwrites the winner, and that is counted; mode run stops', async () => {
    const name = 'network write superseded by a later one';
    const blind = await playOf('blind, 3 tries 10 s apart', name);
    assert.deepEqual([blind.overwrites, blind.succeeded, blind.stopped], [1, false, false]);
    const guarded = await playOf('mode `run`', name);
    assert.deepEqual([guarded.overwrites, guarded.stopped, guarded.sent], [0, true, 1]);
  });

  test('the same story gives the same figures', async () => {
    const figures = async () => {
      const { story: _, ...rest } = await playOf('mode `run`', "VM busy with another's update, 40 s");
      return rest;
    };
    assert.deepEqual(await figures(), await figures());
  });
});
