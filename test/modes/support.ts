import { quietHost } from '../../bench/contention/host.ts';
import { type VirtualClock, virtualClock } from '../../bench/contention/virtual-clock.ts';
import type { ArmClient, Ask, PathAsk } from '../../src/azure/arm-client.ts';
import { questionsOf } from '../../src/azure/creation-reads.ts';
import { reachOf } from '../../src/azure/reach.ts';
import type { Answer } from '../../src/azure/trouble.ts';
import type { CommandEnd } from '../../src/command/model.ts';
import type { Json, Trouble } from '../../src/gate/snapshot.ts';
import { createFence } from '../../src/http/fence.ts';
import type { InputName } from '../../src/manifest.ts';
import { guard } from '../../src/modes/guard/guard.ts';
import { type EntryPlan, wantedIn } from '../../src/modes/guard/plan.ts';
import type { GuardPorts } from '../../src/modes/guard/session.ts';
import { atJobEnd } from '../../src/modes/post/step.ts';
import { type RunPorts, run } from '../../src/modes/run/run.ts';
import type { Annotation, Host } from '../../src/ports/host.ts';
import { prose } from '../../src/report/markdown-parts.ts';
import type { Report } from '../../src/report/model.ts';
import type { Markdown } from '../../src/text/safe.ts';

export const subscription = '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d';
export const group = `${subscription}/resourceGroups/prod-rg`;
export const vm = `${group}/providers/Microsoft.Compute/virtualMachines/api-01`;
export const vnet = `${group}/providers/Microsoft.Network/virtualNetworks/hub`;
export const ip = `${group}/providers/Microsoft.Network/publicIPAddresses/edge`;

/** What the fake Azure answers to one GET. */
export type Said = Exclude<Answer, { kind: 'found' }> | { readonly kind: 'found'; readonly body: Json };
export const found = (body: Json): Said => ({ kind: 'found', body });
export const absent = (code = 'ResourceNotFound'): Said => ({ kind: 'absent', code, message: '' });
export const trouble = (kind: Trouble['kind'], detail: string = kind): Said => ({
  kind: 'trouble',
  detail,
  trouble: { kind },
});

/** Virtual machine and network as Azure shows them. */
export function machine(power: string, provisioningState = 'Succeeded'): Json {
  return {
    properties: {
      provisioningState,
      hardwareProfile: { vmSize: 'Standard_D2s_v5' },
      storageProfile: { osDisk: {} },
      instanceView: { statuses: [{ code: `PowerState/${power}` }] },
    },
  };
}
export const network = (provisioningState: string): Json => ({ properties: { provisioningState } });

/**
 * FakeAzure stands in for the client: what stands at a path, by the time. Scopes are there and quiet unless they are
 * set.
 */
export class FakeAzure {
  readonly clock: VirtualClock = virtualClock(Date.UTC(2026, 0, 15, 9));
  /** Paths that were read, in order. */
  readonly reads: string[] = [];
  /** Everything that would change something: `POST api-01/deallocate`. */
  readonly sent: string[] = [];
  readonly #places = new Map<string, (nowMs: number) => Said>();
  readonly #posts = new Map<string, () => { readonly status: number; readonly body?: Json }>();

  /** What is read at a path: always the same, or by the milliseconds since the start. */
  at(path: string, said: Said | ((nowMs: number) => Said)): this {
    this.#places.set(path.toLowerCase(), typeof said === 'function' ? said : () => said);
    return this;
  }

  /** A POST is accepted and done at once, and changes what `act` changes; or it is refused. */
  onPost(path: string, act: () => { readonly status: number; readonly body?: Json }): this {
    this.#posts.set(path.toLowerCase(), act);
    return this;
  }

