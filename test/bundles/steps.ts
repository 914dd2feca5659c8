import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { root } from '../../scripts/lib/root.ts';
import { camelCase, type InputName } from '../../src/manifest.ts';
import type { Report } from '../../src/report/model.ts';
import { isAgentCommand, isRunnerCommand } from '../hosts/hostile.ts';
import { githubEnv, type Inputs, pipelinesEnv, run } from './environments.ts';
import type { Runtime } from './runtimes.ts';
import { type Cancel, type SpawnResult, spawnBundle, temporaryFolder } from './spawn.ts';
import type { VirtualTime } from './virtual-time.ts';

export type HostName = 'github' | 'pipelines' | 'terminal';
export const hostNames: readonly HostName[] = ['github', 'pipelines', 'terminal'];

export interface Step {
  readonly runtime: Runtime;
  readonly host: HostName;
  /** GitHub spelling on every host; `mode` is `diagnose` where it is not given. */
  readonly inputs?: Inputs;
  /** At the terminal: the whole command line instead of `inputs`. */
  readonly args?: readonly string[];
  /** Written into the working folder before. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly keepInputOpen?: boolean;
  readonly cancel?: Cancel;
  /** Default: the machine's. */
  readonly time?: VirtualTime;
}

export interface Note {
  readonly severity: string;
  readonly text: string;
}

/** Done is what a person and the next step get of a step, the same for every host. */
export interface Done extends SpawnResult {
  readonly host: HostName;
  /** What the host makes of it: success or failure of the step; at the terminal exit code 0. */
  readonly succeeded: boolean;
  /** Annotations of the run page, in order. */
  readonly notes: readonly Note[];
  /** By GitHub spelling; what was not set is missing. */
  readonly outputs: ReadonlyMap<string, string>;
  /** What is attached to the run; at the terminal standard output. */
  readonly summary: string;
  /** Each line of the log that the host would obey. */
  readonly commands: readonly string[];
  /** Files that were not there before, relative to `folder`. */
  readonly made: readonly string[];
  readonly folder: string;
  /** Every text that leaves the process: log, new files, outputs. */
  readonly everything: string;
}

/** The folder in which a step runs, below the folder of its run. */
const working: Readonly<Record<HostName, string>> = { github: 'workspace', pipelines: 'work/s', terminal: 'workspace' };

/** runStep plays one step on a host from its environment to its end. */
export async function runStep(step: Step): Promise<Done> {
  const { host } = step;
  const folder = step.folder ?? temporaryFolder();
  const cwd = join(folder, working[host]);
  const inputs: Inputs = { mode: 'diagnose', ...step.inputs };
  const env = { ...environmentOf(host, folder, inputs), ...step.env };
  mkdirSync(cwd, { recursive: true });
  for (const [name, content] of Object.entries(step.files ?? {})) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  const before = new Set(filesBelow(folder));
  const ended = await spawnBundle({
    runtime: step.runtime,
    entry: `${host}.js`,
    args: host === 'terminal' ? (step.args ?? argumentsOf(inputs)) : [],
    env,
    cwd: folder,
    start: cwd,
    ...('input' in step ? { input: step.input } : {}),
    ...('keepInputOpen' in step ? { keepInputOpen: step.keepInputOpen } : {}),
    ...('cancel' in step ? { cancel: step.cancel } : {}),
    time: step.time,
  });
  const made = filesBelow(folder).filter((name) => !before.has(name) && !name.endsWith('.taskkey'));
  const lines = ended.stdout.split(/\r\n|\n|\r/);
  const written = [...ended.files]
    .filter(([name]) => made.includes(name) || name.startsWith('commands/'))
    .map(([, text]) => text);
  const everything = [ended.stdout, ended.stderr, ...written].join('\n');
  return {
    ...ended,
    ...readers[host](ended, folder),
    host,
    made,
    folder,
    commands: lines.filter(obeyed[host]),
    everything,
  };
}

function environmentOf(host: HostName, folder: string, inputs: Inputs): Readonly<Record<string, string>> {
  if (host === 'github') return githubEnv(folder, inputs);
  if (host === 'pipelines') return pipelinesEnv(folder, inputs);
  mkdirSync(join(folder, 'temp'), { recursive: true });
  return { TMPDIR: join(folder, 'temp'), TEMP: join(folder, 'temp'), TMP: join(folder, 'temp') };
}

