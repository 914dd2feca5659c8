import { firstIn, pageOf, type Sought } from './sought.ts';

interface ToolSigns extends Sought {
  readonly tool: string;
}

/** Who told it, by what stands in and around an error. The first that fits is it. */
const tools: readonly ToolSigns[] = [
  // A program's own resources say whose they are, in whatever manner the error is told.
  { tool: 'pulumi', words: ['azure-native:', 'pulumi:pulumi:'], pattern: /\bazure-native:|\bpulumi:pulumi:/ },
  {
    tool: 'terraform',
    words: ['azurerm_', 'azapi_', 'terraform', 'tofu', '.tfstate', 'error: '],
    pattern:
      /\bazurerm_|\bazapi_|\bterraform\b|\b(?:open)?tofu\b|\.tfstate\b|Error: (?:creating|updating|deleting|waiting|polling)/i,
  },
  { tool: 'ansible', words: ['ansible', 'azure_rm_', 'failed! =>'], pattern: /\bansible\b|\bazure_rm_|\bFAILED! =>/i },
  { tool: 'pulumi', words: ['pulumi'], pattern: /\bpulumi\b/i },
  {
    tool: 'powershell',
    words: ['-az', 'categoryinfo', 'fullyqualifiederrorid'],
    pattern: /\b(?:New|Set|Remove|Update|Start|Stop|Restart)-Az(?:Rm)?[A-Z]\w+|CategoryInfo|FullyQualifiedErrorId/,
  },
  {
    tool: 'azd',
    words: ['deployment error details', 'azd ', 'deploying to '],
    pattern:
      /Deployment Error Details|\bdeploying to (?:subscription|resource group):|\bazd (?:up|provision|deploy|down)\b/,
  },
  { tool: 'bicep', words: ['az ', 'bicep'], pattern: /\baz (?:deployment|stack|bicep)\b|\bbicep\b|\.bicep\b/i },
  { tool: 'az', words: [') ', 'az '], pattern: /(?:^|\n)\s*(?:ERROR: )?\([A-Z]\w+\) |\baz [a-z]+ [a-z]/ },
];

/** What is called as Terraform is and prints as it does: only its name tells, wherever it stands in the log. */
const likeTerraform: readonly ToolSigns[] = [
  { tool: 'terragrunt', words: ['terragrunt'], pattern: /\bterragrunt\b/i },
  { tool: 'opentofu', words: ['tofu'], pattern: /\bOpenTofu\b|\btofu (?:apply|plan|destroy|init|import)\b/ },
];

/** toolIn tells which tool speaks in the text around an error. */
export const toolIn = (around: string): string | undefined => firstOf(tools, around);

/** likeTerraformIn reads a whole passage for what speaks like Terraform and is called otherwise. */
export const likeTerraformIn = (text: string): string | undefined => firstOf(likeTerraform, text);

function firstOf(rows: readonly ToolSigns[], text: string): string | undefined {
  const page = pageOf(text);
  return rows.find((row) => firstIn(page, row) !== undefined)?.tool;
}

/** soughtForTools is what is sought here, for the test that proves the words. */
export const soughtForTools: readonly Sought[] = [...tools, ...likeTerraform];
