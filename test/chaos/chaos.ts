import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LedgerDocument } from '../../src/lease/model.ts';
import { ledgerName } from '../../src/lease/store.ts';
import { type BlobSimulator, startBlob } from '../simulator/blob.ts';
import type { Fault, Seen } from '../simulator/server.ts';
import { type Judgement, judge, type Word } from './witness.ts';

/** Order is what one participant is told. */
export interface Order {
  readonly name: string;
  readonly shard: string;
  readonly scopes: readonly string[];
  readonly deeds: number;
  /** What it does to itself while it has its lease. */
  readonly fate?: 'SIGKILL' | 'SIGSTOP';
  readonly faster: number;
  readonly witness: string;
  readonly container: { readonly url: string; readonly origin: string; readonly path: string };
  readonly ca: string;
}

/** Weather is how bad it gets: shares of all requests, and of all processes. */
export interface Weather {
  readonly processes: number;
  /** At once. */
  readonly atOnce: number;
  readonly killed: number;
  readonly paused: number;
  /** Of requests. */
  readonly dropped: number;
  readonly doubled: number;
  readonly busy: number;
  readonly reset: number;
  /** Of writes, in storms of two seconds out of ten. */
  readonly storm: number;
  readonly faster: number;
  readonly seed: number;
}

const shard = '0b1f6471-1bf0-4dda-aec3-cb9272f09590';
const machine = (group: string, name: string): string =>
  `azure~${shard}~${group}~microsoft.compute~virtualmachines~${name}`;
const network = (group: string): string => `azure~${shard}~${group}~microsoft.network~virtualnetworks~hub`;
/**
 * Twelve scopes that overlap in many ways: machines, networks, their groups, the subscription, and several of them at
 * once.
 */
export const scopes: readonly (readonly string[])[] = [
  [machine('a', 'vm-1')],
  [machine('a', 'vm-2')],
  [machine('b', 'vm-1')],
  [machine('b', 'vm-2')],
  [network('a')],
  [network('b')],
  [machine('a', 'vm-1'), network('a')],
  [machine('a', 'vm-2'), machine('b', 'vm-2')],
  [machine('c', 'vm-1')],
  [`azure~${shard}~a`],
  [`azure~${shard}~b`],
  [`azure~${shard}`],
];

/** Outcome is what came of it. */
export interface Outcome extends Judgement {
  readonly processes: number;
  readonly ended: number;
  readonly failed: readonly string[];
  readonly killed: number;
  readonly paused: number;
  readonly requests: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly left: { readonly entries: number; readonly struck: number; readonly blobs: number };
  readonly seconds: number;
}

