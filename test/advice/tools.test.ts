import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import { inSubscription } from '../../src/conflict/advice/first.ts';
import { type AdviceContext, adviceFor } from '../../src/conflict/advice/index.ts';
import { toolRows } from '../../src/conflict/advice/tools/index.ts';
import { valuesOf } from '../../src/conflict/advice/values.ts';
import type { Step } from '../../src/conflict/step.ts';
import type { Reason } from '../../src/conflict/taxonomy.ts';

const SUB = '/subscriptions/1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11';
const PATH = 'resourceGroups/mail-rg/providers/Microsoft.Communication/communicationServices/post';
const whole = parseResourceId(`${SUB}/${PATH}`);
const masked = parseResourceId(`/subscriptions/***/${PATH}`);

const linesOf = (reason: Reason, context: Partial<AdviceContext>): readonly string[] =>
  adviceFor(reason, { facts: {}, ...context }).steps.flatMap(({ az, powershell, command }) =>
    [command, az, powershell].filter((line) => line !== undefined),
  );

const addressed = (tool: string, address: string, id = whole): Partial<AdviceContext> => ({
  tool,
  id,
  facts: { address },
});
const asked =
  '"$(az resource show --resource-group "mail-rg" --resource-type "Microsoft.Communication/communicationServices" --name "post" --query id --output tsv)"';

/** What a tool says, for a reason: one of its lines is this, to the letter. */
const says: readonly (readonly [Reason, Partial<AdviceContext>, string])[] = [
  [
    'failed-state',
    addressed('terraform', 'module.post.azurerm_communication_service.main'),
    'terraform apply "-target=module.post.azurerm_communication_service.main"',
  ],
  [
    'failed-state',
    addressed('opentofu', 'azurerm_communication_service.main[2]'),
    'tofu apply "-target=azurerm_communication_service.main[2]"',
  ],
  [
    'failed-state',
    addressed('pulumi', 'azure-native:communication:CommunicationService::post'),
    'pulumi up --target "**azure-native:communication:CommunicationService::post"',
  ],
  [
    'failed-state',
    addressed('ansible', 'mail : make the service'),
    'ansible-playbook "<playbook>" --start-at-task "mail : make the service"',
  ],
  ['failed-state', { tool: 'azd' }, 'azd provision'],
  [
    'import-needed',
    addressed('terragrunt', 'azurerm_communication_service.main'),
    `terragrunt import "azurerm_communication_service.main" "${SUB}/${PATH}"`,
  ],
  [
    'import-needed',
    addressed('terraform', 'azurerm_communication_service.main', masked),
    `terraform import "azurerm_communication_service.main" ${asked}`,
  ],
  [
    'resource-exists',
    addressed('pulumi', 'azure-native:communication:CommunicationService::post'),
    `pulumi import "azure-native:communication:CommunicationService" "post" "${SUB}/${PATH}"`,
  ],
  [
    'terraform-state-lock',
    { tool: 'opentofu', facts: { lockId: '2f6f1a0c-0b5d' } },
    'tofu force-unlock "2f6f1a0c-0b5d"',
  ],
  ['terraform-state-lock', { facts: { lockId: '2f6f1a0c-0b5d' } }, 'terraform force-unlock "2f6f1a0c-0b5d"'],
  ['terraform-state-lock', { tool: 'pulumi' }, 'pulumi cancel --yes'],
  ['terraform-state-lock', { tool: 'pulumi' }, 'pulumi refresh'],
  [
    'etag-mismatch',
    addressed('terraform', 'azurerm_communication_service.main'),
    'terraform plan -refresh-only "-target=azurerm_communication_service.main"',
  ],
  ['state-not-saved', { tool: 'opentofu' }, 'tofu state push errored.tfstate'],
  ['soft-deleted', { tool: 'azd' }, 'azd down --purge'],
  ['cause-not-told', { tool: 'terraform' }, '$env:TF_LOG = "DEBUG"; terraform apply'],
];

