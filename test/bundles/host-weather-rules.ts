import type { Ended, Weather } from './host-weather.ts';
import type { HostName } from './steps.ts';

/** Expected is what a cell must come to, said without looking at how the product does it. */
export interface Expected {
  /** What the mode came to, as an exit code: at the terminal 0, 1 or 2; on a run page 0 is success. */
  readonly verdictCode: number;
  /** Words of the diagnosis (or the verdict) that a person must be able to read. */
  readonly words: RegExp;
  /** The value that the next step gets. */
  readonly verdict: string;
  /** Whether the work needs the temp folder: a script must lie somewhere. */
  readonly needsTemp: boolean;
  readonly json?: boolean;
}

const stack = /^\s+at .*[:(]\d+:\d+|node:internal|\bThis is a defect\b|Unhandled|Error: /m;

/** rulesBroken gives what is wrong with a cell, in words; nothing where all holds. */
export function rulesBroken(host: HostName, weather: Weather, expected: Expected, ended: Ended): readonly string[] {
  const { stdout, stderr, summary } = ended;
  const all = `${stdout}\n${stderr}\n${summary}`;
  const wrong: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(what);
  };
  must(!stack.test(all), 'a stack trace');
  must(ended.killedBy === null, `ended by ${ended.killedBy}`);
  const undone = expected.needsTemp && weather.temp !== 'fine';
  // An annotation may say it too: it is the reason why the step fails.
  const told = count(all, /^(?:> )?Not written: /gm);
  must(told <= 1, `${told} sentences of what could not be written`);
  if (undone) {
    // Nothing was run: one sentence says why, and the step fails as one that could not do its work.
    must(
      failedAs(host, ended) === (host === 'terminal' ? 2 : 1),
      `work that could not be done ended with ${failedAs(host, ended)}`,
    );
    const readable = readableStreams(host, weather, ended);
    must(
      readable.length === 0 || readable.some((text) => /cannot be written into the temporary folder/.test(text)),
      'no sentence of the temp folder',
    );
    must(!/Signing in to Azure/.test(all), 'Azure was asked before that was known');
    return wrong;
  }
  (host === 'terminal' ? terminalRules : pageRules)(host, weather, expected, ended, must);
  return wrong;
}

/**
 * postRulesBroken gives what is wrong with the end of a job: it tells what it found to whoever can read it, and never
 * changes what the job came to.
 */
export function postRulesBroken(host: HostName, weather: Weather, words: RegExp, ended: Ended): readonly string[] {
  const { stdout, stderr, summary, code, killedBy } = ended;
  const wrong: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(what);
  };
  must(!stack.test(`${stdout}\n${stderr}\n${summary}`), 'a stack trace');
  must(code === 0 && killedBy === null, `it ended with ${code ?? killedBy}`);
  must(!/task\.complete|^::error/m.test(stdout + stderr), 'the result of the job was changed');
  const readable = [...readableStreams(host, weather, ended), ...(summary === '' ? [] : [summary])];
  must(readable.length === 0 || readable.some((text) => words.test(text)), 'nobody can read what it found');
  must(count(`${stdout}\n${stderr}`, /^Not written: /gm) <= 1, 'more than one sentence of what was lost');
  return wrong;
}

type Must = (holds: boolean, what: string) => void;

