import { defaultOf, type InputName } from '../../src/manifest.ts';
import type { Host } from '../../src/ports/host.ts';

/** What a story gives as inputs; the rest has the defaults of the contract. */
export type Inputs = Readonly<Partial<Record<InputName, string>>>;

/** HostOptions is what differs between two runs. */
export interface HostOptions {
  readonly inputs: Inputs;
  readonly runId: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly tempFolder: string;
  /** Lines that the product would print. */
  readonly log: (line: string) => void;
}

/** quietHost is a place to run on that shows nothing to anybody: the benchmark is about what is sent to Azure. */
export function quietHost({ inputs, runId, startedAt, tempFolder, log }: HostOptions): Host {
  const nothing = (): void => undefined;
  return {
    kind: 'terminal',
    input: (name) => (inputs[name] ?? defaultOf(name)).trim(),
    output: nothing,
    bar: () => false,
    info: log,
    debug: nothing,
    group: nothing,
    annotate: nothing,
    publish: async () => 'log',
    keepReport: () => '',
    attach: nothing,
    secret: nothing,
    masked: (text) => text,
    saveState: nothing,
    state: () => '',
    signal: new AbortController().signal,
    run: { id: runId, attempt: '1', job: 'deploy', repository: 'contoso/shop', startedAt },
    tempFolder,
    failedLogs: async () => ({ sources: [], gaps: [], requests: 0 }),
    identity: async () => ({}),
    queue: async () => ({ kind: 'none' }),
    fail: () => 1,
    close: async () => undefined,
  };
}
