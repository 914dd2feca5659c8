import type { ResourceId } from '../../arm/resource-id.ts';
import { type Asked, type Judged, met, type Unmet } from '../judged.ts';
import { isUnread, type Json, type ListSignal, seenIn } from '../snapshot.ts';
import { fieldsOf, isAbsent, isAzurerm, regionOf, sameGroup, textOf, wantedText } from './fields.ts';
import type { CreationRow, NameCheck, PlannedTarget, Remains } from './model.ts';

/** Around is what the rest of the plan says about a name. */
export interface Around {
  /** The ID of what the same plan deletes, and has the name. */
  readonly freed: string | undefined;
  /** Whether the plan shows that what houses it is not isolated. */
  readonly isShared: boolean;
}

/**
 * judgeName judges whether the name of a creation is free. What is read of its remains says more than that it is not.
 */
export function judgeName(of: PlannedTarget, { name, remains }: CreationRow, around: Around): readonly Judged[] {
  if (!isAbsent(of)) return [];
  const found = remains === undefined ? undefined : judgeRemains(of, remains);
  if (found !== undefined) return [found];
  return name === undefined || of.reads.name === undefined ? [] : judgeAnswer(of, name, remains, around);
}

const asked = ({ target, planned }: PlannedTarget, { of }: Pick<NameCheck, 'of'>): Asked => ({
  what: of === 'label' ? `DNS label ${wantedText(planned, 'label')}` : `name ${target.name}`,
  expected: 'free in all of Azure',
  source: 'the check of names',
  origin: 'plan',
});

function judgeAnswer(
  of: PlannedTarget,
  check: NameCheck,
  remains: Remains | undefined,
  { freed, isShared }: Around,
): readonly Judged[] {
  const { name } = of.reads;
  const answer = name === undefined ? undefined : answerIn(name, check);
  if (name === undefined || answer === undefined) return [];
  const row = asked(of, check);
  if (answer.free) return name.status === 'read' || name.status === 'empty' ? [met(row, 'free', name)] : [];
  const taken = { ...row, actual: 'taken', reason: 'name-taken' as const, certain: true };
  if (answer.reason !== '' && !/^(?:AlreadyExists|NameInUse|NameInLockdown|Taken)$/i.test(answer.reason))
    return [
      {
        ...row,
        actual: 'refused',
        outcome: 'warns',
        certain: true,
        why: `Azure does not take the name: ${plain(answer.reason)}.`,
      },
    ];
  if (freed !== undefined) {
    const why = `The plan deletes ${freed}, which has the name: it is free only where that comes first, and some names are held for a while.`;
    return [{ ...taken, outcome: 'warns', certain: false, why }];
  }
  if (mayBeApart(of, check, isShared))
    return [
      {
        ...taken,
        outcome: 'warns',
        certain: false,
        why: 'It is taken as a plain name. It is free where the resource asks for a unique host name, or stands in an environment of its own.',
      },
    ];
  const isHidden = remains !== undefined && of.reads.remains !== undefined && isUnread(of.reads.remains);
  if (isHidden && of.planned.recovers)
    return [
      {
        ...taken,
        outcome: 'warns',
        certain: false,
        why: 'The tool recovers it where it is a soft-deleted one of this subscription; those could not be read.',
      },
    ];
  return [{ ...taken, outcome: 'blocks', why: whyTaken(answer.reason, isHidden, remains) }];
}

/** Whether the name may belong to another domain than the one that was asked about. */
function mayBeApart(of: PlannedTarget, { scoped, housedBy }: NameCheck, isShared: boolean): boolean {
  if (housedBy !== undefined && !isShared) return true;
  return scoped === true && (!isAzurerm(of) || wantedText(of.planned, 'nameScope') !== '');
}

function whyTaken(reason: string, isHidden: boolean, remains: Remains | undefined): string {
  if (/^NameInLockdown$/i.test(reason)) return 'It was deleted a short while ago, and Azure still holds the name.';
  if (isHidden) return 'Somebody has it, or a soft-deleted resource still holds it: those could not be read.';
  return remains?.within === 'azure'
    ? 'No soft-deleted resource of this subscription holds it: somebody else has it, or deleted it in another subscription.'
    : 'Somebody has it: names of this type are shared by all of Azure.';
}

