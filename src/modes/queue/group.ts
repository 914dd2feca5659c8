import { createHash } from 'node:crypto';
import { readInputs } from '../../hosts/parse.ts';
import type { Host } from '../../ports/host.ts';
import type { Report } from '../../report/model.ts';
import { gapsOf } from '../../report/plan.ts';
import { plural } from '../../report/text.ts';
import { type GroupKey, type Hash, keyOf } from '../../serialize/key.ts';
import { scopesOf } from '../targets/index.ts';
import { pipelinesYaml, twoJobsYaml } from './yaml.ts';

/** sha256 is the hash of the key: of long names only. */
export const sha256: Hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** A plan that changes nothing waits for nobody but its like: a deploy job must have a name to queue by. */
const nothing = 'azure~nothing';

/** group names the concurrency group of some resources. It reads nothing from Azure. Throws `GuardError('input')`. */
export async function group(
  host: Host,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Report> {
  const started = process.hrtime.bigint();
  const inputs = readInputs(host);
  const by = inputs.choice('serialize-by');
  const { resources: targets, files } = await scopesOf(host, () => host.identity(), env);
  const gaps = files === undefined ? 0 : gapsOf(files);
  const isNothing = files !== undefined && targets.length === 0 && gaps === 0;
  const key = isNothing ? undefined : keyOf(targets, by, sha256);
  if (targets.length === 0 && gaps > 0)
    throw inputs.problem(
      'plan',
      files?.lines.join(', ') ?? '',
      'a plan with a resource whose ID is known before it is applied',
      'None of its changes has one yet: name the resource group in resource-id.',
    );
  if (key === undefined && !isNothing) {
    const ids = targets.map(({ id }) => id).join(', ');
    throw inputs.problem(
      files === undefined ? 'resource-id' : 'plan',
      ids,
      'resources of one subscription: one group cannot stand for several',
      'Use one job, and one group, for each subscription.',
    );
  }
  const ids = targets.map(({ id }) => id);
  const summary =
    key === undefined
      ? `The plan changes nothing in Azure; its concurrency group is \`${nothing}\`.`
      : summaryOf(key, targets.length);
  return {
    schema: 'azure-conflict-guard/report/1',
    mode: 'group',
    verdict: 'named',
    class: 'none',
    reason: 'no-error',
    recovery: 'none',
    summary,
    source: '',
    diagnoses: [],
    ...(files === undefined ? {} : { plan: { sources: files.sources } }),
    targets: [],
    blockers: [],
    timeline: [],
    evidence: [],
    serialization: {
      group: key?.name ?? nothing,
      held: false,
      state: 'named',
      detail: summary,
      others: [],
      notes: [],
      yaml:
        host.kind === 'pipelines'
          ? pipelinesYaml('deploy')
          : files === undefined
            ? twoJobsYaml('resource-id', ids)
            : twoJobsYaml('plan', files.lines),
    },
    waitedMs: 0,
    elapsedMs: Math.round(Number(process.hrtime.bigint() - started) / 1e6),
    requests: { arm: 0 },
  };
}

function summaryOf({ name, scope, widened }: GroupKey, targets: number): string {
  const what = scope.kind === 'resource' ? (scope.type ?? 'resource') : scope.kind.replace('-', ' ');
  const common = widened && targets > 1 ? `, the common scope of ${plural(targets, 'target')}` : '';
  return `The concurrency group is \`${name}\`. It stands for the ${what} \`${scope.name}\`${common}.`;
}
