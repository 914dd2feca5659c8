/** For each speaker a stretch in its voice, from its first line to its last. A row without one fails the test. */
export const voices: Readonly<Record<string, readonly string[]>> = {
  "a step's script": [
    '##[group]Run az group delete -n rg-fig\naz group delete -n rg-fig\nshell: /usr/bin/bash -e {0}\n##[endgroup]',
    // Cut off: to the end of the text where nothing else ends it.
    '##[group]Run cat > fig.json <<\'JSON\'\n{\n  "error": { "code": "ScopeLocked", "message": "The scope is locked" }\n}\nJSON',
  ],
  "a task's script": [
    'Script contents:\n# (Conflict) Another operation is in progress: wait\naz group delete -n rg-fig\n=========================== Starting Command Output ===========================',
    'Script contents:\ncase "$fig" in\n  *"(ScopeLocked)"*) sleep 60 ;;\nesac',
  ],
  'a command': ['[command]/usr/bin/az lock list'],
  "a task's head": [
    'Task         : Docker',
    'Description  : A chart is locked by another that is used with it',
    'Help         : [x](y)',
  ],
  'the help of a command, its options': [
    '    --if-match                    : Only where the ETag of the fig\n                                    matches this value.\n    --name -n          [Required] : Of the fig. It must not exist already.',
  ],
  'a list of changes': [
    '- fix: 409 Conflict (DeploymentActive) is tried again',
    '* 1f2e3d4 feat(lock)!: says who holds it',
  ],
  'documentation of what would happen': [
    'If a fig with that name already exists, a ResourceExistsError will be raised.',
    'ConflictError is thrown when the basket is being updated.',
  ],
  'a shell that traces': ['+ az group delete -n rg-fig --yes', '++ grep -c ScopeLocked'],
  source: [
    'echo "The scope is locked and cannot be deleted."',
    '    if grep -q "AnotherOperationInProgress" out.txt; then',
    '    raise ConflictError("already exists")',
    "console.log('412 Precondition Failed')",
    '  const told = await explain(conflict);',
    'Write-Error "The VM is not running"',
  ],
  'a diff': [
    'diff --git a/fig.md b/fig.md\nindex 1f2e3d..4c5b6a 100644\n--- a/fig.md\n+++ b/fig.md\n@@ -1 +1 @@\n-unlocked\n+The scope is locked',
  ],
  'a cache action': [
    'Failed to save: Unable to reserve cache with key fig, another job may be creating this cache. More details: Cache already exists.',
    '##[warning]Cache save failed: conflict',
    'Cache hit occurred on the primary key fig, not saving cache.',
  ],
  'the runner': ['##[error]Process completed with exit code 1.', 'Post job cleanup.', '##[section]Finishing: Fig'],
  'docker, layers': ['9a8b7c6d5e4f: Layer already exists', '0123456789ab: Already exists'],
  'docker, a build': ['#14 3.120 mkdir: cannot create directory: File exists', '#3 CACHED'],
  'a warning': [
    "WARNING: Resource group 'rg-fig' already exists.",
    '(node:77) MaxListenersExceededWarning: Possible EventEmitter memory leak detected. 11 lease listeners added.',
    '(node:77) [DEP0040] DeprecationWarning: The `punycode` module is deprecated.',
  ],
  'Node, about warnings': ['(Use `node --trace-warnings ...` to show where the warning was created)'],
  'Terraform, a warning': [
    '│ Warning: Argument is deprecated\n│ \n│ A resource with this name already exists in the state.\n╵',
  ],
  'Terraform, progress': [
    'module.a["x"].azurerm_subnet.fig: Still destroying... [id=/subscriptions/s, 10s elapsed]',
    'azurerm_subnet.fig: Creation complete after 9s [id=x]',
    'time="2026-03-02T10:11:12Z" level=debug msg="azurerm_subnet.fig: Still creating... [10s elapsed]"',
  ],
  'an operator of Kubernetes, at work': [
    'fig-2   False   Info   Reconciling   The resource is in the process of being reconciled by the operator',
    '    Message:   The resource is in the process of being reconciled by the operator',
  ],
  "another cloud's provider": [
    '2026-03-02T10:11:12.120Z [INFO]  provider.terraform-provider-vsphere_v2.8.1_x5: DiskOperation: not allowed here',
  ],
  'a poll': ['Status: InProgress. Time: 4.1(s)', 'Deployment status: Running'],
  'Ansible, a retry': ['FAILED - RETRYING: [fig]: wait for the gateway (7 retries left).'],
  'az or AzCopy, about the command line': [
    'ERROR: the following arguments are required: --name',
    "ERROR: 'vnets' is misspelled or not recognized by the system.",
  ],
  'a step that finds what it would make': [
    'Resource group rg-fig already exists, skipping',
    'Skipping: the account stfig exists',
  ],
  'a script that tells how it goes': ['[i] Registry already exists', 'ℹ️ the group is already there'],
  'a mark of what went well': [
    '  ✓ refuses a lease that is held (12 ms)',
    '✔ the vault already exists',
    '(✓) Done: Resource group',
    '  [+] waits for the lock 12ms (10ms|2ms)',
  ],
  'deno test': [
    'running 2 tests from ./fig_test.ts',
    'tells ScopeLocked from a lease ... ok (3ms)',
    'waits ... FAILED (1s)',
  ],
  'a failed test in a list': [
    '    ✕ waits for the lock (12 ms)',
    '   × lock > waits 8ms',
    '  ✘  3 [chromium] › fig.spec.ts:4:1 › waits for the lock',
  ],
  'jest and vitest, files': [' PASS  test/lock.test.ts (3.1 s)', 'FAIL src/lock.spec.tsx'],
  'jest, a failed test': [
    '  ● lock › waits\n\n    Received: "ScopeLocked: the scope is locked"\n\n      at Object.<anonymous> (lock.spec.ts:4:1)',
  ],
  'jest, the console': [
    '  console.error\n    (Conflict) Another operation is in progress\n\n      at answer (src/fig.ts:4:11)',
  ],
  'vitest, the console': [
    'stderr | src/fig.test.ts > lock > waits\n409 {"error":{"code":"ScopeLocked","message":"locked"}}\n',
  ],
  'vitest, failed tests': [
    '⎯⎯⎯⎯⎯⎯⎯ Failed Tests 1 ⎯⎯⎯⎯⎯⎯⎯\n\n FAIL  src/fig.test.ts > lock > waits\nAssertionError: expected ScopeLocked',
  ],
  'mocha, failed tests': ['  1 failing\n\n  1) lock\n       waits:\n      AssertionError: the scope is locked'],
  'mocha, a failed test in the list': ['    1) waits while another operation is in progress'],
  'node --test, failed tests': ['✖ failing tests:\n\ntest at fig.test.js:4:1\n✖ waits (1.2ms)\n  the scope is locked'],
  playwright: ['  1) [chromium] › fig.spec.ts:4:1 › says that it already exists'],
  'pytest, a session': [
    '============ test session starts ============\ncollected 1 item\n\nE   ResourceExistsError: (ScopeLocked) locked\n============ 1 failed in 0.11s ============',
  ],
  'pytest, failures': [
    '======= FAILURES =======\nE   (ScopeLocked) The scope is locked\n======= 1 failed, 2 passed in 0.11s =======',
  ],
  'pytest, a failed test': ['_______ test_fig _______\n\n    def test_fig():\nE   (ScopeLocked) The scope is locked'],
  'pytest, a test': [
    'tests/test_fig.py::test_conflict_409 PASSED [ 50%]',
    'FAILED tests/test_fig.py::test_fig - ScopeLocked: locked',
  ],
  unittest: ['test_conflict (fig.LockTest) ... ok'],
  'go test': [
    '=== RUN   TestFig\n2026/03/02 answered {"error":{"code":"ScopeLocked","message":"locked"}}\n--- PASS: TestFig (0.00s)',
  ],
  'go test, a failed test': ['--- FAIL: TestFig (0.00s)\n    fig_test.go:4: The scope is locked'],
  'go test, results': ['--- PASS: TestLeaseAlreadyPresent (0.00s)', 'ok  \texample.com/fig\t0.01s'],
  'go test, a line of a test': ['    fig_test.go:4: The scope is locked'],
  'dotnet test': [
    '  Failed Fig.LockTests.Waits [12 ms]\n  Error Message:\n   Status: 409 (Conflict)\nErrorCode: ScopeLocked',
  ],
  xunit: ['[xUnit.net 00:00:01.10]     Fig.LockTests.Waits [FAIL]'],
  'dotnet test, a sum': ['Failed!  - Failed:     1, Passed:    12, Skipped:     0, Total:    13'],
  surefire: [
    '[INFO] Running com.fig.LockTest\n10:11 WARN Status code 409, {"error":{"code":"ScopeLocked","message":"locked"}}\n[INFO] Tests run: 1, Failures: 0',
  ],
  'surefire, a failed test': [
    '[ERROR] com.fig.LockTest.waits -- Time elapsed: 0.1 s <<< ERROR!\ncom.azure.core.ResourceExistsException: The scope is locked',
  ],
  'surefire, results': [
    '[INFO] Results:\n[ERROR] Errors: \n[ERROR]   LockTest.waits:4 The scope is locked\n[ERROR] Tests run: 1, Failures: 0, Errors: 1',
  ],
  'gradle, a test': ['LockTest > waits() FAILED\n    ResourceExistsException: The scope is locked'],
  'bats, a failed test': ['   (in test file fig.bats, line 4)\n     `[ "$output" = "ScopeLocked" ]\' failed'],
  'cargo test': ['test lock::already_exists ... ok'],
  'cargo test, failures': ['---- lock::waits stdout ----\nthe scope is locked\n'],
  TAP: ['ok 4 - the scope is locked', '# Subtest: another operation is in progress'],
  'TAP, what went wrong': ['  ---\n  error: the scope is locked\n  ...'],
  ctest: [' 4/9 Test  #4: blob_lease_conflict ........   Passed    0.02 sec'],
  'Pester, a failed test': ['  [-] waits\n   Expected: ScopeLocked'],
  'rspec, failures': ['Failures:\n\n  1) Lock waits\n     the scope is locked\n'],
  googletest: ['[       OK ] Lease.AlreadyPresent (0 ms)'],
  'a mock': [
    '[mock] PUT /vault -> 409 VaultAlreadyExists',
    'mock server answered 409 Conflict',
    'INFO     fake_arm:server.py:8 PUT /subscriptions/s -> 409 {"error":{"code":"ScopeLocked","message":"locked"}}',
    'stub-arm  | PUT /subscriptions/s 409 ServerNameInUse: the name is already in use',
    '{"level":"info","component":"arm-stub","status":409,"body":{"error":{"code":"ScopeLocked","message":"locked"}}}',
  ],
  'a server that tells what it answers': [
    'Request received:\n10.0.0.7 - PUT /subscriptions/s\n\nMatched response definition:\n{\n  "status" : 409\n}\n\nResponse:\nHTTP/1.1 409\n\n{"error":{"code":"ScopeLocked","message":"The scope is locked"}}',
    'nightly-arm: replying with 409 {"error":{"code":"ScopeLocked","message":"The scope is locked"}}',
    '1080 returning error response for request:\n\n  { "path" : "/subscriptions/s" }\n\n response:\n\n  { "statusCode" : 409, "body" : "ScopeLocked: The scope is locked" }',
    '  PLAYBACK RESPONSE: 409 {"error":{"code":"ScopeLocked","message":"The scope is locked"}}',
    'Replayed PUT https://management.azure.com/subscriptions/s 409 {"error":{"code":"Conflict","message":"Another operation is running"}}',
    '[MSW] 10:00:00 PUT https://management.azure.com/subscriptions/s (409 Conflict)\nResponse {status: 409, body: "ScopeLocked: The scope is locked"}',
    'debug: [http:4545] 10.0.0.7:5 <= {"statusCode":409,"body":{"error":{"code":"ScopeLocked","message":"locked"}}}',
  ],
  'the access log of a server': [
    '10.0.0.7 - - [01/Mar/2026:10:00:02 +0000] "PUT /subscriptions/s?restype=container HTTP/1.1" 409 -',
    '10.0.0.7 - - [01/Mar/2026 10:00:02] code 412, message Precondition Failed',
  ],
  'a server of this machine': [
    '409 PUT https://127.0.0.1:8443/subscriptions/s {"error":{"code":"ScopeLocked","message":"locked"}}',
    'http://127.0.0.1:4711/x answered 409: {"error":{"code":"ScopeLocked"}}',
  ],
};

