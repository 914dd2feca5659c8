import { search } from '@aws-lambda-powertools/jmespath';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import { readAz, type Shapes } from './az.ts';
import { Endless, runScript, type Value } from './powershell/run.ts';
import { readPowerShell } from './powershell/syntax.ts';
import type { Command } from './powershell/tree.ts';
import type { Answer, Moment } from './worlds.ts';

/** Outcome is what a wait does when it meets an answer: it comes back, well or with an error, or asks again. */
export type Outcome = 'ends' | 'fails' | 'goes on';

/** Commands that show a resource with its `properties` one level up, as `az … show` of them does. Seen in az 2.91. */
const flat = /^(?:vm|vmss|aks) wait$/;

/**
 * runAzWait reads a wait of az as its own loop does (`azure-cli`, core/commands/command_operation.py): Failed is an
 * error, 404 ends only what waits for that.
 */
export function runAzWait(argv: readonly string[], answer: Answer, shapes?: Shapes): Outcome {
  const call = readAz(argv, shapes);
  if ('problem' in call) return 'fails';
  const { command, given } = call;
  const has = (option: string): boolean => [...given.keys()].some(({ options }) => options.includes(option));
  const custom = [...given].find(([{ options }]) => options.includes('--custom'))?.[1][0];
  if (answer === null) {
    if (has('--deleted')) return 'ends';
    return has('--created') || has('--exists') || custom !== undefined ? 'goes on' : 'fails';
  }
  if (has('--exists')) return 'ends';
  const { properties, ...rest } = answer as { readonly properties?: Readonly<Record<string, unknown>> };
  const state = `${properties?.provisioningState ?? ''}`.toLowerCase();
  if (state === 'failed') return 'fails';
  if ((has('--created') || has('--updated')) && state === 'succeeded') return 'ends';
  const document = flat.test(command.name) ? { ...rest, ...properties } : answer;
  return custom !== undefined && isTrue(search(custom, document as never)) ? 'ends' : 'goes on';
}

/** Python's `bool`. */
function isTrue(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}

/** runPowerShellWait runs a script with its loop. What is not there gives an error and no value. */
export function runPowerShellWait(line: string, answer: Answer): Outcome {
  try {
    runScript(readPowerShell(line), (command) => answerOf(command, answer));
    return 'ends';
  } catch (error) {
    if (error instanceof Endless) return 'goes on';
    throw error;
  }
}

/**
 * Cmdlets give the properties one level up, in Pascal case, which the language does not mind. `Get-AzResource` keeps
 * them where they are.
 */
function answerOf({ name, arguments: given }: Command, answer: Answer): Value | undefined {
  const has = (parameter: string): boolean => given.some((each) => each.parameter?.toLowerCase() === parameter);
  if (!/^Get-Az/i.test(name)) return undefined;
  if (answer === null) return null;
  const { properties, ...rest } = answer as { readonly properties?: Readonly<Record<string, Value>> };
  if (/^Get-AzResource$/i.test(name))
    return { ...rest, Properties: has('expandproperties') ? (properties ?? null) : null } as Value;
  const shown = { ...rest, ...properties } as Readonly<Record<string, Value>>;
  if (/^Get-AzResourceProvider$/i.test(name)) return { RegistrationState: shown.provisioningState ?? null };
  if (/^Get-AzProviderFeature$/i.test(name)) return { RegistrationState: shown.state ?? null };
  const view = shown.instanceView as Readonly<Record<string, Value>> | undefined;
  return /^Get-AzVM$/i.test(name) && has('status') ? { Statuses: view?.statuses ?? null } : shown;
}

/** judgeWait says where a wait does not end although nothing goes on, and where it ends although something does. */
export function judgeWait(run: (answer: Answer) => Outcome, moments: readonly Moment[]): readonly string[] {
  const goesOn = (moment: Moment): boolean => run(moment.answer) === 'goes on';
  const endless = moments.filter((moment) => !moment.moves && goesOn(moment));
  const early = moments.filter((moment) => moment.moves && !goesOn(moment));
  const words = (all: readonly Moment[]): string => all.map(({ what }) => what).join(', ');
  return [
    ...(endless.length === 0 ? [] : [`does not end at ${words(endless)}`]),
    ...(early.length === 0 ? [] : [`ends although something goes on: ${words(early)}`]),
  ];
}

const named: readonly (readonly [RegExp, string])[] = [
  [/^az stack |-Az\w*DeploymentStack\b/, 'Microsoft.Resources/deploymentStacks'],
  [/^az deployment |-Az\w*Deployment\b/, 'Microsoft.Resources/deployments'],
  [/^az group |Get-AzResourceGroup\b/, 'Microsoft.Resources/resourceGroups'],
  [/^az vm |Get-AzVM\b|<vm-resource-id>/, 'Microsoft.Compute/virtualMachines'],
  [/Get-AzProviderFeature\b/, 'Microsoft.Features/featureProviders/subscriptionFeatureRegistrations'],
  [/^az aks |Get-AzAksCluster\b/, 'Microsoft.ContainerService/managedClusters'],
  [/^az disk |Get-AzDisk\b/, 'Microsoft.Compute/disks'],
  [/^az network vnet |Get-AzVirtualNetwork\b/, 'Microsoft.Network/virtualNetworks'],
];

/**
 * typeOfWait gives the type that a wait reads, from its own words; undefined where they do not tell. A placeholder of
 * something else than the resource at hand tells nothing.
 */
export function typeOfWait(line: string): string | undefined {
  const command = named.find(([pattern]) => pattern.test(line))?.[1];
  const id = /"(\/(?:subscriptions|providers)\/[^"]+)"/.exec(line)?.[1];
  const own = command ?? (id === undefined ? undefined : parseResourceId(id)?.type) ?? typeByName(line);
  return own ?? (line.includes('<dependency-resource-id>') ? 'unknown' : undefined);
}

/** A type as a whole, or its levels one by one. */
function typeByName(line: string): string | undefined {
  const option = (name: string): string | undefined => new RegExp(`${name} "([^"<]+)"`).exec(line)?.[1];
  const last = option('(?:--resource-type|-ResourceType)');
  const namespace = option('--namespace');
  if (last === undefined || namespace === undefined) return last;
  const above = (option('--parent') ?? '').split('/').filter((part, at) => part !== '' && at % 2 === 0);
  return [namespace, ...above, last].join('/');
}
