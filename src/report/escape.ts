/**
 * Escapes for text that comes from logs and from Azure. Such text is hostile: in every place it stays text. It never
 * becomes markup, a link, a mention, a table cell of its own, a terminal escape or a command of the host.
 */

import { harmless, oneLine, visible } from '../text/inert.ts';
import type { Html, Markdown, Screen } from '../text/safe.ts';

// What GitHub or Azure DevOps links by itself after the markdown is read, so that a backslash does not help: addresses,
// mentions, issues and pull requests, emoji codes.
const selfLinking = /@|[#!]\d|:\/\/|www\.|\bgh-\d|:(?:[+-]1|100|1234|(?=[\w+-]*[a-z])[\w+-]+):/i;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeWord(word: string): string {
  return word.replace(/[\\`*_[\]~|#$!{}]/g, '\\$&').replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/** Place says where a code span stands: a pipe must be escaped in a table cell and must not be elsewhere. */
export type Place = 'cell' | 'flow';

/**
 * markdown makes inline text safe for GitHub-flavoured markdown, in a paragraph, heading, list item or table cell: no
 * links, images, HTML, mentions, issue references, emphasis, math or cell breaks. White space folds to one space. A
 * word that GitHub would link by itself becomes a code span, because nothing else stops it and the word can still be
 * copied.
 */
export function markdown(text: string, place: Place): Markdown {
  const words = harmless(oneLine(text)).split(' ');
  const escaped = words.map((word) => {
    if (!selfLinking.test(word)) return escapeWord(word);
    const tail = /[.,;!?)\]]{0,3}$/.exec(word)?.[0] ?? '';
    return code(word.slice(0, word.length - tail.length), place) + escapeWord(tail);
  });
  // Only the start of a block can become a heading, a list or a rule; the other signs are escaped already.
  return escaped
    .join(' ')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&') as Markdown;
}

/**
 * code writes text as an inline code span with enough backticks around it; newlines fold to a space. Safe in a table
 * cell by default. A backslash before a pipe cannot be written in a cell's code span at all, so there a second span
 * begins.
 */
export function code(text: string, place: Place = 'cell'): Markdown {
  const line = harmless(oneLine(text));
  if (line === '') return '' as Markdown;
  if (place === 'flow' || !line.includes('|')) return span(line) as Markdown;
  return line
    .split(/(?<=\\)(?=\|)/)
    .map((part) => span(part.replaceAll('|', '\\|')))
    .join(' ') as Markdown;
}

function span(content: string): string {
  const ticks = '`'.repeat(longestRun(content) + 1);
  // A span that begins or ends with a backtick needs a space, which the reader of markdown takes off again.
  const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return ticks + pad + content + pad + ticks;
}

/**
 * beside puts pieces of inline markdown next to each other. Two code spans that touch would be one with other bounds,
 * so a space keeps them apart.
 */
export function beside(pieces: readonly Markdown[]): Markdown {
  return pieces.reduce<string>(
    (line, piece) => line + (line.endsWith('`') && piece.startsWith('`') ? ' ' : '') + piece,
    '',
  ) as Markdown;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/**
 * fence writes a block of code; the fence is longer than any run of backticks inside. Lines stay as they are, made
 * visible.
 */
export function fence(text: string, lang = ''): Markdown {
  const content = harmless(visible(text)).replace(/\n+$/, '');
  const ticks = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `${ticks}${lang.replace(/[^\w-]/g, '')}\n${content}\n${ticks}` as Markdown;
}

/**
 * html makes inline text safe between HTML tags, where nothing is markdown but GitHub still links mentions and
 * addresses.
 */
export function html(text: string): Markdown {
  return harmless(oneLine(text))
    .split(' ')
    .map((word) => (selfLinking.test(word) ? `<code>${htmlCode(word)}</code>` : htmlCode(word)))
    .join(' ') as Markdown;
}

/**
 * htmlCode makes text safe for the inside of `<code>`. What is active in markdown becomes an entity too, so that it is
 * safe where HTML stands in a paragraph.
 */
export function htmlCode(text: string): Markdown {
  return harmless(oneLine(text)).replace(
    /[&<>"'`*_[\]\\~|$!]/g,
    (character) => entities[character] ?? `&#${character.charCodeAt(0)};`,
  ) as Markdown;
}

const pageEntities: Readonly<Record<string, string>> = { ...entities, '"': '&quot;', "'": '&#39;', '`': '&#96;' };

/**
 * page makes a line of text safe for a page of our own: between tags, and in a quoted attribute. Nothing else reads
 * such a page, so nothing but markup can be live in it.
 */
export function page(text: string): Html {
  return entitiesOf(harmless(oneLine(text)));
}

/** pageLines does so for the inside of `<pre>`, and keeps the lines. */
export function pageLines(text: string): Html {
  return entitiesOf(visible(text).replace(/\n+$/, '').split('\n').map(harmless).join('\n'));
}

const entitiesOf = (text: string): Html => text.replace(/[&<>"'`]/g, (sign) => pageEntities[sign] ?? '') as Html;

/**
 * terminal makes text safe for a screen and for a log: no escapes, no overrides, no logging commands. Keeps newlines.
 */
export function terminal(text: string): Screen {
  return harmless(visible(text).replaceAll('\t', '  ')) as Screen;
}
