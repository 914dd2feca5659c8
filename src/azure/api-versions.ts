import type { Json, Signal, Trouble } from '../gate/snapshot.ts';
import type { ArmClient } from './arm-client.ts';
import { fieldsOf, textOf } from './trouble.ts';

/**
 * API versions of what is the same for every target. Each is years old or the newest that all clouds have; where one is
 * refused, Azure names those it has.
 */
export const apis = {
  subscription: '2022-12-01',
  group: '2021-04-01',
  providers: '2021-04-01',
  managementGroup: '2020-05-01',
  locks: '2020-05-01',
  denyAssignments: '2022-04-01',
  deployments: '2022-09-01',
  deploymentStacks: '2024-03-01',
  activity: '2015-04-01',
} as const;

const stable = /^\d{4}-\d\d-\d\d$/;

/**
 * bestVersion gives the newest stable version that is not newer than the one that rules were written for; else the
 * newest stable one; else the newest.
 */
export function bestVersion(offered: readonly string[], writtenFor?: string): string | undefined {
  const sorted = [...offered].sort((a, b) => b.localeCompare(a));
  const steady = sorted.filter((version) => stable.test(version));
  return steady.find((version) => writtenFor === undefined || version <= writtenFor) ?? steady.at(-1) ?? sorted[0];
}

/**
 * versionsIn finds the versions that ARM names where it refuses one: "The supported api-versions are '2020-01-01,
 * 2021-01-01'". The list can be long; the sentence is read to a bound.
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

/** unversioned is the read that could not be asked for. */
export function unversioned({ why, trouble }: NoVersion): Signal<never> {
  const detail = `its API version could not be found out: ${why}`;
  return { status: trouble.kind === 'denied' ? 'denied' : 'failed', detail, trouble };
}

/**
 * Versions asks once a namespace what a provider says of itself:
 * https://learn.microsoft.com/rest/api/resources/providers/get
 */
export interface Versions {
  /**
   * The API version of a type. Without a subscription, as a management group and the tenant have none, the tenant is
   * asked.
   */
  of(subscriptionId: string | undefined, type: string, writtenFor?: string): Promise<string | NoVersion>;
  /**
   * Whether the subscription is registered for the namespace: `Registered`, `NotRegistered`, `Registering`,
   * `Unregistering`, `Unregistered`.
   */
  registration(subscriptionId: string, namespace: string): Promise<Signal<string>>;
}

/** Offer is what a provider says of itself. */
interface Offer {
  readonly types: ReadonlyMap<string, readonly string[]>;
  readonly registration?: string;
}

export function createVersions(client: ArmClient): Versions {
  const asked = new Map<string, Promise<Offer | NoVersion>>();

  async function ask(subscriptionId: string | undefined, namespace: string): Promise<Offer | NoVersion> {
    const answer = await client.get({
      path: `${subscriptionId === undefined ? '' : `/subscriptions/${subscriptionId}`}/providers/${namespace}`,
      api: apis.providers,
      permission: `${namespace}/register/action or */read`,
    });
    if (answer.kind === 'trouble')
      return { why: `what ${namespace} offers could not be read: ${answer.detail}`, trouble: answer.trouble };
    return answer.kind === 'found' ? offerIn(answer.body, namespace) : { types: new Map() };
  }

  async function offerOf(subscriptionId: string | undefined, namespace: string): Promise<Offer | NoVersion> {
    const key = `${subscriptionId ?? ''}/${namespace}`.toLowerCase();
    const known = asked.get(key) ?? ask(subscriptionId, namespace);
    asked.set(key, known);
    const offer = await known;
    // What could not be read now may be readable in a later round.
    if ('why' in offer) asked.delete(key);
    return offer;
  }

  return {
    async of(subscriptionId, type, writtenFor) {
      const [namespace = ''] = type.split('/');
      const offer = await offerOf(subscriptionId, namespace);
      if ('why' in offer) return offer;
      const offered = offer.types.get(type.slice(namespace.length + 1).toLowerCase()) ?? [];
      return (
        bestVersion(offered, writtenFor) ?? {
          why: `${namespace} does not offer the type ${type}`,
          trouble: { kind: 'refused' },
        }
      );
    },
    async registration(subscriptionId, namespace) {
      const offer = await offerOf(subscriptionId, namespace);
      if ('why' in offer)
        return {
          status: offer.trouble.kind === 'denied' ? 'denied' : 'failed',
          detail: offer.why,
          trouble: offer.trouble,
        };
      const { registration } = offer;
      if (registration !== undefined) return { status: 'read', value: registration };
      return { status: 'failed', detail: `Azure tells no registration of ${namespace}`, trouble: { kind: 'refused' } };
    },
  };
}

function offerIn(body: Json, namespace: string): Offer | NoVersion {
  const { resourceTypes, registrationState } = fieldsOf(body);
  if (!Array.isArray(resourceTypes))
    return {
      why: `what ${namespace} offers could not be read: the answer is no list of types`,
      trouble: { kind: 'server' },
    };
  const rows = resourceTypes.map(fieldsOf);
  const types = new Map(
    rows.map(({ resourceType, apiVersions }) => [
      (textOf(resourceType) ?? '').toLowerCase(),
      Array.isArray(apiVersions) ? apiVersions.filter((version): version is string => typeof version === 'string') : [],
    ]),
  );
  const registration = textOf(registrationState);
  return { types, ...(registration === undefined ? {} : { registration }) };
}
