import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { runCommand } from '../../scripts/lib/command.ts';
import { root } from '../../scripts/lib/root.ts';

/**
 * What a room, or a file at the top of src/, may import. Whatever is not named here is forbidden, and the linter must
 * say so.
 */
const house: Readonly<Record<string, { readonly may: readonly string[]; readonly pure: boolean }>> = {
  'manifest.ts': { may: [], pure: true },
  'guard-error.ts': { may: [], pure: true },
  'version.ts': { may: [], pure: true },
  text: { may: [], pure: true },
  arm: { may: ['guard-error.ts', 'text/a.ts'], pure: true },
  conflict: { may: ['guard-error.ts', 'text/a.ts', 'arm/a.ts'], pure: true },
  gate: { may: ['guard-error.ts', 'text/a.ts', 'arm/a.ts', 'conflict/taxonomy.ts'], pure: true },
  plan: { may: ['guard-error.ts', 'text/a.ts', 'arm/a.ts'], pure: true },
  audit: {
    may: ['guard-error.ts', 'text/a.ts', 'arm/a.ts', 'conflict/a.ts', 'conflict/taxonomy.ts', 'serialize/key.ts'],
    pure: true,
  },
  serialize: { may: ['guard-error.ts', 'text/a.ts', 'arm/a.ts', 'time/a.ts'], pure: false },
  lease: { may: ['guard-error.ts', 'text/a.ts', 'serialize/a.ts', 'serialize/key.ts', 'time/a.ts'], pure: false },
  azure: {
    may: ['guard-error.ts', 'text/a.ts', 'arm/a.ts', 'gate/a.ts', 'audit/a.ts', 'http/a.ts', 'time/a.ts'],
    pure: false,
  },
  report: {
    may: [
      'guard-error.ts',
      'text/a.ts',
      'arm/a.ts',
      'conflict/a.ts',
      'conflict/taxonomy.ts',
      'gate/a.ts',
      'audit/a.ts',
    ],
    pure: true,
  },
  time: { may: ['guard-error.ts', 'text/a.ts'], pure: false },
  http: { may: ['guard-error.ts', 'text/a.ts', 'time/a.ts'], pure: false },
  command: { may: ['guard-error.ts', 'text/a.ts', 'time/a.ts'], pure: false },
  ports: { may: ['text/a.ts', 'manifest.ts', 'report/model.ts'], pure: true },
  hosts: {
    may: ['guard-error.ts', 'text/a.ts', 'manifest.ts', 'report/model.ts', 'ports/host.ts', 'http/a.ts', 'time/a.ts'],
    pure: false,
  },
  modes: {
    may: [
      ...[
        'guard-error.ts',
        'text/a.ts',
        'manifest.ts',
        'arm/a.ts',
        'conflict/a.ts',
        'conflict/taxonomy.ts',
        'gate/a.ts',
        'plan/a.ts',
        'audit/a.ts',
        'serialize/a.ts',
        'serialize/key.ts',
        'lease/a.ts',
        'azure/a.ts',
        'http/a.ts',
      ],
      ...['report/a.ts', 'report/model.ts', 'ports/host.ts', 'hosts/parse.ts', 'time/a.ts', 'command/a.ts'],
    ],
    pure: false,
  },
};

/** Everything that can be imported from a room that is not its own. */
const everything = [
  ...[
    'manifest.ts',
    'guard-error.ts',
    'text/a.ts',
    'arm/a.ts',
    'conflict/a.ts',
    'conflict/taxonomy.ts',
    'gate/a.ts',
    'plan/a.ts',
    'audit/a.ts',
    'serialize/a.ts',
    'serialize/key.ts',
    'lease/a.ts',
    'azure/a.ts',
  ],
  ...['report/a.ts', 'report/model.ts', 'time/a.ts', 'http/a.ts', 'command/a.ts', 'main/index.ts'],
  ...['ports/host.ts', 'hosts/parse.ts', 'hosts/github/host.ts', 'hosts/pipelines/host.ts', 'hosts/terminal/host.ts'],
];
const packages = ['node:fs', 'fs', 'undici', '@actions/core', '@azure/identity/dist/x.js'];

