import type { Speaker } from './block.ts';

/** What is printed and not said: scripts before they run, source, plans. It may name what a command was about. */
const printed = { voice: 'printed' } as const;

export const printers: readonly Speaker[] = [
  {
    ...printed,
    speaker: "a step's script",
    signs: ['##[group]Run '],
    from: /^##\[group\]Run /,
    last: /^##\[endgroup\]/,
    until: /^##\[error\]/,
    cutBy: /^shell: /,
  },
  {
    ...printed,
    speaker: "a task's script",
    signs: ['Script contents:'],
    from: /^Script contents:/,
    last: /^={5,} Starting Command Output/,
    until: /^##\[/,
    cutBy: /^={5,}/,
  },
  {
    ...printed,
    speaker: "a task's head",
    signs: ['Task  ', 'Description  ', 'Version  ', 'Author  ', 'Help  '],
    line: /^(?:Task|Description|Version|Author|Help) {2,14}: /,
  },
  {
    ...printed,
    speaker: 'the help of a command, its options',
    signs: ['--'],
    from: /^\s{2,12}(?:-\w,? )?--[a-z][\w-]{1,40}(?: -\w)?(?: {1,40}\[Required\])? {1,40}: \S/,
  },
  {
    ...printed,
    speaker: 'a list of changes',
    signs: ['fix', 'feat', 'chore', 'refactor', 'docs', 'perf'],
    line: /^\s{0,8}[-*•] (?:[0-9a-f]{7,40} )?(?:fix|feat|chore|refactor|docs|perf|revert)(?:\([\w./-]{1,40}\))?!?: /,
  },
  {
    ...printed,
    speaker: 'documentation of what would happen',
    signs: [' will be ', ' is raised', ' is thrown', ' is returned', ' would be '],
    line: /\b(?:if|when|whenever|unless)\b.{0,200}\b(?:will|would) be (?:raised|thrown|returned|reported)\b|\b(?:is|are) (?:raised|thrown|returned|reported) (?:if|when|whenever|unless)\b/i,
  },
  { ...printed, speaker: 'a command', signs: ['[command]'], line: /^\[command\]/ },
  { ...printed, speaker: 'a shell that traces', signs: ['+ '], line: /^\+{1,6} (?!\$|~|[A-Za-z]{2,20}-[A-Z])\S/ },
  {
    ...printed,
    speaker: 'source',
    signs: ['(', '=', 'echo ', 'throw', 'raise', 'return', '//', 'if ', 'Write-', 'printf'],
    line: /^(?:\s{0,8}(?:-{2,4}> ?)?\d{1,6}[ |:]{1,3})?\s{0,60}(?:(?:echo|printf) ["'$]|(?:print|printf|assert\w*|expect|describe|it|test)\(|(?:console|log|logger|logging|fmt|t|assert|System\.out)\.\w{1,30}\(|Write-\w{3,20} ["'$]|throw (?:new )?\w|raise \w+[(.]|(?:if|elif|else if|while|case|when|switch|catch|except|for)\b.{0,300}(?:[({[:;]|; (?:then|do))\s*$|(?:const|let|var|def|func|function|return|import|from|export)\b [^.]{0,200}[=({]|\/\/ |(?:\} )?(?:if|elif) )/,
  },
  {
    ...printed,
    speaker: 'a diff',
    signs: ['diff --git '],
    from: /^diff --git /,
    until: /^(?![+\-@ \\]|index |(?:new|old|deleted) |similarity|rename|Binary|diff --git )/,
  },
];
