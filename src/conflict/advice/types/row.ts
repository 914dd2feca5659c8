import type { SlotName, StepTemplate } from '../model.ts';
import type { Role } from '../values.ts';

/**
 * TypeRow is what a person must know of one resource type to look at it, wait for it and change it. What a type does
 * not say here is as with every resource of ARM: it is named by its ID, shown with `az resource show`, and tells its
 * state in `properties.provisioningState`.
 */
export interface TypeRow {
  /**
   * In lower case. A provider alone speaks for all its types that have no row of their own, in what children have from
   * those above them.
   */
  readonly type: string;
  /** Children are written through this resource, one at a time: it is the one that is busy. */
  readonly throughTop?: true;
  readonly state?: State;
  /**
   * What else the table has for a slot of an entry. A start, a deallocation, a usage and the sizes are those of the
   * children too.
   */
  readonly slots?: Readonly<Partial<Record<AnswerName, Answer>>>;
}

/** AnswerName is a slot that rows answer in full; the others follow from `state`. */
export type AnswerName = Exclude<SlotName, 'wait' | 'state' | 'who'>;

/** State is where a type tells whether something is at work on it. */
export interface State {
  /** Which resource tells it: this one, and then for no child; or the topmost, for all below it. */
  readonly of: Role;
  /**
   * JMESPath over the JSON of the resource. Absent where nothing in it tells; then `look` is what to look at instead,
   * and there is no wait.
   */
  readonly path?: string;
  /** The values in which it stands still, well or not. Default: those of `arm/states.ts`. */
  readonly rests?: readonly string[];
  /** The first sentence of the wait: `Wait until the server is ready.` */
  readonly text?: string;
  readonly look?: StepTemplate;
  /** The look shows who writes too, so that nothing else needs to. */
  readonly isLog?: true;
  readonly reference?: string;
}

/** Answer is the steps of a slot, and the page they come from. */
export interface Answer {
  readonly steps: readonly StepTemplate[];
  readonly reference?: string;
}
