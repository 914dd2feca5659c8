import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { run } from '../../src/modes/run/run.ts';
import { annotation } from '../../src/report/annotation.ts';
import { renderGitHub } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/model.ts';
import {
  az,
  FakeAzure,
  failing,
  fakeHost,
  found,
  group,
  machine,
  network,
  portsOf,
  runMode,
  vm,
  vnet,
} from './support.ts';

const calm = found(network('Succeeded'));
const onVnet = { 'resource-id': vnet, operation: 'write' } as const;
const quiet = (): FakeAzure => new FakeAzure().at(vnet, calm).at(vm, found(machine('running')));

describe('the gate before the command', () => {
  test('is clear, and the command succeeds', async () => {
    const { report, started } = await runMode(quiet(), onVnet, [{ exit: 0 }]);
    assert.deepEqual(
      [report.verdict, report.class, report.reason, report.exitCode, started],
      ['succeeded', 'none', 'no-error', 0, 1],
    );
    assert.equal(report.summary, 'The gate was clear, and the command succeeded.');
    assert.deepEqual(
      report.attempts?.map(({ number, exitCode, verified, next }) => [number, exitCode, verified, next]),
      [[1, 0, 'the gate was clear', '']],
    );
    assert.equal(report.targets[0]?.verdict, 'clear', 'that the command ran is no wait');
  });

  test('was waited for, and that is told', async () => {
    const azure = quiet().at(vnet, (nowMs) => (nowMs < 10_000 ? found(network('Updating')) : calm));
    const { report } = await runMode(azure, { ...onVnet, wait: '60s' }, [{ exit: 0 }]);
    assert.equal(report.verdict, 'succeeded');
    assert.match(report.attempts?.[0]?.verified ?? '', /^after 1\d s the gate was clear$/);
    assert.equal(report.waitedMs, azure.clock.now());
    assert.equal(report.targets[0]?.verdict, 'waited');
  });

  test('stops: the command is not started', async () => {
    const azure = quiet().at(vnet, found(network('Updating')));
    const { report, started } = await runMode(azure, onVnet, [{ exit: 0 }]);
    assert.deepEqual(
      [report.mode, report.verdict, report.reason, started, report.attempts],
      ['run', 'blocked', 'provisioning-in-progress', 0, undefined],
    );
    assert.equal(report.exitCode, undefined);
  });

  test('and the wait are one: what the gate took is not there for the replay any more', async () => {
    let began = 0;
    const azure = quiet().at(vnet, (nowMs) => (nowMs < 40_000 || began > 0 ? found(network('Updating')) : calm));
    const busy = az('AnotherOperationInProgress', 'Another operation is in progress.');
    const { report } = await runMode(azure, { ...onVnet, wait: '60s' }, [
      failing(busy, () => (began = azure.clock.now())),
    ]);
    assert.equal(report.verdict, 'failed');
    assert.equal(azure.clock.now(), 60_000, 'in all');
    assert.equal(report.waitedMs, 60_000);
  });
});

describe('a command whose output is too long to be read as a whole', () => {
  const ran = async (dropped: number, prints: string) => {
    const azure = quiet();
    const host = fakeHost(azure, { mode: 'run', run: 'deploy', replay: '1', ...onVnet }).host;
    const end = { exitCode: 3, endedBy: null, canceled: false, elapsedMs: 0, output: Buffer.from(prints), dropped };
    const streams = { out: () => undefined, err: () => undefined };
    return run(host, streams, { ...portsOf(azure), prepare: async () => ({ run: async () => end }) });
  };
  const told = (report: Report): string =>
    `${report.summary} ${report.attempts?.[0]?.next} ${renderGitHub(report)} ${annotation(report, 'summary')?.message}`;

  test('is not said to hold no Azure error: that is known of the rest alone', async () => {
    const report = await ran(40 * 1024 * 1024, 'make: *** [all] Error 2\n');
    const row = report.evidence.find(({ source }) => source === 'output of the command');
    assert.equal(row?.status, 'failed');
    assert.equal(row?.detail, 'read in part: its beginning and its end; 40,960 KiB between them were not looked at');
    assert.doesNotMatch(told(report), /nothing in its output/i);
    assert.equal(told(report).match(/nothing in what was read of its output is an /gi)?.length, 6);
  });

  test('is told beside what was found in it', async () => {
    const report = await ran(1, az('ScopeLocked', 'The scope is locked.'));
    assert.equal(report.reason, 'scope-locked');
    assert.match(report.evidence.at(-1)?.detail ?? '', /^read in part: .*; 1 KiB between them were not looked at$/);
  });

  test('else nothing of that is said', async () => {
    const report = await ran(0, 'make: *** [all] Error 2\n');
    assert.ok(report.evidence.every(({ source }) => source !== 'output of the command'));
    assert.doesNotMatch(told(report), /what was read of/);
  });
});

