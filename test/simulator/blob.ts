import { randomUUID } from 'node:crypto';
import { type Fault, type Reply, type Seen, type Simulator, startServer } from './server.ts';

/**
 * A storage account with one container, as far as a lease ledger asks it: conditional writes, native leases, a list.
 * Strict where a client could be wrong: the audience of its token, the version, the length of a lease, a lease ID that
 * is no GUID. https://learn.microsoft.com/rest/api/storageservices/blob-service-rest-api
 */
export interface BlobSimulator extends Simulator {
  /** URL of the container. */
  readonly container: string;
  text(name: string): string | undefined;
  put(name: string, text: string): void;
  readonly names: readonly string[];
  leased(name: string): boolean;
  /** Does a request once more. */
  handle(seen: Seen): Reply;
  /** Somebody takes the lease of a blob, for a minute. */
  hold(name: string): void;
}

export interface BlobOptions {
  readonly verify: (authorization: string | undefined) => { readonly audience?: string } | 'expired' | 'invalid';
  /** Milliseconds since 1970 by the clock of the service. */
  readonly now?: () => number;
  readonly faults?: readonly Fault[];
}

interface Blob {
  text: string;
  etag: string;
  changed: number;
  lease?: { id: string; until: number; readonly ms: number; broken: boolean };
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const account = 'opsaccount1';
const path = `/${account}/locks`;

/** startBlob runs one. */
export async function startBlob({ verify, now = Date.now, faults = [] }: BlobOptions): Promise<BlobSimulator> {
  const blobs = new Map<string, Blob>();
  let etags = 0;
  const nextEtag = (): string => {
    etags += 1;
    return `"0x8D${(0x1000 + etags).toString(16).toUpperCase()}"`;
  };
  const stateOf = ({ lease }: Blob): 'available' | 'leased' | 'expired' | 'broken' =>
    lease === undefined ? 'available' : lease.broken ? 'broken' : now() < lease.until ? 'leased' : 'expired';
  const isLeased = (blob: Blob): boolean => stateOf(blob) === 'leased';
  const answer = (status: number, headers: Readonly<Record<string, string>> = {}, body = ''): Reply => ({
    status,
    headers: {
      date: new Date(now()).toUTCString(),
      'x-ms-request-id': randomUUID(),
      'x-ms-version': '2021-12-02',
      ...headers,
    },
    body,
  });
  const fail = (status: number, code: string): Reply =>
    answer(
      status,
      { 'x-ms-error-code': code, 'content-type': 'application/xml' },
      `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>Simulated.</Message></Error>`,
    );
  const head = (seen: Seen, name: string): string => String(seen.headers[name] ?? '');

  function lease(seen: Seen, blob: Blob | undefined): Reply {
    if (blob === undefined) return fail(404, 'BlobNotFound');
    const action = head(seen, 'x-ms-lease-action');
    const own = head(seen, action === 'acquire' ? 'x-ms-proposed-lease-id' : 'x-ms-lease-id');
    if (action !== 'break' && !guid.test(own)) return fail(400, 'InvalidHeaderValue');
    const held = { etag: blob.etag, 'x-ms-lease-id': own };
    const state = stateOf(blob);
    if (action === 'acquire') {
      const seconds = Number(head(seen, 'x-ms-lease-duration'));
      if (!(seconds >= 15 && seconds <= 60) && seconds !== -1) return fail(400, 'InvalidHeaderValue');
      if (state === 'leased' && blob.lease?.id !== own) return fail(409, 'LeaseAlreadyPresent');
      blob.lease = { id: own, until: now() + seconds * 1000, ms: seconds * 1000, broken: false };
      return answer(201, held);
    }
    if (blob.lease === undefined) return fail(409, 'LeaseNotPresentWithLeaseOperation');
    if (action === 'break') {
      blob.lease.broken = true;
      return answer(202, { etag: blob.etag, 'x-ms-lease-time': '0' });
    }
    if (blob.lease.id !== own) return fail(409, 'LeaseIdMismatchWithLeaseOperation');
    if (action === 'renew') {
      if (blob.lease.broken) return fail(409, 'LeaseIsBrokenAndCannotBeRenewed');
      blob.lease.until = now() + blob.lease.ms;
      return answer(200, held);
    }
    if (action !== 'release') return fail(400, 'InvalidHeaderValue');
    delete blob.lease;
    return answer(200, { etag: blob.etag });
  }

  /** Who may write to what is leased. */
  function barred(seen: Seen, blob: Blob): Reply | undefined {
    const own = head(seen, 'x-ms-lease-id');
    if (isLeased(blob)) {
      if (own === '') return fail(412, 'LeaseIdMissing');
      return blob.lease?.id === own ? undefined : fail(412, 'LeaseIdMismatchWithBlobOperation');
    }
    return own === '' ? undefined : fail(412, 'LeaseNotPresentWithBlobOperation');
  }

  function put(seen: Seen, name: string, blob: Blob | undefined): Reply {
    if (head(seen, 'x-ms-blob-type') !== 'BlockBlob') return fail(400, 'MissingRequiredHeader');
    if (head(seen, 'content-length') !== String(Buffer.byteLength(seen.body)))
      return fail(411, 'MissingContentLengthHeader');
    if (head(seen, 'if-none-match') === '*' && blob !== undefined) return fail(409, 'BlobAlreadyExists');
    const match = head(seen, 'if-match');
    if (match !== '' && match !== blob?.etag) return fail(412, 'ConditionNotMet');
    const bar = blob === undefined ? undefined : barred(seen, blob);
    if (bar !== undefined) return bar;
    const etag = nextEtag();
    blobs.set(name, { ...blob, text: seen.body, etag, changed: now() });
    return answer(201, { etag });
  }

  function list(url: URL): Reply {
    const prefix = url.searchParams.get('prefix') ?? '';
    const all = [...blobs].filter(([name]) => name.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
    // Two a page, so that the second page is asked for.
    const from = Number(url.searchParams.get('marker') ?? 0);
    const rows = all
      .slice(from, from + 2)
      .map(
        ([name, { changed }]) =>
          `<Blob><Name>${name}</Name><Properties><Last-Modified>${new Date(changed).toUTCString()}</Last-Modified></Properties></Blob>`,
      );
    const marker = from + 2 < all.length ? String(from + 2) : '';
    return answer(
      200,
      { 'content-type': 'application/xml' },
      `\ufeff<?xml version="1.0" encoding="utf-8"?><EnumerationResults><Blobs>${rows.join('')}</Blobs><NextMarker>${marker}</NextMarker></EnumerationResults>`,
    );
  }

  function handle(seen: Seen): Reply {
    const caller = verify(seen.headers.authorization === undefined ? undefined : String(seen.headers.authorization));
    if (typeof caller === 'string') return fail(401, 'InvalidAuthenticationInfo');
    if ((caller.audience ?? '').replace(/\/$/, '') !== 'https://storage.azure.com')
      return fail(401, 'InvalidAuthenticationInfo');
    if (head(seen, 'x-ms-version') < '2017-11-09') return fail(400, 'InvalidHeaderValue');
    const url = new URL(seen.path, 'https://x');
    if (url.pathname === path)
      return seen.method === 'GET' && url.searchParams.get('comp') === 'list'
        ? list(url)
        : fail(400, 'InvalidQueryParameterValue');
    if (!url.pathname.startsWith(`${path}/`)) return fail(404, 'ContainerNotFound');
    const name = decodeURIComponent(url.pathname.slice(path.length + 1));
    const blob = blobs.get(name);
    if (seen.method === 'PUT')
      return url.searchParams.get('comp') === 'lease' ? lease(seen, blob) : put(seen, name, blob);
    if (blob === undefined) return fail(404, 'BlobNotFound');
    const properties = {
      etag: blob.etag,
      'x-ms-lease-state': stateOf(blob),
      'x-ms-lease-status': isLeased(blob) ? 'locked' : 'unlocked',
      'last-modified': new Date(blob.changed).toUTCString(),
    };
    if (seen.method === 'HEAD') return answer(200, properties);
    if (seen.method === 'GET')
      return head(seen, 'if-none-match') === blob.etag
        ? answer(304, { etag: blob.etag })
        : answer(200, properties, blob.text);
    if (seen.method !== 'DELETE') return fail(405, 'UnsupportedHttpVerb');
    const bar = barred(seen, blob);
    if (bar === undefined) blobs.delete(name);
    return bar ?? answer(202);
  }

  const server = await startServer(handle, { faults });
  const own = {
    container: `${server.url}${path}`,
    text: (name: string) => blobs.get(name)?.text,
    put: (name: string, text: string) => void blobs.set(name, { text, etag: nextEtag(), changed: now() }),
    get names() {
      return [...blobs.keys()];
    },
    handle,
    hold(name: string) {
      const blob = blobs.get(name);
      if (blob !== undefined) blob.lease = { id: randomUUID(), until: now() + 60_000, ms: 60_000, broken: false };
    },
    leased: (name: string) => {
      const blob = blobs.get(name);
      return blob !== undefined && isLeased(blob);
    },
  };
  // Its getters stay getters, and so do those of the server.
  return Object.create(server, Object.getOwnPropertyDescriptors(own)) as BlobSimulator;
}
