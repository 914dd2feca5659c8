import { isGuid } from '../../arm/id-reader.ts';
import { isPlaceholder } from '../../arm/name.ts';
import { parseResourceId } from '../../arm/resource-id.ts';
import { commandIdentity } from './identity-commands.ts';
import { common, groupType, type IdentitySource, type Named } from './identity-model.ts';
import { terraformIdentity } from './identity-terraform.ts';
import { ofAzure } from './ids.ts';
import { known } from './known.ts';
import { typeOfPulumi } from './type-of-name.ts';

/**
 * Identity is the resource of an error as far as the text told it: a full ID, or less. A field that is there was told,
 * not guessed.
 */
export interface Identity {
  readonly id?: string;
  readonly type?: string;
  readonly name?: string;
  readonly group?: string;
  /** Names of the resources above it, topmost first: all of them, or none. */
  readonly parents?: readonly string[];
  readonly subscription?: string;
}

/**
 * identify reads which resource an error is about from what the tool printed beside it, for errors that hold no ARM ID:
 * Terraform's and Pulumi's names, deployment operations, az and Az PowerShell commands. Where two readings are possible
 * it gives less.
 */
export function identify(source: IdentitySource): Identity | undefined {
  const told = vaultObject(source) ?? terraformIdentity(source) ?? pulumi(source) ?? deploymentOperation(source);
  if (told !== undefined) return identityOf(told, source.subscription, isGuid);
  const commanded = commandIdentity(source);
  // A command line takes a subscription by its ID or by its name; elsewhere what is no ID is a mask.
  return commanded === undefined
    ? undefined
    : identityOf(commanded, source.subscription, (text) => plainName.test(text));
}

/** subscriptionOf gives the subscription whose GUID stands in the IDs of a text, where there is exactly one. */
export function subscriptionOf(text: string): string | undefined {
  const keyword = '/subscriptions/';
  let only: string | undefined;
  for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + keyword.length)) {
    const guid = text.slice(at + keyword.length, at + keyword.length + 36).toLowerCase();
    if (!isGuid(guid) || guid === only || !ofAzure(text, at)) continue;
    if (only !== undefined) return undefined;
    only = guid;
  }
  return only;
}

/**
 * Names in the characters that Azure allows nearly everywhere. What is odd is left out, however legal it may be
 * somewhere.
 */
