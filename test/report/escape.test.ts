import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { code, fence, html, htmlCode, markdown, terminal } from '../../src/report/escape.ts';
import { harmless, visible } from '../../src/text/inert.ts';
import { assertLinear, repeated } from '../cost.ts';
import { hostileText } from './samples.ts';

describe('visible', () => {
  test('names control characters, bidirectional overrides, invisible and lone characters', () => {
    assert.equal(visible('a\u001b[31mb\u0007\u0000'), 'a␛[31mb␇␀');
    assert.equal(visible('\u202eabc\u2066\u200b\ufeff\u009b\u007f'), '[U+202E]abc[U+2066][U+200B][U+FEFF][U+009B]␡');
    assert.equal(visible('\ud800x \u{e0041}'), '[U+D800]x [U+E0041]');
  });
  test('keeps tabs, newlines, letters of all scripts and emoji', () =>
    assert.equal(visible('a\tb\r\nc é 漢 👩‍💻'), 'a\tb\nc é 漢 👩‍💻'));
});

describe('harmless', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['##vso[task.complete]x', '# #vso[task.complete]x'],
    ['middle ##VSO[task.setvariable] of a line', 'middle # #VSO[task.setvariable] of a line'],
    ['##[error]x', '# #[error]x'],
    ['::error::x', ': :error::x'],
    ['a\n  ::set-output name=a::b', 'a\n  : :set-output name=a::b'],
    ['std::string and a ::b', 'std::string and a : :b'],
    ['## heading', '## heading'],
  ];
  for (const [text, expected] of cases) test(JSON.stringify(text), () => assert.equal(harmless(text), expected));
});

describe('markdown', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['plain words, and-more (1)', 'plain words, and-more (1)'],
    ['[x](y) ![i](z)', '\\[x\\](y) \\!\\[i\\](z)'],
    ['<b>&lt;', '&lt;b&gt;&amp;lt;'],
    ['a | b \\| c', 'a \\| b \\\\\\| c'],
    ['**b** _i_ ~~s~~ `c` $m$', '\\*\\*b\\*\\* \\_i\\_ \\~\\~s\\~\\~ \\`c\\` \\$m\\$'],
    ['a\nb\t c', 'a b c'],
    ['@everyone, see', '`@everyone`, see'],
    ['fixes #12.', 'fixes `#12`.'],
    ['GH-7 o/r#8', '`GH-7` `o/r#8`'],
    ['https://x.example/a?b. www.x.example a@b.example', '`https://x.example/a?b`. `www.x.example` `a@b.example`'],
    [':tada: at 10:20:30', '`:tada:` at 10:20:30'],
    ['# title', '\\# title'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['===', '\\==='],
    ['', ''],
  ];
  for (const [text, expected] of cases)
    test(JSON.stringify(text), () => assert.equal(markdown(text, 'flow'), expected));
});

describe('code', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['name', '`name`'],
    ['a`b', '``a`b``'],
    ['`a``', '``` `a`` ```'],
    ['a|b', '`a\\|b`'],
    ['a\nb', '`a b`'],
    ['  ', ''],
    ['<script>', '`<script>`'],
  ];
  for (const [text, expected] of cases) test(JSON.stringify(text), () => assert.equal(code(text), expected));
  test('outside a table a pipe stays alone', () => assert.equal(code('a|b', 'flow'), '`a|b`'));
  test('a backslash before a pipe cannot be one code span in a cell', () => {
    assert.equal(code('a\\|b <i> @me'), '`a\\` `\\|b <i> @me`');
    assert.equal(code('a\\|b', 'flow'), '`a\\|b`');
  });
});

describe('fence', () => {
  test('is longer than any run inside', () =>
    assert.equal(fence('a\n````\nb\n', 'bash'), '`````bash\na\n````\nb\n`````'));
  test('takes no markup as a language', () => assert.equal(fence('x', 'a`\n<b>'), '```ab\nx\n```'));
  test('keeps lines and makes controls visible', () =>
    assert.equal(fence('a\r\n\u001bb\n##vso[x]'), '```\na\n␛b\n# #vso[x]\n```'));
});

describe('html', () => {
  test('no markup, no markdown, no links', () => {
    assert.equal(html('<b>"a" & @me'), '&lt;b&gt;&#34;a&#34; &amp; <code>@me</code>');
    assert.equal(htmlCode("[x](y) *b* `c` 'd'"), '&#91;x&#93;(y) &#42;b&#42; &#96;c&#96; &#39;d&#39;');
  });
});

describe('terminal', () => {
  test('hostile text holds no control character but newline', () => {
    assert.doesNotMatch(
      terminal(`${hostileText}\tx`),
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|##vso\[|^::/m,
    );
  });
});

test('all escapes take linear time', () => {
  for (const unit of ['`', '|', '\\', ':', ':a', '@', '#', '##[', '\u001b', '\u202e', '<', '. ', ')', '0', '`a`']) {
    for (const escaper of [markdown, code, fence, html, terminal] as readonly ((
      text: string,
      place: 'cell',
    ) => string)[])
      assertLinear(
        (text) => escaper(text, 'cell'),
        repeated(unit),
        262_144,
        `${escaper.name} of ${JSON.stringify(unit)}`,
      );
  }
});
