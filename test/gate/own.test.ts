import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nobody, type Own, ownershipOf, type RequestOf } from '../../src/gate/own.ts';
import type { Json } from '../../src/gate/snapshot.ts';
import { deployment, event, find, idOf, judge, quiet, read, vmBody, vmId } from './support.ts';

const since = Date.parse('2026-11-25T21:00:00Z');
const at = (ms: number): string => new Date(ms).toISOString();
const own = (more: Partial<Own>): Own => ({ ...nobody, ...more });
const named = (deploymentName: string): RequestOf => ({ deploymentName, callers: [] });
const called = (callers: RequestOf['callers'], began?: string): RequestOf => ({ callers, since: began });

describe('a request is our own', () => {
  const byCaller = own({ callers: ['App-1'], sinceMs: since });
  const rows: readonly (readonly [
    name: string,
    request: RequestOf,
    own: Own,
    by: string | undefined,
    certain?: boolean,
  ])[] = [
    [
      'by its correlation ID, in any case',
      { correlationId: 'AB-1', callers: [] },
      own({ correlationIds: ['x', 'ab-1'] }),
      'correlation ID',
      true,
    ],
    ['not by another one', { correlationId: 'ab-12', callers: [] }, own({ correlationIds: ['ab-1'] }), undefined],
    [
      'by nothing where nothing is known of us',
      { correlationId: 'a', deploymentName: 'a', callers: ['a'], since: at(since) },
      nobody,
      undefined,
    ],
    ['by a word of four signs', named('main-4711'), own({ nameWords: ['4711'] }), 'deployment name', true],
    ['not by a word of three, which is found by chance', named('main-471'), own({ nameWords: ['471'] }), undefined],
    ['not by an empty word', named('main'), own({ nameWords: [''] }), undefined],
    ['by a word in any case', named('Main-RUN7-x'), own({ nameWords: ['run7'] }), 'deployment name', true],
    ['by a name that is the word', named('4711'), own({ nameWords: ['4711'] }), 'deployment name', true],
    ['not by a word with a digit in front', named('main-14711'), own({ nameWords: ['4711'] }), undefined],
    ['not by a word with a letter behind', named('main-4711a'), own({ nameWords: ['4711'] }), undefined],
    [
      'by the word that stands alone behind one that does not',
      named('14711-4711'),
      own({ nameWords: ['4711'] }),
      'deployment name',
      true,
    ],
    ['by any of its words', named('main-4711'), own({ nameWords: ['8888', '4711'] }), 'deployment name', true],
    ['likely by a caller since this job runs', called(['app-1'], at(since + 1)), byCaller, 'caller', false],
    ['likely at the very moment that it began', called(['app-1'], at(since)), byCaller, 'caller', false],
    ['not by a caller from before', called(['app-1'], at(since - 1)), byCaller, undefined],
    ['not by a caller of whom no time is told', called(['app-1']), byCaller, undefined],
    [
      'not by a caller where the job has no beginning',
      called(['app-1'], at(since)),
      own({ callers: ['app-1'] }),
      undefined,
    ],
    ['by one of several callers', called([undefined, 'other', 'APP-1'], at(since)), byCaller, 'caller', false],
    ['not by a caller that nobody named', called([undefined], at(since)), byCaller, undefined],
    [
      'surely by the ID rather than likely by the caller',
      { ...called(['app-1'], at(since)), correlationId: 'c' },
      own({ ...byCaller, correlationIds: ['c'] }),
      'correlation ID',
      true,
    ],
  ];
  for (const [name, request, who, by, certain] of rows) {
    test(name, () => assert.deepEqual(ownershipOf(request, who), by === undefined ? undefined : { by, certain }));
  }
});

describe('a running deployment', () => {
  const touching = (rest: Parameters<typeof deployment>[2] = {}) =>
    deployment('main', [{ id: vmId, state: 'Running' }], rest);
  const onVm = (rest: Partial<Parameters<typeof quiet>[2]>) => quiet(vmId, vmBody('running'), rest);
  const judged = (snapshot: ReturnType<typeof quiet>, who: Own = nobody) =>
    find(judge(snapshot, 'write', { own: who }), 'active deployments');

  test('overrides a state that blocks: what it changes may cure it, so it is waited for', () => {
    const [body, resize] = [vmBody('running'), { size: 'Standard_E16s_v5' }];
    const related = { sizes: read<Json>({ value: [{ name: 'Standard_D2s_v5' }] }) };
    const [alone, beside] = [
      quiet(vmId, body, { related }),
      quiet(vmId, body, { related, deployments: read([touching()]) }),
    ];
    assert.equal(judge(alone, 'resize', resize).decision, 'blocked');
    assert.equal(judge(beside, 'resize', resize).decision, 'waits');
    assert.equal(
      judge(alone, 'resize', { ...resize, conditions: ['tags.ready'] }).decision,
      'blocked',
      'a condition of the user changes nothing',
    );
  });

  test('is as sure as what it is known by', () => {
    const started = touching({ correlationId: 'c9', since: at(since) });
    const activity = read([
      event(started.id, 'Started', {
        correlationId: 'c9',
        caller: 'app-1',
        operation: 'Microsoft.Resources/deployments/write',
      }),
    ]);
    const likely = judged(
      onVm({ deployments: read([started]), activity }),
      own({ callers: ['app-1'], sinceMs: since }),
    );
    assert.deepEqual([likely.reason, likely.certain], ['own-deployment', false]);
    const sure = judged(onVm({ deployments: read([started]), activity }), own({ correlationIds: ['C9'] }));
    assert.deepEqual([sure.reason, sure.certain], ['own-deployment', true]);
    const theirs = judged(onVm({ deployments: read([started]), activity }));
    assert.deepEqual([theirs.reason, theirs.certain, theirs.holders?.[0]?.who], ['deployment-active', true, 'app-1']);
  });

  test('has the caller of its own request, and not of an earlier one of the same name', () => {
    const earlier = event(touching().id, 'Succeeded', {
      correlationId: 'c8',
      caller: 'somebody',
      operationId: 'o8',
      time: at(since + 60_000),
    });
    const { holders } = judged(
      onVm({ deployments: read([touching({ correlationId: 'c9' })]), activity: read([earlier]) }),
    );
    assert.equal(holders?.[0]?.who, undefined);
  });

  test('of the same name is in the way of the same deployment', () => {
    const target = touching().id;
    const snapshot = quiet(target, {}, { deployments: read([deployment('main', [])]) });
    assert.equal(judge(snapshot, 'write').decision, 'waits');
    const other = quiet(target.replace(/main$/, 'other'), {}, { deployments: read([deployment('main', [])]) });
    assert.equal(judge(other, 'write').decision, 'clear');
    assert.equal(idOf(target).kind, 'resource');
  });

  for (const state of ['Succeeded', 'Failed', 'Canceled', 'Deleted', 'succeeded']) {
    test(`has done with a resource that it tells as ${state}`, () =>
      assert.equal(
        judge(onVm({ deployments: read([deployment('main', [{ id: vmId, state }])]) }), 'write').decision,
        'clear',
      ));
  }
});
