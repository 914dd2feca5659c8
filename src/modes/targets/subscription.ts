import { defaultSubscription } from '../../azure/az-profile.ts';
import type { HostIdentity } from '../../ports/host.ts';
import type { Env } from './model.ts';

/** Told is a subscription and who named it. */
export interface Told {
  readonly id: string;
  /** For people: `ARM_SUBSCRIPTION_ID`, `the service connection`. */
  readonly by: string;
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * subscriptionFor gives the subscription of a plan that names none, in the order in which the tools themselves look:
 * the environment, the service connection, the login of the az CLI.
 * https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs#subscription_id
 */
export async function subscriptionFor({ connection }: HostIdentity, env: Env): Promise<Told | undefined> {
  const told: readonly (Told | undefined)[] = [
    ...['ARM_SUBSCRIPTION_ID', 'AZURE_SUBSCRIPTION_ID'].map((name) => ({ id: env[name]?.trim() ?? '', by: name })),
    { id: connection?.subscriptionId ?? '', by: 'the service connection' },
  ];
  const known = told.find((each) => each !== undefined && guid.test(each.id));
  if (known !== undefined) return known;
  const id = (await defaultSubscription(env)) ?? '';
  return guid.test(id) ? { id, by: 'the login of the az CLI' } : undefined;
}
