/**
 * Where this process may send a request. Whoever names an address, a person, a plan, a server or a line of a log: it is
 * asked for only where it lies inside the reach that the client was made with. The wire takes nothing but an `Address`
 * or a `Stray`, and nothing but this file makes one.
 */

/**
 * Reach is where a client may go with its credentials. It comes from inputs and from what the service itself says about
 * what they name, never from other text.
 */
export interface Reach {
  /** Scheme, host and port: `https://management.azure.com`. Plain http only where a person configured it. */
  readonly origin: string;
  /**
   * Paths from the root, as a person writes them (not encoded): each and what lies below it may be read. `/` is the
   * whole origin.
   */
  readonly read: readonly string[];
  /** Paths that may be read themselves, and nothing below them. */
  readonly alone?: readonly string[];
  /** Paths on each of which one action may be POSTed: `<path>/<action>`. */
  readonly write?: readonly string[];
  /**
   * Paths of questions that change nothing, and have to be POSTed for their length: each itself, and nothing below it.
   */
  readonly ask?: readonly string[];
  /** Paths of a store: what lies below each may be put, leased and deleted. */
  readonly store?: readonly string[];
}

/** Outside says why an address is not asked: a clause that continues "its link …". */
export interface Outside {
  readonly outside: string;
}

let addressOf: (url: URL) => Address;
let strayFrom: (url: URL) => Stray;

/** Address is a URL inside the reach: credentials may go there. */
export class Address {
  readonly #url: URL;

  private constructor(url: URL) {
    this.#url = url;
  }

  get url(): URL {
    return new URL(this.#url);
  }

  static {
    addressOf = (url) => new Address(url);
  }
}

/** Stray is a URL that a service leads to, outside the reach: it is opened without any credentials. */
export class Stray {
  readonly #url: URL;

  private constructor(url: URL) {
    this.#url = url;
  }

