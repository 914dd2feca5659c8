import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GuardError } from '../../src/guard-error.ts';
import { isPassing } from '../../src/modes/guard/decide.ts';
import type { Report } from '../../src/report/model.ts';
import {
  absent,
  FakeAzure,
  found,
  group,
  guardMode,
  machine,
  network,
  type Said,
  subscription,
  trouble,
  vm,
  vnet,
} from './support.ts';

const seconds = (count: number): number => count * 1000;
const until = (count: number, first: Said, then: Said) => (nowMs: number) => (nowMs < seconds(count) ? first : then);
const calm = found(network('Succeeded'));
const moving = found(network('Updating'));
const deployments = `${group}/providers/Microsoft.Resources/deployments`;
const locks = `${group}/providers/Microsoft.Authorization/locks`;
const logged = (status: string) => ({
  eventTimestamp: '2026-01-15T09:00:0'.concat(status === 'Started' ? '0Z' : '9Z'),
  resourceId: vnet,
  operationName: { value: 'Microsoft.Network/virtualNetworks/write' },
  operationId: 'o1',
  correlationId: 'c1',
  status: { value: status },
});
const onVnet = { 'resource-id': vnet, operation: 'write' } as const;
const onVm = { 'resource-id': vm, operation: 'generalize' } as const;

/** Case is what stands in Azure, what is asked, and what the guard must say. */
interface Case {
  readonly name: string;
  readonly azure: (azure: FakeAzure) => void;
  readonly inputs: Readonly<Record<string, string>>;
  readonly verdict: 'clear' | 'waited' | 'blocked' | 'unknown';
  readonly reason?: string;
  readonly says: RegExp;
  readonly sent?: readonly string[];
  /** Virtual seconds that pass, from and to. */
  readonly passS?: readonly [number, number];
  readonly runId?: string;
}

function cases(title: string, rows: readonly Case[]): void {
  describe(title, () => {
    for (const row of rows) {
      test(row.name, async () => {
        const azure = new FakeAzure();
        row.azure(azure);
        const run =
          row.runId === undefined
            ? {}
            : { run: { id: row.runId, attempt: '1', job: '', repository: '', startedAt: azure.clock.wall() } };
        const { report } = await guardMode(azure, row.inputs, run);
        assert.deepEqual([report.verdict, report.reason], [row.verdict, row.reason ?? 'no-error'], report.summary);
        assert.match(report.summary, row.says);
        assert.deepEqual(azure.sent, row.sent ?? []);
        const [from, to] = row.passS ?? [0, 0];
        const passed = azure.clock.now();
        assert.ok(passed >= seconds(from) && passed <= seconds(to), `${passed} ms passed`);
        assert.equal(report.waitedMs, passed, 'the report tells the time that passed');
        for (const { verdict } of report.targets) assert.equal(verdict, row.verdict);
        assert.equal(report.diagnoses.length > 0, row.verdict === 'blocked' || row.verdict === 'unknown');
      });
    }
  });
}

