/**
 * The one declaration of every mode, input and output. Everything that names an input is made from it: `action.yml`,
 * `task.json`, the terminal's flags and help, the tables of the README, and the types that modes and hosts compile
 * against. So the four can never disagree. Plain data: it imports nothing, and what renders it lives in `hosts/` and
 * `scripts/generate.ts`.
 */

/** HostKind is where the product runs. */
export type HostKind = 'github' | 'pipelines' | 'terminal';

/** modes are in the order in which help and tables show them. */
export const modes = {
  guard:
    'A step before the change: checks serialization and live state, and stops or waits before Azure has to refuse.',
  run: 'Instead of the change: guards, runs the command, explains a failure, replays it only when that is safe.',
  diagnose: 'After a failure: says which conflict it was and the safe way out.',
  group:
    'A small job before the change: derives the concurrency group from the resource IDs. Reads nothing from Azure.',
  audit:
    'On a schedule: reads from the Activity Log which changes overlapped, and whether conflicts become more or fewer.',
} as const;

/** Mode is what one call of the product does. */
export type Mode = keyof typeof modes;

/** groups gather inputs in the task editor, in help and in the README, in this order. */
export const groups = {
  main: 'What to do',
  gate: 'Gate',
  serialization: 'Serialization',
  diagnosis: 'Diagnosis',
  audit: 'Audit',
  command: 'Command of mode run',
  identity: 'Identity and cloud',
  host: 'Host',
} as const;

export type GroupName = keyof typeof groups;

/** InputType says how a value is read. `lines` takes several lines; `text` and `script` are taken as they are. */
export type InputType =
  | 'text'
  | 'lines'
  | 'script'
  | 'choice'
  | 'duration'
  | 'integer'
  | 'url'
  | 'token'
  | 'azure-connection';

/** Input is one row of the contract. */
export interface Input {
  readonly group: GroupName;
  readonly type: InputType;
  /** A few words, shown above the field in the task editor. */
  readonly label: string;
  /** What it means, in sentences that are true on every host. Backticks mark literal values. */
  readonly means: string;
  /** The literal default on every host that has the input. Absent means empty. */
  readonly default?: string;
  /** The default of each mode where they differ: no host can give it, so the parser does. `empty` says it to people. */
  readonly modeDefault?: { readonly [M in Mode]?: string };
  /** A default that only one host can give. */
  readonly hostDefault?: { readonly [K in HostKind]?: string };
  /** What an empty value stands for, in words, where there is no literal default. */
  readonly empty?: string;
  /** The accepted values of a `choice`. */
  readonly choices?: readonly string[];
  /** Quotes around the value belong to it. */
  readonly verbatim?: boolean;
  /** The modes that read it at the terminal, where that are fewer. */
  readonly terminalModes?: readonly Mode[];
  /** A value worth copying. */
  readonly example?: string;
  readonly hosts: readonly HostKind[];
  /** The modes that read it. */
  readonly modes: readonly Mode[];
  /** The modes that cannot work without it. */
  readonly requiredFor?: readonly Mode[];
}

/**
 * expression gives what the GitHub runner evaluates; a template literal of our own would look the same to a reader and
 * to the linter.
 */
const expression = (what: string): string => `$\{{ ${what} }}`;

const everywhere: readonly HostKind[] = ['github', 'pipelines', 'terminal'];
const all: readonly Mode[] = ['guard', 'run', 'diagnose', 'group', 'audit'];
const gating: readonly Mode[] = ['guard', 'run'];
const reading: readonly Mode[] = ['guard', 'run', 'diagnose', 'audit'];

