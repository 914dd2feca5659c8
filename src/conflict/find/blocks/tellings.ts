import type { Line } from './block.ts';

/**
 * Where steps of a job, and tellings of errors within a step, begin. What stands in one telling is one error: its head, its body, the
 * same again as fields, the status of its answer.
 */

/** runnerHead is the first line of a step, in the log of a runner. */
export const runnerHead = /^(?:##\[group\]Run |##\[section\](?:Starting|Finishing): |Post job cleanup\.|Cleaning up orphan processes)/;
const sectionHead = /^#{2,4} \S/;

/** beginsStep says whether a line begins a step of a job, or a section of a report: nobody's words go on over it. */
export function beginsStep({ said, label }: Line, before: Line | undefined): boolean {
  if (runnerHead.test(said) || sectionHead.test(said)) return true;
  return before !== undefined && (label !== before.label || stepEnd.test(before.said));
}

/** stepEnd is the last line of a step that failed. */
const stepEnd = /^##\[error\](?:Process completed with exit code|The operation was canceled)/;

/** Head is a line with which a tool begins to tell an error. One row a manner. */
interface Head {
  readonly of: string;
  readonly line: RegExp;
  /** Where the line before fits as well, the telling goes on. */
  readonly run?: true;
}

const heads: readonly Head[] = [
  { of: 'Terraform, the frame', line: /^\s{0,4}╷/ },
  { of: 'Terraform without a frame, JavaScript, Helm', line: /^(?:│ )?Error: / },
  { of: 'az, azd', line: /^\s{0,2}(?:az: )?ERROR: / },
  { of: 'a task of Azure Pipelines, which marks each line', line: /^##\[error\]/, run: true },
  { of: 'Python', line: /^Traceback \(most recent call last\):/ },
  { of: 'PowerShell 5', line: /^\s{0,4}\w{2,20}-Az[A-Z]\w{2,60} ?: / },
  { of: 'an HTTP exchange', line: /^(?:GET|PUT|POST|PATCH|DELETE|HEAD) (?:https?:|\/)/ },
  { of: 'an HTTP exchange of azurerm', line: /\bAzureRM (?:Request|Response)\b/ },
  { of: 'an HTTP exchange of Python', line: /\bRequest URL: / },
  { of: 'Ansible', line: /^(?:fatal|failed): \[/ },
  { of: 'Pulumi', line: /^ {1,3}[ ~+-]{1,2} {1,2}azure-native:|^ {2}[\w-]+:[\w:/]+ \([\w.-]+\):$/ },
];

/** beginsTelling says whether a line begins another telling than the line before it. */
export function beginsTelling(said: string, before: string): boolean {
  return heads.some(({ line, run }) => line.test(said) && !(run && line.test(before)));
}
