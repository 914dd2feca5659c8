import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { type AzureOptions, type SimulatedAzure, startAzure } from '../scripts/demo/azure.ts';
import type { World } from '../test/simulator/azure/world.ts';
import type { Seen } from '../test/simulator/server.ts';

/** GuardRun is one whole process of the guard against a simulated Azure of its own. */
export interface GuardRun {
  readonly node: string;
  readonly terminal: string;
  readonly args: readonly string[];
  /** 0, or 1 where the guard is to say no. */
  readonly exit: 0 | 1;
  prepare(world: World): void;
}

/** Done is what one run took. */
export interface Done {
  /** Wall time in milliseconds. */
  readonly ms: number;
  readonly requests: readonly Seen[];
  /** The highest number of requests that had arrived and were not answered, in all runs so far. */
  readonly mostInFlight: number;
  /** The most memory that the process held, in bytes; 0 where the system does not tell. */
  readonly peakBytes: number;
}

/** Lasting is a simulated Azure in which the same run can be made again and again. */
export interface Lasting {
  readonly azure: SimulatedAzure;
  run(): Promise<Done>;
}

/**
 * lasting starts the Azure that a run finds. Throws in run() where the guard ends otherwise than expected: what was
 * measured then would be something else.
 */
export async function lasting(
  { node, terminal, args, exit, prepare }: GuardRun,
  options: AzureOptions,
): Promise<Lasting> {
  let inFlight = 0;
  let mostInFlight = 0;
  const onAnswer = (): void => {
    inFlight -= 1;
  };
  const azure = await startAzure({ ...options, onAnswer });
  // Not the simulator's own count: it takes notice of the end of an answer later than the client, which may ask again
  // by then.
  const onArrival = (): boolean => {
    inFlight += 1;
    mostInFlight = Math.max(mostInFlight, inFlight);
    return false;
  };
  azure.arm.harm({ on: /./, when: onArrival, harm: { kind: 'hang' } });
  prepare(azure.world);
  const env = { ...azure.env, LC_ALL: 'C' };
  return {
    azure,
    async run() {
      const before = azure.arm.requests.length;
      const started = performance.now();
      const child = spawn(node, [terminal, 'guard', ...args, ...azure.flags], {
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let peakBytes = 0;
      const watch = setInterval(() => {
        peakBytes = Math.max(peakBytes, peakOf(child.pid));
      }, 20);
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (chunk: string) => {
          output += chunk;
        });
      const [code] = await once(child, 'close');
      clearInterval(watch);
      const ms = performance.now() - started;
      if (code !== exit)
        throw new Error(
          `guard ${args.slice(0, 4).join(' ')} ended with ${code}, not ${exit}:\n${output.slice(0, 2_000)}`,
        );
      return { ms, requests: azure.arm.requests.slice(before), mostInFlight, peakBytes };
    },
  };
}

/**
 * slowSignIn makes Entra ID take `ms` for each request. It blocks the process of the simulator, where nothing else is
 * asked before there is a token.
 */
export function slowSignIn({ entra }: SimulatedAzure, ms: number): void {
  const sleep = (): boolean => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
    return false;
  };
  entra.harm({ on: /./, when: sleep, harm: { kind: 'hang' } });
}

/**
 * oneByOne sends the same requests again, each after the answer to the one before, on one connection. Gives the wall
 * time in milliseconds.
 */
export async function oneByOne({ arm }: SimulatedAzure, requests: readonly Seen[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1, ca: arm.ca });
  const started = performance.now();
  for (const { method, path, headers } of requests) {
    const sent = request(`${arm.url}${path}`, {
      method,
      agent,
      headers: { authorization: String(headers.authorization) },
    }).end();
    const [response] = await once(sent, 'response');
    await once(response.resume(), 'end');
  }
  agent.destroy();
  return performance.now() - started;
}

/** Linux keeps the most that a process has held. */
function peakOf(pid: number | undefined): number {
  try {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}
