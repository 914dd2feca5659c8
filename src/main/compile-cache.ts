/**
 * Keeps the compiled code of the product for the next call at a terminal, which then starts some 7 ms sooner. That is
 * Node's own cache (https://nodejs.org/api/module.html#module-compile-cache), in Node 22 and later;
 * `NODE_DISABLE_COMPILE_CACHE=1` switches it off.
 *
 * What lies in that folder runs with all rights of whoever starts us, so nobody else may have had a hand in it: see
 * `trustedFolder`. This file imports nothing: the bundle puts it in front of everything else, because what is loaded
 * before is not kept.
 */

interface CompileCache {
  readonly enableCompileCache?: (folder: string) => unknown;
}

/** What the folder is made and looked at with. All of it throws where there is nothing. */
export interface CacheFiles {
  readonly realpathSync: (path: string) => string;
  readonly mkdirSync: (path: string, options: { readonly mode: number }) => unknown;
  readonly lstatSync: (path: string) => { readonly uid: number; readonly mode: number; isDirectory(): boolean };
}

/**
 * CachePlace is where compiled code may be kept: the folders `below`, one in the other, which are made where they are
 * missing, in `base`, which is there.
 */
export interface CachePlace {
  readonly base: string;
  readonly below: readonly string[];
}

const name = 'azure-conflict-guard';

/**
 * cachePlace is where compiled code is kept: among the caches of the user, whom the code is run for, and not in the
 * folder for temporary files (Node's default). Undefined where there is no home, and on CI, where every machine is new
 * and keeping costs more than it will ever give.
 */
export function cachePlace(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): CachePlace | undefined {
  const set = (variable: string): string => env[variable] ?? '';
  if (set('CI') !== '' || set('TF_BUILD') !== '') return undefined;
  const [caches, home] = platform === 'win32' ? [set('LOCALAPPDATA'), ''] : [set('XDG_CACHE_HOME'), set('HOME')];
  // A relative folder would be another one in each working folder, which may be a checkout of somebody else's code.
  const absolute = (path: string): boolean =>
    platform === 'win32' ? /^[A-Za-z]:[\\/]/.test(path) : path.startsWith('/');
  if (absolute(caches)) return { base: caches, below: [name] };
  return absolute(home) ? { base: home, below: ['.cache', name] } : undefined;
}

/**
 * Bits of a mode: written to by group or others; any right of group or others; and a folder in which nobody takes away
 * what is another's.
 */
const writtenByOthers = 0o022;
const openToOthers = 0o077;
const sticky = 0o1000;

/**
 * trustedFolder makes the folder of a place, for this user alone, and gives its real path. Undefined where somebody
 * else could have put a file into it, or could put another folder in its place: where it or its base is not this user's
 * (`sudo` keeps HOME), is a link, can be written to by group or others, or where others can write to a folder above it.
 * Throws where there is no base.
 */
export function trustedFolder({ base, below }: CachePlace, uid: number, files: CacheFiles): string | undefined {
  const holds = (path: string, owners: readonly number[], forbidden: number, excused = 0): boolean => {
    const found = files.lstatSync(path);
    return (
      found.isDirectory() &&
      owners.includes(found.uid) &&
      ((found.mode & forbidden) === 0 || (found.mode & excused) !== 0)
    );
  };
  let folder = files.realpathSync(base);
  const parts = folder.split('/');
  const above = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('/') || '/');
  if (!above.every((path) => holds(path, [0, uid], writtenByOthers, sticky))) return undefined;
  if (!holds(folder, [uid], writtenByOthers)) return undefined;
  for (const [at, part] of below.entries()) {
    folder = `${folder.replace(/\/$/, '')}/${part}`;
    try {
      files.mkdirSync(folder, { mode: 0o700 });
    } catch {
      // It is there already, or cannot be: what is there is looked at.
    }
    // Node makes folders in the last one that are as open as the umask leaves them.
    if (!holds(folder, [uid], at === below.length - 1 ? openToOthers : writtenByOthers)) return undefined;
  }
  return folder;
}

/** keepCompiledCode switches the cache on. It never fails and never prints: without it everything works as well. */
export function keepCompiledCode(): void {
  try {
    const place = cachePlace(process.env, process.platform);
    if (place === undefined) return;
    const { enableCompileCache } = process.getBuiltinModule('node:module') as CompileCache;
    if (enableCompileCache === undefined) return;
    // Windows knows no numbers of users; there LOCALAPPDATA is the user's own.
    const uid = process.geteuid?.();
    const folder =
      uid === undefined
        ? [place.base, ...place.below].join('/')
        : trustedFolder(place, uid, process.getBuiltinModule('node:fs'));
    if (folder !== undefined) enableCompileCache(folder);
  } catch {
    // An older Node.js, or a folder that is not there.
  }
}
