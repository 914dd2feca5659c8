import { GuardError } from '../../guard-error.ts';
import { oneLine } from '../text.ts';

/** Environment is that of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * RunAddress is the page of a run that a person copied from a browser, taken apart, with the token that belongs to its
 * host.
 */
export type RunAddress =
  | {
      readonly platform: 'github';
      readonly serverUrl: string;
      readonly apiUrl: string;
      /** `owner/name`. */
      readonly repository: string;
      readonly runId: string;
      readonly attempt?: string;
      /** The one job that the page shows. */
      readonly jobId?: string;
      readonly token: string;
    }
  | {
      readonly platform: 'pipelines';
      /** Ends with `/`. */
      readonly collectionUri: string;
      readonly project: string;
      readonly buildId: string;
      readonly token: string;
    };

/** isAddress tells whether a word is an address rather than an ID or a file. */
export const isAddress = (word: string): boolean => /^https?:\/\//i.test(word);

/**
 * runAddress reads the address of a run of GitHub Actions or of a build of Azure Pipelines, on their own hosts or on a
 * server. The token of the environment is given to it only where it belongs to that host, and is left out of what is
 * thrown. Throws `GuardError` where the address is none, or no token is for it.
 */
export function runAddress(text: string, env: Environment, given: string): RunAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.protocol !== 'https:' || url.username !== '' || url.password !== '')
    throw noAddress(text);
  return gitHubRun(url, env, given) ?? pipelinesBuild(url, env) ?? fail(noAddress(text));
}

const runForm =
  /^\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?(?:\/jobs?\/(\d{1,19}))?\/?$/;

function gitHubRun(url: URL, env: Environment, given: string): RunAddress | undefined {
  const [, repository, runId, attempt, jobId] = runForm.exec(url.pathname) ?? [];
  if (repository === undefined || runId === undefined) return undefined;
  const home = originOf(env.GITHUB_SERVER_URL) ?? 'https://github.com';
  const isHome = url.origin === home;
  const token = isHome ? given || env.GITHUB_TOKEN || env.GH_TOKEN || '' : enterpriseToken(url, env);
  if (token === '') {
    throw new GuardError('denied', `There is no token for ${url.host}, so the logs of the run cannot be read.`, {
      hint: isHome
        ? 'Set GITHUB_TOKEN, for example GITHUB_TOKEN="$(gh auth token)".'
        : `A token goes only to the host it belongs to: GITHUB_TOKEN to ${new URL(home).host} (GITHUB_SERVER_URL names another one), GH_ENTERPRISE_TOKEN to the host in GH_HOST.`,
    });
  }
  return {
    platform: 'github',
    serverUrl: url.origin,
    apiUrl: (isHome && originOf(env.GITHUB_SERVER_URL) !== undefined && env.GITHUB_API_URL) || apiOf(url),
    repository,
    runId,
    ...(attempt === undefined ? {} : { attempt }),
    ...(jobId === undefined ? {} : { jobId }),
    token,
  };
}

/** As the GitHub CLI has it: https://cli.github.com/manual/gh_help_environment */
function enterpriseToken(url: URL, env: Environment): string {
  if ((env.GH_HOST ?? '').toLowerCase() !== url.host) return '';
  const own = url.hostname.endsWith('.ghe.com') ? env.GH_TOKEN || env.GITHUB_TOKEN : '';
  return own || env.GH_ENTERPRISE_TOKEN || env.GITHUB_ENTERPRISE_TOKEN || '';
}

/**
 * https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api: of github.com, of data residency,
 * of a server.
 */
function apiOf({ origin, hostname, host }: URL): string {
  if (hostname === 'github.com') return 'https://api.github.com';
  return hostname.endsWith('.ghe.com') ? `https://api.${host}` : `${origin}/api/v3`;
}

/** What stands before `_build` is the project, and before that the organization or the collection. */
const buildForm = /^\/((?:[^/]+\/){0,3})([^/]+)\/_build(?:\/results|\/index)?\/?$/;

function pipelinesBuild(url: URL, env: Environment): RunAddress | undefined {
  const [, above, name] = buildForm.exec(url.pathname) ?? [];
  const buildId = url.searchParams.get('buildId') ?? '';
  if (above === undefined || name === undefined || !/^\d{1,15}$/.test(buildId)) return undefined;
  const project = decoded(name);
  const isServices = url.hostname === 'dev.azure.com' || url.hostname.endsWith('.visualstudio.com');
  if (project === undefined || (above === '' && !url.hostname.endsWith('.visualstudio.com'))) return undefined;
  const collectionUri = `${url.origin}/${above}`;
  const home = (env.SYSTEM_COLLECTIONURI ?? '').toLowerCase();
  const isHome = home !== '' && collectionUri.toLowerCase() === `${home.replace(/\/+$/, '')}/`;
  const token = (isHome ? env.SYSTEM_ACCESSTOKEN : '') || (isHome || isServices ? env.AZURE_DEVOPS_EXT_PAT : '') || '';
  if (token === '') {
    throw new GuardError('denied', `There is no token for ${url.host}, so the logs of the build cannot be read.`, {
      hint: `Set AZURE_DEVOPS_EXT_PAT to a personal access token with the scope Build (read)${isServices ? '' : `, and SYSTEM_COLLECTIONURI to ${collectionUri}, so that it goes nowhere else`}.`,
    });
  }
  return { platform: 'pipelines', collectionUri, project, buildId, token };
}

function originOf(text: string | undefined): string | undefined {
  return text !== undefined && URL.canParse(text) ? new URL(text).origin : undefined;
}

/** The name of a project may hold blanks, and nothing that would lead elsewhere in an address. */
function decoded(name: string): string | undefined {
  try {
    const plain = decodeURIComponent(name);
    return /[/\\\p{Cc}]|^\.{1,2}$/u.test(plain) ? undefined : plain;
  } catch {
    return undefined;
  }
}

function noAddress(text: string): GuardError {
  return new GuardError('input', `"${oneLine(text, 200)}" is not the address of a run that can be read.`, {
    hint: 'Accepted are https://github.com/OWNER/REPOSITORY/actions/runs/ID and https://dev.azure.com/ORGANIZATION/PROJECT/_build/results?buildId=ID, there or on a server.',
  });
}

function fail(error: GuardError): never {
  throw error;
}
