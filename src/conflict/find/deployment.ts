import { isPlaceholder } from '../../arm/name.ts';
import { parseResourceId } from '../../arm/resource-id.ts';
import type { StartedDeployment } from '../azure-error.ts';
import { aimed, type Command, commandsIn, optionOf, sessionIn } from './command-lines.ts';
import type { IdentitySource } from './identity-model.ts';

type Scope = StartedDeployment['scope'];

/**
 * deploymentIn reads which deployment the failed command started, and at which scope: from its own words, from the link
 * to the portal that azd prints, from what the task of Azure Pipelines says, or from the kind of resource that
 * Terraform and Pulumi deploy with.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-cli#deployment-scope
 */
export function deploymentIn(
  { head, own }: IdentitySource,
  address: string | undefined,
): StartedDeployment | undefined {
  const before = head.slice(-4000);
  return (
    byAddress(address, `${before.slice(-600)}${own.slice(0, 1500)}`) ??
    byCommand(`\n${before}`) ??
    byLink(before) ??
    byTask(before) ??
    byAzd(`${before.slice(-300)}${own.slice(0, 300)}`)
  );
}

const kinds =
  /^(?:.{0,300}\.)?azurerm_(resource_group|subscription|management_group|tenant)_template_deployment\.|^azure-native:resources(?:\/v\w{1,40})?:Deployment(?:At(Subscription|ManagementGroup|Tenant)Scope)?::/;
const words: Readonly<Record<string, Scope>> = {
  resourcegroup: 'group',
  subscription: 'sub',
  managementgroup: 'mg',
  tenant: 'tenant',
};

function byAddress(address: string | undefined, near: string): StartedDeployment | undefined {
  const kind = kinds.exec(address ?? '');
  if (kind === null) return undefined;
  const scope = words[(kind[1] ?? kind[2] ?? 'resourcegroup').replace('_', '').toLowerCase()] ?? 'group';
  return deployment(scope, {
    name: /\bDeployment Name:? "([^"]{1,90})"/.exec(near)?.[1],
    managementGroup: /\bManagement Group (?:Name|I ?D):? "([^"]{1,90})"/.exec(near)?.[1],
    group: /\bResource Group(?: Name)?:? "([^"]{1,90})"/.exec(near)?.[1],
  });
}

const azNames = /^(?:(deployment|stack) (group|sub|mg|tenant)|(group )?deployment)$/;
const nouns = /^(resourcegroup|subscription|managementgroup|tenant)?deployment(stack)?$/;

function byCommand(before: string): StartedDeployment | undefined {
  if (!/deployment|az stack/i.test(before)) return undefined;
  const all = commandsIn(before);
  const started = aimed(all);
  const found = started.map((command) => startedBy(command, all));
  // What ran after it is what failed.
  const last = found.at(-1);
  if (last === undefined) return splatted(before, started.length);
  const others = found.filter((each) => each !== undefined);
  return others.some(({ scope, stack }) => scope !== last.scope || stack !== last.stack)
    ? undefined
    : agreed(last, others);
}

function startedBy(command: Command, all: readonly Command[]): StartedDeployment | undefined {
  const value = (az: readonly string[], powershell: readonly string[]): string | undefined =>
    optionOf(command, command.shell === 'az' ? az : powershell);
  const scope = scopeOf(command);
  return scope === undefined
    ? undefined
    : deployment(scope.scope, {
        name: value(['name', 'n'], ['name', 'deploymentname']),
        group: value(['resource-group', 'g'], ['resourcegroupname']),
        managementGroup: value(['management-group-id', 'm'], ['managementgroupid']),
        subscription: value(['subscription'], ['subscriptionid']) ?? sessionIn(all, command.shell),
        template: value(['template-file', 'f'], ['templatefile']),
        stack: scope.stack,
      });
}

function scopeOf({ shell, about }: Command): { readonly scope: Scope; readonly stack: boolean } | undefined {
  if (shell === 'az') {
    const [found, of, scope, legacy] = azNames.exec(about) ?? [];
    if (found === undefined) return undefined;
    return { scope: (scope as Scope | undefined) ?? (legacy === undefined ? 'sub' : 'group'), stack: of === 'stack' };
  }
  const noun = nouns.exec(about);
  return noun === null ? undefined : { scope: words[noun[1] ?? 'subscription'] ?? 'sub', stack: noun[2] !== undefined };
}

/** The arguments stand in a variable: `New-AzSubscriptionDeployment @arguments`. */
function splatted(before: string, others: number): StartedDeployment | undefined {
  const noun = /\bNew-Az(ResourceGroup|Subscription|ManagementGroup|Tenant)?Deployment(Stack)? @/.exec(before);
  return noun === null || others > 0
    ? undefined
    : deployment(words[(noun[1] ?? 'subscription').toLowerCase()] ?? 'sub', { stack: noun[2] !== undefined });
}

/** What all of them say. */
function agreed(last: StartedDeployment, all: readonly StartedDeployment[]): StartedDeployment {
  const same = Object.entries(last).filter(([key, value]) =>
    all.every((each) => each[key as keyof StartedDeployment] === value),
  );
  return { ...(Object.fromEntries(same) as Partial<StartedDeployment>), scope: last.scope };
}

const link = /DeploymentDetailsBlade\/(?:~\/)?overview\/id\/(%2F[\w%.()-]{10,600})/gi;

function byLink(before: string): StartedDeployment | undefined {
  const encoded = [...before.matchAll(link)].at(-1)?.[1]?.replace(/%2F/gi, '/');
  const id = encoded === undefined ? undefined : parseResourceId(encoded);
  if (id?.type?.toLowerCase() !== 'microsoft.resources/deployments') return undefined;
  return deployment(id.resourceGroup === undefined ? 'sub' : 'group', {
    name: id.name,
    group: id.resourceGroup,
    subscription: id.subscriptionId,
  });
}

/**
 * The task of Azure Pipelines for templates says what it is about to do:
 * https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/azure-resource-manager-template-deployment-v3
 */
function byTask(before: string): StartedDeployment | undefined {
  const name = /\bDeployment name is ([\w.()-]{1,90})(?:\s|$)/.exec(before)?.[1];
  const group = /\bresource group exists: ([\w.()-]{0,89}[\w()-])\.?(?:\s|$)/.exec(before)?.[1];
  return name === undefined || group === undefined ? undefined : deployment('group', { name, group });
}

function byAzd(near: string): StartedDeployment | undefined {
  const scope = /\bdeploying to (subscription|resource group)\b/.exec(near)?.[1];
  return scope === undefined ? undefined : deployment(scope === 'subscription' ? 'sub' : 'group', {});
}

type Told = { readonly [Key in Exclude<keyof StartedDeployment, 'scope' | 'stack'>]?: string | undefined } & {
  readonly stack?: boolean;
};

const plain = /^[\w(][\w.()/\\-]{0,259}$/;

/** Names in the characters that are usual; of a variable nothing. */
function deployment(scope: Scope, { stack, ...told }: Told): StartedDeployment {
  const known = Object.entries(told).filter(
    ([, value]) => value !== undefined && plain.test(value) && !isPlaceholder(value),
  );
  return { ...Object.fromEntries(known), scope, ...(stack === true ? { stack } : {}) };
}
