import { isOperationUrl } from '../arm/resource-id.ts';
import { notStarted } from './attempts.ts';
import { code, type Part, prose, type Row } from './blocks.ts';
import { leaseRow } from './lease.ts';
import { documentationLink, portalLink } from './link.ts';
import type { Blocker, Condition, Diagnosis, Link, Report, Target } from './model.ts';
import { resourceWords, shortIds } from './resource.ts';
import { serializedRow } from './serialization.ts';
import { inShell, type Shells } from './shell.ts';
import { cut, instant, plural, shorten, shortenWords } from './text.ts';
import { titleOf } from './title.ts';
import { blockerWords, classWords, confidenceWords, retryWords } from './words.ts';

/** Cloud says whose portal it is: absent for the public one. */
export type Cloud = Pick<Report, 'cloud'>;

/** Chapter is one diagnosis, ready to be told. */
export interface Chapter {
  readonly title: string;
  readonly label: string;
  /** After the label: reason, confidence, what a retry would do. Backticks mark code. */
  readonly badges: readonly string[];
  /** How often the text repeats it. */
  readonly count: number;
  readonly rows: readonly Row[];
  readonly stepsHeading: string;
  readonly shells: Shells;
  readonly avoid: string;
  readonly references: readonly Link[];
  /**
   * To be looked up: what speaks for it and against it, the codes from the outermost to the innermost, the IDs for a
   * support case.
   */
  readonly proof: readonly { readonly inside: string; readonly rows: readonly Row[] }[];
  readonly raw: string;
}

/** The main table holds what can be taken in at a glance; the JSON report holds the rest. */
const limits = { message: 400, value: 300, facts: 10, blockers: 5, found: 5, way: 12, places: 8, signs: 4 } as const;

/** chapter tells one diagnosis. The root cause takes in who blocks and which conditions are not met. */
export function chapter(diagnosis: Diagnosis, whole: Report, place: 'root' | 'further'): Chapter {
  const report = place === 'root' ? whole : undefined;
  const blockers = (report?.blockers ?? []).filter(
    ({ kind }) => report?.plan === undefined || holdersOf[diagnosis.class]?.includes(kind) === true,
  );
  // A state that nobody is known to hold is told by what was found.
  const holding = blockers.filter(
    ({ kind, who, since }) => (kind !== 'state' && kind !== 'condition') || who !== undefined || since !== undefined,
  );
  // Of a plan each change has its own row.
  const shown =
    // What a diagnosis found there now is told among its facts: it may be another thing than what failed.
    (report?.mode === 'diagnose' ? [] : report?.targets)?.filter(
      ({ resourceId }) =>
        report?.plan === undefined || resourceId.toLowerCase() === diagnosis.resourceId?.toLowerCase(),
    ) ?? [];
  const unmet = shown.flatMap(({ conditions }) => conditions.filter(stopping));
  const guarded = whole.mode === 'guard' || notStarted(whole);
  // Then nothing was tried: what was found is no word of Azure's.
  const isFinding = guarded && diagnosis.code === undefined;
  return {
    title: titleOf(diagnosis),
    label: labelOf(diagnosis, report),
    badges: badges(diagnosis, report),
    count: diagnosis.count,
    rows: shortFirst([
      ...resourceRow(diagnosis, whole),
      ...addressRow(diagnosis, whole),
      ...row(guarded ? 'Wanted' : 'Tried', diagnosis.operation),
      ...(isFinding ? (place === 'root' ? [] : longRow('Found', diagnosis.message)) : saidRow(diagnosis, blockers)),
      ...unmet.slice(0, limits.found).map(foundRow),
      ...more(unmet.length - limits.found, 'condition not met', 'conditions not met'),
      ...diagnosis.facts.slice(0, limits.facts).flatMap(({ name, value }) => row(name, shortIds(value))),
      ...more(diagnosis.facts.length - limits.facts, 'fact'),
      ...holding.slice(0, limits.blockers).map((blocker) => blockerRow(blocker, diagnosis, whole)),
      ...more(holding.length - limits.blockers, 'blocker'),
      ...(report === undefined ? [] : [...serializedRow(report), ...leaseRow(report)]),
      ...whereRow(diagnosis),
    ]),
    stepsHeading: diagnosis.class === 'unknown-conflict' ? 'Find out which conflict it is' : 'Do this',
    shells: inShell(diagnosis.steps, diagnosis.tool),
    avoid: diagnosis.avoid,
    references: diagnosis.references.flatMap((reference) => documentationLink(reference) ?? []),
    proof: [
      { inside: 'for and against', rows: evidenceRows(diagnosis) },
      { inside: 'way down', rows: wayRow(diagnosis) },
      {
        inside: 'IDs',
        rows: [
          ...codeRow('Resource ID', diagnosis.resourceId),
          ...codeRow('Correlation ID', diagnosis.correlationId),
          ...codeRow('Request ID', diagnosis.requestId),
        ],
      },
    ].filter(({ rows }) => rows.length > 0),
    raw: diagnosis.raw ?? '',
  };
}

