import type { Link } from './model.ts';
import type { Dialect } from './render.ts';
import type { ShownStep } from './shell.ts';

/**
 * A report is told in sections, and a section in neutral blocks. What is in them is plain text, neither escaped nor
 * wrapped; pairs of backticks in prose mark code. The formats (`markdown.ts`, `terminal.ts`, `page.ts`) write each kind
 * of block once, escape what they write, keep their budgets, and know no section.
 *
 * To add a section: write `somethingSections(report): readonly Section[]` in a file of its own (`timeline.ts` is a
 * short one), which gives none where there is nothing to tell, and call it in `story.ts`, where the order of the
 * sections stands. All places show it then; add a report that has it to `test/report/samples.ts`, and look at
 * `scripts/pictures.ts`. A new kind of block is a member of `Block`, and the compiler names the three formats that lack
 * it.
 */
export interface Section {
  /** Absent where the blocks stand under the headline of the report. */
  readonly title?: string;
  /**
   * What becomes of it where there is little room. `head` stands open and is never cut; the others are folded where the
   * place can fold. Of a summary that is too long `raw` goes first, then `proof`, then the later ones of `other`, of
   * which a screen shows ten.
   */
  readonly weight: 'head' | 'raw' | 'proof' | 'other';
  readonly blocks: readonly Block[];
  readonly on?: Places;
}

/** Places that show something. All do where nothing is said. */
export type Places = readonly Dialect[];

/** inSummaries are the places with room to look things up. */
export const inSummaries: Places = ['github', 'pipelines', 'page'];
/** folded is where what few will open is no burden to the others. */
export const folded: Places = ['github', 'page'];
export const onScreens: Places = ['terminal'];

export type Block = Kind & {
  readonly on?: Places;
  /** Goes before all else where a summary is too long. */
  readonly spare?: true;
};

type Kind =
  /** Above the blocks of a section without a title. */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly parts: readonly Part[] }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | Table
  /** Sentences, in no order. */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'steps'; readonly heading: string; readonly steps: readonly ShownStep[] }
  /** The tempting wrong way. */
  | { readonly kind: 'caution'; readonly text: string }
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  /** Lines as they are, to be copied. */
  | { readonly kind: 'code'; readonly text: string; readonly lang?: string }
  /** What happened when, for places that draw it. Its text form stands beside it as a block of its own. */
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'fold'; readonly title: string; readonly blocks: readonly Block[] };

/** Chart is bars on one axis of time, in lanes. */
export type Chart = readonly Lane[];

export interface Lane {
  readonly name: string;
  /** Whether it is what this run did. */
  readonly isOwn: boolean;
  readonly bars: readonly Bar[];
}

/** Bar is something that took time, or a moment where there is no `to`. Times in milliseconds since 1970. */
export interface Bar {
  readonly text: string;
  readonly from: number;
  readonly to?: number;
  readonly failed?: boolean;
}

/** Table has several columns. A screen writes each of its rows as one row of facts, named by the first cell. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Of too many rows the first are shown, or the last: as many as `most`, or as the place has room for. */
  readonly end: 'first' | 'last';
  readonly most?: number;
}

export interface Column {
  readonly heading: string;
  /** Word before the cell where there are no headings: `took`. */
  readonly said?: string;
  readonly on?: Places;
}

export interface TableRow {
  readonly cells: Cells;
  readonly on?: Places;
}

export type Cells = readonly (readonly Part[])[];

/** Row is one line of a table of facts. */
export interface Row {
  readonly label: string;
  readonly value: readonly Part[];
}

/**
 * Part is a piece of a value: prose (pairs of backticks mark code), words that stand out, code, a named link or a bare
 * address.
 */
export type Part =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: Link }
  | { readonly kind: 'url'; readonly href: Link };

export const prose = (text: string): Part => ({ kind: 'prose', text });
export const strong = (text: string): Part => ({ kind: 'strong', text });
export const code = (text: string): Part => ({ kind: 'code', text });

/** paragraph is a text, or no block where there is none. */
export const paragraph = (text: string): readonly Block[] =>
  text === '' ? [] : [{ kind: 'text', parts: [prose(text)] }];

/** facts is a table of facts, or no block where there are none. */
export const facts = (rows: readonly Row[]): readonly Block[] => (rows.length === 0 ? [] : [{ kind: 'rows', rows }]);

/** isOn tells whether a place shows it. */
export const isOn = ({ on }: { readonly on?: Places }, place: Dialect): boolean =>
  on === undefined || on.includes(place);
