import { test } from 'node:test';
import { errorsIn } from '../../src/conflict/find/errors.ts';
import { collector } from '../../src/conflict/findings.ts';
import { featuresOf } from '../../src/conflict/fitted/features.ts';
import { secondOpinion } from '../../src/conflict/fitted/load.ts';
import { looseIn } from '../../src/conflict/fitted/loose.ts';
import { assertLinear, repeated } from '../cost.ts';

const judged = (text: string): unknown => {
  const found = collector();
  found.add(errorsIn({ text, line: 1 }), 'hostile', { text, line: 1 });
  return found.finish(secondOpinion);
};

const units = [
  'a',
  'Aa',
  '"',
  "'a",
  '\\"',
  '\n',
  'error\n',
  'error ',
  'Error: x\n\n\n\n\n\n\n',
  '0123456789abcdef',
  'https://a/',
  '/subscriptions/',
  'providers/Microsoft.A/b/',
  '0a0a0a0a-0a0a-',
  '2026-01-01T00:00:00',
  "error '",
];

for (const unit of units) {
  test(`features of ${JSON.stringify(unit)} and the like`, () =>
    assertLinear((text) => featuresOf({ around: text, message: text }), repeated(unit), 64 * 1024, unit));
  test(`the second opinion on ${JSON.stringify(unit)} and the like`, () =>
    assertLinear(judged, repeated(unit), 64 * 1024, unit));
  test(`loose lines of ${JSON.stringify(unit)} and the like`, () =>
    assertLinear((text) => looseIn({ text, line: 1 }), repeated(unit), 64 * 1024, unit));
}
