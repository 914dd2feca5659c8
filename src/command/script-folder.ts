import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { GuardError } from '../guard-error.ts';

/** ScriptFolder is a folder that only we can read: a script may have secrets in it. */
export interface ScriptFolder {
  readonly path: string;
  /** The script. */
  readonly file: string;
  remove(): Promise<void>;
}

/**
 * writeScript makes the folder below `parent` and the script in it. Throws `GuardError` where the disk does not take
 * it, and leaves nothing behind.
 */
export async function writeScript(parent: string, name: string, text: string): Promise<ScriptFolder> {
  let path: string | undefined;
  try {
    // mkdtemp gives mode 0700.
    path = await mkdtemp(join(resolve(parent), 'acg-command-'));
    const file = join(path, name);
    await writeFile(file, text, { mode: 0o600, flag: 'wx' });
    const folder = path;
    return { path, file, remove: () => remove(folder) };
  } catch (error) {
    if (path !== undefined) await remove(path);
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new GuardError(
      'unavailable',
      `The script cannot be written into the temporary folder "${parent}" (${code}).`,
      {
        hint: 'The folder must exist, be writable and have space.',
        cause: error,
      },
    );
  }
}

/**
 * What cannot be removed is left: the exit code of a command that ran matters more. Windows lets go of a file a moment
 * after its process.
 */
async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
}
