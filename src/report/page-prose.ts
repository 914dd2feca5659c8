import { type Html, joined, markup } from '../text/safe.ts';
import { page } from './escape.ts';
import { stretches } from './text.ts';

const nothing = markup``;

/** row puts pieces of a page next to each other. */
export const row = (pieces: readonly Html[]): Html => joined(pieces, nothing);

/** prose writes a text whose pairs of backticks mark code. */
export function prose(text: string): Html {
  return row(
    stretches(text).map(({ text: piece, isCode }) => (isCode ? markup`<code>${page(piece)}</code>` : spaced(piece))),
  );
}

/** The escape of one line takes the white space from its ends; beside other pieces it is wanted. */
function spaced(piece: string): Html {
  const [before, after] = [
    /^\s/.test(piece) ? markup` ` : nothing,
    /\s$/.test(piece) && piece.trim() !== '' ? markup` ` : nothing,
  ];
  return markup`${before}${page(piece)}${after}`;
}
