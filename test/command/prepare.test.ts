import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type CommandSpec, prepareCommand } from '../../src/command/command.ts';
import { programsOn } from '../../src/command/programs.ts';
import { findShell, invocationOf, type ShellName, scriptFile } from '../../src/command/shells.ts';
import { seams, specOf, tempFolder } from './run.ts';

const posix = process.platform === 'win32' ? 'needs a POSIX system' : false;
const windowsPath = 'C:\\Windows\\System32;"C:\\Program Files\\Git\\bin";C:\\Tools\\';

/** A machine that has only these files. */
const machine = (platform: NodeJS.Platform, env: CommandSpec['env'], ...files: readonly string[]) =>
  programsOn({ platform, env, isProgram: async (file) => files.includes(file) });

async function shellOn(
  asked: string,
  platform: NodeJS.Platform,
  env: CommandSpec['env'],
  ...files: readonly string[]
): Promise<string> {
  const shell = await findShell(asked, platform, machine(platform, env, ...files));
  return 'program' in shell ? `${shell.name} ${shell.program}` : `${shell.expected}. ${shell.hint}`;
}

describe('the shell', () => {
  const PATH = '/usr/bin:/bin';
  test('by default: bash, or sh where it is missing', async () => {
    assert.equal(await shellOn('', 'linux', { PATH }, '/bin/bash', '/usr/bin/sh'), 'bash /bin/bash');
    assert.equal(await shellOn('', 'darwin', { PATH }, '/bin/sh'), 'sh /bin/sh');
  });
  test('by default on Windows: pwsh, or powershell', async () => {
    const files = ['C:\\Tools\\pwsh.exe', 'C:\\Windows\\System32\\powershell.exe'];
    assert.equal(await shellOn('', 'win32', { Path: windowsPath }, ...files), 'pwsh C:\\Tools\\pwsh.exe');
    assert.equal(
      await shellOn('', 'win32', { Path: windowsPath }, ...files.slice(1)),
      'powershell C:\\Windows\\System32\\powershell.exe',
    );
  });
  test('the first on PATH', async () => {
    assert.equal(await shellOn('sh', 'linux', { PATH }, '/bin/sh', '/usr/bin/sh'), 'sh /usr/bin/sh');
  });
  test('python3 where python is missing', async () => {
    assert.equal(await shellOn('python', 'linux', { PATH }, '/usr/bin/python3'), 'python /usr/bin/python3');
    assert.equal(await shellOn('python', 'linux', { PATH }, '/usr/bin/python3', '/bin/python'), 'python /bin/python');
  });
  test("bash on Windows is Git's, not the launcher of the Linux subsystem", async () => {
    const files = ['C:\\Windows\\System32\\bash.exe', 'C:\\Program Files\\Git\\bin\\bash.exe'];
    assert.equal(
      await shellOn('bash', 'win32', { PATH: windowsPath }, ...files),
      'bash C:\\Program Files\\Git\\bin\\bash.exe',
    );
  });
  test('no shell comes from a folder that is not absolute', async () => {
    assert.match(
      await shellOn('bash', 'linux', { PATH: '.:bin::' }, './bash', 'bin/bash', 'bash', '/bash'),
      /Looked for bash on PATH/,
    );
  });
  test('not installed: says what was looked for', async () => {
    const installed = (names: string): string =>
      `a shell that is installed. Looked for ${names} on PATH. Install it, or name another shell.`;
    assert.equal(await shellOn('', 'linux', { PATH }), installed('bash or sh'));
    assert.equal(await shellOn('pwsh', 'linux', { PATH }), installed('pwsh'));
    assert.equal(await shellOn('python', 'linux', {}), installed('python or python3'));
    assert.equal(await shellOn('', 'win32', {}), installed('pwsh or powershell'));
  });
  test('unknown: says what is accepted', async () => {
    const accepted = 'bash, sh, pwsh or python. ';
    assert.equal(await shellOn('perl {0}', 'linux', { PATH }), `${accepted}Call another interpreter from the script.`);
    const only = 'Write only "bash"; its options are set, and the script may change them.';
    assert.equal(await shellOn('bash -x {0}', 'linux', { PATH }), accepted + only);
    assert.equal(await shellOn('Bash', 'linux', { PATH }), accepted + only);
    assert.equal(
      await shellOn('cmd', 'linux', { PATH }, '/bin/cmd'),
      `${accepted}cmd exists only on Windows; pwsh runs everywhere.`,
    );
    assert.match(await shellOn('fish', 'win32', { PATH }), /^bash, sh, pwsh, python, powershell or cmd\. /);
  });
});

