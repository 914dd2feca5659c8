import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type OutputPorts, type OutputStream, standardOutput } from '../../src/hosts/output.ts';

type Kind = 'file' | 'pipe' | 'socket' | 'screen';

interface Drive {
  readonly output: OutputStream;
  /** What was written directly, a string a call. */
  readonly direct: string[];
  /** What went through the stream of the process. */
  readonly streamed: string[];
  readonly streamListeners: unknown[];
}

const fails = (code: string): Error => Object.assign(new Error(`write ${code}`), { code });

/** `takes` answers each write in turn: how many bytes it takes, or the error; where it ends, everything is taken. */
function drive(kind: Kind, takes: readonly (number | Error)[] = [], ports: Partial<OutputPorts> = {}): Drive {
  const direct: string[] = [];
  const streamed: string[] = [];
  const streamListeners: unknown[] = [];
  const turns = [...takes];
  const stream: OutputStream = {
    write: (text) => streamed.push(typeof text === 'string' ? text : Buffer.from(text).toString()),
    on: (_, listener) => streamListeners.push(listener),
    isTTY: true,
    columns: 50,
  };
  const output = standardOutput({
    platform: 'linux',
    stat: () => ({ isFile: () => kind === 'file', isFIFO: () => kind === 'pipe', isSocket: () => kind === 'socket' }),
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
  return { output, direct, streamed, streamListeners };
}

describe('standard output', () => {
  for (const kind of ['file', 'pipe', 'socket'] as const) {
    test(`is written to directly where it is a ${kind}`, () => {
      const { output, direct, streamed } = drive(kind);
      output.write('one\n');
      output.write('zwölf\n');
      assert.deepEqual([direct, streamed], [['one\n', 'zwölf\n'], []]);
      assert.equal(output.isTTY ?? false, false);
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
    const { output, direct, streamed, streamListeners } = drive('pipe', [2, fails('EAGAIN')]);
    const listener = (): void => {};
    output.on('error', listener);
    output.write('aé!');
    output.write('later');
    assert.equal(direct.length, 1);
    // The two bytes of é were torn apart: what the stream got begins with the second.
    assert.deepEqual(streamed, [Buffer.from('aé!').subarray(2).toString(), 'later']);
    assert.deepEqual(streamListeners, [listener]);
  });
  test('tells its listeners of an error, and throws where nobody listens', () => {
    const heard: (string | undefined)[] = [];
    const listened = drive('pipe', [fails('EPIPE')]).output;
    listened.on('error', ({ code }) => heard.push(code));
    listened.write('one\n');
    assert.deepEqual(heard, ['EPIPE']);
    assert.throws(() => drive('file', [fails('ENOSPC')]).output.write('one\n'), /ENOSPC/);
  });
});
