import {
  accessSync,
  appendFileSync,
  constants,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { GuardError } from '../guard-error.ts';
import { oneLine } from './text.ts';

/**
 * The files that we make. Each lies in a folder of its own whose name nobody can guess and which this user alone may
 * enter (mkdtemp: 0700), and is new (`wx`): a folder for temporary files is shared, and whoever knows a name beforehand
 * can put a link or a file of his own there. Nothing is left behind where the disk takes only a part.
 */

/**
 * ownFile writes a file with that name into a new folder below `parent`, and gives its path. Throws what the disk says.
 */
export function ownFile(parent: string, name: string, text: string): string {
  makeFolders(resolve(parent));
  const folder = mkdtempSync(join(resolve(parent), 'azure-conflict-guard-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, text, { encoding: 'utf8', flag: 'wx' });
    return path;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * One by one: Node's own `recursive` never ends below a file system that takes no folder and denies it (`/proc`), and
 * hears no signal meanwhile.
 */
function makeFolders(path: string): void {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return;
  if (dirname(path) !== path) makeFolders(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (statSync(path, { throwIfNoEntry: false }) === undefined) throw error;
  }
}

/**
 * writeReport writes a report whole or not at all, and gives its path. An empty `path` means a new file in
 * `tempFolder`. Throws what the disk says.
 */
export function writeReport(path: string, text: string, tempFolder: string): string {
  if (path === '') return ownFile(tempFolder, 'report.json', text);
  const target = resolve(path);
  if (isNoFile(target)) throw new Error(noFile);
  // Beside the target, so that the rename stays on one file system.
  const whole = ownFile(dirname(target), basename(target), text);
  try {
    renameSync(whole, target);
    return target;
  } finally {
    rmSync(dirname(whole), { recursive: true, force: true });
  }
}

const noFile = 'a device or a pipe';

/** A rename would put a file in the place of a device: as root, of `/dev/null` for the whole machine. */
function isNoFile(path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  return there !== undefined && !there.isFile() && !there.isDirectory();
}

/**
 * appendWhole appends to a file of somebody else, the whole text or nothing: half an entry would spoil what stands
 * before it. Throws what the disk says.
 */
export function appendWhole(path: string, text: string): void {
  const before = statSync(path, { throwIfNoEntry: false })?.size;
  try {
    appendFileSync(path, text, 'utf8');
  } catch (error) {
    if (before !== undefined) cutBack(path, before);
    throw error;
  }
}

function cutBack(path: string, size: number): void {
  try {
    truncateSync(path, size);
  } catch {
    // Then nothing was appended either.
  }
}

/**
 * refuseReportPath throws `GuardError` where no file can be at the path, before anything is done: a folder, a device or
 * a pipe in its place, a file among its folders, a folder that may not be written to. What shows only later (a full
 * disk) costs the file alone. `input` is the name as the user wrote it.
 */
export function refuseReportPath(path: string, input: string): void {
  if (path === '') return;
  const target = resolve(path);
  const refuse = (code: string): never => {
    throw new GuardError('unreadable', `Input "${input}": "${oneLine(target, 200)}" cannot be written (${code}).`, {
      hint: 'Accepted is the path of a file in a folder that can be written.',
    });
  };
  try {
    if (statSync(target, { throwIfNoEntry: false })?.isDirectory() === true) refuse('EISDIR');
    if (isNoFile(target)) refuse(noFile);
    let folder = dirname(target);
    while (statSync(folder, { throwIfNoEntry: false }) === undefined && dirname(folder) !== folder)
      folder = dirname(folder);
    if (!statSync(folder).isDirectory()) refuse('ENOTDIR');
    accessSync(folder, constants.W_OK);
  } catch (error) {
    if (error instanceof GuardError) throw error;
    refuse((error as NodeJS.ErrnoException).code ?? 'unknown error');
  }
}
