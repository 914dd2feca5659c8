import { GuardError } from '../../guard-error.ts';
import type { Answer, Ask, Http } from '../../http/client.ts';
import type { Reply } from '../../http/patience.ts';
import { without } from '../words.ts';
import { isSignIn, messageOf, type Refused, refusal } from './log-refusals.ts';
import { noTimeline, parseTimeline, type Timeline } from './timeline.ts';

/** Builds is the address of one build. */
export interface Builds {
  /** Ends with `/`. */
  readonly collection: string;
  readonly project: string;
  readonly buildId: string;
  readonly token: string;
  /** The token is of a person: Azure DevOps takes it as a password, which no token of a job or of Entra ID is. */
  readonly isPersonal?: boolean;
}

/**
 * The version of Azure DevOps Services and Server 2022.1; an older server names its own, and these two calls are the
 * same there.
 */
const newestVersion = '7.1';

/**
 * createClient speaks the two calls of the Build API that we need. The official client (`azure-devops-node-api`) reads
 * a log as one string, which is why it is not used.
 */
export function createClient(http: Http, builds: Builds) {
  let version = newestVersion;

  function ask(path: string, accept: string, what: string, signal: AbortSignal): Ask {
    const url = `${builds.collection}${encodeURIComponent(builds.project)}/_apis/build/builds/${builds.buildId}/${path}?api-version=${version}`;
    // Without the last header a refused token is answered by a redirect to the sign-in page of a browser.
    return {
      url,
      what,
      signal,
      headers: { accept, authorization: authorizationOf(builds), 'x-tfs-fedauthredirect': 'Suppress' },
    };
  }

  function refused(reply: Reply, text: string, what: string, place: Refused['place']): GuardError {
    const said = without(builds.token, messageOf(text));
    return refusal({
      status: reply.status,
      headers: reply.headers,
      what,
      project: builds.project,
      place,
      said,
      isPersonal: builds.isPersonal === true,
    });
  }

  /** Reads the timeline; empty where the build has none yet (204, or `null`). */
  async function timeline(signal: AbortSignal): Promise<Timeline> {
    const what = `the timeline of build ${builds.buildId}`;
    const read = () => http.read(ask('timeline', 'application/json', what, signal));
    let answer = await read();
    const known = answer.status === 400 ? supportedVersion(messageOf(answer.text)) : undefined;
    if (known !== undefined) {
      version = known;
      answer = await read();
    }
    if (answer.status === 204) return noTimeline;
    if (answer.status !== 200 || isSignIn(answer)) throw refused(answer, answer.text, what, 'build');
    const parsed = parse(answer.text);
    const found = parsed === null ? noTimeline : parseTimeline(parsed);
    if (found !== undefined) return found;
    throw new GuardError(
      'unavailable',
      `The timeline of build ${builds.buildId} could not be read: the answer of ${new URL(builds.collection).host} is none of Azure DevOps.`,
      {
        hint: 'Check SYSTEM_COLLECTIONURI and whether a proxy answers in place of Azure DevOps.',
      },
    );
  }

  return {
    timeline,
    refused,
    logAsk: (logId: string, what: string, signal: AbortSignal): Ask => ask(`logs/${logId}`, 'text/plain', what, signal),
    isLog: (answer: Answer): boolean => answer.status === 200 && !isSignIn(answer),
  };
}

/** What Entra ID makes is a JWT, and goes as it is, also where a person sets it. */
function authorizationOf({ token, isPersonal }: Builds): string {
  return isPersonal !== true || token.startsWith('eyJ')
    ? `Bearer ${token}`
    : `Basic ${Buffer.from(`:${token}`).toString('base64')}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An older server says: "… The latest REST API version this server supports is 6.0." */
function supportedVersion(message: string): string | undefined {
  return /out of range .*?(\d{1,2}\.\d)\.?$/.exec(message)?.[1];
}
