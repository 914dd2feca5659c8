import { isRateLimited, type Reply } from '../../http/patience.ts';
import { capital } from '../../http/trouble.ts';
import type { Told } from '../../ports/queue.ts';
import { plain } from '../words.ts';

/** Untold is what was asked and not read. Its detail has no period at its end, for it goes into sentences. */
export type Untold = Exclude<Told<never>, { readonly status: 'read' }>;

/** RefusedQuestion is an answer of GitHub that does not tell what was asked. */
export interface RefusedQuestion extends Reply {
  /** What was asked for, as the subject of a sentence. */
  readonly what: string;
  readonly repository: string;
  /** `groups`: a list of concurrency groups. `group`: one group by its name. `file`: the workflow file. */
  readonly place: 'groups' | 'group' | 'file';
  /** GitHub's own words. */
  readonly said: string;
}

interface Row {
  readonly when: (refused: RefusedQuestion) => boolean;
  readonly status: Untold['status'];
  /** Why, and what to do. */
  readonly because: (refused: RefusedQuestion) => string;
}

const actionsRead =
  'Add `permissions: { actions: read }` to the job (a `permissions` block takes away what it does not name)';
const contentsRead =
  'Add `permissions: { contents: read }` to the job (a `permissions` block takes away what it does not name)';

/** The first row that fits counts: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const rows: readonly Row[] = [
  {
    when: (refused) => isRateLimited(refused) || (refused.status === 403 && /rate limit/i.test(refused.said)),
    status: 'failed',
    because: () => 'GitHub limits the requests of this token at the moment',
  },
  {
    when: ({ status }) => status === 401,
    status: 'denied',
    because: () => 'GitHub does not accept the token. Leave `github-token` at its default, or pass one that is valid',
  },
  {
    when: ({ status, place }) => status === 403 && place === 'file',
    status: 'denied',
    because: () => `the token lacks the permission \`contents: read\`. ${contentsRead}`,
  },
  {
    when: ({ status }) => status === 403,
    status: 'denied',
    because: () => `the token lacks the permission \`actions: read\`. ${actionsRead}`,
  },
  {
    when: ({ status, place }) => status === 404 && place === 'file',
    status: 'failed',
    because: ({ repository }) =>
      `there is no such file in ${repository} at that commit, or the token may not see it. ${contentsRead}`,
  },
  {
    // GitHub hides a repository, and a run, that a token may not see behind the same status.
    when: ({ status, place }) => status === 404 && place === 'groups',
    status: 'unsupported',
    because: ({ repository }) =>
      'either this server has no API of concurrency groups (GitHub Enterprise Server may lack it), ' +
      `or the token may not see the repository ${repository}. If the server has it: ${actionsRead}`,
  },
  {
    when: ({ status }) => status >= 300 && status < 400,
    status: 'failed',
    because: ({ repository }) =>
      `GitHub leads elsewhere: ${repository} may have been renamed or moved while this run was going`,
  },
];

/** untoldBy words a refusing answer: what was not read, why, and which permission is missing. */
export function untoldBy(refused: RefusedQuestion): Untold {
  const row = rows.find((candidate) => candidate.when(refused));
  const said = refused.said === '' ? '' : `, "${plain(refused.said, 160)}"`;
  const because = row?.because(refused) ?? 'GitHub failed';
  return {
    status: row?.status ?? 'failed',
    detail: `${capital(refused.what)} could not be read (HTTP ${refused.status}${said}): ${because}`,
  };
}
