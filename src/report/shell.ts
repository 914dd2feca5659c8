import type { Step } from './model.ts';

/** Command is one command line, and the language that its fence names. */
export interface Command {
  readonly lang: 'bash' | 'powershell';
  readonly line: string;
}

/**
 * ShownStep is a step with the commands of the shell in which the reader works, and what the other shell says for them.
 */
export interface ShownStep {
  readonly text: string;
  readonly commands: readonly Command[];
  /** Only where it says the same as a command above. */
  readonly other?: Command;
}

/** Shells is the steps of one diagnosis, and how to name the shell that stands second. */
export interface Shells {
  readonly steps: readonly ShownStep[];
  readonly otherWay: 'in PowerShell' | 'with the az CLI';
}

/**
 * inShell puts the commands in front that fit the tool that failed: who works in PowerShell goes on in PowerShell,
 * everybody else in bash.
 */
export function inShell(steps: readonly Step[], tool: string | undefined): Shells {
  const powershellFirst = tool === 'powershell';
  return {
    steps: steps.map((step) => shown(step, powershellFirst)),
    otherWay: powershellFirst ? 'with the az CLI' : 'in PowerShell',
  };
}

function shown({ text, az, powershell, command }: Step, powershellFirst: boolean): ShownStep {
  const [first, second] = powershellFirst
    ? [commandOf('powershell', powershell), commandOf('bash', az)]
    : [commandOf('bash', az), commandOf('powershell', powershell)];
  const own = [...first, ...commandOf('bash', command)];
  const [other] = second;
  // Where there is only one way, it is the way and stands in front.
  if (own.length === 0) return { text, commands: second };
  return { text, commands: own, ...(other === undefined ? {} : { other }) };
}

function commandOf(lang: Command['lang'], line: string | undefined): readonly Command[] {
  return line === undefined || line.trim() === '' ? [] : [{ lang, line: line.trim() }];
}
