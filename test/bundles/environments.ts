import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { camelCase, defaultOf, type InputName, inputNames, inputs } from '../../src/manifest.ts';

export type Inputs = { readonly [K in InputName]?: string };

/**
 * What a test may need to know of the run that the environments describe. The token is a made-up value that must never
 * be printed.
 */
export const run = {
  repository: 'contoso/shop',
  id: '7100200300',
  attempt: '2',
  job: 'deploy',
  checkRunId: '19900400500',
  project: 'shop',
  buildId: '8123',
  token: 'not-a-real-token-5f1c2a',
} as const;

type Environment = Record<string, string>;

/** A folder under the working folder of the step, made as runner and agent make it. */
function folder(parent: string, name: string): string {
  const path = join(parent, name);
  mkdirSync(path, { recursive: true });
  return path;
}

function file(parent: string, name: string, text = ''): string {
  const path = join(parent, name);
  writeFileSync(path, text);
  return path;
}

/**
 * githubEnv is the environment of one action step as the GitHub runner sets it: every input of action.yml (the empty
 * ones too), the run, and the files for outputs, state, environment, path and summary, which are `output`, `state`,
 * `env`, `path` and `summary.md` in `commands/`.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function githubEnv(tempFolder: string, given: Inputs): Environment {
  const commands = folder(tempFolder, 'commands');
  const workspace = folder(tempFolder, 'workspace');
  const expressions: Inputs = { 'github-token': run.token, 'job-id': run.checkRunId, 'job-status': 'failure' };
  return {
    ...inputEnv('github', { ...expressions, ...given }, (name) => name),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__azure-conflict-guard',
    GITHUB_ACTION_PATH: folder(tempFolder, 'action'),
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'contoso/azure-conflict-guard',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: '',
    GITHUB_ENV: file(commands, 'env'),
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file(commands, 'event.json', '{}'),
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: run.job,
    GITHUB_OUTPUT: file(commands, 'output'),
    GITHUB_PATH: file(commands, 'path'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: run.repository,
    GITHUB_REPOSITORY_ID: '812000001',
    GITHUB_REPOSITORY_OWNER: 'contoso',
    GITHUB_REPOSITORY_OWNER_ID: '6154722',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: run.attempt,
    GITHUB_RUN_ID: run.id,
    GITHUB_RUN_NUMBER: '41',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c',
    GITHUB_STATE: file(commands, 'state'),
    GITHUB_STEP_SUMMARY: file(commands, 'summary.md'),
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'Deploy',
    GITHUB_WORKFLOW_REF: `${run.repository}/.github/workflows/deploy.yml@refs/heads/main`,
    GITHUB_WORKFLOW_SHA: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 12',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folder(tempFolder, 'temp'),
    RUNNER_TOOL_CACHE: folder(tempFolder, 'tools'),
    RUNNER_TRACKING_ID: 'github_2f6c3d1e-8f0a-4a53-9d3b-1f8f7c0f2a11',
    RUNNER_WORKSPACE: workspace,
  };
}

/**
 * pipelinesEnv is the environment of one task as the Azure Pipelines agent sets it: inputs in camelCase, `Agent.*`,
 * `Build.*` and `System.*` variables, and the SystemVssConnection endpoint with the job's access token.
 * https://learn.microsoft.com/azure/devops/pipelines/build/variables
 */
