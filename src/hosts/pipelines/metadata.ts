import {
  camelCase,
  type GroupName,
  groups,
  type Input,
  type InputName,
  type InputType,
  inputNames,
  inputOf,
  type Mode,
  modeNames,
  outputNames,
  outputs,
} from '../../manifest.ts';

/** The identity of the task in every organisation that installed it. It must never change. */
const taskId = '6f0c2f5e-8d43-4c1b-9a57-3b1d0e94a7c2';

/** First agent that knows the handler Node20_1; older ones cannot run any of ours. */
const minimumAgentVersion = '4.248.0';

const inputTypes: Readonly<Record<InputType, string>> = {
  text: 'string',
  lines: 'multiLine',
  script: 'multiLine',
  choice: 'pickList',
  duration: 'string',
  integer: 'int',
  url: 'string',
  token: 'string',
  'azure-connection': 'connectedService:AzureRM',
};

/**
 * taskJson renders `task.json`: https://learn.microsoft.com/azure/devops/extend/develop/integrate-build-task and the
 * task schema of azure-pipelines-task-lib. `restrictions.commands` stays away: it would forbid our own summary. Throws
 * where the version is no x.y.z.
 */
export function taskJson(version: string): string {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version) ?? [];
  if (major === undefined) throw new Error(`Version "${version}" of package.json: expected x.y.z.`);
  const mine = inputNames.filter((name) => inputOf(name).hosts.includes('pipelines'));
  const used = new Set(mine.map((name) => inputOf(name).group));
  return json({
    $schema: 'https://raw.githubusercontent.com/Microsoft/azure-pipelines-task-lib/master/tasks.schema.json',
    id: taskId,
    name: 'AzureConflictGuard',
    friendlyName: 'Azure Conflict Guard',
    description: 'Diagnoses and prevents Azure deployment conflicts, and says the safe way out.',
    helpMarkDown: 'The README of the project explains every mode, input and output.',
    category: 'Azure Pipelines',
    visibility: ['Build', 'Release'],
    runsOn: ['Agent', 'DeploymentGroup'],
    author: 'Azure Conflict Guard contributors',
    version: { Major: Number(major), Minor: Number(minor), Patch: Number(patch) },
    minimumAgentVersion,
    instanceNameFormat: 'Azure Conflict Guard: $(mode)',
    groups: (Object.keys(groups) as GroupName[])
      .filter((name) => name !== 'main' && used.has(name))
      .map((name) => ({ name, displayName: groups[name], isExpanded: name === 'diagnosis' })),
    inputs: mine.map((name) => inputJson(name, inputOf(name))),
    outputVariables: outputNames.map((name) => ({ name: camelCase(name), description: outputs[name] })),
    restrictions: { settableVariables: { allowed: outputNames.map(camelCase) } },
    execution: { Node24: { target: 'dist/pipelines.js' }, Node20_1: { target: 'dist/pipelines.js' } },
    // It runs even where the step itself was skipped.
    postjobexecution: { Node24: { target: 'dist/pipelines-post.js' }, Node20_1: { target: 'dist/pipelines-post.js' } },
  });
}

function inputJson(name: InputName, input: Input): object {
  const visible = visibleRule(input.modes);
  return {
    name: camelCase(name),
    type: inputTypes[input.type],
    label: input.label,
    ...(input.group === 'main' ? {} : { groupName: input.group }),
    ...(input.default === undefined ? {} : { defaultValue: input.default }),
    required: false,
    ...(input.choices === undefined
      ? {}
      : { options: Object.fromEntries(input.choices.map((choice) => [choice, choice])) }),
    ...(visible === undefined ? {} : { visibleRule: visible }),
    helpMarkDown: [
      input.means,
      ...(input.empty === undefined ? [] : [`Default: ${input.empty}.`]),
      ...(input.requiredFor === undefined ? [] : [`Needed by: ${input.requiredFor.join(', ')}.`]),
    ].join(' '),
  };
}

/** visibleRule hides in the task editor what the chosen mode does not read. */
function visibleRule(read: readonly Mode[]): string | undefined {
  if (modeNames.every((mode) => read.includes(mode))) return undefined;
  return read.map((mode) => `mode = ${mode}`).join(' || ');
}

const lineWidth = 140;

/** json writes what the project's formatter would: two spaces, lists of plain values on one line where they fit. */
function json(value: unknown): string {
  return `${write(value, '', 0)}\n`;
}

function write(value: unknown, indent: string, before: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => write(item, inner, 0)).join(', ')}]`;
    const plain = value.every((item) => typeof item !== 'object');
    if (plain && indent.length + before + line.length + 1 <= lineWidth) return line;
    return `[\n${value.map((item) => inner + write(item, inner, 0)).join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value).map(([key, item]) => {
    const start = `${JSON.stringify(key)}: `;
    return inner + start + write(item, inner, start.length);
  });
  return `{\n${members.join(',\n')}\n${indent}}`;
}
