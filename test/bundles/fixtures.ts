/** Invented logs in the shapes that tools write, with what a diagnosis must say of each. */
export interface Fixture {
  readonly text: string;
  readonly verdict: 'conflict' | 'not-a-conflict' | 'nothing-found';
  readonly class: string;
  readonly reason: string;
  readonly recovery: string;
  readonly resourceId: string;
  readonly correlationId: string;
}

const subscription = '/subscriptions/5b2e7a10-4c3d-4f6a-9b8c-7d6e5f4a3b2c';
const group = `${subscription}/resourceGroups/shop-rg`;
const vm = `${group}/providers/Microsoft.Compute/virtualMachines/shop-api-01`;
const storage = `${group}/providers/Microsoft.Storage/storageAccounts/shopmedia`;
const running = {
  code: 'OperationNotAllowed',
  message: "The VM 'shop-api-01' must be deallocated before its size can be changed to 'Standard_E8s_v5'.",
  target: vm,
};
const deployment = {
  status: 'Failed',
  error: {
    code: 'DeploymentFailed',
    target: `${group}/providers/Microsoft.Resources/deployments/main`,
    message: 'At least one resource deployment operation failed. Please list deployment operations for details.',
    details: [{ code: 'Conflict', message: JSON.stringify({ error: running }, null, 2) }],
  },
};

/** A deployment on Azure Pipelines: the conflict lies in JSON within a string within JSON. */
export const runningVm: Fixture = {
  text: `2026-09-01T21:02:11.1034512Z ##[error]ERROR: ${JSON.stringify(deployment)}
2026-09-01T21:02:11.2034512Z Correlation ID: 3f0c9d2e-7b61-4c55-9e0a-1d2c3b4a5968
`,
  verdict: 'conflict',
  class: 'state',
  reason: 'vm-not-deallocated',
  recovery: 'transition',
  resourceId: vm,
  correlationId: '3f0c9d2e-7b61-4c55-9e0a-1d2c3b4a5968',
};

/** What az prints where another operation runs, behind the timestamps of a GitHub log. */
export const busySubnet: Fixture = {
  text: `2026-09-01T20:58:01.5520043Z Run az network vnet subnet update --ids $SUBNET --route-table shop-rt
2026-09-01T20:58:09.7781120Z ERROR: (AnotherOperationInProgress) Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: https://management.azure.com${subscription}/providers/Microsoft.Network/locations/northeurope/operations/8d1c2b3a-4f5e-4a6b-8c7d-9e0f1a2b3c4d?api-version=2024-05-01.
2026-09-01T20:58:09.7783391Z Code: AnotherOperationInProgress
`,
  verdict: 'conflict',
  class: 'concurrent-operation',
  reason: 'another-operation-in-progress',
  recovery: 'wait',
  resourceId: '',
  correlationId: '',
};

/** One line, as somebody pastes it. */
export const lockedStorage: Fixture = {
  text: `ERROR: (ScopeLocked) The scope '${storage}' cannot perform delete operation because following scope(s) are locked: '${group}'. Please remove the lock and try again.`,
  verdict: 'conflict',
  class: 'lock',
  reason: 'scope-locked',
  recovery: 'ask-owner',
  resourceId: storage,
  correlationId: '',
};

/** An error of Azure that is no conflict. */
export const missingRole: Fixture = {
  text: `ERROR: (AuthorizationFailed) The client 'deploy-sp' with object id '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d' does not have authorization to perform action 'Microsoft.Web/sites/write' over scope '${group}' or the scope is invalid.
`,
  verdict: 'not-a-conflict',
  class: 'none',
  reason: 'access-denied',
  recovery: 'none',
  resourceId: group,
  correlationId: '',
};

/** A conflict that is not Azure's. */
export const otherTool: Fixture = {
  text: `npm error code ERESOLVE
npm error ERESOLVE could not resolve: conflicting peer dependency: react@18.3.1
Error: Process completed with exit code 1.
`,
  verdict: 'nothing-found',
  class: 'none',
  reason: 'no-error',
  recovery: 'none',
  resourceId: '',
  correlationId: '',
};

export const fixtures: Readonly<Record<string, Fixture>> = {
  runningVm,
  busySubnet,
  lockedStorage,
  missingRole,
  otherTool,
};
