import { GuardError } from '../../guard-error.ts';
import { type InputName, inputNames, inputOf, type Mode, modeNames } from '../../manifest.ts';
import { nearMiss } from '../near-miss.ts';
import { listed } from '../parse.ts';
import { oneLine } from '../text.ts';
import { isAddress } from './run-address.ts';
import { type CompletionShell, completionShells } from './shells.ts';
import { tokensOf } from './tokens.ts';

/** Call is what a command line asks for. */
export type Call =
  | { readonly kind: 'help'; readonly mode?: Mode }
  | { readonly kind: 'version' }
  | { readonly kind: 'completion'; readonly shell: CompletionShell }
  | {
      /** What an operator does with a lease ledger. */
      readonly kind: 'leases';
      readonly deed: LeasesDeed;
      readonly json: boolean;
      readonly values: ReadonlyMap<InputName, string>;
    }
  | {
      /** Kept reports, to be read again. */
      readonly kind: 'show';
      readonly files: readonly string[];
      readonly json: boolean;
      readonly html: string;
    }
  | {
      readonly kind: 'run';
      readonly mode: Mode;
      /** One report a line on standard output, and nothing else. */
      readonly json: boolean;
      /** Where the page of the report goes; empty where none is wanted. */
      readonly html: string;
      /** What was given; defaults are the host's. */
      readonly values: ReadonlyMap<InputName, string>;
    };

/** switches take no value, and are no inputs: they exist at the terminal alone. */
export const switches = {
  json: 'One JSON report a line on standard output, and nothing else.',
  help: 'Show this help. After a mode: the flags of that mode.',
  version: 'Show the version.',
} as const;

/** fileFlags name a file, and are no inputs: they exist at the terminal alone. */
export const fileFlags = {
  html: 'Also write the report as a page of HTML that can be sent and opened anywhere.',
} as const;

/** LeasesDeed is what an operator wants of a ledger. */
export type LeasesDeed =
  | { readonly kind: 'list' }
  | { readonly kind: 'break'; readonly entry: string; readonly reason: string };

/** breakFlags are flags of `leases break` alone. */
export const breakFlags = {
  entry: 'ID of the entry, as `leases list` and every report show it.',
  reason: 'Why it is broken: the next holder is told.',
} as const;

type Switch = keyof typeof switches;
const isSwitch = (name: string): name is Switch => Object.hasOwn(switches, name);

/** flags are the inputs that the terminal has. */
export const flags: readonly InputName[] = inputNames.filter((name) => inputOf(name).hosts.includes('terminal'));
const isFlag = (name: string): name is InputName => (flags as readonly string[]).includes(name);
const isMode = (word: string): word is Mode => (modeNames as readonly string[]).includes(word);

const several: ReadonlySet<string> = new Set(['lines', 'script']);

/**
 * readArguments reads `MODE --flag value --flag=value FILE… -` (without node and script). Flags and words may be mixed;
 * `--` ends the flags. Throws `GuardError('input')` for an unknown mode or flag, with the one that was probably meant,
 * before anything is read.
 */
