import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createKeeper } from '../../src/command/kept.ts';
import { alive, leftBehind, run, tempFolder } from './run.ts';

const posix = process.platform === 'win32' ? 'needs a POSIX system' : false;
/** The words of a script that waits for a file, two minutes at most. */
const until = (path: string): string =>
  `i=0; while [ ! -f '${path}' ]; do i=$((i+1)); [ $i -lt 6000 ] || exit 9; sleep 0.02; done`;
const numbers = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `${from + index}\n`).join('');

describe('output on its way', { skip: posix }, () => {
  // Where there are no named pipes, a shell joins the streams: macOS, and here too.
  for (const platform of ['linux', 'darwin'] as const) {
    test(`both streams in order (${platform})`, async () => {
      const ran = await run('i=1; while [ $i -le 5000 ]; do echo $i; echo $((i+1)) >&2; i=$((i+2)); done', {
        spec: { platform },
      });
      assert.equal(ran.out, numbers(1, 5000));
      assert.equal(ran.err, '');
      assert.equal(`${Buffer.from(ran.output)}`, ran.out);
    });
    test(`streams apart (${platform})`, async () => {
      const ran = await run('for i in 1 2 3; do echo o$i; echo e$i >&2; done; exit 5', {
        spec: { platform, merge: false },
      });
      assert.deepEqual([ran.out, ran.err, ran.exitCode], ['o1\no2\no3\n', 'e1\ne2\ne3\n', 5]);
      assert.equal(ran.output.length, 18);
    });
    test(`a signal and an exit code (${platform})`, async () => {
      assert.equal((await run('kill -9 $$', { spec: { platform } })).endedBy, 'SIGKILL');
      assert.equal((await run('exit 9', { spec: { platform } })).exitCode, 9);
    });
  }
  test('it comes while the command runs', async () => {
    const go = join(tempFolder, 'seen');
    const { out } = await run(`echo first; ${until(go)}; echo last`, { watch: () => writeFileSync(go, '') });
    assert.equal(out, 'first\nlast\n');
  });
  test('every byte is handed on as it is, and without a last newline', async () => {
    const got: Uint8Array[] = [];
    const script =
      "import os\nfor i in range(64): os.write(1, bytes(range(256)))\nos.write(1, b'\\xff\\r\\n\\x1b[31m end')";
    const ran = await run(script, { spec: { shell: 'python' }, ports: { out: (chunk) => void got.push(chunk) } });
    const every = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
    const expected = Buffer.concat([
      ...Array.from({ length: 64 }, () => every),
      Buffer.from('ff0d0a1b5b33316d20656e64', 'hex'),
    ]);
    assert.ok(Buffer.concat(got).equals(expected));
    assert.ok(expected.equals(ran.output));
  });
  for (const platform of ['linux', 'darwin'] as const)
    test(`a slow sink gets one chunk at a time, and loses nothing though it outlasts the command (${platform})`, async () => {
      let pending = 0;
      let most = 0;
      const got: Uint8Array[] = [];
      const out = async (chunk: Uint8Array): Promise<void> => {
        pending += 1;
        most = Math.max(most, pending);
        await wait(20);
        got.push(chunk);
        pending -= 1;
      };
      // The last pipe full is given out after the exit, in far more time than is waited for a pipe that is held open.
      const script = 'seq 100000 139999';
      const ran = await run(script, { spec: { platform }, ports: { out }, limits: { lingerMs: 40 } });
      const expected = numbers(100_000, 139_999);
      assert.equal(most, 1);
      assert.equal(`${Buffer.concat(got)}`, expected);
      assert.equal(`${Buffer.from(ran.output)}`, expected);
    });
  test('the command waits at its pipe while the sink is at work', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const marker = join(tempFolder, 'printed');
    const running = run(`head -c 3000000 /dev/zero; echo > '${marker}'`, { ports: { out: () => held } });
    await wait(400);
    assert.equal(existsSync(marker), false);
    release();
    assert.equal((await running).output.length, 3_000_000);
    assert.equal(existsSync(marker), true);
  });
  for (const [how, out] of [
    ['throws', () => assert.fail('closed')],
    ['rejects', () => Promise.reject(new Error('closed'))],
  ] as const)
    test(`a sink that ${how} does not end the command`, async () => {
      const { exitCode, output } = await run('echo a; sleep 0.1; echo b; exit 6', { ports: { out } });
      assert.deepEqual([exitCode, `${Buffer.from(output)}`], [6, 'a\nb\n']);
    });
});

