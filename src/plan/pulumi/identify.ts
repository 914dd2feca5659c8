import { isGuid } from '../../arm/id-reader.ts';
import { parseResourceId } from '../../arm/resource-id.ts';
import { above, type Found, filled, ownerOf, type Value, validId } from '../ids.ts';
import { azurermName, azurermRow, nativeRow, type TypeRow } from '../types/row.ts';
import type { Place } from '../types/template.ts';
import { nameText, own, text } from '../untyped.ts';
import { isHidden, type State, type Step } from './step.ts';

/** Identify gives the ARM ID of a state of a resource, and keeps in mind what it lacked. */
export interface Identify {
  readonly existing: (state: State) => Found;
  readonly planned: (state: State) => Found;
  readonly lacked: () => boolean;
  readonly usedGiven: () => boolean;
}

/** Stands for one until it is seen whether the rest of the ID is known. */
const SOME_SUBSCRIPTION = '00000000-0000-0000-0000-000000000000';
/** What refers to what may go on and on in a made-up file. */
const DEEPEST = 100;

const NATIVE = 'azure-native:';
/** The provider that is made from Terraform's azurerm: `azure:network/subnet:Subnet`. */
const CLASSIC = /^azure:([\w-]+)\/\w+:(\w+)$/;

/** isAzure tells the types whose changes go to Azure Resource Manager. */
export const isAzure = (token: string): boolean => token.startsWith(NATIVE) || CLASSIC.test(token);

/** identifier makes the functions for one preview. `config` is the stack's, by `provider:key`. */
export function identifier(steps: readonly Step[], config: unknown, given: string | undefined): Identify {
  const states = new Map(
    steps.flatMap((step) => ((step.new ?? step.old) ? [[step.urn, step.new ?? (step.old as State)] as const] : [])),
  );
  const answers = new Map<State, Found>();
  let depth = 0;
  const inFile = subscriptionOf(steps, config);
  let lacked = false;
  let usedGiven = false;

  const planned = (state: State): Found => {
    const row = rowOf(state.token);
    if (row === undefined) return { why: 'type is not known' };
    if (row.dataPlane) return { why: 'data plane' };
    const known = answers.get(state);
    const circle = { why: 'parent known after apply: the references go in a circle' };
    if (known !== undefined || depth > DEEPEST) return known ?? circle;
    answers.set(state, circle);
    depth += 1;
    const found = firstOf(state, row);
    depth -= 1;
    answers.set(state, found);
    return found;
  };

  /** A subscription that is not known is told only where nothing else is missing. */
  const firstOf = (state: State, row: TypeRow): Found => {
    const known = inFile(state);
    const subscription = known ?? given;
    let asked = false;
    const value = (attribute: string, place: Place): Value => {
      if (attribute !== '$subscription') return input(state, attribute, place);
      asked = true;
      return { text: subscription ?? SOME_SUBSCRIPTION };
    };
    let first: Found = { why: 'type has no ARM ID' };
    for (const template of [...row.templates].reverse()) {
      first = filled(template, { value });
      if ('id' in first) break;
    }
    if ('why' in first || !asked) return first;
    lacked ||= subscription === undefined;
    usedGiven ||= known === undefined && given !== undefined;
    return subscription === undefined ? { why: 'subscription is not in the file' } : first;
  };

  const input = (state: State, attribute: string, place: Place): Value => {
    const name = CLASSIC.test(state.token) ? camel(attribute) : attribute;
    const value = own(state.inputs, name);
    const known = isHidden(value) ? undefined : nameText(value);
    if (known !== undefined) return { text: known };
    const what = /resourceGroup/i.test(name) ? 'resource group' : /name$/i.test(name) ? 'name' : 'parent';
    const sources = state.inputsFrom[name] ?? [];
    if (sources.length === 0 && value === undefined) return { why: `${name} is not set` };
    // The program may have made another text of it: what is taken from the resource that it depends on is a guess.
    const text = sources.length === 1 ? fromResource(sources[0] ?? '', name, place) : undefined;
    return text === undefined ? { why: `${what} known after apply` } : { text, guess: true };
  };

  const fromResource = (urn: string, name: string, place: Place): string | undefined => {
    const from = states.get(urn);
    const found = from === undefined ? undefined : standing(from);
    return found === undefined || 'why' in found ? undefined : taken(found.id.id, name, place);
  };

  const standing = (state: State): Found =>
    parseResourceId(state.id) === undefined ? planned(state) : existing(state);

  return { existing, planned, lacked: () => lacked, usedGiven: () => usedGiven };
}

/** taken gives what a template's place asks for of the ID of the resource that it was made of. */
function taken(id: string, name: string, place: Place): string | undefined {
  const resource = parseResourceId(id);
  if (resource === undefined) return undefined;
  if (place.names === 'group') return resource.resourceGroup;
  if (place.take !== 'name') return /(?:id|scope|uri)$/i.test(name) ? resource.id : undefined;
  return place.names === undefined ? undefined : above(resource, place.names)?.name;
}

function existing(state: State): Found {
  const row = rowOf(state.token);
  if (row?.dataPlane === true) return { why: 'data plane' };
  if (state.token.startsWith(NATIVE)) return validId(state.id);
  for (const template of row?.templates ?? []) {
    const found = ownerOf(state.id, template);
    if ('id' in found) return found;
  }
  return row === undefined ? validId(state.id) : { why: 'no ARM ID' };
}

/** rowOf finds what is known of a token. */
export function rowOf(token: string): TypeRow | undefined {
  const terraform = terraformType(token);
  return terraform === undefined ? nativeRow(token) : azurermRow(terraform);
}

/**
 * terraformType gives the Terraform type of a token of the classic provider, which parts its name into a module and a
 * resource: `azure:mssql/server:Server` is `mssql_server`.
 */
export function terraformType(token: string): string | undefined {
  const [, module, name = ''] = CLASSIC.exec(token) ?? [];
  if (module === undefined) return undefined;
  const letters = name.toLowerCase();
  return azurermName(letters) ?? azurermName(`${module.toLowerCase()}${letters}`) ?? letters;
}

/** camel writes an attribute as Pulumi does. */
export const camel = (attribute: string): string =>
  attribute.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * subscriptionOf tells where a provider works: by its own inputs, by the stack's configuration, or by what it has made
 * already.
 */
function subscriptionOf(steps: readonly Step[], config: unknown): (state: State) => string | undefined {
  const ofProvider = new Map<string, string>();
  const shown = new Map<string, Set<string>>();
  for (const step of steps) {
    for (const state of [step.new, step.old]) {
      if (state === undefined) continue;
      const said = text(own(state.inputs, 'subscriptionId'));
      if (step.urn.includes('::pulumi:providers:azure') && isGuid(said)) ofProvider.set(step.urn, said);
      const seen = isAzure(state.token) ? parseResourceId(state.id)?.subscriptionId?.toLowerCase() : undefined;
      if (seen !== undefined && isGuid(seen)) shown.set(urnOf(state), (shown.get(urnOf(state)) ?? new Set()).add(seen));
    }
  }
  return (state) => {
    const configured = text(own(config, `${state.token.split(':')[0]}:subscriptionId`));
    const said =
      ofProvider.get(urnOf(state)) ??
      (/::default(?:_[\d_]+)?$/.test(urnOf(state)) && isGuid(configured) ? configured : undefined);
    const [only, ...more] = shown.get(urnOf(state)) ?? [];
    return said ?? (more.length === 0 ? only : undefined);
  };
}

/** The provider of a state is `URN::ID`. */
const urnOf = (state: State): string => state.provider.slice(0, Math.max(0, state.provider.lastIndexOf('::')));
