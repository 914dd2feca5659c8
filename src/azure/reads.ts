import {
  isUnread,
  type Json,
  type ListSignal,
  type Part,
  type RelatedSignal,
  type Signal,
  seenIn,
  type Trouble,
  type Unread,
} from '../gate/snapshot.ts';
import { bestVersion, type Versions, versionsIn } from './api-versions.ts';
import type { ArmClient, ListAnswer, PathAsk, Question } from './arm-client.ts';
import { type Answer, fieldsOf, textOf } from './trouble.ts';

/** Reads is one round of reading: what several targets need is read once, and all of it at the same time. */
export interface Reads {
  /** The body of one resource. An answer that is none is a read that failed. */
  one(ask: PathAsk, subscriptionId?: string): Promise<Signal<Json>>;
  /** The body of a list, `{ value: […] }`, its pages put together. */
  listBody(ask: PathAsk, subscriptionId?: string): Promise<RelatedSignal>;
  list(ask: PathAsk, maxPages?: number): Promise<ListAnswer>;
  /** The answer to a question, whatever it holds. */
  question(question: Question, subscriptionId?: string): Promise<Signal<Json>>;
  /**
   * Lets an ID be read that Azure named in a body of this round: the client asks for nothing else outside the
   * subscriptions of the targets.
   */
  admit(id: string): void;
  /** Lets a subscription or a group be read, or a part of it alone: one that Azure listed to this identity. */
  admitScope(id: string, part?: '' | '/resources'): void;
  /** The longest `Retry-After` of this round, in milliseconds. */
  readonly askedToWaitMs: number | undefined;
}

const versionCodes: ReadonlySet<string> = new Set([
  'noregisteredproviderfound',
  'invalidapiversionparameter',
  'invalidresourcetype',
  'apiversionnotsupported',
  'unsupportedapiversion',
]);

/** createReads starts a round. */
export function createReads(client: ArmClient, versions: Versions): Reads {
  const running = new Map<string, Promise<unknown>>();
  let asked: number | undefined;

  function once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const known = running.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const started = read();
    running.set(key, started);
    return started;
  }

  /** An older cloud may not have the version: then with one that it has. */
  async function versionOf<Q extends PathAsk>(
    ask: Q,
    answer: Answer | ListAnswer,
    subscriptionId: string | undefined,
  ): Promise<Q | undefined> {
    if (answer.kind !== 'absent' && answer.kind !== 'trouble') return undefined;
    const code = answer.kind === 'absent' ? answer.code : (answer.trouble.code ?? '');
    if (!versionCodes.has(code.toLowerCase())) return undefined;
    const type = ask.permission.replace(/\/(?:read|action)$/i, '');
    const other =
      bestVersion(versionsIn(answer.kind === 'absent' ? answer.message : answer.detail), ask.api) ??
      (subscriptionId === undefined ? undefined : await versions.of(subscriptionId, type, ask.api));
    return typeof other !== 'string' || other === ask.api ? undefined : { ...ask, api: other };
  }

  /** Reads, once more where Azure has another version; and keeps how long Azure asks to wait. */
  async function answerOf<A extends Answer | ListAnswer, Q extends PathAsk>(
    ask: Q,
    subscriptionId: string | undefined,
    read: (ask: Q) => Promise<A>,
  ): Promise<A> {
    const first = await read(ask);
    const other = await versionOf(ask, first, subscriptionId);
    const answer = other === undefined ? first : await read(other);
    if ('retryAfterMs' in answer && answer.retryAfterMs !== undefined)
      asked = Math.max(asked ?? 0, answer.retryAfterMs);
    return answer;
  }

  const list: Reads['list'] = (ask, maxPages) =>
    once(`list ${client.urlOf(ask).toLowerCase()}`, () =>
      answerOf(ask, undefined, (each) => client.list(each, maxPages)),
    );

  return {
    admit: client.admit,
    admitScope: client.admitScope,
    get askedToWaitMs() {
      return asked;
    },
    one: (ask, subscriptionId) =>
      once(client.urlOf(ask).toLowerCase(), async () => {
        const answer = await answerOf(ask, subscriptionId, client.get);
        return answer.kind === 'found' ? bodyOf(answer.body) : signalOf(answer);
      }),
    question: (question, subscriptionId) =>
      once(
        `${question.method} ${client.urlOf(question).toLowerCase()} ${JSON.stringify(question.body ?? null)}`,
        async () => {
          const answer = await answerOf(question, subscriptionId, client.ask);
          return answer.kind === 'found' ? { status: 'read', value: answer.body } : signalOf(answer);
        },
      ),
    listBody: (ask, subscriptionId) =>
      once(`body ${client.urlOf(ask).toLowerCase()}`, async () => {
        const answer = await answerOf(ask, subscriptionId, (each) => client.list(each));
        const rows = listOf([answer], (row) => (isObject(row) ? row : undefined));
        if (rows.status === 'part') return { ...rows, seen: { value: rows.seen } };
        const isThere = rows.status === 'read' || (rows.status === 'empty' && answer.kind === 'list');
        return isThere ? { status: 'read', value: { value: seenIn(rows) } } : rows;
      }),
    list,
  };
}

