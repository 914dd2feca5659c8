import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { generated, withTable } from '../../scripts/generate.ts';
import { actionYml } from '../../src/hosts/github/metadata.ts';
import { taskJson } from '../../src/hosts/pipelines/metadata.ts';
import { inputTables } from '../../src/hosts/tables.ts';
import { flags } from '../../src/hosts/terminal/args.ts';
import { terminalHelp } from '../../src/hosts/terminal/help.ts';
import {
  camelCase,
  defaultOf,
  type Input,
  inputNames,
  inputOf,
  modeNames,
  outputNames,
  terminalModesOf,
} from '../../src/manifest.ts';

/** The public contract, by hand: whoever changes a name or a default changes it here too, knowingly. */
const contract: Readonly<Record<string, string>> = {
  mode: 'guard',
  'resource-id': '',
  plan: '',
  operation: 'write',
  'vm-size': '',
  condition: '',
  wait: '0',
  transition: 'deny',
  'missing-evidence': 'warn',
  serialization: 'warn',
  'serialize-by': 'resource',
  lease: '',
  log: '',
  error: '',
  live: 'auto',
  'run-id': '',
  // What the mode has of its own stands in `modeDefault`: no host can give it.
  lookback: '',
  workspace: '',
  'fail-on': '',
  report: '',
  run: '',
  shell: '',
  'working-directory': '',
  replay: '1',
  'replay-on': 'concurrent-operation',
  'azure-subscription': '',
  'tenant-id': '',
  'client-id': '',
  environment: 'AzureCloud',
  'resource-manager-endpoint': '',
  'authority-host': '',
  'github-token': '',
  'job-id': '',
  'job-status': '',
};

const expression = (what: string): string => `$\{{ ${what} }}`;

const gitHubDefaults: Readonly<Record<string, string>> = {
  'github-token': expression('github.token'),
  'job-id': expression('job.check_run_id'),
  'job-status': expression('job.status'),
};

const contractOutputs = [
  'verdict',
  'class',
  'reason',
  'recovery',
  'resource-id',
  'correlation-id',
  'concurrency-group',
  'waited',
  'report',
];

const contractChoices: Readonly<Record<string, readonly string[]>> = {
  mode: ['guard', 'run', 'diagnose', 'group', 'audit'],
  transition: ['deny', 'allow'],
  serialization: ['off', 'warn', 'require'],
  'serialize-by': ['resource', 'resource-group', 'subscription'],
  'missing-evidence': ['warn', 'block'],
  live: ['auto', 'on', 'off'],
  environment: ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud', 'custom'],
};

const file = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const rows: readonly (readonly [string, Input])[] = inputNames.map((name) => [name, inputOf(name)]);

describe('manifest and contract', () => {
  test('inputs and defaults', () => {
    assert.deepEqual(Object.fromEntries(inputNames.map((name) => [name, defaultOf(name)])), contract);
  });
  test('outputs and modes', () => {
    assert.deepEqual([...outputNames], contractOutputs);
    assert.deepEqual([...modeNames], ['guard', 'run', 'diagnose', 'group', 'audit']);
  });
  test('choices', () => {
    assert.deepEqual(
      Object.fromEntries(rows.flatMap(([name, { choices }]) => (choices === undefined ? [] : [[name, choices]]))),
      contractChoices,
    );
  });
  test('required for', () => {
    assert.deepEqual(
      Object.fromEntries(
        rows.flatMap(([name, { requiredFor }]) => (requiredFor === undefined ? [] : [[name, requiredFor]])),
      ),
      {
        'resource-id': ['guard', 'run', 'group', 'audit'],
        run: ['run'],
      },
    );
  });
  test('every row holds together', () => {
    for (const [name, input] of rows) {
      assert.match(name, /^[a-z]+(-[a-z]+)*$/);
      assert.ok(input.modes.length > 0 && input.hosts.length > 0, name);
      assert.equal(input.type === 'choice', input.choices !== undefined, name);
      if (input.choices !== undefined) assert.ok(input.choices.includes(input.default ?? ''), name);
      for (const mode of input.requiredFor ?? []) assert.ok(input.modes.includes(mode), name);
      for (const text of [input.means, input.label, input.empty ?? '']) assert.doesNotMatch(text, /[\n|<>]/, name);
      assert.match(input.means, /\.$/, name);
    }
  });
  test('camelCase names are those of the contract, and all different', () => {
    assert.equal(camelCase('azure-subscription'), 'azureSubscription');
    assert.equal(camelCase('resource-manager-endpoint'), 'resourceManagerEndpoint');
    assert.equal(new Set(inputNames.map(camelCase)).size, inputNames.length);
  });
});

