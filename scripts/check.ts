import { parseArgs } from 'node:util';
import { type CommandResult, runCommand } from './lib/command.ts';
import { countsLine, readCounts, type TestCounts, takeCounts } from './lib/test-stamp.ts';

const help = `Runs everything that CI runs, and changes no file of yours.

  npm run check                    all of it
  npm run check -- --after-tests   all but the tests, straight after \`npm test\` has run them

The last line counts the tests; a check that failed counts as one more failure, so that it never ends in "0 failed" by mistake.
`;

interface Check {
  readonly name: string;
  /** Arguments for Node. */
  readonly args: readonly string[];
}

const biome = 'node_modules/@biomejs/biome/bin/biome';

const tests: Check = { name: 'tests', args: ['test/run.ts'] };

/** The short ones run one after another beside the tests: two lanes for the two cores of a small CI machine. */
const others: readonly Check[] = [
  { name: 'format', args: [biome, 'check', '--linter-enabled=false', '.'] },
  { name: 'lint', args: [biome, 'lint', '.'] },
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'commands', args: ['scripts/commands.ts'] },
  { name: 'generated', args: ['scripts/generate.ts', '--check'] },
  { name: 'dist', args: ['scripts/build.ts', '--check'] },
];

interface Outcome extends CommandResult {
  readonly name: string;
}

async function runChecks(checks: readonly Check[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, args } of checks) {
    const result = await runCommand(process.execPath, args, {
      env: { CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    const seconds = (result.elapsedMs / 1000).toFixed(1).padStart(6);
    process.stdout.write(`${result.code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(10)} ${seconds} s\n`);
    outcomes.push({ name, ...result });
  }
  return outcomes;
}

function countsOf(outcomes: readonly Outcome[]): TestCounts | undefined {
  const run = outcomes.find(({ name }) => name === tests.name);
  return run === undefined ? takeCounts() : readCounts(run.output);
}

async function check(afterTests: boolean): Promise<number> {
  const lanes = afterTests ? [others] : [[tests], others];
  const outcomes = (await Promise.all(lanes.map(runChecks))).flat();
  const failed = outcomes.filter(({ code }) => code !== 0);
  for (const { name, output } of failed)
    process.stdout.write(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}\n${output.trimEnd()}\n`);

  const counts = countsOf(outcomes);
  if (counts === undefined) process.stdout.write('\nNo whole run of the tests to count. Run: npm run check\n');
  if (failed.length > 0) process.stdout.write(`\nFAILED: ${failed.map(({ name }) => name).join(', ')}\n`);
  for (const line of [...skippedLines(outcomes), ...judgedLines(outcomes)]) process.stdout.write(`${line}\n`);
  const { passed = 0, failed: failedTests = 0, skipped = 0 } = counts ?? {};
  const failures =
    failedTests +
    failed.filter(({ name }) => name !== tests.name || failedTests === 0).length +
    (counts === undefined ? 1 : 0);
  process.stdout.write(`${countsLine({ passed, failed: failures, skipped })}\n`);
  return failures === 0 ? 0 : 1;
}

/** What the tests left out is said even where all is well. */
function skippedLines(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes
    .filter(({ name, code }) => name === tests.name && code === 0)
    .flatMap(({ output }) => output.split('\n').filter((line) => line.startsWith('SKIPPED')));
}

/** How many of the commands that people are told to paste were judged, and against what. */
function judgedLines(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes
    .filter(({ name }) => name === 'commands')
    .flatMap(({ output }) => output.trimEnd().split('\n').slice(-1));
}

const { values } = parseArgs({
  options: { 'after-tests': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
if (values.help) process.stdout.write(help);
else process.exitCode = await check(values['after-tests']);
