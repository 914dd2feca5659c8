import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Output, OutputFile } from './folder.ts';
import { licenceText, type Module } from './licences.ts';
import { root } from './root.ts';

/** The hosts' entry points. Each is a stub of a few lines beside the shared `index.js`. */
export const entries = [
  'github.js',
  'github-post.js',
  'pipelines.js',
  'pipelines-post.js',
  'terminal.js',
  'lease.js',
] as const;

/** What a library would start on a desktop to sign in by a browser, which nobody does in a pipeline. */
const unused: ReadonlySet<string> = new Set(['xdg-open']);

interface NccAsset {
  readonly source: string | Buffer;
}

interface NccResult {
  readonly code: string;
  readonly assets: Readonly<Record<string, NccAsset>>;
  readonly stats: { readonly compilation: { readonly modules: Iterable<Module> } };
}

type Ncc = (input: string, options: Readonly<Record<string, unknown>>) => Promise<NccResult>;

/**
 * bundle turns the compiled sources in `build/` into what the hosts run, in memory: `index.js`, one chunk for each
 * `import()`, the entry stubs, the licences of what is bundled, and a package.json that fixes the module system
 * wherever the folder is copied. Throws where the result would not be the same on another machine.
 *
 * The output is CommonJS although the sources are ES modules: Node starts its ES module loader only for the latter,
 * which costs 2 to 10 ms on Node 24 and about 20 ms on Node 20 in every run.
 */
export async function bundle(): Promise<Output> {
  // The names of modules and chunks are hashes of paths relative to the working directory.
  process.chdir(root);
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
  const result = await ncc(join(root, 'build/main/bundle.js'), {
    cache: false,
    esm: false,
    filename: 'index.js',
    // Not minified: who runs an action with credentials can read what it does. Comments stay in the sources
    // (`tsconfig.build.json`): a sixth of what every start reads.
    minify: false,
    quiet: true,
    sourceMap: false,
    target: 'es2022',
  });

  const output = new Map<string, OutputFile>();
  for (const [name, asset] of Object.entries(result.assets)) {
    if (unused.has(name)) continue;
    output.set(name, outputFile(name.endsWith('.js') ? asciiOnly(String(asset.source)) : asset.source));
  }
  output.set('licenses.txt', outputFile(licenceText(result.stats.compilation.modules)));
  output.set('index.js', outputFile(asciiOnly(result.code)));
  output.set('package.json', outputFile('{ "type": "commonjs" }\n'));
  for (const entry of entries) {
    const stub = commonJsStub(compiled(entry), entry, compiled);
    output.set(entry, outputFile(stub, entry === 'terminal.js'));
  }
  rejectMachinePaths(output);
  return new Map([...output].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const compiled = (name: string): string => readFileSync(join(root, 'build/main', name), 'utf8');

const entryForm =
  /^(#![^\n]*\n)?(?:import \{ (\w+) \} from '\.\/compile-cache\.js';\n)?import \{ main \} from '\.\/index\.js';\s+(?:(\w+\(\);)\s+)?await (main\('[a-z]+'\);)\s*$/;
const holdForm = /^import \{ hold \} from '\.\/hold\.js';\s+await (hold\(\);)\s*$/;
const postForm = /^import \{ post \} from '\.\/post\.js';\s+await (post\('[a-z]+'\);)\s*$/;

/**
 * commonJsStub rewrites a compiled entry, a few lines that import and call `main` or `post`, for the module system of
 * `dist/`. What decides before anything is loaded is put into the stub: `post.ts`, and `compile-cache.ts` where the
 * entry calls a function of it first. `read` gives a compiled file. Throws where the entry is anything else.
 */
export function commonJsStub(entry: string, name: string, read: (file: string) => string): string {
  const [, atEnd] = postForm.exec(entry) ?? [];
  if (atEnd !== undefined)
    return `${inStub('post.js', read).replace("await import('./job-end.js')", "require('./index.js')")}${atEnd}\n`;
  const [, held] = holdForm.exec(entry) ?? [];
  if (held !== undefined) return `const { hold } = require('./index.js');\n${held}\n`;
  const [whole, shebang = '', imported, before, call = ''] = entryForm.exec(entry) ?? [];
  const source = `src/main/${name.replace('.js', '.ts')}`;
  if (whole === undefined || before !== (imported === undefined ? undefined : `${imported}();`))
    throw new Error(`${source} must only import main from ./index.ts and await it.`);
  const first = before === undefined ? '' : `${inStub('compile-cache.js', read)}${before}\n`;
  return `${shebang}${first}const { main } = require('./index.js');\n${call}\n`;
}

function inStub(file: string, read: (file: string) => string): string {
  const bare = read(file)
    .replace(/^export (?=(?:async )?function )/gm, '')
    .replace(/^export \{\};\n/m, '');
  if (/^(?:import|export)\b/m.test(bare))
    throw new Error(`src/main/${file.replace('.js', '.ts')} must import nothing, and export functions only.`);
  return bare;
}

/**
 * One character outside Latin-1 makes V8 hold and read a whole source in two bytes a character: 3 ms of every start
 * here. Escapes say the same in strings, patterns and comments, which is where such characters stand; an identifier or
 * a raw template would not survive.
 */
export function asciiOnly(source: string): string {
  return source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function outputFile(source: string | Buffer, executable = false): OutputFile {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source;
  // Git stores text with LF (.gitattributes). A library with CRLF would make a fresh clone look stale.
  const text = !bytes.includes(0);
  return { bytes: text ? Buffer.from(bytes.toString('utf8').replaceAll('\r\n', '\n')) : bytes, executable };
}

function rejectMachinePaths(output: Output): void {
  for (const [name, file] of output) {
    if (file.bytes.includes(root)) throw new Error(`dist/${name} would contain ${root}, a path of this machine.`);
  }
}
