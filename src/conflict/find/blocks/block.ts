/**
 * A log is many speakers in turn: a test runner, a cache action, docker, a script that is printed before it runs, and
 * the tool that talked to Azure. A block is one speaker's stretch of a passage.
 */

/** Voice is what a block is to the diagnosis. */
export type Voice =
  /**
   * Nothing of it is Azure's failure of this job, and nothing in it explains one: caches, layers, progress, warnings.
   * It may tell whose job it is.
   */
  | 'other'
  /** Another one's words in quotes: tests. It does not even tell whose job it is. */
  | 'test'
  /** One that answers in Azure's place, and prints what it answers. */
  | 'stand-in'
  /**
   * What is printed and not said: scripts and commands before they run, source, plans. Not read for errors; it may name
   * what the command was about.
   */
  | 'printed'
  /** One telling of what may be a failure. */
  | 'told';

/** Line is one line of a passage. */
export interface Line {
  /** The job and the step, where the log names them on each line (`gh run view --log`). */
  readonly label?: string;
  /** When it was written, where the runner tells: ISO 8601, in UTC. */
  readonly time?: string;
  /** Where the line begins in the cleaned text, and where it ends. */
  readonly start: number;
  readonly end: number;
  /**
   * The line as the tool printed it: without colours and the runner's time, with the marks (`##[error]`, `WARNING:`,
   * `│`) that cleaning takes off.
   */
  readonly said: string;
}

/** Block is a stretch of whole lines of a passage. Offsets are in the cleaned text. */
export interface Block {
  readonly voice: Voice;
  /**
   * Who speaks, for the evidence: `jest`, `a cache action`; of what is told, how it begins. Empty where that shows
   * nothing.
   */
  readonly speaker: string;
  /** Who is never Azure's failure and stands around it: a test that runs a tool lets the tool speak. */
  readonly within?: string;
  readonly start: number;
  readonly end: number;
  /** Where the step of the job that it belongs to begins, as far as the passage shows. */
  readonly step: number;
}

/**
 * Speaker is a row: how the lines of one that is never Azure's failure are known. A row has `line` (each line that fits
 * is its own), or `from`: a stretch of lines, which ends with its `last` line or before the one that fits `until`.
 * Without either it goes on while lines are indented or empty.
 */
export interface Speaker {
  readonly speaker: string;
  readonly voice: Exclude<Voice, 'told'>;
  /** One of these stands in every line that `line` or `from` fits: without one in a passage the row is not asked. */
  readonly signs: readonly string[];
  readonly line?: RegExp;
  readonly from?: RegExp;
  readonly last?: RegExp;
  readonly until?: RegExp;
  /**
   * Somebody cut the log, or pasted a part of it: a stretch that nothing ends goes up to this line, with what is
   * indented behind it, or to where somebody begins to tell an error.
   */
  readonly cutBy?: RegExp;
  /** A stretch that holds this is not the speaker's own words: a test that runs a real tool lets the tool speak. */
  readonly unless?: RegExp;
}
