import type { Store } from '../../src/lease/store.ts';

/** Op is one request, told before it is done. */
export interface Op {
  readonly who: string;
  readonly what: keyof Store;
  readonly name: string;
}

/** MemoryStore is the service as the protocol sees it: conditional writes, and native leases by its own clock. */
export interface MemoryStore {
  /** The store as one process sees it. */
  for(who: string): Store;
  text(name: string): string | undefined;
  put(name: string, text: string): void;
  readonly names: readonly string[];
  /** Whose lease of a blob counts now. */
  leasedBy(name: string): string | undefined;
}

interface Blob {
  text: string;
  version: number;
  changed: number;
  lease?: { readonly id: string; until: number; readonly ms: number; broken: boolean };
}

/** memoryStore makes one. `gate` is asked before every request, and may keep it, or throw. */
export function memoryStore(now: () => number, gate: (op: Op) => Promise<void> = async () => undefined): MemoryStore {
  const blobs = new Map<string, Blob>();
  let versions = 0;
  const isLeased = ({ lease }: Blob): boolean => lease !== undefined && !lease.broken && now() < lease.until;

  return {
    text: (name) => blobs.get(name)?.text,
    put(name, text) {
      versions += 1;
      blobs.set(name, { text, version: versions, changed: now() });
    },
    get names() {
      return [...blobs.keys()];
    },
    leasedBy: (name) => {
      const blob = blobs.get(name);
      return blob !== undefined && isLeased(blob) ? blob.lease?.id : undefined;
    },
    for(who) {
      let requests = 0;
      const ask = async (what: keyof Store, name: string): Promise<void> => {
        requests += 1;
        await gate({ who, what, name });
      };
      return {
        get requests() {
          return requests;
        },
        now,
        async read(name, known) {
          await ask('read', name);
          const blob = blobs.get(name);
          if (blob === undefined) return { kind: 'absent' };
          if (known === String(blob.version)) return { kind: 'same' };
          return { kind: 'found', text: blob.text, version: String(blob.version) };
        },
        async write(name, text, expected) {
          await ask('write', name);
          const blob = blobs.get(name);
          if (blob === undefined ? expected !== 'absent' : expected !== String(blob.version)) return undefined;
          versions += 1;
          blobs.set(name, { ...blob, text, version: versions, changed: now() });
          return String(versions);
        },
        async acquire(name, leaseId, seconds) {
          await ask('acquire', name);
          const blob = blobs.get(name);
          if (blob === undefined) return 'absent';
          if (isLeased(blob) && blob.lease?.id !== leaseId) return 'taken';
          blob.lease = { id: leaseId, until: now() + seconds * 1000, ms: seconds * 1000, broken: false };
          return 'held';
        },
        async renew(name, leaseId) {
          await ask('renew', name);
          const lease = blobs.get(name)?.lease;
          // Also after its time, where nobody had it since:
          // https://learn.microsoft.com/rest/api/storageservices/lease-blob
          if (lease === undefined || lease.id !== leaseId || lease.broken) return 'lost';
          lease.until = now() + lease.ms;
          return 'held';
        },
        async breakLease(name) {
          await ask('breakLease', name);
          const lease = blobs.get(name)?.lease;
          if (lease !== undefined) lease.broken = true;
        },
        async look(name) {
          await ask('look', name);
          const blob = blobs.get(name);
          return blob === undefined ? 'absent' : isLeased(blob) ? 'leased' : 'free';
        },
        async remove(name, leaseId) {
          await ask('remove', name);
          const blob = blobs.get(name);
          if (blob !== undefined && (!isLeased(blob) || blob.lease?.id === leaseId)) blobs.delete(name);
        },
        async list(folder) {
          await ask('list', folder);
          return [...blobs]
            .filter(([name]) => name.startsWith(folder))
            .map(([name, { changed }]) => ({ name, changed }));
        },
      };
    },
  };
}
