import type { InputName, OutputName } from '../manifest.ts';
import type { Published } from '../report/model.ts';
import type { Html, Rendered } from '../text/safe.ts';
import type { QueueApi, ToldList } from './queue.ts';

/**
 * Host is the port between a mode and the place it runs on: GitHub Actions, Azure Pipelines or a terminal.
 * A mode knows nothing of the host behind it; a host knows nothing of a mode's logic.
 *
 * Nothing that writes ever throws: what could not be written is told once, by `close`, and is no reason to lose the
 * rest.
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
  /**
   * Shows how far something is, on a line that the next one replaces; `undefined` takes it away. Gives false where
   * there is no screen: then a line of the log is what is left. `share` is from 0 to 1.
   */
  bar(text: string | undefined, share?: number): boolean;
  /** One annotation on the run. At most 300 characters of message are shown. */
  annotate(annotation: Annotation): void;
  /**
   * Attaches the rendered summary to the run, and gives where it can be read now. Markdown on the CI hosts; the
   * terminal prints it.
   */
  publish(rendered: Rendered): Promise<Published>;
  /**
   * Keeps the JSON report in a file, and gives its path; empty where it could not be written. An empty `path` means a
   * new file in the temp folder.
   */
  keepReport(path: string, text: string): string;
  /**
   * Gives people the report as a page: at a terminal in the file that they named, on CI beside the JSON report, where a
   * step can publish both. `reportFile` is the path of that report; empty where there is none.
   */
  attach(page: Html, reportFile: string): void;
  /** Masks a value in everything that the host prints from now on. */
  secret(value: string): void;
  /** A text for a file of our own, with the values hidden that `secret` and the host know: no runner masks a file. */
  masked(text: string): string;
  /** Keeps a value for the post step of the same job. */
  saveState(name: string, value: string): void;
  state(name: string): string;
  /**
   * The environment of a process of ours that has to sign in as this step does, and that runner or agent end with the
   * job. Absent where a job has one step.
   */
  readonly helperEnvironment?: () => Readonly<Record<string, string | undefined>>;
  /** Aborted when the host cancels the step, by any of the signals of `cancelSignal`. */
  readonly signal: AbortSignal;
  /** Who we are on this host. */
  readonly run: RunIdentity;
  /** A folder for files that may go with the job. */
  readonly tempFolder: string;
  /**
   * The logs of the failed jobs or tasks of this run, or of another one. Throws `GuardError` with the missing
   * permission.
   */
  failedLogs(runId: string): Promise<FailedLogs>;
  /**
   * How this host lets us sign in to Azure. Throws `GuardError` where the service connection that the input names
   * cannot be read.
   */
  identity(): Promise<HostIdentity>;
  /** What the platform tells of the queues that this run is in. */
  queue(): Promise<QueueApi>;
  /**
   * The runs of the own repository or project in a span of time (milliseconds since 1970), of all its workflows and
   * pipelines. Nothing is thrown but the cancellation. Absent where the host has none.
   */
  readonly runs?: (fromMs: number, toMs: number) => Promise<ToldList<RunSpan>>;
  /** Ends the step as failed without a second annotation, and gives the exit code that goes with it. */
  fail(): number;
  /**
   * Says once, through what still works, what could not be written. Gives the sentence where the step must fail for it.
   */
  close(): Promise<string | undefined>;
}

/** Annotation is what a person sees beside the run. */
export interface Annotation {
  readonly severity: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** RunIdentity is how a run is named and found again. */
export interface RunIdentity {
  readonly id: string;
  readonly attempt: string;
  readonly job: string;
  readonly repository: string;
  /**
   * Address of the platform, without a slash at the end: `https://github.com`, `https://dev.azure.com/contoso`. Absent
   * at a terminal.
   */
  readonly server?: string;
  /** Of Azure DevOps: its name. */
  readonly project?: string;
  /**
   * When this job (GitHub) or run (Azure Pipelines) began, in milliseconds since 1970; absent where the host does not
   * tell.
   */
  readonly startedAt?: number;
}

/** RunSpan is a run with the time that it took. */
export interface RunSpan {
  /** `Deploy #41`. */
  readonly name: string;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly fromMs: number;
  /** Absent where it goes on. */
  readonly toMs?: number;
}

/** HostIdentity is what a host can say to Entra ID about who we are. */
export interface HostIdentity {
  /**
   * Mints a fresh assertion for an audience: Entra ID takes it in exchange for a token. It lives minutes, so it is
   * minted for each exchange. The host masks it. Throws `GuardError`. Absent where the host cannot; then `why` says so,
   * with what to do.
   */
  readonly assertion?: (audience: string, signal: AbortSignal) => Promise<string>;
  readonly why?: string;
  /** The service connection of Azure Pipelines that the input names. It serves alone. */
  readonly connection?: AzureConnection;
  /** The proxy of a URL where the host knows one that the environment does not tell. */
  readonly proxyFor?: (url: URL) => { readonly url: string; readonly authorization?: string } | undefined;
}

/**
 * AzureConnection is a service connection as Azure DevOps describes it. Texts are empty where it does not tell them.
 */
export interface AzureConnection {
  /** ID of the connection, a GUID. */
  readonly id: string;
  /** `WorkloadIdentityFederation`, `ServicePrincipal`, `ManagedServiceIdentity`, or what else the server names. */
  readonly scheme: string;
  readonly tenantId: string;
  /** Application of a service principal, or of the user-assigned identity of the agent's machine. */
  readonly clientId: string;
  readonly secret: string;
  /** PEM of certificate and private key. */
  readonly certificate: string;
  /** Access token of the job. */
  readonly jobToken: string;
  /** Where Azure DevOps makes assertions: SYSTEM_OIDCREQUESTURI. */
  readonly oidcRequestUri: string;
  readonly subscriptionId: string;
  /** AzureCloud, AzureUSGovernment, AzureChinaCloud, AzureStack. */
  readonly environment: string;
  /** Endpoint of Azure Resource Manager. */
  readonly url: string;
  /** Sign-in endpoint. */
  readonly authority: string;
  /** For whom a token is made out; only Azure Stack Hub tells it. */
  readonly audience: string;
}

/** LogSource is one text to diagnose: opened late, read once, in constant memory. */
export interface LogSource {
  /** Shown to people: a file name, a job, a task. */
  readonly name: string;
  /** Where a person can read it. */
  readonly url?: string;
  /** How long it is in bytes, where that is known before it is read. */
  readonly bytes?: number;
  /** The bytes, in chunks of any size. Throws `GuardError`. */
  open(signal: AbortSignal): Promise<AsyncIterable<Uint8Array>>;
}

export interface FailedLogs {
  readonly sources: readonly LogSource[];
  /** What could not be read, in words that name the missing permission or the expired log. Shown as evidence. */
  readonly gaps: readonly {
    readonly source: string;
    readonly status: 'denied' | 'failed' | 'empty';
    readonly detail: string;
  }[];
  /** Requests made to the host's API. */
  readonly requests: number;
}
