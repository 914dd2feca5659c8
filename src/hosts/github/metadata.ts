import { type Input, inputNames, inputOf, outputNames, outputs } from '../../manifest.ts';

/**
 * actionYml renders `action.yml`: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax.
 * The post step runs whatever became of the job, and ends at once where mode guard left nothing to look up.
 */
export function actionYml(): string {
  const mine = inputNames.filter((name) => inputOf(name).hosts.includes('github'));
  return [
    '# Generated from src/manifest.ts by scripts/generate.ts. Do not edit.',
    'name: Azure Conflict Guard',
    'description: Diagnoses and prevents Azure deployment conflicts, and says the safe way out.',
    'author: Azure Conflict Guard contributors',
    'branding:',
    '  icon: shield',
    '  color: blue',
    'inputs:',
    ...mine.flatMap((name) => inputLines(name, inputOf(name))),
    'outputs:',
    ...outputNames.flatMap((name) => [`  ${name}:`, `    description: ${quoted(outputs[name])}`]),
    'runs:',
    '  using: node24',
    '  main: dist/github.js',
    '  post: dist/github-post.js',
    '  post-if: always()',
    '',
  ].join('\n');
}

function inputLines(name: string, input: Input): readonly string[] {
  const value = input.hostDefault?.github ?? input.default;
  return [
    `  ${name}:`,
    `    description: ${quoted(descriptionOf(input))}`,
    // No input is required of every mode, and the runner knows no other kind.
    '    required: false',
    ...(value === undefined ? [] : [`    default: ${quoted(value)}`]),
  ];
}

function descriptionOf(input: Input): string {
  return [
    input.means,
    ...(input.empty === undefined ? [] : [`Default: ${input.empty}.`]),
    ...(input.requiredFor === undefined ? [] : [`Needed by: ${input.requiredFor.join(', ')}.`]),
  ].join(' ');
}

/** quoted makes a single-quoted YAML scalar, in which nothing but the quote itself is special. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
