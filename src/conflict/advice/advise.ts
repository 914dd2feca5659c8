import { classOf, type Reason } from '../taxonomy.ts';
import { applies, fillSteps, fillText } from './fill.ts';
import type { Advice, AdviceContext, Entry } from './model.ts';
import { valuesOf } from './values.ts';

export type { Advice, AdviceContext, Step } from './model.ts';

/** Advise says what to do about a diagnosis. */
export type Advise = (reason: Reason, context: AdviceContext) => Advice;

/**
 * advise fills the entry of a reason with what is known. Nothing from the context gets into a command unless it is safe there; what
 * is unknown or unsafe stands as `<placeholder>`. The texts are plain: renderers escape them.
 */
export function advise(reason: Reason, entry: Entry, context: AdviceContext): Advice {
  const values = valuesOf(context);
  const variant = entry.variants?.find((candidate) => applies(candidate.only, context, values));
  const name = values.text.name ?? 'the resource';
  const named = { ...values, text: { ...values.text, name, topName: values.text.topName ?? name } };
  return {
    title: fillText(variant?.title ?? entry.title, named, values) ?? `${classOf(reason)}: ${reason}`,
    steps: fillSteps(variant?.steps ?? entry.steps, context, values),
    avoid: variant?.avoid ?? entry.avoid,
    references: variant?.references ?? entry.references,
  };
}
