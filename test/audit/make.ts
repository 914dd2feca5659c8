import type { ChangeEvent, Judged, Stage } from '../../src/audit/event.ts';
import { createHistory, type History } from '../../src/audit/history.ts';
import { createBatch, createNames } from '../../src/audit/operations.ts';

export const subscription = '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d';
export const group = `${subscription}/resourceGroups/shop-rg`;
export const vnet = `${group}/providers/Microsoft.Network/virtualNetworks/hub-vnet`;
export const subnet = (name: string): string => `${vnet}/subnets/${name}`;
export const vm = (name: string): string => `${group}/providers/Microsoft.Compute/virtualMachines/${name}`;

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;
/** Midnight. */
export const start = Date.UTC(2026, 10, 1);
export const window = { fromMs: start + 7 * day, toMs: start + 14 * day } as const;

export const running: Judged = { class: 'concurrent-operation', reason: 'another-operation-in-progress' };
export const denied: Judged = { class: 'none', reason: 'access-denied' };

/** Told is one operation as a test tells it. Times in milliseconds since `window.fromMs`. */
export interface Told {
  readonly at: number;
  /** Absent where its end is not told. */
  readonly to?: number;
  readonly on?: string;
  readonly operation?: string;
  readonly change?: string;
  readonly id?: string;
  readonly caller?: string;
  readonly ends?: Stage;
  readonly judged?: Judged;
}

let made = 0;

/** eventsOf gives the events of operations, in no order. */
export function eventsOf(...all: readonly Told[]): readonly ChangeEvent[] {
  return all.flatMap(
    ({
      at,
      to,
      on = vnet,
      operation = 'Microsoft.Network/virtualNetworks/write',
      change,
      id,
      caller = 'deploy-app',
      ends,
      judged,
    }) => {
      made += 1;
      const common = {
        operation,
        resourceId: on,
        operationId: id ?? `op-${made}`,
        correlationId: change ?? `change-${made}`,
        caller,
      };
      const end = ends ?? (judged === undefined ? 'succeeded' : 'failed');
      return [
        { ...common, timeMs: window.fromMs + at, stage: 'under-way' as const },
        ...(to === undefined
          ? []
          : [{ ...common, timeMs: window.fromMs + to, stage: end, ...(judged === undefined ? {} : { judged }) }]),
      ];
    },
  );
}

/** told takes events into a history as the reader does: each stretch by itself, the newest event first. */
export function told(
  events: readonly ChangeEvent[],
  stretchMs: number = day,
  within: { readonly fromMs: number; readonly toMs: number } = window,
): ReturnType<History['finish']> {
  const history = createHistory(within);
  const names = createNames();
  const from = within.fromMs - (within.toMs - within.fromMs);
  for (let time = from; time < within.toMs; time += stretchMs) {
    const stretch = { fromMs: time, toMs: Math.min(time + stretchMs, within.toMs) };
    const batch = createBatch(names);
    const inside = events.filter(({ timeMs }) => timeMs >= stretch.fromMs && timeMs < stretch.toMs);
    for (const event of [...inside].sort((a, b) => b.timeMs - a.timeMs)) batch.add(event);
    history.add(batch, stretch);
  }
  return history.finish();
}
