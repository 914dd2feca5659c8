import { commandRows } from './command-names.ts';
import { common, groupType, type IdentitySource, type Named } from './identity-model.ts';

/** Command is one az or Az PowerShell command line, as far as it could be read without a shell. */
interface Command {
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

/** Programs that talk to Azure themselves: a command that stands before their error is not the one that failed. */
const otherTools = /\bazurerm_|\bazapi_|azure-native:|\w{2,60}Client#|\bterraform\b|\bpulumi\b|\bTraceback\b|\.exceptions\./;
/** The request that failed tells its resource better than a command. */
const request = /\b(?:GET|PUT|POST|PATCH|DELETE)\b["']?[ \t:]{1,3}["']?https:\/\/|[Rr]equest URL: /;
/** The shell went on to another program. */
const otherTrace = /\n[ \t]{0,8}\+{1,4} (?!az )\S/;

/** commandIdentity reads the resource that the failed az or Az PowerShell command names. What fails in a deployment is seldom the deployment. */
export function commandIdentity(source: IdentitySource): Named | undefined {
  const found = resourceOfCommand(source);
  return found?.type?.startsWith(deploymentType) && !ofDeployment.test(source.own.slice(0, 2000))
    ? { ...found, type: undefined, names: [] }
    : found;
}

const deploymentType = 'Microsoft.Resources/deployment';
const ofDeployment =
  /\bDeployment(?:Active|BeingDeleted|CannotBe\w+|NameLength\w*)\b|\bdeployment\b[^.\n]{0,120}\b(?:still active|in progress|cannot be (?:saved|cancel\w+|deleted))/i;

function resourceOfCommand({ head, own, tail }: IdentitySource): Named | undefined {
  const before = `\n${head.slice(-4000)}`;
  const [inside, after] = [own.slice(0, 2000), tail.slice(0, 1000)];
  if (![before, inside, after].some((text) => text.includes('-Az') || text.includes('az '))) return undefined;
  const position = positionIn(before.slice(-700), besideLine) ?? positionIn(`${inside}\n${after}`, belowError);
  if (position !== undefined) return named(position);
  const commands = commandsIn(before).filter(({ about, options }) => options.size > 0 && !setup.test(about.split(' ')[0] ?? ''));
  const last = commands.at(-1);
  const since = before.slice(last?.at);
  if (last === undefined || otherTools.test(`${since}${inside}${after.slice(0, 600)}`) || request.test(since)) return cmdletIn(inside);
  if (last.traced) return otherTrace.test(since.slice(1)) ? undefined : named(last);
  const writes = commands.filter(({ verb }) => !reads.test(verb));
  return common((writes.length > 0 ? writes : commands).map(named));
}

/** These set up the session and name no resource that a request could fail on. */
const setup = /^(?:account|login|logout|config|configure|cloud|extension|feature|provider|version|upgrade|bicep)?$/;
const reads = /^(?:show|list|wait|exists|get)(?:-|$)/;

const azStart =
  /(?:[$>#;&|!(]|(?<trace>\n[ \t]{0,8}\+{1,4}|\n[^\n>$]{0,100}[$>])|\n|\bRun|"-c" ["']|\bcommand:? ['"]|"cmd": ")[ \t]{0,12}(?:sudo )?(?:\/[\w.-]{1,40}){0,4}\/?az(?:\.cmd|\.exe)? (?=[a-z])/g;
const cmdletStart =
  /(?:[>;|({=]|\n)[ \t+]{0,12}(?<verb>New|Set|Remove|Update|Start|Stop|Restart|Add|Move|Resize|Invoke)-Az(?:ureRm|ure)?(?<noun>[A-Z]\w{1,60})(?=[ \t]{1,4}-)/g;

function commandsIn(text: string): readonly Command[] {
  const az = [...text.matchAll(azStart)].map((match): Command => {
    const line = lineFrom(text, match.index + match[0].length);
    const { words, options } = parsed(line);
    const about = words.slice(0, -1).join(' ');
    return { shell: 'az', about, verb: words.at(-1) ?? '', options, at: match.index, traced: match.groups?.trace !== undefined };
  });
  const cmdlets = [...text.matchAll(cmdletStart)].map((match) => cmdlet(text, match));
  return [...az, ...cmdlets].sort((a, b) => a.at - b.at);
}

function cmdlet(text: string, match: RegExpExecArray): Command {
  const { options } = parsed(lineFrom(text, match.index + match[0].length));
  const lower = new Map([...options].map(([name, value]) => [name.toLowerCase(), value] as const));
  const { noun = '', verb = '' } = match.groups ?? {};
  return { shell: 'powershell', about: noun.toLowerCase(), verb, options: lower, at: match.index, traced: false };
}

/** PowerShell 5 prints the command that failed below its error, cut to the width of the window. */
const belowError = /\bAt (?:line:\d|[A-Z]:\\|\/)[^\n]{0,400}(?=\n[ \t]{0,4}\+ )/;
/** PowerShell 7 prints it above, beside its line number. */
const besideLine = /\nLine \|(?=\n[ \t]{0,8}\d{1,6} \|)/;

function positionIn(text: string, frame: RegExp): Command | undefined {
  const at = text.search(frame);
  if (at < 0) return undefined;
  const end = text.indexOf('~~~', at);
  const block = text.slice(at, end < 0 ? at + 600 : end);
  const [first, ...others] = [...block.matchAll(cmdletStart)];
  return first === undefined || others.length > 0 ? undefined : cmdlet(block, first);
}

/** `Stop-AzVM : Message` tells the type and nothing else. */
function cmdletIn(own: string): Named | undefined {
  const noun =
    /^[ \t+]{0,8}(?:New|Set|Remove|Update|Start|Stop|Restart|Add|Move|Resize)-Az(?:ureRm|ure)?([A-Z]\w{1,60}?)(?:_\w{1,40})? ?: /.exec(
      own,
    )?.[1];
  const type = noun === undefined ? undefined : rowOf('powershell', noun.toLowerCase())?.type;
  return type === undefined ? undefined : { type, names: [] };
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

/** Words before the first option, and the options. Two values are none, and so is one before the `...` with which PowerShell cuts a line. */
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

interface Row {
  readonly type: string;
  /** Spellings of the option for each name, parent first. */
  readonly names: readonly (readonly string[])[];
}

function rowOf(shell: Command['shell'], about: string): Row | undefined {
  for (const [path, az, powershell] of commandRows) {
    const specs = (shell === 'az' ? az : powershell.toLowerCase()).split(';');
    const spec = specs.find((candidate) => candidate === about || candidate.startsWith(`${about}:`));
    if (spec !== undefined && spec !== '') return rowIn(shell, about, spec, path);
  }
  return undefined;
}

function rowIn(shell: Command['shell'], about: string, spec: string, path: string): Row {
  const told = spec.split(':').slice(1);
  const usual = shell === 'az' ? 'name|n' : `name|${about}name`;
  const depth = path.split('/').length - 1;
  const names = [...told, ...(told.length < depth ? [usual] : [])].map((spellings) => spellings.split('|'));
  return { type: `Microsoft.${path}`, names };
}

const groupOptions = { az: ['resource-group', 'g'], powershell: ['resourcegroupname', 'resourcegroup'] } as const;
const subscriptionOptions = { az: ['subscription'], powershell: ['subscriptionid', 'subscription'] } as const;
const idOptions = { az: ['ids'], powershell: ['resourceid', 'id'] } as const;

function named({ shell, about, options }: Command): Named {
  const value = (spellings: readonly string[]): string | undefined =>
    spellings.map((spelling) => options.get(spelling)).find((found) => found !== undefined);
  const row = rowOf(shell, about);
  const names = row?.names.map(value) ?? [];
  const id = value(idOptions[shell]);
  if (id?.startsWith('/subscriptions/')) return { names: [], id };
  const slot = row?.type === 'Microsoft.Web/sites' ? value(['slot', 's']) : undefined;
  const type = id !== undefined ? undefined : slot === undefined ? row?.type : 'Microsoft.Web/sites/slots';
  return {
    type,
    names: type === undefined ? [] : [...names, ...(slot === undefined ? [] : [slot])].map((name) => name ?? ''),
    group: type === groupType ? names[0] : value(groupOptions[shell]),
    subscription: value(subscriptionOptions[shell]),
  };
}
