import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GuardError } from '../../src/guard-error.ts';
import { diagnose } from '../../src/modes/diagnose.ts';
import type { FailedLogs, Host, LogSource } from '../../src/ports/host.ts';
import type { Report } from '../../src/report/model.ts';
import { az, FakeAzure, fakeHost, vnet } from './support.ts';

const busy = az('AnotherOperationInProgress', 'Another operation on this or dependent resource is in progress.');
const denied = az('AuthorizationFailed', "The client 'x' does not have authorization to perform action 'a/b/write'.");
const policy = az('RequestDisallowedByPolicy', "Resource 'hub' was disallowed by policy.");

const source = (name: string, ...chunks: readonly string[]): LogSource => ({
  name,
  open: async () =>
    (async function* () {
      for (const chunk of chunks) yield Buffer.from(chunk);
    })(),
});

async function reports(
  inputs: Readonly<Record<string, string>>,
  more: Partial<Host> = {},
  reportPerSource = false,
): Promise<readonly Report[]> {
  const { host } = fakeHost(new FakeAzure(), { mode: 'diagnose', ...inputs }, more);
  const all: Report[] = [];
  for await (const report of diagnose(host, { reportPerSource })) all.push(report);
  return all;
}

const logs = (failed: Partial<FailedLogs>): Partial<Host> => ({
  failedLogs: async () => ({ sources: [], gaps: [], requests: 0, ...failed }),
});