/** inputs are in the order in which metadata, help and tables show them. Keys are the GitHub spelling. */
export const inputs = {
  mode: {
    group: 'main',
    type: 'choice',
    label: 'Mode',
    means:
      'What to do: `guard` before a change, `run` instead of it, `diagnose` after a failure, `group` to name the concurrency group, `audit` on a schedule to find changes that overlapped.',
    default: 'guard',
    choices: ['guard', 'run', 'diagnose', 'group', 'audit'],
    hosts: everywhere,
    modes: all,
  },
  'resource-id': {
    group: 'main',
    type: 'lines',
    label: 'Resource IDs',
    means:
      'Full Azure Resource Manager IDs, one a line: resource, resource group, subscription or management group. Case does not matter, a trailing `/` is allowed. Several on one line are a list where commas, semicolons or spaces part them. A line `@path` stands for the lines of that file: an input holds 128 KiB, which is some 1,000 IDs. Not needed where `plan` names them.',
    example: '/subscriptions/<id>/resourceGroups/app-rg/providers/Microsoft.Compute/virtualMachines/app-01',
    hosts: everywhere,
    modes: all,
    requiredFor: ['guard', 'run', 'group', 'audit'],
  },
  plan: {
    group: 'main',
    type: 'lines',
    label: 'Plan files',
    means:
      'Files or globs, one a line, of what is about to be applied: plan JSON of Terraform or OpenTofu (`terraform show -json tfplan`), what-if JSON (`az deployment group what-if --no-pretty-print`), preview JSON of Pulumi (`pulumi preview --json`); `-` is standard input. They name resources and operations, beside or instead of `resource-id`.',
    example: 'tfplan.json',
    hosts: everywhere,
    modes: ['guard', 'run', 'group'],
  },
  operation: {
    group: 'main',
    type: 'lines',
    label: 'Operation',
    means:
      'What the next step will do: `write`, `delete`, `deploy`, a verb of the type such as `resize`, `start` or `deallocate`, or an ARM action. One for all resources, or one a line beside each; words that commas or semicolons part are a list too.',
    default: 'write',
    example: 'resize',
    hosts: everywhere,
    modes: gating,
  },
  'vm-size': {
    group: 'gate',
    type: 'text',
    label: 'New VM size',
    means: 'The size that a `resize` wants. The gate then knows whether the virtual machine must be deallocated first.',
    example: 'Standard_D8s_v5',
    hosts: everywhere,
    modes: gating,
  },
  condition: {
    group: 'gate',
    type: 'lines',
    label: 'Extra conditions',
    means:
      'More that must hold: one JMESPath expression a line (the language of `az --query`) over the JSON of the resource. Each must be truthy.',
    verbatim: true,
    example: "properties.provisioningState == 'Succeeded'",
    hosts: everywhere,
    modes: gating,
  },
  wait: {
    group: 'gate',
    type: 'duration',
    label: 'Wait at most',
    means:
      'One deadline for queue, lease and gate together, such as `90s`, `20m` or `1h30m`. `0` does not wait: it fails fast.',
    default: '0',
    example: '20m',
    hosts: everywhere,
    modes: gating,
  },
  transition: {
    group: 'gate',
    type: 'choice',
    label: 'Prerequisite transition',
    means:
      '`allow` lets the guard make the one documented, reversible change that the operation needs (deallocate, start) and verify it. `deny` only tells you.',
    default: 'deny',
    choices: ['deny', 'allow'],
    hosts: everywhere,
    modes: gating,
  },
  'missing-evidence': {
    group: 'gate',
    type: 'choice',
    label: 'Missing evidence',
    means:
      'What to do when a signal cannot be read (no permission, service down): `warn` or `block`. The state of the resource itself is never optional.',
    default: 'warn',
    choices: ['warn', 'block'],
    hosts: everywhere,
    modes: gating,
  },
  serialization: {
    group: 'serialization',
    type: 'choice',
    label: 'Serialization',
    means:
      'What to do when this run holds no native concurrency group (GitHub) or exclusive lock (Azure Pipelines) that covers the resources: `off`, `warn` or `require`.',
    default: 'warn',
    choices: ['off', 'warn', 'require'],
    hosts: everywhere,
    modes: gating,
  },
  'serialize-by': {
    group: 'serialization',
    type: 'choice',
    label: 'Serialize by',
    means:
      'The scope of the concurrency group: `resource` (the top-level resource that Azure serializes on, such as the virtual network of a subnet), `resource-group` or `subscription`.',
    default: 'resource',
    choices: ['resource', 'resource-group', 'subscription'],
    hosts: everywhere,
    modes: ['guard', 'run', 'group'],
  },
  lease: {
    group: 'serialization',
    type: 'url',
    label: 'Lease container',
    means:
      'URL of a blob container for leases that hold across repositories, organisations and platforms: runs whose resources overlap go one after another, within `wait`. The identity needs the role Storage Blob Data Contributor on it.',
    empty: 'no lease',
    example: 'https://opsleases.blob.core.windows.net/conflict-guard',
    hosts: everywhere,
    modes: gating,
  },
  log: {
    group: 'diagnosis',
    type: 'lines',
    label: 'Logs',
    means: 'Files or globs to diagnose, one a line. `-` is standard input.',
    empty: 'in CI, the logs of what failed in the run',
    example: 'logs/*.txt',
    hosts: everywhere,
    modes: ['diagnose'],
  },
  error: {
    group: 'diagnosis',
    type: 'script',
    label: 'Error text',
    means: 'Error text to diagnose, inline.',
    example: expression('steps.deploy.outputs.error'),
    hosts: everywhere,
    modes: ['diagnose'],
  },
  live: {
    group: 'diagnosis',
    type: 'choice',
    label: 'Look at Azure',
    means:
      'Whether `diagnose` looks at Azure besides the text: at what the text names, reading only, for at most 10 seconds. `auto` looks in CI where an identity is configured (a service connection, `tenant-id` with `client-id`, the `AZURE_*` environment, a login of the az CLI in this job), and not at a terminal. With `on`, no identity that works is a warning.',
    default: 'auto',
    choices: ['auto', 'on', 'off'],
    hosts: everywhere,
    modes: ['diagnose'],
  },
  'run-id': {
    group: 'diagnosis',
    type: 'text',
    label: 'Run',
    means: 'ID of another run to diagnose, for example of the run that triggered a `workflow_run`.',
    empty: 'this run',
    hosts: everywhere,
    modes: ['diagnose'],
  },
  lookback: {
    group: 'diagnosis',
    type: 'duration',
    label: 'Look back',
    means:
      'How far back the Activity Log and deployments are read. Mode `audit` reads the same span before it as well; Azure keeps 90 days.',
    empty: '`2h`, in mode `audit` `7d`',
    modeDefault: { guard: '2h', run: '2h', diagnose: '2h', audit: '7d' },
    hosts: everywhere,
    modes: reading,
  },
  workspace: {
    group: 'audit',
    type: 'text',
    label: 'Log Analytics workspace',
    means:
      'Resource ID of a Log Analytics workspace that collects the Activity Log. Then its `AzureActivity` table does the counting, and `resource-id` may name whole management groups.',
    empty: 'the Activity Log is read',
    example: '/subscriptions/<id>/resourceGroups/logs-rg/providers/Microsoft.OperationalInsights/workspaces/central',
    hosts: everywhere,
    modes: ['audit'],
  },
  'fail-on': {
    group: 'audit',
    type: 'lines',
    label: 'Fail on',
    means:
      'What makes the step fail, one a line: `conflicts`, `overlaps`, `regression`. A step that could not read all fails in any case.',
    empty: 'nothing',
    example: 'regression',
    hosts: everywhere,
    modes: ['audit'],
  },
  report: {
    group: 'diagnosis',
    type: 'text',
    label: 'Report file',
    means: 'Where the JSON report goes.',
    empty: 'a file in the temp folder',
    hosts: everywhere,
    modes: all,
  },
  run: {
    group: 'command',
    type: 'script',
    label: 'Command',
    means: 'The command that mode `run` runs behind the guard.',
    example: 'az deployment group create --resource-group app-rg --template-file main.bicep',
    hosts: everywhere,
    modes: ['run'],
    requiredFor: ['run'],
  },
  shell: {
    group: 'command',
    type: 'text',
    label: 'Shell',
    means: 'The shell that runs the command.',
    empty: "the host's default",
    example: 'pwsh',
    hosts: everywhere,
    modes: ['run'],
  },
  'working-directory': {
    group: 'command',
    type: 'text',
    label: 'Working directory',
    means: 'The folder in which the command runs.',
    empty: "the host's default",
    hosts: everywhere,
    modes: ['run'],
  },
  replay: {
    group: 'command',
    type: 'integer',
    label: 'Replays',
    means: 'How many replays mode `run` may make, each after the gate was verified again. `0` means none.',
    default: '1',
    hosts: everywhere,
    modes: ['run'],
  },
  'replay-on': {
    group: 'command',
    type: 'lines',
    label: 'Replay on',
    means:
      'Classes that may be replayed, one a line. Add `etag` only where the command reads afresh each time it runs.',
    default: 'concurrent-operation',
    hosts: everywhere,
    modes: ['run'],
  },
  'azure-subscription': {
    group: 'identity',
    type: 'azure-connection',
    label: 'Azure Resource Manager connection',
    means:
      'The service connection to read Azure with: workload identity federation, service principal or managed identity.',
    hosts: ['pipelines'],
    modes: reading,
  },
  'tenant-id': {
    group: 'identity',
    type: 'text',
    label: 'Tenant ID',
    means: 'Entra ID tenant for workload identity federation (OIDC).',
    empty: "the `AZURE_*` environment, then the az CLI's login, then managed identity",
    hosts: everywhere,
    modes: reading,
  },
  'client-id': {
    group: 'identity',
    type: 'text',
    label: 'Client ID',
    means: 'Application (client) ID for workload identity federation (OIDC).',
    empty: 'as for `tenant-id`',
    hosts: everywhere,
    modes: reading,
  },
  environment: {
    group: 'identity',
    type: 'choice',
    label: 'Azure cloud',
    means: 'The Azure cloud. `custom` takes both endpoints from the inputs below it.',
    default: 'AzureCloud',
    choices: ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud', 'custom'],
    hosts: everywhere,
    modes: reading,
  },
  'resource-manager-endpoint': {
    group: 'identity',
    type: 'url',
    label: 'Resource Manager endpoint',
    means: 'Another control plane (Azure Stack Hub, a private cloud, tests). HTTPS only.',
    empty: 'from `environment`',
    hosts: everywhere,
    modes: reading,
  },
  'authority-host': {
    group: 'identity',
    type: 'url',
    label: 'Authority host',
    means: 'Another sign-in endpoint. HTTPS only. `AZURE_AUTHORITY_HOST` is honoured.',
    empty: 'from `environment`',
    hosts: everywhere,
    modes: reading,
  },
  'github-token': {
    group: 'host',
    type: 'token',
    label: 'GitHub token',
    means: 'Token that reads runs, jobs, logs and concurrency groups. Needs `actions: read`.',
    hostDefault: { github: expression('github.token') },
    hosts: ['github', 'terminal'],
    modes: reading,
    terminalModes: ['diagnose'],
  },
  'job-id': {
    group: 'host',
    type: 'text',
    label: 'Job ID',
    means: 'The numeric ID of this job. Leave it at its default.',
    hostDefault: { github: expression('job.check_run_id') },
    hosts: ['github'],
    modes: reading,
  },
  'job-status': {
    group: 'host',
    type: 'text',
    label: 'Job status',
    means: 'How the guard learns at the end of the job whether the job failed. Leave it at its default.',
    hostDefault: { github: expression('job.status') },
    hosts: ['github'],
    modes: ['guard'],
  },
} as const satisfies Readonly<Record<string, Input>>;

