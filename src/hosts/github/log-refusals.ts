import { GuardError, type GuardErrorKind } from '../../guard-error.ts';
import { isRateLimited, type Reply } from '../../http/patience.ts';
import { capital } from '../../http/trouble.ts';
import { plain } from '../words.ts';

/** Refused is an answer of GitHub, or of its log store, that is no log and no list. */
export interface Refused extends Reply {
  /** What was to be read, as the subject of a sentence. */
  readonly what: string;
  readonly repository: string;
  /** `run`: the list of jobs. `log`: the API's answer for a log. `store`: where the log is kept. */
  readonly place: 'run' | 'log' | 'store';
  /** GitHub's own words, or a part of the body. */
  readonly said: string;
}

interface Row {
  readonly when: (refused: Refused) => boolean;
  readonly kind: GuardErrorKind;
  readonly because: (refused: Refused) => string;
  readonly hint: (refused: Refused) => string;
}

const permissions = (refused: Refused): string =>
  'Add `permissions: { actions: read }` to the job (a `permissions` block takes away what it does not name). ' +
  `For a run of another repository pass a \`github-token\` that may read the Actions of ${refused.repository}.`;

/**
 * The first row that fits counts. Statuses as documented for workflow jobs, the authentication and the rate limits of
 * the REST API.
 */
const rows: readonly Row[] = [
  {
    when: (refused) =>
      refused.place !== 'store' &&
      (isRateLimited(refused) || (refused.status === 403 && /rate limit/i.test(refused.said))),
    kind: 'unavailable',
    because: () => 'GitHub limits the requests of this token at the moment',
    hint: () => 'Run the diagnosis again later, or pass a `github-token` with a limit of its own.',
  },
  {
    when: (refused) => refused.place !== 'store' && refused.status === 401,
    kind: 'denied',
    because: () => 'GitHub does not accept the token',
    hint: () => 'Leave `github-token` at its default, or pass one that is valid and not expired.',
  },
  {
    when: (refused) => refused.place !== 'store' && refused.status === 403,
    kind: 'denied',
    because: () => 'the token lacks the permission `actions: read`',
    hint: permissions,
  },
  {
    when: (refused) => refused.place === 'run' && refused.status === 404,
    kind: 'unreadable',
    because: (refused) => `there is no such run in ${refused.repository}, or the token may not see it`,
    hint: permissions,
  },
  {
    when: (refused) => refused.status === 410,
    kind: 'unreadable',
    because: () => 'it has expired',
    hint: () =>
      'GitHub keeps logs for the retention time of the repository (90 days unless set otherwise). Pass a copy of the log as `log`.',
  },
  {
    // The API leads to the store also where the log was not written: a job that still runs, was canceled in the queue,
    // or lost its runner.
    when: (refused) => refused.status === 404,
    kind: 'unreadable',
    because: () => 'GitHub has no log of this job (not written yet, expired, or the job never started on a runner)',
    hint: () => 'Look at the job in the run. If it has just ended, run the diagnosis again.',
  },
  {
    when: (refused) =>
      refused.place === 'store' && (refused.status === 400 || refused.status === 401 || refused.status === 403),
    kind: 'unavailable',
    because: () => 'the log store did not accept the signed address',
    hint: () =>
      'Such an address is valid for a minute. A proxy that delays or changes requests may be the cause; run the diagnosis again.',
  },
];

/** refusal turns a refusing answer into the error for people: what, why, and which permission or step is missing. */
export function refusal(refused: Refused): GuardError {
  const row = rows.find((candidate) => candidate.when(refused));
  const said = refused.said === '' ? '' : `, "${plain(refused.said, 160)}"`;
  const because = row?.because(refused) ?? (refused.place === 'store' ? 'the log store failed' : 'GitHub failed');
  return new GuardError(
    row?.kind ?? 'unavailable',
    `${capital(refused.what)} could not be read: ${because} (HTTP ${refused.status}${said}).`,
    {
      hint: row?.hint(refused) ?? 'Run the diagnosis again later; see https://www.githubstatus.com for known troubles.',
    },
  );
}
