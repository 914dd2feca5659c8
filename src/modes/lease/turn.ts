import { randomBytes, randomUUID } from 'node:crypto';
import type { BlobContainer } from '../../azure/blob-endpoint.ts';
import { GuardError } from '../../guard-error.ts';
import { giveBack, type Held, type Joined, join, type Ticket } from '../../lease/join.ts';
import { openLedger } from '../../lease/ledger.ts';
import type { Entry } from '../../lease/model.ts';
import { holdUntil } from '../../lease/queue.ts';
import type { Store } from '../../lease/store.ts';
import type { LeaseReport, TimelineEntry } from '../../report/model.ts';
import { duration, instant, plural } from '../../report/text.ts';
import { heartbeatMs } from '../progress.ts';
import type { Standing, Turn, TurnTools } from '../turns/turn.ts';
import { startHolder } from './keep.ts';
import { beside, covered } from './nested.ts';
import { lingering, nativeSeconds, openStore } from './open.ts';
import { ownerOf } from './owner.ts';
import { scopesByShard } from './plan.ts';
import { forgetTicket, keepTicket } from './state.ts';
import { holderOf, takeoverLine, takeoverOf, waitingLine } from './tell.ts';

/** Runner and agent ask a canceled step to end, and kill it ten seconds later. Milliseconds. */
const lastMs = 5_000;

/** Where nothing can renew the lease between two steps, it is held so long at most. Milliseconds. */
export const boundedMs = 60 * 60_000;

/**
 * takeLease waits in the ledger until it is this run's turn. Throws `GuardError` where the ledger cannot be used: then
 * nobody may go on.
 */
export async function takeLease(tools: TurnTools & { readonly container: BlobContainer }): Promise<Turn | undefined> {
  const { host, identity, ports, plan, deadline, clock, entry, container } = tools;
  // A plan of which nothing has an ID yet wants nothing to itself.
  if (plan.targets.length === 0) return undefined;
  const last = lingering(host.signal, lastMs);
  const store = await openStore(container, { host, identity, ports, entered: await entry(), signal: last });
  const wanted = scopesByShard(
    plan.targets.map(({ target }) => target),
    plan.serializeBy,
  );
  const owner = ownerOf(host, randomUUID());
  const { covering, scopes } = await beside(wanted, owner, store, clock);
  if (covering !== undefined && Object.keys(scopes).length === 0) return covered(covering, store, tools);
  const ticket: Ticket = {
    id: randomBytes(8).toString('hex'),
    leaseId: randomUUID(),
    owner,
    shards: Object.keys(scopes),
  };
  keepTicket(host, { container: container.url, ticket, file: '', kept: false });
  const from = clock.now();
  const began = new Date(clock.wall()).toISOString();
  const waiting = tellWaiting(tools);
  const operation = [...new Set(plan.targets.map((each) => each.operation.name))].join(', ').slice(0, 200);
  const joined = await join(
    ticket,
    { scopes, operation },
    {
      store,
      clock,
      deadline,
      signal: host.signal,
      last,
      leaseSeconds: nativeSeconds,
      waiting: waiting.say,
      guid: randomUUID,
    },
  );
  const waitedMs = waiting.waited() ? clock.now() - from : 0;
  const until = new Date(clock.wall()).toISOString();
  const waited: readonly TimelineEntry[] = waiting.waited()
    ? [
        {
          time: began,
          until,
          source: 'lease',
          text: `Waited ${duration(waitedMs)} for the lease${joined.kind === 'held' ? '' : ', in vain'}`,
        },
      ]
    : [];
  if (joined.kind === 'late') {
    forgetTicket(host);
    return late(joined, ticket, waited, waitedMs, tools);
  }
  return held(joined.held, ticket, store, last, { waited, waitedMs, until }, tools);
}

