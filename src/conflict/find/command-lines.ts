/** Reading command lines of az and Az PowerShell out of a log, as far as that can be done without a shell. */

/** Command is one az or Az PowerShell command line, as far as it could be read without a shell. */
export interface Command {
  readonly shell: 'az' | 'powershell';
  /** `network vnet subnet`, or the noun of a cmdlet in lower case, without `Az`. */
  readonly about: string;
  readonly verb: string;
  /** Without dashes. Empty where the value is a variable, or stands twice. */
  readonly options: ReadonlyMap<string, string>;
  readonly at: number;
  /** The shell printed it as it ran: `set -x`, a prompt. A script's listing is printed before it runs. */
  readonly traced: boolean;
}

/** These set up the session and name no resource that a request could fail on. */
const setup =
  /^(?:account|login|logout|config|configure|cloud|extension|feature|provider|version|upgrade|bicep|context)?$/;
const azStart =
  /(?:[$>#;&|!(]|(?<trace>\n[ \t]{0,8}\+{1,4}|\n[^\n>$]{0,100}[$>])|\n|\bRun|"-c" ["']|\bcommand:? ['"]|"cmd": ")[ \t]{0,12}(?:sudo )?(?:\/[\w.-]{1,40}){0,4}\/?az(?:\.cmd|\.exe)? (?=[a-z])/g;
export const cmdletStart =
  /(?:[>;|({=]|\n)[ \t+]{0,12}(?<verb>New|Set|Remove|Update|Start|Stop|Restart|Add|Move|Resize|Invoke)-Az(?:ureRm|ure)?(?<noun>[A-Z]\w{1,60})(?=[ \t]{1,4}-)/g;

/** commandsIn gives the commands in a text, in its order. */
export function commandsIn(text: string): readonly Command[] {
  const az = [...text.matchAll(azStart)].map((match): Command => {
    const line = lineFrom(text, match.index + match[0].length);
    const { words, options } = parsed(line);
    const about = words.slice(0, -1).join(' ');
    return {
      shell: 'az',
      about,
      verb: words.at(-1) ?? '',
      options,
      at: match.index,
      traced: match.groups?.trace !== undefined,
    };
  });
  const cmdlets = [...text.matchAll(cmdletStart)].map((match) => cmdlet(text, match));
  return [...az, ...cmdlets].sort((a, b) => a.at - b.at);
}

export function cmdlet(text: string, match: RegExpExecArray): Command {
  const { options } = parsed(lineFrom(text, match.index + match[0].length));
  const lower = new Map([...options].map(([name, value]) => [name.toLowerCase(), value] as const));
  const { noun = '', verb = '' } = match.groups ?? {};
  return { shell: 'powershell', about: noun.toLowerCase(), verb, options: lower, at: match.index, traced: false };
}

/** The command with its continuation lines as one line. */
function lineFrom(text: string, from: number): string {
  const joined = text.slice(from, from + 2000).replace(/[ \t]{0,8}[\\`^]\n[ \t]{0,80}/g, ' ');
  const end = joined.indexOf('\n');
  return end < 0 ? joined : joined.slice(0, end);
}

const word = /\s{0,40}(?:"([^"\n]{0,300})"|'([^'\n]{0,300})'|([^\s"'`;|&<>()]{1,400}))/y;
/** What may stand after a word: a space, the end, or the quote in which the whole command stands. */
const wordEnd = /^(?:\s|$|[;|&<>)]|["'](?:[\])},:;.]|\s|$))/;

interface Word {
  readonly text: string;
  readonly quoted: boolean;
  /** Empty where more is glued to it: then its value is not known. */
  readonly value: string;
}

/** The words of a line, up to what only a shell could read. */
function wordsOf(line: string): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < line.length; ) {
    word.lastIndex = at;
    const match = word.exec(line);
    if (match === null) break;
    at = word.lastIndex;
    const text = match[3] ?? match[1] ?? match[2] ?? '';
    const rest = line.slice(at, at + 2);
    if (/^\d$/.test(text) && rest.startsWith('>')) break;
    const quoted = match[3] === undefined;
    const whole = wordEnd.test(rest);
    words.push({ text, quoted, value: whole ? text : '' });
    if (!whole && quoted) break;
  }
  return words;
}

const optionWord = /^-{1,2}([A-Za-z][\w-]{0,60})(?:[=:](.{0,300}))?$/;

/**
 * Words before the first option, and the options. Two values are none, and so is one before the `...` with which
 * PowerShell cuts a line.
 */
function parsed(line: string): { readonly words: readonly string[]; readonly options: ReadonlyMap<string, string> } {
  const words: string[] = [];
  const options = new Map<string, string>();
  const put = (name: string, value: string): void => {
    const before = options.get(name);
    options.set(name, before === undefined || before === value ? value : '');
  };
  let option: string | undefined;
  for (const { text, quoted, value } of wordsOf(line)) {
    const [, name, given] = (quoted ? null : optionWord.exec(text)) ?? [];
    if (name !== undefined) {
      option = given === undefined ? name : undefined;
      if (given !== undefined) put(name, value === '' ? '' : given);
    } else if (option !== undefined) put(option, value);
    else if (options.size === 0) words.push(value);
  }
  return { words, options };
}

/** aimed leaves out the commands that only set up the session. */
export const aimed = (commands: readonly Command[]): readonly Command[] =>
  commands.filter(({ about, options }) => options.size > 0 && !setup.test(about.split(' ')[0] ?? ''));

/** optionOf gives what stands behind the first of some spellings of an option. */
export function optionOf({ options }: Command, spellings: readonly string[]): string | undefined {
  return spellings.map((spelling) => options.get(spelling)).find((found) => found !== undefined);
}

const ofSession: readonly (readonly [shell: Command['shell'], about: string, options: readonly string[]])[] = [
  ['az', 'account', ['subscription', 's', 'name', 'n']],
  ['powershell', 'context', ['subscription', 'subscriptionid', 'subscriptionname']],
];

/** sessionIn gives the subscription that a session was set to last, where a command says so. */
export function sessionIn(commands: readonly Command[], shell: Command['shell']): string | undefined {
  const [, about, options = []] = ofSession.find(([of]) => of === shell) ?? [];
  const set = commands.findLast(
    (command) => command.shell === shell && command.about === about && /^set$/i.test(command.verb),
  );
  return set === undefined ? undefined : optionOf(set, options);
}
