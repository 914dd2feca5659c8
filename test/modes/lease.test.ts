import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CommandEnd } from '../../src/command/model.ts';
import { GuardError } from '../../src/guard-error.ts';
import { giveBack } from '../../src/lease/join.ts';
import { emptyLedger, type LedgerDocument } from '../../src/lease/model.ts';
import { enqueue } from '../../src/lease/queue.ts';
import { ledgerName, runName, type Store } from '../../src/lease/store.ts';
import type { InputName } from '../../src/manifest.ts';
import { guard } from '../../src/modes/guard/guard.ts';
import { recallTicket } from '../../src/modes/lease/state.ts';
import { atJobEnd } from '../../src/modes/post/step.ts';
import { run } from '../../src/modes/run/run.ts';
import type { Host } from '../../src/ports/host.ts';
import { renderGitHub } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/model.ts';
import { memoryStore, type Op } from '../lease/memory-store.ts';
import { owner } from '../lease/support.ts';
import { FakeAzure, fakeHost, found, machine, network, portsOf, subscription, vm, vnet } from './support.ts';

const subscriptionId = subscription.split('/')[2] ?? '';
const ledger = ledgerName(subscriptionId);
const key = `azure~${subscriptionId}~prod-rg~microsoft.network~virtualnetworks~hub`;
const never = new AbortController().signal;
const calm = (): FakeAzure => new FakeAzure().at(vnet, found(network('Succeeded')));
const lease = 'https://opsleases.blob.core.windows.net/conflict-guard';
type Inputs = Readonly<Partial<Record<InputName, string>>>;

/** A run with a ledger in memory; what was asked of it, and what was saved for the end of the job, in their order. */
function stage(azure: FakeAzure, inputs: Inputs = {}, more: Partial<Host> = {}) {
  const course: string[] = [];
  const state = new Map<string, string>();
  let on: (op: Op) => void = () => undefined;
  const memory = memoryStore(
    () => azure.clock.wall(),
    async (op) => {
      course.push(`${op.what} ${op.name}`);
      on(op);
    },
  );
  const saved: Partial<Host> = {
    saveState(name, value) {
      course.push(`save ${name}`);
      state.set(name, value);
    },
    state: (name) => state.get(name) ?? '',
  };
  const { host, lines } = fakeHost(azure, { 'resource-id': vnet, lease, ...inputs }, { ...saved, ...more });
  const ports = { ...portsOf(azure), store: (): Store => memory.for('run') };
  const document = (): LedgerDocument =>
    JSON.parse(memory.text(ledger) ?? JSON.stringify(emptyLedger)) as LedgerDocument;
  return { course, state, memory, host, lines, ports, document, onOp: (act: (op: Op) => void) => (on = act) };
}
type Stage = ReturnType<typeof stage>;

/** Another run has it, and is alive. */
async function occupy({ memory }: Stage, azure: FakeAzure, scope = key): Promise<void> {
  const arrival = { id: 'aaaaaaaaaaaaaaaa', owner: owner('x', { run: '7' }), scopes: [scope], operation: 'write' };
  memory.put(ledger, JSON.stringify(enqueue(emptyLedger, arrival, new Date(azure.clock.wall()).toISOString())));
  memory.put(runName(arrival.id), '');
  await memory.for('other').acquire(runName(arrival.id), 'other', 60);
}

const guarded = ({ host, ports }: Stage): Promise<Report> => guard(host, ports);
const leaseOf = (report: Report) => {
  assert.ok(report.lease !== undefined);
  return report.lease;
};