  /** The client of a plan, held by the real fence. */
  clientFor(plan: EntryPlan): ArmClient {
    const { reads, sent, clock } = this;
    const azure = this;
    const reach = reachOf(
      plan.targets.map(({ target }) => target),
      plan.transition,
      plan.questions ?? questionsOf(wantedIn(plan)),
    );
    const fence = createFence({ origin, ...reach });
    const notFollowed: string[] = [];
    const urlOf = ({ path, api, query = {} }: Pick<PathAsk, 'path' | 'api' | 'query'>): string => {
      const url = new URL(`${origin}${path}`);
      for (const [name, value] of Object.entries({ ...query, 'api-version': api })) url.searchParams.set(name, value);
      return url.href;
    };
    const get = async (ask: Ask): Promise<Answer> => {
      const address = fence.read('url' in ask ? ask.url : urlOf(ask));
      if ('outside' in address) {
        notFollowed.push(address.outside);
        return { kind: 'trouble', detail: `not followed: ${address.outside}`, trouble: { kind: 'refused' } };
      }
      const path = decodeURIComponent(address.url.pathname);
      reads.push(path);
      return (this.#places.get(path.toLowerCase()) ?? (() => quiet(path)))(clock.now());
    };
    return {
      get requests() {
        return reads.length + sent.length;
      },
      notFollowed,
      admit: (id) => fence.admit(id),
      admitScope: (id, part = '') => fence.admit(`${id}${part}`),
      urlOf,
      get,
      async ask(question) {
        const url = urlOf(question);
        const address = question.method === 'POST' ? fence.ask(url) : fence.made(url);
        if ('outside' in address) throw new Error(`outside the reach: ${url}`);
        const path = decodeURIComponent(address.url.pathname);
        reads.push(`${question.method} ${path}`);
        return (azure.#places.get(path.toLowerCase()) ?? (() => (question.method === 'HEAD' ? absent('') : free)))(
          clock.now(),
        );
      },
      async list(ask) {
        const answer = await get(ask);
        if (answer.kind !== 'found') return answer;
        const { value } = answer.body as { readonly value?: readonly Json[] };
        return { kind: 'list', items: value ?? [], whole: true };
      },
      send: async (method, url) => {
        const address = fence.write(url);
        if ('outside' in address) throw new Error(`outside the reach: ${url}`);
        const path = decodeURIComponent(address.url.pathname);
        sent.push(`${method} ${path.split('/').slice(-2).join('/')}`);
        const { status, body } = this.#posts.get(path.toLowerCase())?.() ?? { status: 200 };
        return {
          status,
          headers: { get: () => null, all: () => ({}) },
          text: body === undefined ? '' : JSON.stringify(body),
        };
      },
    };
  }
}

const origin = 'https://management.azure.com';
const lists =
  /\/(?:locks|denyAssignments|deployments|operations|values|usages|skus|deleted\w+|resources|policyExemptions|policyAssignments|roleAssignments)$/i;
/** What Azure says of a name that nobody has. */
const free = found({ nameAvailable: true, available: true, isSubdomainAvailable: true });

function quiet(path: string): Said {
  if (lists.test(path)) return found({ value: [] });
  const depth = path.split('/').length;
  if (depth === 3) return found({ state: 'Enabled' });
  if (depth === 5 && /\/resourceGroups\//i.test(path)) return found({ properties: { provisioningState: 'Succeeded' } });
  return absent();
}

/** Try is what one start of the command comes to. */
export interface Try {
  readonly exit?: number;
  readonly prints?: string;
  /** What it changes in Azure. */
  readonly does?: () => void;
}

export const failing = (prints: string, does?: () => void): Try => ({
  exit: 1,
  prints,
  ...(does === undefined ? {} : { does }),
});
export const az = (code: string, message: string): string =>
  `ERROR: (${code}) ${message}\nCode: ${code}\nMessage: ${message}\n`;

type Inputs = Readonly<Partial<Record<InputName, string>>>;

/** FakeHost is a terminal that keeps what it was told. */
export interface FakeHost {
  readonly host: Host;
  readonly lines: readonly string[];
}

export function fakeHost(azure: FakeAzure, inputs: Inputs, more: Partial<Host> = {}): FakeHost {
  const lines: string[] = [];
  const startedAt = azure.clock.wall();
  const log = (line: string): void => void lines.push(line);
  const host = quietHost({
    inputs: { serialization: 'off', ...inputs },
    runId: '90017',
    startedAt,
    tempFolder: '/nowhere',
    log,
  });
  return { host: { ...host, ...more }, lines };
}

/** Whom the guard signs in as. */
export const claims = { objectId: '9c1b7f43-2f0d-5e17-9b1d-2b0c5c9a7e55', name: 'guard-sp' };

export function portsOf(azure: FakeAzure): GuardPorts {
  return {
    clock: azure.clock,
    env: {},
    enter: async (_, plan) => ({ client: azure.clientFor(plan), credential: { claims } }),
  };
}

/** Told is a report with all that led to it. */
export interface Told {
  readonly report: Report;
  /** How often the command was started. */
  readonly started: number;
  readonly lines: readonly string[];
}

/** runMode runs mode `run` on the fake Azure, without a process. The last try stands for all that follow. */
export async function runMode(
  azure: FakeAzure,
  inputs: Inputs,
  tries: readonly Try[],
  more: Partial<Host> = {},
): Promise<Told> {
  const { host, lines } = fakeHost(azure, { mode: 'run', run: 'deploy', ...inputs }, more);
  let started = 0;
  const runNext = async (): Promise<CommandEnd> => {
    const { exit = 0, prints = '', does } = tries[Math.min(started, tries.length - 1)] ?? {};
    started += 1;
    does?.();
    return { exitCode: exit, endedBy: null, canceled: false, elapsedMs: 0, output: Buffer.from(prints), dropped: 0 };
  };
  const ports: RunPorts = { ...portsOf(azure), prepare: async () => ({ run: runNext }) };
  const nowhere = (): void => undefined;
  const report = await run(host, { out: nowhere, err: nowhere }, ports);
  return { report, started, lines };
}

/** guardMode runs mode `guard` on the fake Azure. */
export async function guardMode(
  azure: FakeAzure,
  inputs: Inputs,
  more: Partial<Host> = {},
): Promise<Omit<Told, 'started'>> {
  const { host, lines } = fakeHost(azure, { mode: 'guard', ...inputs }, more);
  return { report: await guard(host, portsOf(azure)), lines };
}

/** AtEnd is what the post step left. */
export interface AtEnd {
  readonly published: string;
  readonly lines: readonly string[];
  readonly report?: Report;
  readonly notes: readonly Annotation[];
}

/** jobEnd runs the guard and, `laterMs` after it, the post step of the same job on what Azure shows then. */
export async function jobEnd(
  azure: FakeAzure,
  inputs: Inputs,
  {
    status,
    meanwhile,
    laterMs = 60_000,
  }: { readonly status: string; readonly meanwhile?: () => void; readonly laterMs?: number },
): Promise<AtEnd> {
  const state = new Map<string, string>();
  await guardMode(azure, inputs, { saveState: (name, value) => void state.set(name, value) });
  return postStep(azure, { ...inputs, 'job-status': status }, state, () => {
    azure.clock.advance(laterMs);
    meanwhile?.();
  });
}

/** postStep runs the post step with what the guard of the job kept. */
export async function postStep(
  azure: FakeAzure,
  inputs: Inputs,
  state: ReadonlyMap<string, string>,
  before: () => void,
): Promise<AtEnd> {
  before();
  azure.reads.length = 0;
  const [published, notes, reports]: [string[], Annotation[], Report[]] = [[], [], []];
  const { host, lines } = fakeHost(azure, inputs, {
    kind: 'github',
    state: (name) => state.get(name) ?? '',
    publish: async (rendered) => {
      published.push(rendered);
      return 'summary';
    },
    annotate: (note) => void notes.push(note),
  });
  const render = (report: Report): Markdown => {
    reports.push(report);
    return prose(report.summary, 'flow');
  };
  await atJobEnd(host, render, portsOf(azure));
  const [report] = reports;
  return { published: published.join('\n'), lines, notes, ...(report === undefined ? {} : { report }) };
}
