import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ConflictClass, classOf } from '../../src/conflict/taxonomy.ts';
import { sentences } from './examples/sentences.ts';
import { examples } from './examples.ts';
import { type Printer, printers, type Told } from './printers.ts';
import { diagnosed, read } from './read.ts';
import { at } from './tools.ts';

interface Case extends Told {
  readonly wanted: ConflictClass;
}

const request = { path: at('Microsoft.Network/virtualNetworks/vnet-orchard'), method: 'PUT' };

/** What says nothing but that somebody ended it depends on who tells it. */
const spoken = (wanted: ConflictClass): boolean => wanted !== 'none' && wanted !== 'unknown-conflict';

const fromExamples: readonly Case[] = examples.flatMap(({ text, reason }) => {
  const [error] = read(text);
  const wanted = classOf(reason);
  if (error?.code === undefined || error.message.length < 12 || !spoken(wanted)) return [];
  return [{ code: error.code, message: error.message, status: error.httpStatus ?? 409, wanted, ...request }];
});
const fromSentences: readonly Case[] = (
  Object.entries(sentences) as [ConflictClass, readonly (readonly [string, string])[]][]
)
  .filter(([wanted]) => spoken(wanted))
  .flatMap(([wanted, rows]) => rows.map(([code, message]) => ({ code, message, status: 409, wanted, ...request })));

/** A code that is a word, before a period, may be anybody's: there the sentence has to tell, as where no code is. */
const codeless = (printer: Printer): boolean =>
  printer.without === 'code' || printer.name === 'a task: the code, a period, the sentence';
const whole = printers.filter((printer) => printer.without === undefined && !codeless(printer));
const bare = printers.filter(codeless);

const classIn = (told: Told, { print }: Printer): ConflictClass => diagnosed(print(told))[0]?.class ?? 'none';
const lost = (
  cases: readonly Case[],
  formsOf: (i: number) => readonly Printer[],
  fine: (got: ConflictClass, wanted: ConflictClass) => boolean,
) =>
  cases.flatMap((told, i) =>
    formsOf(i).flatMap((printer) => {
      const got = classIn(told, printer);
      return fine(got, told.wanted) ? [] : [`${got} in "${printer.name}": ${told.code}: ${told.message}`];
    }),
  );

/** Each sentence is seen in some of the forms, each form has some of the sentences. */
const some = (forms: readonly Printer[], i: number): readonly Printer[] =>
  [0, 1, 2].flatMap((k) => forms[(i * 7 + k * 23) % forms.length] ?? []);

describe('a message has the same class in whatever form a tool prints it', () => {
  const same = (got: ConflictClass, wanted: ConflictClass): boolean => got === wanted;
  test(`${fromExamples.length} examples in ${whole.length} forms: of 400 texts one may be lost where a window broke it`, () => {
    const wrong = lost(fromExamples, () => whole, same);
    assert.ok(wrong.length <= (fromExamples.length * whole.length) / 400, wrong.join('\n'));
  });
  test(`${fromSentences.length} sentences of services that no rule names, each in some forms`, () => {
    const wrong = lost(fromSentences, (i) => some(whole, i), same);
    assert.ok(wrong.length <= (fromSentences.length * 3) / 40, wrong.join('\n'));
  });
  test('a form that leaves the code out may say less, and never something else', () => {
    const quiet = (got: ConflictClass, wanted: ConflictClass): boolean =>
      got === wanted || got === 'none' || got === 'unknown-conflict';
    assert.deepEqual(
      lost(fromExamples, () => bare, quiet),
      [],
    );
    assert.deepEqual(
      lost(fromSentences, (i) => some(bare, i), quiet),
      [],
    );
  });
});
