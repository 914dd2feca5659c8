import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runPage } from '../../src/hosts/github/run-page.ts';
import { group as nameGroup } from '../../src/modes/queue/group.ts';
import type { ConcurrencyApi, ExclusiveLockApi, GroupMember, QueueApi, Told as ToldBy } from '../../src/ports/queue.ts';
import {
  az,
  FakeAzure,
  failing,
  fakeHost,
  found,
  group,
  guardMode,
  network,
  runMode,
  subscription,
  vm,
  vnet,
} from './support.ts';

const key = async (id: string): Promise<string> => {
  const { host } = fakeHost(new FakeAzure(), { mode: 'group', 'resource-id': id });
  return (await nameGroup(host)).serialization?.group ?? '';
};
const own = await key(vnet);
const wide = await key(group);
const ofMachine = await key(vm);
const read = <T>(value: T): ToldBy<T> => ({ status: 'read', value });
const member = (runId: string, holds = true): GroupMember => ({
  runId,
  runName: 'deploy',
  holds,
  ...pageOf(runId),
});

function pageOf(runId: string): Pick<GroupMember, 'url'> {
  const url = runPage('https://github.test', 'contoso/shop', runId);
  return url === undefined ? {} : { url };
}

/** A repository's groups: which this run (77, job 501) holds, which are active, and who is in them. */
function groups(held: readonly string[], more: Partial<ConcurrencyApi> = {}): ConcurrencyApi {
  const item = { position: 0, jobId: '501', jobName: 'deploy' };
  return {
    kind: 'concurrency-groups',
    jobId: '501',
    jobKey: 'deploy',
    runId: '77',
    requests: 3,
    groupsOf: async (runId) => read(runId === '77' ? held.map((name) => ({ name, items: [item] })) : []),
    activeGroups: async () => read(held.map((name) => ({ name, lastAcquiredAt: 1_000 }))),
    members: async () => read([]),
    declared: async () => ({ status: 'failed', detail: 'no file' }),
    ...more,
  };
}

function locks(more: Partial<ExclusiveLockApi> = {}): ExclusiveLockApi {
  return {
    kind: 'exclusive-locks',
    stage: 'deploy',
    requests: 2,
    checks: async () => read([{ what: 'environment prod', hasLock: false }]),
    declared: async () => read({ file: 'azure-pipelines.yml', pipeline: '', stage: '' }),
    checkpoints: async () => read([]),
    ...more,
  };
}

async function guardWith(api: QueueApi, inputs: Readonly<Record<string, string>> = {}, azure = new FakeAzure()) {
  azure.at(vnet, found(network('Succeeded')));
  const { report, lines } = await guardMode(
    azure,
    { 'resource-id': vnet, operation: 'write', serialization: 'require', ...inputs },
    { queue: async () => api },
  );
  return { report, lines, azure };
}

describe('a queue of GitHub', () => {
  const rows: readonly (readonly [
    name: string,
    api: QueueApi,
    state: string | undefined,
    verdict: string,
    detail: RegExp,
  ])[] = [
    ['that this run holds', groups([own]), 'held', 'clear', /^This run holds `azure/],
    ['of the whole group', groups([wide]), 'held', 'clear', /^This run holds/],
    ['of something else', groups([ofMachine]), 'not-held', 'blocked', /does not cover its targets/],
    ['that nobody holds', groups([]), 'not-held', 'blocked', /holds no concurrency group/],
    [
      'that cannot be read',
      groups([], { groupsOf: async () => ({ status: 'denied', detail: 'needs actions: read' }) }),
      'unknown',
      'blocked',
      /cannot be verified here: needs actions: read\./,
    ],
    [
      'that this run waits in',
      groups([], { groupsOf: async () => read([{ name: own, items: [{ position: 1, jobId: '501' }] }]) }),
      'not-held',
      'blocked',
      /waits for `azure.*does not hold it yet/,
    ],
    [
      'that another job of this run may hold',
      groups([], { jobId: '', groupsOf: async () => read([{ name: own, items: [{ position: 0, jobId: '502' }] }]) }),
      'unknown',
      'blocked',
      /whether it is this one cannot be told/,
    ],
  ];
  for (const [name, api, state, verdict, detail] of rows) {
    test(name, async () => {
      const { report, azure } = await guardWith(api);
      assert.deepEqual([report.serialization?.state, report.verdict], [state, verdict]);
      assert.match(report.serialization?.detail ?? '', detail);
      assert.equal(report.serialization?.held, state === 'held', 'held is said only of what is held');
      if (verdict === 'blocked') {
        assert.deepEqual([report.reason, azure.reads, report.requests], ['not-serialized', [], { arm: 0, host: 3 }]);
        assert.match(report.summary, /^Not started, and Azure was not asked: /);
      }
    });

    test(`${name}, and it is only warned of`, async () => {
      const { report } = await guardWith(api, { serialization: 'warn' });
      assert.deepEqual([report.serialization?.state, report.verdict], [state, 'clear']);
    });

    test(`${name}, and nobody asks`, async () => {
      const { report } = await guardWith(api, { serialization: 'off' });
      assert.deepEqual([report.serialization, report.verdict], [undefined, 'clear']);
    });
  }
});

