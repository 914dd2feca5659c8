import { isKey } from '../serialize/key.ts';
import { type Entry, emptyLedger, type LedgerDocument, ledgerSchema, type Owner, type Struck } from './model.ts';

/** Larger than this, a ledger takes no more entries. Bytes. */
export const longestLedger = 4 * 1024 * 1024;

/** Longest text of an owner or a reason. Characters. */
const longestText = 500;

/**
 * readLedger reads the document. Whoever may write to the container may have written it, so nothing is taken that this
 * product does not write: `problem` continues "the ledger …".
 */
export function readLedger(text: string): LedgerDocument | { readonly problem: string } {
  const value = fields(parsed(text.replace(/^\ufeff/, '')));
  if (value === undefined) return { problem: 'is no JSON object' };
  if (value.schema !== ledgerSchema) {
    const other = typeof value.schema === 'string' && /^azure-conflict-guard\/ledger\/\d{1,9}$/.test(value.schema);
    return {
      problem: other
        ? `was written by another version of this product (${String(value.schema)})`
        : 'was written by something else',
    };
  }
  const entries = listOf(value.entries, entryFrom);
  const struck = listOf(value.struck, struckFrom);
  const { fence } = value;
  if (entries === undefined || struck === undefined || !isFence(fence)) return { problem: 'is damaged' };
  const ids = new Set(entries.map(({ id }) => id));
  if (ids.size < entries.length || entries.some((each) => each.fence > fence)) return { problem: 'is damaged' };
  return { ...emptyLedger, fence, entries, struck };
}

/** writeLedger gives the text of a document. */
export const writeLedger = (document: LedgerDocument): string => `${JSON.stringify(document)}\n`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** All or nothing: one that cannot be read may be the one that stands in the way. */
function listOf<T>(value: unknown, read: (each: Fields) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const all = value.map((each: unknown) => {
    const named = fields(each);
    return named === undefined ? undefined : read(named);
  });
  return all.every((each) => each !== undefined) ? all : undefined;
}

function entryFrom({ id, fence, owner, scopes, operation, came, granted, until }: Fields): Entry | undefined {
  const who = ownerFrom(fields(owner) ?? {});
  if (!isEntryId(id) || !isFence(fence) || who === undefined || !isText(operation) || !isTime(came)) return undefined;
  if (!Array.isArray(scopes) || scopes.length === 0 || !scopes.every((each) => typeof each === 'string' && isKey(each)))
    return undefined;
  if ((granted !== undefined && !isTime(granted)) || (until !== undefined && !isTime(until))) return undefined;
  return {
    id,
    fence,
    owner: who,
    scopes,
    operation,
    came,
    ...(granted === undefined ? {} : { granted }),
    ...(until === undefined ? {} : { until }),
  };
}

function ownerFrom(value: Fields): Owner | undefined {
  const { platform, server, project, repository, run, attempt, job, jobId, nonce } = value;
  if (platform !== 'github' && platform !== 'pipelines' && platform !== 'terminal') return undefined;
  if (![server, project, repository, run, attempt, job, jobId, nonce].every(isText)) return undefined;
  const text = (each: unknown): string => String(each);
  return {
    platform,
    server: text(server),
    project: text(project),
    repository: text(repository),
    run: text(run),
    attempt: text(attempt),
    job: text(job),
    jobId: text(jobId),
    nonce: text(nonce),
  };
}

function struckFrom({ entry, at, how, reason }: Fields): Struck | undefined {
  const whose = entryFrom(fields(entry) ?? {});
  if (whose === undefined || !isTime(at) || !isText(reason) || (how !== 'gone' && how !== 'broken')) return undefined;
  return { entry: whose, at, how, reason };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;
const isFence = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isTime = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/** isEntryId tells what may be the ID of an entry: it is part of the name of a blob, and typed by people. */
export const isEntryId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);
