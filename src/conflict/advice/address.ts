import type { Subject } from './subject.ts';
import type { Role, Values } from './values.ts';

/**
 * How a command names a resource of which the full ID is not known: by group, type and names. Templates are written
 * with the ID (`az vm start --ids "{vmId}"`), which is right wherever it is known.
 */

/**
 * The options for the names of each level, topmost first, of az commands whose resource is not one of `--name` alone.
 */
const levelOptions: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^az sql (?:db|elastic-pool|failover-group) /, ['--server', '--name']],
  [/^az aks nodepool /, ['--cluster-name', '--name']],
  [/^az network vnet subnet /, ['--vnet-name', '--name']],
];

type Name = (subject: Subject, line: string) => string | undefined;

interface Naming {
  /** The command that has this spelling. */
  readonly of: RegExp;
  /** What stands before the placeholder of the ID. */
  readonly option: string;
  /** What stands there instead; nothing where the parts that it needs are not known. */
  readonly instead: Name;
  /** True where it is right although the ID is known. */
  readonly always?: true;
  /** Which resources the command takes by ID: of others it is not printed. */
  readonly takes?: (subject: Subject) => boolean;
}

const inSubscription = ({ subscription }: Subject): string =>
  subscription === undefined ? '' : `--subscription "${subscription}" `;

/** az resource takes a type as a whole, or the levels above the last as a path. */
const anyType: Name = (subject) => {
  const { group, type, names } = subject;
  if (group === undefined || type === undefined || names === undefined || subject.extends === true) return undefined;
  const [provider = '', ...levels] = type.split('/');
  const scope = `${inSubscription(subject)}--resource-group "${group}"`;
  if (levels.length === 1) return `${scope} --resource-type "${type}" --name "${names[0]}"`;
  const parents = levels.slice(0, -1).map((level, i) => `${level}/${names[i]}`);
  return `${scope} --namespace "${provider}" --parent "${parents.join('/')}" --resource-type "${levels.at(-1)}" --name "${names.at(-1)}"`;
};

const ownCommand: Name = (subject, line) => {
  const { group, names = [] } = subject;
  const options = levelOptions.find(([of]) => of.test(line))?.[1] ?? ['--name'];
  if (subject.extends === true || names.length !== options.length) return undefined;
  const place = group === undefined ? '--resource-group "<resource-group>"' : `--resource-group "${group}"`;
  return [`${inSubscription(subject)}${place}`, ...options.map((option, i) => `${option} "${names[i]}"`)].join(' ');
};

const byGroup: Name = (subject) =>
  subject.group === undefined ? undefined : `${inSubscription(subject)}--resource-group "${subject.group}"`;

/** The logs and locks of a group are those of what is in it, and of a subscription those of all. */
const byScope: Name = (subject) =>
  subject.kind === 'subscription' ? inSubscription(subject).trimEnd() : byGroup(subject, '');
/** `az lock` names what a lock is on as `az resource` does, with a word of its own. */
const lockedThing: Name = (subject, line) =>
  isScope(subject) ? byScope(subject, line) : anyType(subject, line)?.replace('--name ', '--resource ');
/** A policy assignment of the subscription in use needs no scope. */
const byAssigned: Name = (subject, line) =>
  byGroup(subject, line) ?? (subject.below?.startsWith('/providers/') === true ? inSubscription(subject) : undefined);
const isScope = (subject: Subject): boolean => subject.kind === 'subscription' || subject.kind === 'resource-group';

/** What `az resource` and `Get-AzResource` read: not a scope, not a location, and nothing above subscriptions. */
const isResource = ({ id, kind, type }: Subject): boolean =>
  (kind === undefined || kind === 'resource') &&
  /^(?:$|\/subscriptions\/)/i.test(id ?? '') &&
  !/\/locations$/i.test(type ?? '');

/** The own commands of a service know resources in groups alone. */
const isInGroup = (subject: Subject): boolean =>
  isResource(subject) && (subject.id === undefined || subject.group !== undefined);

