import { joined, type Markdown, md } from '../text/safe.ts';
import type { Part, Row } from './blocks.ts';
import { beside, code, html, htmlCode, markdown, type Place } from './escape.ts';
import type { Link } from './model.ts';
import { stretches } from './text.ts';

/**
 * Flavour is what one host's markdown can do. GitHub folds with `<details>`; Azure Pipelines promises neither HTML nor
 * mermaid, so its summary is plain headings, pipe tables and lists.
 */
export interface Flavour {
  readonly folds: boolean;
}

/**
 * fold hides the body behind a line on GitHub, and stands it under a heading elsewhere. The title is prose of ours or
 * from outside.
 */
export function fold(title: string, body: Markdown, { folds }: Flavour): Markdown {
  return folds
    ? md`<details><summary>${inlineHtml(title)}</summary>\n\n${body}\n\n</details>`
    : md`#### ${prose(title, 'flow')}\n\n${body}`;
}

/**
 * table writes rows as a table. Its first row is the heading, which makes the resource stand out and saves an empty
 * line. No rows give no table.
 */
export function table(rows: readonly Row[]): Markdown {
  const [first, ...lines] = rows.map(
    ({ label, value }) => md`| ${markdown(label, 'cell')} | ${parts(value, 'cell')} |`,
  );
  return first === undefined ? md`` : joined([first, md`| :--- | :--- |`, ...lines], md`\n`);
}

/** parts writes the pieces of a value. */
export function parts(value: readonly Part[], place: Place): Markdown {
  return beside(mergedProse(value).map((piece) => part(piece, place)));
}

/** What is text in two pieces is one text to a reader, who may find a mention or an address across the seam. */
function mergedProse(value: readonly Part[]): readonly Part[] {
  return value.reduce<readonly Part[]>((merged, piece) => {
    const last = merged.at(-1);
    if (piece.kind !== 'prose' || last?.kind !== 'prose') return [...merged, piece];
    return [...merged.slice(0, -1), { kind: 'prose', text: last.text + piece.text }];
  }, []);
}

function part(piece: Part, place: Place): Markdown {
  if (piece.kind === 'code') return code(piece.text, place);
  if (piece.kind === 'strong') return md`**${markdown(piece.text, place)}**`;
  if (piece.kind === 'url') return md`[open](${linkTarget(piece.href)})`;
  if (piece.kind === 'link') return md`[${markdown(piece.text, place)}](${linkTarget(piece.href)})`;
  return prose(piece.text, place);
}

/** prose writes a text whose pairs of backticks mark code. White space at its ends is kept as one space. */
export function prose(text: string, place: Place): Markdown {
  return beside(
    stretches(text).map(({ text: piece, isCode }) =>
      isCode ? code(piece, place) : spaced(piece, (inner) => markdown(inner, place)),
    ),
  );
}

/** The title of a fold is a line of HTML, where nothing is markdown. */
function inlineHtml(text: string): Markdown {
  const pieces = stretches(text).map(({ text: piece, isCode }) =>
    isCode ? md`<code>${htmlCode(piece)}</code>` : spaced(piece, html),
  );
  return joined(pieces, md``);
}

/** Escapes of one line take white space from its ends; beside other pieces it is wanted. */
function spaced(piece: string, escaped: (text: string) => Markdown): Markdown {
  const [before, after] = [/^\s/.test(piece) ? md` ` : md``, /\s$/.test(piece) && piece.trim() !== '' ? md` ` : md``];
  return md`${before}${escaped(piece)}${after}`;
}

/**
 * linkTarget: a link that has been checked still must not end early, break a cell, start emphasis or hold an entity
 * that is read as another sign.
 */
export function linkTarget(href: Link): Markdown {
  return href
    .replaceAll('&', '&amp;')
    .replace(/[()|*_\\<>\s]/g, (sign) =>
      sign === '_' ? '_' : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    ) as Markdown;
}

/** indented moves all lines but the first to the right, as the content of a list item must be. */
export function indented(text: Markdown, by: number): Markdown {
  return text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`) as Markdown;
}

/** apart joins blocks of markdown by blank lines and leaves out the empty ones. */
export function apart(all: readonly Markdown[]): Markdown {
  return joined(
    all.filter((block) => block !== ''),
    md`\n\n`,
  );
}
