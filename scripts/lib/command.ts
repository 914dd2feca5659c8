import { spawn } from 'node:child_process';
import { root } from './root.ts';

export interface CommandResult {
  /** Exit code; 128 where a signal ended the process, 127 where it did not start. */
  readonly code: number;
  /** Standard output and standard error in the order in which they came. */
  readonly output: string;
  readonly elapsedMs: number;
}

export interface CommandOptions {
  readonly cwd?: string;
  /** Added to the environment of this process. `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Sees each chunk of output as it comes. */
  readonly onOutput?: (text: string) => void;
  /** Through the shell: Windows starts a `.cmd` no other way. Only for arguments that we write ourselves. */
  readonly shell?: boolean;
}

/** runCommand runs one program to its end, without standard input, and gives back what it printed. It never throws. */
export function runCommand(
  file: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: options.shell ?? false,
    });
    let output = '';
    const collect = (chunk: string) => {
      output += chunk;
      options.onOutput?.(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    const end = (code: number) => resolve({ code, output, elapsedMs: performance.now() - started });
    child.on('error', (error) => {
      collect(`${file} did not start: ${error.message}\n`);
      end(127);
    });
    child.on('close', (code) => end(code ?? 128));
  });
}
