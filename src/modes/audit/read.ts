import type { ResourceId } from '../../arm/resource-id.ts';
import type { ChangeEvent } from '../../audit/event.ts';
import type { History } from '../../audit/history.ts';
import { type Batch, createBatch, createNames } from '../../audit/operations.ts';
import type { Bounds } from '../../audit/overlaps.ts';
import { covers } from '../../audit/place.ts';
import { type LogEvent, type LogPlace, placeOf, readLog } from '../../azure/activity-log.ts';
import type { ArmClient, ListAnswer } from '../../azure/arm-client.ts';
import type { Host } from '../../ports/host.ts';
import type { Evidence } from '../../report/model.ts';
import { plural } from '../../report/text.ts';
import { scopeOf } from '../../serialize/key.ts';
import type { Clock } from '../../time/clock.ts';
import type { AuditPlan } from './inputs.ts';
import { createJudge } from './judge.ts';

/** Read says what of the record was read. */
export interface Read {
  readonly evidence: readonly Evidence[];
  /** Whether all of it was read: of the window, and of the span before it. */
  readonly whole: { readonly window: boolean; readonly before: boolean };
  /** Scopes of which nothing could be read, with why. */
  readonly unread: readonly string[];
  /** Scopes of which there was nothing to read: it may be that they are not there. */
  readonly quiet: readonly ResourceId[];
}

/** Tools are what the reading depends on. */
export interface ReadTools {
  readonly client: Pick<ArmClient, 'list' | 'requests'>;
  readonly clock: Clock;
  readonly host: Pick<Host, 'info' | 'bar'>;
}

const day = 86_400_000;
/** Days that are read side by side: what was read of them waits for the ones before. */
const mostDays = 6;
/** One budget for all lists: a million events are some 5,000 requests. */
const mostRequests = 20_000;
/** Milliseconds between two lines on how far it is. */
const quietMs = 5_000;

/** Source is one list of the log, with the scopes that want it, and how far it was read. */
interface Source {
  readonly place: LogPlace;
  readonly name: string;
  /** Undefined where all of it is wanted. */
  readonly keys?: readonly string[];
  events: number;
  odd: number;
  /** Days of which something was not read, with why. */
  readonly gaps: {
    readonly day: string;
    readonly why: string;
    readonly denied: boolean;
    readonly isBefore: boolean;
  }[];
  /** Keys of which something was read. */
  readonly seen: Set<string>;
}

/** readHistory reads the log of every scope, day by day, into a history. Only the cancellation of the run throws. */
export async function readHistory(plan: AuditPlan, history: History, tools: ReadTools): Promise<Read> {
  const { client, host } = tools;
  const sources = sourcesOf(plan.scopes);
  const days = stretchesOf(plan);
  const judge = createJudge();
  const names = createNames();
  const progress = progressOf(days.length, tools, () => sources.reduce((sum, { events }) => sum + events, 0));
  const may = (): boolean => client.requests < mostRequests;

  async function readDay(span: Bounds): Promise<Batch> {
    const batch = createBatch(names);
    await Promise.all(
      sources.map(async (source) => {
        // What is not permitted on one day is not on the next.
        if (source.gaps.some(({ denied }) => denied)) return;
        const answer = await readLog(client, source.place, {
          span,
          may,
          each: async (events, odd) => {
            source.odd += odd;
            for (const each of events) {
              source.events += 1;
              if (!isWanted(each.event, source)) continue;
              batch.add(each.failure === undefined ? each.event : { ...each.event, judged: await judge(each) });
            }
            progress.tell();
          },
        });
        const gap = gapOf(answer);
        if (gap !== undefined)
          source.gaps.push({
            ...gap,
            day: dayOf(span.fromMs),
            isBefore: span.toMs <= plan.window.fromMs,
          });
      }),
    );
    progress.dayRead();
    return batch;
  }

  /** What is not waited for yet may fail with the one that is: the run was canceled. */
  function readAhead(span: Bounds): Promise<Batch> {
    const reading = readDay(span);
    reading.catch(() => undefined);
    return reading;
  }

  const ahead: Promise<Batch>[] = [];
  for (const [index, span] of days.entries()) {
    while (ahead.length < Math.min(days.length, index + mostDays)) ahead.push(readAhead(days[ahead.length] ?? span));
    const batch = await ahead[index];
    // A promise that was awaited would keep what it gave.
    delete ahead[index];
    if (batch !== undefined) history.add(batch, span);
  }
  host.bar(undefined);
  return readOf(plan.scopes, sources, Math.max(1, Math.round((plan.window.toMs - plan.before.fromMs) / day)));
}

const dayOf = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 10);

/** stretchesOf cuts both spans at midnight (UTC), and between them. The first is the oldest. */
export function stretchesOf({ window, before }: Pick<AuditPlan, 'window' | 'before'>): readonly Bounds[] {
  return [before, window].flatMap(({ fromMs, toMs }) => {
    const stretches: Bounds[] = [];
    for (let from = fromMs; from < toMs; ) {
      const to = Math.min(toMs, Math.floor(from / day) * day + day);
      stretches.push({ fromMs: from, toMs: to });
      from = to;
    }
    return stretches;
  });
}

