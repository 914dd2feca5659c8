import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/lib/root.ts';
import { auditTables } from './audit.ts';
import { type LogKind, writeLog } from './ci-log.ts';
import { guardTables } from './guard.ts';
import { leaseTables } from './lease.ts';
import { type Command, type Measured, measure, memoryFrom, ratioOf } from './measure.ts';
import { nodes } from './nodes.ts';
import { planTables } from './plan.ts';
import { contentionTables } from './run-mode.ts';

const help = `Measures whole processes and prints markdown tables. In the first one a ratio is to the first row of its part, in the same run.

  npm run bench                      start-up, throughput, the guard on a simulated Azure, and mode run in contention
  npm run bench -- --rounds 9        runs of each command; default 15 for start-up, 7 for guard (at most 3 of many targets), 5 for throughput
  npm run bench -- --megabytes 64    size of the log of a build, and four times that of a debug log; default 256
  npm run bench -- --seconds 60      how long the guard is watched while it waits; default 20
  npm run bench -- --only guard      start-up | throughput | guard | plan | contention | audit | lease
`;

const parts: readonly string[] = ['start-up', 'throughput', 'guard', 'plan', 'contention', 'audit', 'lease'];

/** What the throughput is compared with: a search for the same kind of words that only counts lines. */
const grepWords = 'error|conflict|failed|locked|etag';
/** Diagnose ends with 1 in the terminal where it found a conflict. */
const diagnosed = [0, 1];

interface Product {
  readonly terminal: string;
  readonly github: string;
  readonly pipelines: string;
}

function productOf(): Product {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly bin: Readonly<Record<string, string>>;
  };
  const terminal = join(root, Object.values(bin)[0] ?? '');
  return { terminal, github: join(dirname(terminal), 'github.js'), pipelines: join(dirname(terminal), 'pipelines.js') };
}

/** The environment that a GitHub runner gives a step, with its files in a folder of our own. */
function gitHubStep(folder: string, log: string): Readonly<Record<string, string>> {
  const file = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '');
    return path;
  };
  return {
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    RUNNER_TEMP: folder,
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: 'contoso/shop',
    GITHUB_RUN_ID: '1',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_STEP_SUMMARY: file('summary'),
    INPUT_MODE: 'diagnose',
    INPUT_LOG: log,
  };
}

/** The environment that an Azure Pipelines agent gives a task. */
function pipelinesTask(folder: string, log: string): Readonly<Record<string, string>> {
  return {
    TF_BUILD: 'True',
    AGENT_TEMPDIRECTORY: folder,
    AGENT_WORKFOLDER: folder,
    AGENT_JOBSTATUS: 'Failed',
    SYSTEM_DEFAULTWORKINGDIRECTORY: folder,
    BUILD_BUILDID: '1',
    INPUT_MODE: 'diagnose',
    INPUT_LOG: log,
  };
}

function smallLog(folder: string): string {
  const examples = join(root, 'examples');
  const names = existsSync(examples) ? readdirSync(examples).filter((name) => name.endsWith('.log')) : [];
  const [first] = names.sort();
  if (first !== undefined) return join(examples, first);
  const path = join(folder, 'small.log');
  writeLog({ path, bytes: 20_000, triggerEvery: 50, failures: 1 });
  return path;
}

