import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { emptyLedger, type LedgerDocument } from '../../src/lease/model.ts';
import { enqueue } from '../../src/lease/queue.ts';
import { ledgerName, runName } from '../../src/lease/store.ts';
import { runPost, stateOf } from '../post/driver.ts';
import { type BlobSimulator, startBlob } from '../simulator/blob.ts';
import { type Inputs, run as runOf } from './environments.ts';
import { guard, guardReport, keepOpen, type Scene, scene, subscription, vm } from './guard-world.ts';
import { onSomeRuntime, type Runtime, sharedTest as test } from './runtimes.ts';
import { type Done, type HostName, hostNames, runStep } from './steps.ts';

const api = vm('api-01');
const subscriptionId = subscription.split('/')[2] ?? '';
const ledger = ledgerName(subscriptionId);
const key = `azure~${subscriptionId}~prod-rg~microsoft.compute~virtualmachines~api-01`;

/** Only a hang lasts as long. Milliseconds. */
const hangMs = 15 * 60_000;

/** A world with a machine, and a container beside it. */
async function leased(): Promise<{ readonly at: Scene; readonly blob: BlobSimulator; readonly inputs: Inputs }> {
  const at = await scene({ arrange: (world) => world.addVm(api) });
  const blob = keepOpen(await startBlob({ verify: at.entra.verify }));
  return { at, blob, inputs: { 'resource-id': api, lease: blob.container } };
}

const documentOf = (blob: BlobSimulator): LedgerDocument =>
  JSON.parse(blob.text(ledger) ?? JSON.stringify(emptyLedger)) as LedgerDocument;

/** Puts an entry of another repository there; alive where its blob is leased. */
function occupy(blob: BlobSimulator, scope = key, id = 'aaaaaaaaaaaaaaaa'): void {
  const owner = {
    platform: 'pipelines',
    server: 'https://dev.azure.com/contoso',
    project: 'shop',
    repository: 'web',
    run: '8123',
    attempt: '1',
    job: 'Deploy',
    jobId: '',
    nonce: 'n',
  } as const;
  const now = new Date().toISOString();
  const document = enqueue(documentOf(blob), { id, owner, scopes: [scope], operation: 'resize' }, now);
  assert.ok(document !== undefined);
  blob.put(ledger, JSON.stringify(document));
  blob.put(runName(id), '');
}

async function until(what: string, holds: () => boolean): Promise<void> {
  for (const end = performance.now() + hangMs; !holds(); await wait(50)) assert.ok(performance.now() < end, what);
}

const play = (at: Scene, host: HostName, runtime: Runtime, inputs: Inputs): Promise<Done> =>
  guard(at, { runtime, host, inputs, realTime: true });

