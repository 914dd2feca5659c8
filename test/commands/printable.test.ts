import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { before, describe, test } from 'node:test';
import { cutBash, output } from '../../scripts/commands/bash.ts';
import { allFacts, type Rename, scopeSituations, situationsOf } from '../../scripts/commands/contexts.ts';
import { commandsIn } from '../../scripts/commands/powershell/judge.ts';
import { readPowerShell } from '../../scripts/commands/powershell/syntax.ts';
import { fencedIn, type Printed, printable, typesOf } from '../../scripts/commands/printable.ts';
import { stepsFor } from '../../src/conflict/advice/advise.ts';
import { adviceFor, entries } from '../../src/conflict/advice/index.ts';
import type { AdviceContext, Step, StepTemplate } from '../../src/conflict/advice/model.ts';
import { typeRows } from '../../src/conflict/advice/types/index.ts';
import type { Reason } from '../../src/conflict/taxonomy.ts';
import { typeGates } from '../../src/gate/providers/index.ts';

describe('all that can be printed', () => {
  let all: readonly Printed[] = [];
  before(() => {
    all = printable();
  });

  test('each line once, in every state of knowledge, and of every kind of source', () => {
    assert.equal(new Set(all.map(({ tool, line }) => `${tool} ${line}`)).size, all.length);
    assert.ok(all.length > 1000, `${all.length}`);
    for (const known of [
      'whole ID',
      'masked subscription',
      'group, type and name',
      'type and name',
      'name',
      'nothing',
    ] as const)
      assert.ok(
        all.some((printed) => printed.known.includes(known)),
        known,
      );
    for (const source of ['advice ', 'gate ', 'job end'])
      assert.ok(
        all.some(({ from }) => from.some((each) => each.startsWith(source))),
        source,
      );
    assert.ok(typesOf().length >= typeGates.length);
  });

  test('no sentence above a command is missed', () => {
    const said = [...new Set(all.flatMap(({ texts }) => texts))];
    const missed = templatesIn([entries, typeRows, typeGates]).filter(
      ({ text }) => !said.some((each) => shapeOf(text).test(each)),
    );
    assert.deepEqual(
      missed.map(({ text }) => text),
      [],
    );
  });
});

/** Every step with a command, wherever it stands in the data. */
function templatesIn(value: unknown): readonly StepTemplate[] {
  if (typeof value !== 'object' || value === null) return [];
  const { text, az, powershell, command } = value as Readonly<Record<string, unknown>>;
  const own =
    typeof text === 'string' && [az, powershell, command].some((line) => typeof line === 'string')
      ? [value as StepTemplate]
      : [];
  return [...own, ...Object.values(value).flatMap(templatesIn)];
}

const shapeOf = (text: string): RegExp =>
  new RegExp(
    `^${text
      .replace(/\[\[.*?\]\]/g, '\u0000')
      .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{[a-zA-Z]+\}|\u0000/g, '.*')
      .replace(/[{}]/g, '\\$&')}(?: In the portal: .*)?$`,
    's',
  );

test('a page is read for its commands only', () => {
  const page = [
    'az vm list',
    '```sh',
    'npm ci',
    'az vm show \\',
    '  --name "n"',
    '```',
    '- ```powershell',
    '  Get-AzVM `',
    '    -Name "n"',
    '  ```',
  ].join('\n');
  assert.deepEqual(fencedIn(page), [
    { line: 'az vm show --name "n"', tool: 'az' },
    { line: 'Get-AzVM -Name "n"', tool: 'powershell' },
  ]);
});

/**
 * Names that try to be more than a name. The plain ones must come through, so that the others are known to have been
 * tried in the right place.
 */
const bends: readonly (readonly [string, Rename])[] = [
  ['plain', (name) => name],
  ['accents', (name) => `${name}ü漢字`],
  ...[
    ...[
      '"',
      "'",
      '`',
      '$(id)',
      '`id`',
      '$x',
      '$' + '{x}',
      '!x',
      ';id',
      '|id',
      '&&id',
      '&id',
      '>x',
      '<x',
      '*',
      '?',
      '~',
      '#',
      '%PATH%',
      '\\',
      '{a,b}',
      '(id)',
    ],
    ...[
      '\n',
      '\r\n',
      '\t',
      ' ',
      '  ',
      '\u00a0',
      '\u2028',
      '\u0000',
      '\u001b[31m',
      '\u202e',
      '\u200b',
      '\u201c',
      '\u201d',
      '\u2019',
      '\u2013x',
    ],
    ...['"; id; "', "'; id; '", '" --yes "', ' --yes', '"$(id)"', '`"; Remove-Item x; `"', '--%', '@x', '\ud800'],
  ].flatMap((sign, at): (readonly [string, Rename])[] => [
    [`${JSON.stringify(sign)} inside`, (name) => `${name.slice(0, 3)}${sign}${name.slice(3)}`],
    at % 2 === 0
      ? [`${JSON.stringify(sign)} first`, (name) => sign + name]
      : [`${JSON.stringify(sign)} last`, (name) => name + sign],
  ]),
];

const sample = [
  'Microsoft.Compute/virtualMachines',
  'Microsoft.Compute/disks',
  'Microsoft.Network/virtualNetworks/subnets',
  'Microsoft.Sql/servers/databases',
  'Microsoft.Web/sites/slots',
  'Microsoft.KeyVault/vaults',
  'Microsoft.Resources/deployments',
];

