import { asProxy, type Environment, type ProxyRoute } from '../../http/proxy.ts';

/**
 * agentProxy gives the proxy that the agent itself was configured with (`config.sh --proxyurl`), by the task library's own rules: its password lies in the
 * library's vault, its bypass list is one of regular expressions. Nothing where the agent has none; then the environment counts.
 * @see https://learn.microsoft.com/en-us/azure/devops/pipelines/agents/proxy
 */
export async function agentProxy(env: Environment): Promise<((url: URL) => ProxyRoute | undefined) | undefined> {
  if (!env.AGENT_PROXYURL) return undefined;
  const { default: taskLib } = await import('azure-pipelines-task-lib/task.js');
  return (url) => {
    const found = taskLib.getHttpProxyConfiguration(url.href);
    if (found === null) return undefined;
    const route = asProxy(found.proxyUrl, 'AGENT_PROXYURL');
    if (!found.proxyUsername) return route;
    const credentials = Buffer.from(`${found.proxyUsername}:${found.proxyPassword ?? ''}`).toString('base64');
    return { ...route, authorization: `Basic ${credentials}` };
  };
}
