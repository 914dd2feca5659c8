import type { AzureError } from './azure-error.ts';
import type { Facts } from './facts.ts';
import type { Confidence, ConflictClass, Reason } from './taxonomy.ts';

/** Place is where a text tells a failure. */
export interface Place {
  readonly source: string;
  /** From 1. */
  readonly line: number;
}

/** Finding is one failure, told once however often the text repeats it. */
export interface Finding {
  readonly error: AzureError;
  readonly reason: Reason;
  readonly class: ConflictClass;
  readonly confidence: Confidence;
  readonly facts: Facts;
  readonly source: string;
  /** How often the texts tell it. */
  readonly count: number;
  /** The first of the places, in reading order. */
  readonly places: readonly Place[];
}