export function readArguments(argv: readonly string[]): Call {
  const tokens = tokensOf(argv, {
    valued: (name) => isFlag(name) || [fileFlags, breakFlags].some((own) => Object.hasOwn(own, name)),
    short: { h: 'help', v: 'version' },
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const first = words[0];

  if (argv.length === 0) return { kind: 'help' };
  if (given.some(({ name }) => name === 'help') || first === 'help') {
    const about = words.find(isMode);
    return about === undefined ? { kind: 'help' } : { kind: 'help', mode: about };
  }
  if (given.some(({ name }) => name === 'version')) return { kind: 'version' };
  if (first === completion) return { kind: 'completion', shell: shellOf(words.slice(1)) };

  if (first === 'show') return showCall(words.slice(1), given);
  if (first === 'leases') return leasesCall(words.slice(1), given);
  const values = new Map<InputName, string>();
  let html = '';
  for (const { name, rawName, value, inlineValue } of given) {
    if (name === 'html') {
      if (html !== '') throw problem('Flag "--html" was given twice.');
      html = pageFile(value, inlineValue === true);
    } else if (isSwitch(name)) {
      if (value !== undefined) throw problem(`Flag "--${name}" takes no value, but was given "${shown(value)}".`);
    } else if (isFlag(name)) {
      add(values, name, flagValue(name, value, inlineValue === true));
    } else {
      throw unknown('Flag', rawName, [...flags, ...Object.keys({ ...switches, ...fileFlags })], '--');
    }
  }
  const { mode, files } = modeOf(words, values.get('mode'));
  if (files.length > 0 && mode !== 'diagnose') {
    throw problem(`Argument "${shown(files[0] ?? '')}" is not expected by mode ${mode}: only diagnose takes files.`);
  }
  // The page of a run, copied from the browser, is no file.
  const [address, ...rest] = files.filter(isAddress);
  if (address !== undefined) {
    if (rest.length > 0 || files.length > 1 || values.has('run-id'))
      throw problem('An address of a run is diagnosed alone: expected one address and nothing beside it.');
    values.set('run-id', address);
  } else if (files.length > 0)
    values.set('log', [values.get('log'), ...files].filter((file) => file !== undefined).join('\n'));
  values.set('mode', mode);
  return { kind: 'run', mode, json: given.some(({ name }) => name === 'json'), html, values };
}

/** The word that is no mode: it prints what a shell completes with. */
export const completion = 'completion';

function shellOf(words: readonly string[]): CompletionShell {
  const [word = '', ...others] = words;
  const shell = completionShells.find((each) => each === word.toLowerCase());
  if (shell !== undefined && others.length === 0) return shell;
  throw problem(
    `Argument "${shown(words.join(' '))}" of completion is no shell: expected ${listed(completionShells)}.`,
    'For example: eval "$(azure-conflict-guard completion bash)"',
  );
}

/** Inputs that say where the ledger is, and whom to sign in as. */
const ledgerFlags: readonly InputName[] = [
  'lease',
  'tenant-id',
  'client-id',
  'environment',
  'resource-manager-endpoint',
  'authority-host',
];

type Given = Extract<ReturnType<typeof tokensOf>[number], { readonly kind: 'option' }>;

function leasesCall([deed = '', ...rest]: readonly string[], given: readonly Given[]): Call {
  const values = new Map<InputName, string>();
  const own = new Map<string, string>();
  for (const { name, rawName, value, inlineValue } of given) {
    const flag = ledgerFlags.find((each) => each === name);
    if (flag !== undefined) add(values, flag, flagValue(flag, value, inlineValue === true));
    else if (Object.hasOwn(breakFlags, name) && deed === 'break') {
      if (own.has(name)) throw problem(`Flag "--${name}" was given twice.`);
      own.set(name, flagValue(name, value, inlineValue === true));
    } else if (name !== 'json' || value !== undefined)
      throw unknown(
        'Flag',
        rawName,
        [...ledgerFlags, ...(deed === 'break' ? Object.keys(breakFlags) : []), 'json'],
        '--',
      );
  }
  if (deed !== 'list' && deed !== 'break')
    throw problem(
      `Command "leases${deed === '' ? '' : ` ${shown(deed)}`}" is unknown: expected leases list or leases break.`,
    );
  if (rest.length > 0) throw problem(`Argument "${shown(rest[0] ?? '')}" is not expected by leases ${deed}.`);
  if ((values.get('lease') ?? '').trim() === '')
    throw problem('Flag "--lease" is missing: expected the URL of a blob container.');
  const json = given.some(({ name }) => name === 'json');
  if (deed === 'list') return { kind: 'leases', deed: { kind: 'list' }, json, values };
  const [entry = '', reason = ''] = ['entry', 'reason'].map((name) => (own.get(name) ?? '').trim());
  if (entry === '') throw problem('Flag "--entry" is missing: expected the ID of an entry, as leases list shows it.');
  if (reason === '')
    throw problem('Flag "--reason" is missing: expected why the entry is broken. The next holder is told.');
  return { kind: 'leases', deed: { kind: 'break', entry, reason }, json, values };
}

function showCall(files: readonly string[], given: readonly Given[]): Call {
  let html = '';
  for (const { name, rawName, value, inlineValue } of given) {
    if (name === 'html') html = pageFile(value, inlineValue === true);
    else if (name !== 'json' || value !== undefined)
      throw unknown('Flag', rawName, ['json', ...Object.keys(fileFlags)], '--');
  }
  if (files.length === 0)
    throw problem('Nothing to show was given: expected files that hold reports, or - for standard input.');
  return { kind: 'show', files, json: given.some(({ name }) => name === 'json'), html };
}

function pageFile(value: string | undefined, inline: boolean): string {
  const file = flagValue('html', value, inline);
  if (file === '-') throw problem('Flag "--html" needs a file: standard output has the report.');
  return file;
}

/** The mode is the first word, or `--mode`, or the default of the contract; the other words are files. */
function modeOf(
  words: readonly string[],
  flag: string | undefined,
): { readonly mode: Mode; readonly files: readonly string[] } {
  const [first, ...rest] = words;
  if (flag !== undefined && !isMode(flag)) throw unknown('Mode', flag, modeNames, '');
  if (first !== undefined && isMode(first)) {
    if (flag !== undefined && flag !== first) throw problem(`Two modes were given: "${first}" and "--mode ${flag}".`);
    return { mode: first, files: rest };
  }
  if (flag !== undefined) return { mode: flag, files: words };
  if (first !== undefined)
    throw unknown(
      'Mode',
      first,
      [...modeNames, completion],
      '',
      `To diagnose a file: azure-conflict-guard diagnose FILE`,
    );
  return { mode: 'guard', files: [] };
}

function flagValue(name: string, value: string | boolean | undefined, inline: boolean): string {
  // `--log --json` means a forgotten value; what really starts with a dash can be given with `=`. A lone `-` is
  // standard input.
  if (typeof value !== 'string' || (!inline && value.length > 1 && value.startsWith('-'))) {
    throw problem(`Flag "--${name}" needs a value.`, `A value that starts with a dash is given as --${name}=VALUE.`);
  }
  return value;
}

function add(values: Map<InputName, string>, name: InputName, value: string): void {
  const before = values.get(name);
  if (before !== undefined && !several.has(inputOf(name).type)) throw problem(`Flag "--${name}" was given twice.`);
  values.set(name, before === undefined ? value : `${before}\n${value}`);
}

function unknown(
  what: 'Flag' | 'Mode',
  word: string,
  known: readonly string[],
  prefix: string,
  hint?: string,
): GuardError {
  const meant = nearMiss(word, known);
  const help = hint ?? 'azure-conflict-guard --help lists what there is.';
  const expected = what === 'Mode' ? `expected ${listed(modeNames)}` : 'there is no such flag';
  const suggestion = meant === undefined ? '' : ` Did you mean "${prefix}${meant}"?`;
  return problem(`${what} "${shown(word)}" is unknown: ${expected}.${suggestion}`, help);
}

const problem = (message: string, hint?: string): GuardError =>
  new GuardError('input', message, hint === undefined ? {} : { hint });
const shown = (text: string | boolean): string => oneLine(String(text), 100);