test('a queue that covers one of two targets is none that is held', async () => {
  const azure = new FakeAzure().at(vnet, found(network('Succeeded')));
  const inputs = { 'resource-id': `${vnet}\n${vm}`, operation: 'write', serialization: 'require' };
  const { report } = await guardMode(azure, inputs, { queue: async () => groups([own]) });
  assert.deepEqual([report.verdict, report.reason, report.serialization?.held], ['blocked', 'not-serialized', false]);
  assert.match(report.serialization?.detail ?? '', /covers 1 of 2 targets/);
});

/** Run 66 holds the wide group until so many virtual seconds, and acquired it first. */
function rivalUntil(azure: FakeAzure, endsS: number): ConcurrencyApi {
  const there = (): boolean => azure.clock.now() < endsS * 1000;
  const theirs = { position: 0, jobId: '601', jobName: 'all' };
  return groups([own], {
    groupsOf: async (runId) =>
      read(
        runId === '66' ? [{ name: wide, items: [theirs] }] : [{ name: own, items: [{ position: 0, jobId: '501' }] }],
      ),
    activeGroups: async () =>
      read([{ name: own, lastAcquiredAt: 2_000 }, ...(there() ? [{ name: wide, lastAcquiredAt: 1_000 }] : [])]),
    members: async (name) =>
      read(
        name === wide && there()
          ? [{ ...member('66'), jobId: '601', jobName: 'all' }]
          : name === own
            ? [member('77'), member('88', false)]
            : [],
      ),
  });
}

