import { isDeparting } from '../arm/states.ts';
import type { Reason } from '../conflict/taxonomy.ts';
import { operationsOn } from './holders.ts';
import type { Asked, Judged, Unmet } from './judged.ts';
import type { TargetSnapshot } from './snapshot.ts';

/**
 * A change of a plan is more than a target with a verb: the tool checks before it writes, does some things itself, and
 * does others before. What a plan proves without a read, and what it makes of what was read, is here; the rest is the
 * gate's.
 */

/** Planned is what a plan says of one change. IDs are compared without case. */
export interface Planned {
  readonly format: 'terraform' | 'what-if' | 'pulumi';
  /** The plan's own name of it. */
  readonly address: string;
  /** Of all changes that work on it. */
  readonly addresses: readonly string[];
  /** The plan's own type: `azurerm_subnet`. */
  readonly planType: string;
  /** Sizes, SKUs, places and counts that it asks for. */
  readonly wants: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** What the plan does; the gate is asked for a write where the tool prepares it by itself. */
  readonly verb: string;
  /** True where the resource itself is to be made. */
  readonly creates: boolean;
  /** True where it is deleted and made anew. */
  readonly replaces: boolean;
  /** True where the tool looks first, and fails where what it is to make is there already. */
  readonly refusesExisting: boolean;
  /** False where the ID or the change is a guess: then what is found there may be something else. */
  readonly certain: boolean;
  /** True where the tool brings a soft-deleted resource of the name back in place of failing. */
  readonly recovers: boolean;
  /**
   * True where the tool refuses to delete the resource group while something is in it that the plan does not delete.
   */
  readonly needsEmpty: boolean;
  /** What the tool does by itself before it (it stops a machine to resize it), in a sentence. */
  readonly prepared?: string;
  readonly warnings: readonly string[];
  /** What the same plan is certain to have done before. */
  readonly before: readonly Done[];
  /** What the plan alone proves. */
  readonly failures: readonly { readonly reason: string; readonly why: string; readonly wayOut: string }[];
  /** ISO 8601, where the plan says when it was made. */
  readonly madeAt?: string;
}

/** Done is something that the plan has done before. */
export interface Done {
  readonly id: string;
  readonly how: 'removed' | 'made' | 'released' | 'changed' | 'started' | 'stopped' | 'deallocated';
  readonly address: string;
}

/**
 * asLeft gives the snapshot as it will be when the plan comes to the change: without the locks that it removes before.
 */
export function asLeft(snapshot: TargetSnapshot, { before }: Planned): TargetSnapshot {
  const removed = new Set(before.filter(({ how }) => how === 'removed').map(({ id }) => id.toLowerCase()));
  const { locks } = snapshot;
  if (removed.size === 0 || locks.status !== 'read') return snapshot;
  return { ...snapshot, locks: { ...locks, value: locks.value.filter(({ id }) => !removed.has(id.toLowerCase())) } };
}

const asked = (expected: string): Asked => ({ what: 'the plan', expected, source: 'the plan', origin: 'plan' });

/**
 * judgePlanned judges what the plan adds to what the gate says of the target, and takes back what the plan itself sees
 * to.
 */
export function judgePlanned(
  snapshot: TargetSnapshot,
  conditions: readonly Judged[],
  planned: Planned,
): readonly Judged[] {
  const kept = conditions.flatMap((each) => retold(each, snapshot, planned));
  return [
    ...planned.failures.map(
      ({ reason, why, wayOut }): Unmet => ({
        ...asked('can be applied'),
        actual: 'cannot be applied',
        outcome: 'blocks',
        certain: true,
        reason: reason as Reason,
        why,
        step: { text: wayOut },
      }),
    ),
    ...alreadyThere(snapshot, planned),
    ...(snapshot.creation?.conditions ?? []),
    ...goneSince(snapshot, planned),
    ...kept,
    ...[...(planned.prepared === undefined ? [] : [planned.prepared]), ...planned.warnings].map(
      (why): Unmet => ({ ...asked('nobody minds'), actual: 'a side effect', outcome: 'warns', certain: true, why }),
    ),
    ...changedSince(snapshot, planned),
  ];
}

/**
 * azurerm, azapi and azure-native look before they create, and refuse what is there: it is not in their state. A
 * template writes over it.
 * https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/
 */
function alreadyThere({ resource, target }: TargetSnapshot, planned: Planned): readonly Judged[] {
  const { creates, replaces, refusesExisting, certain, format, before } = planned;
  const gone = before.some(({ id, how }) => how === 'removed' && id.toLowerCase() === target.id.toLowerCase());
  if (!creates || replaces || gone || !refusesExisting || resource.status !== 'read') return [];
  const { provisioningState = '' } =
    (resource.value as { readonly properties?: { readonly provisioningState?: string } } | null)?.properties ?? {};
  if (isDeparting(String(provisioningState))) return [];
  return [
    {
      ...asked('does not exist yet'),
      what: 'resource',
      actual: 'exists',
      outcome: certain ? 'blocks' : 'warns',
      certain,
      reason: format === 'terraform' ? 'import-needed' : 'resource-exists',
      why: 'The plan creates it, and it is there already: the apply is refused.',
    },
  ];
}

