import type { Judged, Outcome } from '../judged.ts';
import { seenIn } from '../snapshot.ts';
import { fieldsOf, isAbsent, regionOf, textOf, wantedText } from './fields.ts';
import type { CreationRow, PlannedTarget, UsageList } from './model.ts';
import { creationRow, usageLists } from './rows.ts';
import { isSized, sizeOf, wantedSize } from './sizes.ts';

/**
 * Quotas are exceeded by a sum, so they are judged of the whole plan: what each change adds, in the order of the plan,
 * on top of what is used. Which of them Azure refuses depends on the order of the apply; how many does not, as far as
 * they add the same.
 */

/** Share is what one change adds to a quota, or frees of it. */
interface Share {
  readonly index: number;
  readonly list: UsageList;
  readonly quota: string;
  readonly amount: number;
  /** `frees`: it deletes. `perhaps`: it may hold as much already (a replacement, a resize). */
  readonly how: 'adds' | 'perhaps' | 'frees';
}

/** judgeQuotas gives, by the index of the change, the quotas that the plan exceeds there. */
export function judgeQuotas(changes: readonly PlannedTarget[]): ReadonlyMap<number, readonly Judged[]> {
  const plan = changes.map(asHeld);
  const groups = new Map<string, Share[]>();
  for (const [index, of] of plan.entries()) {
    for (const share of sharesOf(of, index)) {
      const key = `${of.target.subscriptionId} ${regionOf(of.planned)} ${share.list} ${share.quota}`.toLowerCase();
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [share]);
      else known.push(share);
    }
  }
  const found = new Map<number, Judged[]>();
  for (const shares of groups.values())
    for (const [index, judged] of exceeded(shares, plan)) found.set(index, [...(found.get(index) ?? []), judged]);
  return found;
}

/** What is deleted frees what it holds now, as far as the plan does not say what that is. */
function asHeld(of: PlannedTarget): PlannedTarget {
  const { planned, snapshot } = of;
  if (planned.verb !== 'delete' || snapshot.resource.status !== 'read') return of;
  const { location = null, sku = null, properties = null } = fieldsOf(snapshot.resource.value);
  const { name = null, capacity } = fieldsOf(sku);
  const size = textOf(fieldsOf(fieldsOf(properties).hardwareProfile).vmSize);
  const held = { location: textOf(location), sku: textOf(name), size: size === '' ? textOf(name) : size };
  return {
    ...of,
    planned: {
      ...planned,
      wants: { ...held, ...(typeof capacity === 'number' ? { capacity } : {}), ...planned.wants },
    },
  };
}

function sharesOf(of: PlannedTarget, index: number): readonly Share[] {
  const row = creationRow(of.target.type);
  const how = howOf(of);
  if (row === undefined || how === undefined || regionOf(of.planned) === undefined) return [];
  const sku = wantedText(of.planned, 'sku').toLowerCase();
  // A resize counts no resource anew.
  const adds = of.planned.creates || how === 'frees' ? (row.adds ?? []) : [];
  return [
    ...adds
      .filter((each) => each.sku === undefined || each.sku === sku)
      .map(({ list, quota }): Share => ({ index, list, quota, amount: 1, how })),
    ...coresOf(of, row).map(({ quota, amount }): Share => ({ index, list: 'compute', quota, amount, how })),
  ];
}

function howOf(of: PlannedTarget): Share['how'] | undefined {
  const { creates, replaces, verb } = of.planned;
  if (verb === 'delete' && !creates) return of.snapshot.resource.status === 'read' ? 'frees' : undefined;
  if (!isSized(of)) return undefined;
  if (replaces || !creates) return 'perhaps';
  // What is there by now is in what is used.
  return isAbsent(of) ? 'adds' : undefined;
}

