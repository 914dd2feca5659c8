import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';

/** Programs finds a program by its name, as an absolute path, without running anything. */
export type Programs = (name: string) => Promise<string | undefined>;

/** IsProgram tells whether a file can be run; tests bring their own. */
export type IsProgram = (file: string) => Promise<boolean>;

export interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isProgram: IsProgram;
}

/**
 * Windows keeps launchers of its Linux subsystem here under the name of bash: they know neither our files nor our
 * environment.
 */
const launchers = /\\(?:windows\\system32|windows\\sysnative|microsoft\\windowsapps)$/i;

/**
 * programsOn looks along PATH of the environment that the command will get. Entries that are not absolute are passed
 * over: what they mean would depend on the folder of the command, and a checked out folder must not bring the shell
 * that runs our script.
 */
export function programsOn(place: Place): Programs {
  const windows = place.platform === 'win32';
  const { isAbsolute, join } = windows ? path.win32 : path.posix;
  const folders = pathOf(place)
    .split(windows ? ';' : ':')
    .map((folder) => (windows ? folder.replaceAll('"', '') : folder))
    .filter((folder) => isAbsolute(folder));
  return async (name) => {
    for (const folder of folders) {
      if (windows && name === 'bash' && launchers.test(folder.replace(/\\+$/, ''))) continue;
      const file = join(folder, windows ? `${name}.exe` : name);
      if (await place.isProgram(file)) return file;
    }
    return undefined;
  };
}

/** Windows writes the name as Path, and does not mind how it is written. */
function pathOf({ env, platform }: Place): string {
  if (platform !== 'win32') return env.PATH ?? '';
  const name = Object.keys(env).find((each) => each.toUpperCase() === 'PATH' && env[each] !== undefined);
  return name === undefined ? '' : (env[name] ?? '');
}

/** isProgramHere asks the file system. */
export async function isProgramHere(file: string): Promise<boolean> {
  try {
    if (!(await stat(file)).isFile()) return false;
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
