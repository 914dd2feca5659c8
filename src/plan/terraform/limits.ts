import { elementsOf, parsed, type Slice } from '../json/slices.ts';
import type { Unmapped } from '../model.ts';
import { own, text, wordOf } from '../untyped.ts';
import { shown } from './address.ts';
import { isAzure } from './derive.ts';

/** What a Terraform plan says of itself: that it is not whole, not the last one, or old. */
export interface Limits {
  readonly notes: readonly string[];
  readonly incomplete?: string;
  readonly deferred: readonly Unmapped[];
  readonly madeAt?: string;
}

const number = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/**
 * limitsOf reads `errored`, `complete`, `deferred_changes`, `resource_drift` and `timestamp`. OpenTofu has not all of
 * them.
 */
export function limitsOf(top: ReadonlyMap<string, Slice>): Limits {
  const value = (name: string): unknown => {
    const slice = top.get(name);
    return slice === undefined ? undefined : parsed(slice);
  };
  const deferred = deferredOf(top.get('deferred_changes'));
  const drift = driftOf(top.get('resource_drift'));
  const madeAt = text(value('timestamp'));
  const notes: string[] = [];
  if (deferred.length > 0)
    notes.push(`${number(deferred.length, 'change')} cannot be applied in this run and is deferred to a later one.`);
  else if (value('complete') === false && value('errored') !== true)
    notes.push(
      'The plan is partial (it was made with -target, or waits for another run): the rest of the configuration is not in it.',
    );
  if (drift > 0)
    notes.push(
      `${number(drift, 'Azure resource')} changed outside of Terraform since its last run: somebody else works on them too.`,
    );
  return {
    notes,
    deferred,
    ...(value('errored') === true
      ? { incomplete: 'Terraform stopped with an error while it made this plan: what it did not come to is missing.' }
      : {}),
    ...(/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(madeAt) ? { madeAt } : {}),
  };
}

function deferredOf(slice: Slice | undefined): readonly Unmapped[] {
  return [...elementsOf(slice)].flatMap((element) => {
    const deferred = parsed(element);
    const change = own(deferred, 'resource_change');
    const type = text(own(change, 'type'));
    const reason = wordOf(own(deferred, 'reason'));
    return isAzure(type)
      ? [
          {
            address: shown(text(own(change, 'address'))),
            type,
            why: `deferred to a later run${typeof reason === 'string' ? `: ${reason}` : ''}`,
          },
        ]
      : [];
  });
}

function driftOf(slice: Slice | undefined): number {
  let count = 0;
  for (const element of elementsOf(slice)) if (isAzure(text(own(parsed(element), 'type')))) count += 1;
  return count;
}
