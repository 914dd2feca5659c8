import type { Harm } from '../simulator/server.ts';
import { group, guardReport, type Scene, scene, vm } from './guard-world.ts';
import type { Done } from './steps.ts';

/** Signal is one thing that the guard reads. */
export interface Signal {
  readonly on: RegExp;
  /** The row of the evidence that tells of it. */
  readonly evidence: RegExp;
  readonly permission: string;
}

/** The target itself, and all that is read besides. Locks and deployments are two requests each: both are struck. */
export const signals: Readonly<Record<string, Signal>> = {
  target: {
    on: /virtualMachines\/api-01\?/,
    evidence: /^api-01$/,
    permission: 'Microsoft.Compute/virtualMachines/read',
  },
  vmSizes: {
    on: /virtualMachines\/api-01\/vmSizes\?/,
    evidence: /sizes/,
    permission: 'Microsoft.Compute/virtualMachines/vmSizes/read',
  },
  group: {
    on: /resourceGroups\/prod-rg\?/,
    evidence: /^resource group$/,
    permission: 'Microsoft.Resources/subscriptions/resourceGroups/read',
  },
  subscription: {
    on: /^\/subscriptions\/[^/?]+\?/,
    evidence: /^subscription$/,
    permission: 'Microsoft.Resources/subscriptions/read',
  },
  locks: {
    on: /Microsoft\.Authorization\/locks\?/,
    evidence: /^management locks$/,
    permission: 'Microsoft.Authorization/locks/read',
  },
  'deny assignments': {
    on: /Microsoft\.Authorization\/denyAssignments\?/,
    evidence: /^deny assignments$/,
    permission: 'Microsoft.Authorization/denyAssignments/read',
  },
  'deployments list': {
    on: /Microsoft\.Resources\/deployments\?/,
    evidence: /^deployments$/,
    permission: 'Microsoft.Resources/deployments/read',
  },
  'deployment operations': {
    on: /Microsoft\.Resources\/deployments\/[^/]+\/operations\?/,
    evidence: /^deployment operations$/,
    permission: 'Microsoft.Resources/deployments/operations/read',
  },
  'Activity Log': {
    on: /eventtypes/,
    evidence: /^Activity Log$/,
    permission: 'Microsoft.Insights/eventtypes/values/read',
  },
};

const error = (code: string, message: string): string => JSON.stringify({ error: { code, message } });

/** What goes wrong. Each holds as long as the step runs. */
export const weathers: Readonly<Record<string, Harm>> = {
  '403': {
    kind: 'status',
    status: 403,
    body: error('AuthorizationFailed', 'The client has no authorization to perform this.'),
  },
  '429': {
    kind: 'status',
    status: 429,
    headers: { 'retry-after': '1' },
    body: error('TooManyRequests', 'The request is throttled.'),
  },
  '500': { kind: 'status', status: 500, body: error('InternalServerError', 'Encountered internal server error.') },
  'connection reset': { kind: 'reset' },
  hang: { kind: 'hang' },
  'truncated body': { kind: 'short-body', bytes: 5 },
  'a list that is not there': {
    kind: 'status',
    status: 404,
    body: error('ResourceNotFound', 'The resource was not found.'),
  },
  '401': { kind: 'status', status: 401, body: error('InvalidAuthenticationToken', 'The access token is invalid.') },
};

/**
 * A machine that may be resized where it stands, in a group where deployments of something else are running.
 * `pageSize`: how many entries Azure puts on a page of a list.
 */
export async function fairScene(pageSize = 200): Promise<Scene> {
  return scene({
    arm: { pageSize },
    arrange(world) {
      world.addVm(vm('api-01'));
      world.addVm(vm('other'));
      for (const name of ['main', 'second']) {
        world.addDeployment(group, name, { operations: [vm('other'), `${vm('other')}/extensions/agent`] });
        world.addLock(vm('other'), 'CanNotDelete', { name });
        world.addDenyAssignment(vm('other'), { name });
        world.addEvent({
          resourceId: vm('api-01'),
          operation: 'Microsoft.Compute/virtualMachines/write',
          status: 'Succeeded',
        });
      }
    },
  });
}

/** What the product allows one read, all attempts and pauses (30 s), and the end of its last attempt. Milliseconds. */
export const longestReadMs = 32_000;

export const wish = { 'resource-id': vm('api-01'), operation: 'resize', 'vm-size': 'Standard_D8s_v5' } as const;

/** evidenceOf gives the row of a signal as `denied: not permitted …`. */
export function evidenceOf(done: Done, signal: string): { readonly status: string; readonly detail: string } {
  const { evidence } = guardReport(done);
  return evidence.find(({ source }) => signals[signal]?.evidence.test(source)) ?? { status: 'missing', detail: '' };
}