describe('a command that fails', () => {
  const rows: readonly (readonly [name: string, prints: string, cls: string, reason: string, next: RegExp])[] = [
    [
      'without an Azure error',
      'make: *** [all] Error 2\n',
      'none',
      'no-error',
      /^not replayed: nothing in its output is an Azure conflict/,
    ],
    [
      'by a missing permission',
      az('AuthorizationFailed', "The client 'x' does not have authorization to perform action 'a/b/write'."),
      'none',
      'access-denied',
      /^not replayed: nothing in its output is an Azure conflict/,
    ],
    [
      'by a lock',
      az(
        'ScopeLocked',
        `The scope '${vnet}' cannot perform write operation because following scope(s) are locked: '${group}'.`,
      ),
      'lock',
      'scope-locked',
      /^not replayed: a lock is lifted by its owner/,
    ],
    [
      'by a policy',
      az('RequestDisallowedByPolicy', "Resource 'hub' was disallowed by policy."),
      'operation-not-allowed',
      'policy-denied',
      /^not replayed: the same request is refused every time/,
    ],
    [
      'by a name that is taken',
      az('StorageAccountAlreadyTaken', 'The storage account named hub is already taken.'),
      'already-exists',
      'name-taken',
      /^not replayed: what exists already is adopted or renamed/,
    ],
    [
      'by a conflict that says nothing',
      az('Conflict', 'Conflict'),
      'unknown-conflict',
      'bare-conflict',
      /^not replayed: neither the text nor the live state tells/,
    ],
  ];
  for (const [name, prints, cls, reason, next] of rows) {
    test(`${name} is not run again, whatever may be replayed`, async () => {
      const inputs = {
        ...onVnet,
        wait: '60s',
        replay: '3',
        'replay-on': 'concurrent-operation\netag\nstate',
        transition: 'allow',
      };
      const azure = quiet();
      const { report, started } = await runMode(azure, inputs, [failing(prints)]);
      assert.deepEqual([report.verdict, report.class, report.reason, started], ['failed', cls, reason, 1]);
      assert.match(report.attempts?.[0]?.next ?? '', next);
      assert.equal(azure.clock.now(), 0, 'nothing is waited for');
      assert.equal(report.exitCode, 1);
      assert.match(report.summary, /^The command failed with exit code 1: .*\. Not replayed: /);
    });
  }

  test('with the bare word conflict is told by what Azure shows, which is waited for', async () => {
    const azure = quiet();
    const moves = (): void => void azure.at(vnet, (nowMs) => (nowMs < 20_000 ? found(network('Updating')) : calm));
    const { report, started } = await runMode(azure, { ...onVnet, wait: '60s' }, [
      failing(az('Conflict', 'Conflict'), moves),
      { exit: 0 },
    ]);
    assert.deepEqual([report.verdict, started], ['replayed', 2]);
    const [first] = report.attempts ?? [];
    assert.deepEqual([first?.class, first?.reason], ['concurrent-operation', 'provisioning-in-progress']);
  });

  test('with that word, and nobody may wait: the diagnosis is what Azure shows', async () => {
    const azure = quiet();
    const { report } = await runMode(azure, onVnet, [
      failing(az('Conflict', 'Conflict'), () => void azure.at(vnet, found(network('Updating')))),
    ]);
    assert.deepEqual(
      [report.verdict, report.reason, report.diagnoses.length],
      ['failed', 'provisioning-in-progress', 1],
    );
    assert.match(report.attempts?.[0]?.next ?? '', /^not replayed: the gate was not clear again, and `wait` is 0$/);
  });

  test('by a state of a type that the guard cannot change: that is said, and not that `transition: allow` would', async () => {
    const inUse = az(
      'InUseSubnetCannotBeDeleted',
      `Subnet apps is in use by ${group}/providers/Microsoft.Network/networkInterfaces/nic-1/ipConfigurations/c and cannot be deleted.`,
    );
    const { report } = await runMode(quiet(), onVnet, [failing(inUse)]);
    assert.deepEqual([report.class, report.reason], ['state', 'resource-in-use']);
    assert.match(
      report.attempts?.[0]?.next ?? '',
      /^not replayed: the state must be changed first, and the guard has no change of its own for it$/,
    );
  });

  test('twice by different conflicts: each attempt keeps its own', async () => {
    const busy = az('AnotherOperationInProgress', 'Another operation is in progress.');
    const denied = az('RequestDisallowedByPolicy', "Resource 'hub' was disallowed by policy.");
    const { report, started } = await runMode(quiet(), { ...onVnet, replay: '3' }, [failing(busy), failing(denied)]);
    assert.deepEqual([started, report.verdict, report.reason], [2, 'failed', 'policy-denied']);
    assert.deepEqual(
      report.attempts?.map(({ reason }) => reason),
      ['another-operation-in-progress', 'policy-denied'],
    );
  });

  test('is told what `wait` would have done, where it was not given; not of a write that was replaced', async () => {
    const steps = async (prints: string, wait: string): Promise<boolean> => {
      const { report } = await runMode(quiet().at(vnet, found({ properties: {} })), { ...onVnet, wait }, [
        failing(prints),
      ]);
      return report.diagnoses[0]?.steps.some(({ text }) => /Or set `--wait 20m`/.test(text)) ?? false;
    };
    assert.equal(await steps(az('AnotherOperationInProgress', 'Another operation is in progress.'), '0'), true);
    assert.equal(await steps(az('AnotherOperationInProgress', 'Another operation is in progress.'), '10s'), false);
    assert.equal(
      await steps(
        az('CanceledAndSupersededDueToAnotherOperation', 'Operation A was canceled and superseded by operation B.'),
        '0',
      ),
      false,
    );
  });
});

