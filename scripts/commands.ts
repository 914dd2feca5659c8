import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shapesFrom } from './commands/az.ts';
import { deedOf, type Finding, isExtension, judgePrinted } from './commands/judge.ts';
import { cmdletsFrom } from './commands/powershell/cmdlets.ts';
import { type Printed, printable } from './commands/printable.ts';
import { askAz, runWaits } from './commands/real-az.ts';
import { root } from './lib/root.ts';

const help = `Prints every command that a report, the gate or a page can tell people to paste, and judges it.

  npm run commands                  what is wrong, and how much was judged
  npm run commands -- --list        every command with what prints it
  npm run commands -- --az PYTHON   puts the lines of az through the parser of the az that this Python has, too
  npm run commands -- --az PYTHON --shapes
                                    takes the arguments of the commands from that az into scripts/commands/az-shapes.json

az's own parser runs nothing and asks nobody. Without it the lines are judged against the arguments that were taken from one.
`;

function count<T>(all: readonly T[], of: (each: T) => string): string {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(of(each), (counts.get(of(each)) ?? 0) + 1);
  return [...counts].map(([key, number]) => `${number} ${key}`).join(', ');
}

/** The same fault of many lines is told once, with an example. */
function tell(findings: readonly Finding[]): void {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.problem.replace(/\/(?:subscriptions|providers)\/\S+/g, '<ID>');
    kinds.set(key, [...(kinds.get(key) ?? []), finding]);
  }
  for (const [problem, all] of kinds) {
    const [first] = all;
    const from = [...new Set(all.flatMap(({ printed }) => printed.from))];
    process.stdout.write(
      `\n${problem}\n  ${all.length} line${all.length === 1 ? '' : 's'}, such as: ${first?.printed.line}\n  by ${from.slice(0, 6).join('; ')}${from.length > 6 ? ` and ${from.length - 6} more` : ''}\n`,
    );
  }
}

/** az itself: its parser on every line, its loop on every kind of wait. */
function judgeWithAz(all: readonly Printed[], python: string, keep: boolean): readonly Finding[] {
  const answer = askAz(python, all);
  if (keep) {
    const commands = Object.fromEntries(Object.entries(answer.shapes).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(
      join(root, 'scripts/commands/az-shapes.json'),
      `${JSON.stringify({ version: answer.version, commands }, null, 1)}\n`,
    );
  }
  const waits = runWaits(python, all);
  process.stdout.write(
    `az ${answer.version}: ${answer.lines} lines through its own parser, ${answer.findings.length} refused; ${waits.waits} waits on ${waits.answers} answers in its own loop, ${waits.findings.length} otherwise than we read them\n`,
  );
  return [...answer.findings, ...waits.findings];
}

function main(options: { readonly list: boolean; readonly az: string | undefined; readonly shapes: boolean }): number {
  const all = printable();
  if (options.list)
    for (const { tool, line, from } of all) process.stdout.write(`${tool}\t${line}\t${from.join('; ')}\n`);
  const real = options.az === undefined ? [] : judgeWithAz(all, options.az, options.shapes);
  const findings = [...all.flatMap(judgePrinted), ...real];
  tell(findings);
  process.stdout.write(
    `\n${all.length} commands (${count(all, ({ tool }) => tool)}; by what they do: ${count(all, (printed) => (isExtension(printed) ? 'of an extension' : (deedOf(printed) ?? 'of another tool')))}), judged against ${shapesFrom} and ${cmdletsFrom}: ${new Set(findings.map(({ printed }) => printed)).size} with a fault\n`,
  );
  return findings.length === 0 ? 0 : 1;
}

const { values } = parseArgs({
  options: {
    list: { type: 'boolean', default: false },
    az: { type: 'string' },
    shapes: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) process.stdout.write(help);
else process.exitCode = main({ list: values.list, az: values.az, shapes: values.shapes });
