import { type BlobContainer, storageScope } from '../../azure/blob-endpoint.ts';
import { createBlobStore } from '../../azure/blob-store.ts';
import { readInputs } from '../../hosts/parse.ts';
import type { Store } from '../../lease/store.ts';
import type { Host, HostIdentity } from '../../ports/host.ts';
import type { Entered, GuardPorts } from '../guard/session.ts';
import { leaseContainer } from './plan.ts';

/** OpenTools is what opening the store depends on. */
export interface OpenTools {
  readonly host: Host;
  readonly identity: HostIdentity;
  readonly ports: GuardPorts;
  readonly entered: Entered;
  /** Ends every request. */
  readonly signal: AbortSignal;
}

/**
 * nativeSeconds is the native lease of a run, the longest that the service gives: what a short trouble of the network
 * costs nobody their turn.
 */
export const nativeSeconds = 60;

/**
 * openStore opens the container with a token for storage, of the identity that is signed in. No other client gets that
 * token. Throws `GuardError`.
 */
export async function openStore(
  container: BlobContainer,
  { host, identity, ports, entered, signal }: OpenTools,
): Promise<Store> {
  if (ports.store !== undefined) return ports.store(container);
  // A custom cloud may have told only now who signs in.
  const { others } = entered;
  if (others === undefined) throw new Error('This way in gives no tokens for storage.');
  leaseContainer(container.url, others.cloud, readInputs(host));
  const tokens = await others.tokensFor(storageScope);
  return createBlobStore({ container, tokens, clock: ports.clock, signal, proxyFor: identity.proxyFor });
}

/**
 * lingering gives a signal that follows another one so many milliseconds later: what was taken is given back after a
 * cancel too.
 */
export function lingering(signal: AbortSignal, ms: number): AbortSignal {
  const later = new AbortController();
  const begin = (): void => void setTimeout(() => later.abort(signal.reason), ms).unref();
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  return later.signal;
}