function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** chaos lets so many real processes fight for the scopes in bad weather, and judges by the witness. */
export async function chaos(weather: Weather, say: (line: string) => void = () => undefined): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'acg-chaos-'));
  const witness = join(folder, 'witness.jsonl');
  writeFileSync(witness, '');
  const next = random(weather.seed);
  const began = performance.now();
  const blob = await startWeather(weather, next);
  const { origin, pathname } = new URL(blob.simulator.container);
  const container = { url: blob.simulator.container, origin, path: pathname };
  const names = Array.from({ length: weather.processes }, (_, n) => `p${n + 1}`);
  const running = new Map<string, ChildProcess>();
  const doomed = new Set<string>();
  const frozen = new Set<string>();
  const failed: string[] = [];
  const killedAt = new Map<string, bigint>();
  let ended = 0;
  let pauses = 0;
  const scopesOf = new Map<string, readonly string[]>();

  const start = (name: string): void => {
    const own = scopes[Math.floor(next() * (next() < 0.15 ? scopes.length : 9))] ?? [];
    scopesOf.set(name, own);
    const drawn = next();
    const end = drawn < weather.killed ? 'SIGKILL' : drawn < weather.killed + weather.paused ? 'SIGSTOP' : undefined;
    // Half of them while they have their lease, by themselves; the other half at any moment.
    const fate = next() < 0.5 ? end : undefined;
    if (fate === 'SIGKILL') doomed.add(name);
    if (fate === 'SIGSTOP') frozen.add(name);
    if (fate === undefined && end !== undefined)
      setTimeout(() => (end === 'SIGKILL' ? kill(name) : pause(name)), (1_000 + next() * 10_000) / weather.faster);
    const order: Order = {
      ...(fate === undefined ? {} : { fate }),
      name,
      shard,
      scopes: own,
      deeds: 1 + Math.floor(next() * 4),
      faster: weather.faster,
      witness,
      container,
      ca: blob.simulator.ca,
    };
    const child = spawn(process.execPath, [join(import.meta.dirname, 'participant.ts'), JSON.stringify(order)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    running.set(name, child);
    child.once('exit', (code) => {
      running.delete(name);
      if (doomed.has(name)) return;
      if (code === 0) ended += 1;
      else failed.push(`${name}: ${code} ${said.slice(0, 300)}`);
    });
  };
  const kill = (name: string): void => {
    const child = running.get(name);
    if (child === undefined) return;
    doomed.add(name);
    killedAt.set(name, process.hrtime.bigint());
    child.kill('SIGKILL');
  };
  const pause = (name: string): void => {
    const child = running.get(name);
    if (child?.kill('SIGSTOP') !== true) return;
    pauses += 1;
    thaw(child);
  };
  const thaw = (child: ChildProcess): void => {
    setTimeout(() => child.kill('SIGCONT'), (16_000 + next() * 6_000) / weather.faster);
  };
  /** Who froze by itself is woken as late as the others. */
  const thawAll = (): void => {
    for (const name of frozen) {
      const child = running.get(name);
      if (child?.pid === undefined || !isStopped(child.pid)) continue;
      frozen.delete(name);
      pauses += 1;
      thaw(child);
    }
  };

  let told = performance.now();
  for (const name of names) {
    while (running.size >= weather.atOnce) {
      await wait(50);
      thawAll();
    }
    start(name);
    if (performance.now() - told > 15_000) {
      say(`${ended} ended, ${doomed.size} killed, ${running.size} at work`);
      told = performance.now();
    }
  }
  for (const end = performance.now() + 900_000; running.size > 0 && performance.now() < end; ) {
    await wait(100);
    thawAll();
    if (performance.now() - told > 15_000) {
      say(`${ended} ended, ${doomed.size} killed, ${running.size} at work`);
      told = performance.now();
    }
  }
  for (const child of running.values()) child.kill('SIGKILL');
  const words = readFileSync(witness, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Word);
  for (const { kind, name, at } of words) if (kind === 'dying') killedAt.set(name, BigInt(at));
  const document = JSON.parse(blob.simulator.text(ledgerName(shard)) ?? '{"entries":[],"struck":[]}') as LedgerDocument;
  const outcome: Outcome = {
    ...judge(words, scopesOf, killedAt, weather.faster),
    processes: weather.processes,
    ended,
    failed: [...failed, ...[...running.keys()].map((name) => `${name}: did not end`)],
    killed: doomed.size,
    paused: pauses,
    requests: blob.simulator.requests.length,
    faults: blob.counts,
    left: {
      entries: document.entries.filter(({ owner }) => !doomed.has(owner.run)).length,
      struck: document.struck.length,
      blobs: blob.simulator.names.length - 1,
    },
    seconds: (performance.now() - began) / 1000,
  };
  await blob.simulator.close();
  rmSync(folder, { recursive: true, force: true });
  return outcome;
}

function isStopped(pid: number): boolean {
  try {
    return /\) T /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** A service whose answers get lost, come twice, or say that it is busy. */
async function startWeather(
  weather: Weather,
  next: () => number,
): Promise<{ readonly simulator: BlobSimulator; readonly counts: Record<string, number> }> {
  const counts: Record<string, number> = {};
  const began = Date.now();
  const now = (): number => began + (Date.now() - began) * weather.faster;
  const strikes =
    (name: string, share: number, also: (seen: Seen) => boolean = () => true) =>
    (seen: Seen): boolean => {
      const hit = next() < share && also(seen);
      if (hit) counts[name] = (counts[name] ?? 0) + 1;
      return hit;
    };
  const isWrite = ({ method, path }: Seen): boolean =>
    method === 'PUT' && !path.includes('comp=lease') && path.includes('/ledger/');
  const inStorm = (): boolean => (Date.now() - began) % (10_000 / weather.faster) < 2_000 / weather.faster;
  let simulator: BlobSimulator | undefined;
  const faults: readonly Fault[] = [
    {
      on: /./,
      when: strikes('503', weather.busy),
      harm: { kind: 'status', status: 503, headers: { 'x-ms-error-code': 'ServerBusy' } },
    },
    { on: /./, when: strikes('connection reset', weather.reset), harm: { kind: 'reset' } },
    {
      on: /./,
      when: strikes('412 in a storm', weather.storm, (seen) => isWrite(seen) && inStorm()),
      harm: { kind: 'status', status: 412, headers: { 'x-ms-error-code': 'ConditionNotMet' } },
    },
    { on: /./, when: strikes('answer lost', weather.dropped), harm: { kind: 'cut-body', bytes: 0 } },
    {
      on: /./,
      when: strikes('done twice', weather.doubled),
      harm: { kind: 'edit', edit: (reply, seen) => simulator?.handle(seen) ?? reply },
    },
  ];
  simulator = await startBlob({ now, verify: () => ({ audience: 'https://storage.azure.com' }), faults });
  return { simulator, counts };
}
