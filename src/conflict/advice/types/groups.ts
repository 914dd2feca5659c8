import type { StepTemplate } from '../model.ts';
import type { TypeRow } from './row.ts';

/**
 * groupGone waits for the end of the delete of a whole group. https://learn.microsoft.com/cli/azure/group#az-group-wait
 */
export const groupGone: StepTemplate = {
  text: 'Wait until the group is gone. Nothing can be written into it any more. Where the delete fails, this ends too, and the group is still there.',
  kind: 'wait',
  az: 'az group wait --subscription "{subscription}" --name "{group}" --deleted --custom "properties.provisioningState!=\'Deleting\'" --interval 15',
  powershell:
    'do { Start-Sleep -Seconds 15; $state = (Get-AzResourceGroup -Name "{group}" -ErrorAction SilentlyContinue).ProvisioningState } until ($state -ne "Deleting"); $state',
};

export const groups: readonly TypeRow[] = [
  {
    type: 'microsoft.resources/resourcegroups',
    state: {
      of: 'id',
      look: {
        text: 'A group reads Succeeded while what is in it changes. See which deployments run in it; what else works there, only its Activity Log tells.',
        kind: 'look',
        az: `az deployment group list --subscription "{subscription}" --resource-group "{group}" --query "[?contains(['Running','Accepted','Waiting'], properties.provisioningState)].{name:name, since:properties.timestamp, state:properties.provisioningState}" --output table`,
        powershell:
          'Get-AzResourceGroupDeployment -ResourceGroupName "{group}" | Where-Object ProvisioningState -in "Running","Accepted","Waiting" | Select-Object DeploymentName, Timestamp, ProvisioningState',
      },
    },
    slots: { gone: { steps: [groupGone] } },
  },
];
