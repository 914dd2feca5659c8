import { parseResourceId, type ResourceId } from '../../arm/resource-id.ts';
import type { Json } from '../snapshot.ts';
import type { PlannedTarget } from './model.ts';

/** What is read of foreign JSON here, and of what a plan wants. */

/** fieldsOf reads an object; an empty one where it is none. */
export function fieldsOf(value: Json | undefined): { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: Json })
    : {};
}

/** textOf reads a text; an empty one where it is none. */
export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** placeOf spells a region as its paths do: `West Europe` is `westeurope`. Nothing where it is none. */
export function placeOf(text: unknown): string | undefined {
  const place = typeof text === 'string' ? text.replaceAll(' ', '').toLowerCase() : '';
  return /^[a-z0-9]{2,40}$/.test(place) ? place : undefined;
}

/** regionOf is where the change wants its resource. */
export const regionOf = ({ wants }: PlannedTarget['planned']): string | undefined => placeOf(wants.location);

/** wantedText reads a text that the change wants. */
export function wantedText({ wants }: PlannedTarget['planned'], name: string): string {
  const value = wants[name];
  return typeof value === 'string' ? value : '';
}

/** settingsIn gives what a change wants under its path in the request: `properties.publicNetworkAccess`. */
export const settingsIn = ({ wants }: PlannedTarget['planned']): readonly (readonly [path: string, value: Json])[] =>
  Object.entries(wants).filter(([name]) => name.includes('.')) as readonly (readonly [string, Json])[];

/** isAbsent: only what is not there yet can fail so. */
export const isAbsent = ({ snapshot: { resource } }: Pick<PlannedTarget, 'snapshot'>): boolean =>
  resource.status === 'empty';

/** isOf tells whether the provider of Terraform makes it, whose ways are known. */
export const isAzurerm = ({ planned }: Pick<PlannedTarget, 'planned'>): boolean =>
  planned.planType.startsWith('azurerm_');

/** sameGroup compares the groups of two IDs. */
export function sameGroup(id: string, { resourceGroup }: Pick<ResourceId, 'resourceGroup'>): boolean {
  const group = parseResourceId(id)?.resourceGroup ?? /\/resourceGroups\/([^/]+)/i.exec(id)?.[1];
  return group !== undefined && group.toLowerCase() === resourceGroup?.toLowerCase();
}
