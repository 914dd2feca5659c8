import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Module is the part of a webpack module that says where its source lies; a concatenated module holds others. */
export interface Module {
  readonly resource?: string;
  readonly modules?: Iterable<Module>;
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly texts: readonly string[];
}

/**
 * licenceText names every package of which some module was bundled, with its licence in full, as those licences ask.
 * ncc can write such a file, but it overlooks modules that webpack has concatenated, and these are most of the ES
 * modules.
 */
export function licenceText(modules: Iterable<Module>): string {
  const packages = [...packageFolders(modules)].map(readPackage).sort((a, b) => compare(title(a), title(b)));
  if (packages.length === 0) return 'No third-party code is bundled.\n';
  const blocks = packages.map((each) => `${title(each)}\n\n${each.texts.join('\n\n')}\n`);
  return `Third-party code in this folder, and its licences.\n\n${blocks.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

const title = ({ name, version, licence }: Package): string => `${name} ${version} (${licence})`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function packageFolders(modules: Iterable<Module>, found = new Set<string>()): ReadonlySet<string> {
  for (const { resource, modules: inner } of modules) {
    const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? '')?.[0];
    // The bundler's own small helpers are not code of a dependency.
    if (folder !== undefined && !/[\\/]@vercel[\\/]ncc$/.test(folder)) found.add(folder);
    if (inner !== undefined) packageFolders(inner, found);
  }
  return found;
}

function readPackage(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (typeof license !== 'string')
    throw new Error(`${String(name)} does not name its licence: see whether it may be bundled.`);
  return {
    name: String(name),
    version: String(version),
    licence: license,
    texts: texts.length > 0 ? texts : ['(The package holds no licence text.)'],
  };
}
