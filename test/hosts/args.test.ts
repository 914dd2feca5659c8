import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Call, readArguments } from '../../src/hosts/terminal/args.ts';

const values = (...argv: string[]): Record<string, string> => {
  const call = readArguments(argv);
  assert.equal(call.kind, 'run');
  return call.kind === 'run' ? Object.fromEntries(call.values) : {};
};

describe('what a command line asks for', () => {
  test('mode, flags in both forms, files', () => {
    const wanted = { mode: 'diagnose', lookback: '3h', report: '/tmp/r.json', log: 'a.log\nb.log' };
    assert.deepEqual(values('diagnose', '--lookback', '3h', 'a.log', '--report=/tmp/r.json', 'b.log'), wanted);
    assert.deepEqual(values('--lookback=3h', 'diagnose', 'a.log', 'b.log', '--report', '/tmp/r.json'), wanted);
  });
  test('a lone dash is standard input, as a word and as a value', () => {
    assert.equal(values('diagnose', '-').log, '-');
    assert.equal(values('diagnose', '--log', '-', 'x').log, '-\nx');
  });
  test('inputs of several lines may be repeated', () => {
    assert.equal(values('guard', '--resource-id', '/a', '--resource-id=/b')['resource-id'], '/a\n/b');
  });
  test('-- ends the flags', () => assert.equal(values('diagnose', '--', '--wait', '-x').log, '--wait\n-x'));
  test('a value with = in it, and an empty one', () => {
    assert.equal(values('diagnose', '--error=a=b').error, 'a=b');
    assert.equal(values('diagnose', '--error=').error, '');
    assert.equal(values('diagnose', '--error=--json').error, '--json');
  });
  test('the mode may be a flag, and is guard where it is not named', () => {
    assert.deepEqual(values('--mode', 'diagnose', 'a.log'), { mode: 'diagnose', log: 'a.log' });
    assert.deepEqual(values('--resource-id=/a'), { mode: 'guard', 'resource-id': '/a' });
  });
  test('--json', () => {
    const json = (...argv: string[]): unknown => {
      const call = readArguments(argv);
      return call.kind === 'run' && call.json;
    };
    assert.equal(json('diagnose', '--json', 'a'), true);
    assert.equal(json('diagnose', 'a'), false);
    assert.equal(json('diagnose', '--', '--json'), false);
  });
  const calls: readonly (readonly [readonly string[], Call])[] = [
    [[], { kind: 'help' }],
    [['--help'], { kind: 'help' }],
    [['-h'], { kind: 'help' }],
    [['help'], { kind: 'help' }],
    [['help', 'run'], { kind: 'help', mode: 'run' }],
    [['diagnose', '--help'], { kind: 'help', mode: 'diagnose' }],
    [['--wiat', 'diagnose', '-h'], { kind: 'help', mode: 'diagnose' }],
    [['--version'], { kind: 'version' }],
  ];
  for (const [argv, call] of calls)
    test(`"${argv.join(' ')}" → ${JSON.stringify(call)}`, () => assert.deepEqual(readArguments(argv), call));
});

