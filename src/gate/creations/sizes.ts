import type { Asked, Judged } from '../judged.ts';
import { type Json, seenIn } from '../snapshot.ts';
import { fieldsOf, isAbsent, regionOf, textOf, wantedText } from './fields.ts';
import type { CreationRow, PlannedTarget } from './model.ts';

/** Sizes of virtual machines, as the list of SKUs has them: https://learn.microsoft.com/rest/api/compute/resource-skus/list */

/** wantedSize gives the size of the machines that a change starts, or nothing: a scale set of several sizes says so by another word. */
export function wantedSize({ planned }: Pick<PlannedTarget, 'planned'>, row: CreationRow | undefined): string | undefined {
  const size = wantedText(planned, 'size');
  return row?.machines !== undefined && /^(?:Standard|Basic)_\w[\w-]*$/i.test(size) ? size : undefined;
}

/** isSized tells a change that needs its size to be had: it makes something, or changes to it. */
export const isSized = ({ planned: { creates, verb } }: Pick<PlannedTarget, 'planned'>): boolean => creates || verb === 'resize';

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
  if (size === undefined || sizes === undefined || !isSized(of) || (of.planned.creates && !of.planned.replaces && !isAbsent(of))) return [];
  const region = regionOf(of.planned) ?? '';
  const asked: Asked = { what: `size ${size}`, expected: `offered in ${region}`, source: 'the list of sizes', origin: 'plan' };
  const refused = { ...asked, outcome: 'blocks', reason: 'sku-not-available', facts: { size, location: region } } as const;
  const found = rowOf(of, size);
  if (found === undefined) return sizes.status === 'read' ? [{ ...refused, actual: 'not offered there', certain: true }] : [];
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

/** A restriction of zones counts where the plan asks for one of them; without a zone Azure takes another. */
function restrictionOn(
  { restrictions }: Row,
  region: string,
  zones: readonly string[],
): { readonly code: string; readonly zones: readonly string[] } | undefined {
  for (const each of Array.isArray(restrictions) ? restrictions.map(fieldsOf) : []) {
    const code = textOf(each.reasonCode);
    const info = fieldsOf(each.restrictionInfo);
    const here = listOf(info.locations ?? each.values).some((place) => place.replaceAll(' ', '').toLowerCase() === region);
    if (textOf(each.type) === 'Location' && here) return { code, zones: [] };
    const shut = textOf(each.type) === 'Zone' && here ? listOf(info.zones).filter((zone) => zones.includes(zone)) : [];
    if (shut.length > 0) return { code, zones: shut };
  }
  return undefined;
}

const listOf = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
