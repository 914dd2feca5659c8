/**
 * How far is looked around an error, in characters. A step of a job has no end in a log of megabytes, and each of
 * thousands of errors is looked around: these keep the work in proportion to the text. Within them, blocks and steps
 * decide.
 */
export const reach = {
  /** Back from an error: the command, the request, the names that a tool printed before it. */
  before: 8000,
  /** On from an error, within its telling: IDs for support, the address in Terraform. */
  after: 2500,
  /** On from what was read of an error to the end of its line. */
  line: 3000,
  /** What is kept of an error as it stood. */
  raw: 6000,
  /**
   * A word at the end of what is kept is dropped where it is shorter: half a word could be half a secret, which nothing
   * would know again.
   */
  word: 300,
  /** What the fitted second opinion reads of an error and around it. Its weights were fitted on this. */
  nearby: { before: 600, own: 2400, after: 400 },
} as const;
