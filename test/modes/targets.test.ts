import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { ResourceId } from '../../src/arm/resource-id.ts';
import { defaultOf, type InputName } from '../../src/manifest.ts';
import { operationWords, targetIds } from '../../src/modes/targets/ids.ts';

const GROUP = '/subscriptions/1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11/resourceGroups/shop-rg';
const vm = (name: string): string => `${GROUP}/providers/Microsoft.Compute/virtualMachines/${name}`;
const [a, b, c] = [vm('a'), vm('b'), vm('c')] as const;
const certificate = `${GROUP}/providers/Microsoft.Web/certificates/AB##West US#ase`;

const folder = mkdtempSync(join(tmpdir(), 'acg-targets-'));
after(() => rmSync(folder, { recursive: true }));

const host = (inputs: Partial<Record<InputName, string>>, kind: 'github' | 'pipelines' | 'terminal' = 'github') => ({
  kind,
  input: (name: InputName) => inputs[name] ?? defaultOf(name),
});
const ids = (text: string): readonly string[] => targetIds(host({ 'resource-id': text })).map(({ id }) => id);
const problemOf = (text: string): string => {
  try {
    ids(text);
  } catch (error) {
    if (error instanceof Error && 'kind' in error && 'hint' in error)
      return `${String(error.kind)}: ${error.message} ${String(error.hint)}`;
    throw error;
  }
  return 'none';
};

describe('resource-id', () => {
  const lists: readonly (readonly [text: string, expected: readonly string[]])[] = [
    [a, [a]],
    [`${a}\n${b}`, [a, b]],
    [`${a}\r\n\r\n  ${b}/ \n`, [a, b]],
    [`${a},${b}`, [a, b]],
    [`${a}, ${b}, ${c}`, [a, b, c]],
    [`${a};${b}`, [a, b]],
    [`${a} ${b}`, [a, b]],
    [`${a}\t${b}`, [a, b]],
    [`${a},\n${b},\n${c}`, [a, b, c]],
    [`${a}, ${b}\n${c}`, [a, b, c]],
    [`"${a}", "${b}"`, [a, b]],
    [`${certificate} ${a}`, [certificate, a]],
    [
      `${a},/providers/Microsoft.Management/managementGroups/corp`,
      [a, '/providers/Microsoft.Management/managementGroups/corp'],
    ],
    [
      `${a} /SUBSCRIPTIONS/1F6F4A52-9C1E-4B57-8A3B-2F5A0F6F7C11`,
      [a, '/subscriptions/1F6F4A52-9C1E-4B57-8A3B-2F5A0F6F7C11'],
    ],
  ];
  for (const [text, expected] of lists) test(JSON.stringify(text), () => assert.deepEqual(ids(text), expected));

  test('one of a list that is none is named', () =>
    assert.match(
      problemOf(`${a}, ${vm('..')}, ${b}`),
      /^input: Input "resource-id" is ".*\/\.\.": expected a full ARM resource ID\. The name "\.\."/,
    ));
  test('a list that goes on with a name is no list', () => assert.match(problemOf(`${a}, b`), /holds a comma/));
  test('separators alone are no target', () => assert.match(problemOf(', ;'), /expected a full ARM resource ID/));
});

