import { hasLogin } from '../../azure/az-profile.ts';
import { readInputs } from '../../hosts/parse.ts';
import type { Host } from '../../ports/host.ts';

/** Env is the environment of the process. */
type Env = Readonly<Record<string, string | undefined>>;

/**
 * Wish is whether `diagnose` looks at Azure: `if-it-can` where an identity is configured and nobody asked, `must` where
 * the input says `on`. Only then is anything loaded that reads Azure.
 */
export type Wish = 'no' | 'if-it-can' | 'must';

/** wishOf reads the input `live`. Throws `GuardError('input')` for a value that is none of its own. */
export async function wishOf(host: Host, env: Env): Promise<Wish> {
  const inputs = readInputs(host);
  const live = inputs.choice('live');
  if (live !== 'auto') return live === 'on' ? 'must' : 'no';
  if (host.kind === 'terminal') return 'no';
  const given = (text: string | undefined): boolean => (text ?? '').trim() !== '';
  const [tenant, client] = [inputs.text('tenant-id'), inputs.text('client-id')];
  const named = given(tenant || env.AZURE_TENANT_ID) && given(client || env.AZURE_CLIENT_ID);
  const secrets = [env.AZURE_CLIENT_SECRET, env.AZURE_CLIENT_CERTIFICATE_PATH, env.AZURE_FEDERATED_TOKEN_FILE];
  if ((host.kind === 'pipelines' && given(inputs.text('azure-subscription'))) || (given(tenant) && given(client)))
    return 'if-it-can';
  if (named && secrets.some(given)) return 'if-it-can';
  return (await hasLogin(env)) ? 'if-it-can' : 'no';
}
