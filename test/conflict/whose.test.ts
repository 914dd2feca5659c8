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
    ['the address of another provider', `${busy}\n\n  with orchard_plum.red,\n  on main.tf line 3, in resource "orchard_plum" "red":`],
    ['the host that was called', `Error: POST https://api.orchard-cloud.dev/v2/plums: 409 ${busy}`],
    ['an ARN', `arn:aws:rds:eu-west-1:1234:db:plum ${busy}`],
    ['the command above it', `$ plumctl deploy --all\n${busy}`],
    ['a code in the spelling of another system', `{"code":"operation_in_progress","message":"${busy}"}`],
    ['a process of this machine', `${busy} (PID 4412)`],
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
