import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { parseResourceId, type ResourceId } from '../../src/arm/resource-id.ts';
import { typeGates } from '../../src/gate/providers/index.ts';
import type { Json } from '../../src/gate/snapshot.ts';
import { readPlan } from '../../src/plan/index.ts';
import type { Report } from '../../src/report/model.ts';
import { children, type Documented, parents } from '../plan/documented.ts';
import { change, configured, group, subscription, terraform } from '../plan/make.ts';
import { absent, FakeAzure, found, guardMode } from './support.ts';

/**
 * Plans before an Azure in which the apply goes well: nothing may stop them. Then the same with one thing in the way.
 */
const folder = mkdtempSync(join(tmpdir(), 'acg-plans-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;

const rg = group();
const p = `${rg}/providers`;
const sub = `/subscriptions/${subscription}`;
const steady: Json = { provisioningState: 'Succeeded' };
const machine = (power: string, more: Readonly<Record<string, Json>> = {}): Json => ({
  provisioningState: 'Succeeded',
  hardwareProfile: { vmSize: 'Standard_D2s_v5' },
  storageProfile: { osDisk: {} },
  instanceView: { statuses: [{ code: `PowerState/${power}` }] },
  ...more,
});
const body = (
  id: string,
  properties: Json = steady,
  more: Readonly<Record<string, Json>> = {},
): ReturnType<typeof found> => found({ id, name: id.split('/').at(-1) ?? '', properties, ...more });

/**
 * calm gives the Azure that a plan was made for: what it changes is there and at rest, with all that is above it; what
 * it makes is not.
 */
function calm(text: string): FakeAzure {
  const reading = readPlan(text, { subscription });
  assert.equal(reading.kind, 'plan', JSON.stringify(reading));
  if (reading.kind !== 'plan') return new FakeAzure();
  const azure = new FakeAzure();
  const made = new Set(reading.targets.filter(({ creates }) => creates).map(({ id }) => id.id.toLowerCase()));
  const providers = new Map<string, Set<string>>();
  const known = (id: ResourceId): void => {
    if (id.subscriptionId === undefined || id.provider === undefined || id.type === undefined) return;
    const path = `/subscriptions/${id.subscriptionId}/providers/${id.provider}`;
    providers.set(path, (providers.get(path) ?? new Set()).add(id.type.split('/').slice(1).join('/')));
  };
  const put = (id: ResourceId): void => {
    known(id);
    if (made.has(id.id.toLowerCase()))
      return void (id.kind === 'resource-group' && azure.at(id.id, absent('ResourceGroupNotFound')));
    if (id.kind === 'management-group') azure.at(id.id, found({ id: id.id, name: id.name, properties: {} }));
    // What lies below what is there is a list, and holds nothing.
    const reads = typeGates.find(({ type }) => type.toLowerCase() === id.type?.toLowerCase())?.operations ?? {};
    for (const { reads: own = {} } of Object.values(reads))
      for (const { at, suffix } of Object.values(own))
        if (at === 'target' && suffix !== undefined) azure.at(`${id.id}${suffix}`, found({ value: [] }));
    if (id.kind === 'resource')
      azure.at(id.id, body(id.id, /\/virtualMachines$/i.test(id.type ?? '') ? machine('running') : steady));
  };
  for (const { id } of reading.targets)
    for (
      let each: ResourceId | undefined = id;
      each !== undefined;
      each = each.parent === undefined ? undefined : parseResourceId(each.parent)
    )
      put(each);
  for (const [path, types] of providers)
    azure.at(
      path,
      found({
        id: path,
        namespace: path.split('/').at(-1) ?? '',
        registrationState: 'Registered',
        resourceTypes: [...types].map((resourceType) => ({ resourceType, apiVersions: ['2024-01-01'] })),
      }),
    );
  return azure;
}

async function guarded(azure: FakeAzure, text: string): Promise<Report> {
  files += 1;
  const plan = join(folder, `plan-${files}.json`);
  writeFileSync(plan, text);
  return (await guardMode(azure, { plan })).report;
}

const inProvider = {
  provider_config: {
    azurerm: {
      name: 'azurerm',
      full_name: 'registry.terraform.io/hashicorp/azurerm',
      expressions: { subscription_id: { constant_value: subscription } },
    },
  },
};
const plan = (...changes: readonly ReturnType<typeof change>[]): string =>
  terraform(changes, { configuration: inProvider });

describe('no false alarm', () => {
  const all: readonly Documented[] = [...parents, ...children];
  const addressOf = ({ type }: Documented): string => `${type}.main`;
  const stops = (report: Report): readonly string[] =>
    report.targets
      .filter(({ verdict }) => verdict !== 'clear')
      .map(({ address, conditions }) => `${address}: ${JSON.stringify(conditions.filter(({ met }) => !met))}`);

  test(`${all.length} types are made at once`, async () => {
    const changes = all.map((each) =>
      change(addressOf(each), {
        after: each.after,
        unknown: { id: true, ...Object.fromEntries(Object.keys(each.from ?? {}).map((name) => [name, true])) },
      }),
    );
    const resources = all.map((each) =>
      configured(
        addressOf(each),
        Object.fromEntries(
          Object.entries(each.from ?? {}).map(([name, reference]) => [
            name,
            [reference, reference.split('.').slice(0, 2).join('.')],
          ]),
        ),
      ),
    );
    const text = terraform(changes, { configuration: { ...inProvider, root_module: { resources } } });
    const report = await guarded(calm(text), text);
    assert.deepEqual(stops(report), []);
    assert.equal(report.verdict, 'clear');
  });

  for (const each of all) {
    const id = each.state ?? each.id;
    if (id === undefined) continue;
    test(`${each.type}: updated, deleted`, async () => {
      for (const next of [each.after, null]) {
        const text = plan(change(addressOf(each), { before: { ...each.after, id }, after: next }));
        const report = await guarded(calm(text), text);
        assert.deepEqual(stops(report), [], next === null ? 'deleted' : 'updated');
      }
    });
  }
});

const net = `${p}/Microsoft.Network/virtualNetworks/hub`;
const vm = `${p}/Microsoft.Compute/virtualMachines/api`;
const existing = (id: string, more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  id,
  name: id.split('/').at(-1),
  resource_group_name: 'rg',
  ...more,
});
const update = (
  address: string,
  id: string,
  now: Readonly<Record<string, unknown>> = {},
  then: Readonly<Record<string, unknown>> = now,
): ReturnType<typeof change> => change(address, { before: existing(id, now), after: existing(id, then) });
const drop = (address: string, id: string): ReturnType<typeof change> => change(address, { before: existing(id) });
const make = (address: string, after: Readonly<Record<string, unknown>>): ReturnType<typeof change> =>
  change(address, { after: { resource_group_name: 'rg', ...after }, unknown: { id: true } });
const lock = (scope: string, level: string, name = 'keep'): Json => ({
  id: `${scope}/providers/Microsoft.Authorization/locks/${name}`,
  name,
  properties: { level },
});
const locks = (azure: FakeAzure, ...all: readonly Json[]): FakeAzure =>
  azure.at(`${rg}/providers/Microsoft.Authorization/locks`, found({ value: all }));
const whatIf = (...changes: readonly Readonly<Record<string, unknown>>[]): string =>
  JSON.stringify({ status: 'Succeeded', changes });
const pulumi = (...steps: readonly Readonly<Record<string, unknown>>[]): string =>
  JSON.stringify({ config: { 'azure-native:subscriptionId': subscription }, steps, changeSummary: {} });
const azapi = (size: string): Readonly<Record<string, unknown>> => ({
  id: vm,
  name: 'api',
  parent_id: rg,
  type: 'Microsoft.Compute/virtualMachines@2024-07-01',
  body: { properties: { hardwareProfile: { vmSize: size } } },
});

interface Trap {
  readonly what: string;
  readonly plan: string;
  readonly set?: (azure: FakeAzure) => FakeAzure;
  /** Class and reason, or nothing where it is no trap. */
  readonly finds?: string;
}

const updateNet = update('azurerm_virtual_network.hub', net);
const makeSubnet = make('azurerm_subnet.apps', { name: 'apps', virtual_network_name: 'hub' });
const dropRoutes = drop('azurerm_route_table.old', `${p}/Microsoft.Network/routeTables/old`);
const resize = update(
  'azurerm_linux_virtual_machine.api',
  vm,
  { size: 'Standard_D2s_v5' },
  { size: 'Standard_D4s_v5' },
);

const traps: readonly Trap[] = [
  {
    what: 'a lock on the group, and a delete',
    plan: plan(dropRoutes),
    set: (azure) => locks(azure, lock(rg, 'CanNotDelete')),
    finds: 'lock scope-locked',
  },
  {
    what: 'a lock on the group, and an update',
    plan: plan(updateNet),
    set: (azure) => locks(azure, lock(rg, 'CanNotDelete')),
  },
  {
    what: 'a read-only lock, and an update',
    plan: plan(updateNet),
    set: (azure) => locks(azure, lock(net, 'ReadOnly')),
    finds: 'lock scope-locked',
  },
  {
    what: 'a read-only lock on the group, and a creation',
    plan: plan(makeSubnet),
    set: (azure) => locks(azure, lock(rg, 'ReadOnly')),
    finds: 'lock scope-locked',
  },
  {
    what: 'a lock below a group that is deleted',
    plan: plan(drop('azurerm_resource_group.rg', rg)),
    set: (azure) => locks(azure, lock(net, 'CanNotDelete')),
    finds: 'lock scope-locked',
  },
  {
    what: 'a network that is written',
    plan: plan(updateNet),
    set: (azure) => azure.at(net, body(net, { provisioningState: 'Updating' })),
    finds: 'concurrent-operation provisioning-in-progress',
  },
  {
    what: 'a subnet in a network that is written',
    plan: plan(makeSubnet),
    set: (azure) => azure.at(net, body(net, { provisioningState: 'Updating' })),
    finds: 'concurrent-operation dependency-updating',
  },
  {
    what: 'a network that is being deleted',
    plan: plan(updateNet),
    set: (azure) => azure.at(net, body(net, { provisioningState: 'Deleting' })),
    finds: 'concurrent-operation being-deleted',
  },
  {
    what: 'what is there already, for Terraform',
    plan: plan(makeSubnet),
    set: (azure) => azure.at(`${net}/subnets/apps`, body(`${net}/subnets/apps`)),
    finds: 'already-exists import-needed',
  },
  {
    what: 'what is there already, for Pulumi',
    plan: pulumi({
      op: 'create',
      urn: 'urn:pulumi:live::shop::azure-native:network:RouteTable::old',
      newState: {
        type: 'azure-native:network:RouteTable',
        custom: true,
        provider: 'urn:pulumi:live::shop::pulumi:providers:azure-native::default_3_0_0::0f',
        inputs: { resourceGroupName: 'rg', routeTableName: 'old' },
      },
    }),
    set: (azure) => azure.at(`${p}/Microsoft.Network/routeTables/old`, body(`${p}/Microsoft.Network/routeTables/old`)),
    finds: 'already-exists resource-exists',
  },
  {
    what: 'what is there already, for a template',
    plan: whatIf({ resourceId: net, changeType: 'Create', after: { id: net } }),
    set: (azure) => azure.at(net, body(net)),
  },
  {
    what: 'an update of what is gone',
    plan: plan(updateNet),
    set: (azure) => azure.at(net, absent()),
    finds: 'etag plan-outdated',
  },
  {
    what: 'a delete of what is gone',
    plan: plan(dropRoutes),
    set: (azure) => azure.at(`${p}/Microsoft.Network/routeTables/old`, absent()),
  },
  {
    what: 'a group that is not there',
    plan: plan(make('azurerm_route_table.new', { name: 'new' })),
    set: (azure) => azure.at(rg, absent('ResourceGroupNotFound')),
    finds: 'state dependency-not-ready',
  },
  {
    what: 'a parent that is not there',
    plan: plan(makeSubnet),
    set: (azure) => azure.at(net, absent()),
    finds: 'state dependency-not-ready',
  },
  {
    what: 'a group that is being deleted',
    plan: plan(make('azurerm_route_table.new', { name: 'new' })),
    set: (azure) => azure.at(rg, found({ properties: { provisioningState: 'Deleting' } })),
    finds: 'concurrent-operation resource-group-being-deleted',
  },
  {
    what: 'a subscription that is disabled',
    plan: plan(updateNet),
    set: (azure) => azure.at(sub, found({ state: 'Disabled' })),
    finds: 'operation-not-allowed subscription-disabled',
  },
  {
    what: 'a deny assignment for everybody',
    plan: plan(updateNet),
    set: (azure) =>
      azure.at(
        `${rg}/providers/Microsoft.Authorization/denyAssignments`,
        found({
          value: [
            {
              id: `${rg}/providers/Microsoft.Authorization/denyAssignments/d`,
              name: 'd',
              properties: {
                denyAssignmentName: 'managed',
                scope: rg,
                permissions: [{ actions: ['*/write'], notActions: [] }],
                principals: [{ id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' }],
                excludePrincipals: [],
              },
            },
          ],
        }),
      ),
    finds: 'lock deny-assignment',
  },
  { what: 'a resize of a running machine by azurerm, which stops it', plan: plan(resize) },
  {
    what: 'a resize of a running machine by azapi, which does not',
    plan: plan(
      change('azapi_update_resource.api', { before: azapi('Standard_D2s_v5'), after: azapi('Standard_M64s') }),
    ),
    set: (azure) => azure.at(`${vm}/vmSizes`, found({ value: [{ name: 'Standard_D2s_v5' }] })),
    finds: 'state vm-not-deallocated',
  },
  {
    what: 'a resize by a template',
    plan: whatIf({
      resourceId: vm,
      changeType: 'Modify',
      before: { id: vm, properties: { hardwareProfile: { vmSize: 'Standard_D2s_v5' } } },
      after: { id: vm, properties: { hardwareProfile: { vmSize: 'Standard_M64s' } } },
      delta: [
        {
          path: 'properties.hardwareProfile.vmSize',
          propertyChangeType: 'Modify',
          before: 'Standard_D2s_v5',
          after: 'Standard_M64s',
        },
      ],
    }),
    set: (azure) => azure.at(`${vm}/vmSizes`, found({ value: [{ name: 'Standard_D2s_v5' }] })),
    finds: 'state vm-not-deallocated',
  },
  {
    what: 'a cluster that is stopped',
    plan: plan(update('azurerm_kubernetes_cluster.aks', `${p}/Microsoft.ContainerService/managedClusters/aks`)),
    set: (azure) =>
      azure.at(
        `${p}/Microsoft.ContainerService/managedClusters/aks`,
        body(`${p}/Microsoft.ContainerService/managedClusters/aks`, {
          provisioningState: 'Succeeded',
          powerState: { code: 'Stopped' },
        }),
      ),
    finds: 'state service-stopped',
  },
  {
    what: 'a server that is stopped',
    plan: plan(update('azurerm_postgresql_flexible_server.pg', `${p}/Microsoft.DBforPostgreSQL/flexibleServers/pg`)),
    set: (azure) =>
      azure.at(
        `${p}/Microsoft.DBforPostgreSQL/flexibleServers/pg`,
        body(`${p}/Microsoft.DBforPostgreSQL/flexibleServers/pg`, { state: 'Stopped' }),
      ),
    finds: 'state service-stopped',
  },
  {
    what: 'a route table in use',
    plan: plan(dropRoutes),
    set: (azure) =>
      azure.at(
        `${p}/Microsoft.Network/routeTables/old`,
        body(`${p}/Microsoft.Network/routeTables/old`, {
          provisioningState: 'Succeeded',
          subnets: [{ id: `${net}/subnets/apps` }],
        }),
      ),
    finds: 'state resource-in-use',
  },
  {
    what: 'an address in use',
    plan: plan(drop('azurerm_public_ip.edge', `${p}/Microsoft.Network/publicIPAddresses/edge`)),
    set: (azure) =>
      azure.at(
        `${p}/Microsoft.Network/publicIPAddresses/edge`,
        body(`${p}/Microsoft.Network/publicIPAddresses/edge`, {
          provisioningState: 'Succeeded',
          ipConfiguration: { id: `${p}/Microsoft.Network/networkInterfaces/nic/ipConfigurations/a` },
        }),
      ),
    finds: 'state resource-in-use',
  },
  {
    what: 'a disk that a machine holds',
    plan: plan(drop('azurerm_managed_disk.data', `${p}/Microsoft.Compute/disks/data`)),
    set: (azure) =>
      azure.at(
        `${p}/Microsoft.Compute/disks/data`,
        body(
          `${p}/Microsoft.Compute/disks/data`,
          { provisioningState: 'Succeeded', diskState: 'Attached' },
          { managedBy: vm },
        ),
      ),
    finds: 'state disk-attached',
  },
  {
    what: 'an interface of a machine',
    plan: plan(drop('azurerm_network_interface.nic', `${p}/Microsoft.Network/networkInterfaces/nic`)),
    set: (azure) =>
      azure.at(
        `${p}/Microsoft.Network/networkInterfaces/nic`,
        body(`${p}/Microsoft.Network/networkInterfaces/nic`, {
          provisioningState: 'Succeeded',
          virtualMachine: { id: vm },
        }),
      ),
    finds: 'state resource-in-use',
  },
  {
    what: 'a provider that is not registered',
    plan: plan(make('azurerm_route_table.new', { name: 'new' })),
    set: (azure) =>
      azure.at(
        `${sub}/providers/Microsoft.Network`,
        found({ namespace: 'Microsoft.Network', registrationState: 'NotRegistered', resourceTypes: [] }),
      ),
    finds: 'operation-not-allowed subscription-not-registered',
  },
  {
    what: 'one address deletes what another makes',
    plan: plan(dropRoutes, make('azurerm_route_table.renamed', { name: 'old' })),
    finds: 'already-exists resource-exists',
  },
  {
    what: 'a lock that the plan removes first',
    plan: terraform(
      [
        drop(
          'azurerm_management_lock.keep',
          `${p}/Microsoft.Network/routeTables/old/providers/Microsoft.Authorization/locks/keep`,
        ),
        dropRoutes,
      ],
      {
        configuration: inProvider,
        prior_state: {
          values: {
            root_module: {
              resources: [
                {
                  address: 'azurerm_management_lock.keep',
                  mode: 'managed',
                  type: 'azurerm_management_lock',
                  name: 'keep',
                  values: { id: `${p}/Microsoft.Network/routeTables/old/providers/Microsoft.Authorization/locks/keep` },
                  depends_on: ['azurerm_route_table.old'],
                },
                {
                  address: 'azurerm_route_table.old',
                  mode: 'managed',
                  type: 'azurerm_route_table',
                  name: 'old',
                  values: {},
                },
              ],
            },
          },
        },
      },
    ),
    set: (azure) => locks(azure, lock(`${p}/Microsoft.Network/routeTables/old`, 'CanNotDelete')),
  },
  {
    what: 'a deployment that touches it',
    plan: plan(updateNet),
    set: (azure) => {
      const id = `${rg}/providers/Microsoft.Resources/deployments/web`;
      return azure
        .at(
          `${rg}/providers/Microsoft.Resources/deployments`,
          found({ value: [{ id, name: 'web', properties: { provisioningState: 'Running', mode: 'Incremental' } }] }),
        )
        .at(
          `${id}/operations`,
          found({ value: [{ properties: { provisioningState: 'Running', targetResource: { id: net } } }] }),
        );
    },
    finds: 'concurrent-operation deployment-active',
  },
];

describe(`${traps.filter(({ finds }) => finds !== undefined).length} things in the way`, () => {
  for (const { what, plan: text, set, finds } of traps)
    test(`${what}: ${finds ?? 'none'}`, async () => {
      const azure = calm(text);
      const report = await guarded(set?.(azure) ?? azure, text);
      const told = report.verdict === 'clear' ? undefined : `${report.class} ${report.reason}`;
      assert.equal(
        told,
        finds,
        `${report.verdict}: ${report.summary}\n${JSON.stringify(report.targets, null, 1).slice(0, 3000)}`,
      );
    });
});
