import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../lib/root.ts';
import { argvsOfAz, deedOf, type Finding, isExtension } from './judge.ts';
import type { Printed } from './printable.ts';
import { runAzWait, typeOfWait } from './waits.ts';
import { type Moment, momentsOf } from './worlds.ts';

/** AzAnswer is what az says of every line, and the arguments that its commands have. */
export interface AzAnswer {
  readonly version: string;
  readonly lines: number;
  readonly findings: readonly Finding[];
  readonly shapes: Readonly<Record<string, string>>;
}

/** run starts a script with the Python that has az. Nothing of az is run that would go out. */
function run(python: string, script: string, input: unknown): unknown {
  const { stdout, stderr, status, error } = spawnSync(python, [join(root, 'scripts/commands', script)], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`az could not be asked: ${error?.message ?? stderr.slice(-2000)}`);
  return JSON.parse(stdout);
}

/** askAz puts every line through az's own parser. */
export function askAz(python: string, all: readonly Printed[]): AzAnswer {
  const lines = all
    .filter((printed) => !isExtension(printed))
    .flatMap((printed) => argvsOfAz(printed).map((argv) => ({ printed, argv })));
  const answer = run(python, 'az.py', { argvs: lines.map(({ argv }) => argv) }) as {
    readonly version: string;
    readonly refused: readonly (string | null)[];
    readonly shapes: Readonly<Record<string, string>>;
  };
  const findings = lines.flatMap(({ printed, argv }, at): readonly Finding[] => {
    const refused = answer.refused[at] ?? undefined;
    return refused === undefined ? [] : [{ printed, problem: `az says of ${argv.slice(0, 4).join(' ')}…: ${refused}` }];
  });
  return { version: answer.version, lines: lines.length, findings, shapes: answer.shapes };
}

/** Waits that differ in names only are one. */
function kindsOfWaits(all: readonly Printed[]): readonly {
  readonly printed: Printed;
  readonly argv: readonly string[];
  readonly type: string;
  readonly moments: readonly Moment[];
}[] {
  const kinds = new Map<
    string,
    {
      readonly printed: Printed;
      readonly argv: readonly string[];
      readonly type: string;
      readonly moments: readonly Moment[];
    }
  >();
  for (const printed of all) {
    if (printed.tool !== 'az' || deedOf(printed) !== 'wait' || printed.line.includes('<')) continue;
    const [argv = []] = argvsOfAz(printed).slice(-1);
    const type = typeOfWait(printed.line) ?? 'Microsoft.Compute/virtualMachines';
    const moments = momentsOf(type, printed.line);
    const words = argv
      .map((word) => (/^\/|^[\w.-]+(?:\/[\w.-]+)*$/.test(word) && !word.startsWith('--') ? '' : word))
      .join(' ');
    const key = `${argv.slice(0, 3).join(' ')} ${words} ${moments.map(({ what }) => what).join()}`;
    if (!kinds.has(key)) kinds.set(key, { printed, argv, type, moments });
  }
  return [...kinds.values()];
}

/** A provider lists the types above a type too. */
const levelsOf = (type: string): readonly string[] =>
  type
    .split('/')
    .slice(1)
    .map((_, at, levels) => [type.split('/')[0], ...levels.slice(0, at + 1)].join('/'));

/** runWaits lets az itself wait, on the same answers, and says where that ends otherwise than we read it. */
export function runWaits(
  python: string,
  all: readonly Printed[],
): { readonly waits: number; readonly answers: number; readonly findings: readonly Finding[] } {
  const kinds = kindsOfWaits(all);
  const cases = kinds.map(({ argv, type, moments }) => ({
    argv,
    types: levelsOf(type),
    answers: moments.map(({ answer }) => answer),
  }));
  const outcomes = run(python, 'az-waits.py', { cases }) as readonly (readonly string[])[];
  const findings = kinds.flatMap(({ printed, argv, moments }, at) =>
    moments.flatMap(({ what, answer }, each): readonly Finding[] => {
      const real = outcomes[at]?.[each] ?? 'did not run';
      const ours = runAzWait(argv, answer);
      return real.startsWith(ours)
        ? []
        : [{ printed, problem: `${argv.slice(0, 3).join(' ')} at ${what}: az ${real}, we read ${ours}` }];
    }),
  );
  return { waits: kinds.length, answers: kinds.reduce((sum, { moments }) => sum + moments.length, 0), findings };
}
