import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseResourceId } from '../src/arm/resource-id.ts';
import { createHistory } from '../src/audit/history.ts';
import type { ArmClient, PathAsk, Walk } from '../src/azure/arm-client.ts';
import { cloudOf } from '../src/azure/clouds.ts';
import type { Json } from '../src/gate/snapshot.ts';
import { readHistory } from '../src/modes/audit/read.ts';
import { realClock } from '../src/time/clock.ts';

/**
 * Mode audit over a made-up Activity Log: time of the processor, memory, requests, and what it counted beside what was
 * made. Pages of 200 events are made as text when they are asked for, so that parsing is paid for as in life, and the
 * network is not.
 *
 *     node bench/audit.ts 1000000 7      so many events, and days to look back, as JSON
 */

const pageSize = 200;
const day = 86_400_000;
const subscription = '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d';
const end = Date.UTC(2026, 10, 15);
const failedMessage = JSON.stringify({
  error: {
    code: 'AnotherOperationInProgress',
    message: 'Another operation on this or dependent resource is in progress.',
  },
});

/**
 * Every operation has three events: it starts, is accepted, and ends 40 seconds later. One in fifty is refused; one in
 * a hundred meets the one before it.
 */
function eventOf(
  index: number,
  count: number,
  spanMs: number,
): { readonly timeMs: number; readonly text: () => string } {
  const [operation, part] = [Math.floor(index / 3), index % 3];
  const operations = Math.ceil(count / 3);
  const began = end - spanMs + Math.floor((operation / operations) * (spanMs - 60_000));
  const timeMs = began + ([0, 1000, 40_000][part] ?? 0);
  const refused = operation % 50 === 0;
  const pair = operation % 100 === 1 ? operation - 1 : operation;
  const id = `${subscription}/resourceGroups/rg-${pair % 40}/providers/Microsoft.Compute/virtualMachines/vm-${pair % 4000}`;
  const status = part === 2 ? (refused ? 'Failed' : 'Succeeded') : part === 1 ? 'Accepted' : 'Started';
  const text = (): string =>
    JSON.stringify({
      ...{
        caller: `app-${operation % 30}@contoso.example`,
        correlationId: `c-${operation}`,
        operationId: `o-${operation}`,
        resourceId: id,
      },
      category: { value: 'Administrative', localizedValue: 'Administrative' },
      operationName: {
        value: 'Microsoft.Compute/virtualMachines/write',
        localizedValue: 'Create or Update Virtual Machine',
      },
      properties: {
        statusCode: 'OK',
        ...(refused && part === 2 ? { statusMessage: failedMessage } : {}),
        entity: id,
        message: 'Microsoft.Compute/virtualMachines/write',
      },
      status: { value: status, localizedValue: status },
      subStatus: { value: refused && part === 2 ? 'Conflict' : '', localizedValue: '' },
      eventTimestamp: new Date(timeMs).toISOString(),
    });
  return { timeMs, text };
}

/** What an audit must count of them. */
function madeIn(
  fromMs: number,
  count: number,
  spanMs: number,
): { readonly changes: number; readonly conflicts: number } {
  let [changes, conflicts] = [0, 0];
  for (let index = 0; index < count; index += 3) {
    if (eventOf(index, count, spanMs).timeMs >= fromMs) changes += 1;
    if ((index / 3) % 50 === 0 && index + 2 < count && eventOf(index + 2, count, spanMs).timeMs >= fromMs)
      conflicts += 1;
  }
  return { changes, conflicts };
}

interface Result {
  readonly events: number;
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly peakMb: number;
  readonly requests: number;
  readonly changes: number;
  readonly conflicts: number;
  readonly overlaps: number;
}

async function measured(count: number, lookbackMs: number): Promise<Result> {
  const spanMs = 2 * lookbackMs;
  // By time, so that a day is a stretch of it; an event needs no more room here than its place.
  const order = Array.from({ length: count }, (_, index) => index).sort(
    (a, b) => eventOf(a, count, spanMs).timeMs - eventOf(b, count, spanMs).timeMs,
  );
  const places = Uint32Array.from(order);
  order.length = 0;
  const at = (timeMs: number): number => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (eventOf(places[middle] ?? 0, count, spanMs).timeMs < timeMs) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let [requests, peak] = [0, 0];
  const client: Pick<ArmClient, 'list' | 'requests'> = {
    get requests() {
      return requests;
    },
    async list({ query = {} }: PathAsk, _maxPages?: number, walk?: Walk) {
      const [from = '', to = ''] = [...(query.$filter ?? '').matchAll(/'([^']+Z)'/g)].map(([, time = '']) => time);
      const [first, last] = [at(Date.parse(from)), at(Date.parse(to) + 1)];
      requests += 1;
      for (let top = last; top > first; top -= pageSize) {
        if (top < last) requests += 1;
        const page: string[] = [];
        for (let index = top - 1; index >= Math.max(first, top - pageSize); index -= 1)
          page.push(eventOf(places[index] ?? 0, count, spanMs).text());
        await walk?.each(JSON.parse(`[${page.join(',')}]`) as readonly Json[]);
        peak = Math.max(peak, process.memoryUsage.rss());
      }
      return { kind: 'list', items: [], whole: true };
    },
  };
  const cloud = cloudOf({ environment: 'AzureCloud', resourceManagerEndpoint: '', authorityHost: '', env: {} });
  const scope = parseResourceId(subscription);
  if ('problem' in cloud || scope === undefined) throw new Error('no cloud');
  const window = { fromMs: end - lookbackMs, toMs: end };
  const plan = {
    scopes: [scope],
    window,
    before: { fromMs: end - spanMs, toMs: window.fromMs },
    failOn: [],
    cloud,
    tenantId: '',
    clientId: '',
  };
  const history = createHistory(window);
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  await readHistory(plan, history, { client, clock: realClock, host: { info: () => undefined, bar: () => false } });
  const { changes, conflicts, found } = history.finish();
  const { user, system } = process.cpuUsage(cpu);
  const made = madeIn(window.fromMs, count, spanMs);
  if (made.changes !== changes || made.conflicts !== conflicts)
    throw new Error(`made ${JSON.stringify(made)}, counted ${changes} and ${conflicts}`);
  return {
    ...{
      events: count,
      cpuMs: Math.round((user + system) / 1000),
      wallMs: Math.round(performance.now() - wall),
      peakMb: Math.round(peak / 1e6),
    },
    ...{ requests, changes, conflicts, overlaps: found.overlaps.length },
  };
}

/** auditTables measures each size in a process of its own. */
export function auditTables(): readonly string[] {
  const lines = [
    '| events in 14 days | requests | CPU s | peak MB | changes | conflicts | overlaps |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  for (const size of [10_000, 100_000, 1_000_000]) {
    const { stdout, status, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), String(size)], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr.slice(0, 600));
    const { events, requests, cpuMs, peakMb, changes, conflicts, overlaps } = JSON.parse(stdout) as Result;
    lines.push(
      `| ${[events.toLocaleString('en'), requests, (cpuMs / 1000).toFixed(1), peakMb, changes, conflicts, overlaps].join(' | ')} |`,
    );
  }
  return lines;
}

const [size = '1000000', lookback = '7'] = process.argv.slice(2);
if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(`${JSON.stringify(await measured(Number(size), Number(lookback) * day))}\n`);