const isNone = (value: Json | undefined): boolean => value === undefined || value === null;
const isObject = (value: Json | undefined): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** bodyOf takes an answer for a resource only where it can be one: an object that says who it is, or what it holds. */
export function bodyOf(body: Json): Signal<Json> {
  const { id, properties, state } = fieldsOf(body);
  const fits = (isNone(id) || textOf(id) !== undefined) && (isNone(properties) || isObject(properties));
  if (!fits || (isNone(id) && isNone(properties) && textOf(state) === undefined))
    return { status: 'failed', detail: 'the answer is no resource', trouble: { kind: 'server' } };
  return { status: 'read', value: body };
}

/** signalOf tells what became of a read that found nothing. */
export function signalOf(answer: Exclude<Answer, { kind: 'found' }>): Exclude<Signal<never>, { status: 'read' }> {
  if (answer.kind === 'absent') {
    const code = answer.code === '' ? {} : { code: answer.code };
    return { status: 'empty', detail: answer.code === '' ? 'not found' : `not found (${answer.code})`, ...code };
  }
  return {
    status: answer.trouble.kind === 'denied' ? 'denied' : 'failed',
    detail: answer.detail,
    trouble: answer.trouble,
  };
}

/**
 * listOf puts together what was answered about one list: all rows that were seen, and whether those are all. A page
 * that was not read leaves a part, and so does a row that cannot be understood: it may be what stands in the way.
 */
export function listOf<T>(answers: readonly ListAnswer[], read: (row: Json) => T | undefined): ListSignal<T> {
  const refusals = answers.flatMap((answer) => (answer.kind === 'list' ? [] : [ofScope(signalOf(answer))]));
  if (refusals.length === answers.length) {
    const [first] = [...refusals.filter(isUnread), ...refusals];
    return first ?? { status: 'skipped', detail: 'nothing was asked' };
  }
  const found = answers.flatMap((answer) => (answer.kind === 'list' ? answer.items : []));
  // What moves from one filter to the next between two answers is in both.
  const unique = [
    ...new Map(found.map((row, index) => [textOf(fieldsOf(row).id)?.toLowerCase() ?? index, row])).values(),
  ];
  const rows = unique.map(read);
  const seen = rows.filter((row) => row !== undefined);
  const cuts = answers.flatMap((answer) =>
    answer.kind === 'list' && !answer.whole ? [{ why: answer.why, trouble: answer.trouble }] : [],
  );
  const [refusal] = refusals.filter(isUnread);
  if (refusal !== undefined && rows.length === 0) return refusal;
  const [gap] = [
    ...(refusal === undefined ? [] : [gapOf(refusal)]),
    ...cuts,
    ...(seen.length < rows.length ? [odd] : []),
  ];
  if (gap !== undefined) return partOf(seen, gap);
  return seen.length === 0 ? { status: 'empty', detail: 'none' } : { status: 'read', value: seen };
}

const odd: Gap = { why: 'one that cannot be understood', trouble: { kind: 'cut' } };

/** Gap says why a list, or the rest of it, could not be read. */
export interface Gap {
  readonly why: string;
  readonly trouble: Trouble;
}

/** gapOf says why a signal could not be read, or not to its end. */
export function gapOf(signal: Unread): Gap {
  return { why: signal.status === 'part' ? signal.why : signal.detail, trouble: signal.trouble };
}

/** partOf is a list that was not read to its end. */
export function partOf<T>(seen: readonly T[], { why, trouble }: Gap): Part<readonly T[]> {
  const detail = `read in part: ${seen.length} ${seen.length === 1 ? 'entry' : 'entries'}, then ${why}`;
  return { status: 'part', seen, detail, why, trouble };
}

/** What ARM answers where the scope itself is not there: then nothing is in it. */
const noScope: ReadonlySet<string> = new Set([
  'resourcegroupnotfound',
  'subscriptionnotfound',
  'invalidsubscriptionid',
  'managementgroupnotfound',
]);

/**
 * ofScope judges what a scope answered. That nothing is there is told by an empty list; a 404 for another cause than
 * that the scope does not exist is no such answer, and nothing follows from it. A cloud that does not have the type at
 * all is skipped.
 */
export function ofScope<S extends { readonly status: string }>(
  signal: S,
): S | Exclude<Signal<never>, { status: 'read' }> {
  const empty: { readonly status: string; readonly detail?: string; readonly code?: string } = signal;
  const { detail = '', code } = empty;
  if (signal.status !== 'empty' || noScope.has(code?.toLowerCase() ?? '')) return signal;
  if (code?.toLowerCase() === 'invalidresourcetype')
    return { status: 'skipped', detail: 'this cloud has no such thing' };
  return {
    status: 'failed',
    detail,
    trouble: { kind: 'refused', httpStatus: 404, ...(code === undefined ? {} : { code }) },
  };
}
