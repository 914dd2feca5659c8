import { parseResourceId, type ResourceId } from '../arm/resource-id.ts';
import type { RelatedRead } from '../gate/model.ts';
import { documentOf, safely } from '../gate/needs.ts';
import { type Operation, typeOf } from '../gate/operation.ts';
import type { Planned } from '../gate/planned.ts';
import { isTruthy } from '../gate/query.ts';
import { isUnread, type Json, type RelatedSignal, type Signal } from '../gate/snapshot.ts';
import { apis, type NoVersion, unversioned, type Versions } from './api-versions.ts';
import type { PathAsk } from './arm-client.ts';
import { readParent } from './parent-reads.ts';
import { bodyOf, type Gap, gapOf, ofScope, type Reads, signalOf } from './reads.ts';
import { fieldsOf, textOf } from './trouble.ts';

/** Wanted is one target with what is to be done to it. */
export interface Wanted {
  readonly target: ResourceId;
  readonly operation: Operation;
  /** Of the input `vm-size`. */
  readonly size: string;
  /**
   * True where no input names it, but a text (a command's output): it is looked at, what it names is not followed, and
   * it is never changed.
   */
  readonly lookOnly?: true;
  /** What a plan says of it, where one names it. */
  readonly planned?: Planned;
}

export interface ResourceReads {
  readonly resource: Signal<Json>;
  readonly related: Readonly<Record<string, RelatedSignal>>;
  /** Of a target that does not exist yet: what is to hold it, and whether its provider is registered. */
  readonly parent?: Signal<Json>;
  readonly registration?: Signal<string>;
}

/**
 * More targets than this in one collection (the virtual machines of a group, the subnets of a network) are read by the
 * provider's list.
 */
const fewest = 4;

/**
 * readResources reads the targets and what their operations name besides. What does not depend on the body of the
 * target is read at the same time as the target.
 */
export async function readResources(
  wanted: readonly Wanted[],
  reads: Reads,
  versions: Versions,
): Promise<readonly ResourceReads[]> {
  const targets = targetsOf(wanted, reads, versions);
  return Promise.all(wanted.map((each) => readResource(each, reads, versions, targets)));
}

async function readResource(
  wanted: Wanted,
  reads: Reads,
  versions: Versions,
  targets: Targets,
): Promise<ResourceReads> {
  const { resource, related } = await readAll(wanted, reads, targets);
  const rows = wanted.operation.gate?.reads ?? {};
  const fitting = Object.entries(related).map(
    ([name, signal]) => [name, fitted(signal, rows[name], resource)] as const,
  );
  const surroundings =
    wanted.operation.creates && isMissing(resource) ? await readSurroundings(wanted, reads, versions, targets) : {};
  return { resource, related: Object.fromEntries(fitting), ...surroundings };
}

/** Not there, or in a namespace that the subscription is not registered for: some providers are not even asked then. */
function isMissing(resource: Signal<Json>): boolean {
  return (
    resource.status === 'empty' ||
    (isUnread(resource) && /^MissingSubscriptionRegistration$/i.test(resource.trouble.code ?? ''))
  );
}

async function readSurroundings(
  { target }: Wanted,
  reads: Reads,
  versions: Versions,
  targets: Targets,
): Promise<Partial<ResourceReads>> {
  const { subscriptionId, provider } = target;
  const [parent, registration] = await Promise.all([
    targets.known(target.parent).then((known) => known ?? readParent(target, reads, versions)),
    subscriptionId === undefined || provider === undefined
      ? undefined
      : versions.registration(subscriptionId, provider),
  ]);
  return { parent, ...(registration === undefined ? {} : { registration }) };
}

/** There is nothing below what is not there; and what is there has all that is above it. */
function fitted(signal: RelatedSignal, read: RelatedRead | undefined, resource: Signal<Json>): RelatedSignal {
  if (resource.status === 'empty')
    return read?.at === 'target' && signal.status === 'failed' && signal.trouble.httpStatus === 404 ? resource : signal;
  const isAbove = read?.at === 'parent' || read?.at === 'top-level';
  return isAbove && resource.status === 'read' ? ofScope(signal) : signal;
}

