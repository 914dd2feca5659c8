import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { guard } from '../../src/modes/guard/guard.ts';
import { group as nameGroup } from '../../src/modes/queue/group.ts';
import type { Host } from '../../src/ports/host.ts';
import type { Report } from '../../src/report/model.ts';
import { render } from '../report/render-all.ts';
import {
  az,
  FakeAzure,
  failing,
  fakeHost,
  found,
  group,
  guardMode,
  machine,
  network,
  portsOf,
  runMode,
  subscription,
  trouble,
  vm,
  vnet,
} from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'acg-plan-'));
after(() => rmSync(folder, { recursive: true }));

let files = 0;
function planFile(content: unknown): string {
  files += 1;
  const path = join(folder, `plan-${files}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

interface Change {
  readonly address: string;
  readonly actions: readonly string[];
  readonly before?: Readonly<Record<string, unknown>> | null;
  readonly after?: Readonly<Record<string, unknown>> | null;
  readonly unknown?: Readonly<Record<string, unknown>>;
}

const own = { expressions: { subscription_id: { constant_value: subscription.split('/').at(-1) } } };

/** A plan of Terraform with these changes. */
const terraform = (changes: readonly Change[], more: Readonly<Record<string, unknown>> = {}): unknown => ({
  format_version: '1.2',
  terraform_version: '1.13.4',
  resource_changes: changes.map(({ address, actions, before = null, after = null, unknown = {} }) => ({
    address,
    mode: 'managed',
    type: address.split('.').at(-2),
    name: address.split('.').at(-1),
    provider_name: 'registry.terraform.io/hashicorp/azurerm',
    change: { actions, before, after, after_unknown: unknown },
  })),
  configuration: {
    provider_config: { azurerm: { full_name: 'registry.terraform.io/hashicorp/azurerm', name: 'azurerm', ...own } },
  },
  ...more,
});

const inGroup = { resource_group_name: 'prod-rg' };
const routes = `${group}/providers/Microsoft.Network/routeTables/old`;
const subnet = `${vnet}/subnets/apps`;

const updateNet: Change = {
  address: 'azurerm_virtual_network.hub',
  actions: ['update'],
  before: { id: vnet, name: 'hub', ...inGroup },
  after: { id: vnet, name: 'hub', ...inGroup },
};
const makeSubnet: Change = {
  address: 'azurerm_subnet.apps',
  actions: ['create'],
  after: { name: 'apps', virtual_network_name: 'hub', ...inGroup },
  unknown: { id: true },
};
const dropRoutes: Change = {
  address: 'module.net.azurerm_route_table.old',
  actions: ['delete'],
  before: { id: routes, name: 'old', ...inGroup },
};

const calm = (): FakeAzure =>
  new FakeAzure()
    .at(vnet, found(network('Succeeded')))
    .at(routes, found(network('Succeeded')))
    .at(vm, found(machine('running')));
const lockOn = (scope: string): ReturnType<typeof found> =>
  found({
    value: [
      {
        id: `${scope}/providers/Microsoft.Authorization/locks/keep`,
        name: 'keep',
        properties: { level: 'CanNotDelete', notes: 'ask Ana' },
      },
    ],
  });

async function guarded(azure: FakeAzure, plan: unknown, more: Partial<Host> = {}, inputs = {}): Promise<Report> {
  return (await guardMode(azure, { plan: planFile(plan), ...inputs }, more)).report;
}

describe('a plan before it is applied', () => {
  test('is clear where nothing stands in its way, and says what it looked at', async () => {
    const report = await guarded(calm(), terraform([updateNet, makeSubnet, dropRoutes]));
    assert.equal(report.verdict, 'clear');
    assert.deepEqual(
      report.targets.map(({ resourceId, operation, address }) => [resourceId, operation, address]),
      [
        [vnet, 'write', 'azurerm_virtual_network.hub'],
        [subnet, 'write', 'azurerm_subnet.apps'],
        [routes, 'delete', 'module.net.azurerm_route_table.old'],
      ],
    );
    assert.deepEqual(
      report.plan?.sources.map(({ format, changes, targets, unmapped }) => [format, changes, targets, unmapped.length]),
      [['terraform', 3, 3, 0]],
    );
  });

  test('with a lock: how many would fail, which, in the words of the plan', async () => {
    const azure = calm().at(`${group}/providers/Microsoft.Authorization/locks`, lockOn(group));
    const report = await guarded(azure, terraform([updateNet, makeSubnet, dropRoutes]));
    assert.deepEqual([report.verdict, report.reason], ['blocked', 'scope-locked']);
    assert.match(report.summary, /^1 of 3 changes would fail: /);
    for (const dialect of ['github', 'pipelines', 'terminal'] as const) {
      const text = render(report, dialect);
      assert.match(text.split('\n')[0] ?? '', /1 of 3 changes would fail/);
      assert.match(text, /module\.net\.azurerm\\?_route\\?_table\.old/);
    }
  });

  test('counts changes and not resources: several may work on one, and one on two', async () => {
    const side = { id: subnet, subnet_id: subnet };
    const joined: readonly Change[] = ['network_security_group', 'route_table'].map((with_) => ({
      address: `azurerm_subnet_${with_}_association.apps`,
      actions: ['create'],
      after: side,
    }));
    const onlyReads = [
      { id: `${group}/providers/Microsoft.Authorization/locks/keep`, name: 'keep', properties: { level: 'ReadOnly' } },
    ];
    const azure = calm().at(`${group}/providers/Microsoft.Authorization/locks`, found({ value: onlyReads }));
    const renamed: Change = {
      address: 'azurerm_route_table.renamed',
      actions: ['delete', 'create'],
      before: { id: routes, name: 'old', ...inGroup },
      after: { name: 'new', ...inGroup },
      unknown: { id: true },
    };
    const report = await guarded(azure, terraform([makeSubnet, ...joined, renamed, updateNet]));
    assert.match(report.summary, /^5 of 5 changes would fail: /);
    assert.deepEqual(report.targets.find(({ resourceId }) => resourceId === subnet)?.addresses?.length, 3);
    assert.match(render(report, 'github'), /1 more|association/);
  });

  test('that creates what is there already: the tool refuses it, and has the way out', async () => {
    const report = await guarded(calm().at(subnet, found(network('Succeeded'))), terraform([makeSubnet]));
    assert.deepEqual([report.verdict, report.reason], ['blocked', 'import-needed']);
    const commands = report.diagnoses[0]?.steps.map(({ command }) => command) ?? [];
    assert.ok(commands.includes(`terraform import "azurerm_subnet.apps" "${subnet}"`), commands.join('\n'));
  });

  test('a what-if writes over what is there', async () => {
    const report = await guarded(calm(), {
      status: 'Succeeded',
      changes: [{ resourceId: vnet, changeType: 'Create', before: null, after: { id: vnet } }],
    });
    assert.deepEqual([report.verdict, report.plan?.sources[0]?.format], ['clear', 'what-if']);
  });

  test('that updates what is gone is out of date; what it deletes may be gone', async () => {
    const gone = new FakeAzure();
    const update = await guarded(gone, terraform([updateNet]));
    assert.deepEqual([update.verdict, update.reason], ['blocked', 'plan-outdated']);
    assert.equal((await guarded(new FakeAzure(), terraform([dropRoutes]))).verdict, 'clear');
  });

  test('into a group that is not there, and that it does not make', async () => {
    const report = await guarded(
      new FakeAzure().at(group, { kind: 'absent', code: 'ResourceGroupNotFound', message: '' }),
      terraform([makeSubnet]),
    );
    assert.deepEqual([report.verdict, report.reason], ['blocked', 'dependency-not-ready']);
  });

  test('and makes: fine', async () => {
    const nowhere = new FakeAzure().at(group, { kind: 'absent', code: 'ResourceGroupNotFound', message: '' });
    const report = await guarded(
      nowhere,
      terraform(
        [
          {
            address: 'azurerm_resource_group.prod',
            actions: ['create'],
            after: { name: 'prod-rg', location: 'westeurope' },
            unknown: { id: true },
          },
          {
            address: 'azurerm_virtual_network.hub',
            actions: ['create'],
            after: { name: 'hub', ...inGroup },
            unknown: { id: true },
          },
        ],
        {},
      ),
      {},
      {},
    );
    assert.equal(report.verdict, 'clear', JSON.stringify(report.targets, null, 1));
  });

  test('that waits for something says so', async () => {
    const report = await guarded(calm().at(vnet, found(network('Updating'))), terraform([updateNet, dropRoutes]));
    assert.deepEqual([report.verdict, report.class], ['blocked', 'concurrent-operation']);
    assert.match(report.summary, /^1 of 2 changes would have to wait/);
  });

  test('that is not whole is never clear', async () => {
    const report = await guarded(calm(), terraform([updateNet], { errored: true }));
    assert.equal(report.verdict, 'unknown');
    assert.match(report.summary, /^Whether .* is not known: /);
  });

  test('what could not be read is never clear', async () => {
    const report = await guarded(calm().at(vnet, trouble('server')), terraform([updateNet]));
    assert.equal(report.verdict, 'unknown');
  });

  test('stands beside resource IDs', async () => {
    const report = await guarded(calm(), terraform([dropRoutes]), {}, { 'resource-id': vnet, operation: 'write' });
    assert.deepEqual(
      report.targets.map(({ resourceId }) => resourceId),
      [vnet, routes],
    );
  });
});

describe('the subscription', () => {
  const plan = terraform([makeSubnet], { configuration: {} });

  test('comes from who the tools would ask, and the report says which', async () => {
    const { host } = fakeHost(calm(), { mode: 'group', plan: planFile(plan) });
    const report = await nameGroup(host, { ARM_SUBSCRIPTION_ID: subscription.split('/').at(-1) });
    assert.match(report.serialization?.group ?? '', /./);
    assert.match(report.summary, /`hub`/);
  });

  test('that nobody names is a sentence', async () => {
    const { host } = fakeHost(calm(), { mode: 'group', plan: planFile(plan) });
    await assert.rejects(() => nameGroup(host, { AZURE_CONFIG_DIR: folder }), {
      kind: 'input',
      message: /does not say in which subscription/,
    });
  });
});

describe('a file that is no plan', () => {
  const wrong: readonly (readonly [what: string, content: unknown])[] = [
    ['state', { format_version: '1.0', terraform_version: '1.9.0', values: {} }],
    ['the binary plan', 'PK\u0003\u0004aaaa'],
    ['pretty text', 'Resource and property changes are indicated with these symbols:\n  + Create\n'],
    ['something else', '{"a":1}'],
    ['no JSON', 'hello'],
  ];
  for (const [what, content] of wrong)
    test(`${what}: one sentence that names the file`, async () => {
      await assert.rejects(() => guarded(calm(), content), {
        kind: 'input',
        message: /^Input "plan": ".*plan-\d+\.json": \S/,
      });
    });

  test('a glob without a match', async () => {
    await assert.rejects(() => guardMode(calm(), { plan: join(folder, 'none-*.json') }), {
      kind: 'input',
      message: /matches no file/,
    });
  });

  test('a file that is not there', async () => {
    await assert.rejects(() => guardMode(calm(), { plan: join(folder, 'none.json') }), {
      message: /cannot be read \(ENOENT\)/,
    });
  });
});

test('many groups of one subscription are told by its own lists, once', async () => {
  const azure = new FakeAzure();
  const groups = [1, 2, 3, 4].map((index) => `${subscription}/resourceGroups/rg-${index}`);
  const tables = groups.map((each) => `${each}/providers/Microsoft.Network/routeTables/routes`);
  azure
    .at(
      `${subscription}/resourcegroups`,
      found({ value: groups.map((id) => ({ id, properties: { provisioningState: 'Succeeded' } })) }),
    )
    .at(
      `${subscription}/providers/Microsoft.Network/routeTables`,
      found({ value: tables.map((id) => ({ id, properties: { provisioningState: 'Succeeded' } })) }),
    )
    .at(`${subscription}/providers/Microsoft.Authorization/locks`, lockOn(groups[1] ?? ''));
  const drops = tables.map(
    (id, index): Change => ({
      address: `azurerm_route_table.r${index}`,
      actions: ['delete'],
      before: { id, name: 'routes' },
    }),
  );
  const report = await guarded(azure, terraform(drops));
  assert.match(report.summary, /^1 of 4 changes would fail: /);
  assert.equal(report.targets.find(({ verdict }) => verdict === 'blocked')?.resourceId, tables[1]);
  const lists = azure.reads.filter((path) => /\/(?:locks|routeTables(?:\/routes)?|resourcegroups)$/i.test(path));
  assert.deepEqual(
    new Set(lists),
    new Set([
      `${subscription}/providers/Microsoft.Authorization/locks`,
      `${subscription}/resourcegroups`,
      `${subscription}/providers/Microsoft.Network/routeTables`,
    ]),
  );
});

test('a plan of another tenant is a sentence', async () => {
  const elsewhere = new FakeAzure().at(subscription, { kind: 'absent', code: 'SubscriptionNotFound', message: '' });
  for (const changes of [[updateNet], [makeSubnet], [dropRoutes]])
    await assert.rejects(() => guarded(elsewhere, terraform(changes)), {
      kind: 'input',
      message: /^Input "plan" is "\/subscriptions\//,
    });
});

test('mode run takes a plan too', async () => {
  const { report, started } = await runMode(calm(), { plan: planFile(terraform([updateNet])) }, [{}]);
  assert.deepEqual([report.verdict, started, report.plan?.sources.length], ['succeeded', 1, 1]);
});

test('what the command says of a resource is told with the name that the plan has for it', async () => {
  const said = az(
    'AnotherOperationInProgress',
    `Another operation on this or dependent resource is in progress. Resource: ${subnet.toUpperCase().replace('/SUBSCRIPTIONS', '/subscriptions')}`,
  );
  const { report } = await runMode(calm(), { plan: planFile(terraform([makeSubnet])), replay: '0' }, [failing(said)]);
  assert.equal(report.verdict, 'failed');
  assert.match(render(report, 'terminal'), /In the plan +azurerm_subnet\.apps$/m);
});

test('what stops many for one reason is told with its way out a few times, and each has its place in the table', async () => {
  const tables = Array.from({ length: 12 }, (_, index) => `${group}/providers/Microsoft.Network/routeTables/t${index}`);
  const azure = tables.reduce(
    (each, id, index) => each.at(id, found(network(index < 6 ? 'Updating' : 'Succeeded'))),
    new FakeAzure(),
  );
  const made = tables.slice(6);
  const report = await guarded(
    azure,
    terraform([
      ...tables.slice(0, 6).map(
        (id, index): Change => ({
          address: `azurerm_route_table.w${index}`,
          actions: ['update'],
          before: { id, name: 't' },
          after: { id, name: 't' },
        }),
      ),
      ...made.map(
        (id, index): Change => ({
          address: `azurerm_route_table.m${index}`,
          actions: ['create'],
          after: { name: id.split('/').at(-1), ...inGroup },
          unknown: { id: true },
        }),
      ),
    ]),
  );
  assert.match(report.summary, /^6 of 12 changes would fail, 6 would have to wait: /);
  const count = (reason: string): number => report.diagnoses.filter((each) => each.reason === reason).length;
  assert.deepEqual([count('import-needed'), count('provisioning-in-progress')], [1, 1]);
  const imports = report.diagnoses
    .find(({ reason }) => reason === 'import-needed')
    ?.steps.map(({ command = '' }) => command.split('\n'));
  assert.deepEqual(
    imports?.flat().filter((each) => each !== ''),
    made.map((id, index) => `terraform import "azurerm_route_table.m${index}" "${id}"`),
  );
  const text = render(report, 'terminal');
  // Nothing was tried, and Azure said nothing.
  assert.doesNotMatch(text, /^ +(?:Tried|Azure said)/m);
  assert.match(text, /^ {2}In the plan +azurerm_route_table\.m0$/m);
  assert.match(
    text.replace(/\s+/g, ' '),
    /`azurerm_route_table\.m0`, `azurerm_route_table\.m1`, `azurerm_route_table\.m2` and 3 more write: The plan creates it, .*? Way out: If it is the one you mean, take it into the state\./,
  );
});

test('a plan that is piped in, and one that is not', () => {
  const pipe = (input: string) =>
    spawnSync(
      process.execPath,
      ['--no-warnings', join(import.meta.dirname, '../../src/main/terminal.ts'), 'group', '--plan', '-', '--json'],
      {
        input,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], ARM_SUBSCRIPTION_ID: subscription.split('/').at(-1) },
      },
    );
  const plan = JSON.stringify(terraform([makeSubnet]));
  const good = pipe(plan);
  assert.equal(good.status, 0, good.stderr);
  const report = JSON.parse(good.stdout) as Report;
  assert.deepEqual([report.verdict, report.plan?.sources[0]?.file], ['named', 'standard input']);
  const bad = pipe('');
  assert.deepEqual([bad.status, /standard input: The file is empty/.test(bad.stderr)], [2, true], bad.stderr);
});

describe('a plan that changes nothing in Azure', () => {
  const nothing = (): string =>
    planFile(
      terraform([{ address: 'random_pet.n', actions: ['create'], after: { length: 2 }, unknown: { id: true } }]),
    );

  test('is clear, and nobody signs in for it', async () => {
    const queue = (): never => assert.fail('nobody is waited for');
    const { host } = fakeHost(new FakeAzure(), { mode: 'guard', plan: nothing(), serialization: 'require' }, { queue });
    const report = await guard(host, {
      ...portsOf(new FakeAzure()),
      enter: () => assert.fail('no token is needed'),
    });
    assert.deepEqual([report.verdict, report.requests.arm, report.targets], ['clear', 0, []]);
  });

  test('has a group to queue by; one of which no ID is known has none', async () => {
    const grouped = (plan: string): Promise<Report> =>
      nameGroup(fakeHost(new FakeAzure(), { mode: 'group', plan }, {}).host, {});
    const report = await grouped(nothing());
    assert.deepEqual([report.verdict, report.serialization?.group], ['named', 'azure~nothing']);
    const unnamed = planFile(
      terraform([{ address: 'azurerm_resource_group.g', actions: ['create'], after: {}, unknown: { name: true } }]),
    );
    await assert.rejects(() => grouped(unnamed), {
      kind: 'input',
      message: /a resource whose ID is known before it is applied/,
    });
  });
});
