import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import type { Finding } from '../../src/conflict/findings.ts';
import { nameIn } from '../../src/conflict/name.ts';
import { diagnosed } from './read.ts';
import { nameReadings } from './readings/names.ts';
import { onceReadings } from './readings/one-failure.ts';
import type { Reading } from './readings/reading.ts';
import { idReadings } from './readings/whose-id.ts';

/** What was read, in the words of what is wanted: an ID tells name, type and group as well. */
function readOf({ error, class: found, facts }: Finding, count: number, wanted: Reading): Record<string, unknown> {
  const id = error.resourceId === undefined ? undefined : parseResourceId(error.resourceId);
  const read: Record<string, unknown> = {
    class: found,
    count,
    code: error.code,
    resourceId: error.resourceId ?? null,
    resourceName: id?.name ?? error.resourceName ?? nameIn(error),
    resourceType: (id?.type ?? error.resourceType)?.toLowerCase(),
    resourceGroup: id?.resourceGroup ?? error.resourceGroup,
    facts: Object.fromEntries(Object.keys(wanted.facts ?? {}).map((key) => [key, facts[key]])),
  };
  return Object.fromEntries(
    Object.keys(wanted).flatMap((key) => (key === 'kind' || key === 'text' ? [] : [[key, read[key]]])),
  );
}

for (const [room, readings] of Object.entries({
  'which ID it is': idReadings,
  'names without an ID': nameReadings,
  'one failure is told once': onceReadings,
})) {
  describe(room, () => {
    readings.forEach((reading, i) => {
      test(`${reading.kind} ${i + 1}`, () => {
        const { kind: _, text, ...wanted } = reading;
        const findings = diagnosed(text);
        const [finding] = findings;
        assert.ok(finding, 'nothing was found');
        const type = wanted.resourceType === undefined ? {} : { resourceType: wanted.resourceType.toLowerCase() };
        assert.deepEqual(readOf(finding, findings.length, reading), { ...wanted, ...type }, text);
      });
    });
  });
}
