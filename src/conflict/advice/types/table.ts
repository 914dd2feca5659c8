import type { Slot, SlotName, StepTemplate } from '../model.ts';
import { whoChanged, whoWorksBeside } from '../steps.ts';
import { rowsOf } from './index.ts';
import type { Answer, AnswerName, State, TypeRow } from './row.ts';
import { lookAt, untilGone, waitFor } from './state.ts';

/** What the children of a type have from it. */
const inherited: ReadonlySet<SlotName> = new Set<AnswerName>(['start', 'deallocate', 'usage', 'sizes']);

/** OfType is what the table says of one type. */
export interface OfType {
  /** The resource that is busy where one below it is written. */
  readonly throughTop: boolean;
  /** answer gives the steps of a slot, and the page they come from. */
  readonly answer: (slot: Slot) => Answer;
}

/** ofType asks the table. Of a type that is not in it all is as with every resource of ARM. */
export function ofType(type: string | undefined): OfType {
  const rows = rowsOf(type);
  const throughTop = rows.some((row) => row.throughTop === true);
  const state = stateOf(rows, type);
  const own = rows.filter((row) => row.type === type?.toLowerCase());
  return { throughTop, answer: (slot) => retold(slot, answerOf(slot, { rows, own, state, throughTop })) };
}

/** answeredBy is a variant of an entry with what the table has for a type that only the code tells. */
export function answeredBy(
  type: string,
  by: SlotName,
): { readonly steps: readonly StepTemplate[]; readonly references?: readonly string[] } {
  const { steps, reference } = ofType(type).answer({ by });
  return { steps, ...(reference === undefined ? {} : { references: [reference] }) };
}

function stateOf(rows: readonly TypeRow[], type: string | undefined): State {
  const fits = (row: TypeRow): boolean =>
    row.state?.of === 'topId' || (row.state !== undefined && row.type === type?.toLowerCase());
  return rows.find(fits)?.state ?? { of: 'topId' };
}

interface Rows {
  /** All that speak for the type, and those of the type itself. */
  readonly rows: readonly TypeRow[];
  readonly own: readonly TypeRow[];
  readonly state: State;
  readonly throughTop: boolean;
}

function answerOf({ by, otherwise = [] }: Slot, { rows, own, state, throughTop }: Rows): Answer {
  const page = state.reference === undefined ? {} : { reference: state.reference };
  if (by === 'wait') return { steps: [state.look ?? waitFor(state)], ...page };
  if (by === 'state')
    return { steps: [state.look ?? lookAt({ ...state, of: state.path === undefined ? 'id' : state.of })] };
  if (by === 'who') return { steps: state.isLog === true ? [] : [throughTop ? whoWorksBeside : whoChanged] };
  const row = (inherited.has(by) ? rows : own).find(({ slots }) => slots?.[by] !== undefined);
  return row?.slots?.[by] ?? { steps: by === 'gone' ? [untilGone(own.length > 0 ? state : {})] : otherwise };
}

/** The entry may say the first step in words of its own, and when it applies. */
function retold({ text, cost, only }: Slot, { steps, reference }: Answer): Answer {
  const first = steps.map(
    (step, i): StepTemplate =>
      i > 0 ? step : { ...step, ...(text && { text }), ...(step.kind === 'act' && cost && { cost }) },
  );
  return { steps: first.map((step) => both(step, only)), ...(reference === undefined ? {} : { reference }) };
}

/** both narrows a step: what it asks and what the entry asks must hold. */
export function both(step: StepTemplate, only: Slot['only']): StepTemplate {
  if (only === undefined) return step;
  return {
    ...step,
    only: {
      ...step.only,
      ...only,
      has: [...(step.only?.has ?? []), ...(only.has ?? [])],
      lacks: [...(step.only?.lacks ?? []), ...(only.lacks ?? [])],
    },
  };
}
