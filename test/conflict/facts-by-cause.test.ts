import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AzureError } from '../../src/conflict/azure-error.ts';
import { factsOf } from '../../src/conflict/facts.ts';
import { causeRows } from '../../src/conflict/facts-by-cause.ts';
import type { Reason } from '../../src/conflict/taxonomy.ts';
import { assertLinear } from '../cost.ts';

const GROUP = '/subscriptions/1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11/resourceGroups/orchard-rg';
const STACK = `${GROUP}/providers/Microsoft.Resources/deploymentStacks/pips`;

const told = (message: string, nearby = ''): AzureError => ({
  codePath: [],
  message,
  outerMessages: [],
  line: 1,
  block: 1,
  step: 1,
  raw: message,
  nearby,
  form: 'az',
  bare: false,
  whose: { for: [], against: [] },
});

const cases: readonly (readonly [Reason, string, string, Readonly<Record<string, string | undefined>>])[] = [
  [
    'deny-assignment',
    `access is denied because of the deny assignment with name 'Deny assignment made by Deployment Stack ${STACK}.' and Id 'a1' at scope '${GROUP}'.`,
    '',
    { denier: STACK, deniedAt: GROUP },
  ],
  [
    'deny-assignment',
    `the deny assignment with name 'Guard' and Id 'a1' at scope '${GROUP}'.`,
    '',
    { denier: undefined, deniedAt: GROUP },
  ],
  [
    'scope-locked',
    `following scope(s) are locked: '${GROUP}','${STACK}'.`,
    '',
    { lockedScope: GROUP, moreLocked: STACK },
  ],
  ['scope-locked', `following scope(s) are locked: '${GROUP}'.`, '', { moreLocked: undefined }],
  [
    'subscription-not-registered',
    'Feature Microsoft.Orchard/RipeFruit is not enabled.',
    '',
    { featureName: 'RipeFruit', provider: 'Microsoft.Orchard' },
  ],
  [
    'subscription-not-registered',
    'The subscription is not registered with the Microsoft.Orchard resource provider.',
    '',
    { provider: 'Microsoft.Orchard', featureName: undefined },
  ],
  [
    'role-assignment-exists',
    'The ID of the conflicting role assignment is 7f1c2b3a4d5e4f708192a3b4c5d6e7f8.',
    '',
    { otherAssignment: '7f1c2b3a-4d5e-4f70-8192-a3b4c5d6e7f8' },
  ],
  ['sku-not-available', 'SKU PremiumV2_LRS is not offered.', '', { size: 'PremiumV2_LRS' }],
  [
    'sku-not-available',
    "The service objective 'GP_Gen5_2' is not offered in West Europe.",
    '',
    { size: 'GP_Gen5_2', location: 'West Europe' },
  ],
  ['quota-exceeded', 'Not enough.', 'az vm create -g a --location westeurope', { location: 'westeurope' }],
  [
    'quota-exceeded',
    'Not enough.',
    'az vm create --location westeurope\naz vm create --location eastus',
    { location: undefined },
  ],
  [
    'condition-not-met',
    'The condition was not met.',
    '$ az storage blob upload --account-name pips --container-name web -f x --name index.html',
    { account: 'pips', container: 'web', blob: 'index.html' },
  ],
  [
    'blob-lease',
    'There is a lease.',
    'PUT https://pips.blob.core.windows.net/state/prod/main.tfstate?comp=lock',
    { account: 'pips', container: 'state', blob: 'prod/main.tfstate' },
  ],
];

describe('what tells the way out of a cause', () => {
  for (const [reason, message, nearby, expected] of cases) {
    test(`${reason}: ${message.slice(-60)} ${nearby.slice(0, 40)}`, () => {
      const facts = factsOf(told(message, nearby), reason);
      for (const [key, value] of Object.entries(expected)) assert.equal(facts[key], value, key);
    });
  }

  test('is read in linear time', () => {
    const seeds = [
      "deny assignment with name '",
      "scope(s) are locked: '/a",
      'evaluatedExpressions "path": "',
      'https://pips.blob.core.windows.net/web/',
      'az storage blob show ',
      ' --location ',
    ];
    const read = (text: string): void => {
      for (const { only } of causeRows) factsOf({ ...told(text, text), raw: text }, only?.[0] ?? 'quota-exceeded');
    };
    for (const seed of seeds)
      assertLinear(read, (length) => seed.repeat(Math.ceil(length / seed.length)), 64_000, seed);
  });
});