/** Azure's own word that it has no such type or provider: a part of another cloud, or an ID that was guessed wrong. */
const isUnknownHere = ({ resource }: TargetSnapshot): boolean =>
  resource.status === 'empty' && /^InvalidResource(?:Type|Namespace)$/i.test(resource.code ?? '');

/**
 * What an update finds gone ends in an error or in a resource that is half of what it was: the tools compared with what
 * was there. A template is whole, and makes it again.
 */
function goneSince(snapshot: TargetSnapshot, { creates, verb, format }: Planned): readonly Judged[] {
  if (creates || verb === 'delete' || snapshot.resource.status !== 'empty' || isUnknownHere(snapshot)) return [];
  return [
    {
      ...asked('exists, as when the plan was made'),
      what: 'resource',
      actual: 'does not exist any more',
      outcome: format === 'what-if' ? 'warns' : 'blocks',
      certain: false,
      reason: 'plan-outdated',
      why: 'It was there when the plan was made: plan again before you apply.',
    },
  ];
}

/** What time, or the plan itself, makes of a condition that does not hold now. */
function retold(judged: Judged, snapshot: TargetSnapshot, planned: Planned): readonly Judged[] {
  const { resource, target } = snapshot;
  if (judged.outcome !== 'blocks') return [judged];
  if (judged.reason === 'not-found' && judged.origin === 'resource' && resource.status === 'empty') {
    if (isUnknownHere(snapshot)) {
      const why = `Azure knows no type ${target.type} here, so nothing was looked at`;
      const { reason: _, ...asked } = judged;
      return [{ ...asked, actual: 'not read', outcome: 'unproven', certain: false, why, trouble: { kind: 'refused' } }];
    }
    if (planned.verb === 'delete')
      return [
        {
          ...judged,
          outcome: 'warns',
          expected: 'exists',
          why: 'It is not there any more: nothing is left to delete.',
        },
      ];
    if (planned.creates)
      return [
        {
          ...judged,
          reason: 'dependency-not-ready',
          why: 'What is to hold it does not exist, and the plan does not make it.',
        },
      ];
    return [];
  }
  const by = planned.before.find((done) => cures(done, judged, target.id)) ?? cleared(planned.before, judged);
  if (by === undefined) return [judged];
  return [{ ...judged, outcome: 'warns', certain: false, why: `The plan sees to it before: ${by.address}.` }];
}

const curedBy: Readonly<Partial<Record<Done['how'], readonly Reason[]>>> = {
  deallocated: ['vm-not-deallocated'],
  stopped: ['vm-not-deallocated', 'invalid-state'],
  started: ['vm-not-running', 'service-stopped'],
};

function cures({ id, how }: Done, { reason }: Judged, target: string): boolean {
  const done = id.toLowerCase();
  const reasons = curedBy[how];
  return (
    reasons !== undefined &&
    reason !== undefined &&
    reasons.includes(reason) &&
    `${target.toLowerCase()}/`.startsWith(`${done}/`)
  );
}

/** Whether the plan removes all that is in the way, or all of it lets go: the first of those that do. */
function cleared(before: readonly Done[], { holders = [], about, inTheWay = [] }: Judged): Done | undefined {
  const whom = [...holders.map(({ resourceId }) => resourceId), about, ...inTheWay].flatMap(
    (each) => each?.toLowerCase() ?? [],
  );
  const gone = new Map(
    before.filter(({ how }) => how === 'removed' || how === 'released').map((done) => [done.id.toLowerCase(), done]),
  );
  const [first] = whom;
  return first !== undefined && whom.every((each) => gone.has(each)) ? gone.get(first) : undefined;
}

/** Somebody wrote it after the plan was made: what the plan compared is not what is there. */
function changedSince({ activity, target }: TargetSnapshot, { madeAt, creates }: Planned): readonly Judged[] {
  if (madeAt === undefined || creates) return [];
  const [last] = operationsOn(target.id, activity);
  if (last === undefined || !(Date.parse(last.since) > Date.parse(madeAt))) return [];
  const who = last.who === undefined ? '' : ` by ${last.who}`;
  return [
    {
      ...asked('not changed since the plan was made'),
      actual: 'changed',
      outcome: 'warns',
      certain: true,
      why: `It was changed${who} at ${last.since}, after the plan was made: plan again before you apply.`,
    },
  ];
}
