import { type ChildProcess, execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Patience of a cancel, in milliseconds. GitHub's runner kills the action some 10 s after it asked. */
export interface CancelPatience {
  /** From SIGINT to SIGTERM. */
  readonly interruptMs: number;
  /** From SIGTERM to SIGKILL. */
  readonly terminateMs: number;
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** It has ended, and its parent has not fetched its exit code. */
  readonly defunct: boolean;
}

const tickMs = 20;
/**
 * Every so many ticks, the list of processes is read: a signal also reaches a process that has ended, where nobody
 * fetches its exit code.
 */
const listTicks = 10;
/** A killed process is gone in a moment; milliseconds. */
const killedMs = 500;

/** Tree is a command and everything that it started. */
export interface Tree {
  readonly pid: number;
  /**
   * end asks it to end, and in the end kills it. SIGINT comes first, because tools that deploy (Terraform among them)
   * let go of their locks at it. Resolves when nothing of it is left, or everything was killed.
   */
  end(patience: CancelPatience): Promise<void>;
  /** kill kills it without waiting for anything: for the exit of this process. */
  kill(): void;
}

/** treeOf gives the tree of a process that is the leader of its group. */
export function treeOf(child: ChildProcess & { readonly pid: number }, platform: NodeJS.Platform): Tree {
  const { pid } = child;
  // Looked for anew at every step, and remembered: a process whose parent has gone can no longer be found as ours.
  const groups = new Set([pid]);
  const signal = (name: NodeJS.Signals, processes: readonly Process[]): void => {
    addGroups(groups, pid, processes);
    for (const group of groups) send(group, name);
  };
  if (platform === 'win32') return { pid, end: () => endOnWindows(child, pid), kill: () => killOnWindows(pid) };
  return {
    pid,
    async end(patience) {
      const steps = [
        ['SIGINT', patience.interruptMs],
        ['SIGTERM', patience.terminateMs],
        ['SIGKILL', killedMs],
      ] as const;
      for (const [name, patienceMs] of steps) {
        signal(name, await listProcesses());
        if (await gone(groups, patienceMs)) return;
      }
    },
    kill: () => signal('SIGKILL', listProc()),
  };
}

/** gone waits until nobody is left in the groups, for at most `patienceMs`. */
async function gone(groups: ReadonlySet<number>, patienceMs: number): Promise<boolean> {
  const end = performance.now() + patienceMs;
  for (let tick = 1; performance.now() < end; tick += 1) {
    if (![...groups].some((group) => send(group, 0))) return true;
    // The init process of a job container (`tail`) fetches no exit codes: orphans that have ended stay in the list for
    // ever.
    if (tick % listTicks === 0 && (await listProcesses()).every(({ group, defunct }) => defunct || !groups.has(group)))
      return true;
    await wait(tickMs);
  }
  return false;
}

/** Whether there was somebody to get it. */
function send(group: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-group, name);
  } catch {
    return false;
  }
}

/**
 * `timeout` and `setsid` put what they run into a group of its own: a signal to the group of the command does not reach
 * it.
 */
function addGroups(groups: Set<number>, root: number, processes: readonly Process[]): void {
  const ours = new Set([root]);
  for (let before = 0; before < ours.size; ) {
    before = ours.size;
    for (const { pid, parent, group } of processes) if (ours.has(parent) || groups.has(group)) ours.add(pid);
  }
  // A group of ours begins with a process of ours; another one may have strangers in it.
  for (const { pid, group } of processes) if (pid === group && ours.has(pid)) groups.add(group);
}

/** What cannot be listed is reached through the group of the command alone. */
async function listProcesses(): Promise<readonly Process[]> {
  const fromProc = listProc();
  return fromProc.length > 0 ? fromProc : listPs();
}

/** Read at once: these files lie in memory, and at the exit of a process nothing can be waited for. */
function listProc(): readonly Process[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(readProc);
  } catch {
    return [];
  }
}

function readProc(pid: string): readonly Process[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, may have anything in it: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    return toProcess([
      pid,
      ...text
        .slice(text.lastIndexOf(')') + 1)
        .trim()
        .split(' ')
        .slice(1, 3),
    ]);
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

/** listPs is for systems without /proc: macOS. */
export function listPs(): Promise<readonly Process[]> {
  return new Promise((resolve) => {
    execFile(
      '/bin/ps',
      ['-A', '-o', 'pid=,stat=,ppid=,pgid='],
      { timeout: 1000, maxBuffer: 16 * 1024 * 1024 },
      (_error, stdout) => resolve(stdout.split('\n').flatMap((line) => toProcess(line.trim().split(/\s+/)))),
    );
  });
}

function toProcess([id, state = '', ...numbers]: readonly string[]): readonly Process[] {
  const [pid = Number.NaN, parent = Number.NaN, group = Number.NaN] = [id, ...numbers].map(Number);
  const whole = Number.isInteger(pid) && Number.isInteger(parent) && Number.isInteger(group);
  return whole && group > 1 ? [{ pid, parent, group, defunct: state.startsWith('Z') }] : [];
}

/**
 * taskkillOf gives the command line that ends a tree on Windows, which has no signals:
 * https://learn.microsoft.com/windows-server/administration/windows-commands/taskkill
 */
export function taskkillOf(pid: number, systemRoot: string | undefined): readonly [string, readonly string[]] {
  return [path.win32.join(systemRoot ?? 'C:\\Windows', 'System32', 'taskkill.exe'), ['/T', '/F', '/PID', String(pid)]];
}

async function endOnWindows(child: ChildProcess, pid: number): Promise<void> {
  const [program, args] = taskkillOf(pid, process.env.SystemRoot);
  const ended = await new Promise<boolean>((resolve) => {
    execFile(program, [...args], { windowsHide: true, timeout: 5000 }, (error) => resolve(error === null));
  });
  if (!ended) child.kill();
}

function killOnWindows(pid: number): void {
  const [program, args] = taskkillOf(pid, process.env.SystemRoot);
  spawnSync(program, [...args], { windowsHide: true, timeout: 5000 });
}
