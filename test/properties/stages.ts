import { createGitHubHost } from '../../src/hosts/github/host.ts';
import type { Output } from '../../src/hosts/output.ts';
import { createPipelinesHost } from '../../src/hosts/pipelines/host.ts';
import { createTerminalHost } from '../../src/hosts/terminal/host.ts';
import type { Host } from '../../src/ports/host.ts';

/** Stage is a host in memory, and what it wrote where. */
export interface Stage {
  readonly host: Host;
  /** Standard output so far, and forgets it. */
  readonly taken: () => string;
  /** The text of each file so far, and forgets them. */
  readonly files: () => ReadonlyMap<string, string>;
}

const noSignal = (): void => {};

interface Collector extends Output {
  readonly taken: () => string;
}

function collector(): Collector {
  let written: string[] = [];
  return {
    write(text) {
      written.push(`${text}`);
    },
    settled: async () => {},
    trouble: undefined,
    isTTY: false,
    columns: undefined,
    taken() {
      const text = written.join('');
      written = [];
      return text;
    },
  };
}

/** What a file holds of a text: bytes of UTF-8. */
const stored = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

export const fileNames = { output: 'OUTPUT', state: 'STATE', summary: 'SUMMARY' } as const;

/** githubStage is a step on a runner; `old` is one without the files of commands. */
export function githubStage(old = false): Stage {
  const output = collector();
  let files = new Map<string, string>();
  const paths = {
    GITHUB_OUTPUT: fileNames.output,
    GITHUB_STATE: fileNames.state,
    GITHUB_STEP_SUMMARY: fileNames.summary,
  };
  const host = createGitHubHost({
    env: old ? {} : paths,
    stdout: output,
    stderr: output,
    exists: () => true,
    size: () => 0,
    append: (path, text) => files.set(path, (files.get(path) ?? '') + stored(text)),
    onSignal: noSignal,
  });
  return {
    host,
    taken: () => stored(output.taken()),
    files() {
      const now = files;
      files = new Map();
      return now;
    },
  };
}

/** pipelinesStage is a task on an agent, with its debug lines on. */
export function pipelinesStage(env: Record<string, string> = {}): Stage {
  const output = collector();
  const files = new Map<string, string>();
  const host = createPipelinesHost({
    env: { AGENT_TEMPDIRECTORY: '/agent/temp', SYSTEM_DEBUG: 'true', ...env },
    stdout: output,
    stderr: output,
    ownFile(parent, name, text) {
      const path = `${parent}/own/${name}`;
      files.set(path, stored(text));
      return path;
    },
    onSignal: noSignal,
  });
  return {
    host,
    taken: () => stored(output.taken()),
    files() {
      const now = new Map(files);
      files.clear();
      return now;
    },
  };
}

/** terminalStage is a call in a shell; both streams are read as one. */
export function terminalStage(json = false): Stage {
  const output = collector();
  const host = createTerminalHost({
    argv: ['diagnose', '-', ...(json ? ['--json'] : [])],
    env: { DEBUG: '1' },
    stdout: output,
    stderr: output,
    onSignal: noSignal,
  });
  return { host, taken: () => stored(output.taken()), files: () => new Map() };
}
