type Variables = Record<string, string | undefined>;

/** What an agent hands to one task alone: inputs, credentials, and what an earlier step of the task kept. */
const handed = /^(?:INPUT_|ENDPOINT_AUTH_|SECUREFILE_TICKET_|SECRET_|VSTS_TASKVARIABLE_)/;

const taken = new WeakMap<Readonly<Variables>, ReadonlyMap<string, string>>();

/**
 * takeHanded takes what the agent handed to the task out of the environment, so that no program that we start inherits
 * it. `handedTo` gives it back to us. The names and rules are those of Microsoft's task library, which keeps the same
 * in what it calls its vault.
 */
export function takeHanded(env: Variables): void {
  const values = new Map(taken.get(env));
  for (const [name, value] of Object.entries(env)) {
    if (!handed.test(name) || value === undefined || value === '') continue;
    values.set(name.toLowerCase(), value);
    delete env[name];
  }
  taken.set(env, values);
}

/**
 * handedTo gives what was taken out of an environment by its name, in any case, or what still stands in it; empty where
 * there is none.
 */
export function handedTo(env: Readonly<Variables>, name: string): string {
  return taken.get(env)?.get(name.toLowerCase()) ?? env[name] ?? '';
}

/**
 * withHanded gives an environment with what was taken out of it: for a process of ours that goes on with this task, and
 * for nothing else.
 */
export function withHanded(env: Readonly<Variables>): Readonly<Variables> {
  return {
    ...env,
    ...Object.fromEntries([...(taken.get(env) ?? [])].map(([name, value]) => [name.toUpperCase(), value])),
  };
}

/** variableKey is how the agent spells the name of an input or a variable in the environment. */
export const variableKey = (name: string): string => name.replace(/[. ]/g, '_').toUpperCase();

/** Authorization is how a service connection lets a task sign in, as Azure DevOps describes it. */
export interface Authorization {
  readonly scheme?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** authorizationOf gives that of a connection; undefined where the agent gave none, or none that can be read. */
export function authorizationOf(env: Readonly<Variables>, id: string): Authorization | undefined {
  try {
    // What is in it is a secret: an error would repeat it.
    const value: unknown = JSON.parse(handedTo(env, `ENDPOINT_AUTH_${id}`));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * isClassicRelease tells a classic release from a run of a pipeline. There `BUILD_BUILDID` is the build of an artifact,
 * and the logs lie behind another API.
 * https://learn.microsoft.com/azure/devops/pipelines/release/variables
 */
export function isClassicRelease(env: Readonly<Variables>): boolean {
  const kind = (env.SYSTEM_HOSTTYPE ?? '').trim().toLowerCase();
  return (kind !== '' && kind !== 'build') || (env.RELEASE_RELEASEID ?? '') !== '';
}