async function readAll(wanted: Wanted, reads: Reads, targets: Targets): Promise<ResourceReads> {
  const rows = Object.entries(wanted.operation.gate?.reads ?? {});
  const independent = ([, read]: readonly [string, RelatedRead]): boolean =>
    typeof read.at === 'string' && (read.when === undefined || !/\btarget\b/.test(read.when));
  const early = rows.filter(independent);
  const document = documentOf(null, {}, { size: wanted.size });
  const [resource, ...first] = await Promise.all([
    targets.of(wanted),
    ...early.map(([, read]) => readRelated(read, wanted, reads, targets, document)),
  ]);
  const related: Record<string, RelatedSignal> = Object.fromEntries(
    early.map(([name], index) => [name, first[index] ?? skipped]),
  );
  // One after another would cost a round trip each: what names another late read is rare, and comes after it in the
  // data.
  const late = rows.filter((row) => !independent(row));
  // What does not exist yet has no IDs to follow, but its parent may have.
  if (resource.status === 'denied' || resource.status === 'failed' || late.length === 0) return { resource, related };
  const body = resource.status === 'read' ? resource.value : null;
  const known = documentOf(body, related, { size: wanted.size });
  const chained = late.filter(([, read]) => late.some(([name]) => mentions(read, name)));
  const direct = late.filter((row) => !chained.includes(row));
  const answers = await Promise.all(direct.map(([, read]) => readRelated(read, wanted, reads, targets, known)));
  for (const [index, [name]] of direct.entries()) related[name] = answers[index] ?? skipped;
  for (const [name, read] of chained)
    related[name] = await readRelated(read, wanted, reads, targets, documentOf(body, related, { size: wanted.size }));
  return { resource, related };
}

const skipped: Signal<Json> = { status: 'skipped', detail: 'not needed here' };

function mentions({ at, when }: RelatedRead, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(`${typeof at === 'string' ? '' : at.ids} ${when ?? ''}`);
}

/** askOf is the GET of a target; also of scopes, which are resources of Microsoft.Resources. */
async function askOf({ target, operation }: Wanted, versions: Versions): Promise<PathAsk | NoVersion> {
  const permission = `${typeOf(target)}/read`;
  if (target.kind === 'subscription') return { path: target.id, api: apis.subscription, permission };
  if (target.kind === 'resource-group') return { path: target.id, api: apis.group, permission };
  if (target.kind === 'management-group') return { path: target.id, api: apis.managementGroup, permission };
  const gate = operation.typeGate;
  const api = gate?.api ?? (await versions.of(target.subscriptionId, typeOf(target)));
  if (typeof api !== 'string') return api;
  const above = gate?.readAt === 'parent' ? parseResourceId(target.parent ?? '') : undefined;
  if (above !== undefined) return { path: above.id, api, permission: `${typeOf(above)}/read` };
  return {
    path: target.id,
    api,
    permission,
    ...(gate?.expand === undefined ? {} : { query: { $expand: gate.expand } }),
  };
}

async function readTarget(wanted: Wanted, reads: Reads, versions: Versions, lists: Lists): Promise<Signal<Json>> {
  const listed = await lists(wanted);
  if (listed !== undefined) return listed;
  const ask = await askOf(wanted, versions);
  if ('why' in ask) return unversioned(ask);
  return reads.one(ask, wanted.target.subscriptionId);
}

async function readRelated(
  read: RelatedRead,
  wanted: Wanted,
  reads: Reads,
  targets: Targets,
  document: Json,
): Promise<RelatedSignal> {
  if (read.when !== undefined && !isTruthy(safely(read.when, document))) return skipped;
  const { places, gap } = placesOf(read, wanted.target, document);
  // What Azure says of a target may lie in another subscription: the network interface of a named machine.
  if (wanted.lookOnly !== true) for (const { id } of places) reads.admit(id);
  const answers = await Promise.all(places.map((id) => readPlace(read, id, reads, targets)));
  if (gap === undefined && answers.length <= 1) return answers[0] ?? skipped;
  return several(answers, gap);
}

/** What stands below a resource is a list, which is empty where there is nothing, and never missing. */
async function readPlace(read: RelatedRead, id: ResourceId, reads: Reads, targets: Targets): Promise<RelatedSignal> {
  const ask = askRelated(read, id);
  const known = read.suffix === undefined && read.expand === undefined ? await targets.known(id.id) : undefined;
  if (known !== undefined) return known;
  if (read.suffix === undefined || read.mayMiss) return reads.one(ask, id.subscriptionId);
  return reads.listBody(ask, id.subscriptionId);
}

/** Of several, one that could not be read leaves the whole a part; one that is gone asks for nothing. */
function several(answers: readonly RelatedSignal[], gap: Gap | undefined): RelatedSignal {
  const unread = answers.filter(isUnread);
  const first = gap ?? unread.map(gapOf)[0];
  const value = answers.flatMap((answer) =>
    answer.status === 'read' ? [answer.value] : answer.status === 'part' ? [answer.seen] : [],
  );
  if (first === undefined) return { status: 'read', value };
  const detail = `read in part: ${answers.length - unread.length} of ${answers.length}, then ${first.why}`;
  return { status: 'part', seen: value, detail, ...first };
}

