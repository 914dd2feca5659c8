import type { Need, OperationGate, RelatedRead, TypeGate } from '../model.ts';
import { busy, networkApi } from './network-vnets.ts';
import { plain, provisioning, succeeded, unused } from './shared.ts';

const failedDocs = 'https://learn.microsoft.com/azure/networking/troubleshoot-failed-state';
const appDocs = 'https://learn.microsoft.com/azure/application-gateway/application-gateway-faq';
const balancerDocs = 'https://learn.microsoft.com/azure/load-balancer/manage';

/** operationalState of an application gateway: Stopped, Starting, Running, Stopping. */
const steadyGateway: Need = {
  what: 'operational state',
  from: 'target',
  path: 'target.properties.operationalState',
  is: 'steady',
  waits: 'moving',
  absent: 'fine',
  otherwise: 'block',
  reason: 'power-state-changing',
  waitReason: 'power-state-changing',
};

/**
 * Writes and deletions of a gateway were never refused in some 250 recordings of one that was being written, which
 * takes up to half an hour.
 */
const applicationGateway: TypeGate = {
  type: 'Microsoft.Network/applicationGateways',
  api: networkApi,
  operations: {
    write: {
      request: { method: 'PUT' },
      takes: 'any',
      needs: [
        steadyGateway,
        {
          what: 'operational state',
          from: 'target',
          path: 'target.properties.operationalState',
          is: { not: ['Stopped'] },
          absent: 'fine',
          // One that is being made reads as stopped too.
          when: "target.properties.provisioningState == 'Succeeded'",
          otherwise: 'warn',
          reason: 'service-stopped',
          why: 'The gateway is stopped, and a write to a stopped gateway starts it. Stop it again afterwards if it should stay off.',
        },
      ],
      refusal: busy,
      sources: [appDocs],
    },
    delete: { request: { method: 'DELETE' }, takes: 'any', needs: [], refusal: busy, sources: [appDocs] },
    start: { request: { method: 'POST', action: 'start' }, needs: [steadyGateway], refusal: busy, sources: [appDocs] },
    stop: { request: { method: 'POST', action: 'stop' }, needs: [steadyGateway], refusal: busy, sources: [appDocs] },
  },
};

const connections: RelatedRead = {
  what: 'the connections of the gateway',
  at: 'target',
  suffix: '/connections',
  api: networkApi,
};

/** The second gateway of a connection between virtual networks counts too. */
const ofGateway =
  'Get-AzVirtualNetworkGatewayConnection -ResourceGroupName "{group}" | Where-Object { $_.VirtualNetworkGateway1.Id -eq "{id}" -or $_.VirtualNetworkGateway2.Id -eq "{id}" }';

const settledConnections: Need = {
  ...provisioning(
    'connections',
    'connections.value[].properties.provisioningState',
    'provisioning state of the connections',
  ),
  is: ['Succeeded', 'Canceled'],
  stuck: ['Failed'],
  reason: 'failed-state',
  why: 'No operation runs on a gateway while one of its connections is in a failed state.',
  step: {
    text: 'List the connections of the gateway and their states. Then write the one that failed again with its present settings, nothing changed: `az resource update` with its ID, or `Set-AzVirtualNetworkGatewayConnection`.',
    kind: 'look',
    az: 'az network vpn-connection list --subscription "{subscription}" --resource-group "{group}" --vnet-gateway "{name}" --query "[].{state:provisioningState, id:id}" --output table',
    powershell: `${ofGateway} | Select-Object ProvisioningState, Id`,
  },
};

const onGateway = (request: OperationGate['request'], aliases: readonly string[] = []): OperationGate => ({
  request,
  ...(aliases.length === 0 ? {} : { aliases }),
  reads: { connections },
  needs: [settledConnections],
  refusal: busy,
  sources: [failedDocs],
});

const vpnGateway: TypeGate = {
  type: 'Microsoft.Network/virtualNetworkGateways',
  api: networkApi,
  operations: {
    write: onGateway({ method: 'PUT' }),
    resize: onGateway({ method: 'PUT' }, ['change-sku']),
    reset: onGateway({ method: 'POST', action: 'reset' }, ['restart']),
    delete: {
      request: { method: 'DELETE' },
      reads: { connections },
      needs: [
        unused('connections', 'connections.value[].id', {
          from: 'connections',
          why: 'All connections of a gateway must be deleted before the gateway.',
          step: {
            text: 'List the connections of the gateway. Then delete those that nobody needs any more.',
            kind: 'look',
            az: 'az network vpn-connection list --subscription "{subscription}" --resource-group "{group}" --vnet-gateway "{name}" --query "[].{name:name, id:id}" --output table',
            powershell: `${ofGateway} | Select-Object Name, Id`,
          },
        }),
      ],
      refusal: busy,
      sources: [
        'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-delete-vnet-gateway-portal',
        'https://learn.microsoft.com/cli/azure/network/vnet-gateway#az-network-vnet-gateway-delete',
      ],
    },
  },
};

const endpoints: RelatedRead = {
  what: 'the gateways of the connection',
  at: { ids: 'target.properties.[virtualNetworkGateway1.id, virtualNetworkGateway2.id] | [?@]' },
  api: networkApi,
};

const connection: TypeGate = {
  type: 'Microsoft.Network/connections',
  api: networkApi,
  serializeOn: { ids: 'target.properties.virtualNetworkGateway1.id' },
  operations: {
    write: {
      request: { method: 'PUT' },
      reads: { endpoints },
      needs: [
        {
          ...succeeded('endpoints', '[endpoints][].properties.provisioningState', 'provisioning state of the gateways'),
          is: ['Succeeded', 'Canceled'],
          stuck: ['Failed'],
          why: 'No operation runs on a connection while its gateway is in a failed state.',
        },
      ],
      refusal: busy,
      sources: [failedDocs],
    },
    delete: {
      request: { method: 'DELETE' },
      reads: { endpoints },
      needs: [
        provisioning('endpoints', '[endpoints][].properties.provisioningState', 'provisioning state of the gateways'),
      ],
      refusal: busy,
      sources: [failedDocs],
    },
  },
};

const loadBalancer: TypeGate = {
  type: 'Microsoft.Network/loadBalancers',
  api: networkApi,
  operations: {
    write: { ...plain({ method: 'PUT' }, [balancerDocs]), refusal: busy },
    delete: {
      request: { method: 'DELETE' },
      needs: [
        unused(
          'scale sets behind it',
          "target.properties.backendAddressPools[].properties.backendIPConfigurations[].id | [?contains(@, '/virtualMachineScaleSets/')]",
          { why: 'A scale set uses the load balancer. Machines that stand alone do not forbid the deletion.' },
        ),
      ],
      refusal: '400 LoadBalancerInUseByVirtualMachineScaleSet',
      sources: [balancerDocs],
    },
  },
};

/** networkGateways are the gateways and load balancers. */
export const networkGateways: readonly TypeGate[] = [
  applicationGateway,
  vpnGateway,
  connection,
  loadBalancer,
  {
    type: 'Microsoft.Network/bastionHosts',
    api: networkApi,
    operations: { write: plain({ method: 'PUT' }, [failedDocs]), delete: plain({ method: 'DELETE' }, [failedDocs]) },
  },
];
