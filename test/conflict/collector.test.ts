import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { errorsIn } from '../../src/conflict/find/errors.ts';
import { passages } from '../../src/conflict/find/passages.ts';
import { collector, type Finding } from '../../src/conflict/findings.ts';
import { diagnosed, read } from './read.ts';
import { at, az, azNested, deployment, http, pipelines, subscription, terraform } from './tools.ts';

const vnet = at('Microsoft.Network/virtualNetworks/vnet-orchard');
const vm = (name: string): string => at(`Microsoft.Compute/virtualMachines/${name}`);
const locked = (id: string): string =>
  az(
    'ScopeLocked',
    `The scope '${id}' cannot perform write operation because following scope(s) are locked: '${subscription}'.`,
  );
const busy = 'Another operation on this or dependent resource is in progress.';
const dull = (lines: number): string => 'Restoring packages\n'.repeat(lines);
const told = (findings: readonly Finding[]) => findings.map(({ reason, count }) => [reason, count]);

describe('repeats', () => {
  test('five times the same is one finding that counts five, at the line of the first', () => {
    const text = Array.from({ length: 5 }, () => `${dull(30)}${locked(vm('vm-a'))}\n`).join('');
    const findings = diagnosed(text);
    assert.deepEqual(told(findings), [['scope-locked', 5]]);
    assert.equal(findings[0]?.error.line, 31);
  });

  test('what changes from one attempt to the next makes no difference: IDs of requests, times', () => {
    const attempt = (i: number): string =>
      az(
        'Conflict',
        `The plan 'p' is used by 2 sites. Attempt at 2026-03-02T10:11:1${i}Z, tracking ${i}d0c8be4-1f6e-4bb3-9a6d-2f4b3a7e9c10.`,
      );
    assert.deepEqual(told(diagnosed([0, 1, 2].map((i) => `${dull(20)}${attempt(i)}\n`).join(''))), [
      ['resource-in-use', 3],
    ]);
  });

  test('az tells it as a sentence and as fields: that is once', () => {
    assert.deepEqual(told(diagnosed(locked(vm('vm-a')))), [['scope-locked', 1]]);
  });

  test('the same in two logs is one finding, named by the first', () => {
    const found = collector();
    found.add(read(locked(vm('vm-a'))), 'one.log');
    found.add(read(locked(vm('vm-a'))), 'two.log');
    const findings = found.finish();
    assert.deepEqual(told(findings), [['scope-locked', 2]]);
    assert.equal(findings[0]?.source, 'one.log');
  });

  test('different resources are two', () => {
    const findings = diagnosed(`${locked(vm('vm-a'))}\n${dull(30)}${locked(vm('vm-b'))}`);
    assert.deepEqual(told(findings), [
      ['scope-locked', 1],
      ['scope-locked', 1],
    ]);
    assert.deepEqual(
      findings.map(({ error }) => error.resourceId),
      [vm('vm-a'), vm('vm-b')],
    );
  });

  test('resources that differ in case only are one', () => {
    const text = `${locked(vm('vm-a'))}\n${dull(30)}${locked(vm('vm-a').replace('resourceGroups', 'resourcegroups').replace('vm-a', 'VM-A'))}`;
    assert.deepEqual(told(diagnosed(text)), [['scope-locked', 2]]);
  });

  test('the poorer telling comes first: the finding has what either has', () => {
    const text = `Update-AzVM: The virtual machine vm-a is deallocated.\nErrorCode: OperationNotAllowed\nErrorMessage: The virtual machine vm-a is deallocated.\nStatusCode: 409`;
    const findings = diagnosed(text);
    assert.deepEqual(told(findings), [['vm-not-running', 1]]);
    assert.equal(findings[0]?.error.code, 'OperationNotAllowed');
    assert.equal(findings[0]?.error.httpStatus, 409);
    assert.deepEqual(findings[0]?.error.codePath, ['OperationNotAllowed']);
  });

  test('passages that overlap do not count twice', () => {
    const lines = `${dull(20)}${locked(vm('vm-a'))}\n${dull(20)}`;
    const found = collector();
    found.add(errorsIn({ text: lines, line: 1 }), 'a.log');
    found.add(errorsIn({ text: lines.split('\n').slice(10).join('\n'), line: 11 }), 'a.log');
    assert.deepEqual(told(found.finish()), [['scope-locked', 1]]);
  });

  test('passages that overlap do not count a failure of one line twice', () => {
    const lines = `${dull(20)}{"error":{"code":"AnotherOperationInProgress","message":"${busy}"}}\n${dull(20)}`;
    const found = collector();
    found.add(errorsIn({ text: lines, line: 1 }), 'a.log');
    found.add(errorsIn({ text: lines.split('\n').slice(10).join('\n'), line: 11 }), 'a.log');
    assert.deepEqual(told(found.finish()), [['another-operation-in-progress', 1]]);
  });
});

