import { hardWrapped } from '../printers/printer.ts';
import { bay, cove, inBay, type Reading, subscriptionOfCove } from './reading.ts';

const readings: Reading[] = [];
const read = (kind: string, text: string, want: Omit<Reading, 'kind' | 'text'>): void => {
  readings.push({ kind, text, ...want });
};

const dir = (x: string, y: string, st: string): string =>
  `Cannot proceed with operation because resource ${x} used by resource ${y} is not in Succeeded state. Resource is in ${st} state and the last operation that updated/is updating the resource is PutThingOperation.`;
const pip = `${cove('rg-cove')}/providers/Microsoft.Network/publicIPAddresses/pip-cove`,
  lb = `${cove('rg-cove')}/providers/Microsoft.Network/loadBalancers/lb-cove`,
  nsg = `${cove('rg-cove')}/providers/Microsoft.Network/networkSecurityGroups/nsg-cove`,
  snet = `${cove('rg-cove')}/providers/Microsoft.Network/virtualNetworks/vnet-cove/subnets/app`,
  nic = `${cove('rg-cove')}/providers/Microsoft.Network/networkInterfaces/nic-cove`,
  rt = `${cove('rg-cove')}/providers/Microsoft.Network/routeTables/rt-cove`;
read('direction', `ERROR: (ReferencedResourceNotProvisioned) ${dir(pip, lb, 'Updating')}`, {
  resourceId: pip,
  class: 'concurrent-operation',
});
read(
  'direction',
  JSON.stringify({
    error: { code: 'ReferencedResourceNotProvisioned', message: dir(nsg, snet, 'Updating'), details: [] },
  }),
  {
    resourceId: nsg,
    class: 'concurrent-operation',
  },
);
read(
  'direction',
  `Error: deleting Network Interface (Subscription: "${subscriptionOfCove}"\nResource Group Name: "rg-cove"\nNetwork Interface Name: "nic-cove"): performing Delete: unexpected status 429 (429 Too Many Requests) with error: RetryableError: A retryable error occurred.\nError: ReferencedResourceNotProvisioned: ${dir(snet, nic, 'Deleting')}`,
  { resourceId: snet },
);
read('direction', `Code="ReferencedResourceNotProvisioned" Message="${dir(rt, snet, 'Updating')}" Details=[]`, {
  resourceId: rt,
  class: 'concurrent-operation',
});
read('direction', `ERROR: ${dir(nic, lb, 'Failed')}`, { resourceId: nic });
read(
  'direction',
  `PUT https://management.azure.com${lb}?api-version=2024-05-01 HTTP/1.1\n\nHTTP/1.1 429 Too Many Requests\nContent-Type: application/json\n\n${JSON.stringify({ error: { code: 'ReferencedResourceNotProvisioned', message: dir(pip, lb, 'Updating') } })}`,
  { resourceId: pip },
);
read('direction', `Set-AzLoadBalancer: ${dir(pip, lb, 'Updating')}\nStatusCode: 429\nReasonPhrase: Too Many Requests`, {
  resourceId: pip,
});
read(
  'direction',
  `ERROR: (RetryableError) The operation on ${lb} cannot be done now: dependent resource ${pip} is in Updating state. Try again later.`,
  { resourceId: pip },
);
read('direction', `##[error]ReferencedResourceNotProvisioned: ${dir(nsg, nic, 'Updating')}`, { resourceId: nsg });
read(
  'direction',
  `azure.core.exceptions.HttpResponseError: (ReferencedResourceNotProvisioned) ${dir(snet, lb, 'Updating')}\nCode: ReferencedResourceNotProvisioned\nMessage: ${dir(snet, lb, 'Updating')}`,
  { resourceId: snet, count: 1 },
);

read(
  'ids',
  `ERROR: (AnotherOperationInProgress) Another operation on this or dependent resource\nis in progress. Resource: ${cove('rg-broken').slice(0, 50)}\n${cove('rg-broken').slice(50)}/providers/Microsoft.Network/virtualNetworks/vnet-broken`,
  { resourceId: `${cove('rg-broken')}/providers/Microsoft.Network/virtualNetworks/vnet-broken` },
);
{
  const long = `Set-AzVirtualNetwork : Cannot change ${cove('rg-broken')}/providers/Microsoft.Network/virtualNetworks/vnet-broken because another operation on this or dependent resource is in progress.`;
  read('ids', hardWrapped(long, 119) + '\nAt line:1 char:1', {
    resourceId: `${cove('rg-broken')}/providers/Microsoft.Network/virtualNetworks/vnet-broken`,
  });
  read('ids', hardWrapped(long, 79) + '\nAt line:1 char:1', {
    resourceId: `${cove('rg-broken')}/providers/Microsoft.Network/virtualNetworks/vnet-broken`,
  });
}
read(
  'ids',
  'ERROR: (Conflict) The resource /subscriptions/subscription/resourceGroups/rg/providers/Microsoft.Web/sites/x is busy with another operation.',
  { resourceId: null },
);
read(
  'ids',
  'ERROR: (Conflict) The resource /subscriptions/{subscriptionId}/resourceGroups/{rg}/providers/Microsoft.Web/sites/{name} is busy with another operation.',
  { resourceId: null },
);
read(
  'ids',
  'ERROR: (Conflict) The resource /subscriptions/<subscription-id>/resourceGroups/rg-real/providers/Microsoft.Web/sites/web-real is busy with another operation.',
  { resourceName: 'web-real', resourceGroup: 'rg-real', resourceType: 'Microsoft.Web/sites' },
);
read(
  'ids',
  `ERROR: (Conflict) Busy with another operation. See https://docs.example.org/subscriptions/${subscriptionOfCove}/resourceGroups/rg-evil/providers/Microsoft.Web/sites/evil for help.`,
  { resourceId: null },
);
read(
  'ids',
  `ERROR: (Conflict) Busy with another operation: https://evil.example/?x=/subscriptions/${subscriptionOfCove}/resourceGroups/rg-evil/providers/Microsoft.Web/sites/evil`,
  { resourceId: null },
);
read(
  'ids',
  `ERROR: (Conflict) Role assignment ${cove('rg-a')}/providers/Microsoft.Authorization/roleAssignments/5e1b2a51-0f6c-4a40-9b2a-36a7b3a8d001|/subscriptions/${subscriptionOfCove} is being updated by another operation.`,
  {
    resourceId: `${cove('rg-a')}/providers/Microsoft.Authorization/roleAssignments/5e1b2a51-0f6c-4a40-9b2a-36a7b3a8d001`,
  },
);
read(
  'ids',
  `ERROR: (ScopeLocked) The scope '/subscriptions/${subscriptionOfCove}' cannot perform write operation because following scope(s) are locked: '/subscriptions/${subscriptionOfCove}'. Please remove the lock and try again.`,
  { resourceId: `/subscriptions/${subscriptionOfCove}` },
);
read(
  'ids',
  `ERROR: (Conflict) The policy assignment '/providers/Microsoft.Management/managementGroups/mg-corp/providers/Microsoft.Authorization/policyAssignments/tags' is being updated by another request.`,
  {
    resourceId:
      '/providers/Microsoft.Management/managementGroups/mg-corp/providers/Microsoft.Authorization/policyAssignments/tags',
  },
);

