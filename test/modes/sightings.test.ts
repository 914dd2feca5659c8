import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decided } from '../../src/modes/guard/decide.ts';
import { createSightings } from '../../src/modes/guard/sightings.ts';
import { judge, quiet, thingId } from '../gate/support.ts';

function decided(provisioningState: string): Decided {
  const snapshot = quiet(thingId, { properties: { provisioningState } });
  return { wanted: { target: snapshot.target } as Decided['wanted'], snapshot, verdict: judge(snapshot, 'write') };
}

for (const [now, words] of [
  ['Succeeded', ['w1: provisioning state was Updating, now Succeeded']],
  ['Failed', ['w1: provisioning state was Updating, now Failed']],
  ['Confused', []],
] as const)
  test(`what was Updating and is ${now} ${words.length === 0 ? 'is not known to be over' : 'is over'}`, () => {
    const sightings = createSightings();
    sightings.saw([decided('Updating')]);
    assert.deepEqual(
      sightings.settled([decided(now)]).map((each) => each.words),
      words,
    );
  });
