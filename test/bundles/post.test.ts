import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { type Ended, type PostHost, postHosts, runJob, runPost } from '../post/driver.ts';
import type { Inputs } from './environments.ts';
import { group, guard, type Scene, scene, vm } from './guard-world.ts';
import { onSomeRuntime, type Runtime, sharedTest as test } from './runtimes.ts';
import { runStep } from './steps.ts';

const api = vm('api-01');
const inputs: Inputs = { 'resource-id': api };
const withVm = (): Promise<Scene> => scene({ arrange: (world) => world.addVm(api) });

/** What a resource provider answered, as ARM keeps it in an operation of a deployment. */
const conflict = {
  status: 'Failed',
  error: {
    code: 'Conflict',
    message: 'The request failed.',
    details: [
      {
        code: 'AnotherOperationInProgress',
        message: "Another operation is in progress on the virtual machine 'api-01'.",
      },
    ],
  },
};

/** The simulator keeps no error of an operation: the list of them is answered for it. */
function failedOperations(
  at: Scene,
  deployment: string,
  statusMessage: unknown,
  resourceType = 'Microsoft.Compute/virtualMachines',
  target = api,
): void {
  const row = {
    id: `${group}/providers/Microsoft.Resources/deployments/${deployment}/operations/1`,
    properties: {
      provisioningState: 'Failed',
      timestamp: new Date().toISOString(),
      statusCode: 'Conflict',
      statusMessage,
      targetResource: { id: target, resourceType, resourceName: 'x' },
    },
  };
  at.arm.harm({
    on: new RegExp(`/deployments/${deployment}/operations\\?`),
    harm: { kind: 'status', status: 200, body: JSON.stringify({ value: [row] }) },
  });
}

/** What the runner gives a job that was canceled, less the start of a process. Milliseconds. */
const cancelMs = 6_500;

/** What holds for every post step: it is well, changes no output and nothing in Azure. */
function assertQuiet(at: Scene | undefined, post: Ended, notes: readonly string[] = []): void {
  assert.equal(post.code, 0, post.stdout + post.stderr);
  assert.equal(post.stderr, '');
  assert.equal(post.outputs, '');
  assert.deepEqual(post.notes, notes, post.stdout);
  assert.doesNotMatch(post.stdout, /task\.complete|\bThis is a defect\b|^\s+at .*:\d+:\d+/m);
  if (at !== undefined) assert.deepEqual(at.arm.mutations, []);
}

