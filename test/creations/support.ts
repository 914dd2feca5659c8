import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietHost } from '../../bench/contention/host.ts';
import { createArmClient } from '../../src/azure/arm-client.ts';
import { questionsOf } from '../../src/azure/creation-reads.ts';
import { reachOf } from '../../src/azure/reach.ts';
import { guard } from '../../src/modes/guard/guard.ts';
import { wantedIn } from '../../src/modes/guard/plan.ts';
import type { GuardPorts } from '../../src/modes/guard/session.ts';
import type { Report } from '../../src/report/model.ts';
import { groupId, hastyClock, newWorld, subscriptionId } from '../azure/support-arm.ts';
import { claims } from '../modes/support.ts';
import { change, configured, terraform } from '../plan/make.ts';
import { type ArmSimulator, startArm } from '../simulator/azure/arm.ts';
import type { Body } from '../simulator/azure/json.ts';
import type { Claims } from '../simulator/azure/model.ts';
import type { World } from '../simulator/azure/world.ts';
import type { Fault } from '../simulator/server.ts';
import { ask } from '../simulator-azure/support.ts';

/**
 * A plan of creations is judged by the guard and then applied to the same simulated Azure: what it said would fail must
 * fail, and nothing else.
 */

/** Step is one change of a plan, and the request by which the tool makes it. */
export interface Step {
  readonly address: string;
  readonly planned: Parameters<typeof change>[1];
  readonly id: string;
  /** Absent: it is deleted. */
  readonly put?: Body;
  readonly api: string;
}

const place = { resource_group_name: 'prod-rg', location: 'westeurope' } as const;

interface Making {
  readonly api?: string;
  /** Attributes of the plan beside name, group and region. */
  readonly after?: Readonly<Record<string, unknown>>;
  /** What the tool sends beside the region. */
  readonly body?: Body;
  readonly location?: string;
  readonly group?: string;
}

/** make is a step that creates. `label` is the plan's own name of it, where several have the same. */
export function make(
  type: string,
  arm: string,
  name: string,
  { api = '2023-07-01', after = {}, body = {}, location, group }: Making = {},
  label = 'a',
): Step {
  const at = {
    ...place,
    ...(location === undefined ? {} : { location }),
    ...(group === undefined ? {} : { resource_group_name: group }),
  };
  return {
    address: `azurerm_${type}.${label}`,
    planned: { after: { name, ...at, ...after }, unknown: { id: true } },
    id: `/subscriptions/${subscriptionId}/resourceGroups/${at.resource_group_name}/providers/${arm}/${name}`,
    put: { location: at.location, ...body },
    api,
  };
}

/** drop is a step that deletes. */
export function drop(
  type: string,
  id: string,
  api: string,
  before: Readonly<Record<string, unknown>> = {},
  label = 'old',
): Step {
  const name = id.slice(id.lastIndexOf('/') + 1);
  return { address: `azurerm_${type}.${label}`, planned: { before: { id, name, ...place, ...before } }, id, api };
}

export interface Scene {
  readonly steps: readonly Step[];
  readonly set?: (world: World) => void;
  /** Flags of the provider's `features` block: `key_vault.recover_soft_deleted_key_vaults`. */
  readonly features?: Readonly<Record<string, boolean>>;
  /** What the identity may do; everything by default. */
  readonly permissions?: readonly string[];
  /** What happens to a request of the guard. */
  readonly harm?: Fault;
  /** In place of what Terraform would write. */
  readonly plan?: string;
}

/** Played is what the guard said, and what came of the apply. */
export interface Played {
  readonly report: Report;
  /** Addresses that the guard said would fail, with the first reason of each. */
  readonly blocked: Readonly<Record<string, string>>;
  /** Addresses whose request Azure refused, with its code. */
  readonly refused: Readonly<Record<string, string>>;
  readonly warned: readonly string[];
  /** `POST /…/checkNameAvailability`, without the subscription. */
  readonly asked: readonly string[];
  /** Requests that would change something, sent by the guard. */
  readonly changes: number;
}