const namings: readonly Naming[] = [
  { of: /^az resource /, option: '--ids', instead: anyType, takes: isResource },
  { of: /^az (?!resource )/, option: '--ids', instead: ownCommand, takes: isInGroup },
  { of: /^az (?:monitor activity-log|lock) /, option: '--resource-id', instead: byScope, always: true },
  {
    of: /^az lock /,
    option: '--resource',
    instead: lockedThing,
    always: true,
    takes: (subject) => isScope(subject) || isInGroup(subject),
  },
  { of: /^az (?:role|policy) assignment /, option: '--scope', instead: byAssigned },
  {
    of: /Get-AzResource /,
    option: '-ResourceId',
    takes: isResource,
    instead: ({ group, type, names, extends: hangs }) =>
      group === undefined || type === undefined || names === undefined || hangs === true
        ? undefined
        : `-ResourceGroupName "${group}" -ResourceType "${type}" -Name "${names.join('/')}"`,
  },
  {
    of: /^(?:Start|Stop)-AzVM /,
    option: '-Id',
    instead: ({ group, names }) =>
      group === undefined || names === undefined ? undefined : `-ResourceGroupName "${group}" -Name "${names.at(-1)}"`,
  },
  {
    of: /^Get-AzActivityLog /,
    option: '-ResourceId',
    instead: ({ kind, group }) =>
      kind === 'subscription' ? '' : group === undefined ? undefined : `-ResourceGroupName "${group}"`,
    always: true,
  },
  {
    of: /^Get-AzResourceLock /,
    option: '-Scope',
    instead: ({ group, type, names, kind, extends: hangs }) =>
      kind !== 'resource' || type === undefined || names === undefined || hangs === true || group === undefined
        ? undefined
        : `-ResourceGroupName "${group}" -ResourceType "${type}" -ResourceName "${names.join('/')}"`,
  },
  {
    of: /^Get-Az(?:ResourceLock|RoleAssignment) /,
    option: '-Scope',
    instead: ({ group }) => (group === undefined ? undefined : `-ResourceGroupName "${group}"`),
  },
];

const SUBSCRIPTION = /--subscription "\{(subscription|vmSubscription|deploymentSubscription)\}" /g;
const WHOLE = /(-{1,2}[A-Za-z-]{1,20}) "\{(id|topId|vmId|diskId|inUseBy|scope|parentId)\}"/g;
/** What takes in a resource wants its whole ID. */
const IMPORT = /(?<= )"\{id\}"/;

/**
 * addressed gives a command line in which each resource stands as far as it is known. Where az is told no subscription
 * it takes the one in use. Undefined where the command knows no such resource.
 */
export function addressed(template: string, { command, subjects }: Values): string | undefined {
  let fits = true;
  const line = template
    .replace(SUBSCRIPTION, (whole, key: string) => (command[key] === undefined ? '' : whole))
    .replace(WHOLE, (whole, option: string, key: string) => {
      const subject = subjects[roleOf(key)];
      const fitting = namings.filter((each) => each.option === option && each.of.test(template));
      const naming = fitting.find((each) => each.instead(subject, template) !== undefined) ?? fitting[0];
      fits &&= naming?.takes?.(subject) ?? true;
      const needed = command[key] === undefined || (naming?.always === true && isScope(subject) && key !== 'scope');
      return (needed ? naming?.instead(subject, template) : undefined) ?? whole;
    })
    .replace(
      IMPORT,
      (whole) =>
        (command.id === undefined && template.includes(' import ') ? askedOf(subjects.id) : undefined) ?? whole,
    )
    .replace(/ {2,}/g, ' ');
  return fits ? line : undefined;
}

/** Where the subscription is masked, Azure tells the whole ID; bash and PowerShell both put it in. */
function askedOf(subject: Subject): string | undefined {
  const parts = anyType(subject, '');
  return parts === undefined ? undefined : `"$(az resource show ${parts} --query id --output tsv)"`;
}

const roleOf = (key: string): Role =>
  key === 'topId' || key === 'vmId' || key === 'diskId' || key === 'inUseBy' ? key : 'id';
