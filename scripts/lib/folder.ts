import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** OutputFile is one file of a build: its bytes, and whether it is a command that a shell may start. */
export interface OutputFile {
  readonly bytes: Buffer;
  readonly executable: boolean;
}

/** Output is a whole folder: path with forward slashes → file. */
export type Output = ReadonlyMap<string, OutputFile>;

/** readFolder reads a folder as an `Output`. A folder that does not exist is empty. */
export function readFolder(folder: string): Output {
  const found = new Map<string, OutputFile>();
  if (!existsSync(folder)) return found;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    found.set(name, { bytes: readFileSync(path), executable: (statSync(path).mode & 0o111) !== 0 });
  }
  return found;
}

/**
 * writeFolder makes a folder hold exactly the given files: a chunk that is no longer produced must not linger and be
 * shipped.
 */
export function writeFolder(folder: string, output: Output): void {
  for (const name of readFolder(folder).keys()) {
    if (!output.has(name)) rmSync(join(folder, name));
  }
  for (const [name, file] of output) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.bytes);
    chmodSync(path, file.executable ? 0o755 : 0o644);
  }
}

/** Difference is one file in which two folders do not agree, in words for a person. */
export interface Difference {
  readonly name: string;
  readonly how: string;
}

/**
 * compareFolders lists, in the order of their names, the files of `committed` that are not what `fresh` says they
 * should be.
 */
export function compareFolders(committed: Output, fresh: Output): readonly Difference[] {
  const names = [...new Set([...committed.keys(), ...fresh.keys()])].sort();
  const differences: Difference[] = [];
  for (const name of names) {
    const how = compareFiles(committed.get(name), fresh.get(name));
    if (how !== undefined) differences.push({ name, how });
  }
  return differences;
}

function compareFiles(committed: OutputFile | undefined, fresh: OutputFile | undefined): string | undefined {
  if (committed === undefined) return 'is missing';
  if (fresh === undefined) return 'is no longer produced';
  if (!committed.bytes.equals(fresh.bytes)) return 'is stale';
  // Windows has no executable bit to compare.
  if (process.platform !== 'win32' && committed.executable !== fresh.executable) {
    return fresh.executable ? 'is not executable' : 'is executable and should not be';
  }
  return undefined;
}
