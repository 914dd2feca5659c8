import { isUnread, type Part, type Signal, seenIn, type TargetSnapshot } from '../../gate/snapshot.ts';
import type { Evidence } from '../../report/model.ts';
import { plural } from '../../report/text.ts';
import type { Decided } from './decide.ts';

/** More targets than this are told together. */
const few = 10;

const scopeSignals = [
  ['resource group', 'group'],
  ['subscription', 'subscription'],
  ['management locks', 'locks'],
  ['deny assignments', 'denyAssignments'],
  ['deployments', 'deployments'],
  ['Activity Log', 'activity'],
] as const satisfies readonly (readonly [string, keyof TargetSnapshot])[];

/**
 * evidenceOf lists what was read and what was not: each target, what its operation names besides, and the signals of
 * each scope once.
 */
export function evidenceOf(decided: readonly Decided[]): readonly Evidence[] {
  const resources = decided.flatMap(({ wanted, snapshot }) => [
    signalRow(wanted.target.name, snapshot.resource),
    ...(snapshot.resource.status === 'empty'
      ? surroundings(`parent ${wanted.target.parent?.split('/').at(-1) ?? ''}`, wanted.target.name, snapshot.parent)
      : []),
    ...Object.entries(snapshot.related)
      .filter(([, signal]) => signal.status !== 'skipped')
      .map(([name, signal]) =>
        signalRow(`${wanted.operation.gate?.reads?.[name]?.what ?? name} (${wanted.target.name})`, signal),
      ),
  ]);
  return [
    ...(decided.length > few ? together(resources) : resources),
    ...providers(decided),
    ...creations(decided),
    ...scopes(decided),
  ];
}

/** Registered once for a subscription, however many are to be made of it. */
function providers(decided: readonly Decided[]): readonly Evidence[] {
  const rows = decided.flatMap(({ wanted: { target }, snapshot: { registration } }) =>
    registration === undefined || registration.status === 'skipped'
      ? []
      : [
          [
            `${target.subscriptionId} ${target.provider}`.toLowerCase(),
            signalRow(`provider ${target.provider ?? ''}`, registration),
          ] as const,
        ],
  );
  return [...new Map(rows).values()];
}

/** What a plan was asked about beside its targets: a list once, however many changes it serves. */
function creations(decided: readonly Decided[]): readonly Evidence[] {
  const reads = decided.flatMap(({ snapshot: { creation } }) => creation?.reads ?? []);
  const rows = [...new Map(reads.map(({ source, signal }) => [source, signalRow(source, signal)])).values()];
  const [names, others] = [
    rows.filter(({ source }) => source.startsWith('name ')),
    rows.filter(({ source }) => !source.startsWith('name ')),
  ];
  return [...(names.length > few ? together(names, 'names') : names), ...others];
}

/** What was read of the surroundings of a target that does not exist. */
function surroundings(what: string, of: string, signal: Signal<unknown> | undefined): readonly Evidence[] {
  return signal === undefined || signal.status === 'skipped' ? [] : [signalRow(`${what} (${of})`, signal)];
}

/**
 * signalRow says of one signal whether it was read. A list that was not read to its end counts as one that was not
 * read, and what was seen of it is told; where it only explains (`explains`), as much of it as is wanted is enough.
 */
export function signalRow(source: string, signal: Signal<unknown> | Part<unknown>, explains = false): Evidence {
  if (signal.status === 'read') return { source, status: 'read', detail: sizeOf(signal.value) };
  if (signal.status !== 'part') return { source, status: signal.status, detail: signal.detail };
  const { detail, trouble } = signal;
  if (explains && trouble.kind === 'bound') return { source, status: 'read', detail };
  return { source, status: trouble.kind === 'denied' ? 'denied' : 'failed', detail };
}

/**
 * notFollowedRows tells what an answer or a text named, and was not asked for because it lies outside of what this run
 * may ask.
 */
export function notFollowedRows(sentences: readonly string[]): readonly Evidence[] {
  return sentences.map((detail) => ({ source: 'not followed', status: 'skipped', detail }));
}

function sizeOf(value: unknown): string {
  return Array.isArray(value) ? plural(value.length, 'entry', 'entries') : '';
}

/** Of hundreds, those that went well are counted; the others are told one by one up to a bound. */
function together(rows: readonly Evidence[], what = 'resources'): readonly Evidence[] {
  const good = rows.filter(({ status }) => status === 'read' || status === 'empty');
  const bad = rows.filter(({ status }) => status === 'denied' || status === 'failed');
  const more =
    bad.length > few
      ? [{ source: `more ${what}`, status: 'failed' as const, detail: `${bad.length - few} more could not be read` }]
      : [];
  return [
    ...(good.length === 0 ? [] : [{ source: what, status: 'read' as const, detail: String(good.length) }]),
    ...bad.slice(0, few),
    ...more,
  ];
}

function scopes(decided: readonly Decided[]): readonly Evidence[] {
  const firsts = new Map(decided.map((each) => [scopeName(each), each]));
  return [...firsts].flatMap(([name, { snapshot }]) => {
    const named = (words: string): string => (firsts.size === 1 ? words : `${words} (${name})`);
    const rows = scopeSignals
      .filter(([, key]) => snapshot[key].status !== 'skipped')
      .map(([words, key]) => signalRow(named(words), snapshot[key], key === 'activity'));
    return [...rows, ...operationGaps(snapshot, named)];
  });
}

/** What an active deployment touches is a read of its own. */
function operationGaps({ deployments }: TargetSnapshot, named: (words: string) => string): readonly Evidence[] {
  const [gap] = seenIn(deployments)
    .map(({ touches }) => touches)
    .filter(isUnread);
  return gap === undefined ? [] : [signalRow(named('deployment operations'), gap)];
}

function scopeName({ wanted: { target } }: Decided): string {
  return target.resourceGroup ?? target.subscriptionId ?? target.name;
}
