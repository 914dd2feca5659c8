import { bag, list, own, text } from '../untyped.ts';
import { whereOf } from './address.ts';

/**
 * The part of `configuration` that tells where unknown values come from, and which provider makes a resource.
 * https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation
 */
export interface Configuration {
  /** By address without instance keys. */
  readonly resources: ReadonlyMap<string, ConfiguredResource>;
  /** By the names of the calls from the root: `network.subnets`. The root is the empty text. */
  readonly modules: ReadonlyMap<string, ConfiguredModule>;
  readonly providers: ReadonlyMap<string, ConfiguredProvider>;
}

export interface ConfiguredResource {
  readonly provider: string;
  /** References of each top-level attribute. */
  readonly references: ReadonlyMap<string, readonly string[]>;
  /** Of everything in it, `depends_on` among them. */
  readonly all: readonly string[];
  /** References of its `for_each`. */
  readonly over: readonly string[];
}

export interface ConfiguredModule {
  readonly inputs: ReadonlyMap<string, readonly string[]>;
  readonly outputs: ReadonlyMap<string, readonly string[]>;
  /** References of the `for_each` of its call. */
  readonly over: readonly string[];
}

/** ConfiguredProvider is one provider block: what its subscription is read from. */
export interface ConfiguredProvider {
  readonly subscription?: string;
  readonly variable?: string;
  /** The configuration says a subscription, but the file does not hold it. */
  readonly elsewhere: boolean;
  /**
   * The block stands for several providers, each with a subscription of its own:
   * https://opentofu.org/docs/language/providers/configuration/#for_each-multiple-instances-of-a-provider-configuration
   */
  readonly varies: boolean;
  /**
   * Flags that the `features` block says, as `block.flag` = value; undefined where the file does not hold the value.
   */
  readonly features: ReadonlyMap<string, boolean | undefined>;
  /** True where the version constraint admits no release from 3 on. */
  readonly isOld: boolean;
}

/** Modules lie in each other; a file may claim any depth. */
const DEEPEST = 50;

/** readConfiguration reads `configuration`; everything is empty where the file has none. */
export function readConfiguration(configuration: unknown): Configuration {
  const resources = new Map<string, ConfiguredResource>();
  const modules = new Map<string, ConfiguredModule>();
  const visit = (module: unknown, path: readonly string[], call?: unknown): void => {
    const inputs = byAttribute(own(call, 'expressions'));
    const outputs = new Map(
      Object.entries(bag(own(module, 'outputs'))).map(([name, output]) => [
        name,
        referencesOf(own(output, 'expression')),
      ]),
    );
    modules.set(path.join('.'), { inputs, outputs, over: referencesOf(own(call, 'for_each_expression')) });
    for (const resource of list(own(module, 'resources'))) {
      const where = whereOf(path, typeIn(resource), text(own(resource, 'name')));
      resources.set(where, readResource(resource));
    }
    if (path.length >= DEEPEST) return;
    for (const [name, call] of Object.entries(bag(own(module, 'module_calls'))))
      visit(own(call, 'module'), [...path, name], call);
  };
  visit(own(configuration, 'root_module'), []);
  const providers = Object.entries(bag(own(configuration, 'provider_config')));
  return { resources, modules, providers: new Map(providers.map(([key, provider]) => [key, readProvider(provider)])) };
}

/** typeIn is the type of a resource as addresses write it: `data.azurerm_key_vault` of one that is only read. */
export const typeIn = (resource: unknown): string =>
  `${text(own(resource, 'mode')) === 'data' ? 'data.' : ''}${text(own(resource, 'type'))}`;

function readResource(resource: unknown): ConfiguredResource {
  const expressions = own(resource, 'expressions');
  return {
    provider: text(own(resource, 'provider_config_key')),
    references: byAttribute(expressions),
    all: [
      ...new Set([
        ...[expressions, own(resource, 'count_expression'), own(resource, 'for_each_expression')].flatMap(
          allReferences,
        ),
        ...list(own(resource, 'depends_on')).map(text),
      ]),
    ],
    over: referencesOf(own(resource, 'for_each_expression')),
  };
}

function byAttribute(expressions: unknown): ReadonlyMap<string, readonly string[]> {
  const known = Object.entries(bag(expressions)).map(([name, expression]) => [name, referencesOf(expression)] as const);
  return new Map(known.filter(([, references]) => references.length > 0));
}

function referencesOf(expression: unknown): readonly string[] {
  return list(own(expression, 'references')).filter((each): each is string => typeof each === 'string');
}

/** Expressions hold blocks, which hold expressions. Without recursion: a file may nest as it likes. */
function allReferences(expressions: unknown): readonly string[] {
  const found: string[] = [];
  const open: unknown[] = [expressions];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(...referencesOf(next));
    for (const each of Array.isArray(next) ? next : Object.values(bag(next)))
      if (typeof each === 'object' && each !== null) open.push(each);
  }
  return found;
}

function readProvider(provider: unknown): ConfiguredProvider {
  const expressions = own(provider, 'expressions');
  const expression = own(expressions, 'subscription_id');
  const constant = text(own(expression, 'constant_value'));
  const [variable] = referencesOf(expression).flatMap((each) => /^var\.([\w-]+)$/.exec(each)?.[1] ?? []);
  return {
    ...(constant === '' ? {} : { subscription: constant }),
    ...(variable === undefined ? {} : { variable }),
    varies: referencesOf(expression).some((each) => /^each\b/.test(each)),
    elsewhere: constant === '' && referencesOf(expression).length > 0,
    features: readFeatures(own(expressions, 'features')),
    isOld: /(?:^|,)\s{0,9}(?:(?:~>|=)?\s{0,9}v?[012]\.|<\s{0,9}v?3(?:\.0){0,2}\s{0,9}(?:,|$))/.test(
      text(own(provider, 'version_constraint')),
    ),
  };
}

function readFeatures(features: unknown): ReadonlyMap<string, boolean | undefined> {
  const flags = new Map<string, boolean | undefined>();
  for (const [block, content] of Object.entries(bag(list(features)[0]))) {
    const whole = own(content, 'constant_value');
    if (typeof whole === 'boolean') flags.set(block, whole);
    for (const [flag, expression] of Object.entries(bag(list(content)[0]))) {
      const value = own(expression, 'constant_value');
      flags.set(`${block}.${flag}`, typeof value === 'boolean' ? value : undefined);
    }
  }
  return flags;
}
