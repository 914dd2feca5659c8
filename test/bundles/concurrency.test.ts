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
const vmOf = (group: string, name: string): string => `${groupOf(group)}/providers/Microsoft.Compute/virtualMachines/${name}`;

/** Six scopes of which nearly all overlap. */
const scopes = [subscription, groupOf('rg-a'), groupOf('rg-b'), vmOf('rg-a', 'one'), vmOf('rg-a', 'two'), vmOf('rg-b', 'one')];
const runs = 30;
/** How long a mutation takes. Milliseconds. */
const mutationMs = 60;

function keyOf(scope: string): string {
  const id = parseResourceId(scope);
  assert.ok(id !== undefined);
  return nameOf(id, hash);
}

interface Mutation {
  readonly scope: string;
  readonly from: number;
  to: number;
}

test(`${runs} runs on ${scopes.length} overlapping scopes: no two mutate overlapping scopes at once, and all finish`, {
  timeout: 200_000,
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
  const started = Date.now();
  const mutations: Mutation[] = [];
  let processes = 0;
  let atOnce = 0;
  let most = 0;
  const waits: number[] = [];

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
      timeoutMs: 150_000,
      inputs: {
        'resource-id': scope,
        operation: scope.includes('/providers/') ? 'write' : 'deploy',
        wait: '2m',
        serialization: 'require',
        'job-id': String(entry.jobId),
      },
      env: { GITHUB_API_URL: github.url, GITHUB_RUN_ID: String(entry.runId) },
    });
    atOnce -= 1;
    const report = guardReport(done);
    assert.ok(report.verdict === 'clear' || report.verdict === 'waited', `${scope}: ${report.summary}`);
    assert.equal(report.serialization?.held, true);
    waits.push(report.elapsedMs);
    const mutation: Mutation = { scope, from: performance.now(), to: Number.POSITIVE_INFINITY };
    mutations.push(mutation);
    await new Promise((resolve) => setTimeout(resolve, mutationMs));
    mutation.to = performance.now();
    ticket.release();
  }

  await Promise.all(Array.from({ length: runs }, (_, index) => play(index)));

  const collisions = mutations.flatMap((one, index) =>
    mutations.slice(index + 1).filter((other) => overlaps(one.scope, other.scope) && one.from < other.to && other.from < one.to),
  );
  assert.deepEqual(collisions, []);
  assert.equal(mutations.length, runs);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const slow = waits.filter((ms) => ms > 1500).length;
  context.diagnostic(
    `${processes} processes in ${seconds} s, at most ${most} at once; ${slow} waited for their turn; ${collisions.length} collisions; ${github.requests.length} requests to GitHub, ${at.arm.requests.length} to ARM`,
  );
});
