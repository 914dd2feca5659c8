import type { Reason } from '../conflict/taxonomy.ts';
import type { Need } from './model.ts';
import type { Settled, Trouble, Unread } from './snapshot.ts';

/** Origin names the read that a condition was judged from: what must be read again to see whether it holds now. */
export type Origin =
  | 'resource'
  | 'related'
  | 'group'
  | 'subscription'
  | 'locks'
  | 'deny-assignments'
  | 'deployments'
  | 'plan';

/**
 * Outcome of one condition. `waits`: an operation is running, time changes it. `blocks`: no time changes it. `warns`:
 * it may stop the operation and nothing that was read settles it. `unproven`: it could not be read.
 */
export type Outcome = 'met' | 'waits' | 'blocks' | 'warns' | 'unproven';

/** Holder is who or what stands in the way. */
export interface Holder {
  readonly kind: 'operation' | 'deployment' | 'lock' | 'state' | 'holder' | 'condition';
  readonly what: string;
  readonly resourceId?: string;
  readonly who?: string;
  /** ISO 8601. */
  readonly since?: string;
  readonly correlationId?: string;
}

/** Asked is a condition before it is judged. */
export interface Asked {
  readonly what: string;
  readonly expected: string;
  /** For people: `the resource`, `management locks`. */
  readonly source: string;
  readonly origin: Origin;
}

/** Judged is one condition with what was expected, what was read, and from where. */
export type Judged = Met | Unmet;

declare const proven: unique symbol;

/**
 * Met is a condition that holds. Only `met` makes one, of a signal that was read to its end: that nothing stands in the
 * way cannot be said of less.
 */
export interface Met extends Told {
  readonly outcome: 'met';
  readonly [proven]: true;
}

/** Unmet is one that does not hold, or of which that is not known. */
export interface Unmet extends Told {
  readonly outcome: Exclude<Outcome, 'met'>;
}

/** met says that a condition holds, by what was read to its end. */
export function met(asked: Asked, actual: string, ..._by: readonly [Settled, ...Settled[]]): Met {
  return { ...asked, actual, outcome: 'met', certain: true } as Met;
}

/**
 * unproven says that it is not known whether a condition holds, because a signal could not be read, or not to its end.
 */
export function unproven(asked: Asked, { status, detail, trouble }: Unread): Unmet {
  const actual = status === 'part' ? 'not read to its end' : 'not read';
  return { ...asked, actual, outcome: 'unproven', certain: false, why: detail, trouble };
}

interface Told extends Asked {
  readonly actual: string;
  /** Where it does not hold. */
  readonly reason?: Reason;
  /** True where Azure told a state that would say so if something were at work. */
  readonly tellsMotion?: true;
  /** True of a wait that was given up, because nothing has moved for long and nothing is known to run. */
  readonly isStill?: true;
  /** True where what was read proves it; else it is likely. */
  readonly certain: boolean;
  /** Why it stops, or why it only warns. */
  readonly why?: string;
  readonly holders?: readonly Holder[];
  /** Of a list that should be empty: what is in it, by its ID where it has one. */
  readonly inTheWay?: readonly string[];
  /** The resource it is about, where that is not the target. */
  readonly about?: string;
  readonly step?: Need['step'];
  /** Of a read that gave nothing, or not all. */
  readonly trouble?: Trouble;
  /** True where what could not be read is the target's own state, which is never optional. */
  readonly ofTarget?: true;
  /** Facts that the advice knows: `lockId`, `lockedScope`, `deploymentName`, `state`. */
  readonly facts?: Readonly<Record<string, string>>;
}
