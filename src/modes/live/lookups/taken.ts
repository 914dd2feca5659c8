import { parseResourceId } from '../../../arm/resource-id.ts';
import { apis } from '../../../azure/api-versions.ts';
import { remainsOf } from '../../../azure/creation-reads.ts';
import type { Reads } from '../../../azure/reads.ts';
import { fieldsOf, textOf } from '../../../gate/creations/fields.ts';
import { remainIn } from '../../../gate/creations/names.ts';
import { creationRow } from '../../../gate/creations/rows.ts';
import { operationsOn } from '../../../gate/holders.ts';
import { type Json, seenIn } from '../../../gate/snapshot.ts';
import { instant } from '../../../report/text.ts';
import { changeWords } from '../../guard/diagnosis.ts';
import { provisioningState } from '../../post/state-words.ts';
import { type About, type LookedUp, type Lookup, listed, nothing, type Read, wholly } from './model.ts';

/** So many other subscriptions are searched for a name, the first that Azure lists. */
const mostSubscriptions = 20;

const [ofDeleted, ofOthers] = ['deleted', 'subscriptions of the identity'];

/**
 * taken finds where the thing is that is there already: in its own place, elsewhere in the subscription, among what was
 * deleted softly, and, of names that belong to all of Azure, in the other subscriptions that the identity sees.
 * https://learn.microsoft.com/rest/api/resources/resources/list
 */
export const taken: Lookup = {
  async read(about, reads) {
    const { below, name, isNarrowed } = about;
    if (name === undefined || isLabel(about)) return [];
    const remains = creationRow(about.type)?.remains;
    const [here, ...deleted] = await Promise.all([
      search(about, below, reads),
      ...(remains === undefined ? [] : [listed(ofDeleted, remainsOf(remains, below), reads)]),
    ]);
    const own = [here, ...deleted];
    const isFound = own.some((read) => placesIn([read], about).length > 0) || ownPlace(about).length > 0;
    return isFound || isNarrowed || !isGlobal(about) ? own : [...own, ...(await elsewhere(about, reads))];
  },
  tell(read, about, at) {
    if (isLabel(about)) return nothing;
    const places = [...ownPlace(about), ...placesIn(read, about)];
    if (places.length === 0) return read.length === 0 ? nothing : nowhere(read, about, at);
    const facts = places.slice(0, 3).map((value) => ({ name: 'Where it is', value: `${value} (read ${at})` }));
    const [only, ...others] = places;
    const isDeleted =
      about.finding.reason === 'name-taken' && others.length === 0 && only?.startsWith('soft-deleted') === true;
    return { facts, ...(isDeleted ? { reason: 'soft-deleted' } : {}) };
  },
};

/**
 * A name of a type that Azure is asked about before it is made belongs to all of Azure. So may one of which no type is
 * known.
 */
const isGlobal = ({ type, finding: { reason } }: About): boolean =>
  type === undefined ? reason === 'name-taken' : creationRow(type)?.name !== undefined;

/** What is taken is a DNS label of it then, and no resource has that for its name. */
const isLabel = ({ type, finding: { reason } }: About): boolean =>
  reason === 'name-taken' && creationRow(type)?.name?.of === 'label';

const search = ({ name = '' }: About, below: string, reads: Reads): Promise<Read> =>
  listed(
    `resources named ${name} in ${below.split('/').at(-1) ?? ''}`,
    {
      path: `${below}/resources`,
      api: apis.group,
      permission: 'Microsoft.Resources/subscriptions/resources/read',
      query: { $filter: `name eq '${name.replaceAll("'", "''")}'` },
    },
    reads,
    2,
  );

async function elsewhere(about: About, reads: Reads): Promise<readonly Read[]> {
  const all = await listed(
    ofOthers,
    { path: '/subscriptions', api: apis.subscription, permission: 'Microsoft.Resources/subscriptions/read' },
    reads,
    5,
  );
  const ids = seenIn(all.signal).flatMap((row) => parseResourceId(textOf(fieldsOf(row).id)) ?? []);
  const others = ids
    .filter(({ id, kind }) => kind === 'subscription' && id.toLowerCase() !== about.below.toLowerCase())
    .map(({ id }) => id);
  const few = others.slice(0, mostSubscriptions);
  const found = await Promise.all(
    few.map((id) => {
      reads.admitScope(id, '/resources');
      return search(about, id, reads);
    }),
  );
  const cut = others.length > few.length;
  const seen = {
    source: ofOthers,
    signal: cut
      ? ({
          status: 'skipped',
          detail: `of ${others.length} other subscriptions the first ${few.length} were searched`,
        } as const)
      : all.signal,
  };
  return [seen, ...found];
}

