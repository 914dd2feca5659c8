import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asUtf8, encodingOf } from '../../src/conflict/find/decode.ts';
import { collect, inTheMiddle } from './dull-log.ts';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

async function decoded(chunks: Iterable<Uint8Array>): Promise<string> {
  let text = '';
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const chunk of asUtf8(chunks)) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

function* inPieces(whole: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
}

const sample = 'Zeile eins – größer ✓ 🧭\r\nERROR: (ScopeLocked) locked\n'.repeat(90);

describe('asUtf8', () => {
  for (const size of [1, 3, 1000, 1024, 1 << 20]) {
    test(`reads every encoding in chunks of ${size}`, async () => {
      assert.equal(await decoded(inPieces(new TextEncoder().encode(sample), size)), sample);
      assert.equal(await decoded(inPieces(new TextEncoder().encode(`\ufeff${sample}`), size)), sample);
      assert.equal(await decoded(inPieces(utf16(`\ufeff${sample}`, true), size)), sample);
      assert.equal(await decoded(inPieces(utf16(`\ufeff${sample}`, false), size)), sample);
      assert.equal(await decoded(inPieces(utf16(sample, true), size)), sample);
    });
  }

  test('hands on UTF-8 without a copy', async () => {
    const chunk = new TextEncoder().encode(sample);
    for await (const out of asUtf8([chunk])) assert.equal(out.buffer, chunk.buffer);
  });

  test('shows half a character at the end of UTF-16', async () => {
    assert.equal(await decoded([utf16('\ufeffab', true), Uint8Array.of(0x63)]), 'ab\ufffd');
  });

  test('leaves a very short log as it is', async () => {
    assert.equal(await decoded([Uint8Array.of(0x61)]), 'a');
    assert.equal(await decoded([]), '');
  });
});

test('encodingOf takes binary data with many zeros for no UTF-16', () => {
  assert.equal(encodingOf(new Uint8Array(1024)), 'utf-8');
  assert.equal(encodingOf(Uint8Array.from({ length: 1024 }, (_, at) => (at % 3 === 0 ? 65 : 0))), 'utf-8');
});

test('a failure in a long UTF-16 log, as Windows PowerShell redirects it, is found on its line', async () => {
  const failure = 'New-AzThing: (OperationNotAllowed) größer';
  const log = inTheMiddle(failure).replaceAll('\n', '\r\n');
  const lineOf = log.split('\n').indexOf(`${failure}\r`) + 1;
  for (const [name, whole] of [
    ['LE with mark', utf16(`\ufeff${log}`, true)],
    ['BE with mark', utf16(`\ufeff${log}`, false)],
    ['LE without mark', utf16(log, true)],
  ] as const) {
    const found = await collect(inPieces(whole, 50_001));
    assert.equal(found.length, 1, name);
    const [passage] = found;
    assert.equal((passage?.line ?? 0) + (passage?.text ?? '').split('\n').indexOf(failure), lineOf, name);
  }
});
