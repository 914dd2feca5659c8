import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import { type AdviceContext, adviceFor } from '../../src/conflict/advice/index.ts';
import { type Reason, reasons } from '../../src/conflict/taxonomy.ts';

const SUB = '/subscriptions/1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11';
const GROUP = `${SUB}/resourceGroups/shop-rg`;
const VM = `${GROUP}/providers/Microsoft.Compute/virtualMachines/api-01`;
const all = Object.keys(reasons) as Reason[];

function about(
  id: string,
  facts: Readonly<Record<string, string>> = {},
  rest: Partial<AdviceContext> = {},
): AdviceContext {
  return { id: parseResourceId(id), facts, ...rest };
}

function linesOf(reason: Reason, context: AdviceContext): readonly string[] {
  return adviceFor(reason, context).steps.flatMap((step) =>
    [step.az, step.powershell, step.command].filter((line) => line !== undefined),
  );
}

describe('commands carry the resource', () => {
  const cases: readonly (readonly [Reason, string, RegExp])[] = [
    ['vm-not-deallocated', VM, new RegExp(`^az vm deallocate --ids "${VM}"$`)],
    ['vm-not-deallocated', `${VM}/extensions/agent`, new RegExp(`^az vm deallocate --ids "${VM}"$`)],
    [
      'vm-not-deallocated',
      `${GROUP}/providers/Microsoft.Compute/virtualMachineScaleSets/pool/virtualMachines/3`,
      /^az vmss deallocate --subscription ".*" --resource-group "shop-rg" --name "pool"$/,
    ],
    [
      'service-stopped',
      `${GROUP}/providers/Microsoft.ContainerService/managedClusters/aks/agentPools/np`,
      /^az aks start .*--resource-group "shop-rg" --name "aks"$/,
    ],
    [
      'service-stopped',
      `${GROUP}/providers/Microsoft.DBforPostgreSQL/flexibleServers/pg/databases/orders`,
      /^az postgres flexible-server start --ids ".*flexibleServers\/pg"$/,
    ],
    [
      'service-stopped',
      `${GROUP}/providers/Microsoft.Web/sites/shop/slots/blue`,
      /^az webapp start .*--name "shop" --slot "blue"$/,
    ],
    [
      'another-operation-in-progress',
      `${GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/web`,
      /^az resource wait --ids ".*virtualNetworks\/hub" --custom .* --deleted --interval 15$/,
    ],
    ['another-operation-in-progress', VM, /^az resource wait --ids ".*api-01" --custom "contains\(\['Succeeded'/],
    [
      'deployment-active',
      `${GROUP}/providers/Microsoft.Resources/deployments/main`,
      /^az deployment group wait .*--resource-group "shop-rg" --name "main"/,
    ],
    [
      'deployment-active',
      `${SUB}/providers/Microsoft.Resources/deployments/landing`,
      /^az deployment sub wait .*--name "landing"/,
    ],
    ['scope-locked', VM, new RegExp(`^az lock list --resource "${VM}" --filter-string "atScope\\(\\)"`)],
    [
      'soft-deleted',
      `${GROUP}/providers/Microsoft.KeyVault/vaults/shop-kv`,
      /^az keyvault recover --subscription ".*" --name "shop-kv"$/,
    ],
    [
      'soft-deleted',
      `${GROUP}/providers/Microsoft.KeyVault/vaults/shop-kv/secrets/db`,
      /^az keyvault secret recover --vault-name "shop-kv" --name "db"$/,
    ],
    ['resource-in-use', `${GROUP}/providers/Microsoft.Network/publicIPAddresses/ip`, /ipConfiguration\.id/],
    ['failed-state', VM, /^az vm reapply --ids/],
    [
      'cause-not-told',
      `${GROUP}/providers/Microsoft.Resources/deployments/main`,
      /^az deployment operation group list .*--name "main"/,
    ],
    [
      'cause-not-told',
      `${SUB}/providers/Microsoft.Resources/deployments/landing`,
      /^az deployment operation sub list .*--name "landing"/,
    ],
    [
      'cause-not-told',
      '/providers/Microsoft.Management/managementGroups/plums/providers/Microsoft.Resources/deployments/policies',
      /^az deployment operation mg list --management-group-id "plums" --name "policies"/,
    ],
    [
      'cause-not-told',
      `${GROUP}/providers/Microsoft.Resources/deploymentStacks/shop`,
      /^az stack group show .*--resource-group "shop-rg" --name "shop"/,
    ],
    [
      'cause-not-told',
      `${SUB}/providers/Microsoft.Resources/deploymentStacks/shop`,
      /^az stack sub show .*--name "shop"/,
    ],
    ['timed-out', VM, new RegExp(`^az resource show --ids "${VM}"`)],
    [
      'timed-out',
      `${GROUP}/providers/Microsoft.Resources/deployments/main`,
      /^az deployment group wait .*--name "main"/,
    ],
    [
      'canceled',
      `${SUB}/providers/Microsoft.Resources/deployments/landing`,
      /^az deployment sub wait .*--name "landing"/,
    ],
    [
      'script-failed',
      `${GROUP}/providers/Microsoft.Resources/deploymentScripts/seed`,
      /^az deployment-scripts show-log .*--name "seed"$/,
    ],
    ['script-failed', VM, new RegExp(`^az vm get-instance-view --ids "${VM}"`)],
    ['group-deletion-failed', GROUP, /^az lock list .*--resource-group "shop-rg"/],
  ];
  for (const [reason, id, expected] of cases) {
    test(`${reason} on ${id.split('/').slice(-2).join('/')}`, () => {
      const lines = linesOf(reason, about(id));
      assert.ok(
        lines.some((line) => expected.test(line)),
        lines.join('\n'),
      );
    });
  }

  test('a stack is never asked as a deployment, nor a deployment as a stack', () => {
    const of = (type: string): string =>
      linesOf('cause-not-told', about(`${GROUP}/providers/Microsoft.Resources/${type}/shop`)).join('\n');
    assert.doesNotMatch(of('deploymentStacks'), /az deployment /);
    assert.doesNotMatch(of('deployments'), /az stack /);
  });

  test('the tool of the user gets its own commands', () => {
    const of = (reason: Reason, tool: string): string =>
      linesOf(reason, about(VM, { address: 'azurerm_linux_virtual_machine.api' }, { tool })).join('\n');
    assert.match(of('timed-out', 'terraform'), /^terraform import "azurerm_linux_virtual_machine\.api" /m);
    assert.match(of('timed-out', 'pulumi'), /^pulumi refresh$/m);
    assert.match(of('cause-not-told', 'azd'), /^azd provision --debug$/m);
    assert.match(of('cause-not-told', 'ansible'), /^ansible-playbook -vvv /m);
    assert.match(of('resource-exists', 'pulumi'), /^pulumi import /m);
    for (const tool of ['pulumi', 'azd', 'ansible', 'az', 'powershell'])
      assert.doesNotMatch(of('timed-out', tool), /terraform/, tool);
  });

  test('a state that was not saved is pushed, never forced, and pushed too where a lease stood in the way', () => {
    const lines = linesOf('state-not-saved', { facts: {}, tool: 'terraform' });
    assert.ok(lines.includes('terraform state push errored.tfstate'));
    assert.doesNotMatch(lines.join('\n'), /-force/);
    assert.ok(
      linesOf('blob-lease', { facts: { unsavedState: 'errored.tfstate' }, tool: 'terraform' }).includes(
        'terraform state push errored.tfstate',
      ),
    );
    assert.ok(!linesOf('blob-lease', { facts: {}, tool: 'terraform' }).join('\n').includes('state push'));
  });

  test('a disk uses the machine that the error names', () => {
    const disk = `${GROUP}/providers/Microsoft.Compute/disks/data`;
    assert.ok(
      linesOf('disk-attached', about(disk, { vmId: VM })).some((line) =>
        line.endsWith('--vm-name "api-01" --name "data"'),
      ),
    );
    assert.ok(linesOf('vm-not-deallocated', about(disk, { vmId: VM })).includes(`az vm deallocate --ids "${VM}"`));
  });

  test('quota and size use the facts', () => {
    assert.ok(
      linesOf('quota-exceeded', { facts: { location: 'westeurope', quotaName: 'Total Regional Cores' } }).includes(
        'az vm list-usage --location "westeurope" --output table',
      ),
    );
    // What is no matter of cores is in no list of cores.
    assert.doesNotMatch(linesOf('quota-exceeded', { facts: { location: 'westeurope' } }).join('\n'), /list-usage/);
    const line = 'az vm list-skus --location "westeurope" --size "Standard_D4s_v5" --all --output table';
    assert.ok(
      linesOf('sku-not-available', { facts: { location: 'westeurope', size: 'Standard_D4s_v5' } }).includes(line),
    );
  });

  test('a location with spaces is spelled as ARM spells it, and a list of locked scopes falls back to the resource', () => {
    assert.ok(
      linesOf('quota-exceeded', {
        type: 'Microsoft.Compute/virtualMachines',
        facts: { location: 'West Europe' },
      }).includes('az vm list-usage --location "westeurope" --output table'),
    );
    const lines = linesOf('scope-locked', about(VM, { lockedScope: `${GROUP}','${VM}` }));
    assert.ok(
      lines.some((line) => line.startsWith(`az lock list --resource "${VM}" --filter-string "atScope()"`)),
      lines.join('\n'),
    );
    const one = linesOf('scope-locked', about(VM, { lockedScope: GROUP }));
    assert.ok(one.includes(`Get-AzResourceLock -Scope "${GROUP}" -AtScope`));
  });

  test('the dependency that the error names is the one to wait for', () => {
    assert.ok(
      linesOf(
        'dependency-updating',
        about(VM, { inUseBy: `${GROUP}/providers/Microsoft.Network/virtualNetworks/hub` }),
      ).some((line) => line.includes('virtualNetworks/hub" --custom')),
    );
  });

  test('a status URL is the step where it is the only signal, and the last resort where the resource can be waited on', () => {
    const operationUri = `https://management.azure.com${SUB}/providers/Microsoft.Network/locations/westeurope/operations/0b1c?api-version=2024-05-01`;
    const first = (context: AdviceContext): string => linesOf('another-operation-in-progress', context)[0] ?? '';
    assert.match(first({ facts: { operationUri } }), /^az rest --method get --url ".*\/operations\/0b1c/);
    assert.match(first(about(VM, { operationUri })), /^az resource wait --ids ".*api-01"/);
    assert.match(first({ facts: {} }), /^az resource wait --ids "<resource-id>"/);
    const lines = linesOf('another-operation-in-progress', about(VM, { operationUri }));
    assert.equal(lines.filter((line) => line.startsWith('az rest')).length, 1);
  });

  test('without an ID, group and name do', () => {
    const vm = { type: 'Microsoft.Compute/virtualMachines', name: 'api-01', group: 'shop-rg', facts: {} };
    assert.equal(linesOf('vm-not-deallocated', vm)[0], 'az vm deallocate --resource-group "shop-rg" --name "api-01"');
    assert.ok(
      linesOf('vm-not-deallocated', vm).includes('Stop-AzVM -ResourceGroupName "shop-rg" -Name "api-01" -Force'),
    );
    assert.ok(
      linesOf('vm-not-deallocated', { ...vm, operation: 'az vm resize' }).includes(
        'az vm list-vm-resize-options --resource-group "shop-rg" --name "api-01" --output table',
      ),
    );
    const busy = linesOf('another-operation-in-progress', vm);
    assert.ok(
      busy[0]?.startsWith(
        'az resource wait --resource-group "shop-rg" --resource-type "Microsoft.Compute/virtualMachines" --name "api-01" --custom "',
      ),
      busy[0],
    );
    assert.ok(
      busy.some((line) => line.startsWith('az monitor activity-log list --resource-group "shop-rg" --offset 1h')),
    );
    const vnet = linesOf('another-operation-in-progress', {
      ...vm,
      type: 'Microsoft.Network/virtualNetworks',
      name: 'hub',
    });
    assert.ok(
      vnet[0]?.startsWith(
        'az resource wait --resource-group "shop-rg" --resource-type "Microsoft.Network/virtualNetworks" --name "hub" --custom "',
      ),
      vnet[0],
    );
    assert.doesNotMatch([...busy, ...vnet, ...linesOf('vm-not-deallocated', vm)].join('\n'), /<|subscription/);
  });

  test('a child without an ID is not taken for its parent, and a hostile group or name gets into no command', () => {
    const subnet = { type: 'Microsoft.Network/virtualNetworks/subnets', name: 'web', group: 'shop-rg', facts: {} };
    assert.ok(
      linesOf('another-operation-in-progress', subnet).some((line) =>
        line.startsWith('az resource wait --ids "<resource-id>"'),
      ),
    );
    for (const evil of ['$(id)', 'a"; id #', '`id`', '-x', '@x']) {
      for (const context of [
        { type: 'Microsoft.Compute/virtualMachines', name: evil, group: 'shop-rg', facts: {} },
        { type: 'Microsoft.Compute/virtualMachines', name: 'api-01', group: evil, facts: {} },
      ])
        for (const reason of all)
          assert.ok(!linesOf(reason, context).some((line) => line.includes(evil)), `${reason} ${evil}`);
    }
  });

  test('a title has room for names, not for an ID', () => {
    const { title } = adviceFor(
      'resource-in-use',
      about(VM, { inUseBy: `${GROUP}/providers/Microsoft.Network/networkInterfaces/n/ipConfigurations/main` }),
    );
    assert.equal(title, 'api-01 is still in use by n/main');
  });

  test('titles name the resource, the machine or the figures', () => {
    assert.equal(adviceFor('vm-not-deallocated', about(VM)).title, 'api-01 must be deallocated first');
    assert.equal(adviceFor('vm-not-deallocated', { facts: {} }).title, 'the resource must be deallocated first');
    assert.equal(
      adviceFor('quota-exceeded', { facts: { quotaName: 'standardDSv5Family' } }).title,
      'a quota does not allow this: standardDSv5Family',
    );
    assert.equal(adviceFor('soft-deleted', { facts: {} }).title, 'a soft-deleted resource still holds the name');
    const subnet = about(`${GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/web`);
    assert.equal(adviceFor('another-operation-in-progress', subnet).title, 'another operation is still running on hub');
    assert.equal(
      adviceFor('another-operation-in-progress', {
        type: 'Microsoft.Network/virtualNetworks/subnets',
        name: 'web',
        facts: {},
      }).title,
      'another operation is still running on web',
    );
    assert.equal(
      adviceFor('another-operation-in-progress', { name: '***', facts: {} }).title,
      'another operation is still running on the resource',
    );
  });
});

describe('the real signal is polled where Azure named it', () => {
  const uri = `${SUB}/providers/Microsoft.Network/locations/westeurope/operations/0b1c?api-version=2024-05-01`;

  test('the status URL goes to the own cloud, whatever host the log names', () => {
    for (const host of [
      'https://management.azure.com',
      'https://management.usgovcloudapi.net',
      'https://evil.example',
      '',
    ]) {
      const lines = linesOf('another-operation-in-progress', about(VM, { operationUri: host + uri }));
      assert.ok(lines.includes(`az rest --method get --url "${uri}"`), host);
    }
  });

  for (const bad of [
    `https://evil.example/x${uri}`,
    `${uri}"; id`,
    `${uri}$(id)`,
    'http://management.azure.com/subscriptions/x',
    'javascript:alert(1)',
  ]) {
    test(`no command from ${bad.slice(0, 24)}…${bad.slice(-8)}`, () => {
      const lines = linesOf('another-operation-in-progress', about(VM, { operationUri: bad }));
      assert.ok(lines.every((line) => !line.includes('az rest')));
    });
  }
});

describe('hostile values never reach a command', () => {
  const hostile = [
    `a$(touch\${IFS}pwned)`,
    'a`id`',
    'a;id',
    'a|id',
    'a&&id',
    "a'b",
    'a b',
    'a!x',
    'a%PATH%',
    'a\u202eb',
    'a*b',
    'a\u2019b',
    '-x',
    '@file',
    'a\\b',
    'a#b',
    'a~b',
  ];
  for (const name of hostile) {
    test(`a resource called ${JSON.stringify(name)}`, () => {
      const id = parseResourceId(VM);
      assert.ok(id !== undefined);
      const forged = {
        ...id,
        id: id.id.replace('api-01', () => name),
        topLevel: id.id.replace('api-01', () => name),
        name,
        names: [name],
      };
      const facts = Object.fromEntries(
        [
          'location',
          'size',
          'vmId',
          'vmName',
          'deploymentName',
          'lockedScope',
          'lockId',
          'provider',
          'account',
          'container',
          'blob',
          'address',
          'correlationId',
          'group',
        ].map((key) => [key, name]),
      );
      for (const reason of all) {
        for (const tool of ['terraform', 'az']) {
          for (const line of linesOf(reason, { id: forged, name, facts, tool })) {
            assert.ok(!line.includes(`"${name}`) && !line.includes(`/${name}`), line);
            if (line.includes('shop-rg')) assert.fail(`half an ID in: ${line}`);
          }
        }
      }
    });
  }

  test('what a parser would let through is still refused', () => {
    const parsed = parseResourceId(`${GROUP}/providers/Microsoft.Compute/virtualMachines/a$(id)`);
    assert.ok(parsed !== undefined);
    assert.ok(
      linesOf('vm-not-deallocated', { id: parsed, facts: {} }).includes('az vm deallocate --ids "<vm-resource-id>"'),
    );
  });

  for (const mask of ['***', 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx']) {
    const of = (path: string): AdviceContext =>
      about(`/subscriptions/${mask}/resourceGroups/shop-rg/providers/${path}`);
    const vm = of('Microsoft.Compute/virtualMachines/api-01');

    test(`a subscription that is masked as ${mask} leaves the rest`, () => {
      assert.ok(
        linesOf('vm-not-deallocated', vm).includes('az vm deallocate --resource-group "shop-rg" --name "api-01"'),
      );
      const subnet = linesOf('resource-in-use', of('Microsoft.Network/virtualNetworks/hub/subnets/web'));
      assert.ok(
        subnet[0]?.startsWith(
          'az resource show --resource-group "shop-rg" --namespace "Microsoft.Network" --parent "virtualNetworks/hub" --resource-type "subnets" --name "web" --query',
        ),
        subnet[0],
      );
      assert.ok(
        subnet[1]?.startsWith(
          '(Get-AzResource -ResourceGroupName "shop-rg" -ResourceType "Microsoft.Network/virtualNetworks/subnets" -Name "hub/web" -ExpandProperties)',
        ),
        subnet[1],
      );
      const lock = linesOf('scope-locked', vm);
      assert.ok(
        lock.some((line) =>
          line.startsWith(
            'az lock list --resource-group "shop-rg" --resource-type "Microsoft.Compute/virtualMachines" --resource "api-01" --filter-string "atScope()"',
          ),
        ),
        lock.join('\n'),
      );
    });

    test(`no command holds the mask ${mask}`, () => {
      for (const reason of all) {
        for (const line of linesOf(reason, vm)) assert.ok(!line.includes(mask), `${reason}: ${line}`);
      }
    });
  }

  test('a name that is masked is in no command, and said once where to find', () => {
    const { steps } = adviceFor(
      'vm-not-deallocated',
      about(`${GROUP}/providers/Microsoft.Compute/virtualMachines/***`),
    );
    const finding = steps.filter(({ text }) => text.includes('put it where'));
    assert.equal(finding.length, 1);
    assert.equal(steps[0], finding[0]);
    assert.doesNotMatch(JSON.stringify(steps), /\*\*\*/);
  });

  test('prose is one line without control or direction characters, and is cut', () => {
    const advice = adviceFor('terraform-state-lock', {
      facts: { holder: `eve\u001b[31m\n::error::x\u202e${'y'.repeat(500)}` },
    });
    for (const text of [advice.title, ...advice.steps.map((step) => step.text)]) {
      assert.doesNotMatch(text, /[\u0000-\u001f\u202e]/);
      assert.ok(text.length < 400);
    }
  });

  test('every command that is given runs as one simple command in bash', () => {
    const lines = all.flatMap((reason) =>
      adviceFor(reason, about(VM, { vmId: VM })).steps.flatMap((step) =>
        [step.az, step.command].filter((line) => line !== undefined),
      ),
    );
    const script = lines
      .map((line) => `set -- ${line.replace(/^(az|terraform|helm) /, '')}; [ $# -ge 1 ] || exit 3`)
      .join('\n');
    const outcome = spawnSync('bash', ['--norc', '-u', '-c', script], { encoding: 'utf8' });
    assert.deepEqual([outcome.status, outcome.stderr], [0, '']);
  });
});