function startUp(folder: string, rounds: number): readonly Measured[] {
  const product = productOf();
  const log = smallLog(folder);
  return nodes().flatMap(({ file, version }) => {
    const command = (name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Command => ({
      name: `Node ${version}: ${name}`,
      file,
      args,
      env,
      exits: diagnosed,
    });
    const commands: readonly Command[] = [
      command('`node -e ""`', ['-e', '']),
      // A home of its own: what is kept there (compiled code, from the second run on) is neither taken from nor left
      // with the user.
      command('terminal, a small log', [product.terminal, 'diagnose', log], { HOME: folder }),
      command('terminal in a CI step, a small log', [product.terminal, 'diagnose', log], { CI: 'true' }),
      command('GitHub step, a small log', [product.github], gitHubStep(folder, log)),
      command('Azure Pipelines task, a small log', [product.pipelines], pipelinesTask(folder, log)),
    ];
    return measure(
      commands.filter(({ args }) => args[0] === '-e' || existsSync(args[0] ?? '')),
      rounds,
    );
  });
}

/** LogShape is a log that the throughput is measured on. */
interface LogShape {
  readonly name: string;
  readonly megabytes: number;
  readonly triggerEvery: number;
  readonly failures: number;
  readonly kind?: LogKind;
}

/** A debug log is this large: four times as long it tells nothing new. */
const debugShare = 4;

/**
 * The logs that are measured: of a build, and debug logs, in which every line holds a word of failure; with them the
 * plain one they are compared with.
 */
function shapes(megabytes: number): readonly LogShape[] {
  const small = Math.ceil(megabytes / debugShare);
  const build = (triggerEvery: number) => ({ megabytes, triggerEvery, failures: 40 });
  const debug = { megabytes: small, triggerEvery: 0, failures: 8 };
  return [
    { name: `${megabytes} MB, one harmless trigger word in 400 lines`, ...build(400) },
    { name: `${megabytes} MB, one in 50`, ...build(50) },
    { name: `${small} MB, one in 400`, ...debug, triggerEvery: 400 },
    { name: `${small} MB of TF_LOG=TRACE`, ...debug, kind: 'terraformTrace' },
    { name: `${small} MB of az --debug`, ...debug, kind: 'azDebug' },
    { name: `${small} MB of "conflict-free" and "Succeeded"`, ...debug, kind: 'wentWell' },
  ];
}

function throughput(folder: string, rounds: number, { name, megabytes, ...plan }: LogShape): readonly Measured[] {
  const path = join(folder, 'large.log');
  const { terminal } = productOf();
  writeLog({ path, bytes: megabytes * 1024 * 1024, ...plan });
  const commands: readonly Command[] = [
    {
      name: `${name}: \`LC_ALL=C grep -ciE '${grepWords.replaceAll('|', '\\|')}'\``,
      file: 'grep',
      args: ['-ciE', grepWords, path],
    },
    ...nodes()
      .filter(() => existsSync(terminal))
      .map(({ file, version }) => ({
        name: `${name}: terminal, Node ${version}`,
        file,
        args: [terminal, 'diagnose', path],
        exits: diagnosed,
      })),
    { name: `${name}: the byte filter alone`, file: process.execPath, args: [join(root, 'bench/scan.ts'), path] },
  ];
  const measured = measure(commands, rounds);
  rmSync(path);
  return measured;
}

const heads = [
  '| process | median ms | fastest ms | ratio | ratio of CPU | peak MB |',
  '| --- | ---: | ---: | ---: | ---: | ---: |',
];

function rows(measured: readonly Measured[]): readonly string[] {
  let base: Measured | undefined;
  return measured.map((one) => {
    // Each Node.js version is compared with itself.
    if (base === undefined || one.name.endsWith('`node -e ""`')) base = one;
    const peak = one.peak === undefined ? '–' : one.peak.toFixed(0);
    const ratios = (['wall', 'cpu'] as const).map((what) => ratioOf(one, base ?? one, what).toFixed(2)).join(' | ');
    return `| ${one.name} | ${one.median.toFixed(0)} | ${one.fastest.toFixed(0)} | ${ratios} | ${peak} |`;
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string' },
      megabytes: { type: 'string', default: '256' },
      seconds: { type: 'string', default: '20' },
      only: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  if (values.only !== undefined && !parts.includes(values.only)) {
    process.stderr.write(`There is no part "${values.only}": the parts are ${parts.join(', ')}.\n`);
    process.exitCode = 2;
    return;
  }
  const wanted = (part: string): boolean => values.only === undefined || values.only === part;
  if (wanted('start-up') || wanted('throughput')) diagnoses(wanted, values.rounds, Number(values.megabytes));
  const { terminal } = productOf();
  if (wanted('guard') && existsSync(terminal)) {
    const lines = await guardTables({
      nodes: nodes(),
      terminal,
      rounds: Number(values.rounds ?? 7),
      seconds: Number(values.seconds),
    });
    process.stdout.write(`\n${lines.join('\n')}\n`);
  }
  if (wanted('plan') && existsSync(terminal)) {
    const folder = mkdtempSync(join(tmpdir(), 'guard-bench-'));
    const lines = await planTables({ nodes: nodes(), terminal, folder }).finally(() =>
      rmSync(folder, { recursive: true }),
    );
    process.stdout.write(`\n${lines.join('\n')}\n`);
  }
  // Not of the bundles: the sources run in this process, in virtual time.
  if (wanted('contention')) process.stdout.write(`\n${(await contentionTables()).join('\n')}\n`);
  if (wanted('audit')) process.stdout.write(`\n${auditTables().join('\n')}\n`);
  if (wanted('lease')) process.stdout.write(`\n${(await leaseTables()).join('\n\n')}\n`);
  if (!existsSync(terminal))
    process.stdout.write('dist/ is missing (npm run build): only the byte filter was measured.\n');
}

function diagnoses(wanted: (part: string) => boolean, rounds: string | undefined, megabytes: number): void {
  const parent = mkdtempSync(join(tmpdir(), 'guard-bench-'));
  try {
    const folder = join(parent, 'runner');
    mkdirSync(folder);
    const lines = [...heads];
    if (wanted('start-up')) lines.push(...rows(startUp(folder, Number(rounds ?? 15))));
    if (wanted('throughput'))
      for (const shape of shapes(megabytes)) lines.push(...rows(throughput(folder, Number(rounds ?? 5), shape)));
    process.stdout.write(
      `${lines.join('\n')}\n\nPeak memory: ${memoryFrom}. Times: medians of interleaved runs; ratios: medians over the rounds, to the first row of the part; ${process.platform}.\n`,
    );
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

await main();
