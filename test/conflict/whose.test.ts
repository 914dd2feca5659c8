import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { whose } from '../../src/conflict/find/whose/whose.ts';
import { diagnosed } from './read.ts';

const sideOf = (text: string, passage = text): string => {
  const start = text.indexOf(passage);
  assert.ok(start >= 0, 'the passage stands in the text');
  return whose({ text, start, end: start + passage.length }).side;
};

const busy = 'Error: another operation is already in progress. Please wait until it has finished.';

describe('whose a sentence is', () => {
  test('a sentence that nothing tells about is nobody’s', () => {
    assert.equal(sideOf(busy), 'open');
    assert.deepEqual(diagnosed(busy), []);
  });

  for (const [what, text] of [
    ['an ID of ARM beside it', `/subscriptions/3c1d/resourceGroups/rg-orchard\n${busy}`],
    ['an az command above it', `$ az redis update -g rg-orchard -n plum --sku Premium\n${busy}`],
    ['an az command far above it', `+ az redis update -g rg-orchard -n plum\n${'Running ..\n'.repeat(60)}${busy}`],
    ['a cmdlet above it', `PS C:\\> Update-AzRedis -Name plum\n${busy}`],
    ['an address of azurerm below it', `${busy}\n\n  with azurerm_redis_cache.plum,\n  on main.tf line 3`],
    ['an Azure task that runs', `Starting: AzureCLI\nTask         : Azure CLI\n${busy}`],
    ['the name of a region', `${busy} (location: westeurope)`],
    ['the name of an operation as ARM spells it', `${busy} Operation PutPlumOperation runs.`],
    ["the request's ID as a service appends it", `${busy}\nRequestId:1f0c-22\nTime:2026-02-01T10:00:00.0000000Z`],
  ] as const) {
    test(`Azure’s, by ${what}`, () => {
      assert.equal(sideOf(text, busy), 'azure');
      assert.equal(diagnosed(text)[0]?.class, 'concurrent-operation');
    });
  }

  for (const [what, text] of [
    ['a Java exception', `org.orchard.plum.PlumLockedException: ${busy}`],
    ['a Python exception', `orchard.client.errors.BusyError: ${busy}`],
    ['an exception of a .NET namespace', `Orchard.Plum.Client.ApiException: ${busy}`],
    ['a status of gRPC', `rpc error: code = Aborted desc = ${busy}`],
    ['the client’s status line', `[POST /v2/plums][409] createPlumConflict ${busy}`],
    [
      'the address of another provider',
      `${busy}\n\n  with orchard_plum.red,\n  on main.tf line 3, in resource "orchard_plum" "red":`,
    ],
    ['the host that was called', `Error: POST https://api.orchard-cloud.dev/v2/plums: 409 ${busy}`],
    ['an ARN', `arn:aws:rds:eu-west-1:1234:db:plum ${busy}`],
    ['the command above it', `$ plumctl deploy --all\n${busy}`],
    ['a code in the spelling of another system', `{"code":"operation_in_progress","message":"${busy}"}`],
    ['a process of this machine', `${busy} (PID 4412)`],
    ['a code in two parts', `{"Code":"PlumInUse.Locked","Message":"${busy}"}`],
    ['a fault of SOAP', `<faultcode>Server</faultcode><faultstring>${busy}</faultstring>`],
    ['a cmdlet that is not Azure’s', `Set-Plum : another operation is in progress, wait until it has finished`],
    ['the ID of another cloud’s instance', `${busy} (i-0a1b2c3d4e5f)`],
  ] as const) {
    test(`another system’s, by ${what}, in a job that also speaks to Azure`, () => {
      const log = `az login --service-principal\n${'Restoring\n'.repeat(40)}${text}\n${'Cleaning up\n'.repeat(20)}az logout`;
      assert.notEqual(sideOf(log, text.slice(text.lastIndexOf('\n') + 1)), 'azure');
      assert.deepEqual(
        diagnosed(log).filter((finding) => finding.class !== 'none'),
        [],
      );
    });
  }
});

test('a hint against it is enough where nothing speaks for Azure', () => {
  for (const text of [
    `{"code":409,"message":"${busy}"}`,
    'Error: PLUM_IS_BUSY: another operation is in progress',
    `PlumLockedError: ${busy}`,
  ]) {
    assert.equal(sideOf(text), 'foreign', text);
    assert.deepEqual(diagnosed(text), []);
  }
});

test('what stands far turns the scale where both sides have a hint', () => {
  const own = 'PlumLockedError: the managed disk is busy with something else';
  const dull = 'restoring packages\n'.repeat(30);
  assert.equal(sideOf(`${dull}${own}`, own), 'open');
  assert.equal(sideOf(`PUT https://management.azure.com/x\n${dull}${own}`, own), 'azure');
});

