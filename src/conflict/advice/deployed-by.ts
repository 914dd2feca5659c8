import type { ResourceId } from '../../arm/resource-id.ts';
import type { AdviceContext } from './model.ts';

/** Scopes is the placeholders of which exactly one is known: where the deployment runs that the failure is about. */
export const scopes = { group: 'toGroup', sub: 'toSubscription', mg: 'toManagementGroup', tenant: 'toTenant' } as const;

type Scope = keyof typeof scopes;

/**
 * deployedBy tells which deployment is meant, and at which scope: that of the ID, where it is one of a deployment; else
 * the one that the failed command started; else that of the resource. Where nothing tells it is a group, as most
 * deployments are.
 */
export function deployedBy(
  context: AdviceContext,
  told: string | undefined,
): Readonly<Record<string, string | undefined>> {
  const { id, deployment, operation, name } = context;
  const own =
    id !== undefined && /^microsoft\.resources\/deployment(?:s|stacks)(?:\/|$)/i.test(id.type ?? '') ? id : undefined;
  const isStack = own === undefined ? deployment?.stack === true : /stacks/i.test(own.type ?? '');
  const started = own === undefined ? deployment : undefined;
  const scope: Scope =
    own === undefined ? (deployment?.scope ?? (id === undefined ? 'group' : scopeOf(id))) : scopeOf(own);
  const called = own?.name ?? started?.name ?? (/\bdeployment$/i.test(operation ?? '') ? name : undefined);
  return {
    [scopes[scope]]: 'true',
    deploymentName: isStack ? undefined : (told ?? called),
    stackName: isStack ? called : undefined,
    deploymentGroup: started?.group,
    deploymentSubscription: started?.subscription,
    ...(started?.managementGroup === undefined ? {} : { managementGroup: started.managementGroup }),
    template: deployment?.template,
  };
}

function scopeOf({ resourceGroup, managementGroup, subscriptionId }: ResourceId): Scope {
  if (resourceGroup !== undefined) return 'group';
  if (managementGroup !== undefined) return 'mg';
  return subscriptionId === undefined ? 'tenant' : 'sub';
}