/** Where the ID of the text was to be made. */
function ownPlace({ decided, isOther }: About): readonly string[] {
  if (decided === undefined || isOther || decided.snapshot.resource.status !== 'read') return [];
  const { wanted, snapshot } = decided;
  const body = fieldsOf(decided.snapshot.resource.value);
  const { createdAt, createdBy } = fieldsOf(body.systemData);
  const made =
    textOf(createdAt) === ''
      ? ''
      : `, made ${instant(textOf(createdAt))}${textOf(createdBy) === '' ? '' : ` by ${textOf(createdBy)}`}`;
  const state = provisioningState(snapshot.resource.status === 'read' ? snapshot.resource.value : null);
  const group = wanted.target.resourceGroup === undefined ? '' : `in resource group ${wanted.target.resourceGroup}, `;
  return [
    `${group}under the ID that was to be made: ${[textOf(body.location), state ?? 'there'].filter((each) => each !== '').join(', ')}${made}`,
  ];
}

function placesIn(read: readonly Read[], about: About): readonly string[] {
  return read.flatMap(({ source, signal }) =>
    source === ofDeleted
      ? deletedPlaces(signal, about)
      : source === ofOthers
        ? []
        : seenIn(signal).flatMap((row) => placeOf(row, about)),
  );
}

function placeOf(row: Json, { below, name = '', type, resource, group }: About): readonly string[] {
  const own = fieldsOf(row);
  const found = parseResourceId(textOf(own.id));
  const isIt =
    found?.name.toLowerCase() === name.toLowerCase() &&
    (type === undefined || found.type?.toLowerCase() === type.toLowerCase());
  if (found === undefined || !isIt || found.id.toLowerCase() === resource?.id.toLowerCase()) return [];
  const isHere = `/subscriptions/${found.subscriptionId}`.toLowerCase() === below.toLowerCase();
  const isGroup = isHere && found.resourceGroup?.toLowerCase() === group?.toLowerCase();
  const where = found.resourceGroup ?? 'none';
  const words = [
    isGroup
      ? `in the same resource group, ${where}`
      : isHere
        ? `in another resource group, ${where}`
        : `in another subscription, ${found.subscriptionId}, resource group ${where}`,
    ...(type === undefined ? [found.type ?? ''] : []),
    textOf(own.location),
  ];
  return [words.filter((each) => each !== '').join(', ')];
}

function deletedPlaces(signal: Read['signal'], { name = '', type, group }: About): readonly string[] {
  const remains = creationRow(type)?.remains;
  const found =
    remains === undefined
      ? undefined
      : remainIn(signal, remains, { name, ...(group === undefined ? {} : { resourceGroup: group }) });
  if (found === undefined) return [];
  const day = (text: string): string => /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? '';
  const [deleted, purged] = [day(found.deleted), day(found.purges)];
  const parts = [
    `soft-deleted${deleted === '' ? '' : ` on ${deleted}`}${found.location === undefined ? '' : ` in ${found.location}`}`,
    ...(purged === '' ? [] : [`Azure purges it on ${purged}`]),
    ...(found.isProtected ? ['purge protection is on: nobody can purge it before'] : []),
  ];
  return [parts.join(', ')];
}

/** What was deleted a while ago may be held by Azure still, and what an identity does not see may be anywhere. */
function nowhere(read: readonly Read[], { decided, name = '' }: About, at: string): LookedUp {
  const gone =
    decided === undefined
      ? []
      : operationsOn(decided.wanted.target.id, decided.snapshot.activity).filter(
          ({ operation, ended }) => ended && /\/delete$/i.test(operation),
        );
  const [last] = gone;
  if (last !== undefined)
    return {
      facts: [
        {
          name: 'Where it is',
          value: `deleted: ${changeWords(last, Date.parse(last.since))}; Azure may hold the name for a while (read ${at})`,
        },
      ],
    };
  const searched = read.filter(({ source }) => source !== ofDeleted && source !== ofOthers).length;
  const gaps = read.filter((each) => !wholly(each)).length;
  const where = `${searched === 1 ? 'the only subscription' : `any of the ${searched} subscriptions`} that this identity may read${read.some(({ source }) => source === ofDeleted) ? ', nor among what was deleted there' : ''}`;
  const value =
    gaps === 0
      ? `not visible to this identity: ${name} is not in ${where}`
      : `not found: ${name} is not in what could be read of ${where}`;
  return { facts: [{ name: 'Where it is', value: `${value} (read ${at})` }] };
}
