import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createMask } from '../../src/hosts/mask.ts';
import { nearMiss } from '../../src/hosts/near-miss.ts';
import { harmless, oneLine, safeLines, textLines } from '../../src/hosts/text.ts';
import { cutMarkdown, cutNote } from '../../src/text/cut.ts';
import { visible } from '../../src/text/inert.ts';
import { assertLinear, repeated } from '../cost.ts';
import { hostileTexts, isAgentCommand, isRunnerCommand } from './hostile.ts';

describe('text that is printed', () => {
  test('no hostile text becomes a command of a CI host, whatever line it is on', () => {
    for (const text of hostileTexts) {
      for (const line of safeLines(text)) {
        assert.ok(!isRunnerCommand(line), `runner: ${JSON.stringify(line)}`);
        assert.ok(!isAgentCommand(line), `agent: ${JSON.stringify(line)}`);
      }
    }
  });

  test('harmless alone holds too, because rendered text goes through it unprinted', () => {
    for (const line of hostileTexts.flatMap(textLines)) {
      assert.ok(!isRunnerCommand(harmless(line)) && !isAgentCommand(harmless(line)), JSON.stringify(line));
    }
  });

  test('every short combination of the dangerous pieces is harmless', () => {
    const pieces = ['#', ':', '[', 'vso[', 'v', ' ', '\u200b', '\u00ad', '\t', 'é', 'x'];
    let lines = [''];
    for (let length = 1; length <= 5; length++) {
      lines = lines.flatMap((line) => pieces.map((piece) => line + piece));
      for (const line of lines) {
        const printed = harmless(line);
        if (isRunnerCommand(printed) || isAgentCommand(printed)) assert.fail(JSON.stringify([line, printed]));
      }
    }
  });

  test('ordinary lines stay as they are', () => {
    const lines = [
      'std::vector',
      '2001:db8::1 is up',
      '# heading',
      '## [link](x)',
      'a ## b',
      'C:\\x',
      '{"a":"::"}',
      'time: 10:00:00',
      '✓ fertig: größe',
    ];
    for (const line of lines) assert.equal(harmless(visible(line)), line);
  });

  test('the change is visible and no longer than a space', () => {
    assert.equal(harmless('a ##vso[task.complete]b'), 'a # #vso[task.complete]b');
    assert.equal(harmless('::error::x'), ': :error::x');
  });

  test('long lines take linear time', () => {
    for (const unit of ['#', '##', '#\u200b', ':', ' :', '\u200b', '##v', '##vs\u200bo'])
      assertLinear((text) => harmless(visible(text)), repeated(unit), 500_000, JSON.stringify(unit));
  });

  test('control characters and bidi overrides are shown, tab stays', () => {
    assert.equal(visible('\x1b[31mred\x1b[0m\x07'), '␛[31mred␛[0m␇');
    assert.equal(visible('a\tb\x7f'), 'a\tb␡');
    assert.equal(visible('\u202eevil\u009b'), '[U+202E]evil[U+009B]');
    assert.equal(visible('naïve – 日本語 👩‍🚀'), 'naïve – 日本語 👩‍🚀');
  });

  test('lines end where a runner ends them', () => {
    assert.deepEqual(textLines('a\nb\r\nc\rd'), ['a', 'b', 'c', 'd']);
  });

  test('oneLine folds and cuts without breaking a pair', () => {
    assert.equal(oneLine(' a\n  b\t c ', 10), 'a b c');
    assert.equal(oneLine('abcdef', 4), 'abc…');
    assert.equal(oneLine('ab😀cd', 4), 'ab…');
  });
});

describe('mask', () => {
  test('hides a secret wherever it stands, in JSON spelling too', () => {
    const mask = createMask();
    assert.deepEqual(mask.add('p"w\\d-1234'), ['p"w\\d-1234']);
    assert.equal(mask.apply('x p"w\\d-1234 y'), 'x *** y');
    assert.equal(mask.apply(JSON.stringify({ a: 'p"w\\d-1234' })), '{"a":"***"}');
  });

  test('takes a value of several lines apart, and leaves tiny pieces alone', () => {
    const mask = createMask();
    assert.deepEqual(mask.add('-----BEGIN\nabcdefgh\n=\n'), ['-----BEGIN', 'abcdefgh']);
    assert.equal(mask.apply('abcdefgh = ok'), '*** = ok');
  });

  test('a secret that holds another is hidden whole', () => {
    const mask = createMask();
    mask.add('abcd');
    mask.add('abcdefgh');
    assert.equal(mask.apply('abcdefgh abcd'), '*** ***');
  });

  test('an empty value hides nothing', () => {
    const mask = createMask();
    assert.deepEqual(mask.add('  '), []);
    assert.equal(mask.apply('a b'), 'a b');
  });
});

describe('cutMarkdown', () => {
  test('gives what fits unchanged', () => assert.equal(cutMarkdown('abc\n', 4), 'abc\n'));

  test('cuts at a line, within the budget in bytes, and says so', () => {
    const text = 'größe ä\n'.repeat(100);
    for (const budget of [200, 201, 202, 203, 300, 500]) {
      const cut = cutMarkdown(text, budget);
      assert.ok(Buffer.byteLength(cut) <= budget);
      assert.ok(cut.endsWith(`${cutNote}\n`));
      assert.match(cut, /^(größe ä\n)+\n> /);
    }
  });

  test('closes an open fence and open details, so that the note is seen', () => {
    const text = `# T\n<details><summary>raw</summary>\n\n\`\`\`\`text\n</details>\n\`\`\`\n${'x'.repeat(50)}\n`.concat(
      'more\n'.repeat(100),
    );
    const cut = cutMarkdown(text, 300);
    assert.ok(cut.endsWith(`more\n\`\`\`\`\n</details>\n\n${cutNote}\n`), cut);
  });

  test('a fold that only the text of a code span names is none, and ends none', () => {
    const long = `${'more\n'.repeat(100)}`;
    const open = cutMarkdown(`<details><summary>raw</summary>\n\n\`x</details>\`\n${long}`, 300);
    assert.ok(open.endsWith(`more\n</details>\n\n${cutNote}\n`), open);
    const none = cutMarkdown(`\`x<details>\`\n${long}`, 300);
    assert.ok(none.endsWith(`more\n\n${cutNote}\n`), none);
  });

  test('gives nothing where not even the note fits', () => assert.equal(cutMarkdown('abc\n'.repeat(50), 60), ''));
});

describe('nearMiss', () => {
  const known = ['resource-id', 'wait', 'log', 'run-id'];
  for (const [word, meant] of [
    ['resourceId', 'resource-id'],
    ['--resource_id', 'resource-id'],
    ['wiat', 'wait'],
    ['wai', 'wait'],
    ['logs', 'log'],
    ['zzzzzz', undefined],
    ['', undefined],
  ] as const) {
    test(`"${word}" → ${meant}`, () => assert.equal(nearMiss(word, known), meant));
  }
});
