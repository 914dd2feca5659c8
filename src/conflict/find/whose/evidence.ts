import type { Pattern, PatternText } from '../../rules/fits.ts';
import type { WordIndex } from '../../rules/table-rows.ts';

/**
 * Evidence is one row of what tells who wrote a stretch of text. A row is a kind of sign (a package path, a resource's
 * address, a header), not one product's sentence. To add one: put the row into `azure.ts` or `others.ts` under the
 * weight that it has, a text of your own into `test/conflict/whose.test.ts`, then `npm run generate`, which reads from
 * the pattern what a text must hold to be worth asking.
 */
export interface Evidence {
  /** Says in a report what was seen, as in "an ARM ID". */
  readonly what: string;
  readonly weight: Weight;
  /** Not global. Alternatives stand at the top level of the pattern: each is compiled when a text holds its words. */
  readonly says: RegExp;
}

/** 3: nobody else writes that. 2: hardly anybody else does. 1: a hint, which counts where nothing speaks against it. */
export type Weight = 1 | 2 | 3;

/** AskedEvidence is a row of the generated table as it is asked. */
export interface AskedEvidence extends Omit<Evidence, 'says'> {
  readonly side: 'azure' | 'other';
  readonly says: Pattern;
}

/** TableEvidence is a row in the generated table. */
export type TableEvidence = Omit<AskedEvidence, 'says'> & { readonly says: PatternText };

/** EvidenceIndex has each row by its words, or among those that are always asked. */
export interface EvidenceIndex {
  readonly named: WordIndex;
  readonly always: readonly number[];
}
