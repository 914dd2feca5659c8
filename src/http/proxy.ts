import { GuardError } from '../guard-error.ts';

/** ProxyRoute is where a request goes first. */
export interface ProxyRoute {
  /** Address without user name and password, so that it may be shown. */
  readonly url: string;
  /** Value of the Proxy-Authorization header. Secret. */
  readonly authorization?: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * environmentProxy gives the proxy of a URL by `https_proxy`, `http_proxy` and `no_proxy` (the small spelling first),
 * because Node 20 does not look at them by itself. The rules are those of the Actions toolkit (`@actions/http-client`),
 * so that every step of a job behaves alike; a test compares the two. One difference: an address without a scheme
 * (`proxy:3128`) is taken as http, where the toolkit drops it.
 */
export function environmentProxy(url: URL, env: Environment): ProxyRoute | undefined {
  return proxyBy(url, env, [url.protocol === 'https:' ? 'https_proxy' : 'http_proxy']);
}

/**
 * azureProxy is environmentProxy with what the Azure SDKs look at besides, where `https_proxy` is not set: `all_proxy`
 * and `http_proxy`.
 */
export function azureProxy(url: URL, env: Environment): ProxyRoute | undefined {
  return proxyBy(url, env, ['https_proxy', 'all_proxy', 'http_proxy']);
}

function proxyBy(url: URL, env: Environment, names: readonly string[]): ProxyRoute | undefined {
  if (isLoopback(url.hostname) || isExempt(url, env.no_proxy || env.NO_PROXY || '')) return undefined;
  const name = names.find((each) => (env[each] || env[each.toUpperCase()] || '') !== '');
  return name === undefined ? undefined : asProxy(env[name] || env[name.toUpperCase()] || '', name.toUpperCase());
}

/**
 * asProxy reads the address of a proxy. `name` says where it came from; the value is not shown, it may hold a password.
 */
export function asProxy(value: string, name: string): ProxyRoute {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.hostname === '' || !/^https?:$/.test(url.protocol)) {
    throw new GuardError('unavailable', `${name} is not the address of an HTTP proxy.`, {
      hint: `Set ${name} to an address such as http://proxy.example.com:3128, or clear it.`,
    });
  }
  const user = decodePart(url.username);
  const password = decodePart(url.password);
  const bare = `${url.protocol}//${url.host}`;
  if (user === '' && password === '') return { url: bare };
  return { url: bare, authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
}

/** A password with a bare `%` in it is meant as it stands. */
function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isLoopback(hostname: string): boolean {
  const host = hostname.toLowerCase();
  return host === 'localhost' || host.startsWith('127.') || host === '[::1]';
}

/** `*`, `host`, `host:port`, `.domain` and `domain`, separated by commas. */
function isExempt(url: URL, list: string): boolean {
  const host = url.hostname.toUpperCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const names = [host, `${host}:${port}`];
  const items = list.split(',').map((item) => item.trim().toUpperCase());
  return items.some((item) => {
    if (item === '') return false;
    const domain = item.startsWith('.') ? item : `.${item}`;
    return item === '*' || names.some((name) => name === item || name.endsWith(domain));
  });
}