  get url(): URL {
    return new URL(this.#url);
  }

  static {
    strayFrom = (url) => new Stray(url);
  }
}

/** Fence checks the addresses of one client. */
export interface Fence {
  /** A URL to GET that somebody names: a server, a log. */
  read(text: string): Address | Outside;
  /** A URL to GET that we wrote ourselves of names: what is encoded in a name stays one segment. */
  made(text: string): Address | Outside;
  /** A URL to POST an action to. */
  write(text: string): Address | Outside;
  /** A URL to POST a question to. */
  ask(text: string): Address | Outside;
  /** A URL of ours to PUT or DELETE something of a store. */
  store(text: string): Address | Outside;
  /** Widens what may be read by a path. Only for what the service itself says about something inside. */
  admit(path: string): void;
}

/** createFence makes the fence of a client. */
export function createFence(reach: Reach): Fence {
  const readable = reach.read.map(folded);
  const single = new Set((reach.alone ?? []).map(folded));
  const writable = new Set((reach.write ?? []).map(folded));
  const askable = new Set((reach.ask ?? []).map(folded));
  const stores = (reach.store ?? []).map(folded);
  const own = URL.canParse(reach.origin) ? new URL(reach.origin) : undefined;
  const check = (text: string, allowed: (path: string) => boolean, deed: string, strict = true): Address | Outside => {
    const url = plainUrl(text, strict);
    if ('outside' in url) return url;
    const elsewhere = otherOrigin(url, own);
    if (elsewhere !== undefined) return elsewhere;
    return allowed(foldedUrl(url.pathname))
      ? addressOf(url)
      : { outside: `leads outside of what this run may ${deed} (${shown(url.pathname)})` };
  };
  const mayRead = (path: string): boolean =>
    single.has(path) || readable.some((each) => path === each || path.startsWith(`${each}/`));
  return {
    read: (text) => check(text, mayRead, 'read'),
    made: (text) => check(text, mayRead, 'read', false),
    write: (text) =>
      check(
        text,
        (path) => /\/[a-z]{1,60}$/.test(path) && writable.has(path.slice(0, path.lastIndexOf('/'))),
        'change',
      ),
    ask: (text) => check(text, (path) => askable.has(path), 'ask'),
    store: (text) => check(text, (path) => stores.some((each) => each !== '' && path.startsWith(`${each}/`)), 'change'),
    admit(path) {
      // Nothing widens it to all there is.
      if (folded(path) !== '') readable.push(folded(path));
    },
  };
}

/** strayOf checks where a redirect leads: over https, or from http to http, to anywhere. */
export function strayOf(location: string, from: URL): Stray | Outside {
  const text = location.startsWith('/') && !location.startsWith('//') ? `${from.origin}${location}` : location;
  const url = plainUrl(text, false);
  if ('outside' in url) return url;
  if (machineOnly.test(url.hostname)) return { outside: 'leads to what answers to the machine alone' };
  return url.protocol === 'https:' || from.protocol === 'http:' ? strayFrom(url) : { outside: notHttps };
}

/**
 * Link-local addresses, and the services of clouds that give a machine its credentials, as a URL parser spells them: no
 * log is stored there.
 */
const machineOnly =
  /^(?:169\.254\.\d+\.\d+|168\.63\.129\.16|100\.100\.100\.200|\[(?:fe[89ab][0-9a-f]:|fd00:ec2:|::ffff:a9fe:).*|metadata\.google\.internal\.?)$/;

const notHttps = 'is no plain https';
const authorityForm = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
/** `.` and `..`, as they stand or encoded: a URL parser resolves both. */
const dots = /^(?:\.|%2e){1,2}$/i;
/** Separators, dots and control characters that a server may decode later than this check looks. */
const hidden = /%(?:25)*(?:2e|2f|5c|[01][0-9a-f]|7f)/i;
/** Between segments, also as a server reads it that takes parameters off them. */
const between = /[/;]|%(?:25)*3b/i;

const climbs = (path: string): boolean => path.split('/').some((segment) => dots.test(segment));

/** A path of somebody else that may be read in more than one way. */
const isHidden = (path: string): boolean =>
  hidden.test(path) ||
  path.split(between).some((segment) => dots.test(segment)) ||
  (path !== '' && decoded(path) === '');

/**
 * A URL parser drops line breaks, turns backslashes and resolves dots: so the text itself is looked at, before it is
 * one.
 */
function plainUrl(text: string, strictPath = true): URL | Outside {
  const [, scheme = '', authority = '', path = '', query = '', fragment] =
    /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(text) ?? [];
  if (scheme === '' || authority === '' || !URL.canParse(text)) return { outside: 'is no URL' };
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]/u.test(text) || /\s/.test(`${authority}${path}`))
    return { outside: 'holds characters that no URL has' };
  if (!/^https?$/i.test(scheme) || authority.includes('@')) return { outside: notHttps };
  if (!authorityForm.test(authority)) return { outside: 'names a host in a strange form' };
  if (fragment !== undefined) return { outside: 'has a fragment' };
  if (climbs(path) || (strictPath && isHidden(path)))
    return { outside: 'has dot segments or encoded separators in its path' };
  return new URL(`${scheme}://${authority}${path}${query}`);
}

function otherOrigin(url: URL, own: URL | undefined): Outside | undefined {
  if (url.origin === own?.origin) return undefined;
  if (url.host !== own?.host) return { outside: `leads to another host, ${shown(url.host)}` };
  return { outside: notHttps };
}

/**
 * baseOf takes the address of a service apart: its origin, and the path below which its API lies, as a reach has it.
 */
export function baseOf(address: string): { readonly origin: string; readonly path: string } {
  const { origin, pathname } = URL.canParse(address) ? new URL(address) : { origin: '', pathname: '' };
  return { origin, path: decoded(pathname).replace(/\/+$/, '') };
}

/** What looks like a separator has been refused before; what cannot be decoded stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

/** The form that paths are compared in: in small letters, without a slash at the end. */
const folded = (path: string): string => path.toLowerCase().replace(/\/+$/, '');

/** An encoded separator in a name of ours is no separator. */
const foldedUrl = (path: string): string =>
  folded(
    path
      .split('/')
      .map((segment) => decoded(segment).replaceAll('/', '%2f'))
      .join('/'),
  );

const longest = 100;

/** For people, and without what may be secret: the query is never part of it. */
function shown(text: string): string {
  const line = text.replace(/[^\x21-\x7e]+/g, '?');
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
