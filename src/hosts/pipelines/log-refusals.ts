import { GuardError, type GuardErrorKind } from '../../guard-error.ts';
import type { Reply } from '../../http/patience.ts';
import { capital } from '../../http/trouble.ts';
import { asFields, asText } from '../untyped.ts';
import { plain } from '../words.ts';

/** Refused is an answer of Azure DevOps that is no log and no timeline. */
export interface Refused extends Reply {
  /** What was to be read, as the subject of a sentence. */
  readonly what: string;
  readonly project: string;
  readonly place: 'build' | 'log';
  /** The server's own words. */
  readonly said: string;
  /** The token is of a person, not of a job. */
  readonly isPersonal: boolean;
}

interface Row {
  readonly when: (refused: Refused) => boolean;
  readonly kind: GuardErrorKind;
  readonly because: (refused: Refused) => string;
  readonly hint: (refused: Refused) => string;
}

const scope = (refused: Refused): string =>
  `Give the build service account the permission "View builds" in project ${plain(refused.project, 100)}. ` +
  'For a build of another project, switch off "Limit job authorization scope to current project for non-release pipelines" in the project settings (Pipelines, Settings).';

/**
 * The first row that fits counts.
 * @see https://learn.microsoft.com/en-us/azure/devops/pipelines/process/access-tokens
 */
const rows: readonly Row[] = [
  {
    when: isSignIn,
    kind: 'denied',
    because: () => "Azure DevOps asks to sign in, so it does not accept the job's access token",
    hint: () =>
      'The token is valid while its job runs. Check that the agent and the pipeline belong to this organization and that no proxy removes the Authorization header.',
  },
  {
    when: (refused) => refused.status === 403,
    kind: 'denied',
    because: () =>
      "the job's access token lacks the permission to read builds, or its authorization scope leaves this project out",
    hint: scope,
  },
  {
    when: (refused) => refused.place === 'build' && refused.status === 404,
    kind: 'unreadable',
    because: (refused) =>
      `there is no such build in project ${plain(refused.project, 100)}, or the job's access token may not see it`,
    hint: scope,
  },
  {
    when: (refused) => refused.status === 404 || refused.status === 410,
    kind: 'unreadable',
    because: () => 'it is not there (not written yet, or removed by the retention policy)',
    hint: () => 'If the task has just ended, run the diagnosis again; otherwise pass a copy of the log as `log`.',
  },
  {
    when: (refused) => refused.status === 429,
    kind: 'unavailable',
    because: () => 'Azure DevOps limits the requests of this account at the moment',
    hint: () => 'Run the diagnosis again later.',
  },
];

/**
 * isSignIn knows the three forms in which Azure DevOps says "who are you": 401, a redirect to its sign-in page, and
 * that page itself, as 203 or 200 with HTML. The last two are community knowledge, not documented.
 */
export function isSignIn(reply: Reply): boolean {
  const html = /^text\/html/i.test(reply.headers.get('content-type') ?? '');
  return (
    reply.status === 401 ||
    reply.status === 203 ||
    (reply.status >= 300 && reply.status < 400) ||
    (reply.status === 200 && html)
  );
}

/** @see https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/oauth#scopes */
const personal =
  'It needs the scope Build (read), for the organization in the address; its owner needs the permission to view builds.';

/** refusal turns a refusing answer into the error for people: what, why, and which permission or step is missing. */
export function refusal(refused: Refused): GuardError {
  const row = rows.find((candidate) => candidate.when(refused));
  const said = refused.said === '' ? '' : `, "${plain(refused.said, 160)}"`;
  const because = row?.because(refused) ?? 'Azure DevOps failed';
  const { isPersonal } = refused;
  const why = isPersonal ? because.replace("the job's access token", 'the personal access token') : because;
  return new GuardError(
    row?.kind ?? 'unavailable',
    `${capital(refused.what)} could not be read: ${why} (HTTP ${refused.status}${said}).`,
    {
      hint:
        (isPersonal && because !== why ? personal : row?.hint(refused)) ??
        'Run the diagnosis again later; see https://status.dev.azure.com for known troubles.',
    },
  );
}

/** messageOf takes the sentence out of an error body of Azure DevOps; an HTML page says nothing that helps. */
export function messageOf(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body);
    return asText(asFields(parsed).message) ?? '';
  } catch {
    return '';
  }
}
