import { bashTokens, Unfinished } from '../../test/properties/oracle-shell.ts';

/** Cut is what bash makes of a line: the words of each simple command in it, those of its substitutions first. */
export type Cut = { readonly argvs: readonly (readonly string[])[] } | { readonly problem: string };

/** What stands for the output of a substitution, which is known only when it has run. */
export const output = '<output>';

/**
 * cutBash cuts a line into simple commands: pipes, lists and `$(…)` are followed, what else bash would expand is a
 * problem.
 */
export function cutBash(line: string): Cut {
  const inner: (readonly string[])[] = [];
  let problem: string | undefined;
  const outer = withoutSubstitutions(line, (command) => {
    const cut = cutBash(command);
    if ('problem' in cut) problem ??= cut.problem;
    else inner.push(...cut.argvs);
  });
  if (problem !== undefined) return { problem };
  try {
    const argvs: string[][] = [[]];
    for (const token of bashTokens(outer)) {
      if (token.kind === 'sign') {
        if (!/[|&;\n]/.test(token.text)) return { problem: `bash reads ${token.text} as a sign of its own` };
        argvs.push([]);
      } else if (token.live.length > 0) return { problem: `bash would expand ${token.live.join(' ')}` };
      else argvs.at(-1)?.push(token.text);
    }
    const words = argvs.filter((argv) => argv.length > 0).map(withoutAssignments);
    return { argvs: [...inner, ...words] };
  } catch (error) {
    if (error instanceof Unfinished) return { problem: error.message };
    throw error;
  }
}

const withoutAssignments = (argv: readonly string[]): readonly string[] =>
  argv.slice(argv.findIndex((word) => !/^[A-Z_]\w*=/.test(word)));

/** Each `$(…)` that bash would run is taken out, a word in its place. Within single quotes there is none. */
function withoutSubstitutions(line: string, found: (command: string) => void): string {
  let rest = '';
  let at = 0;
  let single = false;
  let double = false;
  while (at < line.length) {
    const sign = line[at] ?? '';
    if (sign === "'" && !double) single = !single;
    if (sign === '"' && !single) double = !double;
    if (!single && line.startsWith('$(', at)) {
      const end = closing(line, at + 1);
      found(line.slice(at + 2, end));
      rest += double ? output : `"${output}"`;
      at = end + 1;
    } else {
      const escaped = sign === '\\' && !single ? 2 : 1;
      rest += line.slice(at, at + escaped);
      at += escaped;
    }
  }
  return rest;
}

function closing(line: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let at = open; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return line.length;
}