/** One list for each subscription or group; a subscription that is read as a whole has its groups. */
function sourcesOf(scopes: readonly ResourceId[]): readonly Source[] {
  const wholes = new Set(
    scopes.filter(({ kind }) => kind === 'subscription').map(({ subscriptionId = '' }) => subscriptionId.toLowerCase()),
  );
  const sources = new Map<string, Source & { keys?: string[] }>();
  for (const scope of scopes) {
    const own = placeOf(scope);
    if (own === undefined) continue;
    const place = wholes.has(own.subscriptionId.toLowerCase()) ? { subscriptionId: own.subscriptionId } : own;
    const key = `${place.subscriptionId} ${place.resourceGroup ?? ''}`.toLowerCase();
    const all =
      scope.kind !== 'resource' || (place.resourceGroup === undefined && wholes.has(own.subscriptionId.toLowerCase()));
    const known = sources.get(key);
    const name = `Activity Log of ${place.resourceGroup ?? `subscription ${place.subscriptionId}`}`;
    if (known === undefined)
      sources.set(key, {
        place,
        name,
        ...(all ? {} : { keys: [keyOf(scope)] }),
        events: 0,
        odd: 0,
        gaps: [],
        seen: new Set(),
      });
    else if (all) delete known.keys;
    else known.keys?.push(keyOf(scope));
  }
  return [...sources.values()];
}

const keyOf = (scope: ResourceId): string => scopeOf(scope, 'resource').id.toLowerCase();

/**
 * Of a resource that is named: what is done to it, to what it serializes with, and to the group around it where that
 * reaches it.
 */
function isWanted({ resourceId, operation }: ChangeEvent, { keys, seen }: Source): boolean {
  if (keys === undefined) return true;
  const id = resourceId.toLowerCase();
  const found = keys.filter(
    (key) => id === key || id.startsWith(`${key}/`) || (covers(operation) && key.startsWith(`${id}/`)),
  );
  for (const key of found) seen.add(key);
  return found.length > 0;
}

function gapOf(answer: ListAnswer): { readonly why: string; readonly denied: boolean } | undefined {
  if (answer.kind === 'list') return answer.whole ? undefined : { why: answer.why, denied: false };
  if (answer.kind === 'absent')
    return { why: answer.code === '' ? 'not found' : `not found (${answer.code})`, denied: true };
  return { why: answer.detail, denied: answer.trouble.kind === 'denied' || answer.trouble.kind === 'credential' };
}

function readOf(scopes: readonly ResourceId[], sources: readonly Source[], days: number): Read {
  const isQuiet = (scope: ResourceId): boolean =>
    sources.some(({ place, keys, seen, events, gaps }) => {
      const own = placeOf(scope);
      const isIts =
        place.subscriptionId === own?.subscriptionId &&
        (place.resourceGroup ?? own?.resourceGroup) === own?.resourceGroup;
      return (
        isIts &&
        gaps.length === 0 &&
        (keys === undefined || scope.kind !== 'resource' ? events === 0 : !seen.has(keyOf(scope)))
      );
    });
  return {
    quiet: scopes.filter(isQuiet),
    evidence: sources.map((source) => rowOf(source, days)),
    whole: {
      window: sources.every(({ gaps, odd }) => odd === 0 && gaps.every(({ isBefore }) => isBefore)),
      before: sources.every(({ gaps }) => gaps.every(({ isBefore }) => !isBefore)),
    },
    unread: sources.flatMap(({ gaps, events, name }) => {
      const [first] = gaps;
      return first !== undefined && events === 0 ? [`${name}: ${first.why}`] : [];
    }),
  };
}

function rowOf({ name, events, odd, gaps }: Source, days: number): Evidence {
  const [first] = gaps;
  const counted = `${events.toLocaleString('en')} ${events === 1 ? 'event' : 'events'}`;
  if (first === undefined) {
    const strange = odd === 0 ? '' : `; ${plural(odd, 'event')} that cannot be understood`;
    const late = 'they come 3 to 20 minutes late, so the end of the window may not be all there';
    return {
      source: name,
      status: events === 0 ? 'empty' : 'read',
      detail: `${counted} of ${plural(days, 'day')}; ${late}${strange}`,
    };
  }
  if (events === 0)
    return { source: name, status: first.denied && /^needs /.test(first.why) ? 'denied' : 'failed', detail: first.why };
  const more = gaps.length === 1 ? '' : ` and ${plural(gaps.length - 1, 'other day')}`;
  return { source: name, status: 'failed', detail: `read in part: ${counted}; on ${first.day}${more}, ${first.why}` };
}

/**
 * `days` is how many stretches there are. A bar at a screen, elsewhere a line every few seconds, so that nobody takes a
 * long read for one that hangs.
 */
function progressOf(
  days: number,
  { client, clock, host }: ReadTools,
  events: () => number,
): { tell(): void; dayRead(): void } {
  let told = clock.now();
  let read = 0;
  return {
    dayRead() {
      read += 1;
    },
    tell() {
      const line = `Read ${Math.floor((read / days) * 100)} %: ${events().toLocaleString('en')} events, ${plural(client.requests, 'request')}.`;
      if (host.bar(line, read / days) || clock.now() - told < quietMs) return;
      told = clock.now();
      host.info(line);
    },
  };
}

export type { LogEvent };
