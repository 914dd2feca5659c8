import type { Questions } from '../../../azure/reach.ts';
import type { Reads } from '../../../azure/reads.ts';
import type { AzureError } from '../../../conflict/azure-error.ts';
import { nameIn } from '../../../conflict/name.ts';
import type { Reason } from '../../../conflict/taxonomy.ts';
import { fieldsOf, placeOf } from '../../../gate/creations/fields.ts';
import type { Decided } from '../../guard/decide.ts';
import type { Subject } from '../model.ts';
import { deniers } from './deniers.ts';
import type { About, Lookup, Read } from './model.ts';
import { assignmentIn, policies } from './policies.ts';
import { quotas } from './quotas.ts';
import { sizes } from './sizes.ts';
import { assignments, history, registration, standing } from './subscriptions.ts';
import { taken } from './taken.ts';

export type { LookedUp, Read } from './model.ts';

/** What Azure is asked about a refusal besides the resource, by its reason. Add a row. */
const lookups: Readonly<Partial<Record<Reason, readonly Lookup[]>>> = {
  'quota-exceeded': [quotas],
  'limit-reached': [quotas],
  'sku-not-available': [sizes],
  'capacity-unavailable': [sizes],
  'region-restricted': [sizes],
  'policy-denied': [policies],
  'subscription-disabled': [standing],
  'subscription-not-registered': [registration],
  'name-taken': [taken],
  'resource-exists': [taken],
  'soft-deleted': [taken],
  'exists-elsewhere': [taken],
  'import-needed': [taken],
  'role-assignment-exists': [assignments],
  'deny-assignment': [deniers],
};

/** Codes that say more than their reason. */
const byCode: Readonly<Record<string, readonly Lookup[]>> = { deploymentquotaexceeded: [history] };

/** lookupsFor gives what there is to ask about a finding. */
export const lookupsFor = ({ error, reason }: Subject['finding']): readonly Lookup[] =>
  byCode[error.code?.toLowerCase() ?? ''] ?? lookups[reason] ?? [];

/** Of a service that is told by a code or a word alone. */
const spokenTypes: readonly (readonly [words: RegExp, type: string])[] = [
  [/\bkey ?vault|\bvaults? (?:name|with)|^Vault/i, 'Microsoft.KeyVault/vaults'],
  [/\bstorage ?account/i, 'Microsoft.Storage/storageAccounts'],
  [/\bwebsite\b|^Website/i, 'Microsoft.Web/sites'],
  [/\bconfiguration store\b/i, 'Microsoft.AppConfiguration/configurationStores'],
  [/\bAPI ?Management\b|^ServiceAlreadyExistsInSoftDeletedState|^ServiceUndelete/i, 'Microsoft.ApiManagement/service'],
  [/^FlagMustBeSetForRestore|\bCognitive ?Services\b/i, 'Microsoft.CognitiveServices/accounts'],
  [/\bcontainer registry\b|\bregistry name\b/i, 'Microsoft.ContainerRegistry/registries'],
];

const nameForm = /^[\w.()-]{1,260}$/;
const typeForm = /^[a-z][\w.]{1,80}(?:\/\w{1,80}){1,6}$/i;

/** aboutOf gathers what the lookups of a subject go by. `decided` is its resource, as far as it was read. */
export function aboutOf(subject: Subject, decided?: Decided): About | undefined {
  const { finding, resource, subscription } = subject;
  if (subscription === undefined) return undefined;
  const { error, facts } = finding;
  const spoken = [error.code ?? '', error.message].flatMap((text) =>
    spokenTypes.filter(([form]) => form.test(text)),
  )[0]?.[1];
  const own = resource?.name ?? error.resourceName;
  const name = nameOf(error, own);
  const isOther = own !== undefined && name !== own;
  const words = {
    type: isOther ? spoken : (resource?.type ?? error.resourceType ?? spoken),
    name,
    group: resource?.resourceGroup ?? error.resourceGroup,
  };
  const region = [facts.location, ...(decided === undefined ? [] : placesOf(decided))]
    .map(placeOf)
    .find((place) => place !== undefined);
  return {
    finding,
    below: subscription.id,
    isNarrowed: subject.isNarrowed === true,
    byAzure: subject.byAzure === true,
    isOther,
    ...(resource === undefined ? {} : { resource }),
    ...(words.type !== undefined && typeForm.test(words.type) ? { type: words.type } : {}),
    ...(words.name !== undefined && nameForm.test(words.name) ? { name: words.name } : {}),
    ...(words.group !== undefined && nameForm.test(words.group) ? { group: words.group } : {}),
    ...(region === undefined ? {} : { region }),
    ...(decided === undefined ? {} : { decided }),
  };
}

/** What is there already may have another name than what was to be made: then the message tells it. */
function nameOf(error: AzureError, own: string | undefined): string | undefined {
  return own !== undefined && error.message.toLowerCase().includes(own.toLowerCase()) ? own : (nameIn(error) ?? own);
}

/** Where the resource is; else where its group is, which is where most tools put it. */
function placesOf({ snapshot: { resource, group } }: Decided): readonly unknown[] {
  return [resource, group].map((signal) => (signal.status === 'read' ? fieldsOf(signal.value).location : undefined));
}

/**
 * questionsOf gives what the lookups of some subjects read outside of their subscriptions, and of what their
 * deployments may tell in their place.
 */
export function questionsOf(subjects: readonly Subject[]): Questions {
  const paths = subjects.flatMap((subject) => {
    const about = aboutOf(subject);
    const all = lookupsFor(subject.finding);
    const isOpen = subject.deployment !== undefined || subject.request !== undefined;
    const assignment = about !== undefined && all.includes(policies) ? assignmentIn(about) : undefined;
    const searches = (all.includes(taken) || isOpen) && subject.isNarrowed !== true;
    return [...(searches ? ['/subscriptions'] : []), ...(assignment === undefined ? [] : [assignment])];
  });
  return { ask: [], alone: [...new Set(paths)] };
}

/** Answered is what the lookups of one subject gave. */
export interface Answered {
  readonly about: About;
  readonly read: readonly (readonly [lookup: Lookup, read: readonly Read[]])[];
}

/** lookUp asks all that there is to ask about a subject, at the same time. */
export async function lookUp(
  subject: Subject,
  decided: Promise<Decided | undefined>,
  reads: Reads,
): Promise<Answered | undefined> {
  const all = lookupsFor(subject.finding);
  if (all.length === 0 || subject.subscription === undefined) return undefined;
  const about = aboutOf(subject, await decided);
  return about === undefined
    ? undefined
    : { about, read: await Promise.all(all.map(async (each) => [each, await each.read(about, reads)] as const)) };
}
