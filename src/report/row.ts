import type { Link } from './model.ts';

/** Part is a piece of a value: prose (pairs of backticks mark code), code, a named link or a bare address. */
export type Part =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: Link }
  | { readonly kind: 'url'; readonly href: Link };

/** Row is one line of the table of facts. */
export interface Row {
  readonly label: string;
  readonly value: readonly Part[];
}
