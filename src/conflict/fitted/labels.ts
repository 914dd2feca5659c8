import type { ConflictClass } from '../taxonomy.ts';

/** labels is what the model tells apart: the classes, and of what is no conflict whether Azure said it, another system, or nothing failed. */
export const labels = [
  'state',
  'concurrent-operation',
  'lock',
  'etag',
  'operation-not-allowed',
  'already-exists',
  'unknown-conflict',
  'none',
  'foreign',
  'quiet',
] as const;

export type Label = (typeof labels)[number];

/** classOfLabel gives the class that a label means. */
export const classOfLabel = (label: Label): ConflictClass => (label === 'foreign' || label === 'quiet' ? 'none' : label);