/** Every way in which a file can reach another. */
const forms: Readonly<Record<string, (from: string) => string>> = {
  value: (from) => `import { a } from '${from}';\nexport const b = a;\n`,
  type: (from) => `import type { A } from '${from}';\nexport type B = A;\n`,
  'side-effect': (from) => `import '${from}';\n`,
  again: (from) => `export { a } from '${from}';\n`,
  all: (from) => `export * from '${from}';\n`,
  dynamic: (from) => `export const b = () => import('${from}');\n`,
};

interface Case {
  readonly file: string;
  readonly from: string;
  readonly allowed: boolean;
}

const cases: Case[] = [];
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'acg-walls-')));
let reported: ReadonlySet<string> = new Set();

function addCase(file: string, from: string, allowed: boolean, form: (from: string) => string): void {
  cases.push({ file, from, allowed });
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), form(from));
}

before(async () => {
  const config: Record<string, unknown> = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  const valueImport = forms.value ?? (() => '');
  for (const [room, { may, pure }] of Object.entries(house)) {
    // A file at the top has one name and so one case, below.
    if (room.endsWith('.ts')) continue;
    for (const target of everything.filter((each) => !each.startsWith(`${room}/`))) {
      const name = target.replaceAll(/[/.]/g, '-');
      addCase(`src/${room}/to-${name}.ts`, `../${target}`, may.includes(target), valueImport);
      addCase(`src/${room}/nested/to-${name}.ts`, `../../${target}`, may.includes(target), valueImport);
    }
    for (const name of packages) addCase(`src/${room}/to-${name.replaceAll(/\W/g, '-')}.ts`, name, !pure, valueImport);
    addCase(`src/${room}/own.ts`, './other.ts', true, valueImport);
    addCase(`src/${room}/nested/own.ts`, '../other.ts', true, valueImport);
    for (const [form, write] of Object.entries(forms))
      addCase(`src/${room}/form-${form}.ts`, '../main/index.ts', false, write);
  }
  addCase('src/manifest.ts', './arm/a.ts', false, valueImport);
  addCase('src/guard-error.ts', 'node:fs', false, valueImport);
  addCase('src/version.ts', 'node:fs', false, valueImport);
  addCase('src/main/anything.ts', '../azure/a.ts', true, valueImport);

  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const lint = await runCommand(
    process.execPath,
    [biome, 'lint', '--reporter=github', '--max-diagnostics=none', 'src'],
    { cwd: folder },
  );
  const lines = lint.output.split('\n').filter((line) => line.includes('noRestrictedImports'));
  reported = new Set(lines.map((line) => relative(folder, /file=([^,]+)/.exec(line)?.[1] ?? '').replaceAll('\\', '/')));
});

after(() => rmSync(folder, { recursive: true, force: true }));

describe('walls between the rooms', () => {
  test('every room of src/ has its rule', () => {
    const rooms = readdirSync(join(root, 'src')).filter((name) => name !== 'main');
    for (const room of rooms)
      assert.ok(room in house, `src/${room} has no wall: add it to biome.json and to this test`);
  });

  test('ports/ holds types alone', async () => {
    for (const file of readdirSync(join(root, 'src/ports'))) {
      const values: Record<string, unknown> = await import(join(root, 'src/ports', file));
      assert.deepEqual(Object.keys(values), [], `src/ports/${file} has code`);
    }
  });

  for (const room of Object.keys(house)) {
    const inRoom = ({ file }: Case) => file === `src/${room}` || file.startsWith(`src/${room}/`);

    test(`${room}: a forbidden import is reported`, () => {
      const forbidden = cases.filter(inRoom).filter(({ allowed }) => !allowed);
      assert.ok(forbidden.length > 0);
      const missed = forbidden
        .filter(({ file }) => !reported.has(file))
        .map(({ file, from }) => `${file} imports ${from}`);
      assert.deepEqual(missed, []);
    });

    test(`${room}: an allowed import is not reported`, () => {
      const wronged = cases.filter(inRoom).filter(({ file, allowed }) => allowed && reported.has(file));
      assert.deepEqual(
        wronged.map(({ file, from }) => `${file} imports ${from}`),
        [],
      );
    });
  }
});
