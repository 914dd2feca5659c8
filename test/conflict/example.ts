import type { Reason } from '../../src/conflict/taxonomy.ts';

/** Example is a text and what it must be taken for. What is not named is not looked at. */
export interface Example {
  readonly reason: Reason;
  readonly text: string;
  readonly code?: string;
  readonly codePath?: readonly string[];
  readonly resourceId?: string;
  readonly facts?: Readonly<Record<string, string>>;
  /** A defect that is known and not mended yet. */
  readonly todo?: string;
}

/** told makes the examples of one reason. */
export const told = (reason: Reason, ...examples: readonly (string | Omit<Example, 'reason'>)[]): readonly Example[] =>
  examples.map((example) => (typeof example === 'string' ? { reason, text: example } : { reason, ...example }));