cases('the gate', [
  {
    name: 'is clear',
    azure: (a) => a.at(vnet, calm),
    inputs: onVnet,
    verdict: 'clear',
    says: /^Nothing stands in the way of write on hub\.$/,
  },
  {
    name: 'is clear for what a write makes, and says so',
    azure: () => undefined,
    inputs: onVnet,
    verdict: 'clear',
    says: /hub/,
  },
  {
    name: 'waits for an operation, and goes on when it has ended',
    azure: (a) => a.at(vnet, until(20, moving, calm)),
    inputs: { ...onVnet, wait: '60s' },
    verdict: 'waited',
    says: /^Nothing stands in the way of write on hub after \d+ s\.$/,
    passS: [20, 36],
  },
  {
    name: 'does not wait where nobody may',
    azure: (a) => a.at(vnet, moving),
    inputs: onVnet,
    verdict: 'blocked',
    reason: 'provisioning-in-progress',
    says: /^Write on hub cannot start: /,
  },
  {
    name: 'waits no longer than it may',
    azure: (a) => a.at(vnet, moving),
    inputs: { ...onVnet, wait: '25s' },
    verdict: 'blocked',
    reason: 'provisioning-in-progress',
    says: /Waited 25 s\.$/,
    passS: [25, 25],
  },
  {
    name: 'does not wait for a state that no time changes',
    azure: (a) => a.at(vm, found(machine('running'))),
    inputs: { ...onVm, wait: '60s' },
    verdict: 'blocked',
    reason: 'vm-not-deallocated',
    says: /^Generalize on api-01 cannot start: api-01 must be deallocated/,
  },
  {
    name: 'stops waiting as soon as what is left is such a state',
    azure: (a) => a.at(vm, until(10, found(machine('running', 'Updating')), found(machine('running')))),
    inputs: { ...onVm, wait: '10m' },
    verdict: 'blocked',
    reason: 'vm-not-deallocated',
    says: /Waited 1\d s\.$/,
    passS: [10, 20],
  },
  {
    name: 'reads everything once more before it says clear: a lock came meanwhile',
    azure: (a) =>
      a
        .at(vm, until(15, found(machine('deallocated', 'Updating')), found(machine('deallocated'))))
        .at(
          locks,
          until(
            10,
            found({ value: [] }),
            found({ value: [{ id: `${locks}/keep`, name: 'keep', properties: { level: 'ReadOnly' } }] }),
          ),
        ),
    inputs: { ...onVm, wait: '10m' },
    verdict: 'blocked',
    reason: 'scope-locked',
    says: /cannot start/,
    passS: [15, 30],
  },
  {
    name: 'waits for a condition of the user',
    azure: (a) =>
      a.at(vnet, until(8, calm, found({ tags: { ready: 'yes' }, properties: { provisioningState: 'Succeeded' } }))),
    inputs: { ...onVnet, condition: 'tags.ready', wait: '60s' },
    verdict: 'waited',
    says: /after \d+ s/,
    passS: [8, 20],
  },
]);

cases('what could not be read', [
  {
    name: 'the target may not be: unknown at once, whatever the wait',
    azure: (a) => a.at(vnet, trouble('denied', 'needs Microsoft.Network/virtualNetworks/read')),
    inputs: { ...onVnet, wait: '60s' },
    verdict: 'unknown',
    reason: 'access-denied',
    says: /is not known: .*needs Microsoft\.Network/,
  },
  ...(['throttled', 'server', 'network'] as const).map(
    (kind): Case => ({
      name: `the target, for a while (${kind}): it is tried again`,
      azure: (a) => a.at(vnet, until(10, trouble(kind), calm)),
      inputs: { ...onVnet, wait: '60s' },
      verdict: 'waited',
      says: /^Nothing stands in the way/,
      passS: [10, 25],
    }),
  ),
  {
    name: 'the target, for longer than the wait',
    azure: (a) => a.at(vnet, trouble('server', 'Azure failed: HTTP 503')),
    inputs: { ...onVnet, wait: '20s' },
    verdict: 'unknown',
    reason: 'server-error',
    says: /is not known/,
    passS: [20, 20],
  },
  {
    name: 'two targets, one of which may never be read: nobody waits for the other',
    azure: (a) => a.at(vnet, trouble('server')).at(vm, trouble('denied')),
    inputs: { 'resource-id': `${vnet}\n${vm}`, operation: 'write', wait: '60s' },
    verdict: 'unknown',
    reason: 'server-error',
    says: /is not known/,
  },
  {
    name: 'a signal beside it: clear, and said',
    azure: (a) => a.at(vnet, calm).at(deployments, trouble('denied')),
    inputs: onVnet,
    verdict: 'clear',
    says: /^Nothing that was read stands in the way of write on hub\. Not read: active deployments\.$/,
  },
  {
    name: 'a signal beside it, with missing-evidence: block',
    azure: (a) => a.at(vnet, calm).at(deployments, trouble('denied')),
    inputs: { ...onVnet, 'missing-evidence': 'block' },
    verdict: 'unknown',
    reason: 'access-denied',
    says: /is not known/,
  },
]);

