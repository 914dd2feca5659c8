import { validateResourceId } from '../../arm/resource-id.ts';
import { inertJson } from '../../hosts/text.ts';
import type { Host } from '../../ports/host.ts';
import { type Report, type Verdict, verdicts } from '../../report/model.ts';
import type { GuardPlan } from '../guard/plan.ts';

/**
 * What the guard leaves for the end of the job. The GitHub runner hands a saved value to the post step as
 * `STATE_<name>`, the Azure Pipelines agent a task variable as `VSTS_TASKVARIABLE_<NAME>`:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#sending-values-to-the-pre-and-post-actions
 */
const names = { started: 'guardStarted', ended: 'guardEnded' } as const;

/** An environment variable of Windows holds 32 767 characters. */
const longest = 24_000;

/** GuardState is what the guard of this job was asked for, and what it came to. */
export interface GuardState {
  /** When the guard started, in milliseconds since 1970. */
  readonly sinceMs: number;
  readonly targets: readonly StateTarget[];
  /** Targets that were too many to be kept. */
  readonly more: number;
  /** Absent where the guard ended without one: it was canceled, or could not do its work. */
  readonly verdict?: Verdict;
  /** IDs, in lower case, of targets that the guard itself found failed: that is no failure since it started. */
  readonly failedBefore: readonly string[];
}

/** StateTarget is one target with the name of its operation. */
export interface StateTarget {
  readonly id: string;
  readonly operation: string;
}

/**
 * rememberGuard keeps for the end of the job what the guard is about to do, before anything is asked. What it gives
 * back keeps the verdict too, and hands the report through. `sinceMs` is when the guard started, in milliseconds since
 * 1970.
 */
export function rememberGuard(
  host: Pick<Host, 'saveState'>,
  plan: Pick<GuardPlan, 'targets'>,
  sinceMs: number,
): (report: Report) => Report {
  const all = plan.targets.map(({ target, operation }): StateTarget => ({ id: target.id, operation: operation.name }));
  const targets = fitting(all);
  save(host, names.started, { since: new Date(sinceMs).toISOString(), targets, more: all.length - targets.length });
  return (report) => {
    const failed = report.targets.filter(({ conditions }) => conditions.some(({ actual }) => /^failed$/i.test(actual)));
    save(host, names.ended, { verdict: report.verdict, failed: fitting(failed.map(({ resourceId }) => resourceId)) });
    return report;
  };
}

const save = (host: Pick<Host, 'saveState'>, name: string, value: unknown): void =>
  host.saveState(name, inertJson(JSON.stringify(value)));

function fitting<T>(all: readonly T[]): readonly T[] {
  let length = 0;
  const kept: T[] = [];
  for (const each of all) {
    length += JSON.stringify(each).length + 1;
    if (length > longest) break;
    kept.push(each);
  }
  return kept;
}

/** hasStarted tells whether a guard of this job left something to look up; mode `run` leaves a lease alone. */
export const hasStarted = (host: Pick<Host, 'state'>): boolean => host.state(names.started) !== '';

/**
 * recall reads it again. The values went through files and the environment: nothing is taken that is not what the guard
 * writes. Undefined where there is none that can be believed.
 */
export function recall(host: Pick<Host, 'state'>, now: number): GuardState | undefined {
  const started = fields(host.state(names.started));
  const sinceMs = timeOf(started.since);
  const targets = Array.isArray(started.targets) ? started.targets.map(targetOf) : [];
  const known = targets.filter((each) => each !== undefined);
  if (sinceMs === undefined || sinceMs > now + 60_000 || known.length === 0 || known.length < targets.length)
    return undefined;
  const { more } = started;
  const ended = fields(host.state(names.ended));
  const verdict = verdicts.find((each) => each === ended.verdict);
  return {
    sinceMs,
    targets: known,
    more: typeof more === 'number' && Number.isSafeInteger(more) && more > 0 ? more : 0,
    ...(verdict === undefined ? {} : { verdict }),
    failedBefore: Array.isArray(ended.failed)
      ? ended.failed.flatMap((id) => (typeof id === 'string' ? [id.toLowerCase()] : []))
      : [],
  };
}

function fields(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

function timeOf(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}

function targetOf(value: unknown): StateTarget | undefined {
  const { id, operation }: { readonly id?: unknown; readonly operation?: unknown } =
    typeof value === 'object' && value !== null ? value : {};
  if (typeof id !== 'string' || typeof operation !== 'string' || !/^[\w./*-]{1,200}$/.test(operation)) return undefined;
  const checked = validateResourceId(id);
  return 'problem' in checked ? undefined : { id: checked.id, operation };
}
