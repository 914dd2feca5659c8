/**
 * How the Azure Pipelines agent reads a line: `##vso[area.event key=value;]data` anywhere in it. Properties and data
 * are decoded alike; `%AZP25` is a percent sign.
 * https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
export interface AgentCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const decode = (text: string): string =>
  text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%AZP25', '%');

/** readAgentCommand gives the command of a line, and what stands before it. */
export function readAgentCommand(line: string): (AgentCommand & { readonly before: string }) | undefined {
  const start = line.toLowerCase().indexOf('##vso[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const info = line.slice(start + '##vso['.length, end);
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (name.split('.').filter((part) => part !== '').length !== 2) return undefined;
  const pairs = (space < 0 ? '' : info.slice(space + 1)).split(';').flatMap((pair) => {
    const [, key, value] = /^=*([^=]+)=+([^=][\s\S]*)$/.exec(pair) ?? [];
    return key === undefined || value === undefined ? [] : [[key.toLowerCase(), decode(value)] as const];
  });
  return {
    before: line.slice(0, start),
    name: name.toLowerCase(),
    properties: Object.fromEntries(pairs),
    data: decode(line.slice(end + 1)),
  };
}
