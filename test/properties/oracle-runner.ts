import assert from 'node:assert/strict';

/**
 * How the GitHub runner reads what a step writes, from its documentation and the behaviour of its public sources, taken
 * at their most generous: a comparison may skip what a culture ignores, and every command counts as known.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const ignored = /[\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/gu;

export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The runner's line reader ends a line at LF, CRLF and a lone CR. */
export const linesOf = (output: string): readonly string[] => output.split(/\r\n|\n|\r/);

/** Exactly as the runner does it, for what we mean to be a command. */
export function readCommand(line: string): RunnerCommand | undefined {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const info = text.slice(2, end);
  const space = info.indexOf(' ');
  const properties: Record<string, string> = {};
  for (const pair of (space < 0 ? '' : info.slice(space + 1).trim()).split(',').filter((each) => each !== '')) {
    // .NET's split without empty entries, into two: signs of equality at the seam go.
    const [, key = '', value = ''] = /^=*([^=]+)=+([^=][\s\S]*)$/.exec(pair) ?? [];
    if (key !== '') properties[key] = decode(value, ['%0D', '%0A', '%3A', '%2C', '%25']);
  }
  return {
    name: space < 0 ? info : info.slice(0, space),
    properties,
    data: decode(text.slice(end + 2), ['%0D', '%0A', '%25']),
  };
}

function decode(text: string, codes: readonly string[]): string {
  return codes.reduce(
    (all, code) => all.replaceAll(code, String.fromCharCode(Number.parseInt(code.slice(1), 16))),
    text,
  );
}

/** assertNoCommand: no line is one, in the new form or the old, to a reader that overlooks what it ignores. */
export function assertNoCommand(output: string): void {
  for (const line of linesOf(output)) {
    assert.ok(
      !line.replace(ignored, '').trimStart().startsWith('::'),
      `a command of the runner: ${JSON.stringify(line)}`,
    );
    assertNoHash(line);
  }
}

/**
 * Both hosts: the runner's old form and the agent's colours, and the agent's commands, anywhere in a line. The agent
 * warns of a bare `##vso` already.
 */
export function assertNoHash(line: string): void {
  const read = line.replace(ignored, '').toLowerCase();
  assert.ok(!read.includes('##[') && !read.includes('##vso'), `a logging command: ${JSON.stringify(line)}`);
}

/**
 * readEntries reads a file of the runner (GITHUB_OUTPUT, GITHUB_STATE): `NAME=VALUE`, or `NAME<<DELIMITER`, lines, and
 * the delimiter. On Windows CRLF ends a line as well. Throws where the runner would fail the step.
 */
export function readEntries(text: string, windows: boolean): readonly (readonly [name: string, value: string])[] {
  const entries: (readonly [string, string])[] = [];
  let at = 0;
  const next = (): { readonly line: string; readonly from: number; readonly end: number } | undefined => {
    if (at >= text.length) return undefined;
    const from = at;
    const feed = text.indexOf('\n', from);
    const stop = feed < 0 ? text.length : feed;
    const end = windows && feed > from && text[feed - 1] === '\r' ? feed - 1 : stop;
    at = feed < 0 ? text.length : feed + 1;
    return { line: text.slice(from, end), from, end };
  };
  for (let head = next(); head !== undefined; head = next()) {
    if (head.line === '') continue;
    const [, name = '', mark, rest = ''] = /^(.*?)(=|<<)(.*)$/su.exec(head.line) ?? [];
    if (mark === '=') entries.push([name, rest]);
    else if (mark === undefined || name === '' || rest === '')
      throw new Error(`Invalid format ${JSON.stringify(head.line)}`);
    else {
      const start = at;
      let end = at;
      for (let line = next(); line?.line !== rest; line = next()) {
        if (line === undefined) throw new Error(`Matching delimiter not found ${JSON.stringify(rest)}`);
        end = line.end;
      }
      entries.push([name, text.slice(start, end)]);
    }
  }
  return entries;
}
