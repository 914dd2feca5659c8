import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { blocks, platformOf } from '../test/docs/pages.ts';

const help = `Holds every pipeline of the pages and examples to Microsoft's own schema of Azure Pipelines.

  node scripts/pipelines-schema.ts FILE

FILE is service-schema.json of microsoft/azure-pipelines-vscode (MIT). No package of the npm registry keeps it up; the PyPI package check-jsonschema does:
  python3 -m venv V && V/bin/pip install check-jsonschema && find V -name azure-pipelines.json
`;

interface TaskSchema {
  readonly properties: { readonly task: { readonly anyOf: object[] } };
  readonly anyOf: object[];
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stdout.write(help);
  process.exit(2);
}
const schema = JSON.parse(readFileSync(file, 'utf8')) as { readonly definitions: { readonly task: TaskSchema } };
// An organization's schema knows the tasks that are installed there.
const task = { enum: ['AzureConflictGuard@0'] };
schema.definitions.task.properties.task.anyOf.push(task);
schema.definitions.task.anyOf.push({ properties: { task, inputs: { type: 'object' } }, required: ['task'] });
const valid = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }).compile(schema);
const pipelines = blocks.filter(({ language, text }) => language === 'yaml' && platformOf(text) === 'pipelines');
let refused = 0;
for (const { at, text } of pipelines) {
  // Every scalar is text to Azure Pipelines.
  if (valid(parse(text, { schema: 'failsafe' }))) continue;
  refused += 1;
  const deepest = [...(valid.errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length)[0];
  process.stdout.write(`${at}: ${deepest?.instancePath} ${deepest?.message}\n`);
}
process.stdout.write(`${pipelines.length} pipelines, ${refused} refused\n`);
process.exitCode = refused > 0 ? 1 : 0;
