import type { Asked, Judged } from '../judged.ts';
import { type Json, seenIn } from '../snapshot.ts';
import { fieldsOf, isAbsent, regionOf, textOf, wantedText } from './fields.ts';
import type { CreationRow, PlannedTarget } from './model.ts';

/**
 * Sizes of virtual machines, as the list of SKUs has them:
 * https://learn.microsoft.com/rest/api/compute/resource-skus/list
 */

/**
 * wantedSize gives the size of the machines that a change starts, or nothing: a scale set of several sizes says so by
 * another word.
 */
export function wantedSize(
  { planned }: Pick<PlannedTarget, 'planned'>,
  row: CreationRow | undefined,
): string | undefined {
  const size = wantedText(planned, 'size');
  return row?.machines !== undefined && /^(?:Standard|Basic)_\w[\w-]*$/i.test(size) ? size : undefined;
}

/** isSized tells a change that needs its size to be had: it makes something, or changes to it. */
export const isSized = ({ planned: { creates, verb } }: Pick<PlannedTarget, 'planned'>): boolean =>
  creates || verb === 'resize';

/** Size is what Azure says of one size. */
export interface Size {
  /** The name of its quota. */
  readonly family: string;
  readonly cores: number;
}

type Row = { readonly [key: string]: Json };

/** A list has hundreds of sizes, and a plan may ask for as many. */
const indexed = new WeakMap<object, ReadonlyMap<string, Row>>();

function rowOf({ reads: { sizes } }: PlannedTarget, size: string): Row | undefined {
  if (sizes === undefined) return undefined;
  const known =
    indexed.get(sizes) ??
    new Map(
      seenIn(sizes)
        .map(fieldsOf)
        .filter((row) => textOf(row.resourceType) === 'virtualMachines')
        .map((row) => [textOf(row.name).toLowerCase(), row]),
    );
  indexed.set(sizes, known);
  return known.get(size.toLowerCase());
}

/** sizeOf gives the cores of a size and the family that they count for. */
export function sizeOf(of: PlannedTarget, size: string): Size | undefined {
  const row = rowOf(of, size);
  const list = Array.isArray(row?.capabilities) ? row.capabilities.map(fieldsOf) : [];
  const cores = Number(textOf(list.find(({ name }) => name === 'vCPUs')?.value));
  return row === undefined || !(cores > 0) ? undefined : { family: textOf(row.family), cores };
}

/** judgeSize judges whether the subscription may have the wanted size in the wanted place. */
export function judgeSize(of: PlannedTarget, row: CreationRow): readonly Judged[] {
  const size = wantedSize(of, row);
  const { sizes } = of.reads;
  if (
    size === undefined ||
    sizes === undefined ||
    !isSized(of) ||
    (of.planned.creates && !of.planned.replaces && !isAbsent(of))
  )
    return [];
  const region = regionOf(of.planned) ?? '';
  const asked: Asked = {
    what: `size ${size}`,
    expected: `offered in ${region}`,
    source: 'the list of sizes',
    origin: 'plan',
  };
  const refused = {
    ...asked,
    outcome: 'blocks',
    reason: 'sku-not-available',
    facts: { size, location: region },
  } as const;
  const found = rowOf(of, size);
  if (found === undefined)
    return sizes.status === 'read' ? [{ ...refused, actual: 'not offered there', certain: true }] : [];
  const restriction = restrictionOn(found, region, wantedZones(of));
  if (restriction === undefined) return [];
  const { code, zones } = restriction;
  const where = zones.length === 0 ? '' : ` in zone ${zones.join(', ')}`;
  // What is short for the moment has the same code as what the offer does not hold: it comes and goes.
  const lasting = /^QuotaId$/i.test(code);
  const why = lasting
    ? 'The offer of the subscription does not include it.'
    : 'Azure does not give it to this subscription now, for its offer or for want of room.';
  return [{ ...refused, actual: `restricted${where}`, certain: lasting, why }];
}

function wantedZones({ planned: { wants } }: PlannedTarget): readonly string[] {
  const { zones } = wants;
  return Array.isArray(zones) ? zones : zones === undefined ? [] : [String(zones)];
}

/** Restriction is where a subscription may not have a size, and why. */
export interface Restriction {
  readonly code: string;
  /** Empty: the whole region. */
  readonly zones: readonly string[];
}

/** restrictionsOn reads what shuts a row of the list in a region. */
export function restrictionsOn({ restrictions }: Row, region: string): readonly Restriction[] {
  return (Array.isArray(restrictions) ? restrictions.map(fieldsOf) : []).flatMap((each) => {
    const info = fieldsOf(each.restrictionInfo);
    const here = listOf(info.locations ?? each.values).some(
      (place) => place.replaceAll(' ', '').toLowerCase() === region,
    );
    const type = textOf(each.type);
    const zones = type === 'Zone' ? listOf(info.zones) : [];
    return here && (type === 'Location' || zones.length > 0) ? [{ code: textOf(each.reasonCode), zones }] : [];
  });
}

/** A restriction of zones counts where the plan asks for one of them; without a zone Azure takes another. */
function restrictionOn(row: Row, region: string, zones: readonly string[]): Restriction | undefined {
  return restrictionsOn(row, region)
    .map(({ code, zones: shut }) => ({
      code,
      zones: shut.filter((zone) => zones.includes(zone)),
      isWhole: shut.length === 0,
    }))
    .find(({ isWhole, zones: shut }) => isWhole || shut.length > 0);
}

const listOf = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
