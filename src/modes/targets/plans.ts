import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Wanted } from '../../azure/snapshot-reader.ts';
import { loadGates } from '../../gate/load.ts';
import type { TypeGate } from '../../gate/model.ts';
import { resolveOperation } from '../../gate/operation.ts';
import type { Planned } from '../../gate/planned.ts';
import { GuardError } from '../../guard-error.ts';
import { namedFiles } from '../../hosts/files.ts';
import { shownName } from '../../hosts/parse.ts';
import { oneLine } from '../../hosts/text.ts';
import { type Plan, type PlannedChange, readPlan } from '../../plan/index.ts';
import type { Host, HostIdentity } from '../../ports/host.ts';
import type { PlanSource } from '../../report/model.ts';
import type { Env, Targets } from './model.ts';
import { subscriptionFor, type Told } from './subscription.ts';

/** Plans with more changes are cut by nobody, and applied by nobody at once. */
const mostTargets = 20_000;
/** Node makes no longer text of a file. Bytes. */
const mostBytes = 400 * 1024 * 1024;

/**
 * plannedTargets gives what the files of the input `plan` are about to change. Throws `GuardError` on the first file
 * that is no plan.
 */
export async function plannedTargets(
  host: Host,
  lines: readonly string[],
  identity: HostIdentity,
  env: Env,
): Promise<Targets> {
  const input = shownName(host.kind, 'plan');
  const gates = await loadGates();
  const told = once(() => subscriptionFor(identity, env));
  const targets: Wanted[] = [];
  const sources: PlanSource[] = [];
  const incomplete: string[] = [];
  for (const file of await namedFiles(lines, input)) {
    const { plan, by } = await planIn(file, input, told);
    targets.push(...plan.targets.map((change) => wantedOf(change, plan, gates)));
    sources.push(sourceOf(file, plan, by));
    if (plan.incomplete !== undefined) incomplete.push(plan.incomplete);
    if (targets.length > mostTargets)
      throw new GuardError('input', `Input "${input}": the plan changes more than ${mostTargets} resources.`, {
        hint: 'Apply it in parts: one state, or one stack, for each.',
      });
  }
  return {
    targets,
    files: {
      lines: lines.map((line) => (line === '-' ? 'tfplan.json' : line)),
      sources,
      ...(incomplete[0] === undefined ? {} : { incomplete: incomplete[0] }),
    },
  };
}

async function planIn(
  file: string,
  input: string,
  told: () => Promise<Told | undefined>,
): Promise<{ readonly plan: Plan; readonly by?: Told }> {
  const by = await told();
  const plan = read(await bytesOf(file, input), by === undefined ? {} : { subscription: by.id }, file, input);
  if (plan.needsSubscription)
    throw new GuardError(
      'input',
      `Input "${input}": ${shown(file)} does not say in which subscription it works, and nothing else does.`,
      {
        hint: 'Set ARM_SUBSCRIPTION_ID to the ID of the subscription, or sign in with the az CLI before this step.',
      },
    );
  return by !== undefined && plan.usesGivenSubscription ? { plan, by } : { plan };
}

function read(bytes: Uint8Array, about: { readonly subscription?: string }, file: string, input: string): Plan {
  const reading = readPlan(bytes, about);
  if (reading.kind === 'plan') return reading;
  throw new GuardError('input', `Input "${input}": ${shown(file)}: ${reading.why}`);
}

async function bytesOf(file: string, input: string): Promise<Uint8Array> {
  try {
    const bytes = file === '-' ? await piped() : readFileSync(resolve(file));
    if (bytes.length > mostBytes)
      throw new GuardError('input', `Input "${input}": ${shown(file)} is larger than ${mostBytes / 1024 / 1024} MiB.`);
    return bytes;
  } catch (error) {
    if (error instanceof GuardError) throw error;
    throw new GuardError(
      'unreadable',
      `Input "${input}": ${shown(file)} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'read error'}).`,
    );
  }
}

/**
 * `terraform show -json tfplan | azure-conflict-guard guard --plan -`. What is longer than is read is not read to its
 * end.
 */
async function piped(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += (chunk as Uint8Array).length;
    if (size > mostBytes) break;
  }
  return Buffer.concat(chunks);
}

const shown = (file: string): string => (file === '-' ? 'standard input' : `"${oneLine(file, 200)}"`);

function wantedOf(change: PlannedChange, plan: Plan, gates: readonly TypeGate[]): Wanted {
  const { id, wants } = change;
  // What the tool prepares by itself needs no more than a write does, and what is made is not attached or resized
  // before it is there.
  const isWrite = change.prepared !== undefined || (change.creates && change.operation !== 'delete');
  const verb = resolveOperation(isWrite ? 'write' : change.operation, id, gates);
  const operation = 'known' in verb ? resolveOperation('write', id, gates) : verb;
  if ('known' in operation) throw new GuardError('input', `The plan changes ${id.id}, of which no operation is known.`);
  const size = typeof wants.size === 'string' ? wants.size : '';
  return { target: id, operation, size, planned: plannedOf(change, plan) };
}

function plannedOf(change: PlannedChange, { format, failures, madeAt }: Plan): Planned {
  const {
    id,
    address,
    addresses,
    planType,
    operation,
    wants,
    creates,
    replaces,
    refusesExisting,
    certain,
    recovers = false,
    needsEmpty = false,
    prepared,
    warnings,
    before,
  } = change;
  const own = failures.filter((each) => each.id.toLowerCase() === id.id.toLowerCase());
  return {
    format,
    address,
    addresses,
    planType,
    wants,
    verb: operation,
    creates,
    replaces: replaces !== undefined,
    refusesExisting,
    certain,
    recovers,
    needsEmpty,
    warnings,
    before,
    failures: own,
    ...(prepared === undefined ? {} : { prepared }),
    ...(madeAt === undefined ? {} : { madeAt }),
  };
}

function sourceOf(file: string, { format, changes, targets, unmapped, notes }: Plan, by: Told | undefined): PlanSource {
  const where = by === undefined ? [] : [`The plan does not name the subscription: ${by.id} is that of ${by.by}.`];
  return {
    file: file === '-' ? 'standard input' : file,
    format,
    changes,
    targets: targets.length,
    unmapped,
    notes: [...where, ...notes],
  };
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