function tellWaiting({ host, deadline, clock }: TurnTools): {
  readonly say: (ahead: readonly Entry[]) => void;
  readonly waited: () => boolean;
} {
  let told = '';
  let toldAt = Number.NEGATIVE_INFINITY;
  let count = 0;
  return {
    waited: () => count > 0,
    say(ahead) {
      count += 1;
      const key = ahead.map(({ id }) => id).join();
      const text = waitingLine(ahead, host.run, deadline.leftMs());
      if (key === told && clock.now() - toldAt < heartbeatMs) return void host.bar(text);
      host.info(text);
      told = key;
      toldAt = clock.now();
    },
  };
}

type Tools = TurnTools & { readonly container: BlobContainer };

function late(
  { ahead }: Joined & { readonly kind: 'late' },
  { id }: Ticket,
  timeline: readonly TimelineEntry[],
  waitedMs: number,
  { host, container }: Tools,
): Turn {
  const lease: LeaseReport = {
    container: container.url,
    entry: id,
    position: ahead.length,
    ahead: ahead.map((each) => holderOf(each, host.run)),
    grantedAt: null,
    fence: null,
    tookOver: null,
  };
  const evidence = [
    { source: 'lease ledger', status: 'read', detail: `${plural(ahead.length, 'entry', 'entries')} ahead` },
  ] as const;
  return { standing: { may: false, waitedMs, timeline, evidence, lease }, release: async () => undefined };
}

function held(
  { entry, tookOver, pulse }: Held,
  ticket: Ticket,
  store: Store,
  last: AbortSignal,
  {
    waited,
    waitedMs,
    until,
  }: { readonly waited: readonly TimelineEntry[]; readonly waitedMs: number; readonly until: string },
  { host, clock, container }: Tools,
): Turn {
  const takeovers = tookOver.map((each) => takeoverOf(each, host.run));
  const taken = takeovers.at(-1) ?? null;
  for (const each of takeovers) host.info(takeoverLine(each));
  const grantedAt = entry.granted ?? entry.came;
  host.info(`The lease is granted: entry ${entry.id}, fencing number ${entry.fence}.`);
  const lease: LeaseReport = {
    container: container.url,
    entry: entry.id,
    position: 0,
    ahead: [],
    grantedAt,
    fence: entry.fence,
    tookOver: taken,
  };
  const standing: Standing = {
    may: true,
    waitedMs,
    timeline: [
      ...waited,
      ...takeovers.map(
        (each): TimelineEntry => ({
          time: each.at,
          source: 'lease',
          text: `Taken over from ${each.owner} (entry ${each.entry}): ${each.reason}`,
        }),
      ),
      {
        time: until,
        source: 'lease',
        text: `The lease was granted (entry ${entry.id}, fencing number ${entry.fence})`,
      },
    ],
    evidence: [{ source: 'lease ledger', status: 'read', detail: plural(store.requests, 'request') }],
    lease,
  };
  let mine = true;
  return {
    standing,
    lost: pulse.lost,
    verify: pulse.verify,
    async keep() {
      if (host.kind === 'terminal')
        return 'At a terminal a lease ends with the guard: nothing renews it then. Mode run holds it while its command runs.';
      const keeping = await startHolder(host, container, ticket);
      let words = 'The lease is held until the end of the job.';
      keepTicket(host, { container: container.url, ticket, file: 'file' in keeping ? keeping.file : '', kept: true });
      if (!('file' in keeping)) {
        const end = new Date(store.now() + boundedMs).toISOString();
        for (const shard of ticket.shards)
          await openLedger(store, shard, clock).change(
            (document) => holdUntil(document, ticket.id, ticket.owner, end),
            last,
          );
        words = `The lease is held until the end of the job, but not beyond ${instant(end)}: ${keeping.why}.`;
      }
      mine = false;
      pulse.stop();
      return words;
    },
    async release() {
      if (!mine) return;
      mine = false;
      pulse.stop();
      try {
        await giveBack(ticket, { store, clock, signal: last });
        forgetTicket(host);
      } catch (error) {
        const why = error instanceof GuardError ? error.message : 'the service did not answer';
        host.info(`The lease could not be given back (${why}). It ends by itself in ${nativeSeconds} seconds.`);
      }
    },
  };
}
