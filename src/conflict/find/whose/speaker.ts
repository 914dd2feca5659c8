import type { Evidence } from './evidence.ts';

/**
 * Who was told to do something last: the command line, the step or the task above a stretch of text. What follows is
 * what it printed.
 */
const command =
  /^(?:(?:\$|\+{1,5}|❯|%|PS [^>\n]{0,120}>|Run (?=\S)|\[command\]|[\w.-]{1,60}@[\w.-]{1,60}:[^$#\n]{0,80}[$#]) ?)(?:sudo )?(?<program>@?[\w./\\:-]{1,120})(?=\s|$|@)|^[ \t]{0,8}(?<bare>az|azd|azcopy|func|brew|kubectl|helm|aws|gcloud|docker|git|npm|pip|terraform|tofu|pulumi|heroku|cf|oc) [a-z-]/;

const azureProgram = /^(?:az|azd|azcopy|func|swa|bicep|azure\/.+|\w+-Az[A-Z]\w+)$/i;
/** Runners and shells say nothing of whom they speak to; and what prints a text is no speaker. */
const neutralProgram =
  /^(?:\w*sh|pwsh|powershell|python[\d.]*|node|npx|npm|yarn|pnpm|make|mvn|gradle|dotnet|go|terraform|tofu|terragrunt|pulumi|ansible(?:-playbook)?|packer|cat|echo|set|export|cd|sleep|if|for|while|do|done|then|fi|source|sudo|env|time|curl|wget|jq|tee|exit|rm|mkdir|cp|mv|ls|test|printf|grep|sed|awk|true|false|local|\w+-\w+|[\w./\\-]+\.(?:sh|ps1|py|js|ts|rb)|\.{1,2}[\\/].*|actions\/.*|hashicorp\/.*|pulumi\/.*|[A-Z_]+=?.*)$/;

const azureCommand: Evidence = { what: 'an Azure command above it', weight: 3, says: command };
const otherCommand: Evidence = { what: 'a command of another tool above it', weight: 2, says: command };

/** Longer lines are no commands that a person or a runner wrote. Characters. */
const longestLine = 300;

/**
 * speakerOf gives the evidence of the last command in what stands above a place, and nothing where there is none or it
 * tells nothing.
 */
export function speakerOf(
  above: string,
): { readonly side: 'azure' | 'other'; readonly evidence: Evidence } | undefined {
  const program = lastProgram(above)?.replace(/^.*[\\/](?=(?:az|azd|func)(?:\.cmd)?$)/, '');
  if (program === undefined) return undefined;
  if (azureProgram.test(program)) return { side: 'azure', evidence: azureCommand };
  return neutralProgram.test(program) ? undefined : { side: 'other', evidence: otherCommand };
}

/** From the end, line by line: the last command is near as a rule. */
function lastProgram(above: string): string | undefined {
  for (let end = above.length; end > 0; ) {
    const start = above.lastIndexOf('\n', end - 1) + 1;
    const found = command.exec(above.slice(start, Math.min(end, start + longestLine)))?.groups;
    if (found !== undefined) return found.program ?? found.bare;
    end = start - 1;
  }
  return undefined;
}
