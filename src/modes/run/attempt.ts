import type { Finding } from '../../conflict/findings.ts';
import { GuardError } from '../../guard-error.ts';
import type { Attempt } from '../../report/model.ts';
import { findingsIn } from './failure.ts';
import { type Ground, groundWords } from './proof.ts';
import type { RunCourse, RunWork } from './work.ts';

/** Streams are where the output of the command goes, live and as it is. */
export interface Streams {
  readonly out: (chunk: Uint8Array) => void | Promise<void>;
  readonly err: (chunk: Uint8Array) => void | Promise<void>;
}

/**
 * Attempted is an attempt, and what its output tells. Of a long output the beginning and the end are read, and
 * `unreadBytes` between them are not.
 */
export interface Attempted {
  readonly attempt: Attempt;
  readonly findings: readonly Finding[];
  readonly unreadBytes: number;
}

/**
 * runOnce runs the command once, on the ground that allows it, and reads the Azure errors out of its output where it
 * failed. Throws `GuardError('canceled')`.
 */
export async function runOnce(
  number: number,
  ground: Ground,
  { host, command, turns, ports: { clock } }: RunWork,
  { timeline }: RunCourse,
  streams: Streams,
): Promise<Attempted> {
  await turns.verify();
  const started = new Date(clock.wall()).toISOString();
  timeline.push({ time: started, source: 'run', text: `The command was started (attempt ${number}).`, changed: true });
  let last = 10;
  const keepLast = (write: (chunk: Uint8Array) => void | Promise<void>) => (chunk: Uint8Array) => {
    last = chunk.at(-1) ?? last;
    return write(chunk);
  };
  const end = await command.prepared.run({
    signal: host.signal,
    out: keepLast(streams.out),
    err: keepLast(streams.err),
  });
  // What we print next must begin on a line of its own: else it is glued to the command's last word.
  if (last !== 10) await streams.out(Buffer.from('\n'));
  if (end.canceled || host.signal.aborted) {
    throw new GuardError('canceled', 'The command was canceled; what it had started in Azure goes on.', {
      hint: 'Look at the active deployments and the state of the resources before the next run.',
    });
  }
  const ended = new Date(clock.wall()).toISOString();
  const how = end.exitCode === null ? `by ${end.endedBy ?? 'a signal'}` : `with exit code ${end.exitCode}`;
  timeline.push({ time: ended, source: 'run', text: `The command ended ${how} (attempt ${number}).` });
  const attempt: Attempt = {
    number,
    started,
    ended,
    ...(end.exitCode === null ? { endedBy: end.endedBy ?? 'a signal' } : { exitCode: end.exitCode }),
    class: 'none',
    reason: 'no-error',
    verified: groundWords(ground),
    next: '',
  };
  return { attempt, findings: end.exitCode === 0 ? [] : await findingsIn(end.output), unreadBytes: end.dropped };
}
