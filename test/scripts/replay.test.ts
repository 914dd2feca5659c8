import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Mutation, parseMutations, replay } from '../../scripts/replay/replay.ts';
import { summaryOf, tables } from '../../scripts/replay/table.ts';

const group = '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/shop/providers';

function mutation(id: string, operation: string, body: Mutation['body'], rest: Partial<Mutation> = {}): Mutation {
  return {
    id: `${group}/${id}`,
    type: id.split('/', 2).join('/'),
    operation,
    body,
    accepted: true,
    status: 200,
    strict: true,
    ...rest,
  };
}

const state = (provisioningState: string): Mutation['body'] => ({ id: 'x', properties: { provisioningState } });

const recorded: readonly (readonly [course: string, Mutation])[] = [
  ['clear', mutation('Contoso.Things/widgets/w', 'write', state('Succeeded'))],
  ['clear', mutation('Contoso.Things/widgets/new', 'write', null)],
  [
    'waits',
    mutation('Contoso.Things/widgets/w', 'write', state('Updating'), {
      accepted: false,
      status: 409,
      code: 'Conflict',
    }),
  ],
  ['blocked', mutation('Contoso.Things/widgets/gone', 'delete', null, { strict: false })],
  ['unread', mutation('Contoso.Things/widgets/w', 'polish', state('Succeeded'))],
  ['clear', mutation('Contoso.Things/widgets/w', 'delete', state('Creating'))],
  ['clear', mutation('Contoso.Things/widgets/w', 'Contoso.Things/widgets/listKeys/action', state('Creating'))],
  ['clear', mutation('Contoso.Things/widgets/w', 'write', state('Confused'))],
  ['clear', mutation('Microsoft.Resources/deployments/main', 'cancel', state('Accepted'), { status: 204 })],
  [
    'blocked',
    mutation('Microsoft.Resources/deployments/main', 'cancel', state('Failed'), { accepted: false, status: 409 }),
  ],
  ['clear', mutation('Microsoft.Network/applicationGateways/front', 'write', state('Updating'))],
  [
    'blocked',
    mutation(
      'Microsoft.ContainerService/managedClusters/c/agentPools/a',
      'write',
      { properties: { provisioningState: 'Succeeded', powerState: { code: 'Running' } } },
      {
        related: {
          [`${group}/microsoft.containerservice/managedclusters/C`]: {
            properties: { provisioningState: 'Succeeded', powerState: { code: 'Stopped' } },
          },
        },
        accepted: false,
        status: 400,
      },
    ),
  ],
];

describe('the replay of recorded mutations', () => {
  for (const [course, row] of recorded)
    test(`${row.operation} of ${row.id.slice(group.length + 1)} ${JSON.stringify(row.body)}: ${course}`, async () => {
      const [outcome] = await replay([row]);
      assert.equal(outcome?.course, course, outcome?.because.join('; '));
    });

  test('the tables count by the answer of Azure, and say what stood in the way', async () => {
    const text = tables(await replay(recorded.map(([, row]) => row)));
    assert.match(text, /^ +7 +- +- +- +1 {2}accepted$/m);
    assert.match(text, /^ +- +1 +- +1 +- {2}refused 409, 412$/m);
    assert.match(text, /^ +- +1 +- +- +- {2}409 Conflict {2}Contoso.Things\/widgets write$/m);
    assert.match(text, /2 of 9 accepted mutations are not clear \(22\.22 %\), 0 of them for ever\.$/);
  });

  test('nothing recorded is no division by nothing', () => assert.match(summaryOf([]), /^0 of 0 .* \(0\.00 %\)/));

  test('a line that is no mutation is named', () => {
    const [, row] = recorded[0] ?? assert.fail();
    assert.equal(parseMutations(`${JSON.stringify(row)}\n\n`).length, 1);
    assert.throws(() => parseMutations(`${JSON.stringify(row)}\n{"id":"x"}\n`), /line 2 is no mutation/);
  });
});
