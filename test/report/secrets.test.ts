import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import { loadAdvice } from '../../src/conflict/advice/load.ts';
import { type Reason, reasons as told } from '../../src/conflict/taxonomy.ts';
import { redact } from '../../src/report/redact.ts';
import { redactDeep } from '../../src/report/redact-deep.ts';
import { keepsFour, leaksFour } from './secrets/round-four.ts';
import { keepsOne, leaksOne } from './secrets/round-one.ts';
import { leaksThree } from './secrets/round-three.ts';
import { keepsTwo, leaksTwo } from './secrets/round-two.ts';
import { pieceIn } from './secrets/surviving.ts';
import { readText } from './secrets/texts.ts';

const sentence = 'Another operation on this or dependent resource is in progress.';

/**
 * The places in which a text reaches a report: alone, below an error, folded into its message, and as JSON in a string.
 */
const places: Readonly<Record<string, (text: string) => string>> = {
  alone: (text) => text,
  'below an error': (text) =>
    `ERROR: (AnotherOperationInProgress) ${sentence} ${text}\nCode: AnotherOperationInProgress`,
  folded: (text) => `${sentence} ${text.replace(/\s+/g, ' ')}`,
  'in JSON': (text) => JSON.stringify({ error: { code: 'Conflict', message: `${sentence} ${text}` } }),
};

describe('no secret survives', () => {
  for (const [at, row] of [...leaksOne, ...leaksTwo, ...leaksThree, ...leaksFour].entries()) {
    test(row.slice(0, 90), () => {
      const { text, marked } = readText(row, at);
      for (const [place, put] of Object.entries(places)) {
        const safe = redact(put(text));
        for (const secret of marked) assert.equal(pieceIn(safe, secret), undefined, `${place}: ${safe}`);
        assert.equal(redact(safe), safe, `${place}: a second time changes nothing more`);
        if (place === 'in JSON') assert.doesNotThrow(() => JSON.parse(safe), `JSON stays JSON: ${safe}`);
      }
    });
  }
});

describe('what a person needs stays', () => {
  for (const [at, row] of [...keepsOne, ...keepsTwo, ...keepsFour].entries()) {
    test(row.slice(0, 90), () => {
      const { text, marked } = readText(row, at, false);
      for (const [place, put] of Object.entries(places)) {
        const safe = redact(put(text)).replace(/\s+/g, ' ');
        for (const part of marked) {
          const spellings = [part, JSON.stringify(part).slice(1, -1)].map((each) => each.replace(/\s+/g, ' '));
          assert.ok(
            spellings.some((each) => safe.includes(each)),
            `${place}: ${safe}`,
          );
        }
      }
    });
  }
});

describe('redactDeep', () => {
  test('what one text shows to be a secret is taken out of all', () => {
    const safe = redactDeep({
      raw: 'db_password = <<EOT\nblue Garden7\ngate\nEOT',
      message: 'cannot log in with blue Garden7 gate',
      line: 3,
    });
    assert.deepEqual(safe, { raw: 'db_password = <<EOT\n***\nEOT', message: 'cannot log in with ***', line: 3 });
  });

  test('a token that was wrapped is taken out to its end, and the next line stays', () => {
    const token = `gh${'p_'}${'aB3d'.repeat(7)}`;
    assert.equal(redact(`sent ${token}\nx7Kq2\nDone: 3 of 4`), 'sent ***\nDone: 3 of 4');
    assert.equal(redact(`sent ${token}\nAnd then nothing`), 'sent ***\nAnd then nothing');
  });

  test('a name of a resource is not taken out of an ID because a log calls it a secret', () => {
    const id =
      '/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm7Kq2Xp9';
    assert.deepEqual(redactDeep({ a: 'password=vm7Kq2Xp9', id, title: 'on vm7Kq2Xp9' }), {
      a: 'password=***',
      id,
      title: 'on ***',
    });
  });

  test("the names in a Secret's stringData are its author's own", () => {
    assert.equal(redact('stringData:\n  uri: "orangejuice"\ntype: Opaque'), 'stringData:\n  uri: "***"\ntype: Opaque');
  });

  test('a word of a dictionary is no trace of a secret', () => {
    assert.deepEqual(redactDeep(['password=northeurope', 'in northeurope']), ['password=***', 'in northeurope']);
  });
});

/** A small generator, so that a failure can be seen again. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    yield state / 0x7fffffff;
  }
}

describe('of texts that nobody wrote', () => {
  const bits =
    'password|Pwd|secret|token|key|"|\'|\\"|\\\\"|=|:|: |=>|->| |\n|\\n|{|}|[|]|(|)|<|>|</|/|;|&|,|***|--|-p |@|://|%3D|%26|\\u0026|&amp;|\u200b|\u001b[31m|value|name|az login |curl -u |eyJhbGciOiJub25lIn0.|ghp_|aB3dE5gH7jK9mN1p|/subscriptions/|sha256:|Bearer |Authorization: |sig=|| |<<EOT\n|EOT\n|- '.split(
      '|',
    );
  const rounds = 20_000;

  test(`${rounds} put together at random: redacting twice changes nothing more, and nothing throws`, () => {
    const random = numbers(7);
    const next = (below: number): number => Math.floor(random.next().value * below);
    for (let round = 0; round < rounds; round += 1) {
      const text = Array.from({ length: 2 + next(14) }, () => bits[next(bits.length)] ?? '').join('');
      const safe = redact(text);
      assert.equal(redact(safe), safe, JSON.stringify(text));
    }
  });
});

test('our own words stay: documents, and all advice with its commands', async () => {
  const root = join(import.meta.dirname, '../..');
  const documents = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];
  for (const name of documents.filter((each) => each.endsWith('.md')))
    for (const line of readFileSync(join(root, name), 'utf8').split('\n')) assert.equal(redact(line), line, name);
  const id = parseResourceId(
    '/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-tokens/providers/Microsoft.Compute/virtualMachines/vm-password-1',
  );
  const reasons = Object.keys(told) as readonly Reason[];
  const advise = await loadAdvice(reasons);
  for (const reason of reasons) {
    const advice = advise(reason, { id, type: id?.type, name: id?.name, group: id?.resourceGroup, facts: {} });
    assert.deepEqual(redactDeep(advice), advice, reason);
  }
});
