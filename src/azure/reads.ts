import type { Json, Signal } from '../gate/snapshot.ts';
import { bestVersion, type Versions, versionsIn } from './api-versions.ts';
import type { ArmClient, Ask, ListAnswer } from './arm-client.ts';
import { hasNextPage } from './pages.ts';
import type { Answer } from './trouble.ts';

/** Reads is one round of reading: what several targets need is read once, and all of it at the same time. */
export interface Reads {
  /** A resource, or what a path below it gives; pages of a list are put together. */
  one(ask: Ask, subscriptionId?: string): Promise<Signal<Json>>;
  list(ask: Ask, maxPages?: number): Promise<ListAnswer>;
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
  async function answerOf(ask: Ask, subscriptionId: string | undefined): Promise<Answer> {
    const answer = await client.get(ask);
    const code = answer.kind === 'trouble' ? answer.trouble.code : answer.kind === 'absent' ? answer.code : undefined;
    if (code === undefined || !versionCodes.has(code.toLowerCase())) return answer;
    const told = answer.kind === 'absent' ? answer.message : answer.kind === 'trouble' ? answer.detail : '';
    const type = ask.permission.replace(/\/read$/i, '');
    const other =
      bestVersion(versionsIn(told), ask.api) ??
      (subscriptionId === undefined ? undefined : await versions.of(subscriptionId, type, ask.api));
    return other === undefined || other === ask.api ? answer : client.get({ ...ask, api: other });
  }

  return {
    get askedToWaitMs() {
      return asked;
    },
    one: (ask, subscriptionId) =>
      once(client.urlOf(ask).toLowerCase(), async () => {
        const answer = await answerOf(ask, subscriptionId);
        if ('retryAfterMs' in answer && answer.retryAfterMs !== undefined) asked = Math.max(asked ?? 0, answer.retryAfterMs);
        if (answer.kind !== 'found') return signalOf(answer);
        if (!hasNextPage(answer.body)) return { status: 'read', value: answer.body };
        const list = await client.list(ask);
        return list.kind === 'list' && list.whole ? { status: 'read', value: { value: list.items } } : signalOf(unlessWhole(list));
      }),
    list: (ask, maxPages) => once(`list ${client.urlOf(ask).toLowerCase()}`, () => client.list(ask, maxPages)),
  };
}

/** unlessWhole is a list that was cut, as a read that failed. */
export function unlessWhole(answer: Exclude<ListAnswer, { whole: true }>): Exclude<Answer, { kind: 'found' }> {
  if (answer.kind !== 'list') return answer;
  const { items, why, trouble = { kind: 'refused' } } = answer;
  return { kind: 'trouble', detail: `read in part: ${items.length} ${items.length === 1 ? 'entry' : 'entries'}, then ${why}`, trouble };
}

/** signalOf tells what became of a read that found nothing. */
export function signalOf(answer: Exclude<Answer, { kind: 'found' }>): Exclude<Signal<never>, { status: 'read' }> {
  if (answer.kind === 'absent') {
    const code = answer.code === '' ? {} : { code: answer.code };
    return { status: 'empty', detail: answer.code === '' ? 'not found' : `not found (${answer.code})`, ...code };
  }
  return { status: answer.trouble.kind === 'denied' ? 'denied' : 'failed', detail: answer.detail, trouble: answer.trouble };
}

/** What ARM answers where the scope itself is not there: then nothing is in it. */
const noScope: ReadonlySet<string> = new Set([
  'resourcegroupnotfound',
  'subscriptionnotfound',
  'invalidsubscriptionid',
  'managementgroupnotfound',
]);

/**
 * ofScope judges what a scope answered. That nothing is there is told by an empty list; a 404 for another cause than that the scope does not exist is no such answer, and nothing
 * follows from it. A cloud that does not have the type at all is skipped.
 */
export function ofScope<T>(signal: Signal<T>): Signal<T> {
  if (signal.status !== 'empty' || noScope.has(signal.code?.toLowerCase() ?? '')) return signal;
  const { detail, code } = signal;
  if (code?.toLowerCase() === 'invalidresourcetype') return { status: 'skipped', detail: 'this cloud has no such thing' };
  return { status: 'failed', detail, trouble: { kind: 'refused', httpStatus: 404, ...(code === undefined ? {} : { code }) } };
}
