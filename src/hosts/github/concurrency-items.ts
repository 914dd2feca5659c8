import type { ActiveGroup, GroupMember, OwnGroup, OwnItem } from '../../ports/queue.ts';
import { asFields, asId, asText, asTime } from '../untyped.ts';
import { plain } from '../words.ts';

/**
 * The answers of the API of concurrency groups, read with care: what may be missing (names, pages, times) is left out,
 * but an item that cannot be told from another one spoils the whole answer, because without it the queue would look
 * shorter than it is.
 */

/**
 * listIn reads the list that an answer holds in one field. Undefined where the answer, or one item of it, is not what
 * the API gives.
 */
export function listIn<T>(
  text: string,
  field: string,
  read: (item: unknown, index: number) => T | undefined,
): readonly T[] | undefined {
  return readList(asFields(parsed(text))[field], read);
}

/** totalIn is how many items a list holds on all its pages, where the answer tells it. */
export function totalIn(text: string): unknown {
  return asFields(parsed(text)).total_count;
}

/** messageIn is what GitHub says of a refusal; empty where it says nothing. */
export function messageIn(text: string): string {
  return asText(asFields(parsed(text)).message) ?? '';
}

/** activeGroupIn reads a group of the repository's list. */
export function activeGroupIn(value: unknown): ActiveGroup | undefined {
  const group = asFields(value);
  const name = asText(group.group_name);
  const time = asTime(group.last_acquired_at);
  if (name === undefined) return undefined;
  return time === undefined ? { name } : { name, lastAcquiredAt: time };
}

/** ownGroupIn reads a group of the run's list. */
export function ownGroupIn(value: unknown): OwnGroup | undefined {
  const group = asFields(value);
  const name = asText(group.group_name);
  const items = readList(group.group_members, ownItemIn);
  return name === undefined || items === undefined ? undefined : { name, items };
}

/** memberIn reads an item of one group's queue. Its page is made from the IDs, not from what the answer says. */
export function memberIn(value: unknown, index: number): GroupMember | undefined {
  const item = asFields(value);
  const runId = asId(item.run_id);
  if (runId === undefined) return undefined;
  const known = item.status === 'in_progress' || item.status === 'pending';
  return {
    runId,
    runName: plain(asText(item.run_name) ?? ''),
    ...jobOf(item),
    // The list is in order; the first one holds the group.
    holds: known ? item.status === 'in_progress' : index === 0,
  };
}

function ownItemIn(value: unknown): OwnItem | undefined {
  const item = asFields(value);
  const position = positionOf(item.position, item.status);
  return position === undefined ? undefined : { position, ...jobOf(item) };
}

function positionOf(position: unknown, status: unknown): number | undefined {
  if (typeof position === 'number') return Number.isSafeInteger(position) && position >= 0 ? position : undefined;
  return status === 'in_progress' ? 0 : undefined;
}

/** Absent, or null, where the item is the run itself. */
function jobOf(item: Readonly<Record<string, unknown>>): { readonly jobId?: string; readonly jobName?: string } {
  const jobId = asId(item.job_id);
  const jobName = asText(item.job_name);
  return { ...(jobId === undefined ? {} : { jobId }), ...(jobName === undefined ? {} : { jobName: plain(jobName) }) };
}

function readList<T>(value: unknown, read: (item: unknown, index: number) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(read).filter((item) => item !== undefined);
  return items.length === value.length ? items : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