const activeDeployment = (name: string, state = 'Running') => ({
  id: `${deployments}/${name}`,
  name,
  properties: { provisioningState: state },
});
/** A deployment that touches a resource until so many seconds, and leaves something behind. */
function deploys(a: FakeAzure, name: string, target: string, endsS: number): FakeAzure {
  return a
    .at(deployments, until(endsS, found({ value: [activeDeployment(name)] }), found({ value: [] })))
    .at(
      `${deployments}/${name}`,
      until(endsS, found(activeDeployment(name)), found(activeDeployment(name, 'Succeeded'))),
    )
    .at(
      `${deployments}/${name}/operations`,
      found({ value: [{ properties: { provisioningState: 'Running', targetResource: { id: target } } }] }),
    );
}

cases('a deployment that touches the target', [
  {
    name: 'is waited for',
    azure: (a) => deploys(a.at(vnet, calm), 'shop', vnet, 30),
    inputs: { ...onVnet, wait: '2m' },
    verdict: 'waited',
    says: /after \d+ s\.$/,
    passS: [30, 50],
  },
  {
    name: 'may change a state that would block: while it runs, that is no last word',
    azure: (a) =>
      deploys(a, 'shop', vm, 30).at(vm, until(25, found(machine('running')), found(machine('deallocated')))),
    inputs: { ...onVm, wait: '2m' },
    verdict: 'waited',
    says: /after \d+ s\.$/,
    passS: [30, 50],
  },
  {
    name: 'has ended, and the state still blocks',
    azure: (a) => deploys(a, 'shop', vm, 30).at(vm, found(machine('running'))),
    inputs: { ...onVm, wait: '2m' },
    verdict: 'blocked',
    reason: 'vm-not-deallocated',
    says: /Waited \d+ s\.$/,
    passS: [30, 50],
  },
  {
    name: 'that touches another resource is none',
    azure: (a) => deploys(a.at(vnet, calm), 'shop', vm, 30),
    inputs: { ...onVnet, wait: '2m' },
    verdict: 'clear',
    says: /^Nothing stands/,
  },
  ...(
    [
      ['90017', 'shop-90017', true],
      ['90017', 'SHOP.90017.x', true],
      ['90017', 'shop-900171', false],
      ['90017', 'shop-190017', false],
      ['7001', 'shop-7001', true],
      ['701', 'shop-701', false],
      ['', 'shop-', false],
    ] as const
  ).map(
    ([runId, name, own]): Case => ({
      name: `${name} is ${own ? '' : 'not '}of run ${runId}`,
      azure: (a) => deploys(a.at(vnet, calm), name, vnet, 30),
      inputs: onVnet,
      verdict: 'blocked',
      reason: own ? 'own-deployment' : 'deployment-active',
      says: /cannot start/,
      runId,
    }),
  ),
]);

/** A machine that a POST deallocates. */
const deallocates = (a: FakeAzure, at: string = vm): FakeAzure =>
  a.at(at, found(machine('running'))).onPost(`${at}/deallocate`, () => {
    a.at(at, found(machine('deallocated')));
    return { status: 200 };
  });
const other = vm.replace('api-01', 'api-02');
const allow = { ...onVm, transition: 'allow' } as const;

