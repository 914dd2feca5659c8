import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseResourceId, type ResourceId, scopeChain } from '../../src/arm/resource-id.ts';
import { type Plan, readPlan } from '../../src/plan/index.ts';
import type { Report } from '../../src/report/model.ts';
import { children, type Documented, parents } from '../plan/documented.ts';
import { terraformEstates } from '../plan/estates.ts';
import { otherEstates } from '../plan/estates-tools.ts';
import { change, configured, subscription, terraform } from '../plan/make.ts';
import { startArm } from '../simulator/azure/arm.ts';
import { World } from '../simulator/azure/world.ts';
import { guarded } from './support.ts';

/**
 * Plans of all documented types at once, over HTTPS, before a simulated Azure that has what they change and lacks what
 * they make: nothing may stop them.
 */

const all: readonly Documented[] = [...parents, ...children];
/** Groups hold what no change of these plans makes. */
const off = { constant_value: false };
const configuration = {
  provider_config: {
    azurerm: {
      name: 'azurerm',
      full_name: 'registry.terraform.io/hashicorp/azurerm',
      expressions: {
        subscription_id: { constant_value: subscription },
        features: [{ resource_group: [{ prevent_deletion_if_contains_resources: off }] }],
      },
    },
  },
};

/** twinOf gives the like of a resource, in another group where it has one, under another name. */
const twinOf = ({ id, name, names }: ResourceId): string =>
  id
    .replace(/\/resourceGroups\/[^/]+\//i, '/resourceGroups/twin/')
    .replace(new RegExp(`/${name.replace(/[^\\w-]/g, '.')}$`), `/twin-of-${names.join('-')}`);

/** calm gives an Azure with what is there already, and all that is above it. */
function calm(text: string): World {
  const world = new World({});
  world.addSubscription(subscription);
  const reading = readPlan(text, { subscription });
  assert.equal(reading.kind, 'plan');
  const { targets } = reading as Plan;
  const made = new Set(targets.filter(({ creates }) => creates).map(({ id }) => id.id.toLowerCase()));
  const put = (id: string | undefined): void => {
    const resource = id === undefined ? undefined : parseResourceId(id);
    if (resource === undefined) return;
    put(resource.parent);
    const { kind, type = '', managementGroup } = resource;
    if (kind === 'subscription') world.addSubscription(resource.id.split('/').at(-1) ?? '');
    if (kind === 'resource-group' && !made.has(resource.id.toLowerCase())) world.addGroup(resource.id);
    if (kind === 'management-group' && !made.has(resource.id.toLowerCase()))
      world.managementGroups.add(`${managementGroup}`.toLowerCase());
    if (kind !== 'resource' || resource.subscriptionId === undefined) return;
    // Of what is made, the like is elsewhere: Azure has such a type.
    const at = scopeChain(resource).some((each) => made.has(each.toLowerCase())) ? twinOf(resource) : resource.id;
    if (world.resources.has(at.toLowerCase())) return;
    if (/^Microsoft\.Compute\/virtualMachines$/i.test(type)) world.addVm(at);
    else world.addResource(at, { properties: { provisioningState: 'Succeeded' } });
  };
  for (const { id } of targets) put(id.id);
  return world;
}

async function looked(text: string): Promise<Report> {
  const world = calm(text);
  const caller = { objectId: 'x', appId: 'x', tenantId: world.tenantId };
  const arm = await startArm({ world, verify: () => caller });
  try {
    const report = await guarded(arm, text, { ARM_SUBSCRIPTION_ID: subscription });
    assert.deepEqual(arm.mutations, [], 'the guard changes nothing');
    return report;
  } finally {
    await arm.close();
  }
}

const stops = (report: Report): readonly string[] =>
  report.targets
    .filter(({ verdict }) => verdict === 'blocked')
    .map(
      ({ address, resourceId, conditions }) =>
        `${address} ${resourceId} ${JSON.stringify(conditions.filter(({ met }) => !met))}`,
    );

describe('no false alarm over HTTPS', () => {
  const addressOf = ({ type }: Documented): string => `${type}.main`;

  test(`${all.length} types are made at once`, async () => {
    const inside = all.filter(({ type }) => type !== 'azurerm_resource_group' && type !== 'azurerm_management_lock');
    const changes = inside.map((each) =>
      change(addressOf(each), {
        after: each.after,
        unknown: { id: true, ...Object.fromEntries(Object.keys(each.from ?? {}).map((name) => [name, true])) },
      }),
    );
    const resources = inside.map((each) =>
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
    const report = await looked(
      terraform(changes, { configuration: { ...configuration, root_module: { resources } } }),
    );
    assert.deepEqual(stops(report), []);
    assert.ok(report.targets.length > 75, `${report.targets.length}`);
  });

  for (const [what, isGone] of [
    ['updated', false],
    ['deleted', true],
  ] as const) {
    test(`all of them are ${what}`, async () => {
      const changes = all.flatMap((each) => {
        const id = each.state ?? each.id;
        // The simulator has no assignments of management groups; a lock is deleted when it is, or not before the
        // others.
        return id === undefined || /management_(?:group|lock)/.test(each.type)
          ? []
          : [change(addressOf(each), { before: { ...each.after, id }, after: isGone ? null : each.after })];
      });
      const report = await looked(terraform(changes, { configuration }));
      assert.deepEqual(stops(report), []);
      assert.ok(report.targets.length > 70, `${report.targets.length}`);
    });
  }

  for (const { name, file } of [...terraformEstates, ...otherEstates]) {
    test(name, async () => assert.deepEqual(stops(await looked(file)), []));
  }
});