function argumentsOf({ mode = '', ...others }: Inputs): readonly string[] {
  return [mode, ...Object.entries(others).map(([name, value]) => `--${name}=${value}`)];
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

const obeyed: Readonly<Record<HostName, (line: string) => boolean>> = {
  github: isRunnerCommand,
  pipelines: isAgentCommand,
  // A terminal command may run inside a step of either.
  terminal: (line) => isRunnerCommand(line) || isAgentCommand(line),
};

type Read = Pick<Done, 'succeeded' | 'notes' | 'outputs' | 'summary'>;

const readers: Readonly<Record<HostName, (ended: SpawnResult, folder: string) => Read>> = {
  github({ code, stdout, files }) {
    const notes = [...stdout.matchAll(/^::(error|warning|notice)(?: ([^\n]*?))?::([^\n]*)$/gm)].map(
      ([, severity = '', properties = '', message = '']) => ({
        severity,
        text: unescaped(`${properties}: ${message}`),
      }),
    );
    return {
      succeeded: code === 0,
      notes,
      outputs: githubOutputs(files.get('commands/output') ?? ''),
      summary: files.get('commands/summary.md') ?? '',
    };
  },
  pipelines({ code, stdout }, folder) {
    const commands = [...stdout.matchAll(/^##vso\[([\w.]+)(?: ([^\]]*))?\](.*)$/gm)].map(
      ([, name = '', properties = '', data = '']) => ({
        name,
        properties: Object.fromEntries(
          properties
            .split(';')
            .map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]),
        ),
        data: unescaped(data),
      }),
    );
    const named = (name: string) => commands.filter((command) => command.name === name);
    const uploads = named('task.uploadsummary').map(({ data }) =>
      readFileSync(join(folder, relative(folder, data)), 'utf8'),
    );
    const results = named('task.complete').map(({ properties }) => properties.result);
    assert.ok(uploads.length <= 1, 'more than one summary');
    return {
      succeeded: code === 0 && !results.includes('Failed'),
      notes: named('task.logissue').map(({ properties, data }) => ({ severity: properties.type ?? '', text: data })),
      outputs: new Map(
        named('task.setvariable')
          .filter(({ properties }) => properties.isOutput === 'true')
          .map(({ properties, data }) => [properties.variable ?? '', data]),
      ),
      summary: uploads.join(''),
    };
  },
  terminal: ({ code, stdout }) => ({ succeeded: code === 0, notes: [], outputs: new Map(), summary: stdout }),
};

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '%0D': '\r',
    '%0A': '\n',
    '%3A': ':',
    '%2C': ',',
    '%3B': ';',
    '%5D': ']',
    '%25': '%',
    '%AZP25': '%',
  };
  return text.replace(/%(?:0D|0A|3A|2C|3B|5D|25|AZP25)/g, (sign) => signs[sign] ?? sign);
}

function githubOutputs(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  let rest = text;
  while (rest !== '') {
    const block = /^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2\n/.exec(rest);
    assert.ok(block !== null, `not a file of outputs: ${rest.slice(0, 200)}`);
    outputs.set(block[1] ?? '', block[3] ?? '');
    rest = rest.slice(block[0].length);
  }
  return outputs;
}

/** spelled gives an input's or output's name as the host writes it. */
export function spelled(host: HostName, name: InputName | 'correlation-id' | 'concurrency-group'): string {
  return host === 'pipelines' ? camelCase(name) : name;
}

const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
  JSON.parse(readFileSync(join(root, 'report.schema.json'), 'utf8')),
);

/**
 * readReports reads reports, one a line, each of which must be valid against the schema that ships with the package.
 */
export function readReports(text: string): readonly Report[] {
  assert.match(text, /\n$/, 'the last line has its end');
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => {
      const report: unknown = JSON.parse(line);
      assert.ok(validate(report), JSON.stringify(validate.errors));
      return report as Report;
    });
}

/** reportOf reads the report file of a step on a run page. */
export function reportOf(done: Done): Report {
  const path = done.outputs.get('report') ?? '';
  const [report, ...others] = readReports(readFileSync(path, 'utf8'));
  assert.ok(report !== undefined && others.length === 0);
  return report;
}

/** assertRefused holds for all that could not be done: one sentence, no stack, and nothing that looks like a result. */
export function assertRefused(done: Done, says: RegExp): void {
  const told = `${done.stdout}\n${done.stderr}`;
  assert.equal(done.succeeded, false, told);
  assert.doesNotMatch(told, /^\s+at .*[:(]\d+:\d+|node:internal|\bThis is a defect\b/m);
  assert.deepEqual([...done.outputs], []);
  assert.deepEqual(done.made, [], 'nothing half-written');
  if (done.host === 'terminal') {
    assert.equal(done.code, 2, told);
    assert.equal(done.stdout, '');
    assert.match(done.stderr, says);
    assert.ok(done.stderr.trimEnd().split('\n').length <= 2, 'a sentence and a hint');
    return;
  }
  assert.equal(done.summary, '');
  assert.equal(done.stderr, '');
  assert.deepEqual(
    done.notes.map(({ severity }) => severity),
    ['error'],
    told,
  );
  // The annotation is cut where it is long; the log has the whole sentence, and the annotation nothing else.
  const plain = done.stdout
    .split('\n')
    .filter((line) => !/^(?:::|##)/.test(line))
    .join(' ')
    .replace(/\s+/g, ' ');
  assert.match(plain, says);
  const [title, shown = ''] = (done.notes[0]?.text ?? '').split('Azure Conflict Guard could not do its work: ');
  assert.ok(title !== undefined && shown.length > 20, done.notes[0]?.text);
  const beginning = shown.replace(/…$/, '');
  assert.ok(plain.includes(beginning.replace(/\s+/g, ' ')), `${shown}\nis not the beginning of\n${plain}`);
  if (!shown.endsWith('…')) assert.match(shown, says);
  assert.ok(!told.replace(/^##vso\[task\.setsecret\].*$/gm, '').includes(run.token), 'the token was printed');
}
