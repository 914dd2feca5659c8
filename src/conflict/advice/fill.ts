import { contextAbout } from './about.ts';
import { addressed } from './address.ts';
import type { AdviceContext, Only, Step, StepTemplate } from './model.ts';
import { type Values, valuesOf } from './values.ts';

const PLACEHOLDER = /\{([a-z][A-Za-z]*)\}/g;
const OPTIONAL = /\[\[(.*?)\]\]/g;

/**
 * What a command says where a value is unknown or not safe to put into a command. A placeholder that is not here drops
 * the command.
 */
const GENERIC: Readonly<Record<string, string>> = {
  id: '<resource-id>',
  topId: '<resource-id>',
  parentId: '<parent-resource-id>',
  name: '<name>',
  topName: '<name>',
  parentName: '<parent-name>',
  group: '<resource-group>',
  subscription: '<subscription-id>',
  vmId: '<vm-resource-id>',
  vmName: '<vm-name>',
  vmGroup: '<resource-group>',
  vmSubscription: '<subscription-id>',
  diskId: '<disk-resource-id>',
  diskName: '<disk-name>',
  diskGroup: '<resource-group>',
  scope: '<scope>',
  path: '<resource-id>',
  inUseBy: '<dependency-resource-id>',
  location: '<location>',
  size: '<size>',
  provider: '<provider-namespace>',
  deploymentName: '<deployment-name>',
  correlationId: '<correlation-id>',
  lockId: '<lock-id>',
  address: '<resource-address>',
  pulumiType: '<type-token>',
  pulumiName: '<resource-in-pulumi>',
  deploymentGroup: '<resource-group>',
  stackName: '<stack-name>',
  template: '<template-file>',
  account: '<storage-account>',
  container: '<container>',
  blob: '<blob>',
  managementGroup: '<management-group>',
  application: '<application-id>',
  featureName: '<feature>',
  policyAssignmentId: '<policy-assignment-id>',
  host: '<host>',
};

/**
 * fillText fills prose. Undefined where a placeholder outside optional brackets is unknown. `certain` decides on the
 * brackets, where `values` hold stand-ins.
 */
export function fillText(template: string, values: Values, certain: Values = values): string | undefined {
  const known = template.replace(OPTIONAL, (_, inner: string) => (unknownIn(inner, certain.text) ? '' : inner));
  if (unknownIn(known, values.text)) return undefined;
  return known.replace(PLACEHOLDER, (_, key: string) => values.text[key] ?? '');
}

/** A name that stands in a URL is encoded. */
const IN_URL = /(?:--ur[il]|-Path|-Uri) "[^"]*$/;
/** Where a whole ID is taken that no command names by its parts. */
const WHOLE_ID = /(?:--ur[il]|-Path|-Uri|^Get-AzPolicy\w+ -Id|^Get-AzDenyAssignment -Scope) "[^"]*$/;

/**
 * A masked subscription is most often the one in use: `az rest` fills its ID in by itself, PowerShell is asked for it.
 * https://learn.microsoft.com/cli/azure/reference-index#az-rest
 */
function inUse(template: string, key: string, { subjects }: Values): string | undefined {
  const subscription = template.startsWith('az ') ? '{subscriptionId}' : '$((Get-AzContext).Subscription.Id)';
  if (key === 'subscription') return subscription;
  const below =
    key === 'id' || key === 'topId' || key === 'scope' ? subjects[key === 'topId' ? 'topId' : 'id'].below : undefined;
  return below === undefined ? undefined : `/subscriptions/${subscription}${below}`;
}

function wordFor(key: string, { command, keyed }: Values): string | undefined {
  return key === 'address' && keyed !== undefined ? keyed.replaceAll('"', '\\"') : command[key];
}

/**
 * fillCommand fills a command line from safe values only; the others become an explicit `<placeholder>` for the reader
 * to fill.
 */