describe('what stays in the background', { skip: posix }, () => {
  for (const platform of ['linux', 'darwin'] as const)
    test(`holds the pipe, but not us, and goes on (${platform})`, async () => {
      const [go, printed] = [join(tempFolder, `go-${platform}`), join(tempFolder, `printed-${platform}`)];
      const script = `(${until(go)}; echo late; echo > '${printed}'; sleep 600) & echo $!; echo done`;
      let seen = '';
      const watch = (soFar: string): void => {
        seen = soFar;
      };
      const begun = performance.now();
      const { exitCode, out, canceled } = await run(script, { spec: { platform }, limits: { lingerMs: 300 }, watch });
      const took = performance.now() - begun;
      const pid = Number(out.split('\n')[0]);
      try {
        assert.deepEqual([exitCode, canceled, out], [0, false, `${pid}\ndone\n`]);
        assert.ok(took >= 300, String(took));
        // It prints into the pipe that we let go: that does not end it, and does not reach the sink of a command that
        // is over.
        writeFileSync(go, '');
        while (!existsSync(printed)) await wait(10);
        assert.ok(alive(pid));
        assert.doesNotMatch(seen, /late/);
        assert.deepEqual(leftBehind(), []);
      } finally {
        process.kill(pid, 'SIGKILL');
      }
    });
  test('what it prints soon after the exit still comes', async () => {
    const { out } = await run('(sleep 0.3; echo late) & echo done', { limits: { lingerMs: 120_000 } });
    assert.equal(out, 'done\nlate\n');
  });
  test('it may print without end', async () => {
    const { out, exitCode } = await run('(while :; do echo more; done) & echo $!', { limits: { lingerMs: 300 } });
    process.kill(Number(/^\d+$/m.exec(out)?.[0]), 'SIGKILL');
    assert.equal(exitCode, 0);
  });
});

describe('the bounded copy', () => {
  const kept = (chunks: readonly string[], head: number, tail: number): readonly [string, number] => {
    const keeper = createKeeper(head, tail);
    for (const chunk of chunks) keeper.add(Buffer.from(chunk));
    const { output, dropped } = keeper.read();
    return [`${Buffer.from(output)}`, dropped];
  };
  test('keeps what fits whole, in chunks of any size', () => {
    for (const chunks of [['0123456789abcdef'], [...'0123456789abcdef'], ['01', '23456789abcd', '', 'ef']])
      assert.deepEqual(kept(chunks, 6, 10), ['0123456789abcdef', 0]);
    assert.deepEqual(kept([], 6, 10), ['', 0]);
  });
  test('leaves out the middle, in whole lines', () => {
    const text = numbers(10, 99);
    for (const chunks of [[text], [...text], text.match(/.{1,7}/gs) ?? []])
      assert.deepEqual(kept(chunks, 8, 10), ['10\n11\n97\n98\n99\n', text.length - 15]);
  });
  test('a chunk larger than everything', () =>
    assert.deepEqual(kept(['x'.repeat(5000)], 10, 20), ['x'.repeat(30), 4970]));
  test('agrees with a plain computation', () => {
    const text = Array.from({ length: 3000 }, (_, index) => `${index % 7}`).join('');
    for (let size = 1; size < 200; size += 13) {
      const chunks = text.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
      assert.deepEqual(kept(chunks, 100, 333), [text.slice(0, 100) + text.slice(-333), 3000 - 433]);
    }
  });
});

test('200 MB pass in constant memory', { skip: posix }, async () => {
  // In a process of its own: the memory is the peak of the whole process.
  const program = `
    import { prepareCommand } from ${JSON.stringify(new URL('../../src/command/command.ts', import.meta.url).href)};
    import { tmpdir } from 'node:os';
    import { setImmediate } from 'node:timers/promises';
    const spec = { script: 'sleep 120 & head -c 200000000 /dev/zero; echo; echo the end', shell: '', directory: '', env: process.env, tempFolder: tmpdir(), merge: true, platform: process.platform };
    let bytes = 0, calls = 0;
    const out = (chunk) => { bytes += chunk.length; calls += 1; return calls % 2 ? setImmediate() : undefined; };
    const end = await (await prepareCommand(spec)).run({ signal: new AbortController().signal, out, err: out });
    const { exitCode, dropped, elapsedMs } = end;
    const last = Buffer.from(end.output).subarray(-8).toString();
    console.log(JSON.stringify({ bytes, exitCode, sum: end.output.length + dropped, last, elapsedMs, peak: process.resourceUsage().maxRSS / 1024 }));
  `;
  const begun = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const text = (await child.stdout.toArray()).join('');
  // What stays in the background keeps our process from ending as little as it keeps the run.
  assert.ok(performance.now() - begun < 100_000);
  const { peak, elapsedMs, ...rest } = JSON.parse(text);
  assert.deepEqual(rest, { bytes: 200_000_009, exitCode: 0, sum: 200_000_009, last: 'the end\n' });
  assert.ok(peak < 150, `peak ${peak} MB`);
  assert.ok(elapsedMs < 300_000, `${elapsedMs} ms`);
});
