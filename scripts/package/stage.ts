import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Output, type OutputFile, readFolder } from '../lib/folder.ts';
import { root } from '../lib/root.ts';
import type { Identity } from './identities.ts';
import { absoluteLinks, type Source, withOwner } from './links.ts';

const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const text = (content: string): OutputFile => ({ bytes: Buffer.from(content), executable: false });
const copy = (name: string): OutputFile => ({ bytes: readFileSync(join(root, name)), executable: false });
const json = (value: unknown): OutputFile => text(`${JSON.stringify(value, undefined, 2)}\n`);

/** The program as it is committed, below a folder: what is published is what everybody can read and build again. */
const program = (folder: string): readonly (readonly [string, OutputFile])[] =>
  [...readFolder(join(root, 'dist'))].map(([name, file]) => [`${folder}dist/${name}`, file] as const);

/** manifest is the project's package.json. */
export const manifest = JSON.parse(read('package.json')) as {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly files: readonly string[];
  readonly [key: string]: unknown;
};

/** What of package.json only the project needs. */
const ours: ReadonlySet<string> = new Set(['scripts', 'devDependencies', 'workspaces']);

/** npmPackage is the folder that npm packs: what package.json names, with links that work from the registry. */
export function npmPackage(source: Source): Output {
  const kept = Object.fromEntries(Object.entries(manifest).filter(([key]) => !ours.has(key)));
  const files = new Map<string, OutputFile>([
    ['package.json', text(withOwner(`${JSON.stringify(kept, undefined, 2)}\n`, source))],
    ['README.md', page('README.md', source)],
    ['LICENSE', copy('LICENSE')],
  ]);
  for (const name of manifest.files) {
    if (!statSync(join(root, name)).isDirectory()) files.set(name, page(name, source));
    else for (const [inner, file] of readFolder(join(root, name))) files.set(`${name}/${inner}`, file);
  }
  return files;
}

const page = (name: string, source: Source): OutputFile =>
  name.endsWith('.md') ? text(absoluteLinks(withOwner(read(name), source), source)) : copy(name);

/**
 * Release is what the marketplace must be told that the project does not know. An empty `build` means the version of
 * the project.
 */
export interface Release {
  readonly publisher: string;
  readonly build: string;
}

/**
 * extension is the folder of which tfx makes the .vsix: the task with its program, the page of the marketplace, icons
 * and pictures.
 */
export function extension(identity: Identity, source: Source, { publisher, build }: Release): Output {
  const { task } = identity;
  // The schema is for editors.
  const { $schema: _, ...vss } = JSON.parse(withOwner(read('extension/vss-extension.json'), source)) as Record<
    string,
    unknown
  >;
  const taskJson = JSON.parse(read('task.json')) as { readonly id: string; readonly [key: string]: unknown };
  const [Major = '', Minor = '', patch = ''] = manifest.version.split('.');
  const Patch = build || patch;
  const overview = withOwner(read('extension/overview.md'), source)
    .replaceAll(/AzureConflictGuard@\d+/g, `${task.name}@${Major}`)
    .replaceAll('../docs/pictures/', 'images/');
  return new Map<string, OutputFile>([
    [
      'vss-extension.json',
      json({
        ...vss,
        id: identity.extension,
        name: identity.name,
        public: identity.public,
        publisher,
        version: [Major, Minor, Patch].join('.'),
      }),
    ],
    ['overview.md', text(overview.replace(/^# .*$/m, `# ${identity.name}`))],
    ['LICENSE', copy('LICENSE')],
    ['icon.png', copy('extension/icon.png')],
    ...pictures(overview).map((name) => [`images/${name}`, copy(`docs/pictures/${name}`)] as const),
    [
      'AzureConflictGuard/task.json',
      json({
        ...taskJson,
        ...task,
        id: task.id ?? taskJson.id,
        version: { Major: Number(Major), Minor: Number(Minor), Patch: Number(Patch) },
      }),
    ],
    ['AzureConflictGuard/icon.png', copy('extension/task-icon.png')],
    ['AzureConflictGuard/LICENSE', copy('LICENSE')],
    ...program('AzureConflictGuard/'),
  ]);
}

/** The pictures that the page shows are those of the documentation. */
const pictures = (page: string): readonly string[] =>
  [...page.matchAll(/\(images\/([\w.-]+)\)/g)].flatMap(([, name]) => name ?? []);
