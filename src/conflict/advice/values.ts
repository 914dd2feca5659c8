import { parseResourceId, type ResourceId } from '../../arm/resource-id.ts';
import type { AdviceContext } from './model.ts';
import { operationPathOf, type Word, wordOf } from './word.ts';

/** Values are what the placeholders of a template stand for. `text` is for prose, `command` for command lines. */
export interface Values {
  readonly text: Readonly<Record<string, string>>;
  readonly command: Readonly<Record<string, Word>>;
}

const VIRTUAL_MACHINE = 'microsoft.compute/virtualmachines';
const DEPLOYMENT = 'microsoft.resources/deployments';

/** Other words that the same fact goes by. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  provider: ['provider', 'providerNamespace', 'provider namespace', 'namespace'],
  otherOperation: ['otherOperation', 'operationId'],
  holder: ['holder', 'leaseHolder', 'who'],
  size: ['size', 'sku'],
  location: ['location', 'region'],
  lockId: ['lockId', 'lock'],
};

/** valuesOf turns the context into what the templates can use. */
export function valuesOf(context: AdviceContext): Values {
  const facts = factsOf(context);
  const known: Record<string, string | undefined> = {
    ...facts,
    ...(context.id === undefined ? partsWithoutId(context) : partsOf(context.id)),
    ...machineOf(context, facts),
    name: shownName(context),
    operation: context.operation,
    code: context.code,
    provider: facts.provider ?? context.id?.provider,
    scope: facts.lockedScope ?? context.id?.id,
    deploymentName:
      facts.deploymentName ?? deploymentOf(context.id) ?? (/\bdeployment$/i.test(context.operation ?? '') ? context.name : undefined),
    place: context.id?.id ?? context.group,
    operationPath: operationPathOf(facts.operationUri ?? ''),
  };
  return { text: texts(known), command: commands({ ...known, ...spelledForCommands(context, facts) }) };
}

/** What a command needs in another spelling than prose: the name of the ID itself, one scope, a location without spaces. */
function spelledForCommands(context: AdviceContext, facts: Readonly<Record<string, string>>): Readonly<Record<string, string | undefined>> {
  const locked = facts.lockedScope;
  return {
    name: context.id?.name ?? context.name,
    scope: locked !== undefined && wordOf('scope', locked, true) !== undefined ? locked : context.id?.id,
    location: facts.location?.replace(/ /g, '').toLowerCase(),
  };
}

function texts(known: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const lines = Object.entries(known).map(([key, value]) => [key, prose(value)] as const);
  return Object.fromEntries(lines.filter(([, line]) => line !== ''));
}

/** What comes from one ID is used in whole or not at all: a command is never built from half of a masked or hostile ID. */
function commands(known: Readonly<Record<string, string | undefined>>): Readonly<Record<string, Word>> {
  const dropped = new Set<string>();
  const ofId = new Set<string>();
  for (const [id, parts] of Object.entries(PARTS)) {
    const value = known[id];
    if (value !== undefined) for (const part of [id, ...parts]) (wordOf(id, value, true) === undefined ? dropped : ofId).add(part);
  }
  const words = Object.entries(known).map(([key, value]) => {
    const word = value === undefined || dropped.has(key) ? undefined : wordOf(key, value, ofId.has(key));
    return word === undefined ? [] : [[key, word] as const];
  });
  return Object.fromEntries(words.flat());
}

/** The name for a headline: nothing where it is unknown or a mere mask, and the filling then says "the resource". */
function shownName(context: AdviceContext): string | undefined {
  const name = context.name ?? context.id?.name;
  return name === undefined || /^[*x<>.…-]*$/i.test(name.trim()) ? undefined : name;
}

function factsOf(context: AdviceContext): Readonly<Record<string, string>> {
  const facts: Record<string, string> = { ...context.facts };
  for (const [key, words] of Object.entries(ALIASES)) {
    const word = words.find((candidate) => context.facts[candidate] !== undefined);
    const value = word === undefined ? undefined : context.facts[word];
    if (value !== undefined) facts[key] = value;
  }
  return facts;
}

/** The placeholders that are parts of an ID. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  id: ['name', 'group', 'subscription', 'managementGroup', 'parentId', 'parentName', 'topId', 'topName', 'topType'],
  vmId: ['vmName', 'vmGroup', 'vmSubscription'],
};

function partsOf(id: ResourceId): Readonly<Record<string, string | undefined>> {
  const top = id.topLevel === undefined ? undefined : parseResourceId(id.topLevel);
  return {
    id: id.id,
    group: id.resourceGroup,
    subscription: id.subscriptionId,
    parentId: id.parent,
    parentName: id.names.at(-2),
    managementGroup: id.managementGroup,
    topId: top?.id ?? id.id,
    topName: top?.name ?? id.name,
    topType: top?.type ?? id.type,
    type: id.type,
    known: top?.id ?? id.id,
  };
}

/** What commands can use of a resource whose ID was not told. Of a child the parents' names are missing, so nothing but the group is sure. */
function partsWithoutId({ type, name, group }: AdviceContext): Readonly<Record<string, string | undefined>> {
  const isTop = type !== undefined && type.split('/').length === 2 && !/^microsoft\.resources\//i.test(type);
  if (!isTop || name === undefined || group === undefined) return { group, type };
  return { group, type, topName: name, topType: type, known: name };
}

/** The virtual machine that the failure is about: named beside it, or the resource itself, or the one it belongs to. */
function machineOf(context: AdviceContext, facts: Readonly<Record<string, string>>): Readonly<Record<string, string | undefined>> {
  const named = parseResourceId(facts.vmId ?? '');
  const own = parseResourceId(context.id?.topLevel ?? '');
  const machine = [named, own].find((id) => id?.type?.toLowerCase() === VIRTUAL_MACHINE);
  if (machine === undefined && context.id === undefined && context.type?.toLowerCase() === VIRTUAL_MACHINE)
    return { vmId: undefined, vmName: context.name, vmGroup: context.group };
  if (machine === undefined) return { vmId: undefined, vmName: facts.vmName };
  return { vmId: machine.id, vmName: machine.name, vmGroup: machine.resourceGroup, vmSubscription: machine.subscriptionId };
}

function deploymentOf(id: ResourceId | undefined): string | undefined {
  return id?.type?.toLowerCase() === DEPLOYMENT ? id.name : undefined;
}

/** One line of printable ASCII with single spaces needs no more work, and the Unicode pattern takes milliseconds to compile. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** One line of prose, without control and direction characters, and not too long. */
function prose(value: string | undefined): string {
  if (value === undefined || value === '') return '';
  const line = plain.test(value) ? value : value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
