import { GuardError } from '../../guard-error.ts';
import type { Ask, Http, TextAnswer } from '../../http/client.ts';
import { capital } from '../../http/trouble.ts';
import type { Told } from '../../ports/queue.ts';
import { plain, without } from '../words.ts';
import { isSignIn, messageOf } from './log-refusals.ts';

/** Project is the address of a project of Azure DevOps, and who asks. */
export interface Project {
  /** Ends with `/`. */
  readonly collection: string;
  /** Name or ID. */
  readonly project: string;
  /** Access token of the job. */
  readonly token: string;
  readonly signal: AbortSignal;
}

/** Question is one thing to read from a project. */
export interface Question {
  /** Below `_apis/`, escaped. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** `7.1`, `7.1-preview.1`. */
  readonly version: string;
  /** What it is, as the subject of a sentence. */
  readonly what: string;
  /** Which permission is missing where the answer is 403: a sentence. */
  readonly permission: string;
}

/** Longest detail in characters: a sentence of ours and one of the server's. */
const detailLength = 600;

/** An older server says: "… The latest REST API version this server supports is 6.0." It is asked again with that. */
const outOfRange = /out of range .*?(\d{1,2}\.\d)\.?$/;

/**
 * readProject gives the JSON of an answer, whatever it holds; `null` where the answer is empty. Throws `GuardError`
 * where no answer comes.
 */
export async function readProject(http: Http, project: Project, question: Question): Promise<Told<unknown>> {
  let answer = await http.read(askOf(project, question, question.version));
  const known = answer.status === 400 ? outOfRange.exec(messageOf(answer.text))?.[1] : undefined;
  if (known !== undefined) {
    answer = await http.read(askOf(project, question, question.version.replace(/^[\d.]+/, known)));
  }
  if (answer.status === 204 || (answer.status === 200 && answer.text.trim() === ''))
    return { status: 'read', value: null };
  if (answer.status !== 200 || isSignIn(answer)) return refused(project, question, answer);
  try {
    return { status: 'read', value: JSON.parse(answer.text) };
  } catch {
    const host = new URL(project.collection).host;
    return {
      status: 'failed',
      detail: `${capital(question.what)} could not be read: the answer of ${host} is none of Azure DevOps.`,
    };
  }
}

function askOf(project: Project, question: Question, version: string): Ask {
  const query = new URLSearchParams({ ...question.query, 'api-version': version });
  return {
    url: `${project.collection}${encodeURIComponent(project.project)}/_apis/${question.path}?${query}`,
    what: question.what,
    signal: project.signal,
    // Without the last header a refused token is answered by a redirect to the sign-in page of a browser.
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${project.token}`,
      'x-tfs-fedauthredirect': 'Suppress',
    },
  };
}

function refused(project: Project, question: Question, answer: TextAnswer): Told<never> {
  const { status, because, hint } = reasonOf(question, answer);
  const said = plain(without(project.token, messageOf(answer.text)), 160);
  const words = said === '' ? '' : `, "${said}"`;
  return {
    status,
    detail: `${capital(question.what)} could not be read: ${because} (HTTP ${answer.status}${words}).${hint}`,
  };
}

interface Reason {
  readonly status: 'denied' | 'failed' | 'unsupported';
  readonly because: string;
  /** With its leading space. */
  readonly hint: string;
}

function reasonOf(question: Question, answer: TextAnswer): Reason {
  if (isSignIn(answer)) {
    const because = "Azure DevOps asks to sign in, so it does not accept the job's access token";
    return { status: 'denied', because, hint: ' Check that no proxy removes the Authorization header.' };
  }
  if (answer.status === 403) {
    return {
      status: 'denied',
      because: "the job's access token lacks the permission",
      hint: ` ${question.permission}`,
    };
  }
  if (answer.status === 404) {
    return {
      status: 'unsupported',
      because: "this server does not have it, or does not show it to the job's access token",
      hint: '',
    };
  }
  if (answer.status === 400)
    return { status: 'unsupported', because: 'this server does not take the question', hint: '' };
  return {
    status: 'failed',
    because: answer.status === 429 ? 'Azure DevOps limits the requests' : 'Azure DevOps failed',
    hint: '',
  };
}

/**
 * told makes an answer of whatever goes wrong while one is sought: a check of the queue must not end a run that it
 * could only have warned of. Throws `GuardError('canceled')` where the run was canceled, and nothing else.
 */
export async function told<A>(signal: AbortSignal, what: string, seek: () => Promise<A>): Promise<A | Told<never>> {
  try {
    return await seek();
  } catch (error) {
    if (error instanceof GuardError && error.kind === 'canceled') throw error;
    if (signal.aborted) throw new GuardError('canceled', `Reading ${what} was canceled.`);
    if (!(error instanceof GuardError)) {
      // The words of an unknown error may hold what it choked on.
      return {
        status: 'failed',
        detail: `${capital(what)} could not be read: an unexpected error (${error instanceof Error ? error.name : typeof error}).`,
      };
    }
    const detail = plain(error.hint === undefined ? error.message : `${error.message} ${error.hint}`, detailLength);
    return { status: error.kind === 'denied' ? 'denied' : 'failed', detail };
  }
}
