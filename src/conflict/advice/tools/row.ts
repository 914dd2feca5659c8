import type { StepTemplate, ToolSlotName } from '../model.ts';

/**
 * ToolRow is what the tool that failed has for what entries leave to it: how it takes in what exists, how it runs one
 * resource alone, how its own lock is released. What a row does not say the tool does not need, or cannot do.
 * `{address}` is the resource in the words of the tool (`find/tool-address.ts`).
 */
export interface ToolRow {
  /** As `find/tool.ts` names it. */
  readonly tool: string;
  /** As people write it. */
  readonly name: string;
  readonly says: Readonly<Partial<Record<ToolSlotName, readonly StepTemplate[]>>>;
}
