import type { Json, Signal, Trouble } from '../gate/snapshot.ts';
import type { ArmClient } from './arm-client.ts';
import { fieldsOf, textOf } from './trouble.ts';

/** API versions of what is the same for every target. Each is years old or the newest that all clouds have; where one is refused, Azure names those it has. */
export const apis = {
  subscription: '2022-12-01',
  group: '2021-04-01',
  providers: '2021-04-01',
  managementGroup: '2020-05-01',
  locks: '2020-05-01',
  denyAssignments: '2022-04-01',
  deployments: '2022-09-01',
  activity: '2015-04-01',
} as const;

const stable = /^\d{4}-\d\d-\d\d$/;

/** bestVersion gives the newest stable version that is not newer than the one that rules were written for; else the newest stable one; else the newest. */
export function bestVersion(offered: readonly string[], writtenFor?: string): string | undefined {
  const sorted = [...offered].sort((a, b) => b.localeCompare(a));
  const steady = sorted.filter((version) => stable.test(version));
  return steady.find((version) => writtenFor === undefined || version <= writtenFor) ?? steady.at(-1) ?? sorted[0];
}

/**
 * versionsIn finds the versions that ARM names where it refuses one: "The supported api-versions are '2020-01-01, 2021-01-01'". The list can be long; the
 * sentence is read to a bound.
 */
export function versionsIn(message: string): readonly string[] {
  const [, list = ''] = /\b(?:supported|valid) (?:api-)?versions? (?:are|is)\b(.*)$/is.exec(message) ?? [];
  return list.match(/\b\d{4}-\d\d-\d\d(?:-preview)?\b/g) ?? [];
}

/** NoVersion says why the API version of a type is not known. */
export interface NoVersion {
  readonly why: string;
  readonly trouble: Trouble;
}

/** noSubscription: what a provider offers is asked of a subscription. */
export const noSubscription: NoVersion = {
  why: 'what lies in no subscription is known by its type alone',
  trouble: { kind: 'refused' },
};

/** unversioned is the read that could not be asked for. */
export function unversioned({ why, trouble }: NoVersion): Signal<never> {
  const detail = `its API version could not be found out: ${why}`;
  return { status: trouble.kind === 'denied' ? 'denied' : 'failed', detail, trouble };
}

/** Versions finds out the API version of a resource type, once a namespace: https://learn.microsoft.com/rest/api/resources/providers/get */
export interface Versions {
  of(subscriptionId: string, type: string, writtenFor?: string): Promise<string | NoVersion>;
}

type Offered = ReadonlyMap<string, readonly string[]> | NoVersion;

export function createVersions(client: ArmClient): Versions {
  const asked = new Map<string, Promise<Offered>>();
  async function offeredBy(subscriptionId: string, namespace: string): Promise<Offered> {
    const answer = await client.get({
      path: `/subscriptions/${subscriptionId}/providers/${namespace}`,
      api: apis.providers,
      permission: `${namespace}/register/action or */read`,
    });
    if (answer.kind === 'trouble') return { why: `what ${namespace} offers could not be read: ${answer.detail}`, trouble: answer.trouble };
    return answer.kind === 'found' ? typesIn(answer.body, namespace) : new Map();
  }
  return {
    async of(subscriptionId, type, writtenFor) {
      const [namespace = ''] = type.split('/');
      const key = `${subscriptionId}/${namespace}`.toLowerCase();
      const known = asked.get(key) ?? offeredBy(subscriptionId, namespace);
      asked.set(key, known);
      const types = await known;
      if ('why' in types) {
        // What could not be read now may be readable in a later round.
        asked.delete(key);
        return types;
      }
      const offered = types.get(type.slice(namespace.length + 1).toLowerCase()) ?? [];
      return bestVersion(offered, writtenFor) ?? { why: `${namespace} does not offer the type ${type}`, trouble: { kind: 'refused' } };
    },
  };
}

function typesIn(body: Json, namespace: string): Offered {
  const { resourceTypes } = fieldsOf(body);
  if (!Array.isArray(resourceTypes))
    return { why: `what ${namespace} offers could not be read: the answer is no list of types`, trouble: { kind: 'server' } };
  const rows = resourceTypes.map(fieldsOf);
  return new Map(
    rows.map(({ resourceType, apiVersions }) => [
      (textOf(resourceType) ?? '').toLowerCase(),
      Array.isArray(apiVersions) ? apiVersions.filter((version): version is string => typeof version === 'string') : [],
    ]),
  );
}
