/**
 * Reads failed logs in a process of its own, with nothing injected: environment, certificates and proxies as on a
 * runner or agent. Arguments: `github` or `pipelines`, and the options as JSON. Prints what was found as JSON.
 */
import { GuardError } from '../../src/guard-error.ts';
import { failedGitHubLogs } from '../../src/hosts/github/logs.ts';
import { failedPipelinesLogs } from '../../src/hosts/pipelines/logs.ts';
import { textOf } from './support.ts';

const [kind, json = '{}'] = process.argv.slice(2);
const options = { ...JSON.parse(json), signal: new AbortController().signal };
try {
  const found = kind === 'github' ? await failedGitHubLogs(options) : await failedPipelinesLogs(options);
  const texts: string[] = [];
  for (const source of found.sources) texts.push(await textOf(source));
  process.stdout.write(
    `\n${JSON.stringify({ names: found.sources.map((source) => source.name), texts, requests: found.requests })}\n`,
  );
} catch (error) {
  if (!(error instanceof GuardError)) throw error;
  process.stdout.write(`\n${JSON.stringify({ kind: error.kind, message: error.message, hint: error.hint })}\n`);
}
