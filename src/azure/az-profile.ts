import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the az CLI keeps of its login, beside the tokens: the list of subscriptions, in `azureProfile.json` of its
 * folder.
 * https://learn.microsoft.com/cli/azure/azure-cli-configuration#cli-configuration-file
 */

type Env = Readonly<Record<string, string | undefined>>;

/**
 * hasLogin says whether az keeps a login: the list of its subscriptions is not empty. It is read, and nothing of it is
 * shown.
 */
export const hasLogin = async (env: Env): Promise<boolean> => (await subscriptionsOf(env)).length > 0;

/** defaultSubscription gives the ID of the subscription that az works in. Undefined where there is no login. */
export async function defaultSubscription(env: Env): Promise<string | undefined> {
  for (const each of await subscriptionsOf(env)) {
    const { id, isDefault } = (each ?? {}) as { readonly id?: unknown; readonly isDefault?: unknown };
    if (isDefault === true && typeof id === 'string') return id;
  }
  return undefined;
}

async function subscriptionsOf(env: Env): Promise<readonly unknown[]> {
  const folder = env.AZURE_CONFIG_DIR || join(env.HOME || env.USERPROFILE || '', '.azure');
  try {
    const text = readFileSync(join(folder, 'azureProfile.json'), 'utf8');
    const { subscriptions } = JSON.parse(text.replace(/^\ufeff/, '')) as { readonly subscriptions?: unknown };
    return Array.isArray(subscriptions) ? subscriptions : [];
  } catch {
    return [];
  }
}