function suite(runtime: Runtime): void {
  for (const host of hostNames)
    test(`${host}: a free lease is granted, told, and given back at the end`, async () => {
      const { at, blob, inputs } = await leased();
      const done = await play(at, host, runtime, inputs);
      assert.ok(done.succeeded, done.stdout + done.stderr);
      const { lease, verdict } = guardReport(done);
      assert.equal(verdict, 'clear');
      assert.ok(lease !== undefined);
      assert.match(lease.entry, /^[0-9a-f]{16}$/);
      assert.deepEqual(
        [lease.container, lease.position, lease.ahead, lease.fence, lease.tookOver],
        [blob.container, 0, [], 1, null],
      );
      assert.match(lease.grantedAt ?? '', /^\d{4}-\d\d-\d\dT/);
      assert.match(done.summary, /fencing number 1/i);
      assert.ok(guardReport(done).timeline.some(({ source }) => source === 'lease'));
      if (host === 'terminal') {
        assert.match(done.stdout, /lease ends with the guard/);
        assert.deepEqual([documentOf(blob).entries, blob.names], [[], [ledger]]);
        return;
      }
      // The step has ended, and the lease is held.
      const [entry, ...others] = documentOf(blob).entries;
      assert.deepEqual([others, entry?.id, entry?.scopes], [[], lease.entry, [key]]);
      assert.equal(entry?.owner.run, host === 'github' ? runOf.id : runOf.buildId);
      assert.ok(blob.leased(runName(lease.entry)));
      const state = stateOf(done);
      const post = await runPost({
        runtime,
        host,
        inputs: { ...at.inputs, ...inputs },
        env: at.env,
        state,
        status: 'success',
      });
      assert.equal(post.code, 0);
      assert.match(post.stdout, /The lease was given back/);
      assert.deepEqual([documentOf(blob).entries, blob.names], [[], [ledger]]);
      // Twice is once.
      const again = await runPost({
        runtime,
        host,
        inputs: { ...at.inputs, ...inputs },
        env: at.env,
        state,
        status: 'failure',
      });
      assert.match(again.stdout, /lease was lost before the end of the job/);
    });

  test('a process of its own renews it between the steps, and ends by itself when it is not needed any more', async () => {
    const { at, blob, inputs } = await leased();
    const done = await play(at, 'github', runtime, inputs);
    const renewals = (): number =>
      blob.requests.filter(({ headers }) => headers['x-ms-lease-action'] === 'renew').length;
    const before = renewals();
    await until('it was not renewed', () => renewals() > before);
    const { entry } = guardReport(done).lease ?? {};
    assert.ok(blob.leased(runName(entry ?? '')));
  });

  test('who is at work is not disturbed, and who may not wait is told who it is', async () => {
    const { at, blob, inputs } = await leased();
    for (const id of ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb']) {
      occupy(blob, key, id);
      blob.hold(runName(id));
    }
    const done = await play(at, 'github', runtime, inputs);
    const report = guardReport(done);
    assert.deepEqual(
      [report.verdict, report.reason, report.recovery, done.succeeded],
      ['blocked', 'lease-held', 'wait', false],
    );
    assert.deepEqual(report.lease?.ahead, [
      {
        entry: 'aaaaaaaaaaaaaaaa',
        owner: 'Azure Pipelines contoso/shop, run 8123, job Deploy',
        link: 'https://dev.azure.com/contoso/shop/_build/results?buildId=8123',
        since: documentOf(blob).entries[0]?.granted,
      },
      {
        entry: 'bbbbbbbbbbbbbbbb',
        owner: 'Azure Pipelines contoso/shop, run 8123, job Deploy',
        link: 'https://dev.azure.com/contoso/shop/_build/results?buildId=8123',
        since: documentOf(blob).entries[1]?.came,
        waits: true,
      },
    ]);
    assert.deepEqual([report.lease?.position, report.lease?.fence, report.lease?.grantedAt], [2, null, null]);
    assert.deepEqual(
      report.blockers.map(({ kind, what }) => [kind, what]),
      [['holder', 'the lease (entry aaaaaaaaaaaaaaaa)']],
      'who waits holds nothing',
    );
    assert.equal(done.notes.filter(({ severity }) => severity === 'error').length, 1);
    assert.deepEqual(
      documentOf(blob).entries.map(({ id }) => id),
      ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'],
      'it left nothing in the queue',
    );
    assert.equal(at.arm.requests.filter(({ path }) => /virtualMachines/i.test(path)).length, 0, 'no resource was read');
  });

  test('who waits has it as soon as the other one is gone, and the gate is read after that', async () => {
    const { at, blob, inputs } = await leased();
    occupy(blob, `azure~${subscriptionId}~prod-rg`);
    blob.hold(runName('aaaaaaaaaaaaaaaa'));
    const first = play(at, 'pipelines', runtime, { ...inputs, wait: '5m' });
    await until('nobody waits', () => documentOf(blob).entries.length === 2);
    await wait(1_500);
    const { entries, ...rest } = documentOf(blob);
    blob.put(ledger, JSON.stringify({ ...rest, entries: entries.slice(1) }));
    const done = await first;
    const report = guardReport(done);
    assert.equal(report.verdict, 'waited', report.summary);
    assert.equal(report.lease?.fence, 2);
    assert.match(
      done.stdout,
      /Waiting for the lease: position 1; Azure Pipelines contoso\/shop, run 8123, job Deploy has it since/,
    );
    assert.ok(report.waitedMs >= 1_000);
  });

  test('who is gone is struck, and the summary says from whom it was taken over', async () => {
    const { at, blob, inputs } = await leased();
    occupy(blob);
    const done = await play(at, 'github', runtime, inputs);
    const report = guardReport(done);
    assert.equal(report.verdict, 'clear', report.summary);
    assert.equal(report.lease?.tookOver?.entry, 'aaaaaaaaaaaaaaaa');
    assert.match(report.lease?.tookOver?.reason ?? '', /its run was gone/);
    assert.match(done.summary, /The lease was taken over/);
    assert.deepEqual(
      documentOf(blob).entries.map(({ id }) => id),
      [report.lease?.entry],
    );
  });

  test('mode run holds it while the command runs, and gives it back', async () => {
    const { at, blob, inputs } = await leased();
    const done = await runStep({
      runtime,
      host: 'github',
      inputs: { mode: 'run', ...at.inputs, ...inputs, run: 'echo "during"; sleep 1' },
      env: at.env,
    });
    assert.ok(done.succeeded, done.stdout + done.stderr);
    assert.match(done.stdout, /during/);
    assert.deepEqual([documentOf(blob).entries, documentOf(blob).fence, blob.names], [[], 1, [ledger]]);
  });

  test('mode run stops its command when the lease is broken', async () => {
    const { at, blob, inputs } = await leased();
    const running = runStep({
      runtime,
      host: 'github',
      inputs: { mode: 'run', ...at.inputs, ...inputs, run: 'echo "during"; sleep 300; echo "after"' },
      env: at.env,
    });
    await until('nobody has it', () => documentOf(blob).entries.length === 1);
    const [entry] = documentOf(blob).entries;
    const args = [
      'leases',
      'break',
      '--lease',
      blob.container,
      '--entry',
      entry?.id ?? '',
      '--reason',
      'stuck since noon',
    ];
    for (const name of ['resource-manager-endpoint', 'authority-host'] as const)
      args.push(`--${name}`, at.inputs[name] ?? '');
    const broken = await runStep({ runtime, host: 'terminal', args, env: at.env });
    assert.equal(broken.code, 0, broken.stdout + broken.stderr);
    const done = await running;
    assert.equal(done.succeeded, false);
    assert.doesNotMatch(done.stdout, /^after/m);
    assert.match(done.stdout, /The lease of this run was lost/);
    assert.equal(done.notes.filter(({ severity }) => severity === 'error').length, 1);
    const next = guardReport(await play(at, 'github', runtime, inputs));
    assert.equal(next.lease?.tookOver?.reason, 'broken by an operator: stuck since noon');
  });

  test('a step that was killed leaves what the end of the job gives back', async () => {
    const { at, blob, inputs } = await leased();
    const own: Inputs = { mode: 'run', ...at.inputs, ...inputs };
    const done = await runStep({
      runtime,
      host: 'github',
      inputs: { ...own, run: 'echo "during"; sleep 300' },
      env: at.env,
      cancel: { signal: 'SIGKILL', after: (stdout) => stdout.includes('during') },
    });
    assert.equal(documentOf(blob).entries.length, 1);
    const post = await runPost({
      runtime,
      host: 'github',
      inputs: own,
      env: at.env,
      state: stateOf(done),
      status: 'failure',
    });
    assert.equal(post.code, 0);
    assert.match(post.stdout, /The lease was given back/);
    assert.deepEqual([documentOf(blob).entries, blob.names], [[], [ledger]]);
  });

  for (const host of hostNames)
    test(`${host}: a step that is canceled while it waits leaves the queue`, async () => {
      const { at, blob, inputs } = await leased();
      occupy(blob);
      blob.hold(runName('aaaaaaaaaaaaaaaa'));
      const cancel = {
        signal: 'SIGINT' as const,
        when: until('nobody waits', () => documentOf(blob).entries.length === 2).then(() => wait(300)),
      };
      const done = await guard(at, { runtime, host, inputs: { ...inputs, wait: '10m' }, realTime: true, cancel });
      assert.equal(done.succeeded, false);
      assert.deepEqual(
        documentOf(blob).entries.map(({ id }) => id),
        ['aaaaaaaaaaaaaaaa'],
      );
      assert.deepEqual([...blob.names].sort(), [ledger, runName('aaaaaaaaaaaaaaaa')].sort());
    });

  test('leases break of what is not there changes nothing, and says so', async () => {
    const { at, blob } = await leased();
    occupy(blob);
    const before = blob.text(ledger);
    for (const entry of ['bbbbbbbbbbbbbbbb', '../../x']) {
      const args = ['leases', 'break', '--lease', blob.container, '--entry', entry, '--reason', 'x'];
      for (const name of ['resource-manager-endpoint', 'authority-host'] as const)
        args.push(`--${name}`, at.inputs[name] ?? '');
      const done = await runStep({ runtime, host: 'terminal', args, env: at.env });
      assert.equal(done.code, 2);
      assert.match(
        done.stdout + done.stderr,
        /Entry ".*" is not in the ledger: expected an ID that leases list shows\./,
      );
      assert.equal(blob.text(ledger), before);
    }
  });

  test('leases list shows who has it and who waits', async () => {
    const { at, blob } = await leased();
    occupy(blob);
    blob.hold(runName('aaaaaaaaaaaaaaaa'));
    occupy(blob, `azure~${subscriptionId}`, 'bbbbbbbbbbbbbbbb');
    const args = ['leases', 'list', '--lease', blob.container];
    for (const name of ['resource-manager-endpoint', 'authority-host'] as const)
      args.push(`--${name}`, at.inputs[name] ?? '');
    const text = await runStep({ runtime, host: 'terminal', args, env: at.env });
    assert.equal(text.code, 0, text.stderr);
    assert.match(text.stdout, /2 entries in /);
    assert.match(text.stdout, /aaaaaaaaaaaaaaaa {2}holds since/);
    assert.match(text.stdout, /bbbbbbbbbbbbbbbb {2}waits \(1 ahead\) since .*its run is gone/);
    const json = await runStep({ runtime, host: 'terminal', args: [...args, '--json'], env: at.env });
    const value = JSON.parse(json.stdout) as {
      readonly ledgers: readonly { readonly entries: readonly { readonly state: string }[] }[];
    };
    assert.deepEqual(
      value.ledgers[0]?.entries.map(({ state }) => state),
      ['holds', 'waits'],
    );
  });
}

onSomeRuntime('leases in real processes', suite);