describe('a command that does not end by itself', () => {
  const ends = async (end: { exitCode: number | null; endedBy: string | null; canceled: boolean }) => {
    const azure = quiet();
    const { host } = fakeHost(azure, { mode: 'run', run: 'deploy', ...onVnet });
    const prepare = async () => ({ run: async () => ({ ...end, elapsedMs: 0, output: Buffer.from(''), dropped: 0 }) });
    return run(host, { out: () => undefined, err: () => undefined }, { ...portsOf(azure), prepare });
  };

  test('is ended by a signal of somebody else: failed, with the signal', async () => {
    const report = await ends({ exitCode: null, endedBy: 'SIGKILL', canceled: false });
    assert.deepEqual(
      [report.verdict, report.exitCode, report.attempts?.[0]?.endedBy],
      ['failed', undefined, 'SIGKILL'],
    );
    assert.match(report.summary, /^The command was ended by SIGKILL: /);
  });

  test('is canceled: no report, and what it had started is not said to be undone', async () => {
    await assert.rejects(ends({ exitCode: null, endedBy: 'SIGINT', canceled: true }), {
      kind: 'canceled',
      message: /what it had started in Azure goes on/,
    });
  });
});

describe('its output', () => {
  test('goes to the streams as it is, and what we print begins on a line of its own', async () => {
    const azure = quiet();
    const { host } = fakeHost(azure, { mode: 'run', run: 'deploy', ...onVnet });
    const seen: string[] = [];
    const streams = {
      out: (chunk: Uint8Array) => void seen.push(`out ${Buffer.from(chunk)}`),
      err: (chunk: Uint8Array) => void seen.push(`err ${Buffer.from(chunk)}`),
    };
    await run(host, streams, {
      ...portsOf(azure),
      prepare: async () => ({
        async run({ out, err }) {
          await out(Buffer.from('one\n'));
          await err(Buffer.from('two'));
          return { exitCode: 0, endedBy: null, canceled: false, elapsedMs: 0, output: Buffer.from(''), dropped: 0 };
        },
      }),
    });
    assert.deepEqual(seen, ['out one\n', 'err two', 'out \n']);
  });

  test('is redacted before anything is made of it', async () => {
    const secret = 'made-Up-pass-99x';
    const { report } = await runMode(quiet(), onVnet, [
      failing(az('Conflict', `The write conflicts (AccountKey=${'A'.repeat(86)}==;password=${secret}).`)),
    ]);
    assert.ok(!JSON.stringify(report).includes(secret));
    assert.match(report.diagnoses[0]?.message ?? '', /The write conflicts/);
  });
});

describe('bad input', () => {
  const rows: readonly (readonly [inputs: Readonly<Record<string, string>>, message: RegExp])[] = [
    [{ run: '' }, /"run"/],
    [{ replay: '-1' }, /"replay"/],
    [{ replay: '11' }, /"replay"/],
    [{ 'replay-on': 'lock' }, /"replay-on".*"lock"/],
    [{ 'replay-on': 'nonsense' }, /"replay-on".*"nonsense"/],
    [{ 'resource-id': 'hub' }, /"resource-id"/],
  ];
  for (const [inputs, message] of rows)
    test(JSON.stringify(inputs), async () => {
      const azure = quiet();
      await assert.rejects(runMode(azure, { ...onVnet, ...inputs }, [{ exit: 0 }]), { kind: 'input', message });
      assert.deepEqual(azure.reads, [], 'nothing is asked');
    });
});
