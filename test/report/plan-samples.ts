import type { Report } from '../../src/report/model.ts';

/**
 * Reports of a guard before a plan, as it writes them: clear with side effects, with two things in the way, and with
 * one to wait for.
 */
export const planSamples: Readonly<Record<string, Report>> = {
  planClear: {
    schema: 'azure-conflict-guard/report/1',
    mode: 'guard',
    verdict: 'clear',
    class: 'none',
    reason: 'no-error',
    recovery: 'none',
    summary:
      'Nothing stands in the way of 5 of 6 changes of plans-shop.json. One has no ID yet, and was not looked at. The provider stops the virtual machine, deallocates it where it must, and starts it again if it ran: it restarts.',
    source: '',
    diagnoses: [],
    plan: {
      sources: [
        {
          file: 'plans/shop.json',
          format: 'terraform',
          changes: 6,
          targets: 5,
          unmapped: [
            {
              address: 'azurerm_role_assignment.reader',
              type: 'azurerm_role_assignment',
              why: 'name known after apply',
            },
          ],
          notes: [],
        },
      ],
    },
    targets: [
      {
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub',
        operation: 'write',
        address: 'azurerm_virtual_network.hub',
        exists: true,
        verdict: 'clear',
        conditions: [
          {
            what: 'provisioning state',
            expected: 'Succeeded or Failed or Canceled',
            actual: 'Succeeded',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
          {
            what: 'provisioning state of the subnets',
            expected: 'Succeeded or Failed or Canceled',
            actual: 'nothing',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
        ],
      },
      {
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/apps-0',
        operation: 'write',
        address: 'module.spoke[0].azurerm_subnet.apps',
        exists: false,
        verdict: 'clear',
        conditions: [
          {
            what: 'resource',
            expected: 'exists, or is created now',
            actual: 'does not exist yet; a write creates it',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
          {
            what: 'provider Microsoft.Network',
            expected: 'Registered',
            actual: 'Registered',
            met: true,
            outcome: 'met',
            source: 'the subscription',
          },
        ],
      },
      {
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/apps-1',
        operation: 'write',
        address: 'module.spoke[1].azurerm_subnet.apps',
        exists: false,
        verdict: 'clear',
        conditions: [
          {
            what: 'resource',
            expected: 'exists, or is created now',
            actual: 'does not exist yet; a write creates it',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
          {
            what: 'provider Microsoft.Network',
            expected: 'Registered',
            actual: 'Registered',
            met: true,
            outcome: 'met',
            source: 'the subscription',
          },
        ],
      },
      {
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/routeTables/old',
        operation: 'delete',
        address: 'module.net.azurerm_route_table.old',
        exists: true,
        verdict: 'clear',
        conditions: [
          {
            what: 'provisioning state',
            expected: 'Succeeded or Failed or Canceled',
            actual: 'Succeeded',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
          {
            what: 'subnets that use it',
            expected: 'none',
            actual: 'none',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
        ],
      },
      {
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Compute/virtualMachines/api-01',
        operation: 'resize to Standard_D4s_v5',
        address: 'azurerm_linux_virtual_machine.api',
        exists: true,
        verdict: 'clear',
        conditions: [
          {
            what: 'provisioning state',
            expected: 'Succeeded or Failed or Canceled',
            actual: 'Succeeded',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
          {
            what: 'power state',
            expected: 'not changing',
            actual: 'PowerState/running',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
          {
            what: 'the plan',
            expected: 'nobody minds',
            actual: 'a side effect',
            met: false,
            outcome: 'warns',
            source: 'the plan',
            why: 'The provider stops the virtual machine, deallocates it where it must, and starts it again if it ran: it restarts.',
          },
        ],
      },
    ],
    blockers: [],
    timeline: [],
    evidence: [
      { source: 'hub', status: 'read', detail: '' },
      { source: 'apps-0', status: 'empty', detail: 'not found (ResourceNotFound)' },
      { source: 'parent hub (apps-0)', status: 'read', detail: '' },
      { source: 'the virtual network (apps-0)', status: 'read', detail: '' },
      { source: 'apps-1', status: 'empty', detail: 'not found (ResourceNotFound)' },
      { source: 'parent hub (apps-1)', status: 'read', detail: '' },
      { source: 'the virtual network (apps-1)', status: 'read', detail: '' },
      { source: 'old', status: 'read', detail: '' },
      { source: 'api-01', status: 'read', detail: '' },
      { source: 'provider Microsoft.Network', status: 'read', detail: '' },
      { source: 'resource group', status: 'read', detail: '' },
      { source: 'subscription', status: 'read', detail: '' },
      { source: 'management locks', status: 'empty', detail: 'none' },
      { source: 'deny assignments', status: 'empty', detail: 'none' },
      { source: 'deployments', status: 'empty', detail: 'none active' },
      { source: 'Activity Log', status: 'empty', detail: 'no event yet; the log is 3 to 20 minutes late' },
    ],
    waitedMs: 0,
    elapsedMs: 0,
    requests: { arm: 14 },
  },
  planBlocked: {
    schema: 'azure-conflict-guard/report/1',
    mode: 'guard',
    verdict: 'blocked',
    class: 'already-exists',
    reason: 'import-needed',
    recovery: 'adopt-or-rename',
    summary: '2 of 6 changes would fail: apps-1 exists, but Terraform does not know it.',
    source: '',
    diagnoses: [
      {
        class: 'already-exists',
        reason: 'import-needed',
        recovery: 'adopt-or-rename',
        confidence: 'certain',
        title: 'apps-1 exists, but Terraform does not know it',
        codePath: [],
        message:
          'Resource: exists, needed does not exist yet. The plan creates it, and it is there already: the apply is refused.',
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/apps-1',
        operation: 'write',
        count: 1,
        facts: [],
        steps: [
          {
            text: 'Look at what is there: who made it, and does it match what you want?',
            kind: 'look',
            az: 'az resource show --ids "/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/apps-1"',
            powershell:
              'Get-AzResource -ResourceId "/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/apps-1" -ExpandProperties',
          },
          {
            text: 'If it is the one you mean, take it into the state; an `import` block does the same under review. Then plan, and read the plan before you apply.',
            kind: 'act',
            cost: 'nothing',
            command:
              'terraform import "module.spoke[1].azurerm_subnet.apps" "/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/apps-1"',
          },
          { text: 'If an earlier run was canceled, it may have created it without saving: import that one too.' },
          { text: 'Then run this job again. The guard verifies the state by itself.' },
        ],
        avoid: 'Deleting it in Azure so that it can be created again destroys what it holds.',
        references: ['https://developer.hashicorp.com/terraform/language/import'],
      },
      {
        class: 'lock',
        reason: 'scope-locked',
        recovery: 'ask-owner',
        confidence: 'certain',
        title: 'a management lock protects old',
        codePath: [],
        message: 'Management locks: CanNotDelete lock keep, needed none that stops delete.',
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/routeTables/old',
        operation: 'delete',
        count: 1,
        facts: [],
        steps: [
          {
            text: 'Read the locks at the scope that Azure names, with their notes and owners: they often say whom to ask.',
            kind: 'look',
            az: 'az lock list --subscription "3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d" --resource-group "prod-rg" --filter-string "atScope()" --query "[].{name:name, level:level, notes:notes, owners:owners[].applicationId, id:id}"',
            powershell:
              'Get-AzResourceLock -Scope "/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg" -AtScope',
          },
          {
            text: 'Where the notes are empty, see who set it. The Activity Log goes back 90 days.',
            kind: 'look',
            az: 'az monitor activity-log list --subscription "3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d" --resource-group "prod-rg" --offset 90d --max-events 10000 --query "[?operationName.value==\'Microsoft.Authorization/locks/write\'].{time:eventTimestamp, who:caller, lock:resourceId}" --output table',
            powershell:
              'Get-AzActivityLog -ResourceGroupName "prod-rg" -StartTime (Get-Date).AddDays(-89) -MaxRecord 10000 | Where-Object { $_.Authorization.Action -eq "Microsoft.Authorization/locks/write" } | Select-Object EventTimestamp, Caller, ResourceId',
          },
          {
            text: 'Ask the owner to lift the lock for this change and to put it back afterwards. It can take some minutes until that has effect.',
          },
          { text: 'Then run this job again. The guard verifies the state by itself.' },
        ],
        avoid:
          'Do not let the pipeline remove the lock: it is there to stop exactly this. A lock made by a service (Backup, for one) comes back by itself.',
        references: ['https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources'],
      },
    ],
    plan: {
      sources: [
        {
          file: 'plans/shop.json',
          format: 'terraform',
          changes: 6,
          targets: 5,
          unmapped: [
            {
              address: 'azurerm_role_assignment.reader',
              type: 'azurerm_role_assignment',
              why: 'name known after apply',
            },
          ],
          notes: [],
        },
      ],
    },
    targets: [
      {
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub',
        operation: 'write',
        address: 'azurerm_virtual_network.hub',
        exists: true,
        verdict: 'clear',
        conditions: [
          {
            what: 'provisioning state',
            expected: 'Succeeded or Failed or Canceled',
            actual: 'Succeeded',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
          {
            what: 'provisioning state of the subnets',
            expected: 'Succeeded or Failed or Canceled',
            actual: 'nothing',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
        ],
      },
      {
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/apps-0',
        operation: 'write',
        address: 'module.spoke[0].azurerm_subnet.apps',
        exists: false,
        verdict: 'clear',
        conditions: [
          {
            what: 'resource',
            expected: 'exists, or is created now',
            actual: 'does not exist yet; a write creates it',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
          {
            what: 'provider Microsoft.Network',
            expected: 'Registered',
            actual: 'Registered',
            met: true,
            outcome: 'met',
            source: 'the subscription',
          },
        ],
      },
      {
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/apps-1',
        operation: 'write',
        address: 'module.spoke[1].azurerm_subnet.apps',
        exists: true,
        verdict: 'blocked',
        conditions: [
          {
            what: 'resource',
            expected: 'does not exist yet',
            actual: 'exists',
            met: false,
            outcome: 'blocks',
            source: 'the plan',
            why: 'The plan creates it, and it is there already: the apply is refused.',
          },
          {
            what: 'provisioning state',
            expected: 'Succeeded or Failed or Canceled',
            actual: 'Succeeded',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
        ],
      },
      {
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/routeTables/old',
        operation: 'delete',
        address: 'module.net.azurerm_route_table.old',
        exists: true,
        verdict: 'blocked',
        conditions: [
          {
            what: 'provisioning state',
            expected: 'Succeeded or Failed or Canceled',
            actual: 'Succeeded',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
          {
            what: 'subnets that use it',
            expected: 'none',
            actual: 'none',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
          {
            what: 'management locks',
            expected: 'none that stops delete',
            actual: 'CanNotDelete lock keep',
            met: false,
            outcome: 'blocks',
            source: 'management locks',
          },
        ],
      },
      {
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Compute/virtualMachines/api-01',
        operation: 'resize to Standard_D4s_v5',
        address: 'azurerm_linux_virtual_machine.api',
        exists: true,
        verdict: 'clear',
        conditions: [
          {
            what: 'provisioning state',
            expected: 'Succeeded or Failed or Canceled',
            actual: 'Succeeded',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
          {
            what: 'power state',
            expected: 'not changing',
            actual: 'PowerState/running',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
          {
            what: 'the plan',
            expected: 'nobody minds',
            actual: 'a side effect',
            met: false,
            outcome: 'warns',
            source: 'the plan',
            why: 'The provider stops the virtual machine, deallocates it where it must, and starts it again if it ran: it restarts.',
          },
        ],
      },
    ],
    blockers: [
      {
        kind: 'state',
        what: 'resource exists',
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/apps-1',
        link: 'https://portal.azure.com/#@/resource/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/apps-1',
      },
      {
        kind: 'lock',
        what: 'CanNotDelete lock keep: ask Ana',
        resourceId: '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg',
        link: 'https://portal.azure.com/#@/resource/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/locks',
      },
    ],
    timeline: [],
    evidence: [
      { source: 'hub', status: 'read', detail: '' },
      { source: 'apps-0', status: 'empty', detail: 'not found (ResourceNotFound)' },
      { source: 'parent hub (apps-0)', status: 'read', detail: '' },
      { source: 'the virtual network (apps-0)', status: 'read', detail: '' },
      { source: 'apps-1', status: 'read', detail: '' },
      { source: 'the virtual network (apps-1)', status: 'read', detail: '' },
      { source: 'old', status: 'read', detail: '' },
      { source: 'api-01', status: 'read', detail: '' },
      { source: 'provider Microsoft.Network', status: 'read', detail: '' },
      { source: 'resource group', status: 'read', detail: '' },
      { source: 'subscription', status: 'read', detail: '' },
      { source: 'management locks', status: 'read', detail: '1 entry' },
      { source: 'deny assignments', status: 'empty', detail: 'none' },
      { source: 'deployments', status: 'empty', detail: 'none active' },
      { source: 'Activity Log', status: 'empty', detail: 'no event yet; the log is 3 to 20 minutes late' },
    ],
    waitedMs: 0,
    elapsedMs: 0,
    requests: { arm: 14 },
  },
  planWaits: {
    schema: 'azure-conflict-guard/report/1',
    mode: 'guard',
    verdict: 'blocked',
    class: 'concurrent-operation',
    reason: 'provisioning-in-progress',
    recovery: 'wait',
    summary: '3 of 6 changes would have to wait: hub is still being provisioned.',
    source: '',
    diagnoses: [
      {
        class: 'concurrent-operation',
        reason: 'provisioning-in-progress',
        recovery: 'wait',
        confidence: 'certain',
        title: 'hub is still being provisioned',
        codePath: [],
        message: 'Provisioning state: Updating, needed Succeeded or Failed or Canceled.',
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub',
        operation: 'write',
        count: 1,
        facts: [],
        steps: [
          {
            text: 'Wait until the virtual network is settled. Its subnets and peerings are written through it, one at a time. The command polls it and returns when it rests or is gone; Failed is an error of the command.',
            kind: 'wait',
            az: "az resource wait --ids \"/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub\" --custom \"contains(['Succeeded','succeeded','Failed','failed','Canceled','canceled','Cancelled','UpgradeFailed','Ready','Provisioned','Created','Active','Available','Online','Enabled','Disabled','Stopped','Registered','Completed'], not_null(properties.provisioningState, 'Succeeded'))\" --deleted --interval 15",
            powershell:
              "do { Start-Sleep -Seconds 15; $state = (Get-AzResource -ResourceId \"/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub\" -ExpandProperties).Properties.provisioningState } until ($state -in $null,'Succeeded','Failed','Canceled','Cancelled','UpgradeFailed','Ready','Provisioned','Created','Active','Available','Online','Enabled','Disabled','Stopped','Registered','Completed'); $state",
          },
          {
            text: 'Then run this job again. The guard verifies the state by itself. Or let it wait: with `--wait 20m` it goes on as soon as this has ended.',
          },
          {
            text: 'See who else works on it, or on something below it. The Activity Log is 3 to 20 minutes late, so an empty answer proves nothing.',
            kind: 'look',
            az: 'az monitor activity-log list --subscription "3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d" --resource-group "prod-rg" --offset 1h --query "[].{time:eventTimestamp, who:caller, what:operationName.value, on:resourceId, status:status.value}" --output table',
            powershell:
              'Get-AzActivityLog -ResourceGroupName "prod-rg" -StartTime (Get-Date).AddHours(-1) | Select-Object EventTimestamp, Caller, OperationName, ResourceId, Status',
          },
        ],
        avoid:
          'Retrying against a state that is still moving fails again; deleting it in this state often leaves it stuck.',
        references: ['https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations'],
      },
    ],
    plan: {
      sources: [
        {
          file: 'plans/shop.json',
          format: 'terraform',
          changes: 6,
          targets: 5,
          unmapped: [
            {
              address: 'azurerm_role_assignment.reader',
              type: 'azurerm_role_assignment',
              why: 'name known after apply',
            },
          ],
          notes: [],
        },
      ],
    },
    targets: [
      {
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub',
        operation: 'write',
        address: 'azurerm_virtual_network.hub',
        exists: true,
        verdict: 'blocked',
        conditions: [
          {
            what: 'provisioning state',
            expected: 'Succeeded or Failed or Canceled',
            actual: 'Updating',
            met: false,
            outcome: 'waits',
            source: 'the resource',
          },
          {
            what: 'provisioning state of the subnets',
            expected: 'Succeeded or Failed or Canceled',
            actual: 'nothing',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
        ],
      },
      {
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/apps-0',
        operation: 'write',
        address: 'module.spoke[0].azurerm_subnet.apps',
        exists: false,
        verdict: 'blocked',
        conditions: [
          {
            what: 'resource',
            expected: 'exists, or is created now',
            actual: 'does not exist yet; a write creates it',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
          {
            what: 'provider Microsoft.Network',
            expected: 'Registered',
            actual: 'Registered',
            met: true,
            outcome: 'met',
            source: 'the subscription',
          },
          {
            what: 'provisioning state of the virtual network',
            expected: 'Succeeded or Failed or Canceled',
            actual: 'Updating',
            met: false,
            outcome: 'waits',
            source: 'the virtual network',
          },
        ],
      },
      {
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/apps-1',
        operation: 'write',
        address: 'module.spoke[1].azurerm_subnet.apps',
        exists: false,
        verdict: 'blocked',
        conditions: [
          {
            what: 'resource',
            expected: 'exists, or is created now',
            actual: 'does not exist yet; a write creates it',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
          {
            what: 'provider Microsoft.Network',
            expected: 'Registered',
            actual: 'Registered',
            met: true,
            outcome: 'met',
            source: 'the subscription',
          },
          {
            what: 'provisioning state of the virtual network',
            expected: 'Succeeded or Failed or Canceled',
            actual: 'Updating',
            met: false,
            outcome: 'waits',
            source: 'the virtual network',
          },
        ],
      },
      {
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/routeTables/old',
        operation: 'delete',
        address: 'module.net.azurerm_route_table.old',
        exists: true,
        verdict: 'clear',
        conditions: [
          {
            what: 'provisioning state',
            expected: 'Succeeded or Failed or Canceled',
            actual: 'Succeeded',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
          {
            what: 'subnets that use it',
            expected: 'none',
            actual: 'none',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
        ],
      },
      {
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Compute/virtualMachines/api-01',
        operation: 'resize to Standard_D4s_v5',
        address: 'azurerm_linux_virtual_machine.api',
        exists: true,
        verdict: 'clear',
        conditions: [
          {
            what: 'provisioning state',
            expected: 'Succeeded or Failed or Canceled',
            actual: 'Succeeded',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
          {
            what: 'power state',
            expected: 'not changing',
            actual: 'PowerState/running',
            met: true,
            outcome: 'met',
            source: 'the resource',
          },
          {
            what: 'the plan',
            expected: 'nobody minds',
            actual: 'a side effect',
            met: false,
            outcome: 'warns',
            source: 'the plan',
            why: 'The provider stops the virtual machine, deallocates it where it must, and starts it again if it ran: it restarts.',
          },
        ],
      },
    ],
    blockers: [
      {
        kind: 'state',
        what: 'provisioning state Updating',
        resourceId:
          '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub',
        link: 'https://portal.azure.com/#@/resource/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/hub',
      },
    ],
    timeline: [],
    evidence: [
      { source: 'hub', status: 'read', detail: '' },
      { source: 'apps-0', status: 'empty', detail: 'not found (ResourceNotFound)' },
      { source: 'parent hub (apps-0)', status: 'read', detail: '' },
      { source: 'the virtual network (apps-0)', status: 'read', detail: '' },
      { source: 'apps-1', status: 'empty', detail: 'not found (ResourceNotFound)' },
      { source: 'parent hub (apps-1)', status: 'read', detail: '' },
      { source: 'the virtual network (apps-1)', status: 'read', detail: '' },
      { source: 'old', status: 'read', detail: '' },
      { source: 'api-01', status: 'read', detail: '' },
      { source: 'provider Microsoft.Network', status: 'read', detail: '' },
      { source: 'resource group', status: 'read', detail: '' },
      { source: 'subscription', status: 'read', detail: '' },
      { source: 'management locks', status: 'empty', detail: 'none' },
      { source: 'deny assignments', status: 'empty', detail: 'none' },
      { source: 'deployments', status: 'empty', detail: 'none active' },
      { source: 'Activity Log', status: 'empty', detail: 'no event yet; the log is 3 to 20 minutes late' },
    ],
    waitedMs: 0,
    elapsedMs: 0,
    requests: { arm: 14 },
  },
} as unknown as Readonly<Record<string, Report>>;
