import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createLog, createOutput, type Output, type OutputPorts, type ProcessStream } from '../../src/hosts/output.ts';

type Kind = 'file' | 'pipe' | 'socket' | 'screen' | 'memory device';

interface Drive {
  readonly output: Output;
  /** What was written directly, a string a call. */
  readonly direct: string[];
  /** What went through the stream of the process. */
  readonly streamed: string[];
}

const fails = (code: string): Error => Object.assign(new Error(`write ${code}`), { code });

/** `takes` answers each write in turn: how many bytes it takes, or the error; where it ends, everything is taken. */
function drive(
  kind: Kind,
  takes: readonly (number | Error)[] = [],
  ports: Partial<OutputPorts> = {},
  refused?: Error,
): Drive {
  const direct: string[] = [];
  const streamed: string[] = [];
  const turns = [...takes];
  const stream: ProcessStream = {
    write(text, done) {
      if (refused === undefined) streamed.push(typeof text === 'string' ? text : Buffer.from(text).toString());
      queueMicrotask(() => done(refused));
      return refused === undefined && text.length < 10;
    },
    on: () => undefined,
    isTTY: true,
    columns: 50,
  };
  const output = createOutput(1, {
    platform: 'linux',
    stat: () => ({
      isFile: () => kind === 'file',
      isFIFO: () => kind === 'pipe',
      isSocket: () => kind === 'socket',
      rdev: kind === 'memory device' ? 0x107 : 0x8800,
    }),
    write(descriptor, bytes) {
      assert.equal(descriptor, 1);
      const turn = turns.shift() ?? bytes.length;
      if (turn instanceof Error) throw turn;
      direct.push(Buffer.from(bytes.subarray(0, turn)).toString());
      return turn;
    },
    stream: () => stream,
    ...ports,
  });
  return { output, direct, streamed };
}

describe('standard output', () => {
  for (const kind of ['file', 'pipe', 'socket', 'memory device'] as const) {
    test(`is written to directly where it is a ${kind}`, () => {
      const { output, direct, streamed } = drive(kind);
      output.write('one\n');
      output.write('zwölf\n');
      assert.deepEqual([direct, streamed], [['one\n', 'zwölf\n'], []]);
      assert.equal(output.isTTY, false);
      assert.equal(output.columns, undefined);
    });
  }
  test('is the stream of the process where it is a screen', () => {
    const { output, direct, streamed } = drive('screen');
    output.write('one\n');
    assert.deepEqual([direct, streamed, output.isTTY, output.columns], [[], ['one\n'], true, 50]);
  });
  test('is the stream on Windows, whose pipes and consoles have rules of their own', () => {
    const { output, direct, streamed } = drive('pipe', [], { platform: 'win32' });
    output.write('one\n');
    assert.deepEqual([direct, streamed], [[], ['one\n']]);
  });
  test('is the stream where nothing is known of it', () => {
    const stat = (): never => {
      throw fails('EBADF');
    };
    const { output, streamed } = drive('pipe', [], { stat });
    output.write('one\n');
    assert.deepEqual(streamed, ['one\n']);
  });
  test('takes as many writes as a text needs', () => {
    const { output, direct } = drive('pipe', [2, 3]);
    output.write('abcdefgh');
    assert.deepEqual(direct, ['ab', 'cde', 'fgh']);
  });
  test('hands the rest to the stream where the pipe does not wait, in order, also in the middle of a character', () => {
    const { output, direct, streamed } = drive('pipe', [2, fails('EAGAIN')]);
    output.write('aé!');
    output.write('later');
    assert.equal(direct.length, 1);
    // The two bytes of é were torn apart: what the stream got begins with the second.
    assert.deepEqual(streamed, [Buffer.from('aé!').subarray(2).toString(), 'later']);
  });
  test('asks whoever writes much to wait for a reader that is slow', async () => {
    const { output } = drive('screen');
    assert.equal(output.write('short'), undefined);
    assert.ok(output.write('long enough to wait for') instanceof Promise);
    await output.settled();
  });
  test('after the first trouble takes nothing more, so that what was written has no hole', () => {
    const { output, direct } = drive('file', [3, fails('ENOSPC')]);
    output.write('one\n');
    assert.equal(output.trouble, 'ENOSPC');
    output.write('two\n');
    assert.deepEqual(direct, ['one']);
  });
  test('knows the trouble of a stream when it has settled', async () => {
    for (const refused of [fails('EPIPE'), new Error('without a code')]) {
      const { output } = drive('screen', [], {}, refused);
      output.write('one\n');
      await output.settled();
      assert.equal(output.trouble, refused.message.endsWith('EPIPE') ? 'EPIPE' : 'EIO');
    }
  });
  test('is no screen where it has trouble to open one', () => {
    const { output } = drive('screen', [], {
      stream: () => {
        throw fails('EBADF');
      },
    });
    output.write('one\n');
    assert.equal(output.trouble, 'EBADF');
  });
});

describe('a log', () => {
  test('is the first output that takes the line, and no line is lost between them', () => {
    const first = drive('pipe', [4, fails('EPIPE')]);
    const second = drive('pipe');
    const log = createLog([() => first.output, () => second.output]);
    for (const line of ['one\n', 'two\n', 'three\n']) log(line);
    assert.deepEqual([first.direct, second.direct], [['one\n'], ['two\n', 'three\n']]);
  });
});