function pageRules(host: HostName, weather: Weather, expected: Expected, ended: Ended, must: Must): void {
  const { stdout, stderr, summary } = ended;
  const hasSummary =
    host === 'github' ? weather.summary === 'fine' : weather.temp === 'fine' && weather.stdout === 'fine';
  const hears = weather.stdout === 'fine' || weather.stderr === 'fine';
  // The diagnosis is in the first of what can be read.
  if (hasSummary) must(expected.words.test(summary), 'no diagnosis in the summary');
  else if (weather.stdout === 'fine') must(expected.words.test(stdout), 'no diagnosis in the log');
  else if (weather.stderr === 'fine') must(expected.words.test(stderr), 'no diagnosis on standard error');
  // What the next step reads.
  const handsOn = host === 'github' ? weather.outputs === 'fine' : weather.stdout === 'fine';
  const gave =
    host === 'github'
      ? /^verdict<<(\S+)\n(.*)\n\1$/m.exec(ended.outputs)?.[2]
      : /variable=verdict;[^\]]*\](.*)/.exec(stdout)?.[1];
  if (handsOn) must(gave === expected.verdict, `the output verdict is ${gave ?? 'not there'}`);
  const reached = handsOn && (hasSummary || hears);
  const code = failedAs(host, ended);
  must(code === (reached ? expected.verdictCode : 1), `the step ended with ${code}`);
  // One sentence of what was lost, where anybody can read it.
  const lost = weather.temp !== 'fine' || !hasSummary || !handsOn || weather.stdout !== 'fine';
  const readable = [...readableStreams(host, weather, ended), ...(hasSummary ? [summary] : [])];
  const sentences = readable.flatMap((text) => text.match(/^(?:> )?Not written: .*$/gm) ?? []);
  must(!lost || readable.length === 0 || sentences.length === 1, `${sentences.length} sentences of what was lost`);
  must(lost || sentences.length === 0, `told of a loss that is none: ${sentences[0]}`);
  const [sentence] = sentences;
  if (sentence !== undefined) {
    must((weather.temp !== 'fine') === /the JSON report/.test(sentence), `the report in: ${sentence}`);
    must(handsOn !== /the outputs/.test(sentence), `the outputs in: ${sentence}`);
    if (host === 'github') must(hasSummary !== /the summary/.test(sentence), `the summary in: ${sentence}`);
    must((weather.stdout !== 'fine') === /the log of this/.test(sentence), `the log in: ${sentence}`);
  }
  // Nobody is sent to what is not there, and a step that fails says why, once.
  const annotations = `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => /^(?:::(?:error|warning|notice)|##vso\[task\.logissue)/.test(line));
  must(
    hasSummary || annotations.every((line) => !/in the summary|see the summary/.test(line)),
    'sent to a summary that is not there',
  );
  const errors = annotations.filter((line) => /^(?:::error|##vso\[task\.logissue type=error)/.test(line));
  if (hears && code !== 0) must(errors.length >= 1, 'failed without an annotation');
  must(new Set(errors).size === errors.length, 'an annotation twice');
}

function terminalRules(_host: HostName, weather: Weather, expected: Expected, ended: Ended, must: Must): void {
  const { stdout, stderr } = ended;
  if (weather.stdout === 'fine') {
    must(expected.words.test(stdout), 'no diagnosis on standard output');
    must(!expected.json || stdout.trim().split('\n').length === 1, 'something beside the report on standard output');
  }
  if (weather.stdout === 'full' && weather.stderr === 'fine') {
    must(expected.words.test(stderr), 'no diagnosis on standard error');
    must(/^Not written: .*standard output/m.test(stderr), 'nobody is told');
  }
  if (weather.stdout === 'closed') must(stderr === '', `not quiet: ${stderr.slice(0, 80)}`);
  if (weather.stdout === 'fine' && weather.stderr === 'fine')
    must(!/Not written/.test(stdout + stderr), 'told of a loss that is none');
  const code = weather.stdout === 'full' ? 2 : expected.verdictCode;
  must(ended.code === code, `exit code ${ended.code}, not ${code}`);
}

function readableStreams(_host: HostName, weather: Weather, { stdout, stderr }: Ended): readonly string[] {
  return [...(weather.stdout === 'fine' ? [stdout] : []), ...(weather.stderr === 'fine' ? [stderr] : [])];
}

/** The exit code of the process; on Azure Pipelines 1 where the agent is told that the task failed. */
function failedAs(host: HostName, { code, stdout, stderr }: Ended): number | null {
  return host === 'pipelines' && /^##vso\[task\.complete result=Failed/m.test(`${stdout}\n${stderr}`) ? 1 : code;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
