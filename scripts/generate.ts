import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { reasonsMarkdown } from '../src/conflict/advice/document.ts';
import { azureEvidence } from '../src/conflict/find/whose/azure.ts';
import { otherEvidence } from '../src/conflict/find/whose/others.ts';
import { lastResortRules, lastWordRules, otherRules, provenRules } from '../src/conflict/rules/index.ts';
import { operationsMarkdown } from '../src/gate/document.ts';
import { typeGates } from '../src/gate/providers/index.ts';
import { actionYml } from '../src/hosts/github/metadata.ts';
import { taskJson } from '../src/hosts/pipelines/metadata.ts';
import { inputTables } from '../src/hosts/tables.ts';
import { evidenceModule, needsModule, rulesModule } from './lib/needs-module.ts';
import { actionsTable, permissionsTable } from './lib/permissions.ts';

/**
 * Writes what is made from data: action.yml, task.json and the tables of README.md and docs/ from the manifest, the
 * gate's data and the permissions, docs/reasons.md from the taxonomy and the advice, the tables of rules and evidence
 * with what a text must hold for each from their patterns, the version from package.json.
 *
 *     node scripts/generate.ts           write
 *     node scripts/generate.ts --check   compare, name what is stale, exit 1
 */

/** Generated is one file as it should be, or why it is left alone. */
type Generated = { readonly file: string; readonly text: string } | { readonly file: string; readonly skipped: string };

const root = new URL('../', import.meta.url);

/** withTable replaces what stands between two markers. Gives nothing where the markers are missing or not a pair. */
export function withTable(document: string, name: string, table: string): string | undefined {
  const start = `<!-- generated:${name} -->`;
  const end = `<!-- /generated:${name} -->`;
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) return undefined;
  return `${document.slice(0, from + start.length)}\n\n${table}\n\n${document.slice(to)}`;
}

/** generated gives all files as the manifest wants them. `read` gives the text of a file of the project, or nothing. */
export async function generated(read: (file: string) => Promise<string | undefined>): Promise<readonly Generated[]> {
  const manifest: unknown = JSON.parse((await read('package.json')) ?? '{}');
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
  return [
    { file: 'action.yml', text: actionYml() },
    { file: 'task.json', text: taskJson(version) },
    { file: 'src/version.ts', text: versionModule(version) },
    {
      file: 'src/conflict/rules/table.ts',
      text: rulesModule({
        proven: provenRules,
        other: otherRules,
        lastResort: lastResortRules,
        lastWord: lastWordRules,
      }),
    },
    { file: 'src/conflict/rules/needs.ts', text: needsModule(provenRules.flatMap(({ says }) => says ?? [])) },
    { file: 'src/conflict/find/whose/table.ts', text: evidenceModule({ azure: azureEvidence, other: otherEvidence }) },
    { file: 'src/report/schema.ts', text: schemaModule((await read('report.schema.json')) ?? '{}') },
    { file: 'docs/reasons.md', text: reasonsMarkdown() },
    ...(await Promise.all(Object.entries(tables()).map(async ([file, parts]) => page(file, await read(file), parts)))),
  ];
}

/**
 * The schema without its words, as a module: the program has no file beside its bundle. One line, which nobody reads.
 */
function schemaModule(schema: string): string {
  const bare = JSON.stringify(
    JSON.parse(schema, (key, value: unknown) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  );
  return `/** reportSchema is report.schema.json without its descriptions; generated. */\nexport const reportSchema: unknown = JSON.parse(\n  ${JSON.stringify(bare)},\n);\n`;
}

/** A constant: reading package.json at run time would need the file beside the bundle. */
function versionModule(version: string): string {
  return `/** version is the one of package.json; generated. */\nexport const version = '${version}';\n`;
}

/** The tables between markers, by the page that holds them. */
const tables = (): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  'README.md': { needs: permissionsTable() },
  'docs/inputs.md': inputTables(),
  'docs/operations.md': { operations: operationsMarkdown(typeGates) },
  'docs/permissions.md': { needs: permissionsTable(), actions: actionsTable() },
});

function page(file: string, current: string | undefined, parts: Readonly<Record<string, string>>): Generated {
  if (current === undefined) return { file, skipped: 'there is none' };
  let text: string | undefined = current;
  for (const [name, table] of Object.entries(parts)) {
    text = text === undefined ? undefined : withTable(text, name, table);
    if (text === undefined)
      return { file, skipped: `it has no markers <!-- generated:${name} --> … <!-- /generated:${name} -->` };
  }
  return { file, text };
}

async function readProject(file: string): Promise<string | undefined> {
  try {
    return await readFile(new URL(file, root), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function main(check: boolean): Promise<void> {
  for (const result of await generated(readProject)) {
    if ('skipped' in result) {
      process.stdout.write(`${result.file} is left alone: ${result.skipped}\n`);
    } else if ((await readProject(result.file)) === result.text) {
      process.stdout.write(`${result.file} is up to date\n`);
    } else if (check) {
      process.stdout.write(`${result.file} is stale: run "npm run generate"\n`);
      process.exitCode = 1;
    } else {
      await writeFile(new URL(result.file, root), result.text);
      process.stdout.write(`${result.file} written\n`);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.includes('--check'));
