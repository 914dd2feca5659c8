import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { collect, dullLog, inTheMiddle } from './dull-log.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const failure = 'ERROR: (ScopeLocked) the scope is locked';

function* inPieces(whole: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < whole.length; at += size) yield whole.slice(at, at + size);
}

/** One memory for all chunks, overwritten each time, as a reader with a single buffer does it. */
function* reused(whole: Uint8Array, size: number): Generator<Uint8Array> {
  const memory = new Uint8Array(size);
  for (let at = 0; at < whole.length; at += size) {
    const part = whole.subarray(at, at + size);
    memory.fill(0x7e);
    memory.set(part);
    yield memory.subarray(0, part.length);
  }
}

describe('a small log', () => {
  test('is handed out whole, whatever it says', async () => {
    assert.deepEqual(await collect('nothing\nto see\n'), [{ text: 'nothing\nto see\n', line: 1 }]);
  });

  test('that is empty has no passage', async () => {
    assert.deepEqual(await collect([]), []);
    assert.deepEqual(await collect([new Uint8Array(0)]), []);
  });

  test('ends at 64 KiB', async () => {
    assert.equal((await collect('a'.repeat(64 * 1024))).length, 1);
    assert.equal((await collect('a'.repeat(64 * 1024 + 1))).length, 0);
  });

  test('loses its byte order mark and CRLF, and keeps lone carriage returns', async () => {
    assert.deepEqual(await collect('\ufeffone\r\ntwo 10%\rtwo 20%\r\n'), [
      { text: 'one\ntwo 10%\rtwo 20%\n', line: 1 },
    ]);
  });

  test('decodes what is no UTF-8 to replacement characters', async () => {
    assert.deepEqual(await collect([Uint8Array.of(0x61, 0xff, 0x00, 0xc3, 0x0a)]), [
      { text: 'a\ufffd\u0000\ufffd\n', line: 1 },
    ]);
  });
});

describe('a window', () => {
  test('reaches 60 lines up and 80 lines down, and knows its line number', async () => {
    const lines = dullLog(300 * 1024).split('\n');
    lines[1500] = failure;
    const [passage, ...rest] = await collect(lines.join('\n'));
    assert.deepEqual(rest, []);
    assert.equal(passage?.line, 1501 - 60);
    assert.equal(passage?.text, `${lines.slice(1500 - 60, 1500 + 81).join('\n')}\n`);
  });

  test('reaches no more than 16 KiB up and 64 KiB down', async () => {
    const wide = Array.from({ length: 200 }, (_, index) => `${index} ${'x'.repeat(3000)}`);
    wide[100] = failure;
    const [passage] = await collect(wide.join('\n'));
    const lines = (passage?.text ?? '').split('\n');
    assert.equal(lines[0], wide[95]);
    assert.equal(lines.at(-2), wide[100 + 21]);
  });

  test('stops at the ends of the log', async () => {
    const log = dullLog(100 * 1024);
    const found = await collect(`${failure}\n${log}${failure}`);
    assert.equal(found[0]?.line, 1);
    assert.ok(found[0]?.text.startsWith(failure));
    assert.equal(found.length, 2);
    assert.ok(found[1]?.text.endsWith(failure));
  });

  test('merges with the next one when they touch', async () => {
    const lines = dullLog(300 * 1024).split('\n');
    lines[1000] = failure;
    lines[1000 + 141] = failure;
    lines[1600] = failure;
    lines[1600 + 142] = failure;
    const found = await collect(lines.join('\n'));
    assert.deepEqual(
      found.map(({ line, text }) => [line, text.split('\n').length - 1]),
      [
        [941, 60 + 141 + 81],
        [1541, 141],
        [1683, 141],
      ],
    );
  });
});

describe('a long stretch', () => {
  const lines = Array.from(
    { length: 9000 },
    (_, index) => `${index}: ${index % 20 === 0 ? failure : 'working on a part of it, more than usual'}`,
  );
  const log = `${lines.join('\n')}\n`;

  test('comes in pieces of at most 256 KiB that overlap by about 8 KiB, cut at line ends', async () => {
    const found = await collect(log);
    assert.ok(found.length > 1);
    for (const [index, { line, text }] of found.entries()) {
      assert.ok(bytes(text).length <= 256 * 1024, 'not too long');
      assert.ok(text.startsWith(`${line - 1}: `), 'begins with the line it names');
      assert.ok(text.endsWith('\n'), 'ends with a line');
      const before = found[index - 1];
      if (!before) continue;
      const shared = before.line + before.text.split('\n').length - 1 - line;
      assert.ok(shared > 100 && shared < 220, `${shared} lines in both`);
    }
    const last = found.at(-1);
    assert.equal((last?.line ?? 0) + (last?.text ?? '').split('\n').length - 2, lines.length);
  });

  test('is the same however the chunks are cut', async () => {
    const whole = bytes(log);
    const expected = await collect([whole]);
    for (const size of [61, 4096, 65_536, 1 << 20]) {
      assert.deepEqual(await collect(inPieces(whole, size)), expected, `chunks of ${size}`);
      assert.deepEqual(await collect(reused(whole, size)), expected, `one memory of ${size}`);
    }
  });
});

