import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BlobContainer } from '../../azure/blob-endpoint.ts';
import type { Ticket } from '../../lease/join.ts';
import type { Host } from '../../ports/host.ts';
import type { HoldOrder } from './hold.ts';

/** The entry of the process that renews a lease between the steps of a job, beside the one of this step. */
const program = 'lease.js';

/** How long that process may take to sign in and to renew for the first time. Milliseconds. */
const patienceMs = 30_000;

/** Keeping is how a lease outlives this step: the file that ends it, or why nothing can renew it. */
export type Keeping = { readonly file: string } | { readonly why: string };

/**
 * startHolder starts a process of its own that renews the lease until the end of the job. It stands beside the steps:
 * detached, so that a cancel of this step does not reach it, with none of its outputs, so that the step can end; and it
 * carries the mark in its environment by which runner and agent find what a job left running. It also ends by itself,
 * where the file is gone that only this job has, or the runner's process for this job.
 */
export async function startHolder(host: Host, container: BlobContainer, ticket: Ticket): Promise<Keeping> {
  if (process.platform === 'win32') return { why: 'on Windows the runner ends what a step leaves running' };
  const entry = join(dirname(process.argv[1] ?? ''), program);
  if (host.helperEnvironment === undefined || !existsSync(entry))
    return { why: 'nothing here can renew it between the steps' };
  const file = join(host.tempFolder, `azure-conflict-guard-${ticket.id}-${randomUUID()}.lease`);
  try {
    writeFileSync(file, '', { flag: 'wx', mode: 0o600 });
    const order: HoldOrder = { kind: host.kind, container: container.url, ticket, file, runner: process.ppid };
    await started(entry, host.helperEnvironment(), order);
    return { file };
  } catch (error) {
    rmSync(file, { force: true });
    return { why: error instanceof NotStarted ? error.message : 'the process that renews it could not be started' };
  }
}

class NotStarted extends Error {}

function started(entry: string, env: Readonly<Record<string, string | undefined>>, order: HoldOrder): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, entry], {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { ...env },
      cwd: dirname(entry),
    });
    const end = (act: () => void): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.on('error', () => undefined);
      if (child.connected) child.disconnect();
      child.unref();
      act();
    };
    const fail = (why: string): void => {
      end(() => reject(new NotStarted(why)));
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => fail('the process that renews it was not ready in time'), patienceMs);
    child.once('message', () => end(resolve));
    child.once('error', () => fail('the process that renews it could not be started'));
    child.once('exit', () => fail('the process that renews it could not sign in'));
    child.send(order, (error) => {
      if (error !== null) fail('the process that renews it could not be started');
    });
  });
}