describe('guard with a lease', () => {
  test('saves what gives it back before it takes anything', async () => {
    const at = stage(calm(), {}, { kind: 'github' });
    await guarded(at);
    const firstSave = at.course.indexOf('save leaseTicket');
    const firstWrite = at.course.findIndex((each) => /^(?:write|acquire)/.test(each));
    assert.ok(firstSave >= 0 && firstSave < firstWrite, at.course.join('\n'));
    const kept = recallTicket(at.host);
    assert.deepEqual(
      [kept?.container, kept?.ticket.owner.run, kept?.ticket.shards],
      [lease, '90017', [subscriptionId]],
    );
  });

  test('holds it until the end of the job, and no longer than it can say, where nothing can renew it between the steps', async () => {
    const azure = calm();
    const at = stage(azure, {}, { kind: 'github' });
    const report = await guarded(at);
    const [entry] = at.document().entries;
    assert.equal(entry?.id, leaseOf(report).entry);
    assert.equal(Date.parse(entry?.until ?? '') - azure.clock.wall() > 58 * 60_000, true);
    const words = report.evidence.find(({ source }) => source === 'lease')?.detail ?? '';
    assert.match(
      words,
      /^The lease is held until the end of the job, but not beyond .*: nothing here can renew it between the steps\.$/,
    );
    assert.ok(at.lines.includes(words) && renderGitHub(report).includes('not beyond'));
    await atJobEnd(
      { ...at.host, input: (name) => (name === 'job-status' ? 'failure' : at.host.input(name)) },
      renderGitHub,
      at.ports,
    );
    assert.deepEqual([at.document().entries, at.memory.names], [[], [ledger]]);
    assert.ok(at.lines.includes('The lease was given back.'));
  });

  test('at a terminal gives it back with its end, and says so', async () => {
    const at = stage(calm());
    const report = await guarded(at);
    assert.equal(report.verdict, 'clear');
    assert.deepEqual([at.document().entries, at.document().fence, at.memory.names], [[], 1, [ledger]]);
    assert.match(
      report.evidence.find(({ source }) => source === 'lease')?.detail ?? '',
      /^At a terminal a lease ends with the guard/,
    );
  });

  test('gives it back where the gate is not clear', async () => {
    const azure = new FakeAzure().at(vm, found(machine('running')));
    const at = stage(azure, { 'resource-id': vm, operation: 'generalize' }, { kind: 'github' });
    const report = await guarded(at);
    assert.deepEqual([report.verdict, report.reason], ['blocked', 'vm-not-deallocated']);
    assert.deepEqual([at.document().entries, at.memory.names, at.state.get('leaseTicket')], [[], [ledger], '']);
  });

  test('reads no resource where another run has it', async () => {
    const azure = calm();
    const at = stage(azure);
    await occupy(at, azure);
    const report = await guarded(at);
    assert.deepEqual([report.verdict, report.reason, report.waitedMs, azure.reads], ['blocked', 'lease-held', 0, []]);
    assert.deepEqual(
      [leaseOf(report).position, leaseOf(report).ahead.map(({ owner: who, link }) => [who, link])],
      [1, [['GitHub contoso/shop, run 7, job deploy', 'https://github.com/contoso/shop/actions/runs/7/attempts/1']]],
    );
    assert.match(
      report.summary,
      /^Not started, and no resource was read: GitHub contoso\/shop, run 7, job deploy has the lease/,
    );
    assert.equal(at.document().entries.length, 1);
  });

  test('waits for it inside its one deadline, and says how long', async () => {
    const azure = calm();
    const at = stage(azure, { wait: '10m' });
    await occupy(at, azure);
    // Somebody gives it back when it was looked at the third time.
    let reads = 0;
    at.onOp(({ what }) => {
      if (what === 'read') reads += 1;
      if (reads === 3) {
        reads += 1;
        const document = at.document();
        at.memory.put(
          ledger,
          JSON.stringify({ ...document, entries: document.entries.filter(({ id }) => id !== 'aaaaaaaaaaaaaaaa') }),
        );
      }
    });
    const report = await guarded(at);
    assert.equal(report.verdict, 'waited', report.summary);
    assert.equal(leaseOf(report).fence, 2);
    assert.ok(report.waitedMs > 0);
    assert.ok(at.lines.some((line) => /^Waiting for the lease: position 1; GitHub contoso\/shop, run 7/.test(line)));
    assert.ok(report.timeline.some(({ source, text }) => source === 'lease' && /^Waited /.test(text)));
  });

  test('leaves the queue when it is canceled', async () => {
    const azure = calm();
    const cancel = new AbortController();
    const at = stage(azure, { wait: '10m' }, { signal: cancel.signal });
    await occupy(at, azure);
    at.onOp(() => {
      if (at.document().entries.length === 2)
        cancel.abort(new GuardError('canceled', 'The step was canceled (SIGINT).'));
    });
    await assert.rejects(guarded(at), { kind: 'canceled' });
    assert.deepEqual(
      at.document().entries.map(({ id }) => id),
      ['aaaaaaaaaaaaaaaa'],
    );
  });

  test('of a ledger that is foreign stops, and leaves it as it is', async () => {
    const at = stage(calm());
    at.memory.put(ledger, '{"version":4}');
    await assert.rejects(guarded(at), {
      kind: 'unreadable',
      message: /was written by something else: it was left as it is/,
    });
    assert.deepEqual([at.memory.text(ledger), at.memory.names], ['{"version":4}', [ledger]]);
  });
});