describe('another run that overlaps and acquired its group first', () => {
  test('goes first: nothing is started where nobody may wait', async () => {
    const azure = new FakeAzure();
    const { report } = await guardWith(rivalUntil(azure, 30), {}, azure);
    assert.deepEqual(
      [report.verdict, report.reason, azure.reads, report.waitedMs],
      ['blocked', 'queue-overlap', [], 0],
    );
    assert.match(report.serialization?.detail ?? '', /^deploy #66, job all holds `azure.*acquired it first\.$/);
    assert.deepEqual(
      report.serialization?.others.map(({ run, place }) => [run, place]),
      [
        ['deploy #66, job all', 'ahead'],
        ['deploy #88', 'behind'],
      ],
    );
  });

  test('goes first also where a missing queue would only be warned of', async () => {
    const azure = new FakeAzure();
    const { report } = await guardWith(rivalUntil(azure, 30), { serialization: 'warn' }, azure);
    assert.deepEqual([report.verdict, report.reason], ['blocked', 'queue-overlap']);
  });

  test('is waited for until it lets go, and that is told', async () => {
    const azure = new FakeAzure();
    const { report, lines } = await guardWith(rivalUntil(azure, 30), { wait: '5m' }, azure);
    assert.equal(report.verdict, 'waited');
    assert.ok(azure.clock.now() >= 30_000 && azure.clock.now() < 50_000);
    assert.equal(report.waitedMs, azure.clock.now());
    assert.match(
      report.timeline.find(({ source }) => source === 'run')?.text ?? '',
      /^Waited \d+ s for its turn: deploy #66/,
    );
    assert.ok(lines.some((line) => line.startsWith('Waiting for its turn: ')));
    assert.equal(report.serialization?.state, 'held');
  });

  test('holds on for longer than the wait', async () => {
    const azure = new FakeAzure();
    const { report } = await guardWith(rivalUntil(azure, 1_000), { wait: '60s' }, azure);
    assert.deepEqual(
      [report.verdict, report.reason, azure.clock.now(), report.waitedMs],
      ['blocked', 'queue-overlap', 60_000, 60_000],
    );
  });

  test('leaves the rest of the wait to the gate, and no more', async () => {
    const azure = new FakeAzure();
    azure.at(vnet, found(network('Updating')));
    const api = rivalUntil(azure, 30);
    const { report } = await guardMode(
      azure,
      { 'resource-id': vnet, operation: 'write', serialization: 'require', wait: '50s' },
      { queue: async () => api },
    );
    assert.deepEqual(
      [report.verdict, report.reason, azure.clock.now()],
      ['blocked', 'provisioning-in-progress', 50_000],
    );
  });

  test('keeps mode run from starting its command', async () => {
    const azure = new FakeAzure().at(vnet, found(network('Succeeded')));
    const api = rivalUntil(azure, 30);
    const told = await runMode(
      azure,
      { 'resource-id': vnet, operation: 'write', serialization: 'require' },
      [failing(az('Conflict', 'x'))],
      { queue: async () => api },
    );
    assert.deepEqual(
      [told.report.mode, told.report.verdict, told.report.reason, told.started],
      ['run', 'blocked', 'queue-overlap', 0],
    );
  });

  test('or seemed to, as its group was handed over while the lists were read, waits for us and not we for it', async () => {
    const azure = new FakeAzure();
    // The first list still tells when the holder before it acquired the group.
    let lists = 0;
    const api = {
      ...rivalUntil(azure, Number.POSITIVE_INFINITY),
      activeGroups: async () => {
        lists += 1;
        return read([
          { name: own, lastAcquiredAt: 2_000 },
          { name: wide, lastAcquiredAt: lists === 1 ? 1_000 : 3_000 },
        ]);
      },
    };
    const { report } = await guardWith(api, { wait: '5m' }, azure);
    assert.deepEqual([report.verdict, report.serialization?.state], ['waited', 'held']);
    assert.ok(azure.clock.now() < 10_000, `${azure.clock.now()}`);
  });

  test('is asked for with one request a round, and with everything anew every eighth', async () => {
    const azure = new FakeAzure();
    const api = rivalUntil(azure, 240);
    const asked = { members: 0, lists: 0 };
    const counted = {
      ...api,
      members: (name: string) => {
        asked.members += 1;
        return api.members(name);
      },
      activeGroups: () => {
        asked.lists += 1;
        return api.activeGroups();
      },
    };
    const { report } = await guardWith(counted, { wait: '10m' }, azure);
    assert.equal(report.verdict, 'waited');
    assert.equal(report.timeline.filter(({ source }) => source === 'run').length, 1, 'one wait is one entry');
    assert.ok(asked.lists <= 6 && asked.members <= 32, JSON.stringify(asked));
  });

  test('whose holder cannot be read is waited for as well', async () => {
    const azure = new FakeAzure();
    const api = {
      ...rivalUntil(azure, 30),
      members: async (): Promise<ToldBy<readonly GroupMember[]>> => ({ status: 'failed', detail: 'HTTP 500' }),
    };
    const { report } = await guardWith(api, {}, azure);
    assert.deepEqual([report.verdict, report.reason], ['blocked', 'queue-overlap']);
  });
});

describe('a lock of Azure Pipelines', () => {
  const rows: readonly (readonly [name: string, api: QueueApi, state: string, verdict: string, detail: RegExp])[] = [
    [
      'that a resource carries',
      locks({ checks: async () => read([{ what: 'environment prod', hasLock: true }]) }),
      'held',
      'clear',
      /^The exclusive lock of environment prod is taken before this stage starts/,
    ],
    ['that none carries', locks(), 'not-held', 'blocked', /^Environment prod carries no exclusive lock/],
    [
      'that the stage declares',
      locks({ declared: async () => read({ file: 'a.yml', pipeline: '', stage: 'sequential' }) }),
      'held',
      'clear',
      /shows no lock to verify it by/,
    ],
    [
      'that cannot be read',
      locks({ checks: async () => ({ status: 'denied', detail: 'needs Reader' }) }),
      'unknown',
      'blocked',
      /cannot be verified here: needs Reader\./,
    ],
  ];
  for (const [name, api, state, verdict, detail] of rows) {
    test(name, async () => {
      const { report } = await guardWith(api);
      assert.deepEqual([report.serialization?.state, report.verdict], [state, verdict]);
      assert.match(report.serialization?.detail ?? '', detail);
    });
  }

  test('with runLatest drops the runs that wait, which is noted', async () => {
    const { report } = await guardWith(
      locks({ checks: async () => read([{ what: 'environment prod', hasLock: true }]) }),
    );
    assert.match(report.serialization?.notes.join(' ') ?? '', /means `runLatest`.*all but the newest are canceled/);
  });
});

describe('a terminal', () => {
  test('has no queue: required, that stops; else nobody asks', async () => {
    assert.equal((await guardWith({ kind: 'none' })).report.reason, 'not-serialized');
    assert.equal((await guardWith({ kind: 'none' }, { serialization: 'warn' })).report.serialization, undefined);
  });
});

describe('mode group', () => {
  const name = (inputs: Readonly<Record<string, string>>) =>
    nameGroup(fakeHost(new FakeAzure(), { mode: 'group', ...inputs }).host);

  test('names the group, and reads nothing', async () => {
    const report = await name({ 'resource-id': `${vnet}/subnets/apps` });
    assert.deepEqual(
      [report.mode, report.verdict, report.requests.arm, report.serialization?.group],
      ['group', 'named', 0, own],
    );
    assert.match(report.summary, /`hub`/);
    assert.equal(report.serialization?.held, false);
  });

  test('of several targets names their common scope', async () => {
    const report = await name({ 'resource-id': `${vnet}\n${vm}` });
    assert.equal(report.serialization?.group, wide);
    assert.match(report.summary, /the common scope of 2 targets/);
  });

  test('widens where it is asked to', async () => {
    assert.equal((await name({ 'resource-id': vnet, 'serialize-by': 'resource-group' })).serialization?.group, wide);
    assert.equal(
      (await name({ 'resource-id': vnet, 'serialize-by': 'subscription' })).serialization?.group,
      await key(subscription),
    );
  });

  test('refuses targets that have nothing in common', async () => {
    const elsewhere = vnet.replace(/^\/subscriptions\/[^/]+/, '/subscriptions/0b1f6471-1bf0-4dda-aec3-cb9272f09590');
    await assert.rejects(() => name({ 'resource-id': `${vnet}\n${elsewhere}` }), { kind: 'input' });
  });
});
