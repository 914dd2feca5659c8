import type { Json } from '../gate/snapshot.ts';
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

/** Versions finds out the API version of a resource type, once a namespace: https://learn.microsoft.com/rest/api/resources/providers/get */
export interface Versions {
  of(subscriptionId: string, type: string, writtenFor?: string): Promise<string | undefined>;
}

export function createVersions(client: ArmClient): Versions {
  const asked = new Map<string, Promise<ReadonlyMap<string, readonly string[]>>>();
  async function offeredBy(subscriptionId: string, namespace: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const answer = await client.get({
      path: `/subscriptions/${subscriptionId}/providers/${namespace}`,
      api: apis.providers,
      permission: `${namespace}/register/action or */read`,
    });
    return answer.kind === 'found' ? typesIn(answer.body) : new Map();
  }
  return {
    async of(subscriptionId, type, writtenFor) {
      const [namespace = ''] = type.split('/');
      const key = `${subscriptionId}/${namespace}`.toLowerCase();
      const known = asked.get(key) ?? offeredBy(subscriptionId, namespace);
      asked.set(key, known);
      const offered = (await known).get(type.slice(namespace.length + 1).toLowerCase());
      return offered === undefined ? undefined : bestVersion(offered, writtenFor);
    },
  };
}

function typesIn(body: Json): ReadonlyMap<string, readonly string[]> {
  const { resourceTypes } = fieldsOf(body);
  const rows = Array.isArray(resourceTypes) ? resourceTypes.map(fieldsOf) : [];
  return new Map(
    rows.map(({ resourceType, apiVersions }) => [
      (textOf(resourceType) ?? '').toLowerCase(),
      Array.isArray(apiVersions) ? apiVersions.filter((version): version is string => typeof version === 'string') : [],
    ]),
  );
}
