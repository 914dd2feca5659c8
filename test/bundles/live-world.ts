import { wrappers } from '../modes/live-wrappers.ts';
import type { Inputs } from './environments.ts';
import { group, guardReport, type Scene, type SceneOptions, scene, subscription } from './guard-world.ts';
import type { Runtime } from './runtimes.ts';
import { type Done, type HostName, runStep } from './steps.ts';

/** What diagnoses with live evidence are played on, on every host. */

export const vnet = `${group}/providers/Microsoft.Network/virtualNetworks/hub`;
export const lock = `${group}/providers/Microsoft.Authorization/locks/keep`;
export const locked = {
  error: {
    code: 'ScopeLocked',
    message: `The scope '${vnet}' cannot perform write operation because following scope(s) are locked: '${group}'. Please remove the lock and try again.`,
  },
};
export const deploymentId = (name: string, scope = group): string =>
  `${scope}/providers/Microsoft.Resources/deployments/${name}`;
const correlationId = '0f1e2d3c-1111-4222-8333-444455556666';
export const place = { subscription, group, web: deploymentId('web'), correlationId };
export const wrapper = wrappers[0]?.print(place) ?? '';

/**
 * A deployment `web` that failed on a locked network, at the group and at the subscription, and the stack that made it.
 */
export function failedWeb(world: Scene['world']): void {
  world.addResource(vnet);
  world.addLock(group, 'ReadOnly', { name: 'keep', notes: 'ask the platform team', owners: ['owner-app'] });
  for (const scope of [group, subscription])
    world.addDeployment(scope, 'web', {
      state: 'Failed',
      correlationId,
      agoMs: 60_000,
      operations: [{ target: vnet, state: 'Failed', message: locked }],
    });
  world.addResource(`${group}/providers/Microsoft.Resources/deploymentStacks/shop`, {
    properties: { provisioningState: 'failed', deploymentId: deploymentId('web'), denySettings: { mode: 'none' } },
  });
}

export type Diagnose = (
  at: Scene,
  error: string,
  inputs?: Inputs,
  env?: Readonly<Record<string, string>>,
) => Promise<Done>;

/** diagnoseOn plays a diagnosis of a text on a host. At the terminal it is asked to look. */
export function diagnoseOn(runtime: Runtime, host: HostName): Diagnose {
  return (at, error, inputs = {}, env = {}) => {
    const { serialization: _, ...endpoints } = at.inputs;
    const asked: Inputs = host === 'terminal' ? { live: 'on', report: 'report.jsonl' } : {};
    return runStep({
      runtime,
      host,
      inputs: { mode: 'diagnose', error, ...endpoints, ...asked, ...inputs },
      env: { ...at.env, ...env },
      time: at.time,
    });
  };
}

export const playing = (options: SceneOptions['arrange'], more: Omit<SceneOptions, 'arrange'> = {}): Promise<Scene> =>
  scene({ ...(options === undefined ? {} : { arrange: options }), ...more });

/** The values of the facts of the root cause, by name. */
export function rootOf(done: Done): {
  readonly reason: string;
  readonly class: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly title: string;
} {
  const root = guardReport(done).diagnoses[0];
  const facts = Object.fromEntries([...(root?.facts ?? [])].reverse().map(({ name, value }) => [name, value]));
  return { reason: root?.reason ?? '', class: root?.class ?? '', facts, title: root?.title ?? '' };
}
