import type { Found, Value } from '../ids.ts';
import { isOfType, type Place } from '../types/template.ts';
import { nameText } from '../untyped.ts';
import { derived, isAzure, namesOf, ofState, realIds } from './derive.ts';
import type { Entry } from './entry.ts';
import { reach, unknownValue, type World } from './reference.ts';
import type { Subscription } from './subscription.ts';

/** Identify gives the ARM ID of an entry: of what is there, or of what will be. */
export interface Identify {
  readonly existing: (entry: Entry) => Found;
  readonly planned: (entry: Entry) => Found;
  /** True where an ID failed only for want of a subscription. */
  readonly lacked: () => boolean;
  readonly usedGiven: () => boolean;
}

const NO_SUBSCRIPTION = 'subscription is not in the file';
/** Stands for one until it is seen whether the rest of the ID is known. */
const SOME_SUBSCRIPTION = '00000000-0000-0000-0000-000000000000';

/** What refers to what may go on and on in a made-up file. */
const DEEPEST = 100;

/**
 * Answers keeps what was found for each entry, so that nothing is worked out twice. What is being asked for already, or
 * lies too far, is `otherwise`.
 */
class Answers<T> {
  readonly #known = new Map<Entry, Map<string, T>>();
  #depth = 0;

  once(entry: Entry, what: string, ask: () => T, otherwise: T): T {
    const ofEntry = this.#known.get(entry) ?? new Map<string, T>();
    this.#known.set(entry, ofEntry);
    const known = ofEntry.get(what);
    if (known !== undefined || this.#depth > DEEPEST) return known ?? otherwise;
    ofEntry.set(what, otherwise);
    this.#depth += 1;
    const answer = ask();
    this.#depth -= 1;
    ofEntry.set(what, answer);
    return answer;
  }
}

/** identifier makes the functions for one plan. An entry is worked out once; a circle of references ends. */
export function identifier(world: World, subscriptionOf: (entry: Entry) => Subscription): Identify {
  const ids = new Answers<Found>();
  const values = new Answers<Value>();
  const names = { map: undefined as ReadonlyMap<string, readonly Entry[]> | undefined };
  let lacked = false;
  let usedGiven = false;

  /**
   * One side of an entry, made into an ID. A subscription that is not known is told only where nothing else is missing.
   */
  const made = (
    entry: Entry,
    value: (attribute: string, type?: string) => Value,
    others: () => readonly string[],
  ): Found => {
    const subscription = subscriptionOf(entry);
    let missing = false;
    let given = false;
    const withSubscription = (attribute: string, place?: Place): Value => {
      if (attribute !== '$subscription') return value(attribute, place?.type);
      missing = subscription === undefined;
      given = subscription?.from === 'given';
      return subscription === undefined
        ? { text: SOME_SUBSCRIPTION }
        : { text: subscription.id, guess: subscription.guess };
    };
    const found = derived(entry, { value: withSubscription, others, named });
    if ('why' in found) return found;
    lacked ||= missing;
    usedGiven ||= given;
    return missing ? { why: NO_SUBSCRIPTION } : found;
  };

  const existing = (entry: Entry): Found =>
    ofState(entry) ??
    made(
      entry,
      (attribute) => asValue(nameText(entry.before[attribute]), attribute),
      () => Object.keys(entry.before).filter((name) => name.endsWith('_id')),
    );

  const planned = (entry: Entry): Found => {
    const ask = (): Found =>
      made(
        entry,
        (attribute, type) => valueAfter(entry, attribute, type),
        () => idAttributes(world, entry),
      );
    return ids.once(entry, '', ask, { why: 'parent known after apply: the references go in a circle' });
  };

  /** The ID under which others refer to an entry. */
  const standing = (entry: Entry): Found =>
    !entry.isRead && (entry.action === 'none' || entry.action === 'update' || entry.action === 'delete')
      ? existing(entry)
      : planned(entry);

  const valueAfter = (entry: Entry, attribute: string, type?: string): Value => {
    if (entry.sensitive.has(attribute)) return { why: `${attribute} is marked as sensitive` };
    const value = nameText(entry.after[attribute]);
    if (value !== undefined) return { text: value };
    const references = world.configuration.resources.get(entry.where)?.references.get(attribute);
    const unknown = unknownValue(attribute, 'known after apply');
    if (references === undefined) return entry.unknown.has(attribute) ? unknown : asValue(undefined, attribute);
    return values.once(entry, attribute, () => followed(entry, attribute, references, type), unknown);
  };

  const followed = (
    entry: Entry,
    attribute: string,
    references: readonly string[],
    type: string | undefined,
  ): Value => {
    const reached = reach(world, { entry, modules: entry.modules }, references, {
      attribute,
      ...(type === undefined ? {} : { type }),
    });
    if ('why' in reached) return unknownValue(attribute, reached.why);
    // The whole resource, where an ID is wanted: `one(x[*].id)`.
    const isWhole = reached.attribute === '' && /_id$/.test(attribute);
    const value =
      isWhole || reached.attribute === 'id' || realIds.includes(reached.attribute)
        ? idValue(reached.entry)
        : valueAfter(reached.entry, reached.attribute);
    if ('text' in value) return { text: value.text, guess: isWhole || reached.guess || value.guess === true };
    return value.why === NO_SUBSCRIPTION
      ? value
      : unknownValue(attribute, `known after apply: ${reached.entry.address}`);
  };

  const idValue = (entry: Entry): Value => {
    const found: Found = isAzure(entry.type) ? standing(entry) : { why: 'known after apply' };
    return 'why' in found ? found : { text: found.id.id, guess: found.guess };
  };

  const named = (type: string, name: string): Found => {
    names.map ??= namesOf(world.entries.values());
    for (const entry of names.map.get(name) ?? []) {
      const found = standing(entry);
      if ('id' in found && isOfType(found.id, type)) return found;
    }
    return { why: 'parent is not in the file' };
  };

  return { existing, planned, lacked: () => lacked, usedGiven: () => usedGiven };
}

const asValue = (value: string | undefined, attribute: string): Value =>
  value === undefined ? { why: `${attribute} is not set` } : { text: value };

/** Attributes that hold an ID, or are given one. */
function idAttributes({ configuration }: World, entry: Entry): readonly string[] {
  const configured = configuration.resources.get(entry.where)?.references.keys() ?? [];
  return [...new Set([...Object.keys(entry.after), ...configured])].filter((name) => name.endsWith('_id'));
}
