/** Needle is one row of the filter. */
export interface Needle {
  /** ASCII, at least seven characters (the byte filter jumps by that), matched in either case anywhere, inside words too. */
  readonly text: string;
  /** What is found by it. */
  readonly why: string;
  /** The hit counts only if its line matches this … */
  readonly when?: RegExp;
  /** … and not this. */
  readonly unless?: RegExp;
}