cases('a transition that the user allows', [
  {
    name: 'is made once, and verified',
    azure: (a) => deallocates(a),
    inputs: allow,
    verdict: 'waited',
    says: /^Nothing stands/,
    sent: ['POST api-01/deallocate'],
  },
  {
    name: 'is not made where nobody allows it',
    azure: (a) => deallocates(a),
    inputs: onVm,
    verdict: 'blocked',
    reason: 'vm-not-deallocated',
    says: /cannot start/,
  },
  {
    name: 'that Azure calls done, and that shows nowhere, is none',
    azure: (a) => a.at(vm, found(machine('running'))).onPost(`${vm}/deallocate`, () => ({ status: 200 })),
    inputs: allow,
    verdict: 'blocked',
    reason: 'vm-not-deallocated',
    says: /cannot start/,
    sent: ['POST api-01/deallocate'],
  },
  {
    name: 'that Azure refuses is told',
    azure: (a) =>
      a
        .at(vm, found(machine('running')))
        .onPost(`${vm}/deallocate`, () => ({ status: 409, body: { error: { code: 'Conflict', message: 'No.' } } })),
    inputs: allow,
    verdict: 'blocked',
    reason: 'vm-not-deallocated',
    says: /cannot start/,
    sent: ['POST api-01/deallocate'],
  },
  {
    name: 'is not made where a lock would stop the next step anyway',
    azure: (a) =>
      deallocates(a).at(
        locks,
        found({ value: [{ id: `${locks}/keep`, name: 'keep', properties: { level: 'ReadOnly' } }] }),
      ),
    inputs: allow,
    verdict: 'blocked',
    reason: 'scope-locked',
    says: /cannot start/,
  },
  {
    name: 'of two targets is made for both',
    azure: (a) => deallocates(deallocates(a), other),
    inputs: { ...allow, 'resource-id': `${vm}\n${other}` },
    verdict: 'waited',
    says: /^Nothing stands/,
    sent: ['POST api-01/deallocate', 'POST api-02/deallocate'],
  },
  {
    name: 'of two targets is made for none where one cannot be cured',
    azure: (a) =>
      deallocates(a).at(
        other,
        found({
          properties: {
            ...(machine('running') as { properties: object }).properties,
            storageProfile: { osDisk: { diffDiskSettings: { option: 'Local' } } },
          },
        }),
      ),
    inputs: { ...allow, 'resource-id': `${vm}\n${other}` },
    verdict: 'blocked',
    reason: 'vm-not-deallocated',
    says: /cannot start/,
  },
]);

describe('what a transition leaves in the log and the timeline', () => {
  const told = async (arrange: (azure: FakeAzure) => void) => {
    const azure = new FakeAzure();
    arrange(azure);
    const { report, lines } = await guardMode(azure, allow);
    const own = report.timeline.filter(({ source }) => source === 'run');
    for (const { text } of own) assert.ok(lines.includes(text), text);
    return own.map(({ text, changed }) => [text, changed ?? false] as const);
  };

  test('made and read', async () => {
    assert.deepEqual(await told((a) => deallocates(a)), [
      ['Allowed by transition: deallocate the virtual machine (api-01).', false],
      ['Done in 0 s, as Azure tells: deallocate the virtual machine (api-01).', true],
      ['Read api-01 again after that: what stood in the way is over (power state PowerState/deallocated).', false],
    ]);
  });

  test('made, and still there', async () => {
    const [, , last] = await told((a) =>
      a.at(vm, found(machine('running'))).onPost(`${vm}/deallocate`, () => ({ status: 200 })),
    );
    assert.deepEqual(last, [
      'Read api-01 again after that: what stood in the way is still there (power state PowerState/running).',
      false,
    ]);
  });

  test('made, and not readable afterwards', async () => {
    const [, , last] = await told((a) =>
      a.at(vm, found(machine('running'))).onPost(`${vm}/deallocate`, () => {
        a.at(vm, trouble('denied'));
        return { status: 200 };
      }),
    );
    assert.deepEqual(last, [
      'Read api-01 again after that: what stood in the way is still there (it was not read).',
      false,
    ]);
  });

  test('refused: nothing is called done', async () => {
    const rows = await told((a) =>
      a
        .at(vm, found(machine('running')))
        .onPost(`${vm}/deallocate`, () => ({ status: 409, body: { error: { code: 'Conflict', message: 'No.' } } })),
    );
    assert.deepEqual(rows.slice(1), [['Azure did not deallocate the virtual machine (api-01): Conflict: No.', false]]);
  });
});

