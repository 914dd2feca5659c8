import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readLockBehavior } from '../../src/hosts/pipelines/pipeline-yaml.ts';

async function reads(text: string, stage: string, pipeline: string, own: string): Promise<void> {
  assert.deepEqual(await readLockBehavior(text, stage), { status: 'read', value: { pipeline, stage: own } });
}

async function cannot(text: string, stage: string, why: RegExp): Promise<void> {
  const told = await readLockBehavior(text, stage);
  assert.equal(told.status, 'unsupported', JSON.stringify(told));
  if (told.status === 'unsupported') {
    assert.match(told.detail, /^cannot be verified here: /);
    assert.match(told.detail, why);
  }
}

describe('lockBehavior of a pipeline file', () => {
  test('at the root, at the stage, at both, at none', async () => {
    const stages = 'stages:\n- stage: build\n  jobs: []\n- stage: prod\n';
    await reads(`lockBehavior: sequential\n${stages}`, 'prod', 'sequential', '');
    await reads(`${stages}  lockBehavior: runLatest\n`, 'prod', '', 'runLatest');
    await reads(
      `lockBehavior: runLatest # the newest\n${stages}  lockBehavior: "sequential"\n`,
      'prod',
      'runLatest',
      'sequential',
    );
    await reads(stages, 'prod', '', '');
    await reads(`${stages}  lockBehavior: sequential\n`, 'build', '', '');
  });

  test('names of stages do not count capitals, values that look like numbers or truth are texts', async () => {
    await reads('stages: [{stage: Prod, lockBehavior: sequential}]', 'prod', '', 'sequential');
    await reads('stages: [{stage: 1, lockBehavior: sequential}]', '1', '', 'sequential');
    await reads('stages: [{stage: true, lockBehavior: sequential}]', 'true', '', 'sequential');
  });

  test('a pipeline without stages has the one of the agent', async () => {
    await reads('lockBehavior: sequential\nsteps:\n- script: echo\n', '__default', 'sequential', '');
    await reads('jobs:\n- template: jobs.yml\n', '', '', '');
    await cannot('steps:\n- script: echo\n', 'prod', /has no stages/);
  });

  test('what the value says, cut to one line', async () => {
    await reads(`lockBehavior: "a\\nb\\u001b[31m"\nsteps: []`, '', 'a b␛[31m', '');
    await reads(`lockBehavior: ${'x'.repeat(5000)}\nsteps: []`, '', `${'x'.repeat(29)}…`, '');
  });

  test('a template is not followed', async () => {
    await cannot(
      'extends:\n  template: base.yml@templates\n',
      'prod',
      /^cannot be verified here: the pipeline extends a template$/,
    );
    await cannot('lockBehavior: sequential\nextends: {template: a.yml}\n', 'prod', /extends a template/);
    await cannot('stages:\n- template: stages.yml\n', 'prod', /stage prod comes from a template/);
    await cannot(
      `stages:\n- \${{ if eq(variables['a'], 'b') }}:\n  - stage: prod\n    lockBehavior: sequential\n`,
      'prod',
      /template or an expression/,
    );
    await cannot(`stages:\n- stage: \${{ parameters.name }}\n`, 'prod', /template or an expression/);
    await cannot(`stages:\n- \${{ parameters.more }}\n`, 'prod', /template or an expression/);
    await cannot(
      `stages: \${{ parameters.stages }}\n`,
      'prod',
      /stages of the pipeline come from a template expression/,
    );
    await reads('stages:\n- template: a.yml\n- stage: prod\n  lockBehavior: sequential\n', 'prod', '', 'sequential');
  });

  test('an expression is not evaluated', async () => {
    await cannot(
      `lockBehavior: \${{ parameters.lock }}\nstages: [{stage: prod}]`,
      'prod',
      /lockBehavior of the pipeline comes from an expression/,
    );
    await cannot(
      'stages:\n- stage: prod\n  lockBehavior: $(lock)\n',
      'prod',
      /lockBehavior of stage prod comes from an expression/,
    );
    await cannot(
      `stages:\n- stage: prod\n  \${{ if true }}:\n    lockBehavior: sequential\n`,
      'prod',
      /decides what stage prod holds/,
    );
    await cannot(`\${{ if true }}:\n  lockBehavior: sequential\nsteps: []\n`, '', /decides what the pipeline holds/);
    await cannot(
      `lockBehavior: sequential\n\${{ insert }}: \${{ parameters.all }}\n`,
      '',
      /decides what the pipeline holds/,
    );
    await cannot('stages:\n- stage: prod\n  lockBehavior: [sequential]\n', 'prod', /comes from an expression/);
  });

  test('a file that is not what runs is said to be so', async () => {
    await cannot(
      'stages:\n- stage: build\n- stage: test\n',
      'prod',
      /has no stage prod, so it is not what this run was made of/,
    );
    await cannot('stages:\n- stage: build\n', '', /SYSTEM_STAGENAME/);
    await cannot('stages:\n- stage: build\n', 'a\nb', /no stage a b,/);
  });

  test('what is no YAML of a pipeline, and YAML that is made to hurt', async () => {
    const bombs = `a: &a [x,x]\n${'bcdefghij'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`)}]`)
      .join('\n')}`;
    await reads(`${bombs}\nlockBehavior: sequential\nsteps: []`, '', 'sequential', '');
    await reads(
      `${Array.from({ length: 20_000 }, (_, index) => `k${index}: v`).join('\n')}\nlockBehavior: sequential`,
      '',
      'sequential',
      '',
    );
    for (const text of [
      '',
      '- a\n',
      'a: b: c: [',
      'just words',
      '[[[[',
      '---\na: 1\n---\nb: 2\n',
      '['.repeat(100_000),
      '\0\0',
    ]) {
      const told = await readLockBehavior(text, 'prod');
      assert.equal(told.status, 'failed', text.slice(0, 20));
    }
  });
});