describe('@file', () => {
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return `@${join(folder, name)}`;
  };
  test('its lines stand in its place, lists on a line too', () =>
    assert.deepEqual(ids(`${a}\n${file('good.txt', `\ufeff${b}\r\n\n${c}, ${certificate}\n`)}`), [
      a,
      b,
      c,
      certificate,
    ]));
  test('5,000 IDs', () => {
    const many = Array.from({ length: 5000 }, (_, index) => vm(`m-${index}`));
    assert.deepEqual(ids(file('many.txt', many.join('\n'))), many);
  });
  test('is looked for in the working folder', () => {
    const before = process.cwd();
    file('here.txt', a);
    process.chdir(folder);
    try {
      assert.deepEqual(ids('@here.txt'), [a]);
      assert.deepEqual(ids('@ here.txt'), [a]);
    } finally {
      process.chdir(before);
    }
  });
  mkdirSync(join(folder, 'sub'));
  const problems: readonly (readonly [name: string, text: () => string, says: RegExp])[] = [
    ['no name', () => '@', /^input: Input "resource-id": the file "@" names no file\. Accepted is a text file/],
    ['nothing there', () => '@nowhere.txt', /^input: Input "resource-id": the file "nowhere\.txt" does not exist\./],
    ['a folder', () => `@${join(folder, 'sub')}`, /"[^"]*sub" is a folder\./],
    ['a device', () => '@/dev/zero', /is no plain file\./],
    [
      'a file below a file',
      () => `${file('f.txt', a)}/x`,
      /^(?:input: .* does not exist|unreadable: .* cannot be read \(ENOTDIR\))\./,
    ],
    ['nothing in it', () => file('empty.txt', '\n \n'), /is empty\./],
    ['binary data', () => file('b.bin', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])), /is binary data\./],
    [
      'UTF-16',
      () => file('u.txt', Buffer.from(`\ufeff${a}`, 'utf16le')),
      /is UTF-16, which Windows PowerShell writes: save it as UTF-8\./,
    ],
    [
      'another encoding',
      () => file('l.txt', Buffer.from('/subscriptions/gr\xf6\xdfe', 'latin1')),
      /is no text in UTF-8\./,
    ],
    ['too much', () => file('big.txt', `${a}\n`.repeat(60_000)), /is larger than 4 MiB\./],
    [
      'another file',
      () => file('nest.txt', `${a}\n@other.txt\n`),
      /names another file in line 2: one file holds no other\./,
    ],
    [
      'a line that is no ID',
      () => file('bad.txt', `${a}\n\nb\n`),
      /^input: Input "resource-id": line 3 of .*bad\.txt is no full ARM resource ID\./,
    ],
  ];
  for (const [name, text, says] of problems) test(name, () => assert.match(problemOf(text()), says));
  test('what it holds is not repeated', () =>
    assert.doesNotMatch(problemOf(file('secret.txt', 'aws_secret_access_key = made-up\n@other')), /made-up|aws_/));
  test('its name cannot act', () => assert.doesNotMatch(problemOf('@a\u202e\u001b[31m##vso[x]'), /[\p{C}]/u));
});

describe('operation', () => {
  const known = (word: string, _: ResourceId): boolean =>
    ['start', 'stop', 'write', 'poweroff'].includes(word.replace(/[ -]/g, '').toLowerCase());
  const words = (operation: string, count: number): readonly string[] => {
    const targets = targetIds(host({ 'resource-id': [a, b, c].slice(0, count).join('\n') }));
    return operationWords(host({ operation }), targets, known);
  };
  const cases: readonly (readonly [operation: string, count: number, expected: readonly string[]])[] = [
    ['start', 3, ['start', 'start', 'start']],
    ['start\nstop\nwrite', 3, ['start', 'stop', 'write']],
    ['start, stop, write', 3, ['start', 'stop', 'write']],
    ['start;stop', 2, ['start', 'stop']],
    ['start\tstop', 2, ['start', 'stop']],
    ['start stop write', 3, ['start', 'stop', 'write']],
    ['power off', 2, ['power off', 'power off']],
    ['power off', 1, ['power off']],
    ['power off, start', 2, ['power off', 'start']],
    ['start,', 2, ['start', 'start']],
  ];
  for (const [operation, count, expected] of cases)
    test(`${JSON.stringify(operation)} for ${count}`, () => assert.deepEqual(words(operation, count), expected));
  for (const [operation, count] of [
    ['start\nstop', 3],
    ['start, stop', 1],
    [',', 2],
  ] as const)
    test(`${JSON.stringify(operation)} for ${count} is refused`, () =>
      assert.throws(() => words(operation, count), {
        kind: 'input',
        message: /^Input "operation" is .*: expected one operation for all/,
      }));
});