describe('a second step of the same job', () => {
  const jobId = '19900400500';
  /** An earlier step of some job has it. */
  async function earlier(at: Stage, azure: FakeAzure, scope: string, whose: string): Promise<void> {
    const own = owner('first', {
      run: '90017',
      jobId: whose,
      platform: 'github',
      server: '',
      repository: 'contoso/shop',
    });
    const arrival = { id: 'bbbbbbbbbbbbbbbb', owner: own, scopes: [scope], operation: 'write' };
    at.memory.put(ledger, JSON.stringify(enqueue(emptyLedger, arrival, new Date(azure.clock.wall()).toISOString())));
    at.memory.put(runName(arrival.id), '');
    await at.memory.for('first').acquire(runName(arrival.id), 'first', 60);
  }
  const group = `azure~${subscriptionId}~prod-rg`;
  const staged = (azure: FakeAzure): Stage => stage(azure, { 'job-id': jobId }, { kind: 'github' });

  test('does not wait for itself: the lease of the job covers it, and stays with who took it', async () => {
    for (const scope of [key, group]) {
      const azure = calm();
      const at = staged(azure);
      await earlier(at, azure, scope, jobId);
      const report = await guarded(at);
      assert.equal(report.verdict, 'clear', report.summary);
      assert.deepEqual(
        [leaseOf(report).entry, leaseOf(report).fence, at.state.has('leaseTicket')],
        ['bbbbbbbbbbbbbbbb', 1, false],
      );
      assert.equal(at.document().entries.length, 1);
    }
  });

  test('of another leg of the matrix waits like everybody', async () => {
    const azure = calm();
    const at = staged(azure);
    await earlier(at, azure, key, '19900400501');
    assert.equal((await guarded(at)).reason, 'lease-held');
  });

  test('that wants more of what its own lease is a part of is told to name it all at once', async () => {
    const azure = calm().at(group, found({}));
    const at = stage(azure, { 'job-id': jobId, 'serialize-by': 'resource-group' }, { kind: 'github' });
    await earlier(at, azure, key, jobId);
    await assert.rejects(guarded(at), {
      kind: 'input',
      message: /^An earlier step of this job has the lease of a part/,
    });
  });

  test('does nothing where the lease of the job was lost', async () => {
    const azure = calm();
    const at = staged(azure);
    await earlier(at, azure, key, jobId);
    at.onOp(({ what, name }) => {
      if (what === 'look') at.memory.put(name, '');
    });
    await assert.rejects(guarded(at), {
      message: /^The lease that an earlier step of this job had \(entry bbbbbbbbbbbbbbbb\) was lost\.$/,
    });
  });
});

