import type { World } from '../test/simulator/azure/world.ts';
import { type GuardRun, type Lasting, lasting, oneByOne, slowSignIn } from './guard-process.ts';
import { medianOf } from './measure.ts';
import type { Node } from './nodes.ts';

/** How long the simulated Azure takes for each request. Milliseconds. */
const latencyMs = 100;
const groupCount = 5;
const targetCounts = [1, 10, 100, 500];

const subscription = '/subscriptions/0b1f6471-1bf0-4dda-aec3-cb9272f09590';
const group = (index: number): string => `${subscription}/resourceGroups/contoso-rg-${index % groupCount}`;
const machine = (index: number): string => `${group(index)}/providers/Microsoft.Compute/virtualMachines/vm-${index}`;
const account = (index: number): string =>
  `${group(index)}/providers/Microsoft.Storage/storageAccounts/contoso${index}`;
const targets = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => ['--resource-id', id]);
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** GuardBench is what the measurements of the guard depend on. */
export interface GuardBench {
  readonly nodes: readonly Node[];
  readonly terminal: string;
  readonly rounds: number;
  /** How long the guard is watched while it waits. */
  readonly seconds: number;
}

/**
 * guardTables measures whole processes of the guard against a simulated Azure on loopback, and gives markdown.
 * Multiples of the latency are of the fastest run over the fastest without latency, all of them interleaved.
 */
export async function guardTables(bench: GuardBench): Promise<readonly string[]> {
  return [
    `A guard of one virtual machine (resize), ${latencyMs} ms for every request to Azure Resource Manager:`,
    '',
    ...(await oneTarget(bench)),
    '',
    `Many targets in ${groupCount} resource groups (1 target: in one), ${latencyMs} ms for every request:`,
    '',
    ...(await manyTargets(bench)),
    '',
    `While it waits, measured for ${bench.seconds} s and scaled to a minute; pauses grow from 2 s to 15 s, so a longer wait asks less often:`,
    '',
    ...(await waiting(bench)),
  ];
}

async function oneTarget({ nodes, terminal, rounds }: GuardBench): Promise<readonly string[]> {
  const lines = [
    row('process', 'median ms', 'fastest ms', 'over start-up ms', '× latency', 'requests'),
    row('---', '---:', '---:', '---:', '---:', '---:'),
  ];
  for (const { file: node, version } of nodes) {
    const args = [...targets([machine(0)]), '--operation', 'resize', '--vm-size', 'Standard_D8s_v5'];
    const run: GuardRun = { node, terminal, args, exit: 0, prepare: (world) => void world.addVm(machine(0)) };
    const [startUp, slow, slower] = await Promise.all([
      lasting(run, {}),
      lasting(run, { latencyMs }),
      lasting(run, { latencyMs }),
    ]);
    slowSignIn(slower.azure, latencyMs);
    const times = { startUp: [] as number[], slow: [] as number[], slower: [] as number[], replay: [] as number[] };
    let requests = 0;
    // One round before warms up: the compiled code is kept from the second one on.
    for (let round = -1; round < rounds; round += 1) {
      const [zero, one, two] = [await startUp.run(), await slow.run(), await slower.run()];
      const replay = await oneByOne(slow.azure, one.requests);
      requests = one.requests.length;
      if (round < 0) continue;
      times.startUp.push(zero.ms);
      times.slow.push(one.ms);
      times.slower.push(two.ms);
      times.replay.push(replay);
    }
    await closeAll([startUp, slow, slower]);
    const base = Math.min(...times.startUp);
    // What else the machine does only ever adds to a time, so the difference is one of the fastest runs.
    const line = (name: string, all: readonly number[]): string => {
      const over = Math.min(...all) - base;
      const cells = [
        medianOf(all).toFixed(0),
        (base + over).toFixed(0),
        over.toFixed(0),
        (over / latencyMs).toFixed(1),
      ];
      return row(`Node ${version}: ${name}`, ...cells, requests);
    };
    lines.push(
      line('no latency (start-up)', times.startUp),
      line('with latency', times.slow),
      line('with latency of Entra ID as well', times.slower),
      line(
        'the same reads one after another (start-up, and a replay of the requests)',
        times.replay.map((ms) => base + ms),
      ),
    );
  }
  return lines;
}

/** A kind of targets: what stands in the table, and what each target is. */
interface Kind {
  readonly name: string;
  readonly operation: string;
  id(index: number): string;
  add(world: World, id: string): void;
}

const addMachine = (world: World, id: string): void => void world.addVm(id);
const addAccount = (world: World, id: string): void => void world.addResource(id);

