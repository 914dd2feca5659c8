import type { TypeGate } from '../model.ts';
import { DELETE, PUT } from './lifecycle.ts';
import { plain } from './shared.ts';

const API = '2018-06-01';
const APPROVE = 'https://learn.microsoft.com/azure/private-link/manage-private-endpoint';

/**
 * An approval is written once: Azure refuses the write of a connection that is approved or rejected already, and always
 * takes its deletion.
 */
function answeredOnce(type: string): TypeGate {
  return {
    type: `${type}/privateEndpointConnections`,
    api: API,
    operations: {
      write: {
        request: PUT,
        aliases: ['approve', 'reject'],
        needs: [
          {
            what: 'status of the connection',
            from: 'target',
            path: 'target.properties.privateLinkServiceConnectionState.status',
            is: ['Pending'],
            absent: 'fine',
            otherwise: 'block',
            reason: 'invalid-state',
            why: 'The connection has had its answer, and Azure takes an approval or a rejection only while it is pending.',
            step: {
              text: 'See how it was answered. Where the answer is the wanted one, nothing is to be written. Otherwise delete the connection and let its owner ask for a new one.',
              kind: 'look',
              az: 'az network private-endpoint-connection show --id "{id}" --query "properties.privateLinkServiceConnectionState"',
              powershell: '(Get-AzPrivateEndpointConnection -ResourceId "{id}").PrivateLinkServiceConnectionState',
            },
          },
        ],
        refusal: '400 PrivateEndpointConnectionStatusNotPending',
        sources: [APPROVE],
      },
      delete: plain(DELETE, [APPROVE]),
    },
  };
}

/** privateEndpointGates: the single servers of Azure Database. Most other services take a second answer. */
export const privateEndpointGates: readonly TypeGate[] = [
  'Microsoft.DBforMySQL/servers',
  'Microsoft.DBforPostgreSQL/servers',
  'Microsoft.DBforMariaDB/servers',
].map(answeredOnce);
