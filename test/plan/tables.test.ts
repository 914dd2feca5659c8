import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { filled, type Source } from '../../src/plan/ids.ts';
import { nativeTypes } from '../../src/plan/types/azure-native.ts';
import { azurermTypes } from '../../src/plan/types/azurerm.ts';
import { azurermRow, nativeRow, type TypeRow } from '../../src/plan/types/row.ts';
import { group, subscription } from './make.ts';

/** An ID of a type of the tables. */
function idOf(type: string): string {
  if (type === 'group') return group();
  if (type === 'management/managementgroups') return '/providers/Microsoft.Management/managementGroups/mg';
  const [namespace = '', ...levels] = type.split('/');
  const provider = namespace.includes('.') ? namespace : `Microsoft.${namespace}`;
  return `${group()}/providers/${provider}/${levels.map((level) => `${level}/x`).join('/')}`;
}

const source: Source = {
  value: (attribute, { take, type }) => {
    // A few take the namespace of another resource.
    if (
      /namespace|providerName|clusterRp/i.test(attribute) &&
      take === 'name' &&
      !/^(?:eventHub|serviceBus|notificationHub)?namespaceName$/i.test(attribute) &&
      attribute !== 'namespace_name'
    )
      return { text: 'Microsoft.Management' };
    if (attribute === '$subscription' || attribute === 'subscriptionId') return { text: subscription };
    return {
      text:
        take === 'name' || take === 'found'
          ? 'x'
          : `${idOf(type ?? 'compute/virtualmachines')}${take === 'up' ? '/slots/x' : ''}`,
    };
  },
  named: (type) => filled({ parts: [idOf(type)] }, { value: () => ({ why: '' }) }),
};

function check(lines: string, row: (type: string) => TypeRow | undefined): readonly string[] {
  const types = lines.split('\n').flatMap((line) => /^(\S+)/.exec(line)?.[1] ?? []);
  assert.equal(new Set(types).size, types.length, 'a type stands twice');
  assert.ok(types.length > 1000);
  return types.flatMap((type) =>
    (row(type)?.templates ?? []).flatMap((template) => {
      if (template.parts.some((part) => typeof part === 'object' && part.attribute === '?')) return [];
      const found = filled(template, source);
      const problem = 'why' in found ? `${type}: ${found.why}` : '';
      return problem === '' || none.includes(problem) ? [] : [problem];
    }),
  );
}

/** Known to be no ID that ARM's resources have: a provider itself, what lies below a management group, a path. */
const none = [
  'resource_provider_registration',
  'applicationinsights:AnalyticsItem',
  'management:HierarchySetting',
  'management:ManagementGroupSubscription',
  'quota:GroupQuotaSubscription',
].map((type) => `${type}: no ARM ID`);

describe('every line of the tables gives an ID of its type', () => {
  test('azurerm', () => assert.deepEqual(check(azurermTypes, azurermRow), []));
  test('azure-native', () => assert.deepEqual(check(nativeTypes, nativeRow), []));
});