const plainName = /^[A-Za-z0-9_(][\w.()@~+-]{0,259}$/;
const plainGroup = /^[\w(](?:[\w.()-]{0,88}[\w()-])?$/;

function identityOf(
  named: Named,
  passage: string | undefined,
  isSubscription: (text: string) => boolean,
): Identity | undefined {
  const whole = named.id === undefined ? undefined : parseResourceId(named.id);
  if (whole !== undefined && !whole.masked) return { id: whole.id, name: whole.name, ...known({ type: whole.type }) };
  const group = usable(named.group, plainGroup);
  const names = named.names.map((name) => usable(name, plainName));
  const name = names.at(-1);
  const id = built(named.type, names, group, named.subscription ?? passage);
  const subscription =
    named.subscription !== undefined && isSubscription(named.subscription) ? named.subscription : undefined;
  // The ID has both.
  const above =
    id === undefined ? { parents: parentsOf(named.type, names), subscription: usable(subscription, plainName) } : {};
  const identity = known({ id, type: named.type, name, group, ...above });
  return Object.keys(identity).length === 0 ? undefined : identity;
}

/** Of a child all names above it must be known, or a command would be about another one. */
function parentsOf(type: string | undefined, names: readonly (string | undefined)[]): readonly string[] | undefined {
  const parents = names.slice(0, -1).filter((name) => name !== undefined);
  const whole =
    type !== undefined && type.split('/').length - 1 === names.length && parents.length === names.length - 1;
  return whole && parents.length > 0 ? parents : undefined;
}

function usable(value: string | undefined, pattern: RegExp): string | undefined {
  return value !== undefined && pattern.test(value) && !isPlaceholder(value) ? value : undefined;
}

/** The ID, where every part of it is known; it must read back as what it was built from. */
function built(
  type: string | undefined,
  names: readonly (string | undefined)[],
  group: string | undefined,
  subscription: string | undefined,
): string | undefined {
  if (type === undefined || group === undefined || subscription === undefined || !isGuid(subscription))
    return undefined;
  const scope = `/subscriptions/${subscription}/resourceGroups/${group}`;
  if (type === groupType) return names[0]?.toLowerCase() === group.toLowerCase() ? scope : undefined;
  const [provider = '', ...segments] = type.split('/');
  if (segments.length !== names.length || names.includes(undefined)) return undefined;
  const path = segments.map((segment, i) => `${segment}/${names[i]}`).join('/');
  const resource = parseResourceId(`${scope}/providers/${provider}/${path}`);
  return resource === undefined || resource.masked || resource.type !== type ? undefined : resource.id;
}

const keptObject = /\b(Secret|Key|Certificate) ([\w-]{1,127}) is currently in a deleted but recoverable state\b/i;
const vaultNamed =
  /\bhttps:\/\/([a-z][a-z0-9-]{2,23})\.vault\.(?:azure\.(?:net|cn)|usgovcloudapi\.net)\b|\s--vault-name[ =]["']?([a-z][a-z0-9-]{2,23})\b|\s-VaultName ["']?([a-z][a-z0-9-]{2,23})\b/gi;

/** A key vault tells which of its objects is kept; the vault stands in a URL or in the command. */
function vaultObject({ head, own, tail }: IdentitySource): Named | undefined {
  const [, kind, name = ''] = keptObject.exec(own) ?? [];
  if (kind === undefined) return undefined;
  const around = `${head.slice(-2000)}\n${own.slice(0, 4000)}\n${tail.slice(0, 600)}`;
  const vaults = [...around.matchAll(vaultNamed)].map(
    (match) => match.slice(1).find((each) => each !== undefined) ?? '',
  );
  const vault = common(vaults.map((each): Named => ({ names: [each] })))?.names[0] ?? '';
  return { type: `Microsoft.KeyVault/vaults/${kind.toLowerCase()}s`, names: [vault, name] };
}

const pulumiType =
  /\b([a-z][a-z-]{1,30}):([a-zA-Z]\w{0,60})(?:\/v\w{1,40})?:([A-Z]\w{1,80})(?: \(([^()\s]{1,200})\)| ([\w.-]{1,200}))?/g;

/**
 * Pulumi shows its own name of a resource, to which it adds random letters for Azure unless the program sets the name.
 * So the name counts only where Azure's words have it too.
 */
function pulumi({ head, own }: IdentitySource): Named | undefined {
  const before = head.slice(-600);
  if (!before.includes('azure-native:') && !own.startsWith('azure-native:')) return undefined;
  const last = [...`${before}${own.slice(0, 200)}`.matchAll(pulumiType)].at(-1);
  if (last?.[1] !== 'azure-native') return undefined;
  const name = last[4] ?? last[5] ?? '';
  const said = name !== '' && [`'${name}'`, `"${name}"`, `/${name}`].some((word) => own.includes(word));
  const type = typeOfPulumi(last[2] ?? '', last[3] ?? '');
  // A child's parents are not shown, so a name alone makes no ID there; `built` sees to it.
  return { type, names: said ? [name] : [] };
}

const failedResource =
  /\bResource (Microsoft\.[\w.]{1,60}(?:\/\w{1,60}){1,5}) '([^'\n]{1,300})' failed with message\b/g;
const resourcePath =
  /\b[Rr]esource ['"]?(Microsoft\.[\w.]{1,60})\/([\w.()@~+/-]{3,400})['"]?(?: under resource group ['"]([\w.()-]{1,90})['"])?/g;
const targetPath = /["']target["']\s{0,4}:\s{0,4}["'](Microsoft\.[\w.]{1,60})\/([\w.()@~+/-]{3,400})["']/gi;

/**
 * A deployment tells type and name without scope: `Resource Microsoft.Sql/servers/databases 'srv/db' failed with
 * message …`.
 */
function deploymentOperation({ head, own }: IdentitySource): Named | undefined {
  const near = own.slice(0, 4000);
  if (!near.includes('Microsoft.') && !head.slice(-400).includes('failed with message')) return undefined;
  const failed = [...`${head.slice(-400)}${near}`.matchAll(failedResource)].map(
    ([, type, names]): Named => ({ type, names: (names ?? '').split('/') }),
  );
  if (failed.length > 0)
    return common(failed.filter(({ type, names }) => type?.split('/').length === names.length + 1));
  const paths = [...near.matchAll(resourcePath), ...near.matchAll(targetPath)];
  return common(
    paths.flatMap(([, provider = '', path = '', group]) => pathOf(provider, path.replace(/\.$/, ''), group)),
  );
}

/** `virtualNetworks/hub/subnets/app`: types and names in turn. An odd number is a type without a name. */
function pathOf(provider: string, path: string, group: string | undefined): readonly Named[] {
  const segments = path.split('/');
  if (segments.length % 2 === 1 || /^(?:locations|providers)$/i.test(segments[0] ?? '')) return [];
  const types = segments.filter((_, i) => i % 2 === 0);
  return [{ type: [provider, ...types].join('/'), names: segments.filter((_, i) => i % 2 === 1), group }];
}