function askRelated({ api, expand, suffix = '' }: RelatedRead, id: ResourceId): PathAsk {
  // What lies below a scope has the name of its own provider.
  const [within, listed] = suffix.split('/providers/');
  const words = (listed ?? within ?? '').split('/').filter((word) => word !== '');
  return {
    path: `${id.id}${suffix}`,
    api,
    permission: [...(listed === undefined ? [typeOf(id)] : []), ...words, 'read'].join('/'),
    ...(expand === undefined ? {} : { query: { $expand: expand } }),
  };
}

/** Where a read is to be made, and whether that is all. */
function placesOf(
  { at }: RelatedRead,
  target: ResourceId,
  document: Json,
): { readonly places: readonly ResourceId[]; readonly gap?: Gap } {
  if (at === 'target') return { places: [target] };
  const fixed = {
    parent: target.parent,
    'top-level': target.topLevel ?? target.id,
    subscription: `/subscriptions/${target.subscriptionId}`,
  };
  const ids = typeof at === 'string' ? [fixed[at]] : [safely(at.ids, document)].flat().filter((id) => id !== null);
  // An ID in a body is text from outside: what is no ARM ID is not asked for, and it may have been what stands in the
  // way.
  const places = ids.map((id) => (typeof id === 'string' ? parseResourceId(id) : undefined));
  const known = places.filter((id) => id !== undefined);
  return known.length === places.length || typeof at === 'string' ? { places: known } : { places: known, gap: noId };
}

const noId: Gap = { why: 'one that is no resource ID', trouble: { kind: 'cut' } };

/**
 * Targets reads each target once, also where it stands beside another: the network of the subnets of a plan that
 * changes both.
 */
interface Targets {
  of(wanted: Wanted): Promise<Signal<Json>>;
  /** The body of a target; undefined where it is none, or was not there to be read by its own ID. */
  known(id: string | undefined): Promise<Signal<Json> | undefined>;
}

function targetsOf(wanted: readonly Wanted[], reads: Reads, versions: Versions): Targets {
  const lists = listsOf(wanted, reads);
  const running = new Map<Wanted, Promise<Signal<Json>>>();
  const byId = new Map(
    wanted
      .filter(({ operation }) => operation.typeGate?.readAt === undefined)
      .map((each) => [each.target.id.toLowerCase(), each]),
  );
  const of = (each: Wanted): Promise<Signal<Json>> => {
    const known = running.get(each) ?? readTarget(each, reads, versions, lists);
    running.set(each, known);
    return known;
  };
  return {
    of,
    async known(id = '') {
      const each = byId.get(id.toLowerCase());
      const signal = each === undefined ? undefined : await of(each);
      return signal?.status === 'read' ? signal : undefined;
    },
  };
}

/** Lists gives a target from the list of its collection, or nothing where it is to be read by itself. */
type Lists = (wanted: Wanted) => Promise<Signal<Json> | undefined>;

function listsOf(wanted: readonly Wanted[], reads: Reads): Lists {
  const members = new Map<string, number>();
  const groups = new Map<string, Set<string>>();
  for (const each of wanted) {
    const { key, wide } = collectionOf(each) ?? {};
    if (key === undefined) continue;
    members.set(key, (members.get(key) ?? 0) + 1);
    if (wide !== undefined) groups.set(wide.key, (groups.get(wide.key) ?? new Set()).add(key));
  }
  const bodies = new Map<string, Promise<Members>>();
  const read = (collection: Collection): Promise<Members> => {
    const known = bodies.get(collection.key) ?? readCollection(collection, reads);
    bodies.set(collection.key, known);
    return known;
  };
  return async (each) => {
    const own = collectionOf(each);
    if (own === undefined) return undefined;
    // That of the whole subscription where many groups would be asked for theirs; who may not read it may read those.
    const wide =
      own.wide !== undefined && (groups.get(own.wide.key)?.size ?? 0) >= fewest ? await read(own.wide) : undefined;
    const isMany = (members.get(own.key) ?? 0) >= fewest;
    const found = wide?.told === true ? wide : isMany ? await read(own) : undefined;
    if (found === undefined) return undefined;
    const body = found.bodies.get(each.target.id.toLowerCase());
    if (body !== undefined) return bodyOf(body);
    // Hundreds that a plan is about to make are not asked for one by one where the whole list has none of them.
    return each.planned?.creates === true ? found.gone : undefined;
  };
}

