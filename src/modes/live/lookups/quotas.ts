import { fieldsOf, textOf } from '../../../gate/creations/fields.ts';
import type { UsageList } from '../../../gate/creations/index.ts';
import { creationRow, usageLists } from '../../../gate/creations/rows.ts';
import type { Json } from '../../../gate/snapshot.ts';
import { type About, type LookedUp, type Lookup, listed, nothing, rowsIn } from './model.ts';

/** Which list counts it, where the type does not tell: the first whose words the message has. */
const spoken: readonly (readonly [words: RegExp, list: UsageList])[] = [
  [
    /\bpublic ?ip|\bnetwork(?: interface| security|s?\b)|\bload ?balancer|\bnat gateway|\bprivate endpoint|\broute table/i,
    'network',
  ],
  [/\bstorage accounts?\b/i, 'storage'],
  [/\btokens? per minute\b|\bopenai\b/i, 'cognitive'],
  [/\bv?cpus?\b|\bcores?\b|family\b|\bvirtual machines?\b|\bspot\b|\bdisks?\b|\bsnapshots?\b/i, 'compute'],
];

function listFor({ finding: { error, facts }, type }: About): UsageList | undefined {
  const words = `${facts.quotaName ?? ''} ${error.message}`;
  const provider = type?.split('/')[0]?.toLowerCase();
  const own = (Object.keys(usageLists) as UsageList[]).find(
    (list) => usageLists[list].namespace.toLowerCase() === provider,
  );
  const machines = creationRow(type)?.machines === undefined ? undefined : ('compute' as const);
  return own ?? machines ?? spoken.find(([form]) => form.test(words))?.[1];
}

/**
 * quotas tells how much of a quota is used in the region, and of how much.
 * https://learn.microsoft.com/rest/api/compute/usage/list
 */
export const quotas: Lookup = {
  async read(about, reads) {
    const { below, region } = about;
    const list = listFor(about);
    if (list === undefined || region === undefined) return [];
    const { namespace, api } = usageLists[list];
    const permission = `${namespace}/locations/usages/read`;
    const path = `${below}/providers/${namespace}/locations/${region}/usages`;
    return [await listed(`quotas of ${namespace} in ${region}`, { path, api, permission }, reads)];
  },
  tell(read, about, at) {
    const usages = rowsIn(read).flatMap((row) => usageOf(row) ?? []);
    const named = usages.filter(({ names }) => namesOf(about).some((name) => names.includes(name)));
    const shown = named.length > 0 ? named : usages.filter(({ used, limit }) => limit > 0 && used >= limit);
    if (shown.length === 0) return nothing;
    const words = ({ name, used, limit }: Usage): string =>
      `${name}: ${used} of ${limit < 0 ? 'unlimited' : limit} used in ${about.region} (read ${at})`;
    const facts = shown
      .slice(0, 3)
      .map((usage) => ({ name: named.length > 0 ? 'Quota now' : 'At its limit now', value: words(usage) }));
    const [only, ...others] = named;
    return { facts, ...(only === undefined || others.length > 0 ? {} : roomIn(only, about)) };
  },
};

/** There is room only for as much as the text asked for. */
function roomIn({ name, used, limit }: Usage, { finding: { facts }, region }: About): Pick<LookedUp, 'over'> {
  const wanted = Number(facts.required);
  if (!(wanted > 0) || (limit >= 0 && limit - used < wanted)) return {};
  return {
    over: `${name} has room in ${region} now, ${used} of ${limit < 0 ? 'unlimited' : limit} are used, and ${wanted} more are asked for`,
  };
}

interface Usage {
  readonly name: string;
  readonly names: readonly string[];
  readonly used: number;
  /** -1: none. */
  readonly limit: number;
}

/** Some providers write what they count into `properties`. */
function usageOf(row: Json): Usage | undefined {
  const own = fieldsOf(row);
  const { name, currentValue, limit, displayName } = { ...own, ...fieldsOf(own.properties) };
  const [value, shown] = [
    textOf(fieldsOf(name).value) || textOf(name),
    textOf(fieldsOf(name).localizedValue) || textOf(displayName),
  ];
  if (typeof currentValue !== 'number' || typeof limit !== 'number' || value === '') return undefined;
  return {
    name: shown === '' ? value : shown,
    names: [value, shown].map(folded).filter((each) => each !== ''),
    used: currentValue,
    limit,
  };
}

/** What the text calls the quota; else those that one more of the type adds to. */
function namesOf({ finding: { facts }, type }: About): readonly string[] {
  const told = folded(facts.quotaName ?? '');
  return told === '' ? (creationRow(type)?.adds ?? []).map(({ quota }) => folded(quota)) : [told];
}

/** `standardDSv3Family Cores` and `Standard DSv3 Family vCPUs` are one quota. */
const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/(?:cores|vcpus?)$/, '');
