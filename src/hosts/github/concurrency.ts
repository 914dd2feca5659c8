import { GuardError } from '../../guard-error.ts';
import { createHttp, type TextAnswer, type Tools } from '../../http/client.ts';
import type { Address } from '../../http/fence.ts';
import { longestList, type Page, readPages } from '../../http/pages.ts';
import { defaultLimits } from '../../http/patience.ts';
import { environmentProxy } from '../../http/proxy.ts';
import { capital } from '../../http/trouble.ts';
import type { ConcurrencyApi, DeclaredConcurrency, GroupMember, OwnGroup, Told, ToldList } from '../../ports/queue.ts';
import { realClock } from '../../time/clock.ts';
import { plain, without } from '../words.ts';
import { activeGroupIn, listIn, memberIn, messageIn, ownGroupIn, totalIn } from './concurrency-items.ts';
import { type RefusedQuestion, type Untold, untoldBy } from './concurrency-refusals.ts';
import { nextLink } from './pages.ts';
import { githubReach } from './reach.ts';
import { runPage } from './run-page.ts';
import { checkedOutFile, declaredIn, type WorkflowPlace, workflowPlace } from './workflow-file.ts';

/** ConcurrencyOptions are what the runner tells of this job. Any of them may be empty. */
export interface ConcurrencyOptions {
  readonly token: string;
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** `GITHUB_SERVER_URL`: for links. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: string;
  /** `job.check_run_id`. */
  readonly jobId: string;
  /** `GITHUB_JOB`. */
  readonly jobKey: string;
  /** `GITHUB_WORKFLOW_REF`. */
  readonly workflowRef: string;
  /** `GITHUB_WORKFLOW_SHA`. */
  readonly workflowSha: string;
  /** `GITHUB_WORKSPACE`. */
  readonly workspace: string;
  readonly signal: AbortSignal;
}

/**
 * 100 groups a page. A repository has some thousands of active groups at the very most; a list that does not end here
 * is broken.
 */
const maxPages = 50;

const json = 'application/vnd.github+json';
const raw = 'application/vnd.github.raw+json';

type Place = RefusedQuestion['place'];

/**
 * gitHubConcurrency asks GitHub about the concurrency groups of this run. Nothing is sent before the first question,
 * and each question is asked anew, because queues move. A group that is not active any more has no members; GitHub
 * answers alike for a group in a repository that the token may not see, so ask for the groups of the run first. Throws
 * `GuardError` only where the run is canceled.
 *
 * Not verified against the live service: whether GitHub keeps the spelling of a group's name (names are compared
 * without case).
 * @see https://docs.github.com/rest/actions/concurrency-groups
 */