/** Spot machines count for one quota of their own: https://learn.microsoft.com/azure/virtual-machines/spot-vms#quota */
function coresOf(of: PlannedTarget, row: CreationRow): readonly { readonly quota: string; readonly amount: number }[] {
  const name = wantedSize(of, row);
  const size = name === undefined ? undefined : sizeOf(of, name);
  const count = row.machines === 'one' ? 1 : Number(of.planned.wants.capacity);
  if (size === undefined || !(count > 0)) return [];
  const amount = size.cores * count;
  if (/^(?:Spot|Low)$/i.test(wantedText(of.planned, 'priority'))) return [{ quota: 'lowPriorityCores', amount }];
  return [{ quota: 'cores', amount }, ...(size.family === '' ? [] : [{ quota: size.family, amount }])];
}

function exceeded(
  shares: readonly Share[],
  plan: readonly PlannedTarget[],
): readonly (readonly [index: number, judged: Judged])[] {
  const [first] = shares;
  const one = first === undefined ? undefined : plan[first.index];
  const usage = first === undefined || one === undefined ? undefined : usageOf(plan, one, first);
  if (first === undefined || one === undefined || usage === undefined) return [];
  const { used, limit } = usage;
  const sum = (how: Share['how']): number =>
    shares.filter((each) => each.how === how).reduce((total, { amount }) => total + amount, 0);
  const [freed, added, perhaps] = [sum('frees'), sum('adds'), sum('perhaps')];
  if (used + added + perhaps <= limit) return [];
  let [certain, possible] = [used, used];
  const found: (readonly [number, Judged])[] = [];
  for (const { index, how, amount } of shares) {
    if (how === 'frees') continue;
    possible += amount;
    if (how === 'adds') certain += amount;
    const outcome = how === 'adds' && certain - freed > limit ? 'blocks' : possible > limit ? 'warns' : undefined;
    if (outcome === undefined) continue;
    const isOne = shares.filter((each) => each.how !== 'frees').length === 1;
    found.push([index, rowOf(one, first, { used, limit, added: added + perhaps, isOne, outcome })]);
  }
  return found;
}

interface Sum {
  readonly used: number;
  readonly limit: number;
  readonly added: number;
  readonly isOne: boolean;
  readonly outcome: Extract<Outcome, 'blocks' | 'warns'>;
}

function rowOf(
  { target, planned }: PlannedTarget,
  { list, quota }: Share,
  { used, limit, added, isOne, outcome }: Sum,
): Judged {
  const region = regionOf(planned) ?? '';
  const left = Math.max(0, limit - used);
  const all = isOne ? '' : ' Which of its changes fail depends on their order.';
  const why =
    outcome === 'blocks'
      ? `The plan adds ${added}, and ${left} of ${limit} are left.${all}`
      : `The plan adds up to ${added}, and ${left} of ${limit} are left: it fits only where what it deletes or replaces is gone before.`;
  return {
    what: `quota ${quota} in ${region}`,
    expected: `${added} more`,
    actual: `${left} of ${limit} left`,
    source: `the quotas of ${usageLists[list].namespace}`,
    origin: 'plan',
    outcome,
    certain: outcome === 'blocks',
    reason: 'quota-exceeded',
    why,
    about: `/subscriptions/${target.subscriptionId}/providers/${usageLists[list].namespace}/locations/${region}/usages/${quota}`,
    facts: { quotaName: quota, limit: String(limit), usage: String(used), required: String(added), location: region },
  };
}

/** The list of any change of the group: all of them asked for the same. A limit below zero is none. */
function usageOf(
  plan: readonly PlannedTarget[],
  { target, planned }: PlannedTarget,
  { list, quota }: Share,
): { readonly used: number; readonly limit: number } | undefined {
  const of = plan.find(
    (each) =>
      each.reads.usages?.[list] !== undefined &&
      each.target.subscriptionId === target.subscriptionId &&
      regionOf(each.planned) === regionOf(planned),
  );
  const usages = of?.reads.usages?.[list];
  if (usages === undefined) return undefined;
  const row = seenIn(usages)
    .map(fieldsOf)
    .find(({ name = null }) => textOf(fieldsOf(name).value).toLowerCase() === quota.toLowerCase());
  const [used, limit] = [row?.currentValue, row?.limit];
  return typeof used === 'number' && typeof limit === 'number' && limit >= 0 ? { used, limit } : undefined;
}
