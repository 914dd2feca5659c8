import type { Reason } from '../taxonomy.ts';
import { type Advise, advise } from './advise.ts';
import { alreadyExistsAdvice } from './already-exists.ts';
import { concurrentOperationAdvice } from './concurrent-operation.ts';
import { etagAdvice } from './etag.ts';
import { lockAdvice } from './lock.ts';
import type { Entry } from './model.ts';
import { noneAdvice } from './none.ts';
import { operationNotAllowedAdvice } from './operation-not-allowed.ts';
import { stateAdvice } from './state.ts';
import { unknownConflictAdvice } from './unknown-conflict.ts';

export type { Advice, AdviceContext, Step } from './model.ts';

/** entries is the whole advice: one entry for every reason of the taxonomy. */
export const entries: Readonly<Record<Reason, Entry>> = {
  ...stateAdvice,
  ...concurrentOperationAdvice,
  ...lockAdvice,
  ...etagAdvice,
  ...operationNotAllowedAdvice,
  ...alreadyExistsAdvice,
  ...unknownConflictAdvice,
  ...noneAdvice,
};

/**
 * adviceFor is the advice with all of it loaded: for the documentation and the tests. A run loads what it needs, see
 * `load.ts`.
 */
export const adviceFor: Advise = (reason, context) => advise(reason, entries[reason], context);
