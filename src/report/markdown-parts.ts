import { beside, code, html, htmlCode, markdown, type Place } from './escape.ts';
import type { Part, Row } from './row.ts';
import { stretches } from './text.ts';

/**
 * Flavour is what one host's markdown can do. GitHub folds with `<details>`; Azure Pipelines promises neither HTML nor mermaid,
 * so its summary is plain headings, pipe tables and lists.
 */
export interface Flavour {
  readonly folds: boolean;
}

/** Rows that one table shows at most; the JSON report holds the rest. */
const maxRows = 100;

/** fold hides the body behind a line on GitHub, and stands it under a heading elsewhere. The title is prose of ours or from outside. */
export function fold(title: string, body: string, { folds }: Flavour): string {
  return folds ? `<details><summary>${inlineHtml(title)}</summary>\n\n${body}\n\n</details>` : `#### ${prose(title, 'flow')}\n\n${body}`;
}

/** table writes rows as a table. Its first row is the heading, which makes the resource stand out and saves an empty line. No rows give no table. */
export function table(rows: readonly Row[]): string {
  const [first, ...lines] = rows.map(({ label, value }) => `| ${markdown(label, 'cell')} | ${parts(value)} |`);
  return first === undefined ? '' : [first, '| :--- | :--- |', ...lines].join('\n');
}

/** grid writes a table whose cells are markdown already, with at most 100 rows. */
export function grid(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const left = rows.length - maxRows;
  const lines = [headings, headings.map(() => ':---'), ...rows.slice(0, maxRows)].map((cells) => `| ${cells.join(' | ')} |`);
  return [...lines, ...(left > 0 ? ['', `And ${left} more in the JSON report.`] : [])].join('\n');
}

function parts(value: readonly Part[]): string {
  return beside(mergedProse(value).map(part));
}

/** What is text in two pieces is one text to a reader, who may find a mention or an address across the seam. */
function mergedProse(value: readonly Part[]): readonly Part[] {
  return value.reduce<readonly Part[]>((merged, piece) => {
    const last = merged.at(-1);
    if (piece.kind !== 'prose' || last?.kind !== 'prose') return [...merged, piece];
    return [...merged.slice(0, -1), { kind: 'prose', text: last.text + piece.text }];
  }, []);
}

function part(piece: Part): string {
  if (piece.kind === 'code') return code(piece.text);
  if (piece.kind === 'url') return `[open](${linkTarget(piece.href)})`;
  if (piece.kind === 'link') return `[${markdown(piece.text, 'cell')}](${linkTarget(piece.href)})`;
  return prose(piece.text, 'cell');
}

/** prose writes a text whose pairs of backticks mark code. White space at its ends is kept as one space. */
export function prose(text: string, place: Place): string {
  return beside(
    stretches(text).map(({ text: piece, isCode }) => {
      if (isCode) return code(piece, place);
      const [before, after] = [/^\s/.test(piece) ? ' ' : '', /\s$/.test(piece) && piece.trim() !== '' ? ' ' : ''];
      return before + markdown(piece, place) + after;
    }),
  );
}

/** The title of a fold is a line of HTML, where nothing is markdown. */
function inlineHtml(text: string): string {
  return stretches(text)
    .map(({ text: piece, isCode }) => {
      const [before, after] = [/^\s/.test(piece) ? ' ' : '', /\s$/.test(piece) && piece.trim() !== '' ? ' ' : ''];
      return isCode ? `<code>${htmlCode(piece)}</code>` : before + html(piece) + after;
    })
    .join('');
}

/** linkTarget: a link that has been checked still must not end early, break a cell, start emphasis or hold an entity that is read as another sign. */
export function linkTarget(href: string): string {
  return href
    .replaceAll('&', '&amp;')
    .replace(/[()|*_\\<>\s]/g, (sign) => (sign === '_' ? '_' : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`));
}

/** pageName gives the last words of a documentation address: `lock-resources`. */
export function pageName(reference: string): string {
  const { pathname, hash } = new URL(reference);
  const name =
    pathname
      .split('/')
      .filter((segment) => segment !== '')
      .at(-1) ?? reference;
  return hash === '' ? name : `${name}${hash.replace('#', ': ')}`;
}

/** indented moves all lines but the first to the right, as the content of a list item must be. */
export function indented(text: string, by: number): string {
  return text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
}

/** blocks joins blocks of markdown by blank lines and leaves out the empty ones. */
export function blocks(all: readonly string[]): string {
  return all.filter((block) => block !== '').join('\n\n');
}
