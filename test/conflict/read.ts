import assert from 'node:assert/strict';
import type { AzureError } from '../../src/conflict/azure-error.ts';
import { type Classification, classify } from '../../src/conflict/classify.ts';
import { errorsIn } from '../../src/conflict/find/errors.ts';
import { collector, type Finding } from '../../src/conflict/findings.ts';

/** read gives the errors of a text, from line 1. */
export const read = (text: string): readonly AzureError[] => errorsIn({ text, line: 1 });

/** firstOf gives the first error of a text and what it is taken for. */
export function firstOf(text: string): { readonly error: AzureError; readonly classification: Classification } {
  const [error] = read(text);
  assert.ok(error, 'no error was found');
  return { error, classification: classify(error) };
}

/** diagnosed gives the findings of one text. */
export function diagnosed(text: string): readonly Finding[] {
  const found = collector();
  found.add(read(text), 'test.log');
  return found.finish();
}
