import type { Wanted } from '../../azure/snapshot-reader.ts';
import { evaluate, type Verdict as GateVerdict, type Wish } from '../../gate/evaluate.ts';
import type { Judged, Origin } from '../../gate/judged.ts';
import type { Own } from '../../gate/own.ts';
import type { TargetSnapshot } from '../../gate/snapshot.ts';
import type { GuardPlan } from './plan.ts';

/** Decided is one target with what was read and what the gate says of it. */
export interface Decided {
  readonly wanted: Wanted;
  readonly snapshot: TargetSnapshot;
  readonly verdict: GateVerdict;
}

/** Overall is the decision for all targets together: the next step runs only where every one is clear. */
export type Overall = 'clear' | 'waits' | 'blocked' | 'unread' | 'absent';

/** GatePlan is what the gate asks of a plan. */
export type GatePlan = Pick<GuardPlan, 'targets' | 'conditions' | 'missingEvidence'>;

/** decideAll judges every target. */
export function decideAll(plan: GatePlan, snapshots: readonly TargetSnapshot[], own: Own): readonly Decided[] {
  const made = plan.targets.filter(
    ({ target, operation }) => operation.creates && (target.kind !== 'resource-group' || operation.name === 'write'),
  );
  const beside = new Set(made.map(({ target }) => target.id.toLowerCase()));
  return snapshots.flatMap((snapshot, index) => {
    const wanted = plan.targets[index];
    if (wanted === undefined) return [];
    const wish: Wish = {
      operation: wanted.operation,
      size: wanted.size,
      conditions: plan.conditions,
      own,
      missingEvidence: plan.missingEvidence,
      beside,
      ...(wanted.planned === undefined ? {} : { planned: wanted.planned }),
    };
    return [{ wanted, snapshot, verdict: evaluate(snapshot, wish) }];
  });
}

/** overall: what no time changes comes first, so that nobody waits for nothing. */
export function overall(decided: readonly Decided[]): Overall {
  const decisions = decided.map(({ verdict }) => verdict.decision);
  return (['absent', 'blocked', 'unread', 'waits'] as const).find((each) => decisions.includes(each)) ?? 'clear';
}

/**
 * passing says whether what could not be read may be readable a moment later: Azure throttles, fails or is out of
 * reach.
 */
export function isPassing(decided: readonly Decided[]): boolean {
  const troubles = decided.flatMap(({ verdict }) =>
    verdict.conditions.flatMap(({ trouble }) => (trouble === undefined ? [] : [trouble.kind])),
  );
  return (
    troubles.length > 0 && troubles.every((kind) => kind === 'throttled' || kind === 'server' || kind === 'network')
  );
}

/** originsToRead is what must be read again of each target to see whether it still waits. */
export function originsToRead(decided: readonly Decided[]): readonly ReadonlySet<Origin>[] {
  return decided.map(({ verdict }) => {
    if (verdict.decision === 'clear') return new Set<Origin>();
    const origins = new Set(
      verdict.conditions
        .filter(({ outcome }) => outcome === 'waits' || outcome === 'unproven')
        .map(({ origin }) => origin),
    );
    // What is not read at all is read as a whole; what is waited for is judged together with the rest of the resource.
    return origins.size === 0 ? new Set<Origin>(['resource']) : origins;
  });
}

/** waitingFor gives the conditions that time changes, of all targets. */
export function waitingFor(decided: readonly Decided[]): readonly (Judged & { readonly target: Wanted })[] {
  return decided.flatMap(({ wanted, verdict }) =>
    verdict.conditions
      .filter(({ outcome }) => outcome === 'waits')
      .map((condition) => ({ ...condition, target: wanted })),
  );
}
