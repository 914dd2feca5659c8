import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseArgs } from 'node:util';
import { tokensOf } from '../../src/hosts/terminal/tokens.ts';

const options = {
  log: { type: 'string' },
  mode: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
const valued = (name: string): boolean => name === 'log' || name === 'mode';

const ours = (args: readonly string[]): unknown => tokensOf(args, { valued, short: { h: 'help' } });
const nodes = (args: readonly string[]): unknown =>
  parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
    .tokens.filter((token) => token.kind !== 'option-terminator')
    .map((token) =>
      token.kind === 'positional'
        ? { kind: token.kind, value: token.value }
        : {
            kind: token.kind,
            name: token.name,
            rawName: token.rawName,
            value: token.value,
            inlineValue: token.inlineValue,
          },
    );

const pieces = [
  [
    'diagnose',
    'a.log',
    '-',
    '',
    '--',
    '--log',
    '--log=',
    '--log=x',
    '--log=a=b',
    '--json',
    '--json=1',
    '--no-json',
    '--help',
    '-h',
    '-hj',
  ],
  [
    '-x',
    '-xyz',
    '-x=1',
    '-h=1',
    '--mode',
    '--unknown',
    '--unknown=v',
    '--=',
    '--=v',
    '---',
    '--a',
    '-é',
    '-😀',
    '--log=--json',
    '—log',
  ],
].flat();

describe('tokensOf reads what parseArgs of node:util reads', () => {
  test('one argument', () => {
    for (const piece of pieces) assert.deepEqual(ours([piece]), nodes([piece]), piece);
  });
  test('any two and three arguments', () => {
    for (const first of pieces)
      for (const second of pieces) {
        assert.deepEqual(ours([first, second]), nodes([first, second]), `${first} ${second}`);
        for (const third of pieces)
          assert.deepEqual(ours([first, second, third]), nodes([first, second, third]), `${first} ${second} ${third}`);
      }
  });
  test('names of objects are no letters and no flags', () => {
    assert.deepEqual(ours(['--constructor', '-_', '--__proto__=1']), nodes(['--constructor', '-_', '--__proto__=1']));
  });
});
