import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { collect, inTheMiddle } from './dull-log.ts';

/** Recorded failures that may not be part of the project: where they lie beside the checkout, each of them must be found. */
const corpus = new URL('../../../shared/corpus/', import.meta.url);

interface LogRow {
  readonly id: string;
  readonly class: string;
  readonly text: string;
}

interface ResponseRow {
  readonly id: string;
  readonly class: string;
  readonly status: number | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

function rowsOf<Row>(file: string): readonly Row[] {
  return readFileSync(new URL(file, corpus), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

async function missing(texts: readonly (readonly [string, string])[]): Promise<readonly string[]> {
  const missed: string[] = [];
  for (const [id, text] of texts) {
    const marked = `${text.replace(/^\ufeff/, '')}`;
    const found = await collect(inTheMiddle(marked));
    const lines = marked.replaceAll('\r\n', '\n').split('\n');
    // The windows of a very long row may not hold all of it, but a dull log gives none at all.
    if (!found.some((passage) => lines.some((line) => line.trim() !== '' && passage.text.includes(line)))) missed.push(id);
  }
  return missed;
}

const skip = existsSync(corpus) ? false : 'no corpus beside the checkout';

test('every recorded log excerpt of a conflict is found in a long log', { skip }, async () => {
  const rows = rowsOf<LogRow>('logs.jsonl').filter((row) => row.class !== 'none');
  assert.ok(rows.length > 50);
  assert.deepEqual(await missing(rows.map((row) => [row.id, row.text])), []);
});

test('every recorded response of a conflict is found in a long log, with and without its headers', { skip }, async () => {
  const rows = rowsOf<ResponseRow>('responses.jsonl').filter((row) => row.class !== 'none');
  assert.ok(rows.length > 200);
  const bodyOf = (row: ResponseRow) => (typeof row.body === 'string' ? row.body : JSON.stringify(row.body));
  const headersOf = (row: ResponseRow) => Object.entries(row.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  assert.deepEqual(
    await missing(rows.map((row) => [row.id, [`HTTP/1.1 ${row.status}`, ...headersOf(row), '', bodyOf(row)].join('\n')])),
    [],
  );
  assert.deepEqual(await missing(rows.filter((row) => bodyOf(row).trim() !== '').map((row) => [row.id, bodyOf(row)])), []);
});
