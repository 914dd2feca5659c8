import type { ConflictClass } from '../../../src/conflict/taxonomy.ts';

/** Reading is a text, and what must be read out of it; what is not named is not looked at. */
export interface Reading {
  readonly kind: string;
  readonly text: string;
  readonly class?: ConflictClass;
  /** How many findings: one failure is told once. */
  readonly count?: number;
  readonly code?: string;
  /** Null: no ID may be taken from the text. */
  readonly resourceId?: string | null;
  readonly resourceName?: string;
  readonly resourceType?: string;
  readonly resourceGroup?: string;
  readonly facts?: Readonly<Record<string, string>>;
}

/** Two subscriptions, invented like all that is in them. */
export const subscriptionOfCove = '9d3b1f60-5c1e-4f0a-8f5d-0b7c2a94e611';
export const subscriptionOfBay = '5b0f7a52-91f0-4f4b-8a2e-c2c4f0d1b999';

export const cove = (group: string): string => `/subscriptions/${subscriptionOfCove}/resourceGroups/${group}`;
export const bay = (group: string): string => `/subscriptions/${subscriptionOfBay}/resourceGroups/${group}`;

/** inBay gives the ID of a resource. */
export const inBay = (group: string, path: string): string => `${bay(group)}/providers/${path}`;
