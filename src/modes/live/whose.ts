import { isPlaceholder } from '../../arm/name.ts';
import { parseResourceId, type ResourceId } from '../../arm/resource-id.ts';
import { apis } from '../../azure/api-versions.ts';
import type { Reads } from '../../azure/reads.ts';
import { fieldsOf, textOf } from '../../azure/trouble.ts';
import type { Finding } from '../../conflict/findings.ts';
import type { Evidence } from '../../report/model.ts';
import { signalRow } from '../guard/evidence.ts';
import { type Around, isGuid, subjectOf } from './subject.ts';

/**
 * Whose subscription it is, where a text masks it or tells its name alone: one that the identity itself lists, and
 * nothing else.
 */

/** So many subscriptions are asked whether they have the group, the first that Azure lists. */
const most = 20;
const anyOne = '00000000-0000-0000-0000-000000000000';

/** Unplaced is what could be looked at if its subscription were known. */
export interface Unplaced {
  /** By which the text calls it. */
  readonly name?: string;
  readonly group?: string;
}

/** unplacedIn gives what a finding names below a subscription that nobody knows by its ID. */
export function unplacedIn(finding: Finding, around: Around): Unplaced | undefined {
  const name = namedIn(finding);
  if (around.targets.length > 0 || (name === undefined && around.subscription !== undefined)) return undefined;
  const inAny = subjectOf(finding, {
    ...around,
    names: new Map([[name?.toLowerCase() ?? '', anyOne]]),
    subscription: { id: anyOne, by: '' },
  });
  const ids = [inAny?.resource?.id, inAny?.deployment?.id, inAny?.deployment?.scope, inAny?.subscription?.id].filter(
    (id) => id?.includes(anyOne),
  );
  if (ids.length === 0) return undefined;
  const group = ids.map((id) => parseResourceId(id ?? '')?.resourceGroup).find((each) => each !== undefined);
  return { ...(name === undefined ? {} : { name }), ...(group === undefined ? {} : { group }) };
}

/** namedIn gives the name of a subscription that a command line has in place of its ID. */
export function namedIn({ error }: Finding): string | undefined {
  const told = error.deployment?.subscription ?? error.subscription;
  return told === undefined || isGuid(told) || isPlaceholder(told) ? undefined : told;
}

/** Placed is what the identity tells of it. */
export interface Placed extends Pick<Around, 'names' | 'subscription'> {
  readonly scopes: readonly ResourceId[];
  readonly rows: readonly Evidence[];
}

/**
 * placed asks which subscriptions the identity sees, and which of them is meant: the one of the name, the only one, or
 * the only one that has the group.
 */
export async function placed(unplaced: readonly Unplaced[], reads: Reads): Promise<Placed> {
  const ask = { path: '/subscriptions', api: apis.subscription, permission: 'Microsoft.Resources/subscriptions/read' };
  const answer = await reads.list(ask, 5);
  const seen = (answer.kind === 'list' ? answer.items : []).flatMap((row) => {
    const scope = parseResourceId(textOf(fieldsOf(row).id) ?? '');
    return scope?.kind === 'subscription'
      ? [{ scope, name: (textOf(fieldsOf(row).displayName) ?? '').toLowerCase() }]
      : [];
  });
  const names = new Map(
    unplaced.flatMap(({ name }) => {
      const [only, ...others] = seen.filter((each) => each.name === name?.toLowerCase());
      return only === undefined || others.length > 0 ? [] : [[only.name, only.scope.subscriptionId ?? ''] as const];
    }),
  );
  const rest = unplaced.find(({ name }) => name === undefined);
  const own =
    rest === undefined
      ? {}
      : await onlyOne(
          rest,
          seen.map(({ scope }) => scope),
          reads,
        );
  const used = new Set([...names.values(), own.subscription?.id]);
  const why = answer.kind !== 'list' ? (answer.kind === 'absent' ? 'not found' : answer.detail) : `${seen.length} seen`;
  const row: Evidence = {
    source: 'subscriptions of the identity',
    status: answer.kind === 'list' ? 'read' : 'denied',
    detail: why,
  };
  return {
    names,
    scopes: seen.flatMap(({ scope }) => (used.has(scope.subscriptionId) ? [scope] : [])),
    rows: [row, ...(own.rows ?? [])],
    ...(own.subscription === undefined ? {} : { subscription: own.subscription }),
  };
}

interface One {
  readonly subscription?: NonNullable<Around['subscription']>;
  readonly rows?: readonly Evidence[];
}

async function onlyOne({ group }: Unplaced, all: readonly ResourceId[], reads: Reads): Promise<One> {
  const [first, ...others] = all;
  if (first === undefined) return {};
  if (others.length === 0)
    return { subscription: { id: first.subscriptionId ?? '', by: 'the only one that the identity sees' } };
  if (group === undefined) return {};
  const signals = await Promise.all(
    all.slice(0, most).map(async ({ id, subscriptionId = '' }) => {
      const path = `${id}/resourceGroups/${group}`;
      reads.admitScope(path);
      const signal = await reads.one({
        path,
        api: apis.group,
        permission: 'Microsoft.Resources/subscriptions/resourceGroups/read',
      });
      return { subscriptionId, signal };
    }),
  );
  const holders = signals.filter(({ signal }) => signal.status === 'read');
  const [only, ...more] = holders;
  const source = `group ${group} in ${signals.length} subscriptions`;
  if (only !== undefined && more.length === 0)
    return {
      subscription: { id: only.subscriptionId, by: `the only one of ${all.length} that has a group ${group}` },
      rows: [signalRow(source, { status: 'read', value: null })],
    };
  return {
    rows: [{ source, status: 'empty', detail: `${holders.length} of them have it: which one is meant is not told` }],
  };
}
