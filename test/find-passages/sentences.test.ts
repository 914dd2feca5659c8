import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { collect, dullLog, inTheMiddle } from './dull-log.ts';

/** Invented failures, in the shapes in which clients and services tell them. */
const failures: readonly string[] = [
  'ERROR: (OperationNotAllowed) The pool kestrel cannot grow now.',
  'Code: AnotherOperationInProgress',
  'Set-AzThing : BadRequest : The lamp is out of oil.\nAt line:7 char:3',
  'Line |\n  12 |  New-AzThing -Name w1\n     | The lamp is out of oil.',
  '* azurerm_thing.w1: Error reading the thing: ThingNotFound (404) - There is none.',
  'DEBUG: urllib3.connectionpool : https://w1.scm.azurewebsites.net:443 "PUT /api/x HTTP/1.1" 409 12',
  'OperationFailed: Operation failed or canceled',
  'The scale set w1 is still under updating.',
  'This operation is not permitted because the blob has parts.',
  '{"level":50,"time":1764,"msg":"There is another operation running on the vault v9."}',
  '{"log":"The pool cannot be deleted: it is in use by nic-9.\\n","stream":"stderr"}',
  '{"title":"Conflict","status":409,"detail":"The server is busy with another operation."}',
  '{"properties":{"provisioningState":"Failed","reason":"The zone has been modified by another request."}}',
  'Error: creating Widget (Name: "w1"): performing Put: unexpected status 409 (409 Conflict) with error: OddCode: no details',
  'widgets.Client#Delete: Failure sending request: StatusCode=0 -- Original Error: context',
  'widgets.Client#Update: StatusCode=409 -- Original Error: autorest/azure',
  '{"error":{"code":"LedgerSealed","message":"the ledger says no"}}',
  '  "code": "GadgetOccupied",',
  'level=info msg="{\\"code\\":\\"GadgetOccupied\\",\\"message\\":\\"x\\"}"',
  'body: "{\\\\\\"code\\\\\\":\\\\\\"GadgetOccupied\\\\\\"}"',
  '<Error><Code>PartitionOccupied</Code><Message>Later.</Message></Error>',
  '<Code>40902</Code>',
  'Status=409 Code="PlanOccupied" Message="The plan is occupied."',
  'New-AzThing: 1:02:03 PM - Error: Code=RegionOccupied; Message=The region is occupied.',
  'The gateway gw-7 is occupied. (Code: GatewayOccupied)',
  'Status: 412 (Precondition Failed)',
  'HTTP/1.1 409 Conflict',
  'HTTP/2 412',
  'RESPONSE 423: 423 Locked',
  'ErrorCode: ShelfOccupied',
  'Error Code: ShelfOccupied',
  'x-ms-error-code: ShelfOccupied',
  'azure.core.exceptions.HttpResponseError: the shelf is occupied',
  'Azure.RequestFailedException: the shelf is occupied',
  'msrestazure.azure_exceptions.CloudError: occupied',
  "msrest.exceptions: Operation returned an invalid status 'Conflict'",
  'The remote server returned an error: (412).',
  'Error type: PlanOccupied',
  'Error message: the state of prod-7 is held by somebody',
  "There is another operation running on the vault 'v9'.",
  'An upgrade of cluster c4 is already in progress.',
  "Server 'pg-22' is busy; come back in some minutes.",
  'The storage service says it is TooBusy.',
  "The disk 'd-3' is being detached from its machine.",
  'Resource group rg-41 is being deleted.',
  'The zone has been modified by another request since it was read.',
  "Provisioning state of account a-8 is 'Updating'; wait for its end.",
  "The previous deployment 'net' is still active.",
  'The write was superseded by a later one.',
  'The run was preempted because of a delete.',
  'Too many concurrent writes to identity mi-5.',
  'The name store77 is already taken.',
  'A vault with this name exists in soft-deleted state.',
  'The record set cname1 exists already.',
  'The role assignment already exists.',
  'Subnet snet-2 is in use by nic-9 and cannot be deleted.',
  'The public address can not be deleted: it is still allocated to lb-1.',
  'Cannot resize disk d-9 while the machine runs.',
  'The machine must be deallocated first.',
  'Delete its nested resources first.',
  'The elastic thing is not empty.',
  'The server is in state Stopped, the operation is not valid now: current state Stopped.',
  'The scope is blocked: following scope(s) are locked: rg-1.',
  'A deny assignment forbids this write.',
  'There is a lease on the container.',
  'Error acquiring the state lock',
  'The blob is under an immutability policy.',
  'Etag provided does not fit.',
  'The condition specified in the headers is not met.',
  'If-Match was not satisfied',
  'The request would be exceeding the core quota of the region.',
  'The maximum number of data disks is 4.',
  "The size Standard_X9 is not available in location 'moonbase'.",
  "Resource 'x' was disallowed by policy.",
  "The subscription is not registered to use namespace 'Contoso.Moon'.",
  'The subscription is disabled.',
  'The location does not have sufficient capacity for this size.',
  "Changing property 'tier' is not allowed.",
  'Address space 10.0.0.0/16 overlaps with the peered network: prefix 10.0.1.0/24.',
  'Allocation failed. Fewer machines may fit.',
  'The operation could not be completed.',
  'Another request holds exclusive access to the account.',
  '##[error]Deployment to resource group rg-3 ended.',
];

