import { isDeparting } from '../arm/states.ts';
import { type Beside, canBeMade, judgeAbsence, type Missing, missingFor } from './absence.ts';
import { judgeDeployments } from './deployment-check.ts';
import { judgeEnding } from './ending.ts';
import { holderOf } from './holders.ts';
import { type Asked, type Holder, type Judged, met } from './judged.ts';
import { type Document, documentOf, judgeNeeds, type NeedReads, safely, shown } from './needs.ts';
import { type Operation, typeOf } from './operation.ts';
import { type Own, ownershipOf } from './own.ts';
import { asLeft, judgePlanned, type Planned } from './planned.ts';
import { judgeProvisioning, provisioning, type Taking } from './provisioning.ts';
import { isTruthy } from './query.ts';
import { judgeDenials, judgeGroup, judgeLocks, judgeSubscription } from './scope-checks.ts';
import type { Json, TargetSnapshot } from './snapshot.ts';
import { verbKind } from './verbs.ts';

/** Wish is what the next step wants of one target. */
export interface Wish {
  readonly operation: Operation;
  /** Of the input `vm-size`; empty where it is not given. */
  readonly size: string;
  /** JMESPath over the JSON of the resource; each must be truthy. */
  readonly conditions: readonly string[];
  readonly own: Own;
  /** Whether a signal that could not be read stops the gate. */
  readonly missingEvidence: 'warn' | 'block';
  /** What the same step makes too: then it may be missing now. */
  readonly beside?: Beside;
  /** What a plan says of it, where one names it. */
  readonly planned?: Planned;
}

/**
 * Decision of the gate for one target. `absent`: it does not exist and the operation cannot make it. `unread`: its
 * state could not be read, so nothing is clear. `waits`: nothing but what time changes stands in the way.
 */
export interface Verdict {
  readonly decision: 'clear' | 'waits' | 'blocked' | 'unread' | 'absent';
  /** What has to be there before the target can be made. */
  readonly missing?: Missing;
  readonly conditions: readonly Judged[];
  /** What the expressions of the data saw. */
  readonly document: Document;
}

/** evaluate judges one target by what was read of it. Pure: the same snapshot and wish give the same verdict. */
export function evaluate(read: TargetSnapshot, wish: Wish): Verdict {
  const { planned } = wish;
  const snapshot = planned === undefined ? read : asLeft(read, planned);
  const { resource, related } = snapshot;
  const reads = { ...related, target: resource };
  const body: Json = resource.status === 'read' ? resource.value : null;
  const document = documentOf(body, related, { size: wish.size });
  const scopes = [
    ...judgeSubscription(snapshot, wish.operation),
    ...judgeGroup(snapshot),
    ...judgeLocks(snapshot, wish.operation),
    ...judgeDenials(snapshot, wish.operation),
    ...(interrupts(wish.operation, document) || verbKind(wish.operation.request) === 'reads'
      ? []
      : judgeDeployments(snapshot, wish.own)),
  ];
  const found =
    resource.status === 'read'
      ? [...ofResource(snapshot, resource, reads, document, wish), ...scopes]
      : [
          ...judgeAbsence(snapshot, wish.operation, besideOf(wish)),
          ...ofSurroundings(document, reads, snapshot, wish),
          ...scopes,
        ];
  const conditions = planned === undefined ? found : judgePlanned(snapshot, found, planned);
  const missing = resource.status === 'empty' ? missingFor(snapshot, besideOf(wish)) : undefined;
  return {
    decision: decide(snapshot, conditions, wish),
    conditions: withHolders(conditions, snapshot, wish.own),
    document,
    ...(missing === undefined ? {} : { missing }),
  };
}

type Found = Extract<TargetSnapshot['resource'], { readonly status: 'read' }>;

function ofResource(
  { target }: TargetSnapshot,
  found: Found,
  reads: NeedReads,
  document: Document,
  wish: Wish,
): readonly Judged[] {
  const { operation } = wish;
  const needs = judgeNeeds(operation.gate, document, reads);
  // The data of a type may be stricter, or speak of the same state in its own words; then one row is enough.
  const isTold = needs.some(({ what, origin }) => origin === 'resource' && what === provisioning.what);
  const own = (): readonly Judged[] => {
    if (isTold) return [];
    if (interrupts(operation, document))
      return operation.gate === undefined ? judgeEnding(found, operation.request) : [];
    return [judgeProvisioning(found, provisioning, typeOf(target), takingOf(operation))];
  };
  return [...own(), ...needs, ...judgeConditions(found, wish.conditions)];
}

/** What ends something wants it to run. On a type with a row, the row says so. */
function interrupts({ gate, request }: Operation, document: Document): boolean {
  if (gate === undefined) return verbKind(request) === 'ends';
  return gate.interrupts === true || (gate.interrupts !== undefined && isTruthy(safely(gate.interrupts, document)));
}