/** InputName is the GitHub spelling of an input. */
export type InputName = keyof typeof inputs;

/** ChoiceName is an input with a closed set of values, and Choice that set. */
export type ChoiceName = {
  [K in InputName]: (typeof inputs)[K] extends { readonly choices: readonly string[] } ? K : never;
}[InputName];
export type Choice<K extends ChoiceName> = (typeof inputs)[K]['choices'][number];

/** outputs are the same on GitHub and Azure Pipelines (there in camelCase). The terminal has none: it has `--json`. */
export const outputs = {
  verdict:
    'The outcome: `clear`, `waited`, `blocked`, `unknown`, `succeeded`, `replayed`, `failed`, `conflict`, `not-a-conflict`, `nothing-found`, `named`, `orderly` or `disorderly`.',
  class: 'The class of the root cause, which says what recovery is safe.',
  reason: 'The reason within the class, for example `vm-not-deallocated`.',
  recovery: 'What is safe to do next.',
  'resource-id': 'The resource that blocks or failed.',
  'correlation-id': 'The correlation ID that Azure gave to the failed or blocking operation.',
  'concurrency-group': 'The concurrency group of the resources.',
  waited: 'How long it waited, in whole seconds.',
  report: 'Path of the JSON report.',
} as const;

/** OutputName is the GitHub spelling of an output. */
export type OutputName = keyof typeof outputs;

export const inputNames = Object.keys(inputs) as readonly InputName[];
export const outputNames = Object.keys(outputs) as readonly OutputName[];
export const modeNames = Object.keys(modes) as readonly Mode[];

/** inputOf gives the row of an input as the general shape, where the literal types are in the way. */
export function inputOf(name: InputName): Input {
  return inputs[name];
}

/** terminalModesOf gives the modes in which the flag of an input does something. */
export function terminalModesOf(name: InputName): readonly Mode[] {
  const { modes: everywhereElse, terminalModes } = inputOf(name);
  return terminalModes ?? everywhereElse;
}

/** camelCase gives the spelling of Azure Pipelines, whose task schema forbids `-`. */
export function camelCase(name: InputName | OutputName): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * defaultOf gives the literal default that a host must supply by itself; expressions are the GitHub runner's to
 * evaluate.
 */
export function defaultOf(name: InputName): string {
  return inputOf(name).default ?? '';
}
