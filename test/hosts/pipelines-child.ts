import { createPipelinesHost } from '../../src/hosts/pipelines/host.ts';
import type { Rendered } from '../../src/text/safe.ts';
import { testOutput } from './outputs.ts';

/**
 * Plays one task step in a process of its own, because the host takes what the agent handed to the task out of the
 * environment. What to do comes as JSON in the only argument; what was read goes to standard error as JSON, so that
 * standard output stays what an agent sees.
 */
export interface Play {
  readonly inputs?: readonly string[];
  readonly info?: readonly string[];
  readonly groups?: readonly string[];
  readonly annotate?: readonly {
    readonly severity: 'error' | 'warning' | 'notice';
    readonly title: string;
    readonly message: string;
  }[];
  readonly outputs?: readonly (readonly [string, string])[];
  readonly secrets?: readonly string[];
  readonly states?: readonly (readonly [string, string])[];
  readonly readStates?: readonly string[];
  readonly debug?: readonly string[];
  readonly publish?: readonly string[];
  readonly fail?: boolean;
  /** Writing the files of our own fails with this. */
  readonly writeError?: string;
  /** Keeps a report in the temp folder, or at this path. */
  readonly reports?: readonly string[];
  readonly close?: boolean;
  /** Standard output has this trouble; what goes to standard error then is in `stderr`. */
  readonly deaf?: string;
  readonly logs?: readonly string[];
}

const play: Play = JSON.parse(process.argv[2] ?? '{}');
const asked: unknown[] = [];
const { writeError } = play;
const fails = (): never => {
  throw new Error(writeError);
};
const stderr = testOutput();
const host = createPipelinesHost({
  ...(writeError === undefined ? {} : { ownFile: fails, writeReport: fails }),
  ...(play.deaf === undefined ? {} : { stdout: testOutput({ trouble: play.deaf }), stderr }),
  loadLogs: async () => ({
    failedPipelinesLogs: async ({ signal: _, ...options }) => {
      asked.push(options);
      return { sources: [], gaps: [], requests: 0 };
    },
  }),
});
type Names = readonly Parameters<typeof host.input>[0][];
type Outputs = readonly (readonly [Parameters<typeof host.output>[0], string])[];
const read: Record<string, string> = {};
for (const secret of play.secrets ?? []) host.secret(secret);
for (const name of (play.inputs ?? []) as Names) read[name] = host.input(name);
for (const [name, value] of play.states ?? []) host.saveState(name, value);
const states = (play.readStates ?? []).map((name) => host.state(name));
for (const line of play.info ?? []) host.info(line);
for (const text of play.groups ?? []) host.group(text, [text]);
for (const line of play.debug ?? []) host.debug(line);
for (const each of play.annotate ?? []) host.annotate(each);
for (const [name, value] of (play.outputs ?? []) as Outputs) host.output(name, value);
const paths = (play.reports ?? []).map((path) => host.keepReport(path, '{}\n'));
const published: string[] = [];
for (const text of play.publish ?? []) published.push(await host.publish(text as Rendered));
const failures: string[] = [];
for (const run of play.logs ?? []) {
  try {
    await host.failedLogs(run);
  } catch (error) {
    failures.push(error instanceof Error ? error.message : String(error));
  }
}
const grave = play.close ? await host.close() : undefined;
if (play.fail) process.exitCode = host.fail();
const left = Object.keys(process.env).filter((name) => name.startsWith('INPUT_') || name.startsWith('ENDPOINT_AUTH_'));
process.stderr.write(
  JSON.stringify({
    read,
    states,
    paths,
    published,
    grave,
    stderr: stderr.text,
    asked,
    failures,
    left,
    run: host.run,
    tempFolder: host.tempFolder,
  }),
);
