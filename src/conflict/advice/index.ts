import { classOf, type Reason } from '../taxonomy.ts';
import { alreadyExistsAdvice } from './already-exists.ts';
import { concurrentOperationAdvice } from './concurrent-operation.ts';
import { etagAdvice } from './etag.ts';
import { applies, fillSteps, fillText } from './fill.ts';
import { lockAdvice } from './lock.ts';
import type { Advice, AdviceContext, Entry } from './model.ts';
import { noneAdvice } from './none.ts';
import { operationNotAllowedAdvice } from './operation-not-allowed.ts';
import { stateAdvice } from './state.ts';
import { unknownConflictAdvice } from './unknown-conflict.ts';
import { valuesOf } from './values.ts';

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
 * adviceFor says what to do about a diagnosis, with commands that carry the resource. Nothing from the context gets into a command
 * unless it is safe there; what is unknown or unsafe stands as `<placeholder>`. The texts are plain: renderers escape them.
 */
export function adviceFor(reason: Reason, context: AdviceContext): Advice {
  const entry = entries[reason];
  const values = valuesOf(context);
  const variant = entry.variants?.find((candidate) => applies(candidate.only, context, values));
  const named = { ...values, text: { ...values.text, name: values.text.name ?? 'the resource' } };
  return {
    title: fillText(variant?.title ?? entry.title, named) ?? `${classOf(reason)}: ${reason}`,
    steps: fillSteps(variant?.steps ?? entry.steps, context, values),
    avoid: variant?.avoid ?? entry.avoid,
    references: variant?.references ?? entry.references,
  };
}
