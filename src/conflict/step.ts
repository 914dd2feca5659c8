/**
 * StepKind says what the commands of a step do. `look`: they change nothing. `wait`: they change nothing and end by
 * themselves, in every state in which the resource can rest and when it is gone. `act`: they change what the step
 * names, and ask nothing.
 */
export type StepKind = 'look' | 'wait' | 'act';

/** Cost is what an act takes away while or after it is done; the text of the step says it in words. */
export type Cost = 'nothing' | 'downtime' | 'data' | 'money' | 'protection';

interface Commands {
  readonly az?: string;
  readonly powershell?: string;
  /** Any other command line (terraform, git, …). */
  readonly command?: string;
}

/** Words is a step without a command. */
interface Words {
  readonly text: string;
  readonly kind?: never;
  readonly az?: never;
  readonly powershell?: never;
  readonly command?: never;
}

interface Looking extends Commands {
  readonly text: string;
  readonly kind: 'look' | 'wait';
}

interface Acting extends Commands {
  readonly text: string;
  readonly kind: 'act';
  readonly cost: Cost;
}

export const slotNames = [
  'wait',
  'state',
  'who',
  'gone',
  'start',
  'deallocate',
  'users',
  'deleted',
  'usage',
  'sizes',
  'token',
] as const;

/** SlotName is what the table of types knows of a type. */
export type SlotName = (typeof slotNames)[number];

/**
 * FromTable is the place for what the table of types has for the type at hand: a wait, a look at the state, who else
 * works on it, a start, …
 */
export interface FromTable {
  readonly by: SlotName;
  /** Instead of the text of the first step of the table. */
  readonly text?: string;
  /** Instead of its cost: what the table calls downtime can lose data in the state at hand. */
  readonly cost?: Cost;
}

/** Step is one thing to do, with complete commands where there are any. The report's step has the same shape. */
export type Step = Words | Looking | Acting;
