import assert from 'node:assert/strict';
import { before, describe } from 'node:test';
import { camelCase, type InputName } from '../../src/manifest.ts';
import type { Inputs } from './environments.ts';
import { assertDecent, group, guard, type Scene, scene, startTenant, subscription, vm } from './guard-world.ts';
import { onSomeRuntime, sharedTest as test } from './runtimes.ts';
import { assertRefused, hostNames } from './steps.ts';

interface Case {
  readonly inputs: Inputs;
  /** With an input's name as `{resource-id}`: it is spelled as the host spells it. */
  readonly says: string;
  /** What only Azure can tell; everything else is found before the first request. */
  readonly asksAzure?: true;
}

const api = vm('api-01');
const other = '/subscriptions/0b1f6471-1bf0-4dda-aec3-000000000000';

const cases: Readonly<Record<string, Case>> = {
  'no resource ID': { inputs: {}, says: 'Input "{resource-id}" is empty: expected a value \\(needed by mode guard' },
  'a name instead of an ID': {
    inputs: { 'resource-id': 'api-01' },
    says: 'Input "{resource-id}" is "api-01": expected a full ARM resource ID\\.',
  },
  'an ID without a name': {
    inputs: { 'resource-id': `${group}/providers/Microsoft.Compute/virtualMachines` },
    says: 'Input "{resource-id}" is ".*": expected a full ARM resource ID\\.',
  },
  'the second ID is none': {
    inputs: { 'resource-id': `${api}\n/subscriptions/x/y` },
    says: 'Input "{resource-id}" is "/subscriptions/x/y": expected a full ARM resource ID\\.',
  },
  'a name that is a step in a path': {
    inputs: { 'resource-id': vm('.') },
    says: 'Input "{resource-id}" is ".*/virtualMachines/\\.": expected a full ARM resource ID\\..*is a step in a path',
  },
  'a direction override': {
    inputs: { 'resource-id': vm('api\u202e10') },
    says: 'expected a full ARM resource ID\\..*holds U\\+202E',
  },
  'an encoded name': {
    inputs: { 'resource-id': vm('%2e%2e') },
    says: 'expected a full ARM resource ID\\..*not percent-encoded',
  },
  'a URL': {
    inputs: { 'resource-id': `https://someone@management.azure.com${api}` },
    says: 'expected a full ARM resource ID\\..*is a URL',
  },
  'names behind one ID': {
    inputs: { 'resource-id': `${api},api-02` },
    says: 'expected a full ARM resource ID\\..*holds a comma',
  },
  'two IDs that run into each other': { inputs: { 'resource-id': `${api}|${api}` }, says: 'a second one begins' },
  'separators and nothing else': {
    inputs: { 'resource-id': ',' },
    says: 'Input "{resource-id}" is ",": expected a full ARM resource ID',
  },
  'an unknown operation': {
    inputs: { 'resource-id': api, operation: 'explode' },
    says: 'Input "operation" is "explode": expected write, delete,.*\\bresize\\b.*for Microsoft\\.Compute/virtualMachines\\.',
  },
  'an operation of another type': {
    inputs: { 'resource-id': `${group}/providers/Microsoft.Storage/storageAccounts/shopdata`, operation: 'resize' },
    says: 'Input "operation" is "resize": expected write, delete.*for Microsoft\\.Storage/storageAccounts\\.',
  },
  'two operations for three targets': {
    inputs: { 'resource-id': [1, 2, 3].map((each) => vm(`api-0${each}`)).join('\n'), operation: 'start\nstop' },
    says: 'Input "operation" is "start, stop": expected one operation for all resources, or one a line for each of the 3\\.',
  },
  'a duration without a unit': {
    inputs: { 'resource-id': api, wait: '20' },
    says: 'Input "wait" is "20": expected a duration such as 90s, 20m or 1h30m\\.',
  },
  'a lookback that is none': {
    inputs: { 'resource-id': api, lookback: 'today' },
    says: 'Input "lookback" is "today": expected a duration',
  },
  'a condition that is no expression': {
    inputs: { 'resource-id': api, condition: "properties.state = 'x'" },
    says: 'Input "condition" is "properties\\.state = \'x\'": expected a JMESPath expression',
  },
  'a transition that is none': {
    inputs: { 'resource-id': api, transition: 'yes' },
    says: 'Input "transition" is "yes": expected one of deny or allow\\.',
  },
  'an unknown environment': {
    inputs: { 'resource-id': api, environment: 'AzureGermany' },
    says: 'Input "environment" is "AzureGermany": expected one of AzureCloud,',
  },
  'an endpoint without TLS': {
    inputs: { 'resource-id': api, 'resource-manager-endpoint': 'http://localhost:1' },
    says: 'Input "{resource-manager-endpoint}" is "http://localhost:1": expected an https URL',
  },
  'a lease in an account of another cloud': {
    inputs: { 'resource-id': api, lease: 'https://ops.blob.core.windows.net/guard' },
    says: 'Input "lease" is "https://ops\\.blob\\.core\\.windows\\.net/guard": expected a container of the cloud that this run signs in to\\..*belongs to AzureCloud',
  },
  'a lease with a SAS token, which is not repeated': {
    inputs: { 'resource-id': api, lease: 'https://127.0.0.1:1/ops1/guard?sv=2022-11-02&sig=c2VjcmV0' },
    says: 'Input "lease" is "https://127\\.0\\.0\\.1:1/ops1/guard\\?…": expected the URL of a container without a SAS token\\..*stands in logs',
  },
  'a lease without TLS': {
    inputs: { 'resource-id': api, lease: 'http://127.0.0.1:1/ops1/guard' },
    says: 'Input "lease" is ".*": expected an https URL',
  },
  'a lease that is a blob': {
    inputs: { 'resource-id': api, lease: 'https://127.0.0.1:1/ops1/guard/ledger.json' },
    says: 'Input "lease" is ".*": expected the URL of a blob container',
  },
  'a tenant ID that is none': {
    inputs: { 'resource-id': api, 'tenant-id': 'a b', 'client-id': 'c' },
    says: 'tenant ID is "a b": expected a GUID',
  },
  'a deletion of what is not there': {
    inputs: { 'resource-id': vm('gone-07'), operation: 'delete' },
    says: 'Input "{resource-id}" is ".*gone-07": expected a resource that exists, for the operation delete\\..*ResourceNotFound',
    asksAzure: true,
  },
  'a start of what is not there': {
    inputs: { 'resource-id': vm('gone-07'), operation: 'start' },
    says: 'gone-07": expected a resource that exists, for the operation start\\.',
    asksAzure: true,
  },
  'a write into a group that is not there': {
    inputs: { 'resource-id': `${subscription}/resourceGroups/no-rg/providers/Microsoft.Compute/disks/data` },
    says: 'no-rg/.*expected a resource that exists, for the operation write\\..*resource group does not exist',
    asksAzure: true,
  },
  'a subscription that nobody sees': {
    inputs: { 'resource-id': `${other}/resourceGroups/prod-rg` },
    says: 'expected a resource that exists, for the operation write\\..*sees no such subscription',
    asksAzure: true,
  },
};