/** Members is what a list tells of those that are asked for. */
interface Members {
  readonly bodies: ReadonlyMap<string, Json>;
  /** False where the list could not be read. */
  readonly told: boolean;
  /** What is known of one that it does not hold, where it was read to its end. */
  readonly gone?: Signal<never>;
}

interface Collection {
  readonly key: string;
  readonly ask: PathAsk;
  readonly runtime?: PathAsk;
  /** The same of the whole subscription, where a list of it is there: of what stands right below a group. */
  readonly wide?: Collection;
}

/** Only a type whose API version is known without asking, and whose list is known to hold what is read of one. */
function collectionOf({ target, operation }: Wanted): Collection | undefined {
  const gate = operation.typeGate;
  if (gate === undefined || gate.listed === false || target.kind !== 'resource') return undefined;
  if (gate.expand !== undefined && (gate.runtimeList === undefined || looksDeeper(operation))) return undefined;
  const path = target.id.slice(0, target.id.lastIndexOf('/'));
  const permission = `${gate.type}/read`;
  const states = { path: `/subscriptions/${target.subscriptionId}/providers/${gate.type}`, api: gate.api, permission };
  const runtime = gate.runtimeList === undefined ? {} : { runtime: { ...states, query: gate.runtimeList } };
  const wide =
    target.topLevel === target.id ? { wide: { key: states.path.toLowerCase(), ask: states, ...runtime } } : {};
  return { key: path.toLowerCase(), ask: { path, api: gate.api, permission }, ...runtime, ...wide };
}

/** The list of states holds the statuses of a machine, and not its agent, extensions and disks. */
function looksDeeper({ gate }: Operation): boolean {
  return /instanceView\.(?!statuses\b)/.test(JSON.stringify(gate?.needs ?? []));
}

/**
 * Where what holds them is not there, there are none; Azure names the group, or the resource above. A provider without
 * that list says something else.
 */
function holdsNone({ code, message }: { readonly code: string; readonly message: string }, { path }: PathAsk): boolean {
  if (/^(?:ResourceGroup|ParentResource)NotFound$/i.test(code)) return true;
  const above = parseResourceId(path.slice(0, path.lastIndexOf('/')));
  return (
    /^ResourceNotFound$/i.test(code) &&
    above !== undefined &&
    message.toLowerCase().includes(`'${typeOf(above)}/${above.name}'`.toLowerCase())
  );
}

/**
 * A list that could not be read gives nothing: then each target is read by itself, and says for itself why it cannot
 * be.
 */
async function readCollection({ ask, runtime }: Collection, reads: Reads): Promise<Members> {
  const [models, states] = await Promise.all([
    reads.list(ask),
    runtime === undefined ? undefined : reads.list(runtime),
  ]);
  if (models.kind === 'absent')
    return { bodies: new Map(), told: true, ...(holdsNone(models, ask) ? { gone: signalOf(models) } : {}) };
  if (models.kind !== 'list' || (states !== undefined && states.kind !== 'list'))
    return { bodies: new Map(), told: false };
  const byId = new Map(models.items.flatMap((item) => keyed(item)));
  const gone: Pick<Members, 'gone'> =
    models.whole && byId.size === models.items.length
      ? { gone: { status: 'empty', detail: 'not in the list of all', code: 'ResourceNotFound' } }
      : {};
  if (states === undefined) return { bodies: byId, told: true, ...gone };
  const views = new Map(states.items.flatMap((item) => keyed(item)));
  // A virtual machine without a power state is missing in the list of states now and then: it is read by itself.
  const bodies = new Map(
    [...byId].flatMap(([id, model]) => withView(model, views.get(id)).map((body) => [id, body] as const)),
  );
  // One that is there without a view is no one that is gone.
  return { bodies, told: true, ...(bodies.size === byId.size ? gone : {}) };
}

function keyed(item: Json): readonly (readonly [string, Json])[] {
  const id = textOf(fieldsOf(item).id);
  return id === undefined ? [] : [[(parseResourceId(id)?.id ?? id).toLowerCase(), item]];
}

function withView(model: Json, state: Json | undefined): readonly Json[] {
  const { instanceView } = fieldsOf(fieldsOf(state).properties);
  const codes = safely('statuses[].code', instanceView ?? null);
  if (!Array.isArray(codes) || !codes.some((code) => typeof code === 'string' && code.startsWith('PowerState/')))
    return [];
  const { properties } = fieldsOf(model);
  return [{ ...fieldsOf(model), properties: { ...fieldsOf(properties), instanceView: instanceView ?? null } }];
}
