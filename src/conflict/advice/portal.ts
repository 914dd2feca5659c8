import type { Step } from '../step.ts';

/** Page is where the portal shows what a command of az shows or does. */
interface Page {
  /** How the command begins, or what stands in it. */
  readonly az: RegExp;
  readonly page: string;
}

/**
 * pages, in the order of looking. Their names are those of the portal's menus:
 * https://learn.microsoft.com/azure/azure-monitor/platform/activity-log-insights,
 * https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources,
 * https://learn.microsoft.com/azure/role-based-access-control/deny-assignments-portal,
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-history,
 * https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types,
 * https://learn.microsoft.com/azure/azure-resource-manager/management/preview-features,
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/deployment-stacks
 */
const pages: readonly Page[] = [
  { az: /^az monitor activity-log list .*--resource-id /, page: 'Activity log of the resource' },
  { az: /^az monitor activity-log list .*--resource-group /, page: 'Activity log of the resource group' },
  { az: /^az keyvault list-deleted /, page: 'Key vaults, under Manage deleted vaults' },
  { az: /^az appconfig list-deleted /, page: 'App Configuration, under Manage deleted stores' },
  { az: /^az cognitiveservices account list-deleted /, page: 'Azure AI services, under Manage deleted resources' },
  { az: /^az monitor log-analytics workspace list-deleted/, page: 'Log Analytics workspaces, under Open recycle bin' },
  { az: /^az lock list .*--resource-group /, page: 'Locks of the resource group' },
  { az: /^az lock /, page: 'Locks of the resource' },
  { az: /denyAssignments/, page: 'Access control (IAM) of the scope, under Deny assignments' },
  { az: /^az role assignment /, page: 'Access control (IAM) of the scope, under Role assignments' },
  { az: /^az policy exemption /, page: 'Policy, under Exemptions' },
  { az: /^az policy /, page: 'Policy, under Assignments' },
  { az: /^az (?:provider|feature) /, page: 'the subscription, under Resource providers and Preview features' },
  { az: /^az stack /, page: 'Deployment stacks of the scope' },
  { az: /^az deployment (?:operation )?group /, page: 'Deployments of the resource group' },
  { az: /^az deployment (?:operation )?sub /, page: 'Deployments of the subscription' },
  { az: /^az deployment (?:operation )?mg /, page: 'Deployments of the management group' },
  { az: /^az (?:vm|vmss) (?:start|deallocate|restart) /, page: 'the Overview of the machine, under Start and Stop' },
  { az: /^az resource show /, page: 'the Overview of the resource, under JSON View' },
];

/** withPortal says where the portal has what the commands show, for who has no tool at hand: each page once. */
export function withPortal(steps: readonly Step[], tool: string | undefined): readonly Step[] {
  if (tool !== undefined) return steps;
  const told = new Set<string>();
  return steps.map((step) => {
    const page =
      step.az === undefined || step.kind === 'wait' ? undefined : pages.find(({ az }) => az.test(step.az ?? ''))?.page;
    if (page === undefined || told.has(page)) return step;
    told.add(page);
    return { ...step, text: `${step.text} In the portal: ${page}.` };
  });
}