describe('chunk borders', () => {
  test('cut neither needles nor characters', async () => {
    const log = bytes(inTheMiddle(`größer: ${failure} – Ende ✓`, 35 * 1024));
    const expected = await collect([log]);
    assert.equal(expected.length, 1);
    assert.match(expected[0]?.text ?? '', /größer: ERROR: \(ScopeLocked\) the scope is locked – Ende ✓/);
    for (const size of [1, 3, 1000, 1025])
      assert.deepEqual(await collect(inPieces(log, size)), expected, `chunks of ${size}`);
  });

  test('of the work buffer cut no needle', async () => {
    const dull = bytes(dullLog(1200 * 1024));
    const needle = bytes(' QuotaExceeded ');
    for (let before = 0; before <= needle.length; before += 1) {
      const log = dull.slice();
      log.set(needle, 1024 * 1024 - before);
      assert.equal((await collect([log])).length, 1, `${before} bytes before the border`);
    }
  });

  test('of the work buffer lose nothing: every failure of a long log is found, on its line', async () => {
    const lines = dullLog(6 * 1024 * 1024).split('\n');
    const expected: number[] = [];
    // 431 lines apart, so that no two windows touch and the failures fall everywhere in the buffer.
    for (let at = 431; at < lines.length - 100; at += 431) {
      lines[at] = failure;
      expected.push(at + 1);
    }
    const found = await collect(inPieces(bytes(lines.join('\n')), 100_000));
    assert.deepEqual(
      found.map(({ line, text }) => line + text.split('\n').indexOf(failure)),
      expected,
    );
    assert.deepEqual(new Set(found.map(({ text }) => text.split('\n').length)), new Set([142]));
  });
});

describe('a line without an end', () => {
  test('is cut around the hit, between characters', async () => {
    const sea = '≈'.repeat(200_000);
    const [passage, ...rest] = await collect(`first\n${sea}${failure}${sea}`);
    assert.deepEqual(rest, []);
    assert.equal(passage?.line, 2);
    assert.match(passage?.text ?? '', /^≈{5000,}ERROR: \(ScopeLocked\) the scope is locked≈{20000,}$/);
  });

  test('of 300 MB takes no more memory than one of 3', async () => {
    const piece = new Uint8Array(1 << 20).fill(0x61);
    const hit = bytes(` ${failure} `);
    function* endless(): Generator<Uint8Array> {
      for (let index = 0; index < 300; index += 1) {
        yield piece;
        if (index % 100 === 50) yield hit;
      }
    }
    const before = process.memoryUsage();
    const found = await collect(endless());
    const after = process.memoryUsage();
    assert.equal(found.length, 3);
    assert.deepEqual(new Set(found.map(({ line }) => line)), new Set([1]));
    const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
    assert.ok(grown < 40 * 1024 * 1024, `${Math.round(grown / 1024 / 1024)} MiB more`);
  });

  test('full of hits comes in pieces', async () => {
    const found = await collect(`${failure} `.repeat(40_000));
    assert.ok(found.length > 4);
    for (const { text } of found) assert.ok(text.length <= 256 * 1024);
  });
});

describe('odd bytes', () => {
  test('binary data around a failure does not hide it', async () => {
    const noise = new Uint8Array(90_000);
    let state = 7;
    for (let at = 0; at < noise.length; at += 1) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      noise[at] = state >>> 24;
    }
    const found = await collect([noise, bytes(`\n${failure}\n`), noise]);
    assert.ok(found.some(({ text }) => text.includes(failure)));
  });

  test('NUL bytes between lines are passed over', async () => {
    const found = await collect([new Uint8Array(80_000), bytes(`\n${failure}\n`), new Uint8Array(80_000)]);
    assert.ok(found.some(({ text }) => text.includes(failure)));
  });

  test('CRLF lines count once', async () => {
    const log = inTheMiddle(failure).replaceAll('\n', '\r\n');
    const [passage] = await collect(log);
    assert.equal(passage?.text.includes('\r'), false);
    assert.equal(
      (passage?.line ?? 0) + (passage?.text ?? '').split('\n').indexOf(failure),
      log.split('\n').indexOf(`${failure}\r`) + 1,
    );
  });

  test('carriage returns of a progress bar do not count as lines', async () => {
    const bar = Array.from({ length: 30_000 }, (_, index) => `\r${index} done`).join('');
    const [passage] = await collect(`start\n${bar}\n${failure}\n`);
    const lines = (passage?.text ?? '').split('\n');
    assert.equal((passage?.line ?? 0) + lines.indexOf(failure), 3);
  });

  test('an error of the source comes through', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes('x');
      throw new Error('the pipe broke');
    }
    await assert.rejects(collect(broken()), /the pipe broke/);
  });
});
