import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createBar } from '../../src/hosts/terminal/bar.ts';
import { progressOf } from '../../src/modes/progress.ts';
import { testOutput } from '../hosts/outputs.ts';

function watched(screen: boolean): {
  readonly lines: string[];
  readonly bars: string[];
  readonly pass: (ms: number) => void;
  readonly progress: ReturnType<typeof progressOf>;
} {
  let now = 0;
  const [lines, bars]: [string[], string[]] = [[], []];
  const host = {
    info: (line: string) => void lines.push(line),
    bar: (text: string | undefined, share?: number) => {
      if (screen) bars.push(text === undefined ? '' : `${text} ${share}`);
      return screen;
    },
  };
  const progress = progressOf(host, () => now);
  let done = 0;
  const pass = (ms: number): void => {
    for (const end = now + ms; now < end; now += 50) progress.tell(() => `step ${done++}`, 0.5);
  };
  return { lines, bars, pass, progress };
}

describe('what takes long', () => {
  test('writes a line every half minute where nobody looks at a screen, and nothing before', () => {
    const { lines, bars, pass } = watched(false);
    pass(29_900);
    assert.deepEqual(lines, []);
    pass(95_000);
    assert.equal(lines.length, 4);
    assert.deepEqual(bars, []);
  });

  test('draws a bar on a screen five times a second, and no line', () => {
    const { lines, bars, pass, progress } = watched(true);
    pass(500);
    assert.deepEqual(bars, [], 'what is over at once needs no bar');
    pass(60_000);
    progress.end();
    assert.deepEqual(lines, []);
    assert.ok(bars.length > 290 && bars.length <= 301, String(bars.length));
    assert.equal(bars.at(-1), '');
  });
});

describe('the bar', () => {
  test('is one line that fits, and goes away without a trace', () => {
    const output = testOutput({ isTTY: true, columns: 40 });
    const bar = createBar({}, () => output);
    assert.equal(bar.draw('Reading a-log-with-a-very-long-name-that-fills-the-line.log', 0.5), true);
    assert.equal(output.text, `\r\x1b[2K[##########..........] 50% Reading a-lo`);
    bar.clear();
    bar.clear();
    assert.ok(output.text.endsWith('a-lo\r\x1b[2K'));
  });

  test('is drawn on no file, no pipe, no dumb terminal, and not on CI', () => {
    assert.equal(createBar({}, () => testOutput()).draw('x'), false);
    for (const env of [{ TERM: 'dumb' }, { CI: 'true' }, { TF_BUILD: 'True' }])
      assert.equal(
        createBar(env, () => testOutput({ isTTY: true, columns: 40 })).draw('x'),
        false,
        JSON.stringify(env),
      );
  });
});