/** A plan is stopped by many: who holds what is told with the diagnosis that it explains. */
const holdersOf: Readonly<Partial<Record<Diagnosis['class'], readonly Blocker['kind'][]>>> = {
  lock: ['lock', 'holder'],
  'concurrent-operation': ['operation', 'deployment'],
  state: ['holder', 'condition'],
};

/** A wrapper may hold a conflict: it is not said to be none. */
function labelOf({ class: kind, reason }: Diagnosis, report: Report | undefined): string {
  if (report?.verdict === 'unknown') return 'Not known';
  return reason === 'cause-not-told' ? 'Cause not told' : classWords[kind];
}

function evidenceRows({ evidence }: Diagnosis): readonly Row[] {
  const signs = (all: readonly string[] = []): string => all.slice(0, limits.signs).join('; ');
  return [...longRow('For it', signs(evidence?.for)), ...longRow('Against it', signs(evidence?.against))];
}

function wayRow({ codePath }: Diagnosis): readonly Row[] {
  const steps = codePath.length > 1 ? codePath.slice(-limits.way) : [];
  const value = steps.flatMap((step, index) => [...(index === 0 ? [] : [prose(' › ')]), code(step)]);
  return value.length === 0 ? [] : [{ label: 'Way down', value }];
}

/** What only warns, or could not be read, is no reason to stop: it is told with the conditions and the evidence. */
function stopping({ met, outcome }: Condition): boolean {
  return !met && outcome !== 'warns' && outcome !== 'unproven';
}

/** The first row is the heading of the table. A sentence of Azure's is none; then the line of the log is. */
function shortFirst(rows: readonly Row[]): readonly Row[] {
  const [first, ...others] = rows;
  const last = others.at(-1);
  return (first?.label === azureSaid || first?.label === logSaid) && last?.label === 'Log'
    ? [last, first, ...others.slice(0, -1)]
    : rows;
}

/** What a run of the guard changes is a transition that the user allowed. */
function changed({ timeline }: Report): boolean {
  return timeline.some((entry) => entry.changed === true);
}

function badges(diagnosis: Diagnosis, report: Report | undefined): readonly string[] {
  const kept = report !== undefined && notStarted(report);
  return [
    `\`${diagnosis.reason}\``,
    confidenceWords[diagnosis.confidence],
    diagnosis.over === true ? 'it can be run again now' : retryWords(diagnosis.reason, diagnosis.recovery),
    kept && report.mode === 'run' ? 'the command was not run' : '',
    kept && !changed(report) ? 'nothing was changed in Azure' : '',
  ].filter((badge) => badge !== '');
}

/** A row of prose, or none where there is nothing to say. */
function row(label: string, value: string | undefined): readonly Row[] {
  if (value === undefined || value.trim() === '') return [];
  return [{ label: cut(label, 60), value: [prose(cut(value, limits.value))] }];
}

function longRow(label: string, value: string): readonly Row[] {
  return value === '' ? [] : [{ label, value: [prose(cut(value, limits.message))] }];
}

function codeRow(label: string, value: string | undefined): readonly Row[] {
  return value === undefined || value.trim() === '' ? [] : [{ label, value: [code(shorten(value, 1500))] }];
}

function more(count: number, one: string, many = `${one}s`): readonly Row[] {
  return count > 0
    ? [{ label: '', value: [prose(`and ${plural(count, `more ${one}`, `more ${many}`)} in the JSON report`)] }]
    : [];
}

function resourceRow({ resourceId }: Diagnosis, cloud: Cloud): readonly Row[] {
  return resourceId === undefined || resourceId.trim() === ''
    ? []
    : [{ label: 'Resource', value: resourceParts(resourceId, cloud) }];
}

/** What the plan calls it. */
function addressRow({ resourceId }: Diagnosis, report: Report): readonly Row[] {
  const target =
    report.plan === undefined
      ? undefined
      : report.targets.find((each) => each.resourceId.toLowerCase() === resourceId?.toLowerCase());
  return codeRow('In the plan', target?.address);
}

function resourceParts(id: string, { cloud }: Cloud): readonly Part[] {
  const { name, type, parent, resourceGroup } = resourceWords(id);
  const portal = portalLink(id, 'resource', cloud);
  const short = shorten(name, 200);
  const place = [
    type === undefined ? '' : `, ${type}`,
    parent === undefined ? '' : ` of \`${shorten(parent, 80)}\``,
    resourceGroup === undefined ? '' : ` in \`${resourceGroup}\``,
  ].join('');
  return [
    portal === undefined ? code(short) : { kind: 'link', text: short, href: portal },
    ...(place === '' ? [] : [prose(place)]),
  ];
}

const azureSaid = 'Azure said';
const logSaid = 'The log says';

