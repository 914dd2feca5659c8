import type { ResourceId } from '../../arm/resource-id.ts';
import type { Wanted } from '../../azure/snapshot-reader.ts';
import { loadGates } from '../../gate/load.ts';
import { resolveOperation } from '../../gate/operation.ts';
import { listed, readInputs, shownName } from '../../hosts/parse.ts';
import type { Host, HostIdentity } from '../../ports/host.ts';
import { operationWords, targetIds } from './ids.ts';
import type { Env, PlanFiles, Targets } from './model.ts';

export type { PlanFiles, Targets } from './model.ts';

/**
 * targetsOf gives what the inputs `resource-id` and `plan` name, each resource with what is to be done to it. Throws
 * `GuardError` where they name nothing, or something that is none.
 */
export async function targetsOf(host: Host, identity: HostIdentity, env: Env): Promise<Targets> {
  const planned = await plannedBy(host, identity, env);
  const named = planned === undefined || host.input('resource-id') !== '' ? await namedTargets(host) : [];
  // The same target twice would be told twice; the plan knows more of it.
  const all = [...named, ...(planned?.targets ?? [])];
  const targets = [
    ...new Map(all.map((each) => [`${each.target.id.toLowerCase()} ${each.operation.name}`, each])).values(),
  ];
  return { targets, ...(planned?.files === undefined ? {} : { files: planned.files }) };
}

/** scopesOf gives the resources alone, for who asks nothing else of them. */
export async function scopesOf(
  host: Host,
  identity: () => Promise<HostIdentity>,
  env: Env,
): Promise<{ readonly resources: readonly ResourceId[]; readonly files?: PlanFiles }> {
  const planned = host.input('plan') === '' ? undefined : await plannedBy(host, await identity(), env);
  const named = planned === undefined || host.input('resource-id') !== '' ? namedIds(host) : [];
  const resources = [...named, ...(planned?.targets ?? []).map(({ target }) => target)];
  return { resources, ...(planned?.files === undefined ? {} : { files: planned.files }) };
}

/** What reads a plan is loaded only where there is one. */
async function plannedBy(host: Host, identity: HostIdentity, env: Env): Promise<Targets | undefined> {
  const files = readInputs(host).lines('plan');
  if (files.length === 0) return undefined;
  const { plannedTargets } = await import('./plans.ts');
  return plannedTargets(host, files, identity, env);
}

function namedIds(host: Host): readonly ResourceId[] {
  readInputs(host).required('resource-id');
  return targetIds(host);
}

async function namedTargets(host: Host): Promise<readonly Wanted[]> {
  const inputs = readInputs(host);
  const resources = namedIds(host);
  const gates = await loadGates();
  const size = inputs.text('vm-size');
  const words = operationWords(host, resources, (word, target) => !('known' in resolveOperation(word, target, gates)));
  const targets = resources.map((target, index): Wanted => {
    const word = words[index] ?? '';
    const operation = resolveOperation(word, target, gates);
    if ('known' in operation) {
      const type = target.type ?? `a ${target.kind.replace('-', ' ')}`;
      throw inputs.problem(
        'operation',
        word,
        `${listed(operation.known)} for ${type}`,
        `Or an ARM action of the type, such as ${actionExample(target.type)}.`,
      );
    }
    return { target, operation, size };
  });
  if (size !== '' && !targets.some(({ operation }) => operation.name === 'resize')) {
    host.info(`Input "${shownName(host.kind, 'vm-size')}" is given, but no operation is resize: it has no effect.`);
  }
  return targets;
}

const actionExample = (type: string | undefined): string => `${type ?? 'Microsoft.Resources/deployments'}/write`;