export function pipelinesEnv(tempFolder: string, given: Inputs): Environment {
  const work = folder(tempFolder, 'work');
  const sources = folder(work, 's');
  const collection = 'https://dev.azure.com/contoso/';
  return {
    ...inputEnv('pipelines', given, camelCase),
    TF_BUILD: 'True',
    AGENT_BUILDDIRECTORY: work,
    AGENT_HOMEDIRECTORY: folder(tempFolder, 'agent'),
    AGENT_ID: '9',
    AGENT_JOBNAME: run.job,
    AGENT_JOBSTATUS: 'Failed',
    AGENT_MACHINENAME: 'agent-vm',
    AGENT_NAME: 'Azure Pipelines 3',
    AGENT_OS: 'Linux',
    AGENT_OSARCHITECTURE: 'X64',
    AGENT_TEMPDIRECTORY: folder(tempFolder, 'temp'),
    AGENT_TOOLSDIRECTORY: folder(tempFolder, 'tools'),
    AGENT_VERSION: '4.268.0',
    AGENT_WORKFOLDER: work,
    BUILD_ARTIFACTSTAGINGDIRECTORY: folder(work, 'a'),
    BUILD_BUILDID: run.buildId,
    BUILD_BUILDNUMBER: '20260901.4',
    BUILD_BUILDURI: `vstfs:///Build/Build/${run.buildId}`,
    BUILD_DEFINITIONNAME: 'Deploy',
    BUILD_REASON: 'IndividualCI',
    BUILD_REPOSITORY_NAME: run.repository,
    BUILD_REPOSITORY_PROVIDER: 'TfsGit',
    BUILD_SOURCEBRANCH: 'refs/heads/main',
    BUILD_SOURCEBRANCHNAME: 'main',
    BUILD_SOURCESDIRECTORY: sources,
    BUILD_SOURCEVERSION: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c',
    ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: run.token,
    ENDPOINT_AUTH_SCHEME_SYSTEMVSSCONNECTION: 'OAuth',
    ENDPOINT_AUTH_SYSTEMVSSCONNECTION: JSON.stringify({ parameters: { AccessToken: run.token }, scheme: 'OAuth' }),
    ENDPOINT_URL_SYSTEMVSSCONNECTION: collection,
    SYSTEM: 'build',
    SYSTEM_COLLECTIONID: '1b6f9f6e-52b1-4a7d-9a39-0c5ad1f0b7c2',
    SYSTEM_COLLECTIONURI: collection,
    SYSTEM_CULTURE: 'en-US',
    SYSTEM_DEFAULTWORKINGDIRECTORY: sources,
    SYSTEM_DEFINITIONID: '77',
    SYSTEM_HOSTTYPE: 'build',
    SYSTEM_JOBATTEMPT: run.attempt,
    SYSTEM_JOBDISPLAYNAME: 'Deploy',
    SYSTEM_JOBID: '12f1170f-54f2-53f3-20dd-22fc7dff55f9',
    SYSTEM_JOBNAME: run.job,
    SYSTEM_PHASENAME: 'deploy',
    SYSTEM_PLANID: '0b7a9c1d-3f52-4d0e-8a65-8c1d7f1e9b33',
    SYSTEM_SERVERTYPE: 'Hosted',
    SYSTEM_STAGEATTEMPT: '1',
    SYSTEM_STAGENAME: '__default',
    SYSTEM_TASKDISPLAYNAME: 'Azure Conflict Guard',
    SYSTEM_TASKINSTANCEID: '9c1b7f43-2f0d-5e17-9b1d-2b0c5c9a7e55',
    SYSTEM_TASKINSTANCENAME: 'AzureConflictGuard',
    SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: collection,
    SYSTEM_TEAMFOUNDATIONSERVERURI: collection,
    SYSTEM_TEAMPROJECT: run.project,
    SYSTEM_TEAMPROJECTID: '5a3e4d6c-7b81-4c92-8da0-9e1f2a3b4c5d',
    SYSTEM_TIMELINEID: '0b7a9c1d-3f52-4d0e-8a65-8c1d7f1e9b33',
    VSTS_PROCESS_LOOKUP_ID: 'vsts_2f6c3d1e-8f0a-4a53-9d3b-1f8f7c0f2a11',
  };
}

/**
 * Runner and agent spell an input the same way: INPUT_, upper case, blanks and (agent only) dots as `_`. A hyphen
 * stays. Both set defaults.
 */
function inputEnv(host: 'github' | 'pipelines', given: Inputs, spelling: (name: InputName) => string): Environment {
  const env: Environment = {};
  for (const name of inputNames) {
    if (inputs[name].hosts.some((each) => each === host))
      env[`INPUT_${spelling(name).toUpperCase()}`] = given[name] ?? defaultOf(name);
  }
  return env;
}
