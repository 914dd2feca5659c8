/** Makes plan files for tests: only what a test speaks of is written. */

export const subscription = '11111111-2222-4333-8444-555555555555';
export const group = (name = 'rg'): string => `/subscriptions/${subscription}/resourceGroups/${name}`;

type Attributes = Readonly<Record<string, unknown>>;

export interface MadeChange {
  readonly actions?: readonly string[];
  readonly before?: Attributes | null;
  readonly after?: Attributes | null;
  readonly unknown?: Attributes;
  readonly [more: string]: unknown;
}

/** change gives one element of `resource_changes`. */
export function change(
  address: string,
  { actions, before = null, after = null, unknown = {}, ...more }: MadeChange,
): Attributes {
  const bare = address.replace(/\["[^"]*"\]|\[\d+\]/g, '');
  const names = bare.split('.');
  const module = address.slice(0, Math.max(0, address.lastIndexOf(`${names.at(-2)}.${names.at(-1)}`) - 1));
  const kind = actions ?? (before === null ? ['create'] : after === null ? ['delete'] : ['update']);
  const { deposed, previous_address, ...inChange } = more;
  return {
    address,
    ...(module === '' ? {} : { module_address: module }),
    mode: 'managed',
    type: names.at(-2),
    name: names.at(-1),
    provider_name: `registry.terraform.io/${names.at(-2)?.startsWith('azapi') ? 'azure/azapi' : 'hashicorp/azurerm'}`,
    ...(deposed === undefined ? {} : { deposed }),
    ...(previous_address === undefined ? {} : { previous_address }),
    change: {
      actions: kind,
      before,
      after,
      after_unknown: unknown,
      before_sensitive: {},
      after_sensitive: {},
      ...inChange,
    },
  };
}

/** terraform gives the text of a plan. */
export function terraform(changes: readonly Attributes[], more: Attributes = {}): string {
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.13.4',
    planned_values: {},
    resource_changes: changes,
    ...more,
  });
}

/** configured gives one resource of a configuration: which attribute refers to what. */
export function configured(
  address: string,
  references: Readonly<Record<string, readonly string[]>> = {},
  provider = 'azurerm',
): Attributes {
  const [type, name] = address.split('.');
  const expressions = Object.fromEntries(
    Object.entries(references).map(([attribute, each]) => [attribute, { references: each }]),
  );
  return { address, mode: 'managed', type, name, provider_config_key: provider, expressions };
}
