import { asFields, asId, asText, asTime } from '../untyped.ts';
import { plain } from '../words.ts';

/** TimelineRecord is one line of a build's timeline: a stage, phase, job or task. */
export interface TimelineRecord {
  readonly id: string;
  readonly parentId?: string;
  /** `Stage`, `Phase`, `Job`, `Task`, `Checkpoint`, … */
  readonly type: string;
  readonly name: string;
  /** `pending`, `inProgress`, `completed`. */
  readonly state: string;
  /** `succeeded`, `succeededWithIssues`, `failed`, `canceled`, `skipped`, `abandoned`; absent before the end. */
  readonly result?: string;
  readonly attempt: number;
  /** The same in every attempt. */
  readonly identifier?: string;
  readonly logId?: string;
  /** `AzureCLI@2`. */
  readonly task?: string;
  /** Milliseconds since 1970, by the agent's clock. */
  readonly finishTime?: number;
  /** The first error that the record carries. */
  readonly issue?: string;
}

/** FailedRecord is a failure that no failure below it explains. */
export interface FailedRecord {
  readonly record: TimelineRecord;
  /** `task "AzureCLI@2: deploy" in job "deploy"`. */
  readonly label: string;
  readonly jobId?: string;
}

/**
 * Timeline is what a build tells of its parts. Where one of them cannot be understood it is not whole: nothing follows
 * from what it does not hold.
 */
export interface Timeline {
  readonly records: readonly TimelineRecord[];
  readonly whole: boolean;
}

/** Of a build that has not started: it has no timeline at all. */
export const noTimeline: Timeline = { records: [], whole: true };

/**
 * parseTimeline reads a timeline; nothing where it is none.
 * @see https://learn.microsoft.com/en-us/rest/api/azure/devops/build/timeline/get?view=azure-devops-rest-7.1
 */
export function parseTimeline(value: unknown): Timeline | undefined {
  const rows = asFields(value).records;
  if (!Array.isArray(rows)) return undefined;
  const records = rows.map(parseRecord).filter((record) => record !== undefined);
  return { records, whole: records.length === rows.length };
}

function parseRecord(value: unknown): TimelineRecord | undefined {
  const fields = asFields(value);
  const id = asText(fields.id);
  if (id === undefined) return undefined;
  const optional = {
    parentId: asText(fields.parentId),
    result: asText(fields.result),
    identifier: asText(fields.identifier),
    logId: asId(asFields(fields.log).id),
    task: taskName(fields.task),
    finishTime: asTime(fields.finishTime),
    issue: firstError(fields.issues),
  };
  return {
    id,
    type: plain(asText(fields.type) ?? '', 30),
    name: plain(asText(fields.name) ?? id),
    state: asText(fields.state) ?? '',
    attempt: typeof fields.attempt === 'number' ? fields.attempt : 1,
    ...defined(optional),
  };
}

/** Leaves out what is undefined, because an optional field is absent or has a value. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function taskName(value: unknown): string | undefined {
  const { name, version } = asFields(value);
  const text = asText(name);
  if (text === undefined) return undefined;
  const major = /^\d+/.exec(asText(version) ?? '')?.[0];
  return plain(major === undefined ? text : `${text}@${major}`, 100);
}

function firstError(value: unknown): string | undefined {
  const issues = Array.isArray(value) ? value.map(asFields) : [];
  const message = asText(issues.find((issue) => issue.type === 'error')?.message);
  return message === undefined ? undefined : plain(message);
}

/**
 * failedRecords gives the deepest failures: the failed tasks, and a failed job, phase or stage only where nothing
 * failed below it (a lost agent, a time-out, a rejected check). A task with `continueOnError` ends as
 * `succeededWithIssues` and is none. Those of `currentJob` come first: they are what just happened.
 */
