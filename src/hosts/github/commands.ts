import { EOL } from 'node:os';

/**
 * The commands of the GitHub runner, as GitHub's own toolkit writes them; a test compares the two. The toolkit itself
 * would cost a fifth of a run: `@actions/core` loads undici for OIDC (65 ms), and its command files alone `node:crypto`
 * for a delimiter (9 ms) and the stream of standard output (4 ms).
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */

/**
 * commandLine is one command for the log. The message may be any text: what would end the line or the command is
 * encoded.
 */
export function commandLine(command: string, properties: Readonly<Record<string, string>>, message: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== '');
  const list = given.map(([key, value]) => `${key}=${property(value)}`).join(',');
  return `::${command}${Object.keys(properties).length > 0 ? ' ' : ''}${list}::${data(message)}${EOL}`;
}

/**
 * keyValueLines is one entry of a file of the runner (GITHUB_OUTPUT, GITHUB_STATE). The delimiter is one that neither
 * name nor value hold.
 */
export function keyValueLines(name: string, value: string): string {
  let delimiter: string;
  do delimiter = `ghadelimiter_${Math.random().toString(36).slice(2)}`;
  while (name.includes(delimiter) || value.includes(delimiter));
  return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