/** The names in the facts are bent too. */
const bentFacts = (rename: Rename): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(allFacts).map(([key, value]) => [
      key,
      value.startsWith('/') || value.startsWith('https:') ? value.replace(/[^/?]+$/, rename) : rename(value),
    ]),
  );

/**
 * Plain names go through every type; the others take turns, so that each way to bend a name meets two types, and each
 * type every reason.
 */
function stepsWith(rename: Rename, turn: number): readonly Step[] {
  const types = turn === 0 ? sample : [0, 3].flatMap((more) => sample[(turn + more) % sample.length] ?? []);
  const contexts: readonly AdviceContext[] = types
    .flatMap((type) => situationsOf(type, rename).slice(0, turn === 0 ? 4 : 3))
    .flatMap(({ context, known }) =>
      (turn === 0 || known === 'whole ID' ? [{}, bentFacts(rename)] : [bentFacts(rename)]).map((facts) => ({
        ...context,
        facts,
      })),
    );
  const advice = (Object.keys(entries) as Reason[]).flatMap((reason) =>
    contexts.flatMap((context) => adviceFor(reason, context).steps),
  );
  const gate = typeGates.flatMap(({ type, operations }) =>
    Object.values(operations)
      .flatMap(({ needs }) => needs.flatMap(({ step }) => step ?? []))
      .flatMap((step) => {
        const [whole] = situationsOf(type, rename);
        const context: AdviceContext = { ...whole?.context, facts: {} };
        return stepsFor([step], context);
      }),
  );
  return [...advice, ...gate];
}

describe('a name is one word, or a placeholder stands for it', () => {
  const programs = new Set<string>();
  const cmdlets = new Set<string>();
  const bash = new Set<string>();

  for (const [turn, [what, rename]] of bends.entries())
    test(what, () => {
      const lines = stepsWith(rename, turn).flatMap(({ az, powershell, command }) => [
        ...[az, command].flatMap((line) => (line === undefined ? [] : [['bash', line] as const])),
        ...(powershell === undefined ? [] : [['powershell', powershell] as const]),
      ]);
      for (const [shell, line] of new Map(lines.map((each) => [each[1], each])).values()) {
        assert.ok(!/[\r\n]/.test(line), line);
        const own = shell === 'bash' ? programs : cmdlets;
        const names =
          shell === 'bash' ? programsIn(line) : commandsIn(readPowerShell(line)).map(({ command: { name } }) => name);
        // What plain names start is all that any name starts.
        for (const name of names) {
          if (what === 'plain') own.add(name);
          assert.ok(own.has(name), `${what} starts ${name}: ${line}`);
        }
        if (shell === 'bash') bash.add(line);
        // A bent name stands in one piece or not at all.
        const bent = rename('shop-01');
        if (what !== 'plain' && /^[a-z]/i.test(bent) && line.includes(bent.slice(0, 4))) assertWhole(line, bent, what);
      }
    });

  test('bash itself cuts every line into the words that were meant', () => {
    assert.ok(bash.size > 500, `${bash.size}`);
    assertBash([...bash], [...programs]);
  });
});

function programsIn(line: string): readonly string[] {
  const cut = cutBash(line);
  assert.ok('argvs' in cut, `${'problem' in cut ? cut.problem : ''}: ${line}`);
  return cut.argvs.map(([program = '', command = '']) => (program === 'az' ? `az ${command}` : program));
}

/** Where the beginning of a bent name stands in a line, all of it stands there; in a URL it is encoded. */
function assertWhole(line: string, bent: string, what: string): void {
  const encoded = bent.replaceAll('#', '%23').replaceAll(' ', '%20');
  const rest = line.replaceAll(bent, '').replaceAll(encoded, '');
  assert.ok(!rest.includes('shop-01') || !/["'`$;|&<>\\]/.test(bent), `${what}: half a name in ${line}`);
}

/**
 * One bash for all lines. Each program is a function that tells its words on another stream, so nothing is started;
 * within \`$(…)\` it prints what stands for its output.
 */
function assertBash(lines: readonly string[], programs: readonly string[]): void {
  const names = [...new Set(programs.map((name) => name.split(' ')[0] ?? ''))].filter((name) => name !== 'true');
  const script = [
    'PATH=/nowhere; set -f',
    ...names.map(
      (name) => `function ${name} { printf '%s\\0' ${name} "$@" >&3; printf '\\n\\0' >&3; printf '%s' '${output}'; }`,
    ),
    ...lines.map((line) => `{ ${line}\n} >/dev/null; printf '\\t\\0' >&3`),
  ].join('\n');
  const { stdout, stderr, status } = spawnSync('bash', ['--norc'], {
    input: `exec 3>&1\n${script}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  assert.deepEqual([status, stderr], [0, '']);
  const told = stdout.split('\t\0').slice(0, -1);
  assert.equal(told.length, lines.length);
  for (const [at, line] of lines.entries()) {
    const cut = cutBash(line);
    assert.ok('argvs' in cut);
    const words = (told[at] ?? '')
      .split('\n\0')
      .slice(0, -1)
      .map((argv) => argv.split('\0').slice(0, -1));
    assert.deepEqual(words, cut.argvs, line);
  }
}

test('scopes are among the situations', () => {
  assert.ok(scopeSituations.some(({ context }) => context.id?.kind === 'subscription'));
  assert.ok(scopeSituations.some(({ context }) => context.id?.kind === 'management-group'));
});