/** What sounds like one of them and is a tool that tells a failure. */
export const tools: readonly string[] = [
  'The Emulator is off. ERROR: (ScopeLocked) The scope is locked.',
  'The service responded with 409: (ScopeLocked) The scope is locked.',
  'fig   False   Error   ScopeLocked   The scope is locked.',
  'Script contents:\naz group delete -n rg-fig\nERROR: (ScopeLocked) The scope is locked.',
  '##[group]Run ./fig.ps1\n./fig.ps1\nshell: /usr/bin/pwsh\nenv:\n  FIG: 1\nFig says: (ScopeLocked) The scope is locked.\n##[error]Process completed with exit code 1.',
  '✗ ERROR: (ScopeLocked) The scope is locked.',
  '✖ Deployment failed: the storage account name is already taken',
  'WARNING: [!] Removal moved back for retry. Reason: {"error":{"code":"ScopeLocked","message":"locked"}}',
  '##[error]ScopeLocked: The scope is locked.',
  '=== RUN   TestApply\nTestApply 2026-03-02T10:11:12Z logger.go:66: │ Error: deleting Subnet: ScopeLocked: locked\n--- FAIL: TestApply (9.1s)',
  'azurerm_subnet.fig: another operation is in progress',
  'The storage account named stfig already exists.',
  'Error: A resource with the ID "/subscriptions/s" already exists - to be managed via Terraform this resource needs to be imported',
  '2026-03-02 10:11:12 [ERROR] provider.terraform-provider-azurerm_v4.1.0_x5: ScopeLocked: locked',
  'Failed to save settings: the site is locked',
];
