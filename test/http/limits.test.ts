import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type BodyLimits, bodyLimits, counted, logBytes, TooMuch, textWithin } from '../../src/http/limits.ts';

/** A body in pieces of so many bytes. */
async function* pieces(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const small: BodyLimits = { bytes: 2_000, depth: 5, values: 20 };
const tooMuch = (text: string, figure: RegExp, limits = small): Promise<void> =>
  assert.rejects(textWithin(pieces(text), limits), (error) => error instanceof TooMuch && figure.test(error.message));

describe('a body', () => {
  for (const text of [
    '',
    '{}',
    '  {"a":[[[1]]]}',
    '\ufeff{"a":1}',
    'ünïcödé 🦊',
    `{"a":"${'[{,:'.repeat(20)}"}`,
    '{"a":"\\"[[[[[[[[[["}',
    '{"a":"\\\\","b":[]}',
    '[[],[],[],[]]',
    `[[[[[ text that is no JSON begins otherwise`.slice(6),
    `no json: ${'['.repeat(100)}`,
    `<html>${'{'.repeat(100)}`,
  ]) {
    test(`within its limits is read as it is: ${JSON.stringify(text.slice(0, 30))}`, async () => {
      for (const size of [1, 2, 3, 5_000])
        assert.equal(await textWithin(pieces(text, size), small), text.replace(/^\ufeff/, ''));
    });
  }

  test('that is too long', async () => {
    await tooMuch('x'.repeat(2_001), /^is larger than \d+ MiB$/);
    await tooMuch(`{"a":"${'x'.repeat(2_001)}"}`, /^is larger/);
  });

  test('that is nested too deep', async () => {
    await tooMuch('['.repeat(6), /^is nested more than 5 levels deep$/);
    await tooMuch('{"a":'.repeat(6), /5 levels/);
    await tooMuch(` \ufeff\n${'[{"a":'.repeat(3)}`, /5 levels/);
    await tooMuch('{"a":"\\\\",'.repeat(1).concat('"b":', '['.repeat(5)), /5 levels/);
  });

  test('that holds too many values', async () => {
    await tooMuch(`[${'0,'.repeat(20)}0]`, /^holds more than 20 values$/);
    await tooMuch(`[${'[],'.repeat(11)}[]]`, /20 values/);
    await tooMuch(`{${'"a":0,'.repeat(11)}"b":0}`, /20 values/);
  });

  test('that just fills its limits is read', async () => {
    for (const text of [
      'x'.repeat(2_000),
      '['.repeat(5),
      '[]'.repeat(20),
      `[${'0,'.repeat(18)}0]`,
      `{${'"a":0,'.repeat(9)}"b":0}`,
    ])
      assert.equal(await textWithin(pieces(text), small), text);
  });

  test('that closes what it opened is no deeper than before, and a string does not end at a quote that is escaped', async () => {
    await tooMuch(`${'[]'.repeat(3)}${'['.repeat(6)}`, /5 levels/);
    await tooMuch('[1'.repeat(6), /5 levels/);
    await tooMuch(`["",${'['.repeat(5)}`, /5 levels/);
    await tooMuch(`{"a":"\\"[","b":${'['.repeat(5)}`, /5 levels/);
    assert.equal((await textWithin(pieces('["a\\\\\\"[[[[[["]'), small)).length, 15);
  });

  for (const blank of [' ', '\t', '\n', '\r', '\ufeff', ' \r\n\t'])
    test(`that begins with ${JSON.stringify(blank)} is measured all the same`, () =>
      tooMuch(`${blank}${'['.repeat(6)}`, /5 levels/));

  test('has its figure in MiB, and a log has a larger one', async () => {
    const mebibyte = 1024 * 1024;
    const limits: BodyLimits = { bytes: 3 * mebibyte, depth: 5, values: 20 };
    await assert.rejects(
      textWithin(pieces('x'.repeat(3 * mebibyte + 1), mebibyte), limits),
      /^Error: is larger than 3 MiB$/,
    );
    assert.deepEqual([bodyLimits.bytes / mebibyte, bodyLimits.values, logBytes / mebibyte], [32, 1_000_000, 2048]);
    const seen: Uint8Array[] = [];
    await assert.rejects(async () => {
      for await (const chunk of counted(pieces('abcdef', 2), 4)) seen.push(chunk);
    }, TooMuch);
    assert.equal(Buffer.concat(seen).toString(), 'abcd', 'what came before it was handed on');
  });

  test('is not read further than to what is too much', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1;
        yield Buffer.alloc(1024 * 1024, '[');
      }
    }
    await assert.rejects(textWithin(endless()), /nested more than 200/);
    assert.equal(given, 1);
  });

  test('of a real size passes', async () => {
    const vm = {
      id: `/subscriptions/s/${'x'.repeat(100)}`,
      tags: { a: 'b' },
      properties: { disks: Array.from({ length: 20 }, (_, lun) => ({ lun })) },
    };
    const page = JSON.stringify({ value: Array.from({ length: 8_000 }, () => vm) });
    assert.equal(await textWithin(pieces(page, 65_536)), page);
    assert.ok(page.length > 2_000_000 && page.length < bodyLimits.bytes);
  });
});
