import { azCommandOf, judgeAz } from './az.ts';
import { cutBash } from './bash.ts';
import { commandsIn, isProgram, judgePowerShell } from './powershell/judge.ts';
import { NotRun } from './powershell/run.ts';
import { readPowerShell } from './powershell/syntax.ts';
import { NotRead, type Statement } from './powershell/tree.ts';
import type { Printed } from './printable.ts';
import { azDeed, cmdletAsks, cmdletDeed, type Deed } from './verbs.ts';
import { judgeWait, type Outcome, runAzWait, runPowerShellWait, typeOfWait } from './waits.ts';
import { type Answer, momentsOf } from './worlds.ts';

/** Finding is what is wrong with a command. */
export interface Finding {
  readonly printed: Printed;
  readonly problem: string;
}

/** judgePrinted gives everything that is wrong with a command, as far as it can be told without running az. */
export function judgePrinted(printed: Printed): readonly Finding[] {
  if (isExtension(printed))
    return printed.texts.every((text) => /extension/i.test(text))
      ? []
      : [{ printed, problem: 'needs an extension of az, and the text does not say so' }];
  const problems = [
    ...(printed.tool === 'powershell' ? judgePowerShell(printed.line) : judgeBash(printed.line)),
    ...asksOf(printed),
    ...kindOf(printed),
    ...waitsOf(printed),
    ...printed.lost.slice(0, 1).map((lost) => `says ${lost.replace(/ of \S+ was/, ' was')}`),
  ];
  return problems.map((problem) => ({ printed, problem }));
}

/**
 * Groups of commands that az has only with an extension:
 * https://learn.microsoft.com/cli/azure/azure-cli-extensions-list. Their arguments are not judged.
 */
const extensions = /^az (?:kusto|datafactory|datashare) /;

/** isExtension says whether a line needs an extension of az. */
export function isExtension({ tool, line }: Pick<Printed, 'tool' | 'line'>): boolean {
  return tool === 'az' && extensions.test(line);
}

function judgeBash(line: string): readonly string[] {
  const cut = cutBash(line);
  if ('problem' in cut) return [cut.problem];
  return cut.argvs.flatMap((argv) => (argv[0] === 'az' ? judgeAz(argv.slice(1)) : []));
}

/** argvsOfAz gives the words of each command of az in a line, without the `az`. */
export function argvsOfAz({ tool, line }: Pick<Printed, 'tool' | 'line'>): readonly (readonly string[])[] {
  const cut = tool === 'powershell' ? { argvs: [] } : cutBash(line);
  return 'problem' in cut ? [] : cut.argvs.filter(([program]) => program === 'az').map((argv) => argv.slice(1));
}

function asksOf({ tool, line }: Printed): readonly string[] {
  if (tool !== 'powershell') return [];
  return commandsIn(statementsOf(line)).flatMap(({ command }) =>
    cmdletAsks(command) ? [`${command.name}: asks, so it fails in a pipeline: -Force`] : [],
  );
}

/** A step that calls itself a look changes nothing, one that waits polls, and an act acts. */
function kindOf({ kinds, ...printed }: Printed): readonly string[] {
  const deed = deedOf(printed);
  return kinds
    .filter((kind) => deed !== undefined && kind !== deed && !(kind === 'act' && deed !== 'act'))
    .map((kind) => `calls itself a ${kind}, and is a ${deed}`);
}

/** A wait is run on every answer that what it reads may give. */
function waitsOf(printed: Printed): readonly string[] {
  if (deedOf(printed) !== 'wait') return [];
  try {
    return judgeWaits(printed);
  } catch (error) {
    if (error instanceof NotRun) return [`is a wait that cannot be run here: ${error.message}`];
    throw error;
  }
}

function judgeWaits(printed: Printed): readonly string[] {
  const { tool, line, types } = printed;
  const [argv] = argvsOfAz(printed).slice(-1);
  const run = (answer: Answer): Outcome =>
    tool === 'powershell' ? runPowerShellWait(line, answer) : runAzWait(argv ?? [], answer);
  const own = typeOfWait(line);
  if (own !== undefined) return judgeWait(run, momentsOf(own, line));
  // A placeholder may stand for the topmost resource, through which the one at hand is written.
  const problems = types.map((type) =>
    [type, type.split('/').slice(0, 2).join('/')].map((each) => judgeWait(run, momentsOf(each, line))),
  );
  return [...new Set(problems.flatMap(([self = [], top = []]) => (top.length === 0 ? [] : self)))];
}

/** deedOf gives the gravest thing that a line does. Undefined for programs that nothing is known of. */
export function deedOf({ tool, line }: Pick<Printed, 'tool' | 'line'>): Deed | undefined {
  if (tool === 'other') return undefined;
  const deeds =
    tool === 'az'
      ? argvsOfAz({ tool, line }).map((argv) => azDeed(azCommandOf(argv)?.name ?? '', argv))
      : deedsOfScript(line);
  return deeds.includes('act') ? 'act' : deeds.includes('wait') ? 'wait' : 'look';
}

function deedsOfScript(line: string): readonly Deed[] {
  const statements = statementsOf(line);
  return [
    ...commandsIn(statements).flatMap(({ command }) => (isProgram(command.name) ? [] : [cmdletDeed(command)])),
    ...(statements.some(({ kind }) => kind === 'loop') ? (['wait'] as const) : []),
  ];
}

function statementsOf(line: string): readonly Statement[] {
  try {
    return readPowerShell(line);
  } catch (error) {
    if (error instanceof NotRead) return [];
    throw error;
  }
}