describe('a tool says its own', () => {
  for (const [reason, context, line] of says)
    test(`${context.tool ?? 'no tool'} of ${reason}: ${line.slice(0, 60)}`, () => {
      const lines = linesOf(reason, context);
      assert.ok(lines.includes(line), lines.join('\n'));
    });

  test('no tool says what is another one’s', () => {
    for (const { tool } of toolRows) {
      const others = /\b(terraform|tofu|terragrunt|pulumi|azd|ansible-playbook) [a-z-]/;
      const program = { opentofu: 'tofu', ansible: 'ansible-playbook' }[tool as string] ?? tool;
      for (const reason of [
        'failed-state',
        'resource-exists',
        'timed-out',
        'canceled',
        'etag-mismatch',
        'throttled',
        'cause-not-told',
      ] as const)
        for (const line of linesOf(reason, { tool, id: whole }))
          assert.ok((others.exec(line)?.[1] ?? program) === program, line);
    }
  });
});

describe('an address with keys', () => {
  const address = 'module.post["eu"].azurerm_communication_service.main["blue"]';
  test('is quoted for bash and cmd.exe in one way, for every PowerShell in another', () => {
    const lines = linesOf('import-needed', addressed('terraform', address));
    const escaped = address.replaceAll('"', '\\"');
    assert.ok(lines.includes(`terraform import "${escaped}" "${SUB}/${PATH}"`), lines.join('\n'));
    assert.ok(
      lines.includes(
        `& { $PSNativeCommandArgumentPassing = "Legacy"; terraform import '${escaped}' "${SUB}/${PATH}" }`,
      ),
    );
  });

  for (const key of ['$(id)', '`id`', 'a b', "a'b", 'a\\', '%PATH%', 'a&b', '"']) {
    test(`with ${key} in it stays out of commands`, () => {
      const lines = linesOf('import-needed', addressed('terraform', `azurerm_communication_service.main["${key}"]`));
      assert.ok(lines.some((line) => line.startsWith('terraform import "<resource-address>"')));
      assert.ok(lines.every((line) => !line.includes(`["${key}`) && !line.includes(`[\\"${key}`)));
    });
  }
});

describe('the scope of a deployment decides its commands', () => {
  const scopes: readonly (readonly [NonNullable<AdviceContext['deployment']>, string, string])[] = [
    [
      { scope: 'group', name: 'web', group: 'mail-rg' },
      'az deployment group show --resource-group "mail-rg" --name "web"',
      'Get-AzResourceGroupDeployment -ResourceGroupName "mail-rg" -Name "web"',
    ],
    [
      { scope: 'sub', name: 'web', subscription: 'prod' },
      'az deployment sub show --subscription "prod" --name "web"',
      'Get-AzDeployment -Name "web"',
    ],
    [
      { scope: 'mg', name: 'web', managementGroup: 'corp' },
      'az deployment mg show --management-group-id "corp" --name "web"',
      'Get-AzManagementGroupDeployment -ManagementGroupId "corp" -Name "web"',
    ],
    [{ scope: 'tenant', name: 'web' }, 'az deployment tenant show --name "web"', 'Get-AzTenantDeployment -Name "web"'],
  ];
  for (const [deployment, az, powershell] of scopes)
    test(`${deployment.scope}, by the command line alone`, () => {
      const lines = linesOf('deployment-active', { deployment });
      assert.ok(
        lines.some((line) => line.startsWith(az)),
        lines.join('\n'),
      );
      assert.ok(
        lines.some((line) => line.startsWith(powershell)),
        lines.join('\n'),
      );
    });

  test('an ID of a deployment comes before the command line', () => {
    const id = parseResourceId(`${SUB}/resourceGroups/inner-rg/providers/Microsoft.Resources/deployments/inner`);
    const lines = linesOf('deployment-active', { id, deployment: { scope: 'sub', name: 'outer' } });
    assert.ok(lines.every((line) => !line.includes('outer') && !line.includes('deployment sub')));
  });

  test('the group of the command comes before that of the resource which failed in it', () => {
    const lines = linesOf('deployment-active', {
      id: whole,
      deployment: { scope: 'group', name: 'web', group: 'ops-rg' },
    });
    assert.ok(lines.some((line) => line.includes('--resource-group "ops-rg" --name "web"')));
    assert.ok(lines.every((line) => !line.includes('deployment group') || !line.includes('mail-rg')));
  });

  test('a stack is asked as a stack', () => {
    const lines = linesOf('cause-not-told', { deployment: { scope: 'sub', name: 'landing', stack: true } });
    assert.ok(
      lines.some((line) => line.startsWith('az stack sub show --name "landing"')),
      lines.join('\n'),
    );
  });
});

