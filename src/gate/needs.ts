import type { Judged, Outcome } from './judged.ts';
import type { Need, OperationGate } from './model.ts';
import { isTruthy, query } from './query.ts';
import type { Json, Signal } from './snapshot.ts';

/** Document is what the expressions of the data look at. */
export type Document = { readonly [key: string]: Json };

/** documentOf puts together what was read. A size is compared in the spelling of the list, because people write sizes in any case. */
export function documentOf(resource: Json, related: Readonly<Record<string, Signal<Json>>>, wanted: { readonly size: string }): Document {
  const reads = Object.fromEntries(Object.entries(related).map(([name, signal]) => [name, signal.status === 'read' ? signal.value : null]));
  const document = { target: resource, ...reads };
  const size = wanted.size === '' ? null : spelled(wanted.size, document);
  return { ...document, wanted: { size } };
}

function spelled(size: string, document: Document): string {
  const names = [safely('sizes.value[].name', document), safely('target.properties.hardwareProfile.vmSize', document)].flat();
  return names.find((name): name is string => typeof name === 'string' && name.toLowerCase() === size.toLowerCase()) ?? size;
}

/** safely gives null where a function of the expression cannot take what is there: nothing is proven by it. */
export function safely(expression: string, document: Json): Json {
  try {
    return query(expression, document);
  } catch {
    return null;
  }
}

/** judgeNeeds judges the needs of an operation that count here. */
export function judgeNeeds(
  gate: OperationGate | undefined,
  document: Document,
  related: Readonly<Record<string, Signal<Json>>>,
): readonly Judged[] {
  const all = (gate?.needs ?? []).flatMap((need) => judgeNeed(need, gate, document, related));
  // Two needs may look at the same thing for different reasons: what reads the same is one row.
  return [...new Map(all.map((each) => [[each.what, each.expected, each.actual, each.outcome, each.source].join('|'), each])).values()];
}

function judgeNeed(
  need: Need,
  gate: OperationGate | undefined,
  document: Document,
  related: Readonly<Record<string, Signal<Json>>>,
): readonly Judged[] {
  const signal = related[need.from];
  const unread = need.from !== 'target' && (signal?.status === 'denied' || signal?.status === 'failed') ? signal : undefined;
  if (unread === undefined && need.when !== undefined && !isTruthy(safely(need.when, document))) return [];
  const read = gate?.reads?.[need.from];
  const base = {
    what: need.what,
    expected: expectedOf(need),
    source: need.from === 'target' ? 'the resource' : (read?.what ?? need.from),
    origin: need.from === 'target' ? ('resource' as const) : ('related' as const),
  };
  if (unread !== undefined)
    return [{ ...base, actual: 'not read', outcome: 'unproven' as const, certain: false, why: unread.detail, trouble: unread.trouble }];
  // What is not there (no rolling upgrade, no server that owns the disk) asks for nothing.
  if (need.from !== 'target' && signal?.status !== 'read') return [];
  return [judged(need, base, safely(need.path, document))];
}

function judged(need: Need, base: Pick<Judged, 'what' | 'expected' | 'source' | 'origin'>, value: Json): Judged {
  const values = flat(value);
  const outcomes = values.length === 0 ? [outcomeOfNothing(need)] : values.map((each) => outcomeOf(need, each));
  const worst = (['blocks', 'warns', 'unproven', 'waits', 'met'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'met';
  const telling = values.filter((_, index) => outcomes[index] === worst);
  const reason = worst === 'waits' ? (need.waitReason ?? 'provisioning-in-progress') : need.reason;
  const told = shown(telling.length === 0 ? value : telling.length === 1 ? (telling[0] ?? null) : telling);
  const actual = need.is === 'nothing' && worst === 'met' ? 'none' : told;
  return {
    ...base,
    actual,
    outcome: worst,
    certain: true,
    ...(need.waits === undefined || values.length === 0 ? {} : { tellsMotion: true as const }),
    ...(worst === 'met' ? {} : { reason, ...(need.why === undefined ? {} : { why: need.why }), facts: { state: actual } }),
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
  const others = need.waits === 'others' && !includes(need.stuck ?? [], text);
  if (others || (Array.isArray(need.waits) && includes(need.waits, text))) return 'waits';
  return need.otherwise === 'block' ? 'blocks' : 'warns';
}

function isFine({ is }: Need, value: Json): boolean {
  if (is === 'nothing') return !isTruthy(value);
  const text = asText(value);
  return 'not' in is ? !includes(is.not, text) : includes(is, text);
}

const includes = (list: readonly string[], text: string): boolean => list.some((each) => each.toLowerCase() === text.toLowerCase());
const asText = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

function expectedOf({ is, needed }: Need): string {
  if (needed !== undefined) return needed;
  if (is === 'nothing') return 'none';
  return 'not' in is ? `not ${is.not.join(' or ')}` : is.join(' or ');
}

/** shown writes a value for people: an ID or a word as it is, several by number and the first ones. */
export function shown(value: Json): string {
  if (value === null) return 'nothing';
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const unique = [...new Set(value.map((each) => idOf(each)))];
  const first = unique.slice(0, 3).join(', ');
  return unique.length <= 3 ? first || 'nothing' : `${first} and ${unique.length - 3} more`;
}

function idOf(value: Json): string {
  if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string') return value.id;
  return asText(value);
}
