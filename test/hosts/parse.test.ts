import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  oneOf,
  parseBoolean,
  parseDuration,
  parseInteger,
  parseList,
  readInputs,
  shownName,
} from '../../src/hosts/parse.ts';
import { defaultOf, type InputName } from '../../src/manifest.ts';

const says = (message: string) => ({ name: 'GuardError', kind: 'input', message });

describe('parseDuration', () => {
  for (const [text, ms] of [
    ['0', 0],
    ['0s', 0],
    ['90s', 90_000],
    ['20m', 1_200_000],
    ['1h30m', 5_400_000],
    ['1H 30M', 5_400_000],
    ['2h', 7_200_000],
    ['2d', 172_800_000],
    ['1d1h1m1s', 90_061_000],
    [' 5m ', 300_000],
  ] as const) {
    test(`"${text}" is ${ms} ms`, () => assert.equal(parseDuration(text, 'wait'), ms));
  }
  for (const text of [
    'abc',
    '',
    '5',
    '-5m',
    '1.5h',
    '30m1h',
    '5m5m',
    'h',
    'm5',
    '1h30',
    '10ms',
    '1e3s',
    '٣m',
    `${'9'.repeat(50)}s`,
  ]) {
    test(`"${text.slice(0, 12)}" is refused`, () => {
      assert.throws(() => parseDuration(text, 'wait'), {
        message: /^Input "wait" is (empty|".*"): expected a duration such as 90s, 20m or 1h30m\.$/,
      });
    });
  }
  test('has an upper bound', () => {
    assert.throws(
      () => parseDuration('36d', 'wait'),
      says('Input "wait" is "36d": expected a duration of at most 35d.'),
    );
  });
});

describe('the other parsers', () => {
  test('parseList gives trimmed lines', () => assert.deepEqual(parseList(' a \r\n\n b\nc '), ['a', 'b', 'c']));
  test('oneOf takes any case and gives the spelling of the choice', () =>
    assert.equal(oneOf('azurecloud', ['AzureCloud', 'custom'], 'x'), 'AzureCloud'));
  test('oneOf lists what is accepted', () => {
    assert.throws(
      () => oneOf('maybe', ['off', 'warn', 'require'], 'serialization'),
      says('Input "serialization" is "maybe": expected one of off, warn or require.'),
    );
  });
  test('parseBoolean', () => {
    assert.equal(parseBoolean('TRUE', 'x'), true);
    assert.equal(parseBoolean('false', 'x'), false);
    assert.throws(() => parseBoolean('1', 'x'), says('Input "x" is "1": expected one of true or false.'));
  });
  test('parseInteger', () => {
    const bounds = { min: 0, max: 10 };
    assert.equal(parseInteger(' 7 ', bounds, 'replay'), 7);
    for (const text of ['', '11', '-1', '1.0', '0x1', '1e1', 'seven', '99999999999999999999']) {
      assert.throws(() => parseInteger(text, bounds, 'replay'), {
        message: /^Input "replay" is .*: expected a whole number from 0 to 10\.$/,
      });
    }
  });
});

describe('messages', () => {
  test('a long value keeps both ends, is cut to 200 characters and stripped of control characters', () => {
    const error = catchError(() => parseDuration(`\x1b[31m::error::\n##vso[x]${'y'.repeat(5_000)}\nend`, 'wait'));
    const shown = /is "(.*)": expected/.exec(error.message)?.[1] ?? '';
    assert.equal(shown.length, 200);
    assert.match(shown, /^␛\[31m::error:: ##vso\[x\]y+…y+ end$/);
  });
  test('Azure Pipelines shows its own spelling', () => {
    assert.equal(shownName('pipelines', 'missing-evidence'), 'missingEvidence');
    assert.equal(shownName('github', 'missing-evidence'), 'missing-evidence');
    const inputs = readInputs(fake('pipelines', { 'missing-evidence': 'perhaps' }));
    assert.throws(
      () => inputs.choice('missing-evidence'),
      says('Input "missingEvidence" is "perhaps": expected one of warn or block.'),
    );
  });
});

describe('readInputs', () => {
  test('reads by name, with the defaults of the contract', () => {
    const inputs = readInputs(fake('github', { 'resource-id': '/a\n/b', replay: '3' }));
    assert.equal(inputs.choice('mode'), 'guard');
    assert.equal(inputs.duration('wait'), 0);
    assert.equal(inputs.duration('lookback'), 7_200_000);
    assert.equal(inputs.integer('replay', { min: 0, max: 10 }), 3);
    assert.deepEqual(inputs.lines('resource-id'), ['/a', '/b']);
    assert.equal(inputs.text('lease'), '');
  });
  test('an empty duration is that of the mode, where the modes have one of their own', () => {
    const lookback = (mode: string): number =>
      readInputs({ kind: 'github', input: (name) => (name === 'mode' ? mode : '') }).duration('lookback');
    assert.deepEqual(['guard', 'diagnose', '', 'Audit'].map(lookback), [7_200_000, 7_200_000, 7_200_000, 604_800_000]);
  });
  test('a missing value names the modes that need it', () => {
    const inputs = readInputs(fake('github', {}));
    assert.throws(
      () => inputs.required('resource-id'),
      says('Input "resource-id" is empty: expected a value (needed by mode guard, run, group or audit).'),
    );
  });
});

function fake(kind: 'github' | 'pipelines', values: { readonly [K in InputName]?: string }) {
  return { kind, input: (name: InputName): string => values[name] ?? defaultOf(name) };
}

function catchError(action: () => unknown): Error {
  try {
    action();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}
