import type { Sought } from './find/sought.ts';
import type { Reason } from './taxonomy.ts';

/** FactRow is what is looked for in a text. The first capture of the pattern that is set is the value. */
export interface FactRow extends Sought {
  readonly key: string;
  /** Shown to people; absent where the report shows it elsewhere (as a blocker). */
  readonly label?: string;
  readonly only?: readonly Reason[];
  /** It may stand in the command or beside the error, and counts there where nothing contradicts it. */
  readonly around?: true;
}