/** What build tools say every day, with the same words. */
const everyday: readonly string[] = [
  'Build succeeded. 2 Warning(s), 0 Error(s)',
  'Tests run: 90, Failures: 0, Errors: 0, Skipped: 1',
  'ok 12 - error handling: passes errors on',
  'test merge_conflict_resolution ... ok (3 ms)',
  '140 passed, 0 failed, 2 skipped',
  'Restoring packages in locked mode from packages.lock.json',
  'cache is fresh, etag W/"a1b2c3d4"',
  'cc -Wall -Werror -c src/io_error.c -o io_error.o',
  'Already up to date.',
  'no conflicts, already up to date',
  'Requirement already satisfied: pip in ./venv',
  'a1b2c3d4: Layer already exists',
  'curl is already the newest version (8.5.0).',
  "mkdir: cannot create directory 'out': already exists",
  'CONFLICT (content): Merge conflict in README.md',
  'Acquiring state lock. This may take a few moments...',
  'Releasing state lock. This may take a few moments...',
  'Step 4/9: exit code=0, status code 200',
  '"provisioningState": "Succeeded",',
  '"code": 0, "ok": true',
  '"conflict": null, "resource": "disk-4", "status": 200',
  '{"id":"d-4","properties":{"provisioningState":"Succeeded","conflict":null,"errors":[],"requestId":"9"}}',
  "{'resource': 'd-4', 'conflict': None, 'error': None, 'status_code': 200}",
  'azure: request 7 done, error: None, conflict: None',
  '{"request":"r-4","result":"conflict-free","server":"s-1"}',
  '{"name":"cannot-be-deleted","properties":{"provisioningState":"Succeeded","tags":{"owner":"the lease is already taken"}}}',
  '{"code":"OK","items":[]}',
  'pod/web-1 condition met',
  'deployment.apps/web condition met: available',
  'GET /health HTTP/1.1" 404 12',
  'GET /missing HTTP/1.1" 404 409',
  'main.go:12: error reading the config of the linter',
  'Error: Cannot find module ./missing.js',
  'error TS2304: Cannot find name Foo.',
  'npm warn deprecated: this package is no longer supported',
  'Memory in use: 412 MB of 8000 MB',
  'bind: address already in use',
  'rmdir: failed to remove out: Directory not empty',
  'fatal: failed to push some refs',
  'Download in progress: 49 %',
  'concurrency: 8 workers, max 412 jobs',
  '    at ErrorBoundary.render (src/error-boundary.tsx:4:1)',
  'Warning: the flag --lock is not recommended',
  'yarn install --immutable',
  'I/O exceptions: none; timeouts exceeded: none',
  'warning: string concatenation is being replaced',
  'chmod: changing permissions: Operation not permitted',
  'Resolving lease database of dnsmasq done',
  'WARNING: dependency conflict detected, resolving',
  'resolved 3 conflicts automatically',
  'FAILED tests/test_x.py::test_conflict - AssertionError',
  'PASS test/errors/conflict.test.ts',
  '✓ should return status code 409 when the resource already exists (12 ms)',
  'ok 17 - returns error 409 on conflict',
  'retry policy: on error or conflict or failed, wait 5 s',
  'error_count=0 conflict_count=0 failed=0 locked=no etag=none',
  'The process cannot access the file because it is being used by another process',
  'lodash is locked to version 4 (etag none)',
  'HTTP/1.1 404 Not Found',
  'error code: none',
  'exited (code: 1)',
  '<li>run <code>npm test</code> first</li>',
  '##[error]Process completed with exit code 1.',
  'error: value cannot be assigned to a constant',
  'Uploading the artifact failed (attempt 1), will retry later',
  '[TRACE] vertex "azurerm_disk.d (expand)": visit complete, no errors, 0 failed, 0 locked scopes',
  'snapshot of the state: no conflict, request done, locked=false',
  '[TRACE] GRPCProvider: ReadResource of azurerm_disk: already refreshed, already up to date',
  'azure.cli: no error, azure done, error: no error, error: None',
];

describe('the filter', () => {
  test('lets a dull log go by', async () => {
    assert.deepEqual(await collect(dullLog(200 * 1024)), []);
  });

  for (const sentence of failures) {
    test(`finds: ${sentence.slice(0, 70)}`, async () => {
      const found = await collect(inTheMiddle(sentence));
      assert.equal(found.length, 1);
      assert.ok(found[0]?.text.includes(sentence), 'the passage holds the sentence');
    });
  }

  // What may stand behind `already` is told twice: by bytes, and by the pattern that is asked of the line.
  for (const rest of ' exists| in use| in progress| in a state| been taken| being used| taken| locked| running| has one| an order| present| attached| used| registered| enabled| contains it| performing it| assigned| associated| linked| on it| stopped| started| deallocated| deleted| peered| owned by it| reserved|Exists|InUse|Claimed|Zoned'.split(
    '|',
  ))
    test(`finds what is already${rest}`, async () => {
      assert.equal((await collect(inTheMiddle(`the lamp of kestrel: already${rest}`))).length, 1);
      assert.equal((await collect(inTheMiddle(`Already${rest}`))).length, 1);
    });

  for (const line of everyday) {
    test(`goes past: ${line.slice(0, 70)}`, async () => {
      assert.deepEqual(
        (await collect(inTheMiddle(line))).filter(({ text }) => text !== ''),
        [],
      );
    });
  }
});
