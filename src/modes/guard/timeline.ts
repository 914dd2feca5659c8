import { operationsOn } from '../../gate/holders.ts';
import { safely } from '../../gate/needs.ts';
import { type Json, seenIn } from '../../gate/snapshot.ts';
import type { TimelineEntry } from '../../report/model.ts';
import type { Decided } from './decide.ts';
import { shortOperation } from './diagnosis.ts';

/** Entries that one target gives at most: the latest. */
const mostOfLog = 8;
const most = 60;

/**
 * timelineOf puts together what happened to the targets: operations of the Activity Log, active deployments, the
 * moments that resources tell of themselves, and what this run did. Oldest first. It explains and never decides.
 */
export function timelineOf(decided: readonly Decided[], own: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const entries = decided.slice(0, 20).flatMap((each) => [...ofLog(each), ...ofDeployments(each), ...ofResource(each)]);
  const unique = new Map([...entries, ...own].map((entry) => [`${entry.time} ${entry.text}`, entry]));
  return [...unique.values()].sort((a, b) => a.time.localeCompare(b.time)).slice(-most);
}

function ofLog({ wanted, snapshot }: Decided): readonly TimelineEntry[] {
  return operationsOn(wanted.target.id, snapshot.activity)
    .slice(0, mostOfLog)
    .flatMap(({ since, until, operation, who, status, resourceId }) => {
      const on =
        resourceId.toLowerCase() === wanted.target.id.toLowerCase()
          ? wanted.target.name
          : (resourceId.split('/').at(-1) ?? '');
      const what = `${shortOperation(operation)} on ${on}${who === undefined ? '' : ` by ${who}`}`;
      const entry: TimelineEntry = {
        time: iso(since),
        source: 'activity-log',
        text: `${what}: ${status || 'no status'}`,
      };
      return [until === undefined || until === since ? entry : { ...entry, until: iso(until) }];
    });
}

function ofDeployments({ snapshot: { deployments } }: Decided): readonly TimelineEntry[] {
  return seenIn(deployments).flatMap(({ name, since, state }) =>
    since === undefined
      ? []
      : [{ time: iso(since), source: 'deployment' as const, text: `deployment ${name} began, now ${state}` }],
  );
}

/** Virtual machines tell when their statuses changed; most other resources tell nothing. */
function ofResource({ wanted, snapshot: { resource } }: Decided): readonly TimelineEntry[] {
  if (resource.status !== 'read') return [];
  const statuses = safely('properties.instanceView.statuses[?time].[time, code]', resource.value);
  const rows: readonly Json[] = Array.isArray(statuses) ? statuses : [];
  return rows.flatMap((row) => {
    const [time, code] = Array.isArray(row) ? row : [];
    return typeof time === 'string' && typeof code === 'string'
      ? [{ time: iso(time), source: 'resource' as const, text: `${wanted.target.name}: ${code}` }]
      : [];
  });
}

/** One form for all, so that they sort. What is no time stays as it is. */
function iso(time: string): string {
  const at = Date.parse(time);
  return Number.isNaN(at) ? time : new Date(at).toISOString();
}
