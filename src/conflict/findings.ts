import type { AzureError } from './azure-error.ts';
import { classify } from './classify.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Passage } from './find/passage.ts';
import { saysFailure } from './fitted/lines.ts';
import { footingOf } from './fitted/listen.ts';
import { looseIn } from './fitted/loose.ts';
import type { SecondOpinion } from './fitted/opinion.ts';
import { type Confidence, type ConflictClass, classOf, type Reason } from './taxonomy.ts';

/** Finding is one failure, told once however often the text repeats it. */
export interface Finding {
  readonly error: AzureError;
  readonly reason: Reason;
  readonly class: ConflictClass;
  readonly confidence: Confidence;
  readonly facts: Facts;
  readonly source: string;
  /** How often the text tells it. */
  readonly count: number;
}

/** Collector takes errors in reading order and gives the findings, root cause first. Memory is bounded by `mostFindings`. */
export interface Collector {
  /** `passage` is where the errors are from: what no reader understood in it may still be told by a second opinion. */
  add(errors: readonly AzureError[], source: string, passage?: Passage): void;
  /** Whether a second opinion could change the findings. */
  doubtful(): boolean;
  finish(opinion?: SecondOpinion): readonly Finding[];
}

/** findingsOf finishes with the second opinion where something is doubtful. Its weights are large, so they are loaded only then. */
export async function findingsOf(found: Collector): Promise<readonly Finding[]> {
  const findings = found.finish(found.doubtful() ? (await import('./fitted/load.ts')).secondOpinion : undefined);
  return findings.map(({ error: { nearby: _, ...error }, ...finding }) => ({ ...finding, error }));
}

/** No summary can show more; further kinds of failures are counted on the ones that are kept. */
const mostFindings = 400;
const mostErrorsThatAreNone = 5;

/** Where nothing was found in a log of up to so many characters, its lines of failure are read once more. Of so many logs. */
const longestUnread = 64 * 1024;
const mostUnread = 20;

/** Terraform heads the backend's sentence with one of its own: "Error acquiring the state lock", then "Error message: …". */
const headingLines = 4;

/** Lines over which a tool spreads what it says once, in paragraphs with other words: how to save a state, that a job was canceled. */
const spread: Readonly<Partial<Record<Reason, number>>> = {
  'terraform-state-lock': headingLines,
  'state-not-saved': 20,
  canceled: 20,
  'sign-in-failed': headingLines,
  'no-connection': headingLines,
  'timed-out': headingLines,
};

/** Identity is what tells one failure from another, ready for comparing: in a dense log each error is compared with hundreds. */
interface Identity {
  readonly message: string;
  readonly words: string;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly code: string | undefined;
}

interface Entry {
  finding: Finding;
  identity: Identity;
  lastSource: string;
  lastLine: number;
  lastForm: string;
  order: number;
}

export function collector(): Collector {
  const entries = new Map<string, Entry>();
  const byReason = new Map<Reason, Entry[]>();
  const unread: { readonly passage: Passage; readonly source: string }[] = [];
  const add = (errors: readonly AzureError[], source: string, passage?: Passage): void => {
    if (errors.length === 0 && passage?.line === 1 && passage.text.length <= longestUnread && unread.length < mostUnread)
      unread.push({ passage, source });
    for (const error of errors) {
      const { reason, confidence } = classify(error);
      if (reason === 'no-error' || reason === 'other-tool') continue;
      const identity = identityOf(error);
      const key = keyOf(identity, reason);
      const alike = byReason.get(reason) ?? [];
      const known = entries.get(key) ?? sameWords(alike, identity, reason, error.line);
      if (known !== undefined) repeat(known, error, source);
      else if (entries.size < mostFindings) {
        const finding = { error, reason, class: classOf(reason), confidence, facts: factsOf(error, reason), source, count: 1 };
        const entry = entryOf(finding, entries.size);
        entries.set(key, entry);
        byReason.set(reason, [...alike, entry]);
      }
    }
  };
  const stillUnread = (): typeof unread =>
    unread.filter(({ source }) => ![...entries.values()].some(({ finding }) => finding.source === source));
  return {
    add,
    doubtful: () =>
      [...entries.values()].some(({ finding }) => footingOf(finding.error, finding) !== 'proven') ||
      stillUnread().some(({ passage }) => saysFailure(passage.text)),
    finish: (opinion) => {
      const found = [...entries.values()];
      if (opinion === undefined) return ordered(found);
      const again = found.map((entry) => ({ ...entry, finding: judgedAgain(entry.finding, opinion) }));
      const loose = stillUnread().flatMap(({ passage, source }) => looseFindings(passage, source, opinion));
      const order = again.length;
      return ordered([
        ...again.filter(({ finding }) => finding.reason !== 'other-tool'),
        ...loose.map((finding, i) => entryOf(finding, order + i)),
      ]);
    },
  };
}

