import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { refusesValue } from '../../src/conflict/rules/speaks-of.ts';
import { assertLinear } from '../cost.ts';
import { firstOf } from './read.ts';

/** The same words, said of a value in the request and said of a resource or of where it lives. */
const pairs: readonly (readonly [value: string, resource: string])[] = [
  ["The value 'Turbo' is not supported.", "The elastic pool 'p1' is not supported."],
  ["Parameter 'mode' is not allowed here.", 'Swapping is not allowed here.'],
  ["The property 'zones' is not supported in this API version.", 'Zones are not supported by this tier.'],
  [
    "The value 'Premium' of the field 'tier' is not recognized.",
    "The value 'Premium' of the field 'tier' is not supported in region 'norwaywest'.",
  ],
  ["Field 'retentionDays' is not supported.", "Field 'retentionDays' is not supported for this subscription."],
  ["The order of the rules must be unique. Property 'order' must be unique.", 'The endpoint must be deleted first.'],
  ['The end time cannot be more than 30 days in the future.', 'The account cannot have more than 5 projects.'],
  ["Alias 'X_1' must consist of letters and digits.", "Alias 'x1' must be released by its owner."],
  ["The expression '@a.b' is not valid.", "The namespace 'a' is not active."],
  ['properties.network.mode is not supported.', 'The network is not supported by this gateway.'],
  ['Name is too long.', 'Name is not available.'],
  ['Names must start with a letter.', 'Names are reserved for other tenants.'],
  ["Invalid value for 'size'.", 'Invalid state for the upgrade.'],
  ["Unsupported media type 'text/csv'.", 'Unsupported state Stopped.'],
  ["Arguments 'a' and 'b' are mutually exclusive.", 'These are mutually exclusive operations.'],
  ['A private zone is not supported together with public access.', 'A private zone is not supported.'],
  ['The query is malformed.', "Changing property 'query' is not allowed."],
];

describe('whom a sentence speaks of', () => {
  for (const [value, resource] of pairs)
    test(`${value} | ${resource}`, () => {
      assert.deepEqual([refusesValue(value), refusesValue(resource)], [true, false]);
    });
  test('a subject is found behind a number, a service or a wrapper', () => {
    assert.ok(refusesValue("112233: Parameter 'cpu' is not supported."));
    assert.ok(refusesValue("The request failed. Property 'cpu' must be one of 1, 2, 4."));
    assert.ok(!refusesValue("Parameter 'cpu' is read. The cluster is not supported."));
  });
  test('what code stands beside it does not matter', () => {
    for (const code of ['Conflict', 'OperationNotAllowed', 'FeatureNotSupported', 'BadRequest', 'UnsupportedSetting']) {
      const { classification } = firstOf(
        JSON.stringify({ error: { code, message: "The value 'Turbo' of property 'mode' is not supported." } }),
      );
      assert.equal(classification.reason, 'invalid-request', code);
    }
  });
  test('time grows no faster than the text', () => {
    for (const unit of ["'", 'the value ', 'value of ', 'a. A', 'is not ', '(', ': A', 'properties.'])
      assertLinear(refusesValue, (length) => unit.repeat(length / unit.length), 64 * 1024, unit);
  });
});