describe('run with a lease', () => {
  const end: CommandEnd = {
    exitCode: 0,
    endedBy: null,
    canceled: false,
    elapsedMs: 0,
    output: new Uint8Array(0),
    dropped: 0,
  };
  const nowhere = (): void => undefined;
  const play = (at: Stage, command: (signal: AbortSignal) => Promise<CommandEnd>): Promise<Report> =>
    run(
      at.host,
      { out: nowhere, err: nowhere },
      { ...at.ports, prepare: async () => ({ run: ({ signal }) => command(signal) }) },
    );
  const inputs: Inputs = { mode: 'run', run: 'deploy' };

  test('holds it while the command runs, and gives it back', async () => {
    const at = stage(calm(), inputs);
    let during = -1;
    const report = await play(at, async () => {
      during = at.document().entries.length;
      return end;
    });
    assert.deepEqual([report.verdict, during, at.document().entries], ['succeeded', 1, []]);
    assert.equal(leaseOf(report).fence, 1);
  });

  test('does not start its command where the lease was taken over meanwhile', async () => {
    const at = stage(calm(), inputs);
    let started = false;
    // After the gate: whoever slept there for long enough finds that others went on.
    at.onOp(({ what, name }) => {
      if (what !== 'renew' || at.document().fence === 0) return;
      at.memory.put(name, '');
    });
    const work = play(at, async () => {
      started = true;
      return end;
    });
    await assert.rejects(work, { message: /^The lease of this run was lost/ });
    assert.equal(started, false);
  });

  test('ends its command when the lease is lost, and tells that and nothing else', async () => {
    const at = stage(calm(), inputs);
    const work = play(at, async (signal) => {
      for (const name of at.memory.names) if (name !== ledger) await at.memory.for('operator').breakLease(name);
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      return { ...end, exitCode: 130, canceled: true };
    });
    await assert.rejects(work, { kind: 'unavailable', message: /^The lease of this run was lost/ });
  });
});

describe('the end of a job', () => {
  test('asks no container but that of the input, whatever was kept', async () => {
    const at = stage(calm(), {}, { kind: 'github' });
    await guarded(at);
    at.state.set('leaseTicket', (at.state.get('leaseTicket') ?? '').replace('opsleases', 'evilleases'));
    const before = at.course.length;
    await atJobEnd(
      { ...at.host, input: (name) => (name === 'job-status' ? 'cancelled' : at.host.input(name)) },
      renderGitHub,
      at.ports,
    );
    assert.equal(at.course.length, before);
    assert.ok(at.lines.some((line) => /is not the container of the input/.test(line)));
  });

  test('gives back what a killed step took, and nothing of anybody else', async () => {
    const azure = calm();
    const at = stage(azure, {}, { kind: 'github' });
    await guarded(at);
    const kept = recallTicket(at.host);
    assert.ok(kept !== undefined);
    const strangers = { ...kept.ticket, owner: { ...kept.ticket.owner, nonce: 'another' } };
    assert.equal(await giveBack(strangers, { store: at.memory.for('x'), clock: azure.clock, signal: never }), false);
    assert.equal(at.document().entries.length, 1);
    assert.equal(await giveBack(kept.ticket, { store: at.memory.for('x'), clock: azure.clock, signal: never }), true);
  });

  test('takes nothing from its own memory that this product did not write', () => {
    const host = (value: string): Pick<Host, 'state'> => ({ state: () => value });
    const good = {
      container: lease,
      file: '',
      kept: true,
      ticket: {
        id: '0123456789abcdef',
        leaseId: '11111111-2222-4333-8444-555555555555',
        owner: owner('n'),
        shards: ['tenant'],
      },
    };
    assert.ok(recallTicket(host(JSON.stringify(good))) !== undefined);
    const bad = [
      '',
      'x',
      '[]',
      '{}',
      { ...good, container: 7 },
      { ...good, kept: 'yes' },
      { ...good, ticket: { ...good.ticket, id: '../../x' } },
      { ...good, ticket: { ...good.ticket, leaseId: 'x' } },
      { ...good, ticket: { ...good.ticket, shards: ['../x'] } },
      { ...good, ticket: { ...good.ticket, owner: { ...owner('n'), platform: 'moon' } } },
      { ...good, ticket: { ...good.ticket, owner: { ...owner('n'), run: 7 } } },
    ];
    for (const each of bad)
      assert.equal(recallTicket(host(typeof each === 'string' ? each : JSON.stringify(each))), undefined);
  });
});
