/**
 * permissions is what each mode needs, as data: the tables of README.md and docs/permissions.md are written from it,
 * and `test/examples/permissions.test.ts` holds it to a simulated Azure that refuses everything else. Actions by
 * https://learn.microsoft.com/azure/role-based-access-control/resource-provider-operations, permissions of a token by
 * https://docs.github.com/rest/authentication/permissions-required-for-github-apps
 */
export interface Needs {
  readonly mode: string;
  /** In a sentence, for the front page. */
  readonly azure: string;
  readonly gitHub: string;
  readonly pipelines: string;
}

/**
 * azureActions is what guard reads of every target beside the target itself, and what it is for. A custom role needs
 * these and the `read` of what it guards.
 */
export const azureActions: readonly (readonly [action: string, use: string])[] = [
  ['Microsoft.Resources/subscriptions/read', 'whether the subscription takes writes'],
  ['Microsoft.Resources/subscriptions/resourceGroups/read', 'whether the group is there, and not being deleted'],
  ['Microsoft.Authorization/locks/read', 'management locks'],
  ['Microsoft.Authorization/denyAssignments/read', 'deny assignments'],
  ['Microsoft.Resources/deployments/read', 'active deployments'],
  ['Microsoft.Resources/deployments/operations/read', 'what an active deployment touches'],
  ['Microsoft.Insights/eventtypes/values/read', 'who, and since when: the Activity Log'],
];

const queue = '`actions: read` and `contents: read`, to verify the queue';

export const permissions: readonly Needs[] = [
  {
    mode: 'guard',
    azure:
      '**Reader**; with `transition: allow` the one action that it may take; with `lease`, **Storage Blob Data Contributor** on the container',
    gitHub: `${queue}; \`id-token: write\` where it signs in itself`,
    pipelines: 'a service connection; Reader on it for the build service, to see its lock',
  },
  {
    mode: 'run',
    azure: 'as `guard`, and what the command needs',
    gitHub: 'as `guard`',
    pipelines: 'as `guard`',
  },
  {
    mode: 'diagnose',
    azure: 'nothing; **Reader** to look at Azure too',
    gitHub: '`actions: read`; nothing with `log` or `error`',
    pipelines: '_View builds_, which every build has',
  },
  { mode: 'group', azure: 'nothing', gitHub: 'nothing', pipelines: 'nothing' },
  {
    mode: 'audit',
    azure: '**Reader**; with `workspace`, **Log Analytics Reader** on it',
    gitHub: '`actions: read`, to name the runs behind changes; `id-token: write` where it signs in itself',
    pipelines: 'a service connection; _View builds_, to name the runs behind changes',
  },
];

const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** permissionsTable is the table of the modes. */
export const permissionsTable = (): string =>
  table([
    ['Mode', 'Azure', 'GitHub', 'Azure Pipelines'],
    ['---', '---', '---', '---'],
    ...permissions.map(({ mode, azure, gitHub, pipelines }) => [`\`${mode}\``, azure, gitHub, pipelines]),
  ]);

/** actionsTable is the table of the actions for a custom role. */
export const actionsTable = (): string =>
  table([['Action', 'For what'], ['---', '---'], ...azureActions.map(([action, use]) => [`\`${action}\``, use])]);
