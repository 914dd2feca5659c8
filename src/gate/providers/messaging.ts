import type { Need, OperationGate, RelatedRead, TypeGate } from '../model.ts';
import { children, DELETE, generic, keys, type Owner, ofEach, PATCH, PUT, post } from './lifecycle.ts';
import { unused } from './shared.ts';

const ERRORS = 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-resource-manager-exceptions';

interface Broker {
  readonly type: string;
  readonly api: string;
  readonly geo: string;
  /** JMESPath: the namespace can have a pairing at all. */
  readonly canPair: string;
  /** Types of what lies in the namespace. */
  readonly entities: readonly string[];
  readonly refusal: string;
  readonly source: string;
}

/** A namespace that is disabled refuses messages; which management it refuses is not documented. */
function active(from: 'target' | 'owner'): Need {
  return {
    what: 'status of the namespace',
    from,
    path: `${from}.properties.status`,
    is: ['Active'],
    waits: 'moving',
    absent: 'fine',
    otherwise: 'warn',
    reason: 'invalid-state',
    waitReason: 'another-operation-in-progress',
    why: 'The namespace is not active. It may refuse changes to what lies in it.',
  };
}

function pairings({ api, canPair }: Broker): RelatedRead {
  return { what: 'the geo-recovery pairings', at: 'target', suffix: '/disasterRecoveryConfigs', api, when: canPair };
}

function namespaceOf(broker: Broker): TypeGate {
  const { type, api, geo, source, refusal } = broker;
  return {
    type,
    api,
    operations: {
      write: { request: PUT, needs: [], refusal, sources: [ERRORS, source] },
      scale: { request: PATCH, needs: [], refusal, sources: [ERRORS, source] },
      delete: {
        request: DELETE,
        reads: { pairings: pairings(broker) },
        needs: [
          unused('active geo-recovery pairings', 'pairings.value[?properties.partnerNamespace].name', {
            from: 'pairings',
            otherwise: 'warn',
            reason: 'link-active',
            why: 'The namespace is paired for geo-recovery. The pairing is meant to be broken before a namespace goes.',
          }),
        ],
        refusal,
        sources: [geo, source],
      },
    },
  };
}

function pairingOf({ type, api, geo }: Broker): TypeGate {
  const failover: OperationGate = {
    request: post('failover'),
    needs: [
      {
        what: 'role of the namespace in the pairing',
        from: 'target',
        path: 'target.properties.role',
        is: { not: ['Primary'] },
        absent: 'fine',
        otherwise: 'warn',
        reason: 'invalid-state',
        why: 'A failover is asked of the secondary namespace, and this is the primary.',
      },
    ],
    sources: [geo],
  };
  return {
    type: `${type}/disasterRecoveryConfigs`,
    api,
    serializeOn: 'parent',
    operations: {
      ...generic([geo]),
      failover,
      'break-pairing': { request: post('breakPairing'), needs: [], sources: [geo] },
      delete: {
        request: DELETE,
        needs: [
          unused('partner namespace', 'target.properties.partnerNamespace', {
            otherwise: 'warn',
            reason: 'link-active',
            why: 'The pairing is active. It is broken first, then its alias is deleted.',
          }),
        ],
        sources: [geo],
      },
    },
  };
}

function gatesOf(broker: Broker): readonly TypeGate[] {
  const { type, api, entities, refusal, source } = broker;
  const owner: Owner = {
    what: 'the namespace',
    at: 'top-level',
    api,
    needs: [active('owner')],
    refusal,
    sources: [ERRORS, source],
  };
  const rules: TypeGate = {
    type: `${type}/authorizationRules`,
    api,
    operations: { ...generic([source]), ...keys('listKeys', 'regenerateKeys', [source]) },
  };
  return [namespaceOf(broker), pairingOf(broker), rules, ...children(ofEach(type, entities, api), owner)];
}

const serviceBus: Broker = {
  type: 'Microsoft.ServiceBus/namespaces',
  api: '2024-01-01',
  geo: 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-geo-dr',
  canPair: "target.sku.name == 'Premium'",
  entities: ['queues', 'topics', 'topics/subscriptions', 'topics/subscriptions/rules'],
  refusal: '429 MessagingGatewayTooManyRequests',
  source: 'https://learn.microsoft.com/rest/api/servicebus/controlplane-stable/namespaces/get',
};

const eventHub: Broker = {
  type: 'Microsoft.EventHub/namespaces',
  api: '2024-01-01',
  geo: 'https://learn.microsoft.com/azure/event-hubs/event-hubs-geo-dr',
  canPair: "target.sku.name != 'Basic'",
  entities: ['eventhubs', 'eventhubs/consumergroups', 'schemagroups'],
  refusal: '429 MessagingGatewayTooManyRequests',
  source: 'https://learn.microsoft.com/rest/api/eventhub/namespaces/get',
};

/**
 * messagingGates: Service Bus and Event Hubs. Each entity is written by itself; a conflict between two writes of one is
 * a 429 there, with a code of its own.
 */
export const messagingGates: readonly TypeGate[] = [...gatesOf(serviceBus), ...gatesOf(eventHub)];