function entryOf(finding: Finding, order: number): Entry {
  const { error, source } = finding;
  return { finding, identity: identityOf(error), lastSource: source, lastLine: error.line, lastForm: error.form, order };
}

/** What the model says in place of the rules, with the words that weighed most as its evidence. */
function judgedAgain(finding: Finding, opinion: SecondOpinion): Finding {
  const { error } = finding;
  const again = opinion(error, finding);
  if (again === undefined) return finding;
  const { reason, confidence, weighed } = again;
  const facts = { ...factsOf(error, reason), ...(weighed.length === 0 ? {} : { weighed: weighed.join(', ') }) };
  return { ...finding, reason, class: classOf(reason), confidence, facts };
}

/** Only a conflict is told where no reader found an error: "not a conflict" would be said of any log. */
function looseFindings(passage: Passage, source: string, opinion: SecondOpinion): readonly Finding[] {
  const nothing = { reason: 'no-error', class: 'none', confidence: 'possible', facts: {}, source, count: 1 } as const;
  return looseIn(passage)
    .map((error) => judgedAgain({ ...nothing, error }, opinion))
    .filter((finding) => finding.class !== 'none')
    .sort((a, b) => (a.confidence === b.confidence ? 0 : a.confidence === 'likely' ? -1 : 1))
    .slice(0, 1);
}

/** az prints an error as a sentence and again as fields; that is one time. A passage may overlap the one before it. */
function repeat(known: Entry, error: AzureError, source: string): void {
  const { finding } = known;
  const distance = error.line - known.lastLine;
  const oneTelling = spread[finding.reason] ?? (error.form === known.lastForm ? 1 : 12);
  const elsewhere = source !== known.lastSource;
  const again = elsewhere || distance > oneTelling;
  // What only one of the tellings has (a status, a correlation ID) is kept; where both speak, the richer one does.
  const better = richness(error) > richness(finding.error);
  const both = better ? merged(error, finding.error) : merged(finding.error, error);
  known.identity = identityOf(both, known.identity);
  known.finding = {
    ...finding,
    error: { ...both, line: finding.error.line },
    facts: { ...factsOf(error, finding.reason), ...finding.facts },
    count: finding.count + (again ? 1 : 0),
  };
  known.lastSource = source;
  known.lastLine = elsewhere ? error.line : Math.max(known.lastLine, error.line);
  known.lastForm = error.form;
}

function merged(rich: AzureError, poor: AzureError): AzureError {
  return {
    ...poor,
    ...rich,
    message: rich.message === '' ? poor.message : rich.message,
    codePath: rich.codePath.length < poor.codePath.length ? poor.codePath : rich.codePath,
  };
}

function richness(error: AzureError): number {
  return (
    (error.resourceId === undefined ? 0 : 4) +
    (error.code === undefined ? 0 : 2) +
    (error.message === '' ? 0 : 2) +
    error.codePath.length +
    (error.correlationId === undefined ? 0 : 1)
  );
}