export function fillCommand(command: string, values: Values): string | undefined {
  const template = addressed(command, values);
  if (template === undefined) return undefined;
  let complete = true;
  const filled = template.replace(PLACEHOLDER, (_, key: string, at: number) => {
    const value =
      wordFor(key, values) ??
      (WHOLE_ID.test(template.slice(0, at)) ? inUse(template, key, values) : undefined) ??
      GENERIC[key];
    complete &&= value !== undefined;
    return IN_URL.test(template.slice(0, at))
      ? (value ?? '').replaceAll('#', '%23').replaceAll(' ', '%20')
      : (value ?? '');
  });
  return complete ? filled : undefined;
}

/**
 * An address with a quoted key is spelled alike for bash and cmd.exe; PowerShell wants single quotes around it, and
 * passes the inner ones on in the same manner in all its versions only where it is told to.
 * https://developer.hashicorp.com/terraform/cli/commands/import#example-import-into-resource-configured-with-for_each
 */
function inPowerShell(command: string, { keyed }: Values): { readonly powershell?: string } {
  if (keyed === undefined || !command.includes('{address}')) return {};
  const quoted = command.replace(/"([^"]{0,40}\{address\})"/g, "'$1'");
  return { powershell: `& { $PSNativeCommandArgumentPassing = "Legacy"; ${quoted} }` };
}

/** fillSteps gives the steps that apply. */
export function fillSteps(templates: readonly StepTemplate[], context: AdviceContext, values: Values): readonly Step[] {
  return templates.flatMap((template) => {
    const about = template.about === undefined ? context : contextAbout(template.about, context);
    if (about === undefined) return [];
    const known = about === context ? values : valuesOf(about);
    if (template.only !== undefined && !applies(template.only, about, known)) return [];
    const step = fillStep(template, known);
    return step === undefined ? [] : [step];
  });
}

function fillStep({ only: _, about: __, ...template }: StepTemplate, values: Values): Step | undefined {
  const text = fillText(template.text, values);
  if (text === undefined) return undefined;
  const lines = { ...template, ...(template.command === undefined ? {} : inPowerShell(template.command, values)) };
  const filled = (['az', 'powershell', 'command'] as const).flatMap((key) => {
    const line = lines[key] === undefined ? undefined : fillCommand(lines[key], values);
    return line === undefined ? [] : [[key, line] as const];
  });
  if (template.kind === undefined) return { text };
  // A wait is its command; what else lost all of them is words.
  if (filled.length === 0) return template.kind === 'wait' ? undefined : { text };
  const commands = Object.fromEntries(filled);
  return template.kind === 'act'
    ? { text, kind: 'act', cost: template.cost, ...commands }
    : { text, kind: template.kind, ...commands };
}

/** applies says whether every condition of `only` holds. */
export function applies(only: Only, context: AdviceContext, values: Values): boolean {
  const type = (context.id?.type ?? context.type ?? '').toLowerCase();
  const tool = (context.tool ?? '').toLowerCase();
  const operation = (context.operation ?? '').toLowerCase();
  return (
    (only.types?.some((pattern) => matchesType(pattern, type)) ?? true) &&
    (only.kinds === undefined || (context.id !== undefined && only.kinds.includes(context.id.kind))) &&
    (only.tools?.includes(tool) ?? true) &&
    !(only.notTools?.includes(tool) ?? false) &&
    (only.operations?.some((verb) => operation === verb || operation.endsWith(` ${verb}`)) ?? true) &&
    (only.codes?.includes(context.code ?? '') ?? true) &&
    (only.has?.every((key) => values.text[key] !== undefined) ?? true) &&
    (only.lacks?.every((key) => values.text[key] === undefined) ?? true)
  );
}

function matchesType(pattern: string, type: string): boolean {
  if (!pattern.endsWith('/*')) return pattern === type;
  const root = pattern.slice(0, -2);
  return type === root || type.startsWith(`${root}/`);
}

function unknownIn(template: string, known: Readonly<Record<string, string>>): boolean {
  return [...template.matchAll(PLACEHOLDER)].some((match) => known[match[1] ?? ''] === undefined);
}
