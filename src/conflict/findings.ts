import type { AzureError } from './azure-error.ts';
import { classify } from './classify.ts';
import { stepsOf } from './ended.ts';
import { factsOf } from './facts.ts';
import type { Passage } from './find/passage.ts';
import type { Finding } from './finding.ts';
import { saysFailure } from './fitted/lines.ts';
import { footingOf } from './fitted/listen.ts';
import { looseIn } from './fitted/loose.ts';
import type { SecondOpinion } from './fitted/opinion.ts';
import { ordered } from './order.ts';
import { alike, contradict, type Identity, identityOf, keyOf, merged, richness } from './same.ts';
import { classOf, type Reason } from './taxonomy.ts';

export type { Finding, Place } from './finding.ts';

/** Collector takes errors in reading order and gives the findings. Memory is bounded by `mostFindings`. */
export interface Collector {
  /** `passage` is where the errors are from: what no reader understood in it may still be told by a second opinion. */
  add(errors: readonly AzureError[], source: string, passage?: Passage): void;
  /** Says of a log that its job ended well: whatever it tells was overcome. */
  endedWell(source: string): void;
  /** Whether a second opinion could change the findings. */
  doubtful(): boolean;
  /** The failures, root cause first. */
  finish(opinion?: SecondOpinion): readonly Finding[];
  /** What a later try overcame, or whose job ended well: it was told, and is no failure. In reading order. */
  overcome(): readonly Finding[];
}

/**
 * findingsOf finishes with the second opinion where something is doubtful. Its weights are large, so they are loaded
 * only then.
 */
export async function findingsOf(found: Collector): Promise<readonly Finding[]> {
  const findings = found.finish(found.doubtful() ? (await import('./fitted/load.ts')).secondOpinion : undefined);
  return findings.map(({ error: { nearby: _, ...error }, ...finding }) => ({ ...finding, error }));
}

/** No summary can show more; further kinds of failures are counted on the ones that are kept. */
const mostFindings = 400;
/**
 * Where nothing was found in a log of up to so many characters, its lines of failure are read once more. Of so many
 * logs.
 */
const longestUnread = 64 * 1024;
const mostUnread = 20;
/** A matrix has seldom more jobs. */
const mostPlaces = 20;

/**
 * What tools tell at length, in paragraphs with other words: how to save a state, that a job was canceled. Once for a
 * step.
 */
const toldAtLength: ReadonlySet<Reason> = new Set<Reason>([
  'terraform-state-lock',
  'state-not-saved',
  'canceled',
  'sign-in-failed',
  'no-connection',
  'timed-out',
]);

export interface Entry {
  finding: Finding;
  identity: Identity;
  /**
   * The telling that was counted last: its step and its line. A passage may overlap the one before it, so the furthest.
   */
  lastSource: string;
  lastStep: number;
  lastBlock: number;
  lastLine: number;
  /** The logs in which nothing overcame it. */
  readonly sources: Set<string>;
  /** The line of it in a log where its step goes on behind what was read so far. */
  readonly open: Map<string, number>;
  /** A step that told it ended with an error. */
  stepFailed: boolean;
}

