import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { parse } from 'yaml';
import { parseResourceId, validateResourceId } from '../../src/arm/resource-id.ts';
import { fillCommand } from '../../src/conflict/advice/fill.ts';
import { entries } from '../../src/conflict/advice/index.ts';
import type { AdviceContext } from '../../src/conflict/advice/model.ts';
import { typeRows } from '../../src/conflict/advice/types/index.ts';
import { ofType } from '../../src/conflict/advice/types/table.ts';
import { type Values, valuesOf } from '../../src/conflict/advice/values.ts';
import { slotNames } from '../../src/conflict/step.ts';
import { typeGates } from '../../src/gate/providers/index.ts';
import { githubYaml, pipelinesYaml, twoJobsYaml } from '../../src/modes/queue/yaml.ts';
import { keyOf } from '../../src/serialize/key.ts';
import { hostile, plainName } from './hostile.ts';
import { assertInert } from './oracle-seen.ts';
import { bashTokens, powershellTokens, type Token, Unfinished } from './oracle-shell.ts';
import { type Property, property } from './property.ts';

type Shell = 'bash' | 'powershell';

interface Template {
  readonly shell: Shell;
  readonly line: string;
}

/** Every command that we tell people to paste, wherever it is declared. */
function templatesIn(value: unknown): readonly Template[] {
  if (typeof value !== 'object' || value === null) return [];
  const { az, powershell, command } = value as Readonly<Record<string, unknown>>;
  const own = [
    ...[az, command].flatMap((line): readonly Template[] =>
      typeof line === 'string' ? [{ shell: 'bash', line }] : [],
    ),
    ...(typeof powershell === 'string' ? [{ shell: 'powershell', line: powershell } as const] : []),
  ];
  return [...own, ...Object.values(value).flatMap(templatesIn)];
}

/** What the table of types has for a slot of an entry. */
const ofTable = [undefined, ...typeRows.map(({ type }) => type)].flatMap((type) =>
  slotNames.map((by) => ofType(type).answer({ by }).steps),
);

export const templates: readonly Template[] = [
  ...new Map(
    [...templatesIn(entries), ...templatesIn(ofTable), ...templatesIn(typeGates)].map((each) => [
      `${each.shell} ${each.line}`,
      each,
    ]),
  ).values(),
];

const guid = '1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11';
const type = fc.constantFrom(
  'Microsoft.Compute/virtualMachines',
  'Microsoft.Network/virtualNetworks',
  'Microsoft.Sql/servers',
  'Microsoft.Web/sites',
);
/** A name as a log or Azure may give it: plain, hostile, or plain with one hostile sign in it. */
export const nasty = fc.oneof(
  { weight: 2, arbitrary: plainName },
  { weight: 3, arbitrary: hostile },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        plainName,
        fc.constantFrom(...'"\'`$!&;|<>()@#%^-\u201c\u201d\u2018\u2019\\ \n\t*?~=+,:{}[]ü漢', '--%', '$(x)', '\u201e'),
        plainName,
      )
      .map((parts) => parts.join('')),
  },
);
const id = fc.tuple(nasty, type, nasty, fc.option(nasty)).map(([group, kind, name, child]) => {
  const top = `/subscriptions/${guid}/resourceGroups/${group}/providers/${kind}/${name}`;
  return child === null ? top : `${top}/children/${child}`;
});
const factNames = [
  'location',
  'size',
  'deploymentName',
  'correlationId',
  'lockedScope',
  'lockId',
  'vmId',
  'inUseBy',
  'address',
  'account',
  'container',
  'blob',
  'provider',
  'holder',
  'operationUri',
  'vmName',
];
const uri = fc
  .tuple(nasty, nasty, hostile)
  .map(
    ([a, b, c]) =>
      `https://management.azure.com/subscriptions/${guid}/providers/${a}/operations/${b}?api-version=2024-05-01&t=1&c=${c}`,
  );
const facts = fc.dictionary(fc.constantFrom(...factNames), fc.oneof(nasty, id, uri), { maxKeys: 8 });
const option = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const context: fc.Arbitrary<AdviceContext> = fc
  .record({
    id: option(id),
    type: option(type),
    name: option(nasty),
    group: option(nasty),
    operation: option(hostile),
    code: option(hostile),
    facts,
  })
  .map(({ id: text, ...rest }) => ({ ...rest, id: text === undefined ? undefined : parseResourceId(text) }));

const tokensOf: Readonly<Record<Shell, (line: string) => readonly Token[]>> = {
  bash: bashTokens,
  powershell: powershellTokens,
};

/**
 * Words that no template holds, in place of the values: what the shell makes of them is what it must make of the
 * values.
 */
const markOf = (key: string): string =>
  /[iI]d$|^scope$|^inUseBy$|^operationPath$/.test(key) ? `/mark/${key}/kram` : `mark.${key}.kram`;

function marked(values: Values): Values {
  return {
    ...values,
    command: Object.fromEntries(Object.keys(values.command).map((key) => [key, markOf(key)])),
  } as Values;
}

/** assertWords: the line cuts into the words that it has with harmless values, each value whole inside its word. */
export function assertWords({ shell, line: template }: Template, values: Values): string | undefined {
  const line = fillCommand(template, values);
  const harmless = fillCommand(template, marked(values));
  assert.equal(line === undefined, harmless === undefined);
  if (line === undefined || harmless === undefined) return undefined;
  const restored = (text: string): string =>
    Object.entries(values.command).reduce((all, [key, value]) => all.replaceAll(markOf(key), () => value), text);
  try {
    // In the path of a URL a value is encoded.
    const plain = (token: Token): Token => ({
      ...token,
      text: token.text.replaceAll('%23', '#').replaceAll('%20', ' '),
    });
    assert.deepEqual(
      tokensOf[shell](line).map(plain),
      tokensOf[shell](harmless).map((token) => plain({ ...token, text: restored(token.text) })),
    );
  } catch (error) {
    assert.ok(!(error instanceof Unfinished), `${shell} waits for more: ${JSON.stringify(line)}`);
    throw error;
  }
  return line;
}

