import type { Signal, TargetSnapshot } from '../../gate/snapshot.ts';
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

/** evidenceOf lists what was read and what was not: each target, what its operation names besides, and the signals of each scope once. */
export function evidenceOf(decided: readonly Decided[]): readonly Evidence[] {
  const resources = decided.flatMap(({ wanted, snapshot }) => [
    row(wanted.target.name, snapshot.resource),
    ...Object.entries(snapshot.related)
      .filter(([, signal]) => signal.status !== 'skipped')
      .map(([name, signal]) => row(`${wanted.operation.gate?.reads?.[name]?.what ?? name} (${wanted.target.name})`, signal)),
  ]);
  return [...(decided.length > few ? together(resources) : resources), ...scopes(decided)];
}

function row(source: string, signal: Signal<unknown>): Evidence {
  return { source, status: signal.status, detail: signal.status === 'read' ? sizeOf(signal.value) : signal.detail };
}

function sizeOf(value: unknown): string {
  return Array.isArray(value) ? plural(value.length, 'entry', 'entries') : '';
}

/** Of hundreds, those that went well are counted; the others are told one by one up to a bound. */
function together(rows: readonly Evidence[]): readonly Evidence[] {
  const good = rows.filter(({ status }) => status === 'read' || status === 'empty');
  const bad = rows.filter(({ status }) => status === 'denied' || status === 'failed');
  const more =
    bad.length > few ? [{ source: 'more resources', status: 'failed' as const, detail: `${bad.length - few} more could not be read` }] : [];
  return [
    ...(good.length === 0 ? [] : [{ source: 'resources', status: 'read' as const, detail: String(good.length) }]),
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
      .map(([words, key]) => row(named(words), snapshot[key]));
    return [...rows, ...operationGaps(snapshot, named)];
  });
}

/** What an active deployment touches is a read of its own. */
function operationGaps({ deployments }: TargetSnapshot, named: (words: string) => string): readonly Evidence[] {
  const gap = deployments.status === 'read' ? deployments.value.find((each) => each.gap !== undefined)?.gap : undefined;
  if (gap === undefined) return [];
  return [{ source: named('deployment operations'), status: gap.trouble?.kind === 'denied' ? 'denied' : 'failed', detail: gap.detail }];
}

function scopeName({ wanted: { target } }: Decided): string {
  return target.resourceGroup ?? target.subscriptionId ?? target.name;
}
