import { isMoving, standingOf } from '../arm/states.ts';
import { type Asked, type Judged, met, type Outcome, type Unmet, unproven } from './judged.ts';
import type { Need, OperationGate } from './model.ts';
import { isTruthy, query } from './query.ts';
import { isUnread, type Json, type RelatedSignal, type Settled } from './snapshot.ts';

/** Document is what the expressions of the data look at. */
export type Document = { readonly [key: string]: Json };

type Related = Readonly<Record<string, RelatedSignal>>;

/**
 * documentOf puts together what was read. A list that was not read to its end is not in it, like one that was not read
 * at all: no expression may conclude from
 * what it does not hold. A size is compared in the spelling of the list, because people write sizes in any case. */
export function documentOf(resource: Json, related: Related, wanted: { readonly size: string }): Document {
  const reads = Object.fromEntries(
    Object.entries(related).map(([name, signal]) => [name, signal.status === 'read' ? signal.value : null]),
  );
  const document = { target: resource, ...reads };
  const size = wanted.size === '' ? null : spelled(wanted.size, document);
  return { ...document, wanted: { size } };
}

function spelled(size: string, document: Document): string {
  const names = [
    safely('sizes.value[].name', document),
    safely('target.properties.hardwareProfile.vmSize', document),
  ].flat();
  return (
    names.find((name): name is string => typeof name === 'string' && name.toLowerCase() === size.toLowerCase()) ?? size
  );
}

/** safely gives null where a function of the expression cannot take what is there: nothing is proven by it. */
export function safely(expression: string, document: Json): Json {
  try {
    return query(expression, document);
  } catch {
    return null;
  }
}

/** NeedReads is what became of each read that needs look at: the resource as `target`, the others under their names. */
export type NeedReads = { readonly target: RelatedSignal } & Related;

/** judgeNeeds judges the needs of an operation that count here. */
export function judgeNeeds(gate: OperationGate | undefined, document: Document, reads: NeedReads): readonly Judged[] {
  const all = (gate?.needs ?? []).flatMap((need) => judgeNeed(need, gate, document, reads));
  // Two needs may look at the same thing for different reasons: what reads the same is one row.
  return [
    ...new Map(
      all.map((each) => [[each.what, each.expected, each.actual, each.outcome, each.source].join('|'), each]),
    ).values(),
  ];
}

function judgeNeed(
  need: Need,
  gate: OperationGate | undefined,
  document: Document,
  reads: NeedReads,
): readonly Judged[] {
  const signal = reads[need.from];
  // What is not there (no rolling upgrade, no server that owns the disk) asks for nothing.
  if (
    signal === undefined ||
    signal.status === 'skipped' ||
    signal.status === 'empty' ||
    !counts(need, document, reads)
  )
    return [];
  const read = gate?.reads?.[need.from];
  const asked: Asked = {
    what: need.what,
    expected: expectedOf(need),
    source: need.from === 'target' ? 'the resource' : (read?.what ?? need.from),
    origin: need.from === 'target' ? 'resource' : 'related',
  };
  if (signal.status === 'read') return [judged(need, asked, safely(need.path, document), signal)];
  const ofTarget = read?.at === 'target' && read.suffix !== undefined && need.otherwise === 'block';
  const row: Judged = { ...unproven(asked, signal), ...(ofTarget ? { ofTarget } : {}) };
  const seen = signal.status === 'part' ? seenOf(need, asked, { ...document, [need.from]: signal.seen }) : undefined;
  return seen === undefined ? [row] : seen.outcome === 'warns' ? [seen, row] : [seen];
}

/** A need counts where its condition holds. One that looks at what was not read decides nothing. */
function counts({ when, from }: Need, document: Document, reads: NeedReads): boolean {
  if (when === undefined) return true;
  const own = reads[from];
  const unknown = Object.entries(reads).some(
    ([name, signal]) => isUnread(signal) && new RegExp(`\\b${name}\\b`).test(when),
  );
  return (unknown && own !== undefined && isUnread(own)) || isTruthy(safely(when, document));
}

/** What stands in the way in the part of a list that was read stands in the way of the whole. */
function seenOf(need: Need, asked: Asked, document: Document): Unmet | undefined {
  if (!looksAtEach(need.path)) return undefined;
  const { outcome, ...rest } = worstOf(need, asked, safely(need.path, document));
  return outcome === 'met' || outcome === 'unproven' ? undefined : { ...rest, outcome };
}

/**
 * looksAtEach tells whether an expression takes the elements of a list one by one, by projections and filters alone:
 * what it finds in a part of the list it finds in the whole. A function, an index, a comparison or an alternative over
 * the list itself may say of a part what is not so of the whole.
 */
