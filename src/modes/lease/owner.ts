import type { Owner } from '../../lease/model.ts';
import type { Host, RunIdentity } from '../../ports/host.ts';
import { runLink } from '../../report/link.ts';
import type { Link } from '../../report/model.ts';

const longest = 300;

/** ownerOf names this run in the ledger: by what the platform calls it, never by a person. */
export function ownerOf({ kind, run, input }: Pick<Host, 'kind' | 'run' | 'input'>, nonce: string): Owner {
  const text = (value: string | undefined): string => (value ?? '').slice(0, longest);
  return {
    platform: kind,
    server: text(run.server),
    project: text(run.project),
    repository: text(run.repository),
    run: text(run.id),
    attempt: text(run.attempt),
    job: text(run.job),
    jobId: kind === 'terminal' ? '' : text(input('job-id')),
    nonce,
  };
}

/** ownerWords says who it is: `GitHub contoso/shop, run 42, attempt 2, job deploy`. */
export function ownerWords({ platform, server, project, repository, run, attempt, job }: Owner): string {
  if (platform === 'terminal') return repository === '' ? 'a terminal' : `a terminal (${repository})`;
  const place =
    platform === 'github' ? repository : [organization(server), project].filter((part) => part !== '').join('/');
  const parts = [
    `${platform === 'github' ? 'GitHub' : 'Azure Pipelines'}${place === '' ? '' : ` ${place}`}`,
    ...(run === '' ? [] : [`run ${run}`]),
    ...(attempt === '' || attempt === '1' ? [] : [`attempt ${attempt}`]),
    ...(job === '' ? [] : [`job ${job}`]),
  ];
  return parts.join(', ');
}

function organization(server: string): string {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)\/?([^/]*)/.exec(server) ?? [];
  return path === '' ? host.replace(/\.visualstudio\.com$/, '') : path;
}

/**
 * ownerLink links the run of an owner. The ledger is a text that others wrote: only its names count, and of servers
 * those that everybody knows, and our own.
 */
export function ownerLink(owner: Owner, own: Pick<RunIdentity, 'server'>): Link | undefined {
  return owner.platform === 'terminal' ? undefined : runLink({ ...owner, platform: owner.platform }, own.server);
}
