/** What to paste where the queue is missing. The key holds no character that YAML would read otherwise. */

/**
 * githubYaml is the concurrency of the deploy job: for a fixed target the key itself, else what mode `group` gave to a
 * job before it.
 */
export function githubYaml(key: string): string {
  return ['concurrency:', `  group: ${key}`, '  queue: max', '  cancel-in-progress: false'].join('\n');
}

/**
 * twoJobsYaml derives the key in a small job, because `concurrency` of a job can read no step of its own. Values are
 * IDs, or the plan files as the user named them.
 */
export function twoJobsYaml(input: 'resource-id' | 'plan', values: readonly string[]): string {
  return [
    'jobs:',
    '  queue:',
    '    runs-on: ubuntu-latest',
    '    outputs:',
    `      group: \${{ steps.key.outputs.concurrency-group }}`,
    '    steps:',
    '      - id: key',
    '        uses: OWNER/azure-conflict-guard@SHA',
    '        with:',
    '          mode: group',
    `          ${input}: |`,
    ...values.slice(0, 20).map((value) => `            ${value}`),
    '  deploy:',
    '    needs: queue',
    '    concurrency:',
    `      group: \${{ needs.queue.outputs.group }}`,
    '      queue: max',
    '      cancel-in-progress: false',
  ].join('\n');
}

/** What Azure Pipelines takes for the name of a stage. */
const stageName = /^[A-Za-z_]\w*$/;

/**
 * pipelinesYaml makes the runs of a stage wait for each other; the check on the service connection or environment makes
 * pipelines do so. Where a pipeline has no stages, the agent calls its only one `__default`.
 * https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/pipeline
 */
export function pipelinesYaml(stage: string): string {
  if (stage === '' || stage === '__default') return 'lockBehavior: sequential';
  return ['stages:', `- stage: ${stageName.test(stage) ? stage : '<stage>'}`, '  lockBehavior: sequential'].join('\n');
}
