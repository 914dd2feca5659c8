import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { alive } from '../command/run.ts';
import { assertDecent, guardReport, type Scene, scene } from './guard-world.ts';
import { addVm, api, type Expected, type PageHost, type Story, stories } from './run-stories.ts';
import { play } from './run-world.ts';
import { onEachRuntime, onSomeRuntime, type Runtime, sharedTest } from './runtimes.ts';
import { temporaryFolder } from './spawn.ts';
import type { Done } from './steps.ts';

const hosts: readonly PageHost[] = ['github', 'pipelines'];

/** Host × story × verdict, for the eye: printed in the end where the environment variable STORIES_TABLE is set. */
const table: string[] = [];
after(() => {
  if (process.env.STORIES_TABLE !== undefined) process.stdout.write(`${table.sort().join('\n')}\n`);
});

const lastOf = (path: string): string => path.replace(/\?.*$/, '').split('/').at(-1) ?? '';

function assertTold(at: Scene, done: Done, expected: Expected): void {
  assertDecent(at, done);
  const report = guardReport(done);
  const good = expected.verdict === 'succeeded' || expected.verdict === 'replayed';
  const told = `${report.summary}\n${JSON.stringify(report.attempts)}\n${done.stdout}`;
  assert.deepEqual(
    [report.mode, report.verdict, report.class, report.reason],
    ['run', expected.verdict, expected.class ?? 'none', expected.reason ?? 'no-error'],
    told,
  );
  const attempts = report.attempts ?? [];
  assert.equal(attempts.length, expected.attempts, told);
  assert.equal(report.exitCode, expected.exitCode);
  const sent = at.arm.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${lastOf(path)}`);
  assert.deepEqual(sent, expected.sent);
  const summary = done.summary.replace(/\\([_*[\]<>|.()-])/g, '$1');
  for (const says of expected.says) assert.match(summary, says);
  assert.doesNotMatch(done.summary, /\bundefined\b|\[object|\bNaN\b/);
  assert.equal(done.succeeded, good, told);
  assert.deepEqual(
    done.notes.map(({ severity }) => severity),
    good ? [] : ['error'],
  );
  for (const attempt of attempts.slice(0, -1)) assert.match(attempt.next, /^replayed: /);
  expected.afterwards?.(at);
}

async function tell(runtime: Runtime, host: PageHost, story: Story): Promise<void> {
  const at = await scene({ arrange: story.arrange });
  story.during?.(at, host);
  const done = await play(at, { runtime, host, inputs: story.inputs(host) });
  const { verdict, reason, attempts } = guardReport(done);
  table.push(
    `| ${story.name} | ${host} | ${runtime.major} | ${verdict} | ${reason} | ${attempts?.length ?? 0} | ${done.succeeded ? 'green' : 'red'} |`,
  );
  assertTold(at, done, story.expected(host));
}

onSomeRuntime('mode run, the stories', (runtime) => {
  for (const host of hosts) {
    describe(host, { concurrency: 2 }, () => {
      for (const story of stories) {
        sharedTest(story.name, story.todo === undefined ? {} : { todo: story.todo }, () => tell(runtime, host, story));
      }
    });
  }
});

/** A step whose gate is clear, and whose command is `run`. */
async function command(
  runtime: Runtime,
  host: PageHost,
  run: string,
  more: Partial<Parameters<typeof play>[1]> = {},
): Promise<{ readonly at: Scene; readonly done: Done }> {
  const at = await scene({ arrange: addVm });
  const inputs = { 'resource-id': api, operation: 'restart', run, replay: '0' };
  return { at, done: await play(at, { runtime, host, inputs, ...more }) };
}

/** What a page would obey in the log of a plain script step, it obeys here too. */
const note: Readonly<Record<PageHost, string>> = {
  github: '::notice title=mine::from the command',
  pipelines: '##vso[task.logissue type=warning]from the command',
};

const texts: Readonly<Record<string, (host: PageHost) => string>> = {
  'colours, tabs, progress, line ends and commands of its own pass through': (host) =>
    `\u001b[31mred\u001b[0m\r\nprogress 1%\rprogress 2%\r\n\tümlaut  \n${note[host]}\n##[group]mine\n::debug::mine\n\n\nlast\n`,
  'what has no line end is not glued to our words': () => 'first\nno end',
};

async function unaltered(runtime: Runtime, host: PageHost, text: string): Promise<void> {
  const octal = [...Buffer.from(text)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
  const { at, done } = await command(runtime, host, `printf '${octal}'`);
  assertDecent(at, done);
  const from = done.stdout.indexOf(text.slice(0, 3));
  assert.equal(done.stdout.slice(from, from + text.length), text);
  assert.match(done.stdout.slice(from + text.length - 1), /^.?\n/);
  const own = text.includes(note[host]);
  assert.deepEqual(
    done.notes.filter(({ text: told }) => told.includes('from the command')).map(({ severity }) => severity),
    own ? [host === 'github' ? 'notice' : 'warning'] : [],
  );
  assert.ok(done.succeeded);
}

/** The command ends only when this process has seen its first line. */
async function streamsLive(runtime: Runtime, host: PageHost): Promise<void> {
  const go = join(temporaryFolder(), 'go');
  const wait = `i=0; while [ ! -f '${go}' ] && [ $i -lt 1200 ]; do sleep 0.1; i=$((i+1)); done; [ -f '${go}' ]`;
  const seen = (stdout: string): false => {
    if (/^first$/m.test(stdout)) writeFileSync(go, '');
    return false;
  };
  const run = `echo first\n${wait}\nfor n in 1 2 3; do echo "out $n"; echo "err $n" >&2; done`;
  const { done } = await command(runtime, host, run, { cancel: { signal: 'SIGINT', after: seen } });
  assert.ok(done.succeeded, done.stdout);
  assert.match(done.stdout, /^first\nout 1\nerr 1\nout 2\nerr 2\nout 3\nerr 3\n/m);
}

/** Made up; in parts, so that no scanner takes them for real ones. */
const secrets = {
  jwt: ['eyJhbGciOiJub25lIn0', 'eyJzdWIiOiJub2JvZHkiLCJ2IjoxfQ', 'bm90LWEtc2lnbmF0dXJlLWF0LWFsbA'].join('.'),
  key: `${'QUJDREVGR0hJSktMTU5P'.repeat(4)}MADEUP==`,
  sas: 'c2lnbmF0dXJlLW1hZGUtdXAtZm9yLWEtdGVzdA%3D',
  password: 'made-Up-pass-99x',
};

async function keepsSecrets(runtime: Runtime, host: PageHost): Promise<void> {
  const { jwt, key, sas, password } = secrets;
  const message = `The write conflicts. See https://store.blob.core.windows.net/c/b?sv=2024-01-01&sig=${sas} (AccountKey=${key};password=${password}) and ${jwt}, sent as Authorization: Bearer ${jwt}`;
  const { at, done } = await command(runtime, host, `echo 'ERROR: (Conflict) ${message}' >&2; exit 1`);
  assertDecent(at, done);
  const report = JSON.stringify(guardReport(done));
  const told = [done.summary, report, ...done.outputs.values(), ...done.notes.map(({ text }) => text)].join('\n');
  for (const secret of Object.values(secrets)) {
    assert.ok(!told.includes(secret), `told: ${secret}`);
    assert.equal(done.stdout.split(secret).length, message.split(secret).length, 'only by the command itself');
  }
  assert.match(report, /The write conflicts/, 'the rest is told');
  assert.equal(guardReport(done).verdict, 'failed');
}

async function muchOutput(runtime: Runtime, host: PageHost): Promise<void> {
  const error = 'ERROR: (AnotherOperationInProgress) Another operation on this or dependent resource is in progress.';
  const { at, done } = await command(runtime, host, `seq 1 2800000\necho '${error}' >&2\nexit 1`);
  assertDecent(at, done);
  assert.ok(done.stdout.length > 20 * 1024 * 1024, `${done.stdout.length}`);
  assert.match(done.stdout, /^2799999\n2800000\nERROR: \(AnotherOperationInProgress\)/m);
  const report = guardReport(done);
  assert.deepEqual([report.verdict, report.reason, report.exitCode], ['failed', 'another-operation-in-progress', 1]);
  assert.ok(JSON.stringify(report).length < 100_000 && done.summary.length < 100_000);
}

/** One child that ends when it is asked, one that never listens and has a child of its own. */
const family = `sleep 600 & echo "pid $!"
sh -c 'trap "" INT TERM; sleep 601 & echo "pid $!"; echo "pid $$"; while :; do sleep 1; done' &
wait`;

async function cancels(runtime: Runtime, host: PageHost): Promise<void> {
  const pids = (stdout: string): readonly number[] =>
    [...stdout.matchAll(/^pid (\d+)$/gm)].map(([, pid]) => Number(pid));
  const ready = (stdout: string): boolean => pids(stdout).length === 3;
  const { at, done } = await command(runtime, host, family, {
    cancel: { signal: 'SIGINT', after: ready },
    realTime: true,
  });
  assert.deepEqual(pids(done.stdout).filter(alive), [], 'a child is left');
  assertDecent(at, done);
  assert.equal(done.succeeded, false);
  assert.deepEqual(done.made, [], 'no report, no summary, no script');
  assert.match(done.notes[0]?.text ?? '', /\bcanceled\b/);
  assert.match(done.stdout, /what it had started in Azure goes on/);
  assert.deepEqual(
    at.arm.requests.filter(({ method }) => method !== 'GET'),
    [],
  );
}

onEachRuntime('mode run, the output of the command', (runtime) => {
  for (const host of hosts) {
    describe(host, { concurrency: 2 }, () => {
      test('is seen live, both streams in order', () => streamsLive(runtime, host));
      const skip = process.platform === 'win32' ? 'Windows has no signals' : false;
      test('a cancel ends the process tree, and nothing is left', { skip }, () => cancels(runtime, host));
      if (runtime.major === 20) return;
      for (const [name, text] of Object.entries(texts)) test(name, () => unaltered(runtime, host, text(host)));
      test('secrets in it come into no summary and no report', () => keepsSecrets(runtime, host));
      test('20 MB of it are no trouble', () => muchOutput(runtime, host));
    });
  }
});