describe('the command line', () => {
  const cases: readonly (readonly [ShellName, string, string, readonly string[]])[] = [
    ['bash', '/t/script.sh', 'script.sh', ['--noprofile', '--norc', '-eo', 'pipefail', '/t/script.sh']],
    ['bash', 'C:\\t\\script.sh', 'script.sh', ['--noprofile', '--norc', '-eo', 'pipefail', 'C:/t/script.sh']],
    ['bash', '/t\\x/script.sh', 'script.sh', ['--noprofile', '--norc', '-eo', 'pipefail', '/t\\x/script.sh']],
    ['sh', '/t/script.sh', 'script.sh', ['-e', '/t/script.sh']],
    ['pwsh', "/it's/script.ps1", 'script.ps1', ['-NoLogo', '-NonInteractive', '-command', ". '/it''s/script.ps1'"]],
    [
      'powershell',
      'C:\\t\\script.ps1',
      'script.ps1',
      ['-NoLogo', '-NonInteractive', '-command', ". 'C:\\t\\script.ps1'"],
    ],
    ['cmd', 'C:\\a b\\script.cmd', 'script.cmd', ['/D', '/E:ON', '/V:OFF', '/S', '/C', '"CALL "C:\\a b\\script.cmd""']],
    ['python', '/t/script.py', 'script.py', ['/t/script.py']],
  ];
  for (const [name, file, fileName, args] of cases)
    test(`${name} ${file}`, () => {
      assert.deepEqual(invocationOf({ name, program: '/x' }, file), { program: '/x', args, verbatim: name === 'cmd' });
      assert.equal(scriptFile(name, '').name, fileName);
    });
});

describe('the text of the file', () => {
  const epilogue = 'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n';
  const cases: readonly (readonly [ShellName, string, string])[] = [
    ['bash', 'a\r\nb\n', 'a\nb\n'],
    ['sh', 'a\r\nb', 'a\nb'],
    ['python', 'a\r\nb', 'a\r\nb'],
    ['cmd', 'a\nb\r\nc', '@echo off\r\na\r\nb\r\nc\r\n'],
    ['pwsh', 'az account show # last', `$ErrorActionPreference = 'stop'\naz account show # last\n${epilogue}`],
    ['powershell', 'é', `\ufeff$ErrorActionPreference = 'stop'\né\n${epilogue}`],
  ];
  for (const [name, script, text] of cases) test(name, () => assert.equal(scriptFile(name, script).text, text));
});

describe('what is wrong is said before anything is run', { skip: posix }, () => {
  const refused = async (script: string, own: Partial<CommandSpec> = {}): Promise<unknown> => {
    const answer = await prepareCommand(specOf(script, own), seams());
    assert.ok('problem' in answer);
    const { input, value, expected } = answer.problem;
    return { input, value, expected };
  };
  const folder = 'a folder that exists';
  test('an empty command', async () => {
    for (const script of ['', ' \n\t\r\n'])
      assert.deepEqual(await refused(script), { input: 'run', value: '', expected: 'a command' });
  });
  test('a NUL character', async () => {
    const expected = { input: 'run', value: 'echo a\\0b', expected: 'a text without NUL characters' };
    assert.deepEqual(await refused('true\necho a\0b\n'), expected);
  });
  test('an unknown shell', async () => {
    assert.deepEqual(await refused('x', { shell: ' zsh ' }), {
      input: 'shell',
      value: 'zsh',
      expected: 'bash, sh, pwsh or python',
    });
  });
  test('a shell that is not installed, or that cannot be run', async () => {
    const bin = mkdtempSync(join(tempFolder, 'bin-'));
    mkdirSync(join(bin, 'bash'));
    writeFileSync(join(bin, 'sh'), '');
    chmodSync(join(bin, 'sh'), 0o644);
    assert.deepEqual(await refused('x', { env: { PATH: bin } }), {
      input: 'shell',
      value: '',
      expected: 'a shell that is installed',
    });
  });
  test('no such folder, and no folder', async () => {
    const file = join(tempFolder, 'file');
    writeFileSync(file, '');
    chmodSync(file, 0o755);
    for (const value of [join(tempFolder, 'none'), file, 'not/here', 'a\0b'])
      assert.deepEqual(await refused('x', { directory: value }), {
        input: 'working-directory',
        value,
        expected: folder,
      });
  });
});
