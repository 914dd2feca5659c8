import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../test/simulator/azure/world.ts';
import { lasting } from './guard-process.ts';
import type { Node } from './nodes.ts';

/** How long the simulated Azure takes for each request. Milliseconds. */
const latencyMs = 100;
/** Changes of a plan, and over how many resource groups they are spread. */
const sizes = [
  [50, 5],
  [500, 10],
  [5000, 100],
] as const;

/** subscriptionId is that of the plans. */
export const subscriptionId = '0b1f6471-1bf0-4dda-aec3-cb9272f09590';
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

interface Entry {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly change: Readonly<Record<string, unknown>>;
}

/**
 * What ten changes of an estate are: networks and what is in them, accounts, a machine. Half of them is there already.
 */
function entriesOf(index: number, groups: number, add: (id: string) => void): Entry {
  const group = `app-rg-${index % groups}`;
  const below = `/subscriptions/${subscriptionId}/resourceGroups/${group}/providers`;
  const round = Math.floor(index / groups);
  const made = (type: string, name: string, after: Readonly<Record<string, unknown>>): Entry => ({
    address: `${type}.r${index}`,
    type,
    name: `r${index}`,
    change: {
      actions: ['create'],
      before: null,
      after: { name, resource_group_name: group, ...after },
      after_unknown: { id: true },
    },
  });
  const updated = (type: string, name: string, path: string): Entry => {
    const id = `${below}/${path}`;
    add(id);
    const values = { id, name, resource_group_name: group };
    return {
      address: `${type}.r${index}`,
      type,
      name: `r${index}`,
      change: { actions: ['update'], before: values, after: values, after_unknown: {} },
    };
  };
  switch (round % 10) {
    case 0:
      return updated('azurerm_virtual_network', 'hub', 'Microsoft.Network/virtualNetworks/hub');
    case 1:
    case 2:
    case 3:
      return made('azurerm_subnet', `apps-${round}`, { virtual_network_name: 'hub' });
    case 4:
      return updated('azurerm_storage_account', `contoso${index}`, `Microsoft.Storage/storageAccounts/contoso${index}`);
    case 5:
      return updated(
        'azurerm_network_security_group',
        `nsg-${round}`,
        `Microsoft.Network/networkSecurityGroups/nsg-${round}`,
      );
    case 6:
      return made('azurerm_public_ip', `ip-${round}`, {});
    case 7:
      return made('azurerm_network_interface', `nic-${round}`, {});
    case 8:
      return updated('azurerm_route_table', `routes-${round}`, `Microsoft.Network/routeTables/routes-${round}`);
    default:
      return made('azurerm_user_assigned_identity', `id-${round}`, {});
  }
}

/** planOf writes a plan of so many changes over so many groups; `add` takes the ID of what is there already. */
export function planOf(changes: number, groups: number, add: (id: string) => void): string {
  const provider = 'registry.terraform.io/hashicorp/azurerm';
  const entries = Array.from({ length: changes }, (_, index) => entriesOf(index, groups, add));
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.13.4',
    resource_changes: entries.map((entry) => ({ ...entry, mode: 'managed', provider_name: provider })),
    configuration: {
      provider_config: {
        azurerm: {
          name: 'azurerm',
          full_name: provider,
          expressions: { subscription_id: { constant_value: subscriptionId } },
        },
      },
    },
  });
}

/** PlanBench is what the measurements of a guard with a plan depend on. `folder` takes the plan files. */
export interface PlanBench {
  readonly nodes: readonly Node[];
  readonly terminal: string;
  readonly folder: string;
}

/** planTables measures whole processes of the guard before plans of some sizes, and gives markdown. */
export async function planTables({ nodes, terminal, folder }: PlanBench): Promise<readonly string[]> {
  const lines = [
    row('changes', 'groups', 'requests', 'seconds', 'of these reads (s)', 'memory (MB)'),
    row('---:', '---:', '---:', '---:', '---:', '---:'),
  ];
  for (const [changes, groups] of sizes) {
    const file = join(folder, `plan-${changes}.json`);
    const ids: string[] = [];
    writeFileSync(
      file,
      planOf(changes, groups, (id) => ids.push(id)),
    );
    const prepare = (world: World): void => {
      for (let index = 0; index < groups; index += 1)
        world.addGroup(`/subscriptions/${subscriptionId}/resourceGroups/app-rg-${index}`);
      for (const id of new Set(ids)) world.addResource(id);
    };
    const run = {
      node: nodes[0]?.file ?? process.execPath,
      terminal,
      args: ['--plan', file],
      exit: 0 as const,
      prepare,
    };
    const [quick, slow] = await Promise.all([lasting(run, {}), lasting(run, { latencyMs })]);
    const base = await quick.run();
    const done = await slow.run();
    await Promise.all([quick.azure.close(), slow.azure.close()]);
    lines.push(
      row(
        changes,
        groups,
        done.requests.length,
        (done.ms / 1000).toFixed(1),
        ((done.ms - base.ms) / 1000).toFixed(1),
        (done.peakBytes / 1e6).toFixed(0),
      ),
    );
  }
  return [`A guard before a plan, ${latencyMs} ms for every request to Azure Resource Manager:`, '', ...lines];
}
