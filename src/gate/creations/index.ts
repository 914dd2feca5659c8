import type { Judged } from '../judged.ts';
import type { ListSignal, Signal } from '../snapshot.ts';
import { judgeContents, removedBy } from './contents.ts';
import { regionOf, wantedText } from './fields.ts';
import type { Creation, PlannedTarget } from './model.ts';
import { type Around, judgeName } from './names.ts';
import { judgePolicy } from './policies.ts';
import { judgeQuotas } from './quotas.ts';
import { creationRow, usageLists } from './rows.ts';
import { judgeSize } from './sizes.ts';

export type { Creation, CreationReads, CreationRow, PlannedTarget, UsageList } from './model.ts';

/**
 * What a plan may fail for besides the state of what it changes: names that are taken, remains that hold them, quotas,
 * sizes, policies. Only what Azure said is certain; what could not be read is a row of evidence, and stops nothing.
 * judgeCreations judges all changes of a plan together, and gives one result for each. Pure.
 */
export function judgeCreations(plan: readonly PlannedTarget[]): readonly Creation[] {
  const quotas = judgeQuotas(plan);
  const gone = goneNames(plan);
  const removed = removedBy(plan);
  return plan.map((of, index): Creation => {
    const row = creationRow(of.target.type);
    const around: Around = { freed: gone.get(nameKey(of)), isShared: isShared(plan, row?.name?.housedBy) };
    const conditions: readonly Judged[] = [
      ...(row === undefined ? [] : [...judgeName(of, row, around), ...judgeSize(of, row)]),
      ...(quotas.get(index) ?? []),
      ...judgePolicy(of),
      ...judgeContents(of, removed),
    ];
    return { conditions, reads: readsOf(of) };
  });
}

const nameKey = ({ target }: PlannedTarget): string => `${target.type} ${target.name}`.toLowerCase();

/** The IDs that the plan deletes, by the name that they free. */
function goneNames(plan: readonly PlannedTarget[]): ReadonlyMap<string, string> {
  const gone = plan.filter(({ planned }) => planned.verb === 'delete' && !planned.creates);
  return new Map(gone.map((of) => [nameKey(of), of.target.id]));
}

/**
 * https://learn.microsoft.com/azure/app-service/environment/overview: only plans of the tier Isolated stand in an
 * environment.
 */
function isShared(plan: readonly PlannedTarget[], housedBy: string | undefined): boolean {
  if (housedBy === undefined) return true;
  const skus = plan
    .filter(({ target }) => target.type?.toLowerCase() === housedBy)
    .map(({ planned }) => wantedText(planned, 'sku'));
  return skus.length > 0 && skus.every((sku) => sku !== '' && !/^I(?:\d|solated)/i.test(sku));
}

function readsOf({ target, planned, reads }: PlannedTarget): Creation['reads'] {
  const region = regionOf(planned) ?? '';
  const label = wantedText(planned, 'label');
  return [
    ...row(`name ${creationRow(target.type)?.name?.of === 'label' ? label : target.name}`, reads.name),
    ...row(`soft-deleted of ${target.type ?? ''}`, reads.remains),
    ...Object.entries(reads.usages ?? {}).flatMap(([list, signal]) =>
      row(`quotas of ${usageLists[list as keyof typeof usageLists].namespace} in ${region}`, signal),
    ),
    ...row(`sizes of virtual machines in ${region}`, reads.sizes),
    ...row(`contents of ${target.name}`, reads.contents),
    ...row(`policies on ${target.type ?? 'resource groups'} in ${region}`, reads.policy?.signal),
  ];
}

const row = (source: string, signal: Signal<unknown> | ListSignal<unknown> | undefined): Creation['reads'] =>
  signal === undefined ? [] : [{ source, signal }];
