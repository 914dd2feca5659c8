import { type ConflictClass, classOf, type Reason } from '../taxonomy.ts';
import { type Advise, advise } from './advise.ts';
import type { Entry } from './model.ts';

type Entries = Readonly<Partial<Record<Reason, Entry>>>;

/**
 * Each class is a file of its own, loaded where a finding is of that class: the advice is the largest part of the
 * product.
 */
const files: Readonly<Record<ConflictClass, () => Promise<Entries>>> = {
  state: async () => (await import('./state.ts')).stateAdvice,
  'concurrent-operation': async () => (await import('./concurrent-operation.ts')).concurrentOperationAdvice,
  lock: async () => (await import('./lock.ts')).lockAdvice,
  etag: async () => (await import('./etag.ts')).etagAdvice,
  'operation-not-allowed': async () => (await import('./operation-not-allowed.ts')).operationNotAllowedAdvice,
  'already-exists': async () => (await import('./already-exists.ts')).alreadyExistsAdvice,
  'unknown-conflict': async () => (await import('./unknown-conflict.ts')).unknownConflictAdvice,
  none: async () => (await import('./none.ts')).noneAdvice,
};

/**
 * loadAdvice loads the advice for some reasons, and gives the function that tells it. It throws for a reason that was
 * not named.
 */
export async function loadAdvice(reasons: readonly Reason[]): Promise<Advise> {
  const classes = new Set(reasons.map(classOf));
  const loaded = await Promise.all([...classes].map((name) => files[name]()));
  const entries: Entries = Object.assign({}, ...loaded);
  return (reason, context) => {
    const entry = entries[reason];
    if (entry === undefined) throw new Error(`The advice for ${reason} was not loaded.`);
    return advise(reason, entry, context);
  };
}
