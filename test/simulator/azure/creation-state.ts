import type { Body } from './json.ts';

/**
 * What a creation can meet besides the resource itself, as a test sets it up. Names and regions are compared in lower
 * case.
 */
export interface CreationState {
  /** Names that somebody in another subscription has, by the zone in which they are global. */
  readonly taken: Map<string, { readonly reason: string }>;
  readonly deleted: DeletedEntry[];
  readonly quotas: QuotaEntry[];
  readonly sizes: SizeEntry[];
  readonly policies: PolicyEntry[];
}

/** DeletedEntry is a soft-deleted resource. */
export interface DeletedEntry {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly group: string;
  readonly subscription: string;
  readonly location: string;
  readonly purgeProtection: boolean;
}

export interface QuotaEntry {
  readonly subscription: string;
  readonly namespace: string;
  readonly location: string;
  readonly name: string;
  used: number;
  readonly limit: number;
}

export interface SizeEntry {
  readonly name: string;
  readonly location: string;
  readonly family: string;
  readonly cores: number;
  /** Zones that it is shut in; empty: the whole region. */
  readonly shut?: { readonly code: 'NotAvailableForSubscription' | 'QuotaId'; readonly zones: readonly string[] };
}

/** PolicyEntry is an assignment whose rule denies where all conditions hold. */
export interface PolicyEntry {
  readonly scope: string;
  readonly name: string;
  readonly effect: 'Deny' | 'Audit';
  readonly when: readonly {
    readonly field: string;
    readonly operator: 'In' | 'NotIn' | 'Exists';
    readonly value: readonly string[] | boolean;
  }[];
  readonly excluded: readonly string[];
}

export const newCreationState = (): CreationState => ({
  taken: new Map(),
  deleted: [],
  quotas: [],
  sizes: [],
  policies: [],
});

/** zoneOf is where the name of a type is global: three services share one DNS zone. Undefined: it is not. */
export function zoneOf(type: string): string | undefined {
  const key = type.toLowerCase();
  if (/^microsoft\.(?:eventhub|servicebus|relay)\/namespaces$/.test(key)) return 'servicebus.windows.net';
  return globalTypes.has(key) ? key : undefined;
}

const globalTypes: ReadonlySet<string> = new Set([
  'microsoft.storage/storageaccounts',
  'microsoft.keyvault/vaults',
  'microsoft.appconfiguration/configurationstores',
  'microsoft.apimanagement/service',
  'microsoft.web/sites',
  'microsoft.containerregistry/registries',
  'microsoft.sql/servers',
  'microsoft.documentdb/databaseaccounts',
  'microsoft.dbformysql/flexibleservers',
]);

/** DNS labels are names of a region; subdomains of AI services are global. */
export const labelZone = (location: string): string => `${location.toLowerCase()}.cloudapp.azure.com`;
export const subdomainZone = 'cognitiveservices.azure.com';

export const takenKey = (zone: string, name: string): string => `${zone}/${name}`.toLowerCase();

/** conditionsOf gives what a rule looked at in the content of a request, or nothing where it does not deny it. */
export function conditionsOf(policy: PolicyEntry, content: Body): readonly Body[] | undefined {
  const looked = policy.when.map(({ field, operator, value }) => {
    const found = fieldIn(content, field);
    const among = Array.isArray(value) && value.some((each) => each.toLowerCase() === String(found).toLowerCase());
    const holds = operator === 'Exists' ? (found !== undefined) === value : operator === 'In' ? among : !among;
    return {
      holds,
      told: {
        result: holds ? 'True' : 'False',
        expressionKind: 'Field',
        expression: field,
        path: field,
        ...(found === undefined ? {} : { expressionValue: found }),
        targetValue: value,
        operator,
      },
    };
  });
  return looked.every(({ holds }) => holds) ? looked.map(({ told }) => told) : undefined;
}

function fieldIn(content: Body, field: string): unknown {
  const tag = /^tags\['(.*)'\]$/.exec(field)?.[1];
  let value: unknown = content;
  for (const step of tag === undefined ? field.split('.') : ['tags', tag])
    value = typeof value === 'object' && value !== null ? (value as Body)[step] : undefined;
  return value;
}