describe('order', () => {
  test('conflicts before what is none, whatever the text has first', () => {
    const text = `${az('ResourceNotFound', 'The thing was not found.')}\n${dull(80)}${locked(vm('vm-a'))}`;
    assert.deepEqual(told(diagnosed(text)), [
      ['scope-locked', 1],
      ['not-found', 1],
    ]);
  });

  test('among siblings of one wrapper the operation that runs comes first', () => {
    const text = JSON.stringify({
      code: 'DeploymentFailed',
      message: 'At least one resource deployment operation failed.',
      details: [
        { code: 'InUseSubnetCannotBeDeleted', message: 'Subnet apples is in use by something and cannot be deleted.' },
        { code: 'AnotherOperationInProgress', message: busy, target: vnet },
      ],
    });
    const findings = diagnosed(text);
    assert.deepEqual(told(findings), [
      ['another-operation-in-progress', 1],
      ['resource-in-use', 1],
    ]);
    assert.deepEqual(findings[1]?.error.codePath, ['DeploymentFailed', 'InUseSubnetCannotBeDeleted']);
  });

  test('failures of different places stay in the order of the text', () => {
    const text = `${az('Conflict', 'The plan is used by 2 sites.')}\n${dull(80)}${az('AnotherOperationInProgress', busy)}`;
    assert.deepEqual(told(diagnosed(text)), [
      ['resource-in-use', 1],
      ['another-operation-in-progress', 1],
    ]);
  });

  test('what is told comes before a bare conflict', () => {
    const text = `${az('Conflict', 'Conflict')}\n${dull(200)}${locked(vm('vm-a'))}`;
    assert.deepEqual(told(diagnosed(text)), [
      ['scope-locked', 1],
      ['bare-conflict', 1],
    ]);
  });

  test('no more than five that are no conflict, and all that are', () => {
    const none = Array.from(
      { length: 9 },
      (_, i) => `${az('ResourceNotFound', `The thing t${i} was not found.`)}\n${dull(40)}`,
    ).join('');
    const conflicts = Array.from({ length: 9 }, (_, i) => `${locked(vm(`vm-${i}`))}\n${dull(40)}`).join('');
    const findings = diagnosed(none + conflicts);
    assert.equal(findings.filter((finding) => finding.class === 'none').length, 5);
    assert.equal(findings.filter((finding) => finding.reason === 'scope-locked').length, 9);
  });
});

describe('what explains nothing is left out', () => {
  test('a bare status near a conflict that is told', () => {
    const text = `${locked(vm('vm-a'))}\n${dull(3)}az: HTTP/1.1 409 Conflict\n`;
    assert.deepEqual(told(diagnosed(text)), [['scope-locked', 1]]);
  });

  test('a bare status in a step that tells an error is the status of that, however far', () => {
    const text = `${locked(vm('vm-a'))}\n${dull(400)}PUT https://management.azure.com${vnet}\nHTTP/1.1 409 Conflict\n\n`;
    assert.deepEqual(told(diagnosed(text)), [['scope-locked', 1]]);
  });

  test('a bare status in a step of its own stays, however near', () => {
    const text = `${locked(vm('vm-a'))}\n##[error]Process completed with exit code 1.\nPUT https://management.azure.com${vnet}\nHTTP/1.1 409 Conflict\n\n`;
    assert.deepEqual(told(diagnosed(text)), [
      ['scope-locked', 1],
      ['bare-conflict', 1],
    ]);
  });

  test('a wrapper without details beside the conflict that it wraps', () => {
    const text = `${az('DeploymentFailed', 'At least one resource deployment operation failed.')}\n${dull(2)}${pipelines(az('AnotherOperationInProgress', busy))}`;
    const findings = diagnosed(text);
    assert.deepEqual(told(findings), [['another-operation-in-progress', 1]]);
  });

  test('a wrapper stays where nothing else is found', () => {
    assert.deepEqual(told(diagnosed(az('DeploymentFailed', 'At least one resource deployment operation failed.'))), [
      ['cause-not-told', 1],
    ]);
  });

  test('a state that was not saved comes before the reason for that, and is told once though it takes four paragraphs', () => {
    const refused =
      'blobs.Client#PutBlockBlob: Failure responding to request: StatusCode=403 -- Original Error: autorest/azure: Service returned an error. Status=403 Code="AuthorizationPermissionMismatch" Message="This request is not authorized to perform this operation using this permission."';
    const text = `Error: saving: ${refused}

Error: Failed to save state

Error: Failed to persist state to backend

The error shown above has prevented Terraform from writing the updated state
to the configured backend. To allow for recovery, the state has been written
to the file "errored.tfstate" in the current working directory.

To retry writing this state, use the following command:
    terraform state push errored.tfstate
`;
    assert.deepEqual(told(diagnosed(text)), [
      ['state-not-saved', 1],
      ['access-denied', 1],
    ]);
  });

  test('success is no finding', () => {
    assert.deepEqual(
      diagnosed('azurerm_subnet.apples: Creation complete after 3s\nApply complete! Resources: 1 added.\n'),
      [],
    );
  });
});

describe('bounds', () => {
  test('four hundred kinds of failures are kept, and no more', () => {
    const found = collector();
    for (let i = 0; i < 900; i++) found.add(read(locked(vm(`vm-${i}`))), 'a.log');
    assert.equal(found.finish().length, 400);
  });

  test('a whole log, through the passages', async () => {
    const log = `${dull(4000)}${terraform('creating Subnet', '429 (429 Too Many Requests)', 'AnotherOperationInProgress', busy)}\n${dull(9000)}${http('DELETE', vm('vm-a'), '409 Conflict', 'OperationNotAllowed', "The VM 'vm-a' must be running for this.")}\n${dull(4000)}${deployment('Conflict', 'The plan is used by 2 sites.')}\n`;
    const found = collector();
    for await (const passage of passages([Buffer.from(log)])) found.add(errorsIn(passage), 'a.log');
    const findings = found.finish();
    assert.deepEqual(
      findings.map(({ reason, error }) => [reason, error.line]),
      [
        ['another-operation-in-progress', 4003],
        ['vm-not-running', 13017],
        ['resource-in-use', 17018],
      ],
    );
  });

  test('the innermost of an error that az nests is not lost', () => {
    const findings = diagnosed(azNested('DeploymentFailed', 'It failed.', 'AnotherOperationInProgress', busy));
    assert.equal(findings[0]?.reason, 'another-operation-in-progress');
    assert.deepEqual(findings[0]?.error.codePath, ['DeploymentFailed', 'AnotherOperationInProgress']);
  });
});
