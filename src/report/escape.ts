/**
 * Escapes for text that comes from logs and from Azure. Such text is hostile: in every place it stays text. It never becomes
 * markup, a link, a mention, a table cell of its own, a terminal escape or a command of the host.
 */

const bidiAndInvisible = '\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff';
// Tab and newline are let through here: whether they fold or stay is up to each place.
const invisible = (): RegExp =>
  new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f${bidiAndInvisible}]|[\\u{e0000}-\\u{e007f}]|\\p{Cs}`, 'gu');

function name(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x20) return String.fromCodePoint(0x2400 + point);
  if (point === 0x7f) return '\u2421';
  return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** visible replaces what a reader could not see, or what could act on a screen (control characters, escapes, bidirectional overrides, lone surrogates), by a visible name. Keeps tabs and newlines; CRLF becomes a newline. */
// The same without Unicode mode, where a surrogate stands for what the other tells exactly: it compiles in no time, and nearly every text passes it.
const suspicious = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f${bidiAndInvisible}\\ud800-\\udfff]`);

export function visible(text: string): string {
  const lines = text.replaceAll('\r\n', '\n');
  return suspicious.test(lines) ? lines.replace(invisible(), name) : lines;
}

/**
 * defuse takes the force from logging commands: `##vso[` and `##[` are obeyed anywhere in a line (Azure Pipelines agent, and the
 * old form on the GitHub runner), `::command::` at the start of a line or, after our wrapping, behind white space. One space does it.
 * https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
export function defuse(text: string): string {
  const hashless = text.includes('##') ? text.replace(/##(?=(?:vso)?\[)/gi, '## ') : text;
  return hashless.includes('::') ? hashless.replace(/(?<![^\s]):(?=:)/g, ': ') : hashless;
}

/** oneLine folds all white space into single spaces and makes the rest visible. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}

// What GitHub links by itself after the markdown is read, so that a backslash does not help: addresses, mentions, issues, emoji codes.
const selfLinking = /@|#\d|:\/\/|www\.|\bgh-\d|:(?=[\w+-]*[a-z])[\w+-]+:/i;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeWord(word: string): string {
  return word.replace(/[\\`*_[\]~|#$!{}]/g, '\\$&').replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/**
 * markdown makes inline text safe for GitHub-flavoured markdown, in a paragraph, heading, list item or table cell: no links,
 * images, HTML, mentions, issue references, emphasis, math or cell breaks. White space folds to one space. A word that GitHub
 * would link by itself becomes a code span, because nothing else stops it and the word can still be copied.
 */
export function markdown(text: string): string {
  const words = defuse(oneLine(text)).split(' ');
  const escaped = words.map((word) => {
    if (!selfLinking.test(word)) return escapeWord(word);
    const tail = /[.,;!?)\]]{0,3}$/.exec(word)?.[0] ?? '';
    return code(word.slice(0, word.length - tail.length)) + escapeWord(tail);
  });
  // Only the start of a block can become a heading, a list or a rule; the other signs are escaped already.
  return escaped
    .join(' ')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

/** Place says where a code span stands: a pipe must be escaped in a table cell and must not be elsewhere. */
export type Place = 'cell' | 'flow';

/**
 * code writes text as an inline code span with enough backticks around it; newlines fold to a space. Safe in a table cell by
 * default. A backslash before a pipe cannot be written in a cell's code span at all, so such text is written as plain text.
 */
export function code(text: string, place: Place = 'cell'): string {
  const line = defuse(oneLine(text));
  if (line === '') return '';
  const inCell = place === 'cell' && line.includes('|');
  if (inCell && line.includes('\\|')) return plain(line);
  const content = inCell ? line.replaceAll('|', '\\|') : line;
  const ticks = '`'.repeat(longestRun(content) + 1);
  // A span that begins or ends with a backtick needs a space, which the reader of markdown takes off again.
  const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return ticks + pad + content + pad + ticks;
}

/** plain is for the few texts that no code span can hold: a zero-width space keeps GitHub from linking them. */
function plain(line: string): string {
  return escapeWord(line).replace(/[@:]|www(?=\.)|gh(?=-)|\\#(?=\d)/gi, '$&\u200b');
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** fence writes a block of code; the fence is longer than any run of backticks inside. Lines stay as they are, made visible. */
export function fence(text: string, lang = ''): string {
  const content = defuse(visible(text)).replace(/\n+$/, '');
  const ticks = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `${ticks}${lang.replace(/[^\w-]/g, '')}\n${content}\n${ticks}`;
}

/** html makes inline text safe between HTML tags, where nothing is markdown but GitHub still links mentions and addresses. */
export function html(text: string): string {
  return defuse(oneLine(text))
    .split(' ')
    .map((word) => (selfLinking.test(word) ? `<code>${htmlCode(word)}</code>` : htmlCode(word)))
    .join(' ');
}

/** htmlCode makes text safe for the inside of `<code>`. What is active in markdown becomes an entity too, so that it is safe where HTML stands in a paragraph. */
export function htmlCode(text: string): string {
  return defuse(oneLine(text)).replace(/[&<>"'`*_[\]\\~|$!]/g, (character) => entities[character] ?? `&#${character.charCodeAt(0)};`);
}

/** terminal makes text safe for a screen and for a log: no escapes, no overrides, no logging commands. Keeps newlines. */
export function terminal(text: string): string {
  return defuse(visible(text).replaceAll('\t', '  '));
}
