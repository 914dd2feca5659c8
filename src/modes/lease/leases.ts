import { GuardError } from '../../guard-error.ts';
import { readInputs } from '../../hosts/parse.ts';
import { oneLine } from '../../hosts/text.ts';
import { breakEntry } from '../../lease/clear.ts';
import { isEntryId } from '../../lease/document.ts';
import { openLedger } from '../../lease/ledger.ts';
import type { Entry, LedgerDocument } from '../../lease/model.ts';
import { aheadOf } from '../../lease/queue.ts';
import { ledgerFolder, runName, type Store } from '../../lease/store.ts';
import type { Host } from '../../ports/host.ts';
import { terminal } from '../../report/escape.ts';
import { redactDeep } from '../../report/redact-deep.ts';
import { instant, plural } from '../../report/text.ts';
import { joined, json, screen } from '../../text/safe.ts';
import { planSignIn } from '../guard/plan.ts';
import { type GuardPorts, processPorts, signIn } from '../guard/session.ts';
import { openStore } from './open.ts';
import { ownerLink, ownerWords } from './owner.ts';
import { leaseContainer } from './plan.ts';

/** Deed is what an operator wants of a ledger. */
export type Deed =
  | { readonly kind: 'list' }
  | { readonly kind: 'break'; readonly entry: string; readonly reason: string };

/** Longest reason that is kept. Characters. */
const longestReason = 400;

/** leases shows the ledger of a container, or breaks an entry of it. Throws `GuardError` where it cannot. */
export async function leases(host: Host, deed: Deed, asJson: boolean, ports: GuardPorts = processPorts): Promise<void> {
  const inputs = readInputs(host);
  const identity = await host.identity();
  const plan = planSignIn(host, identity, ports.env);
  const container = leaseContainer(inputs.required('lease'), plan.cloud, inputs);
  if (deed.kind === 'break' && !isEntryId(deed.entry)) throw unknownEntry(deed.entry);
  const entered = await signIn(host, { ...plan, targets: [], transition: 'deny' }, identity, ports);
  const store = await openStore(container, { host, identity, ports, entered, signal: host.signal });
  const shards = await shardsOf(store);
  if (deed.kind === 'list') return list(host, store, shards, container.url, asJson, ports);
  const { entry, reason } = deed;
  let found: Entry | undefined;
  for (const shard of shards) {
    const ledger = openLedger(store, shard, ports.clock);
    const own = (await ledger.read()).entries.find(({ id }) => id === entry);
    if (own === undefined) continue;
    found = own;
    await breakEntry(entry, oneLine(reason, longestReason), { store, ledger, signal: host.signal });
  }
  if (found === undefined) throw unknownEntry(entry);
  const words = `Broken: entry ${entry} of ${ownerWords(found.owner)}. The next holder of what overlaps is told why.`;
  await publish(
    host,
    asJson,
    { broken: entry, owner: ownerWords(found.owner), reason: oneLine(reason, longestReason) },
    [words],
  );
}

function unknownEntry(entry: string): GuardError {
  return new GuardError(
    'input',
    `Entry "${oneLine(entry, 100)}" is not in the ledger: expected an ID that leases list shows.`,
    {
      hint: 'It may have ended meanwhile. Nothing was changed.',
    },
  );
}

async function shardsOf(store: Store): Promise<readonly string[]> {
  const names = (await store.list(ledgerFolder)).map(({ name }) => name.slice(ledgerFolder.length));
  return names.flatMap((name) => /^([0-9a-z-]{1,60})\.json$/.exec(name)?.[1] ?? []).sort();
}

async function list(
  host: Host,
  store: Store,
  shards: readonly string[],
  container: string,
  asJson: boolean,
  { clock }: GuardPorts,
): Promise<void> {
  const rows = [];
  const lines: string[] = [];
  for (const shard of shards) {
    const document = await openLedger(store, shard, clock).read();
    const entries = await Promise.all(document.entries.map((entry) => rowOf(entry, document, store, host)));
    rows.push({
      subscription: shard,
      fence: document.fence,
      entries,
      struck: document.struck.map(({ entry, ...rest }) => ({
        entry: entry.id,
        owner: ownerWords(entry.owner),
        ...rest,
      })),
    });
    lines.push(...linesOf(shard, entries));
  }
  const count = rows.reduce((sum, { entries }) => sum + entries.length, 0);
  const head = `${plural(count, 'entry', 'entries')} in ${container}`;
  await publish(host, asJson, { container, ledgers: rows }, [head, ...lines]);
}

interface LedgerRow {
  readonly entry: string;
  readonly owner: string;
  readonly link?: string;
  readonly state: 'holds' | 'waits';
  readonly since: string;
  readonly alive: boolean;
  readonly position: number;
  readonly fence: number;
  readonly operation: string;
  readonly scopes: readonly string[];
}

async function rowOf(entry: Entry, document: LedgerDocument, store: Store, host: Host): Promise<LedgerRow> {
  const { id, owner, fence, operation, scopes, came, granted, until } = entry;
  const position = aheadOf(document, id).length;
  const link = ownerLink(owner, host.run);
  const held = until !== undefined && store.now() < Date.parse(until);
  return {
    entry: id,
    owner: ownerWords(owner),
    ...(link === undefined ? {} : { link }),
    state: position === 0 ? 'holds' : 'waits',
    since: granted ?? came,
    alive: held || (await store.look(runName(id))) === 'leased',
    position,
    fence,
    operation,
    scopes,
  };
}

function linesOf(shard: string, entries: readonly LedgerRow[]): readonly string[] {
  if (entries.length === 0) return [];
  return [
    '',
    `Subscription ${shard}`,
    ...entries.flatMap(({ entry, owner, link, state, since, alive, position, operation, scopes }) => [
      `  ${entry}  ${state === 'holds' ? 'holds' : `waits (${position} ahead)`} since ${instant(since)}${alive ? '' : ', its run is gone'}`,
      `    ${owner}, ${operation}${link === undefined ? '' : `  ${link}`}`,
      ...scopes.slice(0, 5).map((scope) => `    ${scope}`),
      ...(scopes.length > 5 ? [`    and ${scopes.length - 5} more`] : []),
    ]),
  ];
}

async function publish(host: Host, asJson: boolean, value: unknown, lines: readonly string[]): Promise<void> {
  await host.publish(asJson ? json(redactDeep(value)) : joined(redactDeep(lines).map(terminal), screen`\n`));
}