describe('where nobody looks', () => {
  const step = (name: string, ...lines: readonly string[]): string =>
    [`2026-02-01T10:00:00.0000000Z ##[group]Run ${name}`, '2026-02-01T10:00:00.0000000Z ##[endgroup]', ...lines].join(
      '\n',
    );

  test('another step of the job tells nothing', () => {
    const lines = ['Error: another operation is in progress.'];
    assert.equal(diagnosed(step('az redis update -n plum', ...lines)).length, 1);
    assert.deepEqual(diagnosed(`${step('az redis update -n plum')}\n${step('./release.sh', ...lines)}`), []);
  });

  test('a test tells nothing, however much it speaks of Azure', () => {
    const passing = '  ✓ azurerm_redis_cache.plum says /subscriptions/3c1d when it is busy (3 ms)\n';
    assert.deepEqual(diagnosed(`${passing.repeat(4)}${busy}`), []);
  });

  test('progress that is no failure tells whose the job is', () => {
    const progress = 'azurerm_redis_cache.plum: Still creating... [10s elapsed]\n';
    assert.equal(diagnosed(`${progress.repeat(4)}${busy}`).length, 1);
  });
});

test('what az and AzCopy say about their own command line is no failure of Azure', () => {
  for (const line of [
    'ERROR: usage error: --plum and --pear cannot be used together',
    'ERROR: The command requires the extension plum, which must be installed before it can be used.',
    'failed to parse user input due to error: plums are only supported with --pear=true',
  ])
    assert.deepEqual(diagnosed(`az plum update -g rg-orchard\n${line}`), [], line);
});

test('a host marks a line as an error', () => {
  const sentence = "The sku of cache plum cannot be changed from 'Basic', see https://aka.ms/plum";
  assert.deepEqual(diagnosed(sentence), []);
  assert.equal(diagnosed(`##[error]${sentence}`)[0]?.class, 'operation-not-allowed');
});

test('a plain body is not believed where its headers are those of another system', () => {
  const answer = (server: string) =>
    `PUT https://plum.orchard.dev/a\nHTTP/1.1 409 Conflict\n${server}\n\nThe document is being updated by another operation.`;
  assert.equal(diagnosed(answer('x-ms-request-id: 7f'))[0]?.class, 'concurrent-operation');
  assert.deepEqual(diagnosed(answer('Server: PlumDB/3.1')), []);
});

describe('whose a structured error is', () => {
  const body = `{"error":{"code":"AnotherOperationInProgress","message":"Another operation on this or dependent resource is in progress."}}`;

  for (const [what, text] of [
    ['nothing beside it', body],
    ['kubectl somewhere in the log', `kubectl get pods\n${'pod/plum Running\n'.repeat(4)}${body}`],
    ['a registry somewhere in the log', `npm install --registry https://registry.npmjs.org\n${body}`],
    ['a state of SQL behind it', `${body} (SQLSTATE 08006)`],
    ['the stack of another library below it', `${body}\n  at org.orchard.http.Client.send(Client.java:77)`],
  ] as const) {
    test(`Azure’s code is believed with ${what}`, () => {
      assert.equal(diagnosed(text)[0]?.reason, 'another-operation-in-progress');
    });
  }

  test('a Kubernetes status is Kubernetes’, also where it names an ID of ARM', () => {
    const status =
      '{"kind": "Status", "status": "Failure", "message": "Operation cannot be fulfilled on plums \\"red\\": the object has been modified", "reason": "Conflict", "code": 409}';
    const log = `/subscriptions/3c1d/resourceGroups/rg-orchard\n${status}`;
    assert.equal(sideOf(log, status), 'foreign');
    assert.deepEqual(
      diagnosed(log).filter((finding) => finding.class !== 'none'),
      [],
    );
  });
});

test('what is in the passage beats what stands beside it', () => {
  const own = 'org.orchard.PlumLockedException: the plum is locked';
  assert.equal(sideOf(`/subscriptions/3c1d\n${own}\nx-ms-request-id: 1`, own), 'foreign');
});

test('the evidence is told for both sides, the strongest first', () => {
  const text = 'kubectl apply -f plum.yaml\nError: web app plum: another operation is in progress';
  const told = whose({ text, start: text.indexOf('Error'), end: text.length });
  assert.deepEqual(told.for, ['the name of something that only Azure has']);
  assert.deepEqual(told.against, ['a command of another tool above it']);
  const [finding] = diagnosed(text);
  assert.deepEqual(finding?.error.whose, { for: told.for, against: told.against });
});

test('around a passage with proof nobody looks', () => {
  const own = 'plum: /subscriptions/3c1d/resourceGroups/rg-orchard is busy with another operation';
  const { side, against } = whose({ text: `kubectl get pods\n${own}`, start: 17, end: 17 + own.length });
  assert.deepEqual([side, against], ['azure', []]);
});
