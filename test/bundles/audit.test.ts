import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Report } from '../../src/report/model.ts';
import { anotherOperation, type Done as Happening, happened } from '../modes/audit-support.ts';
import { defaultCaller } from '../simulator/azure/state.ts';
import { startDevOps } from '../simulator/devops.ts';
import { startGitHub } from '../simulator/github.ts';
import { type Inputs, pipelinesEnv, run } from './environments.ts';
import {
  assertDecent,
  group,
  guardReport,
  keepOpen,
  onRead,
  type Scene,
  type SceneOptions,
  scene,
  subscription,
  vm,
} from './guard-world.ts';
import { onSomeRuntime, type Runtime, sharedTest as test } from './runtimes.ts';
import { temporaryFolder } from './spawn.ts';
import { type Done, type HostName, hostNames, runStep } from './steps.ts';

const api = vm('api-01');
const vnet = `${group}/providers/Microsoft.Network/virtualNetworks/hub-vnet`;
const networkWrite = 'Microsoft.Network/virtualNetworks/write';
const subnetWrite = 'Microsoft.Network/virtualNetworks/subnets/write';

const collision: readonly Happening[] = [
  { ago: 60, until: 40, on: vnet, operation: networkWrite },
  { ago: 55, until: 55, on: `${vnet}/subnets/app`, operation: subnetWrite, refused: anotherOperation },
];

