import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json } from '../../src/gate/snapshot.ts';
import { render } from '../report/render-all.ts';
import { livePorts, looked } from './live-support.ts';
import { az, FakeAzure, found, group, subscription, vm, vnet } from './support.ts';

/** What Azure answers may be anything: nothing of it ends the looking, and nothing of it acts in the report. */

const evil =
  '::error::x ##vso[task.complete result=Failed;] <script>alert(1)</script> \u001b[31m [x](https://evil.test) `y`';
const odd: readonly Json[] = [
  null,
  7,
  'text',
  [],
  {},
  { id: 7, name: [], properties: 'x' },
  { id: `${vnet}/..`, name: null, properties: null },
];
const rows: readonly Json[] = [
  ...odd,
  { name: { value: 'standardDSv5Family', localizedValue: evil }, currentValue: 4, limit: 20 },
  { name: 'standardDSv5Family', currentValue: '4', limit: {} },
  {
    resourceType: 'virtualMachines',
    name: 'Standard_D4s_v5',
    restrictions: [
      null,
      { type: 'Zone' },
      { type: 'Location', restrictionInfo: { locations: ['westeurope'] }, reasonCode: evil },
    ],
  },
  { id: `${group}/providers/Microsoft.Storage/storageAccounts/stshop01x`, name: 'stshop01', location: evil },
  { name: 'kv-shop', properties: { location: evil, deletionDate: evil, scheduledPurgeDate: '2026-04-10T00:00:00Z' } },
  {
    id: `${group}/providers/Microsoft.Resources/deploymentStacks/s`,
    name: evil,
    properties: { denySettings: { mode: evil }, resources: [null, { id: vnet }], provisioningState: evil },
  },
  {
    id: 'x',
    name: 'locations',
    properties: { displayName: 'Allowed locations', scope: evil, metadata: [], enforcementMode: 5 },
  },
  {
    name: '01234567-89ab-cdef-0123-456789abcdef',
    properties: { scope: evil, principalId: evil, roleDefinitionId: evil },
  },
];
const texts: Readonly<Record<string, string>> = {
  quota: az(
    'QuotaExceeded',
    'Operation could not be completed as it results in exceeding approved standardDSv5Family Cores quota. Additional details - Location: westeurope, Current Limit: 20, Current Usage: 18, Additional Required: 4.',
  ),
  size: az(
    'SkuNotAvailable',
    "The requested VM size for resource 'Following SKUs have failed for Capacity Restrictions: Standard_D4s_v5' is currently not available in location 'westeurope'.",
  ),
  policy: `{"error":{"code":"RequestDisallowedByPolicy","message":"Resource 'shop' was disallowed by policy. Policy identifiers: '[{\\"policyAssignment\\":{\\"name\\":\\"Allowed locations\\"}}]'.","target":"${vm}"}}`,
  name: `{"error":{"code":"StorageAccountAlreadyTaken","message":"The storage account named stshop01 is already taken.","target":"${group}/providers/Microsoft.Storage/storageAccounts/stshop01"}}`,
  vault: az('VaultAlreadyExists', "The vault name 'kv-shop' is already in use."),
  deny: `{"error":{"code":"DenyAssignmentAuthorizationFailed","message":"The access is denied because of the deny assignment with name 'Guard' and Id 'a1' at scope '${group}'.","target":"${vnet}"}}`,
  role: az(
    'RoleAssignmentExists',
    'The role assignment already exists. The ID of the conflicting role assignment is 0123456789abcdef0123456789abcdef.',
  ),
  registration: az(
    'MissingSubscriptionRegistration',
    "The subscription is not registered to use namespace 'Microsoft.ContainerService'.",
  ),
  bare: `{"error":{"code":"Conflict","message":"Conflict","target":"${vnet}"}}`,
  wrapper: `$ az deployment group create -g prod-rg -n web -f main.bicep\n${az('DeploymentFailed', 'At least one resource deployment operation failed. Please list deployment operations for details.')}`,
};

/** An Azure that answers every path with one body. */
class OddAzure extends FakeAzure {
  readonly #body: Json;
  constructor(body: Json) {
    super();
    this.#body = body;
  }
  override clientFor(plan: Parameters<FakeAzure['clientFor']>[0]): ReturnType<FakeAzure['clientFor']> {
    const { requests: _, notFollowed, ...client } = super.clientFor(plan);
    const answered = found(this.#body);
    const items = Array.isArray(this.#body) ? this.#body : [this.#body];
    return {
      ...client,
      requests: 1,
      notFollowed,
      get: async () => answered,
      list: async () => ({ kind: 'list', items, whole: true }),
    };
  }
}

const bodies: Readonly<Record<string, Json>> = {
  'rows of everything': [...rows],
  null: null,
  'a text': evil,
  'an object of oddities': {
    id: 7,
    name: evil,
    location: [],
    properties: { provisioningState: evil, error: evil, deploymentId: 3 },
    managedBy: evil,
    state: evil,
    systemData: 'x',
  },
};

describe('an answer of any kind', () => {
  for (const [what, body] of Object.entries(bodies))
    for (const [about, text] of Object.entries(texts))
      test(`${what}, about ${about}`, async () => {
        const azure = new OddAzure(body);
        const { report, root } = await looked(
          azure,
          text,
          {},
          { ...livePorts(azure), env: { AZURE_SUBSCRIPTION_ID: subscription.split('/')[2] } },
        );
        assert.ok(root !== undefined);
        assert.ok(
          !report.evidence.some(({ source, status }) => source === 'Azure' && status === 'failed'),
          JSON.stringify(report.evidence),
        );
        for (const dialect of ['github', 'pipelines', 'terminal'] as const) {
          const shown = render(report, dialect);
          // In code it is the text that it is, and so it is on a screen.
          if (dialect !== 'terminal') assert.doesNotMatch(shown.replace(/(`+)[^\n]*?\1/g, ''), /<script/);
          assert.doesNotMatch(shown, /\u001b\[31m/);
          assert.ok(!shown.split('\n').some((line) => /^::|##vso\[/.test(line)));
        }
      });
});
