import { classOf, type Reason } from '../taxonomy.ts';
import { applies, fillSteps, fillText } from './fill.ts';
import { findFirst, inSubscription } from './first.ts';
import type { Advice, AdviceContext, Entry, EntryStep, Step, StepTemplate } from './model.ts';
import { withPortal } from './portal.ts';
import { answerOfTool, nameOfTool } from './tools/index.ts';
import type { Answer } from './types/row.ts';
import { type OfType, ofType } from './types/table.ts';
import { type Values, valuesOf } from './values.ts';

export type { Advice, AdviceContext, Step } from './model.ts';

/** Advise says what to do about a diagnosis. */
export type Advise = (reason: Reason, context: AdviceContext) => Advice;

const MOST_REFERENCES = 3;

/**
 * advise fills the entry of a reason with what is known. Nothing from the context gets into a command unless it is safe
 * there; what is unknown or unsafe stands as `<placeholder>`. The texts are plain: renderers escape them.
 */
export function advise(reason: Reason, entry: Entry, context: AdviceContext): Advice {
  const values = valuesOf(context);
  const table = tableFor(context);
  const variant = entry.variants?.find((candidate) => applies(candidate.only, context, values));
  const name = values.text.name ?? 'the resource';
  const topName = values.text.topName ?? name;
  const tool = nameOfTool(context.tool) ?? 'the tool';
  const named = { ...values, text: { ...values.text, name, topName, tool, busy: table.throughTop ? topName : name } };
  const { steps, pages } = stepsOf(variant?.steps ?? entry.steps, table, context.tool);
  return {
    title: fillText(variant?.title ?? entry.title, named, values) ?? `${classOf(reason)}: ${reason}`,
    steps: found(steps, context, values),
    avoid: variant?.avoid ?? entry.avoid,
    references: [...new Set([...pages, ...(variant?.references ?? entry.references)])].slice(0, MOST_REFERENCES),
  };
}

/** stepsFor fills the steps of a context that no entry has: a row of the gate, the end of a job. */
export function stepsFor(steps: readonly EntryStep[], context: AdviceContext): readonly Step[] {
  return found(stepsOf(steps, tableFor(context), context.tool).steps, context, valuesOf(context));
}

/** A resource group stands in the table as a type. */
function tableFor({ id, type }: AdviceContext): OfType {
  return ofType(id?.kind === 'resource-group' ? 'Microsoft.Resources/resourceGroups' : (id?.type ?? type));
}

function found(templates: readonly StepTemplate[], context: AdviceContext, values: Values): readonly Step[] {
  const steps = fillSteps(templates, context, values);
  const where = fillSteps(answerOfTool({ tool: 'where' }, context.tool).steps, context, values);
  return withPortal(inSubscription([...findFirst(steps, values, where), ...steps], context, values), context.tool);
}

/** What the tables of types and tools have takes the places that the entry leaves for it. */
function stepsOf(
  entrySteps: readonly EntryStep[],
  table: OfType,
  tool: string | undefined,
): { readonly steps: readonly StepTemplate[]; readonly pages: readonly string[] } {
  const answers = entrySteps.map((step): Answer => {
    if ('by' in step) return table.answer(step);
    return 'tool' in step ? answerOfTool(step, tool) : { steps: [step] };
  });
  return { steps: answers.flatMap(({ steps }) => steps), pages: answers.flatMap(({ reference }) => reference ?? []) };
}
