import { isGuid } from '../../arm/id-reader.ts';
import { parseResourceId } from '../../arm/resource-id.ts';
import { text } from '../untyped.ts';
import type { Configuration, ConfiguredProvider } from './configuration.ts';
import type { Entry } from './entry.ts';

/** Subscription is where a provider works, and how that is known. */
export type Subscription =
  | { readonly id: string; readonly from: 'file' | 'given'; readonly guess: boolean }
  | undefined;

/**
 * subscriptions tells for each resource in which subscription its provider works: what its block says, what a resource
 * of the same provider shows that exists already, or what the caller gives (the environment that the provider itself
 * reads).
 * https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs#subscription_id-1
 */
export function subscriptions(
  configuration: Configuration,
  variable: (name: string) => string | undefined,
  shows: readonly Entry[],
  given: string | undefined,
): (entry: Entry) => Subscription {
  const shown = new Map<string, Set<string>>();
  for (const entry of shows) {
    const subscription = parseResourceId(text(entry.before.id))?.subscriptionId?.toLowerCase();
    if (subscription === undefined || !isGuid(subscription)) continue;
    const key = keyOf(configuration, entry);
    shown.set(key, (shown.get(key) ?? new Set()).add(subscription));
  }
  return (entry) => {
    const key = keyOf(configuration, entry);
    const provider = providerOf(configuration, key);
    const said = provider?.subscription ?? (provider?.variable === undefined ? undefined : variable(provider.variable));
    if (said !== undefined && isGuid(said)) return { id: said, from: 'file', guess: false };
    const [only, ...more] = shown.get(key) ?? [];
    if (only !== undefined && more.length === 0) return { id: only, from: 'file', guess: provider?.varies === true };
    // A block that says another place than the environment may well mean another subscription.
    return given === undefined ? undefined : { id: given, from: 'given', guess: provider?.elsewhere === true };
  };
}

/** keyOf gives the key of the provider block that makes a resource. */
export const keyOf = (configuration: Configuration, entry: Entry): string =>
  configuration.resources.get(entry.where)?.provider ?? (entry.type.startsWith('azapi_') ? 'azapi' : 'azurerm');

/**
 * providerOf finds the block of a key. A module's own key may have none: then the block of that name at the root is the
 * one that was passed on.
 */
export function providerOf({ providers }: Configuration, key: string): ConfiguredProvider | undefined {
  return providers.get(key) ?? providers.get(key.slice(key.lastIndexOf(':') + 1));
}