test('PowerShell is told its subscription in front of the first command that needs it, and of no other', () => {
  const values = valuesOf({ id: whole, facts: {} });
  const steps: readonly Step[] = [
    { text: 'a', kind: 'look', powershell: '$env:TF_LOG = "DEBUG"; terraform plan' },
    { text: 'b', kind: 'look', powershell: 'Get-AzManagementGroupDeployment -ManagementGroupId "corp" -Name "web"' },
    { text: 'c', kind: 'look', powershell: 'Get-AzResourceLock' },
    { text: 'd', kind: 'look', powershell: 'Get-AzResource' },
  ];
  const told = inSubscription(steps, { tool: 'powershell', facts: {} }, values);
  assert.deepEqual(
    told.map(({ powershell }) => powershell?.startsWith('Set-AzContext')),
    [false, false, true, false],
  );
});

describe('where the portal has it', () => {
  const id = parseResourceId(`${SUB}/resourceGroups/mail-rg/providers/Microsoft.Compute/virtualMachines/api-01`);
  const textsOf = (reason: Reason, context: Partial<AdviceContext>): readonly string[] =>
    adviceFor(reason, { facts: {}, id, ...context }).steps.map(({ text }) => text);
  const asks: readonly (readonly [Reason, Partial<AdviceContext>, string])[] = [
    ['scope-locked', {}, 'Locks of the resource'],
    ['another-operation-in-progress', {}, 'Activity log of the resource group'],
    ['cause-not-told', { deployment: { scope: 'sub' } }, 'Deployments of the subscription'],
    ['vm-not-running', {}, 'the Overview of the machine, under Start and Stop'],
    ['deny-assignment', {}, 'Access control (IAM) of the scope, under Deny assignments'],
    [
      'subscription-not-registered',
      { facts: { provider: 'Microsoft.Web' } },
      'the subscription, under Resource providers and Preview features',
    ],
    ['policy-denied', {}, 'Policy, under Assignments'],
  ];
  for (const [reason, context, page] of asks)
    test(`${reason}: ${page}`, () => {
      const told = textsOf(reason, context).filter((text) => text.includes(`In the portal: ${page}.`));
      assert.equal(told.length, 1, textsOf(reason, context).join('\n'));
    });

  test('is said to who has no tool', () => {
    for (const { tool } of toolRows)
      for (const [reason, context] of asks)
        assert.ok(textsOf(reason, { ...context, tool }).every((text) => !text.includes('In the portal: ')));
  });
});

test('what azapi can wait for by itself stands with every operation that passes', () => {
  for (const reason of [
    'another-operation-in-progress',
    'provisioning-in-progress',
    'exclusive-access',
    'service-busy',
    'concurrent-write',
  ] as const) {
    const told = (address: string): boolean =>
      adviceFor(reason, { facts: { address }, tool: 'terraform', id: whole }).steps.some(({ text }) =>
        text.includes('`retry` block'),
      );
    assert.equal(told('azapi_resource.post'), true, reason);
    assert.equal(told('azurerm_communication_service.main'), false, reason);
  }
});

test('PowerShell is told its subscription once, where a command needs it', () => {
  const id = parseResourceId(`${SUB}/resourceGroups/mail-rg/providers/Microsoft.Compute/virtualMachines/api-01`);
  const lines = linesOf('vm-not-running', { id, tool: 'powershell' }).filter((line) => line.includes('Set-AzContext'));
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /^Set-AzContext -Subscription "1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11" \| Out-Null; /);
  assert.ok(linesOf('vm-not-running', { id, tool: 'az' }).every((line) => !line.includes('Set-AzContext')));
});