describe('generated files', () => {
  test('are up to date', async () => {
    for (const result of await generated(async (name) => file(name))) {
      assert.ok('text' in result, `${result.file} is left alone`);
      assert.equal(file(result.file), result.text, `${result.file} is stale: run "npm run generate"`);
    }
  });
  test('a page without markers is left alone, one with them is filled, twice the same', async () => {
    const page = 'docs/inputs.md';
    const read = (text: string) => async (name: string) => (name === page ? text : file(name));
    const without = (await generated(read('# Title'))).find((result) => result.file === page);
    assert.ok(without !== undefined && 'skipped' in without);
    const marked =
      '# T\n<!-- generated:inputs -->\nold\n<!-- /generated:inputs -->\nx\n<!-- generated:outputs --><!-- /generated:outputs -->\nend\n';
    const once = (await generated(read(marked))).find((result) => result.file === page);
    assert.ok(once !== undefined && 'text' in once);
    assert.ok(once.text.includes('`resource-id`') && once.text.includes('`verdict`') && !once.text.includes('\nold\n'));
    assert.ok(once.text.startsWith('# T\n') && once.text.endsWith('\nend\n'));
    const twice = (await generated(read(once.text))).find((result) => result.file === page);
    assert.deepEqual(twice, once);
  });
  test('markers in the wrong order are none', () =>
    assert.equal(withTable('<!-- /generated:a --><!-- generated:a -->', 'a', 'x'), undefined));
});

/** Reads the flat YAML that we write into paths such as `inputs.wait.default`. */
function readActionYml(text: string): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  const path: string[] = [];
  for (const line of text.split('\n')) {
    const [, indent, key, rest = ''] = /^( *)([\w-]+):(?: (.*))?$/.exec(line) ?? [];
    if (indent === undefined || key === undefined) continue;
    path.splice(indent.length / 2, path.length, key);
    if (rest !== '') read.set(path.join('.'), rest.startsWith("'") ? rest.slice(1, -1).replaceAll("''", "'") : rest);
  }
  return read;
}

describe('action.yml', () => {
  const action = readActionYml(actionYml());
  const names = (section: string): readonly string[] =>
    [...action.keys()]
      .filter((path) => path.startsWith(`${section}.`) && path.endsWith('.description'))
      .map((path) => path.split('.')[1] ?? '');
  test('has exactly the inputs of GitHub, with their defaults', () => {
    const wanted = Object.keys(contract).filter((name) => name !== 'azure-subscription');
    assert.deepEqual(names('inputs'), wanted);
    for (const name of wanted) {
      const value = gitHubDefaults[name] ?? contract[name];
      assert.equal(action.get(`inputs.${name}.default`), value === '' ? undefined : value, name);
      assert.equal(action.get(`inputs.${name}.required`), 'false', name);
    }
  });
  test('has exactly the outputs', () => assert.deepEqual(names('outputs'), contractOutputs));
  test('runs on Node 24, and looks once more at the end of the job', () => {
    assert.deepEqual(
      [...action].filter(([path]) => path.startsWith('runs.')),
      [
        ['runs.using', 'node24'],
        ['runs.main', 'dist/github.js'],
        ['runs.post', 'dist/github-post.js'],
        ['runs.post-if', 'always()'],
      ],
    );
  });
});

