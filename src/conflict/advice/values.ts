import { parseResourceId } from '../../arm/resource-id.ts';
import { withoutHollow } from './about.ts';
import { addressedBy } from './addressed-by.ts';
import { deployedBy } from './deployed-by.ts';
import type { AdviceContext } from './model.ts';
import { ownSubject, type Subject, subjectOf, topOf } from './subject.ts';
import { type Keyed, operationPathOf, type Word, wordOf } from './word.ts';

/**
 * Role is a placeholder that stands for a whole resource: the one that failed, the one it belongs to, its machine, its
 * disk, the other one.
 */
export type Role = 'id' | 'topId' | 'vmId' | 'diskId' | 'inUseBy';

/** Values are what the placeholders of a template stand for. `text` is for prose, `command` for command lines. */
export interface Values {
  readonly text: Readonly<Record<string, string>>;
  readonly command: Readonly<Record<string, Word>>;
  /** The address of Terraform, where it has keys in quotes; then `command` has none. */
  readonly keyed?: Keyed | undefined;
  readonly subjects: Readonly<Record<Role, Subject>>;
}

const VIRTUAL_MACHINE = 'microsoft.compute/virtualmachines';
const DISK = 'microsoft.compute/disks';
const SNAPSHOT = 'microsoft.compute/snapshots';

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
  const own = ownSubject(context);
  const subjects = {
    id: own,
    topId: topOf(own),
    vmId: machineOf(own, facts),
    diskId: diskOf(own, facts),
    inUseBy: subjectOf(parseResourceId(facts.inUseBy ?? '')),
  };
  const shared = {
    provider: facts.provider ?? context.id?.provider,
    ...deployedBy(context, facts.deploymentName),
    operationPath: operationPathOf(facts.operationUri ?? ''),
  };
  const address = addressedBy(facts.address, context.tool);
  const told: Readonly<Record<string, string | undefined>> = {
    ...facts,
    ...partsOf(context),
    vmId: subjects.vmId.id,
    vmName: subjects.vmId.names?.at(-1) ?? facts.vmName,
    vmGroup: subjects.vmId.group,
    inUseBy: shortOf(facts.inUseBy),
    name: shownName(context),
    operation: context.operation,
    code: context.code,
    scope: facts.lockedScope ?? context.id?.id,
    place: context.id?.id ?? context.group,
    ...shared,
    ...address.text,
    cores: /core|vcpu|famil/i.test(facts.quotaName ?? '') ? facts.quotaName : undefined,
    diskKind: /_(?:LRS|ZRS|GRS|RAGRS|GZRS|RAGZRS)$/i.test(facts.size ?? '') ? facts.size : undefined,
    known: isKnown(subjects.topId) ? (context.id?.id ?? context.name) : undefined,
  };
  return {
    text: texts(told),
    command: {
      ...placeOf(own),
      ...words({ ...facts, ...shared, ...spelledForCommands(facts) }),
      ...partWords(subjects, facts),
      ...address.command,
    },
    ...(address.keyed === undefined ? {} : { keyed: address.keyed }),
    subjects,
  };
}

/** Whether a command can be made about it. */
const isKnown = ({ id, group, names }: Subject): boolean =>
  id !== undefined || (group !== undefined && names !== undefined);

const isMachine = (type: string | undefined): boolean => type?.toLowerCase() === VIRTUAL_MACHINE;

/** What a command needs in another spelling than prose: a location without spaces. */
function spelledForCommands(facts: Readonly<Record<string, string>>): Readonly<Record<string, string | undefined>> {
  return { location: facts.location?.replace(/ /g, '').toLowerCase() };
}

function texts(known: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const lines = Object.entries(known).map(([key, value]) => [key, prose(value)] as const);
  return Object.fromEntries(lines.filter(([, line]) => line !== ''));
}

/** A deployment is where its resource is, unless the command says otherwise. */
const placeOf = ({ group, subscription }: Subject): Readonly<Record<string, Word>> =>
  present([
    ['deploymentGroup', group],
    ['deploymentSubscription', subscription],
  ]);

/** The values that come from no subject. */
function words(known: Readonly<Record<string, string | undefined>>): Readonly<Record<string, Word>> {
  const ofSubject = new Set(['name', 'group', 'subscription', 'id', 'vmId', 'vmName', 'diskName', 'inUseBy']);
  return present(
    Object.entries(known).map(([key, value]) => [
      key,
      value === undefined || ofSubject.has(key) ? undefined : wordOf(key, value, false),
    ]),
  );
}