export function gitHubConcurrency(options: ConcurrencyOptions, tools: Tools = processTools()): ConcurrencyApi {
  const http = createHttp(
    tools,
    githubReach(options.apiUrl, options.repository, workflowPlace(options.workflowRef)?.repository),
  );
  const { token, repository, runId, signal } = options;
  const api = options.apiUrl.replace(/\/+$/, '');
  const actions = `${api}/repos/${repository}/actions`;

  async function ask(url: string | Address, what: string, place: Place, accept = json): Promise<TextAnswer | Untold> {
    const missing = missingIn(options);
    if (missing !== undefined) return untold(what, missing);
    try {
      const answer = await http.read({ url, what, headers: { accept, authorization: `Bearer ${token}` }, signal });
      if (answer.status === 200 || (answer.status === 404 && place === 'group')) return answer;
      const said = without(token, messageIn(answer.text));
      return untoldBy({ status: answer.status, headers: answer.headers, what, place, repository, said });
    } catch (error) {
      if (!(error instanceof GuardError) || error.kind === 'canceled') throw error;
      return { status: 'failed', detail: error.message.replace(/\.$/, '') };
    }
  }

  async function groups<T>(path: string, what: string, read: (group: unknown) => T | undefined): Promise<ToldList<T>> {
    const first = `${actions}/${path}?per_page=100`;
    const page = async (address: Address): Promise<Page<T, Untold>> => {
      const answer = await ask(address, what, 'groups');
      if ('detail' in answer) return { kind: 'refused', refusal: answer, why: answer.detail };
      const items = listIn(answer.text, 'concurrency_groups', read);
      if (items === undefined) return { kind: 'refused', refusal: failed(what, strange), why: strange };
      return { kind: 'page', items, next: nextLink(answer, first), total: totalIn(answer.text) };
    };
    const missing = missingIn(options);
    if (missing !== undefined) return untold(what, missing);
    const list = await readPages<T, Untold>({
      first,
      inside: http.inside,
      page,
      maxPages,
      clock: tools.clock,
      withinMs: longestList,
    });
    if (list.kind === 'refused') return list.refusal;
    if (list.whole) return { status: 'read', value: list.items };
    const because = list.cut.by === 'page' && list.cut.refusal.status === 'denied' ? 'denied' : 'failed';
    const detail = `${capital(what)} was read in part: ${list.items.length} ${list.items.length === 1 ? 'entry' : 'entries'}, then ${list.why}`;
    return { status: 'part', seen: list.items, because, detail };
  }

  async function groupsOf(id: string): Promise<ToldList<OwnGroup>> {
    const what = `the list of concurrency groups of ${id === runId ? 'this run' : `run ${plain(id, 40)}`}`;
    return isId(id) ? groups(`runs/${id}/concurrency_groups`, what, ownGroupIn) : failed(what, 'its ID is no number');
  }

  async function members(name: string): Promise<Told<readonly GroupMember[]>> {
    const what = `the concurrency group "${plain(name, 100)}"`;
    const segment = segmentOf(name);
    if (segment === undefined)
      return { status: 'unsupported', detail: `${capital(what)} cannot be asked for by its name` };
    const answer = await ask(`${actions}/concurrency_groups/${segment}`, what, 'group');
    if ('detail' in answer) return answer;
    if (answer.status === 404) return { status: 'read', value: [] };
    const items = listIn(answer.text, 'group_members', memberIn);
    if (items === undefined) return failed(what, strange);
    // The first one holds the group, and it is on the first page.
    return { status: 'read', value: items.map(withPage) };
  }

  function withPage(member: GroupMember): GroupMember {
    const url = runPage(options.serverUrl, repository, member.runId, member.jobId);
    return url === undefined ? member : { ...member, url };
  }

  async function declared(): Promise<Told<DeclaredConcurrency>> {
    const place = workflowPlace(options.workflowRef);
    if (place === undefined) {
      return {
        status: 'unsupported',
        detail: 'The workflow file of this run cannot be told: GITHUB_WORKFLOW_REF names none',
      };
    }
    const isOwn = place.repository.toLowerCase() === repository.toLowerCase();
    const text = isOwn ? checkedOutFile(options.workspace, place.path) : undefined;
    const here = text === undefined ? undefined : await declaredIn(text, place.path, options.jobKey);
    // The workspace may hold another version of the file, so what it cannot tell is looked up where it can be told.
    if (here?.status === 'read') return here;
    const answer = await ask(
      contentsUrl(api, place, options.workflowSha),
      `the workflow file ${plain(place.path, 160)}`,
      'file',
      raw,
    );
    if ('detail' in answer) return here ?? answer;
    return declaredIn(answer.text, place.path, options.jobKey);
  }

  return {
    kind: 'concurrency-groups',
    jobId: isId(options.jobId) ? options.jobId : '',
    jobKey: options.jobKey,
    runId,
    groupsOf,
    activeGroups: () =>
      groups('concurrency_groups', `the list of active concurrency groups of ${plain(repository, 100)}`, activeGroupIn),
    members,
    declared,
    get requests() {
      return http.requests;
    },
  };
}

const isId = (text: string): boolean => /^\d{1,19}$/.test(text);

const strange =
  "the answer is not what GitHub's API gives. Check GITHUB_API_URL and whether a proxy answers in place of GitHub";

function failed(what: string, why: string): Untold {
  return { status: 'failed', detail: `${capital(what)} could not be read: ${why}` };
}

function untold(what: string, missing: Untold): Untold {
  return { ...missing, detail: `${capital(what)} cannot be asked for: ${missing.detail}` };
}

function processTools(): Tools {
  return { proxyFor: (url) => environmentProxy(url, process.env), clock: realClock, limits: defaultLimits };
}

/** What the job has not, and nothing can be asked without. */
function missingIn({ token, apiUrl, repository, runId }: ConcurrencyOptions): Untold | undefined {
  if (token === '') {
    return {
      status: 'denied',
      detail:
        'input "github-token" is empty. Leave it at its default and give the job `permissions: { actions: read }`',
    };
  }
  // The HTTP library would put an invalid header value, the token itself, into its error message.
  if (!/^[\x21-\x7e]+$/.test(token))
    return { status: 'denied', detail: 'input "github-token" holds characters that no token has' };
  if (!/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository)) {
    return {
      status: 'unsupported',
      detail: `GITHUB_REPOSITORY is "${plain(repository, 100)}", which has not the form owner/name`,
    };
  }
  if (!isId(runId))
    return { status: 'unsupported', detail: `GITHUB_RUN_ID is "${plain(runId, 100)}", which is no number` };
  if (!/^https?:\/\//.test(apiUrl) || !URL.canParse(apiUrl)) {
    return {
      status: 'unsupported',
      detail: `GITHUB_API_URL is "${plain(apiUrl, 100)}", which is no address such as https://api.github.com`,
    };
  }
  return undefined;
}

/** A name as one segment of a path. `.` and `..` cannot be one in any encoding, and half a character has none. */
function segmentOf(name: string): string | undefined {
  if (name === '' || name === '.' || name === '..') return undefined;
  try {
    return encodeURIComponent(name);
  } catch {
    return undefined;
  }
}

function contentsUrl(api: string, { repository, path, ref }: WorkflowPlace, sha: string): string {
  const commit = /^[0-9a-f]{40,64}$/.test(sha) ? sha : ref;
  const segments = path.split('/').map(encodeURIComponent).join('/');
  return `${api}/repos/${repository}/contents/${segments}?ref=${encodeURIComponent(commit)}`;
}
