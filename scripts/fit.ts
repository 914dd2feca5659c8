import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bySet, bySource, figuresOf, type Outcome, validate } from './fit/cross-validation.ts';
import { casesOf, ownRows, rowsOf } from './fit/rows.ts';
import { train } from './fit/train.ts';
import { root } from './lib/root.ts';

const help = `Fits the second opinion (src/conflict/fitted/) from labelled texts and writes its weights.

  npm run fit -- PATH                    fit on the .jsonl files in PATH and on the project's own texts; write weights.ts
  npm run fit -- PATH --validate         say what it is worth: each set is judged by a model that has not seen it
  npm run fit -- PATH --validate --show  and every row that the fitted opinion changed

A row of PATH is JSON on a line: "text", "class", "id", and if known "source" and "ambiguous". The own texts are scripts/fit/*.txt and the examples of
the rules. Nothing of the texts can be read in the weights: a feature is a hash of 24 bits.
`;

const weightsFile = join(root, 'src/conflict/fitted/weights.ts');
const heading = `import type { Weights } from './model.ts';

/** weights of the fitted second opinion. Generated: npm run fit -- PATH */
export const weights: Weights = `;

function write(path: string): void {
  const cases = [...rowsOf(path), ...ownRows()].flatMap(casesOf);
  const { features, values, step, bias } = train(cases);
  const text = `${heading}{\n  features:\n    '${features}',\n  values:\n    '${values}',\n  step: ${step},\n  bias: [${bias.join(', ')}],\n};\n`;
  writeFileSync(weightsFile, text);
  process.stdout.write(`${cases.length} cases, ${(text.length / 1000).toFixed(0)} kB: ${weightsFile}\n`);
}

function show(outcomes: readonly Outcome[]): void {
  const sets = [...new Set(outcomes.map(({ row }) => row.set))];
  for (const set of [...sets, 'all']) {
    const own = outcomes.filter(({ row }) => set === 'all' || row.set === set);
    const [alone, both] = [figuresOf(own, (outcome) => outcome.alone), figuresOf(own, (outcome) => outcome.both)];
    const told = ({ right, rows, falseAlarms, missed }: typeof alone): string =>
      `${((100 * right) / rows).toFixed(1).padStart(5)} % (${falseAlarms} false alarms, ${missed} missed)`;
    process.stdout.write(
      `  ${set.padEnd(10)} ${String(own.length).padStart(5)} rows: rules ${told(alone)}, with the fitted opinion ${told(both)}\n`,
    );
  }
}

function showChanges(outcomes: readonly Outcome[]): void {
  for (const { row, alone, both, weighed } of outcomes.filter((outcome) => outcome.alone !== outcome.both)) {
    const mark = both === row.class ? 'mended' : alone === row.class ? 'BROKEN' : 'other';
    process.stdout.write(
      `  ${mark.padEnd(6)} ${row.set}/${row.id}: ${alone} → ${both}, is ${row.class} (${weighed})\n`,
    );
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    validate: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [path] = positionals;
if (values.help || path === undefined) process.stdout.write(help);
else if (values.validate) {
  const [rows, own] = [rowsOf(path), ownRows()];
  for (const [name, part] of [
    ['each set left out', bySet],
    ['a sixth of the sources left out', bySource],
  ] as const) {
    const outcomes = validate(rows, own, part);
    process.stdout.write(`${name}:\n`);
    show(outcomes);
    if (values.show) showChanges(outcomes);
  }
} else write(path);
