import type { Reason } from '../conflict/taxonomy.ts';
import type { Need } from './model.ts';
import type { Trouble } from './snapshot.ts';

/** Origin names the read that a condition was judged from: what must be read again to see whether it holds now. */
export type Origin = 'resource' | 'related' | 'group' | 'subscription' | 'locks' | 'deny-assignments' | 'deployments';

/**
 * Outcome of one condition. `waits`: an operation is running, time changes it. `blocks`: no time changes it. `warns`: it may stop the operation and nothing that
 * was read settles it. `unproven`: it could not be read.
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

/** Judged is one condition with what was expected, what was read, and from where. */
export interface Judged {
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
  /** For people: `the resource`, `management locks`. */
  readonly source: string;
  readonly origin: Origin;
  readonly outcome: Outcome;
  /** Where it does not hold. */
  readonly reason?: Reason;
  /** True where Azure told a state that would say so if something were at work. */
  readonly tellsMotion?: true;
  /** True where what was read proves it; else it is likely. */
  readonly certain: boolean;
  /** Why it stops, or why it only warns. */
  readonly why?: string;
  readonly holders?: readonly Holder[];
  /** The resource it is about, where that is not the target. */
  readonly about?: string;
  readonly step?: Need['step'];
  /** Of a read that gave nothing. */
  readonly trouble?: Trouble;
  /** Facts that the advice knows: `lockId`, `lockedScope`, `deploymentName`, `state`. */
  readonly facts?: Readonly<Record<string, string>>;
}