/**
 * What a row says comes first. A type without one: Azure took all of some forty recorded deletions of what was being
 * made or written. A request that only reads waits for nothing: what a provider refuses one for is a need of the row.
 */
function takingOf({ gate, request }: Operation): Taking {
  const { takes } = gate ?? {};
  if (Array.isArray(takes)) return (state) => takes.some((each) => each.toLowerCase() === state.toLowerCase());
  const kind = verbKind(request);
  return (state) =>
    kind === 'reads' || ((takes === 'any' || (kind === 'removes' && gate === undefined)) && !isDeparting(state));
}

/** Whoever writes a condition and a deadline wants to wait for it: nobody but the user knows what changes it. */
function judgeConditions(found: Found, conditions: readonly string[]): readonly Judged[] {
  return conditions.map((expression): Judged => {
    const value = safely(expression, found.value);
    const asked: Asked = {
      what: `condition ${expression}`,
      expected: 'truthy',
      source: 'the resource',
      origin: 'resource',
    };
    if (isTruthy(value)) return met(asked, shown(value), found);
    return {
      ...asked,
      actual: shown(value),
      certain: true,
      outcome: 'waits',
      reason: 'invalid-state',
      holders: [{ kind: 'condition', what: `the condition ${expression} does not hold` }],
    };
  });
}

/** What does not exist yet still needs a parent that is not busy and a server that is not stopped. */
function ofSurroundings(
  document: Document,
  reads: NeedReads,
  { resource }: TargetSnapshot,
  { operation }: Wish,
): readonly Judged[] {
  return resource.status === 'empty' && operation.creates ? judgeNeeds(operation.gate, document, reads) : [];
}

const besideOf = ({ beside }: Wish): Beside => beside ?? new Set();

function decide(snapshot: TargetSnapshot, conditions: readonly Judged[], wish: Wish): Verdict['decision'] {
  const { resource } = snapshot;
  if (resource.status === 'empty' && !canBeMade(snapshot, wish.operation, besideOf(wish))) {
    // A plan of another tenant is no plan for this one; all else that is missing is told with the change.
    const missing = missingFor(snapshot, besideOf(wish))?.what;
    if (wish.planned === undefined || missing === 'subscription') return 'absent';
  }
  const running = conditions.some(
    ({ outcome, origin, reason }) =>
      outcome === 'waits' && (origin === 'resource' || origin === 'deployments') && reason !== 'invalid-state',
  );
  if (conditions.some((condition) => stops(condition, running))) return 'blocked';
  if (resource.status !== 'read' && resource.status !== 'empty') return 'unread';
  // The target's own state is never optional.
  if (
    conditions.some(
      ({ outcome, origin, ofTarget }) => outcome === 'unproven' && (origin === 'resource' || ofTarget === true),
    )
  )
    return 'unread';
  if (wish.missingEvidence === 'block' && conditions.some(({ outcome }) => outcome === 'unproven')) return 'unread';
  return conditions.some(({ outcome }) => outcome !== 'met' && (outcome === 'waits' || outcome === 'blocks'))
    ? 'waits'
    : 'clear';
}

/**
 * A state in which the operation is invalid is no last word while something is still changing the resource. A lock or a
 * disabled subscription is.
 */
export function stops({ outcome, origin }: Judged, running: boolean): boolean {
  return outcome === 'blocks' && !(running && (origin === 'resource' || origin === 'related'));
}

/** Who holds the resource is told by the Activity Log; it explains and never decides. */
function withHolders(conditions: readonly Judged[], snapshot: TargetSnapshot, own: Own): readonly Judged[] {
  return conditions.map((condition) => {
    if (condition.outcome !== 'waits' || condition.holders !== undefined || condition.reason === 'invalid-state')
      return condition;
    const id = condition.about ?? snapshot.target.id;
    const found =
      holderOf(id, snapshot.activity) ??
      (snapshot.target.topLevel === undefined ? undefined : holderOf(snapshot.target.topLevel, snapshot.activity));
    const state: Holder = { kind: 'state', what: `${condition.what} ${condition.actual}`, resourceId: id };
    if (found === undefined) return { ...condition, holders: [state] };
    const { callers, ...holder } = found;
    const owner = ownershipOf({ correlationId: holder.correlationId, callers, since: holder.since }, own);
    const facts = {
      ...condition.facts,
      otherOperation: holder.what,
      ...(holder.since === undefined ? {} : { since: holder.since }),
      ...(holder.correlationId === undefined ? {} : { correlationId: holder.correlationId }),
    };
    const ours =
      owner === undefined
        ? {}
        : {
            reason: 'own-deployment' as const,
            certain: owner.certain,
            why: `Recognised as this run's own by its ${owner.by}.`,
          };
    return { ...condition, facts, holders: [holder], ...ours };
  });
}
