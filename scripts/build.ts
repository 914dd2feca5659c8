import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, entries } from './lib/bundle.ts';
import { runCommand } from './lib/command.ts';
import { compareFolders, type Output, readFolder, writeFolder } from './lib/folder.ts';
import { root } from './lib/root.ts';

const help = `Builds what the hosts run: src/ → build/ (tsc) → dist/ (ncc).

  npm run build                  build and write dist/
  npm run build -- --check       build in memory and compare with dist/; exit 1 where it is stale
  npm run build -- --unchecked   go on although types do not check (work in progress only)
`;

const dist = join(root, 'dist');

async function build(options: { readonly check: boolean; readonly unchecked: boolean }): Promise<number> {
  const compiled = await runCommand(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
  if (compiled.code !== 0) {
    process.stderr.write(compiled.output);
    if (!options.unchecked) return 1;
  }
  const fresh = await bundle();
  return options.check ? check(fresh) : write(fresh);
}

function write(fresh: Output): number {
  writeFolder(dist, fresh);
  for (const [name, file] of fresh)
    process.stdout.write(`${(file.bytes.length / 1024).toFixed(1).padStart(8)} KiB  dist/${name}\n`);
  return 0;
}

function check(fresh: Output): number {
  const committed = readFolder(dist);
  // A comparison with nothing would be content with anything.
  const absent = ['index.js', ...entries].find((name) => !committed.has(name));
  if (absent !== undefined) {
    process.stderr.write(`dist/${absent} is missing. Run: npm run build\n`);
    return 1;
  }
  const [first, ...others] = compareFolders(committed, fresh);
  if (first === undefined) {
    process.stdout.write(`dist is what the sources give: ${committed.size} files.\n`);
    return 0;
  }
  const more = others.length === 0 ? '' : ` And ${others.length} more.`;
  process.stderr.write(
    `dist/${first.name} ${first.how}: dist/ is not what the sources give.${more} Run: npm run build\n`,
  );
  return 1;
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    unchecked: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) process.stdout.write(help);
else process.exitCode = await build(values);