describe('task.json', () => {
  const task = JSON.parse(taskJson('1.2.3-beta.1'));
  const inputs: readonly Record<string, unknown>[] = task.inputs;
  test('has exactly the inputs of Azure Pipelines in camelCase, with their defaults', () => {
    const wanted = inputNames.filter((name) => inputOf(name).hosts.includes('pipelines'));
    assert.deepEqual(
      inputs.map(({ name, defaultValue }) => [name, defaultValue ?? '']),
      wanted.map((name) => [camelCase(name), contract[name]]),
    );
    for (const name of ['githubToken', 'jobId', 'jobStatus']) assert.ok(!inputs.some((input) => input.name === name));
  });
  test('keeps the rules of the task schema', () => {
    const groups = task.groups.map(({ name }: { name: string }) => name);
    assert.match(task.id, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.match(task.name, /^[A-Za-z0-9-]+$/);
    assert.ok(task.friendlyName.length <= 40);
    for (const input of inputs) {
      assert.match(String(input.name), /^[A-Za-z][A-Za-z0-9]*$/);
      assert.match(
        String(input.type),
        /^(boolean|filePath|multiLine|pickList|radio|secureFile|string|int|connectedService:.+)$/,
      );
      assert.equal(input.type === 'pickList', input.options !== undefined);
      assert.ok(input.groupName === undefined || groups.includes(input.groupName));
      assert.ok(
        input.visibleRule === undefined || /^mode = [a-z]+( \|\| mode = [a-z]+)*$/.test(String(input.visibleRule)),
      );
      assert.deepEqual(
        Object.keys(input).filter((key) => !inputKeys.has(key)),
        [],
      );
    }
  });
  test('declares its outputs, and may set nothing else', () => {
    assert.deepEqual(
      task.outputVariables.map(({ name }: { name: string }) => name),
      outputNames.map(camelCase),
    );
    assert.deepEqual(task.restrictions, { settableVariables: { allowed: outputNames.map(camelCase) } });
  });
  test('runs on Node 24 and falls back to Node 20', () => {
    assert.deepEqual(task.execution, {
      Node24: { target: 'dist/pipelines.js' },
      Node20_1: { target: 'dist/pipelines.js' },
    });
    assert.equal(task.minimumAgentVersion, '4.248.0');
  });
  test('takes its version from package.json', () => {
    assert.deepEqual(task.version, { Major: 1, Minor: 2, Patch: 3 });
    assert.throws(() => taskJson('next'), /Version "next"/);
  });
});

const inputKeys = new Set([
  'name',
  'type',
  'label',
  'groupName',
  'defaultValue',
  'required',
  'options',
  'visibleRule',
  'helpMarkDown',
]);

describe('help and tables', () => {
  test('the overview names every mode and every flag', () => {
    const help = terminalHelp(80);
    for (const name of flags) assert.ok(help.includes(`--${name} `), name);
    for (const mode of modeNames) assert.ok(help.includes(`  ${mode} `), mode);
    assert.ok(!help.includes('--azure-subscription') && !help.includes('--job-status'));
  });
  test('the help of a mode explains what it reads, and only that', () => {
    for (const mode of modeNames) {
      const help = terminalHelp(80, mode);
      const named = flags.filter((name) => help.includes(`\n  --${name} `));
      const wanted = flags.filter((name) => name !== 'mode' && terminalModesOf(name).includes(mode));
      assert.deepEqual(named, wanted);
    }
  });
  test('no line is wider than asked, and none is markdown', () => {
    for (const width of [60, 80]) {
      for (const text of [terminalHelp(width), ...modeNames.map((mode) => terminalHelp(width, mode))]) {
        const examples = text.indexOf('Examples');
        for (const line of text.slice(0, examples < 0 ? undefined : examples).split('\n'))
          assert.ok(line.length <= width, line);
        assert.ok(!text.includes('`'));
      }
    }
  });
  test('the tables have every input and output once, and every row as many cells as its head', () => {
    const tables = inputTables();
    for (const name of inputNames) {
      const shown = name === 'azure-subscription' ? 'azureSubscription' : name;
      assert.equal(tables.inputs.split(`\n| \`${shown}\``).length, 2, name);
    }
    for (const name of outputNames) assert.equal(tables.outputs.split(`\n| \`${name}\``).length, 2, name);
    for (const line of `${tables.inputs}\n${tables.outputs}`.split('\n')) {
      if (line.startsWith('|')) assert.ok([3, 5].includes(line.split(/(?<!\\)\|/).length - 1), line);
    }
  });
});
