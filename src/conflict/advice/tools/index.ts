import type { ToolSlot } from '../model.ts';
import type { Answer } from '../types/row.ts';
import { both } from '../types/table.ts';
import { ansible } from './ansible.ts';
import { azd } from './azd.ts';
import { az, bicep, powershell } from './azure.ts';
import { pulumi } from './pulumi.ts';
import type { ToolRow } from './row.ts';
import { terraform } from './terraform.ts';

/** toolRows is the table of tools, one row each. */
export const toolRows: readonly ToolRow[] = [...terraform, pulumi, azd, ansible, bicep, az, powershell];

const rowOf = (tool: string | undefined): ToolRow | undefined => toolRows.find((row) => row.tool === tool);

/** nameOfTool is how people write a tool that the table has. */
export const nameOfTool = (tool: string | undefined): string | undefined => rowOf(tool)?.name;

/** answerOfTool gives the steps of a slot for the tool of the failure. */
export function answerOfTool({ tool: name, usual, otherwise = [], only }: ToolSlot, tool: string | undefined): Answer {
  const row = rowOf(tool) ?? rowOf(usual);
  return { steps: (row?.says[name] ?? otherwise).map((step) => both(step, only)) };
}
