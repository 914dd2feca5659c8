import { refs } from '../references.ts';
import type { State, TypeRow } from './row.ts';
import { billed } from './shared.ts';

/**
 * https://learn.microsoft.com/rest/api/appservice/web-apps/get: a site has no provisioning state; who deploys to it
 * holds it.
 */
const site: State = {
  of: 'topId',
  isLog: true,
  look: {
    text: 'A site has no state to wait for. See which deployments to it have not ended, and who made them.',
    kind: 'look',
    az: `az rest --method get --url "{topId}/deployments?api-version=2023-12-01" --query "value[?not_null(properties.end_time, 'none')=='none'].{id:name, by:properties.author, since:properties.start_time, status:properties.status_text}"`,
    powershell: '(Invoke-AzRestMethod -Method GET -Path "{topId}/deployments?api-version=2023-12-01").Content',
  },
  reference: 'https://learn.microsoft.com/azure/app-service/resources-kudu',
};

export const apps: readonly TypeRow[] = [
  {
    type: 'microsoft.containerservice/managedclusters',
    throughTop: true,
    state: {
      of: 'topId',
      text: 'Wait until the cluster is settled. Node pools are written through it. If the running operation is yours and stuck, it can be aborted.',
      reference: refs.aksAbort,
    },
    slots: {
      start: {
        steps: [
          billed(
            'az aks start --subscription "{subscription}" --resource-group "{group}" --name "{topName}"',
            'Start-AzAksCluster -ResourceGroupName "{group}" -Name "{topName}"',
          ),
        ],
        reference: refs.aksStart,
      },
    },
  },
  {
    type: 'microsoft.web/sites',
    throughTop: true,
    state: site,
    slots: {
      start: {
        steps: [
          billed('az webapp start --ids "{topId}"', 'Start-AzWebApp -ResourceGroupName "{group}" -Name "{topName}"'),
        ],
        reference: 'https://learn.microsoft.com/cli/azure/webapp#az-webapp-start',
      },
    },
  },
  {
    type: 'microsoft.web/sites/slots',
    throughTop: true,
    state: site,
    slots: {
      start: {
        steps: [
          billed(
            'az webapp start --subscription "{subscription}" --resource-group "{group}" --name "{topName}" --slot "{name}"',
            'Start-AzWebAppSlot -ResourceGroupName "{group}" -Name "{topName}" -Slot "{name}"',
          ),
        ],
        reference: 'https://learn.microsoft.com/cli/azure/webapp#az-webapp-start',
      },
    },
  },
  {
    type: 'microsoft.web/serverfarms',
    slots: {
      users: {
        steps: [
          {
            text: 'List the apps on the plan. az compares the ID letter by letter, so an empty list proves nothing.',
            kind: 'look',
            az: 'az webapp list --subscription "{subscription}" --query "[?ends_with(appServicePlanId, \'/serverfarms/{name}\')].{name:name, group:resourceGroup}" --output table',
            powershell:
              'Get-AzWebApp | Where-Object ServerFarmId -like "*/resourceGroups/{group}/*/{name}" | Select-Object Name, ResourceGroup',
          },
          {
            text: 'Move those apps to another plan or delete them, then run the failed step again. Slots and function apps count too.',
          },
        ],
        reference: 'https://learn.microsoft.com/azure/app-service/app-service-plan-manage',
      },
    },
  },
];