function suite(runtime: Runtime, host: PostHost): void {
  const play = (at: Scene, status: 'success' | 'failure' | 'cancelled', after?: () => void) =>
    runJob(at, { runtime, host, inputs, status, ...(after === undefined ? {} : { after }) });

  test('a deployment that failed since the guard started: diagnosed by its innermost error', async () => {
    const at = await withVm();
    const { main, post } = await play(at, 'failure', () => {
      at.world.addDeployment(group, 'web', { state: 'Failed', operations: [api] });
      failedOperations(at, 'web', conflict);
    });
    assert.equal(main.succeeded, true, main.stdout);
    assertQuiet(at, post, ['error']);
    const [root] = post.report?.diagnoses ?? [];
    assert.equal(post.report?.verdict, 'conflict');
    assert.equal(post.report?.mode, 'diagnose');
    assert.match(post.report?.source ?? '', /^Azure since \d\d:\d\d UTC$/);
    assert.equal(root?.code, 'AnotherOperationInProgress');
    assert.deepEqual(root?.codePath, ['Conflict', 'AnotherOperationInProgress']);
    assert.equal(root?.class, 'concurrent-operation');
    assert.equal(root?.resourceId, api);
    assert.match(root?.correlationId ?? '', /^[0-9a-f-]{36}$/);
    assert.match(post.summary, /Why it failed/);
    assert.match(post.summary, /AnotherOperationInProgress/);
    assert.ok(post.report?.timeline.some(({ text }) => text.startsWith('deployment web ended: Failed')));
    assert.ok(
      post.report?.evidence.some(({ source, status }) => source === 'Activity Log' && status === 'empty'),
      JSON.stringify(post.report?.evidence),
    );
  });

  test('a nested deployment: the operations of the inner one speak', async () => {
    const at = await withVm();
    const inner = `${group}/providers/Microsoft.Resources/deployments/inner`;
    const { post } = await play(at, 'failure', () => {
      at.world.addDeployment(group, 'outer', { state: 'Failed', operations: [inner] });
      failedOperations(
        at,
        'outer',
        { error: { code: 'DeploymentFailed', message: 'At least one failed.' } },
        'Microsoft.Resources/deployments',
        inner,
      );
      failedOperations(at, 'inner', JSON.stringify(conflict));
    });
    assertQuiet(at, post, ['error']);
    assert.equal(post.report?.diagnoses[0]?.code, 'AnotherOperationInProgress');
    assert.equal(post.report?.diagnoses.length, 1, JSON.stringify(post.report?.diagnoses));
  });

  test('a deployment that failed before the guard started is not told', async () => {
    const at = await scene({
      arrange(world) {
        world.addVm(api);
        world.addDeployment(group, 'old', { state: 'Failed', operations: [api], agoMs: 60_000 });
      },
    });
    failedOperations(at, 'old', conflict);
    const { post } = await play(at, 'failure');
    assertQuiet(at, post);
    assert.match(post.summary, /The job failed; Azure shows no failure on the targets since \d\d:\d\d UTC/);
    assert.match(post.summary, /Activity Log may still bring one/);
    assert.doesNotMatch(post.summary, /old/);
  });

  test('a step that failed while its deployment goes on', async () => {
    const at = await withVm();
    const { post } = await play(at, 'failure', () => at.world.addDeployment(group, 'slow', { operations: [api] }));
    assertQuiet(at, post);
    assert.match(post.summary, /Deployment `slow` is still Running\./);
  });

  test('a target that the guard found failed already is no failure since', async () => {
    const at = await scene({ arrange: (world) => world.addVm(api, { provisioningState: 'Failed' }) });
    const { main, post } = await play(at, 'failure');
    assert.equal(main.outputs.get('verdict'), 'clear', main.stdout);
    assertQuiet(at, post);
    assert.match(post.summary, /Azure shows no failure on the targets/);
  });

  test('a deployment beside the targets comes after what touched them', async () => {
    const at = await withVm();
    const other = vm('other-01');
    const { post } = await play(at, 'failure', () => {
      at.world.addDeployment(group, 'theirs', { state: 'Failed', operations: [other] });
      at.world.addDeployment(group, 'ours', { state: 'Failed', operations: [api] });
      failedOperations(
        at,
        'theirs',
        { error: { code: 'ScopeLocked', message: 'The scope is locked.' } },
        undefined,
        other,
      );
      failedOperations(at, 'ours', conflict);
    });
    assertQuiet(at, post, ['error']);
    assert.deepEqual(
      post.report?.diagnoses.map(({ resourceId, facts }) => [resourceId, facts[0]?.value]),
      [
        [api, 'deployment ours'],
        [other, 'deployment theirs'],
      ],
    );
  });

  test('a virtual machine that failed itself', async () => {
    const at = await withVm();
    const { post } = await play(at, 'failure', () => {
      at.world.change(api, { properties: { provisioningState: 'Failed' } });
    });
    assertQuiet(at, post, ['error']);
    assert.equal(post.report?.reason, 'failed-state');
    assert.equal(post.report?.diagnoses[0]?.resourceId, api);
  });

  test('an operation that the Activity Log knows as failed', async () => {
    const at = await withVm();
    const { post } = await play(at, 'failure', () => {
      at.world.addEvent({
        resourceId: api,
        operation: 'Microsoft.Compute/virtualMachines/write',
        status: 'Failed',
        statusMessage: JSON.stringify({
          error: {
            code: 'ScopeLocked',
            message: `The scope '${api}' cannot perform write operation because following scope(s) are locked: '${group}'. Please remove the lock and try again.`,
          },
        }),
      });
    });
    assert.ok(post.report !== undefined, post.stdout);
    assertQuiet(at, post, ['error']);
    assert.equal(post.report.class, 'lock');
  });

  test('deployments that may not be read: said, and nothing is made of it', async () => {
    const at = await withVm();
    const { post } = await play(at, 'failure', () => {
      const body = JSON.stringify({ error: { code: 'AuthorizationFailed', message: 'no' } });
      at.arm.harm({ on: /\/deployments\?/, harm: { kind: 'status', status: 403, body } });
    });
    assertQuiet(at, post);
    assert.match(
      post.summary.replaceAll('\\', ''),
      /Not read: failed deployments \(needs Microsoft\.Resources\/deployments\/read\)/,
    );
  });

  test('a job that ended well: the targets are verified', async () => {
    const at = await withVm();
    const { post } = await play(at, 'success');
    assertQuiet(at, post);
    assert.equal(post.summary, '✅ Verified at job end: `api-01` is Succeeded.\n');
    assert.match(post.stdout, /Verified at job end: api-01 is Succeeded\./);
  });

  test('a job that ended well before Azure did', async () => {
    const at = await withVm();
    const { post } = await play(at, 'success', () => at.world.busy(api, { state: 'Updating' }));
    assertQuiet(at, post);
    assert.match(post.summary, /^⚠️ The job succeeded, but at its end `api-01` is Updating\.\n$/);
  });

  test('a canceled job: what still runs, and how to follow and cancel it', async () => {
    const at = await withVm();
    const { post, waitedMs } = await play(at, 'cancelled', () => {
      at.world.addDeployment(group, 'web', { operations: [api] });
      at.world.busy(api, { state: 'Updating' });
    });
    assertQuiet(at, post);
    assert.match(post.summary, /The job was canceled, but Azure still works/);
    assert.match(post.summary, /az deployment group wait .*--name "web"/);
    assert.match(post.summary, /az deployment group cancel .*--resource-group "prod-rg" --name "web"/);
    assert.match(post.summary, /az resource wait --ids/);
    assert.match(post.summary, /half changed/);
    assert.equal(waitedMs, 0);
  });

  test('a canceled job, and nothing runs', async () => {
    const at = await withVm();
    const { post } = await play(at, 'cancelled');
    assertQuiet(at, post);
    assert.match(post.summary, /^The job was canceled\. Nothing runs in Azure on the targets now\./);
  });

  test('a canceled job in bad weather ends in time', async () => {
    const at = await withVm();
    const { post, waitedMs } = await play(at, 'cancelled', () =>
      at.arm.harm({ on: /\/subscriptions\//, harm: { kind: 'hang' } }),
    );
    assertQuiet(at, post);
    assert.ok(waitedMs <= cancelMs, `${waitedMs} ms`);
    assert.match(post.summary, /could not be read/);
  });

  test('no way to sign in: one line of the log', async () => {
    const at = await withVm();
    const done = await guard(at, { runtime, host, inputs });
    const { stateOf } = await import('../post/driver.ts');
    const env = { ...at.env, AZURE_CLIENT_SECRET: 'made-up-wrong-secret' };
    const post = await runPost({
      runtime,
      host,
      inputs: { ...at.inputs, ...inputs },
      env,
      state: stateOf(done),
      status: 'failure',
    });
    assertQuiet(at, post);
    assert.equal(post.summary, '');
    assert.match(post.stdout, /^Nothing was looked up at the end of the job: /m);
  });

  test('the guard itself stopped the job', async () => {
    const at = await scene({
      arrange(world) {
        world.addVm(api);
        world.busy(api, { state: 'Updating' });
      },
    });
    const { main, post } = await play(at, 'failure');
    assert.equal(main.succeeded, false);
    const asked = at.arm.requests.length;
    assertQuiet(at, post);
    assert.equal(post.summary, '');
    assert.match(post.stdout, /the guard stopped this job before the change/);
    assert.equal(at.arm.requests.length, asked);
  });

  test('the main step was skipped: nothing is loaded, nothing is said', async () => {
    const post = await runPost({ runtime, host, inputs, state: {}, status: 'failure' });
    assertQuiet(undefined, post);
    assert.equal(post.stdout, '');
  });

  test('mode diagnose keeps nothing', async () => {
    const done = await runStep({ runtime, host, inputs: { mode: 'diagnose', error: 'ERROR: (Conflict) no' } });
    const { stateOf } = await import('../post/driver.ts');
    assert.deepEqual(stateOf(done), {});
  });

  test('a state that nobody can believe', async () => {
    const names =
      host === 'github'
        ? ['STATE_guardStarted', 'STATE_guardEnded']
        : ['VSTS_TASKVARIABLE_GUARDSTARTED', 'VSTS_TASKVARIABLE_GUARDENDED'];
    const [started = '', ended = ''] = names;
    for (const text of [
      'x',
      '{}',
      '{"since":"yesterday","targets":[]}',
      '{"since":"2026-01-01T00:00:00.000Z","targets":[{"id":"/etc/passwd","operation":"write"}]}',
    ]) {
      const post = await runPost({
        runtime,
        host,
        inputs,
        state: { [started]: text, [ended]: '{"verdict":"clear"}' },
        status: 'failure',
      });
      assertQuiet(undefined, post);
      assert.match(post.stdout, /cannot be read/);
    }
  });
}

onSomeRuntime('the post step of mode guard', (runtime) => {
  describe('on each host', { concurrency: 2 }, () => {
    for (const host of postHosts) describe(host, { concurrency: 2 }, () => suite(runtime, host));
  });
});