describe('a text', () => {
  const rows: readonly (readonly [name: string, error: string, verdict: string, reason: string, summary: RegExp])[] = [
    ['of a conflict', busy, 'conflict', 'another-operation-in-progress', /^The failure is an Azure conflict: /],
    ['of no conflict', denied, 'not-a-conflict', 'access-denied', /^The failure is not an Azure conflict: /],
    ['of nothing', 'make: *** [all] Error 2', 'nothing-found', 'no-error', /^No Azure error was found in inline\.$/],
  ];
  for (const [name, error, verdict, reason, summary] of rows) {
    test(name, async () => {
      const [report, ...others] = await reports({ error });
      assert.deepEqual(
        [others.length, report?.verdict, report?.reason, report?.source, report?.requests],
        [0, verdict, reason, 'inline', { arm: 0 }],
      );
      assert.match(report?.summary ?? '', summary);
      assert.deepEqual(report?.targets, [], 'nothing was looked at but text');
    });
  }

  test('of a job that went well in the end says so', async () => {
    const error = `##[group]Run ./deploy.sh\n##[endgroup]\n${busy}\nattempt 1 failed, trying again\ndone\nPost job cleanup.\n`;
    const [report] = await reports({ error });
    assert.deepEqual(
      [report?.verdict, report?.class, report?.reason, report?.diagnoses],
      ['nothing-found', 'none', 'no-error', []],
    );
    assert.match(
      report?.summary ?? '',
      /^No failure of Azure was found in inline: what was refused on the way ended well \(line 3: /,
    );
  });

  test('says what sounds like a failure and was taken for none', async () => {
    const error = `${busy}\n  ✓ says that another operation is in progress (4 ms)\n  ✓ waits while another operation is in progress (1 ms)\n`;
    const [report] = await reports({ error });
    assert.deepEqual(
      [report?.diagnoses.length, report?.dismissed],
      [1, [{ speaker: 'a mark of what went well', count: 2, line: busy.split('\n').length + 1 }]],
    );
    assert.equal((await reports({ error: busy }))[0]?.dismissed, undefined);
  });

  test('of a job that went well in the end has what was overcome, and no advice', async () => {
    const error = `##[group]Run ./deploy.sh\n##[endgroup]\n${busy}\nattempt 1 failed, trying again\ndone\nPost job cleanup.\n`;
    const [report] = await reports({ error });
    assert.deepEqual(
      report?.overcome?.map(({ reason, line }) => [reason, line]),
      [['another-operation-in-progress', 3]],
    );
  });

  test('that ends with the words of a tool that it went well says so, and not where an error comes after', async () => {
    const well =
      'azurerm_subnet.plum: Creation complete after 3s\n\nApply complete! Resources: 1 added, 0 changed, 0 destroyed.\n';
    const [report] = await reports({ error: well });
    assert.deepEqual([report?.verdict, report?.endedWell], ['nothing-found', true]);
    assert.equal(report?.summary, 'No Azure error was found in inline, which ended well.');
    assert.equal((await reports({ error: `${well}Error: plums are out\n` }))[0]?.endedWell, undefined);
    assert.equal(
      (await reports({ error: `${well}${busy}\n` }))[0]?.endedWell,
      undefined,
      'a failure is told, whatever went well before',
    );
  });

  test('of a step that failed says no such thing', async () => {
    const error = `##[group]Run ./deploy.sh\n##[endgroup]\n${busy}\n##[error]Process completed with exit code 1.\nPost job cleanup.\n`;
    assert.equal((await reports({ error }))[0]?.verdict, 'conflict');
  });

  test('that names no resource is about the one target, not about one of several', async () => {
    const of = async (ids: string): Promise<string | undefined> =>
      (await reports({ error: busy, 'resource-id': ids }))[0]?.diagnoses[0]?.resourceId;
    assert.equal(await of(vnet), vnet);
    assert.equal(await of(`${vnet}\n${vnet}-2`), undefined);
  });

  test('that names another resource is not about the target', async () => {
    const error = az('AnotherOperationInProgress', `Another operation on resource ${vnet}-2 is in progress.`);
    assert.equal((await reports({ error, 'resource-id': vnet }))[0]?.diagnoses[0]?.resourceId, `${vnet}-2`);
  });
});

describe('the logs of what failed', () => {
  test('of five jobs with one conflict make one diagnosis with five places', async () => {
    const sources = ['blue', 'green', 'red', 'gray', 'gold'].map((name, i) =>
      source(name, `${'step\n'.repeat(i)}${busy}`),
    );
    const [report] = await reports({}, logs({ sources }));
    assert.equal(report?.diagnoses.length, 1);
    assert.equal(report?.diagnoses[0]?.count, 5);
    assert.deepEqual(
      report?.diagnoses[0]?.places,
      sources.map(({ name }, i) => ({ source: name, line: i + 1 })),
    );
  });

  test('make one report, conflicts before what is none', async () => {
    const sources = [source('a', denied), source('b', busy.slice(0, 40), busy.slice(40)), source('c', '')];
    const [report, ...others] = await reports({}, logs({ sources, requests: 4 }));
    assert.equal(others.length, 0);
    assert.deepEqual(
      report?.diagnoses.map(({ reason, source: from }) => [reason, from]),
      [
        ['another-operation-in-progress', 'b'],
        ['access-denied', 'a'],
      ],
    );
    assert.deepEqual(
      report?.evidence.map(({ source: from, status }) => [from, status]),
      [
        ['a', 'read'],
        ['b', 'read'],
        ['c', 'empty'],
      ],
    );
    assert.deepEqual([report?.source, report?.requests], ['a, b, c', { arm: 0, host: 4 }]);
  });

  test('make one each at a terminal', async () => {
    const all = await reports({}, logs({ sources: [source('a', busy), source('b', policy)] }), true);
    assert.deepEqual(
      all.map(({ source: from, reason }) => [from, reason]),
      [
        ['a', 'another-operation-in-progress'],
        ['b', 'policy-denied'],
      ],
    );
  });

  test('that could not all be read: the gap is evidence', async () => {
    const gaps = [{ source: 'job deploy', status: 'denied' as const, detail: 'needs actions: read' }];
    const [report] = await reports({}, logs({ sources: [source('a', busy)], gaps }));
    assert.deepEqual(report?.evidence.at(-1), gaps[0]);
  });

  for (const [status, kind] of [
    ['denied', 'denied'],
    ['failed', 'unavailable'],
  ] as const) {
    test(`of which none could be read (${status}): not taken for nothing found`, async () => {
      const gaps = [{ source: 'job deploy', status, detail: 'needs actions: read' }];
      await assert.rejects(reports({}, logs({ gaps })), (error: GuardError) => {
        assert.ok(error instanceof GuardError);
        assert.equal(error.kind, kind);
        assert.match(error.message, /^No log could be read: needs actions: read$/);
        return true;
      });
    });
  }

  test('that are empty, or that do not exist, are nothing found', async () => {
    const gaps = [{ source: 'job deploy', status: 'empty' as const, detail: 'no log' }];
    assert.equal((await reports({}, logs({ gaps })))[0]?.verdict, 'nothing-found');
    assert.equal((await reports({}, logs({ sources: [source('a', '')] })))[0]?.verdict, 'nothing-found');
  });

  test('are read no further after a cancel', async () => {
    const controller = new AbortController();
    const endless: LogSource = {
      name: 'a',
      open: async () =>
        (async function* () {
          for (let count = 0; count < 100; count += 1) {
            yield Buffer.from(`${busy}${'x\n'.repeat(500)}`);
            if (count === 3) controller.abort();
          }
        })(),
    };
    await assert.rejects(reports({}, { ...logs({ sources: [endless] }), signal: controller.signal }), {
      kind: 'canceled',
    });
  });
});

describe('bad input', () => {
  test('a text and a log', () =>
    assert.rejects(reports({ error: busy, log: 'x' }), { kind: 'input', message: /"error" and "log" are both given/ }));
  test('a file that is not there', () =>
    assert.rejects(reports({ log: '/nowhere/at/all.log' }), (error: GuardError) => error instanceof GuardError));
  test('an ID that is none', () =>
    assert.rejects(reports({ error: busy, 'resource-id': 'hub' }), { kind: 'input', message: /"resource-id"/ }));
});
