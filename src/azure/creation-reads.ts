import type { ResourceId } from '../arm/resource-id.ts';
import { regionOf, settingsIn, wantedText } from '../gate/creations/fields.ts';
import {
  type Creation,
  type CreationReads,
  judgeCreations,
  type PlannedTarget,
  type UsageList,
} from '../gate/creations/index.ts';
import type { NameCheck, Remains } from '../gate/creations/model.ts';
import { creationRow, usageLists } from '../gate/creations/rows.ts';
import { isSized, wantedSize } from '../gate/creations/sizes.ts';
import type { Planned } from '../gate/planned.ts';
import type { Json, ListSignal, TargetSnapshot } from '../gate/snapshot.ts';
import type { PathAsk, Question } from './arm-client.ts';
import type { Questions } from './reach.ts';
import { listOf, type Reads } from './reads.ts';
import type { Wanted } from './resource-reads.ts';

/**
 * What a plan's changes are asked about beside their IDs. Everything is asked once, at the same time, and only where a
 * change needs it.
 */

/** CreationAsks is what is asked about one change. */
interface CreationAsks {
  readonly name?: Question;
  readonly remains?: PathAsk;
  readonly usages: Readonly<Partial<Record<UsageList, PathAsk>>>;
  readonly sizes?: PathAsk;
  readonly contents?: PathAsk;
}

interface Planning {
  readonly target: ResourceId;
  readonly planned: Planned;
}

function asksOf(of: Planning): CreationAsks {
  const { target, planned } = of;
  if (planned.needsEmpty) return { contents: contentsOf(target), usages: {} };
  const row = creationRow(target.type);
  const subscription = target.subscriptionId;
  if (row === undefined || subscription === undefined) return { usages: {} };
  const below = `/subscriptions/${subscription}`;
  const isNew = planned.creates && !planned.replaces;
  const name = row.name === undefined || !isNew ? undefined : questionOf(row.name, of, below);
  const region = regionOf(planned);
  const size = wantedSize(of, row);
  const counts = region !== undefined && isSized(of);
  const lists = counts
    ? [...(row.adds ?? []).map(({ list }) => list), ...(size === undefined ? [] : ['compute' as const])]
    : [];
  return {
    ...(name === undefined ? {} : { name }),
    ...(row.remains === undefined || !isNew ? {} : { remains: remainsOf(row.remains, below) }),
    usages: Object.fromEntries([...new Set(lists)].map((list) => [list, usagesOf(list, below, region ?? '')])),
    ...(counts && size !== undefined ? { sizes: sizesIn(below, region ?? '') } : {}),
  };
}

function questionOf(check: NameCheck, { target, planned }: Planning, below: string): Question | undefined {
  const { api, permission, method = 'POST', sends, as = 'name' } = check;
  const name = check.of === 'label' ? wantedText(planned, 'label') : target.name;
  const region = regionOf(planned);
  // A name that is none of a path is refused by who makes it.
  if (!/^[\w.-]{1,260}$/.test(name) || (region === undefined && check.path.includes('{location}'))) return undefined;
  const tenant = check.path.startsWith('//');
  const path = `${tenant ? check.path.slice(1) : `${below}${check.path}`}`
    .replace('{location}', region ?? '')
    .replace('{name}', name);
  if (method === 'POST')
    return { method, path, api, permission, body: { [as]: name, ...(sends === undefined ? {} : { type: sends }) } };
  return { method, path, api, permission, ...(method === 'GET' ? { query: { [as]: name } } : {}) };
}

/** remainsOf asks for what was deleted softly. */
export const remainsOf = ({ path, api, permission }: Remains, below: string): PathAsk => ({
  path: `${below}${path}`,
  api,
  permission,
});

function usagesOf(list: UsageList, below: string, region: string): PathAsk {
  const { namespace, api } = usageLists[list];
  return {
    path: `${below}/providers/${namespace}/locations/${region}/usages`,
    api,
    permission: `${namespace}/locations/usages/read`,
  };
}

