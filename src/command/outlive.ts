import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Tree } from './tree.ts';

/** Remains is what there is of a command while it runs: its processes, and the folder of its script. */
export interface Remains {
  readonly tree: Tree;
  readonly folder: string;
  readonly platform: NodeJS.Platform;
}

/**
 * mustNotOutlive sees to it that a command and its script do not outlive this process, however it ends: by a second
 * Ctrl+C, a defect, or killed. What Node can still act upon ends the whole tree at once. For a kill a shell waits
 * beside us: the pipe that it reads from ends with us, and then it ends the group of the command as a cancel does.
 * Gives what takes both back.
 */
export function mustNotOutlive(remains: Remains): () => void {
  const atExit = (): void => {
    remains.tree.kill();
    rmSync(remains.folder, { recursive: true, force: true });
  };
  process.once('exit', atExit);
  const dismiss = remains.platform === 'win32' ? undefined : startWatch(remains);
  return () => {
    process.off('exit', atExit);
    dismiss?.();
  };
}

/** Tenths of a second from the interrupt to the kill. */
const patience = 50;

/**
 * A line on standard input sends it away; the end of it without one means that we are gone. Only the group: a shell
 * cannot tell whose child a stranger's group is.
 */
const watch = `
read -r _ && exit 0
kill -s INT -- "-$1" || true
left=${patience}
while [ "$left" -gt 0 ] && kill -s 0 -- "-$1"; do sleep 0.1; left=$((left - 1)); done
kill -s KILL -- "-$1"
rm -rf -- "$2"
`;

function startWatch({ tree: { pid }, folder }: Remains): () => void {
  const child = spawn('/bin/sh', ['-c', watch, 'sh', String(pid), folder], {
    // A group of its own: what is meant for us or for the command must not reach it.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: '/usr/bin:/bin' },
    cwd: '/',
  });
  // Without a shell there is nothing that waits; the command works all the same.
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  (child.stdin as unknown as { unref?: () => void }).unref?.();
  return () => child.stdin.end('\n');
}
