import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { errorsIn } from '../../src/conflict/find/errors.ts';
import { passages } from '../../src/conflict/find/passages.ts';
import type { Finding } from '../../src/conflict/findings.ts';
import { collector } from '../../src/conflict/findings.ts';
import { type Printer, printers, type Told } from './printers.ts';
import { diagnosed } from './read.ts';
import { at } from './tools.ts';

/** Words of our own, with names, quotes, IDs, numbers and statuses in them: what reading can lose. */
const tellings: readonly Told[] = (
  [
    [
      'CacheUpdateRunning',
      "The cache 'redis-lagoon' is being updated by another operation. Wait until that operation has finished and submit the request again.",
      409,
      'Microsoft.Cache/Redis/redis-lagoon',
    ],
    [
      'PrivateDnsZoneHasLinks',
      'The zone lagoon.internal cannot be deleted because virtual network links still exist in it. Remove all of the links before deleting the zone.',
      409,
      'Microsoft.Network/privateDnsZones/lagoon.internal',
    ],
    [
      'ScopeLocked',
      `The scope '${at('Microsoft.DocumentDB/databaseAccounts/cosmos-lagoon')}' cannot perform delete operation because following scope(s) are locked: '${at('Microsoft.DocumentDB/databaseAccounts/cosmos-lagoon')}'. Please remove the lock and try again.`,
      409,
      'Microsoft.DocumentDB/databaseAccounts/cosmos-lagoon',
    ],
    [
      'LeaseIdMissing',
      'There is currently a lease on the container and no lease ID was specified in the request.',
      412,
      'Microsoft.Storage/storageAccounts/stlagoon',
    ],
    [
      'QuotaExceeded',
      'Operation could not be completed as it results in exceeding approved Total Regional Cores quota. Additional details - Deployment Model: Resource Manager, Location: polandcentral, Current Limit: 8, Current Usage: 6, Additional Required: 4, (Minimum) New Limit Required: 10.',
      409,
      'Microsoft.Compute/virtualMachineScaleSets/vmss-lagoon',
    ],
    [
      'InUseRouteTableCannotBeDeleted',
      `Route table rt-quarry is in use and cannot be deleted. It is associated with ${at('Microsoft.Network/virtualNetworks/vnet-quarry/subnets/pit')}.`,
      400,
      'Microsoft.Network/routeTables/rt-quarry',
    ],
    ['LeaseAlreadyPresent', 'There is already a lease present.', 409, 'Microsoft.Storage/storageAccounts/stquarry'],
    [
      'FlagMustBeSetForRestore',
      "An existing resource with ID 'openai-quarry' has been soft-deleted. To restore the resource, you must specify 'restore' to be 'true' in the property.",
      409,
      'Microsoft.CognitiveServices/accounts/openai-quarry',
    ],
  ] as const
).map(([code, message, status, type]) => ({ code, message, status, path: at(type), method: 'PUT' }));

/** A window may take a space and give one: words are compared without. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Where the window breaks between words of a quota's long line, its second half begins as a field does. */
const rareLosses = 2;

function lossesOf(printer: Printer): readonly string[] {
  return tellings.flatMap((told) => {
    const findings = diagnosed(printer.print(told));
    const [finding, ...others] = findings;
    // Without a code the sentence has to be known, and Azure to be near it: nothing is a true answer then.
    if (finding === undefined) return anonymous(printer) ? [] : [`nothing: ${told.code}`];
    const { code, message } = finding.error;
    return [
      ...(others.length === 0 ? [] : [`${findings.length} errors: ${told.code}`]),
      ...(printer.without === 'code' || anonymous(printer) || code === told.code ? [] : [`code ${code}: ${told.code}`]),
      ...(printer.without === 'message' || anonymous(printer) || squeezed(message) === squeezed(told.message)
        ? []
        : [`${told.code}: ${message}`]),
    ];
  });
}

/** Nothing but the sentence says that it is Azure's. */
const anonymous = ({ name, without }: Printer): boolean =>
  without === 'code' || name === 'a task: the code, a period, the sentence';

describe('code and message are read whole, and once, from every form', () => {
  test(`${tellings.length} errors in ${printers.length} forms`, () => {
    const losses = printers.flatMap((printer) => lossesOf(printer).map((loss) => `${printer.name}: ${loss}`));
    assert.ok(losses.length <= rareLosses, losses.join('\n'));
  });
});

const dull = Array.from(
  { length: 3000 },
  (_, i) => `2026-03-02T10:11:12.1234567Z Downloading layer ${i} of the image, 100 %`,
).join('\n');

/** Nothing in its words is looked for: only the form can be. */
const mute: Told = {
  code: 'KettleInUse',
  message: 'The kettle said no to it.',
  status: 409,
  path: at('Microsoft.Thing/kettles/k'),
  method: 'PUT',
};

async function inLargeLog(text: string): Promise<readonly Finding[]> {
  const found = collector();
  for await (const passage of passages([new TextEncoder().encode(`${dull}\n${text}\n${dull}`)]))
    found.add(errorsIn(passage), 'test.log');
  return found.finish();
}

describe('a large log is filtered, and loses no form', () => {
  test(`${printers.length} forms between ${dull.length} dull characters`, async () => {
    const lost: string[] = [];
    for (const printer of printers.filter((row) => !anonymous(row))) {
      const { name, print } = printer;
      const [alone] = diagnosed(print(mute));
      if (alone === undefined || alone.class === 'none') continue;
      const [found] = await inLargeLog(print(mute));
      if (found?.reason !== alone.reason) lost.push(`${name}: ${found?.reason} for ${alone.reason}`);
    }
    assert.deepEqual(lost, []);
  });
});