const dirA = inBay('rg-bay', 'Microsoft.Network/virtualNetworkGateways/vpn-bay'),
  dirB = inBay('rg-bay', 'Microsoft.Network/connections/con-bay'),
  dirC = inBay('rg-bay', 'Microsoft.Network/virtualNetworks/vnet-bay/subnets/GatewaySubnet');
read(
  'direction',
  `ERROR: (ReferencedResourceNotProvisioned) Cannot proceed with operation because resource ${dirC} used by resource ${dirA} is not in Succeeded state. Resource is in Updating state and the last operation that updated/is updating the resource is PutSubnetOperation.\nCode: ReferencedResourceNotProvisioned\nMessage: Cannot proceed with operation because resource ${dirC} used by resource ${dirA} is not in Succeeded state. Resource is in Updating state and the last operation that updated/is updating the resource is PutSubnetOperation.`,
  { resourceId: dirC, count: 1, class: 'concurrent-operation' },
);
read(
  'direction',
  `{"status":"Failed","error":{"code":"DeploymentFailed","message":"At least one resource deployment operation failed.","target":"${inBay('rg-bay', 'Microsoft.Resources/deployments/main')}","details":[{"code":"ReferencedResourceNotProvisioned","target":"${dirB}","message":"Cannot proceed with operation because resource ${dirA} used by resource ${dirB} is not in Succeeded state. Resource is in Updating state."}]}}`,
  { resourceId: dirA },
);
read('direction', `ERROR: (Conflict) ${dirB} cannot be changed while ${dirA} is being updated.`, { resourceId: dirA });
read(
  'direction',
  `ERROR: (GatewayBusy) The connection ${dirB} was refused because gateway ${dirA} is currently updating.`,
  {
    resourceId: dirA,
  },
);
read(
  'ids',
  hardWrapped(
    `Set-AzDiagnosticSetting : The resource ${inBay('rg-bay', 'Microsoft.Insights/diagnosticSettings/audit-everything-there-is')} is being updated by another operation, try it again when that one has finished.`,
    99,
  ),
  { resourceId: inBay('rg-bay', 'Microsoft.Insights/diagnosticSettings/audit-everything-there-is') },
);
read(
  'ids',
  `ERROR: (Conflict) Another operation is in progress, see portal.example.com${inBay('rg-evil', 'Microsoft.Web/sites/x')}`,
  {
    resourceId: null,
  },
);
read(
  'ids',
  `ERROR: (Conflict) Another operation is in progress on https://management.azure.com${inBay('rg-bay', 'Microsoft.Web/sites/w')}?api-version=2023-01-01`,
  { resourceId: inBay('rg-bay', 'Microsoft.Web/sites/w') },
);
read(
  'ids',
  `ERROR: (Conflict) The resource '${bay('rg-bay')}; rm -rf /providers/Microsoft.Web/sites/w' is being updated by another operation.`,
  { resourceId: null },
);
read(
  'ids',
  `ERROR: (Conflict) The resource /subscriptions/SUBSCRIPTION_ID/resourceGroups/rg-doc/providers/Microsoft.Web/sites/doc is being updated by another operation.`,
  { resourceName: 'doc', resourceGroup: 'rg-doc' },
);
read(
  'ids',
  `PUT https://proxy.evil.example${inBay('rg-evil', 'Microsoft.Web/sites/x')}?api-version=1 HTTP/1.1\n\nHTTP/1.1 409 Conflict\nx-ms-request-id: a41f0e66-73a2-4c8e-8d14-0b8f5c2d7e93\n\n{"error":{"code":"Conflict","message":"Another operation is in progress."}}`,
  { resourceId: null },
);
/** Which ID a text is about: what runs, what is masked, broken or of another host. */
export const idReadings: readonly Reading[] = readings;