const spelledAs = (host: string, says: string): string =>
  says.replace(/\{([\w-]+)\}/g, (_, name: string) => (host === 'pipelines' ? camelCase(name as InputName) : name));

for (const host of hostNames) {
  onSomeRuntime(`mode guard, bad input, ${host}`, (runtime) => {
    let at: Scene;
    before(async () => {
      at = await scene({ arrange: (world) => world.addVm(api), entra: await startTenant() });
    });

    describe('before anything is asked', { concurrency: 3 }, () => {
      for (const [name, { inputs, says, asksAzure }] of Object.entries(cases)) {
        if (asksAzure === true) continue;
        test(name, async () => {
          const done = await guard(at, { runtime, host, inputs });
          assertRefused(done, new RegExp(spelledAs(host, says), 's'));
          assertDecent(at, done);
          assert.ok(!done.everything.includes('c2VjcmV0'), 'the token of a URL was repeated');
          assert.deepEqual(
            [at.arm.requests.length, at.entra.tokensIssued],
            [0, 0],
            'nothing is called before all inputs are parsed',
          );
        });
      }
    });

    describe('what only Azure can tell', { concurrency: 3 }, () => {
      for (const [name, { inputs, says, asksAzure }] of Object.entries(cases)) {
        if (asksAzure !== true) continue;
        test(name, async () => {
          const own = await scene();
          const done = await guard(own, { runtime, host, inputs });
          // A terminal says there who it signed in as; on a run page that is a line of the log.
          assertRefused(
            host === 'terminal' ? { ...done, stdout: done.stdout.replace(/^Signing in to Azure with .*\n/, '') } : done,
            new RegExp(spelledAs(host, says), 's'),
          );
          assertDecent(own, done);
        });
      }
    });
  });
}