/**
 * sizesIn asks for what Compute offers to a subscription in a region.
 * https://learn.microsoft.com/rest/api/compute/resource-skus/list: nothing but the region can be filtered by.
 */
export const sizesIn = (below: string, region: string): PathAsk => ({
  path: `${below}/providers/Microsoft.Compute/skus`,
  api: '2021-07-01',
  query: { $filter: `location eq '${region}'` },
  permission: 'Microsoft.Compute/skus/read',
});

/**
 * contentsOf asks for what is in a group, as azurerm does before it deletes one.
 * https://learn.microsoft.com/rest/api/resources/resources/list-by-resource-group
 */
const contentsOf = ({ id }: ResourceId): PathAsk => ({
  path: `${id}/resources`,
  api: '2021-04-01',
  query: { $expand: 'provisioningState' },
  permission: 'Microsoft.Resources/subscriptions/resourceGroups/resources/read',
});

const isPlanned = (wanted: Wanted): wanted is Wanted & Planning => wanted.planned !== undefined;

/**
 * A plan of thousands is not asked about all of its names, nor one of many types in many regions about all of those.
 */
const mostNames = 200;
const mostPolicies = 20;

/** What is asked about each change; beyond the most, its name is not. */
function asksOfAll(plan: readonly Planning[]): ReadonlyMap<Planning, CreationAsks> {
  let names = 0;
  return new Map(
    plan.map((of) => {
      const { name, ...asks } = asksOf(of);
      names += name === undefined ? 0 : 1;
      return [of, name === undefined || names > mostNames ? asks : { name, ...asks }];
    }),
  );
}

/**
 * PolicyAsk is the question that serves all creations of a type in a region: nearly all policies hold for the whole
 * subscription.
 */
interface PolicyAsk {
  readonly of: string;
  readonly question: Question;
}

/**
 * policyAsks gives them by `policyKey`. What is made in a group that the same plan makes is asked of the subscription.
 */
function policyAsks(plan: readonly Planning[]): ReadonlyMap<string, PolicyAsk> {
  const made = new Set(plan.filter(({ planned }) => planned.creates).map(({ target }) => target.id.toLowerCase()));
  const asks = new Map<string, PolicyAsk>();
  for (const of of plan) {
    const key = policyKey(of);
    if (key === undefined || asks.has(key) || asks.size >= mostPolicies) continue;
    asks.set(key, { of: of.target.id, question: policyQuestion(of, made) });
  }
  return asks;
}

const groupType = 'Microsoft.Resources/subscriptions/resourceGroups';
const policyType = ({ type, kind }: ResourceId): string | undefined => (kind === 'resource-group' ? groupType : type);

function policyKey({ target, planned }: Planning): string | undefined {
  const [type, region] = [policyType(target), regionOf(planned)];
  if (
    type === undefined ||
    region === undefined ||
    target.subscriptionId === undefined ||
    !planned.creates ||
    planned.replaces
  )
    return undefined;
  return `${target.subscriptionId} ${type} ${region} ${JSON.stringify(settingsIn(planned))}`.toLowerCase();
}

/** https://learn.microsoft.com/rest/api/policyinsights/policy-restrictions/check-at-resource-group-scope */
function policyQuestion({ target, planned }: Planning, made: ReadonlySet<string>): Question {
  const below = `/subscriptions/${target.subscriptionId}`;
  const group =
    target.kind === 'resource' && target.resourceGroup !== undefined
      ? `${below}/resourceGroups/${target.resourceGroup}`
      : below;
  const resourceContent = {
    type: policyType(target) ?? '',
    name: target.name,
    location: regionOf(planned) ?? '',
    ...nested(settingsIn(planned)),
  };
  return {
    method: 'POST',
    path: `${made.has(group.toLowerCase()) ? below : group}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions`,
    api: '2024-10-01',
    permission: 'Microsoft.PolicyInsights/checkPolicyRestrictions/read',
    body: { resourceDetails: { resourceContent } },
  };
}

