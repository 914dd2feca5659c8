import { GuardError } from '../../guard-error.ts';
import { asProxy, type Environment, type ProxyRoute } from '../../http/proxy.ts';
import { handedTo } from './agent.ts';

/**
 * agentProxy gives the proxy that the agent itself was configured with (`config.sh --proxyurl`), by the rules of
 * Microsoft's task library: its password is among what the agent hands to the task alone, its bypass list is one of
 * regular expressions. Nothing where the agent has none; then the environment counts.
 * @see https://learn.microsoft.com/en-us/azure/devops/pipelines/agents/proxy
 */
export async function agentProxy(env: Environment): Promise<((url: URL) => ProxyRoute | undefined) | undefined> {
  const address = env.AGENT_PROXYURL;
  if (!address) return undefined;
  const bypass = bypassed(env.AGENT_PROXYBYPASSLIST ?? '');
  return (url) => {
    if (bypass.some((pattern) => pattern.test(url.href))) return undefined;
    const route = asProxy(address, 'AGENT_PROXYURL');
    const user = env.AGENT_PROXYUSERNAME || handedTo(env, 'SECRET_AGENT_PROXYUSERNAME');
    if (user === '') return route;
    const password = handedTo(env, 'SECRET_AGENT_PROXYPASSWORD') || (env.AGENT_PROXYPASSWORD ?? '');
    return { ...route, authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
  };
}

/** The list is JSON that the agent writes from a file of its user. */
function bypassed(list: string): readonly RegExp[] {
  try {
    const patterns: unknown = JSON.parse(list || '[]');
    if (!Array.isArray(patterns)) return [];
    return patterns.filter((each) => typeof each === 'string').map((pattern) => new RegExp(pattern, 'i'));
  } catch {
    throw new GuardError('unavailable', 'AGENT_PROXYBYPASSLIST is not a list of regular expressions.', {
      hint: 'Check the file .proxybypass of the agent.',
    });
  }
}
