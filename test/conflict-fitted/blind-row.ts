import type { ConflictClass } from '../../src/conflict/taxonomy.ts';

/**
 * Blind is a text that was written before anybody looked at what comes of it, and that neither rules nor weights were
 * made with.
 */
export interface Blind {
  readonly kind: string;
  readonly class: ConflictClass;
  readonly text: string;
}

export const of = (kind: string, rows: readonly (readonly [ConflictClass, string])[]): readonly Blind[] =>
  rows.map(([name, text]) => ({ kind, class: name, text }));