/**
 * A value without white space reaches cmd.exe without its quotes. There `&NAME` starts a program: the names are Azure's
 * own, and none is one.
 */
function assertQuietInCmd(value: string): void {
  const left = value
    .replace(/&(?:api-version|[tcsh]|asyncinfo|monitor|validation|operationType)=/g, '')
    .replace(/%[0-9a-f]{2}/gi, '');
  assert.doesNotMatch(left, /[&|<>^%!"]/, 'a sign of cmd.exe');
}

function commandProperty(shell: Shell, share: number): Property {
  const own = templates.filter((each) => each.shell === shell);
  return property(
    shell,
    'a value is one word, or a placeholder stands for it',
    share,
    fc.tuple(fc.constantFrom(...own), context),
    ([template, about]) => {
      const values = valuesOf(about);
      const line = assertWords(template, values);
      if (line === undefined) return;
      // Who works on Windows pastes the lines of az into PowerShell, which starts az by cmd.exe.
      if (shell === 'bash') assertWords({ ...template, shell: 'powershell' }, values);
      for (const value of Object.values(values.command)) assertQuietInCmd(value);
      assertInert(line);
      assert.ok(!line.includes('\n'), 'one line');
      for (const [key, value] of Object.entries(values.command))
        assert.ok(!/^[-@]/.test(value), `${key} would be taken for an option or a file`);
    },
  );
}

/** What a shell itself says, once for many lines: a process is dear. */
function assertReal(shell: 'bash' | 'sh', lines: readonly string[]): void {
  const words = lines.map((line) =>
    bashTokens(line).flatMap((token) => (token.kind === 'word' && token.live.length === 0 ? [token.text] : [])),
  );
  const plain = lines.flatMap((line, at) =>
    bashTokens(line).every((token) => token.kind === 'word' && token.live.length === 0)
      ? [{ line, words: words[at] ?? [] }]
      : [],
  );
  if (plain.length === 0) return;
  const script = plain.map(({ line }) => `set -- ${line}; printf '%s\\0' "$#" "$@"`).join('\n');
  const { stdout, stderr, status } = spawnSync(shell, shell === 'bash' ? ['--norc', '-c', script] : ['-c', script], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  assert.deepEqual([status, stderr], [0, '']);
  assert.deepEqual(
    stdout.split('\0').slice(0, -1),
    plain.flatMap((each) => [`${each.words.length}`, ...each.words]),
  );
}

const bashTemplates = templates.filter(({ shell }) => shell === 'bash');

export const commandProperties: readonly Property[] = [
  commandProperty('bash', 60),
  commandProperty('powershell', 60),
  property(
    'bash',
    'bash and sh cut the words that we mean',
    1,
    fc.array(fc.tuple(fc.constantFrom(...bashTemplates), context), { minLength: 40, maxLength: 40 }),
    (many) => {
      const lines = many.flatMap(([template, about]) => fillCommand(template.line, valuesOf(about)) ?? []);
      for (const shell of ['bash', 'sh'] as const) assertReal(shell, lines);
    },
  ),
  property(
    'YAML',
    'what is to be pasted holds the IDs as they are, and no other key',
    20,
    fc.array(id, { minLength: 1, maxLength: 4 }),
    (texts) => {
      const resources = texts.flatMap((text) => {
        const checked = validateResourceId(text);
        return 'problem' in checked ? [] : [checked.resource];
      });
      if (resources.length === 0) return;
      const yaml = twoJobsYaml(
        'resource-id',
        resources.map((resource) => resource.id),
      );
      const { jobs, ...more } = parse(yaml) as {
        jobs: { queue: { steps: readonly [{ with: Record<string, string> }] } };
      };
      assert.deepEqual([Object.keys(more), Object.keys(jobs)], [[], ['queue', 'deploy']]);
      const step = jobs.queue.steps[0].with;
      assert.deepEqual(step, {
        mode: 'group',
        'resource-id': `${resources.map((resource) => resource.id).join('\n')}\n`,
      });
      assert.doesNotMatch(
        yaml.replace(/\$\{\{ (?:steps\.key\.outputs\.concurrency-group|needs\.queue\.outputs\.group) \}\}/g, ''),
        /\$\{\{|\$\(|\$\[/,
        'no expression but ours',
      );
      const key = keyOf(resources, 'resource', () => 'f'.repeat(64));
      if (key !== undefined)
        assert.deepEqual(parse(githubYaml(key.name)), {
          concurrency: { group: key.name, queue: 'max', 'cancel-in-progress': false },
        });
    },
  ),
  property('YAML', 'a stage is a name, or a placeholder stands for it', 10, nasty, (stage) => {
    const yaml = pipelinesYaml(stage);
    assertInert(yaml);
    const read = parse(yaml) as { stages?: readonly Record<string, string>[]; lockBehavior?: string };
    const [first] = read.stages ?? [];
    if (first === undefined) assert.deepEqual(read, { lockBehavior: 'sequential' });
    else
      assert.deepEqual(read, {
        stages: [{ stage: /^[A-Za-z_]\w*$/.test(stage) ? stage : '<stage>', lockBehavior: 'sequential' }],
      });
  }),
];
