import { apis } from '../../../azure/api-versions.ts';
import { fieldsOf, textOf } from '../../../gate/creations/fields.ts';
import { type About, type LookedUp, type Lookup, listed, nothing, rowsIn, single, wholly } from './model.ts';

/**
 * standing tells whether the subscription takes writes.
 * https://learn.microsoft.com/azure/cost-management-billing/manage/subscription-states
 */
export const standing: Lookup = {
  read: async ({ below }, reads) => [
    await single(
      'subscription',
      { path: below, api: apis.subscription, permission: 'Microsoft.Resources/subscriptions/read' },
      reads,
    ),
  ],
  tell(read, _, at) {
    const state = stateIn(read, 'state');
    if (state === '') return nothing;
    const facts = [{ name: 'Subscription now', value: `${state} (read ${at})` }];
    return /^Enabled$/i.test(state) ? { facts, over: 'the subscription is Enabled' } : { facts };
  },
};

const namespaceForm = /^[A-Za-z]\w{1,60}(?:\.\w{1,60}){1,4}$/;
const featureForm = /^[\w.-]{1,80}$/;

/**
 * registration tells whether the subscription is registered for the resource provider, or the feature, that the text
 * names. https://learn.microsoft.com/rest/api/resources/providers/get
 */
export const registration: Lookup = {
  async read({ below, finding: { facts }, type }, reads) {
    const namespace = facts.provider ?? type?.split('/')[0] ?? '';
    if (!namespaceForm.test(namespace)) return [];
    const { featureName } = facts;
    if (featureName !== undefined && featureForm.test(featureName)) {
      const path = `${below}/providers/Microsoft.Features/providers/${namespace}/features/${featureName}`;
      return [
        await single(
          `feature ${namespace}/${featureName}`,
          { path, api: '2021-07-01', permission: 'Microsoft.Features/providers/features/read' },
          reads,
        ),
      ];
    }
    const ask = {
      path: `${below}/providers/${namespace}`,
      api: apis.providers,
      permission: 'Microsoft.Resources/subscriptions/providers/read',
    };
    return [await single(`resource provider ${namespace}`, ask, reads)];
  },
  tell(read, _, at) {
    const [answer] = read;
    const state = stateIn(read, 'registrationState') || stateIn(read, 'state');
    if (answer === undefined || state === '') return nothing;
    const facts = [{ name: 'Registration now', value: `${answer.source}: ${state} (read ${at})` }];
    return /^Registered$/i.test(state) ? { facts, over: `${answer.source} is Registered` } : { facts };
  },
};

function stateIn(read: Parameters<typeof rowsIn>[0], key: string): string {
  const [row] = rowsIn(read);
  const own = fieldsOf(row);
  return textOf(own[key] ?? fieldsOf(own.properties)[key]).slice(0, 60);
}

/**
 * So many deployments a group keeps:
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-history-deletions
 */
const mostKept = 800;

/** history counts the deployments that a scope keeps. */
export const history: Lookup = {
  async read(about, reads) {
    const ask = { api: apis.deployments, permission: 'Microsoft.Resources/deployments/read' };
    return [
      await listed(
        'deployments kept',
        { ...ask, path: `${scopeOf(about)}/providers/Microsoft.Resources/deployments` },
        reads,
        20,
      ),
    ];
  },
  tell(read, about, at): LookedUp {
    const [answer] = read;
    if (answer === undefined || !(wholly(answer) || answer.signal.status === 'part')) return nothing;
    const count = rowsIn(read).length;
    const where = about.group === undefined ? 'the subscription' : about.group;
    const value = `${wholly(answer) ? count : `at least ${count}`} deployments are kept in ${where}, of ${mostKept} (read ${at})`;
    const isRoom = wholly(answer) && count < mostKept;
    return {
      facts: [{ name: 'History now', value }],
      ...(isRoom ? { over: `${where} keeps ${count} of ${mostKept} deployments now` } : {}),
    };
  },
};

const scopeOf = ({ below, group }: Pick<About, 'below' | 'group'>): string =>
  group === undefined ? below : `${below}/resourceGroups/${group}`;

/**
 * assignments finds the role assignment that is there already.
 * https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-scope
 */
export const assignments: Lookup = {
  async read(about, reads) {
    if (about.finding.facts.otherAssignment === undefined) return [];
    const path = `${about.resource?.id ?? scopeOf(about)}/providers/Microsoft.Authorization/roleAssignments`;
    const ask = {
      path,
      api: '2022-04-01',
      permission: 'Microsoft.Authorization/roleAssignments/read',
      query: { $filter: 'atScope()' },
    };
    return [await listed('role assignments', ask, reads)];
  },
  tell(read, { finding: { facts } }, at) {
    const row = rowsIn(read)
      .map(fieldsOf)
      .find(({ name }) => textOf(name).toLowerCase() === facts.otherAssignment?.toLowerCase());
    if (row === undefined) return nothing;
    const { scope, principalId, principalType, roleDefinitionId, createdOn } = fieldsOf(row.properties);
    const role = textOf(roleDefinitionId).split('/').at(-1) ?? '';
    const who = `${textOf(principalType) || 'principal'} ${textOf(principalId)}`;
    const made = textOf(createdOn) === '' ? '' : `, made ${textOf(createdOn).slice(0, 10)}`;
    return {
      facts: [{ name: 'Where it is', value: `role ${role} for ${who} on ${textOf(scope)}${made} (read ${at})` }],
    };
  },
};