/** `properties.a.b` of a request, as the object that it is. */
function nested(settings: readonly (readonly [path: string, value: Json])[]): { readonly [name: string]: Json } {
  const names = [...new Set(settings.map(([path]) => path.split('.')[0] ?? ''))];
  return Object.fromEntries(
    names.map((name) => {
      const own = settings.filter(([path]) => path === name || path.startsWith(`${name}.`));
      const whole = own.find(([path]) => path === name);
      return [
        name,
        whole === undefined ? nested(own.map(([path, value]) => [path.slice(name.length + 1), value])) : whole[1],
      ];
    }),
  );
}

/** questionsOf gives what of it needs a reach of its own. */
export function questionsOf(wanted: readonly Wanted[]): Questions {
  const plan = wanted.filter(isPlanned);
  const policies = [...policyAsks(plan).values()].map(({ question }) => question);
  const questions = [...[...asksOfAll(plan).values()].flatMap(({ name }) => name ?? []), ...policies];
  const paths = (posts: boolean): readonly string[] => [
    ...new Set(questions.filter(({ method }) => (method === 'POST') === posts).map(({ path }) => path)),
  ];
  return { ask: paths(true), alone: paths(false) };
}

/**
 * readCreations asks it all, and gives a function that judges it, with what was read of the targets in the order of
 * `wanted`.
 */
export async function readCreations(
  wanted: readonly Wanted[],
  reads: Reads,
): Promise<(snapshots: readonly TargetSnapshot[]) => readonly TargetSnapshot[]> {
  const planned = wanted.filter(isPlanned);
  const [asks, policies] = [asksOfAll(planned), policyAsks(planned)];
  const answers = await Promise.all(
    wanted.map((each) => (isPlanned(each) ? answersTo(each, reads, asks.get(each), policies) : undefined)),
  );
  return (snapshots) => {
    const plan: PlannedTarget[] = [];
    const places: number[] = [];
    for (const [index, snapshot] of snapshots.entries()) {
      const [each, own] = [wanted[index], answers[index]];
      if (each === undefined || own === undefined || !isPlanned(each)) continue;
      places.push(index);
      plan.push({ target: each.target, planned: each.planned, snapshot, reads: own });
    }
    const creations = new Map<number, Creation>(
      judgeCreations(plan).map((creation, index) => [places[index] ?? -1, creation]),
    );
    return snapshots.map((snapshot, index) => {
      const creation = creations.get(index);
      return creation === undefined ? snapshot : { ...snapshot, creation };
    });
  };
}

async function answersTo(
  of: Planning,
  reads: Reads,
  { name, remains, usages, sizes, contents }: CreationAsks = { usages: {} },
  policies: ReadonlyMap<string, PolicyAsk>,
): Promise<CreationReads> {
  const listed = async (ask: PathAsk | undefined): Promise<ListSignal<Json> | undefined> =>
    ask === undefined ? undefined : listFor(ask, reads);
  const { subscriptionId } = of.target;
  const ask = policies.get(policyKey(of) ?? '');
  const [answer, policy, deleted, offered, held, ...used] = await Promise.all([
    name === undefined ? undefined : reads.question(name, subscriptionId),
    ask === undefined ? undefined : reads.question(ask.question, subscriptionId),
    listed(remains),
    listed(sizes),
    listed(contents),
    ...Object.entries(usages).map(async ([list, ask]) => [list, await listed(ask)] as const),
  ]);
  return {
    ...(answer === undefined ? {} : { name: answer }),
    ...(deleted === undefined ? {} : { remains: deleted }),
    ...(offered === undefined ? {} : { sizes: offered }),
    ...(held === undefined ? {} : { contents: held }),
    ...(policy === undefined || ask === undefined ? {} : { policy: { of: ask.of, signal: policy } }),
    usages: Object.fromEntries(used),
  };
}

/** The signal of a list is one object for all that ask for it: what is made of its rows is made once. */
const signals = new WeakMap<object, ListSignal<Json>>();

async function listFor(ask: PathAsk, reads: Reads): Promise<ListSignal<Json>> {
  const answer = await reads.list(ask);
  const signal = signals.get(answer) ?? listOf([answer], (row) => row);
  signals.set(answer, signal);
  return signal;
}