/** collector begins with nothing. */
export function collector(): Collector {
  const entries = new Map<string, Entry>();
  const byReason = new Map<Reason, Entry[]>();
  const well = new Set<string>();
  const unread: { readonly passage: Passage; readonly source: string }[] = [];
  /** What the telling that is being read has told so far. */
  let telling: { readonly source: string; readonly block: number; readonly entries: Entry[] } = {
    source: '',
    block: 0,
    entries: [],
  };

  const failed = ({ sources, open }: Entry): boolean =>
    [...sources, ...open.keys()].some((source) => !well.has(source));
  const steps = stepsOf(entries);

  const known = (error: AzureError, reason: Reason, identity: Identity, source: string): Entry | undefined =>
    entries.get(keyOf(identity, reason)) ??
    byReason.get(reason)?.find((entry) => alike(entry.identity, identity) || toldOn(entry, error, identity, source)) ??
    telling.entries.find((entry) => toldBeside(entry, error, reason, identity));

  const begin = (finding: Finding, identity: Identity): Entry => {
    const entry = {
      finding,
      identity,
      lastSource: finding.source,
      lastStep: finding.error.step,
      lastBlock: finding.error.block,
      lastLine: finding.error.line,
      sources: new Set<string>(),
      open: new Map<string, number>(),
      stepFailed: false,
    };
    entries.set(keyOf(identity, finding.reason), entry);
    byReason.set(finding.reason, [...(byReason.get(finding.reason) ?? []), entry]);
    return entry;
  };

  const addOne = (error: AzureError, source: string): void => {
    const { reason, confidence } = classify(error);
    if (reason === 'no-error' || reason === 'other-tool') return;
    if (telling.source !== source || telling.block !== error.block)
      telling = { source, block: error.block, entries: [] };
    const identity = identityOf(error);
    let entry = known(error, reason, identity, source);
    if (entry !== undefined) repeat(entry, { error, reason, confidence }, source);
    else if (entries.size < mostFindings) {
      const places = [{ source, line: error.line }];
      entry = begin(
        { error, reason, class: classOf(reason), confidence, facts: factsOf(error, reason), source, count: 1, places },
        identity,
      );
    } else return;
    if (error.outcome === 'open') entry.open.set(source, error.line);
    else if (error.outcome !== 'overcome') entry.sources.add(source);
    entry.stepFailed ||= error.outcome === 'failed';
    if (!telling.entries.includes(entry)) telling.entries.push(entry);
  };

  const stillUnread = (): typeof unread =>
    unread.filter(
      ({ source }) => !well.has(source) && ![...entries.values()].some(({ finding }) => finding.source === source),
    );

  return {
    add(errors, source, passage) {
      if (
        errors.length === 0 &&
        passage?.line === 1 &&
        passage.text.length <= longestUnread &&
        unread.length < mostUnread
      )
        unread.push({ passage, source });
      if (passage !== undefined && steps.wentWell(passage, source)) well.add(source);
      for (const error of errors) addOne(error, source);
    },
    endedWell(source) {
      well.add(source);
    },
    doubtful: () =>
      [...entries.values()].some(
        (entry) => failed(entry) && footingOf(entry.finding.error, entry.finding) !== 'proven',
      ) || stillUnread().some(({ passage }) => saysFailure(passage.text)),
    finish(opinion) {
      const found = [...entries.values()].filter(failed).map(settled);
      if (opinion === undefined) return ordered(found);
      const again = found
        .map((finding) => judgedAgain(finding, opinion))
        .filter(({ reason }) => reason !== 'other-tool');
      return ordered([
        ...again,
        ...stillUnread().flatMap(({ passage, source }) => looseFindings(passage, source, opinion)),
      ]);
    },
    overcome: () =>
      [...entries.values()]
        .filter((entry) => entry.finding.class !== 'none' && !failed(entry))
        .map(({ finding }) => finding),
  };
}

/** What became of its step may stand far behind it, and in one of several tellings. */
function settled({ finding, stepFailed }: Entry): Finding {
  const { outcome: _, ...error } = finding.error;
  return stepFailed ? { ...finding, error: { ...error, outcome: 'failed' } } : finding;
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
    .map((error) => judgedAgain({ ...nothing, error, places: [{ source, line: error.line }] }, opinion))
    .filter((finding) => finding.class !== 'none')
    .sort((a, b) => (a.confidence === b.confidence ? 0 : a.confidence === 'likely' ? -1 : 1))
    .slice(0, 1);
}

/**
 * What stands in one telling in two ways is one failure: a body may list several errors of a kind, but a sentence, a
 * field or a status beside it is the same in other words.
 */
function toldBeside({ finding, identity }: Entry, error: AzureError, reason: Reason, own: Identity): boolean {
  if (contradict(identity, own) || finding.class !== classOf(reason)) return false;
  if (finding.error.bare !== error.bare) return true;
  return (
    finding.reason === reason &&
    (error.bare || finding.error.form !== error.form || own.words === '' || identity.words === '')
  );
}

/** A code or a head without words, and the same with words in the same step; or what is told at length. */
function toldOn({ finding, identity, lastSource }: Entry, error: AzureError, own: Identity, source: string): boolean {
  if (source !== lastSource || error.step !== finding.error.step || contradict(identity, own)) return false;
  return own.words === '' || identity.words === '' || toldAtLength.has(finding.reason);
}

/** Told is an error with what the rules make of it. */
type Told = Pick<Finding, 'error' | 'reason' | 'confidence'>;

function repeat(known: Entry, { error, reason, confidence }: Told, source: string): void {
  const { finding } = known;
  const elsewhere = source !== known.lastSource;
  const further = error.block > known.lastBlock && error.line > known.lastLine;
  const again = elsewhere || (further && !(toldAtLength.has(reason) && error.step === known.lastStep));
  // What only one of the tellings has (a status, a correlation ID) is kept; where both speak, the richer one does.
  const both = merged(finding.error, error);
  // What was overcome before is told by where it was not.
  const first = known.sources.size + known.open.size === 0 && error.outcome !== 'overcome' ? error : finding.error;
  const judged = reason !== finding.reason && richness(error) > richness(finding.error) ? { reason, confidence } : {};
  known.identity = identityOf(both, known.identity);
  known.finding = {
    ...finding,
    ...judged,
    error: { ...both, line: first.line, block: first.block, step: first.step },
    facts: { ...factsOf(error, finding.reason), ...finding.facts },
    count: finding.count + (again ? 1 : 0),
    places:
      again && finding.places.length < mostPlaces ? [...finding.places, { source, line: error.line }] : finding.places,
  };
  known.lastSource = source;
  known.lastStep = error.step;
  known.lastBlock = elsewhere ? error.block : Math.max(known.lastBlock, error.block);
  known.lastLine = elsewhere ? error.line : Math.max(known.lastLine, error.line);
}
