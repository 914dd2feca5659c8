import { parseResourceId, type ResourceId, scopeChain, validateResourceId } from '../arm/resource-id.ts';
import { isOfType, type Part, type Place, type Template } from './types/template.ts';

/** Found is an ID, or why there is none. `guess`: a rule of thumb was needed. */
export type Found = { readonly id: ResourceId; readonly guess: boolean } | { readonly why: string };

/** Value is a part of an ID that a reader found, or why it did not. */
export type Value = { readonly text: string; readonly guess?: boolean } | { readonly why: string };

/** What a template asks its reader for. */
export interface Source {
  readonly value: (attribute: string, place: Place) => Value;
  /** The ID of a type that some other attribute holds: releases of a provider call a parent by different names. */
  readonly parent?: (type: string) => Value;
  /** The ID of a resource by type and name. */
  readonly named?: (type: string, name: string) => Found;
}

/** validId reads an ID that comes from a file: a mask, a placeholder or an expression in it makes it none. */
export function validId(text: string): Found {
  const reading = validateResourceId(text.replace(/\/+$/, ''));
  return 'problem' in reading ? { why: 'no ARM ID' } : { id: reading.resource, guess: false };
}

/** filled makes the ID of a template. */
export function filled(template: Template, source: Source): Found {
  let text = '';
  let guess = false;
  for (const part of template.parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const piece = part.attribute === '?' ? { why: 'name is made by the service' } : pieceOf(part, source);
    if ('why' in piece) return piece;
    text += piece.text;
    guess ||= piece.guess === true;
  }
  const found = validId(text);
  if ('why' in found) return found;
  if (template.armType !== undefined && !isOfType(found.id, template.armType)) return { why: 'no ARM ID of its type' };
  return { id: found.id, guess };
}

/** pieceOf gives what one place of a template is replaced by. A name with a slash would be more than one segment. */
function pieceOf(place: Place, source: Source): Value {
  const value = partOf(place, source);
  if ('why' in value) return value;
  if (place.take === 'name') return value.text.includes('/') ? { why: 'no ARM ID: a name holds a slash' } : value;
  if (place.take === 'last') return { ...value, text: value.text.split('/').at(-1) ?? '' };
  if (place.take === 'found')
    return idText(source.named?.(place.type ?? '', value.text) ?? { why: 'parent is not in the file' }, value.guess);
  const found = validId(value.text);
  return 'why' in found ? { why: 'parent is no ARM ID' } : idText(ownerAt(place, found.id), value.guess);
}

/** A parent that is not set under its name may stand under another one. */
function partOf(place: Place, source: Source): Value {
  const said = source.value(place.attribute, place);
  const elsewhere = 'why' in said && /is not set$/.test(said.why) && place.take === 'id' && place.type !== undefined;
  return elsewhere ? (source.parent?.(place.type) ?? said) : said;
}

function idText(found: Found, guess: boolean | undefined): Value {
  return 'why' in found ? found : { text: found.id.id, guess: guess === true || found.guess };
}

/** ownerAt gives the resource that a place means by an ID: itself, where it has the type; one above it; its group. */
function ownerAt({ take, type }: Place, id: ResourceId): Found {
  if (take === 'resourceGroup') {
    const group = scopeChain(id)
      .flatMap((each) => parseResourceId(each) ?? [])
      .find(({ kind }) => kind === 'resource-group');
    return group === undefined ? { why: 'parent is no ARM ID' } : { id: group, guess: false };
  }
  if (type === undefined) return { id, guess: false };
  const owner = take === 'up' ? above(id, type) : isOfType(id, type) ? id : undefined;
  return owner === undefined ? { why: 'parent is of another type' } : { id: owner, guess: false };
}

/** above gives the resource of a type among an ID and what is above it. */
export function above(id: ResourceId, type: string): ResourceId | undefined {
  for (const each of scopeChain(id)) {
    const resource = parseResourceId(each);
    if (resource !== undefined && isOfType(resource, type)) return resource;
  }
  return undefined;
}

/** Tails of an ID in a state that are no type and no name: `…/networkManagers/m/commit`. */
const LONGEST_TAIL = 3;

/**
 * ownerOf gives the ARM resource that an ID of a state stands for: itself; what it lies below, where the tail is the
 * provider's own (`…/virtualMachines/v/dataDisks/d`); or the one child with a fixed name, where the state names its
 * parent (`…/apis/a` for `…/apis/a/policies/policy`). A pair (`A|B`, `A;B`) is read at its first part.
 */
export function ownerOf(stateId: string, template: Template): Found {
  const [first = '', second = ''] = stateId.split('|');
  const whole = readShortened(/;\//.test(first) ? first.slice(0, first.indexOf(';/')) : first);
  if (whole === undefined) return { why: 'no ARM ID' };
  if (template.armType === undefined) return { id: whole, guess: false };
  const owner = above(whole, template.armType);
  if (owner !== undefined) return { id: owner, guess: false };
  const child = parseResourceId(`${whole.id}${lastStep(template.parts, second)}`);
  return child !== undefined && isOfType(child, template.armType)
    ? { id: child, guess: false }
    : { why: 'no ARM ID of its type' };
}

/** What follows the parent: a fixed name, or the name that the second half of a pair is. */
function lastStep(parts: readonly Part[], name: string): string {
  const last = parts.at(-1) ?? '';
  if (typeof last === 'string') return last;
  const before = parts.at(-2);
  return typeof before === 'string' && last.take === 'name' && name !== '' ? `${before}${name}` : '';
}

function readShortened(text: string): ResourceId | undefined {
  const segments = text.split('/');
  for (let cut = 0; cut <= LONGEST_TAIL && segments.length - cut > 2; cut += 1) {
    const found = validId(segments.slice(0, segments.length - cut).join('/'));
    if ('id' in found) return found.id;
  }
  return undefined;
}