function saidRow(
  { class: kind, code: azureCode, httpStatus, message }: Diagnosis,
  blockers: readonly Blocker[],
): readonly Row[] {
  const parts: Part[] = azureCode === undefined ? [] : [code(shorten(azureCode, 120))];
  if (httpStatus !== undefined)
    parts.push(prose(azureCode === undefined ? `HTTP ${httpStatus}` : ` (HTTP ${httpStatus})`));
  const told = blockers.some(({ link }) => link !== undefined) ? message.replace(statusSentence, '') : message;
  const words = cut(shortenWords(shortIds(spaced(told)), 100), limits.message);
  if (words !== '') parts.push(prose(`${parts.length === 0 ? '' : ': '}${words}`));
  // A bare sentence of what is none may be a runner's or a tool's own.
  const label = kind === 'none' && azureCode === undefined && httpStatus === undefined ? logSaid : azureSaid;
  return parts.length === 0 ? [] : [{ label, value: parts }];
}

/** A list without spaces is one word to a browser, and would push the table out of the page. */
function spaced(text: string): string {
  return text.replace(/\S{40,}/g, (word) => (word.includes('/') ? word : word.replace(/,(?=\S)/g, ', ')));
}

/** Said again, and to be copied, by the row of the other operation and by the step that asks it. */
const statusSentence = /\s?To retrieve status of the operation use uri:? ?https:\S{1,1000}/i;

function foundRow({ what, expected, actual, why }: Condition): Row {
  const because = why === undefined ? [] : [prose(`. ${cut(why, limits.value)}`)];
  return {
    label: 'Found',
    value: [
      prose(cut(`${what} `, 120)),
      code(shorten(actual, 200)),
      prose(', needed '),
      code(shorten(expected, 200)),
      ...because,
    ],
  };
}

function blockerRow(
  { kind, what, who, since, correlationId, link, resourceId }: Blocker,
  { resourceId: own, steps }: Diagnosis,
  cloud: Cloud,
): Row {
  const items: readonly (readonly Part[])[] = [
    [prose(cut(what, limits.value))],
    resourceId === undefined || resourceId === own || kind === 'deployment'
      ? []
      : [prose('on '), ...resourceParts(resourceId, cloud).slice(0, 1)],
    who === undefined || who === '' ? [] : [prose('by '), code(shorten(who, 120))],
    since === undefined || since === '' ? [] : [prose(`since ${cut(instant(since), 60)}`)],
    correlationId === undefined || correlationId === ''
      ? []
      : [prose('correlation '), code(shorten(correlationId, 80))],
    linkParts(link, steps),
  ];
  return { label: blockerWords[kind], value: joined(items) };
}

/**
 * The status URL of an operation answers only to a signed-in client: shown to be copied, or by its ID where a step asks
 * it already.
 */
function linkParts(href: Link | undefined, steps: Diagnosis['steps']): readonly Part[] {
  if (href === undefined) return [];
  if (!isOperationUrl(href)) return [{ kind: 'url', href }];
  const path = href.replace(/^https:\/\/[^/]+/, '');
  const [, location, id] = /\/locations\/([\w-]{1,40})\/\w{1,40}\/([\w-]{1,80})(?:\?|$)/.exec(path) ?? [];
  const asked = steps.some(({ az, powershell }) => az?.includes(path) || powershell?.includes(path));
  if (!asked || location === undefined || id === undefined) return [prose('status at '), code(shorten(href, 400))];
  return [prose('ID '), code(id), prose(` in ${location}`)];
}

function whereRow({ line, source, count, places }: Diagnosis): readonly Row[] {
  const seen = count > 1 ? [`seen ${count} times`] : [];
  if (line === undefined && source === undefined) return row('Log', seen[0]);
  const at = line === undefined ? [] : [prose(`line ${line}`)];
  const of = source === undefined ? [] : [prose(at.length === 0 ? '' : ' of '), code(shorten(source, 200))];
  return [{ label: 'Log', value: [...at, ...of, ...seen.map((text) => prose(`, ${text}`)), ...alsoAt(places)] }];
}

/** Where else it is told: the lines of one log, or the logs of a matrix. */
function alsoAt(places: Diagnosis['places'] = []): readonly Part[] {
  const others = places.slice(1, 1 + limits.places);
  if (others.length === 0) return [];
  const parts = others.flatMap(({ source, line }, i): readonly Part[] => [
    prose(`${i === 0 ? ': also ' : ', '}line ${line}`),
    ...(source === undefined ? [] : [prose(' of '), code(shorten(source, 80))]),
  ]);
  return places.length > others.length + 1 ? [...parts, prose(' …')] : parts;
}

/** targetRow shows a target where there is no diagnosis to show it. */
export function targetRow({ resourceId, operation, conditions }: Target, cloud: Cloud): Row {
  const met = conditions.filter((condition) => condition.met).length;
  const checked = conditions.length === 0 ? '' : ` · ${met} of ${plural(conditions.length, 'condition')} met`;
  return { label: cut(operation, 60), value: [...resourceParts(resourceId, cloud), prose(checked)] };
}

function joined(items: readonly (readonly Part[])[]): readonly Part[] {
  return items
    .filter((item) => item.length > 0)
    .flatMap((item, index) => (index === 0 ? item : [prose(' · '), ...item]));
}
