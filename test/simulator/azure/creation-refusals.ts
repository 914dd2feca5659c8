import { holderOf, reaches } from './creation-answers.ts';
import { conditionsOf, type QuotaEntry } from './creation-state.ts';
import { at, textAt } from './json.ts';
import { groupOf, keyOf, subscriptionOf } from './paths.ts';
import { no, type Refusal, type Write } from './write.ts';

/**
 * What a creation is refused for, as the services say it. Not verified: the statuses of taken names of Web and App
 * Configuration, and which of several refusals comes first.
 */
export function creationRefusal(write: Write): Refusal | undefined {
  if (write.method !== 'PUT' || write.resource !== undefined) return undefined;
  return policyRefusal(write) ?? nameRefusal(write) ?? sizeRefusal(write) ?? quotaRefusal(write);
}

function policyRefusal({ world, id, type, name, body }: Write): Refusal | undefined {
  const scope = groupOf(id) ?? '';
  const content = { ...body, type, name };
  const denying = world.creations.policies.find(
    (policy) =>
      policy.effect === 'Deny' &&
      reaches(scope, policy.scope) &&
      !policy.excluded.some((each) => reaches(scope, each)) &&
      conditionsOf(policy, content) !== undefined,
  );
  return denying === undefined
    ? undefined
    : no(
        403,
        'RequestDisallowedByPolicy',
        `Resource '${name}' was disallowed by policy. Policy identifiers: '${denying.name}'.`,
      );
}

const takenCodes: Readonly<Record<string, string>> = {
  'microsoft.storage/storageaccounts': 'StorageAccountAlreadyTaken',
  'microsoft.keyvault/vaults': 'VaultAlreadyExists',
  'microsoft.appconfiguration/configurationstores': 'NameUnavailable',
  'microsoft.apimanagement/service': 'ServiceAlreadyExists',
};

function nameRefusal(write: Write): Refusal | undefined {
  const { type, name, id, world, body } = write;
  const key = type.toLowerCase();
  const holder = holderOf(write, type, name);
  const location = textAt(body, 'location').replaceAll(' ', '').toLowerCase();
  const own = world.creations.deleted.find(
    (each) =>
      each.type.toLowerCase() === key &&
      each.name.toLowerCase() === name.toLowerCase() &&
      reaches(id, `/subscriptions/${each.subscription}`),
  );
  const asksBack = /^recover$/i.test(textAt(body, 'properties.createMode')) || at(body, 'properties.restore') === true;
  if (own !== undefined && asksBack && own.location === location) {
    world.creations.deleted.splice(world.creations.deleted.indexOf(own), 1);
    return undefined;
  }
  if (holder !== undefined) return no(409, takenCodes[key] ?? 'Conflict', `The name '${name}' is already in use.`);
  const isHere =
    own !== undefined &&
    own.location === location &&
    own.group.toLowerCase() === groupOf(id)?.split('/').at(-1)?.toLowerCase();
  return key === 'microsoft.cognitiveservices/accounts' && isHere
    ? no(
        409,
        'FlagMustBeSetForRestore',
        `An existing resource with ID '${id}' has been soft-deleted. To restore the resource, you must specify 'restore' to be 'true' in the property.`,
      )
    : undefined;
}

function machineOf({
  type,
  body,
}: Pick<Write, 'type' | 'body'>): { readonly size: string; readonly count: number } | undefined {
  switch (type.toLowerCase()) {
    case 'microsoft.compute/virtualmachines':
      return { size: textAt(body, 'properties.hardwareProfile.vmSize'), count: 1 };
    case 'microsoft.compute/virtualmachinescalesets':
      return { size: textAt(body, 'sku.name'), count: Number(at(body, 'sku.capacity') ?? 0) };
    default:
      return undefined;
  }
}

/** Without any size set up, everything is offered everywhere. */
function sizeRefusal(write: Write): Refusal | undefined {
  const { world, body } = write;
  const machine = machineOf(write);
  if (machine === undefined || world.creations.sizes.length === 0) return undefined;
  const location = textAt(body, 'location').replaceAll(' ', '').toLowerCase();
  const found = world.creations.sizes.find(
    (each) => each.name.toLowerCase() === machine.size.toLowerCase() && each.location === location,
  );
  const zones = Array.isArray(body.zones) ? body.zones : [];
  const isShut =
    found?.shut !== undefined &&
    (found.shut.zones.length === 0 || found.shut.zones.some((each) => zones.includes(each)));
  return found === undefined || isShut
    ? no(
        409,
        'SkuNotAvailable',
        `The requested VM size for resource '${write.name}' is currently not available in location '${location}'.`,
      )
    : undefined;
}

/** Adds is what a resource counts for. */
function addsOf({
  type,
  body,
  world,
}: Pick<Write, 'type' | 'body' | 'world'>): readonly (readonly [quota: string, amount: number])[] {
  const machine = machineOf({ type, body });
  const sku = textAt(body, 'sku.name').toLowerCase();
  switch (type.toLowerCase()) {
    case 'microsoft.network/virtualnetworks':
      return [['VirtualNetworks', 1]];
    case 'microsoft.network/publicipaddresses':
      return [[sku === 'standard' ? 'StandardSkuPublicIpAddresses' : 'PublicIPAddresses', 1]];
    case 'microsoft.storage/storageaccounts':
      return [['StorageAccounts', 1]];
  }
  const size = world.creations.sizes.find(({ name }) => name.toLowerCase() === machine?.size.toLowerCase());
  if (machine === undefined || size === undefined) return [];
  const cores = size.cores * machine.count;
  const isSpot = textAt(body, 'properties.priority') === 'Spot';
  return isSpot
    ? [['lowPriorityCores', cores]]
    : [
        ['cores', cores],
        [size.family, cores],
      ];
}

function quotasOf(
  write: Pick<Write, 'type' | 'body' | 'world' | 'id'>,
): readonly { readonly entry: QuotaEntry; readonly amount: number }[] {
  const location = textAt(write.body, 'location').replaceAll(' ', '').toLowerCase();
  return addsOf(write).flatMap(([quota, amount]) => {
    const entry = write.world.creations.quotas.find(
      (each) =>
        each.name === quota &&
        each.location === location &&
        keyOf(each.subscription) === keyOf(subscriptionOf(write.id)),
    );
    return entry === undefined ? [] : [{ entry, amount }];
  });
}

function quotaRefusal(write: Write): Refusal | undefined {
  const over = quotasOf(write).find(({ entry, amount }) => entry.limit >= 0 && entry.used + amount > entry.limit);
  if (over === undefined) return undefined;
  const { entry, amount } = over;
  return no(
    409,
    'OperationNotAllowed',
    `Operation could not be completed as it results in exceeding approved ${entry.name} quota. Current Limit: ${entry.limit}, Current Usage: ${entry.used}, Additional Required: ${amount}.`,
  );
}

/** countCreation keeps what is used in step with what is made and deleted. */
export function countCreation(write: Write): void {
  const body = write.method === 'DELETE' ? write.resource?.body : write.resource === undefined ? write.body : undefined;
  if (body === undefined) return;
  const sign = write.method === 'DELETE' ? -1 : 1;
  for (const { entry, amount } of quotasOf({ ...write, body })) entry.used += sign * amount;
}
