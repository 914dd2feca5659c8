import { type CommandProblem, type CommandSpec, type PreparedCommand, prepareCommand } from '../../command/command.ts';
import { type ConflictClass, conflictClasses } from '../../conflict/taxonomy.ts';
import { listed, readInputs } from '../../hosts/parse.ts';
import type { Host } from '../../ports/host.ts';

/** CommandPlan is what mode `run` was asked to run, checked before anything is called. */
export interface CommandPlan {
  readonly script: string;
  readonly prepared: PreparedCommand;
  /** Replays at most. */
  readonly replays: number;
  readonly replayOn: ReadonlySet<ConflictClass>;
}

/**
 * Classes that a replay may cure once their prerequisite is verified. Every other one stays what it is, however often
 * it is tried.
 */
const replayable = ['concurrent-operation', 'etag', 'state'] as const satisfies readonly ConflictClass[];
const mostReplays = 10;

/** CommandMaker checks a command before anything is run; tests bring their own. */
export type CommandMaker = (spec: CommandSpec) => Promise<PreparedCommand | CommandProblem>;

/** planCommand reads the inputs of the command. Throws `GuardError('input')`. */
export async function planCommand(
  host: Host,
  env: Readonly<Record<string, string | undefined>>,
  prepare: CommandMaker = prepareCommand,
): Promise<CommandPlan> {
  const inputs = readInputs(host);
  const script = inputs.required('run');
  const replays = inputs.integer('replay', { min: 0, max: mostReplays });
  const replayOn = inputs.lines('replay-on').map((line) => {
    const name = line.toLowerCase();
    const found = replayable.find((each) => each === name);
    if (found !== undefined) return found;
    const never = (conflictClasses as readonly string[]).includes(name)
      ? `Nothing of the class ${name} is cured by a replay.`
      : undefined;
    throw inputs.problem('replay-on', line, listed(replayable), never);
  });
  const prepared = await prepare({
    script,
    shell: inputs.text('shell'),
    directory: inputs.text('working-directory'),
    env: host.kind === 'terminal' ? env : withoutOurs(env),
    tempFolder: host.tempFolder,
    merge: host.kind !== 'terminal',
    platform: process.platform,
  });
  if (isProblem(prepared)) {
    const { input, value, expected, hint } = prepared.problem;
    throw inputs.problem(input, value, expected, hint);
  }
  return { script, prepared, replays, replayOn: new Set(replayOn) };
}

/**
 * What a runner or an agent hands to this step alone. A plain script step would not have it, and our tokens are nothing
 * that a command of the user should find.
 */
const ours = /^(?:INPUT_|STATE_|ENDPOINT_|SECRET_|VSTS_TASKVARIABLE_|ACTIONS_RUNTIME_)/i;

function withoutOurs(env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name)));
}

function isProblem(prepared: PreparedCommand | CommandProblem): prepared is CommandProblem {
  return 'problem' in prepared;
}
