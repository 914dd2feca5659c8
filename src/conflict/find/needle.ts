/** Needle is one row of the filter. */
export interface Needle {
  /**
   * ASCII, at least seven characters, matched in either case anywhere, inside words too. A line feed in front: only at
   * the start of a line.
   */
  readonly text: string;
  /** What is found by it. */
  readonly why: string;
  /**
   * What it means that the word is the name of a field. An empty one (`"conflict": null`, `error: None`) says nothing,
   * and is passed over before its line is looked at. `any`: an empty value counts, too. `none`: no value counts.
   */
  readonly field?: 'any' | 'none';
  /** What it goes on with where it says nothing, in lower case: `conflict` in `conflict-free`. */
  readonly harmless?: readonly string[];
  /** What it goes on with, one of these, where it says anything. */
  readonly followedBy?: readonly string[];
  /** It says nothing behind a `no` or a `0`: `no conflict`, `0 locked`. */
  readonly noneOf?: true;
  /** The hit counts only if its line matches this … */
  readonly when?: RegExp;
  /** … and not this. */
  readonly unless?: RegExp;
}