export function looksAtEach(path: string): boolean {
  const bare = path.replace(/\[\?[^[\]]*\]/g, '[]');
  return /^[\w.\s|*[\]]+$/.test(bare) && !/\[\s*[-:\d]/.test(bare);
}

function judged(need: Need, asked: Asked, value: Json, by: Settled): Judged {
  const { outcome, ...rest } = worstOf(need, asked, value);
  return outcome === 'met' ? { ...met(asked, rest.actual, by), ...rest } : { ...rest, outcome };
}

function worstOf(need: Need, asked: Asked, value: Json): Omit<Unmet, 'outcome'> & { readonly outcome: Outcome } {
  const values = flat(value);
  const outcomes = values.length === 0 ? [outcomeOfNothing(need)] : values.map((each) => outcomeOf(need, each));
  const worst =
    (['blocks', 'warns', 'unproven', 'waits', 'met'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'met';
  const telling = values.filter((_, index) => outcomes[index] === worst);
  const reason = worst === 'waits' ? (need.waitReason ?? 'provisioning-in-progress') : need.reason;
  const told = shown(telling.length === 0 ? value : telling.length === 1 ? (telling[0] ?? null) : telling);
  const actual = need.is === 'nothing' && worst === 'met' ? 'none' : told;
  const strange = values.map(asText).filter((text) => isStrange(need, text));
  const why = worst === 'warns' && strange.length > 0 ? strangeWords(strange, `of ${asked.source}`) : need.why;
  return {
    ...asked,
    actual,
    outcome: worst,
    certain: true,
    ...(need.waits === undefined || values.length === 0 || strange.length > 0 ? {} : { tellsMotion: true as const }),
    ...(worst === 'met' ? {} : { reason, ...(why === undefined ? {} : { why }), facts: { state: actual } }),
    ...(worst === 'blocks' && need.is === 'nothing' ? { inTheWay: telling.map(idOf) } : {}),
    ...(worst === 'blocks' && need.step !== undefined ? { step: need.step } : {}),
  };
}

/** A list is judged by its elements. A list of lists (`a[].b` of several) is one list. */
function flat(value: Json): readonly Json[] {
  if (value === null) return [];
  return Array.isArray(value) ? value.flat(3).filter((each: Json) => each !== null) : [value];
}

function outcomeOfNothing(need: Need): Outcome {
  if (need.is === 'nothing' || need.absent === 'fine') return 'met';
  return 'unproven';
}

function outcomeOf(need: Need, value: Json): Outcome {
  if (isFine(need, value)) return 'met';
  const text = asText(value);
  if (isStrange(need, text)) return 'warns';
  if (!includes(need.stuck ?? [], text) && isPassing(need, text)) return 'waits';
  return need.otherwise === 'block' ? 'blocks' : 'warns';
}

function isPassing({ waits, path }: Need, text: string): boolean {
  if (waits === 'moving') return isProvisioning(path) ? standingOf(text) === 'moving' : isMoving(text);
  return waits === 'others' || (waits !== undefined && includes(waits, text));
}

/** Every service has its own words for other states, and the row says what those mean that do not pass. */
const isProvisioning = (path: string): boolean => /\bprovisioningState$/.test(path);

/** A word of which it is not known whether it passes. */
function isStrange(need: Need, text: string): boolean {
  return (
    need.waits === 'moving' &&
    isProvisioning(need.path) &&
    !isFine(need, text) &&
    !includes(need.stuck ?? [], text) &&
    standingOf(text) === 'unknown'
  );
}

/** strangeWords says of words that nothing knows what follows from them: nothing. */
export function strangeWords(words: readonly string[], of: string): string {
  return `Of the state ${shown(words)} ${of} it is not known whether it passes by itself, so it is not waited for.`;
}

function isFine({ is }: Need, value: Json): boolean {
  if (is === 'nothing') return !isTruthy(value);
  const text = asText(value);
  if (is === 'steady') return !isMoving(text);
  return 'not' in is ? !includes(is.not, text) : includes(is, text);
}

const includes = (list: readonly string[], text: string): boolean =>
  list.some((each) => each.toLowerCase() === text.toLowerCase());
const asText = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

function expectedOf({ is, needed }: Need): string {
  if (needed !== undefined) return needed;
  if (is === 'nothing') return 'none';
  if (is === 'steady') return 'not changing';
  return 'not' in is ? `not ${is.not.join(' or ')}` : is.join(' or ');
}

/** shown writes a value for people: an ID or a word as it is, several by number and the first ones. */
export function shown(value: Json): string {
  if (value === null) return 'nothing';
  if (!Array.isArray(value)) return idOf(value);
  const unique = [...new Set(value.map((each) => idOf(each)))];
  const first = unique.slice(0, 3).join(', ');
  return unique.length <= 3 ? first || 'nothing' : `${first} and ${unique.length - 3} more`;
}

function idOf(value: Json): string {
  if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string') return value.id;
  return asText(value);
}
