import { parseResourceId, type ResourceId } from '../../src/arm/resource-id.ts';
import { evaluate, type Verdict, type Wish } from '../../src/gate/evaluate.ts';
import type { Judged } from '../../src/gate/judged.ts';
import { type Operation, resolveOperation } from '../../src/gate/operation.ts';
import { nobody } from '../../src/gate/own.ts';
import { typeGates } from '../../src/gate/providers/index.ts';
import type {
  ActiveDeployment,
  ActivityEvent,
  DenyAssignment,
  Json,
  Lock,
  Part,
  Signal,
  TargetSnapshot,
  TouchedResource,
} from '../../src/gate/snapshot.ts';

export const subscription = '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d';
export const groupId = `${subscription}/resourceGroups/prod-rg`;
export const vmId = `${groupId}/providers/Microsoft.Compute/virtualMachines/api-01`;
export const vnetId = `${groupId}/providers/Microsoft.Network/virtualNetworks/hub`;
export const thingId = `${groupId}/providers/Contoso.Things/widgets/w1`;

export function idOf(text: string): ResourceId {
  const id = parseResourceId(text);
  if (id === undefined) throw new Error(`no ID: ${text}`);
  return id;
}

export function operationOf(word: string, target: string): Operation {
  const operation = resolveOperation(word, idOf(target), typeGates);
  if ('known' in operation) throw new Error(`unknown operation ${word}`);
  return operation;
}

export const read = <T>(value: T): Signal<T> => ({ status: 'read', value });
export const none: Signal<never> = { status: 'empty', detail: 'none' };
export const cut = <T>(seen: T): Part<T> => ({
  status: 'part',
  seen,
  detail: 'read in part: 1 entry, then its next page was not followed',
  why: 'its next page was not followed',
  trouble: { kind: 'cut' },
});
export const denied = (permission: string): Signal<never> => ({
  status: 'denied',
  detail: `not permitted: needs ${permission}`,
  trouble: { kind: 'denied', permission },
});

/** Everything is there and quiet. */
export function quiet(target: string, body: Json, rest: Partial<TargetSnapshot> = {}): TargetSnapshot {
  return {
    target: idOf(target),
    resource: read(body),
    related: {},
    group: read({ id: groupId, properties: { provisioningState: 'Succeeded' } }),
    subscription: read({ state: 'Enabled' }),
    locks: none,
    denyAssignments: none,
    deployments: none,
    activity: none,
    ...rest,
  };
}

export const settled: Json = { properties: { provisioningState: 'Succeeded' } };

export function vmBody(power: string, provisioningState = 'Succeeded'): Json {
  return {
    properties: {
      provisioningState,
      hardwareProfile: { vmSize: 'Standard_D2s_v5' },
      storageProfile: { osDisk: {} },
      instanceView: {
        statuses: [{ code: `ProvisioningState/${provisioningState.toLowerCase()}` }, { code: `PowerState/${power}` }],
      },
    },
  };
}

export function judge(snapshot: TargetSnapshot, word: string, wish: Partial<Wish> = {}): Verdict {
  return evaluate(snapshot, {
    operation: operationOf(word, snapshot.target.id),
    size: '',
    conditions: [],
    own: nobody,
    missingEvidence: 'warn',
    ...wish,
  });
}

export function find(verdict: Verdict, what: string): Judged {
  const found = verdict.conditions.find((condition) => condition.what === what);
  if (found === undefined)
    throw new Error(`no condition ${what}: ${verdict.conditions.map((each) => each.what).join(', ')}`);
  return found;
}

export function lockOn(scope: string, level = 'CanNotDelete', name = 'keep'): Lock {
  return { id: `${scope}/providers/Microsoft.Authorization/locks/${name}`, name, level, scope, owners: [] };
}

export function denialOn(scope: string, rest: Partial<DenyAssignment> = {}): DenyAssignment {
  return {
    id: `${scope}/providers/Microsoft.Authorization/denyAssignments/d`,
    name: 'stack denies',
    scope,
    permissions: [{ actions: ['*/write', '*/delete'], notActions: [] }],
    forChildren: true,
    principals: [{ id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' }],
    excluded: [],
    ...rest,
  };
}

export function deployment(
  name: string,
  touches: readonly TouchedResource[],
  rest: Partial<ActiveDeployment> = {},
): ActiveDeployment {
  return {
    id: `${groupId}/providers/Microsoft.Resources/deployments/${name}`,
    name,
    state: 'Running',
    touches: read(touches),
    ...rest,
  };
}

export function event(resourceId: string, status: string, rest: Partial<ActivityEvent> = {}): ActivityEvent {
  return {
    time: '2026-11-25T21:00:00Z',
    resourceId,
    operation: 'Microsoft.Compute/virtualMachines/write',
    status,
    correlationId: 'c1',
    operationId: 'o1',
    caller: 'deploy-sp',
    ...rest,
  };
}