export function failedRecords(records: readonly TimelineRecord[], currentJob = ''): readonly FailedRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const newest = newestAttempts(records);
  const latest = records.filter((record) =>
    [...upward(record, byId)].every((above) => above.attempt >= (newest.get(keyOf(above)) ?? 0)),
  );
  const explained = new Set<string>();
  const failed = latest.filter((record) => record.result === 'failed');
  for (const record of failed) for (const above of upward(record, byId)) if (above !== record) explained.add(above.id);
  const stages = latest.filter((record) => record.type === 'Stage').length;
  const leaves = failed
    .filter((record) => !explained.has(record.id))
    .map((record) => labelled(record, byId, stages > 1));
  const own = (leaf: FailedRecord): boolean => leaf.jobId?.toLowerCase() === currentJob.toLowerCase();
  return currentJob === '' ? leaves : [...leaves.filter(own), ...leaves.filter((leaf) => !own(leaf))];
}

/**
 * The timeline lists the last attempt and refers to earlier ones in `previousAttempts`. That earlier attempts are never
 * listed beside it is not documented, so a record counts only where no other one of the same type and identifier has a
 * higher attempt.
 */
function newestAttempts(records: readonly TimelineRecord[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const record of records) newest.set(keyOf(record), Math.max(record.attempt, newest.get(keyOf(record)) ?? 0));
  return newest;
}

function keyOf(record: TimelineRecord): string {
  return `${record.type} ${record.identifier ?? record.id}`;
}

/** The record, its parent, and so on; ends also where the parents form a ring. */
function* upward(record: TimelineRecord, byId: ReadonlyMap<string, TimelineRecord>): Generator<TimelineRecord> {
  const seen = new Set<string>();
  for (
    let at: TimelineRecord | undefined = record;
    at !== undefined && !seen.has(at.id);
    at = byId.get(at.parentId ?? '')
  ) {
    seen.add(at.id);
    yield at;
  }
}

function labelled(record: TimelineRecord, byId: ReadonlyMap<string, TimelineRecord>, nameStage: boolean): FailedRecord {
  const above = [...upward(record, byId)];
  const job = above.find((one) => one.type === 'Job');
  const stage = above.find((one) => one.type === 'Stage');
  const own = `${(record.type || 'record').toLowerCase()} "${record.task === undefined ? '' : `${record.task}: `}${record.name}"`;
  const inJob = job === undefined || job === record ? '' : ` in job "${job.name}"`;
  const inStage = !nameStage || stage === undefined || stage === record ? '' : ` of stage "${stage.name}"`;
  return { record, label: `${own}${inJob}${inStage}`, ...(job === undefined ? {} : { jobId: job.id }) };
}

/**
 * checkpointRecords gives the records that could tell of an exclusive lock before a stage: the stage's `Checkpoint`,
 * and whatever speaks of such a lock. Those of other stages are left out where the timeline says which is which. The
 * types of other checks are `Checkpoint.Approval` and alike; that of the lock is not documented, so it is known by its
 * words.
 */
export function checkpointRecords(records: readonly TimelineRecord[], stage: string): readonly TimelineRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const newest = newestAttempts(records);
  const speaks = (text: string): boolean => /exclusive[\s._-]*lock/i.test(text);
  return records.filter((record) => {
    if (record.type.toLowerCase() !== 'checkpoint' && !speaks(record.type) && !speaks(record.name)) return false;
    const above = [...upward(record, byId)];
    if (above.some((one) => one.attempt < (newest.get(keyOf(one)) ?? 0))) return false;
    const own = above.find((one) => one.type === 'Stage');
    const names = [own?.identifier, own?.name].flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]));
    return stage === '' || own === undefined || names.includes(stage.toLowerCase());
  });
}

/** isRunning tells whether a record with that ID has not ended. */
export function isRunning(records: readonly TimelineRecord[], id: string): boolean {
  return (
    id !== '' && records.some((record) => record.id.toLowerCase() === id.toLowerCase() && record.state !== 'completed')
  );
}

/** countTasks says in words how the tasks ended: `5 succeeded, 1 running`. */
export function countTasks(records: readonly TimelineRecord[]): string {
  const counts = new Map<string, number>();
  for (const record of records.filter((one) => one.type === 'Task')) {
    const outcome = record.state === 'completed' ? plain(record.result ?? 'completed', 30) : 'not ended';
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'it has no tasks yet';
}