function partWords(
  { id, topId, vmId, diskId, inUseBy }: Values['subjects'],
  facts: Readonly<Record<string, string>>,
): Readonly<Record<string, Word>> {
  const above = id.id === undefined ? undefined : parseResourceId(id.id)?.parent;
  const locked = facts.lockedScope === undefined ? undefined : wordOf('scope', facts.lockedScope, true);
  return present([
    ['id', id.id],
    ['name', id.names?.at(-1) ?? (id.kind === 'resource-group' ? id.group : undefined)],
    ['group', id.group],
    ['subscription', id.subscription],
    ['managementGroup', id.managementGroup],
    ['parentId', above === undefined ? undefined : wordOf('parentId', above, true)],
    ['parentName', id.names?.at(-2)],
    ['topId', topId.id],
    ['topName', topId.names?.[0]],
    ['scope', locked ?? id.id],
    ['vmId', vmId.id],
    ['vmName', vmId.names?.at(-1)],
    // A machine that is named beside its disk or interface is in the same group as a rule.
    ['vmGroup', vmId.group ?? id.group],
    ['vmSubscription', vmId.subscription ?? id.subscription],
    ['path', pathOf(id)],
    ['diskId', diskId.id],
    ['diskName', diskId.names?.at(-1)],
    ['diskGroup', diskId.group],
    ['inUseBy', inUseBy.id],
  ]);
}

function present(entries: readonly (readonly [string, Word | undefined])[]): Readonly<Record<string, Word>> {
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, Word] => entry[1] !== undefined));
}

/** An ID is shown in full in the report; a sentence has room for its names. */
const shortOf = (id: string | undefined): string | undefined => parseResourceId(id ?? '')?.names.join('/') ?? id;

/** What is left of an ID without its subscription: what lists are searched for. */
function pathOf({ id, below }: Subject): Word | undefined {
  return below ?? (id === undefined ? undefined : wordOf('below', id.replace(/^\/subscriptions\/[^/]+/i, ''), true));
}

/** The name for a headline: nothing where it is unknown or a mere mask, and the filling then says "the resource". */
function shownName(context: AdviceContext): string | undefined {
  const name = context.name ?? context.id?.name;
  return name === undefined || /^[*x<>.…-]*$/i.test(name.trim()) ? undefined : name;
}

function factsOf(context: AdviceContext): Readonly<Record<string, string>> {
  const facts: Record<string, string> = { ...withoutHollow(context) };
  for (const [key, spellings] of Object.entries(ALIASES)) {
    const word = spellings.find((candidate) => context.facts[candidate] !== undefined);
    const value = word === undefined ? undefined : context.facts[word];
    if (value !== undefined) facts[key] = value;
  }
  return facts;
}

/** The parts of the resource for prose. */
function partsOf({ id, type, name, group, parents }: AdviceContext): Readonly<Record<string, string | undefined>> {
  if (id === undefined)
    return {
      group,
      type,
      topName: parents?.[0] ?? (type?.split('/').length === 2 ? name : undefined),
      parentName: parents?.at(-1),
    };
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
    type: id.type,
  };
}

/** The virtual machine that the failure is about: named beside it, or the resource itself, or the one it belongs to. */
function machineOf(own: Subject, facts: Readonly<Record<string, string>>): Subject {
  const named = parseResourceId(facts.vmId ?? '');
  if (isMachine(named?.type)) return subjectOf(named);
  const top = topOf(own);
  if (isMachine(top.type)) return top;
  const name = facts.vmName === undefined ? undefined : wordOf('vmName', facts.vmName, false);
  return name === undefined ? {} : { names: [name] };
}

/** The disk that is meant: itself, or the one that Azure names beside its machine, in the same group as a rule. */
function diskOf(own: Subject, facts: Readonly<Record<string, string>>): Subject {
  if (own.type?.toLowerCase() === DISK || own.type?.toLowerCase() === SNAPSHOT) return own;
  const name = facts.diskName === undefined ? undefined : wordOf('diskName', facts.diskName, false);
  return name === undefined
    ? {}
    : {
        subscription: own.subscription,
        group: own.group,
        type: wordOf('type', 'Microsoft.Compute/disks', true),
        names: [name],
      };
}

/**
 * One line of printable ASCII with single spaces needs no more work, and the Unicode pattern takes milliseconds to
 * compile.
 */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** One line of prose, without control and direction characters, and not too long. */
function prose(value: string | undefined): string {
  if (value === undefined || value === '') return '';
  const line = plain.test(value) ? value : value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
