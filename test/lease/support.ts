import type { Owner } from '../../src/lease/model.ts';
import type { Arrival } from '../../src/lease/queue.ts';

export const subscription = '0b1f6471-1bf0-4dda-aec3-cb9272f09590';
/**
 * Keys of scopes, by short names: a machine and a network of a group, the group, the subscription, and a machine of
 * another group.
 */
export const keys = {
  vm: `azure~${subscription}~prod-rg~microsoft.compute~virtualmachines~api-01`,
  vnet: `azure~${subscription}~prod-rg~microsoft.network~virtualnetworks~hub`,
  group: `azure~${subscription}~prod-rg`,
  all: `azure~${subscription}`,
  other: `azure~${subscription}~test-rg~microsoft.compute~virtualmachines~api-01`,
  /** Begins like the machine's, and is another one. */
  vmLike: `azure~${subscription}~prod-rg~microsoft.compute~virtualmachines~api-011`,
} as const;
export type Key = keyof typeof keys;

export const owner = (nonce: string, more: Partial<Owner> = {}): Owner => ({
  platform: 'github',
  server: 'https://github.com',
  project: '',
  repository: 'contoso/shop',
  run: '42',
  attempt: '1',
  job: 'deploy',
  jobId: '',
  nonce,
  ...more,
});

/** idOf makes an ID of a short name. */
export const idOf = (name: string): string => Buffer.from(name.padEnd(8, '.')).toString('hex').slice(0, 16);

export const arrival = (name: string, ...scopes: readonly Key[]): Arrival => ({
  id: idOf(name),
  owner: owner(name),
  scopes: scopes.map((key) => keys[key]),
  operation: 'write',
});
