import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listPs, taskkillOf } from '../../src/command/tree.ts';
import { alive, leftBehind, type Ran, run } from './run.ts';

const posix = process.platform === 'win32' ? 'needs a POSIX system' : false;
const linux = process.platform === 'linux' ? false : 'needs Linux';
const quick = { interruptMs: 300, terminateMs: 300, lingerMs: 500 };
/** Only a hang lasts so long. Milliseconds. */
const hangMs = 60_000;

/** Cancels when the script has printed "ready", and the numbers of so many processes. */
async function cancel(
  script: string,
  limits = quick,
  processes = 0,
): Promise<Ran & { readonly pids: readonly number[]; readonly tookMs: number }> {
  const controller = new AbortController();
  let at = Number.NaN;
  const ran = await run(script, {
    spec: { shell: 'bash' },
    limits,
    ports: { signal: controller.signal },
    watch: (soFar) => {
      const printed = soFar.match(/^\d+$/gm)?.length ?? 0;
      if (!soFar.includes('ready') || printed < processes || controller.signal.aborted) return;
      at = performance.now();
      controller.abort();
    },
  });
  return { ...ran, pids: (ran.out.match(/^\d+$/gm) ?? []).map(Number), tookMs: performance.now() - at };
}

const patient = { interruptMs: 2 * hangMs, terminateMs: 2 * hangMs, lingerMs: 2 * hangMs };

describe('a cancel', { skip: posix }, () => {
  test('interrupts, and a command that heeds it ends as it likes', async () => {
    const script = 'trap "echo bye; exit 42" INT; echo ready; while :; do sleep 0.05; done';
    const { canceled, exitCode, out, tookMs } = await cancel(script, patient);
    assert.deepEqual({ canceled, exitCode, out }, { canceled: true, exitCode: 42, out: 'ready\nbye\n' });
    assert.ok(tookMs < hangMs, String(tookMs));
  });
  test('ends a command that knows nothing of it', async () => {
    const { canceled, exitCode, endedBy, tookMs } = await cancel('echo ready; sleep 600', patient);
    assert.deepEqual({ canceled, exitCode, endedBy }, { canceled: true, exitCode: null, endedBy: 'SIGINT' });
    assert.ok(tookMs < hangMs, String(tookMs));
    assert.deepEqual(leftBehind(), []);
  });
  test('terminates what ignores the interrupt', async () => {
    const { canceled, endedBy, tookMs, pids } = await cancel('trap "" INT; sleep 600 & echo $!; echo ready; wait', {
      ...patient,
      interruptMs: quick.interruptMs,
    });
    assert.deepEqual({ canceled, endedBy }, { canceled: true, endedBy: 'SIGTERM' });
    assert.ok(tookMs >= 300, String(tookMs));
    assert.deepEqual(pids.map(alive), [false]);
  });
  test('kills what ignores everything', async () => {
    const { canceled, endedBy, tookMs } = await cancel('trap "" INT TERM; echo ready; while :; do sleep 0.05; done');
    assert.deepEqual({ canceled, endedBy }, { canceled: true, endedBy: 'SIGKILL' });
    assert.ok(tookMs >= 600, String(tookMs));
  });
  test('reaches grandchildren, and the background', async () => {
    const script =
      'bash -c \'sleep 601 & echo $!; bash -c "echo \\$\\$; sleep 602; :"; :\' & echo $!; echo ready; wait';
    const { pids } = await cancel(script, quick, 3);
    assert.equal(pids.length, 3);
    assert.deepEqual(pids.map(alive), [false, false, false]);
  });
  test('reaches groups of their own', { skip: linux }, async () => {
    const { pids } = await cancel(
      'timeout 603 bash -c "trap \\"\\" INT; echo \\$\\$; sleep 604; :" & setsid bash -c "echo \\$\\$; sleep 605; :" & echo ready; wait',
      quick,
      2,
    );
    assert.equal(pids.length, 2);
    assert.deepEqual(pids.map(alive), [false, false]);
  });
  test('the command has gone, and what it leaves behind is ended all the same', async () => {
    const { pids, endedBy } = await cancel('(trap "" INT; echo ready; sleep 606) & echo $!; sleep 607', quick, 1);
    assert.equal(endedBy, 'SIGINT');
    assert.deepEqual(pids.map(alive), [false]);
  });
  test('works where the command prints without end', async () => {
    const { canceled } = await cancel('echo ready; yes', patient);
    assert.equal(canceled, true);
  });
  test('does not wait for a sink that is stuck', async () => {
    const controller = new AbortController();
    const out = (): Promise<void> => {
      controller.abort();
      return new Promise(() => undefined);
    };
    const { canceled, endedBy, output } = await run('echo ready; sleep 600', {
      limits: quick,
      ports: { signal: controller.signal, out },
    });
    assert.deepEqual([canceled, endedBy, `${Buffer.from(output)}`], [true, 'SIGINT', 'ready\n']);
  });
  test('before the start: nothing is started', async () => {
    const end = await run('echo started', { ports: { signal: AbortSignal.abort() } });
    assert.deepEqual([end.canceled, end.exitCode, end.endedBy, end.output.length, end.out], [true, null, null, 0, '']);
    assert.deepEqual(leftBehind(), []);
  });
  test('while it is being started: nothing is started', async () => {
    const controller = new AbortController();
    const running = run('echo started', { ports: { signal: controller.signal } });
    controller.abort();
    const { canceled, out } = await running;
    assert.deepEqual([canceled, out], [true, '']);
    assert.deepEqual(leftBehind(), []);
  });
  test('of a command that has finished is none, and does not wait for the background', {
    timeout: 2 * hangMs,
  }, async () => {
    const controller = new AbortController();
    let looking: NodeJS.Timeout | undefined;
    const { canceled, exitCode, out } = await run('sleep 600 & echo $!; echo $$; exit 3', {
      limits: { lingerMs: 10 * hangMs },
      ports: { signal: controller.signal },
      watch: (soFar) => {
        const [, shell] = soFar.match(/^\d+$/gm) ?? [];
        // Once its exit was noticed it is nobody's process any more.
        looking ??= shell === undefined ? undefined : setInterval(() => exists(Number(shell)) || controller.abort(), 5);
      },
    });
    clearInterval(looking);
    const pid = Number(out.split('\n')[0]);
    try {
      assert.deepEqual([canceled, exitCode, alive(pid)], [false, 3, true]);
    } finally {
      process.kill(pid, 'SIGKILL');
    }
  });
  test('processes are listed without /proc too', async () => {
    const own = (await listPs()).find(({ pid }) => pid === process.pid);
    assert.equal(own?.parent, process.ppid);
  });
});

/** Also where it has ended, until its end was fetched. */
function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('on Windows, taskkill ends the tree', () => {
  assert.deepEqual(taskkillOf(12, 'D:\\Windows'), ['D:\\Windows\\System32\\taskkill.exe', ['/T', '/F', '/PID', '12']]);
  assert.equal(taskkillOf(12, undefined)[0], 'C:\\Windows\\System32\\taskkill.exe');
});
