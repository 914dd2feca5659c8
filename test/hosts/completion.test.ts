import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { completionScript } from '../../src/hosts/terminal/completion.ts';
import { completionShells } from '../../src/hosts/terminal/shells.ts';
import { modeNames } from '../../src/manifest.ts';
import { temporaryFolder } from '../bundles/spawn.ts';

const has = (shell: string, ...args: readonly string[]): string | false =>
  spawnSync(shell, args, { stdio: 'ignore' }).status === 0
    ? false
    : `no ${shell} on this machine: its completion was NOT tried`;

const folder = temporaryFolder();
const saved = (shell: 'bash' | 'zsh' | 'fish'): string => {
  const file = join(folder, `completion.${shell}`);
  writeFileSync(file, completionScript(shell));
  return file;
};

/** A line as it is typed so far, and some of what must be offered and what must not. */
const lines: readonly {
  readonly typed: string;
  readonly offers: readonly string[];
  readonly not: readonly string[];
}[] = [
  { typed: 'azure-conflict-guard ', offers: [...modeNames, 'completion'], not: ['--wait'] },
  { typed: 'azure-conflict-guard gu', offers: ['guard'], not: ['run'] },
  {
    typed: 'azure-conflict-guard guard --',
    offers: ['--resource-id', '--wait', '--json'],
    not: ['--log', '--github-token', '--lookback2'],
  },
  { typed: 'azure-conflict-guard diagnose --li', offers: ['--live'], not: ['--wait'] },
  { typed: 'azure-conflict-guard guard --transition ', offers: ['allow', 'deny'], not: ['--wait'] },
  { typed: 'azure-conflict-guard leases ', offers: ['list', 'break'], not: ['guard', '--wait'] },
  { typed: 'azure-conflict-guard guard --ht', offers: ['--html'], not: ['--wait'] },
  { typed: 'azure-conflict-guard completion ', offers: [...completionShells], not: ['guard'] },
];

const check = (offered: readonly string[], { typed, offers, not }: (typeof lines)[number]): void => {
  for (const word of offers)
    assert.ok(offered.includes(word), `${typed}: ${word} is not offered, but ${offered.join(' ')}`);
  for (const word of not) assert.ok(!offered.includes(word), `${typed}: ${word} is offered`);
};

test('each script is one text that names nothing of this machine', () => {
  for (const shell of completionShells) {
    const script = completionScript(shell);
    assert.match(script, /^[\x20-\x7e\n]+$/, shell);
    assert.ok(!script.includes('`') && !script.includes(process.cwd()), shell);
    for (const mode of modeNames) assert.ok(script.includes(mode), `${shell} ${mode}`);
  }
});

describe('bash completes', { skip: has('bash', '-c', ':') }, () => {
  for (const line of lines)
    test(`"${line.typed}"`, () => {
      const words = line.typed.split(' ');
      const program = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _azure_conflict_guard; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout, stderr, status } = spawnSync('bash', ['-c', program, 'x', saved('bash'), ...words], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
      check(stdout.split('\n'), line);
    });
  test('files, by leaving them to the shell', () => {
    const program = `source "$1"; COMP_WORDS=(azure-conflict-guard diagnose dep); COMP_CWORD=2; _azure_conflict_guard; echo "\${#COMPREPLY[@]}"; complete -p azure-conflict-guard`;
    const { stdout } = spawnSync('bash', ['-c', program, 'x', saved('bash')], { encoding: 'utf8' });
    assert.match(stdout, /^0\ncomplete -o default /);
  });
});

describe('fish completes', { skip: has('fish', '-c', 'true') }, () => {
  for (const line of lines)
    test(`"${line.typed}"`, () => {
      const { stdout, stderr } = spawnSync(
        'fish',
        ['--no-config', '-c', `source ${saved('fish')}; complete -C "${line.typed}"`],
        {
          encoding: 'utf8',
          env: { ...process.env, HOME: folder },
        },
      );
      assert.equal(stderr, '');
      check(
        stdout.split('\n').map((offered) => offered.split('\t')[0] ?? ''),
        line,
      );
    });
});

describe('zsh', { skip: has('zsh', '-c', ':') }, () => {
  test('reads the script, and gives it to the command', () => {
    const program = `autoload -Uz compinit && compinit -u -D; source ${saved('zsh')}; echo $_comps[azure-conflict-guard]`;
    const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', program], {
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    });
    assert.deepEqual({ stdout, stderr }, { stdout: '_azure_conflict_guard\n', stderr: '' });
  });

  test('is told of the flags of a mode as if the mode were the program: _arguments offers none where a word stands before that it does not know', () => {
    const program = `_arguments() { print -r -- "$words[1] $CURRENT $#"; }; compdef() { :; }; source ${saved('zsh')}
      words=(azure-conflict-guard guard --tran); CURRENT=3; _azure_conflict_guard`;
    const { stdout } = spawnSync('zsh', ['-f', '-c', program], { encoding: 'utf8' });
    assert.match(stdout, /^guard 2 [1-9]\d\n$/);
  });

  test('is told of flags in the form that _arguments takes', () => {
    // The function of zsh itself judges each specification; outside of a completion it only tells which it cannot read.
    const specs = [...completionScript('zsh').matchAll(/ ('(?:[^']|'\\'')*')/g)]
      .map(([, spec = '']) => spec)
      .filter((spec) => spec.startsWith("'*--"));
    assert.ok(specs.length > 20);
    for (const spec of specs)
      assert.match(spec, /^'\*--[a-z-]+=\[(?:[^[\]:\\]|\\.)+\]:[a-z-]+:(?: |_files|\([\w -]+\))'$/);
  });
});