const kinds: readonly Kind[] = [
  { name: 'virtual machines, deallocate', operation: 'deallocate', id: machine, add: addMachine },
  { name: 'storage accounts, write', operation: 'write', id: account, add: addAccount },
  {
    name: 'both in equal parts, write',
    operation: 'write',
    // Both kinds in every group.
    id: (index) => (Math.floor(index / groupCount) % 2 === 0 ? machine(index) : account(index)),
    add: (world, id) => (id.includes('/virtualMachines/') ? addMachine : addAccount)(world, id),
  },
];

async function manyTargets({ nodes, terminal, rounds }: GuardBench): Promise<readonly string[]> {
  const node = nodes[0]?.file ?? process.execPath;
  const lines = [
    row(
      'targets',
      'number',
      'requests',
      'most in flight',
      'median ms',
      'fastest ms',
      'without latency ms',
      '× latency',
    ),
    row('---', '---:', '---:', '---:', '---:', '---:', '---:', '---:'),
  ];
  for (const { name, operation, id, add } of kinds) {
    for (const count of targetCounts) {
      const ids = range(count).map(id);
      const args = [...targets(ids), '--operation', operation];
      const addAll = (world: World): void => {
        for (const each of ids) add(world, each);
      };
      const run: GuardRun = { node, terminal, args, exit: 0, prepare: addAll };
      const [quick, slow] = await Promise.all([lasting(run, {}), lasting(run, { latencyMs })]);
      await quick.run();
      const base: number[] = [];
      const times: number[] = [];
      let last = await slow.run();
      for (let round = 0; round < Math.min(rounds, 3); round += 1) {
        base.push((await quick.run()).ms);
        last = await slow.run();
        times.push(last.ms);
      }
      await closeAll([quick, slow]);
      const [fastest, zero] = [Math.min(...times), Math.min(...base)];
      const cells = [
        medianOf(times).toFixed(0),
        fastest.toFixed(0),
        zero.toFixed(0),
        ((fastest - zero) / latencyMs).toFixed(1),
      ];
      lines.push(row(name, count, last.requests.length, last.mostInFlight, ...cells));
    }
  }
  return lines;
}

/** What is waited for. */
const waits: Readonly<Record<string, Pick<GuardRun, 'args' | 'prepare'>>> = {
  'a virtual machine that is updated': {
    args: [...targets([machine(0)]), '--operation', 'restart'],
    prepare: (world) => addBusy(world, [0]),
  },
  'ten of one resource group': {
    args: [...targets(range(10).map((index) => machine(index * groupCount))), '--operation', 'restart'],
    prepare: (world) =>
      addBusy(
        world,
        range(10).map((index) => index * groupCount),
      ),
  },
  'a deployment that touches the target': {
    args: [...targets([account(0)]), '--operation', 'write'],
    prepare(world) {
      world.addResource(account(0));
      world.addDeployment(group(0), 'release', { operations: [account(0)] });
    },
  },
};

function addBusy(world: World, indexes: readonly number[]): void {
  for (const index of indexes) {
    world.addVm(machine(index));
    world.busy(machine(index));
  }
}

/** Requests this close together are of one poll. Milliseconds. */
const togetherMs = 500;

async function waiting({ nodes, terminal, seconds }: GuardBench): Promise<readonly string[]> {
  const node = nodes[0]?.file ?? process.execPath;
  const measured = Object.entries(waits).map(async ([name, { args, prepare }]) => {
    const run: GuardRun = { node, terminal, args: [...args, '--wait', `${seconds}s`], exit: 1, prepare };
    const guarded = await lasting(run, {});
    const seen: number[] = [];
    const watch = setInterval(() => {
      while (seen.length < guarded.azure.arm.requests.length) seen.push(performance.now());
    }, 20);
    const { requests } = await guarded.run();
    clearInterval(watch);
    await closeAll([guarded]);
    const polls = seen.filter((at, index) => index > 0 && at - (seen[index - 1] ?? at) > togetherMs).length;
    const first = seen.findIndex((at, index) => index > 0 && at - (seen[index - 1] ?? at) > togetherMs);
    const during = first < 0 ? 0 : requests.length - first;
    const each = during / Math.max(1, polls);
    return row(name, polls, during, ((during * 60) / seconds).toFixed(1), (each * 4).toFixed(1));
  });
  return [
    row('waits for', 'polls', 'requests', 'requests a minute, scaled', 'a minute at the longest pause (4 polls)'),
    row('---', '---:', '---:', '---:', '---:'),
    ...(await Promise.all(measured)),
  ];
}

async function closeAll(all: readonly Lasting[]): Promise<void> {
  await Promise.all(all.map(({ azure }) => azure.close()));
}