describe('a resource beside the target that is at work', () => {
  const subnet = `${vnet}/subnets/apps`;
  test('is named in the commands: nobody has an error text to look it up in', async () => {
    const azure = new FakeAzure().at(vnet, moving).at(subnet, calm);
    const { report } = await guardMode(azure, { 'resource-id': subnet, operation: 'write' });
    const steps = report.diagnoses[0]?.steps ?? [];
    const told = JSON.stringify(steps);
    assert.deepEqual([report.verdict, report.reason], ['blocked', 'dependency-updating']);
    assert.ok(
      steps.some(({ az }) => az?.includes(`--ids "${vnet}"`)),
      told,
    );
    assert.doesNotMatch(told, /dependency-resource-id|error text/);
  });
});

describe('a target that is not there', () => {
  const refused = (code: string, inputs: Readonly<Record<string, string>>, hint: RegExp) =>
    assert.rejects(
      guardMode(new FakeAzure().at(inputs['resource-id'] ?? '', absent(code)), inputs),
      (error: GuardError) => {
        assert.ok(error instanceof GuardError);
        assert.equal(error.kind, 'input');
        assert.match(`${error.message}`, /resource-id/);
        assert.match(error.hint ?? '', hint);
        return true;
      },
    );

  test('and that the next step cannot make is a mistake of the workflow', () =>
    refused('ResourceNotFound', onVm, /is not there \(ResourceNotFound\)/));
  test('because its group is not there', () =>
    refused('ResourceGroupNotFound', onVnet, /resource group does not exist/));
  test('because its parent is not there', () =>
    refused('ParentResourceNotFound', onVnet, /What should hold it does not exist either \(prod-rg\)/));

  test('any more, while the guard waited for its delete, is gone', async () => {
    const azure = new FakeAzure().at(vm, until(10, found(machine('running', 'Deleting')), absent()));
    const { report } = await guardMode(azure, { 'resource-id': vm, operation: 'delete', wait: '60s' });
    assert.deepEqual([report.verdict, report.targets[0]?.conditions[0]?.actual], ['waited', 'does not exist any more']);
  });

  test('any more, while the guard waited for another operation, is refused', async () => {
    const azure = new FakeAzure().at(vm, until(10, found(machine('running', 'Updating')), absent()));
    await assert.rejects(guardMode(azure, { 'resource-id': vm, operation: 'restart', wait: '60s' }), { kind: 'input' });
  });
});

describe('waiting', () => {
  test('reads in each round what it waits for, and the rest once more in the end', async () => {
    const azure = new FakeAzure().at(vnet, until(40, moving, calm));
    await guardMode(azure, { ...onVnet, wait: '2m' });
    const of = (path: string): number => azure.reads.filter((each) => each === path).length;
    assert.ok(of(vnet) >= 5, `${of(vnet)} reads of the target`);
    assert.deepEqual([of(locks), of(group), of(subscription)], [4, 2, 2], 'two lists of locks in each whole read');
  });

  test('looks closely again when it is something else that it waits for', async () => {
    const looks: number[] = [];
    const state = (nowMs: number): string =>
      nowMs < seconds(100) ? 'Updating' : nowMs < seconds(160) ? 'Upgrading' : 'Succeeded';
    const azure = new FakeAzure().at(vnet, (nowMs) => {
      looks.push(nowMs);
      return found(network(state(nowMs)));
    });
    assert.equal((await guardMode(azure, { ...onVnet, wait: '5m' })).report.verdict, 'waited');
    const gaps = looks.slice(1).map((at, index) => at - (looks[index] ?? at));
    const changed = looks.findIndex((at) => at >= seconds(100));
    assert.equal(Math.max(...gaps), seconds(15), 'the pauses grow');
    assert.equal(gaps[changed], seconds(2), 'and begin again');
  });

  test('tells for what, at once and every half minute', async () => {
    const azure = new FakeAzure().at(vnet, until(150, moving, calm));
    const { lines } = await guardMode(azure, { ...onVnet, wait: '5m' });
    const told = lines.filter((line) => line.startsWith('Waiting: '));
    assert.equal(told.length, 5, told.join('\n'));
    assert.match(told[0] ?? '', /^Waiting: hub: provisioning state Updating; 5 min left\.$/);
  });
});

