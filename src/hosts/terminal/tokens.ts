/**
 * Token is one piece of a command line. The meaning is that of `parseArgs` of `node:util` with `strict: false` and
 * `tokens: true`, which a test holds it to; that one takes a millisecond to load, and a start has few of them.
 */
export type Token =
  | { readonly kind: 'positional'; readonly value: string }
  | {
      readonly kind: 'option';
      /** The long name. Of a short one that is unknown, its letter. */
      readonly name: string;
      /** As it was written: `--name` or `-n`. */
      readonly rawName: string;
      readonly value: string | undefined;
      /** Whether the value stood in the same argument; undefined where there is none. */
      readonly inlineValue: boolean | undefined;
    };

/** Options is what is known before: which names take a value, and which letters stand for a name. */
export interface Options {
  readonly valued: (name: string) => boolean;
  readonly short: Readonly<Record<string, string>>;
}

/** tokensOf reads the arguments of a command line from left to right. */
export function tokensOf(args: readonly string[], options: Options): readonly Token[] {
  const tokens: Token[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') return [...tokens, ...rest.map(positional)];
    if (arg.length < 2 || !arg.startsWith('-')) tokens.push(positional(arg));
    else if (arg.startsWith('--')) tokens.push(long(arg, () => rest.shift(), options));
    else tokens.push(...shorts(arg, options));
  }
  return tokens;
}

const positional = (value: string): Token => ({ kind: 'positional', value });

function long(arg: string, next: () => string | undefined, { valued }: Options): Token {
  const equals = arg.indexOf('=', 3);
  if (equals >= 0) return option(arg.slice(2, equals), arg.slice(0, equals), arg.slice(equals + 1), true);
  const name = arg.slice(2);
  return option(name, arg, valued(name) ? next() : undefined);
}

/** `-abc` is three letters. */
function shorts(arg: string, { short }: Options): readonly Token[] {
  const letters = arg.slice(1).split('');
  return letters.map((letter) =>
    option((Object.hasOwn(short, letter) ? short[letter] : undefined) ?? letter, `-${letter}`),
  );
}

function option(name: string, rawName: string, value?: string, inline = false): Token {
  return { kind: 'option', name, rawName, value, inlineValue: value === undefined ? undefined : inline };
}
