import type { InputName, OutputName } from '../manifest.ts';

/**
 * Host is the port between a mode and the place it runs on: GitHub Actions, Azure Pipelines or a terminal.
 * A mode knows nothing of the host behind it; a host knows nothing of a mode's logic.
 */
export interface Host {
  readonly kind: 'github' | 'pipelines' | 'terminal';
  /** Raw value of an input, trimmed; empty string where it was not given and has no default. */
  input(name: InputName): string;
  /** Sets one output of the step. The terminal has none. */
  output(name: OutputName, value: string): void;
  /** A line of the log. Whatever it holds, it cannot become a command of the host. */
  info(line: string): void;
  debug(line: string): void;
  /** Several lines folded under a title where the host can. */
  group(title: string, lines: readonly string[]): void;
  /** One annotation on the run. At most 300 characters of message are shown. */
  annotate(annotation: Annotation): void;
  /** Attaches the rendered summary to the run. Markdown on the CI hosts; the terminal prints it. */
  publish(rendered: string): Promise<void>;
  /** Masks a value in everything that the host prints from now on. */
  secret(value: string): void;
  /** A text for a file of our own, with the values hidden that `secret` and the host know: no runner masks a file. */
  masked(text: string): string;
  /** Keeps a value for the post step of the same job. */
  saveState(name: string, value: string): void;
  state(name: string): string;
  /** Aborted when the host cancels the step (SIGINT, SIGTERM). */
  readonly signal: AbortSignal;
  /** Who we are on this host. */
  readonly run: RunIdentity;
  /** A folder for files that may go with the job. */
  readonly tempFolder: string;
  /** The logs of the failed jobs or tasks of this run, or of another one. Throws `GuardError` with the missing permission. */
  failedLogs(runId: string): Promise<FailedLogs>;
  /** Ends the step as failed (exit code, result) without a second annotation. */
  fail(): void;
}

/** Annotation is what a person sees beside the run. */
export interface Annotation {
  readonly severity: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** RunIdentity is how a run is named to people and found again. */
export interface RunIdentity {
  readonly id: string;
  readonly attempt: string;
  readonly job: string;
  readonly repository: string;
  readonly url: string;
}

/** LogSource is one text to diagnose: opened late, read once, in constant memory. */
export interface LogSource {
  /** Shown to people: a file name, a job, a task. */
  readonly name: string;
  /** Where a person can read it. */
  readonly url?: string;
  /** The bytes, in chunks of any size. Throws `GuardError`. */
  open(signal: AbortSignal): Promise<AsyncIterable<Uint8Array>>;
}

export interface FailedLogs {
  readonly sources: readonly LogSource[];
  /** What could not be read, in words that name the missing permission or the expired log. Shown as evidence. */
  readonly gaps: readonly { readonly source: string; readonly status: 'denied' | 'failed' | 'empty'; readonly detail: string }[];
  /** Requests made to the host's API. */
  readonly requests: number;
}