describe('a wait in which nothing moves', () => {
  const log = `${subscription}/providers/Microsoft.Insights/eventtypes/management/values`;
  const begun = { value: [logged('Started')] };
  const minutesPassed = (azure: FakeAzure): number => azure.clock.now() / 60_000;
  const waits = async (
    arrange: (azure: FakeAzure) => FakeAzure,
    inputs = {},
  ): Promise<{ azure: FakeAzure; report: Report; lines: readonly string[] }> => {
    const azure = arrange(new FakeAzure());
    return { azure, ...(await guardMode(azure, { ...onVnet, wait: '90m', ...inputs })) };
  };

  test('ends when the log would tell of an operation, and says so', async () => {
    const { azure, report } = await waits((a) => a.at(vnet, moving));
    assert.deepEqual([report.verdict, report.reason], ['blocked', 'provisioning-in-progress']);
    assert.ok(minutesPassed(azure) >= 20 && minutesPassed(azure) < 22, `${minutesPassed(azure)} min`);
    assert.match(report.summary, /Waited 20 min( \d+ s)?\. Nothing moves, and it does not look as if it will\.$/);
    assert.match(
      report.diagnoses[0]?.message ?? '',
      /Updating, .*has no operation on it that goes on: it does not look as if it will\.$/,
    );
    const said = report.diagnoses[0]?.steps.map(({ text }) => text).join(' ') ?? '';
    assert.match(said, /Resource Health/);
    assert.doesNotMatch(said, /wait longer|Wait until/);
  });

  for (const [name, arrange, inputs] of [
    ['the log has an operation that goes on', (a: FakeAzure) => a.at(vnet, moving).at(log, found(begun)), {}],
    ['the log cannot be read', (a: FakeAzure) => a.at(vnet, moving).at(log, trouble('denied')), {}],
    ['too little of the log is read', (a: FakeAzure) => a.at(vnet, moving), { lookback: '30m' }],
    [
      'the body changes',
      (a: FakeAzure) =>
        a.at(vnet, (nowMs) => found({ etag: Math.floor(nowMs / seconds(600)), ...(network('Updating') as object) })),
      {},
    ],
    ['a person waits for a condition', (a: FakeAzure) => a.at(vnet, calm), { condition: "tags.ready == 'yes'" }],
  ] as const)
    test(`goes on to the deadline where ${name}`, async () => {
      const { azure, report } = await waits(arrange, inputs);
      assert.deepEqual([report.verdict, minutesPassed(azure)], ['blocked', 90]);
      assert.doesNotMatch(report.summary, /does not look/);
    });

  test('goes on where the last look of all finds it settled', async () => {
    const { report } = await waits((a) => a.at(vnet, (nowMs) => (nowMs < seconds(1201) ? moving : calm)));
    assert.equal(report.verdict, 'waited');
  });

  test('an operation that ended in the log and left the state behind holds nothing', async () => {
    const { report } = await waits((a) =>
      a.at(vnet, moving).at(log, found({ value: [logged('Started'), logged('Failed')] })),
    );
    assert.match(report.summary, /does not look as if it will/);
  });
});

describe('whether what could not be read may be readable a moment later', () => {
  type Decided = Parameters<typeof isPassing>[0][number];
  const unread = (...kinds: readonly string[]): Decided =>
    ({ verdict: { conditions: kinds.map((kind) => ({ trouble: { kind } })) } }) as unknown as Decided;
  const rows: readonly (readonly [kinds: readonly string[], passing: boolean])[] = [
    [[], false],
    [['server'], true],
    [['throttled', 'network'], true],
    [['denied'], false],
    [['server', 'denied'], false],
    [['credential'], false],
    [['refused'], false],
  ];
  for (const [kinds, passing] of rows)
    test(`${kinds.join(' and ') || 'nothing'}: ${passing}`, () => {
      assert.equal(isPassing([unread(...kinds)]), passing);
      assert.equal(isPassing(kinds.map((kind) => unread(kind))), passing, 'on a target each');
    });
});