/** play runs the guard on the plan of a scene, and applies it. */
export async function play(scene: Scene): Promise<Played> {
  const world = newWorld();
  scene.set?.(world);
  const caller: Claims = {
    objectId: 'x',
    appId: 'x',
    tenantId: world.tenantId,
    ...(scene.permissions === undefined ? {} : { permissions: scene.permissions }),
  };
  const everyone: Claims = { objectId: 'y', appId: 'y', tenantId: world.tenantId };
  const arm = await startArm({ world, verify: (header) => (header === 'Bearer apply' ? everyone : caller) });
  if (scene.harm !== undefined) arm.harm(scene.harm);
  try {
    const report = await guarded(arm, scene.plan ?? planOf(scene));
    const { length: changes } = arm.mutations;
    const asked = arm.requests.map(
      ({ method, path }) =>
        `${method} ${decodeURIComponent(path.replace(/[?].*$/, '')).replace(`/subscriptions/${subscriptionId}`, '')}`,
    );
    const refused: Record<string, string> = {};
    for (const step of scene.steps) {
      const code = await applied(arm, world, step);
      if (code !== undefined) refused[step.address] = code;
    }
    return { report, blocked: blockedIn(report), refused, warned: warnedIn(report), asked, changes };
  } finally {
    await arm.close();
  }
}

function blockedIn(report: Report): Readonly<Record<string, string>> {
  const blocked = report.targets.filter(({ verdict }) => verdict === 'blocked');
  return Object.fromEntries(
    blocked.map(({ address = '', resourceId, conditions }) => {
      const what = conditions.find(({ outcome }) => outcome === 'blocks')?.what ?? '';
      const own = report.diagnoses.find((each) => each.resourceId === resourceId)?.reason;
      return [address, own ?? what];
    }),
  );
}

const warnedIn = ({ targets }: Report): readonly string[] =>
  targets.flatMap(({ conditions }) =>
    conditions.filter(({ outcome }) => outcome === 'warns').map(({ why = '' }) => why),
  );

function planOf({ steps, features = {} }: Scene): string {
  const blocks: Record<string, Record<string, unknown>> = {};
  for (const [flag, value] of Object.entries(features)) {
    const [block = '', name = ''] = flag.split('.');
    blocks[block] = { ...blocks[block], [name]: { constant_value: value } };
  }
  const expressions = {
    subscription_id: { constant_value: subscriptionId },
    features: [Object.fromEntries(Object.entries(blocks).map(([name, block]) => [name, [block]]))],
  };
  return terraform(
    steps.map(({ address, planned }) => change(address, planned)),
    {
      configuration: {
        provider_config: {
          azurerm: { name: 'azurerm', full_name: 'registry.terraform.io/hashicorp/azurerm', expressions },
        },
        root_module: { resources: steps.map(({ address }) => configured(address)) },
      },
    },
  );
}

/** guarded runs the guard over a plan, through the reach that a run gives itself. */
export async function guarded(arm: ArmSimulator, plan: string, env: GuardPorts['env'] = {}): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'acg-creations-'));
  const file = join(folder, 'plan.json');
  writeFileSync(file, plan);
  const clock = hastyClock();
  const signal = new AbortController().signal;
  const credential = { getToken: async () => ({ token: 'guard' }), renew: async () => ({ token: 'guard' }) };
  const ports: GuardPorts = {
    clock,
    env,
    enter: async (_host, { targets, transition }) => {
      const reach = reachOf(
        targets.map(({ target }) => target),
        transition,
        questionsOf(wantedIn({ targets })),
      );
      return {
        client: createArmClient({ resourceManager: arm.url, reach, credential, clock, signal, ca: arm.ca }),
        credential: { claims },
      };
    },
  };
  const inputs = { mode: 'guard', plan: file, serialization: 'off' } as const;
  const host = quietHost({ inputs, runId: '1', startedAt: clock.wall(), tempFolder: '/nowhere', log: () => undefined });
  try {
    return await guard(host, ports);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function applied(arm: ArmSimulator, world: World, { id, put, api, address }: Step): Promise<string | undefined> {
  // The provider looks before it deletes a group.
  if (put === undefined && address.startsWith('azurerm_resource_group.')) {
    const { body } = await ask({ arm }, `GET ${id}/resources`, '2021-04-01', {
      headers: { authorization: 'Bearer apply' },
    });
    if (!Array.isArray(body.value) || body.value.length > 0) return 'StillContainsResources';
  }
  const sent = put === undefined ? {} : { body: put };
  const answer = await ask({ arm }, `${put === undefined ? 'DELETE' : 'PUT'} ${id}`, api, {
    headers: { authorization: 'Bearer apply' },
    ...sent,
  });
  // A tool waits for the end of each step before the next that depends on it.
  for (const operation of [...world.operations.values()]) world.end(operation);
  return answer.status < 300 ? undefined : answer.code;
}

export { groupId, subscriptionId };
