import { isPlaceholder } from '../../arm/name.ts';
import { parseResourceId, type ResourceId } from '../../arm/resource-id.ts';
import type { AdviceContext } from './model.ts';
import { type Word, wordOf } from './word.ts';

/**
 * Subject is a resource that a command is about, as far as it is known and safe in a command: a whole ID, or the parts
 * that a masked one left.
 */
export interface Subject {
  readonly id?: Word | undefined;
  readonly kind?: ResourceId['kind'] | undefined;
  readonly subscription?: Word | undefined;
  readonly managementGroup?: Word | undefined;
  readonly group?: Word | undefined;
  /** In any case: `Microsoft.Network/virtualNetworks/subnets`. */
  readonly type?: Word | undefined;
  /**
   * A name for each level of the type, topmost first; the name alone of what has no type. Absent where one of them is
   * not known.
   */
  readonly names?: readonly Word[] | undefined;
  /** The path below the subscription, where that alone is masked: `/resourceGroups/…`. */
  readonly below?: Word | undefined;
  /** It hangs on another resource, so names alone do not tell it. */
  readonly extends?: true;
}

/** subjectOf reads what commands can use of an ID. Of a hostile one nothing; of a masked one what is not masked. */
export function subjectOf(id: ResourceId | undefined): Subject {
  if (id === undefined || (!id.masked && wordOf('id', id.id, true) === undefined)) return {};
  const part = (key: string, value: string | undefined): Word | undefined =>
    value === undefined || isPlaceholder(value) ? undefined : wordOf(key, value, true);
  return {
    id: id.masked ? undefined : wordOf('id', id.id, true),
    kind: id.kind,
    below: id.masked ? belowOf(id) : undefined,
    // A subscription that is no GUID in an ID is a mask or a placeholder.
    subscription:
      id.masked && !/^[0-9a-f-]{36}$/i.test(id.subscriptionId ?? '')
        ? undefined
        : part('subscription', id.subscriptionId),
    managementGroup: part('managementGroup', id.managementGroup),
    group: part('group', id.resourceGroup),
    ...(id.type === undefined || id.kind !== 'resource' ? alone(part('name', id.name)) : levels(id.type, id.names)),
    ...(id.extensionOf === undefined ? {} : { extends: true }),
  };
}

/** ownSubject is the resource that failed: from its ID, or from what the tool named of it. */
export function ownSubject({ id, type, name, group, parents, subscription }: AdviceContext): Subject {
  const named = (key: string, value: string | undefined): Word | undefined =>
    value === undefined || isPlaceholder(value) ? undefined : wordOf(key, value, false);
  if (id !== undefined)
    return {
      ...subjectOf(id),
      ...(id.masked && subscription !== undefined ? { subscription: named('subscription', subscription) } : {}),
    };
  const own = type === undefined || name === undefined ? {} : levels(type, [...(parents ?? []), name]);
  const place = named('group', group);
  return {
    kind: type === undefined ? undefined : 'resource',
    subscription: named('subscription', subscription),
    group: place,
    ...own,
    below: subscription === undefined && place !== undefined ? pathOf(place, own) : undefined,
  };
}

/** The path below the subscription, of a resource whose group, type and names are known. */
function pathOf(group: Word, { type, names }: Pick<Subject, 'type' | 'names'>): Word | undefined {
  const [provider, ...segments] = (type ?? '').split('/');
  if (names === undefined || segments.length !== names.length) return undefined;
  return wordOf(
    'below',
    `/resourceGroups/${group}/providers/${provider}/${segments.map((segment, i) => `${segment}/${names[i]}`).join('/')}`,
    true,
  );
}

/** topOf is the top-level resource that a subject belongs to: itself, where nothing is above it. */
export function topOf(subject: Subject): Subject {
  const [name] = subject.names ?? [];
  const [provider = '', first = ''] = (subject.type ?? '').split('/');
  const id = subject.id === undefined ? undefined : (parseResourceId(subject.id)?.topLevel ?? subject.id);
  return {
    ...subject,
    id: id === undefined ? undefined : wordOf('id', id, true),
    // Its path is the beginning: scope, provider, type, name.
    below:
      subject.below === undefined || subject.extends === true
        ? undefined
        : topPath(subject.below, subject.names?.length ?? 0),
    ...(name === undefined ? {} : { type: wordOf('type', `${provider}/${first}`, true), names: [name] }),
  };
}

/** A command may say "the subscription in use" for one that is masked. */
function belowOf({ id, subscriptionId }: ResourceId): Word | undefined {
  const path = subscriptionId === undefined ? '' : id.slice(`/subscriptions/${subscriptionId}`.length);
  return path === '' || path.split('/').some(isPlaceholder) ? undefined : wordOf('below', path, true);
}

const alone = (name: Word | undefined): Pick<Subject, 'names'> => (name === undefined ? {} : { names: [name] });

/** Each level below the topmost is two segments more. */
function topPath(below: Word, levels: number): Word | undefined {
  const segments = below.split('/');
  return levels === 0
    ? undefined
    : wordOf('below', segments.slice(0, segments.length - 2 * (levels - 1)).join('/'), true);
}

/** A type and its names, where there is one for each level. */
function levels(type: string, names: readonly string[]): Pick<Subject, 'type' | 'names'> {
  const words = names.flatMap((name) => (isPlaceholder(name) ? [] : (wordOf('name', name, true) ?? [])));
  const whole = words.length === names.length && type.split('/').length === names.length + 1;
  return { type: wordOf('type', type, true), names: whole ? words : undefined };
}
