import { cmdletOf } from './powershell/cmdlets.ts';
import { bind } from './powershell/judge.ts';
import { type Command, literal } from './powershell/tree.ts';

/** What a command does to Azure: reads it, waits until something is so, or changes it. */
export type Deed = 'look' | 'wait' | 'act';

/** The last word of the commands of az that read: https://learn.microsoft.com/cli/azure/reference-index */
const azLooks = /^(?:show|list|get|check|exists|validate|what-if|download|query)(?:-|$)|-show$|-list$/;

/**
 * azDeed tells by the name of a command and its words what it does. What is not known to read is taken for a change.
 */
export function azDeed(name: string, argv: readonly string[]): Deed {
  const words = name.split(' ');
  const verb = words.at(-1) ?? '';
  if (verb === 'wait') return 'wait';
  if (name === 'rest')
    return /^(?:get|head)$/i.test(argv[argv.indexOf('--method') + 1] ?? '') || !argv.includes('--method')
      ? 'look'
      : 'act';
  return azLooks.test(verb) ? 'look' : 'act';
}

/**
 * Cmdlets of PowerShell itself change nothing in Azure.
 * https://learn.microsoft.com/powershell/scripting/developer/cmdlet/approved-verbs-for-windows-powershell-commands
 */
const looks =
  /^(?:Get|Test|Select|Where|ForEach|Sort|Measure|Format|ConvertTo|ConvertFrom|Write|Out|Search|Find|Resolve)-|^(?:Start-Sleep|Set-AzContext)$/i;

/** cmdletDeed tells by a cmdlet's verb what it does. `Invoke-AzRestMethod` does what its method does. */
export function cmdletDeed(command: Command): Deed {
  if (/^Invoke-AzRest(?:Method)?$/i.test(command.name)) {
    const cmdlet = cmdletOf(command.name);
    const method = cmdlet === undefined ? undefined : bind(cmdlet, command.arguments).values.get('method');
    return method === undefined || /^get$/i.test(literal(method) ?? '') ? 'look' : 'act';
  }
  return looks.test(command.name) ? 'look' : 'act';
}

/**
 * cmdletAsks says whether a cmdlet would ask a person: one that changes something, has `-Force` to keep it from asking,
 * and was not given it. That of `New-…` and `Connect-…` replaces what is there.
 */
export function cmdletAsks(command: Command): boolean {
  const cmdlet = cmdletOf(command.name);
  if (cmdlet === undefined || cmdletDeed(command) !== 'act' || /^(?:New|Connect)-/i.test(cmdlet.name)) return false;
  if (!cmdlet.parameters.some(({ name }) => name === 'Force')) return false;
  const { given } = bind(cmdlet, command.arguments);
  if (given.has('force')) return false;
  // A way to call it that has no -Force does not ask.
  return cmdlet.sets.some((set) => set.may.has('force') && [...given].every((name) => set.may.has(name)));
}
