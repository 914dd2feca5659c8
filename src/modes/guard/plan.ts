import type { ResourceId } from '../../arm/resource-id.ts';
import type { ArmLimits } from '../../azure/arm-client.ts';
import type { BlobContainer } from '../../azure/blob-endpoint.ts';
import { type Cloud, cloudOf } from '../../azure/clouds.ts';
import type { Questions } from '../../azure/reach.ts';
import type { Wanted } from '../../azure/snapshot-reader.ts';
import { query } from '../../gate/query.ts';
import { GuardError } from '../../guard-error.ts';
import { type Inputs, readInputs } from '../../hosts/parse.ts';
import type { InputName } from '../../manifest.ts';
import type { Host, HostIdentity } from '../../ports/host.ts';
import { type PlanFiles, targetsOf } from '../targets/index.ts';

/** GuardPlan is what a run of the guard was asked for, checked as a whole before anything is called. */
export interface GuardPlan {
  readonly targets: readonly Wanted[];
  /** The plan files that name them, where some do. */
  readonly files?: PlanFiles;
  readonly conditions: readonly string[];
  readonly waitMs: number;
  readonly transition: 'deny' | 'allow';
  readonly missingEvidence: 'warn' | 'block';
  readonly lookbackMs: number;
  readonly serialization: 'off' | 'warn' | 'require';
  readonly serializeBy: 'resource' | 'resource-group' | 'subscription';
  /** Where the lease ledger is. */
  readonly lease?: BlobContainer;
  readonly cloud: Cloud;
  readonly tenantId: string;
  readonly clientId: string;
}

/** planGuard reads and checks all inputs. Throws `GuardError('input')` with one sentence on the first that is wrong. */
export async function planGuard(
  host: Host,
  identity: HostIdentity,
  env: Readonly<Record<string, string | undefined>>,
): Promise<GuardPlan> {
  const inputs = readInputs(host);
  const waitMs = inputs.duration('wait');
  const lookbackMs = inputs.duration('lookback');
  const transition = inputs.choice('transition');
  const missingEvidence = inputs.choice('missing-evidence');
  const signInPlan = planSignIn(host, identity, env);
  const lease = inputs.text('lease');
  return {
    ...(await targetsOf(host, identity, env)),
    conditions: inputs.lines('condition').map((line) => checkedCondition(line, inputs)),
    waitMs,
    transition,
    missingEvidence,
    lookbackMs,
    serialization: inputs.choice('serialization'),
    serializeBy: inputs.choice('serialize-by'),
    ...signInPlan,
    // Loaded only where there is one.
    ...(lease === ''
      ? {}
      : { lease: (await import('../lease/plan.ts')).leaseContainer(lease, signInPlan.cloud, inputs) }),
  };
}

/** SignInPlan is where Azure is, and whom to sign in as. */
export type SignInPlan = Pick<GuardPlan, 'cloud' | 'tenantId' | 'clientId'>;

/**
 * EntryPlan is also what the run may ask there: about its targets, or, where nothing is to be done to them, about
 * scopes.
 */
export type EntryPlan = SignInPlan &
  Pick<GuardPlan, 'transition'> & {
    readonly targets: readonly (Wanted | Scope)[];
    readonly questions?: Questions;
    /** Of a client that reads for minutes, and may wait longer for each answer. */
    readonly limits?: Partial<ArmLimits>;
  };

/** Scope is what is read, and no gate stands before it. */
export interface Scope {
  readonly target: ResourceId;
  readonly planned?: never;
}

/** wantedIn gives the targets that something is to be done to. */
export function wantedIn({ targets }: Pick<EntryPlan, 'targets'>): readonly Wanted[] {
  return targets.filter((each): each is Wanted => 'operation' in each);
}

/**
 * planSignIn reads only the inputs that say so: at the end of a job, where the targets are known, and a file that named
 * them may be gone. Throws `GuardError('input')`.
 */
export function planSignIn(
  host: Host,
  identity: HostIdentity,
  env: Readonly<Record<string, string | undefined>>,
): SignInPlan {
  const inputs = readInputs(host);
  return {
    cloud: cloudFrom(inputs, identity, env),
    tenantId: inputs.text('tenant-id'),
    clientId: inputs.text('client-id'),
  };
}

/** What is wrong with the expression itself shows without any data; what a function cannot take shows only with it. */
function checkedCondition(expression: string, inputs: Inputs): string {
  try {
    query(expression, {});
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    if (name !== 'JMESPathTypeError')
      throw inputs.problem('condition', expression, 'a JMESPath expression (the language of az --query)', message);
  }
  return expression;
}

function cloudFrom(
  inputs: Inputs,
  { connection }: HostIdentity,
  env: Readonly<Record<string, string | undefined>>,
): Cloud {
  const cloud = cloudOf({
    environment: inputs.choice('environment'),
    resourceManagerEndpoint: inputs.text('resource-manager-endpoint'),
    authorityHost: inputs.text('authority-host'),
    env,
    ...(connection === undefined ? {} : { connection }),
  });
  if (!('problem' in cloud)) return cloud;
  const { input, value, expected, from } = cloud.problem;
  if (from !== undefined) throw new GuardError('input', `${from} is "${value}": expected ${expected}.`);
  throw inputs.problem(input satisfies InputName, value, expected);
}
