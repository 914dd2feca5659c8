import type { AdviceContext, Step } from './model.ts';
import type { Values } from './values.ts';

/**
 * What stands in front of steps and is said once: where a name is found that they leave open, and in which subscription
 * they work.
 */

const OPEN = /<(?:(?:vm-|disk-|dependency-)?resource-id|resource-group)>/;

/** NAMELESS begins the step that says so. */
export const NAMELESS = 'The text names no resource.';

/**
 * findFirst says where to find the resource that commands leave open. `where`: where the tool's own records have it.
 */
export function findFirst(steps: readonly Step[], { command, text }: Values, where: readonly Step[]): readonly Step[] {
  const open = steps.flatMap(({ az }) => OPEN.exec(az ?? '') ?? [])[0];
  if (open === undefined) return [];
  const look = `the ${open === '<resource-group>' ? 'resource group' : 'full ID'} of the resource, and put it where \`${open}\` stands below.`;
  const [own] = where;
  const name = command.name ?? command.vmName;
  if (open === '<resource-group>' && text.deploymentName !== undefined)
    return [
      {
        text: `The text does not tell to which resource group ${text.deploymentName} was deployed. Put its name where \`${open}\` stands below; in the portal the deployment stands under Deployments of the group.`,
      },
    ];
  if (name !== undefined)
    return [
      {
        text: `The text does not tell in which place ${text.name ?? name} is. Find ${look}`,
        kind: 'look',
        az: `az resource list --name "${name}" --query "[].id" --output tsv`,
        powershell: `Get-AzResource -Name "${name}" | Select-Object ResourceId`,
      },
    ];
  if (own !== undefined) return [{ ...own, text: `Find ${look} ${own.text}` }];
  return [{ text: `${NAMELESS} In the portal it stands under Properties as "Resource ID": find ${look}` }];
}

/** What names its subscription by itself, or asks nothing of one. */
const placed = /\/subscriptions\/|-ManagementGroupId |Get-AzTenant|-Subscription(?:Id)? /;

/**
 * inSubscription sets the subscription in which PowerShell works, in front of the first of its commands that needs it:
 * az is told with each command, PowerShell once.
 * https://learn.microsoft.com/powershell/module/az.accounts/set-azcontext
 */
export function inSubscription(
  steps: readonly Step[],
  { tool, subscription: told }: AdviceContext,
  { command }: Values,
): readonly Step[] {
  if (command.subscription === undefined || (tool !== 'powershell' && told === undefined)) return steps;
  const first = steps.findIndex(
    ({ powershell }) => powershell !== undefined && /-Az[A-Z]/.test(powershell) && !placed.test(powershell),
  );
  return steps.map((step, i) =>
    i === first && step.kind !== undefined
      ? { ...step, powershell: `Set-AzContext -Subscription "${command.subscription}" | Out-Null; ${step.powershell}` }
      : step,
  );
}
