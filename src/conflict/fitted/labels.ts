import { type ConflictClass, conflictClasses } from '../taxonomy.ts';

/**
 * labels is what the model tells apart: the classes, and of what is no conflict whether Azure said it, another system,
 * or nothing failed.
 */
export const labels = [...conflictClasses, 'foreign', 'quiet'] as const;

export type Label = (typeof labels)[number];

/** classOfLabel gives the class that a label means. */
export const classOfLabel = (label: Label): ConflictClass =>
  label === 'foreign' || label === 'quiet' ? 'none' : label;
