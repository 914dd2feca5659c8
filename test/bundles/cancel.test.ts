import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { certificate } from '../simulator/certificate.ts';
import { startDevOps } from '../simulator/devops.ts';
import { startGitHub } from '../simulator/github.ts';
import { pipelinesEnv, run } from './environments.ts';
import { runningVm } from './fixtures.ts';
import { onEachRuntime } from './runtimes.ts';
import { temporaryFolder } from './spawn.ts';
import { type Done, readReports, runStep } from './steps.ts';

const folder = temporaryFolder();
const caFile = join(folder, 'ca.pem');
writeFileSync(caFile, certificate().cert);
const servers: { close(): Promise<void> }[] = [];
after(() => Promise.all(servers.map((server) => server.close())));

/** A log that sends its first lines and then nothing more. `asked` comes when somebody reads it. */
function endless() {
  let tell = (): void => {};
  const asked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const log = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from(runningVm.text);
    tell();
    await new Promise(() => {});
  };
  return { asked, log };
}

function assertNothingLeft(done: Done): void {
  assert.deepEqual(done.made, []);
  assert.deepEqual([...done.outputs], []);
  assert.equal(done.summary, '');
  assert.deepEqual(
    done.notes.map(({ severity }) => severity),
    ['error'],
    done.stdout,
  );
  assert.match(done.notes[0]?.text ?? '', /was canceled/);
  assert.equal(done.succeeded, false);
  assert.equal(done.stderr, '');
}

/** By which a shell knows the signal that ended a program: 128 and its number. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

const skip = process.platform === 'win32' ? 'Windows has no signals' : false;

onEachRuntime('a canceled step', (runtime) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`${signal} while GitHub sends a log`, { skip }, async () => {
      const { asked, log } = endless();
      const runs = [{ id: Number(run.id), attempts: [[], [{ id: 501, name: 'deploy', conclusion: 'failure', log }]] }];
      const server = await startGitHub({ token: run.token, repository: run.repository, runs });
      servers.push(server);
      const env = { NODE_EXTRA_CA_CERTS: caFile, GITHUB_API_URL: server.url };
      const done = await runStep({ runtime, host: 'github', env, cancel: { signal, when: asked } });
      assertNothingLeft(done);
      assert.equal(done.code, 1);
    });

    test(`${signal} while Azure DevOps sends a log`, { skip }, async () => {
      const { asked, log } = endless();
      const agent = pipelinesEnv(temporaryFolder(), {});
      const records = [
        { id: 'a', type: 'Task', name: 'resize', state: 'completed', result: 'failed', attempt: 1, log: { id: 7 } },
      ];
      const builds = [{ id: Number(run.buildId), records, logs: { 7: log } }];
      const server = await startDevOps({ token: run.token, project: agent.SYSTEM_TEAMPROJECTID ?? '', builds });
      servers.push(server);
      const env = { NODE_EXTRA_CA_CERTS: caFile, SYSTEM_COLLECTIONURI: server.url };
      const done = await runStep({ runtime, host: 'pipelines', env, cancel: { signal, when: asked } });
      assertNothingLeft(done);
      assert.match(done.stdout, /^##vso\[task\.complete result=Failed;?\]/m);
    });
  }

  describe('at the terminal, after the report of the first file', { skip }, () => {
    const files = { 'first.log': runningVm.text };
    const after = (stdout: string): boolean => stdout.endsWith('\n');

    function assertCanceled(done: Done): void {
      assert.equal(readReports(done.stdout).length, 1, 'what was printed is whole');
      assert.match(done.stderr, /^[^\n]* was canceled[^\n]*\n$/);
      assert.deepEqual(done.made, []);
    }

    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      test(`${signal} while standard input stays silent`, async () => {
        const step = {
          runtime,
          host: 'terminal',
          args: ['diagnose', '--json', 'first.log', '-'],
          files,
          keepInputOpen: true,
        } as const;
        const done = await runStep({ ...step, cancel: { signal, after } });
        assertCanceled(done);
        assert.equal(done.code, exitCodes[signal]);
      });
    }

    test('SIGINT while a file of many gigabytes is read', async () => {
      const huge = join(folder, `huge-${runtime.major}.log`);
      const file = openSync(huge, 'w');
      writeSync(file, `${'a line of text\n'.repeat(500)}`);
      // A hole: it takes no room on the disk, and still takes long to read.
      ftruncateSync(file, 16 * 1024 ** 3);
      closeSync(file);
      const done = await runStep({
        runtime,
        host: 'terminal',
        args: ['diagnose', '--json', 'first.log', huge],
        files,
        cancel: { signal: 'SIGINT', after },
      });
      assertCanceled(done);
      assert.equal(done.code, exitCodes.SIGINT);
    });

    test('SIGTERM while nobody writes to a named pipe', async (context) => {
      const pipe = join(folder, `pipe-${runtime.major}`);
      if (spawnSync('mkfifo', [pipe]).status !== 0) {
        context.skip('this machine has no mkfifo');
        return;
      }
      const done = await runStep({
        runtime,
        host: 'terminal',
        args: ['diagnose', '--json', 'first.log', pipe],
        files,
        cancel: { signal: 'SIGTERM', after },
      });
      assertCanceled(done);
      assert.notEqual(done.code, 0);
    });
  });
});
