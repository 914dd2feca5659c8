import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { EOL, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, mock, test } from 'node:test';
// The package's `exports` hide these two files, and its index would load far more.
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js';
import { commandLine, keyValueLines } from '../../src/hosts/github/commands.ts';
import { hostileTexts } from './hostile.ts';

const texts = ['', 'plain', 'a%b:c,d', 'one\ntwo\r\nthree\r', '100%25', ' :: ', '::error::x', 'ünï😀', ...hostileTexts];

/** What the toolkit writes to standard output. */
function toolkits(command: string, properties: Record<string, string>, message: string): string {
  let written = '';
  const write = mock.method(process.stdout, 'write', (chunk: string) => {
    written += chunk;
    return true;
  });
  try {
    issueCommand(command, properties, message);
  } finally {
    write.mock.restore();
  }
  return written;
}

describe('the commands of the runner are those of the toolkit', () => {
  test('messages', () => {
    for (const text of texts)
      assert.equal(commandLine('debug', {}, text), toolkits('debug', {}, text), JSON.stringify(text));
  });
  test('properties, empty ones too', () => {
    for (const text of texts)
      for (const properties of [{ title: text }, { name: text, file: 'a:b' }, { title: '', line: text }])
        assert.equal(
          commandLine('error', properties, text),
          toolkits('error', properties, text),
          JSON.stringify(properties),
        );
  });
  test('entries of a file, but for the delimiter', () => {
    const folder = mkdtempSync(join(tmpdir(), 'guard-commands-'));
    const before = process.env.GITHUB_OUTPUT;
    try {
      process.env.GITHUB_OUTPUT = join(folder, 'output');
      const neutral = (entry: string): string => entry.replaceAll(/ghadelimiter_[\w-]+/g, 'D');
      for (const text of texts) {
        writeFileSync(join(folder, 'output'), '');
        issueFileCommand('OUTPUT', prepareKeyValueMessage('report', text));
        assert.equal(
          neutral(keyValueLines('report', text)),
          neutral(readFileSync(join(folder, 'output'), 'utf8')),
          JSON.stringify(text),
        );
      }
    } finally {
      if (before === undefined) delete process.env.GITHUB_OUTPUT;
      else process.env.GITHUB_OUTPUT = before;
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the delimiter of an entry', () => {
  const delimiterOf = (entry: string): string => /^[^<]+<<(.+)$/m.exec(entry)?.[1] ?? '';

  test('is another each time', () => {
    assert.notEqual(delimiterOf(keyValueLines('a', 'b')), delimiterOf(keyValueLines('a', 'b')));
  });
  test('stands neither in the value nor in the name, even where somebody guessed it', () => {
    const numbers = [0.5, 0.5, 0.25, 0.125];
    const guessed = `ghadelimiter_${(0.5).toString(36).slice(2)}`;
    const alsoGuessed = `ghadelimiter_${(0.25).toString(36).slice(2)}`;
    const random = mock.method(Math, 'random', () => numbers.shift() ?? 0.0625);
    try {
      const entry = keyValueLines(alsoGuessed, `x\n${guessed}\ny`);
      const delimiter = delimiterOf(entry);
      assert.ok(delimiter !== guessed && delimiter !== alsoGuessed, delimiter);
      assert.equal(entry.split(EOL).filter((line) => line === delimiter).length, 1);
    } finally {
      random.mock.restore();
    }
  });
});
