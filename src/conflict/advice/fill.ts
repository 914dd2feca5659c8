import type { AdviceContext, Only, Step, StepTemplate } from './model.ts';
import type { Values } from './values.ts';

const PLACEHOLDER = /\{([a-z][A-Za-z]*)\}/g;
const OPTIONAL = /\[\[(.*?)\]\]/g;

/** What a command says where a value is unknown or not safe to put into a command. A placeholder that is not here drops the command. */
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
  scope: '<scope>',
  inUseBy: '<dependency-resource-id>',
  location: '<location>',
  size: '<size>',
  provider: '<provider-namespace>',
  deploymentName: '<deployment-name>',
  correlationId: '<correlation-id>',
  lockId: '<lock-id>',
  address: '<resource-address>',
  account: '<storage-account>',
  container: '<container>',
  blob: '<blob>',
  managementGroup: '<management-group>',
  application: '<application-id>',
  host: '<host>',
};

/**
 * fillText fills prose. Undefined where a placeholder outside optional brackets is unknown. `certain` decides on the brackets, where
 * `values` hold stand-ins.
 */
export function fillText(template: string, values: Values, certain: Values = values): string | undefined {
  const known = template.replace(OPTIONAL, (_, inner: string) => (unknownIn(inner, certain.text) ? '' : inner));
  if (unknownIn(known, values.text)) return undefined;
  return known.replace(PLACEHOLDER, (_, key: string) => values.text[key] ?? '');
}

/** ByName is how a command says the same without the full ID, for logs that told group and name but no subscription. */
interface ByName {
  /** The command that knows the spelling; any where it is absent. */
  readonly of?: RegExp;
  readonly says: string;
  readonly instead: string;
  /** What must be known. The ID that `says` asks for must not. */
  readonly needs: readonly string[];
}

/** A child has its parents' names in its ID only, so `topName` and `topType` are known of top-level resources alone. */
const byName: readonly ByName[] = [
  // Without it az takes the subscription that the reader works in.
  { of: /^az /, says: '--subscription "{subscription}" ', instead: '', needs: ['group'] },
  { of: /^az /, says: '--subscription "{vmSubscription}" ', instead: '', needs: ['vmGroup'] },
  { says: '--ids "{vmId}"', instead: '--resource-group "{vmGroup}" --name "{vmName}"', needs: ['vmGroup', 'vmName'] },
  { of: /^az monitor /, says: '--resource-id "{id}"', instead: '--resource-group "{group}"', needs: ['group'] },
  { of: /^Get-AzActivityLog /, says: '-ResourceId "{id}"', instead: '-ResourceGroupName "{group}"', needs: ['group'] },
  ...['id', 'topId'].flatMap((id): readonly ByName[] => [
    {
      of: /^az resource /,
      says: `--ids "{${id}}"`,
      instead: '--resource-group "{group}" --resource-type "{topType}" --name "{topName}"',
      needs: ['group', 'topType', 'topName'],
    },
    {
      of: /^az (?!resource )/,
      says: `--ids "{${id}}"`,
      instead: '--resource-group "{group}" --name "{topName}"',
      needs: ['group', 'topName'],
    },
    {
      of: /^\(?Get-AzResource /,
      says: `-ResourceId "{${id}}"`,
      instead: '-ResourceGroupName "{group}" -ResourceType "{topType}" -Name "{topName}"',
      needs: ['group', 'topType', 'topName'],
    },
  ]),
];

function withoutId(template: string, { command }: Values): string {
  const fits = ({ of, says, needs }: ByName): boolean =>
    (of?.test(template) ?? true) &&
    template.includes(says) &&
    command[/\{(\w{1,20})\}/.exec(says)?.[1] ?? ''] === undefined &&
    needs.every((key) => command[key] !== undefined);
  return byName.filter(fits).reduce((line, { says, instead }) => line.replace(says, instead), template);
}

/** A name that stands in a URL is encoded. */
const IN_URL = /(?:--ur[il]|-Path|-Uri) "[^"]*$/;

/** fillCommand fills a command line from safe values only; the others become an explicit `<placeholder>` for the reader to fill. */
export function fillCommand(command: string, values: Values): string | undefined {
  const template = withoutId(command, values);
  let complete = true;
  const filled = template.replace(PLACEHOLDER, (_, key: string, at: number) => {
    const value = values.command[key] ?? GENERIC[key];
    complete &&= value !== undefined;
    return IN_URL.test(template.slice(0, at)) ? (value ?? '').replaceAll('#', '%23').replaceAll(' ', '%20') : (value ?? '');
  });
  return complete ? filled : undefined;
}

/** fillSteps gives the steps that apply. A step that had commands and lost them all keeps its text only where the text stands alone. */
export function fillSteps(templates: readonly StepTemplate[], context: AdviceContext, values: Values): readonly Step[] {
  return templates.flatMap((template) => {
    if (template.only !== undefined && !applies(template.only, context, values)) return [];
    const step = fillStep(template, values);
    return step === undefined ? [] : [step];
  });
}

function fillStep(template: StepTemplate, values: Values): Step | undefined {
  const text = fillText(template.text, values);
  if (text === undefined) return undefined;
  const az = template.az === undefined ? undefined : fillCommand(template.az, values);
  const powershell = template.powershell === undefined ? undefined : fillCommand(template.powershell, values);
  const command = template.command === undefined ? undefined : fillCommand(template.command, values);
  return {
    text,
    ...(az === undefined ? {} : { az }),
    ...(powershell === undefined ? {} : { powershell }),
    ...(command === undefined ? {} : { command }),
  };
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
