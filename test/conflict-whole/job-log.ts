/**
 * Whole CI logs of our own: jobs as runners print them, with what every job prints around the one thing that matters.
 */

/**
 * What is right for a log: the class of the first diagnosis (`none` where there is no conflict), and how many conflicts
 * it tells.
 */
export interface Answer {
  readonly class: string;
  readonly failures: number;
}

/** WholeLog is a log with its answer. `why` says what makes it hard. */
export interface WholeLog extends Answer {
  readonly name: string;
  readonly why: string;
  readonly text: string;
}

const start = Date.UTC(2026, 2, 3, 9, 14, 0);

/** stamped puts the time before each line, as GitHub's runner and the agent of Azure Pipelines do. */
export function stamped(lines: readonly string[]): string {
  return lines.map((line, i) => `${new Date(start + i * 137).toISOString().replace('Z', '0000Z')} ${line}`).join('\n');
}

/** viewed is what `gh run view --log` prints: job and step before the time. */
export function viewed(job: string, step: string, lines: readonly string[]): string {
  return stamped(lines)
    .split('\n')
    .map((line) => `${job}\t${step}\t${line}`)
    .join('\n');
}

const esc = '\u001b[';
export const green = (text: string): string => `${esc}32m${text}${esc}39m`;
export const red = (text: string): string => `${esc}31m${text}${esc}39m`;
export const dim = (text: string): string => `${esc}2m${text}${esc}22m`;

/** times repeats a line with its number in it. */
export const times = (n: number, line: (i: number) => string): string[] => Array.from({ length: n }, (_, i) => line(i));

/** group is a step of GitHub Actions: its script is printed before it runs. */
export const group = (run: readonly string[], shell = '/usr/bin/bash -e {0}'): string[] => [
  `##[group]Run ${run[0] ?? ''}`,
  ...run.map((line) => `${esc}36;1m${line}${esc}0m`),
  `shell: ${shell}`,
  'env:',
  '  TF_IN_AUTOMATION: 1',
  '##[endgroup]',
];

export const checkout: readonly string[] = [
  "Current runner version: '2.331.0'",
  '##[group]Runner Image Provisioner',
  'Hosted Compute Agent',
  '##[endgroup]',
  'Prepare all required actions',
  'Getting action download info',
  '##[group]Run actions/checkout@v4',
  'with:',
  '  repository: northwind/freight',
  '##[endgroup]',
  'Syncing repository: northwind/freight',
  '[command]/usr/bin/git init /home/runner/work/freight/freight',
  "hint: Using 'master' as the name for the initial branch. This default branch name",
  '[command]/usr/bin/git checkout --progress --force -B main refs/remotes/origin/main',
  "Switched to a new branch 'main'",
];

export const npmInstall: readonly string[] = [
  ...group(['npm ci']),
  'npm warn deprecated inflight@1.0.6: This module is not supported, and leaks memory. Do not use it.',
  'npm warn ERESOLVE overriding peer dependency',
  '(node:2231) MaxListenersExceededWarning: Possible EventEmitter memory leak detected. 11 exit listeners added to [process]. MaxListeners is 10. Use emitter.setMaxListeners() to increase limit',
  '(Use `node --trace-warnings ...` to show where the warning was created)',
  'added 1204 packages, and audited 1205 packages in 21s',
  'found 0 vulnerabilities',
];

export const cleanUp: readonly string[] = [
  'Post job cleanup.',
  '[command]/usr/bin/git version',
  'git version 2.52.0',
  "Temporarily overriding HOME='/home/runner/work/_temp/5a' before making global git config changes",
  '[command]/usr/bin/git config --local --name-only --get-regexp core\\.sshCommand',
];

export const cacheTaken: readonly string[] = [
  'Post job cleanup.',
  '[command]/usr/bin/tar --posix -cf cache.tzst --exclude cache.tzst -P -C /home/runner/work/freight/freight --files-from manifest.txt --use-compress-program zstdmt',
  'Failed to save: Unable to reserve cache with key npm-Linux-9f2c, another job may be creating this cache. More details: Cache already exists. Scope: refs/heads/main, Key: npm-Linux-9f2c, Version: 77ab',
  '##[warning]Failed to save: Failed to CreateCacheEntry: Received non-retryable error: Failed request: (409) Conflict: cache entry with the same key, version, and scope already exists',
  'Warning: Cache save failed: ReserveCacheError: Unable to reserve cache, another job may be creating this cache.',
];

export const exit1 = '##[error]Process completed with exit code 1.';
