import { inertJson } from '../../hosts/text.ts';
import { isEntryId } from '../../lease/document.ts';
import type { Ticket } from '../../lease/join.ts';
import type { Owner } from '../../lease/model.ts';
import type { Host } from '../../ports/host.ts';

/** The name under which the ticket is kept for the end of the job; `main/post.ts` looks whether there is one. */
const name = 'leaseTicket';

/** KeptTicket is what the end of the job needs to give a lease back. */
export interface KeptTicket {
  /** URL of the container. It must still be that of the input. */
  readonly container: string;
  readonly ticket: Ticket;
  /**
   * The file whose end tells the process that renews the lease that it is not needed any more; empty where there is
   * none.
   */
  readonly file: string;
  /** Whether the step ended with it, so that it must still be there at the end of the job. */
  readonly kept: boolean;
}

/** keepTicket saves it: before anything is taken, so that a job that is killed in between still cleans up. */
export function keepTicket(host: Pick<Host, 'saveState'>, kept: KeptTicket): void {
  host.saveState(name, inertJson(JSON.stringify(kept)));
}

/** forgetTicket says that there is nothing to give back any more. */
export const forgetTicket = (host: Pick<Host, 'saveState'>): void => host.saveState(name, '');

/** hasTicket tells whether there is one to read. */
export const hasTicket = (host: Pick<Host, 'state'>): boolean => host.state(name) !== '';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const fields = ['server', 'project', 'repository', 'run', 'attempt', 'job', 'jobId', 'nonce'] as const;

/**
 * recallTicket reads it again. It went through files and the environment: nothing is taken that is not what this
 * product writes.
 */
export function recallTicket(host: Pick<Host, 'state'>): KeptTicket | undefined {
  const { container, ticket, file, kept } = objectOf(parsed(host.state(name)));
  const { id, leaseId, owner, shards } = objectOf(ticket);
  const who = objectOf(owner);
  if (typeof container !== 'string' || typeof file !== 'string' || typeof kept !== 'boolean' || !isEntryId(id))
    return undefined;
  if (typeof leaseId !== 'string' || !guid.test(leaseId)) return undefined;
  if (!Array.isArray(shards) || !shards.every((each) => typeof each === 'string' && /^[0-9a-z-]{1,60}$/.test(each)))
    return undefined;
  const { platform } = who;
  if (
    (platform !== 'github' && platform !== 'pipelines' && platform !== 'terminal') ||
    !fields.every((each) => typeof who[each] === 'string')
  )
    return undefined;
  return { container, file, kept, ticket: { id, leaseId, shards, owner: who as unknown as Owner } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
