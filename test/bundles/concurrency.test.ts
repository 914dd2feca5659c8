import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { overlaps, parseResourceId } from '../../src/arm/resource-id.ts';
import { nameOf } from '../../src/serialize/key.ts';
import { startGitHubQueues } from '../simulator/github-queues.ts';
import { run } from './environments.ts';
import { guard, guardReport, keepOpen, scene, subscription } from './guard-world.ts';
import { findRuntime } from './runtimes.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const groupOf = (name: string): string => `${subscription}/resourceGroups/${name}`;
const vmOf = (group: string, name: string): string =>
  `${groupOf(group)}/providers/Microsoft.Compute/virtualMachines/${name}`;

/** Six scopes of which nearly all overlap. */
const scopes = [
  subscription,
  groupOf('rg-a'),
  groupOf('rg-b'),
  vmOf('rg-a', 'one'),
  vmOf('rg-a', 'two'),
  vmOf('rg-b', 'one'),
];
const runs = 18;
/** How long a mutation takes at least; nothing is concluded from it. Milliseconds. */
const mutationMs = 60;

function keyOf(scope: string): string {
  const id = parseResourceId(scope);
  assert.ok(id !== undefined);
  return nameOf(id, hash);
}

interface Mutation {
  readonly scope: string;
  running: boolean;
}

test(`${runs} runs on ${scopes.length} overlapping scopes: no two mutate overlapping scopes at once, and all finish`, {
  timeout: 7_000_000,
}, async (context) => {
  const found = findRuntime(24) ?? findRuntime(20);
  assert.ok(found !== undefined);
  const runtime = found;
  const at = await scene({
    arrange: (world) => {
      for (const scope of scopes.slice(3)) world.addVm(scope);
    },
  });
  const github = keepOpen(await startGitHubQueues({ token: run.token, repository: run.repository }));
  const mutations: Mutation[] = [];
  let processes = 0;
  let atOnce = 0;
  let most = 0;
  let waited = 0;
  const collisions: (readonly string[])[] = [];

  async function play(index: number): Promise<void> {
    const scope = scopes[index % scopes.length] ?? subscription;
    const entry = {
      runId: 9000 + index,
      runName: `Deploy ${index}`,
      jobId: 70_000 + index,
      jobName: 'deploy',
      group: keyOf(scope),
      queue: 'max' as const,
    };
    const ticket = github.enter(entry);
    await ticket.acquired;
    processes += 1;
    atOnce += 1;
    most = Math.max(most, atOnce);
    const done = await guard(at, {
      host: 'github',
      runtime,
      inputs: {
        'resource-id': scope,
        operation: scope.includes('/providers/') ? 'write' : 'deploy',
        // Only a hang takes so long.
        wait: '3h',
        serialization: 'require',
        'job-id': String(entry.jobId),
      },
      env: { GITHUB_API_URL: github.url, GITHUB_RUN_ID: String(entry.runId) },
      realTime: true,
    });
    atOnce -= 1;
    const report = guardReport(done);
    assert.ok(report.verdict === 'clear' || report.verdict === 'waited', `${scope}: ${report.summary}`);
    assert.equal(report.serialization?.held, true);
    if (report.verdict === 'waited') waited += 1;
    const mutation: Mutation = { scope, running: true };
    collisions.push(
      ...mutations
        .filter((other) => other.running && overlaps(scope, other.scope))
        .map((other) => [scope, other.scope]),
    );
    mutations.push(mutation);
    await new Promise((resolve) => setTimeout(resolve, mutationMs));
    mutation.running = false;
    ticket.release();
  }

  await Promise.all(Array.from({ length: runs }, (_, index) => play(index)));

  assert.deepEqual(collisions, []);
  assert.equal(mutations.length, runs);
  context.diagnostic(
    `${processes} processes, at most ${most} at once; ${waited} waited for their turn; ${collisions.length} collisions; ${github.requests.length} requests to GitHub, ${at.arm.requests.length} to ARM`,
  );
});