describe('what is wrong is said in one sentence', () => {
  const wrong: readonly (readonly [readonly string[], string])[] = [
    [
      ['diagnos', 'x'],
      'Mode "diagnos" is unknown: expected guard, run, diagnose, group or audit. Did you mean "diagnose"?',
    ],
    [['deploy.log'], 'Mode "deploy.log" is unknown: expected guard, run, diagnose, group or audit.'],
    [
      ['--mode', 'grup'],
      'Mode "grup" is unknown: expected guard, run, diagnose, group or audit. Did you mean "group"?',
    ],
    [['guard', '--mode=run'], 'Two modes were given: "guard" and "--mode run".'],
    [
      ['guard', '--resourceId', '/a'],
      'Flag "--resourceId" is unknown: there is no such flag. Did you mean "--resource-id"?',
    ],
    [['guard', '--wiat=1'], 'Flag "--wiat" is unknown: there is no such flag. Did you mean "--wait"?'],
    [['guard', '-x'], 'Flag "-x" is unknown: there is no such flag.'],
    [['guard', '--azure-subscription=x'], 'Flag "--azure-subscription" is unknown: there is no such flag.'],
    [['guard', '--__proto__=x'], 'Flag "--__proto__" is unknown: there is no such flag.'],
    [['guard', '--constructor'], 'Flag "--constructor" is unknown: there is no such flag.'],
    [['guard', '--wait'], 'Flag "--wait" needs a value.'],
    [['guard', '--wait', '--json'], 'Flag "--wait" needs a value.'],
    [['guard', '--json=yes'], 'Flag "--json" takes no value, but was given "yes".'],
    [['guard', '--wait=1m', '--wait=2m'], 'Flag "--wait" was given twice.'],
    [['guard', 'a.log'], 'Argument "a.log" is not expected by mode guard: only diagnose takes files.'],
    [['\x1b[31m::error::x'], 'Mode "␛[31m::error::x" is unknown: expected guard, run, diagnose, group or audit.'],
  ];
  for (const [argv, message] of wrong) {
    test(JSON.stringify(argv), () => {
      assert.throws(() => readArguments(argv), { name: 'GuardError', kind: 'input', message });
    });
  }
});

describe('show', () => {
  test('takes files, and a page', () => {
    assert.deepEqual(readArguments(['show', 'a.json', '-', '--html', 'p.html', '--json']), {
      kind: 'show',
      files: ['a.json', '-'],
      json: true,
      html: 'p.html',
    });
  });
  test('takes nothing else', () => {
    for (const argv of [
      ['show'],
      ['show', 'a', '--wait', '1m'],
      ['show', 'a', '--html', '-'],
      ['show', 'a', '--json=1'],
    ])
      assert.throws(() => readArguments(argv), { name: 'GuardError', kind: 'input' }, argv.join(' '));
  });
});

describe('leases', () => {
  const lease = 'https://ops.blob.core.windows.net/locks';
  test('list and break say where the ledger is, and whom to sign in as', () => {
    const list = readArguments(['leases', 'list', '--lease', lease, '--environment=AzureChinaCloud', '--json']);
    assert.ok(list.kind === 'leases');
    assert.deepEqual(
      [list.deed, list.json, [...list.values]],
      [
        { kind: 'list' },
        true,
        [
          ['lease', lease],
          ['environment', 'AzureChinaCloud'],
        ],
      ],
    );
    const broken = readArguments([
      'leases',
      'break',
      '--entry',
      '0123456789abcdef',
      '--reason',
      'stuck',
      '--lease',
      lease,
    ]);
    assert.ok(broken.kind === 'leases');
    assert.deepEqual(broken.deed, { kind: 'break', entry: '0123456789abcdef', reason: 'stuck' });
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['leases'], /^Command "leases" is unknown: expected leases list or leases break\.$/],
    [['leases', 'steal', '--lease', lease], /^Command "leases steal" is unknown/],
    [['leases', 'list'], /^Flag "--lease" is missing/],
    [['leases', 'list', '--lease', lease, 'x'], /^Argument "x" is not expected by leases list\.$/],
    [['leases', 'list', '--lease', lease, '--reason', 'x'], /^Flag "--reason" is unknown/],
    [['leases', 'list', '--lease', lease, '--resource-id', 'x'], /^Flag "--resource-id" is unknown/],
    [['leases', 'break', '--lease', lease, '--reason', 'x'], /^Flag "--entry" is missing/],
    [
      ['leases', 'break', '--lease', lease, '--entry', 'x'],
      /^Flag "--reason" is missing: expected why the entry is broken/,
    ],
    [['leases', 'break', '--lease', lease, '--entry', 'x', '--reason', ' '], /^Flag "--reason" is missing/],
    [['leases', 'break', '--lease', lease, '--entry', 'x', '--reason'], /^Flag "--reason" needs a value/],
  ];
  for (const [argv, message] of wrong)
    test(argv.slice(0, 6).join(' '), () => {
      assert.throws(() => readArguments(argv), { kind: 'input', message });
    });
});