/** What changes from one telling to the next is no difference: request IDs, times, attempts. */
function keyOf({ code, id, name, words }: Identity, reason: Reason): string {
  return [reason, code ?? '', id ?? name ?? '', words].join('|');
}

/** `before` saves working out the words where the message is still the same. */
function identityOf({ message, resourceId, resourceName, code }: AzureError, before?: Identity): Identity {
  return {
    message,
    words: message === before?.message ? before.words : normal(message),
    id: resourceId?.toLowerCase(),
    name: resourceName?.toLowerCase(),
    code: code?.toLowerCase(),
  };
}

function normal(message: string): string {
  return message
    .toLowerCase()
    .replace(/(?<![\w/])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#')
    .replace(/\d{4}-\d\d-\d\d[t ][\d:.]+z?|\d{1,2}\/\d{1,2}\/\d{4} [\d:]+(?: [ap]m)?/g, '#')
    .replace(/[^a-z0-9#/]+/g, '')
    .slice(0, 400);
}

/** The same words with less beside them (no code, no resource, cut off) are the same failure. `alike` are the ones of the same reason. */
function sameWords(alike: readonly Entry[], own: Identity, reason: Reason, line: number): Entry | undefined {
  const { words } = own;
  for (const entry of alike) {
    const other = entry.identity;
    if (differ(other.id, own.id) || differ(other.name, own.name) || differ(other.code, own.code)) continue;
    if (words === other.words) return entry;
    if (Math.min(words.length, other.words.length) > 24 && (other.words.includes(words) || words.includes(other.words))) return entry;
    const distance = Math.abs(line - entry.lastLine);
    if (distance <= (spread[reason] ?? -1)) return entry;
    // A code without words (a header, a field) and the same with words beside it.
    if ((words === '' || other.words === '') && distance <= 25) return entry;
  }
  return undefined;
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Of what is none, a state that was not saved comes first: whoever runs again before that is mended forks it. */
const rankOfClass = (finding: Finding): number =>
  finding.class === 'none'
    ? finding.reason === 'state-not-saved'
      ? 4
      : 5
    : finding.class === 'unknown-conflict'
      ? 3
      : finding.confidence === 'possible'
        ? 2
        : 1;

/**
 * Root cause first: conflicts before what is none, proven before possible, then as the text has them. Of errors that one failure
 * wraps, the operation that still runs comes first, because the others may follow from it.
 */
function ordered(entries: readonly Entry[]): readonly Finding[] {
  const findings = entries
    .filter((entry) => !explained(entry, entries))
    .sort((a, b) => rankOfClass(a.finding) - rankOfClass(b.finding) || sibling(a, b) || a.order - b.order);
  let none = 0;
  return findings.map(({ finding }) => finding).filter((finding) => finding.class !== 'none' || none++ < mostErrorsThatAreNone);
}

function sibling(a: Entry, b: Entry): number {
  if (a.finding.source !== b.finding.source || a.finding.error.line !== b.finding.error.line) return 0;
  const running = (entry: Entry): number => (entry.finding.class === 'concurrent-operation' ? 0 : 1);
  return running(a) - running(b);
}

/** A bare status or a wrapper that says only "something failed" is explained by a conflict that stands near it. */
function explained(entry: Entry, all: readonly Entry[]): boolean {
  const { finding } = entry;
  const empty = finding.reason === 'bare-conflict' && (finding.error.message === '' || finding.error.form === 'status');
  const wrapper =
    (finding.reason === 'operation-failed' || finding.reason === 'cause-not-told') &&
    (finding.error.code === undefined || finding.error.code === finding.error.codePath[0]);
  if (!empty && !wrapper) return false;
  return all.some(
    ({ finding: other }) =>
      other !== finding &&
      other.source === finding.source &&
      rankOfClass(other) < rankOfClass(finding) &&
      (wrapper || Math.abs(other.error.line - finding.error.line) <= 60),
  );
}