function suite(runtime: Runtime, host: HostName): void {
  const audit = (at: Scene, inputs: Inputs = {}, env: Readonly<Record<string, string>> = {}): Promise<Done> => {
    const { serialization: _, ...endpoints } = at.inputs;
    const own: Inputs = host === 'terminal' ? { report: 'report.jsonl' } : {};
    return runStep({
      runtime,
      host,
      inputs: { mode: 'audit', 'resource-id': group, ...endpoints, ...own, ...inputs },
      env: { ...at.env, ...env },
      time: at.time,
    });
  };
  const after = (happenings: readonly Happening[], options: SceneOptions = {}): Promise<Scene> =>
    scene({ ...options, arrange: (world) => happened({ world }, ...happenings) });
  const severities = (done: Done): readonly string[] => done.notes.map(({ severity }) => severity);
  const fails = host === 'terminal' ? 1 : undefined;

  test('changes that overlapped: said, and no failure of a step that does not want to fail for it', async () => {
    const at = await after(collision);
    const done = await audit(at);
    const report = guardReport(done);
    assert.equal(report.verdict, 'disorderly');
    assert.deepEqual(
      [report.audit?.conflicts, report.audit?.overlapCount, report.audit?.overlaps[0]?.refused],
      [1, 1, true],
    );
    assert.equal(
      report.audit?.queues[0]?.key,
      `azure~${subscription.slice(15)}~prod-rg~microsoft.network~virtualnetworks~hub-vnet`,
    );
    assert.deepEqual([done.succeeded, done.code], host === 'terminal' ? [false, 1] : [true, 0]);
    if (host !== 'terminal') {
      assert.deepEqual(severities(done), ['warning']);
      assert.deepEqual(
        ['verdict', 'class', 'reason', 'recovery', 'waited'].map((name) => done.outputs.get(name)),
        ['disorderly', 'concurrent-operation', 'another-operation-in-progress', 'wait', '0'],
      );
    }
    assert.match(
      done.summary,
      /1 conflict in 7 days, 0 in the 7 before; 1 pair of changes overlapped,\son\s`?hub-vnet/,
    );
    assert.match(done.summary, /queue: max/);
    assert.deepEqual(at.arm.mutations, []);
    assertDecent(at, done);
  });

  test('`fail-on` fails the step with one error, for what it names alone', async () => {
    const at = await after(collision);
    const done = await audit(at, { 'fail-on': 'overlaps' });
    assert.deepEqual([done.succeeded, guardReport(done).audit?.failedOn], [false, ['overlaps']]);
    if (fails === undefined) assert.deepEqual(severities(done), ['error']);
    const other = await after([collision[0] as Happening, { ...(collision[1] as Happening), on: `${api}` }]);
    const passed = await audit(other, { 'fail-on': 'overlaps' });
    assert.deepEqual([passed.succeeded, guardReport(passed).audit?.failedOn], [host !== 'terminal', []]);
  });

  test('a quiet week is orderly', async () => {
    const at = await after([{ ago: 60, until: 50, on: api, operation: 'Microsoft.Compute/virtualMachines/write' }]);
    const done = await audit(at, { 'fail-on': 'conflicts\noverlaps\nregression', lookback: '1d' });
    assert.deepEqual([done.succeeded, done.code, guardReport(done).verdict], [true, 0, 'orderly']);
    assert.deepEqual(done.notes, []);
  });

  test('a list that breaks off is never orderly', async () => {
    const at = await after([{ ago: 60, until: 50, on: api, operation: 'Microsoft.Compute/virtualMachines/write' }], {
      arm: { pageSize: 1 },
    });
    at.arm.harm({
      on: /eventtypes.*skip/i,
      harm: { kind: 'status', status: 403, body: '{"error":{"code":"AuthorizationFailed","message":"no"}}' },
    });
    const done = await audit(at);
    const report = guardReport(done);
    assert.deepEqual([done.succeeded, report.verdict, report.audit?.partial], [false, 'unknown', true]);
    if (fails === undefined) assert.deepEqual(severities(done), ['error']);
  });

  test('nobody may look: not known, and the permission is named', async () => {
    const at = await after(collision);
    at.arm.harm({
      on: /eventtypes/i,
      harm: { kind: 'status', status: 403, body: '{"error":{"code":"AuthorizationFailed","message":"no"}}' },
    });
    const done = await audit(at);
    assert.deepEqual([done.succeeded, guardReport(done).verdict], [false, 'unknown']);
    assert.match(done.summary, /Microsoft\.Insights\/eventtypes\/values\/read/);
  });

  test('hostile names in the log stay names', async () => {
    const evil = '::error::x ##vso[task.complete result=Failed] <img src=x> [a](http://evil.example) `b` | c';
    const at = await after([
      ...collision,
      {
        ago: 30,
        until: 10,
        on: `${vnet}/subnets/${evil}`,
        operation: `Microsoft.Network/virtualNetworks/${evil}/write`,
        more: { correlationId: evil },
      },
      {
        ago: 25,
        until: 20,
        on: vnet,
        operation: networkWrite,
        refused: { ...anotherOperation, message: `${anotherOperation.message} ${evil}` },
      },
    ]);
    const done = await audit(at);
    assert.equal(guardReport(done).verdict, 'disorderly');
    assert.doesNotMatch(done.summary, /<img|\]\(http/);
    assert.ok(
      done.commands.every((line) => !line.includes('evil') && !/result=Failed/.test(line)),
      done.commands.join('\n'),
    );
    assertDecent(at, done);
  });

  if (host !== 'terminal') {
    const application = { caller: { ...defaultCaller, name: undefined as never } };
    const byApps = collision.map((each) => ({ ...each, more: application }));
    const runNames = ({ audit: told }: Report): readonly (string | undefined)[] =>
      told?.overlaps.flatMap(({ first, second }) => [first.run, second.run]) ?? [];
    const minute = 60_000;
    const platform = async (
      at: Scene,
      spans: readonly (readonly [number, number])[],
    ): Promise<Readonly<Record<string, string>>> => {
      const now = at.time.now();
      const times = spans.map(([from, to], index) => ({
        id: 900 + index,
        startedAt: now - from * minute,
        endedAt: now - to * minute,
        number: index + 41,
      }));
      if (host === 'github') {
        const runs = times.map(({ id, number, startedAt, endedAt }) => ({
          id,
          attempts: [],
          listed: { name: 'Deploy', number, startedAt, endedAt },
        }));
        const github = keepOpen(await startGitHub({ token: run.token, repository: run.repository, runs }));
        return { GITHUB_API_URL: github.url };
      }
      const builds = times.map(({ id, number, startedAt, endedAt }) => ({
        id,
        logs: {},
        listed: { definition: 'Deploy', number: `#${number}`, startedAt, endedAt },
      }));
      const project = pipelinesEnv(temporaryFolder(), {}).SYSTEM_TEAMPROJECTID ?? '';
      const devops = keepOpen(await startDevOps({ token: run.token, project, builds }));
      return {
        SYSTEM_COLLECTIONURI: devops.url,
        SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: devops.url,
        ENDPOINT_URL_SYSTEMVSSCONNECTION: devops.url,
      };
    };

    test('the run behind a change is named where one alone covers it, and it is said that this is by time', async () => {
      const at = await after(byApps);
      const done = await audit(
        at,
        {},
        await platform(at, [
          [62, 57],
          [56, 50],
        ]),
      );
      const report = guardReport(done);
      assert.deepEqual(runNames(report), ['Deploy #41', 'Deploy #42']);
      assert.match(report.evidence.at(-1)?.detail ?? '', /^2 runs; a run is named by the time alone/);
      assert.match(done.summary, /by Deploy \W*41/);
      assertDecent(at, done);
    });

    test('none is named where two cover it, where the application works elsewhere too, or where the list cannot be read', async () => {
      const at = await after(byApps);
      assert.deepEqual(
        runNames(
          guardReport(
            await audit(
              at,
              {},
              await platform(at, [
                [62, 40],
                [61, 41],
              ]),
            ),
          ),
        ),
        [undefined, undefined],
      );
      assert.deepEqual(runNames(guardReport(await audit(at, {}, await platform(at, [[62, 57]])))), [
        undefined,
        undefined,
      ]);
      const closedApi = { GITHUB_API_URL: 'http://127.0.0.1:1', SYSTEM_COLLECTIONURI: 'http://127.0.0.1:1/x/' };
      const report = guardReport(await audit(at, {}, closedApi));
      assert.deepEqual(
        [runNames(report), report.verdict, report.evidence.at(-1)?.status],
        [[undefined, undefined], 'disorderly', 'failed'],
      );
    });
  }

  test('canceled while it reads: one sentence, and no report', { skip: process.platform === 'win32' }, async () => {
    const at = await after(collision);
    const asked = new Promise<void>((resolve) => onRead(at, /eventtypes/, 3, () => resolve()));
    at.arm.harm({ on: /eventtypes/, harm: { kind: 'hang' } });
    const { serialization: _, ...endpoints } = at.inputs;
    const inputs: Inputs = { mode: 'audit', 'resource-id': group, ...endpoints };
    const done = await runStep({ runtime, host, inputs, env: at.env, cancel: { signal: 'SIGTERM', when: asked } });
    assertDecent(at, done);
    assert.deepEqual([done.succeeded, done.made], [false, []]);
    assert.match(host === 'terminal' ? done.stderr : (done.notes[0]?.text ?? ''), /\bcanceled\b/);
    assert.ok(done.notes.length <= 1);
  });

  test('bad input is told before anything is called', async () => {
    const at = await after([]);
    for (const [inputs, expected] of [
      [{ lookback: '91d' }, /at most 90d/],
      [{ 'resource-id': '' }, /empty: expected a value/],
      [{ 'fail-on': 'everything' }, /expected one of conflicts, overlaps or regression/],
    ] as const) {
      const done = await audit(at, inputs);
      assert.match(done.stdout + done.stderr, expected);
      assert.equal(done.succeeded, false);
      if (host === 'terminal') assert.equal(done.code, 2);
    }
    assert.equal(at.arm.requests.length, 0);
  });
}

onSomeRuntime('mode audit', (runtime) => {
  for (const host of hostNames) describe(host, () => suite(runtime, host));
});
