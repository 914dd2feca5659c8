import type { Line } from './block.ts';

/**
 * Where steps of a job, and tellings of errors within a step, begin. What stands in one telling is one error: its head,
 * its body, the same again as fields, the status of its answer.
 */

/** runnerHead is the first line of a step, in the log of a runner. */
export const runnerHead =
  /^(?:##\[group\]Run |##\[section\](?:Starting|Finishing): |Post job cleanup\.|Cleaning up orphan processes)/;
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
  /** Says in a report what was seen. */
  readonly of: string;
  readonly line: RegExp;
  /** Behind such a line the telling goes on. */
  readonly after?: RegExp;
}

const heads: readonly Head[] = [
  { of: 'the frame that Terraform draws around an error', line: /^\s{0,4}╷/ },
  { of: 'a line that begins with `Error:`', line: /^(?:│ )?Error: /, after: /^\s{0,4}╷/ },
  { of: 'a line that begins with `ERROR:`', line: /^\s{0,2}(?:az: )?ERROR: / },
  { of: 'a line that the runner marks as an error', line: /^##\[error\]/, after: /^##\[error\]/ },
  { of: 'a traceback of Python', line: /^Traceback \(most recent call last\):/ },
  { of: 'an error record of PowerShell', line: /^\s{0,4}\w{2,20}-Az[A-Z]\w{2,60} ?: / },
  {
    of: 'an HTTP exchange',
    line: /^(?:GET|PUT|POST|PATCH|DELETE|HEAD) (?:https?:|\/)|\bAzureRM (?:Request|Response)\b|\bRequest URL: /,
  },
  { of: 'a failed task of Ansible', line: /^(?:fatal|failed): \[/ },
  {
    of: "a resource in Pulumi's list of errors",
    line: /^ {1,3}[ ~+-]{1,2} {1,2}azure-native:|^ {2}[\w-]+:[\w:/]+ \([\w.-]+\):$/,
  },
];

/** Hardly any line fits one, and a line is asked once whether it does. */
const anyHead = new RegExp(heads.map(({ line }) => line.source).join('|'));

/** tellerOf gives the manner in which a line begins another telling than the line before it, in words for a report. */
export function tellerOf(said: string, before: string): string | undefined {
  return anyHead.test(said) ? heads.find(({ line, after }) => line.test(said) && !after?.test(before))?.of : undefined;
}