/** A code of Azure, as a word. */
const plain = (text: string): string =>
  text
    .replace(/[^\w.-]+/g, ' ')
    .slice(0, 60)
    .trim();

/** answerIn reads what Azure said of a name. Nothing where it said nothing. */
function answerIn(
  signal: NonNullable<PlannedTarget['reads']['name']>,
  { free = 'nameAvailable', method }: NameCheck,
): { readonly free: boolean; readonly reason: string } | undefined {
  if (free === 'status') {
    if (method !== 'HEAD') return undefined;
    return signal.status === 'read'
      ? { free: false, reason: '' }
      : signal.status === 'empty'
        ? { free: true, reason: '' }
        : undefined;
  }
  if (signal.status !== 'read') return undefined;
  const body = fieldsOf(signal.value);
  const value = body[free];
  return typeof value === 'boolean' ? { free: value, reason: value ? '' : textOf(body.reason) } : undefined;
}

/**
 * Remain is what was deleted softly and has the name, as the list of it tells. Times as Azure writes them, or empty.
 */
export interface Remain {
  readonly location: string | undefined;
  readonly deleted: string;
  readonly purges: string;
  readonly isProtected: boolean;
}

/** remainIn finds it in the list. */
export function remainIn(
  listed: ListSignal<Json>,
  { within }: Remains,
  of: Pick<ResourceId, 'name' | 'resourceGroup'>,
): Remain | undefined {
  const rows = seenIn(listed).map(fieldsOf);
  const row = rows.find(
    (each) =>
      textOf(each.name).toLowerCase() === of.name.toLowerCase() &&
      (within === 'azure' || sameGroup(textOf(each.id), of)),
  );
  if (row === undefined) return undefined;
  const { properties: own = null, location = null } = row;
  const properties = fieldsOf(own);
  return {
    location: placeIn(properties.location ?? null) ?? placeIn(location),
    deleted: textOf(properties.deletionDate),
    purges: textOf(properties.scheduledPurgeDate),
    isProtected: properties.purgeProtectionEnabled === true,
  };
}

const placeIn = (value: Json): string | undefined => {
  const text = textOf(value).replaceAll(' ', '').toLowerCase();
  return text === '' ? undefined : text;
};

function judgeRemains(of: PlannedTarget, row: Remains): Unmet | undefined {
  const { target, planned, reads } = of;
  const found = reads.remains === undefined ? undefined : remainIn(reads.remains, row, target);
  if (found === undefined) return undefined;
  const region = regionOf(planned);
  const elsewhere = region !== undefined && found.location !== undefined && region !== found.location;
  const base = {
    what: `name ${target.name}`,
    expected: 'held by nothing that was deleted',
    actual: 'held by a soft-deleted resource',
    source: 'the list of what was deleted',
    origin: 'plan',
    certain: true,
    reason: 'soft-deleted',
    ...(found.location === undefined ? {} : { facts: { location: found.location } }),
  } as const;
  const warns = (why: string): Unmet => ({ ...base, outcome: 'warns', why });
  if (row.returns)
    return elsewhere
      ? undefined
      : warns('The deleted one of this name comes back, with the data and settings that it had.');
  const isRevived = row.revivedBy !== undefined && said(planned.wants[row.revivedBy[0]]) === said(row.revivedBy[1]);
  if ((isRevived || planned.recovers) && !elsewhere)
    return warns('The tool recovers the deleted one of this name: it comes back with what it held.');
  // A name that only its group holds was held there in its region.
  if (row.within === 'group' && elsewhere)
    return { ...warns('One of this name was deleted in another region of the group.'), certain: false };
  return { ...base, outcome: 'blocks', why: whyHeld(found, elsewhere) };
}

const said = (value: unknown): string => String(value).toLowerCase();

function whyHeld({ location, purges, isProtected }: Remain, elsewhere: boolean): string {
  const where = elsewhere ? `It was deleted in ${plain(location ?? '')}, and holds the name everywhere. ` : '';
  const day = /^\d{4}-\d\d-\d\d/.exec(purges)?.[0];
  const until =
    day === undefined
      ? 'It holds the name until it is purged.'
      : `It holds the name until ${day}, or until it is purged.`;
  const only = day === undefined ? 'It holds the name to the end of its retention.' : `It holds the name until ${day}.`;
  return `${where}${isProtected ? `${only} Purge protection is on: nobody can purge it before.` : until}`;
}
