import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { declaredIn, workflowPlace } from '../../src/hosts/github/workflow-file.ts';
import { answerOf, client, repository, servers, whyNot } from './github-support.ts';

const { start, close } = servers();
const folders: string[] = [];
after(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true });
  await close();
});

const path = '.github/workflows/release.yml';
const workflowRef = `${repository}/${path}@refs/heads/main`;
const sha = '0123456789abcdef0123456789abcdef01234567';
const jobs = 'jobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps: []\n';

function checkout(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'guard-workflow-'));
  folders.push(folder);
  mkdirSync(join(folder, '.github', 'workflows'), { recursive: true });
  writeFileSync(join(folder, path), text);
  return folder;
}

const expression = (text: string): string => ['$', '{{ ', text, ' }}'].join('');
const ofWorkflow = async (text: string) => answerOf(await declaredIn(`${text}\n${jobs}`, path, 'deploy')).workflow;

describe('what a workflow file declares', () => {
  test('a name, or a mapping; expressions stay as they are', async () => {
    assert.equal(await ofWorkflow('on: push'), undefined);
    assert.equal(await ofWorkflow('concurrency:'), undefined);
    assert.deepEqual(await ofWorkflow('concurrency: prod'), { group: 'prod', cancelInProgress: 'false', queue: '' });
    assert.deepEqual(await ofWorkflow('concurrency: { group: 2024, cancel-in-progress: true }'), {
      group: '2024',
      cancelInProgress: 'true',
      queue: '',
    });
    const [ref, input, onPull] = ['github.ref', "inputs.a || 'x'", 'github.event_name == "pull_request"'].map(
      expression,
    );
    const full = [
      'concurrency:',
      `  group: deploy-${ref}-${input}`,
      `  cancel-in-progress: ${onPull}`,
      '  queue: max # all of them',
    ];
    assert.deepEqual(await ofWorkflow(full.join('\n')), {
      group: `deploy-${ref}-${input}`,
      cancelInProgress: onPull,
      queue: 'max',
    });
    assert.deepEqual(await ofWorkflow("concurrency:\r\n  group: >-\r\n    folded\r\n    name\r\n  queue: 'single'"), {
      group: 'folded name',
      cancelInProgress: 'false',
      queue: 'single',
    });
  });

  test('of this job and of no other one; anchors are followed', async () => {
    const text = [
      'concurrency: &c { group: all, queue: max }',
      'jobs:',
      '  build: { concurrency: build, steps: [] }',
      '  deploy: { concurrency: *c, steps: [] }',
      '  constructor: { steps: [] }',
    ].join('\n');
    const all = { group: 'all', cancelInProgress: 'false', queue: 'max' };
    assert.deepEqual(answerOf(await declaredIn(text, path, 'deploy')), { file: path, workflow: all, job: all });
    assert.equal(answerOf(await declaredIn(text, path, 'build')).job?.group, 'build');
    assert.deepEqual(answerOf(await declaredIn(text, path, 'constructor')), { file: path, workflow: all });
  });

  test('a job that is not there, or only calls, is one of a called workflow', async () => {
    const text = 'concurrency: g\njobs:\n  deploy: { uses: ./.github/workflows/called.yml }\n';
    for (const key of ['deploy', 'apply', 'constructor', '__proto__']) {
      assert.match(whyNot(await declaredIn(text, path, key)), /^unsupported: .+called \(reusable\) workflow/, key);
    }
    assert.match(whyNot(await declaredIn(text, path, '')), /^unsupported: .+GITHUB_JOB is empty/);
    assert.match(whyNot(await declaredIn('', path, 'deploy')), /^unsupported: /);
  });

  test('what is no YAML, or no concurrency, is told in one line', async () => {
    const cases = [
      ['jobs: [', /^failed: .+cannot be read as YAML/],
      ['a: b\n---\nc: d', /^failed: .+cannot be read as YAML/],
      ['\tx: {', /^failed: .+cannot be read as YAML/],
      [`concurrency: { cancel-in-progress: true }\n${jobs}`, /^failed: .+neither a name nor a mapping/],
      [`concurrency: [a]\n${jobs}`, /^failed: .+neither a name nor a mapping/],
      [`concurrency: { group: { a: b } }\n${jobs}`, /^failed: .+neither a name nor a mapping/],
      [`concurrency: { group: a, queue: [max] }\n${jobs}`, /^failed: .+neither a name nor a mapping/],
      [`# ${'x'.repeat(600_000)}`, /^failed: .+larger than a workflow file/],
    ] as const;
    for (const [text, expected] of cases) {
      const why = whyNot(await declaredIn(text, path, 'deploy'));
      assert.match(why, expected);
      assert.ok(!why.includes('\n'));
    }
  });

  test('bombs end soon', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level += 1) {
      lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`);
    }
    const aliases = Array.from({ length: 20_000 }, (_, index) => `&a${index} x, *a${index}`).join(', ');
    const bombs = [
      lines.join('\n'),
      `[${aliases}]`,
      '['.repeat(40_000),
      Array.from({ length: 20_000 }, (_, index) => `k${index}: v`).join('\n'),
    ];
    const begin = process.cpuUsage();
    for (const bomb of bombs) assert.notEqual((await declaredIn(`${bomb}\n`, path, 'deploy')).status, 'read');
    assert.match(whyNot(await declaredIn(`[${aliases}]`, path, 'deploy')), /more than 200 aliases/);
    assert.equal(
      (await declaredIn(`a: b\na: c\n${jobs}`, path, 'deploy')).status,
      'read',
      'keys are not compared with each other',
    );
    const took = process.cpuUsage(begin).user / 1000;
    assert.ok(took < 20_000, `${took} ms of the processor`);
  });
});

describe('where the workflow file lies', () => {
  test('GITHUB_WORKFLOW_REF in its forms', () => {
    assert.deepEqual(workflowPlace(workflowRef), { repository, path, ref: 'refs/heads/main' });
    assert.deepEqual(workflowPlace('o/r/.github/workflows/a b@c.yaml@refs/pull/7/merge'), {
      repository: 'o/r',
      path: '.github/workflows/a b@c.yaml',
      ref: 'refs/pull/7/merge',
    });
    for (const ref of [
      '',
      'dynamic/pages',
      'o/r/dynamic/x@main',
      'o/r/.github/workflows/../x.yml@main',
      'o/r/.github/workflows/x.yml',
    ]) {
      assert.equal(workflowPlace(ref), undefined, ref);
    }
  });

  test('in the workspace: nothing is asked, and no token is needed', async () => {
    const github = await start();
    const workspace = checkout(`concurrency: here\n${jobs}`);
    const api = client(github, { token: '', workflowRef: workflowRef.replace('contoso', 'Contoso'), workspace });
    assert.equal(answerOf(await api.declared()).workflow?.group, 'here');
    assert.equal(api.requests, 0);
  });

  test('not checked out: from GitHub, as it was when the run began', async () => {
    const github = await start({ files: { [path]: `concurrency: there\n${jobs}` }, sha });
    const api = client(github, { workflowRef, workflowSha: sha, workspace: tmpdir() });
    assert.deepEqual(answerOf(await api.declared()), {
      file: path,
      workflow: { group: 'there', cancelInProgress: 'false', queue: '' },
    });
    assert.equal(api.requests, 1);
    assert.equal(github.requests[0]?.path, `/repos/${repository}/contents/${path}?ref=${sha}`);
    const older = await start({ files: { [path]: jobs } });
    answerOf(await client(older, { workflowRef }).declared());
    assert.match(older.requests[0]?.path ?? '', /\?ref=refs%2Fheads%2Fmain$/);
  });

  test('a workspace that cannot tell is not the last word; without another it is', async () => {
    const github = await start({ files: { [path]: `concurrency: there\n${jobs}` } });
    const workspace = checkout('jobs: { other: { steps: [] } }');
    assert.equal(answerOf(await client(github, { workflowRef, workspace }).declared()).workflow?.group, 'there');
    assert.match(
      whyNot(await client(github, { workflowRef, workspace, token: '' }).declared()),
      /^unsupported: .+called \(reusable\)/,
    );
  });

  test('a workflow of another repository is not looked for in the workspace', async () => {
    const github = await start({ repository: 'contoso/central', files: { [path]: `concurrency: central\n${jobs}` } });
    const workspace = checkout(`concurrency: here\n${jobs}`);
    const api = client(github, { workflowRef: `contoso/central/${path}@refs/heads/main`, workspace });
    assert.equal(answerOf(await api.declared()).workflow?.group, 'central');
  });

  test('refused or not there: which permission is missing', async () => {
    const denied = await start({ contentsRead: false });
    assert.match(
      whyNot(await client(denied, { workflowRef }).declared()),
      /^denied: .+`permissions: \{ contents: read \}`/,
    );
    const empty = await start();
    assert.match(
      whyNot(await client(empty, { workflowRef }).declared()),
      /^failed: .+no such file in contoso\/landing-zone.+contents: read/,
    );
    assert.match(whyNot(await client(empty).declared()), /^unsupported: .+GITHUB_WORKFLOW_REF names none/);
  });
});
