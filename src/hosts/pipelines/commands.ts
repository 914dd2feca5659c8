import { EOL } from 'node:os';

/**
 * The logging commands of the Azure Pipelines agent, as Microsoft's own task library writes them; a test compares the
 * two. The library itself is not used: on loading it writes a key file of a fixed name into the temporary folder and
 * throws where it cannot, before a task can say anything; it takes every error that nobody caught for its own and
 * prints a stack trace; and it is half a megabyte.
 * https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */

/**
 * agentCommand is one command for the log. Properties and data may be any text: what would end the line or the command
 * is encoded.
 */
export function agentCommand(name: string, properties: Readonly<Record<string, string>>, data: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== '');
  const list = given.map(([key, value]) => `${key}=${property(value)};`).join('');
  return `##vso[${name}${Object.keys(properties).length > 0 ? ' ' : ''}${list}]${encoded(data)}${EOL}`;
}

function encoded(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return encoded(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}
